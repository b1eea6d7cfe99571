# Показники команди
reports-title = Показники команди
reports-lead = Що запитували й що виконано, скільки це тривало й коштувало: за мовами, установами, районами, приводами та фондами. Нікого не названо.
reports-years = Роки
reports-none = Цього року запитів іще немає.
reports-requests = Запити
reports-filled = Виконано
reports-not-filled = Не виконано або відкрито
reports-unfilled = Нікого не знайдено
reports-share = { $percent } %
reports-share-least = менше ніж 1 %
reports-share-most = понад 99 %
reports-hours = Години перекладу
reports-minutes = Хвилини
reports-wait = Від запиту до першої згоди (медіана)
reports-wait-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[many] { $count } хвилин
}
reports-wait-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[many] { $count } годин
}
reports-wait-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[many] { $count } днів
}
reports-refused = Відхилено
reports-cancelled = Скасовано
reports-genders = Завдання за статтю
reports-women = жінки
reports-men = чоловіки
reports-others = інші
reports-untold = не вказано
reports-recruiting = Кого ми шукаємо
reports-recruiting-text = З усіх запитів, для яких нікого не знайшли, ми обчислили, хто міг би їх виконати.
reports-recruiting-none = Для кожного запиту хтось знайшовся.
reports-recruit = { $language }: ще { $people ->
    [one] { $people } особа
    [few] { $people } особи
   *[many] { $people } осіб
 } { $time }. Це дало б змогу виконати { $filled } з { $open ->
    [one] { $open } запиту, для якого
    [few] { $open } запитів, для яких
   *[many] { $open } запитів, для яких
 } нікого не знайшли.
reports-time-mornings = з понеділка до п’ятниці зранку
reports-time-afternoons = з понеділка до п’ятниці після обіду
reports-time-weekdays = з понеділка до п’ятниці
reports-time-weekend = у вихідні
reports-why-open = Чому нікого не знайшли
reports-no-reason = без причини
reports-unknown = невідомо
reports-part-languages = За мовами
reports-part-kinds = За видом установи
reports-part-districts = За районами
reports-part-occasions = За приводами
reports-part-months = За місяцями
reports-part = Розподіл
reports-what = Назва
reports-picture = Частка
reports-file = interpreting
reports-figure-requests = Запитів на цей рік
reports-figure-hours = Годин перекладу цього року
reports-figure-languages = Мов цього року
reports-offer-ask = Запросити перекладача
reports-offer-join = Долучитися
reports-offer-mine = Запити вашої установи
reports-counted = Відхилені та скасовані запити подано окремо, їх немає в інших числах. Виконано — те, що хтось узяв, навіть якщо зустріч іще попереду. Години й витрати рахуються, щойно підтвердять обидві сторони; витрати — за правилами дня зустрічі, час у дорозі — там, де так каже правило. Стать — за сьогоднішнім записом.
reports-few-title = Малі числа
reports-few-text = Усі таблиці на цій сторінці та її файли показують і малі числа, бо вони лише для центру. У звіті для ради, у профілі та у формі запиту немає чисел, менших за { $count }; так кажуть правила команди. Відгуки й тут з’являються лише від такої кількості відповідей. Профіль округлює до повних годин.
reports-missed = Узято, але не відбулося
reports-average = Середня тривалість
reports-travel = Години в дорозі
reports-travel-minutes = Хвилини в дорозі
reports-cost = Витрати
reports-late-paid = Додатково за пізні скасування
reports-late-paid-of = { $sum } за { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
   *[many] { $count } завдань
}
reports-travel-apart = Додатково проїзд
reports-travel-apart-of = за { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
   *[many] { $count } завдань
} із дорогою; у витратах його не враховано
reports-unpriced = не можна обчислити
reports-unpriced-count = Завдання без правила витрат
reports-partly-priced = { $sum } (не обчислено завдань: { $count })
reports-unpriced-text = «Не можна обчислити» означає: у правилах, чинних у день зустрічі, відшкодування не зазначено.
reports-reason-elapsed = Дата минула, поки тривав пошук
reports-overview = Огляд
reports-value = Значення
reports-opinions = Відгуки
reports-opinion = Відповідей: { $count }; порозуміння в середньому { $mean } з 4; { $again } % зробили б так знову
reports-again = зробили б так знову
reports-by-institutions = Установи
reports-by-interpreters = Перекладачі
reports-turned-away = Форму запиту відхилено й полічено
reports-turned-away-head = Відхилено на формі
reports-turned-away-text = Стільки разів правила відхилили форму; рахується кожна спроба. Хто питав, не зберігається.
reports-rule-private = Приватна особа
reports-rule-entitled = Вид установи
reports-rule-subject = Виключена тема
reports-rule-lead = Замало часу
reports-rule-too-long = Задовго
reports-rule-too-short = Закоротко
reports-rule-series = Повторювані зустрічі
reports-rule-medium = Спосіб зустрічі
reports-rule-territory = Місце поза територією
reports-rule-public-room = Не громадське приміщення
reports-rule-other = Інше правило
reports-variety-other = інше
reports-no-fund = без фонду
reports-part-varieties = За різновидами мови
reports-part-institutions = Найчастіші установи
reports-part-funds = За фондами
reports-paper-title = Усний переклад: річний звіт { $year }
reports-paper-internal = Лише для центру: з малими числами та назвами найчастіших установ.
reports-paper-council = Числа, менші за { $few }, вилучено, щоб нікого не впізнали, як і ті, з яких їх можна обчислити. Рядки з малою кількістю запитів об’єднано.
reports-paper-counted = Відхилені та скасовані запити подано окремо, їх немає в інших числах. Виконано — те, що хтось узяв, навіть якщо зустріч іще попереду. Години й витрати рахуються, щойно підтвердять обидві сторони; витрати — за правилами дня зустрічі, час у дорозі — там, де так каже правило. Стать — за сьогоднішнім записом.
reports-whole = Разом { $year }
reports-further = інші разом
reports-hidden = замале
reports-download-internal = Звіт (PDF)
reports-download-council = Звіт для ради (PDF)
reports-files = Файли
reports-figure-held = Завдання, що відбулися цього року
reports-offer-pool = Що робить команда

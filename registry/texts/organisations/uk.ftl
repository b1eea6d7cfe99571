# Організації, з якими працює центр
organisations-title = Організації
organisations-lead = Товариства, школи, установи, об’єднання та всі інші, з ким працює центр. Внесено один раз, використовується всюди.
organisations-search = Назва, скорочення, місто або номер школи
organisations-any = усі
organisations-save = Зберегти
organisations-found = { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[other] { $count } організацій
}
organisations-empty = Ще не внесено жодної організації. Почніть з однієї або принесіть свій список таблицею.
organisations-none-found = Ми нічого не знайшли. Спробуйте менше слів або зніміть фільтр.
organisations-new-title = Додати організацію
organisations-edit-title = Змінити організацію
organisations-closed = закрито
organisations-aside = Пов’язане
organisations-below = Належить до неї
organisations-publishing = Публікація
organisations-is-public = Цю організацію можна називати публічно.
organisations-is-internal = Цю організацію не публікують. Немає чинної згоди.
organisations-last-change = Остання зміна: { $day }
organisations-kept = Збережено.
organisations-panel-empty = Не є контактною особою жодної організації.
organisations-from = з { $day }
organisations-until = до { $day }

# Поля
organisations-group-who = Хто це
organisations-group-where = Де це і як зв’язатися
organisations-group-standing = Визнання, згода, нотатки
organisations-name = Назва
organisations-short_name = Коротка назва
organisations-kind = Вид
organisations-parent = Належить до
organisations-address = Адреса
organisations-street = Вулиця та номер
organisations-postcode = Поштовий індекс
organisations-town = Місто
organisations-district = Район міста
organisations-phone = Телефон
organisations-email = Електронна пошта
organisations-website = Сайт
organisations-school_number = Номер школи
organisations-school_number-hint = Шість цифр, лише для шкіл
organisations-recognition = Визнання
organisations-recognition-hint = Як що і ким, наприклад «як вільна організація допомоги молоді управлінням у справах молоді»
organisations-recognised_since = Визнано з
organisations-recognised_until = Визнано до
organisations-publish_consent_on = Згода на публікацію від
organisations-publish_consent_on-hint = День, коли організація погодилася, щоб її називали публічно
organisations-publish_withdrawn_on = Згоду відкликано
organisations-notes = Нотатки
organisations-notes-hint = Лише для працівників. Будь ласка, нічого про здоров’я, віру чи походження людей.
organisations-closed_on = Закрито

# Види
organisations-kind-migrant = Організація мігрантів
organisations-kind-school = Школа
organisations-kind-kita = Дитячий садок
organisations-kind-authority = Установа
organisations-kind-welfare = Благодійне об’єднання
organisations-kind-counselling = Консультаційний центр
organisations-kind-company = Підприємство
organisations-kind-initiative = Ініціатива
organisations-kind-centre = Інший центр інтеграції
organisations-kind-other = Інше

# Контакти
organisations-contacts = Контакти
organisations-contacts-empty = Ще нікого не внесено. Ім’я дає організації обличчя.
organisations-contact-title = Контакт
organisations-contact-edit = Змінити контакт
organisations-contact-over = раніше
organisations-contact-remove = Видалити контакт
organisations-contact-remove-text = Лише якщо запис був помилкою. Хто залишив організацію, отримує натомість дату кінця.
organisations-contact-gone = Контакт видалено.
organisations-unknown-person = Особа без імені
organisations-contact-group-who = До кого там звертатися
organisations-contact-name = Ім’я
organisations-contact-role = Завдання
organisations-contact-role-hint = Наприклад, голова, директор школи, керівник проєкту
organisations-contact-phone = Телефон
organisations-contact-email = Електронна пошта
organisations-contact-starts_on = З
organisations-contact-ends_on = До

# Таблиця
organisations-import-title = Зчитати таблицю
organisations-import-lead = Принесіть свій список таким, як він є. Нічого не буде перенесено, поки ви не побачите й не підтвердите.
organisations-import-steps = Кроки
organisations-import-step-file = Вибрати файл
organisations-import-step-columns = Зіставити стовпці
organisations-import-step-rows = Перевірити й перенести
organisations-import-file = Таблиця
organisations-import-file-hint = Excel (XLSX) або CSV із заголовками в першому рядку, до { $rows } рядків і 2 МБ
organisations-import-read = Зчитати
organisations-import-columns = Зіставити стовпці
organisations-import-columns-lead = Ми вгадали, що означають ваші стовпці. Перегляньте, будь ласка, і змініть, що не так.
organisations-import-column = Стовпець у вашій таблиці
organisations-import-example = Приклад
organisations-import-means = Означає
organisations-import-leave = не переносити
organisations-import-check = Перевірити рядки
organisations-import-rows = Перевірити рядки
organisations-import-rows-lead = Так ми зрозуміли ваші рядки. Вирішіть, де є сумнів; переноситься все одразу або нічого.
organisations-import-taken-lead = Таблицю перенесено, а її вміст тут видалено.
organisations-import-count = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
   *[other] { $count } рядків
}
organisations-import-row = Рядок
organisations-import-findings = Зауваження
organisations-import-what = Що станеться
organisations-import-new = додати як нову
organisations-import-update = доповнити наявну
organisations-import-skip = пропустити
organisations-import-added = нових: { $count }
organisations-import-updated = доповнено: { $count }
organisations-import-skipped = пропущено: { $count }
organisations-import-show-findings = { $count ->
    [one] Показати лише рядок із зауваженням
   *[other] Показати лише рядки із зауваженнями ({ $count })
}
organisations-import-show-all = Показати всі рядки
organisations-import-back = Зіставити стовпці інакше
organisations-import-keep = Запам’ятати вибір
organisations-import-keep-hint = Запам’ятайте вибір, перш ніж гортати далі. «Перенести все» діє для всіх сторінок.
organisations-import-take = Перенести все
organisations-import-kept = Ваш вибір запам’ятовано.
organisations-import-done = Перенесено.
organisations-import-to-list = До списку
organisations-finding-number = Цей номер школи вже має «{ $name }».
organisations-finding-similar = Схоже на «{ $name }» у тому ж місці.
organisations-finding-repeated = Уже є в рядку { $row } цієї таблиці.

# Журнал
organisations-added = Організацію додано
organisations-changed = Організацію змінено
organisations-contact-added = Контакт організації додано
organisations-contact-changed = Контакт організації змінено
organisations-contact-removed = Контакт організації видалено
organisations-contacts-erased = Контакти особи видалено
organisations-import-chosen = Вибір для таблиці запам’ятовано
organisations-import-mapped = Стовпці таблиці зіставлено
organisations-import-uploaded = Таблицю організацій завантажено
organisations-imported = Таблицю організацій перенесено

# Права
organisations-read = може бачити організації та їхні контакти
organisations-edit = може змінювати організації та їхні контакти
organisations-import = може зчитувати таблиці організацій

# Відмови та підказки
error-hidden = Тут є невидимі знаки, які можуть спотворити текст. Будь ласка, введіть його наново.
error-school-number = Номер школи має шість цифр.
refused-organisations-loop = Організація не може належати сама до себе, навіть через інші.
refused-organisations-number = Цей номер школи вже має інша організація.
refused-organisations-formula = Це схоже на формулу. Будь ласка, запишіть вміст як текст.
refused-organisations-kind = Ми не знаємо цього виду. Можливі, наприклад: Migrantenorganisation, Schule, Kita, Behörde, Verband, Beratungsstelle, Unternehmen, Initiative.
refused-organisations-too-large = Ця таблиця завелика. Можливо до { $rows } рядків, 60 стовпців і 2 МБ; поділіть її.
refused-organisations-no-table = Це не таблиця, яку ми можемо прочитати. Збережіть її в Excel як XLSX або CSV.
refused-organisations-no-rows = У цьому файлі під заголовками нічого немає.
refused-organisations-no-names = Будь ласка, зіставте стовпець із назвою; без неї організацію не додати.
refused-organisations-nothing = Немає чого переносити: усі рядки пропущено.
refused-organisations-row = Рядок { $row } не підходить до того, що вже є. Нічого не перенесено.
refused-organisations-taken = Цю таблицю вже перенесено.

# Auskunft
field-organisations-contacts = Контакти
field-organisations-organisation = Організація
field-organisations-role = Завдання
field-organisations-phone = Телефон
field-organisations-imports = Завантажені таблиці
field-organisations-file = Файл

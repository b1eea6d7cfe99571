# Робоче місце усного перекладу
desk-title = Усний переклад
desk-lead = Усі запити до команди: що чекає, де людину знайдено і що вже минуло.
desk-order-urgent = За терміновістю: спершу те, що скоро, а серед нього — важливе.
desk-order-latest = За датою: найпізніша вгорі.
desk-order-to-urgent = Упорядкувати за терміновістю
desk-order-to-latest = Найпізнішу дату вгору
desk-to-day = День і карта
desk-search = Шукати номер, установу або місце
desk-search-all = Шукати в усіх запитах, також у завершених
desk-which = Показати
desk-which-open = Усе відкрите
desk-which-mine = Мої запити
desk-which-new = Нові або з уточненням
desk-which-searching = Шукаємо людину
desk-which-asked = Чекаємо на відповіді
desk-which-this-week = Цього тижня, людина є
desk-which-unfilled = Нікого не знайдено
desk-which-held = Дата минула, підтвердження немає
desk-which-closed = Завершені
desk-which-all = Усі запити
desk-language-any = Усі мови
desk-none-found = Такого запиту немає. Шукайте меншою кількістю слів або покажіть усе.
desk-empty = Нічого не чекає. Нові запити з’являються тут самі.
desk-count = { $count ->
    [one] { $count } запит
    [few] { $count } запити
   *[other] { $count } запитів
}
desk-column-time = Дата
desk-column-number = Номер
desk-column-institution = Установа
desk-column-town = Місто
desk-column-language = Мова
desk-column-day = День
desk-column-begins = Початок
desk-column-stage = Стан
desk-column-asked = Кого запитали
desk-column-no = Ні
desk-column-silent = Без відповіді
desk-column-open = Без відповіді
desk-column-could = Могли б
desk-column-comes = Хто прийде
desk-left-over = минуло
desk-left-hours = { $count ->
    [one] лишилася { $count } година
    [few] лишилося { $count } години
   *[other] лишилося { $count } годин
}
desk-left-days = { $count ->
    [one] лишився { $count } день
    [few] лишилося { $count } дні
   *[other] лишилося { $count } днів
}
desk-asked = { $no ->
    [0] Ніхто не відмовився
    [one] Відмовилася { $no } людина
    [few] Відмовилися { $no } людини
    [many] Відмовилося { $no } людей
   *[other] Відмовилися { $no } людини
}, { $open ->
    [0] жодної відповіді не чекаємо
    [one] чекаємо на { $open } відповідь
    [few] чекаємо на { $open } відповіді
    [many] чекаємо на { $open } відповідей
   *[other] чекаємо на { $open } відповіді
}{ $silent ->
    [0] {""}
    [one] , { $silent } людина не відповіла вчасно
    [few] , { $silent } людини не відповіли вчасно
    [many] , { $silent } людей не відповіли вчасно
   *[other] , { $silent } людини не відповіли вчасно
}
desk-asked-nobody = Ще нікого не запитали
desk-could = { $count ->
    [0] Ніхто не може
    [one] Може { $count } людина
    [few] Можуть { $count } людини
   *[other] Можуть { $count } людей
}
desk-card-title = { $count ->
    [one] { $count } новий запит на усний переклад
    [few] { $count } нові запити на усний переклад
   *[other] { $count } нових запитів на усний переклад
}
desk-card-text = Перевірте й шукайте людину

# Один запит
desk-request = Запит { $number }
desk-since = з { $moment }
desk-to-absence = не зможе прийти
desk-verdict = Що кажуть правила
desk-verdict-fine = Перешкод немає.
desk-funds = Оплатити можна з:
desk-times = Дати
desk-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[other] { $count } хвилин
}
desk-candidates = Хто міг би
desk-candidates-order = Угорі ті, хто підходить найкраще.
desk-best = Найкращий вибір
desk-to-person = До людини
desk-more = { $count ->
    [one] Ще { $count } людина теж може.
    [few] Ще { $count } людини теж можуть.
   *[other] Ще { $count } людей теж можуть.
}
desk-invite = Запитати позначених
desk-place = Призначити одразу
desk-place-phoned = Погодилися телефоном
desk-nobody = У цей час ніхто не може
desk-all-declined = Усі, хто міг би, відмовилися
desk-ways-out = Допомогло б таке:
desk-way-ask = Запитати установу
desk-way-who = Хто це
desk-ask-time = На жаль, на бажаний час ми не можемо нікого надіслати. Чи підійде також { $time }?
desk-ask-language = На жаль, у цей час ми не можемо нікого надіслати для мови { $language }. Чи зрозуміють також { $other }?
desk-way-time = { $count ->
    [one] { $time }: може { $count } людина
    [few] { $time }: можуть { $count } людини
   *[other] { $time }: можуть { $count } людей
}
desk-way-language = { $count ->
    [one] Натомість { $language }: може { $count } людина. Запитайте установу, чи це зрозуміють.
    [few] Натомість { $language }: можуть { $count } людини. Запитайте установу, чи це зрозуміють.
   *[other] Натомість { $language }: можуть { $count } людей. Запитайте установу, чи це зрозуміють.
}
desk-way-longer = { $count ->
    [one] { $count } людина може, якщо дорога буде до { $minutes } хвилин довшою або підійде інший район.
    [few] { $count } людини можуть, якщо дорога буде до { $minutes } хвилин довшою або підійде інший район.
   *[other] { $count } людей можуть, якщо дорога буде до { $minutes } хвилин довшою або підійде інший район.
}
desk-way-call = { $count ->
    [one] { $count } людина лише хоче, щоб питали раніше. Може вистачити дзвінка.
    [few] { $count } людини лише хочуть, щоб питали раніше. Може вистачити дзвінка.
   *[other] { $count } людей лише хочуть, щоб питали раніше. Може вистачити дзвінка.
}
desk-way-neighbour = Запитайте також сусідні центри, чи може хтось звідти прийти або допомогти телефоном чи через відео:
desk-neighbour-write = написати
desk-neighbour-subject = Усний переклад: { $language }, { $time }
desk-neighbour-letter = Добрий день, на { $time } (хвилин: { $count }, { $medium }, { $town }) ми шукаємо людину для мови { $language }. У нас ніхто не вільний. Чи могли б ви допомогти?
desk-funnel = Де звужується
desk-funnel-speaks = { $count ->
    [0] Ніхто не володіє достатньо мовою ({ $language } або мова-замінник)
    [one] { $count } людина достатньо володіє мовою ({ $language } або мова-замінник)
    [few] { $count } людини достатньо володіють мовою ({ $language } або мова-замінник)
   *[other] { $count } людей достатньо володіють мовою ({ $language } або мова-замінник)
}
desk-funnel-gender = { $count ->
    [0] Ніхто з них не відповідає побажанню щодо жінки або чоловіка
    [one] { $count } людина з них відповідає побажанню щодо жінки або чоловіка
    [few] { $count } людини з них відповідають побажанню щодо жінки або чоловіка
   *[other] { $count } людей з них відповідають побажанню щодо жінки або чоловіка
}
desk-funnel-ready = { $count ->
    [0] Ніхто з них не готовий до роботи
    [one] { $count } людина з них готова до роботи
    [few] { $count } людини з них готові до роботи
   *[other] { $count } людей з них готові до роботи
}
desk-funnel-near = { $count ->
    [0] Ніхто з них не живе достатньо близько
    [one] { $count } людина з них достатньо близько
    [few] { $count } людини з них достатньо близько
   *[other] { $count } людей з них достатньо близько
}
desk-funnel-has-time = { $count ->
    [0] Ніхто з них не має часу
    [one] { $count } людина з них має час
    [few] { $count } людини з них мають час
   *[other] { $count } людей з них мають час
}
desk-funnel-is-free = { $count ->
    [0] Усі вони вже зайняті
    [one] { $count } людина з них ще не зайнята
    [few] { $count } людини з них ще не зайняті
   *[other] { $count } людей з них ще не зайняті
}
desk-funnel-willing = { $count ->
    [0] Усі вони відмовилися
    [one] { $count } людина з них не відмовилася
    [few] { $count } людини з них не відмовилися
   *[other] { $count } людей з них не відмовилися
}
desk-invited = Кого запитали
desk-sent = запитали { $moment }
desk-answer-open = ще без відповіді
desk-decide = Рішення
desk-reason = Причина
desk-reason-choose = Виберіть
desk-words = Речення для установи
desk-words-hint = Його читає установа. Нічого не пишіть про родину.
desk-do-check = Усе гаразд, шукати людину
desk-do-reopen = Шукати знову
desk-do-ask-back = Уточнити
desk-do-refuse = Відмовити
desk-do-give-up = Завершити пошук
desk-do-take-over = Я цим опікуюся
desk-done-check = Запит прийнято. Тепер шукаємо людину.
desk-done-reopen = Шукаємо знову.
desk-done-ask-back = Уточнення записано.
desk-done-refuse = У запиті відмовлено.
desk-done-give-up = Пошук завершено.
desk-done-take-over = Ви опікуєтеся цим запитом.
desk-done-placed = Призначення є. Обидві сторони дізнаються.
desk-aside = Відомості про запит
desk-facts = Що потрібно
desk-asker = Хто просить
desk-note = Нотатка для координації
desk-steps = Що було
desk-steps-empty = Відколи запит надійшов, нічого не сталося.
desk-fact-language = Мова
desk-fact-substitutes = Мови-замінники
desk-fact-occasion = Привід
desk-fact-medium = Як
desk-fact-place = Де
desk-fact-gender = Жінка чи чоловік
desk-fact-preferred = Знає справу
desk-fact-file-number = Номер справи установи
desk-fact-institution = Установа
desk-fact-contact = Контактна особа
desk-fact-email = Ел. пошта
desk-fact-phone = Телефон
desk-fact-received = Надійшов
desk-medium-place = На місці
desk-medium-phone = Телефоном
desk-medium-video = Через відео
desk-gender-none = Байдуже
desk-gender-rather-woman = Краще жінка
desk-gender-rather-man = Краще чоловік
desk-gender-must-woman = Лише жінка
desk-gender-must-man = Лише чоловік

# Що за кого говорить
desk-reason-knows-case = Знає справу
desk-reason-other-knows = Справу знає хтось інший
desk-reason-fair-even = Стільки ж завдань, як у середньому
desk-reason-travel = { $count ->
    [one] { $count } хвилина дороги
    [few] { $count } хвилини дороги
   *[other] { $count } хвилин дороги
}
desk-reason-travel-unknown = Дорога невідома: бракує поштового індексу
desk-reason-no-travel = Їхати не треба
desk-reason-fair-fewer = { $count ->
    [one] На { $count } призначення менше за середнє
    [few] На { $count } призначення менше за середнє
   *[other] На { $count } призначень менше за середнє
}
desk-reason-fair-more = { $count ->
    [one] На { $count } призначення більше за середнє
    [few] На { $count } призначення більше за середнє
   *[other] На { $count } призначень більше за середнє
}
desk-reason-substitute = Мова-замінник: { $language }
desk-reason-variety = Інший різновид мови: { $variety }
desk-reason-level = Рівень мови { $level }
desk-reason-alternative = Не перший бажаний час
desk-reason-gender = Не відповідає побажанню щодо жінки або чоловіка
desk-reason-asked = { $count ->
    [0] Запитали сьогодні
    [one] Востаннє запитали { $count } день тому
    [few] Востаннє запитали { $count } дні тому
   *[other] Востаннє запитали { $count } днів тому
}
desk-reason-not-asked = За останні { $count } дн. не питали
desk-reason-times-unknown = Часу не вказано

# Чому хтось не може
desk-why-not-title = Чому не інші?
desk-why-not-lead = Хто володіє мовою і все ж не може. Спочатку ті, кому бракує найменше. Усіх інших шукайте за іменем.
desk-why-not-search = Шукати людину
desk-why-not-empty = Усі, хто володіє мовою, можуть прийти, або нею ніхто не володіє. Шукайте людину за іменем.
desk-why-not-none-found = Людини з таким іменем, яка бере призначення, немає.
desk-why-not-can = Може прийти
desk-why-not-behind = { $count ->
    [0] Ніхто не підходить краще.
    [one] { $count } людина підходить краще.
    [few] { $count } людини підходять краще.
   *[other] { $count } людей підходять краще.
}
desk-why-not-ask = Усе одно запитати
desk-not-language = Не володіє ні мовою, ні замінником
desk-not-one-direction = Перекладає лише в один бік
desk-not-level = Недостатньо володіє мовою; потрібно { $level }
desk-not-gender = Потрібна лише жінка або лише чоловік
desk-not-district = Не їздить у цей район
desk-not-too-far = Дорога триває { $minutes } хвилин, бажано не більше { $limit }
desk-not-past = Дата минула
desk-not-declined = Відмовився від цього запиту
desk-not-called-off = Мав це завдання й не прийде
desk-not-notice = { $count ->
    [one] Хоче, щоб питали за { $count } годину
    [few] Хоче, щоб питали за { $count } години
   *[other] Хоче, щоб питали за { $count } годин
}
desk-not-no-time = Зазвичай не має часу в ці години
desk-not-away = Цього дня не на місці
desk-not-taken = Зайнято з { $from } до { $until }
desk-not-too-close = { $count ->
    [one] Надто близько до іншого призначення: бракує { $count } хвилини
    [few] Надто близько до іншого призначення: бракує { $count } хвилин
   *[other] Надто близько до іншого призначення: бракує { $count } хвилин
}
desk-not-week-cap = { $count ->
    [one] Має { $count } призначення цього тижня і більше не хоче
    [few] Має { $count } призначення цього тижня і більше не хоче
   *[other] Має { $count } призначень цього тижня і більше не хоче
}
desk-not-day-cap = { $count ->
    [one] Має { $count } призначення цього дня і більше не хоче
    [few] Має { $count } призначення цього дня і більше не хоче
   *[other] Має { $count } призначень цього дня і більше не хоче
}

# День
desk-day-lead = Призначення й відкриті запити цього дня.
desk-day-turn = Інші дні
desk-day-before = Попередній день
desk-day-after = Наступний день
desk-day-empty = Цього дня немає ні призначень, ні відкритих запитів.
desk-day-open = відкрито
desk-day-marker = На карті:
desk-day-map = Карта з місцями зі списку
desk-day-map-note = Точки лежать посередині поштового індексу. Пунктир: людину ще шукають. Межі та місця:
desk-day-no-outlines = Межі районів вносять у розділі «Місця».

# Планування
desk-plan-title = Планувати
desk-plan-lead = Пропозиція для всіх запитів за період, для яких шукають людину. Кожен запит спершу планується на бажану дату, яка підходить найкраще; те, що вона не перша з бажаних, важить стільки, скільки записано в правилах. Що лишається відкритим, планується на наступну бажану дату. Нічого не станеться, доки ви не підтвердите.
desk-plan-from = Від
desk-plan-until = До
desk-plan-seek = Шукати пропозицію
desk-plan-this-week = Цей тиждень
desk-plan-next-week = Наступний тиждень
desk-plan-month = Місяць від сьогодні
desk-plan-empty = У цей період ні для якого запиту не шукають людину.
desk-plan-proposed = { $count ->
    [one] { $count } пропозиція
    [few] { $count } пропозиції
   *[other] { $count } пропозицій
}
desk-plan-best = Це точно найкраща пропозиція: на ці дати за правилами цього центру більше зробити неможливо.
desk-plan-nearly = Дуже добра пропозиція: кращої на ці дати майже не знайти.
desk-plan-gap = Прийнятна пропозиція: на ці дати, можливо, вдасться й краще. Коротший період полегшить пошук.
desk-plan-order = За датою: найближча вгорі.
desk-plan-places = призначається одразу
desk-plan-asks = буде запит
desk-plan-other-time = інша бажана дата
desk-plan-brokering = контакт передається
desk-plan-waiting = { $count ->
    [one] { $count } людину вже запитано
    [few] { $count } людей уже запитано
   *[other] { $count } людей уже запитано
}
desk-plan-confirm = Підтвердити позначене
desk-plan-open = { $count ->
    [one] { $count } запит лишається відкритим
    [few] { $count } запити лишаються відкритими
   *[other] { $count } запитів лишаються відкритими
}
desk-plan-done = Готово
desk-open-others = { $count ->
    [one] { $count } людина може, але в цій пропозиції потрібна в іншому місці.
    [few] { $count } людини можуть, але в цій пропозиції потрібні в іншому місці.
   *[other] { $count } людей можуть, але в цій пропозиції потрібні в іншому місці.
}
desk-open-speaks = Ніхто достатньо не володіє мовою.
desk-open-gender = Ніхто не відповідає побажанню щодо жінки або чоловіка.
desk-open-ready = Ніхто з цією мовою не готовий до роботи.
desk-open-near = Нікого з цією мовою немає поблизу.
desk-open-has-time = Ніхто з цією мовою не має часу.
desk-open-is-free = Усі з цією мовою зайняті.
desk-open-willing = Усі, хто міг би, відмовилися.
desk-open-past = Дата минула або надто далека.
desk-told-placed = { $count ->
    [one] { $count } призначення є.
    [few] { $count } призначення є.
   *[other] { $count } призначень є.
}
desk-told-asked = { $count ->
    [one] Для { $count } запиту питаємо далі.
    [few] Для { $count } запитів питаємо далі.
   *[other] Для { $count } запитів питаємо далі.
}
desk-told-failed = { $count ->
    [one] { $count } вже не вдалося, бо щось змінилося.
    [few] { $count } вже не вдалося, бо щось змінилося.
   *[other] { $count } вже не вдалося, бо щось змінилося.
}
desk-told-away = Відсутність записано в календар.

# Хтось не зможе
desk-absence-title = { $name }: не зможе прийти
desk-absence-lead = Хто замінить і скільком людям треба зателефонувати?
desk-absence-from = Відсутність від
desk-absence-until = До
desk-absence-seek = Шукати заміну
desk-absence-concerned = { $count ->
    [0] Жодне призначення не зачеплене.
    [one] Зачеплено { $count } призначення.
    [few] Зачеплено { $count } призначення.
   *[other] Зачеплено { $count } призначень.
}
desk-absence-at-once = Одразу
desk-absence-best = З більшою кількістю обмінів
desk-absence-same = Більше обмінів не допоможе: це і є найкращий план.
desk-absence-calls = { $count ->
    [0] Телефонувати нікому не треба.
    [one] Треба зателефонувати { $count } людині.
    [few] Треба зателефонувати { $count } людям.
   *[other] Треба зателефонувати { $count } людям.
}
desk-absence-disturbed = { $count ->
    [0] Більше ніхто не віддає призначення.
    [one] { $count } призначення інших переходить до іншої людини.
    [few] { $count } призначення інших переходять до іншої людини.
   *[other] { $count } призначень інших переходять до іншої людини.
}
desk-absence-hint = Позначте те, про що домовилися телефоном.
desk-absence-move = { $to } замість { $from }
desk-absence-open = Нікого замість { $from }: шукати знову
desk-absence-takes = переймає: { $time }, { $institution }
desk-absence-gives = віддає: { $time }, { $institution }
desk-absence-away = Записати відсутність у календар
desk-absence-confirm = Виконати позначене

# Що неможливо
refused-desk-nobody-chosen = Нікого не вибрано.
refused-desk-no-reason = Виберіть причину.
refused-desk-no-words = Напишіть установі речення про це.
refused-desk-nothing-ticked = Нічого не позначено.
refused-desk-must-be-asked = Ця людина хоче, щоб її питали перед кожним призначенням. Надішліть запит або зателефонуйте.
refused-desk-not-active = Ця людина зараз не бере призначень.
refused-desk-not-ready = Цій людині бракує підтвердження. Без нього нікого не можна призначати.
refused-desk-gender = Установа прямо просить лише жінку або лише чоловіка.
refused-desk-no-time = Цієї дати більше немає.

# Журнал
desk-placed = Призначення надано
desk-substituted = Призначення передано
desk-waves = Запитати, також хвилями
desk-brokering = Передані контакти
desk-pays = Гроші й терміновість
desk-fund = Хто платить
desk-fund-none = ще не визначено
desk-do-fund = Зберегти фонд
desk-done-fund = Хто платить – записано.
desk-belongs = Відома організація
desk-organisation = Кому належить запит
desk-organisation-none = нікому
desk-do-organisation = Віднести
desk-done-organisation = Запит віднесено. Хто діє від імені організації, бачить його.
desk-priority = Терміновість
desk-priority-0 = звичайна
desk-priority-1 = важлива
desk-priority-2 = найперша
desk-do-priority = Зберегти терміновість
desk-done-priority = Терміновість записано.
desk-emergency-title = Хто міг би швидко прийти?
desk-emergency-lead = Усі, хто встигне вчасно, найближчі спочатку; також ті, хто зазвичай хоче, щоб питали раніше, не може в цей час або живе далі. Хто відмовився, того тут немає. Телефонуйте; хто погодиться, того одним натисканням призначать і підтвердять.
desk-emergency-nobody = Ніхто не встигне вчасно.
desk-emergency-there = Буде о { $time }
desk-emergency-beyond = З’ясувати телефоном:
desk-emergency-way = { $count ->
    [one] { $count } хвилина дороги
    [few] { $count } хвилини дороги
   *[many] { $count } хвилин дороги
}
desk-emergency-left = { $count ->
    [one] Зустріч уже триває: залишилася { $count } хвилина.
    [few] Зустріч уже триває: залишилося { $count } хвилини.
   *[many] Зустріч уже триває: залишилося { $count } хвилин.
}
desk-emergency-place = Є згода: призначити

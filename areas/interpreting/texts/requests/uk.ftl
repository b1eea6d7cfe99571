area-requests = Запити на мовне посередництво
machine-institution = Установа (за своїм посиланням)

# Запит
requests-ask-title = Запросити мовне посередництво
requests-ask-lead = За дві хвилини, без облікового запису. Ми одразу перевіримо, чи можемо допомогти, і напишемо вам.
requests-ask-send = Надіслати запит
requests-group-language = Яка мова?
requests-group-what = Про що йдеться?
requests-group-when = Коли?
requests-group-where = Як і де?
requests-group-who = Хто запитує?
requests-group-more = Ще щось?
requests-field-language = Мова
requests-field-variety = Регіон або діалект
requests-field-occasion = Привід
requests-field-date = День
requests-field-start = Початок
requests-field-minutes = Тривалість
requests-field-medium = Як ви зустрічаєтеся?
requests-field-place = Місце розмови
requests-field-public_room = Розмова відбудеться в громадському приміщенні, а не в квартирі.
requests-field-postcode = Поштовий індекс
requests-field-town = Місто або громада
requests-field-gender = Хто має прийти?
requests-field-file_number = Ваш номер справи
requests-field-note = Практичні вказівки
requests-field-institution = Установа
requests-field-kind = Вид установи
requests-field-name = Контактна особа
requests-field-email = Адреса електронної пошти
requests-field-phone = Телефон
requests-field-series = Як часто?
requests-field-every_weeks = Раз на скільки тижнів?
requests-field-count = Скільки зустрічей?
requests-field-privacy = Я не написав(-ла) нічого, за чим можна впізнати родину, і погоджуюся, що центр опрацьовує ці дані для пошуку посередника.
requests-hint-language = Введіть перші літери німецькою, англійською або самою мовою. Наприклад: Arabisch, Dari, Türkçe.
requests-hint-variety = Якщо знаєте, наприклад: з Іраку.
requests-hint-place = Вулиця, номер будинку і кімната. Для розмови телефоном або відео: номер чи посилання, якщо вже відомо.
requests-hint-email = На цю адресу ми одразу надішлемо посилання для підтвердження.
requests-hint-file_number = Щоб ви впізнали запит. Будь ласка, ніколи не пишіть прізвище родини.
requests-hint-note = Наприклад, вхід або кількість людей. Будь ласка, без імен і нічого про зміст розмови.
requests-hint-privacy = Що ми робимо з даними, написано тут:
requests-please-choose = Будь ласка, виберіть
requests-answer-yes = Так
requests-answer-no = Ні
requests-minutes = { $count ->
    [60] 1 година
    [120] 2 години
    [180] 3 години
    [240] 4 години
    [one] { $count } хвилина
    [few] { $count } хвилини
   *[other] { $count } хвилин
}
requests-medium-place = На місці
requests-medium-phone = Телефоном
requests-medium-video = Відеозв’язком
requests-gender-none = Байдуже
requests-gender-rather_woman = Краще жінка
requests-gender-rather_man = Краще чоловік
requests-gender-must_woman = Лише жінка
requests-gender-must_man = Лише чоловік
requests-series-once = Один раз
requests-series-weekly = Кілька разів
requests-series-most = Можливо щонайбільше зустрічей: { $count }.
requests-scope = Що має змінитися?
requests-scope-this = Лише ця зустріч
requests-scope-following = Ця й усі наступні
requests-alternatives = Назвати інші дати
requests-alternatives-hint = З другою і третьою датою ми знаходимо когось значно частіше.
requests-look = Показати, які ще мови підходять
requests-near = Що ще підійде, якщо ніхто з мовою { $language } не має часу?
requests-near-hint = Позначайте лише те, що родина справді розуміє.
requests-near-added = Так підходить більше людей: на { $count }.
requests-email-fixed = Цю адресу підтверджено, вона залишається. Для іншої надішліть, будь ласка, новий запит.
requests-looks-like-name = Номер справи схожий на ім’я. Будь ласка, не пишіть тут прізвище родини.
requests-refused-title = На жаль, так ми не можемо допомогти
requests-refused-lead = Ваші дані збережено у формі. Змініть те, що названо нижче, і надішліть ще раз.
requests-sent-title = Будь ласка, підтвердьте запит
requests-sent = Ми надіслали листа на { $email }. Відкрийте посилання в ньому й підтвердьте; лише тоді запит дійде до нас.
requests-sent-advice = Листа немає? Перевірте папку «Спам». Без підтвердження через сім днів ми все видалимо.
requests-kind-private = Приватна особа
requests-when = { $day }, { $time }, { $minutes } хв
requests-nobody = видалено

# Сам запит
requests-own-title = Запит { $number }
requests-since = з { $moment }
requests-of-series = { $count ->
    [one] До нього належить ще { $count } зустріч.
    [few] До нього належать ще { $count } зустрічі.
   *[other] До нього належать ще { $count } зустрічей.
}
requests-confirm = Підтвердити запит
requests-question = У нас є запитання
requests-answer-words = Ваша відповідь
requests-answer-hint = Будь ласка, без прізвища родини і нічого про зміст розмови.
requests-answer-send = Надіслати відповідь
requests-who-comes = Хто прийде
requests-asked-for = Що ви запитували
requests-steps = Що вже сталося
requests-again = Новий запит з тими самими даними
requests-correct-title = Змінити запит
requests-correct-lead = Після цього ми перевіримо все заново. Тих, кого вже питали, запитаємо ще раз.
requests-correct-send = Надіслати зміни
requests-cancel = Скасувати запит
requests-cancel-text = Ті, хто погодився або кого питали, одразу дізнаються.
requests-cancel-reason = Чому?
requests-fact-number = Номер
requests-fact-language = Мова
requests-fact-near = Також підійде
requests-fact-time = Зустріч
requests-fact-alternative = Інша дата
requests-fact-medium = Як
requests-fact-place = Де
requests-fact-contact = Контактна особа
requests-fact-stage = Стан
requests-stage-unconfirmed = Ще не підтверджено
requests-stage-new = Надійшов
requests-stage-asked_back = Є запитання
requests-stage-refused = Відхилено
requests-stage-searching = Шукаємо
requests-stage-brokered = Контакт передано
requests-stage-assigned = Хтось прийде
requests-stage-held = Зустріч минула
requests-stage-recorded = Завершено
requests-stage-unfilled = Нікого не знайдено
requests-stage-cancelled = Скасовано
requests-next-unconfirmed = Будь ласка, підтвердьте, що цей запит надіслали ви. Лише тоді ми його побачимо.
requests-next-new = Ваш запит у нас. Ми переглянемо його й напишемо; вам нічого не треба робити.
requests-next-asked_back = Будь ласка, дайте відповідь на наше запитання. Потім продовжимо.
requests-next-refused = Ми не можемо цього взяти. Причину вказано в розділі «Що вже сталося». Ви можете змінити запит.
requests-next-searching = Ми питаємо відповідних посередників. Щойно хтось погодиться, ви отримаєте листа.
requests-next-brokered = Ви отримали контактні дані. Будь ласка, домовтеся про зустріч і повідомте нас.
requests-next-assigned = Хтось прийде. Якщо щось зміниться, скасуйте тут або зателефонуйте нам.
requests-next-held = Зустріч минула. Будь ласка, підтвердьте надіслане нами підтвердження роботи.
requests-next-recorded = Усе зроблено. Дякуємо!
requests-next-unfilled = На жаль, ми нікого не знайшли. Спробуйте, будь ласка, іншу дату.
requests-next-cancelled = Запит скасовано. Більше нічого робити не треба.
requests-event-sent = Запит надіслано
requests-event-confirm = Адресу підтверджено
requests-event-correct = Установа змінила або відповіла
requests-event-check = Перевірено, починається пошук
requests-event-ask_back = Поставлено запитання
requests-event-refuse = Відхилено
requests-event-broker = Контактні дані передано
requests-event-fill = Хтось погодився
requests-event-release = Згоду відкликано, шукаємо знову
requests-event-move = Зустріч перенесено
requests-event-give_up = Нікого не знайдено
requests-event-reopen = Пошук розпочато знову
requests-event-cancel = Скасовано
requests-event-hold = Зустріч минула
requests-event-record = Роботу підтверджено
requests-reason-not-entitled = Пул не призначений для вашої установи.
requests-reason-subject = З цього приводу волонтери не мають права перекладати.
requests-reason-short-notice = Зустріч надто скоро.
requests-reason-territory = Місце поза нашою територією.
requests-reason-no-money = Зараз для цього немає фінансування.
requests-reason-refused-other = Є інша причина.
requests-reason-nobody-speaks = Ніхто в пулі не розмовляє цією мовою.
requests-reason-nobody-free = Усі, хто розмовляє цією мовою, у цей час зайняті.
requests-reason-nobody-answered = Ніхто не погодився вчасно.
requests-reason-unfilled-other = Є інша причина.
requests-reason-not-needed = Розмова не відбудеться.
requests-reason-other-date = Розмова в інший день.
requests-reason-family-absent = Родина не може прийти.
requests-reason-found-elsewhere = Ми самі когось знайшли.
requests-reason-cancelled-other = Є інша причина.
requests-reason-answered = Установа відповіла.
requests-told-taken = Ваш запит надійшов.
requests-told-confirmed = Дякуємо, ваш запит надійшов.
requests-told-corrected = Запит змінено.
requests-told-answered = Дякуємо за відповідь.
requests-told-cancelled = Запит скасовано.
requests-mine-title = Запити моєї організації
requests-mine-empty = Ваша організація ще не запитувала мовного посередництва.

# Листи
requests-mail-words = Ми додаємо: { $words }
requests-mail-button = Переглянути запит
requests-mail-button-confirm = Підтвердити запит
requests-mail-link = За цим посиланням ви завжди бачите стан, змінюєте дані або скасовуєте. Не передавайте його іншим.
requests-mail-stranger = Ви нічого не запитували? Тоді нічого не робіть; через сім днів усе буде видалено.
requests-mail-confirm-subject = Будь ласка, підтвердьте: запит { $number } на мовне посередництво
requests-mail-confirm-body = з цієї адреси запитали мовне посередництво. Будь ласка, підтвердьте запит { $number }, щоб ми могли когось шукати.
requests-mail-received-subject = Запит { $number } надійшов
requests-mail-received-body = ваш запит { $number } у нас. Ми перевіримо його й напишемо.
requests-mail-corrected-subject = Запит { $number } змінено
requests-mail-corrected-body = ваш запит { $number } змінено. Ми перевіримо його заново й напишемо.
requests-mail-searching-subject = Запит { $number }: шукаємо
requests-mail-searching-body = ваш запит { $number } перевірено. Тепер ми шукаємо когось і напишемо, щойно хтось погодиться.
requests-mail-asked-back-subject = Запит { $number }: у нас є запитання
requests-mail-asked-back-body = у нас є запитання щодо вашого запиту { $number }. Будь ласка, дайте відповідь за посиланням, потім продовжимо.
requests-mail-refused-subject = Запит { $number }: на жаль, не можемо взяти
requests-mail-refused-body = на жаль, ми не можемо взяти ваш запит { $number }.
requests-mail-unfilled-subject = Запит { $number }: ми нікого не знайшли
requests-mail-unfilled-body = на жаль, для вашого запиту { $number } ми нікого не знайшли. З іншою датою охоче спробуємо ще раз.
requests-mail-reopened-subject = Запит { $number }: шукаємо знову
requests-mail-reopened-body = ми знову шукаємо когось для вашого запиту { $number }.
requests-mail-cancelled-subject = Запит { $number } скасовано
requests-mail-cancelled-body = ваш запит { $number } скасовано. Того, хто погодився, повідомлено.

# Для координації
requests-card-new = { $count ->
    [one] { $count } новий запит
    [few] { $count } нові запити
   *[other] { $count } нових запитів
}
requests-card-urgent = Найтерміновіший: { $day }, { $time }.
requests-card-asked = Запитання щодо запиту { $number }
requests-card-asked-text = Центр чекає на вашу відповідь.
requests-deadline-check = Перевірити запит { $name }: відповідь обіцяно до { $day }
requests-deadline-find = Знайти когось для запиту { $name }: останній день { $day }
requests-asked = Запитано мовне посередництво
requests-confirmed = Запит підтверджено
requests-corrected = Запит змінено
requests-answered = На запитання відповіли
requests-cancelled = Запит скасовано
requests-checked = Запит перевірено
requests-asked-back = Поставлено запитання
requests-refused = Запит відхилено
requests-given-up = Запит завершено без успіху
requests-reopened = Пошук розпочато знову
requests-taken = Запит узято в роботу
requests-fund-set = Фінансування запиту визначено
requests-priority-set = Терміновість запиту визначено
requests-expired = Старі запити видалено або знеособлено
requests-person-erased = Контактну особу видалено із запитів

# Що не можна
error-requests-letters = Тут є невидимі знаки. Будь ласка, введіть текст заново.
error-requests-privacy = Будь ласка, підтвердьте це, інакше ми не маємо права використовувати дані.
error-requests-language = Ми не знаємо такої мови. Спробуйте іншу назву.
error-requests-languages = Це підходить до кількох мов. Ви маєте на увазі: { $names }?
error-requests-answer = Будь ласка, відповідайте «так» або «ні».
error-requests-time = Будь ласка, напишіть час, наприклад 14:30.
error-requests-same-time = Ця зустріч уже є.
error-requests-series-alternatives = За кількох зустрічей інші дати неможливі. Будь ласка, виберіть одне.
error-requests-weeks = Будь ласка, число від 1 до 12.
error-requests-count = Будь ласка, напишіть, скільки буде зустрічей, щонайменше 2.
error-requests-wait = З вашого з’єднання надійшло дуже багато запитів. Далі можна з { $time }, ваші дані ще тут.
error-requests-near = Для цієї мови підходять і інші. Позначте, що годиться, або просто надішліть ще раз.
refused-requests-unconfirmed = Запит ще не підтверджено.
refused-requests-new = Запит ще не перевірено.
refused-requests-asked-back = Спочатку установа має відповісти на запитання.
refused-requests-refused = Запит відхилено.
refused-requests-searching = Для запиту зараз когось шукають.
refused-requests-brokered = Для запиту передано контактні дані.
refused-requests-assigned = На запит уже хтось погодився.
refused-requests-held = Зустріч за запитом минула.
refused-requests-recorded = Запит завершено.
refused-requests-unfilled = Для запиту нікого не знайдено.
refused-requests-cancelled = Запит скасовано.
refused-requests-reason = Будь ласка, виберіть причину зі списку.
refused-requests-priority = Такої терміновості немає.

# Довідка про дані
field-requests-requests = Запити
field-requests-received-at = Надійшов
field-requests-institution = Установа
field-requests-phone = Телефон
field-requests-place = Місце
field-requests-notes = Вказівки
field-requests-words = Написане

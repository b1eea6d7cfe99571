# Посередництво
area-brokering = Посередництво
machine-brokering = Vielfalt (посередництво)
brokering-preline = Запит { $number }
brokering-title = Погодити дату
brokering-lead-institution = Ці люди готові перекладати. Погодьте дату з кимось із них і повідомте тут, що з цього вийшло.
brokering-lead-interpreter = Ви погодилися, що { $institution } зв’яжеться з вами. Щойно дату визначено, ви теж можете внести її тут.
brokering-lead-centre = Хто погодився, що повідомлено установі і що з цього вийшло. Ви можете внести за обидві сторони те, що вам сказали.
brokering-passed-on-told = Ваше повідомлення надіслано.
brokering-is-fixed = Дату визначено: { $when }.
brokering-nobody = Ще ніхто не погодився.
brokering-shown-relay = Установа знає лише ваше ім’я. Повідомлення передаємо ми.
brokering-shown-contact = Ваше ім’я та дозволені контакти передано установі { $day }.
brokering-relay-hint = Ця особа не надає контактів. Напишіть їй нижче, ми передамо.
brokering-list-title = Посередництва
brokering-list-lead = Запити, за якими установа й перекладачі зараз погоджують дату. Найдавніший зверху.
brokering-list-empty = Зараз ніхто не чекає на дату.
brokering-list-people = { $count ->
    [one] Погодилася { $count } особа
    [few] Погодилися { $count } особи
   *[other] Погодилися { $count } осіб
}
brokering-list-since = з { $when }
brokering-list-silent = без відповіді
brokering-phone-hint = Ця особа не надає контактів і не має електронної пошти. Зверніться до центру, він зателефонує.
brokering-date = Дату визначено
brokering-date-hint = Тоді обидві сторони отримають підтвердження, і більше нікого не питатимуть.
brokering-who = З ким?
brokering-day = День
brokering-from = Початок
brokering-minutes = Тривалість у хвилинах
brokering-keep-date = Внести дату
brokering-message = Написати повідомлення
brokering-message-hint = Ми передамо ваші слова поштою. Адреси особи ви не побачите. Не пишіть, будь ласка, нічого про родину та зміст розмови.
brokering-message-hint-interpreter = Ми передамо ваші слова установі поштою. Вашої адреси вона не побачить.
brokering-to = Кому?
brokering-words = Повідомлення
brokering-words-hint = Не більше 1000 знаків
brokering-send = Передати
brokering-failed = Не склалося
brokering-failed-hint = Скажіть нам, будь ласка: тоді ми шукатимемо далі, і потреба лишиться видимою.
brokering-reason = Чому?
brokering-keep-failed = Внести це
brokering-reason-no_answer = Ніхто не відповів
brokering-reason-no_date = Не знайшли спільної дати
brokering-reason-not_needed = Більше не потрібно
brokering-reason-other = Інша причина
brokering-reason-fixed = Дату погоджено
brokering-reason-somebody_else = Прийде хтось інший

# Листи
brokering-fact-name = Ім’я
brokering-mail-subject = Запит { $number }: хтось готовий перекладати
brokering-mail-lead = щодо вашого запиту { $number } ({ $language }) хтось погодився, щоб ви зв’язалися:
brokering-mail-contact = Погодьте дату, будь ласка, безпосередньо між собою.
brokering-mail-relay = Ця особа не надає контактів. Напишіть їй на сторінці нижче; ми передамо ваше повідомлення.
brokering-mail-button = Повідомити дату
brokering-mail-duty = Використовуйте ці дані лише для цього запиту й ніколи не передавайте їх людям, яких супроводжуєте. Повідомте нам, будь ласка, погоджену дату або що нічого не вийшло.
brokering-remind-subject = Запит { $number }: що з цього вийшло?
brokering-remind-lead = щодо вашого запиту { $number } ми назвали вам { $name }. Дату визначено чи шукати далі? Достатньо одного кліку.
brokering-relay-subject = Повідомлення щодо запиту { $number }
brokering-relay-lead = установа, яка шукає когось у запиті { $number }, пише вам:
brokering-answer-lead = { $name } пише вам щодо запиту { $number }:
brokering-relay-words = «{ $words }»
brokering-visit-lead = { $from } пише вам щодо завдання { $when }:
brokering-visit-button = Відповісти
brokering-visit-end = Відповідайте, будь ласка, на сторінці. Відповідь на цей лист надійде до центру.
brokering-visit-back = Назад до завдання
brokering-relay-button = Відповісти або повідомити дату
brokering-ended-subject = Запит { $number }: дату не погоджено
brokering-ended-interpreter = з датою для { $institution } (запит { $number }) нічого не вийде. Дякуємо, що були готові.
brokering-ended-hidden = Установа більше не бачить ваших контактів. Вам нічого не потрібно робити.
brokering-ended-institution = щодо вашого запиту { $number } дату з { $name } не погоджено.
brokering-ended-search = Ми шукаємо далі й напишемо, щойно хтось буде готовий. Вам нічого не потрібно робити.
brokering-ended-others = Інші, хто погодився, і далі є на вашій сторінці.
brokering-ended-button = До вашого запиту
brokering-amended-subject = Запит { $number }: дещо змінилося
brokering-amended-lead = { $institution } змінює в запиті { $number } місце зустрічі або особу, яка вас там чекає.
brokering-amended-end = Усе інше лишається, як було: про час ви й далі домовляєтеся між собою. Вам не треба нічого робити.
brokering-amended-button = Переглянути
brokering-call-amended = Сказати: змінилися місце чи контактна особа; про зустріч ще домовляються.
brokering-card-title = { $count ->
    [one] { $count } посередництво без відповіді
    [few] { $count } посередництва без відповіді
   *[other] { $count } посередництв без відповіді
}
brokering-card-text = Кілька днів жодна сторона не каже, що з цього вийшло. Запитайте, будь ласка.

# Чого не можна
error-brokering-day = Вкажіть, будь ласка, день.
error-brokering-time = Це не час. Приклад: 14:30
error-brokering-minutes = Вкажіть, будь ласка, тривалість від { $shortest } до { $longest } хвилин.
error-brokering-past = Ця дата вже минула. Вкажіть, будь ласка, майбутню.
error-brokering-words = Напишіть, будь ласка, повідомлення.
error-brokering-words-long = Повідомлення довше за 1000 знаків.
refused-brokering-ended = З цією особою дату більше не шукають.
refused-brokering-messages = Тут більше не можна передавати повідомлення. Зверніться, будь ласка, до центру.
refused-brokering-no-mail = Ця особа не має електронної пошти. Зверніться до центру, він зателефонує.

# Журнал і надання даних
brokering-disclosed = Контакти передано установі
brokering-agreed = Погоджено посередництво без контактів
brokering-reminded = Нагадано про відповідь
brokering-fixed = Внесено погоджену дату
brokering-not-come-about = Посередництво не склалося
brokering-passed-on = Повідомлення передано
brokering-called = Зателефоновано щодо посередництва
brokering-person-erased = Посередництва особи стерто
field-brokering-disclosures = Передавання
field-brokering-institution = Установа
field-brokering-disclosed-at = Передано
field-brokering-channels = Названі контакти

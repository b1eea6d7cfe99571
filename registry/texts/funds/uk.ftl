# Кошти підтримки: звідки гроші і на що вони йдуть
funds-title = Кошти підтримки
funds-lead = Звідки гроші, скільки з них відкладено, зобов’язано й витрачено, і на скільки їх вистачить.
funds-years = Роки
funds-empty = Тут ще немає фонду. Додайте його, щойно надійде рішення.
funds-table = Усі фонди року
funds-all = Разом
funds-fund = Фонд
funds-budget = Бюджет
funds-reserved = Відкладено
funds-committed = Зобов’язано
funds-spent = Витрачено
funds-returned = Повернуто
funds-free = Вільно
funds-free-of = { $free } вільно з { $amount }
funds-no-budget = На цей рік бюджету ще немає

# Фонд
funds-new-title = Новий фонд
funds-edit-title = Змінити дані
funds-name = Назва
funds-name-hint = Так, як ви називаєте його в установі
funds-funder = Хто дає гроші
funds-funder-hint = Наприклад, земля через окружний уряд
funds-guideline = Правова підстава
funds-guideline-hint = Положення, наказ або рішення з датою та номером справи
funds-guideline-url = Адреса положення в інтернеті
funds-eligibility = Що підтримується
funds-eligibility-hint = За що можна платити, а за що ні, вашими словами
funds-keep = Зберегти
funds-about = Про цей фонд
funds-state = Стан { $year }
funds-budget-table = Бюджет і стан
funds-period = Період
funds-budget-first = Внести бюджет
funds-budget-change = Змінити бюджет
funds-budget-missing = На { $year } рік бюджет ще не внесено.
funds-budget-title = Бюджет { $year }
funds-budget-bound = З них { $bound } уже відкладено, зобов’язано або витрачено. Меншим бюджет бути не може.
funds-budget-history = Як змінювався бюджет
funds-amount = Сума в євро
funds-amount-hint = Наприклад, 1.234,56
funds-from = Перший день
funds-until = Останній день
funds-reason = Підстава
funds-reason-hint = Наприклад: рішення про зміну від 3 березня

# Прогноз
funds-forecast = На скільки вистачить грошей?
funds-forecast-text = Якщо так піде й далі, до кінця буде витрачено { $expected }. Витрачено або твердо обіцяно на сьогодні { $certain }.
funds-runs-out = Грошей вистачить приблизно до { $day }. Наприкінці бракуватиме { $missing }.
funds-suffices = Тоді залишиться { $left }.
funds-chart = Лінія витрат за місяцями, поруч бюджет. Числа стоять у таблиці нижче.
funds-chart-table = Числа в таблиці
funds-ahead = Якщо так піде й далі
funds-month = Місяць
funds-in-month = Витрачено за місяць
funds-until-then = Витрачено до того часу
funds-guessed = (оцінка)
funds-card-title = { $name }: грошей стає мало
funds-card-text = Якщо так піде й далі, бюджету вистачить лише до { $day }.

# Справи та проведення
funds-items = Справи
funds-items-empty = Ще нічого не відкладено. Відкладіть гроші, перш ніж комусь їх обіцяти.
funds-search = Шукати призначення
funds-nothing-found = Жодна справа не відповідає пошуку.
funds-number = №
funds-item-number = Справа { $number }
funds-purpose = Призначення
funds-purpose-hint = На що ці гроші. Будь ласка, без імен людей.
funds-owner = Належить до
funds-bookings = Проведення
funds-bookings-as-file = Усі проведення файлом:
funds-day = День
funds-kind = Що
funds-note = Примітка
funds-note-hint = Наприклад, номер документа
funds-booked-by = Провів
funds-somebody = видалена особа
funds-reserve-title = Відкласти гроші
funds-reserve-lead = Вільно ще { $free }.
funds-reserve-button = Відкласти
funds-book-title = Провести далі
funds-book-lead = Проведення ніколи не змінюють. Помилкове проводять назад.
funds-book-button = Провести
funds-kind-reserve = Відкладено
funds-kind-commit = Обіцяно
funds-kind-spend = Сплачено
funds-kind-give_back = Повернуто
funds-kind-cancel = Обіцянку відкликано
funds-kind-free = Відкладене звільнено
funds-do-reserve = Відкласти більше (вільно: { $left })
funds-do-commit = Твердо пообіцяти (відкладено: { $left })
funds-do-spend = Сплатити (обіцяно: { $left })
funds-do-give_back = Внести повернення (сплачено: { $left })
funds-do-cancel = Відкликати обіцянку (обіцяно: { $left })
funds-do-free = Звільнити відкладене (відкладено: { $left })
funds-rules-title = Правила проведення
funds-second-person = Друга особа від цієї суми
funds-second-person-hint = Відтепер не платить той, хто відклав гроші. Порожньо означає: ніколи не потрібно.
funds-panel-title = Кошти підтримки

# Повідомлення та журнал
funds-saved = Дані збережено.
funds-budget-saved = Бюджет збережено.
funds-rule-saved = Правило діє від сьогодні.
funds-fund-added = Фонд додано
funds-fund-changed = Дані фонду змінено
funds-budget-set = Бюджет установлено
funds-booked = Проведено
funds-rule-set = Правило проведення змінено
funds-person-erased = Ім’я вилучено з проведень

# Права
funds-read = може бачити кошти та проведення
funds-edit = може вести фонди, бюджети та правила
funds-book = може відкладати, обіцяти й сплачувати кошти

# Відмови
refused-funds-overdrawn = Стільки не вільно. Вільно ще { $left }.
refused-funds-not-reserved = Стільки тут не відкладено. Відкладено { $left }.
refused-funds-not-committed = Стільки тут не обіцяно. Обіцяно { $left }.
refused-funds-not-spent = Стільки тут не сплачено. Сплачено { $left }.
refused-funds-outside-period = Цього дня бюджет не діє. Він діє від { $from } до { $until }.
refused-funds-second-person = Від { $amount } платить друга особа. Цю суму відклали ви самі.
refused-funds-below-bound = Менше не можна: { $bound } уже відкладено, зобов’язано або витрачено.
refused-funds-no-budget = На цей рік фонд ще не має бюджету.

# Auskunft
field-funds-booked = Власні проведення
field-funds-concerning = Справи щодо цієї особи
field-funds-bookings = Проведення
field-funds-amount-cents = Сума в центах
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }

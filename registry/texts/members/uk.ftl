# Хто діє від імені організації, і кого запрошено
members-title = Власні облікові записи
members-empty = Від імені цієї організації ще ніхто не діє з власним обліковим записом. Запросіть когось: тоді організація сама доглядатиме за своїми даними та людьми.
members-panel-empty = Не діє від імені жодної організації.
members-own-title = Моя організація
members-own-empty = Зараз ви не належите до жодної організації. Якщо вас запросили, запрошення є на вашій стартовій сторінці.
members-colleagues = Колеги
members-self = ви
members-closed = обліковий запис закрито
members-no-facts = Про вашу організацію тут ще нічого немає.
members-position-administrator = Адміністрування
members-position-member = Учасник
members-role-requester = Установа-замовник
members-role-partner = Партнерська організація

# Зміни
members-change = Змінити становище або завершити
members-change-own = Моє становище
members-make-administrator = Надати адміністрування
members-make-member = Забрати адміністрування
members-hand-over = Передати адміністрування
members-end = Завершити участь
members-end-text = Хто більше не належить до організації, нічого з неї не бачить. Якщо обліковий запис не має іншого завдання, сеанс одразу завершується.
members-leave = Залишити організацію
members-leave-text = Після цього ви нічого не бачитимете з організації. Повернутися можна лише за новим запрошенням.
members-correct = Виправити дані
members-correct-lead = Підтримуйте актуальними способи зв'язку з вашою організацією. Центр бачить кожну зміну в журналі.
members-centre-title = Про що дбає центр
members-centre-text = Назву, вид, визнання та згоду на публікацію змінює центр. Якщо щось не так, повідомте його.

# Запрошення
members-invite = Запросити з власним обліковим записом
members-invite-contact = Запросити з власним обліковим записом
members-invite-colleague = Запросити колегу
members-invite-title = Запросити
members-invite-lead = Запрошення надходить поштою з посиланням, що діє один раз. Обліковий запис з'являється лише після прийняття.
members-invite-send = Надіслати запрошення
organisations-guest-group-whom = Кого ви запрошуєте
organisations-guest-name = Ім'я
organisations-guest-email = Електронна адреса
organisations-guest-language = Мова запрошення
organisations-guest-position = Становище в організації
organisations-guest-position-hint = Адміністрування виправляє дані організації та запрошує інших.
organisations-guest-role = Завдання
organisations-guest-role-hint = Установи-замовники просять щось у центру, партнерські організації співпрацюють із ним.
members-invitations = Відкриті запрошення
members-expired = строк минув
members-holds-until = діє до { $day }
members-send-again = Надіслати ще раз
members-revoke = Відкликати

# Правила
members-rules-title = Правила запрошень
members-rules-lead = Ці числа діють від сьогодні для всіх організацій. Уже надіслані запрошення зберігають свій строк.
organisations-rules-group-numbers = Запрошення
organisations-rules-lives_days = Скільки днів діє запрошення
organisations-rules-lives_days-hint = від 1 до 60
organisations-rules-most_per_day = Скільки запрошень організація надсилає за день
organisations-rules-most_per_day-hint = від 1 до 200. Це захищає чужі поштові скриньки.

# Прийняття
members-accept-title = Запрошення
members-accept-lead = Вас запрошено діяти у Vielfalt від імені { $organisation }. Vielfalt – це програма муніципального центру інтеграції.
members-accept-as-administrator = Маючи адміністрування, ви виправляєте дані організації, запрошуєте інших і завершуєте участь.
members-accept-as-member = Як учасник ви бачите дані організації та дієте від її імені.
members-accept-data = Центр і адміністрування організації бачать ваше ім'я та електронну адресу.
members-accept-leave = Ви можете будь-коли залишити організацію.
members-accept-name-hint = Так, як вас називають на роботі. Будь ласка, перевірте написання.
members-accept = Прийняти запрошення
members-accept-sign-in = Для вашої адреси вже є обліковий запис. Увійдіть; запрошення буде на вашій стартовій сторінці.
members-accept-other = Ви ввійшли з іншим обліковим записом, ніж той, на який надіслано це запрошення. Вийдіть і відкрийте посилання ще раз.
members-accept-until = Запрошення діє до { $day }.
members-accept-stranger = Якщо ви не знаєте цієї організації, просто закрийте сторінку.
members-card-title = Запрошення: { $organisation }
members-card-text = Подивіться, що це означає, і прийміть.

# Пошта
members-mail-organisation = Організація
mail-members-subject = Запрошення для { $organisation }
mail-members-body = Вас запрошено діяти від імені { $organisation } у Vielfalt, програмі вашого муніципального центру інтеграції. Що це означає, написано на сторінці за цим посиланням:
mail-members-button = Переглянути запрошення
mail-members-end = Посилання діє до { $day } і лише раз. Якщо ви не знаєте цієї організації, просто видаліть лист; тоді нічого не станеться.

# Повідомлення
members-told-invited = Запрошення в дорозі.
members-told-revoked = Запрошення відкликано, його посилання більше нічого не відкриває.
members-told-position = Становище змінено.
members-told-ended = Участь завершено.
members-told-joined = Ласкаво просимо. Тепер ви належите до організації.

# Журнал
members-invited = Запрошено до організації
members-invited-again = Запрошення до організації надіслано ще раз
members-revoked = Запрошення до організації відкликано
members-joined = Запрошення до організації прийнято
members-ended = Участь в організації завершено
members-position-set = Становище в організації змінено
members-handed-over = Адміністрування організації передано
members-corrected = Організація виправила свої дані
members-rules-set = Правила запрошень змінено

# Права
organisations-members = може запрошувати людей з організацій із власними обліковими записами та завершувати участь
organisations-own = може бачити власну організацію, а з адмініструванням і доглядати за нею

# Довідка
field-organisations-acts-for = Діє від імені організацій
field-organisations-memberships = Участь
field-organisations-position = Становище
field-organisations-invitations = Отримані запрошення
field-organisations-invited-at = Запрошував інших
field-organisations-from = Від
field-organisations-until = До

# Відмови
error-members-belongs = Ця адреса вже належить комусь з організації.
error-members-invited = На цю адресу вже надіслано запрошення. Ви можете надіслати його ще раз.
error-members-number = Будь ласка, введіть ціле число з указаного діапазону.
refused-members-last = Це останнє адміністрування. Спочатку надайте його комусь іншому.
refused-members-too-many = Організація надсилає не більше { $limit } запрошень на день. Продовжуйте завтра.
refused-members-invitation = Це запрошення більше не діє. Попросіть нове.
refused-members-account = Для цієї адреси вже є обліковий запис. Увійдіть; запрошення буде на вашій стартовій сторінці. Якщо не вдається ввійти, запитайте центр.
refused-members-already = Ви вже належите до цієї організації.
refused-members-hand-over = Передати можна лише комусь іншому, чий обліковий запис відкрито.

# Vielfalt: Wörter, die jede Seite braucht.
product-name = Vielfalt
brand-line = Комунальні інтеграційні центри (Kommunale Integrationszentren) у Північному Рейні-Вестфалії
demo-notice = Демонстрація з прикладами облікових записів. Це не послуга міста.
skip-to-content = Перейти до змісту
navigation-label = Головне меню
staff-navigation-label = Меню для працівників
menu-registry = Довідники
menu-house = Адміністрування
breadcrumb-label = Ви тут
breadcrumb-house = Усі центри
language-label = Мова
language-choose = Вибрати мову
account-label = Обліковий запис
public-page = Публічна сторінка
footer-label = Правова інформація та вихідний код
footer-line = Vielfalt — вільна програма для комунальних інтеграційних центрів у Північному Рейні-Вестфалії.
footer-accessibility = Доступність
footer-privacy = Захист даних
footer-imprint = Вихідні дані (Impressum)
footer-source = Вихідний код
sign-in = Увійти
sign-out = Вийти
action-cancel = Скасувати
action-older = Давніші записи

# Anmelden
sign-in-title = Вхід
sign-in-email = Електронна адреса
sign-in-email-hint = Адреса, під якою ви записані в центрі
sign-in-send = Надіслати посилання для входу
sign-in-sent-title = Перевірте, будь ласка, свою пошту
sign-in-sent = Якщо { $email } є серед адрес цього центру, за кілька хвилин надійде лист із посиланням для входу. Воно діє 30 хвилин і лише один раз.
sign-in-sent-advice = Нічого не надійшло? Перевірте папку зі спамом або
sign-in-again = замовте нове посилання.
sign-in-only-reading = Ви хочете лише читати те, що публікує центр? Для цього входити не потрібно:
sign-in-to-public = до публічної сторінки
sign-in-link-title = Увійти зараз
sign-in-link-lead = Ця кнопка виконає вхід. Після цього посилання вже не діятиме.
sign-in-link-button = Увійти
sign-in-link-stranger = Ви не замовляли посилання? Тоді просто закрийте цю сторінку.
mail-link-subject = Ваше посилання для входу
mail-link-body = За цим посиланням ви увійдете один раз:
mail-link-end = Посилання діє 30 хвилин. Якщо ви його не замовляли, просто видаліть цей лист.

# Start
start-title = Сьогодні
start-greeting = Вітаємо, { $name }
start-due = Що на черзі
start-shortcuts = Швидкі переходи
start-empty-title = Нічого термінового
start-empty = Сьогодні на вас нічого не чекає. Нові завдання з’являться тут самі.
start-urgent = Терміново

# Protokoll
log-title = Журнал
log-lead = Кожну зміну записано тут із часом та ім’ям особи. Записи з’єднані ланцюжком: ніхто не може непомітно змінити чи вилучити жоден із них.
log-empty = Ще ніхто нічого не змінював.
log-number = №
log-when = Коли
log-who = Хто
log-what = Що
log-subject = Чого стосується
log-pages = Сторінки журналу
log-table = Записи журналу, спочатку найновіші
account-added = Створено обліковий запис
centre-opened = Центр відкрито
sign-in-link-issued = Видано посилання для входу
signed-in = Виконано вхід
signed-out = Виконано вихід
machine-sign-in = Vielfalt (вхід)
machine-demonstration = Vielfalt (демонстрація)
machine-directory = Vielfalt (довідник)
machine-erasure = Vielfalt (видалення)
machine-command-line = Vielfalt (командний рядок)

# Postausgang
outbox-title = Вихідні
outbox-lead = Листи та подальші дії, які ще не вдалося доставити.
outbox-empty = Усе доставлено.
outbox-kind = Вид
outbox-attempts = Спроби
outbox-error = Остання помилка
outbox-next = Наступна спроба
outbox-table = Відправлення, що чекають

# Rechte
platform-read_log = може читати журнал
platform-read_outbox = може бачити вихідні

# Fehler
error-not-found-title = Такої сторінки немає
error-not-found-advice = Можливо, адреса застаріла або сторінка призначена для інших осіб. На оглядовій сторінці ви знайдете всі центри.
error-sign-in-title = Увійдіть, будь ласка
error-sign-in-advice = Ваш сеанс завершився або ви ще не ввійшли. Увійдіть і надішліть форму ще раз.
error-refused-title = Так не вийде
error-refused-advice = Поверніться у браузері на одну сторінку назад; усе, що ви ввели, там збереглося.
error-invalid-title = Перевірте, будь ласка, свої дані
error-failure-title = У нас сталася помилка
error-failure-advice = Це не через вас, і нічого не втрачено. Спробуйте ще раз за хвилину. Якщо це повториться, повідомте нам, будь ласка, номер.
error-number = Помилка { $count }
error-reference = Номер помилки
error-to-centre = До сторінки центру
error-summary-title = Перевірте, будь ласка, ці дані

# Ablehnungen
refused-unknown-role = Ролі «{ $role }» не існує.
refused-email-taken = Обліковий запис із цією електронною адресою вже є.
refused-sign-in-link = Це посилання для входу більше не діє. Його вже використано, його строк минув або воно неповне. Просто замовте нове.
refused-not-signed-in = Ви не ввійшли.
refused-unreadable-form = Форма надійшла неповною.

# Angaben
error-required = Заповніть, будь ласка, це поле.
error-email = Це неповна електронна адреса. Приклад: name@stadt.de
error-email-at = Напишіть, будь ласка, сам знак @. Приклад: name@stadt.de
error-phone = За таким номером неможливо зателефонувати. Приклад: 0231 50-27247
error-phone-impossible = Такого номера не може бути. Перевірте, будь ласка, код міста та довжину.
error-web = Це неповна адреса в інтернеті. Приклад: https://www.stadt.de
error-web-scheme = Адреса в інтернеті починається з https:// або http://.
error-web-user-name = В адресі перед назвою сайту не може стояти знак @.
error-postcode = Німецький поштовий індекс має п’ять цифр.
error-town = Це не назва населеного пункту.
error-day = Такого дня немає. Приклад: 24.11.2026
error-choice = Виберіть, будь ласка, запис зі списку.
error-too-long = Текст задовгий. Найбільша кількість символів: { $limit }.
error-period = Кінець раніше за початок.

# Списки
list-find = Шукати
list-all = Показати все
list-pages = Сторінки списку
list-previous = Попередня сторінка
list-next = Наступна сторінка
list-page = Сторінка { $number } з { $pages }
list-as-file = Цей список як файл:

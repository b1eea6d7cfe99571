# Календар центру
calendar-title = Календар
calendar-lead = Події центру: наради, інформаційні вечори, навчання. Завдання та розмови стоять у своїх розділах і в календарях людей.
calendar-views = Вигляди календаря
calendar-view-list = Список
calendar-view-week = Тиждень
calendar-view-month = Місяць
calendar-view-holidays = Свята й канікули
calendar-turn = Гортати
calendar-before = Назад
calendar-after = Далі
calendar-week-of = Тиждень { $number } року { $year }
calendar-days-empty = На ці дні подій ще немає.

# Список
calendar-count = { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[other] { $count } подій
}
calendar-search = Шукати назву чи місце
calendar-from-day = Від дня
calendar-kind-any = Усі види
calendar-kind-team = Нарада
calendar-kind-information = Інформаційний захід
calendar-kind-training = Навчання
calendar-kind-other = Зустріч
calendar-column-day = День
calendar-column-from = Початок
calendar-column-minutes = Хвилини
calendar-column-time = Час
calendar-column-what = Що
calendar-column-kind = Вид
calendar-column-place = Місце
calendar-column-state = Стан
calendar-cancelled-badge = скасовано
calendar-protected-badge = Місце не розголошується
calendar-empty = Попереду немає подій. Наступну додайте кнопкою «Нова подія».
calendar-empty-narrowed = Нічого не знайдено. Шукайте меншою кількістю слів або від ранішого дня.

# Форма
calendar-new = Нова подія
calendar-edit-title = Змінити подію
calendar-form-lead = Подія самого центру. Її бачать усі, хто має доступ до календаря.
calendar-form-with = Учасник:
calendar-field-title = Назва
calendar-field-title-hint = Про що йдеться, без імен клієнтів
calendar-field-kind-hint = У підписаних календарях видно лише вид, а не назву
calendar-field-day = День
calendar-field-from = Від
calendar-field-until = До
calendar-field-until-day = Закінчується іншого дня
calendar-field-until-day-hint = Лише якщо подія триває через ніч
calendar-field-place-hint = Кімната чи адреса
calendar-field-protected = Місце не розголошувати
calendar-field-protected-hint = Тоді його не буде в підписаних календарях і файлах.
calendar-field-link = Адреса в мережі
calendar-field-link-hint = Для зустрічі онлайн, наприклад https://…
calendar-field-phone = Телефон
calendar-error-time = Це не час. Приклад: 14:30
calendar-keep = Зберегти
calendar-refused-advice = Оберіть інший час або додайте людину попередньо.

# Подія
calendar-cancelled-on = Скасовано { $day }
calendar-minutes = { $count } хв
calendar-people = Хто бере участь
calendar-people-empty = Поки нікого. Людей додають у їхніх календарях.
calendar-person-unknown = Особа, якої вже немає в записах
calendar-role-guest = бере участь
calendar-reply = Відповідь
calendar-reply-accepted = погоджено
calendar-reply-tentative = попередньо
calendar-reply-declined = відмовлено
calendar-reply-remove = прибрати з події
calendar-cancel-title = Скасувати подію
calendar-cancel-reason = Чому скасовано?
calendar-cancel-hint = Буде видно біля події. Хто погодився, знову вільний.
calendar-cancel = Скасувати
calendar-to-form = Змінити чи перенести
calendar-download = Файл календаря (.ics)
calendar-to-week = До тижня
calendar-was-booked = Подію додано в календар.
calendar-was-kept = Збережено.
calendar-was-cancelled = Подію скасовано.

# Календар особи
calendar-of = Календар: { $name }
calendar-to-person = До особи
calendar-panel = Події
calendar-panel-empty = Попереду нічого немає.
calendar-panel-more = Календар, час і відсутність
calendar-coming = Що попереду
calendar-coming-empty = Подій попереду немає.
calendar-new-with = Нова подія з цією особою
calendar-join = Додати до події центру
calendar-join-firm = Погодити остаточно
calendar-join-tentative = Попередньо
calendar-availability = Коли може прийти
calendar-availability-empty = Часів ще немає. Без них невідомо, коли особа зазвичай приходить.
calendar-weekly = { $day }, { $from }–{ $until }, від { $since }
calendar-weekly-until = { $day }, { $from }–{ $until }, від { $since } до { $last }
calendar-field-weekday = День тижня
calendar-field-valid-from = Діє від
calendar-field-valid-until = Діє до (необовʼязково)
calendar-availability-add = Додати час
calendar-absences = Відсутність
calendar-absences-empty = Відсутності не записано.
calendar-absence-hint = Про причину не питають; будь ласка, ніде її не пишіть.
calendar-field-away-from = Перший день
calendar-field-away-until = Останній день (порожньо: один день)
calendar-absence-add = Записати відсутність
calendar-remove = Прибрати

# Підписка
calendar-feed-title = Підписка на календар
calendar-feed-lead = Таємна адреса, з якої телефон чи Outlook сам бере події цієї особи. Там лише вид, час і місце.
calendar-feed-since = Підписка діє від { $moment }.
calendar-feed-make = Створити адресу
calendar-feed-renew = Створити нову адресу, стару закрити
calendar-feed-revoke = Закрити підписку
calendar-feed-made-lead = Ця адреса показує події особи { $name }. Передайте її лише цій особі.
calendar-feed-once = Адресу видно лише зараз.
calendar-feed-once-advice = Зберігається лише контрольна сума. Якщо адресу втрачено, створіть нову.
calendar-feed-address = Адреса для підписки
calendar-feed-back = Назад до календаря особи
calendar-feed-ended = Підписку закрито; адреса більше не діє.
calendar-feed-name = Події з центром інтеграції

# Свята
calendar-holidays-title = Свята й канікули { $year }
calendar-public-holidays = Державні свята в Північному Рейні-Вестфалії
calendar-holiday-new-year = Новий рік
calendar-holiday-good-friday = Страсна пʼятниця
calendar-holiday-easter-monday = Великодній понеділок
calendar-holiday-labour = День праці
calendar-holiday-ascension = Вознесіння
calendar-holiday-whit-monday = Духів день
calendar-holiday-corpus-christi = Свято Тіла Христового
calendar-holiday-unity = День німецької єдності
calendar-holiday-all-saints = День усіх святих
calendar-holiday-christmas = Різдво
calendar-holiday-second-christmas = Другий день Різдва
calendar-school = Шкільні канікули
calendar-school-empty = Канікули на цей рік не завантажено.
calendar-school-file = Завантажити канікули
calendar-school-hint = Файл календаря (.ics), як його публікує міністерство. Канікули в ті самі дні буде замінено.
calendar-school-import = Завантажити
calendar-school-was-imported = Канікули тепер у календарі.

# Журнал
calendar-booked = Подію додано
calendar-changed = Подію змінено
calendar-cancelled = Подію скасовано
calendar-replied = Записано відповідь щодо події
calendar-person-removed = Особу прибрано з події
calendar-person-erased = Календар особи видалено
calendar-availability-changed = Змінено доступність особи
calendar-absence-changed = Змінено відсутність особи
calendar-feed-made = Створено підписку на календар
calendar-feed-revoked = Закрито підписку на календар
calendar-school-imported = Завантажено канікули

# Права
calendar-read = може читати календар
calendar-edit = може вести події, часи та відсутність

# Відмови
refused-calendar-clash = Хтось з учасників уже зайнятий від { $from } до { $until }.
refused-calendar-cancelled = Цю подію скасовано. Створіть нову.
refused-calendar-no-time = Кінець не після початку.
refused-calendar-too-long = Подія триває щонайбільше місяць.
refused-calendar-too-many = Уже є { $limit } записів. Видаліть той, який більше не потрібен.
refused-calendar-left-out = Такого часу того дня немає: годинники переводять на літній час.
refused-calendar-file = Це не файл календаря. Оберіть файл із закінченням .ics.
refused-calendar-file-empty = У файлі календаря немає канікул.
refused-calendar-file-large = Файл завеликий: щонайбільше 256 кілобайтів і 200 записів.
refused-calendar-event = Запис «{ $name }» не є канікулами: бракує назви чи дня, він повторюється або довший за десять тижнів.
calendar-expired = Старі зустрічі видалено

# Auskunft
field-calendar-appointments = Зустрічі
field-calendar-title = Назва
field-calendar-starts-at = Початок
field-calendar-ends-at = Кінець
field-calendar-place = Місце
field-calendar-cancelled-on = Скасовано
field-calendar-reply = Відповідь
field-calendar-availability = Години тижня
field-calendar-weekday = День тижня (1 = понеділок)
field-calendar-from-minute = Від хвилини дня
field-calendar-until-minute = До хвилини дня
field-calendar-valid-from = Діє з
field-calendar-valid-until = Діє до
field-calendar-absences = Відсутності
field-calendar-feed-since = Підписка на календар з
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }

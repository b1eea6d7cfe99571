# Документи: файли до записів і листи
documents-title = Документи
documents-lead = Файли, прикріплені до запису: до фонду, організації, місця. Нові файли додають на сторінці запису.
documents-empty = Ще нічого не додано. Відкрийте запис, наприклад фонд, і додайте файл там.
documents-record-empty = До цього запису ще нічого не додано.
documents-nothing-found = Жоден документ не відповідає пошуку.
documents-search = Шукати документ
documents-table = Додані документи
documents-name = Файл
documents-description = Що це?
documents-description-hint = Наприклад: рішення про надання коштів від 3 березня
documents-size = Розмір
documents-uploaded = Додано
documents-where = Запис
documents-to-record = Усі документи цього запису
documents-remove = Вилучити
documents-new = Додати файл
documents-file = Файл
documents-file-hint = PDF, PNG, JPEG, Word, Excel, LibreOffice або текст, щонайбільше { $limit } МБ. Із фотографій ми вилучаємо місце й камеру.
documents-keep = Додати
documents-save = Зберегти
documents-panel-add = Додати файл
documents-panel-all = Усі документи
documents-panel-empty = Ще нічого не додано.
documents-limit-title = Розмір файлів
documents-limit = Щонайбільше мегабайтів
documents-limit-hint = Ціле число від 1 до 100. Зазвичай 20.
error-documents-limit = Напишіть, будь ласка, ціле число від 1 до 100.

# Бланк листа
documents-letterhead-title = Бланк листа
documents-letterhead-lead = Це стоїть на кожному листі, який Vielfalt складає для вашого центру.
documents-letterhead-preview = Переглянути пробний лист (PDF)
documents-head-name = Назва центру
documents-head-office = Рядок над назвою
documents-head-office-hint = Наприклад: місто Musterstadt · бургомістр
documents-head-street = Вулиця та номер
documents-head-postcode = Поштовий індекс
documents-head-town = Місто
documents-head-footer = Нижній рядок
documents-head-footer-hint = Наприклад, зупинка та години роботи
documents-letter-page = Сторінка {"{page}"} з {"{pages}"}
documents-letter-phone = Телефон
documents-letter-email = Електронна пошта
documents-letter-website = Інтернет
documents-letter-date = Дата
documents-sample-subject = Пробний лист
documents-sample-greeting = Добрий день,
documents-sample-text = так виглядає лист на вашому бланку. Його можна прочитати вголос і довго зберігати. Адреса стоїть там, де її видно у віконці конверта.
documents-sample-what = За що
documents-sample-amount = Сума
documents-sample-row = Приклад
documents-sample-end = З повагою

# Повідомлення та журнал
documents-kept = Файл додано.
documents-saved = Збережено.
documents-attached = Документ додано
documents-removed = Документ вилучено
documents-erased = Документи особи видалено
documents-letterhead-written = Бланк листа змінено
documents-limit-set = Розмір файлів установлено

# Права
documents-read = може читати документи до записів
documents-edit = може додавати й вилучати документи
documents-letterhead = може визначати бланк листа й розмір файлів

# Відмови
refused-documents-empty = Виберіть, будь ласка, файл. Цей порожній.
refused-documents-too-large = Файл завеликий: щонайбільше { $limit } МБ. Зменште зображення в ньому або поділіть його.
refused-documents-kind = Такі файли ми не приймаємо. Збережіть його як PDF і спробуйте ще раз.
refused-documents-broken = Файл пошкоджений або неповний. Відкрийте його та збережіть знову.
refused-documents-macros = Файл містить макроси. Збережіть його без них: як DOCX, XLSX, ODT, ODS або PDF.
refused-documents-encrypted = Файл захищений паролем. Збережіть його без пароля.
refused-documents-bomb = Після розпакування файл стає надзвичайно великим. Ми його не приймаємо.

# Auskunft
field-documents-about = Файли про особу
field-documents-brought = Файли, які особа додала
field-documents-bytes = Розмір у байтах

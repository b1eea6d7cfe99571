# Was Mitarbeitende beim Pflegen des Steckbriefs lesen.

# Rechte
profile-read = може бачити чернетки та версії
profile-edit = може редагувати, імпортувати, перекладати та підтверджувати профіль
profile-publish = може публікувати чернетки інших

# Protokoll
profile-edited = Чернетку змінено
profile-submitted = Чернетку передано на перевірку
profile-returned = Чернетку повернено
profile-discarded = Чернетку відхилено
profile-published = Версію опубліковано
profile-found-right = Відомості підтверджено
steckbrief-read = Профіль імпортовано
steckbrief-taken-over = Імпортоване перенесено в чернетку
directory-updated = Довідник усіх центрів оновлено
account-forgotten-by-profile = Ім’я вилучено з профілю
account-forgotten = Вилучений обліковий запис
subject-version = Версія профілю
subject-import = Імпортований профіль

# Startseite
card-review-title = Чернетка чекає на вашу перевірку
card-review-text = Перегляньте зміни та опублікуйте їх або поверніть чернетку з приміткою.
card-review-own = Ваша чернетка чекає на другу особу. Вам нічого робити не потрібно.
card-draft-title = У профілі є відкрита чернетка
card-draft-text = Усі побачать зміни лише після перевірки. Передайте чернетку далі, коли вона буде готова.
card-draft-returned = Чернетка повернулася з приміткою: «{ $note }»
deadline-focus-area = Заново визначити основний напрям «{ $name }»: його період закінчується { $day }
deadline-concept = Оновити «{ $name }»: план діє до { $day }
deadline-confirm = Переглянути профіль: чи відомості «{ $name }» ще правильні?
mail-review-subject = Чернетка профілю чекає на вашу перевірку
mail-review-body = Чернетка профілю готова й потребує другої особи. Перегляньте, будь ласка, зміни.
mail-review-button = Переглянути зміни

# Meldungen nach dem Speichern
told-saved = Збережено в чернетці.
told-removed = Напрям роботи вилучено з чернетки.
told-confirmed = Дякуємо. Правильність відомостей підтверджено.
told-submitted = Передано на перевірку. Ті, хто може публікувати, отримають лист.
told-published = Опубліковано. Нову версію тепер можуть читати всі.
told-returned = Чернетка знову відкрита для редагування.
told-discarded = Чернетку відхилено. Ви й надалі знайдете її серед версій.
told-restored = Попередня версія тепер у чернетці. Публічною вона стане лише після перевірки.
told-taken-over = Перенесено. Відомості тепер у чернетці.

# Ablehnungen
refused-changed-meanwhile = Тим часом хтось зберіг тут інше. Порівняйте обидва тексти й збережіть ще раз.
refused-in-review = Чернетку саме перевіряють. Доти її ніхто не змінює.
refused-not-open = Цю версію закрито, вона більше не змінюється.
refused-not-in-review = Жодна чернетка не чекає на перевірку. Можливо, хтось був швидшим.
refused-own-draft = Ви самі писали в цій чернетці. Опублікувати її має інша особа.
refused-note-missing = Напишіть, будь ласка, що ще потрібно змінити.
refused-nothing-changed = Чернетка не відрізняється від опублікованої версії. Перевіряти нічого.
refused-nothing-published = Ще нічого не опубліковано, тож підтверджувати нічого.
refused-nothing-chosen = Ви нічого не вибрали. Поставте позначку біля того, що має потрапити в чернетку.
refused-file-empty = Тексту не було. Виберіть файл або вставте текст.
refused-file-too-large = Файл завеликий для профілю.
refused-file-not-text = Це не текстовий файл. Збережіть профіль як текст або вставте його нижче.
refused-file-no-steckbrief = Тут не вдалося розпізнати профіль (Steckbrief). Очікуються рядки на зразок «Name», «Schwerpunkte» чи «Leitung» з їхнім текстом.

# Überblick
editor-title = Профіль
editor-heading = Робота над профілем
editor-lead = Ваші зміни спершу потрапляють у чернетку. Публічними вони стають, коли їх перевірить друга особа.
editor-blank-title = Профілю ще немає
editor-blank = Візьміть свій профіль із порталу землі: ви побачите, що розпізнано, і перенесете поле за полем.
editor-blank-import = Взяти готовий профіль
editor-blank-by-hand = Краще почати вручну
editor-draft = Чернетка
editor-draft-next = Готово? Тоді ще раз перегляньте зміни й передайте чернетку на перевірку.
editor-no-draft = Чернетки немає. Щойно ви щось зміните, виникне нова; публічна сторінка залишиться такою, як є.
editor-changes = { $count ->
    [0] без змін
    [one] { $count } зміна
    [few] { $count } зміни
    [many] { $count } змін
   *[other] { $count } зміни
}
editor-submitted = Передано на перевірку: { $name }, { $day }
editor-to-submit = Переглянути й передати
editor-to-review = Перевірити зараз
editor-to-changes = Переглянути зміни
editor-public = Опубліковано
editor-not-public = Ще нічого не опубліковано.
editor-since = від { $day }
editor-confirmed = Востаннє підтверджено { $day }.
editor-confirm-by = Перегляньте, будь ласка, знову до { $day }.
editor-confirm = Відомості ще правильні
editor-to-public = Переглянути публічну сторінку
editor-to-versions = Усі версії
editor-fields = Поля профілю
editor-column-field = Поле
editor-column-content = Зміст
editor-column-state = Стан
editor-column-status = Чи триває?
editor-undertakings-lead = Усе, що робить центр. Кожен напрям роботи має власну публічну сторінку.
editor-no-undertakings = Напрямів роботи ще немає.
editor-removed = Вилучено в чернетці:
editor-translations-lead = Те, що не має перекладу, на публічній сторінці показано німецькою з приміткою.
editor-import-title = Є новіший профіль?
editor-import-text = Імпортуйте його та перенесіть те, що змінилося. Нічого не буде замінено без вашого перегляду.
value-nothing = Ще нічого не вказано.
part-changed = змінено
part-unchanged = без змін
part-empty = порожньо
part-complete = повністю
part-gaps = { $count ->
    [one] бракує { $count } відомості
    [few] бракує { $count } відомостей
    [many] бракує { $count } відомостей
   *[other] бракує { $count } відомості
}
language-current = { $count ->
    [0] ще нічого не перекладено
    [one] перекладено { $count } текст
    [few] перекладено { $count } тексти
    [many] перекладено { $count } текстів
   *[other] перекладено { $count } тексту
}
language-outdated = застаріло: { $count }
language-missing = { $count ->
    [one] бракує { $count } тексту
    [few] бракує { $count } текстів
    [many] бракує { $count } текстів
   *[other] бракує { $count } тексту
}
translations-title = Переклади

# Formulare
form-required = Обов’язково
form-choose = Виберіть, будь ласка
form-no-choice = Не вказано
form-add-entry = Додати: { $entry } { $number }
part-save = Зберегти в чернетці
part-meanwhile = Це тепер у чернетці
part-meanwhile-advice = Нижче — те, що написали ви. Якщо збережете ще раз, діятиме ваш текст.
part-aside = Довідка та історія змін
part-history = У цій чернетці змінили
part-history-empty = У цій чернетці ще ніхто.
writing-title = Як писати тексти
writing-paragraph = Порожній рядок розділяє абзаци
writing-list = Рисочки створюють список
writing-bold = Дві зірочки роблять текст жирним
writing-link = Дужки створюють посилання
undertaking-new = Новий напрям роботи
undertaking-remove = Вилучити напрям роботи
undertaking-remove-text = Напрям роботи зникне з чернетки, а після перевірки — з публічної сторінки. У попередніх версіях він збережеться. Він лише завершився? Тоді краще вкажіть останній день.
undertaking-remove-sure = Так, я хочу його вилучити
in-review-title = Чернетку саме перевіряють
in-review-text = Доти вона не змінюється, щоб особа, яка перевіряє, бачила, що вона публікує.
in-review-link = До перевірки

# Felder
field-name = Назва
field-about = Про нас
field-concept = План інтеграції (Integrationskonzept)
field-focus_areas = Основні напрями
field-undertakings = Напрями роботи
field-attachment = Місце в адміністрації
field-lead = Керівництво та контакти
field-council_decision = Рішення про створення
field-further = Інші відомості
list-milestones = Етапи
list-documents = Документи
list-steps = Шлях через органи
entry-undertakings = Напрям роботи
entry-focus_areas = Основний напрям
entry-further = Відомість
entry-milestones = Етап
entry-documents = Документ
entry-steps = Розгляд
input-name = Назва
input-about = Вступ
input-about-hint = Два-три речення для людей, які ще не знають центру
input-title = Заголовок
input-text = Текст
input-url = Адреса в інтернеті
input-adopted_on = Дата ухвалення
input-valid_from = Діє від
input-valid_until = Діє до
input-kind = Вид
input-section = Розділ у профілі
input-projects = Проєкти
input-projects-hint = Один проєкт у рядку
input-starts_on = Перший день
input-paused_on = Призупинено з
input-ended_on = Останній день
input-focus_area = Належить до основного напряму
input-contact_name = Контактна особа
input-contact_phone = Телефон контактної особи
input-contact_email = Електронна пошта контактної особи
input-partners = Партнери
input-partners-hint = Один партнер у рядку
input-due_on = Заплановано до
input-reached_on = Досягнуто
input-need = Потреби шкіл
input-benefit = Користь для шкіл
input-support = Підтримка шкіл
input-office = Управління або департамент (Amt, Fachbereich)
input-division = Відділ або сектор (Abteilung, Geschäftsbereich)
input-head = Керівництво підрозділу
input-street = Вулиця та номер будинку
input-postcode = Поштовий індекс
input-town = Місто
input-phone = Телефон
input-email = Електронна пошта
input-homepage = Вебсайт
input-body = Орган
input-decided_on = Дата рішення
input-paper = Документ ради (Drucksache)
input-paper_url = Адреса документа в інтернеті
input-subject = Предмет
input-met_on = Дата засідання
input-role = Завдання
input-result = Результат
input-label = Позначення
choice-kind-pool = Пул мовних посередників (Sprachmittlerpool)
choice-kind-map = Карта
choice-kind-funding_line = Програма фінансової підтримки
choice-kind-programme = Програма
choice-kind-case_system = Розв’язання конфліктів
choice-kind-event = Захід
choice-kind-campaign = Кампанія
choice-kind-prize = Премія
choice-kind-network = Мережа
choice-kind-plan = План
choice-kind-none = Виду ще не вказано
choice-section-task = Інші сфери завдань
choice-section-best_practice = Проєкти на місцях (приклади доброї практики)
choice-role-recommendation = Рекомендація
choice-role-decision = Рішення
choice-role-notice = До відома

# Übersetzen
translation-title = Переклад: { $language }
translation-lead = З одного боку — німецький текст, поруч — ваш переклад. Те, що залишиться порожнім, на публічній сторінці буде показано німецькою з приміткою.
translation-languages = Мова перекладу
translation-german = Німецька
translation-nothing = Ще немає німецького тексту, який можна було б перекласти.
translation-current = перекладено
translation-outdated = застаріло: німецький текст новіший
translation-missing = бракує
translation-made-from = Попередній німецький текст
translation-still-fits = Переклад і далі підходить
translation-meanwhile = Збережено тим часом:

# Einlesen
import-title = Імпорт
import-heading = Імпортувати профіль
import-lead = Візьміть профіль із порталу землі. Потім ви побачите, що розпізнано, і вирішите поле за полем. Нічого не буде замінено без вашого перегляду.
import-steps = Кроки
import-step-read = Імпорт
import-step-check = Перевірка
import-step-take = Перенесення
import-file = Завантажити файл
import-file-hint = Текстовий файл із порталу, щонайбільше 1 МБ. Як збережено німецькі літери з умлаутами, ми визначимо самі.
import-or = або
import-text = Вставити текст
import-text-hint = Виділіть усе на порталі, скопіюйте та вставте сюди
import-read = Прочитати й перевірити
import-refused-advice = Вставлений вами текст залишився на місці. Файл потрібно вибрати ще раз.
import-earlier = Уже імпортовано
import-column-file = Файл
import-column-when = Коли
import-column-who = Хто
import-column-taken = Перенесено
import-pasted = Вставлений текст
import-parts-taken = { $count ->
    [0] ще нічого
    [one] { $count } частина
    [few] { $count } частини
    [many] { $count } частин
   *[other] { $count } частини
}
import-understood-title = Ось що ми розпізнали
import-understood-lead = Порівняйте з вихідним текстом, виправте неправильне та виберіть те, що має потрапити в чернетку.
import-parts = { $count ->
    [one] розпізнано { $count } частину
    [few] розпізнано { $count } частини
    [many] розпізнано { $count } частин
   *[other] розпізнано { $count } частини
}
import-infos = { $count ->
    [one] { $count } примітка
    [few] { $count } примітки
    [many] { $count } приміток
   *[other] { $count } примітки
}
import-warnings = { $count ->
    [one] { $count } сумнівне місце
    [few] { $count } сумнівні місця
    [many] { $count } сумнівних місць
   *[other] { $count } сумнівного місця
}
import-errors = { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
}
severity-info = Примітка
severity-warning = Сумнівно
severity-danger = Помилка
import-whole = Про весь файл
import-findings = Що ми помітили
import-current = Досі в чернетці
import-understood = Розпізнано
import-raw = Вихідний текст
import-raw-entry = У файлі
import-to-raw = Вихідний текст
import-look = Переглянути й виправити
import-further = Чого профіль не містить
import-take = Перенести в чернетку
import-take-over = Перенести вибране
import-to-editor = До огляду
import-settled-title = Тут більше нічого робити
import-settled-text = Усе вже так записано в чернетці, або ви це перенесли. Тепер може перевірити друга особа.
import-settled = { $count ->
    [one] { $count } частину не змінено або вже перенесено
    [few] { $count } частини не змінено або вже перенесено
    [many] { $count } частин не змінено або вже перенесено
   *[other] { $count } частини не змінено або вже перенесено
}
row-new = нове
row-different = інакше, ніж досі
row-same = без змін
row-taken = уже перенесено

# Prüfen
review-title = Перевірити зміни
review-opened = Розпочато: { $name }, { $day }
review-returned-title = Повернено
review-no-difference = Чернетка не відрізняється від опублікованої версії.
review-next = Що далі
review-submit-text = Передайте чернетку далі, коли все правильно. До рішення вона залишиться такою, як є.
review-submit = Передати на перевірку
review-decide-text = Усе правильно? Тоді опублікуйте зміни. Якщо ні, поверніть їх із приміткою.
review-release = Опублікувати
review-note = Примітка
review-note-hint = Що ще потрібно змінити?
review-give-back = Повернути з приміткою
review-own = Ви теж писали в цій чернетці. Тому вирішує інша особа.
review-waits = Чернетка чекає на особу, яка може публікувати.
review-withdraw-text = Помітили ще щось? Заберіть чернетку назад.
review-withdraw = Забрати й писати далі
review-draft-waits = Її ще пишуть.
review-four-eyes = Принцип чотирьох очей: опублікувати може лише той, хто сам не писав у чернетці.
review-edits = Хто що змінив
review-discard = Відхилити чернетку
review-discard-text = Чернетку буде закрито. Публічна сторінка залишиться такою, як є; чернетку ви й надалі знайдете серед версій.
review-discard-sure = Так, я хочу її відхилити
review-empty-title = Відкритої чернетки немає
review-empty = Усі зміни опубліковано або відхилено.
diff-legend = Умовні позначення
diff-came = додається
diff-went = вилучається
diff-sign-came = нове:
diff-sign-went = вилучено:
diff-texts = { $count ->
    [one] { $count } текст
    [few] { $count } тексти
    [many] { $count } текстів
   *[other] { $count } тексту
}
way-came = нове
way-went = вилучено
way-changed = змінено
edit-parts = { $count ->
    [one] { $count } частина
    [few] { $count } частини разом
    [many] { $count } частин разом
   *[other] { $count } частини разом
}
edit-restored = Відновлено попередню версію
edit-undertaking-removed = Вилучений напрям роботи

# Fassungen
versions-title = Версії
versions-lead = Кожна версія зберігається. Якщо ви відновите одну з них, із неї виникне чернетка; нічого не буде втрачено.
versions-empty = Версій ще немає. Перша з’явиться з першою чернеткою.
versions-table = Усі версії, спочатку найновіша
versions-column-version = Версія
versions-column-stage = Стан
versions-column-opened = Розпочато
versions-column-submitted = На перевірку
versions-column-decided = Вирішено
version-number = Версія { $number }
version-unnumbered = Без номера
version-against = Порівняно з версією { $number }
version-first = Перша версія: усе нове.
version-no-difference = Ця версія не відрізняється від попередньої.
version-no-edits = Для цієї версії змін не записано.
version-restore-title = Повернутися до цієї версії?
version-restore-text = Її зміст потрапить у чернетку. Публічним він стане лише тоді, коли його перевірить друга особа.
version-restore-draft = Є відкрита чернетка. Її зміст буде замінено.
version-restore-sure = Так, замінити чернетку
version-restore = Перенести в чернетку
stage-draft = Чернетка
stage-in_review = На перевірці
stage-published = Опубліковано
stage-superseded = Раніше опубліковано
stage-discarded = Відхилено
area-profile = Профіль
field-profile-edits = Змінені частини
field-profile-confirmations = Переглянуто
field-profile-part = Частина

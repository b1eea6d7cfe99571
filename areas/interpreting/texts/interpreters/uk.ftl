# Перекладачі
interpreters-title = Перекладачі
interpreters-list-lead = Усі, хто перекладає в команді, хоче чи робив це, і чого їм ще бракує.
interpreters-search = Ім’я
interpreters-any = усі
interpreters-none-found = Ніхто не відповідає цьому пошуку.
interpreters-empty = У команді ще нікого немає. Прийміть когось, кого знає центр, або поділіться сторінкою «Долучитися».
interpreters-found = { $count ->
    [one] { $count } особа
    [few] { $count } особи
   *[other] { $count } осіб
 }
interpreters-name = Ім’я
interpreters-standing = Статус
interpreters-languages = Мови
interpreters-missing = Бракує
interpreters-since = З
interpreters-postcode = Поштовий індекс
interpreters-email = Електронна пошта
interpreters-phone = Телефон
interpreters-standing-interested = цікавиться
interpreters-standing-joining = на шляху до команди
interpreters-standing-active = діє
interpreters-standing-paused = на перерві
interpreters-standing-left = вибув
interpreters-missing-not-active = зараз не бере завдань
interpreters-missing-conduct = довідка про несудимість
interpreters-missing-conduct-expired = довідка про несудимість прострочена
interpreters-missing-pledge = зобов’язання про конфіденційність
interpreters-missing-pledge-outdated = нова редакція зобов’язання
interpreters-missing-training = базове навчання
interpreters-gender = Стать
interpreters-gender-hint = Добровільно. Лише щоб ми могли врахувати побажання, наприклад у розмовах про здоров’я.
interpreters-gender-woman = жінка
interpreters-gender-man = чоловік
interpreters-gender-other = інше
interpreters-travel_mode = Як я пересуваюся
interpreters-travel-foot = пішки
interpreters-travel-bicycle = велосипедом
interpreters-travel-transit = автобусом і поїздом
interpreters-travel-car = автомобілем
interpreters-travel_limit_minutes = Найдовший шлях у хвилинах
interpreters-most_per_day = Щонайбільше завдань на день
interpreters-most_per_week = Щонайбільше завдань на тиждень
interpreters-notice_hours = За скільки годин мене питати
interpreters-asked_by = Як мене питати
interpreters-way-mail = електронною поштою
interpreters-way-sms = SMS
interpreters-way-phone = телефоном
interpreters-districts = Райони, де я беру завдання
interpreters-districts-hint = Нічого не позначено означає: усюди.
interpreters-everywhere = усюди
interpreters-shares_contact = Мій телефон і пошту можна передавати установам
interpreters-shares_contact-hint = Лише для завдань, і щоразу це записується. Ви можете змінити це будь-коли.
interpreters-placed_directly = Мене можна призначати без запитання, якщо час мені підходить
interpreters-placed_directly-hint = Ви завжди отримаєте повідомлення і можете відмовитися.
interpreters-of-travel_mode = Як особа пересувається
interpreters-of-notice_hours = За скільки годин питати особу
interpreters-of-asked_by = Як питати особу
interpreters-of-districts = Райони, де особа бере завдання
interpreters-of-shares_contact = Телефон і пошту особи можна передавати установам
interpreters-of-shares_contact-hint = Лише для завдань, і щоразу це записується. Особа може змінити це будь-коли.
interpreters-of-placed_directly = Особу можна призначати без запитання, якщо час їй підходить
interpreters-of-placed_directly-hint = Вона завжди отримає повідомлення і може відмовитися.
interpreters-signed-paper = на папері
interpreters-signed-link = на власній сторінці
interpreters-module-basic = базове навчання
interpreters-module-further = підвищення кваліфікації
interpreters-step-interest = Зацікавлення
interpreters-step-talk = Перша розмова
interpreters-step-language = Підтвердження мови
interpreters-step-conduct = Розширена довідка про несудимість
interpreters-step-pledge = Зобов’язання про конфіденційність
interpreters-step-training = Навчання
interpreters-step-active = Прийняття до команди
interpreters-step-pause = Перерва
interpreters-state-done = виконано
interpreters-state-ending = скоро закінчується
interpreters-state-over = більше не діє
interpreters-state-open = очікує
interpreters-state-not-needed = не вимагається
interpreters-group-talk = Розмова
interpreters-group-language = Підтвердження
interpreters-group-conduct = Перегляд
interpreters-group-pledge = Підпис
interpreters-group-training = Участь
interpreters-group-pause = Перерва
interpreters-group-you = Про вас
interpreters-group-terms = Що вирішує особа
interpreters-lead-talk = Коли була розмова і хто її провів? Про зміст тут нічого немає.
interpreters-lead-language = Підтвердження стосується однієї мови й одного напрямку. Воно з’явиться і в реєстрі осіб.
interpreters-lead-conduct = Перегляньте довідку й поверніть її. Записується лише факт перегляду (§ 72a Abs. 5 SGB VIII): без копії та змісту.
interpreters-lead-pledge = Підпис стосується чинної сьогодні редакції. Підписати можна й на власній сторінці.
interpreters-lead-training = Без хвилин зараховується весь модуль.
interpreters-lead-pause = Під час перерви запити не надходять.
interpreters-given_name = Ім’я
interpreters-family_name = Прізвище
interpreters-phone-hint = Добровільно. Номер бачить лише центр.
interpreters-speaks = Мова { $count }, якою я добре володію
interpreters-contact_language = Пишіть мені цією мовою
interpreters-note = Хочете ще щось нам сказати?
interpreters-note-hint = Добровільно, щонайбільше 500 знаків.
interpreters-of_age = { $age } років або більше
interpreters-privacy = Центр може зберігати ці дані, щоб зі мною зв’язатися
interpreters-age = Вік
interpreters-held_on = День розмови
interpreters-held_by = Провів(ла)
interpreters-tag = Мова
interpreters-direction = Напрямок
interpreters-level = Рівень (CEFR)
interpreters-proved_on = Перевірено
interpreters-proved_by = Хто перевірив
interpreters-issued_on = Дата довідки
interpreters-inspected_on = Переглянуто
interpreters-valid_until = Діє до
interpreters-valid_until-hint = Порожньо: стільки, скільки кажуть правила.
interpreters-inspected_by = Хто переглянув
interpreters-signed_on = Підписано
interpreters-language = Прочитано мовою
interpreters-module = Модуль
interpreters-completed_on = Завершено
interpreters-minutes = Хвилини
interpreters-paused_until = Перерва до (включно)
interpreters-paused_until-hint = Порожньо: до подальшого повідомлення.
interpreters-module_name = Модуль
interpreters-kind = Вид
interpreters-duration = Тривалість
interpreters-offered = Пропонується
interpreters-offered-yes = так
interpreters-ended = до { $day }
interpreters-until-day = до { $day }
interpreters-weekday = День тижня
interpreters-from = З
interpreters-until = До
interpreters-away_from = Перший день
interpreters-away_until = Останній день
interpreters-own-title = Моя сторінка перекладача
interpreters-own-hello = Вітаємо, { $name }
interpreters-own-open = Чого ще бракує, щоб ви могли брати завдання
interpreters-own-paused = У вас перерва, тож ви не отримуєте запитів.
interpreters-own-pause = Немає часу? Зробіть перерву, на скільки хочете.
interpreters-coming = Мої наступні завдання
interpreters-coming-none = Наразі у вас немає завдань.
interpreters-resume = Завершити перерву
interpreters-pause = Зробити перерву
interpreters-pause-enter = Зазначити перерву
interpreters-weekly = Коли я зазвичай маю час
interpreters-weekly-none = Час ще не вказано. Без нього ми питатимемо вас про будь-яку годину дня.
interpreters-weekly-add = Додати час
interpreters-remove = Вилучити
interpreters-away = Коли мене немає
interpreters-away-text = Відпустка, іспит, хвороба: про причину ніхто не питає.
interpreters-away-add = Додати відсутність
interpreters-pledged = Я прочитав(ла) текст і зобов’язуюся його дотримуватися
interpreters-pledge-sign = Підписати
interpreters-pledge-signed = Ви підписали зобов’язання про конфіденційність { $day }.
interpreters-pledge-words = 
    Я нікому не розповідаю, що чую і бачу під час завдань, також після виходу з команди.
    Я передаю все сказане повністю й якомога точніше. Нічого не додаю і не пропускаю.
    Я залишаюся неупередженим(ою) і не даю порад.
    Я не записую імен і не зберігаю нотаток після розмови.
    Якщо я знаю когось із розмови або не можу бути неупередженим(ою), кажу про це заздалегідь.
interpreters-terms = Як і де можливі завдання
interpreters-terms-change = Змінити дані
interpreters-save = Зберегти
interpreters-feed-title = Завдання у власному календарі
interpreters-feed-text = Ваш телефон може сам отримувати завдання: день, час і місце, без імен.
interpreters-feed-make = Показати адресу календаря
interpreters-feed-renew = Створити нову адресу; стара перестане діяти
interpreters-feed-once = Цю адресу ви бачите лише зараз. Нікому її не давайте.
interpreters-feed-how = Скопіюйте її та додайте у свій календар як підписку.
interpreters-back = Назад до моєї сторінки
interpreters-kept-about = Що центр зберігає про мене
interpreters-kept-about-text = Щось не так або хочете щось видалити? Скажіть центру.
interpreters-kept = Збережено
interpreters-reached = Контакт
interpreters-address = Адреса
interpreters-interested_on = Цікавиться з
interpreters-join-title = Долучитися: стати перекладачем
interpreters-join-intro = Ви говорите німецькою та іншою мовою? Допоможіть як волонтер, щоб люди й установи розуміли одне одного.
interpreters-join-how = Що далі
interpreters-join-how-form = Ви заповнюєте форму й підтверджуєте пошту.
interpreters-join-how-talk = Ми знайомимося в розмові.
interpreters-join-how-training = Ви проходите безкоштовне навчання.
interpreters-join-how-start = Потім ви самі вирішуєте, коли й де допомагати.
interpreters-join-privacy = Ми не питаємо про громадянство чи релігію. Без підтвердження дані видаляються через 14 днів.
interpreters-join-send = Надіслати
interpreters-join-sent = Майже готово: підтвердьте пошту
interpreters-join-sent-text = Ми надіслали лист на { $address }. Відкрийте посилання протягом семи днів.
interpreters-confirm-text = Одним кліком ви підтверджуєте, що пошта ваша. Потім центр зв’яжеться з вами.
interpreters-confirm-button = Підтвердити пошту
interpreters-confirm-done = Дякуємо!
interpreters-confirm-done-text = Центр зв’яжеться з вами для розмови. Посилання на вашу сторінку ми щойно надіслали.
interpreters-ask-title = Нове посилання на мою сторінку
interpreters-ask-intro = Для перекладачів команди: надішлемо посилання на вашу сторінку.
interpreters-ask-lost = Можливо, термін його дії минув або бракує його частини. Вкажіть свою електронну адресу, і ми надішлемо нове посилання на вашу сторінку.
interpreters-ask-send = Надіслати посилання
interpreters-ask-sent = Перевірте свою скриньку
interpreters-ask-sent-text = Якщо ця адреса є в команди, лист скоро надійде.
interpreters-new = Прийняти когось
interpreters-new-lead = Знайдіть особу, яку центр уже знає. Нових спершу внесіть до реєстру осіб.
interpreters-new-search = Ім’я, номер або пошта
interpreters-new-none = Нікого не знайдено. Перевірте написання або спершу додайте особу до реєстру.
interpreters-new-enter = Прийняти
interpreters-modules = Навчальні модулі
interpreters-modules-lead = Чого навчають у команді. Базові модулі зараховуються для прийняття.
interpreters-modules-none = Модулів ще немає. Почніть з базового навчання.
interpreters-module-offered = { $name } ({ $long })
interpreters-module-new = Додати модуль
interpreters-module-end = Більше не пропонувати
interpreters-activate = Прийняти до команди
interpreters-come-back = Повернувся(лася)
interpreters-send-link = Надіслати посилання на власну сторінку
interpreters-link-was-sent = Посилання в дорозі.
interpreters-way = Шлях до команди
interpreters-note-step = Записати
interpreters-note-anew = Записати заново
interpreters-letter = Довідка про навчання (PDF)
interpreters-note-inside = Нотатка для координації
interpreters-note-inside-hint = Бачать лише працівники. Нічого про розмови й родини.
interpreters-to-person = До реєстру осіб
interpreters-to-calendar = Час і календар
interpreters-to-consents = Згоди
interpreters-history = Досі
interpreters-history-coming = { $count ->
    [one] { $count } майбутнє завдання
    [few] { $count } майбутні завдання
   *[other] { $count } майбутніх завдань
 }
interpreters-history-assignments = { $count ->
    [one] Усього { $count } завдання
    [few] Усього { $count } завдання
   *[other] Усього { $count } завдань
 }
interpreters-history-asked = { $count ->
    [one] Запитано { $count } раз
    [few] Запитано { $count } рази
   *[other] Запитано { $count } разів
 }
interpreters-history-accepted = { $count ->
    [one] Погодився(лася) { $count } раз
    [few] Погодився(лася) { $count } рази
   *[other] Погодився(лася) { $count } разів
 }
interpreters-leave = Попрощатися
interpreters-leave-text = Особа більше не отримує запитів, посилання перестає діяти. Дані про довідку видаляються щонайпізніше через шість місяців, решта — через рік.
interpreters-yes-since = так, з { $day }
interpreters-no = ні
interpreters-line-talk = { $day }, провів(ла) { $by }
interpreters-line-language = { $language } ({ $direction }), { $level }: перевірено { $day }, { $by }
interpreters-line-unproved = { $language } ({ $direction }): з власних слів
interpreters-line-conduct = Переглянуто { $inspected }, { $by }; видано { $issued }, діє до { $until }
interpreters-line-pledge = Редакція { $version }, прочитано: { $language }, підписано { $day } { $way }
interpreters-line-basic = Базове навчання: { $done } (потрібно: { $needed })
interpreters-line-further = Підвищення кваліфікації: { $long }
interpreters-line-training = { $module }, { $day }, { $long } (записав(ла) { $by })
interpreters-letter-subject = Довідка про участь у навчанні
interpreters-letter-body = Підтверджуємо, що { $name } брав(ла) участь у навчанні для перекладачів-волонтерів:
interpreters-letter-sum = Разом: { $long }.
interpreters-card = { $count ->
    [one] { $count } особа хоче перекладати
    [few] { $count } особи хочуть перекладати
   *[other] { $count } осіб хочуть перекладати
 }
interpreters-card-text = Домовтеся про першу розмову.
interpreters-panel = Переклад
interpreters-panel-line = { $standing }, з { $day }
interpreters-panel-empty = Не належить до команди.
interpreters-panel-enter = Прийняти як перекладача
field-interpreters-assignments = Завдання
field-interpreters-starts-at = Початок
field-interpreters-ends-at = Кінець
interpreters-renewed = перевірив(ла) за новими правилами, чого бракує перекладачам
interpreters-due-talk = Перша розмова: { $name }, { $day }
interpreters-due-language = Бракує підтвердження мови: { $name }, { $day }
interpreters-due-conduct = Бракує довідки про несудимість: { $name }, { $day }
interpreters-due-conduct-over = Довідка прострочена: { $name }, { $day }
interpreters-due-conduct-ends = Термін дії довідки спливає: { $name }, { $day }
interpreters-due-pledge = Бракує зобов’язання: { $name }, { $day }
interpreters-due-training = Бракує базового навчання: { $name }, { $day }
interpreters-registered = прийняв(ла) когось як перекладача
interpreters-interest-told = заповнив(ла) форму участі
interpreters-interest-confirmed = підтвердив(ла) пошту й хоче долучитися
interpreters-noted = записав(ла) крок на шляху до команди
interpreters-turned = змінив(ла) статус перекладача
interpreters-terms-written = визначив(ла), як і де можливі завдання
interpreters-link-sent = надіслав(ла) посилання на власну сторінку
interpreters-times-said = змінив(ла) час або відсутність
interpreters-module-added = додав(ла) навчальний модуль
interpreters-module-ended = припинив(ла) навчальний модуль
interpreters-certificates-expired = видалив(ла) дані про довідки після вибуття
interpreters-expired = видалив(ла) запис після закінчення строку
interpreters-erased = видалив(ла) дані про переклад
machine-interpreter = Перекладач (за власним посиланням)
mail-interpreters-interest-subject = Підтвердьте: ви хочете стати перекладачем
mail-interpreters-interest-body = як добре, що ви хочете долучитися! Підтвердьте одним кліком, що ця пошта ваша.
mail-interpreters-interest-button = Підтвердити пошту
mail-interpreters-interest-end = Посилання діє сім днів. Це були не ви? Нічого не робіть: дані буде видалено.
mail-interpreters-own-subject = Ваша сторінка перекладача
mail-interpreters-own-body = на своїй сторінці ви кажете, коли й де можете допомогти, робите перерву й бачите завдання.
mail-interpreters-own-button = Відкрити мою сторінку
mail-interpreters-own-end = Посилання лише для вас. Нікому його не давайте.
refused-interpreters-of-age = Перекладати можна з { $age } років. Позначте, що це так.
refused-interpreters-privacy = Без цієї згоди ми не можемо зв’язатися з вами.
refused-interpreters-too-often = Звідси щойно надійшло дуже багато форм. Спробуйте за чверть години.
refused-interpreters-standing = Це не відповідає статусу особи. Оновіть сторінку.
refused-interpreters-talk = Ще бракує першої розмови.
refused-interpreters-language = Ще бракує підтвердження мови потрібного рівня.
refused-interpreters-conduct = Ще не переглянуто довідку про несудимість.
refused-interpreters-conduct-expired = Довідка прострочена. Треба переглянути нову.
refused-interpreters-pledge = Ще бракує підписаного зобов’язання.
refused-interpreters-pledge-outdated = Зобов’язання більше не діє. Треба підписати нову редакцію.
refused-interpreters-training = Базове навчання ще не завершено.
refused-interpreters-inspection = Ці дні не узгоджуються: довідку спершу видають, потім переглядають, і не в майбутньому.
refused-interpreters-certificate-age = Довідка була застаріла на день перегляду: за правилами команди їй має бути не більше { $count } міс.
refused-interpreters-future = День у майбутньому.
refused-interpreters-past = День уже минув.
refused-interpreters-no-end = Вкажіть, до коли діє довідка: правила цього не визначають.
refused-interpreters-known = Ця особа вже в команді.
refused-interpreters-no-mail = Пошта цієї особи невідома.
refused-interpreters-interest = Це посилання вже використано або воно старше за сім днів. Якщо ми не озвалися, заповніть форму ще раз.
refused-interpreters-pledged = Позначте, що ви прочитали текст.
refused-interpreters-no-training = Навчання ще не записано.
field-interpreters-interested-on = { interpreters-interested_on }
field-interpreters-gender = { interpreters-gender }
field-interpreters-travel-mode = { interpreters-travel_mode }
field-interpreters-travel-limit-minutes = { interpreters-travel_limit_minutes }
field-interpreters-most-per-day = { interpreters-most_per_day }
field-interpreters-most-per-week = { interpreters-most_per_week }
field-interpreters-notice-hours = { interpreters-notice_hours }
field-interpreters-asked-by = { interpreters-asked_by }
field-interpreters-shares-contact-since = { interpreters-shares_contact }
field-interpreters-placed-directly-since = { interpreters-placed_directly }
field-interpreters-talk = { interpreters-step-talk }
field-interpreters-held-on = { interpreters-held_on }
field-interpreters-held-by = { interpreters-held_by }
field-interpreters-conduct-certificates = { interpreters-step-conduct }
field-interpreters-issued-on = { interpreters-issued_on }
field-interpreters-inspected-on = { interpreters-inspected_on }
field-interpreters-valid-until = { interpreters-valid_until }
field-interpreters-inspected-by = { interpreters-inspected_by }
field-interpreters-pledges = { interpreters-step-pledge }
field-interpreters-signed-on = { interpreters-signed_on }
field-interpreters-training = { interpreters-step-training }
field-interpreters-module = { interpreters-module }
field-interpreters-completed-on = { interpreters-completed_on }
field-interpreters-minutes = { interpreters-minutes }
field-interpreters-paused-until = { interpreters-paused_until }
field-interpreters-of-age-on = Повноліття, сказано
field-interpreters-active-since = У команді з
field-interpreters-paused-on = На перерві з
field-interpreters-left-on = Вибув(ла)
field-interpreters-version = Редакція
field-interpreters-way = Спосіб
interpreters-disclosed = Контактні дані передано
interpreters-missing-language = підтвердження мови
interpreters-due-yearly = Бракує цьогорічного підвищення кваліфікації: { $name }, { $day }
interpreters-due-absent = Відсутність попри завдання: { $name }, { $day }
refused-interpreters-ahead = Попереду ще є завдання ({ $count }). Спершу скасуйте їх або позначте, що слід шукати інших.
refused-interpreters-pledge-changed = Тим часом діє інший текст. Оновіть сторінку й прочитайте його ще раз.
refused-interpreters-no-mobile = Для SMS потрібен мобільний номер. Спершу вкажіть його.
refused-interpreters-way = Вкажіть, як особа дала згоду.
refused-interpreters-leaves = Позначте, що справді хочете припинити.
interpreters-taken-back = скасував(ла) запис на шляху до команди
interpreters-link-opened = відкрив(ла) завдання або запит зі своєї сторінки
interpreters-contact-written = змінив(ла) мобільний номер або мову читання
interpreters-feed-made = створив(ла) адресу для власного календаря
interpreters-file-taken = завантажив(ла) файл з усією командою
interpreters-confirm-again-text = Раді, що ви знову з нами! Центр зв’яжеться з вами для розмови. Посилання на вашу сторінку ми щойно надіслали.
interpreters-confirm-known-text = Ви вже в команді або на шляху до неї. Ми доповнили ваші дані й щойно надіслали посилання на вашу сторінку.
interpreters-join-known = Ви вже в команді?
interpreters-take-back = Скасувати запис
interpreters-hand-over = { $count ->
    [one] Скасувати { $count } завдання, що попереду; шукатимуть іншу людину
    [few] Скасувати { $count } завдання, що попереду; шукатимуть інших
   *[other] Скасувати { $count } завдань, що попереду; шукатимуть інших
 }
interpreters-pledge-paper = Зобов’язання для друку (PDF)
interpreters-pledge-of = { $name }, редакція { $version }
interpreters-pledge-line = Я прочитав(ла) текст і зобов’язуюся його дотримуватися. Місце, дата, підпис:
interpreters-consent_way = Як особа дала на це згоду?
interpreters-consent_way-hint = Лише якщо згода нова. Вона зберігається з текстом, днем і способом.
interpreters-version = Редакція, зазначена на папері
interpreters-line-yearly = Підвищення кваліфікації цього року: { $done } (потрібно: { $needed })
interpreters-own-gap = На деякі з цих днів ви зазначили відсутність. Ви все одно прийдете чи скасуєте завдання?
interpreters-own-away = вас тоді немає
interpreters-own-open-page = Переглянути
interpreters-own-anyway = Я все одно прийду
interpreters-own-reason = Чому ви не можете прийти?
interpreters-own-call-off = Скасувати завдання
interpreters-own-invitations = Запрошення, що чекають на вашу відповідь
interpreters-own-answer = Відповісти
interpreters-own-contact = Як з вами зв’язатися
interpreters-mobile = Мобільний номер
interpreters-own-languages = Мої мови й навчання
interpreters-own-leave = Припинити
interpreters-own-leave-open = Я більше не хочу перекладати
interpreters-own-leave-text = Дякуємо за все, що ви зробили! Ви більше не отримуватимете запитів, і це посилання перестане діяти. Якщо лише на деякий час, краще зробіть перерву.
interpreters-own-leaves = Так, я припиняю
interpreters-own-leave-button = Вийти з команди
interpreters-own-left = Дякуємо за ваш час
interpreters-own-left-text = Як добре, що ви були з нами й допомагали людям краще розуміти одне одного.
interpreters-own-left-done = Ви вийшли з команди: запити більше не надходитимуть, а посилання на вашу сторінку вже не діє.
interpreters-own-left-again = Можливо, колись у вас знову знайдеться час? Ми будемо вам раді. Тоді просто заповніть форму участі.
interpreters-own-left-join = До форми
interpreters-pause-change = Змінити кінець перерви
interpreters-turns = Як часто до вас доходила черга
interpreters-turns-text = Ми розподіляємо запити якомога справедливіше. Ось останні пів року:
interpreters-turns-last = Востаннє вас питали { $day }
interpreters-turns-never = Вас ще не питали
interpreters-turns-asked = { $count ->
    [one] Запитано { $count } раз
    [few] Запитано { $count } рази
   *[other] Запитано { $count } разів
 }
interpreters-turns-had = { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
   *[other] { $count } завдань
 }
interpreters-turns-middle = { $count ->
    [one] Медіана в команді: { $count } завдання
    [few] Медіана в команді: { $count } завдання
   *[other] Медіана в команді: { $count } завдань
 }
field-interpreters-districts = { interpreters-districts }
interpreters-conduct-paper = Лист для довідки про несудимість (PDF)
interpreters-conduct-subject = Розширена довідка про несудимість: підтвердження за § 30a абз. 2 BZRG
interpreters-conduct-body = { $name } перекладатиме для нас на волонтерських засадах і матиме контакт із дітьми та молоддю. Підтверджуємо, що умови § 30a абз. 1 BZRG виконано, і просимо видати розширену довідку.
interpreters-conduct-fee = Довідка потрібна для волонтерської діяльності. Тому просимо не стягувати плати.
interpreters-conduct-end = Покажіть нам довідку, щойно її отримаєте. Ми переглянемо й повернемо її; копії не зберігаємо.
interpreters-participants = Участь кількох осіб
interpreters-participants-lead = Хто був присутній того дня? Без хвилин зараховується весь модуль.
interpreters-participants-who = Були присутні
refused-interpreters-nobody = Позначте принаймні одну особу.
interpreters-trained = записав(ла), хто брав участь у навчанні
mail-interpreters-active-subject = Ласкаво просимо до команди
mail-interpreters-active-body = ви тепер у команді. На власній сторінці вкажіть, коли маєте час і як вас запитувати. Дякуємо за допомогу!
mail-interpreters-due-conduct-ends-subject = Термін вашої довідки про несудимість спливає
mail-interpreters-due-conduct-ends-body = перевірка вашої довідки діє до { $day }. Будь ласка, вчасно замовте нову й покажіть її центру; для волонтерів вона безкоштовна. Потрібний лист вам дасть центр.
mail-interpreters-due-pledge-subject = Будь ласка, підпишіть зобов’язання
mail-interpreters-due-pledge-body = зобов’язання про конфіденційність має новий текст або ви його ще не підписали. Будь ласка, прочитайте й підпишіть його на своїй сторінці. Доти ми не можемо вас залучати.
mail-interpreters-due-yearly-subject = Підвищення кваліфікації цього року
mail-interpreters-due-yearly-body = вам ще бракує підвищення кваліфікації за цей рік; термін – до { $day }. Запитайте в центрі, що він пропонує; участь безкоштовна.
interpreters-reminded = нагадав(ла) про те, чого бракує або що спливає

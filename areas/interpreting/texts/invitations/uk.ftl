# Запрошення на зустрічі
area-invitations = Запрошення
invitations-subject = Запрошення до запиту { $number }
machine-invitations = Vielfalt (запрошення)
invitations-request = Запит { $number }

# Сторінка запрошення
invitations-invite-title = Запросити
invitations-brokering = До посередництва: хто погодився і що з цього вийшло
invitations-not-searching = Для цього запиту зараз нікого не шукають.
invitations-to-request = До запиту
invitations-to-help = До запиту: що допомогло б і як запитати установу
invitations-suggestion = Пропозиція
invitations-suggest-ask = { $count ->
    [one] Запитайте зараз { $count } особу й подивіться знову { $look }.
    [few] Запитайте зараз { $count } особи й подивіться знову { $look }.
   *[other] Запитайте зараз { $count } осіб і подивіться знову { $look }.
}
invitations-suggest-wait = Зараз почекайте й подивіться знову { $look }.
invitations-odds-hardly = Так лише зрідка вдається вчасно когось знайти.
invitations-odds-of = { $hits ->
    [one] Так у { $hits } випадку з { $of } вдається вчасно когось знайти.
    [few] Так у { $hits } випадках із { $of } вдається вчасно когось знайти.
   *[other] Так у { $hits } випадках із { $of } вдається вчасно когось знайти.
}
invitations-odds-surely = Так майже завжди вдається вчасно когось знайти.
invitations-suggest-nobody-fits = Ніхто не підходить. Можливо, допоможе інший час або інша мова.
invitations-suggest-all-asked = Усіх, хто підходить, уже запитали. Може допомогти дзвінок, інший час або сусідній центр.
invitations-suggest-others-spared = Ті, хто лишився, погоджуються дуже рідко. Програма їх не турбує; нижче ви все ж можете їх запитати.
invitations-suggest-too-late = Писати вже пізно. Тепер допоможе лише телефон.
invitations-suggest-quiet = До зустрічі лише тихі години, коли нікому не пишуть. Будь ласка, телефонуйте.
invitations-not-in-reach = З людьми, які підходять, не досягти тієї певності, якої вимагають правила.
invitations-send-wave = { $count ->
    [1] Запитати цю особу
    [one] Запитати { $count } особу
    [few] Запитати ці { $count } особи
   *[other] Запитати цих { $count } осіб
}
invitations-by-itself = Запрошення надсилаються автоматично, доки хтось не погодиться. Ви можете будь-коли запитати ще.
invitations-asked = Запитано
invitations-asked-nobody = Ще нікого не запитали.
invitations-tally = { $declined ->
    [0] Ніхто не відмовився
    [one] Відмовилася { $declined } людина
    [few] Відмовилися { $declined } людини
    [many] Відмовилося { $declined } людей
   *[other] Відмовилися { $declined } людини
}, { $open ->
    [0] жодної відповіді не чекаємо
    [one] чекаємо на { $open } відповідь
    [few] чекаємо на { $open } відповіді
    [many] чекаємо на { $open } відповідей
   *[other] чекаємо на { $open } відповіді
}{ $accepted ->
    [0] {""}
    [one] , погодилася { $accepted } людина
    [few] , погодилися { $accepted } людини
    [many] , погодилося { $accepted } людей
   *[other] , погодилися { $accepted } людини
}{ $expired ->
    [0] {""}
    [one] , { $expired } людина не відповіла вчасно
    [few] , { $expired } людини не відповіли вчасно
    [many] , { $expired } людей не відповіли вчасно
   *[other] , { $expired } людини не відповіли вчасно
}
invitations-wave = Хвиля { $count }
invitations-way-mail = електронною поштою
invitations-way-sms = через SMS
invitations-way-phone = телефоном
invitations-until = Відповідь до { $when }
invitations-withdraw = Відкликати
invitations-choose = Обрати самостійно
invitations-for-time = На цей час
invitations-any-time = кожну людину на час, що їй найкраще підходить
invitations-who = Кого запитати?
invitations-send = Запитати обраних
invitations-travel = дорога приблизно { $count } хв
invitations-asked-lately = { $count ->
    [one] запитано { $count } раз за чотири тижні
    [few] запитано { $count } рази за чотири тижні
   *[other] запитано { $count } разів за чотири тижні
}
invitations-by-hand = Внести відповідь
invitations-reason-by-hand = Причина відмови
invitations-says-yes = Погоджується
invitations-says-no = Відмовляється
invitations-no-number = Номер телефону невідомий.
invitations-told-invited = Запрошення надіслано.
invitations-told-withdrawn = Запрошення відкликано.
invitations-told-accepted = Згоду внесено.
invitations-told-declined = Відмову внесено.

# Дзвінки
invitations-calls = Дзвінки
invitations-calls-title = Кому зателефонувати
invitations-calls-lead = Ці люди хочуть, щоб їм телефонували, або іншого шляху немає. Вносьте відповідь одразу тут.
invitations-calls-empty = Зараз телефонувати нікому.
invitations-card-calls = { $count ->
    [one] Треба зателефонувати { $count } особі
    [few] Треба зателефонувати { $count } особам
   *[other] Треба зателефонувати { $count } особам
}
invitations-card-calls-text = Запрошення, які не надсилаються електронною поштою чи через SMS.
invitations-card-stuck = { $count ->
    [one] { $count } запит більше не чекає на відповідь
    [few] { $count } запити більше не чекають на відповідь
   *[other] { $count } запитів більше не чекають на відповідь
}
invitations-card-stuck-text = Усі запитані відмовилися або не відповіли. Вирішіть, будь ласка, як діяти далі.
invitations-card-nobody = { $count ->
    [one] Для { $count } запиту ніхто не підходить
    [few] Для { $count } запитів ніхто не підходить
   *[other] Для { $count } запитів ніхто не підходить
}
invitations-card-nobody-text = Автоматично нікого не питають. Подивіться, що допоможе

# Відповіді та причини
invitations-answer-open = чекаємо
invitations-answer-accepted = згода
invitations-answer-declined = відмова
invitations-answer-withdrawn = відкликано
invitations-answer-expired = без відповіді
invitations-reason = Причина (за бажанням)
invitations-reason-time = Не можу в цей час
invitations-reason-way = Мені задалеко
invitations-reason-work = Зараз маю забагато справ
invitations-reason-ill = Я хворію
invitations-reason-conflict = Занадто добре знаю установу або людей там
invitations-reason-other = Інше
invitations-reason-late = хотів(ла) погодитися, хтось був швидший
invitations-reason-pause = робить перерву

# Що дізнаються запитані
invitations-fact-language = Мова
invitations-fact-occasion = Привід
invitations-fact-when = Коли
invitations-fact-or = або
invitations-fact-where = Де
invitations-fact-travel = Ваша дорога
invitations-fact-pay = Відшкодування
invitations-pay-included = { $pay }, проїзд уже враховано
invitations-pay-per-km = { $pay } плюс проїзд ({ $rate } за кілометр)
invitations-pay-travel = { $pay } плюс проїзд
invitations-pay-ticket = { $pay } плюс квиток
invitations-fact-until = Відповідь до
invitations-fact-why = Чому ви
invitations-why-language = Ви володієте мовою: { $language }.
invitations-fact-last-asked = Востаннє питали
invitations-never-asked = ще ніколи
invitations-fact-institution = Установа
invitations-when = { $day }, { $from } – { $until } ({ $count } хв)
invitations-on-phone = телефоном
invitations-on-video = у відеорозмові
invitations-mail-subject = Чи зможете ви перекладати? { $language }
invitations-mail-lead = комусь потрібна ваша допомога в розмові мовою { $language }. Ось що відомо:
invitations-mail-button = Переглянути й відповісти
invitations-mail-free = Рішення за вами. «Ні» теж допомагає: тоді ми більше не питаємо. Сторінка відкривається без входу; будь ласка, нікому не передавайте посилання.
invitations-sms = Чи зможете перекладати? { $language }, { $when }. Переглянути й відповісти: { $address }
invitations-thanks-subject = Дякуємо, ваша відповідь більше не потрібна
invitations-thanks-taken = зустріч { $when }, про яку ми вас питали, уже хтось узяв. Дякуємо, що ви з нами.
invitations-thanks-not-needed = для зустрічі { $when }, про яку ми вас питали, перекладач більше не потрібен. Дякуємо, що ви з нами.
invitations-thanks-nothing = Вам нічого не треба робити.

# Сторінка відповіді
invitations-answer-title = Чи зможете ви перекладати?
invitations-stand-open = Ми шукаємо когось для цієї розмови. Бажаєте прийти?
invitations-stand-still-open = Час на відповідь минув, але зустріч ще вільна. Бажаєте прийти?
invitations-stand-declined = Дякуємо за відповідь. Про цю зустріч ми більше не питатимемо. Якщо все ж зможете: вона ще вільна.
invitations-stand-theirs = Дякуємо! Ви берете цю зустріч.
invitations-told-by-mail = Підтвердження надійде електронною поштою.
invitations-told-by-sms = Усе інше є на сторінці завдання; якщо щось зміниться, ми повідомимо.
invitations-told-by-phone = Усе інше є на сторінці завдання; якщо щось зміниться, центр вам зателефонує.
invitations-to-assignment = До завдання: місце, календар, скасування
invitations-stand-taken = Дякуємо, хтось був швидший. Зустріч уже взяли, і ми раді, що ви з нами.
invitations-stand-not-needed = Дякуємо, для цієї зустрічі більше ніхто не потрібен. Вам нічого не треба робити.
invitations-stand-over = Ця зустріч уже минула. Дякуємо, що заглянули.
invitations-stand-agreed = Дякуємо! Установа зв’яжеться з вами, щоб домовитися про дату.
invitations-agreed-more = Повідомити дату або написати
invitations-brokered-contact = Якщо ви погодитеся, ми повідомимо установі ваше ім’я, телефон і пошту. Дату ви погодите разом.
invitations-brokered-relay = Якщо ви погодитеся, ми повідомимо установі лише ваше ім’я. Телефон і пошта лишаються в нас; повідомлення ми передаємо.
invitations-choose-time = Який час вам підходить?
invitations-accept = Так, прийду
invitations-agree = Так, установа може зв’язатися
invitations-decline = Ні, цього разу ні
invitations-free = Рішення за вами, причину називати не треба.
invitations-pause = Мені потрібна перерва
invitations-pause-text = Тоді протягом цього часу ми вас не питатимемо. Пояснювати нічого не треба.
invitations-pause-how-long = На який час?
invitations-pause-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
   *[other] { $count } тижнів
}
invitations-pause-open = Доки я знову не озвуся
invitations-pause-keep = Зробити перерву

# Чому не можна
refused-invitations-conduct = Дякуємо, що хочете прийти. На цей день бракує вашої чинної довідки про несудимість. Зверніться, будь ласка, до центру.
refused-invitations-pledge = Дякуємо, що хочете прийти. Спершу треба підписати зобов’язання про конфіденційність. Зверніться, будь ласка, до центру.
refused-invitations-not-ready = Дякуємо, що хочете прийти. На цей день чогось бракує у ваших документах або ви на перерві. Зверніться, будь ласка, до центру.
refused-invitations-clash = Дякуємо, що хочете прийти. Але на час із { $from } до { $until } ви вже погодилися на іншу зустріч.
refused-invitations-no-time = Такого часу в запиті вже немає.
refused-invitations-past = Зустріч уже почалася. Нікого більше не можна запитати.
refused-invitations-nobody = Нікого не запитано: усіх обраних уже запитали, вони на перерві або відмовилися. Оберіть, будь ласка, інших.
refused-invitations-answered = На це запрошення вже відповіли, або зустріч уже взяли.

# Журнал
invitations-invited = Людей запитано щодо запиту
invitations-looked = Автоматично переглянуто запит
invitations-sent = Запрошення надіслано
invitations-call-instead = Запрошення ні до кого не доходить: тепер серед дзвінків
invitations-sent-later = Запрошення відкладено на час після тихих годин
invitations-morning = Вранці переглянуто відкриті запити
invitations-assignment-opened = Відкрито сторінку завдання
invitations-expired = Запрошення минули без відповіді
invitations-withdrawn = Запрошення відкликано
invitations-accepted = Запрошення прийнято
invitations-late = Згода надійшла після чужої
invitations-declined = Запрошення відхилено
invitations-thanked = Подяковано тому, хто більше не потрібен
invitations-person-erased = Запрошення особи стерто

# Надання даних
field-invitations-asked = Запрошення
field-invitations-sent-at = Запитано
field-invitations-way = Як
field-invitations-answer-by = Відповідь до
field-invitations-answer = Відповідь
field-invitations-answered-at = Дата відповіді
field-invitations-reason = Причина

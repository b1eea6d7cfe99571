# Запрошення на зустрічі
area-invitations = Запрошення
invitations-subject = Запрошення до запиту { $number }
machine-invitations = Vielfalt (запрошення)
invitations-request = Запит { $number }

# Сторінка запрошення
invitations-invite-title = Запросити
invitations-brokering = До посередництва: хто погодився і що з цього вийшло
invitations-not-searching = Для цього запиту зараз нікого не шукають.
invitations-suggestion = Пропозиція
invitations-suggest-ask = { $count ->
    [one] Запитати { $count } особу зараз, наступний погляд { $look }, шанс { $chance } %.
    [few] Запитати { $count } особи зараз, наступний погляд { $look }, шанс { $chance } %.
   *[other] Запитати { $count } осіб зараз, наступний погляд { $look }, шанс { $chance } %.
}
invitations-suggest-wait = Зараз почекати, наступний погляд { $look }, шанс { $chance } %.
invitations-suggest-nobody-fits = Ніхто не підходить. Можливо, допоможе інший час або інша мова.
invitations-suggest-all-asked = Усіх, хто підходить, уже запитали. Може допомогти дзвінок, інший час або сусідній центр.
invitations-suggest-others-spared = Ті, хто лишився, погоджуються дуже рідко. Програма їх не турбує; нижче ви все ж можете їх запитати.
invitations-suggest-too-late = Писати вже пізно. Тепер допоможе лише телефон.
invitations-suggest-quiet = До зустрічі лише тихі години, коли нікому не пишуть. Будь ласка, телефонуйте.
invitations-not-in-reach = Бажаного шансу з наявними людьми не досягти.
invitations-send-wave = { $count ->
    [one] Запитати цю { $count } особу
    [few] Запитати ці { $count } особи
   *[other] Запитати цих { $count } осіб
}
invitations-by-itself = Хвилі надсилаються самі, доки хтось не погодиться. Ви можете будь-коли запитати ще.
invitations-asked = Запитано
invitations-asked-nobody = Ще нікого не запитали.
invitations-tally = ні: { $declined }, чекаємо: { $open }, так: { $accepted }, без відповіді: { $expired }
invitations-wave = Хвиля { $count }
invitations-way-mail = поштою
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
invitations-card-calls-text = Запрошення, які не йдуть поштою чи через SMS.
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
invitations-mail-subject = Чи можете ви перекладати? { $language }
invitations-mail-lead = комусь потрібна ваша допомога в розмові мовою { $language }. Ось що відомо:
invitations-mail-button = Переглянути й відповісти
invitations-mail-free = Ви вирішуєте вільно. «Ні» теж допомагає: тоді ми більше не питаємо. Сторінка відкривається без входу; будь ласка, не передавайте посилання.
invitations-sms = Чи можете перекладати? { $language }, { $when }. Переглянути й відповісти: { $address }
invitations-thanks-subject = Дякуємо, ваша відповідь більше не потрібна
invitations-thanks-taken = зустріч { $when }, про яку ми вас питали, уже хтось узяв. Дякуємо, що ви з нами.
invitations-thanks-not-needed = зустріч { $when }, про яку ми вас питали, більше не потрібна. Дякуємо, що ви з нами.
invitations-thanks-nothing = Вам нічого не треба робити.

# Сторінка відповіді
invitations-answer-title = Чи можете ви перекладати?
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
invitations-free = Ви вирішуєте вільно й не мусите називати причину.
invitations-pause = Мені потрібна перерва
invitations-pause-text = Тоді ми цей час не питатимемо. Пояснювати не треба.
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
refused-invitations-pledge = Дякуємо, що хочете прийти. Спершу треба підписати зобов’язання про нерозголошення. Зверніться, будь ласка, до центру.
refused-invitations-not-ready = Дякуємо, що хочете прийти. На цей день чогось бракує у ваших документах або ви на перерві. Зверніться, будь ласка, до центру.
refused-invitations-clash = Дякуємо, що хочете прийти. Але від { $from } до { $until } ви вже погодилися на іншу зустріч.
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

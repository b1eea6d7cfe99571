# Команда перекладачів
pool-title = Команда перекладачів
pool-intro = Перекладачі-волонтери допомагають, коли люди й установи ще не мають спільної мови.
pool-ask = Запросити перекладача
pool-join = Стати перекладачем
pool-closed = Зачинено з { $from } до { $until }
pool-who-may = Хто може надсилати запити
pool-not-private = Приватні особи не можуть надсилати запити самі. Попросіть школу, дитсадок або установу зробити це за вас.
pool-private = Приватні особи
pool-what-for = Для чого
pool-how-one-meets = Як відбувається зустріч
pool-what-not = Чого команда не робить
pool-what-not-text = Волонтери не можуть відповідати за розмови з правовими наслідками. Для цього є присяжні фахівці.
pool-how = Як це відбувається
pool-how-ask = Ви заповнюєте форму. Обліковий запис не потрібен.
pool-lead-working-days = { $count ->
    [0] Навіть на сьогодні.
    [one] Щонайменше за { $count } робочий день.
    [few] Щонайменше за { $count } робочі дні.
   *[other] Щонайменше за { $count } робочих днів.
 }
pool-lead-days = { $count ->
    [0] Навіть на сьогодні.
    [one] Щонайменше за { $count } день.
    [few] Щонайменше за { $count } дні.
   *[other] Щонайменше за { $count } днів.
 }
pool-how-answer = { $count ->
    [0] Центр відповідає того ж дня.
    [one] Центр відповідає протягом { $count } робочого дня.
    [few] Центр відповідає протягом { $count } робочих днів.
   *[other] Центр відповідає протягом { $count } робочих днів.
 }
pool-how-brokering = Коли хтось погоджується, ви отримуєте контактні дані й разом домовляєтеся про зустріч.
pool-how-placing = Центр знаходить того, хто має час, і надсилає вам підтвердження.
pool-how-after = Після розмови обидві сторони коротко підтверджують, коли вона відбулася. Про зміст ніхто не питає.
pool-no-claim = Усі допомагають у вільний час: права на переклад немає, і за помилки ніхто не відповідає.
pool-free-time = Усі допомагають у вільний час: не завжди хтось має змогу.
pool-pays-free = Для вас це безкоштовно.
pool-pays-own-means = Якщо ваша установа має власні кошти, вона сама платить відшкодування; інакше платить центр.
pool-where = Де
pool-for-residents = Для тих, хто живе тут:
pool-in-territory = Зустріч має бути тут:
pool-interpreters = Для перекладачів
pool-lost-own-page = Загубили посилання на власну сторінку?
pool-medium-place = на місці
pool-medium-phone = телефоном
pool-medium-video = відеозв’язком
pool-mode-placing = Центр призначає й підтверджує зустріч
pool-mode-brokering = Центр передає контакти після згоди; сторони домовляються про зустріч
pool-counted-working-days = Робочі дні
pool-counted-days = Календарні дні
pool-occasion-parent_talk = Розмова з батьками у школі
pool-occasion-enrolment = Запис до школи
pool-occasion-kita_admission = Прийом до дитсадка
pool-occasion-kita_talk = Розмова про розвиток дитини в дитсадку
pool-occasion-counselling = Консультація
pool-occasion-office = Зустріч в установі без правових наслідків
pool-occasion-housing = Житло й сусідство
pool-occasion-integration = Прибуття й орієнтація
pool-occasion-leisure = Дозвілля, спорт і культура
pool-occasion-other = Інше
pool-subject-legal = Розмови з правовими наслідками
pool-subject-legal-question = Чи має розмова правові наслідки (наприклад, договори, рішення, строки)?
pool-subject-court = Суд
pool-subject-court-question = Це зустріч у суді?
pool-subject-police = Поліція
pool-subject-police-question = Це зустріч у поліції?
pool-subject-asylum = Процедура надання притулку
pool-subject-asylum-question = Йдеться про процедуру надання притулку?
pool-subject-lawyer = Адвокати
pool-subject-lawyer-question = Це зустріч з адвокатом?
pool-subject-paternity = Визнання батьківства
pool-subject-paternity-question = Йдеться про визнання батьківства?
pool-subject-aosf = Процедура AO-SF (особливі освітні потреби)
pool-subject-aosf-question = Йдеться про процедуру AO-SF (особливі освітні потреби)?
pool-subject-medical = Лікарня та лікарі
pool-subject-medical-question = Це прийом у лікарні чи в лікаря?
pool-subject-therapy = Психотерапія
pool-subject-therapy-question = Це психотерапія?
pool-subject-bank = Банки та страхові компанії
pool-subject-bank-question = Це зустріч у банку чи страховій компанії?
pool-subject-expert = Експертні висновки
pool-subject-expert-question = Йдеться про експертний висновок?
pool-subject-intervention = Втручання органів влади
pool-subject-intervention-question = Чи втручається орган влади у права (наприклад, вилучення дитини, розпорядження)?
pool-subject-class = Супровід на уроках та екскурсіях
pool-subject-class-question = Йдеться про супровід на уроці чи екскурсії?
pool-subject-third_party = Замовлення для інших
pool-subject-third_party-question = Ви звертаєтеся від імені іншої установи?
pool-subject-written = Письмові переклади
pool-subject-written-question = Потрібно щось перекласти письмово?
pool-found-private = Приватні особи не можуть самі надсилати сюди запити.
pool-found-entitled = Команда працює для інших установ: ваш тип установи до них не належить.
pool-found-subject = Цього команда не робить: { $subject }.
pool-found-subject-asks-back = Це вирішує координація: { $subject }. Вам повідомлять.
pool-found-lead-working-days = { $days ->
    [one] Це надто скоро: нам потрібен { $days } робочий день. Найраніший день – { $earliest }.
    [few] Це надто скоро: нам потрібно { $days } робочі дні. Найраніший день – { $earliest }.
    [many] Це надто скоро: нам потрібно { $days } робочих днів. Найраніший день – { $earliest }.
   *[other] Це надто скоро: нам потрібно { $days } робочого дня. Найраніший день – { $earliest }.
}
pool-found-lead-days = { $days ->
    [one] Це надто скоро: нам потрібен { $days } день. Найраніший день – { $earliest }.
    [few] Це надто скоро: нам потрібно { $days } дні. Найраніший день – { $earliest }.
    [many] Це надто скоро: нам потрібно { $days } днів. Найраніший день – { $earliest }.
   *[other] Це надто скоро: нам потрібно { $days } дня. Найраніший день – { $earliest }.
}
pool-found-past = Цей час уже минув.
pool-found-rest-day = { $day } — неділя або свято; центр перевірить, чи хтось зможе.
pool-found-closed = З { $from } до { $until } команда не працює; центр розгляне запит.
pool-found-too-long = Це задовго: щонайбільше { $minutes }.
pool-found-too-short = Це закоротко: щонайменше { $minutes }.
pool-found-recurring = Команда не бере зустрічей, що регулярно повторюються.
pool-found-series = Серія має щонайбільше { $most } зустрічей.
pool-found-medium = У такий спосіб команда не працює. Оберіть, будь ласка, інший.
pool-found-territory = Це місце не належить до території центру.
pool-found-residents = Команда працює для тих, хто тут живе. Місце за межами; центр розгляне запит.
pool-found-no-money = Правила не передбачають коштів на цей запит; центр подивиться, що можливо.
pool-found-others-first = Центр оплачує це лише тоді, коли не мусить платити інша установа. Тому він вам зателефонує.
pool-found-public-room = Зустрічі можливі лише в громадських приміщеннях, не в помешканнях.
pool-with-words = { $said } ({ $words })
pool-alternative-sworn = Зверніться до присяжних перекладачів: www.justiz-dolmetscher.de.
pool-alternative-professional = Зверніться до професійної служби перекладу; витрати несе відповідальна установа.
pool-alternative-health = Запитайте в клініці чи практиці про медичного перекладача.
pool-alternative-translator = Для письмових текстів є бюро перекладів.
pool-alternative-institution = Попросіть установу, з якою хочете говорити, надіслати запит самій.
pool-alternative-programme = Для цього є програми, як-от супровід батьків; запитайте в центрі.
pool-alternative-later = Оберіть пізніший день або зателефонуйте до центру.
pool-alternative-split = Розділіть розмову на дві зустрічі.
pool-alternative-single = Замовляйте окремі зустрічі.
pool-alternative-neighbour = Зверніться до інтеграційного центру того міста.
pool-alternative-public-room = Запросіть до школи, установи чи центру зустрічей.
pool-alternative-talk = Зателефонуйте до центру: разом знайдемо рішення.
pool-nearness-close = майже та сама мова
pool-nearness-known = більшість її вивчали
pool-nearness-some = розуміють багато хто, не всі: спершу запитайте
pool-rules-title = Правила команди
pool-rules-lead = Хто може надсилати запити, чого команда не робить, як запитують і що скільки важить. Правила діють від певного дня; попередні залишаються доступними.
pool-edit = Змінити правила
pool-now = Діє
pool-holds = діє
pool-to-come = ще буде
pool-from = від
pool-take-as-start = взяти за зразок
pool-is-asked-back = центр вирішує в кожному випадку
pool-written = Редакції
pool-written-none = Поки що діють правила з комплекту. Змініть їх, щоб вони стали вашими.
pool-shipped = Правила інших центрів як зразок
pool-shipped-text = Так опублікували інші. Неопубліковане припущено: перевірте все.
pool-edit-title = Змінити правила
pool-edit-lead = Те, що ви збережете, діє від названого дня. Вирішене раніше лишається вирішеним.
pool-save = Зберегти правила
pool-told-written = Правила збережено.
pool-rules-written = Записано правила команди
pool-group-what = Загальне
pool-group-whom = Для кого й для чого
pool-group-limits = Чого команда не робить
pool-group-when = Коли і як довго
pool-group-where = Де
pool-group-money = Гроші
pool-group-asking = Як запитують
pool-group-points = Що скільки важить (у балах)
pool-group-needed = Що потрібно перед першим завданням
pool-group-deadlines = Строки
pool-group-brokering = Після передачі контактних даних
pool-valid_from = Діє від
pool-name = Назва правил
pool-mode = Спосіб роботи
pool-contacts = Контактні дані для установ
pool-contacts-usual = як передбачає спосіб роботи
pool-contacts-never = ніколи: усе через центр
pool-contacts-who-agreed = тих, хто на це погодився
pool-no_claim = Права та відповідальність
pool-no_claim-yes = центр виключає претензії та відповідальність і каже про це на сторінці для всіх
pool-sources = Джерела
pool-entitled = Хто може надсилати запити
pool-private_persons = Приватні особи
pool-private_persons-yes = можуть надсилати запити самі
pool-occasions = Приводи
pool-own_occasions = Власні приводи
pool-own_occasions-hint = По одному в рядку
pool-exclusions = Виключено
pool-asked_back = З них центр вирішує окремо
pool-own_question = Власне запитання
pool-own_reason = Чому «так» неможливе
pool-own_alternative = Що робити натомість
pool-own_asks_back = Окремі випадки
pool-own_asks_back-yes = центр вирішує сам
pool-row-own = Власне виключення { $count }
pool-lead = Термін подання
pool-lead_days = Термін подання
pool-lead_counts = Рахуються
pool-answer_working_days = Відповідь протягом робочих днів
pool-shortest_minutes = Найкоротша зустріч, хвилин
pool-longest_minutes = Найдовша зустріч, хвилин
pool-length = Тривалість
pool-series_most = Найбільше зустрічей у серії
pool-late_hours = Пізнє скасування: за скільки годин
pool-reminder_hours = Нагадування обом сторонам, годин до зустрічі
pool-short_notice_asks_back = Термінові запити
pool-short_notice_asks_back-yes = приймаються й вирішуються окремо
pool-closing_from = Зачинено з
pool-closing_until = Зачинено до
pool-closing_reason = Чому зачинено
pool-row-closing = Період закриття { $count }
pool-postcodes = Поштові індекси, що теж належать
pool-postcodes-hint = Також початки, через пробіл, наприклад 441 44225. Без території та індексів: усюди
pool-areas = Територія: округи та міста
pool-residents = Що означає територія
pool-residents-yes = хто там живе, а не де зустрічаються: щодо місць за межами вирішує центр
pool-media = Як зустрічаються
pool-public_rooms_only = Приміщення
pool-public_rooms_only-yes = лише громадські, не помешкання
pool-first = Відшкодування за перший блок
pool-first-hint = У євро. Порожньо: без відшкодування
pool-first_minutes = Хвилин у першому блоці
pool-next = За кожен наступний розпочатий блок
pool-next_minutes = Хвилин у наступному блоці
pool-travel_counts_from_km = Дорога рахується як час від, км
pool-cost = Витрати для установ
pool-cost-unsaid = правила про це нічого не кажуть
pool-cost-free = безкоштовно
pool-cost-own-means = установи з власними коштами самі платять відшкодування
pool-travel_cost = Витрати на дорогу
pool-travel-cost-none = не оплачуються
pool-travel-cost-included = входять у відшкодування
pool-travel-cost-per-km = за кілометрами
pool-travel-cost-ticket = за квитком
pool-per_km = За кожен кілометр
pool-late_minutes = Хвилин, що оплачуються при пізньому скасуванні
pool-late_paid = Оплачується при пізньому скасуванні
pool-late_paid-none = нічого
pool-row-money = Кошти { $count }
pool-money_id = Фонд у реєстрі
pool-money_kinds = За кого платить
pool-money_kinds-none = за всіх, хто може надсилати запити
pool-money_despite = Що оплачує, хоча це виключено
pool-money_after_others = Умова
pool-money_after_others-yes = лише коли ніхто інший не мусить платити
pool-money_fund = Назва фонду, поки його не вибрано
pool-fund-chosen = Фонд: { $name }
pool-fund-not-named = У правилах цей фонд для таких запитів не названо.
pool-allowance = Відшкодування
pool-answer_hours = Годин на відповідь
pool-wanted_percent = Бажана ймовірність, %
pool-from_hour = Запитувати від години
pool-until_hour = Запитувати до години
pool-by_itself = Хвилі
pool-by_itself-yes = надсилаються автоматично
pool-quiet_on_holidays = Неділі та свята
pool-quiet_on_holidays-yes = запити не надсилаються
pool-places_directly = Пряме призначення
pool-places_directly-yes = хто загалом погодився, призначається без запиту
pool-open_low = Відкритий запит, низька терміновість
pool-open_middle = Відкритий запит, середня терміновість
pool-open_high = Відкритий запит, висока терміновість
pool-open_high-hint = Що більше, то довші дороги варті того, щоб запит не лишився відкритим
pool-travel = Кожна хвилина дороги
pool-travel-hint = Що більше, то скоріше прийде той, хто живе поруч
pool-fairness = Кожне попереднє завдання
pool-fairness-hint = Що більше, то рівномірніше розподіляються зустрічі
pool-not_preferred = Не знає справи
pool-not_preferred-hint = Що більше, то скоріше прийде той, хто знає справу
pool-soft_gender = Інша стать, ніж бажано
pool-soft_gender-hint = Що більше, то скоріше побажання здійсниться
pool-substitute = Мова-замінник
pool-substitute-hint = Що більше, то рідше приходить хтось із замінною мовою
pool-moved = Погоджена зустріч переходить до іншого
pool-moved-hint = Що більше, то рідше змінюється особа при переплануванні
pool-unknown_level = Рівень мови невідомий
pool-unknown_level-hint = Що більше, то скоріше прийде той, чий рівень відомий
pool-alternative = Кожна бажана дата після першої
pool-alternative-hint = Що більше, то скоріше це буде перша бажана дата
pool-spread_days = За скільки минулих днів рахуються зустрічі
pool-asked_days = За скільки минулих днів рахуються запити до особи
pool-buffer = Хвилин між зустрічами
pool-between = Між двома зустрічами
pool-between-none = без проміжку
pool-age = Найменший вік, років
pool-conduct_months = Довідка про несудимість дійсна, місяців
pool-conduct_months-hint = Порожньо: не потрібна
pool-certificate_age_months = Скільки місяців може бути довідці під час перегляду
pool-certificate_age_months-hint = 0: байдуже
pool-pledge = Зобов’язання про нерозголошення
pool-pledge-yes = має бути підписане
pool-language_proof = Підтвердження мови
pool-language_proof-yes = потрібне для кожної мови, якою людина перекладає
pool-pledge_version = Чинна редакція зобов’язання
pool-training_minutes = Хвилин базового навчання
pool-training = Базове навчання
pool-yearly_training_minutes = Хвилин навчання на рік
pool-yearly_training = Навчання на рік
pool-language_level = Найнижчий рівень мови
pool-talk_days = Перша розмова протягом днів
pool-papers_days = Усі документи протягом днів
pool-certificate_ahead_days = Нагадування до кінця довідки, днів
pool-grace_days = Пільговий строк у днях, коли нові правила вимагають більше
pool-attendance_counts_after_days = Запис однієї сторони дійсний через днів
pool-attendance_counts_after_days-hint = Порожньо: ніколи, підтвердити мають обидві сторони
pool-few = Числа показуються від
pool-few-hint = Менші можуть видати окремих людей
pool-remind_after_days = Запит до установи через днів
pool-most_reminders = Запитів, перш ніж зателефонує центр
pool-most_messages = Найбільше повідомлень на запит і особу
pool-reported_days = Днів після зустрічі, коли можна повідомити
pool-hours = { $count ->
    [one] за { $count } годину
    [few] за { $count } години
   *[other] за { $count } годин
 }
pool-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
 }
pool-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
 }
pool-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
pool-whole-hours = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}
pool-hours-and-minutes = { $hours ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
} { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}
pool-worth = { $points ->
    [one] { $points } бал, стільки ж, скільки дорога ({ $length })
    [few] { $points } бали, стільки ж, скільки дорога ({ $length })
    [many] { $points } балів, стільки ж, скільки дорога ({ $length })
   *[other] { $points } бала, стільки ж, скільки дорога ({ $length })
}
pool-points = { $count ->
    [one] { $count } бал
    [few] { $count } бали
    [many] { $count } балів
   *[other] { $count } бала
}
pool-closings = Періоди закриття
pool-none = немає
pool-everywhere = усюди
pool-money = Хто платить
pool-people-decide = Призначається лише те, що підтвердила людина: сама команда не розподіляє зустрічей.
pool-pledge-texts = Тексти зобовʼязання
pool-pledge-languages = { $count ->
    [0] Версія { $version }: власних текстів ще немає, діє текст системи
    [one] Версія { $version }: власний текст { $count } мовою
    [few] Версія { $version }: власні тексти { $count } мовами
    [many] Версія { $version }: власні тексти { $count } мовами
   *[other] Версія { $version }: власні тексти { $count } мовами
 }
pool-blocks = { $count ->
    [one] { $count } особі, яку можна призначити сьогодні, тоді чогось бракуватиме
    [few] { $count } особам, яких можна призначити сьогодні, тоді чогось бракуватиме
    [many] { $count } особам, яких можна призначити сьогодні, тоді чогось бракуватиме
   *[other] { $count } особам, яких можна призначити сьогодні, тоді чогось бракуватиме
 }
pool-withdraw = Відкликати
pool-told-withdrawn = Правила відкликано.
pool-rules-withdrawn = Майбутні правила команди відкликано
pool-length-range = щонайменше { $shortest }, щонайбільше { $longest }
pool-allowance-flat = { $first } (щонайбільше { $first_length })
pool-allowance-blocks = { $first } (щонайбільше { $first_length }), далі { $next } за кожен розпочатий проміжок ({ $next_length })
refused-pool-past = Правила не можуть діяти заднім числом. Оберіть сьогодні або пізніше.
refused-pool-holds = Ці правила вже діють і лишаються доступними. Напишіть нові.
refused-pool-longest = Найдовша зустріч не може бути коротшою за найкоротшу.
refused-pool-number = Введіть ціле число від { $least } до { $most }.
refused-pool-postcodes = Лише цифри, не більше п’яти.
refused-pool-despite = Тут позначено те, чого команда не виключає.
interpreting-read = може бачити запити, перекладачів і завдання
interpreting-coordinate = може опрацьовувати запити, запрошувати, призначати й скасовувати
interpreting-keep = може вести справи перекладачів
interpreting-rules = може встановлювати правила команди
interpreting-report = може читати показники й річний звіт команди
pool-demonstrated = Створено приклади даних команди

# Was Besucherinnen und Besucher lesen.

# Überall
public-profile = Профіль
public-undertakings = Напрями роботи
public-contact = Контакти
public-projects = Проєкти
public-best-practice = Приклад доброї практики
public-partly-german = Деяких текстів цією мовою ще немає. Їх подано німецькою.
public-description = { $name }: основні напрями, робота центру, рішення про створення та контакти
municipality-city = Місто (kreisfreie Stadt)
municipality-kreis = Район (Kreis)
municipality-staedteregion = Міський регіон (StädteRegion)
district-name = Округ { $name } (Regierungsbezirk)

# Karte und Liste
directory-title = Усі центри
directory-heading = 54 центри інтеграції, одна земля
directory-lead = Кожне велике місто (kreisfreie Stadt) і кожен район (Kreis) у Північному Рейні-Вестфалії має комунальний інтеграційний центр (Kommunales Integrationszentrum). Тут ви дізнаєтеся, що робить ваш центр, хто там працює і що він планує.
directory-map = Карта
directory-map-skip = Пропустити карту, перейти до списку
directory-map-label = Карта Північного Рейну-Вестфалії з 54 центрами. Список містить ті самі посилання.
directory-list = Список
directory-with-profile = з профілем
directory-without-profile = профілю ще немає
directory-legend-with = профіль є ({ $count })
directory-legend-without = профілю ще немає ({ $count })
directory-centres = { $count ->
    [one] { $count } центр
    [few] { $count } центри
    [many] { $count } центрів
   *[other] { $count } центру
}

# Suche
search-title = Пошук
search-label = Шукати в усіх профілях
search-button = Шукати
search-for-example = Наприклад:
search-total = { $count ->
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-first = Тут показано найкращі результати: { $count }.
search-partial = Усіх слів разом ніде немає. Тут показано те, що містить деякі з них.
search-undertaking = Напрям роботи
search-profile = Профіль
search-nothing = За запитом «{ $query }» ми нічого не знайшли.
search-nothing-advice = Перевірте написання або спробуйте загальніше німецьке слово, наприклад «Sprache» (мова) чи «Schule» (школа). Або подивіться, що робить ваш центр.
search-to-list = Переглянути всі 54 центри

# Ein Zentrum ohne Steckbrief
unknown-lead = Цей центр існує. Його профілю тут ще немає.
unknown-searching = Ви шукаєте цей центр?
unknown-searching-text = Комунальний інтеграційний центр належить до адміністрації ({ $municipality }). Запитайте там про «Kommunales Integrationszentrum».
unknown-neighbours = Інші центри в окрузі { $district }:
unknown-working = Ви там працюєте?
unknown-working-text = Якщо у вас уже є профіль, його можна перенести з файлу. Нічого з нього не буде опубліковано, доки це не перевірить друга особа.
unknown-working-start = Увійти та створити профіль
unknown-working-not-here = Ваш центр тут ще не налаштовано. Vielfalt — вільна програма, відкрита для кожного центру.
unknown-working-more = Більше про програму

# Steckbrief
profile-get-in-touch = Зв’язатися з центром
profile-as-pdf = У форматі PDF
profile-decided = Рішення про створення
profile-confirmed = Востаннє підтверджено
profile-on-this-page = На цій сторінці
profile-focus = Основні напрями
profile-focus-lead = Теми, які центр обирає щоразу на два роки.
profile-undertakings-lead = Що центр робить, координує та підтримує.
profile-decision-and-concept = Рішення та план інтеграції
profile-contact-and-attachment = Контакти та місце в адміністрації
profile-further = Інші відомості
profile-downloads = Завантажити та використати
profile-downloads-short = Завантажити
profile-downloads-lead = Усі відомості цього профілю відкриті: як документ для друку та як дані для інших програм.
profile-published-on = Ця версія — від { $day }.
profile-bare = Цей профіль саме створюється.
profile-bare-text = Центр почав його писати. Незабаром тут буде більше.
period-unknown = Період ще не вказано
period-ahead = ще не почався
period-over = минув
period-months-left = { $count ->
    [0] закінчується цього місяця
    [one] ще { $count } місяць
    [few] ще { $count } місяці
    [many] ще { $count } місяців
   *[other] ще { $count } місяця
}

# Vorhaben nach Art
kinds-pool = Мовна допомога
kinds-map = Карти й довідники
kinds-funding_line = Фінансова підтримка
kinds-programme = Освітні програми
kinds-case_system = Консультації та розв’язання конфліктів
kinds-event = Заходи
kinds-campaign = Кампанії
kinds-prize = Премії
kinds-network = Мережі та партнерства
kinds-plan = Плани та концепції
kinds-other = Інше
status-planned = Заплановано
status-active = Триває
status-paused = Призупинено
status-ended = Завершено
status-planned-day = з { $day }
status-active-day = з { $day }
status-paused-day = з { $day }
status-ended-day = до { $day }
legend-planned = заплановано ({ $count })
legend-active = триває ({ $count })
legend-paused = призупинено ({ $count })
legend-ended = завершено ({ $count })

# Beschluss und Konzept
decision-title = Рішення про створення
decision-text = Створено рішенням від
decision-by = Хто ухвалив
decision-subject = Предмет
decision-paper = Документ ради (Drucksache)
decision-advised = Раніше розглянуто
decision-bodies = { $count ->
    [one] у { $count } органі
    [few] у { $count } органах
    [many] у { $count } органах
   *[other] у { $count } органах
}
decision-way = Шлях через органи
step-recommendation = Рекомендація
step-decision = Рішення
step-notice = Узято до відома
concept-title = План інтеграції (Integrationskonzept)
concept-read = Прочитати план
concept-valid = чинний
concept-expired = строк минув
concept-adopted-on = ухвалено { $day }
concept-valid-from = чинний від { $day }
concept-valid-until = чинний до { $day }

# Kontakt und Anbindung
contact-lead = Керівництво
contact-vcard = Додати до адресної книги (vCard)
attachment-title = Місце в адміністрації
attachment-led-by = Керівництво:

# Herunterladen
download-pdf = Профіль для друку
download-pdf-kind = PDF, доступний
download-text = Текст для порталу землі
download-text-kind = TXT
download-vcard = Контакт
download-vcard-kind = vCard
download-atom = Підписатися на зміни
download-atom-kind = Atom
download-json = Дані
download-json-kind = JSON
download-json-ld = Дані для пошукових систем
download-json-ld-kind = JSON-LD, schema.org

# Ein Vorhaben
undertaking-description = { $title } – напрям роботи центру «{ $name }»
undertaking-published-on = Станом на { $day }
undertaking-at-a-glance = Коротко
undertaking-figures = У цифрах
undertaking-offers = Що ви можете зробити тут
undertaking-about = Про що йдеться
undertaking-milestones = Етапи
undertaking-documents = Документи
undertaking-no-text = Опис з’явиться згодом. До того часу центр охоче відповість на ваші запитання.
undertaking-related = Інші напрями роботи цього виду
undertaking-contact = Контактна особа
undertaking-questions = Маєте запитання?
undertaking-ask-centre = Центр охоче вам допоможе:
undertaking-focus-area = Основний напрям
undertaking-partners = Партнери
undertaking-in-profile = Розділ у профілі
section-in-profile-task = Інші сфери завдань
section-in-profile-best_practice = Проєкти на місцях (приклади доброї практики)
milestone-reached = досягнуто { $day }
milestone-due = заплановано до { $day }
milestone-late = планувалося до { $day }, ще не виконано
milestone-open = ще без дати
milestone-need = Потреби шкіл
milestone-benefit = Користь для шкіл
milestone-support = Підтримка шкіл

# Über dieses Angebot
about-title = Про цей сайт
about-lead = Хто відповідає за ці сторінки, наскільки вони доступні та що відбувається з вашими даними.
about-publishers = Центри, які тут публікують
about-no-publishers = Ще жоден центр нічого не опублікував.

accessibility-title = Заява про доступність
accessibility-aim = Ці сторінки мають бути доступними для всіх людей: також із програмою читання з екрана, лише з клавіатурою, із сильним збільшенням і на малих екранах. Мірило — закон Північного Рейну-Вестфалії про рівність людей з інвалідністю (BGG NRW), постанова BITVNRW, стандарт EN 301 549 та настанови WCAG 2.2 рівня AA.
accessibility-state-title = Чого ми досягли
accessibility-state = За нашою власною перевіркою сторінки відповідають цим вимогам. Незалежної перевірки ще не було. Про такі недоліки ми знаємо й працюємо над ними:
accessibility-gap-languages = Тексти центрів є не кожною мовою і не завжди простою німецькою (Leichte Sprache). Тоді їх подано німецькою з відповідною позначкою.
accessibility-gap-links = Документів на інших сайтах, на які посилається центр, ми не перевіряли.
accessibility-gap-signs = Матеріалів німецькою жестовою мовою ще немає.
accessibility-method-title = Як ми перевіряли
accessibility-method = Після кожної зміни кожна сторінка проходить автоматичну перевірку програмою axe: німецькою та арабською, для телефонів і для великих екранів. Крім того, ми перевіряємо вручну: клавіатуру, збільшення, порядок читання.
accessibility-checked-on = Остання перевірка: { $day }. Ця заява — від того самого дня.
accessibility-feedback-title = Ви натрапили на перешкоду?
accessibility-feedback = Напишіть, будь ласка, центру, сторінку якого ви читали. Його контакти є в профілі та у списку на цій сторінці. Допоможе, якщо ви вкажете адресу сторінки й те, що не вдалося.
accessibility-ombudsman-title = Якщо це не допоможе
accessibility-ombudsman = Якщо ви не отримаєте відповіді, яка вам допоможе, можна безкоштовно звернутися до служби омбудсмена землі (Ombudsstelle). Вона посередничає між вами та установою.

privacy-title = Захист даних
privacy-reading = Якщо ви тут лише читаєте, ми не використовуємо файлів cookie, не рахуємо вас і нічого не долучаємо від інших постачальників: шрифти, карти та програми надходять із цього сервера. Якщо стається помилка, програма записує відкриту адресу, але не того, хто її відкрив.
privacy-published-title = Що публікують центри
privacy-published = У профілях є службові імена, номери телефонів та електронні адреси осіб, які говорять від імені центру чи напряму роботи. Правова підстава — публічне завдання громади (ст. 6 ч. 1 літ. e GDPR/DSGVO, § 3 DSG NRW).
privacy-staff-title = Якщо ви працюєте для центру
privacy-staff = Про працівників з обліковим записом ми зберігаємо:
privacy-staff-account = Ім’я, службову електронну адресу, мову та ролі, доки існує обліковий запис.
privacy-staff-cookie = Файл cookie, який підтримує ваш вхід. Він діє щонайбільше 14 годин, завершується після восьми годин без використання і потрібен лише для цього (§ 25 ч. 2 TDDDG).
privacy-staff-log = Журнал про те, хто, що й коли змінив. Він підтверджує, що за кожною публікацією стоять дві особи.
privacy-rights-title = Ваші права
privacy-rights = Ви можете запитати, які дані про вас є, вимагати їх виправити, видалити чи обмежити, забрати їх у поширеному форматі та заперечити проти їх обробки (ст. 15–21 GDPR/DSGVO). Зверніться до центру або до уповноваженого із захисту даних міста чи району.
privacy-complaint = Ви також можете подати скаргу сюди:

imprint-title = Вихідні дані (Impressum)
imprint-responsible = За зміст кожної сторінки відповідає місто (Stadt), район (Kreis) або міський регіон (StädteRegion), до якого належить центр. Назва, адреса, телефон та електронна адреса вказані на сторінці центру в розділі «Контакти».
imprint-software-title = Програма
imprint-software = Vielfalt — вільна програма за ліцензією EUPL-1.2. Кожен центр може її використовувати, перевіряти, змінювати та передавати далі. Вихідний код:
imprint-sources-title = Джерела
imprint-map = Межі на карті:
imprint-look = Оформлення, шрифти та піктограми:

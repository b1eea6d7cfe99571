# Місця, де щось відбувається
places-title = Місця
places-lead = Приміщення, будинки й місця зустрічей: де вони і як туди потрапити.
places-search = Назва або адреса
places-from = Відстань від поштового індексу
places-found = { $count ->
    [one] { $count } місце
    [few] { $count } місця
   *[other] { $count } місць
}
places-empty = Ще не внесено жодного місця. Додайте перше.
places-none-found = Ми нічого не знайшли. Спробуйте менше слів або зніміть фільтр.
places-new-title = Додати місце
places-edit-title = Змінити місце
places-kept = Збережено.
places-is-protected = захищено
places-address-hidden = Адресу захищено
places-hidden-text = Це місце захищене. Його адресу бачать лише ті, хто має на це окреме право. Зверніться до керівництва.
places-map = Карта
places-map-label = Карта районів із місцем { $name }
places-map-districts = Карта районів
places-map-none = Карта з’явиться, щойно буде зчитано межі районів.
places-by-postcode = Карта показує середину поштового індексу. Джерело: { $source }
places-distance = Відстань (по прямій)

# Поля
places-group-where = Де це
places-group-more = Що слід знати
places-name = Назва
places-address = Адреса
places-street = Вулиця та номер
places-postcode = Поштовий індекс
places-town = Місто
places-district = Район міста
places-district-hint = Якщо не вказати, шукаємо за зчитаними межами.
places-lat = Широта
places-lat-hint = У градусах, наприклад 51,5142. Якщо не вказати, беремо середину поштового індексу.
places-lon = Довгота
places-lon-hint = У градусах, наприклад 7,4653
places-access = Доступність
places-access-unknown = Про це ми ще нічого не знаємо.
places-access_notes = Як увійти
places-access_notes-hint = Наприклад, дзвінок, пандус, ширина дверей
places-protected_since = Захищено з
places-protected_since-hint = Для таких місць, як притулки для жінок: після збереження адресу бачать лише ті, хто має на це окреме право.
places-closed_on = Зачинено з
places-notes = Нотатки
places-access-step_free = вхід без сходів
places-access-lift = ліфт
places-access-toilet = туалет для людей на візку
places-access-parking = паркування для людей з інвалідністю
places-access-hearing = система для слабочутних
places-access-guidance = система орієнтування для незрячих

# Райони
places-districts = Райони міста
places-districts-lead = Частини міста або округу, за якими ви впорядковуєте місця й організації.
places-districts-empty = Ще не внесено жодного району. Додайте їх по одному або зчитайте їхні межі.
places-district-new = Назва ще одного району
places-district-add = Додати
places-district-kept = Район є в списку.
places-outline-since = межа від { $day }
places-boundaries = Зчитати межі
places-boundaries-lead = Багато міст публікують межі своїх районів як GeoJSON, наприклад Дортмунд на open-data.dortmund.de. Райони розпізнаються за номером і назвою.
places-boundaries-file = Файл GeoJSON
places-boundaries-file-hint = У географічних координатах (WGS 84), до 2 МБ. Якщо якась ділянка хибна, нічого не переноситься.
places-boundaries-source = Джерело
places-boundaries-source-hint = Стоїть під кожною картою, наприклад «Stadt Dortmund, dl-de/zero-2-0»
places-boundaries-take = Перенести межі
places-boundaries-kept = Межі перенесено.

# Журнал
places-added = Місце додано
places-changed = Місце змінено
places-district-added = Район додано
places-boundaries-imported = Межі районів зчитано

# Права
places-read = може бачити місця
places-edit = може змінювати місця й райони
places-protected = може бачити адреси захищених місць

# Відмови та підказки
error-coordinate = Це не значення в градусах. Приклад: 51,5142
refused-places-no-geojson = Це не файл GeoJSON із ділянками. Під час завантаження виберіть формат «GeoJSON».
refused-places-too-large = Цей файл завеликий. Можливо 2 МБ, 500 ділянок і 200 000 кутів.
refused-places-nameless = Ділянка { $feature } не має ні назви, ні номера, які ми знаємо. Нічого не перенесено.
refused-places-shape = Ділянка { $feature } не замкнена. Нічого не перенесено.
refused-places-elsewhere = Ділянка { $feature } не лежить у Північному Рейні-Вестфалії. Мабуть, координати не WGS 84. Нічого не перенесено.
refused-places-twice = Ділянка { $feature } вже є в цьому файлі. Нічого не перенесено.
refused-places-district-name = Будь ласка, введіть назву до 120 знаків.
refused-places-district-known = Такий район уже є.

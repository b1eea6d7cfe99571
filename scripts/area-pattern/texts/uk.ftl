# Нотатки, які працівники пишуть одне одному
example-title = Нотатки
example-lead = Те, що ви тут пишете, бачать усі працівники центру.
example-new = Нова нотатка
example-new-hint = Щонайбільше 500 знаків
example-keep = Зберегти нотатку
example-written = Нотатка тепер тут.
example-empty = Ще ніхто нічого не занотував.

# Журнал
example-note-written = Нотатку написано
example-notes-erased = Нотатки особи видалено

# Права
example-read = може читати нотатки
example-write = може писати нотатки

# Відмови
refused-example-repeated = Найновіша нотатка вже каже саме це.

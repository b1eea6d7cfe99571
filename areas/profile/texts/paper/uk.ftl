# Профіль на папері
paper-profile = Профіль
paper-confirmed = Востаннє підтверджено
paper-focus-areas = Основні напрями
paper-undertakings = Що ми робимо
paper-concept = План інтеграції
paper-council = Рішення про створення центру
paper-body = Орган
paper-date = Дата
paper-paper = Документ
paper-role = Результат
paper-attachment = Місце в адміністрації
paper-office = Управління
paper-division = Відділ
paper-head = Керівництво
paper-lead = Керівництво центру та контакти
paper-phone = Телефон
paper-email = Електронна пошта
paper-homepage = Вебсайт
paper-source = Цей документ відтворює зміст сторінки:
paper-printed = Надруковано
paper-page = Сторінка {"{page}"} з {"{pages}"}
paper-period = від { $from } до { $until }
paper-from = від { $day }
paper-until = до { $day }
paper-adopted = ухвалено { $day }

paper-kind-pool = Мовна допомога
paper-kind-map = Карти й довідники
paper-kind-funding-line = Фінансова підтримка
paper-kind-programme = Освітні програми
paper-kind-case-system = Розв’язання конфліктів
paper-kind-event = Заходи
paper-kind-campaign = Кампанії
paper-kind-prize = Премії
paper-kind-network = Мережі та співпраця
paper-kind-plan = Плани
paper-kind-other = Інші завдання

paper-status-planned = заплановано
paper-status-planned-since = заплановано з { $day }
paper-status-active = триває
paper-status-active-since = триває з { $day }
paper-status-paused = призупинено
paper-status-paused-since = призупинено з { $day }
paper-status-ended = завершено
paper-status-ended-since = завершено { $day }

paper-role-recommendation = Рекомендація
paper-role-decision = Рішення
paper-role-notice = До відома

# Що змінилося
feed-title = { $name }: зміни в профілі
feed-version = Версія { $number }
feed-first = Профіль опубліковано вперше.
feed-undertaking = Напрям роботи: { $title }
feed-undertaking-removed = Напрям роботи вилучено: { $title }
feed-translation = Переклад: { $language }

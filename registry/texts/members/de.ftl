# Wer für eine Organisation handelt, und wer dazu eingeladen ist
members-title = Eigene Konten
members-empty = Noch handelt niemand mit einem eigenen Konto für diese Organisation. Laden Sie jemanden ein: Dann pflegt die Organisation ihre Angaben und ihre Leute selbst.
members-panel-empty = Handelt für keine Organisation.
members-own-title = Meine Organisation
members-own-empty = Sie gehören zurzeit zu keiner Organisation. Wurden Sie eingeladen, steht die Einladung auf Ihrer Startseite.
members-colleagues = Kolleginnen und Kollegen
members-self = Sie
members-closed = Konto geschlossen
members-no-facts = Über Ihre Organisation steht hier noch nichts.
members-position-administrator = Administration
members-position-member = Mitglied
members-role-requester = Anfragende Stelle
members-role-partner = Partnerorganisation

# Ändern
members-change = Stellung ändern oder beenden
members-change-own = Meine Stellung
members-make-administrator = Zur Administration machen
members-make-member = Administration entziehen
members-hand-over = Administration übergeben
members-end = Mitgliedschaft beenden
members-end-text = Wer nicht mehr dazugehört, sieht nichts von der Organisation. Hat das Konto keine andere Aufgabe, ist es sofort abgemeldet.
members-leave = Organisation verlassen
members-leave-text = Danach sehen Sie nichts mehr von der Organisation. Zurück kommen Sie nur mit einer neuen Einladung.
members-correct = Angaben berichtigen
members-correct-lead = Halten Sie aktuell, wie Ihre Organisation zu erreichen ist. Das Zentrum sieht jede Änderung im Protokoll.
members-centre-title = Was das Zentrum pflegt
members-centre-text = Name, Art, Anerkennung und die Einwilligung zur Veröffentlichung ändert das Zentrum. Stimmt etwas nicht, sagen Sie ihm Bescheid.

# Einladen
members-invite = Mit eigenem Konto einladen
members-invite-contact = Mit eigenem Konto einladen
members-invite-colleague = Kollegin oder Kollegen einladen
members-invite-title = Einladen
members-invite-lead = Die Einladung kommt per Mail mit einem Link, der einmal gilt. Ein Konto entsteht erst, wenn die Person annimmt.
members-invite-send = Einladung senden
organisations-guest-group-whom = Wen Sie einladen
organisations-guest-name = Name
organisations-guest-email = E-Mail-Adresse
organisations-guest-language = Sprache der Einladung
organisations-guest-position = Stellung in der Organisation
organisations-guest-position-hint = Die Administration berichtigt die Angaben der Organisation und lädt andere ein.
organisations-guest-role = Aufgabe
organisations-guest-role-hint = Anfragende Stellen bitten das Zentrum um etwas, Partnerorganisationen arbeiten mit ihm zusammen.
members-invitations = Offene Einladungen
members-expired = abgelaufen
members-holds-until = gilt bis { $day }
members-send-again = Noch einmal senden
members-revoke = Zurückziehen

# Regeln
members-rules-title = Regeln für Einladungen
members-rules-lead = Diese Zahlen gelten ab heute für alle Organisationen. Schon verschickte Einladungen behalten ihre Frist.
organisations-rules-group-numbers = Einladungen
organisations-rules-lives_days = Wie viele Tage eine Einladung gilt
organisations-rules-lives_days-hint = 1 bis 60
organisations-rules-most_per_day = Wie viele Einladungen eine Organisation am Tag verschickt
organisations-rules-most_per_day-hint = 1 bis 200. Das schützt fremde Postfächer.

# Annehmen
members-accept-title = Einladung
members-accept-lead = Sie sind eingeladen, bei Vielfalt für { $organisation } zu handeln. Vielfalt ist die Software des Kommunalen Integrationszentrums.
members-accept-as-administrator = Als Administration berichtigen Sie die Angaben der Organisation, laden andere ein und beenden Mitgliedschaften.
members-accept-as-member = Als Mitglied sehen Sie die Angaben der Organisation und handeln für sie.
members-accept-data = Das Zentrum und die Administration der Organisation sehen Ihren Namen und Ihre E-Mail-Adresse.
members-accept-leave = Sie können die Organisation jederzeit wieder verlassen.
members-accept-name-hint = So, wie Sie bei der Arbeit heißen. Bitte prüfen Sie die Schreibweise.
members-accept = Einladung annehmen
members-accept-sign-in = Zu Ihrer Adresse gibt es schon ein Konto. Melden Sie sich an; die Einladung steht dann auf Ihrer Startseite.
members-accept-other = Sie sind mit einem anderen Konto angemeldet als dem, an das diese Einladung ging. Melden Sie sich ab und öffnen Sie den Link noch einmal.
members-accept-until = Die Einladung gilt bis { $day }.
members-accept-stranger = Kennen Sie die Organisation nicht, schließen Sie diese Seite einfach.
members-card-title = Einladung: { $organisation }
members-card-text = Sehen Sie nach, was das bedeutet, und nehmen Sie an.

# Mail
members-mail-organisation = Organisation
mail-members-subject = Einladung für { $organisation }
mail-members-body = Sie sind eingeladen, bei Vielfalt für { $organisation } zu handeln. Vielfalt ist die Software Ihres Kommunalen Integrationszentrums. Was das bedeutet, lesen Sie auf der Seite hinter diesem Link:
mail-members-button = Einladung ansehen
mail-members-end = Der Link gilt bis { $day } und nur einmal. Kennen Sie die Organisation nicht, löschen Sie diese Mail einfach; dann geschieht nichts.

# Meldungen
members-told-invited = Die Einladung ist unterwegs.
members-told-revoked = Die Einladung ist zurückgezogen, ihr Link öffnet nichts mehr.
members-told-position = Die Stellung ist geändert.
members-told-ended = Die Mitgliedschaft ist beendet.
members-told-joined = Willkommen. Sie gehören jetzt dazu.

# Protokoll
members-invited = In eine Organisation eingeladen
members-invited-again = Einladung in eine Organisation noch einmal gesendet
members-revoked = Einladung in eine Organisation zurückgezogen
members-joined = Einladung in eine Organisation angenommen
members-ended = Mitgliedschaft in einer Organisation beendet
members-position-set = Stellung in einer Organisation geändert
members-handed-over = Administration einer Organisation übergeben
members-corrected = Organisation hat ihre Angaben berichtigt
members-rules-set = Regeln für Einladungen geändert

# Rechte
organisations-members = darf Menschen aus Organisationen mit eigenem Konto einladen und Mitgliedschaften beenden
organisations-own = darf die eigene Organisation sehen, mit der Administration auch pflegen

# Auskunft
field-organisations-acts-for = Handelt für Organisationen
field-organisations-memberships = Mitgliedschaften
field-organisations-position = Stellung
field-organisations-invitations = Erhaltene Einladungen
field-organisations-invited-at = Hat andere eingeladen
field-organisations-from = Von
field-organisations-until = Bis

# Ablehnungen
error-members-belongs = Diese Adresse gehört schon jemandem aus der Organisation.
error-members-invited = An diese Adresse ist schon eine Einladung unterwegs. Sie können sie noch einmal senden.
error-members-number = Bitte tragen Sie eine ganze Zahl aus dem genannten Bereich ein.
refused-members-last = Das ist die letzte Administration. Machen Sie zuerst jemand anderen zur Administration.
refused-members-too-many = Mehr als { $limit } Einladungen verschickt eine Organisation am Tag nicht. Morgen geht es weiter.
refused-members-invitation = Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.
refused-members-account = Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich an; die Einladung steht dann auf Ihrer Startseite. Können Sie sich nicht anmelden, fragen Sie das Zentrum.
refused-members-already = Sie gehören schon zu dieser Organisation.
refused-members-hand-over = Übergeben können Sie nur an jemand anderen, dessen Konto offen ist.

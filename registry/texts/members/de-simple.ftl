# Wer für eine Organisation arbeitet, und wer eingeladen ist
members-title = Eigene Konten
members-empty = Noch hat niemand aus dieser Organisation ein Konto. Laden Sie jemanden ein. Dann kann die Organisation selbst ihre Angaben ändern.
members-panel-empty = Gehört zu keiner Organisation.
members-own-title = Meine Organisation
members-own-empty = Sie gehören jetzt zu keiner Organisation. Hat Sie jemand eingeladen? Dann steht die Einladung auf Ihrer Start·seite.
members-colleagues = Kolleginnen und Kollegen
members-self = Sie
members-closed = Konto geschlossen
members-no-facts = Über Ihre Organisation steht hier noch nichts.
members-position-administrator = Verwaltung
members-position-member = Mitglied
members-role-requester = Stelle, die anfragt
members-role-partner = Partner·organisation

# Ändern
members-change = Aufgabe ändern oder beenden
members-change-own = Meine Aufgabe
members-make-administrator = Zur Verwaltung machen
members-make-member = Nicht mehr Verwaltung
members-hand-over = Verwaltung übergeben
members-end = Mitgliedschaft beenden
members-end-text = Die Person sieht dann nichts mehr von der Organisation. Hat sie keine andere Aufgabe? Dann ist sie sofort abgemeldet.
members-leave = Organisation verlassen
members-leave-text = Danach sehen Sie nichts mehr von der Organisation. Sie brauchen dann eine neue Einladung.
members-correct = Angaben ändern
members-correct-lead = Schreiben Sie hier, wie man Ihre Organisation erreicht. Das Zentrum sieht jede Änderung.
members-centre-title = Was das Zentrum ändert
members-centre-text = Diese Angaben ändert nur das Zentrum: Name, Art, Anerkennung und die Erlaubnis zum Veröffentlichen. Ist etwas falsch? Dann sagen Sie es dem Zentrum.

# Einladen
members-invite = Mit eigenem Konto einladen
members-invite-contact = Mit eigenem Konto einladen
members-invite-colleague = Jemanden einladen
members-invite-title = Einladen
members-invite-lead = Die Person bekommt eine E-Mail mit einem Link. Der Link geht einmal. Das Konto gibt es erst, wenn die Person Ja sagt.
members-invite-send = Einladung senden
organisations-guest-group-whom = Wen Sie einladen
organisations-guest-name = Name
organisations-guest-email = E-Mail-Adresse
organisations-guest-language = Sprache der Einladung
organisations-guest-position = Aufgabe in der Organisation
organisations-guest-position-hint = Die Verwaltung ändert die Angaben und lädt andere ein.
organisations-guest-role = Was die Person macht
organisations-guest-role-hint = Eine Stelle, die anfragt, bittet das Zentrum um etwas. Eine Partner·organisation arbeitet mit dem Zentrum zusammen.
members-invitations = Offene Einladungen
members-expired = zu alt
members-holds-until = gilt bis { $day }
members-send-again = Noch einmal senden
members-revoke = Zurück·nehmen

# Regeln
members-rules-title = Regeln für Einladungen
members-rules-lead = Diese Zahlen gelten ab heute für alle Organisationen. Alte Einladungen bleiben, wie sie sind.
organisations-rules-group-numbers = Einladungen
organisations-rules-lives_days = So viele Tage gilt eine Einladung
organisations-rules-lives_days-hint = 1 bis 60
organisations-rules-most_per_day = So viele Einladungen darf eine Organisation an einem Tag senden
organisations-rules-most_per_day-hint = 1 bis 200. So bekommt niemand zu viele E-Mails.

# Annehmen
members-accept-title = Einladung
members-accept-lead = Sie sind eingeladen. Sie können bei Vielfalt für { $organisation } arbeiten. Vielfalt ist das Programm vom Integrations·zentrum.
members-accept-as-administrator = Sie sind dann die Verwaltung. Sie ändern die Angaben der Organisation. Sie laden andere ein.
members-accept-as-member = Sie sind dann Mitglied. Sie sehen die Angaben der Organisation.
members-accept-data = Das Zentrum und die Verwaltung der Organisation sehen Ihren Namen und Ihre E-Mail-Adresse.
members-accept-leave = Sie können die Organisation immer wieder verlassen.
members-accept-name-hint = So heißen Sie bei der Arbeit. Ist der Name richtig geschrieben?
members-accept = Einladung annehmen
members-accept-sign-in = Sie haben schon ein Konto. Melden Sie sich an. Die Einladung steht dann auf Ihrer Start·seite.
members-accept-other = Sie sind mit einem anderen Konto angemeldet. Die Einladung ist nicht für dieses Konto. Melden Sie sich ab. Dann öffnen Sie den Link noch einmal.
members-accept-until = Die Einladung gilt bis { $day }.
members-accept-stranger = Kennen Sie die Organisation nicht? Dann schließen Sie diese Seite.
members-card-title = Einladung: { $organisation }
members-card-text = Lesen Sie, was das bedeutet. Dann können Sie Ja sagen.

# Mail
members-mail-organisation = Organisation
mail-members-subject = Einladung für { $organisation }
mail-members-body = Sie sind eingeladen. Sie können bei Vielfalt für { $organisation } arbeiten. Vielfalt ist das Programm von Ihrem Integrations·zentrum. Auf dieser Seite steht, was das bedeutet:
mail-members-button = Einladung ansehen
mail-members-end = Der Link gilt bis { $day }. Er geht einmal. Kennen Sie die Organisation nicht? Dann löschen Sie diese E-Mail.

# Meldungen
members-told-invited = Die Einladung ist unterwegs.
members-told-revoked = Die Einladung gilt nicht mehr.
members-told-position = Die Aufgabe ist geändert.
members-told-ended = Die Mitgliedschaft ist beendet.
members-told-joined = Willkommen. Sie gehören jetzt dazu.

# Protokoll
members-invited = Jemanden in eine Organisation eingeladen
members-invited-again = Einladung noch einmal gesendet
members-revoked = Einladung zurück·genommen
members-joined = Einladung angenommen
members-ended = Mitgliedschaft beendet
members-position-set = Aufgabe in einer Organisation geändert
members-handed-over = Verwaltung einer Organisation übergeben
members-corrected = Organisation hat ihre Angaben geändert
members-rules-set = Regeln für Einladungen geändert

# Rechte
organisations-members = darf Menschen aus Organisationen einladen und Mitgliedschaften beenden
organisations-own = darf die eigene Organisation sehen

# Auskunft
field-organisations-acts-for = Arbeitet für Organisationen
field-organisations-memberships = Mitgliedschaften
field-organisations-position = Aufgabe
field-organisations-invitations = Einladungen, die Sie bekommen haben
field-organisations-invited-at = Hat andere eingeladen
field-organisations-from = Von
field-organisations-until = Bis

# Ablehnungen
error-members-belongs = Diese Adresse gehört schon jemandem aus der Organisation.
error-members-invited = Es gibt schon eine Einladung an diese Adresse. Sie können sie noch einmal senden.
error-members-number = Schreiben Sie eine ganze Zahl. Sie muss zu den genannten Zahlen passen.
refused-members-last = Das ist die letzte Person in der Verwaltung. Machen Sie zuerst jemand anderen zur Verwaltung.
refused-members-too-many = Eine Organisation darf am Tag nur { $limit } Einladungen senden. Morgen geht es weiter.
refused-members-invitation = Diese Einladung gilt nicht mehr. Bitten Sie um eine neue.
refused-members-account = Zu dieser Adresse gibt es schon ein Konto. Melden Sie sich an. Die Einladung steht dann auf Ihrer Start·seite. Geht das nicht? Dann fragen Sie das Zentrum.
refused-members-already = Sie gehören schon zu dieser Organisation.
refused-members-hand-over = Das geht nur mit einer anderen Person. Ihr Konto muss offen sein.

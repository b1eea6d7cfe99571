# Einwilligungen
consents-title = Einwilligungen
consents-lead = Wozu das Zentrum um Zustimmung bittet, in jeder Fassung. Ein Text wird nie geändert: Eine neue Fassung kommt dazu.
consents-empty = Noch gibt es keinen Einwilligungstext.
consents-open = { $count ->
    [0] Niemand stimmt zurzeit zu.
    [one] Eine Person stimmt zurzeit zu.
   *[other] { $count } Personen stimmen zurzeit zu.
 }
consents-version = Fassung { $count }
consents-new-text = Neuen Text schreiben
consents-new-text-hint = Gleicher Zweck und gleiche Sprache ergeben die nächste Fassung. Wer einer früheren zugestimmt hat, hat dieser zugestimmt.
consents-purpose = Zweck
consents-purpose-hint = Zum Beispiel: Fotos veröffentlichen
consents-language = Sprache
consents-text = Text
consents-write = Text speichern
consents-written = Der Text ist gespeichert. Ab heute kann man ihm zustimmen.
consents-none = Keine Einwilligung.
consents-line = { $name }, seit { $day }
consents-more = Alle ansehen und eintragen
consents-record = Einwilligung eintragen
consents-which = Text
consents-given-on = Erteilt am
consents-way = Wie erteilt
consents-way-paper = auf Papier
consents-way-online = auf einer Internetseite
consents-way-mail = per E-Mail
consents-way-spoken = mündlich
consents-keep = Eintragen
consents-recorded = Die Einwilligung ist eingetragen.
consents-withdraw = Widerruf eintragen
consents-ended-now = Der Widerruf ist eingetragen und wirkt ab sofort.
consents-withdrawn-on = Widerrufen am { $day }
consents-stay = Dass eine Einwilligung vorlag, bleibt ohne Namen als Nachweis (Art. 7 Abs. 1, Art. 17 Abs. 3 lit. e DSGVO).
consents-text-written = Einwilligungstext geschrieben
consents-given = Einwilligung eingetragen
consents-withdrawn = Einwilligung widerrufen
consents-ended = Einwilligungen bei der Löschung beendet
refused-consents-future = Eine Einwilligung kann nicht in der Zukunft liegen.
refused-consents-before-text = An diesem Tag gab es den Text noch nicht. Wählen Sie einen späteren Tag.
refused-consents-given = Für diesen Zweck liegt schon eine Einwilligung vor. Tragen Sie erst den Widerruf ein.
refused-consents-withdrawn = Diese Einwilligung ist schon widerrufen.
consents-read = darf Einwilligungen sehen
consents-edit = darf Einwilligungstexte schreiben und Einwilligungen eintragen
field-consents-consents = Einwilligungen
field-consents-purpose = Zweck
field-consents-text = Text und Fassung
field-consents-given-on = Erteilt am
field-consents-way = Wie
field-consents-withdrawn-on = Widerrufen am

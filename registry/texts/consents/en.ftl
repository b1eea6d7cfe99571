# Einwilligungen
consents-title = Consents
consents-lead = What the centre asks consent for, in every version. A text is never changed: a new version is added.
consents-empty = There is no text to agree to yet.
consents-open = { $count ->
    [0] Nobody agrees at present.
    [one] One person agrees at present.
   *[other] { $count } people agree at present.
 }
consents-version = version { $count }
consents-new-text = Write a new text
consents-new-text-hint = The same purpose and language give the next version. Whoever agreed to an earlier one agreed to that one.
consents-purpose = Purpose
consents-purpose-hint = For example: Fotos veröffentlichen
consents-language = Language
consents-text = Text
consents-write = Save text
consents-written = The text has been saved. One can agree to it from today on.
consents-none = No consent.
consents-line = { $name }, since { $day }
consents-more = See and record all
consents-record = Record a consent
consents-which = Text
consents-given-on = Given on
consents-way = How given
consents-way-paper = on paper
consents-way-online = on a website
consents-way-mail = by e-mail
consents-way-spoken = spoken
consents-keep = Record
consents-recorded = The consent has been recorded.
consents-withdraw = Record a withdrawal
consents-ended-now = The withdrawal has been recorded and works at once.
consents-withdrawn-on = Withdrawn on { $day }
consents-stay = That a consent was given stays as proof, without a name (Art. 7(1), Art. 17(3)(e) GDPR).
consents-text-written = Consent text written
consents-given = Consent recorded
consents-withdrawn = Consent withdrawn
consents-ended = Consents ended by an erasure
refused-consents-future = A consent cannot lie in the future.
refused-consents-before-text = The text did not exist yet on that day. Choose a later day.
refused-consents-given = There is a consent for this purpose already. Record its withdrawal first.
refused-consents-withdrawn = This consent was withdrawn already.
consents-read = may see consents
consents-edit = may write consent texts and record consents
field-consents-consents = Consents
field-consents-purpose = Purpose
field-consents-text = Text and version
field-consents-given-on = Given on
field-consents-way = How
field-consents-withdrawn-on = Withdrawn on

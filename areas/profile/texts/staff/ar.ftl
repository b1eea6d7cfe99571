# Was Mitarbeitende beim Pflegen des Steckbriefs lesen.

# Rechte
profile-read = يحق له رؤية المسودات والإصدارات
profile-edit = يحق له تحرير الملف التعريفي واستيراده وترجمته وتأكيده
profile-publish = يحق له نشر مسودات الآخرين

# Protokoll
profile-edited = عُدّلت المسودة
profile-submitted = قُدّمت المسودة للمراجعة
profile-returned = أُعيدت المسودة
profile-discarded = أُلغيت المسودة
profile-published = نُشر إصدار
profile-found-right = تأكدت صحة البيانات
steckbrief-read = استُورد ملف تعريفي
steckbrief-taken-over = نُقل المستورد إلى المسودة
directory-updated = جُدّد دليل جميع المراكز
account-forgotten-by-profile = أُزيل الاسم من الملف التعريفي
account-forgotten = حساب مُزال
subject-version = إصدار من الملف التعريفي
subject-import = ملف تعريفي مستورد

# Startseite
card-review-title = مسودة تنتظر مراجعتكم
card-review-text = يُرجى الاطلاع على التغييرات ونشرها، أو إعادة المسودة مع ملاحظة.
card-review-own = مسودتكم تنتظر شخصًا ثانيًا. ليس عليكم فعل شيء.
card-draft-title = للملف التعريفي مسودة مفتوحة
card-draft-text = لا تظهر التغييرات للجمهور إلا بعد المراجعة. قدّموا المسودة عندما تصبح جاهزة.
card-draft-returned = عادت المسودة مع هذه الملاحظة: «{ $note }»
deadline-focus-area = تحديد المجال الرئيسي «{ $name }» من جديد: تنتهي فترته في { $day }
deadline-concept = تجديد «{ $name }»: الخطة سارية حتى { $day }
deadline-confirm = مراجعة الملف التعريفي: هل بيانات «{ $name }» ما زالت صحيحة؟
mail-review-subject = مسودة من الملف التعريفي تنتظر مراجعتكم
mail-review-body = مسودة من الملف التعريفي جاهزة وتحتاج إلى شخص ثانٍ. يُرجى الاطلاع على التغييرات.
mail-review-button = عرض التغييرات

# Meldungen nach dem Speichern
told-saved = حُفظ في المسودة.
told-removed = أُزيل النشاط من المسودة.
told-confirmed = شكرًا لكم. تأكدت صحة البيانات.
told-submitted = قُدّمت للمراجعة. تصل رسالة إلى من يحق لهم النشر.
told-published = تم النشر. يستطيع الجميع الآن قراءة الإصدار الجديد.
told-returned = المسودة مفتوحة للتحرير من جديد.
told-discarded = أُلغيت المسودة. ستجدونها دائمًا بين الإصدارات.
told-restored = الإصدار السابق موجود الآن في المسودة. لا يُنشر إلا بعد المراجعة.
told-taken-over = تم النقل. البيانات موجودة الآن في المسودة.

# Ablehnungen
refused-changed-meanwhile = حفظ شخص آخر هنا شيئًا مختلفًا في هذه الأثناء. يُرجى المقارنة بين النصين ثم الحفظ مرة أخرى.
refused-in-review = المسودة قيد المراجعة. لا يغيّرها أحد خلال ذلك.
refused-not-open = هذا الإصدار مغلق ولا يتغير بعد الآن.
refused-not-in-review = لا توجد مسودة تنتظر المراجعة. ربما كان شخص آخر أسرع.
refused-own-draft = شاركتم في كتابة هذه المسودة. يجب أن ينشرها شخص آخر.
refused-note-missing = يُرجى كتابة ما الذي يجب تغييره بعد.
refused-nothing-changed = المسودة مطابقة للإصدار المنشور. لا يوجد ما يُراجع.
refused-nothing-published = لم يُنشر بعد شيء يمكن تأكيده.
refused-nothing-chosen = لم تختاروا شيئًا. ضعوا علامة عند ما يجب نقله إلى المسودة.
refused-file-empty = لم يكن هناك نص. يُرجى اختيار ملف أو لصق النص.
refused-file-too-large = الملف كبير جدًا بالنسبة إلى ملف تعريفي.
refused-file-not-text = هذا ليس ملفًا نصيًا. احفظوا الملف التعريفي كنص أو الصقوه في الأسفل.
refused-file-no-steckbrief = لا يمكن التعرف هنا على ملف تعريفي (Steckbrief). المتوقع أسطر مثل «Name» أو «Schwerpunkte» أو «Leitung» مع نصوصها.

# Überblick
editor-title = الملف التعريفي
editor-heading = العناية بالملف التعريفي
editor-lead = ما تغيّرونه يذهب أولًا إلى مسودة. ويصبح علنيًا بعد أن يراجعه شخص ثانٍ.
editor-blank-title = لا يوجد ملف تعريفي بعد
editor-blank = أحضروا ملفكم التعريفي من بوابة الولاية: سترون ما فُهم منه وتنقلونه حقلًا بعد حقل.
editor-blank-import = إحضار الملف التعريفي
editor-blank-by-hand = البدء يدويًا
editor-draft = المسودة
editor-draft-next = هل انتهيتم؟ إذًا ألقوا نظرة أخيرة على التغييرات وقدّموا المسودة للمراجعة.
editor-no-draft = لا توجد مسودة. عندما تغيّرون شيئًا تنشأ مسودة جديدة؛ وتبقى الصفحة العامة كما هي.
editor-changes = { $count ->
    [0] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
editor-submitted = قدّمها للمراجعة: { $name }، { $day }
editor-to-submit = الاطلاع والتقديم
editor-to-review = المراجعة الآن
editor-to-changes = الاطلاع على التغييرات
editor-public = منشور
editor-not-public = لم يُنشر شيء بعد.
editor-since = منذ { $day }
editor-confirmed = آخر تأكيد في { $day }.
editor-confirm-by = يُرجى المراجعة من جديد حتى { $day }.
editor-confirm = البيانات ما زالت صحيحة
editor-to-public = عرض الصفحة العامة
editor-to-versions = جميع الإصدارات
editor-fields = حقول الملف التعريفي
editor-column-field = الحقل
editor-column-content = المحتوى
editor-column-state = الحالة
editor-column-status = هل هو قائم؟
editor-undertakings-lead = كل ما يفعله المركز. لكل نشاط صفحة عامة خاصة به.
editor-no-undertakings = لا أنشطة بعد.
editor-removed = أُزيل من المسودة:
editor-translations-lead = ما ليست له ترجمة يظهر في الصفحة العامة بالألمانية مع ملاحظة.
editor-import-title = هل يوجد ملف تعريفي أحدث؟
editor-import-text = استوردوه وانقلوا ما تغيّر. لا يُستبدل شيء دون أن تروه.
value-nothing = لم يُدخل شيء بعد.
part-changed = معدَّل
part-unchanged = دون تغيير
part-empty = فارغ
part-complete = كامل
part-gaps = { $count ->
    [zero] لا بيانات ناقصة
    [one] معلومة واحدة ناقصة
    [two] معلومتان ناقصتان
    [few] { $count } معلومات ناقصة
    [many] { $count } معلومة ناقصة
   *[other] { $count } معلومة ناقصة
}
language-current = { $count ->
    [0] لم يُترجم أي نص بعد
    [one] تُرجم نص واحد
    [two] تُرجم نصان
    [few] تُرجمت { $count } نصوص
    [many] تُرجم { $count } نصًا
   *[other] تُرجم { $count } نص
}
language-outdated = القديم: { $count }
language-missing = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص نص واحد
    [two] ينقص نصان
    [few] تنقص { $count } نصوص
    [many] ينقص { $count } نصًا
   *[other] ينقص { $count } نص
}
translations-title = الترجمات

# Formulare
form-required = إلزامي
form-choose = يُرجى الاختيار
form-no-choice = غير محدد
form-add-entry = إضافة: { $entry } { $number }
part-save = الحفظ في المسودة
part-meanwhile = هذا موجود الآن في المسودة
part-meanwhile-advice = في الأسفل ما كتبتموه أنتم. إذا حفظتم مرة أخرى يُعتمد نصكم.
part-aside = المساعدة وسجل التغييرات
part-history = غيّره في هذه المسودة
part-history-empty = لم يغيّره أحد بعد في هذه المسودة.
writing-title = هكذا تُكتب النصوص
writing-paragraph = السطر الفارغ يفصل بين الفقرات
writing-list = الشرطات تصنع قائمة
writing-bold = النجمتان تصنعان خطًا عريضًا
writing-link = الأقواس تصنع رابطًا
undertaking-new = نشاط جديد
undertaking-remove = إزالة النشاط
undertaking-remove-text = يختفي النشاط من المسودة، وبعد المراجعة من الصفحة العامة. ويبقى محفوظًا في الإصدارات السابقة. هل انتهى النشاط فقط؟ إذًا من الأفضل إدخال آخر يوم له.
undertaking-remove-sure = نعم، أريد إزالته
in-review-title = المسودة قيد المراجعة
in-review-text = خلال ذلك لا تتغير المسودة، كي يرى المُراجع ما ينشره.
in-review-link = إلى المراجعة

# Felder
field-name = الاسم
field-about = من نحن
field-concept = خطة الاندماج (Integrationskonzept)
field-focus_areas = المجالات الرئيسية
field-undertakings = الأنشطة
field-attachment = الموقع في الإدارة
field-lead = الإدارة والتواصل
field-council_decision = قرار الإنشاء
field-further = معلومات أخرى
list-milestones = المراحل الرئيسية
list-documents = الوثائق
list-steps = مسار القرار في الهيئات
entry-undertakings = نشاط
entry-focus_areas = مجال رئيسي
entry-further = معلومة
entry-milestones = مرحلة
entry-documents = وثيقة
entry-steps = مداولة
input-name = الاسم
input-about = المقدمة
input-about-hint = جملتان أو ثلاث لمن لا يعرفون المركز بعد
input-title = العنوان
input-text = النص
input-url = عنوان الإنترنت
input-adopted_on = تاريخ الإقرار
input-valid_from = سارٍ من
input-valid_until = سارٍ حتى
input-kind = النوع
input-section = مكانه في الملف التعريفي
input-projects = المشاريع
input-projects-hint = مشروع واحد في كل سطر
input-starts_on = أول يوم
input-paused_on = متوقف منذ
input-ended_on = آخر يوم
input-focus_area = يتبع المجال الرئيسي
input-contact_name = الشخص المسؤول للتواصل
input-contact_phone = هاتف الشخص المسؤول
input-contact_email = البريد الإلكتروني للشخص المسؤول
input-partners = الشركاء
input-partners-hint = شريك واحد في كل سطر
input-due_on = مخطط حتى
input-reached_on = أُنجز في
input-need = احتياج المدارس
input-benefit = الفائدة للمدارس
input-support = الدعم للمدارس
input-office = الدائرة أو الإدارة المختصة (Amt, Fachbereich)
input-division = القسم أو قطاع العمل (Abteilung, Geschäftsbereich)
input-head = إدارة القسم
input-street = الشارع ورقم المبنى
input-postcode = الرمز البريدي
input-town = المدينة
input-phone = الهاتف
input-email = البريد الإلكتروني
input-homepage = الموقع الإلكتروني
input-body = الهيئة
input-decided_on = تاريخ القرار
input-paper = وثيقة المجلس (Drucksache)
input-paper_url = عنوان الوثيقة على الإنترنت
input-subject = الموضوع
input-met_on = تاريخ الجلسة
input-role = المهمة
input-result = النتيجة
input-label = التسمية
choice-kind-pool = مجموعة الوسطاء اللغويين (Sprachmittlerpool)
choice-kind-map = خريطة
choice-kind-funding_line = برنامج دعم مالي
choice-kind-programme = برنامج
choice-kind-case_system = إدارة النزاعات
choice-kind-event = فعالية
choice-kind-campaign = حملة
choice-kind-prize = جائزة
choice-kind-network = شبكة
choice-kind-plan = خطة
choice-kind-none = لا نوع بعد
choice-section-task = مجالات عمل أخرى
choice-section-best_practice = مشاريع محلية (أمثلة لممارسات جيدة)
choice-role-recommendation = توصية
choice-role-decision = قرار
choice-role-notice = أخذ العلم

# Übersetzen
translation-title = الترجمة: { $language }
translation-lead = في جانب النص الألماني، وبجواره ترجمتكم. ما يبقى فارغًا يظهر في الصفحة العامة بالألمانية مع ملاحظة.
translation-languages = لغة الترجمة
translation-german = الألمانية
translation-nothing = لا يوجد بعد نص ألماني يمكن ترجمته.
translation-current = مترجم
translation-outdated = قديم: النص الألماني أحدث
translation-missing = ناقص
translation-made-from = النص الألماني السابق
translation-still-fits = الترجمة ما زالت مناسبة
translation-meanwhile = حُفظ في هذه الأثناء:

# Einlesen
import-title = الاستيراد
import-heading = استيراد الملف التعريفي
import-lead = أحضروا الملف التعريفي من بوابة الولاية. بعد ذلك سترون ما فُهم منه وتقررون حقلًا بعد حقل. لا يُستبدل شيء دون أن تروه.
import-steps = الخطوات
import-step-read = الاستيراد
import-step-check = التدقيق
import-step-take = النقل
import-file = رفع ملف
import-file-hint = ملف نصي من البوابة، 1 ميغابايت على الأكثر. نتعرف بأنفسنا على طريقة حفظ الحروف الألمانية الخاصة.
import-or = أو
import-text = لصق النص
import-text-hint = حدّدوا كل شيء في البوابة وانسخوه والصقوه هنا
import-read = القراءة والتدقيق
import-refused-advice = النص الذي لصقتموه ما زال موجودًا. أما الملف فيجب اختياره من جديد.
import-earlier = استُورد من قبل
import-column-file = الملف
import-column-when = متى
import-column-who = من
import-column-taken = ما نُقل
import-pasted = نص ملصق
import-parts-taken = { $count ->
    [0] لا شيء بعد
    [one] جزء واحد
    [two] جزآن
    [few] { $count } أجزاء
    [many] { $count } جزءًا
   *[other] { $count } جزء
}
import-understood-title = هذا ما فهمناه
import-understood-lead = قارنوا بالنص الأصلي، وصحّحوا ما ليس صحيحًا، واختاروا ما يجب نقله إلى المسودة.
import-parts = { $count ->
    [zero] لم يُفهم أي جزء
    [one] فُهم جزء واحد
    [two] فُهم جزآن
    [few] فُهمت { $count } أجزاء
    [many] فُهم { $count } جزءًا
   *[other] فُهم { $count } جزء
}
import-infos = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
import-warnings = { $count ->
    [zero] لا مواضع غير مؤكدة
    [one] موضع واحد غير مؤكد
    [two] موضعان غير مؤكدين
    [few] { $count } مواضع غير مؤكدة
    [many] { $count } موضعًا غير مؤكد
   *[other] { $count } موضع غير مؤكد
}
import-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
severity-info = ملاحظة
severity-warning = غير مؤكد
severity-danger = خطأ
import-whole = عن الملف كله
import-findings = ما لفت انتباهنا
import-current = الموجود في المسودة
import-understood = ما فُهم
import-raw = النص الأصلي
import-raw-entry = في الملف
import-to-raw = النص الأصلي
import-look = الاطلاع والتصحيح
import-further = ما لا يذكره الملف التعريفي
import-take = النقل إلى المسودة
import-take-over = نقل المحدد
import-to-editor = إلى النظرة العامة
import-settled-title = لم يبقَ شيء لفعله هنا
import-settled-text = كل شيء موجود هكذا في المسودة، أو أنكم نقلتموه. يستطيع الآن شخص ثانٍ المراجعة.
import-settled = { $count ->
    [zero] لا أجزاء دون تغيير أو منقولة من قبل
    [one] جزء واحد دون تغيير أو منقول من قبل
    [two] جزآن دون تغيير أو منقولان من قبل
    [few] { $count } أجزاء دون تغيير أو منقولة من قبل
    [many] { $count } جزءًا دون تغيير أو منقولًا من قبل
   *[other] { $count } جزء دون تغيير أو منقول من قبل
}
row-new = جديد
row-different = مختلف عن السابق
row-same = دون تغيير
row-taken = منقول من قبل

# Prüfen
review-title = مراجعة التغييرات
review-opened = بدأها: { $name }، { $day }
review-returned-title = أُعيدت
review-no-difference = المسودة مطابقة للإصدار المنشور.
review-next = ما الخطوة التالية
review-submit-text = قدّموا المسودة عندما يكون كل شيء صحيحًا. تبقى كما هي حتى صدور القرار.
review-submit = التقديم للمراجعة
review-decide-text = هل كل شيء صحيح؟ إذًا انشروا التغييرات. وإلا فأعيدوها مع ملاحظة.
review-release = نشر
review-note = ملاحظة
review-note-hint = ما الذي يجب تغييره بعد؟
review-give-back = الإعادة مع ملاحظة
review-own = شاركتم في كتابة هذه المسودة. لذلك يقرر شخص آخر.
review-waits = المسودة تنتظر شخصًا يحق له النشر.
review-withdraw-text = هل لاحظتم شيئًا آخر؟ استعيدوا المسودة.
review-withdraw = الاستعادة ومتابعة الكتابة
review-draft-waits = ما زالت قيد الكتابة.
review-four-eyes = أربع عيون: لا ينشر المسودة إلا من لم يشارك في كتابتها.
review-edits = من غيّر ماذا
review-discard = إلغاء المسودة
review-discard-text = تُغلق المسودة. تبقى الصفحة العامة كما هي؛ وستجدون المسودة دائمًا بين الإصدارات.
review-discard-sure = نعم، أريد إلغاءها
review-empty-title = لا توجد مسودة مفتوحة
review-empty = كل ما تغيّر نُشر أو أُلغي.
diff-legend = معاني العلامات
diff-came = يُضاف
diff-went = يُحذف
diff-sign-came = جديد:
diff-sign-went = محذوف:
diff-texts = { $count ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
    [many] { $count } نصًا
   *[other] { $count } نص
}
way-came = جديد
way-went = محذوف
way-changed = معدَّل
edit-parts = { $count ->
    [zero] لا أجزاء
    [one] جزء واحد
    [two] جزآن معًا
    [few] { $count } أجزاء معًا
    [many] { $count } جزءًا معًا
   *[other] { $count } جزء معًا
}
edit-restored = استُعيد إصدار سابق
edit-undertaking-removed = نشاط مُزال

# Fassungen
versions-title = الإصدارات
versions-lead = يبقى كل إصدار محفوظًا. إذا استعدتم أحدها تنشأ منه مسودة؛ ولا يضيع شيء.
versions-empty = لا يوجد إصدار بعد. ينشأ الأول مع أول مسودة.
versions-table = جميع الإصدارات، الأحدث أولًا
versions-column-version = الإصدار
versions-column-stage = الحالة
versions-column-opened = البداية
versions-column-submitted = للمراجعة
versions-column-decided = القرار
version-number = الإصدار { $number }
version-unnumbered = بلا رقم
version-against = مقارنةً بالإصدار { $number }
version-first = الإصدار الأول: كل شيء جديد.
version-no-difference = هذا الإصدار مطابق لما قبله.
version-no-edits = لا تغييرات مسجلة لهذا الإصدار.
version-restore-title = العودة إلى هذا الإصدار؟
version-restore-text = ينتقل محتواه إلى المسودة. ولا يُنشر إلا بعد أن يراجعه شخص ثانٍ.
version-restore-draft = توجد مسودة مفتوحة. سيُستبدل محتواها.
version-restore-sure = نعم، استبدال المسودة
version-restore = النقل إلى المسودة
stage-draft = مسودة
stage-in_review = قيد المراجعة
stage-published = منشور
stage-superseded = كان منشورًا
stage-discarded = مُلغى
area-profile = الملف التعريفي
field-profile-edits = الأجزاء المعدّلة
field-profile-confirmations = تمت المراجعة
field-profile-part = الجزء

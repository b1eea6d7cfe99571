# المترجمون
interpreters-title = المترجمون
interpreters-list-lead = كل من يترجم ضمن الفريق أو يود ذلك أو كان يترجم، وما الذي ينقصه.
interpreters-search = الاسم
interpreters-any = الكل
interpreters-none-found = لا أحد يطابق هذا البحث.
interpreters-empty = لا أحد في الفريق بعد. أضف شخصاً يعرفه المركز أو شارك صفحة «المشاركة».
interpreters-found = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصاً
   *[other] { $count } شخص
 }
interpreters-name = الاسم
interpreters-standing = الحالة
interpreters-languages = اللغات
interpreters-missing = ما ينقص
interpreters-since = منذ
interpreters-postcode = الرمز البريدي
interpreters-email = البريد الإلكتروني
interpreters-phone = الهاتف
interpreters-standing-interested = مهتم
interpreters-standing-joining = في طريقه إلى الفريق
interpreters-standing-active = نشط
interpreters-standing-paused = في استراحة
interpreters-standing-left = غادر
interpreters-missing-not-active = لا يقبل مهام حالياً
interpreters-missing-conduct = شهادة حسن السلوك
interpreters-missing-conduct-expired = شهادة حسن السلوك منتهية
interpreters-missing-pledge = تعهد السرية
interpreters-missing-pledge-outdated = النسخة الجديدة من التعهد
interpreters-missing-training = التدريب الأساسي
interpreters-gender = الجنس
interpreters-gender-hint = اختياري. فقط لتلبية الرغبات، مثلاً في محادثات عن الصحة.
interpreters-gender-woman = امرأة
interpreters-gender-man = رجل
interpreters-gender-other = غير ذلك
interpreters-travel_mode = كيف أتنقل
interpreters-travel-foot = سيراً على الأقدام
interpreters-travel-bicycle = بالدراجة
interpreters-travel-transit = بالحافلة والقطار
interpreters-travel-car = بالسيارة
interpreters-travel_limit_minutes = أطول طريق بالدقائق
interpreters-most_per_day = أقصى عدد من المهام في اليوم
interpreters-most_per_week = أقصى عدد من المهام في الأسبوع
interpreters-notice_hours = قبل كم ساعة أريد أن أُسأل
interpreters-asked_by = كيف أريد أن أُسأل
interpreters-way-mail = بالبريد الإلكتروني
interpreters-way-sms = برسالة نصية
interpreters-way-phone = بالهاتف
interpreters-districts = الأحياء التي أقبل فيها المهام
interpreters-districts-hint = عدم الاختيار يعني: في كل مكان.
interpreters-everywhere = في كل مكان
interpreters-shares_contact = يمكن إعطاء رقم هاتفي وبريدي للمؤسسات
interpreters-shares_contact-hint = فقط للمهام، ويُسجَّل ذلك كل مرة. يمكنك تغيير ذلك في أي وقت.
interpreters-placed_directly = يمكن تعييني دون سؤال إذا كانت أوقاتي تسمح
interpreters-placed_directly-hint = ستصلك رسالة دائماً ويمكنك الرفض.
interpreters-of-travel_mode = كيف يتنقل الشخص
interpreters-of-notice_hours = قبل كم ساعة يريد الشخص أن يُسأل
interpreters-of-asked_by = كيف يريد الشخص أن يُسأل
interpreters-of-districts = الأحياء التي يقبل فيها الشخص المهام
interpreters-of-shares_contact = يمكن إعطاء رقم هاتف الشخص وبريده الإلكتروني للمؤسسات
interpreters-of-shares_contact-hint = فقط للمهام، ويُسجَّل ذلك كل مرة. يمكن للشخص تغيير ذلك في أي وقت.
interpreters-of-placed_directly = يمكن تعيين الشخص دون سؤال إذا كانت أوقاته تسمح
interpreters-of-placed_directly-hint = ستصله رسالة دائماً ويمكنه الرفض.
interpreters-signed-paper = على الورق
interpreters-signed-link = على الصفحة الشخصية
interpreters-module-basic = تدريب أساسي
interpreters-module-further = تدريب إضافي
interpreters-step-interest = الاهتمام
interpreters-step-talk = المحادثة الأولى
interpreters-step-language = إثبات اللغة
interpreters-step-conduct = شهادة حسن السلوك الموسعة
interpreters-step-pledge = التعهد بالسرية
interpreters-step-training = التدريب
interpreters-step-active = الانضمام إلى الفريق
interpreters-step-pause = استراحة
interpreters-state-done = تم
interpreters-state-ending = ينتهي قريباً
interpreters-state-over = لم يعد سارياً
interpreters-state-open = قيد الانتظار
interpreters-state-not-needed = غير مطلوب
interpreters-group-talk = المحادثة
interpreters-group-language = الإثبات
interpreters-group-conduct = الاطلاع
interpreters-group-pledge = التوقيع
interpreters-group-training = المشاركة
interpreters-group-pause = الاستراحة
interpreters-group-you = عنك
interpreters-group-terms = ما يحدده الشخص
interpreters-lead-talk = متى كانت المحادثة ومن أجراها؟ لا يُذكر هنا شيء عن المضمون.
interpreters-lead-language = الإثبات للغة واحدة واتجاه واحد. ويظهر بعد ذلك في سجل الأشخاص.
interpreters-lead-conduct = اطّلع على الشهادة وأعدها. يُسجَّل فقط أنه تم الاطلاع عليها (§ 72a Abs. 5 SGB VIII): لا نسخة ولا مضمون.
interpreters-lead-pledge = التوقيع على النسخة السارية اليوم. ويمكن ذلك أيضاً على الصفحة الشخصية.
interpreters-lead-training = بدون دقائق تُحتسب الوحدة كاملة.
interpreters-lead-pause = لا تصل طلبات خلال الاستراحة.
interpreters-given_name = الاسم الأول
interpreters-family_name = اسم العائلة
interpreters-phone-hint = اختياري. لا يرى الرقم إلا المركز.
interpreters-speaks = اللغة رقم { $count } التي أتكلمها جيداً
interpreters-contact_language = راسلوني بهذه اللغة
interpreters-note = هل تود إخبارنا بشيء آخر؟
interpreters-note-hint = اختياري، 500 حرف على الأكثر.
interpreters-of_age = { $age } عاماً أو أكثر
interpreters-privacy = يحق للمركز حفظ هذه البيانات للتواصل معي
interpreters-age = العمر
interpreters-held_on = يوم المحادثة
interpreters-held_by = أجراها
interpreters-tag = اللغة
interpreters-direction = الاتجاه
interpreters-level = المستوى (CEFR)
interpreters-proved_on = تاريخ الإثبات
interpreters-proved_by = أثبته
interpreters-issued_on = تاريخ الشهادة
interpreters-inspected_on = تاريخ الاطلاع
interpreters-valid_until = صالحة حتى
interpreters-valid_until-hint = فارغ: حسب قواعد الفريق.
interpreters-inspected_by = اطّلع عليها
interpreters-signed_on = تاريخ التوقيع
interpreters-language = لغة القراءة
interpreters-module = الوحدة
interpreters-completed_on = تاريخ الإكمال
interpreters-minutes = الدقائق
interpreters-paused_until = آخر يوم في الاستراحة
interpreters-paused_until-hint = فارغ: حتى إشعار آخر.
interpreters-module_name = الوحدة
interpreters-kind = النوع
interpreters-duration = المدة
interpreters-offered = متاحة
interpreters-offered-yes = نعم
interpreters-ended = حتى { $day }
interpreters-until-day = حتى { $day }
interpreters-weekday = اليوم
interpreters-from = من
interpreters-until = إلى
interpreters-away_from = اليوم الأول
interpreters-away_until = اليوم الأخير
interpreters-own-title = صفحتي للترجمة
interpreters-own-hello = مرحباً { $name }
interpreters-own-open = ما ينقص قبل أن تبدأ بالمهام
interpreters-own-paused = أنت في استراحة ولا تصلك طلبات.
interpreters-own-pause = لا وقت لديك؟ خذ استراحة بقدر ما تريد.
interpreters-coming = مهامي القادمة
interpreters-coming-none = ليس لديك مهام حالياً.
interpreters-resume = إنهاء الاستراحة
interpreters-pause = خذ استراحة
interpreters-pause-enter = تسجيل استراحة
interpreters-weekly = متى يكون لدي وقت عادةً
interpreters-weekly-none = لا أوقات بعد. بدونها نسألك لأي وقت من اليوم.
interpreters-weekly-add = إضافة وقت
interpreters-remove = إزالة
interpreters-away = متى أكون غائباً
interpreters-away-text = إجازة أو امتحان أو مرض: لا أحد يسأل عن السبب.
interpreters-away-add = إضافة غياب
interpreters-pledged = قرأت النص وأتعهد به
interpreters-pledge-sign = توقيع ملزم
interpreters-pledge-signed = وقّعت تعهد السرية في { $day }.
interpreters-pledge-words = 
    أحتفظ لنفسي بما أسمعه وأراه في المهام، حتى بعد مغادرة الفريق.
    أنقل كل ما يقال كاملاً وبأقصى دقة ممكنة. لا أضيف شيئاً ولا أحذف شيئاً.
    أبقى محايداً ولا أقدم نصائح.
    لا أدوّن أسماء ولا أحتفظ بملاحظات بعد المحادثة.
    إذا كنت أعرف أحداً في المحادثة أو كنت منحازاً، أقول ذلك مسبقاً.
interpreters-terms = كيف وأين يمكن العمل
interpreters-terms-change = تغيير البيانات
interpreters-save = حفظ
interpreters-feed-title = المهام في تقويمك
interpreters-feed-text = يمكن لهاتفك جلب مهامك: اليوم والوقت والمكان، بدون أسماء.
interpreters-feed-make = إظهار عنوان التقويم
interpreters-feed-renew = إنشاء عنوان جديد؛ ينتهي القديم
interpreters-feed-once = ترى هذا العنوان الآن فقط. لا تعطه لأحد.
interpreters-feed-how = انسخه وأضفه إلى تقويمك كتقويم مشترك.
interpreters-back = العودة إلى صفحتي
interpreters-kept-about = ما يحفظه المركز عني
interpreters-kept-about-text = هل هناك خطأ، أو تريد حذف شيء؟ أخبر المركز.
interpreters-kept = تم الحفظ
interpreters-reached = التواصل
interpreters-address = العنوان
interpreters-interested_on = مهتم منذ
interpreters-join-title = شارك: كن مترجماً
interpreters-join-intro = تتكلم الألمانية ولغة أخرى؟ تطوّع ليتفاهم الناس والمؤسسات.
interpreters-join-how = ماذا بعد
interpreters-join-how-form = تملأ الاستمارة وتؤكد بريدك.
interpreters-join-how-talk = نتعارف في محادثة.
interpreters-join-how-training = تشارك في تدريب مجاني.
interpreters-join-how-start = بعد ذلك تقرر أنت متى وأين تساعد.
interpreters-join-privacy = لا نسأل عن الجنسية أو الدين. دون تأكيد تُحذف بياناتك بعد 14 يوماً.
interpreters-join-send = إرسال
interpreters-join-sent = أوشكت على الانتهاء: يرجى تأكيد بريدك
interpreters-join-sent-text = أرسلنا رسالة إلى { $address }. افتح الرابط خلال سبعة أيام.
interpreters-confirm-text = بنقرة واحدة تؤكد أن البريد لك. ثم يتواصل المركز معك.
interpreters-confirm-button = تأكيد البريد
interpreters-confirm-done = شكراً!
interpreters-confirm-done-text = سيتواصل المركز معك لمحادثة. أرسلنا لك للتو رابط صفحتك.
interpreters-ask-title = رابط جديد لصفحتي
interpreters-ask-intro = لمترجمي الفريق: نرسل لك رابط صفحتك.
interpreters-ask-lost = ربما انتهت صلاحيته أو سقط جزء منه. أدخل بريدك الإلكتروني وسنرسل لك رابطاً جديداً لصفحتك.
interpreters-ask-send = إرسال الرابط
interpreters-ask-sent = يرجى تفقد بريدك
interpreters-ask-sent-text = إذا كان هذا العنوان مسجلاً لدى الفريق فستصل الرسالة قريباً.
interpreters-new = إضافة شخص
interpreters-new-lead = ابحث عن شخص يعرفه المركز. من هو جديد يُضاف أولاً إلى سجل الأشخاص.
interpreters-new-search = الاسم أو الرقم أو البريد
interpreters-new-none = لم يُعثر على أحد. تحقق من طريقة الكتابة أو أضف الشخص أولاً إلى السجل.
interpreters-new-enter = إضافة
interpreters-modules = وحدات التدريب
interpreters-modules-lead = ما يُدرَّس في الفريق. الوحدات الأساسية تُحتسب للانضمام.
interpreters-modules-none = لا وحدات بعد. ابدأ بالتدريب الأساسي.
interpreters-module-offered = { $name } ({ $long })
interpreters-module-new = إضافة وحدة
interpreters-module-end = إيقاف
interpreters-activate = ضم إلى الفريق
interpreters-come-back = عاد إلينا
interpreters-send-link = إرسال رابط الصفحة الشخصية
interpreters-link-was-sent = الرابط في الطريق.
interpreters-way = الطريق إلى الفريق
interpreters-note-step = تسجيل
interpreters-note-anew = تسجيل من جديد
interpreters-letter = شهادة التدريب (PDF)
interpreters-note-inside = ملاحظة للتنسيق
interpreters-note-inside-hint = لا يراها إلا الموظفون. لا شيء عن المحادثات والأسر.
interpreters-to-person = إلى سجل الأشخاص
interpreters-to-calendar = الأوقات والتقويم
interpreters-to-consents = الموافقات
interpreters-history = حتى الآن
interpreters-history-coming = { $count ->
    [one] مهمة واحدة قادمة
    [two] مهمتان قادمتان
    [few] { $count } مهام قادمة
   *[other] { $count } مهمة قادمة
 }
interpreters-history-assignments = { $count ->
    [one] مهمة واحدة إجمالاً
    [two] مهمتان إجمالاً
    [few] { $count } مهام إجمالاً
   *[other] { $count } مهمة إجمالاً
 }
interpreters-history-asked = { $count ->
    [one] سُئل مرة واحدة
    [two] سُئل مرتين
    [few] سُئل { $count } مرات
   *[other] سُئل { $count } مرة
 }
interpreters-history-accepted = { $count ->
    [one] وافق مرة واحدة
    [two] وافق مرتين
    [few] وافق { $count } مرات
   *[other] وافق { $count } مرة
 }
interpreters-leave = توديع
interpreters-leave-text = لن يتلقى هذا الشخص طلبات بعد ذلك، وتنتهي صلاحية رابطه. تُحذف بيانات شهادة السلوك بعد ستة أشهر على الأكثر، وباقي السجل بعد سنة.
interpreters-yes-since = نعم، منذ { $day }
interpreters-no = لا
interpreters-line-talk = { $day }، أجراها { $by }
interpreters-line-language = { $language } ({ $direction })، { $level }: أُثبتت في { $day } من قبل { $by }
interpreters-line-unproved = { $language } ({ $direction }): بحسب قوله
interpreters-line-conduct = اطُّلع عليها في { $inspected } من قبل { $by }، صدرت في { $issued }، صالحة حتى { $until }
interpreters-line-pledge = النسخة { $version }، لغة القراءة: { $language }، وُقّعت في { $day } { $way }
interpreters-line-basic = التدريب الأساسي: { $done } (المطلوب: { $needed })
interpreters-line-further = تدريب إضافي: { $long }
interpreters-line-training = { $module }، { $day }، { $long } (سجّلها { $by })
interpreters-letter-subject = شهادة مشاركة في التدريب
interpreters-letter-body = نشهد أن { $name } شارك في هذه التدريبات للمترجمين المتطوعين:
interpreters-letter-sum = المجموع: { $long }.
interpreters-card = { $count ->
    [one] شخص واحد يود الترجمة
    [two] شخصان يودان الترجمة
    [few] { $count } أشخاص يودون الترجمة
    [many] { $count } شخصاً يودون الترجمة
   *[other] { $count } شخص يودون الترجمة
 }
interpreters-card-text = رتّب محادثة أولى.
interpreters-panel = الترجمة
interpreters-panel-line = { $standing }، منذ { $day }
interpreters-panel-empty = ليس من الفريق.
interpreters-panel-enter = إضافة كمترجم
field-interpreters-assignments = المهام
field-interpreters-starts-at = البداية
field-interpreters-ends-at = النهاية
interpreters-renewed = راجع ما ينقص المترجمين حسب القواعد الجديدة
interpreters-due-talk = محادثة أولى مع { $name }، { $day }
interpreters-due-language = إثبات اللغة ناقص: { $name }، { $day }
interpreters-due-conduct = شهادة السلوك ناقصة: { $name }، { $day }
interpreters-due-conduct-over = شهادة السلوك منتهية: { $name }، { $day }
interpreters-due-conduct-ends = شهادة السلوك تنتهي: { $name }، { $day }
interpreters-due-pledge = التعهد ناقص: { $name }، { $day }
interpreters-due-training = التدريب الأساسي ناقص: { $name }، { $day }
interpreters-registered = أضاف شخصاً كمترجم
interpreters-interest-told = ملأ استمارة المشاركة
interpreters-interest-confirmed = أكد البريد ويود المشاركة
interpreters-noted = سجّل خطوة في الطريق إلى الفريق
interpreters-turned = غيّر حالة مترجم
interpreters-terms-written = حدد كيف وأين يمكن العمل
interpreters-link-sent = أرسل رابط الصفحة الشخصية
interpreters-times-said = غيّر الأوقات أو الغيابات
interpreters-module-added = أضاف وحدة تدريب
interpreters-module-ended = أوقف وحدة تدريب
interpreters-certificates-expired = حذف بيانات شهادات السلوك بعد المغادرة
interpreters-expired = حذف سجلاً بعد انتهاء مدته
interpreters-erased = حذف بيانات الترجمة
machine-interpreter = مترجم (برابطه الخاص)
mail-interpreters-interest-subject = يرجى التأكيد: تود أن تصبح مترجماً
mail-interpreters-interest-body = يسعدنا أنك تود المشاركة! يرجى التأكيد بنقرة واحدة أن هذا البريد لك.
mail-interpreters-interest-button = تأكيد البريد
mail-interpreters-interest-end = الرابط صالح سبعة أيام. لم تكن أنت؟ لا تفعل شيئاً: ستُحذف البيانات.
mail-interpreters-own-subject = صفحتك للترجمة
mail-interpreters-own-body = على صفحتك تحدد متى وأين يمكنك المساعدة، وتأخذ استراحة، وترى مهامك.
mail-interpreters-own-button = فتح صفحتي
mail-interpreters-own-end = الرابط لك وحدك. لا تعطه لأحد.
refused-interpreters-of-age = الترجمة ممكنة من سن { $age } فقط. يرجى وضع علامة.
refused-interpreters-privacy = بدون هذه الموافقة لا يمكننا التواصل معك.
refused-interpreters-too-often = وصلت للتو استمارات كثيرة من هنا. حاول مجدداً بعد ربع ساعة.
refused-interpreters-standing = هذا لا يناسب حالة هذا الشخص. أعد تحميل الصفحة.
refused-interpreters-talk = تنقص المحادثة الأولى.
refused-interpreters-language = ينقص إثبات اللغة بالمستوى المطلوب.
refused-interpreters-conduct = ينقص الاطلاع على شهادة حسن السلوك.
refused-interpreters-conduct-expired = شهادة السلوك منتهية. يجب الاطلاع على جديدة.
refused-interpreters-pledge = ينقص التعهد الموقّع.
refused-interpreters-pledge-outdated = لم يعد التعهد سارياً. يجب توقيع النسخة الجديدة.
refused-interpreters-training = لم يكتمل التدريب الأساسي بعد.
refused-interpreters-inspection = هذه التواريخ غير متوافقة: تصدر الشهادة أولاً ثم يُطّلع عليها، وليس في المستقبل.
refused-interpreters-certificate-age = كانت الشهادة قديمة جدًا عند الاطلاع عليها: وفق قواعد الفريق يجب ألا يزيد عمرها على { $count } من الأشهر.
refused-interpreters-future = اليوم في المستقبل.
refused-interpreters-past = اليوم قد مضى.
refused-interpreters-no-end = يرجى ذكر تاريخ انتهاء الشهادة: القواعد لا تحدده.
refused-interpreters-known = هذا الشخص من الفريق بالفعل.
refused-interpreters-no-mail = لا يُعرف بريد لهذا الشخص.
refused-interpreters-interest = استُخدم هذا الرابط أو مضى عليه أكثر من سبعة أيام. إن لم نتواصل معك فاملأ الاستمارة مجدداً.
refused-interpreters-pledged = يرجى وضع علامة أنك قرأت النص.
refused-interpreters-no-training = لا تدريب مسجل بعد.
field-interpreters-interested-on = { interpreters-interested_on }
field-interpreters-gender = { interpreters-gender }
field-interpreters-travel-mode = { interpreters-travel_mode }
field-interpreters-travel-limit-minutes = { interpreters-travel_limit_minutes }
field-interpreters-most-per-day = { interpreters-most_per_day }
field-interpreters-most-per-week = { interpreters-most_per_week }
field-interpreters-notice-hours = { interpreters-notice_hours }
field-interpreters-asked-by = { interpreters-asked_by }
field-interpreters-shares-contact-since = { interpreters-shares_contact }
field-interpreters-placed-directly-since = { interpreters-placed_directly }
field-interpreters-talk = { interpreters-step-talk }
field-interpreters-held-on = { interpreters-held_on }
field-interpreters-held-by = { interpreters-held_by }
field-interpreters-conduct-certificates = { interpreters-step-conduct }
field-interpreters-issued-on = { interpreters-issued_on }
field-interpreters-inspected-on = { interpreters-inspected_on }
field-interpreters-valid-until = { interpreters-valid_until }
field-interpreters-inspected-by = { interpreters-inspected_by }
field-interpreters-pledges = { interpreters-step-pledge }
field-interpreters-signed-on = { interpreters-signed_on }
field-interpreters-training = { interpreters-step-training }
field-interpreters-module = { interpreters-module }
field-interpreters-completed-on = { interpreters-completed_on }
field-interpreters-minutes = { interpreters-minutes }
field-interpreters-paused-until = { interpreters-paused_until }
field-interpreters-of-age-on = تاريخ تأكيد بلوغ السن
field-interpreters-active-since = في الفريق منذ
field-interpreters-paused-on = استراحة منذ
field-interpreters-left-on = غادر في
field-interpreters-version = النسخة
field-interpreters-way = الطريقة
interpreters-disclosed = سُلِّمت بيانات الاتصال إلى
interpreters-missing-language = إثبات لغة
interpreters-due-yearly = التدريب الإضافي لهذا العام ناقص: { $name }، { $day }
interpreters-due-absent = غائب رغم وجود مهمة: { $name }، { $day }
refused-interpreters-ahead = ما زالت هناك مهام قادمة ({ $count }). ألغها أولاً أو ضع علامة للبحث عن آخرين.
refused-interpreters-pledge-changed = أصبح نص آخر سارياً. أعد تحميل الصفحة واقرأه من فضلك مرة أخرى.
refused-interpreters-no-mobile = نحتاج إلى رقم هاتف محمول للرسائل القصيرة. أدخله أولاً.
refused-interpreters-way = يرجى ذكر كيف وافق الشخص.
refused-interpreters-leaves = يرجى وضع علامة أنك تريد التوقف فعلاً.
interpreters-taken-back = سحب قيداً في الطريق إلى الفريق
interpreters-link-opened = فتح مهمة أو طلباً من صفحته
interpreters-contact-written = غيّر رقم الهاتف أو لغة القراءة
interpreters-feed-made = أنشأ عنواناً لتقويمه
interpreters-file-taken = حمّل ملفاً بالفريق كله
interpreters-confirm-again-text = يسعدنا رجوعك! سيتواصل المركز معك لمحادثة. أرسلنا إليك للتو رابط صفحتك.
interpreters-confirm-known-text = أنت بالفعل في الفريق أو في الطريق إليه. أضفنا ما ذكرته وأرسلنا إليك للتو رابط صفحتك.
interpreters-join-known = هل أنت بالفعل في الفريق؟
interpreters-take-back = سحب القيد
interpreters-hand-over = { $count ->
    [one] إلغاء المهمة القادمة والبحث عن شخص آخر
    [two] إلغاء المهمتين القادمتين والبحث عن آخرين
    [few] إلغاء { $count } مهام قادمة والبحث عن آخرين
   *[other] إلغاء { $count } مهمة قادمة والبحث عن آخرين
 }
interpreters-pledge-paper = التعهد للطباعة (PDF)
interpreters-pledge-of = { $name }، الإصدار { $version }
interpreters-pledge-line = قرأت النص وأتعهد بالالتزام به. المكان، التاريخ، التوقيع:
interpreters-consent_way = كيف وافق الشخص على ذلك؟
interpreters-consent_way-hint = فقط إذا كانت الموافقة جديدة. تُحفظ مع نصها ويومها وطريقتها.
interpreters-version = الإصدار المكتوب على الورقة
interpreters-line-yearly = التدريب الإضافي هذا العام: { $done } (المطلوب: { $needed })
interpreters-own-gap = قلت إنك غائب في بعض هذه الأيام. هل ستأتي رغم ذلك أم تلغي المهمة؟
interpreters-own-away = أنت غائب حينها
interpreters-own-open-page = عرض
interpreters-own-anyway = سآتي رغم ذلك
interpreters-own-reason = لماذا لا تستطيع الحضور؟
interpreters-own-call-off = إلغاء المهمة
interpreters-own-invitations = دعوات تنتظر ردك
interpreters-own-answer = الرد
interpreters-own-contact = كيف نتواصل معك
interpreters-mobile = رقم الهاتف المحمول
interpreters-own-languages = لغاتي وتدريباتي
interpreters-own-leave = التوقف
interpreters-own-leave-open = لم أعد أريد الترجمة
interpreters-own-leave-text = شكراً على كل ما فعلته! لن تصلك طلبات بعد ذلك وتنتهي صلاحية هذا الرابط. إن كان الأمر لفترة فقط، فالأفضل أخذ استراحة.
interpreters-own-leaves = نعم، أتوقف
interpreters-own-leave-button = مغادرة الفريق
interpreters-own-left = شكراً على وقتك
interpreters-own-left-text = سعدنا بوجودك معنا من أجل أن يفهم الناس بعضهم بعضاً بشكل أفضل.
interpreters-own-left-done = لقد غادرت الفريق الآن: لن تصلك طلبات بعد اليوم، ولم يعد رابط صفحتك صالحاً.
interpreters-own-left-again = ربما يكون لديك وقت من جديد يوماً ما؟ ستسعدنا عودتك. يكفي حينها أن تملأ استمارة المشاركة.
interpreters-own-left-join = إلى الاستمارة
interpreters-pause-change = تغيير نهاية الاستراحة
interpreters-turns = كم مرة جاء دورك
interpreters-turns-text = نوزع الطلبات بأكبر قدر من العدل. هكذا كانت الأشهر الستة الماضية:
interpreters-turns-last = آخر مرة سُئلت فيها: { $day }
interpreters-turns-never = لم تُسأل بعد
interpreters-turns-asked = { $count ->
    [one] سُئلت مرة واحدة
    [two] سُئلت مرتين
    [few] سُئلت { $count } مرات
   *[other] سُئلت { $count } مرة
 }
interpreters-turns-had = { $count ->
    [one] مهمة واحدة
    [two] مهمتان
    [few] { $count } مهام
   *[other] { $count } مهمة
 }
interpreters-turns-middle = { $count ->
    [one] القيمة الوسطى في الفريق: مهمة واحدة
    [two] القيمة الوسطى في الفريق: مهمتان
    [few] القيمة الوسطى في الفريق: { $count } مهام
   *[other] القيمة الوسطى في الفريق: { $count } مهمة
 }
field-interpreters-districts = { interpreters-districts }
interpreters-conduct-paper = كتاب لشهادة حسن السلوك (PDF)
interpreters-conduct-subject = شهادة حسن سلوك موسعة: تأكيد وفق المادة 30a فقرة 2 BZRG
interpreters-conduct-body = سيعمل { $name } لدينا مترجماً متطوعاً ويكون على اتصال بأطفال ويافعين. نؤكد توفر شروط المادة 30a فقرة 1 BZRG ونرجو إصدار شهادة حسن سلوك موسعة.
interpreters-conduct-fee = الشهادة مطلوبة لعمل تطوعي، لذا نرجو عدم استيفاء رسوم.
interpreters-conduct-end = يرجى إطلاعنا على الشهادة حال حصولك عليها. نطّلع عليها ونعيدها ولا نحتفظ بنسخة.
interpreters-participants = مشاركة عدة أشخاص
interpreters-participants-lead = من كان حاضراً في ذلك اليوم؟ بدون دقائق تُحسب الوحدة كاملة.
interpreters-participants-who = الحاضرون
refused-interpreters-nobody = يرجى تحديد شخص واحد على الأقل.
interpreters-trained = سجّل من شارك في تدريب
mail-interpreters-active-subject = أهلاً بك في الفريق
mail-interpreters-active-body = أنت الآن في الفريق. على صفحتك تحدد متى لديك وقت وكيف نسألك. شكراً على مساعدتك!
mail-interpreters-due-conduct-ends-subject = تنتهي صلاحية شهادة حسن السلوك
mail-interpreters-due-conduct-ends-body = اطّلاعنا على شهادة حسن سلوكك سارٍ حتى { $day }. يرجى طلب شهادة جديدة في الوقت المناسب وعرضها على المركز؛ هي مجانية للمتطوعين. تحصل على الكتاب اللازم من المركز.
mail-interpreters-due-pledge-subject = يرجى توقيع التعهد
mail-interpreters-due-pledge-body = أصبح لتعهد السرية نص جديد، أو أن توقيعك ما زال ناقصاً. يرجى قراءته وتوقيعه على صفحتك. حتى ذلك الحين لا يمكننا تكليفك.
mail-interpreters-due-yearly-subject = التدريب الإضافي هذا العام
mail-interpreters-due-yearly-body = ما زال ينقصك تدريب إضافي لهذا العام، والمهلة حتى { $day }. اسأل المركز عمّا يقدّمه؛ المشاركة مجانية.
interpreters-reminded = ذكّر بشيء ناقص أو ينتهي

# الوساطة
area-brokering = الوساطة
machine-brokering = Vielfalt (الوساطة)
brokering-preline = الطلب { $number }
brokering-title = الاتفاق على موعد
brokering-lead-institution = هؤلاء مستعدون للترجمة. اتفقوا مع أحدهم على الموعد وأخبرونا هنا بالنتيجة.
brokering-lead-interpreter = وافقت على أن تتواصل { $institution } معك. عند تحديد الموعد يمكنك أنت أيضاً تسجيله هنا.
brokering-lead-centre = من وافق وماذا أُعطي للمؤسسة وماذا نتج. يمكنك تسجيل ما قيل لك نيابة عن الطرفين.
brokering-passed-on-told = رسالتك في الطريق.
brokering-is-fixed = تم تحديد الموعد: { $when }.
brokering-nobody = لم يوافق أحد بعد.
brokering-shown-relay = تعرف المؤسسة اسمك فقط. نحن ننقل الرسائل.
brokering-shown-contact = أُعطي اسمك ووسائل التواصل التي سمحت بها للمؤسسة في { $day }.
brokering-relay-hint = لا يشارك هذا الشخص بيانات تواصله. اكتبوا له أدناه وسننقل الرسالة.
brokering-list-title = الوساطات
brokering-list-lead = طلبات تتفق فيها المؤسسة مع المترجمين على موعد. الأقدم في الأعلى.
brokering-list-empty = لا أحد ينتظر موعداً الآن.
brokering-list-people = { $count ->
    [one] وافق شخص واحد
    [two] وافق شخصان
    [few] وافق { $count } أشخاص
   *[other] وافق { $count } شخصاً
}
brokering-list-since = منذ { $when }
brokering-list-silent = دون إفادة
brokering-phone-hint = لا يشارك هذا الشخص بيانات تواصله وليس لديه بريد إلكتروني. تواصلوا مع المركز وسيتصل به.
brokering-date = تم تحديد الموعد
brokering-date-hint = عندها يتلقى الطرفان تأكيداً ولا يُسأل أحد بعد ذلك.
brokering-who = مع من؟
brokering-day = اليوم
brokering-from = البداية
brokering-minutes = المدة بالدقائق
brokering-keep-date = تسجيل الموعد
brokering-message = كتابة رسالة
brokering-message-hint = ننقل كلماتكم بالبريد الإلكتروني ولا ترون عنوان الشخص. يرجى عدم كتابة شيء عن الأسرة أو مضمون المحادثة.
brokering-message-hint-interpreter = ننقل كلماتك إلى المؤسسة بالبريد الإلكتروني ولا ترى عنوانك.
brokering-to = إلى من؟
brokering-words = الرسالة
brokering-words-hint = 1000 حرف على الأكثر
brokering-send = إرسال عبرنا
brokering-failed = لم يتم الاتفاق
brokering-failed-hint = يرجى إخبارنا: عندها نواصل البحث وتبقى الحاجة ظاهرة.
brokering-reason = لماذا؟
brokering-keep-failed = تسجيل ذلك
brokering-reason-no_answer = لم يرد أحد
brokering-reason-no_date = لم يتوفر موعد مشترك
brokering-reason-not_needed = لم يعد مطلوباً
brokering-reason-other = سبب آخر
brokering-reason-fixed = تم الاتفاق على موعد
brokering-reason-somebody_else = سيحضر شخص آخر

# الرسائل
brokering-fact-name = الاسم
brokering-mail-subject = الطلب { $number }: هناك من هو مستعد للترجمة
brokering-mail-lead = وافق شخص على تواصلكم معه بشأن طلبكم { $number } ({ $language }):
brokering-mail-contact = يرجى الاتفاق على الموعد مباشرة بينكما.
brokering-mail-relay = لا يشارك هذا الشخص بيانات تواصله. اكتبوا له عبر الصفحة أدناه وسننقل رسالتكم.
brokering-mail-button = الإبلاغ عن الموعد
brokering-mail-duty = استخدموا هذه البيانات لهذا الطلب فقط ولا تعطوها أبداً للأشخاص المرافَقين. يرجى إبلاغنا بالموعد المتفق عليه أو بأنه لم يتم.
brokering-remind-subject = الطلب { $number }: ماذا نتج عنه؟
brokering-remind-lead = ذكرنا لكم { $name } بشأن طلبكم { $number }. هل تحدد الموعد أم نواصل البحث؟ نقرة واحدة تكفي.
brokering-relay-subject = رسالة بشأن الطلب { $number }
brokering-relay-lead = تكتب لك المؤسسة التي تبحث عن مترجم في الطلب { $number }:
brokering-answer-lead = يكتب لكم { $name } بشأن الطلب { $number }:
brokering-relay-words = «{ $words }»
brokering-visit-lead = رسالة من { $from } بشأن المهمة في { $when }:
brokering-visit-button = الرد
brokering-visit-end = يرجى الرد عبر الصفحة. الرد على هذه الرسالة يصل إلى المركز.
brokering-visit-back = العودة إلى المهمة
brokering-relay-button = الرد أو الإبلاغ عن الموعد
brokering-ended-subject = الطلب { $number }: لم يتم الاتفاق على موعد
brokering-ended-interpreter = لن يتم الموعد مع { $institution } (الطلب { $number }). شكراً لاستعدادك.
brokering-ended-hidden = لم تعد المؤسسة ترى بيانات تواصلك. لا يلزمك فعل شيء.
brokering-ended-institution = لم يتم الاتفاق على موعد مع { $name } بشأن طلبكم { $number }.
brokering-ended-search = نواصل البحث ونتواصل معكم حالما يستعد شخص آخر. لا يلزمكم فعل شيء.
brokering-ended-others = الآخرون الذين وافقوا ما زالوا على صفحتكم.
brokering-ended-button = إلى طلبكم
brokering-amended-subject = الطلب { $number }: تغيّر شيء ما
brokering-amended-lead = غيّرت { $institution } في الطلب { $number } مكان اللقاء أو الشخص الذي سيكون في استقبالك.
brokering-amended-end = كل شيء آخر يبقى كما كان: تتفقان على الموعد معاً كما من قبل. لا يلزمك فعل أي شيء.
brokering-amended-button = عرض
brokering-call-amended = الإبلاغ: تغيّر المكان أو جهة الاتصال، وما زال البحث عن موعد جاريًا.
brokering-card-title = { $count ->
    [one] وساطة واحدة دون إفادة
    [two] وساطتان دون إفادة
    [few] { $count } وساطات دون إفادة
   *[other] { $count } وساطة دون إفادة
}
brokering-card-text = لم يخبرنا أي طرف منذ أيام بالنتيجة. يرجى السؤال.

# ما لا يمكن
error-brokering-day = يرجى إدخال اليوم.
error-brokering-time = هذا ليس وقتاً. مثال: 14:30
error-brokering-minutes = يرجى إدخال مدة بين { $shortest } و { $longest } دقيقة.
error-brokering-past = انقضى هذا الموعد. يرجى إدخال موعد قادم.
error-brokering-words = يرجى كتابة رسالة.
error-brokering-words-long = الرسالة أطول من 1000 حرف.
refused-brokering-ended = لم يعد البحث عن موعد مع هذا الشخص قائماً.
refused-brokering-messages = لا يمكن نقل مزيد من الرسائل هنا. يرجى التواصل مع المركز.
refused-brokering-no-mail = لا يملك هذا الشخص بريداً إلكترونياً. يرجى التواصل مع المركز ليتصل به.

# السجل والإفصاح
brokering-disclosed = أُعطيت بيانات تواصل لمؤسسة
brokering-agreed = وُوفق على الوساطة دون بيانات تواصل
brokering-reminded = أُرسل تذكير بالإفادة
brokering-fixed = سُجل موعد الوساطة
brokering-not-come-about = لم تتم الوساطة
brokering-passed-on = نُقلت رسالة
brokering-called = تم الاتصال بشأن وساطة
brokering-person-erased = حُذفت وساطات شخص
field-brokering-disclosures = عمليات الإفصاح
field-brokering-institution = المؤسسة
field-brokering-disclosed-at = تاريخ الإفصاح
field-brokering-channels = وسائل التواصل المذكورة

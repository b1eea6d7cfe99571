# Vielfalt: Wörter, die jede Seite braucht.
product-name = Vielfalt
brand-line = مراكز الاندماج البلدية (Kommunale Integrationszentren) في ولاية شمال الراين-وستفاليا
demo-notice = عرض تجريبي بحسابات نموذجية. هذه ليست خدمة من خدمات المدينة.
skip-to-content = الانتقال إلى المحتوى
navigation-label = القائمة الرئيسية
staff-navigation-label = قائمة العاملين
menu-registry = السجلات
menu-house = الإدارة
breadcrumb-label = موقعكم الحالي
breadcrumb-house = جميع المراكز
language-label = اللغة
language-choose = اختيار اللغة
account-label = الحساب
public-page = الصفحة العامة
footer-label = معلومات قانونية والشفرة المصدرية
footer-line = برنامج Vielfalt حر ومفتوح لمراكز الاندماج البلدية في ولاية شمال الراين-وستفاليا.
footer-accessibility = سهولة الوصول للجميع
footer-privacy = حماية البيانات
footer-imprint = بيانات الناشر (Impressum)
footer-source = الشفرة المصدرية
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
action-cancel = إلغاء
action-older = مدخلات أقدم

# Anmelden
sign-in-title = تسجيل الدخول
sign-in-email = عنوان البريد الإلكتروني
sign-in-email-hint = العنوان المسجَّل لكم لدى المركز
sign-in-send = إرسال رابط الدخول
sign-in-sent-title = يُرجى الاطلاع على صندوق بريدكم
sign-in-sent = إذا كان { $email } مسجَّلًا لدى هذا المركز، فستصل خلال دقائق رسالة فيها رابط الدخول. الرابط صالح لمدة 30 دقيقة ولمرة واحدة فقط.
sign-in-sent-advice = لم يصل شيء؟ يُرجى البحث في مجلد الرسائل غير المرغوبة، أو
sign-in-again = طلب رابط جديد.
sign-in-only-reading = هل تريدون فقط قراءة ما ينشره المركز؟ لا حاجة إلى تسجيل الدخول:
sign-in-to-public = إلى الصفحة العامة
sign-in-link-title = تسجيل الدخول الآن
sign-in-link-lead = بهذا الزر تسجّلون الدخول. بعد ذلك لا يمكن استعمال الرابط مرة أخرى.
sign-in-link-button = تسجيل الدخول
sign-in-link-stranger = لم تطلبوا رابطًا؟ إذًا يكفي إغلاق هذه الصفحة.
mail-link-subject = رابط الدخول الخاص بكم
mail-link-body = بهذا الرابط تسجّلون الدخول مرة واحدة:
mail-link-end = الرابط صالح لمدة 30 دقيقة. إن لم تطلبوه فيكفي حذف هذه الرسالة.

# Start
start-title = اليوم
start-greeting = أهلًا بكم، { $name }
start-due = ما الذي ينتظركم
start-shortcuts = روابط سريعة
start-empty-title = لا شيء عاجل
start-empty = لا شيء ينتظركم اليوم. تظهر المهام الجديدة هنا من تلقاء نفسها.
start-urgent = عاجل

# Protokoll
log-title = السجل
log-lead = كل تغيير مدوَّن هنا مع وقته واسم الشخص. المدخلات مترابطة كالسلسلة: لا يستطيع أحد تغيير أي منها أو حذفه دون أن يُلاحَظ ذلك.
log-empty = لم يغيّر أحد شيئًا بعد.
log-number = الرقم
log-when = متى
log-who = من
log-what = ماذا
log-subject = الموضوع
log-pages = صفحات السجل
log-table = مدخلات السجل، الأحدث أولًا
account-added = أُنشئ حساب
centre-opened = افتُتح مركز
sign-in-link-issued = صدر رابط دخول
signed-in = تسجيل دخول
signed-out = تسجيل خروج
machine-sign-in = Vielfalt (تسجيل الدخول)
machine-demonstration = Vielfalt (عرض تجريبي)
machine-directory = Vielfalt (الدليل)
machine-erasure = Vielfalt (الحذف)
machine-command-line = Vielfalt (سطر الأوامر)

# Postausgang
outbox-title = البريد الصادر
outbox-lead = رسائل وأعمال لاحقة لم يمكن إيصالها بعد.
outbox-empty = تم إيصال كل شيء.
outbox-kind = النوع
outbox-attempts = المحاولات
outbox-error = آخر خطأ
outbox-next = المحاولة التالية
outbox-table = الإرسالات العالقة

# Rechte
platform-read_log = يحق له قراءة السجل
platform-read_outbox = يحق له رؤية البريد الصادر

# Fehler
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-advice = ربما العنوان قديم، أو أن الصفحة مخصصة لأشخاص آخرين. تجدون جميع المراكز في صفحة النظرة العامة.
error-sign-in-title = يُرجى تسجيل الدخول
error-sign-in-advice = انتهت جلستكم، أو لم تكونوا قد سجّلتم الدخول بعد. يُرجى تسجيل الدخول ثم إرسال الاستمارة مرة أخرى.
error-refused-title = لا يمكن ذلك بهذه الطريقة
error-refused-advice = يُرجى الرجوع صفحة واحدة في المتصفح؛ ما كتبتموه لا يزال هناك.
error-invalid-title = يُرجى مراجعة بياناتكم
error-failure-title = حدث خطأ من جانبنا
error-failure-advice = الخطأ ليس منكم، ولم يُفقد شيء. يُرجى المحاولة مجددًا بعد دقيقة. إذا تكرر الأمر، نرجو إبلاغنا بالرقم.
error-number = خطأ { $count }
error-reference = رقم الخطأ
error-to-centre = إلى صفحة المركز
error-summary-title = يُرجى مراجعة هذه البيانات

# Ablehnungen
refused-unknown-role = لا يوجد دور باسم «{ $role }».
refused-email-taken = يوجد حساب بهذا البريد الإلكتروني من قبل.
refused-sign-in-link = رابط الدخول هذا لم يعد صالحًا. إما أنه استُعمل أو انتهت مدته أو أنه غير كامل. يمكنكم ببساطة طلب رابط جديد.
refused-not-signed-in = لم تسجّلوا الدخول.
refused-unreadable-form = وصلت الاستمارة غير كاملة.

# Angaben
error-required = يُرجى ملء هذا الحقل.
error-email = هذا ليس عنوان بريد إلكتروني كاملًا. مثال: name@stadt.de
error-email-at = يُرجى كتابة العلامة @ نفسها. مثال: name@stadt.de
error-phone = هذا ليس رقم هاتف يمكن الاتصال به. مثال: ‎0231 50-27247
error-phone-impossible = لا يمكن أن يوجد هذا الرقم. يُرجى مراجعة رمز المنطقة وعدد الأرقام.
error-web = هذا ليس عنوان إنترنت كاملًا. مثال: https://www.stadt.de
error-web-scheme = يبدأ عنوان الإنترنت بـ ‎https://‎ أو ‎http://‎.
error-web-user-name = لا يجوز أن تكون العلامة @ في العنوان قبل اسم الموقع.
error-postcode = يتكون الرمز البريدي الألماني من خمسة أرقام.
error-town = هذا ليس اسم مدينة أو بلدة.
error-day = هذا اليوم غير موجود. مثال: 24.11.2026
error-choice = يُرجى اختيار أحد عناصر القائمة.
error-too-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $limit }.
error-period = تاريخ النهاية قبل تاريخ البداية.

# القوائم
list-find = بحث
list-all = عرض الكل
list-pages = صفحات القائمة
list-previous = الصفحة السابقة
list-next = الصفحة التالية
list-page = صفحة { $number } من { $pages }
list-as-file = هذه القائمة كملف:

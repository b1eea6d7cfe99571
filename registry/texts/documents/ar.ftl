# المستندات: ملفات مرتبطة بالسجلات، ورسائل
documents-title = المستندات
documents-lead = ملفات مرتبطة بسجل: بصندوق دعم أو منظمة أو مكان. تُضاف الملفات الجديدة في صفحة السجل.
documents-empty = لا يوجد مستند بعد. افتحوا سجلاً، مثلاً صندوق دعم، وأضيفوا الملف هناك.
documents-record-empty = لا يوجد مستند لهذا السجل بعد.
documents-nothing-found = لا يوجد مستند يطابق بحثكم.
documents-search = البحث عن مستند
documents-table = المستندات المحفوظة
documents-name = الملف
documents-description = ما هذا؟
documents-description-hint = مثلاً: قرار الموافقة بتاريخ 3 مارس
documents-size = الحجم
documents-uploaded = أُضيف
documents-where = السجل
documents-to-record = جميع مستندات هذا السجل
documents-remove = إزالة
documents-new = إضافة ملف
documents-file = الملف
documents-file-hint = PDF أو PNG أو JPEG أو Word أو Excel أو LibreOffice أو نص، { $limit } ميغابايت على الأكثر. نزيل من الصور المكان وبيانات الكاميرا.
documents-keep = إضافة
documents-save = حفظ
documents-panel-add = إضافة ملف
documents-panel-all = جميع المستندات
documents-panel-empty = لا يوجد مستند بعد.
documents-limit-title = حجم الملفات
documents-limit = أقصى عدد من الميغابايت
documents-limit-hint = عدد صحيح من 1 إلى 100. المعتاد 20.
error-documents-limit = يرجى كتابة عدد صحيح من 1 إلى 100.

# ترويسة الرسائل
documents-letterhead-title = ترويسة الرسائل
documents-letterhead-lead = هذا ما يظهر على كل رسالة تعدّها Vielfalt لمركزكم.
documents-letterhead-preview = عرض رسالة تجريبية (PDF)
documents-head-name = اسم المركز
documents-head-office = السطر فوق الاسم
documents-head-office-hint = مثلاً: مدينة Musterstadt · رئيس البلدية
documents-head-street = الشارع ورقم المنزل
documents-head-postcode = الرمز البريدي
documents-head-town = المدينة
documents-head-footer = سطر أسفل الصفحة
documents-head-footer-hint = مثلاً الموقف وأوقات الدوام
documents-letter-page = الصفحة {"{page}"} من {"{pages}"}
documents-letter-phone = الهاتف
documents-letter-email = البريد الإلكتروني
documents-letter-website = الموقع
documents-letter-date = التاريخ
documents-sample-subject = رسالة تجريبية
documents-sample-greeting = مرحباً،
documents-sample-text = هكذا تبدو رسالة بترويستكم. يمكن قراءتها بصوت عالٍ وحفظها لمدة طويلة. والعنوان في الموضع الذي يظهر فيه عبر نافذة الظرف.
documents-sample-what = الغرض
documents-sample-amount = المبلغ
documents-sample-row = مثال
documents-sample-end = مع أطيب التحيات

# الرسائل والسجل
documents-kept = أُضيف الملف.
documents-saved = تم الحفظ.
documents-attached = أُضيف مستند
documents-removed = أُزيل مستند
documents-erased = حُذفت مستندات شخص
documents-letterhead-written = عُدّلت ترويسة الرسائل
documents-limit-set = حُدد حجم الملفات

# الحقوق
documents-read = يجوز له قراءة المستندات المرتبطة بالسجلات
documents-edit = يجوز له إضافة المستندات وإزالتها
documents-letterhead = يجوز له تحديد ترويسة الرسائل وحجم الملفات

# حالات الرفض
refused-documents-empty = يرجى اختيار ملف. هذا الملف فارغ.
refused-documents-too-large = الملف كبير جداً: { $limit } ميغابايت على الأكثر. صغّروا الصور فيه أو قسّموه.
refused-documents-kind = لا نقبل مثل هذه الملفات. احفظوه بصيغة PDF وحاولوا مرة أخرى.
refused-documents-broken = الملف تالف أو ناقص. افتحوه واحفظوه من جديد.
refused-documents-macros = يحتوي الملف على وحدات ماكرو. احفظوه من دونها بصيغة DOCX أو XLSX أو ODT أو ODS أو PDF.
refused-documents-encrypted = الملف محمي بكلمة مرور. احفظوه من دونها.
refused-documents-bomb = يصبح الملف ضخماً جداً عند فك ضغطه. لا نقبله.

# Auskunft
field-documents-about = ملفات عن الشخص
field-documents-brought = ملفات أضافها
field-documents-bytes = الحجم بالبايت

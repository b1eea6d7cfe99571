# الملف التعريفي على الورق
paper-profile = الملف التعريفي
paper-confirmed = آخر تأكيد بتاريخ
paper-focus-areas = المجالات الرئيسية
paper-undertakings = ماذا نفعل
paper-concept = خطة الاندماج
paper-council = قرار إنشاء المركز
paper-body = الهيئة
paper-date = التاريخ
paper-paper = الوثيقة
paper-role = النتيجة
paper-attachment = الموقع في الإدارة
paper-office = الدائرة
paper-division = القسم
paper-head = الإدارة
paper-lead = إدارة المركز والتواصل
paper-phone = الهاتف
paper-email = البريد الإلكتروني
paper-homepage = الموقع الإلكتروني
paper-source = تعرض هذه الورقة محتوى هذه الصفحة:
paper-printed = طُبعت بتاريخ
paper-page = الصفحة {"{page}"} من {"{pages}"}
paper-period = من { $from } حتى { $until }
paper-from = ابتداءً من { $day }
paper-until = حتى { $day }
paper-adopted = أُقرّت بتاريخ { $day }

paper-kind-pool = الوساطة اللغوية
paper-kind-map = الخرائط والأدلة
paper-kind-funding-line = الدعم المالي
paper-kind-programme = البرامج التعليمية
paper-kind-case-system = إدارة النزاعات
paper-kind-event = الفعاليات
paper-kind-campaign = الحملات
paper-kind-prize = الجوائز
paper-kind-network = الشبكات والتعاون
paper-kind-plan = الخطط
paper-kind-other = مهام أخرى

paper-status-planned = مخطط له
paper-status-planned-since = مخطط له ابتداءً من { $day }
paper-status-active = قائم
paper-status-active-since = قائم منذ { $day }
paper-status-paused = متوقف مؤقتًا
paper-status-paused-since = متوقف مؤقتًا منذ { $day }
paper-status-ended = انتهى
paper-status-ended-since = انتهى في { $day }

paper-role-recommendation = توصية
paper-role-decision = قرار
paper-role-notice = للعلم

# ما الذي تغيّر
feed-title = { $name }: تغييرات الملف التعريفي
feed-version = الإصدار { $number }
feed-first = نُشر الملف التعريفي لأول مرة.
feed-undertaking = نشاط: { $title }
feed-undertaking-removed = نشاط أُزيل: { $title }
feed-translation = ترجمة: { $language }

# المنظمات التي يعمل المركز معها
organisations-title = المنظمات
organisations-lead = جمعيات ومدارس ودوائر واتحادات وكل من يعمل المركز معه. تُدخل مرة واحدة وتُستخدم في كل مكان.
organisations-search = الاسم أو الاختصار أو المكان أو رقم المدرسة
organisations-any = الكل
organisations-save = حفظ
organisations-found = { $count ->
    [one] منظمة واحدة
   *[other] عدد المنظمات: { $count }
}
organisations-empty = لم تُدخل أي منظمة بعد. ابدؤوا بواحدة، أو أحضروا قائمتكم كجدول.
organisations-none-found = لم نجد شيئًا. جرّبوا كلمات أقل أو احذفوا أحد المرشحات.
organisations-new-title = إضافة منظمة
organisations-edit-title = تعديل المنظمة
organisations-closed = أُغلقت
organisations-aside = معلومات مرتبطة
organisations-below = يتبع لها
organisations-publishing = النشر
organisations-is-public = يجوز ذكر هذه المنظمة علنًا.
organisations-is-internal = لا تُنشر هذه المنظمة. لا توجد موافقة سارية.
organisations-last-change = آخر تعديل: { $day }
organisations-kept = تم الحفظ.
organisations-panel-empty = غير مسجل كجهة اتصال لدى أي منظمة.
organisations-from = منذ { $day }
organisations-until = حتى { $day }

# الحقول
organisations-group-who = من هي
organisations-group-where = أين هي وكيف نصل إليها
organisations-group-standing = الاعتراف والموافقة والملاحظات
organisations-name = الاسم
organisations-short_name = الاسم المختصر
organisations-kind = النوع
organisations-parent = تتبع لـ
organisations-address = العنوان
organisations-street = الشارع والرقم
organisations-postcode = الرمز البريدي
organisations-town = المدينة
organisations-district = الحي الإداري
organisations-phone = الهاتف
organisations-email = البريد الإلكتروني
organisations-website = الموقع الإلكتروني
organisations-school_number = رقم المدرسة
organisations-school_number-hint = ستة أرقام، للمدارس فقط
organisations-recognition = الاعتراف
organisations-recognition-hint = بأي صفة ومن قبل من، مثلًا «جهة حرة لرعاية الشباب من قبل دائرة الشباب»
organisations-recognised_since = معترف بها منذ
organisations-recognised_until = معترف بها حتى
organisations-publish_consent_on = الموافقة على النشر في
organisations-publish_consent_on-hint = اليوم الذي وافقت فيه المنظمة على ذكرها علنًا
organisations-publish_withdrawn_on = سُحبت الموافقة في
organisations-notes = ملاحظات
organisations-notes-hint = للعاملين فقط. رجاءً لا شيء عن صحة الناس أو دينهم أو أصلهم.
organisations-closed_on = أُغلقت في

# الأنواع
organisations-kind-migrant = منظمة مهاجرين
organisations-kind-school = مدرسة
organisations-kind-kita = روضة أطفال
organisations-kind-authority = دائرة حكومية
organisations-kind-welfare = اتحاد خيري
organisations-kind-counselling = مركز استشارة
organisations-kind-company = شركة
organisations-kind-initiative = مبادرة
organisations-kind-centre = مركز اندماج آخر
organisations-kind-other = غير ذلك

# جهات الاتصال
organisations-contacts = جهات الاتصال
organisations-contacts-empty = لم يُدخل أحد بعد. الاسم يعطي المنظمة وجهًا.
organisations-contact-title = جهة اتصال
organisations-contact-edit = تعديل جهة الاتصال
organisations-contact-over = سابقًا
organisations-contact-remove = حذف جهة الاتصال
organisations-contact-remove-text = فقط إذا كان الإدخال خطأ. من غادر المنظمة يُكتب له تاريخ نهاية.
organisations-contact-gone = حُذفت جهة الاتصال.
organisations-unknown-person = شخص بلا اسم
organisations-contact-group-who = من تتواصلون معه هناك
organisations-contact-name = الاسم
organisations-contact-role = المهمة
organisations-contact-role-hint = مثلًا الرئاسة أو إدارة المدرسة أو إدارة المشروع
organisations-contact-phone = الهاتف
organisations-contact-email = البريد الإلكتروني
organisations-contact-starts_on = من
organisations-contact-ends_on = إلى

# إحضار جدول
organisations-import-title = قراءة جدول
organisations-import-lead = أحضروا قائمتكم كما هي. لا يُنقل شيء قبل أن تروه وتؤكدوه.
organisations-import-steps = الخطوات
organisations-import-step-file = اختيار الملف
organisations-import-step-columns = تحديد الأعمدة
organisations-import-step-rows = التحقق والنقل
organisations-import-file = الجدول
organisations-import-file-hint = إكسل (XLSX) أو CSV، والعناوين في السطر الأول، حتى { $rows } سطر و2 ميغابايت
organisations-import-read = قراءة
organisations-import-columns = تحديد الأعمدة
organisations-import-columns-lead = خمّنّا معنى أعمدتكم. رجاءً تحققوا وغيّروا ما ليس صحيحًا.
organisations-import-column = العمود في جدولكم
organisations-import-example = مثال
organisations-import-means = المعنى
organisations-import-leave = عدم النقل
organisations-import-check = التحقق من الأسطر
organisations-import-rows = التحقق من الأسطر
organisations-import-rows-lead = هكذا فهمنا أسطركم. قرروا عند الشك؛ يُنقل كل شيء دفعة واحدة أو لا شيء.
organisations-import-taken-lead = نُقل الجدول وحُذف محتواه من هنا.
organisations-import-count = { $count ->
    [one] سطر واحد
   *[other] عدد الأسطر: { $count }
}
organisations-import-row = السطر
organisations-import-findings = الملاحظات على الأسطر
organisations-import-what = ماذا يحدث
organisations-import-new = إضافة جديدة
organisations-import-update = إكمال الموجود
organisations-import-skip = تخطٍّ
organisations-import-added = جديد: { $count }
organisations-import-updated = مُكمل: { $count }
organisations-import-skipped = متخطى: { $count }
organisations-import-show-findings = { $count ->
    [one] إظهار السطر الذي عليه ملاحظة فقط
   *[other] إظهار الأسطر التي عليها ملاحظات فقط ({ $count })
}
organisations-import-show-all = إظهار كل الأسطر
organisations-import-back = تحديد الأعمدة من جديد
organisations-import-keep = تذكّر الاختيار
organisations-import-keep-hint = احفظوا اختياركم قبل الانتقال إلى صفحة أخرى. «نقل الكل» يشمل كل الصفحات.
organisations-import-take = نقل الكل
organisations-import-kept = حُفظ اختياركم.
organisations-import-done = تم النقل.
organisations-import-to-list = إلى القائمة
organisations-finding-number = رقم المدرسة هذا موجود لدى «{ $name }».
organisations-finding-similar = يشبه «{ $name }» في المكان نفسه.
organisations-finding-repeated = موجود في السطر { $row } من هذا الجدول.

# السجل
organisations-added = أُضيفت منظمة
organisations-changed = عُدّلت منظمة
organisations-contact-added = أُضيفت جهة اتصال لمنظمة
organisations-contact-changed = عُدّلت جهة اتصال لمنظمة
organisations-contact-removed = حُذفت جهة اتصال لمنظمة
organisations-contacts-erased = حُذفت بيانات اتصال شخص
organisations-import-chosen = حُفظ الاختيار لجدول
organisations-import-mapped = حُددت أعمدة جدول
organisations-import-uploaded = رُفع جدول منظمات
organisations-imported = نُقل جدول منظمات

# الصلاحيات
organisations-read = يجوز له رؤية المنظمات وجهات اتصالها
organisations-edit = يجوز له تعديل المنظمات وجهات اتصالها
organisations-import = يجوز له قراءة جداول المنظمات

# الرفض والتنبيهات
error-hidden = توجد هنا رموز غير مرئية قد تشوّه النص. رجاءً اكتبوه من جديد.
error-school-number = رقم المدرسة ستة أرقام.
refused-organisations-loop = لا يمكن أن تتبع منظمة لنفسها، ولا عبر غيرها.
refused-organisations-number = رقم المدرسة هذا لدى منظمة أخرى.
refused-organisations-formula = هذا يشبه صيغة حسابية. رجاءً اكتبوا المحتوى كنص.
refused-organisations-kind = لا نعرف هذا النوع. الممكن مثلًا: Migrantenorganisation أو Schule أو Kita أو Behörde أو Verband أو Beratungsstelle أو Unternehmen أو Initiative.
refused-organisations-too-large = هذا الجدول كبير جدًا. الممكن حتى { $rows } سطر و60 عمودًا و2 ميغابايت؛ قسّموه رجاءً.
refused-organisations-no-table = هذا ليس جدولًا نستطيع قراءته. احفظوه في إكسل بصيغة XLSX أو CSV.
refused-organisations-no-rows = لا يوجد شيء تحت العناوين في هذا الملف.
refused-organisations-no-names = رجاءً حددوا عمودًا للاسم؛ بدونه لا يمكن إضافة منظمة.
refused-organisations-nothing = لا شيء للنقل: كل الأسطر متخطاة.
refused-organisations-row = السطر { $row } لا يناسب ما هو موجود. لم يُنقل شيء.
refused-organisations-taken = نُقل هذا الجدول من قبل.

# Auskunft
field-organisations-contacts = جهات الاتصال
field-organisations-organisation = المنظمة
field-organisations-role = المهمة
field-organisations-phone = الهاتف
field-organisations-imports = جداول مستوردة
field-organisations-file = الملف

# Was Besucherinnen und Besucher lesen.

# Überall
public-profile = الملف التعريفي
public-undertakings = الأنشطة
public-contact = التواصل
public-projects = المشاريع
public-best-practice = مثال لممارسة جيدة
public-partly-german = بعض النصوص غير متوفرة بعد بهذه اللغة، وهي معروضة هنا بالألمانية.
public-description = { $name }: المجالات الرئيسية والأنشطة وقرار الإنشاء والتواصل
municipality-city = مدينة (kreisfreie Stadt)
municipality-kreis = دائرة (Kreis)
municipality-staedteregion = إقليم مدن (StädteRegion)
district-name = المنطقة الإدارية { $name } (Regierungsbezirk)

# Karte und Liste
directory-title = جميع المراكز
directory-heading = 54 مركزًا للاندماج في ولاية واحدة
directory-lead = لكل مدينة كبيرة (kreisfreie Stadt) ولكل دائرة (Kreis) في ولاية شمال الراين-وستفاليا مركز اندماج بلدي (Kommunales Integrationszentrum). تجدون هنا ما يفعله مركزكم، ومن يعمل فيه، وما يخطط له.
directory-map = الخريطة
directory-map-skip = تخطّي الخريطة والانتقال إلى القائمة
directory-map-label = خريطة ولاية شمال الراين-وستفاليا مع المراكز الـ 54. تحتوي القائمة على الروابط نفسها.
directory-list = القائمة
directory-with-profile = له ملف تعريفي
directory-without-profile = لا ملف تعريفي بعد
directory-legend-with = ملف تعريفي متوفر ({ $count })
directory-legend-without = لا ملف تعريفي بعد ({ $count })
directory-centres = { $count ->
    [zero] لا مراكز
    [one] مركز واحد
    [two] مركزان
    [few] { $count } مراكز
    [many] { $count } مركزًا
   *[other] { $count } مركز
}

# Suche
search-title = البحث
search-label = البحث في جميع الملفات التعريفية
search-button = بحث
search-for-example = على سبيل المثال:
search-total = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-first = تُعرض هنا أفضل النتائج، وعددها { $count }.
search-partial = لا يوجد ما يحتوي على جميع الكلمات معًا. هذه نتائج تحتوي على بعضها.
search-undertaking = نشاط
search-profile = ملف تعريفي
search-nothing = لم نجد شيئًا عن «{ $query }».
search-nothing-advice = يُرجى التحقق من الكتابة أو تجربة كلمة ألمانية أعم، مثل «Sprache» (لغة) أو «Schule» (مدرسة). أو يمكنكم الاطلاع على ما يفعله مركزكم.
search-to-list = عرض جميع المراكز الـ 54

# Ein Zentrum ohne Steckbrief
unknown-lead = هذا المركز موجود، لكن ملفه التعريفي غير متوفر هنا بعد.
unknown-searching = هل تبحثون عن هذا المركز؟
unknown-searching-text = مركز الاندماج البلدي جزء من الإدارة ({ $municipality }). اسألوا هناك عن «Kommunales Integrationszentrum».
unknown-neighbours = مراكز أخرى في المنطقة الإدارية { $district }:
unknown-working = هل تعملون هناك؟
unknown-working-text = إذا كان لديكم ملف تعريفي جاهز فيمكن نقله من ملف. لا يُنشر منه شيء قبل أن يراجعه شخص ثانٍ.
unknown-working-start = تسجيل الدخول وإنشاء الملف التعريفي
unknown-working-not-here = لم يُجهَّز مركزكم هنا بعد. ‎Vielfalt‎ برنامج حر ومتاح لكل مركز.
unknown-working-more = المزيد عن البرنامج

# Steckbrief
profile-get-in-touch = التواصل مع المركز
profile-as-pdf = بصيغة PDF
profile-decided = تاريخ قرار الإنشاء
profile-confirmed = آخر تأكيد
profile-on-this-page = في هذه الصفحة
profile-focus = المجالات الرئيسية
profile-focus-lead = مجالات يلتزم بها المركز لمدة سنتين في كل مرة.
profile-undertakings-lead = ما يفعله المركز وينسّقه ويدعمه.
profile-decision-and-concept = القرار وخطة الاندماج
profile-contact-and-attachment = التواصل والموقع في الإدارة
profile-further = معلومات أخرى
profile-downloads = التنزيل وإعادة الاستخدام
profile-downloads-short = التنزيل
profile-downloads-lead = جميع معلومات هذا الملف التعريفي مفتوحة: كوثيقة للطباعة وكبيانات للبرامج الأخرى.
profile-published-on = هذا الإصدار بتاريخ { $day }.
profile-bare = هذا الملف التعريفي قيد الإعداد.
profile-bare-text = بدأ المركز بكتابته. ستجدون هنا المزيد قريبًا.
period-unknown = لم تُدخل الفترة بعد
period-ahead = لم تبدأ بعد
period-over = انتهت
period-months-left = { $count ->
    [0] تنتهي هذا الشهر
    [one] بقي شهر واحد
    [two] بقي شهران
    [few] بقيت { $count } أشهر
    [many] بقي { $count } شهرًا
   *[other] بقي { $count } شهر
}

# Vorhaben nach Art
kinds-pool = الوساطة اللغوية
kinds-map = الخرائط والأدلة
kinds-funding_line = الدعم المالي
kinds-programme = البرامج التعليمية
kinds-case_system = المشورة وحل النزاعات
kinds-event = الفعاليات
kinds-campaign = الحملات
kinds-prize = الجوائز
kinds-network = الشبكات والشراكات
kinds-plan = الخطط والاستراتيجيات
kinds-other = أنشطة أخرى
status-planned = مخطط له
status-active = قائم
status-paused = متوقف مؤقتًا
status-ended = مكتمل
status-planned-day = ابتداءً من { $day }
status-active-day = منذ { $day }
status-paused-day = منذ { $day }
status-ended-day = حتى { $day }
legend-planned = مخطط له ({ $count })
legend-active = قائم ({ $count })
legend-paused = متوقف مؤقتًا ({ $count })
legend-ended = مكتمل ({ $count })

# Beschluss und Konzept
decision-title = قرار الإنشاء
decision-text = أُنشئ بموجب القرار الصادر في
decision-by = الجهة التي قررت
decision-subject = الموضوع
decision-paper = وثيقة المجلس (Drucksache)
decision-advised = نوقش من قبل في
decision-bodies = { $count ->
    [zero] لا هيئة
    [one] هيئة واحدة
    [two] هيئتين
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
decision-way = مسار القرار في الهيئات
step-recommendation = توصية
step-decision = قرار
step-notice = أخذ العلم
concept-title = خطة الاندماج (Integrationskonzept)
concept-read = قراءة الخطة
concept-valid = سارية
concept-expired = انتهت مدتها
concept-adopted-on = أُقرّت في { $day }
concept-valid-from = سارية من { $day }
concept-valid-until = سارية حتى { $day }

# Kontakt und Anbindung
contact-lead = إدارة المركز
contact-vcard = إضافة إلى دفتر العناوين (vCard)
attachment-title = الموقع في الإدارة
attachment-led-by = الإدارة:

# Herunterladen
download-pdf = الملف التعريفي للطباعة
download-pdf-kind = PDF، سهل الوصول للجميع
download-text = نص لبوابة الولاية
download-text-kind = TXT
download-vcard = جهة اتصال
download-vcard-kind = vCard
download-atom = الاشتراك في التغييرات
download-atom-kind = Atom
download-json = بيانات
download-json-kind = JSON
download-json-ld = بيانات لمحركات البحث
download-json-ld-kind = JSON-LD, schema.org

# Ein Vorhaben
undertaking-description = { $title } – نشاط من أنشطة المركز «{ $name }»
undertaking-published-on = بتاريخ: { $day }
undertaking-at-a-glance = نظرة سريعة
undertaking-figures = بالأرقام
undertaking-offers = ما يمكنكم القيام به هنا
undertaking-about = عن ماذا يدور النشاط
undertaking-milestones = المراحل الرئيسية
undertaking-documents = وثائق
undertaking-no-text = سيُضاف الوصف لاحقًا. حتى ذلك الحين يسعد المركز بالإجابة عن أسئلتكم.
undertaking-related = أنشطة أخرى من هذا النوع
undertaking-contact = الشخص المسؤول للتواصل
undertaking-questions = هل لديكم أسئلة؟
undertaking-ask-centre = يسعد المركز بمساعدتكم:
undertaking-focus-area = المجال الرئيسي
undertaking-partners = الشركاء
undertaking-in-profile = مكانه في الملف التعريفي
section-in-profile-task = مجالات عمل أخرى
section-in-profile-best_practice = مشاريع محلية (أمثلة لممارسات جيدة)
milestone-reached = أُنجزت في { $day }
milestone-due = مخطط لها حتى { $day }
milestone-late = كان مخططًا لها حتى { $day }، ولم تُنجز بعد
milestone-open = بلا موعد بعد
milestone-need = احتياج المدارس
milestone-benefit = الفائدة للمدارس
milestone-support = الدعم للمدارس

# Über dieses Angebot
about-title = عن هذا الموقع
about-lead = من المسؤول عن هذه الصفحات، وما مدى سهولة الوصول إليها، وماذا يحدث لبياناتكم.
about-publishers = المراكز التي تنشر هنا
about-no-publishers = لم ينشر أي مركز شيئًا بعد.

accessibility-title = بيان سهولة الوصول للجميع
accessibility-aim = ينبغي أن تكون هذه الصفحات متاحة لجميع الناس، أيضًا مع قارئ الشاشة، وبلوحة المفاتيح وحدها، ومع تكبير شديد، وعلى الشاشات الصغيرة. المعيار هو قانون مساواة ذوي الإعاقة في ولاية شمال الراين-وستفاليا (BGG NRW) ولائحته BITVNRW، والمعيار EN 301 549، وإرشادات WCAG 2.2 بالمستوى AA.
accessibility-state-title = إلى أين وصلنا
accessibility-state = بحسب فحصنا الخاص تستوفي الصفحات هذه المتطلبات. لم يُجرَ بعد فحص مستقل. نحن نعرف النواقص التالية ونعمل عليها:
accessibility-gap-languages = نصوص المراكز غير متوفرة بكل لغة، ولا دائمًا بالألمانية السهلة (Leichte Sprache). عندئذٍ تُعرض بالألمانية مع الإشارة إلى ذلك.
accessibility-gap-links = لم نفحص الوثائق الموجودة في مواقع أخرى يحيل إليها أحد المراكز.
accessibility-gap-signs = لا يوجد بعد محتوى بلغة الإشارة الألمانية.
accessibility-method-title = كيف جرى الفحص
accessibility-method = مع كل تغيير تخضع كل صفحة لفحص آلي ببرنامج axe، بالألمانية وبالعربية، للهواتف وللشاشات الكبيرة. ونفحص أيضًا بأنفسنا: لوحة المفاتيح والتكبير وترتيب القراءة.
accessibility-checked-on = آخر فحص في { $day }. هذا البيان من اليوم نفسه.
accessibility-feedback-title = هل صادفتم عائقًا؟
accessibility-feedback = يُرجى الكتابة إلى المركز الذي قرأتم صفحته. بيانات التواصل معه موجودة في ملفه التعريفي وفي القائمة في هذه الصفحة. من المفيد أن تذكروا عنوان الصفحة وما الذي لم ينجح.
accessibility-ombudsman-title = إذا لم يُفِد ذلك
accessibility-ombudsman = إذا لم تحصلوا على جواب يساعدكم، يمكنكم التوجه مجانًا إلى مكتب الوساطة في الولاية (Ombudsstelle). يتوسط المكتب بينكم وبين الجهة الإدارية.

privacy-title = حماية البيانات
privacy-reading = إذا كنتم تقرؤون هنا فقط، فنحن لا نضع ملفات تعريف ارتباط (Cookies)، ولا نحصي زياراتكم، ولا نُدرج شيئًا من مزوّدين آخرين: الخطوط والخرائط والبرامج تأتي من هذا الخادم. إذا حدث خطأ يسجّل البرنامج العنوان الذي فُتح، لكنه لا يسجّل من فتحه.
privacy-published-title = ماذا تنشر المراكز
privacy-published = في الملفات التعريفية أسماء وأرقام هواتف وعناوين بريد إلكتروني رسمية للأشخاص الذين يتحدثون باسم مركز أو نشاط. الأساس القانوني هو المهمة العامة للبلدية (المادة 6 الفقرة 1 الحرف e من ‎DSGVO‎، و ‎§ 3 DSG NRW‎).
privacy-staff-title = إذا كنتم تعملون لدى مركز
privacy-staff = عن العاملين الذين لديهم حساب نحفظ ما يلي:
privacy-staff-account = الاسم وعنوان البريد الإلكتروني الرسمي واللغة والأدوار، ما دام الحساب موجودًا.
privacy-staff-cookie = ملف تعريف ارتباط (Cookie) يُبقي تسجيل دخولكم. يسري 14 ساعة على الأكثر، وينتهي بعد ثماني ساعات دون استعمال، ويخدم هذا الغرض فقط (‎§ 25 Abs. 2 TDDDG‎).
privacy-staff-log = سجل يبيّن من غيّر ماذا ومتى. وهو يثبت أن وراء كل نشر شخصين.
privacy-rights-title = حقوقكم
privacy-rights = يمكنكم طلب معلومات عن بياناتكم، وطلب تصحيحها أو حذفها أو تقييدها، وأخذها معكم بصيغة شائعة، والاعتراض (المواد 15 إلى 21 من ‎DSGVO‎). يُرجى التوجه إلى المركز أو إلى مسؤول حماية البيانات في المدينة أو الدائرة.
privacy-complaint = يمكنكم أيضًا تقديم شكوى إلى:

imprint-title = بيانات الناشر (Impressum)
imprint-responsible = المسؤول عن محتوى كل صفحة هو المدينة (Stadt) أو الدائرة (Kreis) أو إقليم المدن (StädteRegion) الذي يتبع له المركز. الاسم والعنوان والهاتف والبريد الإلكتروني موجودة في صفحة المركز تحت «التواصل».
imprint-software-title = البرنامج
imprint-software = برنامج Vielfalt برنامج حر بترخيص EUPL-1.2. يحق لكل مركز استعماله وفحصه وتعديله ونقله إلى غيره. الشفرة المصدرية:
imprint-sources-title = المصادر
imprint-map = حدود الخريطة:
imprint-look = التصميم والخطوط والرموز:

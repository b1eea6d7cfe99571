# فريق المترجمين
pool-title = فريق المترجمين المتطوعين
pool-intro = يساعد مترجمون متطوعون عندما لا توجد لغة مشتركة بعد بين الناس والمؤسسات.
pool-ask = طلب مترجم
pool-join = الانضمام إلى فريق المترجمين
pool-closed = مغلق من { $from } إلى { $until }
pool-who-may = من يمكنه الطلب
pool-not-private = لا يمكن للأفراد الطلب بأنفسهم. اطلب من المدرسة أو الروضة أو الدائرة أن تطلب نيابة عنك.
pool-private = الأفراد
pool-what-for = لأي غرض
pool-how-one-meets = طريقة اللقاء
pool-what-not = ما لا يقوم به الفريق
pool-what-not-text = لا يستطيع المتطوعون تحمل مسؤولية محادثات لها عواقب قانونية. لذلك يوجد مترجمون محلفون.
pool-how = كيف يجري الأمر
pool-how-ask = تملؤون الاستمارة. لا تحتاجون إلى حساب.
pool-lead-working-days = { $count ->
    [0] حتى لليوم نفسه.
    [one] قبل يوم عمل واحد على الأقل.
    [two] قبل يومي عمل على الأقل.
    [few] قبل { $count } أيام عمل على الأقل.
   *[other] قبل { $count } يوم عمل على الأقل.
 }
pool-lead-days = { $count ->
    [0] حتى لليوم نفسه.
    [one] قبل يوم واحد على الأقل.
    [two] قبل يومين على الأقل.
    [few] قبل { $count } أيام على الأقل.
   *[other] قبل { $count } يوماً على الأقل.
 }
pool-how-answer = { $count ->
    [0] يجيب المركز في اليوم نفسه.
    [one] يجيب المركز خلال يوم عمل واحد.
    [two] يجيب المركز خلال يومي عمل.
    [few] يجيب المركز خلال { $count } أيام عمل.
   *[other] يجيب المركز خلال { $count } يوم عمل.
 }
pool-how-brokering = عندما يوافق شخص ما، تحصلون على بيانات الاتصال وتتفقون معه على الموعد.
pool-how-placing = يجد المركز شخصاً لديه وقت ويرسل إليكم تأكيداً.
pool-how-after = بعد المحادثة يؤكد الطرفان باختصار متى جرت. لا أحد يسأل عن محتواها.
pool-no-claim = الجميع يساعدون في أوقات فراغهم: لا يوجد حق في الترجمة، ولا أحد مسؤول قانونياً عن الأخطاء.
pool-free-time = الجميع يساعدون في أوقات فراغهم: لا يوجد دائماً من لديه وقت.
pool-pays-free = الخدمة مجانية لكم.
pool-pays-own-means = إذا كان لمؤسستكم ميزانية فهي تدفع البدل بنفسها؛ وإلا يدفع المركز.
pool-where = أين
pool-for-residents = لمن يسكنون هنا:
pool-in-territory = يجب أن يكون الموعد هنا:
pool-interpreters = للمترجمين
pool-lost-own-page = هل فقدت رابط صفحتك الخاصة؟
pool-medium-place = في المكان
pool-medium-phone = بالهاتف
pool-medium-video = عبر الفيديو
pool-mode-placing = ينظم المركز الموعد ويؤكده
pool-mode-brokering = يسلم المركز بيانات الاتصال بعد الموافقة؛ ويتفق الطرفان على الموعد
pool-counted-working-days = أيام العمل
pool-counted-days = أيام التقويم
pool-occasion-parent_talk = لقاء مع الأهل في المدرسة
pool-occasion-enrolment = التسجيل في المدرسة
pool-occasion-kita_admission = القبول في الروضة
pool-occasion-kita_talk = حديث عن تطور الطفل في الروضة
pool-occasion-counselling = جلسة استشارة
pool-occasion-office = موعد في دائرة من دون عواقب قانونية
pool-occasion-housing = السكن والجوار
pool-occasion-integration = الوصول والتعرّف على المحيط
pool-occasion-leisure = أوقات الفراغ والرياضة والثقافة
pool-occasion-other = شيء آخر
pool-subject-legal = محادثات لها عواقب قانونية
pool-subject-legal-question = هل للمحادثة عواقب قانونية (مثل العقود أو القرارات الرسمية أو المهل)؟
pool-subject-court = المحكمة
pool-subject-court-question = هل هو موعد في المحكمة؟
pool-subject-police = الشرطة
pool-subject-police-question = هل هو موعد لدى الشرطة؟
pool-subject-asylum = إجراءات اللجوء
pool-subject-asylum-question = هل يتعلق الأمر بإجراءات اللجوء؟
pool-subject-lawyer = المحامون
pool-subject-lawyer-question = هل هو موعد لدى محامٍ؟
pool-subject-paternity = الاعتراف بالأبوة
pool-subject-paternity-question = هل يتعلق الأمر بالاعتراف بالأبوة؟
pool-subject-aosf = إجراء AO-SF (الحاجة إلى دعم تربوي خاص)
pool-subject-aosf-question = هل يتعلق الأمر بإجراء AO-SF (الحاجة إلى دعم تربوي خاص)؟
pool-subject-medical = المستشفى والأطباء
pool-subject-medical-question = هل هو موعد في مستشفى أو عيادة؟
pool-subject-therapy = العلاج النفسي
pool-subject-therapy-question = هل هو علاج نفسي؟
pool-subject-bank = البنوك وشركات التأمين
pool-subject-bank-question = هل هو موعد في بنك أو شركة تأمين؟
pool-subject-expert = التقارير الخبرية
pool-subject-expert-question = هل يتعلق الأمر بتقرير خبير؟
pool-subject-intervention = تدخل السلطات في الحقوق
pool-subject-intervention-question = هل تتدخل سلطة في الحقوق (مثل أخذ طفل تحت الرعاية أو أمر إداري)؟
pool-subject-class = المرافقة في الدروس والرحلات
pool-subject-class-question = هل يتعلق الأمر بالمرافقة في الدروس أو في رحلة؟
pool-subject-third_party = الطلبات نيابة عن جهات أخرى
pool-subject-third_party-question = هل تطلبون نيابة عن جهة أخرى؟
pool-subject-written = الترجمة الكتابية
pool-subject-written-question = هل يراد ترجمة شيء كتابياً؟
pool-found-private = لا يمكن للأفراد الطلب هنا بأنفسهم.
pool-found-entitled = الفريق مخصص لمؤسسات أخرى: نوع مؤسستكم ليس منها.
pool-found-subject = لا يقوم الفريق بهذا: { $subject }.
pool-found-subject-asks-back = يقرر التنسيق في هذا: { $subject }. وسيتواصل معكم.
pool-found-lead-working-days = { $days ->
    [zero] الموعد قريب جداً. أول يوم ممكن هو { $earliest }.
    [one] الموعد قريب جداً: نحتاج إلى يوم عمل واحد. أول يوم ممكن هو { $earliest }.
    [two] الموعد قريب جداً: نحتاج إلى يومي عمل. أول يوم ممكن هو { $earliest }.
    [few] الموعد قريب جداً: نحتاج إلى { $days } أيام عمل. أول يوم ممكن هو { $earliest }.
    [many] الموعد قريب جداً: نحتاج إلى { $days } يوم عمل. أول يوم ممكن هو { $earliest }.
   *[other] الموعد قريب جداً: نحتاج إلى { $days } يوم عمل. أول يوم ممكن هو { $earliest }.
}
pool-found-lead-days = { $days ->
    [zero] الموعد قريب جداً. أول يوم ممكن هو { $earliest }.
    [one] الموعد قريب جداً: نحتاج إلى يوم واحد. أول يوم ممكن هو { $earliest }.
    [two] الموعد قريب جداً: نحتاج إلى يومين. أول يوم ممكن هو { $earliest }.
    [few] الموعد قريب جداً: نحتاج إلى { $days } أيام. أول يوم ممكن هو { $earliest }.
    [many] الموعد قريب جداً: نحتاج إلى { $days } يوماً. أول يوم ممكن هو { $earliest }.
   *[other] الموعد قريب جداً: نحتاج إلى { $days } يوم. أول يوم ممكن هو { $earliest }.
}
pool-found-past = هذا الوقت مضى.
pool-found-rest-day = { $day } يوم أحد أو عطلة رسمية؛ سينظر المركز إن كان أحد يستطيع.
pool-found-closed = الفريق مغلق من { $from } إلى { $until }؛ سينظر المركز في الطلب.
pool-found-too-long = هذا طويل جداً: { $minutes } على الأكثر.
pool-found-too-short = هذا قصير جداً: { $minutes } على الأقل.
pool-found-recurring = لا يتولى الفريق مواعيد تتكرر بانتظام.
pool-found-series = تتكون السلسلة من { $most } مواعيد على الأكثر.
pool-found-medium = لا يقدم الفريق هذا النوع من المحادثات. يرجى اختيار طريقة أخرى.
pool-found-territory = هذا المكان ليس ضمن منطقة المركز.
pool-found-residents = الفريق مخصص لمن يسكنون هنا. المكان خارج المنطقة؛ سينظر المركز في الطلب.
pool-found-no-money = لا تخصص القواعد مالاً لهذا الطلب؛ سينظر المركز فيما يمكن.
pool-found-others-first = يدفع المركز ذلك فقط إذا لم يكن على جهة أخرى أن تدفع. لذلك سيتصل بكم.
pool-found-public-room = المواعيد ممكنة فقط في أماكن عامة وليس في المنازل.
pool-with-words = { $said } ({ $words })
pool-alternative-sworn = توجّهوا إلى المترجمين المحلفين: www.justiz-dolmetscher.de.
pool-alternative-professional = اطلبوا خدمة ترجمة مهنية؛ تتحمل المؤسسة المختصة التكاليف.
pool-alternative-health = اسألوا المستشفى أو العيادة عن خدمة ترجمة طبية.
pool-alternative-translator = توجد مكاتب ترجمة للنصوص المكتوبة.
pool-alternative-institution = اطلبوا من المؤسسة التي تريدون التحدث معها أن تطلب بنفسها.
pool-alternative-programme = توجد لذلك برامج مثل مرافقة الأهل؛ اسألوا المركز.
pool-alternative-later = اختاروا يوماً لاحقاً أو اتصلوا بالمركز.
pool-alternative-split = قسّموا المحادثة إلى موعدين.
pool-alternative-single = اطلبوا مواعيد منفردة.
pool-alternative-neighbour = اسألوا مركز الاندماج البلدي في ذلك المكان.
pool-alternative-public-room = ادعوا إلى المدرسة أو الدائرة أو مركز لقاء.
pool-alternative-talk = اتصل بالمركز: معاً نجد طريقة.
pool-nearness-close = اللغة نفسها تقريباً
pool-nearness-known = تعلّمها معظم الناس
pool-nearness-some = يفهمها كثيرون وليس الجميع: اسأل أولاً
pool-rules-title = قواعد الفريق
pool-rules-lead = من يمكنه الطلب، وما لا يقوم به الفريق، وكيف يُسأل المترجمون، وما وزن كل شيء. تسري القواعد من يوم معين؛ وتبقى السابقة مقروءة.
pool-edit = تغيير القواعد
pool-now = الساري
pool-holds = ساري
pool-to-come = قادم
pool-from = ابتداءً من
pool-take-as-start = استخدامه كنموذج
pool-is-asked-back = يقرر المركز في كل حالة
pool-written = الإصدارات
pool-written-none = حتى الآن تسري القواعد المرفقة. غيّرها لتصبح قواعدكم.
pool-shipped = قواعد مراكز أخرى كنموذج
pool-shipped-text = هذا ما نشره الآخرون. ما لم ينشروه هو افتراض: يرجى التحقق من كل شيء.
pool-edit-title = تغيير القواعد
pool-edit-lead = ما تحفظه يسري من اليوم الذي تذكره. وما تقرر قبل ذلك يبقى مقرراً.
pool-save = حفظ القواعد
pool-told-written = حُفظت القواعد.
pool-rules-written = كُتبت قواعد الفريق
pool-group-what = الموضوع
pool-group-whom = لمن ولأي غرض
pool-group-limits = ما لا يقوم به الفريق
pool-group-when = متى وكم المدة
pool-group-where = أين
pool-group-money = المال
pool-group-asking = كيف يُسأل المترجمون
pool-group-points = وزن كل شيء (بالنقاط)
pool-group-needed = ما يجب توفره قبل المهمة الأولى
pool-group-deadlines = المهل
pool-group-brokering = بعد تسليم بيانات الاتصال
pool-valid_from = ساري من
pool-name = اسم القواعد
pool-mode = طريقة العمل
pool-contacts = بيانات الاتصال للمؤسسات
pool-contacts-usual = كما تقتضي طريقة العمل
pool-contacts-never = أبداً: كل شيء عبر المركز
pool-contacts-who-agreed = لمن وافق على ذلك
pool-no_claim = الحق والمسؤولية
pool-no_claim-yes = يستبعد المركز أي حق ومسؤولية ويقول ذلك في الصفحة المفتوحة للجميع
pool-sources = المصادر
pool-entitled = من يمكنه الطلب
pool-private_persons = الأفراد
pool-private_persons-yes = يمكنهم الطلب بأنفسهم
pool-occasions = المناسبات
pool-own_occasions = مناسبات خاصة
pool-own_occasions-hint = واحدة في كل سطر
pool-exclusions = مستبعد
pool-asked_back = منها ما يقرره المركز في كل حالة
pool-own_question = سؤال خاص
pool-own_reason = لماذا لا تُقبل الإجابة بنعم
pool-own_alternative = ما البديل
pool-own_asks_back = الحالات الفردية
pool-own_asks_back-yes = المركز يقرر بنفسه
pool-row-own = الاستثناء الخاص رقم { $count }
pool-lead = المهلة المسبقة
pool-lead_days = المهلة المسبقة
pool-lead_counts = تُحسب
pool-answer_working_days = الرد خلال أيام عمل
pool-shortest_minutes = أقصر موعد بالدقائق
pool-longest_minutes = أطول موعد بالدقائق
pool-length = المدة
pool-series_most = أكثر المواعيد في سلسلة
pool-late_hours = إلغاء متأخر قبل عدد من الساعات
pool-reminder_hours = تذكير الطرفين قبل الموعد بساعات
pool-short_notice_asks_back = الطلبات العاجلة
pool-short_notice_asks_back-yes = تُقبل ويُقرَّر فيها كل على حدة
pool-closing_from = مغلق من
pool-closing_until = مغلق حتى
pool-closing_reason = سبب الإغلاق
pool-row-closing = فترة الإغلاق رقم { $count }
pool-postcodes = رموز بريدية تنتمي إليها أيضاً
pool-postcodes-hint = البدايات أيضاً، مفصولة بمسافات، مثل 441 44225. دون منطقة ورموز: في كل مكان
pool-areas = المنطقة: الدوائر والمدن
pool-residents = معنى المنطقة
pool-residents-yes = من يسكن هناك، لا مكان اللقاء: يقرر المركز بشأن الأماكن خارجها
pool-media = كيف يتم اللقاء
pool-public_rooms_only = الأماكن
pool-public_rooms_only-yes = أماكن عامة فقط، لا منازل
pool-first = البدل عن الفترة الأولى
pool-first-hint = باليورو. فارغ: لا بدل
pool-first_minutes = دقائق الفترة الأولى
pool-next = عن كل فترة إضافية تبدأ
pool-next_minutes = دقائق الفترة الإضافية
pool-travel_counts_from_km = يُحسب الطريق وقتاً ابتداءً من كيلومتر
pool-cost = التكاليف على المؤسسات
pool-cost-unsaid = لا تقول القواعد شيئاً عن ذلك
pool-cost-free = مجاناً
pool-cost-own-means = المؤسسات التي لها ميزانية تدفع البدل بنفسها
pool-travel_cost = تكاليف السفر
pool-travel-cost-none = لا تُدفع
pool-travel-cost-included = ضمن البدل
pool-travel-cost-per-km = حسب الكيلومترات
pool-travel-cost-ticket = حسب التذكرة
pool-per_km = عن كل كيلومتر
pool-late_minutes = الدقائق المدفوعة عند الإلغاء المتأخر
pool-late_paid = المدة المدفوعة عند الإلغاء المتأخر
pool-late_paid-none = لا شيء
pool-row-money = المال رقم { $count }
pool-money_id = الصندوق في السجل
pool-money_kinds = لمن يدفع
pool-money_kinds-none = لكل من يحق له الطلب
pool-money_despite = ما يدفعه رغم استثنائه
pool-money_after_others = الشرط
pool-money_after_others-yes = فقط إذا لم يكن على غيره أن يدفع
pool-money_fund = اسم الصندوق ما دام لم يُختر
pool-fund-chosen = الصندوق: { $name }
pool-fund-not-named = لا تذكر القواعد هذا الصندوق لمثل هذه الطلبات.
pool-allowance = البدل
pool-answer_hours = ساعات للرد
pool-wanted_percent = الفرصة المطلوبة بالمئة
pool-from_hour = السؤال من الساعة
pool-until_hour = السؤال حتى الساعة
pool-by_itself = الدفعات
pool-by_itself-yes = تُرسل تلقائياً
pool-quiet_on_holidays = أيام الأحد والعطل
pool-quiet_on_holidays-yes = لا تُرسل أسئلة
pool-places_directly = التعيين المباشر
pool-places_directly-yes = من وافق عموماً يُعيَّن دون سؤال
pool-open_low = طلب مفتوح، أولوية منخفضة
pool-open_middle = طلب مفتوح، أولوية متوسطة
pool-open_high = طلب مفتوح، أولوية عالية
pool-open_high-hint = كلما زاد، استحق طريقاً أطول كي لا يبقى الطلب مفتوحاً
pool-travel = كل دقيقة طريق
pool-travel-hint = كلما زاد، جاء من يسكن أقرب
pool-fairness = كل مهمة سابقة
pool-fairness-hint = كلما زاد، توزعت المهام بتساوٍ أكبر
pool-not_preferred = لا يعرف الحالة
pool-not_preferred-hint = كلما زاد، جاء من يعرف الحالة
pool-soft_gender = جنس غير المرغوب
pool-soft_gender-hint = كلما زاد، تحققت الرغبة أكثر
pool-substitute = لغة بديلة
pool-substitute-hint = كلما زاد، قلّ من يأتي بلغة بديلة
pool-moved = موعد متفق عليه ينتقل لشخص آخر
pool-moved-hint = كلما زاد، قلّ تبدل الشخص عند التخطيط من جديد
pool-unknown_level = مستوى اللغة غير معروف
pool-unknown_level-hint = كلما زاد، جاء من كان مستواه معروفاً
pool-alternative = كل موعد مرغوب بعد الأول
pool-alternative-hint = كلما زاد، كان الموعد المرغوب الأول أرجح
pool-spread_days = تُحسب المواعيد لعدد أيام مضت
pool-asked_days = تُحسب الأسئلة الموجهة للشخص لعدد أيام مضت
pool-buffer = دقائق بين موعدين
pool-between = بين موعدين
pool-between-none = بلا فاصل
pool-age = أدنى سن بالسنوات
pool-conduct_months = صلاحية شهادة حسن السلوك بالأشهر
pool-conduct_months-hint = فارغ: غير مطلوبة
pool-certificate_age_months = أقصى عمر للشهادة بالأشهر عند الاطلاع عليها
pool-certificate_age_months-hint = 0: مهما كان عمرها
pool-pledge = تعهد السرية
pool-pledge-yes = يجب توقيعه
pool-language_proof = إثبات اللغة
pool-language_proof-yes = مطلوب لكل لغة يُكلَّف بها الشخص
pool-pledge_version = إصدار التعهد الساري
pool-training_minutes = دقائق التدريب الأساسي
pool-training = التدريب الأساسي
pool-yearly_training_minutes = دقائق التدريب سنوياً
pool-yearly_training = التدريب سنوياً
pool-language_level = أدنى مستوى للغة
pool-talk_days = المقابلة الأولى خلال أيام
pool-papers_days = كل الأوراق خلال أيام
pool-certificate_ahead_days = تذكير قبل انتهاء الشهادة بأيام
pool-grace_days = مهلة بالأيام عندما تطلب قواعد جديدة المزيد
pool-attendance_counts_after_days = يُعتمد إثبات طرف واحد بعد أيام
pool-attendance_counts_after_days-hint = فارغ: أبداً، يجب أن يؤكد الطرفان
pool-few = تُعرض الأعداد ابتداءً من
pool-few-hint = الأصغر قد يكشف أشخاصاً
pool-remind_after_days = سؤال المؤسسة بعد أيام
pool-most_reminders = عدد الأسئلة قبل أن يتصل المركز
pool-most_messages = أقصى عدد رسائل لكل طلب وشخص
pool-reported_days = أيام بعد الموعد يمكن الإبلاغ خلالها
pool-hours = { $count ->
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
   *[other] قبل { $count } ساعة
 }
pool-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
 }
pool-months = { $count ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهراً
   *[other] { $count } شهر
 }
pool-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
pool-whole-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
pool-hours-and-minutes = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
} و{ $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
pool-worth = { $points ->
    [zero] { $points } نقطة، بقدر طريق مدته { $length }
    [one] نقطة واحدة، بقدر طريق مدته { $length }
    [two] نقطتان، بقدر طريق مدته { $length }
    [few] { $points } نقاط، بقدر طريق مدته { $length }
    [many] { $points } نقطة، بقدر طريق مدته { $length }
   *[other] { $points } نقطة، بقدر طريق مدته { $length }
}
pool-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
pool-closings = فترات الإغلاق
pool-none = لا يوجد
pool-everywhere = في كل مكان
pool-money = من يدفع
pool-people-decide = لا يُشغل إلا ما ينقر عليه إنسان: لا يوزع الفريق أي موعد من تلقاء نفسه.
pool-pledge-texts = نصوص التعهد
pool-pledge-languages = { $count ->
    [0] الإصدار { $version }: لا نصوص خاصة بعد، يسري نص البرنامج
    [one] الإصدار { $version }: نص خاص بلغة واحدة
    [two] الإصدار { $version }: نصوص خاصة بلغتين
    [few] الإصدار { $version }: نصوص خاصة بـ{ $count } لغات
    [many] الإصدار { $version }: نصوص خاصة بـ{ $count } لغة
   *[other] الإصدار { $version }: نصوص خاصة بـ{ $count } لغة
 }
pool-blocks = { $count ->
    [zero] لن ينقص أحداً شيء
    [one] شخص واحد يمكن إرساله اليوم سينقصه شيء حينها
    [two] شخصان يمكن إرسالهما اليوم سينقصهما شيء حينها
    [few] { $count } أشخاص يمكن إرسالهم اليوم سينقصهم شيء حينها
    [many] { $count } شخصاً يمكن إرسالهم اليوم سينقصهم شيء حينها
   *[other] { $count } شخص يمكن إرسالهم اليوم سينقصهم شيء حينها
 }
pool-withdraw = سحب
pool-told-withdrawn = سُحبت القواعد.
pool-rules-withdrawn = سُحبت القواعد القادمة للفريق
pool-length-range = { $shortest } على الأقل، { $longest } على الأكثر
pool-allowance-flat = { $first } (المدة على الأكثر: { $first_length })
pool-allowance-blocks = { $first } (المدة على الأكثر: { $first_length })، ثم { $next } عن كل مدة إضافية تبدأ ({ $next_length })
refused-pool-past = لا يمكن أن تسري القواعد بأثر رجعي. اختر اليوم أو يوماً لاحقاً.
refused-pool-holds = هذه القواعد سارية بالفعل وتبقى مقروءة. اكتب قواعد جديدة.
refused-pool-longest = لا يجوز أن يكون أطول موعد أقصر من أقصر موعد.
refused-pool-number = أدخل عدداً صحيحاً من { $least } إلى { $most }.
refused-pool-postcodes = أرقام فقط، خمسة على الأكثر لكل بداية.
refused-pool-despite = تم هنا اختيار شيء لا يستثنيه الفريق.
interpreting-read = يمكنه رؤية الطلبات والمترجمين والمهام
interpreting-coordinate = يمكنه معالجة الطلبات والدعوة والتعيين والإلغاء
interpreting-keep = يمكنه إدارة سجلات المترجمين
interpreting-rules = يمكنه تحديد قواعد الفريق
interpreting-report = يمكنه قراءة أرقام الفريق وتقريره السنوي
pool-demonstrated = أُنشئت بيانات نموذجية للفريق

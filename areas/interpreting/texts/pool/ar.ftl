# فريق الترجمة الشفوية
pool-title = فريق الترجمة الشفوية
pool-intro = يساعد مترجمون شفويون متطوعون عندما لا توجد لغة مشتركة بعد بين الناس والمؤسسات.
pool-ask = طلب مترجم
pool-join = كن مترجماً
pool-closed = مغلق من { $from } إلى { $until }
pool-who-may = من يمكنه الطلب
pool-not-private = لا يمكن للأفراد الطلب بأنفسهم. اطلب من المدرسة أو الروضة أو الدائرة أن تطلب نيابة عنك.
pool-private = الأفراد
pool-what-for = لأي غرض
pool-how-one-meets = طريقة اللقاء
pool-what-not = ما لا يقوم به الفريق
pool-what-not-text = لا يستطيع المتطوعون تحمل مسؤولية محادثات لها عواقب قانونية. لذلك يوجد مترجمون محلفون.
pool-how = كيف يجري الأمر
pool-how-ask = تملأ الاستمارة. لا تحتاج إلى حساب.
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
pool-how-brokering = عندما يوافق شخص ما، تحصل على بيانات الاتصال وتتفقان على الموعد معاً.
pool-how-placing = يجد المركز شخصاً لديه وقت ويرسل إليك تأكيداً.
pool-how-after = بعد المحادثة يؤكد الطرفان باختصار متى جرت. لا أحد يسأل عن محتواها.
pool-no-claim = الجميع يساعدون في أوقات فراغهم: لا يوجد حق في الترجمة، ولا أحد مسؤول قانونياً عن الأخطاء.
pool-medium-place = في المكان
pool-medium-phone = بالهاتف
pool-medium-video = عبر الفيديو
pool-mode-placing = ينظم المركز الموعد ويؤكده؛ لا تُسلَّم بيانات الاتصال
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
pool-subject-third_party-question = هل تطلب نيابة عن جهة أخرى؟
pool-subject-written = الترجمة الكتابية
pool-subject-written-question = هل يراد ترجمة شيء كتابياً؟
pool-found-private = لا يمكن للأفراد الطلب هنا بأنفسهم.
pool-found-entitled = الفريق مخصص لمؤسسات أخرى: نوع مؤسستك ليس منها.
pool-found-subject = لا يقوم الفريق بهذا: { $subject }.
pool-found-subject-asks-back = يقرر التنسيق في هذا: { $subject }. وسيتواصل معكم.
pool-found-lead-working-days = الموعد قريب جداً: نحتاج إلى { $days } من أيام العمل. أول يوم ممكن هو { $earliest }.
pool-found-lead-days = الموعد قريب جداً: نحتاج إلى { $days } من الأيام. أول يوم ممكن هو { $earliest }.
pool-found-past = هذا اليوم مضى.
pool-found-closed = الفريق مغلق من { $from } إلى { $until }؛ سينظر المركز في الطلب.
pool-found-too-long = هذا طويل جداً: { $minutes } دقيقة على الأكثر.
pool-found-too-short = هذا قصير جداً: { $minutes } دقيقة على الأقل.
pool-found-recurring = لا يتولى الفريق مواعيد تتكرر بانتظام.
pool-found-series = تتكون السلسلة من { $most } مواعيد على الأكثر.
pool-found-medium = لا يلتقي الفريق بهذه الطريقة. اختر طريقة أخرى.
pool-found-territory = هذا المكان ليس ضمن منطقة المركز.
pool-found-public-room = المواعيد ممكنة فقط في أماكن عامة وليس في المنازل.
pool-alternative-sworn = توجّه إلى المترجمين المحلفين: www.justiz-dolmetscher.de.
pool-alternative-professional = اطلب خدمة ترجمة مهنية؛ تتحمل الجهة المختصة التكاليف.
pool-alternative-health = اسأل المستشفى أو العيادة عن خدمة ترجمة طبية.
pool-alternative-translator = توجد مكاتب ترجمة للنصوص المكتوبة.
pool-alternative-institution = اطلب من المؤسسة التي تريد التحدث معها أن تطلب بنفسها.
pool-alternative-programme = توجد لذلك برامج مثل مرافقة الأهل؛ اسأل المركز.
pool-alternative-later = اختر يوماً لاحقاً أو اتصل بالمركز.
pool-alternative-split = قسّم المحادثة إلى موعدين.
pool-alternative-single = اطلب مواعيد منفردة.
pool-alternative-neighbour = اسأل مركز الاندماج البلدي في ذلك المكان.
pool-alternative-public-room = ادعُ إلى المدرسة أو الدائرة أو مركز لقاء.
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
pool-edit-lead = ما تحفظه يسري من اليوم الذي تذكره. تحتفظ الطلبات السابقة بقواعدها.
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
pool-valid_from = ساري من
pool-name = اسم القواعد
pool-mode = طريقة العمل
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
pool-own_reason = لماذا لا يُقبل الجواب بنعم
pool-lead = المهلة المسبقة
pool-lead_days = المهلة المسبقة
pool-lead_counts = تُحسب
pool-answer_working_days = الجواب خلال أيام عمل
pool-shortest_minutes = أقصر موعد بالدقائق
pool-longest_minutes = أطول موعد بالدقائق
pool-length = المدة
pool-series_most = أكثر المواعيد في سلسلة
pool-late_hours = إلغاء متأخر قبل عدد من الساعات
pool-short_notice_asks_back = الطلبات العاجلة
pool-short_notice_asks_back-yes = تُقبل ويُقرَّر فيها كل على حدة
pool-closing_from = مغلق من
pool-closing_until = مغلق حتى
pool-closing_reason = سبب الإغلاق
pool-postcodes = بدايات الرموز البريدية للمنطقة
pool-postcodes-hint = مفصولة بمسافات، مثل 441 442. فارغ: في كل مكان
pool-media = كيف يتم اللقاء
pool-public_rooms_only = الأماكن
pool-public_rooms_only-yes = أماكن عامة فقط، لا منازل
pool-first = البدل عن الفترة الأولى
pool-first-hint = باليورو. فارغ: لا بدل
pool-first_minutes = دقائق الفترة الأولى
pool-next = عن كل فترة إضافية تبدأ
pool-next_minutes = دقائق الفترة الإضافية
pool-travel_counts_from_km = يُحسب الطريق وقتاً ابتداءً من كيلومتر
pool-money_fund = الصندوق الذي يدفع
pool-allowance = البدل
pool-answer_hours = ساعات للجواب
pool-wanted_percent = الفرصة المطلوبة بالمئة
pool-from_hour = السؤال من الساعة
pool-until_hour = السؤال حتى الساعة
pool-by_itself = الدفعات
pool-by_itself-yes = تُرسل تلقائياً
pool-places_directly = التعيين المباشر
pool-places_directly-yes = من وافق عموماً يُعيَّن دون سؤال
pool-open_low = طلب مفتوح، أولوية منخفضة
pool-open_middle = طلب مفتوح، أولوية متوسطة
pool-open_high = طلب مفتوح، أولوية عالية
pool-travel = كل دقيقة طريق
pool-fairness = كل مهمة سابقة
pool-not_preferred = لا يعرف الحالة
pool-soft_gender = جنس غير المرغوب
pool-substitute = لغة بديلة
pool-moved = موعد متفق عليه ينتقل لشخص آخر
pool-buffer = دقائق بين موعدين
pool-age = أدنى سن بالسنوات
pool-conduct_months = صلاحية شهادة حسن السلوك بالأشهر
pool-conduct_months-hint = فارغ: غير مطلوبة
pool-pledge = تعهد السرية
pool-pledge-yes = يجب توقيعه
pool-pledge_version = إصدار التعهد الساري
pool-training_minutes = دقائق التدريب الأساسي
pool-yearly_training_minutes = دقائق التدريب سنوياً
pool-language_level = أدنى مستوى للغة
pool-hours = { $count ->
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
   *[other] قبل { $count } ساعة
 }
pool-length-minutes = من { $shortest } إلى { $longest } دقيقة
pool-allowance-flat = { $first } حتى { $first_minutes } دقيقة
pool-allowance-blocks = { $first } حتى { $first_minutes } دقيقة، ثم { $next } عن كل { $next_minutes } دقيقة تبدأ
refused-pool-past = لا يمكن أن تسري القواعد بأثر رجعي. اختر اليوم أو يوماً لاحقاً.
refused-pool-longest = لا يجوز أن يكون أطول موعد أقصر من أقصر موعد.
refused-pool-number = أدخل عدداً صحيحاً من { $least } إلى { $most }.
refused-pool-postcodes = أرقام فقط، خمسة على الأكثر لكل بداية.
interpreting-read = يمكنه رؤية الطلبات والمترجمين والمهام
interpreting-coordinate = يمكنه معالجة الطلبات والدعوة والتعيين والإلغاء
interpreting-keep = يمكنه إدارة سجلات المترجمين
interpreting-rules = يمكنه تحديد قواعد الفريق
interpreting-report = يمكنه قراءة أرقام الفريق وتقريره السنوي
pool-demonstrated = أُنشئت بيانات نموذجية للفريق

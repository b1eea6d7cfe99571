# مكتب الترجمة الشفوية
desk-title = الترجمة الشفوية
desk-lead = كل الطلبات إلى الفريق: ما ينتظر، وما وُجد له شخص، وما انقضى.
desk-order-urgent = مرتبة حسب الإلحاح: أولاً ما موعده قريب، والأهم منه قبل غيره.
desk-order-latest = مرتبة حسب الموعد: الأبعد زمناً في الأعلى.
desk-order-to-urgent = الترتيب حسب الإلحاح
desk-order-to-latest = إظهار الموعد الأبعد زمناً أولاً
desk-to-day = اليوم والخريطة
desk-search = ابحثوا عن رقم أو مؤسسة أو مكان
desk-search-all = البحث في كل الطلبات، حتى المنتهية
desk-which = العرض
desk-which-open = كل ما هو مفتوح
desk-which-mine = طلباتي
desk-which-new = جديد أو قيد الاستفسار
desk-which-searching = يجري البحث عن شخص
desk-which-asked = بانتظار إجابات
desk-which-this-week = هذا الأسبوع، وُجد شخص
desk-which-unfilled = لم يُعثر على أحد
desk-which-held = انتهى الموعد والإثبات ناقص
desk-which-closed = منتهية
desk-which-all = كل الطلبات
desk-language-any = كل اللغات
desk-none-found = لا يوجد طلب كهذا. ابحثوا بكلمات أقل أو اعرضوا كل شيء.
desk-empty = لا شيء ينتظر. تظهر الطلبات الجديدة هنا من تلقاء نفسها.
desk-count = { $count ->
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
   *[other] { $count } طلباً
}
desk-column-time = الموعد
desk-column-number = الرقم
desk-column-institution = المؤسسة
desk-column-town = المدينة
desk-column-language = اللغة
desk-column-day = اليوم
desk-column-begins = البداية
desk-column-stage = الحالة
desk-column-asked = من سُئل
desk-column-no = لا
desk-column-silent = بلا رد
desk-column-open = بلا رد
desk-column-could = يستطيعون
desk-column-comes = من يأتي
desk-left-over = انقضى
desk-left-hours = { $count ->
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
   *[other] بقيت { $count } ساعة
}
desk-left-days = { $count ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
   *[other] بقي { $count } يوماً
}
desk-asked = { $no ->
    [0] لم يرفض أحد
    [one] رفض شخص واحد
    [two] رفض شخصان
    [few] رفض { $no } أشخاص
    [many] رفض { $no } شخصاً
   *[other] رفض { $no } شخص
}، { $open ->
    [0] لا ننتظر أي رد
    [one] ننتظر رداً واحداً
    [two] ننتظر ردين
    [few] ننتظر { $open } ردود
    [many] ننتظر { $open } رداً
   *[other] ننتظر { $open } رد
}{ $silent ->
    [0] {""}
    [one] ، وشخص واحد لم يرد
    [two] ، وشخصان لم يردّا
    [few] ، و{ $silent } أشخاص لم يردّوا
    [many] ، و{ $silent } شخصاً لم يردّوا
   *[other] ، و{ $silent } شخص لم يردّوا
}
desk-asked-nobody = لم يُسأل أحد بعد
desk-could = { $count ->
    [0] لا أحد يستطيع
    [one] يستطيع شخص واحد
    [two] يستطيع شخصان
    [few] يستطيع { $count } أشخاص
   *[other] يستطيع { $count } شخصاً
}
desk-card-title = { $count ->
    [one] طلب ترجمة شفوية جديد
    [two] طلبا ترجمة شفوية جديدان
    [few] { $count } طلبات ترجمة شفوية جديدة
   *[other] { $count } طلب ترجمة شفوية جديد
}
desk-card-text = راجعوا وابحثوا عن شخص

# طلب واحد
desk-request = الطلب { $number }
desk-since = منذ { $moment }
desk-to-absence = لا يستطيع المجيء
desk-verdict = ما تقوله القواعد
desk-verdict-fine = لا مانع.
desk-funds = يمكن دفعه من:
desk-times = المواعيد
desk-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
desk-candidates = من يستطيع
desk-candidates-order = في الأعلى من هو الأنسب.
desk-best = أفضل اختيار
desk-to-person = إلى صفحة الشخص
desk-more = { $count ->
    [one] ويستطيع شخص آخر أيضاً.
    [two] ويستطيع شخصان آخران أيضاً.
    [few] ويستطيع { $count } أشخاص آخرين أيضاً.
   *[other] ويستطيع { $count } شخصاً آخر أيضاً.
}
desk-invite = سؤال المؤشَّر عليهم
desk-place = تكليف مباشر
desk-place-phoned = وافق على الهاتف
desk-nobody = لا أحد يستطيع في هذا الموعد
desk-all-declined = كل من كان يستطيع قد رفض
desk-ways-out = قد يساعد ما يلي:
desk-way-ask = سؤال المؤسسة
desk-way-who = من هم
desk-ask-time = للأسف لا يمكننا إرسال أحد في الموعد المطلوب. هل يناسبكم أيضاً { $time }؟
desk-ask-language = للأسف لا يمكننا إرسال أحد للغة { $language } في هذا الوقت. هل تُفهم أيضاً { $other }؟
desk-way-time = { $count ->
    [one] { $time }: يستطيع شخص واحد
    [two] { $time }: يستطيع شخصان
    [few] { $time }: يستطيع { $count } أشخاص
   *[other] { $time }: يستطيع { $count } شخصاً
}
desk-way-language = { $count ->
    [one] { $language } بدلاً منها: يستطيع شخص واحد. اسألوا المؤسسة هل تُفهم.
    [two] { $language } بدلاً منها: يستطيع شخصان. اسألوا المؤسسة هل تُفهم.
    [few] { $language } بدلاً منها: يستطيع { $count } أشخاص. اسألوا المؤسسة هل تُفهم.
   *[other] { $language } بدلاً منها: يستطيع { $count } شخصاً. اسألوا المؤسسة هل تُفهم.
}
desk-way-longer = { $count ->
    [one] يستطيع شخص واحد إذا جاز أن يطول الطريق حتى { $minutes } دقيقة أو ناسب حيٌّ آخر.
    [two] يستطيع شخصان إذا جاز أن يطول الطريق حتى { $minutes } دقيقة أو ناسب حيٌّ آخر.
    [few] يستطيع { $count } أشخاص إذا جاز أن يطول الطريق حتى { $minutes } دقيقة أو ناسب حيٌّ آخر.
   *[other] يستطيع { $count } شخصاً إذا جاز أن يطول الطريق حتى { $minutes } دقيقة أو ناسب حيٌّ آخر.
}
desk-way-call = { $count ->
    [one] شخص واحد يريد فقط أن يُسأل أبكر. قد تكفي مكالمة.
    [two] شخصان يريدان فقط أن يُسألا أبكر. قد تكفي مكالمة.
    [few] { $count } أشخاص يريدون فقط أن يُسألوا أبكر. قد تكفي مكالمة.
   *[other] { $count } شخصاً يريدون فقط أن يُسألوا أبكر. قد تكفي مكالمة.
}
desk-way-neighbour = اسألوا المراكز المجاورة أيضاً هل يستطيع أحد من هناك المجيء أو المساعدة بالهاتف أو الفيديو:
desk-neighbour-write = مراسلة
desk-neighbour-subject = ترجمة شفوية: { $language } في { $time }
desk-neighbour-letter = مرحباً، نبحث عن شخص للغة { $language } في { $time } (عدد الدقائق: { $count }، { $medium }، { $town }). لا أحد لدينا متاح. هل يمكنكم المساعدة؟
desk-funnel = أين يضيق الاختيار
desk-funnel-speaks = { $count ->
    [0] لا أحد يتحدث { $language } أو لغة بديلة جيداً بما يكفي
    [one] شخص واحد يتحدث { $language } أو لغة بديلة جيداً بما يكفي
    [two] شخصان يتحدثان { $language } أو لغة بديلة جيداً بما يكفي
    [few] { $count } أشخاص يتحدثون { $language } أو لغة بديلة جيداً بما يكفي
    [many] { $count } شخصاً يتحدثون { $language } أو لغة بديلة جيداً بما يكفي
   *[other] { $count } شخص يتحدثون { $language } أو لغة بديلة جيداً بما يكفي
}
desk-funnel-gender = { $count ->
    [0] لا أحد منهم يناسب الرغبة في امرأة أو رجل
    [one] شخص واحد منهم يناسب الرغبة في امرأة أو رجل
    [two] شخصان منهم يناسبان الرغبة في امرأة أو رجل
    [few] { $count } أشخاص منهم يناسبون الرغبة في امرأة أو رجل
    [many] { $count } شخصاً منهم يناسبون الرغبة في امرأة أو رجل
   *[other] { $count } شخص منهم يناسبون الرغبة في امرأة أو رجل
}
desk-funnel-ready = { $count ->
    [0] لا أحد منهم جاهز للتكليف
    [one] شخص واحد منهم جاهز للتكليف
    [two] شخصان منهم جاهزان للتكليف
    [few] { $count } أشخاص منهم جاهزون للتكليف
    [many] { $count } شخصاً منهم جاهزون للتكليف
   *[other] { $count } شخص منهم جاهزون للتكليف
}
desk-funnel-near = { $count ->
    [0] لا أحد منهم قريب بما يكفي
    [one] شخص واحد منهم قريب بما يكفي
    [two] شخصان منهم قريبان بما يكفي
    [few] { $count } أشخاص منهم قريبون بما يكفي
    [many] { $count } شخصاً منهم قريبون بما يكفي
   *[other] { $count } شخص منهم قريبون بما يكفي
}
desk-funnel-has-time = { $count ->
    [0] لا أحد منهم لديه وقت
    [one] شخص واحد منهم لديه وقت
    [two] شخصان منهم لديهما وقت
    [few] { $count } أشخاص منهم لديهم وقت
    [many] { $count } شخصاً منهم لديهم وقت
   *[other] { $count } شخص منهم لديهم وقت
}
desk-funnel-is-free = { $count ->
    [0] كلهم مشغولون
    [one] شخص واحد منهم غير مشغول
    [two] شخصان منهم غير مشغولين
    [few] { $count } أشخاص منهم غير مشغولين
    [many] { $count } شخصاً منهم غير مشغولين
   *[other] { $count } شخص منهم غير مشغولين
}
desk-funnel-willing = { $count ->
    [0] كلهم رفضوا
    [one] شخص واحد منهم لم يرفض
    [two] شخصان منهم لم يرفضا
    [few] { $count } أشخاص منهم لم يرفضوا
    [many] { $count } شخصاً منهم لم يرفضوا
   *[other] { $count } شخص منهم لم يرفضوا
}
desk-invited = من سُئل
desk-sent = سُئل في { $moment }
desk-answer-open = لا رد بعد
desk-decide = القرار
desk-reason = السبب
desk-reason-choose = يرجى الاختيار
desk-words = جملة إلى المؤسسة
desk-words-hint = تقرؤها المؤسسة. لا تكتبوا شيئاً عن الأسرة.
desk-do-check = سليم، ابحثوا عن شخص
desk-do-reopen = البحث من جديد
desk-do-ask-back = استفسار
desk-do-refuse = رفض
desk-do-give-up = إنهاء البحث
desk-do-take-over = أنا أتولى الأمر
desk-done-check = الطلب سليم. يجري الآن البحث عن شخص.
desk-done-reopen = يجري البحث من جديد.
desk-done-ask-back = حُفظ الاستفسار.
desk-done-refuse = رُفض الطلب.
desk-done-give-up = انتهى البحث.
desk-done-take-over = أنتم تتولون هذا الطلب.
desk-done-placed = المهمة ثابتة. يُبلَّغ الطرفان.
desk-aside = بيانات الطلب
desk-facts = المطلوب
desk-asker = من يطلب
desk-note = ملاحظة للتنسيق
desk-steps = ما جرى
desk-steps-empty = لم يحدث شيء منذ وصوله.
desk-fact-language = اللغة
desk-fact-substitutes = لغات بديلة
desk-fact-occasion = المناسبة
desk-fact-medium = كيف
desk-fact-place = أين
desk-fact-gender = امرأة أم رجل
desk-fact-preferred = يعرف الحالة
desk-fact-file-number = رقم الملف لدى المؤسسة
desk-fact-institution = المؤسسة
desk-fact-contact = جهة الاتصال
desk-fact-email = البريد الإلكتروني
desk-fact-phone = الهاتف
desk-fact-received = وصل في
desk-medium-place = في المكان
desk-medium-phone = بالهاتف
desk-medium-video = بالفيديو
desk-gender-none = لا فرق
desk-gender-rather-woman = يُفضَّل امرأة
desk-gender-rather-man = يُفضَّل رجل
desk-gender-must-woman = امرأة فقط
desk-gender-must-man = رجل فقط

# ما يرجّح شخصاً
desk-reason-knows-case = يعرف الحالة
desk-reason-other-knows = شخص آخر يعرف الحالة
desk-reason-fair-even = عدد المهام مثل المتوسط
desk-reason-travel = { $count ->
    [one] دقيقة واحدة في الطريق
    [two] دقيقتان في الطريق
    [few] { $count } دقائق في الطريق
   *[other] { $count } دقيقة في الطريق
}
desk-reason-travel-unknown = الطريق غير معروف: ينقص رمز بريدي
desk-reason-no-travel = لا حاجة إلى طريق
desk-reason-fair-fewer = { $count ->
    [one] أقل من المتوسط بمهمة واحدة
    [two] أقل من المتوسط بمهمتين
    [few] أقل من المتوسط بـ { $count } مهام
   *[other] أقل من المتوسط بـ { $count } مهمة
}
desk-reason-fair-more = { $count ->
    [one] أكثر من المتوسط بمهمة واحدة
    [two] أكثر من المتوسط بمهمتين
    [few] أكثر من المتوسط بـ { $count } مهام
   *[other] أكثر من المتوسط بـ { $count } مهمة
}
desk-reason-substitute = يتحدث { $language }، وهي لغة بديلة
desk-reason-variety = يتحدث لهجة أخرى: { $variety }
desk-reason-level = مستوى اللغة { $level }
desk-reason-alternative = ليس الموعد المرغوب الأول
desk-reason-gender = لا يناسب الرغبة في امرأة أو رجل
desk-reason-asked = { $count ->
    [0] سُئل اليوم
    [one] سُئل أمس
    [two] سُئل آخر مرة قبل يومين
    [few] سُئل آخر مرة قبل { $count } أيام
   *[other] سُئل آخر مرة قبل { $count } يوماً
}
desk-reason-not-asked = لم يُسأل في آخر { $count } يومًا
desk-reason-times-unknown = لم يذكر أوقاتاً

# لماذا لا يستطيع أحدهم
desk-why-not-title = لماذا لا آخرون؟
desk-why-not-lead = من يتحدث اللغة ومع ذلك لا يستطيع. في الأعلى من ينقصه الأقل. ابحثوا عن البقية بالاسم.
desk-why-not-search = البحث عن شخص
desk-why-not-empty = كل من يتحدث اللغة يستطيع المجيء، أو لا أحد يتحدثها. ابحثوا عن شخص بالاسم.
desk-why-not-none-found = لا أحد بهذا الاسم يقبل مهام.
desk-why-not-can = يستطيع المجيء
desk-why-not-behind = { $count ->
    [0] لا أحد أنسب.
    [one] شخص واحد أنسب.
    [two] شخصان أنسب.
    [few] { $count } أشخاص أنسب.
    [many] { $count } شخصاً أنسب.
   *[other] { $count } شخص أنسب.
}
desk-why-not-ask = سؤاله رغم ذلك
desk-not-language = لا يتحدث اللغة ولا لغة بديلة
desk-not-one-direction = يترجم في اتجاه واحد فقط
desk-not-level = لا يتحدث اللغة جيداً بما يكفي؛ المطلوب { $level }
desk-not-gender = المطلوب امرأة فقط أو رجل فقط
desk-not-district = لا يذهب إلى هذا الحي
desk-not-too-far = يستغرق الطريق { $minutes } دقيقة، والحد المرغوب { $limit }
desk-not-past = انقضى الموعد
desk-not-declined = رفض هذا الطلب
desk-not-called-off = كان له هذا الموعد ولن يأتي
desk-not-notice = { $count ->
    [one] يريد أن يُسأل قبل ساعة
    [two] يريد أن يُسأل قبل ساعتين
    [few] يريد أن يُسأل قبل { $count } ساعات
   *[other] يريد أن يُسأل قبل { $count } ساعة
}
desk-not-no-time = ليس لديه عادةً وقت في هذه الساعة
desk-not-away = غائب في هذا اليوم
desk-not-taken = مشغول من { $from } إلى { $until }
desk-not-too-close = { $count ->
    [one] قريب جداً من مهمة أخرى: تنقص دقيقة واحدة
    [two] قريب جداً من مهمة أخرى: تنقص دقيقتان
    [few] قريب جداً من مهمة أخرى: تنقص { $count } دقائق
   *[other] قريب جداً من مهمة أخرى: تنقص { $count } دقيقة
}
desk-not-week-cap = { $count ->
    [one] لديه مهمة واحدة هذا الأسبوع ولا يريد أكثر
    [two] لديه مهمتان هذا الأسبوع ولا يريد أكثر
    [few] لديه { $count } مهام هذا الأسبوع ولا يريد أكثر
   *[other] لديه { $count } مهمة هذا الأسبوع ولا يريد أكثر
}
desk-not-day-cap = { $count ->
    [one] لديه مهمة واحدة في هذا اليوم ولا يريد أكثر
    [two] لديه مهمتان في هذا اليوم ولا يريد أكثر
    [few] لديه { $count } مهام في هذا اليوم ولا يريد أكثر
   *[other] لديه { $count } مهمة في هذا اليوم ولا يريد أكثر
}

# يوم
desk-day-lead = المهام والطلبات المفتوحة في هذا اليوم.
desk-day-turn = أيام أخرى
desk-day-before = اليوم السابق
desk-day-after = اليوم التالي
desk-day-empty = لا مهمة ولا طلب مفتوح في هذا اليوم.
desk-day-open = مفتوح
desk-day-marker = على الخريطة:
desk-day-map = خريطة بأماكن القائمة
desk-day-map-note = تقع النقاط في وسط الرمز البريدي. الخط المتقطع: ما زال البحث جارياً عن شخص. الحدود والأماكن:
desk-day-no-outlines = تُدخل حدود الأحياء تحت «الأماكن».

# التخطيط
desk-plan-title = التخطيط
desk-plan-lead = اقتراح لكل طلبات فترة ما زال البحث فيها جارياً عن شخص. يُخطَّط كل طلب أولاً في الموعد المرغوب الأنسب؛ وكونه ليس الرغبة الأولى يُحتسب بقدر ما تقوله القواعد. وما يبقى مفتوحاً يُخطَّط لموعده المرغوب التالي. لا يحدث شيء قبل أن تؤكدوه.
desk-plan-from = من
desk-plan-until = إلى
desk-plan-seek = البحث عن اقتراح
desk-plan-this-week = هذا الأسبوع
desk-plan-next-week = الأسبوع القادم
desk-plan-month = شهر من اليوم
desk-plan-empty = لا يجري البحث عن أحد في هذه الفترة.
desk-plan-proposed = { $count ->
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
   *[other] { $count } اقتراحاً
}
desk-plan-best = هذا أفضل اقتراح بالتأكيد: لا يمكن تحقيق أكثر من ذلك في هذه المواعيد وفق قواعد هذا المركز.
desk-plan-nearly = اقتراح جيد جداً: يكاد لا يوجد أفضل منه في هذه المواعيد.
desk-plan-gap = اقتراح مقبول: ربما يوجد أفضل منه في هذه المواعيد. فترة أقصر تسهّل البحث.
desk-plan-order = مرتبة حسب الموعد: الأقرب في الأعلى.
desk-plan-places = يُكلَّف مباشرة
desk-plan-asks = يُسأل
desk-plan-other-time = موعد مرغوب آخر
desk-plan-brokering = تُنقل بيانات الاتصال
desk-plan-waiting = { $count ->
    [one] شخص واحد يُسأل الآن
    [two] شخصان يُسألان الآن
    [few] { $count } أشخاص يُسألون الآن
    [many] { $count } شخصاً يُسألون الآن
   *[other] { $count } شخص يُسألون الآن
}
desk-plan-confirm = تأكيد المؤشَّر عليه
desk-plan-open = { $count ->
    [one] يبقى طلب واحد مفتوحاً
    [two] يبقى طلبان مفتوحين
    [few] تبقى { $count } طلبات مفتوحة
   *[other] يبقى { $count } طلباً مفتوحاً
}
desk-plan-done = تم
desk-open-others = { $count ->
    [one] يستطيع شخص واحد، لكنه في هذا الاقتراح مخصص لمكان آخر.
    [two] يستطيع شخصان، لكنهما في هذا الاقتراح مخصصان لمكان آخر.
    [few] يستطيع { $count } أشخاص، لكنهم في هذا الاقتراح مخصصون لمكان آخر.
    [many] يستطيع { $count } شخصاً، لكنهم في هذا الاقتراح مخصصون لمكان آخر.
   *[other] يستطيع { $count } شخص، لكنهم في هذا الاقتراح مخصصون لمكان آخر.
}
desk-open-speaks = لا أحد يتحدث اللغة جيداً بما يكفي.
desk-open-gender = لا أحد يناسب الرغبة في امرأة أو رجل.
desk-open-ready = لا أحد ممن يتحدثون اللغة جاهز للتكليف.
desk-open-near = لا أحد ممن يتحدثون اللغة قريب بما يكفي.
desk-open-has-time = لا أحد ممن يتحدثون اللغة لديه وقت.
desk-open-is-free = كل من يتحدثون اللغة مشغولون.
desk-open-willing = كل من كان يستطيع قد رفض.
desk-open-past = انقضى الموعد أو هو بعيد جداً.
desk-told-placed = { $count ->
    [one] مهمة واحدة ثابتة.
    [two] مهمتان ثابتتان.
    [few] { $count } مهام ثابتة.
   *[other] { $count } مهمة ثابتة.
}
desk-told-asked = { $count ->
    [one] يستمر السؤال لطلب واحد.
    [two] يستمر السؤال لطلبين.
    [few] يستمر السؤال لـ { $count } طلبات.
   *[other] يستمر السؤال لـ { $count } طلباً.
}
desk-told-failed = { $count ->
    [one] تعذّر واحد لأن شيئاً تغيّر.
    [two] تعذّر اثنان لأن شيئاً تغيّر.
    [few] تعذّر { $count } لأن شيئاً تغيّر.
   *[other] تعذّر { $count } لأن شيئاً تغيّر.
}
desk-told-away = الغياب مسجَّل في التقويم.

# أحدهم لا يستطيع المجيء
desk-absence-title = لا يستطيع المجيء: { $name }
desk-absence-lead = من يحل محله، وكم شخصاً عليكم الاتصال به لذلك؟
desk-absence-from = غائب من
desk-absence-until = إلى
desk-absence-seek = البحث عن بديل
desk-absence-concerned = { $count ->
    [0] لا مهمة متأثرة في هذه الفترة.
    [one] مهمة واحدة متأثرة.
    [two] مهمتان متأثرتان.
    [few] { $count } مهام متأثرة.
   *[other] { $count } مهمة متأثرة.
}
desk-absence-at-once = فوراً
desk-absence-best = مع تبادل أكثر
desk-absence-same = لا يفيد مزيد من التبادل: هذه هي أفضل خطة أيضاً.
desk-absence-calls = { $count ->
    [0] لا يلزم الاتصال بأحد.
    [one] يلزم الاتصال بشخص واحد.
    [two] يلزم الاتصال بشخصين.
    [few] يلزم الاتصال بـ { $count } أشخاص.
   *[other] يلزم الاتصال بـ { $count } شخصاً.
}
desk-absence-disturbed = { $count ->
    [0] لا أحد غيره يتخلى عن مهمة.
    [one] تنتقل مهمة واحدة لآخرين إلى شخص آخر.
    [two] تنتقل مهمتان لآخرين إلى شخص آخر.
    [few] تنتقل { $count } مهام لآخرين إلى شخص آخر.
   *[other] تنتقل { $count } مهمة لآخرين إلى شخص آخر.
}
desk-absence-hint = أشّروا على ما اتُّفق عليه بالهاتف.
desk-absence-move = { $to } بدلاً من { $from }
desk-absence-open = لا أحد بدلاً من { $from }: البحث من جديد
desk-absence-takes = يتولى: { $time }، { $institution }
desk-absence-gives = يتخلى عن: { $time }، { $institution }
desk-absence-away = تسجيل الغياب في التقويم
desk-absence-confirm = تنفيذ المؤشَّر عليه

# ما لا يمكن
refused-desk-nobody-chosen = لم يُختر أحد.
refused-desk-no-reason = اختاروا سبباً.
refused-desk-no-words = اكتبوا للمؤسسة جملة عن ذلك.
refused-desk-nothing-ticked = لم يؤشَّر على شيء.
refused-desk-must-be-asked = يريد هذا الشخص أن يُسأل قبل كل مهمة. أرسلوا سؤالاً أو اتصلوا.
refused-desk-not-active = لا يقبل هذا الشخص مهام حالياً.
refused-desk-not-ready = تنقص هذا الشخص وثيقة. لا يجوز تكليف أحد بدونها.
refused-desk-gender = تريد المؤسسة صراحةً امرأة فقط أو رجلاً فقط.
refused-desk-no-time = لم يعد هذا الموعد موجوداً.

# السجل
desk-placed = إسناد مهمة
desk-substituted = نقل مهمة
desk-waves = السؤال، وعلى دفعات أيضاً
desk-brokering = جهات الاتصال المسلَّمة
desk-pays = المال والأولوية
desk-fund = من يدفع
desk-fund-none = لم يُحدد بعد
desk-do-fund = حفظ الصندوق
desk-done-fund = سُجل من يدفع.
desk-belongs = جهة معروفة
desk-organisation = لمن يعود الطلب
desk-organisation-none = لا أحد
desk-do-organisation = إسناد
desk-done-organisation = أُسند الطلب. من يتصرف باسم المؤسسة يراه.
desk-priority = الأولوية
desk-priority-0 = عادية
desk-priority-1 = مهمة
desk-priority-2 = لها الأولوية
desk-do-priority = حفظ الأولوية
desk-done-priority = سُجلت الأولوية.
desk-emergency-title = من يمكنه الحضور قريباً؟
desk-emergency-lead = كل من يستطيع الوصول في الوقت المناسب، الأقرب أولًا؛ ومنهم أيضاً من يفضّل عادةً أن يُسأل قبل ذلك، أو لا يستطيع عادةً في هذا الوقت، أو يسكن أبعد. من رفض لا يظهر هنا. اتصلوا؛ من يوافق يُعيَّن ويُؤكَّد بنقرة واحدة.
desk-emergency-nobody = لا أحد يستطيع الوصول في الوقت المناسب.
desk-emergency-there = يصل في { $time }
desk-emergency-beyond = يُتفق عليه هاتفيًا:
desk-emergency-way = { $count ->
    [one] الطريق دقيقة واحدة
    [two] الطريق دقيقتان
    [few] الطريق { $count } دقائق
   *[other] الطريق { $count } دقيقة
}
desk-emergency-left = { $count ->
    [zero] بدأ الموعد بالفعل: لم يبقَ وقت.
    [one] بدأ الموعد بالفعل: بقيت دقيقة واحدة.
    [two] بدأ الموعد بالفعل: بقيت دقيقتان.
    [few] بدأ الموعد بالفعل: بقيت { $count } دقائق.
   *[other] بدأ الموعد بالفعل: بقيت { $count } دقيقة.
}
desk-emergency-place = وافق: تعيين

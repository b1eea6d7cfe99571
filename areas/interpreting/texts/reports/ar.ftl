# أرقام الفريق
reports-title = أرقام الفريق
reports-lead = ما الذي طُلب وما الذي لُبّي وكم استغرق وكم كلّف: حسب اللغة والمؤسسة والحي والمناسبة ومصدر التمويل. لا يُذكر أحد بالاسم.
reports-years = السنوات
reports-none = لا يوجد طلب في هذه السنة بعد.
reports-requests = الطلبات
reports-filled = ملبّاة
reports-not-filled = غير ملبّاة أو مفتوحة
reports-unfilled = لم يُعثر على أحد
reports-share = { $percent } %
reports-share-least = أقل من 1 %
reports-share-most = أكثر من 99 %
reports-hours = ساعات الترجمة
reports-minutes = دقائق
reports-wait = من الطلب إلى أول قبول (القيمة الوسطى)
reports-wait-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
reports-wait-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
reports-wait-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
}
reports-refused = مرفوضة
reports-cancelled = ملغاة
reports-genders = المهام حسب الجنس
reports-women = نساء
reports-men = رجال
reports-others = آخرون
reports-untold = غير مذكور
reports-recruiting = من نبحث عنه
reports-recruiting-text = من كل الطلبات التي لم يُعثر لها على أحد حسبنا مَن كان يمكن أن يلبّيها.
reports-recruiting-none = وُجد شخص لكل طلب.
reports-recruit = { $language }: { $people ->
    [one] شخص إضافي واحد
    [two] شخصان إضافيان
    [few] { $people } أشخاص إضافيين
   *[other] { $people } شخصاً إضافياً
 } { $time }. { $open ->
    [one] كان ذلك سيلبّي الطلب الوحيد الذي لم يُعثر له على أحد.
    [two] كان ذلك سيلبّي { $filled } من أصل طلبين لم يُعثر لهما على أحد.
    [few] كان ذلك سيلبّي { $filled } من أصل { $open } طلبات لم يُعثر لها على أحد.
   *[other] كان ذلك سيلبّي { $filled } من أصل { $open } طلباً لم يُعثر لها على أحد.
 }
reports-time-mornings = صباحاً من الاثنين إلى الجمعة
reports-time-afternoons = بعد الظهر من الاثنين إلى الجمعة
reports-time-weekdays = من الاثنين إلى الجمعة
reports-time-weekend = في عطلة نهاية الأسبوع
reports-why-open = لماذا لم يُعثر على أحد
reports-no-reason = بدون سبب
reports-unknown = غير معروف
reports-part-languages = حسب اللغة
reports-part-kinds = حسب نوع المؤسسة
reports-part-districts = حسب الحي
reports-part-occasions = حسب المناسبة
reports-part-months = حسب الشهر
reports-part = التقسيم
reports-what = الاسم
reports-picture = النسبة
reports-file = interpreting
reports-figure-requests = طلبات هذا العام
reports-figure-hours = ساعات الترجمة هذا العام
reports-figure-languages = لغات هذا العام
reports-offer-ask = اطلبوا مترجماً
reports-offer-join = شاركوا معنا
reports-offer-mine = طلبات مؤسستكم
reports-counted = الطلبات المرفوضة والملغاة مذكورة وحدها ولا تدخل في أي رقم آخر. يُعدّ الطلب ملبّى إذا تولّاه أحد، حتى لو لم يحن موعده بعد. تُحسب الساعات والتكلفة بعد أن يؤكد الطرفان؛ والتكلفة حسب قواعد يوم الموعد، ويُحسب وقت الطريق حيث تنص القاعدة على ذلك. الجنس هو المسجّل اليوم.
reports-few-title = الأرقام الصغيرة
reports-few-text = تعرض كل الجداول في هذه الصفحة وملفاتها الأرقام الصغيرة أيضاً لأنها للمركز وحده. أما تقرير المجلس والملف التعريفي واستمارة الطلب فلا تظهر فيها الأعداد الأقل من { $count }؛ هكذا تنص قواعد الفريق. وحتى هنا لا تظهر التقييمات إلا ابتداءً من هذا العدد من الإجابات. ويقرّب الملف التعريفي إلى ساعات كاملة.
reports-missed = لُبّيت ولم تتم
reports-average = المدة المتوسطة
reports-travel = ساعات الطريق
reports-travel-minutes = دقائق الطريق
reports-cost = التكلفة
reports-late-paid = إضافة إلى ذلك عن الإلغاءات المتأخرة
reports-late-paid-of = { $sum } عن { $count ->
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
   *[other] { $count } مهمة
}
reports-travel-apart = إضافة إلى ذلك تكاليف الطريق
reports-travel-apart-of = عن { $count ->
    [one] مهمة واحدة تطلبت
    [two] مهمتين تطلبتا
    [few] { $count } مهام تطلبت
   *[other] { $count } مهمة تطلبت
} طريقًا؛ وهي غير مشمولة في التكلفة
reports-unpriced = لا يمكن حسابها
reports-unpriced-count = مهام بلا قاعدة تكلفة
reports-partly-priced = { $sum } (تعذّر حساب { $count ->
    [one] مهمة واحدة
    [two] مهمتين
    [few] { $count } مهام
   *[other] { $count } مهمة
})
reports-unpriced-text = «لا يمكن حسابها» تعني أن القواعد السارية يوم الموعد لا تذكر أي بدل.
reports-reason-elapsed = مضى الموعد والبحث ما زال جارياً
reports-overview = نظرة عامة
reports-value = القيمة
reports-opinions = التقييمات
reports-opinion = عدد الإجابات { $count }؛ درجة التفاهم في المتوسط { $mean } من 4؛ { $again } % سيفعلون ذلك مجدداً
reports-again = سيفعلون ذلك مجدداً
reports-by-institutions = المؤسسات
reports-by-interpreters = المترجمون
reports-turned-away = رُفضت استمارة طلب واحتُسبت
reports-turned-away-head = رُفضت عند الاستمارة
reports-turned-away-text = هذا عدد المرات التي رفضت فيها القواعد استمارة؛ تُحتسب كل محاولة. لا يُحفظ من الذي سأل.
reports-rule-private = شخص بصفته الشخصية
reports-rule-entitled = نوع المؤسسة
reports-rule-subject = موضوع مستثنى
reports-rule-lead = وقت قصير جداً
reports-rule-too-long = أطول من اللازم
reports-rule-too-short = أقصر من اللازم
reports-rule-series = مواعيد متكررة
reports-rule-medium = طريقة اللقاء
reports-rule-territory = مكان خارج النطاق
reports-rule-public-room = ليس مكاناً عاماً
reports-rule-other = قاعدة أخرى
reports-variety-other = غير ذلك
reports-no-fund = بلا مصدر تمويل
reports-part-varieties = حسب اللهجة
reports-part-institutions = أكثر المؤسسات طلباً
reports-part-funds = حسب مصدر التمويل
reports-paper-title = الترجمة الشفوية: تقرير سنة { $year }
reports-paper-internal = للمركز فقط: مع الأرقام الصغيرة وأسماء أكثر المؤسسات طلباً.
reports-paper-council = حُذفت الأرقام الأقل من { $few } كي لا يُعرف أحد، وكذلك الأرقام التي يمكن حسابها منها. جُمعت السطور القليلة الطلبات معاً.
reports-paper-counted = الطلبات المرفوضة والملغاة مذكورة وحدها ولا تدخل في أي رقم آخر. يُعدّ الطلب ملبّى إذا تولّاه أحد، حتى لو لم يحن موعده بعد. تُحسب الساعات والتكلفة بعد أن يؤكد الطرفان؛ والتكلفة حسب قواعد يوم الموعد، ويُحسب وقت الطريق حيث تنص القاعدة على ذلك. الجنس هو المسجّل اليوم.
reports-whole = المجموع { $year }
reports-further = غيرها مجتمعة
reports-hidden = صغير جداً
reports-download-internal = التقرير (PDF)
reports-download-council = تقرير للمجلس (PDF)
reports-files = الملفات
reports-figure-held = مهام تمت هذا العام
reports-offer-pool = ما الذي يقوم به الفريق

# أرقام الفريق
reports-title = أرقام الفريق
reports-lead = ما طُلب ونُفذ وتُرجم حسب اللغة والمؤسسة والحي والمناسبة. لا يُذكر أحد.
reports-years = السنوات
reports-none = لا يوجد طلب في هذه السنة بعد.
reports-requests = الطلبات
reports-filled = تم تلبيتها
reports-not-filled = غير ملبّاة أو مفتوحة
reports-unfilled = لم يُعثر على أحد
reports-hours = ساعات الترجمة
reports-minutes = دقائق
reports-wait = من الطلب إلى القبول (الوسيط)
reports-wait-minutes = { $count } دقيقة
reports-wait-hours = { $count } ساعة
reports-wait-days = { $count } يوم
reports-refused = مرفوضة
reports-cancelled = ملغاة
reports-genders = من ترجم
reports-women = نساء
reports-men = رجال
reports-others = آخرون
reports-untold = غير مذكور
reports-recruiting = من نبحث عنه
reports-recruiting-text = محسوبة من كل الطلبات التي لم يُعثر لها على أحد: هكذا كان يمكن تلبيتها.
reports-recruiting-none = وُجد شخص لكل طلب.
reports-recruit = { $language }: { $people ->
    [one] شخص إضافي واحد
    [two] شخصان إضافيان
   *[other] { $people } أشخاص إضافيين
 } { $time } كان سيلبي { $filled } من { $open } طلبات مفتوحة.
reports-time-mornings = صباحاً في أيام العمل
reports-time-afternoons = بعد الظهر في أيام العمل
reports-time-weekdays = في أيام العمل
reports-time-weekend = في عطلة نهاية الأسبوع
reports-why-open = لماذا لم يُعثر على أحد
reports-no-reason = بدون سبب
reports-unknown = غير معروف
reports-part-languages = حسب اللغة
reports-part-kinds = حسب المؤسسة
reports-part-districts = حسب الحي
reports-part-occasions = حسب المناسبة
reports-part-months = حسب الشهر
reports-part = التقسيم
reports-what = الاسم
reports-picture = الرسم
reports-file = interpreting
reports-figure-requests = طلبات هذا العام
reports-figure-filled = مهام هذا العام
reports-figure-hours = ساعات الترجمة هذا العام
reports-figure-languages = لغات هذا العام

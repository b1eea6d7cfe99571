# تقويم المركز
calendar-title = التقويم
calendar-lead = مواعيد المركز: اجتماعات وأمسيات إعلامية ودورات. أما المهام والمحادثات فتجدونها لدى مجالها وفي تقاويم الأشخاص.
calendar-views = طرق عرض التقويم
calendar-view-list = قائمة
calendar-view-week = أسبوع
calendar-view-month = شهر
calendar-view-holidays = العطل
calendar-turn = التنقل
calendar-before = السابق
calendar-after = التالي
calendar-week-of = الأسبوع { $number } من عام { $year }
calendar-days-empty = لا توجد مواعيد في هذه الأيام بعد.

# القائمة
calendar-count = { $count ->
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
   *[other] { $count } موعداً
}
calendar-search = ابحثوا عن عنوان أو مكان
calendar-from-day = ابتداءً من اليوم
calendar-kind-any = كل الأنواع
calendar-kind-team = اجتماع
calendar-kind-information = فعالية إعلامية
calendar-kind-training = دورة تدريبية
calendar-kind-other = موعد
calendar-column-day = اليوم
calendar-column-from = البداية
calendar-column-minutes = الدقائق
calendar-column-time = الوقت
calendar-column-what = ماذا
calendar-column-kind = النوع
calendar-column-place = المكان
calendar-column-state = الحالة
calendar-cancelled-badge = أُلغي
calendar-protected-badge = المكان لا يُنشر
calendar-empty = لا توجد مواعيد قادمة. أضيفوا التالي عبر «موعد جديد».
calendar-empty-narrowed = لا موعد يطابق ذلك. ابحثوا بكلمات أقل أو من يوم أبكر.

# النموذج
calendar-new = موعد جديد
calendar-edit-title = تعديل الموعد
calendar-form-lead = موعد للمركز نفسه. يراه كل من له حق الاطلاع على التقويم.
calendar-form-with = المشارك:
calendar-field-title = العنوان
calendar-field-title-hint = موضوع الموعد من دون أسماء المراجعين
calendar-field-kind-hint = يظهر النوع فقط في التقاويم المشترَك بها، لا العنوان
calendar-field-day = اليوم
calendar-field-from = من
calendar-field-until = إلى
calendar-field-until-day = ينتهي في يوم آخر
calendar-field-until-day-hint = فقط إذا امتد الموعد إلى يوم آخر
calendar-field-place-hint = الغرفة أو العنوان
calendar-field-protected = يبقى المكان داخل المركز
calendar-field-protected-hint = عندئذ لا يظهر في أي تقويم مشترَك به ولا في أي ملف.
calendar-field-link = الرابط
calendar-field-link-hint = للقاء عبر الشاشة، مثلاً https://…
calendar-field-phone = الهاتف
calendar-error-time = هذا ليس وقتاً. مثال: 14:30
calendar-keep = حفظ
calendar-refused-advice = اختاروا وقتاً آخر، أو أضيفوا الشخص مبدئياً.

# الموعد
calendar-cancelled-on = أُلغي في { $day }
calendar-minutes = { $count } دقيقة
calendar-people = المشاركون
calendar-people-empty = لا أحد بعد. يُضاف الأشخاص من تقاويمهم.
calendar-person-unknown = شخص لم يعد مسجلاً
calendar-role-guest = مشارك
calendar-reply = الرد
calendar-reply-accepted = موافق
calendar-reply-tentative = مبدئي
calendar-reply-declined = معتذر
calendar-reply-remove = إزالة من الموعد
calendar-cancel-title = إلغاء الموعد
calendar-cancel-reason = لماذا أُلغي؟
calendar-cancel-hint = يظهر بعدها عند الموعد، ويصبح من وافق متفرغاً من جديد.
calendar-cancel = إلغاء
calendar-to-form = تعديل أو نقل
calendar-download = ملف تقويم (.ics)
calendar-to-week = إلى الأسبوع
calendar-was-booked = أصبح الموعد في التقويم.
calendar-was-kept = تم الحفظ.
calendar-was-cancelled = أُلغي الموعد.

# تقويم شخص
calendar-of = التقويم: { $name }
calendar-to-person = إلى صفحة الشخص
calendar-panel = المواعيد
calendar-panel-empty = لا شيء قادم.
calendar-panel-more = التقويم والأوقات والغياب
calendar-coming = القادم
calendar-coming-empty = لا توجد مواعيد قادمة.
calendar-new-with = موعد جديد مع هذا الشخص
calendar-join = إضافة إلى موعد للمركز
calendar-join-firm = موافقة نهائية
calendar-join-tentative = مبدئياً
calendar-availability = متى يمكنه الحضور
calendar-availability-empty = لا أوقات بعد. من دونها لا يُعرف متى يحضر الشخص عادة.
calendar-weekly = { $day }، { $from } – { $until }، منذ { $since }
calendar-weekly-until = { $day }، { $from } – { $until }، من { $since } إلى { $last }
calendar-field-weekday = يوم الأسبوع
calendar-field-valid-from = يسري من
calendar-field-valid-until = يسري حتى (اختياري)
calendar-availability-add = إضافة الوقت
calendar-absences = الغياب
calendar-absences-empty = لا غياب مسجلاً.
calendar-absence-hint = لا يُسأل عن السبب؛ من فضلكم لا تكتبوه في أي مكان.
calendar-field-away-from = اليوم الأول
calendar-field-away-until = اليوم الأخير (فارغ: يوم واحد)
calendar-absence-add = تسجيل الغياب
calendar-remove = إزالة

# الاشتراك
calendar-feed-title = الاشتراك في التقويم
calendar-feed-lead = عنوان سري يجلب منه الهاتف أو Outlook مواعيد هذا الشخص تلقائياً. لا يتضمن سوى النوع والوقت والمكان.
calendar-feed-since = الاشتراك قائم منذ { $moment }.
calendar-feed-make = إنشاء عنوان
calendar-feed-renew = إنشاء عنوان جديد وإنهاء القديم
calendar-feed-revoke = إنهاء الاشتراك
calendar-feed-made-lead = هذا العنوان يعرض مواعيد { $name }. لا تعطوه لغيره.
calendar-feed-once = ترون العنوان الآن فقط.
calendar-feed-once-advice = لا يُحفظ إلا ملخص رقمي. إذا فُقد العنوان فأنشئوا عنواناً جديداً.
calendar-feed-address = عنوان الاشتراك
calendar-feed-back = العودة إلى تقويم الشخص
calendar-feed-ended = انتهى الاشتراك ولم يعد العنوان صالحاً.
calendar-feed-name = مواعيد مركز الاندماج

# العطل
calendar-holidays-title = العطل { $year }
calendar-public-holidays = العطل الرسمية في شمال الراين-وستفاليا
calendar-holiday-new-year = رأس السنة
calendar-holiday-good-friday = الجمعة العظيمة
calendar-holiday-easter-monday = اثنين الفصح
calendar-holiday-labour = عيد العمال
calendar-holiday-ascension = عيد الصعود
calendar-holiday-whit-monday = اثنين العنصرة
calendar-holiday-corpus-christi = عيد الجسد
calendar-holiday-unity = يوم الوحدة الألمانية
calendar-holiday-all-saints = عيد جميع القديسين
calendar-holiday-christmas = عيد الميلاد
calendar-holiday-second-christmas = ثاني أيام الميلاد
calendar-school = العطل المدرسية
calendar-school-empty = لم تُستورد عطل مدرسية لهذا العام.
calendar-school-file = استيراد العطل
calendar-school-hint = ملف تقويم (.ics) كما تنشره وزارة المدارس. تُستبدل العطل الواقعة في الأيام نفسها.
calendar-school-import = استيراد
calendar-school-was-imported = أصبحت العطل المدرسية في التقويم.

# السجل
calendar-booked = أُضيف موعد
calendar-changed = عُدّل موعد
calendar-cancelled = أُلغي موعد
calendar-replied = سُجّل رد على موعد
calendar-person-removed = أُزيل شخص من موعد
calendar-person-erased = حُذف تقويم شخص
calendar-availability-changed = عُدّلت أوقات شخص
calendar-absence-changed = عُدّل غياب شخص
calendar-feed-made = أُنشئ اشتراك في التقويم
calendar-feed-revoked = أُنهي اشتراك في التقويم
calendar-school-imported = استُوردت عطل مدرسية

# الصلاحيات
calendar-read = يجوز له قراءة التقويم
calendar-edit = يجوز له إدارة المواعيد والأوقات والغياب

# الرفض
refused-calendar-clash = أحد الأشخاص ملتزم بالفعل من { $from } إلى { $until }.
refused-calendar-cancelled = هذا الموعد مُلغى. أنشئوا موعداً جديداً.
refused-calendar-no-time = النهاية ليست بعد البداية.
refused-calendar-too-long = لا يزيد الموعد على شهر.
refused-calendar-too-many = هناك { $limit } إدخالاً بالفعل. احذف إدخالاً لم تعد تحتاج إليه.
refused-calendar-left-out = لا وجود لهذا الوقت في ذلك اليوم بسبب التوقيت الصيفي.
refused-calendar-file = هذا ليس ملف تقويم. اختاروا ملفاً ينتهي بـ ‎.ics.
refused-calendar-file-empty = لا توجد عطل في ملف التقويم.
refused-calendar-file-large = ملف التقويم كبير جداً: 256 كيلوبايت و200 مدخل على الأكثر.
refused-calendar-event = المدخل «{ $name }» ليس عطلة: ينقصه اسم أو يوم، أو يتكرر، أو يزيد على عشرة أسابيع.
calendar-expired = حُذفت مواعيد قديمة

# Auskunft
field-calendar-appointments = المواعيد
field-calendar-title = العنوان
field-calendar-starts-at = البداية
field-calendar-ends-at = النهاية
field-calendar-place = المكان
field-calendar-cancelled-on = أُلغي في
field-calendar-reply = الرد
field-calendar-availability = أوقات الأسبوع
field-calendar-weekday = يوم الأسبوع (1 = الاثنين)
field-calendar-from-minute = من دقيقة اليوم
field-calendar-until-minute = إلى دقيقة اليوم
field-calendar-valid-from = يسري من
field-calendar-valid-until = يسري إلى
field-calendar-absences = فترات الغياب
field-calendar-feed-since = اشتراك التقويم منذ
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }

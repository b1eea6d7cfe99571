# أموال الدعم: من أين يأتي المال وعلى ماذا يُنفق
funds-title = أموال الدعم
funds-lead = من أين يأتي المال، وكم حُجز منه والتُزم به وأُنفق، وإلى متى يكفي.
funds-years = السنوات
funds-empty = لا يوجد هنا صندوق دعم بعد. أضيفوا واحداً عند وصول القرار.
funds-table = جميع صناديق السنة
funds-all = المجموع
funds-fund = صندوق الدعم
funds-budget = الميزانية
funds-reserved = محجوز
funds-committed = ملتزم به
funds-spent = مُنفق
funds-returned = عائد
funds-free = متاح
funds-free-of = { $free } متاح من { $amount }
funds-no-budget = لا ميزانية لهذه السنة بعد

# صندوق دعم
funds-new-title = صندوق دعم جديد
funds-edit-title = تعديل البيانات
funds-name = الاسم
funds-name-hint = كما تسمونه في العمل
funds-funder = الجهة المانحة
funds-funder-hint = مثلاً الولاية، تمثلها الحكومة المحلية
funds-guideline = الأساس القانوني
funds-guideline-hint = التوجيه أو المرسوم أو القرار مع التاريخ ورقم الملف
funds-guideline-url = عنوان التوجيه على الإنترنت
funds-eligibility = ما الذي يُدعم
funds-eligibility-hint = ما يجوز دفعه وما لا يجوز، بكلماتكم
funds-keep = حفظ
funds-about = عن هذا الصندوق
funds-state = الوضع في { $year }
funds-budget-table = الميزانية والوضع
funds-period = الفترة
funds-budget-first = إدخال الميزانية
funds-budget-change = تغيير الميزانية
funds-budget-missing = لم تُدخل ميزانية لسنة { $year } بعد.
funds-budget-title = ميزانية { $year }
funds-budget-bound = منها { $bound } محجوزة أو ملتزم بها أو مُنفقة. لا يمكن أن تقل الميزانية عن ذلك.
funds-budget-history = كيف تغيرت الميزانية
funds-amount = المبلغ باليورو
funds-amount-hint = مثلاً 1.234,56
funds-from = اليوم الأول
funds-until = اليوم الأخير
funds-reason = السبب
funds-reason-hint = مثلاً: قرار التعديل بتاريخ 3 مارس

# التوقع
funds-forecast = إلى متى يكفي المال؟
funds-forecast-text = إذا استمر الأمر كما هو، يكون المنفق في النهاية { $expected }. المنفق أو الملتزم به حتى اليوم { $certain }.
funds-runs-out = يكفي المال تقريباً حتى { $day }. وينقص في النهاية { $missing }.
funds-suffices = عندئذ يتبقى { $left }.
funds-chart = خط الإنفاق عبر الأشهر وإلى جانبه الميزانية. الأرقام في الجدول أدناه.
funds-chart-table = الأرقام في جدول
funds-ahead = إذا استمر الأمر هكذا
funds-month = الشهر
funds-in-month = المنفق في الشهر
funds-until-then = المنفق حتى ذلك الحين
funds-guessed = (تقدير)
funds-card-title = { $name }: المال يقل
funds-card-text = إذا استمر الأمر هكذا، لا تكفي الميزانية إلا حتى { $day }.

# المعاملات والقيود
funds-items = المعاملات
funds-items-empty = لم يُحجز شيء بعد. احجزوا المال قبل أن تعدوا به أحداً.
funds-search = البحث عن غرض
funds-nothing-found = لا توجد معاملة تطابق بحثكم.
funds-number = الرقم
funds-item-number = المعاملة { $number }
funds-purpose = الغرض
funds-purpose-hint = لأي شيء هذا المال. من دون أسماء أشخاص من فضلكم.
funds-owner = تابع لـ
funds-bookings = القيود
funds-bookings-as-file = جميع القيود في ملف:
funds-day = اليوم
funds-kind = العملية
funds-note = ملاحظة
funds-note-hint = مثلاً رقم الإيصال
funds-booked-by = قيّده
funds-somebody = شخص محذوف
funds-reserve-title = حجز مال
funds-reserve-lead = ما زال { $free } متاحاً.
funds-reserve-button = حجز
funds-book-title = القيد التالي
funds-book-lead = لا يُعدّل القيد أبداً. ما كان خطأ تقيدونه عكسياً.
funds-book-button = قيد
funds-kind-reserve = حُجز
funds-kind-commit = التُزم به
funds-kind-spend = دُفع
funds-kind-give_back = عاد
funds-kind-cancel = سُحب الالتزام
funds-kind-free = أُلغي الحجز
funds-do-reserve = حجز المزيد (المتاح: { $left })
funds-do-commit = التزام مؤكد (المحجوز: { $left })
funds-do-spend = دفع (الملتزم به: { $left })
funds-do-give_back = إدخال مبلغ عائد (المدفوع: { $left })
funds-do-cancel = سحب الالتزام (الملتزم به: { $left })
funds-do-free = إلغاء الحجز (المحجوز: { $left })
funds-rules-title = قواعد القيد
funds-second-person = شخص ثانٍ ابتداءً من هذا المبلغ
funds-second-person-hint = ابتداءً من هنا لا يدفع من حجز المال. الفارغ يعني: غير لازم أبداً.
funds-panel-title = أموال الدعم

# الرسائل والسجل
funds-saved = حُفظت البيانات.
funds-budget-saved = حُفظت الميزانية.
funds-rule-saved = تسري القاعدة من اليوم.
funds-fund-added = أُضيف صندوق دعم
funds-fund-changed = عُدّلت بيانات صندوق دعم
funds-budget-set = حُددت الميزانية
funds-booked = تم القيد
funds-rule-set = عُدّلت قاعدة القيد
funds-person-erased = أُزيل الاسم من القيود

# الحقوق
funds-read = يجوز له رؤية أموال الدعم والقيود
funds-edit = يجوز له إدارة الصناديق والميزانيات والقواعد
funds-book = يجوز له حجز الأموال والالتزام بها ودفعها

# حالات الرفض
refused-funds-overdrawn = هذا المبلغ غير متاح. المتاح { $left }.
refused-funds-not-reserved = لم يُحجز هنا هذا القدر. المحجوز { $left }.
refused-funds-not-committed = لم يُلتزم هنا بهذا القدر. الملتزم به { $left }.
refused-funds-not-spent = لم يُدفع هنا هذا القدر. المدفوع { $left }.
refused-funds-outside-period = لا تسري الميزانية في هذا اليوم. تسري من { $from } إلى { $until }.
refused-funds-second-person = ابتداءً من { $amount } يدفع شخص ثانٍ. أنتم من حجز هذا المبلغ.
refused-funds-below-bound = لا يمكن أقل من ذلك: { $bound } محجوزة أو ملتزم بها أو مُنفقة.
refused-funds-no-budget = ليس للصندوق ميزانية لهذه السنة بعد.

# Auskunft
field-funds-booked = قيود أجراها
field-funds-concerning = معاملات تخص الشخص
field-funds-bookings = القيود
field-funds-amount-cents = المبلغ بالسنت
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }

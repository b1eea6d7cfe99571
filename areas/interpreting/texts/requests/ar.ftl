area-requests = طلبات الترجمة الشفوية
machine-institution = مؤسسة (عبر رابطها)

# الطلب
requests-ask-title = طلب مترجم
requests-ask-lead = في دقيقتين ودون حساب. نتحقق فورًا مما إذا كنا نستطيع المساعدة ونكتب إليكم بالبريد الإلكتروني.
requests-ask-send = إرسال الطلب
requests-take-down-title = تسجيل طلب
requests-take-down-lead = على الهاتف: كلمتكم تكفي، ولا يحتاج أحد إلى التأكيد. ثم تتولون أنتم الطلب.
requests-take-down-send = تسجيل
requests-fill = جلب البيانات من السجل
requests-despite = قبوله رغم ذلك: أقرر هذا بصفتي من التنسيق.
requests-change = تغيير الطلب
requests-change-lead = ما تغيّرونه يسري فورًا. ومن سُئل لا يُسأل مرة أخرى إلا إذا تغيّر الموعد أو اللغة أو المكان.
requests-group-language = أي لغة؟
requests-group-what = ما الموضوع؟
requests-group-when = متى؟
requests-group-where = كيف وأين؟
requests-group-who = من يطلب؟
requests-group-more = شيء آخر؟
requests-field-language = اللغة
requests-field-variety = المنطقة أو اللهجة
requests-field-occasion = المناسبة
requests-field-date = اليوم
requests-field-start = البداية
requests-field-minutes = المدة
requests-field-medium = كيف تلتقون؟
requests-field-place = مكان المحادثة
requests-field-public_room = المحادثة في مكان عام وليست في بيت.
requests-field-postcode = الرمز البريدي
requests-field-town = المدينة أو البلدية
requests-field-gender = من ينبغي أن يأتي؟
requests-field-file_number = رقم الملف لديكم
requests-field-note = ملاحظات عملية
requests-field-institution = المؤسسة
requests-field-kind = نوع المؤسسة
requests-field-name = جهة الاتصال
requests-field-email = عنوان البريد الإلكتروني
requests-field-phone = الهاتف
requests-field-preferred = من جاء من قبل؟
requests-preferred-nobody = لا أحد بعينه
requests-same = الشخص نفسه مرة أخرى
requests-same-named = { $name } مرة أخرى
requests-same-hint = نراعي هذه الرغبة إن أمكن، ولا يمكننا أن نعد بذلك.
requests-field-series = كم مرة؟
requests-field-every_weeks = كل كم أسبوع؟
requests-field-count = كم موعدًا؟
requests-field-privacy = لم أكتب شيئًا يمكن أن تُعرف به الأسرة، وأوافق على أن يعالج المركز هذه البيانات من أجل إيجاد مترجم.
requests-hint-language = اكتبوا الحروف الأولى بالألمانية أو بالإنجليزية أو باللغة نفسها. مثلًا: العربية، Dari، Türkçe.
requests-hint-variety = إن كنتم تعرفون، مثلًا: من العراق.
requests-hint-place = الشارع ورقم البيت والغرفة. في محادثة هاتفية أو مرئية: الرقم أو الرابط إن كان معروفًا.
requests-hint-email = نرسل إلى هذا العنوان فورًا رابطًا للتأكيد.
requests-hint-email-staff = اختياري. من دون عنوان لا تتلقى المؤسسة منا رسائل، بل اتصالات فقط.
requests-hint-file_number = لكي تتعرفوا على الطلب. من فضلكم لا تكتبوا أبدًا اسم الأسرة.
requests-hint-preferred = من رافق الأسرة من قبل يُقترح أولًا.
requests-hint-note = مثلًا المدخل أو عدد الأشخاص. من فضلكم دون أسماء ودون أي شيء عن مضمون المحادثة.
requests-hint-privacy = ماذا نفعل وبأي بيانات مكتوب هنا:
requests-please-choose = يرجى الاختيار
requests-subjects = هل ينطبق شيء من هذا؟
requests-subject-none = لا شيء من ذلك
requests-minutes = { $count ->
    [60] ساعة واحدة
    [120] ساعتان
    [180] 3 ساعات
    [240] 4 ساعات
   *[other] { $count } دقيقة
}
requests-medium-place = في المكان
requests-medium-phone = بالهاتف
requests-medium-video = بالفيديو
requests-gender-none = لا فرق
requests-gender-rather_woman = يفضَّل امرأة
requests-gender-rather_man = يفضَّل رجل
requests-gender-must_woman = امرأة فقط
requests-gender-must_man = رجل فقط
requests-series-once = مرة واحدة
requests-series-weekly = عدة مرات
requests-series-most = الممكن على الأكثر { $count } مواعيد.
requests-scope = ما الذي يتغير؟
requests-scope-this = هذا الموعد فقط
requests-scope-following = هذا الموعد وكل ما بعده
requests-alternative = الموعد { $count }
requests-alternatives = ذكر مواعيد بديلة
requests-alternatives-hint = مع موعد ثانٍ وثالث نجد أحدًا في أحيان أكثر بكثير.
requests-look = إظهار اللغات الأخرى الممكنة
requests-near = ماذا يصلح أيضًا إن لم يكن لدى أحد يتكلم { $language } وقت؟
requests-near-hint = أشّروا فقط على ما تفهمه الأسرة حقًا.
requests-near-added = هكذا يزيد عدد الأشخاص الممكنين بمقدار { $count }.
requests-email-fixed = هذا العنوان مؤكَّد ويبقى. لعنوان آخر أرسلوا طلبًا جديدًا من فضلكم.
requests-looks-like-name = شيء ما يشبه اسمًا: رقم الملف أو المكان أو الملاحظات أو اللهجة. من فضلكم لا تكتبوا اسم الأسرة في أي مكان.
requests-refused-title = للأسف لا نستطيع المساعدة بهذا الشكل
requests-refused-lead = ما كتبتموه ما زال موجودًا. غيّروا ما هو مذكور أدناه وأرسلوا مرة أخرى.
requests-sent-title = يرجى تأكيد طلبكم
requests-sent = أرسلنا رسالة إلى { $email }. افتحوا الرابط فيها وأكّدوا؛ عندها فقط يصل الطلب إلينا.
requests-sent-advice = لم تصل رسالة؟ انظروا في مجلد الرسائل غير المرغوبة. دون تأكيد نحذف كل شيء بعد سبعة أيام.
requests-kind-private = شخص خاص
requests-when = { $day }، الساعة { $time }، { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
requests-nobody = محذوف

# صفحة الطلب
requests-own-title = الطلب { $number }
requests-since = منذ { $moment }
requests-of-series = كل مواعيد هذه السلسلة
requests-confirm = تأكيد الطلب
requests-question = لدينا سؤال
requests-answer-words = ردكم
requests-answer-hint = من فضلكم دون اسم الأسرة ودون مضمون المحادثة.
requests-answer-send = إرسال الرد
requests-who-comes = من يأتي
requests-interpreter-erased = شخص محذوف
requests-assignment-text = تجدون هناك التأكيد بصيغة PDF، وتغيّرون الموعد أو تلغونه، وتؤكدون بعده ما جرى.
requests-assignment-open = إلى الموعد والإثبات
requests-asked-for = ما طلبتموه
requests-steps = ما حدث حتى الآن
requests-again = طلب جديد بالبيانات نفسها
requests-correct-title = تغيير الطلب
requests-correct-lead = بعد ذلك نتحقق من كل شيء من جديد. ومن سُئل من قبل يُسأل مرة أخرى.
requests-correct-send = إرسال التغيير
requests-amend-title = تغيير المكان أو جهة الاتصال
requests-amend-lead = هناك من سيأتي. يبقى الموعد والشخص كما هما، ومن يأتي يعلم بالتغيير فورًا.
requests-amend-send = حفظ التغيير
requests-corrected-some = { $changed ->
    [one] تم تغيير موعد واحد.
    [two] تم تغيير موعدين.
    [few] تم تغيير { $changed } مواعيد.
   *[other] تم تغيير { $changed } موعدًا.
} مواعيد أخرى سيأتي إليها أحد: { $left }، وهي تبقى كما هي. غيّروها واحدًا واحدًا.
requests-cancel = إلغاء الطلب
requests-cancel-text = من قبِل أو سُئل يعلم بذلك فورًا.
requests-cancel-reason = لماذا؟
requests-fact-number = الرقم
requests-fact-language = اللغة
requests-fact-near = يصلح أيضًا
requests-fact-time = الموعد
requests-fact-alternative = موعد بديل
requests-fact-medium = كيف
requests-fact-place = أين
requests-fact-contact = جهة الاتصال
requests-fact-stage = الحالة
requests-fact-answer-until = نجيب حتى
requests-stage-unconfirmed = لم يؤكَّد بعد
requests-stage-new = وصل
requests-stage-asked_back = لدينا سؤال
requests-stage-refused = مرفوض
requests-stage-searching = نبحث
requests-stage-brokered = سُلّمت بيانات الاتصال
requests-stage-assigned = هناك من يأتي
requests-stage-held = انتهى الموعد
requests-stage-recorded = اكتمل
requests-stage-unfilled = لم نجد أحدًا
requests-stage-cancelled = ملغى
requests-next-unconfirmed = يرجى تأكيد أنكم أرسلتم هذا الطلب. عندها فقط نراه.
requests-next-new = وصل طلبكم. سننظر فيه ونكتب إليكم؛ لا يلزمكم فعل شيء.
requests-next-asked_back = يرجى الإجابة عن سؤالنا. بعدها نواصل.
requests-next-refused = لا نستطيع تولي هذا. السبب مذكور تحت «ما حدث حتى الآن». يمكنكم تغيير الطلب.
requests-next-searching = نسأل المترجمين المناسبين. حالما يقبل أحدهم تصلكم رسالة.
requests-next-brokered = وصلتكم بيانات الاتصال. يرجى الاتفاق معًا على الموعد وإبلاغنا.
requests-next-assigned = هناك من يأتي. إن تغير شيء فألغوا هنا أو اتصلوا بنا.
requests-next-held = انتهى الموعد. يرجى تأكيد الإثبات الذي أرسلناه إليكم.
requests-next-recorded = كل شيء تم. شكرًا!
requests-next-unfilled = للأسف لم نجد أحدًا. جربوا من فضلكم موعدًا آخر.
requests-next-passed = مضى الموعد ولم نجد أحدًا. يمكنكم تقديم طلب جديد بموعد آخر.
requests-next-cancelled = الطلب ملغى. لا يلزمكم فعل شيء آخر.
requests-event-sent = أُرسل الطلب
requests-event-confirm = أُكّد العنوان
requests-event-correct = غيّرت المؤسسة أو أجابت
requests-event-check = تم التحقق، يبدأ البحث
requests-event-ask_back = طُرح سؤال
requests-event-refuse = رُفض
requests-event-broker = سُلّمت بيانات الاتصال
requests-event-fill = قبِل أحدهم
requests-event-release = سقط القبول، نبحث من جديد
requests-event-move = نُقل الموعد
requests-event-amend = تم تعديل البيانات
requests-event-give_up = لم نجد أحدًا
requests-event-reopen = بدأ البحث من جديد
requests-event-cancel = أُلغي
requests-event-hold = انتهى الموعد
requests-event-record = أُكّد الإثبات
requests-reason-not-entitled = للأسف الفريق غير متاح لمؤسستكم.
requests-reason-subject = في هذه المناسبة لا يجوز للمترجمين المتطوعين الترجمة.
requests-reason-short-notice = الموعد قريب جدًا.
requests-reason-territory = المكان خارج منطقتنا.
requests-reason-no-money = لا يوجد تمويل لذلك حاليًا.
requests-reason-refused-other = هناك سبب آخر.
requests-reason-nobody-speaks = لا أحد في الفريق يتكلم هذه اللغة.
requests-reason-nobody-free = كل من يتكلم هذه اللغة مشغول في ذلك الوقت.
requests-reason-nobody-answered = لم يقبل أحد في الوقت المناسب.
requests-reason-neighbour = تولى مركز مجاور الأمر.
requests-reason-passed = مضى الموعد.
requests-reason-unfilled-other = هناك سبب آخر.
requests-reason-not-needed = لن تتم المحادثة.
requests-reason-other-date = المحادثة في يوم آخر.
requests-reason-family-absent = لا تستطيع الأسرة المجيء.
requests-reason-found-elsewhere = وجدنا أحدًا بأنفسنا.
requests-reason-cancelled-other = هناك سبب آخر.
requests-reason-answered = أجابت المؤسسة.
requests-reason-telephoned = سُجّل عبر الهاتف.
requests-reason-changed-by-centre = غيّره المركز بعد حديث مع المؤسسة.
requests-told-taken = وصل طلبكم.
requests-told-confirmed = شكرًا، وصل طلبكم.
requests-told-corrected = تم تغيير الطلب.
requests-told-corrected-some = تم التغيير. المواعيد التي سيأتي إليها أحد تبقى كما هي: غيّروها واحدًا واحدًا.
requests-told-amended = تم الحفظ. من يأتي يعلم بذلك.
requests-told-taken-down = سُجّل الطلب. أنتم تتولونه.
requests-told-passed = تم. المؤسسات على علم بذلك.
requests-told-answered = شكرًا على الرد.
requests-told-cancelled = أُلغي الطلب.
requests-mine-title = طلبات منظمتي
requests-mine-waiting = لا يوجد حاليًا طلب مفتوح.
requests-mine-more = كل الطلبات، طلب جديد
requests-mine-empty = لم تطلب منظمتكم مترجمًا بعد.

# الرسائل
requests-mail-words = نضيف: { $words }
requests-mail-button = عرض الطلب
requests-mail-button-confirm = تأكيد الطلب
requests-mail-link = بهذا الرابط ترون الحالة في أي وقت وتغيرون البيانات أو تلغون. لا تعطوه لغيركم.
requests-mail-stranger = لم تطلبوا شيئًا؟ إذن لا تفعلوا شيئًا؛ بعد سبعة أيام يُحذف كل شيء.
requests-mail-confirm-subject = يرجى التأكيد: طلب الترجمة الشفوية { $number }
requests-mail-confirm-body = طُلبت ترجمة شفوية بهذا العنوان. يرجى تأكيد الطلب { $number } لكي نتمكن من البحث عن أحد.
requests-mail-received-subject = وصل الطلب { $number }
requests-mail-received-body = وصل طلبكم { $number }. سنتحقق منه ونكتب إليكم.
requests-mail-corrected-subject = تم تغيير الطلب { $number }
requests-mail-corrected-body = تم تغيير طلبكم { $number }. سنتحقق منه من جديد ونكتب إليكم.
requests-mail-searching-subject = الطلب { $number }: نبحث
requests-mail-searching-body = تحققنا من طلبكم { $number }. نبحث الآن عن أحد ونكتب إليكم حالما يقبل أحدهم.
requests-mail-asked-back-subject = الطلب { $number }: لدينا سؤال
requests-mail-asked-back-body = لدينا سؤال عن طلبكم { $number }. يرجى الإجابة عبر الرابط، بعدها نواصل.
requests-mail-reminder-subject = الطلب { $number }: سؤالنا ما زال مفتوحًا
requests-mail-reminder-body = ما زلنا ننتظر ردكم على الطلب { $number }. من دونه لا يمكننا البحث عن أحد.
requests-mail-refused-subject = الطلب { $number }: للأسف لا نستطيع تولي هذا
requests-mail-refused-body = للأسف لا نستطيع تولي طلبكم { $number }.
requests-mail-unfilled-subject = الطلب { $number }: لم نجد أحدًا
requests-mail-unfilled-body = للأسف لم نجد أحدًا لطلبكم { $number }. مع موعد آخر نحاول بكل سرور مرة أخرى.
requests-mail-reopened-subject = الطلب { $number }: نبحث مرة أخرى
requests-mail-reopened-body = نبحث مرة أخرى عن أحد لطلبكم { $number }.
requests-mail-cancelled-subject = أُلغي الطلب { $number }
requests-mail-cancelled-body = أُلغي طلبكم { $number }. ومن كان قد قبِل يعلم بذلك.

# للتنسيق
requests-card-asked = سؤال عن الطلب { $number }
requests-card-asked-text = ينتظر المركز ردكم.
requests-card-passed = { $count ->
    [one] طلب واحد مضى موعده
    [two] طلبان مضى موعدهما
    [few] { $count } طلبات مضى موعدها
   *[other] { $count } طلبًا مضى موعدها
}
requests-card-passed-text = ألم يوجد أحد؟
requests-needs-decision = قراركم
requests-passed-title = مضى موعدها
requests-passed-lead = لم يُسجَّل أحد لهذه الطلبات حتى موعدها. ما عليه علامة ينتهي بعبارة «لم نجد أحدًا» وتعلم المؤسسة بذلك.
requests-passed-empty = لم يبقَ أي طلب معلقًا.
requests-passed-do = لم نجد أحدًا
requests-deadline-check = التحقق من الطلب { $name }: وُعد بالرد حتى { $day }
requests-deadline-find = إيجاد أحد للطلب { $name }: آخر يوم هو { $day }
requests-deadline-answer = متابعة السؤال عن الطلب { $name } إن لم يأتِ رد حتى { $day }
requests-deadline-record = إثبات مهمة الطلب { $name } ناقص: السؤال عنه حتى { $day }
requests-deadline-passed = الطلب { $name }: مضى الموعد منذ { $day }، ألم يوجد أحد؟
requests-asked = طُلبت ترجمة شفوية
requests-confirmed = أُكّد الطلب
requests-corrected = تم تغيير الطلب
requests-taken-down = سُجّل طلب عبر الهاتف
requests-amended = تغيّر المكان أو جهة الاتصال
requests-assignment-opened = فُتحت صفحة الموعد
requests-looked-through = روجعت الطلبات المفتوحة
requests-answered = أُجيب عن السؤال
requests-cancelled = أُلغي الطلب
requests-checked = تم التحقق من الطلب
requests-asked-back = طُرح سؤال
requests-refused = رُفض الطلب
requests-given-up = انتهى الطلب دون نجاح
requests-reopened = بدأ البحث من جديد
requests-taken = تم تولي الطلب
requests-fund-set = حُدد تمويل الطلب
requests-organisation-set = حُددت جهة الطلب
requests-priority-set = حُدد إلحاح الطلب
requests-expired = حُذفت طلبات قديمة أو أزيلت منها البيانات الشخصية
requests-person-erased = حُذفت جهة الاتصال من الطلبات

# ما لا يمكن
error-requests-privacy = يرجى تأكيد ذلك، وإلا فلا يجوز لنا استخدام البيانات.
error-requests-language = لا نعرف هذه اللغة. جربوا اسمًا آخر.
error-requests-languages = هذا يناسب عدة لغات. هل تقصدون: { $names }؟
error-requests-answer = يرجى وضع علامة على ما ينطبق، أو على «لا شيء من ذلك».
error-requests-time = يرجى كتابة الساعة، مثلًا 14:30.
error-requests-same-time = هذا الموعد مذكور من قبل.
error-requests-series-alternatives = مع عدة مواعيد لا توجد مواعيد بديلة. يرجى اختيار أحدهما.
error-requests-weeks = يرجى كتابة رقم من 1 إلى 12.
error-requests-count = يرجى كتابة عدد المواعيد، اثنان على الأقل.
error-requests-wait = جاءت من اتصالكم طلبات كثيرة جدًا. يمكن المتابعة ابتداءً من { $time }، وما كتبتموه ما زال هنا.
error-requests-often = أرسلنا خلال آخر { $minutes } دقيقة عدة رسائل تأكيد إلى هذا العنوان. لم يُحفظ هذا الطلب. يرجى تأكيد واحدة منها أولًا، أو الإرسال لاحقًا.
error-requests-near = تصلح لهذه اللغة لغات أخرى أيضًا. أشّروا على ما يناسب أو أرسلوا مرة أخرى.
refused-requests-unconfirmed = لم يؤكَّد الطلب بعد.
refused-requests-new = لم يُتحقق من الطلب بعد.
refused-requests-asked-back = على المؤسسة أن تجيب أولًا عن سؤال.
refused-requests-refused = الطلب مرفوض.
refused-requests-searching = يُبحث الآن عن أحد لهذا الطلب.
refused-requests-brokered = سُلّمت بيانات الاتصال لهذا الطلب.
refused-requests-assigned = قبِل أحدهم الطلب من قبل.
refused-requests-held = انتهى موعد الطلب.
refused-requests-over = مضى الموعد في هذه الأثناء. يرجى تقديم طلب بموعد جديد.
refused-requests-recorded = الطلب مكتمل.
refused-requests-unfilled = لم يوجد أحد لهذا الطلب.
refused-requests-cancelled = الطلب ملغى.
refused-requests-reason = يرجى اختيار سبب من القائمة.
refused-requests-priority = لا توجد هذه الدرجة من الإلحاح.
refused-requests-organisation = هذه المؤسسة ليست في السجل.

# الاطلاع على البيانات
field-requests-requests = الطلبات
field-requests-received-at = وصل في
field-requests-institution = المؤسسة
field-requests-phone = الهاتف
field-requests-place = المكان
field-requests-notes = ملاحظات
field-requests-words = ما كُتب
requests-brokered-title = هؤلاء وافقوا
requests-brokered-page = الاتصال والموعد

# الدعوات إلى المواعيد
area-invitations = دعوات الترجمة
invitations-subject = دعوة إلى الطلب رقم { $number }
machine-invitations = Vielfalt (الدعوات)
invitations-request = الطلب { $number }

# صفحة الدعوة
invitations-invite-title = دعوة
invitations-brokering = إلى الوساطة: من وافق وماذا نتج عنها
invitations-not-searching = لا يجري البحث عن أحد لهذا الطلب حالياً.
invitations-to-request = إلى الطلب
invitations-to-help = إلى الطلب: ما قد يساعد، وسؤال المؤسسة
invitations-suggestion = اقتراح
invitations-suggest-ask = { $count ->
    [one] اسأل شخصاً واحداً الآن، وانظر مجدداً في { $look }.
    [two] اسأل شخصين الآن، وانظر مجدداً في { $look }.
    [few] اسأل { $count } أشخاص الآن، وانظر مجدداً في { $look }.
    [many] اسأل { $count } شخصاً الآن، وانظر مجدداً في { $look }.
   *[other] اسأل { $count } شخص الآن، وانظر مجدداً في { $look }.
}
invitations-suggest-wait = انتظر الآن، وانظر مجدداً في { $look }.
invitations-odds-hardly = بهذه الطريقة نادراً ما يُعثر على شخص في الوقت المناسب.
invitations-odds-of = { $of ->
    [2] بهذه الطريقة يُعثر على شخص في الوقت المناسب في حالة واحدة من كل حالتين.
   *[other] { $hits ->
        [one] بهذه الطريقة يُعثر على شخص في الوقت المناسب في حالة واحدة من كل { $of } حالات.
        [two] بهذه الطريقة يُعثر على شخص في الوقت المناسب في حالتين من كل { $of } حالات.
        [few] بهذه الطريقة يُعثر على شخص في الوقت المناسب في { $hits } حالات من كل { $of } حالات.
       *[other] بهذه الطريقة يُعثر على شخص في الوقت المناسب في { $hits } حالة من كل { $of } حالة.
    }
}
invitations-odds-surely = بهذه الطريقة يُعثر دائماً تقريباً على شخص في الوقت المناسب.
invitations-suggest-nobody-fits = لا أحد يناسب هذا الطلب. ربما يساعد وقت آخر أو لغة أخرى.
invitations-suggest-all-asked = تم سؤال كل من يناسب. قد تساعد مكالمة أو وقت آخر أو مركز مجاور.
invitations-suggest-others-spared = من تبقّى نادراً ما يوافق. البرنامج لا يزعجهم، ويمكنك مع ذلك سؤالهم أدناه.
invitations-suggest-too-late = فات وقت الكتابة. الآن لا يساعد إلا الهاتف.
invitations-suggest-quiet = حتى الموعد لا توجد إلا ساعات هادئة لا نراسل فيها أحداً. يرجى الاتصال هاتفياً.
invitations-not-in-reach = لا يبلغ الأمر مع الأشخاص المناسبين درجة اليقين التي تريدها القواعد.
invitations-send-wave = { $count ->
    [one] اسأل هذا الشخص
    [two] اسأل هذين الشخصين
    [few] اسأل هؤلاء الأشخاص ({ $count })
   *[other] اسأل هؤلاء الأشخاص ({ $count })
}
invitations-by-itself = تُرسل الدعوات تلقائياً حتى يوافق أحد. ويمكنك في أي وقت سؤال آخرين.
invitations-asked = من تم سؤالهم
invitations-asked-nobody = لم يُسأل أحد بعد.
invitations-tally = { $declined ->
    [0] لم يرفض أحد
    [one] رفض شخص واحد
    [two] رفض شخصان
    [few] رفض { $declined } أشخاص
    [many] رفض { $declined } شخصاً
   *[other] رفض { $declined } شخص
}، { $open ->
    [0] لا ننتظر أي رد
    [one] ننتظر رداً واحداً
    [two] ننتظر ردين
    [few] ننتظر { $open } ردود
    [many] ننتظر { $open } رداً
   *[other] ننتظر { $open } رد
}{ $accepted ->
    [0] {""}
    [one] ، ووافق شخص واحد
    [two] ، ووافق شخصان
    [few] ، ووافق { $accepted } أشخاص
    [many] ، ووافق { $accepted } شخصاً
   *[other] ، ووافق { $accepted } شخص
}{ $expired ->
    [0] {""}
    [one] ، وشخص واحد لم يرد
    [two] ، وشخصان لم يردّا
    [few] ، و{ $expired } أشخاص لم يردّوا
    [many] ، و{ $expired } شخصاً لم يردّوا
   *[other] ، و{ $expired } شخص لم يردّوا
}
invitations-wave = الموجة { $count }
invitations-way-mail = بالبريد الإلكتروني
invitations-way-sms = برسالة قصيرة
invitations-way-phone = بالهاتف
invitations-until = الرد حتى { $when }
invitations-withdraw = سحب الدعوة
invitations-choose = اختيار يدوي
invitations-for-time = لهذا الوقت
invitations-any-time = كل شخص في الوقت الأنسب له
invitations-who = من الذي يُسأل؟
invitations-send = سؤال المختارين
invitations-travel = { $count ->
    [one] الطريق نحو دقيقة واحدة
    [two] الطريق نحو دقيقتين
    [few] الطريق نحو { $count } دقائق
   *[other] الطريق نحو { $count } دقيقة
}
invitations-asked-lately = { $count ->
    [zero] لم يُسأل خلال أربعة أسابيع
    [one] سُئل مرة واحدة خلال أربعة أسابيع
    [two] سُئل مرتين خلال أربعة أسابيع
    [few] سُئل { $count } مرات خلال أربعة أسابيع
   *[other] سُئل { $count } مرة خلال أربعة أسابيع
}
invitations-by-hand = تسجيل الرد
invitations-reason-by-hand = سبب الرفض
invitations-says-yes = وافق
invitations-says-no = رفض
invitations-no-number = لا يوجد رقم هاتف معروف.
invitations-told-invited = الدعوات في الطريق.
invitations-told-withdrawn = سُحبت الدعوة.
invitations-told-accepted = تم تسجيل الموافقة.
invitations-told-declined = تم تسجيل الرفض.

# الاتصال
invitations-calls = اتصالات
invitations-calls-title = بمن تتصل
invitations-calls-lead = يفضّل هؤلاء أن تتصل بهم هاتفياً، أو لا سبيل آخر للوصول إليهم. سجّل الرد هنا مباشرة.
invitations-calls-empty = لا يوجد من تتصل به الآن.
invitations-card-calls = { $count ->
    [one] شخص واحد بانتظار اتصال
    [two] شخصان بانتظار اتصال
    [few] { $count } أشخاص بانتظار اتصال
    [many] { $count } شخصاً بانتظار اتصال
   *[other] { $count } شخص بانتظار اتصال
}
invitations-card-calls-text = دعوات لا تُرسل بالبريد أو برسالة قصيرة.
invitations-card-stuck = { $count ->
    [one] طلب واحد لم يعد ينتظر أي رد
    [two] طلبان لم يعودا ينتظران أي رد
    [few] { $count } طلبات لم تعد تنتظر أي رد
    [many] { $count } طلباً لم تعد تنتظر أي رد
   *[other] { $count } طلب لم تعد تنتظر أي رد
}
invitations-card-stuck-text = كل من سُئل رفض أو لم يرد. يرجى أن تقرر كيف نتابع.
invitations-card-nobody = { $count ->
    [one] لا أحد يناسب طلباً واحداً
    [two] لا أحد يناسب طلبين
    [few] لا أحد يناسب { $count } طلبات
    [many] لا أحد يناسب { $count } طلباً
   *[other] لا أحد يناسب { $count } طلب
}
invitations-card-nobody-text = لا يُسأل أحد تلقائياً. انظر ما الذي قد يساعد

# الردود والأسباب
invitations-answer-open = بانتظار الرد
invitations-answer-accepted = وافق
invitations-answer-declined = رفض
invitations-answer-withdrawn = سُحبت
invitations-answer-expired = لا رد
invitations-reason = السبب (اختياري)
invitations-reason-time = لا أستطيع في هذا الوقت
invitations-reason-way = الطريق بعيد عليّ
invitations-reason-work = لديّ الكثير من العمل حالياً
invitations-reason-ill = بسبب المرض
invitations-reason-conflict = أعرف المؤسسة أو الناس فيها معرفة قريبة
invitations-reason-other = سبب آخر
invitations-reason-late = أراد الموافقة وسبقه غيره
invitations-reason-pause = في استراحة

# ما يعرفه من يُسأل
invitations-fact-language = اللغة
invitations-fact-occasion = المناسبة
invitations-fact-when = متى
invitations-fact-or = أو
invitations-fact-where = أين
invitations-fact-travel = طريقك
invitations-fact-pay = البدل
invitations-pay-included = { $pay }، شاملةً تكاليف الطريق
invitations-pay-per-km = { $pay } إضافة إلى تكاليف الطريق ({ $rate } لكل كيلومتر)
invitations-pay-travel = { $pay } إضافة إلى تكاليف الطريق
invitations-pay-ticket = { $pay } إضافة إلى ثمن التذكرة
invitations-fact-until = الرد حتى
invitations-fact-why = لماذا أنت
invitations-why-language = أنت تتحدث { $language }.
invitations-fact-last-asked = آخر مرة سُئلت فيها
invitations-never-asked = لم تُسأل من قبل
invitations-fact-institution = المؤسسة
invitations-when = { $day }، من { $from } إلى { $until } ({ $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
})
invitations-on-phone = عبر الهاتف
invitations-on-video = في محادثة فيديو
invitations-mail-subject = هل يمكنك الترجمة؟ { $language }
invitations-mail-lead = هناك من يحتاج إليك في محادثة باللغة { $language }. هذا ما نعرفه:
invitations-mail-button = الاطلاع والرد
invitations-mail-free = القرار لك. حتى «لا» تساعدنا، وعندها لا نسأل مجدداً. تُفتح الصفحة دون تسجيل دخول؛ يرجى عدم إعطاء الرابط لأحد.
invitations-sms = هل يمكنك الترجمة؟ { $language }، { $when }. للاطلاع والرد: { $address }
invitations-thanks-subject = شكراً، لم نعد بحاجة إلى ردك
invitations-thanks-taken = الموعد في { $when } الذي سألناك عنه أصبح محجوزاً. سبقك شخص آخر. شكراً لوجودك معنا.
invitations-thanks-not-needed = الموعد في { $when } الذي سألناك عنه لم يعد مطلوباً. شكراً لوجودك معنا.
invitations-thanks-nothing = لا حاجة لأن تفعل شيئاً.

# صفحة الرد
invitations-answer-title = هل يمكنك الترجمة؟
invitations-stand-open = نبحث عن شخص لهذه المحادثة. هل تود الحضور؟
invitations-stand-still-open = انتهى وقت الرد، لكن الموعد ما زال شاغراً. هل تود الحضور؟
invitations-stand-declined = شكراً لردك. لن نسألك عن هذا الموعد مجدداً. وإن استطعت رغم ذلك: ما زال شاغراً.
invitations-stand-theirs = شكراً! لقد توليت هذا الموعد.
invitations-told-by-mail = يصلك التأكيد بالبريد الإلكتروني.
invitations-told-by-sms = كل التفاصيل في صفحة المهمة، وإن تغير شيء فسنخبرك.
invitations-told-by-phone = كل التفاصيل في صفحة المهمة، وإن تغير شيء فسيتصل بك المركز.
invitations-to-assignment = إلى المهمة: المكان والتقويم والإلغاء
invitations-stand-taken = شكراً، سبقك شخص آخر. الموعد محجوز، ويسعدنا وجودك معنا.
invitations-stand-not-needed = شكراً، لم يعد أحد مطلوباً لهذا الموعد. لا حاجة لأن تفعل شيئاً.
invitations-stand-over = انتهى هذا الموعد. شكراً لاهتمامك.
invitations-stand-agreed = شكراً! ستتواصل المؤسسة معك للاتفاق على الموعد.
invitations-agreed-more = الإبلاغ عن الموعد أو كتابة رسالة
invitations-brokered-contact = إذا وافقت، نعطي المؤسسة اسمك ورقم هاتفك وبريدك الإلكتروني، ثم تتفقان معاً على الموعد.
invitations-brokered-relay = إذا وافقت، نعطي المؤسسة اسمك فقط. يبقى رقم هاتفك وبريدك لدينا، ونحن ننقل الرسائل.
invitations-choose-time = أي وقت يناسبك؟
invitations-accept = نعم، سأحضر
invitations-agree = نعم، يمكن للمؤسسة التواصل معي
invitations-decline = لا، ليس هذه المرة
invitations-free = القرار لك ولا حاجة إلى ذكر سبب.
invitations-pause = أحتاج إلى استراحة
invitations-pause-text = عندها لن نسألك خلال هذه المدة. لا حاجة إلى ذكر سبب.
invitations-pause-how-long = كم من الوقت؟
invitations-pause-weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
   *[other] { $count } أسبوعاً
}
invitations-pause-open = حتى أتواصل معكم مجدداً
invitations-pause-keep = بدء الاستراحة

# لماذا لا يمكن ذلك
refused-invitations-conduct = شكراً لرغبتك في الحضور. تنقصنا شهادة حسن سلوك سارية لك في هذا اليوم. يرجى التواصل مع المركز.
refused-invitations-pledge = شكراً لرغبتك في الحضور. يلزم أولاً توقيع تعهد السرية. يرجى التواصل مع المركز.
refused-invitations-not-ready = شكراً لرغبتك في الحضور. ينقص شيء في أوراقك لهذا اليوم، أو أنك في استراحة. يرجى التواصل مع المركز.
refused-invitations-clash = شكراً لرغبتك في الحضور. لكنك وافقت على موعد آخر من { $from } إلى { $until }.
refused-invitations-no-time = لم يعد هذا الوقت ضمن الطلب.
refused-invitations-past = بدأ الموعد بالفعل. لا يمكن سؤال أحد بعد الآن.
refused-invitations-nobody = لم يُسأل أحد: كل المختارين سُئلوا من قبل أو في استراحة أو رفضوا. يرجى اختيار آخرين.
refused-invitations-answered = سبق أن جاء رد على هذه الدعوة، أو أصبح الموعد محجوزاً.

# السجل
invitations-invited = سُئل أشخاص عن طلب
invitations-looked = نُظر في طلب تلقائياً
invitations-sent = أُرسلت دعوة
invitations-call-instead = لا تصل الدعوة إلى أحد: أصبحت ضمن المكالمات
invitations-sent-later = أُجلت الدعوة إلى ما بعد ساعات الهدوء
invitations-morning = أُلقيت نظرة صباحية على الطلبات الجارية
invitations-assignment-opened = فُتحت صفحة مهمة
invitations-expired = انتهت دعوات دون رد
invitations-withdrawn = سُحبت دعوة
invitations-accepted = قُبلت دعوة
invitations-late = جاءت الموافقة بعد غيرها
invitations-declined = رُفضت دعوة
invitations-thanked = شُكر شخص لم يعد مطلوباً
invitations-person-erased = حُذفت دعوات شخص

# الإفصاح
field-invitations-asked = الدعوات
field-invitations-sent-at = تاريخ السؤال
field-invitations-way = كيف
field-invitations-answer-by = الرد حتى
field-invitations-answer = الرد
field-invitations-answered-at = تاريخ الرد
field-invitations-reason = السبب

# من يتصرف باسم منظمة، ومن دُعي إلى ذلك
members-title = حسابات خاصة بالمنظمة
members-empty = لا أحد يتصرف بعد باسم هذه المنظمة بحساب خاص به. ادعوا شخصًا: عندها تعتني المنظمة ببياناتها وبأشخاصها بنفسها.
members-panel-empty = لا يتصرف باسم أي منظمة.
members-own-title = منظمتي
members-own-empty = لا تنتمون حاليًا إلى أي منظمة. إن كنتم قد دُعيتم فالدعوة موجودة في صفحة البداية.
members-colleagues = الزميلات والزملاء
members-self = أنتم
members-closed = الحساب مغلق
members-no-facts = لا توجد هنا معلومات عن منظمتكم بعد.
members-position-administrator = إدارة
members-position-member = عضو
members-role-requester = جهة طالبة
members-role-partner = منظمة شريكة

# التغيير
members-change = تغيير الموقع أو الإنهاء
members-change-own = موقعي
members-make-administrator = تكليف بالإدارة
members-make-member = سحب الإدارة
members-hand-over = تسليم الإدارة
members-end = إنهاء العضوية
members-end-text = من لم يعد ينتمي لا يرى شيئًا من المنظمة. وإن لم تكن للحساب مهمة أخرى تنتهي جلسته فورًا.
members-leave = مغادرة المنظمة
members-leave-text = بعد ذلك لا ترون شيئًا من المنظمة. ولا تعودون إلا بدعوة جديدة.
members-correct = تصحيح البيانات
members-correct-lead = أبقوا طرق الوصول إلى منظمتكم محدَّثة. يرى المركز كل تغيير في السجل.
members-centre-title = ما يعتني به المركز
members-centre-text = الاسم والنوع والاعتراف والموافقة على النشر يغيّرها المركز. إن كان هناك خطأ فأخبروه.

# الدعوة
members-invite = دعوة بحساب خاص
members-invite-contact = دعوة بحساب خاص
members-invite-colleague = دعوة زميلة أو زميل
members-invite-title = دعوة
members-invite-lead = تصل الدعوة بالبريد الإلكتروني مع رابط يصلح مرة واحدة. لا يُنشأ الحساب إلا عند القبول.
members-invite-send = إرسال الدعوة
organisations-guest-group-whom = من تدعون
organisations-guest-name = الاسم
organisations-guest-email = عنوان البريد الإلكتروني
organisations-guest-language = لغة الدعوة
organisations-guest-position = الموقع في المنظمة
organisations-guest-position-hint = الإدارة تصحح بيانات المنظمة وتدعو آخرين.
organisations-guest-role = المهمة
organisations-guest-role-hint = الجهات الطالبة تطلب شيئًا من المركز، والمنظمات الشريكة تعمل معه.
members-invitations = دعوات مفتوحة
members-expired = انتهت مدتها
members-holds-until = صالحة حتى { $day }
members-send-again = إرسال مرة أخرى
members-revoke = سحب الدعوة

# القواعد
members-rules-title = قواعد الدعوات
members-rules-lead = تسري هذه الأرقام من اليوم على جميع المنظمات. الدعوات المرسلة تحتفظ بمدتها.
organisations-rules-group-numbers = الدعوات
organisations-rules-lives_days = كم يومًا تصلح الدعوة
organisations-rules-lives_days-hint = من 1 إلى 60
organisations-rules-most_per_day = كم دعوة ترسل المنظمة في اليوم
organisations-rules-most_per_day-hint = من 1 إلى 200. هذا يحمي صناديق بريد الآخرين.

# القبول
members-accept-title = دعوة
members-accept-lead = أنتم مدعوون إلى التصرف باسم { $organisation } في Vielfalt. وVielfalt هو برنامج مركز الاندماج البلدي.
members-accept-as-administrator = بصفتكم إدارةً تصححون بيانات المنظمة وتدعون آخرين وتنهون العضويات.
members-accept-as-member = بصفتكم عضوًا ترون بيانات المنظمة وتتصرفون باسمها.
members-accept-data = يرى المركز وإدارة المنظمة اسمكم وعنوان بريدكم الإلكتروني.
members-accept-leave = يمكنكم مغادرة المنظمة في أي وقت.
members-accept-name-hint = كما تُعرفون في العمل. يرجى التحقق من الكتابة.
members-accept = قبول الدعوة
members-accept-sign-in = يوجد حساب لعنوانكم من قبل. سجّلوا الدخول؛ ستجدون الدعوة في صفحة البداية.
members-accept-other = سجّلتم الدخول بحساب غير الذي أُرسلت إليه هذه الدعوة. سجّلوا الخروج وافتحوا الرابط مرة أخرى.
members-accept-until = الدعوة صالحة حتى { $day }.
members-accept-stranger = إن كنتم لا تعرفون المنظمة فيكفي إغلاق هذه الصفحة.
members-card-title = دعوة: { $organisation }
members-card-text = اطّلعوا على معناها واقبلوها.

# البريد
members-mail-organisation = المنظمة
mail-members-subject = دعوة من أجل { $organisation }
mail-members-body = أنتم مدعوون إلى التصرف باسم { $organisation } في Vielfalt، برنامج مركز الاندماج البلدي. معنى ذلك مكتوب في الصفحة خلف هذا الرابط:
mail-members-button = عرض الدعوة
mail-members-end = الرابط صالح حتى { $day } ولمرة واحدة. إن كنتم لا تعرفون المنظمة فاحذفوا هذه الرسالة، ولن يحدث شيء.

# رسائل
members-told-invited = الدعوة في الطريق.
members-told-revoked = سُحبت الدعوة، ولم يعد رابطها يفتح شيئًا.
members-told-position = تغيّر الموقع.
members-told-ended = انتهت العضوية.
members-told-joined = أهلًا بكم. أنتم الآن من المنظمة.

# السجل
members-invited = دعوة إلى منظمة
members-invited-again = إرسال دعوة إلى منظمة مرة أخرى
members-revoked = سحب دعوة إلى منظمة
members-joined = قبول دعوة إلى منظمة
members-ended = إنهاء عضوية في منظمة
members-position-set = تغيير الموقع في منظمة
members-handed-over = تسليم إدارة منظمة
members-corrected = صححت المنظمة بياناتها
members-rules-set = تغيير قواعد الدعوات

# الصلاحيات
organisations-members = يجوز له دعوة أشخاص من المنظمات بحسابات خاصة وإنهاء العضويات
organisations-own = يجوز له رؤية منظمته، ومع الإدارة العناية بها أيضًا

# الاطلاع
field-organisations-acts-for = يتصرف باسم منظمات
field-organisations-memberships = العضويات
field-organisations-position = الموقع
field-organisations-invitations = دعوات وصلت
field-organisations-invited-at = دعا آخرين
field-organisations-from = من
field-organisations-until = حتى

# الرفض
error-members-belongs = هذا العنوان لشخص من المنظمة من قبل.
error-members-invited = هناك دعوة في الطريق إلى هذا العنوان. يمكنكم إرسالها مرة أخرى.
error-members-number = يرجى كتابة عدد صحيح ضمن المجال المذكور.
refused-members-last = هذه آخر إدارة. كلّفوا شخصًا آخر بالإدارة أولًا.
refused-members-too-many = لا ترسل المنظمة أكثر من { $limit } دعوة في اليوم. تابعوا غدًا.
refused-members-invitation = لم تعد هذه الدعوة صالحة. اطلبوا دعوة جديدة.
refused-members-account = يوجد حساب لهذا العنوان من قبل. سجّلوا الدخول؛ ستجدون الدعوة في صفحة البداية. وإن تعذّر الدخول فاسألوا المركز.
refused-members-already = أنتم من هذه المنظمة من قبل.
refused-members-hand-over = لا يمكن التسليم إلا إلى شخص آخر حسابه مفتوح.

people-title = الأشخاص
people-lead = كل من له صلة بالمركز: يُسجَّل مرة واحدة ويُستخدم في كل مكان.
people-empty = لم يُسجَّل أحد بعد. سجّلوا الشخص الأول.
people-none-found = لا أحد يطابق ذلك. جرّبوا جزءًا من الاسم أو أزيلوا أحد المرشّحات.
people-found = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
people-search = الاسم أو الرقم أو الهاتف أو البريد الإلكتروني
people-any = الكل
people-none = لا شيء
people-not-known = غير معروف
people-name = الاسم
people-number = الرقم
people-given-name = الأسماء الأولى
people-family-name = اسم العائلة
people-address = العنوان
people-street = الشارع ورقم البيت
people-postcode = الرمز البريدي
people-town = المدينة
people-contact = التواصل
people-contact-language = اللغة المفضّلة
people-contact-way = طريقة التواصل المفضّلة
people-no-contact = لم تُسجَّل أي طريقة تواصل بعد.
people-way-mail = البريد الإلكتروني
people-way-phone = الهاتف
people-way-mobile = الهاتف المحمول
people-way-messenger = تطبيق مراسلة
people-way-post = رسالة بريدية
people-channel-number = طريقة التواصل { $number }
people-channel-kind = النوع
people-channel-value = العنوان أو الرقم
people-channel-value-hint = أفرغوا الحقل لحذف طريقة التواصل.
people-channel-note = ملاحظة
people-channel-note-hint = مثلًا: في العمل، مساءً فقط
people-channel-more = طريقة تواصل أخرى
people-functions = المهام
people-function-label = المهمة
people-function-number = المهمة { $number }
people-function-volunteer = متطوّع
people-function-contact = شخص الاتصال
people-function-staff = يعمل في المركز
people-function-more = مهمة أخرى
people-no-functions = لم تُسجَّل أي مهمة.
people-from = من
people-until = إلى
people-since = منذ { $from }
people-period = من { $from } إلى { $until }
people-is-over = انتهت
people-languages = اللغات
people-language = اللغة
people-language-number = اللغة { $number }
people-language-more = لغة أخرى
people-no-languages = لم تُسجَّل أي لغة.
people-variety = اللهجة أو المنطقة
people-variety-hint = فقط إذا لم تكفِ اللغة وحدها، مثلًا: حلب
people-direction = الاتجاه
people-direction-both = في الاتجاهين
people-direction-into_german = إلى الألمانية
people-direction-out_of_german = من الألمانية
people-level = المستوى (CEFR)
people-verified = التحقّق
people-verified-on = تاريخ التحقّق
people-verified-by = تحقّق منها
people-not-verified = لم يُتحقَّق منها بعد
people-verified-by-missing = يرجى ذكر من تحقّق من اللغة.
people-verified-on-missing = يرجى ذكر تاريخ التحقّق.
people-account = الحساب
people-account-label = يسجّل الدخول بالحساب
people-account-hint = فقط لمن يعملون بأنفسهم مع Vielfalt
people-no-account = بلا حساب
people-account-taken = هذا الحساب يخصّ شخصًا آخر.
people-name-missing = يرجى إدخال اسم واحد على الأقل.
people-name-unreadable = هنا رمز لا يوجد في أي اسم. يرجى إدخال الاسم مرة أخرى.
people-new-title = تسجيل شخص
people-to-edit = تعديل
people-edit-title = تعديل بيانات الشخص
people-save = حفظ
people-form-aside = إرشادات للاستمارة
people-sparing-title = ما لا يُكتب هنا
people-sparing = نسجّل اللغات التي يتكلمها الشخص لأن هذا ما يُطلب منا. لا نسجّل الجنسية ولا الأصل ولا الدين؛ ويرجى عدم كتابتها في الحقول الأخرى أيضًا.
people-names-title = الأسماء
people-names-help = اكتبوا الاسم كما يكتبه صاحبه بكل علاماته: Ł و ş و ễ. ويمكن العثور عليه من دونها أيضًا. ومن له اسم واحد يُسجَّل باسم واحد.
people-vcard = بطاقة تعريف (vCard)
people-formerly = رقم سابق: { $number }
people-known-since = سُجّل في { $created }، آخر تعديل في { $changed }.
people-panels = ما تعرفه المجالات الأخرى
people-similar-title = { $count ->
    [zero] لا أحد يشبهه
    [one] هناك شخص مشابه
    [two] هناك شخصان مشابهان
    [few] هناك { $count } أشخاص مشابهين
    [many] هناك { $count } شخصًا مشابهًا
   *[other] هناك { $count } شخص مشابه
}
people-likeness-mail = عنوان البريد الإلكتروني نفسه
people-likeness-number = الرقم نفسه
people-likeness-name_and_postcode = نطق متشابه ورمز بريدي واحد
people-likeness-name = الاسم نفسه
people-anyway = هذا شخص آخر. احفظ رغم ذلك.
people-merge-title = دمج
people-merge-link = دمج
people-merge-lead = هل سُجّل الشخص نفسه مرتين؟ ابحثوا عن السجل الثاني، ثم ترون الاثنين جنبًا إلى جنب.
people-merge-both = يبقى { $kept } ويندمج فيه { $other }. اختاروا الصحيح.
people-merge-united = هذا يجتمع من السجلين
people-merge-effect = كل ما يشير إلى { $other } يقود بعد ذلك إلى { $kept }. لا يمكن التراجع عن ذلك.
people-merge-do = ادمج الآن
people-is-restricted = مقيَّد
people-to-restrict = تقييد المعالجة
people-restrict-text = تبقى البيانات محفوظة لكنها لا تُستخدم بعد ذلك: يختفي الشخص من القوائم والبحث والملفات (المادة 18 من اللائحة العامة لحماية البيانات).
people-restricted-since = مقيَّد منذ { $day }
people-restricted-text = لا يجوز إلا حفظ هذه البيانات. لا يراها أحد غيركم، ولا يمكن تعديلها إلا بعد رفع التقييد.
people-release = رفع التقييد
people-told-added = سُجّل الشخص.
people-told-changed = حُفظت التعديلات.
people-told-merged = أصبح السجلان سجلًا واحدًا.
people-told-restricted = قُيّدت المعالجة.
people-told-released = رُفع التقييد.
refused-people-restricted = معالجة هذه البيانات مقيَّدة. لا يجوز تعديلها.
refused-people-changed-meanwhile = عدّل شخص آخر البيانات في هذه الأثناء. يرجى المقارنة ثم الحفظ مرة أخرى.
refused-people-same = هذا هو السجل نفسه مرتين.
refused-people-nameless = يحتاج الشخص إلى اسم واحد على الأقل.
people-read = يجوز له رؤية الأشخاص
people-edit = يجوز له تسجيل الأشخاص وتعديلهم
people-merge = يجوز له دمج سجلين للشخص نفسه
people-restrict = يجوز له تقييد المعالجة
people-added = سُجّل شخص
people-changed = عُدّل شخص
people-merged = دُمج شخصان
people-restricted = قُيّدت المعالجة
people-released = رُفع التقييد
people-erased = حُذف شخص
people-expired = حُذف سجل الشخص بعد انتهاء المدة

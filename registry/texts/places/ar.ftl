# أماكن يحدث فيها شيء
places-title = الأماكن
places-lead = غرف وبيوت ونقاط لقاء: أين هي وكيف ندخلها.
places-search = الاسم أو العنوان
places-from = البعد عن الرمز البريدي
places-found = { $count ->
    [one] مكان واحد
   *[other] عدد الأماكن: { $count }
}
places-empty = لم يُدخل أي مكان بعد. أضيفوا الأول.
places-none-found = لم نجد شيئًا. جرّبوا كلمات أقل أو احذفوا أحد المرشحات.
places-new-title = إضافة مكان
places-edit-title = تعديل المكان
places-kept = تم الحفظ.
places-is-protected = محمي
places-address-hidden = العنوان محمي
places-hidden-text = هذا المكان محمي. لا يرى عنوانه إلا من لديه صلاحية خاصة. توجهوا إلى الإدارة.
places-map = الخريطة
places-map-label = خريطة الأحياء مع { $name }
places-map-districts = خريطة الأحياء
places-map-none = تظهر الخريطة بعد قراءة حدود الأحياء.
places-by-postcode = تُظهر الخريطة وسط الرمز البريدي. المصدر: { $source }
places-distance = المسافة (خط مستقيم)

# الحقول
places-group-where = أين هو
places-group-more = ما ينبغي معرفته
places-name = الاسم
places-address = العنوان
places-street = الشارع والرقم
places-postcode = الرمز البريدي
places-town = المدينة
places-district = الحي الإداري
places-district-hint = إن لم تحددوه نبحث عنه بالحدود المقروءة.
places-lat = خط العرض
places-lat-hint = بالدرجات، مثلًا 51,5142. إن تركتموه نأخذ وسط الرمز البريدي.
places-lon = خط الطول
places-lon-hint = بالدرجات، مثلًا 7,4653
places-access = سهولة الوصول
places-access-unknown = لا نعرف شيئًا عن ذلك بعد.
places-access_notes = كيف ندخل
places-access_notes-hint = مثلًا الجرس أو المنحدر أو عرض الباب
places-protected_since = محمي منذ
places-protected_since-hint = لأماكن مثل بيوت حماية النساء: بعد الحفظ لا يرى العنوان إلا من لديه صلاحية خاصة.
places-closed_on = مغلق منذ
places-notes = ملاحظات
places-access-step_free = دخول بلا درجات
places-access-lift = مصعد
places-access-toilet = مرحاض مناسب للكرسي المتحرك
places-access-parking = موقف سيارات لذوي الإعاقة
places-access-hearing = نظام مساعد للسمع
places-access-guidance = نظام إرشاد للمكفوفين

# الأحياء
places-districts = الأحياء
places-districts-lead = أجزاء المدينة أو المنطقة التي ترتبون الأماكن والمنظمات حسبها.
places-districts-empty = لم تُدخل أحياء بعد. أضيفوها واحدًا واحدًا أو اقرؤوا حدودها.
places-district-new = اسم حي آخر
places-district-add = إضافة
places-district-kept = الحي في القائمة.
places-outline-since = حدود بتاريخ { $day }
places-boundaries = قراءة الحدود
places-boundaries-lead = تنشر مدن كثيرة حدود أحيائها بصيغة GeoJSON، مثل دورتموند على open-data.dortmund.de. يُتعرف على الأحياء بالرقم والاسم.
places-boundaries-file = ملف GeoJSON
places-boundaries-file-hint = بإحداثيات جغرافية (WGS 84)، حتى 2 ميغابايت. إذا كانت مساحة خاطئة فلا يُنقل شيء.
places-boundaries-source = المصدر
places-boundaries-source-hint = يظهر تحت كل خريطة، مثلًا «Stadt Dortmund, dl-de/zero-2-0»
places-boundaries-take = نقل الحدود
places-boundaries-kept = نُقلت الحدود.

# السجل
places-added = أُضيف مكان
places-changed = عُدّل مكان
places-district-added = أُضيف حي
places-boundaries-imported = قُرئت حدود الأحياء

# الصلاحيات
places-read = يجوز له رؤية الأماكن
places-edit = يجوز له تعديل الأماكن والأحياء
places-protected = يجوز له رؤية عناوين الأماكن المحمية

# الرفض والتنبيهات
error-coordinate = هذه ليست قيمة بالدرجات. مثال: 51,5142
refused-places-no-geojson = هذا ليس ملف GeoJSON فيه مساحات. اختاروا صيغة «GeoJSON» عند التنزيل.
refused-places-too-large = هذا الملف كبير جدًا. الممكن 2 ميغابايت و500 مساحة و200000 زاوية.
refused-places-nameless = المساحة { $feature } بلا اسم أو رقم نعرفه. لم يُنقل شيء.
refused-places-shape = المساحة { $feature } ليست مغلقة. لم يُنقل شيء.
refused-places-elsewhere = المساحة { $feature } ليست في شمال الراين وستفاليا. الأرجح أن الإحداثيات ليست WGS 84. لم يُنقل شيء.
refused-places-twice = المساحة { $feature } مكررة في هذا الملف. لم يُنقل شيء.
refused-places-district-name = رجاءً أدخلوا اسمًا من 120 حرفًا على الأكثر.
refused-places-district-known = هذا الحي موجود.

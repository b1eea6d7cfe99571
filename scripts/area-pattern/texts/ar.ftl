# ملاحظات يكتبها العاملون لبعضهم
example-title = ملاحظات
example-lead = ما تكتبونه هنا يراه جميع العاملين في المركز.
example-new = ملاحظة جديدة
example-new-hint = 500 حرف على الأكثر
example-keep = حفظ الملاحظة
example-written = أصبحت الملاحظة هنا الآن.
example-empty = لم يكتب أحد ملاحظة بعد.

# السجل
example-note-written = كُتبت ملاحظة
example-notes-erased = حُذفت ملاحظات شخص

# الصلاحيات
example-read = يجوز له قراءة الملاحظات
example-write = يجوز له كتابة الملاحظات

# الرفض
refused-example-repeated = أحدث ملاحظة تقول هذا بالضبط.

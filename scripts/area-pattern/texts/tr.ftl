# Çalışanların birbirine yazdığı notlar
example-title = Notlar
example-lead = Buraya yazdıklarınızı merkezin tüm çalışanları görür.
example-new = Yeni not
example-new-hint = En fazla 500 karakter
example-keep = Notu kaydet
example-written = Not artık burada.
example-empty = Henüz kimse not yazmadı.

# Kayıtlar
example-note-written = Not yazıldı
example-notes-erased = Bir kişinin notları silindi

# Haklar
example-read = notları okuyabilir
example-write = not yazabilir

# Ret
refused-example-repeated = En yeni not zaten tam olarak bunu söylüyor.

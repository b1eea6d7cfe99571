# Belgeler: kayıtlara bağlı dosyalar ve mektuplar
documents-title = Belgeler
documents-lead = Bir kayda bağlı dosyalar: bir fona, bir kuruluşa, bir yere. Yeni dosyaları kaydın sayfasında eklersiniz.
documents-empty = Henüz belge yok. Bir kaydı açın, örneğin bir fonu, ve dosyayı orada ekleyin.
documents-record-empty = Bu kayıt için henüz belge yok.
documents-nothing-found = Aramanıza uyan belge yok.
documents-search = Belge ara
documents-table = Eklenen belgeler
documents-name = Dosya
documents-description = Bu nedir?
documents-description-hint = Örneğin: 3 Mart tarihli onay kararı
documents-size = Boyut
documents-uploaded = Eklendi
documents-where = Kayıt
documents-to-record = Bu kaydın bütün belgeleri
documents-remove = Kaldır
documents-new = Dosya ekle
documents-file = Dosya
documents-file-hint = PDF, PNG, JPEG, Word, Excel, LibreOffice veya metin, en çok { $limit } MB. Fotoğraflardan yer ve kamera bilgisini çıkarırız.
documents-keep = Ekle
documents-save = Kaydet
documents-panel-add = Dosya ekle
documents-panel-all = Bütün belgeler
documents-panel-empty = Henüz belge yok.
documents-limit-title = Dosya boyutu
documents-limit = En çok kaç megabayt
documents-limit-hint = 1 ile 100 arasında bir tam sayı. Genellikle 20.
error-documents-limit = Lütfen 1 ile 100 arasında bir tam sayı yazın.

# Antet
documents-letterhead-title = Antet
documents-letterhead-lead = Vielfalt’ın merkeziniz için hazırladığı her mektupta bu durur.
documents-letterhead-preview = Örnek mektuba bak (PDF)
documents-head-name = Merkezin adı
documents-head-office = Adın üstündeki satır
documents-head-office-hint = Örneğin: Musterstadt Belediyesi · Belediye Başkanı
documents-head-street = Sokak ve numara
documents-head-postcode = Posta kodu
documents-head-town = Şehir
documents-head-footer = Alt satır
documents-head-footer-hint = Örneğin durak ve çalışma saatleri
documents-letter-page = Sayfa {"{page}"} / {"{pages}"}
documents-letter-phone = Telefon
documents-letter-email = E-posta
documents-letter-website = İnternet
documents-letter-date = Tarih
documents-sample-subject = Örnek mektup
documents-sample-greeting = Merhaba,
documents-sample-text = antetinizle bir mektup böyle görünür. Sesli okunabilir ve uzun süre saklanabilir. Adres, zarfın penceresinde görüneceği yerdedir.
documents-sample-what = Ne için
documents-sample-amount = Tutar
documents-sample-row = Örnek
documents-sample-end = Saygılarımızla

# Bildirimler ve tutanak
documents-kept = Dosya eklendi.
documents-saved = Kaydedildi.
documents-attached = Belge eklendi
documents-removed = Belge kaldırıldı
documents-erased = Bir kişinin belgeleri silindi
documents-letterhead-written = Antet değiştirildi
documents-limit-set = Dosya boyutu belirlendi

# Haklar
documents-read = kayıtlardaki belgeleri okuyabilir
documents-edit = belge ekleyebilir ve kaldırabilir
documents-letterhead = anteti ve dosya boyutunu belirleyebilir

# Retler
refused-documents-empty = Lütfen bir dosya seçin. Bu dosya boş.
refused-documents-too-large = Dosya çok büyük: en çok { $limit } MB. İçindeki resimleri küçültün veya dosyayı bölün.
refused-documents-kind = Bu tür dosyaları almıyoruz. PDF olarak kaydedip yeniden deneyin.
refused-documents-broken = Dosya bozuk veya eksik. Açıp yeniden kaydedin.
refused-documents-macros = Dosyada makro var. Makrosuz kaydedin: DOCX, XLSX, ODT, ODS veya PDF.
refused-documents-encrypted = Dosya parolayla korunuyor. Parolasız kaydedin.
refused-documents-bomb = Dosya açılınca aşırı büyüyor. Bunu almıyoruz.

# Auskunft
field-documents-about = Kişi hakkındaki dosyalar
field-documents-brought = Kendisinin eklediği dosyalar
field-documents-bytes = Bayt cinsinden boyut

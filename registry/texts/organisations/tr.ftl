# Merkezin birlikte çalıştığı kuruluşlar
organisations-title = Kuruluşlar
organisations-lead = Dernekler, okullar, resmî daireler, birlikler ve merkezin birlikte çalıştığı herkes. Bir kez girilir, her yerde kullanılır.
organisations-search = Ad, kısaltma, yer veya okul numarası
organisations-any = tümü
organisations-save = Kaydet
organisations-found = { $count ->
    [one] Bir kuruluş
   *[other] { $count } kuruluş
}
organisations-empty = Henüz kuruluş girilmedi. Tek bir kuruluşla başlayın veya listenizi tablo olarak getirin.
organisations-none-found = Bununla ilgili bir şey bulamadık. Daha az sözcük deneyin veya bir filtreyi kaldırın.
organisations-new-title = Kuruluş ekle
organisations-edit-title = Kuruluşu düzenle
organisations-closed = kapandı
organisations-aside = İlgili
organisations-below = Buna bağlı
organisations-publishing = Yayımlama
organisations-is-public = Bu kuruluşun adı herkese açık yerde anılabilir.
organisations-is-internal = Bu kuruluş yayımlanmıyor. Geçerli bir onay yok.
organisations-last-change = Son değişiklik: { $day }
organisations-kept = Kaydedildi.
organisations-panel-empty = Hiçbir kuruluşta irtibat kişisi olarak kayıtlı değil.
organisations-from = { $day } tarihinden beri
organisations-until = { $day } tarihine kadar

# Alanlar
organisations-group-who = Kim olduğu
organisations-group-where = Nerede ve nasıl ulaşılır
organisations-group-standing = Tanınma, onay, notlar
organisations-name = Ad
organisations-short_name = Kısa ad
organisations-kind = Tür
organisations-parent = Bağlı olduğu kuruluş
organisations-address = Adres
organisations-street = Sokak ve numara
organisations-postcode = Posta kodu
organisations-town = Yer
organisations-district = İlçe (Stadtbezirk)
organisations-phone = Telefon
organisations-email = E-posta
organisations-website = İnternet sitesi
organisations-school_number = Okul numarası
organisations-school_number-hint = Altı rakam, yalnızca okullar için
organisations-recognition = Tanınma
organisations-recognition-hint = Ne olarak ve kim tarafından, örneğin “gençlik dairesi tarafından serbest gençlik kuruluşu olarak”
organisations-recognised_since = Tanınma başlangıcı
organisations-recognised_until = Tanınma bitişi
organisations-publish_consent_on = Yayımlama onayı tarihi
organisations-publish_consent_on-hint = Kuruluşun adının anılmasını kabul ettiği gün
organisations-publish_withdrawn_on = Onayın geri alındığı gün
organisations-notes = Notlar
organisations-notes-hint = Yalnızca çalışanlar için. Lütfen insanların sağlığı, inancı veya kökeni hakkında bir şey yazmayın.
organisations-closed_on = Kapanış günü

# Türler
organisations-kind-migrant = Göçmen kuruluşu
organisations-kind-school = Okul
organisations-kind-kita = Kreş
organisations-kind-authority = Resmî daire
organisations-kind-welfare = Yardım birliği
organisations-kind-counselling = Danışma merkezi
organisations-kind-company = Şirket
organisations-kind-initiative = Girişim
organisations-kind-centre = Başka uyum merkezi
organisations-kind-other = Diğer

# İrtibat kişileri
organisations-contacts = İrtibat kişileri
organisations-contacts-empty = Henüz kimse girilmedi. Bir ad, kuruluşa bir yüz verir.
organisations-contact-title = İrtibat kişisi
organisations-contact-edit = İrtibat kişisini düzenle
organisations-contact-over = eski
organisations-contact-remove = İrtibat kişisini sil
organisations-contact-remove-text = Yalnızca kayıt bir hataysa. Kuruluştan ayrılan kişiye bunun yerine bir bitiş tarihi verin.
organisations-contact-gone = İrtibat kişisi silindi.
organisations-unknown-person = Adsız kişi
organisations-contact-group-who = Orada sizinle kim ilgileniyor
organisations-contact-name = Ad
organisations-contact-role = Görev
organisations-contact-role-hint = Örneğin başkan, okul müdürü, proje yöneticisi
organisations-contact-phone = Telefon
organisations-contact-email = E-posta
organisations-contact-starts_on = Başlangıç
organisations-contact-ends_on = Bitiş

# Tablo getirmek
organisations-import-title = Tablo oku
organisations-import-lead = Listenizi olduğu gibi getirin. Siz görüp onaylamadan hiçbir şey aktarılmaz.
organisations-import-steps = Adımlar
organisations-import-step-file = Dosya seç
organisations-import-step-columns = Sütunları eşleştir
organisations-import-step-rows = Denetle ve aktar
organisations-import-file = Tablo
organisations-import-file-hint = Excel (XLSX) veya CSV, ilk satırda başlıklar, en çok { $rows } satır ve 2 MB
organisations-import-read = Oku
organisations-import-columns = Sütunları eşleştir
organisations-import-columns-lead = Sütunlarınızın anlamını tahmin ettik. Lütfen bakın ve doğru olmayanı değiştirin.
organisations-import-column = Tablonuzdaki sütun
organisations-import-example = Örnek
organisations-import-means = Anlamı
organisations-import-leave = aktarma
organisations-import-check = Satırları denetle
organisations-import-rows = Satırları denetle
organisations-import-rows-lead = Satırlarınızı böyle anladık. Kuşku olan yerde karar verin; ya hepsi birden aktarılır ya da hiçbiri.
organisations-import-taken-lead = Tablo aktarıldı ve içeriği burada silindi.
organisations-import-count = { $count ->
    [one] Bir satır
   *[other] { $count } satır
}
organisations-import-row = Satır
organisations-import-findings = Bulgular
organisations-import-what = Ne olacak
organisations-import-new = yeni ekle
organisations-import-update = var olanı tamamla
organisations-import-skip = atla
organisations-import-added = { $count } yeni
organisations-import-updated = { $count } tamamlandı
organisations-import-skipped = { $count } atlandı
organisations-import-show-findings = { $count ->
    [one] Yalnızca bulgulu satırı göster
   *[other] Yalnızca bulgulu { $count } satırı göster
}
organisations-import-show-all = Tüm satırları göster
organisations-import-back = Sütunları başka türlü eşleştir
organisations-import-keep = Seçimi sakla
organisations-import-keep-hint = Sayfayı çevirmeden önce seçiminizi saklayın. “Hepsini aktar” tüm sayfalar için geçerlidir.
organisations-import-take = Hepsini aktar
organisations-import-kept = Seçiminiz saklandı.
organisations-import-done = Aktarıldı.
organisations-import-to-list = Listeye
organisations-finding-number = Bu okul numarası “{ $name }” kuruluşunda zaten var.
organisations-finding-similar = Aynı yerdeki “{ $name }” adına benziyor.
organisations-finding-repeated = Bu tablonun { $row }. satırında zaten var.

# Kayıtlar
organisations-added = Kuruluş eklendi
organisations-changed = Kuruluş değiştirildi
organisations-contact-added = Kuruluşa irtibat kişisi eklendi
organisations-contact-changed = Kuruluşun irtibat kişisi değiştirildi
organisations-contact-removed = Kuruluşun irtibat kişisi silindi
organisations-contacts-erased = Bir kişinin irtibat kayıtları silindi
organisations-import-chosen = Bir tablo için seçim saklandı
organisations-import-mapped = Bir tablonun sütunları eşleştirildi
organisations-import-uploaded = Kuruluş tablosu yüklendi
organisations-imported = Kuruluş tablosu aktarıldı

# Haklar
organisations-read = kuruluşları ve irtibat kişilerini görebilir
organisations-edit = kuruluşları ve irtibat kişilerini değiştirebilir
organisations-import = kuruluş tablolarını okutabilir

# Ret ve uyarılar
error-hidden = Burada metni bozabilecek görünmez karakterler var. Lütfen yeniden yazın.
error-school-number = Okul numarası altı rakamdan oluşur.
refused-organisations-loop = Bir kuruluş, başkaları üzerinden bile, kendisine bağlı olamaz.
refused-organisations-number = Bu okul numarası başka bir kuruluşta zaten var.
refused-organisations-formula = Bu bir formüle benziyor. Lütfen içeriği metin olarak yazın.
refused-organisations-kind = Bu türü bilmiyoruz. Olabilir: Migrantenorganisation, Schule, Kita, Behörde, Verband, Beratungsstelle, Unternehmen, Initiative.
refused-organisations-too-large = Bu tablo çok büyük. En çok { $rows } satır, 60 sütun ve 2 MB olabilir; lütfen bölün.
refused-organisations-no-table = Bu, okuyabildiğimiz bir tablo değil. Excel’de XLSX veya CSV olarak kaydedin.
refused-organisations-no-rows = Bu dosyada başlıkların altında bir şey yok.
refused-organisations-no-names = Lütfen bir sütunu adla eşleştirin; ad olmadan kuruluş eklenemez.
refused-organisations-nothing = Aktarılacak bir şey yok: Tüm satırlar atlanıyor.
refused-organisations-row = { $row }. satır var olanla uyuşmuyor. Hiçbir şey aktarılmadı.
refused-organisations-taken = Bu tablo zaten aktarıldı.

# Auskunft
field-organisations-contacts = İletişim kişileri
field-organisations-organisation = Kuruluş
field-organisations-role = Görev
field-organisations-phone = Telefon
field-organisations-imports = Okunan tablolar
field-organisations-file = Dosya

# Bir şeyin yapıldığı yerler
places-title = Yerler
places-lead = Odalar, evler ve buluşma noktaları: nerede oldukları ve nasıl girildiği.
places-search = Ad veya adres
places-from = Posta kodundan uzaklık
places-found = { $count ->
    [one] Bir yer
   *[other] { $count } yer
}
places-empty = Henüz yer girilmedi. İlkini ekleyin.
places-none-found = Bununla ilgili bir şey bulamadık. Daha az sözcük deneyin veya bir filtreyi kaldırın.
places-new-title = Yer ekle
places-edit-title = Yeri düzenle
places-kept = Kaydedildi.
places-is-protected = korunuyor
places-address-hidden = Adres korunuyor
places-hidden-text = Bu yer korunuyor. Adresini yalnızca bunun için ayrı hakkı olanlar görür. Lütfen yönetime başvurun.
places-map = Harita
places-map-label = { $name } ile ilçelerin haritası
places-map-districts = İlçelerin haritası
places-map-none = İlçe sınırları okutulunca harita görünür.
places-by-postcode = Harita posta kodunun ortasını gösterir. Kaynak: { $source }
places-distance = Uzaklık (kuş uçuşu)

# Alanlar
places-group-where = Nerede
places-group-more = Bilinmesi gerekenler
places-name = Ad
places-address = Adres
places-street = Sokak ve numara
places-postcode = Posta kodu
places-town = Şehir
places-district = İlçe (Stadtbezirk)
places-district-hint = Belirtmezseniz okutulan sınırlarla ararız.
places-lat = Enlem
places-lat-hint = Derece olarak, örneğin 51,5142. Belirtmezseniz posta kodunun ortasını alırız.
places-lon = Boylam
places-lon-hint = Derece olarak, örneğin 7,4653
places-access = Erişilebilirlik
places-access-unknown = Bu konuda henüz bir şey bilmiyoruz.
places-access_notes = Nasıl girilir
places-access_notes-hint = Örneğin zil, rampa, kapı genişliği
places-protected_since = Koruma başlangıcı
places-protected_since-hint = Kadın sığınma evi gibi yerler için: Kaydedince adresi yalnızca ayrı hakkı olanlar görür.
places-closed_on = Kapalı olduğu günden beri
places-notes = Notlar
places-access-step_free = basamaksız giriş
places-access-lift = asansör
places-access-toilet = tekerlekli sandalyeye uygun tuvalet
places-access-parking = engelliler için park yeri
places-access-hearing = işitme sistemi
places-access-guidance = görme engelliler için yönlendirme

# İlçeler
places-districts = İlçeler
places-districts-lead = Yerleri ve kuruluşları düzenlediğiniz şehir veya bölge parçaları.
places-districts-empty = Henüz ilçe girilmedi. Tek tek ekleyin veya sınırlarını okutun.
places-district-new = Başka bir ilçenin adı
places-district-add = Ekle
places-district-kept = İlçe listede.
places-outline-since = { $day } tarihli sınır
places-boundaries = Sınırları okut
places-boundaries-lead = Birçok şehir ilçe sınırlarını GeoJSON olarak yayımlar, örneğin Dortmund open-data.dortmund.de adresinde. İlçeler numara ve adla tanınır.
places-boundaries-file = GeoJSON dosyası
places-boundaries-file-hint = Coğrafi koordinatlarla (WGS 84), en çok 2 MB. Bir alan yanlışsa hiçbir şey aktarılmaz.
places-boundaries-source = Kaynak
places-boundaries-source-hint = Her haritanın altında yazar, örneğin “Stadt Dortmund, dl-de/zero-2-0”
places-boundaries-take = Sınırları aktar
places-boundaries-kept = Sınırlar aktarıldı.

# Kayıtlar
places-added = Yer eklendi
places-changed = Yer değiştirildi
places-district-added = İlçe eklendi
places-boundaries-imported = İlçe sınırları okutuldu

# Haklar
places-read = yerleri görebilir
places-edit = yerleri ve ilçeleri değiştirebilir
places-protected = korunan yerlerin adresini görebilir

# Ret ve uyarılar
error-coordinate = Bu bir derece değeri değil. Örnek: 51,5142
refused-places-no-geojson = Bu, alanlar içeren bir GeoJSON dosyası değil. İndirirken “GeoJSON” biçimini seçin.
refused-places-too-large = Bu dosya çok büyük. En çok 2 MB, 500 alan ve 200.000 köşe olabilir.
refused-places-nameless = { $feature }. alanın bildiğimiz bir adı veya numarası yok. Hiçbir şey aktarılmadı.
refused-places-shape = { $feature }. alan kapalı bir alan değil. Hiçbir şey aktarılmadı.
refused-places-elsewhere = { $feature }. alan Kuzey Ren-Vestfalya’da değil. Koordinatlar büyük olasılıkla WGS 84 değil. Hiçbir şey aktarılmadı.
refused-places-twice = { $feature }. alan bu dosyada zaten var. Hiçbir şey aktarılmadı.
refused-places-district-name = Lütfen en çok 120 karakterlik bir ad girin.
refused-places-district-known = Bu ilçe zaten var.

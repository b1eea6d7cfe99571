# Destek fonları: para nereden gelir ve neye harcanır
funds-title = Destek fonları
funds-lead = Paranın nereden geldiği, ne kadarının ayrıldığı, bağlandığı ve harcandığı, ne kadar yeteceği.
funds-years = Yıllar
funds-empty = Burada henüz fon yok. Karar gelince bir fon ekleyin.
funds-table = Yılın bütün fonları
funds-all = Toplam
funds-fund = Fon
funds-budget = Bütçe
funds-reserved = Ayrılan
funds-committed = Bağlanan
funds-spent = Harcanan
funds-returned = Geri gelen
funds-free = Serbest
funds-free-of = { $amount } bütçeden { $free } serbest
funds-no-budget = Bu yıl için henüz bütçe yok

# Bir fon
funds-new-title = Yeni fon
funds-edit-title = Bilgileri değiştir
funds-name = Ad
funds-name-hint = Kurumda nasıl söylüyorsanız öyle
funds-funder = Parayı veren
funds-funder-hint = Örneğin ilçe hükümeti aracılığıyla eyalet
funds-guideline = Yasal dayanak
funds-guideline-hint = Yönerge, genelge veya karar; tarih ve dosya numarasıyla
funds-guideline-url = Yönergenin internet adresi
funds-eligibility = Neler desteklenir
funds-eligibility-hint = Nelerin ödenebileceği, nelerin ödenemeyeceği, kendi sözlerinizle
funds-keep = Kaydet
funds-about = Bu fon hakkında
funds-state = { $year } durumu
funds-budget-table = Bütçe ve durum
funds-period = Dönem
funds-budget-first = Bütçe gir
funds-budget-change = Bütçeyi değiştir
funds-budget-missing = { $year } için henüz bütçe girilmedi.
funds-budget-title = { $year } bütçesi
funds-budget-bound = Bunun { $bound } kadarı zaten ayrıldı, bağlandı veya harcandı. Bütçe bundan az olamaz.
funds-budget-history = Bütçe nasıl değişti
funds-amount = Avro olarak tutar
funds-amount-hint = Örneğin 1.234,56
funds-from = İlk gün
funds-until = Son gün
funds-reason = Neden
funds-reason-hint = Örneğin: 3 Mart tarihli değişiklik kararı

# Tahmin
funds-forecast = Para ne kadar yeter?
funds-forecast-text = Böyle devam ederse sonunda { $expected } harcanmış olur. Bugün harcanan veya kesin bağlanan { $certain }.
funds-runs-out = Para aşağı yukarı { $day } tarihine kadar yeter. Sonunda { $missing } eksik kalır.
funds-suffices = O zaman { $left } artar.
funds-chart = Aylara göre harcama çizgisi, yanında bütçe. Sayılar alttaki tabloda.
funds-chart-table = Tablo olarak sayılar
funds-ahead = Böyle devam ederse
funds-month = Ay
funds-in-month = Ayda harcanan
funds-until-then = O zamana kadar harcanan
funds-guessed = (tahmin)
funds-card-title = { $name }: Para azalıyor
funds-card-text = Böyle devam ederse bütçe yalnız { $day } tarihine kadar yeter.

# İşler ve kayıtlar
funds-items = İşler
funds-items-empty = Henüz para ayrılmadı. Birine söz vermeden önce parayı ayırın.
funds-search = Amaç ara
funds-nothing-found = Aramanıza uyan iş yok.
funds-number = No.
funds-item-number = { $number } numaralı iş
funds-purpose = Amaç
funds-purpose-hint = Paranın ne için olduğu. Lütfen kişi adı yazmayın.
funds-owner = Ait olduğu kayıt
funds-bookings = Kayıtlar
funds-bookings-as-file = Bütün kayıtlar dosya olarak:
funds-day = Gün
funds-kind = İşlem
funds-note = Not
funds-note-hint = Örneğin belge numarası
funds-booked-by = Kaydeden
funds-somebody = silinmiş kişi
funds-reserve-title = Para ayır
funds-reserve-lead = Hâlâ { $free } serbest.
funds-reserve-button = Ayır
funds-book-title = Sonraki kayıt
funds-book-lead = Bir kayıt hiç değiştirilmez. Yanlış olanı geri kaydedersiniz.
funds-book-button = Kaydet
funds-kind-reserve = Ayrıldı
funds-kind-commit = Söz verildi
funds-kind-spend = Ödendi
funds-kind-give_back = Geri geldi
funds-kind-cancel = Söz geri alındı
funds-kind-free = Ayırma çözüldü
funds-do-reserve = Daha çok ayır (serbest: { $left })
funds-do-commit = Kesin söz ver (ayrılan: { $left })
funds-do-spend = Öde (söz verilen: { $left })
funds-do-give_back = Geri ödeme gir (ödenen: { $left })
funds-do-cancel = Sözü geri al (söz verilen: { $left })
funds-do-free = Ayırmayı çöz (ayrılan: { $left })
funds-rules-title = Kayıt kuralları
funds-second-person = Bu tutardan başlayarak ikinci kişi
funds-second-person-hint = Bundan sonra parayı ayıran kişi ödemez. Boş: hiç gerekmez.
funds-panel-title = Destek fonları

# Bildirimler ve tutanak
funds-saved = Bilgiler kaydedildi.
funds-budget-saved = Bütçe kaydedildi.
funds-rule-saved = Kural bugünden başlayarak geçerli.
funds-fund-added = Fon eklendi
funds-fund-changed = Fon bilgileri değiştirildi
funds-budget-set = Bütçe belirlendi
funds-booked = Kaydedildi
funds-rule-set = Kayıt kuralı değiştirildi
funds-person-erased = Ad kayıtlardan çıkarıldı

# Haklar
funds-read = fonları ve kayıtları görebilir
funds-edit = fonları, bütçeleri ve kuralları yönetebilir
funds-book = para ayırabilir, söz verebilir ve ödeyebilir

# Retler
refused-funds-overdrawn = Bu kadarı serbest değil. Hâlâ { $left } serbest.
refused-funds-not-reserved = Burada bu kadarı ayrılmadı. Ayrılan { $left }.
refused-funds-not-committed = Burada bu kadarına söz verilmedi. Söz verilen { $left }.
refused-funds-not-spent = Burada bu kadarı ödenmedi. Ödenen { $left }.
refused-funds-outside-period = Bütçe bu günde geçerli değil. { $from } ile { $until } arasında geçerli.
refused-funds-second-person = { $amount } tutarından başlayarak ikinci bir kişi öder. Bu tutarı siz ayırdınız.
refused-funds-below-bound = Daha az olamaz: { $bound } zaten ayrıldı, bağlandı veya harcandı.
refused-funds-no-budget = Fonun bu yıl için henüz bütçesi yok.

# Auskunft
field-funds-booked = Kendi kayıtları
field-funds-concerning = Bu kişiyle ilgili işlemler
field-funds-bookings = Kayıtlar
field-funds-amount-cents = Sent cinsinden tutar
field-funds-kind-reserve = { funds-kind-reserve }
field-funds-kind-commit = { funds-kind-commit }
field-funds-kind-spend = { funds-kind-spend }
field-funds-kind-give-back = { funds-kind-give_back }
field-funds-kind-cancel = { funds-kind-cancel }
field-funds-kind-free = { funds-kind-free }

# Merkezin takvimi
calendar-title = Takvim
calendar-lead = Merkezin randevuları: toplantılar, bilgilendirme akşamları, eğitimler. Görevler ve görüşmeler kendi alanlarında ve kişilerin takvimlerinde durur.
calendar-views = Takvim görünümleri
calendar-view-list = Liste
calendar-view-week = Hafta
calendar-view-month = Ay
calendar-view-holidays = Tatiller
calendar-turn = Sayfa çevir
calendar-before = Geri
calendar-after = İleri
calendar-week-of = { $year } yılının { $number }. haftası
calendar-days-empty = Bu günlerde henüz randevu yok.

# Liste
calendar-count = { $count ->
    [one] Bir randevu
   *[other] { $count } randevu
}
calendar-search = Başlık veya yer ara
calendar-from-day = Bu günden itibaren
calendar-kind-any = Tüm türler
calendar-kind-team = Toplantı
calendar-kind-information = Bilgilendirme etkinliği
calendar-kind-training = Eğitim
calendar-kind-other = Randevu
calendar-column-day = Gün
calendar-column-from = Başlangıç
calendar-column-minutes = Dakika
calendar-column-time = Saat
calendar-column-what = Ne
calendar-column-kind = Tür
calendar-column-place = Yer
calendar-column-state = Durum
calendar-cancelled-badge = iptal edildi
calendar-protected-badge = Yer içeride kalır
calendar-empty = Yaklaşan randevu yok. Bir sonrakini “Yeni randevu” ile ekleyin.
calendar-empty-narrowed = Buna uyan randevu yok. Daha az kelimeyle veya daha erken bir günden arayın.

# Form
calendar-new = Yeni randevu
calendar-edit-title = Randevuyu değiştir
calendar-form-lead = Merkezin kendi randevusu. Takvimi gören tüm çalışanlar görür.
calendar-form-with = Katılan:
calendar-field-title = Başlık
calendar-field-title-hint = Konu; danışanların adı olmadan
calendar-field-kind-hint = Abone olunan takvimlerde başlık değil yalnızca tür görünür
calendar-field-day = Gün
calendar-field-from = Başlangıç saati
calendar-field-until = Bitiş saati
calendar-field-until-day = Başka bir gün biter
calendar-field-until-day-hint = Yalnızca gece boyunca sürüyorsa doldurun
calendar-field-place-hint = Oda veya adres
calendar-field-protected = Yer kurum içinde kalır
calendar-field-protected-hint = O zaman abone olunan hiçbir takvimde ve dosyada yer almaz.
calendar-field-link = İnternet adresi
calendar-field-link-hint = Çevrim içi toplantı için, örneğin https://…
calendar-field-phone = Telefon
calendar-error-time = Bu bir saat değil. Örnek: 14:30
calendar-keep = Kaydet
calendar-refused-advice = Başka bir saat seçin veya kişiyi geçici olarak ekleyin.

# Randevu
calendar-cancelled-on = { $day } tarihinde iptal edildi
calendar-minutes = { $count } dakika
calendar-people = Kimler katılıyor
calendar-people-empty = Henüz kimse yok. Kişileri kendi takvimlerinden ekleyin.
calendar-person-unknown = Artık kaydı olmayan bir kişi
calendar-role-guest = katılıyor
calendar-reply = Yanıt
calendar-reply-accepted = kabul etti
calendar-reply-tentative = geçici
calendar-reply-declined = reddetti
calendar-reply-remove = randevudan çıkar
calendar-cancel-title = Randevuyu iptal et
calendar-cancel-reason = Neden yapılmıyor?
calendar-cancel-hint = Randevunun yanında durur. Kabul edenler yeniden boştur.
calendar-cancel = İptal et
calendar-to-form = Değiştir veya ertele
calendar-download = Takvim dosyası olarak (.ics)
calendar-to-week = Haftaya git
calendar-was-booked = Randevu takvimde.
calendar-was-kept = Kaydedildi.
calendar-was-cancelled = Randevu iptal edildi.

# Bir kişinin takvimi
calendar-of = Takvim: { $name }
calendar-to-person = Kişiye git
calendar-panel = Randevular
calendar-panel-empty = Yaklaşan bir şey yok.
calendar-panel-more = Takvim, saatler ve izinler
calendar-coming = Yaklaşanlar
calendar-coming-empty = Yaklaşan randevu yok.
calendar-new-with = Bu kişiyle yeni randevu
calendar-join = Merkezin bir randevusuna ekle
calendar-join-firm = Kesin kabul
calendar-join-tentative = Geçici
calendar-availability = Ne zaman gelebilir
calendar-availability-empty = Henüz saat yok. Saat olmadan kişinin genelde ne zaman geldiği bilinmez.
calendar-weekly = { $day }, { $from }–{ $until }, { $since } tarihinden beri
calendar-weekly-until = { $day }, { $from }–{ $until }, { $since } – { $last }
calendar-field-weekday = Haftanın günü
calendar-field-valid-from = Geçerlilik başlangıcı
calendar-field-valid-until = Geçerlilik sonu (isteğe bağlı)
calendar-availability-add = Saati ekle
calendar-absences = İzinler
calendar-absences-empty = Kayıtlı izin yok.
calendar-absence-hint = Neden sorulmaz; lütfen hiçbir yere yazmayın.
calendar-field-away-from = İlk gün
calendar-field-away-until = Son gün (boş: tek gün)
calendar-absence-add = İzni ekle
calendar-remove = Kaldır

# Abonelik
calendar-feed-title = Takvim aboneliği
calendar-feed-lead = Telefonun veya Outlook'un bu kişinin randevularını kendiliğinden alacağı gizli bir adres. Yalnızca tür, saat ve yer içerir.
calendar-feed-since = Abonelik şu tarihten beri var: { $moment }.
calendar-feed-make = Adres oluştur
calendar-feed-renew = Yeni adres oluştur, eskisini sonlandır
calendar-feed-revoke = Aboneliği sonlandır
calendar-feed-made-lead = Bu adres { $name } kişisinin randevularını gösterir. Yalnızca ona verin.
calendar-feed-once = Adresi yalnızca şimdi görürsünüz.
calendar-feed-once-advice = Yalnızca bir sağlama değeri saklanır. Adres kaybolursa yenisini oluşturun.
calendar-feed-address = Abone olunacak adres
calendar-feed-back = Kişinin takvimine dön
calendar-feed-ended = Abonelik bitti; adres artık geçersiz.
calendar-feed-name = Uyum merkezi randevuları

# Tatiller
calendar-holidays-title = Tatiller { $year }
calendar-public-holidays = Kuzey Ren-Vestfalya'da resmî tatiller
calendar-holiday-new-year = Yılbaşı
calendar-holiday-good-friday = Kutsal Cuma
calendar-holiday-easter-monday = Paskalya Pazartesi
calendar-holiday-labour = Emek Bayramı
calendar-holiday-ascension = Mesih'in Göğe Yükselişi
calendar-holiday-whit-monday = Pantkot Pazartesi
calendar-holiday-corpus-christi = Yortu (Fronleichnam)
calendar-holiday-unity = Almanya Birlik Günü
calendar-holiday-all-saints = Azizler Günü
calendar-holiday-christmas = 1. Noel günü
calendar-holiday-second-christmas = 2. Noel günü
calendar-school = Okul tatilleri
calendar-school-empty = Bu yıl için okul tatili aktarılmadı.
calendar-school-file = Tatilleri aktar
calendar-school-hint = Okul bakanlığının yayımladığı türden bir takvim dosyası (.ics). Aynı günlerdeki tatiller değiştirilir.
calendar-school-import = Aktar
calendar-school-was-imported = Okul tatilleri artık takvimde.

# Kayıtlar
calendar-booked = Randevu eklendi
calendar-changed = Randevu değiştirildi
calendar-cancelled = Randevu iptal edildi
calendar-replied = Randevuya yanıt kaydedildi
calendar-person-removed = Kişi randevudan çıkarıldı
calendar-person-erased = Bir kişinin takvimi silindi
calendar-availability-changed = Bir kişinin uygunluğu değiştirildi
calendar-absence-changed = Bir kişinin izni değiştirildi
calendar-feed-made = Takvim aboneliği oluşturuldu
calendar-feed-revoked = Takvim aboneliği sonlandırıldı
calendar-school-imported = Okul tatilleri aktarıldı

# Haklar
calendar-read = takvimi okuyabilir
calendar-edit = randevuları, saatleri ve izinleri yönetebilir

# Ret
refused-calendar-clash = Kişilerden biri { $from } – { $until } arasında zaten kesin söz verdi.
refused-calendar-cancelled = Bu randevu iptal edildi. Yenisini ekleyin.
refused-calendar-no-time = Bitiş, başlangıçtan sonra değil.
refused-calendar-too-long = Bir randevu en fazla bir ay sürer.
refused-calendar-too-many = Zaten { $limit } kayıt var. Artık gerekmeyen bir kaydı silin.
refused-calendar-left-out = O gün böyle bir saat yok: saatler yaz saatine alınıyor.
refused-calendar-file = Bu bir takvim dosyası değil. .ics ile biten bir dosya seçin.
refused-calendar-file-empty = Takvim dosyasında tatil yok.
refused-calendar-file-large = Takvim dosyası çok büyük: en fazla 256 kilobayt ve 200 kayıt.
refused-calendar-event = “{ $name }” kaydı bir tatil değil: ad veya gün eksik, tekrarlanıyor ya da on haftadan uzun.
calendar-expired = Eski randevular silindi

# Auskunft
field-calendar-appointments = Randevular
field-calendar-title = Başlık
field-calendar-starts-at = Başlangıç
field-calendar-ends-at = Bitiş
field-calendar-place = Yer
field-calendar-cancelled-on = İptal tarihi
field-calendar-reply = Yanıt
field-calendar-availability = Haftalık saatler
field-calendar-weekday = Haftanın günü (1 = Pazartesi)
field-calendar-from-minute = Günün dakikasından
field-calendar-until-minute = Günün dakikasına kadar
field-calendar-valid-from = Geçerlilik başlangıcı
field-calendar-valid-until = Geçerlilik bitişi
field-calendar-absences = Yokluklar
field-calendar-feed-since = Takvim aboneliği başlangıcı
field-calendar-reply-accepted = { calendar-reply-accepted }
field-calendar-reply-tentative = { calendar-reply-tentative }
field-calendar-reply-declined = { calendar-reply-declined }

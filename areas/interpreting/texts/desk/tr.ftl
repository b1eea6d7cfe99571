# Tercümanlık masası
desk-title = Tercümanlık
desk-lead = Havuza gelen bütün talepler: bekleyenler, kişi bulunanlar ve geçmişte kalanlar.
desk-order-urgent = Aciliyete göre sıralı: önce yakında olanlar, aralarında önce önemliler.
desk-order-latest = Tarihe göre sıralı: en son tarih başta.
desk-order-to-urgent = Aciliyete göre sırala
desk-order-to-latest = En son tarihi başa al
desk-to-day = Gün ve harita
desk-search = Numara, kurum veya yer ara
desk-search-all = Kapanmış olanlar dahil bütün taleplerde ara
desk-which = Göster
desk-which-open = Açık olan her şey
desk-which-mine = Benim taleplerim
desk-which-new = Yeni veya soru sorulmuş
desk-which-searching = Kişi aranıyor
desk-which-asked = Yanıt bekleniyor
desk-which-this-week = Bu hafta, kişi belli
desk-which-unfilled = Kimse bulunamadı
desk-which-held = Tarihi geçti, kayıt eksik
desk-which-closed = Kapandı
desk-which-all = Bütün talepler
desk-language-any = Bütün diller
desk-none-found = Buna uyan talep yok. Daha az sözcükle arayın veya hepsini gösterin.
desk-empty = Bekleyen bir şey yok. Yeni talepler burada kendiliğinden görünür.
desk-count = { $count ->
    [one] Bir talep
   *[other] { $count } talep
}
desk-column-time = Tarih
desk-column-number = Numara
desk-column-institution = Kurum
desk-column-town = Yer
desk-column-language = Dil
desk-column-day = Gün
desk-column-begins = Başlangıç
desk-column-stage = Durum
desk-column-asked = Sorulanlar
desk-column-no = Hayır
desk-column-silent = Yanıtsız
desk-column-open = Açık
desk-column-could = Gelebilecekler
desk-column-comes = Gelen
desk-left-over = geçti
desk-left-hours = { $count ->
    [one] bir saat kaldı
   *[other] { $count } saat kaldı
}
desk-left-days = { $count ->
    [one] bir gün kaldı
   *[other] { $count } gün kaldı
}
desk-asked = { $no ->
    [0] Kimse hayır demedi
   *[other] { $no } kişi hayır dedi
}, { $open ->
    [0] beklenen yanıt yok
   *[other] { $open } yanıt bekleniyor
}{ $silent ->
    [0] {""}
   *[other] , { $silent } kişi yanıt vermedi
}
desk-asked-nobody = Henüz kimseye sorulmadı
desk-could = { $count ->
    [0] Kimse gelemez
    [one] Bir kişi gelebilir
   *[other] { $count } kişi gelebilir
}
desk-card-title = { $count ->
    [one] Bir yeni tercüman talebi var
   *[other] { $count } yeni tercüman talebi var
}
desk-card-text = Kontrol edip birini arayın

# Bir talep
desk-request = Talep { $number }
desk-since = { $moment } tarihinden beri
desk-to-absence = gelemiyor
desk-verdict = Kurallar ne diyor
desk-verdict-fine = Engel yok.
desk-funds = Şuradan ödenebilir:
desk-times = Tarihler
desk-minutes = { $count ->
    [one] bir dakika
   *[other] { $count } dakika
}
desk-candidates = Kim gelebilir
desk-candidates-order = En uygun kişi başta yer alır.
desk-best = En iyi seçim
desk-to-person = Kişinin sayfası
desk-more = { $count ->
    [one] Bir kişi daha gelebilir.
   *[other] { $count } kişi daha gelebilir.
}
desk-invite = İşaretlilere sor
desk-place = Doğrudan görevlendir
desk-place-phoned = Telefonda kabul etti
desk-nobody = Bu saatte kimse gelemez
desk-all-declined = Gelebilecek herkes hayır dedi
desk-ways-out = Şunlar yardımcı olur:
desk-way-ask = Kuruma sor
desk-way-who = Kimler olduğunu göster
desk-ask-time = İstediğiniz tarihte maalesef kimseyi gönderemiyoruz. { $time } da olur mu?
desk-ask-language = Bu saatte { $language } için maalesef kimseyi gönderemiyoruz. { $other } da anlaşılır mı?
desk-way-time = { $count ->
    [one] { $time }: bir kişi gelebilir
   *[other] { $time }: { $count } kişi gelebilir
}
desk-way-language = { $count ->
    [one] Yerine { $language }: bir kişi gelebilir. Anlaşılıp anlaşılmadığını kuruma sorun.
   *[other] Yerine { $language }: { $count } kişi gelebilir. Anlaşılıp anlaşılmadığını kuruma sorun.
}
desk-way-longer = { $count ->
    [one] Yol { $minutes } dakikaya kadar uzayabilirse veya başka bir ilçe olursa bir kişi gelebilir.
   *[other] Yol { $minutes } dakikaya kadar uzayabilirse veya başka bir ilçe olursa { $count } kişi gelebilir.
}
desk-way-call = { $count ->
    [one] Bir kişi yalnızca daha erken sorulmak istiyor. Bir telefon yetebilir.
   *[other] { $count } kişi yalnızca daha erken sorulmak istiyor. Bir telefon yetebilir.
}
desk-way-neighbour = Komşu merkezlere de sorun: oradan biri gelebilir veya telefonla ya da görüntülü yardım edebilir mi?
desk-neighbour-write = yaz
desk-neighbour-subject = { $time } için tercüman: { $language }
desk-neighbour-letter = Merhaba, { $time } ({ $count } dakika, { $medium }, { $town }) için { $language } konuşan birini arıyoruz. Bizden kimse müsait değil. Yardımcı olabilir misiniz?
desk-funnel = Nerede daralıyor
desk-funnel-speaks = { $count ->
    [0] Kimse { $language } veya yerine geçen bir dili yeterince konuşmuyor
    [one] Bir kişi { $language } veya yerine geçen bir dili yeterince konuşuyor
   *[other] { $count } kişi { $language } veya yerine geçen bir dili yeterince konuşuyor
}
desk-funnel-gender = { $count ->
    [0] Hiçbiri kadın veya erkek isteğine uymuyor
   *[other] Bunlardan { $count } kişi kadın veya erkek isteğine uyuyor
}
desk-funnel-ready = { $count ->
    [0] Hiçbiri göreve hazır değil
   *[other] Bunlardan { $count } kişi göreve hazır
}
desk-funnel-near = { $count ->
    [0] Hiçbiri yeterince yakın değil
   *[other] Bunlardan { $count } kişi yeterince yakın
}
desk-funnel-has-time = { $count ->
    [0] Hiçbirinin zamanı yok
   *[other] Bunlardan { $count } kişinin zamanı var
}
desk-funnel-is-free = { $count ->
    [0] Hepsi dolu
   *[other] Bunlardan { $count } kişi henüz dolu değil
}
desk-funnel-willing = { $count ->
    [0] Hepsi hayır dedi
   *[other] Bunlardan { $count } kişi hayır demedi
}
desk-invited = Kime soruldu
desk-sent = { $moment } tarihinde soruldu
desk-answer-open = henüz yanıt yok
desk-decide = Karar
desk-reason = Neden
desk-reason-choose = Lütfen seçin
desk-words = Kuruma bir cümle
desk-words-hint = Bunu kurum okur. Aile hakkında bir şey yazmayın.
desk-do-check = Uygun, birini ara
desk-do-reopen = Yeniden ara
desk-do-ask-back = Soru sor
desk-do-refuse = Reddet
desk-do-give-up = Aramayı bitir
desk-do-take-over = Ben ilgileniyorum
desk-done-check = Talep uygun. Şimdi biri aranıyor.
desk-done-reopen = Yeniden aranıyor.
desk-done-ask-back = Soru kaydedildi.
desk-done-refuse = Talep reddedildi.
desk-done-give-up = Arama bitti.
desk-done-take-over = Bu taleple siz ilgileniyorsunuz.
desk-done-placed = Görev kesinleşti. İki taraf da haber alır.
desk-aside = Talep bilgileri
desk-facts = Gereken
desk-asker = Soran
desk-note = Koordinasyon için not
desk-steps = Olanlar
desk-steps-empty = Geldiğinden beri bir şey olmadı.
desk-fact-language = Dil
desk-fact-substitutes = Yerine geçen diller
desk-fact-occasion = Konu
desk-fact-medium = Nasıl
desk-fact-place = Nerede
desk-fact-gender = Kadın veya erkek
desk-fact-preferred = Durumu bilen
desk-fact-file-number = Kurumun dosya numarası
desk-fact-institution = Kurum
desk-fact-contact = İlgili kişi
desk-fact-email = E-posta
desk-fact-phone = Telefon
desk-fact-received = Geliş
desk-medium-place = Yerinde
desk-medium-phone = Telefonda
desk-medium-video = Görüntülü
desk-gender-none = Fark etmez
desk-gender-rather-woman = Tercihen kadın
desk-gender-rather-man = Tercihen erkek
desk-gender-must-woman = Yalnızca kadın
desk-gender-must-man = Yalnızca erkek

# Kimin lehine ne var
desk-reason-knows-case = Durumu biliyor
desk-reason-other-knows = Durumu başka biri biliyor
desk-reason-fair-even = Ortalama kadar görev
desk-reason-travel = { $count ->
    [one] Bir dakika yol
   *[other] { $count } dakika yol
}
desk-reason-travel-unknown = Yol bilinmiyor: posta kodu eksik
desk-reason-no-travel = Yol gerekmez
desk-reason-fair-fewer = { $count ->
    [one] Ortalamadan bir görev az
   *[other] Ortalamadan { $count } görev az
}
desk-reason-fair-more = { $count ->
    [one] Ortalamadan bir görev fazla
   *[other] Ortalamadan { $count } görev fazla
}
desk-reason-substitute = { $language } konuşuyor, yerine geçen bir dil
desk-reason-variety = Başka bir ağız konuşuyor: { $variety }
desk-reason-level = Dil düzeyi { $level }
desk-reason-alternative = İlk istenen tarih değil
desk-reason-gender = Kadın veya erkek isteğine uymuyor
desk-reason-asked = { $count ->
    [0] Bugün soruldu
    [one] Dün soruldu
   *[other] En son { $count } gün önce soruldu
}
desk-reason-not-asked = Son { $count } günde sorulmadı
desk-reason-times-unknown = Saat bildirmedi

# Biri neden gelemiyor
desk-why-not-title = Neden başkaları değil?
desk-why-not-lead = Dili konuşan ama gelemeyenler. En az eksiği olan başta. Diğerlerini adıyla arayın.
desk-why-not-search = Kişi ara
desk-why-not-empty = Dili konuşan herkes gelebilir veya kimse konuşmuyor. Belirli bir kişiyi adıyla arayın.
desk-why-not-none-found = Bu adla görev alan kimse yok.
desk-why-not-can = Gelebilir
desk-why-not-behind = { $count ->
    [0] Daha uygun kimse yok.
   *[other] { $count } kişi daha uygun.
}
desk-why-not-ask = Yine de sor
desk-not-language = Bu dili veya yerine geçen bir dili konuşmuyor
desk-not-one-direction = Yalnızca tek yönde tercümanlık yapıyor
desk-not-level = Dili yeterince konuşmuyor; gereken { $level }
desk-not-gender = Yalnızca kadın veya yalnızca erkek isteniyor
desk-not-district = Bu ilçeye gitmiyor
desk-not-too-far = Yol { $minutes } dakika sürüyor, en çok { $limit } istiyor
desk-not-past = Tarih geçti
desk-not-declined = Bu talebe hayır dedi
desk-not-called-off = Bu görevi almıştı ve gelmiyor
desk-not-notice = { $count ->
    [one] Bir saat önce sorulmak istiyor
   *[other] { $count } saat önce sorulmak istiyor
}
desk-not-no-time = Bu saatte genellikle zamanı yok
desk-not-away = O gün yok
desk-not-taken = { $from } ile { $until } arasında dolu
desk-not-too-close = { $count ->
    [one] Başka bir göreve çok yakın: bir dakika eksik
   *[other] Başka bir göreve çok yakın: { $count } dakika eksik
}
desk-not-week-cap = { $count ->
    [one] Bu hafta bir görevi var ve daha fazlasını istemiyor
   *[other] Bu hafta { $count } görevi var ve daha fazlasını istemiyor
}
desk-not-day-cap = { $count ->
    [one] O gün bir görevi var ve daha fazlasını istemiyor
   *[other] O gün { $count } görevi var ve daha fazlasını istemiyor
}

# Bir gün
desk-day-lead = Bu günün görevleri ve açık talepleri.
desk-day-turn = Başka günler
desk-day-before = Önceki gün
desk-day-after = Sonraki gün
desk-day-empty = Bu günde görev ve açık talep yok.
desk-day-open = açık
desk-day-marker = Haritada:
desk-day-map = Listedeki yerlerin haritası
desk-day-map-note = Noktalar posta kodunun ortasındadır. Kesik çizgili: kişi hâlâ aranıyor. Sınırlar ve yerler:
desk-day-no-outlines = İlçe sınırları „Yerler“ altında girilir.

# Planlama
desk-plan-title = Planla
desk-plan-lead = Bir dönemde kişi aranan bütün talepler için öneri. Her talep önce en uygun istenen tarihte planlanır; bunun ilk istek olmaması kurallarda yazdığı kadar sayılır. Açık kalanlar bir sonraki istenen tarihte planlanır. Siz onaylamadan hiçbir şey olmaz.
desk-plan-from = Başlangıç
desk-plan-until = Bitiş
desk-plan-seek = Öneri ara
desk-plan-this-week = Bu hafta
desk-plan-next-week = Gelecek hafta
desk-plan-month = Bugünden bir ay
desk-plan-empty = Bu dönemde hiçbir talep için kişi aranmıyor.
desk-plan-proposed = { $count ->
    [one] Bir öneri
   *[other] { $count } öneri
}
desk-plan-best = Kesin olarak en iyi öneri: bu tarihlerde, bu merkezin kurallarına göre daha fazlası mümkün değil.
desk-plan-nearly = Çok iyi bir öneri: bu tarihlerde daha iyisi pek olmaz.
desk-plan-gap = Kullanılabilir bir öneri: bu tarihlerde belki daha iyisi olabilir. Daha kısa bir dönem aramayı kolaylaştırır.
desk-plan-order = Tarihe göre sıralı: en yakın tarih başta.
desk-plan-places = doğrudan görevlendirilir
desk-plan-asks = sorulur
desk-plan-other-time = başka bir istenen tarih
desk-plan-brokering = iletişim bilgisi iletilir
desk-plan-waiting = { $count ->
    [one] Bir kişiye zaten soruldu
   *[other] { $count } kişiye zaten soruldu
}
desk-plan-confirm = İşaretlileri onayla
desk-plan-open = { $count ->
    [one] Bir talep açık kalıyor
   *[other] { $count } talep açık kalıyor
}
desk-plan-done = Tamam
desk-open-others = { $count ->
    [one] Bir kişi gelebilir ama bu öneride başka yerde görevli.
   *[other] { $count } kişi gelebilir ama bu öneride başka yerde görevli.
}
desk-open-speaks = Kimse dili yeterince konuşmuyor.
desk-open-gender = Kimse kadın veya erkek isteğine uymuyor.
desk-open-ready = Dili konuşan kimse göreve hazır değil.
desk-open-near = Dili konuşan kimse yakında değil.
desk-open-has-time = Dili konuşan kimsenin zamanı yok.
desk-open-is-free = Dili konuşan herkes dolu.
desk-open-willing = Gelebilecek herkes hayır dedi.
desk-open-past = Tarih geçti veya çok uzak.
desk-told-placed = { $count ->
    [one] Bir görev kesinleşti.
   *[other] { $count } görev kesinleşti.
}
desk-told-asked = { $count ->
    [one] Bir talep için sorulmaya devam ediliyor.
   *[other] { $count } talep için sorulmaya devam ediliyor.
}
desk-told-failed = { $count ->
    [one] Biri artık olmadı, çünkü bir şey değişti.
   *[other] { $count } tanesi artık olmadı, çünkü bir şey değişti.
}
desk-told-away = Yokluk takvime yazıldı.

# Biri gelemiyor
desk-absence-title = { $name } gelemiyor
desk-absence-lead = Yerine kim gelir ve bunun için kaç kişiyi aramanız gerekir?
desk-absence-from = Yok olduğu ilk gün
desk-absence-until = Son gün
desk-absence-seek = Yerine birini ara
desk-absence-concerned = { $count ->
    [0] Bu sürede etkilenen görev yok.
    [one] Bir görev etkileniyor.
   *[other] { $count } görev etkileniyor.
}
desk-absence-at-once = Hemen
desk-absence-best = Daha çok değişimle
desk-absence-same = Daha çok değişim bir şey kazandırmıyor: en iyi plan da bu.
desk-absence-calls = { $count ->
    [0] Kimse aranmayacak.
    [one] Bir kişi aranacak.
   *[other] { $count } kişi aranacak.
}
desk-absence-disturbed = { $count ->
    [0] Başka kimse görevini bırakmıyor.
    [one] Başkalarının bir görevi el değiştiriyor.
   *[other] Başkalarının { $count } görevi el değiştiriyor.
}
desk-absence-hint = Telefonda anlaşılanları işaretleyin.
desk-absence-move = { $from } yerine { $to }
desk-absence-open = { $from } yerine kimse yok: yeniden ara
desk-absence-takes = üstlenir: { $time }, { $institution }
desk-absence-gives = bırakır: { $time }, { $institution }
desk-absence-away = Yokluğu takvime yaz
desk-absence-confirm = İşaretlileri uygula

# Olmayanlar
refused-desk-nobody-chosen = Kimse seçilmedi.
refused-desk-no-reason = Bir neden seçin.
refused-desk-no-words = Kuruma bununla ilgili bir cümle yazın.
refused-desk-nothing-ticked = Hiçbir şey işaretlenmedi.
refused-desk-must-be-asked = Bu kişi her görevden önce sorulmak istiyor. Sorun veya arayın.
refused-desk-not-active = Bu kişi şu anda görev almıyor.
refused-desk-not-ready = Bu kişinin bir belgesi eksik. Belgesiz kimse görevlendirilemez.
refused-desk-gender = Kurum açıkça yalnızca kadın veya yalnızca erkek istiyor.
refused-desk-no-time = Bu tarih artık yok.

# Kayıt
desk-placed = Görev verildi
desk-substituted = Görev devredildi
desk-waves = Sor, dalgalar hâlinde de
desk-brokering = Verilen iletişim bilgileri
desk-pays = Para ve öncelik
desk-fund = Kim öder
desk-fund-none = henüz açık
desk-do-fund = Fonu kaydet
desk-done-fund = Kimin ödediği kaydedildi.
desk-belongs = Bilinen kuruluş
desk-organisation = Talep kime ait
desk-organisation-none = hiçbirine
desk-do-organisation = Eşleştir
desk-done-organisation = Talep eşleştirildi. Kuruluş adına hareket edenler onu görür.
desk-priority = Öncelik
desk-priority-0 = olağan
desk-priority-1 = önemli
desk-priority-2 = önce gelir
desk-do-priority = Önceliği kaydet
desk-done-priority = Öncelik kaydedildi.
desk-emergency-title = Kim hemen gelebilir?
desk-emergency-lead = Zamanında orada olabilecek herkes, en yakındakiler önce; genelde daha erken sorulmak isteyenler, bu saatte çoğunlukla gelemeyenler veya daha uzakta oturanlar da listededir. Hayır diyenler burada yoktur. Arayın; kabul eden tek tıkla görevlendirilir ve onaylanır.
desk-emergency-nobody = Kimse zamanında orada olamaz.
desk-emergency-there = Saat { $time } gibi orada
desk-emergency-beyond = Telefonda netleştirin:
desk-emergency-way = { $count } dakika yol
desk-emergency-left = Randevu başladı: { $count } dakika kaldı.
desk-emergency-place = Kabul etti: ata

# Görev soruları
area-invitations = Görev soruları
invitations-subject = { $number } numaralı talep için soru
machine-invitations = Vielfalt (görev soruları)
invitations-request = Talep { $number }

# Davet sayfası
invitations-invite-title = Davet et
invitations-brokering = Aracılığa: kim kabul etti ve sonuç ne oldu
invitations-not-searching = Bu talep için şu anda kimse aranmıyor.
invitations-to-request = Talebe git
invitations-to-help = Talebe git: ne yardımcı olur, kuruma soru
invitations-suggestion = Öneri
invitations-suggest-ask = { $count ->
    [one] Şimdi bir kişiye sorun ve { $look } tarihinde yeniden bakın.
   *[other] Şimdi { $count } kişiye sorun ve { $look } tarihinde yeniden bakın.
}
invitations-suggest-wait = Şimdi bekleyin ve { $look } tarihinde yeniden bakın.
invitations-odds-hardly = Bu yolla zamanında biri nadiren bulunur.
invitations-odds-of = Bu yolla her { $of } durumun { $hits } tanesinde zamanında biri bulunur.
invitations-odds-surely = Bu yolla zamanında biri neredeyse her zaman bulunur.
invitations-suggest-nobody-fits = Bu talebe uyan kimse yok. Başka bir saat veya başka bir dil yardımcı olabilir.
invitations-suggest-all-asked = Uyan herkese soruldu. Bir telefon, başka bir saat veya komşu merkez yardımcı olabilir.
invitations-suggest-others-spared = Kalanlar çok nadiren evet diyor. Program onları rahatsız etmiyor; yine de aşağıda sorabilirsiniz.
invitations-suggest-too-late = Yazmak için artık çok geç. Şimdi yalnızca telefon yardımcı olur.
invitations-suggest-quiet = Randevuya kadar yalnızca sessiz saatler var. Lütfen telefon edin.
invitations-not-in-reach = Uygun kişilerle sonuç, kuralların istediği kadar kesin olmayacak.
invitations-send-wave = { $count ->
    [one] Bu kişiye sor
   *[other] Bu { $count } kişiye sor
}
invitations-by-itself = Sorular biri evet diyene kadar kendiliğinden gönderilir. İstediğiniz zaman ek olarak sorabilirsiniz.
invitations-asked = Sorulanlar
invitations-asked-nobody = Henüz kimseye sorulmadı.
invitations-tally = { $declined ->
    [0] Kimse hayır demedi
   *[other] { $declined } kişi hayır dedi
}, { $open ->
    [0] beklenen yanıt yok
   *[other] { $open } yanıt bekleniyor
}{ $accepted ->
    [0] {""}
   *[other] , { $accepted } kişi evet dedi
}{ $expired ->
    [0] {""}
   *[other] , { $expired } kişi yanıt vermedi
}
invitations-wave = { $count }. dalga
invitations-way-mail = e-posta ile
invitations-way-sms = SMS ile
invitations-way-phone = telefonla
invitations-until = Yanıt en geç { $when }
invitations-withdraw = Geri çek
invitations-choose = Kendiniz seçin
invitations-for-time = Bu saat için
invitations-any-time = herkes kendisine en uygun tarihte
invitations-who = Kime sorulsun?
invitations-send = Seçilenlere sor
invitations-travel = yaklaşık { $count } dakika yol
invitations-asked-lately = dört haftada { $count } kez soruldu
invitations-by-hand = Yanıtı gir
invitations-reason-by-hand = Hayır yanıtının nedeni
invitations-says-yes = Evet diyor
invitations-says-no = Hayır diyor
invitations-no-number = Telefon numarası bilinmiyor.
invitations-told-invited = Sorular yola çıktı.
invitations-told-withdrawn = Soru geri çekildi.
invitations-told-accepted = Evet yanıtı girildi.
invitations-told-declined = Hayır yanıtı girildi.

# Aramalar
invitations-calls = Aranacaklar
invitations-calls-title = Kimi arayacaksınız
invitations-calls-lead = Bu kişiler telefonla aranmak istiyor veya onlara başka yoldan ulaşılamıyor. Yanıtı hemen buraya girin.
invitations-calls-empty = Şu anda aranacak kimse yok.
invitations-card-calls = { $count ->
    [one] Bir kişi aranacak
   *[other] { $count } kişi aranacak
}
invitations-card-calls-text = E-posta veya SMS ile gitmeyen sorular.
invitations-card-stuck = { $count ->
    [one] Bir talep için beklenen yanıt kalmadı
   *[other] { $count } talep için beklenen yanıt kalmadı
}
invitations-card-stuck-text = Sorulan herkes hayır dedi veya yanıt vermedi. Lütfen nasıl devam edileceğine karar verin.
invitations-card-nobody = { $count ->
    [one] Bir talebe kimse uymuyor
   *[other] { $count } talebe kimse uymuyor
}
invitations-card-nobody-text = Kendiliğinden kimseye sorulmuyor. Neyin yardımcı olacağına bakın

# Yanıtlar ve nedenler
invitations-answer-open = bekliyor
invitations-answer-accepted = evet
invitations-answer-declined = hayır
invitations-answer-withdrawn = geri çekildi
invitations-answer-expired = yanıt yok
invitations-reason = Neden (isteğe bağlı)
invitations-reason-time = Bu saatte gelemem
invitations-reason-way = Yol bana çok uzak
invitations-reason-work = Şu anda çok işim var
invitations-reason-ill = Hastayım
invitations-reason-conflict = Kurumu veya oradakileri çok yakından tanıyorum
invitations-reason-other = Başka bir neden
invitations-reason-late = evet demek istedi, biri daha hızlıydı
invitations-reason-pause = ara veriyor

# Sorulan kişilerin öğrendikleri
invitations-fact-language = Dil
invitations-fact-occasion = Konu
invitations-fact-when = Ne zaman
invitations-fact-or = veya
invitations-fact-where = Nerede
invitations-fact-travel = Yolunuz
invitations-fact-pay = Ödeme
invitations-pay-included = { $pay }, yol masrafı dahil
invitations-pay-per-km = { $pay } artı yol masrafı (kilometre başına { $rate })
invitations-pay-travel = { $pay } artı yol masrafı
invitations-pay-ticket = { $pay } artı bilet
invitations-fact-until = Yanıt için son tarih
invitations-fact-why = Neden siz
invitations-why-language = { $language } konuşuyorsunuz.
invitations-fact-last-asked = Size en son ne zaman soruldu
invitations-never-asked = daha önce hiç
invitations-fact-institution = Kurum
invitations-when = { $day }, { $from } – { $until } ({ $count } dakika)
invitations-on-phone = telefonda
invitations-on-video = görüntülü görüşmede
invitations-mail-subject = Tercümanlık yapabilir misiniz? { $language }
invitations-mail-lead = birinin { $language } dilinde bir görüşme için size ihtiyacı var. Bilinenler:
invitations-mail-button = Bak ve yanıtla
invitations-mail-free = Karar sizin. Hayır yanıtı da bize yardımcı olur; o zaman bir daha sormayız. Sayfa giriş yapmadan açılır; lütfen bağlantıyı başkasına vermeyin.
invitations-sms = Tercümanlık yapabilir misiniz? { $language }, { $when }. Bak ve yanıtla: { $address }
invitations-thanks-subject = Teşekkürler, yanıtınıza artık gerek yok
invitations-thanks-taken = size sorduğumuz { $when } tarihli randevu doldu. Başka biri daha hızlıydı. Bizimle olduğunuz için teşekkürler.
invitations-thanks-not-needed = size sorduğumuz { $when } tarihli randevuya artık gerek yok. Bizimle olduğunuz için teşekkürler.
invitations-thanks-nothing = Bir şey yapmanıza gerek yok.

# Yanıt sayfası
invitations-answer-title = Tercümanlık yapabilir misiniz?
invitations-stand-open = Bu görüşme için birini arıyoruz. Gelmek ister misiniz?
invitations-stand-still-open = Yanıt süresi bitti, ama randevu hâlâ boş. Gelmek ister misiniz?
invitations-stand-declined = Yanıtınız için teşekkürler. Bu randevu için size bir daha sormayız. Yine de gelebilirseniz: hâlâ boş.
invitations-stand-theirs = Teşekkürler! Bu randevuyu siz üstleniyorsunuz.
invitations-told-by-mail = Onay e-posta ile gelir.
invitations-told-by-sms = Diğer her şey görevin sayfasında; bir şey değişirse size haber veririz.
invitations-told-by-phone = Diğer her şey görevin sayfasında; bir şey değişirse merkez sizi arar.
invitations-to-assignment = Göreve git: yer, takvim, iptal
invitations-stand-taken = Teşekkürler, biri daha hızlıydı. Randevu doldu; bizimle olduğunuz için mutluyuz.
invitations-stand-not-needed = Teşekkürler, bu randevu için artık kimseye gerek yok. Bir şey yapmanıza gerek yok.
invitations-stand-over = Bu randevu geçti. İlginiz için teşekkürler.
invitations-stand-agreed = Teşekkürler! Kurum, tarihi kararlaştırmak için sizinle iletişime geçecek.
invitations-agreed-more = Tarihi bildir veya mesaj yaz
invitations-brokered-contact = Kabul ederseniz kuruma adınızı, telefon numaranızı ve e-posta adresinizi veririz. Tarihi birlikte kararlaştırırsınız.
invitations-brokered-relay = Kabul ederseniz kuruma yalnızca adınızı veririz. Telefonunuz ve e-postanız bizde kalır; mesajları iletiriz.
invitations-choose-time = Hangi saat size uyar?
invitations-accept = Evet, geliyorum
invitations-agree = Evet, kurum bana ulaşabilir
invitations-decline = Hayır, bu sefer değil
invitations-free = Karar sizin, neden belirtmeniz gerekmez.
invitations-pause = Araya ihtiyacım var
invitations-pause-text = Bu süre boyunca size sormayız. Açıklama gerekmez.
invitations-pause-how-long = Ne kadar?
invitations-pause-weeks = { $count ->
    [one] Bir hafta
   *[other] { $count } hafta
}
invitations-pause-open = Ben haber verene kadar
invitations-pause-keep = Ara ver

# Neden olmadığı
refused-invitations-conduct = Gelmek istediğiniz için teşekkürler. O gün için geçerli sabıka kaydı belgeniz eksik. Lütfen merkezinizle iletişime geçin.
refused-invitations-pledge = Gelmek istediğiniz için teşekkürler. Önce gizlilik taahhüdünü imzalamanız gerekiyor. Lütfen merkezinizle iletişime geçin.
refused-invitations-not-ready = Gelmek istediğiniz için teşekkürler. O gün için evraklarınızda bir eksik var veya şu anda ara veriyorsunuz. Lütfen merkezinizle iletişime geçin.
refused-invitations-clash = Gelmek istediğiniz için teşekkürler. Ama { $from } – { $until } arasında başka bir randevuyu kabul ettiniz.
refused-invitations-no-time = Talepte bu saat artık yok.
refused-invitations-past = Randevu başladı. Artık kimseye sorulamaz.
refused-invitations-nobody = Kimseye sorulmadı: Seçilenlere zaten soruldu, ara veriyorlar veya hayır dediler. Lütfen başkalarını seçin.
refused-invitations-answered = Bu soruya bu arada yanıt verildi veya randevu doldu.

# Kayıt
invitations-invited = Bir talep için kişilere soruldu
invitations-looked = Bir talebe kendiliğinden bakıldı
invitations-sent = Soru gönderildi
invitations-call-instead = Soru kimseye ulaşmıyor: artık aranacaklar arasında
invitations-sent-later = Soru sessiz saatlerin sonuna ertelendi
invitations-morning = Sabah açık taleplere bakıldı
invitations-assignment-opened = Bir görevin sayfası açıldı
invitations-expired = Sorular yanıtsız sona erdi
invitations-withdrawn = Soru geri çekildi
invitations-accepted = Soru kabul edildi
invitations-late = Evet yanıtı bir başkasından sonra geldi
invitations-declined = Soru reddedildi
invitations-thanked = Artık gerek duyulmayan birine teşekkür edildi
invitations-person-erased = Bir kişiye gönderilen sorular silindi

# Bilgi verme
field-invitations-asked = Sorular
field-invitations-sent-at = Sorulma zamanı
field-invitations-way = Nasıl
field-invitations-answer-by = Yanıt için son tarih
field-invitations-answer = Yanıt
field-invitations-answered-at = Yanıt zamanı
field-invitations-reason = Neden

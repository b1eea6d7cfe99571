# Aracılık
area-brokering = Aracılık
machine-brokering = Vielfalt (aracılık)
brokering-preline = Talep { $number }
brokering-title = Tarih kararlaştırma
brokering-lead-institution = Bu kişiler tercümanlık yapmaya hazır. Biriyle tarihi kararlaştırın ve sonucu bize buradan bildirin.
brokering-lead-interpreter = { $institution } kurumunun size ulaşmasını kabul ettiniz. Tarih kesinleşince buraya siz de girebilirsiniz.
brokering-lead-centre = Kim kabul etti, kuruma ne bildirildi ve sonuç ne oldu. Size söyleneni iki taraf adına da girebilirsiniz.
brokering-passed-on-told = Mesajınız yola çıktı.
brokering-is-fixed = Tarih kesinleşti: { $when }.
brokering-nobody = Henüz kimse kabul etmedi.
brokering-shown-relay = Kurum yalnızca adınızı biliyor. Mesajları biz iletiyoruz.
brokering-shown-contact = Adınız ve paylaştığınız iletişim bilgileri { $day } tarihinde kuruma verildi.
brokering-relay-hint = Bu kişi iletişim bilgilerini paylaşmıyor. Aşağıdan yazın, mesajı iletiriz.
brokering-list-title = Aracılıklar
brokering-list-lead = Kurumun ve tercümanların şu anda tarih kararlaştırdığı talepler. En eskisi en üstte.
brokering-list-empty = Şu anda tarih bekleyen kimse yok.
brokering-list-people = { $count ->
    [one] Bir kişi kabul etti
   *[other] { $count } kişi kabul etti
}
brokering-list-since = { $when } tarihinden beri
brokering-list-silent = bildirim yok
brokering-phone-hint = Bu kişi iletişim bilgilerini paylaşmıyor ve e-posta adresi yok. Lütfen merkeze ulaşın, merkez onu arar.
brokering-date = Tarih kesinleşti
brokering-date-hint = O zaman iki taraf da onay alır ve başka kimseye sorulmaz.
brokering-who = Kiminle?
brokering-day = Gün
brokering-from = Başlangıç
brokering-minutes = Süre (dakika)
brokering-keep-date = Tarihi gir
brokering-message = Mesaj yaz
brokering-message-hint = Sözlerinizi e-posta ile iletiriz. Kişinin adresini görmezsiniz. Lütfen aile ve görüşmenin içeriği hakkında bir şey yazmayın.
brokering-message-hint-interpreter = Sözlerinizi e-posta ile kuruma iletiriz. Kurum e-posta adresinizi görmez.
brokering-to = Kime?
brokering-words = Mesaj
brokering-words-hint = En fazla 1.000 karakter
brokering-send = İlet
brokering-failed = Gerçekleşmedi
brokering-failed-hint = Lütfen bize bildirin: O zaman aramaya devam ederiz ve ihtiyaç görünür kalır.
brokering-reason = Neden?
brokering-keep-failed = Bunu gir
brokering-reason-no_answer = Kimse yanıt vermedi
brokering-reason-no_date = Ortak bir tarih bulunamadı
brokering-reason-not_needed = Artık gerek yok
brokering-reason-other = Başka bir neden
brokering-reason-fixed = Tarih kararlaştırıldı
brokering-reason-somebody_else = Başka biri geliyor

# E-postalar
brokering-fact-name = Ad
brokering-mail-subject = Talep { $number }: Biri tercümanlık yapmaya hazır
brokering-mail-lead = { $number } numaralı talebiniz ({ $language }) için biri ona ulaşmanızı kabul etti:
brokering-mail-contact = Lütfen tarihi doğrudan birbirinizle kararlaştırın.
brokering-mail-relay = Bu kişi iletişim bilgilerini paylaşmıyor. Aşağıdaki sayfadan yazın; mesajınızı iletiriz.
brokering-mail-button = Tarihi bildir
brokering-mail-duty = Bu bilgileri yalnızca bu talep için kullanın ve eşlik edilen kişilere asla vermeyin. Lütfen kararlaştırılan tarihi veya gerçekleşmediğini bize bildirin.
brokering-remind-subject = Talep { $number }: Sonuç ne oldu?
brokering-remind-lead = { $number } numaralı talebiniz için size { $name } adını verdik. Tarih kesinleşti mi, yoksa aramaya devam edelim mi? Bir tıklama yeter.
brokering-relay-subject = { $number } numaralı talep hakkında mesaj
brokering-relay-lead = { $number } numaralı talepte birini arayan kurum size yazıyor:
brokering-answer-lead = { $name }, { $number } numaralı talep hakkında size yazıyor:
brokering-relay-words = “{ $words }”
brokering-visit-lead = { $from }, { $when } tarihindeki görev hakkında size yazıyor:
brokering-visit-button = Yanıtla
brokering-visit-end = Lütfen sayfa üzerinden yanıtlayın. Bu e-postaya verilen yanıt merkeze gider.
brokering-visit-back = Göreve dön
brokering-relay-button = Yanıtla veya tarihi bildir
brokering-ended-subject = Talep { $number }: Tarih kararlaştırılamadı
brokering-ended-interpreter = { $institution } ile görüşme ({ $number } numaralı talep) gerçekleşmeyecek. Hazır olduğunuz için teşekkürler.
brokering-ended-hidden = Kurum artık iletişim bilgilerinizi görmüyor. Bir şey yapmanız gerekmiyor.
brokering-ended-institution = { $number } numaralı talebiniz için { $name } ile bir tarih kararlaştırılamadı.
brokering-ended-search = Aramaya devam ediyoruz ve biri hazır olur olmaz size yazacağız. Bir şey yapmanız gerekmiyor.
brokering-ended-others = Kabul eden diğer kişiler sayfanızda durmaya devam ediyor.
brokering-ended-button = Talebinize git
brokering-amended-subject = Talep { $number }: Bir şey değişti
brokering-amended-lead = { $institution }, { $number } numaralı talepte buluşma yerini ya da orada sizinle ilgilenecek kişiyi değiştirdi.
brokering-amended-end = Diğer her şey aynı kalıyor: Randevuyu yine birlikte kararlaştırırsınız. Bir şey yapmanız gerekmiyor.
brokering-amended-button = Göster
brokering-call-amended = Söyleyin: yer veya ilgili kişi değişti; randevu hâlâ aranıyor.
brokering-card-title = { $count ->
    [one] Bildirimsiz bir aracılık
   *[other] Bildirimsiz { $count } aracılık
}
brokering-card-text = Birkaç gündür iki taraf da sonucu bildirmedi. Lütfen sorun.

# Olmayanlar
error-brokering-day = Lütfen günü girin.
error-brokering-time = Bu bir saat değil. Örnek: 14:30
error-brokering-minutes = Lütfen { $shortest } ile { $longest } dakika arasında bir süre girin.
error-brokering-past = Bu tarih geçti. Lütfen gelecek bir tarih girin.
error-brokering-words = Lütfen bir mesaj yazın.
error-brokering-words-long = Mesaj 1.000 karakterden uzun.
refused-brokering-ended = Bu kişiyle artık tarih aranmıyor.
refused-brokering-messages = Burada artık mesaj iletilemez. Lütfen merkezle iletişime geçin.
refused-brokering-no-mail = Bu kişinin e-posta adresi yok. Lütfen merkezle iletişime geçin, merkez arar.

# Kayıt ve bilgi verme
brokering-disclosed = İletişim bilgileri bir kuruma verildi
brokering-agreed = İletişim bilgisi olmadan aracılık kabul edildi
brokering-reminded = Bildirim hatırlatıldı
brokering-fixed = Aracılık tarihi girildi
brokering-not-come-about = Aracılık gerçekleşmedi
brokering-passed-on = Mesaj iletildi
brokering-called = Aracılık için arandı
brokering-person-erased = Bir kişinin aracılıkları silindi
field-brokering-disclosures = Paylaşımlar
field-brokering-institution = Kurum
field-brokering-disclosed-at = Verilme zamanı
field-brokering-channels = Verilen iletişim yolları

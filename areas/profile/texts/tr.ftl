# Was Besucherinnen und Besucher lesen.

# Überall
public-profile = Tanıtım
public-undertakings = Çalışmalar
public-contact = İletişim
public-projects = Projeler
public-best-practice = İyi uygulama örneği
public-partly-german = Bazı metinler bu dilde henüz yok. Bunlar burada Almanca yer alıyor.
public-description = { $name }: ağırlık noktaları, çalışmalar, kuruluş kararı ve iletişim
municipality-city = Şehir (kreisfreie Stadt)
municipality-kreis = İlçe (Kreis)
municipality-staedteregion = Şehirler bölgesi (StädteRegion)
district-name = { $name } idari bölgesi (Regierungsbezirk)

# Karte und Liste
directory-title = Tüm merkezler
directory-heading = Uyum için 54 merkez, tek eyalet
directory-lead = Kuzey Ren-Vestfalya’da her büyük şehrin (kreisfreie Stadt) ve her ilçenin (Kreis) bir Yerel Uyum Merkezi (Kommunales Integrationszentrum) vardır. Merkezinizin ne yaptığını, orada kimlerin çalıştığını ve merkezin neler planladığını burada bulursunuz.
directory-map = Harita
directory-map-skip = Haritayı atla, listeye geç
directory-map-label = 54 merkeziyle Kuzey Ren-Vestfalya haritası. Listede aynı bağlantılar bulunur.
directory-list = Liste
directory-with-profile = tanıtımı var
directory-without-profile = tanıtımı henüz yok
directory-legend-with = tanıtımı var ({ $count })
directory-legend-without = tanıtımı henüz yok ({ $count })
directory-centres = { $count ->
    [one] { $count } merkez
   *[other] { $count } merkez
}

# Suche
search-title = Arama
search-label = Tüm tanıtımlarda arayın
search-button = Ara
search-for-example = Örneğin:
search-total = { $count ->
    [one] Bir sonuç
   *[other] { $count } sonuç
}
search-first = En uygun { $count } sonuç burada.
search-partial = Bütün sözcükleri birlikte içeren bir şey yok. Burada bazılarını içeren sonuçlar yer alıyor.
search-undertaking = Çalışma
search-profile = Tanıtım
search-nothing = “{ $query }” için bir şey bulamadık.
search-nothing-advice = Yazımı kontrol edin ya da daha genel bir Almanca sözcük deneyin, örneğin “Sprache” (dil) veya “Schule” (okul). Ya da merkezinizin neler yaptığına bakın.
search-to-list = 54 merkezin tümüne bakın

# Ein Zentrum ohne Steckbrief
unknown-lead = Bu merkez var. Tanıtımı henüz burada değil.
unknown-searching = Bu merkezi mi arıyorsunuz?
unknown-searching-text = Yerel Uyum Merkezi yönetimin bir parçasıdır ({ $municipality }). Orada “Kommunales Integrationszentrum” diye sorun.
unknown-neighbours = { $district } idari bölgesindeki diğer merkezler:
unknown-working = Orada mı çalışıyorsunuz?
unknown-working-text = Elinizde hazır bir tanıtım varsa dosya olarak aktarılabilir. İkinci bir kişi kontrol etmeden hiçbir şey herkese açık olmaz.
unknown-working-start = Oturum açın ve tanıtımı oluşturun
unknown-working-not-here = Merkeziniz burada henüz kurulmadı. Vielfalt özgür bir yazılımdır ve her merkeze açıktır.
unknown-working-more = Yazılım hakkında daha fazla bilgi

# Steckbrief
profile-get-in-touch = İletişime geçin
profile-as-pdf = PDF olarak
profile-decided = Kuruluş kararı
profile-confirmed = Son onay
profile-on-this-page = Bu sayfada
profile-focus = Ağırlık noktaları
profile-focus-lead = Merkezin her defasında iki yıl için belirlediği çalışma alanları.
profile-undertakings-lead = Merkezin yaptığı, koordine ettiği ve desteklediği işler.
profile-decision-and-concept = Karar ve uyum planı
profile-contact-and-attachment = İletişim ve yönetimdeki yeri
profile-further = Diğer bilgiler
profile-downloads = İndirin ve kullanın
profile-downloads-short = İndirin
profile-downloads-lead = Bu tanıtımdaki tüm bilgiler açıktır: yazdırmak için belge, başka programlar için veri olarak.
profile-published-on = Bu sürümün tarihi: { $day }.
profile-bare = Bu tanıtım hazırlanıyor.
profile-bare-text = Merkez tanıtımını yazmaya başladı. Yakında burada daha fazlasını bulacaksınız.
period-unknown = Dönem henüz girilmedi
period-ahead = henüz başlamadı
period-over = süresi doldu
period-months-left = { $count ->
    [0] bu ay bitiyor
    [one] bir ay kaldı
   *[other] { $count } ay kaldı
}

# Vorhaben nach Art
kinds-pool = Dil desteği
kinds-map = Haritalar ve rehberler
kinds-funding_line = Mali destekler
kinds-programme = Eğitim programları
kinds-case_system = Danışmanlık ve anlaşmazlık çözümü
kinds-event = Etkinlikler
kinds-campaign = Kampanyalar
kinds-prize = Ödüller
kinds-network = Ağlar ve ortaklıklar
kinds-plan = Planlar ve stratejiler
kinds-other = Diğer
status-planned = Planlanıyor
status-active = Sürüyor
status-paused = Ara verildi
status-ended = Tamamlandı
status-planned-day = başlangıç: { $day }
status-active-day = { $day } tarihinden beri
status-paused-day = { $day } tarihinden beri
status-ended-day = bitiş: { $day }
legend-planned = planlanıyor ({ $count })
legend-active = sürüyor ({ $count })
legend-paused = ara verildi ({ $count })
legend-ended = tamamlandı ({ $count })

# Beschluss und Konzept
decision-title = Kuruluş kararı
decision-text = Kuruluş kararının tarihi:
decision-by = Kararı alan
decision-subject = Konu
decision-paper = Meclis belgesi (Drucksache)
decision-advised = Daha önce görüşüldüğü yer
decision-bodies = { $count ->
    [one] bir kurul
   *[other] { $count } kurul
}
decision-way = Kurullardan geçen yol
step-recommendation = Tavsiye
step-decision = Karar
step-notice = Bilgi edinme
concept-title = Uyum planı (Integrationskonzept)
concept-read = Planı okuyun
concept-valid = geçerli
concept-expired = süresi doldu
concept-adopted-on = karar tarihi: { $day }
concept-valid-from = geçerlilik başlangıcı: { $day }
concept-valid-until = geçerlilik sonu: { $day }

# Kontakt und Anbindung
contact-lead = Yönetici
contact-vcard = Adres defterine ekle (vCard)
attachment-title = Yönetimdeki yeri
attachment-led-by = Yönetici:

# Herunterladen
download-pdf = Yazdırmak için tanıtım
download-pdf-kind = PDF, erişilebilir
download-text = Eyalet portalı için metin
download-text-kind = TXT
download-vcard = İletişim
download-vcard-kind = vCard
download-atom = Değişikliklere abone olun
download-atom-kind = Atom
download-json = Veriler
download-json-kind = JSON
download-json-ld = Arama motorları için veriler
download-json-ld-kind = JSON-LD, schema.org

# Ein Vorhaben
undertaking-description = { $title } – “{ $name }” merkezinin bir çalışması
undertaking-published-on = Güncelleme: { $day }
undertaking-at-a-glance = Bir bakışta
undertaking-figures = Sayılarla
undertaking-offers = Burada yapabilecekleriniz
undertaking-about = Konu nedir
undertaking-milestones = Önemli aşamalar
undertaking-documents = Belgeler
undertaking-no-text = Açıklama daha sonra eklenecek. O zamana kadar merkez sorularınızı memnuniyetle yanıtlar.
undertaking-related = Bu türden diğer çalışmalar
undertaking-contact = İlgili kişi
undertaking-questions = Sorunuz mu var?
undertaking-ask-centre = Merkez size yardımcı olur:
undertaking-focus-area = Ağırlık noktası
undertaking-partners = Ortaklar
undertaking-in-profile = Tanıtımda yer aldığı bölüm
section-in-profile-task = Diğer görev alanları
section-in-profile-best_practice = Yereldeki projeler (iyi uygulama örnekleri)
milestone-reached = ulaşıldı: { $day }
milestone-due = planlanan tarih: { $day }
milestone-late = planlanan tarih { $day } idi, henüz tamamlanmadı
milestone-open = tarihi henüz belli değil
milestone-need = Okulların ihtiyacı
milestone-benefit = Okullara yararı
milestone-support = Okullara destek

# Über dieses Angebot
about-title = Bu site hakkında
about-lead = Bu sayfalardan kimin sorumlu olduğu, sayfaların ne kadar erişilebilir olduğu ve verilerinize ne olduğu.
about-publishers = Burada yayın yapan merkezler
about-no-publishers = Henüz hiçbir merkez bir şey yayımlamadı.

accessibility-title = Erişilebilirlik beyanı
accessibility-aim = Bu sayfalar herkes için erişilebilir olmalıdır: ekran okuyucuyla, yalnızca klavyeyle, çok büyütülmüş hâlde ve küçük ekranlarda da. Ölçütlerimiz Kuzey Ren-Vestfalya engelli eşitliği yasası (BGG NRW), BITVNRW yönetmeliği, EN 301 549 standardı ve AA düzeyinde WCAG 2.2 kılavuzudur.
accessibility-state-title = Hangi noktadayız
accessibility-state = Kendi kontrolümüze göre sayfalar bu koşulları karşılıyor. Bağımsız bir kontrol henüz yapılmadı. Şu eksikleri biliyor ve üzerinde çalışıyoruz:
accessibility-gap-languages = Merkezlerin metinleri her dilde yok; kolay Almanca (Leichte Sprache) olarak da her zaman yok. Bu durumda Almanca yer alır ve böyle işaretlenir.
accessibility-gap-links = Bir merkezin bağlantı verdiği başka sitelerdeki belgeleri kontrol etmedik.
accessibility-gap-signs = Alman İşaret Dilinde içerik henüz yok.
accessibility-method-title = Nasıl kontrol edildi
accessibility-method = Her değişiklikte her sayfa axe ile otomatik olarak kontrol edilir: Almanca ve Arapça, telefonlar ve büyük ekranlar için. Ayrıca elle de kontrol ederiz: klavye, büyütme, okunma sırası.
accessibility-checked-on = Son kontrol: { $day }. Bu beyan aynı gün hazırlanmıştır.
accessibility-feedback-title = Bir engelle mi karşılaştınız?
accessibility-feedback = Lütfen sayfasını okuduğunuz merkeze yazın. İletişim bilgileri merkezin tanıtımında ve bu sayfadaki listededir. Sayfanın adresini ve neyin olmadığını yazmanız yardımcı olur.
accessibility-ombudsman-title = Bu yardımcı olmazsa
accessibility-ombudsman = İşinize yarayan bir yanıt alamazsanız ücretsiz olarak eyaletin Ombudsmanlık Birimine (Ombudsstelle) başvurabilirsiniz. Bu birim sizinle kurum arasında arabuluculuk yapar.

privacy-title = Veri koruma
privacy-reading = Burada yalnızca okuyorsanız çerez kullanmayız, sizi saymayız ve başka sağlayıcılardan hiçbir şey eklemeyiz: yazı tipleri, haritalar ve programlar bu sunucudan gelir. Bir hata olursa yazılım açılan adresi kaydeder, ama kimin açtığını kaydetmez.
privacy-published-title = Merkezler neleri yayımlar
privacy-published = Tanıtımlarda bir merkez veya çalışma adına konuşan kişilerin resmî adları, telefon numaraları ve e-posta adresleri yer alır. Yasal dayanağı yerel yönetimin kamu görevidir (GDPR/DSGVO md. 6 f. 1 bent e, § 3 DSG NRW).
privacy-staff-title = Bir merkez için çalışıyorsanız
privacy-staff = Hesabı olan çalışanlar için şunları saklarız:
privacy-staff-account = Hesap var olduğu sürece ad, resmî e-posta adresi, dil ve roller.
privacy-staff-cookie = Oturumunuzu açık tutan bir çerez. En fazla 14 saat geçerlidir, sekiz saat kullanılmazsa sona erer ve yalnızca bu işe yarar (§ 25 f. 2 TDDDG).
privacy-staff-log = Kimin neyi ne zaman değiştirdiğini gösteren bir işlem kaydı. Her yayının arkasında iki kişinin olduğunu kanıtlar.
privacy-rights-title = Haklarınız
privacy-rights = Bilgi isteyebilir, verilerinizi düzelttirebilir, sildirebilir veya kısıtlatabilir, yaygın bir biçimde yanınıza alabilir ve itiraz edebilirsiniz (GDPR/DSGVO md. 15–21). Merkeze ya da şehrin veya ilçenin veri koruma görevlisine başvurun.
privacy-complaint = Şuraya da şikâyette bulunabilirsiniz:

imprint-title = Künye (Impressum)
imprint-responsible = Her sayfanın içeriğinden merkezin bağlı olduğu şehir (Stadt), ilçe (Kreis) veya şehirler bölgesi (StädteRegion) sorumludur. Ad, adres, telefon ve e-posta adresi merkezin sayfasında “İletişim” bölümündedir.
imprint-software-title = Yazılım
imprint-software = Vielfalt, EUPL-1.2 lisanslı özgür bir yazılımdır. Her merkez onu kullanabilir, inceleyebilir, değiştirebilir ve başkalarına verebilir. Kaynak kodu:
imprint-sources-title = Kaynaklar
imprint-map = Haritadaki sınırlar:
imprint-look = Tasarım, yazı tipleri ve simgeler:

# Was Mitarbeitende beim Pflegen des Steckbriefs lesen.

# Rechte
profile-read = taslakları ve sürümleri görebilir
profile-edit = tanıtımı düzenleyebilir, içeri aktarabilir, çevirebilir ve onaylayabilir
profile-publish = başkalarının taslaklarını yayımlayabilir

# Protokoll
profile-edited = Taslak değiştirildi
profile-submitted = Taslak incelemeye verildi
profile-returned = Taslak geri verildi
profile-discarded = Taslak iptal edildi
profile-published = Sürüm yayımlandı
profile-found-right = Bilgiler onaylandı
steckbrief-read = Tanıtım içeri aktarıldı
steckbrief-taken-over = İçeri aktarılanlar taslağa alındı
directory-updated = Tüm merkezlerin dizini yenilendi
account-forgotten-by-profile = Ad, tanıtımdan kaldırıldı
account-forgotten = Kaldırılmış hesap
subject-version = Tanıtımın sürümü
subject-import = İçeri aktarılan tanıtım

# Startseite
card-review-title = Bir taslak incelemenizi bekliyor
card-review-text = Değişikliklere bakın ve yayımlayın ya da taslağı bir notla geri verin.
card-review-own = Taslağınız ikinci bir kişiyi bekliyor. Sizin bir şey yapmanız gerekmiyor.
card-draft-title = Tanıtımın açık bir taslağı var
card-draft-text = Değişiklikler ancak incelemeden sonra herkese görünür. Taslak hazır olduğunda incelemeye verin.
card-draft-returned = Taslak şu notla geri geldi: “{ $note }”
deadline-focus-area = “{ $name }” ağırlık noktasını yeniden belirleyin: Dönemin son günü { $day }
deadline-concept = “{ $name }” yenilenmeli: Planın geçerliliğinin son günü { $day }
deadline-confirm = Tanıtımı gözden geçirin: “{ $name }” bilgileri hâlâ doğru mu?
mail-review-subject = Tanıtımın bir taslağı incelemenizi bekliyor
mail-review-body = Tanıtımın bir taslağı hazır ve ikinci bir kişinin incelemesi gerekiyor. Lütfen değişikliklere bakın.
mail-review-button = Değişikliklere bak

# Meldungen nach dem Speichern
told-saved = Taslağa kaydedildi.
told-removed = Çalışma taslaktan kaldırıldı.
told-confirmed = Teşekkürler. Bilgilerin doğru olduğu onaylandı.
told-submitted = İncelemeye verildi. Yayımlama yetkisi olanlara bir e-posta gider.
told-published = Yayımlandı. Yeni sürümü artık herkes okuyabilir.
told-returned = Taslak yeniden düzenlemeye açıldı.
told-discarded = Taslak iptal edildi. Onu sürümler arasında bulmaya devam edersiniz.
told-restored = Önceki sürüm artık taslakta. Ancak incelemeden sonra herkese açık olur.
told-taken-over = Alındı. Bilgiler artık taslakta.

# Ablehnungen
refused-changed-meanwhile = Bu arada başka biri burada bir şey kaydetti. İkisini karşılaştırın ve yeniden kaydedin.
refused-in-review = Taslak şu anda inceleniyor. Bu süre içinde kimse onu değiştiremez.
refused-not-open = Bu sürüm kapatıldı ve artık değişmez.
refused-not-in-review = İnceleme bekleyen bir taslak yok. Belki başka biri daha hızlıydı.
refused-own-draft = Bu taslağı siz de yazdınız. Onu başka bir kişinin yayımlaması gerekir.
refused-note-missing = Lütfen daha neyin değişmesi gerektiğini yazın.
refused-nothing-changed = Taslak, yayımlanmış sürümle aynı. İncelenecek bir şey yok.
refused-nothing-published = Henüz onaylanabilecek, yayımlanmış bir şey yok.
refused-nothing-chosen = Hiçbir şey seçmediniz. Taslağa girecek olanları işaretleyin.
refused-file-empty = Metin yoktu. Bir dosya seçin ya da metni yapıştırın.
refused-file-too-large = Dosya bir tanıtım için çok büyük.
refused-file-not-text = Bu bir metin dosyası değil. Tanıtımı metin olarak kaydedin ya da aşağıya yapıştırın.
refused-file-no-steckbrief = Burada bir tanıtım (Steckbrief) görülmüyor. “Name”, “Schwerpunkte” veya “Leitung” gibi satırlar ve metinleri bekleniyor.

# Überblick
editor-title = Tanıtım
editor-heading = Tanıtımı düzenleyin
editor-lead = Değiştirdikleriniz önce bir taslağa girer. İkinci bir kişi inceledikten sonra herkese açık olur.
editor-blank-title = Henüz tanıtım yok
editor-blank = Tanıtımınızı eyalet portalından getirin: Neyin anlaşıldığını görür ve alan alan taslağa alırsınız.
editor-blank-import = Tanıtımı getirin
editor-blank-by-hand = Elle başlayın
editor-draft = Taslak
editor-draft-next = Hazır mı? O zaman değişikliklere bir kez daha bakın ve taslağı incelemeye verin.
editor-no-draft = Taslak yok. Bir şey değiştirdiğinizde yeni bir taslak oluşur; herkese açık sayfa olduğu gibi kalır.
editor-changes = { $count ->
    [0] değişiklik yok
    [one] bir değişiklik
   *[other] { $count } değişiklik
}
editor-submitted = İncelemeye veren: { $name }, { $day }
editor-to-submit = Bakın ve incelemeye verin
editor-to-review = Şimdi inceleyin
editor-to-changes = Değişikliklere bakın
editor-public = Herkese açık
editor-not-public = Henüz hiçbir şey yayımlanmadı.
editor-since = { $day } tarihinden beri
editor-confirmed = Son onay: { $day }.
editor-confirm-by = Lütfen en geç { $day } tarihine kadar yeniden gözden geçirin.
editor-confirm = Bilgiler hâlâ doğru
editor-to-public = Herkese açık sayfaya bakın
editor-to-versions = Tüm sürümler
editor-fields = Tanıtımın alanları
editor-column-field = Alan
editor-column-content = İçerik
editor-column-state = Durum
editor-column-status = Sürüyor mu?
editor-undertakings-lead = Merkezin yaptığı her şey. Her çalışmanın herkese açık kendi sayfası vardır.
editor-no-undertakings = Henüz çalışma yok.
editor-removed = Taslakta kaldırıldı:
editor-translations-lead = Çevirisi olmayanlar herkese açık sayfada bir notla Almanca görünür.
editor-import-title = Daha yeni bir tanıtım mı var?
editor-import-text = Onu içeri aktarın ve değişenleri alın. Siz görmeden hiçbir şeyin üzerine yazılmaz.
value-nothing = Henüz bir şey girilmedi.
part-changed = değiştirildi
part-unchanged = değişmedi
part-empty = boş
part-complete = tamam
part-gaps = { $count ->
    [one] bir bilgi eksik
   *[other] { $count } bilgi eksik
}
language-current = { $count ->
    [0] henüz çevrilmiş metin yok
    [one] bir metin çevrildi
   *[other] { $count } metin çevrildi
}
language-outdated = { $count } eskimiş
language-missing = { $count ->
    [one] bir metin eksik
   *[other] { $count } eksik
}
translations-title = Çeviriler

# Formulare
form-required = Zorunlu
form-choose = Lütfen seçin
form-no-choice = Belirtilmedi
form-add-entry = { $entry } { $number } ekle
part-save = Taslağa kaydet
part-meanwhile = Taslakta şu an bu var
part-meanwhile-advice = Aşağıda sizin yazdıklarınız var. Yeniden kaydederseniz sizin metniniz geçerli olur.
part-aside = Yardım ve geçmiş
part-history = Bu taslakta değiştirenler
part-history-empty = Bu taslakta henüz kimse değiştirmedi.
writing-title = Metinler böyle yazılır
writing-paragraph = Boş satır paragrafları ayırır
writing-list = Çizgiler liste yapar
writing-bold = İki yıldız kalın yazar
writing-link = Parantezler bağlantı yapar
undertaking-new = Yeni çalışma
undertaking-remove = Çalışmayı kaldır
undertaking-remove-text = Çalışma taslaktan, incelemeden sonra da herkese açık sayfadan kalkar. Önceki sürümlerde kalır. Yalnızca sona mı erdi? O zaman son gününü girmeniz daha iyi olur.
undertaking-remove-sure = Evet, kaldırmak istiyorum
in-review-title = Taslak şu anda inceleniyor
in-review-text = Bu süre içinde taslak değişmez; böylece inceleyen kişi neyi yayımladığını görür.
in-review-link = İncelemeye git

# Felder
field-name = Ad
field-about = Hakkımızda
field-concept = Uyum planı (Integrationskonzept)
field-focus_areas = Ağırlık noktaları
field-undertakings = Çalışmalar
field-attachment = Yönetimdeki yeri
field-lead = Yönetim ve iletişim
field-council_decision = Kuruluş kararı
field-further = Diğer bilgiler
list-milestones = Önemli aşamalar
list-documents = Belgeler
list-steps = Kurullardan geçen yol
entry-undertakings = Çalışma
entry-focus_areas = Ağırlık noktası
entry-further = Bilgi
entry-milestones = Aşama
entry-documents = Belge
entry-steps = Görüşme
input-name = Ad
input-about = Giriş
input-about-hint = Merkezi henüz tanımayanlar için iki üç cümle
input-title = Başlık
input-text = Metin
input-url = İnternet adresi
input-adopted_on = Karar tarihi
input-valid_from = Geçerlilik başlangıcı
input-valid_until = Geçerlilik sonu
input-kind = Tür
input-section = Tanıtımda yer aldığı bölüm
input-projects = Projeler
input-projects-hint = Her satıra bir proje
input-starts_on = İlk gün
input-paused_on = Ara verildiği tarih
input-ended_on = Son gün
input-focus_area = Bağlı olduğu ağırlık noktası
input-contact_name = İlgili kişi
input-contact_phone = İlgili kişinin telefonu
input-contact_email = İlgili kişinin e-postası
input-partners = Ortaklar
input-partners-hint = Her satıra bir ortak
input-due_on = Planlanan tarih
input-reached_on = Ulaşıldığı tarih
input-need = Okulların ihtiyacı
input-benefit = Okullara yararı
input-support = Okullara destek
input-office = Daire veya müdürlük (Amt, Fachbereich)
input-division = Bölüm veya birim (Abteilung, Geschäftsbereich)
input-head = Birimin yöneticisi
input-street = Sokak ve kapı numarası
input-postcode = Posta kodu
input-town = Yer
input-phone = Telefon
input-email = E-posta
input-homepage = İnternet sayfası
input-body = Kurul
input-decided_on = Karar tarihi
input-paper = Meclis belgesi (Drucksache)
input-paper_url = Belgenin internet adresi
input-subject = Konu
input-met_on = Toplantı tarihi
input-role = Görev
input-result = Sonuç
input-label = Adı
choice-kind-pool = Dil desteği havuzu (Sprachmittlerpool)
choice-kind-map = Harita
choice-kind-funding_line = Mali destek programı
choice-kind-programme = Program
choice-kind-case_system = Anlaşmazlık yönetimi
choice-kind-event = Etkinlik
choice-kind-campaign = Kampanya
choice-kind-prize = Ödül
choice-kind-network = Ağ
choice-kind-plan = Plan
choice-kind-none = Henüz tür yok
choice-section-task = Diğer görev alanları
choice-section-best_practice = Yereldeki projeler (iyi uygulama örnekleri)
choice-role-recommendation = Tavsiye
choice-role-decision = Karar
choice-role-notice = Bilgi edinme

# Übersetzen
translation-title = Çeviri: { $language }
translation-lead = Bir yanda Almanca metin, yanında sizin çeviriniz durur. Boş kalanlar herkese açık sayfada bir notla Almanca görünür.
translation-languages = Çeviri dili
translation-german = Almanca
translation-nothing = Henüz çevrilebilecek Almanca bir metin yok.
translation-current = çevrildi
translation-outdated = eskimiş: Almanca metin daha yeni
translation-missing = eksik
translation-made-from = Önceki Almanca metin
translation-still-fits = Çeviri hâlâ uygun
translation-meanwhile = Bu arada kaydedilen:

# Einlesen
import-title = İçeri aktar
import-heading = Tanıtımı içeri aktarın
import-lead = Tanıtımı eyalet portalından getirin. Sonra neyin anlaşıldığını görür ve alan alan karar verirsiniz. Siz görmeden hiçbir şeyin üzerine yazılmaz.
import-steps = Adımlar
import-step-read = İçeri aktarma
import-step-check = Kontrol
import-step-take = Taslağa alma
import-file = Dosya yükleyin
import-file-hint = Portaldan bir metin dosyası, en fazla 1 MB. Ä, ö, ü gibi harflerin nasıl kaydedildiğini kendimiz anlarız.
import-or = veya
import-text = Metni yapıştırın
import-text-hint = Portalda her şeyi seçin, kopyalayın ve buraya yapıştırın
import-read = Oku ve kontrol et
import-refused-advice = Yapıştırdığınız metin hâlâ burada. Dosyayı ise yeniden seçmeniz gerekir.
import-earlier = Daha önce içeri aktarılanlar
import-column-file = Dosya
import-column-when = Ne zaman
import-column-who = Kim
import-column-taken = Alınanlar
import-pasted = Yapıştırılan metin
import-parts-taken = { $count ->
    [0] henüz yok
    [one] bir bölüm
   *[other] { $count } bölüm
}
import-understood-title = Anladıklarımız
import-understood-lead = Ham metinle karşılaştırın, yanlışları düzeltin ve taslağa girecek olanları seçin.
import-parts = { $count ->
    [one] bir bölüm anlaşıldı
   *[other] { $count } bölüm anlaşıldı
}
import-infos = { $count ->
    [one] bir not
   *[other] { $count } not
}
import-warnings = { $count ->
    [one] kesin olmayan bir yer
   *[other] kesin olmayan { $count } yer
}
import-errors = { $count ->
    [one] bir hata
   *[other] { $count } hata
}
severity-info = Not
severity-warning = Kesin değil
severity-danger = Hata
import-whole = Dosyanın tümü hakkında
import-findings = Dikkatimizi çekenler
import-current = Şu an taslakta
import-understood = Anlaşılan
import-raw = Ham metin
import-raw-entry = Dosyada
import-to-raw = Ham metin
import-look = Bakın ve düzeltin
import-further = Tanıtımda yazmayanlar
import-take = Taslağa al
import-take-over = Seçilenleri al
import-to-editor = Genel bakışa git
import-settled-title = Burada yapılacak bir şey kalmadı
import-settled-text = Her şey taslakta zaten böyle ya da siz aldınız. Şimdi ikinci bir kişi inceleyebilir.
import-settled = { $count ->
    [one] Bir bölüm değişmedi veya zaten alındı
   *[other] { $count } bölüm değişmedi veya zaten alındı
}
row-new = yeni
row-different = öncekinden farklı
row-same = değişmedi
row-taken = zaten alındı

# Prüfen
review-title = Değişiklikleri inceleyin
review-opened = Başlatan: { $name }, { $day }
review-returned-title = Geri verildi
review-no-difference = Taslak, yayımlanmış sürümle aynı.
review-next = Bundan sonra
review-submit-text = Her şey doğruysa taslağı incelemeye verin. Karar verilene kadar olduğu gibi kalır.
review-submit = İncelemeye ver
review-decide-text = Her şey doğru mu? O zaman değişiklikleri yayımlayın. Değilse bir notla geri verin.
review-release = Yayımla
review-note = Not
review-note-hint = Daha ne değişmeli?
review-give-back = Notla geri ver
review-own = Bu taslağı siz de yazdınız. Bu yüzden başka bir kişi karar verir.
review-waits = Taslak, yayımlama yetkisi olan bir kişiyi bekliyor.
review-withdraw-text = Bir şey daha mı fark ettiniz? Taslağı geri alın.
review-withdraw = Geri al ve yazmaya devam et
review-draft-waits = Üzerinde hâlâ çalışılıyor.
review-four-eyes = Dört göz ilkesi: Taslağı ancak onu kendisi yazmamış biri yayımlayabilir.
review-edits = Kim neyi değiştirdi
review-discard = Taslağı iptal et
review-discard-text = Taslak kapatılır. Herkese açık sayfa olduğu gibi kalır; taslağı sürümler arasında bulmaya devam edersiniz.
review-discard-sure = Evet, iptal etmek istiyorum
review-empty-title = Açık taslak yok
review-empty = Değiştirilen her şey yayımlandı veya iptal edildi.
diff-legend = İşaretlerin anlamı
diff-came = ekleniyor
diff-went = çıkarılıyor
diff-sign-came = yeni:
diff-sign-went = çıkarıldı:
diff-texts = { $count ->
    [one] bir metin
   *[other] { $count } metin
}
way-came = yeni
way-went = çıkarıldı
way-changed = değiştirildi
edit-parts = { $count ->
    [one] bir bölüm
   *[other] birlikte { $count } bölüm
}
edit-restored = Önceki sürüm geri getirildi
edit-undertaking-removed = Kaldırılmış bir çalışma

# Fassungen
versions-title = Sürümler
versions-lead = Her sürüm saklanır. Bir sürümü geri getirirseniz ondan bir taslak oluşur; hiçbir şey kaybolmaz.
versions-empty = Henüz sürüm yok. İlki, ilk taslakla oluşur.
versions-table = Tüm sürümler, en yenisi önce
versions-column-version = Sürüm
versions-column-stage = Durum
versions-column-opened = Başlangıç
versions-column-submitted = İncelemeye verildi
versions-column-decided = Karar
version-number = Sürüm { $number }
version-unnumbered = Numarasız
version-against = Karşılaştırılan sürüm: { $number }
version-first = İlk sürüm: Her şey yeni.
version-no-difference = Bu sürüm bir öncekiyle aynı.
version-no-edits = Bu sürüm için kayıtlı değişiklik yok.
version-restore-title = Bu sürüme dönülsün mü?
version-restore-text = İçeriği taslağa girer. Ancak ikinci bir kişi inceledikten sonra herkese açık olur.
version-restore-draft = Açık bir taslak var. İçeriği bununla değiştirilecek.
version-restore-sure = Evet, taslağı değiştir
version-restore = Taslağa al
stage-draft = Taslak
stage-in_review = İnceleniyor
stage-published = Herkese açık
stage-superseded = Daha önce herkese açıktı
stage-discarded = İptal edildi
area-profile = Tanıtım
field-profile-edits = Değiştirilen bölümler
field-profile-confirmations = Gözden geçirildi
field-profile-part = Bölüm

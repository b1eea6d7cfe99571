# Vielfalt: Wörter, die jede Seite braucht.
product-name = Vielfalt
brand-line = Kuzey Ren-Vestfalya’daki Yerel Uyum Merkezleri (Kommunale Integrationszentren)
demo-notice = Örnek hesaplarla tanıtım sürümü. Bu, şehrin resmî bir hizmeti değildir.
skip-to-content = İçeriğe geç
navigation-label = Ana menü
staff-navigation-label = Çalışan menüsü
menu-registry = Kayıtlar
menu-house = Yönetim
breadcrumb-label = Bulunduğunuz yer
breadcrumb-house = Tüm merkezler
language-label = Dil
language-choose = Dil seçin
account-label = Hesap
public-page = Herkese açık sayfa
footer-label = Yasal bilgiler ve kaynak kodu
footer-line = Vielfalt, Kuzey Ren-Vestfalya’daki Yerel Uyum Merkezleri için özgür bir yazılımdır.
footer-accessibility = Erişilebilirlik
footer-privacy = Veri koruma
footer-imprint = Künye (Impressum)
footer-source = Kaynak kodu
sign-in = Oturum aç
sign-out = Oturumu kapat
action-cancel = Vazgeç
action-older = Daha eski kayıtlar

# Anmelden
sign-in-title = Oturum açın
sign-in-email = E-posta adresi
sign-in-email-hint = Merkezde kayıtlı olan adresiniz
sign-in-send = Giriş bağlantısı gönder
sign-in-sent-title = Lütfen posta kutunuza bakın
sign-in-sent = { $email } adresi bu merkezde kayıtlıysa, birkaç dakika içinde giriş bağlantınızı içeren bir e-posta gelir. Bağlantı 30 dakika ve yalnızca bir kez geçerlidir.
sign-in-sent-advice = Bir şey gelmedi mi? İstenmeyen posta klasörüne bakın ya da
sign-in-again = yeni bir bağlantı isteyin.
sign-in-only-reading = Yalnızca merkezin yayımladıklarını mı okumak istiyorsunuz? Bunun için oturum açmanız gerekmez:
sign-in-to-public = herkese açık sayfaya git
sign-in-link-title = Şimdi oturum açın
sign-in-link-lead = Bu düğmeyle oturum açarsınız. Bağlantı bundan sonra geçersiz olur.
sign-in-link-button = Oturum aç
sign-in-link-stranger = Bağlantıyı siz istemediniz mi? O zaman bu sayfayı kapatmanız yeterlidir.
mail-link-subject = Giriş bağlantınız
mail-link-body = Bu bağlantıyla bir kez oturum açabilirsiniz:
mail-link-end = Bağlantı 30 dakika geçerlidir. Bağlantıyı siz istemediyseniz bu e-postayı silmeniz yeterlidir.

# Start
start-title = Bugün
start-greeting = İyi günler, { $name }
start-due = Sırada ne var
start-shortcuts = Kısayollar
start-empty-title = Acil bir şey yok
start-empty = Bugün sizi bekleyen bir iş yok. Yeni görevler burada kendiliğinden görünür.
start-urgent = Acil

# Protokoll
log-title = İşlem kaydı
log-lead = Her değişiklik burada zamanı ve kişisiyle yazılıdır. Kayıtlar birbirine zincir gibi bağlıdır: Hiç kimse bir kaydı fark edilmeden değiştiremez veya kaldıramaz.
log-empty = Henüz kimse bir şey değiştirmedi.
log-number = No.
log-when = Ne zaman
log-who = Kim
log-what = Ne yaptı
log-subject = Neyle ilgili
log-pages = İşlem kaydının sayfaları
log-table = İşlem kayıtları, en yenileri önce
account-added = Hesap oluşturuldu
centre-opened = Merkez açıldı
sign-in-link-issued = Giriş bağlantısı verildi
signed-in = Oturum açıldı
signed-out = Oturum kapatıldı
machine-sign-in = Vielfalt (oturum açma)
machine-demonstration = Vielfalt (tanıtım sürümü)
machine-directory = Vielfalt (dizin)
machine-erasure = Vielfalt (silme)
machine-command-line = Vielfalt (komut satırı)

# Postausgang
outbox-title = Giden kutusu
outbox-lead = Henüz iletilemeyen e-postalar ve sonraki işlemler.
outbox-empty = Her şey iletildi.
outbox-kind = Tür
outbox-attempts = Deneme sayısı
outbox-error = Son hata
outbox-next = Sonraki deneme
outbox-table = Bekleyen gönderiler

# Rechte
platform-read_log = işlem kaydını okuyabilir
platform-read_outbox = giden kutusunu görebilir

# Fehler
error-not-found-title = Böyle bir sayfa yok
error-not-found-advice = Belki adres eskidir ya da sayfa yalnızca başka kişiler içindir. Genel bakışta tüm merkezleri bulabilirsiniz.
error-sign-in-title = Lütfen oturum açın
error-sign-in-advice = Oturumunuzun süresi doldu ya da henüz oturum açmamıştınız. Oturum açın ve formu yeniden gönderin.
error-refused-title = Bu şekilde olmuyor
error-refused-advice = Tarayıcınızda bir sayfa geri gidin; yazdıklarınız hâlâ oradadır.
error-invalid-title = Lütfen bilgilerinizi kontrol edin
error-failure-title = Burada bizden kaynaklanan bir hata oluştu
error-failure-advice = Hata sizden kaynaklanmıyor ve hiçbir şey kaybolmadı. Bir dakika sonra yeniden deneyin. Tekrar olursa lütfen bize numarayı bildirin.
error-number = Hata { $count }
error-reference = Hata numarası
error-to-centre = Merkezin sayfasına git
error-summary-title = Lütfen şu bilgileri kontrol edin

# Ablehnungen
refused-unknown-role = “{ $role }” adlı bir rol yok.
refused-email-taken = Bu e-posta adresiyle zaten bir hesap var.
refused-sign-in-link = Bu giriş bağlantısı artık geçerli değil. Kullanılmış, süresi dolmuş ya da eksik. Yeni bir bağlantı istemeniz yeterlidir.
refused-not-signed-in = Oturum açmadınız.
refused-unreadable-form = Form eksik ulaştı.

# Angaben
error-required = Lütfen bu alanı doldurun.
error-email = Bu, tam bir e-posta adresi değil. Örnek: name@stadt.de
error-email-at = Lütfen @ işaretinin kendisini yazın. Örnek: name@stadt.de
error-phone = Bu, aranabilecek bir telefon numarası değil. Örnek: 0231 50-27247
error-phone-impossible = Böyle bir numara olamaz. Lütfen alan kodunu ve uzunluğu kontrol edin.
error-web = Bu, tam bir internet adresi değil. Örnek: https://www.stadt.de
error-web-scheme = Bir internet adresi https:// veya http:// ile başlar.
error-web-user-name = Adreste, site adından önce @ bulunmamalıdır.
error-postcode = Almanya’da posta kodu beş rakamdan oluşur.
error-town = Bu bir yer adı değil.
error-day = Böyle bir gün yok. Örnek: 24.11.2026
error-choice = Lütfen listeden bir kayıt seçin.
error-too-long = Bu çok uzun: en fazla { $limit } karakter.
error-period = Bitiş, başlangıçtan önce.

# Listeler
list-find = Ara
list-all = Tümünü göster
list-pages = Listenin sayfaları
list-previous = Önceki sayfa
list-next = Sonraki sayfa
list-page = Sayfa { $number } / { $pages }
list-as-file = Bu liste dosya olarak:

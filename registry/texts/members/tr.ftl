# Kim bir kuruluş adına hareket ediyor, kim davet edildi
members-title = Kuruluşun kendi hesapları
members-empty = Bu kuruluş adına henüz kimse kendi hesabıyla hareket etmiyor. Birini davet edin: Böylece kuruluş bilgilerini ve çalışanlarını kendisi yönetir.
members-panel-empty = Hiçbir kuruluş adına hareket etmiyor.
members-own-title = Kuruluşum
members-own-empty = Şu anda hiçbir kuruluşa bağlı değilsiniz. Davet edildiyseniz davet, başlangıç sayfanızda görünür.
members-colleagues = İş arkadaşları
members-self = siz
members-closed = hesap kapalı
members-no-facts = Kuruluşunuz hakkında burada henüz bilgi yok.
members-position-administrator = Yönetim
members-position-member = Üye
members-role-requester = Talepte bulunan kurum
members-role-partner = Ortak kuruluş

# Değiştirme
members-change = Konumu değiştir veya sona erdir
members-change-own = Konumum
members-make-administrator = Yönetime al
members-make-member = Yönetimden çıkar
members-hand-over = Yönetimi devret
members-end = Üyeliği sona erdir
members-end-text = Artık bağlı olmayan kişi kuruluşa ait hiçbir şey görmez. Hesabın başka görevi yoksa oturumu hemen kapanır.
members-leave = Kuruluştan ayrıl
members-leave-text = Bundan sonra kuruluşa ait hiçbir şey görmezsiniz. Ancak yeni bir davetle geri dönebilirsiniz.
members-correct = Bilgileri düzelt
members-correct-lead = Kuruluşunuza nasıl ulaşılacağını güncel tutun. Merkez her değişikliği günlükte görür.
members-centre-title = Merkezin yönettikleri
members-centre-text = Adı, türü, tanınmayı ve yayımlama onayını merkez değiştirir. Bir yanlışlık varsa merkeze bildirin.

# Davet
members-invite = Kendi hesabıyla davet et
members-invite-contact = Kendi hesabıyla davet et
members-invite-colleague = İş arkadaşı davet et
members-invite-title = Davet et
members-invite-lead = Davet, bir kez geçerli bir bağlantıyla e-posta olarak gelir. Hesap ancak kişi kabul edince açılır.
members-invite-send = Daveti gönder
organisations-guest-group-whom = Kimi davet ediyorsunuz
organisations-guest-name = Ad
organisations-guest-email = E-posta adresi
organisations-guest-language = Davetin dili
organisations-guest-position = Kuruluştaki konum
organisations-guest-position-hint = Yönetim, kuruluşun bilgilerini düzeltir ve başkalarını davet eder.
organisations-guest-role = Görev
organisations-guest-role-hint = Talepte bulunan kurumlar merkezden bir şey ister, ortak kuruluşlar merkezle birlikte çalışır.
members-invitations = Açık davetler
members-expired = süresi doldu
members-holds-until = { $day } tarihine kadar geçerli
members-send-again = Yeniden gönder
members-revoke = Geri çek

# Kurallar
members-rules-title = Davet kuralları
members-rules-lead = Bu sayılar bugünden itibaren tüm kuruluşlar için geçerlidir. Gönderilmiş davetlerin süresi değişmez.
organisations-rules-group-numbers = Davetler
organisations-rules-lives_days = Bir davet kaç gün geçerli
organisations-rules-lives_days-hint = 1 ile 60 arası
organisations-rules-most_per_day = Bir kuruluş günde kaç davet gönderebilir
organisations-rules-most_per_day-hint = 1 ile 200 arası. Bu, başkalarının posta kutularını korur.

# Kabul
members-accept-title = Davet
members-accept-lead = Vielfalt'ta { $organisation } adına hareket etmeye davetlisiniz. Vielfalt, belediye uyum merkezinin yazılımıdır.
members-accept-as-administrator = Yönetim olarak kuruluşun bilgilerini düzeltir, başkalarını davet eder ve üyelikleri sona erdirirsiniz.
members-accept-as-member = Üye olarak kuruluşun bilgilerini görür ve onun adına hareket edersiniz.
members-accept-data = Merkez ve kuruluşun yönetimi adınızı ve e-posta adresinizi görür.
members-accept-leave = Kuruluştan istediğiniz zaman ayrılabilirsiniz.
members-accept-name-hint = İş yerinde kullandığınız ad. Lütfen yazımını kontrol edin.
members-accept = Daveti kabul et
members-accept-sign-in = Adresinize ait bir hesap zaten var. Oturum açın; davet başlangıç sayfanızda görünür.
members-accept-other = Bu davetin gönderildiği hesaptan başka bir hesapla oturum açtınız. Oturumu kapatıp bağlantıyı yeniden açın.
members-accept-until = Davet { $day } tarihine kadar geçerlidir.
members-accept-stranger = Kuruluşu tanımıyorsanız bu sayfayı kapatmanız yeterlidir.
members-card-title = Davet: { $organisation }
members-card-text = Ne anlama geldiğine bakın ve kabul edin.

# E-posta
members-mail-organisation = Kuruluş
mail-members-subject = { $organisation } için davet
mail-members-body = Belediye uyum merkezinizin yazılımı Vielfalt'ta { $organisation } adına hareket etmeye davetlisiniz. Bunun ne anlama geldiği bu bağlantıdaki sayfada yazıyor:
mail-members-button = Daveti gör
mail-members-end = Bağlantı { $day } tarihine kadar ve yalnızca bir kez geçerlidir. Kuruluşu tanımıyorsanız bu e-postayı silin; o zaman hiçbir şey olmaz.

# Bildirimler
members-told-invited = Davet yolda.
members-told-revoked = Davet geri çekildi, bağlantısı artık bir şey açmaz.
members-told-position = Konum değiştirildi.
members-told-ended = Üyelik sona erdi.
members-told-joined = Hoş geldiniz. Artık siz de bağlısınız.

# Günlük
members-invited = Bir kuruluşa davet edildi
members-invited-again = Kuruluş daveti yeniden gönderildi
members-revoked = Kuruluş daveti geri çekildi
members-joined = Kuruluş daveti kabul edildi
members-ended = Kuruluş üyeliği sona erdi
members-position-set = Kuruluştaki konum değiştirildi
members-handed-over = Kuruluşun yönetimi devredildi
members-corrected = Kuruluş bilgilerini düzeltti
members-rules-set = Davet kuralları değiştirildi

# Haklar
organisations-members = kuruluşlardan kişileri kendi hesaplarıyla davet edebilir ve üyelikleri sona erdirebilir
organisations-own = kendi kuruluşunu görebilir, yönetimdeyse bilgilerini yönetebilir

# Bilgi alma
field-organisations-acts-for = Adına hareket ettiği kuruluşlar
field-organisations-memberships = Üyelikler
field-organisations-position = Konum
field-organisations-invitations = Alınan davetler
field-organisations-invited-at = Başkalarını davet etti
field-organisations-from = Başlangıç
field-organisations-until = Bitiş

# Retler
error-members-belongs = Bu adres kuruluştan birine zaten ait.
error-members-invited = Bu adrese zaten bir davet gönderildi. Onu yeniden gönderebilirsiniz.
error-members-number = Lütfen belirtilen aralıkta bir tam sayı girin.
refused-members-last = Bu, yönetimdeki son kişi. Önce başka birini yönetime alın.
refused-members-too-many = Bir kuruluş günde en fazla { $limit } davet gönderir. Yarın devam edebilirsiniz.
refused-members-invitation = Bu davet artık geçerli değil. Yeni bir davet isteyin.
refused-members-account = Bu adrese ait bir hesap zaten var. Oturum açın; davet başlangıç sayfanızda görünür. Oturum açamıyorsanız merkeze sorun.
refused-members-already = Bu kuruluşa zaten bağlısınız.
refused-members-hand-over = Yalnızca hesabı açık olan başka birine devredebilirsiniz.

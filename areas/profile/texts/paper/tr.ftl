# Kâğıt üzerinde tanıtım
paper-profile = Tanıtım
paper-confirmed = Son onay tarihi:
paper-focus-areas = Ağırlık noktaları
paper-undertakings = Neler yapıyoruz
paper-concept = Uyum planı
paper-council = Kuruluş kararı
paper-body = Kurul
paper-date = Tarih
paper-paper = Belge
paper-role = Sonuç
paper-attachment = Yönetimdeki yeri
paper-office = Daire
paper-division = Bölüm
paper-head = Yönetici
paper-lead = Merkez yönetimi ve iletişim
paper-phone = Telefon
paper-email = E-posta
paper-homepage = İnternet
paper-source = Bu kâğıt şu sayfadaki bilgileri gösterir:
paper-printed = Basım tarihi:
paper-page = Sayfa {"{page}"} / {"{pages}"}
paper-period = { $from } – { $until }
paper-from = { $day } tarihinden itibaren
paper-until = { $day } tarihine kadar
paper-adopted = karar tarihi: { $day }

paper-kind-pool = Dil desteği
paper-kind-map = Haritalar ve rehberler
paper-kind-funding-line = Destekler
paper-kind-programme = Eğitim programları
paper-kind-case-system = Anlaşmazlık yönetimi
paper-kind-event = Etkinlikler
paper-kind-campaign = Kampanyalar
paper-kind-prize = Ödüller
paper-kind-network = Ağlar ve iş birliği
paper-kind-plan = Planlar
paper-kind-other = Diğer görevler

paper-status-planned = planlanıyor
paper-status-planned-since = planlanan başlangıç: { $day }
paper-status-active = sürüyor
paper-status-active-since = başlangıç: { $day }, sürüyor
paper-status-paused = ara verildi
paper-status-paused-since = ara verildi: { $day }
paper-status-ended = sona erdi
paper-status-ended-since = sona erdi: { $day }

paper-role-recommendation = Tavsiye
paper-role-decision = Karar
paper-role-notice = Bilgi

# Değişiklikler
feed-title = { $name }: tanıtımdaki değişiklikler
feed-version = Sürüm { $number }
feed-first = Tanıtım ilk kez yayımlandı.
feed-undertaking = Çalışma: { $title }
feed-undertaking-removed = Kaldırılan çalışma: { $title }
feed-translation = Çeviri: { $language }

deadline-is-near = Lütfen en geç şu tarihe kadar tamamlayın: { $day }
deadline-is-over = Son tarih geçti: { $day }
area-deadlines = Süreler

deadline-is-near = Bitte machen Sie das bis zum { $day }.
deadline-is-over = Die Frist war am { $day }. Frist heißt: letzter Tag.
area-deadlines = Fristen

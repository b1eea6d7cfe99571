deadline-is-near = Bitte bis zum { $day } erledigen.
deadline-is-over = Die Frist war am { $day }.
area-deadlines = Fristen

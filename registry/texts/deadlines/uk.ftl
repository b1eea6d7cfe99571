deadline-is-near = Зробіть це, будь ласка, до { $day }.
deadline-is-over = Строк минув { $day }.
area-deadlines = Строки

deadline-is-near = Please act by { $day }.
deadline-is-over = The deadline was { $day }.
area-deadlines = Deadlines

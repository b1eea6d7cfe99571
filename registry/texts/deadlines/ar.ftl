deadline-is-near = يُرجى الإنجاز حتى { $day }.
deadline-is-over = انتهت المهلة في { $day }.
area-deadlines = المواعيد

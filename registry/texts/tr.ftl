# tr

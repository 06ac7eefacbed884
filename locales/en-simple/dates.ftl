### Days and times, as My Say writes them and as people write them.

# $weekday and $month are words: see weekday-1 and month-1. $day and $year are numbers.
date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
# Hours from 0 to 23. Both are given with 2 digits.
time = { $hour }:{ $minute }
# $date is a date-long. It shows what My Say understood.
date-understood = That is { $date }.

# $days is 0 or more.
days-left = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
# $days is 1 or more.
days-over = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## The words people write days with. Nobody sees these. Lower case, with a space between words and a bar between
## groups: every short form and every usual spelling, also wrong ones. A word may stand in one list only.
## A translator writes the words of their own language here and does not translate these one by one.

# January to December.
read-months = january jan janury | february feb febuary febraury | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec
# Monday to Sunday.
read-weekdays = monday mon | tuesday tue tues teusday | wednesday wed weds wensday wednsday | thursday thu thur thurs | friday fri | saturday sat saterday | sunday sun
read-today = today tonight
read-yesterday = yesterday yesturday
read-tomorrow = tomorrow tomorow tommorow tommorrow tmrw
# As in “last Tuesday”.
read-last = last previous
# As in “next Tuesday”.
read-next = next coming
# As in “2 weeks ago”.
read-ago = ago back
# As in “in 2 weeks” and “2 weeks from now”.
read-ahead = in from
read-day = day days
read-week = week weeks wk wks
read-month = month months
# One to twelve.
read-numbers = a an one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
# Words that say nothing about which day it is: “by the 3rd of March”, “tomorrow morning”, “in 2 weeks’ time”.
read-filler = on the of st nd rd th s this by until till it was is time now morning afternoon evening night

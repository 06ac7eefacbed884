### What happened when an answer could not be read, and with `-fix` what to do next. Never blame.

problem-title = There is a problem
error-title-prefix = Error:

problem-blank = There is no answer here yet.
problem-blank-fix = Write your answer. Or choose “Skip” or “I do not know”.

problem-too-long = Your answer is too long.
problem-too-long-fix = Your words are still here. Make them shorter than about 40 pages.

problem-nothing-picked = You have not picked an answer yet.
problem-nothing-picked-fix = Pick an answer. Or choose “Skip” or “I do not know”.

problem-date-not-read = My Say could not read this day.
problem-date-not-read-fix = Write the day and the month. For example, 3 March. You can add the year.

problem-date-not-there = This day is not on the calendar.
problem-date-not-there-fix = Check the day, the month and the year. For example, June has only 30 days.

problem-date-weekday = The name of the day does not match the date.
problem-date-weekday-fix = Check the date. Or leave out the name of the day.

problem-date-to-come = This day is still in the future.
problem-date-to-come-fix = This question is about the past. Write today or an earlier day.

problem-date-over = This day is in the past.
problem-date-over-fix = This question is about the future. Write today or a later day.

problem-date-before-doing = This day is before the last day to do the action.
problem-date-before-doing-fix = Write the same day or a later day. You can also go back. There you can change the last day to do it.

problem-date-long-ago = This day is more than 120 years ago.
problem-date-long-ago-fix = Check the year. Write it with all 4 numbers. For example, 3 March 2026.

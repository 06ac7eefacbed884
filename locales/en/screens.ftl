### The words of the screens.

## On every screen.

bar-label = Main pages
bar-skip = Skip to the main part of this page
bar-leave = Leave this page
bar-issues = Your issues
bar-plan = Your plan
bar-settings = Settings

continue = Continue
skip = Skip
change = Change
remove = Take off

## Where the words are.

saving-idle = Nothing is saved yet.
saving-on-device = Your words are saved on this device.
# $time is a time of day.
saving-saved = Saved on this device at { $time }.
saving-in-tab = Your words are only in this tab. You lose them when you close the tab or load this page again.
saving-failed = Not saved yet. Your last words are only in this tab.

## Something the person must know. `-fix` says what to do.

notice-put-away = I have read this
notice-full = This device has no room left, so your last words are not saved.
notice-full-fix = Keep a copy now. Then make some room on this device and go on.
notice-denied = This browser does not let My Say save your words.
notice-denied-fix = You can still use My Say. Keep a copy before you close this tab.
notice-set-aside = My Say could not read some saved words. They are not lost.
notice-set-aside-fix = The rest of your plan is here. You can keep the unread part as a file.
notice-newer = A newer My Say saved words on this device. This My Say cannot read them.
notice-newer-fix = They are still there. Load this page again to get the newer My Say.
notice-file-not-plan = That file is not a My Say plan.
notice-file-not-plan-fix = Your plan here has not changed. Choose a copy that My Say made.
notice-file-newer = A newer My Say made that file.
notice-file-newer-fix = Your plan here has not changed. Load this page again, then open the file again.
notice-file-partly = My Say could not read some of that file.
notice-file-partly-fix = The rest is in your plan now. Keep the file.
notice-deleted-elsewhere = This plan was deleted in another tab.
notice-deleted-elsewhere-fix = It is still on this screen. Keep a copy if you want it.
notice-no-guide = My Say could not load the list of options.
notice-no-guide-fix = You can still add your own option. Check your internet connection and load this page again.
notice-no-nation = My Say could not load the options for where you live.
notice-no-nation-fix = You can still see the options for everybody. Check your internet connection and load this page again.
notice-no-language = My Say could not load that language.
notice-no-language-fix = Check your internet connection and try again.

## Copies.

copy-keep = Keep a copy
copy-open = Choose the file with your copy
    .hint = Choose the file my-plan.html. What is here stays, and My Say puts the two together.
# $n is how many changes came with the file.
copy-opened = { $n ->
    [0] That file has nothing new.
    [one] The file is open. It had 1 new change.
   *[other] The file is open. It had { $n } new changes.
}
open-title = Open a copy of a plan
copy-title = My plan
copy-lead = This is a copy of my plan from My Say. Open it in My Say to go on with it.
aside-keep = Keep the unread part

## Start.

start-carry-on = Carry on
    .hint = Your words are here.
start-copy = I have a copy of a plan

## Before you start.

where-before = Before you start. Page { $n } of 2
before-device = Who else uses this device?
    .hint = This tells My Say how to look after your words.
before-device-me = Only me
    .hint = Your words are saved on this device.
before-device-others = Other people too
    .hint = Your words stay in this tab only. You lose them when you close the tab or load this page again.
before-device-unsure = I am not sure
    .hint = Your words stay in this tab only, as for a device that other people use. You can change this in Settings.
before-ready = What to know before you start
before-ready-own = There are no wrong answers. Use your own words.
before-ready-skip = You can skip any question and come back later.
before-ready-leave = “Leave this page” opens another website fast. Words that are only in this tab are lost. The browser may still keep a history.
before-ready-have = If you have letters about what is wrong, keep them near you.
before-you = Start with me
before-issue = Start with what is wrong

## Answers that the person keeps to themselves.

private-button = Only me
private-on = This answer is only for you now. It is not in your plan, prints or letters. The file of a copy still holds it.
private-off = If you choose “Only me”, this answer is not in your plan, prints or letters.
private-count = { $n ->
    [one] 1 answer is only for you. It is not here.
   *[other] { $n } answers are only for you. They are not here.
}

## Listening.

listen = Listen
listen-stop = Stop
listen-again = Start again
listen-slower = Slower
listen-no-voice = This device has no voice for { $language }. You can add one in the settings of your device.

## Where a question stands. $n of $all.

where-client = About you. Question { $n } of { $all }
where-companion = A person who helps. Question { $n } of { $all }
where-consent = Your yes or no. Question { $n } of { $all }
where-issue = Your issue. Question { $n } of { $all }
where-choice = Your own option. Question { $n } of { $all }
where-action = An action. Question { $n } of { $all }
where-contact = A contact. Question { $n } of { $all }
where-review = Your review. Question { $n } of { $all }
where-closing = Closing your issue. Question { $n } of { $all }
where-milestone = A day in your issue. Question { $n } of { $all }
where-letter = Your letter. Question { $n } of { $all }
question-suggested = We put an answer here to start from. You can change it.
about-issue = About:

## The same thing written in 2 ways at the same time.

versions-title = This was written in 2 ways at the same time
versions-words = Nothing is lost. Pick the one to keep, or write a new answer.
versions-keep = Keep this one
newer-title = This was changed in another tab
newer-take = Use these words

## You.

you-title = About you
you-lead = People who work with you can read this in your plan. You decide what is in it.
you-change = Answer or change these questions
you-companions = People who help you
you-companion-add = Add a person who helps
you-consents = What you say yes or no to
you-consents-lead = Each yes or no stands by itself. You can take back a yes at any time.
you-consent-add = Add a yes or a no
you-issues = Go to your issues

## Issues.

issues-title = Your issues
issues-none = An issue is something you want to change. You have no issues here yet.
issues-lead = An issue is something you want to change. Each one goes round its own circle.
issues-late = Look at this first
issues-late-do = A day has passed for:
late-title = An answer is late.
late-words = They should have answered by now. You can ask them again, or try another option.
late-chase = Write and ask them again
late-next = You can also try one of these next:
issues-first = Say what is wrong
issues-add = Add another issue
issues-you = About you
issue-page = Your issue
issue-unnamed = An issue with no name yet
issue-parts = The parts of this issue
issue-remove = Take this issue off my plan
issue-reopen = Open this issue again
# $date is a day. $away is how far away it is, such as “in 5 days”.
due-answer = They should answer by { $date } ({ $away }).
due-answer-late = They should have answered by { $date } ({ $away }).
due-do = Do it by { $date } ({ $away }).
due-do-late = The last day to do it was { $date } ({ $away }). You can still do it.
next-client = Say what is wrong and what you want
next-issue = Look at your options
next-action = See the actions
next-review = Go on with your review
part-story = What happened and what I want
    .hint = Read or change your answers.
part-options = Options
    .hint = What you can do, with good and bad points.
part-actions = Actions
    .hint = Who does what, and by when.
part-letters = Letters and calls
    .hint = Letters to send, words for a phone call, and a page for a meeting.
part-contacts = Contacts
part-review = Look at how it went
    .hint = A review. You say what happened and what comes next.
part-reviews = Earlier reviews
back-issue = Back to this issue

## Options.

options-title = What could you do?
options-lead = An option is something you can do. You choose.
options-groups = Your options are in groups. Pick a group to see what you can do.
options-change-topics = Change what this issue is about
# $tried is how many options were tried, $left how many are left.
options-left = { $tried ->
    [one] You have tried 1 option.
   *[other] You have tried { $tried } options.
} { $left ->
    [one] There is 1 left.
   *[other] There are { $left } left.
}
group-own = My own options
group-any = Options for any issue
    .hint = Everybody can do these, wherever they live.
nation-why = My Say can then show what you are entitled to, which means what the law or a rule gives you. It stays in your plan.
nation-none = My Say has no guide for where you live. These options are for everybody.
nation-change = Change where I live
urgent-link = Get help now
urgent-title = Get help now
urgent-page = Your issue. Who can help
urgent-on = Go on with my issue
urgent-danger = Call 999 if somebody is in danger now. It is free. If you cannot speak on a mobile, press 55 when you are asked.
urgent-crisis = Call 999 if you are in danger now. You can call Samaritans on 116 123 at any time, day or night. It is free.
urgent-detained = Tell the staff that you want an advocate. Ask them what you can do about being kept here, and by when.
urgent-home = Ask your council for help today. Ask for the people who help when a person has no home.
urgent-money = Ask your council today for help with money for food and heating.
fit-after-told = For later: tell them first.
fit-after-complained = For later: make a complaint first.
fit-after-answered = For later: wait for their last answer to your complaint first.
fit-after-decision = For later: you need a decision first, such as a letter.
fit-after-looked-again = For later: ask them to look at the decision again first.
fit-maybe-not = This may not be for you. You said that your issue is with somebody else.
topic-serious = Is it serious enough?
topic-harm = Can it harm me?
topic-contact = Who do I contact?
topic-next = See what I can do
topic-hard = You can read it now, later, or with somebody you trust. You can stop at any time.
topic-hard-read = Read it now
topic-hard-later = Not now

## Time limits, and how sure we are. $date is a day, $away is how far away it is, such as “in 5 days”.

limit-title = By when
limit-some = There is a time limit. Open this option to find out your last day.
limit-left = The last day is { $date } ({ $away }).
limit-soon = Soon: the last day is { $date } ({ $away }).
limit-today = Today is the last day: { $date } ({ $away }).
limit-passed = The last day was { $date } ({ $away }). It may still be possible.
limit-clock = This device says that today is { $date }. That may be wrong. If it is wrong, do not trust how many days are left.
limit-unsure = We are not sure of this day. Ask them, or an advice service, if it is right.
limit-early = Do it well before that day. A letter takes time to get there.
limit-tell = Tell My Say a day, and it works out the last day for you.
limit-tell-more = You can tell My Say more:
limit-ask-today = If you do not know the day, ask today. Do not wait.
late-strict = They nearly never take it late. Ask an advice service today what else you can do.
late-discretion = They may take it late for a good reason. Do it now, and say why you are late.
late-special = They take it late only for special reasons. Ask an advice service today, and say why you are late.
late-court = A court or tribunal may sometimes take it late. Ask an adviser or a solicitor today.
sure-title = How sure are we?
# $place is a website, $date the day it was read.
sure-primary = We read this on { $place } on { $date }. We read a stored copy. Rules may have changed since then.
sure-old = We read this on { $place } on { $date }. It was an old copy, or only a part.
sure-others = We read this on other pages on { $date }, not on the official page. The official page is on { $place }.
sure-not-checked = We have not checked this. We wrote it down on { $date }. You can check it on { $place }.
sure-source = Open that website
options-more = More options
options-before = Options before these
options-compare = Compare the options
options-own = Add my own option
options-actions = Go to the actions
options-coming = The options are loading.
options-page = Your options. Page { $n }
option-page = Option { $n }
choice-page = Your own option
option-do = What to do
option-who = Who to contact
option-then = What happens then
option-next = What you can try next
option-help = What an advocate can do
option-note = Good to know
option-write = Write a letter for this
option-good = Good points
option-bad = Bad points
option-choose = Choose this
option-act = Go on with this
option-not-wanted = I do not want this
option-tried = I have tried this
option-untried = Put this back in the list
option-all = See all options
choice-unnamed = An option with no name yet
option-not-here = An option whose name could not be loaded
compare-title = Compare the options
compare-lead = Here are the good and bad points of each option. Options you do not want are not here.
compare-back = Back to these options

## Actions, contacts and reviews.

actions-title = Actions
actions-none = An action is something that somebody will do. There are no actions here yet.
actions-lead = An action is something that somebody will do.
actions-add = Add an action
action-unnamed = An action with no name yet
action-move = Say what has happened
action-move-title = What has happened with this action?
action-now = Now:
action-keep = Leave it as it is
action-late = The day for this has passed.
contacts-title = Contacts
contacts-lead = A contact is a call, a letter, a message or a meeting. Write down each one and what people said.
contacts-add = Add a contact
reviews-title = Earlier reviews
reviews-lead = In a review you look at what happened and say what comes next.

## Days and people, for other programs on the device.

calendar-keep = Save the days for my calendar
    .hint = A file with the days in it. Your calendar program can open it.
calendar-keep-plain = Save the days with plain names
    .hint = The file does not say what the days are for.
calendar-none = There are no days to save yet.
card-keep = Save this person for my contacts

## Letters, phone calls and meetings.

letters-page = Your letters. Page { $n } of 3
letters-lead = My Say makes these from your own words. You can change them before you use them.
letters-wrong = Letters about what went wrong
letters-ask = Letters that ask for something
letters-talk = For calls and meetings
letters-more = More letters and pages
letter-page = Your letter
letter-missing = Still missing
letter-copy = Copy the text
letter-save-text = Save as plain text
letter-save-document = Save for a word processor
letter-mail = Open my email program
    .hint = My Say gives the letter to the email program on this device. Nothing is sent until you send it.
letter-copied = The text is copied. You can paste it now.
letter-not-copied = This browser does not let My Say copy. Save the text as a file.
letter-mailed = Your email program should open now.
letter-too-long = This letter is too long to go in by itself. Copy the text, then paste it into the email.
letter-again = Make this letter again from my plan

## The whole plan.

plan-title = Your plan
plan-lead = This is your plan. You can print it or keep a copy. The file of a copy also holds words that you changed or took off.
plan-print = Print
plan-empty = Your plan is empty. Answer a question and it shows here.
plan-me = About me
plan-companion = A person who helps me
plan-consent = My yes or no
plan-options = Options
plan-action = Action
plan-contact = Contact
plan-days = Days that count
plan-letters = Letters
plan-review = Review
plan-closed = How this issue closed
# The day a yes or no was last decided.
plan-since = I decided this on
plan-state = What has happened
plan-changes = See what has changed, and put things back

## Changes.

changes-title = What has changed
changes-lead = The newest change comes first. You can put an older answer back.
changes-more = Show more
changes-by-me = by me
changes-back = Put this back
changes-removed = Taken off the plan
changes-put-back = Put back on the plan

## Settings.

settings-title = Settings
settings-look = How it looks
look-page = Settings. Page { $n } of 5
look-back = Back to settings
look-colours = Colours
look-text = Text size and space
look-pictures = Pictures and fewer words
look-words = Do you want fewer words?
    .hint = Easy English has short sentences and simple words.
look-show-pictures = Do you want pictures?
    .hint = Pictures stand beside the words. They never stand alone.
look-listening = Listening
look-speed = How fast should the voice be?
speed-normal = Normal speed
speed-slow = Slow
look-privacy = Keep it private
look-theme = Which colours do you want?
theme-device = Same as my device
theme-light = Light
theme-dark = Dark
theme-cream = Cream
theme-contrast = High contrast
look-size = How big should the text be?
size-normal = Normal
size-125 = Bigger
size-150 = Much bigger
size-200 = Twice as big
look-spacing = How much space should there be in the text?
spacing-normal = Normal space
spacing-wide = More space
look-width = How wide should the page be?
width-normal = Normal width
width-narrow = Narrow
width-wide = Wide
pictures-on = Show pictures
pictures-off = Hide pictures
look-titles = What should the browser tab say?
    .hint = Other people may see the tab. With a plain name it says “Notes”.
titles-normal = My Say
titles-plain = A plain name
look-shift = Leave this page with the Shift key?
    .hint = Press Shift 3 times in 5 seconds, and another website opens. Turn it off if you press Shift often.
shift-on = Yes, Shift 3 times leaves this page
shift-off = No, Shift does nothing
look-spell = Should the browser check your spelling?
    .hint = Some browsers send your words to a company to check them.
spell-on = As my browser does it
spell-off = Do not check spelling
title-plain = Notes
settings-language = Language
settings-language-change = Change the language
settings-kept = Where your words are
settings-kept-device = Your words are saved on this device. People who use this device could read them.
settings-kept-tab = Your words are in this tab only. You lose them when you close the tab or load this page again.
settings-kept-words = Some browsers delete saved words after a time. Keep a copy of your plan somewhere safe.
settings-keep-device = Save my words on this device
    .hint = You can save your words on this device. People who use it could read them.
settings-keep-tab = Take my words off this device
    .hint = You can take your words off this device. Then they stay in this tab until you close it.
settings-copies = Copies
settings-copy-from-plan = Print your plan or keep a copy
settings-plans = Plans on this device
settings-plan = Plan { $n }
settings-delete = Delete
settings-delete-plan = Delete this plan
settings-delete-everything = Finish and clear this device
language-title = Language
language-unchecked = No person has checked this language yet. If it is not clear, the English words count.

## Taking things away.

remove-title = Take this off your plan?
remove-words = It will not be in your plan or in what you print any more. The file of a copy still holds it.
remove-issue-words = This issue and its actions, contacts and reviews will not be in your plan any more. The file of a copy still holds them.
remove-undo = You can put it back at any time. Go to your plan, then to what has changed.
remove-yes = Take it off
remove-no = Keep it
delete-title = Delete this plan?
delete-words = My Say takes all the words of this plan off this device. It tells nobody.
delete-everything-title = Delete everything?
delete-everything-words = My Say takes all its plans and settings off this device. It tells nobody.
delete-for-ever = You cannot undo this. A copy that you kept stays where it is.
delete-yes = Delete
delete-no = Do not delete
cleared-title = This device is clear
cleared-nothing = My Say looked, and found none of your words or settings in this browser.
cleared-left = Something of My Say is still in this browser. Close this tab, or delete everything again.
cleared-history = Your browser may still show in its history that you were here. Someone who spies on this device may have seen your words.
cleared-copies = Copies, letters and calendar files that you saved are still where you saved them.

## The example.

where-example = An example. Step { $n } of { $all }
example-start = Start my own plan
example-stop = Stop the example
example-plan = The plan so far

## Help and lost pages.

help-title = Help from a person
help-urgent = Are you in danger now?
help-urgent-words = Call 999. It is free from any phone. If you cannot speak on a mobile, press 55 when you are asked.
help-advocate = Ask for an advocate
help-advocate-words = An advocate helps you say what you want. They do not decide for you.
help-advocate-how = An advocacy service is a place where advocates work. Ask your council or your doctor for one near you. A friend can ask for you.
help-now = Do you want to talk now?
help-now-words = Samaritans are people who listen. You can call them on 116 123 at any time, day or night. It is free.
# How sure we are of the numbers on the page for help. Change the day whenever somebody checks them again.
help-sure = We wrote these numbers down on 22 November 2026. They are for the United Kingdom. We have not checked them with the services.
not-found-title = This page is not here
not-found-words = The page may have moved, or it was taken off your plan. Your words are safe.
not-found-start = Go to the start

## The lock. Its other words are in lock.ftl.

saving-locked = Your words on this device are locked.
notice-locked = The lock on this device has changed, so this tab cannot save your words.
notice-locked-fix = Keep a copy of what is here. Then load this page again.
settings-kept-locked = Your words are saved on this device, with a lock.
settings-lock = Lock
settings-lock-about = You can lock the words on this device with a passphrase, which is a long password.
settings-lock-to = Lock with a passphrase
settings-lock-on = My Say asks for your passphrase when you open it. If you take your words off this device, the lock goes too.
settings-lock-now = Lock now
settings-lock-change = Change the lock or take it off

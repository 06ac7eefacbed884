### Letters, phone scripts and sheets, in the first person: the client sends them, says them or takes them along.
### A message that ends in a colon has words, a day or room to write after it. My Say adds the room.

## The kinds of letter, as a list on screen. Here My Say speaks to the person.

letter-kind-complaint = Make a complaint
    .hint = You say what went wrong and what you want.
letter-kind-review = Ask them to look again
    .hint = You ask them to look at a decision again. For benefits it is called a mandatory reconsideration.
letter-kind-ombudsman = Write to an ombudsman
    .hint = An ombudsman is a free service. It looks at complaints. Use it if they do not put your complaint right.
letter-kind-chase = Ask for a late answer
    .hint = You say that you still wait. You ask for an answer.
letter-kind-records = Ask for a copy of your records
    .hint = You ask for the information they hold about you.
letter-kind-adjustments = Ask for changes that help you
    .hint = They are called reasonable adjustments. An example is more time or large print.
letter-kind-assessment = Ask for an assessment
    .hint = In an assessment they find out what you need. You can also ask for a review of your plan. You can also ask for a service.
letter-kind-advocate = Ask for an advocate
    .hint = An advocate helps you say what you want. If you need an interpreter, the letter asks for one too. An interpreter helps people who use different languages.
letter-kind-phone = What to say on the phone
    .hint = It has your words and what they may ask. It has room for notes.
letter-kind-talking = How to talk to me
    .hint = It is 1 page. You can show it or give it to people.
letter-kind-meeting = Get ready for a meeting
    .hint = It has what you want to say. It has room for what you want to ask.

## What a letter is about, or the heading of a sheet.

letter-subject-complaint = Subject: my complaint
letter-subject-review = Subject: please look at a decision again
letter-subject-ombudsman = Subject: please look at my complaint
letter-subject-chase = Subject: I still wait for an answer
letter-subject-records = Subject: a copy of my information
letter-subject-adjustments = Subject: reasonable adjustments
letter-subject-assessment = Subject: please look at what I need
letter-subject-advocate = Subject: I ask for an advocate
letter-subject-phone = My phone call
letter-subject-talking = How to talk to me
letter-subject-meeting = My meeting

## What every letter has.

letter-to = To:
letter-greeting = Hello
letter-happened = What happened:
letter-when-day = The day it happened:
letter-when-about = About when it happened:
letter-when-ongoing = It is still happening.
letter-want = What I want:
letter-about-someone = This is about a person I care for.
letter-about-both = This is about me. It is also about a person I care for.
letter-late = I know that this letter is late. Please still look at it.
letter-late-call = I know that this call is late. Please still look at my issue.
letter-late-because = I am late because:
letter-reach = Please contact me only in these ways:
letter-reach-phone = Phone call:
letter-reach-text = Text message:
letter-reach-email = Email:
letter-reach-letter = Letter:
letter-reach-helper = Through a person who helps me:
letter-closing = Thank you

## A complaint.

letter-complaint = I want to make a complaint. I am not happy with what happened.
letter-complaint-answer = Please find out what happened. Please tell me in writing what you will do, and by what day.

## Asking to look at a decision again.

letter-review = Please look at this decision again. If it is a benefit decision, I ask for a mandatory reconsideration.
letter-decision-day = The date on the decision:
letter-decision-received = The day they told me the decision:
letter-review-answer = Please tell me in writing what you decide now, and why.

## Taking it to an ombudsman.

letter-ombudsman = Please look at my complaint. I am not happy with what they did about it.
letter-ombudsman-whom = My complaint is about:
letter-so-far = What I have done so far, and what they answered:
letter-step-told = I told them about it.
letter-step-complained = I made a complaint to them.
letter-step-answered = I got their answer to my complaint.
letter-step-decision = I got a decision from them.
letter-step-looked-again = I got their answer after they looked at the decision again.
letter-last-answer = The date of their last answer:
letter-contacts = My contacts about it, by day:
letter-contact-who = Who I had contact with:
letter-contact-said = What we said:
letter-since = What has happened since then:
letter-outcome-met = I got what I wanted.
letter-outcome-partly = I got some of what I wanted.
letter-outcome-not = I did not get what I wanted.
letter-outcome-changed = I want something different now.
letter-ombudsman-answer = Please tell me if you can look at it. Please tell me what you need from me.

## Asking for a late answer.

letter-chase = I still wait for your answer.
letter-chase-what = What it is about:
letter-chase-by = It was done by this day:
letter-chase-plan = I planned to do it by this day:
letter-chase-was-due = The day your answer was due:
letter-chase-due = The day your answer is due:
letter-chase-late = That day has gone by. Your answer is late.
letter-chase-answer = Please answer me. If you cannot answer now, please tell me when you will.

## Asking for a copy of records.

letter-records = Please send me a copy of the information you hold about me.
letter-records-someone = Please send a copy of the information you hold about a person I care for.
letter-records-law = This is a subject access request. I make it under the UK GDPR. That is the law about personal information.
letter-records-which = What I most want to see:
letter-records-from = From this day to this day:
letter-records-answer = Please tell me that you got this letter. Please tell me the day when I will have the copy.

## Asking for reasonable adjustments.

letter-adjustments = I ask you for reasonable adjustments. These are changes that help me use your service.
letter-needs = What helps when people talk with me:
letter-need-interpreter = I need an interpreter.
letter-need-language = I need an interpreter for this language:
letter-need-bsl = I use British Sign Language (BSL).
letter-need-easy-read = I need information in Easy Read. That is short, clear sentences with pictures.
letter-need-large-print = I need information in large print.
letter-need-more-time = I need more time to think and to speak.
letter-adjustments-answer = Please write this on my record, so that all your staff know. Please tell me in writing what you will do.

## Asking for an assessment.

letter-assessment = I ask for:
letter-assessment-one = An assessment of what I need
letter-assessment-two = A review of my plan
letter-assessment-three = A service
letter-assessment-answer = Please tell me what happens next, and by what day. Please tell me in writing what you decide, and why.

## Asking for an advocate and an interpreter.

letter-advocate = I ask for an advocate. I want a person to help me say what I want.
letter-advocate-interpreter = I also ask for an interpreter for this language:
letter-advocate-any-interpreter = I also ask for an interpreter.
letter-advocate-not-family = Please do not use a person from my family as the interpreter.
letter-advocate-bsl = I also ask for an interpreter for British Sign Language (BSL).
letter-advocate-answer = Please tell me who it will be, and by what day. If you cannot help, please tell me who can.

## What to say on the phone.

letter-phone-whom = I ring:
letter-phone-hello = Hello. I ring about something that I want to put right.
letter-phone-name = My name:
letter-phone-why = Why I ring:
letter-phone-asked = They may ask me:
letter-phone-ask-number = What number is on your letter from us?
letter-phone-ask-you = What is your date of birth? Where do you live?
letter-phone-ask-so-far = What have you done about it so far?
letter-phone-ask-reach = How can we contact you?
letter-phone-answer = Answer:
letter-phone-end = Before I ring off, I write down:
letter-phone-who = Who I talked with:
letter-note-day = The date:
letter-note-next = What happens next:
letter-note-by = By when:

## How to talk to me. The first headings are words of the NHS Accessible Information Standard.

letter-talking-name = What to call me:
letter-talking-lead = Please read this before you talk with me. Please keep it with my records.
letter-talking-format = Information in another format:
letter-talking-professional = A communication professional:
letter-talking-support = Support to communicate:
letter-talking-reach = How to contact me, and only in these ways:
letter-talking-safe = When and where it is safe to talk with me:
letter-helpers = Who helps me:

## A meeting.

letter-meeting-day = Day, time and place:
letter-meeting-whom = Who I meet:
letter-meeting-say = What I want to say:
letter-meeting-ask = What I want to ask:
letter-meeting-with = Who comes with me:
letter-meeting-take = What I take with me:
letter-meeting-take-page = This page
letter-meeting-take-letters = Letters about it
letter-meeting-take-pen = A pen and paper
letter-meeting-agreed = What was agreed:
letter-meeting-who = Who does it:

## What a draft lacks, as a list on screen. Here My Say speaks to the person.

letter-missing-name = Your name
letter-missing-to = Who it is for
letter-missing-happened = What happened
letter-missing-when = When it happened
letter-missing-want = What you want
letter-missing-address = Your address and any number on their letters
letter-missing-late = Why it is late
letter-missing-someone = The name of the person you care for, and if they agree to this
letter-missing-reach = How people can reach you
letter-missing-number = The number or address for each way to reach you
letter-missing-decision = The date on the decision
letter-missing-whom = Who your complaint is about
letter-missing-so-far = What you have done about it so far
letter-missing-action = What you wait for
letter-missing-by = The last day to do it
letter-missing-due = The day when they should answer
letter-missing-records = Which information you want to see
letter-missing-talking = What helps when people talk with you
letter-missing-language = Your language
letter-missing-mark = A mark at what you ask for
letter-missing-safe = When and where it is safe to talk with you

## Days in the calendar on a person’s own phone. Others may see it.

calendar-do = Something to do for my plan
calendar-answer = An answer is due for my plan
# It says nothing about the person.
calendar-plain = Something to do

### The questions, in the order they are asked. The value is the heading. `.hint` stands under it. `.label` names the
### field or the group of answers. `.start` is a sentence start a person can copy. `.name` is the short label in the
### printed plan, in the first person: the plan is the client’s. The answers of a list are messages of their own.

## You: the client and how to talk with them.

client-call-me = What do you want people to call you?
    .hint = You can use your first name or any other name.
    .label = Name
    .name = What to call me

client-talking = What helps when people talk with you?
    .hint = Your plan will tell people what you need. They can get it ready before they talk with you.
    .label = Pick all that help you
    .name = What helps when people talk with me
client-talking-interpreter = An interpreter
    .hint = An interpreter puts what you and other people say into another language.
client-talking-bsl = British Sign Language (BSL)
client-talking-easy-read = Easy Read
    .hint = Short, clear sentences with pictures.
client-talking-large-print = Large print
client-talking-more-time = More time
    .hint = People give you time to think and to speak.

client-language = Which language do you want to use?
    .hint = Your plan will tell people which interpreter to book. If your language has more than one form, say which one.
    .label = Language
    .name = My language

client-nation = Where do you live?
    .hint = The rules are not the same in every place. Your answer shows you the options for where you live.
    .label = Pick one answer
    .name = Where I live
client-nation-england = England
    .hint = You see what you can do in England, and the time limits.
client-nation-elsewhere = Somewhere else
    .hint = You see what you can do anywhere. My Say does not have the rules for other places yet.

client-reach = How can people reach you?
    .hint = Only the ways you pick are OK. You can change this at any time.
    .label = Pick all the ways that are OK
    .name = How people can reach me
client-reach-phone = Phone call
    .hint = Other people may hear it or see the number.
client-reach-text = Text message
    .hint = Other people who look at your phone may see it.
client-reach-email = Email
    .hint = Other people who use your email may see it.
client-reach-letter = Letter
    .hint = Other people at your address may see it.
client-reach-helper = Through a person who helps me
    .hint = People talk to this person, and this person tells you.

client-safe = When and where is it safe to talk with you?
    .hint = Say when, where and how people can talk with you safely. Anybody who opens your plan can read your answer.
    .label = In your own words
    .start = “It is safe to call me when …”
    .name = When and where it is safe to talk with me

client-important = What is important to you?
    .hint = It can be people, places, health, beliefs or how you like to live. It helps other people to understand you.
    .label = In your own words
    .start = “It is important to me that …”
    .name = What is important to me

client-helped = Does anybody help you?
    .hint = It can be a friend, a paid worker or an advocate. An advocate helps you say what you want.
    .label = Pick one answer
    .name = Somebody helps me
client-helped-yes = Yes
    .hint = You can add this person to your plan.
client-helped-no = No
    .hint = You can go on by yourself. You can ask for an advocate at any time.

## People who help.

companion-name = Who helps you?
    .hint = Write the name of one person. You can add more people later.
    .label = Name of the person
    .name = Who helps me

companion-role = Who is this person to you?
    .hint = This person can help you. You decide.
    .label = Pick one answer
    .name = Who they are to me
companion-role-advocate = My advocate
    .hint = An advocate helps you say what you want. They do not decide for you.
companion-role-interpreter = My interpreter
    .hint = An interpreter puts what you and other people say into another language. They do not decide for you.
companion-role-family = Family, a friend or a carer
    .hint = A carer here is a person who looks after you and gets no pay for it.
companion-role-worker = A paid worker
    .hint = For example a nurse, a support worker or a social worker.
companion-role-other = Somebody else

companion-reach = How can people reach the person who helps you?
    .hint = Write a phone number, an email or an address. Ask this person first if that is OK.
    .label = Phone, email or address
    .start = “You can reach them at …”
    .name = How to reach them

## Consent: the client’s yes or no.

consent-who = Who is your yes or no about?
    .hint = Consent is your yes or no. You give it to one person or one organisation at a time.
    .label = Person or organisation
    .name = Who my consent is about

consent-what = What do you say yes or no to?
    .hint = You decide about one thing at a time. A yes to one thing is not a yes to another.
    .label = Pick one answer
    .name = What my consent is about
consent-what-talk = Talking with them about me
    .hint = People who help you, such as your advocate, can talk with them about you.
consent-what-see = Letting them see my plan
    .hint = They can read what you wrote in your plan.
consent-what-contact = Letting them contact me
    .hint = They can call you or write to you, only in the ways you picked.

consent-state = What do you decide?
    .hint = Your consent is your choice. You can change it at any time.
    .label = Pick one answer
    .name = My decision
consent-state-given = Yes
    .hint = Your plan says that you agree. You can take your yes back at any time.
consent-state-refused = No
    .hint = Your plan says no. You can still change it yourself.
consent-state-taken-back = It was yes, now it is no
    .hint = From now on, your plan says no. They may still know what they saw before. Tell them, or ask a person to tell them for you.

consent-until = What is the last day of your yes?
    .hint = Your yes ends after this day. If you skip this question, your yes has no last day.
    .label = The last day, for example 3 March or in 6 months
    .name = Last day of my yes

## An issue: something the client wants to change.

issue-happened = What has happened?
    .hint = Use your own words. Nobody marks this, and you can change it later. If it is hard to write about, you can skip it or stop.
    .label = In your own words
    .start = “What happened was …”
    .name = What happened

issue-name = What do you want to call this issue?
    .hint = An issue is something you want to change. A few words are enough, such as “Damp in my flat”.
    .label = Short name
    .name = What I call it

issue-urgent = Is there something that cannot wait?
    .hint = Your options then start with what can help soon. If none of these fits, choose “Skip”.
    .label = Pick all that fit
    .name = What cannot wait
issue-urgent-danger = Somebody is in danger, or is being hurt
    .hint = It can be you or another person. If it is happening now, call 999.
issue-urgent-crisis = I may not be able to keep myself safe
    .hint = You can call NHS 111 now and choose the mental health option. In danger, call 999.
issue-urgent-detained = I am kept in a hospital
    .hint = For example, you are on a section. Some time limits are short.
issue-urgent-home = I may lose my home, or I have no home
    .hint = For example, you have a notice to leave, or you are locked out.
issue-urgent-money = I have no money for food or heating
    .hint = There may be help you can get soon.

issue-topics = What is this issue about?
    .hint = It shows in your plan. You can pick more than one.
    .label = Pick all that fit
    .name = What it is about
issue-topics-care = Health or care
issue-topics-money = Money or benefits
    .hint = Benefits are money that the government pays to people who need it.
issue-topics-home = Home
    .hint = For example rent, repairs, neighbours or where you live.
issue-topics-work = Work, school or college
issue-topics-other = Something else
    .hint = Your own words say what it is.

issue-care = What is it about in health or care?
    .hint = Your options are about what you pick. If you are not sure, skip this question and you see all of them.
    .label = Pick all that fit
    .name = More about the health or care issue
issue-care-nhs_care = Hospitals, doctors and dentists
    .hint = For example, you wait too long, the care is wrong or rude, or nobody listens to you.
issue-care-mental_health = Mental health care and being on a section
    .hint = For example, you are kept in hospital and want to leave. Or you do not agree with your medicine.
issue-care-social_care = Care and support from the council
    .hint = For example, you need help at home, or your care was cut. Or you are asked to pay too much.
issue-care-safeguarding = Being hurt, scared or not safe
    .hint = For example, someone hurts you, scares you or takes your money. Or a carer does not look after you.
issue-care-capacity = Making my own decisions
    .hint = For example, someone says you cannot decide for yourself. Or they decide where you live, and you do not agree.

issue-money = What is it about in money?
    .hint = Your options are about what you pick. If you are not sure, skip this question and you see all of them.
    .label = Pick all that fit
    .name = More about the money issue
issue-money-benefits = Benefits and council tax
    .hint = For example, PIP, Universal Credit or Housing Benefit is stopped, is too low or was refused.
issue-money-money = Debts, banks and bills
    .hint = For example, you cannot pay your debts, or your energy bill is wrong. Or someone tricked you into sending money.

issue-work = What is it about in work or learning?
    .hint = Your options are about what you pick. If you are not sure, skip this question and you see all of them.
    .label = Pick all that fit
    .name = More about the work or learning issue
issue-work-work = Work and my job
    .hint = For example, you are bullied, not paid or sacked. Or your job will not make changes for your disability.
issue-work-education = School, college and university
    .hint = For example, a child needs more help than the school gives. Or the school sends a child away.

issue-other = What else is it about?
    .hint = Your options are about what you pick. If you are not sure, skip this question and you see all of them.
    .label = Pick all that fit
    .name = What else it is about
issue-other-discrimination = Being treated unfairly
    .hint = For example, you are treated badly because of your disability, race, age or religion.
issue-other-police = The police
    .hint = For example, the police were rude or rough, or did not help you.
issue-other-information = My records and my information
    .hint = For example, you want to see what is written about you. Or your records are wrong, or someone shared them.
issue-other-immigration = Visas and staying in the UK
    .hint = For example, you have a visa problem or were refused. Or you asked for safety here, which is called asylum.
issue-other-professional_bodies = A doctor, nurse, social worker or lawyer
    .hint = For example, you think that this person is not safe to do the job. Or a solicitor did bad work.

issue-with = Who is it with?
    .hint = This means who decided, or who can change it. Options for them come first, and you can still see the others.
    .label = Pick all that fit
    .name = Who it is with
issue-with-health = A hospital, doctor, dentist or nurse
issue-with-council = The council
    .hint = For example, about your care, your home or your council tax.
issue-with-landlord = My landlord
    .hint = It can be a person, a letting agent, a housing association or the council.
issue-with-benefits = A benefits office
    .hint = For example the DWP or the Jobcentre. They decide about most benefits.
issue-with-other = Somebody else
    .hint = For example a school, a company, your boss or the police.

issue-so-far = What has been done so far?
    .hint = Some options come only after another one, so your answer helps to put them in order. If nothing has been done, choose “Skip”.
    .label = Pick all that fit
    .name = What has been done so far
issue-so-far-told = I told them what is wrong
    .hint = You talked with them, called them or wrote to them.
issue-so-far-complained = I made a complaint
    .hint = You said that it is a complaint, or they dealt with it as one.
issue-so-far-answered = They answered my complaint
    .hint = For example, they sent a letter with their final answer.
issue-so-far-decision = They made a decision
    .hint = For example, you have a letter that says no, or one that says how much you get.
issue-so-far-looked-again = They looked at their decision again
    .hint = You asked them to look again, and they answered. For benefits, this is a “mandatory reconsideration”.

issue-about = Who is this issue about?
    .hint = You can also speak up for a person you care for.
    .label = Pick one answer
    .name = Who it is about
issue-about-me = Me
issue-about-someone = A person I care for
    .hint = If you can, ask this person what they want.
issue-about-both = Both of us

issue-when = Do you know when it happened?
    .hint = Some options have a time limit, so the day can help. It is fine if you do not know it.
    .label = Pick one answer
    .name = When it happened
issue-when-day = Yes, I know the day
    .hint = The next question asks for the day.
issue-when-about = I know about when
    .hint = The next question asks for a month, a year or a time of year.
issue-when-ongoing = It is still happening
    .hint = You do not need a day for this.

issue-day = What day did it happen?
    .hint = Write it in any way you like. If there was more than one day, pick the one that matters most.
    .label = The day, for example 3 March or last Tuesday
    .name = The day it happened

issue-around = About when did it happen?
    .hint = A month, a year or a time of year is enough, such as “last spring”.
    .label = About when
    .name = About when it happened

issue-want = What do you want to happen?
    .hint = Say what would make this better for you. You can ask for more than one thing.
    .label = In your own words
    .start = “I want …”
    .name = What I want

issue-matters = How much does this matter to you?
    .hint = Your answer helps you see what to do first. You can change it at any time.
    .label = Pick one answer
    .name = How much it matters to me
issue-matters-lot = A lot
issue-matters-some = In the middle
issue-matters-little = A little

## An option of the client’s own.

choice-name = What is your own option?
    .hint = An option is one thing you could do about this issue. A few words are enough.
    .label = Name of your option
    .name = My own option

choice-good = What is good about this option?
    .hint = Think about what it could change for you. You can write more than one good point.
    .label = In your own words
    .start = “It is good because …”
    .name = Good points

choice-bad = What is bad about this option?
    .hint = Think about time, money, worry and what could go wrong. This helps you decide.
    .label = In your own words
    .start = “It is bad because …”
    .name = Bad points

## An action.

action-what = What is the action?
    .hint = An action is one thing that you or your advocate will do. You can add more actions later.
    .label = In your own words
    .start = “I will …”
    .name = What I want done

action-working = Who does this action?
    .hint = You can pick a different answer for each action. If you have no advocate, pick “I do it”.
    .label = Pick one answer
    .name = Who does it
action-working-alone = I do it
    .hint = You do this action yourself. You can ask for help at any time.
action-working-together = My advocate and I do it together
    .hint = For example, you write a letter together or go to a meeting together.
action-working-for-me = My advocate does it for me
    .hint = Your advocate does only what you ask for. They tell you what happened.

action-by = What is the last day to do it?
    .hint = Pick a day that gives you enough time. You can change it at any time.
    .label = The last day, for example 3 March or next Friday
    .name = Do it by

action-answer = Do you expect an answer?
    .hint = An answer can be a letter, a call or a decision.
    .label = Pick one answer
    .name = I expect an answer
action-answer-yes = Yes
    .hint = The next questions ask by what day, and what to do if no answer comes.
action-answer-no = No
    .hint = This action ends when it is done.

action-answer-by = By what day should they answer?
    .hint = If you do not know, ask them how long they need. You can skip this and add the day later.
    .label = The day, for example 3 March or in 4 weeks
    .name = Answer by

action-if-none = What will you do if no answer comes?
    .hint = Decide now, so that you know what to do on that day. You can change it then.
    .label = Pick one answer
    .name = If no answer comes
action-if-none-chase = I ask them again
    .hint = You call or write, and say that you still want an answer.
action-if-none-next = I try another option
    .hint = You pick an option that you have not tried yet.
action-if-none-ask = I ask an advocate what to do
    .hint = An advocate can tell you about other options. You decide.
action-if-none-later = I decide on that day
    .hint = You look at this issue again when the day comes.

## A contact: one call, letter, message or meeting.

contact-who = Who was this contact with?
    .hint = A contact is one call, letter, message or meeting. Write the name and the job of the person if you know them.
    .label = Person or organisation
    .name = Who I had contact with

contact-how = How did this contact happen?
    .hint = Your plan keeps a list of your contacts. It can help if people do not agree later.
    .label = Pick one answer
    .name = How it happened
contact-how-call = Phone call
contact-how-letter = Letter
contact-how-email = Email
contact-how-message = Message
    .hint = A text message, or a message in an app.
contact-how-meeting = Meeting
    .hint = In person, or by video.

contact-day = What day was this contact?
    .hint = Write it in any way you like. If you do not know the day, that is fine.
    .label = The day, for example 3 March or yesterday
    .name = The day

contact-said = What did each of you say?
    .hint = Write what you remember. If they said they will do something, write what and by when.
    .label = In your own words
    .start = “They said …”
    .name = What we said

## A review: the client looks at what happened.

review-happened = What has happened since you planned your actions?
    .hint = A review is a look at what you did and what happened then. Write good news and bad news.
    .label = In your own words
    .start = “Since then …”
    .name = What has happened since then

review-outcome = Did you get what you wanted?
    .hint = Think about what you said you want. You decide if you have it.
    .label = Pick one answer
    .name = I got what I wanted
review-outcome-met = Yes
review-outcome-partly = Some of it
review-outcome-not = No
review-outcome-changed = I want something different now
    .hint = You can start the next turn and say what you want now.

review-listened = Do you feel that people listened to you?
    .hint = Say what you feel. People can listen well and still say no.
    .label = Pick one answer
    .name = People listened to me
review-listened-yes = Yes
review-listened-partly = Partly
    .hint = Some people listened, or they listened some of the time.
review-listened-no = No

review-sure = How sure do you feel now?
    .hint = Think about how sure you feel when you speak up for yourself. There is no wrong answer.
    .label = Pick one answer
    .name = How sure I feel now
review-sure-sure = Sure
review-sure-bit = A bit sure
review-sure-not = Not sure

review-next = What do you want to do next?
    .hint = You decide. You can change this later.
    .label = Pick one answer
    .name = What I do next
review-next-close = Close this issue
    .hint = You answer a few short questions, and then the issue ends. You can open it again at any time.
review-next-again = Start the next turn
    .hint = You go round the circle again. You look at what you want and at options you have not tried yet.
review-next-wait = Wait for now
    .hint = The issue stays open, and your actions stay as they are. You can do another review later.

## Closing an issue.

closing-why = Why do you want to close this issue?
    .hint = Every reason is OK. You can open the issue again at any time.
    .label = Pick one answer
    .name = Why I closed it
closing-why-put-right = They put it right
closing-why-enough = I got some of it, and that is enough
closing-why-stop = I do not want to go on
    .hint = You do not need to say why.
closing-why-nothing-left = I have no more options to try
    .hint = An advocate may know another option. You can ask before you close the issue.
closing-why-other = Another reason
    .hint = The next question lets you say it in your own words.

closing-words = What is your reason, in your own words?
    .hint = Your plan keeps your reason. You can skip this question.
    .label = In your own words
    .start = “I want to close this issue because …”
    .name = My reason

closing-agreed = Does your advocate agree to close this issue?
    .hint = Your advocate can tell you what they think. You decide.
    .label = Pick one answer
    .name = My advocate agrees
closing-agreed-yes = Yes, my advocate agrees
closing-agreed-no = No, and I still want to close it
    .hint = The issue closes, because you decide. Your plan shows that your advocate does not agree.
closing-agreed-nobody = I have no advocate

closing-help = How was the help you had?
    .hint = Say what was good and what was bad. Anybody who opens your plan can read your answer.
    .label = In your own words
    .start = “The help was …”
    .name = How the help was

## A day a time limit counts from. The heading is the guide’s own question: this one is for a day it has no words for.

milestone-day = What day was it?
    .hint = Some options have a time limit that counts from this day. If you do not know it, that is fine.
    .label = The day, for example 3 March or last Tuesday
    .name = The day

## A letter, a phone script or a sheet.

letter-text = Do you want to change the words?
    .hint = My Say wrote this from your answers. You can change all of it, and nobody gets it until you send it.
    .label = The text, in your own words
    .name = What it says

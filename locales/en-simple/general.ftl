### The general options: things every person can do about an issue. They are not legal entitlements.
### `.what` it is, what to `.do`, and an `.action` ready for the plan, in the first person.

general-talk = Talk to them
    .what = You tell people what is wrong. These are the people who can change it. You can meet them, call them or write to them.
    .do = Ask who can change this. Tell them what is wrong and what you want. Write down what they say and the day.
    .action = I talk to them and say what is wrong.
    .good-1 = It is often the fastest way.
    .good-2 = They may put it right as soon as they know.
    .good-3 = You can still make a complaint after it.
    .bad-1 = They may forget, or say something different later.
    .bad-2 = They may not answer you.
    .bad-3 = While you wait, a time limit for other options may pass.

general-complain = Make a complaint
    .what = A complaint tells an organisation what went wrong and what you want. An example of an organisation is a hospital. Many have rules for how they answer.
    .do = Ask them how to complain and if there is a time limit. Say what happened, when, and what you want. Keep a copy.
    .action = I write to them and say what is wrong.
    .good-1 = There is a record of what you said.
    .good-2 = It may stop the same thing for other people.
    .good-3 = Later you may need their answer for other options.
    .bad-1 = It may take weeks or months.
    .bad-2 = You have to tell your story again.
    .bad-3 = You may not like their answer.

general-review = Ask them to look at a decision again
    .what = Someone made a decision about you. You do not agree. You ask them to look at it again.
    .do = Find the letter with the decision. Look for how to ask and by what day. Say why you do not agree.
    .action = I ask them to look at their decision again.
    .good-1 = They may change the decision.
    .good-2 = You can tell them things they did not know.
    .bad-1 = The time limit may be short.
    .bad-2 = They may say no again.
    .bad-3 = The new decision may be worse for you.

general-advice = Get advice from a free advice service
    .what = An advice service tells you the rules and what you can do. Then you decide what to do.
    .do = Find an advice service near you or online. Ask if it is free. Show them your letters.
    .action = I ask a free advice service what I can do.
    .good-1 = They know rules that you may not know.
    .good-2 = They can tell you about time limits.
    .good-3 = You pay nothing.
    .bad-1 = You may have to wait.
    .bad-2 = You have to tell your story to a new person.
    .bad-3 = You may have to do the next steps yourself.

general-advocate = Ask for an advocate
    .what = An advocate helps you say what you want. They do not decide for you.
    .do = Find an advocacy service. Advocates work there. Tell them about your issue, and ask how long you have to wait.
    .action = I ask for an advocate.
    .good-1 = You do not have to do it alone.
    .good-2 = They can come to meetings and help with calls and letters.
    .good-3 = They do only what you ask for.
    .bad-1 = You may have to wait.
    .bad-2 = They may not help with every kind of issue.
    .bad-3 = You have to tell your story to a new person.

general-nothing = Do nothing for now
    .what = You leave the issue as it is. You can come back to it at any time.
    .do = Ask if there is a time limit. Choose a day to look at the issue again. Keep your letters.
    .action = I do nothing for now, and I look at it again later.
    .good-1 = You have time to rest and think.
    .good-2 = You can use your time for other things.
    .bad-1 = It may stay the same or get worse.
    .bad-2 = A time limit may pass.
    .bad-3 = Later you may forget what happened and when.

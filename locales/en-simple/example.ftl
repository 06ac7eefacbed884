### The example plan of a made-up person, in their own words, and the 6 steps that show it.

example-step-1 = Sam says what is wrong
    .lead = Sam is a made-up person. Sam says what happened and what they want. In the circle, this stage is Client.
example-step-2 = Sam adds a second issue
    .lead = An issue is something Sam wants to change. Each issue goes round its own circle. Each one has its own speed.
example-step-3 = Sam looks at the options
    .lead = Sam looks at good and bad points. Then Sam picks what to do. In the circle, this stage is Issue.
example-step-4 = Sam agrees on actions
    .lead = Each action has a day to do it. It also has a day for the answer. In the circle, this stage is Action.
example-step-5 = Sam looks at what happened
    .lead = Sam got what they wanted. So Sam closes one issue. In the circle, this stage is Review.
example-step-6 = This is Sam’s whole plan
    .lead = The plan shows every issue, action and review. One issue is closed. The other goes on.

## What Sam writes.

example-name = Sam Example
example-important = My mum and my home are important to me. I like people to tell me one thing at a time.

example-one-name = Mum sent home without her tablets
example-one-happened = They sent my mum home from hospital without her tablets. I called 3 times. Nobody called me back.
example-one-want = I want them to say sorry. I want them to check the tablets before people go home.
example-one-action = We write to the hospital and say what went wrong.
example-one-contact-who = The complaints manager at the hospital
example-one-contact-said = They said sorry. They said a nurse now checks the tablets before people go home.
example-one-review = The hospital sent me a letter. They said sorry. They changed how they work.
example-one-closed = I wanted them to listen and to change it. They did.

example-two-name = Damp in my flat
example-two-happened = My bedroom wall is wet and black. I cough at night.
example-two-want = I want my landlord to find out why the wall is wet. I want my landlord to mend it.
example-two-action = I show my landlord photos of the wall. I ask when they can mend it.

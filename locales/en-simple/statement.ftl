### What My Say is made of, what is known of how well people can use it, and My Say on paper.
### A file of its own: only who opens these pages fetches it. The ways to them are in about.ftl.

## Whose the pictures are.

credits-pictures = The pictures
credits-pictures-words = Other people drew the pictures. Everybody may use them. We must say who drew them.
credits-author = Drawn by
credits-home = Their website
credits-licence = Licence
credits-licence-at = Where you can read the licence
credits-changed = We took the colours off the pictures. We made all lines as thick as each other. The changed pictures have the same licences.
credits-code = The app
credits-code-words = My Say is free, and everybody may change and share it. The licence is MIT or Apache 2.0. Parts by other people have licences like these.

## How accessible it is. Change this page whenever docs/access-log.md or the tests change.

statement-lead = Accessible means that everybody can use it. This page says what we tested. It also says what we have not tested.
statement-nobody = No disabled person has tested My Say yet.
statement-tested = What we test
statement-tested-how = Computer programs do these tests. They open every kind of page in 3 browsers. The browsers are Chromium, Firefox ESR and WebKitGTK.
statement-tested-axe = A program called axe looks at every kind of page. It finds nothing wrong. It uses WCAG 2.2, levels A and AA, which are rules for websites.
statement-tested-contrast = Text is easy to see in light and in dark colours. The contrast is at least 7 to 1.
statement-tested-small = Pages fit a screen of 320 by 256 pixels. Nothing is cut.
statement-tested-text = You can make the text twice as large. You can make more space between lines.
statement-tested-target = Things you press are at least 44 by 44 pixels.
statement-tested-keyboard = In Chromium you can use a keyboard alone. You can go round the circle of an issue with it.
statement-tested-direction = Pages also fit from right to left. In Chromium they fit with longer words too.
statement-tested-words = Sentences are short. We do not use hard words from a list.
statement-not = What we have not tested
statement-not-people = Some people use a screen reader, a switch, their voice or large text every day. They have not tried My Say.
statement-not-readers = We have not tested My Say with a screen reader.
statement-not-browsers = We go round the circle in Chromium only. In the other 2 we open and check pages. We have not tested Safari or a real phone.
statement-not-words = Nobody outside the team has checked if people understand the words.
statement-without = If My Say does not work for you
statement-without-words = You can print the questions and write on paper. You can ask an advocate to help you. You can ask another person too.
statement-tell = Tell somebody about a problem
statement-tell-words = Ask the service that gives you My Say. There is no address to write to yet.
statement-day = We wrote this page on 22 November 2026.

## On paper. It stands in public/paper.html.

paper-title = My Say on paper
paper-lead = Print these pages. Write your answers on the lines. Or tick the boxes.
paper-print = To print, find “Print” in the menu of your browser.
paper-skip = You can leave out any question. There are no wrong answers.
paper-safe = Other people can read what you write on paper. Keep it in a safe place.
paper-again = Print the pages again for each new issue, action or contact.
paper-closing = Closing your issue

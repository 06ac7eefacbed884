### What My Say is made of, what is known of how well people can use it, and My Say on paper.
### A file of its own: only who opens these pages fetches it. The ways to them are in about.ftl.

## Whose the pictures are.

credits-pictures = The pictures
credits-pictures-words = Other people drew the pictures. Everybody may use them, and the people who drew them ask to be named.
credits-author = Drawn by
credits-home = Their website
credits-licence = Licence
credits-licence-at = Where you can read the licence
credits-changed = We changed the pictures. We took their colours off and made all lines as thick as each other. The changed pictures keep the same licences.
credits-code = The app
credits-code-words = My Say is free, and everybody may use it, change it and share it. You can choose the MIT licence or the Apache licence 2.0. The parts that other people wrote have licences that allow this too.

## How accessible it is. Change this page whenever docs/access-log.md or the tests change.

statement-lead = Accessible means that everybody can use it. This page says what we tested and what we have not tested.
statement-nobody = No disabled person has tested My Say yet.
statement-tested = What we test
statement-tested-how = Computer programs do these tests. They open every kind of page in 3 browsers, which are Chromium, Firefox ESR and WebKitGTK. A test like this cannot tell if My Say is easy for you.
statement-tested-axe = A program called axe looks at every kind of page and finds nothing wrong. It uses WCAG 2.2, levels A and AA. WCAG is a list of rules for websites that everybody can use.
statement-tested-contrast = Text is easy to tell from what is behind it, in light and in dark colours. The contrast is at least 7 to 1.
statement-tested-small = Pages fit a screen of 320 by 256 pixels. Nothing is cut.
statement-tested-text = Text can be twice as large, or have more space between its lines and letters.
statement-tested-target = Everything you can press is at least 44 by 44 pixels.
statement-tested-keyboard = In Chromium, a person can go round the whole circle of an issue with a keyboard alone.
statement-tested-direction = Pages also fit from right to left. In Chromium they fit with longer words too.
statement-tested-words = Sentences have at most 20 words, and hard words from a list are not used.
statement-not = What we have not tested
statement-not-people = People who use a screen reader, a switch, voice control or large text every day have not tried it.
statement-not-readers = We have not tested it with a screen reader.
statement-not-browsers = Only in Chromium does a test go round the whole circle. In Firefox ESR and WebKitGTK we open and check pages. We have not tested Safari or a real phone.
statement-not-words = Nobody outside the team has checked if people understand the words.
statement-without = If My Say does not work for you
statement-without-words = You can print the questions and answer them on paper. You can also ask an advocate or another person to use My Say with you.
statement-tell = Tell somebody about a problem
statement-tell-words = Ask the service that runs this copy of My Say. There is no address to write to yet.
statement-day = We wrote this page on 22 November 2026.

## On paper. It stands in public/paper.html.

paper-title = My Say on paper
paper-lead = Print these pages. Then write your answers on the lines, or tick the boxes.
paper-print = To print, find “Print” in the menu of your browser.
paper-skip = You can leave out any question. There are no wrong answers.
paper-safe = Other people can read what you write on paper. Keep it in a safe place.
paper-again = Print the pages again for each new issue, action or contact.
paper-closing = Closing your issue

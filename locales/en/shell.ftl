### The first screen as it stands in the page itself, before the app has loaded.

app-name = My Say
start-title = Have your say
start-lead = My Say helps you speak up for yourself. You go one question at a time.
start-free = It is free. You do not need an account. Your words stay on this device.
start-begin = Start
    .hint = You can stop at any time.
start-example = Show me an example
bar-help = Help from a person

# Shown when scripts are turned off.
noscript-words = My Say needs JavaScript to ask its questions. Please turn it on, or ask a person to help you.

# Shown when the app could not be fetched.
load-failed = My Say could not load. Please check your internet connection. Then load this page again.

# Shown when the app stops by mistake. The second one is a link that loads the page again.
crash-title = Something went wrong.
crash-fix = Load this page again to go on. Words that were saved on this device are still here.
crash-person = If you are in danger now, call 999. If you want to talk, call Samaritans on 116 123, day or night.
crash-words = Your saved words
crash-keep = Keep my words as a file
crash-locked = Your words are locked on this device, and they are still there. You need your passphrase to open them.

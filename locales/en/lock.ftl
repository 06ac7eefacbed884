### The words of the lock. They are fetched when somebody uses it.

## Locking.

lock-title = Lock with a passphrase
lock-does = A passphrase is a long password. With it, My Say locks your words on this device. Without it, nobody can read them here.
lock-does-not = The lock does not hide that you use My Say. While My Say is open, people can read your words on the screen.
lock-before = Your browser can keep old copies of words that you wrote before you locked them. A computer expert may find these. Words that you write later are locked when they are saved.
lock-lost = If you forget your passphrase, nobody can open your words. My Say cannot get it back. You can then only delete the words.
lock-copy-title = Keep a copy first
lock-copy = A copy has no lock, and you can open it without a passphrase. Keep it in a safe place.
lock-choose-title = Choose your passphrase
lock-choose = 4 words that you can remember make a good passphrase. Pick words that other people would not guess. You can write it on paper and hide the paper.
lock-browser = Your browser may ask to save the passphrase. If you say yes, people who use this browser may be able to open your words.
lock-passphrase = Your passphrase
lock-now = Your passphrase now
lock-new = Your new passphrase
    .hint = Write at least 8 letters, numbers or signs. You can put spaces between words.
lock-show = Show what I type
lock-do = Lock my words
lock-back = Back to Settings
lock-only-tab = Your words are only in this tab. You can lock them after you save them on this device. You can do that in Settings.

## There is a lock.

lock-on-title = Your words have a lock
lock-on = My Say asks for your passphrase when you open it or load this page again.
lock-on-tabs = Your words are open in this tab now. Lock them before somebody else uses this device.
lock-change = Change the passphrase
lock-changed = Your new passphrase works from now on.
lock-off = Take the lock off
lock-off-words = Without the lock, people who use this device could read your words.
lock-is-off = The lock is off. Your words are saved on this device without a lock.
lock-leave = Leave it as it is
lock-none-title = There is no lock
lock-none = There is no lock on this device now.

## Opening.

lock-shut-title = Your words are locked
lock-shut-lead = Write your passphrase to open them.
lock-open = Open my words
lock-forgot = I forgot it
lock-works = Please wait. My Say is checking. This can take some seconds.
# $n is a number of seconds.
lock-waits = { $n ->
    [one] Please wait. My Say checks this in 1 second.
   *[other] Please wait. My Say checks this in { $n } seconds.
}

## Problems. `-fix` says what to do.

lock-blank = There is no passphrase here yet.
lock-blank-fix = Write your passphrase.
lock-short = This passphrase is too short.
lock-short-fix = Write at least 8 letters, numbers or signs. 4 words are good.
lock-wrong = This is not your passphrase.
# $n is a number of seconds.
lock-wrong-fix = { $n ->
    [one] Check capital letters and try again. My Say then waits 1 second before it checks, so that nobody can guess fast.
   *[other] Check capital letters and try again. My Say then waits { $n } seconds before it checks, so that nobody can guess fast.
}
lock-unreadable = My Say cannot read the lock on this device.
lock-unreadable-fix = A newer My Say may have made it. Load this page again. Your words are still there.
lock-cannot = My Say could not do this now.
lock-cannot-fix = Nothing has changed. Close other tabs and programs, then try again.
lock-full = This device does not have enough room for the lock.
lock-full-fix = Your words are as they were. Make some room on this device and try again.

## Forgotten.

lock-forgot-title = If you forgot your passphrase
lock-forgot-try = You can try as often as you want. Think of capital letters and of spaces.
lock-forgot-lost = Without the passphrase nobody can open your words. You can delete them and start again.
lock-forgot-back = Try again
lock-forgot-delete = Delete everything
lock-forgot-open = Your words are open in this tab now. Keep a copy before you close it. Then you can delete everything here, and open the copy.

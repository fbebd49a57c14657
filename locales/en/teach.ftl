### What Déclic says when it teaches: gestures, answers, help, the words of sites.

## The gesture, one line for the machine in use.

gesture-choose-keyboard = Down arrow, then [key:enter]. Or the number.
gesture-choose-mouse = Click on a line.
gesture-choose-both = Click on a line. Or use the arrows, then [key:enter].
gesture-press-keyboard = Press once, then let go.
gesture-press-mouse = Bring the mouse onto the button. Click once.
gesture-press-both = A key: press it, then let go. A button: click once.
gesture-write-keyboard = Write with the keyboard. [key:backspace] takes away a letter.
gesture-write-mouse = Click in the field. Then write with the keyboard.
gesture-write-both = Click in the field, then write. [key:backspace] takes away a letter.
gesture-zone-keyboard = [key:tab] goes from one place to the next. [key:enter] marks the place.
gesture-zone-mouse = Click on the place to mark.
gesture-zone-both = Click on the place to mark. Or [key:tab], then [key:enter].
gesture-order-keyboard = The arrows choose a card. [key:enter] puts it in place.
gesture-order-mouse = Click on the first card. Then on the next.
gesture-order-both = Click on a card. Or use the arrows, then [key:enter].
gesture-match-keyboard = Choose a card, then what goes with it. The arrows, then [key:enter].
gesture-match-mouse = Click on a card. Then on what goes with it.
gesture-match-both = Click on a card, then on what goes with it. Or the arrows, then [key:enter].
gesture-scene-keyboard = [key:tab] moves through the site. [key:enter] presses.
gesture-scene-mouse = Click in the site.
gesture-scene-both = Click in the site. Or [key:tab], then [key:enter].
gesture-begin-keyboard = Press [key:enter] to start.
gesture-begin-mouse = Click Start.
gesture-begin-both = Press [key:enter], or click Start.
gesture-read-keyboard = Press [key:enter] to continue.
gesture-read-mouse = Click on Continue.
gesture-read-both = Press [key:enter], or click on Continue.

## Common answers.

wrong-key-read = To continue, press the [key:enter] key. It is a large key. It has a bent arrow.
# $keys: the name of the key asked for.
wrong-key-press = You pressed another key. That is fine. Look for this one: { $keys }.
key-drawn = This is a picture of the key. Press the real key on the keyboard: { $keys }. No keyboard? Click on the picture again.
generic-nothing = This button is not for this step. Nothing has changed. Read again what to do.
# A button of the site, pressed again, when all is already as it wants.
generic-again = That is already done. Nothing has changed. Read again what to do.
# While the exercise is shown.
watch-only = For now, just watch. Then choose “Next”.
order-not-here = Not quite. This card goes in another place. Try another card.
match-not-together = These two do not go together. Read the card again. Try another choice.
match-choose-label = Choose what goes with this card.
match-put-back = The card is back. Choose a card.
tabs-full = There are many tabs already. Choose one that is open.
# $left: how many are still to be found.
left = { $left ->
    [0] You have found them all.
    [one] There is { $left } left.
   *[other] There are { $left } left.
}
zone-again = You have already found this place. Look for another place.
offer-help = Would you like a hand? Choose “Help”.
miss-click = You pressed just beside it. That is fine. Bring the mouse right onto the word.
paste-refused = You pasted a text. Here, you practise writing. Write with the keyboard.
num-lock-off = The number pad is off. Press the [key:numlock] key once. Then write the number.
erase-first = First erase with the [key:backspace] key. Its arrow points to the left. Then write again.
# $name: the first name on the card.
private-data = Keep your real information for yourself. Here, use { $name }’s card. Déclic forgets what you have just written.
normalised-spaces = The site takes away the spaces.
normalised-case = The site writes everything in small letters.

## Writing: the gesture that is missing.
## $char: the sign to write. $typed: the sign written. $keys: the gesture, in words.

slip-missing-modifier = This is the right key. It needs another key at the same time. Erase, then do: { $keys }.
slip-wrong-modifier = You are holding down another key. Erase, then do: { $keys }.
slip-neighbour = You touched the key next to it. Erase, then look for: { $char }.
slip-other-layout = On this keyboard, this sign is in another place. Erase, then do: { $keys }.
slip-held = The key stays down. Erase what is too much. Touch once, then let go.
slip-caps = Your letters are capital letters. Try one press of the [key:capslock] key. Then erase, and write again.
slip-space = You wrote a space. Here, there are no spaces. Erase this space.
slip-comma-for-dot = This is a comma. Here, we need a dot. Erase, then do: { $keys }.
slip-letter = You wrote “{ $typed }”. Here, it is “{ $char }”. Erase, then try again.
keyboard-button = Write { $char } with a button

## Help.

hint-read-1 = Read, or listen. Take your time. Then press [key:enter].
hint-read-2 = When you have read, choose “Continue”.
hint-read-3 = Press the [key:enter] key. It is a large key. It has a bent arrow.
hint-press-1 = Take your time. One press is enough.
hint-press-2 = For a key, look at the edges of the keyboard. For a button, look at the screen.
hint-press-3 = Read the name asked for. Look for the same name. Press it once.
hint-shown-press = The next thing to do is shown on the page. Choose what is shown.
hint-reflect-1 = There is no wrong answer. Say what you think.
hint-reflect-2 = Read a sentence. Choose an answer for this sentence.
hint-reflect-3 = Are you not sure? Choose “with help”.
hint-person = Call the person who runs the workshop. You can also call someone close to you. Asking for help is a good idea.

## The short words of sites.

site-empty = Required field
site-no-at = Address without @
    .voice = Address without an at sign
site-space = No spaces allowed
site-accent = No accents allowed
site-no-end = Incomplete address
site-whole = First part only
site-letters = Numbers only
site-month = Invalid month
site-day = Invalid day
site-year = Invalid year
site-shape = Invalid format
site-count = Invalid length
site-key = Invalid key
site-caps = Caps Lock is on
site-slip = Not recognised
site-differs = Does not match
site-private = Not accepted
site-own = To be corrected
strength-weak = Strength: weak
strength-medium = Strength: medium
strength-strong = Strength: strong

## What Déclic explains about it. $field: the name of the field.

error-empty = The field “{ $field }” is empty. The star means: required.
error-no-at = The at sign is missing. An email address always has an at sign.
error-space = There is a space. An email address has no spaces. Erase this space.
error-accent = There is an accent. An email address has no accents. Write the letter without the accent.
error-no-end = The end of the address is missing. The end comes after the at sign.
error-whole = The end is already written. Write only the first part.
error-letters = There is a letter or a sign. The field “{ $field }” needs numbers.
error-month = There are 12 months. Write the day, then the month, then the year.
error-day = This day is not in this month. Write the day, then the month, then the year.
error-year = Read the year again. It has 4 numbers. For example: 1958.
error-shape = The site needs another form. Look at the card. Copy each sign.
error-count = A sign is missing, or there is one too many. Count in small groups.
error-key = The key does not match. 2 numbers may be swapped. Read again in small groups.
error-caps = Your letters are capital letters. Try one press of the [key:capslock] key. Then erase, and write again.
error-slip = Almost there. One sign is different. Compare with the card.
error-differs = The field “{ $field }” needs something else. Look at the card. Copy the right line.

## The mailbox.

folder-inbox = Inbox
folder-sent = Sent
folder-drafts = Drafts
folder-trash = Bin
folder-spam = Spam
folder-documents = Documents
folder-kept = Kept
mail-from = From
mail-date = Date
mail-new = new
mail-empty = This folder is empty.
attached = Attachment: { $file }
detach = × Remove

## Before and after a mission.

predict-ask = You think you will do the mission:
predict-alone = without help
predict-hint = with a hint
predict-person = with someone
compare-alone-alone = You said: without help. You did the mission without help. You know yourself well.
compare-alone-hint = You said: without help. You did the mission with a hint. Taking a hint at the right time is useful.
compare-alone-person = You said: without help. You did the mission with someone. Calling a person is a good way to help yourself.
compare-hint-alone = You said: with a hint. You did the mission without help. You can trust yourself.
compare-hint-hint = You said: with a hint. You did the mission with a hint. You know yourself well.
compare-hint-person = You said: with a hint. You did the mission with someone. Calling a person is a good way to help yourself.
compare-person-alone = You said: with someone. You did the mission without help. You can trust yourself.
compare-person-hint = You said: with someone. You did the mission with a hint. You can trust yourself.
compare-person-person = You said: with someone. You did the mission with someone. You know yourself well.
answer-alone = without help
answer-help = with help
answer-not-yet = not yet
reflect-all-not-yet = Thank you for saying so. We look at these points again next time.

## The keyboard. $key: what is written on the key.

keys-plain = { $key }
keys-shift = Shift and { $key }
keys-altgr = Alt Gr and { $key }
    .voice = Alt G R and { $key }
keys-dead = { $key }, then the letter

## The card and the list.

# $name: the first name.
card-title = { $name }’s card
card-practice = practice
card-first-name = First name
card-last-name = Last name
card-birth = Born
card-street = Street
card-postcode = Postcode
card-city = Town
card-phone = Phone
card-wanted = Wanted address
card-email = Email address
card-phrase = Passphrase
card-mail-site = Email site
card-library-site = Library
card-health-account = Account
card-tax-account = Account
card-user-number = User number
card-user-key = Key
card-iban = IBAN
card-housing = Housing
card-household = Household
card-start = Wanted start
goals-title = To do

## Dates. $day and $year: numbers. $month: the name of the month.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }

## The pocket card of a lesson.

pocket-card = My pocket card
pocket-help = To ask for help
pocket-help-line = { $purpose }: { $place }
pocket-checked = Places and numbers checked on { $day }.

## The top of the screen.

# $part: the letter of the part. $number: the number of the step. $of: how many steps.
header-step = Part { $part } · step { $number } of { $of }
header-step-short = { $part } · { $number } of { $of }
header-step-alone = Step { $number } of { $of }
header-step-alone-short = { $number } of { $of }
header-part-done = Part { $part } done
header-lesson-done = Lesson done

## In a lesson.

continue-not-yet = There is still something to do. Read the instruction again. Or press [key:f3]: Help.
phase-done = Well done. Let’s go on.
step-begins-again = We carry on here, at the beginning of the step. The steps you did are kept.
goal-reached = Done: { $goal }.
goal-next = Next: { $goal }.
back-on-model = That’s it. Go on.
item-done = Yes. That is well written.
items-all-done = Everything is written.
erase-model = (nothing: erase it all)
practice-field = Your try
keyboard-picture = The keyboard
order-places = Your order
order-cards = Choose the next card
order-left-over = Left over
match-cards = The cards
match-taken = The chosen card
match-labels = It goes with
reflect-thanks = Thank you. Your answers are for you.
other-button = That is another button of the mouse. Use the main button. It is under your index finger.

## The drawn sites.

address-bar = Address bar
address-empty = The address bar is empty. Write the address of the site. Then press [key:enter].
address-unknown = This address leads to no site. Compare each letter with the card. Then press [key:enter].
site-back = ←
    .voice = The site’s back arrow
site-forward = →
    .voice = The site’s forward arrow
tab-new = New tab
site-close = ×
    .voice = The cross of the window
no-page-before = This is the first page of the site. There is no page before it.
generic-close = The cross closes the window. Here, we keep the window open.
detached = The file { $file } is taken off.
missed-again = { $left ->
    [one] Let’s look at 1 message again. Now you know the clue.
   *[other] Let’s look at { $left } messages again. Now you know the clues.
}
strength-none = (nothing is written)

## End of a part, end of a lesson.

now-you-can = What I can do now
good-moment-for-a-pause = This is a good moment for a break.
steps-are-kept = Your steps are kept. You will carry on from here.
steps-are-kept-guest = Nothing is kept here. Next time, we start from the beginning.
continue-part = Continue: part { $part }
take-a-pause = Take a break
lesson-done = The lesson is done. You can do it again whenever you want.
lesson-left-some = There is still a step that you skipped. We can go back to it now.
go-back-to-step = Go back to this step
finish-lesson = Continue

### The words of the line by line mode, for screen readers and braille displays. No sign alone: everything is in words.

linear-welcome = Line by line mode. Write help.
linear-farewell = Your steps are kept. See you soon.
linear-farewell-guest = See you soon.

## What things are. After the word come the number and the name.

# What parts the pieces of a line.
linear-comma = ,
# $name: what it is, with its number. $text: its words.
linear-named = { $name }: { $text }
linear-heading = heading
linear-site = site
linear-picture = picture
linear-keys = keys
linear-notice = message of the site
linear-phone = phone
linear-banner = on top of the page
linear-goal = goal
linear-place = place
linear-link = link
linear-button = button
linear-way = button
linear-field = field
linear-tick = box
linear-option = choice
linear-folder = folder
linear-mail = message
linear-file = file
linear-tab = tab
linear-address = address
linear-fixed = fixed field
linear-post = Post:
linear-bubble = Message:
linear-result = Result:
linear-preview = Article:
linear-key = key
linear-zone = zone
# $address: what the address bar shows.
linear-window = Window of the site, address: { $address }
# $from: who writes. $date: the day.
linear-mail-from = from { $from }, { $date }

## What is in a field.

linear-empty = empty
# $count: how many signs.
linear-hidden = { $count ->
    [one] { $count } hidden sign
   *[other] { $count } hidden signs
}
linear-model = model: { $value }
linear-suffix = the end is there already: { $value }
linear-ghost = to copy: { $value }
linear-error = error: { $value }

## States.

# $number: which one.
state-found = found, number { $number }
# A card that was taken, to find its word.
state-taken = chosen
state-quiet = not possible yet
state-aside = set aside by the help
state-framed = shown by the help
state-required = required
state-current = current
state-done = done
state-has-file = with a file

## What Déclic says.

linear-right = Right
linear-not-yet = Look again
# $label: the name of the field or button.
linear-ask-answer = { $label }: write your answer. An empty line goes on.
linear-ask-practice = { $label }: write the model, then press Enter.
linear-ask-secret = { $label }: write your answer. It cannot be seen. An empty line goes on.
linear-ask-empty = Empty line: { $label }.
linear-ask-enter = Empty line: that is the Enter key.
# $item: the line of that thing.
linear-next = Next, { $item }
linear-choose = Write a number, or help.
linear-no-number = There is no number { $number } here. Write read to read the page again.
linear-not-understood = I do not understand this line. Write a number, or help.
linear-nothing = That does nothing here. Write a number, or help.
linear-spell-what = Write spell, then a number. For example: spell 3.
linear-capital = capital { $letter }
linear-digit = digit { $letter }

## Commands. The first word is the whole word; after a bar, the letters that stand for it.

linear-help = A line is a number, a name or a command. In a field, a line is your answer. A command then begins with a colon. For example: :help
# $words: the words of the command.
linear-command-help = help/h/?
    .about = { $words }: this list.
linear-command-repeat = repeat/r
    .about = { $words }: read the instruction again.
linear-command-read = read/l
    .about = { $words }: read the whole page again.
linear-command-hint = hint/i
    .about = { $words }: a hint, then a stronger hint.
linear-command-back = back/b
    .about = { $words }: go back.
linear-command-skip = skip/s
    .about = { $words }: skip this step, and come back to it later.
linear-command-restart = restart
    .about = { $words }: begin this step again.
linear-command-spell = spell/e
    .about = { $words }: spell a text. For example: spell 3.
linear-command-words = words/w
    .about = { $words }: the difficult words.
linear-command-card = card/c
    .about = { $words }: the card of the person.
linear-command-menu = menu/m
    .about = { $words }: the menu, with settings and language.
linear-command-listen = listen
    .about = { $words }: hear the instruction by the voice of Déclic.
linear-command-screen = screen
    .about = { $words }: go to the drawn screen.
linear-command-leave = leave/quit/q
    .about = { $words }: leave Déclic.

## Signs, when a text is spelled.

sign-at = at sign
sign-dot = dot
sign-dash = dash
sign-underscore = underscore
sign-slash = slash
sign-colon = colon
sign-apostrophe = apostrophe
sign-exclamation = exclamation mark
sign-question = question mark
sign-plus = plus
sign-space = space

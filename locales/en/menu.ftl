### What opens from the menu, the troubles of the machine, the command line.

## Help.

help-title = How would you like to be helped?
help-simpler = Say it more simply
help-where = Tell me where to look
help-show = Show me
help-together = Do it with me
help-person = Call somebody
help-keys = The arrows go from one line to the next. The key [key:enter] chooses. The key [key:escape] goes back. Nothing can break.
hint-together-press = We do it together. The right place is ready. Now press [key:enter].
hint-together-write = We do it together. It is written for you. Read it, then go on.
hint-together-copy = We do it together. The model is in grey. Copy it letter by letter.
person-title = Somebody will help you
mediator-title = For the person who helps

## Menu.

menu-title = Menu
menu-continue = Continue
menu-again = Do this step again
menu-skip = Skip it, I will come back
menu-card = See the card
menu-words = See the difficult words
menu-settings = Change the language, the voice, the colours
menu-leave-lesson = Go back home
menu-leave = Leave Déclic
words-title = Difficult words
no-card-here = The card of a person is shown during a lesson.
again-here = Choose a line. Then press [key:enter].

## Leaving.

leave-title = Leave Déclic?
leave-about = Your steps are kept.
leave-about-guest = Nothing is kept here. Next time, we start from the beginning.
leave-yes = Leave
leave-no = Stay

## Settings.

setting-language = Language
setting-voice = Voice
setting-voice-labels = reads everything
setting-voice-everything = reads instructions and answers
setting-voice-instructions = reads instructions
setting-voice-silent = does not read
setting-speed = Speed of the voice
setting-speed-normal = normal
setting-speed-slow = slow
setting-speed-very-slow = very slow
setting-volume = Loudness of the voice
setting-volume-very-soft = very soft
setting-volume-soft = soft
setting-volume-medium = medium
setting-volume-loud = loud
setting-volume-very-loud = very loud
setting-lighting = While it reads
setting-lighting-word = the word lights up
setting-lighting-sentence = the sentence lights up
setting-lighting-off = nothing lights up
setting-sites = Words of sites
setting-sites-own = in my language
setting-sites-both = in my language and in French
setting-room = On this computer
setting-room-free = the voice may speak
setting-room-headphones = the voice waits for headphones
setting-face = Display
setting-face-screen = on the screen
setting-face-linear = line by line, for a screen reader
setting-theme = Colours
setting-theme-dark = dark
setting-theme-light = light
setting-theme-high-contrast = high contrast
setting-theme-none = no colour
setting-keyboard = Keyboard
setting-keyboard-azerty = French (AZERTY)
setting-keyboard-qwerty = American (QWERTY)
setting-keyboard-qwertz = German (QWERTZ)
setting-keyboard-es = Spanish
setting-keyboard-be = Belgian
setting-text = Text
setting-text-full = all the text
setting-text-short = less text
setting-spacing = Space between lines
setting-spacing-normal = normal
setting-spacing-wide = wide
setting-lines = Direction of lines

## A language that is read from the right, in a window that may turn it round.

lines-title = Which line can you read well?
# The same question in another language, for the person who helps.
lines-also = Quelle ligne se lit bien ?
# These two lines are the same sentence, sent in two ways. One at least can be read, and it names its key.
lines-bare = If you can read this line well, press 1.
lines-marked = If you can read this line well, press 2.
lines-neither = Neither of them
lines-elsewhere = This window does not show this language well. Open Déclic in another one: Xfce Terminal, GNOME Terminal, Konsole or XTerm.
# The same in another language, for the person who helps.
lines-elsewhere-also = Cette fenêtre ne montre pas bien cette langue. Ouvrez Déclic dans une autre : Xfce Terminal, GNOME Terminal, Konsole ou XTerm.
letters-title = Some letters are missing
letters-missing = This screen does not have the letters of Arabic. The person who helps can type the command “setfont Arabic-VGA16”. Then open Déclic again.
letters-missing-also = Cet écran n’a pas les lettres de l’arabe. La personne qui aide peut taper la commande « setfont Arabic-VGA16 ». Ensuite, ouvrez Déclic de nouveau.

## What this computer knows of me.

known-about = Here is all that this computer keeps. Nothing goes to the internet.
known-no-lesson = No step is kept.
known-lesson = { $lesson }: { $done ->
    [one] { $done } step done
   *[other] { $done } steps done
}. Last day: { $day }.
known-help = { $helped ->
    [0] No help is noted.
    [one] { $helped } step noted with help.
   *[other] { $helped } steps noted with help.
}
known-settings = The settings
known-setting = { $name }: { $value }
known-key-language = Language
known-key-voice = Voice
known-key-speed = Speed of the voice
known-key-volume = Loudness of the voice
known-key-lighting = While it reads
known-key-face = Display
known-key-sites = Words of sites
known-key-room = On this computer
known-key-theme = Colours
known-key-text = Text
known-key-spacing = Space between lines
known-key-keyboard = Keyboard
known-key-function-keys = F keys
known-key-mouse = Mouse
known-never = What you write is never kept. Nor your name, nor the time, nor a mark.
known-folder = Folder: { $folder }
known-erase = Erase all
back-home = Go back home
erase-title = Erase all?
erase-about = Your steps and your settings will be erased. They cannot be taken back.
erase-yes = Erase all
erase-no = Keep
forgotten = All is erased. This computer knows nothing of you any more.

## Troubles of the machine.

trouble-not-kept = Today, this computer cannot keep your steps. You can go on. Tell the person who helps.
trouble-newer = Your steps come from a newer Déclic. They do not change. You can go on, and nothing is kept.
trouble-busy = Another Déclic is open. You can go on, and nothing is kept. Or close the other Déclic.
trouble-damaged = The file of your steps was damaged. It is set aside. A new file begins.
trouble-other-language = This lesson is not in your language yet. It is shown in another language.
restore-title = Take your steps back?
restore-about = The file of your steps was damaged. A copy of { $day } is good.
restore-yes = Take the copy back
restore-no = Begin a new file
trouble-not-erased = Not everything could be erased. Ask the person who helps.

## The command line.

cli-forget-ask = Erase your steps and your settings? They cannot be taken back. (yes or no)
cli-forget-needs-yes = To erase without a question, write: declic forget --yes
cli-forget-kept = Nothing is erased.
cli-yes = yes/y
cli-lesson = { $id }: { $title }. { $steps } steps, { $minutes } minutes. Languages: { $languages }.
cli-incomplete = { $language } ({ $percent }%)
cli-to-review = to see again: { $step }
cli-no-card = The lesson `{ $lesson }` has no pocket card.

record-needs-a-terminal = To record, a terminal is needed: Déclic shows the text to read there, and waits for Enter. Open a terminal, then write the same line.
record-no-microphone = No microphone answers ({ $reason }). Plug in a microphone. Then look at the sound settings of this computer: the microphone may be muted there. Then try again.
record-read-this = Text { $nth } of { $of } ({ $message }). To read aloud:
record-names-keys = This text names keys of this keyboard. On another keyboard, these are other keys.
record-there-is-one = There is a recording of this text already. It is replaced only if you keep the new one.
record-begin = Enter: begin.
record-listening = I am listening. Press Enter at the end.
record-too-quiet = too quiet
record-good = good
record-too-loud = too loud
record-full = A recording lasts 2 minutes at most. Yours ends here. What you read is there.
record-lost = The microphone does not answer any more. What you read before is there.
record-nothing-heard = Nothing is heard. The microphone may be muted, or too far away. Try again.
record-listen = hear
record-keep = keep
record-redo = redo
record-next = next
record-leave = leave
record-not-understood = Write one of the numbers, or one of the words. Then press Enter.
record-playing = Listen. Enter stops the sound.
record-no-sound = No sound comes out ({ $reason }). You can keep or redo all the same.
record-kept = It is kept:
record-not-kept = What you read is not kept.
record-not-saved = Nothing can be kept in { $folder } ({ $reason }). Make room, or ask for the right to write there. Then choose keep again.

### The words of the application: first start, home, keys. What opens from the menu is in menu.ftl, the words for teaching in teach.ftl.

application = Déclic
hello = Hello
continue = Continue
begin = Start
watch-on = Next
close = Close

## The bottom of the screen.

footer-back = Back
footer-leave = Leave
footer-again = Hear again
footer-help = Help
footer-menu = Menu
footer-words = Words
footer-card = Card

## First start.

welcome-gesture = For the marked language, press the big key [key:enter].
sites-title = The words of sites
sites-ask = Shall I show the French words too, as on real sites?
sites-both = Yes, both
sites-own = No, only my language
voice-title = The voice
voice-ask = Shall I read aloud to you?
voice-alone = No, I read by myself
voice-both = Yes, I listen and read
voice-mostly = Yes, I mostly listen
voice-reader = I use a screen reader or a braille display
volume-title = The sound
volume-ask = I am speaking now. Can you hear me well?
volume-good = Yes, very well
volume-louder = Louder
volume-softer = Softer
volume-nothing = I hear nothing
volume-and-now = And now? Can you hear me well?
volume-without = That does not matter. Everything is written on the screen. You can change the voice in the menu.
offer-title = First gestures
offer-ask = Here, you practise. You cannot break anything. You can begin with the first gestures. They take 3 minutes.
offer-yes = Yes, begin with the gestures
offer-no = No, I know them: the first lesson

## The voice.

voice-speaking = the voice reads
voice-paused = voice stopped
voice-held = voice paused
voice-missing = no voice here
voice-headphones = voice: put the headphones on, then [key:f2]
speed-now-normal = The voice speaks at normal speed.
speed-now-slow = The voice speaks slowly.
speed-now-very-slow = The voice speaks very slowly.

## Home.

home-resume = Carry on
home-resume-lesson = { $lesson } · part { $part }
home-resume-step = Step { $number } of { $of }: { $title }
home-lessons = My lessons
home-more = More lessons
home-before = The lessons before
home-computer = This computer
home-settings = Settings
home-settings-about = language, voice, colours
home-known = What this computer knows of me
home-known-about = see, erase
lesson-new = new
lesson-is-done = done
lesson-begun = { $done ->
    [one] { $done } step of { $of }
   *[other] { $done } steps of { $of }
}
lesson-refused = This lesson does not open. It is not your fault. Choose another lesson.

## The drawn sites.

reveal = Show
conceal = Hide

## Troubles of the machine.

too-small = This window is too small for Déclic. Make the window larger. Or choose smaller letters: Ctrl and –.
ended-by-fault = Déclic has stopped. It is not your fault. The steps you did are kept. Open Déclic again.

## The keys.

key-enter = Enter
key-tab = Tab
key-space = Space
key-backspace = Backspace
key-delete = Delete
key-escape = Esc
    .voice = Escape
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-altgr = Alt Gr
    .voice = Alt G R

key-capslock = Caps Lock
key-numlock = Num Lock
key-up = up arrow
key-down = down arrow
key-left = left arrow
key-right = right arrow
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7

## The command line.

# The state of what has the focus, in words.
state-checked = checked
state-unchecked = not checked
state-right = right
state-not-yet = to look at again

### First steps: the words of the lesson.

lesson = First steps
    .about = You try the keyboard and the mouse, in 5 small steps.

part-a = The keyboard and the mouse
    .can-1 = I can find the Enter key and the arrows.
    .can-2 = I can hear a sentence again.
    .can-3 = I can write a word and erase it.

enter = The Enter key
    .say = Welcome. Here, you are practising. You cannot break anything. Look for the [key:enter] key on the keyboard. It is a large key. It has a bent arrow. Press it once.
    .press-enter = Press the [key:enter] key.
    .done = You did it. You found the [key:enter] key. Use it to continue, on every screen.
    .mediator = Purpose: to succeed at once, with the very first gesture. Let the person look for the key. Keep your hands away from their keyboard. On many keyboards the word Enter is not written. Then show the bent arrow, on the keyboard sheet. The number pad has an Enter key too, and it will do. A key that is held down counts once.

arrows = The arrows
    .say = Look for the 4 keys with an arrow. They are grouped, next to the letters. One arrow points down. Another points up. The arrows take you from one line to another.
    .press-down = Press the [key:down|down arrow].
    .press-down-done = Yes, this is the down arrow. It takes you to the next line.
    .press-down-again = Press the [key:down|down arrow] once more.
    .press-down-again-done = Very good. Now, back up.
    .press-up = Press the [key:up|up arrow].
    .done = You can go down and come back up. With the arrows, you choose a line.
    .mediator = Purpose: to find the group of 4 arrows. Also, to feel that one can come back. Together with Enter, these two gestures are enough for every lesson. The Shift and Backspace keys often have an arrow too. Say: “the 4 together”. On a laptop these keys are small.

button = The mouse
    .say = Put your hand on the mouse. Slide the mouse on the table. A mark moves on the screen. Bring the mark onto “It is done”. Press once, on the left side of the mouse. We call this a [word:cliquer|click]. No mouse? Choose “No mouse” with the arrows and [key:enter].
    .press-big = It is done
    .press-no-mouse = No mouse
    .done = Noted. With or without a mouse, you can do everything here. The keyboard is always enough.
    .mediator = Purpose: to learn whether this machine has a mouse that works. The answer stays with the machine, and says nothing about the person. The hand rests. The tail of the mouse points towards the screen. One press is enough. Does the hand tremble? The keyboard is enough. Choose “No mouse”. On a laptop the touchpad does the same. For a left-handed person, put the mouse on the other side. Keep the same buttons.

voice-key = Hear it again
    .say = You can hear a sentence several times. Look for the [key:f2] key. It is at the very top of the keyboard. Press it once. The sentence comes again. Nothing happens? Choose “Nothing happens” with the arrows and [key:enter].
    .press-f2 = Press the [key:f2] key.
    .press-no-f2 = Nothing happens
    .done = Noted. The words “Hear again” stay on every screen. Use them as often as you like.
    .mediator = Purpose: to know how to hear again. Also, to learn whether the F keys reach Déclic. If not, Déclic shows buttons without key names. It remembers this for the machine. On some laptops the Fn key must be held down. Hearing again never counts as help. In a group, offer headphones.

word = Write a word
    .say = Write the word hello. Touch one letter, then let go. After that, erase this word. Erase with the [key:backspace] key. It is at the top, after the numbers. Its arrow points to the left.
    .item-word = hello
    .done = You wrote a word. You can erase it too. You can always correct.
    .hint-1 = Write only one letter at a time. The [key:backspace] key takes away the last letter.
    .hint-2 = Look at the picture of the keyboard. The useful key is marked.
    .hint-3 = Find this key on your keyboard. Touch it once, then let go. Do the same with the next letter.
    .mediator = Purpose: to write, then to erase. Also, to see that everything can be corrected. Erasing matters as much as writing. The fear of doing wrong often comes from there. Nothing measures speed. Capital letters often come from the Caps Lock key. This word is not kept anywhere.

lesson = Make my email address
    .about = Make an address, read, answer and spot a fake message.
    .card-1 = I choose a long passphrase.
    .card-2 = I never give my password, or a code.
    .card-3 = I look at who writes before I answer.
    .card-4 = On a shared computer, I log out.
    .card-5 = If I have a doubt, I ask for help.

part-a = Understand an email address
    .can-1 = I know what an email address is for.
    .can-2 = I recognise a real email address.
    .can-3 = I can write the at sign.
    .can-4 = I can choose a serious name that keeps my secrets.

part-b = Make the mailbox
    .can-1 = I find the right site, without adverts.
    .can-2 = I fill in a form and I correct a field.
    .can-3 = I can make a strong passphrase.
    .can-4 = I keep a secret code to myself.
    .can-5 = I refuse what is not useful.

### Part A: understand

why = What is an email address for?
    .say = An [word:adresse-mail|email address] is for getting messages on the internet. People often ask for it. For example: for a job, for a doctor, for official papers. Here, you are practising. Everything is pretend. You cannot break anything. You are going to help Rosa. Always use Rosa’s card. Keep your real information for yourself.
    .card-papers = Get papers. For example: a bill or an appointment.
    .card-procedures = Ask for things. For example: a request to the town hall.
    .card-family = Write to family and friends. For example: send a photo.
    .card-sandbox = Here, everything is pretend. Nothing leaves this computer. You cannot break anything.
    .card-rosa = Here is Rosa’s card. Rosa is an invented person. Always copy from her card.
    .done = You know what an email address is for. Rosa’s card stays with you.
    .mediator = Ask each person: “Who has already asked you for an email address?”. Hand out Rosa’s card on paper. Does someone already have an address, but has lost the password? Write it down: that needs an appointment of its own, not today.

parts = The 3 parts of an address
    .say = Here is Lin’s address. An [word:adresse-mail|email address] has 3 parts. First a name. Then the [word:arobase|at sign]. Then the email service. Choose each part.
    .zone-name = This is the name that Lin chose. In this service, only Lin has this name.
    .zone-at = This is the at sign. We say: at. This sign shows where the mailbox is.
    .zone-provider = This is the name of the email service. Here, the service is called Boîte Claire.
    .zone-provider-voice = This is the name of the email service: boiteclaire, dot, example. Here, the service is called Boîte Claire.
    .zone-date = This is the date. Look in the address.
    .zone-pen = This is a drawing. Look in the address.
    .zone-dot = The dot separates the words. It is a piece of the name. Choose the whole name.
    .hint-1 = There are 3 parts. The name, the at sign, the email service.
    .hint-2 = The 1st part comes before the at sign. The 3rd part comes after the at sign.
    .hint-2-voice = The first part comes before the at sign. The third part comes after the at sign.
    .hint-3 = One part is marked. Choose this part.
    .done = You found the name, the at sign and the service. You can read an email address.
    .mediator = Compare aloud with a letter: the person, “at the house of”, the building. But keep the real words: name, at sign, email service. The comparison does not replace them.

parts_document =
    .date = [zone:date|8 April 2026]
    .title = Lin Marchetti
    .pen = [zone:pen|Drawing of a pen]
    .intro = Write to me at this address:
    .mail = [zone:name|lin.marchetti][zone:at|@][zone:provider|boiteclaire.example]
    .mail-voice = lin dot marchetti, at, boiteclaire dot example
    .dot = Between lin and marchetti: [zone:dot|a dot]

real-address = A real address?
    .say = Look at these 4 lines. There are 2 email addresses. An [word:adresse-mail|email address] has an [word:arobase|at sign]. It has no space. Choose the 2 email addresses.
    .option-lin = lin.marchetti@boiteclaire.example
    .option-lin-voice = lin dot marchetti, at, boiteclaire dot example
    .option-lin-why = There is an at sign. There is no space. This is an email address.
    .option-web = www.boiteclaire.example
    .option-web-voice = 3 times w, dot, boiteclaire, dot, example
    .option-web-why = This address begins with www. It is the address of a site. There is no at sign.
    .option-web-why-voice = This address begins with the letter w, 3 times. It is the address of a site. There is no at sign.
    .option-space = moussa keller@boiteclaire.example
    .option-space-voice = moussa, space, keller, at, boiteclaire dot example
    .option-space-why = There is a space between moussa and keller. An email address never has a space. Look for an at sign and no space.
    .option-ines = ines_b@mailduquartier.example
    .option-ines-voice = ines, underscore, b, at, mailduquartier dot example
    .option-ines-why = There is an at sign and no space. The small line is allowed. This is an email address.
    .hint-1 = Look for the at sign.
    .hint-2 = See if there is a space.
    .hint-3 = We set 2 lines aside. One begins with www. The other has a space.
    .hint-3-voice = We set 2 lines aside. One begins with the letter w, 3 times. The other has a space.
    .done = You looked for the at sign and the space. You recognise an email address.
    .mediator = Many people mix up an email address and the address of a site, for a long time. Have an address read aloud: “at”, “dot”, “underscore”.

at-sign = Write @
    .voice = Write the at sign
    .say = We learn to write the [word:arobase|at sign]. On this keyboard: { $keys }. Keep the first key down. With your other hand, touch the second one. Let go of the 2 keys.
    .say-whole = Now write the whole address of Lin. It has dots and an [word:arobase|at sign]. Take your time.
    .slip-missing-modifier = This is the right key. It needs a second one: { $keys }. Keep the first key down, then touch the second one.
    .slip-wrong-modifier = The key of the sign is right. The other key is different. Here, it takes: { $keys }.
    .slip-other-layout = On another keyboard, it would be this key. On this keyboard, it takes: { $keys }.
    .slip-neighbour = This is the key next to it. Erase, then try: { $keys }.
    .slip-held = The key stays down. Touch it, then let go.
    .slip-space = An address has no space. Erase with the [key:backspace] key. It is at the top, at the end of the numbers. Its arrow points to the left.
    .slip-caps = Capital letters work too. With small letters, it is simpler to read.
    .slip-comma-for-dot = This is a comma. The dot is very close. Erase, then try: { $keys }.
    .hint-1 = Read the sign to write. On this keyboard: { $keys }.
    .hint-2 = Look at the keys of the sign. On this keyboard: { $keys }.
    .hint-3 = For 2 keys: keep the first one down, touch the second one. Let go of both. A button on the screen writes the at sign too.
    .done = You can write the at sign. You wrote a whole email address.
    .mediator = This is the hardest gesture of the lesson. Show it with your hands beside theirs, never on their keyboard. Check the keyboard chosen in Déclic. Put a sticker on the 2 keys. For a person who uses one hand: turn on sticky keys, or offer the @ button on the screen.

which-name = Which name to choose?
    .say = Rosa chooses her [word:adresse-mail|email address]. Everybody will be able to read it. The address must be serious. It does not tell her age. It does not tell her town. Which address is the best for Rosa?
    .option-full-name = rosa.belmont
    .option-full-name-voice = rosa dot belmont
    .option-full-name-why = This is the first name and the last name. The address tells neither her age nor her town.
    .option-birth-town = mamierosa1958valbourg
    .option-birth-town-voice = mamie rosa 1958 valbourg
    .option-birth-town-why = This address tells Rosa’s age and town. Keep this information to yourself.
    .option-pet-name = bebe.rose.love
    .option-pet-name-voice = bebe dot rose dot love
    .option-pet-name-why = It is sweet for friends. For a job, choose your first name and your last name.
    .hint-1 = The address will be on serious papers.
    .hint-2 = Look for the first name and the last name, nothing else.
    .hint-3 = We set 2 addresses aside. The first name and the last name stay: rosa.belmont.
    .hint-3-voice = We set 2 addresses aside. The first name and the last name stay: rosa, dot, belmont.
    .done = You chose a serious name. It keeps her age and her town secret.
    .mediator = Some people are afraid to use their real name: violence, papers, neighbours. A neutral name is perfectly good. Say so, and respect this choice.

### Part B: make

right-site = Find the right site
    .say = You are in the [word:navigateur|browser]. Rosa is looking for Boîte Claire. The address of the real site is on her card. There are 3 results. One result is an [word:publicite|advert]. Choose the real site. Then find the button Create an address.
    .goal-site = Open the real site
    .goal-cookies = Answer about the cookies
    .goal-cookies-hint-1 = A question covers the page. It is about cookies. Answer it first.
    .goal-cookies-hint-2 = One button says no to all. Look for the word refuse.
    .goal-cookies-hint-3 = Press the button Refuse all. The site works just as well.
    .goal-create = Open Create an address
    .goal-create-hint-1 = Rosa has no email address. She wants to create one.
    .goal-create-hint-2 = There are 2 buttons. Look for the word Create.
    .goal-create-hint-3 = Press the button Create an address.
    .tell-back = The site’s arrow goes back to the page before. Nothing is lost.
    .hint-1 = Read the small word Ad. Ad means: advert.
    .hint-2 = Read the address under each title. Look for boiteclaire.example.
    .hint-2-voice = Read the address under each title. Look for: boiteclaire, dot, example.
    .hint-3 = The next thing is marked. The real site is boiteclaire.example, with nothing before it.
    .hint-3-voice = The next thing is marked. The real site is boiteclaire, dot, example. There is nothing before it.
    .done = You read the addresses. You are on the real site, on the right page.
    .mediator = The site’s “back” arrow reassures more than anything. Ask each person to use it once on purpose: open a result, then come back. Say it now: some real services ask for a phone number to create an address.

right-site_search =
    .brand = Cherchetout
    .query = What are you looking for?
    .query-help = Boîte Claire is already written. Press the button Search.
    .query-error-empty = The field is empty. Write: Boîte Claire.
    .query-error-slip = There is a small difference. Write: Boîte Claire.
    .query-error-differs = Rosa is looking for something else. Write: Boîte Claire.
    .find = Search

right-site_results =
    .brand = Cherchetout
    .count = 3 results for: Boîte Claire
    .premium-label = Ad
    .premium = Boîte Claire PREMIUM
    .premium-address = boite-claire-premium.example
    .premium-address-voice = boite, dash, claire, dash, premium, dot, example
    .premium-text = The best mailbox. 4.99 euros a month.
    .official = Boîte Claire: create an address, read your email
    .official-address = boiteclaire.example
    .official-address-voice = boiteclaire, dot, example
    .official-text = The free email service. Official site.
    .free = Download Boîte Claire free
    .free-address = programmes-gratuits.example
    .free-address-voice = programmes, dash, gratuits, dot, example
    .free-text = Install the program in 1 minute.
    .tell-advert = You are on an advert. It asks you to pay. A simple mailbox is free. Come back with the site’s arrow.
    .tell-official = You chose boiteclaire.example. It is the address on the card.
    .tell-official-voice = You chose: boiteclaire, dot, example. It is the address on the card.
    .tell-download = This site wants to install a program. For email, there is nothing to install. Come back with the site’s arrow.

right-site_advert =
    .brand = Boîte Claire PREMIUM
    .title = Your luxury mailbox
    .price = Only 4.99 euros a month!
    .pay = Pay now
    .small-print = This site is not linked to boiteclaire.example.
    .small-print-voice = This site is not linked to: boiteclaire, dot, example.
    .tell-pay = This button asks for money. A simple mailbox is free. Come back with the site’s arrow.

right-site_download =
    .brand = Free programs
    .title = Download Boîte Claire
    .offer = Free! Fast! With 3 programs as a gift!
    .install = DOWNLOAD
    .install-voice = Download
    .small-print = File: boite-claire-installer
    .tell-install = This button puts a program in the computer. For email, there is nothing to install. Come back with the site’s arrow.

right-site_home =
    .brand = Boîte Claire
    .title = Free and peaceful email
    .intro = An address to write and to get messages.
    .sign-in = Log in
    .create = Create an address
    .cookies-title = This site uses cookies
    .cookies-text = A cookie keeps information about your visit. Do you agree?
    .refuse = Refuse all
    .accept = Accept all
    .choose = Choose
    .needed = Cookies the site needs: always there
    .visits = Count my visits
    .adverts = Show adverts based on my visits
    .keep = Keep my choices
    .tell-sign-in = This button is for people who already have an address. Look for the button Create an address.
    .tell-refused = You refused. The site keeps less information about you. It works just as well.
    .tell-accepted = That is possible. But the site keeps more information about you. Next time, try Refuse all.
    .tell-kept-some = That is possible. But the site keeps more information about you. Next time, leave these boxes empty.

right-site_signup =
    .brand = Boîte Claire
    .title = Create an address
    .intro = Welcome. The form is on the next page.

sign-up = My name, my address
    .say = Here is a [word:formulaire|form]. A form has boxes to fill in. We call such a box a [word:champ|field]. If an address is already taken, we choose another one. The star means [word:champ-obligatoire|required]. Copy Rosa’s card.
    .goal-form = Fill in the form
    .goal-address = Choose a free address
    .goal-address-hint-1 = The address rosa.belmont is taken. The site offers 3 other addresses.
    .goal-address-hint-1-voice = The address rosa, dot, belmont is taken. The site offers 3 other addresses.
    .goal-address-hint-2 = Choose an address that keeps secrets. It tells neither her age nor her town.
    .goal-address-hint-3 = Choose rosa.belmont.27. The number 27 tells nothing about Rosa.
    .goal-address-hint-3-voice = Choose rosa, dot, belmont, dot, 27. The number 27 tells nothing about Rosa.
    .hint-1 = Read Rosa’s card.
    .hint-2 = One field is marked. Fill in this field.
    .hint-3 = The model is in the field, in pale letters. Copy the model.
    .done = The form is filled in. Rosa has a free address that keeps her secrets.
    .mediator = “Already taken” often feels like a refusal. Say that it is normal: many people have the same name. Check here that the Tab key is known.

sign-up_form =
    .brand = Boîte Claire
    .title = Create an address
    .star = The star * means: required.
    .star-voice = The star means: required.
    .first = First name
    .first-help = Copy Rosa’s first name.
    .first-error-empty = The field First name is empty. The star means: required.
    .first-error-surname = Belmont is the last name. Here, write only the first name: Rosa.
    .first-error-slip = There is a small difference. Compare with Rosa’s card.
    .first-error-differs = The card gives another first name. Copy Rosa’s first name.
    .last = Last name
    .last-help = Copy Rosa’s last name.
    .last-error-empty = The field Last name is empty. The star means: required.
    .last-error-forename = Rosa is the first name. Here, write only the last name: Belmont.
    .last-error-slip = There is a small difference. Compare with Rosa’s card.
    .last-error-differs = The card gives another last name. Copy Rosa’s last name.
    .birth = Date of birth (DD/MM/YYYY)
    .birth-voice = Date of birth: day, month, year
    .birth-help = Write the day, then the month, then the year. For example: 14/05/1958.
    .birth-help-voice = Write the day, then the month, then the year. For example: 14, slash, 05, slash, 1958.
    .birth-error-empty = The field Date of birth is empty. The star means: required.
    .birth-error-month-first = The month is 14. There are 12 months. Write the day, then the month.
    .birth-error-letters = The site expects numbers. For example: 14/05/1958.
    .birth-error-letters-voice = The site expects numbers. For example: 14, slash, 05, slash, 1958.
    .birth-error-month = There are 12 months in a year. Write the day, then the month.
    .birth-error-day = This day is not in this month. Read the date on the card again.
    .birth-error-year = Look at the year. It has 4 numbers. Copy the year from the card.
    .birth-error-shape = The site expects the day, the month and the year. For example: 14/05/1958.
    .birth-error-shape-voice = The site expects the day, the month and the year. For example: 14, slash, 05, slash, 1958.
    .birth-error-slip = One number is different. Compare with Rosa’s card.
    .birth-error-differs = The card gives another date. Copy Rosa’s date.
    .wanted = Wanted address
    .wanted-help = The end of the address is already written. Write only the first part.
    .wanted-error-empty = The field Wanted address is empty. The star means: required.
    .wanted-error-age = 1958 is a year of birth. Copy the wanted address from the card.
    .wanted-error-nickname = It is sweet for friends. Copy the wanted address from the card.
    .wanted-error-whole = The end is already written. Write only the first part.
    .wanted-error-space = No accent and no space in an address.
    .wanted-error-accent = No accent and no space in an address.
    .wanted-error-slip = There is a small difference. Look well at the dot. Compare with Rosa’s card.
    .wanted-error-differs = The card gives another wanted address. Copy the address from the card.
    .next = Next
    .tell-taken = The form is well filled in. But another person already has this address. It does not matter. Choose another address.

sign-up_taken =
    .brand = Boîte Claire
    .title = Create an address
    .taken = This address is already taken.
    .free = Free addresses:
    .year = rosa.belmont.1958
    .year-voice = rosa dot belmont dot 1958
    .number = rosa.belmont.27
    .number-voice = rosa dot belmont dot 27
    .town = rosa.belmont.valbourg
    .town-voice = rosa dot belmont dot valbourg
    .tell-year = It works. But 1958 is a year of birth. Another one keeps more secrets.
    .tell-town = It works. But Valbourg is Rosa’s town. Another one keeps more secrets.

sign-up_chosen =
    .brand = Boîte Claire
    .title = Your address is reserved
    .mail = { $email }

weak-strong = From the weakest to the strongest
    .say = A [word:mot-de-passe|password] protects your mailbox. A short password is weak. A first name or a date is weak too. Several words picked at random are strong. Put these passwords in order. Begin with the weakest.
    .card-digits = 123456
    .card-digits-voice = 1, 2, 3, 4, 5, 6
    .card-digits-why = These numbers follow each other. Everybody thinks of them. This is the weakest.
    .card-name-year = Rosa1958
    .card-name-year-voice = Rosa, 1958
    .card-name-year-why = It is a first name and a year. A neighbour can guess that.
    .card-short = Sunny!7
    .card-short-voice = Sunny, exclamation mark, 7
    .card-short-why = It has a sign and a number. But it is short.
    .card-long = { $phrase }
    .card-long-voice = The phrase of 4 words, with the number 8
    .card-long-why = It is long. Its words have no link between them. This is the strongest.
    .mistake-long-low = It is long. Its words have no link between them. This is the strongest: keep this phrase for the end.
    .mistake-short-top = Sunny!7 has a sign and a number. But it is short. Long is stronger.
    .mistake-short-top-voice = Sunny, exclamation mark, 7, has a sign and a number. But it is short. Long is stronger.
    .mistake-name-above = Rosa1958 is weaker. A first name and a date are quick to guess.
    .mistake-short-low = Sunny!7 is short. But one is weaker. Look for numbers that follow each other.
    .mistake-short-low-voice = Sunny, exclamation mark, 7, is short. But one is weaker. Look for numbers that follow each other.
    .mistake-name-low = A first name and a date are quick to guess. But one is weaker. Look for numbers that follow each other.
    .hint-1 = Count the letters and the numbers. The longer it is, the stronger it is.
    .hint-2 = Look for what a neighbour can guess.
    .hint-3 = 123456 comes first: it is the weakest. Keep the phrase of 4 words for the end.
    .hint-3-voice = 1, 2, 3, 4, 5, 6 comes first: it is the weakest. Keep the phrase of 4 words for the end.
    .done = You put them in order, from the weakest to the strongest. Long and at random: that is strong.
    .mediator = The message: length matters more than signs. In France, the CNIL asks for at least 80 bits when the password stands alone: 12 characters of 4 kinds, 14 of 3 kinds, or 7 words. It asks for 50 bits when the tries are limited, as for a mailbox. 4 words at random and 1 number make about 55 bits. Speak of it only if you are asked.

passphrase = My practice passphrase
    .say = You are going to make a [word:phrase-de-passe|passphrase]. It is a [word:mot-de-passe|password] with several words. This is practice. Never write your real password here. At home, take other words. Press the button Draw 4 words. Copy the words with dashes. Add 1 number.
    .goal-words = Draw 4 words
    .goal-words-hint-1 = The site picks the words at random. That is stronger.
    .goal-words-hint-2 = Look for the button Draw 4 words.
    .goal-words-hint-3 = The button is marked. Press Draw 4 words.
    .goal-phrase = Write the phrase twice
    .hint-1 = Press the button Show. You can read what you write.
    .hint-2 = One field is marked. Compare this field with the words of the site, letter by letter.
    .hint-3 = The model is in the field, in pale letters. Copy word by word.
    .done = The phrase has 4 words and 1 number. It is long and strong. It is now on Rosa’s card.
    .mediator = A paper notebook, kept at home and away from the computer, suits these learners. A password manager comes later. Let nobody tell you their real password: turn your head, and let it be seen.

passphrase_choose =
    .brand = Boîte Claire
    .title = Your passphrase
    .draw = Draw 4 words
    .words = The 4 words: Cup, Shore, Velvet, Tractor
    .model = With dashes: { $phrase }
    .model-voice = Copy the 4 words and the number, with a dash between each.
    .phrase = Passphrase
    .phrase-help = Write the 4 words, then the number 8. Put a dash between each.
    .phrase-error-empty = The field is empty. Copy the 4 words and the number.
    .phrase-error-personal = The name or the year is in it. Choose other words. Press Draw 4 words.
    .phrase-error-short = It is short. And keep your real password for home. Press Draw 4 words.
    .phrase-error-no-dash = Between the words, there is a dash. The dash is a small line.
    .phrase-error-no-digit = The number is missing. At the end, add a dash, then 8.
    .phrase-error-caps = All the letters are capital letters. The Caps Lock key is perhaps on. Press it once.
    .phrase-error-count = Count the words. There are 4 words, then 1 number.
    .phrase-error-slip = One letter is different. Press Show. Compare with the words of the site.
    .phrase-error-differs = These are not quite the words of the site. Each word begins with a capital letter. Copy the 4 words and the number.
    .again = The same phrase, 2nd time
    .again-voice = The same phrase, a second time
    .again-help = Write the same phrase. The site checks the 2 lines.
    .again-error-empty = The field is empty. Write the same phrase a 2nd time.
    .again-error-empty-voice = The field is empty. Write the same phrase a second time.
    .again-error-caps = All the letters are capital letters. The Caps Lock key is perhaps on. Press it once.
    .again-error-count = Count the words. There are 4 words, then 1 number.
    .again-error-slip = The 2 lines are different. Press Show. Compare letter by letter.
    .again-error-differs = The 2 lines are different. Press Show. Compare letter by letter.
    .save = Save the phrase
    .tell-drawn = Here are 4 words picked at random. Copy the words with dashes. Add the number 8.

passphrase_saved =
    .brand = Boîte Claire
    .title = Passphrase saved
    .next = Next: choose a backup.

recovery = What if I forget?
    .say = Everybody forgets a [word:mot-de-passe|password]. The email service asks for a backup. For example: your phone. A [word:code-de-securite|code] arrives on the phone. You copy the code. This code is secret. Write this code only on the site that you opened. Do not give it to anybody. Choose a backup.
    .goal-means = Choose a backup
    .goal-means-hint-1 = A backup opens the mailbox, even after you forget. Choose 1 backup.
    .goal-means-hint-2 = Rosa has a phone. Her number is on the card.
    .goal-means-hint-3 = One choice is marked. Take this choice.
    .goal-fill = Give the backup to the site
    .goal-fill-hint-1 = Fill in what the site asks. The phone number is on Rosa’s card.
    .goal-fill-hint-2 = One place is marked. That is what comes next.
    .goal-fill-hint-3 = The model is shown. Copy the model. Then press the button.
    .goal-saved = Save the backup
    .hint-1 = Read the phone in the drawing.
    .hint-2 = The code has 6 numbers. The code is: 482…
    .hint-2-voice = The code has 6 numbers. It begins with: 4, 8, 2.
    .hint-3 = The code is: 482 913. Copy the code in the marked field.
    .hint-3-voice = The code is: 4, 8, 2, 9, 1, 3. Copy the code in the marked field.
    .done = You know 3 backups. You know this too: a code that you get stays secret.
    .mediator = Safety rule number 1 of the lesson, which comes back later: a code that you get is never given, to anybody. Does someone have no mobile phone? Offer the codes on paper, or the help of your place. Never give your own number.

recovery_means =
    .brand = Boîte Claire
    .title = Your backup
    .means = How to open the mailbox if you forget?
    .means-phone = Phone
    .means-mail = Another email address
    .means-paper = Codes on paper
    .means-later = Later
    .number = Phone number
    .number-help = Copy the number from Rosa’s card.
    .number-error-empty = The field is empty. Copy the number from Rosa’s card.
    .number-error-letters = A phone number has only numbers. Copy the number from the card.
    .number-error-count = Count the numbers. A phone number has 10.
    .number-error-slip = One number is different. Compare with Rosa’s card.
    .number-error-differs = The card gives another phone number. Copy Rosa’s number.
    .send-code = Get the code
    .text-message = Boîte Claire. Your code: 482 913. Do not give this code to anybody.
    .text-message-voice = Message on the phone. Boîte Claire. Your code: 4, 8, 2, 9, 1, 3. Do not give this code to anybody.
    .code = Code you got
    .code-help = The code is on the phone in the drawing. Copy the 6 numbers.
    .code-error-empty = The field is empty. Read the phone in the drawing. Copy the code.
    .code-error-count = The code has 6 numbers. Read the phone in the drawing.
    .code-error-slip = One number is different. Read the phone in the drawing.
    .code-error-differs = The code is different. It has 6 numbers. Read the phone in the drawing.
    .confirm-code = Confirm the code
    .friend = Rosa has no other address. Lin agrees to help: lin.marchetti@boiteclaire.example
    .friend-voice = Rosa has no other address. Lin agrees to help. Her address: lin dot marchetti, at, boiteclaire dot example.
    .other-mail = Email address of a person you trust
    .other-mail-help = Copy Lin’s address, with the at sign.
    .other-mail-error-empty = The field is empty. Copy Lin’s address.
    .other-mail-error-no-at = The at sign is missing. Copy the whole address of Lin.
    .other-mail-error-space = An address has no space. Erase the space.
    .other-mail-error-accent = An address has no accent. Write the letter without an accent.
    .other-mail-error-no-end = The end is missing. Copy what comes after the at sign too.
    .other-mail-error-slip = One letter is different. Compare with Lin’s address.
    .other-mail-error-differs = This is not Lin’s address. Copy the address on the site.
    .save-mail = Save this address
    .paper-intro = Copy these codes on a piece of paper. Keep the paper at home.
    .paper-codes = 7314 – 2095 – 8862
    .paper-codes-voice = 7, 3, 1, 4. Then 2, 0, 9, 5. Then 8, 8, 6, 2.
    .written = I wrote the codes on paper
    .save-paper = Save these codes
    .without = Continue without a backup
    .tell-code-sent = A code has arrived. Read the phone in the drawing. Copy the code in the field.
    .tell-not-written = The box is empty. The codes help only if they are on paper. Write the codes, then tick the box.
    .tell-later = That is possible. But if you forget the phrase, you can lose the mailbox. Choose a backup.
    .tell-without = The mailbox has no backup. Keep the phrase safe. Think of adding a backup soon.

recovery_saved =
    .brand = Boîte Claire
    .title = Backup saved
    .without = No backup for now
    .reminder = You can add one in the settings.
    .next = Next: your choices.

consent = What I accept, what I refuse
    .say = Before the end, the site asks some questions. One box has a star. It is required. The other boxes are up to you. The law forbids boxes that are already ticked, but some sites still have them. You have the right to say no. This is your [word:consentement|consent]. Keep only what is useful.
    .goal-terms = Tick the required box
    .goal-choices = Continue with my choices
    .tell-adverts = The box Get adverts was already ticked. Take off the tick if you do not want adverts. If you want them, continue.
    .hint-1 = Look for the star.
    .hint-2 = There is only 1 required box.
    .hint-3 = Tick the box with the star. Take off the other ticks. Then choose Continue with my choices.
    .done = You chose box by box. The account is accepted, with your choices.
    .mediator = The law in one sentence: consent is a free choice, and boxes must not be ticked in advance (GDPR). Nobody reads all the terms: show where to find the summary, and where to find “delete my account”. Keeping the adverts is allowed, after the explanation.

consent_choices =
    .brand = Boîte Claire
    .title = Your choices
    .terms = I accept the terms of use
    .read-terms = Read the summary of the terms
    .adverts = Get adverts
    .contacts = Share my contacts
    .place = Give my location
    .job = My job (optional)
    .job-help = There is no star. You can leave it empty.
    .job-error-differs = There is no star. You can leave it empty.
    .accept-all = ACCEPT ALL
    .accept-all-voice = Accept all
    .continue = Continue with my choices
    .tell-accept-all = The big button accepts the adverts too. The small button keeps your choices. It is called: Continue with my choices.
    .tell-terms-needed = Without this box, the service refuses the account. It is the only required one. Tick: I accept the terms of use.
    .tell-contacts = The service reads the addresses of your family and friends. They did not say yes. Take off the tick: Share my contacts.
    .tell-place = Email works without knowing where you are. Take off the tick: Give my location.
    .tell-adverts-kept = You keep the adverts. It is your choice. You can change your mind later.

consent_summary =
    .brand = Boîte Claire
    .title = The terms, in short
    .messages = The service keeps your messages. It does not sell them.
    .respect = You send no insults and no adverts.
    .leave = You can leave: Settings, then Delete my account.
    .back = Back to the choices

consent_accepted =
    .brand = Boîte Claire
    .title = Your choices are saved
    .with-adverts = You will get adverts.
    .without-adverts = You will get no adverts.

captcha = Prove that I am a person
    .say = The site makes a [word:verification|check]. It checks that you are a person. It wants to stop robots. Copy the 5 signs. If it is difficult, change the picture. You can also listen to the signs.
    .goal-created = Pass the check
    .tell-other = The picture has changed. Copy the 5 new signs.
    .tell-easier = These are not quite the signs. Here is another picture. This one is easier to read.
    .tell-easiest = This picture is already the easiest to read. Choose Listen, or tick: I am a person.
    .tell-heard-two = H as in Harry. Number 4. T as in Table. Number 9. P as in Paper.
    .tell-heard-easy = V as in Valbourg. A as in April. L as in Lin. Number 2. Number 5.
    .hint-1 = Take your time. Read 1 sign at a time.
    .hint-2 = Use the button Listen. The signs are said one by one.
    .hint-3 = The signs are in the field, in pale letters. Copy them. Or tick: I am a person.
    .done = The check is passed. Rosa’s mailbox exists.
    .mediator = Real pictures are unfair to people who do not see well: show the button to listen, and the right to ask for help. This is the end of part B. Say it with facts: “Rosa’s mailbox exists.” Offer a break.

captcha_verify =
    .brand = Boîte Claire
    .title = Are you a person?
    .image-one = ~ K ~~ 7 ~ R ~~~ 2 ~ M ~
    .image-one-voice = A picture with 5 signs. To hear them, choose Listen.
    .signs-one = Copy the 5 signs
    .signs-one-help = The waves do not count. Capital or small letters: both work.
    .signs-one-error-empty = The field is empty. Copy the 5 signs of the picture.
    .signs-one-error-round = You wrote a round sign: O or zero. This picture has none. Look sign by sign.
    .signs-one-error-count = The picture has 5 signs. Count the signs in the field.
    .signs-one-error-slip = These are not quite the signs. It is difficult for everybody. Choose Another picture, or Listen.
    .signs-one-error-differs = These are not quite the signs. It is difficult for everybody. Choose Another picture, or Listen.
    .image-two = ~~ H ~ 4 ~~~ T ~ 9 ~~ P ~
    .image-two-voice = A picture with 5 signs. To hear them, choose Listen.
    .signs-two = Copy the 5 signs
    .signs-two-help = The waves do not count. Capital or small letters: both work.
    .signs-two-error-empty = The field is empty. Copy the 5 signs of the picture.
    .signs-two-error-round = You wrote a round sign: O or zero. This picture has none. Look sign by sign.
    .signs-two-error-count = The picture has 5 signs. Count the signs in the field.
    .signs-two-error-slip = These are not quite the signs. It is difficult for everybody. Choose Another picture, or Listen.
    .signs-two-error-differs = These are not quite the signs. It is difficult for everybody. Choose Another picture, or Listen.
    .image-easy = V A L 2 5
    .image-easy-voice = An easier picture with 5 signs. To hear them, choose Listen.
    .signs-easy = Copy the 5 signs
    .signs-easy-help = Capital or small letters: both work.
    .signs-easy-error-empty = The field is empty. Copy the 5 signs of the picture.
    .signs-easy-error-round = You wrote a round sign: O or zero. This picture has none. Look sign by sign.
    .signs-easy-error-count = The picture has 5 signs. Count the signs in the field.
    .signs-easy-error-slip = These are not quite the signs. It is difficult for everybody. Choose Listen, or tick the box.
    .signs-easy-error-differs = These are not quite the signs. It is difficult for everybody. Choose Listen, or tick the box.
    .other = Another picture
    .listen = Listen
    .or = Or tick this box:
    .person = I am a person
    .verify = Check
    .tell-other = The picture has changed. Copy the 5 new signs.
    .tell-heard-one = K as in Karim. Number 7. R as in Rosa. Number 2. M as in Moussa.

captcha_created =
    .brand = Boîte Claire
    .title = Your mailbox is created
    .mail = { $email }

# Part C: using the mailbox

part-c = Using the mailbox
    .can-1 = I can log in to a mailbox.
    .can-2 = I can read a message and reply.
    .can-3 = I can write a message and attach a file.
    .can-4 = I can spot a fake message.
    .can-5 = I can sort a mailbox.

first-login = Logging in for the first time
    .say = The mailbox is ready. Now Rosa logs in. To [word:se-connecter|log in] is to open your mailbox with your [word:mot-de-passe|password]. Rosa’s password is her phrase. First, I will show you.
    .say-you = Now it is your turn. Write the address. Write the passphrase. Press the button Log in. If it does not work, nothing is blocked. We start again.
    .show-look = This is the page to log in. There are 2 fields to fill in.
    .show-email = I write Rosa’s address. I copy it from her card.
    .show-capitals = I write the passphrase. The letters are hidden.
    .show-press = I press the button Log in.
    .show-explain = It does not work. I wrote in capital letters. The Caps Lock key is on.
    .show-mend = I press Caps Lock once. I write the phrase as it is on the card.
    .show-untick = The box Stay logged in is already ticked. I untick it. The mailbox does not stay open.
    .show-enter = I press the button Log in.
    .show-inside = The mailbox opens. Here are Rosa’s messages.
    .goal-email = Write Rosa’s address
    .goal-password = Write her passphrase
    .goal-enter = Log in
    .tell-stay-off = You unticked the box. The mailbox does not stay open on this computer. That is safer.
    .tell-stay-on = The box is ticked. The mailbox stays open on this computer. Without the tick, it is safer.
    .tell-see = Nothing is blocked. Choose Show to read what you write. Compare it with Rosa’s card.
    .hint-1 = Rosa’s card has it all.
    .hint-2 = The dashes count. Capital letters count too.
    .hint-3 = The answer is in grey in the field. Copy it.
    .done = You are in Rosa’s mailbox. You copied her address and her phrase.
    .mediator = Real sites block after several tries, for a few minutes. Say it now. After that, the site opens again. Check the Caps Lock key of each computer. If somebody discovers “Forgotten your password?”, let them go to the end: the page leads back to the login.

read-mail = Reading a message
    .say = This is the [word:boite-de-reception|inbox]. Each line is a message. The name says who is writing. Open the message from Karim. Read the time of the workshop. Then go back to the list.
    .goal-open = Open the message from Karim
    .goal-hour = Find the time of the workshop
    .goal-list = Go back to the list
    .ask-hour = What time is the workshop?
    .option-ten = 10 am
    .option-ten-voice = 10 in the morning
    .option-ten-why = 10 am is in the morning. Read the message again. Look for the time of the workshop.
    .option-ten-why-voice = 10 o’clock is in the morning. Read the message again. Look for the time of the workshop.
    .option-fourteen = 2 pm
    .option-fourteen-voice = 2 in the afternoon
    .option-fourteen-why = Yes. Karim writes: Thursday 9 April, at 2 pm.
    .option-fourteen-why-voice = Yes. Karim writes: Thursday 9 April, at 2 in the afternoon.
    .option-sixteen = 4 pm
    .option-sixteen-voice = 4 in the afternoon
    .option-sixteen-why = At 4 pm, the workshop is over. Read the message again. Look for the time of the workshop.
    .option-sixteen-why-voice = At 4 in the afternoon, the workshop is over. Read the message again. Look for the time of the workshop.
    .tell-sent-folder = Here are the messages that Rosa wrote. Choose Inbox.
    .tell-drafts-folder = Here are the messages that were begun and not sent. Choose Inbox.
    .tell-trash-folder = Here are the deleted messages. Choose Inbox.
    .tell-spam-folder = Here the mailbox puts unwanted messages. Choose Inbox.
    .tell-welcome = This is the welcome message of the email service. Go back to the list. Open the message from Karim.
    .tell-deleted = The message is in the [word:corbeille|bin]. It is not lost. Choose Undo.
    .tell-undone = The message is back. A deleted message can come back.
    .tell-reply-later = Reply is for writing to Karim. That is for the next step. First, read the time of the workshop.
    .tell-not-spam = Spam is for unwanted messages. This message is real. It stays in the mailbox.
    .tell-new-later = New message is for writing. Here, you are reading. Open the message from Karim.
    .tell-stay-in = Log out closes the mailbox. First, we read the message from Karim. Choose Back to messages.
    .hint-1 = Look for the name Karim.
    .hint-2 = Open the line from Karim. Then look for a number followed by pm.
    .hint-2-voice = Open the line from Karim. Then look for the time.
    .hint-3 = The workshop is at 2 pm. Choose 2 pm. Then choose Back to the list.
    .hint-3-voice = The workshop is at 2 in the afternoon. Choose 2 p m. Then choose Back to the list.
    .done = You read the name, then the message. You found the time. You can go back to the list.
    .mediator = Check the order of reading: first who writes, then the subject, then the date. This order prepares the work on fake messages. Have people delete a message on purpose, then choose Undo: it reassures them.

reply = Replying
    .say = Karim is waiting for a reply. Open his message. Press the button Reply. Karim’s address is already there. Write 1 sentence. For example: Hello Karim, I am coming on Thursday. Then press the button Send.
    .goal-open = Open the message from Karim
    .goal-reply = Choose Reply
    .goal-write = Write 1 sentence
    .goal-send = Send it
    .goal-look = See the reply in Sent
    .tell-once = Your reply has already gone. 1 press is enough.
    .tell-other-mail = This message needs no reply. Karim is waiting for a reply. Open the message from Karim.
    .tell-forward = [word:transferer|Forward] sends the message to somebody else. To speak to Karim, choose Reply.
    .tell-not-delete = Delete puts the message in the bin. Karim is waiting for a reply. Choose Reply.
    .tell-not-spam = Spam is for unwanted messages. You know Karim. Choose Reply.
    .tell-not-new = New message opens an empty page. Open the message from Karim. Choose Reply: his address is already there.
    .tell-stay-in = Log out closes the mailbox. Karim is waiting for a reply. Choose Back to messages.
    .tell-draft = The message has not gone. It is in [word:brouillon|Drafts]. Open Drafts to go on.
    .tell-in-sent = Your reply is in Sent. It has gone.
    .tell-sent-empty = Sent keeps the messages that Rosa wrote. Your reply will be here. Choose Inbox.
    .hint-1 = A reply goes to the same person.
    .hint-2 = The button to choose is shown. Read its name.
    .hint-3 = Copy: Hello Karim, I am coming on Thursday. Or choose a ready sentence. Then choose Send.
    .done = You replied to Karim. To send, 1 press is enough.
    .mediator = Writing is not judged: spelling does not count. People who write little can choose one of the 3 ready sentences. Show that the reply is then in Sent.

attach = Writing and attaching a document
    .say = Rosa has to send a document. Press the button New message. Write the address of the front desk. Write a short [word:objet|subject]. Then choose [word:piece-jointe|Attach a file]. Choose the file certificate. Check, then send. Here is the address of the front desk: accueil@espace-valbourg.example
    .say-voice = Rosa has to send a document. Press the button New message. Write the address of the front desk. Write a short subject. Then choose Attach a file. Choose the file certificate. Check, then send. Here is the address of the front desk: accueil, at sign, espace, dash, valbourg, dot, example.
    .goal-new = Choose New message
    .goal-address = Write the address of the front desk
    .goal-subject = Write a short subject
    .goal-attach = Attach the file certificate
    .goal-send = Check, then send
    .tell-not-reply = This button starts from a message that came in. Here, you write to the front desk for the first time. Choose New message.
    .tell-keep-mail = This message can stay in the mailbox. Here, you write to the front desk. Choose New message.
    .tell-stay-in = Log out closes the mailbox. First, Rosa’s document has to go. Choose Back to messages.
    .tell-wrong-file = You chose { $file }. Take this file off with the cross. Take certificate.
    .tell-attached = The file certificate goes with the message. It is the attachment.
    .tell-no-file = The message speaks of a document. The document is not attached. Choose Back to the message, then Attach a file.
    .tell-draft = The message has not gone. It is in Drafts. Open Drafts to go on.
    .hint-1 = Look for the button New message. Later, look for Attach a file.
    .hint-2 = The file is in Documents. Its name is certificate.
    .hint-3 = What to do next is shown on the page. Do it, then the next thing.
    .done = The message has gone with the certificate. You checked the address, the subject and the file.
    .mediator = “Where are my files?” is another thing to learn. If somebody stays stuck there, offer the lesson about files next time, not now. If the message goes without a file, the mailbox warns: real mailboxes often do.

strange-mail = This message is odd
    .say = Rosa gets a message. It is frightening. It says: urgent. It asks for the [word:mot-de-passe|password]. A real service never asks for your password by email. Look for what is odd. Choose each clue.
    .zone-sender = You looked at the address. It ends with boite-claire-verif.example. The real service ends with boiteclaire.example.
    .zone-sender-voice = You looked at the address. It ends with: boite, dash, claire, dash, verif, dot, example. The real service ends with: boiteclaire, dot, example.
    .zone-urgency = This message hurries you. It wants to frighten you. A real service gives you time.
    .zone-dear-client = The message says: Dear customer. The real service knows Rosa’s name.
    .zone-asks-password = The message asks for the password. A real service never asks for it by email.
    .zone-link = The link leads to another site. In real life, do not open it.
    .zone-card-photo = It asks for a photo of your card. A real service does not ask for one by email.
    .zone-spelling = There is a spelling mistake: tecnical. A serious service checks its messages.
    .zone-date = The date is normal. Look at the address and at the request.
    .zone-logo = A logo can be copied in 1 second. It proves nothing. Look for what you are asked to do.
    .remark-spelling-only = Well seen. But a fake message can be well written. Look for what you are asked to do.
    .hint-1 = What does this message ask for?
    .hint-2 = Look at the address after the name.
    .hint-3 = Two clues are shown: the address, and the request for the password. Choose these clues.
    .done = This fake message is called [word:hameconnage|phishing]. We do not answer. If in doubt, open the site yourself.
    .mediator = Invite people to tell their stories, without shame: “It happens to everybody, even to me.” In real life, fake messages can be reported. A fake email: { $country-mail-report }. A fake SMS: { $country-sms-report }. For help: { $country-fraud-help }. If money or a code was given: the bank first.

strange-mail_document =
    .from = From: Service Boite Claire <[zone:sender|securite@boite-claire-verif.example]>
    .subject = Subject: [zone:urgency|URGENT your mailbox will be DELETED in 24h]
    .day = Date: [zone:date|8 April 2026]
    .mark = [zone:logo|(logo) BOITE CLAIRE]
    .hello = [zone:dear-client|Dear customer],
    .problem = we have notice a problem.
    .ask = [zone:asks-password|Confirm your password] HERE: [zone:link|http://boiteclaire.verif-compte.example]
    .photo = [zone:card-photo|Attach a photo of your card.]
    .signature = [zone:spelling|The tecnical support]

sort = Sorting the mailbox
    .say = There are 6 messages. Some are real. Some are fake. For each message, look at 3 things. Who is writing? What are you asked for? Is it urgent? Then choose: keep it, or move it to [word:spam|spam].
    .goal-karim-report = Sort the message from Karim
    .goal-win-phone = Sort the message from Super Gifts
    .goal-library = Sort the message from the library
    .goal-mum-money = Sort the message “Mum”
    .goal-new-login = Sort the message “New login”
    .goal-give-code = Sort the message about the code
    .decide-karim-report-right = Yes. You know Karim. His address ends with espace-valbourg.example.
    .decide-karim-report-wrong = This message is real. Karim writes from his usual address. Choose Keep.
    .decide-win-phone-right = Yes. A gift in exchange for a bank card: it is a [word:arnaque|scam].
    .decide-win-phone-wrong = This message promises a gift. It asks for a bank card. Move it to spam.
    .decide-library-right = Yes. The address ends with valbourg.example. The message asks for no code and no money.
    .decide-library-wrong = This message is real. The address ends with valbourg.example. And it asks for no code and no money.
    .decide-mum-money-right = Yes. It speaks of money and hurry. Call your relative on their old number.
    .decide-mum-money-wrong = It speaks of money and hurry. Call your relative on their old number. Move this message to spam.
    .decide-new-login-right = Yes. The service warns you. It asks for no code and no money.
    .decide-new-login-wrong = The service warns you. It has no link. It asks for no code. You can keep it.
    .decide-give-code-right = Yes. A code that you get stays secret. Nobody should ask for it.
    .decide-give-code-wrong = A code that you get stays secret. Nobody should ask for it. Move this message to spam.
    .hint-1 = Does it ask for a code, money or a password?
    .hint-2 = Open the message that is shown. Read the address after the name.
    .hint-3 = Keep Karim, the library and Boîte Claire. Move the 3 other messages to spam.
    .done = The mailbox is sorted. You kept the real messages.
    .mediator = Talk about the message “New login” and the message from the library. Too much care costs little: one can check by calling the number one already knows. For fake messages, Delete and Move to spam are both right. Move to spam also helps the mailbox to know the next ones.

sort_inbox =
    .brand = Boîte Claire

sort_message =
    .brand = Boîte Claire
    .list = Back to the list
    .keep = Keep
    .spam = Move to spam
    .delete = Delete

# Part D: without help

part-d = Without help
    .can-1 = I can use a mailbox on a shared computer.
    .can-2 = I can log out before I leave.
    .can-3 = I know who to ask for help.

mission = Mission: Thursday at the digital centre
    .say = Rosa is on a shared computer. The buttons have moved. The words are the same. You have 5 things to do. Read the list To do. At the end, [word:se-deconnecter|log out]. Take your time.
    .goal-sign-in = Log in
    .goal-sign-in-hint-1 = Log in with Rosa’s card.
    .goal-sign-in-hint-2 = Look for the words Email address and Password. Look for Stay logged in too.
    .goal-sign-in-hint-3 = What to do next is shown. Fill in, untick the box, then choose Log in.
    .goal-read-ines = Read the message from Inès
    .goal-read-ines-hint-1 = Open the message from Inès. First, answer the question of the browser.
    .goal-read-ines-hint-2 = Look for Never here. Then look for the name Inès.
    .goal-read-ines-hint-3 = What to do next is shown. Open the line from Inès.
    .goal-answer = Reply to Inès with garden-photo
    .goal-answer-hint-1 = Reply to Inès. Attach the file garden-photo.
    .goal-answer-hint-2 = Look for Reply. Then look for Attach a file.
    .goal-answer-hint-3 = What to do next is shown. Write, attach garden-photo, then send.
    .goal-spam = Move the fake message to spam
    .goal-spam-hint-1 = One message is fake. Move it to spam.
    .goal-spam-hint-2 = Look for a message with money and hurry. Then look for Move to spam.
    .goal-spam-hint-3 = What to do next is shown. The fake message speaks of a parcel.
    .goal-leave = Log out and close
    .goal-leave-hint-1 = Log out. Then close the window.
    .goal-leave-hint-2 = Look for the letters RB. Then look for Log out. After that, look for the cross of the window.
    .goal-leave-hint-3 = What to do next is shown. First RB, then Log out, then the cross.
    .tell-stay-off = You unticked the box. On a shared computer, this is the right habit.
    .tell-stay-on = The box is ticked. The mailbox stays open for the next person. Untick the box.
    .tell-stay-shared = The box Stay logged in is ticked. Everybody uses this computer. Untick the box, then choose Log in.
    .tell-never-answer = This message is fake. An answer says that your address exists. Move it to spam.
    .tell-never-forward = Forward sends this fake message to somebody else. Move it to spam instead.
    .tell-answer-ines = Reply writes to the person of this message. The list says: Inès. Open the message from Inès.
    .tell-once = Your reply has already gone. 1 press is enough.
    .tell-not-new = New message opens an empty page. Open the message from Inès. Choose Reply: her address is already there.
    .tell-nothing-new = New message opens an empty page. Your answer has already gone. Look at the list To do.
    .tell-wrong-file = You chose { $file }. Take this file off with the cross. Take garden-photo.
    .tell-attached = The file garden-photo goes with the message.
    .tell-draft = The message has not gone. It is in Drafts. Open Drafts to go on.
    .tell-in-spam = You spotted the fake message. It is in spam.
    .tell-ines-is-true = You know Inès. Her message is real. The fake message asks for money.
    .tell-keep-mail = This message is real. It can stay in the mailbox. Look at the list To do.
    .tell-spam-better = Delete works too. The list says: move to spam. The mailbox then knows the next ones better.
    .tell-list-first = Log out is for the end. There are things left in the list To do. Choose Back to messages.
    .tell-logged-out = Rosa’s mailbox is closed. Nobody else can read it now. Close the window too, with the cross.
    .tell-box-closed = The mailbox is closed. The arrow of the site does not open it. That is good.
    .tell-left-open = The mailbox stayed open. Somebody else can read it. Go back and choose Log out.
    .tell-close-early = The cross closes the window. The mission starts here. Log in with Rosa’s card.
    .done = You read, replied and sorted. You closed Rosa’s mailbox. The computer is ready for somebody else.
    .mediator = Stay 2 metres away. Answer a question with a question: “What does the list say?” Hints are allowed. This step shows what the person does without help. Afterwards, have them say aloud what to do before leaving: log out, close.

mission_reply =
    .title = Reply to Inès
    .ines-to = To
    .ines-to-error-empty = The address of Inès is gone from the field. Write: ines_b@mailduquartier.example
    .ines-to-error-empty-voice = The address of Inès is gone from the field. Write: ines, underscore, b, at sign, mailduquartier, dot, example.
    .ines-to-error-no-at = The at sign is missing. The address of Inès is: ines_b@mailduquartier.example
    .ines-to-error-no-at-voice = The at sign is missing. The address of Inès is: ines, underscore, b, at sign, mailduquartier, dot, example.
    .ines-to-error-no-end = The end is missing, after the at sign. The message cannot go.
    .ines-to-error-space = There is a space in the address. An email address never has a space. Erase the space.
    .ines-to-error-accent = There is an accent in the address. Write the letters without accents.
    .ines-to-error-slip = A letter has changed in the address. Compare: ines_b@mailduquartier.example
    .ines-to-error-slip-voice = A letter has changed in the address. Compare: ines, underscore, b, at sign, mailduquartier, dot, example.
    .ines-to-error-differs = This is not the address of Inès. Write: ines_b@mailduquartier.example
    .ines-to-error-differs-voice = This is not the address of Inès. Write: ines, underscore, b, at sign, mailduquartier, dot, example.
    .ines-subject = Subject
    .ines-subject-example = Re: Your garden
    .ines-subject-error-empty = The subject is empty. Write: Your garden.
    .text-subject = Re: Your garden
    .ines-body = Message
    .ines-body-help = Write 1 sentence to Inès. You can also choose a ready sentence.
    .ines-body-example = Hello Inès, here is the photo.
    .ines-body-error-empty = The message is empty. Write at least: Hello.
    .ready = Ready sentences:
    .ready-photo = Here is the photo
    .ready-kiss = With love
    .text-photo = Hello Inès, here is the photo of the garden. Rosa
    .text-kiss = Hello Inès, here is my garden. With love, Rosa
    .attach-file = Attach a file
    .send-ines = Send
    .tell-no-file = Inès is waiting for the photo. Choose Attach a file. Take garden-photo.
    .tell-other-file = Inès is waiting for the photo of the garden. Take the file off with the cross. Take garden-photo.
    .tell-extra-file = There is a file too many. Keep only garden-photo. Take the other one off with the cross.

mission_stranger =
    .title = Somebody else comes
    .comes = They open the browser. Rosa’s mailbox opens too.
    .reads = They can read the messages. They can write in Rosa’s name.
    .back-to-box = Back to Rosa’s mailbox

mission_closed =
    .title = The window is closed
    .explain = The computer is free for somebody else.
    .reopen = Open the browser

and-now = What now?
    .say = Thank you for this work. You helped Rosa to create her mailbox. What can you do now? There is no wrong answer.
    .say-life = In real life, the screen will be different. Look for the same words. Here are 5 differences.
    .say-first-action = Choose your first real action. All answers are right. Somebody can help you the first time.
    .say-keep = Keep your passphrase at home. Here is a rule, and places to ask for help.
    .statement-at-sign = I can write the at sign.
    .statement-create = I can create an email address.
    .statement-phrase = I can choose a passphrase.
    .statement-answer = I can reply to a message.
    .statement-false-mail = I can spot a fake message.
    .statement-log-out = I can log out.
    .card-screen = In real life, there are photos and adverts. A window sometimes speaks of cookies. You can choose Refuse all.
    .card-buttons = Each service puts its buttons in another place. Look for the words: Send, Reply, Attach, Log out.
    .card-address = Here, addresses end with .example. In real life, they often end with { $country-address-ending } or .com.
    .card-address-voice = Here, addresses end with dot example. In real life, they often end with { $country-address-ending }, or dot com.
    .card-phone = A real service often asks for a phone number. It sends a code by SMS. Keep your phone near you.
    .card-phone-voice = A real service often asks for a phone number. It sends a code by S M S. Keep your phone near you.
    .card-sent = Here, nothing is sent. In real life, the message goes at once. Read the address and the message before you send.
    .option-create = Create my real address with somebody
    .option-create-why = That is a good first action. Choose a day this week. Take your phone and a notebook.
    .option-write = Write to somebody close
    .option-write-why = That is a good first action. Write 1 sentence. For example: Hello, here is my address.
    .option-wait = Wait
    .option-wait-why = That is your choice. Take your time. You can do this lesson again whenever you like.
    .card-rule = Your passphrase and your codes are secret. Give them to nobody. Write your phrase in a notebook. Keep the notebook at home.
    .card-help = Somebody can help you the first time. For example: at the library, or at { $country-in-person }. You can also ask somebody close to you.
    .hint-1 = All answers are right.
    .hint-2 = Choose what you would like to do first.
    .hint-3 = Not sure? Choose Wait. You can change later.
    .done = You have finished the lesson. You can use a mailbox. Take the pocket card with you.
    .mediator = Print the pocket card. Book the “real address” appointment within 7 days: what is learnt fades fast without practice. If all answers are “not yet”, say thank you, and plan to go over these points.

# Shared pages

pages_login =
    .brand = Boîte Claire
    .title = Log in
    .email = Email address
    .email-help = Copy the address from Rosa’s card.
    .email-error-empty = The field Email address is empty. Copy the address from Rosa’s card.
    .email-error-no-at = The end is missing. Copy the whole address, with the at sign.
    .email-error-no-end = The end is missing, after the at sign. Copy the whole address.
    .email-error-space = There is a space in the address. An email address never has a space. Erase the space.
    .email-error-accent = There is an accent in the address. Write the letters without accents.
    .email-error-slip = It is nearly Rosa’s address. Compare letter by letter with the card.
    .email-error-differs = This is not Rosa’s address. Copy the address from the card.
    .password = Password
    .password-help = Rosa’s password is her phrase. Copy the card, with the dashes.
    .password-error-empty = The field Password is empty. Copy the phrase from Rosa’s card.
    .password-error-capitals = The letters are capitals. The Caps Lock key may be on. Press it once.
    .password-error-count = The phrase is longer. The dashes count. Choose Show, then compare with the card.
    .password-error-slip = It is nearly Rosa’s phrase. Choose Show, then compare with the card.
    .password-error-differs = This is not Rosa’s phrase. Keep your real password to yourself. Copy Rosa’s card.
    .stay = Stay logged in
    .sign-in = Log in
    .forgot = Forgotten your password?
    .tell-stay-ticked = The box Stay logged in is ticked. The mailbox stays open here. Next time, untick it.

pages_recover =
    .brand = Boîte Claire
    .title = Forgotten your password?
    .explain = We send a code to Rosa’s phone.
    .tell-code-sent = The code has arrived on Rosa’s phone. Read the code. Then copy it.
    .send-code = Send the code
    .phone = Boîte Claire. Code: 736 204
    .phone-voice = Boîte Claire. Code: 7 3 6, 2 0 4.
    .recover-code = Code received
    .recover-code-help = Read the phone in the drawing. Copy the 6 digits.
    .recover-code-error-empty = The field is empty. Read the phone in the drawing. Copy the code.
    .recover-code-error-count = The code has 6 digits. Read the phone in the drawing.
    .recover-code-error-slip = 1 or 2 digits have changed. Read the phone in the drawing. Compare digit by digit.
    .recover-code-error-differs = This is not the code that came. Read the phone in the drawing.
    .check-code = Continue
    .to-login = Back to the login

pages_recovered =
    .brand = Boîte Claire
    .title = The code is right
    .explain = You can choose a new passphrase. For practice, Rosa keeps the same phrase.
    .back-to-login = Back to the login
    .tell-recovered = You can also change a forgotten phrase. Now log in with Rosa’s card.

pages_inbox =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. Rosa’s account.
    .new = New message
    .deleted = Message deleted.
    .undo = Undo
    .sent-notice = Message sent.
    .save = Save the password?
    .save-yes = Yes
    .save-no = No
    .save-never = Never here
    .tell-save-yes = Yes keeps the password in the computer. Everybody uses this computer. Choose: Never here.
    .tell-save-no = The password is not kept. The browser may ask again. Never here stops the question.
    .tell-save-never = The password is not kept here. On a shared computer, this is the right habit.

pages_message =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. Rosa’s account.
    .list = Back to the list
    .reply = Reply
    .forward = Forward
    .delete = Delete
    .spam = Move to spam
    .tell-forward = Forward sends the message to somebody else. Here, it is not useful. Look at the list To do.

pages_reply =
    .title = Reply to Karim
    .reply-to = To
    .reply-to-error-empty = Karim’s address is gone from the field. Write: karim@espace-valbourg.example
    .reply-to-error-empty-voice = Karim’s address is gone from the field. Write: karim, at sign, espace, dash, valbourg, dot, example.
    .reply-to-error-no-at = The at sign is missing. Karim’s address is: karim@espace-valbourg.example
    .reply-to-error-no-at-voice = The at sign is missing. Karim’s address is: karim, at sign, espace, dash, valbourg, dot, example.
    .reply-to-error-no-end = The end is missing, after the at sign. The message cannot go.
    .reply-to-error-space = There is a space in the address. An email address never has a space. Erase the space.
    .reply-to-error-accent = There is an accent in the address. Write the letters without accents.
    .reply-to-error-slip = A letter has changed in the address. Compare: karim@espace-valbourg.example
    .reply-to-error-slip-voice = A letter has changed in the address. Compare: karim, at sign, espace, dash, valbourg, dot, example.
    .reply-to-error-differs = This is not Karim’s address. Write: karim@espace-valbourg.example
    .reply-to-error-differs-voice = This is not Karim’s address. Write: karim, at sign, espace, dash, valbourg, dot, example.
    .reply-subject = Subject
    .reply-subject-example = Re: Thursday workshop
    .reply-subject-error-empty = The subject is empty. Write: Thursday workshop.
    .text-subject = Re: Thursday workshop
    .reply-body = Message
    .reply-body-help = Write 1 sentence. You can also choose a ready sentence.
    .reply-body-example = Hello Karim, I am coming on Thursday.
    .reply-body-error-empty = The message is empty. Write at least: Hello.
    .ready = Ready sentences:
    .ready-come = I am coming
    .ready-absent = I cannot come
    .ready-question = I have a question
    .text-come = Hello Karim, I am coming on Thursday. Rosa
    .text-absent = Hello Karim, I cannot come on Thursday. Rosa
    .text-question = Hello Karim, what time does the workshop end? Rosa
    .send-reply = Send

pages_compose =
    .title = New message
    .to = To
    .to-help = Copy the address of the front desk: accueil@espace-valbourg.example
    .to-help-voice = Copy the address of the front desk: accueil, at sign, espace, dash, valbourg, dot, example.
    .to-error-empty = The field To is empty. Write: accueil@espace-valbourg.example
    .to-error-empty-voice = The field To is empty. Write: accueil, at sign, espace, dash, valbourg, dot, example.
    .to-error-no-at = The at sign is missing. The message cannot go.
    .to-error-no-end = The end is missing, after the at sign. The message cannot go.
    .to-error-space = There is a space in the address. An email address never has a space. Erase the space.
    .to-error-accent = There is an accent in the address. Write the letters without accents.
    .to-error-slip = It is nearly the address of the front desk. Compare: accueil@espace-valbourg.example
    .to-error-slip-voice = It is nearly the address of the front desk. Compare: accueil, at sign, espace, dash, valbourg, dot, example.
    .to-error-differs = This is not the address of the front desk. Write: accueil@espace-valbourg.example
    .to-error-differs-voice = This is not the address of the front desk. Write: accueil, at sign, espace, dash, valbourg, dot, example.
    .subject = Subject
    .subject-help = The subject says what you write about, in 2 or 3 words.
    .subject-example = My certificate
    .subject-error-empty = Without a subject, the front desk cannot tell what you want. Write: My certificate.
    .body = Message
    .body-help = The message is already written. You can change it.
    .body-example = Hello, here is my certificate. Rosa Belmont
    .body-error-empty = The message is empty. Write at least: Hello, here is my certificate.
    .text-body = Hello, here is the document you asked for: my certificate. Thank you. Rosa Belmont
    .attach-file = Attach a file
    .send = Send
    .alert = You mention a document. There is no attachment.
    .back-to-edit = Back to the message
    .send-anyway = Send without it
    .tell-send-anyway = This button sends the message without the document. The front desk is waiting for the certificate. Choose Back to the message.
    .tell-wrong-file = This file is not the certificate. Take this file off with the cross. Take certificate.
    .tell-extra-file = There is a file too many. Keep only certificate. Take the other one off with the cross.

pages_files =
    .title = Documents
    .explain = Choose a file.
    .cancel = Back to the message

pages_account =
    .brand = Boîte Claire
    .title = Rosa’s account
    .who = { $email }
    .sign-out = Log out
    .close-menu = Back to messages

pages_signed-out =
    .brand = Boîte Claire
    .title = The mailbox is closed
    .explain = You can close the window.
    .login-again = Log in

# Messages and files of the story

item_welcome =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = Welcome Rosa
    .date = 6 April
    .body =
        Hello Rosa,
        Welcome to your mailbox.
        You can read, write and tidy your messages.
        We never ask for your password by email.
        The Boîte Claire team

item_karim-workshop =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = Thursday workshop
    .date = 7 April
    .body =
        Hello Rosa,
        The email workshop is on Thursday 9 April, at 2 pm.
        It is at the Valbourg digital centre.
        Can you come?
        Karim

item_karim-report =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = What we did on Tuesday
    .date = 8 April
    .body =
        Hello Rosa,
        On Tuesday, we learnt to write the at sign.
        On Thursday, we will write messages.
        See you soon,
        Karim

item_win-phone =
    .from = Super Gifts
    .address = cadeau@gagne-vite.example
    .subject = Win a phone!!!
    .date = 8 April
    .body =
        WELL DONE!!! You are our visiter number 1000.
        Your new phone is waiting for you.
        Pay 2 euros for the delivry.
        Give the number of your bank card BEFORE TONIGHT.

item_library =
    .from = Valbourg Library
    .address = contact@mediatheque.valbourg.example
    .subject = A book to bring back
    .date = 8 April
    .body =
        Hello,
        You have a book to bring back before 15 April.
        Title: The garden in all seasons.
        You can keep it longer. Ask at the front desk.
        Valbourg Library

item_mum-money =
    .from = Your child
    .address = nouveau.numero.482@mailrapide.example
    .subject = Mum, it is urgent
    .date = 8 April
    .body =
        Mum, I broke my phone.
        I have a new number.
        Send 300 euros quickly.
        Do not call me, I cannot talk.

item_new-login =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = New login: was it you?
    .date = 8 April
    .body =
        Hello Rosa,
        Your mailbox was opened on another computer, on 8 April.
        Was it you? Then all is well.
        Was it not you? Open our site yourself. Change your password.
        The Boîte Claire team

item_give-code =
    .from = Boite Claire Security
    .address = aide@boiteclaire-garde.example
    .subject = Give the code to keep your mailbox
    .date = 8 April
    .body =
        Dear user,
        You will recieve a code of 6 digits.
        Answer this message with the code.
        Without the code, your mailbox will be close tonight.

item_ines-garden =
    .from = Inès
    .address = ines_b@mailduquartier.example
    .subject = Your garden
    .date = 8 April
    .body =
        Hello Rosa,
        I think your garden is in flower!
        Can you send me a photo?
        With love,
        Inès

item_false-parcel =
    .from = Express Delivery
    .address = suivi@colis-bloque.example
    .subject = URGENT your parcel is blocked
    .date = 9 April
    .body =
        Dear customer,
        Your parcel is block.
        Pay 1.99 euro before noon, or it will be destroyed.
        Answer with the number of your bank card and the code.
        The delivery service

item_my-reply =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re: Thursday workshop
    .date = 8 April
    .body = Here is the reply that you sent to Karim. This is practice: Déclic does not keep your sentences.

item_my-request =
    .from = Rosa Belmont
    .address = { $email }
    .subject = My certificate
    .date = 8 April
    .body = Here is the message for the front desk. This is practice: Déclic does not keep your sentences.

item_my-photo =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re: Your garden
    .date = 9 April
    .body = Here is the reply to Inès. This is practice: Déclic does not keep your sentences.

item_attestation =
    .name = certificate.pdf
    .name-voice = certificate, dot, P D F

item_photo-cat =
    .name = cat-photo.jpg
    .name-voice = cat photo, dot, J P G

item_recipe =
    .name = recipe.pdf
    .name-voice = recipe, dot, P D F

item_photo-garden =
    .name = garden-photo.jpg
    .name-voice = garden photo, dot, J P G

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
    .mediator = Invite people to tell their stories, without shame: “It happens to everybody, even to me.” In real life, fake messages can be reported: find out the service and the number of your country. If money or a code was given: the bank first.

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
    .tell-wrong-file = You chose { $file }. Take this file off with the cross. Take garden-photo.
    .tell-draft = The message has not gone. It is in Drafts. Open Drafts to go on.
    .tell-in-spam = You spotted the fake message. It is in spam.
    .tell-ines-is-true = You know Inès. Her message is real. The fake message asks for money.
    .tell-keep-mail = This message is real. It can stay in the mailbox. Look at the list To do.
    .tell-spam-better = Delete works too. The list says: move to spam. The mailbox then knows the next ones better.
    .tell-list-first = Log out is for the end. There are things left in the list To do. Choose Back to messages.
    .tell-logged-out = Rosa’s mailbox is closed. Nobody else can read it now. Close the window too.
    .tell-box-closed = The mailbox is closed. The arrow of the site does not open it. That is good.
    .tell-left-open = The mailbox stayed open. Somebody else can read it. Go back and choose Log out.
    .tell-close-early = The cross closes the window. The mission starts here. Log in with Rosa’s card.
    .hint-1 = The buttons have moved. The words are the same. Read the list To do.
    .hint-2 = Take the first thing in the list. Look for the same word on the page.
    .hint-3 = What to do next is shown on the page.
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
    .card-address = Here, addresses end with .example. In real life, they often end with .com or .uk.
    .card-address-voice = Here, addresses end with dot example. In real life, they often end with dot com, or dot u k.
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
    .card-help = Somebody can help you the first time. For example: at the digital centre, at the library, at the town hall. You can also ask somebody close to you.
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
    .password-error-caps = The letters are capitals. The Caps Lock key may be on. Press it once.
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
    .new = New message
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

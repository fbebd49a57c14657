# Partie C : utiliser la boîte

part-c = Utiliser la boîte
    .can-1 = Je sais me connecter à une boîte mail.
    .can-2 = Je sais lire un message et répondre.
    .can-3 = Je sais écrire un message et joindre un fichier.
    .can-4 = Je sais reconnaître un faux message.
    .can-5 = Je sais trier une boîte mail.

first-login = Première connexion
    .say = La boîte est créée. Maintenant, Rosa se connecte. [word:se-connecter|Se connecter], c’est ouvrir sa boîte avec son [word:mot-de-passe|mot de passe]. Le mot de passe de Rosa est sa phrase. D’abord, je vous montre.
    .say-you = C’est à vous. Écrivez l’adresse. Écrivez la phrase de passe. Appuyez sur le bouton Se connecter. Si ça ne marche pas, rien n’est bloqué. On recommence.
    .show-look = Voici la page pour se connecter. Il y a 2 champs à remplir.
    .show-email = J’écris l’adresse de Rosa. Je recopie sa carte.
    .show-capitals = J’écris la phrase de passe. Les lettres sont cachées.
    .show-press = J’appuie sur le bouton Se connecter.
    .show-explain = Ça ne marche pas. J’ai écrit en majuscules. La touche Verr Maj est active.
    .show-explain-voice = Ça ne marche pas. J’ai écrit en majuscules. La touche Verrouillage Majuscules est active.
    .show-mend = J’appuie 1 fois sur Verr Maj. J’écris la phrase comme sur la carte.
    .show-mend-voice = J’appuie 1 fois sur Verrouillage Majuscules. J’écris la phrase comme sur la carte.
    .show-untick = La case Rester connecté est déjà cochée. J’enlève la coche. La boîte ne reste pas ouverte.
    .show-enter = J’appuie sur le bouton Se connecter.
    .show-inside = La boîte s’ouvre. Voici les messages de Rosa.
    .goal-email = Écrire l’adresse de Rosa
    .goal-password = Écrire sa phrase de passe
    .goal-enter = Se connecter
    .tell-stay-off = Vous avez enlevé la coche. La boîte ne reste pas ouverte sur cet ordinateur. C’est plus sûr.
    .tell-stay-on = La case est cochée. La boîte reste ouverte sur cet ordinateur. Sans coche, c’est plus sûr.
    .tell-see = Rien n’est bloqué. Choisissez Voir pour lire ce que vous écrivez. Comparez avec la carte de Rosa.
    .hint-1 = La carte de Rosa a tout.
    .hint-2 = Les tirets comptent. Les majuscules comptent aussi.
    .hint-3 = La réponse est en gris dans le champ. Recopiez.
    .done = Vous êtes dans la boîte de Rosa. Vous avez recopié son adresse et sa phrase.
    .mediator = Les vrais sites bloquent après plusieurs essais, pendant quelques minutes. Dites-le maintenant. Ensuite, le site s’ouvre à nouveau. Vérifiez la touche Verr Maj de chaque ordinateur. Si une personne découvre « Mot de passe oublié ? », laissez-la aller au bout : la page ramène à la connexion.

read-mail = Lire un message
    .say = Voici la [word:boite-de-reception|boîte de réception]. Chaque ligne est un message. Le nom dit qui écrit. Ouvrez le message de Karim. Lisez l’heure de l’atelier. Ensuite, revenez à la liste.
    .goal-open = Ouvrir le message de Karim
    .goal-hour = Trouver l’heure de l’atelier
    .goal-list = Revenir à la liste
    .ask-hour = À quelle heure est l’atelier ?
    .option-ten = 10 h
    .option-ten-voice = 10 heures
    .option-ten-why = 10 h, c’est le matin. Relisez le message. Cherchez l’heure de l’atelier.
    .option-ten-why-voice = 10 heures, c’est le matin. Relisez le message. Cherchez l’heure de l’atelier.
    .option-fourteen = 14 h
    .option-fourteen-voice = 14 heures
    .option-fourteen-why = Oui. Karim écrit : jeudi 9 avril, à 14 h.
    .option-fourteen-why-voice = Oui. Karim écrit : jeudi 9 avril, à 14 heures.
    .option-sixteen = 16 h
    .option-sixteen-voice = 16 heures
    .option-sixteen-why = À 16 h, l’atelier est fini. Relisez le message. Cherchez l’heure de l’atelier.
    .option-sixteen-why-voice = À 16 heures, l’atelier est fini. Relisez le message. Cherchez l’heure de l’atelier.
    .tell-sent-folder = Ici, ce sont les messages écrits par Rosa. Choisissez Boîte de réception.
    .tell-drafts-folder = Ici, ce sont les messages commencés et pas envoyés. Choisissez Boîte de réception.
    .tell-trash-folder = Ici, ce sont les messages supprimés. Choisissez Boîte de réception.
    .tell-spam-folder = Ici, la boîte range les messages gênants. Choisissez Boîte de réception.
    .tell-welcome = C’est le message de bienvenue du service de mail. Revenez à la liste. Ouvrez le message de Karim.
    .tell-deleted = Le message est dans la [word:corbeille|corbeille]. Il n’est pas perdu. Choisissez Annuler.
    .tell-undone = Le message est revenu. Un message supprimé peut revenir.
    .tell-reply-later = Répondre sert à écrire à Karim. C’est pour l’étape suivante. Lisez d’abord l’heure de l’atelier.
    .tell-not-spam = Les spams sont pour les messages gênants. Ce message est vrai. Il reste dans la boîte.
    .tell-new-later = Nouveau message sert à écrire. Ici, vous lisez. Ouvrez le message de Karim.
    .tell-stay-in = Se déconnecter ferme la boîte. On lit d’abord le message de Karim. Choisissez Retour aux messages.
    .hint-1 = Cherchez le nom Karim.
    .hint-2 = Ouvrez la ligne de Karim. Puis cherchez un nombre suivi de la lettre h.
    .hint-2-voice = Ouvrez la ligne de Karim. Puis cherchez l’heure.
    .hint-3 = L’atelier est à 14 h. Choisissez 14 h. Puis choisissez Revenir à la liste.
    .hint-3-voice = L’atelier est à 14 heures. Choisissez 14 heures. Puis choisissez Revenir à la liste.
    .done = Vous avez lu le nom, puis le message. Vous avez trouvé l’heure. Vous savez revenir à la liste.
    .mediator = Vérifiez l’ordre de lecture : d’abord qui écrit, puis l’objet, puis la date. Cet ordre prépare le travail sur les faux messages. Faites supprimer un message exprès, puis Annuler : cela rassure.

reply = Répondre
    .say = Karim attend une réponse. Ouvrez son message. Appuyez sur le bouton Répondre. L’adresse de Karim est déjà là. Écrivez 1 phrase. Par exemple : Bonjour Karim, je viens jeudi. Puis appuyez sur le bouton Envoyer.
    .goal-open = Ouvrir le message de Karim
    .goal-reply = Choisir Répondre
    .goal-write = Écrire 1 phrase
    .goal-send = Envoyer
    .goal-look = Voir la réponse dans Envoyés
    .tell-once = Votre réponse est déjà partie. 1 seul appui suffit.
    .tell-other-mail = Ce message n’attend pas de réponse. Karim attend une réponse. Ouvrez le message de Karim.
    .tell-forward = [word:transferer|Transférer] envoie le message à une autre personne. Pour parler à Karim, choisissez Répondre.
    .tell-not-delete = Supprimer met le message à la corbeille. Karim attend une réponse. Choisissez Répondre.
    .tell-not-spam = Les spams sont pour les messages gênants. Vous connaissez Karim. Choisissez Répondre.
    .tell-not-new = Nouveau message ouvre une page vide. Ouvrez le message de Karim. Choisissez Répondre : son adresse est déjà là.
    .tell-stay-in = Se déconnecter ferme la boîte. Karim attend une réponse. Choisissez Retour aux messages.
    .tell-draft = Le message n’est pas parti. Il est dans [word:brouillon|Brouillons]. Ouvrez Brouillons pour continuer.
    .tell-in-sent = Votre réponse est dans Envoyés. Elle est bien partie.
    .tell-sent-empty = Envoyés garde les messages écrits par Rosa. Votre réponse sera ici. Choisissez Boîte de réception.
    .hint-1 = La réponse part à la même personne.
    .hint-2 = Le bouton à choisir est montré. Lisez son nom.
    .hint-3 = Recopiez : Bonjour Karim, je viens jeudi. Ou choisissez une phrase déjà prête. Puis choisissez Envoyer.
    .done = Vous avez répondu à Karim. Pour envoyer, 1 seul appui suffit.
    .mediator = L’écriture n’est pas jugée : l’orthographe ne compte pas. Les personnes qui écrivent peu peuvent choisir une des 3 phrases prêtes. Montrez que la réponse est ensuite dans Envoyés.

attach = Écrire et joindre un document
    .say = Rosa doit envoyer un document. Appuyez sur le bouton Nouveau message. Écrivez l’adresse de l’accueil. Écrivez un [word:objet|objet] court. Puis choisissez [word:piece-jointe|Joindre un fichier]. Choisissez le fichier attestation. Vérifiez, puis envoyez. Voici l’adresse de l’accueil : accueil@espace-valbourg.example
    .say-voice = Rosa doit envoyer un document. Appuyez sur le bouton Nouveau message. Écrivez l’adresse de l’accueil. Écrivez un objet court. Puis choisissez Joindre un fichier. Choisissez le fichier attestation. Vérifiez, puis envoyez. Voici l’adresse de l’accueil : accueil, arobase, espace, tiret, valbourg, point, example.
    .goal-new = Choisir Nouveau message
    .goal-address = Écrire l’adresse de l’accueil
    .goal-subject = Écrire un objet court
    .goal-attach = Joindre le fichier attestation
    .goal-send = Vérifier, puis envoyer
    .tell-not-reply = Ce bouton part d’un message reçu. Ici, vous écrivez à l’accueil pour la première fois. Choisissez Nouveau message.
    .tell-keep-mail = Ce message peut rester dans la boîte. Ici, vous écrivez à l’accueil. Choisissez Nouveau message.
    .tell-stay-in = Se déconnecter ferme la boîte. Le document de Rosa doit partir d’abord. Choisissez Retour aux messages.
    .tell-wrong-file = Vous avez choisi { $file }. Enlevez ce fichier avec la croix. Prenez attestation.
    .tell-attached = Le fichier attestation part avec le message. C’est la pièce jointe.
    .tell-no-file = Le message parle d’un document. Le document n’est pas joint. Choisissez Revenir au message, puis Joindre un fichier.
    .tell-draft = Le message n’est pas parti. Il est dans Brouillons. Ouvrez Brouillons pour continuer.
    .hint-1 = Cherchez le bouton Nouveau message. Plus tard, cherchez Joindre un fichier.
    .hint-2 = Le fichier est dans Documents. Il s’appelle attestation.
    .hint-3 = Le prochain geste est montré sur la page. Faites ce geste, puis le suivant.
    .done = Le message est parti avec l’attestation. Vous avez vérifié l’adresse, l’objet et le fichier.
    .mediator = « Où sont mes fichiers ? » est un autre apprentissage. Si une personne reste bloquée là, proposez la leçon sur les fichiers la prochaine fois, pas maintenant. Si le message part sans fichier, la boîte prévient : les vraies boîtes le font souvent.

strange-mail = Ce message est bizarre
    .say = Rosa reçoit un message. Il fait peur. Il dit : urgent. Il demande le [word:mot-de-passe|mot de passe]. Un vrai service ne demande jamais votre mot de passe par mail. Cherchez ce qui est bizarre. Choisissez chaque indice.
    .zone-sender = Vous avez regardé l’adresse. Elle finit par boite-claire-verif.example. Le vrai service finit par boiteclaire.example.
    .zone-sender-voice = Vous avez regardé l’adresse. Elle finit par : boite, tiret, claire, tiret, verif, point, example. Le vrai service finit par : boiteclaire, point, example.
    .zone-urgency = Ce message vous presse. Il veut vous faire peur. Un vrai service vous laisse du temps.
    .zone-dear-client = Le message dit : Cher client. Le vrai service connaît le nom de Rosa.
    .zone-asks-password = Le message demande le mot de passe. Un vrai service ne le demande jamais par mail.
    .zone-link = Le lien mène à un autre site. En vrai, ne l’ouvrez pas.
    .zone-card-photo = On demande une photo de carte. Un vrai service ne la demande pas par mail.
    .zone-spelling = Il y a une faute : tecnique. Un service sérieux relit ses messages.
    .zone-date = La date est normale. Regardez plutôt l’adresse et la demande.
    .zone-logo = Un logo se copie en 1 seconde. Il ne prouve rien. Cherchez ce qu’on vous demande.
    .remark-spelling-only = Bonne vue. Mais un faux message peut être bien écrit. Cherchez ce qu’on vous demande.
    .hint-1 = Que demande ce message ?
    .hint-2 = Regardez l’adresse après le nom.
    .hint-3 = Deux indices sont montrés : l’adresse, et la demande du mot de passe. Choisissez ces indices.
    .done = Ce faux message s’appelle un [word:hameconnage|hameçonnage]. On ne répond pas. En cas de doute, ouvrez vous-même le site.
    .mediator = Invitez à raconter, sans honte : « Cela arrive à tout le monde, même à moi. » Dans la vraie vie, on peut signaler : Signal Spam pour un mail, le 33700 pour un SMS, 17cyber.gouv.fr pour une aide. Si de l’argent ou un code a été donné : d’abord la banque.

strange-mail_document =
    .from = De : Service Boite Claire <[zone:sender|securite@boite-claire-verif.example]>
    .subject = Objet : [zone:urgency|URGENT votre boite sera SUPPRIMEE dans 24h]
    .day = Date : [zone:date|8 avril 2026]
    .mark = [zone:logo|(logo) BOITE CLAIRE]
    .hello = [zone:dear-client|Cher client],
    .problem = nous avons remarqué un probleme.
    .ask = [zone:asks-password|Confirmez votre mot de passe] ICI : [zone:link|http://boiteclaire.verif-compte.example]
    .photo = [zone:card-photo|Joignez une photo de votre carte.]
    .signature = [zone:spelling|Le support tecnique]

sort = Trier la boîte
    .say = Il y a 6 messages. Certains sont vrais. Certains sont faux. Pour chaque message, regardez 3 choses. Qui écrit ? Que demande-t-on ? Est-ce urgent ? Puis choisissez : garder, ou mettre dans les [word:spam|spams].
    .goal-karim-report = Trier le message de Karim
    .goal-win-phone = Trier le message de Super Cadeaux
    .goal-library = Trier le message de la médiathèque
    .goal-mum-money = Trier le message « Maman »
    .goal-new-login = Trier le message « Nouvelle connexion »
    .goal-give-code = Trier le message sur le code
    .decide-karim-report-right = Oui. Vous connaissez Karim. Son adresse finit par espace-valbourg.example.
    .decide-karim-report-wrong = Ce message est vrai. Karim écrit de son adresse habituelle. Choisissez Garder.
    .decide-win-phone-right = Oui. Un cadeau contre une carte bancaire : c’est une [word:arnaque|arnaque].
    .decide-win-phone-wrong = Ce message promet un cadeau. Il demande une carte bancaire. Mettez-le dans les spams.
    .decide-library-right = Oui. L’adresse finit par valbourg.example. Le message ne demande ni code, ni argent.
    .decide-library-wrong = Ce message est vrai. L’adresse finit par valbourg.example. Et il ne demande ni code, ni argent.
    .decide-mum-money-right = Oui. On parle d’argent et d’urgence. Appelez votre proche à son ancien numéro.
    .decide-mum-money-wrong = On parle d’argent et d’urgence. Appelez votre proche à son ancien numéro. Mettez ce message dans les spams.
    .decide-new-login-right = Oui. Le service prévient. Il ne demande ni code, ni argent.
    .decide-new-login-wrong = Le service prévient. Il n’a pas de lien. Il ne demande pas de code. Vous pouvez le garder.
    .decide-give-code-right = Oui. Un code reçu reste secret. Personne ne doit le demander.
    .decide-give-code-wrong = Un code reçu reste secret. Personne ne doit le demander. Mettez ce message dans les spams.
    .hint-1 = Demande-t-on un code, de l’argent, un mot de passe ?
    .hint-2 = Ouvrez le message montré. Lisez l’adresse après le nom.
    .hint-3 = Gardez Karim, la médiathèque et Boîte Claire. Mettez les 3 autres messages dans les spams.
    .done = La boîte est triée. Vous avez gardé les vrais messages.
    .mediator = Parlez du message « Nouvelle connexion » et du message de la médiathèque. Trop de prudence coûte peu : on peut vérifier en appelant le numéro que l’on connaît déjà. Pour les faux messages, Supprimer et Mettre dans les spams sont justes. Mettre dans les spams aide aussi la boîte à reconnaître les suivants.

sort_inbox =
    .brand = Boîte Claire

sort_message =
    .brand = Boîte Claire
    .list = Revenir à la liste
    .keep = Garder
    .spam = Mettre dans les spams
    .delete = Supprimer

# Partie D : faire sans aide

part-d = Faire sans aide
    .can-1 = Je sais me servir d’une boîte mail sur un ordinateur partagé.
    .can-2 = Je sais me déconnecter avant de partir.
    .can-3 = Je sais à qui demander de l’aide.

mission = Mission : jeudi à l’espace numérique
    .say = Rosa est sur un ordinateur partagé. Les boutons ont changé de place. Les mots sont les mêmes. Vous avez 5 choses à faire. Lisez la liste À faire. À la fin, [word:se-deconnecter|déconnectez-vous]. Prenez votre temps.
    .goal-sign-in = Se connecter
    .goal-sign-in-hint-1 = Connectez-vous avec la carte de Rosa.
    .goal-sign-in-hint-2 = Cherchez les mots Adresse mail et Mot de passe. Cherchez aussi Rester connecté.
    .goal-sign-in-hint-3 = Le prochain geste est montré. Remplissez, enlevez la coche, puis choisissez Se connecter.
    .goal-read-ines = Lire le message d’Inès
    .goal-read-ines-hint-1 = Ouvrez le message d’Inès. D’abord, répondez à la question du navigateur.
    .goal-read-ines-hint-2 = Cherchez Jamais ici. Puis cherchez le nom Inès.
    .goal-read-ines-hint-3 = Le prochain geste est montré. Ouvrez la ligne d’Inès.
    .goal-answer = Répondre à Inès avec photo-jardin
    .goal-answer-hint-1 = Répondez à Inès. Joignez le fichier photo-jardin.
    .goal-answer-hint-2 = Cherchez Répondre. Puis cherchez Joindre un fichier.
    .goal-answer-hint-3 = Le prochain geste est montré. Écrivez, joignez photo-jardin, puis envoyez.
    .goal-spam = Mettre le faux message dans les spams
    .goal-spam-hint-1 = Un message est faux. Mettez-le dans les spams.
    .goal-spam-hint-2 = Cherchez un message avec de l’argent et de l’urgence. Puis cherchez Mettre dans les spams.
    .goal-spam-hint-3 = Le prochain geste est montré. Le faux message parle d’un colis.
    .goal-leave = Se déconnecter et fermer
    .goal-leave-hint-1 = Déconnectez-vous. Puis fermez la fenêtre.
    .goal-leave-hint-2 = Cherchez les lettres RB. Puis cherchez Se déconnecter. Ensuite, cherchez la croix de la fenêtre.
    .goal-leave-hint-3 = Le prochain geste est montré. D’abord RB, puis Se déconnecter, puis la croix.
    .tell-stay-off = Vous avez enlevé la coche. Sur un ordinateur partagé, c’est le bon réflexe.
    .tell-stay-on = La case est cochée. La boîte reste ouverte pour la personne suivante. Enlevez la coche.
    .tell-stay-shared = La case Rester connecté est cochée. Cet ordinateur sert à tout le monde. Enlevez la coche, puis choisissez Se connecter.
    .tell-never-answer = Ce message est faux. Répondre dit que votre adresse existe. Mettez-le dans les spams.
    .tell-never-forward = Transférer envoie ce faux message à une autre personne. Mettez-le plutôt dans les spams.
    .tell-answer-ines = Répondre écrit à la personne de ce message. La liste dit : Inès. Ouvrez le message d’Inès.
    .tell-once = Votre réponse est déjà partie. 1 seul appui suffit.
    .tell-not-new = Nouveau message ouvre une page vide. Ouvrez le message d’Inès. Choisissez Répondre : son adresse est déjà là.
    .tell-wrong-file = Vous avez choisi { $file }. Enlevez ce fichier avec la croix. Prenez photo-jardin.
    .tell-draft = Le message n’est pas parti. Il est dans Brouillons. Ouvrez Brouillons pour continuer.
    .tell-in-spam = Vous avez reconnu le faux message. Il est dans les spams.
    .tell-ines-is-true = Vous connaissez Inès. Son message est vrai. Le faux message demande de l’argent.
    .tell-keep-mail = Ce message est vrai. Il peut rester dans la boîte. Regardez la liste À faire.
    .tell-spam-better = Supprimer marche aussi. La liste dit : mettre dans les spams. La boîte reconnaît mieux les suivants.
    .tell-list-first = Se déconnecter, c’est pour la fin. Il reste des choses dans la liste À faire. Choisissez Retour aux messages.
    .tell-logged-out = La boîte de Rosa est fermée. Une autre personne ne peut plus lire. Fermez aussi la fenêtre.
    .tell-box-closed = La boîte est fermée. La flèche du site ne l’ouvre pas. C’est bien ainsi.
    .tell-left-open = La boîte est restée ouverte. Une autre personne peut lire. Revenez et choisissez Se déconnecter.
    .tell-close-early = La croix ferme la fenêtre. La mission commence ici. Connectez-vous avec la carte de Rosa.
    .hint-1 = Les boutons ont bougé. Les mots sont les mêmes. Lisez la liste À faire.
    .hint-2 = Prenez la première chose de la liste. Cherchez le même mot sur la page.
    .hint-3 = Le prochain geste est montré sur la page.
    .done = Vous avez lu, répondu et trié. Vous avez fermé la boîte de Rosa. L’ordinateur est prêt pour une autre personne.
    .mediator = Restez à 2 mètres. Répondez à une question par une question : « Que dit la liste ? » Les indices sont permis. Cette étape montre ce que la personne fait sans aide. Après, faites dire à voix haute les gestes de départ : se déconnecter, fermer.

mission_reply =
    .title = Répondre à Inès
    .ines-to = À
    .ines-to-error-empty = L’adresse d’Inès est partie du champ. Écrivez : ines_b@mailduquartier.example
    .ines-to-error-empty-voice = L’adresse d’Inès est partie du champ. Écrivez : ines, tiret du bas, b, arobase, mailduquartier, point, example.
    .ines-to-error-no-at = Il manque l’arobase. L’adresse d’Inès est : ines_b@mailduquartier.example
    .ines-to-error-no-at-voice = Il manque l’arobase. L’adresse d’Inès est : ines, tiret du bas, b, arobase, mailduquartier, point, example.
    .ines-to-error-no-end = Il manque la fin, après l’arobase. Le message ne peut pas partir.
    .ines-to-error-space = Il y a un espace dans l’adresse. Une adresse mail n’a jamais d’espace. Effacez l’espace.
    .ines-to-error-accent = Il y a un accent dans l’adresse. Écrivez les lettres sans accent.
    .ines-to-error-slip = Une lettre a changé dans l’adresse. Comparez : ines_b@mailduquartier.example
    .ines-to-error-slip-voice = Une lettre a changé dans l’adresse. Comparez : ines, tiret du bas, b, arobase, mailduquartier, point, example.
    .ines-to-error-differs = Cette adresse n’est pas celle d’Inès. Écrivez : ines_b@mailduquartier.example
    .ines-to-error-differs-voice = Cette adresse n’est pas celle d’Inès. Écrivez : ines, tiret du bas, b, arobase, mailduquartier, point, example.
    .ines-subject = Objet
    .ines-subject-example = Re : Ton jardin
    .ines-subject-error-empty = L’objet est vide. Écrivez : Ton jardin.
    .text-subject = Re : Ton jardin
    .ines-body = Message
    .ines-body-help = Écrivez 1 phrase à Inès. Vous pouvez aussi choisir une phrase prête.
    .ines-body-example = Bonjour Inès, voici la photo.
    .ines-body-error-empty = Le message est vide. Écrivez au moins : Bonjour.
    .ready = Phrases prêtes :
    .ready-photo = Voici la photo
    .ready-kiss = Je t’embrasse
    .text-photo = Bonjour Inès, voici la photo du jardin. Rosa
    .text-kiss = Bonjour Inès, voici mon jardin. Je t’embrasse. Rosa
    .attach-file = Joindre un fichier
    .send-ines = Envoyer
    .tell-no-file = Inès attend la photo. Choisissez Joindre un fichier. Prenez photo-jardin.
    .tell-other-file = Inès attend la photo du jardin. Enlevez le fichier avec la croix. Prenez photo-jardin.
    .tell-extra-file = Il y a un fichier de trop. Gardez seulement photo-jardin. Enlevez l’autre avec la croix.

mission_stranger =
    .title = Une autre personne arrive
    .comes = Elle ouvre le navigateur. La boîte de Rosa s’ouvre aussi.
    .reads = Elle peut lire les messages. Elle peut écrire avec le nom de Rosa.
    .back-to-box = Revenir à la boîte de Rosa

mission_closed =
    .title = La fenêtre est fermée
    .explain = L’ordinateur est libre pour une autre personne.
    .reopen = Ouvrir le navigateur

and-now = Et maintenant ?
    .say = Merci pour ce travail. Vous avez aidé Rosa à créer sa boîte. Que savez-vous faire maintenant ? Il n’y a pas de mauvaise réponse.
    .say-life = Dans la vraie vie, l’écran sera différent. Cherchez les mêmes mots. Voici 5 différences.
    .say-first-action = Choisissez votre première vraie action. Toutes les réponses sont bonnes. Une personne peut vous aider la première fois.
    .say-keep = Gardez votre phrase de passe à la maison. Voici une règle, et des lieux pour demander de l’aide.
    .statement-at-sign = Je sais écrire l’arobase.
    .statement-create = Je sais créer une adresse mail.
    .statement-phrase = Je sais choisir une phrase de passe.
    .statement-answer = Je sais répondre à un message.
    .statement-false-mail = Je sais reconnaître un faux message.
    .statement-log-out = Je sais me déconnecter.
    .card-screen = Dans la vraie vie, il y a des photos et des publicités. Une fenêtre parle parfois des cookies. Vous pouvez choisir Tout refuser.
    .card-buttons = Chaque service met ses boutons à une autre place. Cherchez les mots : Envoyer, Répondre, Joindre, Se déconnecter.
    .card-address = Ici, les adresses finissent par .example. En vrai, elles finissent souvent par .fr ou par .com.
    .card-address-voice = Ici, les adresses finissent par point example. En vrai, elles finissent souvent par point f r, ou par point com.
    .card-phone = Un vrai service demande souvent un numéro de téléphone. Il envoie un code par SMS. Gardez votre téléphone près de vous.
    .card-phone-voice = Un vrai service demande souvent un numéro de téléphone. Il envoie un code par S M S. Gardez votre téléphone près de vous.
    .card-sent = Ici, rien ne part. En vrai, le message part tout de suite. Relisez l’adresse et le message avant d’envoyer.
    .option-create = Créer ma vraie adresse avec quelqu’un
    .option-create-why = C’est une belle première action. Choisissez un jour cette semaine. Prenez votre téléphone et un carnet.
    .option-write = Écrire à un proche
    .option-write-why = C’est une belle première action. Écrivez 1 phrase. Par exemple : Bonjour, voici mon adresse.
    .option-wait = Attendre
    .option-wait-why = C’est votre choix. Prenez votre temps. Vous pouvez refaire cette leçon quand vous voulez.
    .card-rule = Votre phrase de passe et vos codes sont secrets. Ne les donnez à personne. Écrivez votre phrase dans un carnet. Gardez le carnet chez vous.
    .card-help = Une personne peut vous aider la première fois. Par exemple : à l’espace numérique, à la médiathèque, à la mairie. Vous pouvez aussi demander à un proche.
    .hint-1 = Toutes les réponses sont bonnes.
    .hint-2 = Choisissez ce que vous avez envie de faire en premier.
    .hint-3 = Vous hésitez ? Choisissez Attendre. Vous pourrez changer.
    .done = Vous avez fini la leçon. Vous savez vous servir d’une boîte mail. Prenez la carte de poche avec vous.
    .mediator = Imprimez la carte de poche. Prenez le rendez-vous « vraie adresse » dans les 7 jours : ce qui est appris s’efface vite sans pratique. Si toutes les réponses sont « pas encore », remerciez, et prévoyez de revoir ces points.

# Pages partagées

pages_login =
    .brand = Boîte Claire
    .title = Se connecter
    .email = Adresse mail
    .email-help = Recopiez l’adresse de la carte de Rosa.
    .email-error-empty = Le champ Adresse mail est vide. Recopiez l’adresse de la carte de Rosa.
    .email-error-no-at = Il manque la fin. Recopiez toute l’adresse, avec l’arobase.
    .email-error-no-end = Il manque la fin, après l’arobase. Recopiez toute l’adresse.
    .email-error-space = Il y a un espace dans l’adresse. Une adresse mail n’a jamais d’espace. Effacez l’espace.
    .email-error-accent = Il y a un accent dans l’adresse. Écrivez les lettres sans accent.
    .email-error-slip = C’est presque l’adresse de Rosa. Comparez lettre par lettre avec la carte.
    .email-error-differs = Cette adresse n’est pas celle de Rosa. Recopiez l’adresse de la carte.
    .password = Mot de passe
    .password-help = Le mot de passe de Rosa est sa phrase. Recopiez la carte, avec les tirets.
    .password-error-empty = Le champ Mot de passe est vide. Recopiez la phrase de la carte de Rosa.
    .password-error-caps = Les lettres sont en majuscules. La touche Verr Maj est peut-être active. Appuyez dessus 1 fois.
    .password-error-caps-voice = Les lettres sont en majuscules. La touche Verrouillage Majuscules est peut-être active. Appuyez dessus 1 fois.
    .password-error-capitals = Les lettres sont en majuscules. La touche Verr Maj est peut-être active. Appuyez dessus 1 fois.
    .password-error-capitals-voice = Les lettres sont en majuscules. La touche Verrouillage Majuscules est peut-être active. Appuyez dessus 1 fois.
    .password-error-count = La phrase est plus longue. Les tirets comptent. Choisissez Voir, puis comparez avec la carte.
    .password-error-slip = C’est presque la phrase de Rosa. Choisissez Voir, puis comparez avec la carte.
    .password-error-differs = Ce n’est pas la phrase de Rosa. Gardez votre vrai mot de passe pour vous. Recopiez la carte de Rosa.
    .stay = Rester connecté
    .sign-in = Se connecter
    .forgot = Mot de passe oublié ?
    .tell-stay-ticked = La case Rester connecté est cochée. La boîte reste ouverte ici. La prochaine fois, enlevez la coche.

pages_recover =
    .brand = Boîte Claire
    .title = Mot de passe oublié ?
    .explain = Nous envoyons un code sur le téléphone de Rosa.
    .send-code = Envoyer le code
    .phone = Boîte Claire. Code : 736 204
    .phone-voice = Boîte Claire. Code : 7 3 6, 2 0 4.
    .recover-code = Code reçu
    .recover-code-help = Lisez le téléphone dessiné. Recopiez les 6 chiffres.
    .recover-code-error-empty = Le champ est vide. Lisez le téléphone dessiné. Recopiez le code.
    .recover-code-error-count = Le code a 6 chiffres. Lisez le téléphone dessiné.
    .recover-code-error-slip = 1 ou 2 chiffres ont changé. Lisez le téléphone dessiné. Comparez chiffre par chiffre.
    .recover-code-error-differs = Ce n’est pas le code reçu. Lisez le téléphone dessiné.
    .check-code = Continuer
    .to-login = Revenir à la connexion

pages_recovered =
    .brand = Boîte Claire
    .title = Le code est bon
    .explain = Vous pouvez choisir une nouvelle phrase de passe. Pour l’exercice, Rosa garde la même phrase.
    .back-to-login = Revenir à la connexion
    .tell-recovered = Vous savez aussi changer une phrase oubliée. Maintenant, connectez-vous avec la carte de Rosa.

pages_inbox =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. Le compte de Rosa.
    .new = Nouveau message
    .deleted = Message supprimé.
    .undo = Annuler
    .sent-notice = Message envoyé.
    .save = Enregistrer le mot de passe ?
    .save-yes = Oui
    .save-no = Non
    .save-never = Jamais ici
    .tell-save-yes = Oui garde le mot de passe dans l’ordinateur. Cet ordinateur sert à tout le monde. Choisissez : Jamais ici.
    .tell-save-no = Le mot de passe n’est pas gardé. Le navigateur peut redemander. Jamais ici arrête la question.
    .tell-save-never = Le mot de passe n’est pas gardé ici. Sur un ordinateur partagé, c’est le bon réflexe.

pages_message =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. Le compte de Rosa.
    .new = Nouveau message
    .list = Revenir à la liste
    .reply = Répondre
    .forward = Transférer
    .delete = Supprimer
    .spam = Mettre dans les spams
    .tell-forward = Transférer envoie le message à une autre personne. Ici, ce n’est pas utile. Regardez la liste À faire.

pages_reply =
    .title = Répondre à Karim
    .reply-to = À
    .reply-to-error-empty = L’adresse de Karim est partie du champ. Écrivez : karim@espace-valbourg.example
    .reply-to-error-empty-voice = L’adresse de Karim est partie du champ. Écrivez : karim, arobase, espace, tiret, valbourg, point, example.
    .reply-to-error-no-at = Il manque l’arobase. L’adresse de Karim est : karim@espace-valbourg.example
    .reply-to-error-no-at-voice = Il manque l’arobase. L’adresse de Karim est : karim, arobase, espace, tiret, valbourg, point, example.
    .reply-to-error-no-end = Il manque la fin, après l’arobase. Le message ne peut pas partir.
    .reply-to-error-space = Il y a un espace dans l’adresse. Une adresse mail n’a jamais d’espace. Effacez l’espace.
    .reply-to-error-accent = Il y a un accent dans l’adresse. Écrivez les lettres sans accent.
    .reply-to-error-slip = Une lettre a changé dans l’adresse. Comparez : karim@espace-valbourg.example
    .reply-to-error-slip-voice = Une lettre a changé dans l’adresse. Comparez : karim, arobase, espace, tiret, valbourg, point, example.
    .reply-to-error-differs = Cette adresse n’est pas celle de Karim. Écrivez : karim@espace-valbourg.example
    .reply-to-error-differs-voice = Cette adresse n’est pas celle de Karim. Écrivez : karim, arobase, espace, tiret, valbourg, point, example.
    .reply-subject = Objet
    .reply-subject-example = Re : Atelier de jeudi
    .reply-subject-error-empty = L’objet est vide. Écrivez : Atelier de jeudi.
    .text-subject = Re : Atelier de jeudi
    .reply-body = Message
    .reply-body-help = Écrivez 1 phrase. Vous pouvez aussi choisir une phrase prête.
    .reply-body-example = Bonjour Karim, je viens jeudi.
    .reply-body-error-empty = Le message est vide. Écrivez au moins : Bonjour.
    .ready = Phrases prêtes :
    .ready-come = Je viens
    .ready-absent = Je ne peux pas
    .ready-question = J’ai une question
    .text-come = Bonjour Karim, je viens jeudi. Rosa
    .text-absent = Bonjour Karim, je ne peux pas venir jeudi. Rosa
    .text-question = Bonjour Karim, l’atelier finit à quelle heure ? Rosa
    .send-reply = Envoyer

pages_compose =
    .title = Nouveau message
    .to = À
    .to-help = Recopiez l’adresse de l’accueil : accueil@espace-valbourg.example
    .to-help-voice = Recopiez l’adresse de l’accueil : accueil, arobase, espace, tiret, valbourg, point, example.
    .to-error-empty = Le champ À est vide. Écrivez : accueil@espace-valbourg.example
    .to-error-empty-voice = Le champ À est vide. Écrivez : accueil, arobase, espace, tiret, valbourg, point, example.
    .to-error-no-at = Il manque l’arobase. Le message ne peut pas partir.
    .to-error-no-end = Il manque la fin, après l’arobase. Le message ne peut pas partir.
    .to-error-space = Il y a un espace dans l’adresse. Une adresse mail n’a jamais d’espace. Effacez l’espace.
    .to-error-accent = Il y a un accent dans l’adresse. Écrivez les lettres sans accent.
    .to-error-slip = C’est presque l’adresse de l’accueil. Comparez : accueil@espace-valbourg.example
    .to-error-slip-voice = C’est presque l’adresse de l’accueil. Comparez : accueil, arobase, espace, tiret, valbourg, point, example.
    .to-error-differs = Cette adresse n’est pas celle de l’accueil. Écrivez : accueil@espace-valbourg.example
    .to-error-differs-voice = Cette adresse n’est pas celle de l’accueil. Écrivez : accueil, arobase, espace, tiret, valbourg, point, example.
    .subject = Objet
    .subject-help = L’objet dit de quoi vous parlez, en 2 ou 3 mots.
    .subject-example = Mon attestation
    .subject-error-empty = Sans objet, l’accueil ne sait pas de quoi vous parlez. Écrivez : Mon attestation.
    .body = Message
    .body-help = Le message est déjà écrit. Vous pouvez le changer.
    .body-example = Bonjour, voici mon attestation. Rosa Belmont
    .body-error-empty = Le message est vide. Écrivez au moins : Bonjour, voici mon attestation.
    .text-body = Bonjour, voici le document demandé : mon attestation. Merci. Rosa Belmont
    .attach-file = Joindre un fichier
    .send = Envoyer
    .alert = Vous parlez d’un document. Il n’y a pas de pièce jointe.
    .back-to-edit = Revenir au message
    .send-anyway = Envoyer sans document
    .tell-send-anyway = Ce bouton envoie le message sans le document. L’accueil attend l’attestation. Choisissez Revenir au message.
    .tell-wrong-file = Ce fichier n’est pas l’attestation. Enlevez ce fichier avec la croix. Prenez attestation.
    .tell-extra-file = Il y a un fichier de trop. Gardez seulement attestation. Enlevez l’autre avec la croix.

pages_files =
    .title = Documents
    .explain = Choisissez un fichier.
    .cancel = Revenir au message

pages_account =
    .brand = Boîte Claire
    .title = Le compte de Rosa
    .who = { $email }
    .sign-out = Se déconnecter
    .close-menu = Retour aux messages

pages_signed-out =
    .brand = Boîte Claire
    .title = La boîte est fermée
    .explain = Vous pouvez fermer la fenêtre.
    .login-again = Se connecter

# Messages et fichiers de l'histoire

item_welcome =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = Bienvenue Rosa
    .date = 6 avril
    .body =
        Bonjour Rosa,
        Bienvenue dans votre boîte mail.
        Vous pouvez lire, écrire et ranger vos messages.
        Nous ne demandons jamais votre mot de passe par mail.
        L’équipe Boîte Claire

item_karim-workshop =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = Atelier de jeudi
    .date = 7 avril
    .body =
        Bonjour Rosa,
        L’atelier mail est jeudi 9 avril, à 14 h.
        C’est à l’espace numérique de Valbourg.
        Pouvez-vous venir ?
        Karim

item_karim-report =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = Compte rendu de mardi
    .date = 8 avril
    .body =
        Bonjour Rosa,
        Mardi, nous avons appris à écrire l’arobase.
        Jeudi, nous allons écrire des messages.
        À bientôt,
        Karim

item_win-phone =
    .from = Super Cadeaux
    .address = cadeau@gagne-vite.example
    .subject = Gagnez un téléphone !!!
    .date = 8 avril
    .body =
        BRAVO !!! Vous êtes notre visiteur numero 1000.
        Votre telephone neuf vous attend.
        Payez 2 euros pour le transport.
        Donnez le numero de votre carte bancaire AVANT CE SOIR.

item_library =
    .from = Médiathèque de Valbourg
    .address = contact@mediatheque.valbourg.example
    .subject = Un livre à rendre
    .date = 8 avril
    .body =
        Bonjour,
        Vous avez un livre à rendre avant le 15 avril.
        Titre : Le jardin en toutes saisons.
        Vous pouvez le garder plus longtemps. Demandez à l’accueil.
        La médiathèque de Valbourg

item_mum-money =
    .from = Ton enfant
    .address = nouveau.numero.482@mailrapide.example
    .subject = Maman, c’est urgent
    .date = 8 avril
    .body =
        Maman, j’ai cassé mon téléphone.
        J’ai changé de numéro.
        Envoie vite 300 euros.
        Ne m’appelle pas, je ne peux pas parler.

item_new-login =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = Nouvelle connexion : c’était vous ?
    .date = 8 avril
    .body =
        Bonjour Rosa,
        Votre boîte a été ouverte sur un autre ordinateur, le 8 avril.
        C’était vous ? Alors, tout va bien.
        Ce n’était pas vous ? Ouvrez vous-même notre site. Changez votre mot de passe.
        L’équipe Boîte Claire

item_give-code =
    .from = Securite Boite Claire
    .address = aide@boiteclaire-garde.example
    .subject = Donnez le code pour garder votre boite
    .date = 8 avril
    .body =
        Cher utilisateur,
        Vous allez recevoir un code à 6 chiffres.
        Repondez a ce message avec le code.
        Sans le code, votre boite sera fermee ce soir.

item_ines-garden =
    .from = Inès
    .address = ines_b@mailduquartier.example
    .subject = Ton jardin
    .date = 8 avril
    .body =
        Bonjour Rosa,
        Ton jardin est en fleurs, je crois !
        Peux-tu m’envoyer une photo ?
        Je t’embrasse,
        Inès

item_false-parcel =
    .from = Livraison Express
    .address = suivi@colis-bloque.example
    .subject = URGENT votre colis est bloqué
    .date = 9 avril
    .body =
        Cher client,
        Votre colis est bloque.
        Payez 1,99 euro avant midi, sinon il sera détruit.
        Repondez avec le numero de votre carte bancaire et le code.
        Le service livraison

item_my-reply =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re : Atelier de jeudi
    .date = 8 avril
    .body = Ici, on lit la réponse envoyée à Karim. Pour l’exercice, Déclic ne garde pas vos phrases.

item_my-request =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Mon attestation
    .date = 8 avril
    .body = Ici, on lit le message pour l’accueil. Pour l’exercice, Déclic ne garde pas vos phrases.

item_my-photo =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re : Ton jardin
    .date = 9 avril
    .body = Ici, on lit la réponse pour Inès. Pour l’exercice, Déclic ne garde pas vos phrases.

item_attestation =
    .name = attestation.pdf
    .name-voice = attestation, point, P D F

item_photo-cat =
    .name = photo-chat.jpg
    .name-voice = photo chat, point, J P G

item_recipe =
    .name = recette.pdf
    .name-voice = recette, point, P D F

item_photo-garden =
    .name = photo-jardin.jpg
    .name-voice = photo jardin, point, J P G

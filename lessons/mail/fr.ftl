lesson = Créer ma boîte mail
    .about = Créer une adresse, lire, répondre et repérer un faux message.
    .card-1 = Je choisis une phrase de passe longue.
    .card-2 = Je ne donne jamais mon mot de passe, ni un code.
    .card-3 = Je regarde qui écrit avant de répondre.
    .card-4 = Sur un ordinateur partagé, je me déconnecte.
    .card-5 = Si j’ai un doute, je demande de l’aide.

part-a = Comprendre une adresse mail
    .can-1 = Je sais à quoi sert une adresse mail.
    .can-2 = Je reconnais une vraie adresse mail.
    .can-3 = Je sais écrire l’arobase.
    .can-4 = Je sais choisir un nom sérieux et discret.

part-b = Créer la boîte mail
    .can-1 = Je trouve le vrai site, sans publicité.
    .can-2 = Je remplis un formulaire et je corrige un champ.
    .can-3 = Je sais faire une phrase de passe solide.
    .can-4 = Je garde un code secret pour moi.
    .can-5 = Je refuse ce qui n’est pas utile.

### Partie A : comprendre

why = À quoi sert une adresse mail ?
    .say = Une [word:adresse-mail|adresse mail] sert à recevoir des messages sur internet. On la demande souvent. Par exemple : pour un travail, pour un médecin, pour un papier. Ici, vous vous entraînez. Tout est pour de faux. Vous ne pouvez rien casser. Vous allez aider Rosa. Utilisez toujours la carte de Rosa. Gardez vos vraies informations pour vous.
    .card-papers = Recevoir des papiers. Par exemple : une facture ou un rendez-vous.
    .card-procedures = Faire des démarches. Par exemple : une demande à la mairie.
    .card-family = Écrire à ses proches. Par exemple : envoyer une photo.
    .card-sandbox = Ici, tout est pour de faux. Rien ne part de cet ordinateur. Vous ne pouvez rien casser.
    .card-rosa = Voici la carte de Rosa. Rosa est une personne inventée. Recopiez toujours sa carte.
    .done = Vous savez à quoi sert une adresse mail. La carte de Rosa reste avec vous.
    .mediator = Demandez à chaque personne : « Qui vous a déjà demandé une adresse mail ? ». Donnez la carte de Rosa imprimée. Une personne a déjà une adresse, mais plus son mot de passe ? Notez-le : ce sera un rendez-vous individuel, pas aujourd’hui.

parts = Les 3 morceaux d’une adresse
    .say = Voici l’adresse de Lin. Une [word:adresse-mail|adresse mail] a 3 morceaux. D’abord un nom. Ensuite l’[word:arobase|arobase]. Puis le service de mail. Choisissez chaque morceau.
    .zone-name = C’est le nom choisi par Lin. Ce nom est seulement à Lin dans ce service.
    .zone-at = C’est l’arobase. On dit : arobase. Ce signe veut dire : chez.
    .zone-provider = C’est le nom du service de mail. Ici, le service s’appelle Boîte Claire.
    .zone-provider-voice = C’est le nom du service de mail : boiteclaire, point, example. Ici, le service s’appelle Boîte Claire.
    .zone-date = Ici, c’est la date. Cherchez dans l’adresse.
    .zone-pen = Ici, c’est un dessin. Cherchez dans l’adresse.
    .zone-dot = Le point sépare les mots. Il fait partie du nom. Choisissez le nom entier.
    .hint-1 = Il y a 3 morceaux. Le nom, l’arobase, le service de mail.
    .hint-2 = Le 1er morceau est avant l’arobase. Le 3e morceau est après l’arobase.
    .hint-2-voice = Le premier morceau est avant l’arobase. Le troisième morceau est après l’arobase.
    .hint-3 = Un morceau est marqué. Choisissez ce morceau.
    .done = Vous avez trouvé le nom, l’arobase et le service. Vous savez lire une adresse mail.
    .mediator = Comparez à voix haute avec une lettre : la personne, « chez », l’immeuble. Mais gardez les vrais mots : nom, arobase, service de mail. La comparaison ne les remplace pas.

parts_document =
    .date = [zone:date|8 avril 2026]
    .title = Lin Marchetti
    .pen = [zone:pen|Dessin d’un stylo]
    .intro = Écrivez-moi à cette adresse :
    .mail = [zone:name|lin.marchetti][zone:at|@][zone:provider|boiteclaire.example]
    .mail-voice = lin point marchetti, arobase, boiteclaire point example
    .dot = Entre lin et marchetti : [zone:dot|un point]

real-address = Une vraie adresse ?
    .say = Regardez ces 4 lignes. Il y a 2 adresses mail. Une [word:adresse-mail|adresse mail] a une [word:arobase|arobase]. Elle n’a pas d’espace. Choisissez les 2 adresses mail.
    .option-lin = lin.marchetti@boiteclaire.example
    .option-lin-voice = lin point marchetti, arobase, boiteclaire point example
    .option-lin-why = Il y a une arobase. Il n’y a aucun espace. C’est une adresse mail.
    .option-web = www.boiteclaire.example
    .option-web-voice = 3 fois w, point, boiteclaire, point, example
    .option-web-why = Cette adresse commence par www. C’est l’adresse d’un site. Il n’y a pas d’arobase.
    .option-web-why-voice = Cette adresse commence par 3 fois la lettre w. C’est l’adresse d’un site. Il n’y a pas d’arobase.
    .option-space = moussa keller@boiteclaire.example
    .option-space-voice = moussa, espace, keller, arobase, boiteclaire point example
    .option-space-why = Il y a un espace entre moussa et keller. Une adresse mail n’a jamais d’espace. Cherchez une arobase et aucun espace.
    .option-ines = ines_b@mailduquartier.example
    .option-ines-voice = ines, tiret du bas, b, arobase, mailduquartier point example
    .option-ines-why = Il y a une arobase et aucun espace. Le petit trait est permis. C’est une adresse mail.
    .hint-1 = Cherchez l’arobase.
    .hint-2 = Regardez s’il y a un espace.
    .hint-3 = On écarte 2 lignes. L’une commence par www. L’autre a un espace.
    .hint-3-voice = On écarte 2 lignes. L’une commence par 3 fois la lettre w. L’autre a un espace.
    .done = Vous avez cherché l’arobase et l’espace. Vous reconnaissez une adresse mail.
    .mediator = Beaucoup de personnes confondent longtemps l’adresse mail et l’adresse d’un site. Faites lire une adresse à voix haute : « arobase », « point », « tiret du bas ».

at-sign = Écrire @
    .voice = Écrire l’arobase
    .say = On apprend à écrire l’[word:arobase|arobase]. Sur ce clavier : { $keys }. Gardez la première touche appuyée. Avec l’autre main, touchez la deuxième. Relâchez les 2 touches.
    .say-whole = Maintenant, écrivez toute l’adresse de Lin. Elle a des points et une [word:arobase|arobase]. Prenez votre temps.
    .slip-missing-modifier = La touche est la bonne. Il en manque une autre : { $keys }. Gardez la première appuyée, puis touchez la deuxième.
    .slip-wrong-modifier = La touche du signe est la bonne. L’autre touche est différente. Ici, il faut : { $keys }.
    .slip-other-layout = Sur un autre clavier, ce serait cette touche. Sur ce clavier, il faut : { $keys }.
    .slip-neighbour = C’est la touche d’à côté. Effacez, puis essayez : { $keys }.
    .slip-held = La touche reste appuyée. Touchez, puis relâchez.
    .slip-space = Une adresse n’a pas d’espace. Effacez avec la touche [key:backspace]. Elle est en haut, au bout des chiffres. Sa flèche va vers la gauche.
    .slip-caps = Les majuscules marchent aussi. Avec les petites lettres, c’est plus simple à lire.
    .slip-comma-for-dot = C’est une virgule. Le point est tout près. Effacez, puis essayez : { $keys }.
    .hint-1 = Lisez le signe à écrire. Sur ce clavier : { $keys }.
    .hint-2 = Regardez les touches du signe. Sur ce clavier : { $keys }.
    .hint-3 = Pour 2 touches : gardez la première, touchez la deuxième. Relâchez tout. Un bouton à l’écran écrit aussi l’arobase.
    .done = Vous savez écrire l’arobase. Vous avez écrit une adresse mail entière.
    .mediator = C’est le geste le plus difficile de la leçon. Montrez avec vos mains à côté des siennes, jamais sur son clavier. Vérifiez le clavier choisi dans Déclic. Collez une gommette sur les 2 touches. Pour une personne qui utilise une seule main : activez les touches rémanentes, ou proposez le bouton @ à l’écran.

which-name = Quel nom choisir ?
    .say = Rosa choisit son [word:adresse-mail|adresse mail]. Tout le monde pourra la lire. L’adresse doit être sérieuse. Elle ne dit pas l’âge. Elle ne dit pas la ville. Quelle adresse est la meilleure pour Rosa ?
    .option-full-name = rosa.belmont
    .option-full-name-voice = rosa point belmont
    .option-full-name-why = C’est le prénom et le nom. L’adresse ne dit ni l’âge, ni la ville.
    .option-birth-town = mamierosa1958valbourg
    .option-birth-town-voice = mamie rosa 1958 valbourg
    .option-birth-town-why = Cette adresse dit l’âge et la ville de Rosa. Gardez ces informations pour vous.
    .option-pet-name = bebe.rose.love
    .option-pet-name-voice = bébé point rose point love
    .option-pet-name-why = C’est joli pour des amis. Pour un travail, choisissez votre prénom et votre nom.
    .hint-1 = L’adresse sera sur des papiers sérieux.
    .hint-2 = Cherchez le prénom et le nom, rien d’autre.
    .hint-3 = On écarte 2 adresses. Il reste le prénom et le nom : rosa.belmont.
    .hint-3-voice = On écarte 2 adresses. Il reste le prénom et le nom : rosa, point, belmont.
    .done = Vous avez choisi un nom sérieux. Il garde l’âge et la ville secrets.
    .mediator = Certaines personnes ont peur d’utiliser leur vrai nom : violences, papiers, voisinage. Un nom neutre convient très bien. Dites-le, et respectez ce choix.

### Partie B : créer

right-site = Trouver le bon site
    .say = Vous êtes dans le [word:navigateur|navigateur]. Rosa cherche Boîte Claire. L’adresse du vrai site est sur la carte. Il y a 3 résultats. Un résultat est une [word:publicite|publicité]. Choisissez le vrai site. Puis trouvez le bouton Créer une adresse.
    .goal-site = Ouvrir le vrai site
    .goal-cookies = Répondre pour les cookies
    .goal-cookies-hint-1 = Une question cache la page. Elle parle de cookies. Répondez d’abord.
    .goal-cookies-hint-2 = Un bouton dit non à tout. Cherchez le mot refuser.
    .goal-cookies-hint-3 = Appuyez sur le bouton Tout refuser. Le site marche aussi bien.
    .goal-create = Ouvrir Créer une adresse
    .goal-create-hint-1 = Rosa n’a pas d’adresse mail. Elle veut en créer une.
    .goal-create-hint-2 = Il y a 2 boutons. Cherchez le mot Créer.
    .goal-create-hint-3 = Appuyez sur le bouton Créer une adresse.
    .tell-back = La flèche du site ramène à la page d’avant. Rien n’est perdu.
    .hint-1 = Lisez le petit mot Annonce. Annonce veut dire : publicité.
    .hint-2 = Lisez l’adresse sous chaque titre. Cherchez boiteclaire.example.
    .hint-2-voice = Lisez l’adresse sous chaque titre. Cherchez : boiteclaire, point, example.
    .hint-3 = L’étape suivante est marquée. Le vrai site est boiteclaire.example, sans rien avant.
    .hint-3-voice = L’étape suivante est marquée. Le vrai site est boiteclaire, point, example. Il n’y a rien avant.
    .done = Vous avez lu les adresses. Vous êtes sur le vrai site, à la bonne page.
    .mediator = La flèche « retour » du site rassure plus que tout. Demandez à chaque personne de l’utiliser une fois exprès : ouvrir un résultat, puis revenir. Dites-le maintenant : certains vrais services demandent un numéro de téléphone pour créer une adresse.

right-site_search =
    .brand = Cherchetout
    .query = Que cherchez-vous ?
    .query-help = Boîte Claire est déjà écrit. Appuyez sur le bouton Chercher.
    .query-error-empty = Le champ est vide. Écrivez : Boîte Claire.
    .query-error-slip = Il y a une petite différence. Écrivez : Boîte Claire.
    .query-error-differs = Rosa cherche autre chose. Écrivez : Boîte Claire.
    .find = Chercher

right-site_results =
    .brand = Cherchetout
    .count = 3 résultats pour : Boîte Claire
    .premium-label = Annonce
    .premium = Boîte Claire PREMIUM
    .premium-address = boite-claire-premium.example
    .premium-address-voice = boite, tiret, claire, tiret, premium, point, example
    .premium-text = La meilleure boîte mail. 4,99 euros par mois.
    .official = Boîte Claire : créer une adresse, lire ses mails
    .official-address = boiteclaire.example
    .official-address-voice = boiteclaire, point, example
    .official-text = Le service de mail gratuit. Site officiel.
    .free = Télécharger Boîte Claire gratuit
    .free-address = programmes-gratuits.example
    .free-address-voice = programmes, tiret, gratuits, point, example
    .free-text = Installez le programme en 1 minute.
    .tell-advert = Vous êtes sur une publicité. Elle demande de payer. Une boîte mail simple est gratuite. Revenez avec la flèche du site.
    .tell-official = Vous avez choisi boiteclaire.example. C’est l’adresse de la carte.
    .tell-official-voice = Vous avez choisi : boiteclaire, point, example. C’est l’adresse de la carte.
    .tell-download = Ce site veut installer un programme. Pour un mail, rien à installer. Revenez avec la flèche du site.

right-site_advert =
    .brand = Boîte Claire PREMIUM
    .title = Votre boîte mail de luxe
    .price = Seulement 4,99 euros par mois !
    .pay = Payer maintenant
    .small-print = Ce site n’est pas lié à boiteclaire.example.
    .small-print-voice = Ce site n’est pas lié à : boiteclaire, point, example.
    .tell-pay = Ce bouton demande de l’argent. Une boîte mail simple est gratuite. Revenez avec la flèche du site.

right-site_download =
    .brand = Programmes gratuits
    .title = Télécharger Boîte Claire
    .offer = Gratuit ! Rapide ! Avec 3 programmes en cadeau !
    .install = TÉLÉCHARGER
    .install-voice = Télécharger
    .small-print = Fichier : boite-claire-installer
    .tell-install = Ce bouton met un programme dans l’ordinateur. Pour un mail, rien à installer. Revenez avec la flèche du site.

right-site_home =
    .brand = Boîte Claire
    .title = Le mail gratuit et tranquille
    .intro = Une adresse pour écrire et recevoir.
    .sign-in = Se connecter
    .create = Créer une adresse
    .cookies-title = Ce site utilise des cookies
    .cookies-text = Un cookie garde des informations sur votre visite. Vous êtes d’accord ?
    .refuse = Tout refuser
    .accept = Tout accepter
    .choose = Choisir
    .needed = Cookies utiles au site : toujours là
    .visits = Compter mes visites
    .adverts = Montrer des publicités selon mes visites
    .keep = Garder mes choix
    .tell-sign-in = Ce bouton est pour les personnes qui ont déjà une adresse. Cherchez le bouton Créer une adresse.
    .tell-refused = Vous avez refusé. Le site garde moins d’informations sur vous. Il marche aussi bien.
    .tell-accepted = C’est possible. Mais le site garde plus d’informations sur vous. La prochaine fois, essayez Tout refuser.
    .tell-kept-some = C’est possible. Mais le site garde plus d’informations sur vous. La prochaine fois, laissez ces cases vides.

right-site_signup =
    .brand = Boîte Claire
    .title = Créer une adresse
    .intro = Bienvenue. Le formulaire est à la page suivante.

sign-up = Mon nom, mon adresse
    .say = Voici un [word:formulaire|formulaire]. Un formulaire a des cases à remplir. On appelle une case un [word:champ|champ]. Si une adresse est déjà prise, on en choisit une autre. L’étoile veut dire [word:champ-obligatoire|obligatoire]. Recopiez la carte de Rosa.
    .goal-form = Remplir le formulaire
    .goal-address = Choisir une adresse libre
    .goal-address-hint-1 = L’adresse rosa.belmont est prise. Le site propose 3 autres adresses.
    .goal-address-hint-1-voice = L’adresse rosa, point, belmont est prise. Le site propose 3 autres adresses.
    .goal-address-hint-2 = Choisissez une adresse discrète. Elle ne dit ni l’âge, ni la ville.
    .goal-address-hint-3 = Choisissez rosa.belmont.27. Le nombre 27 ne dit rien sur Rosa.
    .goal-address-hint-3-voice = Choisissez rosa, point, belmont, point, 27. Le nombre 27 ne dit rien sur Rosa.
    .hint-1 = Lisez la carte de Rosa.
    .hint-2 = Un champ est marqué. Remplissez ce champ.
    .hint-3 = Le modèle est dans le champ, en pâle. Recopiez le modèle.
    .done = Le formulaire est rempli. Rosa a une adresse libre et discrète.
    .mediator = « Déjà prise » est souvent vécu comme un refus. Dites que c’est normal : beaucoup de personnes ont le même nom. Vérifiez ici que la touche Tab est connue.

sign-up_form =
    .brand = Boîte Claire
    .title = Créer une adresse
    .star = L’étoile * veut dire : obligatoire.
    .star-voice = L’étoile veut dire : obligatoire.
    .first = Prénom
    .first-help = Recopiez le prénom de Rosa.
    .first-error-empty = Le champ Prénom est vide. L’étoile veut dire : obligatoire.
    .first-error-surname = Belmont est le nom. Ici, écrivez seulement le prénom : Rosa.
    .first-error-slip = Il y a une petite différence. Comparez avec la carte de Rosa.
    .first-error-differs = La carte donne un autre prénom. Recopiez le prénom de Rosa.
    .last = Nom
    .last-help = Recopiez le nom de Rosa.
    .last-error-empty = Le champ Nom est vide. L’étoile veut dire : obligatoire.
    .last-error-forename = Rosa est le prénom. Ici, écrivez seulement le nom : Belmont.
    .last-error-slip = Il y a une petite différence. Comparez avec la carte de Rosa.
    .last-error-differs = La carte donne un autre nom. Recopiez le nom de Rosa.
    .birth = Date de naissance (JJ/MM/AAAA)
    .birth-voice = Date de naissance : jour, mois, année
    .birth-help = Écrivez le jour, puis le mois, puis l’année. Par exemple : 14/05/1958.
    .birth-help-voice = Écrivez le jour, puis le mois, puis l’année. Par exemple : 14, barre oblique, 05, barre oblique, 1958.
    .birth-error-empty = Le champ Date de naissance est vide. L’étoile veut dire : obligatoire.
    .birth-error-month-first = Le mois est 14. Il y a 12 mois. Écrivez le jour, puis le mois.
    .birth-error-letters = Le site attend des chiffres. Par exemple : 14/05/1958.
    .birth-error-letters-voice = Le site attend des chiffres. Par exemple : 14, barre oblique, 05, barre oblique, 1958.
    .birth-error-month = Il y a 12 mois dans une année. Écrivez le jour, puis le mois.
    .birth-error-day = Ce jour n’existe pas dans ce mois. Relisez la date sur la carte.
    .birth-error-year = Regardez l’année. Elle a 4 chiffres. Recopiez l’année de la carte.
    .birth-error-shape = Le site attend le jour, le mois et l’année. Par exemple : 14/05/1958.
    .birth-error-shape-voice = Le site attend le jour, le mois et l’année. Par exemple : 14, barre oblique, 05, barre oblique, 1958.
    .birth-error-slip = Un chiffre est différent. Comparez avec la carte de Rosa.
    .birth-error-differs = La carte donne une autre date. Recopiez la date de Rosa.
    .wanted = Adresse souhaitée
    .wanted-help = La fin de l’adresse est déjà écrite. Écrivez seulement le début.
    .wanted-error-empty = Le champ Adresse souhaitée est vide. L’étoile veut dire : obligatoire.
    .wanted-error-age = 1958 est une année de naissance. Recopiez l’adresse souhaitée de la carte.
    .wanted-error-nickname = C’est joli pour des amis. Recopiez l’adresse souhaitée de la carte.
    .wanted-error-whole = La fin est déjà écrite. Écrivez seulement le début.
    .wanted-error-space = Pas d’accent et pas d’espace dans une adresse.
    .wanted-error-accent = Pas d’accent et pas d’espace dans une adresse.
    .wanted-error-slip = Il y a une petite différence. Regardez bien le point. Comparez avec la carte de Rosa.
    .wanted-error-differs = La carte dit une autre adresse souhaitée. Recopiez l’adresse de la carte.
    .next = Suivant
    .tell-taken = Le formulaire est bien rempli. Mais une autre personne a déjà cette adresse. Ce n’est pas grave. Choisissez une autre adresse.

sign-up_taken =
    .brand = Boîte Claire
    .title = Créer une adresse
    .taken = Cette adresse est déjà prise.
    .free = Adresses libres :
    .year = rosa.belmont.1958
    .year-voice = rosa point belmont point 1958
    .number = rosa.belmont.27
    .number-voice = rosa point belmont point 27
    .town = rosa.belmont.valbourg
    .town-voice = rosa point belmont point valbourg
    .tell-year = Ça marche. Mais 1958 est une année de naissance. Une autre proposition est plus discrète.
    .tell-town = Ça marche. Mais Valbourg est la ville de Rosa. Une autre proposition est plus discrète.

sign-up_chosen =
    .brand = Boîte Claire
    .title = Votre adresse est réservée
    .mail = { $email }

weak-strong = Du plus fragile au plus solide
    .say = Un [word:mot-de-passe|mot de passe] protège votre boîte mail. Un mot de passe court est fragile. Un prénom ou une date, c’est fragile aussi. Plusieurs mots au hasard, c’est solide. Rangez ces mots de passe. Commencez par le plus fragile.
    .card-digits = 123456
    .card-digits-voice = 1, 2, 3, 4, 5, 6
    .card-digits-why = Ces chiffres se suivent. Tout le monde y pense. C’est le plus fragile.
    .card-name-year = Rosa1958
    .card-name-year-voice = Rosa, 1958
    .card-name-year-why = C’est un prénom et une année. Un voisin peut deviner cela.
    .card-short = Soleil!7
    .card-short-voice = Soleil, point d’exclamation, 7
    .card-short-why = Il a un signe et un chiffre. Mais il est court.
    .card-long = { $phrase }
    .card-long-voice = La phrase de 4 mots, avec le chiffre 8
    .card-long-why = Elle est longue. Les mots n’ont pas de lien entre eux. C’est la plus solide.
    .mistake-long-low = Elle est longue. Les mots n’ont pas de lien entre eux. C’est la plus solide : gardez cette phrase pour la fin.
    .mistake-short-top = Soleil!7 a un signe et un chiffre. Mais il est court. Long, c’est plus solide.
    .mistake-short-top-voice = Soleil, point d’exclamation, 7, a un signe et un chiffre. Mais il est court. Long, c’est plus solide.
    .mistake-name-above = Rosa1958 est plus fragile. Un prénom et une date se devinent vite.
    .mistake-short-low = Soleil!7 est court. Mais il y a plus fragile. Cherchez des chiffres qui se suivent.
    .mistake-short-low-voice = Soleil, point d’exclamation, 7, est court. Mais il y a plus fragile. Cherchez des chiffres qui se suivent.
    .mistake-name-low = Un prénom et une date se devinent vite. Mais il y a plus fragile. Cherchez des chiffres qui se suivent.
    .hint-1 = Comptez les lettres et les chiffres. Plus c’est long, plus c’est solide.
    .hint-2 = Cherchez ce qu’un voisin peut deviner.
    .hint-3 = 123456 est en premier : c’est le plus fragile. Gardez la phrase de 4 mots pour la fin.
    .hint-3-voice = 1, 2, 3, 4, 5, 6 est en premier : c’est le plus fragile. Gardez la phrase de 4 mots pour la fin.
    .done = Vous avez rangé du plus fragile au plus solide. Long et au hasard : c’est solide.
    .mediator = Le message : la longueur compte plus que les signes. La CNIL demande au moins 80 bits quand le mot de passe est seul : 12 caractères de 4 sortes, 14 de 3 sortes, ou 7 mots. Elle demande 50 bits quand les essais sont limités, comme pour une boîte mail. 4 mots au hasard et 1 chiffre donnent environ 55 bits. N’en parlez que si on vous le demande.

passphrase = Ma phrase de passe d’exercice
    .say = Vous allez faire une [word:phrase-de-passe|phrase de passe]. C’est un [word:mot-de-passe|mot de passe] avec plusieurs mots. Ceci est un exercice. N’écrivez jamais votre vrai mot de passe ici. Chez vous, prenez d’autres mots. Appuyez sur le bouton Tirer 4 mots. Recopiez les mots avec des tirets. Ajoutez 1 chiffre.
    .goal-words = Tirer 4 mots
    .goal-words-hint-1 = Le site choisit les mots au hasard. C’est plus solide.
    .goal-words-hint-2 = Cherchez le bouton Tirer 4 mots.
    .goal-words-hint-3 = Le bouton est marqué. Appuyez sur Tirer 4 mots.
    .goal-phrase = Écrire la phrase 2 fois
    .hint-1 = Appuyez sur le bouton Voir. Vous pouvez lire ce que vous écrivez.
    .hint-2 = Un champ est marqué. Comparez ce champ avec les mots du site, lettre par lettre.
    .hint-3 = Le modèle est dans le champ, en pâle. Recopiez mot par mot.
    .done = La phrase a 4 mots et 1 chiffre. Elle est longue et solide. Elle est maintenant sur la carte de Rosa.
    .mediator = Un carnet de papier, gardé à la maison et loin de l’ordinateur, convient à ce public. Le gestionnaire de mots de passe vient plus tard. Ne laissez personne vous dire son vrai mot de passe : tournez la tête, et montrez que vous le faites.

passphrase_choose =
    .brand = Boîte Claire
    .title = Votre phrase de passe
    .draw = Tirer 4 mots
    .words = Les 4 mots : Tasse, Rivage, Velours, Tracteur
    .model = Avec des tirets : { $phrase }
    .model-voice = Recopiez les 4 mots et le chiffre, avec un tiret entre chaque.
    .phrase = Phrase de passe
    .phrase-help = Écrivez les 4 mots, puis le chiffre 8. Mettez un tiret entre chaque.
    .phrase-error-empty = Le champ est vide. Recopiez les 4 mots et le chiffre.
    .phrase-error-personal = On retrouve le nom ou l’année. Choisissez d’autres mots. Appuyez sur Tirer 4 mots.
    .phrase-error-short = C’est court. Et gardez votre vrai mot de passe pour chez vous. Appuyez sur Tirer 4 mots.
    .phrase-error-no-dash = Entre les mots, il y a un tiret. Le tiret est un petit trait.
    .phrase-error-no-digit = Il manque le chiffre. À la fin, ajoutez un tiret, puis 8.
    .phrase-error-caps = Toutes les lettres sont en majuscules. La touche Verr Maj est peut-être active. Appuyez dessus 1 fois.
    .phrase-error-count = Comptez les mots. Il y a 4 mots, puis 1 chiffre.
    .phrase-error-slip = Une lettre est différente. Appuyez sur Voir. Comparez avec les mots du site.
    .phrase-error-differs = Ce ne sont pas tout à fait les mots du site. Chaque mot commence par une majuscule. Recopiez les 4 mots et le chiffre.
    .again = La même phrase, 2e fois
    .again-voice = La même phrase, une deuxième fois
    .again-help = Écrivez la même phrase. Le site vérifie les 2 lignes.
    .again-error-empty = Le champ est vide. Écrivez la même phrase une 2e fois.
    .again-error-empty-voice = Le champ est vide. Écrivez la même phrase une deuxième fois.
    .again-error-caps = Toutes les lettres sont en majuscules. La touche Verr Maj est peut-être active. Appuyez dessus 1 fois.
    .again-error-count = Comptez les mots. Il y a 4 mots, puis 1 chiffre.
    .again-error-slip = Les 2 lignes sont différentes. Appuyez sur Voir. Comparez lettre par lettre.
    .again-error-differs = Les 2 lignes sont différentes. Appuyez sur Voir. Comparez lettre par lettre.
    .save = Enregistrer la phrase
    .tell-drawn = Voici 4 mots au hasard. Recopiez les mots avec des tirets. Ajoutez le chiffre 8.

passphrase_saved =
    .brand = Boîte Claire
    .title = Phrase de passe enregistrée
    .next = Étape suivante : choisir un secours.

recovery = Et si j’oublie ?
    .say = Tout le monde oublie un [word:mot-de-passe|mot de passe]. Le service de mail demande un secours. Par exemple : votre téléphone. Un [word:code-de-securite|code] arrive sur le téléphone. Vous recopiez le code. Ce code est secret. Écrivez ce code seulement sur le site que vous avez ouvert. Ne le donnez à personne. Choisissez un secours.
    .goal-means = Choisir un secours
    .goal-means-hint-1 = Un secours ouvre la boîte, même après un oubli. Choisissez 1 secours.
    .goal-means-hint-2 = Rosa a un téléphone. Son numéro est sur la carte.
    .goal-means-hint-3 = Un choix est marqué. Prenez ce choix.
    .goal-fill = Donner le secours au site
    .goal-fill-hint-1 = Remplissez ce que le site demande. Le numéro est sur la carte de Rosa.
    .goal-fill-hint-2 = Une place est marquée. C’est la suite.
    .goal-fill-hint-3 = Le modèle est montré. Recopiez le modèle. Puis appuyez sur le bouton.
    .goal-saved = Enregistrer le secours
    .hint-1 = Lisez le téléphone dessiné.
    .hint-2 = Le code a 6 chiffres. Le code est : 482…
    .hint-2-voice = Le code a 6 chiffres. Il commence par : 4, 8, 2.
    .hint-3 = Le code est : 482 913. Recopiez le code dans le champ marqué.
    .hint-3-voice = Le code est : 4, 8, 2, 9, 1, 3. Recopiez le code dans le champ marqué.
    .done = Vous connaissez 3 secours. Vous le savez aussi : un code reçu reste secret.
    .mediator = Règle de sécurité n° 1 de la leçon, qui revient plus loin : un code reçu ne se donne jamais, à personne. Une personne n’a pas de téléphone mobile ? Proposez les codes sur papier, ou l’aide de la structure. Ne donnez jamais votre propre numéro.

recovery_means =
    .brand = Boîte Claire
    .title = Votre secours
    .means = Comment ouvrir la boîte en cas d’oubli ?
    .means-phone = Téléphone
    .means-mail = Autre adresse mail
    .means-paper = Codes sur papier
    .means-later = Plus tard
    .number = Numéro de téléphone
    .number-help = Recopiez le numéro de la carte de Rosa.
    .number-error-empty = Le champ est vide. Recopiez le numéro de la carte de Rosa.
    .number-error-letters = Un numéro a seulement des chiffres. Recopiez le numéro de la carte.
    .number-error-count = Comptez les chiffres. Un numéro de téléphone en a 10.
    .number-error-slip = Un chiffre est différent. Comparez avec la carte de Rosa.
    .number-error-differs = La carte donne un autre numéro. Recopiez le numéro de Rosa.
    .send-code = Recevoir le code
    .text-message = Boîte Claire. Votre code : 482 913. Ne donnez ce code à personne.
    .text-message-voice = Message sur le téléphone. Boîte Claire. Votre code : 4, 8, 2, 9, 1, 3. Ne donnez ce code à personne.
    .code = Code reçu
    .code-help = Le code est sur le téléphone dessiné. Recopiez les 6 chiffres.
    .code-error-empty = Le champ est vide. Lisez le téléphone dessiné. Recopiez le code.
    .code-error-count = Le code a 6 chiffres. Lisez le téléphone dessiné.
    .code-error-slip = Un chiffre est différent. Lisez le téléphone dessiné.
    .code-error-differs = Le code est différent. Il a 6 chiffres. Lisez le téléphone dessiné.
    .confirm-code = Confirmer le code
    .friend = Rosa n’a pas d’autre adresse. Lin est d’accord pour aider : lin.marchetti@boiteclaire.example
    .friend-voice = Rosa n’a pas d’autre adresse. Lin est d’accord pour aider. Son adresse : lin point marchetti, arobase, boiteclaire point example.
    .other-mail = Adresse mail d’une personne de confiance
    .other-mail-help = Recopiez l’adresse de Lin, avec l’arobase.
    .other-mail-error-empty = Le champ est vide. Recopiez l’adresse de Lin.
    .other-mail-error-no-at = Il manque l’arobase. Recopiez toute l’adresse de Lin.
    .other-mail-error-space = Une adresse n’a pas d’espace. Effacez l’espace.
    .other-mail-error-accent = Une adresse n’a pas d’accent. Écrivez la lettre sans accent.
    .other-mail-error-no-end = Il manque la fin. Recopiez aussi ce qui suit l’arobase.
    .other-mail-error-slip = Une lettre est différente. Comparez avec l’adresse de Lin.
    .other-mail-error-differs = Ce n’est pas l’adresse de Lin. Recopiez l’adresse du site.
    .save-mail = Enregistrer cette adresse
    .paper-intro = Recopiez ces codes sur un papier. Rangez le papier chez vous.
    .paper-codes = 7314 – 2095 – 8862
    .paper-codes-voice = 7, 3, 1, 4. Puis 2, 0, 9, 5. Puis 8, 8, 6, 2.
    .written = J’ai écrit les codes sur un papier
    .save-paper = Enregistrer ces codes
    .without = Continuer sans secours
    .tell-code-sent = Un code est arrivé. Lisez le téléphone dessiné. Recopiez le code dans le champ.
    .tell-not-written = La case est vide. Les codes aident seulement s’ils sont sur un papier. Écrivez les codes, puis cochez la case.
    .tell-later = C’est possible. Mais si vous oubliez la phrase, vous pouvez perdre la boîte. Choisissez un secours.
    .tell-without = La boîte n’a pas de secours. Gardez bien la phrase. Pensez à ajouter un secours bientôt.

recovery_saved =
    .brand = Boîte Claire
    .title = Secours enregistré
    .without = Pas de secours pour l’instant
    .reminder = Vous pourrez en ajouter un dans les réglages.
    .next = Étape suivante : vos choix.

consent = Ce que j’accepte, ce que je refuse
    .say = Avant de finir, le site pose des questions. Une case a une étoile. Elle est obligatoire. Les autres cases sont au choix. La loi interdit les cases déjà cochées, mais on en trouve encore. Vous avez le droit de dire non. C’est votre [word:consentement|consentement]. Gardez seulement ce qui est utile.
    .goal-terms = Cocher la case obligatoire
    .goal-choices = Continuer avec mes choix
    .tell-adverts = La case Recevoir des publicités était déjà cochée. Enlevez la coche si vous ne voulez pas de publicité. Sinon, continuez.
    .hint-1 = Cherchez l’étoile.
    .hint-2 = Il y a 1 seule case obligatoire.
    .hint-3 = Cochez la case avec l’étoile. Enlevez les autres coches. Puis choisissez Continuer avec mes choix.
    .done = Vous avez choisi case par case. Le compte est accepté, avec vos choix.
    .mediator = La loi en une phrase : le consentement est un choix libre, et les cases ne doivent pas être cochées d’avance (RGPD). Personne ne lit toutes les conditions : montrez où trouver le résumé, et où trouver « supprimer mon compte ». Garder la publicité est permis, après explication.

consent_choices =
    .brand = Boîte Claire
    .title = Vos choix
    .terms = J’accepte les conditions d’utilisation
    .read-terms = Lire le résumé des conditions
    .adverts = Recevoir des publicités
    .contacts = Partager mes contacts
    .place = Donner ma position
    .job = Mon métier (facultatif)
    .job-help = Il n’y a pas d’étoile. Vous pouvez laisser vide.
    .job-error-differs = Il n’y a pas d’étoile. Vous pouvez laisser vide.
    .accept-all = TOUT ACCEPTER
    .accept-all-voice = Tout accepter
    .continue = Continuer avec mes choix
    .tell-accept-all = Le gros bouton accepte aussi la publicité. Le petit bouton garde vos choix. Il s’appelle : Continuer avec mes choix.
    .tell-terms-needed = Sans cette case, le service refuse le compte. C’est la seule obligatoire. Cochez : J’accepte les conditions d’utilisation.
    .tell-contacts = Le service lit les adresses de vos proches. Ils n’ont pas dit oui. Enlevez la coche : Partager mes contacts.
    .tell-place = Un mail marche sans savoir où vous êtes. Enlevez la coche : Donner ma position.
    .tell-adverts-kept = Vous gardez la publicité. C’est votre choix. Vous pourrez changer d’avis.

consent_summary =
    .brand = Boîte Claire
    .title = Les conditions, en résumé
    .messages = Le service garde vos messages. Il ne les vend pas.
    .respect = Vous n’envoyez pas d’insultes, ni de publicité.
    .leave = Vous pouvez partir : Réglages, puis Supprimer mon compte.
    .back = Revenir aux choix

consent_accepted =
    .brand = Boîte Claire
    .title = Vos choix sont gardés
    .with-adverts = Vous recevrez des publicités.
    .without-adverts = Vous ne recevrez pas de publicité.

captcha = Prouver que je suis une personne
    .say = Le site fait une [word:verification|vérification]. Il vérifie que vous êtes une personne. Il veut bloquer les robots. Recopiez les 5 signes. Si c’est difficile, changez l’image. Vous pouvez aussi écouter les signes.
    .goal-created = Passer la vérification
    .tell-other = L’image a changé. Recopiez les 5 nouveaux signes.
    .tell-easier = Ce n’est pas ce signe. Voici une autre image. Celle-ci est plus lisible.
    .tell-easiest = Cette image est déjà la plus lisible. Choisissez Écouter, ou cochez : Je suis une personne.
    .tell-heard-two = H comme Henri. Chiffre 4. T comme Tasse. Chiffre 9. P comme Papa.
    .tell-heard-easy = V comme Valbourg. A comme Avril. L comme Lin. Chiffre 2. Chiffre 5.
    .hint-1 = Prenez votre temps. Lisez 1 signe à la fois.
    .hint-2 = Utilisez le bouton Écouter. Les signes sont dits un par un.
    .hint-3 = Les signes sont dans le champ, en pâle. Recopiez-les. Ou cochez : Je suis une personne.
    .done = La vérification est passée. La boîte de Rosa existe.
    .mediator = Les vraies images sont injustes pour les personnes qui voient mal : montrez le bouton pour écouter, et le droit de demander de l’aide. Fin de la partie B. Dites-le avec des faits : « La boîte de Rosa existe. » Proposez une pause.

captcha_verify =
    .brand = Boîte Claire
    .title = Êtes-vous une personne ?
    .image-one = ~ K ~~ 7 ~ R ~~~ 2 ~ M ~
    .image-one-voice = Une image avec 5 signes. Pour les entendre, choisissez Écouter.
    .signs-one = Recopiez les 5 signes
    .signs-one-help = Les vagues ne comptent pas. Grandes ou petites lettres : les 2 marchent.
    .signs-one-error-empty = Le champ est vide. Recopiez les 5 signes de l’image.
    .signs-one-error-round = Vous avez écrit un rond : O ou zéro. Cette image n’a pas de rond. Regardez signe par signe.
    .signs-one-error-count = L’image a 5 signes. Comptez les signes du champ.
    .signs-one-error-slip = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Autre image, ou Écouter.
    .signs-one-error-differs = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Autre image, ou Écouter.
    .image-two = ~~ H ~ 4 ~~~ T ~ 9 ~~ P ~
    .image-two-voice = Une image avec 5 signes. Pour les entendre, choisissez Écouter.
    .signs-two = Recopiez les 5 signes
    .signs-two-help = Les vagues ne comptent pas. Grandes ou petites lettres : les 2 marchent.
    .signs-two-error-empty = Le champ est vide. Recopiez les 5 signes de l’image.
    .signs-two-error-round = Vous avez écrit un rond : O ou zéro. Cette image n’a pas de rond. Regardez signe par signe.
    .signs-two-error-count = L’image a 5 signes. Comptez les signes du champ.
    .signs-two-error-slip = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Autre image, ou Écouter.
    .signs-two-error-differs = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Autre image, ou Écouter.
    .image-easy = V A L 2 5
    .image-easy-voice = Une image plus lisible avec 5 signes. Pour les entendre, choisissez Écouter.
    .signs-easy = Recopiez les 5 signes
    .signs-easy-help = Grandes ou petites lettres : les 2 marchent.
    .signs-easy-error-empty = Le champ est vide. Recopiez les 5 signes de l’image.
    .signs-easy-error-round = Vous avez écrit un rond : O ou zéro. Cette image n’a pas de rond. Regardez signe par signe.
    .signs-easy-error-count = L’image a 5 signes. Comptez les signes du champ.
    .signs-easy-error-slip = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Écouter, ou cochez la case.
    .signs-easy-error-differs = Ce n’est pas ce signe. C’est difficile pour tout le monde. Choisissez Écouter, ou cochez la case.
    .other = Autre image
    .listen = Écouter
    .or = Ou cochez cette case :
    .person = Je suis une personne
    .verify = Vérifier
    .tell-other = L’image a changé. Recopiez les 5 nouveaux signes.
    .tell-heard-one = K comme Karim. Chiffre 7. R comme Rosa. Chiffre 2. M comme Moussa.

captcha_created =
    .brand = Boîte Claire
    .title = Votre boîte mail est créée
    .mail = { $email }

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
    .mediator = Invitez à raconter, sans honte : « Cela arrive à tout le monde, même à moi. » Dans la vraie vie, on peut signaler. Un faux mail : { $country-mail-report }. Un faux SMS : { $country-sms-report }. Pour de l’aide : { $country-fraud-help }. Si de l’argent ou un code a été donné : d’abord la banque.

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
    .say = Rosa est sur un ordinateur partagé. Les boutons ont changé de place. Les mots sont les mêmes. Vous avez 5 choses à faire. Lisez la liste À faire. À la fin, [word:se-deconnecter|déconnectez-vous]. Prenez votre temps.
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
    .tell-nothing-new = Nouveau message ouvre une page vide. Votre réponse est déjà partie. Regardez la liste À faire.
    .tell-wrong-file = Vous avez choisi { $file }. Enlevez ce fichier avec la croix. Prenez photo-jardin.
    .tell-attached = Le fichier photo-jardin part avec le message.
    .tell-draft = Le message n’est pas parti. Il est dans Brouillons. Ouvrez Brouillons pour continuer.
    .tell-in-spam = Vous avez reconnu le faux message. Il est dans les spams.
    .tell-ines-is-true = Vous connaissez Inès. Son message est vrai. Le faux message demande de l’argent.
    .tell-keep-mail = Ce message est vrai. Il peut rester dans la boîte. Regardez la liste À faire.
    .tell-spam-better = Supprimer marche aussi. La liste dit : mettre dans les spams. La boîte reconnaît mieux les suivants.
    .tell-list-first = Se déconnecter, c’est pour la fin. Il reste des choses dans la liste À faire. Choisissez Retour aux messages.
    .tell-logged-out = La boîte de Rosa est fermée. Une autre personne ne peut plus lire. Fermez aussi la fenêtre, avec la croix.
    .tell-box-closed = La boîte est fermée. La flèche du site ne l’ouvre pas. C’est bien ainsi.
    .tell-left-open = La boîte est restée ouverte. Une autre personne peut lire. Revenez et choisissez Se déconnecter.
    .tell-close-early = La croix ferme la fenêtre. La mission commence ici. Connectez-vous avec la carte de Rosa.
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
    .card-address = Ici, les adresses finissent par .example. En vrai, elles finissent souvent par { $country-address-ending } ou par .com.
    .card-address-voice = Ici, les adresses finissent par point example. En vrai, elles finissent souvent par { $country-address-ending }, ou par point com.
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
    .card-help = Une personne peut vous aider la première fois. Par exemple : à la médiathèque, ou dans { $country-in-person }. Vous pouvez aussi demander à un proche.
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
    .tell-code-sent = Le code est arrivé sur le téléphone de Rosa. Lisez le code. Puis recopiez-le.
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
    .list = Revenir à la liste
    .reply = Répondre
    .forward = Transférer
    .delete = Supprimer
    .spam = Mettre dans les spams
    .tell-forward = Transférer envoie le message à une autre personne. Ici, ce n’est pas utile. Regardez la liste À faire.

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

### Ce que Déclic dit quand il enseigne : gestes, réponses, aides, mots des sites.

## Le geste, une ligne selon la machine.

gesture-choose-keyboard = Flèche vers le bas, puis [key:enter]. Ou le numéro.
gesture-choose-mouse = Cliquez sur une ligne.
gesture-choose-both = Cliquez sur une ligne. Ou les flèches, puis [key:enter].
gesture-press-keyboard = Appuyez une fois, puis relâchez.
gesture-press-mouse = Amenez la souris sur le bouton. Cliquez une fois.
gesture-press-both = Une touche : appuyez, puis relâchez. Un bouton : cliquez une fois.
gesture-write-keyboard = Écrivez avec le clavier. [key:backspace] enlève une lettre.
gesture-write-mouse = Cliquez dans le champ. Puis écrivez avec le clavier.
gesture-write-both = Cliquez dans le champ, puis écrivez. [key:backspace] enlève une lettre.
gesture-zone-keyboard = [key:tab] passe d’un endroit à l’autre. [key:enter] marque l’endroit.
gesture-zone-mouse = Cliquez sur l’endroit à marquer.
gesture-zone-both = Cliquez sur l’endroit à marquer. Ou [key:tab], puis [key:enter].
gesture-order-keyboard = Les flèches choisissent une carte. [key:enter] la place.
gesture-order-mouse = Cliquez sur la première carte. Puis sur la suivante.
gesture-order-both = Cliquez sur une carte. Ou les flèches, puis [key:enter].
gesture-match-keyboard = Choisissez une carte, puis ce qui va avec. Les flèches, puis [key:enter].
gesture-match-mouse = Cliquez sur une carte. Puis sur ce qui va avec.
gesture-match-both = Cliquez sur une carte, puis sur ce qui va avec. Ou les flèches, puis [key:enter].
gesture-scene-keyboard = [key:tab] avance dans le site. [key:enter] appuie.
gesture-scene-mouse = Cliquez dans le site.
gesture-scene-both = Cliquez dans le site. Ou [key:tab], puis [key:enter].
gesture-begin-keyboard = Appuyez sur [key:enter] pour commencer.
gesture-begin-mouse = Cliquez sur Commencer.
gesture-begin-both = Appuyez sur [key:enter], ou cliquez sur Commencer.
gesture-read-keyboard = Appuyez sur [key:enter] pour continuer.
gesture-read-mouse = Cliquez sur Continuer.
gesture-read-both = Appuyez sur [key:enter], ou cliquez sur Continuer.

## Réponses communes.

wrong-key-read = Pour continuer, appuyez sur la touche [key:enter]. C’est une grande touche. Elle a une flèche coudée.
# $keys : le nom de la touche demandée.
wrong-key-press = Vous avez appuyé sur une autre touche. Ce n’est pas grave. Cherchez plutôt : { $keys }.
key-drawn = C’est le dessin de la touche. Appuyez sur la vraie touche du clavier : { $keys }. Pas de clavier ? Cliquez de nouveau sur le dessin.
generic-nothing = Ce bouton ne sert pas pour cette étape. Rien n’a changé. Relisez ce qui est demandé.
# Un bouton du site, pressé encore, quand tout est déjà comme il le veut.
generic-again = C’est déjà fait. Rien n’a changé. Relisez ce qui est demandé.
# Pendant que l’exercice se fait tout seul.
watch-only = Pour l’instant, regardez seulement. Puis choisissez « La suite ».
order-not-here = Pas tout à fait. Cette carte va à une autre place. Essayez une autre carte.
match-not-together = Ces deux-là ne vont pas ensemble. Relisez la carte. Essayez un autre choix.
match-choose-label = Choisissez ce qui va avec cette carte.
match-put-back = La carte est remise. Choisissez une carte.
tabs-full = Il y a déjà beaucoup d’onglets. Choisissez un onglet ouvert.
# $left : combien restent à trouver.
left = { $left ->
    [0] Vous avez tout trouvé.
    [one] Il en reste { $left }.
   *[other] Il en reste { $left }.
}
zone-again = Vous avez déjà trouvé cet endroit. Cherchez un autre endroit.
offer-help = Voulez-vous un coup de main ? Choisissez « Aide ».
miss-click = Vous avez appuyé à côté. Ce n’est pas grave. Amenez la souris bien sur le mot.
paste-refused = Vous avez collé un texte. Ici, on s’entraîne à écrire. Écrivez avec le clavier.
num-lock-off = Le pavé de chiffres est éteint. Appuyez une fois sur la touche [key:numlock]. Puis écrivez le chiffre.
erase-first = Effacez d’abord avec la touche [key:backspace]. Sa flèche va vers la gauche. Puis écrivez de nouveau.
# $name : le prénom de la carte.
private-data = Gardez vos vraies informations pour vous. Ici, utilisez la carte de { $name }. Déclic oublie ce que vous venez d’écrire.
normalised-spaces = Le site enlève les espaces.
normalised-case = Le site écrit tout en minuscules.

## Écrire : le geste qui manque.
## $char : le signe à écrire. $typed : le signe écrit. $keys : le geste, en mots.

slip-missing-modifier = La touche est la bonne. Il manque une autre touche en même temps. Effacez, puis faites : { $keys }.
slip-wrong-modifier = Vous gardez une autre touche appuyée. Effacez, puis faites : { $keys }.
slip-neighbour = Vous avez touché la touche d’à côté. Effacez, puis cherchez : { $char }.
slip-other-layout = Sur ce clavier, ce signe est à une autre place. Effacez, puis faites : { $keys }.
slip-held = La touche reste appuyée. Effacez ce qui est en trop. Touchez une fois, puis relâchez.
slip-caps = Vos lettres sont des majuscules. Essayez un appui sur la touche [key:capslock]. Puis effacez, et écrivez de nouveau.
slip-space = Vous avez écrit un espace. Ici, tout est collé. Effacez cet espace.
slip-comma-for-dot = C’est une virgule. Ici, on met un point. Effacez, puis faites : { $keys }.
slip-letter = Vous avez écrit « { $typed } ». Ici, c’est « { $char } ». Effacez, puis essayez de nouveau.
keyboard-button = Écrire { $char } avec un bouton

## Aides.

hint-read-1 = Lisez, ou écoutez. Prenez votre temps. Puis appuyez sur [key:enter].
hint-read-2 = Quand vous avez lu, choisissez « Continuer ».
hint-read-3 = Appuyez sur la touche [key:enter]. C’est une grande touche. Elle a une flèche coudée.
hint-press-1 = Prenez votre temps. Un seul appui suffit.
hint-press-2 = Pour une touche, regardez les bords du clavier. Pour un bouton, regardez l’écran.
hint-press-3 = Lisez le nom demandé. Cherchez le même nom. Appuyez une fois dessus.
hint-shown-press = Le prochain geste est montré sur la page. Choisissez ce qui est montré.
hint-reflect-1 = Il n’y a pas de mauvaise réponse. Dites ce que vous pensez.
hint-reflect-2 = Lisez une phrase. Choisissez une réponse pour cette phrase.
hint-reflect-3 = Vous hésitez ? Choisissez « avec aide ».
hint-person = Appelez la médiatrice ou le médiateur. Vous pouvez aussi appeler une personne proche. Demander de l’aide est une bonne idée.

## Les mots courts des sites.

site-empty = Champ obligatoire
site-no-at = Adresse sans @
    .voice = Adresse sans arobase
site-space = Espace non accepté
site-accent = Accent non accepté
site-no-end = Adresse incomplète
site-whole = Début seulement
site-letters = Chiffres seulement
site-month = Mois invalide
site-day = Jour invalide
site-year = Année invalide
site-shape = Format invalide
site-count = Longueur invalide
site-key = Clé invalide
site-caps = Majuscules actives
site-slip = Non reconnu
site-differs = Ne correspond pas
site-private = Non accepté
site-own = À corriger
strength-weak = Solidité : fragile
strength-medium = Solidité : moyenne
strength-strong = Solidité : solide

## Ce que Déclic en explique. $field : le nom du champ.

error-empty = Le champ « { $field } » est vide. L’étoile veut dire : obligatoire.
error-no-at = Il manque l’arobase. Une adresse mail a toujours une arobase.
error-space = Il y a un espace. Une adresse mail n’a pas d’espace. Effacez cet espace.
error-accent = Il y a un accent. Une adresse mail n’a pas d’accent. Écrivez la lettre sans accent.
error-no-end = Il manque la fin de l’adresse. La fin vient après l’arobase.
error-whole = La fin est déjà écrite. Écrivez seulement le début.
error-letters = Il y a une lettre ou un signe. Le champ « { $field } » attend des chiffres.
error-month = Il y a 12 mois. Écrivez le jour, puis le mois, puis l’année.
error-day = Ce jour n’est pas dans ce mois. Écrivez le jour, puis le mois, puis l’année.
error-year = Relisez l’année. Elle a 4 chiffres. Par exemple : 1958.
error-shape = Le site attend une autre forme. Regardez la carte. Recopiez chaque signe.
error-count = Il manque un signe, ou il y en a un de trop. Comptez par petits groupes.
error-key = La clé ne correspond pas. 2 chiffres sont peut-être échangés. Relisez par petits groupes.
error-caps = Vos lettres sont des majuscules. Essayez un appui sur la touche [key:capslock]. Puis effacez, et écrivez de nouveau.
error-slip = C’est presque ça. Un signe est différent. Comparez avec la carte.
error-differs = Le champ « { $field } » attend autre chose. Regardez la carte. Recopiez la bonne ligne.

## La boîte mail.

folder-inbox = Boîte de réception
folder-sent = Envoyés
folder-drafts = Brouillons
folder-trash = Corbeille
folder-spam = Spam
folder-documents = Documents
folder-kept = Gardés
mail-from = De
mail-date = Date
mail-new = nouveau
mail-empty = Ce dossier est vide.
attached = Pièce jointe : { $file }
detach = × Enlever

## Avant et après une mission.

predict-ask = Vous pensez faire la mission :
predict-alone = sans aide
predict-hint = avec un indice
predict-person = avec quelqu’un
compare-alone-alone = Vous aviez dit : sans aide. Vous avez fait la mission sans aide. Vous vous connaissez bien.
compare-alone-hint = Vous aviez dit : sans aide. Vous avez fait la mission avec un indice. Prendre un indice au bon moment, c’est utile.
compare-alone-person = Vous aviez dit : sans aide. Vous avez fait la mission avec quelqu’un. Appeler une personne, c’est savoir s’aider.
compare-hint-alone = Vous aviez dit : avec un indice. Vous avez fait la mission sans aide. Vous pouvez vous faire confiance.
compare-hint-hint = Vous aviez dit : avec un indice. Vous avez fait la mission avec un indice. Vous vous connaissez bien.
compare-hint-person = Vous aviez dit : avec un indice. Vous avez fait la mission avec quelqu’un. Appeler une personne, c’est savoir s’aider.
compare-person-alone = Vous aviez dit : avec quelqu’un. Vous avez fait la mission sans aide. Vous pouvez vous faire confiance.
compare-person-hint = Vous aviez dit : avec quelqu’un. Vous avez fait la mission avec un indice. Vous pouvez vous faire confiance.
compare-person-person = Vous aviez dit : avec quelqu’un. Vous avez fait la mission avec quelqu’un. Vous vous connaissez bien.
answer-alone = sans aide
answer-help = avec aide
answer-not-yet = pas encore
reflect-all-not-yet = Merci de le dire. On revoit ces points la prochaine fois.

## Le clavier. $key : ce qui est écrit sur la touche.

keys-plain = { $key }
keys-shift = Maj et { $key }
keys-altgr = Alt Gr et { $key }
    .voice = Alt G R et { $key }
keys-dead = { $key }, puis la lettre

## La carte et la liste.

# $name : le prénom.
card-title = Carte de { $name }
card-practice = exercice
card-first-name = Prénom
card-last-name = Nom
card-birth =
    { $persona ->
        [moussa] Né le
       *[other] Née le
    }
card-street = Rue
card-postcode = Code postal
card-city = Ville
card-phone = Téléphone
card-wanted = Adresse souhaitée
card-email = Adresse mail
card-phrase = Phrase de passe
card-mail-site = Site de mail
card-library-site = Bibliothèque
card-health-account = Compte
card-tax-account = Compte
card-user-number = Numéro d’usager
card-user-key = Clé
card-iban = IBAN
    .voice = i-bane
card-housing = Logement
card-household = Foyer
card-start = Début souhaité
goals-title = À faire

## Les dates. $day et $year : des nombres. $month : le nom du mois.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-long = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}

## La carte de poche d’une leçon.

pocket-card = Ma carte de poche
pocket-help = Pour demander de l’aide
pocket-help-line = { $purpose } : { $place }
pocket-checked = Lieux et numéros vérifiés le { $day }.

## Le haut de l’écran.

# $part : la lettre de la partie. $number : le numéro de l’étape. $of : combien d’étapes.
header-step = Partie { $part } · étape { $number } sur { $of }
header-step-short = { $part } · { $number } sur { $of }
header-step-alone = Étape { $number } sur { $of }
header-step-alone-short = { $number } sur { $of }
header-part-done = Partie { $part } terminée
header-lesson-done = Leçon terminée

## Pendant une leçon.

continue-not-yet = Il reste quelque chose à faire. Relisez la consigne. Ou appuyez sur [key:f3] : Aide.
phase-done = C’est bien. On continue.
step-begins-again = On reprend ici, au début de l’étape. Vos étapes déjà faites sont gardées.
goal-reached = C’est fait : { $goal }.
goal-next = Ensuite : { $goal }.
back-on-model = C’est bon. Continuez.
item-done = Oui. C’est bien écrit.
items-all-done = Tout est écrit.
erase-model = (rien : effacez tout)
practice-field = Votre essai
keyboard-picture = Le clavier
order-places = Votre rangement
order-cards = Choisissez la carte suivante
order-left-over = En trop
match-cards = Les cartes
match-taken = La carte choisie
match-labels = Elle va avec
reflect-thanks = Merci. Vos réponses sont pour vous.
other-button = C’est un autre bouton de la souris. Utilisez le bouton principal. Il est sous l’index.

## Les sites dessinés.

address-bar = Barre d’adresse
address-empty = La barre d’adresse est vide. Écrivez l’adresse du site. Puis appuyez sur [key:enter].
address-unknown = Cette adresse ne mène à aucun site. Comparez chaque lettre avec la carte. Puis appuyez sur [key:enter].
site-back = ←
    .voice = La flèche de retour du site
site-forward = →
    .voice = La flèche d’avance du site
tab-new = Nouvel onglet
site-close = ×
    .voice = La croix de la fenêtre
no-page-before = C’est la première page du site. Il n’y a pas de page avant.
generic-close = La croix ferme la fenêtre. Ici, on garde la fenêtre ouverte.
detached = Le fichier { $file } est enlevé.
missed-again = { $left ->
    [one] On revoit 1 message. Vous connaissez maintenant l’indice.
   *[other] On revoit { $left } messages. Vous connaissez maintenant les indices.
}
strength-none = (rien n’est écrit)

## Fin d’une partie, fin d’une leçon.

now-you-can = Ce que je sais maintenant
good-moment-for-a-pause = C’est un bon moment pour une pause.
steps-are-kept = Vos étapes sont gardées. Vous reprendrez ici.
steps-are-kept-guest = Ici, rien n’est gardé. La prochaine fois, on recommence au début.
continue-part = Continuer : la partie { $part }
take-a-pause = Faire une pause
lesson-done = La leçon est terminée. Vous pouvez la refaire quand vous voulez.
lesson-left-some = Il reste une étape que vous avez passée. On peut y revenir maintenant.
go-back-to-step = Revenir à cette étape
finish-lesson = Continuer

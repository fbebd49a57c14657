### Les mots du mode ligne par ligne, pour les lecteurs d’écran et les plages braille. Aucun signe seul : tout est en mots.

linear-welcome = Mode lecture ligne par ligne. Écrivez aide.
linear-farewell = Vos étapes sont gardées. À bientôt.
linear-farewell-guest = À bientôt.

## Ce que sont les choses. Après le mot viennent le numéro et le nom.

# Ce qui sépare les parties d’une ligne.
linear-comma = ,
# $name : ce que c’est, avec son numéro. $text : ses mots.
linear-named = { $name } : { $text }
linear-heading = titre
linear-site = site
linear-picture = image
linear-keys = touches
linear-notice = message du site
linear-phone = téléphone
linear-banner = par-dessus la page
linear-goal = objectif
linear-place = place
linear-link = lien
linear-button = bouton
linear-way = bouton
linear-field = champ
linear-tick = case
linear-option = choix
linear-folder = dossier
linear-mail = message
linear-file = fichier
linear-tab = onglet
linear-address = adresse
linear-fixed = champ fixe
linear-post = Publication :
linear-bubble = Message :
linear-result = Résultat :
linear-preview = Article :
linear-key = touche
linear-zone = zone
# $address : ce que montre la barre d’adresse.
linear-window = Fenêtre du site, adresse : { $address }
# $from : qui écrit. $date : le jour.
linear-mail-from = de { $from }, { $date }

## Ce qu’il y a dans un champ.

linear-empty = vide
# $count : combien de signes.
linear-hidden = { $count ->
    [one] { $count } signe caché
   *[other] { $count } signes cachés
}
linear-model = modèle : { $value }
linear-suffix = la fin est déjà là : { $value }
linear-ghost = à recopier : { $value }
linear-error = erreur : { $value }

## Les états.

# $number : le combientième.
state-found = trouvé, numéro { $number }
# Une carte que l’on a prise pour lui trouver son mot.
state-taken = choisie
state-quiet = pas encore possible
state-aside = écarté par l’aide
state-framed = montré par l’aide
state-required = obligatoire
state-current = en cours
state-done = fait
state-has-file = avec un fichier

## Ce que dit Déclic.

linear-right = Juste
linear-not-yet = À revoir
# $label : le nom du champ ou du bouton.
linear-ask-answer = { $label } : écrivez votre réponse. Une ligne vide passe à la suite.
linear-ask-practice = { $label } : écrivez le modèle, puis la touche Entrée.
linear-ask-secret = { $label } : écrivez votre réponse. Elle ne se voit pas. Une ligne vide passe à la suite.
linear-ask-empty = Ligne vide : { $label }.
linear-ask-enter = Ligne vide : c’est la touche Entrée.
# $item : la ligne de cette chose.
linear-next = Ensuite, { $item }
linear-choose = Écrivez un numéro, ou aide.
linear-no-number = Il n’y a pas de numéro { $number } ici. Écrivez lire pour relire la page.
linear-not-understood = Je ne comprends pas cette ligne. Écrivez un numéro, ou aide.
linear-nothing = Ici, cela ne fait rien. Écrivez un numéro, ou aide.
linear-spell-what = Écrivez épeler, puis un numéro. Par exemple : épeler 3.
linear-capital = majuscule { $letter }
linear-digit = chiffre { $letter }

## Les commandes. Le premier mot est le mot entier ; après une barre, les lettres qui le remplacent.

linear-help = Une ligne est un numéro, un nom ou une commande. Dans un champ, une ligne est votre réponse. Une commande y commence par deux points. Par exemple : :aide
# $words : les mots de la commande.
linear-command-help = aide/a/?
    .about = { $words } : cette liste.
linear-command-repeat = répéter/r
    .about = { $words } : relire la consigne.
linear-command-read = lire/l
    .about = { $words } : relire toute la page.
linear-command-hint = indice/i
    .about = { $words } : un indice, puis un indice plus fort.
linear-command-back = retour/t
    .about = { $words } : revenir en arrière.
linear-command-skip = passer/p
    .about = { $words } : passer cette étape, et y revenir plus tard.
linear-command-restart = recommencer
    .about = { $words } : recommencer cette étape.
linear-command-spell = épeler/e
    .about = { $words } : épeler un texte. Par exemple : épeler 3.
linear-command-words = mots/m
    .about = { $words } : les mots difficiles.
linear-command-card = carte/c
    .about = { $words } : la carte de la personne.
linear-command-menu = menu
    .about = { $words } : le menu, avec les réglages et la langue.
linear-command-listen = écouter
    .about = { $words } : entendre la consigne par la voix de Déclic.
linear-command-screen = écran
    .about = { $words } : passer à l’écran dessiné.
linear-command-leave = quitter/q
    .about = { $words } : quitter Déclic.

## Les signes, quand on épelle.

sign-at = arobase
sign-dot = point
sign-dash = tiret
sign-underscore = tiret du bas
sign-slash = barre
sign-colon = deux points
sign-apostrophe = apostrophe
sign-exclamation = point d’exclamation
sign-question = point d’interrogation
sign-plus = plus
sign-space = espace

### Les mots de l’application : premier démarrage, accueil, touches. Ce qui s’ouvre du menu est dans menu.ftl, les mots pour enseigner dans teach.ftl.

application = Déclic
hello = Bonjour
continue = Continuer
begin = Commencer
watch-on = La suite
close = Fermer

## Le bas de l’écran.

footer-back = Retour
footer-leave = Quitter
footer-again = Réécouter
footer-help = Aide
footer-menu = Menu
footer-words = Mots
footer-card = Carte

## Premier démarrage.

welcome-gesture = Pour le français, appuyez sur la grande touche [key:enter].
sites-title = Les mots des sites
sites-ask = Voulez-vous voir aussi les mots français, comme sur les vrais sites ?
sites-both = Oui, les deux
sites-own = Non, ma langue seulement
voice-title = La voix
voice-ask = Voulez-vous que je lise à voix haute ?
voice-alone = Non, je lis sans la voix
voice-both = Oui, j’écoute et je lis
voice-mostly = Oui, j’écoute surtout
voice-reader = J’utilise un lecteur d’écran ou une plage braille
volume-title = Le son
volume-ask = Je parle maintenant. M’entendez-vous bien ?
volume-good = Oui, très bien
volume-louder = Plus fort
volume-softer = Moins fort
volume-nothing = Je n’entends rien
volume-and-now = Et maintenant ? M’entendez-vous bien ?
volume-without = Ce n’est pas grave. Tout est écrit à l’écran. La voix se règle dans le menu.
offer-title = Les premiers gestes
offer-ask = Ici, vous vous entraînez. Vous ne pouvez rien casser. On peut commencer par les premiers gestes. Cela prend 3 minutes.
offer-yes = Oui, je commence par les gestes
offer-no = Non, je connais : la première leçon

## La voix.

voice-speaking = la voix lit
voice-paused = voix arrêtée
voice-held = voix en pause
voice-missing = pas de voix ici
voice-headphones = voix : mettez le casque, puis [key:f2]
speed-now-normal = La voix va à la vitesse normale.
speed-now-slow = La voix va lentement.
speed-now-very-slow = La voix va très lentement.

## Accueil.

home-resume = Reprendre
home-resume-lesson = { $lesson } · partie { $part }
home-resume-step = Étape { $number } sur { $of } : { $title }
home-lessons = Mes leçons
home-more = D’autres leçons
home-before = Les leçons d’avant
home-computer = Cet ordinateur
home-settings = Réglages
home-settings-about = langue, voix, couleurs
home-known = Ce que cet ordinateur sait de moi
home-known-about = voir, effacer
lesson-new = nouvelle
lesson-is-done = faite
lesson-begun = { $done ->
    [one] { $done } étape sur { $of }
   *[other] { $done } étapes sur { $of }
}
lesson-refused = Cette leçon ne s’ouvre pas. Ce n’est pas votre faute. Choisissez une autre leçon.

## Les sites dessinés.

reveal = Voir
conceal = Cacher

## Soucis de la machine.

too-small = Cette fenêtre est trop petite pour Déclic. Agrandissez la fenêtre. Ou choisissez des lettres plus petites : Ctrl et –.
ended-by-fault = Déclic s’est arrêté. Ce n’est pas votre faute. Vos étapes faites sont gardées. Ouvrez Déclic de nouveau.

## Les touches.

key-enter = Entrée
key-tab = Tab
key-space = Espace
key-backspace = Effacer
key-delete = Suppr
    .voice = Supprimer
key-escape = Échap
    .voice = Échappe
key-shift = Maj
    .voice = Majuscule
key-ctrl = Ctrl
key-alt = Alt
key-altgr = Alt Gr
    .voice = Alt G R

key-capslock = Verr Maj
    .voice = Verrouillage majuscule
key-numlock = Verr Num
    .voice = Verrouillage numérique
key-up = flèche vers le haut
key-down = flèche vers le bas
key-left = flèche vers la gauche
key-right = flèche vers la droite
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7

## La ligne de commande.

# L’état de ce qui a le focus, en mots.
state-checked = coché
state-unchecked = non coché
state-right = juste
state-not-yet = à revoir

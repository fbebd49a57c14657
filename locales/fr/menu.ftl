### Ce qui s’ouvre du menu, les soucis de la machine, la ligne de commande.

## Aide.

help-title = Comment voulez-vous être aidé ?
help-simpler = Dire plus simplement
help-where = Me dire où regarder
help-show = Me montrer
help-together = Le faire avec moi
help-person = Appeler une personne
help-keys = Les flèches passent d’une ligne à l’autre. La touche [key:enter] choisit. La touche [key:escape] revient en arrière. Rien ne peut se casser.
hint-together-press = On le fait ensemble. Le bon endroit est prêt. Appuyez maintenant sur [key:enter].
hint-together-write = On le fait ensemble. C’est écrit pour vous. Relisez, puis continuez.
hint-together-copy = On le fait ensemble. Le modèle est en gris. Recopiez lettre par lettre.
person-title = Une personne va vous aider
mediator-title = Pour la personne qui aide

## Menu.

menu-title = Menu
menu-continue = Continuer
menu-again = Recommencer cette étape
menu-skip = Passer, je reviendrai
menu-card = Voir la carte
menu-words = Voir les mots difficiles
menu-settings = Régler la langue, la voix, les couleurs
menu-leave-lesson = Revenir à l’accueil
menu-leave = Quitter Déclic
words-title = Les mots difficiles
no-card-here = La carte d’une personne se montre pendant une leçon.
again-here = Choisissez une ligne. Puis appuyez sur [key:enter].

## Quitter.

leave-title = Quitter Déclic ?
leave-about = Vos étapes sont gardées.
leave-about-guest = Ici, rien n’est gardé. La prochaine fois, on recommence au début.
leave-yes = Quitter
leave-no = Rester

## Réglages.

setting-language = Langue
setting-voice = Voix
setting-voice-labels = lit tout
setting-voice-everything = lit les consignes et les réponses
setting-voice-instructions = lit les consignes
setting-voice-silent = ne lit pas
setting-speed = Vitesse de la voix
setting-speed-normal = normale
setting-speed-slow = lente
setting-speed-very-slow = très lente
setting-volume = Force de la voix
setting-volume-very-soft = très douce
setting-volume-soft = douce
setting-volume-medium = moyenne
setting-volume-loud = forte
setting-volume-very-loud = très forte
setting-lighting = Pendant la lecture
setting-lighting-word = le mot s’éclaire
setting-lighting-sentence = la phrase s’éclaire
setting-lighting-off = rien ne s’éclaire
setting-sites = Mots des sites
setting-sites-own = dans ma langue
setting-sites-both = dans ma langue et en français
setting-room = Sur cet ordinateur
setting-room-free = la voix peut parler
setting-room-headphones = la voix attend le casque
setting-face = Affichage
setting-face-screen = à l’écran
setting-face-linear = ligne par ligne, pour un lecteur d’écran
setting-theme = Couleurs
setting-theme-dark = sombre
setting-theme-light = claire
setting-theme-high-contrast = contraste fort
setting-theme-none = sans couleur
setting-keyboard = Clavier
setting-keyboard-azerty = français (AZERTY)
setting-keyboard-qwerty = américain (QWERTY)
setting-keyboard-qwertz = allemand (QWERTZ)
setting-keyboard-es = espagnol
setting-keyboard-be = belge
setting-text = Texte
setting-text-full = tout le texte
setting-text-short = moins de texte
setting-spacing = Espace entre les lignes
setting-spacing-normal = normal
setting-spacing-wide = grand
setting-lines = Le sens des lignes

## Une langue qui se lit de droite à gauche, dans une fenêtre qui peut la retourner.

lines-title = Quelle ligne se lit bien ?
# La même question dans une autre langue, pour la personne qui aide.
lines-also = Which line can you read well?
# Ces deux lignes sont la même phrase, envoyée de deux façons. On en lit une au moins, et elle dit sa touche.
lines-bare = Si cette ligne se lit bien, appuyez sur 1.
lines-marked = Si cette ligne se lit bien, appuyez sur 2.
lines-neither = Aucune des deux
lines-elsewhere = Cette fenêtre ne montre pas bien cette langue. Ouvrez Déclic dans une autre : Xfce Terminal, GNOME Terminal, Konsole ou XTerm.
# La même chose dans une autre langue, pour la personne qui aide.
lines-elsewhere-also = This window does not show this language well. Open Déclic in another one: Xfce Terminal, GNOME Terminal, Konsole or XTerm.
letters-title = Des lettres manquent
letters-missing = Cet écran n’a pas les lettres de l’arabe. La personne qui aide peut taper la commande « setfont Arabic-VGA16 ». Ensuite, ouvrez Déclic de nouveau.
letters-missing-also = This screen does not have the letters of Arabic. The person who helps can type the command “setfont Arabic-VGA16”. Then open Déclic again.

## Ce que cet ordinateur sait de moi.

known-about = Voici tout ce que cet ordinateur garde. Rien ne part sur internet.
known-no-lesson = Aucune étape n’est gardée.
known-lesson = { $lesson } : { $done ->
    [one] { $done } étape faite
   *[other] { $done } étapes faites
}. Dernier jour : { $day }.
known-help = { $helped ->
    [0] Aucune aide n’est notée.
    [one] { $helped } étape notée avec de l’aide.
   *[other] { $helped } étapes notées avec de l’aide.
}
known-settings = Les réglages
known-setting = { $name } : { $value }
known-key-language = Langue
known-key-voice = Voix
known-key-speed = Vitesse de la voix
known-key-volume = Force de la voix
known-key-lighting = Pendant la lecture
known-key-face = Affichage
known-key-sites = Mots des sites
known-key-room = Sur cet ordinateur
known-key-theme = Couleurs
known-key-text = Texte
known-key-spacing = Espace entre les lignes
known-key-keyboard = Clavier
known-key-function-keys = Touches F
known-key-mouse = Souris
known-never = Ce que vous écrivez n’est jamais gardé. Ni votre nom, ni l’heure, ni une note.
known-folder = Dossier : { $folder }
known-erase = Tout effacer
back-home = Revenir à l’accueil
erase-title = Tout effacer ?
erase-about = Vos étapes et vos réglages seront effacés. On ne peut pas les reprendre.
erase-yes = Tout effacer
erase-no = Garder
forgotten = Tout est effacé. Cet ordinateur ne sait plus rien de vous.

## Soucis de la machine.

trouble-not-kept = Aujourd’hui, cet ordinateur ne peut pas garder vos étapes. Vous pouvez continuer. Prévenez la personne qui aide.
trouble-newer = Vos étapes viennent d’un Déclic plus récent. Elles ne changent pas. Vous pouvez continuer, sans rien garder.
trouble-busy = Un autre Déclic est ouvert. Vous pouvez continuer, sans rien garder. Ou fermez l’autre Déclic.
trouble-damaged = Le fichier de vos étapes était abîmé. Il est mis de côté. On recommence un fichier neuf.
trouble-other-language = Cette leçon n’est pas encore dans votre langue. Elle est montrée dans une autre langue.
restore-title = Reprendre vos étapes ?
restore-about = Le fichier de vos étapes était abîmé. Une copie du { $day } est bonne.
restore-yes = Reprendre la copie
restore-no = Commencer un fichier neuf
trouble-not-erased = Tout n’a pas pu être effacé. Demandez à la personne qui aide.

## La ligne de commande.

cli-forget-ask = Effacer vos étapes et vos réglages ? On ne peut pas les reprendre. (oui ou non)
cli-forget-needs-yes = Pour effacer sans question, écrivez : declic forget --yes
cli-forget-kept = Rien n’est effacé.
cli-yes = oui/o
cli-lesson = { $id } : { $title }. { $steps } étapes, { $minutes } minutes. Langues : { $languages }.
cli-incomplete = { $language } ({ $percent } %)
cli-to-review = à revoir : { $step }
cli-no-card = La leçon `{ $lesson }` n’a pas de carte de poche.

record-needs-a-terminal = Pour enregistrer, il faut un terminal : Déclic y montre le texte à lire, et attend Entrée. Ouvrez un terminal, puis écrivez la même ligne.
record-no-microphone = Aucun micro ne répond ({ $reason }). Branchez un micro. Puis regardez les réglages du son de cet ordinateur : le micro y est peut-être coupé. Puis recommencez.
record-read-this = Texte { $nth } sur { $of } ({ $message }). À lire à voix haute :
record-names-keys = Ce texte nomme les touches de ce clavier. Sur un autre clavier, ce sont d’autres touches.
record-there-is-one = Il y a déjà un enregistrement de ce texte. Il n’est remplacé que si vous gardez le nouveau.
record-begin = Entrée : commencer.
record-listening = Je vous écoute. Appuyez sur Entrée à la fin.
record-too-quiet = trop bas
record-good = bien
record-too-loud = trop fort
record-full = Un enregistrement dure 2 minutes au plus. Le vôtre s’arrête ici. Ce que vous avez lu est là.
record-lost = Le micro ne répond plus. Ce que vous avez lu avant est là.
record-nothing-heard = Rien ne s’entend. Le micro est peut-être coupé, ou trop loin. Essayez encore.
record-listen = écouter
record-keep = garder
record-redo = refaire
record-next = suivant
record-leave = quitter
record-not-understood = Écrivez un des numéros, ou un des mots. Puis appuyez sur Entrée.
record-playing = Écoutez. Entrée arrête le son.
record-no-sound = Le son ne sort pas ({ $reason }). Vous pouvez quand même garder ou refaire.
record-kept = C’est gardé :
record-not-kept = Ce que vous avez lu n’est pas gardé.
record-not-saved = On ne peut rien garder dans { $folder } ({ $reason }). Faites de la place, ou demandez le droit d’y écrire. Puis choisissez encore garder.

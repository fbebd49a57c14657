### Premiers gestes : les mots de la leçon.

lesson = Premiers gestes
    .about = Vous essayez le clavier et la souris, en 5 petites étapes.

part-a = Le clavier et la souris
    .can-1 = Je sais trouver la touche Entrée et les flèches.
    .can-2 = Je sais faire répéter une phrase.
    .can-3 = Je sais écrire un mot et l’effacer.

enter = La touche Entrée
    .say = Bienvenue. Ici, vous vous entraînez. Vous ne pouvez rien casser. Cherchez la touche [key:enter] sur le clavier. C’est une grande touche. Elle a une flèche coudée. Appuyez une fois dessus.
    .press-enter = Appuyez sur la touche [key:enter].
    .done = C’est réussi. Vous avez trouvé la touche [key:enter]. Elle sert à continuer, sur chaque écran.
    .mediator = But : réussir tout de suite, dès le premier geste. Laissez la personne chercher la touche. Gardez vos mains loin de son clavier. Sur beaucoup de claviers, le mot Entrée n’est pas écrit. Montrez alors la flèche coudée, sur la feuille du clavier. Le pavé de chiffres a aussi une touche Entrée, et elle convient. Une touche gardée appuyée compte une seule fois.

arrows = Les flèches
    .say = Cherchez les 4 touches avec une flèche. Elles sont groupées, à côté des lettres. Une flèche montre le bas. Une autre montre le haut. Les flèches servent à passer d’une ligne à l’autre.
    .press-down = Appuyez sur la [key:down|flèche vers le bas].
    .press-down-done = Oui, c’est la flèche vers le bas. Elle mène à la ligne suivante.
    .press-down-again = Appuyez de nouveau sur la [key:down|flèche vers le bas].
    .press-down-again-done = Très bien. Maintenant, on remonte.
    .press-up = Appuyez sur la [key:up|flèche vers le haut].
    .done = Vous savez descendre et remonter. Avec les flèches, vous choisissez une ligne.
    .mediator = But : trouver le groupe des 4 flèches. Sentir aussi qu’on peut revenir. Ces deux gestes suffisent pour toutes les leçons, avec Entrée. Les touches Maj et Effacer ont souvent une flèche aussi. Dites : « les 4 ensemble ». Sur un ordinateur portable, ces touches sont petites.

button = La souris
    .say = Posez la main sur la souris. Glissez la souris sur la table. Une marque bouge sur l’écran. Amenez la marque sur « C’est fait ». Appuyez une fois, sur le côté gauche de la souris. On appelle ce geste [word:cliquer|cliquer]. Pas de souris ? Choisissez « Pas de souris » avec les flèches et [key:enter].
    .press-big = C’est fait
    .press-no-mouse = Pas de souris
    .done = C’est noté. Avec ou sans souris, tout est possible ici. Le clavier suffit toujours.
    .mediator = But : savoir si cette machine a une souris qui marche. La réponse reste avec la machine. Elle ne dit rien de la personne. Main posée, queue de la souris vers l’écran, un seul appui. La main tremble ? Le clavier suffit. Choisissez « Pas de souris ». Sur un ordinateur portable, le pavé tactile fait la même chose. Pour une personne gauchère, posez la souris de l’autre côté. Gardez les mêmes boutons.

voice-key = Réécouter
    .say = Vous pouvez entendre une phrase plusieurs fois. Cherchez la touche [key:f2]. Elle est tout en haut du clavier. Appuyez une fois dessus. La phrase revient. Rien ne se passe ? Choisissez « Rien ne se passe » avec les flèches et [key:enter].
    .press-f2 = Appuyez sur la touche [key:f2].
    .press-no-f2 = Rien ne se passe
    .done = C’est noté. Le mot « Réécouter » reste sur chaque écran. Utilisez-le autant de fois que vous voulez.
    .mediator = But : savoir réécouter. Savoir aussi si les touches F arrivent jusqu’à Déclic. Sinon, Déclic montre des boutons sans nom de touche. C’est retenu pour cette machine. Sur certains ordinateurs portables, il faut garder la touche Fn appuyée. Réécouter n’est jamais compté comme une aide. Dans un groupe, proposez un casque.

word = Écrire un mot
    .say = Écrivez le mot bonjour. Touchez une lettre, puis relâchez. Ensuite, effacez ce mot. Effacez avec la touche [key:backspace]. Elle est en haut, au bout des chiffres. Sa flèche va vers la gauche.
    .item-word = bonjour
    .done = Vous avez écrit un mot. Vous savez aussi l’effacer. On peut toujours corriger.
    .hint-1 = Écrivez une seule lettre à la fois. La touche [key:backspace] enlève la dernière lettre.
    .hint-2 = Regardez le dessin du clavier. La touche utile est marquée.
    .hint-3 = Trouvez cette touche sur votre clavier. Touchez une fois, puis relâchez. Recommencez avec la lettre suivante.
    .mediator = But : écrire, puis effacer, et comprendre que tout se corrige. Effacer compte autant qu’écrire. La peur de mal faire vient souvent de là. Rien ne mesure la vitesse. Les majuscules viennent souvent de la touche Verr Maj. Ce mot n’est gardé nulle part.

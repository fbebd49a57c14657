### Lo que se abre desde el menú, los problemas de la máquina, la línea de comandos.

## Ayuda.

help-title = ¿Qué ayuda quiere?
help-simpler = Decirlo más sencillo
help-where = Decirme dónde mirar
help-show = Mostrarme
help-together = Hacerlo conmigo
help-person = Llamar a una persona
help-keys = Las flechas pasan de una línea a otra. La tecla [key:enter] elige. La tecla [key:escape] vuelve atrás. Nada se puede romper.
hint-together-press = Lo hacemos juntos. El lugar correcto está listo. Ahora pulse [key:enter].
hint-together-write = Lo hacemos juntos. Ya está escrito para usted. Lea, luego continúe.
hint-together-copy = Lo hacemos juntos. El modelo está en gris. Copie letra por letra.
person-title = Una persona le va a ayudar
mediator-title = Para la persona que ayuda

## Menú.

menu-title = Menú
menu-continue = Continuar
menu-again = Empezar de nuevo este paso
menu-skip = Saltar, volveré después
menu-card = Ver la ficha
menu-words = Ver las palabras difíciles
menu-settings = Cambiar el idioma, la voz, los colores
menu-leave-lesson = Volver al inicio
menu-leave = Salir de Déclic
words-title = Las palabras difíciles
no-card-here = La ficha de una persona se ve durante una lección.
again-here = Elija una línea. Luego pulse [key:enter].

## Salir.

leave-title = ¿Salir de Déclic?
leave-about = Sus pasos están guardados.
leave-about-guest = Aquí no se guarda nada. La próxima vez, empezamos desde el principio.
leave-yes = Salir
leave-no = Quedarme

## Ajustes.

setting-language = Idioma
setting-voice = Voz
setting-voice-labels = lee todo
setting-voice-everything = lee las instrucciones y las respuestas
setting-voice-instructions = lee las instrucciones
setting-voice-silent = no lee
setting-speed = Velocidad de la voz
setting-speed-normal = normal
setting-speed-slow = lenta
setting-speed-very-slow = muy lenta
setting-volume = Fuerza de la voz
setting-volume-very-soft = muy suave
setting-volume-soft = suave
setting-volume-medium = media
setting-volume-loud = fuerte
setting-volume-very-loud = muy fuerte
setting-lighting = Durante la lectura
setting-lighting-word = la palabra se ilumina
setting-lighting-sentence = la frase se ilumina
setting-lighting-off = nada se ilumina
setting-sites = Palabras de los sitios
setting-sites-own = en mi idioma
setting-sites-both = en mi idioma y en francés
setting-room = En esta computadora
setting-room-free = la voz puede hablar
setting-room-headphones = la voz espera los auriculares
setting-face = Presentación
setting-face-screen = en la pantalla
setting-face-linear = línea por línea, para un lector de pantalla
setting-theme = Colores
setting-theme-dark = oscuros
setting-theme-light = claros
setting-theme-high-contrast = contraste fuerte
setting-theme-none = sin color
setting-keyboard = Teclado
setting-keyboard-azerty = francés (AZERTY)
setting-keyboard-qwerty = estadounidense (QWERTY)
setting-keyboard-qwertz = alemán (QWERTZ)
setting-keyboard-es = español
setting-keyboard-be = belga
setting-text = Texto
setting-text-full = todo el texto
setting-text-short = menos texto
setting-spacing = Espacio entre líneas
setting-spacing-normal = normal
setting-spacing-wide = grande
setting-lines = El sentido de las líneas

## Una lengua que se lee de derecha a izquierda, en una ventana que puede darle la vuelta.

lines-title = ¿Qué línea se lee bien?
# La misma pregunta en otro idioma, para la persona que ayuda.
lines-also = Quelle ligne se lit bien ?
# Estas dos líneas son la misma frase, enviada de dos maneras. Al menos una se lee, y dice su tecla.
lines-bare = Si esta línea se lee bien, presione 1.
lines-marked = Si esta línea se lee bien, presione 2.
lines-neither = Ninguna de las dos
lines-elsewhere = Esta ventana no muestra bien este idioma. Abra Déclic en otra: Xfce Terminal, GNOME Terminal, Konsole o XTerm.
# Lo mismo en otro idioma, para la persona que ayuda.
lines-elsewhere-also = Cette fenêtre ne montre pas bien cette langue. Ouvrez Déclic dans une autre : Xfce Terminal, GNOME Terminal, Konsole ou XTerm.
letters-title = Faltan letras
letters-missing = Esta pantalla no tiene las letras del árabe. La persona que ayuda puede escribir el comando «setfont Arabic-VGA16». Después, abra Déclic de nuevo.
letters-missing-also = Cet écran n’a pas les lettres de l’arabe. La personne qui aide peut taper la commande « setfont Arabic-VGA16 ». Ensuite, ouvrez Déclic de nouveau.

## Lo que esta computadora sabe de mí.

known-about = Esto es todo lo que guarda esta computadora. Nada sale a internet.
known-no-lesson = No hay ningún paso guardado.
known-lesson = { $lesson }: { $done ->
    [one] un paso hecho
   *[other] { $done } pasos hechos
}. Último día: { $day }.
known-help = { $helped ->
    [0] No hay ninguna ayuda anotada.
    [one] Un paso anotado con ayuda.
   *[other] { $helped } pasos anotados con ayuda.
}
known-settings = Los ajustes
known-setting = { $name }: { $value }
known-key-language = Idioma
known-key-voice = Voz
known-key-speed = Velocidad de la voz
known-key-volume = Fuerza de la voz
known-key-lighting = Durante la lectura
known-key-face = Presentación
known-key-sites = Palabras de los sitios
known-key-room = En esta computadora
known-key-theme = Colores
known-key-text = Texto
known-key-spacing = Espacio entre líneas
known-key-keyboard = Teclado
known-key-function-keys = Teclas F
known-key-mouse = Ratón
known-never = Lo que usted escribe nunca se guarda. Tampoco su nombre, ni la hora, ni una nota.
known-folder = Carpeta: { $folder }
known-erase = Borrar todo
back-home = Volver al inicio
erase-title = ¿Borrar todo?
erase-about = Sus pasos y sus ajustes se borrarán. No se podrán recuperar.
erase-yes = Borrar todo
erase-no = Conservar
forgotten = Todo está borrado. Esta computadora ya no sabe nada de usted.

## Problemas de la máquina.

trouble-not-kept = Hoy, esta computadora no puede guardar sus pasos. Usted puede continuar. Avise a la persona que ayuda.
trouble-newer = Sus pasos vienen de un Déclic más nuevo. No cambian. Usted puede continuar, sin guardar nada.
trouble-busy = Hay otro Déclic abierto. Usted puede continuar, sin guardar nada. O cierre el otro Déclic.
trouble-damaged = El archivo de sus pasos estaba dañado. Lo dejamos aparte. Empezamos un archivo nuevo.
trouble-other-language = Esta lección todavía no está en su idioma. Se muestra en otro idioma.
restore-title = ¿Recuperar sus pasos?
restore-about = El archivo de sus pasos estaba dañado. Hay una copia buena del { $day }.
restore-yes = Recuperar la copia
restore-no = Empezar un archivo nuevo
trouble-not-erased = No se pudo borrar todo. Pregunte a la persona que ayuda.

## La línea de comandos.

cli-forget-ask = ¿Borrar sus pasos y sus ajustes? No se podrán recuperar. (sí o no)
cli-forget-needs-yes = Para borrar sin pregunta, escriba: declic forget --yes
cli-forget-kept = No se borra nada.
cli-yes = sí/si/s
cli-lesson = { $id }: { $title }. { $steps } pasos, { $minutes } minutos. Idiomas: { $languages }.
cli-incomplete = { $language } ({ $percent } %)
cli-to-review = para repasar: { $step }
cli-no-card = La lección `{ $lesson }` no tiene ficha de bolsillo.

record-needs-a-terminal = Para grabar hace falta una terminal: Déclic muestra ahí el texto que hay que leer, y espera Enter. Abra una terminal, luego escriba la misma línea.
record-no-microphone = Ningún micrófono responde ({ $reason }). Conecte un micrófono. Luego mire los ajustes de sonido de esta computadora: quizás el micrófono está apagado. Luego empiece de nuevo.
record-read-this = Texto { $nth } de { $of } ({ $message }). Para leer en voz alta:
record-names-keys = Este texto nombra las teclas de este teclado. En otro teclado, son otras teclas.
record-there-is-one = Ya hay una grabación de este texto. Solo cambia si usted guarda la nueva.
record-begin = Enter: empezar.
record-listening = Le escucho. Pulse Enter al final.
record-too-quiet = demasiado bajo
record-good = bien
record-too-loud = demasiado fuerte
record-full = Una grabación dura 2 minutos como máximo. La suya termina aquí. Lo que usted ha leído está grabado.
record-lost = El micrófono ya no responde. Lo que usted ha leído antes está grabado.
record-nothing-heard = No se oye nada. Quizás el micrófono está apagado, o demasiado lejos. Pruebe otra vez.
record-listen = escuchar
record-keep = guardar
record-redo = repetir
record-next = siguiente
record-leave = salir
record-not-understood = Escriba uno de los números, o una de las palabras. Luego pulse Enter.
record-playing = Escuche. Enter detiene el sonido.
record-no-sound = No sale ningún sonido ({ $reason }). De todos modos, puede guardar o repetir.
record-kept = Está guardado:
record-not-kept = Lo que usted ha leído no está guardado.
record-not-saved = No se puede guardar nada en { $folder } ({ $reason }). Haga sitio, o pida permiso para escribir ahí. Luego elija otra vez guardar.

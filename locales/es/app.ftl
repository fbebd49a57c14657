### Las palabras de la aplicación: pantallas, menús, preguntas. Las palabras para enseñar están en teach.ftl.

application = Déclic
hello = Hola
continue = Continuar
begin = Empezar
watch-on = Seguir
close = Cerrar

## La parte de arriba de la pantalla.

# $part: la letra de la parte. $number: el número del paso. $of: cuántos pasos.
header-step = Parte { $part } · paso { $number } de { $of }
header-step-short = { $part } · { $number } de { $of }
header-step-alone = Paso { $number } de { $of }
header-step-alone-short = { $number } de { $of }
header-part-done = Parte { $part } terminada
header-lesson-done = Lección terminada

## La parte de abajo de la pantalla.

footer-back = Volver
footer-leave = Salir
footer-again = Repetir
footer-help = Ayuda
footer-menu = Menú
footer-words = Palabras
footer-card = Ficha

## Primer inicio.

welcome-gesture = Para el español, pulse la tecla grande [key:enter].
sites-title = Las palabras de los sitios
sites-ask = ¿Quiere ver también las palabras en francés, como en los sitios de verdad?
sites-both = Sí, las dos
sites-own = No, solo mi idioma
voice-title = La voz
voice-ask = ¿Quiere que yo lea en voz alta?
voice-alone = No, leo sin la voz
voice-both = Sí, escucho y leo
voice-mostly = Sí, sobre todo escucho
voice-reader = Uso un lector de pantalla o una línea braille
volume-title = El sonido
volume-ask = Ahora estoy hablando. ¿Me oye bien?
volume-good = Sí, muy bien
volume-louder = Más fuerte
volume-softer = Más suave
volume-nothing = No oigo nada
volume-and-now = ¿Y ahora? ¿Me oye bien?
volume-without = No pasa nada. Todo está escrito en la pantalla. La voz se ajusta en el menú.
offer-title = Los primeros gestos
offer-ask = Aquí, usted practica. No puede romper nada. Podemos empezar con los primeros gestos. Duran 3 minutos.
offer-yes = Sí, empiezo con los gestos
offer-no = No, ya los conozco: la primera lección

## La voz.

voice-speaking = la voz lee
voice-paused = voz detenida
voice-held = voz en pausa
voice-missing = aquí no hay voz
voice-headphones = voz: póngase los auriculares, luego [key:f2]
speed-now-normal = La voz va a velocidad normal.
speed-now-slow = La voz va despacio.
speed-now-very-slow = La voz va muy despacio.

## Inicio.

home-resume = Retomar
home-resume-lesson = { $lesson } · parte { $part }
home-resume-step = Paso { $number } de { $of }: { $title }
home-lessons = Mis lecciones
home-more = Más lecciones
home-before = Las lecciones de antes
home-computer = Esta computadora
home-settings = Ajustes
home-settings-about = idioma, voz, colores
home-known = Lo que esta computadora sabe de mí
home-known-about = ver, borrar
lesson-new = nueva
lesson-is-done = hecha
lesson-begun = { $done ->
    [one] un paso de { $of }
   *[other] { $done } pasos de { $of }
}
lesson-refused = Esta lección no se abre. No es culpa suya. Elija otra lección.

## Durante una lección.

continue-not-yet = Queda algo por hacer. Lea otra vez lo que se pide. O pulse [key:f3]: Ayuda.
phase-done = Muy bien. Seguimos.
step-begins-again = Retomamos aquí, al principio del paso. Los pasos ya hechos están guardados.
goal-reached = Hecho: { $goal }.
goal-next = Ahora: { $goal }.
back-on-model = Así es. Continúe.
item-done = Sí. Está bien escrito.
items-all-done = Todo está escrito.
erase-model = (nada: borre todo)
practice-field = Su prueba
keyboard-picture = El teclado
order-places = Su orden
order-cards = Elija la tarjeta siguiente
order-left-over = De más
match-cards = Las tarjetas
match-taken = La tarjeta elegida
match-labels = Va con
reflect-thanks = Gracias. Sus respuestas son para usted.
other-button = Es otro botón del ratón. Use el botón principal. Está debajo del índice.

## Los sitios dibujados.

address-bar = Barra de direcciones
address-empty = La barra de direcciones está vacía. Escriba la dirección del sitio. Luego pulse [key:enter].
address-unknown = Esta dirección no lleva a ningún sitio. Compare cada letra con la ficha. Luego pulse [key:enter].
site-back = ←
    .voice = La flecha del sitio para volver
site-forward = →
    .voice = La flecha del sitio para avanzar
tab-new = Pestaña nueva
site-close = ×
    .voice = La cruz de la ventana
no-page-before = Es la primera página del sitio. No hay una página anterior.
generic-close = La cruz cierra la ventana. Aquí, dejamos la ventana abierta.
detached = El archivo { $file } ya no está adjunto.
missed-again = { $left ->
    [one] Volvemos a ver un mensaje. Ahora usted conoce la pista.
   *[other] Volvemos a ver { $left } mensajes. Ahora usted conoce las pistas.
}
reveal = Ver
conceal = Ocultar
strength-none = (no hay nada escrito)

## Fin de una parte, fin de una lección.

now-you-can = Lo que sé ahora
good-moment-for-a-pause = Es un buen momento para una pausa.
steps-are-kept = Sus pasos están guardados. Usted seguirá desde aquí.
steps-are-kept-guest = Aquí no se guarda nada. La próxima vez, empezamos desde el principio.
continue-part = Continuar: la parte { $part }
take-a-pause = Hacer una pausa
lesson-done = La lección está terminada. Puede repetirla cuando quiera.
lesson-left-some = Queda un paso que usted dejó para después. Podemos volver ahora.
go-back-to-step = Volver a ese paso
finish-lesson = Continuar

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
too-small = Esta ventana es demasiado pequeña para Déclic. Agrande la ventana. O elija letras más pequeñas: Ctrl y –.
trouble-not-erased = No se pudo borrar todo. Pregunte a la persona que ayuda.
ended-by-fault = Déclic se ha detenido. No es culpa suya. Los pasos hechos están guardados. Abra Déclic de nuevo.

## Las teclas.

key-enter = Enter
key-tab = Tab
    .voice = Tabulador
key-space = Espacio
key-backspace = Borrar
key-delete = Supr
    .voice = Suprimir
key-escape = Esc
    .voice = Escape
key-shift = Mayús
    .voice = Mayúsculas
key-ctrl = Ctrl
key-alt = Alt
key-altgr = Alt Gr
    .voice = Alt G R

key-capslock = Bloq Mayús
    .voice = Bloqueo de mayúsculas
key-numlock = Bloq Num
    .voice = Bloqueo de números
key-up = flecha hacia arriba
key-down = flecha hacia abajo
key-left = flecha hacia la izquierda
key-right = flecha hacia la derecha
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7

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

# El estado de lo que tiene el foco, en palabras.
state-checked = marcada
state-unchecked = no marcada
state-right = correcto
state-not-yet = para repasar

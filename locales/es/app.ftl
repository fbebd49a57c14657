### Las palabras de la aplicación: primer inicio, inicio, teclas. Lo que se abre desde el menú está en menu.ftl, las palabras para enseñar en teach.ftl.

application = Déclic
hello = Hola
continue = Continuar
begin = Empezar
watch-on = Seguir
close = Cerrar

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

## Los sitios dibujados.

reveal = Ver
conceal = Ocultar

## Problemas de la máquina.

too-small = Esta ventana es demasiado pequeña para Déclic. Agrande la ventana. O elija letras más pequeñas: Ctrl y –.
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

# El estado de lo que tiene el foco, en palabras.
state-checked = marcada
state-unchecked = no marcada
state-right = correcto
state-not-yet = para repasar

### Las palabras del modo línea por línea, para los lectores de pantalla y las líneas braille. Ningún signo solo: todo está en palabras.

linear-welcome = Modo de lectura línea por línea. Escriba ayuda.
linear-farewell = Sus pasos están guardados. Hasta pronto.
linear-farewell-guest = Hasta pronto.

## Lo que son las cosas. Después de la palabra vienen el número y el nombre.

# Lo que separa las partes de una línea.
linear-comma = ,
# $name: lo que es, con su número. $text: sus palabras.
linear-named = { $name }: { $text }
linear-heading = título
linear-site = sitio
linear-picture = imagen
linear-keys = teclas
linear-notice = mensaje del sitio
linear-phone = teléfono
linear-banner = encima de la página
linear-goal = objetivo
linear-place = lugar
linear-link = enlace
linear-button = botón
linear-way = botón
linear-field = campo
linear-tick = casilla
linear-option = opción
linear-folder = carpeta
linear-mail = mensaje
linear-file = archivo
linear-tab = pestaña
linear-address = dirección
linear-fixed = campo fijo
linear-post = Publicación:
linear-bubble = Mensaje:
linear-result = Resultado:
linear-preview = Artículo:
linear-key = tecla
linear-zone = zona
# $address: lo que muestra la barra de direcciones.
linear-window = Ventana del sitio, dirección: { $address }
# $from: quién escribe. $date: el día.
linear-mail-from = de { $from }, { $date }

## Lo que hay en un campo.

linear-empty = vacío
# $count: cuántos signos.
linear-hidden = { $count ->
    [one] { $count } signo oculto
   *[other] { $count } signos ocultos
}
linear-model = modelo: { $value }
linear-suffix = el final ya está escrito: { $value }
linear-ghost = para copiar: { $value }
linear-error = error: { $value }

## Los estados. Marcada: la casilla, la opción o la línea.

# $number: qué número tiene.
state-found = encontrado, número { $number }
# Una tarjeta que se ha tomado para buscar su palabra.
state-taken = elegida
state-quiet = todavía no se puede
state-aside = apartado por la ayuda
state-framed = lo muestra la ayuda
state-required = obligatorio
state-current = en curso
state-done = hecho
state-has-file = con un archivo

## Lo que dice Déclic.

linear-right = Correcto
linear-not-yet = Para repasar
# $label: el nombre del campo o del botón.
linear-ask-answer = { $label }: escriba su respuesta. Una línea vacía pasa a lo siguiente.
linear-ask-practice = { $label }: escriba el modelo, luego pulse la tecla Enter.
linear-ask-secret = { $label }: escriba su respuesta. No se ve. Una línea vacía pasa a lo siguiente.
linear-ask-empty = Línea vacía: { $label }.
linear-ask-enter = Línea vacía: es la tecla Enter.
# $item: la línea de esa cosa.
linear-next = Después, { $item }
linear-choose = Escriba un número, o ayuda.
linear-no-number = Aquí no hay número { $number }. Escriba leer para leer otra vez la página.
linear-not-understood = No entiendo esta línea. Escriba un número, o ayuda.
linear-nothing = Aquí, esto no hace nada. Escriba un número, o ayuda.
linear-spell-what = Escriba deletrear, luego un número. Por ejemplo: deletrear 3.
linear-capital = mayúscula { $letter }
linear-digit = cifra { $letter }

## Los comandos. La primera palabra es la palabra entera; después de una barra, las letras que la reemplazan.

linear-help = Una línea es un número, un nombre o un comando. En un campo, una línea es su respuesta. Ahí, un comando empieza con dos puntos. Por ejemplo: :ayuda
# $words: las palabras del comando.
linear-command-help = ayuda/a/?
    .about = { $words }: esta lista.
linear-command-repeat = repetir/r
    .about = { $words }: leer otra vez lo que se pide.
linear-command-read = leer/l
    .about = { $words }: leer otra vez toda la página.
linear-command-hint = pista/p
    .about = { $words }: una pista, luego una pista más clara.
linear-command-back = volver/v
    .about = { $words }: volver atrás.
linear-command-skip = saltar/s
    .about = { $words }: saltar este paso, y volver después.
linear-command-restart = recomenzar
    .about = { $words }: empezar de nuevo este paso.
linear-command-spell = deletrear/d
    .about = { $words }: decir un texto letra por letra. Por ejemplo: deletrear 3.
linear-command-words = palabras/pa
    .about = { $words }: las palabras difíciles.
linear-command-card = ficha/f
    .about = { $words }: la ficha de la persona.
linear-command-menu = menú/menu/m
    .about = { $words }: el menú, con los ajustes y el idioma.
linear-command-listen = escuchar/e
    .about = { $words }: oír lo que se pide con la voz de Déclic.
linear-command-screen = pantalla
    .about = { $words }: pasar a la pantalla dibujada.
linear-command-leave = salir/q
    .about = { $words }: salir de Déclic.

## Los signos, letra por letra.

sign-at = arroba
sign-dot = punto
sign-dash = guion
sign-underscore = guion bajo
sign-slash = barra
sign-colon = dos puntos
sign-apostrophe = apóstrofo
sign-exclamation = signo de exclamación
sign-question = signo de interrogación
sign-plus = más
sign-space = espacio

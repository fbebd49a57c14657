### Lo que dice Déclic cuando enseña: gestos, respuestas, ayudas, palabras de los sitios.

## El gesto, una línea según la máquina.

gesture-choose-keyboard = Flecha hacia abajo, luego [key:enter]. O el número.
gesture-choose-mouse = Haga clic en una línea.
gesture-choose-both = Haga clic en una línea. O las flechas, luego [key:enter].
gesture-press-keyboard = Pulse una vez, luego suelte.
gesture-press-mouse = Lleve el ratón al botón. Haga clic una vez.
gesture-press-both = Una tecla: pulse, luego suelte. Un botón: haga clic una vez.
gesture-write-keyboard = Escriba con el teclado. [key:backspace] quita una letra.
gesture-write-mouse = Haga clic en el campo. Luego escriba con el teclado.
gesture-write-both = Haga clic en el campo, luego escriba. [key:backspace] quita una letra.
gesture-zone-keyboard = [key:tab] pasa de un lugar a otro. [key:enter] marca el lugar.
gesture-zone-mouse = Haga clic en el lugar que quiere marcar.
gesture-zone-both = Haga clic en el lugar que quiere marcar. O [key:tab], luego [key:enter].
gesture-order-keyboard = Las flechas eligen una tarjeta. [key:enter] la coloca.
gesture-order-mouse = Haga clic en la primera tarjeta. Luego en la siguiente.
gesture-order-both = Haga clic en una tarjeta. O las flechas, luego [key:enter].
gesture-match-keyboard = Elija una tarjeta, luego lo que va con ella. Las flechas, luego [key:enter].
gesture-match-mouse = Haga clic en una tarjeta. Luego en lo que va con ella.
gesture-match-both = Haga clic en una tarjeta, luego en lo que va con ella. O las flechas, luego [key:enter].
gesture-scene-keyboard = [key:tab] avanza en el sitio. [key:enter] pulsa.
gesture-scene-mouse = Haga clic en el sitio.
gesture-scene-both = Haga clic en el sitio. O [key:tab], luego [key:enter].
gesture-begin-keyboard = Pulse [key:enter] para empezar.
gesture-begin-mouse = Haga clic en Empezar.
gesture-begin-both = Pulse [key:enter], o haga clic en Empezar.
gesture-read-keyboard = Pulse [key:enter] para continuar.
gesture-read-mouse = Haga clic en Continuar.
gesture-read-both = Pulse [key:enter], o haga clic en Continuar.

## Respuestas comunes.

wrong-key-read = Para continuar, pulse la tecla [key:enter]. Es una tecla grande. Tiene una flecha doblada.
# $keys: el nombre de la tecla pedida.
wrong-key-press = Usted pulsó otra tecla. No importa. Busque esta: { $keys }.
key-drawn = Es el dibujo de la tecla. Pulse la tecla de verdad, en el teclado: { $keys }. ¿No hay teclado? Haga clic otra vez en el dibujo.
generic-nothing = Este botón no sirve para este paso. Nada ha cambiado. Lea otra vez lo que se pide.
# Un botón del sitio, pulsado otra vez, cuando todo está ya como debe.
generic-again = Ya está hecho. Nada ha cambiado. Lea otra vez lo que se pide.
# Mientras el ejercicio se hace solo.
watch-only = Por ahora, mire solamente. Luego elija «Seguir».
order-not-here = Casi. Esta tarjeta va en otro lugar. Pruebe con otra tarjeta.
match-not-together = Estas dos no van juntas. Lea otra vez la tarjeta. Pruebe otra opción.
match-choose-label = Elija lo que va con esta tarjeta.
match-put-back = La tarjeta está de vuelta. Elija una tarjeta.
tabs-full = Ya hay muchas pestañas. Elija una pestaña abierta.
# $left: cuántos quedan por encontrar.
left = { $left ->
    [0] Ya lo ha encontrado todo.
    [one] Queda { $left }.
   *[other] Quedan { $left }.
}
zone-again = Usted ya encontró este lugar. Busque otro lugar.
offer-help = ¿Quiere un poco de ayuda? Elija «Ayuda».
miss-click = Usted pulsó al lado. No importa. Lleve el ratón justo sobre la palabra.
paste-refused = Usted pegó un texto. Aquí, practicamos la escritura. Escriba con el teclado.
num-lock-off = El teclado de números está apagado. Pulse una vez la tecla [key:numlock]. Luego escriba la cifra.
erase-first = Primero borre con la tecla [key:backspace]. Su flecha va hacia la izquierda. Luego escriba otra vez.
# $name: el nombre de la ficha.
private-data = Guarde sus datos verdaderos para usted. Aquí, use la ficha de { $name }. Déclic olvida lo que usted acaba de escribir.
normalised-spaces = El sitio quita los espacios.
normalised-case = El sitio escribe todo en minúsculas.

## $char: el signo que hay que escribir. $typed: el signo escrito. $keys: el gesto, en palabras.

slip-missing-modifier = La tecla es la correcta. Falta otra tecla al mismo tiempo. Borre, luego haga: { $keys }.
slip-wrong-modifier = Usted mantiene pulsada otra tecla. Borre, luego haga: { $keys }.
slip-neighbour = Usted tocó la tecla de al lado. Borre, luego busque: { $char }.
slip-other-layout = En este teclado, este signo está en otro lugar. Borre, luego haga: { $keys }.
slip-held = La tecla sigue pulsada. Borre lo que sobra. Toque una vez, luego suelte.
slip-caps = Sus letras son mayúsculas. Pruebe a pulsar la tecla [key:capslock]. Luego borre, y escriba otra vez.
slip-space = Usted escribió un espacio. Aquí, todo va junto. Borre ese espacio.
slip-comma-for-dot = Es una coma. Aquí va un punto. Borre, luego haga: { $keys }.
slip-letter = Usted escribió «{ $typed }». Aquí va «{ $char }». Borre, luego pruebe otra vez.
keyboard-button = Escribir { $char } con un botón

## Ayudas.

hint-read-1 = Lea, o escuche. Tómese su tiempo. Luego pulse [key:enter].
hint-read-2 = Cuando termine de leer, elija «Continuar».
hint-read-3 = Pulse la tecla [key:enter]. Es una tecla grande. Tiene una flecha doblada.
hint-press-1 = Tómese su tiempo. Una sola pulsación es suficiente.
hint-press-2 = Para una tecla, mire los bordes del teclado. Para un botón, mire la pantalla.
hint-press-3 = Lea el nombre que se pide. Busque el mismo nombre. Púlselo una vez.
hint-shown-press = El gesto siguiente se muestra en la página. Elija lo que se muestra.
hint-reflect-1 = No hay respuestas malas. Diga lo que piensa.
hint-reflect-2 = Lea una frase. Elija una respuesta para esa frase.
hint-reflect-3 = ¿Duda? Elija «con ayuda».
hint-person = Llame a la persona que ayuda en la sala. También puede llamar a una persona cercana. Pedir ayuda es una buena idea.

## Las palabras cortas de los sitios.

site-empty = Campo obligatorio
site-no-at = Dirección sin @
    .voice = Dirección sin arroba
site-space = No se admiten espacios
site-accent = No se admiten acentos
site-no-end = Dirección incompleta
site-whole = Solo el comienzo
site-letters = Solo cifras
site-month = Mes no válido
site-day = Día no válido
site-year = Año no válido
site-shape = Formato no válido
site-count = Longitud no válida
site-key = Control no válido
site-caps = Mayúsculas activas
site-slip = No se reconoce
site-differs = No coincide
site-private = No se acepta
site-own = Por corregir
strength-weak = Seguridad: débil
strength-medium = Seguridad: media
strength-strong = Seguridad: fuerte

## Lo que Déclic explica. $field: el nombre del campo.

error-empty = El campo «{ $field }» está vacío. La estrella quiere decir: obligatorio.
error-no-at = Falta la arroba. Una dirección de correo siempre tiene una arroba.
error-space = Hay un espacio. Una dirección de correo no tiene espacios. Borre ese espacio.
error-accent = Hay un acento. Una dirección de correo no tiene acentos. Escriba la letra sin acento.
error-no-end = Falta el final de la dirección. El final va después de la arroba.
error-whole = El final ya está escrito. Escriba solo el comienzo.
error-letters = Hay una letra o un signo. El campo «{ $field }» espera cifras.
error-month = Hay 12 meses. Escriba el día, luego el mes, luego el año.
error-day = Ese día no existe en ese mes. Escriba el día, luego el mes, luego el año.
error-year = Lea otra vez el año. Tiene 4 cifras. Por ejemplo: 1958.
error-shape = El sitio espera otra forma. Mire la ficha. Copie cada signo.
error-count = Falta un signo, o sobra uno. Cuente por grupos pequeños.
error-key = El control no coincide. Quizás hay 2 cifras cambiadas. Lea otra vez por grupos pequeños.
error-caps = Sus letras son mayúsculas. Pruebe a pulsar la tecla [key:capslock]. Luego borre, y escriba otra vez.
error-slip = Casi está. Un signo es diferente. Compare con la ficha.
error-differs = El campo «{ $field }» espera otra cosa. Mire la ficha. Copie la línea correcta.

## El buzón de correo.

folder-inbox = Bandeja de entrada
folder-sent = Enviados
folder-drafts = Borradores
folder-trash = Papelera
folder-spam = Spam
folder-documents = Documentos
folder-kept = Guardados
mail-from = De
mail-date = Fecha
mail-new = nuevo
mail-empty = Esta carpeta está vacía.
attached = Archivo adjunto: { $file }
detach = × Quitar

## Antes y después de una misión.

predict-ask = Usted piensa hacer la misión:
predict-alone = sin ayuda
predict-hint = con una pista
predict-person = con alguien
compare-alone-alone = Usted dijo: sin ayuda. Hizo la misión sin ayuda. Usted se conoce bien.
compare-alone-hint = Usted dijo: sin ayuda. Hizo la misión con una pista. Tomar una pista a tiempo es útil.
compare-alone-person = Usted dijo: sin ayuda. Hizo la misión con alguien. Llamar a una persona es saber ayudarse.
compare-hint-alone = Usted dijo: con una pista. Hizo la misión sin ayuda. Puede confiar en usted.
compare-hint-hint = Usted dijo: con una pista. Hizo la misión con una pista. Usted se conoce bien.
compare-hint-person = Usted dijo: con una pista. Hizo la misión con alguien. Llamar a una persona es saber ayudarse.
compare-person-alone = Usted dijo: con alguien. Hizo la misión sin ayuda. Puede confiar en usted.
compare-person-hint = Usted dijo: con alguien. Hizo la misión con una pista. Puede confiar en usted.
compare-person-person = Usted dijo: con alguien. Hizo la misión con alguien. Usted se conoce bien.
answer-alone = sin ayuda
answer-help = con ayuda
answer-not-yet = todavía no
reflect-all-not-yet = Gracias por decirlo. La próxima vez, repasamos estos puntos.

## El teclado. $key: lo que está escrito en la tecla.

keys-plain = { $key }
keys-shift = Mayús y { $key }
    .voice = Mayúsculas y { $key }
keys-altgr = Alt Gr y { $key }
    .voice = Alt G R y { $key }
keys-dead = { $key }, luego la letra
## La ficha y la lista.

# $name: el nombre.
card-title = Ficha de { $name }
card-practice = ejercicio
card-first-name = Nombre
card-last-name = Apellido
card-birth = Nació el
card-street = Calle
card-postcode = Código postal
card-city = Ciudad
card-phone = Teléfono
card-wanted = Dirección deseada
card-email = Dirección de correo
card-phrase = Frase de contraseña
card-mail-site = Sitio de correo
card-library-site = Biblioteca
card-health-account = Cuenta
card-tax-account = Cuenta
card-user-number = Número de usuario
card-user-key = Control
card-iban = IBAN
    .voice = iban
card-housing = Vivienda
card-household = Hogar
card-start = Inicio deseado
goals-title = Por hacer

## Las fechas. $day y $year: números. $month: el nombre del mes.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-long = { $day } de { $month } de { $year }

## La ficha de bolsillo de una lección.

pocket-card = Mi ficha de bolsillo
pocket-help = Para pedir ayuda
pocket-help-line = { $purpose }: { $place }
pocket-checked = Lugares y números comprobados el { $day }.

## La parte de arriba de la pantalla.

# $part: la letra de la parte. $number: el número del paso. $of: cuántos pasos.
header-step = Parte { $part } · paso { $number } de { $of }
header-step-short = { $part } · { $number } de { $of }
header-step-alone = Paso { $number } de { $of }
header-step-alone-short = { $number } de { $of }
header-part-done = Parte { $part } terminada
header-lesson-done = Lección terminada

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

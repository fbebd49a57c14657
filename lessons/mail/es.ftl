lesson = Crear mi buzón de correo
    .about = Crear una dirección, leer, responder y reconocer un mensaje falso.
    .card-1 = Elijo una frase de contraseña larga.
    .card-2 = Nunca doy mi contraseña, ni un código.
    .card-3 = Miro quién escribe antes de responder.
    .card-4 = En una computadora compartida, cierro la sesión.
    .card-5 = Si tengo una duda, pido ayuda.

part-a = Entender una dirección de correo
    .can-1 = Sé para qué sirve una dirección de correo.
    .can-2 = Reconozco una verdadera dirección de correo.
    .can-3 = Sé escribir la arroba.
    .can-4 = Sé elegir un nombre serio y discreto.

part-b = Crear el buzón de correo
    .can-1 = Encuentro el sitio verdadero, sin publicidad.
    .can-2 = Completo un formulario y corrijo un campo.
    .can-3 = Sé hacer una frase de contraseña fuerte.
    .can-4 = Guardo para mí un código secreto.
    .can-5 = Rechazo lo que no es útil.

### Parte A: entender

why = ¿Para qué sirve una dirección de correo?
    .say = Una [word:adresse-mail|dirección de correo] sirve para recibir mensajes por internet. La piden a menudo. Por ejemplo: para un trabajo, para el médico, para un documento. Aquí, usted practica. Todo es inventado. No puede romper nada. Usted va a ayudar a Rosa. Use siempre la ficha de Rosa. Guarde sus datos verdaderos para usted.
    .card-papers = Recibir documentos. Por ejemplo: una factura o una cita.
    .card-procedures = Hacer trámites. Por ejemplo: pedir algo en la alcaldía.
    .card-family = Escribir a la familia y a los amigos. Por ejemplo: enviar una foto.
    .card-sandbox = Aquí, todo es inventado. Nada sale de esta computadora. Usted no puede romper nada.
    .card-rosa = Esta es la ficha de Rosa. Rosa es una persona inventada. Copie siempre su ficha.
    .done = Usted sabe para qué sirve una dirección de correo. La ficha de Rosa se queda con usted.
    .mediator = Pregunte a cada persona: «¿Quién le ha pedido ya una dirección de correo?». Dé la ficha de Rosa impresa. ¿Una persona ya tiene una dirección, pero no recuerda su contraseña? Anótelo: será una cita individual, no hoy.

parts = Las 3 partes de una dirección
    .say = Esta es la dirección de Lin. Una [word:adresse-mail|dirección de correo] tiene 3 partes. Primero, un nombre. Después, la [word:arobase|arroba]. Luego, el servicio de correo. Elija cada parte.
    .zone-name = Es el nombre que eligió Lin. En este servicio, ese nombre es solo de Lin.
    .zone-at = Es la arroba. Se dice: arroba. Este signo quiere decir: en.
    .zone-provider = Es el nombre del servicio de correo. Aquí, el servicio se llama Boîte Claire.
    .zone-provider-voice = Es el nombre del servicio de correo: boiteclaire, punto, example. Aquí, el servicio se llama Boîte Claire.
    .zone-date = Aquí está la fecha. Busque en la dirección.
    .zone-pen = Aquí hay un dibujo. Busque en la dirección.
    .zone-dot = El punto separa las palabras. Es parte del nombre. Elija el nombre entero.
    .hint-1 = Hay 3 partes. El nombre, la arroba, el servicio de correo.
    .hint-2 = La parte 1 está antes de la arroba. La parte 3 está después de la arroba.
    .hint-2-voice = La primera parte está antes de la arroba. La tercera parte está después de la arroba.
    .hint-3 = Una parte está marcada. Elija esa parte.
    .done = Usted encontró el nombre, la arroba y el servicio. Ya sabe leer una dirección de correo.
    .mediator = Compare en voz alta con una carta: la persona, «en», el edificio. Pero use las palabras verdaderas: nombre, arroba, servicio de correo. La comparación no las sustituye.

parts_document =
    .date = [zone:date|8 de abril de 2026]
    .title = Lin Marchetti
    .pen = [zone:pen|Dibujo de un bolígrafo]
    .intro = Escríbame a esta dirección:
    .mail = [zone:name|lin.marchetti][zone:at|@][zone:provider|boiteclaire.example]
    .mail-voice = lin punto marchetti, arroba, boiteclaire punto example
    .dot = Entre lin y marchetti: [zone:dot|un punto]

real-address = ¿Una verdadera dirección?
    .say = Mire estas 4 líneas. Hay 2 direcciones de correo. Una [word:adresse-mail|dirección de correo] tiene una [word:arobase|arroba]. No tiene espacios. Elija las 2 direcciones de correo.
    .option-lin = lin.marchetti@boiteclaire.example
    .option-lin-voice = lin punto marchetti, arroba, boiteclaire punto example
    .option-lin-why = Hay una arroba. No hay ningún espacio. Es una dirección de correo.
    .option-web = www.boiteclaire.example
    .option-web-voice = 3 veces w, punto, boiteclaire, punto, example
    .option-web-why = Esta dirección empieza por www. Es la dirección de un sitio. No hay arroba.
    .option-web-why-voice = Esta dirección empieza por 3 veces la letra w. Es la dirección de un sitio. No hay arroba.
    .option-space = moussa keller@boiteclaire.example
    .option-space-voice = moussa, espacio, keller, arroba, boiteclaire punto example
    .option-space-why = Hay un espacio entre moussa y keller. Una dirección de correo nunca tiene espacios. Busque una arroba y ningún espacio.
    .option-ines = ines_b@mailduquartier.example
    .option-ines-voice = ines, guion bajo, b, arroba, mailduquartier punto example
    .option-ines-why = Hay una arroba y ningún espacio. La rayita está permitida. Es una dirección de correo.
    .hint-1 = Busque la arroba.
    .hint-2 = Mire si hay un espacio.
    .hint-3 = Apartamos 2 líneas. Una empieza por www. La otra tiene un espacio.
    .hint-3-voice = Apartamos 2 líneas. Una empieza por 3 veces la letra w. La otra tiene un espacio.
    .done = Usted buscó la arroba y el espacio. Ya reconoce una dirección de correo.
    .mediator = Muchas personas confunden durante mucho tiempo la dirección de correo y la dirección de un sitio. Haga leer una dirección en voz alta: «arroba», «punto», «guion bajo».

at-sign = Escribir @
    .voice = Escribir la arroba
    .say = Aprendemos a escribir la [word:arobase|arroba]. En este teclado: { $keys }. Mantenga pulsada la primera tecla. Con la otra mano, toque la segunda. Suelte las 2 teclas.
    .say-whole = Ahora, escriba toda la dirección de Lin. Tiene puntos y una [word:arobase|arroba]. Tómese su tiempo.
    .slip-missing-modifier = La tecla es la correcta. Falta otra: { $keys }. Mantenga pulsada la primera, luego toque la segunda.
    .slip-wrong-modifier = La tecla del signo es la correcta. La otra tecla es diferente. Aquí, hay que hacer: { $keys }.
    .slip-other-layout = En otro teclado, sería esa tecla. En este teclado, hay que hacer: { $keys }.
    .slip-neighbour = Es la tecla de al lado. Borre, luego pruebe: { $keys }.
    .slip-held = La tecla sigue pulsada. Toque, luego suelte.
    .slip-space = Una dirección no tiene espacios. Borre con la tecla [key:backspace]. Está arriba, al final de los números. Su flecha va hacia la izquierda.
    .slip-caps = Las mayúsculas también sirven. Con las minúsculas, se lee mejor.
    .slip-comma-for-dot = Es una coma. El punto está muy cerca. Borre, luego pruebe: { $keys }.
    .hint-1 = Lea el signo que hay que escribir. En este teclado: { $keys }.
    .hint-2 = Mire las teclas del signo. En este teclado: { $keys }.
    .hint-3 = Para 2 teclas: mantenga pulsada la primera, toque la segunda. Suelte todo. Un botón en la pantalla también escribe la arroba.
    .done = Usted sabe escribir la arroba. Ha escrito una dirección de correo entera.
    .mediator = Es el gesto más difícil de la lección. Muéstrelo con sus manos al lado de las suyas, nunca en su teclado. Compruebe el teclado elegido en Déclic. Ponga un adhesivo en las 2 teclas. Para una persona que usa una sola mano: active las teclas especiales, o proponga el botón @ en la pantalla.

which-name = ¿Qué nombre elegir?
    .say = Rosa elige su [word:adresse-mail|dirección de correo]. Todo el mundo podrá leerla. La dirección debe ser seria. No dice la edad. No dice la ciudad. ¿Qué dirección es la mejor para Rosa?
    .option-full-name = rosa.belmont
    .option-full-name-voice = rosa punto belmont
    .option-full-name-why = Es el nombre y el apellido. La dirección no dice la edad, ni la ciudad.
    .option-birth-town = mamierosa1958valbourg
    .option-birth-town-voice = mamie rosa 1958 valbourg
    .option-birth-town-why = Esta dirección dice la edad y la ciudad de Rosa. Guarde esos datos para usted.
    .option-pet-name = bebe.rose.love
    .option-pet-name-voice = bebe punto rose punto love
    .option-pet-name-why = Es bonito para los amigos. Para un trabajo, elija su nombre y su apellido.
    .hint-1 = La dirección estará en documentos serios.
    .hint-2 = Busque el nombre y el apellido, nada más.
    .hint-3 = Apartamos 2 direcciones. Queda el nombre y el apellido: rosa.belmont.
    .hint-3-voice = Apartamos 2 direcciones. Queda el nombre y el apellido: rosa, punto, belmont.
    .done = Usted eligió un nombre serio. La edad y la ciudad quedan en secreto.
    .mediator = Algunas personas tienen miedo de usar su nombre verdadero: violencia, papeles, vecinos. Un nombre neutro sirve muy bien. Dígalo, y respete esa decisión.

### Parte B: crear

right-site = Encontrar el sitio correcto
    .say = Usted está en el [word:navigateur|navegador]. Rosa busca Boîte Claire. La dirección del sitio verdadero está en la ficha. Hay 3 resultados. Un resultado es [word:publicite|publicidad]. Elija el sitio verdadero. Luego encuentre el botón Crear una dirección.
    .goal-site = Abrir el sitio verdadero
    .goal-cookies = Responder sobre las cookies
    .goal-cookies-voice = Responder sobre las cukis
    .goal-cookies-hint-1 = Una pregunta tapa la página. Habla de cookies. Responda primero.
    .goal-cookies-hint-1-voice = Una pregunta tapa la página. Habla de cukis. Responda primero.
    .goal-cookies-hint-2 = Un botón dice no a todo. Busque la palabra rechazar.
    .goal-cookies-hint-3 = Pulse el botón Rechazar todo. El sitio funciona igual de bien.
    .goal-create = Abrir Crear una dirección
    .goal-create-hint-1 = Rosa no tiene dirección de correo. Quiere crear una.
    .goal-create-hint-2 = Hay 2 botones. Busque la palabra Crear.
    .goal-create-hint-3 = Pulse el botón Crear una dirección.
    .tell-back = La flecha del sitio vuelve a la página de antes. No se pierde nada.
    .hint-1 = Lea la pequeña palabra Anuncio. Anuncio quiere decir: publicidad.
    .hint-2 = Lea la dirección debajo de cada título. Busque boiteclaire.example.
    .hint-2-voice = Lea la dirección debajo de cada título. Busque: boiteclaire, punto, example.
    .hint-3 = El paso siguiente está marcado. El sitio verdadero es boiteclaire.example, sin nada delante.
    .hint-3-voice = El paso siguiente está marcado. El sitio verdadero es boiteclaire, punto, example. No hay nada delante.
    .done = Usted leyó las direcciones. Está en el sitio verdadero, en la página correcta.
    .mediator = La flecha del sitio para volver tranquiliza más que todo. Pida a cada persona que la use una vez a propósito: abrir un resultado, luego volver. Dígalo ahora: algunos servicios verdaderos piden un número de teléfono para crear una dirección.

right-site_search =
    .brand = Cherchetout
    .query = ¿Qué busca?
    .query-help = Boîte Claire ya está escrito. Pulse el botón Buscar.
    .query-error-empty = El campo está vacío. Escriba: Boîte Claire.
    .query-error-slip = Hay una pequeña diferencia. Escriba: Boîte Claire.
    .query-error-differs = Rosa busca otra cosa. Escriba: Boîte Claire.
    .find = Buscar

right-site_results =
    .brand = Cherchetout
    .count = 3 resultados para: Boîte Claire
    .premium-label = Anuncio
    .premium = Boîte Claire PREMIUM
    .premium-address = boite-claire-premium.example
    .premium-address-voice = boite, guion, claire, guion, premium, punto, example
    .premium-text = El mejor buzón de correo. 4,99 euros al mes.
    .official = Boîte Claire: crear una dirección, leer su correo
    .official-address = boiteclaire.example
    .official-address-voice = boiteclaire, punto, example
    .official-text = El servicio de correo gratuito. Sitio oficial.
    .free = Descargar Boîte Claire gratis
    .free-address = programmes-gratuits.example
    .free-address-voice = programmes, guion, gratuits, punto, example
    .free-text = Instale el programa en un minuto.
    .tell-advert = Usted está en una publicidad. Pide pagar. Un buzón de correo sencillo es gratis. Vuelva con la flecha del sitio.
    .tell-official = Usted eligió boiteclaire.example. Es la dirección de la ficha.
    .tell-official-voice = Usted eligió: boiteclaire, punto, example. Es la dirección de la ficha.
    .tell-download = Este sitio quiere instalar un programa. Para el correo, no hay que instalar nada. Vuelva con la flecha del sitio.

right-site_advert =
    .brand = Boîte Claire PREMIUM
    .title = Su buzón de correo de lujo
    .price = ¡Solo 4,99 euros al mes!
    .pay = Pagar ahora
    .small-print = Este sitio no tiene relación con boiteclaire.example.
    .small-print-voice = Este sitio no tiene relación con: boiteclaire, punto, example.
    .tell-pay = Este botón pide dinero. Un buzón de correo sencillo es gratis. Vuelva con la flecha del sitio.

right-site_download =
    .brand = Programas gratis
    .title = Descargar Boîte Claire
    .offer = ¡Gratis! ¡Rápido! ¡Con 3 programas de regalo!
    .install = DESCARGAR
    .install-voice = Descargar
    .small-print = Archivo: boite-claire-installer
    .tell-install = Este botón pone un programa en la computadora. Para el correo, no hay que instalar nada. Vuelva con la flecha del sitio.

right-site_home =
    .brand = Boîte Claire
    .title = El correo gratuito y tranquilo
    .intro = Una dirección para escribir y recibir.
    .sign-in = Iniciar sesión
    .create = Crear una dirección
    .cookies-title = Este sitio usa cookies
    .cookies-title-voice = Este sitio usa cukis
    .cookies-text = Una cookie guarda información sobre su visita. ¿Está de acuerdo?
    .cookies-text-voice = Una cuki guarda información sobre su visita. ¿Está de acuerdo?
    .refuse = Rechazar todo
    .accept = Aceptar todo
    .choose = Elegir
    .needed = Cookies útiles para el sitio: siempre activas
    .needed-voice = Cukis útiles para el sitio: siempre activas
    .visits = Contar mis visitas
    .adverts = Mostrar publicidad según mis visitas
    .keep = Guardar mis decisiones
    .tell-sign-in = Este botón es para las personas que ya tienen una dirección. Busque el botón Crear una dirección.
    .tell-refused = Usted rechazó las cookies. El sitio guarda menos información sobre usted. Funciona igual de bien.
    .tell-refused-voice = Usted rechazó las cukis. El sitio guarda menos información sobre usted. Funciona igual de bien.
    .tell-accepted = Es posible. Pero el sitio guarda más información sobre usted. La próxima vez, pruebe Rechazar todo.
    .tell-kept-some = Es posible. Pero el sitio guarda más información sobre usted. La próxima vez, deje esas casillas vacías.

right-site_signup =
    .brand = Boîte Claire
    .title = Crear una dirección
    .intro = Le damos la bienvenida. El formulario está en la página siguiente.

sign-up = Mi nombre, mi dirección
    .say = Este es un [word:formulaire|formulario]. Un formulario tiene recuadros para completar. Un recuadro se llama [word:champ|campo]. Si una dirección ya está ocupada, elegimos otra. La estrella quiere decir [word:champ-obligatoire|obligatorio]. Copie la ficha de Rosa.
    .goal-form = Completar el formulario
    .goal-address = Elegir una dirección libre
    .goal-address-hint-1 = La dirección rosa.belmont está ocupada. El sitio propone otras 3 direcciones.
    .goal-address-hint-1-voice = La dirección rosa, punto, belmont está ocupada. El sitio propone otras 3 direcciones.
    .goal-address-hint-2 = Elija una dirección discreta. No dice la edad, ni la ciudad.
    .goal-address-hint-3 = Elija rosa.belmont.27. El número 27 no dice nada de Rosa.
    .goal-address-hint-3-voice = Elija rosa, punto, belmont, punto, 27. El número 27 no dice nada de Rosa.
    .hint-1 = Lea la ficha de Rosa.
    .hint-2 = Un campo está marcado. Complete ese campo.
    .hint-3 = El modelo está en el campo, en letra pálida. Copie el modelo.
    .done = El formulario está completo. Rosa tiene una dirección libre y discreta.
    .mediator = «Ya ocupada» se vive a menudo como un rechazo. Diga que es normal: muchas personas tienen el mismo nombre. Compruebe aquí que la tecla Tab es conocida.

sign-up_form =
    .brand = Boîte Claire
    .title = Crear una dirección
    .star = La estrella * quiere decir: obligatorio.
    .star-voice = La estrella quiere decir: obligatorio.
    .first = Nombre
    .first-help = Copie el nombre de Rosa.
    .first-error-empty = El campo Nombre está vacío. La estrella quiere decir: obligatorio.
    .first-error-surname = Belmont es el apellido. Aquí, escriba solo el nombre: Rosa.
    .first-error-slip = Hay una pequeña diferencia. Compare con la ficha de Rosa.
    .first-error-differs = La ficha da otro nombre. Copie el nombre de Rosa.
    .last = Apellido
    .last-help = Copie el apellido de Rosa.
    .last-error-empty = El campo Apellido está vacío. La estrella quiere decir: obligatorio.
    .last-error-forename = Rosa es el nombre. Aquí, escriba solo el apellido: Belmont.
    .last-error-slip = Hay una pequeña diferencia. Compare con la ficha de Rosa.
    .last-error-differs = La ficha da otro apellido. Copie el apellido de Rosa.
    .birth = Fecha de nacimiento (DD/MM/AAAA)
    .birth-voice = Fecha de nacimiento: día, mes, año
    .birth-help = Escriba el día, luego el mes, luego el año. Por ejemplo: 14/05/1958.
    .birth-help-voice = Escriba el día, luego el mes, luego el año. Por ejemplo: 14, barra, 05, barra, 1958.
    .birth-error-empty = El campo Fecha de nacimiento está vacío. La estrella quiere decir: obligatorio.
    .birth-error-month-first = El mes dice 14. Hay 12 meses. Escriba el día, luego el mes.
    .birth-error-letters = El sitio espera cifras. Por ejemplo: 14/05/1958.
    .birth-error-letters-voice = El sitio espera cifras. Por ejemplo: 14, barra, 05, barra, 1958.
    .birth-error-month = Hay 12 meses en un año. Escriba el día, luego el mes.
    .birth-error-day = Ese día no existe en ese mes. Lea otra vez la fecha en la ficha.
    .birth-error-year = Mire el año. Tiene 4 cifras. Copie el año de la ficha.
    .birth-error-shape = El sitio espera el día, el mes y el año. Por ejemplo: 14/05/1958.
    .birth-error-shape-voice = El sitio espera el día, el mes y el año. Por ejemplo: 14, barra, 05, barra, 1958.
    .birth-error-slip = Una cifra es diferente. Compare con la ficha de Rosa.
    .birth-error-differs = La ficha da otra fecha. Copie la fecha de Rosa.
    .wanted = Dirección deseada
    .wanted-help = El final de la dirección ya está escrito. Escriba solo el comienzo.
    .wanted-error-empty = El campo Dirección deseada está vacío. La estrella quiere decir: obligatorio.
    .wanted-error-age = 1958 es un año de nacimiento. Copie la dirección deseada de la ficha.
    .wanted-error-nickname = Es bonito para los amigos. Copie la dirección deseada de la ficha.
    .wanted-error-whole = El final ya está escrito. Escriba solo el comienzo.
    .wanted-error-space = En una dirección no hay acentos ni espacios.
    .wanted-error-accent = En una dirección no hay acentos ni espacios.
    .wanted-error-slip = Hay una pequeña diferencia. Mire bien el punto. Compare con la ficha de Rosa.
    .wanted-error-differs = La ficha dice otra dirección deseada. Copie la dirección de la ficha.
    .next = Siguiente
    .tell-taken = El formulario está bien. Pero otra persona ya tiene esa dirección. No importa. Elija otra dirección.

sign-up_taken =
    .brand = Boîte Claire
    .title = Crear una dirección
    .taken = Esta dirección ya está ocupada.
    .free = Direcciones libres:
    .year = rosa.belmont.1958
    .year-voice = rosa punto belmont punto 1958
    .number = rosa.belmont.27
    .number-voice = rosa punto belmont punto 27
    .town = rosa.belmont.valbourg
    .town-voice = rosa punto belmont punto valbourg
    .tell-year = Funciona. Pero 1958 es un año de nacimiento. Otra propuesta es más discreta.
    .tell-town = Funciona. Pero Valbourg es la ciudad de Rosa. Otra propuesta es más discreta.

sign-up_chosen =
    .brand = Boîte Claire
    .title = Su dirección está reservada
    .mail = { $email }

weak-strong = De la más débil a la más fuerte
    .say = Una [word:mot-de-passe|contraseña] protege su buzón de correo. Una contraseña corta es débil. Un nombre o una fecha también es débil. Varias palabras al azar: eso es fuerte. Ordene estas contraseñas. Empiece por la más débil.
    .card-digits = 123456
    .card-digits-voice = 1, 2, 3, 4, 5, 6
    .card-digits-why = Estas cifras van en orden. Todo el mundo piensa en ellas. Es la más débil.
    .card-name-year = Rosa1958
    .card-name-year-voice = Rosa, 1958
    .card-name-year-why = Es un nombre y un año. Un vecino puede adivinarlo.
    .card-short = Verano!7
    .card-short-voice = Verano, signo de exclamación, 7
    .card-short-why = Tiene un signo y una cifra. Pero es corta.
    .card-long = { $phrase }
    .card-long-voice = La frase de 4 palabras, con la cifra 8
    .card-long-why = Es larga. Las palabras no tienen relación entre ellas. Es la más fuerte.
    .mistake-long-low = Es larga. Las palabras no tienen relación entre ellas. Es la más fuerte: guarde esta frase para el final.
    .mistake-short-top = Verano!7 tiene un signo y una cifra. Pero es corta. Una larga es más fuerte.
    .mistake-short-top-voice = Verano, signo de exclamación, 7, tiene un signo y una cifra. Pero es corta. Una larga es más fuerte.
    .mistake-name-above = Rosa1958 es más débil. Un nombre y una fecha se adivinan rápido.
    .mistake-short-low = Verano!7 es corta. Pero hay una más débil. Busque cifras que van en orden.
    .mistake-short-low-voice = Verano, signo de exclamación, 7, es corta. Pero hay una más débil. Busque cifras que van en orden.
    .mistake-name-low = Un nombre y una fecha se adivinan rápido. Pero hay una más débil. Busque cifras que van en orden.
    .hint-1 = Cuente las letras y las cifras. Cuanto más larga, más fuerte.
    .hint-2 = Busque lo que un vecino puede adivinar.
    .hint-3 = 123456 va primero: es la más débil. Guarde la frase de 4 palabras para el final.
    .hint-3-voice = 1, 2, 3, 4, 5, 6 va primero: es la más débil. Guarde la frase de 4 palabras para el final.
    .done = Usted ordenó de la más débil a la más fuerte. Larga y al azar: es fuerte.
    .mediator = El mensaje: el largo cuenta más que los signos. En Francia, la CNIL pide al menos 80 bits cuando la contraseña está sola: 12 caracteres de 4 clases, 14 de 3 clases, o 7 palabras. Pide 50 bits cuando los intentos están limitados, como en un buzón de correo. 4 palabras al azar y una cifra dan unos 55 bits. Hable de esto solo si se lo preguntan.

passphrase = Mi frase de contraseña de ejercicio
    .say = Usted va a hacer una [word:phrase-de-passe|frase de contraseña]. Es una [word:mot-de-passe|contraseña] con varias palabras. Esto es un ejercicio. Nunca escriba aquí su contraseña verdadera. En su casa, use otras palabras. Pulse el botón Sacar 4 palabras. Copie las palabras con guiones. Añada una cifra.
    .goal-words = Sacar 4 palabras
    .goal-words-hint-1 = El sitio elige las palabras al azar. Es más fuerte.
    .goal-words-hint-2 = Busque el botón Sacar 4 palabras.
    .goal-words-hint-3 = El botón está marcado. Pulse Sacar 4 palabras.
    .goal-phrase = Escribir la frase 2 veces
    .hint-1 = Pulse el botón Ver. Así puede leer lo que escribe.
    .hint-2 = Un campo está marcado. Compare ese campo con las palabras del sitio, letra por letra.
    .hint-3 = El modelo está en el campo, en letra pálida. Copie palabra por palabra.
    .done = La frase tiene 4 palabras y una cifra. Es larga y fuerte. Ahora está en la ficha de Rosa.
    .mediator = Un cuaderno de papel, guardado en casa y lejos de la computadora, es lo mejor para estas personas. El gestor de contraseñas viene más tarde. No deje que nadie le diga su contraseña verdadera: gire la cabeza, y que se note que lo hace.

passphrase_choose =
    .brand = Boîte Claire
    .title = Su frase de contraseña
    .draw = Sacar 4 palabras
    .words = Las 4 palabras: Taza, Orilla, Seda, Tractor
    .model = Con guiones: { $phrase }
    .model-voice = Copie las 4 palabras y la cifra, con un guion entre cada una.
    .phrase = Frase de contraseña
    .phrase-help = Escriba las 4 palabras, luego la cifra 8. Ponga un guion entre cada una.
    .phrase-error-empty = El campo está vacío. Copie las 4 palabras y la cifra.
    .phrase-error-personal = Se reconoce el nombre o el año. Elija otras palabras. Pulse Sacar 4 palabras.
    .phrase-error-short = Es corta. Y guarde su contraseña verdadera para su casa. Pulse Sacar 4 palabras.
    .phrase-error-no-dash = Entre las palabras, hay un guion. El guion es una rayita.
    .phrase-error-no-digit = Falta la cifra. Al final, añada un guion, luego 8.
    .phrase-error-caps = Todas las letras están en mayúsculas. Quizás la tecla Bloq Mayús está activa. Púlsela una vez.
    .phrase-error-count = Cuente las palabras. Hay 4 palabras, luego una cifra.
    .phrase-error-slip = Una letra es diferente. Pulse Ver. Compare con las palabras del sitio.
    .phrase-error-differs = No son exactamente las palabras del sitio. Cada palabra empieza por una mayúscula. Copie las 4 palabras y la cifra.
    .again = La misma frase, otra vez
    .again-voice = La misma frase, por segunda vez
    .again-help = Escriba la misma frase. El sitio comprueba las 2 líneas.
    .again-error-empty = El campo está vacío. Escriba la misma frase otra vez.
    .again-error-empty-voice = El campo está vacío. Escriba la misma frase por segunda vez.
    .again-error-caps = Todas las letras están en mayúsculas. Quizás la tecla Bloq Mayús está activa. Púlsela una vez.
    .again-error-count = Cuente las palabras. Hay 4 palabras, luego una cifra.
    .again-error-slip = Las 2 líneas son diferentes. Pulse Ver. Compare letra por letra.
    .again-error-differs = Las 2 líneas son diferentes. Pulse Ver. Compare letra por letra.
    .save = Guardar la frase
    .tell-drawn = Estas son 4 palabras al azar. Copie las palabras con guiones. Añada la cifra 8.

passphrase_saved =
    .brand = Boîte Claire
    .title = Frase de contraseña guardada
    .next = Paso siguiente: elegir una forma de recuperación.

recovery = ¿Y si olvido la contraseña?
    .say = Todo el mundo olvida una [word:mot-de-passe|contraseña]. El servicio de correo pide una forma de recuperación. Por ejemplo: su teléfono. Un [word:code-de-securite|código] llega al teléfono. Usted copia el código. Ese código es secreto. Escríbalo solo en el sitio que usted abrió. No se lo dé a nadie. Elija una forma de recuperación.
    .goal-means = Elegir una forma de recuperación
    .goal-means-hint-1 = Una forma de recuperación abre el buzón, aunque usted olvide la frase. Elija una.
    .goal-means-hint-2 = Rosa tiene un teléfono. Su número está en la ficha.
    .goal-means-hint-3 = Una opción está marcada. Tome esa opción.
    .goal-fill = Dar la recuperación al sitio
    .goal-fill-hint-1 = Complete lo que pide el sitio. El número está en la ficha de Rosa.
    .goal-fill-hint-2 = Un lugar está marcado. Siga por ahí.
    .goal-fill-hint-3 = Se muestra el modelo. Copie el modelo. Luego pulse el botón.
    .goal-saved = Guardar la recuperación
    .hint-1 = Lea el teléfono dibujado.
    .hint-2 = El código tiene 6 cifras. El código es: 482…
    .hint-2-voice = El código tiene 6 cifras. Empieza por: 4, 8, 2.
    .hint-3 = El código es: 482 913. Copie el código en el campo marcado.
    .hint-3-voice = El código es: 4, 8, 2, 9, 1, 3. Copie el código en el campo marcado.
    .done = Usted conoce 3 formas de recuperación. También sabe que un código recibido es secreto.
    .mediator = Regla de seguridad n.º 1 de la lección, que vuelve más adelante: un código recibido nunca se da, a nadie. ¿Una persona no tiene teléfono móvil? Proponga los códigos en papel, o la ayuda de la institución. Nunca dé su propio número.

recovery_means =
    .brand = Boîte Claire
    .title = Su recuperación
    .means = ¿Cómo abrir el buzón en caso de olvido?
    .means-phone = Teléfono
    .means-mail = Otra dirección de correo
    .means-paper = Códigos en papel
    .means-later = Más tarde
    .number = Número de teléfono
    .number-help = Copie el número de la ficha de Rosa.
    .number-error-empty = El campo está vacío. Copie el número de la ficha de Rosa.
    .number-error-letters = Un número de teléfono tiene solo cifras. Copie el número de la ficha.
    .number-error-count = Cuente las cifras. Este número de teléfono tiene 10.
    .number-error-slip = Una cifra es diferente. Compare con la ficha de Rosa.
    .number-error-differs = La ficha da otro número. Copie el número de Rosa.
    .send-code = Recibir el código
    .text-message = Boîte Claire. Su código: 482 913. No dé este código a nadie.
    .text-message-voice = Mensaje en el teléfono. Boîte Claire. Su código: 4, 8, 2, 9, 1, 3. No dé este código a nadie.
    .code = Código recibido
    .code-help = El código está en el teléfono dibujado. Copie las 6 cifras.
    .code-error-empty = El campo está vacío. Lea el teléfono dibujado. Copie el código.
    .code-error-count = El código tiene 6 cifras. Lea el teléfono dibujado.
    .code-error-slip = Una cifra es diferente. Lea el teléfono dibujado.
    .code-error-differs = El código es diferente. Tiene 6 cifras. Lea el teléfono dibujado.
    .confirm-code = Confirmar el código
    .friend = Rosa no tiene otra dirección. Lin acepta ayudar: lin.marchetti@boiteclaire.example
    .friend-voice = Rosa no tiene otra dirección. Lin acepta ayudar. Su dirección: lin punto marchetti, arroba, boiteclaire punto example.
    .other-mail = Dirección de correo de una persona de confianza
    .other-mail-help = Copie la dirección de Lin, con la arroba.
    .other-mail-error-empty = El campo está vacío. Copie la dirección de Lin.
    .other-mail-error-no-at = Falta la arroba. Copie toda la dirección de Lin.
    .other-mail-error-space = Una dirección no tiene espacios. Borre el espacio.
    .other-mail-error-accent = Una dirección no tiene acentos. Escriba la letra sin acento.
    .other-mail-error-no-end = Falta el final. Copie también lo que sigue a la arroba.
    .other-mail-error-slip = Una letra es diferente. Compare con la dirección de Lin.
    .other-mail-error-differs = No es la dirección de Lin. Copie la dirección del sitio.
    .save-mail = Guardar esta dirección
    .paper-intro = Copie estos códigos en un papel. Guarde el papel en su casa.
    .paper-codes = 7314 – 2095 – 8862
    .paper-codes-voice = 7, 3, 1, 4. Luego 2, 0, 9, 5. Luego 8, 8, 6, 2.
    .written = Escribí los códigos en un papel
    .save-paper = Guardar estos códigos
    .without = Continuar sin recuperación
    .tell-code-sent = Ha llegado un código. Lea el teléfono dibujado. Copie el código en el campo.
    .tell-not-written = La casilla está vacía. Los códigos ayudan solo si están en un papel. Escriba los códigos, luego marque la casilla.
    .tell-later = Es posible. Pero si olvida la frase, puede perder el buzón. Elija una forma de recuperación.
    .tell-without = El buzón no tiene recuperación. Guarde bien la frase. Piense en añadir pronto una forma de recuperación.

recovery_saved =
    .brand = Boîte Claire
    .title = Recuperación guardada
    .without = Sin recuperación por ahora
    .reminder = Podrá añadir una en los ajustes.
    .next = Paso siguiente: sus decisiones.

consent = Lo que acepto, lo que rechazo
    .say = Antes de terminar, el sitio hace preguntas. Una casilla tiene una estrella. Es obligatoria. Las otras casillas son opcionales. La ley prohíbe las casillas ya marcadas, pero todavía existen. Usted tiene derecho a decir no. Es su [word:consentement|consentimiento]. Deje solo lo que es útil.
    .goal-terms = Marcar la casilla obligatoria
    .goal-choices = Continuar con mis decisiones
    .tell-adverts = La casilla Recibir publicidad ya estaba marcada. Quite la marca si no quiere publicidad. Si la quiere, continúe.
    .hint-1 = Busque la estrella.
    .hint-2 = Hay una sola casilla obligatoria.
    .hint-3 = Marque la casilla con la estrella. Quite las otras marcas. Luego elija Continuar con mis decisiones.
    .done = Usted eligió casilla por casilla. La cuenta está aceptada, con sus decisiones.
    .mediator = La ley en una frase: el consentimiento es una decisión libre, y las casillas no deben estar marcadas de antemano (RGPD). Nadie lee todas las condiciones: muestre dónde está el resumen, y dónde está «eliminar mi cuenta». Se permite dejar la publicidad, después de la explicación.

consent_choices =
    .brand = Boîte Claire
    .title = Sus decisiones
    .terms = Acepto las condiciones de uso
    .read-terms = Leer el resumen de las condiciones
    .adverts = Recibir publicidad
    .contacts = Compartir mis contactos
    .place = Dar mi ubicación
    .job = Mi profesión (opcional)
    .job-help = No hay estrella. Puede dejarlo vacío.
    .job-error-differs = No hay estrella. Puede dejarlo vacío.
    .accept-all = ACEPTAR TODO
    .accept-all-voice = Aceptar todo
    .continue = Continuar con mis decisiones
    .tell-accept-all = El botón grande acepta también la publicidad. El botón pequeño guarda sus decisiones. Se llama: Continuar con mis decisiones.
    .tell-terms-needed = Sin esa casilla, el servicio rechaza la cuenta. Es la única obligatoria. Marque: Acepto las condiciones de uso.
    .tell-contacts = El servicio lee las direcciones de sus familiares y amigos. Ellos no dijeron que sí. Quite la marca: Compartir mis contactos.
    .tell-place = El correo funciona sin saber dónde está usted. Quite la marca: Dar mi ubicación.
    .tell-adverts-kept = Usted deja la publicidad. Es su decisión. Podrá cambiar de opinión.

consent_summary =
    .brand = Boîte Claire
    .title = Las condiciones, en resumen
    .messages = El servicio guarda sus mensajes. No los vende.
    .respect = Usted no envía insultos, ni publicidad.
    .leave = Puede irse: Ajustes, luego Eliminar mi cuenta.
    .back = Volver a las decisiones

consent_accepted =
    .brand = Boîte Claire
    .title = Sus decisiones están guardadas
    .with-adverts = Usted recibirá publicidad.
    .without-adverts = Usted no recibirá publicidad.

captcha = Probar que soy una persona
    .say = El sitio hace una [word:verification|verificación]. Comprueba que usted es una persona. Quiere bloquear a los robots. Copie los 5 signos. Si es difícil, cambie la imagen. También puede escuchar los signos.
    .goal-created = Pasar la verificación
    .tell-other = La imagen ha cambiado. Copie los 5 signos nuevos.
    .tell-easier = No son esos signos. Esta es otra imagen. Se lee mejor.
    .tell-easiest = Esta imagen ya es la que se lee mejor. Elija Escuchar, o marque: Soy una persona.
    .tell-heard-two = H de Hotel. Número 4. T de Taza. Número 9. P de Papá.
    .tell-heard-easy = V de Vaca. A de Abril. L de Luna. Número 2. Número 5.
    .hint-1 = Tómese su tiempo. Lea un signo a la vez.
    .hint-2 = Use el botón Escuchar. Los signos se dicen uno por uno.
    .hint-3 = Los signos están en el campo, en letra pálida. Cópielos. O marque: Soy una persona.
    .done = La verificación está hecha. El buzón de Rosa existe.
    .mediator = Las imágenes verdaderas son injustas para las personas que ven mal: muestre el botón para escuchar, y el derecho a pedir ayuda. Fin de la parte B. Dígalo con hechos: «El buzón de Rosa existe.» Proponga una pausa.

captcha_verify =
    .brand = Boîte Claire
    .title = ¿Es usted una persona?
    .image-one = ~ K ~~ 7 ~ R ~~~ 2 ~ M ~
    .image-one-voice = Una imagen con 5 signos. Para oírlos, elija Escuchar.
    .signs-one = Copie los 5 signos
    .signs-one-help = Las ondas no cuentan. Mayúsculas o minúsculas: las 2 sirven.
    .signs-one-error-empty = El campo está vacío. Copie los 5 signos de la imagen.
    .signs-one-error-round = Usted escribió un círculo: O o cero. Esta imagen no tiene círculos. Mire signo por signo.
    .signs-one-error-count = La imagen tiene 5 signos. Cuente los signos del campo.
    .signs-one-error-slip = No son esos signos. Es difícil para todo el mundo. Elija Otra imagen, o Escuchar.
    .signs-one-error-differs = No son esos signos. Es difícil para todo el mundo. Elija Otra imagen, o Escuchar.
    .image-two = ~~ H ~ 4 ~~~ T ~ 9 ~~ P ~
    .image-two-voice = Una imagen con 5 signos. Para oírlos, elija Escuchar.
    .signs-two = Copie los 5 signos
    .signs-two-help = Las ondas no cuentan. Mayúsculas o minúsculas: las 2 sirven.
    .signs-two-error-empty = El campo está vacío. Copie los 5 signos de la imagen.
    .signs-two-error-round = Usted escribió un círculo: O o cero. Esta imagen no tiene círculos. Mire signo por signo.
    .signs-two-error-count = La imagen tiene 5 signos. Cuente los signos del campo.
    .signs-two-error-slip = No son esos signos. Es difícil para todo el mundo. Elija Otra imagen, o Escuchar.
    .signs-two-error-differs = No son esos signos. Es difícil para todo el mundo. Elija Otra imagen, o Escuchar.
    .image-easy = V A L 2 5
    .image-easy-voice = Una imagen que se lee mejor, con 5 signos. Para oírlos, elija Escuchar.
    .signs-easy = Copie los 5 signos
    .signs-easy-help = Mayúsculas o minúsculas: las 2 sirven.
    .signs-easy-error-empty = El campo está vacío. Copie los 5 signos de la imagen.
    .signs-easy-error-round = Usted escribió un círculo: O o cero. Esta imagen no tiene círculos. Mire signo por signo.
    .signs-easy-error-count = La imagen tiene 5 signos. Cuente los signos del campo.
    .signs-easy-error-slip = No son esos signos. Es difícil para todo el mundo. Elija Escuchar, o marque la casilla.
    .signs-easy-error-differs = No son esos signos. Es difícil para todo el mundo. Elija Escuchar, o marque la casilla.
    .other = Otra imagen
    .listen = Escuchar
    .or = O marque esta casilla:
    .person = Soy una persona
    .verify = Verificar
    .tell-other = La imagen ha cambiado. Copie los 5 signos nuevos.
    .tell-heard-one = K de Kilo. Número 7. R de Rosa. Número 2. M de Mesa.

captcha_created =
    .brand = Boîte Claire
    .title = Su buzón de correo está creado
    .mail = { $email }

# Parte C: usar el buzón

part-c = Usar el buzón
    .can-1 = Sé iniciar sesión en un buzón de correo.
    .can-2 = Sé leer un mensaje y responder.
    .can-3 = Sé escribir un mensaje y adjuntar un archivo.
    .can-4 = Sé reconocer un mensaje falso.
    .can-5 = Sé ordenar un buzón de correo.

first-login = Iniciar sesión por primera vez
    .say = El buzón está creado. Ahora, Rosa inicia sesión. [word:se-connecter|Iniciar sesión] es abrir su buzón con su [word:mot-de-passe|contraseña]. La contraseña de Rosa es su frase. Primero, le muestro cómo se hace.
    .say-you = Ahora le toca a usted. Escriba la dirección. Escriba la frase de contraseña. Pulse el botón Iniciar sesión. Si no funciona, nada se bloquea. Lo hacemos otra vez.
    .show-look = Esta es la página para iniciar sesión. Hay 2 campos para completar.
    .show-email = Escribo la dirección de Rosa. Copio su ficha.
    .show-capitals = Escribo la frase de contraseña. Las letras están ocultas.
    .show-press = Pulso el botón Iniciar sesión.
    .show-explain = No funciona. Escribí en mayúsculas. La tecla Bloq Mayús está activa.
    .show-explain-voice = No funciona. Escribí en mayúsculas. La tecla Bloqueo de mayúsculas está activa.
    .show-mend = Pulso una vez Bloq Mayús. Escribo la frase como en la ficha.
    .show-mend-voice = Pulso una vez Bloqueo de mayúsculas. Escribo la frase como en la ficha.
    .show-untick = La casilla Mantener la sesión abierta ya está marcada. Quito la marca. El buzón no se queda abierto.
    .show-enter = Pulso el botón Iniciar sesión.
    .show-inside = El buzón se abre. Estos son los mensajes de Rosa.
    .goal-email = Escribir la dirección de Rosa
    .goal-password = Escribir su frase de contraseña
    .goal-enter = Iniciar sesión
    .tell-stay-off = Usted quitó la marca. El buzón no se queda abierto en esta computadora. Es más seguro.
    .tell-stay-on = La casilla está marcada. El buzón se queda abierto en esta computadora. Sin marca, es más seguro.
    .tell-see = Nada se bloquea. Elija Ver para leer lo que escribe. Compare con la ficha de Rosa.
    .hint-1 = La ficha de Rosa lo tiene todo.
    .hint-2 = Los guiones cuentan. Las mayúsculas también cuentan.
    .hint-3 = La respuesta está en gris en el campo. Cópiela.
    .done = Usted está en el buzón de Rosa. Copió su dirección y su frase.
    .mediator = Los sitios verdaderos bloquean después de varios intentos, durante unos minutos. Dígalo ahora. Después, el sitio se abre de nuevo. Compruebe la tecla Bloq Mayús de cada computadora. Si una persona descubre «¿Olvidó su contraseña?», deje que llegue al final: la página vuelve al inicio de sesión.

read-mail = Leer un mensaje
    .say = Esta es la [word:boite-de-reception|bandeja de entrada]. Cada línea es un mensaje. El nombre dice quién escribe. Abra el mensaje de Karim. Lea la hora del taller. Después, vuelva a la lista.
    .goal-open = Abrir el mensaje de Karim
    .goal-hour = Encontrar la hora del taller
    .goal-list = Volver a la lista
    .ask-hour = ¿A qué hora es el taller?
    .option-ten = 10 h
    .option-ten-voice = Las 10 horas
    .option-ten-why = 10 h es por la mañana. Lea otra vez el mensaje. Busque la hora del taller.
    .option-ten-why-voice = Las 10 horas es por la mañana. Lea otra vez el mensaje. Busque la hora del taller.
    .option-fourteen = 14 h
    .option-fourteen-voice = Las 14 horas
    .option-fourteen-why = Sí. Karim escribe: jueves 9 de abril, a las 14 h.
    .option-fourteen-why-voice = Sí. Karim escribe: jueves 9 de abril, a las 14 horas.
    .option-sixteen = 16 h
    .option-sixteen-voice = Las 16 horas
    .option-sixteen-why = A las 16 h, el taller ya terminó. Lea otra vez el mensaje. Busque la hora del taller.
    .option-sixteen-why-voice = A las 16 horas, el taller ya terminó. Lea otra vez el mensaje. Busque la hora del taller.
    .tell-sent-folder = Aquí están los mensajes que escribió Rosa. Elija Bandeja de entrada.
    .tell-drafts-folder = Aquí están los mensajes empezados y no enviados. Elija Bandeja de entrada.
    .tell-trash-folder = Aquí están los mensajes eliminados. Elija Bandeja de entrada.
    .tell-spam-folder = Aquí, el buzón pone los mensajes molestos. Elija Bandeja de entrada.
    .tell-welcome = Es el mensaje de bienvenida del servicio de correo. Vuelva a la lista. Abra el mensaje de Karim.
    .tell-deleted = El mensaje está en la [word:corbeille|papelera]. No se ha perdido. Elija Deshacer.
    .tell-undone = El mensaje ha vuelto. Un mensaje eliminado puede volver.
    .tell-reply-later = Responder sirve para escribir a Karim. Es para el paso siguiente. Lea primero la hora del taller.
    .tell-not-spam = El spam es para los mensajes molestos. Este mensaje es verdadero. Se queda en el buzón.
    .tell-new-later = Mensaje nuevo sirve para escribir. Aquí, usted lee. Abra el mensaje de Karim.
    .tell-stay-in = Cerrar sesión cierra el buzón. Primero, leemos el mensaje de Karim. Elija Volver a los mensajes.
    .hint-1 = Busque el nombre Karim.
    .hint-2 = Abra la línea de Karim. Luego busque un número con la letra h.
    .hint-2-voice = Abra la línea de Karim. Luego busque la hora.
    .hint-3 = El taller es a las 14 h. Elija 14 h. Luego elija Volver a la lista.
    .hint-3-voice = El taller es a las 14 horas. Elija las 14 horas. Luego elija Volver a la lista.
    .done = Usted leyó el nombre, luego el mensaje. Encontró la hora. Ya sabe volver a la lista.
    .mediator = Compruebe el orden de lectura: primero quién escribe, luego el asunto, luego la fecha. Este orden prepara el trabajo sobre los mensajes falsos. Haga eliminar un mensaje a propósito, luego Deshacer: eso tranquiliza.

reply = Responder
    .say = Karim espera una respuesta. Abra su mensaje. Pulse el botón Responder. La dirección de Karim ya está puesta. Escriba una frase. Por ejemplo: Hola, Karim, voy el jueves. Luego pulse el botón Enviar.
    .goal-open = Abrir el mensaje de Karim
    .goal-reply = Elegir Responder
    .goal-write = Escribir una frase
    .goal-send = Enviar
    .goal-look = Ver la respuesta en Enviados
    .tell-once = Su respuesta ya salió. Una sola pulsación es suficiente.
    .tell-other-mail = Este mensaje no espera respuesta. Karim espera una respuesta. Abra el mensaje de Karim.
    .tell-forward = [word:transferer|Reenviar] envía el mensaje a otra persona. Para hablar con Karim, elija Responder.
    .tell-not-delete = Eliminar pone el mensaje en la papelera. Karim espera una respuesta. Elija Responder.
    .tell-not-spam = El spam es para los mensajes molestos. Usted conoce a Karim. Elija Responder.
    .tell-not-new = Mensaje nuevo abre una página vacía. Abra el mensaje de Karim. Elija Responder: su dirección ya está puesta.
    .tell-stay-in = Cerrar sesión cierra el buzón. Karim espera una respuesta. Elija Volver a los mensajes.
    .tell-draft = El mensaje no salió. Está en [word:brouillon|Borradores]. Abra Borradores para continuar.
    .tell-in-sent = Su respuesta está en Enviados. Salió bien.
    .tell-sent-empty = Enviados guarda los mensajes que escribió Rosa. Su respuesta estará aquí. Elija Bandeja de entrada.
    .hint-1 = La respuesta sale hacia la misma persona.
    .hint-2 = Se muestra el botón que hay que elegir. Lea su nombre.
    .hint-3 = Copie: Hola, Karim, voy el jueves. O elija una frase ya lista. Luego elija Enviar.
    .done = Usted respondió a Karim. Para enviar, una sola pulsación es suficiente.
    .mediator = La escritura no se juzga: la ortografía no cuenta. Las personas que escriben poco pueden elegir una de las 3 frases listas. Muestre que la respuesta está después en Enviados.

attach = Escribir y adjuntar un documento
    .say = Rosa debe enviar un documento. Pulse el botón Mensaje nuevo. Escriba la dirección de la recepción. Escriba un [word:objet|asunto] corto. Luego elija [word:piece-jointe|Adjuntar un archivo]. Elija el archivo «certificado». Compruebe, luego envíe. Esta es la dirección de la recepción: accueil@espace-valbourg.example
    .say-voice = Rosa debe enviar un documento. Pulse el botón Mensaje nuevo. Escriba la dirección de la recepción. Escriba un asunto corto. Luego elija Adjuntar un archivo. Elija el archivo «certificado». Compruebe, luego envíe. Esta es la dirección de la recepción: accueil, arroba, espace, guion, valbourg, punto, example.
    .goal-new = Elegir Mensaje nuevo
    .goal-address = Escribir la dirección de la recepción
    .goal-subject = Escribir un asunto corto
    .goal-attach = Adjuntar el archivo «certificado»
    .goal-send = Comprobar, luego enviar
    .tell-not-reply = Este botón parte de un mensaje recibido. Aquí, usted escribe a la recepción por primera vez. Elija Mensaje nuevo.
    .tell-keep-mail = Este mensaje puede quedarse en el buzón. Aquí, usted escribe a la recepción. Elija Mensaje nuevo.
    .tell-stay-in = Cerrar sesión cierra el buzón. El documento de Rosa debe salir primero. Elija Volver a los mensajes.
    .tell-wrong-file = Usted eligió { $file }. Quite ese archivo con la cruz. Tome «certificado».
    .tell-attached = El archivo «certificado» sale con el mensaje. Es el archivo adjunto.
    .tell-no-file = El mensaje habla de un documento. El documento no está adjunto. Elija Volver al mensaje, luego Adjuntar un archivo.
    .tell-draft = El mensaje no salió. Está en Borradores. Abra Borradores para continuar.
    .hint-1 = Busque el botón Mensaje nuevo. Más tarde, busque Adjuntar un archivo.
    .hint-2 = El archivo está en Documentos. Se llama «certificado».
    .hint-3 = El gesto siguiente se muestra en la página. Haga ese gesto, luego el siguiente.
    .done = El mensaje salió con el certificado. Usted comprobó la dirección, el asunto y el archivo.
    .mediator = «¿Dónde están mis archivos?» es otro aprendizaje. Si una persona se queda ahí sin poder seguir, proponga la lección sobre los archivos la próxima vez, no ahora. Si el mensaje sale sin archivo, el buzón avisa: los buzones verdaderos lo hacen a menudo.

strange-mail = Este mensaje es raro
    .say = Rosa recibe un mensaje. Da miedo. Dice: urgente. Pide la [word:mot-de-passe|contraseña]. Un servicio verdadero nunca pide su contraseña por correo. Busque lo que es raro. Elija cada pista.
    .zone-sender = Usted miró la dirección. Termina en boite-claire-verif.example. El servicio verdadero termina en boiteclaire.example.
    .zone-sender-voice = Usted miró la dirección. Termina en: boite, guion, claire, guion, verif, punto, example. El servicio verdadero termina en: boiteclaire, punto, example.
    .zone-urgency = Este mensaje mete prisa. Quiere darle miedo. Un servicio verdadero le deja tiempo.
    .zone-dear-client = El mensaje dice: Estimado cliente. El servicio verdadero conoce el nombre de Rosa.
    .zone-asks-password = El mensaje pide la contraseña. Un servicio verdadero nunca la pide por correo.
    .zone-link = El enlace lleva a otro sitio. En la vida real, no lo abra.
    .zone-card-photo = Piden una foto de una tarjeta. Un servicio verdadero no la pide por correo.
    .zone-spelling = Hay una falta: suporte. Un servicio serio revisa sus mensajes.
    .zone-date = La fecha es normal. Mire sobre todo la dirección y lo que pide el mensaje.
    .zone-logo = Un logo se copia en un segundo. No prueba nada. Busque lo que pide el mensaje.
    .remark-spelling-only = Buena vista. Pero un mensaje falso puede estar bien escrito. Busque lo que pide el mensaje.
    .hint-1 = ¿Qué pide este mensaje?
    .hint-2 = Mire la dirección después del nombre.
    .hint-3 = Se muestran 2 pistas: la dirección, y la frase que pide la contraseña. Elija esas pistas.
    .done = Este mensaje falso se llama [word:hameconnage|phishing]. No se responde. Si duda, abra el sitio por su cuenta.
    .mediator = Invite a contar, sin vergüenza: «Esto le pasa a todo el mundo, incluso a mí.» En la vida real, se puede avisar. Un correo falso: { $country-mail-report }. Un SMS falso: { $country-sms-report }. Para pedir ayuda: { $country-fraud-help }. Si alguien dio dinero o un código: primero el banco.

strange-mail_document =
    .from = De: Servicio Boite Claire <[zone:sender|securite@boite-claire-verif.example]>
    .subject = Asunto: [zone:urgency|URGENTE su buzon sera ELIMINADO en 24h]
    .day = Fecha: [zone:date|8 de abril de 2026]
    .mark = [zone:logo|(logo) BOITE CLAIRE]
    .hello = [zone:dear-client|Estimado cliente],
    .problem = hemos detectado un problema.
    .ask = [zone:asks-password|Confirme su contraseña] AQUI: [zone:link|http://boiteclaire.verif-compte.example]
    .photo = [zone:card-photo|Adjunte una foto de su tarjeta.]
    .signature = [zone:spelling|El suporte técnico]

sort = Ordenar el buzón
    .say = Hay 6 mensajes. Algunos son verdaderos. Algunos son falsos. En cada mensaje, mire 3 cosas. ¿Quién escribe? ¿Qué pide? ¿Es urgente? Luego elija: guardar, o mover a [word:spam|spam].
    .goal-karim-report = Ordenar el mensaje de Karim
    .goal-win-phone = Ordenar el mensaje de Súper Regalos
    .goal-library = Ordenar el mensaje de la biblioteca
    .goal-mum-money = Ordenar el mensaje «Mamá»
    .goal-new-login = Ordenar el mensaje «Nuevo inicio de sesión»
    .goal-give-code = Ordenar el mensaje sobre el código
    .decide-karim-report-right = Sí. Usted conoce a Karim. Su dirección termina en espace-valbourg.example.
    .decide-karim-report-wrong = Este mensaje es verdadero. Karim escribe desde su dirección de siempre. Elija Guardar.
    .decide-win-phone-right = Sí. Un regalo a cambio de una tarjeta bancaria: es una [word:arnaque|estafa].
    .decide-win-phone-wrong = Este mensaje promete un regalo. Pide una tarjeta bancaria. Muévalo a spam.
    .decide-library-right = Sí. La dirección termina en valbourg.example. El mensaje no pide ni códigos, ni dinero.
    .decide-library-wrong = Este mensaje es verdadero. La dirección termina en valbourg.example. Y no pide ni códigos, ni dinero.
    .decide-mum-money-right = Sí. Se habla de dinero y de urgencia. Llame a su familiar a su número de siempre.
    .decide-mum-money-wrong = Se habla de dinero y de urgencia. Llame a su familiar a su número de siempre. Mueva este mensaje a spam.
    .decide-new-login-right = Sí. El servicio avisa. No pide ni códigos, ni dinero.
    .decide-new-login-wrong = El servicio avisa. No tiene enlace. No pide ningún código. Usted puede guardarlo.
    .decide-give-code-right = Sí. Un código recibido es secreto. Nadie debe pedirlo.
    .decide-give-code-wrong = Un código recibido es secreto. Nadie debe pedirlo. Mueva este mensaje a spam.
    .hint-1 = ¿Pide un código, dinero, una contraseña?
    .hint-2 = Abra el mensaje que se muestra. Lea la dirección después del nombre.
    .hint-3 = Guarde los mensajes de Karim, de la biblioteca y de Boîte Claire. Mueva los otros 3 a spam.
    .done = El buzón está ordenado. Usted guardó los mensajes verdaderos.
    .mediator = Hablen del mensaje «Nuevo inicio de sesión» y del mensaje de la biblioteca. Demasiada prudencia cuesta poco: se puede comprobar llamando al número que ya se conoce. Para los mensajes falsos, Eliminar y Mover a spam son correctos. Mover a spam también ayuda al buzón a reconocer los siguientes.

sort_inbox =
    .brand = Boîte Claire

sort_message =
    .brand = Boîte Claire
    .list = Volver a la lista
    .keep = Guardar
    .spam = Mover a spam
    .delete = Eliminar

# Parte D: hacerlo sin ayuda

part-d = Hacerlo sin ayuda
    .can-1 = Sé usar un buzón de correo en una computadora compartida.
    .can-2 = Sé cerrar sesión antes de irme.
    .can-3 = Sé a quién pedir ayuda.

mission = Misión: jueves en el espacio digital
    .say = Rosa está en una computadora compartida. Los botones cambiaron de lugar. Las palabras son las mismas. Usted tiene 5 cosas que hacer. Lea la lista Por hacer. Al final, [word:se-deconnecter|cierre la sesión]. Tómese su tiempo.
    .goal-sign-in = Iniciar sesión
    .goal-sign-in-hint-1 = Inicie sesión con la ficha de Rosa.
    .goal-sign-in-hint-2 = Busque las palabras Dirección de correo y Contraseña. Busque también Mantener la sesión abierta.
    .goal-sign-in-hint-3 = Se muestra el gesto siguiente. Complete, quite la marca, luego elija Iniciar sesión.
    .goal-read-ines = Leer el mensaje de Inès
    .goal-read-ines-hint-1 = Abra el mensaje de Inès. Primero, responda a la pregunta del navegador.
    .goal-read-ines-hint-2 = Busque Nunca aquí. Luego busque el nombre Inès.
    .goal-read-ines-hint-3 = Se muestra el gesto siguiente. Abra la línea de Inès.
    .goal-answer = Responder a Inès con foto-jardin
    .goal-answer-hint-1 = Responda a Inès. Adjunte el archivo foto-jardin.
    .goal-answer-hint-2 = Busque Responder. Luego busque Adjuntar un archivo.
    .goal-answer-hint-3 = Se muestra el gesto siguiente. Escriba, adjunte foto-jardin, luego envíe.
    .goal-spam = Mover el mensaje falso a spam
    .goal-spam-hint-1 = Un mensaje es falso. Muévalo a spam.
    .goal-spam-hint-2 = Busque un mensaje con dinero y urgencia. Luego busque Mover a spam.
    .goal-spam-hint-3 = Se muestra el gesto siguiente. El mensaje falso habla de un paquete.
    .goal-leave = Cerrar sesión y cerrar la ventana
    .goal-leave-hint-1 = Cierre la sesión. Luego cierre la ventana.
    .goal-leave-hint-2 = Busque las letras RB. Luego busque Cerrar sesión. Después, busque la cruz de la ventana.
    .goal-leave-hint-3 = Se muestra el gesto siguiente. Primero RB, luego Cerrar sesión, luego la cruz.
    .tell-stay-off = Usted quitó la marca. En una computadora compartida, es lo mejor.
    .tell-stay-on = La casilla está marcada. El buzón se queda abierto para la persona siguiente. Quite la marca.
    .tell-stay-shared = La casilla Mantener la sesión abierta está marcada. Todo el mundo usa esta computadora. Quite la marca, luego elija Iniciar sesión.
    .tell-never-answer = Este mensaje es falso. Responder dice que su dirección existe. Muévalo a spam.
    .tell-never-forward = Reenviar envía este mensaje falso a otra persona. Mejor muévalo a spam.
    .tell-answer-ines = Responder escribe a la persona de este mensaje. La lista dice: Inès. Abra el mensaje de Inès.
    .tell-once = Su respuesta ya salió. Una sola pulsación es suficiente.
    .tell-not-new = Mensaje nuevo abre una página vacía. Abra el mensaje de Inès. Elija Responder: su dirección ya está puesta.
    .tell-nothing-new = Mensaje nuevo abre una página vacía. Su respuesta ya salió. Mire la lista Por hacer.
    .tell-wrong-file = Usted eligió { $file }. Quite ese archivo con la cruz. Tome foto-jardin.
    .tell-attached = El archivo foto-jardin sale con el mensaje.
    .tell-draft = El mensaje no salió. Está en Borradores. Abra Borradores para continuar.
    .tell-in-spam = Usted reconoció el mensaje falso. Está en spam.
    .tell-ines-is-true = Usted conoce a Inès. Su mensaje es verdadero. El mensaje falso pide dinero.
    .tell-keep-mail = Este mensaje es verdadero. Puede quedarse en el buzón. Mire la lista Por hacer.
    .tell-spam-better = Eliminar también sirve. La lista dice: mover a spam. Así el buzón reconoce mejor los siguientes.
    .tell-list-first = Cerrar sesión es para el final. Quedan cosas en la lista Por hacer. Elija Volver a los mensajes.
    .tell-logged-out = El buzón de Rosa está cerrado. Otra persona ya no puede leer. Cierre también la ventana, con la cruz.
    .tell-box-closed = El buzón está cerrado. La flecha del sitio no lo abre. Así está bien.
    .tell-left-open = El buzón se quedó abierto. Otra persona puede leer. Vuelva y elija Cerrar sesión.
    .tell-close-early = La cruz cierra la ventana. La misión empieza aquí. Inicie sesión con la ficha de Rosa.
    .done = Usted leyó, respondió y ordenó. Cerró el buzón de Rosa. La computadora está lista para otra persona.
    .mediator = Quédese a 2 metros. Responda a una pregunta con una pregunta: «¿Qué dice la lista?» Las pistas están permitidas. Este paso muestra lo que la persona hace sin ayuda. Después, haga decir en voz alta los gestos de salida: cerrar la sesión, cerrar la ventana.

mission_reply =
    .title = Responder a Inès
    .ines-to = Para
    .ines-to-error-empty = La dirección de Inès ya no está en el campo. Escriba: ines_b@mailduquartier.example
    .ines-to-error-empty-voice = La dirección de Inès ya no está en el campo. Escriba: ines, guion bajo, b, arroba, mailduquartier, punto, example.
    .ines-to-error-no-at = Falta la arroba. La dirección de Inès es: ines_b@mailduquartier.example
    .ines-to-error-no-at-voice = Falta la arroba. La dirección de Inès es: ines, guion bajo, b, arroba, mailduquartier, punto, example.
    .ines-to-error-no-end = Falta el final, después de la arroba. El mensaje no puede salir.
    .ines-to-error-space = Hay un espacio en la dirección. Una dirección de correo nunca tiene espacios. Borre el espacio.
    .ines-to-error-accent = Hay un acento en la dirección. Escriba las letras sin acento.
    .ines-to-error-slip = Ha cambiado una letra en la dirección. Compare: ines_b@mailduquartier.example
    .ines-to-error-slip-voice = Ha cambiado una letra en la dirección. Compare: ines, guion bajo, b, arroba, mailduquartier, punto, example.
    .ines-to-error-differs = Esta dirección no es la de Inès. Escriba: ines_b@mailduquartier.example
    .ines-to-error-differs-voice = Esta dirección no es la de Inès. Escriba: ines, guion bajo, b, arroba, mailduquartier, punto, example.
    .ines-subject = Asunto
    .ines-subject-example = Re: Tu jardín
    .ines-subject-error-empty = El asunto está vacío. Escriba: Tu jardín.
    .text-subject = Re: Tu jardín
    .ines-body = Mensaje
    .ines-body-help = Escriba una frase a Inès. También puede elegir una frase lista.
    .ines-body-example = Hola, Inès, aquí está la foto.
    .ines-body-error-empty = El mensaje está vacío. Escriba al menos: Hola.
    .ready = Frases listas:
    .ready-photo = Aquí está la foto
    .ready-kiss = Un abrazo
    .text-photo = Hola, Inès, aquí está la foto del jardín. Rosa
    .text-kiss = Hola, Inès, aquí está mi jardín. Un abrazo. Rosa
    .attach-file = Adjuntar un archivo
    .send-ines = Enviar
    .tell-no-file = Inès espera la foto. Elija Adjuntar un archivo. Tome foto-jardin.
    .tell-other-file = Inès espera la foto del jardín. Quite el archivo con la cruz. Tome foto-jardin.
    .tell-extra-file = Sobra un archivo. Deje solo foto-jardin. Quite el otro con la cruz.

mission_stranger =
    .title = Llega otra persona
    .comes = Abre el navegador. El buzón de Rosa también se abre.
    .reads = Puede leer los mensajes. Puede escribir con el nombre de Rosa.
    .back-to-box = Volver al buzón de Rosa

mission_closed =
    .title = La ventana está cerrada
    .explain = La computadora está libre para otra persona.
    .reopen = Abrir el navegador

and-now = ¿Y ahora?
    .say = Gracias por este trabajo. Usted ayudó a Rosa a crear su buzón. ¿Qué sabe hacer ahora? No hay respuestas malas.
    .say-life = En la vida real, la pantalla será diferente. Busque las mismas palabras. Estas son 5 diferencias.
    .say-first-action = Elija su primera acción verdadera. Todas las respuestas son buenas. Una persona puede ayudarle la primera vez.
    .say-keep = Guarde su frase de contraseña en casa. Aquí tiene una regla, y lugares para pedir ayuda.
    .statement-at-sign = Sé escribir la arroba.
    .statement-create = Sé crear una dirección de correo.
    .statement-phrase = Sé elegir una frase de contraseña.
    .statement-answer = Sé responder a un mensaje.
    .statement-false-mail = Sé reconocer un mensaje falso.
    .statement-log-out = Sé cerrar sesión.
    .card-screen = En la vida real, hay fotos y publicidad. A veces, una ventana habla de cookies. Puede elegir Rechazar todo.
    .card-screen-voice = En la vida real, hay fotos y publicidad. A veces, una ventana habla de cukis. Puede elegir Rechazar todo.
    .card-buttons = Cada servicio pone sus botones en otro lugar. Busque las palabras: Enviar, Responder, Adjuntar, Cerrar sesión.
    .card-address = Aquí, las direcciones terminan en .example. En la vida real, a menudo terminan en { $country-address-ending } o .com.
    .card-address-voice = Aquí, las direcciones terminan en punto example. En la vida real, a menudo terminan en { $country-address-ending }, o punto com.
    .card-phone = Un servicio verdadero pide a menudo un número de teléfono. Envía un código por SMS. Tenga su teléfono cerca.
    .card-phone-voice = Un servicio verdadero pide a menudo un número de teléfono. Envía un código por S M S. Tenga su teléfono cerca.
    .card-sent = Aquí, no sale nada. En la vida real, el mensaje sale enseguida. Lea otra vez la dirección y el mensaje antes de enviar.
    .option-create = Crear mi dirección verdadera con alguien
    .option-create-why = Es una bonita primera acción. Elija un día de esta semana. Lleve su teléfono y un cuaderno.
    .option-write = Escribir a una persona cercana
    .option-write-why = Es una bonita primera acción. Escriba una frase. Por ejemplo: Hola, esta es mi dirección.
    .option-wait = Esperar
    .option-wait-why = Es su decisión. Tómese su tiempo. Puede hacer otra vez esta lección cuando quiera.
    .card-rule = Su frase de contraseña y sus códigos son secretos. No los dé a nadie. Escriba su frase en un cuaderno. Guarde el cuaderno en su casa.
    .card-help = Una persona puede ayudarle la primera vez. Por ejemplo: en la biblioteca, o en { $country-in-person }. También puede pedir ayuda a una persona cercana.
    .hint-1 = Todas las respuestas son buenas.
    .hint-2 = Elija lo que quiere hacer primero.
    .hint-3 = ¿Duda? Elija Esperar. Podrá cambiar después.
    .done = Usted terminó la lección. Ya sabe usar un buzón de correo. Lleve con usted la tarjeta de bolsillo.
    .mediator = Imprima la tarjeta de bolsillo. Fije la cita «dirección verdadera» en los 7 días siguientes: lo aprendido se borra rápido sin práctica. Si todas las respuestas son «todavía no», dé las gracias, y piense en repasar esos puntos.

# Páginas compartidas

pages_login =
    .brand = Boîte Claire
    .title = Iniciar sesión
    .email = Dirección de correo
    .email-help = Copie la dirección de la ficha de Rosa.
    .email-error-empty = El campo Dirección de correo está vacío. Copie la dirección de la ficha de Rosa.
    .email-error-no-at = Falta el final. Copie toda la dirección, con la arroba.
    .email-error-no-end = Falta el final, después de la arroba. Copie toda la dirección.
    .email-error-space = Hay un espacio en la dirección. Una dirección de correo nunca tiene espacios. Borre el espacio.
    .email-error-accent = Hay un acento en la dirección. Escriba las letras sin acento.
    .email-error-slip = Es casi la dirección de Rosa. Compare letra por letra con la ficha.
    .email-error-differs = Esta dirección no es la de Rosa. Copie la dirección de la ficha.
    .password = Contraseña
    .password-help = La contraseña de Rosa es su frase. Copie la ficha, con los guiones.
    .password-error-empty = El campo Contraseña está vacío. Copie la frase de la ficha de Rosa.
    .password-error-capitals = Las letras están en mayúsculas. Quizás la tecla Bloq Mayús está activa. Púlsela una vez.
    .password-error-capitals-voice = Las letras están en mayúsculas. Quizás la tecla Bloqueo de mayúsculas está activa. Púlsela una vez.
    .password-error-count = La frase es más larga. Los guiones cuentan. Elija Ver, luego compare con la ficha.
    .password-error-slip = Es casi la frase de Rosa. Elija Ver, luego compare con la ficha.
    .password-error-differs = No es la frase de Rosa. Guarde su contraseña verdadera para usted. Copie la ficha de Rosa.
    .stay = Mantener la sesión abierta
    .sign-in = Iniciar sesión
    .forgot = ¿Olvidó su contraseña?
    .tell-stay-ticked = La casilla Mantener la sesión abierta está marcada. El buzón se queda abierto aquí. La próxima vez, quite la marca.

pages_recover =
    .brand = Boîte Claire
    .title = ¿Olvidó su contraseña?
    .explain = Enviamos un código al teléfono de Rosa.
    .tell-code-sent = El código ha llegado al teléfono de Rosa. Lea el código. Luego cópielo.
    .send-code = Enviar el código
    .phone = Boîte Claire. Código: 736 204
    .phone-voice = Boîte Claire. Código: 7 3 6, 2 0 4.
    .recover-code = Código recibido
    .recover-code-help = Lea el teléfono dibujado. Copie las 6 cifras.
    .recover-code-error-empty = El campo está vacío. Lea el teléfono dibujado. Copie el código.
    .recover-code-error-count = El código tiene 6 cifras. Lea el teléfono dibujado.
    .recover-code-error-slip = Han cambiado una o 2 cifras. Lea el teléfono dibujado. Compare cifra por cifra.
    .recover-code-error-differs = No es el código recibido. Lea el teléfono dibujado.
    .check-code = Continuar
    .to-login = Volver al inicio de sesión

pages_recovered =
    .brand = Boîte Claire
    .title = El código es correcto
    .explain = Usted puede elegir otra frase de contraseña. Para el ejercicio, Rosa guarda la misma frase.
    .back-to-login = Volver al inicio de sesión
    .tell-recovered = Usted también sabe cambiar una frase olvidada. Ahora, inicie sesión con la ficha de Rosa.

pages_inbox =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. La cuenta de Rosa.
    .new = Mensaje nuevo
    .deleted = Mensaje eliminado.
    .undo = Deshacer
    .sent-notice = Mensaje enviado.
    .save = ¿Guardar la contraseña?
    .save-yes = Sí
    .save-no = No
    .save-never = Nunca aquí
    .tell-save-yes = Sí guarda la contraseña en la computadora. Todo el mundo usa esta computadora. Elija: Nunca aquí.
    .tell-save-no = La contraseña no se guarda. El navegador puede preguntar otra vez. Nunca aquí quita la pregunta.
    .tell-save-never = La contraseña no se guarda aquí. En una computadora compartida, es lo mejor.

pages_message =
    .brand = Boîte Claire
    .account = RB
    .account-voice = R B. La cuenta de Rosa.
    .list = Volver a la lista
    .reply = Responder
    .forward = Reenviar
    .delete = Eliminar
    .spam = Mover a spam
    .tell-forward = Reenviar envía el mensaje a otra persona. Aquí, no es útil. Mire la lista Por hacer.

pages_reply =
    .title = Responder a Karim
    .reply-to = Para
    .reply-to-error-empty = La dirección de Karim ya no está en el campo. Escriba: karim@espace-valbourg.example
    .reply-to-error-empty-voice = La dirección de Karim ya no está en el campo. Escriba: karim, arroba, espace, guion, valbourg, punto, example.
    .reply-to-error-no-at = Falta la arroba. La dirección de Karim es: karim@espace-valbourg.example
    .reply-to-error-no-at-voice = Falta la arroba. La dirección de Karim es: karim, arroba, espace, guion, valbourg, punto, example.
    .reply-to-error-no-end = Falta el final, después de la arroba. El mensaje no puede salir.
    .reply-to-error-space = Hay un espacio en la dirección. Una dirección de correo nunca tiene espacios. Borre el espacio.
    .reply-to-error-accent = Hay un acento en la dirección. Escriba las letras sin acento.
    .reply-to-error-slip = Ha cambiado una letra en la dirección. Compare: karim@espace-valbourg.example
    .reply-to-error-slip-voice = Ha cambiado una letra en la dirección. Compare: karim, arroba, espace, guion, valbourg, punto, example.
    .reply-to-error-differs = Esta dirección no es la de Karim. Escriba: karim@espace-valbourg.example
    .reply-to-error-differs-voice = Esta dirección no es la de Karim. Escriba: karim, arroba, espace, guion, valbourg, punto, example.
    .reply-subject = Asunto
    .reply-subject-example = Re: Taller del jueves
    .reply-subject-error-empty = El asunto está vacío. Escriba: Taller del jueves.
    .text-subject = Re: Taller del jueves
    .reply-body = Mensaje
    .reply-body-help = Escriba una frase. También puede elegir una frase lista.
    .reply-body-example = Hola, Karim, voy el jueves.
    .reply-body-error-empty = El mensaje está vacío. Escriba al menos: Hola.
    .ready = Frases listas:
    .ready-come = Voy
    .ready-absent = No puedo
    .ready-question = Una pregunta
    .text-come = Hola, Karim, voy el jueves. Rosa
    .text-absent = Hola, Karim, no puedo ir el jueves. Rosa
    .text-question = Hola, Karim, ¿a qué hora termina el taller? Rosa
    .send-reply = Enviar

pages_compose =
    .title = Mensaje nuevo
    .to = Para
    .to-help = Copie la dirección de la recepción: accueil@espace-valbourg.example
    .to-help-voice = Copie la dirección de la recepción: accueil, arroba, espace, guion, valbourg, punto, example.
    .to-error-empty = El campo Para está vacío. Escriba: accueil@espace-valbourg.example
    .to-error-empty-voice = El campo Para está vacío. Escriba: accueil, arroba, espace, guion, valbourg, punto, example.
    .to-error-no-at = Falta la arroba. El mensaje no puede salir.
    .to-error-no-end = Falta el final, después de la arroba. El mensaje no puede salir.
    .to-error-space = Hay un espacio en la dirección. Una dirección de correo nunca tiene espacios. Borre el espacio.
    .to-error-accent = Hay un acento en la dirección. Escriba las letras sin acento.
    .to-error-slip = Es casi la dirección de la recepción. Compare: accueil@espace-valbourg.example
    .to-error-slip-voice = Es casi la dirección de la recepción. Compare: accueil, arroba, espace, guion, valbourg, punto, example.
    .to-error-differs = Esta dirección no es la de la recepción. Escriba: accueil@espace-valbourg.example
    .to-error-differs-voice = Esta dirección no es la de la recepción. Escriba: accueil, arroba, espace, guion, valbourg, punto, example.
    .subject = Asunto
    .subject-help = El asunto dice de qué habla usted, en 2 o 3 palabras.
    .subject-example = Mi certificado
    .subject-error-empty = Sin asunto, la recepción no sabe de qué habla usted. Escriba: Mi certificado.
    .body = Mensaje
    .body-help = El mensaje ya está escrito. Usted puede cambiarlo.
    .body-example = Hola, aquí está mi certificado. Rosa Belmont
    .body-error-empty = El mensaje está vacío. Escriba al menos: Hola, aquí está mi certificado.
    .text-body = Hola, este es el documento que me pidieron: mi certificado. Gracias. Rosa Belmont
    .attach-file = Adjuntar un archivo
    .send = Enviar
    .alert = Usted habla de un documento. No hay ningún archivo adjunto.
    .back-to-edit = Volver al mensaje
    .send-anyway = Enviar sin documento
    .tell-send-anyway = Este botón envía el mensaje sin el documento. La recepción espera el certificado. Elija Volver al mensaje.
    .tell-wrong-file = Este archivo no es el certificado. Quite ese archivo con la cruz. Tome «certificado».
    .tell-extra-file = Sobra un archivo. Deje solo «certificado». Quite el otro con la cruz.

pages_files =
    .title = Documentos
    .explain = Elija un archivo.
    .cancel = Volver al mensaje

pages_account =
    .brand = Boîte Claire
    .title = La cuenta de Rosa
    .who = { $email }
    .sign-out = Cerrar sesión
    .close-menu = Volver a los mensajes

pages_signed-out =
    .brand = Boîte Claire
    .title = El buzón está cerrado
    .explain = Usted puede cerrar la ventana.
    .login-again = Iniciar sesión

# Mensajes y archivos de la historia

item_welcome =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = Bienvenida, Rosa
    .date = 6 de abril
    .body =
        Hola, Rosa:
        Le damos la bienvenida a su buzón de correo.
        Puede leer, escribir y ordenar sus mensajes.
        Nunca pedimos su contraseña por correo.
        El equipo de Boîte Claire

item_karim-workshop =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = Taller del jueves
    .date = 7 de abril
    .body =
        Hola, Rosa:
        El taller de correo es el jueves 9 de abril, a las 14 h.
        Es en el espacio digital de Valbourg.
        ¿Puede venir?
        Karim

item_karim-report =
    .from = Karim
    .address = karim@espace-valbourg.example
    .subject = Resumen del martes
    .date = 8 de abril
    .body =
        Hola, Rosa:
        El martes, aprendimos a escribir la arroba.
        El jueves, vamos a escribir mensajes.
        Hasta pronto,
        Karim

item_win-phone =
    .from = Súper Regalos
    .address = cadeau@gagne-vite.example
    .subject = ¡¡¡Gane un teléfono!!!
    .date = 8 de abril
    .body =
        FELICIDADES!!! Usted es nuestro visitante numero 1000.
        Su telefono nuevo le espera.
        Pague 2 euros por el transporte.
        Dé el numero de su tarjeta bancaria ANTES DE ESTA NOCHE.

item_library =
    .from = Biblioteca de Valbourg
    .address = contact@mediatheque.valbourg.example
    .subject = Un libro por devolver
    .date = 8 de abril
    .body =
        Hola:
        Usted tiene un libro por devolver antes del 15 de abril.
        Título: El jardín en todas las estaciones.
        Puede quedárselo más tiempo. Pregunte en la recepción.
        La biblioteca de Valbourg

item_mum-money =
    .from = Tu hijo
    .address = nouveau.numero.482@mailrapide.example
    .subject = Mamá, es urgente
    .date = 8 de abril
    .body =
        Mamá, se me rompió el teléfono.
        Cambié de número.
        Envía rápido 300 euros.
        No me llames, no puedo hablar.

item_new-login =
    .from = Boîte Claire
    .address = service@boiteclaire.example
    .subject = Nuevo inicio de sesión: ¿fue usted?
    .date = 8 de abril
    .body =
        Hola, Rosa:
        Se abrió su buzón en otra computadora, el 8 de abril.
        ¿Fue usted? Entonces, todo está bien.
        ¿No fue usted? Abra nuestro sitio por su cuenta. Cambie su contraseña.
        El equipo de Boîte Claire

item_give-code =
    .from = Seguridad Boite Claire
    .address = aide@boiteclaire-garde.example
    .subject = De el codigo para guardar su buzon
    .date = 8 de abril
    .body =
        Estimado usuario:
        Va a recibir un código de 6 cifras.
        Responda a este mensaje con el codigo.
        Sin el codigo, su buzon sera cerrado esta noche.

item_ines-garden =
    .from = Inès
    .address = ines_b@mailduquartier.example
    .subject = Tu jardín
    .date = 8 de abril
    .body =
        Hola, Rosa:
        ¡Creo que tu jardín está en flor!
        ¿Me puedes enviar una foto?
        Un abrazo,
        Inès

item_false-parcel =
    .from = Entrega Exprés
    .address = suivi@colis-bloque.example
    .subject = URGENTE su paquete está bloqueado
    .date = 9 de abril
    .body =
        Estimado cliente:
        Su paquete esta bloqueado.
        Pague 1,99 euros antes del mediodía, si no será destruido.
        Responda con el numero de su tarjeta bancaria y el codigo.
        El servicio de entrega

item_my-reply =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re: Taller del jueves
    .date = 8 de abril
    .body = Aquí se lee la respuesta enviada a Karim. Para el ejercicio, Déclic no guarda sus frases.

item_my-request =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Mi certificado
    .date = 8 de abril
    .body = Aquí se lee el mensaje para la recepción. Para el ejercicio, Déclic no guarda sus frases.

item_my-photo =
    .from = Rosa Belmont
    .address = { $email }
    .subject = Re: Tu jardín
    .date = 9 de abril
    .body = Aquí se lee la respuesta para Inès. Para el ejercicio, Déclic no guarda sus frases.

item_attestation =
    .name = certificado.pdf
    .name-voice = certificado, punto, P D F

item_photo-cat =
    .name = foto-gato.jpg
    .name-voice = foto gato, punto, J P G

item_recipe =
    .name = receta.pdf
    .name-voice = receta, punto, P D F

item_photo-garden =
    .name = foto-jardin.jpg
    .name-voice = foto jardín, punto, J P G

### Primeros gestos: las palabras de la lección.

lesson = Primeros gestos
    .about = Usted prueba el teclado y el ratón, en 5 pasos pequeños.

part-a = El teclado y el ratón
    .can-1 = Sé encontrar la tecla Enter y las flechas.
    .can-2 = Sé hacer repetir una frase.
    .can-3 = Sé escribir una palabra y borrarla.

enter = La tecla Enter
    .say = Le damos la bienvenida. Aquí, usted practica. No puede romper nada. Busque la tecla [key:enter] en el teclado. Es una tecla grande. Tiene una flecha doblada. Púlsela una vez.
    .press-enter = Pulse la tecla [key:enter].
    .done = Lo ha logrado. Usted encontró la tecla [key:enter]. Sirve para continuar, en cada pantalla.
    .mediator = Objetivo: lograrlo enseguida, desde el primer gesto. Deje que la persona busque la tecla. No ponga las manos en su teclado. En muchos teclados, la palabra Enter no está escrita. A veces dice Intro, Entrar o Entrée. Muestre entonces la flecha doblada, en la hoja del teclado. El teclado de números también tiene una tecla Enter, y sirve igual. Una tecla que se mantiene pulsada cuenta una sola vez.

arrows = Las flechas
    .say = Busque las 4 teclas con una flecha. Están juntas, al lado de las letras. Una flecha apunta hacia abajo. Otra apunta hacia arriba. Las flechas sirven para pasar de una línea a otra.
    .press-down = Pulse la [key:down|flecha hacia abajo].
    .press-down-done = Sí, es la flecha hacia abajo. Lleva a la línea siguiente.
    .press-down-again = Pulse otra vez la [key:down|flecha hacia abajo].
    .press-down-again-done = Muy bien. Ahora, subimos.
    .press-up = Pulse la [key:up|flecha hacia arriba].
    .done = Usted sabe bajar y subir. Con las flechas, puede elegir una línea.
    .mediator = Objetivo: encontrar el grupo de las 4 flechas. Sentir también que se puede volver. Estos dos gestos bastan para todas las lecciones, con Enter. Las teclas Mayús y Borrar a menudo también tienen una flecha. Diga: «las 4 juntas». En una computadora portátil, estas teclas son pequeñas.

button = El ratón
    .say = Ponga la mano sobre el ratón. Deslice el ratón por la mesa. Una marca se mueve en la pantalla. Lleve la marca a «Ya está». Pulse una vez, en el lado izquierdo del ratón. Este gesto se llama [word:cliquer|hacer clic]. ¿No hay ratón? Elija «No hay ratón» con las flechas y [key:enter].
    .press-big = Ya está
    .press-no-mouse = No hay ratón
    .done = Queda anotado. Con ratón o sin ratón, aquí todo se puede hacer. El teclado siempre basta.
    .mediator = Objetivo: saber si esta máquina tiene un ratón que funciona. La respuesta se queda con la máquina. No dice nada de la persona. La mano apoyada, el cable del ratón hacia la pantalla, una sola pulsación. ¿La mano tiembla? El teclado basta. Elija «No hay ratón». En una computadora portátil, el panel táctil hace lo mismo. Para una persona zurda, ponga el ratón del otro lado. Deje los botones como están.

voice-key = Repetir
    .say = Usted puede oír una frase varias veces. Busque la tecla [key:f2]. Está en lo más alto del teclado. Púlsela una vez. La frase se repite. ¿No ocurre nada? Elija «No ocurre nada» con las flechas y [key:enter].
    .press-f2 = Pulse la tecla [key:f2].
    .press-no-f2 = No ocurre nada
    .done = Queda anotado. La palabra «Repetir» está en cada pantalla. Úsela todas las veces que quiera.
    .mediator = Objetivo: saber repetir una frase. Saber también si las teclas F llegan hasta Déclic. Si no llegan, Déclic muestra botones sin nombre de tecla. Esto se guarda para esta máquina. En algunas computadoras portátiles, hay que mantener pulsada la tecla Fn. Repetir nunca cuenta como una ayuda. En un grupo, ofrezca auriculares.

word = Escribir una palabra
    .say = Escriba la palabra hola. Toque una letra, luego suelte. Después, borre esa palabra. Borre con la tecla [key:backspace]. Está arriba, al final de los números. Su flecha va hacia la izquierda.
    .item-word = hola
    .done = Usted escribió una palabra. También sabe borrarla. Siempre se puede corregir.
    .hint-1 = Escriba una sola letra cada vez. La tecla [key:backspace] quita la última letra.
    .hint-2 = Mire el dibujo del teclado. La tecla útil está marcada.
    .hint-3 = Encuentre esa tecla en su teclado. Toque una vez, luego suelte. Haga lo mismo con la letra siguiente.
    .mediator = Objetivo: escribir, luego borrar, y entender que todo se corrige. Borrar cuenta tanto como escribir. El miedo a hacerlo mal viene a menudo de ahí. Nada mide la rapidez. Las mayúsculas vienen a menudo de la tecla Bloq Mayús. Esta palabra no se guarda en ningún lugar.

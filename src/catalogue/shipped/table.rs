//! What the home screen shows of the shipped lessons. Written by a test, from the lessons:
//! `DECLIC_WRITE_TABLE=1 cargo test --lib the_table_is_what_the_lessons_say`

use super::{Survey, Words, survey, words};

pub(super) static TABLE: &[(&str, Survey)] = &[
    ("first-steps", survey(0, 3, "a enter arrows button voice-key word", &FIRST_STEPS)),
    ("mail", survey(1, 60, "a why parts real-address at-sign which-name\n\
        b right-site sign-up weak-strong passphrase recovery consent captcha\n\
        c first-login read-mail reply attach strange-mail sort\n\
        d mission and-now", &MAIL)),
    ("news", survey(1, 60, "a everybody feeling four-moves pushing-words who-speaks site-address who-knows\n\
        b what-day elsewhere picture-origin made-picture kinds selling-page surprising\n\
        c tell-cousin moves-order mission new-habit", &NEWS)),
    ("form", survey(2, 70, "a journey obliged official-site false-site papers-ready give-keep\n\
        b sign-in read-form who numbers lodging\n\
        c add-papers save-return session-over review send-it follow\n\
        d after-sending mission and-now", &FORM)),
];

static FIRST_STEPS: [Words; 4] = [
    words("ar", 100,
        "الحركات الأولى",
        "تجربون لوحة المفاتيح والفأرة، في 5 خطوات صغيرة.",
        "المفتاح Enter\n\
        الأسهم\n\
        الفأرة\n\
        إعادة السماع\n\
        كتابة كلمة",
    ),
    words("en", 100,
        "First steps",
        "You try the keyboard and the mouse, in 5 small steps.",
        "The Enter key\n\
        The arrows\n\
        The mouse\n\
        Hear it again\n\
        Write a word",
    ),
    words("es", 100,
        "Primeros gestos",
        "Usted prueba el teclado y el ratón, en 5 pasos pequeños.",
        "La tecla Enter\n\
        Las flechas\n\
        El ratón\n\
        Repetir\n\
        Escribir una palabra",
    ),
    words("fr", 100,
        "Premiers gestes",
        "Vous essayez le clavier et la souris, en 5 petites étapes.",
        "La touche Entrée\n\
        Les flèches\n\
        La souris\n\
        Réécouter\n\
        Écrire un mot",
    ),
];

static MAIL: [Words; 4] = [
    words("ar", 100,
        "إنشاء صندوق بريدي",
        "إنشاء عنوان، وقراءة الرسائل، والرد، وكشف رسالة مزيفة.",
        "ما فائدة عنوان البريد الإلكتروني؟\n\
        للعنوان 3 أجزاء\n\
        عنوان بريد صحيح؟\n\
        كتابة @\n\
        أي اسم نختار؟\n\
        إيجاد الموقع الصحيح\n\
        اسمي، عنواني\n\
        من الأضعف إلى الأقوى\n\
        عبارة السر للتدريب\n\
        وإذا نسيت\u{64f}؟\n\
        ما أقبله وما أرفضه\n\
        إثبات أني إنسان\n\
        أول تسجيل دخول\n\
        قراءة رسالة\n\
        الرد\n\
        كتابة رسالة وإرفاق مستند\n\
        هذه الرسالة غريبة\n\
        فرز الصندوق\n\
        مهمة: الخميس في الفضاء الرقمي\n\
        والآن؟",
    ),
    words("en", 100,
        "Make my email address",
        "Make an address, read, answer and spot a fake message.",
        "What is an email address for?\n\
        The 3 parts of an address\n\
        A real address?\n\
        Write @\n\
        Which name to choose?\n\
        Find the right site\n\
        My name, my address\n\
        From the weakest to the strongest\n\
        My practice passphrase\n\
        What if I forget?\n\
        What I accept, what I refuse\n\
        Prove that I am a person\n\
        Logging in for the first time\n\
        Reading a message\n\
        Replying\n\
        Writing and attaching a document\n\
        This message is odd\n\
        Sorting the mailbox\n\
        Mission: Thursday at the digital centre\n\
        What now?",
    ),
    words("es", 100,
        "Crear mi buzón de correo",
        "Crear una dirección, leer, responder y reconocer un mensaje falso.",
        "¿Para qué sirve una dirección de correo?\n\
        Las 3 partes de una dirección\n\
        ¿Una verdadera dirección?\n\
        Escribir @\n\
        ¿Qué nombre elegir?\n\
        Encontrar el sitio correcto\n\
        Mi nombre, mi dirección\n\
        De la más débil a la más fuerte\n\
        Mi frase de contraseña de ejercicio\n\
        ¿Y si olvido la contraseña?\n\
        Lo que acepto, lo que rechazo\n\
        Probar que soy una persona\n\
        Iniciar sesión por primera vez\n\
        Leer un mensaje\n\
        Responder\n\
        Escribir y adjuntar un documento\n\
        Este mensaje es raro\n\
        Ordenar el buzón\n\
        Misión: jueves en el espacio digital\n\
        ¿Y ahora?",
    ),
    words("fr", 100,
        "Créer ma boîte mail",
        "Créer une adresse, lire, répondre et repérer un faux message.",
        "À quoi sert une adresse mail ?\n\
        Les 3 morceaux d’une adresse\n\
        Une vraie adresse ?\n\
        Écrire @\n\
        Quel nom choisir ?\n\
        Trouver le bon site\n\
        Mon nom, mon adresse\n\
        Du plus fragile au plus solide\n\
        Ma phrase de passe d’exercice\n\
        Et si j’oublie ?\n\
        Ce que j’accepte, ce que je refuse\n\
        Prouver que je suis une personne\n\
        Première connexion\n\
        Lire un message\n\
        Répondre\n\
        Écrire et joindre un document\n\
        Ce message est bizarre\n\
        Trier la boîte\n\
        Mission : jeudi à l’espace numérique\n\
        Et maintenant ?",
    ),
];

static NEWS: [Words; 4] = [
    words("ar", 100,
        "صحيح أم غير صحيح؟",
        "التحقق من خبر قبل مشاركته، في 4 حركات.",
        "كلنا قد نخطئ\n\
        بماذا أشعر؟\n\
        أريكم الحركات الأربع\n\
        كلمات تدفعنا\n\
        من يتكلم؟\n\
        عنوان الموقع\n\
        من يعرف أكثر؟\n\
        متى؟\n\
        البحث في مكان آخر\n\
        من أين جاءت الصورة؟\n\
        صورة صنعها حاسوب\n\
        الضحك، البيع، الرأي، الخبر\n\
        مقال يبيع\n\
        غريب… لكن صحيح؟\n\
        الرد على ابن العم\n\
        الحركات الأربع بالترتيب\n\
        مهمة: منشورات Placette\n\
        عادتي الجديدة",
    ),
    words("en", 100,
        "True or false?",
        "Check a piece of information before you share it, in 4 moves.",
        "Everybody can be wrong\n\
        What do I feel?\n\
        I show you the 4 moves\n\
        The words that push\n\
        Who is speaking?\n\
        The address of the site\n\
        Who knows best?\n\
        When?\n\
        Look elsewhere\n\
        Where is the picture from?\n\
        A picture made by a computer\n\
        To laugh, sell, believe, inform\n\
        An article that sells\n\
        Surprising… but true?\n\
        Reply to the cousin\n\
        The 4 moves in order\n\
        Mission: 5 posts on Placette\n\
        My new habit",
    ),
    words("es", 100,
        "¿Verdadero o falso?",
        "Comprobar una información antes de compartirla, en 4 gestos.",
        "Todos podemos equivocarnos\n\
        ¿Qué siento?\n\
        Le muestro los 4 gestos\n\
        Las palabras que empujan\n\
        ¿Quién habla?\n\
        La dirección del sitio\n\
        ¿Quién sabe más?\n\
        ¿Cuándo?\n\
        Buscar en otro sitio\n\
        ¿De dónde viene la imagen?\n\
        Una imagen hecha por computadora\n\
        Reír, vender, creer, informar\n\
        Un artículo que vende\n\
        Sorprendente… pero ¿verdadero?\n\
        Responder al primo\n\
        Los 4 gestos en orden\n\
        Misión: 5 publicaciones en Placette\n\
        Mi nueva costumbre",
    ),
    words("fr", 100,
        "Vrai ou faux ?",
        "Vérifier une information avant de la partager, en 4 gestes.",
        "On peut tous se tromper\n\
        Qu’est-ce que je ressens ?\n\
        Je vous montre les 4 gestes\n\
        Les mots qui poussent\n\
        Qui parle ?\n\
        L’adresse du site\n\
        Qui sait le mieux ?\n\
        Quand ?\n\
        Chercher ailleurs\n\
        D’où vient l’image ?\n\
        Une image fabriquée par ordinateur\n\
        Rire, vendre, croire, informer\n\
        Un article qui vend\n\
        Étonnant… mais vrai ?\n\
        Répondre au cousin\n\
        Les 4 gestes dans l’ordre\n\
        Mission : le fil de Placette\n\
        Mon nouveau réflexe",
    ),
];

static FORM: [Words; 4] = [
    words("ar", 100,
        "تقديم طلب على الإنترنت",
        "إيجاد الموقع الحقيقي، وملء الطلب، وإرساله، وتتبعه.",
        "ما معنى تقديم طلب؟\n\
        هل الإنترنت إلزامي؟\n\
        إيجاد الموقع الحقيقي\n\
        الموقع المزيف\n\
        تحضير الأوراق\n\
        ما أعطيه، وما أحتفظ به\n\
        تسجيل الدخول عبر CléCommune\n\
        قراءة استمارة\n\
        الصفحة 1: من أنا\n\
        الصفحة 2: رقم المستخدم و IBAN\n\
        الصفحة 3: أين أسكن\n\
        إضافة الأوراق\n\
        الحفظ والعودة غدا\n\
        انتهت الجلسة\n\
        المراجعة قبل الإرسال\n\
        التوقيع والإرسال\n\
        رقم الطلب وما بعده\n\
        رسالة مزيفة بعد الطلب\n\
        مهمة: بطاقة المكتبة\n\
        طلبي الحقيقي",
    ),
    words("en", 100,
        "Make a request online",
        "Find the real site, fill in a request, send and follow it.",
        "What is a request?\n\
        Do I have to?\n\
        Find the real site\n\
        The fake site\n\
        Prepare the documents\n\
        What I give, what I keep\n\
        Log in with CléCommune\n\
        Read a form\n\
        Page 1: who I am\n\
        Page 2: user number and IBAN\n\
        Page 3: where I live\n\
        Add the documents\n\
        Save and come back tomorrow\n\
        The session has ended\n\
        Read again before you send\n\
        Sign and send\n\
        The reference number, and after\n\
        The fake message after the request\n\
        Mission: the library card\n\
        My real request",
    ),
    words("es", 100,
        "Hacer una solicitud en línea",
        "Encontrar el sitio verdadero, completar una solicitud, enviarla y seguirla.",
        "¿Qué es hacer una solicitud?\n\
        ¿Es obligatorio?\n\
        Encontrar el sitio verdadero\n\
        El sitio falso\n\
        Preparar los documentos\n\
        Lo que doy, lo que guardo\n\
        Iniciar sesión con CléCommune\n\
        Leer un formulario\n\
        Página 1: quién soy\n\
        Página 2: número de usuario e IBAN\n\
        Página 3: dónde vivo\n\
        Añadir los documentos\n\
        Guardar y volver mañana\n\
        La sesión terminó\n\
        Leer otra vez antes de enviar\n\
        Firmar y enviar\n\
        El número de solicitud y después\n\
        El mensaje falso después de la solicitud\n\
        Misión: la tarjeta de biblioteca\n\
        Mi solicitud verdadera",
    ),
    words("fr", 100,
        "Faire une demande en ligne",
        "Trouver le vrai site, remplir une demande, l’envoyer et la suivre.",
        "Faire une demande, c’est quoi ?\n\
        Est-ce que je suis obligé ?\n\
        Trouver le vrai site\n\
        Le faux site\n\
        Préparer les papiers\n\
        Ce que je donne, ce que je garde\n\
        Se connecter avec CléCommune\n\
        Lire un formulaire\n\
        Page 1 : qui je suis\n\
        Page 2 : numéro d’usager et IBAN\n\
        Page 3 : où j’habite\n\
        Ajouter les papiers\n\
        Enregistrer et revenir demain\n\
        La session est terminée\n\
        Relire avant d’envoyer\n\
        Signer et envoyer\n\
        Le numéro de dossier et la suite\n\
        Le faux message après la demande\n\
        Mission : la carte de bibliothèque\n\
        Ma vraie demande",
    ),
];

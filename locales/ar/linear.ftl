### كلمات القراءة سطرا سطرا، لقارئات الشاشة وأسطر برايل. لا علامة وحدها: كل شيء بالكلمات.

linear-welcome = القراءة سطرا سطرا. اكتبوا: مساعدة.
linear-farewell = خطواتكم محفوظة. إلى اللقاء.
linear-farewell-guest = إلى اللقاء.

## ما هي الأشياء. بعد الكلمة يأتي الرقم والاسم.

# ما يفصل أجزاء السطر.
linear-comma = ،
# $name: ما هو الشيء، مع رقمه. $text: كلماته.
linear-named = { $name }: { $text }
linear-heading = عنوان رئيسي
linear-site = موقع
linear-picture = صورة
linear-keys = مفاتيح
linear-notice = رسالة من الموقع
linear-phone = هاتف
linear-banner = فوق الصفحة
linear-goal = هدف
linear-place = مكان
linear-link = رابط
linear-button = زر
linear-way = زر
linear-field = خانة
linear-tick = مربع
linear-option = اختيار
linear-folder = مجلد
linear-mail = رسالة
linear-file = ملف
linear-tab = تبويب
linear-address = عنوان
linear-fixed = خانة ثابتة
linear-post = منشور:
linear-bubble = رسالة:
linear-result = نتيجة:
linear-preview = مقال:
linear-key = مفتاح
linear-zone = منطقة
# $address: ما يظهر في شريط العنوان.
linear-window = نافذة الموقع، العنوان: { $address }
# $from: من يكتب. $date: اليوم.
linear-mail-from = من { $from }، { $date }

## ما في الخانة.

linear-empty = فارغة
# $count: كم علامة.
linear-hidden = { $count ->
    [zero] لا علامة مخفية
    [one] علامة واحدة مخفية
    [two] علامتان مخفيتان
    [few] { $count } علامات مخفية
    [many] { $count } علامة مخفية
   *[other] { $count } علامة مخفية
}
linear-model = النموذج: { $value }
linear-suffix = النهاية مكتوبة: { $value }
linear-ghost = للنسخ: { $value }
linear-error = خطأ: { $value }

## الحالات.

# $number: رقم الترتيب.
state-found = تم إيجاده، رقم { $number }
# بطاقة أُخذت لتوضع مع كلمتها.
state-taken = مختارة
state-quiet = غير ممكن الآن
state-aside = استبعدته المساعدة
state-framed = تدل عليه المساعدة
state-required = إلزامي
state-current = الآن
state-done = تَمَّ
state-has-file = مع ملف

## ما يقوله Déclic.

linear-right = صحيح
linear-not-yet = للمراجعة
# $label: اسم الخانة أو الزر.
linear-ask-answer = { $label }: اكتبوا جوابكم. السطر الفارغ ينقل إلى التالي.
linear-ask-practice = { $label }: اكتبوا النموذج، ثم اضغطوا على مفتاح Enter.
linear-ask-secret = { $label }: اكتبوا جوابكم. الجواب لا يظهر. السطر الفارغ ينقل إلى التالي.
linear-ask-empty = سطر فارغ: { $label }.
linear-ask-enter = سطر فارغ: هو مفتاح Enter.
# $item: سطر هذا الشيء.
linear-next = بعد ذلك، { $item }
linear-choose = اكتبوا رقما، أو اكتبوا: مساعدة.
linear-no-number = لا يوجد رقم { $number } هنا. لقراءة الصفحة مرة أخرى، اكتبوا: قراءة.
linear-not-understood = هذا السطر غير مفهوم. اكتبوا رقما، أو اكتبوا: مساعدة.
linear-nothing = هذا لا يغير شيئا هنا. اكتبوا رقما، أو اكتبوا: مساعدة.
linear-spell-what = اكتبوا: حروف، ثم رقما. مثلا: حروف 3.
linear-capital = حرف كبير { $letter }
linear-digit = رقم { $letter }

## الأوامر. الكلمة الأولى هي الكلمة الكاملة، وبعد الشرطة المائلة حروف تقوم مقامها.

linear-help = السطر رقم أو اسم أو أمر. في الخانة، السطر هو جوابكم. والأمر فيها يبدأ بنقطتين. مثلا: :مساعدة
# $words: كلمات الأمر.
linear-command-help = مساعدة/م/؟
    .about = { $words }: هذه اللائحة.
linear-command-repeat = تكرار/ت
    .about = { $words }: قراءة المطلوب مرة أخرى.
linear-command-read = قراءة/ق
    .about = { $words }: قراءة الصفحة كلها مرة أخرى.
linear-command-hint = تلميح/ل
    .about = { $words }: تلميح، ثم تلميح أوضح.
linear-command-back = رجوع/ر
    .about = { $words }: الرجوع إلى الوراء.
linear-command-skip = تجاوز/ج
    .about = { $words }: تجاوز هذه الخطوة، والعودة إليها لاحقا.
linear-command-restart = إعادة/ع
    .about = { $words }: إعادة هذه الخطوة من أولها.
linear-command-spell = حروف/ح
    .about = { $words }: قراءة نص حرفا حرفا. مثلا: حروف 3.
linear-command-words = كلمات/ك
    .about = { $words }: الكلمات الصعبة.
linear-command-card = بطاقة/ب
    .about = { $words }: بطاقة الشخص.
linear-command-menu = قائمة
    .about = { $words }: القائمة، وفيها الإعدادات واللغة.
linear-command-listen = صوت/ص
    .about = { $words }: سماع المطلوب بصوت Déclic.
linear-command-screen = شاشة
    .about = { $words }: الانتقال إلى الشاشة المرسومة.
linear-command-leave = خروج/خ
    .about = { $words }: الخروج من Déclic.

## العلامات، عند القراءة حرفا حرفا.

sign-at = علامة آت
sign-dot = نقطة
sign-dash = شرطة
sign-underscore = شرطة سفلية
sign-slash = شرطة مائلة
sign-colon = نقطتان
sign-apostrophe = فاصلة عليا
sign-exclamation = علامة تعجب
sign-question = علامة استفهام
sign-plus = علامة زائد
sign-space = فراغ

### ما يُفتح من القائمة، ومشاكل الحاسوب، وسطر الأوامر.

## المساعدة.

help-title = كيف تريدون أن نساعدكم؟
    .voice = كَيْفَ تُرِيدُونَ أَنْ نُسَاعِدَكُمْ؟
help-simpler = بكلمات أبسط
    .voice = بِكَلِمَاتٍ أَبْسَطْ
help-where = أين أنظر؟
    .voice = أَيْنَ أَنْظُرُ؟
help-show = أروني كيف
    .voice = أَرُونِي كَيْفْ
help-together = نعمله معا
    .voice = نَعْمَلُهُ مَعًا
help-person = أنادي شخصا
    .voice = أُنَادِي شَخْصًا
help-keys = الأسهم تنقل من سطر إلى آخر. المفتاح [key:enter] يختار. المفتاح [key:escape] يرجع إلى الوراء. لا شيء يمكن أن يفسد.
    .voice = الْأَسْهُمُ تَنْقُلُ مِنْ سَطْرٍ إِلَى آخَرْ. الْمِفْتَاحُ [key:enter] يَخْتَارْ. الْمِفْتَاحُ [key:escape] يَرْجِعُ إِلَى الْوَرَاءْ. لَا شَيْءَ يُمْكِنُ أَنْ يَفْسُدْ.
hint-together-press = نعمله معا. المكان الصحيح جاهز. اضغطوا الآن على [key:enter].
    .voice = نَعْمَلُهُ مَعًا. الْمَكَانُ الصَّحِيحُ جَاهِزْ. اِضْغَطُوا الْآنَ عَلَى [key:enter].
hint-together-write = نعمله معا. النص مكتوب من أجلكم. اقرؤوه، ثم تابعوا.
    .voice = نَعْمَلُهُ مَعًا. النَّصُّ مَكْتُوبٌ مِنْ أَجْلِكُمْ. اِقْرَؤُوهُ، ثُمَّ تَابِعُوا.
hint-together-copy = نعمله معا. النموذج باللون الرمادي. انسخوه حرفا حرفا.
    .voice = نَعْمَلُهُ مَعًا. النَّمُوذَجُ بِاللَّوْنِ الرَّمَادِيّْ. اِنْسَخُوهُ حَرْفًا حَرْفًا.
person-title = سيساعدكم شخص
    .voice = سَيُسَاعِدُكُمْ شَخْصْ
mediator-title = للشخص الذي يساعد
    .voice = لِلشَّخْصِ الَّذِي يُسَاعِدْ

## القائمة.

menu-title = القائمة
    .voice = الْقَائِمَةْ
menu-continue = متابعة
    .voice = مُتَابَعَةْ
menu-again = إعادة هذه الخطوة
    .voice = إِعَادَةُ هٰذِهِ الْخُطْوَةْ
menu-skip = تجاوز، سأعود إليها
    .voice = تَجَاوُزٌ، سَأَعُودُ إِلَيْهَا
menu-card = رؤية البطاقة
    .voice = رُؤْيَةُ الْبِطَاقَةْ
menu-words = رؤية الكلمات الصعبة
    .voice = رُؤْيَةُ الْكَلِمَاتِ الصَّعْبَةْ
menu-settings = ضبط اللغة والألوان ولوحة المفاتيح
    .voice = ضَبْطُ اللُّغَةِ وَالْأَلْوَانِ وَلَوْحَةِ الْمَفَاتِيحْ
menu-leave-lesson = العودة إلى الصفحة الأولى
    .voice = الْعَوْدَةُ إِلَى الصَّفْحَةِ الْأُولَى
menu-leave = الخروج من Déclic
    .voice = الْخُرُوجُ مِنْ دِيكْلِيك
words-title = الكلمات الصعبة
    .voice = الْكَلِمَاتُ الصَّعْبَةْ
no-card-here = بطاقة الشخص تظهر أثناء الدرس.
    .voice = بِطَاقَةُ الشَّخْصِ تَظْهَرُ أَثْنَاءَ الدَّرْسْ.
again-here = اختاروا سطرا. ثم اضغطوا على [key:enter].
    .voice = اِخْتَارُوا سَطْرًا. ثُمَّ اضْغَطُوا عَلَى [key:enter].

## الخروج.

leave-title = الخروج من Déclic؟
    .voice = الْخُرُوجُ مِنْ دِيكْلِيك؟
leave-about = خطواتكم محفوظة.
    .voice = خُطُوَاتُكُمْ مَحْفُوظَةْ.
leave-about-guest = هنا، لا شيء محفوظ. في المرة القادمة، نبدأ من الأول.
    .voice = هُنَا، لَا شَيْءَ مَحْفُوظْ. فِي الْمَرَّةِ الْقَادِمَةْ، نَبْدَأُ مِنَ الْأَوَّلْ.
leave-yes = خروج
    .voice = خُرُوجْ
leave-no = بقاء
    .voice = بَقَاءْ

## الإعدادات.

setting-language = اللغة
    .voice = اللُّغَةْ
setting-voice = الصوت
    .voice = الصَّوْتْ
setting-voice-labels = يقرأ كل شيء
    .voice = يَقْرَأُ كُلَّ شَيْءْ
setting-voice-everything = يقرأ المطلوب والأجوبة
    .voice = يَقْرَأُ الْمَطْلُوبَ وَالْأَجْوِبَةْ
setting-voice-instructions = يقرأ المطلوب
    .voice = يَقْرَأُ الْمَطْلُوبْ
setting-voice-silent = لا يقرأ
    .voice = لَا يَقْرَأْ
setting-speed = سرعة الصوت
    .voice = سُرْعَةُ الصَّوْتْ
setting-speed-normal = عادية
    .voice = عَادِيَّةْ
setting-speed-slow = بطيئة
    .voice = بَطِيئَةْ
setting-speed-very-slow = بطيئة جدا
    .voice = بَطِيئَةٌ جِدًّا
setting-volume = قوة الصوت
    .voice = قُوَّةُ الصَّوْتْ
setting-volume-very-soft = ضعيفة جدا
    .voice = ضَعِيفَةٌ جِدًّا
setting-volume-soft = ضعيفة
    .voice = ضَعِيفَةْ
setting-volume-medium = متوسطة
    .voice = مُتَوَسِّطَةْ
setting-volume-loud = قوية
    .voice = قَوِيَّةْ
setting-volume-very-loud = قوية جدا
    .voice = قَوِيَّةٌ جِدًّا
setting-lighting = أثناء القراءة
    .voice = أَثْنَاءَ الْقِرَاءَةْ
setting-lighting-word = الكلمة تضيء
    .voice = الْكَلِمَةُ تُضِيءْ
setting-lighting-sentence = الجملة تضيء
    .voice = الْجُمْلَةُ تُضِيءْ
setting-lighting-off = لا شيء يضيء
    .voice = لَا شَيْءَ يُضِيءْ
setting-sites = كلمات المواقع
    .voice = كَلِمَاتُ الْمَوَاقِعْ
setting-sites-own = بلغتي
    .voice = بِلُغَتِي
setting-sites-both = بلغتي وبالفرنسية
    .voice = بِلُغَتِي وَبِالْفَرَنْسِيَّةْ
setting-room = في هذا الحاسوب
    .voice = فِي هٰذَا الْحَاسُوبْ
setting-room-free = يمكن للصوت أن يتكلم
    .voice = يُمْكِنُ لِلصَّوْتِ أَنْ يَتَكَلَّمَ
setting-room-headphones = الصوت ينتظر السماعات
    .voice = الصَّوْتُ يَنْتَظِرُ السَّمَّاعَاتْ
setting-face = طريقة العرض
    .voice = طَرِيقَةُ الْعَرْضْ
setting-face-screen = على الشاشة
    .voice = عَلَى الشَّاشَةْ
setting-face-linear = سطرا سطرا، لقارئ الشاشة
    .voice = سَطْرًا سَطْرًا، لِقَارِئِ الشَّاشَةْ
setting-theme = الألوان
    .voice = الْأَلْوَانْ
setting-theme-dark = داكنة
    .voice = دَاكِنَةْ
setting-theme-light = فاتحة
    .voice = فَاتِحَةْ
setting-theme-high-contrast = تباين قوي
    .voice = تَبَايُنٌ قَوِيّْ
setting-theme-none = بلا ألوان
    .voice = بِلَا أَلْوَانْ
setting-keyboard = لوحة المفاتيح
    .voice = لَوْحَةُ الْمَفَاتِيحْ
setting-keyboard-azerty = فرنسية (AZERTY)
    .voice = فَرَنْسِيَّةٌ (AZERTY)
setting-keyboard-qwerty = أمريكية (QWERTY)
    .voice = أَمْرِيكِيَّةٌ (QWERTY)
setting-keyboard-qwertz = ألمانية (QWERTZ)
    .voice = أَلْمَانِيَّةٌ (QWERTZ)
setting-keyboard-es = إسبانية
    .voice = إِسْبَانِيَّةْ
setting-keyboard-be = بلجيكية
    .voice = بَلْجِيكِيَّةْ
setting-text = النص
    .voice = النَّصّْ
setting-text-full = كل النص
    .voice = كُلُّ النَّصّْ
setting-text-short = نص أقل
    .voice = نَصٌّ أَقَلّْ
setting-spacing = المسافة بين الأسطر
    .voice = الْمَسَافَةُ بَيْنَ الْأَسْطُرْ
setting-spacing-normal = عادية
    .voice = عَادِيَّةْ
setting-spacing-wide = واسعة
    .voice = وَاسِعَةْ
setting-lines = اتجاه الأسطر
    .voice = اتِّجَاهُ الْأَسْطُرْ

## لغة تُقرأ من اليمين، في نافذة قد تقلبها.

lines-title = أي سطر تقرؤونه جيدا؟
    .voice = أَيَّ سَطْرٍ تَقْرَؤُونَهُ جَيِّدًا؟
# السؤال نفسه بلغة أخرى، للشخص الذي يساعد.
lines-also = Quelle ligne se lit bien ?
# السطران جملة واحدة، مرسلة بطريقتين. يُقرأ واحد منهما على الأقل، وهو يسمي مفتاحه.
lines-bare = إذا قرأتم هذا السطر جيدا، اضغطوا على 1.
    .voice = إِذَا قَرَأْتُمْ هٰذَا السَّطْرَ جَيِّدًا، اضْغَطُوا عَلَى وَاحِدْ.
lines-marked = إذا قرأتم هذا السطر جيدا، اضغطوا على 2.
    .voice = إِذَا قَرَأْتُمْ هٰذَا السَّطْرَ جَيِّدًا، اضْغَطُوا عَلَى اثْنَيْنْ.
lines-neither = لا هذا ولا ذاك · Aucune des deux
    .voice = لَا هٰذَا وَلَا ذَاكْ
lines-elsewhere = لا تُظهر هذه النافذة العربية جيدا. افتحوا Déclic في نافذة أخرى: Xfce Terminal أو GNOME Terminal أو Konsole أو XTerm.
    .voice = لَا تُظْهِرُ هٰذِهِ النَّافِذَةُ الْعَرَبِيَّةَ جَيِّدًا. افْتَحُوا Déclic فِي نَافِذَةٍ أُخْرَى.
# الشيء نفسه بلغة أخرى، للشخص الذي يساعد.
lines-elsewhere-also = Cette fenêtre ne montre pas bien l’arabe. Ouvrez Déclic dans une autre : Xfce Terminal, GNOME Terminal, Konsole ou XTerm.
letters-title = تنقص حروف
    .voice = تَنْقُصُ حُرُوفْ
letters-missing = ليست في هذه الشاشة حروف العربية. يمكن للشخص الذي يساعد أن يكتب الأمر «setfont Arabic-VGA16». ثم افتحوا Déclic من جديد.
    .voice = لَيْسَتْ فِي هٰذِهِ الشَّاشَةِ حُرُوفُ الْعَرَبِيَّةْ. يُمْكِنُ لِلشَّخْصِ الَّذِي يُسَاعِدُ أَنْ يُغَيِّرَهَا. ثُمَّ افْتَحُوا Déclic مِنْ جَدِيدْ.
letters-missing-also = Cet écran n’a pas les lettres de l’arabe. La personne qui aide peut taper la commande « setfont Arabic-VGA16 ». Ensuite, ouvrez Déclic de nouveau.

## ما يعرفه هذا الحاسوب عني.

known-about = هذا كل ما يحفظه هذا الحاسوب. لا شيء يخرج إلى الإنترنت.
    .voice = هٰذَا كُلُّ مَا يَحْفَظُهُ هٰذَا الْحَاسُوبْ. لَا شَيْءَ يَخْرُجُ إِلَى الْإِنْتَرْنِتْ.
known-no-lesson = لا خطوة محفوظة.
    .voice = لَا خُطْوَةَ مَحْفُوظَةْ.
known-lesson = { $lesson }: { $done ->
    [zero] لا خطوة تمت
    [one] تمت خطوة واحدة
    [two] تمت خطوتان
    [few] تمت { $done } خطوات
    [many] تمت { $done } خطوة
   *[other] تمت { $done } خطوة
}. آخر يوم: { $day }.
    .voice = { $lesson }: { $done ->
        [zero] لَا خُطْوَةَ تَمَّتْ
        [one] تَمَّتْ خُطْوَةٌ وَاحِدَةْ
        [two] تَمَّتْ خُطْوَتَانْ
        [few] تَمَّتْ { $done } خُطُوَاتْ
        [many] تَمَّتْ { $done } خُطْوَةْ
       *[other] تَمَّتْ { $done } خُطْوَةْ
    }. آخِرُ يَوْمْ: { $day }.
known-help = { $helped ->
    [zero] لا مساعدة مسجلة.
    [one] خطوة واحدة تمت مع مساعدة.
    [two] خطوتان تمتا مع مساعدة.
    [few] { $helped } خطوات تمت مع مساعدة.
    [many] { $helped } خطوة تمت مع مساعدة.
   *[other] { $helped } خطوة تمت مع مساعدة.
}
    .voice = { $helped ->
        [zero] لَا مُسَاعَدَةَ مُسَجَّلَةْ.
        [one] خُطْوَةٌ وَاحِدَةٌ تَمَّتْ مَعَ مُسَاعَدَةْ.
        [two] خُطْوَتَانِ تَمَّتَا مَعَ مُسَاعَدَةْ.
        [few] { $helped } خُطُوَاتٍ تَمَّتْ مَعَ مُسَاعَدَةْ.
        [many] { $helped } خُطْوَةً تَمَّتْ مَعَ مُسَاعَدَةْ.
       *[other] { $helped } خُطْوَةٍ تَمَّتْ مَعَ مُسَاعَدَةْ.
    }
known-settings = الإعدادات
    .voice = الْإِعْدَادَاتْ
known-setting = { $name }: { $value }
known-key-language = اللغة
    .voice = اللُّغَةْ
known-key-voice = الصوت
    .voice = الصَّوْتْ
known-key-speed = سرعة الصوت
    .voice = سُرْعَةُ الصَّوْتْ
known-key-volume = قوة الصوت
    .voice = قُوَّةُ الصَّوْتْ
known-key-lighting = أثناء القراءة
    .voice = أَثْنَاءَ الْقِرَاءَةْ
known-key-face = طريقة العرض
    .voice = طَرِيقَةُ الْعَرْضْ
known-key-sites = كلمات المواقع
    .voice = كَلِمَاتُ الْمَوَاقِعْ
known-key-room = في هذا الحاسوب
    .voice = فِي هٰذَا الْحَاسُوبْ
known-key-theme = الألوان
    .voice = الْأَلْوَانْ
known-key-text = النص
    .voice = النَّصّْ
known-key-spacing = المسافة بين الأسطر
    .voice = الْمَسَافَةُ بَيْنَ الْأَسْطُرْ
known-key-keyboard = لوحة المفاتيح
    .voice = لَوْحَةُ الْمَفَاتِيحْ
known-key-function-keys = مفاتيح F
    .voice = مَفَاتِيحُ F
known-key-mouse = الفأرة
    .voice = الْفَأْرَةْ
known-never = ما تكتبونه لا يُحفظ أبدا. لا اسمكم، ولا الوقت، ولا نتيجة.
    .voice = مَا تَكْتُبُونَهُ لَا يُحْفَظُ أَبَدًا. لَا اسْمُكُمْ، وَلَا الْوَقْتُ، وَلَا نَتِيجَةْ.
known-folder = المجلد: { $folder }
    .voice = الْمُجَلَّدْ: { $folder }
known-erase = مسح كل شيء
    .voice = مَسْحُ كُلِّ شَيْءْ
back-home = العودة إلى الصفحة الأولى
    .voice = الْعَوْدَةُ إِلَى الصَّفْحَةِ الْأُولَى
erase-title = مسح كل شيء؟
    .voice = مَسْحُ كُلِّ شَيْءٍ؟
erase-about = سيتم مسح خطواتكم وإعداداتكم. لا يمكن استرجاعها.
    .voice = سَيَتِمُّ مَسْحُ خُطُوَاتِكُمْ وَإِعْدَادَاتِكُمْ. لَا يُمْكِنُ اسْتِرْجَاعُهَا.
erase-yes = مسح كل شيء
    .voice = مَسْحُ كُلِّ شَيْءْ
erase-no = الاحتفاظ بها
    .voice = الِاحْتِفَاظُ بِهَا
forgotten = تم مسح كل شيء. هذا الحاسوب لم يعد يعرف شيئا عنكم.
    .voice = تَمَّ مَسْحُ كُلِّ شَيْءْ. هٰذَا الْحَاسُوبُ لَمْ يَعُدْ يَعْرِفُ شَيْئًا عَنْكُمْ.

## مشاكل الحاسوب.

trouble-not-kept = اليوم، لا يستطيع هذا الحاسوب حفظ خطواتكم. يمكنكم المتابعة. أخبروا الشخص الذي يساعد.
    .voice = الْيَوْمَ، لَا يَسْتَطِيعُ هٰذَا الْحَاسُوبُ حِفْظَ خُطُوَاتِكُمْ. يُمْكِنُكُمُ الْمُتَابَعَةْ. أَخْبِرُوا الشَّخْصَ الَّذِي يُسَاعِدْ.
trouble-newer = خطواتكم من Déclic أحدث. لن تتغير. يمكنكم المتابعة، بلا حفظ.
    .voice = خُطُوَاتُكُمْ مِنْ دِيكْلِيك أَحْدَثْ. لَنْ تَتَغَيَّرْ. يُمْكِنُكُمُ الْمُتَابَعَةُ، بِلَا حِفْظْ.
trouble-busy = Déclic آخر مفتوح. يمكنكم المتابعة، بلا حفظ. أو أغلقوا Déclic الآخر.
    .voice = دِيكْلِيك آخَرُ مَفْتُوحْ. يُمْكِنُكُمُ الْمُتَابَعَةُ، بِلَا حِفْظْ. أَوْ أَغْلِقُوا دِيكْلِيك الْآخَرْ.
trouble-damaged = كان ملف خطواتكم تالفا. وضعناه جانبا. نبدأ ملفا جديدا.
    .voice = كَانَ مَلَفُّ خُطُوَاتِكُمْ تَالِفًا. وَضَعْنَاهُ جَانِبًا. نَبْدَأُ مَلَفًّا جَدِيدًا.
trouble-other-language = هذا الدرس ليس بلغتكم بعد. هو معروض بلغة أخرى.
    .voice = هٰذَا الدَّرْسُ لَيْسَ بِلُغَتِكُمْ بَعْدْ. هُوَ مَعْرُوضٌ بِلُغَةٍ أُخْرَى.
restore-title = استرجاع خطواتكم؟
    .voice = اِسْتِرْجَاعُ خُطُوَاتِكُمْ؟
restore-about = كان ملف خطواتكم تالفا. توجد نسخة سليمة: { $day }.
    .voice = كَانَ مَلَفُّ خُطُوَاتِكُمْ تَالِفًا. تُوجَدُ نُسْخَةٌ سَلِيمَةْ: { $day }.
restore-yes = استرجاع النسخة
    .voice = اِسْتِرْجَاعُ النُّسْخَةْ
restore-no = بدء ملف جديد
    .voice = بَدْءُ مَلَفٍّ جَدِيدْ
trouble-not-erased = لم يتم مسح كل شيء. اسألوا الشخص الذي يساعد.
    .voice = لَمْ يَتِمَّ مَسْحُ كُلِّ شَيْءْ. اِسْأَلُوا الشَّخْصَ الَّذِي يُسَاعِدْ.

## سطر الأوامر.

cli-forget-ask = مسح خطواتكم وإعداداتكم؟ لا يمكن استرجاعها. (نعم أو لا)
cli-forget-needs-yes = للمسح بلا سؤال، اكتبوا: declic forget --yes
cli-forget-kept = لم يتم مسح شيء.
cli-yes = نعم/ن
cli-lesson = { $id }: { $title }. الخطوات: { $steps }، الدقائق: { $minutes }. اللغات: { $languages }.
cli-incomplete = { $language } ({ $percent }%)
cli-to-review = للمراجعة: { $step }
cli-no-card = الدرس `{ $lesson }` ليست له بطاقة جيب.

record-needs-a-terminal = للتسجيل، يلزم نافذة طرفية: يعرض Déclic فيها النص الذي يُقرأ، وينتظر Enter. افتحوا نافذة طرفية، ثم اكتبوا السطر نفسه.
record-no-microphone = لا يجيب أي ميكروفون ({ $reason }). أوصلوا ميكروفونا. ثم انظروا إلى إعدادات الصوت في هذا الحاسوب: ربما الميكروفون مغلق. ثم أعيدوا المحاولة.
record-read-this = النص { $nth } من { $of } ({ $message }). للقراءة بصوت عال:
record-names-keys = هذا النص يسمي مفاتيح هذه اللوحة. على لوحة أخرى، المفاتيح مختلفة.
record-there-is-one = لهذا النص تسجيل من قبل. لا يتغير إلا إذا احتفظتم بالجديد.
record-begin = Enter: البدء.
record-listening = أنا أسمعكم. اضغطوا على Enter في النهاية.
record-too-quiet = ضعيف
record-good = جيد
record-too-loud = قوي جدا
record-full = مدة التسجيل دقيقتان على الأكثر. تسجيلكم يتوقف هنا. ما قرأتموه موجود.
record-lost = لم يعد الميكروفون يجيب. ما قرأتموه من قبل موجود.
record-nothing-heard = لا يُسمع شيء. ربما الميكروفون مغلق، أو بعيد. جربوا مرة أخرى.
record-listen = استماع
record-keep = احتفاظ
record-redo = إعادة
record-next = التالي
record-leave = خروج
record-not-understood = اكتبوا رقما من الأرقام، أو كلمة من الكلمات. ثم اضغطوا على Enter.
record-playing = اسمعوا. المفتاح Enter يوقف الصوت.
record-no-sound = لا يخرج الصوت ({ $reason }). يمكنكم مع ذلك الاحتفاظ أو الإعادة.
record-kept = تم الاحتفاظ به:
record-not-kept = ما قرأتموه غير محفوظ.
record-not-saved = لا يمكن حفظ شيء في { $folder } ({ $reason }). أفرغوا مكانا، أو اطلبوا حق الكتابة فيه. ثم اختاروا «احتفاظ» من جديد.

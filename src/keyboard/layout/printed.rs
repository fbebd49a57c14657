//! The five keyboards as one sees them. Nothing here knows what a key does.

use super::Layout;

/// What is printed on the keys, after the tables of xkeyboard-config (`fr`, `us`, `de`, `es`, `be`). Characters that
/// those tables add and no key shows are left out, but for `µ` and the like that many keys do show.
pub(super) fn picture(layout: Layout) -> [[&'static str; 3]; 4] {
    match layout {
        Layout::Azerty => [
            [
                r#"² & é " ' ( - è _ ç à ) ="#,
                r"□ 1 2 3 4 5 6 7 8 9 0 ° +",
                r"□ □ ~ # { [ | ` \ ^ @ ] }",
            ],
            [
                "a z e r t y u i o p ◌^ $",
                "A Z E R T Y U I O P ◌¨ £",
                "□ □ € □ □ □ □ □ □ □ □ ¤",
            ],
            ["q s d f g h j k l m ù *", "Q S D F G H J K L M % µ", ""],
            ["< w x c v b n , ; : !", "> W X C V B N ? . / §", ""],
        ],
        Layout::Qwerty => [
            ["` 1 2 3 4 5 6 7 8 9 0 - =", "~ ! @ # $ % ^ & * ( ) _ +", ""],
            [
                r"q w e r t y u i o p [ ] \",
                "Q W E R T Y U I O P { } |",
                "",
            ],
            ["a s d f g h j k l ; '", r#"A S D F G H J K L : ""#, ""],
            ["□ z x c v b n m , . /", "□ Z X C V B N M < > ?", ""],
        ],
        Layout::Qwertz => [
            [
                "◌^ 1 2 3 4 5 6 7 8 9 0 ß ◌´",
                r#"° ! " § $ % & / ( ) = ? ◌`"#,
                r"□ □ ² ³ □ □ □ { [ ] } \ □",
            ],
            [
                "q w e r t z u i o p ü +",
                "Q W E R T Z U I O P Ü *",
                "@ □ € □ □ □ □ □ □ □ □ ~",
            ],
            ["a s d f g h j k l ö ä #", "A S D F G H J K L Ö Ä '", ""],
            [
                "< y x c v b n m , . -",
                "> Y X C V B N M ; : _",
                "| □ □ □ □ □ □ µ □ □ □",
            ],
        ],
        Layout::Es => [
            [
                "º 1 2 3 4 5 6 7 8 9 0 ' ¡",
                r#"ª ! " · $ % & / ( ) = ? ¿"#,
                r"\ | @ # ~ □ ¬ □ □ □ □ □ □",
            ],
            [
                "q w e r t y u i o p ◌` +",
                "Q W E R T Y U I O P ◌^ *",
                "□ □ € □ □ □ □ □ □ □ [ ]",
            ],
            [
                "a s d f g h j k l ñ ◌´ ç",
                "A S D F G H J K L Ñ ◌¨ Ç",
                "□ □ □ □ □ □ □ □ □ □ { }",
            ],
            ["< z x c v b n m , . -", "> Z X C V B N M ; : _", ""],
        ],
        Layout::Be => [
            [
                r#"² & é " ' ( § è ! ç à ) -"#,
                "³ 1 2 3 4 5 6 7 8 9 0 ° _",
                "□ | @ # □ □ ^ □ □ { } □ □",
            ],
            [
                "a z e r t y u i o p ◌^ $",
                "A Z E R T Y U I O P ◌¨ *",
                "□ □ € □ □ □ □ □ □ □ [ ]",
            ],
            [
                "q s d f g h j k l m ù µ",
                "Q S D F G H J K L M % £",
                "□ □ □ □ □ □ □ □ □ □ ◌´ ◌`",
            ],
            [
                "< w x c v b n , ; : =",
                "> W X C V B N ? . / +",
                r"\ □ □ □ □ □ □ □ □ □ ◌~",
            ],
        ],
    }
}

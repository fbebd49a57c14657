//! A pocket card in plain lines, for a screen, a mail or a braille embosser.

use crate::session::pocket::PocketCard;
use crate::session::world::World;
use std::fmt::Write;

/// The card, line by line.
pub(super) fn written(card: &PocketCard, world: &World) -> String {
    let mut lines = format!("{}\n{}\n\n", card.title.plain(), world.plain("pocket-card"));
    for (number, sentence) in (1..).zip(&card.sentences) {
        let _ = writeln!(lines, "{number}. {}", sentence.plain());
    }
    let _ = writeln!(lines, "\n{}", card.help_title.plain());
    for line in &card.help {
        let _ = writeln!(lines, "- {}", line.plain());
    }
    if let Some(checked) = &card.checked {
        let _ = writeln!(lines, "\n{}", checked.plain());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::tests::shipped;
    use super::*;

    #[track_caller]
    fn check(language: &str, expected: &[&str]) {
        let (card, world) = shipped("mail", language);
        let written = written(&card, &world).replace('\u{a0}', " ");
        assert_eq!(written.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_card_is_read_line_by_line() {
        check(
            "fr",
            &[
                "Créer ma boîte mail",
                "Ma carte de poche",
                "",
                "1. Je choisis une phrase de passe longue.",
                "2. Je ne donne jamais mon mot de passe, ni un code.",
                "3. Je regarde qui écrit avant de répondre.",
                "4. Sur un ordinateur partagé, je me déconnecte.",
                "5. Si j’ai un doute, je demande de l’aide.",
                "",
                "Pour demander de l’aide",
                "- Aide avec une personne : un espace France services",
                "- Arnaque sur internet : 17Cyber, sur 17cyber.gouv.fr",
                "- Faux SMS à signaler : le 33700",
                "- Danger, police : le 17",
                "",
                "Lieux et numéros vérifiés le 22 novembre 2026.",
            ],
        );
        check(
            "ar",
            &[
                "إنشاء صندوق بريدي",
                "بطاقتي للجيب",
                "",
                "1. أختار عبارة سر طويلة.",
                "2. لا أعطي أبدا كلمة السر، ولا أي رمز.",
                "3. أنظر من كتب الرسالة قبل أن أرد.",
                "4. في حاسوب مشترك، أسجل الخروج.",
                "5. إذا شككت، أطلب المساعدة.",
                "",
                "لطلب المساعدة",
                "- مساعدة مع شخص: مركز France services",
                "- احتيال على الإنترنت: 17Cyber على 17cyber.gouv.fr",
                "- التبليغ عن رسالة SMS مزيفة: الرقم 33700",
                "- خطر، شرطة: الرقم 17",
                "",
                "تم التحقق من الأماكن والأرقام يوم 22 نوفمبر 2026.",
            ],
        );
    }
}

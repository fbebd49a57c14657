//! What is said of a language in which messages are missing.

use super::Home;
use std::{fs, path::Path};

#[test]
fn a_language_that_is_not_whole_is_told_with_its_share() {
    let home = Home::new();
    let copy = home.path().join("more/half");
    fs::create_dir_all(&copy).unwrap();
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/first-steps");
    for file in ["lesson.ron", "fr.ftl"] {
        fs::copy(original.join(file), copy.join(file)).unwrap();
    }
    fs::write(copy.join("en.ftl"), "lesson = Half\n    .about = Of it.\n").unwrap();
    let lessons = home.json(&["--lessons", "more", "lessons", "--json"], 0);
    let lessons = lessons.as_array().unwrap();
    let half = lessons.iter().find(|lesson| lesson["id"] == "half");
    let half = half.expect("it is in the folder");
    assert_eq!(half["languages"], serde_json::json!(["fr"]));
    let percent = half["incomplete"]["en"].as_u64().expect("a share");
    assert!((1..100).contains(&percent), "{percent}");
    let (printed, _) = home.ends(&["--lang", "en", "--lessons", "more", "lessons"], 0);
    let told = format!("Languages: fr, en ({percent}%).");
    assert!(printed.contains(&told), "{told} is not in: {printed}");
    let report = home.json(&["check", "--json", "more/half"], 1);
    let english = &report["coverage"][0];
    assert_eq!(
        (&english["lesson"], &english["language"]),
        (&"half".into(), &"en".into())
    );
    assert_eq!(english["present"], 2);
    let needed = english["needed"].as_u64().expect("a count");
    assert_eq!(200 / needed, percent);
    let (printed, _) = home.ends(&["check", "more/half"], 1);
    assert!(
        printed.contains(&format!("\nhalf, en: 2 of {needed} messages\n")),
        "{printed}"
    );
}

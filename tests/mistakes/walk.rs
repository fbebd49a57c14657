//! Walks through every state near the way of the robot, and keeps what was said there.

use super::wrong;
use declic::lesson::Activity;
use declic::lesson::activity::{KeyName, walk};
use declic::lesson::page::{Block, Expect, Field};
use declic::outline::{State, Target, Tone};
use declic::record::Assist;
use declic::session::play::Moment;
use declic::session::scene::{Stage, blocks};
use declic::session::work::Work;
use declic::session::world::World;
use declic::session::{Action, Session, Standing};
use declic::text::MessageRef;
use std::collections::{BTreeSet, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

/// States of one phase from which everything is tried.
const MOST: usize = 900;
/// Times that a wrong action is done again at once: some answers change with the second and third time.
const AGAIN: u8 = 3;

/// What was met on the walk.
pub struct Walk<'a> {
    world: &'a World,
    /// Every message that was said.
    pub said: BTreeSet<MessageRef>,
    /// Everything that was not as it should be.
    pub complaints: BTreeSet<String>,
    /// States from which the robot reaches the end of the phase.
    good: HashSet<u64>,
    /// What was said together, to look at each sentence once.
    heard: HashSet<String>,
}

impl<'a> Walk<'a> {
    /// Nothing met yet.
    pub fn new(world: &'a World) -> Self {
        Self {
            world,
            said: BTreeSet::new(),
            complaints: BTreeSet::new(),
            good: HashSet::new(),
            heard: HashSet::new(),
        }
    }

    /// Walks through all phases of the step where the session stands.
    pub fn step(&mut self, session: &Session) {
        let mut session = session.clone();
        let phases = session.step().phases.len();
        for phase in 0..phases {
            assert_eq!(session.play().phase, phase);
            self.phase(&mut session);
            session.apply(&Action::Press(Target::Continue), self.world);
        }
    }

    /// Walks through one phase; leaves the session at its end.
    fn phase(&mut self, session: &mut Session) {
        let mut new_pages = VecDeque::new();
        let mut others = VecDeque::new();
        let mut seen = HashSet::new();
        let mut pages = HashSet::new();
        while !is_over(session) {
            assert!(
                seen.insert(key(session)),
                "{} goes round",
                session.step().id
            );
            pages.insert(page(session, self.world));
            new_pages.push_back(session.clone());
            let next = session.next_action(self.world).expect("a way on");
            session.apply(&next.as_action(), self.world);
            self.hear(session);
        }
        self.good.extend(&seen);
        for _ in 0..MOST {
            let of_new_page = new_pages.pop_front();
            let is_new_page = of_new_page.is_some();
            let Some(from) = of_new_page.or_else(|| others.pop_front()) else {
                break;
            };
            for action in actions(&from, self.world, is_new_page) {
                let mut after = from.clone();
                for _ in 0..=AGAIN {
                    self.act(&mut after, &action);
                    if action == Action::Press(Target::SiteBack) {
                        self.act(&mut after.clone(), &Action::Press(Target::SiteForward));
                    }
                    if is_over(&after) || !seen.insert(key(&after)) {
                        break;
                    }
                    if pages.insert(page(&after, self.world)) {
                        self.look(&after);
                        self.can_go_on(&after);
                        new_pages.push_back(after.clone());
                    } else if is_new_page {
                        self.can_go_on(&after);
                        others.push_back(after.clone());
                    }
                    if !is_not_yet(&after) {
                        break;
                    }
                }
            }
        }
    }

    /// Does one thing and listens to the answer.
    fn act(&mut self, session: &mut Session, action: &Action) {
        let before = session.play().work.clone();
        let page = (session.page_key(), session.turn_key());
        session.apply(action, self.world);
        self.hear(session);
        let is_silent = session.play().said.is_none();
        if is_silent
            && (session.page_key(), session.turn_key()) == page
            && session.play().work == before
        {
            self.unanswered(session, action);
        }
        if let Some(said) = &session.play().said
            && said
                .words
                .iter()
                .any(|words| words.messages[0] == MessageRef::value("private-data"))
        {
            let outline = format!("{:?}", session.outline(self.world));
            if let Some(value) = wrong::PRIVATE
                .iter()
                .find(|value| outline.contains(**value))
            {
                self.complain(session, &format!("{value} stays on the screen"));
            }
        }
    }

    /// Every press of something in view is answered; what is chosen already may be pressed again.
    fn unanswered(&mut self, session: &Session, action: &Action) {
        let Action::Press(target) = action else {
            return;
        };
        let outline = session.outline(self.world);
        let chosen = outline
            .find(target)
            .is_none_or(|node| node.is(&State::Checked) || node.is(&State::Current));
        if outline.stops().contains(target) && !chosen {
            self.complain(session, &format!("{target:?} is not answered"));
        }
    }

    fn hear(&mut self, session: &Session) {
        let Some(said) = &session.play().said else {
            return;
        };
        let texts = &self.world.texts;
        for words in &said.words {
            let message = words.messages.iter().find(|message| texts.has(message));
            self.said.extend(message.cloned());
        }
        if self.heard.insert(format!("{said:?}")) {
            let text = session
                .outline(self.world)
                .feedback
                .map(|said| said.text.plain());
            match text.as_deref() {
                None | Some("") => self.complain(session, &format!("{said:?} has no words")),
                Some(text) if text.contains('{') => {
                    self.complain(session, &format!("{text:?} is not whole"));
                }
                Some(_) => {}
            }
        }
    }

    fn look(&mut self, session: &Session) {
        let stops = session.outline(self.world).stops();
        let different: BTreeSet<_> = stops.iter().collect();
        if stops.is_empty() || different.len() < stops.len() {
            self.complain(session, &format!("stops: {stops:?}"));
        }
    }

    /// The robot reaches the end of the phase from here.
    fn can_go_on(&mut self, session: &Session) {
        let mut session = session.clone();
        let mut passed = Vec::new();
        while !is_over(&session) && !self.good.contains(&key(&session)) {
            passed.push(key(&session));
            let Some(next) = session.next_action(self.world) else {
                self.complain(&session, &format!("dead end {:?}", session.play().work));
                return;
            };
            let outline = session.outline(self.world);
            if let Some(target) = next
                .target()
                .filter(|target| !outline.stops().contains(target))
            {
                self.complain(&session, &format!("{target:?} leads on and is not there"));
            }
            session.apply(&next.as_action(), self.world);
            if passed.contains(&key(&session)) {
                self.complain(&session, &format!("{next:?} leads in a circle"));
                return;
            }
        }
        self.good.extend(passed);
    }

    fn complain(&mut self, session: &Session, what: &str) {
        let place = match &session.play().work {
            Some(Work::Scene(state)) => format!("{}, {}", session.step().id, state.page()),
            _ => session.step().id.to_string(),
        };
        self.complaints.insert(format!("{place}: {what}"));
    }
}

/// Whether the phase is done.
fn is_over(session: &Session) -> bool {
    session.standing() != Standing::Step || session.play().moment == Moment::Achieved
}

/// What makes a state another one.
fn key(session: &Session) -> u64 {
    let play = session.play();
    let mut hasher = DefaultHasher::new();
    (session.position(), session.standing()).hash(&mut hasher);
    (play.phase, session.turn_key()).hash(&mut hasher);
    match &play.work {
        Some(Work::Scene(state)) => state.calm().hash(&mut hasher),
        other => format!("{other:?}").hash(&mut hasher),
    }
    hasher.finish()
}

fn is_not_yet(session: &Session) -> bool {
    let said = session.play().said.as_ref();
    said.is_some_and(|said| said.tone == Tone::NotYet)
}

/// What makes a page another one: what is to be seen on it.
fn page(session: &Session, world: &World) -> u64 {
    let scope = session.scope(world);
    let (Some(Work::Scene(state)), Activity::Scene(scene)) =
        (&session.play().work, &scope.phase.activity)
    else {
        return key(session);
    };
    let stage = Stage { scene, scope };
    let visible = state.visible(&stage);
    let has_files = visible
        .iter()
        .any(|block| matches!(block, Block::Attached | Block::AttachedTo(_)));
    let names: Vec<_> = visible.into_iter().map(blocks::name).collect();
    let asked: Vec<bool> = scene
        .asks
        .iter()
        .map(|ask| state.is_asked(ask, &stage))
        .collect();
    let mut hasher = DefaultHasher::new();
    // The same page opened again is no other one.
    let (page, tab, leaf, _) = state.page_key();
    (session.position(), session.play().phase, session.turn_key()).hash(&mut hasher);
    (page, tab, leaf, names, asked).hash(&mut hasher);
    if has_files {
        session.outline(world).stops().hash(&mut hasher);
    }
    hasher.finish()
}

/// Everything that a hand can do now.
fn actions(session: &Session, world: &World, with_help: bool) -> Vec<Action> {
    let mut actions = Vec::new();
    for target in session.outline(world).stops() {
        match &target {
            Target::Field(id) => {
                let texts = texts(session, id.as_str(), world);
                actions.extend(
                    texts
                        .into_iter()
                        .map(|text| Action::Write(target.clone(), text)),
                );
            }
            Target::AddressBar => {
                let texts = ["www.boiteclaire.example", "boite-clair.example", ""];
                actions.extend(texts.map(|text| Action::Write(target.clone(), text.into())));
                actions.push(Action::Press(target));
            }
            Target::Practice => {}
            _ => actions.push(Action::Press(target)),
        }
    }
    let scope = session.scope(world);
    if matches!(scope.phase.activity, Activity::Press(_) | Activity::Read(_)) {
        let keys = [
            None,
            Some(KeyName::Enter),
            Some(KeyName::Down),
            Some(KeyName::Up),
            Some(KeyName::F2),
        ];
        actions.extend(keys.map(Action::Key));
    }
    if let (Activity::Type(_), Some(next)) = (&scope.phase.activity, session.next_action(world)) {
        actions.push(next.as_action());
    }
    if with_help {
        let rungs = [
            Assist::Nudge,
            Assist::Where,
            Assist::Shown,
            Assist::Together,
        ];
        actions.extend(rungs.map(Action::Help));
    }
    actions
}

/// Right and wrong texts for a field of the page.
fn texts(session: &Session, name: &str, world: &World) -> Vec<String> {
    let scope = session.scope(world);
    let (Some(Work::Scene(state)), Activity::Scene(scene)) =
        (&session.play().work, &scope.phase.activity)
    else {
        return Vec::new();
    };
    let stage = Stage { scene, scope };
    let Some(field) = stage
        .page(state.page())
        .and_then(|page| field(&page.blocks, name))
    else {
        return Vec::new();
    };
    let right = match &field.expect {
        Expect::Words(_) => "Bonjour Karim".into(),
        expect => state.expected(expect, &stage).unwrap_or_default(),
    };
    let others = ["email", "phone"].into_iter().flat_map(|detail| {
        let people = world.personas.0.keys();
        people.map(move |person| world.detail(person, detail))
    });
    let others: Vec<String> = others.filter(|text| !text.is_empty()).collect();
    let mut texts = wrong::values(field, &right, &others);
    texts.push(right);
    texts
}

fn field<'a>(blocks: &'a [Block], name: &str) -> Option<&'a Field> {
    let mut found = None;
    walk(blocks, &mut |block| {
        if let Block::Field(field) = block
            && field.id == *name
        {
            found = Some(field);
        }
    });
    found
}

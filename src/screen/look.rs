//! A new look at the screen after something happened: which page it is, where the focus and the scrolling go.

use super::overlay::Overlay;
use super::{Screen, Tutor, focus};
use crate::outline::{Outline, Scroll, ScrollBy, Target};

/// The page of the work, and what lies on top of it.
pub(super) type PageKey = (u64, Option<u64>);

/// Whether another page came up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fresh {
    Nothing,
    /// The page that lay under something is seen again.
    Uncovered,
    Page,
}

impl Fresh {
    /// What came up between two pages.
    pub(super) fn since(before: PageKey, now: PageKey) -> Self {
        match (before, now) {
            (before, now) if before == now => Self::Nothing,
            ((before, Some(_)), (now, None)) if before == now => Self::Uncovered,
            _ => Self::Page,
        }
    }
}

impl Tutor {
    /// Makes the outline again and keeps the focus on something that exists; gives back the old one.
    pub(super) fn look_again(&mut self, fresh: Fresh) -> Outline {
        match fresh {
            Fresh::Page => {
                self.scroll = Scroll::default();
                self.moved = false;
            }
            Fresh::Uncovered => self.scroll = self.scroll_at_work,
            Fresh::Nothing => {}
        }
        let mut outline = match &self.screen {
            Screen::Welcome(screen) => screen.outline(&self.desk),
            Screen::Home(screen) => screen.outline(&self.desk),
            Screen::Lesson(screen) => screen.outline(&self.desk),
            Screen::Settings(screen) => screen.outline(&self.desk),
            Screen::Known(screen) => screen.outline(&self.desk),
        };
        if let Some(note) = &self.note {
            outline.feedback = Some(note.clone());
        }
        outline.footer = self.desk.footer(&self.screen);
        outline.overlay = self
            .overlay
            .as_ref()
            .map(|overlay| overlay.outline(&self.desk, self.lesson()));
        let stops = outline.stops();
        let pointed = self.pointed.take().filter(|focus| stops.contains(focus));
        let had = self.focus.take();
        let stays = had.clone().filter(|focus| {
            stops.contains(focus) && (fresh != Fresh::Page || focus::survives(focus, &outline))
        });
        let near = |lost: &Target| focus::near(lost, &self.outline, &outline);
        self.focus = match (pointed.clone().or(stays), fresh) {
            (None, Fresh::Nothing) => had.as_ref().and_then(near),
            (wanted, _) => wanted,
        }
        .or_else(|| focus::first(&outline));
        let is_current = || self.focus == focus::current(&outline);
        match fresh {
            Fresh::Page if pointed.is_some() || is_current() => self.scroll.by = ScrollBy::Focus,
            Fresh::Nothing if outline.news() > self.outline.news() => {
                self.scroll.by = ScrollBy::Newest;
            }
            Fresh::Nothing | Fresh::Uncovered if pointed.is_some() => self.scroll_to_focus(),
            _ => {}
        }
        if self.overlay.is_none() {
            self.scroll_at_work = self.scroll;
            if !matches!(self.focus, Some(Target::Key(_))) {
                self.at_work.clone_from(&self.focus);
            }
        }
        outline.focus.clone_from(&self.focus);
        outline.scroll = self.scroll;
        std::mem::replace(&mut self.outline, outline)
    }

    /// Changes with every page that comes up; with what lies on top of it, beside.
    pub(super) fn page_key(&self) -> PageKey {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        std::mem::discriminant(&self.screen).hash(&mut hasher);
        match &self.screen {
            Screen::Lesson(screen) => screen.session.page_key().hash(&mut hasher),
            Screen::Welcome(screen) => screen.hash(&mut hasher),
            Screen::Home(screen) => screen.hash(&mut hasher),
            Screen::Settings(_) | Screen::Known(_) => {}
        }
        let over = self.overlay.as_ref().map(Overlay::page_key);
        (hasher.finish(), over)
    }

    /// Changes with every turn that a step takes on its page.
    pub(super) fn turn_key(&self) -> Option<u64> {
        self.lesson().map(|lesson| lesson.session.turn_key())
    }
}

//! Where the focus begins, where it stays, and what it stands on.

use crate::lesson::page::ButtonLook;
use crate::outline::{Node, Outline, Role, State, Target};

/// The first thing to do on a page: the way on where it is open, else the work. Never the window's own controls, folders, what is known already, or small
/// buttons such as the account's.
pub fn first(outline: &Outline) -> Option<Target> {
    let stops = outline.stops();
    if let Some(current) = current(outline).filter(|current| stops.contains(current)) {
        return Some(current);
    }
    let is_open = |node: &&Node| node.target == Some(Target::Continue) && !node.is(&State::Quiet);
    if outline.overlay.is_none()
        && let Some(open) = outline.advance.iter().find(is_open)
    {
        return open.target.clone();
    }
    let in_the_way = |target: &Target| {
        let aside =
            |node: &Node| matches!(node.role, Role::SiteButton(ButtonLook::Small) | Role::Fixed);
        matches!(
            target,
            Target::Continue
                | Target::Key(_)
                | Target::Tab(_)
                | Target::NewTab
                | Target::SiteBack
                | Target::SiteForward
                | Target::SiteClose
                | Target::AddressBar
                | Target::Otherwise(_)
                | Target::Folder(_)
        ) || outline.find(target).is_some_and(aside)
    };
    let letter = |target: &&Target| matches!(target, Target::Item(_));
    let work = stops
        .iter()
        .find(letter)
        .or_else(|| stops.iter().find(|target| !in_the_way(target)));
    // A page that is only read: the way on is not open, and the one back is.
    let back = || {
        stops.iter().find(|target| {
            **target == Target::SiteBack
                && outline
                    .find(target)
                    .is_some_and(|node| !node.is(&State::Quiet))
        })
    };
    work.or_else(back).or(stops.first()).cloned()
}

/// The row of an overlay that is chosen now.
pub fn current(outline: &Outline) -> Option<Target> {
    let overlay = outline.overlay.as_ref()?;
    overlay
        .nodes
        .iter()
        .find(|node| node.is(&State::Current))
        .and_then(|node| node.target.clone())
}

/// Whether the focus may stay where it is when another page comes up: not on what is for another page, and not on
/// a way on that is not open yet.
pub fn survives(focus: &Target, outline: &Outline) -> bool {
    match focus {
        Target::Key(_)
        | Target::Block(_)
        | Target::Field(_)
        | Target::Radio(..)
        | Target::Item(_)
        | Target::Zone(_) => false,
        // The bars of a window are left, unless help shows the way there.
        Target::Tab(_)
        | Target::NewTab
        | Target::SiteBack
        | Target::SiteForward
        | Target::SiteClose
        | Target::AddressBar => outline
            .find(focus)
            .is_some_and(|node| node.is(&State::Framed)),
        _ => outline
            .find(focus)
            .is_some_and(|node| !node.is(&State::Quiet)),
    }
}

/// Where the focus goes when what it stood on is gone from the page: to the piece of the site that came in its place, such as the
/// field for a code, else to the next stop that is still there.
pub fn near(lost: &Target, before: &Outline, now: &Outline) -> Option<Target> {
    let (before, now) = (before.stops(), now.stops());
    let at = before.iter().position(|stop| stop == lost)?;
    let stayed = |stop: &&Target| now.contains(stop);
    let above = before[..at].iter().rev().find(stayed);
    let from = above.and_then(|above| now.iter().position(|stop| stop == above));
    let came = from.and_then(|above| now.get(above + 1));
    let is_new = |stop: &&Target| {
        let of_site = matches!(
            stop,
            Target::Field(_) | Target::Block(_) | Target::Radio(..)
        );
        of_site && !before.contains(stop)
    };
    if let Some(came) = came.filter(is_new) {
        return Some(came.clone());
    }
    let of_page = |stop: &&Target| {
        let way_on = matches!(stop, Target::Continue | Target::Pause | Target::Key(_));
        !way_on && now.contains(stop)
    };
    before[at..].iter().find(of_page).cloned()
}

/// Whether a target takes letters.
pub fn is_entry(outline: &Outline, target: &Target) -> bool {
    matches!(
        target,
        Target::Field(_) | Target::Practice | Target::AddressBar
    ) && outline
        .find(target)
        .is_some_and(|node| matches!(node.role, Role::Field(_) | Role::Practice(_)))
}

/// The stop after or before the focus, going round.
pub fn step(outline: &Outline, focus: Option<&Target>, forward: bool) -> Option<Target> {
    let stops = outline.stops();
    let last = stops.len().checked_sub(1)?;
    let at = focus.and_then(|focus| stops.iter().position(|stop| stop == focus));
    let next = match (at, forward) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => {
            if at == last {
                0
            } else {
                at + 1
            }
        }
        (Some(at), false) => {
            if at == 0 {
                last
            } else {
                at - 1
            }
        }
    };
    stops.get(next).cloned()
}

//! The tutor's side of the helper process: started when needed, killed when stuck or long unused, started again once.

use super::clip::Clip;
use super::helper::{self, LONGEST_TEXT, Reply, Request, read_reply, write_request};
use super::pipe::{Attend, Patient};
use super::{Program, Silence};
use std::io::{self, ErrorKind};
use std::ops::ControlFlow;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A sentence takes 20 ms; who needs this long is stuck.
const STUCK: Duration = Duration::from_secs(5);
/// How long a reply that nobody wants any more is still read: starting anew would cost more.
const GRACE: Duration = Duration::from_millis(300);
/// A helper that failed twice is let be for this long, and one that nobody needs is ended after it.
const REST: Duration = Duration::from_secs(60);

impl Default for Program {
    /// Our own binary, also when a newer one was installed meanwhile.
    fn default() -> Self {
        Self {
            program: "/proc/self/exe".into(),
            arguments: vec![helper::ARGUMENT.into()],
        }
    }
}

/// The helper, running or not.
#[derive(Debug)]
pub struct Client {
    how: Program,
    running: Option<Running>,
    used: Instant,
    failed: Option<Instant>,
    patience: Duration,
}

#[derive(Debug)]
struct Running {
    child: Child,
    stdin: ChildStdin,
    stdout: ChildStdout,
}

impl Client {
    /// Starts nothing yet.
    pub fn new(how: Program) -> Self {
        Self {
            how,
            running: None,
            used: Instant::now(),
            failed: None,
            patience: STUCK,
        }
    }

    /// Has a text read. An error when espeak-ng is missing, does not know the language, or fails twice.
    pub fn read(&mut self, request: &Request, attend: &mut Attend<'_>) -> Result<Clip, Silence> {
        if request.text.len() > LONGEST_TEXT {
            return Err(Silence::NoSynthesiser(
                "the sentence is too long".to_owned(),
            ));
        }
        let resting = self.failed.is_some_and(|since| since.elapsed() < REST);
        let mut why = io::Error::other("the voice helper failed twice and rests");
        for _ in 0..if resting { 0 } else { 2 } {
            match self.try_read(request, attend) {
                Ok(Reply::Read(clip)) => {
                    self.failed = None;
                    return Ok(clip);
                }
                Ok(Reply::NoVoice) => return Err(Silence::NoVoice(request.language.clone())),
                Ok(Reply::NoSynthesiser(why)) => {
                    // Whoever installs it should not have to wait.
                    self.end();
                    return Err(Silence::NoSynthesiser(why));
                }
                Err(error) => {
                    self.end();
                    if error.kind() == ErrorKind::ConnectionAborted {
                        return Err(Silence::Unwanted);
                    }
                    why = error;
                }
            }
        }
        if !resting {
            self.failed = Some(Instant::now());
        }
        Err(Silence::NoSynthesiser(why.to_string()))
    }

    fn try_read(&mut self, request: &Request, attend: &mut Attend<'_>) -> io::Result<Reply> {
        let running = match &mut self.running {
            Some(running) => running,
            none => none.insert(start(&self.how)?),
        };
        write_request(&mut running.stdin, request)?;
        let mut unwanted: Option<Instant> = None;
        let mut patient = || match (attend().is_break(), unwanted) {
            (true, Some(since)) if since.elapsed() > GRACE => ControlFlow::Break(()),
            (true, None) => {
                unwanted = Some(Instant::now());
                ControlFlow::Continue(())
            }
            _ => ControlFlow::Continue(()),
        };
        let mut from = Patient {
            from: &mut running.stdout,
            until: Instant::now() + self.patience,
            attend: &mut patient,
        };
        let reply = read_reply(&mut from, &request.text);
        self.used = Instant::now();
        reply
    }

    /// When the helper has been unused for long enough; none when it does not run.
    pub fn ends_at(&self) -> Option<Instant> {
        self.running.as_ref().map(|_| self.used + REST)
    }

    /// Kills the helper and waits for the end of it.
    pub fn end(&mut self) {
        if let Some(Running { mut child, .. }) = self.running.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.end();
    }
}

fn start(how: &Program) -> io::Result<Running> {
    let mut child = Command::new(&how.program)
        .args(&how.arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // espeak-ng looks for a sound server when it starts, though it plays nothing, and waits for one that hangs.
        .env("PULSE_SERVER", "unix:/dev/null")
        .spawn()?;
    match (child.stdin.take(), child.stdout.take()) {
        (Some(stdin), Some(stdout)) => Ok(Running {
            child,
            stdin,
            stdout,
        }),
        _ => Err(io::Error::other("the voice helper has no pipes")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::clip::Clip;
    use crate::voice::tests::scripts::Script;

    const SOON: Duration = Duration::from_millis(400);

    fn client(script: &Script, patience: Duration) -> Client {
        let mut client = Client::new(script.program());
        client.patience = patience;
        client
    }

    fn request() -> Request {
        Request {
            language: "fr".to_owned(),
            text: "Oui".to_owned(),
            words_per_minute: 130,
            gap: 0,
        }
    }

    fn clip() -> Clip {
        Clip {
            pcm: [5; 700].into(),
            words: Box::default(),
        }
    }

    fn go_on() -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    #[track_caller]
    fn fails_after_two_starts(lines: &str) {
        let script = Script::new(lines, &[]);
        let mut client = client(&script, SOON);
        let began = Instant::now();
        assert!(matches!(
            client.read(&request(), &mut go_on),
            Err(Silence::NoSynthesiser(_))
        ));
        assert!(
            began.elapsed() < Duration::from_secs(4),
            "{:?}",
            began.elapsed()
        );
        assert_eq!(script.starts(), 2);
        assert!(client.read(&request(), &mut go_on).is_err());
        assert_eq!(script.starts(), 2, "then it is let be");
        assert_eq!(client.ends_at(), None, "and none is left running");
    }

    #[test]
    fn a_helper_that_fails_is_started_once_more_and_then_let_be() {
        fails_after_two_starts("echo bonjour le monde; cat >/dev/null");
        fails_after_two_starts("exit 1");
        fails_after_two_starts("kill -9 $$");
        fails_after_two_starts("sleep 60");
        fails_after_two_starts("printf 'DVH1\\000'; sleep 60");
        fails_after_two_starts("printf 'DVH1\\011'; sleep 60");
        fails_after_two_starts("cat /dev/zero");
    }

    #[test]
    fn a_helper_that_dies_once_is_not_noticed() {
        let reply = crate::voice::helper::reply_bytes(&clip());
        let lines = "test $(wc -l <starts) = 1 && exit 1\ncat reply; cat >/dev/null";
        let script = Script::new(lines, &[("reply", &reply)]);
        assert_eq!(
            client(&script, SOON).read(&request(), &mut go_on),
            Ok(clip())
        );
        assert_eq!(script.starts(), 2);
    }

    #[test]
    fn what_nobody_wants_any_more_is_not_waited_for_long() {
        let script = Script::new("sleep 60", &[]);
        let mut client = client(&script, Duration::from_secs(60));
        let began = Instant::now();
        let read = client.read(&request(), &mut || ControlFlow::Break(()));
        assert_eq!(read, Err(Silence::Unwanted));
        assert!(
            began.elapsed() < Duration::from_secs(3),
            "{:?}",
            began.elapsed()
        );
    }

    #[test]
    fn a_helper_is_ended_after_a_minute_of_rest() {
        let script = Script::helper(&clip(), 2);
        let mut client = client(&script, SOON);
        assert_eq!(client.ends_at(), None);
        client.read(&request(), &mut go_on).unwrap();
        let rest = client.ends_at().unwrap() - Instant::now();
        assert!((59..=60).contains(&rest.as_secs()), "{rest:?}");
        client.end();
        assert_eq!(client.ends_at(), None);
    }
}

//! What the script of the page calls.

#![allow(unreachable_pub, reason = "the script reaches it")]

use carewallet_core::RandomSource;
use carewallet_core::value::{Date, Timestamp};
use carewallet_import::Limits;
use carewallet_screen::Fields;
use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use crate::{Answer, Browser, Request, Upload};

/// The worker that reads pictures: the codes in a file, for [`Page::ask`].
#[wasm_bindgen]
pub fn read(file: &[u8], progress: &js_sys::Function) -> Vec<u8> {
    carewallet_import::read_here(file, &Limits::default(), &mut |page, pages| {
        let (page, pages) = (page as f64, pages as f64);
        // A page that cannot say how far it is reads on all the same.
        progress
            .call2(&wasm_bindgen::JsValue::NULL, &page.into(), &pages.into())
            .ok();
    })
}

/// The worker that holds the desk.
#[wasm_bindgen]
pub struct Page {
    desk: crate::Desk,
}

/// What the script asks, as JSON.
#[derive(Deserialize)]
struct Asked {
    path: String,
    #[serde(default)]
    fields: Vec<(String, String)>,
    /// Seconds since 1970.
    now: i64,
    /// The day where the person sits, `2026-03-06`.
    today: String,
    /// The name of the file that was chosen.
    file: Option<String>,
}

/// What the script shows or keeps.
#[wasm_bindgen(getter_with_clone)]
#[derive(Default)]
pub struct Shown {
    /// The page to go to; empty for none.
    pub go: String,
    /// The title of the page.
    pub title: String,
    /// The page.
    pub html: String,
    /// The language of the page.
    pub lang: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// The classes of its look.
    pub classes: String,
    /// The name of a file to keep; empty for none.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Page {
    /// An empty desk, or one on which something lies already.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        let epoch = Timestamp::parse("1970-01-01T00:00:00Z").expect("this is a time");
        let day = Date::parse("1970-01-01").expect("this is a day");
        let browser = Browser::new(epoch, day, || Box::new(BrowserRandom));
        Self {
            desk: crate::Desk::new(browser),
        }
    }

    /// Does what somebody asked for. `bytes` and `reading` are those of the file that was
    /// chosen.
    pub fn ask(&mut self, asked: &str, bytes: Vec<u8>, reading: Vec<u8>) -> Shown {
        let Ok(asked) = serde_json::from_str::<Asked>(asked) else {
            return Shown {
                go: "/".to_owned(),
                ..Shown::default()
            };
        };
        if let (Ok(now), Ok(today)) = (
            Timestamp::from_unix_seconds(asked.now),
            Date::parse(&asked.today),
        ) {
            self.desk.set_time(now, today);
        }
        let upload = asked.file.map(|name| Upload {
            name,
            bytes,
            reading,
        });
        let fields = asked.fields.into_iter();
        let fields = fields.map(|(name, typed)| (name, Zeroizing::new(typed)));
        let answer = self.desk.ask(&Request {
            path: asked.path,
            fields: Fields(fields.collect()),
            upload,
        });
        self.shown(answer)
    }

    fn shown(&self, answer: Answer) -> Shown {
        match answer {
            Answer::Page(title, html) => {
                let look = self.desk.look();
                Shown {
                    title,
                    html,
                    lang: look.language.tag().to_owned(),
                    rtl: look.language.is_right_to_left(),
                    classes: look.classes(),
                    ..Shown::default()
                }
            }
            Answer::Go(go) => Shown {
                go,
                ..Shown::default()
            },
            Answer::File(file) => Shown {
                name: file.name,
                media: file.media.to_owned(),
                bytes: file.bytes,
                ..Shown::default()
            },
        }
    }
}

/// Randomness of the browser.
struct BrowserRandom;

impl RandomSource for BrowserRandom {
    fn fill(&mut self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("without randomness of the browser nothing may go on");
    }
}

//! Opening the family's own browser without showing the link to the rest of the
//! computer: arguments of programs can be read by everybody on it.

use std::path::{Path, PathBuf};

use carewallet_app::{Error, Platform, Write};
use carewallet_core::ErrorKind;

/// Opens the link in the browser, through a page that only this user can read. Gives that
/// page, which goes once the link was used.
///
/// # Errors
/// Why no browser was opened; the link can still be typed.
pub fn open_in_browser(platform: &dyn Platform, link: &str) -> Result<PathBuf, Error> {
    let none = || Error::new(ErrorKind::System, "no browser could be opened");
    let folder = platform.state_dir().ok_or_else(none)?;
    platform.make_folder(&folder)?;
    let page = folder.join("open.html");
    platform.write_file(&page, leading_to(link).as_bytes(), Write::Replace)?;
    webbrowser::open(&address(&page)).map_err(|_| none())?;
    Ok(page)
}

/// A page that leads to the link by itself.
fn leading_to(link: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={link}\">\n\
         <title>carewallet</title>\n<p><a href=\"{link}\">Open carewallet</a></p>\n</html>\n"
    )
}

fn address(page: &Path) -> String {
    format!("file://{}", page.display())
}

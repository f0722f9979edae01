//! Rows of the table: how much of each kind of picture comes back.

use std::fmt::Write;
use std::path::Path;

use carewallet_import::{Limits, codes_in};

use crate::{kinds, pages};

/// Marks around the table in a document.
const MARKS: [&str; 2] = ["<!-- table -->", "<!-- end of table -->"];

const HEAD: &str = "| kind | megapixels | codes % | whole sheets | all 12 codes | wrong | \
                    ms median | ms max |\n|---|---|---|---|---|---|---|---|\n";

/// What came back from the pictures of one kind.
#[derive(Default)]
struct Row {
    photos: u64,
    codes: usize,
    whole: usize,
    all: usize,
    wrong: usize,
    times: Vec<f64>,
    /// Seeds of the pictures that were not whole, and their codes.
    lost: Vec<(u64, usize)>,
}

impl Row {
    fn measured(kind: &str, size: &str, photos: u64, first: u64) -> Self {
        let mut row = Self {
            photos,
            ..Self::default()
        };
        for seed in first..first + photos {
            row.take(kind, size, seed);
        }
        row.times.sort_unstable_by(f64::total_cmp);
        row
    }

    /// Takes one picture of a sheet of which ten codes are enough.
    fn take(&mut self, kind: &str, size: &str, seed: u64) {
        let sheet = pages::Sheet::made_up(seed, 10, 12, 412);
        let file = kinds::picture(kind, size, &sheet.page(0, 15), seed);
        let start = processor_time();
        let found = codes_in(&file, &Limits::default()).unwrap_or_default();
        self.times.push(processor_time() - start);
        let is_found = |part: &&Vec<u8>| found.iter().any(|code| code.bytes == **part);
        let right = sheet.parts.iter().filter(is_found).count();
        let wrong = found
            .iter()
            .filter(|code| !sheet.parts.contains(&code.bytes));
        self.wrong += wrong.count();
        self.codes += right;
        self.all += usize::from(right == 12);
        self.whole += usize::from(right >= 10);
        if right < 10 {
            self.lost.push((seed, right));
        }
    }

    fn line(&self, kind: &str, size: &str) -> String {
        let share = self.codes as f64 * 100.0 / (12 * self.photos.max(1)) as f64;
        let time = |at: usize| self.times.get(at).copied().unwrap_or(0.0);
        format!(
            "| {kind} | {size} | {share:.1} | {} of {} | {} | {} | {:.0} | {:.0} |",
            self.whole,
            self.photos,
            self.all,
            self.wrong,
            time(self.times.len() / 2),
            time(self.times.len().saturating_sub(1)),
        )
    }

    fn lost(&self, kind: &str, size: &str) -> Option<String> {
        let each = self
            .lost
            .iter()
            .map(|(seed, codes)| format!("{seed} ({codes})"));
        let list: Vec<String> = each.collect();
        (!list.is_empty()).then(|| format!("{kind} {size}: {}", list.join(", ")))
    }
}

/// Prints one row; the seeds of lost sheets go to standard error.
pub(crate) fn print_row(kind: &str, size: &str, photos: u64, first: u64) {
    let row = Row::measured(kind, size, photos, first);
    println!("{}", row.line(kind, size));
    if let Some(lost) = row.lost(kind, size) {
        eprintln!("{lost}");
    }
}

/// Measures every kind and writes the table between the marks of a document.
/// Takes `times` as many pictures as the table asks for.
pub(crate) fn write_table(file: &Path, times: f64) -> Result<(), String> {
    let document = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
    let (before, rest) = document.split_once(MARKS[0]).ok_or("no table mark")?;
    let (_, after) = rest
        .split_once(MARKS[1])
        .ok_or("no mark of the table's end")?;
    let (mut table, mut lost) = (HEAD.to_owned(), String::new());
    for (kind, size, photos) in kinds::ROWS {
        let photos = ((photos as f64 * times).round() as u64).max(1);
        let row = Row::measured(kind, size, photos, 1);
        println!("{}", row.line(kind, size));
        table += &row.line(kind, size);
        table.push('\n');
        if let Some(line) = row.lost(kind, size) {
            let _ = writeln!(lost, "- {line}");
        }
    }
    let lost = format!("Not whole, by seed (codes read):\n\n{lost}");
    let [start, end] = MARKS;
    let document = format!("{before}{start}\n{table}\n{lost}\n{end}{after}");
    std::fs::write(file, document).map_err(|error| error.to_string())
}

/// Milliseconds of a processor that this thread took.
pub(crate) fn processor_time() -> f64 {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split(' ').next();
    let nanoseconds = nanoseconds.and_then(|word| word.parse::<f64>().ok());
    nanoseconds.unwrap_or(0.0) / 1e6
}

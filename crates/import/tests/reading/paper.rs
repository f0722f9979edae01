//! PDF files, written by hand: pages of codes as our sheets have them, and
//! pages that are one scanned picture.

use image::GrayImage;

/// A picture on a page: where it goes in points from the bottom left, and its
/// dictionary and bytes.
struct Drawing {
    place: [f64; 4],
    head: String,
    bytes: Vec<u8>,
}

/// Starts a PDF file, page by page.
#[derive(Default)]
pub(crate) struct Paper {
    pages: Vec<Vec<Drawing>>,
    locked: bool,
    /// Points that count as one; 0 for one, untold.
    unit: f64,
}

impl Paper {
    /// A page that shows one JPEG picture from edge to edge.
    pub(crate) fn scanned(mut self, jpeg: Vec<u8>, [width, height]: [u32; 2]) -> Self {
        let head = format!(
            "/Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode"
        );
        self.pages.push(vec![Drawing {
            place: [595.0, 842.0, 0.0, 0.0],
            head,
            bytes: jpeg,
        }]);
        self
    }

    /// A page of codes: 1-bit pictures, one pixel a module of 1.44 points.
    pub(crate) fn codes(mut self, codes: &[GrayImage]) -> Self {
        let drawings = codes.iter().enumerate().map(|(number, code)| {
            let (row, column) = ((number / 4) as f64, (number % 4) as f64);
            let side = f64::from(code.width()) * 1.44;
            let x = 45.0 + column * 91.0 * 1.44;
            let y = 700.0 - row * 104.0 * 1.44 - side;
            Drawing {
                place: [side, side, x, y],
                head: format!(
                    "/Width {0} /Height {0} /ColorSpace /DeviceGray /BitsPerComponent 1",
                    code.width()
                ),
                bytes: packed(code),
            }
        });
        self.pages.push(drawings.collect());
        self
    }

    /// Pages with nothing on them.
    pub(crate) fn empty(mut self, count: usize) -> Self {
        self.pages.extend((0..count).map(|_| Vec::new()));
        self
    }

    /// The same, locked with a password that nobody knows.
    pub(crate) fn locked(mut self) -> Self {
        self.locked = true;
        self
    }

    /// The same, with lengths that count so many points.
    pub(crate) fn unit(mut self, unit: f64) -> Self {
        self.unit = unit;
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut objects = vec![b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(), Vec::new()];
        let mut kids = String::new();
        for page in &self.pages {
            let (mut content, names) = placed(page, &mut objects);
            let (mut unit, mut size) = (String::new(), [595.0, 842.0]);
            if self.unit > 0.0 {
                let scale = 1.0 / self.unit;
                content = format!("{scale} 0 0 {scale} 0 0 cm\n{content}");
                unit = format!("/UserUnit {}", self.unit);
                size = size.map(|side| side * scale);
            }
            objects.push(stream("", content.as_bytes()));
            let [width, height] = size;
            let page = format!(
                "<< /Type /Page /Parent 2 0 R {unit} /MediaBox [0 0 {width} {height}] /Contents {} 0 R \
                 /Resources << /XObject << {names} >> >> >>",
                objects.len()
            );
            objects.push(page.into_bytes());
            kids += &format!("{} 0 R ", objects.len());
        }
        let tree = format!(
            "<< /Type /Pages /Count {} /Kids [{kids}] >>",
            self.pages.len()
        );
        objects[1] = tree.into_bytes();
        joined(&objects, self.locked)
    }
}

fn placed(page: &[Drawing], objects: &mut Vec<Vec<u8>>) -> (String, String) {
    let (mut content, mut names) = (String::new(), String::new());
    for drawing in page {
        let head = format!("/Type /XObject /Subtype /Image {}", drawing.head);
        objects.push(stream(&head, &drawing.bytes));
        let number = objects.len();
        let [width, height, x, y] = drawing.place;
        content += &format!("q {width} 0 0 {height} {x} {y} cm /I{number} Do Q\n");
        names += &format!("/I{number} {number} 0 R ");
    }
    (content, names)
}

fn stream(head: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<< {head} /Length {} >>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

fn joined(objects: &[Vec<u8>], locked: bool) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", file.len());
        file.extend(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    let start = file.len();
    let zeros = "00".repeat(32);
    let lock = format!(
        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{zeros}> /U <{zeros}> >> /ID [<00> <00>]"
    );
    let lock = if locked { lock } else { String::new() };
    let size = objects.len() + 1;
    table +=
        &format!("trailer\n<< /Size {size} /Root 1 0 R {lock} >>\nstartxref\n{start}\n%%EOF\n");
    file.extend(table.as_bytes());
    file
}

/// Eight pixels a byte, white set, rows filled up.
fn packed(code: &GrayImage) -> Vec<u8> {
    let rows = code.rows().flat_map(|row| {
        let row: Vec<bool> = row.map(|pixel| pixel.0[0] > 127).collect();
        let byte = |eight: &[bool]| {
            eight
                .iter()
                .enumerate()
                .fold(0, |byte, (i, &white)| byte | u8::from(white) << (7 - i))
        };
        row.chunks(8).map(byte).collect::<Vec<u8>>()
    });
    rows.collect()
}

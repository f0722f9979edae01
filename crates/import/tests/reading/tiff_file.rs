//! TIFF files for tests, written tag by tag.

use image::GrayImage;

/// A TIFF file of one page that is written tag by tag.
#[derive(Clone)]
pub(crate) struct TiffFile {
    tags: Vec<(u16, u16, Vec<u64>)>,
    chunks: Vec<Vec<u8>>,
    pub(crate) big_endian: bool,
    /// Places take eight bytes.
    pub(crate) big: bool,
}

/// Kinds of numbers in a tag: of two bytes, and of four.
pub(crate) const SHORT: u16 = 3;
pub(crate) const LONG: u16 = 4;

impl TiffFile {
    /// One strip of so many samples of so many bits, uncompressed.
    pub(crate) fn strip(
        page: &GrayImage,
        photometric: u64,
        bits: u64,
        samples: u64,
        strip: Vec<u8>,
    ) -> Self {
        let (width, height) = (u64::from(page.width()), u64::from(page.height()));
        let tags = vec![
            (256, LONG, vec![width]),
            (257, LONG, vec![height]),
            (258, SHORT, vec![bits; samples as usize]),
            (259, SHORT, vec![1]),
            (262, SHORT, vec![photometric]),
            (277, SHORT, vec![samples]),
            (278, LONG, vec![height]),
        ];
        Self {
            tags,
            chunks: vec![strip],
            big_endian: false,
            big: false,
        }
    }

    /// The same with a tag set.
    pub(crate) fn with(mut self, tag: u16, kind: u16, values: &[u64]) -> Self {
        self.tags.retain(|(known, ..)| *known != tag);
        self.tags.push((tag, kind, values.to_vec()));
        self
    }

    /// The same in these strips or tiles.
    pub(crate) fn chunks(mut self, chunks: Vec<Vec<u8>>) -> Self {
        self.chunks = chunks;
        self
    }

    fn number(&self, value: u64, bytes: usize) -> Vec<u8> {
        if self.big_endian {
            value.to_be_bytes()[8 - bytes..].to_vec()
        } else {
            value.to_le_bytes()[..bytes].to_vec()
        }
    }

    /// The file: head, strips or tiles, values, tags.
    pub(crate) fn bytes(mut self) -> Vec<u8> {
        let place = if self.big { 8 } else { 4 };
        let mut file = if self.big_endian { b"MM" } else { b"II" }.to_vec();
        file.extend(self.number(if self.big { 43 } else { 42 }, 2));
        if self.big {
            file.extend(self.number(8, 2));
            file.extend(self.number(0, 2));
        }
        let first = file.len();
        file.extend(vec![0; place]);
        let mut places = Vec::new();
        for chunk in &self.chunks {
            places.push(file.len() as u64);
            file.extend(chunk);
        }
        let lengths = self.chunks.iter().map(|chunk| chunk.len() as u64).collect();
        let tiled = self.tags.iter().any(|(tag, ..)| *tag == 322);
        let [at, length] = if tiled { [324, 325] } else { [273, 279] };
        self.tags.push((at, LONG, places));
        self.tags.push((length, LONG, lengths));
        self.tags.sort();
        let mut directory = self.number(self.tags.len() as u64, if self.big { 8 } else { 2 });
        for (tag, kind, values) in &self.tags {
            let size = if *kind == SHORT { 2 } else { 4 };
            let bytes = values.iter().flat_map(|value| self.number(*value, size));
            let mut value: Vec<u8> = bytes.collect();
            if value.len() > place {
                let at = file.len() as u64;
                file.extend(value);
                value = self.number(at, place);
            }
            value.resize(place, 0);
            directory.extend(self.number(u64::from(*tag), 2));
            directory.extend(self.number(u64::from(*kind), 2));
            directory.extend(self.number(values.len() as u64, place));
            directory.extend(value);
        }
        let at = self.number(file.len() as u64, place);
        file[first..first + place].copy_from_slice(&at);
        file.extend(directory);
        file.extend(vec![0; place]);
        file
    }
}

//! How a photograph is taken.

/// A4 in millimetres. A page picture fills it, whatever its resolution.
pub(super) const PAGE: [f64; 2] = [210.0, 297.0];

/// Size of the photograph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Megapixels {
    /// As the camera takes it: 3000 x 4000.
    Twelve,
    /// As many phones send it: 1536 x 2048.
    Three,
    /// As messengers send it: 1200 x 1600.
    Two,
    /// As an old phone has it: 864 x 1152.
    One,
    /// As a preview has it: 612 x 816.
    Half,
}

impl Megapixels {
    pub(super) fn frame(self) -> [u32; 2] {
        match self {
            Self::Twelve => [3000, 4000],
            Self::Three => [1536, 2048],
            Self::Two => [1200, 1600],
            Self::One => [864, 1152],
            Self::Half => [612, 816],
        }
    }
}

/// How a photograph is taken. From each range one value is drawn evenly for each
/// photograph.
#[derive(Clone, Debug)]
pub struct Conditions {
    /// Size of the photograph.
    pub size: Megapixels,
    /// Largest tilt of the camera against the page, in degrees, each way.
    pub tilt: f64,
    /// Largest turn of the page in the frame, in degrees, each way.
    pub turn: f64,
    /// How much of the frame the page fills.
    pub fill: [f64; 2],
    /// Largest height of the page's curl, in millimetres.
    pub curl: f64,
    /// Millimetres by which the middle of the page is higher or lower than
    /// two of its edges, as after it was rolled up.
    pub bend: [f64; 2],
    /// Blur of the lens in pixels of the 12-megapixel picture (standard deviation).
    pub blur: [f64; 2],
    /// Smear of a moving hand, in pixels of the 12-megapixel picture.
    pub smear: [f64; 2],
    /// How much of the light is lost at the darkest place.
    pub uneven: [f64; 2],
    /// Light on the page: 1 is a bright room.
    pub bright: [f64; 2],
    /// Noise of the sensor, in shades (standard deviation).
    pub noise: [f64; 2],
    /// JPEG quality.
    pub quality: [f64; 2],
    /// Folds across the page.
    pub creases: u32,
    /// Spilt drinks.
    pub stains: u32,
    /// Fingers that hold the page and cover some of it.
    pub fingers: u32,
    /// Lamps or windows that are reflected by the page.
    pub reflections: u32,
    /// Light that a reflection adds in its middle; 1 is as much as white
    /// paper gives back in a bright room, and washes everything out.
    pub glare: [f64; 2],
    /// Millimetres of the page to a pixel of the screen that shows it; 0 if
    /// it is on paper.
    pub screen_pitch: [f64; 2],
    /// How much darker the gaps between the pixels of the screen are, 0 to 1.
    pub screen_gap: [f64; 2],
}

impl Conditions {
    /// A careful photograph on a kitchen table.
    #[must_use]
    pub fn typical(size: Megapixels) -> Self {
        Self {
            size,
            tilt: 12.0,
            turn: 6.0,
            fill: [0.88, 0.98],
            curl: 2.0,
            bend: [0.0; 2],
            blur: [0.6, 1.3],
            smear: [0.0, 0.5],
            uneven: [0.1, 0.4],
            bright: [0.75, 1.0],
            noise: [1.5, 5.0],
            quality: [72.0, 92.0],
            creases: 0,
            stains: 0,
            fingers: 0,
            reflections: 0,
            glare: [0.0; 2],
            screen_pitch: [0.0; 2],
            screen_gap: [0.0; 2],
        }
    }

    /// A careful photograph under a lamp that is reflected by the page. `strength` 1
    /// washes out the middle of the spot, 0.3 is a sheen.
    #[must_use]
    pub fn glare(size: Megapixels, strength: f64) -> Self {
        Self {
            reflections: 1,
            glare: [strength * 0.8, strength],
            ..Self::typical(size)
        }
    }

    /// A photograph of a screen that shows the page at its full size;
    /// `strength` is how dark the gaps between its pixels are, 0 to 1. The
    /// pixels of screen and camera make patterns of their own.
    #[must_use]
    pub fn screen(size: Megapixels, strength: f64) -> Self {
        Self {
            // A screen is flat, and lights itself.
            curl: 0.0,
            uneven: [0.0, 0.15],
            screen_pitch: [0.16, 0.25],
            screen_gap: [strength * 0.7, strength],
            ..Self::typical(size)
        }
    }

    /// A careful photograph of a page that was rolled up: its middle stands
    /// `height` millimetres above or below two of its edges.
    #[must_use]
    pub fn curled(size: Megapixels, height: f64) -> Self {
        Self {
            bend: [height * 0.8, height],
            ..Self::typical(size)
        }
    }

    /// A page from a handbag: folded, stained, held with a finger on it.
    #[must_use]
    pub fn damaged(size: Megapixels) -> Self {
        Self {
            tilt: 15.0,
            turn: 8.0,
            curl: 4.0,
            quality: [65.0, 88.0],
            creases: 1,
            stains: 1,
            fingers: 1,
            ..Self::typical(size)
        }
    }

    /// A careless photograph in bad light, from the side, out of focus.
    #[must_use]
    pub fn hard(size: Megapixels) -> Self {
        Self {
            tilt: 22.0,
            turn: 20.0,
            fill: [0.8, 0.95],
            curl: 5.0,
            blur: [1.2, 2.4],
            smear: [0.0, 3.0],
            uneven: [0.35, 0.6],
            bright: [0.6, 0.9],
            noise: [4.0, 10.0],
            quality: [45.0, 80.0],
            creases: 1,
            ..Self::typical(size)
        }
    }
}

//! What tests of several crates share: repeatable chance and clocks, a wallet's
//! folder in memory, made-up households and shares, vectors, photographs.

pub mod clock;
pub mod household;
pub mod keys;
mod memory_store;
pub mod photo;
pub mod power_cuts;
mod seeded_rng;
pub mod share;
mod shifting_store;
mod sim_files;
pub mod vector;

pub use memory_store::{Fault, MemoryStore};
pub use seeded_rng::SeededRng;
pub use shifting_store::ShiftingStore;
pub use sim_files::{Manner, Refusal, SimFiles, Trouble};

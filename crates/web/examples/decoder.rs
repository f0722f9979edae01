//! For the tests of the window: the confined child process that reads pictures. The program
//! of the family starts itself as one; tests cannot.

use std::io;

fn main() -> io::Result<()> {
    carewallet_import::decode_child(io::stdin().lock(), io::stdout().lock())
}

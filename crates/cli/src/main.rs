//! The program `carewallet`. Everything it does is in the library beside it.

fn main() -> std::process::ExitCode {
    carewallet::start()
}

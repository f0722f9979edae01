//! scratch: removed when the suite builds
#[path = "../../../tests/suite"]
mod suite {
    mod vectors;
}

//! Reading pictures back: files, photographs, and the child that decodes.

#[cfg(target_os = "linux")]
mod child;
mod files;
mod pages;
mod paper;
mod photos;
mod scans;
mod tiff_file;

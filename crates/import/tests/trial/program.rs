//! A child for tests: decodes, misbehaves, or reports what it may still do,
//! as its first argument says.

use std::io::{Write, stdin, stdout};

fn main() -> std::io::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("decode") => carewallet_import::decode_child(stdin().lock(), stdout().lock()),
        Some("abort") => std::process::abort(),
        Some("chatter") => chatter(),
        Some("costly") => costly(),
        Some("half") => stdout().write_all(b"CWA1\x3f\0"),
        #[cfg(target_os = "linux")]
        Some("questions") => questions::asked(),
        _ => loop {
            std::thread::park();
        },
    }
}

/// Answers that it took 50 seconds, that the file has forty pages, and that there is a code
/// on each; see `sandbox/protocol.rs`.
fn costly() -> std::io::Result<()> {
    let mut answer = b"CWA3\x3f\0".to_vec();
    answer.extend(50_000_u32.to_be_bytes());
    answer.extend(0_u64.to_be_bytes());
    answer.extend(40_u32.to_be_bytes());
    answer.push(0);
    answer.extend(1_u32.to_be_bytes());
    answer.extend([0; 4 + 8 * 8]);
    answer.extend(5_u32.to_be_bytes());
    answer.extend(b"helloEND.");
    stdout().write_all(&answer)
}

/// Writes for ever and never reads.
fn chatter() -> std::io::Result<()> {
    loop {
        stdout().write_all(&[b'x'; 4096])?;
    }
}

/// What a confined process may still do.
#[cfg(target_os = "linux")]
mod questions {
    use std::io::{Read, Write, stdin, stdout};
    use std::net::{TcpStream, UdpSocket};
    use std::process::Command;

    /// Confines itself, then tries what a hostile picture would try, and writes
    /// one line for each attempt that worked.
    #[allow(
        clippy::disallowed_methods,
        reason = "the point is that these calls fail"
    )]
    pub(super) fn asked() -> std::io::Result<()> {
        let confinement = carewallet_import::confine();
        let mut out = stdout().lock();
        let attempts: [(&str, Attempt); 13] = [
            ("open", || std::fs::File::open("/etc/passwd").is_ok()),
            ("list", || std::fs::read_dir("/").is_ok()),
            ("metadata", || std::fs::metadata("/etc/passwd").is_ok()),
            ("create", || {
                std::fs::File::create("/tmp/carewallet-trial-created").is_ok()
            }),
            ("remove", || {
                std::fs::remove_file("/tmp/carewallet-trial-victim").is_ok()
            }),
            ("rename", || {
                std::fs::rename(
                    "/tmp/carewallet-trial-victim",
                    "/tmp/carewallet-trial-moved",
                )
                .is_ok()
            }),
            ("connect", || connects(TcpStream::connect("127.0.0.1:9"))),
            ("listen", || UdpSocket::bind("127.0.0.1:0").is_ok()),
            ("socket pair", || {
                std::os::unix::net::UnixStream::pair().is_ok()
            }),
            ("run", || Command::new("/bin/true").spawn().is_ok()),
            ("thread", || {
                std::thread::Builder::new().spawn(|| ()).is_ok()
            }),
            ("change folder", || std::env::set_current_dir("/").is_ok()),
            ("a gigabyte", || {
                Vec::<u8>::new().try_reserve_exact(1 << 30).is_ok()
            }),
        ];
        for (name, attempt) in attempts {
            if attempt() {
                writeln!(out, "{name}")?;
            }
        }
        writeln!(out, "gaps: {}", confinement.gaps().join(", "))?;
        // What it needs still works: its own input, memory, the end.
        let mut input = String::new();
        stdin().read_to_string(&mut input)?;
        let echo = vec![1u8; 200 << 20].len() >> 20;
        writeln!(out, "read {input}, took {echo} MiB")
    }

    /// Something to try; returns whether it worked.
    type Attempt = fn() -> bool;

    /// A refused connection was still a connection that could be tried.
    fn connects(tried: std::io::Result<TcpStream>) -> bool {
        match tried {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionRefused,
        }
    }
}

//! Connections, each with whether it comes from the user whose window this is.

use std::io;
use std::net::SocketAddr;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::net::{TcpListener, TcpStream};

/// Connections on loopback.
pub(crate) struct Loopback {
    pub(crate) listener: TcpListener,
}

/// Who is at the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer {
    /// Whether it is the same user of this computer.
    pub(crate) is_ours: bool,
}

impl Listener for Loopback {
    type Io = TcpStream;
    type Addr = Peer;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let is_ours = is_ours(address, self.listener.local_addr().ok());
        (stream, Peer { is_ours })
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(Peer { is_ours: true })
    }
}

impl Connected<IncomingStream<'_, Loopback>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Loopback>) -> Self {
        *stream.remote_addr()
    }
}

/// Whether the socket at the other end belongs to the user who runs this program. The
/// system says so of every socket; where it does not, the cookie has to do.
#[cfg(target_os = "linux")]
fn is_ours(peer: SocketAddr, here: Option<SocketAddr>) -> bool {
    let Ok(sockets) = procfs::net::tcp() else {
        return true;
    };
    let own = procfs::process::Process::myself().and_then(|this| this.uid());
    let theirs = sockets
        .into_iter()
        .find(|socket| socket.local_address == peer && Some(socket.remote_address) == here);
    match (theirs, own) {
        (Some(theirs), Ok(own)) => theirs.uid == own,
        _ => true,
    }
}

#[cfg(not(target_os = "linux"))]
fn is_ours(_peer: SocketAddr, _here: Option<SocketAddr>) -> bool {
    true
}

#!/usr/bin/env python3
"""What other programs, other users and other pages may try on the family's window: each is
refused as docs/threat-model.md demands, and nothing of the wallet changes.

    tests/window/attacks.py [--long]

CAREWALLET names the program: target/release/carewallet unless it is said. Needs Python 3,
and root for what another user of the computer tries.
"""
import hashlib
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CAREWALLET", str(TREE / "target/release/carewallet"))
SENTINEL = "Zanzibarrow"


class Window:
    """A wallet with one entry, and its window."""

    def __init__(self, home, environment=None, args=("--no-browser",)):
        self.home, self.environment = home, {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        self.environment.update(environment or {})
        self.wallet = ["--wallet", str(home / "ellis"), "--key", str(home / "key")]
        if not (home / "ellis").exists():
            self.program("init", "--person", f"Margaret {SENTINEL}")
            self.program("add", "allergy", "substance=Penicillin", "reaction=A rash")
        self.child = subprocess.Popen([PROGRAM, *self.wallet, "open", *args], env=self.environment, text=True,
                                      stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.link = next(line.strip() for line in self.child.stdout if line.startswith("http"))
        found = re.match(r"http://127\.0\.0\.1:(\d+)/open\?(\w+)$", self.link)
        self.port, self.once = int(found[1]), found[2]
        self.host, self.cookie = f"127.0.0.1:{self.port}", None

    def program(self, *args):
        subprocess.run([PROGRAM, *self.wallet, *args], env=self.environment, check=True, capture_output=True)

    def enter(self):
        """Uses the link, as the family's browser does."""
        status, headers, _ = self.ask(f"GET /open?{self.once} HTTP/1.1\r\nHost: {self.host}\r\n\r\n")
        assert status == 200, status
        self.cookie = re.search(r"set-cookie: ([^;]+);", headers, re.I)[1]
        _, _, page = self.get("/")
        if "token" not in page:
            _, _, page = self.get("/unlock")
            _, _, page = self.get("/")
        self.token = re.search(r'name="token" value="(\w+)"', page)[1]
        return page

    def get(self, path, *headers):
        return self.ask(request("GET", path, [f"Host: {self.host}", f"Cookie: {self.cookie}", *headers]))

    def ask(self, raw, wait=20):
        """Sends bytes and gives status, headers and body."""
        raw = raw.encode() if isinstance(raw, str) else raw
        with socket.create_connection(("127.0.0.1", self.port), timeout=wait) as sock:
            try:
                sock.sendall(raw)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return answer(sock)

    def files(self):
        """The wallet as it is on the disk."""
        digest = hashlib.sha256()
        for path in sorted((self.home / "ellis").rglob("*")):
            if path.is_file():
                digest.update(str(path).encode() + path.read_bytes())
        return digest.hexdigest()

    def close(self):
        self.child.kill()
        self.child.wait()


def request(method, path, headers, body=b""):
    head = "\r\n".join([f"{method} {path} HTTP/1.1", *headers])
    return head.encode() + b"\r\n\r\n" + body


def answer(sock):
    """The first answer on a connection: status, headers, body."""
    got = b""
    try:
        while b"\r\n\r\n" not in got:
            piece = sock.recv(65536)
            if not piece:
                break
            got += piece
        head, _, body = got.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head, re.I)
        while length and len(body) < int(length[1]):
            piece = sock.recv(65536)
            if not piece:
                break
            body += piece
    except (ConnectionResetError, socket.timeout):
        head, _, body = got.partition(b"\r\n\r\n")
    if not got:
        return 0, "", ""
    return int(got.split()[1]), head.decode("latin-1"), body.decode("utf-8", "replace")


def attempts(window):
    """What is tried with one request each: name, bytes, the statuses that are right."""
    own, good = f"Host: {window.host}", f"Cookie: {window.cookie}"
    origin, form = f"Origin: http://{window.host}", "Content-Type: application/x-www-form-urlencoded"
    other = window.port + 1 if window.port < 65535 else window.port - 1

    def looks(name, headers, wanted, path="/"):
        return name, request("GET", path, headers), wanted

    def does(name, headers, wanted, body=f"token={window.token}&words=x", path="/search", method="POST"):
        body = body.encode()
        return name, request(method, path, [*headers, f"Content-Length: {len(body)}"], body), wanted

    for host in (f"attacker.test:{window.port}", f"localhost:{window.port}", f"127.0.0.1.:{window.port}",
                 f"[::1]:{window.port}", f"0x7f000001:{window.port}", f"2130706433:{window.port}",
                 f"localhost:{other}", "127.0.0.1", f"127.0.0.1:{other}", ""):
        yield looks(f"host {host!r}", [f"Host: {host}", good], [421, 400])
    yield looks("two hosts", [own, "Host: attacker.test", good], [421, 400])
    yield looks("no host", [good], [421, 400])
    yield "no host, HTTP/1.0", f"GET / HTTP/1.0\r\n{good}\r\n\r\n".encode(), [421, 400]
    yield looks("an address of another host", [own, good], [421, 400], "http://attacker.test/")
    yield looks("no cookie", [own], [403])
    yield looks("another cookie", [own, f"Cookie: {window.cookie[:-1]}x"], [403])
    yield looks("the cookie of another port", [own, f"Cookie: carewallet_{other}={window.cookie.split('=')[1]}"], [403])
    yield looks("the link again", [own], [403], f"/open?{window.once}")
    yield looks("another link", [own], [403], "/open?" + "0" * 32)
    yield looks("no link", [own], [403], "/open")
    yield looks("a look from another site", [own, good, "Sec-Fetch-Site: cross-site"], [403])
    yield looks("a look from another port", [own, good, "Sec-Fetch-Site: same-site"], [403])
    yield looks("within a frame", [own, good, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Dest: iframe"], [403])
    yield looks("a WebSocket from another site", [own, good, "Upgrade: websocket", "Connection: Upgrade",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Version: 13", "Sec-Fetch-Site: cross-site"], [403])
    yield looks("an event stream from another site", [own, good, "Accept: text/event-stream", "Sec-Fetch-Site: cross-site"], [403])
    yield looks("a link in a frame of another site", [own, "Sec-Fetch-Dest: iframe", "Sec-Fetch-Site: cross-site"], [403],
                f"/open?{window.once}")
    for name, headers in {
        "no origin": [], "origin null": ["Origin: null"], "another origin": ["Origin: http://attacker.test"],
        "origin of another port": [f"Origin: http://127.0.0.1:{other}"], "origin with https": [f"Origin: https://{window.host}"],
        "two origins": [origin, "Origin: http://attacker.test"], "origin in capitals": [f"Origin: HTTP://{window.host}"],
        "a deed from another site": [origin, "Sec-Fetch-Site: cross-site"],
        "a deed from another port": [origin, "Sec-Fetch-Site: same-site"],
        "a deed that was typed": [origin, "Sec-Fetch-Site: none"],
    }.items():
        yield does(name, [own, good, form, *headers], [403])
    yield does("no token", [own, good, form, origin], [403], "words=x")
    yield does("another token", [own, good, form, origin], [403], "token=00&words=x")
    yield does("the token in the address", [own, good, form, origin], [403], "words=x", f"/search?token={window.token}")
    yield does("a form as plain text", [own, good, "Content-Type: text/plain", origin], [415, 403, 400])
    yield does("a form as JSON", [own, good, "Content-Type: application/json", origin], [415, 403, 400], '{"token":"x"}')
    yield does("no cookie with a deed", [own, form, origin], [403])
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"):
        yield does(f"the method {method}", [own, good, form, origin], [405], method=method)
    yield looks("a deed by looking", [own, good], [405], "/search")
    yield looks("the lock by looking", [own, good], [405], "/lock")
    yield looks("closing by looking", [own, good], [405], "/close")
    for path in ("/../../../etc/passwd", "/..%2f..%2fetc/passwd", "/entry/../../key", "//attacker.test/", "/entry/%00", "/window.css/.."):
        yield looks(f"the address {path}", [own, good], [404, 400], path)
    yield looks("an entry of another window", [own, good], [404], "/entry/" + "0" * 24)
    yield does("a gigabyte that is announced", [own, good, form, origin, "Content-Length: 1073741824"], [413, 400], "")
    yield looks("10,000 headers", [own, good, *[f"X-{n}: y" for n in range(10_000)]], [431, 400, 0])
    yield looks("a header of a megabyte", [own, good, "X: " + "y" * 1_000_000], [431, 400, 0])
    yield looks("an address of a megabyte", [own, good], [414, 431, 400, 0], "/" + "y" * 1_000_000)


def endless(window):
    """A body without an end."""
    with socket.create_connection(("127.0.0.1", window.port), timeout=60) as sock:
        sock.sendall(request("POST", "/search", [
            f"Host: {window.host}", f"Cookie: {window.cookie}", f"Origin: http://{window.host}",
            "Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"]))
        sent = 0
        try:
            while sent < 1 << 30:
                sock.sendall(b"100000\r\n" + b"y" * 0x100000 + b"\r\n")
                sent += 1 << 20
        except OSError:
            pass
        status, _, _ = answer(sock)
    assert sent < 512 << 20 and status in (413, 400, 0), (sent, status)


def slow(window):
    """200 connections that never finish asking."""
    held = []
    for number in range(200):
        sock = socket.create_connection(("127.0.0.1", window.port))
        sock.sendall(b"GET / HTTP/1.1\r\nHost: " if number % 2 else b"")
        held.append(sock)
    begun = time.monotonic()
    status, _, _ = window.get("/")
    took = time.monotonic() - begun
    for sock in held:
        sock.close()
    assert status == 200 and took < 10, (status, took)
    return took


def noise(window, count):
    """Random bytes, and requests that were damaged."""
    rng = random.Random(14)
    whole = request("GET", "/", [f"Host: {window.host}", f"Cookie: {window.cookie}"])
    for number in range(count):
        if number % 2:
            raw = rng.randbytes(rng.randrange(1, 400))
        else:
            raw = bytearray(whole)
            for _ in range(rng.randrange(1, 6)):
                raw[rng.randrange(len(raw))] = rng.randrange(256)
            raw = bytes(raw)
        try:
            with socket.create_connection(("127.0.0.1", window.port), timeout=5) as sock:
                sock.sendall(raw)
                sock.shutdown(socket.SHUT_WR)
                while sock.recv(65536):
                    pass
        except OSError:
            pass
    assert window.get("/")[0] == 200


def another_user(window):
    """Another user of this computer, who knows the link and the cookie."""
    if os.geteuid() != 0 or not shutil.which("setpriv"):
        print("SKIPPED: what another user tries needs root and setpriv")
        return
    script = ("import socket,sys\ns=socket.create_connection(('127.0.0.1',%d),timeout=10)\ns.sendall(sys.argv[1].encode())\n"
              "got=b''\nwhile True:\n p=s.recv(65536)\n if not p: break\n got+=p\nsys.stdout.buffer.write(got)" % window.port)
    for raw in (f"GET / HTTP/1.1\r\nHost: {window.host}\r\nCookie: {window.cookie}\r\nConnection: close\r\n\r\n",
                f"GET /open?{window.once} HTTP/1.1\r\nHost: {window.host}\r\nConnection: close\r\n\r\n",
                f"GET /window.css HTTP/1.1\r\nHost: {window.host}\r\nConnection: close\r\n\r\n"):
        got = subprocess.run(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable, "-c", script, raw],
                             capture_output=True, check=True).stdout
        head, _, body = got.partition(b"\r\n\r\n")
        assert b" 403 " in head.split(b"\r\n")[0] and not body, got[:300]


def headers_everywhere(window):
    """Every page that a link leads to carries the same precautions, names nobody in its title,
    and changes nothing."""
    before, seen, left = window.files(), set(), ["/"]
    while left:
        path = left.pop()
        if path in seen or len(seen) > 400:
            continue
        seen.add(path)
        status, head, page = window.get(path)
        for wanted in ("content-security-policy: default-src 'none'", "x-content-type-options: nosniff", "cache-control: no-store",
                       "frame-ancestors 'none'", "cross-origin-opener-policy: same-origin", "cross-origin-resource-policy: same-origin"):
            assert wanted in head.lower(), (path, wanted)
        assert "'unsafe-inline'" not in head and SENTINEL not in head, path
        title = re.search(r"<title>(.*?)</title>", page, re.S)
        assert not title or SENTINEL not in title[1], path
        assert SENTINEL.lower() not in path.lower()
        assert "<script" not in page or '<script src="/' in page, path
        assert " style=" not in page and " onclick" not in page, path
        left += re.findall(r'href="(/[^"#]*)"', page)
    assert window.files() == before, "looking changed the wallet"
    return len(seen)


def link_is_not_shown(home):
    """Nobody sees the link in the arguments of a program while a browser is started."""
    browser = home / "browser"
    browser.write_text("#!/bin/sh\nsleep 1\n")
    browser.chmod(0o755)
    seen, done = set(), threading.Event()

    def watch():
        while not done.is_set():
            for entry in os.listdir("/proc"):
                if entry.isdigit():
                    try:
                        seen.add(Path(f"/proc/{entry}/cmdline").read_bytes())
                    except OSError:
                        pass

    watcher = threading.Thread(target=watch)
    watcher.start()
    window = Window(home, {"BROWSER": str(browser)}, args=())
    time.sleep(2)
    done.set()
    watcher.join()
    window.close()
    assert any(str(browser).encode() in line or b"browser" in line for line in seen), "the browser was not started"
    assert not any(window.once.encode() in line for line in seen), "the link is an argument of a program"


def main():
    with tempfile.TemporaryDirectory(prefix="window-") as folder:
        home = Path(folder)
        home.chmod(0o755)
        link_is_not_shown(home)
        window = Window(home)
        try:
            window.enter()
            before, tried = window.files(), 0
            for name, raw, wanted in attempts(window):
                status, head, body = window.ask(raw)
                assert status in wanted, f"{name}: {status}, wanted {wanted}"
                assert SENTINEL not in body and SENTINEL not in head, name
                if status in (403, 421):
                    assert not body, f"{name}: a refusal says something: {body[:80]!r}"
                tried += 1
            endless(window)
            another_user(window)
            took = slow(window)
            noise(window, 10_000 if "--long" in sys.argv else 1_000)
            assert window.files() == before, "an attack changed the wallet"
            pages = headers_everywhere(window)
            print(f"{tried + 6} attacks answered as demanded; {pages} pages carry the precautions; "
                  f"beside 200 slow connections a page took {took * 1000:.0f} ms")
        finally:
            window.close()


if __name__ == "__main__":
    main()

// The way of a browser to the net: a SOCKS proxy that is also its name server, so that a
// name can lead to another computer from one moment to the next, as in DNS rebinding. It
// sees every request, and what came of it, also where the page may not.
import { connect, createServer } from 'node:net'

const REQUEST = /^(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) (\S+) HTTP\/1\.1\r\n/gm
const STATUS = /^HTTP\/1\.1 (\d{3})/gm
/** In place of a status, where the window closed the connection instead of answering. */
export const CUT = 0
const GRANTED = Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0])
const UNREACHABLE = Buffer.from([5, 4, 0, 1, 0, 0, 0, 0, 0, 0])
/** Chromium gives everything else as a name. */
const IPV4 = 1

export class Tap {
    static async start() {
        const tap = new Tap()
        // Where a host and port lead: a port of this computer.
        tap.ways = new Map()
        // Whether the browser says where a request comes from: old ones do not.
        tap.isOld = false
        // Every request by now: host, method, path, status.
        tap.seen = []
        tap.sockets = new Set()
        tap.server = createServer((socket) => tap.greet(socket))
        await new Promise((ready) => tap.server.listen(0, '127.0.0.1', ready))
        tap.port = tap.server.address().port
        return tap
    }

    /** What a browser has to be told to come this way. */
    get args() {
        return [`--proxy-server=socks5://127.0.0.1:${this.port}`, '--proxy-bypass-list=<-loopback>']
    }

    /** Leads an address elsewhere from now on, also where a browser would go on with the
        connection that it has. */
    lead(address, port) {
        this.ways.set(address, port)
        for (const socket of this.sockets) if (socket.address === address) socket.destroy()
    }

    keep(socket) {
        this.sockets.add(socket)
        socket.on('close', () => this.sockets.delete(socket))
        socket.on('error', () => socket.destroy())
        return socket
    }

    greet(socket) {
        this.keep(socket).once('data', () => {
            socket.write(Buffer.from([5, 0]))
            socket.once('data', (wish) => this.grant(socket, wish))
        })
    }

    grant(socket, wish) {
        const host = wish[3] === IPV4 ? wish.subarray(4, 8).join('.') : wish.subarray(5, 5 + wish[4]).toString()
        const address = `${host.includes(':') ? `[${host}]` : host}:${wish.readUInt16BE(wish.length - 2)}`
        socket.address = address
        const port = this.ways.get(address)
        if (port === undefined) {
            socket.end(UNREACHABLE)
            return
        }
        const other = this.keep(connect(port, '127.0.0.1', () => socket.write(GRANTED)))
        const asked = []
        socket.on('data', (piece) => {
            const passed = this.hears(address, piece, other.destroyed ? null : asked)
            if (!other.destroyed) other.write(passed)
        })
        other.on('data', (piece) => {
            for (const [, status] of piece.toString('latin1').matchAll(STATUS)) {
                const open = asked.shift()
                if (open) open.status = Number(status)
            }
            socket.write(piece)
        })
        socket.on('close', () => other.destroy())
        other.on('close', () => {
            // Cut off before its answer: a browser asks again.
            for (const open of asked) open.status = CUT
            socket.end()
        })
    }

    /** Notes what is asked, and gives what goes on. Without `asked`, nobody hears it. */
    hears(host, piece, asked) {
        const text = piece.toString('latin1')
        const heads = [...text.matchAll(REQUEST)]
        for (const [, method, path] of heads) {
            const request = { host, method, path, status: asked ? null : CUT }
            asked?.push(request)
            this.seen.push(request)
        }
        const goesOld = this.isOld && heads.length > 0
        return goesOld ? Buffer.from(text.replace(/^Sec-Fetch-/gim, 'X-Was-'), 'latin1') : piece
    }

    /** Waits until this holds and everything that was asked is answered: a browser asks some
        things only once it has nothing else to do. */
    async settled(holds, wait = 30_000) {
        const ends = Date.now() + wait
        while (Date.now() < ends && !(holds() && this.seen.every(({ status }) => status !== null))) {
            await new Promise((next) => setTimeout(next, 20))
        }
    }

    stop() {
        this.server.close()
        for (const socket of this.sockets) socket.destroy()
    }
}

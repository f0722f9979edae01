// An independent reader of keys in parts (docs/format.md §2.3), on the audited npm
// package shamir-secret-sharing: it has to get the same keys out of the vectors.
// Usage: node key_parts.mjs FOLDER-OF-VECTORS
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bech32 } from '@scure/base'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { combine } from 'shamir-secret-sharing'

const BEGINS = 'CAREWALLET-KEY-PART-1-'

function first4(context, ...bytes) {
    const hash = createHash('sha256').update(context + '\0')
    for (const some of bytes) hash.update(some)
    return hash.digest().subarray(0, 4)
}

function fail(what) {
    throw new Error(what)
}

function partBytes(line) {
    if (line.startsWith(BEGINS)) return Buffer.from(line.slice(BEGINS.length), 'base64url')
    const bits = line.toLowerCase().split(' ').map((word) => wordlist.indexOf(word).toString(2).padStart(11, '0')).join('')
    return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))
}

async function keyOf(lines) {
    const parts = lines.map(partBytes)
    const heads = parts.map((part) => Buffer.concat([part.subarray(0, 2), part.subarray(3, 15)]))
    for (const [at, part] of parts.entries()) {
        if (part.length !== 55) fail('length')
        if (!first4('carewallet/1 key part', part.subarray(0, 51)).equals(part.subarray(51))) fail('sum')
        if (!heads[at].equals(heads[0])) fail('head')
    }
    // The package has the number of a share at its end, we have it before the share.
    const shares = parts.map((part) => new Uint8Array([...part.subarray(15, 51), part[2]]))
    const secret = Buffer.from(await combine(shares))
    const key = secret.subarray(0, 32)
    if (!first4('carewallet/1 joined key', heads[0], key).equals(secret.subarray(32))) fail('check')
    return key
}

function read(path) {
    const [head, ...rest] = readFileSync(path, 'utf8').split('\n\n')
    const line = (name) => head.split('\n').find((text) => text.startsWith(name + ': ')).slice(name.length + 2)
    const key = Buffer.from(bech32.decodeToBytes(line('key').split(' ')[1].toLowerCase()).bytes)
    return { expect: line('expect'), key, lines: rest.join('\n\n').trimEnd().split('\n') }
}

const folder = process.argv[2]
let joined = 0
for (const name of readdirSync(folder).filter((name) => name.startsWith('keyparts_'))) {
    const { expect, key, lines } = read(join(folder, name))
    if (expect !== 'success') continue
    if (!(await keyOf(lines)).equals(key)) fail(`${name}: another key`)
    joined += 1
}
if (joined < 5) fail(`only ${joined} vectors`)
console.log(`   the keys of ${joined} vectors come back with shamir-secret-sharing`)

//! Fuzz bytes as steps to take, so that a fuzzer gets past check sums and
//! signatures: it cannot guess them, but it can change what is sound.

/// Takes a number off the front; 0 where nothing is left.
pub fn number(bytes: &mut &[u8]) -> usize {
    let Some((first, rest)) = bytes.split_first() else {
        return 0;
    };
    *bytes = rest;
    usize::from(*first)
}

/// Changes, cuts off or repeats some bytes of something sound, as the steps say; true if it
/// is another file then.
pub fn spoil(sound: &mut Vec<u8>, steps: &mut &[u8]) -> bool {
    let before = sound.clone();
    for _ in 0..1 + number(steps) % 4 {
        let place = (number(steps) << 8 | number(steps)) % (sound.len() + 1);
        match number(steps) % 4 {
            0 => sound.truncate(place),
            1 => sound.insert(place, number(steps) as u8),
            2 if place < sound.len() => drop(sound.remove(place)),
            _ if place < sound.len() => sound[place] ^= number(steps) as u8,
            _ => {}
        }
    }
    *sound != before
}

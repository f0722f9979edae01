//! Errors and erasures: Reed-Solomon codes over GF(2^8) as QR codes use them (ISO/IEC
//! 18004:2015, section 7.5 and annex A), corrected with a list of doubtful places.
//! Syndromes and the algorithms of Berlekamp, Massey and Forney are explained in
//! R. Blahut, Algebraic Codes for Data Transmission, 2003.

use std::sync::LazyLock;

/// Powers of two in the field, twice over so that a sum of two logarithms needs no
/// remainder, and their logarithms.
struct Field {
    powers: [u8; 510],
    logs: [u8; 256],
}

/// x^8 + x^4 + x^3 + x^2 + 1, by which the field is made.
const FIELD_POLYNOMIAL: u16 = 0x11d;

static FIELD: LazyLock<Field> = LazyLock::new(|| {
    let (mut powers, mut logs) = ([0; 510], [0; 256]);
    let mut power = 1u16;
    for exponent in 0..255u8 {
        let at = usize::from(exponent);
        powers[at] = power as u8;
        powers[at + 255] = power as u8;
        logs[usize::from(power as u8)] = exponent;
        power = (power << 1) ^ ((power >> 7) * FIELD_POLYNOMIAL);
    }
    Field { powers, logs }
});

fn times(a: u8, b: u8) -> u8 {
    if a == 0 || b == 0 {
        return 0;
    }
    let field = &*FIELD;
    field.powers[usize::from(field.logs[usize::from(a)]) + usize::from(field.logs[usize::from(b)])]
}

fn power(exponent: usize) -> u8 {
    FIELD.powers[exponent % 255]
}

/// One over a value that is not zero.
fn inverse(a: u8) -> u8 {
    FIELD.powers[255 - usize::from(FIELD.logs[usize::from(a)])]
}

/// The value of a polynomial, lowest term first.
fn value(terms: &[u8], x: u8) -> u8 {
    terms.iter().rev().fold(0, |sum, &t| times(sum, x) ^ t)
}

/// Corrects a block in place, of which the last `check` bytes are check
/// bytes. `erased` are places whose bytes count for nothing. Returns how many
/// check bytes that took, two for an error and one for an erasure; none if
/// the block could not be corrected, and then its bytes mean nothing.
pub(super) fn correct(block: &mut [u8], check: usize, erased: &[usize]) -> Option<usize> {
    let sums = syndromes(block, check);
    if sums.iter().all(|&sum| sum == 0) {
        return Some(erased.len());
    }
    if erased.len() > check {
        return None;
    }
    let locator = locator(&sums, block.len(), erased);
    // Errors and erasures together.
    let faults = locator.len() - 1;
    if 2 * faults > check + erased.len() {
        return None;
    }
    // Every place is tried as a root (Chien's search): blocks are short.
    let places: Vec<usize> = (0..block.len())
        .filter(|&place| value(&locator, root(block.len(), place)) == 0)
        .collect();
    if places.len() != faults {
        return None;
    }
    repair(block, &sums, &locator, &places);
    // Beyond the bound a wrong locator may have passed so far.
    let is_sound = syndromes(block, check).iter().all(|&sum| sum == 0);
    is_sound.then(|| (2 * faults).saturating_sub(erased.len()))
}

/// One over the locator number of a place.
fn root(length: usize, place: usize) -> u8 {
    power(255 - (length - 1 - place) % 255)
}

fn syndromes(block: &[u8], check: usize) -> Vec<u8> {
    let sum = |exponent| {
        let x = power(exponent);
        block.iter().fold(0, |sum, &byte| times(sum, x) ^ byte)
    };
    (0..check).map(sum).collect()
}

/// The polynomial whose roots are the places of erasures and errors
/// (Berlekamp and Massey, started from the erasures).
fn locator(sums: &[u8], length: usize, erased: &[usize]) -> Vec<u8> {
    let mut now = vec![1];
    for &place in erased {
        let x = power(length - 1 - place);
        now.push(0);
        for term in (1..now.len()).rev() {
            now[term] ^= times(now[term - 1], x);
        }
    }
    let mut before = now.clone();
    let mut degree = erased.len();
    for step in erased.len()..sums.len() {
        before.insert(0, 0);
        let off = now.iter().take(step + 1).enumerate();
        let off = off.fold(0, |off, (term, &t)| off ^ times(t, sums[step - term]));
        if off == 0 {
            continue;
        }
        let mut next = now.clone();
        next.resize(now.len().max(before.len()), 0);
        for (term, &t) in before.iter().enumerate() {
            next[term] ^= times(t, off);
        }
        if 2 * degree <= step + erased.len() {
            degree = step + 1 + erased.len() - degree;
            let scale = inverse(off);
            before = now.iter().map(|&t| times(t, scale)).collect();
        }
        now = next;
    }
    while now.len() > 1 && now.last() == Some(&0) {
        now.pop();
    }
    now
}

/// Forney: what must be added at each place.
fn repair(block: &mut [u8], sums: &[u8], locator: &[u8], places: &[usize]) {
    let mut evaluator = vec![0; sums.len()];
    for (i, &sum) in sums.iter().enumerate() {
        for (j, &term) in locator.iter().enumerate().take(sums.len() - i) {
            evaluator[i + j] ^= times(sum, term);
        }
    }
    // The derivative keeps the odd terms, one place lower.
    let slope: Vec<u8> = locator
        .iter()
        .enumerate()
        .skip(1)
        .map(|(term, &t)| if term % 2 == 1 { t } else { 0 })
        .collect();
    let length = block.len();
    for &place in places {
        let x = root(length, place);
        let below = value(&slope, x);
        if below != 0 {
            // The first check sum is at power 0, so one factor stays.
            let factor = power(length - 1 - place);
            block[place] ^= times(factor, times(value(&evaluator, x), inverse(below)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sound block: the remainder by the generator set behind the data.
    fn block(data: usize, spare: usize) -> Vec<u8> {
        let mut generator = vec![1u8];
        for exponent in 0..spare {
            generator.push(0);
            for term in (1..generator.len()).rev() {
                generator[term] ^= times(generator[term - 1], power(exponent));
            }
        }
        let mut rest: Vec<u8> = (0..data).map(|i| (i * 37 + 11) as u8).collect();
        let head = rest.clone();
        rest.resize(data + spare, 0);
        for at in 0..data {
            let lead = rest[at];
            for (term, &g) in generator.iter().enumerate() {
                rest[at + term] ^= times(lead, g);
            }
        }
        [&head, &rest[data..]].concat()
    }

    #[test]
    fn corrects_up_to_the_bound_and_no_further() {
        let whole = block(41, 24);
        for (errors, erased) in [(0, 0), (12, 0), (8, 8), (4, 16), (0, 24), (3, 17)] {
            let mut read = whole.clone();
            for at in 0..errors + erased {
                read[at * 2] ^= (at * 5 + 1) as u8;
            }
            let doubtful: Vec<usize> = (errors..errors + erased).map(|at| at * 2).collect();
            let cost = correct(&mut read, 24, &doubtful);
            assert_eq!(cost, Some(2 * errors + erased), "{errors}, {erased}");
            assert!(read == whole);
        }
        let mut read = whole.clone();
        for at in 0..13 {
            read[at * 3] ^= 0x55;
        }
        assert_eq!(correct(&mut read, 24, &[]), None);
    }

    #[test]
    fn every_mixture_within_the_bound_is_corrected_and_none_beyond() {
        for (data, spare) in [(31, 18), (43, 26), (50, 30), (42, 24)] {
            let whole = block(data, spare);
            for erased in 0..=spare {
                let errors = (spare - erased) / 2;
                for more in 0..2 {
                    let mut read = whole.clone();
                    let bad: Vec<usize> = (0..errors + erased + more)
                        .map(|at| at * 29 % whole.len())
                        .collect();
                    for &place in &bad {
                        read[place] ^= (place * 7 % 255 + 1) as u8;
                    }
                    let cost = correct(&mut read, spare, &bad[..erased]);
                    assert_eq!(
                        cost.is_some() && read == whole,
                        more == 0,
                        "{errors} {erased}"
                    );
                }
            }
        }
    }

    #[test]
    fn more_erasures_than_check_bytes_are_refused() {
        let mut read = block(31, 18);
        read[3] ^= 1;
        let erased: Vec<usize> = (0..19).collect();
        assert_eq!(correct(&mut read, 18, &erased), None);
    }

    #[test]
    fn sound_bytes_may_be_erased() {
        let whole = block(38, 22);
        let mut read = whole.clone();
        read[5] ^= 9;
        assert_eq!(correct(&mut read, 22, &[1, 2, 3, 4, 50, 59]), Some(8));
        assert!(read == whole);
    }
}

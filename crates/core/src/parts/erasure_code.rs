//! Spare parts: the systematic Reed-Solomon code over GF(2^8) that makes good
//! lost parts (docs/format.md §7; J. S. Plank, "A tutorial on Reed-Solomon coding
//! for fault-tolerance in RAID-like systems", 1997, with the correction of 2003).

/// The field's polynomial: x^8 + x^4 + x^3 + x^2 + 1. Its root 2 generates it.
const POLYNOMIAL: u16 = 0x11d;

/// The powers of 2, twice over, so that the sum of two logarithms needs no
/// remainder; and the logarithm of each element but 0.
struct Tables {
    power: [u8; 510],
    logarithm: [u8; 256],
}

const TABLES: Tables = {
    let mut power = [0; 510];
    let mut logarithm = [0; 256];
    let mut element: u16 = 1;
    let mut exponent = 0;
    while exponent < 255 {
        power[exponent] = element as u8;
        power[exponent + 255] = element as u8;
        logarithm[element as usize] = exponent as u8;
        element <<= 1;
        if element > 255 {
            element ^= POLYNOMIAL;
        }
        exponent += 1;
    }
    Tables { power, logarithm }
};

fn product(one: u8, other: u8) -> u8 {
    if one == 0 || other == 0 {
        return 0;
    }
    let logarithm = |element: u8| usize::from(TABLES.logarithm[usize::from(element)]);
    TABLES.power[logarithm(one) + logarithm(other)]
}

/// The multiplicative inverse of an element, which is not 0.
fn inverse(element: u8) -> u8 {
    // Powers repeat after 255, so this one has the negative exponent.
    TABLES.power[255 - usize::from(TABLES.logarithm[usize::from(element)])]
}

fn raised(element: u8, exponent: usize) -> u8 {
    (0..exponent).fold(1, |power, _| product(power, element))
}

type Row = Vec<u8>;

/// A code of K data parts and some spare ones: a part is a row of this matrix,
/// times the data parts. The first K rows are those of the unit matrix.
pub(super) struct ErasureCode {
    rows: Vec<Row>,
}

impl ErasureCode {
    /// The code of `needed` data parts and parts of `total` in all, at most 256:
    /// a Vandermonde matrix, times the inverse of its upper square.
    pub(super) fn new(needed: usize, total: usize) -> Self {
        let vandermonde: Vec<Row> = (0..total)
            .map(|row| {
                (0..needed)
                    .map(|column| raised(row as u8, column))
                    .collect()
            })
            .collect();
        // Makes the top rows the unit matrix: data parts then travel as they are.
        let square = inverted(&vandermonde[..needed])
            .expect("a Vandermonde matrix of different elements is regular");
        let rows = vandermonde.iter().map(|row| times(row, &square)).collect();
        Self { rows }
    }

    /// The spare parts of some data parts, which are of one length.
    pub(super) fn spares(&self, data: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let spare = &self.rows[data.len()..];
        spare.iter().map(|row| times(row, data)).collect()
    }

    /// The data parts, from as many parts as there are data parts, whichever; each
    /// with its number. None if there are fewer, or one number stands twice.
    pub(super) fn data<'p>(
        &self,
        parts: impl IntoIterator<Item = (u8, &'p [u8])>,
    ) -> Option<Vec<Vec<u8>>> {
        let needed = self.rows.first()?.len();
        // More than K would not give a square matrix, and are not needed.
        let parts: Vec<(u8, &[u8])> = parts.into_iter().take(needed).collect();
        if parts.len() < needed {
            return None;
        }
        let rows = parts
            .iter()
            .map(|(number, _)| self.rows.get(usize::from(*number)));
        let rows: Vec<Row> = rows.map(|row| row.cloned()).collect::<Option<_>>()?;
        let back = inverted(&rows)?;
        let known: Vec<&[u8]> = parts.iter().map(|(_, part)| *part).collect();
        Some(back.iter().map(|row| times(row, &known)).collect())
    }
}

/// A row times a matrix: the sum of the matrix' rows, each times its factor.
fn times(row: &[u8], matrix: &[impl AsRef<[u8]>]) -> Row {
    let width = matrix.first().map_or(0, |first| first.as_ref().len());
    let mut sum = vec![0; width];
    for (factor, other) in row.iter().zip(matrix) {
        add(&mut sum, *factor, other.as_ref());
    }
    sum
}

fn add(sum: &mut [u8], factor: u8, row: &[u8]) {
    for (sum, element) in sum.iter_mut().zip(row) {
        // In this field adding is XOR, and so is taking away.
        *sum ^= product(factor, *element);
    }
}

/// The inverse of a square matrix, by Gauss and Jordan; none if there is none.
fn inverted(matrix: &[Row]) -> Option<Vec<Row>> {
    let size = matrix.len();
    let unit = |at: usize| (0..size).map(move |column| u8::from(column == at));
    let mut rows: Vec<Row> = (0..)
        .zip(matrix)
        .map(|(at, row)| row.iter().copied().chain(unit(at)).collect())
        .collect();
    for column in 0..size {
        let pivot = (column..size).find(|at| rows[*at][column] != 0)?;
        rows.swap(column, pivot);
        let factor = inverse(rows[column][column]);
        let lead: Row = rows[column].iter().map(|e| product(*e, factor)).collect();
        for (at, row) in rows.iter_mut().enumerate() {
            if at != column {
                let factor = row[column];
                add(row, factor, &lead);
            }
        }
        rows[column] = lead;
    }
    Some(rows.into_iter().map(|row| row[size..].to_vec()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_is_one() {
        for one in 1..=255 {
            assert_eq!(product(one, inverse(one)), 1);
            assert_eq!(product(one, 1), one);
            for other in 0..=255 {
                assert_eq!(product(one, other), product(other, one));
                let doubled = product(one, product(2, other));
                assert_eq!(doubled, product(product(one, other), 2));
            }
        }
        // 0x80 times 2 leaves the field and comes back by the polynomial.
        assert_eq!(product(0x80, 2), 0x1d);
    }

    #[test]
    fn any_parts_that_are_enough_give_the_data_back() {
        for needed in 2..=40_usize {
            let spare = needed.div_ceil(5).max(2);
            let code = ErasureCode::new(needed, needed + spare);
            let byte = |part: usize, at: usize| (part * 37 + at * 101 + needed) as u8;
            let data: Vec<Vec<u8>> = (0..needed)
                .map(|part| (0..30).map(|at| byte(part, at)).collect())
                .collect();
            let all = [data.clone(), code.spares(&data)].concat();
            for first in 0..all.len() {
                // As many as are needed, from the first one round, last one first.
                let kept = (0..needed).rev().map(|at| (first + at) % all.len());
                let kept = kept.map(|at| (at as u8, all[at].as_slice()));
                assert!(code.data(kept).unwrap() == data, "{needed} from {first}");
            }
        }
    }

    #[test]
    fn too_few_parts_or_one_twice_give_nothing() {
        let code = ErasureCode::new(3, 5);
        let part: &[u8] = &[1, 2];
        assert!(code.data([(0, part), (1, part)]).is_none());
        assert!(code.data([(0, part), (1, part), (1, part)]).is_none());
        assert!(code.data([(0, part), (1, part), (9, part)]).is_none());
    }
}

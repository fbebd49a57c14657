//! Mixing an order with a number that was handed in.

/// The numbers below `count` in an order that the seed decides; seed 0 keeps them as they are.
pub fn mixed(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if seed == 0 {
        return order;
    }
    let mut state = seed;
    for last in (1..count).rev() {
        // Marsaglia's xorshift64: any mixing will do, nothing here must be unforeseeable.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        order.swap(last, (state % (last as u64 + 1)) as usize);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_lost(count in 0usize..50, seed: u64) {
            let mut order = mixed(count, seed);
            order.sort_unstable();
            prop_assert_eq!(order, (0..count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn another_seed_gives_another_order() {
        assert_eq!(mixed(4, 0), [0, 1, 2, 3]);
        assert_ne!(mixed(20, 7), mixed(20, 8));
    }
}

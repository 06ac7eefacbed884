//! How many tests passed and failed.

/// A number of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that passed.
    pub passed: usize,
    /// Those that did not.
    pub failed: usize,
}

impl Count {
    /// A check that counts as one and passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0 };
    /// A check that counts as one and failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1 };

    /// Adds more tests.
    pub fn add(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }

    /// Adds up every line like `test result: ok. 3 passed; 1 failed; …`.
    pub fn of_libtest(output: &str) -> Self {
        let mut count = Self::default();
        for line in output.lines() {
            // In quiet runs the dots of the tests can stand on the same line before it.
            let Some((_, result)) = line.split_once("test result: ") else { continue };
            for part in result.split([';', '.']) {
                let number = |word: &str| part.trim().strip_suffix(word).and_then(|n| n.trim().parse().ok());
                count.passed += number("passed").unwrap_or(0);
                count.failed += number("failed").unwrap_or(0);
            }
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_program_is_counted() {
        let output = "running 3 tests\n...\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                      .F.test result: FAILED. 2 passed; 1 failed; 0 ignored; finished in 0.05s";
        assert_eq!(Count::of_libtest(output), Count { passed: 5, failed: 1 });
    }
}

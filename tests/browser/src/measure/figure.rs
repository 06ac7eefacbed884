//! One figure: what was measured, how, and what it may be.
use serde_json::json;
use std::fmt;

/// A figure.
pub struct Figure {
    /// What it is called.
    pub name: &'static str,
    /// How much it was, run by run.
    pub runs: Vec<f64>,
    /// In what.
    pub unit: &'static str,
    /// The most it may be; none where it only explains another.
    pub bar: Option<f64>,
    /// What we want it to be.
    pub aim: Option<f64>,
    /// How it was measured.
    pub how: &'static str,
}

impl Figure {
    /// How much it is: of all runs the one in the middle.
    pub fn value(&self) -> f64 {
        let all = self.sorted();
        all[(all.len() - 1) / 2]
    }

    /// Whether it is no more than it may be. The least of all runs counts: whatever else the computer does adds to a
    /// figure and never takes away, and on a shared machine the middle one was seen to double from one hour to the
    /// next. What the bench prints as the value is still the middle one.
    pub fn keeps_its_bar(&self) -> bool {
        self.bar.is_none_or(|bar| self.sorted()[0] <= bar)
    }

    fn sorted(&self) -> Vec<f64> {
        assert!(!self.runs.is_empty(), "{} was not measured", self.name);
        let mut all = self.runs.clone();
        all.sort_by(f64::total_cmp);
        all
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A tenth is all that is worth reading.
        let short = |number: f64| (number * 10.0).round() / 10.0;
        let runs = self.sorted();
        let line = json!({
            "name": self.name,
            "value": short(self.value()),
            "unit": self.unit,
            "bar": self.bar,
            "aim": self.aim,
            "how": self.how,
            // Far apart where something else disturbed the runs.
            "least": short(runs[0]),
            "most": short(runs[runs.len() - 1]),
        });
        write!(f, "{line}")
    }
}

//! Days in words, from the messages of the language: never from the browser, which has no words for some languages.
use super::{Arg, Messages};
use crate::guide::DateWords;
use crate::plan::Day;

impl Messages {
    /// A day with its weekday: "Tuesday 3 March 2026".
    pub fn day_long(&self, day: Day) -> String {
        let weekday = self.say(&format!("weekday-{}", day.weekday()), &[]);
        self.day("date-long", day, &weekday)
    }

    /// A day: "3 March 2026".
    pub fn day_short(&self, day: Day) -> String {
        self.day("date-short", day, "")
    }

    fn day(&self, id: &str, day: Day, weekday: &str) -> String {
        let month = self.say(&format!("month-{}", day.month()), &[]);
        let args = [
            ("weekday", Arg::Text(weekday)),
            // As text: a number would be grouped, and "2,026" is no year.
            ("day", Arg::Text(&day.day().to_string())),
            ("month", Arg::Text(&month)),
            ("year", Arg::Text(&day.year().to_string())),
        ];
        // The parts of a date belong together; marks between them would only cost room in fields and titles.
        super::without_marks(&self.say(id, &args))
    }

    /// How far away a day is: "in 5 days", "1 day ago".
    pub fn days_away(&self, day: Day, today: Day) -> String {
        let days = day.days_since(today);
        let id = if days < 0 { "days-over" } else { "days-left" };
        super::without_marks(&self.say(id, &[("days", Arg::Number(days.abs()))]))
    }

    /// The words this language writes dates with.
    pub fn date_words(&self) -> DateWords {
        let list =
            |id: &str| -> Vec<String> { self.say(id, &[]).split_whitespace().map(str::to_owned).collect() };
        let lists = |id: &str| -> Vec<Vec<String>> {
            self.say(id, &[])
                .split('|')
                .map(|group| group.split_whitespace().map(str::to_owned).collect())
                .collect()
        };
        DateWords {
            months: lists("read-months"),
            weekdays: lists("read-weekdays"),
            today: list("read-today"),
            yesterday: list("read-yesterday"),
            tomorrow: list("read-tomorrow"),
            last: list("read-last"),
            next: list("read-next"),
            ago: list("read-ago"),
            ahead: list("read-ahead"),
            day: list("read-day"),
            week: list("read-week"),
            month: list("read-month"),
            numbers: lists("read-numbers"),
            filler: list("read-filler"),
        }
    }
}

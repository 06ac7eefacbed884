//! What people do with the lock. They find its fields by their ids, which are the same in every language.
use crate::person::Person;
use crate::programs::root;
use crate::say::as_read;
use mysay::words::{Arg, Messages};
use serde_json::json;

impl Person {
    /// One of the lock's own English words: they are a file of their own. `n` is the seconds that some of them say.
    pub fn say_of_lock(&self, id: &str, n: i64) -> String {
        let text =
            std::fs::read_to_string(root().join("locales/en/lock.ftl")).expect("the words of the lock");
        let all = Messages::read(self.words().language().clone(), text).expect("they can be read");
        let said = all.try_say(id, &[("n", Arg::Number(n))]);
        as_read(&said.unwrap_or_else(|| panic!("there is no message {id}")))
    }

    /// Locks what is kept on this device, and waits until all of it is done.
    pub fn lock_with(&self, passphrase: &str) {
        self.open("/lock");
        // Enter: WebKit's driver does not always find the button of a page that is read from right to left.
        self.write_passphrase("new-passphrase", &format!("{passphrase}\u{e007}"));
        let is_there = "return String(!!document.getElementById('lock-change'))";
        self.until("there is a lock", || self.ask(is_there) == "true");
        let is_closed = "return String(localStorage.getItem('mysay/1/lock').includes(' closed '))";
        self.until("the lock is closed", || self.ask(is_closed) == "true");
    }

    /// At the screen that asks for it: writes a passphrase and opens.
    pub fn unlock_with(&self, passphrase: &str) {
        self.write_passphrase("passphrase", passphrase);
        self.press_id("go");
    }

    /// Writes in a field for a passphrase, in place of what is there.
    pub fn write_passphrase(&self, field: &str, passphrase: &str) {
        let mut found = json!(null);
        self.until("there is a field for a passphrase", || {
            let script =
                "const it = document.getElementById(arguments[0]); it?.focus(); it?.select(); return it";
            found = self.browser.try_script(script, json!(field)).unwrap_or_default();
            !found.is_null()
        });
        self.browser.type_into(&found, passphrase);
    }
}

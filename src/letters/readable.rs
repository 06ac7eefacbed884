//! The readable copy: a page that any browser shows and prints without the app, carrying the plan's journal inside.
use super::{Said, Section, Speaker, outline};
use crate::plan::Plan;

/// What stands before and after the carried journal.
const BEGIN: &str = "<pre id=\"mysay-journal\" hidden>";
const END: &str = "</pre>";

/// A plan as a page of its own. `journal` is the plan's saved text: opening the page in My Say restores it.
pub fn readable(plan: &Plan, journal: &str, speaker: &dyn Speaker) -> String {
    let title = escaped(&speaker.say("copy-title"));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n",
        escaped(speaker.lang()),
        escaped(speaker.dir()),
        escaped(&speaker.say("copy-lead")),
    );
    for section in outline(plan, speaker) {
        push_section(&mut page, &section);
    }
    page.push_str("</main>\n");
    page.push_str(BEGIN);
    page.push('\n');
    page.push_str(&escaped(journal));
    page.push_str(END);
    page.push_str("\n</body>\n</html>\n");
    page
}

/// The journal that a readable copy carries; none where the text is no such page.
pub fn carried(page: &str) -> Option<String> {
    let (_, after) = page.split_once(BEGIN)?;
    let (inside, _) = after.split_once(END)?;
    Some(unescaped(inside.trim_start()))
}

/// Plain, for paper and for any screen, in light and dark.
const STYLE: &str = "body{font:1.17rem/1.6 system-ui,sans-serif;margin:0;color-scheme:light dark}main{max-width:40rem;margin:auto;padding:1rem}\
dt{font-weight:700;margin-block-start:.75rem}dd{margin:0;white-space:pre-wrap}h2{margin-block-start:2.5rem;border-block-start:2px solid}\
@media print{dt,dd,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}}";

fn push_section(page: &mut String, section: &Section) {
    let level = section.level;
    page.push_str(&format!("<h{level}>{}</h{level}>\n", marked(&section.title)));
    if section.rows.is_empty() {
        return;
    }
    page.push_str("<dl>\n");
    for row in &section.rows {
        page.push_str(&format!("<dt>{}</dt>", escaped(&row.label)));
        for said in &row.said {
            page.push_str(&format!("<dd>{}</dd>", marked(said)));
        }
        page.push('\n');
    }
    page.push_str("</dl>\n");
}

fn marked(said: &Said) -> String {
    match said {
        Said::Ours(text) => escaped(text),
        Said::Own(words) => {
            format!(
                "<span lang=\"{}\" dir=\"auto\" translate=\"no\">{}</span>",
                escaped(&words.lang),
                escaped(words.text())
            )
        }
    }
}

/// Text that cannot become markup.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(letter),
        }
    }
    safe
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_look_like_markup_stay_words() {
        let text = "</pre><script>alert('&lt;')</script> & \"so\"";
        let page = format!("<p>{BEGIN}\n{}{END}", escaped(text));
        assert!(!page.contains("<script>"));
        assert_eq!(carried(&page).as_deref(), Some(text));
    }

    #[test]
    fn another_page_carries_nothing() {
        assert_eq!(carried("<!doctype html><p>Hello"), None);
        assert_eq!(carried(BEGIN), None);
    }
}

//! A page that the browser translates: each text is wrapped in `font` elements, as Chrome does, and My Say goes on.
use super::england::same_date;
use mysay_journeys::{Person, today};
use serde_json::json;

/// Does with every text what the browser's translator does: another text, in two elements, in place of the first.
const WRAP: &str = r"
const wrap = (text) => {
  const owner = text.parentElement;
  if (!owner || !text.data.trim() || owner.closest('script, style, textarea, title, svg, [translate=no], font')) return;
  const outer = document.createElement('font');
  const inner = outer.appendChild(document.createElement('font'));
  outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
  inner.append(text.data);
  text.replaceWith(outer);
};
const wrapAll = (root) => {
  if (root.nodeType === Node.TEXT_NODE) return wrap(root);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  all.forEach(wrap);
};
new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') wrap(change.target);
    change.addedNodes.forEach(wrapAll);
  }
}).observe(document, { childList: true, subtree: true, characterData: true });
";

#[test]
fn a_page_translated_by_the_browser_goes_on_as_before() {
    let me = Person::new();
    me.browser.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WRAP }));
    me.open("/");
    me.is_at("start-title");
    assert_ne!(me.ask("return String(document.querySelectorAll('font').length)"), "0", "it is translated");
    me.press("start-begin");
    // A problem comes and goes, where the translator has been.
    me.is_at("before-device");
    me.press("continue");
    me.read_message("problem-title");
    me.choose("before-device", &["me"]);
    me.is_at("before-ready");
    me.press("before-issue");
    me.is_at("issue-happened");
    me.press("continue");
    me.read_message("problem-blank");
    me.tell("issue-happened", "No tablets");
    me.tell("issue-name", "Tablets");
    me.skip("issue-urgent");
    me.choose("issue-topics", &["care"]);
    me.choose("issue-care", &["nhs_care"]);
    me.choose("issue-with", &["health"]);
    me.skip("issue-so-far");
    me.choose("issue-about", &["me"]);
    me.choose("issue-when", &["day"]);
    me.is_at("issue-day");
    me.write("yesterday");
    me.write("today");
    me.press("continue");
    me.tell("issue-want", "Say sorry");
    me.choose("issue-matters", &["lot"]);
    // The words of the nation come late, into a page that is translated already.
    me.is_at("group-any");
    me.press("client-nation-england");
    me.is_at("options-title");
    me.press("england-topic-nhs_care");
    me.is_at("england-topic-nhs_care");
    me.press("topic-next");
    me.press("options-more");
    me.read(&me.words().last_day("limit-left", same_date(today(), 12), today()));
    me.press("option-all");
    me.press("group-any");
    me.is_at("group-any");
    me.press("general-talk");
    me.is_at("general-talk");
    me.press("option-choose");
    me.is_at("action-what");
    me.press("bar-settings");
    me.is_at("settings-title");
    me.press_id("keep-switch");
    me.read_message("settings-kept-tab");
    // As a person does: the links are at the start of the page.
    me.browser.script("scrollTo(0, 0)", serde_json::json!(null));
    me.press("bar-plan");
    me.read("Say sorry");
    me.press("bar-issues");
    me.read("Tablets");
    // The person's own words are not for the translator.
    let own = "return String([...document.querySelectorAll('.own')].every((one) => one.translate === false && !one.querySelector('font')))";
    assert_eq!(me.ask(own), "true");
}

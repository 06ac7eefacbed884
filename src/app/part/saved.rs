//! Where the words are, always true and always in sight; notices when something went wrong; keeping and opening copies.
use crate::app::Desk;
use crate::app::notice::{Notice, Saving};
use crate::device;
use crate::letters::readable;
use crate::words::Arg;
use leptos::prelude::*;

/// "Saved on this device at 10:42", or what is so instead.
pub fn saved_line(desk: Desk) -> AnyView {
    let _language = desk.messages();
    let text = match desk.saving.get() {
        Saving::Idle => desk.say("saving-idle"),
        Saving::OnDevice => desk.say("saving-on-device"),
        Saving::Saved((hour, minute)) => {
            let time = desk.say_with("time", &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))]);
            desk.say_with("saving-saved", &[("time", Arg::Text(&crate::words::without_marks(&time)))])
        }
        Saving::InTab => desk.say("saving-in-tab"),
        Saving::Locked => desk.say("saving-locked"),
        Saving::Failed(_) => desk.say("saving-failed"),
    };
    view! { <p class="saved" id="saved">{text}</p> }.into_any()
}

/// What the person must be told, until they put it away.
pub fn notices(desk: Desk) -> AnyView {
    let _language = desk.messages();
    let all: Vec<AnyView> = desk.notices.get().into_iter().map(|notice| one_notice(desk, notice)).collect();
    view! { <div class="notices" role="status">{all}</div> }.into_any()
}

fn one_notice(desk: Desk, notice: Notice) -> AnyView {
    let message = notice.message();
    let copy = notice.offers_copy().then(|| view! { <button type="button" class="quiet" on:click=move |_| leptos::task::spawn_local(keep_copy(desk))>{desk.say("copy-keep")}</button> });
    let aside = (notice == Notice::SetAside).then(|| {
        let keep = move |_| {
            device::offer_file("set-aside.txt", "text/plain;charset=utf-8", &desk.set_aside());
        };
        view! { <button type="button" class="quiet" on:click=keep>{desk.say("aside-keep")}</button> }
    });
    let put_away = move |_| desk.notices.update(|all| all.retain(|one| *one != notice));
    view! {
        <div class="notice">
            <p><strong>{desk.say(message)}</strong></p>
            <p>{desk.say(&format!("{message}-fix"))}</p>
            <div class="row">{copy}{aside}<button type="button" class="quiet" on:click=put_away>{desk.say("notice-put-away")}</button></div>
        </div>
    }
    .into_any()
}

/// Gives the readable copy as a file. Its code is fetched when it is asked for.
#[leptos::lazy]
async fn keep_copy(desk: Desk) {
    // A copy names the options that were chosen: their names are in the guides.
    desk.bring_guides().await;
    let journal = desk.saved_text();
    let page = desk.shown_now(|plan| readable(plan, &journal, &*desk.speaker()));
    device::offer_file("my-plan.html", "text/html;charset=utf-8", &page);
}

/// Keeping a copy.
pub fn copy_button(desk: Desk) -> AnyView {
    view! { <button type="button" class="quiet" id="copy" on:click=move |_| leptos::task::spawn_local(keep_copy(desk))>{desk.say("copy-keep")}</button> }
        .into_any()
}

/// Keeping a copy, and printing.
pub fn copy_buttons(desk: Desk) -> AnyView {
    view! {
        <div class="row no-print">
            <button type="button" class="go" id="print" on:click=move |_| device::print()>{desk.say("plan-print")}</button>
            {copy_button(desk)}
        </div>
    }
    .into_any()
}

/// Opening a copy that was kept. What is here stays, and the two are put together.
pub fn open_copy(desk: Desk, done: impl Fn(usize) + Clone + 'static) -> AnyView {
    let chosen = move |event: leptos::ev::Event| {
        let field: web_sys::HtmlInputElement = event_target(&event);
        let done = done.clone();
        leptos::task::spawn_local(async move {
            match device::read_chosen(field).await.map(|text| desk.take_in(&text)) {
                Some(Ok(new)) => done(new),
                Some(Err(notice)) => desk.tell(notice),
                None => desk.tell(Notice::FileNotPlan),
            }
        });
    };
    view! {
        <div class="field">
            <p class="hint" id="open-copy-hint">{desk.say("copy-open.hint")}</p>
            <label class="quiet file" for="open-copy">
                {desk.say("copy-open")}
                <input type="file" id="open-copy" aria-describedby="open-copy-hint" accept=".html,.htm,.plan,.txt" on:change=chosen />
            </label>
        </div>
    }
    .into_any()
}

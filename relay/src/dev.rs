//! Only in development: tells open pages that the app was built again.
use axum::Router;
use axum::extract::{Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;
use axum::routing::get;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// `/dev-version?after=V` answers with the version as soon as it is not V, or after twenty seconds.
pub fn routes(dist: &Path) -> Router {
    Router::new().route("/dev-version", get(version)).with_state(dist.join("assets.json"))
}

async fn version(
    State(list): State<PathBuf>,
    Query(query): Query<HashMap<String, String>>,
) -> impl IntoResponse {
    let known = query.get("after").map(String::as_str).unwrap_or_default();
    let mut now = written(&list);
    for _ in 0..100 {
        // While a build replaces the site there is no list for a moment; that is not a version.
        if !now.is_empty() && now != known {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        now = written(&list);
    }
    let now = if now.is_empty() { known.to_owned() } else { now };
    ([(CACHE_CONTROL, "no-store")], now)
}

/// When the list of built files was written, in nanoseconds.
fn written(list: &Path) -> String {
    let time = std::fs::metadata(list).and_then(|data| data.modified()).ok();
    let since = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.map(|since| since.as_nanos().to_string()).unwrap_or_default()
}

/// Waits until standard input ends: whoever started us has gone.
pub async fn until_left_alone() {
    let read = || std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
    if tokio::task::spawn_blocking(read).await.is_err() {
        // However the reading ended, there is nobody left to serve.
    }
}

//! The built app as a web site: its files, and its page for every address that only the app knows.
use crate::headers;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

/// Files come as they are, in the smallest form the browser understands.
#[derive(Clone)]
struct Site {
    files: ServeDir,
    page: ServeFile,
}

/// Serves the folder that the build wrote.
pub fn site(dist: &Path) -> Router {
    let files = ServeDir::new(dist).append_index_html_on_directories(false);
    let page = ServeFile::new(dist.join("index.html"));
    let site = Site {
        files: files.precompressed_br().precompressed_gzip(),
        page: page.precompressed_br().precompressed_gzip(),
    };
    Router::new().fallback(answer).with_state(site).layer(axum::middleware::from_fn(headers::add))
}

async fn answer(State(site): State<Site>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let answered = if is_file(request.uri().path()) {
        site.files.oneshot(request).await
    } else {
        site.page.oneshot(request).await
    };
    match answered {
        Ok(response) => response.map(Body::new),
        // What cannot happen still gets an answer.
        Err(never) => match never {},
    }
}

/// The endings of files there can be. An item's name has a full stop in it too, so not every ending is a file's.
const ENDINGS: [&str; 15] = [
    "html",
    "js",
    "css",
    "wasm",
    "json",
    "ftl",
    "svg",
    "png",
    "ico",
    "txt",
    "map",
    "webmanifest",
    "br",
    "gz",
    "php",
];

/// A name with the ending of a file is a file; every other address is a screen of the app.
fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

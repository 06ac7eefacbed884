//! What people's browsers get from the relay: files, headers, and nothing that is not in the site.
#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "a test stops at the first thing that is not as it should be"
)]

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use mysay_relay::site::site;
use std::fs;
use tempfile::TempDir;
use tower::ServiceExt;

const STYLE: &str = "style-0123456789abcdef.css";

fn dist() -> TempDir {
    let around = tempfile::tempdir().expect("a folder");
    let dist = around.path().join("dist");
    fs::create_dir_all(dist.join("app-0123456789abcdef")).expect("a folder");
    let files = [
        ("../secret.txt", "secret"),
        ("index.html", "page"),
        ("index.html.br", "page, brotli"),
        ("app-0123456789abcdef/mysay_bg.wasm", "wasm"),
        ("app-0123456789abcdef/mysay.js", "glue"),
        (STYLE, "style"),
        ("style-0123456789abcdef.css.br", "style, brotli"),
        ("style-0123456789abcdef.css.gz", "style, gzip"),
        ("en-0123456789abcdef.ftl", "words"),
        ("manifest.webmanifest", "{}"),
    ];
    for (path, text) in files {
        fs::write(dist.join(path), text).expect("a file");
    }
    around
}

async fn ask(path: &str, encoding: &str) -> (StatusCode, HeaderMap, String) {
    let around = dist();
    let request =
        Request::get(path).header("accept-encoding", encoding).body(Body::empty()).expect("a request");
    let response = site(&around.path().join("dist")).oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    (parts.status, parts.headers, String::from_utf8_lossy(&body).into_owned())
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_people_safe() {
    for path in ["/issue/9.00000000", "/", "/before/1", "/app-0123456789abcdef/mysay.js", "/nothing.png"] {
        let (_, headers, _) = ask(path, "").await;
        let policy = header(&headers, "content-security-policy");
        assert!(
            policy.starts_with("default-src 'none';") && policy.contains("frame-ancestors 'none'"),
            "{path}"
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}");
        assert_eq!(header(&headers, "referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header(&headers, "x-content-type-options"), "nosniff", "{path}");
        assert_eq!(header(&headers, "cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(header(&headers, "permissions-policy").contains("microphone=()"), "{path}");
    }
}

#[tokio::test]
async fn a_browser_gets_the_smallest_copy_it_understands() {
    for (encoding, body) in [("gzip, br", "style, brotli"), ("gzip", "style, gzip"), ("", "style")] {
        let (status, headers, text) = ask(&format!("/{STYLE}"), encoding).await;
        assert_eq!((status, text.as_str()), (StatusCode::OK, body));
        assert_eq!(header(&headers, "vary"), "accept-encoding");
        assert!(header(&headers, "content-type").starts_with("text/css"));
    }
}

#[tokio::test]
async fn every_screen_of_the_app_has_its_page() {
    for path in ["/", "/before/1", "/help", "/plan/", "/issue/9.00000000"] {
        let (status, headers, text) = ask(path, "br").await;
        assert_eq!((status, text.as_str()), (StatusCode::OK, "page, brotli"), "{path}");
        assert_eq!(header(&headers, "cache-control"), "no-cache", "{path}");
        assert!(header(&headers, "content-type").starts_with("text/html"), "{path}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_there_is_not_found() {
    for path in ["/nothing.png", "/app-0123456789abcdef/old.wasm", "/before/1.js"] {
        let (status, headers, text) = ask(path, "").await;
        assert_eq!((status, text.as_str()), (StatusCode::NOT_FOUND, ""), "{path}");
        assert_eq!(header(&headers, "cache-control"), "no-cache", "{path}");
    }
}

#[tokio::test]
async fn names_with_their_contents_in_them_are_kept_for_ever_and_others_are_asked_for_again() {
    let (_, headers, _) = ask(&format!("/{STYLE}"), "").await;
    assert_eq!(header(&headers, "cache-control"), "public, max-age=31536000, immutable");
    let (_, headers, _) = ask("/manifest.webmanifest", "").await;
    assert_eq!(header(&headers, "cache-control"), "no-cache");
}

#[tokio::test]
async fn browsers_are_told_what_each_file_is() {
    let kinds = [
        ("/app-0123456789abcdef/mysay_bg.wasm", "application/wasm"),
        ("/app-0123456789abcdef/mysay.js", "text/javascript"),
        ("/en-0123456789abcdef.ftl", "text/plain; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
    ];
    for (path, kind) in kinds {
        let (_, headers, _) = ask(path, "").await;
        assert_eq!(header(&headers, "content-type"), kind, "{path}");
    }
}

#[tokio::test]
async fn nothing_outside_the_site_can_be_read() {
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/app-0123456789abcdef/../../secret.txt",
        "//../secret.txt",
        "/..\\secret.txt",
    ] {
        let request = Request::get(path).body(Body::empty());
        if request.is_err() {
            continue;
        }
        let (status, _, text) = ask(path, "").await;
        assert!(status != StatusCode::OK && !text.contains("secret"), "{path}: {status} {text}");
    }
}

#[tokio::test]
async fn only_reading_is_allowed() {
    let around = dist();
    let request = Request::post("/before/1").body(Body::empty()).expect("a request");
    let response = site(&around.path().join("dist")).oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
}

//! The headers on every answer: what the page may do, what is told to others, and what browsers may keep.
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, REFERRER_POLICY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

/// Nothing from anywhere else, nothing inline, and no other page may put a frame around us.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The microphone, the camera, the place: the app uses none of them.
const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

const ALWAYS: [(HeaderName, &str); 7] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    // The same address is sent in several compressions.
    (VARY, "accept-encoding"),
];

/// Puts the headers on an answer.
pub async fn add(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let keep = if found && is_hashed(&path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static(keep));
    if found && path.ends_with(".ftl") {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    }
    response
}

/// Whether an address changes whenever what is behind it changes: a part of it ends in `-` and the
/// 16 digits that the build made from the contents, as in `/style-0123456789abcdef.css`.
fn is_hashed(path: &str) -> bool {
    path.split('/').any(|part| {
        let stem = part.split('.').next().unwrap_or_default();
        let mark = stem.rsplit_once('-').map(|(_, mark)| mark).unwrap_or_default();
        mark.len() == 16 && mark.bytes().all(|digit| digit.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_names_with_their_contents_in_them_may_be_kept_for_ever() {
        assert!(is_hashed("/style-0123456789abcdef.css") && is_hashed("/app-0123456789abcdef/split.wasm"));
        assert!(
            !is_hashed("/")
                && !is_hashed("/index.html")
                && !is_hashed("/before/1")
                && !is_hashed("/en-simple.ftl")
        );
    }
}

//! Puts the style sheets together, in the order `style/index.css` imports them, and makes them small.
use crate::house::House;
use crate::say::{Outcome, While};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};

/// One style sheet of the site, with all it imports.
pub fn make(house: &House, name: &str) -> Outcome<String> {
    let entry = house.at(&format!("style/{name}.css"));
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let what = || "Putting the style sheets together";
    let mut sheet = bundler.bundle(&entry).doing(what)?;
    sheet.minify(MinifyOptions::default()).doing(what)?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).doing(what)?;
    Ok(printed.code)
}

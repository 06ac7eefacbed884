//! Makes a drawing from a package safe and plain: only shapes, in the one colour of the words beside it. What could do
//! more than draw is refused.

/// Shapes that may be drawn.
const SHAPES: [&str; 7] = ["path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];
/// Elements that say something about a drawing, and draw nothing.
const SILENT: [&str; 4] = ["title", "desc", "metadata", "style"];
/// What says where and how large a shape is. Nothing else of a shape is taken: no id, no class, no style.
const MEASURES: [&str; 16] = [
    "d",
    "points",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "width",
    "height",
    "x1",
    "y1",
    "x2",
    "y2",
    "fill-rule",
];
/// How packages write the colour that is drawn with; all others are left out.
const INK: [&str; 5] = ["currentColor", "#000", "#000000", "black", "#000000ff"];

/// One element as it is written: its name, its attributes, and whether it opens, closes or stands alone.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
    closes: bool,
    alone: bool,
}

/// What an element has from those around it.
#[derive(Clone, Default)]
struct Around {
    fill: bool,
    stroke: bool,
    transform: String,
}

/// The shapes of a drawing, of lines this thick, or why it cannot be used.
pub fn clean(svg: &str, line: &str) -> Result<String, String> {
    let mut around = vec![Around { fill: true, ..Around::default() }];
    let mut silent = 0_usize;
    let (mut shapes, mut has_lines) = (Vec::new(), false);
    for tag in tags(svg)? {
        if SILENT.contains(&tag.name) {
            silent = if tag.closes { silent.saturating_sub(1) } else { silent + usize::from(!tag.alone) };
        } else if silent > 0 {
            return Err(format!("<{}> stands in words", tag.name));
        } else if ["g", "svg"].contains(&tag.name) {
            if tag.closes {
                around.pop();
            } else if !tag.alone {
                around.push(inside(around.last(), &tag)?);
            }
        } else if SHAPES.contains(&tag.name) {
            let here = inside(around.last(), &tag)?;
            if !tag.closes && (here.fill || here.stroke) {
                has_lines |= here.stroke;
                shapes.push((shape(&tag)?, here));
            }
        } else {
            return Err(format!("<{}> is no shape", tag.name));
        }
    }
    if shapes.is_empty() {
        return Err("there is nothing to draw".to_owned());
    }
    let group = if has_lines {
        format!(
            r#"<g fill="none" stroke="currentColor" stroke-width="{line}" stroke-linecap="round" stroke-linejoin="round">"#
        )
    } else {
        r#"<g fill="currentColor">"#.to_owned()
    };
    let mut made = group;
    for (shape, here) in shapes {
        made.push_str(&shape);
        if has_lines && here.fill {
            made.push_str(r#" fill="currentColor""#);
        }
        if has_lines && !here.stroke {
            made.push_str(r#" stroke="none""#);
        }
        if !here.transform.is_empty() {
            made.push_str(&format!(r#" transform="{}""#, here.transform));
        }
        made.push_str("/>");
    }
    made.push_str("</g>");
    Ok(made)
}

fn inside(around: Option<&Around>, tag: &Tag) -> Result<Around, String> {
    let mut here = around.cloned().ok_or("an element closes that was not open")?;
    for (name, value) in &tag.attributes {
        match *name {
            "fill" => here.fill = INK.contains(value),
            "stroke" => here.stroke = INK.contains(value),
            "transform" => {
                here.transform = format!("{} {}", here.transform, measure(value)?).trim().to_owned();
            }
            _ => {}
        }
    }
    Ok(here)
}

fn shape(tag: &Tag) -> Result<String, String> {
    let mut made = format!("<{}", tag.name);
    for (name, value) in tag.attributes.iter().filter(|(name, _)| MEASURES.contains(name)) {
        made.push_str(&format!(r#" {name}="{}""#, measure(value)?));
    }
    Ok(made)
}

/// A measure is numbers, letters and what stands between them: nothing that could name another file or end a quote.
fn measure(value: &str) -> Result<String, String> {
    let is_fine = |letter: char| letter.is_ascii_alphanumeric() || " ,.+-()".contains(letter);
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if value.chars().all(is_fine) && !value.contains("url") {
        return Ok(shorter(&value));
    }
    Err(format!("'{value}' is no measure"))
}

/// Numbers with two places after the point, which is finer than any screen: shorter by an eighth. What stands before
/// the point stays as it is, because flags can stand there with no space between.
fn shorter(value: &str) -> String {
    let mut parts = value.split('.');
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|one: char| !one.is_ascii_digit()).unwrap_or(part.len());
        let (digits, rest) = part.split_at(end);
        let kept = match digits.get(..3).and_then(|three| three.parse::<u16>().ok()) {
            Some(three) => format!("{:02}", ((three + 5) / 10).min(99)),
            None => digits.to_owned(),
        };
        made.push('.');
        made.push_str(&kept);
        made.push_str(rest);
    }
    made
}

fn tags(svg: &str) -> Result<Vec<Tag<'_>>, String> {
    let mut all = Vec::new();
    let mut rest = svg;
    while let Some((_, after)) = rest.split_once('<') {
        let (inside, after) = cut(after).ok_or("a < has no >")?;
        rest = after;
        let (inside, closes) = inside.strip_prefix('/').map_or((inside, false), |inside| (inside, true));
        let (inside, alone) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let (name, attributes) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
        all.push(Tag { name, attributes: pairs(attributes)?, closes, alone });
    }
    Ok(all)
}

/// Up to the `>` that is in no quotes, and what comes after.
fn cut(text: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (place, letter) in text.char_indices() {
        match quote {
            Some(open) if open == letter => quote = None,
            Some(_) => {}
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            None if letter == '>' => return Some((text.get(..place)?, text.get(place + 1..)?)),
            None => {}
        }
    }
    None
}

fn pairs(text: &str) -> Result<Vec<(&str, &str)>, String> {
    let mut all = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let fault = || format!("'{rest}' is no attribute");
        let (name, after) = rest.split_once('=').ok_or_else(fault)?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|one| ['"', '\''].contains(one)).ok_or_else(fault)?;
        let (value, after) = after.get(1..).and_then(|one| one.split_once(quote)).ok_or_else(fault)?;
        all.push((name.trim(), value));
        rest = after.trim();
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_shapes_come_through_in_the_colour_of_the_words() {
        let made = clean(
            r##"<title>A house</title><g id="a" class="b" fill="none" stroke="#000" style="color:red"><path onclick="x()" data-x="1" d="M1 2
            l3 4"/></g><circle cx="1" r="2" fill="#fcea2b"/><path id="c" d="M0 0h1"/><path fill="#fff" stroke="#000000" d="M9 9"/>"##,
            "2",
        );
        assert_eq!(
            made,
            Ok(concat!(
                r#"<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">"#,
                r#"<path d="M1 2 l3 4"/><path d="M0 0h1" fill="currentColor" stroke="none"/><path d="M9 9"/></g>"#
            )
            .to_owned())
        );
        let one = r#"<path fill="currentColor" fill-rule="evenodd" d="M1 1" clip-rule="evenodd"/>"#;
        assert_eq!(
            clean(one, "2"),
            Ok(r#"<g fill="currentColor"><path fill-rule="evenodd" d="M1 1"/></g>"#.to_owned())
        );
    }

    #[test]
    fn numbers_are_as_long_as_can_be_seen() {
        let whole = "M1.2345 20.5-.127.996a1 1 0 011.004.5l3 4";
        assert_eq!(shorter(whole), "M1.23 20.5-.13.99a1 1 0 011.00.5l3 4");
    }

    #[test]
    fn where_a_group_moves_its_shapes_they_stay_moved() {
        let made = clean(
            r#"<g transform="translate(1 2)"><path d="M1 1"/><path transform="scale(2)" d="M2 2"/></g>"#,
            "2",
        );
        let shapes = r#"<path d="M1 1" transform="translate(1 2)"/><path d="M2 2" transform="translate(1 2) scale(2)"/>"#;
        assert_eq!(made, Ok(format!(r#"<g fill="currentColor">{shapes}</g>"#)));
    }

    #[test]
    fn what_could_do_more_than_draw_is_refused() {
        for bad in [
            "<script>alert(1)</script>",
            r#"<path d="M1 1"/><script href="https://example.org/x.js"/>"#,
            r##"<use href="#other"/>"##,
            r#"<image href="https://example.org/x.png"/>"#,
            r#"<foreignObject><p>Hello</p></foreignObject>"#,
            r#"<a href="https://example.org"><path d="M1 1"/></a>"#,
            r#"<style><path d="M1 1"/></style>"#,
            r#"<animate attributeName="d"/>"#,
            r##"<path d="url(#x)"/>"##,
            r#"<path d="M1 1&quot;onload"/>"#,
            r#"<path d='M1 1" onload="x()'/>"#,
            r#"<path d="M1 1"#,
            r#"<path d=M1/>"#,
            "<path hidden/>",
            r##"<path fill="url(#paint)" d="M1 1"/>"##,
            "</g></g><path d='M1 1'/>",
            "Hello",
            "",
        ] {
            assert!(clean(bad, "2").is_err(), "{bad}");
        }
    }
}

//! The messages of a language, read from its files, with every text, variable and plural in them.
use crate::tree::{File, files};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// All messages of one language. The value of a message stands under its id, an attribute under `id.attribute`.
#[derive(Default)]
pub struct Catalogue {
    /// The texts by id.
    pub texts: BTreeMap<String, Text>,
    /// What is wrong with the files themselves.
    pub faults: Vec<String>,
}

/// One value or attribute.
#[derive(Default)]
pub struct Text {
    /// The file it is in.
    pub file: String,
    /// How it can read: one for each variant, with `…` where something is put in.
    pub readings: Vec<String>,
    /// The variables it takes.
    pub variables: BTreeSet<String>,
    /// Other messages and terms it takes in.
    pub references: BTreeSet<String>,
    /// The keys of each list of variants picked by a variable.
    pub selectors: Vec<Vec<String>>,
}

/// Reads the messages of a language.
pub fn catalogue(code: &str) -> Catalogue {
    let mut all = Catalogue::default();
    for file in files(&format!("locales/{code}"), ".ftl") {
        all.read(&file);
    }
    all
}

impl Catalogue {
    fn read(&mut self, file: &File) {
        let (resource, errors) = match parser::parse(file.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let line = |place: usize| file.text[..place.min(file.text.len())].lines().count();
        self.faults.extend(
            errors
                .iter()
                .map(|error| format!("{} line {}: {}", file.path, line(error.pos.start), error.kind)),
        );
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        self.add(file, message.id.name, value);
                    }
                    for attribute in &message.attributes {
                        let id = format!("{}.{}", message.id.name, attribute.id.name);
                        self.add(file, &id, &attribute.value);
                    }
                }
                Entry::Term(term) => self.add(file, &format!("-{}", term.id.name), &term.value),
                Entry::Junk { content } => self.faults.push(format!("{}: {content}", file.path)),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    fn add(&mut self, file: &File, id: &str, pattern: &Pattern<&str>) {
        let mut text = Text { file: file.path.clone(), ..Text::default() };
        text.readings = text.read(pattern);
        if self.texts.insert(id.to_owned(), text).is_some() {
            self.faults.push(format!("{}: {id} is there twice", file.path));
        }
    }
}

impl Text {
    /// Every way a pattern can read. Where it branches twice each branch is shown once, not every pair.
    fn read(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut readings = vec![String::new()];
        for element in &pattern.elements {
            let branches = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.branches(expression),
            };
            let count = readings.len().max(branches.len());
            readings = (0..count)
                .map(|n| format!("{}{}", readings[n % readings.len()], branches[n % branches.len()]))
                .collect();
        }
        readings
    }

    fn branches(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if matches!(
                    selector,
                    InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
                ) {
                    self.selectors.push(variants.iter().map(key).collect());
                }
                variants.iter().flat_map(|variant| self.read(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } => return vec![(*value).to_owned()],
            InlineExpression::NumberLiteral { value } => return vec![(*value).to_owned()],
            InlineExpression::Placeable { expression } => return self.branches(expression),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute =
                    attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
        }
        vec!["…".to_owned()]
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

//! Words in every language: Fluent files of all crates in one bundle per language.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;
use values::language::Language;

type Bundle = FluentBundle<FluentResource>;

/// All words of the house.
pub struct Texts {
    bundles: Vec<(Language, Bundle)>,
}

/// A Fluent file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the texts in {language} are broken: {cause}")]
pub struct TextsError {
    language: &'static str,
    cause: String,
}

/// The platform's own words.
pub const PLATFORM: &[(Language, &str)] = &[
    (Language::German, include_str!("../texts/de.ftl")),
    (Language::English, include_str!("../texts/en.ftl")),
    (Language::Turkish, include_str!("../texts/tr.ftl")),
    (Language::Arabic, include_str!("../texts/ar.ftl")),
    (Language::Ukrainian, include_str!("../texts/uk.ftl")),
    (Language::Simple, include_str!("../texts/de-simple.ftl")),
    (Language::German, include_str!("../texts/access/de.ftl")),
    (Language::English, include_str!("../texts/access/en.ftl")),
    (Language::Turkish, include_str!("../texts/access/tr.ftl")),
    (Language::Arabic, include_str!("../texts/access/ar.ftl")),
    (Language::Ukrainian, include_str!("../texts/access/uk.ftl")),
    (
        Language::Simple,
        include_str!("../texts/access/de-simple.ftl"),
    ),
];

impl Texts {
    /// Reads the files.
    ///
    /// # Errors
    /// When a file does not parse or two files give the same key.
    pub fn read(files: &[(Language, &'static str)]) -> Result<Self, TextsError> {
        let mut bundles = Vec::new();
        for language in Language::ALL {
            let broken = |cause: String| TextsError {
                language: language.tag(),
                cause,
            };
            let tag = if language == Language::Simple {
                "de"
            } else {
                language.tag()
            };
            let locale: LanguageIdentifier = tag.parse().map_err(|_| broken(tag.to_owned()))?;
            let mut bundle = Bundle::new_concurrent(vec![locale]);
            for (_, source) in files.iter().filter(|(of, _)| *of == language) {
                let resource = FluentResource::try_new((*source).to_owned())
                    .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| broken(format!("{errors:?}")))?;
            }
            bundles.push((language, bundle));
        }
        Ok(Self { bundles })
    }

    /// The words for `key`, in German where `language` lacks them.
    pub fn say(&self, language: Language, key: &str) -> String {
        self.say_with(language, key, &[])
    }

    /// The words for `key` with named values put in.
    pub fn say_with(
        &self,
        language: Language,
        key: &str,
        values: &[(&str, FluentValue<'_>)],
    ) -> String {
        let args: FluentArgs = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        [language, Language::German]
            .into_iter()
            .find_map(|language| self.find(language, key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether `language` has words of its own for `key`.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.bundle(language)
            .is_some_and(|bundle| bundle.has_message(key))
    }

    fn find(&self, language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(language)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, Some(args), &mut errors);
        if !errors.is_empty() {
            tracing::warn!(key, ?errors, "a text lacks a value");
        }
        Some(words.into_owned())
    }

    fn bundle(&self, language: Language) -> Option<&Bundle> {
        self.bundles
            .iter()
            .find(|(of, _)| *of == language)
            .map(|(_, bundle)| bundle)
    }
}

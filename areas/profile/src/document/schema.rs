//! The fields of the document as data: what an editor may type, what is required, what can be
//! translated. Forms, checks, comparisons and the import all read this one table.

/// Kinds of undertakings, each run by one area of Vielfalt.
pub const KINDS: &[&str] = &[
    "pool",
    "map",
    "funding_line",
    "programme",
    "case_system",
    "event",
    "campaign",
    "prize",
    "network",
    "plan",
];

/// Where a Steckbrief names an undertaking.
pub const SECTIONS: &[&str] = &["task", "best_practice"];

/// What a body does with a paper.
pub const ROLES: &[&str] = &["recommendation", "decision", "notice"];

/// What a single input takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// Several paragraphs of rich text.
    Rich,
    /// Several entries, one a line.
    Lines,
    /// A day.
    Day,
    /// A web address.
    Web,
    /// A mail address.
    Email,
    /// A telephone number; kept as E.164.
    Phone,
    /// A German postcode.
    Postcode,
    /// One of these keys, or none. The text key of a choice is `choice-{input}-{choice}`.
    Choice(&'static [&'static str]),
    /// One of the document's focus areas, or none.
    FocusArea,
    /// Kept as it is and never shown: ids and slugs.
    Hidden,
}

/// One input.
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// Its key in the document; its label is the text `input-{key}`.
    pub key: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether it may not stay empty.
    pub is_required: bool,
    /// Whether other languages have their own words for it.
    pub is_translatable: bool,
}

/// Inputs that stand together: once, or as a list of entries.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Its key in the field; empty when the field itself is the record or the list.
    pub key: &'static str,
    /// Whether it is a list.
    pub is_list: bool,
    /// Its inputs.
    pub inputs: &'static [Input],
}

/// A part of the profile that is edited, compared and taken over as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key in the document; its title is the text `field-{key}`.
    pub key: &'static str,
    /// Its blocks.
    pub blocks: &'static [Block],
}

const fn input(key: &'static str, kind: Kind) -> Input {
    Input {
        key,
        kind,
        is_required: false,
        is_translatable: false,
    }
}

const fn required(input: Input) -> Input {
    Input {
        is_required: true,
        ..input
    }
}

const fn translatable(input: Input) -> Input {
    Input {
        is_translatable: true,
        ..input
    }
}

const fn record(inputs: &'static [Input]) -> Block {
    Block {
        key: "",
        is_list: false,
        inputs,
    }
}

const fn list(key: &'static str, inputs: &'static [Input]) -> Block {
    Block {
        key,
        is_list: true,
        inputs,
    }
}

/// The name stands alone: a text, not a record.
pub const NAME: Field = Field {
    key: "name",
    blocks: &[record(&[required(input("name", Kind::Line))])],
};

/// The introduction stands alone, too.
pub const ABOUT: Field = Field {
    key: "about",
    blocks: &[record(&[translatable(input("about", Kind::Rich))])],
};

/// One undertaking; the document holds a list of them, each edited on a page of its own.
pub const UNDERTAKING: Field = Field {
    key: "undertakings",
    blocks: &[
        record(&[
            input("id", Kind::Hidden),
            input("slug", Kind::Hidden),
            required(translatable(input("title", Kind::Line))),
            translatable(input("text", Kind::Rich)),
            input("kind", Kind::Choice(KINDS)),
            required(input("section", Kind::Choice(SECTIONS))),
            input("projects", Kind::Lines),
            input("starts_on", Kind::Day),
            input("paused_on", Kind::Day),
            input("ended_on", Kind::Day),
            input("focus_area", Kind::FocusArea),
            input("contact_name", Kind::Line),
            input("contact_phone", Kind::Phone),
            input("contact_email", Kind::Email),
            input("partners", Kind::Lines),
        ]),
        list(
            "milestones",
            &[
                required(translatable(input("title", Kind::Line))),
                input("due_on", Kind::Day),
                input("reached_on", Kind::Day),
                translatable(input("need", Kind::Rich)),
                translatable(input("benefit", Kind::Rich)),
                translatable(input("support", Kind::Rich)),
            ],
        ),
        list(
            "documents",
            &[
                required(input("title", Kind::Line)),
                required(input("url", Kind::Web)),
            ],
        ),
    ],
};

/// Every field of the profile in the order of the portal's Steckbrief.
pub const FIELDS: &[Field] = &[
    NAME,
    ABOUT,
    Field {
        key: "concept",
        blocks: &[record(&[
            required(translatable(input("title", Kind::Line))),
            input("url", Kind::Web),
            input("adopted_on", Kind::Day),
            input("valid_from", Kind::Day),
            input("valid_until", Kind::Day),
        ])],
    },
    Field {
        key: "focus_areas",
        blocks: &[list(
            "",
            &[
                input("id", Kind::Hidden),
                required(translatable(input("title", Kind::Line))),
                required(translatable(input("text", Kind::Rich))),
                input("valid_from", Kind::Day),
                input("valid_until", Kind::Day),
            ],
        )],
    },
    UNDERTAKING,
    Field {
        key: "attachment",
        blocks: &[record(&[
            required(input("office", Kind::Line)),
            input("division", Kind::Line),
            input("head", Kind::Line),
        ])],
    },
    Field {
        key: "lead",
        blocks: &[record(&[
            input("name", Kind::Line),
            input("street", Kind::Line),
            input("postcode", Kind::Postcode),
            input("town", Kind::Line),
            input("phone", Kind::Phone),
            input("email", Kind::Email),
            input("homepage", Kind::Web),
        ])],
    },
    Field {
        key: "council_decision",
        blocks: &[
            record(&[
                required(input("body", Kind::Line)),
                required(input("decided_on", Kind::Day)),
                input("paper", Kind::Line),
                input("paper_url", Kind::Web),
                input("subject", Kind::Line),
            ]),
            list(
                "steps",
                &[
                    required(input("body", Kind::Line)),
                    input("met_on", Kind::Day),
                    input("role", Kind::Choice(ROLES)),
                    input("result", Kind::Line),
                ],
            ),
        ],
    },
    Field {
        key: "further",
        blocks: &[list(
            "",
            &[
                required(input("label", Kind::Line)),
                required(input("text", Kind::Rich)),
            ],
        )],
    },
];

/// The field called `key`.
pub fn field(key: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.key == key)
}

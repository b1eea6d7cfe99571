use platform::access::rights::shipped;

/// Somebody with an account at the centre. Nobody of them exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// As shown to colleagues.
    pub name: &'static str,
    /// Where their mail goes.
    pub email: &'static str,
    /// The one role they hold.
    pub role: Option<&'static str>,
}

/// Looks after the areas every day.
pub const AMAL: Person = Person {
    name: "Amal Yılmaz",
    email: "amal.yilmaz@ki.example",
    role: Some(shipped::COORDINATOR),
};

/// Leads the centre.
pub const BRANDT: Person = Person {
    name: "Jochen Brandt",
    email: "brandt@ki.example",
    role: Some(shipped::DIRECTOR),
};

/// Reads everything and changes nothing.
pub const LUDMILA: Person = Person {
    name: "Ludmila Koval",
    email: "koval@ki.example",
    role: Some(shipped::AUDITOR),
};

/// Looks after accounts.
pub const NILS: Person = Person {
    name: "Nils Overbeck",
    email: "overbeck@ki.example",
    role: Some(shipped::ADMINISTRATOR),
};

/// Has an account and no role yet.
pub const MIRA: Person = Person {
    name: "Mira Okafor",
    email: "okafor@ki.example",
    role: None,
};

/// All of them.
pub const CAST: [Person; 5] = [AMAL, BRANDT, LUDMILA, NILS, MIRA];

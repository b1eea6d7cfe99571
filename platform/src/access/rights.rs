//! Rights are constants beside their area; roles are rows that group them.

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right {
    /// Unique key such as `profile.edit`; also the key of its sentence in the texts.
    pub key: &'static str,
    /// Roles that hold it when a centre meets it for the first time.
    pub roles: &'static [&'static str],
}

/// Adding people, giving roles, closing accounts.
pub const ACCOUNTS: Right = Right {
    key: "platform.accounts",
    roles: &[shipped::ADMINISTRATOR],
};

/// Shaping roles, and the rules of signing in.
pub const ROLES: Right = Right {
    key: "platform.roles",
    roles: &[shipped::ADMINISTRATOR],
};

/// Rights that only administrators hold: whoever held one could give themselves all others.
pub const OF_ADMINISTRATORS: &[Right] = &[ACCOUNTS, ROLES];

/// Keys of the roles that every centre starts with. The centre may change what they may do.
pub mod shipped {
    /// Looks after one or more areas every day.
    pub const COORDINATOR: &str = "coordinator";
    /// Leads the centre.
    pub const DIRECTOR: &str = "director";
    /// Reads, changes nothing.
    pub const AUDITOR: &str = "auditor";
    /// Looks after accounts and roles.
    pub const ADMINISTRATOR: &str = "administrator";

    /// Asks the centre for something on behalf of somebody outside.
    pub const REQUESTER: &str = "requester";
    /// Works together with the centre from outside.
    pub const PARTNER: &str = "partner";

    /// All of them, in the order of lists.
    pub const ALL: &[&str] = &[
        COORDINATOR,
        DIRECTOR,
        AUDITOR,
        ADMINISTRATOR,
        REQUESTER,
        PARTNER,
    ];

    /// Roles of people outside the centre: an area may give them by itself.
    pub const OUTSIDE: &[&str] = &[REQUESTER, PARTNER];
}

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everybody; the page is the same for all visitors and may be kept in memory.
    Public,
    /// Everybody; the page differs from call to call (a form, a sign-in).
    Open,
    /// Whoever has signed in.
    SignedIn,
    /// Whoever has signed in and has proved just now that it is them.
    SignedInFresh,
    /// Whoever holds the right.
    Needs(Right),
    /// Whoever holds the right and has proved just now that it is them: for what cannot be undone
    /// or opens other doors. A form sent too late is kept and goes on after the proof.
    NeedsFresh(Right),
}

impl Access {
    /// As shown in the list of routes.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Open => "open",
            Self::SignedIn | Self::SignedInFresh => "signed_in",
            Self::Needs(right) | Self::NeedsFresh(right) => right.key,
        }
    }

    /// Whether a proof of who one is must be recent.
    pub fn must_be_fresh(&self) -> bool {
        matches!(self, Self::SignedInFresh | Self::NeedsFresh(_))
    }
}

-- Forms that the rules have turned away, counted by day: need that nobody could be asked about. Nobody is in it.
create table interpreting_turned_away (
    day date not null,
    -- Key of the rule.
    rule text not null check (rule <> ''),
    -- Kind of institution, and tag of the language.
    institution_kind text not null,
    language text not null,
    times integer not null check (times > 0),
    primary key (day, rule, institution_kind, language)
);

use proptest::prelude::*;

use super::*;

fn trees() -> impl Strategy<Value = Tree> {
    let leaf = prop::collection::vec(any::<(u32, i64)>(), 0..4).prop_map(Tree::Leaf);
    leaf.prop_recursive(6, 40, 2, |below| {
        let parts = (
            prop::collection::vec(any::<(u32, i64)>(), 0..3),
            any::<i64>(),
            prop::collection::vec(any::<(u32, u32)>(), 0..3),
            prop::collection::vec((any::<u32>(), below.clone()), 0..3),
        );
        let parts = parts.prop_map(|(prices, cutoff, dropped, parts)| Tree::Parts {
            prices,
            cutoff,
            dropped,
            parts,
        });
        let branch = (any::<(u32, u32)>(), below.clone(), below).prop_map(
            |((request, person), takes, leaves)| {
                let (takes, leaves) = (Box::new(takes), Box::new(leaves));
                Tree::Branch {
                    request,
                    person,
                    takes,
                    leaves,
                }
            },
        );
        prop_oneof![branch, parts]
    })
}

prop_compose! {
    fn certificates()(
        plan in prop::collection::vec(any::<Option<u32>>(), 0..6),
        (cost, bound) in any::<(i64, i64)>(),
        prices in prop::collection::vec(any::<i64>(), 0..6),
        trees in prop::collection::vec((any::<u32>(), trees()), 0..3),
    ) -> Certificate {
        Certificate { plan, cost, bound, prices, trees }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(certificate in certificates()) {
        prop_assert_eq!(certificate.to_text().parse(), Ok(certificate));
    }

    #[test]
    fn any_text_is_read_or_refused_without_a_panic(text in "(certificate 1\n)?([a-z]{0,9}|cost|plan|prices|parts|tree|leaf|or|-|[0-9]{1,20}|[ \n]|\\PC){0,60}") {
        let _ = text.parse::<Certificate>();
    }
}

fn refused(text: &str) -> CertificateError {
    text.parse::<Certificate>().unwrap_err()
}

#[test]
fn each_fault_of_a_text_is_named_with_its_line() {
    let whole = "certificate 1\ncost 9\nbound 8\nplan - 3\nprices 1 2\n";
    assert!(whole.parse::<Certificate>().is_ok());
    assert_eq!(refused(""), CertificateError::Version);
    assert_eq!(refused("certificate 2\n"), CertificateError::Version);
    for (kind, line) in [
        ("cost", "cost 9\n"),
        ("bound", "bound 8\n"),
        ("plan", "plan - 3\n"),
        ("prices", "prices 1 2\n"),
    ] {
        assert_eq!(
            refused(&whole.replace(line, "")),
            CertificateError::Missing(kind)
        );
        assert_eq!(
            refused(&format!("{whole}{line}")),
            CertificateError::Twice(6)
        );
    }
    let wrong = [
        "else",
        "cost 1 2",
        "cost x",
        "plan x",
        "prices -",
        "drop 1 2",
        "tree",
        "tree 1",
        "tree 1 leaf",
        "tree 1 leaf 2 1 1",
        "tree 1 leaf 0 leaf 0",
        "tree 1 leaf 0 or 1 1",
        "tree 1 leaf 0 parts 9 0 0 2 1 1",
        "tree 1 leaf 0 parts 9 0 0 1",
        "tree 1 parts 9 1 1 0 0",
        "tree 1 twig",
        "tree 1 leaf 18446744073709551615",
    ];
    for line in wrong {
        let text = format!("certificate 1\n\n{line}\n");
        assert_eq!(refused(&text), CertificateError::Line(3), "{line}");
    }
}

#[test]
fn a_tree_may_be_high_but_not_without_end() {
    let text = |height: usize| {
        let whole = "certificate 1\ncost 0\nbound 0\nplan\nprices\ntree 0 leaf 0";
        format!("{whole}{}", " leaf 0 or 1 1".repeat(height))
    };
    assert!(text(HIGHEST_TREE).parse::<Certificate>().is_ok());
    assert_eq!(
        refused(&text(HIGHEST_TREE + 1)),
        CertificateError::TooHigh(6)
    );
    assert_eq!(refused(&text(100_000)), CertificateError::TooHigh(6));
}

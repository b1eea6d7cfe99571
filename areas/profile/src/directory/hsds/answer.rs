//! The forms of an answer: a record, a page of records, a problem.

use axum::{http::StatusCode, response::Response};
use platform::{Result, web::document};
use serde_json::{Value, json};

use super::wanted::{Misunderstood, Wanted};

/// A record or a page of them.
pub fn good(value: &Value) -> Result<Response> {
    Ok(document(
        "application/json",
        None,
        serde_json::to_vec(value)?,
    ))
}

/// There is no such record.
pub fn unknown(what: &str) -> Result<Response> {
    problem(
        StatusCode::NOT_FOUND,
        &format!("there is no {what} with this id"),
        None,
    )
}

/// The query was not understood.
pub fn misunderstood(cause: &Misunderstood) -> Result<Response> {
    let Misunderstood {
        parameter,
        expected,
    } = cause;
    let detail = format!("{parameter}: expected {expected}");
    problem(StatusCode::BAD_REQUEST, &detail, Some(parameter))
}

/// Problem details for programs (RFC 9457).
fn problem(status: StatusCode, detail: &str, parameter: Option<&str>) -> Result<Response> {
    let mut value = json!({
        "type": "about:blank",
        "title": status.canonical_reason(),
        "status": status.as_u16(),
        "detail": detail,
    });
    if let Some(parameter) = parameter {
        value["parameter"] = json!(parameter);
    }
    let mut response = document(
        "application/problem+json",
        None,
        serde_json::to_vec(&value)?,
    );
    *response.status_mut() = status;
    Ok(response)
}

/// The page of `all` that is wanted, in the standard's wrapper. A page behind the last one is
/// empty.
pub fn page<T>(all: &[T], wanted: &Wanted, shown: impl Fn(&T) -> Value) -> Value {
    let size = wanted.size();
    let count = all.len().div_ceil(size);
    let start = (wanted.page - 1).saturating_mul(size).min(all.len());
    let end = start.saturating_add(size).min(all.len());
    let contents: Vec<Value> = all[start..end].iter().map(shown).collect();
    json!({
        "total_items": all.len(),
        "total_pages": count,
        "page_number": wanted.page,
        "size": contents.len(),
        "first_page": wanted.page == 1,
        "last_page": wanted.page >= count,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(count: usize, query: &str) -> Value {
        let all: Vec<usize> = (0..count).collect();
        page(&all, &Wanted::read(query).unwrap(), |number| json!(number))
    }

    #[test]
    fn the_last_page_holds_the_rest() {
        let last = of(7, "page=3&per_page=3");
        assert_eq!(last["contents"], json!([6]));
        assert_eq!(
            (&last["total_pages"], &last["size"]),
            (&json!(3), &json!(1))
        );
        assert_eq!(
            (&last["first_page"], &last["last_page"]),
            (&json!(false), &json!(true))
        );
    }

    #[test]
    fn nothing_at_all_is_one_empty_page() {
        let nothing = of(0, "");
        assert_eq!(nothing["empty"], true);
        assert_eq!(
            (&nothing["first_page"], &nothing["last_page"]),
            (&json!(true), &json!(true))
        );
    }

    proptest! {
        #[test]
        fn all_pages_together_hold_everything_once(count in 0_usize..60, size in 1_usize..20) {
            let pages = count.div_ceil(size);
            let mut seen = Vec::new();
            for number in 1..=pages {
                let page = of(count, &format!("page={number}&per_page={size}"));
                prop_assert_eq!(&page["last_page"], &json!(number == pages));
                seen.extend(page["contents"].as_array().unwrap().clone());
            }
            prop_assert_eq!(seen, (0..count).map(|number| json!(number)).collect::<Vec<_>>());
        }

        #[test]
        fn no_page_number_is_too_large(number in 1_usize.., size in 1_usize..=500) {
            of(3, &format!("page={number}&per_page={size}"));
        }
    }
}

//! Telephone, e-mail, web and postal addresses.

use proptest::prelude::*;
use serde_json::{from_str, to_string};
use values::contact::{
    Email, EmailError, Phone, PhoneError, PostalAddress, PostalAddressError, Postcode, WebAddress,
    WebAddressError,
};

#[test]
fn telephone_numbers_are_read_as_germans_write_them() {
    let table = [
        ("0231 5027247", "+492315027247", "0231 5027247"),
        ("0231/50-27247", "+492315027247", "0231 5027247"),
        ("(0231) 50 2 72 47", "+492315027247", "0231 5027247"),
        ("+49 (0)231 5027247", "+492315027247", "0231 5027247"),
        ("+49 (231) 5027247", "+492315027247", "0231 5027247"),
        ("0049 231 5027247", "+492315027247", "0231 5027247"),
        ("0049(0)231.5027247", "+492315027247", "0231 5027247"),
        ("0231 50-0", "+49231500", "0231 500"),
        ("0211 837-02", "+4921183702", "0211 83702"),
        ("0151 23456789", "+4915123456789", "01512 3456789"),
        ("02405 420-0", "+4924054200", "02405 4200"),
        ("0800 1110111", "+498001110111", "0800 1110111"),
        ("+90 462 322 46 01", "+904623224601", "+90 462 322 46 01"),
        ("+31 45 560 4040", "+31455604040", "+31 45 560 4040"),
    ];
    for (text, e164, readable) in table {
        let phone = Phone::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(
            (phone.e164(), phone.readable().as_str()),
            (e164, readable),
            "{text}"
        );
        assert_eq!(phone.uri(), format!("tel:{e164}"));
    }
}

#[test]
fn what_is_no_telephone_number_is_refused() {
    for text in [
        "",
        "Te.: 0231 5027247",
        "Zimmer 12",
        "0231 50+27",
        "12",
        "0231 5027247 oder -48",
    ] {
        assert_eq!(Phone::parse(text), Err(PhoneError::Unreadable), "{text}");
    }
    for text in ["0231 1", "+49 231 50272471234567", "+1 555 01"] {
        assert_eq!(Phone::parse(text), Err(PhoneError::Impossible), "{text}");
    }
    assert_eq!(PhoneError::Unreadable.key(), "error-phone");
}

#[test]
fn an_email_address_keeps_its_name_and_lowers_its_domain() {
    let email = Email::parse(" R.Guentuerk@StadtDO.de ").unwrap();
    assert_eq!(email.as_str(), "R.Guentuerk@stadtdo.de");
    assert_eq!(email.uri(), "mailto:R.Guentuerk@stadtdo.de");
    assert_eq!(
        Email::parse("ki@köln.de").unwrap().as_str(),
        "ki@xn--kln-sna.de"
    );
    assert_eq!(Email::parse("a?b@c.de").unwrap().uri(), "mailto:a%3Fb@c.de");
}

#[test]
fn an_at_sign_spelled_out_is_named_as_such() {
    for text in [
        "ki (at) stadtdo.de",
        "ki(at)stadtdo.de",
        "ki[AT]stadtdo.de",
        "ki at stadtdo.de",
    ] {
        assert_eq!(Email::parse(text), Err(EmailError::AtSpelledOut), "{text}");
    }
    assert_eq!(EmailError::AtSpelledOut.key(), "error-email-at");
}

#[test]
fn what_is_no_email_address_is_refused() {
    for text in [
        "",
        "@",
        "ki",
        "ki@",
        "@stadtdo.de",
        "ki@stadtdo",
        "ki@stadt do.de",
        "ki@-a.de",
        "ki@a..de",
        ".ki@a.de",
        "k..i@a.de",
        "kí@a.de",
        "a@b@c.de",
        "ki@127.0.0.1",
        "ki@[::1]",
        "a\n@b.de",
        "ki@a%2ede",
        "<ki@a.de>",
    ] {
        assert_eq!(Email::parse(text), Err(EmailError::Unreadable), "{text}");
    }
}

#[test]
fn a_web_address_is_http_or_https() {
    let table = [
        (
            "https://www.dortmund.de/ki/",
            "https://www.dortmund.de/ki/",
            "www.dortmund.de/ki",
        ),
        ("HTTP://Dortmund.DE", "http://dortmund.de/", "dortmund.de"),
        (
            "www.dortmund.de/ki?a=1#b",
            "https://www.dortmund.de/ki?a=1#b",
            "www.dortmund.de/ki?a=1#b",
        ),
        (
            "https://köln.de/ü",
            "https://xn--kln-sna.de/%C3%BC",
            "xn--kln-sna.de/%C3%BC",
        ),
    ];
    for (text, whole, readable) in table {
        let address = WebAddress::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((address.as_str(), address.readable()), (whole, readable));
    }
    for text in [
        "javascript:alert(1)",
        "JavaScript://a.de/%0aalert(1)",
        "data:text/html,a",
        "mailto:a@b.de",
        "ftp://a.de",
    ] {
        assert_eq!(
            WebAddress::parse(text),
            Err(WebAddressError::OtherScheme),
            "{text}"
        );
    }
    for text in [
        "",
        "dortmund",
        "https://",
        "https://localhost/",
        "//a.de",
        "/ki",
        "https://a b.de",
        "java\nscript:alert(1)",
    ] {
        assert_eq!(
            WebAddress::parse(text),
            Err(WebAddressError::Unreadable),
            "{text}"
        );
    }
    let hidden = WebAddress::parse("https://www.dortmund.de@example.org/");
    assert_eq!(hidden, Err(WebAddressError::WithUserName));
}

#[test]
fn a_postal_address_needs_postcode_and_town() {
    let address = PostalAddress::parse("Betenstraße  19 ", "44122", " Dortmund").unwrap();
    assert_eq!(address.lines(), ["Betenstraße 19", "44122 Dortmund"]);
    assert_eq!(
        PostalAddress::parse("", "44122", "Dortmund")
            .unwrap()
            .lines(),
        ["44122 Dortmund"]
    );
    for postcode in ["", "4412", "441222", "4412a", "٤٤١٢٢", "00999"] {
        assert_eq!(
            Postcode::parse(postcode),
            Err(PostalAddressError::Postcode),
            "{postcode}"
        );
    }
    assert_eq!(
        PostalAddress::parse("a", "D-44122", " "),
        Err(PostalAddressError::Town)
    );
}

#[test]
fn contacts_are_plain_text_in_json_and_checked_when_read() {
    let phone = Phone::parse("0231 5027247").unwrap();
    assert_eq!(to_string(&phone).unwrap(), r#""+492315027247""#);
    assert_eq!(from_str::<Phone>(r#""+492315027247""#).unwrap(), phone);
    assert!(from_str::<Email>(r#""nobody""#).is_err());
    assert!(from_str::<WebAddress>(r#""javascript:alert(1)""#).is_err());
    let address = PostalAddress::parse("Betenstraße 19", "44122", "Dortmund").unwrap();
    let json = to_string(&address).unwrap();
    assert_eq!(
        json,
        r#"{"street":"Betenstraße 19","postcode":"44122","town":"Dortmund"}"#
    );
    assert_eq!(from_str::<PostalAddress>(&json).unwrap(), address);
    assert!(from_str::<PostalAddress>(&json.replace("44122", "1")).is_err());
}

proptest! {
    #[test]
    fn no_text_makes_the_parsers_panic(text in any::<String>()) {
        let _ = (Phone::parse(&text), Email::parse(&text), WebAddress::parse(&text), Postcode::parse(&text));
    }

    #[test]
    fn a_number_that_was_read_reads_the_same_again(text in "(\\+|00|0)[1-9][0-9 /()-]{4,14}") {
        if let Ok(phone) = Phone::parse(&text) {
            prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone.clone()));
            prop_assert_eq!(Phone::parse(&phone.readable()), Ok(phone));
        }
    }

    #[test]
    fn an_address_that_was_read_reads_the_same_again(text in "[a-z0-9.+-]{1,8}@[A-Za-zäü0-9.-]{1,12}") {
        if let Ok(email) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email));
        }
    }
}

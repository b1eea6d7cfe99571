//! Signing in by a provider that really runs: `oidc-provider` in a process of its own.

use chrono::TimeDelta;
use platform::access::rights::shipped;
use testing::{
    AMAL, BRANDT, Engine, Guest, LUDMILA, NILS, Page, Plan, SignInProvider, TestHouse, Visitor,
};
use url::Url;
use values::clock::Clock;

use crate::{notes, second_factor};

const START: &str = "/dortmund/intern";
const SIGN_IN: &str = "/dortmund/anmelden";
const ACCOUNT: &str = "/dortmund/intern/konto";
const PROVIDERS: &str = "/dortmund/intern/anbieter";
const CONNECT: &str = "/dortmund/intern/konto/anbieter";

/// Amal as the city's directory knows her.
const AMAL_THERE: Guest = Guest {
    subject: "f3a1",
    email: AMAL.email,
    is_verified: true,
    acr: "",
    amr: "pwd",
};

/// A house with a provider that knows it.
struct Town {
    house: TestHouse,
    provider: SignInProvider,
    id: String,
    client: (String, String),
}

async fn town(engine: Engine) -> Town {
    town_with(engine, SignInProvider::start()).await
}

async fn town_with(engine: Engine, provider: SignInProvider) -> Town {
    let plan = Plan::new(engine, notes::areas).vouching_for("127.0.0.1");
    let house = plan.open().await;
    // The provider's clock is the machine's.
    house.wait(Clock::System.now() - house.clock.now());
    let mut nils = house.signed_in(NILS).await;
    let form = nils.get(PROVIDERS).await.form(PROVIDERS);
    let form = form.fill("name", "Konto der Stadt");
    let added = nils.send(&form.fill("issuer", provider.issuer())).await;
    let page = added.location().to_owned();
    let id = page.rsplit('/').next().unwrap().to_owned();
    let here = format!("http://ki.example{SIGN_IN}");
    let answer_at = format!("{here}/anbieter/{id}/antwort");
    nils.get(&page)
        .await
        .see(&answer_at)
        .see("noch nicht fertig");
    let client = provider.register(&answer_at, &here, None);
    let town = Town {
        house,
        provider,
        id,
        client,
    };
    town.set(&[]).await;
    town
}

impl Town {
    /// Sets the provider up, with further fields.
    async fn set(&self, fields: &[(&str, &str)]) {
        let mut nils = self.house.signed_in(NILS).await;
        let page = format!("{PROVIDERS}/{}", self.id);
        let (id, secret) = &self.client;
        let mut all = vec![("name", "Konto der Stadt")];
        all.extend([("client_id", id.as_str()), ("client_secret", secret)]);
        all.extend(fields);
        assert_eq!(nils.post(&page, &all).await.location(), page);
    }

    fn start(&self) -> String {
        format!("{SIGN_IN}/anbieter/{}", self.id)
    }

    /// Where a visitor is sent at the provider.
    async fn leave(&self, visitor: &mut Visitor) -> String {
        visitor.get(&self.start()).await.location().to_owned()
    }

    /// A visitor who goes to the provider as `guest` and comes back.
    async fn come(&self, visitor: &mut Visitor, guest: Guest) -> Page {
        let there = self.leave(visitor).await;
        let back = self.provider.browser().sign_in(&there, guest);
        visitor.get(&path(&back)).await
    }

    /// Amal's account, connected as her own act.
    async fn connect_amal(&self) -> Visitor {
        let mut amal = self.house.signed_in(AMAL).await;
        let begin = format!("{CONNECT}/{}", self.id);
        let there = amal.get(&begin).await.location().to_owned();
        let back = self.provider.browser().sign_in(&there, AMAL_THERE);
        assert_eq!(amal.get(&path(&back)).await.location(), CONNECT);
        let asked = amal.get(CONNECT).await.with_status(200);
        asked.see("Dort angemeldet ist:").see(AMAL.email);
        assert_eq!(amal.send(&asked.form(CONNECT)).await.location(), ACCOUNT);
        amal
    }

    async fn number(&self, query: &str) -> i64 {
        self.house.backdoor().await.number(query).await
    }
}

/// Path and query of an address of the house.
fn path(address: &str) -> String {
    let url = Url::parse(address).unwrap();
    assert_eq!(url.host_str(), Some("ki.example"), "{address}");
    format!("{}?{}", url.path(), url.query().unwrap_or_default())
}

/// The address with one of its parameters changed, or left out.
fn with(address: &str, name: &str, text: Option<&str>) -> String {
    let mut url = Url::parse(address).unwrap();
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    let kept = pairs.into_iter().filter(|(own, _)| own != name);
    let changed = text.map(|text| (name.to_owned(), text.to_owned()));
    let all: Vec<_> = kept.chain(changed).collect();
    url.query_pairs_mut().clear().extend_pairs(all);
    url.into()
}

fn mishap(page: &Page, key: &str) {
    assert_eq!(page.location(), format!("{SIGN_IN}?anbieter={key}"));
}

#[tokio::test]
async fn a_person_connects_their_account_and_signs_in_by_issuer_and_subject_alone() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut stranger = town.house.visitor();
        stranger.get(SIGN_IN).await.see("Konto der Stadt");
        mishap(&town.come(&mut stranger, AMAL_THERE).await, "nobody");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            0
        );

        let mut amal = town.connect_amal().await;
        amal.get(ACCOUNT).await.see("Ihr Konto ist verbunden");
        town.house.work().await;
        let told = town.house.letters().remove(0);
        assert!(
            told.text
                .contains("mit einem Konto bei einem Anmelde-Anbieter verbunden")
        );

        // Married, with a new address: still the same person.
        let moved = Guest {
            email: "amal.celik@elsewhere.example",
            is_verified: false,
            ..AMAL_THERE
        };
        let mut new = town.house.visitor();
        assert_eq!(town.come(&mut new, moved).await.location(), START);
        assert_eq!(new.cookies().len(), 1, "the cookie of the way is gone");
        new.get(ACCOUNT).await.see("Mit einem Anbieter.");
        // Whoever has her address now is somebody else.
        let heir = Guest {
            subject: "b7c2",
            ..AMAL_THERE
        };
        let mut other = town.house.visitor();
        mishap(&town.come(&mut other, heir).await, "nobody");

        let gone = format!("{CONNECT}/{}/trennen", town.id);
        assert_eq!(amal.post(&gone, &[]).await.location(), ACCOUNT);
        amal.post(&gone, &[]).await.with_status(404);
        mishap(
            &town.come(&mut town.house.visitor(), AMAL_THERE).await,
            "nobody",
        );
        let log = town.house.backdoor().await;
        for action in [
            "provider-added",
            "provider-changed",
            "provider-connected",
            "provider-disconnected",
        ] {
            let query = format!("select count(*) from audit_entry where action = '{action}'");
            assert_eq!(log.number(&query).await, 1, "{action}");
        }
    }
}

#[tokio::test]
async fn a_verified_address_in_a_domain_the_centre_trusts_connects_once() {
    for engine in Engine::all() {
        let provider = SignInProvider::start_telling_at_once();
        let town = town_with(engine, provider).await;
        let come = async |guest: Guest| town.come(&mut town.house.visitor(), guest).await;
        // Nothing is said about addresses: nobody is connected by one.
        mishap(&come(AMAL_THERE).await, "nobody");
        town.set(&[("email_domains", "stadt.example, ki.example")])
            .await;
        let unverified = Guest {
            is_verified: false,
            ..AMAL_THERE
        };
        mishap(&come(unverified).await, "nobody");
        let unknown = Guest {
            email: "nobody@ki.example",
            ..AMAL_THERE
        };
        mishap(&come(unknown).await, "nobody");
        let elsewhere = Guest {
            email: "amal.yilmaz@evil.example",
            ..AMAL_THERE
        };
        mishap(&come(elsewhere).await, "nobody");
        assert_eq!(come(AMAL_THERE).await.location(), START);
        let heir = Guest {
            subject: "b7c2",
            ..AMAL_THERE
        };
        mishap(&come(heir).await, "nobody");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            1
        );
        town.house.work().await;
        assert_eq!(town.house.letters().len(), 1, "she is told once");

        // A closed account is as unknown as any.
        let brandt = Guest {
            subject: "c9d3",
            email: BRANDT.email,
            ..AMAL_THERE
        };
        assert_eq!(come(brandt).await.location(), START);
        let id = town.house.account(BRANDT).await;
        let mut nils = town.house.signed_in(NILS).await;
        let close = format!("/dortmund/intern/konten/{id}/schliessen");
        nils.post(&close, &[]).await.with_status(303);
        mishap(&come(brandt).await, "nobody");
    }
}

#[tokio::test]
async fn an_answer_counts_once_in_its_browser_and_in_time() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let answer = async |visitor: &mut Visitor| {
            let there = town.leave(visitor).await;
            town.provider.browser().sign_in(&there, AMAL_THERE)
        };
        // Another browser, with the victim's answer and with none of its own.
        let mut amal = town.house.visitor();
        let back = answer(&mut amal).await;
        let mut thief = town.house.visitor();
        mishap(&thief.get(&path(&back)).await, "stale");
        let _own = town.leave(&mut thief).await;
        mishap(&thief.get(&path(&back)).await, "stale");
        // Her own, twice.
        let mut copy = amal.clone();
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        mishap(&copy.get(&path(&back)).await, "stale");
        // Without state, and with another one.
        let mut amal = town.house.visitor();
        let back = answer(&mut amal).await;
        for state in [None, Some(""), Some("0123456789abcdef")] {
            mishap(
                &amal.get(&path(&with(&back, "state", state))).await,
                "stale",
            );
        }
        // Too late.
        town.house.wait(TimeDelta::minutes(10));
        mishap(&amal.get(&path(&back)).await, "stale");
    }
}

#[tokio::test]
async fn what_does_not_fit_the_question_is_thrown_away() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        // Asked with another nonce, and for another proof of the code (PKCE).
        let other = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for name in ["nonce", "code_challenge"] {
            let mut amal = town.house.visitor();
            let there = with(&town.leave(&mut amal).await, name, Some(other));
            let back = town.provider.browser().sign_in(&there, AMAL_THERE);
            mishap(&amal.get(&path(&back)).await, "unbelievable");
        }
        // Another provider's name in the answer, none where one is promised, and a made-up code.
        let changes = [
            ("iss", Some("https://evil.example")),
            ("iss", None),
            ("code", Some("made-up")),
        ];
        for (name, text) in changes {
            let mut amal = town.house.visitor();
            let there = town.leave(&mut amal).await;
            let back = town.provider.browser().sign_in(&there, AMAL_THERE);
            let back = path(&with(&back, name, text));
            mishap(&amal.get(&back).await, "unbelievable");
        }
        // The code of one way on another way, as whoever injects it would.
        let (mut amal, mut thief) = (town.house.visitor(), town.house.visitor());
        let there = town.leave(&mut amal).await;
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        let code = Url::parse(&back).unwrap();
        let code = code.query_pairs().find(|(name, _)| name == "code");
        let code = code.unwrap().1.into_owned();
        let there = town.leave(&mut thief).await;
        let evil = Guest {
            subject: "evil",
            ..AMAL_THERE
        };
        let own = town.provider.browser().sign_in(&there, evil);
        let injected = path(&with(&own, "code", Some(&code)));
        mishap(&thief.get(&injected).await, "unbelievable");
        // A clock that is wrong by an hour believes no token.
        let mut amal = town.house.visitor();
        town.house.wait(TimeDelta::hours(1));
        mishap(&town.come(&mut amal, AMAL_THERE).await, "unbelievable");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_who_bring_one_answer_back_at_once_one_gets_in() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = path(&town.provider.browser().sign_in(&there, AMAL_THERE));
        let races: Vec<_> = (0..8)
            .map(|_| {
                let (mut visitor, back) = (amal.clone(), back.clone());
                tokio::spawn(async move { visitor.get(&back).await.location().to_owned() })
            })
            .collect();
        let mut winners = 0;
        for race in races {
            winners += usize::from(race.await.unwrap() == START);
        }
        assert_eq!(winners, 1);
    }
}

#[tokio::test]
async fn the_providers_second_factor_counts_where_the_centre_says_so() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.connect_amal().await;
        let strong = Guest {
            amr: "pwd mfa",
            ..AMAL_THERE
        };
        let golden = Guest {
            acr: "gold",
            ..AMAL_THERE
        };
        // Her role asks for a second factor, and she has none of her own.
        let mut nils = town.house.signed_in(NILS).await;
        let form = nils.get("/dortmund/intern/rollen").await;
        let form = form.form("/dortmund/intern/rollen");
        nils.send(&form.tick("zweiter-faktor", shipped::COORDINATOR))
            .await
            .with_status(303);
        let lacks = async |guest: Guest| {
            let mut visitor = town.house.visitor();
            assert_eq!(town.come(&mut visitor, guest).await.location(), START);
            visitor.get(START).await.status == 303
        };
        assert!(lacks(strong).await, "nobody has said that it counts");
        town.set(&[("counts_second_factor", "ja"), ("strong_acr", "gold")])
            .await;
        assert!(!lacks(strong).await);
        assert!(!lacks(golden).await);
        assert!(
            lacks(AMAL_THERE).await,
            "the token says nothing of a second factor"
        );

        // With an app of her own the code is asked for, unless the provider has.
        let (_, codes) = second_factor::set_up(&town.house, &mut amal).await;
        let mut visitor = town.house.visitor();
        assert_eq!(town.come(&mut visitor, strong).await.location(), START);
        let mut visitor = town.house.visitor();
        let asked = town.come(&mut visitor, AMAL_THERE).await.with_status(200);
        asked.see("Noch ein Schritt");
        assert!(
            !asked.text().contains("state="),
            "the answer stays out of links"
        );
        let form = asked.form("/dortmund/anmelden/code");
        let entered = visitor.send(&form.fill("code", &codes[0])).await;
        assert_eq!(entered.location(), START);
        visitor.get(ACCOUNT).await.see("Mit einem Anbieter.");
    }
}

#[tokio::test]
async fn signing_out_offers_the_provider_and_hears_from_it() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut by_link = town.connect_amal().await;
        let mut abroad = town.provider.browser();
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        // The same browser once more, beside it: one session there, two here.
        let mut tablet = town.house.visitor();
        let there = town.leave(&mut tablet).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(tablet.get(&path(&back)).await.location(), START);
        // Another device is another session there.
        let mut telephone = town.house.visitor();
        assert_eq!(
            town.come(&mut telephone, AMAL_THERE).await.location(),
            START
        );

        let left = amal
            .post("/dortmund/abmelden", &[])
            .await
            .location()
            .to_owned();
        assert_eq!(left, format!("{}/abgemeldet", town.start()));
        let page = amal.get(&left).await.with_status(200);
        page.see("sind Sie noch angemeldet");
        let end = page.links("/session/end").remove(0);
        assert!(!end.contains("id_token_hint"));
        assert_eq!(path(&abroad.sign_out(&end)), format!("{SIGN_IN}?"));

        let token = town.provider.said().pop().unwrap();
        let told = format!("{}/abmelden", town.start());
        let mut server = town.house.visitor();
        tablet.get(START).await.with_status(200);
        let heard = server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(200);
        assert_eq!(heard.header("cache-control"), Some("no-store"));
        assert_eq!(tablet.get(START).await.location(), SIGN_IN);
        telephone.get(START).await.with_status(200);
        by_link.get(START).await.with_status(200);

        // Said once more later, it does not end what was opened since.
        town.house.wait(TimeDelta::seconds(100));
        let mut again = town.house.visitor();
        assert_eq!(town.come(&mut again, AMAL_THERE).await.location(), START);
        server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(200);
        again.get(START).await.with_status(200);
    }
}

#[tokio::test]
async fn nobody_else_ends_sessions() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut abroad = town.provider.browser();
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        let end = format!(
            "{}/session/end?client_id={}",
            town.provider.issuer(),
            town.client.0
        );
        let _there = abroad.sign_out(&format!(
            "{end}&post_logout_redirect_uri=http://ki.example{SIGN_IN}"
        ));
        let token = town.provider.said().pop().unwrap();
        let parts: Vec<&str> = token.split('.').collect();
        let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", parts[1]);
        let tampered = format!("{}.{}x.{}", parts[0], parts[1], parts[2]);
        let told = format!("{}/abmelden", town.start());
        let mut server = town.house.visitor();
        for forged in ["", "nonsense", &unsigned, &tampered] {
            server
                .post(&told, &[("logout_token", forged)])
                .await
                .with_status(400);
        }
        // A right one, but old.
        town.house.wait(TimeDelta::minutes(11));
        server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(400);
        amal.get(START).await.with_status(200);
        let nobody = format!(
            "{SIGN_IN}/anbieter/{}/abmelden",
            town.house.account(AMAL).await
        );
        server
            .post(&nobody, &[("logout_token", &token)])
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn a_provider_that_is_down_and_a_person_who_cancels_are_no_errors() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.house.visitor().who_reads("ar");
        let there = town.leave(&mut amal).await;
        assert!(there.contains("ui_locales=ar"), "{there}");
        let back = town.provider.browser().cancel(&there);
        mishap(&amal.get(&path(&back)).await, "cancelled");
        let page = amal.get(&format!("{SIGN_IN}?anbieter=cancelled")).await;
        page.with_status(200).see("ألغيتم تسجيل الدخول لدى المزوّد");
        // The language of the address comes back with the browser.
        let chosen = format!("{}?sprache=tr", town.start());
        let there = amal.get(&chosen).await.location().to_owned();
        let back = town.provider.browser().cancel(&there);
        let page = amal.get(&path(&back)).await;
        assert_eq!(
            page.location(),
            format!("{SIGN_IN}?anbieter=cancelled&sprache=tr")
        );

        let there = town.leave(&mut amal).await;
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        town.provider.go_down();
        mishap(&amal.get(&path(&back)).await, "silent");
        town.house.wait(TimeDelta::minutes(11));
        mishap(&amal.get(&town.start()).await, "silent");
        // A name that is no reason is no sentence.
        let page = amal.get(&format!("{SIGN_IN}?anbieter=%3Cb%3E")).await;
        assert!(!page.text().contains("kern-alert"));
    }
}

#[tokio::test]
async fn nobody_is_sent_to_a_provider_by_another_site() {
    let town = town(Engine::Sqlite).await;
    let mut amal = town.house.signed_in(AMAL).await;
    let mut stranger = town.house.visitor();
    let site = axum::http::HeaderName::from_static("sec-fetch-site");
    let from = [(site, "cross-site")];
    let body = axum::body::Body::empty;
    let get = axum::http::Method::GET;
    let sent = stranger
        .ask(get.clone(), &town.start(), &from, body())
        .await;
    assert_eq!(sent.location(), SIGN_IN);
    let begin = format!("{CONNECT}/{}", town.id);
    let sent = amal.ask(get, &begin, &from, body()).await;
    assert_eq!(sent.location(), ACCOUNT);
    assert_eq!(town.number("select count(*) from provider_flow").await, 0);
}

#[tokio::test]
async fn an_account_is_connected_in_the_browser_of_its_owner_after_a_look() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.house.signed_in(AMAL).await;
        let begin = format!("{CONNECT}/{}", town.id);
        let there = amal.get(&begin).await.location().to_owned();
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        // Somebody else in her browser, or she in another one.
        let mut signed_out = amal.clone();
        let _left = signed_out.post("/dortmund/abmelden", &[]).await;
        let mut amal_again = town.house.signed_in(AMAL).await;
        amal_again.get(&path(&back)).await.with_status(303);
        assert_eq!(amal_again.post(CONNECT, &[]).await.location(), ACCOUNT);
        mishap(&signed_out.get(&path(&back)).await, "stale");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            0
        );
        // What is taken is taken.
        let _connected = town.connect_amal().await;
        let mut brandt = town.house.signed_in(BRANDT).await;
        let there = brandt.get(&begin).await.location().to_owned();
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        brandt.get(&path(&back)).await.with_status(303);
        let refused = brandt.post(CONNECT, &[]).await.with_status(409);
        refused.see("schon mit einem Konto hier verbunden");
        // A proof that is too old is asked for anew.
        let mut ludmila = town.house.signed_in(LUDMILA).await;
        town.house.wait(TimeDelta::minutes(11));
        let asked = ludmila.get(&begin).await;
        assert!(asked.location().starts_with("/dortmund/intern/bestaetigen"));
    }
}

#[tokio::test]
async fn administrators_alone_keep_providers_and_nobody_reads_the_secret() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut nils = town.house.signed_in(NILS).await;
        let page = format!("{PROVIDERS}/{}", town.id);
        let secret = &town.client.1;
        let shown = nils.get(&page).await.with_status(200);
        shown.see("niemand kann es hier lesen");
        assert_eq!(shown.form(&page).text("client_id"), town.client.0);
        assert!(!shown.text().contains(secret));
        let log = nils.get("/dortmund/intern/protokoll").await;
        log.see("Anmelde-Anbieter geändert").see("Konto der Stadt");
        let kept = town.house.backdoor().await;
        let facts = kept.texts("select details from audit_entry").await;
        assert!(facts.iter().all(|facts| !facts.contains(secret)));
        // Saved without typing it again it stays.
        let form = nils.get(&page).await.form(&page);
        assert_eq!(nils.send(&form).await.location(), page);
        assert_eq!(
            kept.texts("select client_secret from sign_in_provider")
                .await,
            [secret.clone()]
        );
        let wrong = nils
            .get(&page)
            .await
            .form(&page)
            .fill("email_domains", "stadt.example evil/");
        nils.send(&wrong)
            .await
            .with_status(422)
            .see("Bitte geben Sie nur Domains an");

        let mut amal = town.connect_amal().await;
        amal.get(PROVIDERS).await.with_status(404);
        amal.get(&page).await.with_status(404);
        amal.post(&page, &[("name", "x")]).await.with_status(404);
        let mut by_provider = town.house.visitor();
        assert_eq!(
            town.come(&mut by_provider, AMAL_THERE).await.location(),
            START
        );
        let gone = nils.post(&format!("{page}/entfernen"), &[]).await;
        assert_eq!(gone.location(), PROVIDERS);
        assert_eq!(by_provider.get(START).await.location(), SIGN_IN);
        amal.get(START).await.with_status(200);
        assert_eq!(
            kept.number("select count(*) from provider_identity").await,
            0
        );
        town.house
            .visitor()
            .get(&town.start())
            .await
            .with_status(404);
        town.house
            .visitor()
            .get(SIGN_IN)
            .await
            .see_no("Konto der Stadt");
    }
}

#[tokio::test]
async fn inner_networks_are_closed_unless_the_installation_opens_them() {
    let provider = SignInProvider::start();
    let house = Plan::new(Engine::Sqlite, notes::areas).open().await;
    let mut nils = house.signed_in(NILS).await;
    let local = provider.issuer().replace("127.0.0.1", "localhost");
    let inner = [
        provider.issuer(),
        "https://10.0.0.1",
        "https://169.254.169.254/latest",
        "https://[::1]/",
        "file:///etc/passwd",
        "",
    ];
    for issuer in inner {
        let fields = [("name", "Stadt"), ("issuer", issuer)];
        let page = nils.post(PROVIDERS, &fields).await.with_status(422);
        page.see("Adressen im inneren Netz gibt der Betrieb frei");
    }
    // A name is looked at when it is resolved.
    let local = local.replace("http://", "https://");
    let fields = [("name", "Stadt"), ("issuer", local.as_str())];
    let page = nils.post(PROVIDERS, &fields).await.with_status(422);
    page.see("antwortet kein Anbieter")
        .see_no("noch nicht fertig");
}

#[tokio::test]
async fn whoever_looks_after_accounts_clears_a_connection_too() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut nils = town.house.signed_in(NILS).await;
        let id = town.house.account(AMAL).await;
        let clear = format!("/dortmund/intern/konten/{id}/zuruecksetzen");
        nils.post(&clear, &[]).await.with_status(303);
        mishap(
            &town.come(&mut town.house.visitor(), AMAL_THERE).await,
            "nobody",
        );
    }
}

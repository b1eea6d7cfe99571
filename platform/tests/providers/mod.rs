//! Signing in by a provider that really runs: `oidc-provider` in a process of its own.

mod answers;
mod identities;
mod keeping;
mod sign_out;

use testing::{AMAL, Engine, Guest, NILS, Page, Plan, SignInProvider, TestHouse, Visitor};
use url::Url;
use values::clock::Clock;

use crate::notes;

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

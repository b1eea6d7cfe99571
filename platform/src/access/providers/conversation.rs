//! What is said to a provider and what it answers, by the library `openidconnect`: discovery, the
//! address to send a browser to, a code for a token, a token for claims. No database, no page.

use std::collections::HashMap;

use chrono::TimeDelta;
use openidconnect::{
    AdditionalClaims, AdditionalProviderMetadata, AuthType, AuthenticationContextClass,
    AuthorizationCode, Client, ClientId, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdToken, IdTokenClaims, IdTokenFields, IdTokenVerifier,
    LanguageTag, LogoutProviderMetadata, LogoutRequest, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, ProviderMetadata, RedirectUrl,
    Scope, StandardErrorResponse, StandardTokenResponse, TokenResponse,
    core::{
        CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClaimName, CoreClaimType,
        CoreClientAuthMethod, CoreErrorResponseType, CoreGenderClaim, CoreGrantType,
        CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm,
        CoreJwsSigningAlgorithm as Signature, CoreResponseMode, CoreResponseType,
        CoreRevocableToken, CoreRevocationErrorResponse, CoreSubjectIdentifierType,
        CoreTokenIntrospectionResponse, CoreTokenType, CoreUserInfoClaims,
    },
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;
use values::{clock::Moment, language::Language};

use super::{Provider, outgoing::Http, rules};

/// The provider does not answer, or not in a way that can be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Silence;

/// What goes on a way to a provider and comes back: three texts that nobody can guess.
pub(super) struct Secrets {
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

/// Who somebody is, as the provider says.
#[derive(Debug)]
pub(super) struct Answer {
    pub subject: String,
    /// The provider's name for its own session.
    pub session: Option<String>,
    pub acr: Option<String>,
    pub amr: Vec<String>,
    pub proven_at: Option<Moment>,
    /// A mail address, and whether the provider has verified it.
    pub email: Option<(String, bool)>,
}

/// A provider's word that somebody has signed out there.
pub(super) struct SignedOut {
    pub subject: String,
    pub session: Option<String>,
    pub issued_at: Moment,
}

/// What a provider may promise beside the standard's first edition (RFC 9207).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(super) struct Promises {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Promises {}

/// Claims beside the standard's.
#[derive(Clone, Debug, Deserialize, Serialize)]
struct More {
    sid: Option<String>,
    events: Option<HashMap<String, Value>>,
}

impl AdditionalClaims for More {}

pub(super) type Metadata = ProviderMetadata<
    LogoutProviderMetadata<Promises>,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

type Token = IdToken<More, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, Signature>;

type TokenAnswer = StandardTokenResponse<
    IdTokenFields<
        More,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        Signature,
    >,
    CoreTokenType,
>;

type Party = Client<
    More,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    TokenAnswer,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Signatures by a key of the provider alone; one made with the shared secret proves nothing to
/// others and is not taken.
const SIGNATURES: [Signature; 9] = [
    Signature::RsaSsaPkcs1V15Sha256,
    Signature::RsaSsaPkcs1V15Sha384,
    Signature::RsaSsaPkcs1V15Sha512,
    Signature::RsaSsaPssSha256,
    Signature::RsaSsaPssSha384,
    Signature::RsaSsaPssSha512,
    Signature::EcdsaP256Sha256,
    Signature::EcdsaP384Sha384,
    Signature::EdDsa,
];

/// The event by which a token is one about signing out.
const SIGN_OUT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// We as the provider knows us.
fn party(provider: &Provider, metadata: &Metadata, answer_at: &str) -> Result<Party, Silence> {
    let id = ClientId::new(provider.client_id.clone());
    let secret = provider.secret.clone();
    let address = RedirectUrl::new(answer_at.to_owned()).map_err(|_| Silence)?;
    let party = Party::from_provider_metadata(metadata.clone(), id, Some(secret));
    let ways = metadata.token_endpoint_auth_methods_supported();
    let takes_basic =
        ways.is_none_or(|ways| ways.contains(&CoreClientAuthMethod::ClientSecretBasic));
    let way = if takes_basic {
        AuthType::BasicAuth
    } else {
        AuthType::RequestBody
    };
    Ok(party.set_redirect_uri(address).set_auth_type(way))
}

/// Whether the provider promises to name itself in its answers.
pub(super) fn names_itself(metadata: &Metadata) -> bool {
    let promises = &metadata.additional_metadata().additional_metadata;
    promises.authorization_response_iss_parameter_supported
}

/// What is asked for, beside who somebody is.
pub(super) struct Wish {
    pub language: Language,
    /// A proof at the provider older than this is asked for anew.
    pub longest: TimeDelta,
    pub has_email: bool,
}

/// Where to send the browser.
pub(super) fn address(
    provider: &Provider,
    metadata: &Metadata,
    answer_at: &str,
    secrets: &Secrets,
    wish: &Wish,
) -> Result<Url, Silence> {
    let party = party(provider, metadata, answer_at)?;
    let (state, nonce) = (secrets.state.clone(), secrets.nonce.clone());
    let verifier = PkceCodeVerifier::new(secrets.verifier.clone());
    let mut request = party
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || CsrfToken::new(state),
            move || Nonce::new(nonce),
        )
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .set_max_age(wish.longest.to_std().map_err(|_| Silence)?)
        .add_ui_locale(spoken(wish.language));
    if wish.has_email {
        request = request.add_scope(Scope::new("email".to_owned()));
    }
    if provider.second_factor_since.is_some() {
        for acr in provider.strong_acr.split_whitespace() {
            request =
                request.add_auth_context_value(AuthenticationContextClass::new(acr.to_owned()));
        }
    }
    Ok(request.url().0)
}

/// The language as providers know it.
fn spoken(language: Language) -> LanguageTag {
    let tag = match language {
        Language::Simple => Language::German.tag(),
        other => other.tag(),
    };
    LanguageTag::new(tag.to_owned())
}

/// Hands a code in and reads who it was: signature, issuer, audience, time and nonce are right, or
/// nothing is believed.
pub(super) fn redeem(
    http: &Http,
    provider: &Provider,
    metadata: &Metadata,
    answer_at: &str,
    (code, secrets, has_email, now): (String, &Secrets, bool, Moment),
) -> Result<Result<Answer, Unbelievable>, Silence> {
    let party = party(provider, metadata, answer_at)?;
    let request = party
        .exchange_code(AuthorizationCode::new(code))
        .map_err(|_| Silence)?
        .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier.clone()));
    let tokens = match request.request(http) {
        Ok(tokens) => tokens,
        // It has answered: the code is not good.
        Err(openidconnect::RequestTokenError::ServerResponse(_)) => return Ok(Err(Unbelievable)),
        Err(_) => return Err(Silence),
    };
    let nonce = Nonce::new(secrets.nonce.clone());
    let Some(token) = tokens.id_token() else {
        return Ok(Err(Unbelievable));
    };
    let verifier = strict(party.id_token_verifier(), now);
    let Ok(claims) = token.claims(&verifier, &nonce) else {
        return Ok(Err(Unbelievable));
    };
    let mut answer = read(claims);
    if has_email && answer.email.is_none() && party.user_info_url().is_some() {
        let access = tokens.access_token().clone();
        let asked = party
            .user_info(access, Some(claims.subject().clone()))
            .map_err(|_| Silence)?;
        let told: CoreUserInfoClaims = asked.request(http).map_err(|_| Silence)?;
        let is_verified = told.email_verified().unwrap_or(false);
        answer.email = told.email().map(|email| (email.to_string(), is_verified));
    }
    Ok(Ok(answer))
}

/// A token or a code that is not what it should be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unbelievable;

type Verifier<'a> = IdTokenVerifier<'a, CoreJsonWebKey>;

fn strict(verifier: Verifier<'_>, now: Moment) -> Verifier<'_> {
    verifier
        .set_allowed_algs(SIGNATURES)
        .set_time_fn(move || now)
        .set_issue_time_verifier_fn(move |issued_at| {
            if rules::is_recent(issued_at, now) {
                Ok(())
            } else {
                Err("issued at another time".to_owned())
            }
        })
}

fn read(claims: &IdTokenClaims<More, CoreGenderClaim>) -> Answer {
    let amr = claims.auth_method_refs().into_iter().flatten();
    let is_verified = claims.email_verified().unwrap_or(false);
    Answer {
        subject: claims.subject().to_string(),
        session: claims.additional_claims().sid.clone(),
        acr: claims.auth_context_ref().map(|acr| acr.to_string()),
        amr: amr.map(|method| method.to_string()).collect(),
        proven_at: claims.auth_time(),
        email: claims.email().map(|email| (email.to_string(), is_verified)),
    }
}

/// Reads a provider's word about a sign-out (`OpenID` Connect Back-Channel Logout 1.0, 2.6).
pub(super) fn signed_out(
    provider: &Provider,
    metadata: &Metadata,
    token: &str,
    now: Moment,
) -> Result<SignedOut, Unbelievable> {
    if !rules::is_typed_as_sign_out(token) {
        return Err(Unbelievable);
    }
    let party = party(provider, metadata, &provider.issuer).map_err(|_| Unbelievable)?;
    let token: Token = token.parse().map_err(|_| Unbelievable)?;
    // The type has been looked at above; the library knows only those of other tokens.
    let verifier = strict(party.id_token_verifier(), now).allow_all_jose_types();
    let claims = token
        .into_claims(&verifier, |nonce: Option<&Nonce>| match nonce {
            None => Ok(()),
            Some(_) => Err("a sign-out has no nonce".to_owned()),
        })
        .map_err(|_| Unbelievable)?;
    let more = claims.additional_claims();
    let is_sign_out = more
        .events
        .as_ref()
        .is_some_and(|events| events.get(SIGN_OUT).is_some_and(Value::is_object));
    if !is_sign_out {
        return Err(Unbelievable);
    }
    Ok(SignedOut {
        subject: claims.subject().to_string(),
        session: more.sid.clone(),
        issued_at: claims.issue_time(),
    })
}

/// Where a browser signs out at the provider, too; nothing where the provider has no such page.
pub(super) fn end_address(
    provider: &Provider,
    metadata: &Metadata,
    back_to: &str,
    language: Language,
) -> Option<Url> {
    let end = &metadata.additional_metadata().end_session_endpoint;
    let back_to = PostLogoutRedirectUrl::new(back_to.to_owned()).ok()?;
    let request = LogoutRequest::from(end.clone()?)
        .set_client_id(ClientId::new(provider.client_id.clone()))
        .set_post_logout_redirect_uri(back_to)
        .add_ui_locale(spoken(language));
    Some(request.http_get_url())
}

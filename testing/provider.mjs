// A provider of sign-in on loopback, for tests: `oidc-provider` with a door that lets in whoever the
// test names. It says where it is on its first line and ends with its standard input.
//
// The page in between asks who signs in, for people and programs alike: `sub`, `email`, `verified`,
// `acr` and `amr` are taken as they are typed. What the provider says about a sign-out is sent to the
// client's own address; with `/said` as that address it is kept here for the test to fetch.
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const scopes = "openid email";
/** What the test has said about each person, by their subject. */
const people = new Map();
/** Bodies that were posted to `/said`. */
const said = [];
let isDown = false;

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "test" };
const server = createServer();
server.listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks: { keys: [key] },
  cookies: { keys: ["a key for tests alone"] },
  acrValues: ["gold", "silver"],
  scopes: scopes.split(" "),
  claims: { openid: ["sub", "acr", "amr"], email: ["email", "email_verified"], auth_time: null, sid: null },
  // Like Keycloak and Entra ID, if a test wants it: all claims in the ID token.
  conformIdTokenClaims: process.env.PROVIDER_CLAIMS !== "id_token",
  features: {
    devInteractions: { enabled: false },
    registration: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    backchannelLogout: { enabled: true },
  },
  ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 600, Session: 3600 },
  // Its own way refuses loopback, where every house of these tests stands.
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  interactions: { url: (_, { uid }) => `/who/${uid}` },
  findAccount: (_, sub) => {
    const person = people.get(sub) ?? {};
    return { accountId: sub, claims: () => ({ sub, ...person }) };
  },
  async loadExistingGrant({ oidc }) {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope(scopes);
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><html lang="en"><title>Who are you?</title><main><h1>Who are you?</h1>
<form method="post">${["sub", "email", "verified", "acr", "amr"]
  .map((name) => `<p><label>${name} <input name="${name}"></label></p>`)
  .join("")}<button>Sign in</button> <button name="cancel" value="yes">Cancel</button></form></main></html>`;

async function body(request) {
  let text = "";
  for await (const part of request) text += part;
  return text;
}

/** Asks who signs in, and believes it. */
async function who(request, response) {
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    return response.end(form);
  }
  const typed = new URLSearchParams(await body(request));
  if (typed.get("cancel")) {
    return provider.interactionFinished(request, response, { error: "access_denied" });
  }
  const sub = typed.get("sub");
  const person = { email: typed.get("email"), email_verified: typed.get("verified") === "yes" };
  people.set(sub, person);
  const login = { accountId: sub };
  if (typed.get("acr")) login.acr = typed.get("acr");
  if (typed.get("amr")) login.amr = typed.get("amr").split(" ");
  return provider.interactionFinished(request, response, { login });
}

const callback = provider.callback();
server.on("request", async (request, response) => {
  try {
    const { pathname } = new URL(request.url, issuer);
    if (pathname === "/down") {
      isDown = true;
      return response.end();
    }
    if (isDown) {
      response.statusCode = 503;
      return response.end("down");
    }
    if (pathname.startsWith("/who/")) return await who(request, response);
    if (pathname === "/said" && request.method === "POST") {
      said.push(await body(request));
      return response.end();
    }
    if (pathname === "/said") return response.end(said.join("\n"));
    return await callback(request, response);
  } catch (problem) {
    response.statusCode = 500;
    return response.end(String(problem));
  }
});

console.log(issuer);
// Whoever started it holds this end: when they go, it goes.
process.stdin.resume().on("end", () => process.exit());

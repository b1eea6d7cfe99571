// Signing in by a provider that really runs beside the house: set up by the administration, connected
// by a person, used without scripts, left on both sides.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const script = resolve(import.meta.dirname, "../../../testing/provider.mjs");
const providers = "/dortmund/intern/anbieter";
const languages = ["de", "ar"];
const widths = [360, 1280];
let house;
let browser;
let provider;
let issuer;
/** The provider's page in the administration, once it is added. */
let page;

before(async () => {
  // The provider stands on loopback: whoever runs the installation vouches for it.
  process.env.VIELFALT_INNER_HOSTS = "127.0.0.1";
  provider = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: provider.stdout });
  [house, browser, issuer] = await Promise.all([
    openHouse(),
    openBrowser(),
    new Promise((said) => lines.once("line", said)),
  ]);
});

after(async () => {
  await browser?.close();
  await house?.close();
  provider?.kill();
});

async function holds(visitor, name) {
  const width = visitor.page.viewportSize().width;
  await visitor.screenshot(name);
  await visitor.axe();
  await visitor.axeInTheDark();
  await visitor.noHorizontalScroll();
  if (width < 600) await visitor.noHorizontalScroll(320);
  visitor.noComplaints();
}

/** Looks at an address in both languages, on a phone and on a desk. */
async function holdsEverywhere(address, name, role) {
  for (const language of languages) {
    for (const width of widths) {
      const visitor = await visit(browser, house, { language, width });
      try {
        if (role) await visitor.signIn(role);
        await visitor.open(language === "de" ? address : `${address}?sprache=${language}`);
        await holds(visitor, `${name}-${language}-${width}`);
      } finally {
        await visitor.leave();
      }
    }
  }
}

/** Says at the provider who one is. */
async function say(page, sub) {
  await page.waitForURL(`${issuer}/who/**`);
  await page.locator("input[name=sub]").fill(sub);
  await page.locator("input[name=email]").fill("amal@stadt.example");
  await page.locator("button", { hasText: "Sign in" }).click();
}

const button = "main a[href*='/anmelden/anbieter/']";

test("the administration adds a provider and sets it up", async () => {
  await holdsEverywhere(providers, "anbieter-leer", "administrator");
  const visitor = await visit(browser, house);
  try {
    await visitor.signIn("administrator");
    await visitor.open(providers);
    await visitor.page.locator("#name").fill("Konto der Stadt");
    await visitor.page.locator("#issuer").fill(issuer);
    await visitor.page.locator("main form button[type=submit]").click();
    await visitor.page.waitForURL(/\/intern\/anbieter\/[0-9a-f-]{36}$/);
    page = new URL(visitor.page.url()).pathname;
    const [answerAt, afterSignOut, signOutAt] = await visitor.page.locator("dd").allInnerTexts();
    const registered = await fetch(`${issuer}/reg`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        redirect_uris: [answerAt],
        post_logout_redirect_uris: [afterSignOut],
        backchannel_logout_uri: signOutAt,
        backchannel_logout_session_required: true,
      }),
    });
    const client = await registered.json();
    await visitor.page.locator("#client_id").fill(client.client_id);
    await visitor.page.locator("#client_secret").fill(client.client_secret);
    await visitor.page.locator("form[autocomplete=off] button[type=submit]").click();
    await visitor.page.getByText("Die Angaben sind gespeichert").waitFor();
    assert.equal(await visitor.page.locator("#client_secret").inputValue(), "");
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
  await holdsEverywhere(providers, "anbieter", "administrator");
  await holdsEverywhere(page, "anbieter-einer", "administrator");
  await holdsEverywhere("/dortmund/anmelden", "anmelden-anbieter");
});

test("a person connects their account after a look at who it is", async () => {
  for (const language of languages) {
    for (const width of widths) {
      const visitor = await visit(browser, house, { language, width });
      try {
        await visitor.signIn("coordinator");
        await visitor.open(language === "de" ? "/dortmund/intern/konto" : `/dortmund/intern/konto?sprache=${language}`);
        await visitor.page.locator("main a[href*='/intern/konto/anbieter/']").click();
        await say(visitor.page, "amal");
        await visitor.page.waitForURL(/\/intern\/konto\/anbieter(\?|$)/);
        assert.match(await visitor.page.locator("main").innerText(), /amal@stadt\.example/);
        await holds(visitor, `anbieter-verbinden-${language}-${width}`);
      } finally {
        await visitor.leave();
      }
    }
  }
  const visitor = await visit(browser, house);
  try {
    await visitor.signIn("coordinator");
    await visitor.open("/dortmund/intern/konto");
    await visitor.page.locator("main a[href*='/intern/konto/anbieter/']").click();
    await say(visitor.page, "amal");
    await visitor.page.getByRole("button", { name: "Verbinden" }).click();
    await visitor.page.getByText("Ihr Konto ist verbunden").waitFor();
    await holds(visitor, "konto-verbunden-de-1280");
  } finally {
    await visitor.leave();
  }
});

test("without scripts a person signs in, signs out here, and there", async () => {
  const visitor = await visit(browser, house, { scripts: false });
  const { page } = visitor;
  try {
    await visitor.open("/dortmund/anmelden");
    await page.locator(button).click();
    await say(page, "amal");
    await page.waitForURL(/\/dortmund\/intern$/);
    await page.locator("details:has(form[action$='/abmelden']) > summary").click();
    await page.locator("form[action$='/abmelden'] button").first().click();
    await page.waitForURL(/\/abgemeldet$/);
    await page.locator(`main a[href^="${issuer}"]`).click();
    await page.waitForURL(`${issuer}/session/end**`);
    await page.locator("button[name=logout]").click();
    await page.waitForURL(/\/dortmund\/anmelden$/);
    // The next time the provider asks again who it is.
    await page.locator(button).click();
    await page.waitForURL(`${issuer}/who/**`);
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
});

test("a sign-out at the provider reaches the house, and a stranger reads a sentence", async () => {
  const visitor = await visit(browser, house);
  const { page } = visitor;
  try {
    await visitor.open("/dortmund/anmelden");
    await page.locator(button).click();
    await say(page, "amal");
    await page.waitForURL(/\/dortmund\/intern$/);
    await page.goto(`${issuer}/session/end`);
    await page.locator("button[name=logout]").click();
    await page.waitForURL(/success/);
    await page.goto("/dortmund/intern");
    await page.waitForURL(/\/dortmund\/anmelden$/);

    await page.locator(button).click();
    await say(page, "stranger");
    await page.waitForURL(/anbieter=nobody$/);
    await holds(visitor, "anmelden-abgewiesen-de-1280");
  } finally {
    await visitor.leave();
  }
});

test("the page after signing out holds for everybody", async () => {
  const id = page.split("/").pop();
  await holdsEverywhere(`/dortmund/anmelden/anbieter/${id}/abgemeldet`, "abgemeldet");
});

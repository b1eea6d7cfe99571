// Passkeys with the browser's own virtual authenticator: adding one, signing in with it, taking it away.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([openHouse("localhost"), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** A device that knows its owner's finger. */
async function plugIn(page) {
  const device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const keys = "/dortmund/intern/konto/passkeys";

async function usePasskey(page) {
  await page.goto("/dortmund/anmelden");
  await page.locator("form[data-passkey=get] button").click();
}

test("a passkey is added, signs in without typing, and no longer does once it is taken away", async () => {
  const visitor = await visit(browser, house);
  const { page } = visitor;
  try {
    await plugIn(page);
    await visitor.signIn("coordinator");
    await visitor.open(keys);
    await page.locator("#name").fill("Dienstrechner");
    await page.locator("form[data-passkey=create] button").click();
    await page.waitForURL(/\/intern\/konto$/);
    assert.match(await page.locator("main").innerText(), /Dienstrechner/);
    await visitor.axe();

    await page.context().clearCookies();
    await usePasskey(page);
    await page.waitForURL(/\/dortmund\/intern$/);
    await page.goto("/dortmund/intern/konto");
    assert.match(await page.locator("main").innerText(), /Mit Passkey\./);

    await visitor.open(keys);
    await page.locator(`form[action*="/entfernen"] button`).click();
    await page.waitForURL(new RegExp(`${keys}$`));
    await page.context().clearCookies();
    await usePasskey(page);
    await page.getByText("passt nicht").waitFor();
    visitor.forgive(409);
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
});

test("without scripts the other ways remain and no dead button stands there", async () => {
  const visitor = await visit(browser, house, { scripts: false });
  const { page } = visitor;
  try {
    await visitor.open("/dortmund/anmelden");
    assert.equal(await page.locator("form[data-passkey]").isVisible(), false);
    assert.equal(await page.locator("#email").isVisible(), true);
    await page.locator("details.other-way summary").click();
    assert.equal(await page.locator("#passwort").isVisible(), true);
    visitor.noForeignRequests();
  } finally {
    await visitor.leave();
  }
});

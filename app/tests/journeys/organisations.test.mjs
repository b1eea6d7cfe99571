// A school gets its own people: the centre invites one, she invites the next, without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const organisations = "/dortmund/intern/organisationen";
let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

async function visiting(wishes, deed) {
  const visitor = await visit(browser, house, wishes);
  try {
    await deed(visitor.page, visitor);
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
}

async function invite(page, name, email, language) {
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#language").selectOption(language);
  await page.locator("main form button[type=submit]").first().click();
  assert.match(await page.locator("[role=status]").innerText(), /unterwegs/);
}

/** The address in the letter that greets somebody by this name. */
function letterTo(name) {
  return house.addressInLetter(new RegExp(`(?<=${name}[^]*)/dortmund/einladung/[\\w-]+`, "u"));
}

test("an association that is invited comes in, corrects its data and invites the next one", async () => {
  await visiting({ scripts: false }, async (page, visitor) => {
    await visitor.signIn("coordinator");
    await visitor.open(`${organisations}?suche=frauen`);
    await visitor.follow(`main th a[href*='${organisations}/']`);
    await visitor.follow("main a[href$='/einladen']");
    await invite(page, "Zofia Zielona", "zielona@frauen.example", "de");
    assert.match(await page.locator("main").innerText(), /Zofia Zielona/);
  });
  await visiting({ scripts: false, width: 360 }, async (page, visitor) => {
    await visitor.open(await letterTo("Zofia Zielona"));
    assert.equal(await page.locator("#name").inputValue(), "Zofia Zielona");
    await page.locator("main form button[type=submit]").click();
    assert.match(page.url(), /\/meine-organisation\/[\w-]+$/u);
    await page.locator("main a[href$='/angaben']").click();
    await page.locator("#town").fill("Dortmund");
    await page.locator("main form button[type=submit]").click();
    assert.match(await page.locator("main dl").innerText(), /Dortmund/);
    await page.locator("main a[href$='/einladen']").click();
    await invite(page, "Amira Haddad", "haddad@frauen.example", "ar");
  });
  await visiting({ scripts: false, language: "ar" }, async (page, visitor) => {
    await visitor.open(`${await letterTo("Amira Haddad")}?sprache=ar`);
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await page.locator("main form button[type=submit]").click();
    assert.match(await page.locator("main").innerText(), /Zofia Zielona/);
  });
});

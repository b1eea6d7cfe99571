// What somebody looking for help does: search, choose a language, use the keyboard, sign in once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

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

test("a misspelt word finds the pool of interpreters and leads to its page, without JavaScript", () =>
  visiting({ scripts: false }, async (page, visitor) => {
    await visitor.open("/");
    await page.locator("input[name=suche]").first().fill("Sprachmitler");
    await page.locator("input[name=suche]").first().press("Enter");
    await page.locator("main a[href*='/dortmund/vorhaben/']").first().click();
    assert.match(await page.locator("h1").innerText(), /Sprachmittlerpool/);
  }));

test("whoever chooses Arabic stays in Arabic, from right to left", () =>
  visiting({ scripts: false }, async (page, visitor) => {
    await visitor.open("/dortmund");
    const menu = page.locator("details.menu", { has: page.locator("a[hreflang=ar]") });
    await menu.locator("summary").click();
    await menu.locator("a[hreflang=ar]").click();
    await page.locator("main a[href*='/dortmund/vorhaben/']").first().click();
    assert.match(page.url(), /sprache=ar/);
    const html = page.locator("html");
    assert.equal(await html.getAttribute("lang"), "ar");
    assert.equal(await html.getAttribute("dir"), "rtl");
  }));

test("all 54 centres stand in the list beside the map, each leading to its page", () =>
  visiting({ scripts: false }, async (page, visitor) => {
    await visitor.open("/");
    const addresses = await page
      .locator("main li a[href^='/']")
      .evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    const centres = new Set(addresses.filter((address) => /^\/[a-z0-9-]+$/.test(address)));
    assert.equal(centres.size, 54);
    for (const slug of ["dortmund", "kreis-unna", "stadt-aachen", "staedteregion-aachen"]) {
      assert.ok(centres.has(`/${slug}`), slug);
    }
  }));

test("the first press of the tab key offers the way to the content", () =>
  visiting({}, async (page, visitor) => {
    await visitor.open("/dortmund");
    await page.keyboard.press("Tab");
    const target = await page.evaluate(() => document.activeElement.getAttribute("href"));
    assert.match(target ?? "", /^#./);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(`main${target}, main ${target}`).count(), 1);
  }));

test("text at twice its size still fits a phone", () =>
  visiting({ width: 640 }, async (page, visitor) => {
    // Twice the size on 640 px is, to the layout, the plain size on 320 px.
    for (const address of ["/", "/dortmund", "/kreis-unna"]) {
      await visitor.open(address);
      await visitor.noHorizontalScroll(320);
    }
  }));

test("a sign-in link opens one session and then nothing more", () =>
  visiting({ scripts: false }, async (page, visitor) => {
    await visitor.signIn("auditor");
    await visitor.open("/dortmund/intern");
    const answer = await page.request.post(house.links.get("auditor"), {
      form: {},
      headers: { origin: house.origin },
    });
    assert.equal(answer.status(), 409);
  }));

test("staff pages do not exist for strangers", () =>
  visiting({ scripts: false }, async (page) => {
    const answer = await page.request.get("/dortmund/intern/protokoll", { maxRedirects: 0 });
    assert.ok([303, 401, 404].includes(answer.status()), String(answer.status()));
  }));

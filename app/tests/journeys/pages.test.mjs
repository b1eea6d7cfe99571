// Every page, in German and in Arabic, on a phone and on a desk: accessible, complete, at home.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openHouse } from "./house.mjs";
import { pages } from "./pages.mjs";
import { routeOf, routesOfPages } from "./routes.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const languages = { de: "German", ar: "Arabic" };
const widths = [1280, 360];
const walked = new Set();
let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** The address in a language; German is what a reader gets without asking. */
function inLanguage(address, language) {
  if (language === "de") return address;
  return `${address}${address.includes("?") ? "&" : "?"}sprache=${language}`;
}

/** Opens the page as its line in pages.mjs says. */
async function arrive(visitor, page, language) {
  if (page.role) await visitor.signIn(page.role);
  const status = page.by ? 200 : page.status;
  const address = page.letter ? await house.addressInLetter(page.letter) : (page.address ?? page.from);
  await visitor.open(inLanguage(address, language), status);
  if (page.follow) await visitor.follow(page.follow);
  if (page.then) await visitor.follow(page.then);
  if (!page.by) return;
  await page.by(visitor);
  const expected = page.status ?? visitor.answered;
  assert.equal(visitor.answered, expected);
  assert.ok(page.status || (expected ?? 200) < 400, `a form was refused with ${expected}`);
  if (page.status) visitor.forgive(page.status);
  if (page.role) await visitor.remember(page.role);
}

async function holds(page, language) {
  const visitor = await visit(browser, house, { language, width: widths[0] });
  try {
    await arrive(visitor, page, language);
    // Some addresses lead on at once: both are walked.
    const begun = page.address ?? page.from ?? visitor.page.url();
    for (const address of [begun, visitor.page.url()]) {
      walked.add(new URL(address, house.origin).pathname);
    }
    assert.equal(await visitor.page.locator("html").getAttribute("lang"), language);
    for (const width of widths) {
      await visitor.turnsTo(width);
      await visitor.screenshot(`${page.name}-${language}-${width}`);
      const picture = width === (page.picture?.width ?? widths[0]) && page.picture?.[language];
      if (picture) await visitor.handbookPicture(picture);
      await visitor.axe();
      await visitor.axeInTheDark();
      await visitor.noHorizontalScroll();
      if (width < 600) await visitor.noHorizontalScroll(320);
      else await visitor.holdsLargeText();
    }
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
}

/** Two lanes walk at once. Whoever has a role stays in one of them, for some deeds renew a session. */
const lanes = {
  coordinator: pages.filter(({ role }) => role === "coordinator"),
  "everybody else": pages.filter(({ role }) => role !== "coordinator"),
};

describe("every page, in German and in Arabic, on a phone and on a desk", { concurrency: 2 }, () => {
  for (const [lane, pages] of Object.entries(lanes)) {
    describe(lane, { concurrency: 1 }, () => {
      for (const page of pages) {
        for (const [language, name] of Object.entries(languages)) {
          test(`the page "${page.name}" holds for everybody in ${name}`, () => holds(page, language));
        }
      }
    });
  }
});

test("every page of the house was walked, or somebody said why not", async () => {
  const routes = await routesOfPages();
  const seen = new Set([...walked].map((path) => routeOf(path, routes)));
  assert.deepEqual(routes.filter((route) => !seen.has(route)), []);
});

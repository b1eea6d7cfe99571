// A day at the centre, as each role lives it: found, entered, merged, booked, filed, erased. Without
// JavaScript; what somebody has typed is never lost.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const people = "/dortmund/intern/personen";
let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Opens an address as somebody with this role, does something there, and leaves. */
async function as(role, address, deed) {
  const visitor = await visit(browser, house, { scripts: false });
  try {
    await visitor.signIn(role);
    await visitor.open(address);
    await deed(visitor.page, visitor);
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
}

const told = (page) => page.locator("main").innerText();

describe("the coordinator", () => {
  test("sees nothing but what is urgent before what is overdue", () =>
    as("coordinator", "/dortmund/intern", async (page) => {
      const heads = await page.locator("main h2").allInnerTexts();
      const before = heads.slice(0, heads.findIndex((head) => /Überfällig/.test(head)));
      assert.match(heads.join(", "), /Überfällig/);
      // Whether something is urgent depends on the day.
      assert.ok(before.every((head) => head === "Eilt"), heads.join(", "));
    }));

  test("finds somebody in spite of a slip of the keys", () =>
    as("coordinator", `${people}?suche=Celikbsa`, async (page) => {
      assert.match(await page.locator("main table").innerText(), /Çelikbaş/);
    }));

  test("is told who looks alike and enters the other person all the same", () =>
    as("coordinator", `${people}/neu`, async (page, visitor) => {
      await page.locator("#given_name").fill("Yildiz");
      await page.locator("#family_name").fill("Celikbas");
      await page.locator("#postcode").fill("44145");
      await page.locator("#town").fill("Dortmund");
      assert.equal(await visitor.send("/personen/neu"), 422);
      visitor.forgive(422);
      assert.match(await told(page), /sehen ähnlich aus/);
      assert.equal(await page.locator("#town").inputValue(), "Dortmund");
      await page.locator("#anyway").check();
      assert.equal(await visitor.send("/personen/neu"), 303);
      assert.equal(await page.locator("h1").innerText(), "Yildiz Celikbas");
    }));

  test("merges two entries, and the old number leads to the one that stays", () =>
    as("coordinator", `${people}/P-1`, async (page, visitor) => {
      await visitor.follow("main .kern-alert a[href*='/zusammenlegen/']");
      const lead = await page.locator("main .kern-body--large").innerText();
      const other = lead.match(/P-\d+/gu).find((number) => number !== "P-1");
      assert.equal(await visitor.send(new URL(page.url()).pathname), 303);
      await visitor.open(`${people}/${other}`);
      assert.equal(await page.locator("h1").innerText(), "Yıldız Çelikbaş");
    }));

  test("cannot send one person to two places at once, and keeps what was typed", () =>
    as("coordinator", `${people}/P-2`, async (page, visitor) => {
      await visitor.follow("main a[href*='/kalender/person/']");
      const calendar = page.url();
      const plan = async (title, from, until) => {
        await page.goto(calendar);
        await visitor.follow("main a[href*='/kalender/neu']");
        await page.locator("#title").fill(title);
        await page.locator("#from").fill(from);
        await page.locator("#until").fill(until);
        return visitor.send("/kalender/neu");
      };
      assert.equal(await plan("Elterngespräch", "20:00", "21:00"), 303);
      assert.equal(await plan("Hausbesuch", "20:30", "21:30"), 422);
      visitor.forgive(422);
      assert.match(await page.locator("[role=alert]").innerText(), /20:00/);
      assert.equal(await page.locator("#title").inputValue(), "Hausbesuch");
    }));

  test("hands out a calendar address that shows times and no names", () =>
    as("coordinator", `${people}/P-2`, async (page, visitor) => {
      await visitor.follow("main a[href*='/kalender/person/']");
      await visitor.send("/abo");
      const address = await page.locator("#adresse").inputValue();
      const feed = await (await page.request.get(address)).text();
      assert.match(feed, /BEGIN:VEVENT/);
      assert.doesNotMatch(feed, /Elterngespräch|Musterenko/);
    }));

  test("sets money aside and cannot set aside more than there is", () =>
    as("coordinator", "/dortmund/intern/mittel", async (page, visitor) => {
      await visitor.follow("main table a[href*='/intern/mittel/']");
      await visitor.follow("main a[href*='/vormerken/']");
      await page.locator("#purpose").fill("Übersetzung des Faltblatts");
      await page.locator("#amount").fill("999.999,00");
      assert.equal(await visitor.send(), 422);
      visitor.forgive(422);
      assert.equal(await page.locator("#purpose").inputValue(), "Übersetzung des Faltblatts");
      await page.locator("#amount").fill("120,50");
      assert.equal(await visitor.send(), 303);
      assert.match(await told(page), /120,50/);
    }));

  test("files a paper with a person and is refused what is no paper", () =>
    as("coordinator", `${people}/P-2`, async (page, visitor) => {
      await visitor.follow("main a[href*='/dokumente/an/']");
      const file = (name, text) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
      await page.locator("#file").setInputFiles(file("seite.html", "<!doctype html><script>1</script>"));
      await page.locator("#description").fill("Bescheinigung");
      assert.equal(await visitor.send(), 422);
      visitor.forgive(422);
      assert.equal(await page.locator("#description").inputValue(), "Bescheinigung");
      await page.locator("#file").setInputFiles(file("bescheinigung.txt", "Hat den Kurs besucht.\n"));
      assert.equal(await visitor.send(), 303);
      assert.match(await told(page), /bescheinigung\.txt/);
    }));
});

describe("the director", () => {
  test("sees the letterhead as a paper", () =>
    as("director", "/dortmund/intern/briefkopf", async (page) => {
      const address = await page.locator("main a[href*='vorschau.pdf']").getAttribute("href");
      const paper = await (await page.request.get(address)).body();
      assert.equal(paper.subarray(0, 5).toString(), "%PDF-");
    }));
});

describe("an erasure", () => {
  const privacy = "/dortmund/intern/datenschutz";

  test("is asked for by one person, who cannot carry it out", () =>
    as("director", `${people}/P-2`, async (page, visitor) => {
      await visitor.follow(`main a[href*='${privacy}/person/']`);
      await visitor.follow("main a[href*='/loeschen']");
      await page.locator("#name").fill(await page.locator("#name-hint bdi").innerText());
      await page.locator("#reason").fill("Die Person verlangt es");
      await visitor.send("/loeschen");
      await page.goto(privacy);
      await visitor.follow(`main a[href*='${privacy}/loeschungen/']`);
      assert.match(await told(page), /führt sie nicht selbst aus/);
    }));

  test("is carried out by a second person, and then the name is nowhere", async () => {
    await as("administrator", privacy, async (page, visitor) => {
      await visitor.follow(`main a[href*='${privacy}/loeschungen/']`);
      const path = new URL(page.url()).pathname;
      assert.equal(await visitor.send(path), 303);
    });
    await as("coordinator", `${people}?suche=Musterenko`, async (page) => {
      assert.doesNotMatch(await told(page), /Musterenko, Olena/);
    });
  });
});

describe("the auditor", () => {
  test("reads everything and finds no button that changes something", () =>
    as("auditor", `${people}/P-3`, async (page, visitor) => {
      assert.equal(await page.locator("main form[method=post]").count(), 0);
      await visitor.open("/dortmund/intern/protokoll");
      assert.match(await told(page), /Person/);
    }));
});

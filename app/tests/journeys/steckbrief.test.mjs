// A Steckbrief from the portal's file to the public page and back again, without JavaScript.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const steckbrief = new URL("../../../areas/profile/data/steckbrief-dortmund.txt", import.meta.url);
const editor = "/dortmund/intern/steckbrief";
const staff = { scripts: false };
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
  const visitor = await visit(browser, house, staff);
  try {
    if (role) await visitor.signIn(role);
    await visitor.open(address);
    await deed(visitor.page, visitor);
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
}

/** Presses the button of the form that is sent to an address ending like this. */
async function send(page, ending) {
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    page.waitForEvent("load"),
    page.locator(`form[action*="${ending}"] button[type=submit]`).first().click(),
  ]);
  return answer.status();
}

/** Without the spaces people put into telephone numbers. */
const dense = (text) => text.replace(/[\s-]/g, "");

async function publicText() {
  let text = "";
  await as(undefined, "/dortmund", async (page) => {
    text = await page.locator("main").innerText();
  });
  return text;
}

async function submit() {
  await as("coordinator", `${editor}/pruefung`, async (page, visitor) => {
    await visitor.handbookPicture("aenderungen-einreichen");
    assert.equal(await send(page, "/pruefung/einreichen"), 303);
  });
}

async function release() {
  await as("director", `${editor}/pruefung`, async (page, visitor) => {
    await visitor.handbookPicture("pruefen-und-freigeben");
    assert.equal(await send(page, "/pruefung/freigeben"), 303);
  });
}

describe("a Steckbrief brought along, without JavaScript", () => {
  let understood;

  test("the published profile shows what the city's file says", async () => {
    const text = await publicText();
    assert.match(text, /Reyhan Güntürk/);
    assert.match(text, /Betenstraße 19/);
  });

  test("a newer file is read and what was understood stands beside its own words", async () => {
    const newer = (await readFile(steckbrief, "utf8"))
      .replace("5027247", "5027299")
      .replace("Betenstraße 19", "Südwall 2");
    await as("coordinator", `${editor}/import`, async (page, visitor) => {
      await visitor.handbookPicture("steckbrief-mitbringen");
      await page.locator("input[type=file][name=file]").setInputFiles({
        name: "steckbrief-neu.txt",
        mimeType: "text/plain",
        buffer: Buffer.from(newer),
      });
      assert.equal(await send(page, "/import"), 303);
      understood = new URL(page.url()).pathname;
      assert.match(understood, /\/import\/[0-9a-f-]+$/);
      assert.match(await page.locator("main").innerText(), /Te\.: 0231 5027299/);
      await page.evaluate(() => {
        document.getElementById("f-lead").scrollIntoView();
        window.scrollBy(0, -90);
      });
      await visitor.handbookPicture("was-verstanden-wurde");
    });
  });

  test("a file that is no Steckbrief is refused with a sentence, and nothing is lost", async () => {
    await as("coordinator", `${editor}/import`, async (page, visitor) => {
      await page.locator("textarea[name=text]").fill("Das ist ein Einkaufszettel.");
      assert.equal(await send(page, "/import"), 422);
      assert.equal(await page.locator("textarea[name=text]").inputValue(), "Das ist ein Einkaufszettel.");
      visitor.forgive(422);
    });
  });

  test("a wrong field is corrected and only the chosen part is taken over", async () => {
    await as("coordinator", understood, async (page, visitor) => {
      const chosen = page.locator("input[name^='take-']:checked:not([name=take-lead])");
      while ((await chosen.count()) > 0) await chosen.first().uncheck();
      await page.locator("input[name=take-lead]").check();
      await page.locator("[name='lead:email']").fill("keine Adresse");
      assert.equal(await send(page, understood), 422);
      visitor.forgive(422);
      assert.equal(await page.locator("[name='lead:email']").inputValue(), "keine Adresse");
      await page.locator("[name='lead:email']").fill("integration@stadtdo.example");
      assert.equal(await send(page, understood), 303);
    });
    assert.match(await publicText(), /Betenstraße 19/, "a draft is not public");
  });

  test("whoever wrote the draft submits it but cannot release it", async () => {
    await submit();
    await as("coordinator", `${editor}/pruefung`, async (page) => {
      assert.equal(await page.locator("form[action*='/pruefung/freigeben']").count(), 0);
    });
  });

  test("a second person sees the differences and publishes them", async () => {
    await as("director", `${editor}/pruefung`, async (page) => {
      const told = (words) => page.locator(words).allInnerTexts().then((texts) => texts.join(" "));
      assert.match(await told("main ins"), /Südwall[^]*5027299/);
      assert.match(await told("main del"), /Betenstraße[^]*5027247/);
    });
    await release();
    const text = await publicText();
    assert.match(text, /Südwall 2/);
    assert.match(dense(text), /5027299/);
    assert.match(text, /integration@stadtdo\.example/);
  });

  test("an old version is restored, reviewed again and public again", async () => {
    await as("coordinator", `${editor}/fassungen`, async (page, visitor) => {
      await visitor.handbookPicture("fassungen");
      await page.locator(`main a[href*="${editor}/fassungen/"]`).last().click();
      await visitor.handbookPicture("fassung-wiederherstellen");
      assert.equal(await send(page, "/wiederherstellen"), 303);
    });
    await submit();
    await release();
    const text = await publicText();
    assert.match(text, /Betenstraße 19/);
    assert.match(dense(text), /5027247/);
  });
});

describe("a single field, without JavaScript", () => {
  test("a value that cannot be taken is shown again with a message beside it", async () => {
    await as("coordinator", `${editor}/feld/lead`, async (page, visitor) => {
      await visitor.handbookPicture("feld-bearbeiten");
      await page.locator("[name=postcode]").fill("4412");
      assert.equal(await send(page, "/feld/lead"), 422);
      visitor.forgive(422);
      const input = page.locator("[name=postcode]");
      assert.equal(await input.inputValue(), "4412");
      assert.equal(await input.getAttribute("aria-invalid"), "true");
      assert.ok(await input.getAttribute("aria-describedby"), "the message belongs to the field");
    });
  });

  test("two people who change the same field do not overwrite each other unseen", async () => {
    await as("coordinator", `${editor}/feld/lead`, async (page, visitor) => {
      await as("director", `${editor}/feld/lead`, async (other) => {
        await other.locator("[name=street]").fill("Friedensplatz 1");
        assert.equal(await send(other, "/feld/lead"), 303);
      });
      await page.locator("[name=street]").fill("Hansaplatz 2");
      assert.equal(await send(page, "/feld/lead"), 409);
      visitor.forgive(409);
      assert.match(await page.locator("main").innerText(), /Friedensplatz 1/);
      assert.equal(await page.locator("[name=street]").inputValue(), "Hansaplatz 2");
    });
  });
});

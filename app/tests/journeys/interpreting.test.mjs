// The interpreter pool: from a school's request to the record of what took place and the figures, and how contacts are
// brokered in Dortmund. Everything is done without scripts; a second look at each page asks whether it holds.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openHouse } from "./house.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const pool = "/dortmund/intern/sprachmittlung";
const ask = "/dortmund/sprachmittlung/anfragen";
const day = 24 * 60 * 60 * 1000;
let house;
let browser;

before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});

after(async () => {
  await browser?.close();
  await house?.close();
});

/** Somebody does something without scripts and leaves; `role` signs in before. */
async function visiting({ role, ...wishes }, address, deed) {
  const visitor = await visit(browser, house, { scripts: false, ...wishes });
  try {
    if (role) await visitor.signIn(role);
    await visitor.open(address);
    const done = await deed(visitor.page, visitor);
    visitor.noForeignRequests();
    visitor.noComplaints();
    return done;
  } finally {
    await visitor.leave();
  }
}

async function holds(visitor, name) {
  await visitor.screenshot(`sprachmittlung-${name}`);
  await visitor.axe();
  await visitor.axeInTheDark();
  await visitor.noHorizontalScroll();
  visitor.noForeignRequests();
  visitor.noComplaints();
}

/** A look at a page with scripts: does it hold for everybody? */
function look(name, wishes, address) {
  return visiting({ ...wishes, scripts: true }, address, (_, visitor) => holds(visitor, name));
}

/** Presses a button and waits for what the form answers. */
async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === "POST"),
    page.waitForEvent("load"),
    page.locator(button).first().click(),
  ]);
  return answer.status();
}

/** What stands on a page, without the marks that isolate names. */
const words = async (page) => (await page.locator("main").innerText()).replaceAll(/[\u2066-\u2069]/gu, "");

/** The day in Dortmund at a moment, as forms write it. */
const dayOf = (moment) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(moment);

/** A Tuesday later than all example appointments: those who speak Arabic or Ukrainian have time on Tuesdays. */
function appointmentDay() {
  let moment = Date.now() + 24 * day;
  while (new Date(`${dayOf(moment)}T12:00Z`).getUTCDay() !== 2) moment += day;
  return dayOf(moment);
}

const on = appointmentDay();
/** Where the letters of whoever comes to the school in the end go. */
let comes;

/** From the Steckbrief to what the pool offers there, as somebody who knows no address. */
async function toThePool(visitor, page, offer) {
  await visitor.follow("main a[href*='/dortmund/vorhaben/'][href*='sprachmittlerpool']");
  await page.getByRole("link", { name: offer }).click();
  await page.waitForLoadState();
}

/** The centre's rules: asked at every hour, so that the journey does not depend on the time of the day. */
function setRules(mode) {
  return visiting({ role: "director" }, `${pool}/regeln/neu?von=dortmund`, async (page, visitor) => {
    await page.locator("#mode").selectOption(mode);
    await page.locator("#short_notice_asks_back-yes").uncheck();
    await page.locator("#quiet_on_holidays-yes").uncheck();
    await page.locator("#from_hour").fill("0");
    await page.locator("#until_hour").fill("24");
    assert.equal(await visitor.send("/regeln/neu"), 303);
  });
}

/** What a school secretary types in two minutes. */
async function fillIn(page, { language, institution, email, date }) {
  await page.locator("#language").fill(language);
  await page.locator("#occasion").selectOption("parent_talk");
  if (await page.locator("#subject-none").count()) await page.locator("#subject-none").check();
  await page.locator("#date").fill(date);
  await page.locator("#start").fill("10:00");
  await page.locator("#minutes").selectOption("60");
  await page.locator("#place").fill("Schulstraße 1, Raum 12");
  await page.locator("#postcode").fill("44145");
  await page.locator("#town").fill("Dortmund");
  await page.locator("#institution").fill(institution);
  await page.locator("#kind").selectOption("school");
  await page.locator("#name").fill("Petra Musterfrau");
  await page.locator("#email").fill(email);
  await page.locator("#phone").fill("0231 5550101");
  await page.locator("#file_number").fill("3b/17");
  await page.locator("#privacy").check();
  // Which languages will do as well is seen before it is sent.
  await press(page, "button[name=look]");
}

/** A request that a coordinator has found in order: its page at the desk. */
async function checked(institution) {
  return visiting({ role: "coordinator" }, `${pool}?suche=${encodeURIComponent(institution)}`, async (page, visitor) => {
    await visitor.follow("main th a[href*='/sprachmittlung/anfragen/']");
    const address = new URL(page.url()).pathname;
    assert.equal(await visitor.send("/pruefen"), 303);
    assert.match(await words(page), /Wir suchen/u);
    return address;
  });
}

/** Asks these people, by the boxes beside the candidates; gives back their letters. */
async function invite(request, names) {
  const before = new Set((await house.letters()).map(({ name }) => name));
  await visiting({ role: "coordinator" }, request, async (page) => {
    for (const name of names) await page.getByRole("checkbox", { name }).check();
    assert.equal(await press(page, "button[form=einladen]"), 303);
    assert.match(await words(page), names.length === 1 ? /Niemand hat abgelehnt, eine Antwort offen/u : new RegExp(`Niemand hat abgelehnt, ${names.length} Antworten offen`, "u"));
  });
  const letters = [];
  for (let count = 0; count < names.length; count += 1) {
    const letter = await house.letter(
      ({ name, text }) => !before.has(name) && text.includes("/sprachmittlung/antwort/"),
      "an invitation",
    );
    before.add(letter.name);
    letters.push({ ...letter, link: letter.text.match(/\/dortmund\/sprachmittlung\/antwort\/[\w-]+/u)[0] });
  }
  return letters;
}

/** Names of the candidates, and the reasons that stand below each. */
async function candidates(request) {
  return visiting({ role: "coordinator" }, request, async (page) => {
    const found = [];
    for (const one of await page.locator(".desk-candidate").all()) {
      const name = (await one.locator("bdi").first().innerText()).trim();
      const reasons = await one.locator("p").first().innerText();
      const id = await one.locator("input[name=interpreter]").first().getAttribute("value");
      found.push({ name, reasons, id });
    }
    return found;
  });
}

/** The newest letter to somebody with this in it. */
function letterTo(address, pattern) {
  return house.letter(({ to, text }) => to === address && pattern.test(text), `${pattern} to ${address}`);
}

async function linkTo(address, pattern) {
  return (await letterTo(address, pattern)).text.match(pattern)[0];
}

/** A file for calendars with this method or state stands in the letter. */
function hasCalendar(letter, state) {
  assert.match(letter.text, /BEGIN:VCALENDAR[^]*BEGIN:VEVENT/u);
  assert.match(letter.text, new RegExp(`STATUS:${state}`, "u"));
}

describe("a school asks, somebody comes", () => {
  const school = { language: "Arabisch", institution: "Journeyschule Nord", email: "sekretariat@journeyschule.example" };
  const people = {};
  let status;
  let request;
  let invited;

  test("the director sets the rules of the pool", async () => {
    await setRules("placing");
    await look("regeln", { role: "director" }, `${pool}/regeln`);
    await look("pool", {}, "/dortmund/sprachmittlung");
  });

  test("what the pool cannot do is said beside the field, and what was typed is kept", async () => {
    const tomorrow = dayOf(Date.now() + day);
    await visiting({}, "/dortmund", async (page, visitor) => {
      await toThePool(visitor, page, "Sprachmittlung anfragen");
      assert.equal(new URL(page.url()).pathname, ask);
      await fillIn(page, { ...school, date: tomorrow });
      await page.locator("#subject-none").uncheck();
      await page.locator("#subject-aosf").check();
      assert.equal(await visitor.send(ask), 422);
      visitor.forgive(422);
      assert.match(await page.locator("#found-date ~ .kern-alert--danger").first().innerText(), /\d/u);
      assert.match(await page.locator("#found-subject-aosf .kern-alert--danger").innerText(), /AO-SF|sonderpädagog/u);
      assert.equal(await page.locator("#place").inputValue(), "Schulstraße 1, Raum 12");
      assert.equal(await page.locator("#email").inputValue(), school.email);
      assert.ok(await page.locator("#privacy").isChecked());
      // Corrected, it goes.
      await page.locator("#subject-aosf").uncheck();
      await page.locator("#subject-none").check();
      await page.locator("#date").fill(on);
      assert.equal(await visitor.send(ask), 200);
      assert.match(await words(page), /sekretariat@journeyschule/u);
    });
    await visiting({ scripts: true }, ask, async (page, visitor) => {
      await holds(visitor, "anfragen");
      await fillIn(page, { ...school, date: tomorrow });
      assert.equal(await visitor.send(ask), 422);
      visitor.forgive(422);
      await holds(visitor, "anfragen-abgelehnt");
    });
  });

  test("the school confirms its address; opening the letter alone changes nothing", async () => {
    status = await linkTo(school.email, /\/dortmund\/sprachmittlung\/anfrage\/[\w-]+/u);
    await look("anfrage-unbestaetigt", {}, status);
    await visiting({}, status, async (page, visitor) => {
      assert.match(await words(page), /Noch nicht bestätigt/u);
      assert.equal(await visitor.send("/bestaetigen"), 303);
      assert.match(await words(page), /Eingegangen/u);
    });
  });

  test("the coordinator checks it and sees who could come, with reasons", async () => {
    await look("schreibtisch", { role: "coordinator" }, pool);
    request = await checked(school.institution);
    const found = await candidates(request);
    await visiting({ role: "coordinator" }, request, async (page) => assert.match(await words(page), /Elterngespräch/u));
    assert.ok(found.length >= 3, `only ${found.map(({ name }) => name)}`);
    for (const { name, reasons } of found) {
      assert.ok(reasons.length > 10, `no reasons for ${name}`);
      people[name] = found.find((one) => one.name === name).id;
    }
    await look("kandidaten", { role: "coordinator" }, request);
  });

  test("a wave of invitations goes out, in the language of each, without a word about the case", async () => {
    const reading = ["Nour Haddadin", "Samir Al-Namudhaji", "Karwan Modelî"].filter((name) => people[name]);
    assert.ok(reading.length >= 2, `candidates are ${Object.keys(people)}`);
    invited = await invite(request, reading.slice(0, 2));
    for (const { text } of invited) {
      assert.doesNotMatch(text, /Journeyschule|3b\/17|Raum 12|Musterfrau/u);
    }
    await look("einladen", { role: "coordinator" }, `${request}/einladen`);
    await visiting({}, status, async (page) => assert.match(await words(page), /Wir suchen/u));
  });

  test("an Arabic-speaking volunteer declines on a phone", async () => {
    const arabic = invited.find(({ text }) => text.includes("sprache=ar"));
    assert.ok(arabic, "nobody of them reads Arabic");
    invited = invited.filter((letter) => letter !== arabic);
    const phone = { language: "ar", width: 360 };
    await look("antwort-ar-360", { ...phone, scheme: "dark" }, `${arabic.link}?sprache=ar`);
    await visiting(phone, `${arabic.link}?sprache=ar`, async (page) => {
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      assert.equal(await page.locator("html").getAttribute("lang"), "ar");
      await page.locator("#reason").selectOption({ index: 1 });
      await press(page, "button[name=answer][value=no]");
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    });
    await visiting({ role: "coordinator" }, `${request}/einladen`, async (page) => {
      assert.match(await words(page), /Eine Person hat abgelehnt, eine Antwort offen/u);
    });
  });

  test("a second one accepts, and both get a confirmation with a file for their calendar", async () => {
    const [letter] = invited;
    await visiting({ width: 360 }, letter.link, async (page) => {
      await press(page, "button[name=answer][value=yes]");
    });
    await look("antwort-zugesagt", { width: 360 }, letter.link);
    const own = await letterTo(letter.to, /\/sprachmittlung\/einsatz\//u);
    const theirs = await letterTo(school.email, /\/sprachmittlung\/nachweis\//u);
    hasCalendar(own, "CONFIRMED");
    hasCalendar(theirs, "CONFIRMED");
    assert.doesNotMatch(theirs.text.replaceAll(/\s/gu, ""), /17139200/u, "the interpreter's number went out");
    await visiting({}, status, async (page) => assert.match(await words(page), /Jemand kommt/u));
  });

  test("the second one falls ill and calls off by the link", async () => {
    const [letter] = invited;
    const link = await linkTo(letter.to, /\/dortmund\/sprachmittlung\/einsatz\/[\w-]+/u);
    await look("einsatz-360", { width: 360 }, link);
    await visiting({ width: 360 }, link, async (page) => {
      await page.locator("details:has(#reason) summary").click();
      await page.locator("#reason").selectOption("ill");
      assert.equal(await press(page, "button[name=do][value=off]"), 303);
    });
    hasCalendar(await letterTo(school.email, /STATUS:CANCELLED/u), "CANCELLED");
    hasCalendar(await letterTo(letter.to, /STATUS:CANCELLED/u), "CANCELLED");
    await visiting({}, link, async (page) => {
      const said = await words(page);
      assert.match(said, /Dieser Termin ist abgesagt/u);
      assert.doesNotMatch(said, /0231/u, "nobody needs the school's number any more");
    });
    await visiting({}, status, async (page) => {
      assert.doesNotMatch(await words(page), /krank|Familie\./u, "why somebody cannot come is for the centre alone");
    });
  });

  test("the coordinator sees who else could come, and places somebody who says yes on the telephone", async () => {
    const [id] = Object.values(people);
    await look("ausfall", { role: "coordinator" }, `${pool}/ausfall/${id}?von=${on}&bis=${on}`);
    const asked = await candidates(request);
    assert.ok(asked.length > 0, "nobody is left");
    const called = await visiting({ role: "coordinator" }, request, async (page) => {
      const free = page.locator(".desk-candidate:has(input[type=checkbox])").first();
      const name = (await free.locator("bdi").first().innerText()).trim();
      const button = free.locator("form[action*='/besetzen'] button");
      const [answer] = await Promise.all([
        page.waitForResponse((answer) => answer.request().method() === "POST"),
        page.waitForEvent("load"),
        button.click(),
      ]);
      assert.equal(answer.status(), 303);
      assert.match(await words(page), new RegExp(name, "u"));
      return name;
    });
    assert.ok(people[called]);
    const [ill] = invited;
    const own = await house.letter(
      ({ to, text }) => to !== ill.to && text.includes("/einsatz/") && text.includes(school.institution),
      "a confirmation to somebody else",
    );
    hasCalendar(own, "CONFIRMED");
    comes = own.to;
    await visiting({}, status, async (page) => {
      assert.match(await words(page), /Jemand kommt/u);
      assert.match(await words(page), new RegExp(called, "u"));
    });
    await look("einsaetze", { role: "coordinator" }, `${pool}/einsaetze?tag=${on}`);
    await look("anfrage-besetzt", {}, status);
  });
});

describe("contacts are brokered as in Dortmund", () => {
  const school = { language: "Ukrainisch", institution: "Journeyschule Süd", email: "buero@journeyschule.example" };
  let request;
  let letters;
  let termin;

  test("the school asks under rules of brokering", async () => {
    await setRules("brokering");
    await visiting({}, ask, async (page, visitor) => {
      await fillIn(page, { ...school, date: on });
      assert.equal(await visitor.send(ask), 200);
    });
    const status = await linkTo(school.email, /\/dortmund\/sprachmittlung\/anfrage\/[\w-]+/u);
    await visiting({}, status, async (_, visitor) => assert.equal(await visitor.send("/bestaetigen"), 303));
    request = await checked(school.institution);
  });

  test("nothing about an interpreter goes out before they agree", async () => {
    const found = (await candidates(request)).map(({ name }) => name);
    assert.ok(found.includes("Halyna Musterchuk"), `candidates are ${found}`);
    letters = await invite(request, ["Halyna Musterchuk"]);
    const told = (await house.letters()).filter(({ to }) => to === school.email);
    for (const { text } of told) assert.doesNotMatch(text, /Halyna|Musterchuk/u);
  });

  test("whoever agrees is named to the school, and both find the date", async () => {
    const [{ link, to }] = letters;
    await look("antwort-vermittlung-360", { width: 360 }, link);
    await visiting({ width: 360 }, link, async (page) => {
      await press(page, "button[name=answer][value=yes]");
    });
    await look("antwort-zugestimmt-360", { width: 360 }, link);
    termin = await linkTo(school.email, /\/dortmund\/sprachmittlung\/anfrage\/[\w-]+\/termin/u);
    assert.match((await letterTo(school.email, /\/termin/u)).text, new RegExp(to, "u"));
    await look("termin", {}, termin);
    await look("vermittlung", { role: "coordinator" }, `${request}/vermittlung`);
    await visiting({}, termin, async (page) => {
      assert.match(await words(page), /Halyna/u);
      const form = "main form:has(input[value=date])";
      await page.locator(`${form} [name=day]`).fill(on);
      await page.locator(`${form} [name=from]`).fill("11:30");
      await page.locator(`${form} [name=minutes]`).fill("45");
      assert.equal(await press(page, `${form} button[type=submit]`), 303);
    });
    hasCalendar(await letterTo(to, /\/sprachmittlung\/einsatz\//u), "CONFIRMED");
    await visiting({ role: "coordinator" }, `${pool}/einsaetze?tag=${on}`, async (page) => {
      const list = await words(page);
      assert.match(list, /Journeyschule Süd/u);
      assert.match(list, /11:30/u);
    });
  });
});

describe("afterwards", () => {
  const school = "sekretariat@journeyschule.example";
  const year = on.slice(0, 4);
  let before;

  /** Requests, filled ones and minutes for Arabic, as the report has them. */
  async function arabic() {
    return visiting({ role: "director" }, `${pool}/zahlen?jahr=${year}`, async (page) => {
      const row = page.locator("section:has(> #languages) tbody tr").filter({ hasText: "Arabisch" });
      const cells = await row.first().locator("td").allInnerTexts();
      const [requests, filled] = cells.slice(1).map(Number);
      const minutes = Number(await row.first().locator("data").getAttribute("value"));
      return { requests, filled, minutes };
    });
  }

  test("on the day after, both are asked what took place", async () => {
    await house.letDaysPass(Math.ceil((Date.parse(`${on}T00:00Z`) - Date.now()) / day) + 1);
    // The example's own appointments have passed by now, too.
    before = await arabic();
    assert.ok(before.filled >= 1);
    const nachweis = await house.letter(
      ({ to, text }) => to === school && text.includes("/nachweis/") && !text.includes("VCALENDAR"),
      "the question what took place",
    );
    const link = nachweis.text.match(/\/dortmund\/sprachmittlung\/nachweis\/[\w-]+/u)[0];
    await look("nachweis-360", { width: 360 }, link);
    await confirm(link);
    const own = await house.letter(
      ({ to, text }) => to === comes && text.includes("/einsatz/") && !text.includes("VCALENDAR"),
      "the question to the interpreter",
    );
    const theirs = own.text.match(/\/dortmund\/sprachmittlung\/einsatz\/[\w-]+/u)[0];
    await look("einsatz-danach-360", { width: 360 }, theirs);
    await confirm(theirs);
    await visiting({}, link, async (page) => assert.match(await words(page), /Zeit bestätigt/u));
  });

  async function confirm(link) {
    await visiting({ width: 360 }, link, async (page) => {
      assert.equal(await page.locator("#start").inputValue(), "10:00");
      await page.locator("#end").fill("11:15");
      await page.locator("#understood-4").check();
      await page.locator("#again-yes").check();
      assert.equal(await press(page, "button[name=do][value=say]"), 303);
    });
  }

  test("the figures of the pool have grown by what was said", async () => {
    const now = await arabic();
    assert.equal(now.minutes, before.minutes + 75);
    assert.equal(now.requests, before.requests);
    await look("zahlen", { role: "director" }, `${pool}/zahlen?jahr=${year}`);
  });

  test("the Steckbrief shows this year's figures to everybody", async () => {
    const counted = await visiting({ role: "director" }, `${pool}/zahlen`, async (page) => {
      const facts = page.locator("section:has(> #overview) tbody td");
      return (await facts.count()) > 0 ? Number(await facts.first().innerText()) : 0;
    });
    const address = await visiting({}, "/dortmund", async (page) => {
      const pages = page.locator("main a[href*='/dortmund/vorhaben/']");
      const found = pages.filter({ hasText: /Sprachmittl/u }).first();
      return found.getAttribute("href");
    });
    await visiting({}, address, async (page) => {
      const shown = await page.locator("dl.figures").innerText();
      if (counted === 0 || counted >= 5) assert.match(shown, new RegExp(`\\b${counted}\\b`, "u"));
      else assert.doesNotMatch(shown, /Anfragen für dieses Jahr/u);
    });
    await look("vorhaben", {}, address);
    await visiting({}, "/dortmund", async (page, visitor) => {
      await toThePool(visitor, page, "Mitmachen");
      assert.match(await words(page), /Sprachmittler\*in werden/u);
    });
  });
});

// How to reach the pages that stand behind a form. Each deed begins where its line in pages.mjs
// says, and may be done again: the house is the same for every language and width.
import { createHmac } from "node:crypto";

/** Sends a form as it stands; the one whose address ends like this. */
export const sends = (ending) => (visitor) => visitor.send(ending);

export async function asksForLink(visitor) {
  await visitor.page.locator("#email").fill("niemand@demo.example");
  await visitor.send("/anmelden");
}

export async function mistypesPassword(visitor) {
  await visitor.page.locator("details.other-way summary").click();
  await visitor.page.locator("#email-passwort").fill("niemand@demo.example");
  await visitor.page.locator("#passwort").fill("vergessen und verlegt");
  await visitor.send("/anmelden/passwort");
}

export async function beginsApp(visitor) {
  if ((await visitor.page.locator("#code").count()) === 0) await visitor.send("/konto/app/beginnen");
}

export async function renewsCodes(visitor) {
  const { page } = visitor;
  if ((await page.locator("form[action*='/konto/codes']").count()) > 0) {
    return visitor.send("/konto/codes");
  }
  await visitor.follow("main a[href*='/konto/app']");
  await beginsApp(visitor);
  const secret = await page.locator("main bdi.reference").innerText();
  await page.locator("#code").fill(codeNow(secret.replaceAll(/\s/gu, "")));
  await visitor.send("/konto/app");
}

/** The code that an app with this secret shows (RFC 6238). */
function codeNow(secret) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"));
  const key = Buffer.from(bits.join("").match(/.{8}/gu).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

export async function holds(visitor) {
  await visitor.page.locator("#reason").fill("Rechtsstreit über eine Sendung");
  await visitor.send("/sperre");
}

export async function findsAccount(visitor) {
  await visitor.page.locator("#whom").fill("koordination@demo.example");
  await visitor.send("/datenschutz/suche");
}

export async function preparesErasure(visitor) {
  await findsAccount(visitor);
  await visitor.follow("main a[href*='/loeschen']");
}

export async function forgetsReason(visitor) {
  await preparesErasure(visitor);
  await visitor.send("/loeschen");
}

/** Asked for once; the second person finds it in the list. */
export async function opensErasure(visitor) {
  const { page } = visitor;
  const waiting = "main a[href*='/datenschutz/loeschungen/']";
  const list = page.url();
  if ((await page.locator(waiting).count()) === 0) {
    await preparesErasure(visitor);
    await page.locator("#name").fill(await page.locator("#name-hint bdi").innerText());
    await page.locator("#reason").fill("Ausgeschieden, verlangt die Löschung");
    await visitor.send("/loeschen");
    await page.goto(list);
  }
  await visitor.follow(waiting);
}

export async function addsSomebodyKnown(visitor) {
  await visitor.page.locator("#given_name").fill("Yildiz");
  await visitor.page.locator("#family_name").fill("Celikbas");
  await visitor.page.locator("#postcode").fill("44145");
  await visitor.send("/personen/neu");
}

export async function makesFeed(visitor) {
  await visitor.send("/abo");
}

const table = `Einrichtung;Was;Straße;PLZ;Ort;Telefon;Schulnummer;Bemerkung
Muster-Grundschule am Beispielpark;Schule;Parkweg 3;44139;Dortmund;0231 5550101;199999;
Wohlfahrtswerk Beispiel;Verband;Beispielstraße 1;44137;Dortmund;;;kennen wir schon
Kita Probestein;Kita;Probeweg 9;4413;Dortmund;0231;;Postleitzahl und Telefon sind falsch
;Verein;Namenlosgasse 1;44135;Dortmund;;;ohne Namen
`;

async function brings(visitor, name, text) {
  const buffer = Buffer.from(text);
  await visitor.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

export async function bringsNoTable(visitor) {
  await brings(visitor, "liste.xlsx", "Das ist keine Tabelle.");
  await visitor.send("/organisationen/import");
}

export async function bringsTable(visitor) {
  await brings(visitor, "einrichtungen.csv", table);
  await visitor.send("/organisationen/import");
}

export async function mapsColumns(visitor) {
  await bringsTable(visitor);
  await visitor.send("/spalten");
}

export async function bringsNoBoundaries(visitor) {
  await brings(visitor, "bezirke.geojson", '{"type": "FeatureCollection", "features": []}');
  await visitor.send("/grenzen");
}

export async function bringsBoundaries(visitor) {
  const square = (name, number, west) => ({
    type: "Feature",
    properties: { name, stadtbezirksnummer: number },
    geometry: {
      type: "Polygon",
      coordinates: [[[west, 51.48], [west + 0.06, 51.48], [west + 0.06, 51.53], [west, 51.53], [west, 51.48]]],
    },
  });
  const features = [square("Innenstadt-West", "1", 7.4), square("Innenstadt-Nord", "2", 7.46)];
  await brings(visitor, "bezirke.geojson", JSON.stringify({ type: "FeatureCollection", features }));
  await visitor.page.locator("#quelle").fill("Stadt Dortmund, Datenlizenz Deutschland – Zero");
  await visitor.send("/grenzen");
}

/** Asks for an interpreter as a school without an account does. */
export async function asksForInterpreter(visitor) {
  const day = new Date(Date.now() + 20 * 86_400_000);
  while ([0, 6].includes(day.getDay())) day.setDate(day.getDate() + 1);
  const texts = {
    language: "Ungarisch",
    date: day.toISOString().slice(0, 10),
    start: "10:00",
    place: "Beispielweg 4, Raum 7",
    postcode: "44145",
    town: "Dortmund",
    institution: "Beispielschule",
    name: "Jana Petersen",
    email: "sekretariat@demo.example",
    phone: "0231 5550117",
  };
  for (const [name, text] of Object.entries(texts)) await visitor.page.locator(`#${name}`).fill(text);
  await visitor.page.locator("#occasion").selectOption({ index: 1 });
  await visitor.page.locator("#kind").selectOption("school");
  await visitor.page.locator("#subject-none").check();
  await visitor.page.locator("#privacy").check();
  await visitor.send("/sprachmittlung/anfragen");
}

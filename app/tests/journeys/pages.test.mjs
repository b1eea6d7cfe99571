// Every page, in German and in Arabic, on a phone and on a desk: accessible, complete, at home.
import { after, before, test } from "node:test";
import { openHouse } from "./house.mjs";
import { pages } from "./pages.mjs";
import { openBrowser, visit } from "./visitor.mjs";

const languages = { de: "German", ar: "Arabic" };
const widths = [360, 1280];
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

async function holds(page, language, width) {
  const visitor = await visit(browser, house, { language, width });
  try {
    if (page.role) await visitor.signIn(page.role);
    const address = page.letter ? await house.addressInLetter(page.letter) : (page.address ?? page.from);
    await visitor.open(inLanguage(address, language), page.status);
    if (page.follow) await visitor.follow(page.follow);
    if (page.then) await visitor.follow(page.then);
    await visitor.screenshot(`${page.name}-${language}-${width}`);
    await visitor.axe();
    await visitor.axeInTheDark();
    await visitor.noHorizontalScroll();
    if (width < 600) await visitor.noHorizontalScroll(320);
    visitor.noForeignRequests();
    visitor.noComplaints();
  } finally {
    await visitor.leave();
  }
}

for (const page of pages) {
  for (const [language, name] of Object.entries(languages)) {
    for (const width of widths) {
      test(`the page "${page.name}" holds for everybody in ${name} at ${width} px`, () =>
        holds(page, language, width));
    }
  }
}

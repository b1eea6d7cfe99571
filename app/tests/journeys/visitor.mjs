// Somebody in front of a browser: with a language, a screen, a colour scheme, with scripts or without.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "../../..");
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Starts one browser; every visitor gets a context of its own in it. */
export function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
}

/** A new visitor without cookies. `scripts: false` switches JavaScript off. */
export async function visit(browser, house, wishes = {}) {
  const { language = "de", width = 1280, scheme = "light", scripts = true } = wishes;
  const context = await browser.newContext({
    baseURL: house.origin,
    locale: language === "de" ? "de-DE" : language,
    timezoneId: "Europe/Berlin",
    viewport: { width, height: heightOf(width) },
    colorScheme: scheme,
    reducedMotion: "reduce",
    javaScriptEnabled: scripts,
  });
  if (scripts) await context.addInitScript({ content: axeSource });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return new Visitor(house, context, page);
}

/** Phones are narrow and high. */
function heightOf(width) {
  return width < 600 ? 800 : 900;
}

class Visitor {
  #house;
  #context;
  #complaints = [];
  #foreign = [];
  /** What the last form that was sent was answered with. */
  answered;

  constructor(house, context, page) {
    this.#house = house;
    this.#context = context;
    this.page = page;
    page.on("pageerror", (problem) => this.#complaints.push(String(problem)));
    page.on("console", (message) => {
      // What a provider's own pages complain about is not ours.
      const { url } = message.location();
      const isOurs = !url || url.startsWith(`${house.origin}/`);
      if (message.type() === "error" && isOurs) this.#complaints.push(message.text());
    });
    context.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(`${house.origin}/`) && !address.startsWith("data:")) {
        this.#foreign.push(address);
      }
    });
  }

  /** Goes to an address and expects this status. */
  async open(address, status = 200) {
    const answer = await this.page.goto(address);
    assert.equal(answer.status(), status, `${address} answers ${answer.status()}`);
    if (status >= 400) this.forgive(status);
    return this.page;
  }

  /** Clicks the first such link and expects a page behind it. */
  async follow(selector) {
    const address = await this.page.locator(selector).first().getAttribute("href");
    return this.open(address);
  }

  /** Sends the form whose address ends like this, else the first, and waits for what it answers. */
  async send(ending) {
    const named = `main form[action$="${ending}"], main form[action*="${ending}?"]`;
    const form = this.page.locator(ending ? named : "main form[method=post]").first();
    const [answer] = await Promise.all([
      this.page.waitForResponse((answer) => answer.request().method() === "POST"),
      this.page.waitForEvent("load"),
      form.locator("button[type=submit]:visible:not([aria-hidden])").last().click(),
    ]);
    this.answered = answer.status();
    return this.answered;
  }

  /** The browser itself reports an expected error status; that is no fault of the page. */
  forgive(status) {
    this.#complaints = this.#complaints.filter((text) => !text.includes(` status of ${status} `));
  }

  /** Uses the role's one-time link, or the session of somebody who already has. */
  async signIn(role) {
    const cookies = this.#house.sessions.get(role);
    if (cookies) {
      await this.#context.addCookies(cookies);
      return;
    }
    const link = this.#house.links.get(role);
    assert.ok(link, `no sign-in link for ${role}, only for ${[...this.#house.links.keys()]}`);
    await this.page.goto(link);
    const confirm = this.page.locator("main form button[type=submit]");
    if ((await confirm.count()) > 0) await confirm.first().click();
    const given = await this.#context.cookies();
    assert.notEqual(given.length, 0, `the link for ${role} opened no session`);
    this.#house.sessions.set(role, given);
  }

  /** Keeps the session as it is now: some deeds renew its cookie. */
  async remember(role) {
    this.#house.sessions.set(role, await this.#context.cookies());
  }

  /** No violation of WCAG 2.2 AA or of good practice, as far as a machine can tell. */
  async axe(tags = standards) {
    const found = await this.page.evaluate(
      (values) => globalThis.axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
      tags,
    );
    assert.deepEqual(told(found.violations), []);
  }

  /** Contrast alone, in the other colour scheme; the page stays in it. */
  async axeInTheDark() {
    await this.page.emulateMedia({ colorScheme: "dark" });
    const found = await this.page.evaluate(() =>
      globalThis.axe.run({ runOnly: { type: "rule", values: ["color-contrast"] } }),
    );
    assert.deepEqual(told(found.violations), []);
  }

  /** Turns to a screen of this width, by day. */
  async turnsTo(width) {
    await this.page.setViewportSize({ width, height: heightOf(width) });
    await this.page.emulateMedia({ colorScheme: "light" });
  }

  noForeignRequests() {
    assert.deepEqual(this.#foreign, [], "requests left the house");
  }

  /** No script error and nothing the content security policy had to stop. */
  noComplaints() {
    assert.deepEqual(this.#complaints, [], "the browser complains");
  }

  /** The page fits the width of the window; tables may scroll inside themselves. */
  async noHorizontalScroll(width = this.page.viewportSize().width) {
    const { height } = this.page.viewportSize();
    await this.page.setViewportSize({ width, height });
    const wide = await this.page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      const beyond = (box) => box.right > room + 1 || box.left < -1;
      const culprits = [...document.body.querySelectorAll("*")]
        .filter((element) => beyond(element.getBoundingClientRect()))
        .map((element) => element.outerHTML.slice(0, 120));
      return [`${document.documentElement.scrollWidth} px wide`, ...culprits.slice(0, 5)];
    });
    assert.deepEqual(wide, [], `the page is wider than ${width} px`);
  }

  /** Text at twice its size still fits, whatever the width of the window. */
  async holdsLargeText() {
    await this.page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await this.noHorizontalScroll();
    await this.page.evaluate(() => (document.documentElement.style.fontSize = ""));
  }

  /** A picture for whoever wants to look: target/screenshots/NAME.png. */
  async screenshot(name) {
    await this.#picture(resolve(root, "target/screenshots", `${name}.png`), { fullPage: true });
  }

  /** A picture for the handbook, renewed only on request; `part` is what it shows. */
  async handbookPicture(name, part = this.page) {
    await this.#picture(resolve(root, "target/screenshots", `handbuch-${name}.png`), {}, part);
    if (process.env.UPDATE_HANDBOOK === "1") {
      await this.#picture(resolve(root, "docs/handbook/src/bilder", `${name}.png`), {}, part);
    }
  }

  async #picture(path, options, part = this.page) {
    await mkdir(dirname(path), { recursive: true });
    await part.screenshot({ path, animations: "disabled", caret: "hide", ...options });
  }

  async leave() {
    await this.#context.close();
  }
}

/** Violations as short sentences: rule, help and the places. */
function told(violations) {
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.slice(0, 5).map((node) => `    ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`).join("\n")}`,
  );
}

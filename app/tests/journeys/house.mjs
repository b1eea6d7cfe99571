// The house under test: the built binary with its demonstration data in a folder of its own.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = resolve(import.meta.dirname, "../../..");
export const binary = resolve(root, process.env.VIELFALT ?? "target/debug/vielfalt");
const patience = 60_000;

/** A port nobody listens on right now. */
function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/**
 * Opens a house; `links` maps each role to its one-time sign-in address. `name` is what browsers
 * call it: passkeys need a name, a number is not enough.
 */
export async function openHouse(name = "127.0.0.1") {
  const data = await mkdtemp(join(tmpdir(), "vielfalt-house-"));
  const port = await freePort();
  const house = new House(data, `127.0.0.1:${port}`, `http://${name}:${port}`);
  try {
    await house.answers();
  } catch (problem) {
    await house.close();
    throw problem;
  }
  return house;
}

class House {
  #process;
  #data;
  #listen;
  #said = "";
  #ended;
  #abandon;

  constructor(data, listen, origin) {
    this.#data = data;
    this.#listen = listen;
    this.origin = origin;
    this.#start(0);
  }

  #start(daysLater) {
    /** Cookies of the roles that have already used their link. */
    this.sessions = new Map();
    this.#said = "";
    const place = ["--data", this.#data, "--listen", this.#listen, "--public-url", this.origin];
    this.#process = spawn(binary, ["demo", ...place, "--days-later", String(daysLater)], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (this.#said += text));
    }
    this.#process.once("error", (problem) => (this.#said += `${problem}\n`));
    this.#ended = new Promise((ended) => this.#process.once("close", ended));
    this.#abandon = () => this.#process.kill("SIGKILL");
    process.once("exit", this.#abandon);
  }

  /** Resolves when the first page answers. */
  async answers() {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (this.#process.exitCode !== null || this.#process.pid === undefined) break;
      const page = await fetch(this.origin).catch(() => undefined);
      if (page?.ok && this.links.size > 0) return;
      await pause(100);
    }
    throw new Error(`The house does not answer. It said:\n${this.#said}`);
  }

  /** One-time sign-in addresses by role, read from what the house printed. */
  get links() {
    const links = new Map();
    for (const line of this.#said.split("\n")) {
      const found = line.match(/^\s*(\S.*?):?\s+(http:\/\/\S+\/anmelden\/\S+)/u);
      if (found) links.set(found[1], found[2]);
    }
    return links;
  }

  /** Every letter that was sent and is written down to its end, the newest first: its name, to whom, its words. */
  async letters() {
    const folder = join(this.#data, "mail");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
    const letters = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        const letter = await readFile(path, "utf8");
        const to = letter.match(/^To:[^]*?([^\s<>]+@[^\s<>,]+)/imu)?.[1];
        return { name, at: (await stat(path)).mtimeMs, to, text: plain(letter), isWhole: isWhole(letter) };
      }),
    );
    return letters.filter((letter) => letter.isWhole).sort((one, other) => other.at - one.at);
  }

  /** The newest letter that fits; waits until one was sent. */
  async letter(fits, what = fits) {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      const found = (await this.letters()).find(fits);
      if (found) return found;
      await pause(100);
    }
    throw new Error(`no letter has ${what}`);
  }

  /** What `pattern` finds in the newest letter that has it; waits until one was sent. */
  async addressInLetter(pattern) {
    const { text } = await this.letter(({ text }) => pattern.test(text), pattern);
    return text.match(pattern)[0];
  }

  /** Closes the house and opens it again as if so many days had passed; everybody signs in anew. */
  async letDaysPass(days) {
    await this.#stop();
    this.#start(days);
    await this.answers();
  }

  /** Everything the house has printed so far. */
  get said() {
    return this.#said;
  }

  /** Ends the house and removes its data. */
  async close() {
    await this.#stop();
    await rm(this.#data, { recursive: true, force: true });
  }

  async #stop() {
    process.removeListener("exit", this.#abandon);
    this.#process.kill("SIGTERM");
    const killer = setTimeout(() => this.#process.kill("SIGKILL"), 5_000);
    if (this.#process.pid !== undefined) await this.#ended;
    clearTimeout(killer);
  }
}

/** Whether the end of a letter is there: the house may be writing it still. */
function isWhole(letter) {
  const boundary = letter.match(/boundary="?([^"\s;]+)/u)?.[1];
  return boundary !== undefined && letter.trimEnd().endsWith(`--${boundary}--`);
}

/** The words of a letter, whichever way its parts are wrapped for the journey (RFC 2045). */
function plain(letter) {
  const parts = letter.split(/\r?\n--/u).map((part) => {
    const [head, ...body] = part.split(/\r?\n\r?\n/u);
    const words = body.join("\n\n");
    if (/transfer-encoding: base64/iu.test(head)) return Buffer.from(words, "base64").toString("utf8");
    return words.replace(/=\r?\n/gu, "").replace(/=3D/gu, "=");
  });
  return parts.join("\n");
}

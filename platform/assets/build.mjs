// Builds platform/assets/dist: one stylesheet, the scripts, the fonts and the icon sprite.
// Plain Node; everything comes from the locked npm packages, nothing is downloaded here.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transform } from "lightningcss";
import { FAMILIES, SHEETS, icons } from "./sources.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "../../node_modules");
const dist = join(here, "dist");
const read = (...path) => readFileSync(join(...path), "utf8");

/** The design tokens of KERN, and only those that our rules use, directly or through others. */
function kernTokens(ours) {
  const theirs = tokensByCondition(read(packages, "@kern-ux/native/dist/kern.css"));
  const wanted = new Set();
  const want = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--kern-[\w-]+)/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      for (const block of theirs.values()) if (block.has(name)) want(block.get(name));
    }
  };
  want(ours);
  const known = new Set([...theirs.values()].flatMap((block) => [...block.keys()]));
  for (const [, name] of ours.matchAll(/(--kern-[\w-]+)\s*:/g)) known.add(name);
  const unknown = [...wanted].filter((name) => !known.has(name));
  if (unknown.length) throw new Error(`KERN has no token named ${unknown.join(", ")}`);
  return [...theirs].map(([condition, block]) => rule(condition, block, wanted)).join("");
}

/** Reads each `:root { … }` of a stylesheet into one map of tokens per media query around it. */
function tokensByCondition(css) {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = new Map();
  for (const { 1: body, index } of text.matchAll(/:root\s*\{([^{}]*)\}/g)) {
    const condition = conditionAt(text, index);
    const block = found.get(condition) ?? found.set(condition, new Map()).get(condition);
    for (const [, name, value] of body.matchAll(/(--kern-[\w-]+)\s*:\s*([^;]+);/g)) {
      block.set(name, value.replace(/\s+/g, " ").trim());
    }
  }
  // Light is the ground everything stands on, so that paper and old browsers get it too.
  const light = "(prefers-color-scheme: light)";
  for (const [name, value] of found.get(light) ?? []) found.get("").set(name, value);
  found.delete(light);
  return found;
}

function conditionAt(text, index) {
  const before = text.slice(0, index);
  const media = before.lastIndexOf("@media");
  if (media < 0) return "";
  const inside = before.slice(media);
  const open = inside.split("{").length - inside.split("}").length;
  return open > 0 ? inside.slice(6, inside.indexOf("{")).trim() : "";
}

function rule(condition, block, wanted) {
  const lines = [...block].filter(([name]) => wanted.has(name)).map(([name, value]) => `${name}:${value};`);
  if (!lines.length) return "";
  const root = `:root{${lines.join("")}}`;
  if (!condition) return root;
  const screen = condition.includes("prefers-color-scheme") ? `screen and ${condition}` : condition;
  return `@media ${screen}{${root}}`;
}

/** Copies the subset files of each family and returns the `@font-face` rules with their ranges. */
function fonts() {
  let css = "";
  for (const { directory, sheets, subsets } of FAMILIES) {
    for (const sheet of sheets) {
      for (const [face] of read(packages, directory, sheet).matchAll(/@font-face\s*\{[^}]*\}/g)) {
        const file = face.match(/files\/([\w-]+\.woff2)/)[1];
        if (!subsets.some((subset) => file.match(`-${subset}-(\\d+|wght)-normal`))) continue;
        cpSync(join(packages, directory, "files", file), join(dist, file));
        css += face.replace(/src:[^;]*;/, `src:url("${file}") format("woff2");`);
      }
    }
  }
  return css;
}

/** One SVG file with a symbol per icon, drawn by `<use href="…/icons.svg#name">`. */
function sprite() {
  const set = JSON.parse(read(packages, "@iconify-json/lucide/icons.json"));
  const symbols = Object.entries(icons).map(([name, source]) => {
    const original = set.aliases?.[source]?.parent ?? source;
    if (!set.icons[original]) throw new Error(`no icon named ${source}`);
    return `<symbol id="${name}" viewBox="0 0 24 24">${set.icons[original].body}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}

/** Passwords from leaks that are long enough to be typed here: read by the server, never sent out. */
function leakedPasswords() {
  const all = JSON.parse(read(packages, "@zxcvbn-ts/language-common/src/passwords.json"));
  const long = all.map((password) => password.toLowerCase()).filter((password) => [...password].length >= 8);
  if (long.length < 10_000) throw new Error("the list of leaked passwords is not what it was");
  return `${[...new Set(long)].sort().join("\n")}\n`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

const ours = SHEETS.map((name) => read(here, "css", `${name}.css`)).join("\n");
// Nothing may know left from right: a page in Arabic is the mirror of the page in German.
const physical = ours.match(/^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|text-align:\s*(?:left|right)|float:\s*(?:left|right))\b.*$/m);
if (physical) throw new Error(`use a logical property instead of "${physical[0].trim()}"`);
const { code } = transform({
  filename: "vielfalt.css",
  code: Buffer.from(fonts() + kernTokens(ours) + ours),
  minify: true,
  // Old enough for office machines, new enough to keep logical properties and oklch as they are.
  targets: { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) },
});
writeFileSync(join(dist, "vielfalt.css"), code);
writeFileSync(join(dist, "icons.svg"), sprite());
writeFileSync(join(here, "../data/leaked_passwords.txt"), leakedPasswords());
cpSync(join(packages, "htmx.org/dist/htmx.min.js"), join(dist, "htmx.min.js"));
for (const file of ["vielfalt.js", "passkey.js", "favicon.svg"]) cpSync(join(here, file), join(dist, file));

const files = readdirSync(dist).sort().map((name) => ({ name, bytes: statSync(join(dist, name)).size }));
writeFileSync(join(dist, "manifest.json"), `${JSON.stringify({ files }, null, 1)}\n`);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`${files.length} files in platform/assets/dist, ${kilobytes(files.reduce((sum, file) => sum + file.bytes, 0))}`);
console.log(`vielfalt.css ${kilobytes(code.length)}, gzipped ${kilobytes(gzipSync(code).length)}`);

// Says whether everything we build from may be combined with EUPL-1.2, by the lists in deny.toml.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const lists = readFileSync("deny.toml", "utf8");
const listed = (name) => lists.match(new RegExp(`^${name} = \\[([^\\]]*)\\]`, "m"))[1];
const allowed = new Set([...listed("allow").matchAll(/"([^"]+)"/g)].map((found) => found[1]));
const banned = new Set([...listed("deny").matchAll(/crate = "([^"]+)"/g)].map((found) => found[1]));

// htmx names its licence by another word than the SPDX list does.
const otherwiseCalled = { "BSD-0-Clause": "0BSD" };

/** True when an SPDX expression can be satisfied with allowed licences alone. */
function satisfied(expression) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];
  const either = () => {
    let holds = both();
    while (words[0] === "OR") {
      words.shift();
      holds = both() || holds;
    }
    return holds;
  };
  const both = () => {
    let holds = single();
    while (words[0] === "AND") {
      words.shift();
      holds = single() && holds;
    }
    return holds;
  };
  const single = () => {
    const word = words.shift();
    if (word === "(") {
      const holds = either();
      words.shift();
      return holds;
    }
    if (words[0] !== "WITH") return allowed.has(otherwiseCalled[word] ?? word);
    words.shift();
    return allowed.has(`${word} WITH ${words.shift()}`);
  };
  return either() && words.length === 0;
}

function rustPackages() {
  const host = execFileSync("rustc", ["-vV"], { encoding: "utf8" }).match(/^host: (.*)$/m)[1];
  const answer = execFileSync(
    "cargo",
    ["metadata", "--format-version", "1", "--locked", "--filter-platform", host],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return JSON.parse(answer).packages;
}

function npmPackages() {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(lock.packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license }]) => ({
      name: place.replace(/^.*node_modules\//, ""),
      version,
      license,
    }));
}

const packages = [...rustPackages(), ...npmPackages()];
const complaints = [
  ...packages
    .filter(({ license }) => !license || !satisfied(license))
    .map(({ name, version, license }) => `${name} ${version}: ${license ?? "no licence named"}`),
  ...packages
    .filter(({ name }) => banned.has(name))
    .map(({ name, version }) => `${name} ${version}: banned, see deny.toml`),
];

if (complaints.length > 0) {
  console.error("These packages may not be used:");
  for (const complaint of complaints) console.error(`   ${complaint}`);
  process.exit(1);
}
console.log(`   The licences of ${packages.length} packages go together with EUPL-1.2.`);

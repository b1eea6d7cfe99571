// Writes target/sbom.cdx.json: every library in the binary, as CycloneDX 1.6 (ECMA-424). Made from what
// is locked: cargo's own description of the binary's dependencies, and package-lock.json for what
// the assets are built from. Needs no network once the packages have been fetched.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const OUT = "target/sbom.cdx.json";
const TARGET = "x86_64-unknown-linux-gnu";

const cargo = (...args) => execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28 });
const metadata = JSON.parse(
  cargo("metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET),
);

/** SHA-256 of each crate, as Cargo.lock has it. */
function checksums() {
  const found = new Map();
  const entry = /name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"/g;
  for (const [, name, version, hash] of readFileSync("Cargo.lock", "utf8").matchAll(entry)) {
    found.set(`${name}@${version}`, hash);
  }
  return found;
}

/** Packages that end up in the binary: reached from it without the dependencies of tests. */
function inBinary() {
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const root = metadata.packages.find((one) => one.name === "app" && one.source === null);
  const reached = new Set();
  const waiting = [root.id];
  while (waiting.length) {
    const id = waiting.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    for (const dep of nodes.get(id).deps) {
      if (dep.dep_kinds.some(({ kind }) => kind !== "dev")) waiting.push(dep.pkg);
    }
  }
  const packages = metadata.packages.filter((one) => reached.has(one.id));
  const edges = packages.map((one) => ({
    ref: ref(one),
    dependsOn: nodes
      .get(one.id)
      .deps.filter((dep) => reached.has(dep.pkg))
      .map((dep) => ref(metadata.packages.find((other) => other.id === dep.pkg)))
      .sort(),
  }));
  return { root, packages, edges };
}

// htmx names its licence by another word than the SPDX list does.
const spdx = (licence) => licence.replaceAll("/", " OR ").replace("BSD-0-Clause", "0BSD");

const ref = ({ name, version }) => `pkg:cargo/${name}@${version}`;

function ofCargo(one, hashes) {
  const hash = hashes.get(`${one.name}@${one.version}`);
  return {
    type: "library",
    "bom-ref": ref(one),
    name: one.name,
    version: one.version,
    purl: ref(one),
    ...(one.license && { licenses: [{ expression: spdx(one.license) }] }),
    ...(hash && { hashes: [{ alg: "SHA-256", content: hash }] }),
  };
}

/** What the assets inside the binary are built from. */
function ofNpm() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(packages)
    .filter(([path]) => path)
    .map(([path, one]) => {
      const name = path.split("node_modules/").pop();
      const purl = `pkg:npm/${name.replace("@", "%40")}@${one.version}`;
      const hash = one.integrity?.match(/^sha512-(.+)$/)?.[1];
      return {
        type: "library",
        "bom-ref": purl,
        name,
        version: one.version,
        purl,
        scope: "excluded",
        ...(one.license && { licenses: [{ expression: spdx(one.license) }] }),
        ...(hash && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
      };
    });
}

const hashes = checksums();
const { root, packages, edges } = inBinary();
const sorted = (list) => list.sort((one, other) => (one["bom-ref"] < other["bom-ref"] ? -1 : 1));
const components = sorted([
  ...packages.filter((one) => one.id !== root.id).map((one) => ofCargo(one, hashes)),
  ...ofNpm(),
]);
// The same libraries give the same document: no moment, and a number made from what it says.
const serial = createHash("sha256").update(JSON.stringify(components)).digest("hex");
const uuid = serial.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, "$1-$2-5$3-8$4-$5");
const document = {
  $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  serialNumber: `urn:uuid:${uuid}`,
  version: 1,
  metadata: {
    component: { type: "application", "bom-ref": ref(root), name: "vielfalt", version: root.version },
  },
  components,
  dependencies: edges,
};
mkdirSync("target", { recursive: true });
writeFileSync(OUT, `${JSON.stringify(document, null, 1)}\n`);
console.log(`${components.length} libraries in ${OUT}`);

// Copies the typefaces of the papers, with their licences, from the npm packages to papers/fonts.
// One more script for the papers is one more line here.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "..", "node_modules", "@expo-google-fonts");
const target = join(here, "fonts");

// Vazirmatn draws each Arabic letter as one glyph. Typefaces that draw letter and dots apart, as
// Noto does, are read out with doubled letters by many PDF readers.
const typefaces = {
  "fira-sans": ["400Regular/FiraSans_400Regular.ttf", "600SemiBold/FiraSans_600SemiBold.ttf"],
  vazirmatn: ["400Regular/Vazirmatn_400Regular.ttf", "600SemiBold/Vazirmatn_600SemiBold.ttf"],
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
for (const [name, files] of Object.entries(typefaces)) {
  for (const file of files) copyFileSync(join(packages, name, file), join(target, basename(file)));
  copyFileSync(join(packages, name, "LICENSE_FONT"), join(target, `${name}.LICENSE`));
}

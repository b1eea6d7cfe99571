// Which routes are pages: everything that answers to GET, except what is listed here with a reason.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { binary } from "./house.mjs";

const reasons = {
  "no page but a file or data for machines":
    /^\/(assets|hsds|robots\.txt|sitemap\.xml)|\.(atom|csv|ics|json|jsonld|pdf|txt|vcf|xlsx)$|\/befunde$|\{file\}$|\/intern\/dokumente\/\{id\}$/u,
  "needs a provider of sign-in that answers: walked in provider.test.mjs":
    /\/anmelden\/anbieter\/|\/intern\/anbieter\/\{id\}$|\/konto\/anbieter/u,
  "the page of an invitation that its letter leads to, for whoever has an account":
    /\/intern\/einladungen\/\{id\}$/u,
  "the same page as the institution's, for the interpreter who has agreed: walked in areas/interpreting":
    /\/sprachmittlung\/antwort\/\{secret\}\/termin$/u,
  "the same page as the institution's, for whoever has signed in: walked in areas/interpreting":
    /\/meine-anfragen\/\{id\}\/termin$/u,
  "needs a pool that hands over contacts: walked in interpreting.test.mjs":
    /\/anfragen\/\{id\}\/vermittlung$/u,
  "the page of one appointment that its letters lead to: walked in interpreting.test.mjs":
    /\/sprachmittlung\/(einsatz|nachweis)\/\{secret\}(\/nachricht)?$/u,
  "shown only while a role demands a second factor that is missing": /\/konto\/zweiter-faktor$/u,
};

/** The paths of the routes that are pages. */
export async function routesOfPages() {
  const { stdout } = await promisify(execFile)(binary, ["routes", "--json"], { maxBuffer: 1e8 });
  const excused = Object.values(reasons);
  return JSON.parse(stdout)
    .filter(({ method, path }) => method === "GET" && !excused.some((reason) => reason.test(path)))
    .map(({ path }) => path);
}

/** The route that answers a path: the one with the fewest parameters. */
export function routeOf(path, routes) {
  const parameters = (route) => route.split("{").length;
  const answers = (route) =>
    new RegExp(`^${route.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/gu, "[^/]+")}$`, "u").test(path);
  return routes.filter(answers).sort((one, other) => parameters(one) - parameters(other))[0];
}

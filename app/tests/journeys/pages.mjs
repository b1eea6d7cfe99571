// Every page of the house: who may see it and where it is. A new page is a new line here.
// `role` is one of the demonstration accounts; without it the page is public. A page whose address
// holds an id is reached by following the first link `follow` on the page `from`.

const editor = "/dortmund/intern/steckbrief";
const people = "/dortmund/intern/personen";
const organisations = "/dortmund/intern/organisationen";
const places = "/dortmund/intern/orte";

export const pages = [
  { name: "start", address: "/" },
  { name: "suche", address: "/?suche=sprachmitler" },
  { name: "suche-ohne-treffer", address: "/?suche=xyzxyz" },
  { name: "ueber", address: "/ueber" },
  { name: "steckbrief", address: "/dortmund" },
  { name: "steckbrief-leer", address: "/kreis-unna" },
  { name: "vorhaben", from: "/dortmund", follow: "main a[href*='/dortmund/vorhaben/']" },
  { name: "anmelden", address: "/dortmund/anmelden" },
  { name: "nicht-gefunden", address: "/gibt-es-nicht", status: 404 },

  { name: "heute", address: "/dortmund/intern", role: "coordinator" },
  { name: "konto", address: "/dortmund/intern/konto", role: "coordinator" },
  { name: "konto-passwort", address: "/dortmund/intern/konto/passwort", role: "coordinator" },
  { name: "konto-app", address: "/dortmund/intern/konto/app", role: "coordinator" },
  { name: "konto-passkeys", address: "/dortmund/intern/konto/passkeys", role: "coordinator" },
  { name: "bestaetigen", address: "/dortmund/intern/bestaetigen", role: "coordinator" },
  { name: "freigaben", address: "/dortmund/intern/freigaben", role: "administrator" },
  { name: "konten", address: "/dortmund/intern/konten", role: "administrator" },
  { name: "konto-neu", address: "/dortmund/intern/konten/neu", role: "administrator" },
  { name: "konto-eines", from: "/dortmund/intern/konten", follow: "main table a[href*='/dortmund/intern/konten/']", role: "administrator" },
  { name: "rollen", address: "/dortmund/intern/rollen", role: "administrator" },
  { name: "protokoll", address: "/dortmund/intern/protokoll", role: "administrator" },
  { name: "postausgang", address: "/dortmund/intern/postausgang", role: "administrator" },
  { name: "postausgang-einstellungen", address: "/dortmund/intern/postausgang/einstellungen", role: "administrator" },
  { name: "fristen", address: "/dortmund/intern/fristen", role: "coordinator" },
  { name: "frist", from: "/dortmund/intern/fristen", follow: "main a[href*='/intern/fristen/0']", role: "coordinator" },
  { name: "frist-neu", address: "/dortmund/intern/fristen/neu", role: "coordinator" },
  { name: "fristen-regeln", address: "/dortmund/intern/fristen/regeln", role: "director" },
  { name: "uebersicht", address: editor, role: "coordinator" },
  { name: "feld-name", address: `${editor}/feld/name`, role: "coordinator" },
  { name: "feld-schwerpunkte", address: `${editor}/feld/focus_areas`, role: "coordinator" },
  { name: "feld-leitung", address: `${editor}/feld/lead`, role: "coordinator" },
  { name: "feld-beschluss", address: `${editor}/feld/council_decision`, role: "coordinator" },
  { name: "vorhaben-neu", address: `${editor}/vorhaben/neu`, role: "coordinator" },
  { name: "vorhaben-bearbeiten", from: editor, follow: `main a[href*='${editor}/vorhaben/']:not([href*='/neu'])`, role: "coordinator" },
  { name: "uebersetzung", address: `${editor}/sprache/tr`, role: "coordinator" },
  { name: "pruefung", address: `${editor}/pruefung`, role: "director" },
  { name: "fassungen", address: `${editor}/fassungen`, role: "auditor" },
  { name: "fassung", from: `${editor}/fassungen`, follow: `main a[href*='${editor}/fassungen/']`, role: "auditor" },
  { name: "personen", address: people, role: "coordinator" },
  { name: "personen-suche", address: `${people}?suche=celikbas`, role: "coordinator" },
  { name: "person", address: `${people}/P-1`, role: "coordinator" },
  { name: "person-neu", address: `${people}/neu`, role: "coordinator" },
  { name: "person-bearbeiten", from: `${people}/P-1`, follow: "main a[href*='/bearbeiten']", role: "coordinator" },
  { name: "person-zusammenlegen", from: `${people}/P-1`, follow: "main a[href$='/zusammenlegen'], main a[href*='/zusammenlegen?']", role: "coordinator" },
  { name: "person-beide", from: `${people}/P-1`, follow: "main a[href*='/zusammenlegen/']", role: "coordinator" },
  { name: "import", address: `${editor}/import`, role: "coordinator" },
  { name: "import-verstanden", from: `${editor}/import`, follow: `main a[href*='${editor}/import/']`, role: "coordinator" },

  { name: "organisationen", address: `${organisations}?suche=wohlfahrtswerk`, role: "coordinator" },
  { name: "organisation", from: organisations, follow: `main th a[href*='${organisations}/']`, role: "auditor" },
  { name: "organisation-neu", address: `${organisations}/neu`, role: "coordinator" },
  { name: "organisationen-import", address: `${organisations}/import`, role: "coordinator" },
  { name: "orte", address: `${places}?von=44135`, role: "coordinator" },
  { name: "ort", from: places, follow: `main th a[href*='${places}/']`, role: "director" },
  { name: "ort-neu", address: `${places}/neu`, role: "coordinator" },
  { name: "stadtbezirke", address: `${places}/bezirke`, role: "coordinator" },
  { name: "grenzen", address: `${places}/bezirke/grenzen`, role: "coordinator" },
];

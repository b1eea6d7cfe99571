// Every page of the house: who may see it and where it is. A new page is a new line here.
// `role` is one of the demonstration accounts; without it the page is public. A page whose address
// holds an id is reached by following the first link `follow` on the page `from`.

const editor = "/dortmund/intern/steckbrief";

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
  { name: "protokoll", address: "/dortmund/intern/protokoll", role: "administrator" },
  { name: "postausgang", address: "/dortmund/intern/postausgang", role: "administrator" },
  { name: "datenschutz", address: "/dortmund/intern/datenschutz", role: "administrator" },
  { name: "verzeichnis", address: "/dortmund/intern/datenschutz/verzeichnis", role: "auditor" },
  { name: "stelle", address: "/dortmund/intern/datenschutz/stelle", role: "administrator" },
  { name: "fristen", address: "/dortmund/intern/datenschutz/fristen", role: "administrator" },
  { name: "frist", address: "/dortmund/intern/datenschutz/fristen/job", role: "administrator" },
  { name: "einwilligungen", address: "/dortmund/intern/einwilligungen", role: "coordinator" },
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
  { name: "import", address: `${editor}/import`, role: "coordinator" },
  { name: "import-verstanden", from: `${editor}/import`, follow: `main a[href*='${editor}/import/']`, role: "coordinator" },
];

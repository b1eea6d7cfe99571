// Every page of the house: who may see it and where it is. A new page is a new line here.
// `role` is one of the demonstration accounts; without it the page is public. A page whose address
// holds an id is reached by following the first link `follow` on the page `from`.

const editor = "/dortmund/intern/steckbrief";
const calendar = "/dortmund/intern/kalender";

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
  { name: "kalender", address: calendar, role: "coordinator" },
  { name: "kalender-woche", from: calendar, follow: "main a[href*='/kalender/woche/']", role: "coordinator" },
  { name: "kalender-monat", from: calendar, follow: "main a[href*='/kalender/monat/']", role: "coordinator" },
  { name: "kalender-feiertage", from: calendar, follow: "main a[href*='/kalender/feiertage/']", role: "coordinator" },
  { name: "kalender-neu", address: `${calendar}/neu`, role: "coordinator" },
  { name: "kalender-termin", from: calendar, follow: "main a[href*='/kalender/termin/']", role: "coordinator" },
  { name: "import", address: `${editor}/import`, role: "coordinator" },
  { name: "import-verstanden", from: `${editor}/import`, follow: `main a[href*='${editor}/import/']`, role: "coordinator" },
];

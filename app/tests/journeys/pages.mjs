// Every page of the house: who may see it and where it is. A new page is a new line here.
// `role` is one of the demonstration accounts; without it the page is public.

export const pages = [
  { name: "start", address: "/" },
  { name: "suche", address: "/?suche=sprachmitler" },
  { name: "suche-ohne-treffer", address: "/?suche=xyzxyz" },
  { name: "steckbrief", address: "/dortmund" },
  { name: "steckbrief-leer", address: "/kreis-unna" },
  { name: "anmelden", address: "/dortmund/anmelden" },
  { name: "barrierefreiheit", address: "/barrierefreiheit" },
  { name: "nicht-gefunden", address: "/gibt-es-nicht", status: 404 },
];

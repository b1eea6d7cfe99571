// What the build takes from the packages: sheets in order, font subsets, icons by our names.

/** Our sheets in the order they stand in the stylesheet. */
export const SHEETS = [
  "tokens", "base", "layout", "shell", "button", "badge", "alert", "form", "card", "table",
  "timeline", "chart", "map", "directory", "profile", "staff", "access", "import", "editor",
  "diff", "places", "funds", "calendar", "desk", "print",
];

/** Font families, each a set of subset files that the browser loads only when a letter needs it. */
export const FAMILIES = [
  {
    directory: "@fontsource/fira-sans",
    sheets: ["400.css", "600.css"],
    subsets: ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"],
  },
  { directory: "@fontsource-variable/noto-sans-arabic", sheets: ["wght.css"], subsets: ["arabic"] },
];

/** Icons: our name for the meaning, and the drawing of Lucide that shows it. */
export const icons = {
  // kinds of undertakings
  pool: "languages",
  map: "map-pinned",
  "funding-line": "hand-coins",
  programme: "graduation-cap",
  "case-system": "messages-square",
  event: "calendar-days",
  campaign: "megaphone",
  prize: "trophy",
  network: "waypoints",
  plan: "target",
  other: "sparkles",
  // states
  planned: "circle-dashed",
  active: "circle-play",
  paused: "circle-pause",
  ended: "circle-check",
  done: "check",
  missing: "circle-slash",
  outdated: "history",
  // messages
  success: "circle-check",
  info: "info",
  warning: "triangle-alert",
  danger: "circle-alert",
  // things
  calendar: "calendar",
  clock: "clock",
  concept: "book-open",
  contact: "contact",
  council: "landmark",
  document: "file-text",
  data: "file-json",
  feed: "rss",
  home: "house",
  language: "globe",
  mail: "mail",
  organisation: "building-2",
  person: "user",
  people: "users",
  phone: "phone",
  place: "map-pin",
  school: "school",
  shield: "shield-check",
  support: "heart-handshake",
  website: "external-link",
  // acts
  add: "plus",
  compare: "git-compare",
  download: "download",
  edit: "pencil",
  forward: "arrow-right",
  next: "chevron-right",
  open: "chevron-down",
  paste: "clipboard-paste",
  print: "printer",
  remove: "trash-2",
  restore: "rotate-ccw",
  search: "search",
  "sign-in": "log-in",
  "sign-out": "log-out",
  upload: "upload",
  view: "eye",
};

// Comfort only; every page works without this file.

// An open menu closes like people expect: by Escape, or by a click elsewhere.
const openMenus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// After a refused form the summary of errors is where the reader should start.
document.querySelector("[data-focus]")?.focus();

// Printing needs this script: without it the button is not there.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

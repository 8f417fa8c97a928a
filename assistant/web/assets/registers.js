"use strict";
// The register pages and the report work without this; with it, rows open in place and texts are copied and collected.

// --- A row opens what it rests on ---

async function unfold(link) {
  const row = link.closest("tr");
  if (link.getAttribute("aria-expanded") === "true") {
    row.nextElementSibling.remove();
    link.setAttribute("aria-expanded", "false");
    return;
  }
  link.setAttribute("aria-expanded", "true");
  const shown = make("tr", { class: "unfolded" });
  const cell = make("td", { colspan: row.cells.length, tabindex: "-1" });
  shown.append(cell);
  row.after(shown);
  const address = new URL(link.href);
  address.pathname += "/evidence";
  cell.append(...(await fetched(address)).body.children);
  cell.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const row = event.target.closest("#list tbody tr:not(.unfolded)");
  const link = event.target.closest("a") ?? (row && getSelection().isCollapsed ? row.querySelector("a.evidence") : null);
  if (!link || !plain(event)) return;
  const kinds = link.classList;
  if (kinds.contains("evidence")) unfold(link).catch(warn);
  else if (kinds.contains("copy")) copy(link).catch(warn);
  else if (kinds.contains("add")) addToReport(link);
  else return;
  event.preventDefault();
});

// A note is kept when it is left, and what is pressed in leaving it waits for that: the next page is to show it.
let saving = null;

document.addEventListener("change", (event) => {
  const form = event.target.closest("form.note");
  if (!form) return;
  const mine = saving = save(form);
  mine.then(() => { if (saving === mine) saving = null; });
});

async function save(form) {
  try {
    await post(form.action, new URLSearchParams(new FormData(form)));
  } catch (problem) {
    warn(problem);
    return false;
  }
  toast("The note is saved");
  return true;
}

// Holds an event up while a note is being saved, and then does what it was for; where that fails, the page stays.
function afterSaving(event, act) {
  if (!saving) return;
  event.preventDefault();
  event.stopPropagation();
  saving.then((saved) => saved && act());
}

document.addEventListener("submit", (event) => {
  const { target, submitter } = event;
  afterSaving(event, () => target.requestSubmit(submitter));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link && plain(event)) afterSaving(event, () => link.click());
}, true);

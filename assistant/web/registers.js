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

// A note is kept when it is left, so that it is not lost when its entry is moved.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form.note");
  if (form) post(form.action, new URLSearchParams(new FormData(form))).then(() => toast("The note is saved"), warn);
});

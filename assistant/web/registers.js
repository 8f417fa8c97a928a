"use strict";
// The register pages work without this; with it, rows open in place, tables follow their filters, and texts are copied.

const NARROWED_MS = 300;

// The server has escaped all it sends, and the page's policy runs no script in it.
async function fetched(address) {
  const reply = await fetch(address);
  return new DOMParser().parseFromString(await reply.text(), "text/html");
}

function warn() {
  const main = document.getElementById("main");
  main.querySelector(":scope > .notice")?.remove();
  main.prepend(make("p", { class: "notice", role: "alert" }, "The program cannot be reached; is it still running?"));
}

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

// --- Filters, order and pages without leaving the page ---

const filters = document.querySelector("#filters:not(.period)");
let asked = 0;

async function list(address, boxes) {
  const mine = ++asked;
  const fresh = await fetched(address);
  // An answer that comes after a later question's is no longer wanted.
  if (mine !== asked) return;
  document.getElementById("list").replaceChildren(...fresh.getElementById("list").childNodes);
  for (const box of filters.querySelectorAll(boxes)) box.value = fresh.querySelector(`#filters [name=${box.name}]`)?.value ?? "";
}

function filtered() {
  const said = Array.from(new FormData(filters)).filter(([, value]) => value);
  const address = `${filters.action}?${new URLSearchParams(said)}`;
  history.replaceState(null, "", address);
  list(address, "[type=hidden]").catch(warn);
}

async function go(link) {
  const column = link.closest("th")?.className;
  history.pushState(null, "", link.href);
  await list(link.href, "[name]");
  if (column) document.querySelector(`th.${column} a`)?.focus();
  else document.querySelector("#list .count")?.scrollIntoView({ block: "nearest" });
}

if (filters) {
  let pause = 0;
  filters.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); filtered(); });
  filters.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(filtered, NARROWED_MS); });
  window.addEventListener("popstate", () => list(location.href, "[name]").catch(warn));
}

document.addEventListener("click", (event) => {
  const row = event.target.closest("#list tbody tr:not(.unfolded)");
  const link = event.target.closest("a") ?? (row && getSelection().isCollapsed ? row.querySelector("a.evidence") : null);
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const kinds = link.classList;
  if (kinds.contains("evidence")) unfold(link).catch(warn);
  else if (kinds.contains("copy")) copy(link).catch(warn);
  else if (kinds.contains("go") && filters) go(link).catch(warn);
  else return;
  event.preventDefault();
});

// The ways back lead to the conversation that was open, and to the list of documents as it was filtered.
for (const [kind, kept] of [["chat", "chat"], ["list", "documents"]]) {
  const link = document.querySelector(`.status a.${kind}`);
  if (link && sessionStorage.getItem(kept)) link.href = sessionStorage.getItem(kept);
}

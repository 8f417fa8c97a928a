"use strict";
// A table with filters, order and pages: it follows them without leaving the page, so that what is being sent goes on.

const NARROWED_MS = 300;
const filters = document.querySelector("#filters:not(.period)");
let asked = 0;

function warn(problem) {
  const place = byId("progress") ?? byId("main");
  place.querySelector(":scope > .notice")?.remove();
  place.prepend(make("p", { class: "notice", role: "alert" }, reason(problem)));
}

// The filters that a person types in are left alone meanwhile.
async function list(address) {
  const mine = ++asked;
  const fresh = await fetched(address);
  // An answer that comes after a later question's is no longer wanted.
  if (mine !== asked) return;
  byId("list").replaceChildren(...fresh.getElementById("list").childNodes);
  document.querySelector(".status .held").textContent = fresh.querySelector(".status .held").textContent;
  for (const box of filters.querySelectorAll("[type=hidden]")) box.value = fresh.querySelector(`#filters [name=${box.name}]`)?.value ?? "";
  keepList();
}

// The documents as they were filtered are what other pages lead back to.
function keepList() {
  if (location.pathname === "/documents") sessionStorage.setItem("documents", location.href);
}

function filtered() {
  const said = Array.from(new FormData(filters)).filter(([, value]) => value);
  const address = `${filters.action}?${new URLSearchParams(said)}`;
  history.replaceState(null, "", address);
  list(address).catch(warn);
}

// At once, for what is typed before the list has come narrows that one.
function fillFilters(address) {
  const said = new URL(address).searchParams;
  for (const box of filters.querySelectorAll("[name]")) box.value = said.get(box.name) ?? "";
  return address;
}

async function go(link) {
  const column = link.closest("th")?.className;
  history.pushState(null, "", link.href);
  await list(fillFilters(link.href));
  if (column) document.querySelector(`th.${column} a`)?.focus();
  else if (!link.isConnected) document.querySelector("#list .count")?.scrollIntoView({ block: "nearest" });
}

if (filters) {
  let pause = 0;
  filters.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); filtered(); });
  filters.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(filtered, NARROWED_MS); });
  window.addEventListener("popstate", () => list(fillFilters(location.href)).catch(warn));
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.go");
    if (!link || !plain(event)) return;
    event.preventDefault();
    go(link).catch(warn);
  });
  keepList();
}

// The ways back lead to the conversation that was open, and to the list of documents as it was filtered.
for (const [kind, kept] of [["chat", "chat"], ["list", "documents"]]) {
  const link = document.querySelector(`.status a.${kind}`);
  if (link && sessionStorage.getItem(kept)) link.href = sessionStorage.getItem(kept);
}

"use strict";
// The search of the newest turn: its limits as a form, changed and taken away, and asked for again.

const GROUPS = {
  question: ["searched_for"],
  published: ["published_from", "published_to"],
  event: ["event_from", "event_to"],
  publisher: ["publisher"],
  language: ["language"],
  person: ["person"],
};
const FIELDS = [
  ["searched_for", "Search for", "textarea"],
  ["published_from", "Published from", "date"],
  ["published_to", "Published to", "date"],
  ["event_from", "About a time from", "date"],
  ["event_to", "About a time to", "date"],
  ["publisher", "Publisher", "publishers"],
  ["language", "Language", "languages"],
  ["person", "Names the person", "text"],
];

function searchState() {
  try {
    return JSON.parse(document.querySelector("#search textarea, #search input").value);
  } catch {
    return null; // The answer is still being made: there is nothing to change yet.
  }
}

function searchAgain(state) {
  fill("search", JSON.stringify(state));
  // Gradio takes the value over before the next frame.
  requestAnimationFrame(() => byId("narrow").click());
}

function takeAway(group) {
  const state = searchState();
  if (!state) return;
  for (const field of GROUPS[group]) state.filters[field] = null;
  searchAgain(state);
}

function fieldFor([name, label, kind], state) {
  const value = name === "searched_for" ? state.searched_for : state.filters[name];
  const row = make("label", { class: `field ${name}` }, label);
  const tag = kind === "textarea" ? "textarea" : kind === "languages" ? "select" : "input";
  const input = make(tag, tag === "input" ? { type: kind === "date" ? "date" : "text" } : {});
  input.name = name;
  if (kind === "textarea") input.rows = 2;
  if (kind === "languages") offerLanguages(input, state.languages, value);
  if (kind === "publishers") offerPublishers(row, input, state.publishers);
  input.value = value || "";
  row.append(input);
  return row;
}

function offerLanguages(select, languages, value) {
  const known = languages.some(([code]) => code === value) || !value ? languages : [...languages, [value, value]];
  for (const [code, name] of [["", "Any"], ...known]) select.append(make("option", { value: code }, name));
}

function offerPublishers(row, input, publishers) {
  const list = make("datalist", { id: "publishers" });
  for (const name of publishers) list.append(make("option", { value: name }));
  input.setAttribute("list", "publishers");
  row.append(list);
}

function openSearchForm(link, group) {
  const state = searchState();
  const line = link.closest(".searched");
  if (!state || !line) return;
  document.querySelector("form.search")?.remove();
  const form = make("form", { class: "search", "aria-label": "Change the search" });
  for (const field of FIELDS) form.append(fieldFor(field, state));
  const buttons = make("div", { class: "buttons" });
  const cancel = make("button", { type: "button", class: "act" }, "Cancel");
  buttons.append(make("button", { type: "submit", class: "act primary" }, "Search again"), cancel);
  form.append(buttons);
  const close = () => { form.remove(); link.focus(); };
  cancel.addEventListener("click", close);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); close(); }
    if (event.key === "Enter" && event.target.tagName === "TEXTAREA") { event.preventDefault(); form.requestSubmit(); }
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); submitSearch(form, state); });
  line.after(form);
  form.elements[GROUPS[group][0]].focus();
}

function submitSearch(form, state) {
  const written = form.elements.searched_for.value.trim();
  const reworded = written !== state.searched_for;
  const filters = {};
  for (const [name] of FIELDS.slice(1)) {
    const value = form.elements[name].value.trim() || null;
    // What nobody limited is read out of new words again.
    if (value || !reworded || state.filters[name]) filters[name] = value;
  }
  form.remove();
  searchAgain({ ...state, searched_for: written || state.searched_for, filters });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.limit, a.unlimit");
  if (!link || !plain(event)) return;
  event.preventDefault();
  // Gradio's own handler would open links in a new tab.
  event.stopPropagation();
  const group = link.getAttribute("href").slice(1);
  if (link.classList.contains("unlimit")) takeAway(group);
  else openSearchForm(link, group);
}, true);

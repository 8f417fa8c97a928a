"use strict";
// What Gradio's widgets cannot do: sources beside the chat, the clipboard, the address bar, and being heard.

const NARROW = window.matchMedia("(max-width: 60rem)");
const CALM = window.matchMedia("(prefers-reduced-motion: reduce)");
let opener = null; // The link that opened the source panel, which gets the focus back.

// --- The source beside the chat ---

function sourcePanel() {
  let panel = byId("source");
  if (!panel) {
    panel = make("section", { id: "source", "aria-label": "Source", tabindex: "-1", hidden: "" });
    byId("side").append(panel);
  }
  return panel;
}

async function openSource(link) {
  const address = new URL(link.href);
  address.pathname += "/panel";
  const panel = sourcePanel();
  let inside;
  try {
    inside = (await fetched(address)).body.children;
  } catch {
    inside = [make("p", { class: "notice" }, "The source cannot be reached; is the program still running?")];
  }
  panel.replaceChildren(closeBar(), ...inside);
  panel.hidden = false;
  document.body.classList.add("source-open");
  opener = link;
  markOpen(link);
  showPassage(panel);
}

function closeBar() {
  const button = make("button", { type: "button", class: "act close" }, NARROW.matches ? "← Back to the answer" : "← All sources");
  button.addEventListener("click", closeSource);
  const bar = make("div", { class: "bar" });
  bar.append(button);
  return bar;
}

function showPassage(panel) {
  const mark = panel.querySelector("#passage");
  const text = panel.querySelector(".text");
  if (!mark || !text) return panel.focus({ preventScroll: true });
  // Only the text scrolls: title, publisher and date stay in sight, and so does the chat.
  const above = mark.getBoundingClientRect().top - text.getBoundingClientRect().top;
  text.scrollTo({ top: above - text.clientHeight / 4, behavior: CALM.matches ? "auto" : "smooth" });
  mark.focus({ preventScroll: true });
}

function closeSource() {
  const link = opener;
  if (hideSource() && link?.isConnected) link.focus();
}

function hideSource() {
  const panel = byId("source");
  if (!panel || panel.hidden) return false;
  panel.hidden = true;
  document.body.classList.remove("source-open");
  markOpen(null);
  opener = null;
  return true;
}

function markOpen(link) {
  for (const other of document.querySelectorAll("a.open")) other.classList.remove("open");
  if (!link) return;
  const address = link.getAttribute("href");
  for (const same of document.querySelectorAll("a.cite, a.passage")) {
    if (same.getAttribute("href") === address) same.classList.add("open");
  }
}

// --- Conversations and the address bar ---

let visits = 0; // How many conversations were opened: the server shows the last one, in whatever order it is asked.

function openConversation(id) {
  if (!fill("wanted", `${visits + 1} ${id}`)) return;
  visits += 1;
  fill("conversation", id); // What is asked from now on belongs there, though it is not yet shown.
  closeSource();
  document.body.classList.remove("menu-open");
  // Gradio takes the value over before the next frame.
  requestAnimationFrame(() => byId("open").click());
}

function fill(id, value) {
  const box = byId(id)?.querySelector("textarea, input");
  if (!box) return false;
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

const conversationIn = (address) => new URL(address, location).searchParams.get("conversation") || "";

let shown = null; // The id of the conversation the head named last.

// At once, not with the server's answer, so that going back leads to what was left however soon it is pressed.
function visit(id) {
  setAddress(id);
  openConversation(id);
}

function setAddress(id) {
  if (id === conversationIn(location)) return;
  const address = new URL(location);
  if (id) address.searchParams.set("conversation", id);
  else address.searchParams.delete("conversation");
  history.pushState(null, "", address);
}

// The address follows the head only when the head changes: after going back, the head is behind the address for a while.
function keepAddress() {
  const link = document.querySelector("#head a.download");
  const id = link ? link.getAttribute("href").slice("/exports/".length, -".md".length) : "";
  if (!loaded()) return;
  const name = byId("head").querySelector("strong")?.textContent;
  document.title = name ? `${name} – Corpus Assistant` : "Corpus Assistant";
  if (id === shown) return;
  shown = id;
  setAddress(id);
}

// A question from another page stands in its box, for a person to send.
function takeQuestion() {
  const address = new URL(location);
  const question = address.searchParams.get("ask");
  const box = byId("question")?.querySelector("textarea");
  if (!question || !box || !loaded()) return;
  address.searchParams.delete("ask");
  history.replaceState(null, "", address);
  fill("question", question);
  box.focus();
}

// The page of documents leads back to the conversation that was open.
function leaveFor(link) {
  sessionStorage.setItem("chat", location.href);
  location.assign(link.href);
}

// The status line comes with the first answer of the server; before that, an empty page says nothing.
const loaded = () => Boolean(document.querySelector("#status .model"));

// --- Clicks ---

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || !plain(event)) return;
  const kinds = link.classList;
  if (kinds.contains("cite") || kinds.contains("passage")) openSource(link);
  else if (kinds.contains("copy")) copy(link);
  else if (kinds.contains("add")) addToReport(link);
  else if (kinds.contains("conversation")) visit(conversationIn(link.href));
  else if (kinds.contains("new")) visit("");
  else if (kinds.contains("menu")) document.body.classList.toggle("menu-open");
  else if (kinds.contains("view")) leaveFor(link);
  else if (kinds.contains("skip")) byId("question")?.querySelector("textarea")?.focus();
  else return;
  event.preventDefault();
  // Gradio's own handler would open links in a new tab.
  event.stopPropagation();
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  closeSource();
  document.body.classList.remove("menu-open");
});

window.addEventListener("popstate", () => openConversation(conversationIn(location)));

// --- Being heard, and staying at the end of a growing answer ---

const SEARCHING = "Searching the corpus.";
let said = "";
let newest = null; // Where the newest answer that is over can be copied from: it tells one turn from the next.

function announce() {
  const turn = document.querySelector("#turn article");
  if (!turn) {
    // What comes now was asked here, though it may be complete at its first sight; an opened conversation was not.
    if (loaded() && !conversationIn(location)) said = said || "nothing yet";
    return;
  }
  const running = turn.classList.contains("running");
  const parts = running ? [] : turn.querySelectorAll(".refusal, .answer, .verdict, .notice");
  const text = running ? SEARCHING : Array.from(parts, (part) => part.textContent).join(" ");
  if (text !== said && (running || said)) say(text);
  const address = turn.querySelector("a.copy")?.getAttribute("href");
  // On a busy machine a turn may be complete at its first sight.
  if (said !== SEARCHING && (running || (address && address !== newest))) {
    following = true;
    hideSource(); // It belonged to the answer before.
  }
  if (!running) newest = address;
  said = text;
}

// Follow the answer as it grows, but never so far that its question leaves the top.
function stayAtEnd() {
  const scroll = byId("scroll");
  const turn = byId("turn");
  if (!scroll || !turn || !following) return;
  const question = scroll.scrollTop + turn.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  scroll.scrollTop = Math.min(scroll.scrollHeight - scroll.clientHeight, question);
}

let following = true;
for (const kind of ["wheel", "touchmove", "keydown"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest?.("#scroll")) following = false;
  }, { capture: true, passive: true });
}
document.addEventListener("scroll", (event) => {
  const scroll = event.target;
  if (scroll.id === "scroll" && scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 40) following = true;
}, true);

let runningSince = null; // When the answer that is being made was first seen here.
let waiting = false;
function changed() {
  waiting = false;
  label();
  announce();
  runningSince = document.querySelector("#turn .running") ? (runningSince ?? performance.now()) : null;
  takeQuestion();
  keepAddress();
  stayAtEnd();
}

// Gradio's sanitiser keeps roles and drops aria attributes, so those that matter are put back here.
function label() {
  for (const [id, name] of [["left", "Conversations"], ["middle", "Chat"], ["side", "Sources"]]) {
    const region = byId(id);
    if (region && !region.hasAttribute("role")) {
      region.setAttribute("role", "region");
      region.setAttribute("aria-label", name);
    }
  }
  byId("question")?.querySelector("textarea")?.setAttribute("aria-label", "Question");
  for (const link of document.querySelectorAll("a.conversation")) {
    if (link.classList.contains("current")) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  for (const link of document.querySelectorAll("a.cite:not([aria-label])")) {
    link.setAttribute("aria-label", `Source ${link.textContent}: ${link.title}`);
    link.removeAttribute("target");
  }
  for (const icon of document.querySelectorAll(".icon:not([aria-hidden])")) icon.setAttribute("aria-hidden", "true");
}

new MutationObserver(() => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(changed);
}).observe(document.documentElement, { childList: true, subtree: true });

// --- How much the library holds, while another program adds to it, and whether the program is still the same ---

async function refreshHeld() {
  if (document.hidden) return;
  try {
    const state = await (await fetch("/healthz")).json();
    if (state.status === "ok") noticeRestart(state.up);
    const held = document.querySelector("#status .held");
    const text = `${state.documents.toLocaleString("en")} document${state.documents === 1 ? "" : "s"}`;
    if (held && state.status === "ok" && held.textContent !== text) held.textContent = text;
  } catch {
    // The server is being restarted; the next look tells.
  }
}
refreshHeld();
setInterval(refreshHeld, 5000);

// An answer that was being made before its program began ended with the one before it: show what was kept of it.
function noticeRestart(up) {
  if (runningSince === null || performance.now() - runningSince < up * 1000) return;
  const address = new URL(location);
  const question = byId("question")?.querySelector("textarea")?.value;
  if (question) address.searchParams.set("ask", question);
  location.replace(address);
}

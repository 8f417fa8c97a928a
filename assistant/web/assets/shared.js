"use strict";
// What all pages share: making elements, asking the server, and taking something along.

const byId = (id) => document.getElementById(id);

function make(tag, attributes, text) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

// A click that means this page, not a new tab or window.
function plain(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

// The server has escaped all it sends, and the page's policy runs no script in it.
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const fetched = async (address) => parsed(await (await fetch(address)).text());

async function post(address, form) {
  const reply = await fetch(address, { method: "POST", headers: { Accept: "text/plain" }, body: form });
  if (!reply.ok) throw new Error(await reply.text());
  return reply;
}

// A request that reached nobody has no sentence of the server's.
const reason = (problem) => (problem instanceof TypeError ? "The program cannot be reached; is it still running?" : problem.message);

async function addToReport(link) {
  try {
    toast(await (await post(link.href)).text());
  } catch (problem) {
    toast(reason(problem));
  }
}

async function copy(link) {
  const text = await (await fetch(link.href)).text();
  try {
    await navigator.clipboard.writeText(text);
    toast("Copied as Markdown");
  } catch {
    offer(text, link);
  }
}

// Browsers refuse the clipboard on insecure addresses: then the text is shown, selected, to be copied by hand.
function offer(text, link) {
  const dialog = make("dialog", { class: "copybox", "aria-label": "Copy this text" });
  const box = make("textarea", { readonly: "", rows: "12", "aria-label": "Text to copy" });
  box.value = text;
  const close = make("button", { type: "button", class: "act" }, "Close");
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
  dialog.append(make("p", {}, "Copy this text:"), box, close);
  document.body.append(dialog);
  dialog.showModal();
  box.select();
}

// What is heard without being looked for; the place must be there before it says something.
const spoken = make("div", { class: "vh", role: "status", "aria-live": "polite" });
document.body.append(spoken);
function say(text) {
  if (spoken.textContent !== text) spoken.textContent = text;
}

const TOAST_MS = 5000;
function toast(text) {
  document.querySelector(".copied")?.remove();
  const note = make("div", { class: "copied" }, text);
  document.body.append(note);
  say(text);
  setTimeout(() => note.remove(), TOAST_MS);
}

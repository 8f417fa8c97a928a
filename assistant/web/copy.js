"use strict";
// Taking something along: what the pages of the chat and of the registers share.

function make(tag, attributes, text) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
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

function toast(text) {
  document.querySelector(".copied")?.remove();
  const note = make("div", { class: "copied", role: "status" }, text);
  document.body.append(note);
  setTimeout(() => note.remove(), 2000);
}

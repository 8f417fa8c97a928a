"use strict";
// The page of documents works without this, but for putting files in: here they are sent, and lists stay up to date.

const BUSY_MS = 700;
const IDLE_MS = 5000;
const LIST_MS = 3000; // The list of a large library is not read again for every document that comes in.
const AT_ONCE = 3; // Files sent at the same time; the disk, not the network, is what they wait for.

// --- How far reading is ---

let held = ""; // How many documents the list was last read with, and when that was.
let listed = 0;
let timer = 0;

async function look() {
  clearTimeout(timer);
  let busy = false;
  try {
    if (!document.hidden) busy = await refresh();
  } catch {
    // The program is being restarted; the next look tells.
  }
  timer = setTimeout(look, busy || document.hidden ? BUSY_MS : IDLE_MS);
}

async function refresh() {
  const reply = await fetch("/uploads");
  const fresh = parsed(await reply.text()).getElementById("runs");
  const old = byId("runs");
  if (!fresh || !old) return false;
  if (fresh.outerHTML !== old.outerHTML) replaced(old, fresh);
  const now = reply.headers.get("Documents");
  const busy = fresh.dataset.busy === "1";
  if (!held) held = now;
  if (now !== held && (!busy || Date.now() - listed > LIST_MS)) {
    await list(location.href);
    held = now;
    listed = Date.now();
  }
  return busy;
}

// What a person opened, closed or holds the focus on stays so while the text around it changes.
function replaced(old, fresh) {
  for (const known of old.querySelectorAll("details[id]")) {
    const same = fresh.querySelector(`#${CSS.escape(known.id)}`);
    if (same) same.open = known.open;
  }
  const focus = document.activeElement?.dataset?.post;
  old.replaceWith(fresh);
  if (focus) fresh.querySelector(`[data-post="${focus}"]`)?.focus();
  const result = Array.from(fresh.querySelectorAll(".run:first-child .result, .run:first-child h4"), (part) => part.textContent);
  const now = fresh.querySelector(".running .now span");
  if (now) say(now.textContent.split("·")[0]);
  else if (result.length) say(result.join(" "));
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-post]");
  if (!button) return;
  try {
    await post(button.dataset.post);
  } catch (problem) {
    warn(problem);
  }
  look();
});

// --- Sending files ---

let sending = null; // What is being sent: the upload's name, and whether it was called off.

async function send(files) {
  if (!files.length || sending) return;
  const area = byId("sending");
  sending = { halted: false, requests: new Set() };
  const sent = { files: 0, bytes: 0, of: files.reduce((sum, one) => sum + one.file.size, 0), count: files.length };
  show(sent, "");
  area.hidden = false;
  try {
    const { upload } = await (await post("/uploads")).json();
    await sendAll(upload, files.slice(), sent);
    await post(`/uploads/${upload}/${sending.halted ? "drop" : "read"}`);
  } catch (problem) {
    warn(problem);
  }
  sending = null;
  area.hidden = true;
  look();
}

async function sendAll(upload, waiting, sent) {
  const largest = Number(byId("add").dataset.largest);
  const worker = async () => {
    while (waiting.length && !sending.halted) {
      const { file, name } = waiting.shift();
      show(sent, name);
      // A file that is too large is only named, so that the list of what was refused has it.
      await sendOne(upload, file, name, file.size > largest ? new Blob([]) : file, sent);
      sent.files += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function sendOne(upload, file, name, body, sent) {
  const address = `/uploads/${upload}?${new URLSearchParams({ name, size: file.size })}`;
  const request = new XMLHttpRequest();
  let before = 0;
  request.open("PUT", address);
  request.upload.addEventListener("progress", (event) => {
    sent.bytes += event.loaded - before;
    before = event.loaded;
    show(sent, name);
  });
  sending.requests.add(request);
  return new Promise((resolve, reject) => {
    request.addEventListener("load", () => (request.status < 300 ? resolve() : reject(new Error(refusal(request)))));
    request.addEventListener("error", () => reject(new Error(`${name} could not be sent; is the program still running, and the file still there?`)));
    request.addEventListener("abort", resolve);
    request.send(body);
  }).finally(() => sending?.requests.delete(request));
}

function refusal(request) {
  try {
    return JSON.parse(request.responseText).refused;
  } catch {
    return request.responseText;
  }
}

function show(sent, name) {
  const area = byId("sending");
  const bar = area.querySelector("progress");
  bar.max = sent.of || 1;
  bar.value = sent.bytes;
  area.querySelector(".now span").textContent = `Sending ${Math.min(sent.files + 1, sent.count)} of ${sent.count} files: ${name}`;
}

byId("halt")?.addEventListener("click", () => {
  if (!sending) return;
  sending.halted = true;
  for (const request of sending.requests) request.abort();
});

window.addEventListener("beforeunload", (event) => {
  if (sending) event.preventDefault();
});

// --- Choosing and dropping ---

// Files that systems put into folders are nobody's documents.
const wantedFile = (name) => !name.split("/").some((part) => part.startsWith(".")) && !/(^|\/)(Thumbs\.db|desktop\.ini)$/i.test(name);

for (const id of ["files", "folder"]) {
  byId(id)?.addEventListener("change", (event) => {
    const chosen = Array.from(event.target.files, (file) => ({ file, name: file.webkitRelativePath || file.name }));
    event.target.value = "";
    send(chosen.filter(({ name }) => id === "files" || wantedFile(name)));
  });
}

async function filesIn(entry) {
  if (!entry) return [];
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, name: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = entry.createReader();
  const found = [];
  // A reader hands over a hundred entries at a time.
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return found.filter(({ name }) => wantedFile(name));
    for (const inner of some) found.push(...(await filesIn(inner)));
  }
}

async function dropped(data) {
  const items = Array.from(data.items).filter((item) => item.kind === "file");
  // Entries must be taken before the event is over; a file that is no entry is taken as it is.
  const taken = items.map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
  const lists = await Promise.all(taken.map(({ entry, file }) => (entry ? filesIn(entry) : [{ file, name: file.name }])));
  return lists.flat();
}

const drop = byId("drop");
if (drop) {
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.classList.remove("over");
  });
  // Anywhere on the page: a file dropped beside the frame must not replace the page.
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    try {
      send(await dropped(event.dataTransfer));
    } catch {
      warn(new Error("What was dropped cannot be read; choose it with the buttons instead."));
    }
  });
}

if (filters) look();

/* What a reader takes away: files of what is shown, a link to the view, a citation. */
"use strict";

const NAME = "claimgraph";
const COPIED = 1500; // milliseconds

function save(name, blob) {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function saveText(suffix, type, text) {
  save(`${NAME}.${suffix}`, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The picture as the window shows it, on its paper. */
function savePng() {
  rest();
  const drawn = claimgraph.network.canvas.frame.canvas;
  const copy = make("canvas", { width: drawn.width, height: drawn.height });
  const context = copy.getContext("2d");
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(drawn, 0, 0);
  copy.toBlob((blob) => save(`${NAME}.png`, blob), "image/png");
}

/** Puts *text* on the clipboard, and says so on the button that was pressed. */
async function copy(text, pressed) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text, pressed); // a browser may keep the clipboard from pages that were not served securely
  }
  const before = pressed.textContent;
  pressed.textContent = say("cited");
  setTimeout(() => (pressed.textContent = before), COPIED);
}

function copyByHand(text, pressed) {
  const field = make("textarea", { class: "unseen", "aria-hidden": "true" }, text);
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  pressed.focus();
}

function buildTakeaway() {
  const ways = [
    ["png", savePng],
    ["svg", () => saveText("svg", "image/svg+xml", svgOf(claimgraph.shown))],
    ["csv", () => saveText("csv", "text/csv", csvOf(claimgraph.shown))],
    ["json", () => saveText("json", "application/json", jsonOf(claimgraph.shown))],
    ["print", () => window.print()],
    ["link", (event) => copy(location.href, event.currentTarget)],
  ];
  show(byId("takeaway").querySelector("ul"), ways.map(([name, click]) => make("li", {}, button(say(name), click, { id: `take-${name}` }))));
}

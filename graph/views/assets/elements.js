/* Makes elements. All text of the page passes through here, and only as text. */
"use strict";

const claimgraph = {};
window.claimgraph = claimgraph;
const LISTENERS = new Set(["change", "click", "input"]);

/** A tag, its properties and its children (elements or texts) → an element. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === null || value === undefined) continue;
    if (name === "class") element.className = value;
    else if (LISTENERS.has(name)) element.addEventListener(name, value);
    else element.setAttribute(name, value);
  }
  for (const child of children) {
    if (child !== null && child !== undefined) element.append(child);
  }
  return element;
}

/** Text of unknown language, which may run from right to left. */
function foreign(tag, text, properties) {
  return make(tag, { dir: "auto", ...properties }, text);
}

function button(text, click, properties) {
  return make("button", { type: "button", click, ...properties }, text);
}

function show(element, children) {
  element.replaceChildren(...children.filter((child) => child !== null && child !== undefined));
}

function byId(id) {
  return document.getElementById(id);
}

function chip(name, text) {
  return make("span", { class: `chip ${name}` }, text);
}

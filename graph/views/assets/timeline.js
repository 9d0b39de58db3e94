/* The timeline: a histogram to brush, two sliders that do the same by keyboard, and a button that plays it. */
"use strict";

const PACE = 600; // milliseconds for each bin
const HEIGHT = 40; // of the histogram, in its own units
const timeline = { bins: [], dated: null, playing: null };
const slider = {};

function allSpans(statements, dated) {
  return statements.map((statement) => spanOfStatement(statement, dated)).filter((span) => span);
}

/** Bins over all dates of the data. */
function timelineBins(dated) {
  const spans = allSpans(claimgraph.data.statements, dated);
  const first = spans.reduce((least, [start]) => Math.min(least, start), Infinity);
  const last = spans.reduce((most, [, end]) => Math.max(most, end), -Infinity);
  return spans.length ? binsOf(first, last) : [];
}

function buildTimeline() {
  const ways = ["event", "told"].filter((dated) => timelineBins(dated).length);
  byId("timeline").hidden = ways.every((dated) => timelineBins(dated).length < 2);
  if (byId("timeline").hidden) return;
  const choice = make("select", { id: "dated", "aria-label": say("dated") }, ...ways.map((way) => make("option", { value: way }, say(way))));
  choice.addEventListener("change", () => change({ dated: choice.value, from: "", until: "" }));
  for (const [name, label] of [["from", say("from")], ["until", say("until")]]) {
    slider[name] = make("input", { type: "range", min: 0, step: 1, "aria-label": label, class: `handle ${name}`, input: () => slide(name) });
  }
  const play = button(say("play"), playOrPause, { id: "play" });
  const chart = svgElement("svg", { id: "histogram", preserveAspectRatio: "none", "aria-hidden": "true" });
  brush(chart);
  show(byId("timeline"), [
    make("div", { class: "when" }, make("h2", {}, say("timeline")), play, make("output", { id: "range" }), make("span", { id: "undated", class: "quiet" }), choice),
    make("div", { class: "brush" }, chart, slider.from, slider.until),
  ]);
}

/** Bins between the two dates of a state: places of the first and of the last. */
function chosenBins({ from, until }) {
  const { bins } = timeline;
  const place = (day) => bins.findIndex(({ start, end }) => start <= day && day <= end);
  const first = from ? place(spanOf(from)[0]) : 0;
  const last = until ? place(spanOf(until)[1]) : bins.length - 1;
  return [first < 0 ? 0 : first, last < 0 ? bins.length - 1 : last];
}

/** Chooses the bins from one place to another; all of them is no choice. */
function choose(one, other, options) {
  const { bins } = timeline;
  const [first, last] = [Math.max(0, Math.min(one, other)), Math.min(bins.length - 1, Math.max(one, other))];
  const from = first > 0 ? isoDay(bins[first].start) : "";
  change({ from, until: last < bins.length - 1 ? isoDay(bins[last].end) : "" }, options);
}

function slide(moved) {
  const [from, until] = [Number(slider.from.value), Number(slider.until.value)];
  pause();
  if (from <= until) choose(from, until, { replace: true });
  else choose(Number(slider[moved].value), Number(slider[moved].value), { replace: true });
}

/** Dragging over the bars chooses the bins under the pointer. */
function brush(chart) {
  let start = null;
  const under = (event) => {
    const { left, width } = chart.getBoundingClientRect();
    return Math.floor(((event.clientX - left) / width) * timeline.bins.length);
  };
  chart.addEventListener("pointerdown", (event) => {
    pause();
    chart.setPointerCapture(event.pointerId);
    start = under(event);
    choose(start, start);
  });
  chart.addEventListener("pointermove", (event) => {
    if (start !== null) choose(start, under(event), { replace: true });
  });
  for (const name of ["pointerup", "pointercancel"]) chart.addEventListener(name, () => (start = null));
  chart.addEventListener("dblclick", () => change({ from: "", until: "" }));
}

/** Plays from the first chosen bin to the last one of all: what is dated later appears later. */
function playOrPause() {
  if (timeline.playing) return pause();
  const [first, last] = chosenBins(claimgraph.state);
  const end = timeline.bins.length - 1;
  let until = last < end ? last : first - 1;
  const step = () => {
    until += 1;
    choose(first, until, { replace: until > first });
    if (until >= end) pause();
  };
  timeline.playing = setInterval(step, PACE);
  byId("play").textContent = say("pause");
  step();
}

function pause() {
  clearInterval(timeline.playing);
  timeline.playing = null;
  byId("play").textContent = say("play");
}

function showTimeline(state, shown) {
  if (byId("timeline").hidden) return;
  if (timeline.dated !== state.dated) Object.assign(timeline, { dated: state.dated, bins: timelineBins(state.dated) });
  const { bins } = timeline;
  const [first, last] = chosenBins(state);
  drawBars(weigh(bins, allSpans(shown.dated, state.dated)), first, last);
  for (const [name, value] of [["from", first], ["until", last]]) {
    slider[name].max = bins.length - 1;
    slider[name].value = value;
    slider[name].setAttribute("aria-valuetext", bins[value].label);
  }
  const everything = !state.from && !state.until;
  byId("range").textContent = everything ? say("every_date") : say("span", { first: bins[first].label, last: bins[last].label });
  byId("dated").value = state.dated;
  const undated = shown.dated.filter((statement) => !spanOfStatement(statement, state.dated)).length;
  byId("undated").textContent = undated ? say("undated", { count: undated }) : "";
}

function drawBars(weights, first, last) {
  const most = weights.reduce((one, other) => Math.max(one, other), 1e-9);
  const bars = weights.map((weight, place) => {
    const height = weight ? Math.max(1.5, (weight / most) * HEIGHT) : 0;
    const chosen = first <= place && place <= last;
    const bar = svgElement("rect", { x: place + 0.06, y: HEIGHT - height, width: 0.88, height, class: chosen ? "chosen" : "" });
    const title = svgElement("title", {});
    title.textContent = say("bar", { when: timeline.bins[place].label, count: Math.round(weight * 10) / 10 });
    bar.append(title);
    return bar;
  });
  byId("histogram").setAttribute("viewBox", `0 0 ${weights.length} ${HEIGHT}`);
  show(byId("histogram"), bars);
}

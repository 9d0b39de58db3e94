/* Dates as ISO 8601 writes them, at any precision, as spans of days; and spans of time cut into bins. */
"use strict";

const DAY = 24 * 60 * 60 * 1000; // milliseconds
const spans = new Map();

function dayOf(year, month, day) {
  return Date.UTC(year, month, day) / DAY;
}

function isoDay(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** "2024", "2024-09", "2024-09-10" → first and last day, counted from 1970; anything else → null. */
function spanOf(date) {
  if (!spans.has(date)) spans.set(date, readSpan(date));
  return spans.get(date);
}

function readSpan(date) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(date || "");
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (month === null) return [dayOf(year, 0, 1), dayOf(year, 12, 0)];
  if (day === null) return [dayOf(year, month - 1, 1), dayOf(year, month, 0)];
  return [dayOf(year, month - 1, day), dayOf(year, month - 1, day)];
}

/** When a statement's event happened (where unknown: when it was reported), or when it was reported. */
function spanOfStatement(statement, dated) {
  const reported = spanOf(statement.document.published);
  return dated === "event" ? spanOf(statement.date) || reported : reported;
}

/** Bins of one length: the longest time that is cut into them, the letters of their label, a bin's first day, the next bin's. */
const UNITS = [
  { longest: 62, letters: 10, start: (day) => day, next: (day) => day + 1 },
  { longest: 62 * 7, letters: 10, start: (day) => day - ((((day + 3) % 7) + 7) % 7), next: (day) => day + 7 },
  { longest: 96 * 31, letters: 7, start: (day) => calendar(day, 1, 1), next: (day) => calendar(day, 1, 1, 1) },
  { longest: 120 * 366, letters: 4, start: (day) => calendar(day, 1, 12), next: (day) => calendar(day, 1, 12, 12) },
  { longest: Infinity, letters: 4, start: (day) => calendar(day, 10, 12), next: (day) => calendar(day, 10, 12, 120) },
];

/** The first day of the month, year or decade of *day*, and that many months later. */
function calendar(day, years, months, later = 0) {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return dayOf(year - (year % years), month - (month % months) + later, 1);
}

/** Days from *first* to *last* cut into bins: days, weeks, months, years or decades, as many as can be told apart. */
function binsOf(first, last) {
  const unit = UNITS.find(({ longest }) => last - first < longest);
  const bins = [];
  for (let start = unit.start(first); start <= last; start = unit.next(start)) {
    bins.push({ start, end: unit.next(start) - 1, label: isoDay(start).slice(0, unit.letters) });
  }
  return bins;
}

/** How many statements fall into each bin; one that is dated by a year counts in part for each of its months. */
function weigh(bins, spans) {
  return bins.map(({ start, end }) =>
    spans.reduce((sum, [first, last]) => {
      const days = Math.min(end, last) - Math.max(start, first) + 1;
      return days > 0 ? sum + days / (last - first + 1) : sum;
    }, 0),
  );
}

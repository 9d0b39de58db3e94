/* Statements in a dossier: who says it, the sentence with what was read in it, and where it stands. */
"use strict";

function statementCard(claim, statement) {
  return make(
    "figure",
    {},
    make("figcaption", {}, ...voiceOf(statement)),
    make("blockquote", { dir: "auto" }, ...piecesOf(statement).map(piece)),
    make("p", { class: "provenance" }, ...provenance(statement)),
    make("p", { class: "actions" }, citeButton(claim, statement)),
    statement.explanation.join("") ? reading(statement) : null,
  );
}

function voiceOf(statement) {
  if (!statement.speaker) {
    return [make("span", { class: "voice" }, foreign("span", statement.voice), make("span", { class: "quiet" }, say("own_voice")))];
  }
  const { position } = claimgraph.entity(statement.speaker);
  return [entityButton(statement.speaker), position ? foreign("span", position, { class: "office" }) : null];
}

/** The marks of a sentence: each three numbers, its role, the steps to it from the end of the last one, its length. */
function marksOf({ marks }) {
  const found = [];
  let end = 0;
  for (let at = 0; at < marks.length; at += 3) {
    const start = end + marks[at + 1];
    end = start + marks[at + 2];
    found.push({ role: settings.roles[marks[at]], start, end });
  }
  return found;
}

/** The sentence, cut where a mark begins or ends: each piece with the roles of the marks over it. */
function piecesOf(statement) {
  const { text } = statement;
  const found = marksOf(statement);
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place];
    const over = found.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.role);
    return [text.slice(start, end), [...new Set(over)].sort()];
  });
}

function piece([text, roles]) {
  return roles.length ? make("mark", { class: roles.join(" "), title: roles.join(", ") }, text) : text;
}

function provenance(statement) {
  const of = statement.document;
  const title = of.title || of.name;
  const linked = of.url ? foreign("a", title, { href: of.url, rel: "noopener noreferrer", target: "_blank" }) : foreign("cite", title);
  const rest = [
    of.publisher,
    of.published,
    statement.said ? say("said_date", { date: statement.said }) : null,
    statement.date ? say("event_date", { date: statement.date }) : null,
    statement.origin ? say("same_origin", { document: statement.origin }) : null,
  ].filter((part) => part);
  return [linked, ...rest.flatMap((part) => [" · ", foreign("span", part)])];
}

function reading(statement) {
  const right = statement.confidence === null ? null : say("confidence", { count: Math.round(100 * statement.confidence) });
  return make(
    "details",
    { class: "reading" },
    make("summary", {}, say("how_read")),
    foreign("p", statement.explanation.join("")),
    right ? make("p", { class: "quiet" }, right) : null,
  );
}

/** A statement as a line to paste into a text: who, the words, where they stand, what they were read as. */
function citation(claim, statement) {
  const of = statement.document;
  const office = statement.speaker ? claimgraph.entity(statement.speaker).position : null;
  const place = [of.title || of.name, of.publisher, of.published, of.url].filter((part) => part).join(", ");
  return say("citation", {
    voice: office ? `${statement.voice}, ${office}` : statement.voice,
    text: statement.text,
    place,
    proposition: proposition(claim),
    stance: say(statement.stance).toLowerCase(),
    claim: claim.id,
  });
}

function citeButton(claim, statement) {
  const element = button(say("cite"), () => copy(citation(claim, statement), element), { class: "link small" });
  return element;
}

function entityButton(iri) {
  return button(claimgraph.entity(iri).name, () => openIt(iri), { class: "link", dir: "auto" });
}

"""``ontology.ttl`` → a checked :class:`Ontology`: relations with frames, word lists, item kinds, classes.

The file is the program's vocabulary and its lexicon. This module reads it and refuses an unsound one;
it knows the *form* of an entry (a frame has roles, a relation has a colour), never its words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from graph.errors import RunError
from graph.model import Kind, Stance

__all__ = [
    "NAMESPACE",
    "EntityClass",
    "Frame",
    "ItemKind",
    "Ontology",
    "Problem",
    "Relation",
    "check_ontology",
    "load_ontology",
    "shipped_ontology",
]

NAMESPACE = "https://w3id.org/claimgraph/ontology#"
CG = Namespace(NAMESPACE)

ROLES = frozenset({"subject", "object", "indirect", "infinitive", "predicate", "partner", "itself"}) | frozenset(
    {
        "owner",
        "carrier",
        "receiver",
        "affected",
        "holder",
        "place",
        "reason",
        "occasion",
        "effect",
        "kind",
        "goods",
        "whose",
    }
)
"""Roles that syntax provides; any other step of a role is a preposition from ``cg:prepositions``."""

COLOUR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True)
class Problem:
    """One thing that is unsound: the subject's name, what is wrong, and the line where it can be told."""

    subject: str
    message: str
    line: int | None = None

    def __str__(self) -> str:
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.subject}: {self.message}"


@dataclass(frozen=True)
class Frame:
    """How a relation is said: words, and the roles to look in for source, target and item, best first.

    ``object_nouns`` are the nouns one of which the object must be; ``requires`` is a role that must be
    there, filled by one of ``required_nouns`` if there are any; ``item_scheme`` is the kind that the item
    must fall under; ``implied_item`` the kind that the word itself tells where none is named ("arm"); ``excluded_item``
    a kind and ``excluded_role`` a role with which the word means something else ("deliver a speech").
    """

    relation: str
    label: str
    noun: bool
    lemmas: frozenset[str]
    source: tuple[str, ...]
    target: tuple[str, ...]
    item: tuple[str, ...]
    object_nouns: frozenset[str] = frozenset()
    requires: str | None = None
    required_nouns: frozenset[str] = frozenset()
    item_scheme: str | None = None
    implied_item: str | None = None
    excluded_item: str | None = None
    excluded_role: str | None = None


@dataclass(frozen=True)
class Relation:
    """An edge type with everything that other stages ask of it; ``matches`` are IRIs of what comes near elsewhere."""

    name: str
    iri: str
    label: str
    definition: str
    colour: str
    domain: frozenset[Kind]
    range: frozenset[Kind]
    target_optional: bool
    declared: bool
    """A deed that is done by announcing it: nobody is accused of it."""
    frames: tuple[Frame, ...]
    matches: tuple[str, ...] = ()


@dataclass(frozen=True)
class EntityClass:
    """How entities of one kind are called and drawn (``shape`` is a vis-network shape name), ``matches`` as above."""

    kind: Kind
    iri: str
    label: str
    colour: str
    shape: str
    matches: tuple[str, ...] = ()


@dataclass(frozen=True)
class ItemKind:
    """A kind of item; ``labels`` are all its names in lower case, ``broader`` the notation above it."""

    notation: str
    iri: str
    label: str
    broader: str | None
    labels: frozenset[str]


@dataclass(frozen=True)
class Ontology:
    """The whole vocabulary, read-only. ``words`` maps the name of a word list to its lower-case entries."""

    relations: Mapping[str, Relation]
    classes: Mapping[Kind, EntityClass]
    words: Mapping[str, frozenset[str]]
    item_kinds: Mapping[str, ItemKind]
    text: str
    sha256: str

    @property
    def denial(self) -> Relation:
        """The relation that shares its name with the denying stance."""
        return self.relations[Stance.DENIES]

    def falls_under(self, notation: str | None, ancestor: str) -> bool:
        """Whether item kind *notation* is *ancestor* or narrower."""
        while notation is not None and notation != ancestor:
            notation = self.item_kinds[notation].broader
        return notation is not None


def shipped_ontology() -> Path:
    """The path of the ontology that comes with the program (installed beside it, or the checkout's)."""
    installed = Path(__file__).with_name("ontology.ttl")
    return installed if installed.exists() else Path(__file__).parents[1] / "ontology.ttl"


def load_ontology(path: Path | None = None) -> Ontology:
    """Read and check the ontology at *path* (the shipped one if None); RunError lists every problem."""
    ontology, problems = _read(path or shipped_ontology())
    if ontology is None or problems:
        raise RunError("the ontology is unsound:\n" + "\n".join(f"  {problem}" for problem in problems))
    return ontology


def check_ontology(path: Path | None = None) -> list[Problem]:
    """Every problem of the ontology at *path*, sorted by line; an empty list says that it is sound."""
    return list(_read(path or shipped_ontology())[1])


def _read(path: Path) -> tuple[Ontology | None, tuple[Problem, ...]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return None, (Problem(path.name, f"cannot be read: {error}"),)
    return _parse(text, path.name)


@lru_cache(maxsize=4)
def _parse(text: str, name: str) -> tuple[Ontology | None, tuple[Problem, ...]]:
    """The same text is parsed once in a process: nothing of an ontology can be changed."""
    triples = Graph()
    try:
        triples.parse(data=text, format="turtle")
    except Exception as error:  # noqa: BLE001 (rdflib raises many types, each for a syntax error)
        return None, (_syntax_problem(name, error),)
    reader = _Reader(triples, text)
    ontology = reader.read()
    problems = sorted(set(reader.problems), key=lambda p: (p.line or 0, p.subject, p.message))
    return ontology, tuple(problems)


def _syntax_problem(name: str, error: Exception) -> Problem:
    lines = getattr(error, "lines", None)
    detail = " ".join(str(error).split())
    found = re.search(r"at line (\d+)", detail)
    line = lines + 1 if isinstance(lines, int) else int(found[1]) if found else None
    return Problem(name, f"is not valid Turtle: {detail[:300]}", line)


class _Reader:
    """Turns triples into an Ontology and collects what is wrong on the way."""

    def __init__(self, triples: Graph, text: str) -> None:
        self.triples = triples
        self.text = text
        self.problems: list[Problem] = []

    def read(self) -> Ontology:
        words = {_name(s): frozenset(self._strings(s, CG.word)) for s in self._subjects(CG.WordList)}
        self.prepositions = words.get("prepositions", frozenset())
        kinds = {kind.notation: kind for kind in self._item_kinds()}
        relations = {r.name: r for r in (self._relation(s, kinds) for s in self._subjects(CG.Relation))}
        if Stance.DENIES not in relations:
            self._report(CG[Stance.DENIES], "is missing: every denial is an edge of this relation")
        self._check_lists(frozenset(words))
        self._check_orphans()
        self._check_cycles(RDFS.subClassOf)
        return Ontology(
            relations=MappingProxyType(dict(sorted(relations.items()))),
            classes=MappingProxyType({kind: self._entity_class(kind) for kind in Kind}),
            words=MappingProxyType(dict(sorted(words.items()))),
            item_kinds=MappingProxyType(dict(sorted(kinds.items()))),
            text=self.text,
            sha256=hashlib.sha256(self.text.encode("utf-8")).hexdigest(),
        )

    def _relation(self, subject: URIRef, kinds: Mapping[str, ItemKind]) -> Relation:
        name = _name(subject)
        frames = [self._frame(name, node, kinds) for node in self.triples.objects(subject, CG.frame)]
        if not frames and name != Stance.DENIES:
            self._report(subject, "is a relation without a frame: nothing in a text can express it (add cg:frame)")
        return Relation(
            name=name,
            iri=str(subject),
            label=self._label(subject),
            definition=self._text(subject, SKOS.definition) or "",
            colour=self._colour(subject, default=self._text(CG.Relation, CG.colour)),
            domain=self._classes(subject, RDFS.domain),
            range=self._classes(subject, RDFS.range),
            target_optional=(subject, CG.targetOptional, Literal(True)) in self.triples,
            declared=(subject, CG.declared, Literal(True)) in self.triples,
            frames=tuple(sorted(frames, key=lambda f: (f.noun, f.label, sorted(f.lemmas)))),
            matches=self._matches(subject),
        )

    def _frame(self, relation: str, node: Node, kinds: Mapping[str, ItemKind]) -> Frame:
        types = set(self.triples.objects(node, RDF.type)) & {CG.VerbFrame, CG.NounFrame}
        lemmas = frozenset(self._strings(node, CG.lemma))
        owner = CG[relation]
        label = self._text(node, RDFS.label) or " / ".join(sorted(lemmas))
        if len(types) != 1:
            self._report(owner, f"frame “{label}” must be either a cg:VerbFrame or a cg:NounFrame")
        if not lemmas:
            self._report(owner, f"frame “{label}” names no word (add cg:lemma)")
        source, target = self._roles(owner, node, CG.sourceRole), self._roles(owner, node, CG.targetRole)
        if not source or not target:
            self._report(owner, f"frame “{label}” needs cg:sourceRole and cg:targetRole, each a list of roles")
        requires, excluded = self._text(node, CG.requires), self._text(node, CG.excludedRole)
        for role in (requires, excluded):
            if role is not None:
                self._check_role(owner, role)
        return Frame(
            relation=relation,
            label=label,
            noun=CG.NounFrame in types,
            lemmas=lemmas,
            source=source,
            target=target,
            item=self._roles(owner, node, CG.itemRole),
            object_nouns=frozenset(self._strings(node, CG.objectNoun)),
            requires=requires,
            excluded_role=excluded,
            required_nouns=frozenset(self._strings(node, CG.requiredNoun)),
            item_scheme=self._item_kind(owner, node, CG.itemScheme, kinds),
            implied_item=self._item_kind(owner, node, CG.impliedItem, kinds),
            excluded_item=self._item_kind(owner, node, CG.excludedItem, kinds),
        )

    def _item_kind(self, owner: URIRef, node: Node, predicate: URIRef, kinds: Mapping[str, ItemKind]) -> str | None:
        kind = self.triples.value(node, predicate)
        if kind is not None and _name(kind) not in kinds:
            self._report(owner, f"{_name(predicate)} of a frame is the unknown item kind {_name(kind)}", _name(kind))
            return None
        return _name(kind) if kind is not None else None

    def _roles(self, owner: URIRef, node: Node, predicate: URIRef) -> tuple[str, ...]:
        head = self.triples.value(node, predicate)
        if head is None:
            return ()
        roles = tuple(str(role) for role in Collection(self.triples, head))
        for role in roles:
            self._check_role(owner, role)
        return roles

    def _check_role(self, owner: URIRef, role: str) -> None:
        for step in role.split("/"):
            if step not in ROLES and step not in self.prepositions:
                known = ", ".join(sorted(ROLES))
                self._report(owner, f"unknown role “{step}” (known: {known}, and the words of cg:prepositions)", step)

    def _item_kinds(self) -> Iterator[ItemKind]:
        self._check_cycles(SKOS.broader)
        for subject in self._subjects(SKOS.Concept):
            names = [*self._strings(subject, SKOS.prefLabel), *self._strings(subject, SKOS.altLabel)]
            if not names:
                self._report(subject, "is an item kind without a skos:prefLabel")
                continue
            broader = self.triples.value(subject, SKOS.broader)
            if broader is not None and (broader, RDF.type, SKOS.Concept) not in self.triples:
                self._report(subject, f"has the unknown broader item kind {_name(broader)}")
                broader = None
            yield ItemKind(
                notation=_name(subject),
                iri=str(subject),
                label=self._text(subject, SKOS.prefLabel) or names[0],
                broader=_name(broader) if broader is not None else None,
                labels=frozenset(names),
            )

    def _entity_class(self, kind: Kind) -> EntityClass:
        subject = CG[kind.value]
        return EntityClass(
            kind=kind,
            iri=str(subject),
            label=self._label(subject),
            colour=self._colour(subject),
            shape=self._text(subject, CG.shape) or "dot",
            matches=self._matches(subject),
        )

    def _classes(self, subject: URIRef, predicate: URIRef) -> frozenset[Kind]:
        """The kinds of entity that the domain or range *predicate* allows: as in RDFS, those in all its values."""
        values = list(self.triples.objects(subject, predicate))
        allowed = frozenset(Kind).intersection(*(self._union(subject, predicate, value) for value in values))
        if not allowed:
            names = " and ".join(sorted(_name(value) for value in values if isinstance(value, URIRef)))
            self._report(
                subject,
                f"{_name(predicate)} allows nobody: several values ({names}) mean all of them at once. "
                "One or another is written as [ owl:unionOf ( cg:State cg:Official ) ]",
            )
        return allowed

    def _union(self, subject: URIRef, predicate: URIRef, value: Node) -> frozenset[Kind]:
        """A class, or a class that is the ``owl:unionOf`` others → the kinds of entity in it."""
        members = self.triples.value(value, OWL.unionOf)
        if members is not None:
            parts = (self._union(subject, predicate, member) for member in Collection(self.triples, members))
            return frozenset[Kind]().union(*parts)
        if value != CG.Entity and _name(value) not in {kind.value for kind in Kind}:
            self._report(subject, f"{_name(predicate)} is the unknown class {_name(value)}")
        elif value != CG.Entity:
            return frozenset({Kind(_name(value))})
        return frozenset(Kind)

    def _check_lists(self, own: frozenset[str]) -> None:
        """The program asks for its word lists by name: an edited ontology must keep them all."""
        for name in sorted(_shipped_lists() - own):
            self._report(CG[name], "is missing: copy this word list from the ontology that comes with the program")

    def _check_orphans(self) -> None:
        owned = set(self.triples.objects(None, CG.frame))
        for frame in (CG.VerbFrame, CG.NounFrame):
            for node in self.triples.subjects(RDF.type, frame):
                if node not in owned:
                    words = " / ".join(sorted(self._strings(node, CG.lemma)))
                    self._report(node, f"the frame “{words}” belongs to no relation", words.split(" / ")[0])
        for node in set(self.triples.subjects(CG.frame, None)):
            if (node, RDF.type, CG.Relation) not in self.triples:
                self._report(node, "has frames but is not a cg:Relation")

    def _check_cycles(self, predicate: URIRef) -> None:
        """Report each subject that stands above itself; its step up is cut, so that readers end."""
        for subject in sorted(set(self.triples.subjects(predicate, None)), key=str):
            above = self.triples.transitive_objects(subject, predicate)
            if any((node, predicate, subject) in self.triples for node in list(above)) and isinstance(subject, URIRef):
                self._report(subject, f"stands above itself: a cycle of {_name(predicate)}")
                self.triples.remove((subject, predicate, None))

    def _subjects(self, type_: URIRef) -> list[URIRef]:
        found = {s for s in self.triples.subjects(RDF.type, type_) if isinstance(s, URIRef)}
        return sorted(found - {OWL.Class}, key=str)

    def _strings(self, subject: Node, predicate: URIRef) -> list[str]:
        return sorted({str(node).lower() for node in self.triples.objects(subject, predicate)})

    def _text(self, subject: Node, predicate: URIRef) -> str | None:
        return min((str(node) for node in self.triples.objects(subject, predicate)), default=None)

    def _matches(self, subject: URIRef) -> tuple[str, ...]:
        return tuple(sorted(str(node) for node in self.triples.objects(subject, SKOS.closeMatch)))

    def _label(self, subject: URIRef) -> str:
        label = self._text(subject, RDFS.label)
        if label is None:
            self._report(subject, "has no rdfs:label")
        return label or _name(subject)

    def _colour(self, subject: URIRef, default: str | None = None) -> str:
        colour = self._text(subject, CG.colour) or default or ""
        if not COLOUR.fullmatch(colour):
            self._report(subject, f"cg:colour must be like #0072b2, not “{colour}”")
        return colour

    def _report(self, subject: Node, message: str, clue: str | None = None) -> None:
        name = _name(subject) if isinstance(subject, URIRef) else "frame"
        self.problems.append(Problem(name, message, self._line(name, clue)))

    def _line(self, name: str, clue: str | None) -> int | None:
        """The line of *clue* within the entry of *name*, else of the entry's first line."""
        entry = re.compile(rf"^\S*:{re.escape(name)}\s")
        start = next(_matching(self.text.splitlines(), entry), None)
        if clue is None:
            return start
        quoted = re.compile(rf'"[^"]*{re.escape(clue)}[^"]*"')
        return next((n for n in _matching(self.text.splitlines(), quoted) if n >= (start or 0)), start)


@lru_cache(maxsize=1)
def _shipped_lists() -> frozenset[str]:
    """Names of the word lists of the shipped ontology, as its text gives them."""
    text = shipped_ontology().read_text(encoding="utf-8")
    return frozenset(re.findall(r"^cg:(\w+) a cg:WordList\b", text, re.MULTILINE))


def _matching(lines: Iterable[str], pattern: re.Pattern[str]) -> Iterator[int]:
    return (number for number, line in enumerate(lines, start=1) if pattern.search(line))


def _name(node: Node) -> str:
    """The local name of an IRI: what stands after the last ``#``, ``/`` or ``:``."""
    return re.split(r"[#/:]", str(node))[-1]

"""Who has been met in a document so far: drafts of entities by IRI, and the short forms they go by."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.entities.gazetteer import Gazetteer, name_key, organisation_iri
from graph.model import ID, Entity, Kind, slug

__all__ = ["Draft", "Register"]


@dataclass
class Draft:
    """An entity in the making; ``type`` is the noun that a text may use for it later ("company")."""

    iri: str
    name: str
    kind: Kind
    names: set[str]
    type: str | None = None
    position: str | None = None
    represents: str | None = None
    iso: str | None = None
    wikidata: str | None = None
    called: tuple[str, ...] = ()

    def freeze(self) -> Entity:
        """The entity as other stages see it."""
        return Entity(
            iri=self.iri,
            name=self.name,
            kind=self.kind,
            names=tuple(sorted(self.names)),
            position=self.position,
            represents=self.represents,
            iso=self.iso,
            wikidata=self.wikidata,
        )


@dataclass
class Register:
    """The drafts of one document. ``aliases`` maps a :func:`name_key` to the IRIs that go by it here."""

    gazetteer: Gazetteer
    drafts: dict[str, Draft] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)

    def known(self, iri: str) -> Draft:
        """The draft of a state or organisation of the gazetteer, made when first asked for."""
        if iri not in self.drafts:
            state = self.gazetteer.states.get(iri)
            if state is not None:
                self.drafts[iri] = Draft(
                    iri,
                    state.name,
                    Kind.STATE,
                    set(state.all_names),
                    type="state",
                    iso=state.iso,
                    wikidata=state.wikidata,
                    called=state.called,
                )
            else:
                well = self.gazetteer.organisations[iri]
                self.drafts[iri] = Draft(
                    iri,
                    well.name,
                    Kind.ORGANISATION,
                    {well.name, *well.names, *well.seats},
                    type=well.type,
                    represents=well.of,
                    wikidata=well.wikidata,
                )
        return self.drafts[iri]

    def organisation(
        self,
        name: str,
        *,
        names: tuple[str, ...] = (),
        noun: str | None = None,
        of: str | None = None,
    ) -> Draft:
        """The organisation called *name*: the gazetteer's, one met before under that name, or a new one."""
        for candidate in (name, *names):
            known = self.gazetteer.by_name.get(name_key(candidate))
            if known is not None and self._is_owned_by(known, of):
                return self.known(known)
        iri = organisation_iri(name)
        draft = self.drafts.setdefault(iri, Draft(iri, name, Kind.ORGANISATION, {name}, type=noun, represents=of))
        draft.names.update(names)
        draft.represents = draft.represents or of
        return draft

    def _is_owned_by(self, iri: str, owner: str | None) -> bool:
        """Whether an organisation of the gazetteer may be *owner*'s: another state's ministry never is."""
        known = self.gazetteer.organisations[iri].of
        return owner is None or known is None or known == owner

    def official(self, name: str) -> Draft:
        """The person called *name*, new or met before."""
        iri = f"{ID}official/{slug(name)}"
        return self.drafts.setdefault(iri, Draft(iri, name, Kind.OFFICIAL, {name}, type="person"))

    def alias(self, surface: str, iri: str) -> None:
        """Remember that *surface* means *iri* in this document."""
        held = self.aliases.setdefault(name_key(surface), [])
        if iri not in held:
            held.append(iri)

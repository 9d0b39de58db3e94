"""Frame + tree → claim. The verbs are invented: what they mean stands in the ontology alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.claims import extract_claims
from graph.model import Document, Statement
from graph.ontology import Ontology, load_ontology, shipped_ontology
from tests.claims.planted import name_parties
from tests.claims.tables import edge
from tests.trees import plant

RELATIONS = """
cg:frobs a owl:ObjectProperty, cg:Relation ; rdfs:label "frobs"@en ; skos:definition "Made up."@en ;
    rdfs:domain cg:Entity ; rdfs:range cg:State ; cg:colour "#101010" ;
    cg:frame
        [ a cg:VerbFrame ; rdfs:label "frob something to somebody"@en ; cg:lemma "frob", "frob off" ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "indirect" "to" "for" ) ; cg:itemRole ( "object" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "get something frobbed"@en ; cg:lemma "unfrob" ;
          cg:sourceRole ( "from" ) ; cg:targetRole ( "subject" ) ; cg:itemRole ( "object" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "zib goods to somebody"@en ; cg:lemma "zib" ; cg:itemScheme cg:weapon ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "to" ) ; cg:itemRole ( "object" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "glim the doors of somebody"@en ; cg:lemma "glim" ; cg:objectNoun "door" ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "object/of" "object/subject" ) ; cg:itemRole ( "for" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "snark somebody from something"@en ; cg:lemma "snark" ; cg:requires "from" ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "object" ) ; cg:itemRole ( "from" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "plonk somebody on a roster"@en ; cg:lemma "plonk" ;
          cg:requires "on" ; cg:requiredNoun "roster" ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "object" ) ; cg:itemRole ( "for" ) ] ,
        [ a cg:VerbFrame ; rdfs:label "weapon somebody"@en ; cg:lemma "grumph" ; cg:impliedItem cg:weapon ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "object" ) ; cg:itemRole ( "with" ) ] ,
        [ a cg:NounFrame ; rdfs:label "the frobbage of something"@en ; cg:lemma "frobbage" ;
          cg:sourceRole ( "subject" ) ; cg:targetRole ( "to" ) ; cg:itemRole ( "object" ) ] .
"""

FOUND = [
    (
        "a direct object and a preposition",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT tea/NN:obj>frobbed to/IN:case>Mali Mali/NNP:obl>frobbed",
        "Chad frobs Mali",
        "tea",
    ),
    (
        "the first of the roles that is filled",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT Mali/NNP:iobj>frobbed tea/NN:obj>frobbed for/IN:case>Togo "
        "Togo/NNP:obl>frobbed",
        "Chad frobs Mali",
        "tea",
    ),
    (
        "a verb with its particle",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT off/RP:compound:prt>frobbed tea/NN:obj>frobbed to/IN:case>Mali "
        "Mali/NNP:obl>frobbed",
        "Chad frobs Mali",
        "tea",
    ),
    (
        "the receiver as subject",
        "Mali/NNP:nsubj>unfrobs unfrobs=unfrob/VBZ:ROOT tea/NN:obj>unfrobs from/IN:case>Chad Chad/NNP:obl>unfrobs",
        "Chad frobs Mali",
        "tea",
    ),
    (
        "a phrase that hangs on the object",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT tea/NN:obj>frobbed to/IN:case>Mali Mali/NNP:nmod>tea",
        "Chad frobs Mali",
        "tea",
    ),
    (
        "an item of the kind that is asked for",
        "Chad/NNP:nsubj>zibbed zibbed=zib/VBD:ROOT tanks=tank/NNS:obj>zibbed to/IN:case>Mali Mali/NNP:obl>zibbed",
        "Chad frobs Mali",
        "tanks",
    ),
    (
        "the owner of the noun that is asked for",
        "Chad/NNP:nsubj>glimmed glimmed=glim/VBD:ROOT Mali/NNP:nmod:poss>doors 's/POS:case>Mali "
        "doors=door/NNS:obj>glimmed",
        "Chad frobs Mali",
        None,
    ),
    (
        "the of-phrase of the noun that is asked for",
        "Chad/NNP:nsubj>glimmed glimmed=glim/VBD:ROOT doors=door/NNS:obj>glimmed of/IN:case>Mali Mali/NNP:nmod>doors",
        "Chad frobs Mali",
        None,
    ),
    (
        "the role that must be there",
        "Chad/NNP:nsubj>snarked snarked=snark/VBD:ROOT Mali/NNP:obj>snarked from/IN:case>fairs "
        "fairs=fair/NNS:obl>snarked",
        "Chad frobs Mali",
        "fairs",
    ),
    (
        "the noun that must fill it",
        "Chad/NNP:nsubj>plonked plonked=plonk/VBD:ROOT Mali/NNP:obj>plonked on/IN:case>roster a/DT:det>roster "
        "roster/NN:obl>plonked",
        "Chad frobs Mali",
        None,
    ),
    (
        "an item that the verb itself tells",
        "Chad/NNP:nsubj>grumphed grumphed=grumph/VBD:ROOT Mali/NNP:obj>grumphed",
        "Chad frobs Mali",
        "arms",
    ),
    (
        "a noun",
        "Chad/NNP:nmod:poss>frobbage 's/POS:case>Chad frobbage/NN:ROOT of/IN:case>tea tea/NN:nmod>frobbage "
        "to/IN:case>Mali Mali/NNP:nmod>frobbage",
        "Chad frobs Mali",
        "tea",
    ),
]

NOT_FOUND = [
    ("nobody receives", "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT tea/NN:obj>frobbed"),
    (
        "an item of another kind",
        "Chad/NNP:nsubj>zibbed zibbed=zib/VBD:ROOT greetings=greeting/NNS:obj>zibbed "
        "to/IN:case>Mali Mali/NNP:obl>zibbed",
    ),
    (
        "another noun than is asked for",
        "Chad/NNP:nsubj>glimmed glimmed=glim/VBD:ROOT Mali/NNP:nmod:poss>lamps 's/POS:case>Mali "
        "lamps=lamp/NNS:obj>glimmed",
    ),
    (
        "without the role that must be there",
        "Chad/NNP:nsubj>snarked snarked=snark/VBD:ROOT Mali/NNP:obj>snarked",
    ),
    (
        "another noun in the role that must be there",
        "Chad/NNP:nsubj>plonked plonked=plonk/VBD:ROOT Mali/NNP:obj>plonked on/IN:case>shelf shelf/NN:obl>plonked",
    ),
    (
        "a receiver of a kind that the relation does not allow",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT tea/NN:obj>frobbed to/IN:case>Acme Acme/NNP:obl>frobbed",
    ),
    (
        "to oneself",
        "Chad/NNP:nsubj>frobbed frobbed=frob/VBD:ROOT tea/NN:obj>frobbed to/IN:case>Chads Chads=Chad/NNP:obl>frobbed",
    ),
]


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Ontology:
    """The shipped ontology and one relation with invented verbs."""
    path: Path = tmp_path_factory.mktemp("frames") / "ontology.ttl"
    path.write_text(shipped_ontology().read_text(encoding="utf-8") + RELATIONS, encoding="utf-8")
    return load_ontology(path)


def read(tree: str, ontology: Ontology) -> list[Statement]:
    """The statements of a tree whose proper nouns name parties."""
    doc = plant(tree)
    return extract_claims(Document(name="test", text=doc.text, sha256=""), doc, name_parties(doc), ontology)


@pytest.mark.parametrize(("tree", "claim", "item"), [pytest.param(*rest, id=name) for name, *rest in FOUND])
def test_a_frame_fits(invented: Ontology, tree: str, claim: str, item: str | None) -> None:
    (statement,) = read(tree, invented)
    assert (edge(statement.claim), statement.claim.item) == (claim, item)


@pytest.mark.parametrize("tree", [pytest.param(tree, id=name) for name, tree in NOT_FOUND])
def test_no_frame_fits(invented: Ontology, tree: str) -> None:
    assert read(tree, invented) == []


def test_the_shipped_ontology_knows_none_of_these_verbs(invented: Ontology) -> None:
    shipped = load_ontology()
    assert all(read(tree, shipped) == [] for _, tree, *_ in FOUND)
    assert set(invented.relations) - set(shipped.relations) == {"frobs"}

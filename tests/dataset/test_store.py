"""The store on disk: what goes in comes out, nothing is half-written, and reading changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import Dataset

from graph.dataset import load_corpus, merge_corpus, open_dataset, open_store, run_query, tabulate, write_store
from graph.dataset.terms import DOCUMENTS
from graph.errors import RunError
from graph.model import Stance
from graph.ontology import Ontology

from .corpus import CURBS, EARLY, ESTIA, LATE, VANCE, make_pairs, state


def rows(folder: Path, sparql: str) -> list[tuple[str, ...]]:
    return tabulate(run_query(folder, sparql))[1]


def snapshot(folder: Path) -> dict[str, tuple[int, int]]:
    found = {path: path.stat() for path in sorted(folder.rglob("*"))}
    return {str(path): (stat.st_size, stat.st_mtime_ns) for path, stat in found.items()}


def test_corpus_comes_back_equal(folder: Path) -> None:
    expected = merge_corpus(make_pairs())
    found = load_corpus(folder)
    assert found == expected
    assert [s.claim.item for s in found.statements] == [s.claim.item for s in expected.statements]


def test_reading_changes_nothing_on_disk(folder: Path) -> None:
    before = snapshot(folder)
    load_corpus(folder)
    assert rows(folder, "ASK { ?claim a cg:Claim }") == [("yes",)]
    assert snapshot(folder) == before


def test_status_is_computed_from_all_documents(folder: Path) -> None:
    found = rows(folder, "SELECT ?label ?status { ?claim cg:status ?status ; rdfs:label ?label } ORDER BY ?label")
    assert found == [
        ("Estia sanctions Norland", "cg:asserted"),
        ("Norland denies Estia", "cg:asserted"),
        ("Norland supplies Sudmark (rockets)", "cg:disputed"),
        ("Norland trains Sudmark (pilots)", "cg:unconfirmed"),
        ("外交部 denies", "cg:asserted"),
    ]


def test_direct_edges_only_where_somebody_asserts(folder: Path) -> None:
    found = rows(folder, "SELECT ?s ?p ?o { GRAPH graph:asserted { ?s ?p ?o } } ORDER BY ?s ?p")
    assert found == [
        ("state:es1", "cg:sanctions", "state:nl1"),
        ("state:nl1", "cg:denies", "state:es1"),
        ("state:nl1", "cg:supplies", "state:sm1"),
    ]


@pytest.mark.parametrize(
    ("stance", "modality"),
    [
        (Stance.ASSERTS, "possible"),
        (Stance.ASSERTS, "planned"),
        (Stance.DENIES, "actual"),
        (Stance.DECLINES, "actual"),
    ],
)
def test_what_nobody_says_has_happened_makes_no_direct_edge(
    tmp_path: Path, ontology: Ontology, stance: Stance, modality: str
) -> None:
    told = state(LATE, CURBS, ESTIA, stance, "Curbs may grow.", modality=modality)
    write_store(tmp_path, [(LATE, [told])], ontology)
    assert rows(tmp_path, "ASK { GRAPH graph:asserted { ?s ?p ?o } }") == [("no",)]


def test_plain_counts_count_each_thing_once(folder: Path) -> None:
    """Entities are described in every document that names them, and must not count for each."""
    assert rows(folder, "SELECT (COUNT(*) AS ?n) { ?state a cg:State }") == [("3",)]
    assert rows(folder, "SELECT (COUNT(*) AS ?n) { ?s cg:name 'Norland' }") == [("1",)]
    assert rows(folder, "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s cg:name 'Norland' } }") == [("3",)]


def test_a_party_is_described_once_and_each_document_says_what_it_says(folder: Path) -> None:
    """Other names, ids and what follows for other vocabularies stand in one graph, whatever the number of documents."""
    for pattern in ("state:nl1 skos:altLabel 'Norlandic'", "state:nl1 cg:iso ?x", "state:nl1 foaf:name ?x"):
        assert rows(folder, f"SELECT DISTINCT ?g {{ GRAPH ?g {{ {pattern} }} }}") == [("graph:parties",)]
    said = rows(folder, f"SELECT ?g {{ GRAPH ?g {{ <{VANCE.iri}> cg:position 'foreign minister' }} }} ORDER BY ?g")
    assert said == [(f"document:{LATE.iri.rpartition('/')[2]}",), ("graph:parties",)]


def test_rdflib_reads_the_same_store(folder: Path) -> None:
    dataset = open_dataset(folder)
    assert isinstance(dataset, Dataset)
    prefix = "PREFIX cg: <https://w3id.org/claimgraph/ontology#>"
    found = dataset.query(f"{prefix} SELECT ?d {{ GRAPH ?g {{ ?d a cg:Document }} }}")
    assert {str(row[0]) for row in found} == {EARLY.iri, LATE.iri}  # type: ignore[index]
    graphs = {str(context.identifier) for context in dataset.graphs()}
    assert {name for name in graphs if name.startswith(DOCUMENTS)} == {EARLY.iri, LATE.iri}


def test_writing_again_replaces_what_was_there(tmp_path: Path, ontology: Ontology) -> None:
    early, late = make_pairs()
    write_store(tmp_path, [early, late], ontology)
    write_store(tmp_path, [late], ontology)
    assert load_corpus(tmp_path) == merge_corpus([late])
    texts = sorted(path.name for path in (tmp_path / "documents").glob("*.txt"))
    assert texts == [f"{LATE.iri.rpartition('/')[2]}.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["documents", "store"]


def test_an_open_store_stays_as_it_was_when_another_takes_its_place(tmp_path: Path, ontology: Ontology) -> None:
    early, late = make_pairs()
    write_store(tmp_path, [early, late], ontology)
    before = open_store(tmp_path)
    size = len(before)

    write_store(tmp_path, [late], ontology)

    assert sum(1 for _ in before.quads_for_pattern(None, None, None, None)) == size > len(open_store(tmp_path))


def test_a_folder_without_a_store_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"holds no store\. Make one with: claimgraph build"):
        open_store(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_corrupt_store_says_what_to_do(tmp_path: Path, ontology: Ontology) -> None:
    write_store(tmp_path, make_pairs(), ontology)
    for manifest in (tmp_path / "store").glob("MANIFEST*"):
        manifest.write_bytes(b"not a manifest")
    with pytest.raises(RunError, match=r"cannot be opened .*--fresh"):
        load_corpus(tmp_path)


def test_a_missing_text_says_what_to_do(tmp_path: Path, ontology: Ontology) -> None:
    write_store(tmp_path, make_pairs(), ontology)
    next((tmp_path / "documents").glob("*.txt")).unlink()
    with pytest.raises(RunError, match=r"cannot read the stored text .*--fresh"):
        load_corpus(tmp_path)


def test_an_unwritable_place_says_what_to_do(tmp_path: Path, ontology: Ontology) -> None:
    (tmp_path / "documents").write_text("a file where a folder should be")
    with pytest.raises(RunError, match="cannot write the store under"):
        write_store(tmp_path, make_pairs(), ontology)

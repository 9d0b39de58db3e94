"""Short forms of names that a document has introduced."""

from __future__ import annotations

from tests.entities.conftest import Read


def test_an_acronym_in_brackets_means_the_long_form(read: Read) -> None:
    seen = read("The Coastal Relief Front (CRF) took the port. The CRF then sold it.")
    assert seen.meanings["CRF"] == ("organisation/coastal-relief-front",)


def test_an_acronym_of_an_army_means_the_state(read: Read) -> None:
    seen = read("The Rwanda Defence Force (RDF) trained them. Later the RDF left.")
    assert seen.meanings["RDF"] == ("state/rw",)


def test_letters_that_do_not_fit_are_no_acronym(read: Read) -> None:
    seen = read("The Coastal Relief Front (XQZ) took the port.")
    assert seen.meanings.get("XQZ") != ("organisation/coastal-relief-front",)


def test_the_first_word_of_a_company_means_the_company(read: Read) -> None:
    seen = read("Halden Trading Ltd shipped the engines. On Monday, Halden denied the sale.")
    assert seen.meanings["Halden"] == ("organisation/halden-trading-ltd",)

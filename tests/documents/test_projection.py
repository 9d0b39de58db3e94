from __future__ import annotations

import spacy
from spacy.tokens import Doc

from graph.documents.projection import bare, join_pieces

NLP = spacy.blank("en")


def _parsed(words: Doc) -> Doc:
    """The words with the first as head of all, and a name over the last two."""
    names = ["O"] * (len(words) - 2) + ["B-LOC", "I-LOC"] if len(words) > 2 else ["O"] * len(words)
    return Doc(
        NLP.vocab,
        words=[word.text for word in words],
        spaces=[bool(word.whitespace_) for word in words],
        tags=["NN"] * len(words),
        pos=["NOUN"] * len(words),
        lemmas=[word.lower_ for word in words],
        heads=[0] * len(words),
        deps=["ROOT"] + ["nmod"] * (len(words) - 1) if len(words) else [],
        ents=names,
    )


def _join(*texts: str) -> Doc:
    tokens = [NLP.make_doc(text) for text in texts]
    return join_pieces(NLP.vocab, [(piece, _parsed(bare(piece))) for piece in tokens])


def test_white_space_comes_back_where_it_was() -> None:
    texts = ("  Envoys leave\n\n", "for  New\nYork\t\n")
    assert _join(*texts).text == "".join(texts)


def test_the_model_sees_no_white_space() -> None:
    words = bare(NLP.make_doc(" for  New\nYork\n"))
    assert [word.text for word in words] == ["for", "New", "York"]
    assert [bool(word.whitespace_) for word in words] == [True, True, True]


def test_trees_stay_in_their_piece() -> None:
    doc = _join("Envoys leave\n", "for New York")
    assert [sentence.text for sentence in doc.sents] == ["Envoys leave\n", "for New York"]
    assert [word.head.text for word in doc if not word.is_space] == ["Envoys", "Envoys", "for", "for", "for"]


def test_a_name_runs_through_a_line_break() -> None:
    assert [name.text for name in _join("for New\nYork").ents] == ["New\nYork"]


def test_a_piece_of_white_space_only_is_a_sentence_of_its_own() -> None:
    assert _join("\n\n").text == "\n\n"


def test_norms_of_the_tokenizer_are_kept() -> None:
    assert [word.norm_ for word in bare(NLP.make_doc("They don't leave"))] == ["they", "do", "not", "leave"]

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from graph.documents.language import SHIPPED
from graph.documents.reader.component import Reader

TEXT = "The envoy of Chile, who had come to Lima in spring, left Peru on Monday. Mr. Soto said so."


@pytest.fixture(scope="module")
def pipeline() -> Language:
    return spacy.load(SHIPPED)


def test_a_doc_gets_everything(pipeline: Language) -> None:
    doc = pipeline(TEXT)
    assert [sentence.text for sentence in doc.sents] == [TEXT[:72], TEXT[73:]]
    left = next(token for token in doc if token.text == "left")
    assert (left.dep_, left.pos_, left.tag_, left.morph.get("Tense", [])) == ("ROOT", "VERB", "VBD", ["Past"])
    assert [child.text for child in left.lefts if child.dep_ == "nsubj"] == ["envoy"]
    assert [(name.text, name.label_) for name in doc.ents] == [
        ("Chile", "LOC"),
        ("Lima", "LOC"),
        ("Peru", "LOC"),
        ("Soto", "PERSON"),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "a", "\ta\n\nb \n", "🇨🇱 外交部", "x" * 3000, "no end " * 1000])
def test_any_text_gives_whole_trees(pipeline: Language, text: str) -> None:
    doc = pipeline(text)
    assert doc.text == text
    for sentence in doc.sents:
        assert sum(token.head == token for token in sentence if not token.is_space) <= 1
        assert all(token.head.sent == sentence for token in sentence)
    assert all(token.tag_ and token.pos_ for token in doc)


def test_white_space_hangs_on_a_word_and_a_blank_line_ends_a_sentence(pipeline: Language) -> None:
    doc = pipeline("  The envoy\nleft\n\nPeru objected.")
    spaces = [(token.text, token.head.text, token.dep_, token.pos_) for token in doc if token.is_space]
    assert spaces == [("  ", "The", "dep", "SPACE"), ("\n", "envoy", "dep", "SPACE"), ("\n\n", "left", "dep", "SPACE")]
    assert [sentence.text.strip() for sentence in doc.sents] == ["The envoy\nleft", "Peru objected."]


def test_what_a_text_becomes_does_not_depend_on_others(pipeline: Language) -> None:
    texts = [TEXT, "Peru objected.", "“We left,” he said."]
    alone = [pipeline(text).to_json() for text in texts]
    assert [doc.to_json() for doc in pipeline.pipe(texts, batch_size=3)] == alone


def test_a_reader_is_saved_with_its_pipeline(pipeline: Language, tmp_path: Path) -> None:
    pipeline.to_disk(tmp_path / "copy")
    copy = spacy.load(tmp_path / "copy")
    assert isinstance(copy.get_pipe("reader"), Reader)
    assert copy(TEXT).to_json() == pipeline(TEXT).to_json()

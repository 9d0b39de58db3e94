from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
import spacy

from graph.documents import LanguageModel, language
from graph.errors import RunError
from graph.model import Document

SENTENCES = [
    "The envoy of Chile, who had come to Lima in spring, left Peru on Monday.",
    "Mr. Soto said that forty boats remained in port.",
    "“We have nothing to add,” he told reporters.",
]


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return LanguageModel.load()


def _parse(model: LanguageModel, text: str) -> spacy.tokens.Doc:
    return model.parse(Document(name="a.txt", text=text, sha256=""))


@pytest.mark.parametrize(
    "text",
    ["\n  Envoy leaves \n\n\nThe\tenvoy  left.\u00a0He\r\u2028came\n back. \n", "", " ", "a", "Ångström 外交部 🇨🇱\n"],
)
def test_the_parse_has_the_text_of_the_document(model: LanguageModel, text: str) -> None:
    doc = _parse(model, text)
    assert doc.text == text
    assert "".join(token.text_with_ws for token in doc) == text


@pytest.mark.parametrize("width", [60, 75])
def test_wrapped_prose_has_the_same_sentences_and_trees(model: LanguageModel, width: int) -> None:
    prose = " ".join(SENTENCES)
    straight, wrapped = _parse(model, prose), _parse(model, textwrap.fill(prose, width))
    assert [sentence.text for sentence in straight.sents] == SENTENCES
    assert [" ".join(sentence.text.split()) for sentence in wrapped.sents] == SENTENCES
    words = [
        [(t.text, t.pos_, t.dep_, t.head.text, t.lemma_) for t in doc if not t.is_space] for doc in (straight, wrapped)
    ]
    assert words[0] == words[1]


def test_norms_reach_the_reader(model: LanguageModel) -> None:
    assert [word.norm_ for word in _parse(model, "They don't leave")] == ["they", "do", "not", "leave"]


def test_no_sentence_crosses_a_paragraph_or_a_label(model: LanguageModel) -> None:
    doc = _parse(model, "Envoy of Chile leaves\nBy Ana Ruiz\n\nMR SOTO: The boats remained in port.\n")
    assert [sentence.text.strip() for sentence in doc.sents] == [
        "Envoy of Chile leaves",
        "By Ana Ruiz",
        "MR SOTO:",
        "The boats remained in port.",
    ]


def test_the_trees_are_universal_dependencies(model: LanguageModel) -> None:
    doc = _parse(model, "The ministry of Chile sold forty boats to Peru.")
    verb = next(token for token in doc if token.dep_ == "ROOT")
    assert (verb.lemma_, verb.pos_) == ("sell", "VERB")
    assert {child.text: child.dep_ for child in verb.children} == {
        "ministry": "nsubj",
        "boats": "obj",
        "Peru": "obl",
        ".": "punct",
    }
    assert [(name.text, name.label_) for name in doc.ents] == [("Chile", "LOC"), ("Peru", "LOC")]


def test_the_shipped_model_has_a_name_and_a_version_that_tells_its_files(model: LanguageModel) -> None:
    assert model.name == "en_news_ud_sm"
    assert model.version.startswith("0.3.0+")
    assert LanguageModel.load() is model


def test_a_model_may_be_a_folder(model: LanguageModel) -> None:
    assert LanguageModel.load(str(language.SHIPPED)).version == model.version


def test_a_missing_model_is_said_with_what_to_do() -> None:
    with pytest.raises(RunError, match=r"no language model en_nowhere.*Install it with pip.*Leave --model out"):
        LanguageModel.load("en_nowhere")


def test_a_folder_that_is_no_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="cannot be loaded"):
        LanguageModel.load(str(tmp_path))


def test_an_unfit_model_is_refused_before_any_work(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(RunError, match="unfit: it lacks a dependency parser; sentence boundaries; parts of speech"):
        LanguageModel.load(str(tmp_path / "blank"))


def test_a_damaged_shipped_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "pipeline"
    shutil.copytree(language.SHIPPED, copy)
    shutil.copy(language.SHIPPED.with_suffix(".sha256"), tmp_path)
    (copy / "reader" / "network.onnx").write_bytes(b"")
    monkeypatch.setattr(language, "SHIPPED", copy)
    language._load.cache_clear()
    with pytest.raises(RunError, match="damaged or incomplete; install claimgraph again"):
        LanguageModel.load()
    language._load.cache_clear()


def test_spacy_is_loaded_only_with_a_model() -> None:
    code = "import sys, graph.documents; sys.exit('spacy' in sys.modules or 'rdflib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

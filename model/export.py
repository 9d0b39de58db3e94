"""A trained network → the folder that the package reads: 8-bit weights for onnxruntime, nothing of PyTorch.

    python -m model.export NETWORK.pt OUT

Matrices become 8-bit integers, of which 7 bits are used: so the products fit on every processor, and all of them
give the same numbers. Piece embeddings become 8-bit integers with one scale for each piece.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from model.network import PRETRAINED, Network, load_network

__all__ = ["export"]

OPSET = 17
OUTPUTS = ("tags", "morphs", "names", "starts", "arcs", "ways", "parents")


class _Window(nn.Module):
    """One window in, what decoding needs out; see :class:`graph.documents.reader.component.Reader`."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, embedded: Tensor, shapes: Tensor, firsts: Tensor) -> tuple[Tensor, ...]:
        scores = self.network.score(embedded, shapes, firsts[None])
        ways, parents = self.network.relation.sides(scores.states[0], scores.possible[0])
        return (
            scores.tags[0].argmax(-1),
            scores.morphs[0].argmax(-1),
            scores.names[0],
            scores.starts[0],
            scores.arcs[0],
            ways,
            parents,
        )


def export(network: Network, out: Path) -> None:
    """Write ``network.onnx``, ``embeddings.npy``, ``scales.npy``, ``labels.json`` and ``pieces.txt``."""
    out.mkdir(parents=True, exist_ok=True)
    example = (torch.zeros(1, 9, network.encoder.config.hidden_size), torch.zeros(1, 9, dtype=torch.long))
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            _Window(network.eval()),
            (*example, torch.arange(1, 8)),
            str(whole),
            input_names=["embedded", "shapes", "firsts"],
            output_names=list(OUTPUTS),
            dynamic_axes={"embedded": {1: "pieces"}, "shapes": {1: "pieces"}, "firsts": {0: "words"}}
            | {name: {0: "words"} for name in OUTPUTS}
            | {"arcs": {0: "words", 1: "places"}, "parents": {0: "places"}},
            opset_version=OPSET,
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            out / "network.onnx",
            op_types_to_quantize=["MatMul"],
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
    table = network.encoder.embeddings.word_embeddings.weight.detach().numpy()
    scales = np.abs(table).max(1).clip(1e-9) / 127
    np.save(out / "embeddings.npy", np.round(table / scales[:, None]).astype(np.int8))
    np.save(out / "scales.npy", scales.astype(np.float32))
    (out / "labels.json").write_text(json.dumps(asdict(network.labels), indent=0) + "\n", encoding="utf-8")
    (out / "pieces.txt").write_bytes((PRETRAINED / "vocab.txt").read_bytes())


def main() -> None:
    """Write the folder."""
    parser = argparse.ArgumentParser(description="a trained network → the folder that the package reads")
    parser.add_argument("network", type=Path, help="file that model.teacher or model.distil left")
    parser.add_argument("out", type=Path, help="folder to write")
    options = parser.parse_args()
    export(load_network(options.network), options.out)


if __name__ == "__main__":
    main()

"""The shipped language model as one part of a spaCy pipeline: a small transformer that reads a window at once.

``pieces`` (word → pieces) → ``windows`` (words → arrays) → the network, run by onnxruntime → ``decoding``
(scores → sentences, trees, names) → ``component`` (all of it on a Doc). How the weights came to be: ``model/``.
"""

__all__: list[str] = []

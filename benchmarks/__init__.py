"""How fast the dataset is, beside rdflib's own store and beside bare Oxigraph: ``python -m benchmarks``."""

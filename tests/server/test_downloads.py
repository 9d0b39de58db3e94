"""The files of a folder, and nothing else of the disk."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest

from graph.server.policy import PAGE, viewer_policy

from .running import Running, serving

FILES = ["claims.jsonl", "graph.trig", "graph.gexf", "ontology.ttl", "graph.html"]


@pytest.mark.parametrize("name", FILES)
def test_files_come_as_they_are(server: Running, out: Path, name: str) -> None:
    answer = server.get(name)
    assert answer.status_code == 200
    assert answer.content == (out / name).read_bytes()
    assert server.client.head(name).headers["content-length"] == str(len(answer.content))
    assert server.get(name, If_None_Match=answer.headers["etag"]).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/claimgraph.json",
        "/documents/index.jsonl",
        "/store/CURRENT",
        "/shards/",
        "/../claims.jsonl",
        "/assets/../../../pyproject.toml",
        "/assets/%2e%2e/app.py",
        "/assets/..%2fapp.py",
        "/assets/..%5capp.py",
        "/assets/%2fetc%2fpasswd",
        "/assets/query.js%00",
        "//etc/passwd",
        "/etc/passwd",
        "/id/../../../../etc/passwd",
        "/id/%2e%2e/%2e%2e/etc/passwd",
        "/id/document/..%2f..%2fclaims.jsonl",
        "/claims.jsonl/..",
        "/.results/current/claims.jsonl",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "http://127.0.0.1/etc/passwd",
        "file:///etc/passwd",
    ],
)
def test_nothing_else_of_the_disk_is_reached(server: Running, path: str) -> None:
    """Sent as it stands: a client would tidy the path first."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.split(b" ")[1] in {b"400", b"404"}, answer
    assert b"root:" not in answer


def test_a_link_that_leads_out_of_the_folder_is_not_followed(out: Path, tmp_path: Path) -> None:
    folder, secret = tmp_path / "out", tmp_path / "secret"
    shutil.copytree(out, folder)
    secret.write_text("a secret")
    (folder / "claims.jsonl").unlink()
    (folder / "claims.jsonl").symlink_to(secret)
    (folder / "graph.trig").rename(folder / "elsewhere.trig")
    (folder / "graph.trig").symlink_to("elsewhere.trig")
    (folder / "graph.gexf").unlink()
    with serving(folder) as running:
        assert running.get("claims.jsonl").status_code == 404
        assert running.get("graph.trig").status_code == 200
        gone = running.get("graph.gexf")
    assert (gone.status_code, gone.text) == (404, "There is no graph.gexf here: claimgraph build makes it.\n")


def test_a_viewer_runs_exactly_the_scripts_that_it_names(out: Path) -> None:
    page = (out / "graph.html").read_text(encoding="utf-8")
    policy = viewer_policy(page)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "policy",
    [
        "",
        "default-src *",
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'self'; base-uri 'none'; form-action 'none'",
        "default-src 'none'; script-src https://x.example; style-src 'self'; base-uri 'none'; form-action 'none'",
    ],
)
def test_a_page_that_names_none_runs_none(policy: str) -> None:
    assert viewer_policy(f'<meta http-equiv="Content-Security-Policy" content="{policy}"><script>x</script>') == PAGE

"""An address and the environment → where to send, with which credentials; what would leak them is refused."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address

import httpx

from graph.errors import RunError

__all__ = ["DEFAULT", "Credentials", "Endpoint", "read_credentials"]

DEFAULT = "default"
"""Stands for the server's default graph; no graph is named so, for names are absolute IRIs."""

USER, PASSWORD, TOKEN = "CLAIMGRAPH_USER", "CLAIMGRAPH_PASSWORD", "CLAIMGRAPH_TOKEN"


@dataclass(frozen=True)
class Credentials:
    """The value of an Authorization header, and every form of the secret in it; neither is ever shown."""

    header: str = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)

    def hide(self, text: str) -> str:
        """*text* without the secrets: a server may answer with what it was sent."""
        for secret in self.secrets:
            text = text.replace(secret, "•••")
        return text


def read_credentials(environment: Mapping[str, str]) -> Credentials | None:
    """``CLAIMGRAPH_USER`` with ``CLAIMGRAPH_PASSWORD``, or ``CLAIMGRAPH_TOKEN``; None where none is set.

    Raises RunError for half of a pair, and for both kinds at once.
    """
    user, password, token = (environment.get(name, "") for name in (USER, PASSWORD, TOKEN))
    if token and (user or password):
        raise RunError(f"{TOKEN} and {USER}/{PASSWORD} are both set; unset one of the two.")
    if bool(user) != bool(password):
        raise RunError(f"{USER} and {PASSWORD} go together; only one of them is set.")
    if token:
        return Credentials(f"Bearer {token}", (token,))
    if user:
        pair = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
        return Credentials(f"Basic {pair}", (pair, password))
    return None


@dataclass(frozen=True)
class Endpoint:
    """The address of a Graph Store, checked: http or https, without credentials in it.

    With *credentials*, plain http is refused for other computers unless *plain_http* allows it.
    """

    address: str
    credentials: Credentials | None = None
    plain_http: bool = False

    def __post_init__(self) -> None:
        url = self._parsed()
        if url.scheme not in ("http", "https") or not url.host:
            raise RunError(f"{self} is no web address; --endpoint is something like http://localhost:7878/store.")
        if url.userinfo:
            raise RunError(f"--endpoint holds a user or a password; set {USER} and {PASSWORD}, or {TOKEN}, instead.")
        if self.credentials and url.scheme == "http" and not self.is_local and not self.plain_http:
            raise RunError(
                f"{self} is plain http: everybody on the way could read the credentials. "
                "Use https, or say --plain-http if the network is your own."
            )

    def __str__(self) -> str:
        """The address without its query and user, for people."""
        url = self._parsed()
        return str(url.copy_with(query=None, userinfo=b""))

    @property
    def is_local(self) -> bool:
        """Whether it is on this computer."""
        host = self._parsed().host
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"

    def target(self, graph: str) -> httpx.URL:
        """The address of *graph* by indirect identification: ``?graph=<its IRI>``, or ``?default``."""
        url = self._parsed()
        if graph != DEFAULT:
            return url.copy_merge_params({"graph": graph})
        return url.copy_with(query=b"&".join(part for part in (url.query, b"default") if part))

    def _parsed(self) -> httpx.URL:
        try:
            return httpx.URL(self.address)
        except httpx.InvalidURL as error:
            raise RunError(f"--endpoint is no web address: {error}.") from error

"""Asks the network whether addresses answer: only when told to, politely, never inside of a private network.

One question at a time per host with a rest between two, some hosts at once; answers are kept for a week.
"""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import os
import socket
import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from curator.content import Article, Profile
from curator.content.checks import Around
from curator.content.checks.links import web_addresses
from curator.content.checks.look import Look
from curator.frontmatter import Document
from curator.frontmatter import Path as KeyPath
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled
from curator.library.web.opener import PrivateError, as_sent, opener
from curator.library.web.reach import is_public

_KEPT_SECONDS = 7 * 86_400.0
_DEAD = frozenset({404, 410})
_ASK_AGAIN = frozenset({400, 403, 405, 406, 501})
_HOSTS_AT_ONCE = 8
_PATIENCE = 15.0
_AGENT = {"User-Agent": "Curator (link check)", "Accept": "*/*"}


class Place(NamedTuple):
    """An address in an article."""

    path: KeyPath
    line: int | None
    address: str
    is_image: bool


class Answer(NamedTuple):
    """What an address answered.

    Attributes:
        status: of HTTP; 0 where there was none.
        detail: for the editor; "" for an address that answers.
        is_dead: whether it is sure that nothing is there; no answer in time is no such proof.
        when: seconds since 1970.
    """

    status: int
    detail: str
    is_dead: bool
    when: float


def places_in(document: Document, profile: Profile) -> Iterator[Place]:
    """Every web address of an article."""
    look = Look(document, Article.from_document(document, profile), profile, Around())
    for path, address, is_image in web_addresses(look):
        yield Place(path, document.line(path), address, is_image)


class LinkCheck:
    """Asks for addresses, and remembers the answers in `cache`; a cache that cannot be used is none."""

    def __init__(
        self,
        cache: Path | None,
        *,
        rest: float = 1.0,
        is_allowed: Callable[[str], bool] = is_public,
    ) -> None:
        """`rest`: seconds between two questions to one host. `is_allowed`: which IP addresses are asked."""
        self._cache = cache
        self._rest = rest
        self._is_allowed = is_allowed
        self._known = _loaded(cache)
        self._opener = opener(is_allowed)

    @property
    def rest(self) -> float:
        """Seconds between two questions to one host."""
        return self._rest

    def due(self, addresses: Iterable[str]) -> dict[str, list[str]]:
        """Of these addresses those without an answer that is young enough, by their host."""
        old = time.time() - _KEPT_SECONDS
        hosts: dict[str, list[str]] = defaultdict(list)
        for address in dict.fromkeys(addresses):
            if address not in self._known or self._known[address].when < old:
                hosts[_host(address)].append(address)
        return hosts

    def ask(
        self, addresses: Iterable[str], *, progress: Progress | None = None, cancelled: Asked | None = None
    ) -> dict[str, Answer]:
        """The answer of each address. Raises Cancelled; what was answered until then is remembered."""
        wanted = list(dict.fromkeys(addresses))
        hosts = self.due(wanted)
        total, done = sum(map(len, hosts.values())), itertools.count(1)
        stop = cancelled or (lambda: False)

        def answered() -> None:
            if progress is not None:
                progress(next(done), total)

        try:
            with ThreadPoolExecutor(_HOSTS_AT_ONCE, "link-check") as pool:
                rounds = [pool.submit(self._ask_host, some, stop, answered) for some in hosts.values()]
                for finished in as_completed(rounds):
                    finished.result()
        finally:
            self._save()
        if stop():
            raise Cancelled("Asking for links was stopped.")
        return {address: self._known[address] for address in wanted}

    def _ask_host(self, addresses: list[str], stop: Asked, answered: Callable[[], None]) -> None:
        for number, address in enumerate(addresses):
            until = time.monotonic() + (self._rest if number else 0.0)
            while time.monotonic() < until and not stop():
                time.sleep(min(0.1, self._rest))
            if stop():
                return
            self._known[address] = self._answer(address)
            answered()

    def _answer(self, address: str) -> Answer:
        answer = self._one(address, "HEAD")
        return self._one(address, "GET") if answer.status in _ASK_AGAIN else answer

    def _one(self, address: str, method: str) -> Answer:
        now = time.time()
        try:
            request = urllib.request.Request(as_sent(address), method=method, headers=_AGENT)
            with self._opener.open(request, timeout=_PATIENCE) as response:
                return Answer(response.status, "", False, now)
        except urllib.error.HTTPError as error:
            error.close()
            return Answer(error.code, f"the server answers {error.code}", error.code in _DEAD, now)
        except urllib.error.URLError as error:
            reason = error.reason
            if isinstance(reason, PrivateError):
                return Answer(0, str(reason), False, now)
            if isinstance(reason, socket.gaierror):
                gone = reason.errno == socket.EAI_NONAME
                return Answer(0, "there is no such host", gone, now)
            return Answer(0, str(reason), False, now)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Answer(0, str(error) or type(error).__name__, False, now)

    def _save(self) -> None:
        if self._cache is None:
            return
        temporary = self._cache.with_name(f"{self._cache.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(self._known), encoding="utf-8")
            temporary.replace(self._cache)


def dead_in(cache: Path | None) -> dict[str, str]:
    """Of the answers that are remembered and not too old, those of addresses where nothing is: address ->
    what was answered."""
    old = time.time() - _KEPT_SECONDS
    return {
        address: answer.detail
        for address, answer in _loaded(cache).items()
        if answer.is_dead and answer.when >= old
    }


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _loaded(cache: Path | None) -> dict[str, Answer]:
    if cache is None:
        return {}
    try:
        kept = json.loads(cache.read_text(encoding="utf-8"))
        return {str(address): Answer(*answer) for address, answer in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}

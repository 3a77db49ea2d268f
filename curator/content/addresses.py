"""Web addresses: told apart by what they lead to, not by how they are written; freed of tracking."""

from __future__ import annotations

import re
from collections.abc import Container
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_\w+|pk_\w+|mtm_\w+|hsa_\w+|_hs\w+|guce_\w+|guccounter|at_(?:medium|campaign|custom\d)"
    r"|fbclid|gclid|dclid|gbraid|wbraid|gclsrc|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh"
    r"|mc_[ce]id|mkt_tok|ocid|ncid|icid|cmpid|cmp|s_cid|sr_share|smid|smtyp|taid|trk|trkcampaign|trackingid"
    r"|wt[._]mc(?:_id)?|wt\.mc_ev|spm|scm|ref_src|ref_url|refsrc|rss|__twitter_impression|__cf_\w+|vero_\w+"
    r"|oly_\w+_id|ns_(?:campaign|source|mchannel|linkname|fee)|xtor|_openstat|wkey|wemail",
    re.IGNORECASE,
)
_AMP_QUERY = frozenset(
    {("amp", ""), ("amp", "1"), ("amp", "true"), ("outputtype", "amp"), ("output", "amp"), ("usqp", "")}
)
_HOST_PREFIX = re.compile(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)")
_AMP_END = re.compile(r"(?:/amp|\.amp|/index\.amp)(?:\.html?)?$", re.IGNORECASE)
_INDEX_END = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_CACHES = (
    re.compile(r"^[^/]+\.cdn\.ampproject\.org/(?:[a-z]{1,3}/)?(?:s/)?(.+)$", re.IGNORECASE),
    re.compile(r"^(?:www\.)?google\.[a-z.]+/amp/(?:s/)?(.+)$", re.IGNORECASE),
    re.compile(r"^(?:www\.)?bing\.com/amp/(?:s/)?(.+)$", re.IGNORECASE),
    re.compile(r"^[^/]+\.bing-amp\.com/(?:[a-z]{1,3}/)?(?:s/)?(.+)$", re.IGNORECASE),
    re.compile(r"^web\.archive\.org/web/\d+(?:[a-z]{2}_)?/(?:https?://)?(.+)$", re.IGNORECASE),
    re.compile(
        r"^webcache\.googleusercontent\.com/search\?q=cache:(?:[^:/]*:)?(?:https?://)?([^+&]+)", re.IGNORECASE
    ),
)
_PLAIN = re.compile(
    r"https?://(?!youtu\.be/|(?:www\.|m\.)?youtube\.)([a-z0-9-]+(?:\.[a-z0-9-]+)+)"
    r"((?:/(?!(?:index|default)\.)[A-Za-z0-9._~-]+)*)/?"
)
_MAY_BE_AMP = re.compile(r"[/.-]amp(?:[/.]|$)|ampproject\.|web\.archive\.", re.IGNORECASE)
"""What stands in the address of an AMP page or of a copy. (Not each "amp": there are camps and samples.)"""

_SCHEME = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
_LONGEST = 4_096


def tracking_in(address: str, keep: Container[str] = ()) -> tuple[str, ...]:
    """The names of the tracking parameters in an address, but for those to `keep`."""
    query = address.partition("#")[0].partition("?")[2]
    names = (part.partition("=")[0] for part in re.split(r"&(?:amp;)?", query) if part)
    return tuple(name for name in names if _TRACKING.fullmatch(name) and name not in keep)


def without_tracking(address: str, keep: Container[str] = ()) -> str:
    """The address without its tracking parameters; every other character stays."""
    rest, hash_sign, fragment = address.partition("#")
    path, question_mark, query = rest.partition("?")
    if not question_mark:
        return address
    parts = re.split(r"(&(?:amp;)?)", query)
    kept = ""
    for separator, part in zip(["", *parts[1::2]], parts[::2], strict=True):
        name = part.partition("=")[0]
        if not _TRACKING.fullmatch(name) or name in keep:
            kept += (separator if kept else "") + part
    return path + (question_mark + kept if kept else "") + hash_sign + fragment


def spellings(address: str) -> tuple[str, ...]:
    """The usual spellings of the same web address, the given one first, all without a slash at the end; ()
    for what is none."""
    plain = address.strip().rstrip("/")
    scheme = _SCHEME.match(plain)
    if scheme is None or len(plain) > _LONGEST:
        return ()
    forms: dict[str, None] = {}
    for form in (plain, without_tracking(plain).rstrip("/")):
        forms[form] = None
        rest = form[scheme.end() :]
        bare = rest.removeprefix("www.")
        for start in ("https://", "http://"):
            forms |= dict.fromkeys((f"{start}{bare}", f"{start}www.{bare}"))
    return tuple(forms)


def canonical(address: str) -> str:
    """One text for all addresses that lead to the same page: `example.com/a?id=1`. "" for no web address.

    Scheme, `www.`, tracking parameters, fragment, the order of parameters and a slash at the end count for
    nothing; AMP pages, and copies in the caches of Google, Bing and the Web Archive, are the page itself.
    """
    plain = _PLAIN.fullmatch(address)
    if plain is not None and _MAY_BE_AMP.search(address) is None:
        return f"{_HOST_PREFIX.sub('', plain[1])}{plain[2]}"
    text = address.strip().replace("&amp;", "&")
    if not _SCHEME.match(text) or len(text) > _LONGEST:
        return ""
    text = _out_of_cache(_SCHEME.sub("", text))
    try:
        parts = urlsplit(f"//{text}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return ""
    if not host:
        return ""
    try:
        host = host.encode("ascii").decode() if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        return ""
    host = _HOST_PREFIX.sub("", host)
    path = quote(unquote(parts.path), safe="/:@!$&'()*+,;=~-._")
    path = re.sub(r"/{2,}", "/", _INDEX_END.sub("/", path)).rstrip("/")
    path = _AMP_END.sub("", path)
    path = re.sub(r"^/amp(?=/.)", "", path).rstrip("/")
    pairs = sorted(
        (name, value)
        for name, value in query
        if not _TRACKING.fullmatch(name) and (name.lower(), value.lower()) not in _AMP_QUERY
    )
    if host == "youtu.be" and path.count("/") == 1:
        host, path, pairs = "youtube.com", "/watch", [("v", path[1:])]
    elif host == "youtube.com" and path == "/watch":
        pairs = [pair for pair in pairs if pair[0] in {"v", "list"}]
    place = f"{host}:{port}" if port not in (None, 80, 443) else host
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return place + path + (f"?{urlencode(pairs)}" if pairs else "") + (f"#{fragment}" if fragment else "")


def _out_of_cache(text: str) -> str:
    """The address behind a copy in a cache, both without their schemes."""
    for pattern in _CACHES:
        if found := pattern.match(text):
            return _SCHEME.sub("", unquote(found[1]) if "%2F" in found[1] else found[1])
    return text

"""Which numeric addresses may be fetched from. Knows addresses only; nothing here resolves a name."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_COMPATIBLE = ipaddress.IPv6Network("::/96")  # RFC 4291: given up, but systems still follow it

Reach = Callable[[str], bool]
"""Whether a connection to this numeric address (IPv4 or IPv6, as text) may be made."""


def is_public(text: str) -> bool:
    """Whether `text` is an address of the public internet: neither of this machine, nor of a private or
    special network, nor one that stands for such an address (mapped, 6to4, Teredo, NAT64)."""
    address = _address(text)
    return address is not None and all(_is_global(each) for each in (address, *_within(address)))


def is_any_host(text: str) -> bool:
    """Whether `text` is the address of one host, be it this one or one of a private network."""
    address = _address(text)
    return address is not None and not any(
        each.is_multicast or each.is_unspecified or each == ipaddress.IPv4Address("255.255.255.255")
        for each in (address, *_within(address))
    )


def _address(text: str) -> _Address | None:
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _is_global(address: _Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None or address in _TRANSLATED:
            return True  # it is what it stands for that counts
        if address.is_site_local or address in _COMPATIBLE:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _within(address: _Address) -> tuple[ipaddress.IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    found = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _TRANSLATED or address in _COMPATIBLE:
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
    return tuple(each for each in found if each is not None)

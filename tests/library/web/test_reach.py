"""Which numeric addresses may be connected to."""

from __future__ import annotations

import pytest

from curator.library.web.reach import is_any_host, is_public


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "203.1.2.3", "2606:4700::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"],
)
def test_the_public_internet_is_reached(address: str) -> None:
    assert is_public(address)
    assert is_any_host(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.9.1", "10.1.1.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254"),
        *("::1", "fe80::1", "fe80::1%eth0", "fd00::1", "fec0::1", "240.0.0.1", "192.0.2.1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:192.168.0.1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a01:101"),
        *("2002:7f00:1::1", "2002:a01:101::", "2001:0:7f00:1::1"),
    ],
)
def test_this_computer_and_private_networks_only_where_that_is_allowed(address: str) -> None:
    assert not is_public(address)
    assert is_any_host(address)


@pytest.mark.parametrize(
    "address",
    ["", "nonsense", "127.1", "0.0.0.0", "::", "255.255.255.255", "224.0.0.1", "ff02::1", "::ffff:0.0.0.0"],
)
def test_what_is_no_host_is_never_reached(address: str) -> None:
    assert not is_public(address)
    assert not is_any_host(address)

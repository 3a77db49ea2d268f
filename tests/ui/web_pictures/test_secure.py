"""Secure addresses: the certificate is that of the name, though a numeric address is connected to."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QSslCertificate, QSslConfiguration

from curator.ui.pictures import State
from tests.ui.web_pictures.conftest import MakeShown, Server, names, picture

HOST = "pictures.example"


@pytest.fixture
def certificate(tmp_path: Path, server: Server) -> Path:
    """The server's own certificate for HOST, which nobody vouches for; it speaks TLS from now on."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    key, made = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"),
            *("-keyout", str(key), "-out", str(made), "-days", "2", "-subj", f"/CN={HOST}"),
            *("-addext", f"subjectAltName=DNS:{HOST}"),
        ],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    return made


@pytest.fixture
def trusted(certificate: Path) -> Iterator[None]:
    """This system trusts that certificate."""
    before = QSslConfiguration.defaultConfiguration()
    trusting = QSslConfiguration(before)
    trusting.addCaCertificates(QSslCertificate.fromPath(str(certificate)))
    QSslConfiguration.setDefaultConfiguration(trusting)
    yield
    QSslConfiguration.setDefaultConfiguration(before)


def at(server: Server, host: str) -> str:
    server.gives("/a.png", picture())
    return server.at("/a.png", host).replace("http:", "https:")


def test_a_certificate_of_the_name_is_enough(make_shown: MakeShown, server: Server, trusted: None) -> None:  # noqa: ARG001
    shown = make_shown(names=names(pictures_example=["127.0.0.1"]))
    assert shown.get(at(server, HOST)).state is State.READY
    assert server.headers[-1]["host"] == f"{HOST}:{server.port}"


def test_a_certificate_of_another_name_is_not(make_shown: MakeShown, server: Server, trusted: None) -> None:  # noqa: ARG001
    shown = make_shown(names=names(another_example=["127.0.0.1"]))
    found = shown.get(at(server, "another.example"))
    assert found.state is State.BLOCKED
    assert "another.example" in found.reason
    assert server.asked == []


def test_a_certificate_that_nobody_vouches_for_is_not(
    make_shown: MakeShown,
    server: Server,
    certificate: Path,  # noqa: ARG001
) -> None:
    shown = make_shown(names=names(pictures_example=["127.0.0.1"]))
    assert shown.get(at(server, HOST)).state is State.BLOCKED
    assert server.asked == []


def test_a_secure_address_leads_to_no_other(make_shown: MakeShown, server: Server, trusted: None) -> None:  # noqa: ARG001
    shown = make_shown(names=names(pictures_example=["127.0.0.1"]))
    server.sends_on("/out", "http://pictures.example/in.png")
    found = shown.get(server.at("/out", HOST).replace("http:", "https:"))
    assert found.state is State.BLOCKED
    assert "secure" in found.reason

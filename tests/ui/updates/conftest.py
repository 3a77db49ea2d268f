"""The server of the pictures' tests, which here says which version is the newest."""

from tests.ui.web_pictures.conftest import server

__all__ = ["server"]

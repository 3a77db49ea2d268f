"""Who gives this Curator away, and where: the one place to change before it is given to others.

What stands here are placeholders: `example.org` belongs to nobody (RFC 2606). `packaging/publisher.py` hands
the same values to what builds the packages, and lets no release be made while they are placeholders.
"""

IDENTIFIER = "org.example.Curator"
"""What desktops and app stores call the program: a domain of the publisher's, backwards."""

NAME = "The Curator developers"
CONTACT = "curator@example.org"
HOMEPAGE = "https://www.example.org/curator"

SCREENSHOTS = f"{HOMEPAGE}/resources/readme"
"""The folder of the pictures that software centres show: main-light.png and main-dark.png."""

DOWNLOADS = f"{HOMEPAGE}/download"
"""The page that the update notice opens."""

UPDATES = f"{HOMEPAGE}/latest.json"
"""Where a program that may do so asks once a day which version is the newest: `curator.ui.updates.release`
says in which form."""

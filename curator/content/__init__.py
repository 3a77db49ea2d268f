"""What the text of an article means: fields, articles, kinds of site, the site around, what is wrong."""

from curator.content.article import Article, Status, plain_text, status_of, title_from_name
from curator.content.checks import Problem, Severity, check_document
from curator.content.dates import date_in_name, parse_date
from curator.content.detection import detect
from curator.content.fields import Field, Kind, Mismatch
from curator.content.folder_settings import SETTINGS_FILE, ProfileError, read_settings
from curator.content.profile import EVERYDAY, JEKYLL, Profile
from curator.content.site import Organisation, Site
from curator.content.summary import Summary
from curator.content.typed_text import core_schema, value_for
from curator.content.views import Author, Image, Provider, Related, as_text

__all__ = [
    "EVERYDAY",
    "JEKYLL",
    "SETTINGS_FILE",
    "Article",
    "Author",
    "Field",
    "Image",
    "Kind",
    "Mismatch",
    "Organisation",
    "Problem",
    "Profile",
    "ProfileError",
    "Provider",
    "Related",
    "Severity",
    "Site",
    "Status",
    "Summary",
    "as_text",
    "check_document",
    "core_schema",
    "date_in_name",
    "detect",
    "parse_date",
    "plain_text",
    "read_settings",
    "status_of",
    "title_from_name",
    "value_for",
]

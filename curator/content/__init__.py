"""What the text of an article means: fields, articles, kinds of site, the site around, what is wrong."""

from curator.content.article import Article, Status, plain_text, status_of, title_from_name
from curator.content.checks import (
    ALL_RULES,
    Around,
    Fix,
    Problem,
    Rule,
    Rules,
    Severity,
    check_article,
    check_data,
    check_document,
    mend,
)
from curator.content.dates import date_in_name, parse_date, shifted_date
from curator.content.detection import detect
from curator.content.excerpts import shown_excerpt
from curator.content.fields import LISTS_OF_OBJECTS, TEXT_KINDS, Field, Kind, Mismatch, described, is_number
from curator.content.folder_settings import SETTINGS_FILE, ProfileError, read_settings, rules_for
from curator.content.profile import EVERYDAY, JEKYLL, Profile
from curator.content.site import Organisation, Site
from curator.content.summary import Summary
from curator.content.typed_dates import on_day, typed_date
from curator.content.typed_text import core_schema, value_for
from curator.content.views import Author, Image, Provider, Related, as_text

__all__ = [
    "ALL_RULES",
    "EVERYDAY",
    "JEKYLL",
    "LISTS_OF_OBJECTS",
    "SETTINGS_FILE",
    "TEXT_KINDS",
    "Around",
    "Article",
    "Author",
    "Field",
    "Fix",
    "Image",
    "Kind",
    "Mismatch",
    "Organisation",
    "Problem",
    "Profile",
    "ProfileError",
    "Provider",
    "Related",
    "Rule",
    "Rules",
    "Severity",
    "Site",
    "Status",
    "Summary",
    "as_text",
    "check_article",
    "check_data",
    "check_document",
    "core_schema",
    "date_in_name",
    "described",
    "detect",
    "is_number",
    "mend",
    "on_day",
    "parse_date",
    "plain_text",
    "read_settings",
    "rules_for",
    "shifted_date",
    "shown_excerpt",
    "status_of",
    "title_from_name",
    "typed_date",
    "value_for",
]

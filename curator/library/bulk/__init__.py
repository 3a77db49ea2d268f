"""Bulk edits: any fields of any articles, each with a verb, and what they would do to each file."""

from curator.library.bulk.bulk_edit import BulkEdit, FieldEdit
from curator.library.bulk.dates import Shift
from curator.library.bulk.held import Held, HeldValues, Tally, held, kept
from curator.library.bulk.lists import AddItems, ChangeItems, RemoveItems, RenameItem, ReplaceList
from curator.library.bulk.marking import changed_spans, differing_words
from curator.library.bulk.numbers import Add, Clamp, Scale
from curator.library.bulk.patterns import BadPattern, Finding, Span
from curator.library.bulk.proposals import Difference, Nothing, Proposal, proposals, propose
from curator.library.bulk.survey import Survey, survey
from curator.library.bulk.texts import DecodeEntities, ReplaceText, Trim
from curator.library.bulk.verbs import Clear, Place, SetTo, Unfit, Verb

__all__ = [
    "Add",
    "AddItems",
    "BadPattern",
    "BulkEdit",
    "ChangeItems",
    "Clamp",
    "Clear",
    "DecodeEntities",
    "Difference",
    "FieldEdit",
    "Finding",
    "Held",
    "HeldValues",
    "Nothing",
    "Place",
    "Proposal",
    "RemoveItems",
    "RenameItem",
    "ReplaceList",
    "ReplaceText",
    "Scale",
    "SetTo",
    "Shift",
    "Span",
    "Survey",
    "Tally",
    "Trim",
    "Unfit",
    "Verb",
    "changed_spans",
    "differing_words",
    "held",
    "kept",
    "proposals",
    "propose",
    "survey",
]

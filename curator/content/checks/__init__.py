"""What is wrong with an article, and the edit that would mend it: one small module per family of checks."""

from curator.content.checks.look import Around
from curator.content.checks.problem import Fix, Problem, Severity
from curator.content.checks.rules import ALL_RULES, Rule, Rules
from curator.content.checks.running import Mended, check_article, check_data, check_document, mend
from curator.content.checks.spellings import Cluster, clusters, leads

__all__ = [
    "ALL_RULES",
    "Around",
    "Cluster",
    "Fix",
    "Mended",
    "Problem",
    "Rule",
    "Rules",
    "Severity",
    "check_article",
    "check_data",
    "check_document",
    "clusters",
    "leads",
    "mend",
]

"""`relbook prompts`: the questions the book knows, and why one is asked or held back."""

from argparse import ArgumentParser, Namespace
from typing import Any

from relbook.verbs import prompts_list, prompts_one, prompts_pack, prompts_try, rehearsing, why

DEEDS: dict[str, tuple[Any, str]] = {
    "list": (prompts_list, "every question in a line"),
    "show": (prompts_one, "one question as its file has it"),
    "rehearse": (rehearsing, "a year gone through beforehand: what would have been asked on each day"),
    "why": (why, "for each prompt, whether it would be asked today and the rule that decided"),
    "try": (prompts_try, "of whom a question would be asked today"),
    "off": (prompts_one, "let a question rest"),
    "on": (prompts_one, "let it be asked again"),
    "export": (prompts_pack.leaving, "your own questions as one file"),
    "import": (prompts_pack.arriving_in, "bring a file of questions in"),
}
"""Each deed, the module it lives in and what it is for."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    deeds = parser.add_subparsers(dest="deed", metavar="DEED", required=True)
    for deed, (home, purpose) in DEEDS.items():
        home.arguments(deeds.add_parser(deed, help=purpose, description=purpose.capitalize() + "."))


def run(asked: Namespace) -> int:
    """Do what was asked."""
    done: int = DEEDS[asked.deed][0].run(asked)
    return done

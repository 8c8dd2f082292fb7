"""`relbook prompts`: the questions the book knows, and why one is asked or held back."""

from argparse import ArgumentParser, Namespace

from relbook.verbs import why

DEEDS = {
    "why": (why, "for each prompt, whether it would be asked today and the rule that decided"),
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

"""Findings as sentences. Each says what its numbers show and nothing beyond it."""

from datetime import date

from relbook.journal.insights.finding import Finding, Says
from relbook.journal.insights.insight import Insight
from relbook.ui.insights.words import day, kinds
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.letters import number

ONCE = frozenset({Says.REACHED, Says.NOTED, Says.BUSIEST_WEEK, Says.BUSIEST_MONTH})
"""What is counted out of a whole in words that no single talk fits."""


def said(finding: Finding, insight: Insight) -> str:
    """A finding in one sentence; empty where there is nothing to say."""
    name = f"#{finding.name}" if finding.is_tag else kinds(finding.name)
    once = finding.whole == 1 and finding.says in ONCE
    words = (_once if once else _sentence)(finding).format(
        count=figure(finding.count),
        whole=finding.whole,
        letters=number(finding.count),
        name=name,
        first=_first(finding, insight.today),
        last=day(finding.last, insight.today) if finding.last else "",
    )
    if not finding.away:
        return words
    reason = tr("{name} was away until {day}.")
    return words + " " + reason.format(name=insight.first_name, day=day(finding.away, insight.today))


def _sentence(finding: Finding) -> str:
    """The sentence with its places open."""
    match finding.says:
        case Says.UNBROKEN:
            return _unbroken(finding.count)
        case Says.MOST if 2 * finding.count <= finding.whole:
            return tr("{name} more than anything else: {count} of {whole}.")
        case Says.PART if finding.count == 0:
            return tr("Nothing about life is noted here.")
        case Says.PART if finding.count == finding.whole:
            return tr("All of it is about life.")
        case Says.APART | Says.APART_HOPED if finding.count == 1:
            hoped = finding.says is Says.APART_HOPED
            return tr("talks one day apart, hoped for {whole}") if hoped else tr("talks one day apart")
        case _:
            return _plain(finding.says)


def _once(finding: Finding) -> str:
    """Of one talk only; `count` is then 1, or 0 where it was the other way."""
    match finding.says:
        case Says.REACHED:
            return tr("You reached out once.") if finding.count else tr("They reached out once.")
        case Says.NOTED:
            return tr("Noted once: it gave you energy.") if finding.count else tr("Noted once so far.")
        case _:
            return tr("one talk in this time")


def _plain(says: Says) -> str:
    return {
        Says.TOO_EARLY: tr("Too early to see a pattern."),
        Says.QUIET: tr("Quiet from {first} to {last}."),
        Says.QUIET_SINCE: tr("Quiet since {first}."),
        Says.APART: tr("talks {count} days apart"),
        Says.APART_HOPED: tr("talks {count} days apart, hoped for {whole}"),
        Says.ONE_TALK: tr("one talk so far"),
        Says.MOST: tr("{name} for the most part: {count} of {whole}."),
        Says.LEVEL: tr("No one kind stands out."),
        Says.ONE_IN: tr("One in {letters} is not about work."),
        Says.PART: tr("{count} of {whole} are not about work."),
        Says.REACHED: tr("You reached out {count} of {whole} times."),
        Says.BUSIEST_WEEK: tr("{whole} talks, at most {count} in a week"),
        Says.BUSIEST_MONTH: tr("{whole} talks, at most {count} in a month"),
        Says.GIVES: tr("{name}: gave you energy {count} of {whole} times."),
        Says.NOTED: tr("Gave you energy {count} of {whole} times."),
    }.get(says, "")


def _unbroken(days: int) -> str:
    if not days:
        return tr("A word on every day.")
    if days == 1:
        return tr("Never more than one day without a word.")
    return tr("Never more than {count} days without a word.")


def _first(finding: Finding, today: date) -> str:
    """A first day as short as the last one beside it allows: 3 to 29 July."""
    if not finding.first:
        return ""
    beside = finding.last if finding.says is Says.QUIET else None
    same = beside and (beside.year, beside.month) == (finding.first.year, finding.first.month)
    return wording.day_alone(finding.first) if same else day(finding.first, today)

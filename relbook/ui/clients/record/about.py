"""Who they are: what they are called, where they live, and what else there is to say."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPlainTextEdit

from relbook.journal.client import Being
from relbook.journal.record import Record
from relbook.store import clients
from relbook.ui.clients.record import words
from relbook.ui.clients.record.page import Page, complete, day_field, typed
from relbook.ui.shared.alphabet import in_alphabet
from relbook.ui.shared.field import Field
from relbook.ui.shared.language import tr
from relbook.ui.shared.select import Select
from relbook.ui.shared.theme import theme


class AboutPage(Page):
    """Called, pronouns, alias, person or organisation, town, zone, since when, about."""

    def __init__(self) -> None:
        super().__init__(tr("About", "client"))
        self.called, self.pronouns, self.alias, self.town, self.zone = (Field() for _ in range(5))
        self.being = Select()
        for being in Being:
            self.being.addItem(words.being(being), being)
        self.since = day_field(tr("1 March 2021, or March 1"))
        self.pronouns.setPlaceholderText(tr("as they say it"))
        self.alias.setPlaceholderText(tr("how they are named where others may read"))
        self.zone.setPlaceholderText(tr("such as Europe/Lisbon"))
        self.about = QPlainTextEdit()
        self.about.setTabChangesFocus(True)
        self.form(
            (
                (tr("C&alled"), self.called),
                (tr("&Pronouns"), self.pronouns),
                (tr("A&lias"), self.alias),
                (tr("&Is"), self.being),
                (tr("&Town"), self.town),
                (tr("Time &zone"), self.zone),
                (tr("&With you since"), self.since),
                (tr("A&bout"), self.about),
            )
        )
        self.close_column()

    def show_record(self, record: Record, today: date) -> None:
        super().show_record(record, today)
        client = record.client
        self.called.setText(client.called)
        self.pronouns.setText(client.pronouns)
        self.alias.setText(client.alias)
        self.being.setCurrentIndex(self.being.findData(client.being))
        self.town.setText(client.town)
        self.zone.setText(client.zone)
        self.since.setText(typed(client.since))
        self.about.setPlainText(client.about)
        self.about.setFont(theme().font("read_small"))
        self.about.document().setDocumentMargin(theme().px(12))  # in line with the fields above
        self.about.setFixedHeight(theme().px(96))
        complete(self.town, in_alphabet(clients.towns()))

    def read(self, record: Record) -> Record:
        about = self.about.toPlainText()
        client = replace(
            record.client,
            called=self.called.text().strip(),
            pronouns=self.pronouns.text().strip(),
            alias=self.alias.text().strip(),
            being=Being(self.being.currentData()),
            town=self.town.text().strip(),
            zone=self.zone.text().strip(),
            since=self.day_in(self.since),
            about=about if about.strip() else "",
        )
        return replace(record, client=client)

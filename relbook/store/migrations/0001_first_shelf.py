"""Everything a journal holds, from the first day: frozen as SQL, because the models will move on."""

STATEMENTS = (
    """CREATE TABLE device (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT
    )""",
    """CREATE TABLE setting (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, value TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX settingrow_name ON setting (name)",
    """CREATE TABLE circle (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, circle TEXT NOT NULL, capacity INTEGER, rhythm_days INTEGER
    )""",
    "CREATE UNIQUE INDEX circlerow_circle ON circle (circle)",
    """CREATE TABLE kind (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, kind TEXT NOT NULL, icon TEXT NOT NULL,
        contact INTEGER NOT NULL
    )""",
    "CREATE UNIQUE INDEX kindrow_kind ON kind (kind)",
    """CREATE TABLE client (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, called TEXT NOT NULL, alias TEXT NOT NULL,
        pronouns TEXT NOT NULL, being TEXT NOT NULL, state TEXT NOT NULL, circle TEXT,
        rhythm_days INTEGER, closeness TEXT NOT NULL, town TEXT NOT NULL, zone TEXT NOT NULL,
        since TEXT, about TEXT NOT NULL, away_until TEXT, snoozed_until TEXT, archived TEXT,
        sample INTEGER NOT NULL
    )""",
    "CREATE INDEX clientrow_name ON client (name)",
    """CREATE TABLE organisation (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, town TEXT NOT NULL, about TEXT NOT NULL,
        client TEXT
    )""",
    "CREATE INDEX organisationrow_name ON organisation (name)",
    """CREATE TABLE role (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, organisation TEXT, title TEXT NOT NULL,
        since TEXT, until TEXT
    )""",
    "CREATE INDEX rolerow_client ON role (client)",
    "CREATE INDEX rolerow_organisation ON role (organisation)",
    """CREATE TABLE contact_point (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
        label TEXT NOT NULL
    )""",
    "CREATE INDEX contactpointrow_client ON contact_point (client)",
    """CREATE TABLE link (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, source TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL,
        day TEXT, note TEXT NOT NULL
    )""",
    "CREATE INDEX linkrow_source ON link (source)",
    "CREATE INDEX linkrow_target ON link (target)",
    """CREATE TABLE important_date (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, label TEXT NOT NULL,
        month INTEGER NOT NULL, day INTEGER NOT NULL, year INTEGER, leap TEXT NOT NULL,
        lead_days INTEGER NOT NULL
    )""",
    "CREATE INDEX importantdaterow_client ON important_date (client)",
    """CREATE TABLE meeting (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, day TEXT NOT NULL, at TEXT, zone TEXT NOT NULL,
        minutes INTEGER, kind TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL,
        uid TEXT NOT NULL, entry TEXT, cancelled INTEGER NOT NULL
    )""",
    "CREATE INDEX meetingrow_day ON meeting (day)",
    """CREATE TABLE meeting_client (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, meeting TEXT NOT NULL, client TEXT NOT NULL
    )""",
    "CREATE INDEX meetingclientrow_meeting ON meeting_client (meeting)",
    "CREATE INDEX meetingclientrow_client ON meeting_client (client)",
    """CREATE TABLE entry (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, kind TEXT NOT NULL, day TEXT NOT NULL, at TEXT,
        zone TEXT NOT NULL, minutes INTEGER, channel TEXT NOT NULL, initiated TEXT, energy INTEGER,
        text TEXT NOT NULL, tier TEXT NOT NULL, pinned INTEGER NOT NULL, landmark INTEGER NOT NULL,
        prompt TEXT NOT NULL, question TEXT NOT NULL, place INTEGER
    )""",
    "CREATE INDEX entryrow_day ON entry (day)",
    "CREATE INDEX entryrow_place ON entry (place)",
    """CREATE TABLE entry_detail (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, entry TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
        day TEXT
    )""",
    "CREATE INDEX entrydetailrow_entry ON entry_detail (entry)",
    """CREATE TABLE entry_version (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, entry TEXT NOT NULL, text TEXT NOT NULL, written TEXT NOT NULL
    )""",
    "CREATE INDEX entryversionrow_entry ON entry_version (entry)",
    """CREATE TABLE entry_client (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, entry TEXT NOT NULL, client TEXT NOT NULL, typed INTEGER NOT NULL,
        place INTEGER, contact_place INTEGER
    )""",
    "CREATE INDEX entryclientrow_entry ON entry_client (entry)",
    "CREATE INDEX entryclientrow_client_place ON entry_client (client, place)",
    "CREATE INDEX entryclientrow_client_contact_place ON entry_client (client, contact_place)",
    """CREATE TABLE tag (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, folded TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX tagrow_folded ON tag (folded)",
    """CREATE TABLE entry_tag (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, entry TEXT NOT NULL, tag TEXT NOT NULL, typed INTEGER NOT NULL
    )""",
    "CREATE INDEX entrytagrow_entry ON entry_tag (entry)",
    "CREATE INDEX entrytagrow_tag ON entry_tag (tag)",
    """CREATE TABLE promise (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, entry TEXT, sentence TEXT NOT NULL,
        text TEXT NOT NULL, mine INTEGER NOT NULL, firm INTEGER NOT NULL, made TEXT NOT NULL, due TEXT,
        outcome TEXT NOT NULL, settled TEXT, told TEXT
    )""",
    "CREATE INDEX promiserow_client ON promise (client)",
    "CREATE INDEX promiserow_entry ON promise (entry)",
    "CREATE INDEX promiserow_due ON promise (due)",
    "CREATE INDEX promiserow_outcome ON promise (outcome)",
    """CREATE TABLE promise_move (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, promise TEXT NOT NULL, due_before TEXT, due_after TEXT,
        day TEXT NOT NULL, told INTEGER NOT NULL
    )""",
    "CREATE INDEX promisemoverow_promise ON promise_move (promise)",
    """CREATE TABLE fact (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, entry TEXT, sentence TEXT NOT NULL,
        kind TEXT NOT NULL, text TEXT NOT NULL, as_of TEXT NOT NULL, standing TEXT NOT NULL,
        mine INTEGER NOT NULL, sensitive INTEGER NOT NULL, pinned INTEGER NOT NULL, about TEXT,
        closed_on TEXT, ending TEXT NOT NULL, supersedes TEXT
    )""",
    "CREATE INDEX factrow_client ON fact (client)",
    "CREATE INDEX factrow_entry ON fact (entry)",
    """CREATE TABLE question (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, entry TEXT, sentence TEXT NOT NULL,
        text TEXT NOT NULL, noted TEXT NOT NULL, asked TEXT
    )""",
    "CREATE INDEX questionrow_client ON question (client)",
    "CREATE INDEX questionrow_entry ON question (entry)",
    """CREATE TABLE attachment (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, entry TEXT, client TEXT, name TEXT NOT NULL,
        media TEXT NOT NULL, size INTEGER NOT NULL, digest TEXT NOT NULL
    )""",
    "CREATE INDEX attachmentrow_entry ON attachment (entry)",
    "CREATE INDEX attachmentrow_client ON attachment (client)",
    "CREATE INDEX attachmentrow_digest ON attachment (digest)",
    """CREATE TABLE asking (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, prompt TEXT NOT NULL, client TEXT, day TEXT NOT NULL,
        outcome TEXT NOT NULL, until TEXT, entry TEXT
    )""",
    "CREATE INDEX askingrow_prompt ON asking (prompt)",
    "CREATE INDEX askingrow_client ON asking (client)",
    """CREATE TABLE prompt (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, prompt TEXT NOT NULL, toml TEXT NOT NULL,
        resting INTEGER NOT NULL
    )""",
    "CREATE UNIQUE INDEX promptrow_prompt ON prompt (prompt)",
    """CREATE TABLE draft (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, desk TEXT NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
        day TEXT, at TEXT, client TEXT
    )""",
    "CREATE UNIQUE INDEX draftrow_desk ON draft (desk)",
    """CREATE TABLE custom_field (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, kind TEXT NOT NULL, choices TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX customfieldrow_name ON custom_field (name)",
    """CREATE TABLE custom_value (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, field TEXT NOT NULL, client TEXT NOT NULL, value TEXT NOT NULL
    )""",
    "CREATE INDEX customvaluerow_field ON custom_value (field)",
    "CREATE INDEX customvaluerow_client ON custom_value (client)",
    """CREATE TABLE saved_search (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, name TEXT NOT NULL, query TEXT NOT NULL
    )""",
    """CREATE TABLE import (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, format TEXT NOT NULL, came INTEGER NOT NULL,
        skipped INTEGER NOT NULL
    )""",
    """CREATE TABLE origin (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, batch TEXT NOT NULL, source TEXT NOT NULL, kind TEXT NOT NULL,
        row TEXT NOT NULL
    )""",
    "CREATE INDEX originrow_batch ON origin (batch)",
    "CREATE INDEX originrow_source ON origin (source)",
    "CREATE INDEX originrow_row ON origin (row)",
)


def up(migrator, db):
    for statement in STATEMENTS:
        db.execute_sql(statement)

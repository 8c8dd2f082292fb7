<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>new note</source>
        <translation>neue Notiz</translation>
    </message>
    <message>
        <source>Log a quick call</source>
        <translation>Kurzen Anruf notieren</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Gesprächsmodus</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Add what you know about this client</source>
        <translation>Notieren, was du über diese Person weißt</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Plan a talk with this client</source>
        <translation>Gespräch mit dieser Person planen</translation>
    </message>
    <message>
        <source>Remind me about this client</source>
        <translation>An diese Person erinnern</translation>
    </message>
    <message>
        <source>About this client</source>
        <translation>Über diese Person</translation>
    </message>
    <message>
        <source>Move this client to another circle</source>
        <translation>Diese Person in einen anderen Kreis setzen</translation>
    </message>
    <message>
        <source>End the work with this client</source>
        <translation>Die Arbeit mit dieser Person beenden</translation>
    </message>
    <message>
        <source>Merge this client with another</source>
        <translation>Diese Person mit einer anderen zusammenführen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Write down what is not said yet</source>
        <translation>Aufschreiben, was noch nicht gesagt ist</translation>
    </message>
    <message>
        <source>Close the loop of the last talk</source>
        <translation>Das letzte Gespräch abrunden</translation>
    </message>
    <message>
        <source>Next word the dictionary does not know</source>
        <translation>Nächstes Wort, das das Wörterbuch nicht kennt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Spickzettel öffnen</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Another prompt</source>
        <translation>Anderer Impuls</translation>
    </message>
    <message>
        <source>Between you and this client</source>
        <translation>Zwischen dir und dieser Person</translation>
    </message>
    <message>
        <source>Disagreements, thanks and favours</source>
        <translation>Uneinigkeit, Dank und Gefallen</translation>
    </message>
    <message>
        <source>I’ll be in …: who lives there</source>
        <translation>Ich bin bald in&#xa0;…: wer dort lebt</translation>
    </message>
    <message>
        <source>Small extras for this client</source>
        <translation>Kleine Zugaben für diese Person</translation>
    </message>
    <message>
        <source>My own page</source>
        <translation>Meine eigene Seite</translation>
    </message>
    <message>
        <source>People I helped</source>
        <translation>Wem ich geholfen habe</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Wählen, wem ich nah sein will</translation>
    </message>
    <message>
        <source>A gathering: whom to bring together</source>
        <translation>Eine Runde: wen zusammenbringen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsrückblick</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>The yearly letter</source>
        <translation>Der Jahresbrief</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ich bin abwesend</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Impuls</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Impulse exportieren</translation>
    </message>
    <message>
        <source>Bring prompts in</source>
        <translation>Impulse importieren</translation>
    </message>
    <message>
        <source>Call mode: cover names and words</source>
        <translation>Diskretmodus: Namen und Worte verdecken</translation>
    </message>
    <message>
        <source>privacy, blur, screen sharing</source>
        <translation>Privatsphäre, Bildschirm teilen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Search this journal</source>
        <translation>In diesem Journal suchen</translation>
    </message>
    <message>
        <source>Filters of this view</source>
        <translation>Filter dieser Ansicht</translation>
    </message>
    <message>
        <source>Go to a day in the journal</source>
        <translation>Zu einem Tag im Journal gehen</translation>
    </message>
    <message>
        <source>One line an entry</source>
        <translation>Eine Zeile je Eintrag</translation>
    </message>
    <message>
        <source>Which clients to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern, Zoom</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern, Zoom</translation>
    </message>
    <message>
        <source>Text at its own size</source>
        <translation>Text in Normalgröße</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>theme, dark mode, night</source>
        <translation>Design, dunkles Thema, Nachtmodus</translation>
    </message>
    <message>
        <source>Lay the window out anew</source>
        <translation>Fenster neu anordnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Everyone’s journal</source>
        <translation>Das Journal aller</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Impulse</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>To the notice</source>
        <translation>Zur Meldung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A recap for this client</source>
        <translation>Zusammenfassung für diese Person</translation>
    </message>
    <message>
        <source>Bring in notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>trash, deleted</source>
        <translation>Papierkorb, gelöscht</translation>
    </message>
    <message>
        <source>Everything held on this client</source>
        <translation>Alles zu dieser Person im Buch</translation>
    </message>
    <message>
        <source>Forget this client for good</source>
        <translation>Diese Person endgültig vergessen</translation>
    </message>
    <message>
        <source>delete, erase</source>
        <translation>löschen, entfernen</translation>
    </message>
    <message>
        <source>Former clients</source>
        <translation>Ehemalige</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen, Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Spickzettel drucken</translation>
    </message>
    <message>
        <source>Print these notes</source>
        <translation>Diese Notizen drucken</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Passphrase of this book</source>
        <translation>Passphrase dieses Buches</translation>
    </message>
    <message>
        <source>password, encryption</source>
        <translation>Passwort, Kennwort, Verschlüsselung</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Was hier sicher ist und was nicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preferences, options</source>
        <translation>Optionen, Konfiguration</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>help, manual</source>
        <translation>Hilfe, Handbuch, Anleitung</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>shortcuts, hotkeys</source>
        <translation>Tastenkürzel, Tastenkombination</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>schließen, verlassen</translation>
    </message>
    <message>
        <source>Keep the old passphrase until then: it alone opens them.</source>
        <translation>Bewahre die alte Passphrase bis dahin auf: Nur sie öffnet diese Kopien.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its copies keep the passphrase they had until it is here again; then they are written anew by themselves.</source>
        <translation>Der zweite Ort ist gerade nicht da. Seine Kopien behalten ihre bisherige Passphrase, bis er wieder da ist; dann werden sie von selbst neu geschrieben.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its one copy keeps the passphrase it had until it is here again; then it is written anew by itself.</source>
        <translation>Der zweite Ort ist gerade nicht da. Seine eine Kopie behält ihre bisherige Passphrase, bis er wieder da ist; dann wird sie von selbst neu geschrieben.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its {count} copies keep the passphrase they had until it is here again; then they are written anew by themselves.</source>
        <translation>Der zweite Ort ist gerade nicht da. Seine {count} Kopien behalten ihre bisherige Passphrase, bis er wieder da ist; dann werden sie von selbst neu geschrieben.</translation>
    </message>
    <message>
        <source>One older copy in {folders} keeps the passphrase it had. The book has the new one.</source>
        <translation>Eine ältere Kopie in {folders} behält ihre bisherige Passphrase. Das Buch hat die neue.</translation>
    </message>
    <message>
        <source>{count} older copies in {folders} keep the passphrase they had. The book has the new one.</source>
        <translation>{count} ältere Kopien in {folders} behalten ihre bisherige Passphrase. Das Buch hat die neue.</translation>
    </message>
    <message>
        <source>One older copy in {folders} keeps the passphrase it had, until {day}. The book has the new one.</source>
        <translation>Eine ältere Kopie in {folders} behält ihre bisherige Passphrase, bis {day}. Das Buch hat die neue.</translation>
    </message>
    <message>
        <source>{count} older copies in {folders} keep the passphrase they had, the last until {day}. The book has the new one.</source>
        <translation>{count} ältere Kopien in {folders} behalten ihre bisherige Passphrase, die letzte bis {day}. Das Buch hat die neue.</translation>
    </message>
    <message>
        <source>The book is as it was then.</source>
        <translation>Das Buch ist wieder, wie es damals war.</translation>
    </message>
    <message>
        <source>What it was before is kept among the backups.</source>
        <translation>Wie es vorher war, ist unter den Sicherungen aufgehoben.</translation>
    </message>
    <message>
        <source>What was there could not be opened and is kept as it is beside the book.</source>
        <translation>Was dort lag, ließ sich nicht öffnen und liegt unverändert neben dem Buch.</translation>
    </message>
    <message>
        <source>Its disk had to be asked twice: nothing is damaged, but have an eye on that disk.</source>
        <translation>Der Datenträger musste zweimal gefragt werden: Es ist nichts beschädigt, aber behalte ihn im Auge.</translation>
    </message>
    <message>
        <source>same time as you</source>
        <translation>gleiche Zeit wie bei dir</translation>
    </message>
    <message>
        <source>{hours} h ahead of you</source>
        <translation>{hours} h vor deiner Zeit</translation>
    </message>
    <message>
        <source>{hours} h behind you</source>
        <translation>{hours} h hinter deiner Zeit</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>{kind}: not known yet. You could ask</source>
        <translation>{kind}: noch nicht bekannt. Du könntest fragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Private. Printed from relbook on {when}. Do not leave it on the printer.</source>
        <translation>Privat. Aus relbook gedruckt am {when}. Nicht im Drucker liegen lassen.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Kreis {circle}</translation>
    </message>
    <message>
        <source>With you since {month}</source>
        <translation>Bei dir seit {month}</translation>
    </message>
    <message>
        <source>Before you speak with {name}</source>
        <translation>Bevor du mit {name} sprichst</translation>
    </message>
    <message>
        <source>Today {at}</source>
        <translation>Heute {at}</translation>
    </message>
    <message>
        <source>{day} {at}</source>
        <translation>{day} {at}</translation>
    </message>
    <message>
        <source>in {minutes} minutes</source>
        <translation>in {minutes} Minuten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>vor {months} Monaten</translation>
    </message>
    <message>
        <source>{years} years ago</source>
        <translation>vor {years} Jahren</translation>
    </message>
    <message>
        <source>last spoke {ago}</source>
        <translation>zuletzt gesprochen {ago}</translation>
    </message>
    <message>
        <source>you have not spoken yet</source>
        <translation>ihr habt noch nicht gesprochen</translation>
    </message>
    <message>
        <source>Half a minute to read. Built from {count} entries, newest first.</source>
        <translation>Eine halbe Minute Lesezeit. Aus {count} Einträgen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Half a minute to read. Built from one entry.</source>
        <translation>Eine halbe Minute Lesezeit. Aus einem Eintrag.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>Built from {count} entries, newest first.</source>
        <translation>Aus {count} Einträgen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Built from one entry.</source>
        <translation>Aus einem Eintrag.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Im Hinterkopf behalten</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>So beginnen</translation>
    </message>
    <message>
        <source>{text}, not settled since {day}</source>
        <translation>{text}, ungeklärt seit {day}</translation>
    </message>
    <message>
        <source>{text}, promised for {day}</source>
        <translation>{text}, versprochen für {day}</translation>
    </message>
    <message>
        <source>You owe {name}</source>
        <translation>Von dir für {name}</translation>
    </message>
    <message>
        <source>{name} owes you</source>
        <translation>Von {name} für dich</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>{text}, {due}.</source>
        <translation>{text}, {due}.</translation>
    </message>
    <message>
        <source>No promise is due, yours or {name}’s.</source>
        <translation>Kein Versprechen ist fällig, weder deines noch eines von {name}.</translation>
    </message>
    <message>
        <source>On {name}’s mind</source>
        <translation>Was {name} beschäftigt</translation>
    </message>
    <message>
        <source>Not known yet. You could ask.</source>
        <translation>Noch nicht bekannt. Du könntest fragen.</translation>
    </message>
    <message>
        <source>Ask about</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>How {name} is, apart from work.</source>
        <translation>Wie es {name} geht, abseits der Arbeit.</translation>
    </message>
    <message>
        <source>Last spoke {ago}</source>
        <translation>Zuletzt gesprochen {ago}</translation>
    </message>
    <message>
        <source>A plain hello is a good beginning.</source>
        <translation>Ein einfaches Hallo ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>You promised {name}</source>
        <translation>Du hast {name} versprochen</translation>
    </message>
    <message>
        <source>{name} promised you</source>
        <translation>{name} hat dir versprochen</translation>
    </message>
    <message>
        <source>Nothing was left open</source>
        <translation>Nichts blieb offen</translation>
    </message>
    <message>
        <source>No promise is open, yours or {name}’s.</source>
        <translation>Kein Versprechen ist offen, weder deines noch eines von {name}.</translation>
    </message>
    <message>
        <source>May have changed</source>
        <translation>Vielleicht inzwischen anders</translation>
    </message>
    <message>
        <source>They don’t know yet</source>
        <translation>Das ist hier noch nicht bekannt</translation>
    </message>
    <message>
        <source>{name}: {count} lines told in confidence</source>
        <translation>{name}: {count} vertrauliche Zeilen</translation>
    </message>
    <message>
        <source>{name}: a line told in confidence</source>
        <translation>{name}: eine vertrauliche Zeile</translation>
    </message>
    <message>
        <source>{name}: {heading}, {day}</source>
        <translation>{name}: {heading}, {day}</translation>
    </message>
    <message>
        <source>{name}: an entry of {day}</source>
        <translation>{name}: ein Eintrag vom {day}</translation>
    </message>
    <message>
        <source>Since you last spoke</source>
        <translation>Seit eurem letzten Gespräch</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <translation>Neu: {text}</translation>
    </message>
    <message>
        <source>No longer: {text}</source>
        <translation>Nicht mehr: {text}</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>Gehalten: {text}</translation>
    </message>
    <message>
        <source>Settled: {text}</source>
        <translation>Erledigt: {text}</translation>
    </message>
    <message>
        <source>Now {text}</source>
        <translation>Jetzt {text}</translation>
    </message>
    <message>
        <source>Now a prospect</source>
        <translation>Jetzt interessiert</translation>
    </message>
    <message>
        <source>Working together again</source>
        <translation>Ihr arbeitet wieder zusammen</translation>
    </message>
    <message>
        <source>Now dormant</source>
        <translation>Jetzt pausiert</translation>
    </message>
    <message>
        <source>Now former</source>
        <translation>Jetzt ehemals</translation>
    </message>
    <message>
        <source>The work has ended</source>
        <translation>Die Arbeit ist beendet</translation>
    </message>
    <message>
        <source>Last three times</source>
        <translation>Die letzten drei Male</translation>
    </message>
    <message>
        <source>Nothing is written about {name} yet.</source>
        <translation>Über {name} steht hier noch nichts.</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keines ist offen.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To say, to ask</source>
        <translation>Sagen und fragen</translation>
    </message>
    <message>
        <source>Ways to begin</source>
        <translation>Wie du beginnen kannst</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Eine Frage wert</translation>
    </message>
    <message>
        <source>Ask after: {text}</source>
        <translation>Frag nach: {text}</translation>
    </message>
    <message>
        <source>Remember together: {text}</source>
        <translation>Wisst ihr noch: {text}</translation>
    </message>
    <message>
        <source>What {name} carries</source>
        <translation>Was {name} mit sich trägt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>still true?</source>
        <translation>stimmt noch?</translation>
    </message>
    <message>
        <source>open {days} days</source>
        <translation>seit {days} Tagen offen</translation>
    </message>
    <message>
        <source>open since yesterday</source>
        <translation>offen seit gestern</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>offen seit heute</translation>
    </message>
    <message>
        <source>made {day}</source>
        <translation>gegeben am {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>You have shared</source>
        <translation>Das verbindet euch</translation>
    </message>
    <message>
        <source>{name}’s world</source>
        <translation>Die Welt von {name}</translation>
    </message>
    <message>
        <source>Values: {text}</source>
        <translation>Werte: {text}</translation>
    </message>
    <message>
        <source>Leave alone: {text}</source>
        <translation>Besser nicht anrühren: {text}</translation>
    </message>
    <message>
        <source>Handle lightly: {text}</source>
        <translation>Behutsam: {text}</translation>
    </message>
    <message>
        <source>You like: {text}</source>
        <translation>Du magst: {text}</translation>
    </message>
    <message>
        <source>{label}, {day}</source>
        <translation>{label}, {day}</translation>
    </message>
    <message>
        <source>You don’t know what worries {name} these days.</source>
        <translation>Du weißt nicht, was {name} zurzeit Sorgen macht.</translation>
    </message>
    <message>
        <source>You don’t know what stands in {name}’s way.</source>
        <translation>Du weißt nicht, was {name} im Weg steht.</translation>
    </message>
    <message>
        <source>You don’t know {name}’s biggest wish for the year yet.</source>
        <translation>Du kennst den größten Wunsch von {name} für dieses Jahr noch nicht.</translation>
    </message>
    <message>
        <source>{who} has the same address.</source>
        <translation>{who} hat dieselbe Adresse.</translation>
    </message>
    <message>
        <source>{who} has the same number.</source>
        <translation>{who} hat dieselbe Nummer.</translation>
    </message>
    <message>
        <source>{who} is on file already.</source>
        <translation>{who} steht schon im Buch.</translation>
    </message>
    <message>
        <source>{who} is spelt almost the same.</source>
        <translation>{who} schreibt sich fast genauso.</translation>
    </message>
    <message>
        <source>by rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>by last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>by next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Eigener Rhythmus</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>With you since</source>
        <translation>Bei dir seit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Reminders rest until</source>
        <translation>Erinnerungen ruhen bis</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>one promise</source>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <source>{count} promises</source>
        <translation>{count} Versprechen</translation>
    </message>
    <message>
        <source>one fact</source>
        <translation>ein Fakt</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} Fakten</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>ein Treffen</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} Treffen</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} Daten</translation>
    </message>
    <message>
        <source>one tie</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>{count} ties</source>
        <translation>{count} Verbindungen</translation>
    </message>
    <message>
        <source>one role</source>
        <translation>eine Rolle</translation>
    </message>
    <message>
        <source>{count} roles</source>
        <translation>{count} Rollen</translation>
    </message>
    <message>
        <source>one way to reach them</source>
        <translation>ein Kontaktweg</translation>
    </message>
    <message>
        <source>{count} ways to reach them</source>
        <translation>{count} Kontaktwege</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>About</source>
        <comment>client</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>1 March 2021, or March 1</source>
        <translation>1.3.2021 oder 1.3</translation>
    </message>
    <message>
        <source>as they say it</source>
        <translation>in den eigenen Worten</translation>
    </message>
    <message>
        <source>how they are named where others may read</source>
        <translation>Name, wo andere mitlesen</translation>
    </message>
    <message>
        <source>such as Europe/Lisbon</source>
        <translation>zum Beispiel Europe/Lisbon</translation>
    </message>
    <message>
        <source>C&amp;alled</source>
        <translation>&amp;Rufname</translation>
    </message>
    <message>
        <source>&amp;Pronouns</source>
        <translation>&amp;Pronomen</translation>
    </message>
    <message>
        <source>A&amp;lias</source>
        <translation>A&amp;lias</translation>
    </message>
    <message>
        <source>&amp;Is</source>
        <translation>&amp;Ist</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;With you since</source>
        <translation>Bei dir s&amp;eit</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>Take this day away</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>What day it is</source>
        <translation>Was für ein Tag es ist</translation>
    </message>
    <message>
        <source>12 Apr, year or not</source>
        <translation>12.4, mit oder ohne Jahr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>Wie viele Tage im Voraus</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>Tage im Voraus</translation>
    </message>
    <message>
        <source>In years without 29 February</source>
        <translation>In Jahren ohne 29. Februar</translation>
    </message>
    <message>
        <source>Told of ahead of time, in their brief and on Today. The year may stay unknown.</source>
        <translation>Wird vorher angekündigt, auf dem Spickzettel und unter Heute. Das Jahr darf unbekannt bleiben.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>A good ending</source>
        <translation>Ein gutes Ende</translation>
    </message>
    <message>
        <source>What you tick becomes a promise of yours. The work ends; the person stays.</source>
        <translation>Was du ankreuzt, wird ein Versprechen von dir. Die Arbeit endet; der Mensch bleibt.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>On file already</source>
        <translation>Schon im Buch</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Circle</source>
        <translation>&amp;Kreis</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Wie nah</translation>
    </message>
    <message>
        <source>Only you see this. It decides which questions come up.</source>
        <translation>Das siehst nur du. Danach richtet sich, welche Fragen kommen.</translation>
    </message>
    <message>
        <source>as the circle’s</source>
        <translation>wie der Kreis</translation>
    </message>
    <message>
        <source>not away</source>
        <translation>nicht abwesend</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Clos&amp;eness</source>
        <translation>Nä&amp;he</translation>
    </message>
    <message>
        <source>R&amp;hythm in days</source>
        <translation>Rhythm&amp;us in Tagen</translation>
    </message>
    <message>
        <source>Away &amp;until</source>
        <translation>Abwesend &amp;bis</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Stay in touch lightly, {rhythm}</source>
        <translation>In lockerem Kontakt bleiben, {rhythm}</translation>
    </message>
    <message>
        <source>Still open between you</source>
        <translation>Noch offen zwischen euch</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state}, seit {day}</translation>
    </message>
    <message>
        <source>{day}: {closeness}</source>
        <translation>{day}: {closeness}</translation>
    </message>
    <message>
        <source>{who}: {promise}</source>
        <translation>{who}: {promise}</translation>
    </message>
    <message>
        <source>Keep this page, and turn to the promise</source>
        <translation>Diese Seite festhalten und zum Versprechen gehen</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
    <message>
        <source>Leave this field out</source>
        <translation>Dieses Feld weglassen</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Choices, with commas between: tea, coffee</source>
        <translation>Auswahl, mit Kommas dazwischen: Tee, Kaffee</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>A field you add here stands on every client’s page. It can be searched and exported.</source>
        <translation>Ein Feld, das du hier anlegst, steht auf jeder Seite. Es lässt sich durchsuchen und exportieren.</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Deine Felder</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Take this way away</source>
        <translation>Diesen Weg entfernen</translation>
    </message>
    <message>
        <source>Kind of way</source>
        <translation>Art des Weges</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>work, home</source>
        <translation>Arbeit, privat</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>The first of a kind is the one that is used.</source>
        <translation>Genutzt wird der erste seiner Art.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Take this tie away</source>
        <translation>Diese Verbindung entfernen</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>Wie sie verbunden sind</translation>
    </message>
    <message>
        <source>The other client’s name</source>
        <translation>Name der anderen Person</translation>
    </message>
    <message>
        <source>The other client</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>Each tie shows on the other client’s page too.</source>
        <translation>Jede Verbindung steht auch auf der Seite der anderen Person.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add a tie</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {name}</source>
        <translation>{introducer} danken: die Bekanntschaft mit {name}</translation>
    </message>
    <message>
        <source>Promise to thank {name} within {days} days</source>
        <translation>Versprechen, {name} binnen {days} Tagen zu danken</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Kühler</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Hat vorgestellt</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>else on 28 February</source>
        <translation>sonst am 28. Februar</translation>
    </message>
    <message>
        <source>else on 1 March</source>
        <translation>sonst am 1. März</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Take this role away</source>
        <translation>Diese Rolle entfernen</translation>
    </message>
    <message>
        <source>Head of design</source>
        <translation>Leitung Design</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>1 Mar 2021</source>
        <translation>1.3.2021</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What was stays: a change of jobs ends the present role and keeps the history.</source>
        <translation>Was war, bleibt: Ein Stellenwechsel beendet die jetzige Rolle und bewahrt den Verlauf.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Changed jobs</source>
        <translation>Stelle gewechselt</translation>
    </message>
    <message>
        <source>Without {what}</source>
        <translation>Ohne {what}</translation>
    </message>
    <message>
        <source>Rhythm passed</source>
        <translation>Rhythmus überschritten</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>a rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>mail or phone</source>
        <translation>E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>or with</source>
        <translation>oder mit</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>nicht mit</translation>
    </message>
    <message>
        <source>#{tag}</source>
        <translation>#{tag}</translation>
    </message>
    <message>
        <source>or #{tag}</source>
        <translation>oder #{tag}</translation>
    </message>
    <message>
        <source>not #{tag}</source>
        <translation>nicht #{tag}</translation>
    </message>
    <message>
        <source>Exported files are not encrypted. Anyone who can open the folder can read them.</source>
        <translation>Exportierte Dateien sind nicht verschlüsselt. Wer den Ordner öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>A folder, one file per entry</source>
        <translation>Ein Ordner, eine Datei je Eintrag</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>One book to print or send</source>
        <translation>Ein Buch zum Drucken oder Schicken</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>For any writing program</source>
        <translation>Für jede Textverarbeitung</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>One file, opens anywhere</source>
        <translation>Eine Datei, überall zu öffnen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything, row by row</source>
        <translation>Alles, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>vCard for an address book</source>
        <translation>vCard fürs Adressbuch</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Promises, days, talks</source>
        <translation>Versprechen, Tage, Gespräche</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries, newest first</source>
        <translation>{count} Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <translation>1 privater Eintrag</translation>
    </message>
    <message>
        <source>{count} private entries</source>
        <translation>{count} private Einträge</translation>
    </message>
    <message>
        <source>1 line told in confidence</source>
        <translation>1 vertrauliche Zeile</translation>
    </message>
    <message>
        <source>{count} lines told in confidence</source>
        <translation>{count} vertrauliche Zeilen</translation>
    </message>
    <message>
        <source>Not in here: {parts}.</source>
        <translation>Hier nicht enthalten: {parts}.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Du hast versprochen</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Private. From relbook, {day}.</source>
        <translation>Privat. Aus relbook, {day}.</translation>
    </message>
    <message>
        <source>with the files inside</source>
        <translation>mit den Dateien darin</translation>
    </message>
    <message>
        <source>contents by month</source>
        <translation>Inhalt nach Monaten</translation>
    </message>
    <message>
        <source>promises as boxes</source>
        <translation>Versprechen als Kästchen</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>{count} cards</source>
        <translation>{count} Karten</translation>
    </message>
    <message>
        <source>promises, days, planned talks</source>
        <translation>Versprechen, Tage, geplante Gespräche</translation>
    </message>
    <message>
        <source>1 client</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} clients</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>what lies here, with SHA-256</source>
        <translation>was hier liegt, mit SHA-256</translation>
    </message>
    <message>
        <source>facts, circle, rhythm</source>
        <translation>Fakten, Kreis, Rhythmus</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>the same, for an import</source>
        <translation>dasselbe, für einen Import</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>one earlier text</source>
        <translation>eine frühere Fassung</translation>
    </message>
    <message>
        <source>{count} earlier texts</source>
        <translation>{count} frühere Fassungen</translation>
    </message>
    <message>
        <source>one question to ask</source>
        <translation>eine Frage zu stellen</translation>
    </message>
    <message>
        <source>{count} questions to ask</source>
        <translation>{count} Fragen zu stellen</translation>
    </message>
    <message>
        <source>one planned meeting</source>
        <translation>ein geplantes Treffen</translation>
    </message>
    <message>
        <source>{count} planned meetings</source>
        <translation>{count} geplante Treffen</translation>
    </message>
    <message>
        <source>one address or number</source>
        <translation>eine Adresse oder Nummer</translation>
    </message>
    <message>
        <source>{count} addresses and numbers</source>
        <translation>{count} Adressen und Nummern</translation>
    </message>
    <message>
        <source>one link to another client</source>
        <translation>eine Verbindung zu einer anderen Person</translation>
    </message>
    <message>
        <source>{count} links to other clients</source>
        <translation>{count} Verbindungen zu anderen Personen</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>one small row</source>
        <translation>eine kleine Zeile</translation>
    </message>
    <message>
        <source>{count} small rows besides</source>
        <translation>dazu {count} kleine Zeilen</translation>
    </message>
    <message>
        <source>What is about {name} and others stays with those, without the name: {entries}. Look there first.</source>
        <translation>Was von {name} und anderen handelt, bleibt ohne den Namen bei diesen: {entries}. Schau dort zuerst nach.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>An earlier text of an entry</source>
        <translation>Eine frühere Fassung eines Eintrags</translation>
    </message>
    <message>
        <source>Beside an entry</source>
        <translation>Neben einem Eintrag</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Ein Versprechen</translation>
    </message>
    <message>
        <source>Something you know</source>
        <translation>Etwas, das du weißt</translation>
    </message>
    <message>
        <source>A question to ask</source>
        <translation>Eine Frage zu stellen</translation>
    </message>
    <message>
        <source>A planned meeting</source>
        <translation>Ein geplantes Treffen</translation>
    </message>
    <message>
        <source>Another client’s page</source>
        <translation>Die Seite einer anderen Person</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <source>A tag; it goes</source>
        <translation>Ein Schlagwort; es fällt weg</translation>
    </message>
    <message>
        <source>A search you kept</source>
        <translation>Eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>The name of a file</source>
        <translation>Der Name einer Datei</translation>
    </message>
    <message>
        <source>Elsewhere in the book</source>
        <translation>Anderswo im Buch</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Es gibt keine Sicherungen.</translation>
    </message>
    <message>
        <source>There is one backup.</source>
        <translation>Es gibt eine Sicherung.</translation>
    </message>
    <message>
        <source>There are {count} backups.</source>
        <translation>Es gibt {count} Sicherungen.</translation>
    </message>
    <message>
        <source>Left alone, the last of them goes about {day}.</source>
        <translation>Ohne dein Zutun verschwindet die letzte davon etwa am {day}.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Before the name (Dr.)</source>
        <translation>Vor dem Namen (Dr.)</translation>
    </message>
    <message>
        <source>After the name (Jr.)</source>
        <translation>Nach dem Namen (jun.)</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Birthday: the day</source>
        <translation>Geburtstag: der Tag</translation>
    </message>
    <message>
        <source>Birthday: the month</source>
        <translation>Geburtstag: der Monat</translation>
    </message>
    <message>
        <source>Birthday: the year</source>
        <translation>Geburtstag: das Jahr</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Another day of the year</source>
        <translation>Ein anderer Tag im Jahr</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>Bei dir seit</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Bezeichnung der nächsten Spalte</translation>
    </message>
    <message>
        <source>Entry: its text</source>
        <translation>Eintrag: Text</translation>
    </message>
    <message>
        <source>Entry: its title</source>
        <translation>Eintrag: Titel</translation>
    </message>
    <message>
        <source>Entry: its day</source>
        <translation>Eintrag: Tag</translation>
    </message>
    <message>
        <source>Entry: its day, as day/month</source>
        <translation>Eintrag: Tag, als Tag/Monat</translation>
    </message>
    <message>
        <source>Entry: its day, as month/day</source>
        <translation>Eintrag: Tag, als Monat/Tag</translation>
    </message>
    <message>
        <source>Entry: its time</source>
        <translation>Eintrag: Uhrzeit</translation>
    </message>
    <message>
        <source>Entry: its kind</source>
        <translation>Eintrag: Art</translation>
    </message>
    <message>
        <source>Entry: its length</source>
        <translation>Eintrag: Dauer</translation>
    </message>
    <message>
        <source>{day}, with {who}</source>
        <translation>{day}, mit {who}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>genannt {name}</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>Ausgelassenes speichern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Look at 1 name</source>
        <translation>1 Namen ansehen</translation>
    </message>
    <message>
        <source>Look at {count} names</source>
        <translation>{count} Namen ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep 1 answer</source>
        <translation>1 Antwort festhalten</translation>
    </message>
    <message>
        <source>Keep {count} answers</source>
        <translation>{count} Antworten festhalten</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Antworten festhalten</translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>1 Datensatz importieren</translation>
    </message>
    <message>
        <source>Import {count} records</source>
        <translation>{count} Datensätze importieren</translation>
    </message>
    <message>
        <source>{name} is {what}. Nothing of it was brought in. {instead}</source>
        <translation>{name} ist {what}. Davon wurde nichts importiert. {instead}</translation>
    </message>
    <message>
        <source>a message as Outlook keeps it</source>
        <translation>eine Nachricht, wie Outlook sie ablegt</translation>
    </message>
    <message>
        <source>In Outlook on the web, choose Download: the .eml file which that makes comes in.</source>
        <translation>Wähle in Outlook im Web „Herunterladen“: Die .eml-Datei, die dabei entsteht, lässt sich importieren.</translation>
    </message>
    <message>
        <source>a mail store of Outlook</source>
        <translation>ein Mailspeicher von Outlook</translation>
    </message>
    <message>
        <source>On Windows, Thunderbird takes mail over from Outlook; its folders, saved as mbox or .eml, come in. Contacts leave Outlook as CSV.</source>
        <translation>Unter Windows übernimmt Thunderbird die Mails aus Outlook; seine Ordner lassen sich als mbox oder .eml importieren. Kontakte verlassen Outlook als CSV.</translation>
    </message>
    <message>
        <source>an archive of Outlook for Mac</source>
        <translation>ein Archiv von Outlook für Mac</translation>
    </message>
    <message>
        <source>Drag the folder you want from Outlook to the desktop: that makes an .mbox file, which comes in; contacts leave Outlook as CSV.</source>
        <translation>Zieh den gewünschten Ordner aus Outlook auf den Schreibtisch: Dabei entsteht eine .mbox-Datei, die sich importieren lässt; Kontakte verlassen Outlook als CSV.</translation>
    </message>
    <message>
        <source>an encrypted backup of Standard Notes</source>
        <translation>eine verschlüsselte Sicherung von Standard Notes</translation>
    </message>
    <message>
        <source>In Standard Notes, choose Preferences, Backups, Decrypted; the text files of that archive come in.</source>
        <translation>Wähle in Standard Notes „Preferences“, „Backups“, „Decrypted“; die Textdateien aus diesem Archiv lassen sich importieren.</translation>
    </message>
    <message>
        <source>an encrypted journal of jrnl</source>
        <translation>ein verschlüsseltes Journal von jrnl</translation>
    </message>
    <message>
        <source>Run: jrnl --decrypt, or jrnl --format json &gt; notes.json, and bring that in.</source>
        <translation>Rufe jrnl --decrypt oder jrnl --format json &gt; notes.json auf und importiere das Ergebnis.</translation>
    </message>
    <message>
        <source>an archive that is not opened here</source>
        <translation>ein Archiv, das hier nicht geöffnet wird</translation>
    </message>
    <message>
        <source>Unpack it, and bring in the folder, or pack it again as a zip without a password.</source>
        <translation>Pack es aus und importiere den Ordner, oder pack ihn neu als Zip ohne Passwort.</translation>
    </message>
    <message>
        <source>a safe of passwords</source>
        <translation>ein Passwortspeicher</translation>
    </message>
    <message>
        <source>It stays closed here. Keep it where it is.</source>
        <translation>Er bleibt hier zu. Lass ihn, wo er ist.</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>eine verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Decrypt it with the program that made it, and bring in what comes out.</source>
        <translation>Entschlüssle sie mit dem Programm, das sie angelegt hat, und importiere das Ergebnis.</translation>
    </message>
    <message>
        <source>a text of Word</source>
        <translation>ein Text aus Word</translation>
    </message>
    <message>
        <source>Save it in Word as plain text (.txt) in UTF-8, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Speichere ihn in Word als reinen Text (.txt) in UTF-8 und importiere diesen; das Dokument selbst lässt sich an einen Eintrag hängen.</translation>
    </message>
    <message>
        <source>a table or a presentation</source>
        <translation>eine Tabelle oder eine Präsentation</translation>
    </message>
    <message>
        <source>Save a table as CSV in UTF-8, and bring that in; the file itself can be attached to an entry.</source>
        <translation>Speichere eine Tabelle als CSV in UTF-8 und importiere diese; die Datei selbst lässt sich an einen Eintrag hängen.</translation>
    </message>
    <message>
        <source>a document of a writing program</source>
        <translation>ein Dokument aus einer Textverarbeitung</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt) or Markdown, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Speichere es als reinen Text (.txt) oder Markdown und importiere diesen; das Dokument selbst lässt sich an einen Eintrag hängen.</translation>
    </message>
    <message>
        <source>a document of Pages or Numbers</source>
        <translation>ein Dokument aus Pages oder Numbers</translation>
    </message>
    <message>
        <source>Export it from there as plain text or CSV, and bring that in; the document itself can be attached to an entry.</source>
        <translation>Exportiere es dort als reinen Text oder CSV und importiere das; das Dokument selbst lässt sich an einen Eintrag hängen.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>Write an entry and attach it there. What was written as notes comes in from the program that made them.</source>
        <translation>Schreib einen Eintrag und häng es dort an. Was als Notizen geschrieben wurde, kommt aus dem Programm, in dem es entstand.</translation>
    </message>
    <message>
        <source>a text in RTF</source>
        <translation>ein Text in RTF</translation>
    </message>
    <message>
        <source>Save it as plain text (.txt) in UTF-8, and bring that in.</source>
        <translation>Speichere ihn als reinen Text (.txt) in UTF-8 und importiere diesen.</translation>
    </message>
    <message>
        <source>a notebook of OneNote</source>
        <translation>ein Notizbuch aus OneNote</translation>
    </message>
    <message>
        <source>Open it in OneNote, and export its pages to Markdown with Joplin or Obsidian Importer; that folder comes in.</source>
        <translation>Öffne es in OneNote und exportiere seine Seiten mit Joplin oder Obsidian Importer als Markdown; dieser Ordner lässt sich importieren.</translation>
    </message>
    <message>
        <source>an export of Notion as HTML</source>
        <translation>ein HTML-Export aus Notion</translation>
    </message>
    <message>
        <source>In Notion, export once more as Markdown and CSV, with subpages; that archive comes in.</source>
        <translation>Exportiere in Notion noch einmal als „Markdown und CSV“, mit Unterseiten; dieses Archiv lässt sich importieren.</translation>
    </message>
    <message>
        <source>an export of Notion in parts</source>
        <translation>ein Export aus Notion in Teilen</translation>
    </message>
    <message>
        <source>Unpack it once, and bring in the zip files that lie inside.</source>
        <translation>Pack ihn einmal aus und importiere die Zip-Dateien, die darin liegen.</translation>
    </message>
    <message>
        <source>the database of Bear</source>
        <translation>die Datenbank von Bear</translation>
    </message>
    <message>
        <source>In Bear, select all notes and export them as TextBundle or Markdown; that folder comes in.</source>
        <translation>Wähle in Bear alle Notizen aus und exportiere sie als TextBundle oder Markdown; dieser Ordner lässt sich importieren.</translation>
    </message>
    <message>
        <source>the database of Apple Notes</source>
        <translation>die Datenbank von Apple Notizen</translation>
    </message>
    <message>
        <source>On macOS 26 or later, export notes from Notes as Markdown; earlier, Obsidian Importer makes a folder of Markdown that comes in.</source>
        <translation>Ab macOS 26 exportierst du die Notizen in „Notizen“ als Markdown; davor macht Obsidian Importer daraus einen Ordner mit Markdown, der sich importieren lässt.</translation>
    </message>
    <message>
        <source>an archive of Apple Contacts</source>
        <translation>ein Archiv von Apple Kontakte</translation>
    </message>
    <message>
        <source>In Contacts, select everybody and choose File, Export, Export vCard; that file comes in.</source>
        <translation>Wähle in „Kontakte“ alle aus, dann „Ablage“, „Exportieren“, „vCard exportieren“; diese Datei lässt sich importieren.</translation>
    </message>
    <message>
        <source>the database of Day One</source>
        <translation>die Datenbank von Day One</translation>
    </message>
    <message>
        <source>In Day One, choose File, Export, JSON; that archive comes in.</source>
        <translation>Wähle in Day One „Datei“, „Exportieren“, „JSON“; dieses Archiv lässt sich importieren.</translation>
    </message>
    <message>
        <source>the database of Joplin</source>
        <translation>die Datenbank von Joplin</translation>
    </message>
    <message>
        <source>In Joplin, choose File, Export all, JEX; that file comes in.</source>
        <translation>Wähle in Joplin „Datei“, „Alles exportieren“, „JEX“; diese Datei lässt sich importieren.</translation>
    </message>
    <message>
        <source>the database of another program</source>
        <translation>die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>Export your notes from that program as Markdown, CSV or JSON, and bring that in.</source>
        <translation>Exportiere deine Notizen aus jenem Programm als Markdown, CSV oder JSON und importiere das.</translation>
    </message>
    <message>
        <source>a book or a backup of relbook itself</source>
        <translation>ein Buch oder eine Sicherung von relbook selbst</translation>
    </message>
    <message>
        <source>Open it as a book, or bring a client or an entry back from Backups; to join two books, export one as JSON and bring that in.</source>
        <translation>Öffne es als Buch, oder hol eine Person oder einen Eintrag unter „Sicherungen“ zurück; um zwei Bücher zu verbinden, exportiere eines als JSON und importiere das.</translation>
    </message>
    <message>
        <source>an address book as LDIF</source>
        <translation>ein Adressbuch als LDIF</translation>
    </message>
    <message>
        <source>In Thunderbird, export the address book as vCard; that file comes in.</source>
        <translation>Exportiere das Adressbuch in Thunderbird als vCard; diese Datei lässt sich importieren.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>Write an entry and attach it there.</source>
        <translation>Schreib einen Eintrag und häng es dort an.</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>Ton oder Film</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Notes in Markdown</source>
        <translation>Notizen in Markdown</translation>
    </message>
    <message>
        <source>A book of relbook</source>
        <translation>Ein Buch von relbook</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation>jrnl</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>Diarium</source>
        <translation>Diarium</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>Google Keep</source>
        <translation>Google Keep</translation>
    </message>
    <message>
        <source>Monica</source>
        <translation>Monica</translation>
    </message>
    <message>
        <source>Apple Journal</source>
        <translation>Apple Journal</translation>
    </message>
    <message>
        <source>Evernote</source>
        <translation>Evernote</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>No place for it</source>
        <translation>Kein Platz dafür</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Bringing it in again changes nothing.</source>
        <translation>Ein weiterer Import ändert nichts.</translation>
    </message>
    <message>
        <source>One file more cannot come in.</source>
        <translation>Eine weitere Datei lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>{count} files more cannot come in.</source>
        <translation>{count} weitere Dateien lassen sich nicht importieren.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Ist {name}</translation>
    </message>
    <message>
        <source>Make a client</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Is somebody here…</source>
        <translation>Ist schon im Buch&#xa0;…</translation>
    </message>
    <message>
        <source>No name, or nobody to keep</source>
        <translation>Kein Name, oder niemand fürs Buch</translation>
    </message>
    <message>
        <source>Which client is {name}?</source>
        <translation>Welche Person ist {name}?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>{entries}, also as {name}</source>
        <translation>{entries}, auch als {name}</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>Und eines mehr</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Und {count} mehr</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Datensatz</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Datensatz {number}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Really take all of it back?</source>
        <translation>Wirklich alles zurücknehmen?</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>Brought in during the last {days} days</source>
        <translation>In den letzten {days} Tagen importiert</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>What each column of the table is, and what would come of its first rows.</source>
        <translation>Was jede Spalte der Tabelle ist, und was aus ihren ersten Zeilen würde.</translation>
    </message>
    <message>
        <source>It is in your book now.</source>
        <translation>Es steht jetzt in deinem Buch.</translation>
    </message>
    <message>
        <source>These names stand in what came. Say who they are, or leave them.</source>
        <translation>Diese Namen kommen darin vor. Sag, wer es ist, oder lass sie stehen.</translation>
    </message>
    <message>
        <source>You see what would come before anything is written, and can take it back.</source>
        <translation>Du siehst alles, bevor es geschrieben wird, und kannst es zurücknehmen.</translation>
    </message>
    <message>
        <source>It was all here already. Nothing was changed.</source>
        <translation>Es war alles schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo takes all of it back at once; for {days} days it can also be taken back from here.</source>
        <translation>Rückgängig nimmt alles sofort zurück; {days} Tage lang geht es auch von hier aus.</translation>
    </message>
    <message>
        <source>For {days} days all of it can be taken back from here.</source>
        <translation>{days} Tage lang lässt sich alles von hier aus zurücknehmen.</translation>
    </message>
    <message>
        <source>What you changed or added to since stays: {what}.</source>
        <translation>Was du seither geändert oder ergänzt hast, bleibt: {what}.</translation>
    </message>
    <message>
        <source>Kept beside the file, as {names}. They are not encrypted.</source>
        <translation>Neben der Datei abgelegt, als {names}. Sie sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>Leg Dateien hier ab oder wähle sie aus</translation>
    </message>
    <message>
        <source>Address books, calendars, mail, tables, notes and journals of other programs.</source>
        <translation>Adressbücher, Kalender, Mails, Tabellen, Notizen und Journale anderer Programme.</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>it is a group, not a person</source>
        <translation>eine Gruppe, keine Person</translation>
    </message>
    <message>
        <source>it is neither a note nor a file of one</source>
        <translation>weder eine Notiz noch eine Datei dazu</translation>
    </message>
    <message>
        <source>it is a task, a birthday or an answer, not a talk</source>
        <translation>eine Aufgabe, ein Geburtstag oder eine Antwort, kein Gespräch</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es steht nichts darin</translation>
    </message>
    <message>
        <source>a value in it makes no sense</source>
        <translation>ein Wert darin ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file</source>
        <translation>eine Verknüpfung oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is not there, or cannot be read</source>
        <translation>nicht da oder nicht lesbar</translation>
    </message>
    <message>
        <source>another record has its place</source>
        <translation>ein anderer Datensatz hat diesen Platz</translation>
    </message>
    <message>
        <source>it was in the trash there</source>
        <translation>lag dort im Papierkorb</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>It is too large: save it in smaller parts, such as by year or by client, and bring these in one after another.</source>
        <translation>Sie ist zu groß: Sichere sie in kleineren Teilen, etwa nach Jahren oder nach Kundschaft, und importiere diese nacheinander.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file.</source>
        <translation>Es ist eine Verknüpfung oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It is not text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>It is not what it claims to be.</source>
        <translation>Sie ist nicht, was sie vorgibt zu sein.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is encrypted: save it again without a password, and bring that in.</source>
        <translation>Sie ist verschlüsselt: Speichere sie ohne Passwort und importiere das.</translation>
    </message>
    <message>
        <source>It is broken: save or fetch it again.</source>
        <translation>Sie ist kaputt: Speichere oder lade sie noch einmal.</translation>
    </message>
    <message>
        <source>It is not there, or not yours to read.</source>
        <translation>Sie ist nicht da, oder du darfst sie nicht lesen.</translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing of it was brought in. {why}</source>
        <translation>{name} ließ sich nicht lesen. Davon wurde nichts importiert. {why}</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 Versprechen</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>1 planned talk</source>
        <translation>1 geplantes Gespräch</translation>
    </message>
    <message>
        <source>{count} planned talks</source>
        <translation>{count} geplante Gespräche</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{what} would come in.</source>
        <translation>Zu importieren: {what}.</translation>
    </message>
    <message>
        <source>{what} came in.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message>
        <source>1 adds to what is here already.</source>
        <translation>1 ergänzt, was schon da ist.</translation>
    </message>
    <message>
        <source>{count} add to what is here already.</source>
        <translation>{count} ergänzen, was schon da ist.</translation>
    </message>
    <message>
        <source>1 is here already and stays as it is.</source>
        <translation>1 ist schon da und bleibt unverändert.</translation>
    </message>
    <message>
        <source>{count} are here already and stay as they are.</source>
        <translation>Schon da und unverändert: {count}.</translation>
    </message>
    <message>
        <source>1 stands in it more than once and comes once.</source>
        <translation>1 steht mehr als einmal darin und kommt einmal.</translation>
    </message>
    <message>
        <source>{count} stand in it more than once and come once.</source>
        <translation>{count} stehen mehr als einmal darin und kommen einmal.</translation>
    </message>
    <message>
        <source>Tables do not carry everything: files, planned talks, earlier work and what you know of somebody beside your entries are not in them. An export as JSON has it all.</source>
        <translation>Tabellen enthalten nicht alles: Dateien, geplante Gespräche, frühere Tätigkeiten und was du neben deinen Einträgen über jemanden weißt, stehen nicht darin. Ein Export als JSON hat alles.</translation>
    </message>
    <message>
        <source>Not taken, because a book has no place for it: {fields}</source>
        <translation>Nicht übernommen, weil das Buch dafür keinen Platz hat: {fields}</translation>
    </message>
    <message>
        <source>{count} work</source>
        <translation>{count} Arbeit</translation>
    </message>
    <message>
        <source>{count} life</source>
        <translation>{count} Leben</translation>
    </message>
    <message>
        <source>{count} you</source>
        <translation>{count} du</translation>
    </message>
    <message>
        <source>{count} {name}</source>
        <translation>{count} {name}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} andere</translation>
    </message>
    <message>
        <source>{count} not noted</source>
        <translation>{count} ohne Angabe</translation>
    </message>
    <message>
        <source>{name} was away until {day}.</source>
        <translation>{name} war bis {day} abwesend.</translation>
    </message>
    <message>
        <source>{name} more than anything else: {count} of {whole}.</source>
        <translation>{name} mehr als alles andere: {count} von {whole}.</translation>
    </message>
    <message>
        <source>Nothing about life is noted here.</source>
        <translation>Vom Leben ist hier nichts notiert.</translation>
    </message>
    <message>
        <source>All of it is about life.</source>
        <translation>Alles handelt vom Leben.</translation>
    </message>
    <message>
        <source>talks one day apart</source>
        <translation>ein Tag zwischen Gesprächen</translation>
    </message>
    <message>
        <source>talks one day apart, hoped for {whole}</source>
        <translation>ein Tag zwischen Gesprächen, erhofft {whole}</translation>
    </message>
    <message>
        <source>You reached out once.</source>
        <translation>Einmal hast du dich gemeldet.</translation>
    </message>
    <message>
        <source>They reached out once.</source>
        <translation>Einmal meldete sich die andere Seite.</translation>
    </message>
    <message>
        <source>Noted once: it gave you energy.</source>
        <translation>Einmal notiert: Es gab dir Energie.</translation>
    </message>
    <message>
        <source>Noted once so far.</source>
        <translation>Bisher einmal notiert.</translation>
    </message>
    <message>
        <source>one talk in this time</source>
        <translation>ein Gespräch in dieser Zeit</translation>
    </message>
    <message>
        <source>Too early to see a pattern.</source>
        <translation>Für ein Muster ist es noch zu früh.</translation>
    </message>
    <message>
        <source>Quiet from {first} to {last}.</source>
        <translation>Still von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Quiet since {first}.</source>
        <translation>Still seit {first}.</translation>
    </message>
    <message>
        <source>talks {count} days apart</source>
        <translation>{count} Tage zwischen Gesprächen</translation>
    </message>
    <message>
        <source>talks {count} days apart, hoped for {whole}</source>
        <translation>{count} Tage zwischen Gesprächen, erhofft {whole}</translation>
    </message>
    <message>
        <source>one talk so far</source>
        <translation>ein Gespräch bisher</translation>
    </message>
    <message>
        <source>{name} for the most part: {count} of {whole}.</source>
        <translation>Meist {name}: {count} von {whole}.</translation>
    </message>
    <message>
        <source>No one kind stands out.</source>
        <translation>Keine Art sticht hervor.</translation>
    </message>
    <message>
        <source>One in {letters} is not about work.</source>
        <translation>Einer von {letters} Einträgen handelt nicht von Arbeit.</translation>
    </message>
    <message>
        <source>{count} of {whole} are not about work.</source>
        <translation>{count} von {whole} handeln nicht von Arbeit.</translation>
    </message>
    <message>
        <source>You reached out {count} of {whole} times.</source>
        <translation>Du hast dich {count} von {whole} Malen gemeldet.</translation>
    </message>
    <message>
        <source>{whole} talks, at most {count} in a week</source>
        <translation>{whole} Gespräche, höchstens {count} in einer Woche</translation>
    </message>
    <message>
        <source>{whole} talks, at most {count} in a month</source>
        <translation>{whole} Gespräche, höchstens {count} in einem Monat</translation>
    </message>
    <message>
        <source>{name}: gave you energy {count} of {whole} times.</source>
        <translation>{name}: gab dir {count} von {whole} Malen Energie.</translation>
    </message>
    <message>
        <source>Gave you energy {count} of {whole} times.</source>
        <translation>Gab dir {count} von {whole} Malen Energie.</translation>
    </message>
    <message>
        <source>A word on every day.</source>
        <translation>Jeden Tag ein Wort.</translation>
    </message>
    <message>
        <source>Never more than one day without a word.</source>
        <translation>Nie mehr als ein Tag ohne ein Wort.</translation>
    </message>
    <message>
        <source>Never more than {count} days without a word.</source>
        <translation>Nie mehr als {count} Tage ohne ein Wort.</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 years</source>
        <translation>Letzte 3 Jahre</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Your last year with {name}. For noticing, nothing else.</source>
        <translation>Dein letztes Jahr mit {name}. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>Your last three years with {name}. For noticing, nothing else.</source>
        <translation>Deine letzten drei Jahre mit {name}. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>All your time with {name}. For noticing, nothing else.</source>
        <translation>Deine ganze Zeit mit {name}. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>Your {year} with {name}. For noticing, nothing else.</source>
        <translation>Dein {year} mit {name}. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>Your own last year, with everybody. For noticing, nothing else.</source>
        <translation>Dein eigenes letztes Jahr, mit allen. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>Your own last three years, with everybody. For noticing, nothing else.</source>
        <translation>Deine eigenen letzten drei Jahre, mit allen. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>All your own time, with everybody. For noticing, nothing else.</source>
        <translation>Deine ganze eigene Zeit, mit allen. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>Your own {year}, with everybody. For noticing, nothing else.</source>
        <translation>Dein eigenes {year}, mit allen. Nur zum Hinsehen.</translation>
    </message>
    <message>
        <source>{days} days since the talk of {before}, so far</source>
        <translation>{days} Tage seit dem Gespräch vom {before}, bis jetzt</translation>
    </message>
    <message>
        <source>One day since the talk of {before}, so far</source>
        <translation>Ein Tag seit dem Gespräch vom {before}, bis jetzt</translation>
    </message>
    <message>
        <source>{days} days, from {before} to {after}</source>
        <translation>{days} Tage, von {before} bis {after}</translation>
    </message>
    <message>
        <source>One day, from {before} to {after}</source>
        <translation>Ein Tag, von {before} bis {after}</translation>
    </message>
    <message>
        <source>{gap}; hoped for {wanted}.</source>
        <translation>{gap}; erhofft: {wanted}.</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{count} talks</source>
        <translation>{count} Gespräche</translation>
    </message>
    <message>
        <source>{first} to {last}: {talks}.</source>
        <translation>{first} bis {last}: {talks}.</translation>
    </message>
    <message>
        <source>gave {gave}, cost {cost}, neither {even}</source>
        <translation>gab {gave}, kostete {cost}, weder noch {even}</translation>
    </message>
    <message>
        <source>mostly gives you energy</source>
        <translation>gibt dir meist Energie</translation>
    </message>
    <message>
        <source>mostly costs you energy</source>
        <translation>kostet dich meist Energie</translation>
    </message>
    <message>
        <source>now this way, now that</source>
        <translation>mal so, mal so</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenig, um es zu sagen</translation>
    </message>
    <message>
        <source>your clients</source>
        <translation>deine Kundschaft</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>About work</source>
        <translation>Über die Arbeit</translation>
    </message>
    <message>
        <source>About life</source>
        <translation>Über das Leben</translation>
    </message>
    <message>
        <source>You reached out</source>
        <translation>Du hast dich gemeldet</translation>
    </message>
    <message>
        <source>{name} reached out</source>
        <translation>{name} hat sich gemeldet</translation>
    </message>
    <message>
        <source>Your clients reached out</source>
        <translation>Deine Kundschaft hat sich gemeldet</translation>
    </message>
    <message>
        <source>Not noted who reached out</source>
        <translation>Nicht notiert, wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>Small gestures</source>
        <translation>Kleine Gesten</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Energy noted</source>
        <translation>Notierte Energie</translation>
    </message>
    <message>
        <source>Your promises to {name}, settled</source>
        <translation>Deine Versprechen an {name}, erledigt</translation>
    </message>
    <message>
        <source>Promises of {name}, settled</source>
        <translation>Was {name} versprochen hat, erledigt</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Coffee and walks</source>
        <translation>Kaffee und Spaziergänge</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Verhandlungen</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
    <message>
        <source>Favours given</source>
        <translation>Getane Gefallen</translation>
    </message>
    <message>
        <source>Favours asked</source>
        <translation>Erbetene Gefallen</translation>
    </message>
    <message>
        <source>Shared experiences</source>
        <translation>Gemeinsame Erlebnisse</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Energy checks</source>
        <translation>Energiestände</translation>
    </message>
    <message>
        <source>Extra miles</source>
        <translation>Zugaben</translation>
    </message>
    <message>
        <source>Differences made</source>
        <translation>Was du bewirkt hast</translation>
    </message>
    <message>
        <source>You told {name}</source>
        <translation>{name} weiß es von dir</translation>
    </message>
    <message>
        <source>Also on {name}’s mind</source>
        <translation>Was {name} sonst beschäftigt</translation>
    </message>
    <message>
        <source>Boundaries and preferences</source>
        <translation>Grenzen und Vorlieben</translation>
    </message>
    <message>
        <source>Values and common ground</source>
        <translation>Werte und gemeinsamer Boden</translation>
    </message>
    <message>
        <source>What you like about {name}</source>
        <translation>Was du an {name} magst</translation>
    </message>
    <message>
        <source>Seen differently</source>
        <translation>Andere Sicht</translation>
    </message>
    <message>
        <source>What {name} knows of you</source>
        <translation>Was {name} von dir weiß</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Nicht mehr so</translation>
    </message>
    <message>
        <source>Your boundary</source>
        <translation>Deine Grenze</translation>
    </message>
    <message>
        <source>{name}’s boundary</source>
        <translation>Grenze von {name}</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>fine to talk about</source>
        <translation>kann man gut ansprechen</translation>
    </message>
    <message>
        <source>handle lightly</source>
        <translation>behutsam</translation>
    </message>
    <message>
        <source>better left alone</source>
        <translation>besser nicht anrühren</translation>
    </message>
    <message>
        <source>a wish for {year}, maybe no longer true</source>
        <translation>ein Wunsch für {year}, vielleicht nicht mehr aktuell</translation>
    </message>
    <message>
        <source>maybe no longer true</source>
        <translation>vielleicht nicht mehr aktuell</translation>
    </message>
    <message>
        <source>{days} days, maybe no longer true</source>
        <translation>{days} Tage, vielleicht nicht mehr aktuell</translation>
    </message>
    <message>
        <source>A wish is for one year and is asked about anew at New Year.</source>
        <translation>Ein Wunsch gilt für ein Jahr; zu Neujahr wird neu danach gefragt.</translation>
    </message>
    <message>
        <source>{kind}: asked about again after {days} days.</source>
        <translation>{kind}: Nach {days} Tagen wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>open for {days} days</source>
        <translation>seit {days} Tagen offen</translation>
    </message>
    <message>
        <source>good to remember</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>sensitive, stays with you</source>
        <translation>heikel, bleibt bei dir</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>abgeschlossen {day}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>before: {text}, as of {day}</source>
        <translation>vorher: {text}, Stand {day}</translation>
    </message>
    <message>
        <source>The first talk of all is within {hours}</source>
        <translation>Das allererste Gespräch ist binnen {hours}</translation>
    </message>
    <message>
        <source>You spoke again after {days} or longer</source>
        <translation>Ihr habt nach {days} oder länger wieder gesprochen</translation>
    </message>
    <message>
        <source>They got in touch within {hours}</source>
        <translation>Vor höchstens {hours} hat sich die andere Seite gemeldet</translation>
    </message>
    <message>
        <source>You talked about terms within {hours}</source>
        <translation>Vor höchstens {hours} ging es um Bedingungen</translation>
    </message>
    <message>
        <source>{count} or more talks within {days}</source>
        <translation>{count} Gespräche oder mehr binnen {days}</translation>
    </message>
    <message>
        <source>The last {run} talks were all their idea</source>
        <translation>Die letzten {run} Gespräche gingen nicht von dir aus</translation>
    </message>
    <message>
        <source>No answer came for {days}</source>
        <translation>Seit {days} kam keine Antwort</translation>
    </message>
    <message>
        <source>No work has begun, and silence for {days}</source>
        <translation>Noch keine Zusammenarbeit, und seit {days} Stille</translation>
    </message>
    <message>
        <source>You kept a promise early, within {days}</source>
        <translation>Vor höchstens {days} hast du ein Versprechen früher gehalten</translation>
    </message>
    <message>
        <source>You changed a promise, or let it go, within {days}</source>
        <translation>Vor höchstens {days} hast du ein Versprechen geändert oder losgelassen</translation>
    </message>
    <message>
        <source>A promise has been under way for {days}</source>
        <translation>Ein Versprechen ist seit {days} unterwegs</translation>
    </message>
    <message>
        <source>A promise of theirs is due within {days}</source>
        <translation>Ein Versprechen an dich ist binnen {days} fällig</translation>
    </message>
    <message>
        <source>A promise of theirs has had no day for {days}</source>
        <translation>Ein Versprechen an dich ist seit {days} ohne Tag</translation>
    </message>
    <message>
        <source>They kept a promise within {days}</source>
        <translation>Vor höchstens {days} wurde ein Versprechen an dich gehalten</translation>
    </message>
    <message>
        <source>A day they worry about is within {days}</source>
        <translation>Ein Tag, der Sorgen macht, kommt binnen {days}</translation>
    </message>
    <message>
        <source>A worry, challenge or wish was closed within {days}</source>
        <translation>Vor höchstens {days} ging eine Sorge, eine Hürde oder ein Wunsch zu Ende</translation>
    </message>
    <message>
        <source>You told them something {after} to {until} ago</source>
        <translation>Vor {after} bis {until} hast du etwas von dir erzählt</translation>
    </message>
    <message>
        <source>A boundary of yours is {days} old or older</source>
        <translation>Eine Grenze von dir besteht seit {days} oder länger</translation>
    </message>
    <message>
        <source>You have known each other for {after} to {until}</source>
        <translation>Ihr kennt euch seit {after} bis {until}</translation>
    </message>
    <message>
        <source>They work for a house you know by name</source>
        <translation>Du kennst den Namen der Firma</translation>
    </message>
    <message>
        <source>You did something together {after} to {until} ago</source>
        <translation>Vor {after} bis {until} habt ihr etwas gemeinsam gemacht</translation>
    </message>
    <message>
        <source>You did them a favour {after} to {until} ago</source>
        <translation>Vor {after} bis {until} hast du einen Gefallen getan</translation>
    </message>
    <message>
        <source>Your work made a difference within {until}</source>
        <translation>Vor höchstens {until} hat deine Arbeit etwas bewirkt</translation>
    </message>
    <message>
        <source>Nothing beyond the agreed for {days}</source>
        <translation>Seit {days} nichts über das Vereinbarte hinaus</translation>
    </message>
    <message>
        <source>A page is marked to remember</source>
        <translation>Eine Seite ist als Wegmarke markiert</translation>
    </message>
    <message>
        <source>You brought it up {days} ago, and it is open</source>
        <translation>Vor {days} hast du es angesprochen, und es ist offen</translation>
    </message>
    <message>
        <source>You told them of a mistake {after} to {until} ago</source>
        <translation>Vor {after} bis {until} hast du einen Fehler mitgeteilt</translation>
    </message>
    <message>
        <source>Something is unsaid, and a talk is within {hours}</source>
        <translation>Etwas ist ungesagt, und binnen {hours} ist ein Gespräch</translation>
    </message>
    <message>
        <source>Terms have been open for {days}</source>
        <translation>Seit {days} sind Bedingungen offen</translation>
    </message>
    <message>
        <source>It is a certain day of the week</source>
        <translation>Es ist ein bestimmter Wochentag</translation>
    </message>
    <message>
        <source>No talk is planned today</source>
        <translation>Heute ist kein Gespräch geplant</translation>
    </message>
    <message>
        <source>Nothing is written down about your energy</source>
        <translation>Über deine Energie ist nichts notiert</translation>
    </message>
    <message>
        <source>Your book is a year older</source>
        <translation>Dein Buch ist ein Jahr älter</translation>
    </message>
    <message>
        <source>You chose to be asked this.</source>
        <translation>Du wolltest das gefragt werden.</translation>
    </message>
    <message>
        <source>You chose to be asked: {when}.</source>
        <translation>Das wolltest du gefragt werden: {when}.</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Wenn es passt</translation>
    </message>
    <message>
        <source>A talk, or none</source>
        <translation>Gespräch oder keines</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du weißt</translation>
    </message>
    <message>
        <source>How you stand</source>
        <translation>Wie ihr steht</translation>
    </message>
    <message>
        <source>What is difficult</source>
        <translation>Was schwierig ist</translation>
    </message>
    <message>
        <source>Your own days</source>
        <translation>Deine eigenen Tage</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>wärmer</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>cooler</source>
        <translation>kühler</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>einem Jahr</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} Jahren</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monaten</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} Wochen</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <comment>length</comment>
        <translation>{days} Tagen</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>A talk is planned within {hours}</source>
        <translation>Ein Gespräch ist binnen {hours} geplant</translation>
    </message>
    <message>
        <source>Terms will be talked about</source>
        <translation>Es wird um Bedingungen gehen</translation>
    </message>
    <message>
        <source>Two clients will sit in one talk</source>
        <translation>Zwei Personen werden in einem Gespräch sitzen</translation>
    </message>
    <message>
        <source>A talk was written down within {hours}</source>
        <translation>Vor höchstens {hours} wurde ein Gespräch aufgeschrieben</translation>
    </message>
    <message>
        <source>A talk held no promise</source>
        <translation>Ein Gespräch blieb ohne Versprechen</translation>
    </message>
    <message>
        <source>A talk left its mark on you</source>
        <translation>Ein Gespräch ging dir nach</translation>
    </message>
    <message>
        <source>You met in one room for the first time</source>
        <translation>Ihr wart zum ersten Mal in einem Raum</translation>
    </message>
    <message>
        <source>{share} of the rhythm has passed without a talk</source>
        <translation>{share} des Rhythmus sind ohne Gespräch vergangen</translation>
    </message>
    <message>
        <source>Not a word for {days}</source>
        <translation>Seit {days} kein Wort</translation>
    </message>
    <message>
        <source>Work ended, and silence for {days}</source>
        <translation>Die Arbeit ist zu Ende, und seit {days} Stille</translation>
    </message>
    <message>
        <source>The last {run} talks were all your idea</source>
        <translation>Die letzten {run} Gespräche gingen alle von dir aus</translation>
    </message>
    <message>
        <source>The last {count} notes are all work</source>
        <translation>Die letzten {count} Notizen handeln nur von Arbeit</translation>
    </message>
    <message>
        <source>No thank-you for {days}</source>
        <translation>Seit {days} kein Dank</translation>
    </message>
    <message>
        <source>All runs smoothly, unthanked for {days}</source>
        <translation>Alles läuft glatt, seit {days} ohne Dank</translation>
    </message>
    <message>
        <source>A promise of yours is due within {days}</source>
        <translation>Ein Versprechen von dir ist binnen {days} fällig</translation>
    </message>
    <message>
        <source>A promise of yours is overdue</source>
        <translation>Ein Versprechen von dir ist überfällig</translation>
    </message>
    <message>
        <source>A promise of theirs is overdue</source>
        <translation>Ein Versprechen an dich ist überfällig</translation>
    </message>
    <message>
        <source>A promise has had no day for {days}</source>
        <translation>Ein Versprechen ist seit {days} ohne Tag</translation>
    </message>
    <message>
        <source>An “I’ll try” is open for {days}</source>
        <translation>Ein „Ich versuche es“ ist seit {days} offen</translation>
    </message>
    <message>
        <source>You kept a promise within {days}</source>
        <translation>Vor höchstens {days} hast du ein Versprechen gehalten</translation>
    </message>
    <message>
        <source>A promise slipped within {days}</source>
        <translation>Vor höchstens {days} ist ein Versprechen verrutscht</translation>
    </message>
    <message>
        <source>{count} or more promises are open</source>
        <translation>{count} Versprechen oder mehr sind offen</translation>
    </message>
    <message>
        <source>You kept {count} or more promises</source>
        <translation>Du hast {count} Versprechen oder mehr gehalten</translation>
    </message>
    <message>
        <source>Not known yet: {kind}</source>
        <translation>Noch nicht bekannt: {kind}</translation>
    </message>
    <message>
        <source>Noted {days} ago or longer: {kind}</source>
        <translation>Vor {days} oder länger notiert: {kind}</translation>
    </message>
    <message>
        <source>Noted {after} to {until} ago: {kind}</source>
        <translation>Vor {after} bis {until} notiert: {kind}</translation>
    </message>
    <message>
        <source>{count} or more other clients live nearby</source>
        <translation>{count} andere oder mehr leben in der Nähe</translation>
    </message>
    <message>
        <source>{count} or more talks on one day</source>
        <translation>{count} Gespräche oder mehr an einem Tag</translation>
    </message>
    <message>
        <source>{count} or more promises are due this week</source>
        <translation>{count} Versprechen oder mehr sind diese Woche fällig</translation>
    </message>
    <message>
        <source>{count} or more clients stand in no circle</source>
        <translation>{count} Personen oder mehr sind in keinem Kreis</translation>
    </message>
    <message>
        <source>A day a fact speaks of is within {days}</source>
        <translation>Ein Tag, von dem ein Fakt spricht, kommt binnen {days}</translation>
    </message>
    <message>
        <source>A day a fact speaks of passed within {days}</source>
        <translation>Ein Tag, von dem ein Fakt spricht, war vor höchstens {days}</translation>
    </message>
    <message>
        <source>An important date is near</source>
        <translation>Ein wichtiger Tag ist nah</translation>
    </message>
    <message>
        <source>You have talked at least {contacts} times</source>
        <translation>Ihr habt mindestens {contacts}-mal gesprochen</translation>
    </message>
    <message>
        <source>They are new in the book</source>
        <translation>Neu im Buch</translation>
    </message>
    <message>
        <source>They stand in no circle</source>
        <translation>Noch in keinem Kreis</translation>
    </message>
    <message>
        <source>Their circle is full</source>
        <translation>Der Kreis ist voll</translation>
    </message>
    <message>
        <source>You want the tie {wish}</source>
        <translation>Die Verbindung wünschst du dir {wish}</translation>
    </message>
    <message>
        <source>You never met in one room</source>
        <translation>Ihr wart noch nie in einem Raum</translation>
    </message>
    <message>
        <source>No entry is marked to remember</source>
        <translation>Kein Eintrag ist als Wegmarke markiert</translation>
    </message>
    <message>
        <source>Nothing shared for {days}</source>
        <translation>Seit {days} nichts Gemeinsames</translation>
    </message>
    <message>
        <source>Something shared lies {days} back</source>
        <translation>Etwas Gemeinsames liegt {days} zurück</translation>
    </message>
    <message>
        <source>Their last {run} talks lifted you</source>
        <translation>Die letzten {run} Gespräche mit dieser Person taten dir gut</translation>
    </message>
    <message>
        <source>Their last {run} talks drained you</source>
        <translation>Die letzten {run} Gespräche mit dieser Person kosteten dich Kraft</translation>
    </message>
    <message>
        <source>They said something kind within {days}</source>
        <translation>Vor höchstens {days} fiel ein gutes Wort für dich</translation>
    </message>
    <message>
        <source>They did you a favour {after} ago or longer</source>
        <translation>Vor {after} oder länger wurde dir ein Gefallen getan</translation>
    </message>
    <message>
        <source>Favours have gone one way</source>
        <translation>Ein Gefallen ging bisher nur in eine Richtung</translation>
    </message>
    <message>
        <source>Somebody brought you together</source>
        <translation>Jemand hat euch zusammengebracht</translation>
    </message>
    <message>
        <source>Another client could help</source>
        <translation>Jemand anderes aus dem Buch könnte helfen</translation>
    </message>
    <message>
        <source>They began somewhere new within {days}</source>
        <translation>Vor höchstens {days} gab es einen Neuanfang anderswo</translation>
    </message>
    <message>
        <source>The work together ended within {days}</source>
        <translation>Vor höchstens {days} ging die gemeinsame Arbeit zu Ende</translation>
    </message>
    <message>
        <source>A full year together</source>
        <translation>Ein volles Jahr gemeinsam</translation>
    </message>
    <message>
        <source>It is {months}</source>
        <translation>Es ist {months}</translation>
    </message>
    <message>
        <source>A disagreement came up within {days}</source>
        <translation>Vor höchstens {days} kam eine Uneinigkeit auf</translation>
    </message>
    <message>
        <source>A disagreement is not settled</source>
        <translation>Eine Uneinigkeit ist nicht geklärt</translation>
    </message>
    <message>
        <source>A disagreement has no shared goal yet</source>
        <translation>Einer Uneinigkeit fehlt noch ein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>A disagreement waits for {days}</source>
        <translation>Eine Uneinigkeit wartet seit {days}</translation>
    </message>
    <message>
        <source>A disagreement is open before a talk</source>
        <translation>Eine Uneinigkeit ist vor einem Gespräch offen</translation>
    </message>
    <message>
        <source>A disagreement was settled {after} ago or longer</source>
        <translation>Eine Uneinigkeit wurde vor {after} oder länger geklärt</translation>
    </message>
    <message>
        <source>A mistake was written down</source>
        <translation>Ein Fehler wurde aufgeschrieben</translation>
    </message>
    <message>
        <source>A mistake has not been told for {days}</source>
        <translation>Ein Fehler ist seit {days} nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Something has waited {days} to be said</source>
        <translation>Etwas wartet seit {days} darauf, gesagt zu werden</translation>
    </message>
    <message>
        <source>Terms were agreed {after} ago or longer</source>
        <translation>Vor {after} oder länger wurden Bedingungen vereinbart</translation>
    </message>
    <message>
        <source>Low energy, and disagreements stay open</source>
        <translation>Wenig Energie, und Uneinigkeiten bleiben offen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>An jedem Tag</translation>
    </message>
    <message>
        <source>No gesture to anybody for {days}</source>
        <translation>Seit {days} keine Geste für irgendwen</translation>
    </message>
    <message>
        <source>{days} in a row with talks</source>
        <translation>An {days} in Folge Gespräche</translation>
    </message>
    <message>
        <source>The last {run} talks drained you</source>
        <translation>Die letzten {run} Gespräche kosteten dich Kraft</translation>
    </message>
    <message>
        <source>The last {run} talks lifted you</source>
        <translation>Die letzten {run} Gespräche taten dir gut</translation>
    </message>
    <message>
        <source>The month is {months}</source>
        <translation>Der Monat ist {months}</translation>
    </message>
    <message>
        <source>13 November</source>
        <translation>13. November</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>January cash flow</source>
        <translation>Liquidität im Januar</translation>
    </message>
    <message>
        <source>the split-invoice proposal</source>
        <translation>der Vorschlag zur Ratenrechnung</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Jonas</source>
        <translation>Jonas</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Porto</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Halden Studio</source>
        <translation>Halden Studio</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands.</source>
        <translation>So lässt es sich nicht festhalten.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sag, warum.</translation>
    </message>
    <message>
        <source>Write the question you would like to be asked.</source>
        <translation>Schreib die Frage, die du gestellt bekommen möchtest.</translation>
    </message>
    <message>
        <source>It asks nothing yet: one question mark.</source>
        <translation>Noch fragt es nichts: ein Fragezeichen.</translation>
    </message>
    <message>
        <source>{count} questions in one; keep the better one.</source>
        <translation>{count} Fragen in einer; behalte die bessere.</translation>
    </message>
    <message>
        <source>Too long by {count}.</source>
        <translation>Zu lang um {count}.</translation>
    </message>
    <message>
        <source>Nothing below fills {slot}.</source>
        <translation>Nichts unten füllt {slot}.</translation>
    </message>
    <message>
        <source>{slot} stays empty when: {when}.</source>
        <translation>{slot} bleibt leer bei: {when}.</translation>
    </message>
    <message>
        <source>A brace stands alone; slots look like {name}.</source>
        <translation>Eine Klammer steht allein; Platzhalter sehen aus wie {name}.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <translation>Es enthält Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>Say when to ask it.</source>
        <translation>Sag, wann gefragt werden soll.</translation>
    </message>
    <message>
        <source>Ask it about a client, or about your own days; not both.</source>
        <translation>Frag über eine Person oder über deine eigenen Tage; nicht beides.</translation>
    </message>
    <message>
        <source>All prompts</source>
        <translation>Alle Impulse</translation>
    </message>
    <message>
        <source>{source}, changed</source>
        <translation>{source}, geändert</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>new</source>
        <comment>prompt</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>kept once</source>
        <translation>einmal festgehalten</translation>
    </message>
    <message>
        <source>kept {count} times</source>
        <translation>{count}-mal festgehalten</translation>
    </message>
    <message>
        <source>Say what happened, not what kind of person does it.</source>
        <translation>Sag, was geschehen ist, nicht, was für ein Mensch so etwas tut.</translation>
    </message>
    <message>
        <source>“Always” and “never” can stay at home.</source>
        <translation>„Immer“ und „nie“ dürfen zu Hause bleiben.</translation>
    </message>
    <message>
        <source>Begin with your part in it, if there is one.</source>
        <translation>Beginne mit deinem Anteil, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Ask how it looks from the other side, and let it stand for a moment.</source>
        <translation>Frag, wie es von der anderen Seite aussieht, und lass es einen Moment stehen.</translation>
    </message>
    <message>
        <source>One thing at a time; older matters can wait for their own day.</source>
        <translation>Eins nach dem anderen; Älteres kann auf seinen eigenen Tag warten.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What is not said yet</source>
        <translation>Was noch nicht gesagt ist</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben ist</translation>
    </message>
    <message>
        <source>What it is like from here</source>
        <translation>Wie es sich von hier anfühlt</translation>
    </message>
    <message>
        <source>How they would tell it to a friend</source>
        <translation>Wie es dort im Freundeskreis erzählt würde</translation>
    </message>
    <message>
        <source>One sentence both of you would sign</source>
        <translation>Ein Satz, den ihr beide unterschreiben würdet</translation>
    </message>
    <message>
        <source>The calm next thing to do</source>
        <translation>Der nächste ruhige Schritt</translation>
    </message>
    <message>
        <source>Warm, plain, unhurried</source>
        <translation>Warm, klar, ohne Eile</translation>
    </message>
    <message>
        <source>A first sentence that needs no shield</source>
        <translation>Ein erster Satz, vor dem sich niemand schützen muss</translation>
    </message>
    <message>
        <source>What they need this to do for them</source>
        <translation>Was es für die andere Seite leisten soll</translation>
    </message>
    <message>
        <source>What you need this to do for you</source>
        <translation>Was es für dich leisten soll</translation>
    </message>
    <message>
        <source>Ways that would do for both</source>
        <translation>Wege, mit denen beiden gedient wäre</translation>
    </message>
    <message>
        <source>What an outsider would call fair</source>
        <translation>Was von außen fair genannt würde</translation>
    </message>
    <message>
        <source>[] what you will do @fri, [Name] what they will do</source>
        <translation>[] was du tun wirst @fr, [Name] was die andere Seite tun wird</translation>
    </message>
    <message>
        <source>What you did about it</source>
        <translation>Was du dagegen getan hast</translation>
    </message>
    <message>
        <source>What you do differently now</source>
        <translation>Was du jetzt anders machst</translation>
    </message>
    <message>
        <source>In proportion, and soon</source>
        <translation>Maßvoll, und bald</translation>
    </message>
    <message>
        <source>Sent the draft before the call, and kept to the hour</source>
        <translation>Den Entwurf vor dem Anruf geschickt und die Zeit eingehalten</translation>
    </message>
    <message>
        <source>The sentence that carried it, or the one that slipped</source>
        <translation>Der Satz, der getragen hat, oder der, der entglitten ist</translation>
    </message>
    <message>
        <source>What went through your head and stayed there</source>
        <translation>Was dir durch den Kopf ging und dort blieb</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>Three extras for {name} within {days} days. You may leave it at that.</source>
        <translation>Drei Zugaben für {name} binnen {days} Tagen. Du darfst es dabei belassen.</translation>
    </message>
    <message>
        <source>{count} extras for {name} within {days} days. You may leave it at that.</source>
        <translation>{count} Zugaben für {name} binnen {days} Tagen. Du darfst es dabei belassen.</translation>
    </message>
    <message>
        <source>“{words}” is due {day}</source>
        <translation>„{words}“, fällig {day}</translation>
    </message>
    <message>
        <source>{days} days since you last spoke, by the time you are back.</source>
        <translation>{days} Tage seit eurem letzten Gespräch, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>Hello {name}, a word ahead: I am away from {first} to {last}, and back on {back}.</source>
        <translation>Hallo {name}, kurz vorab: Ich bin von {first} bis {last} abwesend und am {back} wieder da.</translation>
    </message>
    <message>
        <source>“{words}” is due meanwhile, on {day}. Shall I send it before I leave, or once I am back?</source>
        <translation>In dieser Zeit ist „{words}“ fällig, am {day}. Soll ich es vorher schicken oder nach meiner Rückkehr?</translation>
    </message>
    <message>
        <source>If there is anything you would like before then, tell me.</source>
        <translation>Falls bis dahin noch etwas gebraucht wird: Ein Wort genügt.</translation>
    </message>
    <message>
        <source>Once I am back, I answer {answer}, as always.</source>
        <translation>Wenn ich zurück bin, antworte ich wie immer {answer}.</translation>
    </message>
    <message>
        <source>Away from {first} to {last}.</source>
        <translation>Abwesend von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Search every entry for “{words}”</source>
        <translation>Alle Einträge nach „{words}“ durchsuchen</translation>
    </message>
    <message>
        <source>Clients by a few letters of their names</source>
        <translation>Personen, nach ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Tags, and the entries that carry them</source>
        <translation>Schlagwörter und die Einträge, die sie tragen</translation>
    </message>
    <message>
        <source>Everything one can do</source>
        <translation>Alles, was man tun kann</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>These groups open your book without its passphrase. Keep the sheet on paper, away from the computer: whoever has both can read everything. A new passphrase makes this sheet useless; then make a new one.</source>
        <translation>Diese Gruppen öffnen dein Buch ohne seine Passphrase. Bewahre das Blatt auf Papier auf, getrennt vom Computer: Wer beides hat, kann alles lesen. Eine neue Passphrase macht dieses Blatt wertlos; erstelle dann ein neues.</translation>
    </message>
    <message>
        <source>With relbook</source>
        <translation>Mit relbook</translation>
    </message>
    <message>
        <source>On the locked page press “Recovery sheet” and type the groups in their order.</source>
        <translation>Auf der gesperrten Seite „Notfallblatt“ drücken und die Gruppen der Reihe nach eintippen.</translation>
    </message>
    <message>
        <source>Or: relbook --recovery-file FILE, with the groups in a file. - types them.</source>
        <translation>Oder: relbook --recovery-file DATEI, mit den Gruppen in einer Datei. Mit - werden sie getippt.</translation>
    </message>
    <message>
        <source>There are only the letters A to Z and the figures 2 to 7; spaces do not matter.</source>
        <translation>Es gibt nur die Buchstaben A bis Z und die Ziffern 2 bis 7; Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Without relbook</source>
        <translation>Ohne relbook</translation>
    </message>
    <message>
        <source>Open the file in any program for SQLCipher 4, such as DB Browser for SQLite, and give it this raw key; in a shell: PRAGMA key = &quot;the line below&quot;;</source>
        <translation>Öffne die Datei in einem beliebigen Programm für SQLCipher 4, etwa DB Browser for SQLite, und gib ihm diesen Rohschlüssel; in einer Shell: PRAGMA key = &quot;die Zeile darunter&quot;;</translation>
    </message>
    <message>
        <source>It is the groups in base 32 (RFC 4648), the first 32 bytes. The files beside the book open with it too, and so does every backup made under the same passphrase.</source>
        <translation>Es sind die Gruppen in Base 32 (RFC 4648), die ersten 32 Byte. Auch die Dateien neben dem Buch öffnen sich damit, ebenso jede Sicherung, die unter derselben Passphrase entstand.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>time together</source>
        <translation>Beisammensein</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>one private entry</source>
        <translation>ein privater Eintrag</translation>
    </message>
    <message>
        <source>one line told in confidence</source>
        <translation>eine vertrauliche Zeile</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Not in here: {what}.</source>
        <translation>Hier nicht enthalten: {what}.</translation>
    </message>
    <message>
        <source>Our {kind} on {day}: what we said</source>
        <translation>Unser {kind} am {day}: was wir besprochen haben</translation>
    </message>
    <message>
        <source>Where we stand, {day}</source>
        <translation>Wo wir stehen, {day}</translation>
    </message>
    <message>
        <source>Since {since}: where we stand</source>
        <translation>Seit {since}: wo wir stehen</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>here is what I took away from our {kind} on {day}.</source>
        <translation>das habe ich aus unserem {kind} am {day} mitgenommen.</translation>
    </message>
    <message>
        <source>here is where we stand.</source>
        <translation>so stehen wir gerade.</translation>
    </message>
    <message>
        <source>here is where we stand since {since}.</source>
        <translation>so stehen wir seit {since}.</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Was wir beschlossen haben</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Was ich tun werde</translation>
    </message>
    <message>
        <source>What you wanted to do</source>
        <translation>Was von anderer Seite geplant ist</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>talk</comment>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>{text}, by {day}</source>
        <translation>{text}, bis {day}</translation>
    </message>
    <message>
        <source>{text} (I will try)</source>
        <translation>{text} (ich versuche es)</translation>
    </message>
    <message>
        <source>{text} (if you can)</source>
        <translation>{text} (wenn möglich)</translation>
    </message>
    <message>
        <source>{text} (done)</source>
        <translation>{text} (erledigt)</translation>
    </message>
    <message>
        <source>{kind} on {day}</source>
        <translation>{kind} am {day}</translation>
    </message>
    <message>
        <source>{kind} on {day} at {at}</source>
        <translation>{kind} am {day} um {at}</translation>
    </message>
    <message>
        <source>{talk}, {place}</source>
        <translation>{talk}, {place}</translation>
    </message>
    <message>
        <source>If I left something out or heard it differently, tell me.</source>
        <translation>Fehlt etwas, oder klang es anders? Dann bitte kurz melden.</translation>
    </message>
    <message>
        <source>{day}: {what}. Still true?</source>
        <translation>{day}: {what}. Stimmt das noch?</translation>
    </message>
    <message>
        <source>You began this answer on {day}.</source>
        <translation>Du hast diese Antwort am {day} begonnen.</translation>
    </message>
    <message>
        <source>Only a reflection</source>
        <translation>Nur ein Gedanke</translation>
    </message>
    <message>
        <source>A promise to {name}</source>
        <translation>Ein Versprechen an {name}</translation>
    </message>
    <message>
        <source>A promise of {name}’s</source>
        <translation>Ein Versprechen von {name}</translation>
    </message>
    <message>
        <source>Something I know about {name}</source>
        <translation>Etwas, das ich über {name} weiß</translation>
    </message>
    <message>
        <source>A question for next time</source>
        <translation>Eine Frage fürs nächste Mal</translation>
    </message>
    <message>
        <source>A planned talk with {name}</source>
        <translation>Ein geplantes Gespräch mit {name}</translation>
    </message>
    <message>
        <source>A day of {name}’s year</source>
        <translation>Ein Tag im Jahr von {name}</translation>
    </message>
    <message>
        <source>The circle {name} is in</source>
        <translation>Der Kreis von {name}</translation>
    </message>
    <message>
        <source>How near I would like {name}</source>
        <translation>Wie nah mir {name} sein soll</translation>
    </message>
    <message>
        <source>what its lines say</source>
        <translation>was seine Zeilen sagen</translation>
    </message>
    <message>
        <source>something I know: {kind}</source>
        <translation>etwas, das ich weiß: {kind}</translation>
    </message>
    <message>
        <source>only a reflection</source>
        <translation>nur ein Gedanke</translation>
    </message>
    <message>
        <source>a promise to {name}</source>
        <translation>ein Versprechen an {name}</translation>
    </message>
    <message>
        <source>an “I’ll try” to {name}</source>
        <translation>ein „Ich versuche es“ für {name}</translation>
    </message>
    <message>
        <source>a promise of {name}’s</source>
        <translation>ein Versprechen von {name}</translation>
    </message>
    <message>
        <source>something I know</source>
        <translation>etwas, das ich weiß</translation>
    </message>
    <message>
        <source>a question for next time</source>
        <translation>eine Frage fürs nächste Mal</translation>
    </message>
    <message>
        <source>a talk with {name}</source>
        <translation>ein Gespräch mit {name}</translation>
    </message>
    <message>
        <source>a day of {name}’s year</source>
        <translation>ein Tag im Jahr von {name}</translation>
    </message>
    <message>
        <source>the circle {name} is in</source>
        <translation>der Kreis von {name}</translation>
    </message>
    <message>
        <source>how near I would like {name}</source>
        <translation>wie nah mir {name} sein soll</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch ohne Tag</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>welcher Tag?</translation>
    </message>
    <message>
        <source>Without a day it stays a reflection.</source>
        <translation>Ohne einen Tag bleibt es ein Gedanke.</translation>
    </message>
    <message>
        <source>Until you choose, it stays a reflection.</source>
        <translation>Bis du wählst, bleibt es ein Gedanke.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Kept. A promise to {name} for {day}.</source>
        <translation>Festgehalten. Ein Versprechen an {name} für {day}.</translation>
    </message>
    <message>
        <source>Kept. A promise to {name}.</source>
        <translation>Festgehalten. Ein Versprechen an {name}.</translation>
    </message>
    <message>
        <source>Kept. A promise of {name}’s for {day}.</source>
        <translation>Festgehalten. Ein Versprechen von {name} für {day}.</translation>
    </message>
    <message>
        <source>Kept. A promise of {name}’s.</source>
        <translation>Festgehalten. Ein Versprechen von {name}.</translation>
    </message>
    <message>
        <source>Kept. You know something more about {name}.</source>
        <translation>Festgehalten. Du weißt etwas mehr über {name}.</translation>
    </message>
    <message>
        <source>Kept. A question for the next brief.</source>
        <translation>Festgehalten. Eine Frage für den nächsten Spickzettel.</translation>
    </message>
    <message>
        <source>Kept. A talk with {name} on {day}.</source>
        <translation>Festgehalten. Ein Gespräch mit {name} am {day}.</translation>
    </message>
    <message>
        <source>Kept. A day of {name}’s year: {day}.</source>
        <translation>Festgehalten. Ein Tag im Jahr von {name}: {day}.</translation>
    </message>
    <message>
        <source>Kept. {name} is in {circle} now.</source>
        <translation>Festgehalten. {name} ist jetzt im Kreis „{circle}“.</translation>
    </message>
    <message>
        <source>Kept. How near you would like {name}: {closeness}.</source>
        <translation>Festgehalten. Wie nah dir {name} sein soll: {closeness}.</translation>
    </message>
    <message>
        <source>Asked in the next brief</source>
        <translation>Steht auf dem nächsten Spickzettel</translation>
    </message>
    <message>
        <source>It rests on this: {principle}.</source>
        <translation>Dahinter steht: {principle}.</translation>
    </message>
    <message>
        <source>You wrote it.</source>
        <translation>Von dir geschrieben.</translation>
    </message>
    <message>
        <source>From a text without a title: {title}.</source>
        <translation>Aus einem Text ohne Titel: {title}.</translation>
    </message>
    <message>
        <source>From “{title}” by {author}.</source>
        <translation>Aus „{title}“ von {author}.</translation>
    </message>
    <message>
        <source>From “{title}”.</source>
        <translation>Aus „{title}“.</translation>
    </message>
    <message>
        <source>1 promise is due today</source>
        <translation>1 Versprechen ist heute fällig</translation>
    </message>
    <message>
        <source>{count} promises are due today</source>
        <translation>{count} Versprechen sind heute fällig</translation>
    </message>
    <message>
        <source>1 talk is planned</source>
        <translation>1 Gespräch ist geplant</translation>
    </message>
    <message>
        <source>{count} talks are planned</source>
        <translation>{count} Gespräche sind geplant</translation>
    </message>
    <message>
        <source>1 day that matters is near</source>
        <translation>1 besonderer Tag ist nah</translation>
    </message>
    <message>
        <source>{count} days that matter are near</source>
        <translation>{count} besondere Tage sind nah</translation>
    </message>
    <message>
        <source>1 person would be good to write to</source>
        <translation>1 Person freut sich vielleicht über ein paar Zeilen</translation>
    </message>
    <message>
        <source>{count} people would be good to write to</source>
        <translation>{count} Personen freuen sich vielleicht über ein paar Zeilen</translation>
    </message>
    <message>
        <source>Among them: {aliases}.</source>
        <translation>Darunter: {aliases}.</translation>
    </message>
    <message>
        <source>Whom to be near</source>
        <translation>Wem ich nah sein will</translation>
    </message>
    <message>
        <source>one without a circle</source>
        <translation>eine Person ohne Kreis</translation>
    </message>
    <message>
        <source>{count} without a circle</source>
        <translation>{count} ohne Kreis</translation>
    </message>
    <message>
        <source>one not looked at for half a year</source>
        <translation>eine seit einem halben Jahr nicht durchgesehen</translation>
    </message>
    <message>
        <source>{count} not looked at for half a year</source>
        <translation>{count} seit einem halben Jahr nicht durchgesehen</translation>
    </message>
    <message>
        <source>one from earlier times</source>
        <translation>eine von früher</translation>
    </message>
    <message>
        <source>{count} from earlier times</source>
        <translation>{count} von früher</translation>
    </message>
    <message>
        <source>To look at: {clients}.</source>
        <translation>Durchzusehen: {clients}.</translation>
    </message>
    <message>
        <source>Nobody waits: everyone’s place was looked at within half a year.</source>
        <translation>Niemand wartet: Jeder Platz wurde im letzten halben Jahr durchgesehen.</translation>
    </message>
    <message>
        <source>One client a page, {portion} in a sitting. What you decide is kept at once and can be taken back; stop wherever you like.</source>
        <translation>Eine Person je Seite, {portion} auf einmal. Was du entscheidest, gilt sofort und lässt sich zurücknehmen; hör auf, wo du magst.</translation>
    </message>
    <message>
        <source>Which circle would you like for {name}?</source>
        <translation>Welchen Kreis wünschst du dir für {name}?</translation>
    </message>
    <message>
        <source>The work with {name} is over. Is this still the right distance?</source>
        <translation>Die Arbeit mit {name} ist vorbei. Stimmt der Abstand noch?</translation>
    </message>
    <message>
        <source>Are you content with how near {name} stands?</source>
        <translation>Passt es dir, wie nah dir {name} ist?</translation>
    </message>
    <message>
        <source>Comes up because no circle is chosen yet.</source>
        <translation>Kommt, weil noch kein Kreis gewählt ist.</translation>
    </message>
    <message>
        <source>Comes up because there is no circle, looked at last on {day}.</source>
        <translation>Kommt, weil es keinen Kreis gibt; zuletzt durchgesehen am {day}.</translation>
    </message>
    <message>
        <source>Comes up once a year, as everyone from earlier times.</source>
        <translation>Kommt einmal im Jahr, wie alle von früher.</translation>
    </message>
    <message>
        <source>Comes up because you chose this place on {day}, half a year ago or more.</source>
        <translation>Kommt, weil du diesen Platz am {day} gewählt hast, vor einem halben Jahr oder mehr.</translation>
    </message>
    <message>
        <source>Comes up because you have not looked at this place since {day}.</source>
        <translation>Kommt, weil du diesen Platz seit {day} nicht durchgesehen hast.</translation>
    </message>
    <message>
        <source>Looked at today. You can still choose otherwise.</source>
        <translation>Heute durchgesehen. Du kannst noch anders wählen.</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Kein Kreis</translation>
    </message>
    <message>
        <source>{circle}, {count}</source>
        <translation>{circle}, {count}</translation>
    </message>
    <message>
        <source>{circle}, {count} of {capacity}</source>
        <translation>{circle}, {count} von {capacity}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave without a circle</source>
        <translation>Ohne Kreis lassen</translation>
    </message>
    <message>
        <source>Closer: {circle}</source>
        <translation>Näher: {circle}</translation>
    </message>
    <message>
        <source>Closer: as a wish</source>
        <translation>Näher: als Wunsch</translation>
    </message>
    <message>
        <source>Lighter: {circle}</source>
        <translation>Lockerer: {circle}</translation>
    </message>
    <message>
        <source>Lighter: as a wish</source>
        <translation>Lockerer: als Wunsch</translation>
    </message>
    <message>
        <source>You would like to be closer to {name}.</source>
        <translation>Du möchtest {name} näher sein.</translation>
    </message>
    <message>
        <source>It shall stay as it is with {name}.</source>
        <translation>Mit {name} soll es bleiben, wie es ist.</translation>
    </message>
    <message>
        <source>You would like it lighter with {name}.</source>
        <translation>Du möchtest es mit {name} lockerer.</translation>
    </message>
    <message>
        <source>{name} stays without a circle.</source>
        <translation>{name} bleibt ohne Kreis.</translation>
    </message>
    <message>
        <source>{name} stays in {circle}.</source>
        <translation>{name} bleibt im Kreis „{circle}“.</translation>
    </message>
    <message>
        <source>{name} comes up again in a month.</source>
        <translation>{name} kommt in einem Monat wieder.</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation>von „{before}“ zu „{after}“</translation>
    </message>
    <message>
        <source>{wish}, as a wish</source>
        <translation>{wish}, als Wunsch</translation>
    </message>
    <message>
        <source>{name}: {moves}</source>
        <translation>{name}: {moves}</translation>
    </message>
    <message>
        <source>You looked at one client.</source>
        <translation>Du hast eine Person durchgesehen.</translation>
    </message>
    <message>
        <source>You looked at {count} clients.</source>
        <translation>Du hast {count} Personen durchgesehen.</translation>
    </message>
    <message>
        <source>One more waits.</source>
        <translation>Eine wartet noch.</translation>
    </message>
    <message>
        <source>{count} more wait.</source>
        <translation>{count} warten noch.</translation>
    </message>
    <message>
        <source>Go on another day, or end it here with a line for yourself.</source>
        <translation>Mach an einem anderen Tag weiter, oder schließ hier mit einer Zeile für dich ab.</translation>
    </message>
    <message>
        <source>Go on with one more</source>
        <translation>Mit einer weiteren fortfahren</translation>
    </message>
    <message>
        <source>Go on with {count} more</source>
        <translation>Mit {count} weiteren fortfahren</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>within a line</comment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>call</source>
        <comment>within a line</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>message</source>
        <comment>within a line</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>coffee</source>
        <comment>within a line</comment>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>note</source>
        <comment>within a line</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>conflict</source>
        <comment>within a line</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>negotiation</source>
        <comment>within a line</comment>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>gesture</source>
        <comment>within a line</comment>
        <translation>Geste</translation>
    </message>
    <message>
        <source>kind words</source>
        <comment>within a line</comment>
        <translation>gute Worte</translation>
    </message>
    <message>
        <source>favour given</source>
        <comment>within a line</comment>
        <translation>Gefallen getan</translation>
    </message>
    <message>
        <source>favour asked</source>
        <comment>within a line</comment>
        <translation>Gefallen erbeten</translation>
    </message>
    <message>
        <source>mistake and repair</source>
        <comment>within a line</comment>
        <translation>Fehler und Abhilfe</translation>
    </message>
    <message>
        <source>shared experience</source>
        <comment>within a line</comment>
        <translation>gemeinsames Erlebnis</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>within a line</comment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>reflection</source>
        <comment>within a line</comment>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>energy check</source>
        <comment>within a line</comment>
        <translation>Energiestand</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>within a line</comment>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>extra mile</source>
        <comment>within a line</comment>
        <translation>Zugabe</translation>
    </message>
    <message>
        <source>difference made</source>
        <comment>within a line</comment>
        <translation>etwas bewirkt</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>within a line</comment>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>challenge</source>
        <comment>within a line</comment>
        <translation>Hürde</translation>
    </message>
    <message>
        <source>wish</source>
        <comment>within a line</comment>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>need</source>
        <comment>within a line</comment>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>value</source>
        <comment>within a line</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>seen differently</source>
        <comment>within a line</comment>
        <translation>andere Sicht</translation>
    </message>
    <message>
        <source>preference</source>
        <comment>within a line</comment>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>boundary</source>
        <comment>within a line</comment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>within a line</comment>
        <translation>Persönliches</translation>
    </message>
    <message>
        <source>work style</source>
        <comment>within a line</comment>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>what I like</source>
        <comment>within a line</comment>
        <translation>was ich mag</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>within a line</comment>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle, within a line</comment>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Growing</source>
        <comment>circle, within a line</comment>
        <translation>Wachsend</translation>
    </message>
    <message>
        <source>Steady</source>
        <comment>circle, within a line</comment>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>circle, within a line</comment>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>circle, within a line</comment>
        <translation>Beruflich</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>kein Kreis</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>Ein Essen</translation>
    </message>
    <message>
        <source>A walk</source>
        <translation>Ein Spaziergang</translation>
    </message>
    <message>
        <source>A studio visit</source>
        <translation>Ein Atelierbesuch</translation>
    </message>
    <message>
        <source>A workshop</source>
        <translation>Ein Workshop</translation>
    </message>
    <message>
        <source>Some sport</source>
        <translation>Etwas Sport</translation>
    </message>
    <message>
        <source>A family day</source>
        <translation>Ein Familientag</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>A gathering</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>{what} in {town}</source>
        <translation>{what} in {town}</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>to a gathering</comment>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Kommt nicht</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>picked by you</source>
        <translation>von dir gewählt</translation>
    </message>
    <message>
        <source>lives in {town}</source>
        <translation>lebt in {town}</translation>
    </message>
    <message>
        <source>works there, {house}</source>
        <translation>arbeitet dort, {house}</translation>
    </message>
    <message>
        <source>“{word}”, as {names}</source>
        <translation>„{word}“, wie {names}</translation>
    </message>
    <message>
        <source>Told in confidence by {names}: not for everybody here.</source>
        <translation>Vertraulich von {names}: nicht für alle hier.</translation>
    </message>
    <message>
        <source>Ask {name}: {title}</source>
        <translation>{name} fragen: {title}</translation>
    </message>
    <message>
        <source>Thank {name} for coming: {title}</source>
        <translation>{name} fürs Kommen danken: {title}</translation>
    </message>
    <message>
        <source>{count} to ask</source>
        <translation>{count} zu fragen</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} gefragt</translation>
    </message>
    <message>
        <source>{count} come</source>
        <translation>{count} dabei</translation>
    </message>
    <message>
        <source>{count} cannot</source>
        <translation>{count} verhindert</translation>
    </message>
    <message>
        <source>Letter of {year}</source>
        <translation>Brief {year}</translation>
    </message>
    <message>
        <source>Your news, tagged #news</source>
        <translation>Deine Neuigkeiten, mit #news</translation>
    </message>
    <message>
        <source>Where your work made a difference</source>
        <translation>Wo deine Arbeit etwas bewirkt hat</translation>
    </message>
    <message>
        <source>Milestones and landmarks</source>
        <translation>Meilensteine und Wegmarken</translation>
    </message>
    <message>
        <source>last letter: {month}</source>
        <translation>letzter Brief: {month}</translation>
    </message>
    <message>
        <source>no letter yet</source>
        <translation>noch kein Brief</translation>
    </message>
    <message>
        <source>Last time together, {day}: {what}</source>
        <translation>Zuletzt gemeinsam, {day}: {what}</translation>
    </message>
    <message>
        <source>You noted: {answer}</source>
        <translation>Du hast notiert: {answer}</translation>
    </message>
    <message>
        <source>What follows from here</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>It is kept as one step; Undo takes it back whole.</source>
        <translation>Es wird als ein Schritt festgehalten; Rückgängig nimmt ihn ganz zurück.</translation>
    </message>
    <message>
        <source>Ending the work</source>
        <translation>Die Arbeit beenden</translation>
    </message>
    <message>
        <source>Ending the work with {name}</source>
        <translation>Die Arbeit mit {name} beenden</translation>
    </message>
    <message>
        <source>The work ends; the person stays. Leave out what you like.</source>
        <translation>Die Arbeit endet; der Mensch bleibt. Lass weg, was du magst.</translation>
    </message>
    <message>
        <source>Each line becomes a promise of yours, by {day} or its own day (@fri).</source>
        <translation>Jede Zeile wird ein Versprechen von dir, bis {day} oder bis zu ihrem eigenen Tag (@fr).</translation>
    </message>
    <message>
        <source>What was good, what you would do otherwise.</source>
        <translation>Was gut war, was du anders machen würdest.</translation>
    </message>
    <message>
        <source>What does {name} need from you to go on well?</source>
        <translation>Was braucht {name} von dir, damit es gut weitergeht?</translation>
    </message>
    <message>
        <source>What do you thank {name} for?</source>
        <translation>Wofür dankst du {name}?</translation>
    </message>
    <message>
        <source>What do you take along from the work with {name}?</source>
        <translation>Was nimmst du aus der Arbeit mit {name} mit?</translation>
    </message>
    <message>
        <source>How would you like to stay in touch with {name}?</source>
        <translation>Wie möchtest du mit {name} in Kontakt bleiben?</translation>
    </message>
    <message>
        <source>The work with {name} has ended.</source>
        <translation>Die Arbeit mit {name} ist beendet.</translation>
    </message>
    <message>
        <source>A sentence you could say, as it comes.</source>
        <translation>Ein Satz, den du sagen könntest, so wie er kommt.</translation>
    </message>
    <message>
        <source>{name} has heard it already</source>
        <translation>{name} hat es schon gehört</translation>
    </message>
    <message>
        <source>It becomes an entry: thanks given, today.</source>
        <translation>Es wird ein Eintrag: Dank gesagt, heute.</translation>
    </message>
    <message>
        <source>It becomes a promise of yours: {promise}, by {day}.</source>
        <translation>Es wird ein Versprechen von dir: {promise}, bis {day}.</translation>
    </message>
    <message>
        <source>a promise, by {day}</source>
        <translation>ein Versprechen, bis {day}</translation>
    </message>
    <message>
        <source>in 6 months, or 12 may 15:00</source>
        <translation>in 6 Monaten oder 12. Mai 15:00</translation>
    </message>
    <message>
        <source>Hear of each other</source>
        <translation>Voneinander hören</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>Wieder sprechen</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Von nun an</translation>
    </message>
    <message>
        <source>Last day of the work</source>
        <translation>Letzter Arbeitstag</translation>
    </message>
    <message>
        <source>{name} stays on your list and in search; nothing is put away.</source>
        <translation>{name} bleibt auf deiner Liste und in der Suche; nichts wird weggeräumt.</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Zweimal im Jahr</translation>
    </message>
    <message>
        <source>Every nine months</source>
        <translation>Alle neun Monate</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Einmal im Jahr</translation>
    </message>
    <message>
        <source>Former: the door stays open</source>
        <translation>Ehemals: Die Tür bleibt offen</translation>
    </message>
    <message>
        <source>Ended: it is over, kindly</source>
        <translation>Beendet: Es ist vorbei, in Freundschaft</translation>
    </message>
    <message>
        <source>{name} leaves {organisation} as well</source>
        <translation>{name} verlässt auch {organisation}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. It is left out.</source>
        <translation>„{words}“ kenne ich nicht als Datum. Es bleibt weg.</translation>
    </message>
    <message>
        <source>{name} is a former client from {day} on.</source>
        <translation>{name} zählt ab {day} zu den Ehemaligen.</translation>
    </message>
    <message>
        <source>The work with {name} has ended on {day}.</source>
        <translation>Die Arbeit mit {name} ist seit {day} beendet.</translation>
    </message>
    <message>
        <source>{name} is on file as before.</source>
        <translation>Bei {name} bleibt der Stand wie bisher.</translation>
    </message>
    <message>
        <source>You hear of each other lightly: {often}.</source>
        <translation>Ihr hört locker voneinander: {often}.</translation>
    </message>
    <message>
        <source>A call is planned for {day}.</source>
        <translation>Ein Anruf ist geplant: {day}.</translation>
    </message>
    <message>
        <source>Your thanks are kept as said.</source>
        <translation>Dein Dank ist als gesagt festgehalten.</translation>
    </message>
    <message>
        <source>No longer: {roles}.</source>
        <translation>Nicht mehr: {roles}.</translation>
    </message>
    <message>
        <source>You promise: {promise}</source>
        <translation>Du versprichst: {promise}</translation>
    </message>
    <message>
        <source>You promise: {promise}, by {day}</source>
        <translation>Du versprichst: {promise}, bis {day}</translation>
    </message>
    <message>
        <source>One promise between you stays open and keeps its day.</source>
        <translation>Ein Versprechen zwischen euch bleibt offen und behält seinen Tag.</translation>
    </message>
    <message>
        <source>{count} promises between you stay open and keep their days.</source>
        <translation>{count} Versprechen zwischen euch bleiben offen und behalten ihre Tage.</translation>
    </message>
    <message>
        <source>What stays with you from this week?</source>
        <translation>Was bleibt dir von dieser Woche?</translation>
    </message>
    <message>
        <source>What gave you energy this week, and what took some?</source>
        <translation>Was gab dir diese Woche Energie, und was kostete welche?</translation>
    </message>
    <message>
        <source>Who comes to mind, and what would you like to say to them?</source>
        <translation>Wer kommt dir in den Sinn, und was möchtest du sagen?</translation>
    </message>
    <message>
        <source>Which promises of the coming week do you keep, move or release?</source>
        <translation>Welche Versprechen der kommenden Woche hältst, verschiebst oder lässt du los?</translation>
    </message>
    <message>
        <source>What do you want to hold on to next week?</source>
        <translation>Woran möchtest du nächste Woche festhalten?</translation>
    </message>
    <message>
        <source>Whose life did your work make a little easier?</source>
        <translation>Wem hat deine Arbeit das Leben ein wenig leichter gemacht?</translation>
    </message>
    <message>
        <source>Which work gives you life, and where could there be more of it?</source>
        <translation>Welche Arbeit belebt dich, und wo könnte es mehr davon geben?</translation>
    </message>
    <message>
        <source>Which of these would you like to ask about again?</source>
        <translation>Wonach davon möchtest du wieder fragen?</translation>
    </message>
    <message>
        <source>What runs so smoothly that it goes without thanks?</source>
        <translation>Was läuft so glatt, dass es ohne Dank bleibt?</translation>
    </message>
    <message>
        <source>Is everybody as near to you as you would like?</source>
        <translation>Sind dir alle so nah, wie du es möchtest?</translation>
    </message>
    <message>
        <source>Which simple get-together would a few of them enjoy?</source>
        <translation>Welches schlichte Zusammensein würde einigen Freude machen?</translation>
    </message>
    <message>
        <source>Which line between work and the rest of your life do you want to hold?</source>
        <translation>Welche Grenze zwischen der Arbeit und dem übrigen Leben möchtest du halten?</translation>
    </message>
    <message>
        <source>What was more than you could carry well?</source>
        <translation>Was war mehr, als du gut tragen konntest?</translation>
    </message>
    <message>
        <source>Does your word on how soon you answer still hold?</source>
        <translation>Gilt noch, was du über deine Antwortzeit gesagt hast?</translation>
    </message>
    <message>
        <source>What is the next quarter to be about?</source>
        <translation>Worum soll es im nächsten Quartal gehen?</translation>
    </message>
    <message>
        <source>What has changed between you and {name} this year?</source>
        <translation>Was hat sich dieses Jahr zwischen dir und {name} verändert?</translation>
    </message>
    <message>
        <source>Why do you want closer ties with the people you work for?</source>
        <translation>Warum wünschst du dir nähere Verbindungen zu denen, für die du arbeitest?</translation>
    </message>
    <message>
        <source>What became of what they wished for this year?</source>
        <translation>Was wurde aus dem, was sie sich für dieses Jahr gewünscht haben?</translation>
    </message>
    <message>
        <source>Where did your work make somebody’s life easier?</source>
        <translation>Wo hat deine Arbeit jemandem das Leben leichter gemacht?</translation>
    </message>
    <message>
        <source>Which kind words would you like to find again on a grey day?</source>
        <translation>Welche guten Worte möchtest du an einem grauen Tag wiederfinden?</translation>
    </message>
    <message>
        <source>Which of your news would you tell in a letter at the end of the year?</source>
        <translation>Welche deiner Neuigkeiten würdest du am Jahresende in einem Brief erzählen?</translation>
    </message>
    <message>
        <source>What do you want next year?</source>
        <translation>Was wünschst du dir für nächstes Jahr?</translation>
    </message>
    <message>
        <source>{title}, {first} to {last}</source>
        <translation>{title}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Last time, on {day}, you wrote: “{text}”</source>
        <translation>Letztes Mal, am {day}, hast du geschrieben: „{text}“</translation>
    </message>
    <message>
        <source>{count} talks, with {names}.</source>
        <translation>{count} Gespräche, mit {names}.</translation>
    </message>
    <message>
        <source>One talk, with {names}.</source>
        <translation>Ein Gespräch, mit {names}.</translation>
    </message>
    <message>
        <source>{count} messages, with {names}.</source>
        <translation>{count} Nachrichten, mit {names}.</translation>
    </message>
    <message>
        <source>One message, with {names}.</source>
        <translation>Eine Nachricht, mit {names}.</translation>
    </message>
    <message>
        <source>{count} promises kept, to {names}.</source>
        <translation>{count} Versprechen gehalten, an {names}.</translation>
    </message>
    <message>
        <source>One promise kept, to {names}.</source>
        <translation>Ein Versprechen gehalten, an {names}.</translation>
    </message>
    <message>
        <source>{count} kindnesses of yours, for {names}.</source>
        <translation>{count} Freundlichkeiten von dir, für {names}.</translation>
    </message>
    <message>
        <source>One kindness of yours, for {names}.</source>
        <translation>Eine Freundlichkeit von dir, für {names}.</translation>
    </message>
    <message>
        <source>Kind words from {names}.</source>
        <translation>Gute Worte von {names}.</translation>
    </message>
    <message>
        <source>{count} promises of yours are open.</source>
        <translation>{count} Versprechen von dir sind offen.</translation>
    </message>
    <message>
        <source>One promise of yours is open.</source>
        <translation>Ein Versprechen von dir ist offen.</translation>
    </message>
    <message>
        <source>Nothing is written about these days.</source>
        <translation>Über diese Tage steht nichts geschrieben.</translation>
    </message>
    <message>
        <source>These left you with more energy: {names}.</source>
        <translation>Danach hattest du mehr Energie: {names}.</translation>
    </message>
    <message>
        <source>These took some: {names}.</source>
        <translation>Danach hattest du weniger: {names}.</translation>
    </message>
    <message>
        <source>Longer quiet than you chose: {names}.</source>
        <translation>Länger still, als du wolltest: {names}.</translation>
    </message>
    <message>
        <source>In the coming week you speak with {names}.</source>
        <translation>In der kommenden Woche sprichst du mit {names}.</translation>
    </message>
    <message>
        <source>{count} promises of yours are due by next week, to {names}.</source>
        <translation>{count} Versprechen von dir sind bis nächste Woche fällig, an {names}.</translation>
    </message>
    <message>
        <source>One promise of yours is due by next week, to {names}.</source>
        <translation>Ein Versprechen von dir ist bis nächste Woche fällig, an {names}.</translation>
    </message>
    <message>
        <source>Gave you energy more often than not: {names}.</source>
        <translation>Gab dir meist Energie: {names}.</translation>
    </message>
    <message>
        <source>Took energy more often than not: {names}.</source>
        <translation>Kostete meist Energie: {names}.</translation>
    </message>
    <message>
        <source>{count} worries and needs were not spoken of for three months: {names}.</source>
        <translation>{count} Sorgen und Anliegen kamen drei Monate nicht zur Sprache: {names}.</translation>
    </message>
    <message>
        <source>One worry or need was not spoken of for three months: {names}.</source>
        <translation>Eine Sorge oder ein Anliegen kam drei Monate nicht zur Sprache: {names}.</translation>
    </message>
    <message>
        <source>In touch as you chose, and no thanks written down for four months: {names}.</source>
        <translation>Kontakt wie gewünscht, aber seit vier Monaten kein Dank notiert: {names}.</translation>
    </message>
    <message>
        <source>{circle}: {count} clients, meant for {other}.</source>
        <translation>{circle}: {count} Personen, gedacht für {other}.</translation>
    </message>
    <message>
        <source>In no circle yet: {names}.</source>
        <translation>Noch in keinem Kreis: {names}.</translation>
    </message>
    <message>
        <source>Your own lines: {words}.</source>
        <translation>Deine eigenen Grenzen: {words}.</translation>
    </message>
    <message>
        <source>Your quiet hours: {text}.</source>
        <translation>Deine Ruhezeiten: {text}.</translation>
    </message>
    <message>
        <source>{count} talks in {other} weeks.</source>
        <translation>{count} Gespräche in {other} Wochen.</translation>
    </message>
    <message>
        <source>One talk in {other} weeks.</source>
        <translation>Ein Gespräch in {other} Wochen.</translation>
    </message>
    <message>
        <source>{count} promises of yours settled, {other} of them moved to another day.</source>
        <translation>{count} Versprechen von dir erledigt, {other} davon auf einen anderen Tag verschoben.</translation>
    </message>
    <message>
        <source>One promise of yours settled.</source>
        <translation>Ein Versprechen von dir erledigt.</translation>
    </message>
    <message>
        <source>You say: “{text}”</source>
        <translation>Du sagst: „{text}“</translation>
    </message>
    <message>
        <source>In your book since {day}.</source>
        <translation>In deinem Buch seit {day}.</translation>
    </message>
    <message>
        <source>You spoke {count} times, last on {day}.</source>
        <translation>Ihr habt {count}-mal gesprochen, zuletzt am {day}.</translation>
    </message>
    <message>
        <source>You spoke once, on {day}.</source>
        <translation>Ihr habt einmal gesprochen, am {day}.</translation>
    </message>
    <message>
        <source>{count} landmarks this year.</source>
        <translation>{count} Wegmarken in diesem Jahr.</translation>
    </message>
    <message>
        <source>One landmark this year.</source>
        <translation>Eine Wegmarke in diesem Jahr.</translation>
    </message>
    <message>
        <source>You wrote: “{text}”</source>
        <translation>Du hast geschrieben: „{text}“</translation>
    </message>
    <message>
        <source>{count} wishes of {names}.</source>
        <translation>{count} Wünsche von {names}.</translation>
    </message>
    <message>
        <source>A wish of {names}.</source>
        <translation>Ein Wunsch von {names}.</translation>
    </message>
    <message>
        <source>You noted {count} times that something became easier, for {names}.</source>
        <translation>Du hast {count}-mal notiert, dass etwas leichter wurde, für {names}.</translation>
    </message>
    <message>
        <source>You noted once that something became easier, for {names}.</source>
        <translation>Du hast einmal notiert, dass etwas leichter wurde, für {names}.</translation>
    </message>
    <message>
        <source>Kind words of this year, from {names}.</source>
        <translation>Gute Worte aus diesem Jahr, von {names}.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>Not backed up yet.</source>
        <translation>Noch nicht gesichert.</translation>
    </message>
    <message>
        <source>Backed up {when}.</source>
        <translation>Gesichert: {when}.</translation>
    </message>
    <message>
        <source>Last backup was {days} days ago.</source>
        <translation>Die letzte Sicherung war vor {days} Tagen.</translation>
    </message>
    <message>
        <source>The second place is not here just now. The backups beside the book go on.</source>
        <translation>Der zweite Ort ist gerade nicht da. Neben dem Buch wird weiter gesichert.</translation>
    </message>
    <message>
        <source>The second place is not here just now. Its newest copy is from {when}.</source>
        <translation>Der zweite Ort ist gerade nicht da. Seine neueste Kopie: {when}.</translation>
    </message>
    <message>
        <source>Nothing was copied to the second place yet.</source>
        <translation>An den zweiten Ort wurde noch nichts kopiert.</translation>
    </message>
    <message>
        <source>The second place has a copy from {when}.</source>
        <translation>Am zweiten Ort liegt eine Kopie: {when}.</translation>
    </message>
    <message>
        <source>One of its files opens with an earlier passphrase only.</source>
        <translation>Eine seiner Dateien öffnet sich nur mit einer früheren Passphrase.</translation>
    </message>
    <message>
        <source>{count} of its files open with an earlier passphrase only.</source>
        <translation>{count} seiner Dateien öffnen sich nur mit einer früheren Passphrase.</translation>
    </message>
    <message>
        <source>No second copy yet.</source>
        <translation>Noch keine zweite Kopie.</translation>
    </message>
    <message>
        <source>The second copy is {days} days old.</source>
        <translation>Die zweite Kopie ist {days} Tage alt.</translation>
    </message>
    <message>
        <source>One of them cannot be read whole any more; it is marked and kept. The others are sound, and so is your book. Back up once more to be safe.</source>
        <translation>Eine davon ist nicht mehr ganz lesbar; sie ist markiert und bleibt aufgehoben. Die anderen sind heil, dein Buch auch. Sichere sicherheitshalber noch einmal.</translation>
    </message>
    <message>
        <source>{count} of them cannot be read whole any more; they are marked and kept. The others are sound, and so is your book. Back up once more to be safe.</source>
        <translation>{count} davon sind nicht mehr ganz lesbar; sie sind markiert und bleiben aufgehoben. Die anderen sind heil, dein Buch auch. Sichere sicherheitshalber noch einmal.</translation>
    </message>
    <message>
        <source>One copy in the second place could not get the passphrase of the book. It opens with the one it was made with; the book and the other copies are fine.</source>
        <translation>Eine Kopie am zweiten Ort konnte die Passphrase des Buches nicht bekommen. Sie öffnet sich mit der, unter der sie entstand; dem Buch und den anderen Kopien fehlt nichts.</translation>
    </message>
    <message>
        <source>{count} copies in the second place could not get the passphrase of the book. They open with the one they were made with; the book and the other copies are fine.</source>
        <translation>{count} Kopien am zweiten Ort konnten die Passphrase des Buches nicht bekommen. Sie öffnen sich mit der, unter der sie entstanden; dem Buch und den anderen Kopien fehlt nichts.</translation>
    </message>
    <message>
        <source>One copy in the second place has the passphrase of the book now.</source>
        <translation>Eine Kopie am zweiten Ort hat jetzt die Passphrase des Buches.</translation>
    </message>
    <message>
        <source>{count} copies in the second place have the passphrase of the book now.</source>
        <translation>{count} Kopien am zweiten Ort haben jetzt die Passphrase des Buches.</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before notes came in</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a new passphrase</source>
        <translation>vor einer neuen Passphrase</translation>
    </message>
    <message>
        <source>before putting back</source>
        <translation>vor dem Zurückholen</translation>
    </message>
    <message>
        <source>{number} heavy talks in a row today. A break before the next one is well spent.</source>
        <translation>Heute {number} schwere Gespräche nacheinander. Eine Pause vor dem nächsten tut gut.</translation>
    </message>
    <message>
        <source>{number} days in a row with meetings. You are allowed a quiet afternoon.</source>
        <translation>{number} Tage in Folge mit Treffen. Ein ruhiger Nachmittag ist dir erlaubt.</translation>
    </message>
    <message>
        <source>{number} talks today. Ten free minutes between two of them are yours.</source>
        <translation>Heute {number} Gespräche. Zehn freie Minuten zwischen zweien gehören dir.</translation>
    </message>
    <message>
        <source>{number} promises of yours fall due within a week. A new one can have a later day.</source>
        <translation>{number} Versprechen von dir sind binnen einer Woche fällig. Ein neues darf einen späteren Tag haben.</translation>
    </message>
    <message>
        <source>You keep this evening free.</source>
        <translation>Diesen Abend hältst du dir frei.</translation>
    </message>
    <message>
        <source>one talk today</source>
        <translation>heute ein Gespräch</translation>
    </message>
    <message>
        <source>no talks today</source>
        <translation>heute keine Gespräche</translation>
    </message>
    <message>
        <source>no promises due within a week</source>
        <translation>kein Versprechen binnen einer Woche fällig</translation>
    </message>
    <message>
        <source>{number} talks today</source>
        <translation>heute {number} Gespräche</translation>
    </message>
    <message>
        <source>one promise due within a week</source>
        <translation>ein Versprechen binnen einer Woche fällig</translation>
    </message>
    <message>
        <source>{number} promises due within a week</source>
        <translation>{number} Versprechen binnen einer Woche fällig</translation>
    </message>
    <message>
        <source>Finish what I still owe {name}</source>
        <translation>Abschließen, was ich {name} noch schulde</translation>
    </message>
    <message>
        <source>Hand everything over to {name}</source>
        <translation>{name} alles übergeben</translation>
    </message>
    <message>
        <source>Thank {name} for the time together</source>
        <translation>{name} für die gemeinsame Zeit danken</translation>
    </message>
    <message>
        <source>Ask {name} whether we stay in touch</source>
        <translation>{name} fragen, ob wir in Kontakt bleiben</translation>
    </message>
    <message>
        <source>That is not it. Nothing is lost, take your time.</source>
        <translation>Das ist sie nicht. Es ist nichts verloren, lass dir Zeit.</translation>
    </message>
    <message>
        <source>{name} is not a book of relbook. It was left as it is. Choose another file.</source>
        <translation>{name} ist kein Buch von relbook. Es blieb, wie es war. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Some pages of {name} could not be read. Nothing was changed. Read what can be read into a new book, or restore a backup.</source>
        <translation>Einige Seiten von {name} ließen sich nicht lesen. Nichts wurde geändert. Lies das Lesbare in ein neues Buch, oder hol eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>There is no book at {name}. Nothing was made. Choose another file.</source>
        <translation>Bei {name} liegt kein Buch. Nichts wurde angelegt. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>There is already something in {name}. It was left as it is. Choose a new file.</source>
        <translation>In {name} liegt schon etwas. Es blieb, wie es war. Wähle eine neue Datei.</translation>
    </message>
    <message>
        <source>{count} files there were changed since, or were never part of an export. They are as they were, and nothing was exported. Choose another folder.</source>
        <translation>{count} Dateien dort wurden seither geändert oder gehörten nie zu einem Export. Sie sind, wie sie waren, und nichts wurde exportiert. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be written to. Nothing was changed. Choose another folder.</source>
        <translation>In {name} lässt sich nicht schreiben. Nichts wurde geändert. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This book was written by a newer relbook. Nothing was changed. Update relbook to open it.</source>
        <translation>Dieses Buch wurde mit einem neueren relbook geschrieben. Nichts wurde geändert. Aktualisiere relbook, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This book is open on another computer, {host}. Nothing was changed. Close it there, then press Try again.</source>
        <translation>Dieses Buch ist auf einem anderen Computer offen, {host}. Nichts wurde geändert. Schließ es dort, dann drücke „Noch einmal“.</translation>
    </message>
    <message>
        <source>This installation cannot encrypt. Nothing was opened. Install relbook again.</source>
        <translation>Diese Installation kann nicht verschlüsseln. Nichts wurde geöffnet. Installiere relbook neu.</translation>
    </message>
    <message>
        <source>This is no longer in the book. Nothing else was changed. Perhaps it lies in the bin.</source>
        <translation>Das steht nicht mehr im Buch. Sonst wurde nichts geändert. Vielleicht liegt es im Papierkorb.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed. Add them first, or check the name.</source>
        <translation>Niemand hier heißt {name}. Nichts wurde geändert. Leg die Person erst an, oder prüf den Namen.</translation>
    </message>
    <message>
        <source>{name} could be {candidates}. Nothing was changed. Use the full name.</source>
        <translation>{name} könnte {candidates} sein. Nichts wurde geändert. Nimm den vollen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a word or two first.</source>
        <translation>Noch gibt es nichts festzuhalten. Schreib erst ein Wort oder zwei.</translation>
    </message>
    <message>
        <source>This cannot be settled yet. Nothing was changed. Write down what you both want first.</source>
        <translation>Das kann noch nicht geklärt sein. Nichts wurde geändert. Schreib erst auf, was ihr beide wollt.</translation>
    </message>
    <message>
        <source>{day} does not fit with the other days. Nothing was changed. Choose a day in between.</source>
        <translation>{day} passt nicht zu den anderen Tagen. Nichts wurde geändert. Wähle einen Tag dazwischen.</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. Try @fri, @12 dec or @+2w.</source>
        <translation>„{words}“ kenne ich nicht als Datum. Versuch es mit @fr, @12. dez oder @+2w.</translation>
    </message>
    <message>
        <source>“{words}” does not fit into {field}. Nothing was changed. Try another word.</source>
        <translation>„{words}“ passt nicht in {field}. Nichts wurde geändert. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>{name} could not be read. Nothing was brought in. {why}</source>
        <translation>{name} ließ sich nicht lesen. Nichts wurde importiert. {why}</translation>
    </message>
    <message>
        <source>{name} is of a kind I do not know. Nothing was brought in. Address books, calendars, mail, tables, Markdown and the exports of many journals come in.</source>
        <translation>{name} ist von einer Art, die ich nicht kenne. Nichts wurde importiert. Adressbücher, Kalender, Mails, Tabellen, Markdown und die Exporte vieler Journale lassen sich importieren.</translation>
    </message>
    <message>
        <source>Somebody would still have been named: {what}. Nothing was kept. Say what stands there instead, or that it is no name.</source>
        <translation>Jemand wäre noch genannt worden: {what}. Nichts wurde festgehalten. Sag, was stattdessen dastehen soll, oder dass es kein Name ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Angehalten. Nichts blieb halb getan.</translation>
    </message>
    <message>
        <source>A letter is not as on the sheet. Nothing is lost; read it once more.</source>
        <translation>Ein Buchstabe ist anders als auf dem Blatt. Es ist nichts verloren; lies es noch einmal.</translation>
    </message>
    <message>
        <source>{came} of {wanted} letters so far. Nothing is lost; read the sheet once more.</source>
        <translation>Bis jetzt {came} von {wanted} Buchstaben. Es ist nichts verloren; lies das Blatt noch einmal.</translation>
    </message>
    <message>
        <source>“{column}” fits no column of this table. Nothing was brought in. Name one as the first line of the table does.</source>
        <translation>„{column}“ passt zu keiner Spalte dieser Tabelle. Nichts wurde importiert. Nenne eine so, wie die erste Zeile der Tabelle sie nennt.</translation>
    </message>
    <message>
        <source>One file there was changed since, or was never part of an export. It is as it was, and nothing was exported. Choose another folder.</source>
        <translation>Eine Datei dort wurde seither geändert oder gehörte nie zu einem Export. Sie ist, wie sie war, und nichts wurde exportiert. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} is {size}, and files up to {limit} can live in the book. Nothing was added. Write down where it lies instead.</source>
        <translation>{name} hat {size}, und im Buch können Dateien bis {limit} liegen. Nichts wurde hinzugefügt. Schreib stattdessen auf, wo sie liegt.</translation>
    </message>
    <message>
        <source>A question in {name}, line {line}, has a fault: {fault}. The others are fine. Mend that line to have it asked.</source>
        <translation>Eine Frage in {name}, Zeile {line}, hat einen Fehler: {fault}. Die anderen sind in Ordnung. Bessere diese Zeile aus, damit sie gestellt wird.</translation>
    </message>
    <message>
        <source>What was to be printed could not be written. The book is as it should be. Try again.</source>
        <translation>Was gedruckt werden sollte, ließ sich nicht schreiben. Das Buch ist, wie es sein soll. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A passphrase needs a word or two. Nothing was changed. Choose some words.</source>
        <translation>Eine Passphrase braucht ein Wort oder zwei. Nichts wurde geändert. Wähle ein paar Wörter.</translation>
    </message>
    <message>
        <source>One of these characters cannot be in a passphrase. Nothing was changed. Choose other words.</source>
        <translation>Eines dieser Zeichen kann in keiner Passphrase stehen. Nichts wurde geändert. Wähle andere Worte.</translation>
    </message>
    <message>
        <source>This looks like a key, not like words. Nothing was changed. Choose words.</source>
        <translation>Das sieht nach einem Schlüssel aus, nicht nach Worten. Nichts wurde geändert. Wähle Worte.</translation>
    </message>
    <message>
        <source>This book has no passphrase. Nothing was changed. Set one first.</source>
        <translation>Dieses Buch hat keine Passphrase. Nichts wurde geändert. Setz erst eine.</translation>
    </message>
    <message>
        <source>This book has a passphrase already. Nothing was changed. Change it instead.</source>
        <translation>Dieses Buch hat schon eine Passphrase. Nichts wurde geändert. Ändere sie stattdessen.</translation>
    </message>
    <message>
        <source>The disk is full. Your words are still here; free some space, then press Try again.</source>
        <translation>Der Datenträger ist voll. Deine Worte sind noch hier; schaff etwas Platz und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>This book can only be read here. Your words are still here; copy them, or open it elsewhere.</source>
        <translation>Dieses Buch lässt sich hier nur lesen. Deine Worte sind noch hier; kopiere sie, oder öffne es anderswo.</translation>
    </message>
    <message>
        <source>Another program is using the book. Your words are still here; press Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt das Buch. Deine Worte sind noch hier; drück gleich „Noch einmal“.</translation>
    </message>
    <message>
        <source>The disk reported an error. Your words are still here; press Try again, or copy them.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Deine Worte sind noch hier; drück „Noch einmal“ oder kopiere sie.</translation>
    </message>
    <message>
        <source>Another file was put in the book’s place. Your words are still here; copy them, then open the book again.</source>
        <translation>An der Stelle des Buches liegt eine andere Datei. Deine Worte sind noch hier; kopiere sie und öffne das Buch dann neu.</translation>
    </message>
    <message>
        <source>The book cannot be reached. Your words are still here; plug its disk in and try again.</source>
        <translation>Das Buch ist nicht zu erreichen. Deine Worte sind noch hier; steck seinen Datenträger ein und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup did not finish: its disk is full. Your book and the earlier backups are as they were. Free some space, then back up again.</source>
        <translation>Die Sicherung wurde nicht fertig: Ihr Datenträger ist voll. Dein Buch und die früheren Sicherungen sind, wie sie waren. Schaff etwas Platz und sichere noch einmal.</translation>
    </message>
    <message>
        <source>The backup did not finish: its folder cannot be written to. Your book and the earlier backups are as they were. Look whether the folder is there, then back up again.</source>
        <translation>Die Sicherung wurde nicht fertig: In ihren Ordner lässt sich nicht schreiben. Dein Buch und die früheren Sicherungen sind, wie sie waren. Sieh nach, ob der Ordner da ist, und sichere noch einmal.</translation>
    </message>
    <message>
        <source>The backup did not finish: another one is under way. Your book and the earlier backups are as they were. Try again in a moment.</source>
        <translation>Die Sicherung wurde nicht fertig: Eine andere läuft gerade. Dein Buch und die früheren Sicherungen sind, wie sie waren. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup did not finish: what was written did not read back the same. Your book and the earlier backups are as they were. Try again, and check the disk.</source>
        <translation>Die Sicherung wurde nicht fertig: Was geschrieben wurde, las sich nicht gleich zurück. Dein Buch und die früheren Sicherungen sind, wie sie waren. Versuch es noch einmal und prüfe den Datenträger.</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Beschwingt</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rasch</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>they</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>you called</source>
        <translation>du hast angerufen</translation>
    </message>
    <message>
        <source>{name} called</source>
        <translation>{name} hat angerufen</translation>
    </message>
    <message>
        <source>you wrote</source>
        <translation>du hast geschrieben</translation>
    </message>
    <message>
        <source>{name} wrote</source>
        <translation>{name} hat geschrieben</translation>
    </message>
    <message>
        <source>you reached out</source>
        <translation>du hast dich gemeldet</translation>
    </message>
    <message>
        <source>a quick answer</source>
        <translation>rasche Antwort</translation>
    </message>
    <message>
        <source>a slow answer</source>
        <translation>langsame Antwort</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>left you drained</source>
        <translation>danach warst du leer</translation>
    </message>
    <message>
        <source>left you tired</source>
        <translation>danach warst du müde</translation>
    </message>
    <message>
        <source>left you even</source>
        <translation>danach wie vorher</translation>
    </message>
    <message>
        <source>did you good</source>
        <translation>tat dir gut</translation>
    </message>
    <message>
        <source>left you lifted</source>
        <translation>danach warst du beschwingt</translation>
    </message>
    <message>
        <source>{when}: {what}.</source>
        <translation>{when}: {what}.</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>no contact, {notes}</source>
        <translation>kein Kontakt, {notes}</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation>{count} Kontakte</translation>
    </message>
    <message>
        <source>1 gesture</source>
        <translation>1 Geste</translation>
    </message>
    <message>
        <source>{count} gestures</source>
        <translation>{count} Gesten</translation>
    </message>
    <message>
        <source>The squares go from quiet to long: a message, then talks of less than half an hour, less than an hour, an hour or more that day. A talk that does not say how long it took counts as half an hour, something shared as an hour. A long stretch goes by weeks, each as deep as its fullest day.</source>
        <translation>Die Felder reichen von still bis lang: eine Nachricht, dann Gespräche unter einer halben Stunde, unter einer Stunde, eine Stunde oder mehr an diesem Tag. Ein Gespräch ohne Angabe der Dauer zählt eine halbe Stunde, etwas Gemeinsames eine Stunde. Längere Zeiträume gehen nach Wochen, jede so kräftig wie ihr vollster Tag.</translation>
    </message>
    <message>
        <source>No landmark any more.</source>
        <translation>Keine Wegmarke mehr.</translation>
    </message>
    <message>
        <source>A landmark now.</source>
        <translation>Jetzt eine Wegmarke.</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one; nothing was exported.</source>
        <translation>In diesen Ordner lässt sich nicht schreiben. Wähle einen anderen; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was exported; free some space, or choose another folder.</source>
        <translation>Der Datenträger ist voll. Nichts wurde exportiert; schaff etwas Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was exported; try again, or choose another folder.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Nichts wurde exportiert; versuch es noch einmal oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>Named {ago}, not raised yet</source>
        <translation>Benannt {ago}, noch nicht angesprochen</translation>
    </message>
    <message>
        <source>Raised on {day}</source>
        <translation>Angesprochen am {day}</translation>
    </message>
    <message>
        <source>Working on it since {day}</source>
        <translation>In Arbeit seit {day}</translation>
    </message>
    <message>
        <source>Settled, and looked back on {day}</source>
        <translation>Geklärt und zurückgeblickt am {day}</translation>
    </message>
    <message>
        <source>Settled {ago}. How is it now?</source>
        <translation>Geklärt {ago}. Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Settled on {day}</source>
        <translation>Geklärt am {day}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Agreed {ago}. Did both feel it was fair?</source>
        <translation>Vereinbart {ago}. Empfanden es beide als fair?</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Vereinbart am {day}</translation>
    </message>
    <message>
        <source>Agreed, and looked at again on {day}</source>
        <translation>Vereinbart und wieder angesehen am {day}</translation>
    </message>
    <message>
        <source>You have not noted when you told them</source>
        <translation>Du hast nicht notiert, wann du es mitgeteilt hast</translation>
    </message>
    <message>
        <source>Noticed {ago}, not told yet</source>
        <translation>Bemerkt {ago}, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Told, put right, and followed up on {day}</source>
        <translation>Mitgeteilt, behoben und nachgefragt am {day}</translation>
    </message>
    <message>
        <source>Told {ago}. Has it come right?</source>
        <translation>Mitgeteilt {ago}. Ist es wieder gut?</translation>
    </message>
    <message>
        <source>Told, and put right on {day}</source>
        <translation>Mitgeteilt und behoben am {day}</translation>
    </message>
    <message>
        <source>Told on {day}, not put right yet</source>
        <translation>Mitgeteilt am {day}, noch nicht behoben</translation>
    </message>
    <message>
        <source>Said on {day}</source>
        <translation>Gesagt am {day}</translation>
    </message>
    <message>
        <source>Waiting since today</source>
        <translation>Wartet seit heute</translation>
    </message>
    <message>
        <source>Waiting one day</source>
        <translation>Wartet seit einem Tag</translation>
    </message>
    <message>
        <source>Waiting {days} days</source>
        <translation>Wartet seit {days} Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>A disagreement with {name}</source>
        <translation>Eine Uneinigkeit mit {name}</translation>
    </message>
    <message>
        <source>Terms with {name}</source>
        <translation>Bedingungen mit {name}</translation>
    </message>
    <message>
        <source>A mistake, and its repair</source>
        <translation>Ein Fehler und seine Abhilfe</translation>
    </message>
    <message>
        <source>Not said to {name} yet</source>
        <translation>{name} noch nicht gesagt</translation>
    </message>
    <message>
        <source>What I did, said and thought</source>
        <translation>Was ich tat, sagte und dachte</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Looked back</source>
        <translation>Zurückgeblickt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Still fair</source>
        <translation>Noch fair</translation>
    </message>
    <message>
        <source>Told them</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefragt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>How I see it</source>
        <translation>Wie ich es sehe</translation>
    </message>
    <message>
        <source>How {name} may see it</source>
        <translation>Wie {name} es sehen mag</translation>
    </message>
    <message>
        <source>What we both want</source>
        <translation>Was wir beide wollen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>The tone I want</source>
        <translation>Der Ton, den ich will</translation>
    </message>
    <message>
        <source>How big it is</source>
        <translation>Wie groß es ist</translation>
    </message>
    <message>
        <source>My opening sentence</source>
        <translation>Mein erster Satz</translation>
    </message>
    <message>
        <source>What matters to {name}</source>
        <translation>Was {name} wichtig ist</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Was mir wichtig ist</translation>
    </message>
    <message>
        <source>Options that serve both</source>
        <translation>Wege, die beiden dienen</translation>
    </message>
    <message>
        <source>What would be fair</source>
        <translation>Was fair wäre</translation>
    </message>
    <message>
        <source>Terms we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>How I put it right</source>
        <translation>Wie ich es behebe</translation>
    </message>
    <message>
        <source>What changes from now on</source>
        <translation>Was ab jetzt anders wird</translation>
    </message>
    <message>
        <source>What calm would look like</source>
        <translation>Wie Ruhe hier aussähe</translation>
    </message>
    <message>
        <source>What I would write to {name}</source>
        <translation>Was ich {name} schreiben würde</translation>
    </message>
    <message>
        <source>Cooling since</source>
        <translation>Kühlt ab seit</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich tat</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>What I thought, for my eyes</source>
        <translation>Was ich dachte, nur für mich</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedacht</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Spürbar</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Mistakes and repairs</source>
        <translation>Fehler und Abhilfe</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Thanks and gestures, from you</source>
        <translation>Dank und Gesten von dir</translation>
    </message>
    <message>
        <source>Kind words received</source>
        <translation>Gute Worte für dich</translation>
    </message>
    <message>
        <source>Favours you did</source>
        <translation>Gefallen, die du getan hast</translation>
    </message>
    <message>
        <source>Favours you asked for</source>
        <translation>Gefallen, um die du gebeten hast</translation>
    </message>
    <message>
        <source>The extra mile</source>
        <translation>Zugaben</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Wegmarken</translation>
    </message>
    <message>
        <source>{circle} holds {capacity}; with this it would be {total}.</source>
        <translation>„{circle}“ fasst {capacity}; damit wären es {total}.</translation>
    </message>
    <message>
        <source>In no circle since {day}, before that {before}</source>
        <translation>In keinem Kreis seit {day}, davor {before}</translation>
    </message>
    <message>
        <source>{circle} since {day}</source>
        <translation>{circle} seit {day}</translation>
    </message>
    <message>
        <source>{circle} since {day}, before that {before}</source>
        <translation>{circle} seit {day}, davor {before}</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>Last talk {day}</source>
        <translation>Letztes Gespräch am {day}</translation>
    </message>
    <message>
        <source>{count} clients are in {circle} now.</source>
        <translation>{count} Personen sind jetzt im Kreis „{circle}“.</translation>
    </message>
    <message>
        <source>{count} clients are in no circle now.</source>
        <translation>{count} Personen sind jetzt in keinem Kreis.</translation>
    </message>
    <message>
        <source>{name} is in {circle} now.</source>
        <translation>{name} ist jetzt im Kreis „{circle}“.</translation>
    </message>
    <message>
        <source>{name} is in no circle now.</source>
        <translation>{name} ist jetzt in keinem Kreis.</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>seit {month}</translation>
    </message>
    <message>
        <source>since {month}, 1 month</source>
        <translation>seit {month}, 1 Monat</translation>
    </message>
    <message>
        <source>since {month}, {count} months</source>
        <translation>seit {month}, {count} Monate</translation>
    </message>
    <message>
        <source>since {month}, 1 year</source>
        <translation>seit {month}, 1 Jahr</translation>
    </message>
    <message>
        <source>since {month}, {count} years</source>
        <translation>seit {month}, {count} Jahre</translation>
    </message>
    <message>
        <source>Taken out of the {circle} circle</source>
        <translation>Aus dem Kreis „{circle}“ genommen</translation>
    </message>
    <message>
        <source>Moved to the {circle} circle</source>
        <translation>In den Kreis „{circle}“ gesetzt</translation>
    </message>
    <message>
        <source>You wished for more closeness</source>
        <translation>Du hast dir mehr Nähe gewünscht</translation>
    </message>
    <message>
        <source>You wished to stay as close as you are</source>
        <translation>Du wolltest so nah bleiben, wie ihr seid</translation>
    </message>
    <message>
        <source>You wished for more distance</source>
        <translation>Du hast dir mehr Abstand gewünscht</translation>
    </message>
    <message>
        <source>{state} from here on</source>
        <translation>Ab hier: {state}</translation>
    </message>
    <message>
        <source>{name} is a link to another file. Nothing was changed. Open the file itself.</source>
        <translation>{name} ist eine Verknüpfung zu einer anderen Datei. Nichts wurde geändert. Öffne die Datei selbst.</translation>
    </message>
    <message>
        <source>{name} is a folder. Nothing was changed. Choose the book inside of it.</source>
        <translation>{name} ist ein Ordner. Nichts wurde geändert. Wähle das Buch darin.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device. Nothing was changed. Choose a file.</source>
        <translation>{name} ist eine Pipe oder ein Gerät. Nichts wurde geändert. Wähle eine Datei.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that is somebody else’s. Nothing was changed. Copy the book into a folder of your own and open it there.</source>
        <translation>{name} liegt in einem Ordner, der jemand anderem gehört. Nichts wurde geändert. Kopiere das Buch in einen eigenen Ordner und öffne es dort.</translation>
    </message>
    <message>
        <source>{name} has too long a name, or lies too deep in its folders. Nothing was changed. Give it a shorter name, or move it to a folder further up.</source>
        <translation>{name} hat einen zu langen Namen oder liegt zu tief in seinen Ordnern. Nichts wurde geändert. Gib ihm einen kürzeren Namen oder leg es in einen Ordner weiter oben.</translation>
    </message>
    <message>
        <source>{name} is another version of the book beside it. Nothing was changed. Give its file a name of its own to write in it.</source>
        <translation>{name} ist eine andere Fassung des Buches daneben. Nichts wurde geändert. Gib der Datei einen eigenen Namen, um darin zu schreiben.</translation>
    </message>
    <message>
        <source>This computer says it is {today}, and the book was last written on {ahead}. Nothing was changed. Check the computer’s date before you write.</source>
        <translation>Dieser Computer sagt, heute sei {today}, aber zuletzt wurde am {ahead} ins Buch geschrieben. Nichts wurde geändert. Prüf das Datum des Computers, bevor du schreibst.</translation>
    </message>
    <message>
        <source>The file that holds your attachment is not beside the book, so that it cannot be opened. Your notes are all here. Bring it back from where the book lay before, or from a backup.</source>
        <translation>Die Datei mit deinem Anhang liegt nicht neben dem Buch, darum lässt er sich nicht öffnen. Deine Notizen sind alle da. Hol sie von dort, wo das Buch vorher lag, oder aus einer Sicherung.</translation>
    </message>
    <message>
        <source>The file that holds your attachments is not beside the book: {count} cannot be opened. Your notes are all here. Bring it back from where the book lay before, or from a backup.</source>
        <translation>Die Datei mit deinen Anhängen liegt nicht neben dem Buch: {count} lassen sich nicht öffnen. Deine Notizen sind alle da. Hol sie von dort, wo das Buch vorher lag, oder aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Another version of your book lies beside it: {name}. Nothing was merged or removed. Look into it, and bring over what your book lacks.</source>
        <translation>Neben deinem Buch liegt eine andere Fassung: {name}. Nichts wurde vermengt oder entfernt. Sieh hinein, und hol herüber, was deinem Buch fehlt.</translation>
    </message>
    <message>
        <source>{count} other versions of your book lie beside it, such as {name}. Nothing was merged or removed. Look into them, and bring over what your book lacks.</source>
        <translation>Neben deinem Buch liegen {count} andere Fassungen, darunter {name}. Nichts wurde vermengt oder entfernt. Sieh hinein, und hol herüber, was deinem Buch fehlt.</translation>
    </message>
    <message>
        <source>This book lies in a folder that {program} keeps in step. That goes well while it is open on one computer at a time: close it here before you open it elsewhere, or two versions come of it.</source>
        <translation>Dieses Buch liegt in einem Ordner, den {program} abgleicht. Das geht gut, solange es nur auf einem Computer zugleich offen ist: Schließ es hier, bevor du es anderswo öffnest, sonst werden zwei Fassungen daraus.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In the next two days</source>
        <translation>In den nächsten zwei Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch ohne Tag</translation>
    </message>
    <message>
        <source>Said softly</source>
        <translation>Weich zugesagt</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>promises</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>“I’ll try”</source>
        <translation>„Ich versuche es“</translation>
    </message>
    <message>
        <source>“{name} will try”</source>
        <translation>„{name} versucht es“</translation>
    </message>
    <message>
        <source>moved from {day}, {name} knows</source>
        <translation>verschoben vom {day}, {name} weiß es</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>verschoben vom {day}</translation>
    </message>
    <message>
        <source>reminded {day}</source>
        <translation>erinnert am {day}</translation>
    </message>
    <message>
        <source>{name} knows</source>
        <translation>{name} weiß es</translation>
    </message>
    <message>
        <source>{kept} of {all} kept</source>
        <translation>{kept} von {all} gehalten</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} spät</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{count} released</source>
        <translation>{count} losgelassen</translation>
    </message>
    <message>
        <source>{count} not kept</source>
        <translation>{count} nicht gehalten</translation>
    </message>
    <message>
        <source>You said “I’ll try” {days} days ago. After a week without a day it is asked about.</source>
        <translation>Vor {days} Tagen hast du gesagt: „Ich versuche es“. Nach einer Woche ohne Tag wird danach gefragt.</translation>
    </message>
    <message>
        <source>Its day was {day}. It can still be kept, moved or released.</source>
        <translation>Der Tag dafür war {day}. Du kannst es noch halten, verschieben oder loslassen.</translation>
    </message>
    <message>
        <source>You said “I’ll try”, and its day is {day}. It is asked about from two days before.</source>
        <translation>Du hast gesagt: „Ich versuche es“, und der Tag dafür ist {day}. Gefragt wird ab zwei Tagen vorher.</translation>
    </message>
    <message>
        <source>Due {day}. It is asked about from two days before, while there is time to tell {name}.</source>
        <translation>Fällig {day}. Gefragt wird ab zwei Tagen vorher, solange Zeit ist, {name} etwas zu sagen.</translation>
    </message>
    <message>
        <source>Another day?</source>
        <translation>Ein anderer Tag?</translation>
    </message>
    <message>
        <source>Keep, move or release?</source>
        <translation>Halten, verschieben oder loslassen?</translation>
    </message>
    <message>
        <source>Confirm or release?</source>
        <translation>Bestätigen oder loslassen?</translation>
    </message>
    <message>
        <source>Promise kept. Well done.</source>
        <translation>Versprechen gehalten. Schön.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Hello {name}, a short word to say that it is done: “{words}”.</source>
        <translation>Hallo {name}, nur kurz: Es ist erledigt, „{words}“.</translation>
    </message>
    <message>
        <source>Hello {name}, it is done now: “{words}”. Thank you for waiting longer than I had said.</source>
        <translation>Hallo {name}, jetzt ist es erledigt: „{words}“. Danke für die Geduld, es hat länger gedauert als angekündigt.</translation>
    </message>
    <message>
        <source>Hello {name}, as we agreed anew: “{words}”. Thank you for that.</source>
        <translation>Hallo {name}, wie neu vereinbart: „{words}“. Vielen Dank dafür.</translation>
    </message>
    <message>
        <source>Hello {name}, I have to let “{words}” go. If you still count on it, tell me, and we find a way.</source>
        <translation>Hallo {name}, „{words}“ muss ich leider loslassen. Falls es noch gebraucht wird, bitte kurz melden, dann finden wir einen Weg.</translation>
    </message>
    <message>
        <source>Hello {name}, I had promised “{words}”, and I did not do it. I am sorry. What would help you most now?</source>
        <translation>Hallo {name}, ich hatte „{words}“ versprochen und habe es nicht getan. Das tut mir leid. Was würde jetzt am meisten helfen?</translation>
    </message>
    <message>
        <source>Hello {name}, I have not forgotten “{words}”. I will tell you the day as soon as I know it.</source>
        <translation>Hallo {name}, „{words}“ habe ich nicht vergessen. Den Tag nenne ich, sobald ich ihn weiß.</translation>
    </message>
    <message>
        <source>Hello {name}, I had promised “{words}” by {day}, and it is not done yet. I will tell you the new day as soon as I know it.</source>
        <translation>Hallo {name}, ich hatte „{words}“ bis {day} versprochen, und es ist noch nicht fertig. Den neuen Tag nenne ich, sobald ich ihn weiß.</translation>
    </message>
    <message>
        <source>Hello {name}, a short word: “{words}” will be with you today.</source>
        <translation>Hallo {name}, nur kurz: „{words}“ kommt heute.</translation>
    </message>
    <message>
        <source>Hello {name}, a word early: “{words}” will be with you by {day}.</source>
        <translation>Hallo {name}, kurz vorab: „{words}“ kommt bis {day}.</translation>
    </message>
    <message>
        <source>A reminder for {name}</source>
        <translation>Eine Erinnerung für {name}</translation>
    </message>
    <message>
        <source>Tell {name} it is done</source>
        <translation>{name} sagen, dass es erledigt ist</translation>
    </message>
    <message>
        <source>Tell {name}</source>
        <translation>{name} Bescheid sagen</translation>
    </message>
    <message>
        <source>There is no hurry, I only bring it back to mind.</source>
        <translation>Es eilt nicht, ich bringe es nur in Erinnerung.</translation>
    </message>
    <message>
        <source>Could you tell me when I may count on it?</source>
        <translation>Wann kann ich damit rechnen?</translation>
    </message>
    <message>
        <source>A word either way would help me plan: shall we keep it, or let it go?</source>
        <translation>Ein Wort so oder so hilft mir beim Planen: Bleibt es dabei, oder lassen wir es gut sein?</translation>
    </message>
    <message>
        <source>Hello {name}, you had mentioned “{words}”. {change} Thank you.</source>
        <translation>Hallo {name}, es ging einmal um „{words}“. {change} Vielen Dank.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>A mistake nobody was told of</source>
        <translation>Ein Fehler, von dem niemand weiß</translation>
    </message>
    <message>
        <source>A disagreement not raised</source>
        <translation>Eine nicht angesprochene Uneinigkeit</translation>
    </message>
    <message>
        <source>Something still to be said</source>
        <translation>Etwas, das noch zu sagen ist</translation>
    </message>
    <message>
        <source>Thanks for an introduction</source>
        <translation>Dank für eine Empfehlung</translation>
    </message>
    <message>
        <source>Work that keeps draining you</source>
        <translation>Arbeit, die dich immer wieder Kraft kostet</translation>
    </message>
    <message>
        <source>After a disagreement was settled</source>
        <translation>Nach einer geklärten Uneinigkeit</translation>
    </message>
    <message>
        <source>Not known before a talk</source>
        <translation>Vor einem Gespräch nicht bekannt</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Warten auf andere</translation>
    </message>
    <message>
        <source>After a mistake was told</source>
        <translation>Nach einem mitgeteilten Fehler</translation>
    </message>
    <message>
        <source>Silence with somebody of earlier days</source>
        <translation>Stille mit jemandem von früher</translation>
    </message>
    <message>
        <source>A long silence</source>
        <translation>Eine lange Stille</translation>
    </message>
    <message>
        <source>Always your turn</source>
        <translation>Immer bist du dran</translation>
    </message>
    <message>
        <source>Smooth, and taken for granted</source>
        <translation>Glatt, und selbstverständlich geworden</translation>
    </message>
    <message>
        <source>A worry not asked about again</source>
        <translation>Eine Sorge ohne Nachfrage</translation>
    </message>
    <message>
        <source>Only work</source>
        <translation>Nur Arbeit</translation>
    </message>
    <message>
        <source>Never in one room</source>
        <translation>Nie in einem Raum</translation>
    </message>
    <message>
        <source>A mistake is written down and, {untold} days later, not told.</source>
        <translation>Ein Fehler ist aufgeschrieben und nach {untold} Tagen nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>A disagreement is written down and, {unraised} days later, not raised.</source>
        <translation>Eine Uneinigkeit ist aufgeschrieben und nach {unraised} Tagen nicht angesprochen.</translation>
    </message>
    <message>
        <source>Something you mean to say has waited {unsaid} days.</source>
        <translation>Etwas, das du sagen willst, wartet seit {unsaid} Tagen.</translation>
    </message>
    <message>
        <source>Somebody brought you a client, and {within} days later no thanks are noted.</source>
        <translation>Jemand hat dich weiterempfohlen, und nach {within} Tagen ist kein Dank notiert.</translation>
    </message>
    <message>
        <source>{low} of your last {checks} energy checks are low, and {conflicts} disagreements of the last half year are open.</source>
        <translation>{low} deiner letzten {checks} Energiestände sind niedrig, und {conflicts} Uneinigkeiten aus dem letzten halben Jahr sind offen.</translation>
    </message>
    <message>
        <source>A disagreement was settled {check_in} days ago and not looked at since.</source>
        <translation>Eine Uneinigkeit wurde vor {check_in} Tagen geklärt und seither nicht angesehen.</translation>
    </message>
    <message>
        <source>You talk within {hours} hours, and a worry, a challenge or a wish for this year is not known.</source>
        <translation>Binnen {hours} Stunden sprecht ihr, und eine Sorge, eine Hürde oder ein Wunsch für dieses Jahr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A promise of theirs is {waiting} days past its day, or {undated} days old without one.</source>
        <translation>Ein Versprechen an dich ist {waiting} Tage über seinen Tag, oder ohne Tag {undated} Tage alt.</translation>
    </message>
    <message>
        <source>A mistake was told {repair} days ago: time to look at what has changed.</source>
        <translation>Ein Fehler wurde vor {repair} Tagen mitgeteilt: Zeit zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>A former or dormant client has not been heard of for {former} days.</source>
        <translation>Von jemandem mit dem Stand „Ehemals“ oder „Pausiert“ war {former} Tage nichts zu hören.</translation>
    </message>
    <message>
        <source>Twice the rhythm you chose has passed, or a year where you chose none.</source>
        <translation>Zweimal ist der gewählte Rhythmus verstrichen, oder ein Jahr, wo keiner gewählt ist.</translation>
    </message>
    <message>
        <source>The last {run} talks were all your idea, or went unanswered.</source>
        <translation>Die letzten {run} Gespräche gingen alle von dir aus oder blieben ohne Antwort.</translation>
    </message>
    <message>
        <source>You are in rhythm and at peace, and for {thanks} days no thank-you and no need was noted.</source>
        <translation>Ihr seid im Rhythmus und in Frieden, und seit {thanks} Tagen ist kein Dank und kein Anliegen notiert.</translation>
    </message>
    <message>
        <source>A worry or a challenge was last asked about {stale} days ago.</source>
        <translation>Nach einer Sorge oder Hürde wurde zuletzt vor {stale} Tagen gefragt.</translation>
    </message>
    <message>
        <source>Your last {business} notes are all work, and nothing of the person was learned.</source>
        <translation>Deine letzten {business} Notizen handeln nur von Arbeit, und über den Menschen kam nichts dazu.</translation>
    </message>
    <message>
        <source>You have known each other for a year and {talks} talks, and never met in person.</source>
        <translation>Ihr kennt euch seit einem Jahr und {talks} Gesprächen und habt euch nie persönlich getroffen.</translation>
    </message>
    <message>
        <source>{name} has not been told of the mistake of {mistake}, {days} days ago.</source>
        <translation>{name} weiß noch nichts von dem Fehler vom {mistake}, vor {days} Tagen.</translation>
    </message>
    <message>
        <source>You noted a disagreement on {since} and, {days} days later, have not raised it.</source>
        <translation>Am {since} hast du eine Uneinigkeit notiert und sie nach {days} Tagen nicht angesprochen.</translation>
    </message>
    <message>
        <source>What you mean to tell {name} has waited since {since}, {days} days.</source>
        <translation>Was du {name} sagen willst, wartet seit {since}, {days} Tage.</translation>
    </message>
    <message>
        <source>{other} brought you {name}, and no thank-you to {other} is noted.</source>
        <translation>{name} kam durch {other} zu dir, und noch ist kein Dank an {other} notiert.</translation>
    </message>
    <message>
        <source>{count} of your last {of} energy checks are low and {conflicts} disagreements are open. Keep it, reset the terms, or part kindly?</source>
        <translation>{count} deiner letzten {of} Energiestände sind niedrig, und {conflicts} Uneinigkeiten sind offen. So weitermachen, Bedingungen neu fassen oder freundlich auseinandergehen?</translation>
    </message>
    <message>
        <source>You settled a disagreement {days} days ago. How is it now?</source>
        <translation>Vor {days} Tagen habt ihr eine Uneinigkeit geklärt. Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what worries {name}.</source>
        <translation>Ihr sprecht {meeting}, und du weißt nicht, was {name} Sorgen macht.</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what {name} is up against.</source>
        <translation>Ihr sprecht {meeting}, und du weißt nicht, was {name} im Weg steht.</translation>
    </message>
    <message>
        <source>You talk {meeting} and do not know what {name} wishes for this year.</source>
        <translation>Ihr sprecht {meeting}, und du weißt nicht, was {name} sich für dieses Jahr wünscht.</translation>
    </message>
    <message>
        <source>{name}’s promise was for {since}, {days} days ago: {promise}</source>
        <translation>Das Versprechen von {name} war für {since}, vor {days} Tagen: {promise}</translation>
    </message>
    <message>
        <source>{name} promised this {days} days ago, without a day: {promise}</source>
        <translation>{name} hat das vor {days} Tagen versprochen, ohne Tag: {promise}</translation>
    </message>
    <message>
        <source>You told {name} of a mistake {days} days ago. What has changed since?</source>
        <translation>Vor {days} Tagen hast du {name} einen Fehler mitgeteilt. Was hat sich seither geändert?</translation>
    </message>
    <message>
        <source>No word for {days} days. You last spoke on {last}.</source>
        <translation>Seit {days} Tagen kein Wort. Zuletzt habt ihr am {last} gesprochen.</translation>
    </message>
    <message>
        <source>No contact for {days} days; you chose {rhythm}.</source>
        <translation>Seit {days} Tagen kein Kontakt; gewählt hast du: {rhythm}.</translation>
    </message>
    <message>
        <source>No contact for {days} days. You last spoke on {last}.</source>
        <translation>Seit {days} Tagen kein Kontakt. Zuletzt habt ihr am {last} gesprochen.</translation>
    </message>
    <message>
        <source>The last {count} times it was you who reached out, or no answer came.</source>
        <translation>Die letzten {count} Male hast du dich gemeldet, oder es kam keine Antwort.</translation>
    </message>
    <message>
        <source>No thank-you since {thanked}; things have gone smoothly for {days} days.</source>
        <translation>Kein Dank seit {thanked}; seit {days} Tagen läuft alles glatt.</translation>
    </message>
    <message>
        <source>No thank-you yet; things have gone smoothly for {days} days.</source>
        <translation>Noch kein Dank; seit {days} Tagen läuft alles glatt.</translation>
    </message>
    <message>
        <source>The challenge you noted on {noted} is {days} days old. Still true?</source>
        <translation>Die Hürde, die du am {noted} notiert hast, ist {days} Tage alt. Stimmt sie noch?</translation>
    </message>
    <message>
        <source>The worry you noted on {noted} is {days} days old. Still true?</source>
        <translation>Die Sorge, die du am {noted} notiert hast, ist {days} Tage alt. Stimmt sie noch?</translation>
    </message>
    <message>
        <source>Your last {count} notes are all work. What would you ask {name} as a person?</source>
        <translation>Deine letzten {count} Notizen handeln nur von Arbeit. Was würdest du {name} als Mensch fragen?</translation>
    </message>
    <message>
        <source>{talks} talks over more than a year, and you and {name} never met in person.</source>
        <translation>{talks} Gespräche in mehr als einem Jahr, und persönlich getroffen habt ihr euch nie, du und {name}.</translation>
    </message>
    <message>
        <source>Thank {other}</source>
        <translation>{other} danken</translation>
    </message>
    <message>
        <source>Write a thank-you</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Gespräch planen</translation>
    </message>
    <message>
        <source>Is it still so: {fact}</source>
        <translation>Ist es noch so: {fact}</translation>
    </message>
    <message>
        <source>How far is it: {promise}</source>
        <translation>Wie weit ist es: {promise}</translation>
    </message>
    <message>
        <source>What keeps you awake just now?</source>
        <translation>Was hält dich gerade nachts wach?</translation>
    </message>
    <message>
        <source>What are you up against this quarter?</source>
        <translation>Was steht dir in diesem Quartal im Weg?</translation>
    </message>
    <message>
        <source>What would make this your best year?</source>
        <translation>Was würde dieses Jahr zu deinem besten machen?</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Geste</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Gute Worte</translation>
    </message>
    <message>
        <source>Favour given</source>
        <translation>Gefallen getan</translation>
    </message>
    <message>
        <source>Favour asked</source>
        <translation>Gefallen erbeten</translation>
    </message>
    <message>
        <source>Mistake and repair</source>
        <translation>Fehler und Abhilfe</translation>
    </message>
    <message>
        <source>Shared experience</source>
        <translation>Gemeinsames Erlebnis</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>Energy check</source>
        <translation>Energiestand</translation>
    </message>
    <message>
        <source>Extra mile</source>
        <translation>Zugabe</translation>
    </message>
    <message>
        <source>Difference made</source>
        <translation>Etwas bewirkt</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>circle</comment>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Wachsend</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruhend</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Beruflich</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Noch kein Kreis</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessiert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ehemals</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Hürde</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönliches</translation>
    </message>
    <message>
        <source>Work style</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Was ich mag</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>1 entry</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{entries}, {first} to {last}</source>
        <translation>{entries}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{entries}, {day}</source>
        <translation>{entries}, {day}</translation>
    </message>
    <message>
        <source>{entries}. Taken from relbook on {day}.</source>
        <translation>{entries}. Aus relbook mitgenommen am {day}.</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 privater Eintrag</translation>
    </message>
    <message>
        <source>1 line told in confidence</source>
        <comment>on a sheet that leaves</comment>
        <translation>1 vertrauliche Zeile</translation>
    </message>
    <message>
        <source>{what} stays in the book.</source>
        <translation>{what} bleibt im Buch.</translation>
    </message>
    <message>
        <source>{what} stay in the book.</source>
        <translation>{what} bleiben im Buch.</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>on a sheet that leaves</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contents by date</source>
        <comment>on a sheet that leaves</comment>
        <translation>Inhalt nach Datum</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>on a sheet that leaves</comment>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Entries</source>
        <comment>on a sheet that leaves</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Private. Kept with relbook; this page is not encrypted.</source>
        <translation>Privat. Mit relbook geführt; diese Seite ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>You</source>
        <comment>on a sheet that leaves</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>They</source>
        <comment>on a sheet that leaves</comment>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
    <message>
        <source>To ask</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>The question</source>
        <comment>which a note answers</comment>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>on a sheet that leaves</comment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>on a sheet that leaves</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Town</source>
        <comment>on a sheet that leaves</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Circle</source>
        <comment>on a sheet that leaves</comment>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>on a sheet that leaves</comment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Reached by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on a sheet that leaves</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>on a sheet that leaves</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>on a sheet that leaves</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Promises</source>
        <comment>on a sheet that leaves</comment>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>What I know</source>
        <comment>on a sheet that leaves</comment>
        <translation>Was ich weiß</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>on a sheet that leaves</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Notes kept with others</source>
        <translation>Notizen, die bei anderen liegen</translation>
    </message>
    <message>
        <source>I promised</source>
        <comment>on a sheet that leaves</comment>
        <translation>Ich habe versprochen</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>on a sheet that leaves</comment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>late</source>
        <comment>on a sheet that leaves</comment>
        <translation>spät gehalten</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <comment>on a sheet that leaves</comment>
        <translation>neu vereinbart</translation>
    </message>
    <message>
        <source>released</source>
        <comment>on a sheet that leaves</comment>
        <translation>losgelassen</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>on a sheet that leaves</comment>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>Everything held on {name}</source>
        <translation>Alles, was über {name} festgehalten ist</translation>
    </message>
    <message>
        <source>Who they are here</source>
        <comment>on a sheet that leaves</comment>
        <translation>Wer das hier ist</translation>
    </message>
    <message>
        <source>What is known</source>
        <comment>on a sheet that leaves</comment>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fragen für das nächste Mal</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Earlier texts of entries</source>
        <comment>on a sheet that leaves</comment>
        <translation>Frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <comment>on a sheet that leaves</comment>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>on a sheet that leaves</comment>
        <translation>Nicht fertig geschrieben</translation>
    </message>
    <message>
        <source>Moves between circles and states</source>
        <translation>Wechsel von Kreis und Stand</translation>
    </message>
    <message>
        <source>Questions the program put to me</source>
        <translation>Fragen, die das Programm mir gestellt hat</translation>
    </message>
    <message>
        <source>Named in notes about others</source>
        <comment>on a sheet that leaves</comment>
        <translation>Genannt in Notizen über andere</translation>
    </message>
    <message>
        <source>What is not in here</source>
        <comment>on a sheet that leaves</comment>
        <translation>Was hier nicht enthalten ist</translation>
    </message>
    <message>
        <source>No entry and no line of an entry was held back.</source>
        <translation>Kein Eintrag und keine Zeile eines Eintrags wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>Notes about others with a first name alone, which may be somebody else’s, are not in here: {count}.</source>
        <translation>Notizen über andere, in denen nur ein Vorname steht, mit dem auch jemand anderes gemeint sein kann, sind nicht dabei: {count}.</translation>
    </message>
    <message>
        <source>What the writer noted only for themselves, and sensitive facts, stay where they are.</source>
        <translation>Was nur für die schreibende Person notiert ist und heikle Fakten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Backups hold what the book held when they were made.</source>
        <translation>Sicherungen enthalten, was das Buch enthielt, als sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>on a sheet that leaves</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Called</source>
        <comment>on a sheet that leaves</comment>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Alias</source>
        <comment>on a sheet that leaves</comment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <comment>on a sheet that leaves</comment>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Being</source>
        <comment>on a sheet that leaves</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <comment>on a sheet that leaves</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Closeness</source>
        <comment>on a sheet that leaves</comment>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>About</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>on a sheet that leaves</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Away until</source>
        <comment>on a sheet that leaves</comment>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>on a sheet that leaves</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>on a sheet that leaves</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>on a sheet that leaves</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>on a sheet that leaves</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>on a sheet that leaves</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>a person</source>
        <comment>on a sheet that leaves</comment>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an organisation</source>
        <comment>on a sheet that leaves</comment>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>warmer</source>
        <comment>on a sheet that leaves</comment>
        <translation>wärmer</translation>
    </message>
    <message>
        <source>as is</source>
        <comment>on a sheet that leaves</comment>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>cooler</source>
        <comment>on a sheet that leaves</comment>
        <translation>kühler</translation>
    </message>
    <message>
        <source>Introduced</source>
        <comment>on a sheet that leaves</comment>
        <translation>Hat vorgestellt</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Referred</source>
        <comment>on a sheet that leaves</comment>
        <translation>Hat empfohlen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <comment>on a sheet that leaves</comment>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Works with</source>
        <comment>on a sheet that leaves</comment>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>known</source>
        <comment>on a sheet that leaves</comment>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>on a sheet that leaves</comment>
        <translation>lange nicht bestätigt</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>on a sheet that leaves</comment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>abgeschlossen am {day}</translation>
    </message>
    <message>
        <source>My promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>Mein Versprechen</translation>
    </message>
    <message>
        <source>Their promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>Deren Versprechen</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>on a sheet that leaves</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>{day}: from {before} to {after}</source>
        <translation>{day}: von {before} zu {after}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
    <message>
        <source>about {names}</source>
        <translation>über {names}</translation>
    </message>
    <message>
        <source>shareable</source>
        <comment>on a sheet that leaves</comment>
        <translation>zum Weitergeben</translation>
    </message>
    <message>
        <source>private</source>
        <comment>on a sheet that leaves</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>{day}, as it stood on {written}</source>
        <translation>{day}, wie es am {written} dastand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>on a sheet that leaves</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>on a sheet that leaves</comment>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>question</source>
        <comment>on a sheet that leaves</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>on a sheet that leaves</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>on a sheet that leaves</comment>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>put off</source>
        <comment>on a sheet that leaves</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>on a sheet that leaves</comment>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>back again</source>
        <comment>on a sheet that leaves</comment>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>less often</source>
        <comment>on a sheet that leaves</comment>
        <translation>seltener</translation>
    </message>
    <message>
        <source>left as it is</source>
        <comment>on a sheet that leaves</comment>
        <translation>so gelassen</translation>
    </message>
    <message>
        <source>shown</source>
        <comment>on a sheet that leaves</comment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>another client</source>
        <comment>on a sheet that leaves</comment>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>another company</source>
        <comment>on a sheet that leaves</comment>
        <translation>eine andere Firma</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>on a sheet that leaves</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>address</source>
        <comment>on a sheet that leaves</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>{day}, {at} {zone}</source>
        <translation>{day}, {at} {zone}</translation>
    </message>
    <message>
        <source>Clients, with those merged into them</source>
        <translation>Personen, auch mit ihnen zusammengeführte</translation>
    </message>
    <message>
        <source>Parts of entries, such as a shared goal</source>
        <translation>Teile von Einträgen, etwa ein gemeinsames Ziel</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>on a sheet that leaves</comment>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Geplante Treffen</translation>
    </message>
    <message>
        <source>Addresses and numbers</source>
        <comment>on a sheet that leaves</comment>
        <translation>Adressen und Nummern</translation>
    </message>
    <message>
        <source>Dates of the year</source>
        <comment>on a sheet that leaves</comment>
        <translation>Tage des Jahres</translation>
    </message>
    <message>
        <source>Links to other clients</source>
        <comment>on a sheet that leaves</comment>
        <translation>Verbindungen zu anderen Personen</translation>
    </message>
    <message>
        <source>Roles and places of work</source>
        <comment>on a sheet that leaves</comment>
        <translation>Rollen und Arbeitsorte</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <comment>on a sheet that leaves</comment>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Notes of moves between circles and states</source>
        <translation>Vermerke über Wechsel von Kreis und Stand</translation>
    </message>
    <message>
        <source>Notes of questions that were asked</source>
        <translation>Vermerke über gestellte Fragen</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <comment>on a sheet that leaves</comment>
        <translation>Entwürfe und Einstellungen</translation>
    </message>
    <message>
        <source>Files attached</source>
        <comment>on a sheet that leaves</comment>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>on a sheet that leaves</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Traces of an import</source>
        <comment>on a sheet that leaves</comment>
        <translation>Spuren eines Imports</translation>
    </message>
    <message>
        <source>Ties, such as who is on whose timeline</source>
        <translation>Zuordnungen, etwa wer in wessen Journal steht</translation>
    </message>
    <message>
        <source>Rows in all</source>
        <comment>on a sheet that leaves</comment>
        <translation>Zeilen insgesamt</translation>
    </message>
    <message>
        <source>Contents of files: {count}, {bytes} bytes</source>
        <translation>Inhalte von Dateien: {count}, {bytes} Bytes</translation>
    </message>
    <message>
        <source>Other texts from which the name was taken</source>
        <translation>Andere Texte, aus denen der Name genommen wurde</translation>
    </message>
    <message>
        <source>Entries about several people, which stay with the others</source>
        <translation>Einträge über mehrere, die bei den anderen bleiben</translation>
    </message>
    <message>
        <source>relbook: certificate that a client was forgotten</source>
        <translation>relbook: Bescheinigung, dass eine Person vergessen wurde</translation>
    </message>
    <message>
        <source>Done on {moment}.</source>
        <translation>Geschehen am {moment}.</translation>
    </message>
    <message>
        <source>About: {name}</source>
        <translation>Es geht um: {name}</translation>
    </message>
    <message>
        <source>It names nobody on purpose.</source>
        <comment>on a sheet that leaves</comment>
        <translation>Sie nennt mit Absicht niemanden.</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <comment>on a sheet that leaves</comment>
        <translation>Endgültig entfernt</translation>
    </message>
    <message>
        <source>How</source>
        <comment>on a sheet that leaves</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The rows were deleted, the index of words merged, the files written anew and the log emptied.</source>
        <translation>Die Zeilen wurden gelöscht, das Wortverzeichnis zusammengeführt, die Dateien neu geschrieben und das Protokoll geleert.</translation>
    </message>
    <message>
        <source>No backup was made of what was removed.</source>
        <translation>Vom Entfernten wurde keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Backups and other copies</source>
        <comment>on a sheet that leaves</comment>
        <translation>Sicherungen und andere Kopien</translation>
    </message>
    <message>
        <source>{name} of {day}: {fate}</source>
        <translation>{name} vom {day}: {fate}</translation>
    </message>
    <message>
        <source>None were found.</source>
        <comment>on a sheet that leaves</comment>
        <translation>Es fanden sich keine.</translation>
    </message>
    <message>
        <source>written anew without this client, checked and put in place</source>
        <translation>ohne diese Person neu geschrieben, geprüft und an ihren Platz gelegt</translation>
    </message>
    <message>
        <source>holds nothing of this client</source>
        <comment>on a sheet that leaves</comment>
        <translation>enthält nichts über diese Person</translation>
    </message>
    <message>
        <source>still holds this client</source>
        <comment>on a sheet that leaves</comment>
        <translation>enthält diese Person noch</translation>
    </message>
    <message>
        <source>still holds this client, until about {day} if a backup is made every day</source>
        <translation>enthält diese Person noch, bis etwa {day}, wenn jeden Tag eine Sicherung gemacht wird</translation>
    </message>
    <message>
        <source>a backup was being made beside it</source>
        <translation>daneben wurde gerade eine Sicherung gemacht</translation>
    </message>
    <message>
        <source>the passphrase of today does not open it, or it is damaged</source>
        <translation>die heutige Passphrase öffnet sie nicht, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>A look at every byte</source>
        <comment>on a sheet that leaves</comment>
        <translation>Ein Blick auf jedes Byte</translation>
    </message>
    <message>
        <source>Files read: {files}, with {bytes} bytes in all; from outside and, where the key opens them, from within, for every name, address and number in {forms} writings.</source>
        <translation>Gelesene Dateien: {files}, zusammen {bytes} Bytes; von außen und, wo der Schlüssel sie öffnet, von innen, nach jedem Namen, jeder Adresse und jeder Nummer in {forms} Schreibweisen.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <comment>on a sheet that leaves</comment>
        <translation>Es fand sich nichts.</translation>
    </message>
    <message>
        <source>{place}: found once ({form})</source>
        <translation>{place}: einmal gefunden ({form})</translation>
    </message>
    <message>
        <source>{place}: found {count} times ({form})</source>
        <translation>{place}: {count}-mal gefunden ({form})</translation>
    </message>
    <message>
        <source>The name was left standing once in texts about others, as was chosen.</source>
        <translation>Der Name blieb, wie gewählt, einmal in Texten über andere stehen.</translation>
    </message>
    <message>
        <source>The name was left standing {count} times in texts about others, as was chosen.</source>
        <translation>Der Name blieb, wie gewählt, {count}-mal in Texten über andere stehen.</translation>
    </message>
    <message>
        <source>A row of the book names this client still.</source>
        <translation>Eine Zeile des Buches nennt diese Person noch.</translation>
    </message>
    <message>
        <source>The index of words names this client still.</source>
        <translation>Das Wortverzeichnis nennt diese Person noch.</translation>
    </message>
    <message>
        <source>The book’s log could not be emptied because another window was reading. It is emptied when the last one closes.</source>
        <translation>Das Protokoll des Buches ließ sich nicht leeren, weil ein anderes Fenster las. Es wird geleert, wenn das letzte zugeht.</translation>
    </message>
    <message>
        <source>A file of this client is still kept.</source>
        <translation>Eine Datei dieser Person ist noch da.</translation>
    </message>
    <message>
        <source>The disk is full or failing: the files could not be written anew. This is done once there is room, soon after a start.</source>
        <translation>Der Datenträger ist voll oder meldet Fehler: Die Dateien konnten nicht neu geschrieben werden. Das geschieht, sobald Platz ist, bald nach einem Start.</translation>
    </message>
    <message>
        <source>Not in this program’s reach</source>
        <comment>on a sheet that leaves</comment>
        <translation>Wohin dieses Programm nicht reicht</translation>
    </message>
    <message>
        <source>Exports, prints and mails that left before; copies others made of the book’s folder; what a disk keeps of files that were replaced, unless the whole disk is encrypted.</source>
        <translation>Exporte, Ausdrucke und Mails, die vorher hinausgingen; Kopien, die andere vom Ordner des Buches gemacht haben; was ein Datenträger von ersetzten Dateien behält, wenn er nicht ganz verschlüsselt ist.</translation>
    </message>
    <message>
        <source>SHA-256 of the lines above: </source>
        <comment>on a sheet that leaves</comment>
        <translation>SHA-256 der Zeilen darüber: </translation>
    </message>
    <message>
        <source>kept {day}</source>
        <translation>gehalten {day}</translation>
    </message>
    <message>
        <source>kept late, {day}</source>
        <translation>spät gehalten, {day}</translation>
    </message>
    <message>
        <source>agreed anew, {day}</source>
        <translation>neu vereinbart, {day}</translation>
    </message>
    <message>
        <source>released {day}</source>
        <translation>losgelassen {day}</translation>
    </message>
    <message>
        <source>not kept, {day}</source>
        <translation>nicht gehalten, {day}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every {weeks} weeks</source>
        <translation>alle {weeks} Wochen</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{days} days since the last talk</source>
        <translation>{days} Tage seit dem letzten Gespräch</translation>
    </message>
    <message>
        <source>{days} days without a talk</source>
        <translation>{days} Tage ohne Gespräch</translation>
    </message>
    <message>
        <source>wanted: {rhythm}</source>
        <translation>gewünscht: {rhythm}</translation>
    </message>
    <message>
        <source>Chapter: {title}, {span}.</source>
        <translation>Kapitel: {title}, {span}.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>Promise moved to {day}</source>
        <translation>Versprechen auf {day} verschoben</translation>
    </message>
    <message>
        <source>Promise without a day now</source>
        <translation>Versprechen jetzt ohne Tag</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} hat versprochen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise kept, late</source>
        <translation>Versprechen spät gehalten</translation>
    </message>
    <message>
        <source>Promise agreed anew</source>
        <translation>Versprechen neu vereinbart</translation>
    </message>
    <message>
        <source>Promise released</source>
        <translation>Versprechen losgelassen</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Versprechen nicht gehalten</translation>
    </message>
    <message>
        <source>A day of the year</source>
        <translation>Ein Tag im Jahr</translation>
    </message>
    <message>
        <source>{label}, 1 year</source>
        <translation>{label}, 1 Jahr</translation>
    </message>
    <message>
        <source>{label}, {count} years</source>
        <translation>{label}, {count} Jahre</translation>
    </message>
    <message>
        <source>New job: {title}, {company}</source>
        <translation>Neue Stelle: {title}, {company}</translation>
    </message>
    <message>
        <source>New job: {either}</source>
        <translation>Neue Stelle: {either}</translation>
    </message>
    <message>
        <source>No longer {title}, {company}</source>
        <translation>Nicht mehr {title}, {company}</translation>
    </message>
    <message>
        <source>No longer at: {either}</source>
        <translation>Nicht mehr: {either}</translation>
    </message>
    <message>
        <source>{kind} planned, no note</source>
        <translation>{kind} geplant, keine Notiz</translation>
    </message>
    <message>
        <source>{kind} planned at {time}, no note</source>
        <translation>{kind} um {time} geplant, keine Notiz</translation>
    </message>
    <message>
        <source>{words} on {day}: a card, or three lines in time.</source>
        <translation>{words} am {day}: eine Karte oder drei Zeilen, rechtzeitig.</translation>
    </message>
    <message>
        <source>{day}: {words}. Send a word.</source>
        <translation>{day}: {words}. Schick einen Gruß.</translation>
    </message>
    <message>
        <source>Something small to do with {words}.</source>
        <translation>Etwas Kleines rund um: {words}.</translation>
    </message>
    <message>
        <source>Say that you still think of {words}.</source>
        <translation>Sag, dass du noch daran denkst: {words}.</translation>
    </message>
    <message>
        <source>A hint or a name that helps with {words}.</source>
        <translation>Ein Hinweis oder ein Name, der hier hilft: {words}.</translation>
    </message>
    <message>
        <source>Three lines to say you have not forgotten {words}.</source>
        <translation>Drei Zeilen, dass du es nicht vergessen hast: {words}.</translation>
    </message>
    <message>
        <source>Ask after this: {words}.</source>
        <translation>Frag danach: {words}.</translation>
    </message>
    <message>
        <source>Say one thing you value about working with {name}.</source>
        <translation>Sag etwas, das du an der Arbeit mit {name} schätzt.</translation>
    </message>
    <message>
        <source>one conversation</source>
        <translation>ein Gespräch</translation>
    </message>
    <message>
        <source>{number} conversations</source>
        <translation>{number} Gespräche</translation>
    </message>
    <message>
        <source>one promise due</source>
        <translation>ein fälliges Versprechen</translation>
    </message>
    <message>
        <source>{number} promises due</source>
        <translation>{number} fällige Versprechen</translation>
    </message>
    <message>
        <source>one person to write to</source>
        <translation>ein Gruß zu schreiben</translation>
    </message>
    <message>
        <source>{number} people to write to</source>
        <translation>{number} Grüße zu schreiben</translation>
    </message>
    <message>
        <source>one day to remember</source>
        <translation>ein besonderer Tag</translation>
    </message>
    <message>
        <source>{number} days to remember</source>
        <translation>{number} besondere Tage</translation>
    </message>
    <message>
        <source>Nothing is due. Nobody is waiting.</source>
        <translation>Nichts ist fällig. Niemand wartet.</translation>
    </message>
    <message>
        <source>Enough for one day.</source>
        <translation>Genug für einen Tag.</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>in {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>in {hours} h</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>in {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{days} days. You usually speak every day.</source>
        <translation>{days} Tage. Sonst sprecht ihr jeden Tag.</translation>
    </message>
    <message>
        <source>{days} days. You usually speak every {rhythm}.</source>
        <translation>{days} Tage. Sonst sprecht ihr alle {rhythm}.</translation>
    </message>
    <message>
        <source>{days} days of {rhythm}.</source>
        <translation>{days} Tage von {rhythm}.</translation>
    </message>
    <message>
        <source>1 day of {rhythm}.</source>
        <translation>1 Tag von {rhythm}.</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Lebt hier</translation>
    </message>
    <message>
        <source>Works here, {house}</source>
        <translation>Arbeitet hier, {house}</translation>
    </message>
    <message>
        <source>never in one room yet</source>
        <translation>noch nie in einem Raum</translation>
    </message>
    <message>
        <source>next talk {day}</source>
        <translation>nächstes Gespräch {day}</translation>
    </message>
    <message>
        <source>no talk yet</source>
        <translation>noch kein Gespräch</translation>
    </message>
    <message>
        <source>last talk {day}</source>
        <translation>letztes Gespräch {day}</translation>
    </message>
    <message>
        <source>See {name} in {town}</source>
        <translation>{name} in {town} treffen</translation>
    </message>
    <message>
        <source>Promised to see {name} in {town}.</source>
        <translation>Versprochen: {name} in {town} treffen.</translation>
    </message>
    <message>
        <source>Promised to see {count} people in {town}.</source>
        <translation>Versprochen: {count} Personen in {town} treffen.</translation>
    </message>
    <message>
        <source>Planned to see {name} in {town}.</source>
        <translation>Geplant: {name} in {town} treffen.</translation>
    </message>
    <message>
        <source>Planned to see {count} people in {town}.</source>
        <translation>Geplant: {count} Personen in {town} treffen.</translation>
    </message>
    <message>
        <source>One person in {town}</source>
        <translation>Eine Person in {town}</translation>
    </message>
    <message>
        <source>{count} people in {town}</source>
        <translation>{count} Personen in {town}</translation>
    </message>
    <message>
        <source>All {whole} entries are there</source>
        <translation>Alle {whole} Einträge sind da</translation>
    </message>
    <message>
        <source>The one entry is there</source>
        <translation>Der eine Eintrag ist da</translation>
    </message>
    <message>
        <source>The one entry is not there</source>
        <translation>Der eine Eintrag ist nicht da</translation>
    </message>
    <message>
        <source>Entries that are there: {there} of {whole}</source>
        <translation>Einträge, die da sind: {there} von {whole}</translation>
    </message>
    <message>
        <source>Read from the file: {count}.</source>
        <translation>Aus der Datei gelesen: {count}.</translation>
    </message>
    <message>
        <source>From backups ({days}): {count}.</source>
        <translation>Aus Sicherungen ({days}): {count}.</translation>
    </message>
    <message>
        <source>Lost: {count}.</source>
        <translation>Verloren: {count}.</translation>
    </message>
    <message>
        <source>Also lost: {what}.</source>
        <translation>Ebenfalls verloren: {what}.</translation>
    </message>
    <message>
        <source>One file is lost.</source>
        <translation>Eine Datei ist verloren.</translation>
    </message>
    <message>
        <source>{count} files are lost.</source>
        <translation>{count} Dateien sind verloren.</translation>
    </message>
    <message>
        <source>Some pages could not even be counted: there may have been more.</source>
        <translation>Einige Seiten ließen sich nicht einmal zählen: Vielleicht waren es mehr.</translation>
    </message>
    <message>
        <source>The damaged book was left as it is. When you use the new one, it is kept beside it.</source>
        <translation>Das beschädigte Buch blieb, wie es ist. Nimmst du das neue, bleibt es daneben liegen.</translation>
    </message>
    <message>
        <source>one smaller thing, such as a tie or a tag</source>
        <translation>etwas Kleineres, etwa eine Verbindung oder ein Schlagwort</translation>
    </message>
    <message>
        <source>{count} smaller things, such as ties and tags</source>
        <translation>{count} kleinere Dinge, etwa Verbindungen und Schlagwörter</translation>
    </message>
    <message>
        <source>This is not a book</source>
        <translation>Das ist kein Buch</translation>
    </message>
    <message>
        <source>A part of the book is damaged</source>
        <translation>Ein Teil des Buches ist beschädigt</translation>
    </message>
    <message>
        <source>A book cannot lie here</source>
        <translation>Hier kann kein Buch liegen</translation>
    </message>
    <message>
        <source>This book needs a newer relbook</source>
        <translation>Dieses Buch braucht ein neueres relbook</translation>
    </message>
    <message>
        <source>The book is not there</source>
        <translation>Das Buch ist nicht da</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Hier lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Hier fehlt etwas</translation>
    </message>
    <message>
        <source>The book stays closed for now</source>
        <translation>Das Buch bleibt vorerst zu</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left to open the book. It is as it was; free some space, then press Try again.</source>
        <translation>Es ist kein Platz mehr, um das Buch zu öffnen. Es ist, wie es war; schaff etwas Platz und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>The disk takes no writes</source>
        <translation>Der Datenträger nimmt nichts auf</translation>
    </message>
    <message>
        <source>The book lies where nothing can be written. It is as it was; allow writing there, then press Try again.</source>
        <translation>Das Buch liegt, wo sich nichts schreiben lässt. Es ist, wie es war; erlaube dort das Schreiben und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>Another program has the book</source>
        <translation>Ein anderes Programm hat das Buch</translation>
    </message>
    <message>
        <source>It is being used just now. Nothing was changed; press Try again in a moment.</source>
        <translation>Es wird gerade benutzt. Nichts wurde geändert; drück gleich „Noch einmal“.</translation>
    </message>
    <message>
        <source>The disk reports a fault</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>The book could not be opened from it. Nothing was changed; press Try again, and check the disk if that does not help.</source>
        <translation>Das Buch ließ sich davon nicht öffnen. Nichts wurde geändert; drück „Noch einmal“, und prüfe den Datenträger, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>Another file lies in its place</source>
        <translation>An seiner Stelle liegt eine andere Datei</translation>
    </message>
    <message>
        <source>What lies there now is not the book that was opened. Nothing was changed; look at both files, then press Try again.</source>
        <translation>Was jetzt dort liegt, ist nicht das geöffnete Buch. Nichts wurde geändert; sieh dir beide Dateien an und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>The book cannot be reached</source>
        <translation>Das Buch ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Its disk does not seem to be there. Nothing was changed; plug it in, then press Try again.</source>
        <translation>Sein Datenträger scheint nicht da zu sein. Nichts wurde geändert; steck ihn ein und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>{count} due this week already. A later day is fine.</source>
        <translation>Diese Woche sind schon {count} fällig. Ein späterer Tag ist auch gut.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}” yet. The words stay as they are.</source>
        <translation>Hier heißt noch niemand „{name}“. Die Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>“{name}” could be {all}. Write the full name: @[{one}].</source>
        <translation>„{name}“ könnte {all} sein. Schreib den vollen Namen: @[{one}].</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>stays out of exports, prints and briefs</source>
        <translation>bleibt aus Exporten, Ausdrucken und Spickzetteln</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>files it under “What I know”</source>
        <translation>legt es unter „Was ich weiß“ ab</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{source}, in English</source>
        <translation>{source}, auf Englisch</translation>
    </message>
    <message>
        <source>English</source>
        <comment>how this language calls itself</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <comment>key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>since {day}, {time}</source>
        <translation>seit {day}, {time}</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>Open {name}’s page</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <source>relbook {version}. Nothing ever leaves this computer unless you export it.</source>
        <translation>relbook {version}. Nichts verlässt diesen Computer, außer du exportierst es.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>AboutStrip</name>
    <message>
        <source>More about this talk</source>
        <translation>Mehr zu diesem Gespräch</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>How it left you</source>
        <translation>Wie es dir danach ging</translation>
    </message>
    <message>
        <source>Answer came</source>
        <translation>Antwort kam</translation>
    </message>
    <message>
        <source>Them</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>By what way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>phone, video</source>
        <translation>Telefon, Video</translation>
    </message>
    <message>
        <source>By what way  {key}</source>
        <translation>Auf welchem Weg  {key}</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>The folder is not encrypted. Anyone who can open it can read it.</source>
        <translation>Der Ordner ist nicht verschlüsselt. Wer ihn öffnen kann, kann ihn lesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Alles über {name}</translation>
    </message>
    <message>
        <source>For when somebody asks what you hold on them.</source>
        <translation>Wenn jemand wissen will, was du aufbewahrst.</translation>
    </message>
    <message>
        <source>Both were written for your eyes alone. To let them go along, type: {name}</source>
        <translation>Beides ist nur für deine Augen geschrieben. Damit es mitgeht, tippe: {name}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The same as JSON, too, for another program</source>
        <translation>Dasselbe auch als JSON, für ein anderes Programm</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>How other clients appear</source>
        <translation>Wie andere Personen erscheinen</translation>
    </message>
    <message>
        <source>As “another client”</source>
        <translation>Als „andere Person“</translation>
    </message>
    <message>
        <source>By their initials</source>
        <translation>Mit ihren Initialen</translation>
    </message>
    <message>
        <source>By their names</source>
        <translation>Mit ihren Namen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Private entries and sensitive facts, too</source>
        <translation>Auch private Einträge und heikle Fakten</translation>
    </message>
    <message>
        <source>Lines told in confidence, too</source>
        <translation>Auch vertrauliche Zeilen</translation>
    </message>
    <message>
        <source>The whole name, to let out what is private</source>
        <translation>Der ganze Name, um Privates hinauszulassen</translation>
    </message>
    <message>
        <source>Entries, facts, promises, questions, meetings, dates, links, files, what lies in the bin, and each line about others that names them.</source>
        <translation>Einträge, Fakten, Versprechen, Fragen, Treffen, Tage, Verbindungen, Dateien, was im Papierkorb liegt, und jede Zeile über andere, in der der Name steht.</translation>
    </message>
    <message>
        <source>Other clients</source>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Erst ansehen</translation>
    </message>
    <message>
        <source>Which folder should it go to?</source>
        <translation>In welchen Ordner soll es?</translation>
    </message>
    <message>
        <source>Written: 1 file.</source>
        <translation>Geschrieben: 1 Datei.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Written: {count} files.</source>
        <translation>Geschrieben: {count} Dateien.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Auf den Spickzettel heften</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Added to what you know.</source>
        <translation>Steht jetzt bei dem, was du weißt.</translation>
    </message>
    <message>
        <source>Question kept for next time.</source>
        <translation>Frage fürs nächste Mal festgehalten.</translation>
    </message>
    <message>
        <source>Does it work now: {what}?</source>
        <translation>Klappt es jetzt: {what}?</translation>
    </message>
    <message>
        <source>Said in other words.</source>
        <translation>Anders gesagt.</translation>
    </message>
    <message>
        <source>Changed; what it was is kept.</source>
        <translation>Geändert; was es war, bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>Congratulate {name}: {what}</source>
        <translation>{name} gratulieren: {what}</translation>
    </message>
    <message>
        <source>Closed, and kept as history.</source>
        <translation>Abgeschlossen und aufgehoben.</translation>
    </message>
    <message>
        <source>Still true today.</source>
        <translation>Stimmt heute noch.</translation>
    </message>
    <message>
        <source>It holds again.</source>
        <translation>Es gilt wieder.</translation>
    </message>
    <message>
        <source>No longer pinned.</source>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Good to remember.</source>
        <translation>Gut zu wissen.</translation>
    </message>
    <message>
        <source>No longer sensitive.</source>
        <translation>Nicht mehr heikel.</translation>
    </message>
    <message>
        <source>It stays with you.</source>
        <translation>Es bleibt bei dir.</translation>
    </message>
    <message>
        <source>This is about {name}.</source>
        <translation>Das betrifft {name}.</translation>
    </message>
    <message>
        <source>This is yours.</source>
        <translation>Das ist deines.</translation>
    </message>
    <message>
        <source>How to speak of it is noted.</source>
        <translation>Notiert, wie darüber zu reden ist.</translation>
    </message>
    <message>
        <source>Fact moved to the bin.</source>
        <translation>Fakt in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Question asked.</source>
        <translation>Frage gestellt.</translation>
    </message>
    <message>
        <source>Question moved to the bin.</source>
        <translation>Frage in den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>What kind of thing it is</source>
        <translation>Was für eine Art es ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What did you learn about {name}?</source>
        <translation>Was hast du über {name} erfahren?</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>After a talk</source>
        <translation>Nach einem Gespräch</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>No note for this one</source>
        <translation>Hierzu keine Notiz</translation>
    </message>
    <message>
        <source>{count} more wait for a note.</source>
        <translation>{count} weitere warten auf eine Notiz.</translation>
    </message>
    <message>
        <source>One more waits for a note.</source>
        <translation>Ein weiteres wartet auf eine Notiz.</translation>
    </message>
    <message>
        <source>{title} was on {day}. Who came, and how was it?</source>
        <translation>{title} war am {day}. Wer war da, und wie war es?</translation>
    </message>
    <message>
        <source>You met {names} on {day}.</source>
        <translation>Am {day} hast du {names} getroffen.</translation>
    </message>
    <message>
        <source>You spoke with {names} on {day}.</source>
        <translation>Am {day} hast du mit {names} gesprochen.</translation>
    </message>
    <message>
        <source>You met {names} today.</source>
        <translation>Heute hast du {names} getroffen.</translation>
    </message>
    <message>
        <source>You spoke with {names} today.</source>
        <translation>Heute hast du mit {names} gesprochen.</translation>
    </message>
    <message>
        <source>You met {names} at {time}.</source>
        <translation>Um {time} hast du {names} getroffen.</translation>
    </message>
    <message>
        <source>You spoke with {names} at {time}.</source>
        <translation>Um {time} hast du mit {names} gesprochen.</translation>
    </message>
    <message>
        <source>{sentence} Two lines about it?</source>
        <translation>{sentence} Zwei Zeilen dazu?</translation>
    </message>
    <message>
        <source>No note for this talk.</source>
        <translation>Keine Notiz zu diesem Gespräch.</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>You speak with {names} at {at}.</source>
        <translation>Um {at} sprichst du mit {names}.</translation>
    </message>
    <message>
        <source>You speak with {names} at {at}, in {minutes} minutes.</source>
        <translation>Um {at} sprichst du mit {names}, in {minutes} Minuten.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>On file already</source>
        <translation>Schon im Buch</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>A line or two is enough.</source>
        <translation>Eine Zeile oder zwei genügen.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the answer in the journal</source>
        <translation>Antwort im Journal öffnen</translation>
    </message>
</context>
<context>
    <name>AskAll</name>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The whole book becomes what it was ({when}). What is in it now is kept as a backup first, so that you can come back to it.</source>
        <translation>Das ganze Buch wird wieder, was es war ({when}). Was jetzt darin steht, wird vorher gesichert, damit du darauf zurückkommen kannst.</translation>
    </message>
</context>
<context>
    <name>AskLess</name>
    <message>
        <source>Ask less</source>
        <translation>Seltener fragen</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Weiter fragen</translation>
    </message>
    <message>
        <source>Passed over twice: {question}</source>
        <translation>Zweimal übergangen: {question}</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>To ask: {question} Noted {day}.</source>
        <translation>Zu fragen: {question} Notiert am {day}.</translation>
    </message>
    <message>
        <source>Tick off as asked</source>
        <translation>Als gefragt abhaken</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>Do not ask: {text}</source>
        <translation>Nicht fragen: {text}</translation>
    </message>
</context>
<context>
    <name>AskedBand</name>
    <message>
        <source>Off the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Without a circle {count}</source>
        <translation>Ohne Kreis {count}</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>This cannot be taken back, and no backup is made of it.</source>
        <translation>Das lässt sich nicht zurücknehmen, und es wird vorher nichts gesichert.</translation>
    </message>
    <message>
        <source>Save everything first…</source>
        <translation>Vorher alles speichern&#xa0;…</translation>
    </message>
    <message>
        <source>What happens to the backups</source>
        <translation>Was mit den Sicherungen geschieht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Let the certificate say that it is about {name}</source>
        <translation>In der Bescheinigung darf stehen, dass es um {name} geht</translation>
    </message>
    <message>
        <source>To go on, type the whole name: {name}</source>
        <translation>Um fortzufahren, tippe den ganzen Namen: {name}</translation>
    </message>
    <message>
        <source>Forget {name} for good</source>
        <translation>{name} endgültig vergessen</translation>
    </message>
    <message>
        <source>Named in notes about others</source>
        <translation>In Notizen über andere genannt</translation>
    </message>
    <message>
        <source>The name goes from what is ticked. A first name alone may be somebody else’s.</source>
        <translation>Wo ein Häkchen steht, verschwindet der Name. Ein Vorname allein kann auch jemand anderem gehören.</translation>
    </message>
    <message>
        <source>No note about others names {name}.</source>
        <translation>Keine Notiz über andere nennt {name}.</translation>
    </message>
    <message>
        <source>Write the backups anew without {name}</source>
        <translation>Die Sicherungen ohne {name} neu schreiben</translation>
    </message>
    <message>
        <source>Leave the backups; the certificate lists them</source>
        <translation>Die Sicherungen lassen; die Bescheinigung führt sie auf</translation>
    </message>
    <message>
        <source>These go from the book, the bin and the search: {what}.</source>
        <translation>Das verschwindet aus dem Buch, dem Papierkorb und der Suche: {what}.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegfällt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>Attendees</name>
    <message>
        <source>and somebody else?</source>
        <translation>und noch jemand?</translation>
    </message>
    <message>
        <source>Who else</source>
        <translation>Wer noch</translation>
    </message>
</context>
<context>
    <name>AwaySheet</name>
    <message>
        <source>I am away</source>
        <translation>Ich bin abwesend</translation>
    </message>
    <message>
        <source>What falls into that time, and a word ahead to copy.</source>
        <translation>Was in diese Zeit fällt, und ein paar Zeilen vorab zum Kopieren.</translation>
    </message>
    <message>
        <source>A word ahead</source>
        <translation>Ein Wort vorab</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Doch nicht abwesend</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Say two days, such as 20 dec and 3 jan.</source>
        <translation>Gib zwei Tage an, etwa 20. Dez und 3. Jan.</translation>
    </message>
    <message>
        <source>Nothing is due then, and nobody will have waited long.</source>
        <translation>Dann ist nichts fällig, und niemand hat lange gewartet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>20 dec</source>
        <translation>20. Dez</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>3 jan</source>
        <translation>3. Jan</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Ich antworte</translation>
    </message>
    <message>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Nothing is sent. A copy leaves the clipboard after half a minute.</source>
        <translation>Nichts wird verschickt. Die Kopie verlässt die Zwischenablage nach einer halben Minute.</translation>
    </message>
    <message>
        <source>Not away after all.</source>
        <translation>Doch nicht abwesend.</translation>
    </message>
</context>
<context>
    <name>BackedUp</name>
    <message>
        <source>Backed up, opened and checked.</source>
        <translation>Gesichert, geöffnet und geprüft.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Your backup is made. In the second place it did not finish; it is tried again later.</source>
        <translation>Deine Sicherung ist fertig. Am zweiten Ort wurde sie nicht fertig; es wird später noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>One a day, at closing, and before anything that changes the whole book; each is opened and checked. Twelve days, ten weeks and nine months are kept.</source>
        <translation>Eine am Tag, beim Schließen und vor allem, was das ganze Buch verändert; jede wird geöffnet und geprüft. Zwölf Tage, zehn Wochen und neun Monate bleiben aufgehoben.</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Zweiten Ort wählen</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>No second place yet. A stick or another disk survives what this computer does not.</source>
        <translation>Noch kein zweiter Ort. Ein USB-Stick oder eine andere Platte überlebt, was dieser Computer nicht überlebt.</translation>
    </message>
    <message>
        <source>Where should a second copy go?</source>
        <translation>Wohin soll eine zweite Kopie?</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Under an earlier passphrase</source>
        <translation>Unter einer früheren Passphrase</translation>
    </message>
    <message>
        <source>Another version, which cannot be read</source>
        <translation>Eine andere Fassung, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Damaged, kept all the same</source>
        <translation>Beschädigt, trotzdem aufgehoben</translation>
    </message>
    <message>
        <source>Another version: {holds}</source>
        <translation>Eine andere Fassung: {holds}</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>zweiter Ort</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>geprüft {day}</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves, opened and checked. Looking into one changes nothing.</source>
        <translation>Sie entstehen von selbst, werden geöffnet und geprüft. Hineinsehen ändert nichts.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Check them again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Pack for another computer…</source>
        <translation>Für einen anderen Computer packen …</translation>
    </message>
    <message>
        <source>Put the whole book back</source>
        <translation>Das ganze Buch zurückholen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made every day the book is open. You can make one now.</source>
        <translation>An jedem Tag, an dem das Buch offen ist, entsteht eine. Du kannst auch jetzt eine machen.</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Copying the book, then reading every page of the copy…</source>
        <translation>Das Buch wird kopiert, dann jede Seite der Kopie gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading every page of every backup…</source>
        <translation>Jede Seite jeder Sicherung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Pack for another computer</source>
        <translation>Für einen anderen Computer packen</translation>
    </message>
    <message>
        <source>Packed books (*.zip)</source>
        <translation>Gepackte Bücher (*.zip)</translation>
    </message>
    <message>
        <source>Copying the book and its files into one…</source>
        <translation>Das Buch und seine Dateien werden in eine einzige kopiert …</translation>
    </message>
    <message>
        <source>Packed. Clients: {clients}, entries: {entries}, files: {files}. On the other computer, choose “Open a book I have”.</source>
        <translation>Gepackt. Kundschaft: {clients}, Einträge: {entries}, Dateien: {files}. Wähle auf dem anderen Computer „Vorhandenes Buch öffnen“.</translation>
    </message>
    <message>
        <source>Every page of every backup was read again just now: all sound.</source>
        <translation>Eben wurde jede Seite jeder Sicherung noch einmal gelesen: alles heil.</translation>
    </message>
    <message>
        <source>Nothing of it was missing. The book is as it was.</source>
        <translation>Nichts davon hat gefehlt. Das Buch ist, wie es war.</translation>
    </message>
    <message>
        <source>{name} is back as in the backup.</source>
        <translation>{name} ist wieder da wie in der Sicherung.</translation>
    </message>
    <message>
        <source>The entry is back as in the backup.</source>
        <translation>Der Eintrag ist wieder da wie in der Sicherung.</translation>
    </message>
    <message>
        <source>Put {name} back</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <source>Put this entry back</source>
        <translation>Diesen Eintrag zurückholen</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>What you write about</source>
        <translation>Worüber du schreibst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Becoming</name>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Wie nah</translation>
    </message>
    <message>
        <source>How you are</source>
        <translation>Wie es dir geht</translation>
    </message>
    <message>
        <source>This answer is a note, and may leave with exports.</source>
        <translation>Diese Antwort ist eine Notiz und darf in Exporten mitgehen.</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>It is all here. Clients: {clients}, entries: {entries}, files: {files}.</source>
        <translation>Alles ist da. Kundschaft: {clients}, Einträge: {entries}, Dateien: {files}.</translation>
    </message>
</context>
<context>
    <name>BetweenDays</name>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know.</source>
        <translation>„{words}“ kenne ich nicht als Datum.</translation>
    </message>
</context>
<context>
    <name>BinLine</name>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was removed in the last {days} days. It comes back with all that went along.</source>
        <translation>Was in den letzten {days} Tagen entfernt wurde. Es kommt mit allem zurück, was dazugehörte.</translation>
    </message>
    <message>
        <source>What you delete stays here for {days} days before it goes.</source>
        <translation>Was du löschst, bleibt {days} Tage hier, bevor es verschwindet.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren&#xa0;…</translation>
    </message>
    <message>
        <source>Removed {day}</source>
        <translation>Entfernt am {day}</translation>
    </message>
    <message>
        <source>Became one page with {name}; comes back empty</source>
        <translation>Wurde mit {name} zu einer Seite; kommt leer zurück</translation>
    </message>
    <message>
        <source>about {names}</source>
        <translation>über {names}</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>einem Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträgen</translation>
    </message>
    <message>
        <source>one promise</source>
        <translation>einem Versprechen</translation>
    </message>
    <message>
        <source>{count} promises</source>
        <translation>{count} Versprechen</translation>
    </message>
    <message>
        <source>with {what}</source>
        <translation>mit {what}</translation>
    </message>
    <message>
        <source>{name} is back, {along}.</source>
        <translation>{name} ist wieder da, {along}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>Bringing {name} back…</source>
        <translation>{name} kommt zurück&#xa0;…</translation>
    </message>
    <message>
        <source>The entry is back, {along}.</source>
        <translation>Der Eintrag ist wieder da, {along}.</translation>
    </message>
    <message>
        <source>The entry is back.</source>
        <translation>Der Eintrag ist wieder da.</translation>
    </message>
    <message>
        <source>The promise is back.</source>
        <translation>Das Versprechen ist wieder da.</translation>
    </message>
    <message>
        <source>What you knew is back.</source>
        <translation>Was du wusstest, ist wieder da.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>Die Frage ist wieder da.</translation>
    </message>
    <message>
        <source>The planned talk is back.</source>
        <translation>Das geplante Gespräch ist wieder da.</translation>
    </message>
    <message>
        <source>The file is back.</source>
        <translation>Die Datei ist wieder da.</translation>
    </message>
    <message>
        <source>Emptying the bin, and writing the files anew…</source>
        <translation>Der Papierkorb wird geleert, die Dateien werden neu geschrieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BookBand</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>BoundRows</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>BriefHead</name>
    <message>
        <source>Brief</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Under the alias</source>
        <translation>Unter dem Alias</translation>
    </message>
    <message>
        <source>What is printed or copied names nobody</source>
        <translation>Gedruckt oder kopiert wird ohne Namen</translation>
    </message>
    <message>
        <source>Close the brief</source>
        <translation>Spickzettel schließen</translation>
    </message>
</context>
<context>
    <name>BriefSheet</name>
    <message>
        <source>Brief</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Start the call note</source>
        <translation>Notiz zum Anruf beginnen</translation>
    </message>
    <message>
        <source>Start the meeting note</source>
        <translation>Notiz zum Treffen beginnen</translation>
    </message>
    <message>
        <source>Start the note</source>
        <translation>Notiz beginnen</translation>
    </message>
    <message>
        <source>Promise kept. Well done.</source>
        <translation>Versprechen gehalten. Schön.</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>Versprechen gehalten.</translation>
    </message>
    <message>
        <source>Promise open again.</source>
        <translation>Das Versprechen ist wieder offen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again.</source>
        <translation>Der Drucker hat nicht geantwortet. Es wurde nichts gedruckt; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>BringSheet</name>
    <message>
        <source>Bring prompts in</source>
        <translation>Impulse importieren</translation>
    </message>
    <message>
        <source>You see every question before it comes in, and can take it back.</source>
        <translation>Du siehst jede Frage, bevor sie hereinkommt, und kannst sie zurücknehmen.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A pack of prompts is one file that ends in .toml.</source>
        <translation>Ein Paket Impulse ist eine Datei, die auf .toml endet.</translation>
    </message>
    <message>
        <source>{new} new, {same} the same as here, {changed} changed.</source>
        <translation>{new} neu, {same} wie hier, {changed} geändert.</translation>
    </message>
    <message>
        <source>{count} left out; each says why.</source>
        <translation>{count} ausgelassen; jeweils mit dem Grund.</translation>
    </message>
    <message>
        <source>Bring in one prompt</source>
        <translation>Einen Impuls importieren</translation>
    </message>
    <message>
        <source>Bring in {count} prompts</source>
        <translation>{count} Impulse importieren</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Nichts Neues darin</translation>
    </message>
    <message>
        <source>changed: takes the place of the one here</source>
        <translation>geändert: tritt an die Stelle des hiesigen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Line {line}: {fault}</source>
        <translation>Zeile {line}: {fault}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Which pack?</source>
        <translation>Welches Paket?</translation>
    </message>
    <message>
        <source>Prompts (*.toml)</source>
        <translation>Impulse (*.toml)</translation>
    </message>
    <message>
        <source>One prompt came in.</source>
        <translation>Ein Impuls importiert.</translation>
    </message>
    <message>
        <source>{count} prompts came in.</source>
        <translation>{count} Impulse importiert.</translation>
    </message>
</context>
<context>
    <name>CallMode</name>
    <message>
        <source>Client {letter}</source>
        <translation>Person {letter}</translation>
    </message>
    <message>
        <source>Company {letter}</source>
        <translation>Firma {letter}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Call mode</source>
        <translation>Diskretmodus</translation>
    </message>
    <message>
        <source>Leave call mode</source>
        <translation>Diskretmodus beenden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>Call mode: names are changed, and what you wrote is covered. Rest the mouse on a line, or press Space on it, to read it.</source>
        <translation>Diskretmodus: Namen sind geändert, und was du geschrieben hast, ist verdeckt. Zum Lesen die Maus auf einer Zeile ruhen lassen oder dort die Leertaste drücken.</translation>
    </message>
    <message>
        <source>This window is left out of most recordings and shared screens.</source>
        <translation>Dieses Fenster bleibt in den meisten Aufnahmen und geteilten Bildschirmen unsichtbar.</translation>
    </message>
    <message>
        <source>On this system other programs can still record the screen.</source>
        <translation>Auf diesem System können andere Programme den Bildschirm trotzdem aufnehmen.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>People I helped</source>
        <translation>Wem ich geholfen habe</translation>
    </message>
    <message>
        <source>{kept} of {whole}</source>
        <translation>{kept} von {whole}</translation>
    </message>
    <message>
        <source>Of the promises settled in this time, so many were kept, in time or late.</source>
        <translation>Von den Versprechen, die in dieser Zeit erledigt wurden, wurden so viele gehalten, pünktlich oder spät.</translation>
    </message>
    <message>
        <source>promises you kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>promises {name} kept</source>
        <translation>von {name} gehalten</translation>
    </message>
    <message>
        <source>kept to you</source>
        <translation>dir gehalten</translation>
    </message>
    <message>
        <source>Thank-yous, favours and extras of yours.</source>
        <translation>Dank, Gefallen und Zugaben von dir.</translation>
    </message>
    <message>
        <source>small gesture</source>
        <translation>kleine Geste</translation>
    </message>
    <message>
        <source>small gestures</source>
        <translation>kleine Gesten</translation>
    </message>
    <message>
        <source>Questions you answered.</source>
        <translation>Fragen, die du beantwortet hast.</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter: {words}. Takes it away.</source>
        <translation>Filter: {words}. Nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Filters of the list</source>
        <translation>Filter der Liste</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>{word}  {key}, then {number}</source>
        <translation>{word}  {key}, dann {number}</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>A passphrase for your book</source>
        <translation>Eine Passphrase für dein Buch</translation>
    </message>
    <message>
        <source>Start with this passphrase</source>
        <translation>Mit dieser Passphrase beginnen</translation>
    </message>
    <message>
        <source>Start without one</source>
        <translation>Ohne beginnen</translation>
    </message>
    <message>
        <source>People told you things in confidence. With a passphrase, only you can read them.</source>
        <translation>Vieles wird dir im Vertrauen erzählt. Mit einer Passphrase kannst nur du es lesen.</translation>
    </message>
    <message>
        <source>Without it anyone at this computer can read the book. You can set one later.</source>
        <translation>Ohne sie kann jede Person an diesem Computer das Buch lesen. Du kannst später eine setzen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es beginnt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ChoosingOffer</name>
    <message>
        <source>Whom to be near</source>
        <translation>Wem ich nah sein will</translation>
    </message>
    <message>
        <source>Not now, in a month again</source>
        <translation>Nicht jetzt, in einem Monat wieder</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Wählen, wem ich nah sein will</translation>
    </message>
    <message>
        <source>You began to look at whom you are near. {count} more, whenever you like.</source>
        <translation>Du hast begonnen durchzusehen, wem du nah bist. Noch {count}, wann immer du magst.</translation>
    </message>
    <message>
        <source>Offered on the days after one on which you stopped in the middle.</source>
        <translation>Wird an den Tagen angeboten, nachdem du mittendrin aufgehört hast.</translation>
    </message>
    <message>
        <source>It may be time to ask whom you are near: {count} to look at, twelve at a time.</source>
        <translation>Vielleicht ist es Zeit zu fragen, wem du nah bist: {count} durchzusehen, zwölf auf einmal.</translation>
    </message>
    <message>
        <source>Offered half a year after you looked last, or after the book began.</source>
        <translation>Wird ein halbes Jahr nach deinem letzten Durchsehen angeboten, oder nach dem Anfang des Buches.</translation>
    </message>
    <message>
        <source>Choosing whom to be near comes up again in a month.</source>
        <translation>Die Wahl der Nähe kommt in einem Monat wieder.</translation>
    </message>
</context>
<context>
    <name>ChoosingSheet</name>
    <message>
        <source>Nobody can be close to everybody. You choose; only you see it.</source>
        <translation>Niemand kann allen nah sein. Du wählst; nur du siehst es.</translation>
    </message>
    <message>
        <source>What would you like more of, and what less?</source>
        <translation>Wovon hättest du gern mehr, und wovon weniger?</translation>
    </message>
    <message>
        <source>Why I keep this book</source>
        <translation>Warum ich dieses Buch führe</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>The choosing session is closed.</source>
        <translation>Die Wahl der Nähe ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CircleChip</name>
    <message>
        <source>For {circle}</source>
        <translation>Für {circle}</translation>
    </message>
</context>
<context>
    <name>CircleFilter</name>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>CircleTable</name>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Days between two talks</source>
        <translation>Tage zwischen zwei Gesprächen</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Wählen, wem ich nah sein will</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>How many clients fit into {circle}</source>
        <translation>Wie viele Personen in „{circle}“ passen</translation>
    </message>
    <message>
        <source>Days between two talks in {circle}</source>
        <translation>Tage zwischen zwei Gesprächen in „{circle}“</translation>
    </message>
    <message>
        <source>Circle changed.</source>
        <translation>Kreis geändert.</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>Nobody in particular: it is about your own days.</source>
        <translation>Niemand Bestimmtes: Es geht um deine eigenen Tage.</translation>
    </message>
    <message>
        <source>There only questions about the work itself are asked.</source>
        <translation>Dort kommen nur Fragen zur Arbeit selbst.</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
</context>
<context>
    <name>ClientRows</name>
    <message>
        <source>Off the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>{count} promises due</source>
        <translation>{count} Versprechen fällig</translation>
    </message>
    <message>
        <source>1 promise due</source>
        <translation>1 Versprechen fällig</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Kreis {circle}</translation>
    </message>
    <message>
        <source>Last talk {ago}</source>
        <translation>Letztes Gespräch {ago}</translation>
    </message>
    <message>
        <source>Last talk {ago}, in rhythm</source>
        <translation>Letztes Gespräch {ago}, im Rhythmus</translation>
    </message>
    <message>
        <source>Last talk {ago}, nearly due</source>
        <translation>Letztes Gespräch {ago}, bald fällig</translation>
    </message>
    <message>
        <source>Last talk {ago}, rhythm passed</source>
        <translation>Letztes Gespräch {ago}, Rhythmus überschritten</translation>
    </message>
</context>
<context>
    <name>ClientsPane</name>
    <message>
        <source>Nobody here fits that.</source>
        <translation>Dazu passt hier niemand.</translation>
    </message>
    <message>
        <source>Nobody was taken off the list.</source>
        <translation>Niemand wurde von der Liste genommen.</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the person you are seeing next.</source>
        <translation>Noch niemand hier. Füge hinzu, wen du als Nächstes triffst.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Write: {kind}</source>
        <translation>Schreiben: {kind}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>There is no talk here to close yet.</source>
        <translation>Hier ist noch kein Gespräch abzurunden.</translation>
    </message>
    <message>
        <source>Close the loop</source>
        <translation>Abrunden</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing the book</source>
        <translation>Das Buch wird geschlossen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What you wrote is in the book already.</source>
        <translation>Was du geschrieben hast, steht schon im Buch.</translation>
    </message>
    <message>
        <source>Backing up what was written since the last time…</source>
        <translation>Gesichert wird, was seit dem letzten Mal dazukam&#xa0;…</translation>
    </message>
    <message>
        <source>What you typed last is not in the book yet.</source>
        <translation>Was du zuletzt getippt hast, steht noch nicht im Buch.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
</context>
<context>
    <name>ColoursChoice</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ink and honey</source>
        <translation>Tinte und Honig</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>For colour-blind eyes</source>
        <translation>Bei Farbfehlsichtigkeit</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>What “{column}” is</source>
        <translation>Was „{column}“ ist</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>The latest {shown} of {whole}.</source>
        <translation>Die neuesten {shown} von {whole}.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ComingPage</name>
    <message>
        <source>Nothing of yours is due by next week.</source>
        <translation>Bis nächste Woche ist nichts von dir fällig.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Both pages say the same.</source>
        <translation>Auf beiden Seiten steht dasselbe.</translation>
    </message>
    <message>
        <source>{field}: {value}, from {name}</source>
        <translation>{field}: {value}, von {name}</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Beides, untereinander</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}: beides</translation>
    </message>
    <message>
        <source>From {name}: {moves}.</source>
        <translation>Von {name}: {moves}.</translation>
    </message>
    <message>
        <source>Nothing else lies with {name}.</source>
        <translation>Sonst liegt nichts bei {name}.</translation>
    </message>
    <message>
        <source>The emptied page goes to the bin; Undo takes all of it back.</source>
        <translation>Die leere Seite kommt in den Papierkorb; Rückgängig macht alles ungeschehen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What happened with {name}?</source>
        <translation>Wie war es mit {name}?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>This book can only be read here.</source>
        <translation>Dieses Buch lässt sich hier nur lesen.</translation>
    </message>
    <message>
        <source>Draft from {time}</source>
        <translation>Entwurf von {time}</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Wann: {moment}</translation>
    </message>
    <message>
        <source>When  Alt+W</source>
        <translation>Wann  Alt+W</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Your reflections and private entries</source>
        <translation>Deine Gedanken und privaten Einträge</translation>
    </message>
    <message>
        <source>Lines marked !secret</source>
        <translation>Mit !secret markierte Zeilen</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Written for your eyes alone. To let that go along, type: {word}</source>
        <translation>Nur für deine Augen geschrieben. Damit es mitgeht, tippe: {word}</translation>
    </message>
    <message>
        <source>The word that lets out what is private</source>
        <translation>Das Wort, das Privates hinauslässt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 private entry</source>
        <translation>1 privater Eintrag</translation>
    </message>
    <message>
        <source>{count} private entries</source>
        <translation>{count} private Einträge</translation>
    </message>
    <message>
        <source>1 secret line</source>
        <translation>1 geheime Zeile</translation>
    </message>
    <message>
        <source>{count} secret lines</source>
        <translation>{count} geheime Zeilen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Stays in the book: {what}.</source>
        <translation>Bleibt im Buch: {what}.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>When you were in touch</source>
        <translation>Wann ihr Kontakt hattet</translation>
    </message>
    <message>
        <source>1 day with contact</source>
        <translation>1 Tag mit Kontakt</translation>
    </message>
    <message>
        <source>{count} days with contact</source>
        <translation>{count} Tage mit Kontakt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>Gesten</translation>
    </message>
</context>
<context>
    <name>CoolingField</name>
    <message>
        <source>As it comes, for nobody else’s eyes yet</source>
        <translation>So wie es kommt, noch für niemandes Augen</translation>
    </message>
    <message>
        <source>Let it cool: {minutes} more minutes. It stays here, and nothing is sent.</source>
        <translation>Abkühlen lassen: noch {minutes} Minuten. Es bleibt hier, nichts wird verschickt.</translation>
    </message>
    <message>
        <source>Let it cool: one more minute. It stays here, and nothing is sent.</source>
        <translation>Abkühlen lassen: noch eine Minute. Es bleibt hier, nichts wird verschickt.</translation>
    </message>
    <message>
        <source>It has cooled. Read it once more; nothing is sent from here.</source>
        <translation>Es ist abgekühlt. Lies es noch einmal; von hier wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy for {name}</source>
        <translation>Für {name} kopieren</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>What this counts</source>
        <translation>Was hier gezählt wird</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>CrowdedSheet</name>
    <message>
        <source>Keep all {count}</source>
        <translation>Alle {count} behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Kein Kreis</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>{circle} holds {capacity}. Who would you move?</source>
        <translation>„{circle}“ fasst {capacity}. Wen würdest du umsetzen?</translation>
    </message>
    <message>
        <source>With this there would be {total}. You can also leave it so.</source>
        <translation>Damit wären es {total}. Du kannst es auch so lassen.</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} umsetzen</translation>
    </message>
    <message>
        <source>Move {count}</source>
        <translation>{count} umsetzen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umsetzen</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>A day that matters</source>
        <translation>Ein besonderer Tag</translation>
    </message>
    <message>
        <source>{label}, {years} years</source>
        <translation>{label}, {years} Jahre</translation>
    </message>
    <message>
        <source>{label}, 1 year</source>
        <translation>{label}, 1 Jahr</translation>
    </message>
</context>
<context>
    <name>DayActs</name>
    <message>
        <source>Spoke.</source>
        <translation>Gesprochen.</translation>
    </message>
    <message>
        <source>Call noted.</source>
        <translation>Anruf notiert.</translation>
    </message>
    <message>
        <source>Put off for a week.</source>
        <translation>Um eine Woche verschoben.</translation>
    </message>
    <message>
        <source>Put off until after you next talk.</source>
        <translation>Auf später gelegt, bis nach eurem nächsten Gespräch.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>That day is over. Choose one ahead.</source>
        <translation>Der Tag ist vorbei. Wähle einen, der noch kommt.</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Gehe zu Tag</translation>
    </message>
    <message>
        <source>12 mar, last tue, 2021-03-04</source>
        <translation>12. März, letzten Di, 2021-03-04</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know.</source>
        <translation>„{words}“ kenne ich nicht als Datum.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>{step} on</source>
        <translation>{step} am</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Zurücknehmen: {step}</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>fri, 12 dec, +2w</source>
        <translation>Fr, 12. Dez, +2w</translation>
    </message>
    <message>
        <source>That is no day ahead that I know. Try fri, 12 dec or +2w.</source>
        <translation>Einen künftigen Tag erkenne ich darin nicht. Versuch es mit Fr, 12. Dez oder +2w.</translation>
    </message>
</context>
<context>
    <name>DaysField</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>2 dec</source>
        <translation>2. Dez</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>Fr</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>{name} knows</source>
        <translation>{name} weiß es</translation>
    </message>
    <message>
        <source>A day, if there is one</source>
        <translation>Ein Tag, wenn es einen gibt</translation>
    </message>
    <message>
        <source>fri, 12 dec, +2w</source>
        <translation>Fr, 12. Dez, +2w</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gut sein lassen</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen&#xa0;…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Loslassen&#xa0;…</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>{act}: {promise}</source>
        <translation>{act}: {promise}</translation>
    </message>
    <message>
        <source>Go to the words: {promise}</source>
        <translation>Zum Wortlaut: {promise}</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>Der neue Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{day} is past. Choose a day from today on.</source>
        <translation>{day} ist vorbei. Wähle einen Tag ab heute.</translation>
    </message>
    <message>
        <source>That is not a day I know. Try fri, 12 dec or +2w.</source>
        <translation>Als Tag kenne ich das nicht. Versuch es mit Fr, 12. Dez oder +2w.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Kept. Still true today.</source>
        <translation>Festgehalten. Stimmt heute noch.</translation>
    </message>
    <message>
        <source>Kept. It is closed, and stays as history.</source>
        <translation>Festgehalten. Es ist abgeschlossen und bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>Question for the next brief.</source>
        <translation>Frage für den nächsten Spickzettel.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Never ask this</source>
        <translation>Das nie fragen</translation>
    </message>
    <message>
        <source>Asked less from now on.</source>
        <translation>Kommt ab jetzt seltener.</translation>
    </message>
    <message>
        <source>Still true today.</source>
        <translation>Stimmt heute noch.</translation>
    </message>
    <message>
        <source>Closed, and kept as history.</source>
        <translation>Abgeschlossen und aufgehoben.</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message>
        <source>{count} clients</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete {whom} and {count} entries? They stay in the bin for {days} days.</source>
        <translation>{whom} und {count} Einträge löschen? Sie bleiben {days} Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Delete {whom} and one entry? They stay in the bin for {days} days.</source>
        <translation>{whom} und einen Eintrag löschen? Sie bleiben {days} Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Delete {whom}? The page stays in the bin for {days} days.</source>
        <translation>{whom} löschen? Die Seite bleibt {days} Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Delete {whom}? They stay in the bin for {days} days.</source>
        <translation>{whom} löschen? Sie bleiben {days} Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>{whom} moved to the bin.</source>
        <translation>In den Papierkorb gelegt: {whom}.</translation>
    </message>
    <message>
        <source>Moving {whom} to the bin…</source>
        <translation>Wird in den Papierkorb gelegt: {whom}&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taking back…</source>
        <translation>Wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>Wird noch einmal getan&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Dismissing</name>
    <message>
        <source>Put away for a month.</source>
        <translation>Für einen Monat weggelegt.</translation>
    </message>
    <message>
        <source>Put away for this client.</source>
        <translation>Für diese Person weggelegt.</translation>
    </message>
    <message>
        <source>“{title}” is switched off. Settings can bring it back.</source>
        <translation>„{title}“ ist ausgeschaltet. In den Einstellungen kommt es zurück.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>What to do with: {text}</source>
        <translation>Was damit tun: {text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Earlier, about {name}</source>
        <translation>Früher, über {name}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>All earlier answers</source>
        <translation>Alle früheren Antworten</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What would you like to be asked?</source>
        <translation>Was möchtest du gefragt werden?</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{name} becomes the first name</source>
        <translation>{name} wird zum Vornamen</translation>
    </message>
    <message>
        <source>Ask it when</source>
        <translation>Fragen, wenn</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eines davon zutrifft</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>A program that keeps folders in step put this version aside, beside your book. It is only read here. To write in it all the same, give its file a name of its own.</source>
        <translation>Ein Programm, das Ordner abgleicht, hat diese Fassung neben dein Buch gelegt. Sie wird hier nur gelesen. Um doch darin zu schreiben, gib ihrer Datei einen eigenen Namen.</translation>
    </message>
    <message>
        <source>This book can only be read: its disk takes no writes. Nothing is lost; free some space and open it again.</source>
        <translation>Dieses Buch lässt sich nur lesen: Sein Datenträger nimmt nichts auf. Es ist nichts verloren; schaff etwas Platz und öffne es noch einmal.</translation>
    </message>
    <message>
        <source>This book is open in another window. You can read here; writing waits until that window is closed.</source>
        <translation>Dieses Buch ist in einem anderen Fenster offen. Hier kannst du lesen; das Schreiben wartet, bis jenes Fenster zu ist.</translation>
    </message>
    <message>
        <source>This book is open on {host}, {since}, by {who}. You can read here; writing waits until it is closed there.</source>
        <translation>Dieses Buch ist {since} auf {host} offen, bei {who}. Lesen kannst du hier; Schreiben wartet, bis es dort geschlossen ist.</translation>
    </message>
    <message>
        <source>The book is closed elsewhere. You can write here now.</source>
        <translation>Das Buch ist anderswo geschlossen. Du kannst jetzt hier schreiben.</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>This book was opened for writing on {host} as well, at {time}. What you keep here is safe here. Close it in one of the two places, or two versions will come of it.</source>
        <translation>Dieses Buch wurde um {time} auch auf {host} zum Schreiben geöffnet. Was du hier behältst, ist hier sicher. Schließ es an einem der beiden Orte, sonst werden zwei Fassungen daraus.</translation>
    </message>
</context>
<context>
    <name>ElsewhereScreen</name>
    <message>
        <source>Read it here</source>
        <translation>Hier lesen</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Write here all the same…</source>
        <translation>Trotzdem hier schreiben …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>This book is open elsewhere</source>
        <translation>Dieses Buch ist anderswo offen</translation>
    </message>
    <message>
        <source>It is open on {host}, {since}, by {who}. Nothing was changed. You can read it here meanwhile; once it is closed there, it opens here by itself.</source>
        <translation>Es ist {since} auf {host} offen, bei {who}. Nichts wurde geändert. Lesen kannst du hier inzwischen; sobald es dort geschlossen ist, öffnet es sich hier von selbst.</translation>
    </message>
    <message>
        <source>Write in two places?</source>
        <translation>An zwei Orten schreiben?</translation>
    </message>
    <message>
        <source>If {host} was switched off without closing the book, you can go on here. If it is still open there, the two will not come together: one stays as a version beside the other, and what is only in that one has to be brought over by hand.</source>
        <translation>Wurde {host} ausgeschaltet, ohne das Buch zu schließen, kannst du hier weitermachen. Ist es dort noch offen, kommen die beiden nicht zusammen: Eines bleibt als Fassung neben dem anderen liegen, und was nur darin steht, muss von Hand herübergeholt werden.</translation>
    </message>
</context>
<context>
    <name>EmptyQuestion</name>
    <message>
        <source>Delete {count} things in the bin for good? Their files go too. Nothing comes back.</source>
        <translation>Die {count} Dinge im Papierkorb endgültig löschen? Ihre Dateien gehen mit. Nichts kommt zurück.</translation>
    </message>
    <message>
        <source>Delete the one thing in the bin for good? Its files go too. It does not come back.</source>
        <translation>Das eine Ding im Papierkorb endgültig löschen? Seine Dateien gehen mit. Es kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>What would you like more of with the people you chose, and what less?</source>
        <translation>Wovon hättest du mit denen, die du gewählt hast, gern mehr, und wovon weniger?</translation>
    </message>
    <message>
        <source>Everyone stays where they are.</source>
        <translation>Alle bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>What your work gives you</source>
        <translation>Was dir deine Arbeit gibt</translation>
    </message>
    <message>
        <source>From the energy you noted with your entries: above the line how often it gave you some, below how often it cost some. It is about you, never about a client.</source>
        <translation>Aus der Energie, die du bei Einträgen notiert hast: über der Linie, wie oft es dir welche gab, darunter, wie oft es welche kostete. Es geht um dich, nie um andere.</translation>
    </message>
    <message>
        <source>Above the line: gave you energy. Below: cost you some.</source>
        <translation>Über der Linie: gab dir Energie. Darunter: kostete welche.</translation>
    </message>
    <message>
        <source>{count} noted</source>
        <translation>{count} notiert</translation>
    </message>
    <message>
        <source>No energy noted in this time.</source>
        <translation>Aus dieser Zeit ist keine Energie notiert.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Unpinned.</source>
        <translation>Abgelöst.</translation>
    </message>
    <message>
        <source>Pinned to the brief.</source>
        <translation>Auf den Spickzettel geheftet.</translation>
    </message>
    <message>
        <source>It is a reflection again, and stays here.</source>
        <translation>Es ist wieder ein Gedanke und bleibt hier.</translation>
    </message>
    <message>
        <source>Entry moved to the bin for {days} days.</source>
        <translation>Eintrag für {days} Tage in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Question asked.</source>
        <translation>Frage gestellt.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Pin to the brief</source>
        <translation>Auf den Spickzettel heften</translation>
    </message>
    <message>
        <source>No landmark any more</source>
        <translation>Keine Wegmarke mehr</translation>
    </message>
    <message>
        <source>Make it a landmark</source>
        <translation>Zur Wegmarke machen</translation>
    </message>
    <message>
        <source>Give it to a person…</source>
        <translation>Einer Person zuordnen&#xa0;…</translation>
    </message>
    <message>
        <source>About this talk…</source>
        <translation>Über dieses Gespräch&#xa0;…</translation>
    </message>
    <message>
        <source>Steps and views…</source>
        <translation>Schritte und Sichtweisen&#xa0;…</translation>
    </message>
    <message>
        <source>What I did, said and thought…</source>
        <translation>Was ich tat, sagte und dachte&#xa0;…</translation>
    </message>
    <message>
        <source>Let this leave with exports…</source>
        <translation>In Exporten mitgehen lassen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep this answer here again</source>
        <translation>Diese Antwort wieder hierbehalten</translation>
    </message>
    <message>
        <source>Open {address}…</source>
        <translation>{address} öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen&#xa0;…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>A recap for {name}…</source>
        <translation>Zusammenfassung für {name}&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du weißt</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Under other names</source>
        <translation>Unter anderen Namen</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>1 Fakt</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>{count} Fakten</translation>
    </message>
    <message>
        <source>1 file, {size}</source>
        <translation>1 Datei, {size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>{count} Dateien, {size}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{open} open, {kept} kept</source>
        <translation>{open} offen, {kept} gehalten</translation>
    </message>
    <message>
        <source>not listed; entries keep theirs</source>
        <translation>nicht aufgelistet; in den Einträgen bleiben sie</translation>
    </message>
    <message>
        <source>{count} places, no files</source>
        <translation>{count} Stellen, ohne Dateien</translation>
    </message>
    <message>
        <source>1 place, no files</source>
        <translation>1 Stelle, ohne Dateien</translation>
    </message>
    <message>
        <source>looking for names…</source>
        <translation>Namen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>What you know about {name}</source>
        <translation>Was du über {name} weißt</translation>
    </message>
    <message>
        <source>Whose notes</source>
        <translation>Wessen Notizen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Take your notes with you</source>
        <translation>Nimm deine Notizen mit</translation>
    </message>
    <message>
        <source>Open formats. Readable without relbook, today and in twenty years.</source>
        <translation>Offene Formate. Ohne relbook lesbar, heute und in zwanzig Jahren.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What you will get</source>
        <translation>Was du bekommst</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Export 1 card</source>
        <translation>1 Karte exportieren</translation>
    </message>
    <message>
        <source>Export {count} cards</source>
        <translation>{count} Karten exportieren</translation>
    </message>
    <message>
        <source>Export 1 entry</source>
        <translation>1 Eintrag exportieren</translation>
    </message>
    <message>
        <source>Export {count} entries</source>
        <translation>{count} Einträge exportieren</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Where should the notes go?</source>
        <translation>Wohin sollen die Notizen?</translation>
    </message>
</context>
<context>
    <name>ExtrasSheet</name>
    <message>
        <source>Small extras</source>
        <translation>Kleine Zugaben</translation>
    </message>
    <message>
        <source>Ideas from what you know. None of them is owed.</source>
        <translation>Ideen aus dem, was du weißt. Keine davon ist geschuldet.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>An idea of your own</source>
        <translation>Eine eigene Idee</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Small extras for {name}</source>
        <translation>Kleine Zugaben für {name}</translation>
    </message>
    <message>
        <source>Nothing to draw on yet: what {name} likes, or tells of life, will stand here.</source>
        <translation>Noch nichts, woraus sich schöpfen lässt: Was {name} mag oder vom Leben erzählt, steht dann hier.</translation>
    </message>
    <message>
        <source>Fifteen minutes are plenty.</source>
        <translation>Eine Viertelstunde ist reichlich.</translation>
    </message>
    <message>
        <source>Idea noted.</source>
        <translation>Idee notiert.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>{name} has confirmed that it works</source>
        <translation>{name} hat bestätigt, dass es klappt</translation>
    </message>
    <message>
        <source>Keep it as a note too</source>
        <translation>Auch als Notiz festhalten</translation>
    </message>
    <message>
        <source>Promise to congratulate {name}</source>
        <translation>Versprechen, {name} zu gratulieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>It no longer matters</source>
        <translation>Es spielt keine Rolle mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In a few words, or none</source>
        <translation>In ein paar Worten, oder ohne</translation>
    </message>
    <message>
        <source>Ask {name} next time</source>
        <translation>{name} beim nächsten Mal fragen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Go to where it was written</source>
        <translation>Dorthin, wo es geschrieben steht</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
</context>
<context>
    <name>FactMenu</name>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Go to where it was written</source>
        <translation>Dorthin, wo es geschrieben steht</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>It holds after all</source>
        <translation>Es gilt doch noch</translation>
    </message>
    <message>
        <source>Still true today</source>
        <translation>Stimmt heute noch</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Es hat sich geändert</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>What it was before</source>
        <translation>Was es vorher war</translation>
    </message>
    <message>
        <source>Good to remember</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Sensitive: stays with you</source>
        <translation>Heikel: bleibt bei dir</translation>
    </message>
    <message>
        <source>Your boundary</source>
        <translation>Deine Grenze</translation>
    </message>
    <message>
        <source>You told {name}</source>
        <translation>{name} weiß es von dir</translation>
    </message>
    <message>
        <source>How to speak of it</source>
        <translation>Wie darüber reden</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Written on {day}: go there</source>
        <translation>Geschrieben am {day}: dorthin</translation>
    </message>
    <message>
        <source>Go to where it was written</source>
        <translation>Dorthin, wo es geschrieben steht</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>It has changed</source>
        <translation>Es hat sich geändert</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message>
        <source>{name}, {count} prompts</source>
        <translation>{name}, {count} Impulse</translation>
    </message>
    <message>
        <source>{name}, 1 prompt</source>
        <translation>{name}, 1 Impuls</translation>
    </message>
</context>
<context>
    <name>FeelingField</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>File moved to the bin for {days} days.</source>
        <translation>Datei für {days} Tage in den Papierkorb gelegt.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show its entry</source>
        <translation>Den Eintrag dazu zeigen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>FilingMenu</name>
    <message>
        <source>Type a name</source>
        <translation>Tippe einen Namen</translation>
    </message>
    <message>
        <source>{words}: nobody has that name</source>
        <translation>{words}: so heißt niemand</translation>
    </message>
    <message>
        <source>Given to {name}.</source>
        <translation>Liegt jetzt bei {name}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>With or without promises</source>
        <translation>Mit oder ohne Versprechen</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>With promises</source>
        <translation>Mit Versprechen</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter. Delete takes it away.</source>
        <translation>Filter. Entf nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Anyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Jede Energie</translation>
    </message>
    <message>
        <source>Shareable or not</source>
        <translation>Teilbar oder nicht</translation>
    </message>
    <message>
        <source>With or without landmarks</source>
        <translation>Mit oder ohne Wegmarken</translation>
    </message>
    <message>
        <source>With or without promises</source>
        <translation>Mit oder ohne Versprechen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Gave energy</source>
        <translation>Gab Energie</translation>
    </message>
    <message>
        <source>Neither gave nor took</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Took energy</source>
        <translation>Kostete Energie</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>With a secret line</source>
        <translation>Mit geheimer Zeile</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Wegmarken</translation>
    </message>
    <message>
        <source>With promises</source>
        <translation>Mit Versprechen</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
</context>
<context>
    <name>FindRows</name>
    <message>
        <source>Promise, yours</source>
        <translation>Versprechen von dir</translation>
    </message>
    <message>
        <source>Promise, {name}’s</source>
        <translation>Versprechen von {name}</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>{sort}. From “{heading}”.</source>
        <translation>{sort}. Aus „{heading}“.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} und {count} weitere</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>You were writing when the book closed. The words are still here.</source>
        <translation>Du warst am Schreiben, als das Buch zuging. Die Worte sind noch da.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Was du getippt hast, ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What you typed is not kept yet. Esc closes without keeping it.</source>
        <translation>Was du getippt hast, ist noch nicht festgehalten. Esc schließt, ohne es festzuhalten.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>What would you still finish, and what may be let go?</source>
        <translation>Was möchtest du noch abschließen, und was darfst du loslassen?</translation>
    </message>
    <message>
        <source>Open between you and {name}. Each choice is kept at once, with its own Undo.</source>
        <translation>Offen zwischen dir und {name}. Jede Wahl gilt sofort und hat ihr eigenes Rückgängig.</translation>
    </message>
    <message>
        <source>You wait for nothing from {name}.</source>
        <translation>Du wartest auf nichts von {name}.</translation>
    </message>
    <message>
        <source>{name} promised</source>
        <translation>{name} hat versprochen</translation>
    </message>
    <message>
        <source>Nothing of yours is open any more.</source>
        <translation>Von dir ist nichts mehr offen.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>A quiet book about the people you work with</source>
        <translation>Ein stilles Buch über die Menschen, mit denen du arbeitest</translation>
    </message>
    <message>
        <source>Start my book</source>
        <translation>Mein Buch beginnen</translation>
    </message>
    <message>
        <source>Open a book I have</source>
        <translation>Vorhandenes Buch öffnen</translation>
    </message>
    <message>
        <source>Look around a sample book first</source>
        <translation>Erst ein Beispielbuch ansehen</translation>
    </message>
    <message>
        <source>Bring in notes you have</source>
        <translation>Vorhandene Notizen importieren</translation>
    </message>
    <message>
        <source>No account, no cloud, no tracking. One file on this computer.</source>
        <translation>Kein Konto, keine Cloud, kein Tracking. Eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing lies in {place} yet. If you had a book there, the folder was moved or renamed, and the book is safe where it lies now: open it below.</source>
        <translation>In {place} liegt noch nichts. Wenn dort ein Buch von dir lag, wurde der Ordner verschoben oder umbenannt, und es liegt sicher, wo er jetzt ist: Öffne es unten.</translation>
    </message>
    <message>
        <source>Write down what happened. Remember it before the next call. Think about it for two minutes. That is all it does.</source>
        <translation>Schreib auf, was geschehen ist. Erinnere dich vor dem nächsten Anruf daran. Denk zwei Minuten darüber nach. Mehr tut es nicht.</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Nach einem Treffen</translation>
    </message>
    <message>
        <source>A few lines in ten seconds, without the mouse.</source>
        <translation>Ein paar Zeilen in zehn Sekunden, ohne Maus.</translation>
    </message>
    <message>
        <source>Before a call</source>
        <translation>Vor einem Anruf</translation>
    </message>
    <message>
        <source>Half a minute, and you know where you left off.</source>
        <translation>Eine halbe Minute, und du weißt, wo ihr wart.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>One good question about one relationship.</source>
        <translation>Eine gute Frage zu einer Beziehung.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
</context>
<context>
    <name>FollowQuestion</name>
    <message>
        <source>Open this outside relbook?</source>
        <translation>Das außerhalb von relbook öffnen?</translation>
    </message>
    <message>
        <source>Some of its letters may look like others: read it twice.</source>
        <translation>Einige Buchstaben darin können anderen ähneln: Lies es zweimal.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>More about this prompt</source>
        <translation>Mehr zu diesem Impuls</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>Einen ähnlichen anlegen</translation>
    </message>
    <message>
        <source>Give it its own words again</source>
        <translation>Eigenen Wortlaut zurückgeben</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export this one</source>
        <translation>Diesen exportieren</translation>
    </message>
    <message>
        <source>Export a pack</source>
        <translation>Paket exportieren</translation>
    </message>
    <message>
        <source>Bring in a pack</source>
        <translation>Paket importieren</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Try it on {name}</source>
        <translation>Mit {name} ausprobieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Put down; asked as it was until it is done</source>
        <translation>Vermerkt; bis es fertig ist, wird gefragt wie bisher</translation>
    </message>
    <message>
        <source>Put down; not asked until it is done</source>
        <translation>Vermerkt; gefragt wird erst, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Versprechen hinzufügen</translation>
    </message>
    <message>
        <source>Note something you learned</source>
        <translation>Etwas Erfahrenes notieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this note</source>
        <translation>Diese Notiz verwerfen</translation>
    </message>
    <message>
        <source>Keep entry</source>
        <translation>Eintrag festhalten</translation>
    </message>
</context>
<context>
    <name>FootBand</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Looking through the book…</source>
        <translation>Das Buch wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>For good: from the book, the bin, the search and the files.</source>
        <translation>Endgültig: aus dem Buch, dem Papierkorb, der Suche und den Dateien.</translation>
    </message>
    <message>
        <source>Forgetting, writing the files anew, and looking at every byte…</source>
        <translation>Es wird vergessen, die Dateien werden neu geschrieben, jedes Byte wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>FormerChoice</name>
    <message>
        <source>After how many years to look at former clients again</source>
        <translation>Nach wie vielen Jahren du Ehemalige wieder ansiehst</translation>
    </message>
    <message>
        <source>Look at former clients again</source>
        <translation>Ehemalige wieder ansehen</translation>
    </message>
    <message>
        <source>A line on Today, once a quarter at most. Nothing is ever deleted by itself.</source>
        <translation>Eine Zeile unter Heute, höchstens einmal im Quartal. Von selbst wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <source>After one year</source>
        <translation>Nach einem Jahr</translation>
    </message>
    <message>
        <source>After {count} years</source>
        <translation>Nach {count} Jahren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>FormerOffer</name>
    <message>
        <source>Former clients</source>
        <translation>Ehemalige</translation>
    </message>
    <message>
        <source>Not this quarter</source>
        <translation>Nicht in diesem Quartal</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>You have notes on one former client from long ago. Do you still need them?</source>
        <translation>Du hast alte Notizen zu jemandem von früher. Brauchst du sie noch?</translation>
    </message>
    <message>
        <source>You have notes on {count} former clients from long ago. Do you still need them?</source>
        <translation>Du hast alte Notizen zu {count} Ehemaligen. Brauchst du sie noch?</translation>
    </message>
    <message>
        <source>Offered once a quarter, when there was no contact for a year.</source>
        <translation>Wird einmal im Quartal angeboten, wenn es ein Jahr keinen Kontakt gab.</translation>
    </message>
    <message>
        <source>Offered once a quarter, when there was no contact for {years} years.</source>
        <translation>Wird einmal im Quartal angeboten, wenn es {years} Jahre keinen Kontakt gab.</translation>
    </message>
    <message>
        <source>Former clients come up again in a quarter.</source>
        <translation>Die Ehemaligen kommen in einem Quartal wieder.</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Keep another year</source>
        <translation>Ein weiteres Jahr behalten</translation>
    </message>
    <message>
        <source>Keep {name} another year</source>
        <translation>{name} ein weiteres Jahr behalten</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Alles speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save everything about {name}</source>
        <translation>Alles über {name} speichern</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
</context>
<context>
    <name>FormerSheet</name>
    <message>
        <source>Former clients</source>
        <translation>Ehemalige</translation>
    </message>
    <message>
        <source>Silent for a year or more. Nothing is ever deleted by itself.</source>
        <translation>Seit einem Jahr oder länger still. Von selbst wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <source>Silent for {count} years or more. Nothing is ever deleted by itself.</source>
        <translation>Seit {count} Jahren oder länger still. Von selbst wird nie etwas gelöscht.</translation>
    </message>
    <message>
        <source>Nobody to look at just now</source>
        <translation>Gerade ist niemand durchzusehen</translation>
    </message>
    <message>
        <source>Everybody you used to work with was in touch more lately than that.</source>
        <translation>Mit allen Ehemaligen gab es später noch Kontakt.</translation>
    </message>
    <message>
        <source>Switched off in the settings.</source>
        <translation>In den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nobody is asked about</source>
        <translation>Nach niemandem wird gefragt</translation>
    </message>
    <message>
        <source>The settings can switch it on again.</source>
        <translation>In den Einstellungen lässt es sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>Letzter Kontakt am {day}</translation>
    </message>
    <message>
        <source>Over since {day}</source>
        <translation>Vorbei seit {day}</translation>
    </message>
    <message>
        <source>one year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>{count} years ago</source>
        <translation>vor {count} Jahren</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>{name} stays for another year.</source>
        <translation>{name} bleibt ein weiteres Jahr.</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>one entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
</context>
<context>
    <name>FreeEvenings</name>
    <message>
        <source>A talk planned into one of them says so, and nothing more.</source>
        <translation>Fällt ein geplantes Gespräch hinein, steht es dabei, mehr nicht.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Keep the evening of {day} free</source>
        <translation>Den Abend freihalten: {day}</translation>
    </message>
    <message>
        <source>The evening of {day} is kept free.</source>
        <translation>Der Abend ist freigehalten: {day}.</translation>
    </message>
    <message>
        <source>The evening of {day} is like any other again.</source>
        <translation>Der Abend ist wieder wie jeder andere: {day}.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß es</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>In {year}: {text}</source>
        <translation>In {year}: {text}</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Write down what you know</source>
        <translation>Aufschreiben, was du weißt</translation>
    </message>
</context>
<context>
    <name>GatheringSheet</name>
    <message>
        <source>A gathering</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>Simple moments bind. It waits for you if you go.</source>
        <translation>Einfache Momente verbinden. Es wartet auf dich, wenn du gehst.</translation>
    </message>
    <message>
        <source>Planned: {title}.</source>
        <translation>Geplant: {title}.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>GestureCard</name>
    <message>
        <source>A small gesture</source>
        <translation>Eine kleine Geste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No gesture today</source>
        <translation>Heute keine Geste</translation>
    </message>
    <message>
        <source>Done: a gesture for {name}</source>
        <translation>Getan: eine Geste für {name}</translation>
    </message>
    <message>
        <source>A gesture for somebody else</source>
        <translation>Eine Geste für jemand anderes</translation>
    </message>
    <message>
        <source>No thank-you to {name} is noted yet. Nobody comes up twice in {days} days.</source>
        <translation>Für {name} ist noch kein Dank notiert. Niemand kommt zweimal in {days} Tagen.</translation>
    </message>
    <message>
        <source>{name}’s last thank-you was on {day}, the longest ago. Nobody comes up twice in {days} days.</source>
        <translation>Der letzte Dank an {name} war am {day}, am längsten her. Niemand kommt zweimal in {days} Tagen.</translation>
    </message>
    <message>
        <source>A small gesture. {words}</source>
        <translation>Eine kleine Geste. {words}</translation>
    </message>
    <message>
        <source>Noted as a thank-you to {name}.</source>
        <translation>Als Dank an {name} notiert.</translation>
    </message>
    <message>
        <source>Somebody else is proposed.</source>
        <translation>Jemand anderes ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>No gesture today.</source>
        <translation>Heute keine Geste.</translation>
    </message>
</context>
<context>
    <name>GoneScreen</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Begin a new book</source>
        <translation>Ein neues Buch beginnen</translation>
    </message>
    <message>
        <source>Open the book at the usual place</source>
        <translation>Das Buch am üblichen Platz öffnen</translation>
    </message>
    <message>
        <source>Your book is not at its place</source>
        <translation>Dein Buch ist nicht an seinem Platz</translation>
    </message>
    <message>
        <source>It was here when it was open last. Its folder may have been moved or renamed, or its disk is not plugged in. Nothing was made or changed: bring it back and press Try again, or open it where it lies now.</source>
        <translation>Hier lag es, als es zuletzt offen war. Vielleicht wurde sein Ordner verschoben oder umbenannt, oder sein Datenträger ist nicht angeschlossen. Nichts wurde angelegt oder geändert: Bring es zurück und drücke „Noch einmal“, oder öffne es dort, wo es jetzt liegt.</translation>
    </message>
</context>
<context>
    <name>GoodRow</name>
    <message>
        <source>Spoke</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spoke with {name} today</source>
        <translation>Heute mit {name} gesprochen</translation>
    </message>
    <message>
        <source>Put {name} off</source>
        <translation>{name} auf später legen</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Um eine Woche</translation>
    </message>
    <message>
        <source>Until after you next talk</source>
        <translation>Bis nach eurem nächsten Gespräch</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Bis zu einem Tag&#xa0;…</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>{name}: how it stands</source>
        <translation>{name}: wie es steht</translation>
    </message>
    <message>
        <source>Copy the invitation for {name}</source>
        <translation>Einladung für {name} kopieren</translation>
    </message>
</context>
<context>
    <name>GuestsSheet</name>
    <message>
        <source>Gatherings</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Which gathering</source>
        <translation>Welche Runde</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Plan another</source>
        <translation>Eine weitere planen</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>No gathering is planned</source>
        <translation>Keine Runde ist geplant</translation>
    </message>
    <message>
        <source>A table, a walk, a look into your workshop: small is enough.</source>
        <translation>Ein Tisch, ein Spaziergang, ein Blick in deine Werkstatt: Klein genügt.</translation>
    </message>
    <message>
        <source>Noted of {name}: {state}.</source>
        <translation>Notiert zu {name}: {state}.</translation>
    </message>
    <message>
        <source>Taken off the plan.</source>
        <translation>Aus dem Plan genommen.</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Work and life</source>
        <translation>Arbeit und Leben</translation>
    </message>
    <message>
        <source>Who reached out</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>Life: something shared, a thank-you or a favour, an entry that taught you something personal, liked or shared, or one tagged #life, #personal or #family. All else counts as work.</source>
        <translation>Leben: etwas Gemeinsames, ein Dank oder ein Gefallen, ein Eintrag, aus dem du etwas Persönliches, Gemeinsames oder etwas, das du magst, erfahren hast, oder einer mit #life, #personal oder #family. Alles andere zählt als Arbeit.</translation>
    </message>
    <message>
        <source>Of every contact, who began it, as the entry says. Entries that do not say are counted so.</source>
        <translation>Von jedem Kontakt, wer ihn begann, so wie es im Eintrag steht. Einträge, die es nicht sagen, zählen als solche.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Whom to look at</source>
        <translation>Wen du ansiehst</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>HeadBand</name>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Which clients to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Which clients to show, not everybody now</source>
        <translation>Wer gezeigt wird, zurzeit nicht alle</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Log a quick call</source>
        <translation>Kurzen Anruf notieren</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Open the brief  Ctrl+Shift+B</source>
        <translation>Spickzettel öffnen  Strg+Umschalt+B</translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>Spickzettel öffnen</translation>
    </message>
    <message>
        <source>{role},</source>
        <translation>{role},</translation>
    </message>
    <message>
        <source>Everybody at {company}</source>
        <translation>Alle bei {company}</translation>
    </message>
    <message>
        <source>{circle} circle</source>
        <translation>Kreis {circle}</translation>
    </message>
    <message>
        <source>· {since}</source>
        <translation>· {since}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keines offen</translation>
    </message>
    <message>
        <source>You {count}</source>
        <translation>Du {count}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
</context>
<context>
    <name>HeadsUpLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the word for {name}</source>
        <translation>Zeilen für {name} kopieren</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Contact in the last 12 months, week by week</source>
        <translation>Kontakt in den letzten 12 Monaten, Woche für Woche</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Whoever came has the page on their timeline.</source>
        <translation>Wer da war, hat die Seite im eigenen Journal.</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Wer war da?</translation>
    </message>
    <message>
        <source>A sentence is enough: what was said, what made you laugh, who met whom.</source>
        <translation>Ein Satz genügt: was gesagt wurde, worüber ihr gelacht habt, wer wen kennenlernte.</translation>
    </message>
    <message>
        <source>What would you like to remember of it?</source>
        <translation>Was möchtest du davon in Erinnerung behalten?</translation>
    </message>
    <message>
        <source>Each becomes a promise of yours, within two days.</source>
        <translation>Jeder Dank wird ein Versprechen von dir, binnen zwei Tagen.</translation>
    </message>
    <message>
        <source>Whom would you like to thank for coming?</source>
        <translation>Wem möchtest du fürs Kommen danken?</translation>
    </message>
    <message>
        <source>Kept: {title}.</source>
        <translation>Festgehalten: {title}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
</context>
<context>
    <name>HelpedLine</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
</context>
<context>
    <name>HelpedSheet</name>
    <message>
        <source>People I helped</source>
        <translation>Wem ich geholfen habe</translation>
    </message>
    <message>
        <source>In your own words, for you alone. Nothing here is added up or exported.</source>
        <translation>In deinen Worten, für dich allein. Hier wird nichts zusammengezählt oder exportiert.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Nothing written down this year yet</source>
        <translation>Dieses Jahr noch nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>Where did your work make somebody’s life a little easier? One line is enough.</source>
        <translation>Wo hat deine Arbeit jemandem das Leben ein wenig leichter gemacht? Eine Zeile genügt.</translation>
    </message>
</context>
<context>
    <name>HiddenScreen</name>
    <message>
        <source>The book is put away</source>
        <translation>Das Buch ist weggelegt</translation>
    </message>
    <message>
        <source>This book has no passphrase: locking only hides it. Anyone at this computer can open it again.</source>
        <translation>Dieses Buch hat keine Passphrase: Das Sperren verbirgt es nur. Jede Person an diesem Computer kann es wieder öffnen.</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Mein Buch öffnen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Anderes Buch</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>A passphrase closes it to everybody but you.</source>
        <translation>Eine Passphrase schließt es für alle außer dir.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>1 entry looked through</source>
        <translation>1 Eintrag durchgesehen</translation>
    </message>
    <message>
        <source>{count} entries looked through</source>
        <translation>{count} Einträge durchgesehen</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Still true</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Still true: {what}</source>
        <translation>Stimmt noch: {what}</translation>
    </message>
    <message>
        <source>Not any more: {what}</source>
        <translation>Nicht mehr: {what}</translation>
    </message>
</context>
<context>
    <name>HouseSheet</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Eigene Seite</translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Jetzt niemand hier</translation>
    </message>
    <message>
        <source>One person here now</source>
        <translation>Jetzt eine Person hier</translation>
    </message>
    <message>
        <source>{count} people here now</source>
        <translation>Jetzt {count} Personen hier</translation>
    </message>
    <message>
        <source>{here}, {count} earlier</source>
        <translation>{here}, früher {count}</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Were here</source>
        <translation>Früher hier</translation>
    </message>
    <message>
        <source>With them while they were here</source>
        <translation>Gemeinsames aus jener Zeit</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>IdeaLine</name>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write down an extra: {idea}</source>
        <translation>Eine Zugabe aufschreiben: {idea}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Bring notes in</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>You see what would come before anything is written, and can take it back.</source>
        <translation>Du siehst alles, bevor es geschrieben wird, und kannst es zurücknehmen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Keeping the answers…</source>
        <translation>Antworten werden festgehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Names kept.</source>
        <translation>Namen festgehalten.</translation>
    </message>
    <message>
        <source>Brought in.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Looking for names in it…</source>
        <translation>Namen darin werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Import taken back.</source>
        <translation>Import zurückgenommen.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Look for words in this backup</source>
        <translation>In dieser Sicherung nach Worten suchen</translation>
    </message>
    <message>
        <source>The passphrase of that time, then Enter</source>
        <translation>Die Passphrase von damals, dann Eingabe</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>Die Passphrase von damals</translation>
    </message>
    <message>
        <source>Found in this backup</source>
        <translation>In dieser Sicherung gefunden</translation>
    </message>
    <message>
        <source>The words of this entry</source>
        <translation>Der Text dieses Eintrags</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Look at everybody’s entries again</source>
        <translation>Wieder die Einträge aller ansehen</translation>
    </message>
    <message>
        <source>This one was made under another passphrase. It opens with that one.</source>
        <translation>Diese hier entstand unter einer anderen Passphrase. Mit jener lässt sie sich öffnen.</translation>
    </message>
    <message>
        <source>Some of its pages cannot be read. Your book is not touched; choose another backup.</source>
        <translation>Einige ihrer Seiten sind nicht lesbar. Dein Buch bleibt unberührt; wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing in this backup says that.</source>
        <translation>In dieser Sicherung steht das nirgends.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Nichts hier.</translation>
    </message>
    <message>
        <source>The newest {count}. Look for words to find others.</source>
        <translation>Die neuesten {count}. Suche nach Wörtern, um andere zu finden.</translation>
    </message>
    <message>
        <source>The first {count} by name. Look for a name to find others.</source>
        <translation>Die ersten {count} nach Namen. Suche nach einem Namen, um andere zu finden.</translation>
    </message>
</context>
<context>
    <name>InsightsPane</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>{count} entries. {span}</source>
        <translation>{count} Einträge. {span}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nothing was written in this time. Choose another stretch above.</source>
        <translation>In dieser Zeit wurde nichts geschrieben. Wähle oben eine andere.</translation>
    </message>
    <message>
        <source>Write down a few talks; after four weeks there is something to notice.</source>
        <translation>Schreib ein paar Gespräche auf; nach vier Wochen zeigt sich etwas.</translation>
    </message>
    <message>
        <source>Nothing to see here yet</source>
        <translation>Hier ist noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Das ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Charts again</source>
        <translation>Wieder Diagramme</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
</context>
<context>
    <name>InvitingPage</name>
    <message>
        <source>Copy it for one of them; nothing is sent.</source>
        <translation>Kopiere sie für eine Person; nichts wird verschickt.</translation>
    </message>
    <message>
        <source>Nobody is picked yet.</source>
        <translation>Noch ist niemand ausgesucht.</translation>
    </message>
    <message>
        <source>How would you put it to them?</source>
        <translation>Wie würdest du es ihnen sagen?</translation>
    </message>
    <message>
        <source>One text for all, in your own words. Where {first} stands, each reads their first name.</source>
        <translation>Ein Text für alle, in deinen Worten. Wo {first} steht, liest jede Person ihren Vornamen.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The prompt was changed.</source>
        <translation>Der Impuls wurde geändert.</translation>
    </message>
    <message>
        <source>The prompt was kept.</source>
        <translation>Der Impuls ist festgehalten.</translation>
    </message>
    <message>
        <source>A prompt like it was made.</source>
        <translation>Ein ähnlicher Impuls ist angelegt.</translation>
    </message>
    <message>
        <source>The prompt has its own words again.</source>
        <translation>Der Impuls hat wieder seinen eigenen Wortlaut.</translation>
    </message>
    <message>
        <source>The prompt was deleted.</source>
        <translation>Der Impuls wurde gelöscht.</translation>
    </message>
    <message>
        <source>The prompt is asked again.</source>
        <translation>Der Impuls ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The prompt rests now.</source>
        <translation>Der Impuls ruht jetzt.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
    <message>
        <source>Guide and keys</source>
        <translation>Anleitung und Tasten</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>In text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Geschriebenes festhalten</translation>
    </message>
    <message>
        <source>Leave; the draft stays</source>
        <translation>Verlassen; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Kind: call to note</source>
        <translation>Art: von Anruf bis Notiz</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Who reached out, then 1 or 2</source>
        <translation>Wer sich gemeldet hat, dann 1 oder 2</translation>
    </message>
    <message>
        <source>How it left you, then 1 to 5</source>
        <translation>Wie es dir danach ging, dann 1 bis 5</translation>
    </message>
    <message>
        <source>How an answer came, then 1 to 3</source>
        <translation>Wie eine Antwort kam, dann 1 bis 3</translation>
    </message>
    <message>
        <source>By what way you talked</source>
        <translation>Auf welchem Weg ihr gesprochen habt</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Write one down</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Nothing written down yet. What somebody says in passing can carry a grey day later.</source>
        <translation>Noch nichts aufgeschrieben. Was jemand nebenbei sagt, kann später durch einen grauen Tag tragen.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Aufgeschrieben</translation>
    </message>
    <message>
        <source>{name}: open this entry</source>
        <translation>{name}: diesen Eintrag öffnen</translation>
    </message>
</context>
<context>
    <name>Kindness</name>
    <message>
        <source>Note one</source>
        <translation>Eine notieren</translation>
    </message>
    <message>
        <source>Small kindnesses</source>
        <translation>Kleine Freundlichkeiten</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>A gesture in {some} of {weeks} weeks.</source>
        <translation>Eine Geste in {some} von {weeks} Wochen.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>The last was for {name}, {ago}.</source>
        <translation>Die letzte galt {name}, {ago}.</translation>
    </message>
</context>
<context>
    <name>KindsRow</name>
    <message>
        <source>{kind}  Alt+{number}</source>
        <translation>{kind}  Alt+{number}</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Andere Arten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>KnowingPane</name>
    <message>
        <source>What I know</source>
        <translation>Was ich weiß</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>On {name}’s mind</source>
        <translation>Was {name} beschäftigt</translation>
    </message>
    <message>
        <source>{count} of {all} known</source>
        <translation>{count} von {all} bekannt</translation>
    </message>
    <message>
        <source>To ask next time</source>
        <translation>Beim nächsten Mal fragen</translation>
    </message>
    <message>
        <source>What you learn about {name} gathers here: write it above, or begin a line of a note with !fact, !like or !⁠boundary.</source>
        <translation>Was du über {name} erfährst, sammelt sich hier: Schreib es oben hin, oder beginne eine Zeile einer Notiz mit !fact, !like oder !⁠boundary.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>It is spoken from the next start on.</source>
        <translation>Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LayingDown</name>
    <message>
        <source>The packed book is laid down here, and compared with what was packed.</source>
        <translation>Das gepackte Buch wird hier abgelegt und mit dem verglichen, was gepackt wurde.</translation>
    </message>
    <message>
        <source>Should it stop half way, nothing is left of it here. The packed book stays as it is.</source>
        <translation>Bricht es unterwegs ab, bleibt hier nichts davon zurück. Das gepackte Buch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A book of made-up clients, talks and promises is written to look around in.</source>
        <translation>Zum Umsehen wird ein Buch mit erfundener Kundschaft, erfundenen Gesprächen und Versprechen geschrieben.</translation>
    </message>
    <message>
        <source>Should it stop half way, nothing is left of it here.</source>
        <translation>Bricht es unterwegs ab, bleibt hier nichts davon zurück.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Hide reflections</source>
        <translation>Gedanken ausblenden</translation>
    </message>
    <message>
        <source>Your answers will collect here. They stay out of exports unless you say so.</source>
        <translation>Hier sammeln sich deine Antworten. In Exporte kommen sie nur, wenn du es willst.</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
</context>
<context>
    <name>LeafPage</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>known {since}</source>
        <translation>bekannt {since}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Why {name}</source>
        <translation>Warum {name}</translation>
    </message>
    <message>
        <source>Kind words, {day}</source>
        <translation>Gute Worte, {day}</translation>
    </message>
    <message>
        <source>{day}: {change}</source>
        <translation>{day}: {change}</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Letztes Gespräch</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>Dein Wunsch</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Table for mail merge</source>
        <translation>Tabelle für Serienbriefe</translation>
    </message>
    <message>
        <source>One Markdown file</source>
        <translation>Eine Markdown-Datei</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Eine Datei für jede Person</translation>
    </message>
    <message>
        <source>With aliases for names, and no addresses</source>
        <translation>Mit Alias statt Namen, ohne Adressen</translation>
    </message>
    <message>
        <source>Exported files are not encrypted. Anyone who can open the folder can read them.</source>
        <translation>Exportierte Dateien sind nicht verschlüsselt. Wer den Ordner öffnen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Where should the letter go?</source>
        <translation>Wohin soll der Brief?</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Gespeichert: {name}.</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>Name a disagreement</source>
        <translation>Eine Uneinigkeit benennen</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>Ein Fehler</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Between you and {name}</source>
        <translation>Zwischen dir und {name}</translation>
    </message>
    <message>
        <source>Between you and your clients</source>
        <translation>Zwischen dir und deiner Kundschaft</translation>
    </message>
    <message>
        <source>Dates only. Nothing here is added up.</source>
        <translation>Nur Daten. Hier wird nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Thanks, favours, disagreements, mistakes and landmarks will collect here.</source>
        <translation>Dank, Gefallen, Uneinigkeiten, Fehler und Wegmarken sammeln sich hier.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>long talk</source>
        <translation>langes Gespräch</translation>
    </message>
    <message>
        <source>small gesture</source>
        <translation>kleine Geste</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>LengthySheet</name>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing else is written until it is done.</source>
        <translation>Bis es fertig ist, wird nichts anderes geschrieben.</translation>
    </message>
</context>
<context>
    <name>LetterOffer</name>
    <message>
        <source>The yearly letter</source>
        <translation>Der Jahresbrief</translation>
    </message>
    <message>
        <source>Not this year</source>
        <translation>Dieses Jahr nicht</translation>
    </message>
    <message>
        <source>The year is nearly over. A few lines of your own news keep a bond warm.</source>
        <translation>Das Jahr ist fast um. Ein paar Zeilen von dir halten eine Verbindung warm.</translation>
    </message>
    <message>
        <source>Offered in December, while no letter of this year has gone out.</source>
        <translation>Wird im Dezember angeboten, solange kein Brief dieses Jahres hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Go on with the letter</source>
        <translation>Am Brief weiterschreiben</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Den Brief beginnen</translation>
    </message>
    <message>
        <source>The letter is not offered again this year.</source>
        <translation>Der Brief wird dieses Jahr nicht mehr angeboten.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>Yearly letter</source>
        <translation>Jahresbrief</translation>
    </message>
    <message>
        <source>Your words, in your time. It waits here for as long as it takes.</source>
        <translation>Deine Worte, in deiner Zeit. Er wartet hier, solange es dauert.</translation>
    </message>
    <message>
        <source>Noted who got the letter: one person.</source>
        <translation>Notiert, wer den Brief hat: eine Person.</translation>
    </message>
    <message>
        <source>Noted who got the letter: {count} people.</source>
        <translation>Notiert, wer den Brief hat: {count} Personen.</translation>
    </message>
    <message>
        <source>Note who got it</source>
        <translation>Notieren, wer ihn hat</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What relbook carries that others made, and under which terms. Thanks to all of them.</source>
        <translation>Was in relbook von anderen stammt, und unter welchen Bedingungen. Dank an sie alle.</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Werke anderer</translation>
    </message>
</context>
<context>
    <name>LifeForm</name>
    <message>
        <source>Promise {name} a first answer by {day}</source>
        <translation>{name} eine erste Antwort bis {day} versprechen</translation>
    </message>
    <message>
        <source>Give {name} a first answer</source>
        <translation>{name} eine erste Antwort geben</translation>
    </message>
    <message>
        <source>You opened with this before:</source>
        <translation>So hast du früher schon begonnen:</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>How {name} took it</source>
        <translation>Wie {name} es aufnahm</translation>
    </message>
    <message>
        <source>Once it is said: what came back?</source>
        <translation>Sobald es gesagt ist: Was kam zurück?</translation>
    </message>
    <message>
        <source>How you said it</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Before you speak</source>
        <translation>Bevor du sprichst</translation>
    </message>
</context>
<context>
    <name>LifeSheet</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>them</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Not kept yet: your draft is here.</source>
        <translation>Noch nicht festgehalten: Dein Entwurf ist hier.</translation>
    </message>
    <message>
        <source>To settle it, first write down what you both want.</source>
        <translation>Bevor es geklärt ist: Schreib erst auf, was ihr beide wollt.</translation>
    </message>
    <message>
        <source>What you thought stays here unless you export what is private.</source>
        <translation>Was du gedacht hast, bleibt hier, außer du exportierst Privates.</translation>
    </message>
    <message>
        <source>Said, and written down.</source>
        <translation>Gesagt und aufgeschrieben.</translation>
    </message>
    <message>
        <source>Noted: {step}.</source>
        <translation>Notiert: {step}.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Was hier sicher ist und was nicht</translation>
    </message>
    <message>
        <source>So that you know what to rely on, and what is up to you.</source>
        <translation>Damit du weißt, worauf Verlass ist und was bei dir liegt.</translation>
    </message>
    <message>
        <source>The book takes care of</source>
        <translation>Darum kümmert sich das Buch</translation>
    </message>
    <message>
        <source>No book can take care of</source>
        <translation>Das kann kein Buch</translation>
    </message>
    <message>
        <source>Nothing you keep is lost</source>
        <translation>Was du festhältst, bleibt</translation>
    </message>
    <message>
        <source>It is on the disk before it says so; no crash and no power cut takes it back.</source>
        <translation>Es ist gespeichert, bevor das Buch es sagt; kein Absturz und kein Stromausfall nimmt es zurück.</translation>
    </message>
    <message>
        <source>Backups by themselves</source>
        <translation>Sicherungen von selbst</translation>
    </message>
    <message>
        <source>Every day, and each is opened and read before an older one goes.</source>
        <translation>Jeden Tag; jede wird geöffnet und gelesen, bevor eine ältere verschwindet.</translation>
    </message>
    <message>
        <source>With a passphrase, only you</source>
        <translation>Mit Passphrase nur du</translation>
    </message>
    <message>
        <source>Nobody opens the book, its files or its backups without it.</source>
        <translation>Ohne sie öffnet niemand das Buch, seine Dateien oder seine Sicherungen.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nichts geht von selbst hinaus</translation>
    </message>
    <message>
        <source>There is no network and no account, and nothing in a note is fetched or opened.</source>
        <translation>Es gibt kein Netz und kein Konto, und nichts in einer Notiz wird geladen oder geöffnet.</translation>
    </message>
    <message>
        <source>An unlocked computer</source>
        <translation>Ein entsperrter Computer</translation>
    </message>
    <message>
        <source>Whoever sits down at it reads what is open. Ctrl+L locks the book when you get up.</source>
        <translation>Wer sich daransetzt, liest, was offen ist. Strg+L sperrt das Buch, wenn du aufstehst.</translation>
    </message>
    <message>
        <source>Programs that watch you</source>
        <translation>Programme, die mitlesen</translation>
    </message>
    <message>
        <source>What records your keys or your screen, or runs this computer, sees what you see.</source>
        <translation>Was Tasten oder Bildschirm aufzeichnet oder diesen Computer verwaltet, sieht, was du siehst.</translation>
    </message>
    <message>
        <source>Memory written to the disk</source>
        <translation>Arbeitsspeicher auf der Platte</translation>
    </message>
    <message>
        <source>While the book is open, the system may put parts of it there, above all to hibernate. Encrypting the whole disk covers that.</source>
        <translation>Solange das Buch offen ist, kann das System Teile davon dort ablegen, vor allem für den Ruhezustand. Wer die ganze Platte verschlüsselt, ist davor geschützt.</translation>
    </message>
    <message>
        <source>A shared screen</source>
        <translation>Ein geteilter Bildschirm</translation>
    </message>
    <message>
        <source>Call mode covers names and words. On Linux it cannot stop a recording of the rest.</source>
        <translation>Der Diskretmodus verdeckt Namen und Worte. Unter Linux kann er eine Aufnahme des Übrigen nicht verhindern.</translation>
    </message>
    <message>
        <source>Copies outside the book</source>
        <translation>Kopien außerhalb des Buches</translation>
    </message>
    <message>
        <source>An export, a print, a synced folder keep what they have, and an old copy of the book opens with its old passphrase.</source>
        <translation>Ein Export, ein Ausdruck, ein synchronisierter Ordner behalten, was sie haben, und eine alte Kopie des Buches öffnet sich mit ihrer alten Passphrase.</translation>
    </message>
    <message>
        <source>A lost passphrase</source>
        <translation>Eine verlorene Passphrase</translation>
    </message>
    <message>
        <source>Without it and without the recovery sheet nobody opens the book, not even us.</source>
        <translation>Ohne sie und ohne das Notfallblatt öffnet niemand das Buch, auch wir nicht.</translation>
    </message>
    <message>
        <source>A book without one</source>
        <translation>Ein Buch ohne Passphrase</translation>
    </message>
    <message>
        <source>Anyone at this computer can read it.</source>
        <translation>Jede Person an diesem Computer kann es lesen.</translation>
    </message>
</context>
<context>
    <name>LineFor</name>
    <message>
        <source>A line for {name}</source>
        <translation>Eine Zeile für {name}</translation>
    </message>
    <message>
        <source>a line for {name} alone</source>
        <translation>eine Zeile nur für {name}</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>A line for each of them?</source>
        <translation>Eine Zeile für jede Person?</translation>
    </message>
    <message>
        <source>Yours to write; nobody else reads it. What is private or secret is not laid beside it.</source>
        <translation>Schreiben musst nur du sie; niemand sonst liest mit. Privates und Geheimes liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Nobody is ticked yet; a page back you can say who gets it.</source>
        <translation>Noch ist niemand angekreuzt; eine Seite zurück kannst du sagen, wer ihn bekommt.</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Add the shared goal</source>
        <translation>Gemeinsames Ziel ergänzen</translation>
    </message>
    <message>
        <source>Add what matters to both</source>
        <translation>Ergänzen, was beiden wichtig ist</translation>
    </message>
    <message>
        <source>Say when you told them</source>
        <translation>Sagen, wann du es mitgeteilt hast</translation>
    </message>
    <message>
        <source>A landmark</source>
        <translation>Eine Wegmarke</translation>
    </message>
    <message>
        <source>The first time in one room: a landmark</source>
        <translation>Zum ersten Mal in einem Raum: eine Wegmarke</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Half a minute before, a line says so. It also locks with the screen and before the computer sleeps, where the system tells. What you typed is kept.</source>
        <translation>Eine halbe Minute vorher sagt es eine Zeile. Es sperrt auch mit dem Bildschirm und vor dem Schlafen des Computers, wo das System es meldet. Was du getippt hast, bleibt.</translation>
    </message>
    <message>
        <source>Without a passphrase locking only hides the book, so it does not lock by itself.</source>
        <translation>Ohne Passphrase verbirgt das Sperren das Buch nur; darum sperrt es nicht von selbst.</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>The book is about to lock</source>
        <translation>Das Buch wird gleich gesperrt</translation>
    </message>
    <message>
        <source>The book locks in one second.</source>
        <translation>Das Buch wird in einer Sekunde gesperrt.</translation>
    </message>
    <message>
        <source>The book locks in {seconds} seconds.</source>
        <translation>Das Buch wird in {seconds} Sekunden gesperrt.</translation>
    </message>
    <message>
        <source>Any key or move of the mouse keeps it open.</source>
        <translation>Jede Taste und jede Mausbewegung hält es offen.</translation>
    </message>
</context>
<context>
    <name>LoopSheet</name>
    <message>
        <source>Close the loop</source>
        <translation>Abrunden</translation>
    </message>
    <message>
        <source>Kind of what you learned</source>
        <translation>Art des Erfahrenen</translation>
    </message>
    <message>
        <source>How did it leave you?</source>
        <translation>Wie ging es dir danach?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>They</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Close the loop with {name}</source>
        <translation>Das Gespräch mit {name} abrunden</translation>
    </message>
    <message>
        <source>Four questions; leave out what you like.</source>
        <translation>Vier Fragen; lass weg, was du magst.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Sich melden</translation>
    </message>
    <message>
        <source>Anything promised?</source>
        <translation>Etwas versprochen?</translation>
    </message>
    <message>
        <source>Something learned?</source>
        <translation>Etwas erfahren?</translation>
    </message>
    <message>
        <source>When next?</source>
        <translation>Wann wieder?</translation>
    </message>
    <message>
        <source>{name}: look at the offer</source>
        <translation>{name}: das Angebot ansehen</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Was du versprochen hast</translation>
    </message>
    <message>
        <source>You: send the deck @fri</source>
        <translation>Du: die Präsentation schicken @fr</translation>
    </message>
    <message>
        <source>What {name} promised</source>
        <translation>Was {name} versprochen hat</translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation>Was du erfahren hast</translation>
    </message>
    <message>
        <source>January payroll, two late payers</source>
        <translation>Gehälter im Januar, zwei säumige Zahlungen</translation>
    </message>
    <message>
        <source>Loop closed.</source>
        <translation>Abgerundet.</translation>
    </message>
    <message>
        <source>{words} is not a date I know</source>
        <translation>{words} kenne ich nicht als Datum</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch ohne Datum</translation>
    </message>
</context>
<context>
    <name>Luggage</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>cannot be read now</source>
        <translation>ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} weglassen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>For reading only.</source>
        <translation>Nur zum Lesen.</translation>
    </message>
    <message>
        <source>Private. Kept on this computer.</source>
        <translation>Privat. Auf diesem Computer.</translation>
    </message>
    <message>
        <source>Kept on this computer. No passphrase yet.</source>
        <translation>Auf diesem Computer. Noch keine Passphrase.</translation>
    </message>
</context>
<context>
    <name>MakingIndex</name>
    <message>
        <source>Search learns a shorter way to note where words stand. This is done once.</source>
        <translation>Die Suche lernt, kürzer festzuhalten, wo Wörter stehen. Das geschieht einmal.</translation>
    </message>
    <message>
        <source>The book learns a quicker way to what you ask of it. This is done once.</source>
        <translation>Das Buch lernt einen kürzeren Weg zu dem, wonach du es fragst. Das geschieht einmal.</translation>
    </message>
    <message>
        <source>Your entries stay as they are. Should it stop half way, it begins again next time.</source>
        <translation>Deine Einträge bleiben, wie sie sind. Hört es unterwegs auf, beginnt es beim nächsten Mal von vorn.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten nehmen</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>The first rows, as they would come in</source>
        <translation>Die ersten Zeilen, wie sie hereinkämen</translation>
    </message>
    <message>
        <source>Rows that say no name, or no day that is one, stay out.</source>
        <translation>Zeilen ohne Namen oder ohne gültigen Tag bleiben draußen.</translation>
    </message>
    <message>
        <source>No row says a day yet. Say which column is the day of the entry.</source>
        <translation>Noch nennt keine Zeile einen Tag. Sag, in welcher Spalte der Tag des Eintrags steht.</translation>
    </message>
    <message>
        <source>No row says who it is about yet. Say which column is the name, or the text of an entry.</source>
        <translation>Noch sagt keine Zeile, um wen es geht. Sag, in welcher Spalte der Name steht oder der Text eines Eintrags.</translation>
    </message>
</context>
<context>
    <name>MeSheet</name>
    <message>
        <source>My own page</source>
        <translation>Meine eigene Seite</translation>
    </message>
    <message>
        <source>For you alone. Nothing here leaves in an export.</source>
        <translation>Für dich allein. Nichts hiervon verlässt das Buch im Export.</translation>
    </message>
    <message>
        <source>How are you just now?</source>
        <translation>Wie geht es dir gerade?</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Ein paar Worte, wenn du magst</translation>
    </message>
    <message>
        <source>A few words about how you are</source>
        <translation>Ein paar Worte dazu, wie es dir geht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Nothing noted in the last {weeks} weeks.</source>
        <translation>In den letzten {weeks} Wochen nichts notiert.</translation>
    </message>
    <message>
        <source>Of {all} notes in {weeks} weeks, {gave} said that it gave you energy, {took} that it took some.</source>
        <translation>Von {all} Notizen in {weeks} Wochen sagten {gave}, dass es dir Energie gab, und {took}, dass es welche kostete.</translation>
    </message>
    <message>
        <source>Did you good lately</source>
        <translation>Hat dir zuletzt gutgetan</translation>
    </message>
    <message>
        <source>What is on</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>Your energy</source>
        <translation>Deine Energie</translation>
    </message>
    <message>
        <source>Kind words</source>
        <translation>Gute Worte</translation>
    </message>
    <message>
        <source>Evenings kept free</source>
        <translation>Freigehaltene Abende</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>Meeting mode</source>
        <translation>Gesprächsmodus</translation>
    </message>
    <message>
        <source>Time at each line</source>
        <translation>Uhrzeit vor jeder Zeile</translation>
    </message>
    <message>
        <source>Leave, keep the draft</source>
        <translation>Verlassen, Entwurf behalten</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A question waits for next time.</source>
        <translation>Eine Frage wartet aufs nächste Mal.</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>A landmark: keep it at the top of their timelines</source>
        <translation>Eine Wegmarke: oben in ihren Journalen halten</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Not this one again</source>
        <translation>Dies nicht mehr</translation>
    </message>
    <message>
        <source>Not this one again: {words}</source>
        <translation>Dies nicht mehr: {words}</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>{years} years ago</source>
        <translation>vor {years} Jahren</translation>
    </message>
    <message>
        <source>{name} · {kind}, {ago} · {day}</source>
        <translation>{name} · {kind}, {ago} · {day}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Name, company or town</source>
        <translation>Name, Firma oder Ort</translation>
    </message>
    <message>
        <source>Who is the same</source>
        <translation>Wer dieselbe Person ist</translation>
    </message>
    <message>
        <source>Nobody here fits that.</source>
        <translation>Dazu passt hier niemand.</translation>
    </message>
    <message>
        <source>One page of two</source>
        <translation>Aus zwei Seiten eine</translation>
    </message>
    <message>
        <source>Everything of both stays. What differs is yours to choose.</source>
        <translation>Von beiden bleibt alles. Wo sie sich unterscheiden, wählst du.</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>{name} zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>Choose who is the same. You see what differs before anything changes.</source>
        <translation>Wähle, wer dieselbe Person ist. Du siehst die Unterschiede, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>{one} and {other} are one page now.</source>
        <translation>{one} und {other} sind jetzt eine Seite.</translation>
    </message>
    <message>
        <source>Making one page of {one} and {other}…</source>
        <translation>{one} und {other} werden eine Seite&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Nothing is sent. The copy is yours to paste; it leaves the clipboard after half a minute.</source>
        <translation>Nichts wird verschickt. Die Kopie fügst du selbst ein; sie verlässt die Zwischenablage nach einer halben Minute.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message>
        <source>What may I have missed because I drifted?</source>
        <translation>Was ist mir vielleicht entgangen, weil ich abgeschweift bin?</translation>
    </message>
    <message>
        <source>How was it with …</source>
        <translation>Wie war es mit&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Nichts zu fragen</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Nächstes Mal fragen</translation>
    </message>
    <message>
        <source>The note is kept. What you write here waits in the next brief as a question.</source>
        <translation>Die Notiz ist festgehalten. Was du hier schreibst, wartet als Frage auf dem nächsten Spickzettel.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Why it is asked</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>A line to say aloud</source>
        <translation>Ein Satz zum Aussprechen</translation>
    </message>
    <message>
        <source>Nothing; it need not have one</source>
        <translation>Keiner; es braucht keinen</translation>
    </message>
    <message>
        <source>What the answer becomes</source>
        <translation>Was aus der Antwort wird</translation>
    </message>
    <message>
        <source>An entry: {kind}</source>
        <translation>Ein Eintrag: {kind}</translation>
    </message>
    <message>
        <source>Only your answer, private</source>
        <translation>Nur deine Antwort, privat</translation>
    </message>
    <message>
        <source>What you know: {kind}</source>
        <translation>Was du weißt: {kind}</translation>
    </message>
    <message>
        <source>A promise of yours</source>
        <translation>Ein Versprechen von dir</translation>
    </message>
    <message>
        <source>A promise of theirs</source>
        <translation>Ein Versprechen an dich</translation>
    </message>
    <message>
        <source>A question for the next brief</source>
        <translation>Eine Frage für den nächsten Spickzettel</translation>
    </message>
    <message>
        <source>A day to plan</source>
        <translation>Ein Tag zum Planen</translation>
    </message>
    <message>
        <source>A move to another circle</source>
        <translation>Ein Wechsel in einen anderen Kreis</translation>
    </message>
    <message>
        <source>What you could say to them</source>
        <translation>Was du sagen könntest</translation>
    </message>
    <message>
        <source>The answer becomes</source>
        <translation>Die Antwort wird</translation>
    </message>
    <message>
        <source>Days before it may come back</source>
        <translation>Tage, bis es wiederkommen darf</translation>
    </message>
    <message>
        <source>How deep, from 1 to 3</source>
        <translation>Wie tief, von 1 bis 3</translation>
    </message>
    <message>
        <source>Days you have known each other, at least</source>
        <translation>Tage, die ihr euch mindestens kennt</translation>
    </message>
    <message>
        <source>Minutes to answer, from 1 to 3</source>
        <translation>Minuten zum Antworten, von 1 bis 3</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>Filter by name, company or town</source>
        <translation>Nach Name, Firma oder Ort filtern</translation>
    </message>
    <message>
        <source>Filter clients</source>
        <translation>Kundschaft filtern</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Impulse</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Suggest six words</source>
        <translation>Sechs Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A few words that only you put together. Spaces and any script will do.</source>
        <translation>Ein paar Wörter, die nur du zusammenstellst. Leerzeichen und jede Schrift sind recht.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Schwer zu erraten.</translation>
    </message>
    <message>
        <source>One word more would make this hard to guess.</source>
        <translation>Ein Wort mehr, und sie wäre schwer zu erraten.</translation>
    </message>
    <message>
        <source>Two words more would make this hard to guess.</source>
        <translation>Zwei Wörter mehr, und sie wäre schwer zu erraten.</translation>
    </message>
    <message>
        <source>Three words more would make this hard to guess.</source>
        <translation>Drei Wörter mehr, und sie wäre schwer zu erraten.</translation>
    </message>
    <message>
        <source>Four words more would make this hard to guess.</source>
        <translation>Vier Wörter mehr, und sie wäre schwer zu erraten.</translation>
    </message>
    <message>
        <source>Five words more would make this hard to guess.</source>
        <translation>Fünf Wörter mehr, und sie wäre schwer zu erraten.</translation>
    </message>
    <message>
        <source>{hard} The two are not the same yet.</source>
        <translation>{hard} Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Copied, for half a minute.</source>
        <translation>Kopiert, für eine halbe Minute.</translation>
    </message>
    <message>
        <source>Words to keep.md</source>
        <translation>Worte zum Aufheben.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved in a file of its own. It is not encrypted.</source>
        <translation>In einer eigenen Datei gespeichert. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>One prompt exported.</source>
        <translation>Ein Impuls exportiert.</translation>
    </message>
    <message>
        <source>{count} prompts exported.</source>
        <translation>{count} Impulse exportiert.</translation>
    </message>
    <message>
        <source>Exported {count} entries.</source>
        <translation>{count} Einträge exportiert.</translation>
    </message>
    <message>
        <source>One entry exported.</source>
        <translation>Ein Eintrag exportiert.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>What was there to tell this year?</source>
        <translation>Was gab es in diesem Jahr zu erzählen?</translation>
    </message>
    <message>
        <source>What you tick lies beside the letter while you write. Nothing private is listed.</source>
        <translation>Was du ankreuzt, liegt beim Schreiben neben dem Brief. Privates wird nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing is tagged #news this year. You know what there was: write it next.</source>
        <translation>Dieses Jahr trägt nichts das Schlagwort #news. Du weißt, was es gab: Schreib es als Nächstes.</translation>
    </message>
</context>
<context>
    <name>NextField</name>
    <message>
        <source>What to plan</source>
        <translation>Was zu planen ist</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>When next?</source>
        <translation>Wann wieder?</translation>
    </message>
    <message>
        <source>fri 15:00, or in 3 weeks</source>
        <translation>Fr 15:00 oder in 3 Wochen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Search all years</source>
        <translation>Alle Jahre durchsuchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchst du?</translation>
    </message>
    <message>
        <source>Every word of every entry, promise, fact and question can be found here.</source>
        <translation>Jedes Wort aus Einträgen, Versprechen, Fakten und Fragen ist hier zu finden.</translation>
    </message>
    <message>
        <source>No entry says “{words}”</source>
        <translation>In keinem Eintrag steht „{words}“</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>So ist kein Eintrag</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts.</source>
        <translation>Durchsucht: {entries}, Versprechen und Fakten.</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts of the last 6 months. Older notes may know more.</source>
        <translation>Durchsucht: {entries}, Versprechen und Fakten der letzten 6 Monate. Ältere Notizen wissen vielleicht mehr.</translation>
    </message>
    <message>
        <source>Searched {entries}, promises and facts of this year. Older notes may know more.</source>
        <translation>Durchsucht: {entries}, Versprechen und Fakten dieses Jahres. Ältere Notizen wissen vielleicht mehr.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>Worth noticing</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>at most three</source>
        <translation>höchstens drei</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days, at the earliest after</source>
        <translation>Tage, frühestens nach</translation>
    </message>
    <message>
        <source>Days, at the latest after</source>
        <translation>Tage, spätestens nach</translation>
    </message>
    <message>
        <source>Talks so far, at least</source>
        <translation>Gespräche bisher, mindestens</translation>
    </message>
    <message>
        <source>Clients in the book, at least</source>
        <translation>Personen im Buch, mindestens</translation>
    </message>
    <message>
        <source>Entries in the book, at least</source>
        <translation>Einträge im Buch, mindestens</translation>
    </message>
    <message>
        <source>How many, at least</source>
        <translation>Wie viele, mindestens</translation>
    </message>
    <message>
        <source>How many in a row</source>
        <translation>Wie viele in Folge</translation>
    </message>
    <message>
        <source>Percent of the rhythm</source>
        <translation>Prozent des Rhythmus</translation>
    </message>
    <message>
        <source>Minutes it lasted, at least</source>
        <translation>Wie viele Minuten es dauerte, mindestens</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>Welcher Art</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>In welche Richtung</translation>
    </message>
    <message>
        <source>In which months</source>
        <translation>In welchen Monaten</translation>
    </message>
    <message>
        <source>How it left you, from (−2 to 2)</source>
        <translation>Wie es dir danach ging, von (−2 bis 2)</translation>
    </message>
    <message>
        <source>How it left you, to (−2 to 2)</source>
        <translation>Wie es dir danach ging, bis (−2 bis 2)</translation>
    </message>
    <message>
        <source>Low ones, at least</source>
        <translation>Niedrige, mindestens</translation>
    </message>
    <message>
        <source>Among the last</source>
        <translation>Unter den letzten</translation>
    </message>
    <message>
        <source>Disagreements open, at least</source>
        <translation>Offene Uneinigkeiten, mindestens</translation>
    </message>
</context>
<context>
    <name>OccasionPage</name>
    <message>
        <source>What would be a simple, good moment together?</source>
        <translation>Was wäre ein einfacher, guter Moment zusammen?</translation>
    </message>
    <message>
        <source>A table, a walk, a look into your workshop: small is enough. The day can wait.</source>
        <translation>Ein Tisch, ein Spaziergang, ein Blick in deine Werkstatt: Klein genügt. Der Tag kann warten.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>a town</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>sat, or 12 dec</source>
        <translation>Sa oder 12. Dez</translation>
    </message>
    <message>
        <source>No day yet.</source>
        <translation>Noch ohne Tag.</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Open the brief</source>
        <translation>Spickzettel öffnen</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>in earlier years</source>
        <translation>in früheren Jahren</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Put “On this day” away until tomorrow</source>
        <translation>„An diesem Tag“ bis morgen weglegen</translation>
    </message>
    <message>
        <source>“On this day” is put away until tomorrow.</source>
        <translation>„An diesem Tag“ ist bis morgen weggelegt.</translation>
    </message>
    <message>
        <source>This one does not come again.</source>
        <translation>Dies kommt nicht wieder.</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>{kind}: what do you know?</source>
        <translation>{kind}: Was weißt du?</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
    <message>
        <source>What is it now?</source>
        <translation>Was ist es jetzt?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {words}</source>
        <translation>Reihenfolge: {words}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Show those taken off the list</source>
        <translation>Auch zeigen, wer nicht auf der Liste ist</translation>
    </message>
</context>
<context>
    <name>OwnTime</name>
    <message>
        <source>within a day</source>
        <translation>innerhalb eines Tages</translation>
    </message>
    <message>
        <source>I answer</source>
        <translation>Ich antworte</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ich bin abwesend</translation>
    </message>
    <message>
        <source>In quiet hours the book asks nothing by itself. You can always write.</source>
        <translation>In Ruhezeiten fragt das Buch nichts von selbst. Schreiben kannst du immer.</translation>
    </message>
    <message>
        <source>Your answer promise is kept.</source>
        <translation>Deine Zusage zum Antworten ist festgehalten.</translation>
    </message>
    <message>
        <source>Written outside your hours.</source>
        <translation>Außerhalb deiner Zeiten geschrieben.</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Export prompts</source>
        <translation>Impulse exportieren</translation>
    </message>
    <message>
        <source>The questions themselves, and nothing of what you answered.</source>
        <translation>Nur die Fragen, nichts von deinen Antworten.</translation>
    </message>
    <message>
        <source>No prompt here is your own yet. Write one or change one, and it can be handed on.</source>
        <translation>Noch ist kein Impuls hier dein eigener. Schreib einen oder ändere einen, dann lässt er sich weitergeben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export one prompt</source>
        <translation>Einen Impuls exportieren</translation>
    </message>
    <message>
        <source>Export {count} prompts</source>
        <translation>{count} Impulse exportieren</translation>
    </message>
    <message>
        <source>{names} can be read in {count} of these. Change the words first, or hand it on knowingly.</source>
        <translation>{names}: zu lesen in {count} davon. Ändere erst die Worte, oder gib es bewusst weiter.</translation>
    </message>
    <message>
        <source>Prompts (*.toml)</source>
        <translation>Impulse (*.toml)</translation>
    </message>
    <message>
        <source>Where should the prompts go?</source>
        <translation>Wohin sollen die Impulse?</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Draft from {time}</source>
        <translation>Entwurf von {time}</translation>
    </message>
    <message>
        <source>Entry changed.</source>
        <translation>Eintrag geändert.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Draft discarded.</source>
        <translation>Entwurf verworfen.</translation>
    </message>
    <message>
        <source>Not in the book yet</source>
        <translation>Noch nicht im Buch</translation>
    </message>
    <message>
        <source>Saved as a draft, {time}</source>
        <translation>Als Entwurf gespeichert, {time}</translation>
    </message>
</context>
<context>
    <name>PadSpelling</name>
    <message>
        <source>“{word}” is one of your words now.</source>
        <translation>„{word}“ gehört jetzt zu deinen Wörtern.</translation>
    </message>
    <message>
        <source>Language of notes about {name}</source>
        <translation>Sprache der Notizen über {name}</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie bei allen anderen</translation>
    </message>
    <message>
        <source>Without a look at the spelling</source>
        <translation>Ohne Blick auf die Rechtschreibung</translation>
    </message>
    <message>
        <source>The language of these notes is changed.</source>
        <translation>Die Sprache dieser Notizen ist geändert.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A client, a command, a word</source>
        <translation>Eine Person, ein Befehl, ein Wort</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The certificate</source>
        <translation>Die Bescheinigung</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Bescheinigung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every byte of the book and its backups was looked at; nothing was found.</source>
        <translation>Jedes Byte des Buches und seiner Sicherungen wurde angesehen; es fand sich nichts.</translation>
    </message>
    <message>
        <source>Gone from the book. What remains elsewhere, and until when, stands below.</source>
        <translation>Aus dem Buch verschwunden. Was anderswo bleibt, und bis wann, steht unten.</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Die Bescheinigung ist gespeichert.</translation>
    </message>
    <message>
        <source>Where should the certificate go?</source>
        <translation>Wohin soll die Bescheinigung?</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Current passphrase, or the groups of the recovery sheet</source>
        <translation>Jetzige Passphrase oder die Gruppen des Notfallblatts</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Then only you can read this book.</source>
        <translation>Dann kannst nur du dieses Buch lesen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Book and backups are written anew.</source>
        <translation>Buch und Sicherungen werden neu geschrieben.</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>The book opens without being asked.</source>
        <translation>Das Buch öffnet sich, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Anyone at this computer can then read the book and its backups. Your recovery sheet stops working.</source>
        <translation>Dann kann jede Person an diesem Computer das Buch und seine Sicherungen lesen. Dein Notfallblatt gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody can reset it for you. A recovery sheet on paper, offered next, opens the book too.</source>
        <translation>Niemand kann sie für dich zurücksetzen. Ein Notfallblatt auf Papier, das dir gleich angeboten wird, öffnet das Buch ebenfalls.</translation>
    </message>
    <message>
        <source>Your backups get the new passphrase too; copies you made elsewhere keep the old one. Your recovery sheet stops working, and a new one is offered next.</source>
        <translation>Deine Sicherungen bekommen die neue Passphrase auch; Kopien, die du anderswo gemacht hast, behalten die alte. Dein Notfallblatt gilt nicht mehr; gleich wird dir ein neues angeboten.</translation>
    </message>
    <message>
        <source>Or the groups of your recovery sheet.</source>
        <translation>Oder die Gruppen deines Notfallblatts.</translation>
    </message>
    <message>
        <source>That is not it. Nothing was changed, take your time.</source>
        <translation>Das ist sie nicht. Nichts wurde geändert, lass dir Zeit.</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>The book is backed up, then every page is written anew and looked at.</source>
        <translation>Das Buch wird gesichert, dann wird jede Seite neu geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>Should it stop half way, either the old passphrase opens everything or the new.</source>
        <translation>Bricht es unterwegs ab, öffnet entweder die alte Passphrase alles oder die neue.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>About {name}…</source>
        <translation>Über {name}&#xa0;…</translation>
    </message>
    <message>
        <source>Plan a meeting…</source>
        <translation>Treffen planen&#xa0;…</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>Erinnere mich&#xa0;…</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>End the work with {name}…</source>
        <translation>Die Arbeit mit {name} beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Between you and {name}…</source>
        <translation>Zwischen dir und {name}&#xa0;…</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>{name} zusammenführen mit&#xa0;…</translation>
    </message>
    <message>
        <source>A recap for {name}…</source>
        <translation>Zusammenfassung für {name}&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Everything held on {name}…</source>
        <translation>Alles zu {name} im Buch&#xa0;…</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Zurück auf die Liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Forget {name} for good…</source>
        <translation>{name} endgültig vergessen&#xa0;…</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>{name} is off the list. Every note stays.</source>
        <translation>{name} ist nicht mehr auf der Liste. Jede Notiz bleibt.</translation>
    </message>
    <message>
        <source>{name} is marked {state}.</source>
        <translation>{name}: Stand jetzt „{state}“.</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Client added.</source>
        <translation>Person hinzugefügt.</translation>
    </message>
    <message>
        <source>What you know about {name} is kept.</source>
        <translation>Was du über {name} weißt, ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it off the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>It has taken place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>When do you meet {name}?</source>
        <translation>Wann triffst du {name}?</translation>
    </message>
    <message>
        <source>The talk with {names}</source>
        <translation>Das Gespräch mit {names}</translation>
    </message>
    <message>
        <source>fri 15:00, or 12 dec 10:00</source>
        <translation>Fr 15:00 oder 12. Dez 10:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>A day, and a time where there is one.</source>
        <translation>Ein Tag, und die Uhrzeit, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>{when}. You keep this evening free.</source>
        <translation>{when}. Diesen Abend hältst du dir frei.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Geplant.</translation>
    </message>
    <message>
        <source>Plan changed.</source>
        <translation>Plan geändert.</translation>
    </message>
    <message>
        <source>Taken off the plan.</source>
        <translation>Aus dem Plan genommen.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Planned already</source>
        <translation>Schon geplant</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They take effect at once.</source>
        <translation>Sie gelten sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Letters of your notes</source>
        <translation>Schrift deiner Notizen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Always still</source>
        <translation>Immer still</translation>
    </message>
    <message>
        <source>Always moving</source>
        <translation>Immer bewegt</translation>
    </message>
    <message>
        <source>Order of the list of clients</source>
        <translation>Reihenfolge der Kundschaft</translation>
    </message>
    <message>
        <source>By rhythm</source>
        <translation>Nach Rhythmus</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By last talk</source>
        <translation>Nach letztem Gespräch</translation>
    </message>
    <message>
        <source>By next meeting</source>
        <translation>Nach nächstem Treffen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>How it looks here</source>
        <translation>Wie es hier aussieht</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Circles of this book</source>
        <translation>Kreise dieses Buches</translation>
    </message>
    <message>
        <source>Your own time</source>
        <translation>Deine eigene Zeit</translation>
    </message>
    <message>
        <source>Why this book</source>
        <translation>Warum dieses Buch</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What may be said about a client, one thing at a time, and the rule behind it.</source>
        <translation>Was zu einer Person auffallen kann, eins nach dem anderen, und die Regel dahinter.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>A line on Today when a look back is due. After a few days it goes by itself.</source>
        <translation>Eine Zeile unter Heute, wenn ein Rückblick ansteht. Nach ein paar Tagen verschwindet sie von selbst.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Dieses Buch</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open where it was written</source>
        <translation>Öffnen, wo es geschrieben steht</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>next hit</source>
        <translation>nächster Treffer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>zurück, wo du warst</translation>
    </message>
    <message>
        <source>Today’s prompt</source>
        <translation>Impuls des Tages</translation>
    </message>
</context>
<context>
    <name>PrintingHere</name>
    <message>
        <source>Printing 1 entry.</source>
        <translation>1 Eintrag wird gedruckt.</translation>
    </message>
    <message>
        <source>Printing {count} entries.</source>
        <translation>{count} Einträge werden gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again, or export a PDF.</source>
        <translation>Der Drucker hat nicht geantwortet. Nichts wurde gedruckt; versuch es noch einmal oder exportiere ein PDF.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>What is safe here, and what is not</source>
        <translation>Was hier sicher ist und was nicht</translation>
    </message>
    <message>
        <source>Only your passphrase opens this book and its backups. Nobody can reset it.</source>
        <translation>Nur deine Passphrase öffnet dieses Buch und seine Sicherungen. Niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
        <source>This book has no passphrase. Anyone at this computer can read it.</source>
        <translation>Dieses Buch hat keine Passphrase. Jede Person an diesem Computer kann es lesen.</translation>
    </message>
    <message>
        <source>The system’s keychain then opens the book for whoever is logged in as you. Keep the passphrase all the same.</source>
        <translation>Der Schlüsselbund des Systems öffnet das Buch dann für alle, die unter deinem Namen angemeldet sind. Bewahre die Passphrase trotzdem auf.</translation>
    </message>
    <message>
        <source>The installed program cannot do that here; relbook from pip can, with its extra.</source>
        <translation>Das installierte Programm kann das hier nicht; relbook von pip kann es, mit seiner Erweiterung.</translation>
    </message>
    <message>
        <source>For that, relbook needs its extra: pip install &quot;relbook[keychain]&quot;</source>
        <translation>Dafür braucht relbook seine Erweiterung: pip install &quot;relbook[keychain]&quot;</translation>
    </message>
    <message>
        <source>The keychain did not keep it. Nothing was changed; unlock it and try again.</source>
        <translation>Der Schlüsselbund hat sie nicht behalten. Nichts wurde geändert; entsperre ihn und versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PromiseActs</name>
    <message>
        <source>Promise open again.</source>
        <translation>Das Versprechen ist wieder offen.</translation>
    </message>
    <message>
        <source>Promise released.</source>
        <translation>Versprechen losgelassen.</translation>
    </message>
    <message>
        <source>The promise keeps its day.</source>
        <translation>Das Versprechen behält seinen Tag.</translation>
    </message>
    <message>
        <source>Promise moved.</source>
        <translation>Versprechen verschoben.</translation>
    </message>
    <message>
        <source>The promise is firm now.</source>
        <translation>Das Versprechen ist jetzt fest.</translation>
    </message>
    <message>
        <source>Noted that {name} knows.</source>
        <translation>Notiert: {name} weiß es.</translation>
    </message>
    <message>
        <source>Noted that you reminded {name}.</source>
        <translation>Notiert: {name} ist erinnert.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Tell {name} what became of it…</source>
        <translation>{name} sagen, was daraus wurde&#xa0;…</translation>
    </message>
    <message>
        <source>I kept it</source>
        <translation>Ich habe es gehalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Make it firm…</source>
        <translation>Fest machen&#xa0;…</translation>
    </message>
    <message>
        <source>Release it…</source>
        <translation>Loslassen&#xa0;…</translation>
    </message>
    <message>
        <source>Write to {name} about it…</source>
        <translation>{name} darüber schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>I did not keep it</source>
        <translation>Ich habe es nicht gehalten</translation>
    </message>
    <message>
        <source>{name} kept it</source>
        <translation>{name} hat es gehalten</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Erinnerung schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag&#xa0;…</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Gut sein lassen&#xa0;…</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Es wurde nicht gehalten</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Zum Wortlaut</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Noted as not kept.</source>
        <translation>Als nicht gehalten notiert.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>You promised</source>
        <translation>Du hast versprochen</translation>
    </message>
    <message>
        <source>Nothing of yours is open.</source>
        <translation>Von dir ist nichts offen.</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Du wartest auf</translation>
    </message>
    <message>
        <source>You are waiting for nothing.</source>
        <translation>Du wartest auf nichts.</translation>
    </message>
    <message>
        <source>Settled promises</source>
        <translation>Erledigte Versprechen</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Settled {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Of yours: {record}.</source>
        <translation>Deine: {record}.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
</context>
<context>
    <name>PromisesPane</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>A line that begins with [] becomes a promise of yours, wherever you write it.</source>
        <translation>Eine Zeile, die mit [] beginnt, wird ein Versprechen von dir, wo immer du sie schreibst.</translation>
    </message>
    <message>
        <source>Nothing is open, either way.</source>
        <translation>Nichts ist offen, auf keiner Seite.</translation>
    </message>
    <message>
        <source>{count} open, {due} of yours due.</source>
        <translation>{count} offen, {due} von dir fällig.</translation>
    </message>
    <message>
        <source>{count} open, none of yours due.</source>
        <translation>{count} offen, keines von dir fällig.</translation>
    </message>
</context>
<context>
    <name>PromisesToday</name>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>due now and next</source>
        <translation>fällig, jetzt und bald</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>PromoteQuestion</name>
    <message>
        <source>Let this answer leave with exports? It becomes a note and keeps its question.</source>
        <translation>Diese Antwort in Exporten mitgehen lassen? Sie wird eine Notiz und behält ihre Frage.</translation>
    </message>
    <message>
        <source>Exports, prints and briefs may carry it from then on, with what came of it.</source>
        <translation>Exporte, Ausdrucke und Spickzettel dürfen sie dann enthalten, samt dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Lines marked !secret stay here.</source>
        <translation>Mit !secret markierte Zeilen bleiben hier.</translation>
    </message>
    <message>
        <source>Let it leave</source>
        <translation>Mitgehen lassen</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Hierbehalten</translation>
    </message>
    <message>
        <source>It is a note now, and may leave with exports.</source>
        <translation>Sie ist jetzt eine Notiz und darf in Exporten mitgehen.</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Your quiet hours. Questions can wait.</source>
        <translation>Deine Ruhezeit. Fragen können warten.</translation>
    </message>
    <message>
        <source>Nothing to ask today. Enjoy it.</source>
        <translation>Heute keine Frage. Genieß es.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>More about this prompt</source>
        <translation>Mehr zu diesem Impuls</translation>
    </message>
    <message>
        <source>Today’s prompt</source>
        <translation>Impuls des Tages</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>etwa {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>PromptChoices</name>
    <message>
        <source>Prompts to export</source>
        <translation>Impulse zum Exportieren</translation>
    </message>
</context>
<context>
    <name>PromptMenu</name>
    <message>
        <source>Why this question</source>
        <translation>Warum diese Frage</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Ask less</source>
        <translation>Seltener fragen</translation>
    </message>
    <message>
        <source>I don’t know yet, ask {name}</source>
        <translation>Weiß ich noch nicht, {name} fragen</translation>
    </message>
    <message>
        <source>Never ask this about {name}</source>
        <translation>Das bei {name} nie fragen</translation>
    </message>
    <message>
        <source>Never ask this again</source>
        <translation>Das nie wieder fragen</translation>
    </message>
</context>
<context>
    <name>PromptPage</name>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>dein Gegenüber</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>would be asked on Today</source>
        <translation>käme unter Heute</translation>
    </message>
    <message>
        <source>would not be asked today</source>
        <translation>käme heute nicht</translation>
    </message>
    <message>
        <source>would be asked of nobody today</source>
        <translation>käme heute bei niemandem</translation>
    </message>
    <message>
        <source>would be asked of one client today</source>
        <translation>käme heute bei einer Person</translation>
    </message>
    <message>
        <source>would be asked of {count} clients today</source>
        <translation>käme heute bei {count} Personen</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Der Impuls</translation>
    </message>
</context>
<context>
    <name>PromptsPane</name>
    <message>
        <source>Questions worth asking yourself. {count} come with the book; add, change or rest any of them.</source>
        <translation>Fragen, die du dir stellen kannst. {count} bringt das Buch mit; ergänze, ändere oder lass ruhen, welche du willst.</translation>
    </message>
    <message>
        <source>Today nothing fills its words.</source>
        <translation>Heute füllt nichts die Worte.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>your client</source>
        <translation>dein Gegenüber</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Looking for what was meant …</source>
        <translation>Sucht, was gemeint war …</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern nehmen</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nichts Ähnliches ist bekannt</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>{name}. Boundary: {limits}</source>
        <translation>{name}. Grenze: {limits}</translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>The backup is looked at, the book of now is kept, then they change places.</source>
        <translation>Die Sicherung wird geprüft, das jetzige Buch aufgehoben, dann tauschen sie die Plätze.</translation>
    </message>
    <message>
        <source>Should it stop half way, the book is the one or the other, whole.</source>
        <translation>Bricht es unterwegs ab, ist das Buch das eine oder das andere, und zwar ganz.</translation>
    </message>
    <message>
        <source>Stopped. The book is as it was.</source>
        <translation>Angehalten. Das Buch ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wie war es?</translation>
    </message>
</context>
<context>
    <name>QuietField</name>
    <message>
        <source>I have quiet hours</source>
        <translation>Ich habe Ruhezeiten</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet all day: {day}</source>
        <translation>Den ganzen Tag Ruhe: {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>And all day on</source>
        <translation>Und den ganzen Tag am</translation>
    </message>
    <message>
        <source>Quiet hours are kept.</source>
        <translation>Die Ruhezeiten sind festgehalten.</translation>
    </message>
    <message>
        <source>No quiet hours any more.</source>
        <translation>Keine Ruhezeiten mehr.</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Former clients</source>
        <translation>Ehemalige</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Diese ankreuzen</translation>
    </message>
    <message>
        <source>or somebody else, by name</source>
        <translation>oder jemand anderes, mit Namen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>To whom does it go?</source>
        <translation>An wen geht er?</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>{count} more: choose a circle.</source>
        <translation>{count} weitere: Wähle einen Kreis.</translation>
    </message>
</context>
<context>
    <name>RealNamesQuestion</name>
    <message>
        <source>You are in a call, so it was copied under other names.</source>
        <translation>Der Diskretmodus ist an, darum wurde unter anderen Namen kopiert.</translation>
    </message>
    <message>
        <source>Copy the real names</source>
        <translation>Echte Namen kopieren</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Why did you want closer ties? Three lines for you alone, or none.</source>
        <translation>Warum wolltest du nähere Verbindungen? Drei Zeilen nur für dich, oder keine.</translation>
    </message>
    <message>
        <source>Why, line {number}</source>
        <translation>Warum, Zeile {number}</translation>
    </message>
    <message>
        <source>Your reasons are kept.</source>
        <translation>Deine Gründe sind festgehalten.</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why you keep this book</source>
        <translation>Warum du dieses Buch führst</translation>
    </message>
</context>
<context>
    <name>RebindingSheet</name>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Return on a line, then the new key. Delete takes a key away.</source>
        <translation>Eingabe auf einer Zeile, dann die neue Taste. Entf nimmt eine Taste weg.</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>Was man tun kann, und die Tasten dafür</translation>
    </message>
    <message>
        <source>Swap the keys</source>
        <translation>Tasten tauschen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie vorher</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In eine Datei …</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Press the new key for “{act}”. Esc leaves it.</source>
        <translation>Drück die neue Taste für „{act}“. Esc lässt es.</translation>
    </message>
    <message>
        <source>{key} types or belongs to the system. Try it with Ctrl or Alt, or a key such as F9.</source>
        <translation>{key} schreibt oder gehört dem System. Versuch es mit Strg oder Alt, oder eine Taste wie F9.</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”. The two can swap.</source>
        <translation>{key} ist die Taste von „{other}“. Die beiden können tauschen.</translation>
    </message>
    <message>
        <source>{key} is the key of “{act}” now.</source>
        <translation>{key} ist jetzt die Taste von „{act}“.</translation>
    </message>
    <message>
        <source>“{act}” has no key now; Find anything still does it.</source>
        <translation>„{act}“ hat jetzt keine Taste; über „Alles finden“ geht es weiterhin.</translation>
    </message>
    <message>
        <source>“{act}” has its key again.</source>
        <translation>„{act}“ hat seine Taste wieder.</translation>
    </message>
    <message>
        <source>All keys are as they were.</source>
        <translation>Alle Tasten sind wie vorher.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>Take keys from a file</source>
        <translation>Tasten aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>The keys are in the file.</source>
        <translation>Die Tasten stehen in der Datei.</translation>
    </message>
    <message>
        <source>The keys of the file are yours now.</source>
        <translation>Die Tasten der Datei sind jetzt deine.</translation>
    </message>
</context>
<context>
    <name>RecapSheet</name>
    <message>
        <source>A recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Only what you both decided and promised. Every word is yours to change.</source>
        <translation>Nur was ihr beide beschlossen und versprochen habt. Jedes Wort darfst du ändern.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A recap for {name}</source>
        <translation>Zusammenfassung für {name}</translation>
    </message>
    <message>
        <source>Saved. It is not encrypted, and nothing was sent.</source>
        <translation>Gespeichert. Sie ist nicht verschlüsselt, und nichts wurde verschickt.</translation>
    </message>
    <message>
        <source>What the recap is about</source>
        <translation>Worum es in der Zusammenfassung geht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The words of the recap</source>
        <translation>Der Text der Zusammenfassung</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save as text or as a mail draft</source>
        <translation>Als Text oder als Mail-Entwurf speichern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <translation>Die letzten {days} Tage</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Promises stand here by themselves, and lines that begin with “Decided:”.</source>
        <translation>Versprechen stehen hier von selbst, ebenso Zeilen, die mit „Beschlossen:“ beginnen.</translation>
    </message>
    <message>
        <source>Nothing is sent. The copy leaves the clipboard after half a minute.</source>
        <translation>Nichts wird verschickt. Die Kopie verlässt die Zwischenablage nach einer halben Minute.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after half a minute.</source>
        <translation>Kopiert. Es verlässt die Zwischenablage nach einer halben Minute.</translation>
    </message>
    <message>
        <source>Text (*.txt);;Mail draft (*.eml)</source>
        <translation>Text (*.txt);;Mail-Entwurf (*.eml)</translation>
    </message>
    <message>
        <source>Where should the recap go?</source>
        <translation>Wohin soll die Zusammenfassung?</translation>
    </message>
</context>
<context>
    <name>Recapping</name>
    <message>
        <source>Recap for {name}</source>
        <translation>Zusammenfassung für {name}</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Opens the book without the passphrase.</source>
        <translation>Öffnet das Buch ohne die Passphrase.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Show the groups again</source>
        <translation>Gruppen wieder zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>These groups of letters open the book and its backups when the passphrase is forgotten. Keep them on paper, away from this computer. A new passphrase makes them useless.</source>
        <translation>Diese Buchstabengruppen öffnen das Buch und seine Sicherungen, wenn die Passphrase vergessen ist. Bewahre sie auf Papier auf, getrennt von diesem Computer. Eine neue Passphrase macht sie wertlos.</translation>
    </message>
    <message>
        <source>This book has no passphrase, so it needs no recovery sheet. One is offered as soon as you set a passphrase in Settings.</source>
        <translation>Dieses Buch hat keine Passphrase, also braucht es kein Notfallblatt. Sobald du in den Einstellungen eine setzt, wird dir eines angeboten.</translation>
    </message>
    <message>
        <source>You have shown that this sheet is at hand.</source>
        <translation>Du hast gezeigt, dass dieses Blatt zur Hand ist.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe es auf Papier</translation>
    </message>
    <message>
        <source>Type the groups marked {one} and {other} from the paper, to be sure it is at hand.</source>
        <translation>Tippe die Gruppen {one} und {other} vom Papier ab, um sicher zu sein, dass es zur Hand ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>relbook recovery sheet.pdf</source>
        <translation>relbook Notfallblatt.pdf</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was saved; choose another folder.</source>
        <translation>Dort ließ es sich nicht speichern. Nichts wurde geschrieben; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open the book.</source>
        <translation>Gespeichert. Druck es aus und lösch dann die Datei: Wer sie hat, kann das Buch öffnen.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed; try again.</source>
        <translation>Der Drucker hat nicht geantwortet. Nichts wurde gedruckt; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A letter is not as on the sheet. Nothing is lost; read it once more.</source>
        <translation>Ein Buchstabe ist anders als auf dem Blatt. Es ist nichts verloren; lies es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ReflectionPane</name>
    <message>
        <source>Reflect</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Asked less from now on.</source>
        <translation>Kommt ab jetzt seltener.</translation>
    </message>
    <message>
        <source>Asked as before.</source>
        <translation>Kommt wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>ReflectionRail</name>
    <message>
        <source>Show reflections</source>
        <translation>Gedanken zeigen</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>Good to remember</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Once a day, a line about what it holds</source>
        <translation>Einmal am Tag eine Zeile darüber, was ansteht</translation>
    </message>
    <message>
        <source>When the day is told of</source>
        <translation>Wann der Tag angekündigt wird</translation>
    </message>
    <message>
        <source>On the desktop as well</source>
        <translation>Auch als Systemmeldung</translation>
    </message>
    <message>
        <source>The desktop shows numbers, and aliases where you gave any; never a name, never a word you wrote. It may also show on a locked screen.</source>
        <translation>Die Systemmeldung zeigt Zahlen und, wo du welche vergeben hast, Alias-Namen; nie einen echten Namen, nie ein Wort von dir. Sie kann auch auf einem gesperrten Bildschirm erscheinen.</translation>
    </message>
    <message>
        <source>This desktop has no tray for messages, so the line stays in the window.</source>
        <translation>Dieses System hat keinen Platz für Meldungen; die Zeile bleibt im Fenster.</translation>
    </message>
    <message>
        <source>From what time on</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Open Today</source>
        <translation>Heute öffnen</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Use the new book</source>
        <translation>Das neue Buch nehmen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lesbares wird gelesen</translation>
    </message>
    <message>
        <source>The damaged book is only read; what is found goes into a new one beside it.</source>
        <translation>Das beschädigte Buch wird nur gelesen; was sich findet, kommt in ein neues daneben.</translation>
    </message>
    <message>
        <source>Bringing the newest backup back</source>
        <translation>Die neueste Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>The damaged book is kept beside it, as it is.</source>
        <translation>Das beschädigte Buch bleibt unverändert daneben liegen.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The damaged book is kept beside the new one.</source>
        <translation>Das beschädigte Buch bleibt neben dem neuen liegen.</translation>
    </message>
</context>
<context>
    <name>RestSheet</name>
    <message>
        <source>After we next talk</source>
        <translation>Nach eurem nächsten Gespräch</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>fri, 12 dec or +2w</source>
        <translation>Fr, 12. Dez oder +2w</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>12 dec or +2w</source>
        <translation>12. Dez oder +2w</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Remind me as usual</source>
        <translation>Erinnere mich wie sonst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remind me about {name}</source>
        <translation>An {name} erinnern</translation>
    </message>
    <message>
        <source>{name} is away until</source>
        <translation>Abwesend ist {name} bis</translation>
    </message>
    <message>
        <source>In a week, {day}</source>
        <translation>In einer Woche, {day}</translation>
    </message>
    <message>
        <source>In a month, {day}</source>
        <translation>In einem Monat, {day}</translation>
    </message>
    <message>
        <source>Reminders follow the rhythm you chose.</source>
        <translation>Die Erinnerungen folgen dem Rhythmus, den du gewählt hast.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>{name} ist bis {day} abwesend.</translation>
    </message>
    <message>
        <source>Put off until after you next talk.</source>
        <translation>Auf später gelegt, bis nach eurem nächsten Gespräch.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Auf später gelegt, bis {day}.</translation>
    </message>
    <message>
        <source>Reminders come as usual.</source>
        <translation>Die Erinnerungen kommen wie sonst.</translation>
    </message>
</context>
<context>
    <name>ReviewChoice</name>
    <message>
        <source>When the weekly review is offered</source>
        <translation>Wann der Wochenrückblick angeboten wird</translation>
    </message>
    <message>
        <source>In the first week of a quarter, the quarterly review</source>
        <translation>In der ersten Woche eines Quartals der Quartalsrückblick</translation>
    </message>
    <message>
        <source>In the first week of January, the yearly review</source>
        <translation>In der ersten Januarwoche der Jahresrückblick</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day}nachmittag</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Wird nicht angeboten</translation>
    </message>
</context>
<context>
    <name>ReviewOffer</name>
    <message>
        <source>A review</source>
        <translation>Ein Rückblick</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>A quiet look back at the week takes about five minutes.</source>
        <translation>Ein ruhiger Blick zurück auf die Woche dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Offered from {day} noon on, as the settings say.</source>
        <translation>Wird ab {day}mittag angeboten, wie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>A new quarter has begun. There are a few quiet pages on how it may go.</source>
        <translation>Ein neues Quartal hat begonnen. Es gibt ein paar ruhige Seiten dazu, wie es werden darf.</translation>
    </message>
    <message>
        <source>Offered in the first week of a quarter.</source>
        <translation>Wird in der ersten Woche eines Quartals angeboten.</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsrückblick</translation>
    </message>
    <message>
        <source>A new year has begun. There is a quiet page for each of your near ties.</source>
        <translation>Ein neues Jahr hat begonnen. Für jede deiner nahen Verbindungen gibt es eine ruhige Seite.</translation>
    </message>
    <message>
        <source>Offered in the first week of January.</source>
        <translation>Wird in der ersten Januarwoche angeboten.</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>Go on: {review}</source>
        <translation>Weiter: {review}</translation>
    </message>
    <message>
        <source>The review is put off for a week.</source>
        <translation>Der Rückblick wartet eine Woche.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>{first} to {last}. Leave out what you like; every word waits if you go.</source>
        <translation>{first} bis {last}. Lass weg, was du magst; jedes Wort wartet, wenn du gehst.</translation>
    </message>
    <message>
        <source>{first} to {last}. You began on {day}; every word is still there.</source>
        <translation>{first} bis {last}. Du hast am {day} begonnen; jedes Wort ist noch da.</translation>
    </message>
    <message>
        <source>A line like “[] Call @Marta @fri” becomes a promise.</source>
        <translation>Eine Zeile wie „[] @Marta anrufen @fr“ wird ein Versprechen.</translation>
    </message>
    <message>
        <source>Where you name somebody, it is found among the people you helped.</source>
        <translation>Wo du jemanden nennst, steht es bei denen, denen du geholfen hast.</translation>
    </message>
    <message>
        <source>Choose whom to be near</source>
        <translation>Wählen, wem ich nah sein will</translation>
    </message>
    <message>
        <source>Plan a gathering</source>
        <translation>Runde planen</translation>
    </message>
    <message>
        <source>Open the yearly letter</source>
        <translation>Jahresbrief öffnen</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Each bar is the days from one day of contact to the next. The average leaves out the last.</source>
        <translation>Jeder Balken zeigt die Tage von einem Kontakt zum nächsten. Der letzte zählt im Durchschnitt nicht mit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hoped for</source>
        <translation>Erhofft</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>abwesend bis {day}</translation>
    </message>
    <message>
        <source>today, so far</source>
        <translation>heute, bis jetzt</translation>
    </message>
    <message>
        <source>Your months</source>
        <translation>Deine Monate</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Deine Wochen</translation>
    </message>
    <message>
        <source>Each bar is a month: how many talks it had. A message is no talk.</source>
        <translation>Jeder Balken ist ein Monat: wie viele Gespräche er hatte. Eine Nachricht ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Each bar is a week: how many talks it had. A message is no talk.</source>
        <translation>Jeder Balken ist eine Woche: wie viele Gespräche sie hatte. Eine Nachricht ist kein Gespräch.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>RitualSheet</name>
    <message>
        <source>Leave out what you like. Every word waits for you if you go.</source>
        <translation>Lass weg, was du magst. Jedes Wort wartet auf dich, wenn du gehst.</translation>
    </message>
    <message>
        <source>{title} kept.</source>
        <translation>{title} festgehalten.</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Rückblick&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search every entry</source>
        <translation>Alle Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Words, a name, a “phrase”, -not this</source>
        <translation>Worte, ein Name, eine „Wendung“, -dies nicht</translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The search is being made anew. Until then it may miss a word; nothing is lost.</source>
        <translation>Die Suche wird neu aufgebaut. Bis dahin fehlt vielleicht ein Wort; verloren ist nichts.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{count}+ found</source>
        <translation>mehr als {count} gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{entries} with {people}</source>
        <translation>{entries} mit {people}</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Send it from your mail program; then tick who got it. The others wait here.</source>
        <translation>Verschick ihn mit deinem Mailprogramm; kreuze dann an, wer ihn hat. Die anderen warten hier.</translation>
    </message>
    <message>
        <source>Who has got it?</source>
        <translation>Wer hat ihn bekommen?</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something in relbook broke ({where}). What you kept is safe; the log knows more.</source>
        <translation>In relbook ist etwas kaputtgegangen ({where}). Was du festgehalten hast, ist sicher; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Move them to a circle</source>
        <translation>In einen Kreis setzen</translation>
    </message>
    <message>
        <source>Change their state</source>
        <translation>Stand ändern</translation>
    </message>
    <message>
        <source>Put their reminders off</source>
        <translation>Erinnerungen auf später legen</translation>
    </message>
    <message>
        <source>What else to do with them</source>
        <translation>Was sonst noch geht</translation>
    </message>
    <message>
        <source>Select no more</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Zurück auf die Liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Kein Kreis</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>{count} clients are marked {state}.</source>
        <translation>{count} Personen: Stand jetzt „{state}“.</translation>
    </message>
    <message>
        <source>Reminders about {count} clients rest.</source>
        <translation>Die Erinnerungen an {count} Personen ruhen.</translation>
    </message>
    <message>
        <source>Reminders about {count} clients are back.</source>
        <translation>Die Erinnerungen an {count} Personen sind zurück.</translation>
    </message>
    <message>
        <source>{count} clients are back on the list.</source>
        <translation>{count} Personen sind wieder auf der Liste.</translation>
    </message>
    <message>
        <source>{count} clients are off the list. Every note stays.</source>
        <translation>{count} Personen sind nicht mehr auf der Liste. Jede Notiz bleibt.</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who  Alt+P</source>
        <translation>Wer  Alt+P</translation>
    </message>
    <message>
        <source>When  Alt+W</source>
        <translation>Wann  Alt+W</translation>
    </message>
    <message>
        <source>Without a name it lies in the Inbox.</source>
        <translation>Ohne Namen liegt es im Eingang.</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>Wer: {name}</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>Wann: {moment}</translation>
    </message>
    <message>
        <source>Nobody has that name; it will lie in the Inbox with it.</source>
        <translation>So heißt niemand; es kommt mit dem Namen in den Eingang.</translation>
    </message>
    <message>
        <source>Several fit. Choose one.</source>
        <translation>Mehrere passen. Wähle eine Person.</translation>
    </message>
</context>
<context>
    <name>SieveCard</name>
    <message>
        <source>Which clients to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Rhythm passed</source>
        <translation>Rhythmus überschritten</translation>
    </message>
    <message>
        <source>Ask for this tag</source>
        <translation>Nach diesem Schlagwort fragen</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>How the tag is asked for</source>
        <translation>Wie nach dem Schlagwort gefragt wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Tags on their entries</source>
        <translation>Schlagwörter der Einträge</translation>
    </message>
    <message>
        <source>Any town</source>
        <translation>Jeder Ort</translation>
    </message>
</context>
<context>
    <name>SignalLine</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put this away, about {name}</source>
        <translation>Weglegen, bei {name}</translation>
    </message>
    <message>
        <source>Not about {name}</source>
        <translation>Nicht bei {name}</translation>
    </message>
    <message>
        <source>Remind me about {name}…</source>
        <translation>An {name} erinnern&#xa0;…</translation>
    </message>
    <message>
        <source>End the work with {name}…</source>
        <translation>Die Arbeit mit {name} beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Why this is said about {name}</source>
        <translation>Warum das bei {name} steht</translation>
    </message>
    <message>
        <source>Not now, in a month again</source>
        <translation>Nicht jetzt, in einem Monat wieder</translation>
    </message>
    <message>
        <source>Never, about anybody</source>
        <translation>Nie, bei niemandem</translation>
    </message>
</context>
<context>
    <name>SignalNote</name>
    <message>
        <source>Worth noticing</source>
        <translation>Was auffällt</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>Put away about one client. Show again</source>
        <translation>Bei einer Person ausgeblendet. Wieder zeigen</translation>
    </message>
    <message>
        <source>Put away about {count} clients. Show again</source>
        <translation>Bei {count} Personen ausgeblendet. Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>SignalsTable</name>
    <message>
        <source>“{title}” is shown again.</source>
        <translation>„{title}“ wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>“{title}” is switched off.</source>
        <translation>„{title}“ ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Shown about everybody again.</source>
        <translation>Wird wieder bei allen gezeigt.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading your book…</source>
        <translation>Dein Buch wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SlotBar</name>
    <message>
        <source>It may hold</source>
        <translation>Es kann enthalten</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Nothing is being written. Open an entry first.</source>
        <translation>Gerade wird nichts geschrieben. Öffne erst einen Eintrag.</translation>
    </message>
    <message>
        <source>There is no dictionary here. The settings say what it needs.</source>
        <translation>Hier ist kein Wörterbuch. Die Einstellungen sagen, was fehlt.</translation>
    </message>
    <message>
        <source>The dictionary knows every word here.</source>
        <translation>Das Wörterbuch kennt hier jedes Wort.</translation>
    </message>
</context>
<context>
    <name>SpellingChoice</name>
    <message>
        <source>Spelling of your notes</source>
        <translation>Rechtschreibung deiner Notizen</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Wörter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Without a look</source>
        <translation>Ohne Blick darauf</translation>
    </message>
    <message>
        <source>Words nobody knows get a line below them, on this computer alone. A client’s notes can have another language: it stands in the menu of the editor.</source>
        <translation>Wörter, die niemand kennt, bekommen eine Linie darunter, nur auf diesem Computer. Notizen über jemanden können eine andere Sprache haben: Sie steht im Menü des Editors.</translation>
    </message>
    <message>
        <source>The system has no dictionary yet. On Debian, hunspell-en-us is one.</source>
        <translation>Das System hat noch kein Wörterbuch. Unter Debian ist hunspell-de-de eines.</translation>
    </message>
    <message>
        <source>The installed program cannot do that here; relbook from pip can, with its extra.</source>
        <translation>Das installierte Programm kann das hier nicht; relbook von pip kann es, mit seiner Erweiterung.</translation>
    </message>
    <message>
        <source>For that, relbook needs its extra: pip install &quot;relbook[spelling]&quot;</source>
        <translation>Dafür braucht relbook seine Erweiterung: pip install &quot;relbook[spelling]&quot;</translation>
    </message>
    <message>
        <source>“{word}” is no longer one of your words.</source>
        <translation>„{word}“ gehört nicht mehr zu deinen Wörtern.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Prompts</source>
        <translation>Impulse</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Grundsätze</translation>
    </message>
    <message>
        <source>The prompts of this principle</source>
        <translation>Die Impulse zu diesem Grundsatz</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Impuls</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Impuls finden</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Was ich weiß</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing here fits</source>
        <translation>Hier passt nichts</translation>
    </message>
    <message>
        <source>No entry is all of that at once.</source>
        <translation>Kein Eintrag ist das alles zugleich.</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>The first page about {name}</source>
        <translation>Die erste Seite über {name}</translation>
    </message>
    <message>
        <source>What do you already know? How you met, what they are building, one thing that made you smile. Two lines are plenty.</source>
        <translation>Was weißt du schon? Wie ihr euch kennengelernt habt, was dort entsteht, etwas, das dich lächeln ließ. Zwei Zeilen reichen völlig.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Every note has found its person.</source>
        <translation>Jede Notiz hat ihre Person gefunden.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Write down what happened; two lines are plenty.</source>
        <translation>Schreib auf, was geschehen ist; zwei Zeilen reichen völlig.</translation>
    </message>
    <message>
        <source>Write how you met</source>
        <translation>Schreib, wie ihr euch kennt</translation>
    </message>
    <message>
        <source>Bring in old notes</source>
        <translation>Alte Notizen importieren</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Notes that belong to nobody yet. Press P on one to give it a person.</source>
        <translation>Notizen, die noch zu niemandem gehören. Mit P gibst du einer davon eine Person.</translation>
    </message>
    <message>
        <source>{count} entries with everybody, newest first.</source>
        <translation>{count} Einträge mit allen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>1 entry with everybody.</source>
        <translation>1 Eintrag mit allen.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StreamTools</name>
    <message>
        <source>Chapters and days</source>
        <translation>Kapitel und Tage</translation>
    </message>
    <message>
        <source>Search this journal</source>
        <translation>In diesem Journal suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to day…</source>
        <translation>Gehe zu Tag&#xa0;…</translation>
    </message>
    <message>
        <source>One line an entry</source>
        <translation>Eine Zeile je Eintrag</translation>
    </message>
    <message>
        <source>The last 12 months as a strip</source>
        <translation>Die letzten 12 Monate als Streifen</translation>
    </message>
    <message>
        <source>{title} · {span}</source>
        <translation>{title} · {span}</translation>
    </message>
</context>
<context>
    <name>SwapList</name>
    <message>
        <source>What is said instead of {name}</source>
        <translation>Was statt {name} dasteht</translation>
    </message>
</context>
<context>
    <name>SwapRow</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>Also a word of its own. Untick it if it is nobody’s name here.</source>
        <translation>Auch ein gewöhnliches Wort. Nimm das Häkchen weg, wenn es hier kein Name ist.</translation>
    </message>
</context>
<context>
    <name>TakingFiles</name>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
</context>
<context>
    <name>TalkPad</name>
    <message>
        <source>What is being said?</source>
        <translation>Was wird gesagt?</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Open the brief about {name}</source>
        <translation>Spickzettel über {name} öffnen</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Tell {name}</source>
        <translation>{name} Bescheid sagen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>This computer’s clock jumped ahead: it now says {day}, {time}.</source>
        <translation>Die Uhr dieses Computers ist vorgesprungen: Sie zeigt jetzt {day}, {time}.</translation>
    </message>
    <message>
        <source>This computer’s clock jumped back: it now says {day}, {time}.</source>
        <translation>Die Uhr dieses Computers ist zurückgesprungen: Sie zeigt jetzt {day}, {time}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the computer’s date before you write on.</source>
        <translation>Nichts wurde geändert. Prüf das Datum des Computers, bevor du weiterschreibst.</translation>
    </message>
    <message>
        <source>Some pages of the book could not be read. Nothing was changed. Close it and read what can be read, or restore a backup.</source>
        <translation>Einige Seiten des Buches ließen sich nicht lesen. Nichts wurde geändert. Schließ es und lies, was lesbar ist, oder hol eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>The disk is full. This was kept, in room set aside for it; the next may not be. Free some space, then press Try again.</source>
        <translation>Der Datenträger ist voll. Dies wurde noch festgehalten, im dafür reservierten Platz; das Nächste vielleicht nicht. Schaff etwas Platz und drück dann „Noch einmal“.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>There is room again.</source>
        <translation>Es ist wieder Platz.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>The text of the licence</source>
        <translation>Der Text der Lizenz</translation>
    </message>
    <message>
        <source>By {name}.</source>
        <translation>Von {name}.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>What would you like to say to all of them?</source>
        <translation>Was möchtest du allen sagen?</translation>
    </message>
    <message>
        <source>Where {first} stands, each reads their first name; where {line} stands, their own line.</source>
        <translation>Wo {first} steht, liest jede Person ihren Vornamen; wo {line} steht, ihre eigene Zeile.</translation>
    </message>
</context>
<context>
    <name>ThirdList</name>
    <message>
        <source>Hide {name}</source>
        <translation>{name} verbergen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>{count} promises due.</source>
        <translation>{count} Versprechen fällig.</translation>
    </message>
    <message>
        <source>1 promise due.</source>
        <translation>1 Versprechen fällig.</translation>
    </message>
    <message>
        <source>{count} files.</source>
        <translation>{count} Dateien.</translation>
    </message>
    <message>
        <source>1 file.</source>
        <translation>1 Datei.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayPane</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Days that matter</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>Good to write to</source>
        <translation>Mal wieder schreiben</translation>
    </message>
    <message>
        <source>by rhythm</source>
        <translation>nach Rhythmus</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Add the person you are seeing next.</source>
        <translation>Füge hinzu, wen du als Nächstes triffst.</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Every promise is kept and everyone has heard from you.</source>
        <translation>Jedes Versprechen ist gehalten, und alle haben von dir gehört.</translation>
    </message>
    <message>
        <source>You could leave it at that, or surprise someone.</source>
        <translation>Du könntest es dabei belassen oder jemanden überraschen.</translation>
    </message>
    <message>
        <source>A clear day</source>
        <translation>Ein klarer Tag</translation>
    </message>
    <message>
        <source>Surprise someone</source>
        <translation>Jemanden überraschen</translation>
    </message>
    <message>
        <source>Read an old page</source>
        <translation>Eine alte Seite lesen</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Press Space to take it into the note</source>
        <translation>Leertaste übernimmt es in die Notiz</translation>
    </message>
    <message>
        <source>Take it into the note</source>
        <translation>In die Notiz übernehmen</translation>
    </message>
</context>
<context>
    <name>TownField</name>
    <message>
        <source>Porto</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>TripSheet</name>
    <message>
        <source>I’ll be in …</source>
        <translation>Ich bin bald in&#xa0;…</translation>
    </message>
    <message>
        <source>Who lives or works there, and when you last spoke.</source>
        <translation>Wer dort lebt oder arbeitet, und wann ihr zuletzt gesprochen habt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Promise to see them</source>
        <translation>Besuch versprechen</translation>
    </message>
    <message>
        <source>Nobody in the book lives or works in {town}.</source>
        <translation>Niemand im Buch lebt oder arbeitet in {town}.</translation>
    </message>
    <message>
        <source>No town is written down yet. It stands with a client, under “About”.</source>
        <translation>Noch ist kein Ort notiert. Er steht auf der Seite einer Person unter „Über“.</translation>
    </message>
    <message>
        <source>Towns in the book</source>
        <translation>Orte im Buch</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Say first from when you are there.</source>
        <translation>Sag zuerst, ab wann du dort bist.</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Anderes Buch öffnen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lesen, was lesbar ist</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>A promise to whom? Name them with an @, as in @Marta.</source>
        <translation>Ein Versprechen an wen? Nenne den Namen mit einem @, wie in @Marta.</translation>
    </message>
    <message>
        <source>{words} is not a date I know.</source>
        <translation>{words} kenne ich nicht als Datum.</translation>
    </message>
    <message>
        <source>A promise of {name} to you</source>
        <translation>Ein Versprechen von {name} an dich</translation>
    </message>
    <message>
        <source>A promise to {name}</source>
        <translation>Ein Versprechen an {name}</translation>
    </message>
    <message>
        <source>{promise}, no date yet.</source>
        <translation>{promise}, noch ohne Datum.</translation>
    </message>
    <message>
        <source>{promise}, {day}.</source>
        <translation>{promise}, {day}.</translation>
    </message>
</context>
<context>
    <name>Underway</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>The book is locked</source>
        <translation>Das Buch ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open my book</source>
        <translation>Mein Buch öffnen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Anderes Buch</translation>
    </message>
    <message>
        <source>That is not it. Nothing is lost, take your time.</source>
        <translation>Das ist sie nicht. Es ist nichts verloren, lass dir Zeit.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Your book is locked on this computer.</source>
        <translation>Dein Buch ist auf diesem Computer gesperrt.</translation>
    </message>
    <message>
        <source>Only your passphrase opens it. We cannot reset it, and neither can anyone else.</source>
        <translation>Nur deine Passphrase öffnet es. Wir können sie nicht zurücksetzen, und auch sonst niemand.</translation>
    </message>
    <message>
        <source>{count} of {all} letters</source>
        <translation>{count} von {all} Buchstaben</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Groups of the recovery sheet</source>
        <translation>Gruppen des Notfallblatts</translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Struck out: what went since. Underlined: what came.</source>
        <translation>Durchgestrichen: was seither wegfiel. Unterstrichen: was dazukam.</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Only as it is now</source>
        <translation>Nur wie es jetzt ist</translation>
    </message>
    <message>
        <source>Whenever more than a minute lies between two changes, the text before is kept here.</source>
        <translation>Immer wenn mehr als eine Minute zwischen zwei Änderungen liegt, wird der Text davor hier aufgehoben.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>The earlier words are back.</source>
        <translation>Der frühere Wortlaut ist wieder da.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Open it to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your book is open in a window that does not answer yet</source>
        <translation>Dein Buch ist in einem Fenster offen, das noch nicht antwortet</translation>
    </message>
    <message>
        <source>That window may be at something long. What you kept is safe. As soon as it answers it comes to the front, and this page goes; meanwhile you can open the book here to read.</source>
        <translation>Vielleicht ist jenes Fenster gerade lange beschäftigt. Was du festgehalten hast, ist sicher. Sobald es antwortet, kommt es nach vorn, und diese Seite geht; inzwischen kannst du das Buch hier zum Lesen öffnen.</translation>
    </message>
</context>
<context>
    <name>WhenChip</name>
    <message>
        <source>{words}. Enter opens its numbers, Delete takes it away.</source>
        <translation>{words}. Eingabe öffnet die Zahlen, Entf nimmt es weg.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>yesterday 14:30, 40 min</source>
        <translation>gestern 14:30, 40 min</translation>
    </message>
    <message>
        <source>“{words}” is not a date I know. Try fri, 12 nov or yesterday 14:30.</source>
        <translation>„{words}“ kenne ich nicht als Datum. Versuch es mit Fr, 12. Nov oder gestern 14:30.</translation>
    </message>
</context>
<context>
    <name>Whens</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add when to ask it</source>
        <translation>Hinzufügen, wann gefragt wird</translation>
    </message>
</context>
<context>
    <name>Which</name>
    <message>
        <source>Whose notes</source>
        <translation>Wessen Notizen</translation>
    </message>
    <message>
        <source>Of which days</source>
        <translation>Aus welchen Tagen</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Zeitraum&#xa0;…</translation>
    </message>
    <message>
        <source>Only entries that say…</source>
        <translation>Nur Einträge mit&#xa0;…</translation>
    </message>
    <message>
        <source>Only entries that say these words</source>
        <translation>Nur Einträge mit diesen Worten</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Was gerade zu sehen ist</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only some of them</source>
        <translation>Nur einige</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Looking who there is.</source>
        <translation>Es wird nachgesehen, wer da ist.</translation>
    </message>
    <message>
        <source>or somebody else, by name</source>
        <translation>oder jemand anderes, mit Namen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Who would enjoy each other?</source>
        <translation>Wer hätte Freude aneinander?</translation>
    </message>
    <message>
        <source>By town, circle or a word they share. Nothing told in confidence is a reason here.</source>
        <translation>Nach Ort, Kreis oder einem gemeinsamen Wort. Nichts Vertrauliches zählt hier als Grund.</translation>
    </message>
    <message>
        <source>Nobody fits. Ask for less, or name somebody below.</source>
        <translation>Niemand passt. Such nach weniger, oder nenn unten jemand anderen.</translation>
    </message>
    <message>
        <source>{count} more: choose a circle, a town or a word.</source>
        <translation>{count} weitere: Wähle einen Kreis, einen Ort oder ein Wort.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Something was asked for from outside. It comes once this is closed.</source>
        <translation>Von außen wurde um etwas gebeten. Es kommt, sobald dies hier geschlossen ist.</translation>
    </message>
    <message>
        <source>A text was handed over, and this book can only be read here. Nothing was written; copy the text, or open the book where it can be written in.</source>
        <translation>Ein Text wurde übergeben, und dieses Buch lässt sich hier nur lesen. Es wurde nichts geschrieben; kopiere den Text, oder öffne das Buch dort, wo sich darin schreiben lässt.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>WorkingScreen</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
</context>
<context>
    <name>_Plan</name>
    <message>
        <source>Change the plan: {plan}</source>
        <translation>Plan ändern: {plan}</translation>
    </message>
</context>
</TS>

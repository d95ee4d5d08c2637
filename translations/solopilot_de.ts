<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Refused: not allowed for this role</source>
            <translation>Abgelehnt: für diese Rolle nicht erlaubt</translation>
        </message>
        <message>
            <source>Accepted the database as it is</source>
            <translation>Datenbank so übernommen, wie sie ist</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>Datei angehängt</translation>
        </message>
        <message>
            <source>Removed a file</source>
            <translation>Datei entfernt</translation>
        </message>
        <message>
            <source>Added a client</source>
            <translation>Klient hinzugefügt</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Anderen Datensatz mit diesem Klienten zusammengeführt</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Status eines Klienten geändert</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Klient aktiv gesetzt</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Klient archiviert</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Klient vorgeschlagen</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Klient geändert</translation>
        </message>
        <message>
            <source>Added a calendar entry</source>
            <translation>Kalendereintrag hinzugefügt</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Kalendereintrag einem Klienten zugeordnet</translation>
        </message>
        <message>
            <source>Cancelled a calendar entry</source>
            <translation>Kalendereintrag abgesagt</translation>
        </message>
        <message>
            <source>Took in a calendar entry</source>
            <translation>Kalendereintrag übernommen</translation>
        </message>
        <message>
            <source>Moved a calendar entry</source>
            <translation>Kalendereintrag verschoben</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Zuordnung eines Kalendereintrags zum Klienten aufgehoben</translation>
        </message>
        <message>
            <source>Changed a calendar entry</source>
            <translation>Kalendereintrag geändert</translation>
        </message>
        <message>
            <source>Exported data</source>
            <translation>Daten exportiert</translation>
        </message>
        <message>
            <source>Imported a calendar</source>
            <translation>Kalender importiert</translation>
        </message>
        <message>
            <source>Imported contacts</source>
            <translation>Kontakte importiert</translation>
        </message>
        <message>
            <source>Imported a table</source>
            <translation>Tabelle importiert</translation>
        </message>
        <message>
            <source>Credited an invoice by %{number}</source>
            <translation>Rechnung durch %{number} storniert</translation>
        </message>
        <message>
            <source>Discarded a draft</source>
            <translation>Entwurf verworfen</translation>
        </message>
        <message>
            <source>Drafted an invoice</source>
            <translation>Rechnung entworfen</translation>
        </message>
        <message>
            <source>Granted a discount for paying early</source>
            <translation>Skonto gewährt</translation>
        </message>
        <message>
            <source>Changed a draft</source>
            <translation>Entwurf geändert</translation>
        </message>
        <message>
            <source>Held back a scheduled invoice</source>
            <translation>Geplante Rechnung zurückgehalten</translation>
        </message>
        <message>
            <source>Issued %{number}</source>
            <translation>%{number} ausgestellt</translation>
        </message>
        <message>
            <source>Issued without a mail</source>
            <translation>Ohne E-Mail ausgestellt</translation>
        </message>
        <message>
            <source>Took a write-off back</source>
            <translation>Ausbuchung zurückgenommen</translation>
        </message>
        <message>
            <source>Went on with a scheduled invoice</source>
            <translation>Geplante Rechnung wieder aufgenommen</translation>
        </message>
        <message>
            <source>Scheduled an invoice for %{date}</source>
            <translation>Rechnung für den %{date} geplant</translation>
        </message>
        <message>
            <source>Marked an invoice as sent</source>
            <translation>Rechnung als gesendet markiert</translation>
        </message>
        <message>
            <source>No longer issues an invoice by itself</source>
            <translation>Rechnung wird nicht mehr automatisch ausgestellt</translation>
        </message>
        <message>
            <source>Wrote off an invoice</source>
            <translation>Rechnung ausgebucht</translation>
        </message>
        <message>
            <source>Cancelled background work</source>
            <translation>Hintergrundaufgabe abgebrochen</translation>
        </message>
        <message>
            <source>Gave up background work</source>
            <translation>Hintergrundaufgabe aufgegeben</translation>
        </message>
        <message>
            <source>Paused background work</source>
            <translation>Hintergrundaufgabe pausiert</translation>
        </message>
        <message>
            <source>Resumed background work</source>
            <translation>Hintergrundaufgabe fortgesetzt</translation>
        </message>
        <message>
            <source>Tried background work again</source>
            <translation>Hintergrundaufgabe erneut versucht</translation>
        </message>
        <message>
            <source>Started background work by hand</source>
            <translation>Hintergrundaufgabe von Hand gestartet</translation>
        </message>
        <message>
            <source>Ended background work that comes back</source>
            <translation>Wiederkehrende Hintergrundaufgabe beendet</translation>
        </message>
        <message>
            <source>Set up background work that comes back</source>
            <translation>Wiederkehrende Hintergrundaufgabe eingerichtet</translation>
        </message>
        <message>
            <source>Added a way to unlock the practice</source>
            <translation>Zugang zum Entsperren der Praxis hinzugefügt</translation>
        </message>
        <message>
            <source>Changed a key of the practice</source>
            <translation>Schlüssel der Praxis geändert</translation>
        </message>
        <message>
            <source>Removed a way to unlock the practice</source>
            <translation>Zugang zum Entsperren der Praxis entfernt</translation>
        </message>
        <message>
            <source>Wrote a message</source>
            <translation>Nachricht geschrieben</translation>
        </message>
        <message>
            <source>Changed a message</source>
            <translation>Nachricht geändert</translation>
        </message>
        <message>
            <source>A message was stopped</source>
            <translation>Nachricht angehalten</translation>
        </message>
        <message>
            <source>Took a message back</source>
            <translation>Nachricht zurückgenommen</translation>
        </message>
        <message>
            <source>Held a message back</source>
            <translation>Nachricht zurückgehalten</translation>
        </message>
        <message>
            <source>A message did not go out</source>
            <translation>Nachricht nicht gesendet</translation>
        </message>
        <message>
            <source>A message is ready to be sent by hand</source>
            <translation>Nachricht bereit, um von Hand gesendet zu werden</translation>
        </message>
        <message>
            <source>Set a message to go out</source>
            <translation>Nachricht zum Senden vorgemerkt</translation>
        </message>
        <message>
            <source>Handed a message over</source>
            <translation>Nachricht übergeben</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Nachricht gesendet</translation>
        </message>
        <message>
            <source>Began a note</source>
            <translation>Notiz begonnen</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Notiz gespeichert</translation>
        </message>
        <message>
            <source>Chose where numbers begin</source>
            <translation>Beginn der Nummern festgelegt</translation>
        </message>
        <message>
            <source>Used credit to pay</source>
            <translation>Guthaben zum Zahlen verwendet</translation>
        </message>
        <message>
            <source>Recorded a payment</source>
            <translation>Zahlung erfasst</translation>
        </message>
        <message>
            <source>Recorded a refund</source>
            <translation>Erstattung erfasst</translation>
        </message>
        <message>
            <source>Took a payment back</source>
            <translation>Zahlung zurückgenommen</translation>
        </message>
        <message>
            <source>Discarded a draft of a rule</source>
            <translation>Entwurf einer Richtlinie verworfen</translation>
        </message>
        <message>
            <source>Drafted a rule</source>
            <translation>Richtlinie entworfen</translation>
        </message>
        <message>
            <source>Changed a draft of a rule</source>
            <translation>Entwurf einer Richtlinie geändert</translation>
        </message>
        <message>
            <source>Fixed the version of a rule</source>
            <translation>Version einer Richtlinie festgeschrieben</translation>
        </message>
        <message>
            <source>Put a rule into force</source>
            <translation>Richtlinie in Kraft gesetzt</translation>
        </message>
        <message>
            <source>Put an older rule back into force</source>
            <translation>Ältere Richtlinie wieder in Kraft gesetzt</translation>
        </message>
        <message>
            <source>Settled which rules are in force</source>
            <translation>Geltende Richtlinien festgelegt</translation>
        </message>
        <message>
            <source>Withdrew a rule</source>
            <translation>Richtlinie zurückgezogen</translation>
        </message>
        <message>
            <source>Added a person to the practice</source>
            <translation>Person zur Praxis hinzugefügt</translation>
        </message>
        <message>
            <source>Changed a stored password</source>
            <translation>Gespeichertes Passwort geändert</translation>
        </message>
        <message>
            <source>Removed a stored password</source>
            <translation>Gespeichertes Passwort entfernt</translation>
        </message>
        <message>
            <source>Offered a service again</source>
            <translation>Leistung wieder angeboten</translation>
        </message>
        <message>
            <source>Added a service</source>
            <translation>Leistung hinzugefügt</translation>
        </message>
        <message>
            <source>Changed a service</source>
            <translation>Leistung geändert</translation>
        </message>
        <message>
            <source>Stopped offering a service</source>
            <translation>Leistung nicht mehr angeboten</translation>
        </message>
        <message>
            <source>Changed how a session is billed</source>
            <translation>Abrechnung einer Sitzung geändert</translation>
        </message>
        <message>
            <source>Booked a session</source>
            <translation>Sitzung eingetragen</translation>
        </message>
        <message>
            <source>Cancelled a session</source>
            <translation>Sitzung abgesagt</translation>
        </message>
        <message>
            <source>Confirmed a session</source>
            <translation>Sitzung bestätigt</translation>
        </message>
        <message>
            <source>Made a session from the calendar</source>
            <translation>Sitzung aus dem Kalender erstellt</translation>
        </message>
        <message>
            <source>Finished a session</source>
            <translation>Sitzung beendet</translation>
        </message>
        <message>
            <source>Took the finish of a session back</source>
            <translation>Beenden einer Sitzung zurückgenommen</translation>
        </message>
        <message>
            <source>A session followed its calendar entry</source>
            <translation>Sitzung ihrem Kalendereintrag angepasst</translation>
        </message>
        <message>
            <source>Logged a past session</source>
            <translation>Vergangene Sitzung nachgetragen</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Als nicht erschienen markiert</translation>
        </message>
        <message>
            <source>Paused a session</source>
            <translation>Sitzung pausiert</translation>
        </message>
        <message>
            <source>Released a tentative session</source>
            <translation>Unbestätigte Sitzung freigegeben</translation>
        </message>
        <message>
            <source>Opened a session again</source>
            <translation>Sitzung wieder geöffnet</translation>
        </message>
        <message>
            <source>Rescheduled a session</source>
            <translation>Sitzung verlegt</translation>
        </message>
        <message>
            <source>Resumed a session</source>
            <translation>Sitzung fortgesetzt</translation>
        </message>
        <message>
            <source>Started a session</source>
            <translation>Sitzung begonnen</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Einstellungen geändert</translation>
        </message>
        <message>
            <source>Took a change back</source>
            <translation>Änderung zurückgenommen</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Mit dem Wiederherstellungsschlüssel geöffnet</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Kalendereintrag</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Hintergrundaufgaben</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Nummern</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Praxis</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Buchhaltung</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Noted an expense</source>
            <translation>Ausgabe erfasst</translation>
        </message>
        <message>
            <source>Changed how an expense is passed on</source>
            <translation>Weitergabe einer Ausgabe geändert</translation>
        </message>
        <message>
            <source>Changed an expense</source>
            <translation>Ausgabe geändert</translation>
        </message>
        <message>
            <source>Removed an expense</source>
            <translation>Ausgabe entfernt</translation>
        </message>
        <message>
            <source>Took a change of an expense back</source>
            <translation>Änderung einer Ausgabe zurückgenommen</translation>
        </message>
        <message>
            <source>Marked a quote as accepted</source>
            <translation>Angebot als angenommen vermerkt</translation>
        </message>
        <message>
            <source>Copied a quote</source>
            <translation>Angebot kopiert</translation>
        </message>
        <message>
            <source>Marked a quote as declined</source>
            <translation>Angebot als abgelehnt vermerkt</translation>
        </message>
        <message>
            <source>Discarded a quote</source>
            <translation>Angebot verworfen</translation>
        </message>
        <message>
            <source>Drafted a quote</source>
            <translation>Angebot entworfen</translation>
        </message>
        <message>
            <source>Changed a quote</source>
            <translation>Angebot geändert</translation>
        </message>
        <message>
            <source>A quote expired</source>
            <translation>Angebot abgelaufen</translation>
        </message>
        <message>
            <source>Made a quote into an invoice</source>
            <translation>Aus einem Angebot eine Rechnung gemacht</translation>
        </message>
        <message>
            <source>Sent a quote again</source>
            <translation>Angebot erneut gesendet</translation>
        </message>
        <message>
            <source>Sent a quote</source>
            <translation>Angebot gesendet</translation>
        </message>
        <message>
            <source>Took a sent quote back</source>
            <translation>Gesendetes Angebot zurückgenommen</translation>
        </message>
        <message>
            <source>Set up a recurring invoice</source>
            <translation>Wiederkehrende Rechnung eingerichtet</translation>
        </message>
        <message>
            <source>Made a recurring invoice</source>
            <translation>Wiederkehrende Rechnung erstellt</translation>
        </message>
        <message>
            <source>Changed a recurring invoice</source>
            <translation>Wiederkehrende Rechnung geändert</translation>
        </message>
        <message>
            <source>Ended a recurring invoice</source>
            <translation>Wiederkehrende Rechnung beendet</translation>
        </message>
        <message>
            <source>Paused a recurring invoice</source>
            <translation>Wiederkehrende Rechnung angehalten</translation>
        </message>
        <message>
            <source>Planned the next recurring invoice anew</source>
            <translation>Nächste wiederkehrende Rechnung neu geplant</translation>
        </message>
        <message>
            <source>Went on with a recurring invoice</source>
            <translation>Wiederkehrende Rechnung fortgesetzt</translation>
        </message>
        <message>
            <source>Sent a statement of account</source>
            <translation>Kontoauszug gesendet</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Wiederkehrende Rechnung</translation>
        </message>
        <message>
            <source>Did a change again that was taken back</source>
            <translation>Zurückgenommene Änderung wiederholt</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Added a form of notes</source>
            <translation>Notizvorlage hinzugefügt</translation>
        </message>
        <message>
            <source>Stopped offering a form of notes</source>
            <translation>Notizvorlage nicht mehr angeboten</translation>
        </message>
        <message>
            <source>Dropped the draft of a template</source>
            <translation>Entwurf einer Vorlage verworfen</translation>
        </message>
        <message>
            <source>Wrote at a template</source>
            <translation>An einer Vorlage geschrieben</translation>
        </message>
        <message>
            <source>Offered a form of notes again</source>
            <translation>Notizvorlage wieder angeboten</translation>
        </message>
        <message>
            <source>Put version %{version} of a template in use</source>
            <translation>Version %{version} einer Vorlage in Kraft gesetzt</translation>
        </message>
        <message>
            <source>Renamed a form of notes</source>
            <translation>Notizvorlage umbenannt</translation>
        </message>
        <message>
            <source>Went back to the built-in wording of a template</source>
            <translation>Vorlage auf den mitgelieferten Text zurückgesetzt</translation>
        </message>
        <message>
            <source>Took a change of a template back</source>
            <translation>Änderung einer Vorlage zurückgenommen</translation>
        </message>
        <message>
            <source>Wrote a message by version %{version} of a template</source>
            <translation>Nachricht nach Version %{version} einer Vorlage geschrieben</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Closed a period of the books</source>
            <translation>Zeitraum der Buchhaltung abgeschlossen</translation>
        </message>
        <message>
            <source>Opened a period of the books again</source>
            <translation>Zeitraum der Buchhaltung wieder geöffnet</translation>
        </message>
        <message>
            <source>Gave the practice a new key</source>
            <translation>Praxis mit einem neuen Schlüssel versehen</translation>
        </message>
        <message>
            <source>Made the key that signs the audit trail</source>
            <translation>Schlüssel für die Signatur des Prüfprotokolls erstellt</translation>
        </message>
        <message>
            <source>Accepted that daily backups are missing</source>
            <translation>Fehlen täglicher Sicherungen hingenommen</translation>
        </message>
        <message>
            <source>Brought the open mirror folder up to date</source>
            <translation>Offenen Spiegelordner auf den neuesten Stand gebracht</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Datei mit dem Schlüssel des Klienten versiegelt</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Klient gelöscht</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Alle Daten eines Klienten exportiert</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Versiegelung von %{count} Dateien unter den Schlüsseln ihrer Klienten geplant</translation>
        </message>
        <message>
            <source>Changed how calendars elsewhere are used</source>
            <translation>Verwendung externer Kalender geändert</translation>
        </message>
        <message>
            <source>Chose what is read and written of a calendar elsewhere</source>
            <translation>Festgelegt, was in einem externen Kalender gelesen und geschrieben wird</translation>
        </message>
        <message>
            <source>Kept both sides of a change made here and elsewhere</source>
            <translation>Beide Fassungen einer hier und anderswo gemachten Änderung behalten</translation>
        </message>
        <message>
            <source>Settled a change made here and elsewhere</source>
            <translation>Über eine hier und anderswo gemachte Änderung entschieden</translation>
        </message>
        <message>
            <source>Connected calendars elsewhere</source>
            <translation>Externe Kalender verbunden</translation>
        </message>
        <message>
            <source>Forgot calendars elsewhere</source>
            <translation>Externe Kalender getrennt</translation>
        </message>
        <message>
            <source>Found a calendar elsewhere</source>
            <translation>Externen Kalender gefunden</translation>
        </message>
        <message>
            <source>Said what is to become of entries that are missing elsewhere</source>
            <translation>Entschieden, was mit Einträgen geschieht, die anderswo fehlen</translation>
        </message>
        <message>
            <source>Left calendars elsewhere alone</source>
            <translation>Abgleich mit externen Kalendern pausiert</translation>
        </message>
        <message>
            <source>Signed in to calendars elsewhere again</source>
            <translation>Erneut bei externen Kalendern angemeldet</translation>
        </message>
        <message>
            <source>Put a deleted calendar entry back</source>
            <translation>Gelöschten Kalendereintrag wiederhergestellt</translation>
        </message>
        <message>
            <source>Went on with calendars elsewhere</source>
            <translation>Abgleich mit externen Kalendern fortgesetzt</translation>
        </message>
        <message>
            <source>Asked calendars elsewhere at once</source>
            <translation>Externe Kalender sofort abgefragt</translation>
        </message>
        <message>
            <source>Compared entries with calendars elsewhere</source>
            <translation>Einträge mit externen Kalendern verglichen</translation>
        </message>
        <message>
            <source>Could not reach agreement with calendars elsewhere</source>
            <translation>Abgleich mit externen Kalendern nicht gelungen</translation>
        </message>
        <message>
            <source>Wrote entries to calendars elsewhere</source>
            <translation>Einträge in externe Kalender geschrieben</translation>
        </message>
        <message>
            <source>Read a calendar elsewhere</source>
            <translation>Externen Kalender gelesen</translation>
        </message>
        <message>
            <source>Agreed with calendars elsewhere again</source>
            <translation>Abgleich mit externen Kalendern wieder gelungen</translation>
        </message>
        <message>
            <source>Planned to ask calendars elsewhere</source>
            <translation>Abfrage externer Kalender geplant</translation>
        </message>
        <message>
            <source>Brought an entry together with a calendar elsewhere</source>
            <translation>Eintrag mit einem externen Kalender abgeglichen</translation>
        </message>
        <message>
            <source>Agreed on a tentative calendar entry</source>
            <translation>Unbestätigten Kalendereintrag vereinbart</translation>
        </message>
        <message>
            <source>Put a series on another clock</source>
            <translation>Serie auf eine andere Zeitzone umgestellt</translation>
        </message>
        <message>
            <source>Put an occurrence back to its series</source>
            <translation>Einzelnen Termin wieder seiner Serie angepasst</translation>
        </message>
        <message>
            <source>Booked what was held</source>
            <translation>Freigehaltene Zeit fest eingetragen</translation>
        </message>
        <message>
            <source>Held a time</source>
            <translation>Zeit freigehalten</translation>
        </message>
        <message>
            <source>A hold was over</source>
            <translation>Freigehaltene Zeit abgelaufen</translation>
        </message>
        <message>
            <source>Held a time longer</source>
            <translation>Zeit länger freigehalten</translation>
        </message>
        <message>
            <source>Gave a hold up</source>
            <translation>Freigehaltene Zeit wieder freigegeben</translation>
        </message>
        <message>
            <source>Moved a hold</source>
            <translation>Freigehaltene Zeit verschoben</translation>
        </message>
        <message>
            <source>Accepted another time for an appointment</source>
            <translation>Andere Zeit für einen Termin angenommen</translation>
        </message>
        <message>
            <source>Declined another time for an appointment</source>
            <translation>Andere Zeit für einen Termin abgelehnt</translation>
        </message>
        <message>
            <source>Took in a letter about an appointment</source>
            <translation>Schreiben zu einem Termin übernommen</translation>
        </message>
        <message>
            <source>Wrote a letter about an appointment</source>
            <translation>Schreiben zu einem Termin verfasst</translation>
        </message>
        <message>
            <source>Went on with writing the practice's file anew</source>
            <translation>Neuschreiben der Praxisdatei fortgesetzt</translation>
        </message>
        <message>
            <source>Wrote the practice's file anew</source>
            <translation>Praxisdatei neu geschrieben</translation>
        </message>
        <message>
            <source>Set for how many years records are kept: %{years}</source>
            <translation>Aufbewahrungsdauer in Jahren festgelegt: %{years}</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Serie eines Klienten auf eine andere Zeitzone umgestellt</translation>
        </message>
        <message>
            <source>Agreed on whose clock a series keeps</source>
            <translation>Vereinbart, nach wessen Zeitzone sich eine Serie richtet</translation>
        </message>
        <message>
            <source>A draft of a session was over</source>
            <translation>Entwurf einer Sitzung abgelaufen</translation>
        </message>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Externe Kalender</translation>
        </message>
        <message>
            <source>Held time</source>
            <translation>Freigehaltene Zeit</translation>
        </message>
        <message>
            <source>Letter about an appointment</source>
            <translation>Schreiben zu einem Termin</translation>
        </message>
        <message>
            <source>Other time that was asked for</source>
            <translation>Andere gewünschte Zeit</translation>
        </message>
        <message>
            <source>Calendar elsewhere</source>
            <translation>Externer Kalender</translation>
        </message>
        <message>
            <source>Change made here and elsewhere</source>
            <translation>Hier und anderswo gemachte Änderung</translation>
        </message>
        <message>
            <source>Set the time of background work</source>
            <translation>Zeit einer Hintergrundaufgabe festgelegt</translation>
        </message>
        <message>
            <source>Made a new key that signs the audit trail</source>
            <translation>Neuen Schlüssel für die Signatur des Prüfprotokolls erstellt</translation>
        </message>
        <message>
            <source>Was let in to calendars elsewhere for longer</source>
            <translation>Zugang zu Kalendern anderswo verlängert</translation>
        </message>
        <message>
            <source>Forgot old records of calendars elsewhere</source>
            <translation>Alte Aufzeichnungen über Kalender anderswo verworfen</translation>
        </message>
        <message>
            <source>Emptied the trash of the calendar</source>
            <translation>Papierkorb des Kalenders geleert</translation>
        </message>
        <message>
            <source>Corrected a balance by hand</source>
            <translation>Guthaben von Hand berichtigt</translation>
        </message>
        <message>
            <source>Took a correction of a balance back</source>
            <translation>Berichtigung eines Guthabens zurückgenommen</translation>
        </message>
        <message>
            <source>Took credits for sessions of before</source>
            <translation>Guthaben für frühere Sitzungen abgezogen</translation>
        </message>
        <message>
            <source>Carried credits into a period</source>
            <translation>Guthaben in einen Zeitraum übertragen</translation>
        </message>
        <message>
            <source>Carried credits out of a period</source>
            <translation>Guthaben aus einem Zeitraum übertragen</translation>
        </message>
        <message>
            <source>Took credits back after a chargeback</source>
            <translation>Guthaben nach einer Rückbuchung abgezogen</translation>
        </message>
        <message>
            <source>Took credits for a session</source>
            <translation>Guthaben für eine Sitzung abgezogen</translation>
        </message>
        <message>
            <source>Charged credits that were left over</source>
            <translation>Übriges Guthaben berechnet</translation>
        </message>
        <message>
            <source>Covered a session by what was prepaid</source>
            <translation>Sitzung aus Vorausbezahltem gedeckt</translation>
        </message>
        <message>
            <source>Let credits expire</source>
            <translation>Guthaben verfallen lassen</translation>
        </message>
        <message>
            <source>Let credits that were left over go</source>
            <translation>Übriges Guthaben aufgegeben</translation>
        </message>
        <message>
            <source>Granted the credits of a period</source>
            <translation>Guthaben eines Zeitraums gewährt</translation>
        </message>
        <message>
            <source>Gave the credits of a session back</source>
            <translation>Guthaben einer Sitzung zurückgegeben</translation>
        </message>
        <message>
            <source>Ended what a booking held of credits</source>
            <translation>Reservierung von Guthaben beendet</translation>
        </message>
        <message>
            <source>Moved credits into a package</source>
            <translation>Guthaben in ein Paket verschoben</translation>
        </message>
        <message>
            <source>Moved credits out of a package</source>
            <translation>Guthaben aus einem Paket verschoben</translation>
        </message>
        <message>
            <source>Opened a balance</source>
            <translation>Anfangsguthaben eingetragen</translation>
        </message>
        <message>
            <source>Granted the credits that were bought</source>
            <translation>Gekauftes Guthaben gewährt</translation>
        </message>
        <message>
            <source>Took credits back after a refund</source>
            <translation>Guthaben nach einer Erstattung abgezogen</translation>
        </message>
        <message>
            <source>Held credits for a booking</source>
            <translation>Guthaben für einen Termin reserviert</translation>
        </message>
        <message>
            <source>Gave credits back</source>
            <translation>Guthaben zurückgegeben</translation>
        </message>
        <message>
            <source>Ended the periods and packages whose day had come</source>
            <translation>Fällige Zeiträume und Pakete beendet</translation>
        </message>
        <message>
            <source>Found time beyond what was prepaid</source>
            <translation>Zeit über das Vorausbezahlte hinaus festgestellt</translation>
        </message>
        <message>
            <source>Began a package with its first use</source>
            <translation>Paket mit der ersten Nutzung begonnen</translation>
        </message>
        <message>
            <source>Archived a package</source>
            <translation>Paket archiviert</translation>
        </message>
        <message>
            <source>Carried what was left of a package on, once</source>
            <translation>Rest eines Pakets einmal übertragen</translation>
        </message>
        <message>
            <source>Ended a package</source>
            <translation>Paket beendet</translation>
        </message>
        <message>
            <source>Let a package rest</source>
            <translation>Paket ruhen lassen</translation>
        </message>
        <message>
            <source>Began a new period of a package</source>
            <translation>Neuen Zeitraum eines Pakets begonnen</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>Paket verkauft</translation>
        </message>
        <message>
            <source>Made a package that can be sold</source>
            <translation>Paket zum Verkauf angelegt</translation>
        </message>
        <message>
            <source>Published new rules of a package</source>
            <translation>Neue Regeln eines Pakets veröffentlicht</translation>
        </message>
        <message>
            <source>Took a package off sale</source>
            <translation>Paket aus dem Verkauf genommen</translation>
        </message>
        <message>
            <source>Let a package that rested go on</source>
            <translation>Ruhendes Paket fortgesetzt</translation>
        </message>
        <message>
            <source>Said how an appointment meets</source>
            <translation>Angegeben, wie ein Termin stattfindet</translation>
        </message>
    </context>
    <context>
        <name>CalendarKinds</name>
        <message>
            <source>Google Calendar</source>
            <translation>Google Kalender</translation>
        </message>
        <message>
            <source>Google lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and create a project. 2. Under APIs and services, enable the Google Calendar API. 3. Under OAuth consent screen, choose External, give it a name, and publish it; while it is only being tested, signing in lasts seven days. 4. Under Credentials, create an OAuth client id of the type Desktop app. 5. Copy its client id and its client secret to here.</source>
            <translation>Google lässt ein Programm mit einer Kennung ein, die Sie einmal und kostenlos selbst anlegen. 1. Öffnen Sie die Seite unten und legen Sie ein Projekt an. 2. Aktivieren Sie unter „APIs &amp; Services“ die Google Calendar API. 3. Wählen Sie unter „OAuth consent screen“ die Art „External“, geben Sie einen Namen an und veröffentlichen Sie; solange nur getestet wird, hält eine Anmeldung sieben Tage. 4. Erstellen Sie unter „Credentials“ eine OAuth-Client-ID der Art „Desktop app“. 5. Kopieren Sie Client-ID und Clientschlüssel hierher.</translation>
        </message>
        <message>
            <source>Microsoft 365 or Outlook.com</source>
            <translation>Microsoft 365 oder Outlook.com</translation>
        </message>
        <message>
            <source>Microsoft lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and choose New registration; as accounts choose those of any organisation and personal ones. 2. Under Authentication, add the platform Mobile and desktop applications with the address http://127.0.0.1/ and allow public client flows. 3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. 4. Copy the application (client) id to here. There is no secret.</source>
            <translation>Microsoft lässt ein Programm mit einer Kennung ein, die Sie einmal und kostenlos selbst anlegen. 1. Öffnen Sie die Seite unten und wählen Sie „New registration“; als Konten wählen Sie die beliebiger Organisationen und persönliche. 2. Fügen Sie unter „Authentication“ die Plattform „Mobile and desktop applications“ mit der Adresse http://127.0.0.1/ hinzu und erlauben Sie „public client flows“. 3. Fügen Sie unter „API permissions“ Calendars.Read und Calendars.ReadWrite von Microsoft Graph hinzu. 4. Kopieren Sie die Anwendungs-ID (client) hierher. Einen geheimen Schlüssel gibt es nicht.</translation>
        </message>
        <message>
            <source>Nextcloud, or another CalDAV server</source>
            <translation>Nextcloud oder ein anderer CalDAV-Server</translation>
        </message>
        <message>
            <source>A published calendar (.ics), read only</source>
            <translation>Ein veröffentlichter Kalender (.ics), nur lesend</translation>
        </message>
    </context>
    <context>
        <name>CalendarPaper</name>
        <message>
            <source>Times in %1</source>
            <translation>Zeiten in %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>gedruckt am %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>Blatt %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>noch nicht bestätigt</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nichts im Kalender</translation>
        </message>
        <message>
            <source>+%1 more, see sheet 2</source>
            <translation>+%1 weitere, siehe Blatt 2</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestions</name>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>%1 repeats.</source>
            <translation>%1 wiederholt sich.</translation>
        </message>
        <message>
            <source>Only this one</source>
            <translation>Nur diesen Termin</translation>
        </message>
        <message>
            <source>This and all later ones</source>
            <translation>Diesen und alle späteren</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Die ganze Serie</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>It overlaps %1 (%2) by %3.</source>
            <translation>%3 Überschneidung mit %1 (%2).</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Auf %1 kopieren</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Auf %1 verschieben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Copy %1?</source>
            <translation>%1 kopieren?</translation>
        </message>
        <message>
            <source>Move %1?</source>
            <translation>%1 verschieben?</translation>
        </message>
        <message>
            <source>Change %1?</source>
            <translation>%1 ändern?</translation>
        </message>
        <message>
            <source>It is outside your working hours.</source>
            <translation>Der Termin liegt außerhalb Ihrer Arbeitszeiten.</translation>
        </message>
        <message>
            <source>all the same</source>
            <translation>trotzdem</translation>
        </message>
        <message>
            <source>all the same; %1</source>
            <translation>trotzdem; %1</translation>
        </message>
        <message>
            <source>Why all the same</source>
            <translation>Warum trotzdem</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>freiwillig; bleibt bei der Sitzung</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message>
            <source>%1 +1 day</source>
            <translation>%1 +1 Tag</translation>
        </message>
        <message>
            <source>%1 −1 day</source>
            <translation>%1 −1 Tag</translation>
        </message>
        <message>
            <source>same time</source>
            <translation>gleiche Zeit</translation>
        </message>
        <message>
            <source>Overlaps %1 by %2</source>
            <translation>%2 Überschneidung mit %1</translation>
        </message>
        <message>
            <source>%1 too close to %2</source>
            <translation>%1 zu nah an %2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>noch nicht bestätigt</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>nicht abgerechnet</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>aus %1</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Freigehalten</translation>
        </message>
        <message>
            <source>Held for %1</source>
            <translation>Freigehalten für %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>until %1, %2</source>
            <translation>bis %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeKeys</name>
        <message>
            <source>Take back what was just done</source>
            <translation>Zurücknehmen, was gerade getan wurde</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Wiederholen, was zurückgenommen wurde</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>The finish was taken back already. Finish the session again on its page.</source>
            <translation>Das Beenden wurde bereits zurückgenommen. Beenden Sie die Sitzung auf ihrer Seite noch einmal.</translation>
        </message>
        <message>
            <source>What was invoiced is corrected by a credit note: open the invoice in Money.</source>
            <translation>Was abgerechnet ist, wird durch eine Rechnungskorrektur berichtigt: Öffnen Sie die Rechnung unter Finanzen.</translation>
        </message>
        <message>
            <source>A credit note stays. Bill anew what was credited.</source>
            <translation>Eine Rechnungskorrektur bleibt bestehen. Rechnen Sie neu ab, was storniert wurde.</translation>
        </message>
        <message>
            <source>An issued invoice stays as it is. Correct it by a credit note: open it in Money.</source>
            <translation>Eine ausgestellte Rechnung bleibt, wie sie ist. Berichtigen Sie sie durch eine Rechnungskorrektur: Öffnen Sie sie unter Finanzen.</translation>
        </message>
        <message>
            <source>A payment that was taken back stays so in the books. Record it again in Money.</source>
            <translation>Eine zurückgenommene Zahlung bleibt in der Buchhaltung zurückgenommen. Erfassen Sie sie unter Finanzen noch einmal.</translation>
        </message>
        <message>
            <source>Money that was paid back stays in the books. Correct it by a new entry in Money.</source>
            <translation>Eine Erstattung bleibt in der Buchhaltung stehen. Berichtigen Sie sie durch einen neuen Eintrag unter Finanzen.</translation>
        </message>
        <message>
            <source>A quote that was sent is taken back on its page in Money, while its mail waits.</source>
            <translation>Ein gesendetes Angebot lässt sich auf seiner Seite unter Finanzen zurücknehmen, solange seine E-Mail noch wartet.</translation>
        </message>
        <message>
            <source>A mail can be stopped in Activity, Outbox, while it waits there.</source>
            <translation>Eine E-Mail lässt sich unter Aktivität, Postausgang anhalten, solange sie dort wartet.</translation>
        </message>
        <message>
            <source>What was written in a note is taken back in the note itself, or brought back from its versions.</source>
            <translation>Was in einer Notiz geschrieben wurde, nehmen Sie in der Notiz selbst zurück oder holen es aus ihren Versionen zurück.</translation>
        </message>
        <message>
            <source>Receipts are kept and removed on the page of their expense.</source>
            <translation>Belege werden auf der Seite ihrer Ausgabe abgelegt und entfernt.</translation>
        </message>
        <message>
            <source>Prices are kept in versions. Change the service again in Settings.</source>
            <translation>Preise werden in Versionen aufbewahrt. Ändern Sie die Leistung noch einmal in den Einstellungen.</translation>
        </message>
        <message>
            <source>Settings are changed back in Settings.</source>
            <translation>Einstellungen werden in den Einstellungen zurückgeändert.</translation>
        </message>
        <message>
            <source>What opens the practice is changed in Settings, Security.</source>
            <translation>Was die Praxis öffnet, wird unter Einstellungen, Sicherheit geändert.</translation>
        </message>
        <message>
            <source>This is the beginning of your practice.</source>
            <translation>Dies ist der Anfang Ihrer Praxis.</translation>
        </message>
        <message>
            <source>It stays as it is. Correct it by a new entry.</source>
            <translation>Es bleibt, wie es ist. Berichtigen Sie es durch einen neuen Eintrag.</translation>
        </message>
        <message>
            <source>What is closed is opened again in Settings, Invoices.</source>
            <translation>Was abgeschlossen ist, wird unter Einstellungen, Rechnungen wieder geöffnet.</translation>
        </message>
        <message>
            <source>Whoever was erased does not come back, nor does what could be taken back before.</source>
            <translation>Wer gelöscht wurde, kommt nicht zurück, und was sich vorher zurücknehmen ließ, bleibt, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>ClientHours</name>
        <message>
            <source>%1 (%2 %3)</source>
            <translation>%1 (%2 %3)</translation>
        </message>
        <message>
            <source>Nothing of this day suits %1</source>
            <translation>An diesem Tag passt %1 nichts</translation>
        </message>
        <message>
            <source>Suits %1 %2</source>
            <translation>Passt %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClockNotices</name>
        <message>
            <source>Your clocks go forward</source>
            <translation>Ihre Uhren werden vorgestellt</translation>
        </message>
        <message>
            <source>Your clocks go back</source>
            <translation>Ihre Uhren werden zurückgestellt</translation>
        </message>
        <message>
            <source>%1 turns its clocks forward</source>
            <translation>%1 stellt die Uhren vor</translation>
        </message>
        <message>
            <source>%1 turns its clocks back</source>
            <translation>%1 stellt die Uhren zurück</translation>
        </message>
        <message>
            <source>%1 on %2.</source>
            <comment>New York turns its clocks back on Sun 1 Nov.</comment>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>No session is affected.</source>
            <translation>Keine Sitzung ist betroffen.</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n Sitzung betroffen.</numerusform>
                <numerusform>%n Sitzungen betroffen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3 in %4 instead of %5</source>
            <translation>%1, %2: %3 in %4 statt %5</translation>
        </message>
        <message>
            <source>%1, %2: %3 with you instead of %4</source>
            <translation>%1, %2: %3 bei Ihnen statt %4</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Eine Praxis auf Ihrem eigenen Gerät.</translation>
        </message>
        <message>
            <source>The folder of the practice.</source>
            <translation>Der Ordner der Praxis.</translation>
        </message>
        <message>
            <source>DIR</source>
            <comment>a folder</comment>
            <translation>ORDNER</translation>
        </message>
        <message>
            <source>A made-up practice to look around in; its passphrase is "demo".</source>
            <translation>Eine erfundene Praxis zum Umsehen; ihre Passphrase ist „demo“.</translation>
        </message>
        <message>
            <source>Wait in the tray.</source>
            <translation>Im Infobereich warten.</translation>
        </message>
        <message>
            <source>What to show: a link such as solopilot://day/2026-10-27.</source>
            <translation>Was gezeigt werden soll: ein Link wie solopilot://day/2026-10-27.</translation>
        </message>
        <message>
            <source>[link]</source>
            <translation>[Link]</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <comment>a number with decimals</comment>
            <translation>%1 Sitzungen</translation>
        </message>
        <message>
            <source>%1 over, of %2</source>
            <comment>beyond what was bought</comment>
            <translation>%1 über %2 hinaus</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>%1 von %n Sitzung übrig</numerusform>
                <numerusform>%1 von %n Sitzungen übrig</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left of %2</source>
            <translation>%1 von %2 übrig</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Ruht</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Almost used up</source>
            <translation>Fast aufgebraucht</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Aufgebraucht</translation>
        </message>
        <message>
            <source>Overdrawn</source>
            <translation>Überzogen</translation>
        </message>
        <message>
            <source>%1 % left</source>
            <translation>%1 % übrig</translation>
        </message>
        <message>
            <source>%1 booked</source>
            <translation>%1 reserviert</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <comment>a day</comment>
            <translation>reicht bis %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <comment>a day</comment>
            <translation>endete am %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>ohne Ablauf</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a package and its balance</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Zuletzt genutzt: %1</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Noch nicht genutzt</translation>
        </message>
        <message>
            <source>Next session %1, %2</source>
            <comment>a day and a time</comment>
            <translation>Nächste Sitzung: %1, %2</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Keine kommenden Sitzungen</translation>
        </message>
        <message>
            <source>%1 from %2, which is then %3 over</source>
            <translation>%1 aus %2, danach um %3 überzogen</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves nothing free</source>
            <translation>%1 aus %2, danach ist nichts mehr frei</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves %3</source>
            <comment>how much is drawn, and from which package</comment>
            <translation>%1 aus %2, danach %3 übrig</translation>
        </message>
        <message>
            <source>Drew %1</source>
            <translation>Abgezogen: %1</translation>
        </message>
        <message>
            <source>Draws %1</source>
            <translation>Wird abgezogen: %1</translation>
        </message>
        <message>
            <source>Beyond that: %1</source>
            <translation>Darüber hinaus: %1</translation>
        </message>
        <message>
            <source>%1 beyond that = %2</source>
            <translation>%1 darüber hinaus = %2</translation>
        </message>
        <message>
            <source>The package charges %1 for each further session.</source>
            <translation>Das Paket berechnet %1 für jede weitere Sitzung.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further minute.</source>
            <translation>Das Paket berechnet %1 für jede weitere Minute.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further unit.</source>
            <translation>Das Paket berechnet %1 für jede weitere Einheit.</translation>
        </message>
        <message>
            <source>The rest costs what it usually does: %1 for %2.</source>
            <translation>Der Rest zum üblichen Preis: %1 für %2.</translation>
        </message>
        <message>
            <source>%1 are given as grace.</source>
            <translation>%1 Kulanz nicht berechnet.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Berechnet in Schritten von %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Mindestens %1 werden berechnet.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 zu %2 pro Stunde.</translation>
        </message>
        <message>
            <source>%1 at %2 a minute.</source>
            <translation>%1 zu %2 pro Minute.</translation>
        </message>
        <message>
            <source>No more is charged: a cap is reached.</source>
            <translation>Mehr wird nicht berechnet: Eine Obergrenze ist erreicht.</translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Es läuft nicht ab.</translation>
        </message>
        <message>
            <source>It begins with its first session.</source>
            <translation>Es beginnt mit der ersten Sitzung.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Es ist nutzbar bis %1.</translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Danach gilt noch %n Tag Kulanz.</numerusform>
                <numerusform>Danach gelten noch %n Tage Kulanz.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left then is forfeited.</source>
            <translation>Was dann übrig ist, verfällt.</translation>
        </message>
        <message>
            <source>What is left then is carried over once.</source>
            <translation>Was dann übrig ist, wird einmal übertragen.</translation>
        </message>
        <message>
            <source>What is left then is settled at a lower rate.</source>
            <translation>Was dann übrig ist, wird zu einem niedrigeren Satz abgerechnet.</translation>
        </message>
        <message>
            <source>When it is used up, nothing more is booked.</source>
            <translation>Ist es aufgebraucht, wird nichts mehr eingetragen.</translation>
        </message>
        <message>
            <source>When it is used up, a wish goes to the waiting list.</source>
            <translation>Ist es aufgebraucht, kommt ein Terminwunsch auf die Warteliste.</translation>
        </message>
        <message>
            <source>When it is used up, it goes below zero.</source>
            <translation>Ist es aufgebraucht, geht es ins Minus.</translation>
        </message>
        <message>
            <source>What it lacks is billed at the usual price.</source>
            <translation>Was fehlt, wird zum üblichen Preis berechnet.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a session.</source>
            <translation>Was fehlt, wird berechnet: %1 pro Sitzung.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a minute.</source>
            <translation>Was fehlt, wird berechnet: %1 pro Minute.</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Gekauft</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>Eingezahlt</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Anfangsguthaben</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Übertragen</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Aus anderem Paket</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Zurückgegeben</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Verfallen</translation>
        </message>
        <message>
            <source>Settled at a lower rate</source>
            <translation>Zu niedrigerem Satz abgerechnet</translation>
        </message>
        <message>
            <source>Carried into the next</source>
            <translation>In den nächsten Zeitraum</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>In anderes Paket</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Zurückgebucht</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Kulanz</translation>
        </message>
        <message>
            <source>A mistake is put right</source>
            <translation>Berichtigung eines Fehlers</translation>
        </message>
        <message>
            <source>Brought from elsewhere</source>
            <translation>Von anderswo übernommen</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>A chargeback</source>
            <translation>Rückbuchung</translation>
        </message>
        <message>
            <source>A dispute</source>
            <translation>Unstimmigkeit</translation>
        </message>
        <message>
            <source>Sold %1, by version %2 of its rules.</source>
            <translation>Verkauft am %1, nach Version %2 seiner Regeln.</translation>
        </message>
        <message>
            <source>Sold %1, by rules of its own.</source>
            <translation>Verkauft am %1, mit eigenen Regeln.</translation>
        </message>
        <message>
            <source>The next session draws from it first.</source>
            <translation>Die nächste Sitzung wird zuerst hiervon abgezogen.</translation>
        </message>
        <message>
            <source>Drawn in steps of %1.</source>
            <translation>Abgezogen in Schritten von %1.</translation>
        </message>
        <message>
            <source>It may go below zero.</source>
            <translation>Es darf ins Minus gehen.</translation>
        </message>
        <message>
            <source>It rested from %1 to %2.</source>
            <comment>two days</comment>
            <translation>Es ruhte vom %1 bis %2.</translation>
        </message>
        <message>
            <source>It rests since %1, until somebody lets it go on.</source>
            <translation>Es ruht seit %1, bis es jemand fortsetzt.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Calendar entries: titles, places, words</source>
            <translation>Kalendereinträge: Titel, Orte, Texte</translation>
        </message>
        <message>
            <source>Records with name, addresses, tags and remark</source>
            <translation>Datensätze mit Name, Anschriften, Schlagwörtern und Bemerkung</translation>
        </message>
        <message>
            <source>Mail addresses and telephone numbers</source>
            <translation>E-Mail-Adressen und Telefonnummern</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Rechnungskorrekturen</translation>
        </message>
        <message>
            <source>Discarded drafts of invoices: their words</source>
            <translation>Verworfene Rechnungsentwürfe: ihre Texte</translation>
        </message>
        <message>
            <source>Drafts of invoices: issue or discard them</source>
            <translation>Rechnungsentwürfe: ausstellen oder verwerfen</translation>
        </message>
        <message>
            <source>Calendar entries still to come: cancel them</source>
            <translation>Künftige Kalendereinträge: absagen</translation>
        </message>
        <message>
            <source>Credit: pay it back or use it</source>
            <translation>Guthaben: erstatten oder verwenden</translation>
        </message>
        <message>
            <source>Sessions still to be held or decided: cancel or finish them</source>
            <translation>Sitzungen, die noch ausstehen oder zu klären sind: absagen oder beenden</translation>
        </message>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Klienten, deren Rechnungen diese Person zahlt: jemand anderen als Zahler wählen</translation>
        </message>
        <message>
            <source>A running session: finish it</source>
            <translation>Laufende Sitzung: beenden</translation>
        </message>
        <message>
            <source>Sessions that are not billed: bill or waive them</source>
            <translation>Nicht abgerechnete Sitzungen: abrechnen oder erlassen</translation>
        </message>
        <message>
            <source>Invoices that are not paid: record, credit or write off</source>
            <translation>Nicht bezahlte Rechnungen: Zahlung erfassen, stornieren oder ausbuchen</translation>
        </message>
        <message>
            <source>Mail that has not left: send or cancel it</source>
            <translation>Noch nicht gesendete E-Mails: senden oder verwerfen</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Links to other programs' records</source>
            <translation>Verknüpfungen mit Datensätzen anderer Programme</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Mails: address, subject and text</source>
            <translation>E-Mails: Adresse, Betreff und Text</translation>
        </message>
        <message>
            <source>Versions of notes</source>
            <translation>Versionen von Notizen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Entries of the books</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <source>Quotes: their words</source>
            <translation>Angebote: ihre Texte</translation>
        </message>
        <message>
            <source>Recurring invoices: ended, their words</source>
            <translation>Wiederkehrende Rechnungen: beendet, ihre Texte</translation>
        </message>
        <message>
            <source>Sessions: only their times stay, without a person</source>
            <translation>Sitzungen: Nur ihre Zeiten bleiben, ohne Person</translation>
        </message>
        <message>
            <source>%1: %L2</source>
            <comment>a kind of record and how many</comment>
            <translation>%1: %L2</translation>
        </message>
        <message>
            <source>%1, until the end of %2</source>
            <translation>%1, bis Ende %2</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Name des Klienten, zur Sicherheit</translation>
        </message>
        <message>
            <source>Nobody takes this back, and what could be undone until now stays as it is.</source>
            <translation>Das lässt sich nicht zurücknehmen, und was sich bisher rückgängig machen ließ, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Something is still open. Settle or cancel it first.</source>
            <translation>Es ist noch etwas offen. Erledigen Sie es zuerst, oder sagen Sie es ab.</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Steht im Weg</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <source>Tax law asks for these, with the name and address on them.</source>
            <translation>Das Steuerrecht verlangt, diese aufzubewahren, mit Name und Anschrift darauf.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Bleibt</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n frühere Sicherung enthält den Klienten, bis sie wegfällt oder entfernt wird; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
                <numerusform>%n frühere Sicherungen enthalten den Klienten, bis sie wegfallen oder entfernt werden; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays on record, so it names nobody.</source>
            <translation>Bleibt festgehalten; nennen Sie deshalb niemanden.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Wird gelöscht; danach wird eine Sicherung ohne den Klienten erstellt…</translation>
        </message>
        <message>
            <source>A new folder for the proof</source>
            <translation>Neuer Ordner für den Nachweis</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Löschung</translation>
        </message>
        <message>
            <source>The proof is in %1.</source>
            <translation>Der Nachweis liegt in %1.</translation>
        </message>
        <message>
            <source>Clearing old copies</source>
            <translation>Alte Kopien werden beseitigt</translation>
        </message>
        <message>
            <source>What is left is called %1.</source>
            <translation>Was bleibt, heißt %1.</translation>
        </message>
        <message>
            <source>Save the proof (PDF)…</source>
            <translation>Nachweis speichern (PDF)…</translation>
        </message>
        <message>
            <source>Erased. Everything is cleared: no old copy is left in this practice.</source>
            <translation>Gelöscht. Alles ist beseitigt: In dieser Praxis ist keine alte Kopie mehr.</translation>
        </message>
        <message>
            <source>Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.</source>
            <translation>Gelöscht. Alte Kopien werden noch beseitigt: %L1%. Sie können schließen; es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Erased. Clearing old copies gave way to other work and goes on in a minute. You can close this.</source>
            <translation>Gelöscht. Das Beseitigen alter Kopien hat anderer Arbeit Platz gemacht und geht in einer Minute weiter. Sie können schließen.</translation>
        </message>
        <message>
            <source>Erased. Old copies are not cleared yet, and it is tried again by itself: %1</source>
            <translation>Gelöscht. Alte Kopien sind noch nicht beseitigt; es wird von selbst wieder versucht: %1</translation>
        </message>
        <message>
            <source>Erased. Old copies could not be cleared; it is tried again when the practice is next opened: %1</source>
            <translation>Gelöscht. Alte Kopien ließen sich nicht beseitigen; es wird beim nächsten Öffnen der Praxis wieder versucht: %1</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work (%1). Please try again; if it happens again, send us this code.</source>
            <translation>Das hat nicht geklappt (%1). Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, senden Sie uns diesen Code.</translation>
        </message>
        <message>
            <source>This record is kept as it is and cannot be changed. Add a correction instead.</source>
            <translation>Dieser Eintrag bleibt, wie er ist, und lässt sich nicht ändern. Fügen Sie stattdessen eine Berichtigung hinzu.</translation>
        </message>
        <message>
            <source>As %{role} you may not do this (%{permission}). Ask the owner of the practice.</source>
            <translation>Mit der Rolle %{role} ist das nicht erlaubt (%{permission}). Wenden Sie sich an den Inhaber der Praxis.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is damaged, so a rollback could not be noticed. Check the practice with "audit verify", then confirm to go on.</source>
            <translation>Der Vermerk, wie die Datenbank zuletzt verlassen wurde, ist beschädigt; ein älterer Stand würde deshalb nicht auffallen. Prüfen Sie die Praxis mit „audit verify“ und bestätigen Sie dann, um fortzufahren.</translation>
        </message>
        <message>
            <source>The database has lost its last %{commits} changes since it was last seen. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>Der Datenbank fehlen die letzten %{commits} Änderungen, die beim letzten Mal noch da waren. Stellen Sie die neueste Sicherung wieder her, oder bestätigen Sie, um mit dem Vorhandenen fortzufahren.</translation>
        </message>
        <message>
            <source>The practice is as it was left.</source>
            <translation>Die Praxis ist so, wie sie zuletzt verlassen wurde.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is missing, so a rollback could not be noticed. If you moved or restored the practice this is expected; confirm to go on.</source>
            <translation>Der Vermerk, wie die Datenbank zuletzt verlassen wurde, fehlt; ein älterer Stand würde deshalb nicht auffallen. Wenn Sie die Praxis verschoben oder wiederhergestellt haben, ist das zu erwarten; bestätigen Sie, um fortzufahren.</translation>
        </message>
        <message>
            <source>The last %{entries} changes were saved just before the program stopped. Nothing is missing; go on.</source>
            <translation>Die letzten %{entries} Änderungen wurden gespeichert, kurz bevor das Programm beendet wurde. Es fehlt nichts; Sie können fortfahren.</translation>
        </message>
        <message>
            <source>The practice is as it was left: there is nothing to confirm.</source>
            <translation>Die Praxis ist so, wie sie zuletzt verlassen wurde: Es gibt nichts zu bestätigen.</translation>
        </message>
        <message>
            <source>The database has another history than the one last seen on this computer. If you restored a backup, confirm it; otherwise keep this folder as it is and restore the newest backup elsewhere.</source>
            <translation>Die Datenbank hat eine andere Vorgeschichte als die, die auf diesem Computer zuletzt geöffnet war. Wenn Sie eine Sicherung wiederhergestellt haben, bestätigen Sie das; andernfalls lassen Sie diesen Ordner unverändert und stellen Sie die neueste Sicherung an einem anderen Ort wieder her.</translation>
        </message>
        <message>
            <source>The database in this folder belongs to another practice. Put the right practice.db back from a backup.</source>
            <translation>Die Datenbank in diesem Ordner gehört zu einer anderen Praxis. Legen Sie die richtige practice.db aus einer Sicherung zurück.</translation>
        </message>
        <message>
            <source>The database is older than it was: %{entries} audit entries are missing since it was last seen. If you restored a backup, confirm it; otherwise restore the newest backup.</source>
            <translation>Die Datenbank ist auf einem älteren Stand: Es fehlen %{entries} Einträge des Prüfprotokolls, die beim letzten Mal noch da waren. Wenn Sie eine Sicherung wiederhergestellt haben, bestätigen Sie das; andernfalls stellen Sie die neueste Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%{path} changed while it was being read; nothing was attached. Wait until it is saved and try again.</source>
            <translation>%{path} hat sich beim Lesen geändert; es wurde nichts angehängt. Warten Sie, bis die Datei gespeichert ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The attachment is damaged. Restore it from a backup, or attach the original file again and it is mended.</source>
            <translation>Der Anhang ist beschädigt. Stellen Sie ihn aus einer Sicherung wieder her, oder hängen Sie die ursprüngliche Datei noch einmal an; damit ist er repariert.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the practice folder. Restore it from a backup.</source>
            <translation>Der Anhang liegt nicht mehr im Ordner der Praxis. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>What this file was to be attached to is not there any more. Look for the note or the session again.</source>
            <translation>Das, woran diese Datei angehängt werden sollte, gibt es nicht mehr. Suchen Sie die Notiz oder die Sitzung noch einmal.</translation>
        </message>
        <message>
            <source>This file is larger than %{limit_mib} MiB. Attach a smaller one, or a link to where it lies.</source>
            <translation>Diese Datei ist größer als %{limit_mib} MiB. Hängen Sie eine kleinere an, oder einen Verweis auf ihren Ort.</translation>
        </message>
        <message>
            <source>There is no such attachment any more. Look at the list of files again.</source>
            <translation>Diesen Anhang gibt es nicht mehr. Sehen Sie in der Liste der Dateien nach.</translation>
        </message>
        <message>
            <source>An entry of the audit trail is missing. Restore the latest backup and compare.</source>
            <translation>Ein Eintrag des Prüfprotokolls fehlt. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>An entry of the audit trail was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Ein Eintrag des Prüfprotokolls wurde außerhalb des Programms geändert. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>The practice changed while it was backed up (%{part}). Try again.</source>
            <translation>Die Praxis hat sich während der Sicherung geändert (%{part}). Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This file is damaged or no backup of SoloPilot (%{part}). Use another one; nothing was changed.</source>
            <translation>Diese Datei ist beschädigt oder keine Sicherung von SoloPilot (%{part}). Verwenden Sie eine andere; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%{path} is there already. Choose another name; a backup is never written over.</source>
            <translation>%{path} gibt es schon. Wählen Sie einen anderen Namen; eine Sicherung wird nie überschrieben.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder and would be lost with it. Choose a place outside of it, best on another disk.</source>
            <translation>%{path} liegt im Ordner der Praxis selbst und ginge mit ihm verloren. Wählen Sie einen Ort außerhalb, am besten auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <source>The backup was written but did not pass its test (%{reason}), so it was removed. Check the disk and try again.</source>
            <translation>Die Sicherung wurde geschrieben, hat aber ihre Prüfung nicht bestanden (%{reason}) und wurde deshalb entfernt. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This backup was made by a newer SoloPilot. Update to one that reads format %{needs}.</source>
            <translation>Diese Sicherung stammt von einer neueren Version von SoloPilot. Aktualisieren Sie auf eine Version, die Format %{needs} liest.</translation>
        </message>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Es gibt nichts, woran sich messen ließe. Verwenden Sie eine Praxis mit Klienten und Leistungen, zum Beispiel eine mit „demo“ angelegte.</translation>
        </message>
        <message>
            <source>hledger did not accept the exported books. Check the installation of hledger.</source>
            <translation>hledger hat die exportierte Buchhaltung nicht angenommen. Prüfen Sie die Installation von hledger.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid BIC. It has eight or eleven letters and digits; leave it empty if you are not sure.</source>
            <translation>„%{text}“ ist keine gültige BIC. Sie hat acht oder elf Buchstaben und Ziffern; lassen Sie das Feld leer, wenn Sie nicht sicher sind.</translation>
        </message>
        <message>
            <source>It was stopped before it was done. Start it again when you like.</source>
            <translation>Der Vorgang wurde angehalten, bevor er fertig war. Starten Sie ihn neu, wann Sie möchten.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>„%{text}“ könnte %{count} Klienten meinen. Verwenden Sie den ganzen Namen, die E-Mail-Adresse oder die ID aus „client list“.</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Jemand hat diesen Klienten inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Ein Klient lässt sich nicht mit sich selbst zusammenführen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Einer dieser Klienten wurde bereits zusammengeführt. Wählen Sie den Eintrag, der für ihn steht.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} soll nicht kontaktiert werden, deshalb wird keine E-Mail gesendet. Entfernen Sie die Markierung im Formular des Klienten und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>There is no mark "%{flag}". The marks are vip, minor, blocked and do_not_contact.</source>
            <translation>Eine Markierung „%{flag}“ gibt es nicht. Die Markierungen sind vip, minor, blocked und do_not_contact.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 200 characters.</source>
            <translation>Der Name ist zu lang. Verwenden Sie höchstens 200 Zeichen.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Ein Klient braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Diesen Klienten gibt es nicht. Suchen Sie ihn nach Namen.</translation>
        </message>
        <message>
            <source>Today is %{date} by this computer's clock, which is before the invoice (%{invoice}). Set the clock right, or credit it under its own date ("invoice credit --after-last").</source>
            <translation>Nach der Uhr dieses Computers ist heute %{date}, also vor dem Datum der Rechnung (%{invoice}). Stellen Sie die Uhr richtig, oder stornieren Sie die Rechnung unter ihrem eigenen Datum („invoice credit --after-last“).</translation>
        </message>
        <message>
            <source>Line %{line} of this invoice was credited before. Choose other lines, or credit all that is left.</source>
            <translation>Position %{line} dieser Rechnung wurde bereits storniert. Wählen Sie andere Positionen, oder stornieren Sie alles, was noch übrig ist.</translation>
        </message>
        <message>
            <source>Only an issued invoice can be credited. Choose an invoice that has a number.</source>
            <translation>Nur eine ausgestellte Rechnung lässt sich stornieren. Wählen Sie eine Rechnung mit Nummer.</translation>
        </message>
        <message>
            <source>The credit notes would come to %{asked}, but the invoice is only %{available}. Credit less.</source>
            <translation>Die Rechnungskorrekturen würden %{asked} erreichen, von der Rechnung sind aber nur %{available} übrig. Stornieren Sie weniger.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Diese Positionen sind ein Rabatt: Würden sie storniert, müsste der Klient mehr zahlen. Stornieren Sie sie zusammen mit dem, wovon sie abgezogen werden.</translation>
        </message>
        <message>
            <source>There were %{count} more remarks of this kind. Check the file in the program that made it.</source>
            <translation>Es gab %{count} weitere Hinweise dieser Art. Prüfen Sie die Datei in dem Programm, das sie erstellt hat.</translation>
        </message>
        <message>
            <source>There is a stray quotation mark in line %{line}. Check that line in the table.</source>
            <translation>In Zeile %{line} steht ein einzelnes Anführungszeichen. Prüfen Sie diese Zeile in der Tabelle.</translation>
        </message>
        <message>
            <source>The table has %{bytes} bytes; at most %{limit} are read. Split the file.</source>
            <translation>Die Tabelle hat %{bytes} Byte; gelesen werden höchstens %{limit}. Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>The table has more than %{limit} rows. Split the file.</source>
            <translation>Die Tabelle hat mehr als %{limit} Zeilen. Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>"%{currency}" is not a currency of ISO 4217. Use its three letters, such as EUR.</source>
            <translation>„%{currency}“ ist keine Währung nach ISO 4217. Verwenden Sie die drei Buchstaben, zum Beispiel EUR.</translation>
        </message>
        <message>
            <source>"%{text}" is not a date. Write it as year-month-day, such as 2026-10-27.</source>
            <translation>„%{text}“ ist kein Datum. Schreiben Sie es als Jahr-Monat-Tag, zum Beispiel 2026-10-27.</translation>
        </message>
        <message>
            <source>"%{text}" is not an e-mail address. Check it for spaces and a missing part.</source>
            <translation>„%{text}“ ist keine E-Mail-Adresse. Prüfen Sie sie auf Leerzeichen und fehlende Teile.</translation>
        </message>
        <message>
            <source>The payment code takes 0.01 to 999999999.99 euro, not %{amount}. The invoice is printed without it.</source>
            <translation>Der Zahlungscode erlaubt 0,01 bis 999.999.999,99 Euro, nicht %{amount}. Die Rechnung wird ohne ihn gedruckt.</translation>
        </message>
        <message>
            <source>The payment code works for euro only, not %{currency}. The invoice is printed without it.</source>
            <translation>Der Zahlungscode funktioniert nur mit Euro, nicht mit %{currency}. Die Rechnung wird ohne ihn gedruckt.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account's holder. Enter it with your bank account.</source>
            <translation>Der Zahlungscode braucht den Namen des Kontoinhabers. Tragen Sie ihn bei Ihrer Bankverbindung ein.</translation>
        </message>
        <message>
            <source>The account holder's name has %{length} characters; the payment code takes 70. Shorten it.</source>
            <translation>Der Name des Kontoinhabers hat %{length} Zeichen; der Zahlungscode fasst 70. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The payment reference has %{length} characters; the payment code takes 140. Shorten it.</source>
            <translation>Der Verwendungszweck hat %{length} Zeichen; der Zahlungscode fasst 140. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>The payment code would hold %{length} bytes; it can take 331. Shorten the payment reference.</source>
            <translation>Der Zahlungscode käme auf %{length} Byte; er fasst 331. Kürzen Sie den Verwendungszweck.</translation>
        </message>
        <message>
            <source>This calendar entry was changed in the meantime. Look at the current state and try again.</source>
            <translation>Dieser Kalendereintrag wurde inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This length is not possible. Choose one between a minute and a day.</source>
            <translation>Diese Dauer ist nicht möglich. Wählen Sie eine zwischen einer Minute und einem Tag.</translation>
        </message>
        <message>
            <source>There is no such calendar entry any more. Look at the calendar again.</source>
            <translation>Diesen Kalendereintrag gibt es nicht mehr. Sehen Sie im Kalender nach.</translation>
        </message>
        <message>
            <source>%{path} is not empty. Name a folder that is not there yet.</source>
            <translation>%{path} ist nicht leer. Geben Sie einen Ordner an, den es noch nicht gibt.</translation>
        </message>
        <message>
            <source>%{path} is there already. Name another file, or move this one away.</source>
            <translation>%{path} gibt es schon. Geben Sie eine andere Datei an, oder verschieben Sie diese.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder. Choose a place outside of it.</source>
            <translation>%{path} liegt im Ordner der Praxis selbst. Wählen Sie einen Ort außerhalb.</translation>
        </message>
        <message>
            <source>%{path} is a folder. Name a file.</source>
            <translation>%{path} ist ein Ordner. Geben Sie eine Datei an.</translation>
        </message>
        <message>
            <source>%{path} is not text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>%{path} ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%{path} cannot be read. Check that it is there and that you may read it.</source>
            <translation>%{path} lässt sich nicht lesen. Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid IBAN. Compare it with your bank's letter and enter it again.</source>
            <translation>„%{text}“ ist keine gültige IBAN. Vergleichen Sie sie mit den Angaben Ihrer Bank und geben Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.</source>
            <translation>Der Termin in Zeile %{line} endet, bevor er beginnt; sein Ende wurde deshalb weggelassen. Legen Sie die Dauer von Hand fest.</translation>
        </message>
        <message>
            <source>The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.</source>
            <translation>Der Termin in Zeile %{line} hat keinen brauchbaren Beginn (%{property}) und wurde weggelassen. Fügen Sie ihn von Hand hinzu.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the event around it.</source>
            <translation>Zeile %{line} der Datei ist unverständlich und wurde weggelassen. Prüfen Sie den Termin, zu dem sie gehört.</translation>
        </message>
        <message>
            <source>This file is not a calendar. Choose an .ics file that a calendar program exported.</source>
            <translation>Diese Datei ist kein Kalender. Wählen Sie eine .ics-Datei, die ein Kalenderprogramm exportiert hat.</translation>
        </message>
        <message>
            <source>%{count} tasks, journals or busy times in the file were left out. Only events are imported.</source>
            <translation>%{count} Aufgaben, Journale oder belegte Zeiten in der Datei wurden weggelassen. Importiert werden nur Termine.</translation>
        </message>
        <message>
            <source>The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.</source>
            <translation>Die Wiederholung in Zeile %{line} (%{rule}) ließ sich nicht lesen; der Termin wurde deshalb einmal übernommen. Legen Sie die Wiederholung von Hand fest.</translation>
        </message>
        <message>
            <source>The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.</source>
            <translation>Die Kalenderdatei hat %{bytes} Byte; gelesen werden höchstens %{limit}. Exportieren Sie einen kürzeren Zeitraum, oder teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.</source>
            <translation>Die Kalenderdatei hat mehr als %{limit} Datenzeilen. Exportieren Sie einen kürzeren Zeitraum, oder teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.</source>
            <translation>Die Kalenderdatei bricht in Zeile %{line} ab, deshalb wurde nichts importiert. Exportieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter.</translation>
        </message>
        <message>
            <source>Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.</source>
            <translation>Zeile %{line} der Kalenderdatei beendet %{found}, wo %{expected} enden müsste; deshalb wurde nichts importiert. Exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Check the event around it.</source>
            <translation>Der Wert von %{property} in Zeile %{line} ließ sich nicht lesen und wurde weggelassen. Prüfen Sie den Termin, zu dem er gehört.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.</source>
            <translation>Der Wert von %{property} in Zeile %{line} ist länger als %{limit} Zeichen und wurde dort abgeschnitten. Schreiben Sie den Rest in die Beschreibung.</translation>
        </message>
        <message>
            <source>The time zone "%{tzid}" is unknown, so its times were read as %{zone}. Check the times of these events.</source>
            <translation>Die Zeitzone „%{tzid}“ ist unbekannt; ihre Zeiten wurden als %{zone} gelesen. Prüfen Sie die Uhrzeiten dieser Termine.</translation>
        </message>
        <message>
            <source>"%{id}" is no id. Copy it from a list.</source>
            <translation>„%{id}“ ist keine ID. Kopieren Sie sie aus einer Liste.</translation>
        </message>
        <message>
            <source>This key was already used for another request. Use a new key.</source>
            <translation>Dieser Schlüssel wurde bereits für eine andere Anfrage verwendet. Verwenden Sie einen neuen.</translation>
        </message>
        <message>
            <source>"%{text}" is no stretch of a day. Write it like 09:00–12:30.</source>
            <translation>„%{text}“ ist kein Abschnitt eines Tages. Schreiben Sie ihn wie 09:00–12:30.</translation>
        </message>
        <message>
            <source>The stretches of "%{text}" overlap. Let each begin where the one before has ended.</source>
            <translation>Die Abschnitte von „%{text}“ überschneiden sich. Lassen Sie jeden erst beginnen, wenn der vorige geendet hat.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>„%{name}“ könnte mehrere Ihrer Klienten meinen, deshalb wurde nichts übernommen. Führen Sie sie zusammen, oder sehen Sie von Hand nach.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>Der Gast „%{text}“ hat keine brauchbare E-Mail-Adresse und wurde nicht als Klient vorgeschlagen.</translation>
        </message>
        <message>
            <source>The file cancels "%{summary}" from %{at} on, but no such date is here. Look at the later ones in the calendar.</source>
            <translation>Die Datei sagt „%{summary}“ ab %{at} ab, hier gibt es diesen Termin aber nicht. Sehen Sie sich die späteren im Kalender an.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no country known here. It was kept in the remark.</source>
            <translation>„%{text}“ bei %{name} ist kein hier bekanntes Land. Die Angabe steht jetzt in der Bemerkung.</translation>
        </message>
        <message>
            <source>"%{text}" is no country known here. Use its name or its code of two letters.</source>
            <translation>„%{text}“ ist kein hier bekanntes Land. Verwenden Sie den Namen oder den Code aus zwei Buchstaben.</translation>
        </message>
        <message>
            <source>"%{name}" is in the file more than once; the two were joined.</source>
            <translation>„%{name}“ steht mehr als einmal in der Datei; beide wurden zusammengeführt.</translation>
        </message>
        <message>
            <source>%{count} entries are in the file more than once; the newest of each was taken.</source>
            <translation>%{count} Einträge stehen mehr als einmal in der Datei; übernommen wurde jeweils der neueste.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no e-mail address. It was kept in the remark.</source>
            <translation>„%{text}“ bei %{name} ist keine E-Mail-Adresse. Die Angabe steht jetzt in der Bemerkung.</translation>
        </message>
        <message>
            <source>"%{name}" is a group and not a person, so it was left out.</source>
            <translation>„%{name}“ ist eine Gruppe und keine Person und wurde deshalb weggelassen.</translation>
        </message>
        <message>
            <source>%{name}: the file has another %{field}. Yours was kept.</source>
            <translation>%{name}: In der Datei steht ein anderer Wert für %{field}. Ihrer wurde behalten.</translation>
        </message>
        <message>
            <source>The mapping of columns does not fit: look at "%{column}". Give each heading the name of a field, such as {"E-Mail": "email"}.</source>
            <translation>Die Zuordnung der Spalten passt nicht: Sehen Sie bei „%{column}“ nach. Geben Sie jeder Überschrift den Namen eines Feldes, zum Beispiel {"E-Mail": "email"}.</translation>
        </message>
        <message>
            <source>No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {"Kunde": "name"}.</source>
            <translation>Keine Spalte dieser Tabelle enthält einen Namen oder eine E-Mail-Adresse. Geben Sie mit einer Zuordnung an, welche es ist, zum Beispiel {"Kunde": "name"}.</translation>
        </message>
        <message>
            <source>This table has no rows below its headings. Check that it is the right file.</source>
            <translation>Diese Tabelle hat unter den Überschriften keine Zeilen. Prüfen Sie, ob es die richtige Datei ist.</translation>
        </message>
        <message>
            <source>%{name}: "%{text}" is not a phone number that can be dialled. It was kept as a remark.</source>
            <translation>%{name}: „%{text}“ ist keine Telefonnummer, die sich wählen lässt. Sie steht jetzt in der Bemerkung.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.</source>
            <translation>„%{summary}“ wurde für %{at} und alle späteren Termine auf eine Weise geändert, die sich nicht übernehmen lässt; deshalb wurde nur dieser eine Termin geändert. Sehen Sie sich die späteren im Kalender an.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.</source>
            <translation>„%{summary}“ wurde für %{at} und alle späteren Termine einer Serie geändert, die weder in der Datei noch hier vorhanden ist; deshalb wurde nur dieser eine Termin übernommen. Exportieren Sie den ganzen Kalender.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has headings. Check it for a missing quote.</source>
            <translation>Diese Zeile hat mehr Zellen, als die Tabelle Überschriften hat. Prüfen Sie, ob ein Anführungszeichen fehlt.</translation>
        </message>
        <message>
            <source>%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.</source>
            <translation>%{rows} Zeilen lassen sich nicht übernehmen, die erste ist Zeile %{line}; deshalb wurde nichts geändert. Sehen Sie sie in einem Probelauf an, und berichtigen oder überspringen Sie sie dann.</translation>
        </message>
        <message>
            <source>%{file} could not be read, or is larger than 64 MiB. Check the file and try again.</source>
            <translation>%{file} ließ sich nicht lesen oder ist größer als 64 MiB. Prüfen Sie die Datei und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no time zone known here. It was kept in the remark.</source>
            <translation>„%{text}“ bei %{name} ist keine hier bekannte Zeitzone. Die Angabe steht jetzt in der Bemerkung.</translation>
        </message>
        <message>
            <source>This invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Diese Rechnung wurde inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This document is in %{expected}, but one of its lines or discounts is in %{found}. Change that line to %{expected}, or make a second document.</source>
            <translation>Dieser Beleg ist in %{expected}, eine seiner Positionen oder Rabatte aber in %{found}. Stellen Sie diese Position auf %{expected} um, oder erstellen Sie einen zweiten Beleg.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is not between 0 and 100 %, or is negative (line 0 is the whole document). Enter a discount of 0 to 100 %.</source>
            <translation>Der Rabatt in Zeile %{line} liegt nicht zwischen 0 und 100 % oder ist negativ (Zeile 0 ist das ganze Dokument). Geben Sie einen Rabatt von 0 bis 100 % ein.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is larger than its amount (line 0 is the whole document). Lower the discount.</source>
            <translation>Der Rabatt in Position %{line} ist höher als ihr Betrag (Position 0 ist der ganze Beleg). Verringern Sie den Rabatt.</translation>
        </message>
        <message>
            <source>The figures of this draft do not agree with its lines, so it was not issued. Throw the draft away and make it anew.</source>
            <translation>Die Beträge dieses Entwurfs passen nicht zu seinen Positionen, deshalb wurde er nicht ausgestellt. Verwerfen Sie den Entwurf und erstellen Sie ihn neu.</translation>
        </message>
        <message>
            <source>An issued invoice cannot be edited. Credit it and issue a new one.</source>
            <translation>Eine ausgestellte Rechnung lässt sich nicht bearbeiten. Stornieren Sie sie und stellen Sie eine neue aus.</translation>
        </message>
        <message>
            <source>This is the draft's only line. Throw the draft away instead.</source>
            <translation>Das ist die einzige Position des Entwurfs. Verwerfen Sie stattdessen den Entwurf.</translation>
        </message>
        <message>
            <source>The text of line %{line} is too long. Use at most 2000 characters.</source>
            <translation>Der Text von Position %{line} ist zu lang. Verwenden Sie höchstens 2.000 Zeichen.</translation>
        </message>
        <message>
            <source>Line %{line} says nothing. Type what is billed, or remove the line.</source>
            <translation>Position %{line} hat keinen Text. Schreiben Sie, was berechnet wird, oder entfernen Sie die Position.</translation>
        </message>
        <message>
            <source>This invoice has no lines. Add at least one line before you issue it.</source>
            <translation>Diese Rechnung hat keine Positionen. Fügen Sie mindestens eine hinzu, bevor Sie sie ausstellen.</translation>
        </message>
        <message>
            <source>There is no session to invoice. Choose at least one.</source>
            <translation>Es gibt keine Sitzung abzurechnen. Wählen Sie mindestens eine.</translation>
        </message>
        <message>
            <source>There is no line %{line} on this document. Look at its lines and try again.</source>
            <translation>Position %{line} gibt es auf diesem Beleg nicht. Sehen Sie sich seine Positionen an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This is still a draft. Issue it first.</source>
            <translation>Das ist noch ein Entwurf. Stellen Sie ihn zuerst aus.</translation>
        </message>
        <message>
            <source>These sessions are paid by different people. Make one invoice for each.</source>
            <translation>Diese Sitzungen werden von verschiedenen Personen bezahlt. Erstellen Sie für jede eine eigene Rechnung.</translation>
        </message>
        <message>
            <source>The price on line %{line} is for no amount of units. Say for how many units the price is.</source>
            <translation>Der Preis in Position %{line} gilt für keine Menge. Geben Sie an, für wie viele Einheiten er gilt.</translation>
        </message>
        <message>
            <source>The price of line %{line} is below zero. Give a discount instead, or credit the invoice it was on.</source>
            <translation>Der Preis in Position %{line} liegt unter null. Geben Sie stattdessen einen Rabatt, oder stornieren Sie die betreffende Rechnung.</translation>
        </message>
        <message>
            <source>The quantity of line %{line} must be above zero. To bill nothing for it, remove the line or give a discount.</source>
            <translation>Die Menge in Position %{line} muss über null liegen. Soll dafür nichts berechnet werden, entfernen Sie die Position, oder geben Sie einen Rabatt.</translation>
        </message>
        <message>
            <source>The exchange rate is not a number above zero with at most eight decimals. Type it as "0.92": what one unit of the document's currency is in yours.</source>
            <translation>Der Wechselkurs ist keine Zahl über null mit höchstens acht Nachkommastellen. Schreiben Sie ihn wie „0,92“: So viel ist eine Einheit der Belegwährung in Ihrer Währung.</translation>
        </message>
        <message>
            <source>This document is in %{currency}, which is your own currency. It needs no rate.</source>
            <translation>Dieser Beleg ist in %{currency}, Ihrer eigenen Währung. Er braucht keinen Kurs.</translation>
        </message>
        <message>
            <source>This way of rounding cannot be used on invoices. Choose half up or half even.</source>
            <translation>Diese Art zu runden ist auf Rechnungen nicht möglich. Wählen Sie kaufmännisches Runden oder Runden zur geraden Ziffer.</translation>
        </message>
        <message>
            <source>Your name, address and country are needed on an invoice. Fill them in under Settings, Practice.</source>
            <translation>Auf einer Rechnung müssen Ihr Name, Ihre Anschrift und Ihr Land stehen. Tragen Sie sie unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>The lines of this draft and its sessions do not fit together. Open the draft anew and change it again.</source>
            <translation>Die Positionen dieses Entwurfs passen nicht zu seinen Sitzungen. Öffnen Sie den Entwurf neu und ändern Sie ihn noch einmal.</translation>
        </message>
        <message>
            <source>The state "%{state}" is not one an invoice can have. Restore the practice from a backup if this comes from stored data.</source>
            <translation>Den Status „%{state}“ kann eine Rechnung nicht haben. Stellen Sie die Praxis aus einer Sicherung wieder her, wenn er aus gespeicherten Daten stammt.</translation>
        </message>
        <message>
            <source>The tax rate on line %{line} does not fit its tax treatment. Choose a rate of 0 to 100 %, and 0 for lines without tax.</source>
            <translation>Der Steuersatz in Position %{line} passt nicht zu ihrer steuerlichen Behandlung. Wählen Sie einen Satz von 0 bis 100 %, und 0 für Positionen ohne Steuer.</translation>
        </message>
        <message>
            <source>Line %{line} is a line of text but has a price. Take the price away or make it an ordinary line.</source>
            <translation>Position %{line} ist eine Textzeile, hat aber einen Preis. Entfernen Sie den Preis, oder machen Sie sie zu einer gewöhnlichen Position.</translation>
        </message>
        <message>
            <source>The total of this invoice is below zero. Make a credit note instead.</source>
            <translation>Die Summe dieser Rechnung liegt unter null. Erstellen Sie stattdessen eine Rechnungskorrektur.</translation>
        </message>
        <message>
            <source>That is not possible with this invoice now. Open it to see what is possible.</source>
            <translation>Das ist bei dieser Rechnung in ihrem jetzigen Stand nicht möglich. Öffnen Sie sie, um zu sehen, was jetzt möglich ist.</translation>
        </message>
        <message>
            <source>An invoice cannot be scheduled for %{date}, which is not a day to come. Choose a later day, or issue it now.</source>
            <translation>Für den %{date} lässt sich keine Rechnung planen, denn der Tag liegt nicht in der Zukunft. Wählen Sie einen späteren Tag, oder stellen Sie sie jetzt aus.</translation>
        </message>
        <message>
            <source>There is no such invoice. Look for it by number.</source>
            <translation>Diese Rechnung gibt es nicht. Suchen Sie sie nach ihrer Nummer.</translation>
        </message>
        <message>
            <source>A sentence for this document (%{key}, language %{language}) is missing from the program. Reinstall the program, or choose another language for the document.</source>
            <translation>Ein Satz für diesen Beleg (%{key}, Sprache %{language}) fehlt im Programm. Installieren Sie das Programm neu, oder wählen Sie eine andere Sprache für den Beleg.</translation>
        </message>
        <message>
            <source>A newer job does the same work. Look at that one.</source>
            <translation>Ein neuerer Auftrag erledigt dasselbe. Sehen Sie sich diesen an.</translation>
        </message>
        <message>
            <source>The program ended each time while doing this, so it was set aside. Look at what it was about, then run it again.</source>
            <translation>Das Programm wurde dabei jedes Mal beendet, deshalb wurde der Auftrag zurückgestellt. Sehen Sie nach, worum es ging, und führen Sie ihn dann noch einmal aus.</translation>
        </message>
        <message>
            <source>Another copy of the program has taken this work over. Nothing needs to be done.</source>
            <translation>Eine andere Instanz des Programms hat diese Aufgabe übernommen. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>There is no such schedule. Look at the list again.</source>
            <translation>Diesen Zeitplan gibt es nicht. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>The job is %{status}; only failed, dead or cancelled jobs can be run again. Nothing needs to be done.</source>
            <translation>Der Auftrag hat den Status %{status}; nur fehlgeschlagene, aufgegebene oder abgebrochene Aufträge lassen sich noch einmal ausführen. Sie müssen nichts tun.</translation>
        </message>
        <message>
            <source>The job is %{status}, so it can be neither stopped nor held. Wait until it has ended.</source>
            <translation>Der Auftrag hat den Status %{status} und lässt sich weder anhalten noch zurückstellen. Warten Sie, bis er beendet ist.</translation>
        </message>
        <message>
            <source>The program was closed when this was due, and it is too late for it to be useful. Run it by hand if you still want it.</source>
            <translation>Das Programm war geschlossen, als dies fällig war, und jetzt wäre es zu spät, um noch nützlich zu sein. Führen Sie es von Hand aus, wenn Sie es noch möchten.</translation>
        </message>
        <message>
            <source>This job no longer exists. Look at the list again.</source>
            <translation>Diesen Auftrag gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>This rhythm cannot be. Choose a weekday from 1 to 7, a day from 1 to 31 and a time from 00:00 to 23:59.</source>
            <translation>Dieser Rhythmus ist nicht möglich. Wählen Sie einen Wochentag von 1 bis 7, einen Tag von 1 bis 31 und eine Uhrzeit von 00:00 bis 23:59.</translation>
        </message>
        <message>
            <source>The account name "%{account}" has an empty part. Rename the account.</source>
            <translation>Der Kontoname „%{account}“ hat einen leeren Teil. Benennen Sie das Konto um.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} has no postings, so the journal was not written. Run the audit check.</source>
            <translation>Die Buchung %{code} vom %{date} hat keine Buchungszeilen, deshalb wurde das Journal nicht geschrieben. Führen Sie die Prüfung aus.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} does not sum to zero, so the journal was not written. Run the audit check.</source>
            <translation>Die Buchung %{code} vom %{date} geht nicht auf, deshalb wurde das Journal nicht geschrieben. Führen Sie die Prüfung aus.</translation>
        </message>
        <message>
            <source>This is not valid JSON (at byte %{offset}). Check the file, or export it again.</source>
            <translation>Das ist kein gültiges JSON (bei Byte %{offset}). Prüfen Sie die Datei, oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>A JSON object was expected here. Check the file, or export it again.</source>
            <translation>Hier wurde ein JSON-Objekt erwartet. Prüfen Sie die Datei, oder exportieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The computer's key store has no key for this practice. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Der Schlüsselspeicher des Computers hat keinen Schlüssel für diese Praxis. Entsperren Sie mit Ihrer Passphrase und lassen Sie diesen Computer dann wieder zu.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Unlock with your passphrase.</source>
            <translation>Der Schlüsselspeicher des Computers antwortet nicht oder ist gesperrt. Entsperren Sie mit Ihrer Passphrase.</translation>
        </message>
        <message>
            <source>Documents cannot be written in the language "%{language}" yet. Choose English, German, Spanish, French, Italian or Portuguese.</source>
            <translation>In der Sprache „%{language}“ lassen sich noch keine Belege schreiben. Wählen Sie Englisch, Deutsch, Spanisch, Französisch, Italienisch oder Portugiesisch.</translation>
        </message>
        <message>
            <source>This entry has been reversed before. Look at its history.</source>
            <translation>Diese Buchung wurde bereits storniert. Sehen Sie sich ihren Verlauf an.</translation>
        </message>
        <message>
            <source>A balance does not match its entries. Restore the latest backup; nothing was changed.</source>
            <translation>Ein Saldo stimmt nicht mit seinen Buchungen überein. Stellen Sie die neueste Sicherung wieder her; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>An entry of the books needs at least two sides. Report this as an error of the program.</source>
            <translation>Eine Buchung braucht mindestens zwei Seiten. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>Something else is in the books under the same key, so nothing was written. Report this as an error of the program.</source>
            <translation>In der Buchhaltung steht unter demselben Schlüssel etwas anderes, deshalb wurde nichts geschrieben. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>There is no such entry in the ledger.</source>
            <translation>Diese Buchung gibt es nicht.</translation>
        </message>
        <message>
            <source>This amount is too large for the ledger. Check the number of digits.</source>
            <translation>Dieser Betrag ist für die Buchhaltung zu groß. Prüfen Sie die Anzahl der Ziffern.</translation>
        </message>
        <message>
            <source>An entry of the ledger does not balance. Restore the latest backup; nothing was changed.</source>
            <translation>Eine Buchung geht nicht auf. Stellen Sie die neueste Sicherung wieder her; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>“%{locale}” is not a language tag this program knows. Choose a language and country from the list, such as en-GB or de-AT.</source>
            <translation>„%{locale}“ ist kein Sprachcode, den dieses Programm kennt. Wählen Sie Sprache und Land aus der Liste, zum Beispiel en-GB oder de-AT.</translation>
        </message>
        <message>
            <source>Mail cannot be sent to %{address}, because it holds letters that mail servers do not accept. Ask for an address in plain letters.</source>
            <translation>An %{address} lässt sich keine E-Mail senden, denn die Adresse enthält Zeichen, die Mailserver nicht annehmen. Bitten Sie um eine Adresse mit einfachen Buchstaben.</translation>
        </message>
        <message>
            <source>The mail server did not accept the password of %{user}: %{reply}. Make a new app password at the mail provider and enter it in the settings.</source>
            <translation>Der Mailserver hat das Passwort von %{user} nicht angenommen: %{reply}. Erstellen Sie beim Mailanbieter ein neues App-Passwort und tragen Sie es in den Einstellungen ein.</translation>
        </message>
        <message>
            <source>The mail server %{host} has no login with a password. Ask the mail provider for its submission server and an app password.</source>
            <translation>Der Mailserver %{host} bietet keine Anmeldung mit Passwort. Fragen Sie den Mailanbieter nach seinem Postausgangsserver und einem App-Passwort.</translation>
        </message>
        <message>
            <source>The file %{file} could not be written. Check that the folder exists, is writable and has space.</source>
            <translation>Die Datei %{file} ließ sich nicht schreiben. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und genug Platz hat.</translation>
        </message>
        <message>
            <source>The mail file %{file} is no longer to be sent, but it could not be removed. Close the program that has it open, or delete it yourself; it will be tried again.</source>
            <translation>Die E-Mail-Datei %{file} soll nicht mehr gesendet werden, ließ sich aber nicht entfernen. Schließen Sie das Programm, in dem sie geöffnet ist, oder löschen Sie sie selbst; es wird noch einmal versucht.</translation>
        </message>
        <message>
            <source>The mail file %{file} is not there any more. If you sent it, say so; otherwise write the mail from the invoice again.</source>
            <translation>Die E-Mail-Datei %{file} ist nicht mehr da. Wenn Sie sie gesendet haben, geben Sie das an; andernfalls schreiben Sie die E-Mail aus der Rechnung neu.</translation>
        </message>
        <message>
            <source>The mail server asked to try again later: %{reply}. The mail will be tried again.</source>
            <translation>Der Mailserver bittet, es später zu versuchen: %{reply}. Die E-Mail wird noch einmal gesendet.</translation>
        </message>
        <message>
            <source>The field %{header} of the mail holds a line break or another character that may not be there. Remove it and try again.</source>
            <translation>Das Feld %{header} der E-Mail enthält einen Zeilenumbruch oder ein anderes Zeichen, das dort nicht stehen darf. Entfernen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The program was closed before this mail could leave. It is sent the next time the practice is open.</source>
            <translation>Das Programm wurde geschlossen, bevor diese E-Mail gesendet war. Das geschieht, sobald die Praxis wieder geöffnet ist.</translation>
        </message>
        <message>
            <source>A mail link cannot carry attachments. Save the mail as a file instead, or send it by the mail server.</source>
            <translation>Ein Mail-Link kann keine Anhänge enthalten. Speichern Sie die E-Mail stattdessen als Datei, oder senden Sie sie über den Mailserver.</translation>
        </message>
        <message>
            <source>The text is too long for a mail link (%{length} characters, at most %{limit}). Save the mail as a file instead, or shorten the text.</source>
            <translation>Der Text ist zu lang für einen Mail-Link (%{length} Zeichen, höchstens %{limit}). Speichern Sie die E-Mail stattdessen als Datei, oder kürzen Sie den Text.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: %{reply}. Ask the mail provider, or change the mail.</source>
            <translation>Der Mailserver hat die E-Mail abgelehnt: %{reply}. Fragen Sie den Mailanbieter, oder ändern Sie die E-Mail.</translation>
        </message>
        <message>
            <source>No program of this computer opens mails. Send it in your own way, with the file %{file}, and say here that it is sent.</source>
            <translation>Auf diesem Computer öffnet kein Programm E-Mails. Senden Sie sie auf Ihre Weise mit der Datei %{file}, und geben Sie hier an, dass sie gesendet ist.</translation>
        </message>
        <message>
            <source>The mail has no recipient. Add an address.</source>
            <translation>Die E-Mail hat keinen Empfänger. Fügen Sie eine Adresse hinzu.</translation>
        </message>
        <message>
            <source>The connection to %{host} broke before the server confirmed the mail, so it may or may not have arrived. Ask the recipient or look into the sent folder before sending it again.</source>
            <translation>Die Verbindung zu %{host} brach ab, bevor der Server die E-Mail bestätigt hat; sie ist vielleicht angekommen, vielleicht nicht. Fragen Sie den Empfänger, oder sehen Sie im Ordner „Gesendet“ nach, bevor Sie sie noch einmal senden.</translation>
        </message>
        <message>
            <source>What answers at %{host} does not speak like a mail server. Check the server's name and the port.</source>
            <translation>Was unter %{host} antwortet, verhält sich nicht wie ein Mailserver. Prüfen Sie den Namen des Servers und den Port.</translation>
        </message>
        <message>
            <source>The mail server refused the address %{address}: %{reply}. Correct the address; nobody has got this mail.</source>
            <translation>Der Mailserver hat die Adresse %{address} abgelehnt: %{reply}. Berichtigen Sie die Adresse; niemand hat diese E-Mail erhalten.</translation>
        </message>
        <message>
            <source>Your own e-mail address is not known, so nothing can be sent in your name. Add it under Settings, Practice, and try again.</source>
            <translation>Ihre eigene E-Mail-Adresse ist nicht bekannt, deshalb lässt sich in Ihrem Namen nichts senden. Tragen Sie sie unter Einstellungen, Praxis ein und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The mail server %{host} offers no encryption on this port, so neither password nor mail was sent. Choose TLS on port 465, or ask the mail provider.</source>
            <translation>Der Mailserver %{host} bietet an diesem Port keine Verschlüsselung; deshalb wurden weder Passwort noch E-Mail gesendet. Wählen Sie TLS an Port 465, oder fragen Sie den Mailanbieter.</translation>
        </message>
        <message>
            <source>The mail server %{host} took too long to answer. The mail will be tried again.</source>
            <translation>Der Mailserver %{host} hat zu lange nicht geantwortet. Die E-Mail wird noch einmal gesendet.</translation>
        </message>
        <message>
            <source>The mail server %{host} could not prove who it is (%{problem}), so nothing was sent. Check the server's name, this computer's clock, and that no stranger's network is in between.</source>
            <translation>Der Mailserver %{host} konnte sich nicht ausweisen (%{problem}), deshalb wurde nichts gesendet. Prüfen Sie den Namen des Servers und die Uhr dieses Computers, und dass kein fremdes Netz dazwischenliegt.</translation>
        </message>
        <message>
            <source>The mail has %{size} bytes and the server takes at most %{limit}. Send smaller attachments.</source>
            <translation>Die E-Mail hat %{size} Byte, der Server nimmt höchstens %{limit} an. Senden Sie kleinere Anhänge.</translation>
        </message>
        <message>
            <source>The mail server %{host} cannot be reached. Check the internet connection and the server's name; the mail will be tried again.</source>
            <translation>Der Mailserver %{host} ist nicht erreichbar. Prüfen Sie die Internetverbindung und den Namen des Servers; die E-Mail wird noch einmal gesendet.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} ist ein Unternehmen in einem anderen EU-Land ohne USt-IdNr., deshalb wird Ihre eigene Steuer berechnet. Tragen Sie die USt-IdNr. beim Klienten ein, falls es eine gibt.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Die Anschrift von %{buyer} fehlt; eine Rechnung über diesem Betrag braucht sie. Tragen Sie Straße und Ort beim Klienten ein.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Auf der Rechnung fehlt der Name des Klienten. Tragen Sie ihn beim Klienten ein.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Die Steuernummer von %{buyer} fehlt (codice fiscale, partita IVA, NIF, SIREN oder USt-IdNr.); Ihr Land verlangt sie auf dieser Rechnung. Tragen Sie sie beim Klienten ein.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Die USt-IdNr. von %{buyer} fehlt, und ohne sie ist eine Reverse-Charge-Rechnung nicht gültig. Tragen Sie sie beim Klienten ein, oder berechnen Sie Steuer.</translation>
        </message>
        <message>
            <source>The tax is in %{currency} and must be stated in %{home} too. Add the exchange rate and its day to the draft; an invoice that is issued already has to be credited and made anew.</source>
            <translation>Die Steuer ist in %{currency} und muss auch in %{home} genannt werden. Ergänzen Sie im Entwurf den Wechselkurs und seinen Tag; eine schon gestellte Rechnung muss gutgeschrieben und neu gemacht werden.</translation>
        </message>
        <message>
            <source>Your full address is missing on the invoice. Add street, city and country under Settings, Practice.</source>
            <translation>Auf der Rechnung fehlt Ihre vollständige Anschrift. Tragen Sie Straße, Ort und Land unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>Your name is missing on the invoice. Add it under Settings, Practice.</source>
            <translation>Auf der Rechnung fehlt Ihr Name. Tragen Sie ihn unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>Your tax number is missing, which an invoice from %{country} needs. Add it, or your VAT number, under Settings, Practice.</source>
            <translation>Ihre Steuernummer fehlt; eine Rechnung aus %{country} braucht sie. Tragen Sie sie oder Ihre USt-IdNr. unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, and a reverse-charge invoice is not valid without it. Add it under Settings, Practice.</source>
            <translation>Ihre USt-IdNr. fehlt, und ohne sie ist eine Reverse-Charge-Rechnung nicht gültig. Tragen Sie sie unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, which an invoice with tax from %{country} needs. Add it under Settings, Practice.</source>
            <translation>Ihre USt-IdNr. fehlt; eine Rechnung mit Steuer aus %{country} braucht sie. Tragen Sie sie unter Einstellungen, Praxis ein.</translation>
        </message>
        <message>
            <source>No line says when the service took place. Add the day to a line of the draft.</source>
            <translation>Keine Position sagt, wann die Leistung erbracht wurde. Tragen Sie den Tag in einer Position des Entwurfs ein.</translation>
        </message>
        <message>
            <source>“%{text}” is not an amount. Type it as your language writes amounts, such as 120.50 or 120,50.</source>
            <translation>„%{text}“ ist kein Betrag. Schreiben Sie ihn so, wie Ihre Sprache Beträge schreibt, zum Beispiel 120,50 oder 120.50.</translation>
        </message>
        <message>
            <source>%{currency} has no smaller unit, so "%{text}" is no amount in it. Leave the decimals out.</source>
            <translation>%{currency} hat keine kleinere Einheit, „%{text}“ ist darin also kein Betrag. Lassen Sie die Nachkommastellen weg.</translation>
        </message>
        <message>
            <source>This amount is too large. Enter a smaller one.</source>
            <translation>Dieser Betrag ist zu groß. Geben Sie einen kleineren ein.</translation>
        </message>
        <message>
            <source>Version %{number} of a note was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Version %{number} einer Notiz wurde außerhalb des Programms geändert. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>This note is longer than a million characters. Split it into two.</source>
            <translation>Diese Notiz ist länger als eine Million Zeichen. Teilen Sie sie in zwei.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Diese Notiz gibt es nicht. Suchen Sie sie in der Liste des Klienten.</translation>
        </message>
        <message>
            <source>A note could not be saved, so the program does not end yet. Free some space on the disk and unlock: the note is then saved. Quitting once more ends without it.</source>
            <translation>Eine Notiz ließ sich nicht speichern, deshalb wird das Programm noch nicht beendet. Schaffen Sie Platz auf dem Datenträger und entsperren Sie: Dann wird die Notiz gespeichert. Wenn Sie noch einmal beenden, schließt das Programm ohne sie.</translation>
        </message>
        <message>
            <source>By this computer's clock it is %{date}, but the last number was given on %{last}. Set the clock right if it is wrong. If %{last} was the mistake, issue under that date ("invoice issue --after-last"): numbers stay in order and without a gap.</source>
            <translation>Nach der Uhr dieses Computers ist heute %{date}, die letzte Nummer wurde aber am %{last} vergeben. Stellen Sie die Uhr richtig, wenn sie falsch geht. War %{last} der Fehler, stellen Sie die Rechnung unter diesem Datum aus („invoice issue --after-last“): So bleiben die Nummern in der Reihenfolge und lückenlos.</translation>
        </message>
        <message>
            <source>This series has no numbers left. Start a new series.</source>
            <translation>Dieser Nummernkreis hat keine Nummern mehr. Beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <source>The number pattern "%{pattern}" cannot be used. It needs exactly one counter such as {####}, and may hold {YYYY}, {YY}, {MM} with a year, {prefix}, letters, digits, space and - / . _</source>
            <translation>Das Nummernmuster „%{pattern}“ ist nicht möglich. Es braucht genau einen Zähler wie {####} und darf {YYYY}, {YY}, {MM} zusammen mit einem Jahr, {prefix}, Buchstaben, Ziffern, Leerzeichen und - / . _ enthalten.</translation>
        </message>
        <message>
            <source>The prefix "%{prefix}" cannot be used in document numbers. Use letters, digits, space and - / . _ and fill it in when the pattern asks for it.</source>
            <translation>Das Präfix „%{prefix}“ ist in Belegnummern nicht möglich. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und - / . _ und füllen Sie es aus, wenn das Muster es verlangt.</translation>
        </message>
        <message>
            <source>%{first} is no counter a number can have. Type a whole number from 1.</source>
            <translation>%{first} ist kein Zählerstand, den eine Nummer haben kann. Geben Sie eine ganze Zahl ab 1 ein.</translation>
        </message>
        <message>
            <source>A document of this series was issued here on %{last}, so its numbers go on from there: starting elsewhere would leave a gap. Where the numbers hold the year, a start can be set again in the new year, before the first document.</source>
            <translation>Ein Beleg dieses Nummernkreises wurde hier am %{last} ausgestellt, seine Nummern gehen deshalb von dort weiter: Ein anderer Anfang ließe eine Lücke. Wo die Nummern das Jahr enthalten, lässt sich im neuen Jahr vor dem ersten Beleg wieder ein Anfang setzen.</translation>
        </message>
        <message>
            <source>The next number would be %{number}, but a document has it already. Change the pattern of the numbers under Settings, so that it differs.</source>
            <translation>Die nächste Nummer wäre %{number}, ein Beleg hat sie aber schon. Ändern Sie das Nummernmuster in den Einstellungen so, dass es sich unterscheidet.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Dieser Klient hat innerhalb eines Tages schon %{limit} Nachrichten erhalten, deshalb wartet diese. Senden Sie sie jetzt, wenn Sie es wirklich möchten.</translation>
        </message>
        <message>
            <source>What would be sent is not what was previewed, so nothing was sent. Look at the message and write it again.</source>
            <translation>Was gesendet würde, ist nicht das, was in der Vorschau stand; deshalb wurde nichts gesendet. Sehen Sie sich die Nachricht an und schreiben Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The invoice was credited before this mail left, so it was not sent.</source>
            <translation>Die Rechnung wurde storniert, bevor diese E-Mail gesendet war; deshalb wurde sie zurückgehalten.</translation>
        </message>
        <message>
            <source>Another message about the same matter is already in the outbox with a different text. Cancel that one first.</source>
            <translation>Eine andere Nachricht zur selben Sache liegt mit anderem Text schon im Postausgang. Brechen Sie zuerst diese ab.</translation>
        </message>
        <message>
            <source>This mail may already have arrived. Ask the recipient, then mark it as sent or send it again on purpose.</source>
            <translation>Diese E-Mail ist vielleicht schon angekommen. Fragen Sie den Empfänger, und kennzeichnen Sie sie dann als gesendet, oder senden Sie sie bewusst noch einmal.</translation>
        </message>
        <message>
            <source>The message has no key that keeps it from being sent twice. Report this as an error of the program.</source>
            <translation>Der Nachricht fehlt der Schlüssel, der doppeltes Senden verhindert. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>Attachments of the kind %{type} cannot be added. Remove the attachment.</source>
            <translation>Anhänge der Art %{type} lassen sich nicht hinzufügen. Entfernen Sie den Anhang.</translation>
        </message>
        <message>
            <source>No way to send by %{channel} is set up. Set one up in the settings, then try again.</source>
            <translation>Für das Senden über %{channel} ist nichts eingerichtet. Richten Sie es in den Einstellungen ein und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The message is %{status}; only failed or blocked messages can be tried again. Look at the outbox.</source>
            <translation>Die Nachricht hat den Status %{status}; nur fehlgeschlagene oder blockierte Nachrichten lassen sich noch einmal senden. Sehen Sie im Postausgang nach.</translation>
        </message>
        <message>
            <source>The message is %{status} and does not wait for you. Look at the outbox.</source>
            <translation>Die Nachricht hat den Status %{status} und wartet nicht auf Sie. Sehen Sie im Postausgang nach.</translation>
        </message>
        <message>
            <source>The message is %{status} and can no longer be taken back. Send a correction if one is needed.</source>
            <translation>Die Nachricht hat den Status %{status} und lässt sich nicht mehr zurücknehmen. Senden Sie eine Berichtigung, wenn eine nötig ist.</translation>
        </message>
        <message>
            <source>This message no longer exists. Look at the outbox again.</source>
            <translation>Diese Nachricht gibt es nicht mehr. Sehen Sie im Postausgang nach.</translation>
        </message>
        <message>
            <source>The answer could not be written. Check where it was sent to; what the command did stays done.</source>
            <translation>Die Antwort ließ sich nicht schreiben. Prüfen Sie, wohin sie gehen sollte; was der Befehl getan hat, bleibt bestehen.</translation>
        </message>
        <message>
            <source>The two passphrases differ, so nothing was changed. Type the new one again.</source>
            <translation>Die beiden Passphrasen unterscheiden sich, deshalb wurde nichts geändert. Geben Sie die neue noch einmal ein.</translation>
        </message>
        <message>
            <source>The passphrase is empty. Type your passphrase.</source>
            <translation>Die Passphrase ist leer. Geben Sie Ihre Passphrase ein.</translation>
        </message>
        <message>
            <source>There is no terminal to type the passphrase at. Name a file with --passphrase-file.</source>
            <translation>Es gibt kein Terminal, an dem sich die Passphrase eingeben ließe. Geben Sie mit --passphrase-file eine Datei an.</translation>
        </message>
        <message>
            <source>The passphrase contains bytes that are not text. Type it again, or save the passphrase file as UTF-8.</source>
            <translation>Die Passphrase enthält Bytes, die kein Text sind. Geben Sie sie noch einmal ein, oder speichern Sie die Passphrasendatei als UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %{limit} bytes. Check that you did not choose a file by mistake.</source>
            <translation>Die Passphrase ist länger als %{limit} Byte. Prüfen Sie, ob Sie nicht versehentlich eine falsche Datei gewählt haben.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess, so it was not taken. Use at least %{characters} characters or %{words} words, and none that people try first.</source>
            <translation>Diese Passphrase ist zu leicht zu erraten und wurde deshalb nicht angenommen. Verwenden Sie mindestens %{characters} Zeichen oder %{words} Wörter, und keine, die man zuerst probiert.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} dieser Zahlung wurden zum Guthaben des Klienten, davon sind nur noch %{available} übrig. Nehmen Sie zuerst zurück, wofür das Guthaben verwendet wurde.</translation>
        </message>
        <message>
            <source>The payment is in %{expected}, but an invoice or part is in %{found}. Record a payment for each currency.</source>
            <translation>Die Zahlung ist in %{expected}, eine Rechnung oder ein Teil aber in %{found}. Erfassen Sie für jede Währung eine eigene Zahlung.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice (%{invoice}) that only needs %{available}. Put less on it; the rest becomes credit.</source>
            <translation>Sie ordnen einer Rechnung (%{invoice}) %{asked} zu, offen sind dort nur %{available}. Ordnen Sie ihr weniger zu; der Rest wird Guthaben.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice, but only %{available} of the payment is left. Put less on it.</source>
            <translation>Sie ordnen einer Rechnung %{asked} zu, von der Zahlung sind aber nur noch %{available} übrig. Ordnen Sie ihr weniger zu.</translation>
        </message>
        <message>
            <source>One of the chosen invoices (%{invoice}) is not waiting for money. Choose an open invoice.</source>
            <translation>Eine der gewählten Rechnungen (%{invoice}) wartet nicht auf Geld. Wählen Sie eine offene Rechnung.</translation>
        </message>
        <message>
            <source>"%{method}" is not a way to pay that the books know. Choose bank, cash, card or other.</source>
            <translation>„%{method}“ ist keine Zahlungsart, die die Buchhaltung kennt. Wählen Sie bank, cash, card oder other.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Dieser Klient hat kein Guthaben, mit dem sich zahlen ließe.</translation>
        </message>
        <message>
            <source>A payment must be above zero. Enter the amount that came in.</source>
            <translation>Eine Zahlung muss über null liegen. Geben Sie den eingegangenen Betrag ein.</translation>
        </message>
        <message>
            <source>A refund is not reversed. If the money did not go back after all, record it as received again.</source>
            <translation>Eine Erstattung wird nicht storniert. Wenn das Geld doch nicht zurückging, erfassen Sie es noch einmal als Eingang.</translation>
        </message>
        <message>
            <source>The payment came in on %{received}, so it cannot be taken back on %{date}. Use %{received} or a later day.</source>
            <translation>Die Zahlung ging am %{received} ein und lässt sich deshalb nicht zum %{date} zurücknehmen. Verwenden Sie den %{received} oder einen späteren Tag.</translation>
        </message>
        <message>
            <source>The discount of %{rebate} for paying early was granted because invoice %{invoice} was paid in full. Take back the payment it was granted with first. Nothing was changed.</source>
            <translation>Das Skonto von %{rebate} wurde gewährt, weil Rechnung %{invoice} ganz bezahlt war. Nehmen Sie zuerst die Zahlung zurück, mit der es gewährt wurde. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>There is no such payment. Look for it with "payment list", or in the list below its invoice.</source>
            <translation>Diese Zahlung gibt es nicht. Suchen Sie sie mit „payment list“ oder in der Liste unter der Rechnung.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>%{asked} dieser Zahlung müssten von der Rechnung abgezogen werden, aber nur noch %{available} davon zahlen auf sie ein: Der Rest wurde erstattet oder storniert. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Invoice %{invoice} was written off. Take the write-off back first, then record the payment.</source>
            <translation>Rechnung %{invoice} wurde ausgebucht. Nehmen Sie zuerst die Ausbuchung zurück und erfassen Sie dann die Zahlung.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it happens again, check that there is free memory and report it.</source>
            <translation>Das PDF ließ sich nicht erstellen. Versuchen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie, ob genug Arbeitsspeicher frei ist, und melden Sie es.</translation>
        </message>
        <message>
            <source>The font file %{font} was not found, so no PDF can be made. Install the package fonts-noto-core, or put the font into the folder "fonts" beside the program.</source>
            <translation>Die Schriftdatei %{font} wurde nicht gefunden, deshalb lässt sich kein PDF erstellen. Installieren Sie das Paket fonts-noto-core, oder legen Sie die Schrift in den Ordner „fonts“ neben dem Programm.</translation>
        </message>
        <message>
            <source>PDFs cannot be made here, because the program runs without its graphics layer. Use a build with the window, with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>Hier lassen sich keine PDFs erstellen, weil das Programm ohne seine Grafikschicht läuft. Verwenden Sie eine Version mit Fenster, mit QT_QPA_PLATFORM=offscreen, wo es keine Anzeige gibt.</translation>
        </message>
        <message>
            <source>"%{text}" is not a percentage from 0 to 1000 with at most two decimals. Write it like 19 or 7.7.</source>
            <translation>„%{text}“ ist kein Prozentsatz von 0 bis 1.000 mit höchstens zwei Nachkommastellen. Schreiben Sie ihn wie 19 oder 7,7.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid phone number. Begin it with + and the country code, or choose the country.</source>
            <translation>„%{text}“ ist keine gültige Telefonnummer. Beginnen Sie sie mit + und der Landesvorwahl, oder wählen Sie das Land.</translation>
        </message>
        <message>
            <source>This version is %{status}, so it cannot be withdrawn. Publish a new version, or retire this one.</source>
            <translation>Diese Version hat den Status %{status} und lässt sich deshalb nicht zurückziehen. Veröffentlichen Sie eine neue Version, oder nehmen Sie diese außer Kraft.</translation>
        </message>
        <message>
            <source>It is already recorded by which %{kind} this was decided. Correct it by a new decision.</source>
            <translation>Es ist bereits festgehalten, nach welcher Richtlinie %{kind} dies entschieden wurde. Berichtigen Sie es mit einer neuen Entscheidung.</translation>
        </message>
        <message>
            <source>A policy cannot begin in the past. Choose %{earliest} or later.</source>
            <translation>Eine Richtlinie kann nicht in der Vergangenheit beginnen. Wählen Sie %{earliest} oder später.</translation>
        </message>
        <message>
            <source>Nothing of %{kind} is in force there. Nothing needs to be ended.</source>
            <translation>Von %{kind} ist dort nichts in Kraft. Es muss nichts beendet werden.</translation>
        </message>
        <message>
            <source>This version is %{status} and can no longer change. Make a new draft.</source>
            <translation>Diese Version hat den Status %{status} und lässt sich nicht mehr ändern. Erstellen Sie einen neuen Entwurf.</translation>
        </message>
        <message>
            <source>A draft was never in force, so it cannot be brought back. Publish it instead.</source>
            <translation>Ein Entwurf war nie in Kraft und lässt sich deshalb nicht zurückholen. Veröffentlichen Sie ihn stattdessen.</translation>
        </message>
        <message>
            <source>Effective date overlaps an existing version: version %{version} begins on %{effective_from}. Choose a later date, or withdraw that version.</source>
            <translation>Das Datum des Inkrafttretens überschneidet sich mit einer vorhandenen Version: Version %{version} beginnt am %{effective_from}. Wählen Sie ein späteres Datum, oder ziehen Sie jene Version zurück.</translation>
        </message>
        <message>
            <source>The record of how %{kind} was decided does not match its fingerprint. Check the practice and restore it from a backup.</source>
            <translation>Die Aufzeichnung, wie über %{kind} entschieden wurde, passt nicht zu ihrem Fingerabdruck. Prüfen Sie die Praxis und stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>%{scope} is not a place where a policy can hold. Write "workspace", or a level with an id such as "client:&lt;id&gt;".</source>
            <translation>%{scope} ist kein Ort, an dem eine Richtlinie gelten kann. Schreiben Sie „workspace“ oder eine Ebene mit ID, zum Beispiel „client:&lt;id&gt;“.</translation>
        </message>
        <message>
            <source>There is no policy named %{kind}. Choose one from the list.</source>
            <translation>Eine Richtlinie namens %{kind} gibt es nicht. Wählen Sie eine aus der Liste.</translation>
        </message>
        <message>
            <source>The policy %{kind} has no setting named %{parameter}. Correct the name.</source>
            <translation>Die Richtlinie %{kind} hat keine Einstellung namens %{parameter}. Berichtigen Sie den Namen.</translation>
        </message>
        <message>
            <source>The policy %{kind} cannot be set for %{scope}. Choose one of its levels.</source>
            <translation>Die Richtlinie %{kind} lässt sich für %{scope} nicht festlegen. Wählen Sie eine ihrer Ebenen.</translation>
        </message>
        <message>
            <source>This version of the policy does not exist. Look at its history.</source>
            <translation>Diese Version der Richtlinie gibt es nicht. Sehen Sie sich ihren Verlauf an.</translation>
        </message>
        <message>
            <source>A session of %{minutes} minutes cannot be priced. Correct its start and end.</source>
            <translation>Für eine Sitzung von %{minutes} Minuten lässt sich kein Preis berechnen. Berichtigen Sie Beginn und Ende.</translation>
        </message>
        <message>
            <source>These rules for counting time do not fit together. Look at the step, the minutes of grace and the least time: none is negative, and the grace is shorter than the step.</source>
            <translation>Diese Regeln für das Zählen der Zeit passen nicht zusammen. Sehen Sie nach Schritt, Kulanzminuten und Mindestzeit: Nichts davon ist negativ, und die Kulanz ist kürzer als der Schritt.</translation>
        </message>
        <message>
            <source>A profile needs a name. Type one.</source>
            <translation>Ein Profil braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>There is nothing to put into the QR code. Fill in the text or the account first.</source>
            <translation>Es gibt nichts, was in den QR-Code könnte. Füllen Sie zuerst den Text oder das Konto aus.</translation>
        </message>
        <message>
            <source>The QR code could not be made. Try again; if it happens again, restart the program.</source>
            <translation>Der QR-Code ließ sich nicht erstellen. Versuchen Sie es noch einmal; wenn es wieder geschieht, starten Sie das Programm neu.</translation>
        </message>
        <message>
            <source>The text for the QR code is too long (%{bytes} bytes). Shorten the payment reference or the name.</source>
            <translation>Der Text für den QR-Code ist zu lang (%{bytes} Byte). Kürzen Sie den Verwendungszweck oder den Namen.</translation>
        </message>
        <message>
            <source>"%{text}" is not a quantity. Write a number with at most four decimals, such as 1.5.</source>
            <translation>„%{text}“ ist keine Menge. Schreiben Sie eine Zahl mit höchstens vier Nachkommastellen, zum Beispiel 1,5.</translation>
        </message>
        <message>
            <source>"%{text}" is too large a quantity. Enter a smaller one.</source>
            <translation>„%{text}“ ist als Menge zu groß. Geben Sie eine kleinere ein.</translation>
        </message>
        <message>
            <source>The recovery key has %{need} characters and you typed %{have}. Compare it with the printed sheet.</source>
            <translation>Der Wiederherstellungsschlüssel hat %{need} Zeichen, Sie haben %{have} eingegeben. Vergleichen Sie ihn mit dem gedruckten Blatt.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery key, in group %{group} (0: not known where). Compare it with the printed sheet.</source>
            <translation>Im Wiederherstellungsschlüssel steckt ein Tippfehler, in Gruppe %{group} (0: Stelle unbekannt). Vergleichen Sie ihn mit dem gedruckten Blatt.</translation>
        </message>
        <message>
            <source>A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.</source>
            <translation>Eine Serie mit einer solchen Regel lässt sich nicht als Ganzes auf einen anderen Tag verschieben. Ändern Sie ihre Regel, oder verschieben Sie einen einzelnen Termin.</translation>
        </message>
        <message>
            <source>The repetition "%{rule}" is not valid at "%{part}". Change the repetition.</source>
            <translation>Die Wiederholung „%{rule}“ ist bei „%{part}“ nicht gültig. Ändern Sie die Wiederholung.</translation>
        </message>
        <message>
            <source>The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.</source>
            <translation>Die Serie hat keinen Termin um %{time}. Laden Sie den Kalender neu und wählen Sie einen, der dort steht.</translation>
        </message>
        <message>
            <source>The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.</source>
            <translation>Die Wiederholung hat zu viele Termine, um sie auf einmal zu zeigen oder zu ändern. Wählen Sie einen kürzeren Zeitraum, oder legen Sie ein Ende fest.</translation>
        </message>
        <message>
            <source>A refund must be above zero. Enter the amount to give back.</source>
            <translation>Eine Erstattung muss über null liegen. Geben Sie den Betrag ein, den Sie zurückzahlen.</translation>
        </message>
        <message>
            <source>You want to refund %{asked}, but only %{available} was paid and not yet refunded. Refund at most that.</source>
            <translation>Sie möchten %{asked} erstatten, gezahlt und noch nicht erstattet sind aber nur %{available}. Erstatten Sie höchstens so viel.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Swap the two.</source>
            <translation>Der letzte Tag liegt vor dem ersten. Tauschen Sie die beiden.</translation>
        </message>
        <message>
            <source>"%{text}" is no span of time. Say month, quarter or year.</source>
            <translation>„%{text}“ ist kein Zeitraum. Schreiben Sie month, quarter oder year.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} is damaged, incomplete or not the right one. Restore it from a backup.</source>
            <translation>Die verschlüsselte Datei %{path} ist beschädigt, unvollständig oder nicht die richtige. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Die verschlüsselte Datei %{path} stammt von einer neueren Version von SoloPilot (Format %{needs}). Aktualisieren Sie SoloPilot auf diesem Computer.</translation>
        </message>
        <message>
            <source>A service lasts between a minute and a day. Change its length.</source>
            <translation>Eine Leistung dauert zwischen einer Minute und einem Tag. Ändern Sie ihre Dauer.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 120 characters.</source>
            <translation>Der Name ist zu lang. Verwenden Sie höchstens 120 Zeichen.</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Eine Leistung braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>This price is not possible. Type an amount of zero or more.</source>
            <translation>Dieser Preis ist nicht möglich. Geben Sie einen Betrag von null oder mehr ein.</translation>
        </message>
        <message>
            <source>There is no such service. Choose one from the list.</source>
            <translation>Diese Leistung gibt es nicht. Wählen Sie eine aus der Liste.</translation>
        </message>
        <message>
            <source>This session is on an invoice already. Credit the invoice first.</source>
            <translation>Diese Sitzung steht bereits auf einer Rechnung. Stornieren Sie zuerst die Rechnung.</translation>
        </message>
        <message>
            <source>That is not possible with this session, as it is billed now. Open it to see what is possible.</source>
            <translation>Das ist bei dieser Sitzung, so wie sie jetzt abgerechnet ist, nicht möglich. Öffnen Sie sie, um zu sehen, was möglich ist.</translation>
        </message>
        <message>
            <source>This session was changed in the meantime. Look at the current state and try again.</source>
            <translation>Diese Sitzung wurde inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Wessen Sitzung ist das? Wählen Sie zuerst den Klienten.</translation>
        </message>
        <message>
            <source>The invoice of this session was credited. Say first whether to bill the session again or to waive it.</source>
            <translation>Die Rechnung dieser Sitzung wurde storniert. Entscheiden Sie zuerst, ob die Sitzung noch einmal abgerechnet oder erlassen wird.</translation>
        </message>
        <message>
            <source>This session has not ended yet. Check its date and time.</source>
            <translation>Diese Sitzung ist noch nicht zu Ende. Prüfen Sie Datum und Uhrzeit.</translation>
        </message>
        <message>
            <source>A session lasts between a minute and a day. Check its start and end.</source>
            <translation>Eine Sitzung dauert zwischen einer Minute und einem Tag. Prüfen Sie Beginn und Ende.</translation>
        </message>
        <message>
            <source>A session that is %{state} cannot be invoiced.</source>
            <translation>Eine Sitzung im Status %{state} lässt sich nicht abrechnen.</translation>
        </message>
        <message>
            <source>The timer of this session is not running. Start it first.</source>
            <translation>Der Timer dieser Sitzung läuft nicht. Starten Sie ihn zuerst.</translation>
        </message>
        <message>
            <source>It is too early for that. Wait until the session has begun.</source>
            <translation>Dafür ist es zu früh. Warten Sie, bis die Sitzung begonnen hat.</translation>
        </message>
        <message>
            <source>The session with %{client} is still running. Finish it first.</source>
            <translation>Die Sitzung mit %{client} läuft noch. Beenden Sie sie zuerst.</translation>
        </message>
        <message>
            <source>What kind of session is this? Choose the service first.</source>
            <translation>Was für eine Sitzung ist das? Wählen Sie zuerst die Leistung.</translation>
        </message>
        <message>
            <source>%{time} does not exist in %{zone}: the clocks are put forward then. Choose another time.</source>
            <translation>%{time} gibt es in %{zone} nicht: Zu diesem Zeitpunkt wird die Uhr vorgestellt. Wählen Sie eine andere Uhrzeit.</translation>
        </message>
        <message>
            <source>That is not possible with this session now. Open it to see what is possible.</source>
            <translation>Das ist bei dieser Sitzung in ihrem jetzigen Stand nicht möglich. Öffnen Sie sie, um zu sehen, was jetzt möglich ist.</translation>
        </message>
        <message>
            <source>There is no such session. Look at the calendar again.</source>
            <translation>Diese Sitzung gibt es nicht. Sehen Sie im Kalender nach.</translation>
        </message>
        <message>
            <source>This session was waived. Say first that it is to be billed after all.</source>
            <translation>Diese Sitzung wurde erlassen. Geben Sie zuerst an, dass sie doch abgerechnet wird.</translation>
        </message>
        <message>
            <source>The setting "%{field}" has a value that is not possible. Change it and save again.</source>
            <translation>Die Einstellung „%{field}“ hat einen unmöglichen Wert. Ändern Sie ihn und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <source>The keys were changed elsewhere in the meantime. Lock the practice, unlock it again, and repeat the change.</source>
            <translation>Die Schlüssel wurden inzwischen anderswo geändert. Sperren Sie die Praxis, entsperren Sie sie wieder und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>The key file is damaged or was changed from outside. Restore the files keys.slots and keys.slots.b from a backup; the practice itself is not touched.</source>
            <translation>Die Schlüsseldatei ist beschädigt oder wurde von außen geändert. Stellen Sie die Dateien keys.slots und keys.slots.b aus einer Sicherung wieder her; die Praxis selbst bleibt unberührt.</translation>
        </message>
        <message>
            <source>A key with this id is already there. Open the list of keys again.</source>
            <translation>Ein Schlüssel mit dieser ID ist schon vorhanden. Öffnen Sie die Liste der Schlüssel noch einmal.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase (%{memory_mib} MiB are needed). Close other programs and try again.</source>
            <translation>Es ist nicht genug Arbeitsspeicher frei, um die Passphrase zu prüfen (%{memory_mib} MiB werden gebraucht). Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The key file asks for %{memory_mib} MiB and %{passes} passes, more than this program accepts, so it is damaged or was changed. Restore it from a backup.</source>
            <translation>Die Schlüsseldatei verlangt %{memory_mib} MiB und %{passes} Durchgänge, mehr als dieses Programm annimmt; sie ist also beschädigt oder wurde geändert. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The key file asks for a weaker protection (%{memory_mib} MiB, %{passes} passes) than this program accepts, so somebody may have changed it. Restore the key file from a backup.</source>
            <translation>Die Schlüsseldatei verlangt einen schwächeren Schutz (%{memory_mib} MiB, %{passes} Durchgänge), als dieses Programm annimmt; vielleicht hat sie jemand geändert. Stellen Sie die Schlüsseldatei aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The name of the key is too long (at most %{limit} bytes). Shorten it.</source>
            <translation>Der Name des Schlüssels ist zu lang (höchstens %{limit} Byte). Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>This is the last passphrase or recovery key of an owner. Add another one before you remove it.</source>
            <translation>Das ist die letzte Passphrase oder der letzte Wiederherstellungsschlüssel eines Inhabers. Fügen Sie einen weiteren Zugang hinzu, bevor Sie diesen entfernen.</translation>
        </message>
        <message>
            <source>The key file is missing at %{path}. Restore keys.slots from a backup; without it the practice cannot be opened.</source>
            <translation>Unter %{path} fehlt die Schlüsseldatei. Stellen Sie keys.slots aus einer Sicherung wieder her; ohne sie lässt sich die Praxis nicht öffnen.</translation>
        </message>
        <message>
            <source>There is no such key any more. Open the list of keys again.</source>
            <translation>Diesen Schlüssel gibt es nicht mehr. Öffnen Sie die Liste der Schlüssel noch einmal.</translation>
        </message>
        <message>
            <source>The practice has %{limit} keys already, which is the most. Remove one first.</source>
            <translation>Die Praxis hat bereits %{limit} Schlüssel, mehr sind nicht möglich. Entfernen Sie zuerst einen.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Die Schlüsseldatei stammt von einer neueren Version von SoloPilot (Format %{needs}). Aktualisieren Sie SoloPilot auf diesem Computer.</translation>
        </message>
        <message>
            <source>The stored invoice is damaged: the field %{field} cannot be read. Restore it from a backup.</source>
            <translation>Die gespeicherte Rechnung ist beschädigt: Das Feld %{field} lässt sich nicht lesen. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This invoice was made by a newer version of SoloPilot (format %{format}). Update SoloPilot to open it.</source>
            <translation>Diese Rechnung stammt von einer neueren Version von SoloPilot (Format %{format}). Aktualisieren Sie SoloPilot, um sie zu öffnen.</translation>
        </message>
        <message>
            <source>Another program is using the practice. Close it and try again.</source>
            <translation>Ein anderes Programm verwendet die Praxis. Schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The practice's file cannot be opened. Check that it is there and that you may read it.</source>
            <translation>Die Datei der Praxis lässt sich nicht öffnen. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.</source>
            <translation>Die Änderung ließ sich nicht zum Rückgängigmachen aufzeichnen, deshalb wurde nichts geändert. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>This does not fit what is already stored. Look at it again and correct it.</source>
            <translation>Das passt nicht zu dem, was bereits gespeichert ist. Sehen Sie es sich noch einmal an und berichtigen Sie es.</translation>
        </message>
        <message>
            <source>The practice's file is damaged. Restore it from a backup.</source>
            <translation>Die Datei der Praxis ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr für %{path}; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The disk reported an error at %{path}. Copy your last backup to another disk and check this one.</source>
            <translation>Der Datenträger hat bei %{path} einen Fehler gemeldet. Kopieren Sie Ihre letzte Sicherung auf einen anderen Datenträger und prüfen Sie diesen.</translation>
        </message>
        <message>
            <source>The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.</source>
            <translation>Der Datenträger hat nicht ausgeführt, was er sollte; deshalb wird nichts mehr geschrieben. Schließen Sie das Programm, prüfen Sie den Datenträger und öffnen Sie die Praxis neu.</translation>
        </message>
        <message>
            <source>Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.</source>
            <translation>Schritt %{number} im Aufbau dieser Praxis ist nicht der, den dieses Programm kennt. Installieren Sie das veröffentlichte Programm, oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.</source>
            <translation>Diese Praxis wurde zuletzt mit einer neueren Version von SoloPilot geöffnet. Aktualisieren Sie auf Version %{needs} oder neuer.</translation>
        </message>
        <message>
            <source>%{path} may not be read. Check the file's permissions.</source>
            <translation>%{path} darf nicht gelesen werden. Prüfen Sie die Zugriffsrechte der Datei.</translation>
        </message>
        <message>
            <source>%{path} is not an ordinary file. Choose another file.</source>
            <translation>%{path} ist keine gewöhnliche Datei. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>%{path} is not a folder. Choose another place.</source>
            <translation>%{path} ist kein Ordner. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The database does not accept a safety setting it needs. Install the released program again.</source>
            <translation>Die Datenbank nimmt eine Sicherheitseinstellung nicht an, die sie braucht. Installieren Sie das veröffentlichte Programm neu.</translation>
        </message>
        <message>
            <source>%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.</source>
            <translation>%{path} lässt sich nicht schreiben; es wurde nichts geändert. Prüfen Sie die Zugriffsrechte des Ordners, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.</source>
            <translation>Nach einem Fehler des Datenträgers muss die Praxis neu geöffnet werden, bevor sich etwas speichern lässt. Schließen Sie das Programm und öffnen Sie es wieder.</translation>
        </message>
        <message>
            <source>The program asked the database something it does not understand. Report this as an error of the program.</source>
            <translation>Das Programm hat die Datenbank etwas gefragt, was sie nicht versteht. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>%{path} is larger than %{limit} bytes. Choose a smaller file.</source>
            <translation>%{path} ist größer als %{limit} Byte. Wählen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <source>The practice does not open with this key. Check the passphrase, or use the recovery key.</source>
            <translation>Mit diesem Schlüssel öffnet sich die Praxis nicht. Prüfen Sie die Passphrase, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Die USt-IdNr. „%{vatId}“ des Klienten hat nicht die Form, die in %{country} üblich ist. Berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>The tax code "%{code}" is not known. Choose standard, reduced, zero, exempt.health or exempt.education.</source>
            <translation>Der Steuercode „%{code}“ ist nicht bekannt. Wählen Sie standard, reduced, zero, exempt.health oder exempt.education.</translation>
        </message>
        <message>
            <source>The tax (%{field}) cannot be used. A rate is 0 to 100 percent with at most two decimals, such as 8.75, and a name has at most 40 characters.</source>
            <translation>Die Steuer (%{field}) ist so nicht möglich. Ein Satz liegt zwischen 0 und 100 Prozent mit höchstens zwei Nachkommastellen, zum Beispiel 8.75, und ein Name hat höchstens 40 Zeichen.</translation>
        </message>
        <message>
            <source>The service for %{client} on %{day} cannot be taxed: no %{code} tax rate is known for %{country} on that day. Set the rate you charge with "tax set", or say in the settings that you are not registered for the tax.</source>
            <translation>Die Leistung für %{client} vom %{day} lässt sich nicht besteuern: Für %{country} ist an diesem Tag kein Steuersatz %{code} bekannt. Legen Sie den Satz, den Sie berechnen, mit „tax set“ fest, oder geben Sie in den Einstellungen an, dass Sie für diese Steuer nicht registriert sind.</translation>
        </message>
        <message>
            <source>A reverse-charge invoice needs your own VAT number of %{country}. Enter it in your practice's details.</source>
            <translation>Eine Reverse-Charge-Rechnung braucht Ihre eigene USt-IdNr. aus %{country}. Tragen Sie sie in den Angaben zu Ihrer Praxis ein.</translation>
        </message>
        <message>
            <source>%{country} has no VAT exemption for small businesses. Choose the regular scheme in the tax settings.</source>
            <translation>%{country} hat keine Kleinunternehmerregelung. Wählen Sie in den Steuereinstellungen die Regelbesteuerung.</translation>
        </message>
        <message>
            <source>The file does not say its character set and was read as %{charset}. Check names with accents.</source>
            <translation>Die Datei nennt ihren Zeichensatz nicht und wurde als %{charset} gelesen. Prüfen Sie Namen mit Umlauten und Akzenten.</translation>
        </message>
        <message>
            <source>"%{text}" is not a time. Write it like 2026-10-27T09:30.</source>
            <translation>„%{text}“ ist kein Zeitpunkt. Schreiben Sie ihn wie 2026-10-27T09:30.</translation>
        </message>
        <message>
            <source>Something was changed again after this. Take the later change back first, or correct it by hand.</source>
            <translation>Danach wurde noch etwas geändert. Nehmen Sie zuerst die spätere Änderung zurück, oder berichtigen Sie von Hand.</translation>
        </message>
        <message>
            <source>The details of this change are no longer kept, so it cannot be taken back. Correct it by hand.</source>
            <translation>Die Einzelheiten dieser Änderung sind nicht mehr gespeichert, deshalb lässt sie sich nicht zurücknehmen. Berichtigen Sie von Hand.</translation>
        </message>
        <message>
            <source>This (%{command}) is on record and is not taken back: it is corrected by a new entry, such as a credit note, a refund, taking the payment back ("payment reverse") or a new version.</source>
            <translation>Dies (%{command}) ist festgehalten und wird nicht zurückgenommen, sondern durch einen neuen Eintrag berichtigt: etwa durch eine Rechnungskorrektur, eine Erstattung, das Zurücknehmen der Zahlung („payment reverse“) oder eine neue Version.</translation>
        </message>
        <message>
            <source>The program would have changed something without recording it, so nothing was changed. Report this as an error of the program.</source>
            <translation>Das Programm hätte etwas geändert, ohne es aufzuzeichnen; deshalb wurde nichts geändert. Melden Sie dies als Fehler des Programms.</translation>
        </message>
        <message>
            <source>This change is not in the history. Look at the history again.</source>
            <translation>Diese Änderung steht nicht im Verlauf. Sehen Sie im Verlauf nach.</translation>
        </message>
        <message>
            <source>The command was not understood. See --help.</source>
            <translation>Der Befehl wurde nicht verstanden. Siehe --help.</translation>
        </message>
        <message>
            <source>The recovery key has opened this practice, so others may have seen it. Make a new one: "recovery new" on the command line, or Settings, Security in the window.</source>
            <translation>Diese Praxis wurde mit dem Wiederherstellungsschlüssel geöffnet, andere könnten ihn also gesehen haben. Erstellen Sie einen neuen: mit „recovery new“ in der Befehlszeile oder im Fenster unter Einstellungen, Sicherheit.</translation>
        </message>
        <message>
            <source>The practice was unlocked with another key than its list of keys knows. Lock it, unlock it again, and repeat the change.</source>
            <translation>Die Praxis wurde mit einem anderen Schlüssel entsperrt, als ihre Schlüsselliste kennt. Sperren Sie sie, entsperren Sie sie wieder und wiederholen Sie die Änderung.</translation>
        </message>
        <message>
            <source>What this computer has stored does not open the practice any more. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Was dieser Computer gespeichert hat, öffnet die Praxis nicht mehr. Entsperren Sie mit Ihrer Passphrase und lassen Sie diesen Computer dann wieder zu.</translation>
        </message>
        <message>
            <source>This passphrase does not open the practice. Check the keyboard layout and the Caps Lock key, then try again, or use your recovery key.</source>
            <translation>Diese Passphrase öffnet die Praxis nicht. Prüfen Sie die Tastaturbelegung und die Feststelltaste und versuchen Sie es noch einmal, oder verwenden Sie Ihren Wiederherstellungsschlüssel.</translation>
        </message>
        <message>
            <source>This recovery key is complete but belongs to another practice or was replaced. Look for the newest sheet.</source>
            <translation>Dieser Wiederherstellungsschlüssel ist vollständig, gehört aber zu einer anderen Praxis oder wurde ersetzt. Suchen Sie das neueste Blatt.</translation>
        </message>
        <message>
            <source>The card at line %{line} names nobody and was left out. Add a name in your address book.</source>
            <translation>Die Karte in Zeile %{line} nennt niemanden und wurde weggelassen. Tragen Sie in Ihrem Adressbuch einen Namen ein.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the person around it.</source>
            <translation>Zeile %{line} der Datei ist unverständlich und wurde weggelassen. Prüfen Sie die Person, zu der sie gehört.</translation>
        </message>
        <message>
            <source>This file is not an address book. Choose a .vcf file that an address book exported.</source>
            <translation>Diese Datei ist kein Adressbuch. Wählen Sie eine .vcf-Datei, die ein Adressbuch exportiert hat.</translation>
        </message>
        <message>
            <source>The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.</source>
            <translation>Das Adressbuch hat %{bytes} Byte; gelesen werden höchstens %{limit}. Exportieren Sie es ohne Bilder oder in Teilen.</translation>
        </message>
        <message>
            <source>The address book has more than %{limit} lines of data. Export it in parts.</source>
            <translation>Das Adressbuch hat mehr als %{limit} Datenzeilen. Exportieren Sie es in Teilen.</translation>
        </message>
        <message>
            <source>The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.</source>
            <translation>Das Adressbuch bricht in Zeile %{line} ab, deshalb wurde nichts importiert. Exportieren Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Add it by hand.</source>
            <translation>Der Wert von %{property} in Zeile %{line} ließ sich nicht lesen und wurde weggelassen. Fügen Sie ihn von Hand hinzu.</translation>
        </message>
        <message>
            <source>A write-off needs a reason that can still be understood in ten years. Say in a few words why nothing more will come.</source>
            <translation>Eine Ausbuchung braucht einen Grund, der auch in zehn Jahren noch verständlich ist. Schreiben Sie in wenigen Worten, warum nichts mehr kommen wird.</translation>
        </message>
        <message>
            <source>There is a practice at %{path} already. Open it, or choose another folder for the new one.</source>
            <translation>Unter %{path} gibt es schon eine Praxis. Öffnen Sie sie, oder wählen Sie für die neue einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The practice is open in another window or command (process %{pid}). Close that one first.</source>
            <translation>Die Praxis ist in einem anderen Fenster oder Befehl geöffnet (Prozess %{pid}). Schließen Sie diesen zuerst.</translation>
        </message>
        <message>
            <source>The practice is locked. Unlock it first.</source>
            <translation>Die Praxis ist gesperrt. Entsperren Sie sie zuerst.</translation>
        </message>
        <message>
            <source>The disk at %{path} cannot lock files, so two programs could damage the practice. Move the practice to a local disk.</source>
            <translation>Der Datenträger unter %{path} kann keine Dateien sperren, zwei Programme könnten die Praxis also beschädigen. Verschieben Sie die Praxis auf einen lokalen Datenträger.</translation>
        </message>
        <message>
            <source>The folder %{path} is not empty. Choose an empty or a new folder for the practice.</source>
            <translation>Der Ordner %{path} ist nicht leer. Wählen Sie für die Praxis einen leeren oder neuen Ordner.</translation>
        </message>
        <message>
            <source>There is no practice at %{path}. Choose the folder of your practice, or make a new one.</source>
            <translation>Unter %{path} gibt es keine Praxis. Wählen Sie den Ordner Ihrer Praxis, oder legen Sie eine neue an.</translation>
        </message>
        <message>
            <source>"%{zone}" is not a time zone known here. Choose one such as Europe/Lisbon.</source>
            <translation>„%{zone}“ ist keine hier bekannte Zeitzone. Wählen Sie eine wie Europe/Lisbon.</translation>
        </message>
        <message>
            <source>An expense needs an amount above zero. Type what was paid.</source>
            <translation>Eine Ausgabe braucht einen Betrag über null. Geben Sie ein, was bezahlt wurde.</translation>
        </message>
        <message>
            <source>An expense needs a category. Choose one, or type your own.</source>
            <translation>Eine Ausgabe braucht eine Kategorie. Wählen Sie eine, oder geben Sie eine eigene ein.</translation>
        </message>
        <message>
            <source>This expense was changed in the meantime. Look at it again, then make your change.</source>
            <translation>Diese Ausgabe wurde inzwischen geändert. Sehen Sie sie noch einmal an, und machen Sie dann Ihre Änderung.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Um diese Ausgabe zu berechnen, geben Sie an, welchem Klienten.</translation>
        </message>
        <message>
            <source>A drive has no input tax: its rate covers all that the car costs.</source>
            <translation>Eine Fahrt hat keine Vorsteuer: Ihr Satz deckt alle Kosten des Autos.</translation>
        </message>
        <message>
            <source>This expense does not wait after a credited invoice; there is nothing to bill again.</source>
            <translation>Diese Ausgabe wartet nicht nach einer stornierten Rechnung; es gibt nichts neu abzurechnen.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Keine Ausgabe dieses Klienten ist in dieser Währung zu berechnen. Markieren Sie zuerst eine mit „Dem Klienten berechnen“.</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Diese Ausgabe wurde einem Klienten berechnet; ihr Betrag und ihr Klient bleiben deshalb. Nehmen Sie ihre Position aus dem Entwurf, oder stornieren Sie die Rechnung, und ändern Sie sie dann.</translation>
        </message>
        <message>
            <source>Say who was paid, or what it was for.</source>
            <translation>Geben Sie an, wer bezahlt wurde oder wofür es war.</translation>
        </message>
        <message>
            <source>The input tax (%{tax}) does not fit into %{amount}. It is a part of the amount.</source>
            <translation>Die Vorsteuer (%{tax}) passt nicht in %{amount}. Sie ist ein Teil des Betrags.</translation>
        </message>
        <message>
            <source>That is too long (%{field}). Shorten it and put the rest into the note.</source>
            <translation>Das ist zu lang (%{field}). Kürzen Sie es, und schreiben Sie den Rest in die Notiz.</translation>
        </message>
        <message>
            <source>There is no such expense any more. Look at the list again.</source>
            <translation>Diese Ausgabe gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>A kept version of this expense is damaged. Restore the latest backup and compare.</source>
            <translation>Eine aufbewahrte Version dieser Ausgabe ist beschädigt. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>"%{way}" is no way of paying here. The ways are bank, cash, card and own.</source>
            <translation>„%{way}“ ist hier keine Zahlungsart. Die Zahlungsarten sind bank, cash, card und own.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Das ist kein Link in eine Praxis. Kopieren Sie ihn noch einmal aus dem Menü eines Klienten, einer Sitzung oder einer Rechnung.</translation>
        </message>
        <message>
            <source>The desktop's list of what starts at login could not be written (%{path}). Look at the rights of that folder.</source>
            <translation>Die Liste des Desktops mit dem, was beim Anmelden startet, ließ sich nicht schreiben (%{path}). Prüfen Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <source>"%{text}" is no number of kilometres or miles. Use a whole number, such as 10000.</source>
            <translation>„%{text}“ ist keine Anzahl von Kilometern oder Meilen. Verwenden Sie eine ganze Zahl, zum Beispiel 10000.</translation>
        </message>
        <message>
            <source>"%{text}" is no distance. Use a number above zero with at most one decimal, such as 42.5.</source>
            <translation>„%{text}“ ist keine Entfernung. Verwenden Sie eine Zahl über null mit höchstens einer Dezimalstelle, zum Beispiel 42.5.</translation>
        </message>
        <message>
            <source>No rate for drives by %{unit} is known for your country (%{country}). Type your own rate.</source>
            <translation>Für Ihr Land (%{country}) ist kein Satz für Fahrten je %{unit} bekannt. Geben Sie einen eigenen Satz ein.</translation>
        </message>
        <message>
            <source>Say what the drive was for, or where it went.</source>
            <translation>Geben Sie an, wofür die Fahrt war oder wohin sie ging.</translation>
        </message>
        <message>
            <source>"%{text}" is no rate. Use an amount such as 0.30.</source>
            <translation>„%{text}“ ist kein Satz. Verwenden Sie einen Betrag wie 0.30.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit of distance. The units are km and mi.</source>
            <translation>„%{unit}“ ist keine Einheit für Entfernungen. Die Einheiten sind km und mi.</translation>
        </message>
        <message>
            <source>You hold this message. Let it go, or send it now.</source>
            <translation>Sie halten diese Nachricht zurück. Geben Sie sie frei, oder senden Sie sie jetzt.</translation>
        </message>
        <message>
            <source>This message was not discarded (%{status}). Look at the outbox again.</source>
            <translation>Diese Nachricht wurde nicht verworfen (%{status}). Sehen Sie im Postausgang nach.</translation>
        </message>
        <message>
            <source>Nobody holds this message (%{status}). Look at the outbox again.</source>
            <translation>Niemand hält diese Nachricht zurück (%{status}). Sehen Sie im Postausgang nach.</translation>
        </message>
        <message>
            <source>This quote was changed in the meantime. Look at the current state and try again.</source>
            <translation>Dieses Angebot wurde inzwischen geändert. Sehen Sie sich den aktuellen Stand an, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>This quote is still a draft. Send it first.</source>
            <translation>Dieses Angebot ist noch ein Entwurf. Senden Sie es zuerst.</translation>
        </message>
        <message>
            <source>This quote is good until %{date}, so it has not expired yet.</source>
            <translation>Dieses Angebot gilt bis %{date} und ist deshalb noch nicht abgelaufen.</translation>
        </message>
        <message>
            <source>That is not possible with this quote any more. Copy it to make a new one.</source>
            <translation>Das ist bei diesem Angebot nicht mehr möglich. Kopieren Sie es, um ein neues zu machen.</translation>
        </message>
        <message>
            <source>There is no such quote. Look for it by number.</source>
            <translation>Dieses Angebot gibt es nicht. Suchen Sie es nach seiner Nummer.</translation>
        </message>
        <message>
            <source>This quote would be good until %{date}, which is past. Choose a later day before you send it.</source>
            <translation>Dieses Angebot würde bis %{date} gelten, und dieser Tag ist vorbei. Wählen Sie einen späteren Tag, bevor Sie es senden.</translation>
        </message>
        <message>
            <source>This recurring invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Diese wiederkehrende Rechnung wurde inzwischen geändert. Sehen Sie sich den aktuellen Stand an, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The plan of this recurring invoice does not hold (%{field}). Choose a day from 1 to 31, 1 to 52 weeks, and an end after the first invoice.</source>
            <translation>Der Plan dieser wiederkehrenden Rechnung ist nicht möglich (%{field}). Wählen Sie einen Tag von 1 bis 31, 1 bis 52 Wochen und ein Ende nach der ersten Rechnung.</translation>
        </message>
        <message>
            <source>A recurring invoice cannot begin on %{date}, which is past. Choose today or a later day.</source>
            <translation>Eine wiederkehrende Rechnung kann nicht am %{date} beginnen, dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.</translation>
        </message>
        <message>
            <source>That is not possible with this recurring invoice any more. Set up a new one.</source>
            <translation>Das ist bei dieser wiederkehrenden Rechnung nicht mehr möglich. Richten Sie eine neue ein.</translation>
        </message>
        <message>
            <source>There is no such recurring invoice. Look for it in the list.</source>
            <translation>Diese wiederkehrende Rechnung gibt es nicht. Suchen Sie sie in der Liste.</translation>
        </message>
        <message>
            <source>"%{text}" is no way to count tax. Say issued or received.</source>
            <translation>„%{text}“ ist keine Art, Steuer zu zählen. Schreiben Sie issued oder received.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Turn the two days round.</source>
            <translation>Der Zeitraum endet, bevor er beginnt. Tauschen Sie die beiden Tage.</translation>
        </message>
        <message>
            <source>Nothing was charged or paid in this period and nothing is open, so there is nothing to send. Choose a longer period.</source>
            <translation>In diesem Zeitraum wurde nichts berechnet oder bezahlt, und nichts ist offen; es gibt also nichts zu senden. Wählen Sie einen längeren Zeitraum.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Dieser Klient hat keine E-Mail-Adresse. Fügen Sie eine hinzu, oder speichern Sie den Kontoauszug als PDF.</translation>
        </message>
        <message>
            <source>There is no such statement. Make it anew.</source>
            <translation>Diesen Kontoauszug gibt es nicht. Erstellen Sie ihn neu.</translation>
        </message>
        <message>
            <source>The folder for backups, %{path}, is not there. Connect the disk it is on, or choose another folder under Settings, Backup and data.</source>
            <translation>Der Ordner für Sicherungen, %{path}, ist nicht vorhanden. Schließen Sie den Datenträger an, auf dem er liegt, oder wählen Sie unter Einstellungen, Sicherung und Daten einen anderen Ordner.</translation>
        </message>
        <message>
            <source>This change was already taken back. Do it again to have it back.</source>
            <translation>Diese Änderung wurde bereits zurückgenommen. Wiederholen Sie sie, um sie wieder zu haben.</translation>
        </message>
        <message>
            <source>This change was not taken back, so there is nothing to do again.</source>
            <translation>Diese Änderung wurde nicht zurückgenommen, deshalb gibt es nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>Nothing was taken back since the last change, so there is nothing to do again.</source>
            <translation>Seit der letzten Änderung wurde nichts zurückgenommen, deshalb gibt es nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>The wording that comes with the program is in use already.</source>
            <translation>Der mitgelieferte Text gilt bereits.</translation>
        </message>
        <message>
            <source>This form comes with the program and keeps its name. Change its words, or add a form of your own.</source>
            <translation>Diese Notizvorlage wird mitgeliefert und behält ihren Namen. Ändern Sie ihren Text, oder fügen Sie eine eigene hinzu.</translation>
        </message>
        <message>
            <source>This is empty. Write something, or go back to the wording that comes with the program.</source>
            <translation>Hier steht nichts. Schreiben Sie etwas, oder kehren Sie zum mitgelieferten Text zurück.</translation>
        </message>
        <message>
            <source>There is nothing to fill in for "%{name}". Give it other words for that case, or take it out.</source>
            <translation>Für „%{name}“ gibt es nichts einzusetzen. Geben Sie für diesen Fall einen anderen Text an, oder entfernen Sie den Platzhalter.</translation>
        </message>
        <message>
            <source>"%{name}" is not always known. What should stand there instead?</source>
            <translation>„%{name}“ ist nicht immer bekannt. Was soll dann dort stehen?</translation>
        </message>
        <message>
            <source>%{name} is how other programs mark a place. Choose the place from the list instead.</source>
            <translation>Mit %{name} kennzeichnen andere Programme einen Platzhalter. Wählen Sie den Platzhalter stattdessen aus der Liste.</translation>
        </message>
        <message>
            <source>"%{name}" is no form this can be written in. Dates can be short, long or weekday.</source>
            <translation>In der Form „%{name}“ lässt sich das nicht schreiben. Für ein Datum gibt es short, long oder weekday.</translation>
        </message>
        <message>
            <source>There is no template "%{kind}". Look at the list for those there are.</source>
            <translation>Eine Vorlage „%{kind}“ gibt es nicht. Sehen Sie in der Liste nach, welche es gibt.</translation>
        </message>
        <message>
            <source>This goes on one line. Take the line break out.</source>
            <translation>Das gehört in eine Zeile. Entfernen Sie den Zeilenumbruch.</translation>
        </message>
        <message>
            <source>This name is too long. Use at most 80 characters.</source>
            <translation>Dieser Name ist zu lang. Verwenden Sie höchstens 80 Zeichen.</translation>
        </message>
        <message>
            <source>A form needs a name, so that you find it again.</source>
            <translation>Eine Notizvorlage braucht einen Namen, damit Sie sie wiederfinden.</translation>
        </message>
        <message>
            <source>Another form has this name. Choose a different one.</source>
            <translation>Eine andere Notizvorlage heißt schon so. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>"%{name}" cannot be filled in here. Choose a place from the list.</source>
            <translation>„%{name}“ lässt sich hier nicht einsetzen. Wählen Sie einen Platzhalter aus der Liste.</translation>
        </message>
        <message>
            <source>What follows the bar is written like fallback="..." or format="short", in quotation marks and without braces.</source>
            <translation>Was nach dem senkrechten Strich steht, wird wie fallback="..." oder format="short" geschrieben, in Anführungszeichen und ohne Klammern.</translation>
        </message>
        <message>
            <source>"%{name}" is said twice. Keep one of them.</source>
            <translation>„%{name}“ ist zweimal angegeben. Behalten Sie nur eine Angabe.</translation>
        </message>
        <message>
            <source>"%{name}" is not known here. Only fallback and format can follow the bar.</source>
            <translation>„%{name}“ ist hier nicht bekannt. Nach dem senkrechten Strich können nur fallback und format stehen.</translation>
        </message>
        <message>
            <source>This form is your own; there is no wording of the program to go back to.</source>
            <translation>Diese Notizvorlage ist Ihre eigene; es gibt keinen mitgelieferten Text, zu dem Sie zurückkehren könnten.</translation>
        </message>
        <message>
            <source>Between the braces belongs the name of a place, such as client.name. Choose one from the list.</source>
            <translation>Zwischen die Klammern gehört der Name eines Platzhalters, etwa client.name. Wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <source>Subject or text must say "%{name}", or nobody can tell what the mail is about.</source>
            <translation>Betreff oder Text muss „%{name}“ enthalten, sonst weiß niemand, worum es in der E-Mail geht.</translation>
        </message>
        <message>
            <source>These braces close nothing. Take them out, or open the place with two braces.</source>
            <translation>Diese Klammern schließen nichts. Entfernen Sie sie, oder öffnen Sie den Platzhalter mit zwei geschweiften Klammern.</translation>
        </message>
        <message>
            <source>This is too long; at most %{name} characters fit.</source>
            <translation>Das ist zu lang; höchstens %{name} Zeichen passen hinein.</translation>
        </message>
        <message>
            <source>This place is opened and not closed. Close it with two braces on the same line.</source>
            <translation>Dieser Platzhalter ist geöffnet, aber nicht geschlossen. Schließen Sie ihn in derselben Zeile mit zwei geschweiften Klammern.</translation>
        </message>
        <message>
            <source>There is no such template any more. Look at the list again.</source>
            <translation>Diese Vorlage gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>There is no such version of this template. Look at its history again.</source>
            <translation>Diese Version der Vorlage gibt es nicht. Sehen Sie in ihren Versionen nach.</translation>
        </message>
        <message>
            <source>What was typed and not yet stored when the practice was last open cannot be read. Type it again; the damaged file lies aside as %{path}.</source>
            <translation>Was Sie geschrieben hatten, als die Praxis zuletzt geöffnet war, und was noch nicht gespeichert war, lässt sich nicht lesen. Schreiben Sie es noch einmal; die beschädigte Datei liegt unter %{path} beiseite.</translation>
        </message>
        <message>
            <source>%{currency} has %{count} decimals, and “%{text}” has more. Leave the others out.</source>
            <translation>%{currency} hat %{count} Nachkommastellen, „%{text}“ hat mehr. Lassen Sie die übrigen weg.</translation>
        </message>
        <message>
            <source>%{date} is still to come. Record a payment once the money is there.</source>
            <translation>%{date} liegt in der Zukunft. Erfassen Sie eine Zahlung, sobald das Geld da ist.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until} already. Choose a later day.</source>
            <translation>Die Buchhaltung ist bereits bis %{until} abgeschlossen. Wählen Sie einen späteren Tag.</translation>
        </message>
        <message>
            <source>%{date} lies in a period that is closed (up to %{until}). Choose a later day, or let the owner open the period in Settings, Invoices.</source>
            <translation>%{date} liegt in einem abgeschlossenen Zeitraum (bis %{until}). Wählen Sie einen späteren Tag, oder lassen Sie den Zeitraum vom Inhaber unter Einstellungen, Rechnungen wieder öffnen.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until}. Choose an earlier day to open what comes after it.</source>
            <translation>Die Buchhaltung ist bis %{until} abgeschlossen. Wählen Sie einen früheren Tag; was danach kommt, wird wieder geöffnet.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Kein Zeitraum ist abgeschlossen.</translation>
        </message>
        <message>
            <source>%{date} is not over. Close a period once its last day is past.</source>
            <translation>%{date} ist noch nicht vorbei. Schließen Sie einen Zeitraum ab, sobald sein letzter Tag vorüber ist.</translation>
        </message>
        <message>
            <source>The period of %{date} is billed already. Choose a day of a later period for the next invoice.</source>
            <translation>Der Zeitraum, in dem %{date} liegt, ist bereits abgerechnet. Wählen Sie für die nächste Rechnung einen Tag in einem späteren Zeitraum.</translation>
        </message>
        <message>
            <source>Words that are not stored yet wait in the practice's folder. Open the practice in the window once, so that they are stored, and try again.</source>
            <translation>Im Ordner der Praxis liegt noch nicht gespeicherter Text. Öffnen Sie die Praxis einmal im Fenster, damit er gespeichert wird, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The disk of %{path} cannot exchange two folders at once. Move the practice to another disk and try again.</source>
            <translation>Der Datenträger von %{path} kann zwei Ordner nicht in einem Schritt tauschen. Verschieben Sie die Praxis auf einen anderen Datenträger und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%{count} other ways to open the practice would be lost with the old key. Ask for it with --drop-others, and add them again afterwards.</source>
            <translation>Mit dem alten Schlüssel gingen %{count} weitere Zugänge zur Praxis verloren. Wenn Sie das möchten, geben Sie --drop-others an und fügen Sie die Zugänge danach wieder hinzu.</translation>
        </message>
        <message>
            <source>"%{colour}" is not a colour. Write it like #1F6F6B, or leave it empty.</source>
            <translation>„%{colour}“ ist keine Farbe. Schreiben Sie sie wie #1F6F6B, oder lassen Sie das Feld leer.</translation>
        </message>
        <message>
            <source>%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.</source>
            <translation>%{path} ist nicht da. Prüfen Sie, ob der Ordner noch vorhanden und sein Laufwerk angeschlossen ist, oder stellen Sie ihn aus einer Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Your VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Ihre USt-IdNr. „%{vatId}“ hat nicht die Form, die in %{country} üblich ist. Berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>"%{title}" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.</source>
            <translation>„%{title}“ wiederholt sich zu oft, um ganz gezeigt zu werden: In einer Ansicht erscheinen nur die ersten %{limit} Termine. Wählen Sie einen größeren Abstand.</translation>
        </message>
        <message>
            <source>The invoice of %{date} is still to be made. Change the plan once it is there.</source>
            <translation>Die Rechnung vom %{date} steht noch aus. Ändern Sie den Plan, sobald sie da ist.</translation>
        </message>
        <message>
            <source>The practice is being opened in another window or command. Wait a moment and try again.</source>
            <translation>Die Praxis wird gerade in einem anderen Fenster oder Befehl geöffnet. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Es ist kein Klient genannt. Sagen Sie, um wen es geht: ein Name, eine Mailadresse oder eine Kennung.</translation>
        </message>
        <message>
            <source>There is no country with the code %{code}. Use the two letters of ISO 3166, such as PT or DE.</source>
            <translation>Es gibt kein Land mit dem Code %{code}. Verwenden Sie die zwei Buchstaben nach ISO 3166, etwa PT oder DE.</translation>
        </message>
        <message>
            <source>The database is not as it was closed: pages of it were replaced from outside, perhaps by older ones. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>Die Datenbank ist nicht so, wie sie geschlossen wurde: Seiten darin wurden von außen ersetzt, vielleicht durch ältere. Stellen Sie die neueste Sicherung wieder her, oder bestätigen Sie, um mit dem weiterzuarbeiten, was da ist.</translation>
        </message>
        <message>
            <source>The signed checkpoint of the first %{last} audit entries is not as it was signed, or one before it is gone. Restore the latest backup and compare.</source>
            <translation>Der signierte Prüfpunkt der ersten %{last} Einträge des Prüfprotokolls ist nicht mehr so, wie er signiert wurde, oder ein früherer fehlt. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} were signed for and are gone. Restore the latest backup and compare.</source>
            <translation>Die Einträge %{seq} bis %{last} des Prüfprotokolls waren signiert und fehlen jetzt. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>The key that the audit trail was signed with is gone, so that nobody can say whether the trail is the one that was signed. Restore the latest backup and compare.</source>
            <translation>Der Schlüssel, mit dem das Prüfprotokoll signiert wurde, fehlt; deshalb lässt sich nicht sagen, ob es noch das signierte ist. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>The audit trail has no entry %{seq}. Look at "audit log" for its number.</source>
            <translation>Das Prüfprotokoll hat keinen Eintrag %{seq}. Sehen Sie mit „audit log“ nach der Nummer.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} is not signed for yet. Confirm that this is the right database; it is signed for then.</source>
            <translation>Der Eintrag %{seq} des Prüfprotokolls ist noch nicht signiert. Bestätigen Sie, dass dies die richtige Datenbank ist; dann wird er signiert.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} are not those that were signed: somebody made the trail anew. Restore the latest backup and compare.</source>
            <translation>Die Einträge %{seq} bis %{last} des Prüfprotokolls sind nicht die, die signiert wurden: Jemand hat das Protokoll neu erstellt. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>%{count} of the daily backups are missing, altered, foreign or out of order, beginning with %{name}. Look for it on your other disks, and make a new backup now.</source>
            <translation>%{count} der täglichen Sicherungen fehlen, sind verändert, fremd oder nicht in der richtigen Reihenfolge, angefangen mit %{name}. Suchen Sie auf Ihren anderen Datenträgern danach, und erstellen Sie jetzt eine neue Sicherung.</translation>
        </message>
        <message>
            <source>What came back from the backup is not what it says of itself (%{what}). Make a new backup now, and restore from an older one if you have to.</source>
            <translation>Was aus der Sicherung zurückkam, stimmt nicht mit ihren eigenen Angaben überein (%{what}). Erstellen Sie jetzt eine neue Sicherung, und stellen Sie bei Bedarf aus einer älteren wieder her.</translation>
        </message>
        <message>
            <source>There is no daily backup of this practice in %{path}. Make one, or name the folder it is in.</source>
            <translation>In %{path} liegt keine tägliche Sicherung dieser Praxis. Erstellen Sie eine, oder nennen Sie den Ordner, in dem sie liegt.</translation>
        </message>
        <message>
            <source>%{count} files of the open mirror folder were not written, because something else has their name, beginning with %{path}. Move that away, or choose an empty folder.</source>
            <translation>%{count} Dateien des offenen Spiegelordners wurden nicht geschrieben, weil etwas anderes ihren Namen trägt, angefangen mit %{path}. Verschieben Sie das an einen anderen Ort, oder wählen Sie einen leeren Ordner.</translation>
        </message>
        <message>
            <source>The open mirror folder, %{path}, is not there. Connect the disk it is on, or name another folder.</source>
            <translation>Der offene Spiegelordner %{path} ist nicht da. Schließen Sie den Datenträger an, auf dem er liegt, oder nennen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No open mirror folder is switched on. Name a folder for it first.</source>
            <translation>Es ist kein offener Spiegelordner eingeschaltet. Nennen Sie zuerst einen Ordner dafür.</translation>
        </message>
        <message>
            <source>%{path} is the open mirror folder of another practice. Choose a folder of its own for this one.</source>
            <translation>%{path} ist der offene Spiegelordner einer anderen Praxis. Wählen Sie für diese einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>The text about the open mirror folder is missing from this program. Install it anew.</source>
            <translation>Der Text zum offenen Spiegelordner fehlt in diesem Programm. Installieren Sie es neu.</translation>
        </message>
        <message>
            <source>The time stamp is signed by somebody whose certificate does not lead to the one you named, or that was not valid then. Ask the authority for its root certificate.</source>
            <translation>Der Zeitstempel ist mit einem Zertifikat signiert, das nicht auf das von Ihnen genannte zurückgeht oder damals nicht gültig war. Fragen Sie den Zeitstempeldienst nach seinem Stammzertifikat.</translation>
        </message>
        <message>
            <source>The time-stamping authority would not stamp. Look at the policy you named, and at whether it serves everybody.</source>
            <translation>Der Zeitstempeldienst hat keinen Zeitstempel ausgestellt. Prüfen Sie die Richtlinie, die Sie genannt haben, und ob der Dienst allen offensteht.</translation>
        </message>
        <message>
            <source>%{host} answered with HTTP status %{status} and no time stamp. Check the address of the authority.</source>
            <translation>%{host} hat mit dem HTTP-Status %{status} und ohne Zeitstempel geantwortet. Prüfen Sie die Adresse des Zeitstempeldienstes.</translation>
        </message>
        <message>
            <source>The time stamp is for something else. Nothing of it was kept; try again.</source>
            <translation>Der Zeitstempel gilt für etwas anderes. Nichts davon wurde behalten; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The time stamp answers another question. Nothing of it was kept; try again.</source>
            <translation>Der Zeitstempel antwortet auf eine andere Anfrage. Nichts davon wurde behalten; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>What came is no time stamp. Check the address of the authority.</source>
            <translation>Was ankam, ist kein Zeitstempel. Prüfen Sie die Adresse des Zeitstempeldienstes.</translation>
        </message>
        <message>
            <source>No time-stamping authority is named. Name one with "audit authority".</source>
            <translation>Es ist kein Zeitstempeldienst angegeben. Geben Sie mit „audit authority“ einen an.</translation>
        </message>
        <message>
            <source>The policy of the time stamps is not the one that was asked for. It is a number with dots that the authority tells.</source>
            <translation>Die Richtlinie der Zeitstempel ist nicht die, nach der gefragt war. Sie ist eine Nummer mit Punkten, die der Zeitstempeldienst nennt.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a time-stamping authority does. Check its address.</source>
            <translation>%{host} antwortet nicht wie ein Zeitstempeldienst. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>There is no certificate in what was given as the authority's root. It is a file with BEGIN CERTIFICATE in it.</source>
            <translation>In dem, was als Stammzertifikat des Zeitstempeldienstes angegeben wurde, ist kein Zertifikat. Es ist eine Datei, in der BEGIN CERTIFICATE steht.</translation>
        </message>
        <message>
            <source>The time stamp is not signed as it should be. Nothing of it was kept; try again, or name another authority.</source>
            <translation>Der Zeitstempel ist nicht so signiert, wie er sein müsste. Nichts davon wurde behalten; versuchen Sie es noch einmal, oder nennen Sie einen anderen Zeitstempeldienst.</translation>
        </message>
        <message>
            <source>The time stamp tells a time that it cannot be. Check this computer's clock, then try again.</source>
            <translation>Der Zeitstempel nennt eine Zeit, die nicht stimmen kann. Prüfen Sie die Uhr dieses Computers und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. Try again later.</source>
            <translation>%{host} hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is. Check its address and this computer's clock.</source>
            <translation>%{host} konnte sich nicht ausweisen. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection, then try again.</source>
            <translation>%{host} ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>That is no address of a time-stamping authority. It begins with https:// or http:// and holds no password.</source>
            <translation>Das ist keine Adresse eines Zeitstempeldienstes. Sie beginnt mit https:// oder http:// und enthält kein Passwort.</translation>
        </message>
        <message>
            <source>This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.</source>
            <translation>Diese Datei hat den Teil von SoloPilot zum Absturz gebracht, der Dateien liest und von Ihrer Praxis abgeschottet ist. Es wurde nichts importiert. Exportieren Sie die Datei noch einmal oder aus einem anderen Programm.</translation>
        </message>
        <message>
            <source>Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.</source>
            <translation>Diese Datei zu lesen brauchte mehr Zeit oder Speicher, als eine Datei brauchen sollte; deshalb wurde abgebrochen und nichts importiert. Exportieren Sie sie in Teilen; wenn der Computer ausgelastet war, versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.</source>
            <translation>Der Teil von SoloPilot, der Dateien anderer Programme liest, konnte nicht gestartet werden; deshalb wurde nichts gelesen. Installieren Sie SoloPilot neu.</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %{date}. "diagnostics" on the command line, or About in the window, shows what is known of it; nothing of it was sent.</source>
            <translation>SoloPilot wurde am %{date} unerwartet beendet. „diagnostics“ auf der Kommandozeile oder „Über“ im Fenster zeigt, was darüber bekannt ist; nichts davon wurde gesendet.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Dieser Klient wurde gelöscht: Es bleibt nur, was das Gesetz verlangt, und es wird nichts Neues über ihn geschrieben.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Geben Sie an, warum der Klient gelöscht wird. Der Grund bleibt festgehalten; nennen Sie deshalb niemanden.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Dieser Klient wurde nicht gelöscht, deshalb gibt es nichts nachzuweisen.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Bei diesem Klienten ist noch etwas offen. Sehen Sie sich den Plan an, erledigen Sie, was im Weg steht, oder sagen Sie es ab, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Der Grund bleibt festgehalten, auch wenn der Klient gelöscht ist. Schreiben Sie ihn ohne dessen Namen, Anschrift oder Nummer.</translation>
        </message>
        <message>
            <source>There is no entry in this part of a calendar that could be read.</source>
            <translation>In diesem Teil eines Kalenders steht kein Eintrag, der sich lesen ließ.</translation>
        </message>
        <message>
            <source>"%{address}" is no address of calendars. Copy it from the other program's settings, with https:// in front.</source>
            <translation>„%{address}“ ist keine Adresse von Kalendern. Kopieren Sie sie aus den Einstellungen des anderen Programms, mit https:// davor.</translation>
        </message>
        <message>
            <source>%{host} asks for patience and is tried again later. Nothing is lost.</source>
            <translation>%{host} bittet um Geduld und wird später noch einmal gefragt. Es geht nichts verloren.</translation>
        </message>
        <message>
            <source>This was stopped. What was done until then is kept.</source>
            <translation>Das wurde angehalten. Was bis dahin erledigt war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The entry was changed there in the same moment. It is tried again at the next round.</source>
            <translation>Der Eintrag wurde dort im selben Moment geändert. Beim nächsten Abgleich wird es noch einmal versucht.</translation>
        </message>
        <message>
            <source>%{host} does not let this account do that. Look at its rights there, or choose another calendar.</source>
            <translation>%{host} erlaubt das diesem Konto nicht. Prüfen Sie dort die Rechte, oder wählen Sie einen anderen Kalender.</translation>
        </message>
        <message>
            <source>The calendar is no longer where it was. Look for it in the other program, or disconnect it here.</source>
            <translation>Der Kalender ist nicht mehr da, wo er war. Suchen Sie ihn im anderen Programm, oder trennen Sie hier die Verbindung.</translation>
        </message>
        <message>
            <source>%{host} has no calendars for this account. Check the address and the user name.</source>
            <translation>%{host} hat keine Kalender für dieses Konto. Prüfen Sie die Adresse und den Benutzernamen.</translation>
        </message>
        <message>
            <source>%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.</source>
            <translation>%{host} antwortet mit etwas, das kein Kalender ist. Prüfen Sie die Adresse; im Netz eines Hotels oder eines Büros melden Sie sich zuerst dort an.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.</source>
            <translation>%{host} hat selbst eine Störung (%{status}). Es wird noch einmal versucht; es geht nichts verloren.</translation>
        </message>
        <message>
            <source>%{host} does not accept the password. Enter it again; many services want one made for this program only.</source>
            <translation>%{host} nimmt das Passwort nicht an. Geben Sie es noch einmal ein; viele Dienste verlangen eines, das nur für dieses Programm erstellt wurde.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. It is tried again; nothing is lost.</source>
            <translation>%{host} hat nicht rechtzeitig geantwortet. Es wird noch einmal versucht; es geht nichts verloren.</translation>
        </message>
        <message>
            <source>The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.</source>
            <translation>Die Verbindung zu %{host} ist nicht sicher: Dem Zertifikat lässt sich nicht vertrauen. Es wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
        </message>
        <message>
            <source>%{host} no longer knows what was read last. All of it is read again.</source>
            <translation>%{host} weiß nicht mehr, was zuletzt gelesen wurde. Alles wird noch einmal gelesen.</translation>
        </message>
        <message>
            <source>%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.</source>
            <translation>%{host} hat nicht gesagt, ob ein Eintrag gespeichert wurde. Beim nächsten Abgleich wird nachgesehen; nichts wird doppelt geschrieben.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection; what changes meanwhile is written later.</source>
            <translation>%{host} ist nicht erreichbar. Prüfen Sie die Verbindung; was sich inzwischen ändert, wird später geschrieben.</translation>
        </message>
        <message>
            <source>Something is missing to connect the account: %{field}.</source>
            <translation>Um das Konto zu verbinden, fehlt noch etwas: %{field}.</translation>
        </message>
        <message>
            <source>There is no such account elsewhere any more. Look at the list again.</source>
            <translation>Dieses externe Konto gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>There is no such calendar elsewhere any more. Look at the list again.</source>
            <translation>Diesen externen Kalender gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>This conflict is settled already.</source>
            <translation>Dieser Konflikt ist bereits gelöst.</translation>
        </message>
        <message>
            <source>There is no such conflict any more. Look at the list again.</source>
            <translation>Diesen Konflikt gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>%{count} entries are missing in "%{calendar}" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.</source>
            <translation>In „%{calendar}“ fehlen auf einmal %{count} Einträge, deshalb wurde hier nichts gelöscht. Geben Sie an, ob sie wirklich weg sind oder behalten werden sollen.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}".</source>
            <translation>Dieses Programm kennt keine Konten der Art „%{kind}“.</translation>
        </message>
        <message>
            <source>"%{calendar}" cannot be written to. Choose a calendar of your own whose titles are shared.</source>
            <translation>In „%{calendar}“ lässt sich nicht schreiben. Wählen Sie einen eigenen Kalender, dessen Titel geteilt werden.</translation>
        </message>
        <message>
            <source>Nothing is missing in this calendar.</source>
            <translation>In diesem Kalender fehlt nichts.</translation>
        </message>
        <message>
            <source>"%{name}" is paused. Resume it first.</source>
            <translation>„%{name}“ ist pausiert. Setzen Sie den Abgleich zuerst fort.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Der Inhalt dieses Eintrags wurde zusammen mit dem Klienten gelöscht und lässt sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>This entry was put back already.</source>
            <translation>Dieser Eintrag wurde bereits wiederhergestellt.</translation>
        </message>
        <message>
            <source>There is no such deleted entry any more. Look at the list again.</source>
            <translation>Diesen gelöschten Eintrag gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.</source>
            <translation>Einige früher angehängte Dateien ließen sich nicht lesen und bleiben allein unter dem Schlüssel der Praxis: %{count}. Prüfen Sie die Praxis und versuchen Sie diese Aufgabe dann erneut.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Weitere Dateien warten darauf, unter den Schlüsseln ihrer Klienten versiegelt zu werden. Das Programm macht von selbst weiter.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Ein Klient ist gelöscht, aber die Datei wurde noch nicht neu geschrieben, sodass Spuren darin sein können. Das Programm holt das von selbst nach; lassen Sie es eine Weile offen.</translation>
        </message>
        <message>
            <source>Records are kept for whole years, from %{least} to %{most}.</source>
            <translation>Unterlagen werden ganze Jahre aufbewahrt, von %{least} bis %{most}.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.</source>
            <translation>Der Datenträger ist fast voll: Die %{mib} MiB, die für diesen Fall zurückgehalten werden, sind aufgebraucht oder fanden keinen Platz. Schaffen Sie Platz, bevor sich nichts mehr speichern lässt; danach werden sie von selbst wieder zurückgehalten.</translation>
        </message>
        <message>
            <source>One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.</source>
            <translation>Einer Ihrer Kalender (%{source}) lässt sich gerade nicht lesen, deshalb ist ungewiss, ob diese Zeit frei ist. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Something else is in the calendar at this time. Choose another time.</source>
            <translation>Zu dieser Zeit steht schon etwas anderes im Kalender. Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <source>There are as many of these sessions on this day as you allow. Choose another day.</source>
            <translation>An diesem Tag gibt es schon so viele dieser Sitzungen, wie Sie zulassen. Wählen Sie einen anderen Tag.</translation>
        </message>
        <message>
            <source>There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.</source>
            <translation>Zwischen dieser Zeit und dem, was davor oder danach liegt, bleibt nicht genug frei. Wählen Sie eine Zeit etwas früher oder später.</translation>
        </message>
        <message>
            <source>The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.</source>
            <translation>In %{zone} werden dann die Uhren umgestellt; %{time} wird deshalb übersprungen oder kommt zweimal vor. Wählen Sie eine der angebotenen Zeiten.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Diese Zeit liegt außerhalb der Stunden, die dem Klienten passen. Wählen Sie eine andere Zeit, oder bestätigen Sie, dass Sie sie trotzdem möchten.</translation>
        </message>
        <message>
            <source>The place (%{source}) is closed at this time. Choose another time or another place.</source>
            <translation>Der Ort (%{source}) ist zu dieser Zeit geschlossen. Wählen Sie eine andere Zeit oder einen anderen Ort.</translation>
        </message>
        <message>
            <source>This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.</source>
            <translation>Diese Zeit liegt außerhalb der Arbeitszeiten. Wählen Sie eine andere Zeit; Sie selbst können sie mit einem Grund bestätigen.</translation>
        </message>
        <message>
            <source>This service is not offered at this time. Choose another time, or confirm that you want it all the same.</source>
            <translation>Diese Leistung wird zu dieser Zeit nicht angeboten. Wählen Sie eine andere Zeit, oder bestätigen Sie, dass Sie sie trotzdem möchten.</translation>
        </message>
        <message>
            <source>No room is free there at this time. Choose another time or another place.</source>
            <translation>Dort ist zu dieser Zeit kein Raum frei. Wählen Sie eine andere Zeit oder einen anderen Ort.</translation>
        </message>
        <message>
            <source>There are not enough seats left in this group. Choose another time.</source>
            <translation>In dieser Gruppe sind nicht mehr genug Plätze frei. Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <source>There is not enough time for the way from or to where you are before or after. Choose another time.</source>
            <translation>Die Zeit reicht nicht für den Weg von dort oder dorthin, wo Sie vorher oder nachher sind. Wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <source>The public holidays of "%{country}" are not known here. Leave the country empty and write your own days off.</source>
            <translation>Die Feiertage von „%{country}“ sind hier nicht bekannt. Lassen Sie das Land leer und geben Sie Ihre eigenen freien Tage an.</translation>
        </message>
        <message>
            <source>"%{text}" ends before it begins. Write the first day, two dots and the last day.</source>
            <translation>„%{text}“ endet, bevor es beginnt. Schreiben Sie den ersten Tag, zwei Punkte und den letzten Tag.</translation>
        </message>
        <message>
            <source>A session takes between one minute and 24 hours. Give another length.</source>
            <translation>Eine Sitzung dauert zwischen einer Minute und 24 Stunden. Geben Sie eine andere Dauer an.</translation>
        </message>
        <message>
            <source>"%{name}" is a whole number from %{least} to %{most}. Write such a number.</source>
            <translation>„%{name}“ ist eine ganze Zahl von %{least} bis %{most}. Schreiben Sie eine solche Zahl.</translation>
        </message>
        <message>
            <source>There is no place "%{place}". Use one of those you have named, or name it first.</source>
            <translation>Einen Ort „%{place}“ gibt es nicht. Verwenden Sie einen, den Sie angelegt haben, oder legen Sie ihn zuerst an.</translation>
        </message>
        <message>
            <source>A place needs a name. Type one.</source>
            <translation>Ein Ort braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>What is tentative counts as "busy" or as "free", not as "%{text}".</source>
            <translation>Was unbestätigt ist, zählt als „busy“ oder als „free“, nicht als „%{text}“.</translation>
        </message>
        <message>
            <source>"%{zone}" names no time zone, or more than one. Choose one such as Europe/Lisbon.</source>
            <translation>„%{zone}“ bezeichnet keine Zeitzone oder mehr als eine. Wählen Sie eine wie Europe/Lisbon.</translation>
        </message>
        <message>
            <source>This time is further ahead than can be booked. Choose an earlier one.</source>
            <translation>Diese Zeit liegt zu weit in der Zukunft, um eingetragen zu werden. Wählen Sie eine frühere.</translation>
        </message>
        <message>
            <source>This time is too soon to be booked. Choose a later one.</source>
            <translation>Diese Zeit ist zu bald, um eingetragen zu werden. Wählen Sie eine spätere.</translation>
        </message>
        <message>
            <source>The reason is too long. Use at most %{most} characters.</source>
            <translation>Der Grund ist zu lang. Verwenden Sie höchstens %{most} Zeichen.</translation>
        </message>
        <message>
            <source>A session outside of your working hours needs a reason. Say in a few words why.</source>
            <translation>Eine Sitzung außerhalb Ihrer Arbeitszeiten braucht einen Grund. Schreiben Sie in wenigen Worten, warum.</translation>
        </message>
        <message>
            <source>This time breaks one of your rules. Confirm that you want it all the same, or choose another time.</source>
            <translation>Diese Zeit verstößt gegen eine Ihrer Regeln. Bestätigen Sie, dass Sie sie trotzdem möchten, oder wählen Sie eine andere Zeit.</translation>
        </message>
        <message>
            <source>This time is being held for somebody else. Choose another time, or try again in a while.</source>
            <translation>Diese Zeit wird für jemand anderen freigehalten. Wählen Sie eine andere Zeit, oder versuchen Sie es etwas später noch einmal.</translation>
        </message>
        <message>
            <source>This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.</source>
            <translation>Diese Zeit ist belegt oder wird gerade für jemanden freigehalten. Wählen Sie eine andere, oder geben Sie an, warum sie trotzdem eingetragen werden soll.</translation>
        </message>
        <message>
            <source>The terms need to know what is changed, by whom, when it begins and when it is changed; "%{fact}" is missing or cannot be read.</source>
            <translation>Um die Bedingungen anzuwenden, muss bekannt sein, was geändert wird, von wem, wann es beginnt und wann es geändert wird; „%{fact}“ fehlt oder lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Nach Ihren Bedingungen dürfen Klienten diese Sitzung nicht mehr verlegen. Verlegen Sie sie selbst, oder sagen Sie sie ab und tragen Sie eine andere ein.</translation>
        </message>
        <message>
            <source>The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.</source>
            <translation>Die Bedingungen (%{parameter}) werden in ganzen Minuten vor dem Beginn angegeben, von 0 bis 43200.</translation>
        </message>
        <message>
            <source>What is held is another time than what is to be booked, or for somebody else. Hold the right time first.</source>
            <translation>Freigehalten ist eine andere Zeit als die, die eingetragen werden soll, oder sie ist es für jemand anderen. Halten Sie zuerst die richtige Zeit frei.</translation>
        </message>
        <message>
            <source>A time that is held is still to come and a day long at most. Correct its start or its length.</source>
            <translation>Eine freigehaltene Zeit liegt in der Zukunft und dauert höchstens einen Tag. Berichtigen Sie ihren Beginn oder ihre Dauer.</translation>
        </message>
        <message>
            <source>This time is not held any more. Look whether it is still free and hold it again.</source>
            <translation>Diese Zeit wird nicht mehr freigehalten. Sehen Sie nach, ob sie noch frei ist, und halten Sie sie noch einmal frei.</translation>
        </message>
        <message>
            <source>"%{text}" is nothing a time is held for. Choose one of: %{known}.</source>
            <translation>„%{text}“ ist kein Zweck, für den eine Zeit freigehalten wird. Wählen Sie einen davon: %{known}.</translation>
        </message>
        <message>
            <source>This is held for %{least} to %{most} seconds. Choose a length between them.</source>
            <translation>Hierfür wird eine Zeit %{least} bis %{most} Sekunden lang freigehalten. Wählen Sie eine Dauer dazwischen.</translation>
        </message>
        <message>
            <source>There is no such hold. Look at "hold list" again.</source>
            <translation>Diese freigehaltene Zeit gibt es nicht. Sehen Sie in „hold list“ nach.</translation>
        </message>
        <message>
            <source>This does not repeat, so there is no series to change.</source>
            <translation>Dies wiederholt sich nicht, es gibt also keine Serie, die sich ändern ließe.</translation>
        </message>
        <message>
            <source>A series needs a rule by which it repeats. Say how often, or book it once.</source>
            <translation>Eine Serie braucht eine Regel, nach der sie sich wiederholt. Geben Sie an, wie oft, oder tragen Sie nur einen Termin ein.</translation>
        </message>
        <message>
            <source>This was not agreed on as a series on somebody's clock. Book it as one first.</source>
            <translation>Dies wurde nicht als Serie nach jemandes Zeitzone vereinbart. Tragen Sie es zuerst so ein.</translation>
        </message>
        <message>
            <source>The time to confirm this is over. Offer another time, or book it anew.</source>
            <translation>Die Frist, dies zu bestätigen, ist vorbei. Bieten Sie eine andere Zeit an, oder tragen Sie es neu ein.</translation>
        </message>
        <message>
            <source>This appointment is canceled, so there is nothing to invite to. Book a new one.</source>
            <translation>Dieser Termin ist abgesagt, deshalb gibt es nichts, wozu Sie einladen könnten. Tragen Sie einen neuen ein.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Es gibt keine E-Mail-Adresse, an die sich die Einladung senden ließe. Tragen Sie eine beim Klienten ein.</translation>
        </message>
        <message>
            <source>This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.</source>
            <translation>Dieser Kalendereintrag gehört noch zu niemandem. Geben Sie an, zu wem er gehört, und senden Sie dann die Einladung.</translation>
        </message>
        <message>
            <source>The calendar file of this message is gone. Send the invitation again.</source>
            <translation>Die Kalenderdatei dieser Nachricht ist nicht mehr da. Senden Sie die Einladung noch einmal.</translation>
        </message>
        <message>
            <source>Nobody asked you to this, so there is nobody to answer.</source>
            <translation>Niemand hat Sie hierzu eingeladen, deshalb gibt es niemanden, dem Sie antworten könnten.</translation>
        </message>
        <message>
            <source>Somebody else invited to this appointment, so only they can invite others to it.</source>
            <translation>Zu diesem Termin hat jemand anderes eingeladen, deshalb kann auch nur diese Person weitere einladen.</translation>
        </message>
        <message>
            <source>"%{participation}" is no answer to an invitation. Use accepted, tentative or declined.</source>
            <translation>„%{participation}“ ist keine Antwort auf eine Einladung. Verwenden Sie accepted, tentative oder declined.</translation>
        </message>
        <message>
            <source>This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.</source>
            <translation>Dies fügt einer Serie einen Termin hinzu, der sich nicht einzeln übernehmen lässt. Bitten Sie die Person, die einlädt, die ganze Serie noch einmal zu senden.</translation>
        </message>
        <message>
            <source>This answers what the appointment was before it changed. Ask whether the new time suits them as well.</source>
            <translation>Diese Antwort gilt dem Termin, wie er vor der Änderung war. Fragen Sie nach, ob auch die neue Zeit passt.</translation>
        </message>
        <message>
            <source>This file is no invitation and no answer to one. To take its entries into the calendar, import it.</source>
            <translation>Diese Datei ist weder eine Einladung noch eine Antwort darauf. Um ihre Einträge in den Kalender zu übernehmen, importieren Sie sie.</translation>
        </message>
        <message>
            <source>This answer is from somebody who was not invited. Nothing was changed.</source>
            <translation>Diese Antwort stammt von jemandem, der nicht eingeladen war. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This answers an invitation of somebody else, so there is nothing to do.</source>
            <translation>Das ist die Antwort auf die Einladung von jemand anderem, es gibt also nichts zu tun.</translation>
        </message>
        <message>
            <source>Something newer is known already, so there is nothing to do.</source>
            <translation>Es ist bereits etwas Neueres bekannt, es gibt also nichts zu tun.</translation>
        </message>
        <message>
            <source>Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.</source>
            <translation>Jemand anderes versucht, einen Ihrer Termine zu ändern. Es wurde nichts geändert; fragen Sie diese Person, wenn Sie nicht wissen, warum.</translation>
        </message>
        <message>
            <source>The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.</source>
            <translation>Die E-Mail kommt von einer anderen Adresse als der, für die sie spricht. Richten Sie sich nur danach, wenn Sie wissen, dass sie wirklich von dieser Person ist.</translation>
        </message>
        <message>
            <source>This is about an appointment that is not in the calendar, so there is nothing to do.</source>
            <translation>Hier geht es um einen Termin, der nicht im Kalender steht, es gibt also nichts zu tun.</translation>
        </message>
        <message>
            <source>This proposal was answered already, or another one came after it. Look at the list again.</source>
            <translation>Dieser Vorschlag wurde bereits beantwortet, oder es kam ein neuerer nach. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>There is no such proposal any more. Look at the list again.</source>
            <translation>Diesen Vorschlag gibt es nicht mehr. Sehen Sie in der Liste nach.</translation>
        </message>
        <message>
            <source>This address cannot be used. It begins with https:// and holds no user and no password.</source>
            <translation>Diese Adresse lässt sich nicht verwenden. Sie beginnt mit https:// und enthält weder Benutzer noch Passwort.</translation>
        </message>
        <message>
            <source>You stopped it before %{host} had answered. Look there whether it was done.</source>
            <translation>Sie haben es angehalten, bevor %{host} geantwortet hat. Sehen Sie dort nach, ob es geschehen ist.</translation>
        </message>
        <message>
            <source>%{host} broke off in the middle of its answer. Try again.</source>
            <translation>%{host} hat mitten in der Antwort abgebrochen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.</source>
            <translation>%{host} konnte nicht nachweisen, wer es ist, daher wurde nichts gesendet. Prüfen Sie die Adresse, die Uhr dieses Computers und dass kein fremdes Netz dazwischen ist.</translation>
        </message>
        <message>
            <source>The answer of %{host} is longer than it should be, so it was not read. Check the address.</source>
            <translation>Die Antwort von %{host} ist länger, als sie sein sollte, und wurde nicht gelesen. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.</source>
            <translation>%{host} wird gerade zu oft gefragt. Versuchen Sie es in %{retryAfter} Sekunden noch einmal.</translation>
        </message>
        <message>
            <source>You stopped signing in, so nothing was connected. Start again when you like.</source>
            <translation>Sie haben die Anmeldung abgebrochen, daher wurde nichts verbunden. Beginnen Sie neu, wann Sie möchten.</translation>
        </message>
        <message>
            <source>Access was not allowed in the browser, so nothing was connected. Start again and allow it there.</source>
            <translation>Der Zugriff wurde im Browser nicht erlaubt, daher wurde nichts verbunden. Beginnen Sie neu und erlauben Sie ihn dort.</translation>
        </message>
        <message>
            <source>Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.</source>
            <translation>Es hat ein anderer Dienst als %{host} geantwortet, daher wurde nichts verbunden. Schließen Sie die Seiten im Browser und beginnen Sie neu.</translation>
        </message>
        <message>
            <source>No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.</source>
            <translation>Zum Anmelden ließ sich kein Browser öffnen. Wählen Sie in den Einstellungen Ihres Computers einen Standardbrowser und beginnen Sie dann neu.</translation>
        </message>
        <message>
            <source>This computer gives no port on which the browser could come back. Close other programs, then start again.</source>
            <translation>Dieser Computer gibt keinen Anschluss frei, über den der Browser zurückkehren könnte. Schließen Sie andere Programme und beginnen Sie dann neu.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a service for signing in does. Check its address.</source>
            <translation>%{host} antwortet nicht wie ein Anmeldedienst. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.</source>
            <translation>%{host} hat weniger erlaubt, als nötig ist, daher wurde nichts verbunden. Beginnen Sie neu und lassen Sie im Browser alle Häkchen gesetzt.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). Try again later.</source>
            <translation>%{host} hat selbst eine Störung (%{status}). Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>This account has to be connected anew. Sign in again.</source>
            <translation>Dieses Konto muss neu verbunden werden. Melden Sie sich noch einmal an.</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time, so nothing was connected. Start again.</source>
            <translation>Aus dem Browser kam rechtzeitig niemand zurück, daher wurde nichts verbunden. Beginnen Sie neu.</translation>
        </message>
        <message>
            <source>The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.</source>
            <translation>Der andere Kalender kann eine solche Wiederholung nicht aufnehmen. Wählen Sie eine einfachere, oder lassen Sie sie nur in diesem Kalender.</translation>
        </message>
        <message>
            <source>%{host} does not know this program. Check the application id and the secret that you entered.</source>
            <translation>%{host} kennt dieses Programm nicht. Prüfen Sie die Anwendungs-ID und das Geheimnis, die Sie eingetragen haben.</translation>
        </message>
        <message>
            <source>%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.</source>
            <translation>%{host} hat dieses Programm nicht eingelassen (%{error}). Beginnen Sie neu; wenn es dabei bleibt, prüfen Sie die Anwendungs-ID.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} hands the trail over to another signing key, but the key before it did not sign that. Restore the latest backup and compare.</source>
            <translation>Der Eintrag %{seq} übergibt das Prüfprotokoll an einen anderen Schlüssel, aber der Schlüssel davor hat das nicht signiert. Stellen Sie die neueste Sicherung wieder her und vergleichen Sie.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}". Connect it as one of the kinds that are listed.</source>
            <translation>Dieses Programm kennt keine Konten der Art „%{kind}“. Verbinden Sie es als eine der aufgeführten Arten.</translation>
        </message>
        <message>
            <source>%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.</source>
            <translation>%{host} lässt dieses Programm nicht mehr ein: Der Zugang wurde dort entzogen oder ist abgelaufen. Melden Sie sich neu an.</translation>
        </message>
        <message>
            <source>The %{field} holds a character that none has. Copy it again from the service's page, without spaces.</source>
            <translation>%{field} enthält ein Zeichen, das dort nicht vorkommt. Kopieren Sie die Angabe noch einmal von der Seite des Dienstes, ohne Leerzeichen.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Was beide Seiten sagten, wurde mit dem Klienten gelöscht. Es gibt nichts mehr auszuwählen.</translation>
        </message>
        <message>
            <source>You have allowed this program to read "%{name}", and not to write there. Sign in again and allow that too.</source>
            <translation>Sie haben diesem Programm erlaubt, „%{name}“ zu lesen, aber nicht dort zu schreiben. Melden Sie sich noch einmal an und erlauben Sie auch das.</translation>
        </message>
        <message>
            <source>Both sides say the same of "%{field}" by now. Look at the conflict again.</source>
            <translation>Bei „%{field}“ sagen inzwischen beide Seiten dasselbe. Sehen Sie sich den Konflikt noch einmal an.</translation>
        </message>
        <message>
            <source>Nobody signs in to accounts of the kind "%{kind}" in a browser. Change the password instead.</source>
            <translation>Bei Konten der Art „%{kind}“ meldet man sich nicht im Browser an. Ändern Sie stattdessen das Passwort.</translation>
        </message>
        <message>
            <source>The input could not be read to its end. What was answered stands; start again with the rest.</source>
            <translation>Die Eingabe ließ sich nicht bis zum Ende lesen. Was beantwortet ist, gilt; beginnen Sie mit dem Rest von vorn.</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to %{most}.</source>
            <translation>Die Grenze ist eine ganze Zahl von 1 bis %{most}.</translation>
        </message>
        <message>
            <source>"%{member}" is missing, or is no text. Add it to the line.</source>
            <translation>„%{member}“ fehlt oder ist kein Text. Ergänzen Sie es in der Zeile.</translation>
        </message>
        <message>
            <source>This line is no JSON object. Write one object a line, such as {"id": 1, "text": "Tuesday at 3"}.</source>
            <translation>Diese Zeile ist kein JSON-Objekt. Schreiben Sie ein Objekt je Zeile, etwa {"id": 1, "text": "Tuesday at 3"}.</translation>
        </message>
        <message>
            <source>A line is longer than %{bytes} bytes. Split it, or leave its attachments out.</source>
            <translation>Eine Zeile ist länger als %{bytes} Byte. Teilen Sie sie oder lassen Sie die Anhänge weg.</translation>
        </message>
        <message>
            <source>Say in at least %{least} characters why you change the balance.</source>
            <translation>Sagen Sie mit mindestens %{least} Zeichen, warum Sie das Guthaben ändern.</translation>
        </message>
        <message>
            <source>"%{reason}" is no reason that can be chosen. Choose one of the list.</source>
            <translation>„%{reason}“ ist kein Grund, der sich wählen lässt. Wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <source>This correction was taken back before. Make another one.</source>
            <translation>Diese Berichtigung wurde schon zurückgenommen. Machen Sie eine neue.</translation>
        </message>
        <message>
            <source>Only %{available} are left of "%{bucket}". Take less, or allow it to go below zero.</source>
            <translation>Von „%{bucket}“ sind nur %{available} übrig. Nehmen Sie weniger oder erlauben Sie, unter null zu gehen.</translation>
        </message>
        <message>
            <source>"%{fact}" is missing, or is not what it should be. Look at what the simulation needs.</source>
            <translation>„%{fact}“ fehlt oder ist nicht, was es sein soll. Sehen Sie nach, was die Simulation braucht.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a forecast can use. Give another one.</source>
            <translation>„%{parameter}“ ist kein Wert, mit dem sich vorausschauen lässt. Geben Sie einen anderen an.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not say how much a service takes. Write a number of credits, or a step of minutes.</source>
            <translation>„%{parameter}“ sagt nicht, wie viel eine Leistung kostet. Schreiben Sie eine Zahl oder eine Stufe in Minuten.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Guthaben wandert zwischen zwei Paketen eines Klienten, die dieselbe Einheit zählen. Wählen Sie ein anderes Paket.</translation>
        </message>
        <message>
            <source>No rule says which bucket "%{service}" is drawn from. Add a rule, or allow it to be billed.</source>
            <translation>Keine Regel sagt, woraus „%{service}“ bezahlt wird. Fügen Sie eine Regel hinzu oder erlauben Sie die Berechnung.</translation>
        </message>
        <message>
            <source>There is nothing to be posted. Try again; if it stays so, check the balances.</source>
            <translation>Es gibt nichts zu buchen. Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Guthaben.</translation>
        </message>
        <message>
            <source>"%{text}" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.</source>
            <translation>„%{text}“ ist keine Menge dieser Einheit. Schreiben Sie eine Zahl wie 60, 1.5h oder 9.5.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" names no bucket, or "%{bucket}" twice. Name each bucket once.</source>
            <translation>Die Regel „%{rule}“ nennt kein Guthaben, oder „%{bucket}“ zweimal. Nennen Sie jedes einmal.</translation>
        </message>
        <message>
            <source>These rules come before each other in a circle: %{rules}. Take one of the orders away.</source>
            <translation>Diese Regeln gehen einander im Kreis voran: %{rules}. Nehmen Sie eine der Reihenfolgen weg.</translation>
        </message>
        <message>
            <source>"%{rule}" is for the same sessions as "%{existing}". Change one of them, or remove it.</source>
            <translation>„%{rule}“ gilt für dieselben Sitzungen wie „%{existing}“. Ändern oder entfernen Sie eine davon.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" comes before "%{above}", which is not there. Name a rule of the list.</source>
            <translation>Die Regel „%{rule}“ soll vor „%{above}“ kommen, die es nicht gibt. Nennen Sie eine Regel der Liste.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not read as part of the rules. Look at it again.</source>
            <translation>„%{parameter}“ lässt sich nicht als Teil der Regeln lesen. Sehen Sie noch einmal nach.</translation>
        </message>
        <message>
            <source>What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.</source>
            <translation>Wie diese Sitzung gedeckt war, lässt sich nicht mehr lesen. Prüfen Sie die Praxis und stellen Sie bei Schäden eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit. Use minutes, hours, sessions or a currency such as EUR.</source>
            <translation>„%{unit}“ ist keine Einheit. Nehmen Sie minutes, hours, sessions oder eine Währung wie EUR.</translation>
        </message>
        <message>
            <source>There is no such correction. Choose one of the statement.</source>
            <translation>Diese Berichtigung gibt es nicht. Wählen Sie eine aus dem Auszug.</translation>
        </message>
        <message>
            <source>All time beyond the credits is billed already. Go on, and convert again when more has come.</source>
            <translation>Alle Zeit über das Guthaben hinaus ist schon berechnet. Machen Sie weiter und wandeln Sie später wieder um.</translation>
        </message>
        <message>
            <source>Nothing is left of "%{bucket}". Choose another bucket, or bill the time.</source>
            <translation>Von „%{bucket}“ ist nichts übrig. Wählen Sie ein anderes Guthaben oder berechnen Sie die Zeit.</translation>
        </message>
        <message>
            <source>This bucket cannot be drawn from now (%{why}). Choose another one.</source>
            <translation>Aus diesem Guthaben lässt sich gerade nicht nehmen (%{why}). Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that the meter can use. Give another one.</source>
            <translation>„%{parameter}“ ist kein Wert für die Sitzungsuhr. Geben Sie einen anderen an.</translation>
        </message>
        <message>
            <source>Thresholds are up to ten different percentages from 1 to 100, rising; "%{text}" are not.</source>
            <translation>Schwellen sind bis zu zehn verschiedene Prozentwerte von 1 bis 100, aufsteigend; „%{text}“ sind das nicht.</translation>
        </message>
        <message>
            <source>A conversion can be taken back for five minutes. Make a credit note instead.</source>
            <translation>Eine Umwandlung lässt sich fünf Minuten lang zurücknehmen. Erstellen Sie stattdessen eine Gutschrift.</translation>
        </message>
        <message>
            <source>Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.</source>
            <translation>Die Obergrenze kann nicht unter dem Mindestbetrag liegen. Erhöhen Sie die Obergrenze auf mindestens %{minimum} Minuten.</translation>
        </message>
        <message>
            <source>Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.</source>
            <translation>Ungültige Rundungsstufe. Nehmen Sie 1, 5, 6, 10, 15, 30 oder 60 Minuten.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that these rules can use. Give another one.</source>
            <translation>„%{parameter}“ ist kein Wert für diese Regeln. Geben Sie einen anderen an.</translation>
        </message>
        <message>
            <source>Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.</source>
            <translation>Stufe %{tier} beginnt nicht über der davor oder hat keinen Satz. Lassen Sie die Grenzen steigen und geben Sie jeder einen Satz.</translation>
        </message>
        <message>
            <source>A package that begins on a day needs that day. Give a date.</source>
            <translation>Ein Paket, das an einem Tag beginnt, braucht diesen Tag. Geben Sie ein Datum an.</translation>
        </message>
        <message>
            <source>A package grants more than nothing. Say how much.</source>
            <translation>Ein Paket gewährt mehr als nichts. Sagen Sie, wie viel.</translation>
        </message>
        <message>
            <source>"%{bucket}" is archived, so nothing is added to it or taken from it. Choose another package.</source>
            <translation>„%{bucket}“ ist archiviert, also kommt nichts hinzu und nichts weg. Wählen Sie ein anderes Paket.</translation>
        </message>
        <message>
            <source>No more can be carried over than is granted. Lower the limit.</source>
            <translation>Es kann nicht mehr übertragen werden, als gewährt wird. Senken Sie die Grenze.</translation>
        </message>
        <message>
            <source>Package exhausted—purchase required: nothing is left for "%{service}". Sell another package, or book it without.</source>
            <translation>Paket aufgebraucht, Kauf nötig: Für „%{service}“ ist nichts übrig. Verkaufen Sie ein weiteres Paket oder buchen Sie ohne.</translation>
        </message>
        <message>
            <source>It would end before it begins. Give a later end, or a number of days above zero.</source>
            <translation>Es würde enden, bevor es beginnt. Geben Sie ein späteres Ende oder eine Zahl von Tagen über null an.</translation>
        </message>
        <message>
            <source>The package rests on some of these days already. Choose other days.</source>
            <translation>Das Paket ruht an einigen dieser Tage schon. Wählen Sie andere Tage.</translation>
        </message>
        <message>
            <source>What is left over is charged at a rate. Say which.</source>
            <translation>Was übrig ist, wird zu einem Satz berechnet. Sagen Sie, zu welchem.</translation>
        </message>
        <message>
            <source>A package needs a name of at most 120 characters. Type one.</source>
            <translation>Ein Paket braucht einen Namen von höchstens 120 Zeichen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Dieser Klient hat schon ein laufendes Paket „%{name}“. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>The package does not rest on that day, so there is nothing to end.</source>
            <translation>Das Paket ruht an diesem Tag nicht, also gibt es nichts zu beenden.</translation>
        </message>
        <message>
            <source>Overage is allowed, so it needs a rate. Say what one more costs.</source>
            <translation>Überziehen ist erlaubt, also braucht es einen Satz. Sagen Sie, was eines mehr kostet.</translation>
        </message>
        <message>
            <source>Published rules never change. Publish the next version.</source>
            <translation>Veröffentlichte Regeln ändern sich nie. Veröffentlichen Sie die nächste Fassung.</translation>
        </message>
        <message>
            <source>"%{name}" is not sold any more. Choose another package.</source>
            <translation>„%{name}“ wird nicht mehr verkauft. Wählen Sie ein anderes Paket.</translation>
        </message>
        <message>
            <source>There is a rule for "%{service}", which the package does not cover. Remove the rule, or let it cover the service.</source>
            <translation>Es gibt eine Regel für „%{service}“, das dieses Paket nicht abdeckt. Entfernen Sie die Regel oder decken Sie die Leistung ab.</translation>
        </message>
        <message>
            <source>There is a package "%{name}" already. Give this one another name.</source>
            <translation>Ein Paket „%{name}“ gibt es schon. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a package can use. Give another one.</source>
            <translation>„%{parameter}“ ist kein Wert für ein Paket. Geben Sie einen anderen an.</translation>
        </message>
        <message>
            <source>Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.</source>
            <translation>Pakete aus Sitzungen haben keine Stufen in Minuten und die aus Minuten keine in Sitzungen. Nehmen Sie die Stufe weg.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Dieses Paket gibt es nicht. Wählen Sie eines aus der Liste des Klienten.</translation>
        </message>
        <message>
            <source>There is no such package to sell. Choose one of the list.</source>
            <translation>Ein solches Paket ist nicht im Verkauf. Wählen Sie eines aus der Liste.</translation>
        </message>
        <message>
            <source>A line of this mail's header has more than %{limit} bytes. The mail is not read.</source>
            <translation>Eine Zeile im Kopf dieser Mail hat mehr als %{limit} Byte. Die Mail wird nicht gelesen.</translation>
        </message>
        <message>
            <source>The mail has %{bytes} bytes; at most %{limit} are read.</source>
            <translation>Die Mail hat %{bytes} Byte; höchstens %{limit} werden gelesen.</translation>
        </message>
        <message>
            <source>The mail's header has more than %{limit} fields. The mail is not read.</source>
            <translation>Der Kopf der Mail hat mehr als %{limit} Felder. Die Mail wird nicht gelesen.</translation>
        </message>
        <message>
            <source>The mail has more than %{limit} parts. It is not read.</source>
            <translation>Die Mail hat mehr als %{limit} Teile. Sie wird nicht gelesen.</translation>
        </message>
        <message>
            <source>This is no mail. Nothing was read.</source>
            <translation>Das ist keine Mail. Es wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>"%{member}" is no base64. Encode the mail's bytes as they are.</source>
            <translation>„%{member}“ ist kein Base64. Kodieren Sie die Bytes der Mail, wie sie sind.</translation>
        </message>
        <message>
            <source>The program's knowledge of languages is damaged. Install the program again.</source>
            <translation>Das Sprachwissen des Programms ist beschädigt. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <source>What was learned from your corrections is damaged. It begins anew with the next one.</source>
            <translation>Was aus Ihren Korrekturen gelernt wurde, ist beschädigt. Mit der nächsten beginnt das Lernen neu.</translation>
        </message>
        <message>
            <source>Nothing was learned as version %{version}. Choose one of those that are there.</source>
            <translation>Als Version %{version} wurde nichts gelernt. Wählen Sie eine der vorhandenen.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Diese Zeit ist für keinen Klienten freigehalten, deshalb lässt sich dort niemand eintragen. Tragen Sie die Sitzung von Hand ein.</translation>
        </message>
        <message>
            <source>This time is held for as long as it may be. Book it or let go of it.</source>
            <translation>Diese Zeit ist schon so lange wie möglich freigehalten. Tragen Sie die Sitzung ein, oder geben Sie die Zeit frei.</translation>
        </message>
        <message>
            <source>Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.</source>
            <translation>Noch ist nicht angegeben, was hier eingetragen werden soll. Öffnen Sie die freigehaltene Zeit im Kalender, und wählen Sie die Leistung.</translation>
        </message>
        <message>
            <source>This is no link to a page of the web. Copy it from your video service, with https:// in front.</source>
            <translation>Das ist kein Link zu einer Webseite. Kopieren Sie ihn aus Ihrem Videodienst, mit https:// davor.</translation>
        </message>
        <message>
            <source>Whoever listens could read this link. Use one that begins with https://.</source>
            <translation>Wer die Verbindung mithört, könnte diesen Link lesen. Verwenden Sie einen, der mit https:// beginnt.</translation>
        </message>
        <message>
            <source>This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.</source>
            <translation>Diese Sitzung wurde nachgetragen und steht in keinem Kalender; ein Treffpunkt lässt sich nicht mehr angeben.</translation>
        </message>
        <message>
            <source>This place is too long. Use at most 300 characters.</source>
            <translation>Diese Angabe zum Treffpunkt ist zu lang. Verwenden Sie höchstens 300 Zeichen.</translation>
        </message>
        <message>
            <source>"%{parameter}" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.</source>
            <translation>„%{parameter}“ ist kein passender Prozentsatz von 0 bis 100: Rot darf nicht über Gelb liegen. Geben Sie einen anderen an.</translation>
        </message>
        <message>
            <source>Something of "%{bucket}" is used or booked already, so the sale stays. Correct the balance, or archive the package.</source>
            <translation>Von „%{bucket}“ ist schon etwas genutzt oder reserviert, deshalb bleibt der Verkauf bestehen. Berichtigen Sie das Guthaben, oder archivieren Sie das Paket.</translation>
        </message>
        <message>
            <source>Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.</source>
            <translation>Rechnung %{number} berechnet dieses Paket. Schreiben Sie erst die Rechnung gut, dann nehmen Sie den Verkauf zurück.</translation>
        </message>
    </context>
    <context>
        <name>ExpenseWords</name>
        <message>
            <source>Rent</source>
            <translation>Miete</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Reisen</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Fortbildung</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Versicherung</translation>
        </message>
        <message>
            <source>Phone and internet</source>
            <translation>Telefon und Internet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Own pocket</source>
            <translation>Privat ausgelegt</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>%1 %2 a mile</source>
            <translation>%1 %2 pro Meile</translation>
        </message>
        <message>
            <source>%1 %2 a km</source>
            <translation>%1 %2 pro km</translation>
        </message>
        <message>
            <source>To bill</source>
            <translation>Zu berechnen</translation>
        </message>
        <message>
            <source>On a draft</source>
            <translation>Im Entwurf</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Storniert</translation>
        </message>
    </context>
    <context>
        <name>FailureState</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Your role has no access to this</source>
            <translation>Ihre Rolle hat hierauf keinen Zugriff</translation>
        </message>
        <message>
            <source>Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.</source>
            <translation>Ihre Rolle: %1. Zugriff haben: %2. Wenn Sie ihn auch brauchen, wenden Sie sich an den Inhaber der Praxis.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Archivierter Klient</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Cancelled session</source>
            <translation>Abgesagte Sitzung</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>as preferred</source>
            <translation>wie gewünscht</translation>
        </message>
        <message>
            <source>the nearest</source>
            <translation>am nächsten gelegen</translation>
        </message>
        <message>
            <source>the earliest</source>
            <translation>am frühesten</translation>
        </message>
        <message>
            <source>leaves no odd gap</source>
            <translation>lässt keine Lücke</translation>
        </message>
        <message>
            <source>at the start of the day</source>
            <translation>zu Beginn des Tages</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Daily backup</source>
            <translation>Tägliche Sicherung</translation>
        </message>
        <message>
            <source>Issue a scheduled invoice</source>
            <translation>Geplante Rechnung ausstellen</translation>
        </message>
        <message>
            <source>Write the mail of a scheduled invoice</source>
            <translation>E-Mail einer geplanten Rechnung schreiben</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>Clear away the file of a message</source>
            <translation>Datei einer Nachricht aufräumen</translation>
        </message>
        <message>
            <source>Let a quote expire</source>
            <translation>Angebot ablaufen lassen</translation>
        </message>
        <message>
            <source>Make a recurring invoice</source>
            <translation>Wiederkehrende Rechnung erstellen</translation>
        </message>
        <message>
            <source>Check of the whole practice</source>
            <translation>Prüfung der ganzen Praxis</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Wiederherstellungsprobe</translation>
        </message>
        <message>
            <source>Open mirror folder</source>
            <translation>Offener Spiegelordner</translation>
        </message>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Versiegelung von Dateien unter den Schlüsseln ihrer Klienten</translation>
        </message>
        <message>
            <source>Time stamp of the history</source>
            <translation>Zeitstempel des Prüfprotokolls</translation>
        </message>
        <message>
            <source>Let calendars elsewhere agree with this one</source>
            <translation>Externe Kalender mit diesem abgleichen</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Neuschreiben der Datei nach dem Löschen eines Klienten</translation>
        </message>
        <message>
            <source>End holds and requests whose time is over</source>
            <translation>Freigehaltene Zeiten und Anfragen nach ihrem Ablauf beenden</translation>
        </message>
        <message>
            <source>Tell somebody what has changed about an appointment</source>
            <translation>Jemandem mitteilen, was sich an einem Termin geändert hat</translation>
        </message>
        <message>
            <source>Give back what let this program in to calendars elsewhere</source>
            <translation>Zugang dieses Programms zu Kalendern anderswo zurückgeben</translation>
        </message>
        <message>
            <source>End periods and packages whose day has come</source>
            <translation>Fällige Zeiträume und Pakete beenden</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>In person</source>
            <translation>Vor Ort</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>By video, always at my own link</source>
            <translation>Per Video, immer über meinen eigenen Link</translation>
        </message>
        <message>
            <source>By video, in a new room each</source>
            <translation>Per Video, jedes Mal in einem neuen Raum</translation>
        </message>
        <message>
            <source>By video, with a link by the connected calendar</source>
            <translation>Per Video, mit einem Link des verbundenen Kalenders</translation>
        </message>
        <message>
            <source>By video, the link comes later</source>
            <translation>Per Video, der Link folgt später</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Treffpunkt</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Sitzungen finden statt</translation>
        </message>
        <message>
            <source>The link of your personal room, such as the one Zoom gives you. It is the same for every session.</source>
            <translation>Der Link Ihres persönlichen Raums, wie Sie ihn etwa von Zoom bekommen. Er ist für jede Sitzung derselbe.</translation>
        </message>
        <message>
            <source>Each appointment gets a room that nobody can guess, without an account.</source>
            <translation>Jeder Termin bekommt einen Raum, den niemand erraten kann, ohne Konto.</translation>
        </message>
        <message>
            <source>The calendar that bookings are written to makes the link, if it can. Until then the session says that it is missing.</source>
            <translation>Der Kalender, in den neue Termine geschrieben werden, erstellt den Link, wenn er das kann. Bis dahin zeigt die Sitzung, dass er fehlt.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Where a service says nothing, what is booked from now on meets so.</source>
            <translation>Gilt für alles, was ab jetzt eingetragen wird, wenn die Leistung nichts anderes angibt.</translation>
        </message>
        <message>
            <source>Saved how sessions meet</source>
            <translation>Gespeichert, wie Sitzungen stattfinden</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>of %1 min</source>
            <translation>von %1 min</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Die Zeit ist um</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 über Plan</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>Pausiert, %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Session with %1, %2, %3</source>
            <translation>Sitzung mit %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>Scheduled</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Korrektur</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Bald fällig</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Teilweise bezahlt</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Part refunded</source>
            <translation>Teilweise erstattet</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Ausgebucht</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Ungültig</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Noch keine Nummer</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Rechnungskorrektur %1</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>From credit</source>
            <translation>Aus Guthaben</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>Reduced rate</source>
            <translation>Ermäßigter Satz</translation>
        </message>
        <message>
            <source>Zero rate</source>
            <translation>Nullsatz</translation>
        </message>
        <message>
            <source>Exempt: health care</source>
            <translation>Steuerfrei: Heilbehandlung</translation>
        </message>
        <message>
            <source>Exempt: education</source>
            <translation>Steuerfrei: Bildung</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>Regelsatz</translation>
        </message>
    </context>
    <context>
        <name>OutlookPane</name>
        <message>
            <source>Left after the week</source>
            <translation>Übrig nach der Woche</translation>
        </message>
        <message>
            <source>Taken in the week</source>
            <translation>In der Woche genutzt</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Woche vom %1</translation>
        </message>
        <message>
            <source>What is left of %1, week by week</source>
            <translation>Was von %1 bleibt, Woche für Woche</translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message>
            <source>Type a number of minutes, from 0 to %1.</source>
            <translation>Geben Sie eine Zahl von Minuten ein, von 0 bis %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Geben Sie einen Betrag wie %1 ein.</translation>
        </message>
        <message>
            <source>Say up to which minute this rate holds.</source>
            <translation>Geben Sie an, bis zu welcher Minute dieser Satz gilt.</translation>
        </message>
        <message>
            <source>Say what it costs up to that minute.</source>
            <translation>Geben Sie an, was es bis zu dieser Minute kostet.</translation>
        </message>
        <message>
            <source>This limit is above the one before it, or goes.</source>
            <translation>Diese Grenze muss über der vorigen liegen oder entfallen.</translation>
        </message>
        <message>
            <source>Say what it costs beyond the last limit.</source>
            <translation>Geben Sie an, was es über der letzten Grenze kostet.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Zeit über das Vorausbezahlte hinaus</translation>
        </message>
        <message>
            <source>Is charged by these rules</source>
            <translation>Wird nach diesen Regeln berechnet</translation>
        </message>
        <message>
            <source>Costs what it usually does</source>
            <translation>Kostet den üblichen Preis</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Kulanz</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Berechnet in Schritten von</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Mindestens</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 pro Minute</translation>
        </message>
        <message>
            <source>%1 up to minute %2</source>
            <translation>%1 bis Minute %2</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kostet</translation>
        </message>
        <message>
            <source>What the service costs</source>
            <translation>Den Preis der Leistung</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Sätze gelten</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Nach der letzten Minute, für alles</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Jeder für seine eigenen Minuten</translation>
        </message>
        <message>
            <source>At most, for a session</source>
            <translation>Höchstens pro Sitzung</translation>
        </message>
        <message>
            <source>At most, in a month</source>
            <translation>Höchstens im Monat</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nie berechnet</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>Read only: this calendar is changed where it comes from.</source>
            <translation>Nur lesbar: Geändert wird dieser Kalender dort, woher er kommt.</translation>
        </message>
        <message>
            <source>What is changed here is changed there too.</source>
            <translation>Was hier geändert wird, ändert sich auch dort.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Geben Sie einen Betrag wie %1 ein.</translation>
        </message>
        <message>
            <source>Type a number of days, such as 90.</source>
            <translation>Geben Sie eine Zahl von Tagen wie 90 ein.</translation>
        </message>
        <message>
            <source>Type a day, such as %1.</source>
            <translation>Geben Sie einen Tag wie %1 ein.</translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message>
            <source>Used up on %1.</source>
            <translation>Aufgebraucht am %1.</translation>
        </message>
        <message>
            <source>Nothing is taken from it: it does not cover this service, or nothing says how much.</source>
            <translation>Nichts wird abgezogen: Das Paket deckt diese Leistung nicht ab, oder es ist nicht angegeben, wie viel.</translation>
        </message>
        <message>
            <source>Not used up within a year.</source>
            <translation>Innerhalb eines Jahres nicht aufgebraucht.</translation>
        </message>
        <message>
            <source>It ends on %1, and %2 are lost.</source>
            <translation>Es endet am %1, dabei verfallen %2.</translation>
        </message>
        <message>
            <source>It ends on %1; nothing is lost.</source>
            <translation>Es endet am %1; nichts verfällt.</translation>
        </message>
        <message>
            <source>%1 are lost within the year, beyond what is carried over.</source>
            <translation>Im Lauf des Jahres verfallen %1, soweit nicht übertragen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>%n weitere lässt sich nur mit einem neuen Paket eintragen.</numerusform>
                <numerusform>%n weitere lassen sich nur mit einem neuen Paket eintragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is charged besides.</source>
            <translation>%1 werden zusätzlich berechnet.</translation>
        </message>
        <message>
            <source>%1: %2 granted, %3 left</source>
            <translation>%1: %2 gewährt, %3 übrig</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 charged</source>
            <translation>%1: %2 genutzt, %3 berechnet</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 left</source>
            <translation>%1: %2 genutzt, %3 übrig</translation>
        </message>
        <message>
            <source>%1: %2 carried over</source>
            <translation>%1: %2 übertragen</translation>
        </message>
        <message>
            <source>%1: %2 lost</source>
            <translation>%1: %2 verfallen</translation>
        </message>
        <message>
            <source>%1: %2 left over are charged, %3</source>
            <translation>%1: %2 übrig, berechnet mit %3</translation>
        </message>
        <message>
            <source>%1: not booked, nothing is left</source>
            <translation>%1: nicht eingetragen, nichts ist übrig</translation>
        </message>
        <message>
            <source>%1: it ends</source>
            <translation>%1: Ende</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>%1 a session</source>
            <translation>%1 pro Sitzung</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 pro Minute</translation>
        </message>
        <message>
            <source>%1 for each %2</source>
            <translation>%1 je %2</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>jede Woche</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>jeden Monat</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>jedes Quartal</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>jedes Jahr</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Mit dem Kauf</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Mit der ersten Sitzung</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Am %1</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>An einem Tag</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Es verfällt</translation>
        </message>
        <message>
            <source>It is charged at %1</source>
            <translation>Es wird berechnet, %1</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Es wird berechnet</translation>
        </message>
        <message>
            <source>Up to %1 goes on once</source>
            <translation>Einmal übertragen: bis zu %1</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Leistungen</translation>
        </message>
        <message>
            <source>All but %1</source>
            <translation>Alle außer %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <translation>%1 Sitzungen</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>It does not end</source>
            <translation>Läuft nicht ab</translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>%n Tag ab der ersten Sitzung</numerusform>
                <numerusform>%n Tage ab der ersten Sitzung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>%n Tag ab dem Beginn</numerusform>
                <numerusform>%n Tage ab dem Beginn</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at the latest %2</source>
            <translation>%1, spätestens %2</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Nichts wird mehr eingetragen</translation>
        </message>
        <message>
            <source>The wish waits for the next package</source>
            <translation>Der Terminwunsch wartet auf das nächste Paket</translation>
        </message>
        <message>
            <source>The balance goes below zero</source>
            <translation>Das Guthaben geht ins Minus</translation>
        </message>
        <message>
            <source>It is billed, %1</source>
            <translation>Es wird berechnet: %1</translation>
        </message>
        <message>
            <source>It is billed at the usual price</source>
            <translation>Es wird zum üblichen Preis berechnet</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Das sind</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Kulanz</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Übertragen</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Bis zu %1</translation>
        </message>
        <message>
            <source>To be used within</source>
            <translation>Nutzbar für</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Rest am Ende</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Wenn es aufgebraucht ist</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Abgezogen in Schritten von</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>Späte Absage</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Gilt als genutzt</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Wird zurückgegeben</translation>
        </message>
        <message>
            <source>Shown as used</source>
            <translation>Als genutzt angezeigt</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Ab dem Eintragen</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Nach der Sitzung</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>Not sold yet</source>
            <translation>Noch nicht verkauft</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n verkauft</numerusform>
                <numerusform>%n verkauft</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n aktiv</numerusform>
                <numerusform>%n aktiv</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Professions</name>
        <message>
            <source>Coach</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>life, career, leadership</source>
            <translation>Leben, Beruf, Führung</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Erstgespräch</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Intensivsitzung</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Therapie</translation>
        </message>
        <message>
            <source>sessions of 50 minutes, progress notes</source>
            <translation>Sitzungen von 50 Minuten, Verlaufsnotizen</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Double session</source>
            <translation>Doppelsitzung</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Beratung</translation>
        </message>
        <message>
            <source>hours and meetings</source>
            <translation>Stunden und Besprechungen</translation>
        </message>
        <message>
            <source>Consulting</source>
            <translation>Beratung</translation>
        </message>
        <message>
            <source>Workshop half-day</source>
            <translation>Workshop, halber Tag</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <source>workshops and groups</source>
            <translation>Workshops und Gruppen</translation>
        </message>
        <message>
            <source>Team session</source>
            <translation>Teamsitzung</translation>
        </message>
        <message>
            <source>Workshop day</source>
            <translation>Workshop-Tag</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>Meine Praxis</translation>
        </message>
        <message>
            <source>Stylist</source>
            <translation>Stylistin, Stylist</translation>
        </message>
        <message>
            <source>hair and beauty</source>
            <translation>Haar und Schönheit</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>Cut and colour</source>
            <translation>Schnitt und Farbe</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Nachhilfe</translation>
        </message>
        <message>
            <source>lessons, exam preparation</source>
            <translation>Unterricht, Prüfungsvorbereitung</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Unterrichtsstunde</translation>
        </message>
        <message>
            <source>Double lesson</source>
            <translation>Doppelstunde</translation>
        </message>
        <message>
            <source>Coaching, %1</source>
            <translation>Coaching, %1</translation>
        </message>
        <message>
            <source>Therapy, %1</source>
            <translation>Therapie, %1</translation>
        </message>
        <message>
            <source>Consulting, %1</source>
            <translation>Beratung, %1</translation>
        </message>
        <message>
            <source>Facilitation, %1</source>
            <translation>Moderation, %1</translation>
        </message>
        <message>
            <source>Styling, %1</source>
            <translation>Styling, %1</translation>
        </message>
        <message>
            <source>Tutoring, %1</source>
            <translation>Unterricht, %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Abgelaufen</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Noch keine Nummer</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key of your practice</source>
            <translation>Wiederherstellungsschlüssel Ihrer Praxis</translation>
        </message>
        <message>
            <source>With it you open the practice when the passphrase is forgotten. Keep it where you keep contracts, not beside the computer.</source>
            <translation>Damit öffnen Sie die Praxis, wenn die Passphrase vergessen ist. Bewahren Sie ihn dort auf, wo Ihre Verträge liegen, nicht neben dem Computer.</translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Jede Woche</numerusform>
                <numerusform>Alle %n Wochen</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly, on the last day</source>
            <translation>Monatlich, am letzten Tag</translation>
        </message>
        <message>
            <source>Monthly, on day %1</source>
            <translation>Monatlich, am Tag %1</translation>
        </message>
        <message>
            <source>Quarterly, on the last day</source>
            <translation>Vierteljährlich, am letzten Tag</translation>
        </message>
        <message>
            <source>Quarterly, on day %1</source>
            <translation>Vierteljährlich, am Tag %1</translation>
        </message>
        <message>
            <source>Yearly, on the last day of the month</source>
            <translation>Jährlich, am letzten Tag des Monats</translation>
        </message>
        <message>
            <source>Yearly, on day %1 of the month</source>
            <translation>Jährlich, am Tag %1 des Monats</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Vierteljährlich</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Jährlich</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>drafted for you</source>
            <translation>für Sie entworfen</translation>
        </message>
        <message>
            <source>issued and sent automatically</source>
            <translation>automatisch ausgestellt und gesendet</translation>
        </message>
        <message>
            <source>%1 a month, %2 a year</source>
            <translation>%1 im Monat, %2 im Jahr</translation>
        </message>
    </context>
    <context>
        <name>ReportPicture</name>
        <message>
            <source>Owed</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 andere</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Zeigt, woraus es besteht</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Discount for paying early</source>
            <translation>Skonto</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Einnahmen</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>Offene Beträge</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Use of your hours</source>
            <translation>Auslastung Ihrer Zeit</translation>
        </message>
        <message>
            <source>Time by client</source>
            <translation>Zeit nach Klient</translation>
        </message>
        <message>
            <source>What you invoiced, by the date on the document, less credit notes and discounts for paying early. Beside it the money that arrived, which may belong to other invoices.</source>
            <translation>Was Sie abgerechnet haben, nach dem Datum auf dem Dokument, abzüglich Rechnungskorrekturen und Skonto. Daneben das eingegangene Geld, das zu anderen Rechnungen gehören kann.</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Was Klienten heute schulden, danach, wie lange es überfällig ist. Entwürfe sind nicht enthalten, ebenso wenig, was Sie ausgebucht haben.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>Die Steuer im eingegangenen Geld. Eine Teilzahlung enthält einen Teil jedes Satzes; Guthaben, das ein Klient noch hat, trägt noch keine Steuer. Keine Steuererklärung.</translation>
        </message>
        <message>
            <source>The tax on what you issued, paid or not. A credit note counts in its own month, below zero. Not a tax return.</source>
            <translation>Die Steuer auf das, was Sie ausgestellt haben, bezahlt oder nicht. Eine Rechnungskorrektur zählt in ihrem eigenen Monat, unter null. Keine Steuererklärung.</translation>
        </message>
        <message>
            <source>Sessions held against the working hours you set. Notes, travel and preparation are not in it.</source>
            <translation>Gehaltene Sitzungen im Verhältnis zu den Arbeitszeiten, die Sie festgelegt haben. Notizen, Wege und Vorbereitung sind nicht enthalten.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Gehaltene Sitzungen je Klient und was Rechnungen dafür berechnen, ohne Steuer. Was noch nicht abgerechnet ist, ist hier Zeit, kein Geld.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <comment>a quarter and its year</comment>
            <translation>Q%1 %2</translation>
        </message>
        <message>
            <source>Q%1</source>
            <comment>a quarter</comment>
            <translation>Q%1</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Steuerfrei</translation>
        </message>
        <message>
            <source>Small business, no tax</source>
            <translation>Kleinunternehmer, ohne Steuer</translation>
        </message>
        <message>
            <source>Reverse charge</source>
            <translation>Reverse Charge</translation>
        </message>
        <message>
            <source>Outside its scope</source>
            <translation>Nicht steuerbar</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 Tage</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 Tage</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 Tage</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Über 90 Tage</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Steuersatz</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Genutzt</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Abgerechnet, netto</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Pro Stunde</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Tage überfällig</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Zahlungsart</translation>
        </message>
        <message>
            <source>Would bring</source>
            <translation>Würde einbringen</translation>
        </message>
    </context>
    <context>
        <name>SavePdf</name>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>ServiceColour</name>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Pink</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>to the minute</source>
            <translation>auf die Minute</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>in Schritten von %1 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Zeit wird gerundet</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minuten Kulanz</translation>
        </message>
        <message>
            <source>Free before</source>
            <translation>Frei davor</translation>
        </message>
        <message>
            <source>Free after</source>
            <translation>Frei danach</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Notizen beginnen mit</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Farbe im Kalender</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Sitzungen finden statt</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Invoiced</source>
            <translation>Abgerechnet</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Im Entwurf</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Storniert</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Erlassen</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Sitzung läuft</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Teilweise bezahlt</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 über Plan</translation>
        </message>
        <message>
            <source>of %1 min</source>
            <translation>von %1 min</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Rechnung %1 wird gesendet</translation>
        </message>
        <message>
            <source>Invoice %1 goes out in %2 s</source>
            <translation>Rechnung %1 wird in %2 s gesendet</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, its mail waits for you to send it</source>
            <translation>Rechnung %1 ist ausgestellt; ihre E-Mail wartet darauf, dass Sie sie senden</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, for you to hand over</source>
            <translation>Rechnung %1 ist ausgestellt; Sie übergeben sie selbst</translation>
        </message>
        <message>
            <source>%1 invoices go out in %2 s</source>
            <translation>%1 Rechnungen werden in %2 s gesendet</translation>
        </message>
        <message>
            <source>%1 invoices are issued, for you to send</source>
            <translation>%1 Rechnungen sind ausgestellt; Sie senden sie selbst</translation>
        </message>
        <message>
            <source>%1 invoices are issued, %2 of them go out in %3 s</source>
            <translation>%1 Rechnungen sind ausgestellt, %2 davon werden in %3 s gesendet</translation>
        </message>
        <message>
            <source>Session with %1 is finished, not invoiced yet</source>
            <translation>Sitzung mit %1 ist beendet, noch nicht abgerechnet</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>Eine Rechnung ließ sich nicht ausstellen.</numerusform>
                <numerusform>%n Rechnungen ließen sich nicht ausstellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 was credited and not sent</source>
            <translation>Rechnung %1 wurde storniert und nicht gesendet</translation>
        </message>
        <message>
            <source>%1 invoices were credited and not sent</source>
            <translation>%1 Rechnungen wurden storniert und nicht gesendet</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>Sitzung mit %1 ist wieder offen</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>It is a public holiday.</source>
            <translation>Das ist ein Feiertag.</translation>
        </message>
        <message>
            <source>It is one of your days off.</source>
            <translation>Das ist einer Ihrer freien Tage.</translation>
        </message>
        <message>
            <source>The free time around it goes beyond your working hours.</source>
            <translation>Die freie Zeit davor und danach reicht über Ihre Arbeitszeiten hinaus.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Außerhalb Ihrer Arbeitszeiten.</translation>
        </message>
        <message>
            <source>Sooner than your notice allows: from %1.</source>
            <translation>Früher, als Ihre Vorlaufzeit erlaubt: ab %1.</translation>
        </message>
        <message>
            <source>Further ahead than you take bookings: until %1.</source>
            <translation>Weiter voraus, als Sie Termine annehmen: bis %1.</translation>
        </message>
        <message>
            <source>This service is not offered then.</source>
            <translation>Diese Leistung wird dann nicht angeboten.</translation>
        </message>
        <message>
            <source>%1 is closed then.</source>
            <translation>%1 ist dann geschlossen.</translation>
        </message>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Außerhalb der Zeiten, die dem Klienten passen.</translation>
        </message>
        <message>
            <source>Outside the hours that suit %1.</source>
            <translation>Außerhalb der Zeiten, die %1 passen.</translation>
        </message>
        <message>
            <source>Something else is in your calendar then.</source>
            <translation>Dann steht etwas anderes in Ihrem Kalender.</translation>
        </message>
        <message>
            <source>One of your calendars cannot be read; it may be taken.</source>
            <translation>Einer Ihrer Kalender lässt sich nicht lesen; die Zeit ist vielleicht belegt.</translation>
        </message>
        <message>
            <source>%1 too close to what lies beside it.</source>
            <translation>%1 zu nah an dem, was daneben liegt.</translation>
        </message>
        <message>
            <source>%1 are missing for the way.</source>
            <translation>%1 fehlen für den Weg.</translation>
        </message>
        <message>
            <source>No room is free then.</source>
            <translation>Dann ist kein Raum frei.</translation>
        </message>
        <message>
            <source>The day has as many of these sessions as you allow.</source>
            <translation>Der Tag hat schon so viele dieser Sitzungen, wie Sie erlauben.</translation>
        </message>
        <message>
            <source>No seat is left then.</source>
            <translation>Dann ist kein Platz mehr frei.</translation>
        </message>
        <message>
            <source>Held for somebody until %1.</source>
            <translation>Bis %1 für jemanden freigehalten.</translation>
        </message>
        <message>
            <source>%1 for you, %2 in %3</source>
            <translation>%1 für Sie, %2 in %3</translation>
        </message>
        <message>
            <source>%1 for you, %2 for %3 in %4</source>
            <translation>%1 für Sie, %2 für %3 in %4</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>Came from %2: %1</source>
            <translation>Kam aus %2: %1</translation>
        </message>
        <message>
            <source>Changed in %2, and so here: %1</source>
            <translation>In %2 geändert und deshalb auch hier: %1</translation>
        </message>
        <message>
            <source>Changed here and in %2, and brought together: %1</source>
            <translation>Hier und in %2 geändert und zusammengeführt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n Angabe wurde auf beiden Seiten geändert.</numerusform>
                <numerusform>%n Angaben wurden auf beiden Seiten geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Went to %2: %1</source>
            <translation>Ging an %2: %1</translation>
        </message>
        <message>
            <source>Deleted here, and so in %2: %1</source>
            <translation>Hier gelöscht und deshalb auch in %2: %1</translation>
        </message>
        <message>
            <source>Deleted in %2, and so here: %1. It can be put back.</source>
            <translation>In %2 gelöscht und deshalb auch hier: %1. Es lässt sich zurückholen.</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here, so it goes there again: %1</source>
            <translation>In %2 verschwunden und hier behalten, also geht es wieder dorthin: %1</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here: %1</source>
            <translation>In %2 verschwunden und hier behalten: %1</translation>
        </message>
        <message>
            <source>Only some dates of it came from %2; the others stay: %1</source>
            <translation>Aus %2 kamen nur einzelne Termine davon; die anderen bleiben: %1</translation>
        </message>
        <message>
            <source>%2 gave an older state, which goes there anew: %1</source>
            <translation>%2 gab einen älteren Stand, der dort erneuert wird: %1</translation>
        </message>
        <message>
            <source>Could not be read in %2: %1. %3</source>
            <translation>Ließ sich in %2 nicht lesen: %1. %3</translation>
        </message>
        <message>
            <source>Not taken by %2: %1. %3</source>
            <translation>Von %2 nicht angenommen: %1. %3</translation>
        </message>
        <message>
            <source>The two sides did not come to agree. %1</source>
            <translation>Die beiden Seiten kamen nicht überein. %1</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>ein Eintrag</translation>
        </message>
        <message>
            <source>Both sides agreed on %1.</source>
            <translation>Beide Seiten stimmten am %1 überein.</translation>
        </message>
        <message>
            <source>Both sides have not agreed yet.</source>
            <translation>Beide Seiten stimmten noch nie überein.</translation>
        </message>
        <message>
            <source>It is paused.</source>
            <translation>Es pausiert.</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>getrennt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Who invites</source>
            <translation>Wer einlädt</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Vereinbart</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Belegt Zeit</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Wer es sehen darf</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Cancelled dates</source>
            <translation>Abgesagte Termine</translation>
        </message>
        <message>
            <source>One date</source>
            <translation>Ein Termin</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>Der Eintrag</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>jeden Tag</numerusform>
                <numerusform>alle %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>jede Woche</numerusform>
                <numerusform>alle %n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>jeden Monat</numerusform>
                <numerusform>alle %n Monate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>jedes Jahr</numerusform>
                <numerusform>alle %n Jahre</numerusform>
            </translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>wiederholt sich</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>kommt</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>kommt nicht</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>vielleicht</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not yet, perhaps</source>
            <translation>noch nicht, vielleicht</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>nur Sie</translation>
        </message>
        <message>
            <source>only you; others see that it is there</source>
            <translation>nur Sie; andere sehen, dass es da ist</translation>
        </message>
        <message>
            <source>whoever sees the calendar</source>
            <translation>wer den Kalender sieht</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>hidden with the names</source>
            <translation>mit den Namen verborgen</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>noch %n Termin</numerusform>
                <numerusform>noch %n Termine</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry that was erased</source>
            <translation>Ein Eintrag, der gelöscht wurde</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>as the series has it</source>
            <translation>wie in der Serie</translation>
        </message>
        <message>
            <source>Deleted here, and so in %1 too, %2.</source>
            <translation>Hier gelöscht und deshalb auch in %1, %2.</translation>
        </message>
        <message>
            <source>Deleted in %1, %2.</source>
            <translation>In %1 gelöscht, %2.</translation>
        </message>
        <message>
            <source>%1 Kept until %2.</source>
            <translation>%1 Aufbewahrt bis %2.</translation>
        </message>
        <message>
            <source>it does not say when</source>
            <translation>wann, steht nicht dabei</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, von %2</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>hier gelöscht</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>dort gelöscht</translation>
        </message>
        <message>
            <source>another calendar</source>
            <translation>ein anderer Kalender</translation>
        </message>
    </context>
    <context>
        <name>TaxProposal</name>
        <message>
            <source>Proposed: taxed. The United States have no VAT, so nothing is added to your invoices unless your state taxes services.</source>
            <translation>Vorschlag: steuerpflichtig. Die Vereinigten Staaten haben keine Umsatzsteuer; auf Ihre Rechnungen kommt deshalb nichts hinzu, außer Ihr Bundesstaat besteuert Leistungen wie Ihre.</translation>
        </message>
        <message>
            <source>Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there before you send an invoice.</source>
            <translation>Vorschlag: ohne Umsatzsteuer. SoloPilot kennt die Sätze für %1 nicht; erkundigen Sie sich, was dort gilt, bevor Sie eine Rechnung senden.</translation>
        </message>
        <message>
            <source>Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. Choose another if you are not licensed or mostly coach.</source>
            <translation>Vorschlag: steuerfrei. Heilbehandlung durch zugelassene Therapeuten ist in %1 meist von der Umsatzsteuer befreit. Wählen Sie anders, wenn Sie keine Zulassung haben oder überwiegend coachen.</translation>
        </message>
        <message>
            <source>In %1 this depends on your turnover and on how you are registered, so SoloPilot does not choose for you.</source>
            <translation>In %1 hängt das von Ihrem Umsatz ab und davon, wie Sie gemeldet sind; deshalb wählt SoloPilot nicht für Sie.</translation>
        </message>
        <message>
            <source>%1 has no scheme for small businesses. Taxed is usual; teaching and care may be exempt.</source>
            <translation>%1 hat keine Kleinunternehmerregelung. Steuerpflichtig ist üblich; Unterricht und Heilbehandlung können steuerfrei sein.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Name des Klienten</translation>
        </message>
        <message>
            <source>Name to greet</source>
            <translation>Name für die Anrede</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Vorname des Klienten</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Name auf Rechnungen</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Ihre E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Your phone number</source>
            <translation>Ihre Telefonnummer</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Nummer der Rechnung</translation>
        </message>
        <message>
            <source>Amount of the invoice</source>
            <translation>Betrag der Rechnung</translation>
        </message>
        <message>
            <source>Date of the invoice</source>
            <translation>Datum der Rechnung</translation>
        </message>
        <message>
            <source>Day it is due</source>
            <translation>Tag der Fälligkeit</translation>
        </message>
        <message>
            <source>Words about the day it is due</source>
            <translation>Text zur Fälligkeit</translation>
        </message>
        <message>
            <source>Reference for the payment</source>
            <translation>Verwendungszweck der Zahlung</translation>
        </message>
        <message>
            <source>Number of the credit note</source>
            <translation>Nummer der Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Amount of the credit note</source>
            <translation>Betrag der Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Date of the credit note</source>
            <translation>Datum der Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Number of the credited invoice</source>
            <translation>Nummer der stornierten Rechnung</translation>
        </message>
        <message>
            <source>Reason for the credit note</source>
            <translation>Grund der Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Number of the quote</source>
            <translation>Nummer des Angebots</translation>
        </message>
        <message>
            <source>Amount of the quote</source>
            <translation>Betrag des Angebots</translation>
        </message>
        <message>
            <source>Date of the quote</source>
            <translation>Datum des Angebots</translation>
        </message>
        <message>
            <source>Last day it is valid</source>
            <translation>Letzter Tag der Gültigkeit</translation>
        </message>
        <message>
            <source>First day of the statement</source>
            <translation>Erster Tag des Kontoauszugs</translation>
        </message>
        <message>
            <source>Last day of the statement</source>
            <translation>Letzter Tag des Kontoauszugs</translation>
        </message>
        <message>
            <source>Sentence with the balance</source>
            <translation>Satz mit dem Saldo</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Overdue amount</source>
            <translation>Überfälliger Betrag</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Tag der Sitzung</translation>
        </message>
        <message>
            <source>Service of the session</source>
            <translation>Leistung der Sitzung</translation>
        </message>
        <message>
            <source>Mail with an invoice</source>
            <translation>E-Mail mit Rechnung</translation>
        </message>
        <message>
            <source>Mail with a credit note</source>
            <translation>E-Mail mit Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Mail with a quote</source>
            <translation>E-Mail mit Angebot</translation>
        </message>
        <message>
            <source>Mail with a statement</source>
            <translation>E-Mail mit Kontoauszug</translation>
        </message>
        <message>
            <source>Lines on invoices</source>
            <translation>Texte auf Rechnungen</translation>
        </message>
        <message>
            <source>Form of notes</source>
            <translation>Notizvorlage</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Rechnungskorrektur</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Kontoauszug</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Above the items</source>
            <translation>Über den Positionen</translation>
        </message>
        <message>
            <source>Below the total</source>
            <translation>Unter der Summe</translation>
        </message>
        <message>
            <source>At the foot of every page</source>
            <translation>Am Fuß jeder Seite</translation>
        </message>
        <message>
            <source>What a note begins with</source>
            <translation>Womit eine Notiz beginnt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>What the appointment is</source>
            <translation>Worum es bei dem Termin geht</translation>
        </message>
        <message>
            <source>Day and times on both clocks</source>
            <translation>Tag und Zeiten nach beiden Uhren</translation>
        </message>
        <message>
            <source>Day of the appointment</source>
            <translation>Tag des Termins</translation>
        </message>
        <message>
            <source>Place, telephone or video link</source>
            <translation>Ort, Telefon oder Videolink</translation>
        </message>
        <message>
            <source>Sentence that it repeats</source>
            <translation>Satz zur Wiederholung</translation>
        </message>
        <message>
            <source>Invitation to an appointment</source>
            <translation>Einladung zu einem Termin</translation>
        </message>
        <message>
            <source>Mail when an appointment has changed</source>
            <translation>E-Mail bei geändertem Termin</translation>
        </message>
        <message>
            <source>Mail when an appointment is canceled</source>
            <translation>E-Mail bei abgesagtem Termin</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Einladung</translation>
        </message>
        <message>
            <source>Changed appointment</source>
            <translation>Geänderter Termin</translation>
        </message>
        <message>
            <source>Canceled appointment</source>
            <translation>Abgesagter Termin</translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>dddd, d. MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d. MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d. MMMM yyyy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Your pages</source>
            <translation>Ihre Seiten</translation>
        </message>
        <message>
            <source>Everything has its page here. Ctrl and a number opens one without the mouse.</source>
            <translation>Alles hat hier seine Seite. Mit Strg und einer Ziffer öffnen Sie eine ohne Maus.</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>Ihr Tag</translation>
        </message>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Hier stehen Ihre Sitzungen der Reihe nach, jede mit der Uhrzeit beim Klienten und ihrem nächsten Schritt.</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Sitzung eintragen</translation>
        </message>
        <message>
            <source>This leads to a free time in your calendar. What was never booked can be logged beside it.</source>
            <translation>Damit kommen Sie zu einer freien Zeit in Ihrem Kalender. Was nie eingetragen war, lässt sich daneben nachtragen.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles finden</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Strg+K findet Klienten, Rechnungen und Notizen und führt alles aus, was das Programm kann.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Wie es steht</translation>
        </message>
        <message>
            <source>Notes save themselves, and mail leaves by itself. If something does not, it says so here.</source>
            <translation>Notizen speichern sich selbst, und E-Mails werden von selbst gesendet. Klappt etwas nicht, steht es hier.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Book and move</source>
            <translation>Eintragen und verschieben</translation>
        </message>
        <message>
            <source>Drag over free time to book it. Drag a session to move it, and its edge to make it longer.</source>
            <translation>Ziehen Sie über freie Zeit, um dort eine Sitzung einzutragen. Ziehen Sie eine Sitzung, um sie zu verschieben, und ihren Rand, um sie zu verlängern.</translation>
        </message>
        <message>
            <source>Day, week or month</source>
            <translation>Tag, Woche oder Monat</translation>
        </message>
        <message>
            <source>Choose how much you see. The letters D, W, M and A do the same.</source>
            <translation>Wählen Sie, wie viel Sie sehen. Die Tasten D, W, M und A tun dasselbe.</translation>
        </message>
        <message>
            <source>Another clock</source>
            <translation>Eine zweite Uhr</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>Die Uhrzeit eines Klienten kann neben Ihrer stehen, damit niemand nachts angerufen wird.</translation>
        </message>
        <message>
            <source>By keys alone</source>
            <translation>Nur mit Tasten</translation>
        </message>
        <message>
            <source>N books a session too. The question mark lists all keys of a page.</source>
            <translation>Auch mit N tragen Sie eine Sitzung ein. Das Fragezeichen zeigt alle Tasten einer Seite.</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Eine Sitzung</translation>
        </message>
        <message>
            <source>Next, or running</source>
            <translation>Die nächste oder die laufende</translation>
        </message>
        <message>
            <source>The next session waits here with its countdown. While one runs, its time is shown here on every page.</source>
            <translation>Hier wartet die nächste Sitzung mit der Zeit bis zu ihrem Beginn. Läuft eine, steht ihre Zeit auf jeder Seite hier.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
        <message>
            <source>Just write. It is stored as you type, and every version is kept. A part of it can be private to you.</source>
            <translation>Schreiben Sie einfach. Die Notiz wird beim Tippen gespeichert, und jede Version bleibt erhalten. Ein Teil davon kann privat bleiben, nur für Sie.</translation>
        </message>
        <message>
            <source>What was last time</source>
            <translation>Was letztes Mal war</translation>
        </message>
        <message>
            <source>The last note and what was left open are shown beside the page you write on.</source>
            <translation>Die letzte Notiz und was offen blieb, stehen neben der Seite, auf der Sie schreiben.</translation>
        </message>
        <message>
            <source>Start and finish</source>
            <translation>Beginnen und beenden</translation>
        </message>
        <message>
            <source>When the hour is over, this button asks for everything on one sheet: the time, the price, the invoice. What it sends waits ten seconds, and you can take it back.</source>
            <translation>Ist die Stunde vorbei, fragt diese Schaltfläche alles auf einem Blatt ab: die Zeit, den Preis, die Rechnung. Was sie sendet, wartet zehn Sekunden, und Sie können es zurücknehmen.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Wo Ihr Geld ist</translation>
        </message>
        <message>
            <source>Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses.</source>
            <translation>Jeder Reiter zählt und rechnet zusammen: was offen, überfällig oder bezahlt ist, dazu Angebote und Ausgaben.</translation>
        </message>
        <message>
            <source>Your invoices</source>
            <translation>Ihre Rechnungen</translation>
        </message>
        <message>
            <source>Choose one to see it as it prints, and to record its payment or correct it.</source>
            <translation>Wählen Sie eine, um sie so zu sehen, wie sie gedruckt wird, und um ihre Zahlung zu erfassen oder sie zu berichtigen.</translation>
        </message>
        <message>
            <source>By number or name</source>
            <translation>Nach Nummer oder Name</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Geben Sie ein paar Buchstaben eines Klienten oder die Nummer einer Rechnung ein. Die Summen eines Jahres stehen unter „Berichte“.</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>Im Infobereich</translation>
        </message>
        <message>
            <source>Also without the window</source>
            <translation>Auch ohne Fenster</translation>
        </message>
        <message>
            <source>Close the window, and SoloPilot waits in the tray of your desktop: start, finish and write from there.</source>
            <translation>Schließen Sie das Fenster, dann wartet SoloPilot im Infobereich Ihres Desktops: Von dort aus beginnen, beenden und schreiben Sie.</translation>
        </message>
        <message>
            <source>As you like it</source>
            <translation>Wie Sie möchten</translation>
        </message>
        <message>
            <source>Whether it starts with the computer, and what it reminds you of, is chosen here.</source>
            <translation>Hier wählen Sie, ob SoloPilot mit dem Computer startet und woran es Sie erinnert.</translation>
        </message>
        <message>
            <source>Lock when you leave</source>
            <translation>Beim Weggehen sperren</translation>
        </message>
        <message>
            <source>Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too when nobody is there.</source>
            <translation>Strg+L sperrt die Praxis: Nichts von ihr bleibt auf dem Bildschirm. Sie sperrt sich auch von selbst, wenn niemand da ist.</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>SoloPilot: in session</source>
            <translation>SoloPilot: Sitzung läuft</translation>
        </message>
        <message>
            <source>SoloPilot: over plan</source>
            <translation>SoloPilot: über der geplanten Zeit</translation>
        </message>
        <message>
            <source>SoloPilot: something needs you</source>
            <translation>SoloPilot: Etwas wartet auf Sie</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Sitzung läuft</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>%1 over the planned time</source>
            <translation>%1 über der geplanten Zeit</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Beenden und abrechnen</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 pro Sitzung</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Beenden und %1 abrechnen</translation>
        </message>
        <message>
            <source>Quick note for %1</source>
            <translation>Kurznotiz zu %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Danach: %1</translation>
        </message>
        <message>
            <source>Next, %1</source>
            <translation>Nächste Sitzung, %1</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Noch keine Leistung</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Keine Sitzung geplant</translation>
        </message>
        <message>
            <source>%1 not invoiced</source>
            <translation>%1 nicht abgerechnet</translation>
        </message>
        <message>
            <source>%1 not invoiced, %2</source>
            <translation>%1 nicht abgerechnet, %2</translation>
        </message>
        <message>
            <source>nothing today</source>
            <translation>heute nichts</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>heute %n Sitzung</numerusform>
                <numerusform>heute %n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved on this computer</source>
            <translation>Alles auf diesem Computer gespeichert</translation>
        </message>
        <message>
            <source>Mail waits for you</source>
            <translation>E-Mail wartet auf Sie</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>unlock to go on</source>
            <translation>entsperren, um fortzufahren</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>en</source>
            <comment>ISO 639-1 code of the language you translate into</comment>
            <translation>de</translation>
        </message>
        <message>
            <source>Type a length, such as 90 min, 1:30 or 10 h.</source>
            <translation>Geben Sie eine Dauer wie 90 min, 1:30 oder 10 h ein.</translation>
        </message>
        <message>
            <source>Type a number, such as 10.</source>
            <translation>Geben Sie eine Zahl wie 10 ein.</translation>
        </message>
    </context>
    <context>
        <name>ZoneWords</name>
        <message>
            <source>Summer time</source>
            <translation>Sommerzeit</translation>
        </message>
        <message>
            <source>No summer time</source>
            <translation>Keine Sommerzeit</translation>
        </message>
        <message>
            <source>Summer time until %1</source>
            <translation>Sommerzeit bis %1</translation>
        </message>
        <message>
            <source>Standard time until %1</source>
            <translation>Normalzeit bis %1</translation>
        </message>
        <message>
            <source>same time as you</source>
            <translation>gleiche Zeit wie bei Ihnen</translation>
        </message>
        <message>
            <source>%1 behind you</source>
            <translation>%1 früher als bei Ihnen</translation>
        </message>
        <message>
            <source>%1 ahead of you</source>
            <translation>%1 später als bei Ihnen</translation>
        </message>
        <message>
            <source>%1, from %2 %3</source>
            <comment>5 h behind you, from Sunday 4 h</comment>
            <translation>%1, ab %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::Desktop</name>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>What you typed before the practice locked is saved now</source>
            <translation>Was Sie vor dem Sperren der Praxis geschrieben haben, ist jetzt gespeichert</translation>
        </message>
        <message>
            <source>Choose a calendar file</source>
            <translation>Kalenderdatei wählen</translation>
        </message>
        <message>
            <source>Choose a contacts file</source>
            <translation>Kontaktdatei wählen</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv)</source>
            <translation>Kontakte (*.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Making a demo practice</source>
            <translation>Demo-Praxis wird angelegt</translation>
        </message>
        <message>
            <source>Making a demo practice: %1 %</source>
            <translation>Demo-Praxis wird angelegt: %1 %</translation>
        </message>
        <message>
            <source>The demo practice could not be made</source>
            <translation>Die Demo-Praxis ließ sich nicht anlegen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Other accounts of this computer can enter the practice's folder. It is encrypted; take their rights away all the same.</source>
            <translation>Andere Konten dieses Computers haben Zugriff auf den Ordner der Praxis. Er ist verschlüsselt; entziehen Sie ihnen die Rechte trotzdem.</translation>
        </message>
        <message>
            <source>A file synchroniser watches the practice's folder and may carry half a database elsewhere. Move the practice out of it; have it carry backups instead.</source>
            <translation>Ein Synchronisierungsprogramm überwacht den Ordner der Praxis und könnte eine halbe Datenbank an einen anderen Ort übertragen. Verschieben Sie die Praxis an einen anderen Ort und lassen Sie es stattdessen Sicherungen übertragen.</translation>
        </message>
        <message>
            <source>The practice lies on a network's disk, where a broken connection can damage it. Move it to this computer and keep backups on the network.</source>
            <translation>Die Praxis liegt auf einem Netzlaufwerk; dort kann eine abgebrochene Verbindung sie beschädigen. Verschieben Sie sie auf diesen Computer und bewahren Sie Sicherungen im Netz auf.</translation>
        </message>
        <message>
            <source>The last daily backup did not work. %1</source>
            <translation>Die letzte tägliche Sicherung hat nicht geklappt. %1</translation>
        </message>
        <message>
            <source>Go on with it as it is</source>
            <translation>So weiterarbeiten</translation>
        </message>
        <message>
            <source>Confirmed; the audit trail says so</source>
            <translation>Bestätigt; im Prüfprotokoll vermerkt</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>Das alte Wiederherstellungsblatt öffnet nichts mehr</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup. Use the one that was in force when it was made, or the recovery key of that time.</source>
            <translation>Diese Passphrase öffnet die Sicherung nicht. Verwenden Sie die Passphrase oder den Wiederherstellungsschlüssel aus der Zeit der Sicherung.</translation>
        </message>
        <message>
            <source>This recovery key does not open the backup. Use the sheet that was in force when it was made, or the passphrase of that time.</source>
            <translation>Dieser Wiederherstellungsschlüssel öffnet die Sicherung nicht. Verwenden Sie das Blatt oder die Passphrase aus der Zeit der Sicherung.</translation>
        </message>
        <message>
            <source>Choose the folder of a practice</source>
            <translation>Ordner einer Praxis wählen</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Sicherung wählen</translation>
        </message>
        <message>
            <source>Backups of SoloPilot (*.spbackup)</source>
            <translation>Sicherungen von SoloPilot (*.spbackup)</translation>
        </message>
        <message>
            <source>Choose a new, empty folder</source>
            <translation>Neuen, leeren Ordner wählen</translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Demo-Praxis</translation>
        </message>
        <message>
            <source>Your practice</source>
            <translation>Ihre Praxis</translation>
        </message>
        <message>
            <source>The passphrase is %1</source>
            <translation>Die Passphrase lautet %1</translation>
        </message>
        <message>
            <source>Type the nine groups of your recovery sheet in place of the passphrase.</source>
            <translation>Geben Sie statt der Passphrase die neun Gruppen Ihres Wiederherstellungsblatts ein.</translation>
        </message>
        <message>
            <source>Open my own practice</source>
            <translation>Meine eigene Praxis öffnen</translation>
        </message>
        <message>
            <source>Start my own practice</source>
            <translation>Eigene Praxis anlegen</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Nächste Sitzung beginnen</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Laufende Sitzung beenden</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Kurznotiz schreiben</translation>
        </message>
        <message>
            <source>End the running session</source>
            <translation>Laufende Sitzung beenden</translation>
        </message>
        <message>
            <source>What you typed into "%1" is kept. Open it again and it is there.</source>
            <translation>Was Sie in „%1“ eingegeben haben, ist aufbewahrt. Öffnen Sie es noch einmal, dann ist es da.</translation>
        </message>
    </context>
    <context>
        <name>sp::DesktopNotifier</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::HandMail</name>
        <message>
            <source>Attach %1 to the mail</source>
            <translation>Hängen Sie %1 an die E-Mail an</translation>
        </message>
    </context>
    <context>
        <name>sp::Notice</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::RecordWindow</name>
        <message>
            <source>Close this window</source>
            <translation>Dieses Fenster schließen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Alle Tastenkürzel zeigen</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Session: %1</source>
            <translation>Sitzung: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::Reminders</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Next session %1</source>
            <translation>Nächste Sitzung %1</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n Nachricht wurde nicht gesendet</numerusform>
                <numerusform>%n Nachrichten wurden nicht gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Today says why, and what to do.</source>
            <translation>Unter „Heute“ steht, warum und was zu tun ist.</translation>
        </message>
    </context>
    <context>
        <name>sp::ScreenLockWatch</name>
        <message>
            <source>Locks the practice</source>
            <translation>Sperrt die Praxis</translation>
        </message>
    </context>
    <context>
        <name>sp::SessionMeter</name>
        <message>
            <source>The meter shows while a session runs</source>
            <translation>Die Sitzungsuhr erscheint, solange eine Sitzung läuft</translation>
        </message>
    </context>
    <context>
        <name>sp::UndoToasts</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>All saved</source>
            <translation>Alles gespeichert</translation>
        </message>
        <message>
            <source>A note belongs to a session, and none is planned</source>
            <translation>Eine Notiz gehört zu einer Sitzung, und es ist keine geplant</translation>
        </message>
        <message>
            <source>A note is not saved yet</source>
            <translation>Eine Notiz ist noch nicht gespeichert</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n Nachricht wurde nicht gesendet</numerusform>
                <numerusform>%n Nachrichten wurden nicht gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n E-Mail wartet auf das Senden</numerusform>
                <numerusform>%n E-Mails warten auf das Senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Demo-Praxis</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>book</source>
            <translation>eintragen</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Nächste Sitzung beginnen</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Laufende Sitzung beenden</translation>
        </message>
        <message>
            <source>end</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Kurznotiz schreiben</translation>
        </message>
        <message>
            <source>Invoice all finished sessions</source>
            <translation>Alle beendeten Sitzungen abrechnen</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Neuer Klient</translation>
        </message>
        <message>
            <source>Import a calendar or contacts</source>
            <translation>Kalender oder Kontakte importieren</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>einlesen</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Klienten erscheinen mit ihren Initialen</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Klienten erscheinen mit ihren Namen</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Namen der Klienten wieder zeigen</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Namen der Klienten beim Teilen des Bildschirms verbergen</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>Go to the session meter</source>
            <translation>Zur Sitzungsuhr gehen</translation>
        </message>
        <message>
            <source>timer</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>float</source>
            <translation>schweben</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Neue Ausgabe</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Neue Fahrt</translation>
        </message>
        <message>
            <source>mileage</source>
            <translation>Kilometergeld</translation>
        </message>
        <message>
            <source>kilometres</source>
            <translation>Kilometer</translation>
        </message>
        <message>
            <source>Copy a link to the opened session</source>
            <translation>Link zur geöffneten Sitzung kopieren</translation>
        </message>
        <message>
            <source>address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <source>This is a demo practice. Everybody in it is made up.</source>
            <translation>Dies ist eine Demo-Praxis. Alle Personen darin sind erfunden.</translation>
        </message>
        <message>
            <source>Remove it and start my own</source>
            <translation>Entfernen und eigene anlegen</translation>
        </message>
        <message>
            <source>Remove the demo practice?</source>
            <translation>Demo-Praxis entfernen?</translation>
        </message>
        <message>
            <source>It is deleted with everything you tried out in it. Your own practice is another one and is not touched.</source>
            <translation>Sie wird mit allem gelöscht, was Sie darin ausprobiert haben. Ihre eigene Praxis ist eine andere und bleibt unberührt.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>The tours wait under About, and in Ctrl+K</source>
            <translation>Die Rundgänge finden Sie unter „Über“ und mit Strg+K</translation>
        </message>
        <message>
            <source>Book a session first; then this tour can show it</source>
            <translation>Tragen Sie zuerst eine Sitzung ein; dann kann dieser Rundgang sie zeigen</translation>
        </message>
        <message>
            <source>Not possible: see why</source>
            <translation>Nicht möglich: Grund ansehen</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <source>Close what is open first</source>
            <translation>Schließen Sie zuerst, was offen ist</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Nichts zurückzunehmen</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Nichts zu wiederholen</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>Nicht zurückgenommen: %1. %2</translation>
        </message>
        <message>
            <source>Not done again: %1. %2</source>
            <translation>Nicht wiederholt: %1. %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Zurückgenommen: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
        <message>
            <source>Write templates</source>
            <translation>Vorlagen schreiben</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>Textbausteine</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>Formulare</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Einstellungen: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>crash</source>
            <translation>Absturz</translation>
        </message>
        <message>
            <source>Find a free time</source>
            <translation>Freie Zeit finden</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>freie Zeiten</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>Verfügbarkeit</translation>
        </message>
        <message>
            <source>Find a time for %1</source>
            <translation>Zeit für %1 finden</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AboutSheet</name>
        <message>
            <source>About SoloPilot</source>
            <translation>Über SoloPilot</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Version %1. A practice on your own machine.</source>
            <translation>Version %1. Eine Praxis auf Ihrem eigenen Gerät.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. These are its libraries and their licences:</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung. Das sind ihre Bibliotheken und deren Lizenzen:</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Dieses Programm</translation>
        </message>
        <message>
            <source>Window and system</source>
            <translation>Fenster und System</translation>
        </message>
        <message>
            <source>Encrypted database</source>
            <translation>Verschlüsselte Datenbank</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Keys and passphrases</source>
            <translation>Schlüssel und Passphrasen</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Payment codes</source>
            <translation>Zahlungscodes</translation>
        </message>
        <message>
            <source>The machine's keychain</source>
            <translation>Schlüsselspeicher des Computers</translation>
        </message>
        <message>
            <source>Tours</source>
            <translation>Rundgänge</translation>
        </message>
        <message>
            <source>%1, seen</source>
            <translation>%1, gesehen</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ActivityPage</name>
        <message>
            <source>What to show</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AddressRows</name>
        <message>
            <source>Add another address</source>
            <translation>Weitere Anschrift hinzufügen</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>An die erste Stelle setzen</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Wie oben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AdviceBox</name>
        <message>
            <source>Why all the same</source>
            <translation>Warum trotzdem</translation>
        </message>
        <message>
            <source>Free instead</source>
            <translation>Stattdessen frei</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>freiwillig; bleibt bei der Sitzung</translation>
        </message>
        <message>
            <source>Take %1 instead</source>
            <translation>Stattdessen %1 nehmen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message>
            <source>Not invoiced</source>
            <translation>Nicht abgerechnet</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Nicht bestätigt</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Sitzung läuft</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>keine Sitzung</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Freigehalten %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaModel</name>
        <message>
            <source>Today, %1</source>
            <translation>Heute, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Morgen, %1</translation>
        </message>
        <message>
            <source>Nothing more in the calendar until %1 %2</source>
            <translation>Nichts weiter im Kalender bis %1 %2</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Frühere Tage zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message>
            <source>Add a point</source>
            <translation>Punkt hinzufügen</translation>
        </message>
        <message>
            <source>Enter writes it into the check list of this note</source>
            <translation>Enter schreibt ihn in die Checkliste dieser Notiz</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n Punkt</numerusform>
                <numerusform>%n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was left open last time.</source>
            <translation>Letztes Mal blieb nichts offen.</translation>
        </message>
        <message>
            <source>Open points of a note stand here next time.</source>
            <translation>Offene Punkte einer Notiz stehen beim nächsten Mal hier.</translation>
        </message>
        <message>
            <source>Show all %1 points</source>
            <translation>Alle %1 Punkte zeigen</translation>
        </message>
        <message>
            <source>Open the session: %1</source>
            <translation>Sitzung öffnen: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaView</name>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nichts im Kalender</translation>
        </message>
        <message>
            <source>Sessions you book and calendars you import are listed here, day by day.</source>
            <translation>Sitzungen, die Sie eintragen, und Kalender, die Sie einlesen, stehen hier Tag für Tag.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AllDayLane</name>
        <message>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Ganztägig</translation>
        </message>
        <message>
            <source>Fold to three rows</source>
            <translation>Auf drei Zeilen einklappen</translation>
        </message>
        <message>
            <source>Show all %1 rows</source>
            <translation>Alle %1 Zeilen zeigen</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1 weitere</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>ganztägig</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Which service is it?</source>
            <translation>Welche Leistung ist es?</translation>
        </message>
        <message>
            <source>Whose session is it?</source>
            <translation>Wessen Sitzung ist es?</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>The same for the whole series</source>
            <translation>Ebenso für die ganze Serie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Es gibt noch keine Leistung. Fügen Sie unter Einstellungen, Leistungen eine hinzu.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Wählen Sie, mit wem die Sitzung ist.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AuditKeySheet</name>
        <message>
            <source>A new key for the audit trail</source>
            <translation>Ein neuer Schlüssel für das Prüfprotokoll</translation>
        </message>
        <message>
            <source>When somebody may have copied the practice and knew what opens it.</source>
            <translation>Wenn jemand die Praxis kopiert haben könnte und wusste, was sie öffnet.</translation>
        </message>
        <message>
            <source>The trail is signed with a key of its own. The old key signs once more, that the new one takes over, and is gone then. What it signed stays good: whoever knows the old key is led to the new one.</source>
            <translation>Das Protokoll wird mit einem eigenen Schlüssel signiert. Der alte signiert noch einmal, dass der neue übernimmt, und ist dann fort. Was er signiert hat, bleibt gültig: Wer den alten Schlüssel kennt, wird zum neuen geführt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Neuen Schlüssel erstellen</translation>
        </message>
        <message>
            <source>It signs from entry %L1 on.</source>
            <translation>Er signiert ab Eintrag %L1.</translation>
        </message>
        <message>
            <source>Tell it to those who check the trail, by another way than the trail itself:
%1</source>
            <translation>Teilen Sie ihn denen, die das Protokoll prüfen, auf einem anderen Weg als mit dem Protokoll selbst mit:
%1</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Sitzung eintragen</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>Keine Wiederholung</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Alle zwei Wochen</translation>
        </message>
        <message>
            <source>Every four weeks</source>
            <translation>Alle vier Wochen</translation>
        </message>
        <message>
            <source>Every month, same weekday</source>
            <translation>Jeden Monat, gleicher Wochentag</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Es gibt noch keine Leistung. Fügen Sie unter Einstellungen, Leistungen eine hinzu.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Geben Sie eine Uhrzeit wie 14:30 ein.</translation>
        </message>
        <message>
            <source>1 to %1</source>
            <translation>1 bis %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Book anyway</source>
            <translation>Trotzdem eintragen</translation>
        </message>
        <message>
            <source>%1 is marked as blocked.</source>
            <translation>%1 ist als blockiert markiert.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Außerhalb Ihrer Arbeitszeiten.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Wählen Sie, mit wem die Sitzung ist.</translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 eingetragen, %2 %3</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>Book %1</source>
            <comment>Wed 11:00</comment>
            <translation>%1 eintragen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BrowserSignIn</name>
        <message>
            <source>SoloPilot is let in. You can close this page and go back to it.</source>
            <translation>SoloPilot hat nun Zugang. Sie können diese Seite schließen und dorthin zurückkehren.</translation>
        </message>
        <message>
            <source>This is not the answer that SoloPilot is waiting for.</source>
            <translation>Das ist nicht die Antwort, auf die SoloPilot wartet.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BurndownBar</name>
        <message>
            <source>Counting</source>
            <translation>Zeit läuft</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BusyCard</name>
        <message>
            <source>Make it a session</source>
            <translation>Zur Sitzung machen</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Ganztägig</translation>
        </message>
        <message>
            <source>Press Enter to make it a session</source>
            <translation>Mit Enter zur Sitzung machen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarAccountSheet</name>
        <message>
            <source>Change %1</source>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Kalender verbinden</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>User name or e-mail</source>
            <translation>Benutzername oder E-Mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Keep only when I am busy, and nothing of what the entries say</source>
            <translation>Nur behalten, wann ich belegt bin, nichts vom Inhalt der Einträge</translation>
        </message>
        <message>
            <source>Where the calendars are</source>
            <translation>Wo die Kalender liegen</translation>
        </message>
        <message>
            <source>Many services, iCloud and Fastmail among them, want a password made for this program only. It is kept sealed in the practice.</source>
            <translation>Viele Dienste, darunter iCloud und Fastmail, verlangen ein Passwort, das nur für dieses Programm erstellt wurde. Es wird versiegelt in der Praxis aufbewahrt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Leave empty to keep the one there is</source>
            <translation>Leer lassen, um das vorhandene zu behalten</translation>
        </message>
        <message>
            <source>What is taken there is not offered here. Nothing is written there before you say where bookings go.</source>
            <translation>Was dort belegt ist, wird hier nicht angeboten. Dort wird nichts geschrieben, bevor Sie angeben, wohin neue Termine kommen.</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Bei %1 anmelden</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Client-ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Clientschlüssel</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organisation (Mandant)</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Seite noch einmal öffnen</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>Diese Seite öffnen</translation>
        </message>
        <message>
            <source>Leave empty for any</source>
            <translation>Für jede leer lassen</translation>
        </message>
        <message>
            <source>Until now you have allowed this program to read there. Sign in once more and allow it to write as well.</source>
            <translation>Bisher haben Sie diesem Programm erlaubt, dort zu lesen. Melden Sie sich noch einmal an und erlauben Sie auch das Schreiben.</translation>
        </message>
        <message>
            <source>Access was taken back there, or is over. What was read stays here.</source>
            <translation>Der Zugang wurde dort entzogen oder ist abgelaufen. Was gelesen wurde, bleibt hier.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Im Browser anmelden</translation>
        </message>
        <message>
            <source>Your browser shows a page of the service. Sign in there and allow access; this sheet goes on by itself.</source>
            <translation>Ihr Browser zeigt eine Seite des Dienstes. Melden Sie sich dort an und erlauben Sie den Zugang; dieses Fenster macht von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>Second clock</source>
            <translation>Zweite Uhr</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Belegt</translation>
        </message>
        <message>
            <source>Kept free</source>
            <translation>Freigehalten</translation>
        </message>
        <message>
            <source>Off hours</source>
            <translation>Arbeitsfrei</translation>
        </message>
        <message>
            <source>Second clock: none</source>
            <translation>Zweite Uhr: keine</translation>
        </message>
        <message>
            <source>Second clock: %1</source>
            <translation>Zweite Uhr: %1</translation>
        </message>
        <message>
            <source>The client’s</source>
            <translation>Die des Klienten</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Andere Orte</translation>
        </message>
        <message>
            <source>Does not suit %1</source>
            <translation>Passt %1 nicht</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarHead</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>How to look at the calendar</source>
            <translation>Ansicht des Kalenders</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Arbeitswoche</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Heute (T)</translation>
        </message>
        <message>
            <source>Print what is shown (Ctrl+P)</source>
            <translation>Angezeigtes drucken (Strg+P)</translation>
        </message>
        <message>
            <source>New session (N)</source>
            <translation>Neue Sitzung (N)</translation>
        </message>
        <message>
            <source>D, W, M and A choose the view; Shift+W the work week</source>
            <translation>D, W, M und A wählen die Ansicht; Shift+W die Arbeitswoche</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Voriger Tag</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Nächster Tag</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Vorige Woche</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Nächste Woche</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>The calendar could not be read</source>
            <translation>Der Kalender ließ sich nicht lesen</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 auf %2 verschoben</translation>
        </message>
        <message>
            <source>%1 now takes %2</source>
            <translation>%1 dauert jetzt %2</translation>
        </message>
        <message>
            <source>Move to %1?</source>
            <translation>Auf %1 verschieben?</translation>
        </message>
        <message>
            <source>Change the length?</source>
            <translation>Dauer ändern?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Session with %1 cancelled</source>
            <translation>Sitzung mit %1 abgesagt</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>Cancel which ones?</source>
            <translation>Welche absagen?</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Sitzung absagen</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Neue Sitzung…</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Vergangene Sitzung nachtragen…</translation>
        </message>
        <message>
            <source>%1 copied to %2</source>
            <translation>%1 auf %2 kopiert</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Die Ansicht drucken</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Arbeitswoche</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Enter opens, Alt with arrows moves, drag with Ctrl copies</source>
            <translation>Enter öffnet, Alt mit Pfeiltasten verschiebt, Ziehen mit Strg kopiert</translation>
        </message>
        <message>
            <source>Enter opens, drag with Ctrl copies</source>
            <translation>Enter öffnet, Ziehen mit Strg kopiert</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Find a free time…</source>
            <translation>Freie Zeit finden…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Länger freihalten</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>%1 ausblenden</translation>
        </message>
        <message>
            <source>Cancel the session…</source>
            <translation>Sitzung absagen…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Enter opens, Delete lets go of it</source>
            <translation>Enter öffnet, Entf gibt die Zeit frei</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message>
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>What is taken in your other calendars is not free here, and what is booked here can stand in one of them.</source>
            <translation>Was in Ihren anderen Kalendern belegt ist, ist hier nicht frei, und was hier eingetragen wird, kann in einem von ihnen stehen.</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Kalender verbinden</translation>
        </message>
        <message>
            <source>No other calendar is connected.</source>
            <translation>Kein anderer Kalender ist verbunden.</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written.</source>
            <translation>Pausiert: Es wird nichts gelesen oder geschrieben.</translation>
        </message>
        <message>
            <source>It is being read for the first time.</source>
            <translation>Wird gerade zum ersten Mal gelesen.</translation>
        </message>
        <message>
            <source>Both sides agreed %1.</source>
            <translation>Zuletzt abgeglichen: %1.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Sync now: %1</source>
            <translation>Jetzt abgleichen: %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Fortsetzen: %1</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pause: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Ändern: %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Disconnect: %1</source>
            <translation>Trennen: %1</translation>
        </message>
        <message>
            <source>Counts here</source>
            <translation>Zählt hier mit</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>In beide Richtungen</translation>
        </message>
        <message>
            <source>Bookings go here</source>
            <translation>Neue Termine hierher</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>Dort fehlt auf einmal %n Eintrag, deshalb wurde hier nichts gelöscht.</numerusform>
                <numerusform>Dort fehlen auf einmal %n Einträge, deshalb wurde hier nichts gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Sind weg</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Neu verbinden</translation>
        </message>
        <message>
            <source>Reconnect: %1</source>
            <translation>Neu verbinden: %1</translation>
        </message>
        <message>
            <source>Colour of %1</source>
            <translation>Farbe von %1</translation>
        </message>
        <message>
            <source>The colour its entries bear in the calendar</source>
            <translation>Die Farbe seiner Einträge im Kalender</translation>
        </message>
        <message>
            <source>Colour as there</source>
            <translation>Farbe wie dort</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Minderjährig</translation>
        </message>
        <message>
            <source>Blocked: booking says so first</source>
            <translation>Blockiert: Hinweis beim Eintragen</translation>
        </message>
        <message>
            <source>Not to be contacted: no mail leaves</source>
            <translation>Nicht kontaktieren: keine E-Mails senden</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Neuer Klient</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Klient hinzufügen</translation>
        </message>
        <message>
            <source>Name, as printed on invoices</source>
            <translation>Name, wie er auf Rechnungen steht</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Unknown, taken as yours</source>
            <translation>Unbekannt, gilt wie Ihre</translation>
        </message>
        <message>
            <source>Language of invoices and mail</source>
            <translation>Sprache für Rechnungen und E-Mails</translation>
        </message>
        <message>
            <source>As the practice</source>
            <translation>Wie die Praxis</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Kauft als Unternehmen</translation>
        </message>
        <message>
            <source>Somebody else pays</source>
            <translation>Jemand anderes zahlt</translation>
        </message>
        <message>
            <source>Remark, only for you</source>
            <translation>Bemerkung, nur für Sie</translation>
        </message>
        <message>
            <source>Invoices go to another name or address</source>
            <translation>Rechnungen gehen an einen anderen Namen oder eine andere Anschrift</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Name auf Rechnungen</translation>
        </message>
        <message>
            <source>E-mail for invoices</source>
            <translation>E-Mail für Rechnungen</translation>
        </message>
        <message>
            <source>What is left empty is as above.</source>
            <translation>Was leer bleibt, gilt wie oben.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Klient gespeichert</translation>
        </message>
        <message>
            <source>Merge %1 into…</source>
            <translation>%1 zusammenführen mit…</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Sitzungen, Notizen und Rechnungen stehen danach beim anderen Klienten. Es wird nichts gelöscht.</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Klient, der bleibt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>Merge into %1</source>
            <translation>Mit %1 zusammenführen</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Wählen Sie den Klienten, der bleibt.</translation>
        </message>
        <message>
            <source>%1 merged into %2</source>
            <translation>%1 mit %2 zusammengeführt</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1 archiviert</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 ist jetzt Klient</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 ist wieder da</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Gefundene Klienten</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Namen eingeben</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>als neuen Klienten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <source>Invoices to</source>
            <translation>Rechnungen an</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Zahlt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Tax no.</source>
            <translation>Steuernr.</translation>
        </message>
        <message>
            <source>VAT no.</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Buys as</source>
            <translation>Kauft als</translation>
        </message>
        <message>
            <source>a business</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Noch nichts bekannt. Bearbeiten Sie den Klienten, um eine E-Mail-Adresse hinzuzufügen.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Paid this year</source>
            <translation>Dieses Jahr bezahlt</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Minderjährig</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>Nicht kontaktieren</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Bestätigt</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Not invoiced</source>
            <translation>Nicht abgerechnet</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Found in an import</source>
            <translation>In einem Import gefunden</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Ist das ein Klient?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Draft invoice</source>
            <translation>Rechnungsentwurf</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Rechnung %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig am %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>beglichen</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Demnächst</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, Sie</translation>
        </message>
        <message>
            <source>%1, same as yours</source>
            <translation>%1, wie bei Ihnen</translation>
        </message>
        <message>
            <source>Zone unknown, taken as yours</source>
            <translation>Zone unbekannt, gilt wie Ihre</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Uhren</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Vergangene Sitzung nachtragen…</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Mit einem anderen Klienten zusammenführen…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Aus dem Archiv zurückholen</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Ja, hinzufügen</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Sessions, notes, money and mail are listed here as they come.</source>
            <translation>Sitzungen, Notizen, Finanzen und E-Mails stehen hier der Reihe nach, sobald es welche gibt.</translation>
        </message>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>%n früheren Eintrag zeigen</numerusform>
                <numerusform>Frühere zeigen (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Draft quote</source>
            <translation>Angebotsentwurf</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Angebot %1</translation>
        </message>
        <message>
            <source>good until %1</source>
            <translation>gültig bis %1</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <source>Paid from credit</source>
            <translation>Aus Guthaben bezahlt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>for invoice %1</source>
            <translation>für Rechnung %1</translation>
        </message>
        <message>
            <source>for no invoice</source>
            <translation>ohne Rechnung</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>an %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Schuldet</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Zeit finden…</translation>
        </message>
        <message>
            <source>Sell a package…</source>
            <translation>Paket verkaufen…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>Filter clients</source>
            <translation>Klienten filtern</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Klienten und Termine importieren</translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Kalender, Kontakte oder Tabelle importieren</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Neuer Klient</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Owing</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Die Klienten ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Aktiv %1</translation>
        </message>
        <message>
            <source>Owing %1</source>
            <translation>Offen %1</translation>
        </message>
        <message>
            <source>Archived %1</source>
            <translation>Archiviert %1</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Niemand gefunden</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Noch keine Klienten</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Niemand hier</translation>
        </message>
        <message>
            <source>No name, company, mail or phone begins like this.</source>
            <translation>Kein Name, keine Firma, keine E-Mail-Adresse und keine Telefonnummer beginnt so.</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Fügen Sie Ihren ersten Klienten hinzu, oder importieren Sie Ihre Kontakte oder Ihren Kalender.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>In dieser Liste ist kein Klient.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Kein Klient gewählt</translation>
        </message>
        <message>
            <source>Choose one on the left to see sessions, notes and invoices.</source>
            <translation>Wählen Sie links jemanden, um Sitzungen, Notizen und Rechnungen zu sehen.</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Hier erscheinen Ihre Klienten</translation>
        </message>
        <message>
            <source>With their sessions, notes and invoices on one time line, and their clock beside yours.</source>
            <translation>Mit ihren Sitzungen, Notizen und Rechnungen auf einer Zeitleiste, und ihrer Uhr neben Ihrer.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Klienten hinzufügen</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Klient hinzugefügt</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Klienten werden geladen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Ansehen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the title only</source>
            <translation>Nur den Titel zeigen</translation>
        </message>
        <message>
            <source>Show whom it touches</source>
            <translation>Zeigen, wen es betrifft</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockNote</name>
        <message>
            <source>Clocks that change</source>
            <translation>Uhren, die umgestellt werden</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Ansehen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClosedPeriod</name>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, das ganze Jahr</translation>
        </message>
        <message>
            <source>%1, the whole quarter</source>
            <translation>%1, das ganze Quartal</translation>
        </message>
        <message>
            <source>Close the books</source>
            <translation>Buchhaltung abschließen</translation>
        </message>
        <message>
            <source>Close up to the end of</source>
            <translation>Abschließen bis Ende</translation>
        </message>
        <message>
            <source>Close the books up to this month</source>
            <translation>Buchhaltung bis einschließlich dieses Monats abschließen</translation>
        </message>
        <message>
            <source>In a closed period nothing is issued, credited, paid, written off or spent any more, so that it stays as your accountant has it.</source>
            <translation>In einem abgeschlossenen Zeitraum wird nichts mehr ausgestellt, storniert, bezahlt, ausgebucht oder ausgegeben, damit er so bleibt, wie er Ihrer Steuerberatung vorliegt.</translation>
        </message>
        <message>
            <source>The books are closed up to %1.</source>
            <translation>Die Buchhaltung ist bis %1 abgeschlossen.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Kein Zeitraum ist abgeschlossen.</translation>
        </message>
        <message>
            <source>Open %1 again</source>
            <translation>%1 wieder öffnen</translation>
        </message>
        <message>
            <source>Open again from %1</source>
            <translation>Wieder offen ab %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Passende Befehle</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Try fewer letters, or a name.</source>
            <translation>Versuchen Sie weniger Buchstaben oder einen Namen.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Start when I log in</source>
            <translation>Beim Anmelden starten</translation>
        </message>
        <message>
            <source>It waits locked in the tray until you open it.</source>
            <translation>Wartet gesperrt im Infobereich, bis Sie es öffnen.</translation>
        </message>
        <message>
            <source>Remind me through the desktop</source>
            <translation>Über den Desktop erinnern</translation>
        </message>
        <message>
            <source>Five minutes before a session, and when a message did not go out. Without a sound.</source>
            <translation>Fünf Minuten vor einer Sitzung, und wenn eine Nachricht nicht gesendet wurde. Ohne Ton.</translation>
        </message>
        <message>
            <source>Name clients in reminders</source>
            <translation>Klienten in Erinnerungen nennen</translation>
        </message>
        <message>
            <source>Reminders show over whatever is on the screen, and some desktops keep a list of them.</source>
            <translation>Erinnerungen erscheinen über allem, was auf dem Bildschirm ist, und manche Desktops führen eine Liste davon.</translation>
        </message>
        <message>
            <source>Use the tray's shortcuts in every program</source>
            <translation>Tasten des Infobereichs in jedem Programm nutzen</translation>
        </message>
        <message>
            <source>Start, finish and quick note. Your desktop may let you choose the keys.</source>
            <translation>Beginnen, Beenden und Kurznotiz. Vielleicht lässt Ihr Desktop Sie die Tasten wählen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConfirmSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConflictSheet</name>
        <message>
            <source>What was changed here holds until you say otherwise.</source>
            <translation>Was hier geändert wurde, gilt, bis Sie anders entscheiden.</translation>
        </message>
        <message>
            <source>What %1 says holds until you say otherwise.</source>
            <translation>Was %1 sagt, gilt, bis Sie anders entscheiden.</translation>
        </message>
        <message>
            <source>What stands here is newer and holds until you say otherwise.</source>
            <translation>Was hier steht, ist neuer und gilt, bis Sie anders entscheiden.</translation>
        </message>
        <message>
            <source>What %1 says is newer and holds until you say otherwise.</source>
            <translation>Was %1 sagt, ist neuer und gilt, bis Sie anders entscheiden.</translation>
        </message>
        <message>
            <source>One side changed it, the other deleted it: it is kept until you say otherwise.</source>
            <translation>Eine Seite hat es geändert, die andere gelöscht: Es bleibt, bis Sie anders entscheiden.</translation>
        </message>
        <message>
            <source>Changed here and elsewhere</source>
            <translation>Hier und anderswo geändert</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Voriger Eintrag</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Nächster Eintrag</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Alles von hier</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Alles von dort</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Keep what is chosen</source>
            <translation>Auswahl behalten</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Both sides say the same by now.</source>
            <translation>Beide Seiten sagen inzwischen dasselbe.</translation>
        </message>
        <message>
            <source>both changed</source>
            <translation>beide geändert</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Jetzt: %1</translation>
        </message>
        <message>
            <source>%1 here: %2</source>
            <translation>%1 hier: %2</translation>
        </message>
        <message>
            <source>%1 there: %2</source>
            <translation>%1 dort: %2</translation>
        </message>
        <message>
            <source>As it is here</source>
            <translation>Wie hier</translation>
        </message>
        <message>
            <source>As it is there</source>
            <translation>Wie dort</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Geklärt: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ContactRows</name>
        <message>
            <source>Any kind</source>
            <translation>Beliebige Art</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Add another e-mail</source>
            <translation>Weitere E-Mail hinzufügen</translation>
        </message>
        <message>
            <source>Add another phone</source>
            <translation>Weiteres Telefon hinzufügen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>An die erste Stelle setzen</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>The first one is where mail goes.</source>
            <translation>An die erste gehen die E-Mails.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CorrectSheet</name>
        <message>
            <source>Such as 45 min or 1 h 30</source>
            <translation>Zum Beispiel 45 min oder 1 h 30</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Wie viele Sitzungen</translation>
        </message>
        <message>
            <source>Say how much.</source>
            <translation>Geben Sie an, wie viel.</translation>
        </message>
        <message>
            <source>Correct the balance</source>
            <translation>Guthaben berichtigen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Abziehen</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>From which day it counts</source>
            <translation>Ab welchem Tag es zählt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Ten characters or more; it stays on record.</source>
            <translation>Mindestens zehn Zeichen; es bleibt festgehalten.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Danach: %1</translation>
        </message>
        <message>
            <source>Correct by %1</source>
            <translation>Um %1 berichtigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Dem Klienten berechnen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Nur für Sie</translation>
        </message>
        <message>
            <source>Type a date, such as %1.</source>
            <translation>Geben Sie ein Datum wie %1 ein.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditActs</name>
        <message>
            <source>Sold %1 to %2; its invoice is a draft</source>
            <translation>%1 an %2 verkauft; die Rechnung ist ein Entwurf</translation>
        </message>
        <message>
            <source>Sold %1 to %2</source>
            <comment>a package, a client</comment>
            <translation>%1 an %2 verkauft</translation>
        </message>
        <message>
            <source>Taken back right away</source>
            <translation>Gleich wieder zurückgenommen</translation>
        </message>
        <message>
            <source>%1 corrected by %2</source>
            <comment>a package, how much</comment>
            <translation>%1 um %2 berichtigt</translation>
        </message>
        <message>
            <source>%1 rests</source>
            <comment>a package</comment>
            <translation>%1 ruht</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <comment>a package</comment>
            <translation>%1 läuft weiter</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>how much</comment>
            <translation>%1 verschoben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditBar</name>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Kein aktives Paket</translation>
        </message>
        <message>
            <source>Shows every entry</source>
            <translation>Zeigt jeden Eintrag</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditDrawer</name>
        <message>
            <source>%1, %2</source>
            <comment>a day and a time</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>dauerte %1</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>später zurückgenommen</translation>
        </message>
        <message>
            <source>then %1 over</source>
            <translation>danach um %1 überzogen</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>danach %1</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Einträge werden geladen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a state and a share</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Its rule</source>
            <translation>Seine Regel</translation>
        </message>
        <message>
            <source>Its invoice</source>
            <translation>Seine Rechnung</translation>
        </message>
        <message>
            <source>Move some…</source>
            <translation>Teil verschieben…</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Let it rest…</source>
            <translation>Ruhen lassen…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Berichtigen…</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Eingetragen</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Keine kommenden Sitzungen</translation>
        </message>
        <message>
            <source>Booked sessions that hold credits</source>
            <translation>Eingetragene Sitzungen, für die Guthaben reserviert ist</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>the newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <source>A double click or Enter opens the session of an entry.</source>
            <translation>Doppelklick oder Enter öffnet die Sitzung eines Eintrags.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditPanel</name>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>Paket verkaufen</translation>
        </message>
        <message>
            <source>Drawn first</source>
            <translation>Wird zuerst genutzt</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Kein aktives Paket</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>Credit %1?</source>
            <translation>%1 stornieren?</translation>
        </message>
        <message>
            <source>Reason, as printed on the credit note</source>
            <translation>Grund, wie er auf der Rechnungskorrektur steht</translation>
        </message>
        <message>
            <source>What is ticked is taken back by a credit note of its own.</source>
            <translation>Was angekreuzt ist, wird mit einer eigenen Rechnungskorrektur storniert.</translation>
        </message>
        <message>
            <source>The whole invoice over %1 is taken back by a credit note of its own.</source>
            <translation>Die ganze Rechnung über %1 wird mit einer eigenen Rechnungskorrektur storniert.</translation>
        </message>
        <message>
            <source>What is left of it is taken back by a credit note of its own.</source>
            <translation>Was davon übrig ist, wird mit einer eigenen Rechnungskorrektur storniert.</translation>
        </message>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Die bereits gezahlten %1 werden zum Guthaben des Klienten.</translation>
        </message>
        <message>
            <source>Keep the invoice</source>
            <translation>Rechnung behalten</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>%1 stornieren</translation>
        </message>
        <message>
            <source>Credit the rest</source>
            <translation>Rest stornieren</translation>
        </message>
        <message>
            <source>Say why in a few words; it is printed on the credit note.</source>
            <translation>Schreiben Sie in wenigen Worten, warum; es wird auf die Rechnungskorrektur gedruckt.</translation>
        </message>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>%n Position stornieren</numerusform>
                <numerusform>%n Positionen stornieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message>
            <source>Back up each day</source>
            <translation>Täglich sichern</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose the folder for daily backups</source>
            <translation>Ordner für tägliche Sicherungen wählen</translation>
        </message>
        <message>
            <source>Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this computer is lost.</source>
            <translation>Behält 7 Tage, 4 Wochen und 12 Monate. Auf einem anderen Datenträger helfen sie auch, wenn dieser Computer verloren geht.</translation>
        </message>
        <message>
            <source>Beside the practice, on this disk</source>
            <translation>Neben der Praxis, auf diesem Datenträger</translation>
        </message>
        <message>
            <source>The backup of %1 did not work. %2</source>
            <translation>Die Sicherung von %1 hat nicht geklappt. %2</translation>
        </message>
        <message>
            <source>Off. Nothing is backed up by itself.</source>
            <translation>Aus. Es wird nichts automatisch gesichert.</translation>
        </message>
        <message>
            <source>Last made %1, and opened again to test it.</source>
            <translation>Zuletzt erstellt: %1, und zur Prüfung wieder geöffnet.</translation>
        </message>
        <message>
            <source>The first is made at midday, or when the program next runs.</source>
            <translation>Die erste entsteht mittags, oder wenn das Programm das nächste Mal läuft.</translation>
        </message>
        <message>
            <source>Choose folder for daily backups</source>
            <translation>Ordner wählen für die täglichen Sicherungen</translation>
        </message>
        <message>
            <source>The backup %1 is not there any more.</source>
            <translation>Die Sicherung %1 ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The backup %1 was altered or replaced.</source>
            <translation>Die Sicherung %1 wurde verändert oder ersetzt.</translation>
        </message>
        <message>
            <source>%1 was not made by this practice, or cannot be read.</source>
            <translation>%1 stammt nicht von dieser Praxis oder ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The backup %1 does not follow from the one before it.</source>
            <translation>Die Sicherung %1 schließt nicht an die vorhergehende an.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>Und eine weitere.</numerusform>
                <numerusform>Und %n weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>The restore drill of %1 failed. %2</source>
            <translation>Die Wiederherstellungsprobe von %1 hat nicht geklappt. %2</translation>
        </message>
        <message>
            <source>No backup has been written to another disk for 14 days or longer.</source>
            <translation>Seit mindestens 14 Tagen wurde keine Sicherung auf einen anderen Datenträger geschrieben.</translation>
        </message>
        <message>
            <source>Restored for practice %1: all of it came back.</source>
            <translation>Zur Probe wiederhergestellt: %1, und alles kam zurück.</translation>
        </message>
        <message>
            <source>Its folder is not there. Connect the disk it is on, or choose another folder.</source>
            <translation>Der Ordner ist nicht vorhanden. Schließen Sie den Datenträger an, auf dem er liegt, oder wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>Backup and data</source>
            <translation>Sicherung und Daten</translation>
        </message>
        <message>
            <source>A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. What is written out is not encrypted.</source>
            <translation>Eine Sicherung ist verschlüsselt wie die Praxis und öffnet sich mit derselben Passphrase oder demselben Wiederherstellungsblatt. Was exportiert wird, ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Back up to another place</source>
            <translation>An einem anderen Ort sichern</translation>
        </message>
        <message>
            <source>Take your data along</source>
            <translation>Ihre Daten mitnehmen</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>JSON, tables, calendar, contacts, notes, attachments, books</source>
            <translation>JSON, Tabellen, Kalender, Kontakte, Notizen, Anhänge, Buchhaltung</translation>
        </message>
        <message>
            <source>The books</source>
            <translation>Buchhaltung</translation>
        </message>
        <message>
            <source>A journal for hledger and other plain-text accounting</source>
            <translation>Ein Journal für hledger und andere Textbuchhaltungen</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV mit Klienten, Sitzungen, Rechnungen und Zahlungen für eine Tabellenkalkulation</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>An .ics file for any calendar</source>
            <translation>Eine .ics-Datei für jeden Kalender</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>A .vcf file for any address book</source>
            <translation>Eine .vcf-Datei für jedes Adressbuch</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>Ordner für die Sicherung wählen</translation>
        </message>
        <message>
            <source>Choose where a new folder is made</source>
            <translation>Wählen, wo ein neuer Ordner angelegt wird</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Noch keine Sicherung.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Check the backup of %1</source>
            <translation>Sicherung von %1 prüfen</translation>
        </message>
        <message>
            <source>Writing the backup and opening it again</source>
            <translation>Sicherung wird geschrieben und wieder geöffnet</translation>
        </message>
        <message>
            <source>Backed up to %1. It was opened again and is equal to the practice.</source>
            <translation>Gesichert nach %1. Die Sicherung wurde wieder geöffnet und gleicht der Praxis.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Sicherung wird gelesen</translation>
        </message>
        <message>
            <source>Undamaged: %1</source>
            <translation>Unbeschädigt: %1</translation>
        </message>
        <message>
            <source>Writing out</source>
            <translation>Wird exportiert</translation>
        </message>
        <message>
            <source>Written to %1. These files are not encrypted: keep them where you keep papers.</source>
            <translation>Exportiert nach %1. Diese Dateien sind nicht verschlüsselt: Bewahren Sie sie auf wie Ihre Unterlagen.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export: %1</source>
            <translation>Exportieren: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataTable</name>
        <message>
            <source>Columns of %1</source>
            <translation>Spalten von %1</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DateField</name>
        <message>
            <source>Not a date. Type it like %1.</source>
            <translation>Kein Datum. Schreiben Sie es wie %1.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Geben Sie einen Tag ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message>
            <source>No service yet</source>
            <translation>Noch keine Leistung</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Letztes Mal</translation>
        </message>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n Agendapunkt</numerusform>
                <numerusform>%n Agendapunkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>%1 abrechnen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Abrechnen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Vorbereiten</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Kostenlos</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 pro Sitzung</translation>
        </message>
        <message>
            <source>you %1</source>
            <translation>bei Ihnen %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>Why, if they said</source>
            <translation>Warum, falls genannt</translation>
        </message>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Der Klient hat abgelehnt. Das Angebot lässt sich als neues kopieren.</translation>
        </message>
        <message>
            <source>Such as: too late this year</source>
            <translation>Zum Beispiel: in diesem Jahr zu spät</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Mark %1 as declined?</source>
            <translation>%1 als abgelehnt vermerken?</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Als abgelehnt vermerken</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DiagnosticsSheet</name>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Nothing leaves this computer by itself. Read it before you pass it on.</source>
            <translation>Nichts verlässt diesen Computer von selbst. Lesen Sie den Text, bevor Sie ihn weitergeben.</translation>
        </message>
        <message>
            <source>Text of the diagnostics</source>
            <translation>Text der Diagnose</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Speichern unter...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Edit the draft</source>
            <translation>Entwurf bearbeiten</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Wurde an ihrem Tag nicht ausgestellt. %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>wird ausgestellt am %1</translation>
        </message>
        <message>
            <source>The number is taken at issue</source>
            <translation>Die Nummer wird beim Ausstellen vergeben</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Für %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Issue %1</source>
            <translation>%1 ausstellen</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig am %1</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 bezahlt</translation>
        </message>
        <message>
            <source>%1 discount</source>
            <translation>%1 Skonto</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 ausgebucht</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>noch nicht gesendet</translation>
        </message>
        <message>
            <source>%1 credit</source>
            <translation>%1 Guthaben</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>Mark paid</source>
            <translation>Als bezahlt erfassen</translation>
        </message>
        <message>
            <source>Mark paid %1</source>
            <translation>%1 als bezahlt erfassen</translation>
        </message>
        <message>
            <source>Record the payment of this invoice</source>
            <translation>Zahlung dieser Rechnung erfassen</translation>
        </message>
        <message>
            <source>Use credit</source>
            <translation>Guthaben verwenden</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <translation>%1 für %2, %3</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Ausgebucht</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>zurückgenommen am %1</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <source>%1 discount for paying early</source>
            <translation>%1 Skonto</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Diese Zahlung zurücknehmen</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Noch einmal senden an %1</translation>
        </message>
        <message>
            <source>Do not issue it by itself</source>
            <translation>Nicht automatisch ausstellen</translation>
        </message>
        <message>
            <source>Write off %1…</source>
            <translation>%1 ausbuchen…</translation>
        </message>
        <message>
            <source>Take the write-off back</source>
            <translation>Ausbuchung zurücknehmen</translation>
        </message>
        <message>
            <source>Credit the invoice…</source>
            <translation>Rechnung stornieren…</translation>
        </message>
        <message>
            <source>Record a refund…</source>
            <translation>Erstattung erfassen…</translation>
        </message>
        <message>
            <source>Pay from the credit of %1</source>
            <translation>Aus dem Guthaben von %1 zahlen</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Guthaben auszahlen…</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Klienten zeigen</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Issue later…</source>
            <translation>Später ausstellen…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLine</name>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <source>Price each</source>
            <translation>Einzelpreis</translation>
        </message>
        <message>
            <source>Price for %1</source>
            <translation>Preis für %1</translation>
        </message>
        <message>
            <source>Type a share such as 10 %, or a sum.</source>
            <translation>Geben Sie einen Anteil wie 10 % oder einen Betrag ein.</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Diese Position entfernen</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % oder Betrag</translation>
        </message>
        <message>
            <source>Say what is billed.</source>
            <translation>Schreiben Sie, was berechnet wird.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Geben Sie einen Betrag ein.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Geben Sie eine Zahl ein.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLines</name>
        <message>
            <source>Discount on the whole</source>
            <translation>Rabatt auf das Ganze</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % oder Betrag</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftSheet</name>
        <message>
            <source>Edit the draft</source>
            <translation>Entwurf bearbeiten</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Für %1</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1 in %2</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>Kurs vom</translation>
        </message>
        <message>
            <source>The tax is stated in both currencies.</source>
            <translation>Die Steuer wird in beiden Währungen angegeben.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Entwurf speichern</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Position hinzufügen</translation>
        </message>
        <message>
            <source>Type a number above zero.</source>
            <translation>Geben Sie eine Zahl über null ein.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Geben Sie einen Tag ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DriveSheet</name>
        <message>
            <source>Edit the drive</source>
            <translation>Fahrt bearbeiten</translation>
        </message>
        <message>
            <source>New drive with your own car</source>
            <translation>Neue Fahrt mit dem eigenen Auto</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Nach</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>Meilen</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Your own rate, for this drive alone</source>
            <translation>Ihr eigener Satz, nur für diese Fahrt</translation>
        </message>
        <message>
            <source>By %1. Type another rate if yours differs.</source>
            <translation>Nach %1. Geben Sie einen anderen Satz ein, wenn Ihrer abweicht.</translation>
        </message>
        <message>
            <source>your own rate</source>
            <translation>eigener Satz</translation>
        </message>
        <message>
            <source>No rate is known for your country. Type yours.</source>
            <translation>Für Ihr Land ist kein Satz bekannt. Geben Sie Ihren ein.</translation>
        </message>
        <message>
            <source>Type a number above zero, such as %1.</source>
            <translation>Geben Sie eine Zahl über null wie %1 ein.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Geben Sie einen Betrag wie %1 ein.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DurationField</name>
        <message>
            <source>%1 min</source>
            <comment>a length of time</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>a length of time</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <comment>hours and minutes</comment>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <source>Not a length of time. Type it like 45 or 1 h 15.</source>
            <translation>Keine Dauer. Schreiben Sie sie wie 45 oder 1 h 15.</translation>
        </message>
        <message>
            <source>Type a length like 50 or 1 h 30.</source>
            <translation>Geben Sie eine Dauer wie 50 oder 1 h 30 ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntriesSheet</name>
        <message>
            <source>Looking them up</source>
            <translation>Einträge werden nachgeschlagen</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Eintrag öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntrySheet</name>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Belegt Zeit</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Only when you are busy is kept of this calendar.</source>
            <translation>Von diesem Kalender wird nur behalten, wann Sie belegt sind.</translation>
        </message>
        <message>
            <source>Switch this calendar off</source>
            <translation>Diesen Kalender ausblenden</translation>
        </message>
        <message>
            <source>It is a session…</source>
            <translation>Das ist eine Sitzung…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Add receipt</source>
            <translation>Beleg hinzufügen</translation>
        </message>
        <message>
            <source>goes on the next invoice</source>
            <translation>kommt auf die nächste Rechnung</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Neu abrechnen</translation>
        </message>
        <message>
            <source>Draft an invoice</source>
            <translation>Rechnung entwerfen</translation>
        </message>
        <message>
            <source>It is on an invoice. Take its line off the draft, or credit the invoice first.</source>
            <translation>Die Ausgabe steht auf einer Rechnung. Nehmen Sie zuerst ihre Position aus dem Entwurf, oder stornieren Sie die Rechnung.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Wofür</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>Vorsteuer</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Entfernung</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Satz</translation>
        </message>
        <message>
            <source>Rate set by</source>
            <translation>Satz nach</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>eigener Angabe</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Entwurf öffnen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Remove expense</source>
            <translation>Ausgabe entfernen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>Edit the expense</source>
            <translation>Ausgabe bearbeiten</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Neue Ausgabe</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Bezahlt an</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <translation>Betrag mit Steuer</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>Name der Kategorie</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>Vorsteuer</translation>
        </message>
        <message>
            <source>Add a receipt</source>
            <translation>Beleg hinzufügen</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Eine andere…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Type the sum…</source>
            <translation>Betrag eingeben…</translation>
        </message>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Das liest der Klient, dem Sie es berechnen</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>%1 of it is input tax</source>
            <translation>%1 davon sind Vorsteuer</translation>
        </message>
        <message>
            <source>Type what was paid, such as %1.</source>
            <translation>Geben Sie ein, was bezahlt wurde, zum Beispiel %1.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Geben Sie einen Namen dafür ein.</translation>
        </message>
        <message>
            <source>Type the tax shown on the receipt.</source>
            <translation>Geben Sie die Steuer ein, die auf dem Beleg steht.</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Beleg: %1</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Beleg wählen</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseVersions</name>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>Versions of this expense</source>
            <translation>Versionen dieser Ausgabe</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Fahrt</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>Kein Beleg</translation>
        </message>
        <message>
            <source>Search expenses</source>
            <translation>Ausgaben suchen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Neue Ausgabe</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Neue Fahrt</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Nach Kategorie</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>No expenses in this time</source>
            <translation>Keine Ausgaben in dieser Zeit</translation>
        </message>
        <message>
            <source>Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. Drives with your own car count too.</source>
            <translation>Erfassen Sie, was Sie für die Praxis bezahlen: Miete, Software, eine Bahnfahrt. Legen Sie zum Beginnen einen Beleg hier ab. Fahrten mit dem eigenen Auto zählen auch.</translation>
        </message>
        <message>
            <source>The expenses could not be read</source>
            <translation>Die Ausgaben ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No expense of this time says that. Try a longer time, or fewer letters.</source>
            <translation>Keine Ausgabe in dieser Zeit passt dazu. Versuchen Sie es mit einem längeren Zeitraum oder weniger Buchstaben.</translation>
        </message>
        <message>
            <source>No expense chosen</source>
            <translation>Keine Ausgabe gewählt</translation>
        </message>
        <message>
            <source>An expense and its receipt show up here.</source>
            <translation>Eine Ausgabe und ihr Beleg erscheinen hier.</translation>
        </message>
        <message>
            <source>Expense noted</source>
            <translation>Ausgabe erfasst</translation>
        </message>
        <message>
            <source>Expense changed</source>
            <translation>Ausgabe geändert</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 entfernt</translation>
        </message>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Kommt auf die nächste Rechnung des Klienten</translation>
        </message>
        <message>
            <source>Draft made; it waits in Drafts</source>
            <translation>Entwurf erstellt; er wartet unter „Entwürfe“</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Beleg wählen</translation>
        </message>
        <message>
            <source>Receipt kept</source>
            <translation>Beleg aufbewahrt</translation>
        </message>
        <message>
            <source>Receipt removed</source>
            <translation>Beleg entfernt</translation>
        </message>
        <message>
            <source>Show all categories</source>
            <translation>Alle Kategorien zeigen</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Nur diese zeigen</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Weniger zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Find a free time</source>
            <translation>Freie Zeit finden</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Buchen</translation>
        </message>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Morgen</numerusform>
                <numerusform>Nächste %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time of day</source>
            <translation>Beliebige Tageszeit</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>Vormittags</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>Nachmittags</translation>
        </message>
        <message>
            <source>Evenings</source>
            <translation>Abends</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Bevorzugt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Hold for a day</source>
            <translation>Einen Tag freihalten</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Es gibt noch keine Leistung. Fügen Sie unter „Einstellungen“, „Leistungen“ eine hinzu.</translation>
        </message>
        <message>
            <source>Looking for free times…</source>
            <translation>Freie Zeiten werden gesucht…</translation>
        </message>
        <message>
            <source>Nothing is free there. Look further ahead.</source>
            <translation>Dort ist nichts frei. Suchen Sie weiter voraus.</translation>
        </message>
        <message>
            <source>Tick the times to offer, best first.</source>
            <translation>Haken Sie die Zeiten an, die Sie anbieten; die beste zuerst.</translation>
        </message>
        <message>
            <source>Choose who the times are for.</source>
            <translation>Wählen Sie, für wen die Zeiten sind.</translation>
        </message>
        <message numerus="yes">
            <source>%n times copied</source>
            <translation>
                <numerusform>%n Zeit kopiert</numerusform>
                <numerusform>%n Zeiten kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times held for %1 for a day</source>
            <translation>
                <numerusform>%n Zeit einen Tag für %1 freigehalten</numerusform>
                <numerusform>%n Zeiten einen Tag für %1 freigehalten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 gebucht, %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderStrip</name>
        <message>
            <source>Earlier week with free times</source>
            <translation>Frühere Woche mit freien Zeiten</translation>
        </message>
        <message>
            <source>Later week with free times</source>
            <translation>Spätere Woche mit freien Zeiten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinishSheet</name>
        <message>
            <source>%1 h × %2</source>
            <translation>%1 h × %2</translation>
        </message>
        <message>
            <source>%1 min at %2 an hour</source>
            <translation>%1 min zu %2 pro Stunde</translation>
        </message>
        <message>
            <source>per session</source>
            <translation>pro Sitzung</translation>
        </message>
        <message>
            <source>%1 %2 %: %3</source>
            <translation>%1 %2 %: %3</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>USt.</translation>
        </message>
        <message>
            <source>includes %1</source>
            <translation>enthält %1</translation>
        </message>
        <message>
            <source>no VAT: small business</source>
            <translation>ohne USt.: Kleinunternehmer</translation>
        </message>
        <message>
            <source>no VAT: reverse charge</source>
            <translation>ohne USt.: Reverse Charge</translation>
        </message>
        <message>
            <source>no VAT: exempt</source>
            <translation>ohne USt.: steuerfrei</translation>
        </message>
        <message>
            <source>no VAT: outside its scope</source>
            <translation>ohne USt.: nicht steuerbar</translation>
        </message>
        <message>
            <source>%1 given away as grace.</source>
            <translation>%1 Kulanz nicht berechnet.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Mindestens %1 werden berechnet.</translation>
        </message>
        <message>
            <source>%1 for the session, whatever its length.</source>
            <translation>%1 für die Sitzung, gleich wie lang sie dauert.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 zu %2 pro Stunde.</translation>
        </message>
        <message>
            <source>Finish session with %1</source>
            <translation>Sitzung mit %1 beenden</translation>
        </message>
        <message>
            <source>Send the invoice</source>
            <translation>Rechnung senden</translation>
        </message>
        <message>
            <source>Hand it over yourself</source>
            <translation>Selbst übergeben</translation>
        </message>
        <message>
            <source>End, invoice later</source>
            <translation>Beenden, Rechnung später</translation>
        </message>
        <message>
            <source>Length that counts</source>
            <translation>Dauer, die zählt</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Versand</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Beenden und abrechnen</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Beenden und %1 abrechnen</translation>
        </message>
        <message>
            <source>as finished</source>
            <translation>wie beim Beenden</translation>
        </message>
        <message>
            <source>of %1 run</source>
            <translation>von %1 gelaufener Zeit</translation>
        </message>
        <message>
            <source>of %1 planned</source>
            <translation>von %1 geplanter Zeit</translation>
        </message>
        <message>
            <source>less than 1 min</source>
            <translation>weniger als 1 min</translation>
        </message>
        <message>
            <source>Count the planned %1</source>
            <translation>Die geplanten %1 zählen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Send by mail</source>
            <translation>Per E-Mail senden</translation>
        </message>
        <message>
            <source>%1 has no e-mail address</source>
            <translation>%1 hat keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>your own e-mail address is missing, see Settings</source>
            <translation>Ihre eigene E-Mail-Adresse fehlt, siehe Einstellungen</translation>
        </message>
        <message>
            <source>kept under Money</source>
            <translation>liegt unter Finanzen</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF. Due %2.</source>
            <translation>Rechnung %1 als PDF. Fällig am %2.</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF.</source>
            <translation>Rechnung %1 als PDF.</translation>
        </message>
        <message>
            <source>The mail is ready; you send it from your own mail program.</source>
            <translation>Die E-Mail dazu wird vorbereitet; Sie senden sie aus Ihrem eigenen Mailprogramm.</translation>
        </message>
        <message>
            <source>It is sent at once and cannot be taken back.</source>
            <translation>Sie wird sofort gesendet und lässt sich nicht zurücknehmen.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>Sie haben %n Sekunde zum Rückgängigmachen, bevor sie gesendet wird.</numerusform>
                <numerusform>Sie haben %n Sekunden zum Rückgängigmachen, bevor sie gesendet wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is taken when the invoice is issued; %1 is the one expected now.</source>
            <translation>Die Nummer wird beim Ausstellen der Rechnung vergeben; %1 ist die derzeit erwartete.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Berechnet in Schritten von %1.</translation>
        </message>
        <message>
            <source>End and draw %1</source>
            <comment>from what is prepaid</comment>
            <translation>Beenden und %1 abziehen</translation>
        </message>
        <message>
            <source>Nothing goes out: all of it is prepaid.</source>
            <translation>Nichts wird gesendet: Alles ist vorausbezahlt.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Letzter Schritt</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Preparing...</source>
            <translation>Wird vorbereitet...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRunPage</name>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HealthButton</name>
        <message>
            <source>Show what the program does by itself</source>
            <translation>Zeigen, was das Programm von selbst tut</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HeldActs</name>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 eingetragen, %2 %3</translation>
        </message>
        <message>
            <source>Held for %1 until %2 %3</source>
            <translation>Freigehalten für %1 bis %2 %3</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>Die für %1 freigehaltene Zeit ist wieder frei</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoldSheet</name>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Freigehalten bis</translation>
        </message>
        <message>
            <source>Over there</source>
            <translation>Uhrzeit dort</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Länger freihalten</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Es gibt noch keine Leistung. Fügen Sie unter Einstellungen, Leistungen eine hinzu.</translation>
        </message>
        <message>
            <source>Book it anyway</source>
            <translation>Trotzdem eintragen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursGrid</name>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, eine Kopie</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 belegt</translation>
        </message>
        <message>
            <source>outside your working hours</source>
            <translation>außerhalb Ihrer Arbeitszeiten</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>vorher %1</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>nicht abgerechnet</translation>
        </message>
        <message>
            <source>Hours of the days</source>
            <translation>Stunden der Tage</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message>
            <source>Days and clocks</source>
            <translation>Tage und Uhren</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n Sitzung</numerusform>
                <numerusform>%n Sitzungen</numerusform>
            </translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Clocks %1</source>
            <comment>−1 h</comment>
            <translation>Uhren %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursSection</name>
        <message>
            <source>Save working hours</source>
            <translation>Arbeitszeiten speichern</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <source>On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is free. The calendar shades the rest, and booking outside says so first.</source>
            <translation>Nach der Uhr Ihrer Praxis, zum Beispiel 09:00–12:30, 14:00–18:00. Ein leerer Tag ist frei. Der Kalender schattiert die übrige Zeit und weist Sie beim Eintragen außerhalb darauf hin.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>Not said yet: these are a guess, by which nobody is warned.</source>
            <translation>Noch nicht angegeben: Dies ist nur eine Annahme; sie löst keinen Hinweis aus.</translation>
        </message>
        <message>
            <source>Working hours saved, from now on</source>
            <translation>Arbeitszeiten gespeichert, gültig ab jetzt</translation>
        </message>
        <message>
            <source>Working hours are as they were</source>
            <translation>Arbeitszeiten sind wieder wie zuvor</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursView</name>
        <message>
            <source>Nothing on these days</source>
            <translation>Nichts an diesen Tagen</translation>
        </message>
        <message>
            <source>Draw over the hours to book a session there.</source>
            <translation>Ziehen Sie über die Stunden, um dort eine Sitzung einzutragen.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportColumns</name>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Keep as a remark</source>
            <translation>Als Bemerkung behalten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tätigkeit</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
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
            <source>City</source>
            <translation>Ort</translation>
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
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Person or company</source>
            <translation>Person oder Firma</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Kauft als Unternehmen</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Markierungen</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Art der E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Art des Telefons</translation>
        </message>
        <message>
            <source>Kind of the address</source>
            <translation>Art der Anschrift</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Name auf Rechnungen</translation>
        </message>
        <message>
            <source>Mail for invoices</source>
            <translation>E-Mail für Rechnungen</translation>
        </message>
        <message>
            <source>Number in the other program</source>
            <translation>Nummer im anderen Programm</translation>
        </message>
        <message>
            <source>What the column %1 holds</source>
            <translation>Was die Spalte %1 enthält</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n neuer Klient</numerusform>
                <numerusform>%n neue Klienten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n Klient aktualisiert</numerusform>
                <numerusform>%n Klienten aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n Termin</numerusform>
                <numerusform>%n Termine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n Termin aktualisiert</numerusform>
                <numerusform>%n Termine aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n Sitzung verschoben</numerusform>
                <numerusform>%n Sitzungen verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n Sitzung abgesagt</numerusform>
                <numerusform>%n Sitzungen abgesagt</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Kalender, Kontakte oder Tabelle importieren</translation>
        </message>
        <message>
            <source>Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)</source>
            <translation>Kalender, Kontakte, Tabelle (*.ics *.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Nothing of this file can be taken.</source>
            <translation>Aus dieser Datei lässt sich nichts übernehmen.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Alles in dieser Datei ist schon vorhanden.</translation>
        </message>
        <message>
            <source>%1 known already and left as they are.</source>
            <translation>%1 schon bekannt und unverändert gelassen.</translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n vorbereitete Sitzung bleibt, wo sie ist.</numerusform>
                <numerusform>%n vorbereitete Sitzungen bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Unbekannte Gäste werden als Klienten vorgeschlagen; übernehmen Sie sie in der Liste.</translation>
        </message>
        <message>
            <source>and %1 more remarks.</source>
            <translation>und %1 weitere Hinweise.</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importiert: %1</translation>
        </message>
        <message>
            <source>%1 was not imported</source>
            <translation>%1 wurde nicht importiert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorFold</name>
        <message>
            <source>Show or hide the facts</source>
            <translation>Angaben zeigen oder ausblenden</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorPanel</name>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::JobsTab</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Will be tried again</source>
            <translation>Wird wiederholt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Letzter Lauf</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Nächster Lauf</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Letzter Fehler</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>Choose a line to see what can be done with it.</source>
            <translation>Wählen Sie eine Zeile, um zu sehen, was sich damit tun lässt.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Jetzt ausführen</translation>
        </message>
        <message>
            <source>%1: runs now</source>
            <translation>%1: läuft jetzt</translation>
        </message>
        <message>
            <source>Looking up the jobs</source>
            <translation>Aufträge werden geladen</translation>
        </message>
        <message>
            <source>The jobs could not be read</source>
            <translation>Die Aufträge ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::KeySheet</name>
        <message>
            <source>Owner</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Buchhaltung</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Moderation</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Darf alles.</translation>
        </message>
        <message>
            <source>Books, invoices and sends; sees no notes.</source>
            <translation>Trägt Sitzungen ein, rechnet ab und sendet; sieht keine Notizen.</translation>
        </message>
        <message>
            <source>Writes invoices and payments, takes the books along; sees no calendar and no notes.</source>
            <translation>Schreibt Rechnungen und Zahlungen, nimmt die Buchhaltung mit; sieht weder Kalender noch Notizen.</translation>
        </message>
        <message>
            <source>Leads sessions and keeps notes; sees no invoices.</source>
            <translation>Leitet Sitzungen und führt Notizen; sieht keine Rechnungen.</translation>
        </message>
        <message>
            <source>Reads invoices, the ledger and the audit trail; changes nothing.</source>
            <translation>Liest Rechnungen, die Buchungen und das Prüfprotokoll; ändert nichts.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LoadingView</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Log a past session</source>
            <translation>Vergangene Sitzung nachtragen</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>It is finished at once; how it is billed is asked next.</source>
            <translation>Sie gilt sofort als beendet; wie sie abgerechnet wird, kommt als Nächstes.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Log session</source>
            <translation>Nachtragen</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Es gibt noch keine Leistung. Fügen Sie unter Einstellungen, Leistungen eine hinzu.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Geben Sie eine Uhrzeit wie 14:30 ein.</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Wählen Sie einen Klienten, um den Preis zu sehen.</translation>
        </message>
        <message>
            <source>%1 without tax</source>
            <translation>%1 ohne Steuer</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Wählen Sie, mit wem die Sitzung war.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MainFrame</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Alle Tastenkürzel zeigen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>About SoloPilot</source>
            <translation>Über SoloPilot</translation>
        </message>
        <message>
            <source>version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Rundgang: %1</translation>
        </message>
        <message>
            <source>show me around</source>
            <translation>herumführen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeetingBox</name>
        <message>
            <source>In person</source>
            <translation>Vor Ort</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Per Video</translation>
        </message>
        <message>
            <source>The video link is missing. The connected calendar makes it when it is next synced.</source>
            <translation>Der Videolink fehlt. Der verbundene Kalender erstellt ihn beim nächsten Abgleich.</translation>
        </message>
        <message>
            <source>The video link is missing. Add it to the service, or to this session.</source>
            <translation>Der Videolink fehlt. Tragen Sie ihn bei der Leistung oder bei dieser Sitzung ein.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open the video link</source>
            <translation>Videolink öffnen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the video link</source>
            <translation>Videolink kopieren</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MessageSheet</name>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Text der Nachricht</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeterWindow</name>
        <message>
            <source>Session meter</source>
            <translation>Sitzungsuhr</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Weniger zeigen</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mehr zeigen</translation>
        </message>
        <message>
            <source>Show over the session's page too</source>
            <translation>Auch über der Seite der Sitzung zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message>
            <source>Are these entries gone?</source>
            <translation>Sind diese Einträge fort?</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone.</source>
            <translation>%1 sagt, dass %2 von %3 Einträgen fort sind.</translation>
        </message>
        <message>
            <source>So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the same. It was asked for twice, and nothing was deleted here.</source>
            <translation>So viel wird selten mit Absicht gelöscht: Ein neu eingerichtetes Konto oder eine Störung dort sieht genauso aus. Es wurde zweimal nachgefragt, und hier wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>They stay here and are written to that calendar again, where it allows that.</source>
            <translation>Sie bleiben hier und werden erneut in diesen Kalender geschrieben, wo er das zulässt.</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Sie sind fort</translation>
        </message>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>Sie werden auch hier gelöscht und lassen sich %n Tag lang zurückholen.</numerusform>
                <numerusform>Sie werden auch hier gelöscht und lassen sich %n Tage lang zurückholen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Delete them here too</source>
            <translation>Auch hier löschen</translation>
        </message>
        <message>
            <source>What is gone in %1 goes here too</source>
            <translation>Was in %1 fort ist, geht auch hier</translation>
        </message>
        <message>
            <source>The entries of %1 are kept</source>
            <translation>Die Einträge von %1 bleiben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyField</name>
        <message>
            <source>Not an amount. Type it like %1.</source>
            <translation>Kein Betrag. Schreiben Sie ihn wie %1.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Geben Sie einen Betrag ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 written off</source>
            <translation>%1 ausgebucht</translation>
        </message>
        <message>
            <source>Invoice %1 is owed again</source>
            <translation>Rechnung %1 ist wieder offen</translation>
        </message>
        <message>
            <source>To be issued on %1</source>
            <translation>Wird ausgestellt am %1</translation>
        </message>
        <message>
            <source>It is a draft again</source>
            <translation>Wieder ein Entwurf</translation>
        </message>
        <message>
            <source>Invoice %1 issued</source>
            <translation>Rechnung %1 ausgestellt</translation>
        </message>
        <message>
            <source>Issue it under %1?</source>
            <translation>Unter dem %1 ausstellen?</translation>
        </message>
        <message>
            <source>The last number was given on %1, which is still to come by this computer’s clock. If the clock is wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers stay in the order of their dates and none is left out.</source>
            <translation>Die letzte Nummer wurde am %1 vergeben; nach der Uhr dieses Computers liegt dieser Tag in der Zukunft. Geht die Uhr falsch, brechen Sie ab und stellen Sie sie richtig. War jenes Datum der Fehler, erhält es auch diese Rechnung: Die Nummern bleiben in der Reihenfolge ihrer Daten, und keine wird ausgelassen.</translation>
        </message>
        <message>
            <source>Issue under %1</source>
            <translation>Unter dem %1 ausstellen</translation>
        </message>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>Für %1 gibt es keinen Empfänger. Tragen Sie beim Klienten eine E-Mail-Adresse ein.</translation>
        </message>
        <message>
            <source>The mail with invoice %1 waits on Today for you to send it</source>
            <translation>Die E-Mail mit Rechnung %1 wartet unter „Heute“ darauf, dass Sie sie senden</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Rechnung %1 wird gesendet</translation>
        </message>
        <message>
            <source>Draft discarded; its sessions wait on Today</source>
            <translation>Entwurf verworfen; seine Sitzungen warten unter „Heute“</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Entwurf gespeichert</translation>
        </message>
        <message>
            <source>Invoice %1 credited</source>
            <translation>Rechnung %1 storniert</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>wird ausgestellt am %1</translation>
        </message>
        <message>
            <source>could not be issued on its day</source>
            <translation>ließ sich an ihrem Tag nicht ausstellen</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig am %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Ohne Fälligkeit</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Due in the next 7 days</source>
            <translation>In den nächsten 7 Tagen fällig</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Keine Nummer und kein Klient in diesem Reiter passt dazu. Versuchen Sie es unter „Alle“ oder mit weniger Buchstaben.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nichts ist offen</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Alle Rechnungen, die Sie ausgestellt haben, sind beglichen.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Keine Entwürfe</translation>
        </message>
        <message>
            <source>Finish a session with “invoice later” and it waits on Today until you invoice it.</source>
            <translation>Beenden Sie eine Sitzung mit „Rechnung später“, dann wartet sie unter „Heute“, bis Sie sie abrechnen.</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Nichts ist überfällig</translation>
        </message>
        <message>
            <source>Invoices that pass their due date show up here.</source>
            <translation>Rechnungen, deren Fälligkeit verstrichen ist, erscheinen hier.</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>Noch keine Rechnungen</translation>
        </message>
        <message>
            <source>Finish a session, and its invoice is written and listed here.</source>
            <translation>Beenden Sie eine Sitzung, dann wird ihre Rechnung geschrieben und hier aufgeführt.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Klient</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>No invoice chosen</source>
            <translation>Keine Rechnung gewählt</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Wählen Sie links eine, um sie so zu sehen, wie sie gedruckt wird.</translation>
        </message>
        <message>
            <source>The invoices could not be read</source>
            <translation>Die Rechnungen ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Zahlung zurückgenommen</translation>
        </message>
        <message>
            <source>%1 recorded</source>
            <translation>%1 erfasst</translation>
        </message>
        <message>
            <source>%1 paid from credit</source>
            <translation>%1 aus Guthaben bezahlt</translation>
        </message>
        <message>
            <source>Take this payment back?</source>
            <translation>Diese Zahlung zurücknehmen?</translation>
        </message>
        <message>
            <source>The %1 count as never received, and what they paid for is owed again. The record stays and says so. If the money did come and went back, record a refund instead.</source>
            <translation>Die %1 gelten als nie eingegangen, und was damit bezahlt war, ist wieder offen. Der Eintrag bleibt und weist darauf hin. Ist das Geld tatsächlich eingegangen und wieder zurückgegangen, erfassen Sie stattdessen eine Erstattung.</translation>
        </message>
        <message>
            <source>Take back %1</source>
            <translation>%1 zurücknehmen</translation>
        </message>
        <message>
            <source>Refund of %1 recorded</source>
            <translation>Erstattung von %1 erfasst</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>No invoice was paid in this time</source>
            <translation>In diesem Zeitraum wurde keine Rechnung bezahlt</translation>
        </message>
        <message>
            <source>Choose another time above, or open an invoice and record its payment when the money is there.</source>
            <translation>Wählen Sie oben einen anderen Zeitraum, oder öffnen Sie eine Rechnung und erfassen Sie ihre Zahlung, wenn das Geld da ist.</translation>
        </message>
        <message>
            <source>When they were paid</source>
            <translation>Wann sie bezahlt wurden</translation>
        </message>
        <message>
            <source>Looking up your invoices</source>
            <translation>Rechnungen werden geladen</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Zahlungen nach dem Tag ihres Eingangs, abzüglich Erstattungen.</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Eingegangene Zahlungen</translation>
        </message>
        <message>
            <source>Part payments and credit included. The figure above counts the invoices that were paid in full.</source>
            <translation>Einschließlich Teilzahlungen und Guthaben. Der Betrag oben zählt die vollständig bezahlten Rechnungen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyTabs</name>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Invoices by state, quotes, recurring invoices and expenses</source>
            <translation>Rechnungen nach Stand, Angebote, wiederkehrende Rechnungen und Ausgaben</translation>
        </message>
        <message>
            <source>Spent in %1</source>
            <translation>Ausgegeben im %1</translation>
        </message>
        <message>
            <source>Recurring a month</source>
            <translation>Wiederkehrend pro Monat</translation>
        </message>
        <message>
            <source>Paid in %1</source>
            <translation>Bezahlt %1</translation>
        </message>
        <message>
            <source>Paid in Q%1</source>
            <translation>Bezahlt Q%1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MonthGrid</name>
        <message>
            <source>+%1 more</source>
            <translation>+%1 weitere</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, eine Kopie</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Tage des Monats</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoveSheet</name>
        <message>
            <source>Move credits</source>
            <translation>Guthaben verschieben</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Zielpaket</translation>
        </message>
        <message>
            <source>%1 are free</source>
            <translation>%1 frei</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteEditor</name>
        <message>
            <source>SOAP note</source>
            <translation>SOAP-Notiz</translation>
        </message>
        <message>
            <source>DAP note</source>
            <translation>DAP-Notiz</translation>
        </message>
        <message>
            <source>Coaching session</source>
            <translation>Coaching-Sitzung</translation>
        </message>
        <message>
            <source>Blank note</source>
            <translation>Leere Notiz</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>What came up, what was agreed, what comes next.</source>
            <translation>Was zur Sprache kam, was vereinbart wurde, wie es weitergeht.</translation>
        </message>
        <message>
            <source>Private part of the note</source>
            <translation>Privater Teil der Notiz</translation>
        </message>
        <message>
            <source>For you alone: never exported, never sent.</source>
            <translation>Nur für Sie: nie exportiert, nie gesendet.</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Datei zu dieser Notiz legen</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Private part</source>
            <translation>Privater Teil</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Title of the note</source>
            <translation>Titel der Notiz</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Mit einer Vorlage beginnen</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Fett</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Kursiv</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checkliste</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>Words for you alone: never exported, never sent</source>
            <translation>Worte nur für Sie: nie exportiert, nie gesendet</translation>
        </message>
        <message>
            <source>Keep a file with this note, encrypted</source>
            <translation>Datei zu dieser Notiz legen, verschlüsselt</translation>
        </message>
        <message>
            <source>Read an older version, or bring it back</source>
            <translation>Eine ältere Version lesen oder zurückholen</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Wird geöffnet</translation>
        </message>
        <message>
            <source>Your role does not see notes</source>
            <translation>Ihre Rolle sieht keine Notizen</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Wird gespeichert</translation>
        </message>
        <message>
            <source>Not saved, trying again</source>
            <translation>Nicht gespeichert, neuer Versuch läuft</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Gespeichert um %1</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Speichert beim Schreiben</translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n Version</numerusform>
                <numerusform>%n Versionen</numerusform>
            </translation>
        </message>
        <message>
            <source>BIRP note</source>
            <translation>BIRP-Notiz</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Erste Sitzung</translation>
        </message>
        <message>
            <source>Consulting meeting</source>
            <translation>Beratungsgespräch</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Unterrichtsstunde</translation>
        </message>
        <message>
            <source>Salon visit</source>
            <translation>Salonbesuch</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteFiles</name>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Datei zu dieser Notiz legen</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Kopie speichern, unverschlüsselt</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteHistory</name>
        <message>
            <source>Private part</source>
            <translation>Privater Teil</translation>
        </message>
        <message>
            <source>Versions of this note</source>
            <translation>Versionen dieser Notiz</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Diese Version zurückholen</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NumberStart</name>
        <message>
            <source>Start there</source>
            <translation>Dort beginnen</translation>
        </message>
        <message>
            <source>The next invoice has no number yet.</source>
            <translation>Die nächste Rechnung hat noch keine Nummer.</translation>
        </message>
        <message>
            <source>The next credit note has no number yet.</source>
            <translation>Die nächste Rechnungskorrektur hat noch keine Nummer.</translation>
        </message>
        <message>
            <source>The next invoice is %1.</source>
            <translation>Die nächste Rechnung ist %1.</translation>
        </message>
        <message>
            <source>The next credit note is %1.</source>
            <translation>Die nächste Rechnungskorrektur ist %1.</translation>
        </message>
        <message>
            <source>Only if you come from another program: the number after its last one.</source>
            <translation>Nur wenn Sie von einem anderen Programm kommen: die Nummer nach dessen letzter.</translation>
        </message>
        <message>
            <source>Next invoice number</source>
            <translation>Nächste Rechnungsnummer</translation>
        </message>
        <message>
            <source>Next credit note number</source>
            <translation>Nächste Nummer für Rechnungskorrekturen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutboxTab</name>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Von Ihnen zu senden</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <source>Is leaving</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Zurückhalten</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>The message leaves now</source>
            <translation>Die Nachricht wird jetzt gesendet</translation>
        </message>
        <message>
            <source>Marked as sent</source>
            <translation>Als gesendet markiert</translation>
        </message>
        <message>
            <source>The message is held</source>
            <translation>Die Nachricht wird zurückgehalten</translation>
        </message>
        <message>
            <source>The message goes out</source>
            <translation>Die Nachricht wird gesendet</translation>
        </message>
        <message>
            <source>The message is tried again</source>
            <translation>Die Nachricht wird erneut versucht</translation>
        </message>
        <message>
            <source>The message is discarded</source>
            <translation>Die Nachricht ist verworfen</translation>
        </message>
        <message>
            <source>The message is back, and held</source>
            <translation>Die Nachricht ist wieder da und wird zurückgehalten</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Postausgang</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Nothing has been written yet. Invoices and reminders wait here until they go out.</source>
            <translation>Noch wurde nichts geschrieben. Rechnungen und Erinnerungen warten hier, bis sie gesendet werden.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Hier ist nichts.</translation>
        </message>
        <message>
            <source>Choose a message to see what can be done with it.</source>
            <translation>Wählen Sie eine Nachricht, um zu sehen, was sich damit tun lässt.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Als gesendet markieren</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Looking up the outbox</source>
            <translation>Postausgang wird geladen</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>Der Postausgang ließ sich nicht lesen</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>Der Postausgang ist leer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Nothing is booked, and there are too few past sessions to go by.</source>
            <translation>Nichts ist eingetragen, und für eine Schätzung gibt es zu wenige frühere Sitzungen.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>Gezählt ist %n eingetragene Sitzung</numerusform>
                <numerusform>Gezählt sind %n eingetragene Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, dazu %n weitere, so häufig wie bisher.</numerusform>
                <numerusform>, dazu %n weitere, so häufig wie bisher.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little has taken place yet, so your own assumption is taken: %1 a week.</source>
            <translation>Bisher fand zu wenig statt, deshalb gilt Ihre eigene Annahme: %1 pro Woche.</translation>
        </message>
        <message>
            <source>In the last weeks there were %1 a week, each of about %2.</source>
            <translation>In den letzten Wochen waren es %1 pro Woche, jeweils etwa %2.</translation>
        </message>
        <message>
            <source>Together they take %1 until %2.</source>
            <translation>Zusammen brauchen sie %1 bis %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>Für die nächste Woche wird noch gebraucht: %1.</numerusform>
                <numerusform>Für die nächsten %n Wochen wird noch gebraucht: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Übrig</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Reicht bis</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>When packages run out</source>
            <translation>Wann Pakete aufgebraucht sind</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Klient öffnen</translation>
        </message>
        <message>
            <source>The outlook could not be reckoned</source>
            <translation>Der Ausblick ließ sich nicht berechnen</translation>
        </message>
        <message>
            <source>No package is active</source>
            <translation>Kein Paket ist aktiv</translation>
        </message>
        <message>
            <source>Once somebody has bought one, it stands here with the day on which it runs out.</source>
            <translation>Sobald jemand eines gekauft hat, steht es hier mit dem Tag, bis zu dem es reicht.</translation>
        </message>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n aktives Paket</numerusform>
                <numerusform>%n aktive Pakete</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; none runs out within a week.</source>
            <translation>%1; keines ist innerhalb einer Woche aufgebraucht.</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1; %n ist innerhalb einer Woche aufgebraucht oder fast leer.</numerusform>
                <numerusform>%1; %n sind innerhalb einer Woche aufgebraucht oder fast leer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Warum %1</translation>
        </message>
        <message>
            <source>Why no day can be said</source>
            <translation>Warum sich kein Tag nennen lässt</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Packages %1</source>
            <translation>Pakete %1</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlapCard</name>
        <message>
            <source>Overlap</source>
            <translation>Überschneidung</translation>
        </message>
        <message>
            <source>Overlaps by %1</source>
            <translation>%1 Überschneidung</translation>
        </message>
        <message>
            <source>Nowhere free in the days shown</source>
            <translation>An den gezeigten Tagen nirgends frei</translation>
        </message>
        <message>
            <source>Free in your hours</source>
            <translation>Frei in Ihren Zeiten</translation>
        </message>
        <message>
            <source>Drop to ask, Esc to cancel</source>
            <translation>Loslassen: nachfragen, Esc: abbrechen</translation>
        </message>
        <message>
            <source>Free in your hours, daytime for both</source>
            <translation>Frei in Ihren Zeiten, für beide tagsüber</translation>
        </message>
        <message>
            <source>Outside your working hours</source>
            <translation>Außerhalb Ihrer Arbeitszeiten</translation>
        </message>
        <message>
            <source>Alt: drop as it is</source>
            <translation>Alt: so ablegen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayChip</name>
        <message>
            <source>Calendar %1</source>
            <translation>Kalender %1</translation>
        </message>
        <message>
            <source>Its entries are seen. Press to switch them off.</source>
            <translation>Seine Einträge sind eingeblendet. Drücken blendet sie aus.</translation>
        </message>
        <message>
            <source>Its entries are switched off, and still take up their time.</source>
            <translation>Seine Einträge sind ausgeblendet und belegen ihre Zeit trotzdem.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Externe Kalender</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>%n weiterer Kalender</numerusform>
                <numerusform>%n weitere Kalender</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackagePreview</name>
        <message>
            <source>Sessions a month</source>
            <translation>Sitzungen im Monat</translation>
        </message>
        <message>
            <source>How it would go</source>
            <translation>So würde es verlaufen</translation>
        </message>
        <message>
            <source>Somebody books</source>
            <translation>Eingetragene Leistung</translation>
        </message>
        <message>
            <source>Type a number from 1 to %1.</source>
            <translation>Geben Sie eine Zahl von 1 bis %1 ein.</translation>
        </message>
        <message>
            <source>It shows once the package has what it needs.</source>
            <translation>Es erscheint, sobald das Paket alle nötigen Angaben hat.</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>und so weiter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Next version of %1</source>
            <translation>Nächste Version von %1</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Neues Paket</translation>
        </message>
        <message>
            <source>More rules</source>
            <translation>Mehr Regeln</translation>
        </message>
        <message>
            <source>Whoever buys it from now on gets these rules.</source>
            <translation>Wer es ab jetzt kauft, bekommt diese Regeln.</translation>
        </message>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Wer es ab jetzt kauft, bekommt diese Regeln; das eine aktive behält die, mit denen es verkauft wurde.</numerusform>
                <numerusform>Wer es ab jetzt kauft, bekommt diese Regeln; die %n aktiven behalten die, mit denen sie verkauft wurden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sell version %1</source>
            <translation>Version %1 verkaufen</translation>
        </message>
        <message>
            <source>Sell it from now on</source>
            <translation>Ab jetzt verkaufen</translation>
        </message>
        <message>
            <source>Name, as clients see it</source>
            <translation>Name, wie Klienten ihn sehen</translation>
        </message>
        <message>
            <source>Such as: Ten sessions</source>
            <translation>Zum Beispiel: Zehn Sitzungen</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>How much it holds</source>
            <translation>Wie viel es enthält</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Gezählt in</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>With tax, as all your prices</source>
            <translation>Mit Steuer, wie alle Ihre Preise</translation>
        </message>
        <message>
            <source>Before tax, as all your prices</source>
            <translation>Ohne Steuer, wie alle Ihre Preise</translation>
        </message>
        <message>
            <source>Ends after, in days</source>
            <translation>Endet nach, in Tagen</translation>
        </message>
        <message>
            <source>Empty: it does not end</source>
            <translation>Leer: läuft nicht ab</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Nichts wird mehr eingetragen</translation>
        </message>
        <message>
            <source>Further wishes wait</source>
            <translation>Weitere Terminwünsche warten</translation>
        </message>
        <message>
            <source>More is billed</source>
            <translation>Mehr wird berechnet</translation>
        </message>
        <message>
            <source>It goes below zero</source>
            <translation>Es geht ins Minus</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Wenn es aufgebraucht ist</translation>
        </message>
        <message>
            <source>What one more costs</source>
            <translation>Preis je weiterer Einheit</translation>
        </message>
        <message>
            <source>Fewer rules</source>
            <translation>Weniger Regeln</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Jeden Monat</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Jedes Quartal</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Jedes Jahr</translation>
        </message>
        <message>
            <source>It grants that</source>
            <translation>Gewährt wird das</translation>
        </message>
        <message>
            <source>Of a period's rest, carried over</source>
            <translation>Vom Rest eines Zeitraums übertragen</translation>
        </message>
        <message>
            <source>Empty: nothing</source>
            <translation>Leer: nichts</translation>
        </message>
        <message>
            <source>Carried over, to be used within days</source>
            <translation>Übertragenes nutzbar, in Tagen</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Abgezogen in Schritten von</translation>
        </message>
        <message>
            <source>Empty: to the minute</source>
            <translation>Leer: auf die Minute genau</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Mit dem Kauf</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Mit der ersten Sitzung</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>An einem Tag</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Beginnt am</translation>
        </message>
        <message>
            <source>Ends on, at the latest</source>
            <translation>Endet spätestens am</translation>
        </message>
        <message>
            <source>Grace after the end, in days</source>
            <translation>Kulanz nach dem Ende, in Tagen</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Es verfällt</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Es wird berechnet</translation>
        </message>
        <message>
            <source>Some of it goes on once</source>
            <translation>Ein Teil wird einmal übertragen</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Gilt als genutzt</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Wird zurückgegeben</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Rest am Ende</translation>
        </message>
        <message>
            <source>At most so much goes on</source>
            <translation>Höchstens so viel wird übertragen</translation>
        </message>
        <message>
            <source>What one of the rest costs</source>
            <translation>Preis je Einheit des Rests</translation>
        </message>
        <message>
            <source>Late cancellation or no-show</source>
            <translation>Späte Absage oder nicht erschienen</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Ab dem Eintragen</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Nach der Sitzung</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Leistungen</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>Nur einige</translation>
        </message>
        <message>
            <source>All but some</source>
            <translation>Alle außer einigen</translation>
        </message>
        <message>
            <source>A session shows as used</source>
            <translation>Eine Sitzung gilt als genutzt</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Gilt für</translation>
        </message>
        <message>
            <source>Such as: 10 h</source>
            <translation>Zum Beispiel: 10 h</translation>
        </message>
        <message>
            <source>Such as: 10</source>
            <translation>Zum Beispiel: 10</translation>
        </message>
        <message>
            <source>Such as: %1</source>
            <translation>Zum Beispiel: %1</translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Pro Minute</translation>
        </message>
        <message>
            <source>For a session</source>
            <translation>Pro Sitzung</translation>
        </message>
        <message>
            <source>For each %1</source>
            <translation>Je %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageVersions</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versionen von %1</translation>
        </message>
        <message>
            <source>Sell this version again</source>
            <translation>Diese Version wieder verkaufen</translation>
        </message>
        <message>
            <source>Whoever bought one keeps the rules it was sold with.</source>
            <translation>Wer eines gekauft hat, behält die Regeln, mit denen es verkauft wurde.</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n aktiv</numerusform>
                <numerusform>%n aktiv</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>from %1, %2</source>
            <translation>ab %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Version %1, bought %2</source>
            <translation>Version %1, gekauft %2</translation>
        </message>
        <message>
            <source>%1, ends %2</source>
            <translation>%1, endet %2</translation>
        </message>
        <message>
            <source>%1, %2 booked</source>
            <translation>%1, %2 reserviert</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Regeln ändern</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Wer es hat</translation>
        </message>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Noch hat es niemand gekauft. Verkauft wird es auf der Seite eines Klienten.</translation>
        </message>
        <message>
            <source>Begin another one like it…</source>
            <translation>Ähnliches Paket beginnen…</translation>
        </message>
        <message>
            <source>Do not sell it any more</source>
            <translation>Nicht mehr verkaufen</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Nicht mehr im Verkauf</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n behält eine ältere Version</numerusform>
                <numerusform>%n behalten eine ältere Version</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaneEdge</name>
        <message>
            <source>Drag to make the list wider or narrower; a double click gives it its usual width</source>
            <translation>Ziehen macht die Liste breiter oder schmaler; ein Doppelklick gibt ihr die übliche Breite</translation>
        </message>
        <message>
            <source>Width of the list</source>
            <translation>Breite der Liste</translation>
        </message>
        <message>
            <source>Arrow keys make it wider or narrower, Enter gives it its usual width</source>
            <translation>Pfeiltasten machen sie breiter oder schmaler, Enter gibt ihr die übliche Breite</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Klient öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperView</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseEntry</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Six words you can picture are best</source>
            <translation>Am besten sechs Wörter, die Sie sich bildlich vorstellen können</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Leicht zu erraten</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Mäßig</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>Longer: 14 characters or six words</source>
            <translation>Länger: 14 Zeichen oder sechs Wörter</translation>
        </message>
        <message>
            <source>The two differ. Type the second again.</source>
            <translation>Die beiden unterscheiden sich. Geben Sie die zweite noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Passphrase wählen</translation>
        </message>
        <message>
            <source>It opens your practice on this computer. Nobody can look it up or reset it, so the next page gives you a recovery sheet.</source>
            <translation>Sie öffnet Ihre Praxis auf diesem Computer. Niemand kann sie nachschlagen oder zurücksetzen, deshalb erhalten Sie auf der nächsten Seite ein Wiederherstellungsblatt.</translation>
        </message>
        <message>
            <source>Create the practice</source>
            <translation>Praxis anlegen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Neue Passphrase wählen</translation>
        </message>
        <message>
            <source>The new one opens the practice from now on, the old one no more. Backups made before keep the old one.</source>
            <translation>Von jetzt an öffnet die neue die Praxis, die alte nicht mehr. Frühere Sicherungen behalten die alte.</translation>
        </message>
        <message>
            <source>The recovery sheet has let you in. A new passphrase takes the place of the one that is lost; a new sheet comes next.</source>
            <translation>Sie sind mit dem Wiederherstellungsblatt hineingekommen. Eine neue Passphrase tritt an die Stelle der verlorenen; danach folgt ein neues Blatt.</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Bisherige Passphrase</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Diese Passphrase verwenden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaymentSheet</name>
        <message>
            <source>Record a payment</source>
            <translation>Zahlung erfassen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Eingegangen am</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Verwendungszweck</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <source>%1, %2 open</source>
            <translation>%1, %2 offen</translation>
        </message>
        <message>
            <source>As on the statement, if you like</source>
            <translation>Wie auf dem Kontoauszug, wenn Sie möchten</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Zahlungsart</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>%1 erfassen</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early</source>
            <translation>Die für frühe Zahlung abgezogenen %1 als Skonto gewähren</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early, %2 of it tax</source>
            <translation>Die für frühe Zahlung abgezogenen %1 als Skonto gewähren, davon %2 Steuer</translation>
        </message>
        <message>
            <source>%1 stay as credit</source>
            <translation>%1 bleiben als Guthaben</translation>
        </message>
        <message>
            <source>%1 stay open</source>
            <translation>%1 bleiben offen</translation>
        </message>
        <message>
            <source>Pays the invoice in full</source>
            <translation>Damit ist die Rechnung ganz bezahlt</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PeriodChoice</name>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dieses Quartal</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PersonSheet</name>
        <message>
            <source>Let somebody in</source>
            <translation>Jemandem Zugang geben</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>With a passphrase of their own, on this computer. Everything they do is in the audit trail under this name.</source>
            <translation>Mit einer eigenen Passphrase, auf diesem Computer. Alles, was die Person tut, steht unter diesem Namen im Prüfprotokoll.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Zugang geben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansModel</name>
        <message>
            <source>%1 can be sold</source>
            <translation>%1 kann verkauft werden</translation>
        </message>
        <message>
            <source>Version %1 of %2 is sold from now on</source>
            <translation>Version %1 von %2 wird ab jetzt verkauft</translation>
        </message>
        <message>
            <source>Not sold any more; what was sold goes on</source>
            <translation>Nicht mehr im Verkauf; was verkauft ist, läuft weiter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n aktiv</numerusform>
                <numerusform>%n aktiv</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of the plans</source>
            <translation>Teil der Pläne</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Ausblick</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Neues Paket</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, Kopie</translation>
        </message>
        <message>
            <source>Reading the packages</source>
            <translation>Pakete werden geladen</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Pläne</translation>
        </message>
        <message>
            <source>The packages could not be read</source>
            <translation>Die Pakete ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Nicht mehr im Verkauf</translation>
        </message>
        <message>
            <source>Sell sessions ahead</source>
            <translation>Sitzungen im Voraus verkaufen</translation>
        </message>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Ein Paket ist eine Zahl von Sitzungen, Stunden oder ein Betrag, den Klienten auf einmal zahlen und nach und nach aufbrauchen. Eingetragene Sitzungen reservieren davon, beendete werden abgezogen, und Sie sehen rechtzeitig, wann es aufgebraucht ist.</translation>
        </message>
        <message>
            <source>Make the first package</source>
            <translation>Erstes Paket anlegen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProfessionPage</name>
        <message>
            <source>What do you do?</source>
            <translation>Was machen Sie?</translation>
        </message>
        <message>
            <source>It sets the first services, note templates and words. All of it can change later.</source>
            <translation>Damit werden die ersten Leistungen, Notizvorlagen und Bezeichnungen festgelegt. Alles lässt sich später ändern.</translation>
        </message>
        <message>
            <source>Look around in a demo practice</source>
            <translation>In einer Demo-Praxis umsehen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent done</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>New quote</source>
            <translation>Neues Angebot</translation>
        </message>
        <message>
            <source>Text above the items</source>
            <translation>Text über den Positionen</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>It gets its number when it is sent. Nothing of it goes into your books.</source>
            <translation>Seine Nummer erhält es beim Senden. Nichts davon geht in Ihre Buchhaltung ein.</translation>
        </message>
        <message>
            <source>Save the quote</source>
            <translation>Angebot speichern</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Angebot bearbeiten</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Für %1</translation>
        </message>
        <message>
            <source>Such as what it is about, if you like</source>
            <translation>Zum Beispiel, worum es geht, wenn Sie möchten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Position hinzufügen</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Klienten.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Dieser Tag ist vorbei.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>Quote %1 for %2, %3</source>
            <translation>Angebot %1 für %2, %3</translation>
        </message>
        <message>
            <source>The number is taken when it is sent</source>
            <translation>Die Nummer wird beim Senden vergeben</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Für %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>gültig bis %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>was valid until %1</source>
            <translation>war gültig bis %1</translation>
        </message>
        <message>
            <source>The invoice is a draft</source>
            <translation>Die Rechnung ist ein Entwurf</translation>
        </message>
        <message>
            <source>by invoice %1</source>
            <translation>mit Rechnung %1</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Angebot bearbeiten</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>%1 senden</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Der Klient hat zugesagt: Rechnung entwerfen</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Rechnung entwerfen</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Rechnung öffnen</translation>
        </message>
        <message>
            <source>Copy as a new quote</source>
            <translation>Als neues Angebot kopieren</translation>
        </message>
        <message>
            <source>Accept, invoice later</source>
            <translation>Annehmen, Rechnung später</translation>
        </message>
        <message>
            <source>Decline after all…</source>
            <translation>Doch ablehnen…</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Noch einmal senden an %1</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Klienten zeigen</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Als abgelehnt vermerken</translation>
        </message>
        <message>
            <source>Accept and invoice %1</source>
            <translation>Annehmen und %1 abrechnen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Quotes</source>
            <translation>Angebote</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Klient</translation>
        </message>
        <message>
            <source>New quote</source>
            <translation>Neues Angebot</translation>
        </message>
        <message>
            <source>No quote chosen</source>
            <translation>Kein Angebot gewählt</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Wählen Sie links eines, um es so zu sehen, wie es gedruckt wird.</translation>
        </message>
        <message>
            <source>Drafts, no number yet</source>
            <translation>Entwürfe, noch ohne Nummer</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>Warten auf Antwort</translation>
        </message>
        <message>
            <source>Accepted, to be invoiced</source>
            <translation>Angenommen, abzurechnen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Keine Nummer und kein Klient passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
        <message>
            <source>No quotes yet</source>
            <translation>Noch keine Angebote</translation>
        </message>
        <message>
            <source>Say what something would cost before you do it. Once it is accepted, one click makes the invoice.</source>
            <translation>Sagen Sie, was etwas kosten würde, bevor Sie es tun. Ist das Angebot angenommen, wird mit einem Klick die Rechnung daraus.</translation>
        </message>
        <message>
            <source>Quote %1 accepted</source>
            <translation>Angebot %1 angenommen</translation>
        </message>
        <message>
            <source>Copied as a new quote</source>
            <translation>Als neues Angebot kopiert</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Entwurf verworfen</translation>
        </message>
        <message>
            <source>The quotes could not be read</source>
            <translation>Die Angebote ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Quote drafted</source>
            <translation>Angebot entworfen</translation>
        </message>
        <message>
            <source>Quote saved</source>
            <translation>Angebot gespeichert</translation>
        </message>
        <message>
            <source>Quote %1 has nobody to go to: save it as PDF and hand it over</source>
            <translation>Für Angebot %1 gibt es keinen Empfänger: Speichern Sie es als PDF, und übergeben Sie es</translation>
        </message>
        <message>
            <source>The mail with quote %1 waits on Today for you to send it</source>
            <translation>Die E-Mail mit Angebot %1 wartet unter „Heute“ darauf, dass Sie sie senden</translation>
        </message>
        <message>
            <source>Quote %1 goes out</source>
            <translation>Angebot %1 wird gesendet</translation>
        </message>
        <message>
            <source>The invoice of quote %1 is drafted</source>
            <translation>Die Rechnung zu Angebot %1 ist entworfen</translation>
        </message>
        <message>
            <source>Quote %1 declined</source>
            <translation>Angebot %1 abgelehnt</translation>
        </message>
        <message>
            <source>Quote for %1</source>
            <translation>Angebot für %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finanzen</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Pläne</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Workshops</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Tresor</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>1 wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReceiptView</name>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Beleg %1</translation>
        </message>
        <message>
            <source>A PDF, kept encrypted as it was. Save a copy to read it.</source>
            <translation>Ein PDF, unverändert und verschlüsselt aufbewahrt. Speichern Sie eine Kopie, um es zu lesen.</translation>
        </message>
        <message>
            <source>Kept encrypted as it was. Save a copy to open it.</source>
            <translation>Unverändert und verschlüsselt aufbewahrt. Speichern Sie eine Kopie, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Noch kein Beleg</translation>
        </message>
        <message>
            <source>Drop a photo or a PDF here, or choose one. It is kept encrypted, with its fingerprint in the audit trail.</source>
            <translation>Legen Sie hier ein Foto oder PDF ab, oder wählen Sie eines. Es wird verschlüsselt aufbewahrt, mit seinem Fingerabdruck im Prüfprotokoll.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Remove receipt</source>
            <translation>Beleg entfernen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyCheck</name>
        <message>
            <source>I have kept it; ask me for two groups another day</source>
            <translation>Ich habe es aufbewahrt; fragen Sie mich ein andermal nach zwei Gruppen</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Blatt drucken</translation>
        </message>
        <message>
            <source>Type group %1</source>
            <translation>Geben Sie Gruppe %1 ein</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyView</name>
        <message>
            <source>Recovery key, to be written down or printed</source>
            <translation>Wiederherstellungsschlüssel zum Abschreiben oder Drucken</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryPage</name>
        <message>
            <source>Keep this sheet</source>
            <translation>Bewahren Sie dieses Blatt auf</translation>
        </message>
        <message>
            <source>If the passphrase is lost, this key is the only way back in. Print it or write it down, and keep it away from this computer. It is shown once.</source>
            <translation>Wenn die Passphrase verloren geht, ist dieser Schlüssel der einzige Weg zurück. Drucken Sie ihn oder schreiben Sie ihn ab, und bewahren Sie ihn getrennt von diesem Computer auf. Er wird nur einmal gezeigt.</translation>
        </message>
        <message>
            <source>Open my practice</source>
            <translation>Meine Praxis öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoverySheet</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Neues Wiederherstellungsblatt erstellen</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Ihre Passphrase</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer. The old sheet opens nothing any more once you use this one.</source>
            <translation>Drucken Sie es oder schreiben Sie es ab, und bewahren Sie es getrennt von diesem Computer auf. Das alte Blatt öffnet nichts mehr, sobald Sie dieses verwenden.</translation>
        </message>
        <message>
            <source>The old sheet was out of its envelope and may have been seen. Print this one or write it down; once you use it, the old one opens nothing any more.</source>
            <translation>Das alte Blatt war aus seinem Umschlag und könnte gesehen worden sein. Drucken Sie dieses oder schreiben Sie es ab; sobald Sie es verwenden, öffnet das alte nichts mehr.</translation>
        </message>
        <message>
            <source>Use this sheet from now on</source>
            <translation>Dieses Blatt ab jetzt verwenden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Recurring invoices</source>
            <translation>Wiederkehrende Rechnungen</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>New recurring invoice</source>
            <translation>Neue wiederkehrende Rechnung</translation>
        </message>
        <message>
            <source>No recurring invoice chosen</source>
            <translation>Keine wiederkehrende Rechnung gewählt</translation>
        </message>
        <message>
            <source>Choose one on the left to see its plan and its next invoice.</source>
            <translation>Wählen Sie links eine, um ihren Plan und ihre nächste Rechnung zu sehen.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Kein Klient passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
        <message>
            <source>A retainer, a room, a monthly hour: set it up once, and its invoice is written on its day.</source>
            <translation>Eine Pauschale, ein Raum, eine monatliche Stunde: einmal eingerichtet, und die Rechnung wird an ihrem Tag geschrieben.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Sie läuft weiter</translation>
        </message>
        <message>
            <source>Ended: no more invoices come of it</source>
            <translation>Beendet: Es entstehen keine Rechnungen mehr daraus</translation>
        </message>
        <message>
            <source>The next ones are %1</source>
            <translation>Die nächsten werden %1</translation>
        </message>
        <message>
            <source>The recurring invoices could not be read</source>
            <translation>Die wiederkehrenden Rechnungen ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Recurring invoice set up</source>
            <translation>Wiederkehrende Rechnung eingerichtet</translation>
        </message>
        <message>
            <source>The invoices to come are changed</source>
            <translation>Die kommenden Rechnungen sind geändert</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Entwurf %1</translation>
        </message>
        <message>
            <source>No recurring invoices yet</source>
            <translation>Noch keine wiederkehrenden Rechnungen</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Wiederkehrende Rechnung</translation>
        </message>
        <message>
            <source>Running invoices come to %1.</source>
            <translation>Die laufenden Rechnungen ergeben zusammen %1.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>New recurring invoice</source>
            <translation>Neue wiederkehrende Rechnung</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Type {period} where the month belongs: “Coaching {period}”.</source>
            <translation>Schreiben Sie {period}, wo der Monat stehen soll: „Coaching {period}“.</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Kommende Rechnungen bearbeiten</translation>
        </message>
        <message>
            <source>For %1. Those made already stay as they are.</source>
            <translation>Für %1. Bereits erstellte bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Position hinzufügen</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Wie viele Wochen</translation>
        </message>
        <message>
            <source>On day of the month</source>
            <translation>Am Tag des Monats</translation>
        </message>
        <message>
            <source>31 is the last day</source>
            <translation>31 ist der letzte Tag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>An einem Tag</translation>
        </message>
        <message>
            <source>After so many</source>
            <translation>Nach einer Anzahl</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>First days: %1</source>
            <translation>Erste Tage: %1</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Klienten.</translation>
        </message>
        <message>
            <source>1 to 52.</source>
            <translation>1 bis 52.</translation>
        </message>
        <message>
            <source>1 to 31.</source>
            <translation>1 bis 31.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Dieser Tag ist vorbei.</translation>
        </message>
        <message>
            <source>Type a day after the first invoice.</source>
            <translation>Geben Sie einen Tag nach der ersten Rechnung ein.</translation>
        </message>
        <message>
            <source>Above zero.</source>
            <translation>Über null.</translation>
        </message>
        <message>
            <source>Issue and send automatically</source>
            <translation>Automatisch ausstellen und senden</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Next from</source>
            <translation>Nächste ab</translation>
        </message>
        <message>
            <source>As each line has it</source>
            <translation>Wie in jeder Position</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringVersions</name>
        <message>
            <source>Versions of this recurring invoice</source>
            <translation>Versionen dieser wiederkehrenden Rechnung</translation>
        </message>
        <message>
            <source>Invoices that were made stay as they are.</source>
            <translation>Erstellte Rechnungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>not by itself</source>
            <translation>nicht von selbst</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>Darauf steht</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Ergibt</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>next on %1</source>
            <translation>nächste am %1</translation>
        </message>
        <message>
            <source>what falls into the pause is not billed</source>
            <translation>was in die Pause fällt, wird nicht abgerechnet</translation>
        </message>
        <message>
            <source>no more invoices come of it</source>
            <translation>es entstehen keine Rechnungen mehr daraus</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Kommende Rechnungen bearbeiten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>The next invoice for %1, %2</source>
            <translation>Die nächste Rechnung für %1, %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Each one is drafted for you</source>
            <translation>Jede wird als Entwurf vorbereitet</translation>
        </message>
        <message>
            <source>The next one, on %1</source>
            <translation>Die nächste, am %1</translation>
        </message>
        <message>
            <source>As it would be</source>
            <translation>So sähe sie aus</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Bisher erstellt</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Rechnung öffnen</translation>
        </message>
        <message>
            <source>Only draft the next ones</source>
            <translation>Die nächsten nur entwerfen</translation>
        </message>
        <message>
            <source>Issue and send the next ones</source>
            <translation>Die nächsten ausstellen und senden</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Klienten zeigen</translation>
        </message>
        <message>
            <source>Issued and sent automatically</source>
            <translation>Automatisch ausgestellt und gesendet</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Ergibt</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>insgesamt %1</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 zeigen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Wurde an ihrem Tag nicht ausgestellt. %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RefundSheet</name>
        <message>
            <source>Give credit back</source>
            <translation>Guthaben auszahlen</translation>
        </message>
        <message>
            <source>Record a refund</source>
            <translation>Erstattung erfassen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Paid back on</source>
            <translation>Zurückgezahlt am</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <translation>%1, bis zu %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Record the refund</source>
            <translation>Erstattung erfassen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportList</name>
        <message>
            <source>Invoiced and received</source>
            <translation>Abgerechnet und eingegangen</translation>
        </message>
        <message>
            <source>Who owes, for how long</source>
            <translation>Wer schuldet, wie lange schon</translation>
        </message>
        <message>
            <source>By rate and period</source>
            <translation>Nach Satz und Zeitraum</translation>
        </message>
        <message>
            <source>Share of your working hours</source>
            <translation>Anteil an den Arbeitszeiten</translation>
        </message>
        <message>
            <source>Hours and what they bring</source>
            <translation>Stunden und was sie bringen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Sessions, %1</source>
            <comment>a month, quarter or year</comment>
            <translation>Sitzungen, %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportTable</name>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportsPage</name>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Dieses Quartal</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letztes Jahr</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Von Tag bis Tag</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Nach Monat</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Nach Quartal</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Nach Jahr</translation>
        </message>
        <message>
            <source>When tax counts</source>
            <translation>Wann Steuer zählt</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>Bei Ausstellung</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>Bei Eingang</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
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
            <source>Save as CSV</source>
            <translation>Als CSV speichern</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Adding it up</source>
            <translation>Wird zusammengezählt</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>Niemand schuldet Ihnen etwas</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Alle Rechnungen, die Sie ausgestellt haben, sind beglichen.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Nichts in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Finish a session or choose another period, and it is added up here.</source>
            <translation>Beenden Sie eine Sitzung, oder wählen Sie einen anderen Zeitraum; hier wird dann zusammengezählt.</translation>
        </message>
        <message>
            <source>Show last year</source>
            <translation>Letztes Jahr zeigen</translation>
        </message>
        <message>
            <source>Show this year</source>
            <translation>Dieses Jahr zeigen</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Vor dem ersten Tag</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>Der Bericht ließ sich nicht erstellen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Page %{page} of %{pages}</source>
            <translation>Seite %{page} von %{pages}</translation>
        </message>
        <message>
            <source>%1: what the figures are made of</source>
            <translation>%1: woraus die Zahlen bestehen</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestSheet</name>
        <message>
            <source>Let the package rest</source>
            <translation>Paket ruhen lassen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Until, if that is known</source>
            <translation>Bis, falls bekannt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>While %1 rests nothing is drawn from it, and its end moves by as many days.</source>
            <translation>Solange %1 ruht, wird nichts abgezogen, und das Ende verschiebt sich um ebenso viele Tage.</translation>
        </message>
        <message>
            <source>The day on which it goes on; empty: until you say so.</source>
            <translation>Der Tag, an dem es weiterläuft; leer: bis Sie es fortsetzen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Ruhen lassen</translation>
        </message>
        <message>
            <source>This is no date. Write it as %1.</source>
            <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
        </message>
        <message>
            <source>It goes on after it began to rest. Choose a later day.</source>
            <translation>Weiterlaufen kann es erst nach Beginn der Pause. Wählen Sie einen späteren Tag.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestoreScreen</name>
        <message>
            <source>Choose file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>A practice is made from it in a folder of its own. The backup and any practice on this computer stay as they are.</source>
            <translation>Daraus entsteht eine Praxis in einem eigenen Ordner. Die Sicherung und jede Praxis auf diesem Computer bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Zielordner</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Restoring and checking</source>
            <translation>Wird wiederhergestellt und geprüft</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>keine Datei gewählt</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>kein Ordner gewählt</translation>
        </message>
        <message>
            <source>Restoring...</source>
            <translation>Wird wiederhergestellt...</translation>
        </message>
        <message>
            <source>The one that was valid when the backup was made.</source>
            <translation>Es gilt, was beim Erstellen der Sicherung gültig war.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesModel</name>
        <message>
            <source>These rules hold for sessions from now on</source>
            <translation>Diese Regeln gelten für Sitzungen ab jetzt</translation>
        </message>
        <message>
            <source>The older rules hold again, for sessions from now on</source>
            <translation>Die älteren Regeln gelten wieder, für Sitzungen ab jetzt</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Klient</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Unless somebody has rules of their own</source>
            <translation>Sofern jemand keine eigenen Regeln hat</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Regeln ändern</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Rules of their own for</source>
            <translation>Eigene Regeln für</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>Die Regeln ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Rules of their own for…</source>
            <translation>Eigene Regeln für…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Zeit über das Vorausbezahlte hinaus</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Was eine Sitzung über das verbrauchte Guthaben hinaus kostet, wenn ihr Paket keinen eigenen Satz hat. Regeln eines Klienten gehen denen einer Leistung vor, diese denen eines Pakets.</translation>
        </message>
        <message>
            <source>What is not said here is as for everybody.</source>
            <translation>Was hier nicht angegeben ist, gilt wie für alle.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Zeit über das Vorausbezahlte hinaus</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid, for %1</source>
            <translation>Zeit über das Vorausbezahlte hinaus, für %1</translation>
        </message>
        <message>
            <source>Charge it by these rules</source>
            <translation>Nach diesen Regeln berechnen</translation>
        </message>
        <message>
            <source>Tiers, limits, services</source>
            <translation>Stufen, Grenzen, Leistungen</translation>
        </message>
        <message>
            <source>Try it on the last 12 months</source>
            <translation>An den letzten 12 Monaten erproben</translation>
        </message>
        <message>
            <source>Playing the last 12 months</source>
            <translation>Die letzten 12 Monate werden durchgespielt</translation>
        </message>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Klienten, die anders gezahlt hätten</translation>
        </message>
        <message>
            <source>For everybody, unless a package has a rate of its own. Sessions of the past stay as they are.</source>
            <translation>Für alle, sofern ein Paket keinen eigenen Satz hat. Vergangene Sitzungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>What is not changed here stays as it is for everybody.</source>
            <translation>Was hier nicht geändert wird, bleibt wie für alle.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Diese Regeln verwenden</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Pro Minute</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Pro Stunde</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Steuersatz</translation>
        </message>
        <message>
            <source>Empty: the service's own price</source>
            <translation>Leer: der Preis der Leistung</translation>
        </message>
        <message>
            <source>Rates are</source>
            <translation>Sätze verstehen sich</translation>
        </message>
        <message>
            <source>Grace, in minutes</source>
            <translation>Kulanz, in Minuten</translation>
        </message>
        <message>
            <source>So much costs nothing</source>
            <translation>So viel kostet nichts</translation>
        </message>
        <message>
            <source>Then at least, in minutes</source>
            <translation>Danach mindestens, in Minuten</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Berechnet in Schritten von</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Leer: keine Grenze</translation>
        </message>
        <message>
            <source>Empty: as for everybody</source>
            <translation>Leer: wie für alle</translation>
        </message>
        <message>
            <source>Another rate up to minute</source>
            <translation>Ein anderer Satz bis Minute</translation>
        </message>
        <message>
            <source>Empty: one rate for all of it</source>
            <translation>Leer: ein Satz für alles</translation>
        </message>
        <message>
            <source>Rate up to there</source>
            <translation>Satz bis dahin</translation>
        </message>
        <message>
            <source>Then up to minute</source>
            <translation>Dann bis zur Minute</translation>
        </message>
        <message>
            <source>Rate up to there, second</source>
            <translation>Zweiter Satz bis dahin</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Jeder für seine eigenen Minuten</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Nach der letzten Minute, für alles</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Sätze gelten</translation>
        </message>
        <message>
            <source>A session at most, in minutes</source>
            <translation>Eine Sitzung höchstens, in Minuten</translation>
        </message>
        <message>
            <source>A session at most</source>
            <translation>Eine Sitzung höchstens</translation>
        </message>
        <message>
            <source>A month at most, in minutes</source>
            <translation>Ein Monat höchstens, in Minuten</translation>
        </message>
        <message>
            <source>A month at most</source>
            <translation>Ein Monat höchstens</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nie berechnet</translation>
        </message>
        <message>
            <source>What it would have changed</source>
            <translation>Was sich geändert hätte</translation>
        </message>
        <message>
            <source>Nothing is stored by trying. Sessions that were covered by a package are counted again by these rules.</source>
            <translation>Beim Erproben wird nichts gespeichert. Sitzungen, die ein Paket gedeckt hat, werden nach diesen Regeln neu berechnet.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Angehalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>No session of the last 12 months was covered by a package, so there is nothing to try it on.</source>
            <translation>In den letzten 12 Monaten war keine Sitzung durch ein Paket gedeckt, es gibt also nichts zu erproben.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Nichts: Die eine Sitzung hätte dasselbe gekostet.</numerusform>
                <numerusform>Nichts: Alle %n Sitzungen hätten dasselbe gekostet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 von %n Sitzung hätte etwas anderes gekostet.</numerusform>
                <numerusform>%1 von %n Sitzungen hätten etwas anderes gekostet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in place of %2.</source>
            <translation>%1 statt %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 von %n Sitzung</numerusform>
                <numerusform>%1 von %n Sitzungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesVersions</name>
        <message>
            <source>Versions of these rules</source>
            <translation>Versionen dieser Regeln</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Diese Version wieder verwenden</translation>
        </message>
        <message>
            <source>A session keeps the rules that held when it took place.</source>
            <translation>Für eine Sitzung gelten die Regeln, die galten, als sie stattfand.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ScheduleSheet</name>
        <message>
            <source>Issue on</source>
            <translation>Ausstellen am</translation>
        </message>
        <message>
            <source>The number is given on that day, not before. Should something be missing by then, it is a draft again and says what.</source>
            <translation>Die Nummer wird erst an diesem Tag vergeben. Sollte bis dahin etwas fehlen, ist sie wieder ein Entwurf und sagt, was fehlt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Issue later</source>
            <translation>Später ausstellen</translation>
        </message>
        <message>
            <source>Send it on that day</source>
            <translation>An diesem Tag senden</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Suchen oder Befehl ausführen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecretField</name>
        <message>
            <source>Characters typed: %1</source>
            <translation>Eingegebene Zeichen: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message>
            <source>A passphrase</source>
            <translation>Eine Passphrase</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>Das Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>The key store of this computer</source>
            <translation>Der Schlüsselspeicher dieses Computers</translation>
        </message>
        <message>
            <source>Another device</source>
            <translation>Ein anderes Gerät</translation>
        </message>
        <message>
            <source>Your passphrase  ·  %1</source>
            <translation>Ihre Passphrase  ·  %1</translation>
        </message>
        <message>
            <source>Passphrase  ·  %1</source>
            <translation>Passphrase  ·  %1</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Who can open this practice, and when it closes by itself.</source>
            <translation>Wer diese Praxis öffnen kann und wann sie sich von selbst sperrt.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Not while a session's timer runs. When the screen locks or the computer sleeps, the practice locks at once, and a running session goes on.</source>
            <translation>Nicht, solange der Timer einer Sitzung läuft. Wenn der Bildschirm gesperrt wird oder der Computer schläft, sperrt sich die Praxis sofort, und eine laufende Sitzung läuft weiter.</translation>
        </message>
        <message>
            <source>Open without the passphrase on this computer</source>
            <translation>Auf diesem Computer ohne Passphrase öffnen</translation>
        </message>
        <message>
            <source>The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open the practice when the program starts; after locking, the passphrase is asked all the same.</source>
            <translation>Der Schlüsselspeicher Ihres Desktops bewahrt einen eigenen Schlüssel auf. Wer unter Ihrem Konto angemeldet ist, kann die Praxis dann beim Programmstart öffnen; nach dem Sperren wird trotzdem nach der Passphrase gefragt.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>Womit sie sich öffnet</translation>
        </message>
        <message>
            <source>Let somebody in</source>
            <translation>Jemandem Zugang geben</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Neues erstellen</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Take the way in of %1 away</source>
            <translation>Zugang von %1 entfernen</translation>
        </message>
        <message>
            <source>%1 opens the practice no more</source>
            <translation>%1 öffnet die Praxis nicht mehr</translation>
        </message>
        <message>
            <source>This computer opens the practice from now on</source>
            <translation>Dieser Computer öffnet die Praxis ab jetzt</translation>
        </message>
        <message>
            <source>The passphrase is asked on this computer again</source>
            <translation>Auf diesem Computer wird wieder nach der Passphrase gefragt</translation>
        </message>
        <message>
            <source>The new passphrase holds from now on</source>
            <translation>Die neue Passphrase gilt ab jetzt</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>Das alte Wiederherstellungsblatt öffnet nichts mehr</translation>
        </message>
        <message>
            <source>They can open the practice now</source>
            <translation>Die Person kann die Praxis jetzt öffnen</translation>
        </message>
        <message>
            <source>Lock when unused for</source>
            <translation>Sperren nach Inaktivität von</translation>
        </message>
        <message>
            <source>Make a new one: recovery sheet</source>
            <translation>Neues erstellen: Wiederherstellungsblatt</translation>
        </message>
        <message>
            <source>What signs the audit trail</source>
            <translation>Was das Prüfprotokoll signiert</translation>
        </message>
        <message>
            <source>Signing key %1</source>
            <translation>Signaturschlüssel %1</translation>
        </message>
        <message>
            <source>Others check by it that nothing was changed.</source>
            <translation>Daran prüfen andere, dass nichts geändert wurde.</translation>
        </message>
        <message>
            <source>Make a new one: signing key</source>
            <translation>Neu erstellen: Signaturschlüssel</translation>
        </message>
        <message>
            <source>Another key signs the audit trail from now on</source>
            <translation>Ab jetzt signiert ein anderer Schlüssel das Prüfprotokoll</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SelectPopup</name>
        <message>
            <source>Type to find</source>
            <translation>Tippen, um zu suchen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message>
            <source>Sell %1 a package</source>
            <translation>%1 ein Paket verkaufen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Verkauft am</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Rechnung entwerfen</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Verkaufen</translation>
        </message>
        <message>
            <source>There is no package to sell yet. Make one under Plans first.</source>
            <translation>Noch gibt es kein Paket zu verkaufen. Legen Sie zuerst eines unter Pläne an.</translation>
        </message>
        <message>
            <source>Grants %1.</source>
            <translation>Es gewährt %1.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Es ist nutzbar bis %1.</translation>
        </message>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>Es ist ab der ersten Sitzung %n Tag nutzbar.</numerusform>
                <numerusform>Es ist ab der ersten Sitzung %n Tage nutzbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Es läuft nicht ab.</translation>
        </message>
        <message>
            <source>Sell and draft %1</source>
            <translation>Verkaufen und %1 entwerfen</translation>
        </message>
        <message>
            <source>The draft would say: %1, %2 in all, to %3. You issue it under Money.</source>
            <translation>Der Entwurf würde lauten: %1, zusammen %2, an %3. Ausgestellt wird er unter Finanzen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceForm</name>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Neue Leistung</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Bereits vereinbarte Sitzungen behalten den Preis, mit dem sie eingetragen wurden.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>For the session</source>
            <translation>Pro Sitzung</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Pro Stunde</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>to the minute</source>
            <translation>auf die Minute</translation>
        </message>
        <message>
            <source>to full %1 min, up</source>
            <translation>auf volle %1 min aufgerundet</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minuten Kulanz</translation>
        </message>
        <message>
            <source>Minutes free before</source>
            <translation>Minuten frei davor</translation>
        </message>
        <message>
            <source>Minutes free after</source>
            <translation>Minuten frei danach</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Priced</source>
            <translation>Preis gilt</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Zeit wird gerundet</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Notizen beginnen mit</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Leistung hinzufügen</translation>
        </message>
        <message>
            <source>to full %1 min</source>
            <translation>auf volle %1 min</translation>
        </message>
        <message>
            <source>Type a price; 0 for a service without one.</source>
            <translation>Geben Sie einen Preis ein; 0 für eine Leistung ohne Preis.</translation>
        </message>
        <message>
            <source>Type minutes from 0 to %1.</source>
            <translation>Geben Sie Minuten von 0 bis %1 ein.</translation>
        </message>
        <message>
            <source>Type fewer minutes than the step has; 0 for none.</source>
            <translation>Geben Sie weniger Minuten ein, als der Schritt hat; 0 für keine.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 hinzugefügt</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Farbe im Kalender</translation>
        </message>
        <message>
            <source>As the practice's sessions do</source>
            <translation>Wie die Sitzungen der Praxis</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceHistory</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versionen von %1</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Diese Version wieder verwenden</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Bereits vereinbarte Sitzungen behalten den Preis, mit dem sie eingetragen wurden.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesPage</name>
        <message>
            <source>What do you offer?</source>
            <translation>Was bieten Sie an?</translation>
        </message>
        <message>
            <source>Name, length and price. A price you change later never touches the past.</source>
            <translation>Name, Dauer und Preis. Eine spätere Preisänderung wirkt sich nie auf Vergangenes aus.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Leistung hinzufügen</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Diese Leistung entfernen</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Eine Leistung braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesSection</name>
        <message>
            <source>Services</source>
            <translation>Leistungen</translation>
        </message>
        <message>
            <source>What you offer. A change is for sessions booked from now on.</source>
            <translation>Was Sie anbieten. Eine Änderung gilt für Sitzungen, die ab jetzt eingetragen werden.</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Noch keine Leistung</translation>
        </message>
        <message>
            <source>Add what you offer; sessions are booked and priced by it.</source>
            <translation>Fügen Sie hinzu, was Sie anbieten; danach werden Sitzungen eingetragen und berechnet.</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>in Schritten von %1 min</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Nicht mehr anbieten</translation>
        </message>
        <message>
            <source>Retire %1</source>
            <translation>%1 nicht mehr anbieten</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Leistung hinzufügen</translation>
        </message>
        <message>
            <source>%1 retired</source>
            <translation>%1 wird nicht mehr angeboten</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 gespeichert</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versionen von %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionActions</name>
        <message>
            <source>Session with %1 confirmed</source>
            <translation>Sitzung mit %1 bestätigt</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>Die für %1 freigehaltene Zeit ist wieder frei</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>%1 ist nicht erschienen</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>Sitzung mit %1 ist wieder offen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionChip</name>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Keine Sitzung geplant</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>End the session with %1</source>
            <translation>Sitzung mit %1 beenden</translation>
        </message>
        <message>
            <source>Start the session with %1</source>
            <translation>Sitzung mit %1 beginnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionCreditLine</name>
        <message>
            <source>Not enough is left: the package refuses to be booked.</source>
            <translation>Es ist nicht genug übrig: Das Paket lässt das Eintragen nicht zu.</translation>
        </message>
        <message>
            <source>Draws nothing from it.</source>
            <translation>Zieht nichts davon ab.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionPage</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>Sitzung beenden</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Erlassen</translation>
        </message>
        <message>
            <source>The session is not to be billed</source>
            <translation>Die Sitzung wird nicht abgerechnet</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>The appointment is agreed on</source>
            <translation>Der Termin ist vereinbart</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>The time is free again for others</source>
            <translation>Die Zeit ist wieder frei für andere</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Als nicht erschienen markieren; es wird nichts abgerechnet</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Doch erschienen</translation>
        </message>
        <message>
            <source>Takes the no-show back</source>
            <translation>Nimmt „Nicht erschienen“ zurück</translation>
        </message>
        <message>
            <source>Back to the day</source>
            <translation>Zurück zum Tag</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys</comment>
            <translation>Strg Enter</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Neu abrechnen</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Abrechnen</translation>
        </message>
        <message>
            <source>Another session runs. Finish it first.</source>
            <translation>Eine andere Sitzung läuft. Beenden Sie sie zuerst.</translation>
        </message>
        <message>
            <source>of %1:00</source>
            <translation>von %1:00</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Letzte Notiz</translation>
        </message>
        <message>
            <source>No note with %1 yet.</source>
            <translation>Noch keine Notiz zu %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Uhren</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Schuldet</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>None are open.</source>
            <translation>Keine offen.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig am %1</translation>
        </message>
        <message>
            <source>Open invoices</source>
            <translation>Offene Rechnungen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Start or finish the session</source>
            <translation>Sitzung beginnen oder beenden</translation>
        </message>
        <message>
            <source>What was done with this session</source>
            <translation>Was mit dieser Sitzung getan wurde</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Alle Notizen</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Rechnung öffnen</translation>
        </message>
        <message>
            <source>Open invoice %1</source>
            <translation>Rechnung %1 öffnen</translation>
        </message>
        <message>
            <source>Looking up the session</source>
            <translation>Die Sitzung wird geladen</translation>
        </message>
        <message>
            <source>Looking up the agenda</source>
            <translation>Agenda wird geladen</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Wo und wie</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionVoice</name>
        <message>
            <source>The session with %1 has ended</source>
            <translation>Die Sitzung mit %1 ist beendet</translation>
        </message>
        <message>
            <source>The session with %1 has begun, planned for %2</source>
            <translation>Die Sitzung mit %1 hat begonnen, geplant: %2</translation>
        </message>
        <message>
            <source>The planned time of the session with %1 is over</source>
            <translation>Die geplante Zeit der Sitzung mit %1 ist um</translation>
        </message>
        <message>
            <source>The session with %1 pauses</source>
            <translation>Die Sitzung mit %1 ist pausiert</translation>
        </message>
        <message>
            <source>The session with %1 goes on</source>
            <translation>Die Sitzung mit %1 läuft weiter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsPage</name>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>For invoices issued from now on. What is issued never changes.</source>
            <translation>Für Rechnungen, die ab jetzt ausgestellt werden. Was ausgestellt ist, ändert sich nie.</translation>
        </message>
        <message>
            <source>Prices of services</source>
            <translation>Preise der Leistungen</translation>
        </message>
        <message>
            <source>include tax</source>
            <translation>mit Steuer</translation>
        </message>
        <message>
            <source>are without tax</source>
            <translation>ohne Steuer</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>US Letter</translation>
        </message>
        <message>
            <source>Tax is rounded</source>
            <translation>Steuer wird gerundet</translation>
        </message>
        <message>
            <source>on each line</source>
            <translation>je Position</translation>
        </message>
        <message>
            <source>once per tax rate</source>
            <translation>einmal je Steuersatz</translation>
        </message>
        <message>
            <source>Half a cent is rounded</source>
            <translation>Halbe Cent werden gerundet</translation>
        </message>
        <message>
            <source>up</source>
            <translation>aufwärts</translation>
        </message>
        <message>
            <source>to the even cent</source>
            <translation>zum geraden Cent</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Zahlungsfrist in Tagen</translation>
        </message>
        <message>
            <source>Sentence about payment</source>
            <translation>Satz zur Zahlung</translation>
        </message>
        <message>
            <source>Leave empty for the usual one</source>
            <translation>Leer lassen für den üblichen</translation>
        </message>
        <message>
            <source>Discount for paying early, in percent</source>
            <translation>Skonto in Prozent</translation>
        </message>
        <message>
            <source>Days to pay early</source>
            <translation>Skontofrist in Tagen</translation>
        </message>
        <message>
            <source>Looks like %1</source>
            <translation>Sieht aus wie %1</translation>
        </message>
        <message>
            <source>The next number is %1</source>
            <translation>Die nächste Nummer ist %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Praxis</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Leistungen</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Sprache und Zeit</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Backup and data</source>
            <translation>Sicherung und Daten</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Your name and what the head of your invoices says.</source>
            <translation>Wie Sie heißen und was im Kopf Ihrer Rechnungen steht.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Name auf Rechnungen</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straße und Hausnummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Steuernummer</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>USt-IdNr.</translation>
        </message>
        <message>
            <source>Exempt as a small business</source>
            <translation>Befreit als Kleinunternehmer</translation>
        </message>
        <message>
            <source>Bank account, printed on invoices</source>
            <translation>Bankverbindung, auf Rechnungen gedruckt</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC, if your bank asks for it</source>
            <translation>BIC, falls Ihre Bank sie verlangt</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>Kontoinhaber</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>How dates, times and money are written, and where you are.</source>
            <translation>Wie Datum, Uhrzeit und Beträge geschrieben werden und wo Sie sind.</translation>
        </message>
        <message>
            <source>Dates, numbers and money</source>
            <translation>Datum, Zahlen und Geld</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>For new services and invoices</source>
            <translation>Für neue Leistungen und Rechnungen</translation>
        </message>
        <message>
            <source>How invoices leave. Nothing goes out before the time to undo is over.</source>
            <translation>Wie Rechnungen versendet werden. Nichts wird gesendet, bevor die Zeit zum Rückgängigmachen abgelaufen ist.</translation>
        </message>
        <message>
            <source>Messages go</source>
            <translation>Nachrichten gehen</translation>
        </message>
        <message>
            <source>as .eml files that you send yourself</source>
            <translation>als .eml-Dateien, die Sie selbst senden</translation>
        </message>
        <message>
            <source>through your mail program</source>
            <translation>über Ihr Mailprogramm</translation>
        </message>
        <message>
            <source>through a mail server</source>
            <translation>über einen Mailserver</translation>
        </message>
        <message>
            <source>Seconds to undo a message</source>
            <translation>Sekunden zum Rückgängigmachen einer Nachricht</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Mailserver</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>TLS from the start, port 465</source>
            <translation>TLS von Anfang an, Port 465</translation>
        </message>
        <message>
            <source>STARTTLS, port 587</source>
            <translation>STARTTLS, Port 587</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>An app password, if your provider has such. It is kept in the vault with the practice.</source>
            <translation>Ein App-Passwort, wenn Ihr Anbieter das hat. Es liegt mit der Praxis im Tresor.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Passwort behalten</translation>
        </message>
        <message>
            <source>Password kept</source>
            <translation>Passwort gespeichert</translation>
        </message>
        <message>
            <source>For this computer only. Paper stays white.</source>
            <translation>Nur für diesen Computer. Papier bleibt weiß.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>changes with it</source>
            <translation>ändert sich mit ihm</translation>
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
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Wie das System (%1)</translation>
        </message>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Eine Praxis auf Ihrem eigenen Gerät.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Time zone rules of %1</source>
            <translation>Zeitzonenregeln, Stand %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Auf dem Desktop</translation>
        </message>
        <message>
            <source>Normal (%1 pixels)</source>
            <translation>Normal (%1 Pixel)</translation>
        </message>
        <message>
            <source>%1 pixels, %2 %</source>
            <translation>%1 Pixel, %2 %</translation>
        </message>
        <message>
            <source>Invoice numbers</source>
            <translation>Rechnungsnummern</translation>
        </message>
        <message>
            <source>Credit note numbers</source>
            <translation>Nummern der Rechnungskorrekturen</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>As usual in that region</source>
            <translation>Wie in der Region üblich</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>Die Woche beginnt am</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Quote numbers</source>
            <translation>Nummern der Angebote</translation>
        </message>
        <message>
            <source>Licences and tours</source>
            <translation>Lizenzen und Rundgänge</translation>
        </message>
        <message>
            <source>Closed books</source>
            <translation>Abgeschlossene Buchhaltung</translation>
        </message>
        <message>
            <source>Rounding and numbers</source>
            <translation>Rundung und Nummern</translation>
        </message>
        <message>
            <source>You work with</source>
            <translation>Sie arbeiten mit</translation>
        </message>
        <message>
            <source>Clients</source>
            <comment>what people are called</comment>
            <translation>Klienten</translation>
        </message>
        <message>
            <source>Patients</source>
            <comment>what people are called</comment>
            <translation>Patienten</translation>
        </message>
        <message>
            <source>Students</source>
            <comment>what people are called</comment>
            <translation>Schülern</translation>
        </message>
        <message>
            <source>What the window calls the people you work with</source>
            <translation>Wie das Fenster die Menschen nennt, mit denen Sie arbeiten</translation>
        </message>
        <message>
            <source>Looking up your settings</source>
            <translation>Einstellungen werden geladen</translation>
        </message>
        <message>
            <source>Your settings could not be read</source>
            <translation>Ihre Einstellungen konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Kalender</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsSearch</name>
        <message>
            <source>Find a setting</source>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>No setting is called "%1".</source>
            <translation>Keine Einstellung heißt „%1“.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Sheet</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>Was Sie hier zuvor eingegeben haben, ist wieder da.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StartPage</name>
        <message>
            <source>What do you bring along?</source>
            <translation>Was bringen Sie mit?</translation>
        </message>
        <message>
            <source>Files are read on this computer only. Nothing is sent anywhere.</source>
            <translation>Dateien werden nur auf diesem Computer gelesen. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>My calendar and contacts</source>
            <translation>Meinen Kalender und meine Kontakte</translation>
        </message>
        <message>
            <source>files exported from another program</source>
            <translation>aus einem anderen Programm exportierte Dateien</translation>
        </message>
        <message>
            <source>Calendar, .ics</source>
            <translation>Kalender, .ics</translation>
        </message>
        <message>
            <source>Contacts, .vcf or .csv</source>
            <translation>Kontakte, .vcf oder .csv</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>start with an empty calendar</source>
            <translation>mit einem leeren Kalender beginnen</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>keine Datei gewählt</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Choose file: %1</source>
            <translation>Datei wählen: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Back to the invoice</source>
            <translation>Zurück zur Rechnung</translation>
        </message>
        <message>
            <source>Period of the statement</source>
            <translation>Zeitraum des Kontoauszugs</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Statement, %1</source>
            <translation>Kontoauszug, %1</translation>
        </message>
        <message>
            <source>There is nothing to tell. Choose a longer period.</source>
            <translation>Es gibt nichts zu zeigen. Wählen Sie einen längeren Zeitraum.</translation>
        </message>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Fügen Sie beim Klienten eine E-Mail-Adresse hinzu, um ihn zu senden.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>The mail with the statement waits on Today for you to send it</source>
            <translation>Die E-Mail mit dem Kontoauszug wartet unter „Heute“ darauf, dass Sie sie senden</translation>
        </message>
        <message>
            <source>The statement of %1 goes out</source>
            <translation>Der Kontoauszug für %1 wird gesendet</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumRow</name>
        <message>
            <source>What it is made of</source>
            <translation>Woraus es besteht</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Zeigt, woraus es besteht</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumSheet</name>
        <message>
            <source>Credit</source>
            <translation>Guthaben</translation>
        </message>
        <message>
            <source>What %1 owes</source>
            <translation>Was %1 schuldet</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Eingegangen von %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Finished and not invoiced</source>
            <translation>Beendet und nicht abgerechnet</translation>
        </message>
        <message>
            <source>Invoices that are not paid in full, less credit.</source>
            <translation>Nicht vollständig bezahlte Rechnungen, abzüglich Guthaben.</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Zahlungen nach dem Tag ihres Eingangs, abzüglich Erstattungen.</translation>
        </message>
        <message>
            <source>Sessions that took place and are on no invoice, with what each would bring.</source>
            <translation>Gehaltene Sitzungen, die auf keiner Rechnung stehen, mit dem, was jede einbringen würde.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Kontoauszug</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message>
            <source>Connected calendars</source>
            <translation>Verbundene Kalender</translation>
        </message>
        <message>
            <source>Deleted entries</source>
            <translation>Gelöschte Einträge</translation>
        </message>
        <message>
            <source>What syncing did</source>
            <translation>Was der Abgleich getan hat</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n Eintrag wurde hier und in %1 geändert.</numerusform>
                <numerusform>%n Einträge wurden hier und in %1 geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at both sides</source>
            <translation>Beide Seiten ansehen</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone. Nothing was deleted here.</source>
            <translation>%1 sagt, dass %2 von %3 Einträgen fort sind. Hier wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncLogSheet</name>
        <message>
            <source>What syncing did</source>
            <translation>Was der Abgleich getan hat</translation>
        </message>
        <message>
            <source>Only what failed</source>
            <translation>Nur was misslang</translation>
        </message>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>Der letzte Tag, auf der Uhr dieser Praxis.</numerusform>
                <numerusform>Die letzten %n Tage, auf der Uhr dieser Praxis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Alle Konten</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>Nichts misslang</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>What comes from connected calendars and goes there is told here.</source>
            <translation>Was aus verbundenen Kalendern kommt und dorthin geht, steht hier.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TaxPage</name>
        <message>
            <source>How are you taxed?</source>
            <translation>Wie werden Sie besteuert?</translation>
        </message>
        <message>
            <source>It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your tax adviser can confirm it.</source>
            <translation>Davon hängt ab, was auf Ihren Rechnungen steht und wie sie nummeriert werden. SoloPilot schlägt vor, Ihre Steuerberatung weiß Bescheid.</translation>
        </message>
        <message>
            <source>Country of your practice</source>
            <translation>Land Ihrer Praxis</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Steuerpflichtig</translation>
        </message>
        <message>
            <source>Every invoice shows VAT</source>
            <translation>Umsatzsteuer steht auf jeder Rechnung</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>Kleinunternehmer</translation>
        </message>
        <message>
            <source>below the limit of turnover, no VAT</source>
            <translation>unter der Umsatzgrenze, ohne Umsatzsteuer</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Steuerfrei</translation>
        </message>
        <message>
            <source>care or teaching, no VAT; invoices say why</source>
            <translation>Heilbehandlung oder Unterricht, ohne Umsatzsteuer; die Rechnungen nennen den Grund</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Land wählen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Jeder Klient erhält sie in seiner Sprache.</translation>
        </message>
        <message>
            <source>On every invoice from now on; those that are issued stay as they are.</source>
            <translation>Ab jetzt auf jeder Rechnung; bereits ausgestellte bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Notes begin with it, or take it in from the note's menu.</source>
            <translation>Notizen beginnen damit oder übernehmen sie aus dem Menü der Notiz.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Diesen Text verwenden</translation>
        </message>
        <message>
            <source>Language of the template</source>
            <translation>Sprache der Vorlage</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Einfügen, was je nach Klient verschieden ist</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Einfügen, was je nach Klient verschieden ist, etwa einen Namen</translation>
        </message>
        <message>
            <source>Read an older version, or use it again</source>
            <translation>Eine ältere Version lesen oder wieder verwenden</translation>
        </message>
        <message>
            <source>Go back to the wording that is in use</source>
            <translation>Zum geltenden Text zurückkehren</translation>
        </message>
        <message>
            <source>Draft, kept</source>
            <translation>Entwurf, gespeichert</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Nicht angeboten</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <source>Nothing differs from what is in use</source>
            <translation>Kein Unterschied zum geltenden Text</translation>
        </message>
        <message>
            <source>Back to the built-in wording</source>
            <translation>Zurück zum mitgelieferten Text</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Wieder anbieten</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>Nicht mehr anbieten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateField</name>
        <message>
            <source>Turn into places of this program</source>
            <translation>In Platzhalter dieses Programms umwandeln</translation>
        </message>
        <message>
            <source>Nothing is printed here yet</source>
            <translation>Hier wird noch nichts gedruckt</translation>
        </message>
        <message>
            <source>Leave this empty to write nothing</source>
            <translation>Leer lassen, um nichts zu schreiben</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Einsetzen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateHistory</name>
        <message>
            <source>Versions of this template</source>
            <translation>Versionen dieser Vorlage</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Diese Version wieder verwenden</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Built-in wording, %1</source>
            <translation>Mitgelieferter Text, %1</translation>
        </message>
        <message>
            <source>Built-in wording</source>
            <translation>Mitgelieferter Text</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>Wie mit dem Programm geliefert</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatePreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Vorschau für</translation>
        </message>
        <message>
            <source>For whom the preview is written</source>
            <translation>Für wen die Vorschau geschrieben ist</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>Die Notiz</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>Die Rechnung</translation>
        </message>
        <message>
            <source>This cannot be used yet. What is marked on the left comes first.</source>
            <translation>Das lässt sich noch nicht verwenden. Berichtigen Sie zuerst, was links markiert ist.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>Die E-Mail</translation>
        </message>
        <message>
            <source>for somebody invented</source>
            <translation>für eine erfundene Person</translation>
        </message>
        <message>
            <source>There is nothing to show for this choice.</source>
            <translation>Für diese Auswahl gibt es nichts zu zeigen.</translation>
        </message>
        <message>
            <source>no e-mail address is known</source>
            <translation>keine E-Mail-Adresse bekannt</translation>
        </message>
        <message>
            <source>Form of the mail</source>
            <translation>Form der E-Mail</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Als Text</translation>
        </message>
        <message>
            <source>As a page</source>
            <translation>Als Seite</translation>
        </message>
        <message>
            <source>A mail carries both; the reader's program chooses</source>
            <translation>Eine E-Mail enthält beides; das Programm des Empfängers wählt aus</translation>
        </message>
        <message>
            <source>The mail as a page</source>
            <translation>Die E-Mail als Seite</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesModel</name>
        <message>
            <source>The new wording is in use</source>
            <translation>Der neue Text gilt jetzt</translation>
        </message>
        <message>
            <source>The built-in wording is in use</source>
            <translation>Der mitgelieferte Text gilt jetzt</translation>
        </message>
        <message>
            <source>Version %1 is in use again</source>
            <translation>Version %1 gilt wieder</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1 hinzugefügt</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Umbenannt in %1</translation>
        </message>
        <message>
            <source>%1 is not offered any more</source>
            <translation>%1 wird nicht mehr angeboten</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>%1 wird wieder angeboten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Back to the settings</source>
            <translation>Zurück zu den Einstellungen</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>Die Vorlagen ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Nicht angeboten</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>A form of notes of your own</source>
            <translation>Eigene Notizvorlage</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>%1 umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Such as: Couples, first hour</source>
            <translation>Zum Beispiel: Paare, erste Stunde</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add and write it</source>
            <translation>Hinzufügen und schreiben</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Neue Notizvorlage</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TimeLine</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ToastStack</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds left to undo</comment>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayHead</name>
        <message>
            <source>New session</source>
            <translation>Neue Sitzung</translation>
        </message>
        <message>
            <source>Log a past session</source>
            <translation>Vergangene Sitzung nachtragen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>No sessions</source>
            <translation>Keine Sitzungen</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n Sitzung, %1</numerusform>
                <numerusform>%n Sitzungen, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message>
            <source>Looking at your day</source>
            <translation>Ihr Tag wird geladen</translation>
        </message>
        <message>
            <source>The day could not be read</source>
            <translation>Der Tag ließ sich nicht lesen</translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>Mehr als %n beendete Sitzung nicht abgerechnet</numerusform>
                <numerusform>Mehr als %n beendete Sitzungen nicht abgerechnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n beendete Sitzung nicht abgerechnet</numerusform>
                <numerusform>%n beendete Sitzungen nicht abgerechnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Alle abrechnen</translation>
        </message>
        <message>
            <source>Nothing planned today</source>
            <translation>Heute ist nichts geplant</translation>
        </message>
        <message>
            <source>Book a session, or bring in the calendar you have.</source>
            <translation>Tragen Sie eine Sitzung ein, oder lesen Sie Ihren vorhandenen Kalender ein.</translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Kalender importieren</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Morgen, %1</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nichts geplant</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und 1 weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>New here? A short tour shows you around.</source>
            <translation>Neu hier? Ein kurzer Rundgang zeigt Ihnen alles.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Rundgang beginnen</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>This is your day as it was at %1</source>
            <translation>Dies ist Ihr Tag, wie er um %1 war</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Woraus es besteht</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %1</source>
            <translation>SoloPilot wurde am %1 unerwartet beendet</translation>
        </message>
        <message>
            <source>Nothing of it was sent.</source>
            <translation>Nichts davon wurde gesendet.</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Diagnose kopieren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TopBar</name>
        <message>
            <source>Search and session</source>
            <translation>Suche und Sitzung</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TourCard</name>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Tour: %1, %2 of %3</source>
            <translation>Rundgang: %1, %2 von %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailModel</name>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailTab</name>
        <message>
            <source>Check for tampering</source>
            <translation>Auf Manipulation prüfen</translation>
        </message>
        <message>
            <source>Checking for tampering</source>
            <translation>Manipulation wird ausgeschlossen</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Prüfprotokoll</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Von wem</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>Von allen</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>In den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>In den letzten 30 Tagen</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>Im letzten Jahr</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Als CSV kopieren</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>By the program itself</source>
            <translation>Vom Programm selbst</translation>
        </message>
        <message>
            <source>About %1: show everything again</source>
            <translation>Betrifft %1: wieder alles zeigen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln Eintrag</numerusform>
                <numerusform>%Ln Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation>Unterbrochen bei Eintrag %1. %2</translation>
        </message>
        <message>
            <source>Complete: %1 entries, each linked to the one before.</source>
            <translation>Vollständig: %1 Einträge, jeder mit dem vorigen verbunden.</translation>
        </message>
        <message>
            <source>%1 entries are copied</source>
            <translation>%1 Einträge sind kopiert</translation>
        </message>
        <message>
            <source>The newest %1 entries are copied</source>
            <translation>Die neuesten %1 Einträge sind kopiert</translation>
        </message>
        <message>
            <source>Looking up the audit trail</source>
            <translation>Prüfprotokoll wird geladen</translation>
        </message>
        <message>
            <source>The audit trail could not be read</source>
            <translation>Das Prüfprotokoll ließ sich nicht lesen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message>
            <source>Deleted entries</source>
            <translation>Gelöschte Einträge</translation>
        </message>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>Was hier oder in einem verbundenen Kalender gelöscht wurde, bleibt %n Tag erhalten.</numerusform>
                <numerusform>Was hier oder in einem verbundenen Kalender gelöscht wurde, bleibt %n Tage erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty now</source>
            <translation>Jetzt leeren</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n gelöschter Eintrag verworfen</numerusform>
                <numerusform>%n gelöschte Einträge verworfen</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Zurückholen</translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n Eintrag zurückgeholt</numerusform>
                <numerusform>%n Einträge zurückgeholt</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Nichts wurde gelöscht</translation>
        </message>
        <message>
            <source>What is deleted here or in a connected calendar stands here, and can be put back.</source>
            <translation>Was hier oder in einem verbundenen Kalender gelöscht wird, steht hier und lässt sich zurückholen.</translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>%n älterer Eintrag ist auch gelöscht.</numerusform>
                <numerusform>%n ältere Einträge sind auch gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>%n Eintrag zurückholen</numerusform>
                <numerusform>%n Einträge zurückholen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Sitzung beginnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Alle abrechnen</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Kurznotiz</translation>
        </message>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Namen der Klienten beim Teilen des Bildschirms verbergen</translation>
        </message>
        <message>
            <source>Open SoloPilot</source>
            <translation>SoloPilot öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>1 nicht abgerechnet, nach dieser Sitzung</numerusform>
                <numerusform>%n nicht abgerechnet, nach dieser Sitzung</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice all: %1</source>
            <translation>Alle abrechnen: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TwinClock</name>
        <message>
            <source>%1 %2</source>
            <comment>time and place</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 Tag</translation>
        </message>
        <message>
            <source>−1 day</source>
            <translation>−1 Tag</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>signed</comment>
            <translation>%1 Tage</translation>
        </message>
        <message>
            <source>Press to have your time first</source>
            <translation>Drücken, damit Ihre Zeit zuerst steht</translation>
        </message>
        <message>
            <source>Press to have this time first</source>
            <translation>Drücken, damit diese Zeit zuerst steht</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::UnlockScreen</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Die Feststelltaste ist aktiv</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Use the recovery sheet</source>
            <translation>Wiederherstellungsblatt verwenden</translation>
        </message>
        <message>
            <source>Open another practice</source>
            <translation>Andere Praxis öffnen</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>%1 Try again in %2 s.</source>
            <translation>%1 Erneut möglich in %2 s.</translation>
        </message>
        <message>
            <source>Opening...</source>
            <translation>Wird geöffnet...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::VersionSheet</name>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Text of this version</source>
            <translation>Text dieser Version</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>since it was set up</source>
            <translation>seit der Einrichtung</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>von %1 bis %2</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was darin steht</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a version</comment>
            <translation>%1 (jetzt)</translation>
        </message>
        <message>
            <source>Written by %1</source>
            <translation>Von %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Waiting for you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 an %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Von Ihnen zu senden</translation>
        </message>
        <message>
            <source>To %1. It counts as sent once you say so.</source>
            <translation>An %1. Sie gilt als gesendet, sobald Sie es bestätigen.</translation>
        </message>
        <message>
            <source>Open mail</source>
            <translation>E-Mail öffnen</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>%1 owes %2</source>
            <translation>%1 schuldet %2</translation>
        </message>
        <message>
            <source>Invoice %1 was due %2.</source>
            <translation>Rechnung %1 war fällig am %2.</translation>
        </message>
        <message>
            <source>Invoice %1.</source>
            <translation>Rechnung %1.</translation>
        </message>
        <message>
            <source>Open invoice</source>
            <translation>Rechnung öffnen</translation>
        </message>
        <message>
            <source>New in your calendar</source>
            <translation>Neu in Ihrem Kalender</translation>
        </message>
        <message>
            <source>Is %1 a client?</source>
            <translation>Ist %1 ein Klient?</translation>
        </message>
        <message>
            <source>Found in an import.</source>
            <translation>In einem Import gefunden.</translation>
        </message>
        <message>
            <source>%1, found in an import.</source>
            <translation>%1, in einem Import gefunden.</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Ja, hinzufügen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nichts wartet auf Sie</translation>
        </message>
        <message>
            <source>Overdue invoices, mail that did not go out and new people from your calendar will stand here.</source>
            <translation>Überfällige Rechnungen, nicht gesendete E-Mails und neue Personen aus Ihrem Kalender erscheinen hier.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und 1 weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Not issued on its day</source>
            <translation>An ihrem Tag nicht ausgestellt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Entwurf öffnen</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Als gesendet markieren</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Unbestätigt</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>noch nicht bestätigt</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>%1, %2 overdue among them</source>
            <translation>%1, davon %2 überfällig</translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Überfälliges zeigen</translation>
        </message>
        <message>
            <source>Held, and free again soon</source>
            <translation>Freigehalten und bald wieder frei</translation>
        </message>
        <message>
            <source>held until %1</source>
            <translation>freigehalten bis %1</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Eintragen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Freigeben</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WeekPicture</name>
        <message>
            <source>Where the free times lie</source>
            <translation>Wo die freien Zeiten liegen</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WriteOffSheet</name>
        <message>
            <source>Write off %1?</source>
            <translation>%1 ausbuchen?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>You give up the %1 that are still open. It can be taken back.</source>
            <translation>Sie verzichten auf die %1, die noch offen sind. Das lässt sich zurücknehmen.</translation>
        </message>
        <message>
            <source>Such as: insolvent, no answer to three reminders</source>
            <translation>Zum Beispiel: zahlungsunfähig, keine Antwort auf drei Mahnungen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Write off %1</source>
            <translation>%1 ausbuchen</translation>
        </message>
        <message>
            <source>Say in a few words why nothing more will come.</source>
            <translation>Schreiben Sie in wenigen Worten, warum nichts mehr kommen wird.</translation>
        </message>
        <message>
            <source>%1 of it is tax that the invoice charged. It stays in the books: whether and when it comes back to you is for the tax rules of your country.</source>
            <translation>%1 davon sind Steuer, die auf der Rechnung stand. Sie bleibt in der Buchhaltung: Ob und wann Sie sie zurückbekommen, richtet sich nach den Steuerregeln Ihres Landes.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Who and where are you?</source>
            <translation>Wer und wo sind Sie?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Summer time is handled for you, on both sides.</source>
            <translation>Die Sommerzeit wird für Sie berücksichtigt, auf beiden Seiten.</translation>
        </message>
        <message>
            <source>Type your city</source>
            <translation>Geben Sie Ihren Ort ein</translation>
        </message>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Ihr Name steht auf Rechnungen. Ihre Zone ist die, nach der Sie leben; jeder Klient kann eine andere haben.</translation>
        </message>
        <message>
            <source>Type your name as it should appear on invoices.</source>
            <translation>Geben Sie Ihren Namen ein, wie er auf Rechnungen stehen soll.</translation>
        </message>
    </context>
</TS>

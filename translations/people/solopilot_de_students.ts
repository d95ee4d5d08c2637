<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Schüler hinzugefügt</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Anderen Datensatz mit diesem Schüler zusammengeführt</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Status eines Schülers geändert</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Schüler aktiv gesetzt</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Schüler archiviert</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Schüler vorgeschlagen</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Schüler geändert</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Kalendereintrag einem Schüler zugeordnet</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Zuordnung eines Kalendereintrags zum Schüler aufgehoben</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Datei mit dem Schlüssel des Schülers versiegelt</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Schüler gelöscht</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Alle Daten eines Schülers exportiert</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Serie eines Schülers auf eine andere Zeitzone umgestellt</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Versiegelung von %{count} Dateien unter den Schlüsseln ihrer Schüler geplant</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Schüler, deren Rechnungen diese Person zahlt: jemand anderen als Zahler wählen</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Name des Schülers, zur Sicherheit</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n frühere Sicherung enthält den Schüler, bis sie wegfällt oder entfernt wird; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
                <numerusform>%n frühere Sicherungen enthalten den Schüler, bis sie wegfallen oder entfernt werden; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Wird gelöscht; danach wird eine Sicherung ohne den Schüler erstellt…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Es gibt nichts, woran sich messen ließe. Verwenden Sie eine Praxis mit Schülern und Leistungen, zum Beispiel eine mit „demo“ angelegte.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>„%{text}“ könnte %{count} Schüler meinen. Verwenden Sie den ganzen Namen, die E-Mail-Adresse oder die ID aus „client list“.</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Jemand hat die Daten dieses Schülers inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Ein Schüler lässt sich nicht mit sich selbst zusammenführen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Einer dieser Schüler wurde bereits zusammengeführt. Wählen Sie den Eintrag, der für ihn steht.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} soll nicht kontaktiert werden, deshalb wird keine E-Mail gesendet. Entfernen Sie die Markierung im Formular des Schülers und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Ein Schüler braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Diesen Schüler gibt es nicht. Suchen Sie ihn nach Namen.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Diese Positionen sind ein Rabatt: Würden sie storniert, müsste der Schüler mehr zahlen. Stornieren Sie sie zusammen mit dem, wovon sie abgezogen werden.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>„%{name}“ könnte mehrere Ihrer Schüler meinen, deshalb wurde nichts übernommen. Führen Sie sie zusammen, oder sehen Sie von Hand nach.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>Der Gast „%{text}“ hat keine brauchbare E-Mail-Adresse und wurde nicht als Schüler vorgeschlagen.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} ist ein Unternehmen in einem anderen EU-Land ohne USt-IdNr., deshalb wird Ihre eigene Steuer berechnet. Tragen Sie die USt-IdNr. beim Schüler ein, falls es eine gibt.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Die Anschrift von %{buyer} fehlt; eine Rechnung über diesem Betrag braucht sie. Tragen Sie Straße und Ort beim Schüler ein.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Auf der Rechnung fehlt der Name des Schülers. Tragen Sie ihn beim Schüler ein.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Die Steuernummer von %{buyer} fehlt (codice fiscale, partita IVA, NIF, SIREN oder USt-IdNr.); Ihr Land verlangt sie auf dieser Rechnung. Tragen Sie sie beim Schüler ein.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Die USt-IdNr. von %{buyer} fehlt, und ohne sie ist eine Reverse-Charge-Rechnung nicht gültig. Tragen Sie sie beim Schüler ein, oder berechnen Sie Steuer.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Diese Notiz gibt es nicht. Suchen Sie sie in der Liste des Schülers.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Dieser Schüler hat innerhalb eines Tages schon %{limit} Nachrichten erhalten, deshalb wartet diese. Senden Sie sie jetzt, wenn Sie es wirklich möchten.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} dieser Zahlung wurden zum Guthaben des Schülers, davon sind nur noch %{available} übrig. Nehmen Sie zuerst zurück, wofür das Guthaben verwendet wurde.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Dieser Schüler hat kein Guthaben, mit dem sich zahlen ließe.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Wessen Sitzung ist das? Wählen Sie zuerst den Schüler.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Die USt-IdNr. „%{vatId}“ des Schülers hat nicht die Form, die in %{country} üblich ist. Berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Um diese Ausgabe zu berechnen, geben Sie an, welchem Schüler.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Keine Ausgabe dieses Schülers ist in dieser Währung zu berechnen. Markieren Sie zuerst eine mit „Dem Schüler berechnen“.</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Diese Ausgabe wurde einem Schüler berechnet; ihr Betrag und ihr Schüler bleiben deshalb. Nehmen Sie ihre Position aus dem Entwurf, oder stornieren Sie die Rechnung, und ändern Sie sie dann.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Das ist kein Link in eine Praxis. Kopieren Sie ihn noch einmal aus dem Menü eines Schülers, einer Sitzung oder einer Rechnung.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Dieser Schüler hat keine E-Mail-Adresse. Fügen Sie eine hinzu, oder speichern Sie den Kontoauszug als PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Es ist kein Schüler genannt. Sagen Sie, um wen es geht: ein Name, eine Mailadresse oder eine Kennung.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Dieser Schüler wurde gelöscht: Es bleibt nur, was das Gesetz verlangt, und es wird nichts Neues über ihn geschrieben.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Geben Sie an, warum der Schüler gelöscht wird. Der Grund bleibt festgehalten; nennen Sie deshalb niemanden.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Dieser Schüler wurde nicht gelöscht, deshalb gibt es nichts nachzuweisen.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Bei diesem Schüler ist noch etwas offen. Sehen Sie sich den Plan an, erledigen Sie, was im Weg steht, oder sagen Sie es ab, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Der Grund bleibt festgehalten, auch wenn der Schüler gelöscht ist. Schreiben Sie ihn ohne dessen Namen, Anschrift oder Nummer.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Der Inhalt dieses Eintrags wurde zusammen mit dem Schüler gelöscht und lässt sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Diese Zeit liegt außerhalb der Stunden, die dem Schüler passen. Wählen Sie eine andere Zeit, oder bestätigen Sie, dass Sie sie trotzdem möchten.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Nach Ihren Bedingungen dürfen Schüler diese Sitzung nicht mehr verlegen. Verlegen Sie sie selbst, oder sagen Sie sie ab und tragen Sie eine andere ein.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Es gibt keine E-Mail-Adresse, an die sich die Einladung senden ließe. Tragen Sie eine beim Schüler ein.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Weitere Dateien warten darauf, unter den Schlüsseln ihrer Schüler versiegelt zu werden. Das Programm macht von selbst weiter.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Ein Schüler ist gelöscht, aber die Datei wurde noch nicht neu geschrieben, sodass Spuren darin sein können. Das Programm holt das von selbst nach; lassen Sie es eine Weile offen.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Was beide Seiten sagten, wurde mit dem Schüler gelöscht. Es gibt nichts mehr auszuwählen.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Guthaben wandert zwischen zwei Paketen eines Schülers, die dieselbe Einheit zählen. Wählen Sie ein anderes Paket.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Dieser Schüler hat schon ein laufendes Paket „%{name}“. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Dieses Paket gibt es nicht. Wählen Sie eines aus der Liste des Schülers.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Diese Zeit ist für keinen Schüler freigehalten, deshalb lässt sich dort niemand eintragen. Tragen Sie die Sitzung von Hand ein.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Archivierter Schüler</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Zeit nach Schüler</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Was Schüler heute schulden, danach, wie lange es überfällig ist. Entwürfe sind nicht enthalten, ebenso wenig, was Sie ausgebucht haben.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>Die Steuer im eingegangenen Geld. Eine Teilzahlung enthält einen Teil jedes Satzes; Guthaben, das ein Schüler noch hat, trägt noch keine Steuer. Keine Steuererklärung.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Gehaltene Sitzungen je Schüler und was Rechnungen dafür berechnen, ohne Steuer. Was noch nicht abgerechnet ist, ist hier Zeit, kein Geld.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Name des Schülers</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Vorname des Schülers</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Hier stehen Ihre Sitzungen der Reihe nach, jede mit der Uhrzeit beim Schüler und ihrem nächsten Schritt.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Strg+K findet Schüler, Rechnungen und Notizen und führt alles aus, was das Programm kann.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>Die Uhrzeit eines Schülers kann neben Ihrer stehen, damit niemand nachts angerufen wird.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Geben Sie ein paar Buchstaben eines Schülers oder die Nummer einer Rechnung ein. Die Summen eines Jahres stehen unter „Berichte“.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Neuer Schüler</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Schüler erscheinen mit ihren Initialen</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Schüler erscheinen mit ihren Namen</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Namen der Schüler wieder zeigen</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Namen der Schüler beim Teilen des Bildschirms verbergen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>Die des Schülers</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Neuer Schüler</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Schüler hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Schüler gespeichert</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Schüler, der bleibt</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Wählen Sie den Schüler, der bleibt.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 ist jetzt Schüler</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Sitzungen, Notizen und Rechnungen stehen danach beim anderen Schüler. Es wird nichts gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Gefundene Schüler</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>als neuen Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Noch nichts bekannt. Bearbeiten Sie die Daten des Schülers, um eine E-Mail-Adresse hinzuzufügen.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Ist das ein Schüler?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Mit einem anderen Schüler zusammenführen…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Schüler filtern</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Schüler und Termine importieren</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Neuer Schüler</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Die Schüler ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Noch keine Schüler</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Fügen Sie Ihren ersten Schüler hinzu, oder importieren Sie Ihre Kontakte oder Ihren Kalender.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>In dieser Liste ist kein Schüler.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Kein Schüler gewählt</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Hier erscheinen Ihre Schüler</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Schüler hinzufügen</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Schüler hinzugefügt</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Schüler werden geladen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Schüler in Erinnerungen nennen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Dem Schüler berechnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Die bereits gezahlten %1 werden zum Guthaben des Schülers.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV mit Schülern, Sitzungen, Rechnungen und Zahlungen für eine Tabellenkalkulation</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Der Schüler hat abgelehnt. Das Angebot lässt sich als neues kopieren.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Schüler zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Das liest der Schüler, dem Sie es berechnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Kommt auf die nächste Rechnung des Schülers</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n neuer Schüler</numerusform>
                <numerusform>%n neue Schüler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n Schüler aktualisiert</numerusform>
                <numerusform>%n Schüler aktualisiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Unbekannte Gäste werden als Schüler vorgeschlagen; übernehmen Sie sie in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Wählen Sie einen Schüler, um den Preis zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>Für %1 gibt es keinen Empfänger. Tragen Sie beim Schüler eine E-Mail-Adresse ein.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Keine Nummer und kein Schüler in diesem Reiter passt dazu. Versuchen Sie es unter „Alle“ oder mit weniger Buchstaben.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Schüler öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Schüler.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Der Schüler hat zugesagt: Rechnung entwerfen</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Schüler zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Schüler</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Keine Nummer und kein Schüler passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Kein Schüler passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Schüler.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Schüler zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Fügen Sie beim Schüler eine E-Mail-Adresse hinzu, um den Kontoauszug zu senden.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Jeder Schüler erhält sie in seiner Sprache.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Einfügen, was je nach Schüler verschieden ist</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Einfügen, was je nach Schüler verschieden ist, etwa einen Namen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Namen der Schüler beim Teilen des Bildschirms verbergen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>Ist %1 ein Schüler?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Ihr Name steht auf Rechnungen. Ihre Zone ist die, nach der Sie leben; jeder Schüler kann eine andere haben.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Versiegelung von Dateien unter den Schlüsseln ihrer Schüler</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Neuschreiben der Datei nach dem Löschen eines Schülers</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Außerhalb der Zeiten, die dem Schüler passen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Schüler öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Name, wie Schüler ihn sehen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Noch hat es niemand gekauft. Verkauft wird es auf der Seite eines Schülers.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Ein Paket ist eine Zahl von Sitzungen, Stunden oder ein Betrag, den Schüler auf einmal zahlen und nach und nach aufbrauchen. Eingetragene Sitzungen reservieren davon, beendete werden abgezogen, und Sie sehen rechtzeitig, wann es aufgebraucht ist.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Schüler</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Was eine Sitzung über das verbrauchte Guthaben hinaus kostet, wenn ihr Paket keinen eigenen Satz hat. Regeln eines Schülers gehen denen einer Leistung vor, diese denen eines Pakets.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Schüler, die anders gezahlt hätten</translation>
        </message>
    </context>
</TS>

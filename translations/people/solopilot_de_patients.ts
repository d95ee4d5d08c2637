<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Patient hinzugefügt</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Anderen Datensatz mit diesem Patienten zusammengeführt</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Status eines Patienten geändert</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Patient aktiv gesetzt</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Patient archiviert</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Patient vorgeschlagen</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Patient geändert</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Kalendereintrag einem Patienten zugeordnet</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Zuordnung eines Kalendereintrags zum Patienten aufgehoben</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Datei mit dem Schlüssel des Patienten versiegelt</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Patient gelöscht</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Alle Daten eines Patienten exportiert</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Serie eines Patienten auf eine andere Zeitzone umgestellt</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Versiegelung von %{count} Dateien unter den Schlüsseln ihrer Patienten geplant</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Patienten, deren Rechnungen diese Person zahlt: jemand anderen als Zahler wählen</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Name des Patienten, zur Sicherheit</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n frühere Sicherung enthält den Patienten, bis sie wegfällt oder entfernt wird; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
                <numerusform>%n frühere Sicherungen enthalten den Patienten, bis sie wegfallen oder entfernt werden; Kopien an anderen Orten entfernen Sie selbst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Wird gelöscht; danach wird eine Sicherung ohne den Patienten erstellt…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Es gibt nichts, woran sich messen ließe. Verwenden Sie eine Praxis mit Patienten und Leistungen, zum Beispiel eine mit „demo“ angelegte.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>„%{text}“ könnte %{count} Patienten meinen. Verwenden Sie den ganzen Namen, die E-Mail-Adresse oder die ID aus „client list“.</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Jemand hat die Daten dieses Patienten inzwischen geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Ein Patient lässt sich nicht mit sich selbst zusammenführen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Einer dieser Patienten wurde bereits zusammengeführt. Wählen Sie den Eintrag, der für ihn steht.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} soll nicht kontaktiert werden, deshalb wird keine E-Mail gesendet. Entfernen Sie die Markierung im Formular des Patienten und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Ein Patient braucht einen Namen. Geben Sie einen ein.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Diesen Patienten gibt es nicht. Suchen Sie ihn nach Namen.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Diese Positionen sind ein Rabatt: Würden sie storniert, müsste der Patient mehr zahlen. Stornieren Sie sie zusammen mit dem, wovon sie abgezogen werden.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>„%{name}“ könnte mehrere Ihrer Patienten meinen, deshalb wurde nichts übernommen. Führen Sie sie zusammen, oder sehen Sie von Hand nach.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>Der Gast „%{text}“ hat keine brauchbare E-Mail-Adresse und wurde nicht als Patient vorgeschlagen.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} ist ein Unternehmen in einem anderen EU-Land ohne USt-IdNr., deshalb wird Ihre eigene Steuer berechnet. Tragen Sie die USt-IdNr. beim Patienten ein, falls es eine gibt.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Die Anschrift von %{buyer} fehlt; eine Rechnung über diesem Betrag braucht sie. Tragen Sie Straße und Ort beim Patienten ein.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Auf der Rechnung fehlt der Name des Patienten. Tragen Sie ihn beim Patienten ein.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Die Steuernummer von %{buyer} fehlt (codice fiscale, partita IVA, NIF, SIREN oder USt-IdNr.); Ihr Land verlangt sie auf dieser Rechnung. Tragen Sie sie beim Patienten ein.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Die USt-IdNr. von %{buyer} fehlt, und ohne sie ist eine Reverse-Charge-Rechnung nicht gültig. Tragen Sie sie beim Patienten ein, oder berechnen Sie Steuer.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Diese Notiz gibt es nicht. Suchen Sie sie in der Liste des Patienten.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Dieser Patient hat innerhalb eines Tages schon %{limit} Nachrichten erhalten, deshalb wartet diese. Senden Sie sie jetzt, wenn Sie es wirklich möchten.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} dieser Zahlung wurden zum Guthaben des Patienten, davon sind nur noch %{available} übrig. Nehmen Sie zuerst zurück, wofür das Guthaben verwendet wurde.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Dieser Patient hat kein Guthaben, mit dem sich zahlen ließe.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Wessen Sitzung ist das? Wählen Sie zuerst den Patienten.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Die USt-IdNr. „%{vatId}“ des Patienten hat nicht die Form, die in %{country} üblich ist. Berichtigen oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Um diese Ausgabe zu berechnen, geben Sie an, welchem Patienten.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Keine Ausgabe dieses Patienten ist in dieser Währung zu berechnen. Markieren Sie zuerst eine mit „Dem Patienten berechnen“.</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Diese Ausgabe wurde einem Patienten berechnet; ihr Betrag und ihr Patient bleiben deshalb. Nehmen Sie ihre Position aus dem Entwurf, oder stornieren Sie die Rechnung, und ändern Sie sie dann.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Das ist kein Link in eine Praxis. Kopieren Sie ihn noch einmal aus dem Menü eines Patienten, einer Sitzung oder einer Rechnung.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Dieser Patient hat keine E-Mail-Adresse. Fügen Sie eine hinzu, oder speichern Sie den Kontoauszug als PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Es ist kein Patient genannt. Sagen Sie, um wen es geht: ein Name, eine Mailadresse oder eine Kennung.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Dieser Patient wurde gelöscht: Es bleibt nur, was das Gesetz verlangt, und es wird nichts Neues über ihn geschrieben.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Geben Sie an, warum der Patient gelöscht wird. Der Grund bleibt festgehalten; nennen Sie deshalb niemanden.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Dieser Patient wurde nicht gelöscht, deshalb gibt es nichts nachzuweisen.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Bei diesem Patienten ist noch etwas offen. Sehen Sie sich den Plan an, erledigen Sie, was im Weg steht, oder sagen Sie es ab, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Der Grund bleibt festgehalten, auch wenn der Patient gelöscht ist. Schreiben Sie ihn ohne dessen Namen, Anschrift oder Nummer.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Der Inhalt dieses Eintrags wurde zusammen mit dem Patienten gelöscht und lässt sich nicht wiederherstellen.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Diese Zeit liegt außerhalb der Stunden, die dem Patienten passen. Wählen Sie eine andere Zeit, oder bestätigen Sie, dass Sie sie trotzdem möchten.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Nach Ihren Bedingungen dürfen Patienten diese Sitzung nicht mehr verlegen. Verlegen Sie sie selbst, oder sagen Sie sie ab und tragen Sie eine andere ein.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Es gibt keine E-Mail-Adresse, an die sich die Einladung senden ließe. Tragen Sie eine beim Patienten ein.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Weitere Dateien warten darauf, unter den Schlüsseln ihrer Patienten versiegelt zu werden. Das Programm macht von selbst weiter.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Ein Patient ist gelöscht, aber die Datei wurde noch nicht neu geschrieben, sodass Spuren darin sein können. Das Programm holt das von selbst nach; lassen Sie es eine Weile offen.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Was beide Seiten sagten, wurde mit dem Patienten gelöscht. Es gibt nichts mehr auszuwählen.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Guthaben wandert zwischen zwei Paketen eines Patienten, die dieselbe Einheit zählen. Wählen Sie ein anderes Paket.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Dieser Patient hat schon ein laufendes Paket „%{name}“. Geben Sie diesem einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Dieses Paket gibt es nicht. Wählen Sie eines aus der Liste des Patienten.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Diese Zeit ist für keinen Patienten freigehalten, deshalb lässt sich dort niemand eintragen. Tragen Sie die Sitzung von Hand ein.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Archivierter Patient</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Zeit nach Patient</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Was Patienten heute schulden, danach, wie lange es überfällig ist. Entwürfe sind nicht enthalten, ebenso wenig, was Sie ausgebucht haben.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>Die Steuer im eingegangenen Geld. Eine Teilzahlung enthält einen Teil jedes Satzes; Guthaben, das ein Patient noch hat, trägt noch keine Steuer. Keine Steuererklärung.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Gehaltene Sitzungen je Patient und was Rechnungen dafür berechnen, ohne Steuer. Was noch nicht abgerechnet ist, ist hier Zeit, kein Geld.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Name des Patienten</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Vorname des Patienten</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Hier stehen Ihre Sitzungen der Reihe nach, jede mit der Uhrzeit beim Patienten und ihrem nächsten Schritt.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Strg+K findet Patienten, Rechnungen und Notizen und führt alles aus, was das Programm kann.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>Die Uhrzeit eines Patienten kann neben Ihrer stehen, damit niemand nachts angerufen wird.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Geben Sie ein paar Buchstaben eines Patienten oder die Nummer einer Rechnung ein. Die Summen eines Jahres stehen unter „Berichte“.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Neuer Patient</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Patienten erscheinen mit ihren Initialen</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Patienten erscheinen mit ihren Namen</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Namen der Patienten wieder zeigen</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Namen der Patienten beim Teilen des Bildschirms verbergen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>Die des Patienten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Neuer Patient</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Patient hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Patient gespeichert</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Patient, der bleibt</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Wählen Sie den Patienten, der bleibt.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 ist jetzt Patient</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Sitzungen, Notizen und Rechnungen stehen danach beim anderen Patienten. Es wird nichts gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Gefundene Patienten</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>als neuen Patienten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Noch nichts bekannt. Bearbeiten Sie die Daten des Patienten, um eine E-Mail-Adresse hinzuzufügen.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Ist das ein Patient?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Mit einem anderen Patienten zusammenführen…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Patienten filtern</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Patienten und Termine importieren</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Neuer Patient</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Die Patienten ließen sich nicht lesen</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Noch keine Patienten</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Fügen Sie Ihren ersten Patienten hinzu, oder importieren Sie Ihre Kontakte oder Ihren Kalender.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>In dieser Liste ist kein Patient.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Kein Patient gewählt</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Hier erscheinen Ihre Patienten</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Patienten hinzufügen</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Patient hinzugefügt</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Patienten werden geladen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Patienten in Erinnerungen nennen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Dem Patienten berechnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Die bereits gezahlten %1 werden zum Guthaben des Patienten.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV mit Patienten, Sitzungen, Rechnungen und Zahlungen für eine Tabellenkalkulation</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Der Patient hat abgelehnt. Das Angebot lässt sich als neues kopieren.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Patienten zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Das liest der Patient, dem Sie es berechnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Kommt auf die nächste Rechnung des Patienten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n neuer Patient</numerusform>
                <numerusform>%n neue Patienten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n Patient aktualisiert</numerusform>
                <numerusform>%n Patienten aktualisiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Unbekannte Gäste werden als Patienten vorgeschlagen; übernehmen Sie sie in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Wählen Sie einen Patienten, um den Preis zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>Für %1 gibt es keinen Empfänger. Tragen Sie beim Patienten eine E-Mail-Adresse ein.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Keine Nummer und kein Patient in diesem Reiter passt dazu. Versuchen Sie es unter „Alle“ oder mit weniger Buchstaben.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Patient öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Patienten.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Der Patient hat zugesagt: Rechnung entwerfen</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Patienten zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Nummer oder Patient</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Keine Nummer und kein Patient passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Patienten</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Kein Patient passt dazu. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Wählen Sie einen Patienten.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Patienten zeigen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Fügen Sie beim Patienten eine E-Mail-Adresse hinzu, um den Kontoauszug zu senden.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Jeder Patient erhält sie in seiner Sprache.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Einfügen, was je nach Patient verschieden ist</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Einfügen, was je nach Patient verschieden ist, etwa einen Namen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Namen der Patienten beim Teilen des Bildschirms verbergen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>Ist %1 ein Patient?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Ihr Name steht auf Rechnungen. Ihre Zone ist die, nach der Sie leben; jeder Patient kann eine andere haben.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Versiegelung von Dateien unter den Schlüsseln ihrer Patienten</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Neuschreiben der Datei nach dem Löschen eines Patienten</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Außerhalb der Zeiten, die dem Patienten passen.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Patient öffnen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Name, wie Patienten ihn sehen</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Noch hat es niemand gekauft. Verkauft wird es auf der Seite eines Patienten.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Ein Paket ist eine Zahl von Sitzungen, Stunden oder ein Betrag, den Patienten auf einmal zahlen und nach und nach aufbrauchen. Eingetragene Sitzungen reservieren davon, beendete werden abgezogen, und Sie sehen rechtzeitig, wann es aufgebraucht ist.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Was eine Sitzung über das verbrauchte Guthaben hinaus kostet, wenn ihr Paket keinen eigenen Satz hat. Regeln eines Patienten gehen denen einer Leistung vor, diese denen eines Pakets.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Patienten, die anders gezahlt hätten</translation>
        </message>
    </context>
</TS>

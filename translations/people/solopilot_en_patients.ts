<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Added a patient</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Merged another record into this patient</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Changed a patient's status</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Made a patient active</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Archived a patient</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Suggested a patient</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Changed a patient</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Gave a calendar entry to a patient</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Took a calendar entry from a patient</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Sealed a file under its patient's key</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Erased a patient</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Wrote out all that is held of a patient</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Put a patient's series on another clock</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Planned to seal %{count} files under their patients' keys</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Patients whose invoices they pay: choose another payer</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>The patient's name, to be sure</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n earlier backup holds the patient until it leaves or is removed; copies in other places are yours to remove.</numerusform>
                <numerusform>%n earlier backups hold the patient until they leave or are removed; copies in other places are yours to remove.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Erasing, then making a backup without the patient…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>There is nothing to measure on. Use a practice with patients and services, such as one made by "demo".</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>"%{text}" may mean %{count} patients. Use the whole name, the e-mail address, or the id from "client list".</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Somebody changed this patient in the meantime. Look at the current state and try again.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>A patient cannot be merged with itself. Choose another one.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>One of these patients has been merged before. Choose the record it was merged into.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} is not to be contacted, so no mail leaves. Take the mark away in the patient's form, then try again.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>A patient needs a name. Type one.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>There is no such patient. Look for it by name.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>These lines are a discount: taking them back would charge the patient more. Credit them together with what they take off from.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>"%{name}" may be more than one of your patients, so nothing was taken over. Merge them or look at it by hand.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>The guest "%{text}" has no usable e-mail address and was not suggested as a patient.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the patient if they have one.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the patient.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>The patient's name is missing on the invoice. Add it to the patient.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the patient.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the patient, or charge tax.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>There is no such note. Look for it in the patient's list.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>This patient already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} of this payment became the patient's credit, of which only %{available} are left. Take back what the credit was used for first.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>This patient has no credit to pay with.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Whose session is this? Choose the patient first.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>The patient's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>To bill this expense, say to which patient.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>No expense of this patient waits to be billed in that currency. Mark one with "Bill to patient" first.</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>A patient was billed for this expense, so its amount and its patient stay. Take its line off the draft, or credit the invoice, then change it.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>This is no link into a practice. Copy it again from the menu of a patient, a session or an invoice.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>This patient has no e-mail address. Add one, or save the statement as PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>No patient is named. Say whose it is: a name, an e-mail address or an id.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>This patient was erased: only what the law keeps is left, and nothing new is written about them.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Say why the patient is erased. The reason stays on record, so it names nobody.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>This patient was not erased, so there is nothing to prove.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Something of this patient is still open. Look at the plan, settle or cancel what is in the way, and try again.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>The reason stays on record when the patient is gone. Write it without their name, address or number.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>What this entry said was erased together with its patient and cannot be put back.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>This time is outside of the hours that suit the patient. Choose another time, or confirm that you want it all the same.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>By your terms patients may not move this session any more. Move it yourself, or cancel it and book another one.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>There is no e-mail address to send the invitation to. Add one to the patient.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>More files wait to be sealed under their patients' keys. The program goes on by itself.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>A patient is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>What both sides said was erased together with its patient. There is nothing left to choose from.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Credits move between two packages of one patient that count the same unit. Choose another package.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>This patient has an active package "%{name}" already. Give this one another name.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>There is no such package. Choose one of the patient's list.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>This time is held for no patient, so nobody can be booked there. Book the session by hand.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Archived patient</translation>
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
            <translation>Time by patient</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>What patients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>The tax in the money that came in. A part payment holds a part of each rate; credit a patient has left bears no tax yet. Not a tax return.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Sessions held for each patient and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</translation>
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
            <translation>Patient's name</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Patient's first name</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Sessions are listed here in order, each with the patient's local time and its next step.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K finds patients, invoices and notes, and does whatever the program can do.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>A patient's local time can be shown beside yours, so that nobody is called at night.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Type a few letters of a patient, or an invoice's number. Reports has the sums of a year.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>New patient</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Patients show by their initials</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Patients show by their names</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Show patient names again</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Hide patient names while sharing the screen</translation>
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
            <translation>The patient’s</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>New patient</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Add patient</translation>
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
            <translation>Patient saved</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>The patient to keep</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Choose the patient that stays.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 is a patient now</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Patients found</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>as a new patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Nothing known yet. Edit the patient to add an e-mail address.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Is this a patient?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Merge into another patient…</translation>
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
            <translation>Filter patients</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Import patients and appointments</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>New patient</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>The patients could not be read</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>No patients yet</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Add your first patient, or import your contacts or calendar.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>No patient is in this list.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>No patient chosen</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Your patients will be listed here</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Add a patient</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Patient added</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Looking up your patients</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Name patients in reminders</translation>
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
            <translation>Bill to patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>The %1 already paid become the patient’s credit.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV of patients, sessions, invoices and payments, for a spreadsheet</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>The patient said no. It can be copied as a new quote.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Show the patient</translation>
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
            <translation>A patient you bill it to reads this</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>It goes along on the patient’s next invoice</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n new patient</numerusform>
                <numerusform>%n new patients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n patient updated</numerusform>
                <numerusform>%n patients updated</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Guests nobody knows become suggested patients; accept them in the list.</translation>
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
            <translation>Choose a patient to see it.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 has nobody to go to. Add an e-mail address to the patient.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>No number and no patient in this tab matches. Try All, or fewer letters.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Number or patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Open the patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Choose a patient.</translation>
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
            <translation>The patient said yes: draft the invoice</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Show the patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Number or patient</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>No number and no patient matches. Try fewer letters.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Patients</translation>
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
            <translation>No patient matches. Try fewer letters.</translation>
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
            <translation>Choose a patient.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Show the patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Add an e-mail address to the patient to send it.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Each patient gets it in their language.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Insert what differs from patient to patient</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Insert what differs from patient to patient, such as a name</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Hide patient names while sharing</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>Is %1 a patient?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Your name appears on invoices. Your time zone is the one you live in; each patient can have another.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Seal files under their patients' keys</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Write the file anew after erasing a patient</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Outside the hours that suit the patient.</translation>
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
            <translation>Open the patient</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Name, as patients see it</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Nobody has bought it yet. It is sold on a patient's page.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>A package is a number of sessions, hours or a sum that patients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</translation>
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
            <translation>What a session costs beyond the credits it uses up, where its package has no rate of its own. A patient's rules go before a service's, those before a package's.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Patients who would have paid otherwise</translation>
        </message>
    </context>
</TS>

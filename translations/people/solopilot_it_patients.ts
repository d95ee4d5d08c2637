<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Paziente aggiunto</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Altra scheda unita a questo paziente</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Stato di un paziente cambiato</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Paziente reso attivo</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Paziente archiviato</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Paziente suggerito</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Paziente modificato</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Impegno assegnato a un paziente</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Impegno tolto a un paziente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>File sigillato con la chiave del suo paziente</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Paziente cancellato</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Tutti i dati di un paziente esportati</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Serie di un paziente passata a un altro fuso orario</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Pianificata la sigillatura di %{count} file con le chiavi dei rispettivi pazienti</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Pazienti le cui fatture sono pagate da questa persona: scelga un altro pagante</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nome del paziente, per sicurezza</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n backup precedente contiene il paziente finché non scade o non viene eliminato; le copie in altri luoghi sono da eliminare a mano.</numerusform>
                <numerusform>%n backup precedenti contengono il paziente finché non scadono o non vengono eliminati; le copie in altri luoghi sono da eliminare a mano.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Cancellazione in corso, poi un backup senza il paziente…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Non ci sono dati su cui misurare. Usi uno studio con pazienti e prestazioni, come quello creato da «demo».</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» può indicare %{count} pazienti. Usi il nome completo, l’indirizzo e-mail o l’id da «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Nel frattempo qualcuno ha modificato la scheda di questo paziente. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un paziente non può essere unito a sé stesso. Ne scelga un altro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Uno di questi pazienti è già stato unito a un altro. Scelga la scheda che lo rappresenta.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} non va contattato, quindi non parte nessuna e-mail. Tolga il contrassegno nella scheda del paziente, poi riprovi.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Il paziente deve avere un nome. Ne scriva uno.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Questo paziente non esiste. Lo cerchi per nome.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Queste righe sono uno sconto: stornarle farebbe pagare di più al paziente. Le storni insieme alle righe a cui lo sconto si applica.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» può corrispondere a più di un paziente, quindi non è stato ripreso nulla. Unisca i pazienti o controlli a mano.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>L’invitato «%{text}» non ha un indirizzo e-mail utilizzabile e non è stato proposto come paziente.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} è un’impresa di un altro paese dell’UE senza partita IVA, quindi si applica l’imposta dello studio. Se il paziente ha una partita IVA, la aggiunga alla scheda del paziente.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Manca l’indirizzo di %{buyer}, necessario in una fattura oltre questo importo. Aggiunga via e città alla scheda del paziente.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Nella fattura manca il nome del paziente. Lo aggiunga alla scheda del paziente.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Manca il codice fiscale di %{buyer} (codice fiscale, partita IVA, NIF, SIREN o altro numero IVA), che il paese dello studio richiede in questa fattura. Lo aggiunga alla scheda del paziente.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Manca la partita IVA di %{buyer}, senza la quale una fattura in inversione contabile non è valida. La aggiunga alla scheda del paziente, oppure applichi l’imposta.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Questa nota non esiste. La cerchi nell’elenco del paziente.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Questo paziente ha già ricevuto %{limit} messaggi in un giorno, quindi questo resta in attesa. Se è voluto, lo invii ora.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} di questo pagamento sono diventati credito del paziente, di cui restano solo %{available}. Annulli prima ciò per cui il credito è stato usato.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Questo paziente non ha credito con cui pagare.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Di chi è questa sessione? Scelga prima il paziente.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>La partita IVA del paziente, «%{vatId}», non ha la forma usata in questo paese: %{country}. La corregga o la rimuova.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Per fatturare questa spesa, indichi a quale paziente.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Nessuna spesa di questo paziente è in attesa di essere fatturata in quella valuta. Prima ne contrassegni una con «Addebita al paziente».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Questa spesa è stata fatturata a un paziente, quindi l’importo e il paziente restano. Tolga la riga dalla bozza, oppure storni la fattura, poi modifichi la spesa.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Questo non è un link a uno studio. Lo copi di nuovo dal menu di un paziente, di una sessione o di una fattura.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Questo paziente non ha un indirizzo e-mail. Ne aggiunga uno, oppure salvi l’estratto conto come PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Non è nominato nessun paziente. Dica di chi si tratta: un nome, un indirizzo e-mail o un identificativo.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Questo paziente è stato cancellato: resta solo ciò che la legge impone di conservare, e non si scrive più nulla di nuovo a suo riguardo.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Indichi perché il paziente viene cancellato. Il motivo resta agli atti, quindi non nomini nessuno.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Questo paziente non è stato cancellato, quindi non c’è nulla da provare.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Qualcosa di questo paziente è ancora in sospeso. Guardi il piano, sistemi o annulli ciò che lo impedisce e riprovi.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Il motivo resta agli atti quando il paziente non c’è più. Lo scriva senza nome, indirizzo o numero di quest’ultimo.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Il contenuto di questo impegno è stato cancellato insieme al suo paziente e non si può ripristinare.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Questo orario è fuori dalle ore che vanno bene al paziente. Scelga un altro orario, oppure confermi di volerlo comunque.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Secondo le Sue condizioni i pazienti non possono più spostare questa sessione. La sposti Lei, oppure la disdica e ne prenoti un’altra.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Non c’è un indirizzo e-mail a cui inviare l’invito. Ne aggiunga uno alla scheda del paziente.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Altri file attendono di essere sigillati con le chiavi dei rispettivi pazienti. Il programma prosegue da solo.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Un paziente è stato cancellato, ma il file non è ancora stato riscritto, quindi possono restarvi tracce. Il programma provvede da solo; lo lasci aperto per un po’.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Ciò che dicevano le due parti è stato cancellato con il paziente. Non resta nulla da scegliere.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Il credito passa tra due pacchetti di un paziente con la stessa unità. Scelga un altro pacchetto.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Questo paziente ha già un pacchetto attivo «%{name}». Dia a questo un altro nome.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Questo pacchetto non esiste. Ne scelga uno dall’elenco del paziente.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Questo orario non è tenuto per nessun paziente, quindi lì non si può prenotare nessuno. Prenoti la sessione a mano.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Paziente archiviato</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Tempo per paziente</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Quanto i pazienti devono oggi, secondo il ritardo. Non sono compresi le bozze e gli importi stralciati.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>L’imposta nel denaro incassato. Un pagamento parziale contiene una parte di ogni aliquota; il credito che resta a un paziente non ha ancora imposta. Non è una dichiarazione fiscale.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Le sessioni svolte per ogni paziente e quanto ne è stato fatturato, senza imposta. Ciò che non è ancora fatturato qui è tempo, non denaro.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nome del paziente</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Nome di battesimo del paziente</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Le sessioni compaiono qui in ordine, ciascuna con l’orologio del paziente e il prossimo passo da fare.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K trova pazienti, fatture e note, ed esegue tutto ciò che il programma sa fare.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>L’ora di un paziente può comparire accanto a quella dello studio, così nessuno viene chiamato di notte.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Scriva qualche lettera di un paziente, o il numero di una fattura. In Report ci sono i totali di un anno.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Nuovo paziente</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>I pazienti compaiono con le iniziali</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>I pazienti compaiono con il nome</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Mostra di nuovo i nomi dei pazienti</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Nascondi i nomi dei pazienti durante la condivisione dello schermo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>Quello del paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Nuovo paziente</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Aggiungi paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Paziente salvato</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Il paziente da mantenere</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Scelga il paziente che resta.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 è ora tra i pazienti</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Sessioni, note e fatture si troveranno poi sotto l’altro paziente. Non si elimina nulla.</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>Paziente archiviato: %1</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 torna tra i pazienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Pazienti trovati</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>come nuovo paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Ancora nessun dato. Modifichi la scheda del paziente per aggiungere un indirizzo e-mail.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>È un paziente?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Unisci a un altro paziente…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Filtra pazienti</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Pazienti</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importa pazienti e appuntamenti</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo paziente</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Non è stato possibile leggere i pazienti</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Ancora nessun paziente</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Aggiunga il primo paziente, oppure importi i contatti o il calendario.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>In questo elenco non c’è nessun paziente.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Nessun paziente scelto</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Qui compariranno i pazienti</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Aggiungi un paziente</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Paziente aggiunto</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Ricerca dei suoi pazienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nome dei pazienti nei promemoria</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Addebita al paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>L’importo già pagato (%1) diventa credito del paziente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV di pazienti, sessioni, fatture e pagamenti, per un foglio di calcolo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Il paziente ha detto no. Si può copiare come nuovo preventivo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Mostra il paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Lo legge il paziente a cui viene addebitata</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Andrà nella prossima fattura del paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n nuovo paziente</numerusform>
                <numerusform>%n nuovi pazienti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n paziente aggiornato</numerusform>
                <numerusform>%n pazienti aggiornati</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Gli invitati sconosciuti diventano pazienti suggeriti; si accettano nell’elenco.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Scelga un paziente per vedere il prezzo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 non ha un destinatario. Aggiunga un indirizzo e-mail al paziente.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>In questa scheda non corrisponde nessun numero né paziente. Provi con Tutte, o con meno lettere.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numero o paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Apri la scheda del paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Scelga un paziente.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Il paziente ha detto sì: prepara la fattura</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostra il paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Numero o paziente</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Nessun numero e nessun paziente corrisponde. Provi con meno lettere.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Pazienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Nessun paziente corrisponde. Provi con meno lettere.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Scelga un paziente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Mostra il paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Per inviarlo, aggiunga un indirizzo e-mail al paziente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Ogni paziente la riceve nella propria lingua.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Inserisci ciò che cambia da paziente a paziente</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Inserisci ciò che cambia da paziente a paziente, per esempio un nome</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Nascondi i nomi dei pazienti durante la condivisione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 è un paziente?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Il nome compare nelle fatture. Il fuso orario è quello in cui si vive; ogni paziente può averne un altro.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Sigillatura di file con le chiavi dei rispettivi pazienti</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Riscrittura del file dopo la cancellazione di un paziente</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fuori dagli orari che vanno bene al paziente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Apri il paziente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nome, come lo vedono i pazienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Nessuno l’ha ancora acquistato. Si vende nella pagina di un paziente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un pacchetto è un numero di sessioni, di ore o una somma che i pazienti pagano in una volta e poi usano. Le prenotazioni lo riservano, le sessioni concluse lo scalano, e si vede in tempo quando si esaurisce.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Paziente</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Quanto costa una sessione oltre il credito che usa, se il suo pacchetto non ha una tariffa propria. Le regole di un paziente vengono prima di quelle di una prestazione, e queste prima di quelle di un pacchetto.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Pazienti che avrebbero pagato altro</translation>
        </message>
    </context>
</TS>

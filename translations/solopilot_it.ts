<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Refused: not allowed for this role</source>
            <translation>Rifiutato: non consentito per questo ruolo</translation>
        </message>
        <message>
            <source>Accepted the database as it is</source>
            <translation>Database accettato così com’è</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>File allegato</translation>
        </message>
        <message>
            <source>Removed a file</source>
            <translation>File rimosso</translation>
        </message>
        <message>
            <source>Added a client</source>
            <translation>Cliente aggiunto</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Altra scheda unita a questo cliente</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Stato di un cliente cambiato</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Cliente reso attivo</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Cliente archiviato</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Cliente suggerito</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Cliente modificato</translation>
        </message>
        <message>
            <source>Added a calendar entry</source>
            <translation>Impegno aggiunto</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Impegno assegnato a un cliente</translation>
        </message>
        <message>
            <source>Cancelled a calendar entry</source>
            <translation>Impegno annullato</translation>
        </message>
        <message>
            <source>Took in a calendar entry</source>
            <translation>Impegno importato</translation>
        </message>
        <message>
            <source>Moved a calendar entry</source>
            <translation>Impegno spostato</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Impegno tolto a un cliente</translation>
        </message>
        <message>
            <source>Changed a calendar entry</source>
            <translation>Impegno modificato</translation>
        </message>
        <message>
            <source>Exported data</source>
            <translation>Dati esportati</translation>
        </message>
        <message>
            <source>Imported a calendar</source>
            <translation>Calendario importato</translation>
        </message>
        <message>
            <source>Imported contacts</source>
            <translation>Contatti importati</translation>
        </message>
        <message>
            <source>Imported a table</source>
            <translation>Tabella importata</translation>
        </message>
        <message>
            <source>Credited an invoice by %{number}</source>
            <translation>Fattura stornata con %{number}</translation>
        </message>
        <message>
            <source>Discarded a draft</source>
            <translation>Bozza eliminata</translation>
        </message>
        <message>
            <source>Drafted an invoice</source>
            <translation>Bozza di fattura creata</translation>
        </message>
        <message>
            <source>Granted a discount for paying early</source>
            <translation>Sconto per pagamento anticipato concesso</translation>
        </message>
        <message>
            <source>Changed a draft</source>
            <translation>Bozza modificata</translation>
        </message>
        <message>
            <source>Held back a scheduled invoice</source>
            <translation>Fattura programmata trattenuta</translation>
        </message>
        <message>
            <source>Issued %{number}</source>
            <translation>%{number} emessa</translation>
        </message>
        <message>
            <source>Issued without a mail</source>
            <translation>Fattura emessa senza e-mail</translation>
        </message>
        <message>
            <source>Took a write-off back</source>
            <translation>Stralcio revocato</translation>
        </message>
        <message>
            <source>Went on with a scheduled invoice</source>
            <translation>Fattura programmata ripresa</translation>
        </message>
        <message>
            <source>Scheduled an invoice for %{date}</source>
            <translation>Fattura programmata per il %{date}</translation>
        </message>
        <message>
            <source>Marked an invoice as sent</source>
            <translation>Fattura contrassegnata come inviata</translation>
        </message>
        <message>
            <source>No longer issues an invoice by itself</source>
            <translation>Emissione programmata annullata</translation>
        </message>
        <message>
            <source>Wrote off an invoice</source>
            <translation>Fattura stralciata</translation>
        </message>
        <message>
            <source>Cancelled background work</source>
            <translation>Operazione in background annullata</translation>
        </message>
        <message>
            <source>Gave up background work</source>
            <translation>Operazione in background abbandonata</translation>
        </message>
        <message>
            <source>Paused background work</source>
            <translation>Operazione in background sospesa</translation>
        </message>
        <message>
            <source>Resumed background work</source>
            <translation>Operazione in background ripresa</translation>
        </message>
        <message>
            <source>Tried background work again</source>
            <translation>Operazione in background ritentata</translation>
        </message>
        <message>
            <source>Started background work by hand</source>
            <translation>Attività in background avviata a mano</translation>
        </message>
        <message>
            <source>Ended background work that comes back</source>
            <translation>Operazione in background ricorrente terminata</translation>
        </message>
        <message>
            <source>Set up background work that comes back</source>
            <translation>Operazione in background ricorrente creata</translation>
        </message>
        <message>
            <source>Added a way to unlock the practice</source>
            <translation>Modo di sbloccare lo studio aggiunto</translation>
        </message>
        <message>
            <source>Changed a key of the practice</source>
            <translation>Chiave dello studio modificata</translation>
        </message>
        <message>
            <source>Removed a way to unlock the practice</source>
            <translation>Modo di sbloccare lo studio rimosso</translation>
        </message>
        <message>
            <source>Wrote a message</source>
            <translation>Messaggio scritto</translation>
        </message>
        <message>
            <source>Changed a message</source>
            <translation>Messaggio modificato</translation>
        </message>
        <message>
            <source>A message was stopped</source>
            <translation>Messaggio fermato</translation>
        </message>
        <message>
            <source>Took a message back</source>
            <translation>Messaggio annullato</translation>
        </message>
        <message>
            <source>Held a message back</source>
            <translation>Messaggio trattenuto</translation>
        </message>
        <message>
            <source>A message did not go out</source>
            <translation>Messaggio non partito</translation>
        </message>
        <message>
            <source>A message is ready to be sent by hand</source>
            <translation>Messaggio pronto per l’invio a mano</translation>
        </message>
        <message>
            <source>Set a message to go out</source>
            <translation>Invio di un messaggio previsto</translation>
        </message>
        <message>
            <source>Handed a message over</source>
            <translation>Messaggio consegnato</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Messaggio inviato</translation>
        </message>
        <message>
            <source>Began a note</source>
            <translation>Nota iniziata</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Nota salvata</translation>
        </message>
        <message>
            <source>Chose where numbers begin</source>
            <translation>Inizio della numerazione scelto</translation>
        </message>
        <message>
            <source>Used credit to pay</source>
            <translation>Credito usato per pagare</translation>
        </message>
        <message>
            <source>Recorded a payment</source>
            <translation>Pagamento registrato</translation>
        </message>
        <message>
            <source>Recorded a refund</source>
            <translation>Rimborso registrato</translation>
        </message>
        <message>
            <source>Took a payment back</source>
            <translation>Pagamento revocato</translation>
        </message>
        <message>
            <source>Discarded a draft of a rule</source>
            <translation>Bozza di una regola eliminata</translation>
        </message>
        <message>
            <source>Drafted a rule</source>
            <translation>Bozza di una regola creata</translation>
        </message>
        <message>
            <source>Changed a draft of a rule</source>
            <translation>Bozza di una regola modificata</translation>
        </message>
        <message>
            <source>Fixed the version of a rule</source>
            <translation>Versione di una regola fissata</translation>
        </message>
        <message>
            <source>Put a rule into force</source>
            <translation>Regola messa in vigore</translation>
        </message>
        <message>
            <source>Put an older rule back into force</source>
            <translation>Regola precedente rimessa in vigore</translation>
        </message>
        <message>
            <source>Settled which rules are in force</source>
            <translation>Regole in vigore stabilite</translation>
        </message>
        <message>
            <source>Withdrew a rule</source>
            <translation>Regola ritirata</translation>
        </message>
        <message>
            <source>Added a person to the practice</source>
            <translation>Persona aggiunta allo studio</translation>
        </message>
        <message>
            <source>Changed a stored password</source>
            <translation>Password salvata modificata</translation>
        </message>
        <message>
            <source>Removed a stored password</source>
            <translation>Password salvata rimossa</translation>
        </message>
        <message>
            <source>Offered a service again</source>
            <translation>Prestazione offerta di nuovo</translation>
        </message>
        <message>
            <source>Added a service</source>
            <translation>Prestazione aggiunta</translation>
        </message>
        <message>
            <source>Changed a service</source>
            <translation>Prestazione modificata</translation>
        </message>
        <message>
            <source>Stopped offering a service</source>
            <translation>Prestazione non più offerta</translation>
        </message>
        <message>
            <source>Changed how a session is billed</source>
            <translation>Fatturazione di una sessione cambiata</translation>
        </message>
        <message>
            <source>Booked a session</source>
            <translation>Sessione prenotata</translation>
        </message>
        <message>
            <source>Cancelled a session</source>
            <translation>Sessione disdetta</translation>
        </message>
        <message>
            <source>Confirmed a session</source>
            <translation>Sessione confermata</translation>
        </message>
        <message>
            <source>Made a session from the calendar</source>
            <translation>Sessione creata dal calendario</translation>
        </message>
        <message>
            <source>Finished a session</source>
            <translation>Sessione conclusa</translation>
        </message>
        <message>
            <source>Took the finish of a session back</source>
            <translation>Conclusione di una sessione annullata</translation>
        </message>
        <message>
            <source>A session followed its calendar entry</source>
            <translation>Sessione adeguata al suo impegno</translation>
        </message>
        <message>
            <source>Logged a past session</source>
            <translation>Sessione passata registrata</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Assenza segnata</translation>
        </message>
        <message>
            <source>Paused a session</source>
            <translation>Sessione messa in pausa</translation>
        </message>
        <message>
            <source>Released a tentative session</source>
            <translation>Sessione da confermare liberata</translation>
        </message>
        <message>
            <source>Opened a session again</source>
            <translation>Sessione riaperta</translation>
        </message>
        <message>
            <source>Rescheduled a session</source>
            <translation>Sessione riprogrammata</translation>
        </message>
        <message>
            <source>Resumed a session</source>
            <translation>Sessione ripresa</translation>
        </message>
        <message>
            <source>Started a session</source>
            <translation>Sessione avviata</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Impostazioni modificate</translation>
        </message>
        <message>
            <source>Took a change back</source>
            <translation>Modifica annullata</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Apertura con la chiave di recupero</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Impegno</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esportazione</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importazione</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Operazioni in background</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chiave</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regola</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numeri</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Studio</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabile</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Revisore</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitatore</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Titolare</translation>
        </message>
        <message>
            <source>Noted an expense</source>
            <translation>Spesa registrata</translation>
        </message>
        <message>
            <source>Changed how an expense is passed on</source>
            <translation>Modificato il riaddebito di una spesa</translation>
        </message>
        <message>
            <source>Changed an expense</source>
            <translation>Spesa modificata</translation>
        </message>
        <message>
            <source>Removed an expense</source>
            <translation>Spesa rimossa</translation>
        </message>
        <message>
            <source>Took a change of an expense back</source>
            <translation>Annullata la modifica di una spesa</translation>
        </message>
        <message>
            <source>Marked a quote as accepted</source>
            <translation>Preventivo segnato come accettato</translation>
        </message>
        <message>
            <source>Copied a quote</source>
            <translation>Preventivo copiato</translation>
        </message>
        <message>
            <source>Marked a quote as declined</source>
            <translation>Preventivo segnato come rifiutato</translation>
        </message>
        <message>
            <source>Discarded a quote</source>
            <translation>Preventivo eliminato</translation>
        </message>
        <message>
            <source>Drafted a quote</source>
            <translation>Bozza di preventivo creata</translation>
        </message>
        <message>
            <source>Changed a quote</source>
            <translation>Preventivo modificato</translation>
        </message>
        <message>
            <source>A quote expired</source>
            <translation>Preventivo scaduto</translation>
        </message>
        <message>
            <source>Made a quote into an invoice</source>
            <translation>Preventivo trasformato in fattura</translation>
        </message>
        <message>
            <source>Sent a quote again</source>
            <translation>Preventivo inviato di nuovo</translation>
        </message>
        <message>
            <source>Sent a quote</source>
            <translation>Preventivo inviato</translation>
        </message>
        <message>
            <source>Took a sent quote back</source>
            <translation>Invio di un preventivo annullato</translation>
        </message>
        <message>
            <source>Set up a recurring invoice</source>
            <translation>Fattura ricorrente impostata</translation>
        </message>
        <message>
            <source>Made a recurring invoice</source>
            <translation>Fattura ricorrente generata</translation>
        </message>
        <message>
            <source>Changed a recurring invoice</source>
            <translation>Fattura ricorrente modificata</translation>
        </message>
        <message>
            <source>Ended a recurring invoice</source>
            <translation>Fattura ricorrente terminata</translation>
        </message>
        <message>
            <source>Paused a recurring invoice</source>
            <translation>Fattura ricorrente sospesa</translation>
        </message>
        <message>
            <source>Planned the next recurring invoice anew</source>
            <translation>Prossima fattura ricorrente ripianificata</translation>
        </message>
        <message>
            <source>Went on with a recurring invoice</source>
            <translation>Fattura ricorrente ripresa</translation>
        </message>
        <message>
            <source>Sent a statement of account</source>
            <translation>Estratto conto inviato</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Spesa</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Preventivo</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Fattura ricorrente</translation>
        </message>
        <message>
            <source>Did a change again that was taken back</source>
            <translation>Modifica annullata, poi ripetuta</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Added a form of notes</source>
            <translation>Modello di nota aggiunto</translation>
        </message>
        <message>
            <source>Stopped offering a form of notes</source>
            <translation>Modello di nota non più proposto</translation>
        </message>
        <message>
            <source>Dropped the draft of a template</source>
            <translation>Bozza di un modello eliminata</translation>
        </message>
        <message>
            <source>Wrote at a template</source>
            <translation>Bozza di un modello scritta</translation>
        </message>
        <message>
            <source>Offered a form of notes again</source>
            <translation>Modello di nota proposto di nuovo</translation>
        </message>
        <message>
            <source>Put version %{version} of a template in use</source>
            <translation>Versione %{version} di un modello messa in uso</translation>
        </message>
        <message>
            <source>Renamed a form of notes</source>
            <translation>Modello di nota rinominato</translation>
        </message>
        <message>
            <source>Went back to the built-in wording of a template</source>
            <translation>Testo predefinito di un modello ripristinato</translation>
        </message>
        <message>
            <source>Took a change of a template back</source>
            <translation>Annullata la modifica di un modello</translation>
        </message>
        <message>
            <source>Wrote a message by version %{version} of a template</source>
            <translation>Messaggio scritto con la versione %{version} di un modello</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Closed a period of the books</source>
            <translation>Periodo dei libri chiuso</translation>
        </message>
        <message>
            <source>Opened a period of the books again</source>
            <translation>Periodo dei libri riaperto</translation>
        </message>
        <message>
            <source>Gave the practice a new key</source>
            <translation>Nuova chiave data allo studio</translation>
        </message>
        <message>
            <source>Made the key that signs the audit trail</source>
            <translation>Chiave che firma il registro di controllo creata</translation>
        </message>
        <message>
            <source>Accepted that daily backups are missing</source>
            <translation>Mancanza di backup giornalieri accettata</translation>
        </message>
        <message>
            <source>Brought the open mirror folder up to date</source>
            <translation>Cartella specchio aperta aggiornata</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>File sigillato con la chiave del suo cliente</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Cliente cancellato</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Tutti i dati di un cliente esportati</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Pianificata la sigillatura di %{count} file con le chiavi dei rispettivi clienti</translation>
        </message>
        <message>
            <source>Changed how calendars elsewhere are used</source>
            <translation>Uso di calendari esterni modificato</translation>
        </message>
        <message>
            <source>Chose what is read and written of a calendar elsewhere</source>
            <translation>Lettura e scrittura di un calendario esterno definite</translation>
        </message>
        <message>
            <source>Kept both sides of a change made here and elsewhere</source>
            <translation>Conservate entrambe le versioni di una modifica fatta qui e altrove</translation>
        </message>
        <message>
            <source>Settled a change made here and elsewhere</source>
            <translation>Modifica fatta qui e altrove risolta</translation>
        </message>
        <message>
            <source>Connected calendars elsewhere</source>
            <translation>Calendari esterni collegati</translation>
        </message>
        <message>
            <source>Forgot calendars elsewhere</source>
            <translation>Calendari esterni scollegati</translation>
        </message>
        <message>
            <source>Found a calendar elsewhere</source>
            <translation>Calendario esterno trovato</translation>
        </message>
        <message>
            <source>Said what is to become of entries that are missing elsewhere</source>
            <translation>Deciso che cosa fare degli impegni che mancano altrove</translation>
        </message>
        <message>
            <source>Left calendars elsewhere alone</source>
            <translation>Sincronizzazione con calendari esterni messa in pausa</translation>
        </message>
        <message>
            <source>Signed in to calendars elsewhere again</source>
            <translation>Accesso a calendari esterni rinnovato</translation>
        </message>
        <message>
            <source>Put a deleted calendar entry back</source>
            <translation>Impegno eliminato ripristinato</translation>
        </message>
        <message>
            <source>Went on with calendars elsewhere</source>
            <translation>Sincronizzazione con calendari esterni ripresa</translation>
        </message>
        <message>
            <source>Asked calendars elsewhere at once</source>
            <translation>Calendari esterni interrogati subito</translation>
        </message>
        <message>
            <source>Compared entries with calendars elsewhere</source>
            <translation>Impegni confrontati con calendari esterni</translation>
        </message>
        <message>
            <source>Could not reach agreement with calendars elsewhere</source>
            <translation>Sincronizzazione con calendari esterni non riuscita</translation>
        </message>
        <message>
            <source>Wrote entries to calendars elsewhere</source>
            <translation>Impegni scritti in calendari esterni</translation>
        </message>
        <message>
            <source>Read a calendar elsewhere</source>
            <translation>Calendario esterno letto</translation>
        </message>
        <message>
            <source>Agreed with calendars elsewhere again</source>
            <translation>Sincronizzazione con calendari esterni ristabilita</translation>
        </message>
        <message>
            <source>Planned to ask calendars elsewhere</source>
            <translation>Interrogazione di calendari esterni prevista</translation>
        </message>
        <message>
            <source>Brought an entry together with a calendar elsewhere</source>
            <translation>Impegno sincronizzato con un calendario esterno</translation>
        </message>
        <message>
            <source>Agreed on a tentative calendar entry</source>
            <translation>Impegno da confermare concordato</translation>
        </message>
        <message>
            <source>Put a series on another clock</source>
            <translation>Serie passata a un altro fuso orario</translation>
        </message>
        <message>
            <source>Put an occurrence back to its series</source>
            <translation>Occorrenza riportata alla sua serie</translation>
        </message>
        <message>
            <source>Booked what was held</source>
            <translation>Orario tenuto da parte prenotato</translation>
        </message>
        <message>
            <source>Held a time</source>
            <translation>Orario tenuto da parte</translation>
        </message>
        <message>
            <source>A hold was over</source>
            <translation>Orario tenuto da parte scaduto</translation>
        </message>
        <message>
            <source>Held a time longer</source>
            <translation>Orario tenuto da parte più a lungo</translation>
        </message>
        <message>
            <source>Gave a hold up</source>
            <translation>Orario tenuto da parte liberato</translation>
        </message>
        <message>
            <source>Moved a hold</source>
            <translation>Orario tenuto da parte spostato</translation>
        </message>
        <message>
            <source>Accepted another time for an appointment</source>
            <translation>Altro orario accettato per un appuntamento</translation>
        </message>
        <message>
            <source>Declined another time for an appointment</source>
            <translation>Altro orario rifiutato per un appuntamento</translation>
        </message>
        <message>
            <source>Took in a letter about an appointment</source>
            <translation>Comunicazione su un appuntamento acquisita</translation>
        </message>
        <message>
            <source>Wrote a letter about an appointment</source>
            <translation>Comunicazione su un appuntamento scritta</translation>
        </message>
        <message>
            <source>Went on with writing the practice's file anew</source>
            <translation>Ripresa la riscrittura del file dello studio</translation>
        </message>
        <message>
            <source>Wrote the practice's file anew</source>
            <translation>File dello studio riscritto</translation>
        </message>
        <message>
            <source>Set for how many years records are kept: %{years}</source>
            <translation>Anni di conservazione dei documenti impostati: %{years}</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Serie di un cliente passata a un altro fuso orario</translation>
        </message>
        <message>
            <source>Agreed on whose clock a series keeps</source>
            <translation>Fuso orario di una serie concordato</translation>
        </message>
        <message>
            <source>A draft of a session was over</source>
            <translation>Bozza di una sessione scaduta</translation>
        </message>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendari esterni</translation>
        </message>
        <message>
            <source>Held time</source>
            <translation>Orario tenuto da parte</translation>
        </message>
        <message>
            <source>Letter about an appointment</source>
            <translation>Comunicazione su un appuntamento</translation>
        </message>
        <message>
            <source>Other time that was asked for</source>
            <translation>Altro orario richiesto</translation>
        </message>
        <message>
            <source>Calendar elsewhere</source>
            <translation>Calendario esterno</translation>
        </message>
        <message>
            <source>Change made here and elsewhere</source>
            <translation>Modifica fatta qui e altrove</translation>
        </message>
        <message>
            <source>Set the time of background work</source>
            <translation>Orario di un’attività in background impostato</translation>
        </message>
        <message>
            <source>Made a new key that signs the audit trail</source>
            <translation>Nuova chiave che firma il registro di controllo creata</translation>
        </message>
        <message>
            <source>Was let in to calendars elsewhere for longer</source>
            <translation>Accesso a calendari altrove prolungato</translation>
        </message>
        <message>
            <source>Forgot old records of calendars elsewhere</source>
            <translation>Vecchie registrazioni di calendari altrove eliminate</translation>
        </message>
        <message>
            <source>Emptied the trash of the calendar</source>
            <translation>Cestino del calendario svuotato</translation>
        </message>
        <message>
            <source>Corrected a balance by hand</source>
            <translation>Saldo corretto a mano</translation>
        </message>
        <message>
            <source>Took a correction of a balance back</source>
            <translation>Correzione di un saldo annullata</translation>
        </message>
        <message>
            <source>Took credits for sessions of before</source>
            <translation>Credito scalato per sessioni precedenti</translation>
        </message>
        <message>
            <source>Carried credits into a period</source>
            <translation>Credito riportato in un periodo</translation>
        </message>
        <message>
            <source>Carried credits out of a period</source>
            <translation>Credito riportato da un periodo</translation>
        </message>
        <message>
            <source>Took credits back after a chargeback</source>
            <translation>Credito ripreso dopo uno storno bancario</translation>
        </message>
        <message>
            <source>Took credits for a session</source>
            <translation>Credito scalato per una sessione</translation>
        </message>
        <message>
            <source>Charged credits that were left over</source>
            <translation>Credito residuo addebitato</translation>
        </message>
        <message>
            <source>Covered a session by what was prepaid</source>
            <translation>Sessione coperta dal prepagato</translation>
        </message>
        <message>
            <source>Let credits expire</source>
            <translation>Credito lasciato scadere</translation>
        </message>
        <message>
            <source>Let credits that were left over go</source>
            <translation>Credito residuo lasciato andare</translation>
        </message>
        <message>
            <source>Granted the credits of a period</source>
            <translation>Credito di un periodo concesso</translation>
        </message>
        <message>
            <source>Gave the credits of a session back</source>
            <translation>Credito di una sessione restituito</translation>
        </message>
        <message>
            <source>Ended what a booking held of credits</source>
            <translation>Credito riservato per una prenotazione liberato</translation>
        </message>
        <message>
            <source>Moved credits into a package</source>
            <translation>Credito spostato in un pacchetto</translation>
        </message>
        <message>
            <source>Moved credits out of a package</source>
            <translation>Credito spostato da un pacchetto</translation>
        </message>
        <message>
            <source>Opened a balance</source>
            <translation>Saldo iniziale inserito</translation>
        </message>
        <message>
            <source>Granted the credits that were bought</source>
            <translation>Credito acquistato concesso</translation>
        </message>
        <message>
            <source>Took credits back after a refund</source>
            <translation>Credito ripreso dopo un rimborso</translation>
        </message>
        <message>
            <source>Held credits for a booking</source>
            <translation>Credito riservato per una prenotazione</translation>
        </message>
        <message>
            <source>Gave credits back</source>
            <translation>Credito restituito</translation>
        </message>
        <message>
            <source>Ended the periods and packages whose day had come</source>
            <translation>Periodi e pacchetti scaduti conclusi</translation>
        </message>
        <message>
            <source>Found time beyond what was prepaid</source>
            <translation>Tempo oltre il prepagato rilevato</translation>
        </message>
        <message>
            <source>Began a package with its first use</source>
            <translation>Pacchetto iniziato al primo utilizzo</translation>
        </message>
        <message>
            <source>Archived a package</source>
            <translation>Pacchetto archiviato</translation>
        </message>
        <message>
            <source>Carried what was left of a package on, once</source>
            <translation>Residuo di un pacchetto riportato una volta</translation>
        </message>
        <message>
            <source>Ended a package</source>
            <translation>Pacchetto concluso</translation>
        </message>
        <message>
            <source>Let a package rest</source>
            <translation>Pacchetto messo in pausa</translation>
        </message>
        <message>
            <source>Began a new period of a package</source>
            <translation>Nuovo periodo di un pacchetto iniziato</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>Pacchetto venduto</translation>
        </message>
        <message>
            <source>Made a package that can be sold</source>
            <translation>Pacchetto in vendita creato</translation>
        </message>
        <message>
            <source>Published new rules of a package</source>
            <translation>Nuove regole di un pacchetto pubblicate</translation>
        </message>
        <message>
            <source>Took a package off sale</source>
            <translation>Pacchetto tolto dalla vendita</translation>
        </message>
        <message>
            <source>Let a package that rested go on</source>
            <translation>Pacchetto in pausa ripreso</translation>
        </message>
        <message>
            <source>Said how an appointment meets</source>
            <translation>Modalità di un appuntamento indicata</translation>
        </message>
    </context>
    <context>
        <name>CalendarKinds</name>
        <message>
            <source>Google Calendar</source>
            <translation>Google Calendar</translation>
        </message>
        <message>
            <source>Google lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and create a project. 2. Under APIs and services, enable the Google Calendar API. 3. Under OAuth consent screen, choose External, give it a name, and publish it; while it is only being tested, signing in lasts seven days. 4. Under Credentials, create an OAuth client id of the type Desktop app. 5. Copy its client id and its client secret to here.</source>
            <translation>Google fa entrare un programma con un identificativo che Lei crea una sola volta e gratis. 1. Apra la pagina qui sotto e crei un progetto. 2. In «APIs &amp; Services» attivi la Google Calendar API. 3. In «OAuth consent screen» scelga «External», dia un nome e pubblichi; finché è solo in prova, l’accesso dura sette giorni. 4. In «Credentials» crei un ID client OAuth del tipo «Desktop app». 5. Copi qui l’ID client e il client secret.</translation>
        </message>
        <message>
            <source>Microsoft 365 or Outlook.com</source>
            <translation>Microsoft 365 o Outlook.com</translation>
        </message>
        <message>
            <source>Microsoft lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and choose New registration; as accounts choose those of any organisation and personal ones. 2. Under Authentication, add the platform Mobile and desktop applications with the address http://127.0.0.1/ and allow public client flows. 3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. 4. Copy the application (client) id to here. There is no secret.</source>
            <translation>Microsoft fa entrare un programma con un identificativo che Lei crea una sola volta e gratis. 1. Apra la pagina qui sotto e scelga «New registration»; come account, quelli di qualsiasi organizzazione e quelli personali. 2. In «Authentication» aggiunga la piattaforma «Mobile and desktop applications» con l’indirizzo http://127.0.0.1/ e consenta «public client flows». 3. In «API permissions» aggiunga Calendars.Read e Calendars.ReadWrite di Microsoft Graph. 4. Copi qui l’ID dell’applicazione (client). Non c’è alcun segreto.</translation>
        </message>
        <message>
            <source>Nextcloud, or another CalDAV server</source>
            <translation>Nextcloud o un altro server CalDAV</translation>
        </message>
        <message>
            <source>A published calendar (.ics), read only</source>
            <translation>Un calendario pubblicato (.ics), in sola lettura</translation>
        </message>
    </context>
    <context>
        <name>CalendarPaper</name>
        <message>
            <source>Times in %1</source>
            <translation>Orari: %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>stampato il %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>foglio %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>non ancora confermata</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>tutto il giorno</translation>
        </message>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Niente nel calendario</translation>
        </message>
        <message>
            <source>+%1 more, see sheet 2</source>
            <translation>+%1, vedi foglio 2</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestions</name>
        <message>
            <source>Leave as it is</source>
            <translation>Lascia così com’è</translation>
        </message>
        <message>
            <source>%1 repeats.</source>
            <translation>%1 si ripete.</translation>
        </message>
        <message>
            <source>Only this one</source>
            <translation>Solo questa</translation>
        </message>
        <message>
            <source>This and all later ones</source>
            <translation>Questa e le successive</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Tutta la serie</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libero</translation>
        </message>
        <message>
            <source>It overlaps %1 (%2) by %3.</source>
            <translation>Si sovrappone a %1 (%2) per %3.</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Copia alle %1</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Sposta alle %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Copy %1?</source>
            <translation>Copiare %1?</translation>
        </message>
        <message>
            <source>Move %1?</source>
            <translation>Spostare %1?</translation>
        </message>
        <message>
            <source>Change %1?</source>
            <translation>Cambiare %1?</translation>
        </message>
        <message>
            <source>It is outside your working hours.</source>
            <translation>È fuori dal Suo orario di lavoro.</translation>
        </message>
        <message>
            <source>all the same</source>
            <translation>comunque</translation>
        </message>
        <message>
            <source>all the same; %1</source>
            <translation>comunque; %1</translation>
        </message>
        <message>
            <source>Why all the same</source>
            <translation>Perché comunque</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>facoltativo; resta con la sessione</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message>
            <source>%1 +1 day</source>
            <translation>%1 +1 giorno</translation>
        </message>
        <message>
            <source>%1 −1 day</source>
            <translation>%1 −1 giorno</translation>
        </message>
        <message>
            <source>same time</source>
            <translation>stessa ora</translation>
        </message>
        <message>
            <source>Overlaps %1 by %2</source>
            <translation>Si sovrappone a %1 per %2</translation>
        </message>
        <message>
            <source>%1 too close to %2</source>
            <translation>Mancano %1 di margine con %2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>tutto il giorno</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>non ancora confermata</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>non fatturata</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupato</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>da %1</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenuto da parte</translation>
        </message>
        <message>
            <source>Held for %1</source>
            <translation>Tenuto per %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino a %1</translation>
        </message>
        <message>
            <source>until %1, %2</source>
            <translation>fino a %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeKeys</name>
        <message>
            <source>Take back what was just done</source>
            <translation>Annulla ciò che è stato appena fatto</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Ripeti ciò che è stato annullato</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>The finish was taken back already. Finish the session again on its page.</source>
            <translation>La conclusione è già stata annullata. Concluda di nuovo la sessione nella sua pagina.</translation>
        </message>
        <message>
            <source>What was invoiced is corrected by a credit note: open the invoice in Money.</source>
            <translation>Ciò che è stato fatturato si corregge con una nota di credito: apra la fattura in Incassi.</translation>
        </message>
        <message>
            <source>A credit note stays. Bill anew what was credited.</source>
            <translation>Una nota di credito resta. Fatturi di nuovo ciò che è stato stornato.</translation>
        </message>
        <message>
            <source>An issued invoice stays as it is. Correct it by a credit note: open it in Money.</source>
            <translation>Una fattura emessa resta com’è. Si corregge con una nota di credito: apra la fattura in Incassi.</translation>
        </message>
        <message>
            <source>A payment that was taken back stays so in the books. Record it again in Money.</source>
            <translation>Un pagamento revocato resta tale in contabilità. Lo registri di nuovo in Incassi.</translation>
        </message>
        <message>
            <source>Money that was paid back stays in the books. Correct it by a new entry in Money.</source>
            <translation>Il denaro rimborsato resta in contabilità. Si corregge con una nuova registrazione in Incassi.</translation>
        </message>
        <message>
            <source>A quote that was sent is taken back on its page in Money, while its mail waits.</source>
            <translation>L’invio di un preventivo si annulla nella sua pagina in Incassi, finché l’e-mail è in attesa.</translation>
        </message>
        <message>
            <source>A mail can be stopped in Activity, Outbox, while it waits there.</source>
            <translation>Un’e-mail si può fermare in Attività, Posta in uscita, finché è lì in attesa.</translation>
        </message>
        <message>
            <source>What was written in a note is taken back in the note itself, or brought back from its versions.</source>
            <translation>Ciò che è stato scritto in una nota si annulla nella nota stessa, oppure si ripristina dalle sue versioni.</translation>
        </message>
        <message>
            <source>Receipts are kept and removed on the page of their expense.</source>
            <translation>Le ricevute si conservano e si rimuovono nella pagina della relativa spesa.</translation>
        </message>
        <message>
            <source>Prices are kept in versions. Change the service again in Settings.</source>
            <translation>I prezzi sono conservati in versioni. Modifichi di nuovo la prestazione in Impostazioni.</translation>
        </message>
        <message>
            <source>Settings are changed back in Settings.</source>
            <translation>Le impostazioni si riportano a com’erano in Impostazioni.</translation>
        </message>
        <message>
            <source>What opens the practice is changed in Settings, Security.</source>
            <translation>Ciò che apre lo studio si cambia in Impostazioni, Sicurezza.</translation>
        </message>
        <message>
            <source>This is the beginning of your practice.</source>
            <translation>Questo è l’inizio dello studio.</translation>
        </message>
        <message>
            <source>It stays as it is. Correct it by a new entry.</source>
            <translation>Resta com’è. Si corregge con una nuova registrazione.</translation>
        </message>
        <message>
            <source>What is closed is opened again in Settings, Invoices.</source>
            <translation>Ciò che è chiuso si riapre in Impostazioni, Fatture.</translation>
        </message>
        <message>
            <source>Whoever was erased does not come back, nor does what could be taken back before.</source>
            <translation>Chi è stato cancellato non torna, e ciò che prima si poteva annullare resta com’è.</translation>
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
            <translation>Niente in questo giorno va bene a %1</translation>
        </message>
        <message>
            <source>Suits %1 %2</source>
            <translation>Va bene a %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClockNotices</name>
        <message>
            <source>Your clocks go forward</source>
            <translation>La sua ora va avanti</translation>
        </message>
        <message>
            <source>Your clocks go back</source>
            <translation>La sua ora torna indietro</translation>
        </message>
        <message>
            <source>%1 turns its clocks forward</source>
            <translation>%1 porta avanti gli orologi</translation>
        </message>
        <message>
            <source>%1 turns its clocks back</source>
            <translation>%1 porta indietro gli orologi</translation>
        </message>
        <message>
            <source>%1 on %2.</source>
            <comment>New York turns its clocks back on Sun 1 Nov.</comment>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>No session is affected.</source>
            <translation>Nessuna sessione è interessata.</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n sessione interessata.</numerusform>
                <numerusform>%n sessioni interessate.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3 in %4 instead of %5</source>
            <translation>%1, %2: %3 a %4 invece di %5</translation>
        </message>
        <message>
            <source>%1, %2: %3 with you instead of %4</source>
            <translation>%1, %2: %3 da lei invece di %4</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Uno studio sul proprio computer.</translation>
        </message>
        <message>
            <source>The folder of the practice.</source>
            <translation>La cartella dello studio.</translation>
        </message>
        <message>
            <source>DIR</source>
            <comment>a folder</comment>
            <translation>CARTELLA</translation>
        </message>
        <message>
            <source>A made-up practice to look around in; its passphrase is "demo".</source>
            <translation>Uno studio inventato per dare un’occhiata; la sua passphrase è «demo».</translation>
        </message>
        <message>
            <source>Wait in the tray.</source>
            <translation>Attendere nell’area di notifica.</translation>
        </message>
        <message>
            <source>What to show: a link such as solopilot://day/2026-10-27.</source>
            <translation>Che cosa mostrare: un collegamento come solopilot://day/2026-10-27.</translation>
        </message>
        <message>
            <source>[link]</source>
            <translation>[collegamento]</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessione</numerusform>
                <numerusform>%n sessioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <comment>a number with decimals</comment>
            <translation>%1 sessioni</translation>
        </message>
        <message>
            <source>%1 over, of %2</source>
            <comment>beyond what was bought</comment>
            <translation>Superato di %1, su %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>Ancora %1 di %n sessione</numerusform>
                <numerusform>Ancora %1 di %n sessioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left of %2</source>
            <translation>Ancora %1 di %2</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviato</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Concluso</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Basso</translation>
        </message>
        <message>
            <source>Almost used up</source>
            <translation>Quasi esaurito</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Esaurito</translation>
        </message>
        <message>
            <source>Overdrawn</source>
            <translation>In negativo</translation>
        </message>
        <message>
            <source>%1 % left</source>
            <translation>%1% residuo</translation>
        </message>
        <message>
            <source>%1 booked</source>
            <translation>riservato: %1</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <comment>a day</comment>
            <translation>si esaurisce %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <comment>a day</comment>
            <translation>concluso il %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>fino al %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>senza scadenza</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a package and its balance</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Ultimo utilizzo: %1</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Non ancora usato</translation>
        </message>
        <message>
            <source>Next session %1, %2</source>
            <comment>a day and a time</comment>
            <translation>Prossima sessione: %1, %2</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Nessuna sessione in arrivo</translation>
        </message>
        <message>
            <source>%1 from %2, which is then %3 over</source>
            <translation>%1 da %2, poi superato di %3</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves nothing free</source>
            <translation>%1 da %2, e nulla resta libero</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves %3</source>
            <comment>how much is drawn, and from which package</comment>
            <translation>%1 da %2, ancora %3</translation>
        </message>
        <message>
            <source>Drew %1</source>
            <translation>Scalato: %1</translation>
        </message>
        <message>
            <source>Draws %1</source>
            <translation>Da scalare: %1</translation>
        </message>
        <message>
            <source>Beyond that: %1</source>
            <translation>Oltre: %1</translation>
        </message>
        <message>
            <source>%1 beyond that = %2</source>
            <translation>%1 oltre = %2</translation>
        </message>
        <message>
            <source>The package charges %1 for each further session.</source>
            <translation>Il pacchetto addebita %1 per ogni sessione in più.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further minute.</source>
            <translation>Il pacchetto addebita %1 per ogni minuto in più.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further unit.</source>
            <translation>Il pacchetto addebita %1 per ogni unità in più.</translation>
        </message>
        <message>
            <source>The rest costs what it usually does: %1 for %2.</source>
            <translation>Il resto costa come al solito: %1 per %2.</translation>
        </message>
        <message>
            <source>%1 are given as grace.</source>
            <translation>%1 abbuonati come tolleranza.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Si conta a scatti di %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Si contano almeno %1.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 a %2 all’ora.</translation>
        </message>
        <message>
            <source>%1 at %2 a minute.</source>
            <translation>%1 a %2 al minuto.</translation>
        </message>
        <message>
            <source>No more is charged: a cap is reached.</source>
            <translation>Non si addebita altro: si è raggiunto un tetto.</translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Non ha scadenza.</translation>
        </message>
        <message>
            <source>It begins with its first session.</source>
            <translation>Inizia con la prima sessione.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Si può usare fino al %1.</translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Poi %n giorno di tolleranza.</numerusform>
                <numerusform>Poi %n giorni di tolleranza.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left then is forfeited.</source>
            <translation>Ciò che resta allora va perso.</translation>
        </message>
        <message>
            <source>What is left then is carried over once.</source>
            <translation>Ciò che resta allora si riporta una volta.</translation>
        </message>
        <message>
            <source>What is left then is settled at a lower rate.</source>
            <translation>Ciò che resta allora si liquida a una tariffa ridotta.</translation>
        </message>
        <message>
            <source>When it is used up, nothing more is booked.</source>
            <translation>Quando è esaurito, non si prenota altro.</translation>
        </message>
        <message>
            <source>When it is used up, a wish goes to the waiting list.</source>
            <translation>Quando è esaurito, una richiesta va in lista d’attesa.</translation>
        </message>
        <message>
            <source>When it is used up, it goes below zero.</source>
            <translation>Quando è esaurito, va in negativo.</translation>
        </message>
        <message>
            <source>What it lacks is billed at the usual price.</source>
            <translation>Ciò che manca si fattura al prezzo abituale.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a session.</source>
            <translation>Ciò che manca si fattura: %1 a sessione.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a minute.</source>
            <translation>Ciò che manca si fattura: %1 al minuto.</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Acquistato</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>Versato</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Saldo iniziale</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Riportato</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Da un altro pacchetto</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Restituito</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corretto</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Scaduto</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Perso</translation>
        </message>
        <message>
            <source>Settled at a lower rate</source>
            <translation>Liquidato a una tariffa ridotta</translation>
        </message>
        <message>
            <source>Carried into the next</source>
            <translation>Riportato al periodo successivo</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>A un altro pacchetto</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborsato</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Stornato dalla banca</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Gesto di cortesia</translation>
        </message>
        <message>
            <source>A mistake is put right</source>
            <translation>Si corregge un errore</translation>
        </message>
        <message>
            <source>Brought from elsewhere</source>
            <translation>Ripreso da un altro sistema</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>Un rimborso</translation>
        </message>
        <message>
            <source>A chargeback</source>
            <translation>Uno storno bancario</translation>
        </message>
        <message>
            <source>A dispute</source>
            <translation>Una contestazione</translation>
        </message>
        <message>
            <source>Sold %1, by version %2 of its rules.</source>
            <translation>Venduto il %1, secondo la versione %2 delle sue regole.</translation>
        </message>
        <message>
            <source>Sold %1, by rules of its own.</source>
            <translation>Venduto il %1, con regole proprie.</translation>
        </message>
        <message>
            <source>The next session draws from it first.</source>
            <translation>La prossima sessione si scala prima da qui.</translation>
        </message>
        <message>
            <source>Drawn in steps of %1.</source>
            <translation>Si scala a scatti di %1.</translation>
        </message>
        <message>
            <source>It may go below zero.</source>
            <translation>Può andare in negativo.</translation>
        </message>
        <message>
            <source>It rested from %1 to %2.</source>
            <comment>two days</comment>
            <translation>In pausa dal %1 al %2.</translation>
        </message>
        <message>
            <source>It rests since %1, until somebody lets it go on.</source>
            <translation>In pausa dal %1, finché qualcuno non lo riprende.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Files</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Calendar entries: titles, places, words</source>
            <translation>Impegni: titoli, luoghi, testi</translation>
        </message>
        <message>
            <source>Records with name, addresses, tags and remark</source>
            <translation>Schede con nome, indirizzi, etichette e annotazione</translation>
        </message>
        <message>
            <source>Mail addresses and telephone numbers</source>
            <translation>Indirizzi e-mail e numeri di telefono</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Note di credito</translation>
        </message>
        <message>
            <source>Discarded drafts of invoices: their words</source>
            <translation>Bozze di fatture eliminate: i loro testi</translation>
        </message>
        <message>
            <source>Drafts of invoices: issue or discard them</source>
            <translation>Bozze di fatture: le emetta o le elimini</translation>
        </message>
        <message>
            <source>Calendar entries still to come: cancel them</source>
            <translation>Impegni futuri: li annulli</translation>
        </message>
        <message>
            <source>Credit: pay it back or use it</source>
            <translation>Credito: lo rimborsi o lo usi</translation>
        </message>
        <message>
            <source>Sessions still to be held or decided: cancel or finish them</source>
            <translation>Sessioni da svolgere o da decidere: le disdica o le concluda</translation>
        </message>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Clienti le cui fatture sono pagate da questa persona: scelga un altro pagante</translation>
        </message>
        <message>
            <source>A running session: finish it</source>
            <translation>Sessione in corso: la concluda</translation>
        </message>
        <message>
            <source>Sessions that are not billed: bill or waive them</source>
            <translation>Sessioni non fatturate: le fatturi o scelga di non addebitarle</translation>
        </message>
        <message>
            <source>Invoices that are not paid: record, credit or write off</source>
            <translation>Fatture non pagate: registri il pagamento, le storni o le stralci</translation>
        </message>
        <message>
            <source>Mail that has not left: send or cancel it</source>
            <translation>E-mail non ancora partite: le invii o le elimini</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Spese</translation>
        </message>
        <message>
            <source>Links to other programs' records</source>
            <translation>Collegamenti alle schede di altri programmi</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fatture</translation>
        </message>
        <message>
            <source>Mails: address, subject and text</source>
            <translation>E-mail: indirizzo, oggetto e testo</translation>
        </message>
        <message>
            <source>Versions of notes</source>
            <translation>Versioni delle note</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Entries of the books</source>
            <translation>Registrazioni contabili</translation>
        </message>
        <message>
            <source>Quotes: their words</source>
            <translation>Preventivi: i loro testi</translation>
        </message>
        <message>
            <source>Recurring invoices: ended, their words</source>
            <translation>Fatture ricorrenti: terminate, i loro testi</translation>
        </message>
        <message>
            <source>Sessions: only their times stay, without a person</source>
            <translation>Sessioni: restano solo gli orari, senza persona</translation>
        </message>
        <message>
            <source>%1: %L2</source>
            <comment>a kind of record and how many</comment>
            <translation>%1: %L2</translation>
        </message>
        <message>
            <source>%1, until the end of %2</source>
            <translation>%1, fino alla fine del %2</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>Cancella %1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Perché</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nome del cliente, per sicurezza</translation>
        </message>
        <message>
            <source>Nobody takes this back, and what could be undone until now stays as it is.</source>
            <translation>Non si può annullare, e ciò che finora si poteva annullare resta com’è.</translation>
        </message>
        <message>
            <source>Something is still open. Settle or cancel it first.</source>
            <translation>Qualcosa è ancora in sospeso. Prima lo sistemi o lo annulli.</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Lo impedisce</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Viene cancellato</translation>
        </message>
        <message>
            <source>Tax law asks for these, with the name and address on them.</source>
            <translation>La legge fiscale impone di conservarli, con il nome e l’indirizzo che vi figurano.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Resta</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backup</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n backup precedente contiene il cliente finché non scade o non viene eliminato; le copie in altri luoghi sono da eliminare a mano.</numerusform>
                <numerusform>%n backup precedenti contengono il cliente finché non scadono o non vengono eliminati; le copie in altri luoghi sono da eliminare a mano.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays on record, so it names nobody.</source>
            <translation>Resta agli atti, quindi non nomini nessuno.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Cancella definitivamente</translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Cancellazione in corso, poi un backup senza il cliente…</translation>
        </message>
        <message>
            <source>A new folder for the proof</source>
            <translation>Nuova cartella per la prova</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Cancellazione</translation>
        </message>
        <message>
            <source>The proof is in %1.</source>
            <translation>La prova è in %1.</translation>
        </message>
        <message>
            <source>Clearing old copies</source>
            <translation>Eliminazione delle vecchie copie</translation>
        </message>
        <message>
            <source>What is left is called %1.</source>
            <translation>Ciò che resta si chiama %1.</translation>
        </message>
        <message>
            <source>Save the proof (PDF)…</source>
            <translation>Salva la prova (PDF)…</translation>
        </message>
        <message>
            <source>Erased. Everything is cleared: no old copy is left in this practice.</source>
            <translation>Cancellato. Tutto è eliminato: in questo studio non resta alcuna vecchia copia.</translation>
        </message>
        <message>
            <source>Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.</source>
            <translation>Cancellato. Le vecchie copie sono ancora in eliminazione: %L1%. Può chiudere; continua da sé.</translation>
        </message>
        <message>
            <source>Erased. Clearing old copies gave way to other work and goes on in a minute. You can close this.</source>
            <translation>Cancellato. L’eliminazione delle vecchie copie ha lasciato il passo ad altro lavoro e riprende tra un minuto. Può chiudere.</translation>
        </message>
        <message>
            <source>Erased. Old copies are not cleared yet, and it is tried again by itself: %1</source>
            <translation>Cancellato. Le vecchie copie non sono ancora eliminate e si riprova da sé: %1</translation>
        </message>
        <message>
            <source>Erased. Old copies could not be cleared; it is tried again when the practice is next opened: %1</source>
            <translation>Cancellato. Le vecchie copie non si sono potute eliminare; si riprova alla prossima apertura dello studio: %1</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work (%1). Please try again; if it happens again, send us this code.</source>
            <translation>Qualcosa non ha funzionato (%1). Riprovi; se succede di nuovo, ci invii questo codice.</translation>
        </message>
        <message>
            <source>This record is kept as it is and cannot be changed. Add a correction instead.</source>
            <translation>Questa registrazione si conserva così com’è e non può essere modificata. Aggiunga invece una rettifica.</translation>
        </message>
        <message>
            <source>As %{role} you may not do this (%{permission}). Ask the owner of the practice.</source>
            <translation>Con il ruolo %{role} non è consentito farlo (%{permission}). Chieda a chi è titolare dello studio.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is damaged, so a rollback could not be noticed. Check the practice with "audit verify", then confirm to go on.</source>
            <translation>L’annotazione sull’ultimo stato del database è danneggiata, quindi un eventuale ritorno a uno stato precedente non sarebbe stato rilevato. Controlli lo studio con «audit verify», poi confermi per continuare.</translation>
        </message>
        <message>
            <source>The database has lost its last %{commits} changes since it was last seen. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>Il database ha perso le ultime %{commits} modifiche rispetto all’ultima volta. Ripristini il backup più recente, oppure confermi per continuare con ciò che c’è.</translation>
        </message>
        <message>
            <source>The practice is as it was left.</source>
            <translation>Lo studio è come è stato lasciato.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is missing, so a rollback could not be noticed. If you moved or restored the practice this is expected; confirm to go on.</source>
            <translation>L’annotazione sull’ultimo stato del database manca, quindi un eventuale ritorno a uno stato precedente non sarebbe stato rilevato. Se lo studio è stato spostato o ripristinato è normale: confermi per continuare.</translation>
        </message>
        <message>
            <source>The last %{entries} changes were saved just before the program stopped. Nothing is missing; go on.</source>
            <translation>Le ultime %{entries} modifiche sono state salvate appena prima che il programma si fermasse. Non manca nulla: si può continuare.</translation>
        </message>
        <message>
            <source>The practice is as it was left: there is nothing to confirm.</source>
            <translation>Lo studio è come è stato lasciato: non c’è nulla da confermare.</translation>
        </message>
        <message>
            <source>The database has another history than the one last seen on this computer. If you restored a backup, confirm it; otherwise keep this folder as it is and restore the newest backup elsewhere.</source>
            <translation>Il database ha una storia diversa da quella vista l’ultima volta su questo computer. Se è stato ripristinato un backup, confermi; altrimenti lasci questa cartella com’è e ripristini altrove il backup più recente.</translation>
        </message>
        <message>
            <source>The database in this folder belongs to another practice. Put the right practice.db back from a backup.</source>
            <translation>Il database in questa cartella appartiene a un altro studio. Rimetta al suo posto il file practice.db giusto, prendendolo da un backup.</translation>
        </message>
        <message>
            <source>The database is older than it was: %{entries} audit entries are missing since it was last seen. If you restored a backup, confirm it; otherwise restore the newest backup.</source>
            <translation>Il database è più vecchio di prima: rispetto all’ultima volta mancano %{entries} voci del registro di controllo. Se è stato ripristinato un backup, confermi; altrimenti ripristini il backup più recente.</translation>
        </message>
        <message>
            <source>%{path} changed while it was being read; nothing was attached. Wait until it is saved and try again.</source>
            <translation>%{path} è cambiato durante la lettura; non è stato allegato nulla. Attenda che sia salvato e riprovi.</translation>
        </message>
        <message>
            <source>The attachment is damaged. Restore it from a backup, or attach the original file again and it is mended.</source>
            <translation>L’allegato è danneggiato. Lo ripristini da un backup, oppure alleghi di nuovo il file originale per ripararlo.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the practice folder. Restore it from a backup.</source>
            <translation>L’allegato non è più nella cartella dello studio. Lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>What this file was to be attached to is not there any more. Look for the note or the session again.</source>
            <translation>L’elemento a cui allegare questo file non c’è più. Cerchi di nuovo la nota o la sessione.</translation>
        </message>
        <message>
            <source>This file is larger than %{limit_mib} MiB. Attach a smaller one, or a link to where it lies.</source>
            <translation>Questo file supera i %{limit_mib} MiB. Ne alleghi uno più piccolo, oppure un collegamento alla sua posizione.</translation>
        </message>
        <message>
            <source>There is no such attachment any more. Look at the list of files again.</source>
            <translation>Questo allegato non c’è più. Ricontrolli l’elenco dei file.</translation>
        </message>
        <message>
            <source>An entry of the audit trail is missing. Restore the latest backup and compare.</source>
            <translation>Manca una voce del registro di controllo. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>An entry of the audit trail was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Una voce del registro di controllo è stata modificata al di fuori del programma. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>The practice changed while it was backed up (%{part}). Try again.</source>
            <translation>Lo studio è cambiato durante il backup (%{part}). Riprovi.</translation>
        </message>
        <message>
            <source>This file is damaged or no backup of SoloPilot (%{part}). Use another one; nothing was changed.</source>
            <translation>Questo file è danneggiato o non è un backup di SoloPilot (%{part}). Ne usi un altro; non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>%{path} is there already. Choose another name; a backup is never written over.</source>
            <translation>%{path} esiste già. Scelga un altro nome; un backup non viene mai sovrascritto.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder and would be lost with it. Choose a place outside of it, best on another disk.</source>
            <translation>%{path} si trova nella cartella dello studio e andrebbe perso con essa. Scelga una posizione esterna, meglio se su un altro disco.</translation>
        </message>
        <message>
            <source>The backup was written but did not pass its test (%{reason}), so it was removed. Check the disk and try again.</source>
            <translation>Il backup è stato scritto ma non ha superato la verifica (%{reason}), quindi è stato eliminato. Controlli il disco e riprovi.</translation>
        </message>
        <message>
            <source>This backup was made by a newer SoloPilot. Update to one that reads format %{needs}.</source>
            <translation>Questo backup è stato creato da una versione più recente di SoloPilot. Installi una versione che legga il formato %{needs}.</translation>
        </message>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Non ci sono dati su cui misurare. Usi uno studio con clienti e prestazioni, come quello creato da «demo».</translation>
        </message>
        <message>
            <source>hledger did not accept the exported books. Check the installation of hledger.</source>
            <translation>hledger non ha accettato la contabilità esportata. Controlli l’installazione di hledger.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid BIC. It has eight or eleven letters and digits; leave it empty if you are not sure.</source>
            <translation>«%{text}» non è un BIC valido. Ha otto o undici lettere e cifre; in caso di dubbio, lasci vuoto.</translation>
        </message>
        <message>
            <source>It was stopped before it was done. Start it again when you like.</source>
            <translation>L’operazione è stata interrotta prima della fine. Si può riavviare in qualsiasi momento.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» può indicare %{count} clienti. Usi il nome completo, l’indirizzo e-mail o l’id da «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Nel frattempo qualcuno ha modificato questo cliente. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un cliente non può essere unito a sé stesso. Ne scelga un altro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Uno di questi clienti è già stato unito a un altro. Scelga la scheda che lo rappresenta.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} non va contattato, quindi non parte nessuna e-mail. Tolga il contrassegno nella scheda del cliente, poi riprovi.</translation>
        </message>
        <message>
            <source>There is no mark "%{flag}". The marks are vip, minor, blocked and do_not_contact.</source>
            <translation>Il contrassegno «%{flag}» non esiste. I contrassegni sono vip, minor, blocked e do_not_contact.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 200 characters.</source>
            <translation>Il nome è troppo lungo. Usi al massimo 200 caratteri.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Il cliente deve avere un nome. Ne scriva uno.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Questo cliente non esiste. Lo cerchi per nome.</translation>
        </message>
        <message>
            <source>Today is %{date} by this computer's clock, which is before the invoice (%{invoice}). Set the clock right, or credit it under its own date ("invoice credit --after-last").</source>
            <translation>Secondo l’orologio di questo computer oggi è il %{date}, cioè prima della fattura (%{invoice}). Corregga l’orologio, oppure storni la fattura alla sua stessa data («invoice credit --after-last»).</translation>
        </message>
        <message>
            <source>Line %{line} of this invoice was credited before. Choose other lines, or credit all that is left.</source>
            <translation>La riga %{line} di questa fattura è già stata stornata. Scelga altre righe, oppure storni tutto ciò che resta.</translation>
        </message>
        <message>
            <source>Only an issued invoice can be credited. Choose an invoice that has a number.</source>
            <translation>Solo una fattura emessa può essere stornata. Scelga una fattura che abbia un numero.</translation>
        </message>
        <message>
            <source>The credit notes would come to %{asked}, but the invoice is only %{available}. Credit less.</source>
            <translation>Le note di credito arriverebbero a %{asked}, ma la fattura è di soli %{available}. Storni un importo minore.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Queste righe sono uno sconto: stornarle farebbe pagare di più al cliente. Le storni insieme alle righe a cui lo sconto si applica.</translation>
        </message>
        <message>
            <source>There were %{count} more remarks of this kind. Check the file in the program that made it.</source>
            <translation>Ci sono altri %{count} avvisi di questo tipo. Controlli il file nel programma che l’ha creato.</translation>
        </message>
        <message>
            <source>There is a stray quotation mark in line %{line}. Check that line in the table.</source>
            <translation>C’è una virgoletta fuori posto alla riga %{line}. Controlli quella riga della tabella.</translation>
        </message>
        <message>
            <source>The table has %{bytes} bytes; at most %{limit} are read. Split the file.</source>
            <translation>La tabella ha %{bytes} byte; se ne leggono al massimo %{limit}. Divida il file.</translation>
        </message>
        <message>
            <source>The table has more than %{limit} rows. Split the file.</source>
            <translation>La tabella ha più di %{limit} righe. Divida il file.</translation>
        </message>
        <message>
            <source>"%{currency}" is not a currency of ISO 4217. Use its three letters, such as EUR.</source>
            <translation>«%{currency}» non è una valuta ISO 4217. Usi il codice di tre lettere, per esempio EUR.</translation>
        </message>
        <message>
            <source>"%{text}" is not a date. Write it as year-month-day, such as 2026-10-27.</source>
            <translation>«%{text}» non è una data. La scriva come anno-mese-giorno, per esempio 2026-10-27.</translation>
        </message>
        <message>
            <source>"%{text}" is not an e-mail address. Check it for spaces and a missing part.</source>
            <translation>«%{text}» non è un indirizzo e-mail. Controlli se contiene spazi o se manca una parte.</translation>
        </message>
        <message>
            <source>The payment code takes 0.01 to 999999999.99 euro, not %{amount}. The invoice is printed without it.</source>
            <translation>Il codice di pagamento accetta da 0.01 a 999999999.99 euro, non %{amount}. La fattura viene stampata senza codice.</translation>
        </message>
        <message>
            <source>The payment code works for euro only, not %{currency}. The invoice is printed without it.</source>
            <translation>Il codice di pagamento funziona solo in euro, non in %{currency}. La fattura viene stampata senza codice.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account's holder. Enter it with your bank account.</source>
            <translation>Il codice di pagamento richiede il nome dell’intestatario del conto. Lo inserisca con i dati del conto corrente.</translation>
        </message>
        <message>
            <source>The account holder's name has %{length} characters; the payment code takes 70. Shorten it.</source>
            <translation>Il nome dell’intestatario del conto ha %{length} caratteri; il codice di pagamento ne accetta 70. Lo abbrevi.</translation>
        </message>
        <message>
            <source>The payment reference has %{length} characters; the payment code takes 140. Shorten it.</source>
            <translation>La causale di pagamento ha %{length} caratteri; il codice di pagamento ne accetta 140. La abbrevi.</translation>
        </message>
        <message>
            <source>The payment code would hold %{length} bytes; it can take 331. Shorten the payment reference.</source>
            <translation>Il codice di pagamento conterrebbe %{length} byte; può contenerne 331. Abbrevi la causale di pagamento.</translation>
        </message>
        <message>
            <source>This calendar entry was changed in the meantime. Look at the current state and try again.</source>
            <translation>Questo impegno del calendario è stato modificato nel frattempo. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>This length is not possible. Choose one between a minute and a day.</source>
            <translation>Questa durata non è possibile. Ne scelga una tra un minuto e un giorno.</translation>
        </message>
        <message>
            <source>There is no such calendar entry any more. Look at the calendar again.</source>
            <translation>Questo impegno non è più nel calendario. Ricontrolli il calendario.</translation>
        </message>
        <message>
            <source>%{path} is not empty. Name a folder that is not there yet.</source>
            <translation>%{path} non è vuota. Indichi una cartella che non esiste ancora.</translation>
        </message>
        <message>
            <source>%{path} is there already. Name another file, or move this one away.</source>
            <translation>%{path} esiste già. Indichi un altro file, oppure sposti questo altrove.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder. Choose a place outside of it.</source>
            <translation>%{path} si trova nella cartella dello studio. Scelga una posizione esterna.</translation>
        </message>
        <message>
            <source>%{path} is a folder. Name a file.</source>
            <translation>%{path} è una cartella. Indichi un file.</translation>
        </message>
        <message>
            <source>%{path} is not text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>%{path} non è testo in UTF-8. Lo salvi come UTF-8 e riprovi.</translation>
        </message>
        <message>
            <source>%{path} cannot be read. Check that it is there and that you may read it.</source>
            <translation>%{path} non si può leggere. Controlli che esista e di avere il permesso di leggerlo.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid IBAN. Compare it with your bank's letter and enter it again.</source>
            <translation>«%{text}» non è un IBAN valido. Lo confronti con la comunicazione della banca e lo inserisca di nuovo.</translation>
        </message>
        <message>
            <source>The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.</source>
            <translation>L’evento alla riga %{line} finisce prima di iniziare, quindi la fine è stata tralasciata. Imposti la durata a mano.</translation>
        </message>
        <message>
            <source>The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.</source>
            <translation>L’evento alla riga %{line} non ha un inizio utilizzabile (%{property}) ed è stato tralasciato. Lo aggiunga a mano.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the event around it.</source>
            <translation>La riga %{line} del file non è comprensibile ed è stata tralasciata. Controlli l’evento corrispondente.</translation>
        </message>
        <message>
            <source>This file is not a calendar. Choose an .ics file that a calendar program exported.</source>
            <translation>Questo file non è un calendario. Scelga un file .ics esportato da un programma di calendario.</translation>
        </message>
        <message>
            <source>%{count} tasks, journals or busy times in the file were left out. Only events are imported.</source>
            <translation>%{count} attività, diari o periodi occupati del file sono stati tralasciati. Si importano solo gli eventi.</translation>
        </message>
        <message>
            <source>The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.</source>
            <translation>La ripetizione alla riga %{line} (%{rule}) non è leggibile, quindi l’evento è stato preso una volta sola. Imposti la ripetizione a mano.</translation>
        </message>
        <message>
            <source>The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.</source>
            <translation>Il file del calendario ha %{bytes} byte; se ne leggono al massimo %{limit}. Esporti un periodo più breve, oppure divida il file.</translation>
        </message>
        <message>
            <source>The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.</source>
            <translation>Il file del calendario ha più di %{limit} righe di dati. Esporti un periodo più breve, oppure divida il file.</translation>
        </message>
        <message>
            <source>The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.</source>
            <translation>Il file del calendario si interrompe a metà, alla riga %{line}, quindi non è stato importato nulla. Lo esporti o lo scarichi di nuovo.</translation>
        </message>
        <message>
            <source>Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.</source>
            <translation>La riga %{line} del file del calendario chiude %{found} dove dovrebbe chiudersi %{expected}, quindi non è stato importato nulla. Lo esporti di nuovo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Check the event around it.</source>
            <translation>Il valore di %{property} alla riga %{line} non è leggibile ed è stato tralasciato. Controlli l’evento corrispondente.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.</source>
            <translation>Il valore di %{property} alla riga %{line} supera %{limit} caratteri ed è stato troncato lì. Metta il resto nella descrizione.</translation>
        </message>
        <message>
            <source>The time zone "%{tzid}" is unknown, so its times were read as %{zone}. Check the times of these events.</source>
            <translation>Il fuso orario «%{tzid}» è sconosciuto, quindi i suoi orari sono stati letti come %{zone}. Controlli gli orari di questi eventi.</translation>
        </message>
        <message>
            <source>"%{id}" is no id. Copy it from a list.</source>
            <translation>«%{id}» non è un id. Lo copi da un elenco.</translation>
        </message>
        <message>
            <source>This key was already used for another request. Use a new key.</source>
            <translation>Questa chiave è già stata usata per un’altra richiesta. Usi una chiave nuova.</translation>
        </message>
        <message>
            <source>"%{text}" is no stretch of a day. Write it like 09:00–12:30.</source>
            <translation>«%{text}» non è una fascia oraria. La scriva così: 09:00–12:30.</translation>
        </message>
        <message>
            <source>The stretches of "%{text}" overlap. Let each begin where the one before has ended.</source>
            <translation>Le fasce orarie di «%{text}» si sovrappongono. Faccia iniziare ciascuna dove finisce la precedente.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» può corrispondere a più di un cliente, quindi non è stato ripreso nulla. Unisca i clienti o controlli a mano.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>L’invitato «%{text}» non ha un indirizzo e-mail utilizzabile e non è stato proposto come cliente.</translation>
        </message>
        <message>
            <source>The file cancels "%{summary}" from %{at} on, but no such date is here. Look at the later ones in the calendar.</source>
            <translation>Il file annulla «%{summary}» dal %{at} in poi, ma qui quella data non c’è. Controlli le date successive nel calendario.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no country known here. It was kept in the remark.</source>
            <translation>«%{text}» di %{name} non è un paese conosciuto. È stato conservato nell’annotazione.</translation>
        </message>
        <message>
            <source>"%{text}" is no country known here. Use its name or its code of two letters.</source>
            <translation>«%{text}» non è un paese conosciuto. Usi il nome o il codice di due lettere.</translation>
        </message>
        <message>
            <source>"%{name}" is in the file more than once; the two were joined.</source>
            <translation>«%{name}» compare più volte nel file; le voci sono state unite.</translation>
        </message>
        <message>
            <source>%{count} entries are in the file more than once; the newest of each was taken.</source>
            <translation>%{count} voci compaiono più volte nel file; di ognuna è stata presa la più recente.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no e-mail address. It was kept in the remark.</source>
            <translation>«%{text}» di %{name} non è un indirizzo e-mail. È stato conservato nell’annotazione.</translation>
        </message>
        <message>
            <source>"%{name}" is a group and not a person, so it was left out.</source>
            <translation>«%{name}» è un gruppo e non una persona, quindi è stato tralasciato.</translation>
        </message>
        <message>
            <source>%{name}: the file has another %{field}. Yours was kept.</source>
            <translation>%{name}: il file contiene un valore diverso per %{field}. È stato mantenuto quello già presente.</translation>
        </message>
        <message>
            <source>The mapping of columns does not fit: look at "%{column}". Give each heading the name of a field, such as {"E-Mail": "email"}.</source>
            <translation>La mappatura delle colonne non va bene: controlli «%{column}». Assegni a ogni intestazione il nome di un campo, per esempio {"E-Mail": "email"}.</translation>
        </message>
        <message>
            <source>No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {"Kunde": "name"}.</source>
            <translation>Nessuna colonna di questa tabella contiene un nome o un indirizzo e-mail. Indichi quale con una mappatura, per esempio {"Kunde": "name"}.</translation>
        </message>
        <message>
            <source>This table has no rows below its headings. Check that it is the right file.</source>
            <translation>Questa tabella non ha righe sotto le intestazioni. Controlli che sia il file giusto.</translation>
        </message>
        <message>
            <source>%{name}: "%{text}" is not a phone number that can be dialled. It was kept as a remark.</source>
            <translation>«%{text}» di %{name} non è un numero che si può chiamare. È stato conservato nell’annotazione.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.</source>
            <translation>«%{summary}» è stato modificato per il %{at} e per tutte le date successive in un modo che non si può riprendere, quindi è stata cambiata solo quella data. Controlli le successive nel calendario.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.</source>
            <translation>«%{summary}» è stato modificato per il %{at} e per tutte le date successive di una serie che non è né nel file né qui, quindi è stata presa solo quella data. Esporti il calendario intero.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has headings. Check it for a missing quote.</source>
            <translation>Questa riga ha più celle delle intestazioni della tabella. Controlli se manca una virgoletta.</translation>
        </message>
        <message>
            <source>%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.</source>
            <translation>%{rows} righe non si possono riprendere, la prima alla riga %{line}, quindi non è stato modificato nulla. Le esamini con un’importazione di prova, poi le corregga o le salti.</translation>
        </message>
        <message>
            <source>%{file} could not be read, or is larger than 64 MiB. Check the file and try again.</source>
            <translation>%{file} non è leggibile oppure supera i 64 MiB. Controlli il file e riprovi.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no time zone known here. It was kept in the remark.</source>
            <translation>«%{text}» di %{name} non è un fuso orario conosciuto. È stato conservato nell’annotazione.</translation>
        </message>
        <message>
            <source>This invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Questa fattura è stata modificata nel frattempo. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>This document is in %{expected}, but one of its lines or discounts is in %{found}. Change that line to %{expected}, or make a second document.</source>
            <translation>Questo documento è in %{expected}, ma una delle righe o uno degli sconti è in %{found}. Porti quella riga in %{expected}, oppure crei un secondo documento.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is not between 0 and 100 %, or is negative (line 0 is the whole document). Enter a discount of 0 to 100 %.</source>
            <translation>Lo sconto della riga %{line} non è tra 0 e 100 %, oppure è negativo (la riga 0 è tutto il documento). Inserisca uno sconto da 0 a 100 %.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is larger than its amount (line 0 is the whole document). Lower the discount.</source>
            <translation>Lo sconto alla riga %{line} supera il suo importo (la riga 0 è l’intero documento). Riduca lo sconto.</translation>
        </message>
        <message>
            <source>The figures of this draft do not agree with its lines, so it was not issued. Throw the draft away and make it anew.</source>
            <translation>Gli importi di questa bozza non corrispondono alle righe, quindi non è stata emessa. Elimini la bozza e la rifaccia.</translation>
        </message>
        <message>
            <source>An issued invoice cannot be edited. Credit it and issue a new one.</source>
            <translation>Una fattura emessa non si può modificare. La storni e ne emetta una nuova.</translation>
        </message>
        <message>
            <source>This is the draft's only line. Throw the draft away instead.</source>
            <translation>Questa è l’unica riga della bozza. Elimini invece la bozza.</translation>
        </message>
        <message>
            <source>The text of line %{line} is too long. Use at most 2000 characters.</source>
            <translation>Il testo della riga %{line} è troppo lungo. Usi al massimo 2000 caratteri.</translation>
        </message>
        <message>
            <source>Line %{line} says nothing. Type what is billed, or remove the line.</source>
            <translation>La riga %{line} è vuota. Scriva che cosa si fattura, oppure rimuova la riga.</translation>
        </message>
        <message>
            <source>This invoice has no lines. Add at least one line before you issue it.</source>
            <translation>Questa fattura non ha righe. Ne aggiunga almeno una prima di emetterla.</translation>
        </message>
        <message>
            <source>There is no session to invoice. Choose at least one.</source>
            <translation>Non c’è nessuna sessione da fatturare. Ne scelga almeno una.</translation>
        </message>
        <message>
            <source>There is no line %{line} on this document. Look at its lines and try again.</source>
            <translation>In questo documento non c’è la riga %{line}. Controlli le righe e riprovi.</translation>
        </message>
        <message>
            <source>This is still a draft. Issue it first.</source>
            <translation>Questa è ancora una bozza. Prima la emetta.</translation>
        </message>
        <message>
            <source>These sessions are paid by different people. Make one invoice for each.</source>
            <translation>Queste sessioni sono pagate da persone diverse. Crei una fattura per ciascuna.</translation>
        </message>
        <message>
            <source>The price on line %{line} is for no amount of units. Say for how many units the price is.</source>
            <translation>Il prezzo alla riga %{line} non si riferisce a nessuna quantità. Indichi per quante unità vale il prezzo.</translation>
        </message>
        <message>
            <source>The price of line %{line} is below zero. Give a discount instead, or credit the invoice it was on.</source>
            <translation>Il prezzo della riga %{line} è inferiore a zero. Applichi invece uno sconto, oppure storni la fattura in cui si trovava.</translation>
        </message>
        <message>
            <source>The quantity of line %{line} must be above zero. To bill nothing for it, remove the line or give a discount.</source>
            <translation>La quantità della riga %{line} deve essere maggiore di zero. Per non fatturarla, rimuova la riga o applichi uno sconto.</translation>
        </message>
        <message>
            <source>The exchange rate is not a number above zero with at most eight decimals. Type it as "0.92": what one unit of the document's currency is in yours.</source>
            <translation>Il cambio non è un numero maggiore di zero con al massimo otto decimali. Lo scriva come «0.92»: quanto vale nella valuta dello studio un’unità della valuta del documento.</translation>
        </message>
        <message>
            <source>This document is in %{currency}, which is your own currency. It needs no rate.</source>
            <translation>Questo documento è in %{currency}, che è la valuta dello studio. Non serve un cambio.</translation>
        </message>
        <message>
            <source>This way of rounding cannot be used on invoices. Choose half up or half even.</source>
            <translation>Questo modo di arrotondare non si può usare nelle fatture. Scelga la mezza unità per eccesso o alla cifra pari.</translation>
        </message>
        <message>
            <source>Your name, address and country are needed on an invoice. Fill them in under Settings, Practice.</source>
            <translation>In una fattura servono il nome, l’indirizzo e il paese dello studio. Li inserisca in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>The lines of this draft and its sessions do not fit together. Open the draft anew and change it again.</source>
            <translation>Le righe e le sessioni di questa bozza non corrispondono. Riapra la bozza e la modifichi di nuovo.</translation>
        </message>
        <message>
            <source>The state "%{state}" is not one an invoice can have. Restore the practice from a backup if this comes from stored data.</source>
            <translation>Lo stato «%{state}» non è ammesso per una fattura. Se proviene dai dati salvati, ripristini lo studio da un backup.</translation>
        </message>
        <message>
            <source>The tax rate on line %{line} does not fit its tax treatment. Choose a rate of 0 to 100 %, and 0 for lines without tax.</source>
            <translation>L’aliquota alla riga %{line} non corrisponde al suo trattamento fiscale. Scelga un’aliquota da 0 a 100%, e 0 per le righe senza imposta.</translation>
        </message>
        <message>
            <source>Line %{line} is a line of text but has a price. Take the price away or make it an ordinary line.</source>
            <translation>La riga %{line} è una riga di testo ma ha un prezzo. Tolga il prezzo oppure la trasformi in una riga normale.</translation>
        </message>
        <message>
            <source>The total of this invoice is below zero. Make a credit note instead.</source>
            <translation>Il totale di questa fattura è inferiore a zero. Emetta invece una nota di credito.</translation>
        </message>
        <message>
            <source>That is not possible with this invoice now. Open it to see what is possible.</source>
            <translation>Non è possibile con questa fattura nel suo stato attuale. La apra per vedere che cosa è possibile ora.</translation>
        </message>
        <message>
            <source>An invoice cannot be scheduled for %{date}, which is not a day to come. Choose a later day, or issue it now.</source>
            <translation>Una fattura non si può programmare per il %{date}, che non è una data futura. Scelga un giorno successivo, oppure la emetta ora.</translation>
        </message>
        <message>
            <source>There is no such invoice. Look for it by number.</source>
            <translation>Questa fattura non esiste. La cerchi per numero.</translation>
        </message>
        <message>
            <source>A sentence for this document (%{key}, language %{language}) is missing from the program. Reinstall the program, or choose another language for the document.</source>
            <translation>Nel programma manca una frase per questo documento (%{key}, lingua %{language}). Reinstalli il programma, oppure scelga un’altra lingua per il documento.</translation>
        </message>
        <message>
            <source>A newer job does the same work. Look at that one.</source>
            <translation>Un’operazione più recente fa lo stesso lavoro. Controlli quella.</translation>
        </message>
        <message>
            <source>The program ended each time while doing this, so it was set aside. Look at what it was about, then run it again.</source>
            <translation>Il programma si è chiuso ogni volta durante questa operazione, quindi è stata messa da parte. Verifichi di che cosa si trattava, poi la avvii di nuovo.</translation>
        </message>
        <message>
            <source>Another copy of the program has taken this work over. Nothing needs to be done.</source>
            <translation>Un’altra copia del programma ha preso in carico questo lavoro. Non occorre fare nulla.</translation>
        </message>
        <message>
            <source>There is no such schedule. Look at the list again.</source>
            <translation>Questa programmazione non esiste. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>The job is %{status}; only failed, dead or cancelled jobs can be run again. Nothing needs to be done.</source>
            <translation>L’operazione è nello stato «%{status}»; si possono riavviare solo quelle non riuscite, abbandonate o annullate. Non occorre fare nulla.</translation>
        </message>
        <message>
            <source>The job is %{status}, so it can be neither stopped nor held. Wait until it has ended.</source>
            <translation>L’operazione è nello stato «%{status}», quindi non si può né fermare né sospendere. Attenda che sia finita.</translation>
        </message>
        <message>
            <source>The program was closed when this was due, and it is too late for it to be useful. Run it by hand if you still want it.</source>
            <translation>All’ora prevista il programma era chiuso, e ora è troppo tardi perché serva. Se occorre ancora, la avvii a mano.</translation>
        </message>
        <message>
            <source>This job no longer exists. Look at the list again.</source>
            <translation>Questa operazione non esiste più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>This rhythm cannot be. Choose a weekday from 1 to 7, a day from 1 to 31 and a time from 00:00 to 23:59.</source>
            <translation>Questa cadenza non è possibile. Scelga un giorno della settimana da 1 a 7, un giorno da 1 a 31 e un’ora da 00:00 a 23:59.</translation>
        </message>
        <message>
            <source>The account name "%{account}" has an empty part. Rename the account.</source>
            <translation>Il nome del conto «%{account}» ha una parte vuota. Rinomini il conto.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} has no postings, so the journal was not written. Run the audit check.</source>
            <translation>La registrazione %{code} del %{date} non ha movimenti, quindi il giornale non è stato scritto. Esegua il controllo del registro.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} does not sum to zero, so the journal was not written. Run the audit check.</source>
            <translation>La registrazione %{code} del %{date} non quadra a zero, quindi il giornale non è stato scritto. Esegua il controllo del registro.</translation>
        </message>
        <message>
            <source>This is not valid JSON (at byte %{offset}). Check the file, or export it again.</source>
            <translation>Questo non è JSON valido (al byte %{offset}). Controlli il file, oppure lo esporti di nuovo.</translation>
        </message>
        <message>
            <source>A JSON object was expected here. Check the file, or export it again.</source>
            <translation>Qui ci si aspettava un oggetto JSON. Controlli il file, oppure lo esporti di nuovo.</translation>
        </message>
        <message>
            <source>The computer's key store has no key for this practice. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Il portachiavi del computer non ha una chiave per questo studio. Sblocchi lo studio con la passphrase, poi autorizzi di nuovo questo computer.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Unlock with your passphrase.</source>
            <translation>Il portachiavi del computer non risponde o è bloccato. Sblocchi lo studio con la passphrase.</translation>
        </message>
        <message>
            <source>Documents cannot be written in the language "%{language}" yet. Choose English, German, Spanish, French, Italian or Portuguese.</source>
            <translation>Non è ancora possibile scrivere documenti nella lingua «%{language}». Scelga inglese, tedesco, spagnolo, francese, italiano o portoghese.</translation>
        </message>
        <message>
            <source>This entry has been reversed before. Look at its history.</source>
            <translation>Questa registrazione è già stata annullata. Consulti la cronologia.</translation>
        </message>
        <message>
            <source>A balance does not match its entries. Restore the latest backup; nothing was changed.</source>
            <translation>Un saldo non corrisponde alle sue registrazioni. Ripristini l’ultimo backup; non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>An entry of the books needs at least two sides. Report this as an error of the program.</source>
            <translation>Una registrazione contabile deve avere almeno due righe. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>Something else is in the books under the same key, so nothing was written. Report this as an error of the program.</source>
            <translation>In contabilità c’è già qualcos’altro con la stessa chiave, quindi non è stato scritto nulla. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>There is no such entry in the ledger.</source>
            <translation>Questa registrazione non esiste in contabilità.</translation>
        </message>
        <message>
            <source>This amount is too large for the ledger. Check the number of digits.</source>
            <translation>Questo importo è troppo grande per la contabilità. Controlli il numero di cifre.</translation>
        </message>
        <message>
            <source>An entry of the ledger does not balance. Restore the latest backup; nothing was changed.</source>
            <translation>Una registrazione contabile non quadra. Ripristini l’ultimo backup; non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>“%{locale}” is not a language tag this program knows. Choose a language and country from the list, such as en-GB or de-AT.</source>
            <translation>«%{locale}» non è un codice di lingua conosciuto dal programma. Scelga lingua e paese dall’elenco, per esempio en-GB o de-AT.</translation>
        </message>
        <message>
            <source>Mail cannot be sent to %{address}, because it holds letters that mail servers do not accept. Ask for an address in plain letters.</source>
            <translation>Non si possono inviare e-mail a %{address}, perché contiene lettere che i server di posta non accettano. Chieda un indirizzo con sole lettere semplici.</translation>
        </message>
        <message>
            <source>The mail server did not accept the password of %{user}: %{reply}. Make a new app password at the mail provider and enter it in the settings.</source>
            <translation>Il server di posta non ha accettato la password di %{user}: %{reply}. Crei una nuova password per app presso il fornitore di posta e la inserisca nelle impostazioni.</translation>
        </message>
        <message>
            <source>The mail server %{host} has no login with a password. Ask the mail provider for its submission server and an app password.</source>
            <translation>Il server di posta %{host} non ha un accesso con password. Chieda al fornitore di posta il suo server di invio e una password per app.</translation>
        </message>
        <message>
            <source>The file %{file} could not be written. Check that the folder exists, is writable and has space.</source>
            <translation>Non è stato possibile scrivere il file %{file}. Controlli che la cartella esista, sia scrivibile e abbia spazio.</translation>
        </message>
        <message>
            <source>The mail file %{file} is no longer to be sent, but it could not be removed. Close the program that has it open, or delete it yourself; it will be tried again.</source>
            <translation>Il file di posta %{file} non è più da inviare, ma non è stato possibile eliminarlo. Chiuda il programma che lo tiene aperto, oppure lo elimini a mano; ci sarà un nuovo tentativo.</translation>
        </message>
        <message>
            <source>The mail file %{file} is not there any more. If you sent it, say so; otherwise write the mail from the invoice again.</source>
            <translation>Il file di posta %{file} non c’è più. Se è stato inviato, lo indichi; altrimenti scriva di nuovo l’e-mail dalla fattura.</translation>
        </message>
        <message>
            <source>The mail server asked to try again later: %{reply}. The mail will be tried again.</source>
            <translation>Il server di posta ha chiesto di riprovare più tardi: %{reply}. Ci sarà un nuovo tentativo.</translation>
        </message>
        <message>
            <source>The field %{header} of the mail holds a line break or another character that may not be there. Remove it and try again.</source>
            <translation>Il campo %{header} dell’e-mail contiene un’interruzione di riga o un altro carattere non ammesso. Lo rimuova e riprovi.</translation>
        </message>
        <message>
            <source>The program was closed before this mail could leave. It is sent the next time the practice is open.</source>
            <translation>Il programma è stato chiuso prima che questa e-mail potesse partire. Verrà inviata alla prossima apertura dello studio.</translation>
        </message>
        <message>
            <source>A mail link cannot carry attachments. Save the mail as a file instead, or send it by the mail server.</source>
            <translation>Un link di posta non può contenere allegati. Salvi l’e-mail come file, oppure la invii tramite il server di posta.</translation>
        </message>
        <message>
            <source>The text is too long for a mail link (%{length} characters, at most %{limit}). Save the mail as a file instead, or shorten the text.</source>
            <translation>Il testo è troppo lungo per un link di posta (%{length} caratteri, al massimo %{limit}). Salvi l’e-mail come file, oppure abbrevi il testo.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: %{reply}. Ask the mail provider, or change the mail.</source>
            <translation>Il server di posta ha rifiutato l’e-mail: %{reply}. Chieda al fornitore di posta, oppure modifichi l’e-mail.</translation>
        </message>
        <message>
            <source>No program of this computer opens mails. Send it in your own way, with the file %{file}, and say here that it is sent.</source>
            <translation>Nessun programma di questo computer apre le e-mail. La invii come preferisce, con il file %{file}, e poi indichi qui che è stata inviata.</translation>
        </message>
        <message>
            <source>The mail has no recipient. Add an address.</source>
            <translation>L’e-mail non ha destinatario. Aggiunga un indirizzo.</translation>
        </message>
        <message>
            <source>The connection to %{host} broke before the server confirmed the mail, so it may or may not have arrived. Ask the recipient or look into the sent folder before sending it again.</source>
            <translation>La connessione con %{host} si è interrotta prima che il server confermasse l’e-mail, quindi può essere arrivata o no. Chieda al destinatario o guardi nella posta inviata prima di rispedirla.</translation>
        </message>
        <message>
            <source>What answers at %{host} does not speak like a mail server. Check the server's name and the port.</source>
            <translation>Ciò che risponde a %{host} non si comporta come un server di posta. Controlli il nome del server e la porta.</translation>
        </message>
        <message>
            <source>The mail server refused the address %{address}: %{reply}. Correct the address; nobody has got this mail.</source>
            <translation>Il server di posta ha rifiutato l’indirizzo %{address}: %{reply}. Corregga l’indirizzo; questa e-mail non è arrivata a nessuno.</translation>
        </message>
        <message>
            <source>Your own e-mail address is not known, so nothing can be sent in your name. Add it under Settings, Practice, and try again.</source>
            <translation>L’indirizzo e-mail dello studio non è noto, quindi non si può inviare nulla a suo nome. Lo aggiunga in Impostazioni, Studio, e riprovi.</translation>
        </message>
        <message>
            <source>The mail server %{host} offers no encryption on this port, so neither password nor mail was sent. Choose TLS on port 465, or ask the mail provider.</source>
            <translation>Il server di posta %{host} non offre la cifratura su questa porta, quindi non sono state inviate né la password né l’e-mail. Scelga TLS sulla porta 465, oppure chieda al fornitore di posta.</translation>
        </message>
        <message>
            <source>The mail server %{host} took too long to answer. The mail will be tried again.</source>
            <translation>Il server di posta %{host} ha impiegato troppo tempo a rispondere. Ci sarà un nuovo tentativo.</translation>
        </message>
        <message>
            <source>The mail server %{host} could not prove who it is (%{problem}), so nothing was sent. Check the server's name, this computer's clock, and that no stranger's network is in between.</source>
            <translation>Il server di posta %{host} non ha potuto dimostrare la propria identità (%{problem}), quindi non è stato inviato nulla. Controlli il nome del server, l’orologio di questo computer e che non ci sia di mezzo una rete estranea.</translation>
        </message>
        <message>
            <source>The mail has %{size} bytes and the server takes at most %{limit}. Send smaller attachments.</source>
            <translation>L’e-mail ha %{size} byte e il server ne accetta al massimo %{limit}. Invii allegati più piccoli.</translation>
        </message>
        <message>
            <source>The mail server %{host} cannot be reached. Check the internet connection and the server's name; the mail will be tried again.</source>
            <translation>Il server di posta %{host} non è raggiungibile. Controlli la connessione a internet e il nome del server; ci sarà un nuovo tentativo.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} è un’impresa di un altro paese dell’UE senza partita IVA, quindi si applica l’imposta dello studio. Se il cliente ha una partita IVA, la aggiunga alla scheda del cliente.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Manca l’indirizzo di %{buyer}, necessario in una fattura oltre questo importo. Aggiunga via e città alla scheda del cliente.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Nella fattura manca il nome del cliente. Lo aggiunga alla scheda del cliente.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Manca il codice fiscale di %{buyer} (codice fiscale, partita IVA, NIF, SIREN o altro numero IVA), che il paese dello studio richiede in questa fattura. Lo aggiunga alla scheda del cliente.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Manca la partita IVA di %{buyer}, senza la quale una fattura in inversione contabile non è valida. La aggiunga alla scheda del cliente, oppure applichi l’imposta.</translation>
        </message>
        <message>
            <source>The tax is in %{currency} and must be stated in %{home} too. Add the exchange rate and its day to the draft; an invoice that is issued already has to be credited and made anew.</source>
            <translation>L’imposta è in %{currency} e va indicata anche in %{home}. Aggiunga alla bozza il cambio e il suo giorno; una fattura già emessa va stornata e rifatta.</translation>
        </message>
        <message>
            <source>Your full address is missing on the invoice. Add street, city and country under Settings, Practice.</source>
            <translation>Nella fattura manca l’indirizzo completo dello studio. Aggiunga via, città e paese in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>Your name is missing on the invoice. Add it under Settings, Practice.</source>
            <translation>Nella fattura manca il nome dello studio. Lo aggiunga in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>Your tax number is missing, which an invoice from %{country} needs. Add it, or your VAT number, under Settings, Practice.</source>
            <translation>Manca il codice fiscale dello studio, necessario in una fattura da questo paese: %{country}. Lo aggiunga, oppure aggiunga la partita IVA, in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, and a reverse-charge invoice is not valid without it. Add it under Settings, Practice.</source>
            <translation>Manca la partita IVA dello studio, senza la quale una fattura in inversione contabile non è valida. La aggiunga in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, which an invoice with tax from %{country} needs. Add it under Settings, Practice.</source>
            <translation>Manca la partita IVA dello studio, necessaria in una fattura con imposta da questo paese: %{country}. La aggiunga in Impostazioni, Studio.</translation>
        </message>
        <message>
            <source>No line says when the service took place. Add the day to a line of the draft.</source>
            <translation>Nessuna riga indica quando si è svolta la prestazione. Aggiunga il giorno a una riga della bozza.</translation>
        </message>
        <message>
            <source>“%{text}” is not an amount. Type it as your language writes amounts, such as 120.50 or 120,50.</source>
            <translation>«%{text}» non è un importo. Lo scriva come si usa nella sua lingua, per esempio 120.50 o 120,50.</translation>
        </message>
        <message>
            <source>%{currency} has no smaller unit, so "%{text}" is no amount in it. Leave the decimals out.</source>
            <translation>%{currency} non ha unità minori, quindi «%{text}» non è un importo valido. Tolga i decimali.</translation>
        </message>
        <message>
            <source>This amount is too large. Enter a smaller one.</source>
            <translation>Questo importo è troppo grande. Ne inserisca uno più piccolo.</translation>
        </message>
        <message>
            <source>Version %{number} of a note was changed outside the program. Restore the latest backup and compare.</source>
            <translation>La versione %{number} di una nota è stata modificata al di fuori del programma. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>This note is longer than a million characters. Split it into two.</source>
            <translation>Questa nota supera il milione di caratteri. La divida in due.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Questa nota non esiste. La cerchi nell’elenco del cliente.</translation>
        </message>
        <message>
            <source>A note could not be saved, so the program does not end yet. Free some space on the disk and unlock: the note is then saved. Quitting once more ends without it.</source>
            <translation>Non è stato possibile salvare una nota, quindi il programma non si chiude ancora. Liberi un po’ di spazio sul disco e sblocchi lo studio: la nota verrà salvata. Uscendo di nuovo, il programma si chiude senza salvarla.</translation>
        </message>
        <message>
            <source>By this computer's clock it is %{date}, but the last number was given on %{last}. Set the clock right if it is wrong. If %{last} was the mistake, issue under that date ("invoice issue --after-last"): numbers stay in order and without a gap.</source>
            <translation>Secondo l’orologio di questo computer oggi è il %{date}, ma l’ultimo numero è stato assegnato il %{last}. Se l’orologio è sbagliato, lo corregga. Se l’errore era %{last}, emetta la fattura con quella data («invoice issue --after-last»): i numeri restano in ordine e senza salti.</translation>
        </message>
        <message>
            <source>This series has no numbers left. Start a new series.</source>
            <translation>In questa serie non restano numeri. Inizi una nuova serie.</translation>
        </message>
        <message>
            <source>The number pattern "%{pattern}" cannot be used. It needs exactly one counter such as {####}, and may hold {YYYY}, {YY}, {MM} with a year, {prefix}, letters, digits, space and - / . _</source>
            <translation>Il modello di numerazione «%{pattern}» non si può usare. Deve avere esattamente un contatore come {####} e può contenere {YYYY}, {YY}, {MM} con un anno, {prefix}, lettere, cifre, spazio e - / . _</translation>
        </message>
        <message>
            <source>The prefix "%{prefix}" cannot be used in document numbers. Use letters, digits, space and - / . _ and fill it in when the pattern asks for it.</source>
            <translation>Il prefisso «%{prefix}» non si può usare nei numeri dei documenti. Usi lettere, cifre, spazio e - / . _ e lo compili quando il modello lo richiede.</translation>
        </message>
        <message>
            <source>%{first} is no counter a number can have. Type a whole number from 1.</source>
            <translation>%{first} non è un contatore valido. Scriva un numero intero a partire da 1.</translation>
        </message>
        <message>
            <source>A document of this series was issued here on %{last}, so its numbers go on from there: starting elsewhere would leave a gap. Where the numbers hold the year, a start can be set again in the new year, before the first document.</source>
            <translation>Il %{last} è già stato emesso qui un documento di questa serie, quindi i numeri proseguono da lì: ripartire altrove lascerebbe un salto. Se i numeri contengono l’anno, si potrà fissare una nuova partenza nel nuovo anno, prima del primo documento.</translation>
        </message>
        <message>
            <source>The next number would be %{number}, but a document has it already. Change the pattern of the numbers under Settings, so that it differs.</source>
            <translation>Il prossimo numero sarebbe %{number}, ma un documento lo ha già. Cambi il modello di numerazione nelle Impostazioni, in modo che sia diverso.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Questo cliente ha già ricevuto %{limit} messaggi in un giorno, quindi questo resta in attesa. Se è voluto, lo invii ora.</translation>
        </message>
        <message>
            <source>What would be sent is not what was previewed, so nothing was sent. Look at the message and write it again.</source>
            <translation>Ciò che si sarebbe inviato non corrisponde all’anteprima, quindi non è stato inviato nulla. Controlli il messaggio e lo scriva di nuovo.</translation>
        </message>
        <message>
            <source>The invoice was credited before this mail left, so it was not sent.</source>
            <translation>La fattura è stata stornata prima che questa e-mail partisse, quindi non è stata inviata.</translation>
        </message>
        <message>
            <source>Another message about the same matter is already in the outbox with a different text. Cancel that one first.</source>
            <translation>Nella posta in uscita c’è già un altro messaggio sullo stesso argomento con un testo diverso. Prima annulli quello.</translation>
        </message>
        <message>
            <source>This mail may already have arrived. Ask the recipient, then mark it as sent or send it again on purpose.</source>
            <translation>Questa e-mail può essere già arrivata. Chieda al destinatario, poi la contrassegni come inviata oppure la invii di nuovo di proposito.</translation>
        </message>
        <message>
            <source>The message has no key that keeps it from being sent twice. Report this as an error of the program.</source>
            <translation>Il messaggio non ha la chiave che impedisce di inviarlo due volte. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>Attachments of the kind %{type} cannot be added. Remove the attachment.</source>
            <translation>Gli allegati di tipo %{type} non si possono aggiungere. Rimuova l’allegato.</translation>
        </message>
        <message>
            <source>No way to send by %{channel} is set up. Set one up in the settings, then try again.</source>
            <translation>Non è configurato nessun modo per inviare tramite %{channel}. Lo configuri nelle impostazioni, poi riprovi.</translation>
        </message>
        <message>
            <source>The message is %{status}; only failed or blocked messages can be tried again. Look at the outbox.</source>
            <translation>Il messaggio è nello stato «%{status}»; si possono ritentare solo i messaggi non riusciti o bloccati. Controlli la posta in uscita.</translation>
        </message>
        <message>
            <source>The message is %{status} and does not wait for you. Look at the outbox.</source>
            <translation>Il messaggio è nello stato «%{status}» e non richiede nessuna azione. Controlli la posta in uscita.</translation>
        </message>
        <message>
            <source>The message is %{status} and can no longer be taken back. Send a correction if one is needed.</source>
            <translation>Il messaggio è nello stato «%{status}» e non si può più ritirare. Se serve, invii una rettifica.</translation>
        </message>
        <message>
            <source>This message no longer exists. Look at the outbox again.</source>
            <translation>Questo messaggio non esiste più. Ricontrolli la posta in uscita.</translation>
        </message>
        <message>
            <source>The answer could not be written. Check where it was sent to; what the command did stays done.</source>
            <translation>Non è stato possibile scrivere la risposta. Controlli dove doveva essere inviata; ciò che il comando ha fatto resta fatto.</translation>
        </message>
        <message>
            <source>The two passphrases differ, so nothing was changed. Type the new one again.</source>
            <translation>Le due passphrase sono diverse, quindi non è stato modificato nulla. Scriva di nuovo quella nuova.</translation>
        </message>
        <message>
            <source>The passphrase is empty. Type your passphrase.</source>
            <translation>La passphrase è vuota. Scriva la passphrase.</translation>
        </message>
        <message>
            <source>There is no terminal to type the passphrase at. Name a file with --passphrase-file.</source>
            <translation>Non c’è un terminale su cui scrivere la passphrase. Indichi un file con --passphrase-file.</translation>
        </message>
        <message>
            <source>The passphrase contains bytes that are not text. Type it again, or save the passphrase file as UTF-8.</source>
            <translation>La passphrase contiene byte che non sono testo. La scriva di nuovo, oppure salvi il file della passphrase come UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %{limit} bytes. Check that you did not choose a file by mistake.</source>
            <translation>La passphrase supera i %{limit} byte. Controlli di non aver scelto un file per sbaglio.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess, so it was not taken. Use at least %{characters} characters or %{words} words, and none that people try first.</source>
            <translation>Questa passphrase è troppo facile da indovinare, quindi non è stata accettata. Usi almeno %{characters} caratteri o %{words} parole, e nessuna di quelle che si provano per prime.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} di questo pagamento sono diventati credito del cliente, di cui restano solo %{available}. Annulli prima ciò per cui il credito è stato usato.</translation>
        </message>
        <message>
            <source>The payment is in %{expected}, but an invoice or part is in %{found}. Record a payment for each currency.</source>
            <translation>Il pagamento è in %{expected}, ma una fattura o una parte è in %{found}. Registri un pagamento per ogni valuta.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice (%{invoice}) that only needs %{available}. Put less on it; the rest becomes credit.</source>
            <translation>Alla fattura %{invoice} sono stati destinati %{asked}, ma ne servono solo %{available}. Destini un importo minore; il resto diventa credito.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice, but only %{available} of the payment is left. Put less on it.</source>
            <translation>A una fattura sono stati destinati %{asked}, ma del pagamento restano solo %{available}. Destini un importo minore.</translation>
        </message>
        <message>
            <source>One of the chosen invoices (%{invoice}) is not waiting for money. Choose an open invoice.</source>
            <translation>Una delle fatture scelte (%{invoice}) non è in attesa di pagamento. Scelga una fattura aperta.</translation>
        </message>
        <message>
            <source>"%{method}" is not a way to pay that the books know. Choose bank, cash, card or other.</source>
            <translation>«%{method}» non è un modo di pagamento conosciuto in contabilità. Scelga bank, cash, card o other.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Questo cliente non ha credito con cui pagare.</translation>
        </message>
        <message>
            <source>A payment must be above zero. Enter the amount that came in.</source>
            <translation>Un pagamento deve essere maggiore di zero. Inserisca l’importo ricevuto.</translation>
        </message>
        <message>
            <source>A refund is not reversed. If the money did not go back after all, record it as received again.</source>
            <translation>Un rimborso non si revoca. Se il denaro alla fine non è stato restituito, lo registri di nuovo come ricevuto.</translation>
        </message>
        <message>
            <source>The payment came in on %{received}, so it cannot be taken back on %{date}. Use %{received} or a later day.</source>
            <translation>Il pagamento è arrivato il %{received}, quindi non si può revocare il %{date}. Usi %{received} o un giorno successivo.</translation>
        </message>
        <message>
            <source>The discount of %{rebate} for paying early was granted because invoice %{invoice} was paid in full. Take back the payment it was granted with first. Nothing was changed.</source>
            <translation>Lo sconto di %{rebate} per pagamento anticipato è stato concesso perché la fattura %{invoice} era interamente pagata. Revochi prima il pagamento con cui è stato concesso. Non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>There is no such payment. Look for it with "payment list", or in the list below its invoice.</source>
            <translation>Questo pagamento non esiste. Lo cerchi con «payment list», oppure nell’elenco sotto la fattura.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>%{asked} di questo pagamento andrebbero tolti dalla fattura, ma solo %{available} la coprono ancora: il resto è stato rimborsato o messo a credito. Non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>Invoice %{invoice} was written off. Take the write-off back first, then record the payment.</source>
            <translation>La fattura %{invoice} è stata stralciata. Prima revochi lo stralcio, poi registri il pagamento.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it happens again, check that there is free memory and report it.</source>
            <translation>Non è stato possibile creare il PDF. Riprovi; se succede di nuovo, controlli che ci sia memoria libera e segnali l’errore.</translation>
        </message>
        <message>
            <source>The font file %{font} was not found, so no PDF can be made. Install the package fonts-noto-core, or put the font into the folder "fonts" beside the program.</source>
            <translation>Il file del font %{font} non è stato trovato, quindi non si possono creare PDF. Installi il pacchetto fonts-noto-core, oppure metta il font nella cartella «fonts» accanto al programma.</translation>
        </message>
        <message>
            <source>PDFs cannot be made here, because the program runs without its graphics layer. Use a build with the window, with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>Qui non si possono creare PDF, perché il programma è in esecuzione senza lo strato grafico. Usi una versione con la finestra, con QT_QPA_PLATFORM=offscreen dove non c’è uno schermo.</translation>
        </message>
        <message>
            <source>"%{text}" is not a percentage from 0 to 1000 with at most two decimals. Write it like 19 or 7.7.</source>
            <translation>«%{text}» non è una percentuale da 0 a 1000 con al massimo due decimali. La scriva come 19 o 7.7.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid phone number. Begin it with + and the country code, or choose the country.</source>
            <translation>«%{text}» non è un numero di telefono valido. Lo inizi con + e il prefisso del paese, oppure scelga il paese.</translation>
        </message>
        <message>
            <source>This version is %{status}, so it cannot be withdrawn. Publish a new version, or retire this one.</source>
            <translation>Questa versione è nello stato «%{status}», quindi non si può ritirare. Pubblichi una nuova versione, oppure metta questa fuori uso.</translation>
        </message>
        <message>
            <source>It is already recorded by which %{kind} this was decided. Correct it by a new decision.</source>
            <translation>È già registrato in base a quale %{kind} è stato deciso. Lo corregga con una nuova decisione.</translation>
        </message>
        <message>
            <source>A policy cannot begin in the past. Choose %{earliest} or later.</source>
            <translation>Una regola non può iniziare nel passato. Scelga %{earliest} o una data successiva.</translation>
        </message>
        <message>
            <source>Nothing of %{kind} is in force there. Nothing needs to be ended.</source>
            <translation>Lì non è in vigore nulla per %{kind}. Non occorre terminare nulla.</translation>
        </message>
        <message>
            <source>This version is %{status} and can no longer change. Make a new draft.</source>
            <translation>Questa versione è nello stato «%{status}» e non può più cambiare. Crei una nuova bozza.</translation>
        </message>
        <message>
            <source>A draft was never in force, so it cannot be brought back. Publish it instead.</source>
            <translation>Una bozza non è mai stata in vigore, quindi non si può riattivare. La pubblichi invece.</translation>
        </message>
        <message>
            <source>Effective date overlaps an existing version: version %{version} begins on %{effective_from}. Choose a later date, or withdraw that version.</source>
            <translation>La data di decorrenza si sovrappone a una versione esistente: la versione %{version} inizia il %{effective_from}. Scelga una data successiva, oppure ritiri quella versione.</translation>
        </message>
        <message>
            <source>The record of how %{kind} was decided does not match its fingerprint. Check the practice and restore it from a backup.</source>
            <translation>La registrazione di come è stato deciso %{kind} non corrisponde alla sua impronta. Controlli lo studio e lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>%{scope} is not a place where a policy can hold. Write "workspace", or a level with an id such as "client:&lt;id&gt;".</source>
            <translation>%{scope} non è un livello in cui una regola può valere. Scriva «workspace», oppure un livello con un id, per esempio «client:&lt;id&gt;».</translation>
        </message>
        <message>
            <source>There is no policy named %{kind}. Choose one from the list.</source>
            <translation>Non esiste una regola di nome %{kind}. Ne scelga una dall’elenco.</translation>
        </message>
        <message>
            <source>The policy %{kind} has no setting named %{parameter}. Correct the name.</source>
            <translation>La regola %{kind} non ha un’impostazione di nome %{parameter}. Corregga il nome.</translation>
        </message>
        <message>
            <source>The policy %{kind} cannot be set for %{scope}. Choose one of its levels.</source>
            <translation>La regola %{kind} non si può impostare per %{scope}. Scelga uno dei suoi livelli.</translation>
        </message>
        <message>
            <source>This version of the policy does not exist. Look at its history.</source>
            <translation>Questa versione della regola non esiste. Consulti la cronologia.</translation>
        </message>
        <message>
            <source>A session of %{minutes} minutes cannot be priced. Correct its start and end.</source>
            <translation>Per una sessione di %{minutes} minuti non si può calcolare il prezzo. Corregga l’inizio e la fine.</translation>
        </message>
        <message>
            <source>These rules for counting time do not fit together. Look at the step, the minutes of grace and the least time: none is negative, and the grace is shorter than the step.</source>
            <translation>Queste regole per contare il tempo non stanno insieme. Controlli il passo, i minuti di tolleranza e il tempo minimo: nessuno è negativo, e la tolleranza è più breve del passo.</translation>
        </message>
        <message>
            <source>A profile needs a name. Type one.</source>
            <translation>Un profilo deve avere un nome. Ne scriva uno.</translation>
        </message>
        <message>
            <source>There is nothing to put into the QR code. Fill in the text or the account first.</source>
            <translation>Non c’è nulla da mettere nel codice QR. Prima inserisca il testo o il conto.</translation>
        </message>
        <message>
            <source>The QR code could not be made. Try again; if it happens again, restart the program.</source>
            <translation>Non è stato possibile creare il codice QR. Riprovi; se succede di nuovo, riavvii il programma.</translation>
        </message>
        <message>
            <source>The text for the QR code is too long (%{bytes} bytes). Shorten the payment reference or the name.</source>
            <translation>Il testo per il codice QR è troppo lungo (%{bytes} byte). Abbrevi la causale di pagamento o il nome.</translation>
        </message>
        <message>
            <source>"%{text}" is not a quantity. Write a number with at most four decimals, such as 1.5.</source>
            <translation>«%{text}» non è una quantità. Scriva un numero con al massimo quattro decimali, per esempio 1.5.</translation>
        </message>
        <message>
            <source>"%{text}" is too large a quantity. Enter a smaller one.</source>
            <translation>«%{text}» è una quantità troppo grande. Ne inserisca una più piccola.</translation>
        </message>
        <message>
            <source>The recovery key has %{need} characters and you typed %{have}. Compare it with the printed sheet.</source>
            <translation>La chiave di recupero ha %{need} caratteri e ne sono stati scritti %{have}. La confronti con il foglio stampato.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery key, in group %{group} (0: not known where). Compare it with the printed sheet.</source>
            <translation>C’è un errore di battitura nella chiave di recupero, nel gruppo %{group} (0: posizione sconosciuta). La confronti con il foglio stampato.</translation>
        </message>
        <message>
            <source>A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.</source>
            <translation>Una serie con questa regola non si può spostare tutta a un altro giorno. Cambi la regola, oppure sposti una sola occorrenza.</translation>
        </message>
        <message>
            <source>The repetition "%{rule}" is not valid at "%{part}". Change the repetition.</source>
            <translation>La ripetizione «%{rule}» non è valida in «%{part}». Modifichi la ripetizione.</translation>
        </message>
        <message>
            <source>The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.</source>
            <translation>La serie non ha un’occorrenza in questo momento: %{time}. Ricarichi il calendario e ne scelga una tra quelle mostrate.</translation>
        </message>
        <message>
            <source>The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.</source>
            <translation>La ripetizione ha troppe occorrenze da mostrare o modificare in una volta. Scelga un periodo più breve, oppure imposti una fine.</translation>
        </message>
        <message>
            <source>A refund must be above zero. Enter the amount to give back.</source>
            <translation>Un rimborso deve essere maggiore di zero. Inserisca l’importo da restituire.</translation>
        </message>
        <message>
            <source>You want to refund %{asked}, but only %{available} was paid and not yet refunded. Refund at most that.</source>
            <translation>L’importo da rimborsare è %{asked}, ma gli importi pagati e non ancora rimborsati sono solo %{available}. Rimborsi al massimo questa cifra.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Swap the two.</source>
            <translation>L’ultimo giorno viene prima del primo. Li scambi.</translation>
        </message>
        <message>
            <source>"%{text}" is no span of time. Say month, quarter or year.</source>
            <translation>«%{text}» non è un periodo. Indichi month, quarter o year.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} is damaged, incomplete or not the right one. Restore it from a backup.</source>
            <translation>Il file cifrato %{path} è danneggiato, incompleto o non è quello giusto. Lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Il file cifrato %{path} è stato scritto da una versione più recente di SoloPilot (formato %{needs}). Aggiorni SoloPilot su questo computer.</translation>
        </message>
        <message>
            <source>A service lasts between a minute and a day. Change its length.</source>
            <translation>Una prestazione dura tra un minuto e un giorno. Cambi la durata.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 120 characters.</source>
            <translation>Il nome è troppo lungo. Usi al massimo 120 caratteri.</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Una prestazione deve avere un nome. Ne scriva uno.</translation>
        </message>
        <message>
            <source>This price is not possible. Type an amount of zero or more.</source>
            <translation>Questo prezzo non è possibile. Scriva un importo pari o superiore a zero.</translation>
        </message>
        <message>
            <source>There is no such service. Choose one from the list.</source>
            <translation>Questa prestazione non esiste. Ne scelga una dall’elenco.</translation>
        </message>
        <message>
            <source>This session is on an invoice already. Credit the invoice first.</source>
            <translation>Questa sessione è già in una fattura. Prima storni la fattura.</translation>
        </message>
        <message>
            <source>That is not possible with this session, as it is billed now. Open it to see what is possible.</source>
            <translation>Non è possibile con questa seduta, così com’è fatturata ora. La apra per vedere che cosa è possibile.</translation>
        </message>
        <message>
            <source>This session was changed in the meantime. Look at the current state and try again.</source>
            <translation>Questa sessione è stata modificata nel frattempo. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Di chi è questa sessione? Scelga prima il cliente.</translation>
        </message>
        <message>
            <source>The invoice of this session was credited. Say first whether to bill the session again or to waive it.</source>
            <translation>La fattura di questa sessione è stata stornata. Indichi prima se fatturare di nuovo la sessione o se non addebitarla.</translation>
        </message>
        <message>
            <source>This session has not ended yet. Check its date and time.</source>
            <translation>Questa sessione non è ancora finita. Controlli la data e l’ora.</translation>
        </message>
        <message>
            <source>A session lasts between a minute and a day. Check its start and end.</source>
            <translation>Una sessione dura tra un minuto e un giorno. Controlli l’inizio e la fine.</translation>
        </message>
        <message>
            <source>A session that is %{state} cannot be invoiced.</source>
            <translation>Una sessione nello stato «%{state}» non si può fatturare.</translation>
        </message>
        <message>
            <source>The timer of this session is not running. Start it first.</source>
            <translation>Il timer di questa sessione non è attivo. Prima lo avvii.</translation>
        </message>
        <message>
            <source>It is too early for that. Wait until the session has begun.</source>
            <translation>È troppo presto. Attenda che la sessione sia iniziata.</translation>
        </message>
        <message>
            <source>The session with %{client} is still running. Finish it first.</source>
            <translation>La sessione con %{client} è ancora in corso. Prima la concluda.</translation>
        </message>
        <message>
            <source>What kind of session is this? Choose the service first.</source>
            <translation>Che tipo di sessione è? Scelga prima la prestazione.</translation>
        </message>
        <message>
            <source>%{time} does not exist in %{zone}: the clocks are put forward then. Choose another time.</source>
            <translation>L’ora %{time} non esiste in %{zone}: in quel momento l’orologio va avanti. Scelga un’altra ora.</translation>
        </message>
        <message>
            <source>That is not possible with this session now. Open it to see what is possible.</source>
            <translation>Non è possibile con questa seduta nel suo stato attuale. La apra per vedere che cosa è possibile ora.</translation>
        </message>
        <message>
            <source>There is no such session. Look at the calendar again.</source>
            <translation>Questa sessione non esiste. Ricontrolli il calendario.</translation>
        </message>
        <message>
            <source>This session was waived. Say first that it is to be billed after all.</source>
            <translation>È stato deciso di non addebitare questa sessione. Indichi prima che va comunque fatturata.</translation>
        </message>
        <message>
            <source>The setting "%{field}" has a value that is not possible. Change it and save again.</source>
            <translation>L’impostazione «%{field}» ha un valore non ammesso. Lo cambi e salvi di nuovo.</translation>
        </message>
        <message>
            <source>The keys were changed elsewhere in the meantime. Lock the practice, unlock it again, and repeat the change.</source>
            <translation>Nel frattempo le chiavi sono state modificate altrove. Blocchi lo studio, lo sblocchi di nuovo e ripeta la modifica.</translation>
        </message>
        <message>
            <source>The key file is damaged or was changed from outside. Restore the files keys.slots and keys.slots.b from a backup; the practice itself is not touched.</source>
            <translation>Il file delle chiavi è danneggiato o è stato modificato dall’esterno. Ripristini da un backup i file keys.slots e keys.slots.b; lo studio in sé non è toccato.</translation>
        </message>
        <message>
            <source>A key with this id is already there. Open the list of keys again.</source>
            <translation>Esiste già una chiave con questo id. Apra di nuovo l’elenco delle chiavi.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase (%{memory_mib} MiB are needed). Close other programs and try again.</source>
            <translation>Non c’è abbastanza memoria libera per verificare la passphrase (servono %{memory_mib} MiB). Chiuda altri programmi e riprovi.</translation>
        </message>
        <message>
            <source>The key file asks for %{memory_mib} MiB and %{passes} passes, more than this program accepts, so it is damaged or was changed. Restore it from a backup.</source>
            <translation>Il file delle chiavi richiede %{memory_mib} MiB e %{passes} passaggi, più di quanto il programma accetti: è quindi danneggiato o modificato. Lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>The key file asks for a weaker protection (%{memory_mib} MiB, %{passes} passes) than this program accepts, so somebody may have changed it. Restore the key file from a backup.</source>
            <translation>Il file delle chiavi richiede una protezione più debole (%{memory_mib} MiB, %{passes} passaggi) di quella che il programma accetta: qualcuno può averlo modificato. Ripristini il file delle chiavi da un backup.</translation>
        </message>
        <message>
            <source>The name of the key is too long (at most %{limit} bytes). Shorten it.</source>
            <translation>Il nome della chiave è troppo lungo (al massimo %{limit} byte). Lo abbrevi.</translation>
        </message>
        <message>
            <source>This is the last passphrase or recovery key of an owner. Add another one before you remove it.</source>
            <translation>Questa è l’ultima passphrase o chiave di recupero di un titolare. Ne aggiunga un’altra prima di rimuoverla.</translation>
        </message>
        <message>
            <source>The key file is missing at %{path}. Restore keys.slots from a backup; without it the practice cannot be opened.</source>
            <translation>Il file delle chiavi manca in %{path}. Ripristini keys.slots da un backup; senza, lo studio non si può aprire.</translation>
        </message>
        <message>
            <source>There is no such key any more. Open the list of keys again.</source>
            <translation>Questa chiave non c’è più. Apra di nuovo l’elenco delle chiavi.</translation>
        </message>
        <message>
            <source>The practice has %{limit} keys already, which is the most. Remove one first.</source>
            <translation>Lo studio ha già %{limit} chiavi, il massimo possibile. Prima ne rimuova una.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Il file delle chiavi è stato scritto da una versione più recente di SoloPilot (formato %{needs}). Aggiorni SoloPilot su questo computer.</translation>
        </message>
        <message>
            <source>The stored invoice is damaged: the field %{field} cannot be read. Restore it from a backup.</source>
            <translation>La fattura salvata è danneggiata: il campo %{field} non è leggibile. La ripristini da un backup.</translation>
        </message>
        <message>
            <source>This invoice was made by a newer version of SoloPilot (format %{format}). Update SoloPilot to open it.</source>
            <translation>Questa fattura è stata creata da una versione più recente di SoloPilot (formato %{format}). Aggiorni SoloPilot per aprirla.</translation>
        </message>
        <message>
            <source>Another program is using the practice. Close it and try again.</source>
            <translation>Un altro programma sta usando lo studio. Lo chiuda e riprovi.</translation>
        </message>
        <message>
            <source>The practice's file cannot be opened. Check that it is there and that you may read it.</source>
            <translation>Il file dello studio non si può aprire. Controlli che esista e di avere il permesso di leggerlo.</translation>
        </message>
        <message>
            <source>The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.</source>
            <translation>Non è stato possibile registrare la modifica per poterla annullare, quindi non è stato modificato nulla. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>This does not fit what is already stored. Look at it again and correct it.</source>
            <translation>Questo non è compatibile con ciò che è già salvato. Ricontrolli e corregga.</translation>
        </message>
        <message>
            <source>The practice's file is damaged. Restore it from a backup.</source>
            <translation>Il file dello studio è danneggiato. Lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.</source>
            <translation>Sul disco non c’è più spazio per %{path}; non è stato modificato nulla. Liberi un po’ di spazio e riprovi.</translation>
        </message>
        <message>
            <source>The disk reported an error at %{path}. Copy your last backup to another disk and check this one.</source>
            <translation>Il disco ha segnalato un errore in %{path}. Copi l’ultimo backup su un altro disco e controlli questo.</translation>
        </message>
        <message>
            <source>The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.</source>
            <translation>Il disco non ha eseguito ciò che gli era stato chiesto, quindi non verrà scritto altro. Chiuda il programma, controlli il disco e riapra lo studio.</translation>
        </message>
        <message>
            <source>Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.</source>
            <translation>Il passo %{number} dello schema di questo studio non è quello che il programma conosce. Installi il programma ufficiale, oppure ripristini un backup.</translation>
        </message>
        <message>
            <source>This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.</source>
            <translation>Questo studio è stato aperto l’ultima volta da una versione più recente di SoloPilot. Installi la versione %{needs} o successiva.</translation>
        </message>
        <message>
            <source>%{path} may not be read. Check the file's permissions.</source>
            <translation>%{path} non si può leggere. Controlli i permessi del file.</translation>
        </message>
        <message>
            <source>%{path} is not an ordinary file. Choose another file.</source>
            <translation>%{path} non è un file normale. Scelga un altro file.</translation>
        </message>
        <message>
            <source>%{path} is not a folder. Choose another place.</source>
            <translation>%{path} non è una cartella. Scelga un’altra posizione.</translation>
        </message>
        <message>
            <source>The database does not accept a safety setting it needs. Install the released program again.</source>
            <translation>Il database non accetta un’impostazione di sicurezza di cui ha bisogno. Installi di nuovo il programma ufficiale.</translation>
        </message>
        <message>
            <source>%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.</source>
            <translation>%{path} non si può scrivere; non è stato modificato nulla. Controlli i permessi della cartella o ne scelga un’altra.</translation>
        </message>
        <message>
            <source>After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.</source>
            <translation>Dopo un errore del disco lo studio va riaperto prima di poter salvare. Chiuda il programma e lo riapra.</translation>
        </message>
        <message>
            <source>The program asked the database something it does not understand. Report this as an error of the program.</source>
            <translation>Il programma ha inviato al database una richiesta che il database non capisce. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>%{path} is larger than %{limit} bytes. Choose a smaller file.</source>
            <translation>%{path} supera i %{limit} byte. Scelga un file più piccolo.</translation>
        </message>
        <message>
            <source>The practice does not open with this key. Check the passphrase, or use the recovery key.</source>
            <translation>Lo studio non si apre con questa chiave. Controlli la passphrase, oppure usi la chiave di recupero.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>La partita IVA del cliente, «%{vatId}», non ha la forma usata in questo paese: %{country}. La corregga o la rimuova.</translation>
        </message>
        <message>
            <source>The tax code "%{code}" is not known. Choose standard, reduced, zero, exempt.health or exempt.education.</source>
            <translation>Il codice d’imposta «%{code}» non è conosciuto. Scelga standard, reduced, zero, exempt.health o exempt.education.</translation>
        </message>
        <message>
            <source>The tax (%{field}) cannot be used. A rate is 0 to 100 percent with at most two decimals, such as 8.75, and a name has at most 40 characters.</source>
            <translation>L’imposta (%{field}) non si può usare. Un’aliquota va da 0 a 100 per cento con al massimo due decimali, per esempio 8.75, e un nome ha al massimo 40 caratteri.</translation>
        </message>
        <message>
            <source>The service for %{client} on %{day} cannot be taxed: no %{code} tax rate is known for %{country} on that day. Set the rate you charge with "tax set", or say in the settings that you are not registered for the tax.</source>
            <translation>La prestazione per %{client} del %{day} non può essere tassata: per quel giorno non è nota un’aliquota %{code} per questo paese: %{country}. Imposti con «tax set» l’aliquota da applicare, oppure indichi nelle impostazioni che l’imposta non si applica.</translation>
        </message>
        <message>
            <source>A reverse-charge invoice needs your own VAT number of %{country}. Enter it in your practice's details.</source>
            <translation>Una fattura in inversione contabile richiede la partita IVA dello studio in questo paese: %{country}. La inserisca nei dati dello studio.</translation>
        </message>
        <message>
            <source>%{country} has no VAT exemption for small businesses. Choose the regular scheme in the tax settings.</source>
            <translation>In questo paese (%{country}) non c’è un’esenzione IVA per le piccole imprese. Scelga il regime ordinario nelle impostazioni fiscali.</translation>
        </message>
        <message>
            <source>The file does not say its character set and was read as %{charset}. Check names with accents.</source>
            <translation>Il file non indica la codifica dei caratteri ed è stato letto come %{charset}. Controlli i nomi con accenti.</translation>
        </message>
        <message>
            <source>"%{text}" is not a time. Write it like 2026-10-27T09:30.</source>
            <translation>«%{text}» non è un orario. Lo scriva così: 2026-10-27T09:30.</translation>
        </message>
        <message>
            <source>Something was changed again after this. Take the later change back first, or correct it by hand.</source>
            <translation>Dopo questa c’è stata un’altra modifica. Annulli prima quella, oppure corregga a mano.</translation>
        </message>
        <message>
            <source>The details of this change are no longer kept, so it cannot be taken back. Correct it by hand.</source>
            <translation>I dettagli di questa modifica non sono più conservati, quindi non si può annullare. Corregga a mano.</translation>
        </message>
        <message>
            <source>This (%{command}) is on record and is not taken back: it is corrected by a new entry, such as a credit note, a refund, taking the payment back ("payment reverse") or a new version.</source>
            <translation>Questo (%{command}) resta agli atti e non si annulla: si corregge con una nuova registrazione, come una nota di credito, un rimborso, la revoca del pagamento («payment reverse») o una nuova versione.</translation>
        </message>
        <message>
            <source>The program would have changed something without recording it, so nothing was changed. Report this as an error of the program.</source>
            <translation>Il programma avrebbe modificato qualcosa senza registrarlo, quindi non è stato modificato nulla. Lo segnali come errore del programma.</translation>
        </message>
        <message>
            <source>This change is not in the history. Look at the history again.</source>
            <translation>Questa modifica non è nella cronologia. Ricontrolli la cronologia.</translation>
        </message>
        <message>
            <source>The command was not understood. See --help.</source>
            <translation>Il comando non è stato compreso. Veda --help.</translation>
        </message>
        <message>
            <source>The recovery key has opened this practice, so others may have seen it. Make a new one: "recovery new" on the command line, or Settings, Security in the window.</source>
            <translation>La chiave di recupero ha aperto questo studio, quindi altri possono averla vista. Ne crei una nuova: «recovery new» da riga di comando, oppure Impostazioni, Sicurezza nella finestra.</translation>
        </message>
        <message>
            <source>The practice was unlocked with another key than its list of keys knows. Lock it, unlock it again, and repeat the change.</source>
            <translation>Lo studio è stato sbloccato con una chiave diversa da quelle del suo elenco. Lo blocchi, lo sblocchi di nuovo e ripeta la modifica.</translation>
        </message>
        <message>
            <source>What this computer has stored does not open the practice any more. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Ciò che questo computer ha salvato non apre più lo studio. Sblocchi lo studio con la passphrase, poi autorizzi di nuovo questo computer.</translation>
        </message>
        <message>
            <source>This passphrase does not open the practice. Check the keyboard layout and the Caps Lock key, then try again, or use your recovery key.</source>
            <translation>Questa passphrase non apre lo studio. Controlli il layout della tastiera e il tasto Bloc Maiusc, poi riprovi, oppure usi la chiave di recupero.</translation>
        </message>
        <message>
            <source>This recovery key is complete but belongs to another practice or was replaced. Look for the newest sheet.</source>
            <translation>Questa chiave di recupero è completa ma appartiene a un altro studio o è stata sostituita. Cerchi il foglio più recente.</translation>
        </message>
        <message>
            <source>The card at line %{line} names nobody and was left out. Add a name in your address book.</source>
            <translation>La scheda alla riga %{line} non contiene nessun nome ed è stata tralasciata. Aggiunga un nome nella rubrica.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the person around it.</source>
            <translation>La riga %{line} del file non è comprensibile ed è stata tralasciata. Controlli la persona corrispondente.</translation>
        </message>
        <message>
            <source>This file is not an address book. Choose a .vcf file that an address book exported.</source>
            <translation>Questo file non è una rubrica. Scelga un file .vcf esportato da una rubrica.</translation>
        </message>
        <message>
            <source>The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.</source>
            <translation>La rubrica ha %{bytes} byte; se ne leggono al massimo %{limit}. La esporti senza immagini, oppure a parti.</translation>
        </message>
        <message>
            <source>The address book has more than %{limit} lines of data. Export it in parts.</source>
            <translation>La rubrica ha più di %{limit} righe di dati. La esporti a parti.</translation>
        </message>
        <message>
            <source>The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.</source>
            <translation>La rubrica si interrompe a metà, alla riga %{line}, quindi non è stato importato nulla. La esporti di nuovo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Add it by hand.</source>
            <translation>Il valore di %{property} alla riga %{line} non è leggibile ed è stato tralasciato. Lo aggiunga a mano.</translation>
        </message>
        <message>
            <source>A write-off needs a reason that can still be understood in ten years. Say in a few words why nothing more will come.</source>
            <translation>Uno stralcio richiede un motivo comprensibile anche tra dieci anni. Spieghi in poche parole perché non arriverà altro.</translation>
        </message>
        <message>
            <source>There is a practice at %{path} already. Open it, or choose another folder for the new one.</source>
            <translation>In %{path} c’è già uno studio. Lo apra, oppure scelga un’altra cartella per quello nuovo.</translation>
        </message>
        <message>
            <source>The practice is open in another window or command (process %{pid}). Close that one first.</source>
            <translation>Lo studio è aperto in un’altra finestra o in un altro comando (processo %{pid}). Prima chiuda quello.</translation>
        </message>
        <message>
            <source>The practice is locked. Unlock it first.</source>
            <translation>Lo studio è bloccato. Prima lo sblocchi.</translation>
        </message>
        <message>
            <source>The disk at %{path} cannot lock files, so two programs could damage the practice. Move the practice to a local disk.</source>
            <translation>Il disco in %{path} non può bloccare i file, quindi due programmi potrebbero danneggiare lo studio. Sposti lo studio su un disco locale.</translation>
        </message>
        <message>
            <source>The folder %{path} is not empty. Choose an empty or a new folder for the practice.</source>
            <translation>La cartella %{path} non è vuota. Scelga per lo studio una cartella vuota o nuova.</translation>
        </message>
        <message>
            <source>There is no practice at %{path}. Choose the folder of your practice, or make a new one.</source>
            <translation>In %{path} non c’è nessuno studio. Scelga la cartella dello studio, oppure ne crei uno nuovo.</translation>
        </message>
        <message>
            <source>"%{zone}" is not a time zone known here. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» non è un fuso orario conosciuto. Ne scelga uno come Europe/Lisbon.</translation>
        </message>
        <message>
            <source>An expense needs an amount above zero. Type what was paid.</source>
            <translation>Una spesa richiede un importo maggiore di zero. Scriva quanto è stato pagato.</translation>
        </message>
        <message>
            <source>An expense needs a category. Choose one, or type your own.</source>
            <translation>Una spesa richiede una categoria. Ne scelga una, oppure ne scriva una nuova.</translation>
        </message>
        <message>
            <source>This expense was changed in the meantime. Look at it again, then make your change.</source>
            <translation>Questa spesa è stata modificata nel frattempo. La ricontrolli, poi faccia la modifica.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Per fatturare questa spesa, indichi a quale cliente.</translation>
        </message>
        <message>
            <source>A drive has no input tax: its rate covers all that the car costs.</source>
            <translation>Un tragitto non ha IVA detraibile: la sua tariffa copre tutti i costi dell’auto.</translation>
        </message>
        <message>
            <source>This expense does not wait after a credited invoice; there is nothing to bill again.</source>
            <translation>Questa spesa non è in attesa dopo una fattura stornata; non c’è nulla da fatturare di nuovo.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Nessuna spesa di questo cliente è in attesa di essere fatturata in quella valuta. Prima ne contrassegni una con «Addebita al cliente».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Questa spesa è stata fatturata a un cliente, quindi l’importo e il cliente restano. Tolga la riga dalla bozza, oppure storni la fattura, poi modifichi la spesa.</translation>
        </message>
        <message>
            <source>Say who was paid, or what it was for.</source>
            <translation>Indichi chi è stato pagato, oppure per che cosa.</translation>
        </message>
        <message>
            <source>The input tax (%{tax}) does not fit into %{amount}. It is a part of the amount.</source>
            <translation>L’IVA detraibile (%{tax}) non può essere contenuta in %{amount}. È una parte dell’importo.</translation>
        </message>
        <message>
            <source>That is too long (%{field}). Shorten it and put the rest into the note.</source>
            <translation>È troppo lungo (%{field}). Lo abbrevi e metta il resto nella nota.</translation>
        </message>
        <message>
            <source>There is no such expense any more. Look at the list again.</source>
            <translation>Questa spesa non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>A kept version of this expense is damaged. Restore the latest backup and compare.</source>
            <translation>Una versione conservata di questa spesa è danneggiata. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>"%{way}" is no way of paying here. The ways are bank, cash, card and own.</source>
            <translation>«%{way}» non è un modo di pagamento ammesso. I modi sono bank, cash, card e own.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Questo non è un link a uno studio. Lo copi di nuovo dal menu di un cliente, di una sessione o di una fattura.</translation>
        </message>
        <message>
            <source>The desktop's list of what starts at login could not be written (%{path}). Look at the rights of that folder.</source>
            <translation>Non è stato possibile scrivere l’elenco del desktop con ciò che si avvia all’accesso (%{path}). Controlli i permessi di quella cartella.</translation>
        </message>
        <message>
            <source>"%{text}" is no number of kilometres or miles. Use a whole number, such as 10000.</source>
            <translation>«%{text}» non è un numero di chilometri o miglia. Usi un numero intero, per esempio 10000.</translation>
        </message>
        <message>
            <source>"%{text}" is no distance. Use a number above zero with at most one decimal, such as 42.5.</source>
            <translation>«%{text}» non è una distanza. Usi un numero maggiore di zero con al massimo un decimale, per esempio 42.5.</translation>
        </message>
        <message>
            <source>No rate for drives by %{unit} is known for your country (%{country}). Type your own rate.</source>
            <translation>Per il paese dello studio (%{country}) non è nota nessuna tariffa per tragitti in %{unit}. Scriva la tariffa da applicare.</translation>
        </message>
        <message>
            <source>Say what the drive was for, or where it went.</source>
            <translation>Indichi il motivo del tragitto, oppure la destinazione.</translation>
        </message>
        <message>
            <source>"%{text}" is no rate. Use an amount such as 0.30.</source>
            <translation>«%{text}» non è una tariffa. Usi un importo, per esempio 0.30.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit of distance. The units are km and mi.</source>
            <translation>«%{unit}» non è un’unità di distanza. Le unità sono km e mi.</translation>
        </message>
        <message>
            <source>You hold this message. Let it go, or send it now.</source>
            <translation>Questo messaggio è trattenuto. Lo lasci partire, oppure lo invii ora.</translation>
        </message>
        <message>
            <source>This message was not discarded (%{status}). Look at the outbox again.</source>
            <translation>Questo messaggio non è stato eliminato (%{status}). Ricontrolli la posta in uscita.</translation>
        </message>
        <message>
            <source>Nobody holds this message (%{status}). Look at the outbox again.</source>
            <translation>Nessuno trattiene questo messaggio (%{status}). Ricontrolli la posta in uscita.</translation>
        </message>
        <message>
            <source>This quote was changed in the meantime. Look at the current state and try again.</source>
            <translation>Questo preventivo è stato modificato nel frattempo. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>This quote is still a draft. Send it first.</source>
            <translation>Questo preventivo è ancora una bozza. Prima lo invii.</translation>
        </message>
        <message>
            <source>This quote is good until %{date}, so it has not expired yet.</source>
            <translation>Questo preventivo è valido fino al %{date}, quindi non è ancora scaduto.</translation>
        </message>
        <message>
            <source>That is not possible with this quote any more. Copy it to make a new one.</source>
            <translation>Non è più possibile con questo preventivo. Lo copi per farne uno nuovo.</translation>
        </message>
        <message>
            <source>There is no such quote. Look for it by number.</source>
            <translation>Questo preventivo non esiste. Lo cerchi per numero.</translation>
        </message>
        <message>
            <source>This quote would be good until %{date}, which is past. Choose a later day before you send it.</source>
            <translation>Questo preventivo sarebbe valido fino al %{date}, che è passato. Scelga un giorno successivo prima di inviarlo.</translation>
        </message>
        <message>
            <source>This recurring invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Questa fattura ricorrente è stata modificata nel frattempo. Verifichi lo stato attuale e riprovi.</translation>
        </message>
        <message>
            <source>The plan of this recurring invoice does not hold (%{field}). Choose a day from 1 to 31, 1 to 52 weeks, and an end after the first invoice.</source>
            <translation>Il piano di questa fattura ricorrente non va bene (%{field}). Scelga un giorno da 1 a 31, da 1 a 52 settimane, e una fine successiva alla prima fattura.</translation>
        </message>
        <message>
            <source>A recurring invoice cannot begin on %{date}, which is past. Choose today or a later day.</source>
            <translation>Una fattura ricorrente non può iniziare il %{date}, che è passato. Scelga oggi o un giorno successivo.</translation>
        </message>
        <message>
            <source>That is not possible with this recurring invoice any more. Set up a new one.</source>
            <translation>Non è più possibile con questa fattura ricorrente. Ne crei una nuova.</translation>
        </message>
        <message>
            <source>There is no such recurring invoice. Look for it in the list.</source>
            <translation>Questa fattura ricorrente non esiste. La cerchi nell’elenco.</translation>
        </message>
        <message>
            <source>"%{text}" is no way to count tax. Say issued or received.</source>
            <translation>«%{text}» non è un modo di contare l’imposta. Indichi issued (emessa) o received (incassata).</translation>
        </message>
        <message>
            <source>The period ends before it begins. Turn the two days round.</source>
            <translation>Il periodo finisce prima di iniziare. Inverta i due giorni.</translation>
        </message>
        <message>
            <source>Nothing was charged or paid in this period and nothing is open, so there is nothing to send. Choose a longer period.</source>
            <translation>In questo periodo nulla è stato addebitato o pagato e nulla è aperto, quindi non c’è nulla da inviare. Scelga un periodo più lungo.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Questo cliente non ha un indirizzo e-mail. Ne aggiunga uno, oppure salvi l’estratto conto come PDF.</translation>
        </message>
        <message>
            <source>There is no such statement. Make it anew.</source>
            <translation>Questo estratto conto non esiste. Lo crei di nuovo.</translation>
        </message>
        <message>
            <source>The folder for backups, %{path}, is not there. Connect the disk it is on, or choose another folder under Settings, Backup and data.</source>
            <translation>La cartella dei backup, %{path}, non c’è. Colleghi il disco su cui si trova, oppure scelga un’altra cartella in Impostazioni, Backup e dati.</translation>
        </message>
        <message>
            <source>This change was already taken back. Do it again to have it back.</source>
            <translation>Questa modifica è già stata annullata. Per riaverla, la ripeta.</translation>
        </message>
        <message>
            <source>This change was not taken back, so there is nothing to do again.</source>
            <translation>Questa modifica non è stata annullata, quindi non c’è nulla da ripetere.</translation>
        </message>
        <message>
            <source>Nothing was taken back since the last change, so there is nothing to do again.</source>
            <translation>Dall’ultima modifica non è stato annullato nulla, quindi non c’è nulla da ripetere.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>The wording that comes with the program is in use already.</source>
            <translation>Il testo fornito con il programma è già in uso.</translation>
        </message>
        <message>
            <source>This form comes with the program and keeps its name. Change its words, or add a form of your own.</source>
            <translation>Questo modello di nota è fornito con il programma e mantiene il suo nome. Ne modifichi il testo, oppure aggiunga un proprio modello.</translation>
        </message>
        <message>
            <source>This is empty. Write something, or go back to the wording that comes with the program.</source>
            <translation>Qui è vuoto. Scriva qualcosa, oppure torni al testo fornito con il programma.</translation>
        </message>
        <message>
            <source>There is nothing to fill in for "%{name}". Give it other words for that case, or take it out.</source>
            <translation>Per «%{name}» non c’è nulla da inserire. Indichi un altro testo per questo caso, oppure lo tolga.</translation>
        </message>
        <message>
            <source>"%{name}" is not always known. What should stand there instead?</source>
            <translation>«%{name}» non è sempre noto. Che cosa va scritto al suo posto?</translation>
        </message>
        <message>
            <source>%{name} is how other programs mark a place. Choose the place from the list instead.</source>
            <translation>%{name} è il modo in cui altri programmi indicano un segnaposto. Scelga invece il segnaposto dall’elenco.</translation>
        </message>
        <message>
            <source>"%{name}" is no form this can be written in. Dates can be short, long or weekday.</source>
            <translation>«%{name}» non è un formato ammesso qui. Per le date si usa short, long o weekday.</translation>
        </message>
        <message>
            <source>There is no template "%{kind}". Look at the list for those there are.</source>
            <translation>Il modello «%{kind}» non esiste. Consulti l’elenco di quelli disponibili.</translation>
        </message>
        <message>
            <source>This goes on one line. Take the line break out.</source>
            <translation>Questo testo sta su una sola riga. Tolga l’interruzione di riga.</translation>
        </message>
        <message>
            <source>This name is too long. Use at most 80 characters.</source>
            <translation>Questo nome è troppo lungo. Usi al massimo 80 caratteri.</translation>
        </message>
        <message>
            <source>A form needs a name, so that you find it again.</source>
            <translation>Un modello di nota richiede un nome, per poterlo ritrovare. Ne scriva uno.</translation>
        </message>
        <message>
            <source>Another form has this name. Choose a different one.</source>
            <translation>Un altro modello di nota ha già questo nome. Ne scelga uno diverso.</translation>
        </message>
        <message>
            <source>"%{name}" cannot be filled in here. Choose a place from the list.</source>
            <translation>«%{name}» non si può inserire qui. Scelga un segnaposto dall’elenco.</translation>
        </message>
        <message>
            <source>What follows the bar is written like fallback="..." or format="short", in quotation marks and without braces.</source>
            <translation>Ciò che segue la barra verticale si scrive come fallback="..." o format="short", tra virgolette e senza parentesi graffe.</translation>
        </message>
        <message>
            <source>"%{name}" is said twice. Keep one of them.</source>
            <translation>«%{name}» è indicato due volte. Ne lasci uno solo.</translation>
        </message>
        <message>
            <source>"%{name}" is not known here. Only fallback and format can follow the bar.</source>
            <translation>«%{name}» non è conosciuto qui. Dopo la barra verticale sono ammessi solo fallback e format.</translation>
        </message>
        <message>
            <source>This form is your own; there is no wording of the program to go back to.</source>
            <translation>Questo modello di nota è stato creato nello studio; non c’è un testo del programma a cui tornare.</translation>
        </message>
        <message>
            <source>Between the braces belongs the name of a place, such as client.name. Choose one from the list.</source>
            <translation>Tra le parentesi graffe va il nome di un segnaposto, per esempio client.name. Ne scelga uno dall’elenco.</translation>
        </message>
        <message>
            <source>Subject or text must say "%{name}", or nobody can tell what the mail is about.</source>
            <translation>L’oggetto o il testo deve contenere «%{name}», altrimenti non si capisce di che cosa tratta l’e-mail.</translation>
        </message>
        <message>
            <source>These braces close nothing. Take them out, or open the place with two braces.</source>
            <translation>Queste parentesi graffe non chiudono nulla. Le tolga, oppure apra il segnaposto con due parentesi graffe.</translation>
        </message>
        <message>
            <source>This is too long; at most %{name} characters fit.</source>
            <translation>Questo testo è troppo lungo; sono ammessi al massimo %{name} caratteri.</translation>
        </message>
        <message>
            <source>This place is opened and not closed. Close it with two braces on the same line.</source>
            <translation>Questo segnaposto è aperto e non chiuso. Lo chiuda con due parentesi graffe sulla stessa riga.</translation>
        </message>
        <message>
            <source>There is no such template any more. Look at the list again.</source>
            <translation>Questo modello non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>There is no such version of this template. Look at its history again.</source>
            <translation>Questa versione del modello non esiste. Ricontrolli la cronologia.</translation>
        </message>
        <message>
            <source>What was typed and not yet stored when the practice was last open cannot be read. Type it again; the damaged file lies aside as %{path}.</source>
            <translation>Ciò che era scritto e non ancora salvato all’ultima apertura dello studio non si può leggere. Lo scriva di nuovo; il file danneggiato è messo da parte come %{path}.</translation>
        </message>
        <message>
            <source>%{currency} has %{count} decimals, and “%{text}” has more. Leave the others out.</source>
            <translation>%{currency} ha %{count} decimali e «%{text}» ne ha di più. Tolga gli altri.</translation>
        </message>
        <message>
            <source>%{date} is still to come. Record a payment once the money is there.</source>
            <translation>%{date} deve ancora venire. Registri un pagamento quando il denaro è arrivato.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until} already. Choose a later day.</source>
            <translation>I libri sono già chiusi fino al %{until}. Scelga un giorno successivo.</translation>
        </message>
        <message>
            <source>%{date} lies in a period that is closed (up to %{until}). Choose a later day, or let the owner open the period in Settings, Invoices.</source>
            <translation>%{date} cade in un periodo chiuso (fino al %{until}). Scelga un giorno successivo, o lasci che il titolare riapra il periodo in Impostazioni, Fatture.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until}. Choose an earlier day to open what comes after it.</source>
            <translation>I libri sono chiusi fino al %{until}. Scelga un giorno precedente per riaprire ciò che viene dopo.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Nessun periodo è chiuso.</translation>
        </message>
        <message>
            <source>%{date} is not over. Close a period once its last day is past.</source>
            <translation>%{date} non è finito. Chiuda un periodo quando l’ultimo giorno è passato.</translation>
        </message>
        <message>
            <source>The period of %{date} is billed already. Choose a day of a later period for the next invoice.</source>
            <translation>Il periodo di %{date} è già fatturato. Scelga un giorno di un periodo successivo per la prossima fattura.</translation>
        </message>
        <message>
            <source>Words that are not stored yet wait in the practice's folder. Open the practice in the window once, so that they are stored, and try again.</source>
            <translation>Nella cartella dello studio attendono parole non ancora salvate. Apra una volta lo studio nella finestra, così vengono salvate, e riprovi.</translation>
        </message>
        <message>
            <source>The disk of %{path} cannot exchange two folders at once. Move the practice to another disk and try again.</source>
            <translation>Il disco di %{path} non può scambiare due cartelle in una volta. Sposti lo studio su un altro disco e riprovi.</translation>
        </message>
        <message>
            <source>%{count} other ways to open the practice would be lost with the old key. Ask for it with --drop-others, and add them again afterwards.</source>
            <translation>Con la vecchia chiave andrebbero persi altri %{count} modi di aprire lo studio. Lo chieda con --drop-others e li aggiunga di nuovo dopo.</translation>
        </message>
        <message>
            <source>"%{colour}" is not a colour. Write it like #1F6F6B, or leave it empty.</source>
            <translation>«%{colour}» non è un colore. Lo scriva come #1F6F6B, o lo lasci vuoto.</translation>
        </message>
        <message>
            <source>%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.</source>
            <translation>%{path} non c’è. Controlli che la cartella esista ancora e che il disco sia collegato, o lo ripristini da un backup.</translation>
        </message>
        <message>
            <source>Your VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>La sua partita IVA «%{vatId}» non ha la forma usata in %{country}. La corregga o la tolga.</translation>
        </message>
        <message>
            <source>"%{title}" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.</source>
            <translation>«%{title}» si ripete troppo spesso per essere mostrato tutto: in una vista appaiono solo le prime %{limit} volte. Gli dia un intervallo più lungo.</translation>
        </message>
        <message>
            <source>The invoice of %{date} is still to be made. Change the plan once it is there.</source>
            <translation>La fattura del %{date} è ancora da emettere. Modifichi il piano quando c’è.</translation>
        </message>
        <message>
            <source>The practice is being opened in another window or command. Wait a moment and try again.</source>
            <translation>Lo studio si sta aprendo in un’altra finestra o con un altro comando. Attenda un momento e riprovi.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Non è nominato nessun cliente. Dica di chi si tratta: un nome, un indirizzo e-mail o un identificativo.</translation>
        </message>
        <message>
            <source>There is no country with the code %{code}. Use the two letters of ISO 3166, such as PT or DE.</source>
            <translation>Non esiste un paese con il codice %{code}. Usi le due lettere di ISO 3166, come PT o DE.</translation>
        </message>
        <message>
            <source>The database is not as it was closed: pages of it were replaced from outside, perhaps by older ones. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>Il database non è come è stato chiuso: alcune sue pagine sono state sostituite dall’esterno, forse con altre più vecchie. Ripristini il backup più recente, oppure confermi per continuare con quello che c’è.</translation>
        </message>
        <message>
            <source>The signed checkpoint of the first %{last} audit entries is not as it was signed, or one before it is gone. Restore the latest backup and compare.</source>
            <translation>Il punto di controllo firmato delle prime %{last} voci del registro di controllo non è più come è stato firmato, oppure ne manca uno precedente. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} were signed for and are gone. Restore the latest backup and compare.</source>
            <translation>Le voci da %{seq} a %{last} del registro di controllo erano firmate e non ci sono più. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>The key that the audit trail was signed with is gone, so that nobody can say whether the trail is the one that was signed. Restore the latest backup and compare.</source>
            <translation>La chiave con cui è stato firmato il registro di controllo non c’è più, quindi nessuno può dire se il registro sia quello firmato. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>The audit trail has no entry %{seq}. Look at "audit log" for its number.</source>
            <translation>Il registro di controllo non ha la voce %{seq}. Cerchi il numero con «audit log».</translation>
        </message>
        <message>
            <source>The audit entry %{seq} is not signed for yet. Confirm that this is the right database; it is signed for then.</source>
            <translation>La voce %{seq} del registro di controllo non è ancora firmata. Confermi che questo è il database giusto; a quel punto verrà firmata.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} are not those that were signed: somebody made the trail anew. Restore the latest backup and compare.</source>
            <translation>Le voci da %{seq} a %{last} del registro di controllo non sono quelle firmate: qualcuno ha rifatto il registro. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>%{count} of the daily backups are missing, altered, foreign or out of order, beginning with %{name}. Look for it on your other disks, and make a new backup now.</source>
            <translation>%{count} dei backup giornalieri mancano, sono alterati, estranei o fuori sequenza, a cominciare da %{name}. Lo cerchi sugli altri dischi e faccia ora un nuovo backup.</translation>
        </message>
        <message>
            <source>What came back from the backup is not what it says of itself (%{what}). Make a new backup now, and restore from an older one if you have to.</source>
            <translation>Ciò che è tornato dal backup non è ciò che il backup dichiara (%{what}). Faccia ora un nuovo backup e, se necessario, ripristini da uno precedente.</translation>
        </message>
        <message>
            <source>There is no daily backup of this practice in %{path}. Make one, or name the folder it is in.</source>
            <translation>In %{path} non c’è alcun backup giornaliero di questo studio. Ne faccia uno, oppure indichi la cartella in cui si trova.</translation>
        </message>
        <message>
            <source>%{count} files of the open mirror folder were not written, because something else has their name, beginning with %{path}. Move that away, or choose an empty folder.</source>
            <translation>%{count} file della cartella specchio aperta non sono stati scritti, perché qualcos’altro ha il loro nome, a cominciare da %{path}. Lo sposti altrove, oppure scelga una cartella vuota.</translation>
        </message>
        <message>
            <source>The open mirror folder, %{path}, is not there. Connect the disk it is on, or name another folder.</source>
            <translation>La cartella specchio aperta, %{path}, non c’è. Colleghi il disco su cui si trova, oppure indichi un’altra cartella.</translation>
        </message>
        <message>
            <source>No open mirror folder is switched on. Name a folder for it first.</source>
            <translation>Nessuna cartella specchio aperta è attivata. Indichi prima una cartella.</translation>
        </message>
        <message>
            <source>%{path} is the open mirror folder of another practice. Choose a folder of its own for this one.</source>
            <translation>%{path} è la cartella specchio aperta di un altro studio. Scelga per questo una cartella propria.</translation>
        </message>
        <message>
            <source>The text about the open mirror folder is missing from this program. Install it anew.</source>
            <translation>In questo programma manca il testo sulla cartella specchio aperta. Lo installi di nuovo.</translation>
        </message>
        <message>
            <source>The time stamp is signed by somebody whose certificate does not lead to the one you named, or that was not valid then. Ask the authority for its root certificate.</source>
            <translation>La marca temporale è firmata con un certificato che non risale a quello indicato, o che allora non era valido. Chieda all’autorità il suo certificato radice.</translation>
        </message>
        <message>
            <source>The time-stamping authority would not stamp. Look at the policy you named, and at whether it serves everybody.</source>
            <translation>L’autorità di marcatura temporale non ha voluto apporre la marca. Controlli la politica indicata e se l’autorità serve chiunque.</translation>
        </message>
        <message>
            <source>%{host} answered with HTTP status %{status} and no time stamp. Check the address of the authority.</source>
            <translation>%{host} ha risposto con lo stato HTTP %{status} e senza marca temporale. Controlli l’indirizzo dell’autorità.</translation>
        </message>
        <message>
            <source>The time stamp is for something else. Nothing of it was kept; try again.</source>
            <translation>La marca temporale riguarda qualcos’altro. Non ne è stato conservato nulla; riprovi.</translation>
        </message>
        <message>
            <source>The time stamp answers another question. Nothing of it was kept; try again.</source>
            <translation>La marca temporale risponde a un’altra richiesta. Non ne è stato conservato nulla; riprovi.</translation>
        </message>
        <message>
            <source>What came is no time stamp. Check the address of the authority.</source>
            <translation>Ciò che è arrivato non è una marca temporale. Controlli l’indirizzo dell’autorità.</translation>
        </message>
        <message>
            <source>No time-stamping authority is named. Name one with "audit authority".</source>
            <translation>Non è indicata alcuna autorità di marcatura temporale. Ne indichi una con «audit authority».</translation>
        </message>
        <message>
            <source>The policy of the time stamps is not the one that was asked for. It is a number with dots that the authority tells.</source>
            <translation>La politica delle marche temporali non è quella richiesta. È un numero con punti che l’autorità comunica.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a time-stamping authority does. Check its address.</source>
            <translation>%{host} non risponde come un’autorità di marcatura temporale. Ne controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>There is no certificate in what was given as the authority's root. It is a file with BEGIN CERTIFICATE in it.</source>
            <translation>In ciò che è stato indicato come radice dell’autorità non c’è alcun certificato. È un file che contiene BEGIN CERTIFICATE.</translation>
        </message>
        <message>
            <source>The time stamp is not signed as it should be. Nothing of it was kept; try again, or name another authority.</source>
            <translation>La marca temporale non è firmata come dovrebbe. Non ne è stato conservato nulla; riprovi, oppure indichi un’altra autorità.</translation>
        </message>
        <message>
            <source>The time stamp tells a time that it cannot be. Check this computer's clock, then try again.</source>
            <translation>La marca temporale indica un’ora impossibile. Controlli l’orologio di questo computer, poi riprovi.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. Try again later.</source>
            <translation>%{host} non ha risposto in tempo. Riprovi più tardi.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is. Check its address and this computer's clock.</source>
            <translation>%{host} non ha potuto dimostrare la propria identità. Controlli l’indirizzo e l’orologio di questo computer.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection, then try again.</source>
            <translation>%{host} non è raggiungibile. Controlli la connessione, poi riprovi.</translation>
        </message>
        <message>
            <source>That is no address of a time-stamping authority. It begins with https:// or http:// and holds no password.</source>
            <translation>Questo non è l’indirizzo di un’autorità di marcatura temporale. Inizia con https:// o http:// e non contiene password.</translation>
        </message>
        <message>
            <source>This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.</source>
            <translation>Questo file ha bloccato la parte di SoloPilot che legge i file, isolata dallo studio. Non è stato importato nulla. Esporti di nuovo il file, oppure da un altro programma.</translation>
        </message>
        <message>
            <source>Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.</source>
            <translation>La lettura di questo file richiedeva più tempo o memoria del dovuto, quindi è stata interrotta e non è stato importato nulla. Lo esporti a parti; se il computer era occupato, riprovi.</translation>
        </message>
        <message>
            <source>The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.</source>
            <translation>Non è stato possibile avviare la parte di SoloPilot che legge i file di altri programmi, quindi non è stato letto nulla. Installi di nuovo SoloPilot.</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %{date}. "diagnostics" on the command line, or About in the window, shows what is known of it; nothing of it was sent.</source>
            <translation>SoloPilot si è chiuso in modo imprevisto il %{date}. «diagnostics» sulla riga di comando, o «Informazioni» nella finestra, mostra che cosa se ne sa; nulla è stato inviato.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Questo cliente è stato cancellato: resta solo ciò che la legge impone di conservare, e non si scrive più nulla di nuovo a suo riguardo.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Indichi perché il cliente viene cancellato. Il motivo resta agli atti, quindi non nomini nessuno.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Questo cliente non è stato cancellato, quindi non c’è nulla da provare.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Qualcosa di questo cliente è ancora in sospeso. Guardi il piano, sistemi o annulli ciò che lo impedisce e riprovi.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Il motivo resta agli atti quando il cliente non c’è più. Lo scriva senza nome, indirizzo o numero di quest’ultimo.</translation>
        </message>
        <message>
            <source>There is no entry in this part of a calendar that could be read.</source>
            <translation>In questa parte di un calendario non c’è alcun impegno leggibile.</translation>
        </message>
        <message>
            <source>"%{address}" is no address of calendars. Copy it from the other program's settings, with https:// in front.</source>
            <translation>«%{address}» non è un indirizzo di calendari. Lo copi dalle impostazioni dell’altro programma, con https:// davanti.</translation>
        </message>
        <message>
            <source>%{host} asks for patience and is tried again later. Nothing is lost.</source>
            <translation>%{host} chiede di pazientare; ci sarà un nuovo tentativo più tardi. Non va perso nulla.</translation>
        </message>
        <message>
            <source>This was stopped. What was done until then is kept.</source>
            <translation>L’operazione è stata fermata. Ciò che era già fatto resta.</translation>
        </message>
        <message>
            <source>The entry was changed there in the same moment. It is tried again at the next round.</source>
            <translation>L’impegno è stato modificato là nello stesso momento. Ci sarà un nuovo tentativo alla prossima sincronizzazione.</translation>
        </message>
        <message>
            <source>%{host} does not let this account do that. Look at its rights there, or choose another calendar.</source>
            <translation>%{host} non lo consente a questo account. Controlli là i suoi permessi, oppure scelga un altro calendario.</translation>
        </message>
        <message>
            <source>The calendar is no longer where it was. Look for it in the other program, or disconnect it here.</source>
            <translation>Il calendario non è più dov’era. Lo cerchi nell’altro programma, oppure lo scolleghi qui.</translation>
        </message>
        <message>
            <source>%{host} has no calendars for this account. Check the address and the user name.</source>
            <translation>%{host} non ha calendari per questo account. Controlli l’indirizzo e il nome utente.</translation>
        </message>
        <message>
            <source>%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.</source>
            <translation>%{host} risponde con qualcosa che non è un calendario. Controlli l’indirizzo; dalla rete di un hotel o di un ufficio, prima acceda a quella rete.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.</source>
            <translation>%{host} ha un guasto proprio (%{status}). Ci sarà un nuovo tentativo; non va perso nulla.</translation>
        </message>
        <message>
            <source>%{host} does not accept the password. Enter it again; many services want one made for this program only.</source>
            <translation>%{host} non accetta la password. La inserisca di nuovo; molti servizi ne vogliono una creata solo per questo programma.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. It is tried again; nothing is lost.</source>
            <translation>%{host} non ha risposto in tempo. Ci sarà un nuovo tentativo; non va perso nulla.</translation>
        </message>
        <message>
            <source>The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.</source>
            <translation>La connessione a %{host} non è sicura: il suo certificato non è attendibile. Non è stato inviato nulla. Controlli l’indirizzo e l’orologio di questo computer.</translation>
        </message>
        <message>
            <source>%{host} no longer knows what was read last. All of it is read again.</source>
            <translation>%{host} non sa più che cosa è stato letto per ultimo. Si rilegge tutto.</translation>
        </message>
        <message>
            <source>%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.</source>
            <translation>%{host} non ha detto se ha salvato un impegno. Si verificherà alla prossima sincronizzazione; nulla viene scritto due volte.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection; what changes meanwhile is written later.</source>
            <translation>%{host} non è raggiungibile. Controlli la connessione; ciò che cambia nel frattempo verrà scritto più tardi.</translation>
        </message>
        <message>
            <source>Something is missing to connect the account: %{field}.</source>
            <translation>Manca qualcosa per collegare l’account: %{field}.</translation>
        </message>
        <message>
            <source>There is no such account elsewhere any more. Look at the list again.</source>
            <translation>Questo account esterno non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>There is no such calendar elsewhere any more. Look at the list again.</source>
            <translation>Questo calendario esterno non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>This conflict is settled already.</source>
            <translation>Questo conflitto è già risolto.</translation>
        </message>
        <message>
            <source>There is no such conflict any more. Look at the list again.</source>
            <translation>Questo conflitto non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>%{count} entries are missing in "%{calendar}" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.</source>
            <translation>In «%{calendar}» mancano d’un tratto %{count} impegni, quindi qui non è stato eliminato nulla. Indichi se non esistono più o se vanno conservati.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}".</source>
            <translation>Questo programma non conosce account di tipo «%{kind}».</translation>
        </message>
        <message>
            <source>"%{calendar}" cannot be written to. Choose a calendar of your own whose titles are shared.</source>
            <translation>In «%{calendar}» non si può scrivere. Scelga un Suo calendario i cui titoli sono condivisi.</translation>
        </message>
        <message>
            <source>Nothing is missing in this calendar.</source>
            <translation>In questo calendario non manca nulla.</translation>
        </message>
        <message>
            <source>"%{name}" is paused. Resume it first.</source>
            <translation>«%{name}» è in pausa. Prima riprenda la sincronizzazione.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Il contenuto di questo impegno è stato cancellato insieme al suo cliente e non si può ripristinare.</translation>
        </message>
        <message>
            <source>This entry was put back already.</source>
            <translation>Questo impegno è già stato ripristinato.</translation>
        </message>
        <message>
            <source>There is no such deleted entry any more. Look at the list again.</source>
            <translation>Questo impegno eliminato non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.</source>
            <translation>Alcuni file allegati tempo fa non si sono potuti leggere e restano sotto la sola chiave dello studio: %{count}. Controlli lo studio, poi riprovi questa attività.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Altri file attendono di essere sigillati con le chiavi dei rispettivi clienti. Il programma prosegue da solo.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Un cliente è stato cancellato, ma il file non è ancora stato riscritto, quindi possono restarvi tracce. Il programma provvede da solo; lo lasci aperto per un po’.</translation>
        </message>
        <message>
            <source>Records are kept for whole years, from %{least} to %{most}.</source>
            <translation>I documenti si conservano per anni interi, da %{least} a %{most}.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.</source>
            <translation>Il disco è quasi pieno: i %{mib} MiB tenuti da parte per questa evenienza sono esauriti o non hanno trovato posto. Liberi un po’ di spazio prima che non si possa più salvare nulla; poi verranno messi di nuovo da parte da soli.</translation>
        </message>
        <message>
            <source>One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.</source>
            <translation>Uno dei Suoi calendari (%{source}) al momento non è leggibile, quindi non si può sapere se questo orario è libero. Riprovi tra poco.</translation>
        </message>
        <message>
            <source>Something else is in the calendar at this time. Choose another time.</source>
            <translation>A quest’ora c’è già altro nel calendario. Scelga un altro orario.</translation>
        </message>
        <message>
            <source>There are as many of these sessions on this day as you allow. Choose another day.</source>
            <translation>In questo giorno ci sono già tante sessioni di questo tipo quante ne consente. Scelga un altro giorno.</translation>
        </message>
        <message>
            <source>There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.</source>
            <translation>Non c’è abbastanza tempo libero tra questo orario e ciò che lo precede o lo segue. Scelga un orario un po’ prima o un po’ dopo.</translation>
        </message>
        <message>
            <source>The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.</source>
            <translation>In quel momento in %{zone} cambia l’ora, quindi %{time} viene saltato o capita due volte. Scelga uno degli orari proposti.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Questo orario è fuori dalle ore che vanno bene al cliente. Scelga un altro orario, oppure confermi di volerlo comunque.</translation>
        </message>
        <message>
            <source>The place (%{source}) is closed at this time. Choose another time or another place.</source>
            <translation>Il luogo (%{source}) è chiuso a quest’ora. Scelga un altro orario o un altro luogo.</translation>
        </message>
        <message>
            <source>This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.</source>
            <translation>Questo orario è fuori dall’orario di lavoro. Ne scelga un altro; Lei può confermarlo indicando un motivo.</translation>
        </message>
        <message>
            <source>This service is not offered at this time. Choose another time, or confirm that you want it all the same.</source>
            <translation>Questa prestazione non è offerta a quest’ora. Scelga un altro orario, oppure confermi di volerlo comunque.</translation>
        </message>
        <message>
            <source>No room is free there at this time. Choose another time or another place.</source>
            <translation>A quest’ora non c’è nessuna stanza libera in quel luogo. Scelga un altro orario o un altro luogo.</translation>
        </message>
        <message>
            <source>There are not enough seats left in this group. Choose another time.</source>
            <translation>In questo gruppo non restano abbastanza posti. Scelga un altro orario.</translation>
        </message>
        <message>
            <source>There is not enough time for the way from or to where you are before or after. Choose another time.</source>
            <translation>Non c’è abbastanza tempo per il tragitto dal luogo di prima o verso quello di dopo. Scelga un altro orario.</translation>
        </message>
        <message>
            <source>The public holidays of "%{country}" are not known here. Leave the country empty and write your own days off.</source>
            <translation>Le festività di «%{country}» non sono conosciute. Lasci vuoto il paese e scriva i Suoi giorni liberi.</translation>
        </message>
        <message>
            <source>"%{text}" ends before it begins. Write the first day, two dots and the last day.</source>
            <translation>«%{text}» finisce prima di iniziare. Scriva il primo giorno, due punti di seguito (..) e l’ultimo giorno.</translation>
        </message>
        <message>
            <source>A session takes between one minute and 24 hours. Give another length.</source>
            <translation>Una sessione dura tra un minuto e 24 ore. Indichi un’altra durata.</translation>
        </message>
        <message>
            <source>"%{name}" is a whole number from %{least} to %{most}. Write such a number.</source>
            <translation>«%{name}» è un numero intero da %{least} a %{most}. Scriva un numero di questo tipo.</translation>
        </message>
        <message>
            <source>There is no place "%{place}". Use one of those you have named, or name it first.</source>
            <translation>Il luogo «%{place}» non esiste. Usi uno di quelli che ha indicato, oppure prima lo indichi.</translation>
        </message>
        <message>
            <source>A place needs a name. Type one.</source>
            <translation>Un luogo deve avere un nome. Ne scriva uno.</translation>
        </message>
        <message>
            <source>What is tentative counts as "busy" or as "free", not as "%{text}".</source>
            <translation>Ciò che è da confermare conta come «busy» (occupato) o come «free» (libero), non come «%{text}».</translation>
        </message>
        <message>
            <source>"%{zone}" names no time zone, or more than one. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» non indica alcun fuso orario, oppure più di uno. Ne scelga uno come Europe/Lisbon.</translation>
        </message>
        <message>
            <source>This time is further ahead than can be booked. Choose an earlier one.</source>
            <translation>Questo orario è troppo lontano per essere prenotato. Ne scelga uno prima.</translation>
        </message>
        <message>
            <source>This time is too soon to be booked. Choose a later one.</source>
            <translation>Questo orario è troppo vicino per essere prenotato. Ne scelga uno più tardi.</translation>
        </message>
        <message>
            <source>The reason is too long. Use at most %{most} characters.</source>
            <translation>Il motivo è troppo lungo. Usi al massimo %{most} caratteri.</translation>
        </message>
        <message>
            <source>A session outside of your working hours needs a reason. Say in a few words why.</source>
            <translation>Una sessione fuori dal Suo orario di lavoro richiede un motivo. Spieghi in poche parole perché.</translation>
        </message>
        <message>
            <source>This time breaks one of your rules. Confirm that you want it all the same, or choose another time.</source>
            <translation>Questo orario va contro una delle Sue regole. Confermi di volerlo comunque, oppure scelga un altro orario.</translation>
        </message>
        <message>
            <source>This time is being held for somebody else. Choose another time, or try again in a while.</source>
            <translation>Questo orario è tenuto per qualcun altro. Scelga un altro orario, oppure riprovi tra un po’.</translation>
        </message>
        <message>
            <source>This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.</source>
            <translation>Questo orario è occupato, oppure al momento è tenuto per qualcuno. Ne scelga un altro, oppure spieghi perché va prenotato comunque.</translation>
        </message>
        <message>
            <source>The terms need to know what is changed, by whom, when it begins and when it is changed; "%{fact}" is missing or cannot be read.</source>
            <translation>Per applicare le condizioni bisogna sapere che cosa viene modificato, da chi, quando inizia e quando viene modificato; «%{fact}» manca o non è leggibile.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Secondo le Sue condizioni i clienti non possono più spostare questa sessione. La sposti Lei, oppure la disdica e ne prenoti un’altra.</translation>
        </message>
        <message>
            <source>The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.</source>
            <translation>Le condizioni (%{parameter}) si indicano in minuti interi prima dell’inizio, da 0 a 43200.</translation>
        </message>
        <message>
            <source>What is held is another time than what is to be booked, or for somebody else. Hold the right time first.</source>
            <translation>L’orario tenuto da parte non è quello da prenotare, oppure è per qualcun altro. Prima tenga da parte l’orario giusto.</translation>
        </message>
        <message>
            <source>A time that is held is still to come and a day long at most. Correct its start or its length.</source>
            <translation>Un orario tenuto da parte è nel futuro e dura al massimo un giorno. Ne corregga l’inizio o la durata.</translation>
        </message>
        <message>
            <source>This time is not held any more. Look whether it is still free and hold it again.</source>
            <translation>Questo orario non è più tenuto da parte. Controlli se è ancora libero e lo tenga da parte di nuovo.</translation>
        </message>
        <message>
            <source>"%{text}" is nothing a time is held for. Choose one of: %{known}.</source>
            <translation>«%{text}» non è uno scopo per cui si tiene da parte un orario. Ne scelga uno tra: %{known}.</translation>
        </message>
        <message>
            <source>This is held for %{least} to %{most} seconds. Choose a length between them.</source>
            <translation>Questo orario si tiene da parte da %{least} a %{most} secondi. Scelga una durata compresa tra i due valori.</translation>
        </message>
        <message>
            <source>There is no such hold. Look at "hold list" again.</source>
            <translation>Questo orario tenuto da parte non esiste. Ricontrolli «hold list».</translation>
        </message>
        <message>
            <source>This does not repeat, so there is no series to change.</source>
            <translation>Questo non si ripete, quindi non c’è alcuna serie da modificare.</translation>
        </message>
        <message>
            <source>A series needs a rule by which it repeats. Say how often, or book it once.</source>
            <translation>Una serie richiede una regola con cui si ripete. Indichi ogni quanto, oppure prenoti una volta sola.</translation>
        </message>
        <message>
            <source>This was not agreed on as a series on somebody's clock. Book it as one first.</source>
            <translation>Questo non è stato concordato come serie secondo il fuso orario di qualcuno. Prima lo prenoti così.</translation>
        </message>
        <message>
            <source>The time to confirm this is over. Offer another time, or book it anew.</source>
            <translation>Il termine per confermare è passato. Proponga un altro orario, oppure prenoti di nuovo.</translation>
        </message>
        <message>
            <source>This appointment is canceled, so there is nothing to invite to. Book a new one.</source>
            <translation>Questo appuntamento è annullato, quindi non c’è nulla a cui invitare. Ne prenoti uno nuovo.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Non c’è un indirizzo e-mail a cui inviare l’invito. Ne aggiunga uno alla scheda del cliente.</translation>
        </message>
        <message>
            <source>This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.</source>
            <translation>Questo impegno non è ancora di nessuno. Indichi di chi è, poi invii l’invito.</translation>
        </message>
        <message>
            <source>The calendar file of this message is gone. Send the invitation again.</source>
            <translation>Il file del calendario di questo messaggio non c’è più. Invii di nuovo l’invito.</translation>
        </message>
        <message>
            <source>Nobody asked you to this, so there is nobody to answer.</source>
            <translation>Non è arrivato alcun invito per questo, quindi non c’è nessuno a cui rispondere.</translation>
        </message>
        <message>
            <source>Somebody else invited to this appointment, so only they can invite others to it.</source>
            <translation>A questo appuntamento ha invitato un’altra persona, quindi solo lei può invitare altri.</translation>
        </message>
        <message>
            <source>"%{participation}" is no answer to an invitation. Use accepted, tentative or declined.</source>
            <translation>«%{participation}» non è una risposta a un invito. Indichi accepted (accettato), tentative (da confermare) o declined (rifiutato).</translation>
        </message>
        <message>
            <source>This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.</source>
            <translation>Questo aggiunge una data a una serie e non si può prendere da solo. Chieda a chi la organizza di inviare di nuovo tutta la serie.</translation>
        </message>
        <message>
            <source>This answers what the appointment was before it changed. Ask whether the new time suits them as well.</source>
            <translation>Questa risposta riguarda l’appuntamento com’era prima della modifica. Chieda se va bene anche il nuovo orario.</translation>
        </message>
        <message>
            <source>This file is no invitation and no answer to one. To take its entries into the calendar, import it.</source>
            <translation>Questo file non è né un invito né una risposta a un invito. Per portarne gli impegni nel calendario, lo importi.</translation>
        </message>
        <message>
            <source>This answer is from somebody who was not invited. Nothing was changed.</source>
            <translation>Questa risposta viene da qualcuno che non era invitato. Non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>This answers an invitation of somebody else, so there is nothing to do.</source>
            <translation>Questa è la risposta all’invito di qualcun altro, quindi non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>Something newer is known already, so there is nothing to do.</source>
            <translation>È già nota una versione più recente, quindi non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.</source>
            <translation>Qualcun altro cerca di modificare un Suo appuntamento. Non è stato modificato nulla; se non ne conosce il motivo, lo chieda a questa persona.</translation>
        </message>
        <message>
            <source>The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.</source>
            <translation>L’e-mail arriva da un indirizzo diverso da quello per cui parla. Ne tenga conto solo se sa che l’ha scritta quella persona.</translation>
        </message>
        <message>
            <source>This is about an appointment that is not in the calendar, so there is nothing to do.</source>
            <translation>Riguarda un appuntamento che non è nel calendario, quindi non c’è nulla da fare.</translation>
        </message>
        <message>
            <source>This proposal was answered already, or another one came after it. Look at the list again.</source>
            <translation>A questa proposta è già stata data risposta, oppure ne è arrivata un’altra dopo. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>There is no such proposal any more. Look at the list again.</source>
            <translation>Questa proposta non c’è più. Ricontrolli l’elenco.</translation>
        </message>
        <message>
            <source>This address cannot be used. It begins with https:// and holds no user and no password.</source>
            <translation>Questo indirizzo non si può usare. Comincia con https:// e non contiene né utente né password.</translation>
        </message>
        <message>
            <source>You stopped it before %{host} had answered. Look there whether it was done.</source>
            <translation>Lo ha interrotto prima che %{host} rispondesse. Verifichi là se è stato fatto.</translation>
        </message>
        <message>
            <source>%{host} broke off in the middle of its answer. Try again.</source>
            <translation>%{host} si è interrotto a metà della risposta. Riprovi.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.</source>
            <translation>%{host} non ha potuto dimostrare chi è, quindi non è stato inviato nulla. Controlli l’indirizzo, l’orologio di questo computer e che non ci sia di mezzo una rete altrui.</translation>
        </message>
        <message>
            <source>The answer of %{host} is longer than it should be, so it was not read. Check the address.</source>
            <translation>La risposta di %{host} è più lunga del dovuto e non è stata letta. Controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.</source>
            <translation>%{host} riceve troppe richieste in questo momento. Riprovi tra %{retryAfter} secondi.</translation>
        </message>
        <message>
            <source>You stopped signing in, so nothing was connected. Start again when you like.</source>
            <translation>Ha interrotto l’accesso, quindi non è stato collegato nulla. Ricominci quando vuole.</translation>
        </message>
        <message>
            <source>Access was not allowed in the browser, so nothing was connected. Start again and allow it there.</source>
            <translation>L’accesso non è stato consentito nel browser, quindi non è stato collegato nulla. Ricominci e lo consenta lì.</translation>
        </message>
        <message>
            <source>Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.</source>
            <translation>Ha risposto un servizio diverso da %{host}, quindi non è stato collegato nulla. Chiuda le pagine del browser e ricominci.</translation>
        </message>
        <message>
            <source>No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.</source>
            <translation>Non si è potuto aprire alcun browser per l’accesso. Scelga un browser predefinito nelle impostazioni del computer, poi ricominci.</translation>
        </message>
        <message>
            <source>This computer gives no port on which the browser could come back. Close other programs, then start again.</source>
            <translation>Questo computer non offre una porta da cui il browser possa tornare. Chiuda altri programmi, poi ricominci.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a service for signing in does. Check its address.</source>
            <translation>%{host} non risponde come un servizio di accesso. Controlli l’indirizzo.</translation>
        </message>
        <message>
            <source>%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.</source>
            <translation>%{host} ha consentito meno del necessario, quindi non è stato collegato nulla. Ricominci e lasci spuntate tutte le caselle nel browser.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). Try again later.</source>
            <translation>%{host} ha un problema proprio (%{status}). Riprovi più tardi.</translation>
        </message>
        <message>
            <source>This account has to be connected anew. Sign in again.</source>
            <translation>Questo account va collegato di nuovo. Effettui di nuovo l’accesso.</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time, so nothing was connected. Start again.</source>
            <translation>Nessuno è tornato in tempo dal browser, quindi non è stato collegato nulla. Ricominci.</translation>
        </message>
        <message>
            <source>The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.</source>
            <translation>L’altro calendario non può contenere una ripetizione simile. Ne scelga una più semplice, oppure la lasci solo in questo calendario.</translation>
        </message>
        <message>
            <source>%{host} does not know this program. Check the application id and the secret that you entered.</source>
            <translation>%{host} non conosce questo programma. Controlli l’ID applicazione e il segreto inseriti.</translation>
        </message>
        <message>
            <source>%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.</source>
            <translation>%{host} non ha fatto entrare questo programma (%{error}). Ricominci; se il problema resta, controlli l’ID applicazione.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} hands the trail over to another signing key, but the key before it did not sign that. Restore the latest backup and compare.</source>
            <translation>La voce %{seq} affida il registro di controllo a un’altra chiave, ma la chiave precedente non lo ha firmato. Ripristini l’ultimo backup e confronti.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}". Connect it as one of the kinds that are listed.</source>
            <translation>Questo programma non conosce account di tipo «%{kind}». Lo colleghi come uno dei tipi dell’elenco.</translation>
        </message>
        <message>
            <source>%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.</source>
            <translation>%{host} non fa più entrare questo programma: l’accesso è stato revocato lì o è scaduto. Acceda di nuovo.</translation>
        </message>
        <message>
            <source>The %{field} holds a character that none has. Copy it again from the service's page, without spaces.</source>
            <translation>%{field} contiene un carattere che non può avere. Lo copi di nuovo dalla pagina del servizio, senza spazi.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Ciò che dicevano le due parti è stato cancellato con il cliente. Non resta nulla da scegliere.</translation>
        </message>
        <message>
            <source>You have allowed this program to read "%{name}", and not to write there. Sign in again and allow that too.</source>
            <translation>Ha permesso a questo programma di leggere «%{name}», ma non di scrivervi. Acceda di nuovo e consenta anche questo.</translation>
        </message>
        <message>
            <source>Both sides say the same of "%{field}" by now. Look at the conflict again.</source>
            <translation>Su «%{field}» ormai le due parti dicono lo stesso. Guardi di nuovo il conflitto.</translation>
        </message>
        <message>
            <source>Nobody signs in to accounts of the kind "%{kind}" in a browser. Change the password instead.</source>
            <translation>Agli account di tipo «%{kind}» non si accede dal browser. Cambi invece la password.</translation>
        </message>
        <message>
            <source>The input could not be read to its end. What was answered stands; start again with the rest.</source>
            <translation>Non si è potuto leggere l’input fino alla fine. Le risposte date valgono; ricominci con il resto.</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to %{most}.</source>
            <translation>Il limite è un numero intero da 1 a %{most}.</translation>
        </message>
        <message>
            <source>"%{member}" is missing, or is no text. Add it to the line.</source>
            <translation>«%{member}» manca o non è testo. Lo aggiunga alla riga.</translation>
        </message>
        <message>
            <source>This line is no JSON object. Write one object a line, such as {"id": 1, "text": "Tuesday at 3"}.</source>
            <translation>Questa riga non è un oggetto JSON. Scriva un oggetto per riga, come {"id": 1, "text": "Tuesday at 3"}.</translation>
        </message>
        <message>
            <source>A line is longer than %{bytes} bytes. Split it, or leave its attachments out.</source>
            <translation>Una riga supera %{bytes} byte. La divida o tolga gli allegati.</translation>
        </message>
        <message>
            <source>Say in at least %{least} characters why you change the balance.</source>
            <translation>Dica in almeno %{least} caratteri perché modifica il saldo.</translation>
        </message>
        <message>
            <source>"%{reason}" is no reason that can be chosen. Choose one of the list.</source>
            <translation>«%{reason}» non è un motivo selezionabile. Ne scelga uno dall’elenco.</translation>
        </message>
        <message>
            <source>This correction was taken back before. Make another one.</source>
            <translation>Questa correzione è già stata annullata. Ne faccia un’altra.</translation>
        </message>
        <message>
            <source>Only %{available} are left of "%{bucket}". Take less, or allow it to go below zero.</source>
            <translation>Di «%{bucket}» restano solo %{available}. Ne prenda meno o consenta di andare sotto zero.</translation>
        </message>
        <message>
            <source>"%{fact}" is missing, or is not what it should be. Look at what the simulation needs.</source>
            <translation>«%{fact}» manca o non è come deve essere. Veda che cosa serve alla simulazione.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a forecast can use. Give another one.</source>
            <translation>«%{parameter}» non è un valore utilizzabile per una previsione. Ne indichi un altro.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not say how much a service takes. Write a number of credits, or a step of minutes.</source>
            <translation>«%{parameter}» non dice quanto consuma un servizio. Scriva un numero di crediti o uno scatto di minuti.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Il credito passa tra due pacchetti di un cliente con la stessa unità. Scelga un altro pacchetto.</translation>
        </message>
        <message>
            <source>No rule says which bucket "%{service}" is drawn from. Add a rule, or allow it to be billed.</source>
            <translation>Nessuna regola dice da dove si scala «%{service}». Aggiunga una regola o consenta di fatturarlo.</translation>
        </message>
        <message>
            <source>There is nothing to be posted. Try again; if it stays so, check the balances.</source>
            <translation>Non c’è nulla da registrare. Riprovi; se resta così, controlli i saldi.</translation>
        </message>
        <message>
            <source>"%{text}" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.</source>
            <translation>«%{text}» non è una quantità di questa unità. Scriva un numero come 60, 1.5h o 9.5.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" names no bucket, or "%{bucket}" twice. Name each bucket once.</source>
            <translation>La regola «%{rule}» non nomina alcun credito, o nomina «%{bucket}» due volte. Nomini ciascuno una volta.</translation>
        </message>
        <message>
            <source>These rules come before each other in a circle: %{rules}. Take one of the orders away.</source>
            <translation>Queste regole si precedono in cerchio: %{rules}. Tolga uno degli ordini.</translation>
        </message>
        <message>
            <source>"%{rule}" is for the same sessions as "%{existing}". Change one of them, or remove it.</source>
            <translation>«%{rule}» vale per le stesse sessioni di «%{existing}». Ne modifichi o tolga una.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" comes before "%{above}", which is not there. Name a rule of the list.</source>
            <translation>La regola «%{rule}» viene prima di «%{above}», che non c’è. Nomini una regola dell’elenco.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not read as part of the rules. Look at it again.</source>
            <translation>«%{parameter}» non si legge come parte delle regole. Lo controlli.</translation>
        </message>
        <message>
            <source>What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.</source>
            <translation>Non si riesce a leggere come fu coperta questa sessione. Controlli lo studio e ripristini un backup se è danneggiato.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit. Use minutes, hours, sessions or a currency such as EUR.</source>
            <translation>«%{unit}» non è un’unità. Usi minutes, hours, sessions o una valuta come EUR.</translation>
        </message>
        <message>
            <source>There is no such correction. Choose one of the statement.</source>
            <translation>Questa correzione non esiste. Ne scelga una dall’estratto.</translation>
        </message>
        <message>
            <source>All time beyond the credits is billed already. Go on, and convert again when more has come.</source>
            <translation>Tutto il tempo oltre il credito è già fatturato. Continui e converta di nuovo quando ce ne sarà altro.</translation>
        </message>
        <message>
            <source>Nothing is left of "%{bucket}". Choose another bucket, or bill the time.</source>
            <translation>Di «%{bucket}» non resta nulla. Scelga un altro credito o fatturi il tempo.</translation>
        </message>
        <message>
            <source>This bucket cannot be drawn from now (%{why}). Choose another one.</source>
            <translation>Ora non si può prendere da questo credito (%{why}). Ne scelga un altro.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that the meter can use. Give another one.</source>
            <translation>«%{parameter}» non è un valore utilizzabile per il contatore. Ne indichi un altro.</translation>
        </message>
        <message>
            <source>Thresholds are up to ten different percentages from 1 to 100, rising; "%{text}" are not.</source>
            <translation>Le soglie sono fino a dieci percentuali diverse da 1 a 100, crescenti; «%{text}» non lo sono.</translation>
        </message>
        <message>
            <source>A conversion can be taken back for five minutes. Make a credit note instead.</source>
            <translation>Una conversione si può annullare per cinque minuti. Faccia invece una nota di credito.</translation>
        </message>
        <message>
            <source>Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.</source>
            <translation>Il tetto non può essere inferiore al minimo fatturabile. Lo alzi a %{minimum} minuti o più.</translation>
        </message>
        <message>
            <source>Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.</source>
            <translation>Scatto di arrotondamento non valido. Usi 1, 5, 6, 10, 15, 30 o 60 minuti.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that these rules can use. Give another one.</source>
            <translation>«%{parameter}» non è un valore utilizzabile per queste regole. Ne indichi un altro.</translation>
        </message>
        <message>
            <source>Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.</source>
            <translation>Lo scaglione %{tier} non comincia sopra il precedente, o non ha tariffa. Faccia salire i limiti e dia a ciascuno una tariffa.</translation>
        </message>
        <message>
            <source>A package that begins on a day needs that day. Give a date.</source>
            <translation>Un pacchetto che inizia in un giorno ha bisogno di quel giorno. Indichi una data.</translation>
        </message>
        <message>
            <source>A package grants more than nothing. Say how much.</source>
            <translation>Un pacchetto concede più di nulla. Dica quanto.</translation>
        </message>
        <message>
            <source>"%{bucket}" is archived, so nothing is added to it or taken from it. Choose another package.</source>
            <translation>«%{bucket}» è archiviato, quindi non si aggiunge né si toglie nulla. Scelga un altro pacchetto.</translation>
        </message>
        <message>
            <source>No more can be carried over than is granted. Lower the limit.</source>
            <translation>Non si può riportare più di quanto si concede. Abbassi il limite.</translation>
        </message>
        <message>
            <source>Package exhausted—purchase required: nothing is left for "%{service}". Sell another package, or book it without.</source>
            <translation>Pacchetto esaurito, serve un acquisto: per «%{service}» non resta nulla. Venda un altro pacchetto o prenoti senza.</translation>
        </message>
        <message>
            <source>It would end before it begins. Give a later end, or a number of days above zero.</source>
            <translation>Finirebbe prima di iniziare. Indichi una fine successiva o un numero di giorni maggiore di zero.</translation>
        </message>
        <message>
            <source>The package rests on some of these days already. Choose other days.</source>
            <translation>Il pacchetto è già in pausa in alcuni di questi giorni. Scelga altri giorni.</translation>
        </message>
        <message>
            <source>What is left over is charged at a rate. Say which.</source>
            <translation>Ciò che resta si addebita a una tariffa. Dica quale.</translation>
        </message>
        <message>
            <source>A package needs a name of at most 120 characters. Type one.</source>
            <translation>Un pacchetto ha bisogno di un nome di al massimo 120 caratteri. Ne scriva uno.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Questo cliente ha già un pacchetto attivo «%{name}». Dia a questo un altro nome.</translation>
        </message>
        <message>
            <source>The package does not rest on that day, so there is nothing to end.</source>
            <translation>Quel giorno il pacchetto non è in pausa, quindi non c’è nulla da concludere.</translation>
        </message>
        <message>
            <source>Overage is allowed, so it needs a rate. Say what one more costs.</source>
            <translation>Lo sforamento è consentito, quindi serve una tariffa. Dica quanto costa uno in più.</translation>
        </message>
        <message>
            <source>Published rules never change. Publish the next version.</source>
            <translation>Le regole pubblicate non cambiano mai. Pubblichi la versione successiva.</translation>
        </message>
        <message>
            <source>"%{name}" is not sold any more. Choose another package.</source>
            <translation>«%{name}» non è più in vendita. Scelga un altro pacchetto.</translation>
        </message>
        <message>
            <source>There is a rule for "%{service}", which the package does not cover. Remove the rule, or let it cover the service.</source>
            <translation>C’è una regola per «%{service}», che il pacchetto non copre. Tolga la regola o faccia coprire il servizio.</translation>
        </message>
        <message>
            <source>There is a package "%{name}" already. Give this one another name.</source>
            <translation>C’è già un pacchetto «%{name}». Dia a questo un altro nome.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a package can use. Give another one.</source>
            <translation>«%{parameter}» non è un valore utilizzabile per un pacchetto. Ne indichi un altro.</translation>
        </message>
        <message>
            <source>Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.</source>
            <translation>I pacchetti a sessioni non hanno scatti in minuti, né quelli a minuti scatti in sessioni. Tolga lo scatto.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Questo pacchetto non esiste. Ne scelga uno dall’elenco del cliente.</translation>
        </message>
        <message>
            <source>There is no such package to sell. Choose one of the list.</source>
            <translation>Non c’è un pacchetto così in vendita. Ne scelga uno dall’elenco.</translation>
        </message>
        <message>
            <source>A line of this mail's header has more than %{limit} bytes. The mail is not read.</source>
            <translation>Una riga dell’intestazione di questa mail supera %{limit} byte. La mail non viene letta.</translation>
        </message>
        <message>
            <source>The mail has %{bytes} bytes; at most %{limit} are read.</source>
            <translation>La mail ha %{bytes} byte; se ne leggono al massimo %{limit}.</translation>
        </message>
        <message>
            <source>The mail's header has more than %{limit} fields. The mail is not read.</source>
            <translation>L’intestazione della mail ha più di %{limit} campi. La mail non viene letta.</translation>
        </message>
        <message>
            <source>The mail has more than %{limit} parts. It is not read.</source>
            <translation>La mail ha più di %{limit} parti. Non viene letta.</translation>
        </message>
        <message>
            <source>This is no mail. Nothing was read.</source>
            <translation>Questa non è una mail. Non è stato letto nulla.</translation>
        </message>
        <message>
            <source>"%{member}" is no base64. Encode the mail's bytes as they are.</source>
            <translation>«%{member}» non è base64. Codifichi i byte della mail così come sono.</translation>
        </message>
        <message>
            <source>The program's knowledge of languages is damaged. Install the program again.</source>
            <translation>Le conoscenze linguistiche del programma sono danneggiate. Reinstalli il programma.</translation>
        </message>
        <message>
            <source>What was learned from your corrections is damaged. It begins anew with the next one.</source>
            <translation>Ciò che è stato appreso dalle Sue correzioni è danneggiato. Si ricomincia con la prossima.</translation>
        </message>
        <message>
            <source>Nothing was learned as version %{version}. Choose one of those that are there.</source>
            <translation>Non è stato appreso nulla come versione %{version}. Scelga una di quelle esistenti.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Questo orario non è tenuto per nessun cliente, quindi lì non si può prenotare nessuno. Prenoti la sessione a mano.</translation>
        </message>
        <message>
            <source>This time is held for as long as it may be. Book it or let go of it.</source>
            <translation>Questo orario è tenuto il più a lungo possibile. Prenoti la sessione o lo liberi.</translation>
        </message>
        <message>
            <source>Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.</source>
            <translation>Nessuno ha ancora indicato che cosa prenotare qui. Apra l’orario tenuto da parte nel calendario e scelga la prestazione.</translation>
        </message>
        <message>
            <source>This is no link to a page of the web. Copy it from your video service, with https:// in front.</source>
            <translation>Non è un link a una pagina web. Lo copi dal servizio di videochiamate, con https:// davanti.</translation>
        </message>
        <message>
            <source>Whoever listens could read this link. Use one that begins with https://.</source>
            <translation>Chi intercetta la connessione potrebbe leggere questo link. Ne usi uno che inizia con https://.</translation>
        </message>
        <message>
            <source>This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.</source>
            <translation>Questa sessione è stata registrata a posteriori e non sta in nessun calendario, quindi non ha più un luogo né un link.</translation>
        </message>
        <message>
            <source>This place is too long. Use at most 300 characters.</source>
            <translation>Questo luogo è troppo lungo. Usi al massimo 300 caratteri.</translation>
        </message>
        <message>
            <source>"%{parameter}" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.</source>
            <translation>«%{parameter}» non è una percentuale adatta da 0 a 100: il rosso non supera il giallo. Ne indichi un’altra.</translation>
        </message>
        <message>
            <source>Something of "%{bucket}" is used or booked already, so the sale stays. Correct the balance, or archive the package.</source>
            <translation>Qualcosa di «%{bucket}» è già usato o riservato, quindi la vendita resta. Corregga il saldo, oppure archivi il pacchetto.</translation>
        </message>
        <message>
            <source>Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.</source>
            <translation>La fattura %{number} addebita questo pacchetto. Prima storni la fattura, poi annulli la vendita.</translation>
        </message>
    </context>
    <context>
        <name>ExpenseWords</name>
        <message>
            <source>Rent</source>
            <translation>Affitto</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Viaggi</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formazione</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Ufficio</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Assicurazioni</translation>
        </message>
        <message>
            <source>Phone and internet</source>
            <translation>Telefono e internet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Own pocket</source>
            <translation>Di tasca propria</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Bonifico</translation>
        </message>
        <message>
            <source>%1 %2 a mile</source>
            <translation>%1 %2 al miglio</translation>
        </message>
        <message>
            <source>%1 %2 a km</source>
            <translation>%1 %2 al km</translation>
        </message>
        <message>
            <source>To bill</source>
            <translation>Da fatturare</translation>
        </message>
        <message>
            <source>On a draft</source>
            <translation>In bozza</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Fatturata</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Stornata</translation>
        </message>
    </context>
    <context>
        <name>FailureState</name>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Your role has no access to this</source>
            <translation>Il suo ruolo non ha accesso a questa pagina</translation>
        </message>
        <message>
            <source>Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.</source>
            <translation>Lei è qui come: %1. È riservato a: %2. Se le serve, chieda al titolare dello studio.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Cliente archiviato</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Cancelled session</source>
            <translation>Sessione annullata</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota di credito</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Preventivo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Spesa</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>domani</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ieri</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>as preferred</source>
            <translation>come preferito</translation>
        </message>
        <message>
            <source>the nearest</source>
            <translation>il più vicino</translation>
        </message>
        <message>
            <source>the earliest</source>
            <translation>il primo</translation>
        </message>
        <message>
            <source>leaves no odd gap</source>
            <translation>non lascia buchi</translation>
        </message>
        <message>
            <source>at the start of the day</source>
            <translation>a inizio giornata</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Daily backup</source>
            <translation>Backup giornaliero</translation>
        </message>
        <message>
            <source>Issue a scheduled invoice</source>
            <translation>Emissione di una fattura programmata</translation>
        </message>
        <message>
            <source>Write the mail of a scheduled invoice</source>
            <translation>Scrittura dell’e-mail di una fattura programmata</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Invio di un messaggio</translation>
        </message>
        <message>
            <source>Clear away the file of a message</source>
            <translation>Eliminazione del file di un messaggio</translation>
        </message>
        <message>
            <source>Let a quote expire</source>
            <translation>Scadenza di un preventivo</translation>
        </message>
        <message>
            <source>Make a recurring invoice</source>
            <translation>Generazione di una fattura ricorrente</translation>
        </message>
        <message>
            <source>Check of the whole practice</source>
            <translation>Controllo di tutto lo studio</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Prova di ripristino</translation>
        </message>
        <message>
            <source>Open mirror folder</source>
            <translation>Cartella specchio aperta</translation>
        </message>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Sigillatura di file con le chiavi dei rispettivi clienti</translation>
        </message>
        <message>
            <source>Time stamp of the history</source>
            <translation>Marca temporale del registro di controllo</translation>
        </message>
        <message>
            <source>Let calendars elsewhere agree with this one</source>
            <translation>Sincronizzazione dei calendari esterni con questo</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Riscrittura del file dopo la cancellazione di un cliente</translation>
        </message>
        <message>
            <source>End holds and requests whose time is over</source>
            <translation>Chiusura degli orari tenuti da parte e delle richieste alla scadenza</translation>
        </message>
        <message>
            <source>Tell somebody what has changed about an appointment</source>
            <translation>Comunicazione a qualcuno delle modifiche a un appuntamento</translation>
        </message>
        <message>
            <source>Give back what let this program in to calendars elsewhere</source>
            <translation>Restituire l’accesso di questo programma a calendari altrove</translation>
        </message>
        <message>
            <source>End periods and packages whose day has come</source>
            <translation>Concludere periodi e pacchetti scaduti</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Copy link</source>
            <translation>Copia link</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>In person</source>
            <translation>In presenza</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Per telefono</translation>
        </message>
        <message>
            <source>By video, always at my own link</source>
            <translation>In video, sempre al mio link</translation>
        </message>
        <message>
            <source>By video, in a new room each</source>
            <translation>In video, ogni volta in una stanza nuova</translation>
        </message>
        <message>
            <source>By video, with a link by the connected calendar</source>
            <translation>In video, con un link del calendario collegato</translation>
        </message>
        <message>
            <source>By video, the link comes later</source>
            <translation>In video, il link arriva dopo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Luogo</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Le sessioni si svolgono</translation>
        </message>
        <message>
            <source>The link of your personal room, such as the one Zoom gives you. It is the same for every session.</source>
            <translation>Il link della Sua stanza personale, come quello di Zoom. È lo stesso per ogni sessione.</translation>
        </message>
        <message>
            <source>Each appointment gets a room that nobody can guess, without an account.</source>
            <translation>Ogni appuntamento riceve una stanza che nessuno può indovinare, senza account.</translation>
        </message>
        <message>
            <source>The calendar that bookings are written to makes the link, if it can. Until then the session says that it is missing.</source>
            <translation>Il calendario in cui vanno le prenotazioni crea il link, se può. Fino ad allora la sessione segnala che manca.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indicato</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Where a service says nothing, what is booked from now on meets so.</source>
            <translation>Vale per ciò che si prenota da adesso, se la prestazione non dice altro.</translation>
        </message>
        <message>
            <source>Saved how sessions meet</source>
            <translation>Modalità delle sessioni salvata</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>of %1 min</source>
            <translation>su %1 min</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>ancora %1</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Tempo scaduto</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 oltre</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>In pausa, %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Session with %1, %2, %3</source>
            <translation>Sessione con %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>Scheduled</source>
            <translation>Programmata</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>A credito</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>In scadenza</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Inviata</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emessa</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Pagata in parte</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagata</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Scaduta</translation>
        </message>
        <message>
            <source>Part refunded</source>
            <translation>Rimborsata in parte</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborsata</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Stralciata</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Annullata</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Stornata</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Ancora senza numero</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Nota di credito %1</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>From credit</source>
            <translation>Da credito</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Bonifico</translation>
        </message>
        <message>
            <source>Reduced rate</source>
            <translation>Aliquota ridotta</translation>
        </message>
        <message>
            <source>Zero rate</source>
            <translation>Aliquota zero</translation>
        </message>
        <message>
            <source>Exempt: health care</source>
            <translation>Esente: prestazioni sanitarie</translation>
        </message>
        <message>
            <source>Exempt: education</source>
            <translation>Esente: formazione</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>Aliquota ordinaria</translation>
        </message>
    </context>
    <context>
        <name>OutlookPane</name>
        <message>
            <source>Left after the week</source>
            <translation>Resta dopo la settimana</translation>
        </message>
        <message>
            <source>Taken in the week</source>
            <translation>Usato nella settimana</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Settimana del %1</translation>
        </message>
        <message>
            <source>What is left of %1, week by week</source>
            <translation>Ciò che resta di %1, settimana per settimana</translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message>
            <source>Type a number of minutes, from 0 to %1.</source>
            <translation>Scriva un numero di minuti, da 0 a %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Scriva un importo, per esempio %1.</translation>
        </message>
        <message>
            <source>Say up to which minute this rate holds.</source>
            <translation>Indichi fino a quale minuto vale questa tariffa.</translation>
        </message>
        <message>
            <source>Say what it costs up to that minute.</source>
            <translation>Indichi quanto costa fino a quel minuto.</translation>
        </message>
        <message>
            <source>This limit is above the one before it, or goes.</source>
            <translation>Questo limite deve superare il precedente; altrimenti lo tolga.</translation>
        </message>
        <message>
            <source>Say what it costs beyond the last limit.</source>
            <translation>Indichi quanto costa oltre l’ultimo limite.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tempo oltre il prepagato</translation>
        </message>
        <message>
            <source>Is charged by these rules</source>
            <translation>Si addebita secondo queste regole</translation>
        </message>
        <message>
            <source>Costs what it usually does</source>
            <translation>Costa come al solito</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolleranza</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuna</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Si conta a scatti di</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Almeno</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 all’ora</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 al minuto</translation>
        </message>
        <message>
            <source>%1 up to minute %2</source>
            <translation>%1 fino al minuto %2</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>What the service costs</source>
            <translation>Quanto costa la prestazione</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Le tariffe valgono</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Per tutto, secondo l’ultimo minuto</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Ognuna per i propri minuti</translation>
        </message>
        <message>
            <source>At most, for a session</source>
            <translation>Massimo per sessione</translation>
        </message>
        <message>
            <source>At most, in a month</source>
            <translation>Massimo al mese</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Mai addebitato</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>Read only: this calendar is changed where it comes from.</source>
            <translation>Sola lettura: questo calendario si modifica all’origine.</translation>
        </message>
        <message>
            <source>What is changed here is changed there too.</source>
            <translation>Ciò che si cambia qui cambia anche lì.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupato</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libero</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Scriva un importo, per esempio %1.</translation>
        </message>
        <message>
            <source>Type a number of days, such as 90.</source>
            <translation>Scriva un numero di giorni, per esempio 90.</translation>
        </message>
        <message>
            <source>Type a day, such as %1.</source>
            <translation>Scriva una data, per esempio %1.</translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message>
            <source>Used up on %1.</source>
            <translation>Esaurito il %1.</translation>
        </message>
        <message>
            <source>Nothing is taken from it: it does not cover this service, or nothing says how much.</source>
            <translation>Non si scala nulla: non copre questa prestazione, o non è indicato quanto.</translation>
        </message>
        <message>
            <source>Not used up within a year.</source>
            <translation>Non si esaurisce entro un anno.</translation>
        </message>
        <message>
            <source>It ends on %1, and %2 are lost.</source>
            <translation>Termina il %1, con una perdita di %2.</translation>
        </message>
        <message>
            <source>It ends on %1; nothing is lost.</source>
            <translation>Termina il %1; non si perde nulla.</translation>
        </message>
        <message>
            <source>%1 are lost within the year, beyond what is carried over.</source>
            <translation>Perdita nell’anno, oltre a quanto si riporta: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>%n altra non si può prenotare senza un altro pacchetto.</numerusform>
                <numerusform>Altre %n non si possono prenotare senza un altro pacchetto.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is charged besides.</source>
            <translation>Addebito in più: %1.</translation>
        </message>
        <message>
            <source>%1: %2 granted, %3 left</source>
            <translation>%1: accredito di %2, ancora %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 charged</source>
            <translation>%1: uso di %2, addebito di %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 left</source>
            <translation>%1: uso di %2, ancora %3</translation>
        </message>
        <message>
            <source>%1: %2 carried over</source>
            <translation>%1: riporto di %2</translation>
        </message>
        <message>
            <source>%1: %2 lost</source>
            <translation>%1: perdita di %2</translation>
        </message>
        <message>
            <source>%1: %2 left over are charged, %3</source>
            <translation>%1: residuo di %2 addebitato, %3</translation>
        </message>
        <message>
            <source>%1: not booked, nothing is left</source>
            <translation>%1: non prenotato, non resta nulla</translation>
        </message>
        <message>
            <source>%1: it ends</source>
            <translation>%1: termina</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>%1 a session</source>
            <translation>%1 a sessione</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 al minuto</translation>
        </message>
        <message>
            <source>%1 for each %2</source>
            <translation>%1 ogni %2</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>ogni settimana</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>ogni mese</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>ogni trimestre</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>ogni anno</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una volta</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Con l’acquisto</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Con la prima sessione</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Il %1</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>In una data</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Va perso</translation>
        </message>
        <message>
            <source>It is charged at %1</source>
            <translation>Si addebita a %1</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Si addebita</translation>
        </message>
        <message>
            <source>Up to %1 goes on once</source>
            <translation>Si riporta una volta, fino a %1</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tutte le prestazioni</translation>
        </message>
        <message>
            <source>All but %1</source>
            <translation>Tutte tranne %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessione</numerusform>
                <numerusform>%n sessioni</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <translation>%1 sessioni</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 all’ora</translation>
        </message>
        <message>
            <source>It does not end</source>
            <translation>Senza scadenza</translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>%n giorno dopo la prima sessione</numerusform>
                <numerusform>%n giorni dopo la prima sessione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>%n giorno dopo l’inizio</numerusform>
                <numerusform>%n giorni dopo l’inizio</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at the latest %2</source>
            <translation>%1, al più tardi il %2</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Non si prenota altro</translation>
        </message>
        <message>
            <source>The wish waits for the next package</source>
            <translation>La richiesta attende il prossimo pacchetto</translation>
        </message>
        <message>
            <source>The balance goes below zero</source>
            <translation>Il saldo va in negativo</translation>
        </message>
        <message>
            <source>It is billed, %1</source>
            <translation>Si fattura, %1</translation>
        </message>
        <message>
            <source>It is billed at the usual price</source>
            <translation>Si fattura al prezzo abituale</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Ossia</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolleranza</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Riportato</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Niente</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Fino a %1</translation>
        </message>
        <message>
            <source>To be used within</source>
            <translation>Da usare entro</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Ciò che resta alla fine</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Quando è esaurito</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Si scala a scatti di</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>Disdetta tardiva</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Conta come usato</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Viene restituito</translation>
        </message>
        <message>
            <source>Shown as used</source>
            <translation>Risulta usato</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Dalla prenotazione</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>A sessione svolta</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Copre</translation>
        </message>
        <message>
            <source>Not sold yet</source>
            <translation>Non ancora venduto</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n venduto</numerusform>
                <numerusform>%n venduti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n attivo</numerusform>
                <numerusform>%n attivi</numerusform>
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
            <translation>vita, carriera, leadership</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Primo colloquio</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Sessione intensiva</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Terapia</translation>
        </message>
        <message>
            <source>sessions of 50 minutes, progress notes</source>
            <translation>sessioni di 50 minuti, note cliniche</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>Double session</source>
            <translation>Sessione doppia</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consulenza</translation>
        </message>
        <message>
            <source>hours and meetings</source>
            <translation>ore e riunioni</translation>
        </message>
        <message>
            <source>Consulting</source>
            <translation>Consulenza</translation>
        </message>
        <message>
            <source>Workshop half-day</source>
            <translation>Workshop di mezza giornata</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitazione</translation>
        </message>
        <message>
            <source>workshops and groups</source>
            <translation>workshop e gruppi</translation>
        </message>
        <message>
            <source>Team session</source>
            <translation>Sessione di team</translation>
        </message>
        <message>
            <source>Workshop day</source>
            <translation>Giornata di workshop</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>Il mio studio</translation>
        </message>
        <message>
            <source>Stylist</source>
            <translation>Parrucchiere, estetista</translation>
        </message>
        <message>
            <source>hair and beauty</source>
            <translation>capelli e bellezza</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Taglio</translation>
        </message>
        <message>
            <source>Cut and colour</source>
            <translation>Taglio e colore</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Insegnante privato</translation>
        </message>
        <message>
            <source>lessons, exam preparation</source>
            <translation>lezioni, preparazione agli esami</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lezione</translation>
        </message>
        <message>
            <source>Double lesson</source>
            <translation>Lezione doppia</translation>
        </message>
        <message>
            <source>Coaching, %1</source>
            <translation>Coaching, %1</translation>
        </message>
        <message>
            <source>Therapy, %1</source>
            <translation>Terapia, %1</translation>
        </message>
        <message>
            <source>Consulting, %1</source>
            <translation>Consulenza, %1</translation>
        </message>
        <message>
            <source>Facilitation, %1</source>
            <translation>Facilitazione, %1</translation>
        </message>
        <message>
            <source>Styling, %1</source>
            <translation>Parrucchiere, %1</translation>
        </message>
        <message>
            <source>Tutoring, %1</source>
            <translation>Lezioni private, %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Inviato</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accettato</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rifiutato</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Scaduto</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Fatturato</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Eliminato</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Ancora senza numero</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key of your practice</source>
            <translation>Chiave di recupero dello studio</translation>
        </message>
        <message>
            <source>With it you open the practice when the passphrase is forgotten. Keep it where you keep contracts, not beside the computer.</source>
            <translation>Questa chiave apre lo studio quando la passphrase è stata dimenticata. La conservi dove tiene i contratti, non accanto al computer.</translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Ogni settimana</numerusform>
                <numerusform>Ogni %n settimane</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly, on the last day</source>
            <translation>Ogni mese, l’ultimo giorno</translation>
        </message>
        <message>
            <source>Monthly, on day %1</source>
            <translation>Ogni mese, il giorno %1</translation>
        </message>
        <message>
            <source>Quarterly, on the last day</source>
            <translation>Ogni trimestre, l’ultimo giorno</translation>
        </message>
        <message>
            <source>Quarterly, on day %1</source>
            <translation>Ogni trimestre, il giorno %1</translation>
        </message>
        <message>
            <source>Yearly, on the last day of the month</source>
            <translation>Ogni anno, l’ultimo giorno del mese</translation>
        </message>
        <message>
            <source>Yearly, on day %1 of the month</source>
            <translation>Ogni anno, il giorno %1 del mese</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensile</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestrale</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Annuale</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>una volta</numerusform>
                <numerusform>%n volte</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino al %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminata</translation>
        </message>
        <message>
            <source>drafted for you</source>
            <translation>preparata in bozza</translation>
        </message>
        <message>
            <source>issued and sent automatically</source>
            <translation>emessa e inviata in automatico</translation>
        </message>
        <message>
            <source>%1 a month, %2 a year</source>
            <translation>%1 al mese, %2 all’anno</translation>
        </message>
    </context>
    <context>
        <name>ReportPicture</name>
        <message>
            <source>Owed</source>
            <translation>Dovuto</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 altri</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Mostra da che cosa è composto</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota di credito</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Rimborso</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Revocato</translation>
        </message>
        <message>
            <source>Discount for paying early</source>
            <translation>Sconto per pagamento anticipato</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Svolta</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Assente</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Disdetta</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Entrate</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>Importi da incassare</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
        <message>
            <source>Use of your hours</source>
            <translation>Utilizzo delle ore</translation>
        </message>
        <message>
            <source>Time by client</source>
            <translation>Tempo per cliente</translation>
        </message>
        <message>
            <source>What you invoiced, by the date on the document, less credit notes and discounts for paying early. Beside it the money that arrived, which may belong to other invoices.</source>
            <translation>Quanto ha fatturato, secondo la data del documento, meno note di credito e sconti per pagamento anticipato. Accanto, il denaro ricevuto, che può riguardare altre fatture.</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Quanto i clienti devono oggi, secondo il ritardo. Non sono compresi le bozze e gli importi stralciati.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>L’imposta nel denaro incassato. Un pagamento parziale contiene una parte di ogni aliquota; il credito che resta a un cliente non ha ancora imposta. Non è una dichiarazione fiscale.</translation>
        </message>
        <message>
            <source>The tax on what you issued, paid or not. A credit note counts in its own month, below zero. Not a tax return.</source>
            <translation>L’imposta sui documenti emessi, pagati o no. Una nota di credito conta nel proprio mese, in negativo. Non è una dichiarazione fiscale.</translation>
        </message>
        <message>
            <source>Sessions held against the working hours you set. Notes, travel and preparation are not in it.</source>
            <translation>Le sessioni svolte rispetto all’orario di lavoro impostato. Note, spostamenti e preparazione non sono compresi.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Le sessioni svolte per ogni cliente e quanto ne è stato fatturato, senza imposta. Ciò che non è ancora fatturato qui è tempo, non denaro.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Al %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <comment>a quarter and its year</comment>
            <translation>T%1 %2</translation>
        </message>
        <message>
            <source>Q%1</source>
            <comment>a quarter</comment>
            <translation>T%1</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Esente</translation>
        </message>
        <message>
            <source>Small business, no tax</source>
            <translation>Piccola impresa, senza imposta</translation>
        </message>
        <message>
            <source>Reverse charge</source>
            <translation>Inversione contabile</translation>
        </message>
        <message>
            <source>Outside its scope</source>
            <translation>Fuori campo</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Non scaduto</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 giorni</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 giorni</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 giorni</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Oltre 90 giorni</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenti</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Fatturato</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Incassato</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Aliquota</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Orario di lavoro</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aperto</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Assenze</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilizzo</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessioni</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Fatturato, netto</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>All’ora</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Che cosa</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Scadenza</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Giorni di ritardo</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Bonifico</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Contanti</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Would bring</source>
            <translation>Frutterebbe</translation>
        </message>
    </context>
    <context>
        <name>SavePdf</name>
        <message>
            <source>Saved as %1</source>
            <translation>Salvato come %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Non è stato possibile scrivere %1: %2. Scelga un’altra cartella.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Salva come PDF</translation>
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
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde petrolio</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blu</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Viola</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rosso</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Arancione</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Oliva</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grigio</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>to the minute</source>
            <translation>al minuto</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>scatti di %1 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arrotondamento del tempo</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minuti di tolleranza</translation>
        </message>
        <message>
            <source>Free before</source>
            <translation>Libero prima</translation>
        </message>
        <message>
            <source>Free after</source>
            <translation>Libero dopo</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Le note iniziano con</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 all’ora</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Colore nel calendario</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Le sessioni si svolgono</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Invoiced</source>
            <translation>Fatturata</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagata</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>In bozza</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Stornata</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Non addebitata</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Conclusa</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Da confermare</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confermata</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>In sessione</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Assente</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Disdetta</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Liberata</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Scaduta</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Pagata in parte</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Inviata</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emessa</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Chiusa</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>in pausa</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 oltre</translation>
        </message>
        <message>
            <source>of %1 min</source>
            <translation>su %1 min</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Fattura %1 in partenza</translation>
        </message>
        <message>
            <source>Invoice %1 goes out in %2 s</source>
            <translation>Fattura %1 in partenza tra %2 s</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, its mail waits for you to send it</source>
            <translation>Fattura %1 emessa, l’e-mail è da inviare</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, for you to hand over</source>
            <translation>Fattura %1 emessa, da consegnare di persona</translation>
        </message>
        <message>
            <source>%1 invoices go out in %2 s</source>
            <translation>%1 fatture in partenza tra %2 s</translation>
        </message>
        <message>
            <source>%1 invoices are issued, for you to send</source>
            <translation>%1 fatture emesse, da inviare</translation>
        </message>
        <message>
            <source>%1 invoices are issued, %2 of them go out in %3 s</source>
            <translation>%1 fatture emesse, %2 in partenza tra %3 s</translation>
        </message>
        <message>
            <source>Session with %1 is finished, not invoiced yet</source>
            <translation>Sessione con %1 conclusa, non ancora fatturata</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>Non è stato possibile emettere una fattura.</numerusform>
                <numerusform>Non è stato possibile emettere %n fatture.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 was credited and not sent</source>
            <translation>Fattura %1 stornata e non inviata</translation>
        </message>
        <message>
            <source>%1 invoices were credited and not sent</source>
            <translation>%1 fatture stornate e non inviate</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La sessione con %1 è di nuovo aperta</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>It is a public holiday.</source>
            <translation>È un giorno festivo.</translation>
        </message>
        <message>
            <source>It is one of your days off.</source>
            <translation>È uno dei Suoi giorni liberi.</translation>
        </message>
        <message>
            <source>The free time around it goes beyond your working hours.</source>
            <translation>Il tempo libero attorno esce dal Suo orario di lavoro.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fuori dal Suo orario di lavoro.</translation>
        </message>
        <message>
            <source>Sooner than your notice allows: from %1.</source>
            <translation>Prima di quanto consenta il Suo preavviso: da %1.</translation>
        </message>
        <message>
            <source>Further ahead than you take bookings: until %1.</source>
            <translation>Oltre il termine per cui accetta prenotazioni: fino a %1.</translation>
        </message>
        <message>
            <source>This service is not offered then.</source>
            <translation>Allora questo servizio non è offerto.</translation>
        </message>
        <message>
            <source>%1 is closed then.</source>
            <translation>%1 allora è chiuso.</translation>
        </message>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fuori dagli orari che vanno bene al cliente.</translation>
        </message>
        <message>
            <source>Outside the hours that suit %1.</source>
            <translation>Fuori dagli orari che vanno bene a %1.</translation>
        </message>
        <message>
            <source>Something else is in your calendar then.</source>
            <translation>Allora c’è altro nel Suo calendario.</translation>
        </message>
        <message>
            <source>One of your calendars cannot be read; it may be taken.</source>
            <translation>Uno dei Suoi calendari non si può leggere; potrebbe essere occupato.</translation>
        </message>
        <message>
            <source>%1 too close to what lies beside it.</source>
            <translation>%1 troppo vicino a ciò che c’è accanto.</translation>
        </message>
        <message>
            <source>%1 are missing for the way.</source>
            <translation>Mancano %1 per il tragitto.</translation>
        </message>
        <message>
            <source>No room is free then.</source>
            <translation>Allora nessuna stanza è libera.</translation>
        </message>
        <message>
            <source>The day has as many of these sessions as you allow.</source>
            <translation>Quel giorno ha già quante di queste sessioni Lei consente.</translation>
        </message>
        <message>
            <source>No seat is left then.</source>
            <translation>Allora non c’è più posto.</translation>
        </message>
        <message>
            <source>Held for somebody until %1.</source>
            <translation>Tenuto da parte per qualcuno fino a %1.</translation>
        </message>
        <message>
            <source>%1 for you, %2 in %3</source>
            <translation>%1 per Lei, %2 a %3</translation>
        </message>
        <message>
            <source>%1 for you, %2 for %3 in %4</source>
            <translation>%1 per Lei, %2 per %3 a %4</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>Came from %2: %1</source>
            <translation>Arrivato da %2: %1</translation>
        </message>
        <message>
            <source>Changed in %2, and so here: %1</source>
            <translation>Cambiato in %2, e quindi qui: %1</translation>
        </message>
        <message>
            <source>Changed here and in %2, and brought together: %1</source>
            <translation>Cambiato qui e in %2, e riunito: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n dato è cambiato da entrambe le parti.</numerusform>
                <numerusform>%n dati sono cambiati da entrambe le parti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Went to %2: %1</source>
            <translation>Andato a %2: %1</translation>
        </message>
        <message>
            <source>Deleted here, and so in %2: %1</source>
            <translation>Eliminato qui, e quindi in %2: %1</translation>
        </message>
        <message>
            <source>Deleted in %2, and so here: %1. It can be put back.</source>
            <translation>Eliminato in %2, e quindi qui: %1. Si può recuperare.</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here, so it goes there again: %1</source>
            <translation>Sparito da %2 e tenuto qui, quindi ci torna: %1</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here: %1</source>
            <translation>Sparito da %2 e tenuto qui: %1</translation>
        </message>
        <message>
            <source>Only some dates of it came from %2; the others stay: %1</source>
            <translation>Da %2 sono arrivate solo alcune date; le altre restano: %1</translation>
        </message>
        <message>
            <source>%2 gave an older state, which goes there anew: %1</source>
            <translation>%2 ha dato uno stato più vecchio, che lì si rinnova: %1</translation>
        </message>
        <message>
            <source>Could not be read in %2: %1. %3</source>
            <translation>Non si è potuto leggere in %2: %1. %3</translation>
        </message>
        <message>
            <source>Not taken by %2: %1. %3</source>
            <translation>Non accettato da %2: %1. %3</translation>
        </message>
        <message>
            <source>The two sides did not come to agree. %1</source>
            <translation>Le due parti non si sono accordate. %1</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>un impegno</translation>
        </message>
        <message>
            <source>Both sides agreed on %1.</source>
            <translation>Le due parti coincidevano il %1.</translation>
        </message>
        <message>
            <source>Both sides have not agreed yet.</source>
            <translation>Le due parti non hanno ancora coinciso.</translation>
        </message>
        <message>
            <source>It is paused.</source>
            <translation>È in pausa.</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>scollegato</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dove</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Persone</translation>
        </message>
        <message>
            <source>Who invites</source>
            <translation>Chi invita</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Concordato</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Occupa tempo</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Chi può vederlo</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Cancelled dates</source>
            <translation>Date annullate</translation>
        </message>
        <message>
            <source>One date</source>
            <translation>Una data</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>L’impegno</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niente</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>ogni giorno</numerusform>
                <numerusform>ogni %n giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>ogni settimana</numerusform>
                <numerusform>ogni %n settimane</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>ogni mese</numerusform>
                <numerusform>ogni %n mesi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>ogni anno</numerusform>
                <numerusform>ogni %n anni</numerusform>
            </translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>si ripete</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n volta</numerusform>
                <numerusform>%n volte</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino a %1</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>viene</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>non viene</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>forse</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>not yet, perhaps</source>
            <translation>non ancora, forse</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annullato</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>solo Lei</translation>
        </message>
        <message>
            <source>only you; others see that it is there</source>
            <translation>solo Lei; altri vedono che c’è</translation>
        </message>
        <message>
            <source>whoever sees the calendar</source>
            <translation>chi vede il calendario</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>hidden with the names</source>
            <translation>nascosto con i nomi</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n giorno</numerusform>
                <numerusform>%n giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>un’altra data (%n)</numerusform>
                <numerusform>altre %n date</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry that was erased</source>
            <translation>Un impegno che è stato cancellato</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupato</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminato</translation>
        </message>
        <message>
            <source>as the series has it</source>
            <translation>come nella serie</translation>
        </message>
        <message>
            <source>Deleted here, and so in %1 too, %2.</source>
            <translation>Eliminato qui, e quindi anche in %1, %2.</translation>
        </message>
        <message>
            <source>Deleted in %1, %2.</source>
            <translation>Eliminato in %1, %2.</translation>
        </message>
        <message>
            <source>%1 Kept until %2.</source>
            <translation>%1 Conservato fino al %2.</translation>
        </message>
        <message>
            <source>it does not say when</source>
            <translation>non dice quando</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, da %2</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>eliminato qui</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>eliminato lì</translation>
        </message>
        <message>
            <source>another calendar</source>
            <translation>un altro calendario</translation>
        </message>
    </context>
    <context>
        <name>TaxProposal</name>
        <message>
            <source>Proposed: taxed. The United States have no VAT, so nothing is added to your invoices unless your state taxes services.</source>
            <translation>Proposta: con imposta. Negli Stati Uniti non c’è IVA, quindi alle fatture non si aggiunge nulla, a meno che lo Stato in cui esercita non tassi i servizi.</translation>
        </message>
        <message>
            <source>Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there before you send an invoice.</source>
            <translation>Proposta: senza IVA. SoloPilot non conosce le aliquote di questo paese (%1); si informi su che cosa vale lì prima di inviare una fattura.</translation>
        </message>
        <message>
            <source>Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. Choose another if you are not licensed or mostly coach.</source>
            <translation>Proposta: esente. Le cure di un terapeuta abilitato sono di solito esenti da IVA in questo paese (%1). Scelga altro se non ha l’abilitazione o fa soprattutto coaching.</translation>
        </message>
        <message>
            <source>In %1 this depends on your turnover and on how you are registered, so SoloPilot does not choose for you.</source>
            <translation>In questo paese (%1) dipende dal fatturato e dalla posizione fiscale, quindi SoloPilot lascia a lei la scelta.</translation>
        </message>
        <message>
            <source>%1 has no scheme for small businesses. Taxed is usual; teaching and care may be exempt.</source>
            <translation>In questo paese (%1) non c’è un regime per piccole imprese. Di solito si applica l’imposta; insegnamento e cura possono essere esenti.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nome del cliente</translation>
        </message>
        <message>
            <source>Name to greet</source>
            <translation>Nome per il saluto</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Nome di battesimo del cliente</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nelle fatture</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Il proprio nome e cognome</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Indirizzo e-mail dello studio</translation>
        </message>
        <message>
            <source>Your phone number</source>
            <translation>Numero di telefono dello studio</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Numero della fattura</translation>
        </message>
        <message>
            <source>Amount of the invoice</source>
            <translation>Importo della fattura</translation>
        </message>
        <message>
            <source>Date of the invoice</source>
            <translation>Data della fattura</translation>
        </message>
        <message>
            <source>Day it is due</source>
            <translation>Data di scadenza</translation>
        </message>
        <message>
            <source>Words about the day it is due</source>
            <translation>Frase sulla scadenza</translation>
        </message>
        <message>
            <source>Reference for the payment</source>
            <translation>Causale del pagamento</translation>
        </message>
        <message>
            <source>Number of the credit note</source>
            <translation>Numero della nota di credito</translation>
        </message>
        <message>
            <source>Amount of the credit note</source>
            <translation>Importo della nota di credito</translation>
        </message>
        <message>
            <source>Date of the credit note</source>
            <translation>Data della nota di credito</translation>
        </message>
        <message>
            <source>Number of the credited invoice</source>
            <translation>Numero della fattura stornata</translation>
        </message>
        <message>
            <source>Reason for the credit note</source>
            <translation>Motivo della nota di credito</translation>
        </message>
        <message>
            <source>Number of the quote</source>
            <translation>Numero del preventivo</translation>
        </message>
        <message>
            <source>Amount of the quote</source>
            <translation>Importo del preventivo</translation>
        </message>
        <message>
            <source>Date of the quote</source>
            <translation>Data del preventivo</translation>
        </message>
        <message>
            <source>Last day it is valid</source>
            <translation>Ultimo giorno di validità</translation>
        </message>
        <message>
            <source>First day of the statement</source>
            <translation>Primo giorno dell’estratto conto</translation>
        </message>
        <message>
            <source>Last day of the statement</source>
            <translation>Ultimo giorno dell’estratto conto</translation>
        </message>
        <message>
            <source>Sentence with the balance</source>
            <translation>Frase con il saldo</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Overdue amount</source>
            <translation>Importo scaduto</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Data della sessione</translation>
        </message>
        <message>
            <source>Service of the session</source>
            <translation>Prestazione della sessione</translation>
        </message>
        <message>
            <source>Mail with an invoice</source>
            <translation>E-mail con una fattura</translation>
        </message>
        <message>
            <source>Mail with a credit note</source>
            <translation>E-mail con una nota di credito</translation>
        </message>
        <message>
            <source>Mail with a quote</source>
            <translation>E-mail con un preventivo</translation>
        </message>
        <message>
            <source>Mail with a statement</source>
            <translation>E-mail con un estratto conto</translation>
        </message>
        <message>
            <source>Lines on invoices</source>
            <translation>Testi nelle fatture</translation>
        </message>
        <message>
            <source>Form of notes</source>
            <translation>Modello di nota</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota di credito</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Preventivo</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Estratto conto</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Testi</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>Above the items</source>
            <translation>Sopra le voci</translation>
        </message>
        <message>
            <source>Below the total</source>
            <translation>Sotto il totale</translation>
        </message>
        <message>
            <source>At the foot of every page</source>
            <translation>A piè di ogni pagina</translation>
        </message>
        <message>
            <source>What a note begins with</source>
            <translation>Testo iniziale di una nota</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglese</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tedesco</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spagnolo</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francese</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portoghese</translation>
        </message>
        <message>
            <source>What the appointment is</source>
            <translation>Oggetto dell’appuntamento</translation>
        </message>
        <message>
            <source>Day and times on both clocks</source>
            <translation>Giorno e orari sui due orologi</translation>
        </message>
        <message>
            <source>Day of the appointment</source>
            <translation>Giorno dell’appuntamento</translation>
        </message>
        <message>
            <source>Place, telephone or video link</source>
            <translation>Luogo, telefono o link video</translation>
        </message>
        <message>
            <source>Sentence that it repeats</source>
            <translation>Frase sulla ripetizione</translation>
        </message>
        <message>
            <source>Invitation to an appointment</source>
            <translation>Invito a un appuntamento</translation>
        </message>
        <message>
            <source>Mail when an appointment has changed</source>
            <translation>E-mail per un appuntamento modificato</translation>
        </message>
        <message>
            <source>Mail when an appointment is canceled</source>
            <translation>E-mail per un appuntamento disdetto</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invito</translation>
        </message>
        <message>
            <source>Changed appointment</source>
            <translation>Appuntamento modificato</translation>
        </message>
        <message>
            <source>Canceled appointment</source>
            <translation>Appuntamento disdetto</translation>
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
            <translation>%1 fa</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ora</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>tra %n giorno</numerusform>
                <numerusform>tra %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>tra %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ieri</translation>
        </message>
        <message>
            <source>today</source>
            <translation>oggi</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>domani</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Your pages</source>
            <translation>Le pagine</translation>
        </message>
        <message>
            <source>Everything has its page here. Ctrl and a number opens one without the mouse.</source>
            <translation>Ogni cosa ha qui la sua pagina. Ctrl e un numero ne aprono una senza il mouse.</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>La giornata</translation>
        </message>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Le sessioni compaiono qui in ordine, ciascuna con l’orologio del cliente e il prossimo passo da fare.</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Prenotare una sessione</translation>
        </message>
        <message>
            <source>This leads to a free time in your calendar. What was never booked can be logged beside it.</source>
            <translation>Porta a un orario libero nel calendario. Una sessione mai prenotata si registra qui accanto.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Trovare qualsiasi cosa</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K trova clienti, fatture e note, ed esegue tutto ciò che il programma sa fare.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Lo stato delle cose</translation>
        </message>
        <message>
            <source>Notes save themselves, and mail leaves by itself. If something does not, it says so here.</source>
            <translation>Le note si salvano da sole e la posta parte da sola. Se qualcosa non riesce, viene segnalato qui.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Book and move</source>
            <translation>Prenotare e spostare</translation>
        </message>
        <message>
            <source>Drag over free time to book it. Drag a session to move it, and its edge to make it longer.</source>
            <translation>Trascini su un orario libero per prenotarlo. Trascini una sessione per spostarla, o il suo bordo per allungarla.</translation>
        </message>
        <message>
            <source>Day, week or month</source>
            <translation>Giorno, settimana o mese</translation>
        </message>
        <message>
            <source>Choose how much you see. The letters D, W, M and A do the same.</source>
            <translation>Scelga quanto vedere. Le lettere D, W, M e A fanno lo stesso.</translation>
        </message>
        <message>
            <source>Another clock</source>
            <translation>Un altro orologio</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>L’ora di un cliente può comparire accanto a quella dello studio, così nessuno viene chiamato di notte.</translation>
        </message>
        <message>
            <source>By keys alone</source>
            <translation>Solo con la tastiera</translation>
        </message>
        <message>
            <source>N books a session too. The question mark lists all keys of a page.</source>
            <translation>Anche N prenota una sessione. Il punto interrogativo elenca tutte le scorciatoie di una pagina.</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Una sessione</translation>
        </message>
        <message>
            <source>Next, or running</source>
            <translation>Prossima, o in corso</translation>
        </message>
        <message>
            <source>The next session waits here with its countdown. While one runs, its time is shown here on every page.</source>
            <translation>La prossima sessione attende qui con il conto alla rovescia. Durante una sessione, il suo tempo compare qui in ogni pagina.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>La nota</translation>
        </message>
        <message>
            <source>Just write. It is stored as you type, and every version is kept. A part of it can be private to you.</source>
            <translation>Basta scrivere. Il testo si salva durante la scrittura, e ogni versione viene conservata. Una parte può restare privata.</translation>
        </message>
        <message>
            <source>What was last time</source>
            <translation>L’ultima volta</translation>
        </message>
        <message>
            <source>The last note and what was left open are shown beside the page you write on.</source>
            <translation>L’ultima nota e ciò che è rimasto in sospeso compaiono accanto alla pagina su cui si scrive.</translation>
        </message>
        <message>
            <source>Start and finish</source>
            <translation>Avviare e concludere</translation>
        </message>
        <message>
            <source>When the hour is over, this button asks for everything on one sheet: the time, the price, the invoice. What it sends waits ten seconds, and you can take it back.</source>
            <translation>Alla fine dell’ora, questo pulsante chiede tutto in una sola scheda: il tempo, il prezzo, la fattura. Ciò che viene inviato attende dieci secondi, e si può annullare.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Incassi</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Dove sono gli importi</translation>
        </message>
        <message>
            <source>Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses.</source>
            <translation>Ogni scheda conta e somma: ciò che è aperto, scaduto o pagato, e preventivi e spese.</translation>
        </message>
        <message>
            <source>Your invoices</source>
            <translation>Le fatture</translation>
        </message>
        <message>
            <source>Choose one to see it as it prints, and to record its payment or correct it.</source>
            <translation>Ne scelga una per vederla come viene stampata, e per registrarne il pagamento o correggerla.</translation>
        </message>
        <message>
            <source>By number or name</source>
            <translation>Per numero o nome</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Scriva qualche lettera di un cliente, o il numero di una fattura. In Report ci sono i totali di un anno.</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>Sul desktop</translation>
        </message>
        <message>
            <source>Also without the window</source>
            <translation>Anche senza finestra</translation>
        </message>
        <message>
            <source>Close the window, and SoloPilot waits in the tray of your desktop: start, finish and write from there.</source>
            <translation>Chiusa la finestra, SoloPilot attende nell’area di notifica del desktop: da lì si avvia, si conclude e si scrive.</translation>
        </message>
        <message>
            <source>As you like it</source>
            <translation>Come si preferisce</translation>
        </message>
        <message>
            <source>Whether it starts with the computer, and what it reminds you of, is chosen here.</source>
            <translation>Qui si sceglie se il programma si avvia con il computer, e che cosa ricorda.</translation>
        </message>
        <message>
            <source>Lock when you leave</source>
            <translation>Bloccare quando ci si allontana</translation>
        </message>
        <message>
            <source>Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too when nobody is there.</source>
            <translation>Ctrl+L chiude lo studio: sullo schermo non ne resta nulla. Si blocca anche da solo quando non c’è nessuno.</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>SoloPilot: in session</source>
            <translation>SoloPilot: in sessione</translation>
        </message>
        <message>
            <source>SoloPilot: over plan</source>
            <translation>SoloPilot: oltre il previsto</translation>
        </message>
        <message>
            <source>SoloPilot: something needs you</source>
            <translation>SoloPilot: qualcosa richiede attenzione</translation>
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
            <translation>In pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>In sessione</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>dalle %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>ancora %1</translation>
        </message>
        <message>
            <source>%1 over the planned time</source>
            <translation>%1 oltre il previsto</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Concludi e fattura</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 all’ora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 a sessione</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Concludi e fattura %1</translation>
        </message>
        <message>
            <source>Quick note for %1</source>
            <translation>Nota rapida per %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>A seguire: %1</translation>
        </message>
        <message>
            <source>Next, %1</source>
            <translation>Prossima, %1</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Nessuna prestazione</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Nessuna sessione prevista</translation>
        </message>
        <message>
            <source>%1 not invoiced</source>
            <translation>%1 non fatturate</translation>
        </message>
        <message>
            <source>%1 not invoiced, %2</source>
            <translation>%1 non fatturate, %2</translation>
        </message>
        <message>
            <source>nothing today</source>
            <translation>oggi niente</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>%n sessione oggi</numerusform>
                <numerusform>%n sessioni oggi</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved on this computer</source>
            <translation>Tutto salvato su questo computer</translation>
        </message>
        <message>
            <source>Mail waits for you</source>
            <translation>C’è posta da inviare</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloccato</translation>
        </message>
        <message>
            <source>unlock to go on</source>
            <translation>sbloccare per continuare</translation>
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
            <translation>it</translation>
        </message>
        <message>
            <source>Type a length, such as 90 min, 1:30 or 10 h.</source>
            <translation>Scriva una durata, per esempio 90 min, 1:30 o 10 h.</translation>
        </message>
        <message>
            <source>Type a number, such as 10.</source>
            <translation>Scriva un numero, per esempio 10.</translation>
        </message>
    </context>
    <context>
        <name>ZoneWords</name>
        <message>
            <source>Summer time</source>
            <translation>Ora legale</translation>
        </message>
        <message>
            <source>No summer time</source>
            <translation>Senza ora legale</translation>
        </message>
        <message>
            <source>Summer time until %1</source>
            <translation>Ora legale fino al %1</translation>
        </message>
        <message>
            <source>Standard time until %1</source>
            <translation>Ora solare fino al %1</translation>
        </message>
        <message>
            <source>same time as you</source>
            <translation>stessa ora sua</translation>
        </message>
        <message>
            <source>%1 behind you</source>
            <translation>%1 indietro rispetto a lei</translation>
        </message>
        <message>
            <source>%1 ahead of you</source>
            <translation>%1 avanti rispetto a lei</translation>
        </message>
        <message>
            <source>%1, from %2 %3</source>
            <comment>5 h behind you, from Sunday 4 h</comment>
            <translation>%1, da %2 %3</translation>
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
            <translation>Ciò che era stato scritto prima del blocco dello studio ora è salvato</translation>
        </message>
        <message>
            <source>Choose a calendar file</source>
            <translation>Scelga un file di calendario</translation>
        </message>
        <message>
            <source>Choose a contacts file</source>
            <translation>Scelga un file di contatti</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendari (*.ics)</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv)</source>
            <translation>Contatti (*.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Making a demo practice</source>
            <translation>Creazione di uno studio demo</translation>
        </message>
        <message>
            <source>Making a demo practice: %1 %</source>
            <translation>Creazione di uno studio demo: %1%</translation>
        </message>
        <message>
            <source>The demo practice could not be made</source>
            <translation>Non è stato possibile creare lo studio demo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Other accounts of this computer can enter the practice's folder. It is encrypted; take their rights away all the same.</source>
            <translation>Altri account di questo computer possono accedere alla cartella dello studio. È cifrata; tolga comunque i loro permessi.</translation>
        </message>
        <message>
            <source>A file synchroniser watches the practice's folder and may carry half a database elsewhere. Move the practice out of it; have it carry backups instead.</source>
            <translation>Un programma di sincronizzazione sorveglia la cartella dello studio e può portarne altrove una copia a metà. Sposti lo studio fuori da lì; sincronizzi invece i backup.</translation>
        </message>
        <message>
            <source>The practice lies on a network's disk, where a broken connection can damage it. Move it to this computer and keep backups on the network.</source>
            <translation>Lo studio si trova su un disco di rete, dove una connessione interrotta può danneggiarlo. Lo sposti su questo computer e tenga i backup in rete.</translation>
        </message>
        <message>
            <source>The last daily backup did not work. %1</source>
            <translation>L’ultimo backup giornaliero non è riuscito. %1</translation>
        </message>
        <message>
            <source>Go on with it as it is</source>
            <translation>Continua così com’è</translation>
        </message>
        <message>
            <source>Confirmed; the audit trail says so</source>
            <translation>Confermato; è annotato nel registro di controllo</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Ho capito</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>Il vecchio foglio di recupero non apre più nulla</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup. Use the one that was in force when it was made, or the recovery key of that time.</source>
            <translation>Questa passphrase non apre il backup. Usi quella in vigore quando è stato creato, oppure la chiave di recupero di allora.</translation>
        </message>
        <message>
            <source>This recovery key does not open the backup. Use the sheet that was in force when it was made, or the passphrase of that time.</source>
            <translation>Questa chiave di recupero non apre il backup. Usi il foglio in vigore quando è stato creato, oppure la passphrase di allora.</translation>
        </message>
        <message>
            <source>Choose the folder of a practice</source>
            <translation>Scelga la cartella di uno studio</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Scelga un backup</translation>
        </message>
        <message>
            <source>Backups of SoloPilot (*.spbackup)</source>
            <translation>Backup di SoloPilot (*.spbackup)</translation>
        </message>
        <message>
            <source>Choose a new, empty folder</source>
            <translation>Scelga una cartella nuova e vuota</translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Studio demo</translation>
        </message>
        <message>
            <source>Your practice</source>
            <translation>Il suo studio</translation>
        </message>
        <message>
            <source>The passphrase is %1</source>
            <translation>La passphrase è %1</translation>
        </message>
        <message>
            <source>Type the nine groups of your recovery sheet in place of the passphrase.</source>
            <translation>Al posto della passphrase, scriva i nove gruppi del foglio di recupero.</translation>
        </message>
        <message>
            <source>Open my own practice</source>
            <translation>Apri il mio studio</translation>
        </message>
        <message>
            <source>Start my own practice</source>
            <translation>Crea il mio studio</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Avvia la prossima sessione</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Concludi la sessione in corso</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Scrivi una nota rapida</translation>
        </message>
        <message>
            <source>End the running session</source>
            <translation>Concludi la sessione in corso</translation>
        </message>
        <message>
            <source>What you typed into "%1" is kept. Open it again and it is there.</source>
            <translation>Ciò che era stato scritto in «%1» è conservato. Riaprendo, è ancora lì.</translation>
        </message>
    </context>
    <context>
        <name>sp::DesktopNotifier</name>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
    </context>
    <context>
        <name>sp::HandMail</name>
        <message>
            <source>Attach %1 to the mail</source>
            <translation>Alleghi %1 all’e-mail</translation>
        </message>
    </context>
    <context>
        <name>sp::Notice</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::RecordWindow</name>
        <message>
            <source>Close this window</source>
            <translation>Chiudi questa finestra</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostra tutte le scorciatoie</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Session: %1</source>
            <translation>Sessione: %1</translation>
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
            <translation>Prossima sessione %1</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n messaggio non è partito</numerusform>
                <numerusform>%n messaggi non sono partiti</numerusform>
            </translation>
        </message>
        <message>
            <source>Today says why, and what to do.</source>
            <translation>La pagina Oggi spiega perché, e che cosa fare.</translation>
        </message>
    </context>
    <context>
        <name>sp::ScreenLockWatch</name>
        <message>
            <source>Locks the practice</source>
            <translation>Blocca lo studio</translation>
        </message>
    </context>
    <context>
        <name>sp::SessionMeter</name>
        <message>
            <source>The meter shows while a session runs</source>
            <translation>Il timer compare durante una sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::UndoToasts</name>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>All saved</source>
            <translation>Tutto salvato</translation>
        </message>
        <message>
            <source>A note belongs to a session, and none is planned</source>
            <translation>Una nota appartiene a una sessione, e nessuna è in programma</translation>
        </message>
        <message>
            <source>A note is not saved yet</source>
            <translation>Una nota non è ancora salvata</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n messaggio non è partito</numerusform>
                <numerusform>%n messaggi non sono partiti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n e-mail in attesa di partire</numerusform>
                <numerusform>%n e-mail in attesa di partire</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Studio demo</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Azione</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>book</source>
            <translation>prenota</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>appuntamento</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Avvia la prossima sessione</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Concludi la sessione in corso</translation>
        </message>
        <message>
            <source>end</source>
            <translation>termina</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>ferma</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Scrivi una nota rapida</translation>
        </message>
        <message>
            <source>Invoice all finished sessions</source>
            <translation>Fattura tutte le sessioni concluse</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo cliente</translation>
        </message>
        <message>
            <source>Import a calendar or contacts</source>
            <translation>Importa un calendario o contatti</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>carica</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>I clienti compaiono con le iniziali</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>I clienti compaiono con il nome</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Mostra di nuovo i nomi dei clienti</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Nascondi i nomi dei clienti durante la condivisione dello schermo</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>iniziali</translation>
        </message>
        <message>
            <source>privacy</source>
            <translation>privacy</translation>
        </message>
        <message>
            <source>Go to the session meter</source>
            <translation>Vai al timer della sessione</translation>
        </message>
        <message>
            <source>timer</source>
            <translation>cronometro</translation>
        </message>
        <message>
            <source>float</source>
            <translation>mobile</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuova spesa</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>ricevuta</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>costo</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nuovo tragitto</translation>
        </message>
        <message>
            <source>mileage</source>
            <translation>chilometraggio</translation>
        </message>
        <message>
            <source>kilometres</source>
            <translation>chilometri</translation>
        </message>
        <message>
            <source>Copy a link to the opened session</source>
            <translation>Copia un link alla sessione aperta</translation>
        </message>
        <message>
            <source>address</source>
            <translation>indirizzo</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link copiato</translation>
        </message>
        <message>
            <source>This is a demo practice. Everybody in it is made up.</source>
            <translation>Questo è uno studio demo. Tutte le persone che contiene sono inventate.</translation>
        </message>
        <message>
            <source>Remove it and start my own</source>
            <translation>Rimuovi e crea il mio studio</translation>
        </message>
        <message>
            <source>Remove the demo practice?</source>
            <translation>Rimuovere lo studio demo?</translation>
        </message>
        <message>
            <source>It is deleted with everything you tried out in it. Your own practice is another one and is not touched.</source>
            <translation>Viene eliminato con tutto ciò che vi è stato provato. Lo studio vero e proprio è un altro e non viene toccato.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantieni</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>The tours wait under About, and in Ctrl+K</source>
            <translation>I tour si trovano in Informazioni, e con Ctrl+K</translation>
        </message>
        <message>
            <source>Book a session first; then this tour can show it</source>
            <translation>Prima prenoti una sessione; poi questo tour potrà mostrarla</translation>
        </message>
        <message>
            <source>Not possible: see why</source>
            <translation>Non possibile: vedere perché</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annulla: %1</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>torna indietro</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Ripeti: %1</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>rifai</translation>
        </message>
        <message>
            <source>Close what is open first</source>
            <translation>Prima chiuda ciò che è aperto</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Niente da annullare</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Niente da ripetere</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>Non è stato possibile annullare: %1. %2</translation>
        </message>
        <message>
            <source>Not done again: %1. %2</source>
            <translation>Non è stato possibile ripetere: %1. %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Modifica annullata: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Modifica ripetuta: %1</translation>
        </message>
        <message>
            <source>Write templates</source>
            <translation>Scrivi i modelli</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>testo</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>moduli</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Impostazioni: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostica</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>log</source>
            <translation>registro</translation>
        </message>
        <message>
            <source>crash</source>
            <translation>arresto</translation>
        </message>
        <message>
            <source>Find a free time</source>
            <translation>Trova un orario libero</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>orari liberi</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilità</translation>
        </message>
        <message>
            <source>Find a time for %1</source>
            <translation>Trova un orario per %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AboutSheet</name>
        <message>
            <source>About SoloPilot</source>
            <translation>Informazioni su SoloPilot</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Librerie</translation>
        </message>
        <message>
            <source>Version %1. A practice on your own machine.</source>
            <translation>Versione %1. Uno studio sul proprio computer.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. These are its libraries and their licences:</source>
            <translation>Software libero sotto la GNU General Public License, versione 3 o successiva. È fornito senza alcuna garanzia. Queste sono le sue librerie e le relative licenze:</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Testo della licenza</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Questo programma</translation>
        </message>
        <message>
            <source>Window and system</source>
            <translation>Finestra e sistema</translation>
        </message>
        <message>
            <source>Encrypted database</source>
            <translation>Database cifrato</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifratura</translation>
        </message>
        <message>
            <source>Keys and passphrases</source>
            <translation>Chiavi e passphrase</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Payment codes</source>
            <translation>Codici di pagamento</translation>
        </message>
        <message>
            <source>The machine's keychain</source>
            <translation>Portachiavi del computer</translation>
        </message>
        <message>
            <source>Tours</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>%1, seen</source>
            <translation>%1, visto</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostica</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ActivityPage</name>
        <message>
            <source>What to show</source>
            <translation>Che cosa mostrare</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Posta in uscita</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Operazioni</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registro di controllo</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AddressRows</name>
        <message>
            <source>Add another address</source>
            <translation>Aggiungi un altro indirizzo</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Via e numero</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Metti al primo posto</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>CAP</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non noto</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Come sopra</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AdviceBox</name>
        <message>
            <source>Why all the same</source>
            <translation>Perché comunque</translation>
        </message>
        <message>
            <source>Free instead</source>
            <translation>Libero invece</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>facoltativo; resta con la sessione</translation>
        </message>
        <message>
            <source>Take %1 instead</source>
            <translation>Prendi invece %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message>
            <source>Not invoiced</source>
            <translation>Non fatturata</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Da confermare</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Conclusa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>In sessione</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Assente</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>nessuna sessione</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessione</numerusform>
                <numerusform>%n sessioni</numerusform>
            </translation>
        </message>
        <message>
            <source>all day</source>
            <translation>tutto il giorno</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Tenuto %1</translation>
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
            <translation>Oggi, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Domani, %1</translation>
        </message>
        <message>
            <source>Nothing more in the calendar until %1 %2</source>
            <translation>Nient’altro nel calendario fino a %1 %2</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Mostra i giorni precedenti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message>
            <source>Add a point</source>
            <translation>Aggiungi un punto</translation>
        </message>
        <message>
            <source>Enter writes it into the check list of this note</source>
            <translation>Invio lo scrive nell’elenco di questa nota</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n punti</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was left open last time.</source>
            <translation>L’ultima volta non è rimasto nulla in sospeso.</translation>
        </message>
        <message>
            <source>Open points of a note stand here next time.</source>
            <translation>I punti aperti di una nota compaiono qui la volta successiva.</translation>
        </message>
        <message>
            <source>Show all %1 points</source>
            <translation>Mostra tutti i %1 punti</translation>
        </message>
        <message>
            <source>Open the session: %1</source>
            <translation>Apri la sessione: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaView</name>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Niente nel calendario</translation>
        </message>
        <message>
            <source>Sessions you book and calendars you import are listed here, day by day.</source>
            <translation>Le sessioni prenotate e i calendari importati compaiono qui, giorno per giorno.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AllDayLane</name>
        <message>
            <source>Show all rows</source>
            <translation>Mostra tutte le righe</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Tutto il giorno</translation>
        </message>
        <message>
            <source>Fold to three rows</source>
            <translation>Riduci a tre righe</translation>
        </message>
        <message>
            <source>Show all %1 rows</source>
            <translation>Mostra tutte le %1 righe</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1 in più</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>tutto il giorno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Which service is it?</source>
            <translation>Di quale prestazione si tratta?</translation>
        </message>
        <message>
            <source>Whose session is it?</source>
            <translation>Di chi è la sessione?</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>The same for the whole series</source>
            <translation>Lo stesso per tutta la serie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Avvia sessione</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Apri sessione</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Non ci sono ancora prestazioni. Ne aggiunga una in Impostazioni, Prestazioni.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Scelga con chi è la sessione.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AuditKeySheet</name>
        <message>
            <source>A new key for the audit trail</source>
            <translation>Una nuova chiave per il registro di controllo</translation>
        </message>
        <message>
            <source>When somebody may have copied the practice and knew what opens it.</source>
            <translation>Se qualcuno può aver copiato lo studio e sapeva che cosa lo apre.</translation>
        </message>
        <message>
            <source>The trail is signed with a key of its own. The old key signs once more, that the new one takes over, and is gone then. What it signed stays good: whoever knows the old key is led to the new one.</source>
            <translation>Il registro è firmato con una chiave propria. La vecchia firma ancora una volta che la nuova subentra, e poi scompare. Ciò che ha firmato resta valido: chi conosce la vecchia chiave è condotto alla nuova.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Crea una nuova chiave</translation>
        </message>
        <message>
            <source>It signs from entry %L1 on.</source>
            <translation>Firma dalla voce %L1 in poi.</translation>
        </message>
        <message>
            <source>Tell it to those who check the trail, by another way than the trail itself:
%1</source>
            <translation>La comunichi a chi controlla il registro per una via diversa dal registro stesso:
%1</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copia la chiave</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Ripetizione</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Prenota</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Prenota una sessione</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>Non si ripete</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Ogni settimana</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Ogni due settimane</translation>
        </message>
        <message>
            <source>Every four weeks</source>
            <translation>Ogni quattro settimane</translation>
        </message>
        <message>
            <source>Every month, same weekday</source>
            <translation>Ogni mese, stesso giorno della settimana</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Non ci sono ancora prestazioni. Ne aggiunga una in Impostazioni, Prestazioni.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Scriva un’ora come 14:30.</translation>
        </message>
        <message>
            <source>1 to %1</source>
            <translation>da 1 a %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>Book anyway</source>
            <translation>Prenota comunque</translation>
        </message>
        <message>
            <source>%1 is marked as blocked.</source>
            <translation>%1 ha il contrassegno «bloccato».</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fuori dall’orario di lavoro.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Scelga con chi è la sessione.</translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>Sessione con %1 prenotata, %2 %3</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Quante</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>senza limite</translation>
        </message>
        <message>
            <source>Book %1</source>
            <comment>Wed 11:00</comment>
            <translation>Prenota %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BrowserSignIn</name>
        <message>
            <source>SoloPilot is let in. You can close this page and go back to it.</source>
            <translation>SoloPilot ora ha accesso. Può chiudere questa pagina e tornarvi.</translation>
        </message>
        <message>
            <source>This is not the answer that SoloPilot is waiting for.</source>
            <translation>Non è la risposta che SoloPilot attende.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BurndownBar</name>
        <message>
            <source>Counting</source>
            <translation>Conteggio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BusyCard</name>
        <message>
            <source>Make it a session</source>
            <translation>Trasforma in sessione</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Tutto il giorno</translation>
        </message>
        <message>
            <source>Press Enter to make it a session</source>
            <translation>Premere Invio per trasformare in sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarAccountSheet</name>
        <message>
            <source>Change %1</source>
            <translation>Cambia %1</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Collega un calendario</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>User name or e-mail</source>
            <translation>Nome utente o e-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Keep only when I am busy, and nothing of what the entries say</source>
            <translation>Conserva solo le mie ore occupate, nulla del contenuto degli impegni</translation>
        </message>
        <message>
            <source>Where the calendars are</source>
            <translation>Dove si trovano i calendari</translation>
        </message>
        <message>
            <source>Many services, iCloud and Fastmail among them, want a password made for this program only. It is kept sealed in the practice.</source>
            <translation>Molti servizi, tra cui iCloud e Fastmail, vogliono una password creata solo per questo programma. Viene conservata sigillata nello studio.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Collega</translation>
        </message>
        <message>
            <source>Leave empty to keep the one there is</source>
            <translation>Lasciare vuoto per mantenere quella attuale</translation>
        </message>
        <message>
            <source>What is taken there is not offered here. Nothing is written there before you say where bookings go.</source>
            <translation>Ciò che là è occupato qui non viene offerto. Là non si scrive nulla finché non indica dove vanno le prenotazioni.</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Accedi a %1</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organizzazione (tenant)</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Riapri la pagina</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>Apri quella pagina</translation>
        </message>
        <message>
            <source>Leave empty for any</source>
            <translation>Lasci vuoto per qualsiasi</translation>
        </message>
        <message>
            <source>Until now you have allowed this program to read there. Sign in once more and allow it to write as well.</source>
            <translation>Finora ha permesso a questo programma di leggere lì. Acceda ancora una volta e gli consenta anche di scrivere.</translation>
        </message>
        <message>
            <source>Access was taken back there, or is over. What was read stays here.</source>
            <translation>L’accesso è stato revocato lì o è scaduto. Ciò che è stato letto resta qui.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Accedi nel browser</translation>
        </message>
        <message>
            <source>Your browser shows a page of the service. Sign in there and allow access; this sheet goes on by itself.</source>
            <translation>Il browser mostra una pagina del servizio. Acceda lì e consenta l’accesso; questa finestra continua da sé.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>Second clock</source>
            <translation>Secondo orologio</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupato</translation>
        </message>
        <message>
            <source>Kept free</source>
            <translation>Tenuto libero</translation>
        </message>
        <message>
            <source>Off hours</source>
            <translation>Fuori orario</translation>
        </message>
        <message>
            <source>Second clock: none</source>
            <translation>Secondo orologio: nessuno</translation>
        </message>
        <message>
            <source>Second clock: %1</source>
            <translation>Secondo orologio: %1</translation>
        </message>
        <message>
            <source>The client’s</source>
            <translation>Quello del cliente</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Altri luoghi</translation>
        </message>
        <message>
            <source>Does not suit %1</source>
            <translation>Non va bene a %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarHead</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>How to look at the calendar</source>
            <translation>Vista del calendario</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Sett. lavorativa</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Settimana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Stampa</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Oggi (T)</translation>
        </message>
        <message>
            <source>Print what is shown (Ctrl+P)</source>
            <translation>Stampa ciò che è mostrato (Ctrl+P)</translation>
        </message>
        <message>
            <source>New session (N)</source>
            <translation>Nuova sessione (N)</translation>
        </message>
        <message>
            <source>D, W, M and A choose the view; Shift+W the work week</source>
            <translation>D, W, M e A scelgono la vista; Maiusc+W la settimana lavorativa</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Giorno precedente</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Giorno successivo</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mese precedente</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mese successivo</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Settimana precedente</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Settimana successiva</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarPage</name>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>The calendar could not be read</source>
            <translation>Non è stato possibile leggere il calendario</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1, nuovo orario: %2</translation>
        </message>
        <message>
            <source>%1 now takes %2</source>
            <translation>%1 ora dura %2</translation>
        </message>
        <message>
            <source>Move to %1?</source>
            <translation>Spostare a %1?</translation>
        </message>
        <message>
            <source>Change the length?</source>
            <translation>Cambiare la durata?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Session with %1 cancelled</source>
            <translation>Sessione con %1 disdetta</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1: impegno rimosso</translation>
        </message>
        <message>
            <source>Cancel which ones?</source>
            <translation>Quali disdire?</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Disdici la sessione</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Nuova sessione…</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registra una sessione passata…</translation>
        </message>
        <message>
            <source>%1 copied to %2</source>
            <translation>%1, copia: %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Stampa la vista</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Sett. lavorativa</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Settimana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Enter opens, Alt with arrows moves, drag with Ctrl copies</source>
            <translation>Invio apre, Alt con le frecce sposta, trascinare con Ctrl copia</translation>
        </message>
        <message>
            <source>Enter opens, drag with Ctrl copies</source>
            <translation>Invio apre, trascinare con Ctrl copia</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>Find a free time…</source>
            <translation>Trova un orario libero…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Prenota</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Tieni più a lungo</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libera</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>Nascondi %1</translation>
        </message>
        <message>
            <source>Cancel the session…</source>
            <translation>Disdici la sessione…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Rimuovi…</translation>
        </message>
        <message>
            <source>Enter opens, Delete lets go of it</source>
            <translation>Invio apre, Canc libera</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message>
            <source>Calendars</source>
            <translation>Calendari</translation>
        </message>
        <message>
            <source>What is taken in your other calendars is not free here, and what is booked here can stand in one of them.</source>
            <translation>Ciò che è occupato negli altri Suoi calendari qui non è libero, e ciò che si prenota qui può comparire in uno di essi.</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Collega un calendario</translation>
        </message>
        <message>
            <source>No other calendar is connected.</source>
            <translation>Nessun altro calendario è collegato.</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written.</source>
            <translation>In pausa: non si legge né si scrive nulla.</translation>
        </message>
        <message>
            <source>It is being read for the first time.</source>
            <translation>Prima lettura in corso.</translation>
        </message>
        <message>
            <source>Both sides agreed %1.</source>
            <translation>Ultima sincronizzazione: %1.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizza ora</translation>
        </message>
        <message>
            <source>Sync now: %1</source>
            <translation>Sincronizza ora: %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Riprendi: %1</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pausa: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Cambia: %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Scollega</translation>
        </message>
        <message>
            <source>Disconnect: %1</source>
            <translation>Scollega: %1</translation>
        </message>
        <message>
            <source>Counts here</source>
            <translation>Conta qui</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Nei due sensi</translation>
        </message>
        <message>
            <source>Bookings go here</source>
            <translation>Le prenotazioni vanno qui</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>Là manca d’un tratto %n impegno, quindi qui non è stato eliminato nulla.</numerusform>
                <numerusform>Là mancano d’un tratto %n impegni, quindi qui non è stato eliminato nulla.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Non esistono più</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Mantieni</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Ricollega</translation>
        </message>
        <message>
            <source>Reconnect: %1</source>
            <translation>Ricollega: %1</translation>
        </message>
        <message>
            <source>Colour of %1</source>
            <translation>Colore di %1</translation>
        </message>
        <message>
            <source>The colour its entries bear in the calendar</source>
            <translation>Il colore dei suoi impegni nel calendario</translation>
        </message>
        <message>
            <source>Colour as there</source>
            <translation>Colore di origine</translation>
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
            <translation>Minorenne</translation>
        </message>
        <message>
            <source>Blocked: booking says so first</source>
            <translation>Bloccato: avviso prima di prenotare</translation>
        </message>
        <message>
            <source>Not to be contacted: no mail leaves</source>
            <translation>Da non contattare: non parte nessuna e-mail</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifica %1</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Aggiungi cliente</translation>
        </message>
        <message>
            <source>Name, as printed on invoices</source>
            <translation>Nome, come appare nelle fatture</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Azienda</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Di che cosa si occupa</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Unknown, taken as yours</source>
            <translation>Sconosciuto, vale quello dello studio</translation>
        </message>
        <message>
            <source>Language of invoices and mail</source>
            <translation>Lingua di fatture ed e-mail</translation>
        </message>
        <message>
            <source>As the practice</source>
            <translation>Come lo studio</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Codice fiscale</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Partita IVA</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Acquista come impresa</translation>
        </message>
        <message>
            <source>Somebody else pays</source>
            <translation>Paga qualcun altro</translation>
        </message>
        <message>
            <source>Remark, only for you</source>
            <translation>Annotazione riservata</translation>
        </message>
        <message>
            <source>Invoices go to another name or address</source>
            <translation>Le fatture vanno a un altro nome o indirizzo</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nelle fatture</translation>
        </message>
        <message>
            <source>E-mail for invoices</source>
            <translation>E-mail per le fatture</translation>
        </message>
        <message>
            <source>What is left empty is as above.</source>
            <translation>I campi vuoti valgono come sopra.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Apri in una finestra separata</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Cliente salvato</translation>
        </message>
        <message>
            <source>Merge %1 into…</source>
            <translation>Unisci %1 a…</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Sessioni, note e fatture si troveranno poi sotto l’altro cliente. Non si elimina nulla.</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Il cliente da mantenere</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unisci</translation>
        </message>
        <message>
            <source>Merge into %1</source>
            <translation>Unisci a %1</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Scelga il cliente che resta.</translation>
        </message>
        <message>
            <source>%1 merged into %2</source>
            <translation>%1 unito a %2</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>Cliente archiviato: %1</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 è ora tra i clienti</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 torna tra i clienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Clienti trovati</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Scriva un nome</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Aggiungi %1</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>come nuovo cliente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>Invoices to</source>
            <translation>Fatture a</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Tax no.</source>
            <translation>C.F.</translation>
        </message>
        <message>
            <source>VAT no.</source>
            <translation>P. IVA</translation>
        </message>
        <message>
            <source>Buys as</source>
            <translation>Acquista come</translation>
        </message>
        <message>
            <source>a business</source>
            <translation>impresa</translation>
        </message>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Ancora nessun dato. Modifichi il cliente per aggiungere un indirizzo e-mail.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>Paid this year</source>
            <translation>Pagato quest’anno</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Minorenne</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloccato</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>Da non contattare</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Da confermare</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confermata</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Not invoiced</source>
            <translation>Non fatturata</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Conclusa</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Assente</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Disdetta</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>da %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Altre azioni</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Prenota</translation>
        </message>
        <message>
            <source>Found in an import</source>
            <translation>Da un’importazione</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>È un cliente?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Draft invoice</source>
            <translation>Bozza di fattura</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Fattura %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>scade %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>saldata</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>In programma</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessioni</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Ancora niente qui</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, qui</translation>
        </message>
        <message>
            <source>%1, same as yours</source>
            <translation>%1, stessa ora di qui</translation>
        </message>
        <message>
            <source>Zone unknown, taken as yours</source>
            <translation>Fuso sconosciuto, vale quello dello studio</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Orologi</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Annotazione</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registra una sessione passata…</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Unisci a un altro cliente…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivia</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Ripristina dall’archivio</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Estratto conto</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sì, aggiungi</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Apri in una finestra separata</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Sessions, notes, money and mail are listed here as they come.</source>
            <translation>Sessioni, note, denaro ed e-mail appariranno qui nel loro ordine.</translation>
        </message>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>Mostra %n voce precedente</numerusform>
                <numerusform>Mostra le precedenti (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Inviato</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non partita</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Incassi</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Draft quote</source>
            <translation>Bozza di preventivo</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Preventivo %1</translation>
        </message>
        <message>
            <source>good until %1</source>
            <translation>valido fino al %1</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Rimborso</translation>
        </message>
        <message>
            <source>Paid from credit</source>
            <translation>Pagato con il credito</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>for invoice %1</source>
            <translation>per la fattura %1</translation>
        </message>
        <message>
            <source>for no invoice</source>
            <translation>senza fattura</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Revocato</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>a %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Deve</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Niente da saldare.</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Cancella…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Trova un orario…</translation>
        </message>
        <message>
            <source>Sell a package…</source>
            <translation>Vendi un pacchetto…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>scaduto</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aperto</translation>
        </message>
        <message>
            <source>Filter clients</source>
            <translation>Filtra clienti</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importa clienti e appuntamenti</translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importa un calendario, contatti o una tabella</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuovo cliente</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Attivi</translation>
        </message>
        <message>
            <source>Owing</source>
            <translation>Da incassare</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviati</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Non è stato possibile leggere i clienti</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Attivi %1</translation>
        </message>
        <message>
            <source>Owing %1</source>
            <translation>Da incassare %1</translation>
        </message>
        <message>
            <source>Archived %1</source>
            <translation>Archiviati %1</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Suggeriti</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Nessuno trovato</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Ancora nessun cliente</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Nessuno qui</translation>
        </message>
        <message>
            <source>No name, company, mail or phone begins like this.</source>
            <translation>Nessun nome, azienda, e-mail o telefono inizia così.</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Aggiunga il primo cliente, oppure importi i contatti o il calendario.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>In questo elenco non c’è nessun cliente.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Nessun cliente scelto</translation>
        </message>
        <message>
            <source>Choose one on the left to see sessions, notes and invoices.</source>
            <translation>Ne scelga uno a sinistra per vedere sessioni, note e fatture.</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Qui compariranno i clienti</translation>
        </message>
        <message>
            <source>With their sessions, notes and invoices on one time line, and their clock beside yours.</source>
            <translation>Con le loro sessioni, note e fatture su un’unica linea del tempo, e il loro orologio accanto a quello dello studio.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Aggiungi un cliente</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Cliente aggiunto</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Ricerca dei suoi clienti</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Mostra</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the title only</source>
            <translation>Mostra solo il titolo</translation>
        </message>
        <message>
            <source>Show whom it touches</source>
            <translation>Mostra chi è interessato</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockNote</name>
        <message>
            <source>Clocks that change</source>
            <translation>Cambi d’ora</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Mostra</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClosedPeriod</name>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, tutto l’anno</translation>
        </message>
        <message>
            <source>%1, the whole quarter</source>
            <translation>%1, tutto il trimestre</translation>
        </message>
        <message>
            <source>Close the books</source>
            <translation>Chiudi i libri</translation>
        </message>
        <message>
            <source>Close up to the end of</source>
            <translation>Chiudi fino alla fine di</translation>
        </message>
        <message>
            <source>Close the books up to this month</source>
            <translation>Chiudi i libri fino a questo mese</translation>
        </message>
        <message>
            <source>In a closed period nothing is issued, credited, paid, written off or spent any more, so that it stays as your accountant has it.</source>
            <translation>In un periodo chiuso non si emette, accredita, paga, stralcia o spende più nulla, così resta come ce l’ha il commercialista.</translation>
        </message>
        <message>
            <source>The books are closed up to %1.</source>
            <translation>I libri sono chiusi fino a %1.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Nessun periodo è chiuso.</translation>
        </message>
        <message>
            <source>Open %1 again</source>
            <translation>Riapri %1</translation>
        </message>
        <message>
            <source>Open again from %1</source>
            <translation>Riapri da %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Cerca o esegui un comando</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Comandi corrispondenti</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>Try fewer letters, or a name.</source>
            <translation>Provi con meno lettere, oppure con un nome.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Start when I log in</source>
            <translation>Avvio all’accesso</translation>
        </message>
        <message>
            <source>It waits locked in the tray until you open it.</source>
            <translation>Attende bloccato nell’area di notifica finché non viene aperto.</translation>
        </message>
        <message>
            <source>Remind me through the desktop</source>
            <translation>Promemoria sul desktop</translation>
        </message>
        <message>
            <source>Five minutes before a session, and when a message did not go out. Without a sound.</source>
            <translation>Cinque minuti prima di una sessione, e quando un messaggio non è partito. Senza suono.</translation>
        </message>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nome dei clienti nei promemoria</translation>
        </message>
        <message>
            <source>Reminders show over whatever is on the screen, and some desktops keep a list of them.</source>
            <translation>I promemoria compaiono sopra tutto ciò che è sullo schermo, e alcuni desktop ne conservano un elenco.</translation>
        </message>
        <message>
            <source>Use the tray's shortcuts in every program</source>
            <translation>Tasti dell’area di notifica attivi in ogni programma</translation>
        </message>
        <message>
            <source>Start, finish and quick note. Your desktop may let you choose the keys.</source>
            <translation>Avvio, conclusione e nota rapida. Il desktop può permettere di scegliere i tasti.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConfirmSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConflictSheet</name>
        <message>
            <source>What was changed here holds until you say otherwise.</source>
            <translation>Ciò che è stato cambiato qui vale finché non decide altro.</translation>
        </message>
        <message>
            <source>What %1 says holds until you say otherwise.</source>
            <translation>Ciò che dice %1 vale finché non decide altro.</translation>
        </message>
        <message>
            <source>What stands here is newer and holds until you say otherwise.</source>
            <translation>Ciò che c’è qui è più recente e vale finché non decide altro.</translation>
        </message>
        <message>
            <source>What %1 says is newer and holds until you say otherwise.</source>
            <translation>Ciò che dice %1 è più recente e vale finché non decide altro.</translation>
        </message>
        <message>
            <source>One side changed it, the other deleted it: it is kept until you say otherwise.</source>
            <translation>Una parte l’ha cambiato, l’altra l’ha eliminato: resta finché non decide altro.</translation>
        </message>
        <message>
            <source>Changed here and elsewhere</source>
            <translation>Cambiato qui e altrove</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Impegno precedente</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Impegno successivo</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Tutto il mio</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Tutto il loro</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più tardi</translation>
        </message>
        <message>
            <source>Keep what is chosen</source>
            <translation>Tieni ciò che è scelto</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Both sides say the same by now.</source>
            <translation>Ormai le due parti dicono lo stesso.</translation>
        </message>
        <message>
            <source>both changed</source>
            <translation>cambiato da entrambe</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ora: %1</translation>
        </message>
        <message>
            <source>%1 here: %2</source>
            <translation>%1 qui: %2</translation>
        </message>
        <message>
            <source>%1 there: %2</source>
            <translation>%1 lì: %2</translation>
        </message>
        <message>
            <source>As it is here</source>
            <translation>Com’è qui</translation>
        </message>
        <message>
            <source>As it is there</source>
            <translation>Com’è lì</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Risolto: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ContactRows</name>
        <message>
            <source>Any kind</source>
            <translation>Qualsiasi tipo</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Lavoro</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Cellulare</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Add another e-mail</source>
            <translation>Aggiungi un’altra e-mail</translation>
        </message>
        <message>
            <source>Add another phone</source>
            <translation>Aggiungi un altro telefono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Metti al primo posto</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>The first one is where mail goes.</source>
            <translation>La prima è quella a cui vanno le e-mail.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CorrectSheet</name>
        <message>
            <source>Such as 45 min or 1 h 30</source>
            <translation>Per esempio 45 min o 1 h 30</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Quante sessioni</translation>
        </message>
        <message>
            <source>Say how much.</source>
            <translation>Indichi quanto.</translation>
        </message>
        <message>
            <source>Correct the balance</source>
            <translation>Correggi il saldo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Togli</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Perché</translation>
        </message>
        <message>
            <source>From which day it counts</source>
            <translation>Da quale giorno vale</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Ten characters or more; it stays on record.</source>
            <translation>Dieci caratteri o più; resta agli atti.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Correggi</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Poi: %1</translation>
        </message>
        <message>
            <source>Correct by %1</source>
            <translation>Correggi di %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Per che cosa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Addebita al cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Solo per uso interno</translation>
        </message>
        <message>
            <source>Type a date, such as %1.</source>
            <translation>Scriva una data, per esempio %1.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Aggiungi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditActs</name>
        <message>
            <source>Sold %1 to %2; its invoice is a draft</source>
            <translation>%1 venduto a %2; la fattura è in bozza</translation>
        </message>
        <message>
            <source>Sold %1 to %2</source>
            <comment>a package, a client</comment>
            <translation>%1 venduto a %2</translation>
        </message>
        <message>
            <source>Taken back right away</source>
            <translation>Annullato subito</translation>
        </message>
        <message>
            <source>%1 corrected by %2</source>
            <comment>a package, how much</comment>
            <translation>%1: correzione di %2</translation>
        </message>
        <message>
            <source>%1 rests</source>
            <comment>a package</comment>
            <translation>%1 è in pausa</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <comment>a package</comment>
            <translation>%1 riprende</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>how much</comment>
            <translation>Credito spostato: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditBar</name>
        <message>
            <source>Counting…</source>
            <translation>Conteggio in corso…</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Nessun pacchetto attivo</translation>
        </message>
        <message>
            <source>Shows every entry</source>
            <translation>Mostra tutti i movimenti</translation>
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
            <translation>durata %1</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>annullato in seguito</translation>
        </message>
        <message>
            <source>then %1 over</source>
            <translation>superato di %1</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>saldo: %1</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Lettura dei movimenti</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a state and a share</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Its rule</source>
            <translation>La sua regola</translation>
        </message>
        <message>
            <source>Its invoice</source>
            <translation>La sua fattura</translation>
        </message>
        <message>
            <source>Move some…</source>
            <translation>Sposta una parte…</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Let it rest…</source>
            <translation>Metti in pausa…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Correggi…</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Prenotato</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Nessuna sessione in arrivo</translation>
        </message>
        <message>
            <source>Booked sessions that hold credits</source>
            <translation>Sessioni prenotate che riservano credito</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Movimenti</translation>
        </message>
        <message>
            <source>the newest first</source>
            <translation>prima i più recenti</translation>
        </message>
        <message>
            <source>A double click or Enter opens the session of an entry.</source>
            <translation>Un doppio clic o Invio apre la sessione di un movimento.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditPanel</name>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>Vendi un pacchetto</translation>
        </message>
        <message>
            <source>Drawn first</source>
            <translation>Si scala per primo</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Nessun pacchetto attivo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>Credit %1?</source>
            <translation>Stornare %1?</translation>
        </message>
        <message>
            <source>Reason, as printed on the credit note</source>
            <translation>Motivo, come appare nella nota di credito</translation>
        </message>
        <message>
            <source>What is ticked is taken back by a credit note of its own.</source>
            <translation>Ciò che è selezionato viene stornato con un’apposita nota di credito.</translation>
        </message>
        <message>
            <source>The whole invoice over %1 is taken back by a credit note of its own.</source>
            <translation>L’intera fattura di %1 viene stornata con un’apposita nota di credito.</translation>
        </message>
        <message>
            <source>What is left of it is taken back by a credit note of its own.</source>
            <translation>Ciò che ne resta viene stornato con un’apposita nota di credito.</translation>
        </message>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>L’importo già pagato (%1) diventa credito del cliente.</translation>
        </message>
        <message>
            <source>Keep the invoice</source>
            <translation>Mantieni la fattura</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>Storna %1</translation>
        </message>
        <message>
            <source>Credit the rest</source>
            <translation>Storna il resto</translation>
        </message>
        <message>
            <source>Say why in a few words; it is printed on the credit note.</source>
            <translation>Spieghi il motivo in poche parole; viene stampato nella nota di credito.</translation>
        </message>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>Storna %n riga</numerusform>
                <numerusform>Storna %n righe</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message>
            <source>Back up each day</source>
            <translation>Backup giornaliero</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Scegli cartella</translation>
        </message>
        <message>
            <source>Choose the folder for daily backups</source>
            <translation>Scelga la cartella per i backup giornalieri</translation>
        </message>
        <message>
            <source>Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this computer is lost.</source>
            <translation>Conserva 7 giorni, 4 settimane e 12 mesi. Su un altro disco i backup servono anche se questo computer va perso.</translation>
        </message>
        <message>
            <source>Beside the practice, on this disk</source>
            <translation>Accanto allo studio, su questo disco</translation>
        </message>
        <message>
            <source>The backup of %1 did not work. %2</source>
            <translation>Il backup di %1 non è riuscito. %2</translation>
        </message>
        <message>
            <source>Off. Nothing is backed up by itself.</source>
            <translation>Disattivato. Nessun backup viene fatto da solo.</translation>
        </message>
        <message>
            <source>Last made %1, and opened again to test it.</source>
            <translation>Ultimo: %1, riaperto per verificarlo.</translation>
        </message>
        <message>
            <source>The first is made at midday, or when the program next runs.</source>
            <translation>Il primo viene fatto a mezzogiorno, o al prossimo avvio del programma.</translation>
        </message>
        <message>
            <source>Choose folder for daily backups</source>
            <translation>Scegli cartella per i backup giornalieri</translation>
        </message>
        <message>
            <source>The backup %1 is not there any more.</source>
            <translation>Il backup %1 non c’è più.</translation>
        </message>
        <message>
            <source>The backup %1 was altered or replaced.</source>
            <translation>Il backup %1 è stato alterato o sostituito.</translation>
        </message>
        <message>
            <source>%1 was not made by this practice, or cannot be read.</source>
            <translation>%1 non proviene da questo studio, o non è leggibile.</translation>
        </message>
        <message>
            <source>The backup %1 does not follow from the one before it.</source>
            <translation>Il backup %1 non è la continuazione del precedente.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>E un altro.</numerusform>
                <numerusform>E altri %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The restore drill of %1 failed. %2</source>
            <translation>La prova di ripristino di %1 non è riuscita. %2</translation>
        </message>
        <message>
            <source>No backup has been written to another disk for 14 days or longer.</source>
            <translation>Da 14 giorni o più non viene scritto alcun backup su un altro disco.</translation>
        </message>
        <message>
            <source>Restored for practice %1: all of it came back.</source>
            <translation>Ripristinato per prova: %1, ed è tornato tutto.</translation>
        </message>
        <message>
            <source>Its folder is not there. Connect the disk it is on, or choose another folder.</source>
            <translation>La cartella non c’è. Colleghi il disco su cui si trova, oppure scelga un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>Backup and data</source>
            <translation>Backup e dati</translation>
        </message>
        <message>
            <source>A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. What is written out is not encrypted.</source>
            <translation>Un backup è cifrato come lo studio e si apre con la stessa passphrase o lo stesso foglio di recupero. Ciò che viene esportato non è cifrato.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Esegui backup ora</translation>
        </message>
        <message>
            <source>Back up to another place</source>
            <translation>Backup altrove</translation>
        </message>
        <message>
            <source>Take your data along</source>
            <translation>Esportazione dei dati</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>JSON, tables, calendar, contacts, notes, attachments, books</source>
            <translation>JSON, tabelle, calendario, contatti, note, allegati, contabilità</translation>
        </message>
        <message>
            <source>The books</source>
            <translation>La contabilità</translation>
        </message>
        <message>
            <source>A journal for hledger and other plain-text accounting</source>
            <translation>Un giornale per hledger e altri programmi di contabilità in testo semplice</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV di clienti, sessioni, fatture e pagamenti, per un foglio di calcolo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>An .ics file for any calendar</source>
            <translation>Un file .ics per qualsiasi calendario</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contatti</translation>
        </message>
        <message>
            <source>A .vcf file for any address book</source>
            <translation>Un file .vcf per qualsiasi rubrica</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>Scelga una cartella per il backup</translation>
        </message>
        <message>
            <source>Choose where a new folder is made</source>
            <translation>Scelga dove creare una nuova cartella</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Ancora nessun backup.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Check the backup of %1</source>
            <translation>Verifica il backup di %1</translation>
        </message>
        <message>
            <source>Writing the backup and opening it again</source>
            <translation>Scrittura del backup e riapertura</translation>
        </message>
        <message>
            <source>Backed up to %1. It was opened again and is equal to the practice.</source>
            <translation>Backup eseguito in %1. È stato riaperto ed è identico allo studio.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Lettura del backup</translation>
        </message>
        <message>
            <source>Undamaged: %1</source>
            <translation>Integro: %1</translation>
        </message>
        <message>
            <source>Writing out</source>
            <translation>Esportazione</translation>
        </message>
        <message>
            <source>Written to %1. These files are not encrypted: keep them where you keep papers.</source>
            <translation>Esportato in %1. Questi file non sono cifrati: li conservi dove tiene i documenti.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Export: %1</source>
            <translation>Esporta: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataTable</name>
        <message>
            <source>Columns of %1</source>
            <translation>Colonne di %1</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copia come CSV</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonne</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DateField</name>
        <message>
            <source>Not a date. Type it like %1.</source>
            <translation>Non è una data. La scriva come %1.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Scriva una data.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message>
            <source>No service yet</source>
            <translation>Nessuna prestazione</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>L’ultima volta</translation>
        </message>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n punto in agenda</numerusform>
                <numerusform>%n punti in agenda</numerusform>
            </translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Avvia sessione</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Avvia</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Concludi</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Fattura %1</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepara</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuita</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 all’ora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 a sessione</translation>
        </message>
        <message>
            <source>you %1</source>
            <translation>lei %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>Why, if they said</source>
            <translation>Motivo, se indicato</translation>
        </message>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Il cliente ha detto no. Si può copiare come nuovo preventivo.</translation>
        </message>
        <message>
            <source>Such as: too late this year</source>
            <translation>Per esempio: troppo tardi quest’anno</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Mark %1 as declined?</source>
            <translation>Segnare %1 come rifiutato?</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Segna rifiutato</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DiagnosticsSheet</name>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostica</translation>
        </message>
        <message>
            <source>Nothing leaves this computer by itself. Read it before you pass it on.</source>
            <translation>Nulla lascia questo computer da solo. Legga il testo prima di passarlo ad altri.</translation>
        </message>
        <message>
            <source>Text of the diagnostics</source>
            <translation>Testo della diagnostica</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Salva con nome...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Salva la diagnostica</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Testo (*.txt)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Impossibile scrivere %1: %2. Scelga un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Edit the draft</source>
            <translation>Modifica la bozza</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Non è stata emessa nel giorno previsto. %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>da emettere %1</translation>
        </message>
        <message>
            <source>The number is taken at issue</source>
            <translation>Il numero si assegna all’emissione</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Per %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Issue %1</source>
            <translation>Emetti %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>scade %1</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 pagati</translation>
        </message>
        <message>
            <source>%1 discount</source>
            <translation>%1 di sconto</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 stralciati</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>non ancora inviata</translation>
        </message>
        <message>
            <source>%1 credit</source>
            <translation>%1 di credito</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>Mark paid</source>
            <translation>Segna pagata</translation>
        </message>
        <message>
            <source>Mark paid %1</source>
            <translation>Segna pagata %1</translation>
        </message>
        <message>
            <source>Record the payment of this invoice</source>
            <translation>Registra il pagamento di questa fattura</translation>
        </message>
        <message>
            <source>Use credit</source>
            <translation>Usa il credito</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <translation>%1 per %2, %3</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamenti</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Stralci</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>revocato %1</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Rimborso</translation>
        </message>
        <message>
            <source>%1 discount for paying early</source>
            <translation>%1 di sconto per pagamento anticipato</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Revoca questo pagamento</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Invia di nuovo a %1</translation>
        </message>
        <message>
            <source>Do not issue it by itself</source>
            <translation>Annulla l’emissione programmata</translation>
        </message>
        <message>
            <source>Write off %1…</source>
            <translation>Stralcia %1…</translation>
        </message>
        <message>
            <source>Take the write-off back</source>
            <translation>Revoca lo stralcio</translation>
        </message>
        <message>
            <source>Credit the invoice…</source>
            <translation>Storna la fattura…</translation>
        </message>
        <message>
            <source>Record a refund…</source>
            <translation>Registra un rimborso…</translation>
        </message>
        <message>
            <source>Pay from the credit of %1</source>
            <translation>Paga con il credito di %1</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Restituisci il credito…</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostra il cliente</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Estratto conto</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Issue later…</source>
            <translation>Emetti più tardi…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLine</name>
        <message>
            <source>Hours</source>
            <translation>Ore</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessioni</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuti</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantità</translation>
        </message>
        <message>
            <source>Price each</source>
            <translation>Prezzo unitario</translation>
        </message>
        <message>
            <source>Price for %1</source>
            <translation>Prezzo per %1</translation>
        </message>
        <message>
            <source>Type a share such as 10 %, or a sum.</source>
            <translation>Scriva una percentuale come 10%, oppure un importo.</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Sconto</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Rimuovi questa riga</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10% o un importo</translation>
        </message>
        <message>
            <source>Say what is billed.</source>
            <translation>Scriva che cosa si fattura.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Scriva un importo.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Scriva un numero.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrizione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLines</name>
        <message>
            <source>Discount on the whole</source>
            <translation>Sconto sul totale</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10% o un importo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftSheet</name>
        <message>
            <source>Edit the draft</source>
            <translation>Modifica la bozza</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Per %1</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1 in %2</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>Cambio del</translation>
        </message>
        <message>
            <source>The tax is stated in both currencies.</source>
            <translation>L’imposta è indicata in entrambe le valute.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Salva la bozza</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Aggiungi una riga</translation>
        </message>
        <message>
            <source>Type a number above zero.</source>
            <translation>Scriva un numero maggiore di zero.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Scriva una data.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DriveSheet</name>
        <message>
            <source>Edit the drive</source>
            <translation>Modifica il tragitto</translation>
        </message>
        <message>
            <source>New drive with your own car</source>
            <translation>Nuovo tragitto con la propria auto</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distanza</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tariffa</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>miglia</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unità</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Your own rate, for this drive alone</source>
            <translation>Tariffa propria, solo per questo tragitto</translation>
        </message>
        <message>
            <source>By %1. Type another rate if yours differs.</source>
            <translation>Secondo %1. Se la tariffa è diversa, la scriva qui.</translation>
        </message>
        <message>
            <source>your own rate</source>
            <translation>tariffa propria</translation>
        </message>
        <message>
            <source>No rate is known for your country. Type yours.</source>
            <translation>Per questo paese non è nota nessuna tariffa. Scriva quella da applicare.</translation>
        </message>
        <message>
            <source>Type a number above zero, such as %1.</source>
            <translation>Scriva un numero maggiore di zero, per esempio %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Scriva un importo, per esempio %1.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Aggiungi %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Aggiungi</translation>
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
            <translation>Non è una durata. La scriva come 45 o 1 h 15.</translation>
        </message>
        <message>
            <source>Type a length like 50 or 1 h 30.</source>
            <translation>Scriva una durata come 50 o 1 h 30.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntriesSheet</name>
        <message>
            <source>Looking them up</source>
            <translation>Ricerca in corso</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Voci</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Apri la voce</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntrySheet</name>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Occupa tempo</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sì</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dove</translation>
        </message>
        <message>
            <source>Only when you are busy is kept of this calendar.</source>
            <translation>Di questo calendario si conservano solo le Sue ore occupate.</translation>
        </message>
        <message>
            <source>Switch this calendar off</source>
            <translation>Nascondi questo calendario</translation>
        </message>
        <message>
            <source>It is a session…</source>
            <translation>È una sessione…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Add receipt</source>
            <translation>Aggiungi ricevuta</translation>
        </message>
        <message>
            <source>goes on the next invoice</source>
            <translation>andrà nella prossima fattura</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Fattura di nuovo</translation>
        </message>
        <message>
            <source>Draft an invoice</source>
            <translation>Prepara una fattura</translation>
        </message>
        <message>
            <source>It is on an invoice. Take its line off the draft, or credit the invoice first.</source>
            <translation>È in una fattura. Tolga la riga dalla bozza, oppure storni prima la fattura.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>IVA detraibile</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2%</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagata</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distanza</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tariffa</translation>
        </message>
        <message>
            <source>Rate set by</source>
            <translation>Tariffa secondo</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>scelta propria</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Apri la bozza</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Spesa</translation>
        </message>
        <message>
            <source>Remove expense</source>
            <translation>Rimuovi spesa</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarle</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>Edit the expense</source>
            <translation>Modifica la spesa</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuova spesa</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Pagato a</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <translation>Importo con imposta</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>Nome della categoria</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>IVA detraibile</translation>
        </message>
        <message>
            <source>Add a receipt</source>
            <translation>Aggiungi una ricevuta</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Un’altra…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nessuna</translation>
        </message>
        <message>
            <source>Type the sum…</source>
            <translation>Altro importo…</translation>
        </message>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Lo legge il cliente a cui viene addebitata</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagata</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>%1 of it is input tax</source>
            <translation>di cui %1 di IVA detraibile</translation>
        </message>
        <message>
            <source>Type what was paid, such as %1.</source>
            <translation>Scriva quanto è stato pagato, per esempio %1.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Scriva un nome.</translation>
        </message>
        <message>
            <source>Type the tax shown on the receipt.</source>
            <translation>Scriva l’imposta indicata nella ricevuta.</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Ricevuta: %1</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Scelga una ricevuta</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Aggiungi %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Aggiungi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseVersions</name>
        <message>
            <source>Removed</source>
            <translation>Rimosso</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
        </message>
        <message>
            <source>Versions of this expense</source>
            <translation>Versioni di questa spesa</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>Receipt</source>
            <translation>Ricevuta</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Tragitto</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>Senza ricevuta</translation>
        </message>
        <message>
            <source>Search expenses</source>
            <translation>Cerca nelle spese</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Spese</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuova spesa</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nuovo tragitto</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Per categoria</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e %1 in più</translation>
        </message>
        <message>
            <source>No expenses in this time</source>
            <translation>Nessuna spesa in questo periodo</translation>
        </message>
        <message>
            <source>Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. Drives with your own car count too.</source>
            <translation>Registri ciò che paga per lo studio: affitto, software, un treno. Per iniziare, trascini qui una ricevuta. Contano anche i tragitti con la propria auto.</translation>
        </message>
        <message>
            <source>The expenses could not be read</source>
            <translation>Non è stato possibile leggere le spese</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>No expense of this time says that. Try a longer time, or fewer letters.</source>
            <translation>Nessuna spesa di questo periodo corrisponde. Provi un periodo più lungo, o meno lettere.</translation>
        </message>
        <message>
            <source>No expense chosen</source>
            <translation>Nessuna spesa scelta</translation>
        </message>
        <message>
            <source>An expense and its receipt show up here.</source>
            <translation>Una spesa e la sua ricevuta compaiono qui.</translation>
        </message>
        <message>
            <source>Expense noted</source>
            <translation>Spesa registrata</translation>
        </message>
        <message>
            <source>Expense changed</source>
            <translation>Spesa modificata</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1: spesa rimossa</translation>
        </message>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Andrà nella prossima fattura del cliente</translation>
        </message>
        <message>
            <source>Draft made; it waits in Drafts</source>
            <translation>Bozza creata; aspetta in Bozze</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Scelga una ricevuta</translation>
        </message>
        <message>
            <source>Receipt kept</source>
            <translation>Ricevuta conservata</translation>
        </message>
        <message>
            <source>Receipt removed</source>
            <translation>Ricevuta rimossa</translation>
        </message>
        <message>
            <source>Show all categories</source>
            <translation>Mostra tutte le categorie</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Mostra solo queste</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostra meno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Find a free time</source>
            <translation>Trova un orario libero</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servizio</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copia come testo</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Prenota</translation>
        </message>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Domani</numerusform>
                <numerusform>Prossimi %n giorni</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time of day</source>
            <translation>A qualsiasi ora</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>Al mattino</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>Al pomeriggio</translation>
        </message>
        <message>
            <source>Evenings</source>
            <translation>Alla sera</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Preferenza</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Hold for a day</source>
            <translation>Tieni per un giorno</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Non c’è ancora alcun servizio. Ne aggiunga uno in Impostazioni, Servizi.</translation>
        </message>
        <message>
            <source>Looking for free times…</source>
            <translation>Ricerca di orari liberi…</translation>
        </message>
        <message>
            <source>Nothing is free there. Look further ahead.</source>
            <translation>Lì non c’è nulla di libero. Guardi più avanti.</translation>
        </message>
        <message>
            <source>Tick the times to offer, best first.</source>
            <translation>Spunti gli orari da offrire, il migliore per primo.</translation>
        </message>
        <message>
            <source>Choose who the times are for.</source>
            <translation>Scelga per chi sono gli orari.</translation>
        </message>
        <message numerus="yes">
            <source>%n times copied</source>
            <translation>
                <numerusform>%n orario copiato</numerusform>
                <numerusform>%n orari copiati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times held for %1 for a day</source>
            <translation>
                <numerusform>%n orario tenuto un giorno per %1</numerusform>
                <numerusform>%n orari tenuti un giorno per %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1: prenotato, %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderStrip</name>
        <message>
            <source>Earlier week with free times</source>
            <translation>Settimana precedente con orari liberi</translation>
        </message>
        <message>
            <source>Later week with free times</source>
            <translation>Settimana successiva con orari liberi</translation>
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
            <translation>%1 min a %2 all’ora</translation>
        </message>
        <message>
            <source>per session</source>
            <translation>a sessione</translation>
        </message>
        <message>
            <source>%1 %2 %: %3</source>
            <translation>%1 %2%: %3</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>IVA</translation>
        </message>
        <message>
            <source>includes %1</source>
            <translation>comprende %1</translation>
        </message>
        <message>
            <source>no VAT: small business</source>
            <translation>senza IVA: piccola impresa</translation>
        </message>
        <message>
            <source>no VAT: reverse charge</source>
            <translation>senza IVA: inversione contabile</translation>
        </message>
        <message>
            <source>no VAT: exempt</source>
            <translation>senza IVA: esente</translation>
        </message>
        <message>
            <source>no VAT: outside its scope</source>
            <translation>senza IVA: fuori campo</translation>
        </message>
        <message>
            <source>%1 given away as grace.</source>
            <translation>%1 abbuonati come tolleranza.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Si contano almeno %1.</translation>
        </message>
        <message>
            <source>%1 for the session, whatever its length.</source>
            <translation>%1 per la sessione, qualunque sia la durata.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 a %2 all’ora.</translation>
        </message>
        <message>
            <source>Finish session with %1</source>
            <translation>Concludi la sessione con %1</translation>
        </message>
        <message>
            <source>Send the invoice</source>
            <translation>Invia la fattura</translation>
        </message>
        <message>
            <source>Hand it over yourself</source>
            <translation>Consegna di persona</translation>
        </message>
        <message>
            <source>End, invoice later</source>
            <translation>Concludi, fattura dopo</translation>
        </message>
        <message>
            <source>Length that counts</source>
            <translation>Durata da conteggiare</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Concludi e fattura</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Concludi e fattura %1</translation>
        </message>
        <message>
            <source>as finished</source>
            <translation>come conclusa</translation>
        </message>
        <message>
            <source>of %1 run</source>
            <translation>di %1 trascorsi</translation>
        </message>
        <message>
            <source>of %1 planned</source>
            <translation>di %1 previsti</translation>
        </message>
        <message>
            <source>less than 1 min</source>
            <translation>meno di 1 min</translation>
        </message>
        <message>
            <source>Count the planned %1</source>
            <translation>Conteggia %1 come previsto</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Send by mail</source>
            <translation>Invia per e-mail</translation>
        </message>
        <message>
            <source>%1 has no e-mail address</source>
            <translation>%1 non ha un indirizzo e-mail</translation>
        </message>
        <message>
            <source>your own e-mail address is missing, see Settings</source>
            <translation>manca l’indirizzo e-mail dello studio, vedere Impostazioni</translation>
        </message>
        <message>
            <source>kept under Money</source>
            <translation>resta in Incassi</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF. Due %2.</source>
            <translation>Fattura %1 in PDF. Scadenza %2.</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF.</source>
            <translation>Fattura %1 in PDF.</translation>
        </message>
        <message>
            <source>The mail is ready; you send it from your own mail program.</source>
            <translation>L’e-mail è pronta; si invia dal proprio programma di posta.</translation>
        </message>
        <message>
            <source>It is sent at once and cannot be taken back.</source>
            <translation>Viene inviata subito e non si può ritirare.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>Può annullare entro %n secondo, prima dell’invio.</numerusform>
                <numerusform>Può annullare entro %n secondi, prima dell’invio.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is taken when the invoice is issued; %1 is the one expected now.</source>
            <translation>Il numero si assegna quando la fattura viene emessa; %1 è quello previsto al momento.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Si conta a scatti di %1.</translation>
        </message>
        <message>
            <source>End and draw %1</source>
            <comment>from what is prepaid</comment>
            <translation>Concludi e scala %1</translation>
        </message>
        <message>
            <source>Nothing goes out: all of it is prepaid.</source>
            <translation>Non parte nulla: tutto è prepagato.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Salta</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Ultimo passo</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 di %2</translation>
        </message>
        <message>
            <source>Preparing...</source>
            <translation>Preparazione...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRunPage</name>
        <message>
            <source>Continue</source>
            <translation>Continua</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HealthButton</name>
        <message>
            <source>Show what the program does by itself</source>
            <translation>Mostra che cosa il programma fa da solo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HeldActs</name>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>Sessione con %1 prenotata, %2 %3</translation>
        </message>
        <message>
            <source>Held for %1 until %2 %3</source>
            <translation>Tenuto per %1 fino a %2 %3</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>L’orario tenuto per %1 è di nuovo libero</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoldSheet</name>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Tenuto fino a</translation>
        </message>
        <message>
            <source>Over there</source>
            <translation>Là</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Prenota</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Tieni più a lungo</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libera</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Non ci sono ancora prestazioni. Ne aggiunga una in Impostazioni, Prestazioni.</translation>
        </message>
        <message>
            <source>Book it anyway</source>
            <translation>Prenota comunque</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursGrid</name>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, una copia</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 già occupati</translation>
        </message>
        <message>
            <source>outside your working hours</source>
            <translation>fuori dall’orario di lavoro</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>era %1</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>non fatturata</translation>
        </message>
        <message>
            <source>Hours of the days</source>
            <translation>Ore dei giorni</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino al %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message>
            <source>Days and clocks</source>
            <translation>Giorni e orologi</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libero</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessione</numerusform>
                <numerusform>%n sessioni</numerusform>
            </translation>
        </message>
        <message>
            <source>you</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>Clocks %1</source>
            <comment>−1 h</comment>
            <translation>Orologi %1 (−1 h)</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursSection</name>
        <message>
            <source>Save working hours</source>
            <translation>Salva orario</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Orario di lavoro</translation>
        </message>
        <message>
            <source>On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is free. The calendar shades the rest, and booking outside says so first.</source>
            <translation>Secondo l’orologio dello studio, per esempio 09:00–12:30, 14:00–18:00. Un giorno lasciato vuoto è libero. Il calendario ombreggia il resto, e chi prenota fuori orario riceve prima un avviso.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libero</translation>
        </message>
        <message>
            <source>Not said yet: these are a guess, by which nobody is warned.</source>
            <translation>Non ancora indicato: questa è un’ipotesi, che non genera avvisi.</translation>
        </message>
        <message>
            <source>Working hours saved, from now on</source>
            <translation>Orario di lavoro salvato, vale da adesso</translation>
        </message>
        <message>
            <source>Working hours are as they were</source>
            <translation>L’orario di lavoro è quello di prima</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursView</name>
        <message>
            <source>Nothing on these days</source>
            <translation>Niente in questi giorni</translation>
        </message>
        <message>
            <source>Draw over the hours to book a session there.</source>
            <translation>Trascini sulle ore per prenotare lì una sessione.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nuova sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportColumns</name>
        <message>
            <source>Leave out</source>
            <translation>Tralascia</translation>
        </message>
        <message>
            <source>Keep as a remark</source>
            <translation>Conserva come annotazione</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome proprio</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Cognome</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Azienda</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Qualifica</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Indirizzo e-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Via</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>CAP</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Provincia</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Codice fiscale</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Partita IVA</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etichette</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Annotazione</translation>
        </message>
        <message>
            <source>Person or company</source>
            <translation>Persona o azienda</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Acquista come impresa</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Contrassegni</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Tipo di indirizzo e-mail</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Tipo di telefono</translation>
        </message>
        <message>
            <source>Kind of the address</source>
            <translation>Tipo di indirizzo</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nelle fatture</translation>
        </message>
        <message>
            <source>Mail for invoices</source>
            <translation>E-mail per le fatture</translation>
        </message>
        <message>
            <source>Number in the other program</source>
            <translation>Numero nell’altro programma</translation>
        </message>
        <message>
            <source>What the column %1 holds</source>
            <translation>Che cosa contiene la colonna %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n nuovo cliente</numerusform>
                <numerusform>%n nuovi clienti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n cliente aggiornato</numerusform>
                <numerusform>%n clienti aggiornati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n appuntamento</numerusform>
                <numerusform>%n appuntamenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n appuntamento aggiornato</numerusform>
                <numerusform>%n appuntamenti aggiornati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n sessione spostata</numerusform>
                <numerusform>%n sessioni spostate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n sessione disdetta</numerusform>
                <numerusform>%n sessioni disdette</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importa un calendario, contatti o una tabella</translation>
        </message>
        <message>
            <source>Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)</source>
            <translation>Calendario, contatti, tabella (*.ics *.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importa %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Nothing of this file can be taken.</source>
            <translation>Da questo file non si può importare nulla.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Tutto ciò che è in questo file è già qui.</translation>
        </message>
        <message>
            <source>%1 known already and left as they are.</source>
            <translation>Già presenti e lasciati come sono: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n sessione preparata resta dov’è.</numerusform>
                <numerusform>%n sessioni preparate restano dove sono.</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Gli invitati sconosciuti diventano clienti suggeriti; si accettano nell’elenco.</translation>
        </message>
        <message>
            <source>and %1 more remarks.</source>
            <translation>e altri %1 avvisi.</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importazione: %1</translation>
        </message>
        <message>
            <source>%1 was not imported</source>
            <translation>%1 non è stato importato</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorFold</name>
        <message>
            <source>Show or hide the facts</source>
            <translation>Mostra o nascondi i dati</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dati</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorPanel</name>
        <message>
            <source>Context</source>
            <translation>Contesto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::JobsTab</name>
        <message>
            <source>Done</source>
            <translation>Completata</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abbandonata</translation>
        </message>
        <message>
            <source>Will be tried again</source>
            <translation>Verrà ritentata</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annullata</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Che cosa</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Riguarda</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Ultima esecuzione</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Prossima esecuzione</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Ultimo errore</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Operazioni</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Niente qui.</translation>
        </message>
        <message>
            <source>Choose a line to see what can be done with it.</source>
            <translation>Scelga una riga per vedere che cosa si può fare.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Esegui ora</translation>
        </message>
        <message>
            <source>%1: runs now</source>
            <translation>%1: in esecuzione</translation>
        </message>
        <message>
            <source>Looking up the jobs</source>
            <translation>Ricerca delle operazioni</translation>
        </message>
        <message>
            <source>The jobs could not be read</source>
            <translation>Non è stato possibile leggere le operazioni</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>In scadenza</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::KeySheet</name>
        <message>
            <source>Owner</source>
            <translation>Titolare</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabile</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitatore</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Revisore</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Può fare tutto.</translation>
        </message>
        <message>
            <source>Books, invoices and sends; sees no notes.</source>
            <translation>Prenota, fattura e invia; non vede le note.</translation>
        </message>
        <message>
            <source>Writes invoices and payments, takes the books along; sees no calendar and no notes.</source>
            <translation>Registra fatture e pagamenti ed esporta la contabilità; non vede calendario né note.</translation>
        </message>
        <message>
            <source>Leads sessions and keeps notes; sees no invoices.</source>
            <translation>Conduce sessioni e tiene note; non vede le fatture.</translation>
        </message>
        <message>
            <source>Reads invoices, the ledger and the audit trail; changes nothing.</source>
            <translation>Legge le fatture, la contabilità e il registro di controllo; non modifica nulla.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LoadingView</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Log a past session</source>
            <translation>Registra una sessione passata</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Giorno</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>It is finished at once; how it is billed is asked next.</source>
            <translation>Si conclude subito; poi si sceglie come fatturarla.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Log session</source>
            <translation>Registra sessione</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Non ci sono ancora prestazioni. Ne aggiunga una in Impostazioni, Prestazioni.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Scriva un’ora come 14:30.</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Scelga un cliente per vederlo.</translation>
        </message>
        <message>
            <source>%1 without tax</source>
            <translation>%1 senza imposta</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Scelga con chi è stata la sessione.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MainFrame</name>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Azione</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Cerca o esegui un comando</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostra tutte le scorciatoie</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagine</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>tasti</translation>
        </message>
        <message>
            <source>About SoloPilot</source>
            <translation>Informazioni su SoloPilot</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versione</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licenze</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Ovunque</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Tour: %1</translation>
        </message>
        <message>
            <source>show me around</source>
            <translation>visita guidata</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeetingBox</name>
        <message>
            <source>In person</source>
            <translation>In presenza</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Per telefono</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>In video</translation>
        </message>
        <message>
            <source>The video link is missing. The connected calendar makes it when it is next synced.</source>
            <translation>Manca il link video. Il calendario collegato lo crea alla prossima sincronizzazione.</translation>
        </message>
        <message>
            <source>The video link is missing. Add it to the service, or to this session.</source>
            <translation>Manca il link video. Lo aggiunga alla prestazione o a questa sessione.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Open the video link</source>
            <translation>Apri il link video</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy the video link</source>
            <translation>Copia il link video</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MessageSheet</name>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Testo del messaggio</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Testo</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Allegati</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeterWindow</name>
        <message>
            <source>Session meter</source>
            <translation>Timer della sessione</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Concludi</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostra meno</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostra di più</translation>
        </message>
        <message>
            <source>Show over the session's page too</source>
            <translation>Mostra anche sopra la pagina della sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message>
            <source>Are these entries gone?</source>
            <translation>Questi impegni non ci sono più?</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone.</source>
            <translation>%1 dice che %2 impegni su %3 non ci sono più.</translation>
        </message>
        <message>
            <source>So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the same. It was asked for twice, and nothing was deleted here.</source>
            <translation>Raramente si elimina tanto di proposito: un account riconfigurato o un guasto lì appaiono uguali. È stato chiesto due volte, e qui non è stato eliminato nulla.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Tienili</translation>
        </message>
        <message>
            <source>They stay here and are written to that calendar again, where it allows that.</source>
            <translation>Restano qui e vengono scritti di nuovo in quel calendario, se lo permette.</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Non ci sono più</translation>
        </message>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>Vengono eliminati anche qui, e si possono recuperare per %n giorno.</numerusform>
                <numerusform>Vengono eliminati anche qui, e si possono recuperare per %n giorni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più tardi</translation>
        </message>
        <message>
            <source>Delete them here too</source>
            <translation>Elimina anche qui</translation>
        </message>
        <message>
            <source>What is gone in %1 goes here too</source>
            <translation>Ciò che manca in %1 se ne va anche qui</translation>
        </message>
        <message>
            <source>The entries of %1 are kept</source>
            <translation>Gli impegni di %1 restano</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyField</name>
        <message>
            <source>Not an amount. Type it like %1.</source>
            <translation>Non è un importo. Lo scriva come %1.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Scriva un importo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 written off</source>
            <translation>%1: importo stralciato</translation>
        </message>
        <message>
            <source>Invoice %1 is owed again</source>
            <translation>La fattura %1 è di nuovo da pagare</translation>
        </message>
        <message>
            <source>To be issued on %1</source>
            <translation>Da emettere %1</translation>
        </message>
        <message>
            <source>It is a draft again</source>
            <translation>È di nuovo una bozza</translation>
        </message>
        <message>
            <source>Invoice %1 issued</source>
            <translation>Fattura %1 emessa</translation>
        </message>
        <message>
            <source>Issue it under %1?</source>
            <translation>Emettere con data %1?</translation>
        </message>
        <message>
            <source>The last number was given on %1, which is still to come by this computer’s clock. If the clock is wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers stay in the order of their dates and none is left out.</source>
            <translation>L’ultimo numero è stato assegnato il %1, data che per l’orologio di questo computer deve ancora venire. Se l’orologio è sbagliato, annulli e lo corregga. Se l’errore era quella data, la riceve anche questa fattura: i numeri restano in ordine di data e nessuno viene saltato.</translation>
        </message>
        <message>
            <source>Issue under %1</source>
            <translation>Emetti con data %1</translation>
        </message>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 non ha un destinatario. Aggiunga un indirizzo e-mail al cliente.</translation>
        </message>
        <message>
            <source>The mail with invoice %1 waits on Today for you to send it</source>
            <translation>L’e-mail con la fattura %1 attende in Oggi di essere inviata</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Fattura %1 in partenza</translation>
        </message>
        <message>
            <source>Draft discarded; its sessions wait on Today</source>
            <translation>Bozza eliminata; le sue sessioni attendono in Oggi</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Bozza salvata</translation>
        </message>
        <message>
            <source>Invoice %1 credited</source>
            <translation>Fattura %1 stornata</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Bozza %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>da emettere %1</translation>
        </message>
        <message>
            <source>could not be issued on its day</source>
            <translation>non emessa nel giorno previsto</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>scade %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Senza scadenza</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Scadute</translation>
        </message>
        <message>
            <source>Due in the next 7 days</source>
            <translation>In scadenza nei prossimi 7 giorni</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più avanti</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>In questa scheda non corrisponde nessun numero né cliente. Provi con Tutte, o con meno lettere.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Niente di aperto</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Tutte le fatture emesse sono saldate.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Nessuna bozza</translation>
        </message>
        <message>
            <source>Finish a session with “invoice later” and it waits on Today until you invoice it.</source>
            <translation>Concluda una sessione con «fattura dopo»: attende in Oggi finché non viene fatturata.</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Niente di scaduto</translation>
        </message>
        <message>
            <source>Invoices that pass their due date show up here.</source>
            <translation>Qui compaiono le fatture che superano la data di scadenza.</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>Ancora nessuna fattura</translation>
        </message>
        <message>
            <source>Finish a session, and its invoice is written and listed here.</source>
            <translation>Concluda una sessione: la sua fattura viene scritta ed elencata qui.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numero o cliente</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fatture</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Incassi</translation>
        </message>
        <message>
            <source>No invoice chosen</source>
            <translation>Nessuna fattura scelta</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Ne scelga una a sinistra per vederla come viene stampata.</translation>
        </message>
        <message>
            <source>The invoices could not be read</source>
            <translation>Non è stato possibile leggere le fatture</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Pagamento revocato</translation>
        </message>
        <message>
            <source>%1 recorded</source>
            <translation>%1: pagamento registrato</translation>
        </message>
        <message>
            <source>%1 paid from credit</source>
            <translation>%1: pagato con il credito</translation>
        </message>
        <message>
            <source>Take this payment back?</source>
            <translation>Revocare questo pagamento?</translation>
        </message>
        <message>
            <source>The %1 count as never received, and what they paid for is owed again. The record stays and says so. If the money did come and went back, record a refund instead.</source>
            <translation>L’importo di %1 conta come mai ricevuto, e ciò che pagava è di nuovo dovuto. La registrazione resta e lo indica. Se il denaro è arrivato ed è poi tornato indietro, registri invece un rimborso.</translation>
        </message>
        <message>
            <source>Take back %1</source>
            <translation>Revoca %1</translation>
        </message>
        <message>
            <source>Refund of %1 recorded</source>
            <translation>Rimborso di %1 registrato</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>No invoice was paid in this time</source>
            <translation>In questo periodo non è stata pagata nessuna fattura</translation>
        </message>
        <message>
            <source>Choose another time above, or open an invoice and record its payment when the money is there.</source>
            <translation>Scelga un altro periodo qui sopra, o apra una fattura e ne registri il pagamento quando il denaro è arrivato.</translation>
        </message>
        <message>
            <source>When they were paid</source>
            <translation>Quando sono state pagate</translation>
        </message>
        <message>
            <source>Looking up your invoices</source>
            <translation>Ricerca delle sue fatture</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagamenti per giorno d’incasso, meno i rimborsi.</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Pagamenti ricevuti</translation>
        </message>
        <message>
            <source>Part payments and credit included. The figure above counts the invoices that were paid in full.</source>
            <translation>Compresi i pagamenti parziali e i crediti. L’importo qui sopra conta le fatture pagate per intero.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyTabs</name>
        <message>
            <source>Open</source>
            <translation>Aperte</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Bozze</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Scadute</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagate</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Preventivi</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Spese</translation>
        </message>
        <message>
            <source>Invoices by state, quotes, recurring invoices and expenses</source>
            <translation>Fatture per stato, preventivi, fatture ricorrenti e spese</translation>
        </message>
        <message>
            <source>Spent in %1</source>
            <translation>Speso in %1</translation>
        </message>
        <message>
            <source>Recurring a month</source>
            <translation>Ricorrente al mese</translation>
        </message>
        <message>
            <source>Paid in %1</source>
            <translation>Pagato in %1</translation>
        </message>
        <message>
            <source>Paid in Q%1</source>
            <translation>Pagato nel T%1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MonthGrid</name>
        <message>
            <source>+%1 more</source>
            <translation>+%1 in più</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, una copia</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Giorni del mese</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoveSheet</name>
        <message>
            <source>Move credits</source>
            <translation>Sposta credito</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Verso</translation>
        </message>
        <message>
            <source>%1 are free</source>
            <translation>Disponibile: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Sposta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteEditor</name>
        <message>
            <source>SOAP note</source>
            <translation>Nota SOAP</translation>
        </message>
        <message>
            <source>DAP note</source>
            <translation>Nota DAP</translation>
        </message>
        <message>
            <source>Coaching session</source>
            <translation>Sessione di coaching</translation>
        </message>
        <message>
            <source>Blank note</source>
            <translation>Nota vuota</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What came up, what was agreed, what comes next.</source>
            <translation>Che cosa è emerso, che cosa si è concordato, che cosa viene dopo.</translation>
        </message>
        <message>
            <source>Private part of the note</source>
            <translation>Parte privata della nota</translation>
        </message>
        <message>
            <source>For you alone: never exported, never sent.</source>
            <translation>Riservata: mai esportata, mai inviata.</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Conserva un file con questa nota</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Private part</source>
            <translation>Parte privata</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>Title of the note</source>
            <translation>Titolo della nota</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Inizia con un modello</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Grassetto</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Corsivo</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Elenco</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Elenco di controllo</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citazione</translation>
        </message>
        <message>
            <source>Words for you alone: never exported, never sent</source>
            <translation>Testo riservato: mai esportato, mai inviato</translation>
        </message>
        <message>
            <source>Keep a file with this note, encrypted</source>
            <translation>Conserva un file con questa nota, cifrato</translation>
        </message>
        <message>
            <source>Read an older version, or bring it back</source>
            <translation>Leggi una versione precedente, o ripristinala</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Your role does not see notes</source>
            <translation>Con questo ruolo le note non sono visibili</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvataggio</translation>
        </message>
        <message>
            <source>Not saved, trying again</source>
            <translation>Non salvata, nuovo tentativo</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Salvata alle %1</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Salvataggio automatico</translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versione</numerusform>
                <numerusform>%n versioni</numerusform>
            </translation>
        </message>
        <message>
            <source>BIRP note</source>
            <translation>Nota BIRP</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Prima sessione</translation>
        </message>
        <message>
            <source>Consulting meeting</source>
            <translation>Incontro di consulenza</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lezione</translation>
        </message>
        <message>
            <source>Salon visit</source>
            <translation>Appuntamento in salone</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteFiles</name>
        <message>
            <source>Save a copy</source>
            <translation>Salva una copia</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Conserva un file con questa nota</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Salva una copia, non cifrata</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteHistory</name>
        <message>
            <source>Private part</source>
            <translation>Parte privata</translation>
        </message>
        <message>
            <source>Versions of this note</source>
            <translation>Versioni di questa nota</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Ripristina versione</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NumberStart</name>
        <message>
            <source>Start there</source>
            <translation>Parti da lì</translation>
        </message>
        <message>
            <source>The next invoice has no number yet.</source>
            <translation>La prossima fattura non ha ancora un numero.</translation>
        </message>
        <message>
            <source>The next credit note has no number yet.</source>
            <translation>La prossima nota di credito non ha ancora un numero.</translation>
        </message>
        <message>
            <source>The next invoice is %1.</source>
            <translation>La prossima fattura è %1.</translation>
        </message>
        <message>
            <source>The next credit note is %1.</source>
            <translation>La prossima nota di credito è %1.</translation>
        </message>
        <message>
            <source>Only if you come from another program: the number after its last one.</source>
            <translation>Solo per chi viene da un altro programma: il numero successivo all’ultimo usato lì.</translation>
        </message>
        <message>
            <source>Next invoice number</source>
            <translation>Prossimo numero di fattura</translation>
        </message>
        <message>
            <source>Next credit note number</source>
            <translation>Prossimo numero di nota di credito</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutboxTab</name>
        <message>
            <source>Sent</source>
            <translation>Inviato</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Da inviare</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non partito</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermato</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Eliminato</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Trattenuto</translation>
        </message>
        <message>
            <source>Is leaving</source>
            <translation>In partenza</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Invia ora</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Apri nel programma di posta</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Trattieni</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Lascia partire</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>The message leaves now</source>
            <translation>Il messaggio parte ora</translation>
        </message>
        <message>
            <source>Marked as sent</source>
            <translation>Contrassegnato come inviato</translation>
        </message>
        <message>
            <source>The message is held</source>
            <translation>Il messaggio è trattenuto</translation>
        </message>
        <message>
            <source>The message goes out</source>
            <translation>Messaggio in partenza</translation>
        </message>
        <message>
            <source>The message is tried again</source>
            <translation>Nuovo tentativo di invio del messaggio</translation>
        </message>
        <message>
            <source>The message is discarded</source>
            <translation>Il messaggio è eliminato</translation>
        </message>
        <message>
            <source>The message is back, and held</source>
            <translation>Il messaggio è ripristinato, e trattenuto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Perché</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Posta in uscita</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Nothing has been written yet. Invoices and reminders wait here until they go out.</source>
            <translation>Non è stato ancora scritto nulla. Fatture e solleciti attendono qui prima di partire.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Niente qui.</translation>
        </message>
        <message>
            <source>Choose a message to see what can be done with it.</source>
            <translation>Scelga un messaggio per vedere che cosa si può fare.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Segna come inviato</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leggi</translation>
        </message>
        <message>
            <source>Looking up the outbox</source>
            <translation>Ricerca nella posta in uscita</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>Non è stato possibile leggere la posta in uscita</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>La posta in uscita è vuota</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Basso</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Sconosciuto</translation>
        </message>
        <message>
            <source>Nothing is booked, and there are too few past sessions to go by.</source>
            <translation>Non è prenotato nulla, e le sessioni passate sono troppo poche per una previsione.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>Si conta %n sessione prenotata</numerusform>
                <numerusform>Si contano %n sessioni prenotate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, e %n altra con il ritmo di prima.</numerusform>
                <numerusform>, e altre %n con il ritmo di prima.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little has taken place yet, so your own assumption is taken: %1 a week.</source>
            <translation>Si è svolto ancora troppo poco, quindi vale la Sua stima: %1 a settimana.</translation>
        </message>
        <message>
            <source>In the last weeks there were %1 a week, each of about %2.</source>
            <translation>Nelle ultime settimane ce ne sono state %1 a settimana, di circa %2 ciascuna.</translation>
        </message>
        <message>
            <source>Together they take %1 until %2.</source>
            <translation>Insieme usano %1 fino al %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>Per la prossima settimana servono ancora %1.</numerusform>
                <numerusform>Per le prossime %n settimane servono ancora %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Residuo</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Si esaurisce</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Giorni</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Rischio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>When packages run out</source>
            <translation>Quando si esauriscono i pacchetti</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Salva come CSV</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Apri il cliente</translation>
        </message>
        <message>
            <source>The outlook could not be reckoned</source>
            <translation>Non è stato possibile calcolare la previsione</translation>
        </message>
        <message>
            <source>No package is active</source>
            <translation>Nessun pacchetto è attivo</translation>
        </message>
        <message>
            <source>Once somebody has bought one, it stands here with the day on which it runs out.</source>
            <translation>Quando qualcuno ne ha acquistato uno, compare qui con il giorno in cui si esaurisce.</translation>
        </message>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n pacchetto attivo</numerusform>
                <numerusform>%n pacchetti attivi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; none runs out within a week.</source>
            <translation>%1; nessuno si esaurisce entro una settimana.</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1; %n si esaurisce entro una settimana o è quasi vuoto.</numerusform>
                <numerusform>%1; %n si esauriscono entro una settimana o sono quasi vuoti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Perché il %1</translation>
        </message>
        <message>
            <source>Why no day can be said</source>
            <translation>Perché non si può indicare un giorno</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabella (*.csv)</translation>
        </message>
        <message>
            <source>Packages %1</source>
            <translation>Pacchetti %1</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvato come %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Non è stato possibile scrivere %1: %2. Scelga un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlapCard</name>
        <message>
            <source>Overlap</source>
            <translation>Sovrapposizione</translation>
        </message>
        <message>
            <source>Overlaps by %1</source>
            <translation>Si sovrappone per %1</translation>
        </message>
        <message>
            <source>Nowhere free in the days shown</source>
            <translation>Niente di libero nei giorni mostrati</translation>
        </message>
        <message>
            <source>Free in your hours</source>
            <translation>Libero in orario di lavoro</translation>
        </message>
        <message>
            <source>Drop to ask, Esc to cancel</source>
            <translation>Rilasciare per scegliere, Esc per annullare</translation>
        </message>
        <message>
            <source>Free in your hours, daytime for both</source>
            <translation>Libero in orario, di giorno per entrambi</translation>
        </message>
        <message>
            <source>Outside your working hours</source>
            <translation>Fuori dal Suo orario di lavoro</translation>
        </message>
        <message>
            <source>Alt: drop as it is</source>
            <translation>Alt: rilasciare così</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayChip</name>
        <message>
            <source>Calendar %1</source>
            <translation>Calendario %1</translation>
        </message>
        <message>
            <source>Its entries are seen. Press to switch them off.</source>
            <translation>I suoi impegni sono visibili. Premere per nasconderli.</translation>
        </message>
        <message>
            <source>Its entries are switched off, and still take up their time.</source>
            <translation>I suoi impegni sono nascosti, ma occupano comunque il loro tempo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendari esterni</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>%n altro calendario</numerusform>
                <numerusform>Altri %n calendari</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackagePreview</name>
        <message>
            <source>Sessions a month</source>
            <translation>Sessioni al mese</translation>
        </message>
        <message>
            <source>How it would go</source>
            <translation>Come andrebbe</translation>
        </message>
        <message>
            <source>Somebody books</source>
            <translation>Qualcuno prenota</translation>
        </message>
        <message>
            <source>Type a number from 1 to %1.</source>
            <translation>Scriva un numero da 1 a %1.</translation>
        </message>
        <message>
            <source>It shows once the package has what it needs.</source>
            <translation>Compare quando il pacchetto è completo.</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>e così via</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Next version of %1</source>
            <translation>Prossima versione di %1</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nuovo pacchetto</translation>
        </message>
        <message>
            <source>More rules</source>
            <translation>Più regole</translation>
        </message>
        <message>
            <source>Whoever buys it from now on gets these rules.</source>
            <translation>Chi lo acquista da adesso in poi ha queste regole.</translation>
        </message>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Chi lo acquista da adesso in poi ha queste regole; l’unico attivo mantiene quelle con cui è stato venduto.</numerusform>
                <numerusform>Chi lo acquista da adesso in poi ha queste regole; i %n attivi mantengono quelle con cui sono stati venduti.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Sell version %1</source>
            <translation>Vendi la versione %1</translation>
        </message>
        <message>
            <source>Sell it from now on</source>
            <translation>Metti in vendita</translation>
        </message>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nome, come lo vedono i clienti</translation>
        </message>
        <message>
            <source>Such as: Ten sessions</source>
            <translation>Per esempio: Dieci sessioni</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Ore</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessioni</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Denaro</translation>
        </message>
        <message>
            <source>How much it holds</source>
            <translation>Quanto contiene</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Contato in</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>With tax, as all your prices</source>
            <translation>Imposta inclusa, come tutti i Suoi prezzi</translation>
        </message>
        <message>
            <source>Before tax, as all your prices</source>
            <translation>Senza imposta, come tutti i Suoi prezzi</translation>
        </message>
        <message>
            <source>Ends after, in days</source>
            <translation>Termina dopo, in giorni</translation>
        </message>
        <message>
            <source>Empty: it does not end</source>
            <translation>Vuoto: senza scadenza</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Non si prenota altro</translation>
        </message>
        <message>
            <source>Further wishes wait</source>
            <translation>Le altre richieste attendono</translation>
        </message>
        <message>
            <source>More is billed</source>
            <translation>Il di più si fattura</translation>
        </message>
        <message>
            <source>It goes below zero</source>
            <translation>Va in negativo</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Quando è esaurito</translation>
        </message>
        <message>
            <source>What one more costs</source>
            <translation>Prezzo di un’unità in più</translation>
        </message>
        <message>
            <source>Fewer rules</source>
            <translation>Meno regole</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una volta</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Ogni settimana</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Ogni mese</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Ogni trimestre</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Ogni anno</translation>
        </message>
        <message>
            <source>It grants that</source>
            <translation>Lo concede</translation>
        </message>
        <message>
            <source>Of a period's rest, carried over</source>
            <translation>Riporto del residuo di un periodo</translation>
        </message>
        <message>
            <source>Empty: nothing</source>
            <translation>Vuoto: niente</translation>
        </message>
        <message>
            <source>Carried over, to be used within days</source>
            <translation>Termine per usare il riporto, in giorni</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Si scala a scatti di</translation>
        </message>
        <message>
            <source>Empty: to the minute</source>
            <translation>Vuoto: al minuto</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Con l’acquisto</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Con la prima sessione</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>In una data</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Inizia il</translation>
        </message>
        <message>
            <source>Ends on, at the latest</source>
            <translation>Termina al più tardi il</translation>
        </message>
        <message>
            <source>Grace after the end, in days</source>
            <translation>Tolleranza dopo la fine, in giorni</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Va perso</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Si addebita</translation>
        </message>
        <message>
            <source>Some of it goes on once</source>
            <translation>Si riporta una volta, in parte</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Conta come usato</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Viene restituito</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Ciò che resta alla fine</translation>
        </message>
        <message>
            <source>At most so much goes on</source>
            <translation>Riporto massimo</translation>
        </message>
        <message>
            <source>What one of the rest costs</source>
            <translation>Prezzo di un’unità residua</translation>
        </message>
        <message>
            <source>Late cancellation or no-show</source>
            <translation>Disdetta tardiva o assenza</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Dalla prenotazione</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>A sessione svolta</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tutte le prestazioni</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>Solo alcune</translation>
        </message>
        <message>
            <source>All but some</source>
            <translation>Tutte tranne alcune</translation>
        </message>
        <message>
            <source>A session shows as used</source>
            <translation>Una sessione risulta usata</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Copre</translation>
        </message>
        <message>
            <source>Such as: 10 h</source>
            <translation>Per esempio: 10 h</translation>
        </message>
        <message>
            <source>Such as: 10</source>
            <translation>Per esempio: 10</translation>
        </message>
        <message>
            <source>Such as: %1</source>
            <translation>Per esempio: %1</translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Al minuto</translation>
        </message>
        <message>
            <source>For a session</source>
            <translation>A sessione</translation>
        </message>
        <message>
            <source>For each %1</source>
            <translation>Ogni %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageVersions</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versioni di %1</translation>
        </message>
        <message>
            <source>Sell this version again</source>
            <translation>Vendi di nuovo questa versione</translation>
        </message>
        <message>
            <source>Whoever bought one keeps the rules it was sold with.</source>
            <translation>Chi ne ha acquistato uno mantiene le regole con cui è stato venduto.</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n attivo</numerusform>
                <numerusform>%n attivi</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>from %1, %2</source>
            <translation>dal %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Version %1, bought %2</source>
            <translation>Versione %1, acquistato il %2</translation>
        </message>
        <message>
            <source>%1, ends %2</source>
            <translation>%1, termina il %2</translation>
        </message>
        <message>
            <source>%1, %2 booked</source>
            <translation>%1, riservato: %2</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Concluso</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archiviato</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>ancora %1</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Modifica le regole</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Chi ce l’ha</translation>
        </message>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Nessuno l’ha ancora acquistato. Si vende nella pagina di un cliente.</translation>
        </message>
        <message>
            <source>Begin another one like it…</source>
            <translation>Creane uno simile…</translation>
        </message>
        <message>
            <source>Do not sell it any more</source>
            <translation>Non venderlo più</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Non più in vendita</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n mantiene una versione precedente</numerusform>
                <numerusform>%n mantengono una versione precedente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaneEdge</name>
        <message>
            <source>Drag to make the list wider or narrower; a double click gives it its usual width</source>
            <translation>Trascini per allargare o stringere l’elenco; un doppio clic gli ridà la larghezza consueta</translation>
        </message>
        <message>
            <source>Width of the list</source>
            <translation>Larghezza dell’elenco</translation>
        </message>
        <message>
            <source>Arrow keys make it wider or narrower, Enter gives it its usual width</source>
            <translation>Le frecce lo allargano o lo stringono, Invio gli ridà la larghezza consueta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Save as PDF</source>
            <translation>Salva come PDF</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Altre azioni</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Foglio</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Apri le impostazioni</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Apri il cliente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperView</name>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
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
            <translation>Conferma della passphrase</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Ancora una volta</translation>
        </message>
        <message>
            <source>Six words you can picture are best</source>
            <translation>L’ideale sono sei parole facili da immaginare</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Facile da indovinare</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Discreta</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buona</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Longer: 14 characters or six words</source>
            <translation>Più lunga: 14 caratteri o sei parole</translation>
        </message>
        <message>
            <source>The two differ. Type the second again.</source>
            <translation>Le due sono diverse. Riscriva la seconda.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Scelga una passphrase</translation>
        </message>
        <message>
            <source>It opens your practice on this computer. Nobody can look it up or reset it, so the next page gives you a recovery sheet.</source>
            <translation>Apre lo studio su questo computer. Nessuno può recuperarla o reimpostarla, perciò la pagina seguente offre un foglio di recupero.</translation>
        </message>
        <message>
            <source>Create the practice</source>
            <translation>Crea lo studio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambia la passphrase</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Scelga una nuova passphrase</translation>
        </message>
        <message>
            <source>The new one opens the practice from now on, the old one no more. Backups made before keep the old one.</source>
            <translation>D’ora in poi lo studio si apre con la nuova, non più con la vecchia. I backup fatti prima mantengono la vecchia.</translation>
        </message>
        <message>
            <source>The recovery sheet has let you in. A new passphrase takes the place of the one that is lost; a new sheet comes next.</source>
            <translation>L’accesso è avvenuto con il foglio di recupero. Una nuova passphrase prende il posto di quella perduta; poi segue un nuovo foglio.</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Passphrase attuale</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usa questa passphrase</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaymentSheet</name>
        <message>
            <source>Record a payment</source>
            <translation>Registra un pagamento</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ricevuto il</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Causale</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registra</translation>
        </message>
        <message>
            <source>%1, %2 open</source>
            <translation>%1, %2 aperti</translation>
        </message>
        <message>
            <source>As on the statement, if you like</source>
            <translation>Come nel movimento bancario, facoltativa</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Modalità</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registra %1</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early</source>
            <translation>Concedi lo sconto di %1 per pagamento anticipato</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early, %2 of it tax</source>
            <translation>Concedi lo sconto di %1 per pagamento anticipato, di cui %2 d’imposta</translation>
        </message>
        <message>
            <source>%1 stay as credit</source>
            <translation>%1 restano come credito</translation>
        </message>
        <message>
            <source>%1 stay open</source>
            <translation>%1 restano aperti</translation>
        </message>
        <message>
            <source>Pays the invoice in full</source>
            <translation>Salda tutta la fattura</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PeriodChoice</name>
        <message>
            <source>This month</source>
            <translation>Questo mese</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Il mese scorso</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Questo trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Quest’anno</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’anno scorso</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Dall’inizio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PersonSheet</name>
        <message>
            <source>Let somebody in</source>
            <translation>Dai accesso a qualcuno</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>With a passphrase of their own, on this computer. Everything they do is in the audit trail under this name.</source>
            <translation>Con una propria passphrase, su questo computer. Tutto ciò che fa resta nel registro di controllo sotto questo nome.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Ruolo</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Dai accesso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansModel</name>
        <message>
            <source>%1 can be sold</source>
            <translation>%1 si può vendere</translation>
        </message>
        <message>
            <source>Version %1 of %2 is sold from now on</source>
            <translation>Da adesso si vende la versione %1 di %2</translation>
        </message>
        <message>
            <source>Not sold any more; what was sold goes on</source>
            <translation>Non più in vendita; ciò che è stato venduto resta valido</translation>
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
                <numerusform>%n attivo</numerusform>
                <numerusform>%n attivi</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of the plans</source>
            <translation>Parte dei piani</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pacchetti</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Previsione</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nuovo pacchetto</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, copia</translation>
        </message>
        <message>
            <source>Reading the packages</source>
            <translation>Lettura dei pacchetti</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Piani</translation>
        </message>
        <message>
            <source>The packages could not be read</source>
            <translation>Non è stato possibile leggere i pacchetti</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Non più in vendita</translation>
        </message>
        <message>
            <source>Sell sessions ahead</source>
            <translation>Vendere sessioni in anticipo</translation>
        </message>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un pacchetto è un numero di sessioni, di ore o una somma che i clienti pagano in una volta e poi usano. Le prenotazioni lo riservano, le sessioni concluse lo scalano, e si vede in tempo quando si esaurisce.</translation>
        </message>
        <message>
            <source>Make the first package</source>
            <translation>Crea il primo pacchetto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProfessionPage</name>
        <message>
            <source>What do you do?</source>
            <translation>Di che cosa si occupa?</translation>
        </message>
        <message>
            <source>It sets the first services, note templates and words. All of it can change later.</source>
            <translation>Determina le prime prestazioni, i modelli di nota e i termini usati. Si può cambiare tutto in seguito.</translation>
        </message>
        <message>
            <source>Look around in a demo practice</source>
            <translation>Esplora uno studio demo</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Annulla: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent done</comment>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>New quote</source>
            <translation>Nuovo preventivo</translation>
        </message>
        <message>
            <source>Text above the items</source>
            <translation>Testo sopra le righe</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valido fino al</translation>
        </message>
        <message>
            <source>It gets its number when it is sent. Nothing of it goes into your books.</source>
            <translation>Il numero si assegna all’invio. Nulla entra in contabilità.</translation>
        </message>
        <message>
            <source>Save the quote</source>
            <translation>Salva il preventivo</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Modifica il preventivo</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Per %1</translation>
        </message>
        <message>
            <source>Such as what it is about, if you like</source>
            <translation>Per esempio l’argomento, facoltativo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Aggiungi una riga</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Scelga un cliente.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Questa data è passata.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>Quote %1 for %2, %3</source>
            <translation>Preventivo %1 per %2, %3</translation>
        </message>
        <message>
            <source>The number is taken when it is sent</source>
            <translation>Il numero si assegna all’invio</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Per %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valido fino al %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>dal %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>il %1</translation>
        </message>
        <message>
            <source>was valid until %1</source>
            <translation>era valido fino al %1</translation>
        </message>
        <message>
            <source>The invoice is a draft</source>
            <translation>La fattura è una bozza</translation>
        </message>
        <message>
            <source>by invoice %1</source>
            <translation>con la fattura %1</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Modifica il preventivo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>Invia %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Il cliente ha detto sì: prepara la fattura</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Prepara la fattura</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Apri la fattura</translation>
        </message>
        <message>
            <source>Copy as a new quote</source>
            <translation>Copia come nuovo preventivo</translation>
        </message>
        <message>
            <source>Accept, invoice later</source>
            <translation>Accetta, fattura dopo</translation>
        </message>
        <message>
            <source>Decline after all…</source>
            <translation>Segna comunque rifiutato…</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Invia di nuovo a %1</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostra il cliente</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Segna rifiutato</translation>
        </message>
        <message>
            <source>Accept and invoice %1</source>
            <translation>Accetta e fattura %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Quotes</source>
            <translation>Preventivi</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numero o cliente</translation>
        </message>
        <message>
            <source>New quote</source>
            <translation>Nuovo preventivo</translation>
        </message>
        <message>
            <source>No quote chosen</source>
            <translation>Nessun preventivo scelto</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Ne scelga uno a sinistra per vederlo come viene stampato.</translation>
        </message>
        <message>
            <source>Drafts, no number yet</source>
            <translation>Bozze, senza numero</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>In attesa di risposta</translation>
        </message>
        <message>
            <source>Accepted, to be invoiced</source>
            <translation>Accettati, da fatturare</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Conclusi</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>invio annullato</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Nessun numero e nessun cliente corrisponde. Provi con meno lettere.</translation>
        </message>
        <message>
            <source>No quotes yet</source>
            <translation>Ancora nessun preventivo</translation>
        </message>
        <message>
            <source>Say what something would cost before you do it. Once it is accepted, one click makes the invoice.</source>
            <translation>Indichi quanto costerebbe un lavoro prima di svolgerlo. Una volta accettato il preventivo, un clic crea la fattura.</translation>
        </message>
        <message>
            <source>Quote %1 accepted</source>
            <translation>Preventivo %1 accettato</translation>
        </message>
        <message>
            <source>Copied as a new quote</source>
            <translation>Copiato come nuovo preventivo</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Bozza eliminata</translation>
        </message>
        <message>
            <source>The quotes could not be read</source>
            <translation>Non è stato possibile leggere i preventivi</translation>
        </message>
        <message>
            <source>Quote drafted</source>
            <translation>Bozza di preventivo creata</translation>
        </message>
        <message>
            <source>Quote saved</source>
            <translation>Preventivo salvato</translation>
        </message>
        <message>
            <source>Quote %1 has nobody to go to: save it as PDF and hand it over</source>
            <translation>Il preventivo %1 non ha un destinatario: lo salvi come PDF e lo consegni</translation>
        </message>
        <message>
            <source>The mail with quote %1 waits on Today for you to send it</source>
            <translation>L’e-mail con il preventivo %1 attende in Oggi di essere inviata</translation>
        </message>
        <message>
            <source>Quote %1 goes out</source>
            <translation>Preventivo %1 in partenza</translation>
        </message>
        <message>
            <source>The invoice of quote %1 is drafted</source>
            <translation>Bozza di fattura del preventivo %1 creata</translation>
        </message>
        <message>
            <source>Quote %1 declined</source>
            <translation>Preventivo %1 rifiutato</translation>
        </message>
        <message>
            <source>Quote for %1</source>
            <translation>Preventivo per %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>entro %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>In arrivo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Incassi</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Piani</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Cassaforte</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagine</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Attività</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n in attesa</numerusform>
                <numerusform>%n in attesa</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReceiptView</name>
        <message>
            <source>Save a copy</source>
            <translation>Salva una copia</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Ricevuta %1</translation>
        </message>
        <message>
            <source>A PDF, kept encrypted as it was. Save a copy to read it.</source>
            <translation>Un PDF, conservato cifrato così com’era. Ne salvi una copia per leggerlo.</translation>
        </message>
        <message>
            <source>Kept encrypted as it was. Save a copy to open it.</source>
            <translation>Conservata cifrata così com’era. Ne salvi una copia per aprirla.</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Ancora nessuna ricevuta</translation>
        </message>
        <message>
            <source>Drop a photo or a PDF here, or choose one. It is kept encrypted, with its fingerprint in the audit trail.</source>
            <translation>Trascini qui una foto o un PDF, oppure scelga un file. Viene conservato cifrato, con la sua impronta nel registro di controllo.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Scegli un file</translation>
        </message>
        <message>
            <source>Remove receipt</source>
            <translation>Rimuovi ricevuta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyCheck</name>
        <message>
            <source>I have kept it; ask me for two groups another day</source>
            <translation>Foglio conservato; verifica di due gruppi un altro giorno</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Stampa il foglio</translation>
        </message>
        <message>
            <source>Type group %1</source>
            <translation>Scriva il gruppo %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyView</name>
        <message>
            <source>Recovery key, to be written down or printed</source>
            <translation>Chiave di recupero, da trascrivere o stampare</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryPage</name>
        <message>
            <source>Keep this sheet</source>
            <translation>Conservi questo foglio</translation>
        </message>
        <message>
            <source>If the passphrase is lost, this key is the only way back in. Print it or write it down, and keep it away from this computer. It is shown once.</source>
            <translation>Se la passphrase va persa, questa chiave è l’unico modo per rientrare. La stampi o la trascriva, e la tenga lontana da questo computer. Viene mostrata una volta sola.</translation>
        </message>
        <message>
            <source>Open my practice</source>
            <translation>Apri il mio studio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoverySheet</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Crea un nuovo foglio di recupero</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Passphrase attuale</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer. The old sheet opens nothing any more once you use this one.</source>
            <translation>Lo stampi o lo trascriva, e lo tenga lontano da questo computer. Da quando questo è in uso, il vecchio foglio non apre più nulla.</translation>
        </message>
        <message>
            <source>The old sheet was out of its envelope and may have been seen. Print this one or write it down; once you use it, the old one opens nothing any more.</source>
            <translation>Il vecchio foglio era fuori dalla busta e qualcuno può averlo visto. Stampi questo o lo trascriva; da quando è in uso, il vecchio non apre più nulla.</translation>
        </message>
        <message>
            <source>Use this sheet from now on</source>
            <translation>Usa questo foglio d’ora in poi</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Recurring invoices</source>
            <translation>Fatture ricorrenti</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>New recurring invoice</source>
            <translation>Nuova fattura ricorrente</translation>
        </message>
        <message>
            <source>No recurring invoice chosen</source>
            <translation>Nessuna fattura ricorrente scelta</translation>
        </message>
        <message>
            <source>Choose one on the left to see its plan and its next invoice.</source>
            <translation>Ne scelga una a sinistra per vedere il piano e la prossima fattura.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Nessun cliente corrisponde. Provi con meno lettere.</translation>
        </message>
        <message>
            <source>A retainer, a room, a monthly hour: set it up once, and its invoice is written on its day.</source>
            <translation>Un compenso fisso, una stanza, un’ora al mese: si imposta una volta, e la fattura viene scritta nel giorno previsto.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>È ripresa</translation>
        </message>
        <message>
            <source>Ended: no more invoices come of it</source>
            <translation>Terminata: non genera altre fatture</translation>
        </message>
        <message>
            <source>The next ones are %1</source>
            <translation>D’ora in poi ciascuna è %1</translation>
        </message>
        <message>
            <source>The recurring invoices could not be read</source>
            <translation>Non è stato possibile leggere le fatture ricorrenti</translation>
        </message>
        <message>
            <source>Recurring invoice set up</source>
            <translation>Fattura ricorrente creata</translation>
        </message>
        <message>
            <source>The invoices to come are changed</source>
            <translation>Le fatture future sono state modificate</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Bozza %1</translation>
        </message>
        <message>
            <source>No recurring invoices yet</source>
            <translation>Ancora nessuna fattura ricorrente</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Fattura ricorrente</translation>
        </message>
        <message>
            <source>Running invoices come to %1.</source>
            <translation>Ciò che è in corso ammonta a %1.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>New recurring invoice</source>
            <translation>Nuova fattura ricorrente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Type {period} where the month belongs: “Coaching {period}”.</source>
            <translation>Scriva {period} dove deve comparire il mese: «Coaching {period}».</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Modifica le fatture future</translation>
        </message>
        <message>
            <source>For %1. Those made already stay as they are.</source>
            <translation>Per %1. Quelle già create restano come sono.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Aggiungi una riga</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Settimane</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Anno</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Quante settimane</translation>
        </message>
        <message>
            <source>On day of the month</source>
            <translation>Giorno del mese</translation>
        </message>
        <message>
            <source>31 is the last day</source>
            <translation>31 è l’ultimo giorno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dal</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Ogni</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Mai</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>In una data</translation>
        </message>
        <message>
            <source>After so many</source>
            <translation>Dopo un certo numero</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Quante</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>First days: %1</source>
            <translation>Primi giorni: %1</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Scelga un cliente.</translation>
        </message>
        <message>
            <source>1 to 52.</source>
            <translation>Da 1 a 52.</translation>
        </message>
        <message>
            <source>1 to 31.</source>
            <translation>Da 1 a 31.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Questa data è passata.</translation>
        </message>
        <message>
            <source>Type a day after the first invoice.</source>
            <translation>Scriva una data successiva alla prima fattura.</translation>
        </message>
        <message>
            <source>Above zero.</source>
            <translation>Maggiore di zero.</translation>
        </message>
        <message>
            <source>Issue and send automatically</source>
            <translation>Emetti e invia in automatico</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
        <message>
            <source>Next from</source>
            <translation>Prossima da</translation>
        </message>
        <message>
            <source>As each line has it</source>
            <translation>Come in ogni riga</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringVersions</name>
        <message>
            <source>Versions of this recurring invoice</source>
            <translation>Versioni di questa fattura ricorrente</translation>
        </message>
        <message>
            <source>Invoices that were made stay as they are.</source>
            <translation>Le fatture già create restano come sono.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>not by itself</source>
            <translation>non da sola</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Ammonta a</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Come</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>next on %1</source>
            <translation>prossima il %1</translation>
        </message>
        <message>
            <source>what falls into the pause is not billed</source>
            <translation>ciò che cade nella pausa non viene fatturato</translation>
        </message>
        <message>
            <source>no more invoices come of it</source>
            <translation>non genera altre fatture</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Modifica le fatture future</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>The next invoice for %1, %2</source>
            <translation>La prossima fattura per %1, %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Come</translation>
        </message>
        <message>
            <source>Each one is drafted for you</source>
            <translation>Ciascuna viene preparata come bozza</translation>
        </message>
        <message>
            <source>The next one, on %1</source>
            <translation>La prossima, il %1</translation>
        </message>
        <message>
            <source>As it would be</source>
            <translation>Come sarebbe</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Create finora</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Apri la fattura</translation>
        </message>
        <message>
            <source>Only draft the next ones</source>
            <translation>Prepara solo in bozza le prossime</translation>
        </message>
        <message>
            <source>Issue and send the next ones</source>
            <translation>Emetti e invia le prossime</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostra il cliente</translation>
        </message>
        <message>
            <source>Issued and sent automatically</source>
            <translation>Emissione e invio in automatico</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Ammonta a</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 in tutto</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostra tutto (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Non è stata emessa nel giorno previsto. %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RefundSheet</name>
        <message>
            <source>Give credit back</source>
            <translation>Restituisci il credito</translation>
        </message>
        <message>
            <source>Record a refund</source>
            <translation>Registra un rimborso</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importo</translation>
        </message>
        <message>
            <source>Paid back on</source>
            <translation>Rimborsato il</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <translation>%1, fino a %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Record the refund</source>
            <translation>Registra il rimborso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportList</name>
        <message>
            <source>Invoiced and received</source>
            <translation>Fatturato e incassato</translation>
        </message>
        <message>
            <source>Who owes, for how long</source>
            <translation>Chi deve pagare, e da quanto</translation>
        </message>
        <message>
            <source>By rate and period</source>
            <translation>Per aliquota e periodo</translation>
        </message>
        <message>
            <source>Share of your working hours</source>
            <translation>Quota delle ore di lavoro</translation>
        </message>
        <message>
            <source>Hours and what they bring</source>
            <translation>Le ore e quanto rendono</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Sessions, %1</source>
            <comment>a month, quarter or year</comment>
            <translation>Sessioni, %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportTable</name>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportsPage</name>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Questo mese</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Questo trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Quest’anno</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’anno scorso</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>Periodo a scelta</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Suddivisione</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Per mese</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Per trimestre</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Per anno</translation>
        </message>
        <message>
            <source>When tax counts</source>
            <translation>Quando conta l’imposta</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>All’emissione</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>All’incasso</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Al</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Salva come CSV</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Salva come PDF</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Adding it up</source>
            <translation>Calcolo in corso</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Nessuna data</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>Nessun importo da incassare</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Tutte le fatture emesse sono saldate.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Niente in questo periodo</translation>
        </message>
        <message>
            <source>Finish a session or choose another period, and it is added up here.</source>
            <translation>Concluda una sessione o scelga un altro periodo: il totale compare qui.</translation>
        </message>
        <message>
            <source>Show last year</source>
            <translation>Mostra l’anno scorso</translation>
        </message>
        <message>
            <source>Show this year</source>
            <translation>Mostra quest’anno</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Prima del primo giorno</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>Non è stato possibile creare il report</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totale</translation>
        </message>
        <message>
            <source>Page %{page} of %{pages}</source>
            <translation>Pagina %{page} di %{pages}</translation>
        </message>
        <message>
            <source>%1: what the figures are made of</source>
            <translation>%1: da che cosa sono composte le cifre</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabella (*.csv)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minuti</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvato come %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Non è stato possibile scrivere %1: %2. Scelga un’altra cartella.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestSheet</name>
        <message>
            <source>Let the package rest</source>
            <translation>Metti in pausa il pacchetto</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dal</translation>
        </message>
        <message>
            <source>Until, if that is known</source>
            <translation>Fino al, se si sa</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Perché</translation>
        </message>
        <message>
            <source>While %1 rests nothing is drawn from it, and its end moves by as many days.</source>
            <translation>Finché %1 è in pausa non si scala nulla, e la sua fine slitta di altrettanti giorni.</translation>
        </message>
        <message>
            <source>The day on which it goes on; empty: until you say so.</source>
            <translation>Il giorno in cui riprende; vuoto: finché non decide altro.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Metti in pausa</translation>
        </message>
        <message>
            <source>This is no date. Write it as %1.</source>
            <translation>Questa non è una data. La scriva così: %1.</translation>
        </message>
        <message>
            <source>It goes on after it began to rest. Choose a later day.</source>
            <translation>Riprende dopo l’inizio della pausa. Scelga un giorno successivo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestoreScreen</name>
        <message>
            <source>Choose file</source>
            <translation>Scegli file</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Scegli cartella</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Passphrase o chiave di recupero</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>A practice is made from it in a folder of its own. The backup and any practice on this computer stay as they are.</source>
            <translation>Dal backup nasce uno studio in una cartella propria. Il backup e gli eventuali studi su questo computer restano come sono.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>In</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Restoring and checking</source>
            <translation>Ripristino e verifica</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>nessun file scelto</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>nessuna cartella scelta</translation>
        </message>
        <message>
            <source>Restoring...</source>
            <translation>Ripristino in corso...</translation>
        </message>
        <message>
            <source>The one that was valid when the backup was made.</source>
            <translation>Quella valida quando il backup è stato creato.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesModel</name>
        <message>
            <source>These rules hold for sessions from now on</source>
            <translation>Queste regole valgono per le sessioni da adesso in poi</translation>
        </message>
        <message>
            <source>The older rules hold again, for sessions from now on</source>
            <translation>Le regole precedenti valgono di nuovo, per le sessioni da adesso in poi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Unless somebody has rules of their own</source>
            <translation>Salvo chi ha regole proprie</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regole</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Modifica le regole</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Rules of their own for</source>
            <translation>Regole proprie per</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>Non è stato possibile leggere le regole</translation>
        </message>
        <message>
            <source>Rules of their own for…</source>
            <translation>Regole proprie per…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tempo oltre il prepagato</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Quanto costa una sessione oltre il credito che usa, se il suo pacchetto non ha una tariffa propria. Le regole di un cliente vengono prima di quelle di una prestazione, e queste prima di quelle di un pacchetto.</translation>
        </message>
        <message>
            <source>What is not said here is as for everybody.</source>
            <translation>Ciò che non è indicato qui vale come per tutti.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tempo oltre il prepagato</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid, for %1</source>
            <translation>Tempo oltre il prepagato, per %1</translation>
        </message>
        <message>
            <source>Charge it by these rules</source>
            <translation>Addebitalo secondo queste regole</translation>
        </message>
        <message>
            <source>Tiers, limits, services</source>
            <translation>Scaglioni, limiti, prestazioni</translation>
        </message>
        <message>
            <source>Try it on the last 12 months</source>
            <translation>Prova sugli ultimi 12 mesi</translation>
        </message>
        <message>
            <source>Playing the last 12 months</source>
            <translation>Simulazione degli ultimi 12 mesi</translation>
        </message>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Clienti che avrebbero pagato altro</translation>
        </message>
        <message>
            <source>For everybody, unless a package has a rate of its own. Sessions of the past stay as they are.</source>
            <translation>Per tutti, salvo che un pacchetto abbia una tariffa propria. Le sessioni passate restano come sono.</translation>
        </message>
        <message>
            <source>What is not changed here stays as it is for everybody.</source>
            <translation>Ciò che non si cambia qui resta come per tutti.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Usa queste regole</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Al minuto</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>All’ora</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Aliquota</translation>
        </message>
        <message>
            <source>Empty: the service's own price</source>
            <translation>Vuoto: il prezzo della prestazione</translation>
        </message>
        <message>
            <source>Rates are</source>
            <translation>La tariffa vale</translation>
        </message>
        <message>
            <source>Grace, in minutes</source>
            <translation>Tolleranza, in minuti</translation>
        </message>
        <message>
            <source>So much costs nothing</source>
            <translation>Questo tempo non costa nulla</translation>
        </message>
        <message>
            <source>Then at least, in minutes</source>
            <translation>Poi almeno, in minuti</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Si conta a scatti di</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Vuoto: nessun limite</translation>
        </message>
        <message>
            <source>Empty: as for everybody</source>
            <translation>Vuoto: come per tutti</translation>
        </message>
        <message>
            <source>Another rate up to minute</source>
            <translation>Altra tariffa fino al minuto</translation>
        </message>
        <message>
            <source>Empty: one rate for all of it</source>
            <translation>Vuoto: un’unica tariffa per tutto</translation>
        </message>
        <message>
            <source>Rate up to there</source>
            <translation>Tariffa fin lì</translation>
        </message>
        <message>
            <source>Then up to minute</source>
            <translation>Poi fino al minuto</translation>
        </message>
        <message>
            <source>Rate up to there, second</source>
            <translation>Seconda tariffa fin lì</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Ognuna per i propri minuti</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Per tutto, secondo l’ultimo minuto</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Le tariffe valgono</translation>
        </message>
        <message>
            <source>A session at most, in minutes</source>
            <translation>Massimo per sessione, in minuti</translation>
        </message>
        <message>
            <source>A session at most</source>
            <translation>Massimo per sessione</translation>
        </message>
        <message>
            <source>A month at most, in minutes</source>
            <translation>Massimo al mese, in minuti</translation>
        </message>
        <message>
            <source>A month at most</source>
            <translation>Massimo al mese</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Mai addebitato</translation>
        </message>
        <message>
            <source>What it would have changed</source>
            <translation>Che cosa sarebbe cambiato</translation>
        </message>
        <message>
            <source>Nothing is stored by trying. Sessions that were covered by a package are counted again by these rules.</source>
            <translation>La prova non salva nulla. Le sessioni coperte da un pacchetto si ricalcolano secondo queste regole.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Interrotto. Non è stato modificato nulla.</translation>
        </message>
        <message>
            <source>No session of the last 12 months was covered by a package, so there is nothing to try it on.</source>
            <translation>Nessuna sessione degli ultimi 12 mesi era coperta da un pacchetto, quindi non c’è nulla su cui provare.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Niente: l’unica sessione sarebbe costata lo stesso.</numerusform>
                <numerusform>Niente: tutte le %n sessioni sarebbero costate lo stesso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 sessione su %n avrebbe avuto un altro prezzo.</numerusform>
                <numerusform>%1 sessioni su %n avrebbero avuto un altro prezzo.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in place of %2.</source>
            <translation>%1 invece di %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 di %n sessione</numerusform>
                <numerusform>%1 di %n sessioni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesVersions</name>
        <message>
            <source>Versions of these rules</source>
            <translation>Versioni di queste regole</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Usa di nuovo questa versione</translation>
        </message>
        <message>
            <source>A session keeps the rules that held when it took place.</source>
            <translation>Una sessione mantiene le regole in vigore quando si è svolta.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ScheduleSheet</name>
        <message>
            <source>Issue on</source>
            <translation>Emetti il</translation>
        </message>
        <message>
            <source>The number is given on that day, not before. Should something be missing by then, it is a draft again and says what.</source>
            <translation>Il numero si assegna quel giorno, non prima. Se manca ancora qualcosa, torna a essere una bozza e indica che cosa.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Issue later</source>
            <translation>Emetti più tardi</translation>
        </message>
        <message>
            <source>Send it on that day</source>
            <translation>Invia quel giorno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Cerca o esegui un comando</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecretField</name>
        <message>
            <source>Characters typed: %1</source>
            <translation>Caratteri scritti: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message>
            <source>A passphrase</source>
            <translation>Una passphrase</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>Il foglio di recupero</translation>
        </message>
        <message>
            <source>The key store of this computer</source>
            <translation>Il portachiavi di questo computer</translation>
        </message>
        <message>
            <source>Another device</source>
            <translation>Un altro dispositivo</translation>
        </message>
        <message>
            <source>Your passphrase  ·  %1</source>
            <translation>La sua passphrase  ·  %1</translation>
        </message>
        <message>
            <source>Passphrase  ·  %1</source>
            <translation>Passphrase  ·  %1</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicurezza</translation>
        </message>
        <message>
            <source>Who can open this practice, and when it closes by itself.</source>
            <translation>Chi può aprire questo studio, e quando si chiude da solo.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minuti</numerusform>
            </translation>
        </message>
        <message>
            <source>Not while a session's timer runs. When the screen locks or the computer sleeps, the practice locks at once, and a running session goes on.</source>
            <translation>Non mentre è attivo il timer di una sessione. Quando lo schermo si blocca o il computer va in sospensione, lo studio si blocca subito, e una sessione in corso continua.</translation>
        </message>
        <message>
            <source>Open without the passphrase on this computer</source>
            <translation>Apri senza passphrase su questo computer</translation>
        </message>
        <message>
            <source>The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open the practice when the program starts; after locking, the passphrase is asked all the same.</source>
            <translation>Il portachiavi del desktop custodisce una chiave propria. Chiunque usi il computer con questo account può quindi aprire lo studio all’avvio del programma; dopo un blocco, la passphrase viene comunque richiesta.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>Che cosa lo apre</translation>
        </message>
        <message>
            <source>Let somebody in</source>
            <translation>Dai accesso a qualcuno</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambia la passphrase</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Crea nuovo</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Take the way in of %1 away</source>
            <translation>Rimuovi l’accesso di %1</translation>
        </message>
        <message>
            <source>%1 opens the practice no more</source>
            <translation>%1 non apre più lo studio</translation>
        </message>
        <message>
            <source>This computer opens the practice from now on</source>
            <translation>Da ora questo computer apre lo studio</translation>
        </message>
        <message>
            <source>The passphrase is asked on this computer again</source>
            <translation>Su questo computer la passphrase viene di nuovo richiesta</translation>
        </message>
        <message>
            <source>The new passphrase holds from now on</source>
            <translation>La nuova passphrase vale da adesso</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>Il vecchio foglio di recupero non apre più nulla</translation>
        </message>
        <message>
            <source>They can open the practice now</source>
            <translation>Accesso allo studio concesso</translation>
        </message>
        <message>
            <source>Lock when unused for</source>
            <translation>Blocco dopo inattività di</translation>
        </message>
        <message>
            <source>Make a new one: recovery sheet</source>
            <translation>Crea nuovo: foglio di recupero</translation>
        </message>
        <message>
            <source>What signs the audit trail</source>
            <translation>Che cosa firma il registro di controllo</translation>
        </message>
        <message>
            <source>Signing key %1</source>
            <translation>Chiave di firma %1</translation>
        </message>
        <message>
            <source>Others check by it that nothing was changed.</source>
            <translation>Con essa altri verificano che nulla è stato cambiato.</translation>
        </message>
        <message>
            <source>Make a new one: signing key</source>
            <translation>Creane una nuova: chiave di firma</translation>
        </message>
        <message>
            <source>Another key signs the audit trail from now on</source>
            <translation>D’ora in poi un’altra chiave firma il registro di controllo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SelectPopup</name>
        <message>
            <source>Type to find</source>
            <translation>Scriva per cercare</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message>
            <source>Sell %1 a package</source>
            <translation>Vendi un pacchetto a %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Venduto il</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Prepara la fattura</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacchetto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Vendi</translation>
        </message>
        <message>
            <source>There is no package to sell yet. Make one under Plans first.</source>
            <translation>Non ci sono ancora pacchetti da vendere. Ne crei prima uno in Piani.</translation>
        </message>
        <message>
            <source>Grants %1.</source>
            <translation>Concede %1.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Si può usare fino al %1.</translation>
        </message>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>Si può usare per %n giorno dalla prima sessione.</numerusform>
                <numerusform>Si può usare per %n giorni dalla prima sessione.</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Non ha scadenza.</translation>
        </message>
        <message>
            <source>Sell and draft %1</source>
            <translation>Vendi e prepara %1</translation>
        </message>
        <message>
            <source>The draft would say: %1, %2 in all, to %3. You issue it under Money.</source>
            <translation>La bozza direbbe: %1, %2 in tutto, a %3. Si emette in Incassi.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceForm</name>
        <message>
            <source>Edit %1</source>
            <translation>Modifica %1</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuova prestazione</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Le sessioni già prenotate mantengono il prezzo con cui sono state prenotate.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>For the session</source>
            <translation>A sessione</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>All’ora</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>to the minute</source>
            <translation>al minuto</translation>
        </message>
        <message>
            <source>to full %1 min, up</source>
            <translation>a %1 min interi, per eccesso</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minuti di tolleranza</translation>
        </message>
        <message>
            <source>Minutes free before</source>
            <translation>Minuti liberi prima</translation>
        </message>
        <message>
            <source>Minutes free after</source>
            <translation>Minuti liberi dopo</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Priced</source>
            <translation>Tariffa</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposta</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arrotondamento del tempo</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Le note iniziano con</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Aggiungi prestazione</translation>
        </message>
        <message>
            <source>to full %1 min</source>
            <translation>a %1 min interi</translation>
        </message>
        <message>
            <source>Type a price; 0 for a service without one.</source>
            <translation>Scriva un prezzo; 0 per una prestazione senza prezzo.</translation>
        </message>
        <message>
            <source>Type minutes from 0 to %1.</source>
            <translation>Scriva i minuti, da 0 a %1.</translation>
        </message>
        <message>
            <source>Type fewer minutes than the step has; 0 for none.</source>
            <translation>Scriva meno minuti di quelli dello scatto; 0 per nessuno.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Prestazione salvata: %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Prestazione aggiunta: %1</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Colore nel calendario</translation>
        </message>
        <message>
            <source>As the practice's sessions do</source>
            <translation>Come le sessioni dello studio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceHistory</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versioni di %1</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Usa di nuovo questa versione</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Le sessioni già prenotate mantengono il prezzo con cui sono state prenotate.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesPage</name>
        <message>
            <source>What do you offer?</source>
            <translation>Che cosa offre?</translation>
        </message>
        <message>
            <source>Name, length and price. A price you change later never touches the past.</source>
            <translation>Nome, durata e prezzo. Un prezzo cambiato in seguito non tocca mai il passato.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestazione</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durata</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prezzo</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Aggiungi prestazione</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Rimuovi questa prestazione</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Una prestazione deve avere un nome. Ne scriva uno.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesSection</name>
        <message>
            <source>Services</source>
            <translation>Prestazioni</translation>
        </message>
        <message>
            <source>What you offer. A change is for sessions booked from now on.</source>
            <translation>Le prestazioni offerte. Una modifica vale per le sessioni prenotate da adesso in poi.</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Nessuna prestazione</translation>
        </message>
        <message>
            <source>Add what you offer; sessions are booked and priced by it.</source>
            <translation>Aggiunga ciò che offre; serve a prenotare le sessioni e a calcolarne il prezzo.</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>scatti di %1 min</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifica %1</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Ritira</translation>
        </message>
        <message>
            <source>Retire %1</source>
            <translation>Ritira %1</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Aggiungi prestazione</translation>
        </message>
        <message>
            <source>%1 retired</source>
            <translation>Prestazione ritirata: %1</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Prestazione salvata: %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versioni di %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionActions</name>
        <message>
            <source>Session with %1 confirmed</source>
            <translation>Sessione con %1 confermata</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>L’orario tenuto per %1 è di nuovo libero</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>Assenza di %1 registrata</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La sessione con %1 è di nuovo aperta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionChip</name>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Nessuna sessione prevista</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Concludi</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Avvia</translation>
        </message>
        <message>
            <source>End the session with %1</source>
            <translation>Concludi la sessione con %1</translation>
        </message>
        <message>
            <source>Start the session with %1</source>
            <translation>Avvia la sessione con %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionCreditLine</name>
        <message>
            <source>Not enough is left: the package refuses to be booked.</source>
            <translation>Non ne resta abbastanza: il pacchetto rifiuta la prenotazione.</translation>
        </message>
        <message>
            <source>Draws nothing from it.</source>
            <translation>Non si scala nulla.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionPage</name>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>Concludi sessione</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Non addebitare</translation>
        </message>
        <message>
            <source>The session is not to be billed</source>
            <translation>La sessione non verrà fatturata</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Conferma</translation>
        </message>
        <message>
            <source>The appointment is agreed on</source>
            <translation>L’appuntamento è concordato</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libera</translation>
        </message>
        <message>
            <source>The time is free again for others</source>
            <translation>L’orario torna libero per altri</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Assente</translation>
        </message>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Segna l’assenza; non si fattura nulla</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Era presente</translation>
        </message>
        <message>
            <source>Takes the no-show back</source>
            <translation>Annulla l’assenza</translation>
        </message>
        <message>
            <source>Back to the day</source>
            <translation>Torna alla giornata</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys</comment>
            <translation>Ctrl Invio</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>dalle %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>sessione %1</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Fattura di nuovo</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Avvia sessione</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fattura</translation>
        </message>
        <message>
            <source>Another session runs. Finish it first.</source>
            <translation>Un’altra sessione è in corso. Prima la concluda.</translation>
        </message>
        <message>
            <source>of %1:00</source>
            <translation>su %1:00</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Ultima nota</translation>
        </message>
        <message>
            <source>No note with %1 yet.</source>
            <translation>Ancora nessuna nota con %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Orologi</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Niente da saldare.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Deve</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>None are open.</source>
            <translation>Nessuna aperta.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>scade %1</translation>
        </message>
        <message>
            <source>Open invoices</source>
            <translation>Fatture aperte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Cronologia</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessione</translation>
        </message>
        <message>
            <source>Start or finish the session</source>
            <translation>Avvia o concludi la sessione</translation>
        </message>
        <message>
            <source>What was done with this session</source>
            <translation>Ciò che è stato fatto con questa sessione</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Apri in una finestra separata</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Tutte le note</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Apri la fattura</translation>
        </message>
        <message>
            <source>Open invoice %1</source>
            <translation>Apri la fattura %1</translation>
        </message>
        <message>
            <source>Looking up the session</source>
            <translation>Ricerca della sessione</translation>
        </message>
        <message>
            <source>Looking up the agenda</source>
            <translation>Ricerca dell’agenda</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Modalità</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionVoice</name>
        <message>
            <source>The session with %1 has ended</source>
            <translation>La sessione con %1 è finita</translation>
        </message>
        <message>
            <source>The session with %1 has begun, planned for %2</source>
            <translation>La sessione con %1 è iniziata, prevista per %2</translation>
        </message>
        <message>
            <source>The planned time of the session with %1 is over</source>
            <translation>Il tempo previsto della sessione con %1 è passato</translation>
        </message>
        <message>
            <source>The session with %1 pauses</source>
            <translation>La sessione con %1 è in pausa</translation>
        </message>
        <message>
            <source>The session with %1 goes on</source>
            <translation>La sessione con %1 riprende</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsPage</name>
        <message>
            <source>Invoices</source>
            <translation>Fatture</translation>
        </message>
        <message>
            <source>For invoices issued from now on. What is issued never changes.</source>
            <translation>Per le fatture emesse da adesso in poi. Ciò che è emesso non cambia mai.</translation>
        </message>
        <message>
            <source>Prices of services</source>
            <translation>I prezzi delle prestazioni</translation>
        </message>
        <message>
            <source>include tax</source>
            <translation>comprendono l’imposta</translation>
        </message>
        <message>
            <source>are without tax</source>
            <translation>sono senza imposta</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Formato carta</translation>
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
            <translation>Arrotondamento dell’imposta</translation>
        </message>
        <message>
            <source>on each line</source>
            <translation>su ogni riga</translation>
        </message>
        <message>
            <source>once per tax rate</source>
            <translation>una volta per aliquota</translation>
        </message>
        <message>
            <source>Half a cent is rounded</source>
            <translation>Il mezzo centesimo si arrotonda</translation>
        </message>
        <message>
            <source>up</source>
            <translation>per eccesso</translation>
        </message>
        <message>
            <source>to the even cent</source>
            <translation>al centesimo pari</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Giorni per il pagamento</translation>
        </message>
        <message>
            <source>Sentence about payment</source>
            <translation>Frase sul pagamento</translation>
        </message>
        <message>
            <source>Leave empty for the usual one</source>
            <translation>Lasciare vuoto per quella abituale</translation>
        </message>
        <message>
            <source>Discount for paying early, in percent</source>
            <translation>Sconto per pagamento anticipato, in percentuale</translation>
        </message>
        <message>
            <source>Days to pay early</source>
            <translation>Giorni per lo sconto</translation>
        </message>
        <message>
            <source>Looks like %1</source>
            <translation>Appare come %1</translation>
        </message>
        <message>
            <source>The next number is %1</source>
            <translation>Il prossimo numero è %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Studio</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Prestazioni</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Orario di lavoro</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Lingua e ora</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sicurezza</translation>
        </message>
        <message>
            <source>Backup and data</source>
            <translation>Backup e dati</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Your name and what the head of your invoices says.</source>
            <translation>Il nome e ciò che compare in testa alle fatture.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Nome e cognome</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nelle fatture</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Via e numero</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>CAP</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Città</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Paese</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposte</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Codice fiscale</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Partita IVA</translation>
        </message>
        <message>
            <source>Exempt as a small business</source>
            <translation>Esente come piccola impresa</translation>
        </message>
        <message>
            <source>Bank account, printed on invoices</source>
            <translation>Conto corrente, stampato nelle fatture</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC, if your bank asks for it</source>
            <translation>BIC, se la banca lo richiede</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>Intestatario del conto</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banca</translation>
        </message>
        <message>
            <source>How dates, times and money are written, and where you are.</source>
            <translation>Come si scrivono date, orari e importi, e dove si trova lo studio.</translation>
        </message>
        <message>
            <source>Dates, numbers and money</source>
            <translation>Date, numeri e importi</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>For new services and invoices</source>
            <translation>Per nuove prestazioni e fatture</translation>
        </message>
        <message>
            <source>How invoices leave. Nothing goes out before the time to undo is over.</source>
            <translation>Come partono le fatture. Nulla viene inviato prima che scada il tempo per annullare.</translation>
        </message>
        <message>
            <source>Messages go</source>
            <translation>I messaggi partono</translation>
        </message>
        <message>
            <source>as .eml files that you send yourself</source>
            <translation>come file .eml da inviare personalmente</translation>
        </message>
        <message>
            <source>through your mail program</source>
            <translation>con il programma di posta</translation>
        </message>
        <message>
            <source>through a mail server</source>
            <translation>tramite un server di posta</translation>
        </message>
        <message>
            <source>Seconds to undo a message</source>
            <translation>Secondi per annullare un messaggio</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Server di posta</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nome utente</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connessione</translation>
        </message>
        <message>
            <source>TLS from the start, port 465</source>
            <translation>TLS dall’inizio, porta 465</translation>
        </message>
        <message>
            <source>STARTTLS, port 587</source>
            <translation>STARTTLS, porta 587</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>An app password, if your provider has such. It is kept in the vault with the practice.</source>
            <translation>Una password per app, se il fornitore la prevede. È custodita nella cassaforte insieme allo studio.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Conserva la password</translation>
        </message>
        <message>
            <source>Password kept</source>
            <translation>Password conservata</translation>
        </message>
        <message>
            <source>For this computer only. Paper stays white.</source>
            <translation>Solo per questo computer. La carta resta bianca.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Come il desktop</translation>
        </message>
        <message>
            <source>changes with it</source>
            <translation>cambia con esso</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Lingua della finestra</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Come il sistema (%1)</translation>
        </message>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Uno studio sul proprio computer.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>Time zone rules of %1</source>
            <translation>Regole dei fusi orari %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software libero secondo la GNU General Public License, versione 3 o successiva. È fornito senza alcuna garanzia.</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Contrasto elevato, chiaro</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Contrasto elevato, scuro</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Dimensione del testo</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Sul desktop</translation>
        </message>
        <message>
            <source>Normal (%1 pixels)</source>
            <translation>Normale (%1 pixel)</translation>
        </message>
        <message>
            <source>%1 pixels, %2 %</source>
            <translation>%1 pixel, %2%</translation>
        </message>
        <message>
            <source>Invoice numbers</source>
            <translation>Numeri delle fatture</translation>
        </message>
        <message>
            <source>Credit note numbers</source>
            <translation>Numeri delle note di credito</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Cerca un’impostazione</translation>
        </message>
        <message>
            <source>As usual in that region</source>
            <translation>Come d’uso in quella regione</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>Primo giorno della settimana</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Quote numbers</source>
            <translation>Numeri dei preventivi</translation>
        </message>
        <message>
            <source>Licences and tours</source>
            <translation>Licenze e visite guidate</translation>
        </message>
        <message>
            <source>Closed books</source>
            <translation>Libri chiusi</translation>
        </message>
        <message>
            <source>Rounding and numbers</source>
            <translation>Arrotondamento e numerazione</translation>
        </message>
        <message>
            <source>You work with</source>
            <translation>Lei lavora con</translation>
        </message>
        <message>
            <source>Clients</source>
            <comment>what people are called</comment>
            <translation>Clienti</translation>
        </message>
        <message>
            <source>Patients</source>
            <comment>what people are called</comment>
            <translation>Pazienti</translation>
        </message>
        <message>
            <source>Students</source>
            <comment>what people are called</comment>
            <translation>Allievi</translation>
        </message>
        <message>
            <source>What the window calls the people you work with</source>
            <translation>Come la finestra chiama le persone con cui lavora</translation>
        </message>
        <message>
            <source>Looking up your settings</source>
            <translation>Ricerca delle impostazioni</translation>
        </message>
        <message>
            <source>Your settings could not be read</source>
            <translation>Non è stato possibile leggere le impostazioni</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendari</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsSearch</name>
        <message>
            <source>Find a setting</source>
            <translation>Cerca un’impostazione</translation>
        </message>
        <message>
            <source>No setting is called "%1".</source>
            <translation>Nessuna impostazione si chiama «%1».</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Sheet</name>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>È di nuovo qui ciò che era stato scritto prima.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Ricomincia</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StartPage</name>
        <message>
            <source>What do you bring along?</source>
            <translation>Che cosa porta con sé?</translation>
        </message>
        <message>
            <source>Files are read on this computer only. Nothing is sent anywhere.</source>
            <translation>I file vengono letti solo su questo computer. Non si invia nulla da nessuna parte.</translation>
        </message>
        <message>
            <source>My calendar and contacts</source>
            <translation>Il mio calendario e i contatti</translation>
        </message>
        <message>
            <source>files exported from another program</source>
            <translation>file esportati da un altro programma</translation>
        </message>
        <message>
            <source>Calendar, .ics</source>
            <translation>Calendario, .ics</translation>
        </message>
        <message>
            <source>Contacts, .vcf or .csv</source>
            <translation>Contatti, .vcf o .csv</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Ancora niente</translation>
        </message>
        <message>
            <source>start with an empty calendar</source>
            <translation>si inizia con un calendario vuoto</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>nessun file scelto</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Scegli file</translation>
        </message>
        <message>
            <source>Choose file: %1</source>
            <translation>Scegli file: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Back to the invoice</source>
            <translation>Torna alla fattura</translation>
        </message>
        <message>
            <source>Period of the statement</source>
            <translation>Periodo dell’estratto conto</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Salva come PDF</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Statement, %1</source>
            <translation>Estratto conto, %1</translation>
        </message>
        <message>
            <source>There is nothing to tell. Choose a longer period.</source>
            <translation>Non c’è nulla da riportare. Scelga un periodo più lungo.</translation>
        </message>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Per inviarlo, aggiunga un indirizzo e-mail al cliente.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>The mail with the statement waits on Today for you to send it</source>
            <translation>L’e-mail con l’estratto conto attende in Oggi di essere inviata</translation>
        </message>
        <message>
            <source>The statement of %1 goes out</source>
            <translation>Estratto conto di %1 in partenza</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Estratto conto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Robustezza</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumRow</name>
        <message>
            <source>What it is made of</source>
            <translation>Di che cosa è fatto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Mostra da che cosa è composto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumSheet</name>
        <message>
            <source>Credit</source>
            <translation>Credito</translation>
        </message>
        <message>
            <source>What %1 owes</source>
            <translation>Ciò che deve %1</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Incassato da %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Incassato</translation>
        </message>
        <message>
            <source>Finished and not invoiced</source>
            <translation>Concluse e non fatturate</translation>
        </message>
        <message>
            <source>Invoices that are not paid in full, less credit.</source>
            <translation>Fatture non pagate per intero, meno il credito.</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagamenti per giorno d’incasso, meno i rimborsi.</translation>
        </message>
        <message>
            <source>Sessions that took place and are on no invoice, with what each would bring.</source>
            <translation>Sessioni avvenute che non sono su nessuna fattura, con quanto frutterebbe ciascuna.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Estratto conto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message>
            <source>Connected calendars</source>
            <translation>Calendari collegati</translation>
        </message>
        <message>
            <source>Deleted entries</source>
            <translation>Impegni eliminati</translation>
        </message>
        <message>
            <source>What syncing did</source>
            <translation>Che cosa ha fatto la sincronizzazione</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n impegno è stato cambiato qui e in %1.</numerusform>
                <numerusform>%n impegni sono stati cambiati qui e in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at both sides</source>
            <translation>Guarda le due parti</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone. Nothing was deleted here.</source>
            <translation>%1 dice che %2 impegni su %3 non ci sono più. Qui non è stato eliminato nulla.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncLogSheet</name>
        <message>
            <source>What syncing did</source>
            <translation>Che cosa ha fatto la sincronizzazione</translation>
        </message>
        <message>
            <source>Only what failed</source>
            <translation>Solo ciò che non è riuscito</translation>
        </message>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>L’ultimo giorno, sull’orologio di questo studio.</numerusform>
                <numerusform>Gli ultimi %n giorni, sull’orologio di questo studio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Account</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tutti gli account</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostra altro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copia come testo</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiato</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>Non è fallito nulla</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Non è ancora successo nulla</translation>
        </message>
        <message>
            <source>What comes from connected calendars and goes there is told here.</source>
            <translation>Qui si racconta ciò che arriva dai calendari collegati e ci va.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TaxPage</name>
        <message>
            <source>How are you taxed?</source>
            <translation>Qual è il suo regime fiscale?</translation>
        </message>
        <message>
            <source>It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your tax adviser can confirm it.</source>
            <translation>Determina che cosa compare nelle fatture e come vengono numerate. SoloPilot propone, il commercialista sa.</translation>
        </message>
        <message>
            <source>Country of your practice</source>
            <translation>Paese dello studio</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Con imposta</translation>
        </message>
        <message>
            <source>Every invoice shows VAT</source>
            <translation>l’IVA compare in ogni fattura</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>Piccola impresa (forfettario)</translation>
        </message>
        <message>
            <source>below the limit of turnover, no VAT</source>
            <translation>sotto la soglia di fatturato, senza IVA</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Esente</translation>
        </message>
        <message>
            <source>care or teaching, no VAT; invoices say why</source>
            <translation>cura o insegnamento, senza IVA; le fatture dicono perché</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Scelga un paese</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Ogni cliente la riceve nella propria lingua.</translation>
        </message>
        <message>
            <source>On every invoice from now on; those that are issued stay as they are.</source>
            <translation>In ogni fattura da adesso in poi; quelle già emesse restano come sono.</translation>
        </message>
        <message>
            <source>Notes begin with it, or take it in from the note's menu.</source>
            <translation>Le note iniziano con questo testo, o lo riprendono dal menu della nota.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserisci</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Altro</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Elimina le modifiche</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Usa questo testo</translation>
        </message>
        <message>
            <source>Language of the template</source>
            <translation>Lingua del modello</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Inserisci ciò che cambia da cliente a cliente</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Inserisci ciò che cambia da cliente a cliente, per esempio un nome</translation>
        </message>
        <message>
            <source>Read an older version, or use it again</source>
            <translation>Leggi una versione precedente, o usala di nuovo</translation>
        </message>
        <message>
            <source>Go back to the wording that is in use</source>
            <translation>Torna al testo in uso</translation>
        </message>
        <message>
            <source>Draft, kept</source>
            <translation>Bozza, conservata</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Non proposto</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Predefinito</translation>
        </message>
        <message>
            <source>Nothing differs from what is in use</source>
            <translation>Nessuna differenza dal testo in uso</translation>
        </message>
        <message>
            <source>Back to the built-in wording</source>
            <translation>Torna al testo predefinito</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rinomina…</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Proponi di nuovo</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>Non proporre più</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateField</name>
        <message>
            <source>Turn into places of this program</source>
            <translation>Converti in segnaposto di questo programma</translation>
        </message>
        <message>
            <source>Nothing is printed here yet</source>
            <translation>Qui non si stampa ancora nulla</translation>
        </message>
        <message>
            <source>Leave this empty to write nothing</source>
            <translation>Lasciare vuoto per non scrivere nulla</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Inserisci</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateHistory</name>
        <message>
            <source>Versions of this template</source>
            <translation>Versioni di questo modello</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Usa di nuovo questa versione</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versione %1</translation>
        </message>
        <message>
            <source>Built-in wording, %1</source>
            <translation>Testo predefinito, %1</translation>
        </message>
        <message>
            <source>Built-in wording</source>
            <translation>Testo predefinito</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>Come fornito con il programma</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatePreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Anteprima</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Anteprima per</translation>
        </message>
        <message>
            <source>For whom the preview is written</source>
            <translation>Per chi è scritta l’anteprima</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>La nota</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>La fattura</translation>
        </message>
        <message>
            <source>This cannot be used yet. What is marked on the left comes first.</source>
            <translation>Non si può ancora usare. Prima va corretto ciò che è segnato a sinistra.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Oggetto</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>L’e-mail</translation>
        </message>
        <message>
            <source>for somebody invented</source>
            <translation>per una persona inventata</translation>
        </message>
        <message>
            <source>There is nothing to show for this choice.</source>
            <translation>Non c’è nulla da mostrare per questa scelta.</translation>
        </message>
        <message>
            <source>no e-mail address is known</source>
            <translation>nessun indirizzo e-mail noto</translation>
        </message>
        <message>
            <source>Form of the mail</source>
            <translation>Forma dell’e-mail</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Come testo</translation>
        </message>
        <message>
            <source>As a page</source>
            <translation>Come pagina</translation>
        </message>
        <message>
            <source>A mail carries both; the reader's program chooses</source>
            <translation>Un’e-mail porta entrambe; sceglie il programma di chi legge</translation>
        </message>
        <message>
            <source>The mail as a page</source>
            <translation>L’e-mail come pagina</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesModel</name>
        <message>
            <source>The new wording is in use</source>
            <translation>Il nuovo testo è in uso</translation>
        </message>
        <message>
            <source>The built-in wording is in use</source>
            <translation>Il testo predefinito è in uso</translation>
        </message>
        <message>
            <source>Version %1 is in use again</source>
            <translation>La versione %1 è di nuovo in uso</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titolo</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Modello di nota aggiunto: %1</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Rinominato in %1</translation>
        </message>
        <message>
            <source>%1 is not offered any more</source>
            <translation>Modello di nota non più proposto: %1</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>Modello di nota proposto di nuovo: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Back to the settings</source>
            <translation>Torna alle impostazioni</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>Non è stato possibile leggere i modelli</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Posta</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Fatture</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bozza</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Non proposto</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Proprio</translation>
        </message>
        <message>
            <source>A form of notes of your own</source>
            <translation>Un proprio modello di nota</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Rinomina %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Such as: Couples, first hour</source>
            <translation>Per esempio: Coppie, prima ora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Add and write it</source>
            <translation>Aggiungi e scrivi</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Nuovo modello</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TimeLine</name>
        <message>
            <source>Day</source>
            <translation>Giornata</translation>
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
            <translation>Nuova sessione</translation>
        </message>
        <message>
            <source>Log a past session</source>
            <translation>Registra una sessione passata</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>No sessions</source>
            <translation>Nessuna sessione</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n sessione, %1</numerusform>
                <numerusform>%n sessioni, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisione</numerusform>
                <numerusform>%n decisioni</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message>
            <source>Looking at your day</source>
            <translation>Uno sguardo alla giornata</translation>
        </message>
        <message>
            <source>The day could not be read</source>
            <translation>Non è stato possibile leggere la giornata</translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>Più di %n sessione conclusa non fatturata</numerusform>
                <numerusform>Più di %n sessioni concluse non fatturate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n sessione conclusa non fatturata</numerusform>
                <numerusform>%n sessioni concluse non fatturate</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Esamina</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Fattura tutte</translation>
        </message>
        <message>
            <source>Nothing planned today</source>
            <translation>Oggi niente in programma</translation>
        </message>
        <message>
            <source>Book a session, or bring in the calendar you have.</source>
            <translation>Prenoti una sessione, oppure importi il calendario che ha già.</translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Importa calendario</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Domani, %1</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Niente in programma</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>New here? A short tour shows you around.</source>
            <translation>Prima volta qui? Un breve tour mostra come orientarsi.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Avvia il tour</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, grazie</translation>
        </message>
        <message>
            <source>This is your day as it was at %1</source>
            <translation>La sua giornata com’era alle %1</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aggiorna</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Di che cosa è fatto</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %1</source>
            <translation>SoloPilot si è chiuso in modo imprevisto il %1</translation>
        </message>
        <message>
            <source>Nothing of it was sent.</source>
            <translation>Nulla è stato inviato.</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Copia la diagnostica…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TopBar</name>
        <message>
            <source>Search and session</source>
            <translation>Ricerca e sessione</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TourCard</name>
        <message>
            <source>Skip</source>
            <translation>Salta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Tour: %1, %2 of %3</source>
            <translation>Tour: %1, %2 di %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Avanti</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fine</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailModel</name>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Chi</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Che cosa</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Riguarda</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailTab</name>
        <message>
            <source>Check for tampering</source>
            <translation>Verifica l’integrità</translation>
        </message>
        <message>
            <source>Checking for tampering</source>
            <translation>Verifica dell’integrità</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registro di controllo</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Da chi</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>Da chiunque</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>In qualsiasi momento</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Negli ultimi 7 giorni</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Negli ultimi 30 giorni</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>Negli ultimi 12 mesi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copia come CSV</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Da %1</translation>
        </message>
        <message>
            <source>By the program itself</source>
            <translation>Dal programma stesso</translation>
        </message>
        <message>
            <source>About %1: show everything again</source>
            <translation>Riguarda %1: mostra di nuovo tutto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln voce</numerusform>
                <numerusform>%Ln voci</numerusform>
            </translation>
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation>Interrotta alla voce %1. %2</translation>
        </message>
        <message>
            <source>Complete: %1 entries, each linked to the one before.</source>
            <translation>Completa: %1 voci, ciascuna collegata alla precedente.</translation>
        </message>
        <message>
            <source>%1 entries are copied</source>
            <translation>%1 voci copiate</translation>
        </message>
        <message>
            <source>The newest %1 entries are copied</source>
            <translation>Copiate le %1 voci più recenti</translation>
        </message>
        <message>
            <source>Looking up the audit trail</source>
            <translation>Ricerca nel registro di controllo</translation>
        </message>
        <message>
            <source>The audit trail could not be read</source>
            <translation>Non è stato possibile leggere il registro di controllo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message>
            <source>Deleted entries</source>
            <translation>Impegni eliminati</translation>
        </message>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>Ciò che è stato eliminato qui o in un calendario collegato si conserva per %n giorno.</numerusform>
                <numerusform>Ciò che è stato eliminato qui o in un calendario collegato si conserva per %n giorni.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty now</source>
            <translation>Svuota ora</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n impegno eliminato scartato</numerusform>
                <numerusform>%n impegni eliminati scartati</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Recupera</translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n impegno recuperato</numerusform>
                <numerusform>%n impegni recuperati</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Non è stato eliminato nulla</translation>
        </message>
        <message>
            <source>What is deleted here or in a connected calendar stands here, and can be put back.</source>
            <translation>Ciò che si elimina qui o in un calendario collegato compare qui e si può recuperare.</translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>Anche %n impegno più vecchio è eliminato.</numerusform>
                <numerusform>Anche %n impegni più vecchi sono eliminati.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>Recupera %n impegno</numerusform>
                <numerusform>Recupera %n impegni</numerusform>
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
            <translation>Avvia sessione</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Fattura tutte</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Nota rapida</translation>
        </message>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Nascondi i nomi dei clienti durante la condivisione</translation>
        </message>
        <message>
            <source>Open SoloPilot</source>
            <translation>Apri SoloPilot</translation>
        </message>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>%n non fatturata, dopo questa sessione</numerusform>
                <numerusform>%n non fatturate, dopo questa sessione</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Blocca</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Esci</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice all: %1</source>
            <translation>Fattura tutte: %1</translation>
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
            <translation>+1 giorno</translation>
        </message>
        <message>
            <source>−1 day</source>
            <translation>−1 giorno</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>signed</comment>
            <translation>%1 giorni</translation>
        </message>
        <message>
            <source>Press to have your time first</source>
            <translation>Prema per avere prima la sua ora</translation>
        </message>
        <message>
            <source>Press to have this time first</source>
            <translation>Prema per avere prima quest’ora</translation>
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
            <translation>Bloc Maiusc è attivo</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Sblocca</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Use the recovery sheet</source>
            <translation>Usa il foglio di recupero</translation>
        </message>
        <message>
            <source>Open another practice</source>
            <translation>Apri un altro studio</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Ripristina un backup</translation>
        </message>
        <message>
            <source>%1 Try again in %2 s.</source>
            <translation>%1 Riprovi tra %2 s.</translation>
        </message>
        <message>
            <source>Opening...</source>
            <translation>Apertura...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::VersionSheet</name>
        <message>
            <source>Versions</source>
            <translation>Versioni</translation>
        </message>
        <message>
            <source>Text of this version</source>
            <translation>Testo di questa versione</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>since it was set up</source>
            <translation>da quando è stata creata</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>dal %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fino al %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>dal %1 al %2</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Che cosa dice</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Che cosa è cambiato</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a version</comment>
            <translation>%1 (ora)</translation>
        </message>
        <message>
            <source>Written by %1</source>
            <translation>Di %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Waiting for you</source>
            <translation>In sospeso</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisione</numerusform>
                <numerusform>%n decisioni</numerusform>
            </translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non partita</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Da inviare</translation>
        </message>
        <message>
            <source>To %1. It counts as sent once you say so.</source>
            <translation>A %1. Risulta inviata solo dopo la conferma.</translation>
        </message>
        <message>
            <source>Open mail</source>
            <translation>Apri e-mail</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Scaduta</translation>
        </message>
        <message>
            <source>%1 owes %2</source>
            <translation>%1 deve %2</translation>
        </message>
        <message>
            <source>Invoice %1 was due %2.</source>
            <translation>La fattura %1 scadeva %2.</translation>
        </message>
        <message>
            <source>Invoice %1.</source>
            <translation>Fattura %1.</translation>
        </message>
        <message>
            <source>Open invoice</source>
            <translation>Apri fattura</translation>
        </message>
        <message>
            <source>New in your calendar</source>
            <translation>Nuovi nel calendario</translation>
        </message>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 è un cliente?</translation>
        </message>
        <message>
            <source>Found in an import.</source>
            <translation>Da un’importazione.</translation>
        </message>
        <message>
            <source>%1, found in an import.</source>
            <translation>%1, da un’importazione.</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sì, aggiungi</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nulla in sospeso</translation>
        </message>
        <message>
            <source>Overdue invoices, mail that did not go out and new people from your calendar will stand here.</source>
            <translation>Qui compariranno le fatture scadute, le e-mail non partite e le nuove persone del calendario.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not issued on its day</source>
            <translation>Non emessa nel giorno previsto</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Apri la bozza</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Segna come inviata</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Da confermare</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>non ancora confermata</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Conferma</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libera</translation>
        </message>
        <message>
            <source>%1, %2 overdue among them</source>
            <translation>%1, di cui %2 scadute</translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Mostra ciò che è scaduto</translation>
        </message>
        <message>
            <source>Held, and free again soon</source>
            <translation>Tenuto da parte, presto di nuovo libero</translation>
        </message>
        <message>
            <source>held until %1</source>
            <translation>tenuto fino a %1</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Prenota</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libera</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WeekPicture</name>
        <message>
            <source>Where the free times lie</source>
            <translation>Dove sono gli orari liberi</translation>
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
            <translation>Stralciare %1?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You give up the %1 that are still open. It can be taken back.</source>
            <translation>Con lo stralcio si rinuncia ai %1 ancora aperti. Si può revocare.</translation>
        </message>
        <message>
            <source>Such as: insolvent, no answer to three reminders</source>
            <translation>Per esempio: insolvente, nessuna risposta a tre solleciti</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Write off %1</source>
            <translation>Stralcia %1</translation>
        </message>
        <message>
            <source>Say in a few words why nothing more will come.</source>
            <translation>Spieghi in poche parole perché non arriverà altro.</translation>
        </message>
        <message>
            <source>%1 of it is tax that the invoice charged. It stays in the books: whether and when it comes back to you is for the tax rules of your country.</source>
            <translation>Di questi, %1 sono imposta addebitata in fattura. Resta in contabilità: se e quando si recupera dipende dalle norme fiscali del suo paese.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Who and where are you?</source>
            <translation>Chi è e dove si trova?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Nome e cognome</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso orario</translation>
        </message>
        <message>
            <source>Summer time is handled for you, on both sides.</source>
            <translation>L’ora legale viene gestita in automatico, da entrambe le parti.</translation>
        </message>
        <message>
            <source>Type your city</source>
            <translation>Scriva la sua città</translation>
        </message>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Il nome compare nelle fatture. Il fuso orario è quello in cui si vive; ogni cliente può averne un altro.</translation>
        </message>
        <message>
            <source>Type your name as it should appear on invoices.</source>
            <translation>Scriva il suo nome come deve stare sulle fatture.</translation>
        </message>
    </context>
</TS>

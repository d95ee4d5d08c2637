<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Refused: not allowed for this role</source>
            <translation>Refusé : non autorisé pour ce rôle</translation>
        </message>
        <message>
            <source>Accepted the database as it is</source>
            <translation>Base de données acceptée en l’état</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>Fichier joint</translation>
        </message>
        <message>
            <source>Removed a file</source>
            <translation>Fichier retiré</translation>
        </message>
        <message>
            <source>Added a client</source>
            <translation>Client ajouté</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Autre fiche fusionnée avec ce client</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Statut d’un client modifié</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Client rendu actif</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Client archivé</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Client proposé</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Client modifié</translation>
        </message>
        <message>
            <source>Added a calendar entry</source>
            <translation>Rendez-vous ajouté</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Rendez-vous attribué à un client</translation>
        </message>
        <message>
            <source>Cancelled a calendar entry</source>
            <translation>Rendez-vous annulé</translation>
        </message>
        <message>
            <source>Took in a calendar entry</source>
            <translation>Rendez-vous importé</translation>
        </message>
        <message>
            <source>Moved a calendar entry</source>
            <translation>Rendez-vous déplacé</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Rendez-vous retiré à un client</translation>
        </message>
        <message>
            <source>Changed a calendar entry</source>
            <translation>Rendez-vous modifié</translation>
        </message>
        <message>
            <source>Exported data</source>
            <translation>Données exportées</translation>
        </message>
        <message>
            <source>Imported a calendar</source>
            <translation>Agenda importé</translation>
        </message>
        <message>
            <source>Imported contacts</source>
            <translation>Contacts importés</translation>
        </message>
        <message>
            <source>Imported a table</source>
            <translation>Tableau importé</translation>
        </message>
        <message>
            <source>Credited an invoice by %{number}</source>
            <translation>Avoir %{number} établi sur une facture</translation>
        </message>
        <message>
            <source>Discarded a draft</source>
            <translation>Brouillon supprimé</translation>
        </message>
        <message>
            <source>Drafted an invoice</source>
            <translation>Brouillon de facture créé</translation>
        </message>
        <message>
            <source>Granted a discount for paying early</source>
            <translation>Escompte pour paiement anticipé accordé</translation>
        </message>
        <message>
            <source>Changed a draft</source>
            <translation>Brouillon modifié</translation>
        </message>
        <message>
            <source>Held back a scheduled invoice</source>
            <translation>Facture programmée retenue</translation>
        </message>
        <message>
            <source>Issued %{number}</source>
            <translation>%{number} émise</translation>
        </message>
        <message>
            <source>Issued without a mail</source>
            <translation>Facture émise sans e-mail</translation>
        </message>
        <message>
            <source>Took a write-off back</source>
            <translation>Passage en perte annulé</translation>
        </message>
        <message>
            <source>Went on with a scheduled invoice</source>
            <translation>Facture programmée relancée</translation>
        </message>
        <message>
            <source>Scheduled an invoice for %{date}</source>
            <translation>Facture programmée pour le %{date}</translation>
        </message>
        <message>
            <source>Marked an invoice as sent</source>
            <translation>Facture marquée comme envoyée</translation>
        </message>
        <message>
            <source>No longer issues an invoice by itself</source>
            <translation>Émission programmée annulée</translation>
        </message>
        <message>
            <source>Wrote off an invoice</source>
            <translation>Facture passée en perte</translation>
        </message>
        <message>
            <source>Cancelled background work</source>
            <translation>Tâche de fond annulée</translation>
        </message>
        <message>
            <source>Gave up background work</source>
            <translation>Tâche de fond abandonnée</translation>
        </message>
        <message>
            <source>Paused background work</source>
            <translation>Tâche de fond mise en pause</translation>
        </message>
        <message>
            <source>Resumed background work</source>
            <translation>Tâche de fond reprise</translation>
        </message>
        <message>
            <source>Tried background work again</source>
            <translation>Tâche de fond retentée</translation>
        </message>
        <message>
            <source>Started background work by hand</source>
            <translation>Tâche de fond lancée à la main</translation>
        </message>
        <message>
            <source>Ended background work that comes back</source>
            <translation>Tâche de fond récurrente arrêtée</translation>
        </message>
        <message>
            <source>Set up background work that comes back</source>
            <translation>Tâche de fond récurrente créée</translation>
        </message>
        <message>
            <source>Added a way to unlock the practice</source>
            <translation>Moyen de déverrouiller le cabinet ajouté</translation>
        </message>
        <message>
            <source>Changed a key of the practice</source>
            <translation>Clé du cabinet modifiée</translation>
        </message>
        <message>
            <source>Removed a way to unlock the practice</source>
            <translation>Moyen de déverrouiller le cabinet retiré</translation>
        </message>
        <message>
            <source>Wrote a message</source>
            <translation>Message rédigé</translation>
        </message>
        <message>
            <source>Changed a message</source>
            <translation>Message modifié</translation>
        </message>
        <message>
            <source>A message was stopped</source>
            <translation>Message arrêté</translation>
        </message>
        <message>
            <source>Took a message back</source>
            <translation>Message annulé</translation>
        </message>
        <message>
            <source>Held a message back</source>
            <translation>Message retenu</translation>
        </message>
        <message>
            <source>A message did not go out</source>
            <translation>Message non parti</translation>
        </message>
        <message>
            <source>A message is ready to be sent by hand</source>
            <translation>Message prêt à envoyer soi-même</translation>
        </message>
        <message>
            <source>Set a message to go out</source>
            <translation>Envoi d’un message prévu</translation>
        </message>
        <message>
            <source>Handed a message over</source>
            <translation>Message remis</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Message envoyé</translation>
        </message>
        <message>
            <source>Began a note</source>
            <translation>Note commencée</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Note enregistrée</translation>
        </message>
        <message>
            <source>Chose where numbers begin</source>
            <translation>Début de la numérotation choisi</translation>
        </message>
        <message>
            <source>Used credit to pay</source>
            <translation>Crédit utilisé pour payer</translation>
        </message>
        <message>
            <source>Recorded a payment</source>
            <translation>Paiement enregistré</translation>
        </message>
        <message>
            <source>Recorded a refund</source>
            <translation>Remboursement enregistré</translation>
        </message>
        <message>
            <source>Took a payment back</source>
            <translation>Paiement annulé</translation>
        </message>
        <message>
            <source>Discarded a draft of a rule</source>
            <translation>Brouillon de règle supprimé</translation>
        </message>
        <message>
            <source>Drafted a rule</source>
            <translation>Brouillon de règle créé</translation>
        </message>
        <message>
            <source>Changed a draft of a rule</source>
            <translation>Brouillon de règle modifié</translation>
        </message>
        <message>
            <source>Fixed the version of a rule</source>
            <translation>Version d’une règle fixée</translation>
        </message>
        <message>
            <source>Put a rule into force</source>
            <translation>Règle mise en vigueur</translation>
        </message>
        <message>
            <source>Put an older rule back into force</source>
            <translation>Ancienne règle remise en vigueur</translation>
        </message>
        <message>
            <source>Settled which rules are in force</source>
            <translation>Règles en vigueur déterminées</translation>
        </message>
        <message>
            <source>Withdrew a rule</source>
            <translation>Règle retirée</translation>
        </message>
        <message>
            <source>Added a person to the practice</source>
            <translation>Personne ajoutée au cabinet</translation>
        </message>
        <message>
            <source>Changed a stored password</source>
            <translation>Mot de passe enregistré modifié</translation>
        </message>
        <message>
            <source>Removed a stored password</source>
            <translation>Mot de passe enregistré retiré</translation>
        </message>
        <message>
            <source>Offered a service again</source>
            <translation>Prestation proposée à nouveau</translation>
        </message>
        <message>
            <source>Added a service</source>
            <translation>Prestation ajoutée</translation>
        </message>
        <message>
            <source>Changed a service</source>
            <translation>Prestation modifiée</translation>
        </message>
        <message>
            <source>Stopped offering a service</source>
            <translation>Prestation plus proposée</translation>
        </message>
        <message>
            <source>Changed how a session is billed</source>
            <translation>Facturation d’une séance modifiée</translation>
        </message>
        <message>
            <source>Booked a session</source>
            <translation>Séance réservée</translation>
        </message>
        <message>
            <source>Cancelled a session</source>
            <translation>Séance annulée</translation>
        </message>
        <message>
            <source>Confirmed a session</source>
            <translation>Séance confirmée</translation>
        </message>
        <message>
            <source>Made a session from the calendar</source>
            <translation>Séance créée depuis l’agenda</translation>
        </message>
        <message>
            <source>Finished a session</source>
            <translation>Séance terminée</translation>
        </message>
        <message>
            <source>Took the finish of a session back</source>
            <translation>Fin d’une séance annulée</translation>
        </message>
        <message>
            <source>A session followed its calendar entry</source>
            <translation>Séance alignée sur son rendez-vous</translation>
        </message>
        <message>
            <source>Logged a past session</source>
            <translation>Séance passée consignée</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Absence notée</translation>
        </message>
        <message>
            <source>Paused a session</source>
            <translation>Séance mise en pause</translation>
        </message>
        <message>
            <source>Released a tentative session</source>
            <translation>Séance à confirmer libérée</translation>
        </message>
        <message>
            <source>Opened a session again</source>
            <translation>Séance rouverte</translation>
        </message>
        <message>
            <source>Rescheduled a session</source>
            <translation>Séance reportée</translation>
        </message>
        <message>
            <source>Resumed a session</source>
            <translation>Séance reprise</translation>
        </message>
        <message>
            <source>Started a session</source>
            <translation>Séance commencée</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Réglages modifiés</translation>
        </message>
        <message>
            <source>Took a change back</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Ouverture avec la clé de secours</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Rendez-vous</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Tâche de fond</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Comptable</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditeur</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitateur</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Noted an expense</source>
            <translation>Dépense notée</translation>
        </message>
        <message>
            <source>Changed how an expense is passed on</source>
            <translation>Refacturation d’une dépense modifiée</translation>
        </message>
        <message>
            <source>Changed an expense</source>
            <translation>Dépense modifiée</translation>
        </message>
        <message>
            <source>Removed an expense</source>
            <translation>Dépense retirée</translation>
        </message>
        <message>
            <source>Took a change of an expense back</source>
            <translation>Modification d’une dépense annulée</translation>
        </message>
        <message>
            <source>Marked a quote as accepted</source>
            <translation>Devis marqué accepté</translation>
        </message>
        <message>
            <source>Copied a quote</source>
            <translation>Devis copié</translation>
        </message>
        <message>
            <source>Marked a quote as declined</source>
            <translation>Devis marqué refusé</translation>
        </message>
        <message>
            <source>Discarded a quote</source>
            <translation>Devis supprimé</translation>
        </message>
        <message>
            <source>Drafted a quote</source>
            <translation>Brouillon de devis créé</translation>
        </message>
        <message>
            <source>Changed a quote</source>
            <translation>Devis modifié</translation>
        </message>
        <message>
            <source>A quote expired</source>
            <translation>Devis expiré</translation>
        </message>
        <message>
            <source>Made a quote into an invoice</source>
            <translation>Devis transformé en facture</translation>
        </message>
        <message>
            <source>Sent a quote again</source>
            <translation>Devis renvoyé</translation>
        </message>
        <message>
            <source>Sent a quote</source>
            <translation>Devis envoyé</translation>
        </message>
        <message>
            <source>Took a sent quote back</source>
            <translation>Envoi d’un devis annulé</translation>
        </message>
        <message>
            <source>Set up a recurring invoice</source>
            <translation>Facture récurrente créée</translation>
        </message>
        <message>
            <source>Made a recurring invoice</source>
            <translation>Facture récurrente établie</translation>
        </message>
        <message>
            <source>Changed a recurring invoice</source>
            <translation>Facture récurrente modifiée</translation>
        </message>
        <message>
            <source>Ended a recurring invoice</source>
            <translation>Facture récurrente terminée</translation>
        </message>
        <message>
            <source>Paused a recurring invoice</source>
            <translation>Facture récurrente suspendue</translation>
        </message>
        <message>
            <source>Planned the next recurring invoice anew</source>
            <translation>Prochaine facture récurrente replanifiée</translation>
        </message>
        <message>
            <source>Went on with a recurring invoice</source>
            <translation>Facture récurrente reprise</translation>
        </message>
        <message>
            <source>Sent a statement of account</source>
            <translation>Relevé de compte envoyé</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Facture récurrente</translation>
        </message>
        <message>
            <source>Did a change again that was taken back</source>
            <translation>Modification annulée rétablie</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Added a form of notes</source>
            <translation>Modèle de notes ajouté</translation>
        </message>
        <message>
            <source>Stopped offering a form of notes</source>
            <translation>Modèle de notes plus proposé</translation>
        </message>
        <message>
            <source>Dropped the draft of a template</source>
            <translation>Brouillon de modèle supprimé</translation>
        </message>
        <message>
            <source>Wrote at a template</source>
            <translation>Brouillon de modèle modifié</translation>
        </message>
        <message>
            <source>Offered a form of notes again</source>
            <translation>Modèle de notes proposé à nouveau</translation>
        </message>
        <message>
            <source>Put version %{version} of a template in use</source>
            <translation>Version %{version} d’un modèle mise en service</translation>
        </message>
        <message>
            <source>Renamed a form of notes</source>
            <translation>Modèle de notes renommé</translation>
        </message>
        <message>
            <source>Went back to the built-in wording of a template</source>
            <translation>Texte d’origine d’un modèle rétabli</translation>
        </message>
        <message>
            <source>Took a change of a template back</source>
            <translation>Modification d’un modèle annulée</translation>
        </message>
        <message>
            <source>Wrote a message by version %{version} of a template</source>
            <translation>Message rédigé d’après la version %{version} d’un modèle</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Closed a period of the books</source>
            <translation>Période des livres clôturée</translation>
        </message>
        <message>
            <source>Opened a period of the books again</source>
            <translation>Période des livres rouverte</translation>
        </message>
        <message>
            <source>Gave the practice a new key</source>
            <translation>Nouvelle clé donnée au cabinet</translation>
        </message>
        <message>
            <source>Made the key that signs the audit trail</source>
            <translation>Clé de signature de la piste d’audit créée</translation>
        </message>
        <message>
            <source>Accepted that daily backups are missing</source>
            <translation>Absence de sauvegardes quotidiennes acceptée</translation>
        </message>
        <message>
            <source>Brought the open mirror folder up to date</source>
            <translation>Dossier miroir ouvert mis à jour</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Fichier scellé avec la clé de son client</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Client effacé</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Toutes les données d’un client exportées</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Scellement de %{count} fichiers sous les clés de leurs clients planifié</translation>
        </message>
        <message>
            <source>Changed how calendars elsewhere are used</source>
            <translation>Utilisation d’agendas externes modifiée</translation>
        </message>
        <message>
            <source>Chose what is read and written of a calendar elsewhere</source>
            <translation>Lecture et écriture d’un agenda externe définies</translation>
        </message>
        <message>
            <source>Kept both sides of a change made here and elsewhere</source>
            <translation>Les deux versions d’une modification faite ici et ailleurs conservées</translation>
        </message>
        <message>
            <source>Settled a change made here and elsewhere</source>
            <translation>Modification faite ici et ailleurs réglée</translation>
        </message>
        <message>
            <source>Connected calendars elsewhere</source>
            <translation>Agendas externes connectés</translation>
        </message>
        <message>
            <source>Forgot calendars elsewhere</source>
            <translation>Agendas externes déconnectés</translation>
        </message>
        <message>
            <source>Found a calendar elsewhere</source>
            <translation>Agenda externe trouvé</translation>
        </message>
        <message>
            <source>Said what is to become of entries that are missing elsewhere</source>
            <translation>Sort des rendez-vous manquants ailleurs décidé</translation>
        </message>
        <message>
            <source>Left calendars elsewhere alone</source>
            <translation>Synchronisation avec des agendas externes mise en pause</translation>
        </message>
        <message>
            <source>Signed in to calendars elsewhere again</source>
            <translation>Accès à des agendas externes renouvelé</translation>
        </message>
        <message>
            <source>Put a deleted calendar entry back</source>
            <translation>Rendez-vous supprimé rétabli</translation>
        </message>
        <message>
            <source>Went on with calendars elsewhere</source>
            <translation>Synchronisation avec des agendas externes reprise</translation>
        </message>
        <message>
            <source>Asked calendars elsewhere at once</source>
            <translation>Agendas externes interrogés immédiatement</translation>
        </message>
        <message>
            <source>Compared entries with calendars elsewhere</source>
            <translation>Rendez-vous comparés avec des agendas externes</translation>
        </message>
        <message>
            <source>Could not reach agreement with calendars elsewhere</source>
            <translation>Échec de la synchronisation avec des agendas externes</translation>
        </message>
        <message>
            <source>Wrote entries to calendars elsewhere</source>
            <translation>Rendez-vous inscrits dans des agendas externes</translation>
        </message>
        <message>
            <source>Read a calendar elsewhere</source>
            <translation>Agenda externe lu</translation>
        </message>
        <message>
            <source>Agreed with calendars elsewhere again</source>
            <translation>Synchronisation avec des agendas externes rétablie</translation>
        </message>
        <message>
            <source>Planned to ask calendars elsewhere</source>
            <translation>Interrogation d’agendas externes prévue</translation>
        </message>
        <message>
            <source>Brought an entry together with a calendar elsewhere</source>
            <translation>Rendez-vous synchronisé avec un agenda externe</translation>
        </message>
        <message>
            <source>Agreed on a tentative calendar entry</source>
            <translation>Rendez-vous à confirmer convenu</translation>
        </message>
        <message>
            <source>Put a series on another clock</source>
            <translation>Série passée dans un autre fuseau horaire</translation>
        </message>
        <message>
            <source>Put an occurrence back to its series</source>
            <translation>Occurrence remise dans sa série</translation>
        </message>
        <message>
            <source>Booked what was held</source>
            <translation>Créneau gardé réservé</translation>
        </message>
        <message>
            <source>Held a time</source>
            <translation>Créneau gardé</translation>
        </message>
        <message>
            <source>A hold was over</source>
            <translation>Créneau gardé expiré</translation>
        </message>
        <message>
            <source>Held a time longer</source>
            <translation>Créneau gardé plus longtemps</translation>
        </message>
        <message>
            <source>Gave a hold up</source>
            <translation>Créneau gardé libéré</translation>
        </message>
        <message>
            <source>Moved a hold</source>
            <translation>Créneau gardé déplacé</translation>
        </message>
        <message>
            <source>Accepted another time for an appointment</source>
            <translation>Autre créneau accepté pour un rendez-vous</translation>
        </message>
        <message>
            <source>Declined another time for an appointment</source>
            <translation>Autre créneau refusé pour un rendez-vous</translation>
        </message>
        <message>
            <source>Took in a letter about an appointment</source>
            <translation>Courrier au sujet d’un rendez-vous pris en compte</translation>
        </message>
        <message>
            <source>Wrote a letter about an appointment</source>
            <translation>Courrier au sujet d’un rendez-vous rédigé</translation>
        </message>
        <message>
            <source>Went on with writing the practice's file anew</source>
            <translation>Réécriture du fichier du cabinet reprise</translation>
        </message>
        <message>
            <source>Wrote the practice's file anew</source>
            <translation>Fichier du cabinet réécrit</translation>
        </message>
        <message>
            <source>Set for how many years records are kept: %{years}</source>
            <translation>Durée de conservation des documents fixée, en années : %{years}</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Série d’un client passée dans un autre fuseau horaire</translation>
        </message>
        <message>
            <source>Agreed on whose clock a series keeps</source>
            <translation>Fuseau horaire d’une série convenu</translation>
        </message>
        <message>
            <source>A draft of a session was over</source>
            <translation>Brouillon de séance expiré</translation>
        </message>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Agendas externes</translation>
        </message>
        <message>
            <source>Held time</source>
            <translation>Créneau gardé</translation>
        </message>
        <message>
            <source>Letter about an appointment</source>
            <translation>Courrier au sujet d’un rendez-vous</translation>
        </message>
        <message>
            <source>Other time that was asked for</source>
            <translation>Autre créneau demandé</translation>
        </message>
        <message>
            <source>Calendar elsewhere</source>
            <translation>Agenda externe</translation>
        </message>
        <message>
            <source>Change made here and elsewhere</source>
            <translation>Modification faite ici et ailleurs</translation>
        </message>
        <message>
            <source>Set the time of background work</source>
            <translation>Heure d’une tâche en arrière-plan fixée</translation>
        </message>
        <message>
            <source>Made a new key that signs the audit trail</source>
            <translation>Nouvelle clé de signature de la piste d’audit créée</translation>
        </message>
        <message>
            <source>Was let in to calendars elsewhere for longer</source>
            <translation>Accès à des agendas externes prolongé</translation>
        </message>
        <message>
            <source>Forgot old records of calendars elsewhere</source>
            <translation>Anciens relevés des agendas externes oubliés</translation>
        </message>
        <message>
            <source>Emptied the trash of the calendar</source>
            <translation>Corbeille de l’agenda vidée</translation>
        </message>
        <message>
            <source>Corrected a balance by hand</source>
            <translation>Solde corrigé à la main</translation>
        </message>
        <message>
            <source>Took a correction of a balance back</source>
            <translation>Correction d’un solde annulée</translation>
        </message>
        <message>
            <source>Took credits for sessions of before</source>
            <translation>Crédit décompté pour des séances passées</translation>
        </message>
        <message>
            <source>Carried credits into a period</source>
            <translation>Crédit reporté sur une période</translation>
        </message>
        <message>
            <source>Carried credits out of a period</source>
            <translation>Crédit reporté depuis une période</translation>
        </message>
        <message>
            <source>Took credits back after a chargeback</source>
            <translation>Crédit repris après une opposition</translation>
        </message>
        <message>
            <source>Took credits for a session</source>
            <translation>Crédit décompté pour une séance</translation>
        </message>
        <message>
            <source>Charged credits that were left over</source>
            <translation>Crédit restant facturé</translation>
        </message>
        <message>
            <source>Covered a session by what was prepaid</source>
            <translation>Séance couverte par le prépayé</translation>
        </message>
        <message>
            <source>Let credits expire</source>
            <translation>Crédit expiré</translation>
        </message>
        <message>
            <source>Let credits that were left over go</source>
            <translation>Crédit restant abandonné</translation>
        </message>
        <message>
            <source>Granted the credits of a period</source>
            <translation>Crédit d’une période accordé</translation>
        </message>
        <message>
            <source>Gave the credits of a session back</source>
            <translation>Crédit d’une séance rendu</translation>
        </message>
        <message>
            <source>Ended what a booking held of credits</source>
            <translation>Crédit réservé pour un rendez-vous libéré</translation>
        </message>
        <message>
            <source>Moved credits into a package</source>
            <translation>Crédit déplacé vers un forfait</translation>
        </message>
        <message>
            <source>Moved credits out of a package</source>
            <translation>Crédit déplacé hors d’un forfait</translation>
        </message>
        <message>
            <source>Opened a balance</source>
            <translation>Solde initial saisi</translation>
        </message>
        <message>
            <source>Granted the credits that were bought</source>
            <translation>Crédit acheté accordé</translation>
        </message>
        <message>
            <source>Took credits back after a refund</source>
            <translation>Crédit repris après un remboursement</translation>
        </message>
        <message>
            <source>Held credits for a booking</source>
            <translation>Crédit réservé pour un rendez-vous</translation>
        </message>
        <message>
            <source>Gave credits back</source>
            <translation>Crédit rendu</translation>
        </message>
        <message>
            <source>Ended the periods and packages whose day had come</source>
            <translation>Périodes et forfaits échus terminés</translation>
        </message>
        <message>
            <source>Found time beyond what was prepaid</source>
            <translation>Temps au-delà du prépayé constaté</translation>
        </message>
        <message>
            <source>Began a package with its first use</source>
            <translation>Forfait commencé à sa première utilisation</translation>
        </message>
        <message>
            <source>Archived a package</source>
            <translation>Forfait archivé</translation>
        </message>
        <message>
            <source>Carried what was left of a package on, once</source>
            <translation>Reste d’un forfait reporté une fois</translation>
        </message>
        <message>
            <source>Ended a package</source>
            <translation>Forfait terminé</translation>
        </message>
        <message>
            <source>Let a package rest</source>
            <translation>Forfait suspendu</translation>
        </message>
        <message>
            <source>Began a new period of a package</source>
            <translation>Nouvelle période d’un forfait commencée</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>Forfait vendu</translation>
        </message>
        <message>
            <source>Made a package that can be sold</source>
            <translation>Forfait à vendre créé</translation>
        </message>
        <message>
            <source>Published new rules of a package</source>
            <translation>Nouvelles règles d’un forfait publiées</translation>
        </message>
        <message>
            <source>Took a package off sale</source>
            <translation>Forfait retiré de la vente</translation>
        </message>
        <message>
            <source>Let a package that rested go on</source>
            <translation>Forfait suspendu repris</translation>
        </message>
        <message>
            <source>Said how an appointment meets</source>
            <translation>Modalité d’un rendez-vous indiquée</translation>
        </message>
    </context>
    <context>
        <name>CalendarKinds</name>
        <message>
            <source>Google Calendar</source>
            <translation>Google Agenda</translation>
        </message>
        <message>
            <source>Google lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and create a project. 2. Under APIs and services, enable the Google Calendar API. 3. Under OAuth consent screen, choose External, give it a name, and publish it; while it is only being tested, signing in lasts seven days. 4. Under Credentials, create an OAuth client id of the type Desktop app. 5. Copy its client id and its client secret to here.</source>
            <translation>Google laisse entrer un programme par un identifiant que vous créez vous-même, une seule fois et gratuitement. 1. Ouvrez la page ci-dessous et créez un projet. 2. Sous « APIs &amp; Services », activez la Google Calendar API. 3. Sous « OAuth consent screen », choisissez « External », donnez un nom et publiez ; tant que c’est en test, une connexion dure sept jours. 4. Sous « Credentials », créez un ID client OAuth du type « Desktop app ». 5. Copiez ici l’ID client et le code secret du client.</translation>
        </message>
        <message>
            <source>Microsoft 365 or Outlook.com</source>
            <translation>Microsoft 365 ou Outlook.com</translation>
        </message>
        <message>
            <source>Microsoft lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and choose New registration; as accounts choose those of any organisation and personal ones. 2. Under Authentication, add the platform Mobile and desktop applications with the address http://127.0.0.1/ and allow public client flows. 3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. 4. Copy the application (client) id to here. There is no secret.</source>
            <translation>Microsoft laisse entrer un programme par un identifiant que vous créez vous-même, une seule fois et gratuitement. 1. Ouvrez la page ci-dessous et choisissez « New registration » ; comme comptes, ceux de toute organisation et les comptes personnels. 2. Sous « Authentication », ajoutez la plateforme « Mobile and desktop applications » avec l’adresse http://127.0.0.1/ et autorisez « public client flows ». 3. Sous « API permissions », ajoutez Calendars.Read et Calendars.ReadWrite de Microsoft Graph. 4. Copiez ici l’ID d’application (client). Il n’y a pas de code secret.</translation>
        </message>
        <message>
            <source>Nextcloud, or another CalDAV server</source>
            <translation>Nextcloud ou un autre serveur CalDAV</translation>
        </message>
        <message>
            <source>A published calendar (.ics), read only</source>
            <translation>Un agenda publié (.ics), en lecture seule</translation>
        </message>
    </context>
    <context>
        <name>CalendarPaper</name>
        <message>
            <source>Times in %1</source>
            <translation>Heures : %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>imprimé le %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>feuille %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>pas encore confirmée</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Rien dans l’agenda</translation>
        </message>
        <message>
            <source>+%1 more, see sheet 2</source>
            <translation>+%1, voir feuille 2</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestions</name>
        <message>
            <source>Leave as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>%1 repeats.</source>
            <translation>%1 se répète.</translation>
        </message>
        <message>
            <source>Only this one</source>
            <translation>Celle-ci seulement</translation>
        </message>
        <message>
            <source>This and all later ones</source>
            <translation>Celle-ci et les suivantes</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toute la série</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>It overlaps %1 (%2) by %3.</source>
            <translation>Chevauche %1 (%2) de %3.</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Copier à %1</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Déplacer à %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Copy %1?</source>
            <translation>Copier %1 ?</translation>
        </message>
        <message>
            <source>Move %1?</source>
            <translation>Déplacer %1 ?</translation>
        </message>
        <message>
            <source>Change %1?</source>
            <translation>Modifier %1 ?</translation>
        </message>
        <message>
            <source>It is outside your working hours.</source>
            <translation>C’est en dehors de vos heures de travail.</translation>
        </message>
        <message>
            <source>all the same</source>
            <translation>quand même</translation>
        </message>
        <message>
            <source>all the same; %1</source>
            <translation>quand même ; %1</translation>
        </message>
        <message>
            <source>Why all the same</source>
            <translation>Pourquoi quand même</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>facultatif ; gardé avec la séance</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message>
            <source>%1 +1 day</source>
            <translation>%1 +1 jour</translation>
        </message>
        <message>
            <source>%1 −1 day</source>
            <translation>%1 −1 jour</translation>
        </message>
        <message>
            <source>same time</source>
            <translation>même heure</translation>
        </message>
        <message>
            <source>Overlaps %1 by %2</source>
            <translation>Chevauche %1 de %2</translation>
        </message>
        <message>
            <source>%1 too close to %2</source>
            <translation>Trop près de %2 : il manque %1</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>pas encore confirmée</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>à facturer</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gardé</translation>
        </message>
        <message>
            <source>Held for %1</source>
            <translation>Gardé pour %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>until %1, %2</source>
            <translation>jusqu’au %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeKeys</name>
        <message>
            <source>Take back what was just done</source>
            <translation>Annuler ce qui vient d’être fait</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Rétablir ce qui a été annulé</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>The finish was taken back already. Finish the session again on its page.</source>
            <translation>La fin de la séance a déjà été annulée. Terminez à nouveau la séance sur sa page.</translation>
        </message>
        <message>
            <source>What was invoiced is corrected by a credit note: open the invoice in Money.</source>
            <translation>Ce qui a été facturé se corrige par un avoir : ouvrez la facture dans Finances.</translation>
        </message>
        <message>
            <source>A credit note stays. Bill anew what was credited.</source>
            <translation>Un avoir ne s’annule pas. Facturez à nouveau ce qu’il couvre.</translation>
        </message>
        <message>
            <source>An issued invoice stays as it is. Correct it by a credit note: open it in Money.</source>
            <translation>Une facture émise reste telle quelle. Corrigez-la par un avoir : ouvrez-la dans Finances.</translation>
        </message>
        <message>
            <source>A payment that was taken back stays so in the books. Record it again in Money.</source>
            <translation>Un paiement annulé reste annulé dans la comptabilité. Enregistrez-le à nouveau dans Finances.</translation>
        </message>
        <message>
            <source>Money that was paid back stays in the books. Correct it by a new entry in Money.</source>
            <translation>Un remboursement reste dans la comptabilité. Corrigez-le par une nouvelle écriture dans Finances.</translation>
        </message>
        <message>
            <source>A quote that was sent is taken back on its page in Money, while its mail waits.</source>
            <translation>L’envoi d’un devis s’annule sur sa page dans Finances, tant que son e-mail attend.</translation>
        </message>
        <message>
            <source>A mail can be stopped in Activity, Outbox, while it waits there.</source>
            <translation>Un e-mail peut être arrêté dans Activité, Boîte d’envoi, tant qu’il y attend.</translation>
        </message>
        <message>
            <source>What was written in a note is taken back in the note itself, or brought back from its versions.</source>
            <translation>Ce qui est écrit dans une note s’annule dans la note elle-même, ou se rétablit à partir de ses versions.</translation>
        </message>
        <message>
            <source>Receipts are kept and removed on the page of their expense.</source>
            <translation>Les justificatifs s’ajoutent et se retirent sur la page de leur dépense.</translation>
        </message>
        <message>
            <source>Prices are kept in versions. Change the service again in Settings.</source>
            <translation>Les prix sont conservés par versions. Modifiez à nouveau la prestation dans Réglages.</translation>
        </message>
        <message>
            <source>Settings are changed back in Settings.</source>
            <translation>Un réglage se remet comme avant dans Réglages.</translation>
        </message>
        <message>
            <source>What opens the practice is changed in Settings, Security.</source>
            <translation>Ce qui ouvre le cabinet se modifie dans Réglages, Sécurité.</translation>
        </message>
        <message>
            <source>This is the beginning of your practice.</source>
            <translation>C’est le début de votre cabinet.</translation>
        </message>
        <message>
            <source>It stays as it is. Correct it by a new entry.</source>
            <translation>Cela reste tel quel. Corrigez par une nouvelle saisie.</translation>
        </message>
        <message>
            <source>What is closed is opened again in Settings, Invoices.</source>
            <translation>Ce qui est clôturé se rouvre dans Réglages, Factures.</translation>
        </message>
        <message>
            <source>Whoever was erased does not come back, nor does what could be taken back before.</source>
            <translation>Qui a été effacé ne revient pas, et ce qui pouvait être annulé auparavant reste tel quel.</translation>
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
            <translation>Rien ne convient à %1 ce jour-là</translation>
        </message>
        <message>
            <source>Suits %1 %2</source>
            <translation>Convient à %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ClockNotices</name>
        <message>
            <source>Your clocks go forward</source>
            <translation>Votre heure avance</translation>
        </message>
        <message>
            <source>Your clocks go back</source>
            <translation>Votre heure recule</translation>
        </message>
        <message>
            <source>%1 turns its clocks forward</source>
            <translation>%1 avance ses horloges</translation>
        </message>
        <message>
            <source>%1 turns its clocks back</source>
            <translation>%1 recule ses horloges</translation>
        </message>
        <message>
            <source>%1 on %2.</source>
            <comment>New York turns its clocks back on Sun 1 Nov.</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>No session is affected.</source>
            <translation>Aucune séance n’est concernée.</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n séance concernée.</numerusform>
                <numerusform>%n séances concernées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3 in %4 instead of %5</source>
            <translation>%1, %2 : %3 à %4 au lieu de %5</translation>
        </message>
        <message>
            <source>%1, %2: %3 with you instead of %4</source>
            <translation>%1, %2 : %3 chez vous au lieu de %4</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Un cabinet sur votre propre machine.</translation>
        </message>
        <message>
            <source>The folder of the practice.</source>
            <translation>Le dossier du cabinet.</translation>
        </message>
        <message>
            <source>DIR</source>
            <comment>a folder</comment>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>A made-up practice to look around in; its passphrase is "demo".</source>
            <translation>Un cabinet inventé pour découvrir ; sa phrase de passe est « demo ».</translation>
        </message>
        <message>
            <source>Wait in the tray.</source>
            <translation>Attendre dans la zone de notification.</translation>
        </message>
        <message>
            <source>What to show: a link such as solopilot://day/2026-10-27.</source>
            <translation>Ce qu’il faut montrer : un lien tel que solopilot://day/2026-10-27.</translation>
        </message>
        <message>
            <source>[link]</source>
            <translation>[lien]</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <comment>a number with decimals</comment>
            <translation>%1 séances</translation>
        </message>
        <message>
            <source>%1 over, of %2</source>
            <comment>beyond what was bought</comment>
            <translation>Dépassé de %1, sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>Reste %1 sur %n séance</numerusform>
                <numerusform>Reste %1 sur %n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left of %2</source>
            <translation>Reste %1 sur %2</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivé</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Almost used up</source>
            <translation>Presque épuisé</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Épuisé</translation>
        </message>
        <message>
            <source>Overdrawn</source>
            <translation>Dépassé</translation>
        </message>
        <message>
            <source>%1 % left</source>
            <translation>%1 % restants</translation>
        </message>
        <message>
            <source>%1 booked</source>
            <translation>réservé : %1</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <comment>a day</comment>
            <translation>s’épuise %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <comment>a day</comment>
            <translation>terminé le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a package and its balance</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Dernière utilisation : %1</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Pas encore utilisé</translation>
        </message>
        <message>
            <source>Next session %1, %2</source>
            <comment>a day and a time</comment>
            <translation>Prochaine séance : %1, %2</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Aucune séance à venir</translation>
        </message>
        <message>
            <source>%1 from %2, which is then %3 over</source>
            <translation>%1 sur %2, alors dépassé de %3</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves nothing free</source>
            <translation>%1 sur %2, et rien n’y reste libre</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves %3</source>
            <comment>how much is drawn, and from which package</comment>
            <translation>%1 sur %2, reste %3</translation>
        </message>
        <message>
            <source>Drew %1</source>
            <translation>Décompté : %1</translation>
        </message>
        <message>
            <source>Draws %1</source>
            <translation>À décompter : %1</translation>
        </message>
        <message>
            <source>Beyond that: %1</source>
            <translation>Au-delà : %1</translation>
        </message>
        <message>
            <source>%1 beyond that = %2</source>
            <translation>%1 au-delà = %2</translation>
        </message>
        <message>
            <source>The package charges %1 for each further session.</source>
            <translation>Le forfait facture %1 par séance supplémentaire.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further minute.</source>
            <translation>Le forfait facture %1 par minute supplémentaire.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further unit.</source>
            <translation>Le forfait facture %1 par unité supplémentaire.</translation>
        </message>
        <message>
            <source>The rest costs what it usually does: %1 for %2.</source>
            <translation>Le reste est au prix habituel : %1 pour %2.</translation>
        </message>
        <message>
            <source>%1 are given as grace.</source>
            <translation>Tolérance : %1 non comptées.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Compté par tranches de %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Minimum compté : %1.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 à %2 de l’heure.</translation>
        </message>
        <message>
            <source>%1 at %2 a minute.</source>
            <translation>%1 à %2 la minute.</translation>
        </message>
        <message>
            <source>No more is charged: a cap is reached.</source>
            <translation>Rien de plus n’est facturé : un plafond est atteint.</translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Il n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>It begins with its first session.</source>
            <translation>Il commence à la première séance.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Il est utilisable jusqu’au %1.</translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Puis %n jour de tolérance.</numerusform>
                <numerusform>Puis %n jours de tolérance.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left then is forfeited.</source>
            <translation>Ce qui reste alors est perdu.</translation>
        </message>
        <message>
            <source>What is left then is carried over once.</source>
            <translation>Ce qui reste alors est reporté une fois.</translation>
        </message>
        <message>
            <source>What is left then is settled at a lower rate.</source>
            <translation>Ce qui reste alors est soldé à un tarif réduit.</translation>
        </message>
        <message>
            <source>When it is used up, nothing more is booked.</source>
            <translation>Une fois épuisé, plus rien n’est planifié.</translation>
        </message>
        <message>
            <source>When it is used up, a wish goes to the waiting list.</source>
            <translation>Une fois épuisé, une demande va sur la liste d’attente.</translation>
        </message>
        <message>
            <source>When it is used up, it goes below zero.</source>
            <translation>Une fois épuisé, il passe en négatif.</translation>
        </message>
        <message>
            <source>What it lacks is billed at the usual price.</source>
            <translation>Ce qui manque est facturé au prix habituel.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a session.</source>
            <translation>Ce qui manque est facturé : %1 par séance.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a minute.</source>
            <translation>Ce qui manque est facturé : %1 la minute.</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Acheté</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>Versé</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Solde initial</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Reçu d’un autre forfait</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>Settled at a lower rate</source>
            <translation>Soldé à un tarif réduit</translation>
        </message>
        <message>
            <source>Carried into the next</source>
            <translation>Reporté sur la période suivante</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Passé à un autre forfait</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Rétrofacturé</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Geste commercial</translation>
        </message>
        <message>
            <source>A mistake is put right</source>
            <translation>Une erreur est corrigée</translation>
        </message>
        <message>
            <source>Brought from elsewhere</source>
            <translation>Repris d’un autre système</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>Un remboursement</translation>
        </message>
        <message>
            <source>A chargeback</source>
            <translation>Une rétrofacturation</translation>
        </message>
        <message>
            <source>A dispute</source>
            <translation>Un litige</translation>
        </message>
        <message>
            <source>Sold %1, by version %2 of its rules.</source>
            <translation>Vendu le %1, selon la version %2 de ses règles.</translation>
        </message>
        <message>
            <source>Sold %1, by rules of its own.</source>
            <translation>Vendu le %1, avec ses propres règles.</translation>
        </message>
        <message>
            <source>The next session draws from it first.</source>
            <translation>La prochaine séance y est décomptée en premier.</translation>
        </message>
        <message>
            <source>Drawn in steps of %1.</source>
            <translation>Décompté par tranches de %1.</translation>
        </message>
        <message>
            <source>It may go below zero.</source>
            <translation>Il peut passer en négatif.</translation>
        </message>
        <message>
            <source>It rested from %1 to %2.</source>
            <comment>two days</comment>
            <translation>En pause du %1 au %2.</translation>
        </message>
        <message>
            <source>It rests since %1, until somebody lets it go on.</source>
            <translation>En pause depuis le %1, jusqu’à ce que quelqu’un le reprenne.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Calendar entries: titles, places, words</source>
            <translation>Rendez-vous : titres, lieux, textes</translation>
        </message>
        <message>
            <source>Records with name, addresses, tags and remark</source>
            <translation>Fiches avec nom, adresses, étiquettes et remarque</translation>
        </message>
        <message>
            <source>Mail addresses and telephone numbers</source>
            <translation>Adresses e-mail et numéros de téléphone</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Avoirs</translation>
        </message>
        <message>
            <source>Discarded drafts of invoices: their words</source>
            <translation>Brouillons de factures supprimés : leurs textes</translation>
        </message>
        <message>
            <source>Drafts of invoices: issue or discard them</source>
            <translation>Brouillons de factures : émettez-les ou supprimez-les</translation>
        </message>
        <message>
            <source>Calendar entries still to come: cancel them</source>
            <translation>Rendez-vous à venir : annulez-les</translation>
        </message>
        <message>
            <source>Credit: pay it back or use it</source>
            <translation>Crédit : remboursez-le ou utilisez-le</translation>
        </message>
        <message>
            <source>Sessions still to be held or decided: cancel or finish them</source>
            <translation>Séances à tenir ou à décider : annulez-les ou terminez-les</translation>
        </message>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Clients dont cette personne paie les factures : choisissez un autre payeur</translation>
        </message>
        <message>
            <source>A running session: finish it</source>
            <translation>Séance en cours : terminez-la</translation>
        </message>
        <message>
            <source>Sessions that are not billed: bill or waive them</source>
            <translation>Séances non facturées : facturez-les ou renoncez à les facturer</translation>
        </message>
        <message>
            <source>Invoices that are not paid: record, credit or write off</source>
            <translation>Factures impayées : enregistrez le paiement, établissez un avoir ou passez-les en perte</translation>
        </message>
        <message>
            <source>Mail that has not left: send or cancel it</source>
            <translation>E-mails non envoyés : envoyez-les ou supprimez-les</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Links to other programs' records</source>
            <translation>Liens vers les fiches d’autres logiciels</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Mails: address, subject and text</source>
            <translation>E-mails : adresse, objet et texte</translation>
        </message>
        <message>
            <source>Versions of notes</source>
            <translation>Versions de notes</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Entries of the books</source>
            <translation>Écritures comptables</translation>
        </message>
        <message>
            <source>Quotes: their words</source>
            <translation>Devis : leurs textes</translation>
        </message>
        <message>
            <source>Recurring invoices: ended, their words</source>
            <translation>Factures récurrentes : terminées, leurs textes</translation>
        </message>
        <message>
            <source>Sessions: only their times stay, without a person</source>
            <translation>Séances : seules leurs heures restent, sans personne</translation>
        </message>
        <message>
            <source>%1: %L2</source>
            <comment>a kind of record and how many</comment>
            <translation>%1 : %L2</translation>
        </message>
        <message>
            <source>%1, until the end of %2</source>
            <translation>%1, jusqu’à la fin de %2</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>Effacer %1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nom du client, par précaution</translation>
        </message>
        <message>
            <source>Nobody takes this back, and what could be undone until now stays as it is.</source>
            <translation>Cela ne peut pas être annulé, et ce qui pouvait l’être jusqu’ici reste tel quel.</translation>
        </message>
        <message>
            <source>Something is still open. Settle or cancel it first.</source>
            <translation>Quelque chose est encore en suspens. Réglez-le ou annulez-le d’abord.</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Ce qui l’empêche</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Est effacé</translation>
        </message>
        <message>
            <source>Tax law asks for these, with the name and address on them.</source>
            <translation>Le droit fiscal impose de les conserver, avec le nom et l’adresse qui y figurent.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Est conservé</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n sauvegarde antérieure contient le client jusqu’à ce qu’elle expire ou soit supprimée ; c’est à vous de supprimer les copies qui se trouvent ailleurs.</numerusform>
                <numerusform>%n sauvegardes antérieures contiennent le client jusqu’à ce qu’elles expirent ou soient supprimées ; c’est à vous de supprimer les copies qui se trouvent ailleurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays on record, so it names nobody.</source>
            <translation>Reste consigné ; ne nommez donc personne.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Effacement, puis sauvegarde sans le client…</translation>
        </message>
        <message>
            <source>A new folder for the proof</source>
            <translation>Nouveau dossier pour la preuve</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Effacement</translation>
        </message>
        <message>
            <source>The proof is in %1.</source>
            <translation>La preuve se trouve dans %1.</translation>
        </message>
        <message>
            <source>Clearing old copies</source>
            <translation>Suppression des anciennes copies</translation>
        </message>
        <message>
            <source>What is left is called %1.</source>
            <translation>Ce qui reste s’appelle %1.</translation>
        </message>
        <message>
            <source>Save the proof (PDF)…</source>
            <translation>Enregistrer la preuve (PDF)…</translation>
        </message>
        <message>
            <source>Erased. Everything is cleared: no old copy is left in this practice.</source>
            <translation>Effacé. Tout est supprimé : il ne reste aucune ancienne copie dans ce cabinet.</translation>
        </message>
        <message>
            <source>Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.</source>
            <translation>Effacé. Les anciennes copies sont en cours de suppression : %L1%. Vous pouvez fermer ; cela continue tout seul.</translation>
        </message>
        <message>
            <source>Erased. Clearing old copies gave way to other work and goes on in a minute. You can close this.</source>
            <translation>Effacé. La suppression des anciennes copies a cédé la place à un autre travail et reprend dans une minute. Vous pouvez fermer.</translation>
        </message>
        <message>
            <source>Erased. Old copies are not cleared yet, and it is tried again by itself: %1</source>
            <translation>Effacé. Les anciennes copies ne sont pas encore supprimées ; un nouvel essai se fera tout seul : %1</translation>
        </message>
        <message>
            <source>Erased. Old copies could not be cleared; it is tried again when the practice is next opened: %1</source>
            <translation>Effacé. Les anciennes copies n’ont pas pu être supprimées ; un nouvel essai aura lieu à la prochaine ouverture du cabinet : %1</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work (%1). Please try again; if it happens again, send us this code.</source>
            <translation>Cela n’a pas fonctionné (%1). Réessayez ; si cela se reproduit, envoyez-nous ce code.</translation>
        </message>
        <message>
            <source>This record is kept as it is and cannot be changed. Add a correction instead.</source>
            <translation>Cet enregistrement est conservé tel quel et ne peut pas être modifié. Ajoutez plutôt une correction.</translation>
        </message>
        <message>
            <source>As %{role} you may not do this (%{permission}). Ask the owner of the practice.</source>
            <translation>Le rôle %{role} ne permet pas cette action (%{permission}). Adressez-vous au titulaire du cabinet.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is damaged, so a rollback could not be noticed. Check the practice with "audit verify", then confirm to go on.</source>
            <translation>Le relevé du dernier état de la base de données est endommagé : un retour en arrière aurait pu passer inaperçu. Contrôlez le cabinet avec « audit verify », puis confirmez pour continuer.</translation>
        </message>
        <message>
            <source>The database has lost its last %{commits} changes since it was last seen. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>La base de données a perdu ses %{commits} dernières modifications depuis la dernière ouverture. Restaurez la sauvegarde la plus récente, ou confirmez pour continuer avec ce qui reste.</translation>
        </message>
        <message>
            <source>The practice is as it was left.</source>
            <translation>Le cabinet est tel que vous l’avez laissé.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is missing, so a rollback could not be noticed. If you moved or restored the practice this is expected; confirm to go on.</source>
            <translation>Le relevé du dernier état de la base de données manque : un retour en arrière aurait pu passer inaperçu. Si vous avez déplacé ou restauré le cabinet, c’est normal ; confirmez pour continuer.</translation>
        </message>
        <message>
            <source>The last %{entries} changes were saved just before the program stopped. Nothing is missing; go on.</source>
            <translation>Les %{entries} dernières modifications ont été enregistrées juste avant l’arrêt de l’application. Rien ne manque ; vous pouvez continuer.</translation>
        </message>
        <message>
            <source>The practice is as it was left: there is nothing to confirm.</source>
            <translation>Le cabinet est tel que vous l’avez laissé : il n’y a rien à confirmer.</translation>
        </message>
        <message>
            <source>The database has another history than the one last seen on this computer. If you restored a backup, confirm it; otherwise keep this folder as it is and restore the newest backup elsewhere.</source>
            <translation>La base de données n’a pas le même historique que celle vue en dernier sur cet ordinateur. Si vous avez restauré une sauvegarde, confirmez-le ; sinon, laissez ce dossier tel quel et restaurez ailleurs la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>The database in this folder belongs to another practice. Put the right practice.db back from a backup.</source>
            <translation>La base de données de ce dossier appartient à un autre cabinet. Remettez le bon fichier practice.db à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>The database is older than it was: %{entries} audit entries are missing since it was last seen. If you restored a backup, confirm it; otherwise restore the newest backup.</source>
            <translation>La base de données est plus ancienne qu’auparavant : il manque %{entries} entrées de la piste d’audit depuis la dernière ouverture. Si vous avez restauré une sauvegarde, confirmez-le ; sinon, restaurez la sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>%{path} changed while it was being read; nothing was attached. Wait until it is saved and try again.</source>
            <translation>%{path} a changé pendant la lecture ; rien n’a été joint. Attendez que le fichier soit enregistré, puis réessayez.</translation>
        </message>
        <message>
            <source>The attachment is damaged. Restore it from a backup, or attach the original file again and it is mended.</source>
            <translation>La pièce jointe est endommagée. Restaurez-la à partir d’une sauvegarde, ou joignez à nouveau le fichier d’origine pour la réparer.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the practice folder. Restore it from a backup.</source>
            <translation>La pièce jointe n’est plus dans le dossier du cabinet. Restaurez-la à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>What this file was to be attached to is not there any more. Look for the note or the session again.</source>
            <translation>L’élément auquel joindre ce fichier n’existe plus. Recherchez à nouveau la note ou la séance.</translation>
        </message>
        <message>
            <source>This file is larger than %{limit_mib} MiB. Attach a smaller one, or a link to where it lies.</source>
            <translation>Ce fichier dépasse %{limit_mib} Mio. Joignez un fichier plus petit, ou un lien vers son emplacement.</translation>
        </message>
        <message>
            <source>There is no such attachment any more. Look at the list of files again.</source>
            <translation>Cette pièce jointe n’existe plus. Consultez à nouveau la liste des fichiers.</translation>
        </message>
        <message>
            <source>An entry of the audit trail is missing. Restore the latest backup and compare.</source>
            <translation>Une entrée de la piste d’audit manque. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>An entry of the audit trail was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Une entrée de la piste d’audit a été modifiée en dehors de l’application. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>The practice changed while it was backed up (%{part}). Try again.</source>
            <translation>Le cabinet a changé pendant la sauvegarde (%{part}). Réessayez.</translation>
        </message>
        <message>
            <source>This file is damaged or no backup of SoloPilot (%{part}). Use another one; nothing was changed.</source>
            <translation>Ce fichier est endommagé ou n’est pas une sauvegarde de SoloPilot (%{part}). Choisissez-en un autre ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%{path} is there already. Choose another name; a backup is never written over.</source>
            <translation>%{path} existe déjà. Choisissez un autre nom ; une sauvegarde n’est jamais écrasée.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder and would be lost with it. Choose a place outside of it, best on another disk.</source>
            <translation>%{path} se trouve dans le dossier du cabinet et serait perdu avec lui. Choisissez un emplacement extérieur, de préférence sur un autre disque.</translation>
        </message>
        <message>
            <source>The backup was written but did not pass its test (%{reason}), so it was removed. Check the disk and try again.</source>
            <translation>La sauvegarde a été écrite, mais n’a pas passé la vérification (%{reason}) ; elle a donc été supprimée. Vérifiez le disque, puis réessayez.</translation>
        </message>
        <message>
            <source>This backup was made by a newer SoloPilot. Update to one that reads format %{needs}.</source>
            <translation>Cette sauvegarde a été faite par une version plus récente de SoloPilot. Installez une version qui lit le format %{needs}.</translation>
        </message>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Il n’y a rien à mesurer. Utilisez un cabinet qui contient des clients et des prestations, par exemple celui que crée « demo ».</translation>
        </message>
        <message>
            <source>hledger did not accept the exported books. Check the installation of hledger.</source>
            <translation>hledger n’a pas accepté la comptabilité exportée. Vérifiez l’installation de hledger.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid BIC. It has eight or eleven letters and digits; leave it empty if you are not sure.</source>
            <translation>« %{text} » n’est pas un BIC valide. Il compte huit ou onze lettres et chiffres ; laissez le champ vide en cas de doute.</translation>
        </message>
        <message>
            <source>It was stopped before it was done. Start it again when you like.</source>
            <translation>L’opération a été arrêtée avant la fin. Relancez-la quand vous voulez.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>« %{text} » peut désigner %{count} clients. Indiquez le nom complet, l’adresse e-mail ou l’identifiant donné par « client list ».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Ce client a été modifié entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un client ne peut pas être fusionné avec lui-même. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>L’un de ces clients a déjà été fusionné. Choisissez la fiche qui l’a remplacé.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} ne doit pas être contacté : aucun e-mail ne part. Retirez ce repère dans la fiche du client, puis réessayez.</translation>
        </message>
        <message>
            <source>There is no mark "%{flag}". The marks are vip, minor, blocked and do_not_contact.</source>
            <translation>Le repère « %{flag} » n’existe pas. Les repères possibles sont vip, minor, blocked et do_not_contact.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 200 characters.</source>
            <translation>Le nom est trop long. Limitez-le à 200 caractères.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Un client doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Ce client n’existe pas. Recherchez-le par son nom.</translation>
        </message>
        <message>
            <source>Today is %{date} by this computer's clock, which is before the invoice (%{invoice}). Set the clock right, or credit it under its own date ("invoice credit --after-last").</source>
            <translation>D’après l’horloge de cet ordinateur, nous sommes le %{date}, avant la date de la facture (%{invoice}). Réglez l’horloge, ou datez l’avoir comme la facture (« invoice credit --after-last »).</translation>
        </message>
        <message>
            <source>Line %{line} of this invoice was credited before. Choose other lines, or credit all that is left.</source>
            <translation>La ligne %{line} de cette facture a déjà fait l’objet d’un avoir. Choisissez d’autres lignes, ou établissez un avoir sur tout le reste.</translation>
        </message>
        <message>
            <source>Only an issued invoice can be credited. Choose an invoice that has a number.</source>
            <translation>Un avoir ne peut porter que sur une facture émise. Choisissez une facture qui a un numéro.</translation>
        </message>
        <message>
            <source>The credit notes would come to %{asked}, but the invoice is only %{available}. Credit less.</source>
            <translation>Les avoirs atteindraient %{asked}, alors que la facture n’est que de %{available}. Réduisez le montant de l’avoir.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Ces lignes sont une remise : les reprendre augmenterait ce que doit le client. Mettez-les dans l’avoir avec les lignes qu’elles réduisent.</translation>
        </message>
        <message>
            <source>There were %{count} more remarks of this kind. Check the file in the program that made it.</source>
            <translation>Il y a eu %{count} autres remarques de ce genre. Vérifiez le fichier dans le logiciel qui l’a produit.</translation>
        </message>
        <message>
            <source>There is a stray quotation mark in line %{line}. Check that line in the table.</source>
            <translation>Un guillemet isolé se trouve à la ligne %{line}. Vérifiez cette ligne du tableau.</translation>
        </message>
        <message>
            <source>The table has %{bytes} bytes; at most %{limit} are read. Split the file.</source>
            <translation>Le tableau compte %{bytes} octets ; %{limit} au plus sont lus. Divisez le fichier.</translation>
        </message>
        <message>
            <source>The table has more than %{limit} rows. Split the file.</source>
            <translation>Le tableau compte plus de %{limit} lignes. Divisez le fichier.</translation>
        </message>
        <message>
            <source>"%{currency}" is not a currency of ISO 4217. Use its three letters, such as EUR.</source>
            <translation>« %{currency} » n’est pas une devise de la norme ISO 4217. Indiquez son code à trois lettres, par exemple EUR.</translation>
        </message>
        <message>
            <source>"%{text}" is not a date. Write it as year-month-day, such as 2026-10-27.</source>
            <translation>« %{text} » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-10-27.</translation>
        </message>
        <message>
            <source>"%{text}" is not an e-mail address. Check it for spaces and a missing part.</source>
            <translation>« %{text} » n’est pas une adresse e-mail. Vérifiez qu’elle est complète et sans espace.</translation>
        </message>
        <message>
            <source>The payment code takes 0.01 to 999999999.99 euro, not %{amount}. The invoice is printed without it.</source>
            <translation>Le code de paiement accepte de 0,01 à 999999999,99 euros, pas %{amount}. La facture est imprimée sans lui.</translation>
        </message>
        <message>
            <source>The payment code works for euro only, not %{currency}. The invoice is printed without it.</source>
            <translation>Le code de paiement n’existe qu’en euros, pas en %{currency}. La facture est imprimée sans lui.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account's holder. Enter it with your bank account.</source>
            <translation>Le code de paiement a besoin du nom du titulaire du compte. Indiquez-le avec votre compte bancaire.</translation>
        </message>
        <message>
            <source>The account holder's name has %{length} characters; the payment code takes 70. Shorten it.</source>
            <translation>Le nom du titulaire du compte compte %{length} caractères ; le code de paiement en accepte 70. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>The payment reference has %{length} characters; the payment code takes 140. Shorten it.</source>
            <translation>La référence de paiement compte %{length} caractères ; le code de paiement en accepte 140. Raccourcissez-la.</translation>
        </message>
        <message>
            <source>The payment code would hold %{length} bytes; it can take 331. Shorten the payment reference.</source>
            <translation>Le code de paiement contiendrait %{length} octets ; il en accepte 331. Raccourcissez la référence de paiement.</translation>
        </message>
        <message>
            <source>This calendar entry was changed in the meantime. Look at the current state and try again.</source>
            <translation>Ce rendez-vous a été modifié entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>This length is not possible. Choose one between a minute and a day.</source>
            <translation>Cette durée n’est pas possible. Choisissez une durée comprise entre une minute et une journée.</translation>
        </message>
        <message>
            <source>There is no such calendar entry any more. Look at the calendar again.</source>
            <translation>Ce rendez-vous n’existe plus. Consultez à nouveau l’agenda.</translation>
        </message>
        <message>
            <source>%{path} is not empty. Name a folder that is not there yet.</source>
            <translation>%{path} n’est pas vide. Indiquez un dossier qui n’existe pas encore.</translation>
        </message>
        <message>
            <source>%{path} is there already. Name another file, or move this one away.</source>
            <translation>%{path} existe déjà. Indiquez un autre fichier, ou déplacez celui-ci.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder. Choose a place outside of it.</source>
            <translation>%{path} se trouve dans le dossier du cabinet. Choisissez un emplacement extérieur.</translation>
        </message>
        <message>
            <source>%{path} is a folder. Name a file.</source>
            <translation>%{path} est un dossier. Indiquez un fichier.</translation>
        </message>
        <message>
            <source>%{path} is not text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>%{path} n’est pas un texte en UTF-8. Enregistrez-le en UTF-8, puis réessayez.</translation>
        </message>
        <message>
            <source>%{path} cannot be read. Check that it is there and that you may read it.</source>
            <translation>%{path} ne peut pas être lu. Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid IBAN. Compare it with your bank's letter and enter it again.</source>
            <translation>« %{text} » n’est pas un IBAN valide. Comparez-le avec votre RIB et saisissez-le à nouveau.</translation>
        </message>
        <message>
            <source>The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.</source>
            <translation>L’événement de la ligne %{line} se termine avant d’avoir commencé ; sa fin a été ignorée. Réglez sa durée à la main.</translation>
        </message>
        <message>
            <source>The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.</source>
            <translation>L’événement de la ligne %{line} n’a pas de début utilisable (%{property}) et a été ignoré. Ajoutez-le à la main.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the event around it.</source>
            <translation>La ligne %{line} du fichier est incompréhensible et a été ignorée. Vérifiez l’événement qui l’entoure.</translation>
        </message>
        <message>
            <source>This file is not a calendar. Choose an .ics file that a calendar program exported.</source>
            <translation>Ce fichier n’est pas un agenda. Choisissez un fichier .ics exporté par un logiciel d’agenda.</translation>
        </message>
        <message>
            <source>%{count} tasks, journals or busy times in the file were left out. Only events are imported.</source>
            <translation>%{count} tâches, journaux ou plages occupées du fichier ont été ignorés. Seuls les événements sont importés.</translation>
        </message>
        <message>
            <source>The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.</source>
            <translation>La répétition de la ligne %{line} (%{rule}) n’a pas pu être lue ; l’événement n’a été repris qu’une fois. Réglez la répétition à la main.</translation>
        </message>
        <message>
            <source>The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.</source>
            <translation>Le fichier d’agenda compte %{bytes} octets ; %{limit} au plus sont lus. Exportez une période plus courte, ou divisez le fichier.</translation>
        </message>
        <message>
            <source>The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.</source>
            <translation>Le fichier d’agenda compte plus de %{limit} lignes de données. Exportez une période plus courte, ou divisez le fichier.</translation>
        </message>
        <message>
            <source>The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.</source>
            <translation>Le fichier d’agenda s’interrompt à la ligne %{line} ; rien n’a été importé. Exportez-le ou téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.</source>
            <translation>La ligne %{line} du fichier d’agenda ferme %{found} là où %{expected} devrait se fermer ; rien n’a été importé. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Check the event around it.</source>
            <translation>La valeur de %{property} à la ligne %{line} n’a pas pu être lue et a été ignorée. Vérifiez l’événement qui l’entoure.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.</source>
            <translation>La valeur de %{property} à la ligne %{line} dépasse %{limit} caractères et a été coupée à cet endroit. Mettez le reste dans la description.</translation>
        </message>
        <message>
            <source>The time zone "%{tzid}" is unknown, so its times were read as %{zone}. Check the times of these events.</source>
            <translation>Le fuseau horaire « %{tzid} » est inconnu ; ses heures ont été lues en %{zone}. Vérifiez l’heure de ces événements.</translation>
        </message>
        <message>
            <source>"%{id}" is no id. Copy it from a list.</source>
            <translation>« %{id} » n’est pas un identifiant. Copiez-le depuis une liste.</translation>
        </message>
        <message>
            <source>This key was already used for another request. Use a new key.</source>
            <translation>Cette clé a déjà servi pour une autre demande. Utilisez une nouvelle clé.</translation>
        </message>
        <message>
            <source>"%{text}" is no stretch of a day. Write it like 09:00–12:30.</source>
            <translation>« %{text} » n’est pas une plage horaire. Écrivez par exemple 09:00–12:30.</translation>
        </message>
        <message>
            <source>The stretches of "%{text}" overlap. Let each begin where the one before has ended.</source>
            <translation>Les plages de « %{text} » se chevauchent. Chacune doit commencer après la fin de la précédente.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>« %{name} » peut désigner plusieurs de vos clients ; rien n’a été repris. Fusionnez-les ou vérifiez à la main.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>L’invité « %{text} » n’a pas d’adresse e-mail utilisable et n’a pas été proposé comme client.</translation>
        </message>
        <message>
            <source>The file cancels "%{summary}" from %{at} on, but no such date is here. Look at the later ones in the calendar.</source>
            <translation>Le fichier annule « %{summary} » à partir du %{at}, mais cette date n’existe pas ici. Vérifiez les suivantes dans l’agenda.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no country known here. It was kept in the remark.</source>
            <translation>« %{text} », chez %{name}, n’est pas un pays connu ici. L’indication a été conservée dans la remarque.</translation>
        </message>
        <message>
            <source>"%{text}" is no country known here. Use its name or its code of two letters.</source>
            <translation>« %{text} » n’est pas un pays connu ici. Indiquez son nom ou son code à deux lettres.</translation>
        </message>
        <message>
            <source>"%{name}" is in the file more than once; the two were joined.</source>
            <translation>« %{name} » figure plusieurs fois dans le fichier ; les deux fiches ont été réunies.</translation>
        </message>
        <message>
            <source>%{count} entries are in the file more than once; the newest of each was taken.</source>
            <translation>%{count} entrées figurent plusieurs fois dans le fichier ; la plus récente de chacune a été reprise.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no e-mail address. It was kept in the remark.</source>
            <translation>« %{text} », chez %{name}, n’est pas une adresse e-mail. L’indication a été conservée dans la remarque.</translation>
        </message>
        <message>
            <source>"%{name}" is a group and not a person, so it was left out.</source>
            <translation>« %{name} » est un groupe et non une personne ; il a été ignoré.</translation>
        </message>
        <message>
            <source>%{name}: the file has another %{field}. Yours was kept.</source>
            <translation>%{name} : le fichier contient une autre valeur pour %{field}. La vôtre a été conservée.</translation>
        </message>
        <message>
            <source>The mapping of columns does not fit: look at "%{column}". Give each heading the name of a field, such as {"E-Mail": "email"}.</source>
            <translation>La correspondance des colonnes ne convient pas : vérifiez « %{column} ». Donnez à chaque en-tête le nom d’un champ, par exemple {"E-mail": "email"}.</translation>
        </message>
        <message>
            <source>No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {"Kunde": "name"}.</source>
            <translation>Aucune colonne de ce tableau ne contient de nom ni d’adresse e-mail. Indiquez laquelle par une correspondance, par exemple {"Client": "name"}.</translation>
        </message>
        <message>
            <source>This table has no rows below its headings. Check that it is the right file.</source>
            <translation>Ce tableau n’a aucune ligne sous ses en-têtes. Vérifiez que c’est le bon fichier.</translation>
        </message>
        <message>
            <source>%{name}: "%{text}" is not a phone number that can be dialled. It was kept as a remark.</source>
            <translation>« %{text} », chez %{name}, n’est pas un numéro que l’on peut composer. L’indication a été conservée dans la remarque.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.</source>
            <translation>« %{summary} » a été modifié pour %{at} et toutes les dates suivantes d’une façon qui ne peut pas être reprise ; seule cette date a été modifiée. Vérifiez les suivantes dans l’agenda.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.</source>
            <translation>« %{summary} » a été modifié pour %{at} et toutes les dates suivantes d’une série qui n’est ni dans le fichier ni ici ; seule cette date a été reprise. Exportez l’agenda entier.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has headings. Check it for a missing quote.</source>
            <translation>Cette ligne a plus de cellules que le tableau n’a d’en-têtes. Vérifiez s’il manque un guillemet.</translation>
        </message>
        <message>
            <source>%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.</source>
            <translation>%{rows} lignes ne peuvent pas être reprises, la première à la ligne %{line} ; rien n’a été modifié. Examinez-les lors d’un essai à blanc, puis corrigez-les ou ignorez-les.</translation>
        </message>
        <message>
            <source>%{file} could not be read, or is larger than 64 MiB. Check the file and try again.</source>
            <translation>%{file} n’a pas pu être lu, ou dépasse 64 Mio. Vérifiez le fichier, puis réessayez.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no time zone known here. It was kept in the remark.</source>
            <translation>« %{text} », chez %{name}, n’est pas un fuseau horaire connu ici. L’indication a été conservée dans la remarque.</translation>
        </message>
        <message>
            <source>This invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Cette facture a été modifiée entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>This document is in %{expected}, but one of its lines or discounts is in %{found}. Change that line to %{expected}, or make a second document.</source>
            <translation>Ce document est en %{expected}, mais l’une de ses lignes ou remises est en %{found}. Passez cette ligne en %{expected}, ou faites un second document.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is not between 0 and 100 %, or is negative (line 0 is the whole document). Enter a discount of 0 to 100 %.</source>
            <translation>La remise de la ligne %{line} n’est pas entre 0 et 100 %, ou est négative (la ligne 0 est tout le document). Saisissez une remise de 0 à 100 %.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is larger than its amount (line 0 is the whole document). Lower the discount.</source>
            <translation>La remise de la ligne %{line} dépasse son montant (la ligne 0 désigne tout le document). Réduisez la remise.</translation>
        </message>
        <message>
            <source>The figures of this draft do not agree with its lines, so it was not issued. Throw the draft away and make it anew.</source>
            <translation>Les montants de ce brouillon ne correspondent pas à ses lignes ; il n’a pas été émis. Supprimez-le et refaites-le.</translation>
        </message>
        <message>
            <source>An issued invoice cannot be edited. Credit it and issue a new one.</source>
            <translation>Une facture émise ne peut pas être modifiée. Établissez un avoir, puis émettez une nouvelle facture.</translation>
        </message>
        <message>
            <source>This is the draft's only line. Throw the draft away instead.</source>
            <translation>C’est la seule ligne du brouillon. Supprimez plutôt le brouillon.</translation>
        </message>
        <message>
            <source>The text of line %{line} is too long. Use at most 2000 characters.</source>
            <translation>Le texte de la ligne %{line} est trop long. Limitez-le à 2 000 caractères.</translation>
        </message>
        <message>
            <source>Line %{line} says nothing. Type what is billed, or remove the line.</source>
            <translation>La ligne %{line} est vide. Indiquez ce qui est facturé, ou supprimez la ligne.</translation>
        </message>
        <message>
            <source>This invoice has no lines. Add at least one line before you issue it.</source>
            <translation>Cette facture n’a aucune ligne. Ajoutez-en au moins une avant de l’émettre.</translation>
        </message>
        <message>
            <source>There is no session to invoice. Choose at least one.</source>
            <translation>Aucune séance à facturer. Choisissez-en au moins une.</translation>
        </message>
        <message>
            <source>There is no line %{line} on this document. Look at its lines and try again.</source>
            <translation>Ce document n’a pas de ligne %{line}. Consultez ses lignes, puis réessayez.</translation>
        </message>
        <message>
            <source>This is still a draft. Issue it first.</source>
            <translation>C’est encore un brouillon. Émettez-le d’abord.</translation>
        </message>
        <message>
            <source>These sessions are paid by different people. Make one invoice for each.</source>
            <translation>Ces séances sont payées par des personnes différentes. Faites une facture pour chacune.</translation>
        </message>
        <message>
            <source>The price on line %{line} is for no amount of units. Say for how many units the price is.</source>
            <translation>Le prix de la ligne %{line} ne porte sur aucune quantité. Indiquez pour combien d’unités il vaut.</translation>
        </message>
        <message>
            <source>The price of line %{line} is below zero. Give a discount instead, or credit the invoice it was on.</source>
            <translation>Le prix de la ligne %{line} est négatif. Accordez plutôt une remise, ou établissez un avoir sur la facture d’origine.</translation>
        </message>
        <message>
            <source>The quantity of line %{line} must be above zero. To bill nothing for it, remove the line or give a discount.</source>
            <translation>La quantité de la ligne %{line} doit être supérieure à zéro. Pour ne rien facturer, supprimez la ligne ou accordez une remise.</translation>
        </message>
        <message>
            <source>The exchange rate is not a number above zero with at most eight decimals. Type it as "0.92": what one unit of the document's currency is in yours.</source>
            <translation>Le taux de change n’est pas un nombre supérieur à zéro avec huit décimales au plus. Saisissez par exemple « 0.92 » : la valeur d’une unité de la devise du document dans la vôtre.</translation>
        </message>
        <message>
            <source>This document is in %{currency}, which is your own currency. It needs no rate.</source>
            <translation>Ce document est en %{currency}, votre propre devise. Aucun taux n’est nécessaire.</translation>
        </message>
        <message>
            <source>This way of rounding cannot be used on invoices. Choose half up or half even.</source>
            <translation>Cet arrondi ne convient pas aux factures. Choisissez l’arrondi au supérieur ou au chiffre pair.</translation>
        </message>
        <message>
            <source>Your name, address and country are needed on an invoice. Fill them in under Settings, Practice.</source>
            <translation>Votre nom, votre adresse et votre pays doivent figurer sur une facture. Indiquez-les dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>The lines of this draft and its sessions do not fit together. Open the draft anew and change it again.</source>
            <translation>Les lignes de ce brouillon et ses séances ne correspondent pas. Rouvrez le brouillon et modifiez-le à nouveau.</translation>
        </message>
        <message>
            <source>The state "%{state}" is not one an invoice can have. Restore the practice from a backup if this comes from stored data.</source>
            <translation>L’état « %{state} » n’est pas possible pour une facture. S’il vient de données enregistrées, restaurez le cabinet à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>The tax rate on line %{line} does not fit its tax treatment. Choose a rate of 0 to 100 %, and 0 for lines without tax.</source>
            <translation>Le taux de taxe de la ligne %{line} ne convient pas à son régime de taxe. Choisissez un taux de 0 à 100 %, et 0 pour les lignes sans taxe.</translation>
        </message>
        <message>
            <source>Line %{line} is a line of text but has a price. Take the price away or make it an ordinary line.</source>
            <translation>La ligne %{line} est une ligne de texte, mais porte un prix. Retirez le prix ou faites-en une ligne ordinaire.</translation>
        </message>
        <message>
            <source>The total of this invoice is below zero. Make a credit note instead.</source>
            <translation>Le total de cette facture est négatif. Établissez plutôt un avoir.</translation>
        </message>
        <message>
            <source>That is not possible with this invoice now. Open it to see what is possible.</source>
            <translation>Ce n’est pas possible avec cette facture dans son état actuel. Ouvrez-la pour voir ce qui est possible maintenant.</translation>
        </message>
        <message>
            <source>An invoice cannot be scheduled for %{date}, which is not a day to come. Choose a later day, or issue it now.</source>
            <translation>L’émission d’une facture ne peut pas être programmée au %{date}, qui n’est pas un jour à venir. Choisissez un jour ultérieur, ou émettez-la maintenant.</translation>
        </message>
        <message>
            <source>There is no such invoice. Look for it by number.</source>
            <translation>Cette facture n’existe pas. Recherchez-la par son numéro.</translation>
        </message>
        <message>
            <source>A sentence for this document (%{key}, language %{language}) is missing from the program. Reinstall the program, or choose another language for the document.</source>
            <translation>Il manque dans l’application une phrase pour ce document (%{key}, langue %{language}). Réinstallez l’application, ou choisissez une autre langue pour le document.</translation>
        </message>
        <message>
            <source>A newer job does the same work. Look at that one.</source>
            <translation>Une tâche plus récente fait le même travail. Consultez celle-là.</translation>
        </message>
        <message>
            <source>The program ended each time while doing this, so it was set aside. Look at what it was about, then run it again.</source>
            <translation>L’application s’est arrêtée à chaque exécution de cette tâche, qui a donc été mise de côté. Vérifiez de quoi il s’agit, puis relancez-la.</translation>
        </message>
        <message>
            <source>Another copy of the program has taken this work over. Nothing needs to be done.</source>
            <translation>Une autre instance de l’application a repris ce travail. Vous n’avez rien à faire.</translation>
        </message>
        <message>
            <source>There is no such schedule. Look at the list again.</source>
            <translation>Cette planification n’existe pas. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>The job is %{status}; only failed, dead or cancelled jobs can be run again. Nothing needs to be done.</source>
            <translation>La tâche est dans l’état %{status} ; seules les tâches échouées, abandonnées ou annulées peuvent être relancées. Vous n’avez rien à faire.</translation>
        </message>
        <message>
            <source>The job is %{status}, so it can be neither stopped nor held. Wait until it has ended.</source>
            <translation>La tâche est dans l’état %{status} et ne peut être ni arrêtée ni suspendue. Attendez qu’elle se termine.</translation>
        </message>
        <message>
            <source>The program was closed when this was due, and it is too late for it to be useful. Run it by hand if you still want it.</source>
            <translation>L’application était fermée au moment prévu, et il est trop tard pour que ce soit utile. Lancez-la à la main si vous le voulez encore.</translation>
        </message>
        <message>
            <source>This job no longer exists. Look at the list again.</source>
            <translation>Cette tâche n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>This rhythm cannot be. Choose a weekday from 1 to 7, a day from 1 to 31 and a time from 00:00 to 23:59.</source>
            <translation>Ce rythme n’est pas possible. Choisissez un jour de la semaine de 1 à 7, un jour de 1 à 31 et une heure de 00:00 à 23:59.</translation>
        </message>
        <message>
            <source>The account name "%{account}" has an empty part. Rename the account.</source>
            <translation>Le nom de compte « %{account} » comporte une partie vide. Renommez le compte.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} has no postings, so the journal was not written. Run the audit check.</source>
            <translation>L’écriture %{code} du %{date} n’a aucune ligne ; le journal n’a pas été écrit. Lancez le contrôle d’audit.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} does not sum to zero, so the journal was not written. Run the audit check.</source>
            <translation>L’écriture %{code} du %{date} n’est pas équilibrée ; le journal n’a pas été écrit. Lancez le contrôle d’audit.</translation>
        </message>
        <message>
            <source>This is not valid JSON (at byte %{offset}). Check the file, or export it again.</source>
            <translation>Ce n’est pas du JSON valide (à l’octet %{offset}). Vérifiez le fichier, ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>A JSON object was expected here. Check the file, or export it again.</source>
            <translation>Un objet JSON était attendu ici. Vérifiez le fichier, ou exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The computer's key store has no key for this practice. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Le trousseau de l’ordinateur n’a pas de clé pour ce cabinet. Déverrouillez avec votre phrase de passe, puis autorisez à nouveau cet ordinateur.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Unlock with your passphrase.</source>
            <translation>Le trousseau de l’ordinateur ne répond pas ou est verrouillé. Déverrouillez avec votre phrase de passe.</translation>
        </message>
        <message>
            <source>Documents cannot be written in the language "%{language}" yet. Choose English, German, Spanish, French, Italian or Portuguese.</source>
            <translation>Les documents ne peuvent pas encore être rédigés dans la langue « %{language} ». Choisissez l’anglais, l’allemand, l’espagnol, le français, l’italien ou le portugais.</translation>
        </message>
        <message>
            <source>This entry has been reversed before. Look at its history.</source>
            <translation>Cette écriture a déjà été contre-passée. Consultez son historique.</translation>
        </message>
        <message>
            <source>A balance does not match its entries. Restore the latest backup; nothing was changed.</source>
            <translation>Un solde ne correspond pas à ses écritures. Restaurez la dernière sauvegarde ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>An entry of the books needs at least two sides. Report this as an error of the program.</source>
            <translation>Une écriture comptable a besoin d’au moins deux côtés. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>Something else is in the books under the same key, so nothing was written. Report this as an error of the program.</source>
            <translation>La comptabilité contient déjà autre chose sous la même clé ; rien n’a été écrit. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>There is no such entry in the ledger.</source>
            <translation>Cette écriture n’existe pas dans le grand livre.</translation>
        </message>
        <message>
            <source>This amount is too large for the ledger. Check the number of digits.</source>
            <translation>Ce montant est trop grand pour le grand livre. Vérifiez le nombre de chiffres.</translation>
        </message>
        <message>
            <source>An entry of the ledger does not balance. Restore the latest backup; nothing was changed.</source>
            <translation>Une écriture du grand livre n’est pas équilibrée. Restaurez la dernière sauvegarde ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>“%{locale}” is not a language tag this program knows. Choose a language and country from the list, such as en-GB or de-AT.</source>
            <translation>« %{locale} » n’est pas un code de langue connu de l’application. Choisissez une langue et un pays dans la liste, par exemple en-GB ou de-AT.</translation>
        </message>
        <message>
            <source>Mail cannot be sent to %{address}, because it holds letters that mail servers do not accept. Ask for an address in plain letters.</source>
            <translation>Aucun e-mail ne peut être envoyé à %{address}, qui contient des lettres que les serveurs de messagerie n’acceptent pas. Demandez une adresse en lettres simples.</translation>
        </message>
        <message>
            <source>The mail server did not accept the password of %{user}: %{reply}. Make a new app password at the mail provider and enter it in the settings.</source>
            <translation>Le serveur de messagerie n’a pas accepté le mot de passe de %{user} : %{reply}. Créez un nouveau mot de passe d’application chez le fournisseur de messagerie et saisissez-le dans les réglages.</translation>
        </message>
        <message>
            <source>The mail server %{host} has no login with a password. Ask the mail provider for its submission server and an app password.</source>
            <translation>Le serveur de messagerie %{host} n’accepte pas la connexion par mot de passe. Demandez au fournisseur de messagerie son serveur d’envoi et un mot de passe d’application.</translation>
        </message>
        <message>
            <source>The file %{file} could not be written. Check that the folder exists, is writable and has space.</source>
            <translation>Le fichier %{file} n’a pas pu être écrit. Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place.</translation>
        </message>
        <message>
            <source>The mail file %{file} is no longer to be sent, but it could not be removed. Close the program that has it open, or delete it yourself; it will be tried again.</source>
            <translation>Le fichier d’e-mail %{file} ne doit plus être envoyé, mais n’a pas pu être supprimé. Fermez le logiciel qui l’a ouvert, ou supprimez-le vous-même ; une nouvelle tentative aura lieu.</translation>
        </message>
        <message>
            <source>The mail file %{file} is not there any more. If you sent it, say so; otherwise write the mail from the invoice again.</source>
            <translation>Le fichier d’e-mail %{file} n’est plus là. Si vous l’avez envoyé, indiquez-le ; sinon, recréez l’e-mail depuis la facture.</translation>
        </message>
        <message>
            <source>The mail server asked to try again later: %{reply}. The mail will be tried again.</source>
            <translation>Le serveur de messagerie demande de réessayer plus tard : %{reply}. L’e-mail fera l’objet d’une nouvelle tentative.</translation>
        </message>
        <message>
            <source>The field %{header} of the mail holds a line break or another character that may not be there. Remove it and try again.</source>
            <translation>Le champ %{header} de l’e-mail contient un saut de ligne ou un autre caractère interdit. Retirez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The program was closed before this mail could leave. It is sent the next time the practice is open.</source>
            <translation>L’application a été fermée avant que cet e-mail ne parte. Il sera envoyé à la prochaine ouverture du cabinet.</translation>
        </message>
        <message>
            <source>A mail link cannot carry attachments. Save the mail as a file instead, or send it by the mail server.</source>
            <translation>Un lien d’e-mail ne peut pas comporter de pièces jointes. Enregistrez plutôt l’e-mail dans un fichier, ou envoyez-le par le serveur de messagerie.</translation>
        </message>
        <message>
            <source>The text is too long for a mail link (%{length} characters, at most %{limit}). Save the mail as a file instead, or shorten the text.</source>
            <translation>Le texte est trop long pour un lien d’e-mail (%{length} caractères, %{limit} au plus). Enregistrez plutôt l’e-mail dans un fichier, ou raccourcissez le texte.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: %{reply}. Ask the mail provider, or change the mail.</source>
            <translation>Le serveur de messagerie a refusé l’e-mail : %{reply}. Interrogez le fournisseur de messagerie, ou modifiez l’e-mail.</translation>
        </message>
        <message>
            <source>No program of this computer opens mails. Send it in your own way, with the file %{file}, and say here that it is sent.</source>
            <translation>Aucun logiciel de cet ordinateur n’ouvre les e-mails. Envoyez celui-ci à votre façon, à l’aide du fichier %{file}, puis indiquez ici qu’il est envoyé.</translation>
        </message>
        <message>
            <source>The mail has no recipient. Add an address.</source>
            <translation>L’e-mail n’a pas de destinataire. Ajoutez une adresse.</translation>
        </message>
        <message>
            <source>The connection to %{host} broke before the server confirmed the mail, so it may or may not have arrived. Ask the recipient or look into the sent folder before sending it again.</source>
            <translation>La connexion à %{host} s’est interrompue avant que le serveur ne confirme l’e-mail ; il est peut-être arrivé, peut-être pas. Demandez au destinataire ou regardez dans les messages envoyés avant de le renvoyer.</translation>
        </message>
        <message>
            <source>What answers at %{host} does not speak like a mail server. Check the server's name and the port.</source>
            <translation>Ce qui répond sur %{host} ne se comporte pas comme un serveur de messagerie. Vérifiez le nom du serveur et le port.</translation>
        </message>
        <message>
            <source>The mail server refused the address %{address}: %{reply}. Correct the address; nobody has got this mail.</source>
            <translation>Le serveur de messagerie a refusé l’adresse %{address} : %{reply}. Corrigez l’adresse ; personne n’a reçu cet e-mail.</translation>
        </message>
        <message>
            <source>Your own e-mail address is not known, so nothing can be sent in your name. Add it under Settings, Practice, and try again.</source>
            <translation>Votre propre adresse e-mail n’est pas connue ; rien ne peut être envoyé en votre nom. Ajoutez-la dans Réglages, Cabinet, puis réessayez.</translation>
        </message>
        <message>
            <source>The mail server %{host} offers no encryption on this port, so neither password nor mail was sent. Choose TLS on port 465, or ask the mail provider.</source>
            <translation>Le serveur de messagerie %{host} n’offre pas de chiffrement sur ce port ; ni le mot de passe ni l’e-mail n’ont été envoyés. Choisissez TLS sur le port 465, ou interrogez le fournisseur de messagerie.</translation>
        </message>
        <message>
            <source>The mail server %{host} took too long to answer. The mail will be tried again.</source>
            <translation>Le serveur de messagerie %{host} a mis trop de temps à répondre. L’e-mail fera l’objet d’une nouvelle tentative.</translation>
        </message>
        <message>
            <source>The mail server %{host} could not prove who it is (%{problem}), so nothing was sent. Check the server's name, this computer's clock, and that no stranger's network is in between.</source>
            <translation>Le serveur de messagerie %{host} n’a pas pu prouver son identité (%{problem}) ; rien n’a été envoyé. Vérifiez le nom du serveur, l’horloge de cet ordinateur et qu’aucun réseau étranger ne s’interpose.</translation>
        </message>
        <message>
            <source>The mail has %{size} bytes and the server takes at most %{limit}. Send smaller attachments.</source>
            <translation>L’e-mail compte %{size} octets et le serveur en accepte %{limit} au plus. Envoyez des pièces jointes plus petites.</translation>
        </message>
        <message>
            <source>The mail server %{host} cannot be reached. Check the internet connection and the server's name; the mail will be tried again.</source>
            <translation>Le serveur de messagerie %{host} est injoignable. Vérifiez la connexion à Internet et le nom du serveur ; l’e-mail fera l’objet d’une nouvelle tentative.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} est une entreprise d’un autre pays de l’UE sans numéro de TVA ; votre propre taxe est facturée. Ajoutez son numéro de TVA au client s’il en a un.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>L’adresse de %{buyer} manque, alors qu’elle est obligatoire sur une facture de plus de ce montant. Ajoutez la rue et la ville au client.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Le nom du client manque sur la facture. Ajoutez-le au client.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Le numéro fiscal de %{buyer} manque (codice fiscale, partita IVA, NIF, SIREN ou numéro de TVA), alors que votre pays l’exige sur cette facture. Ajoutez-le au client.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Le numéro de TVA de %{buyer} manque, et une facture en autoliquidation n’est pas valable sans lui. Ajoutez-le au client, ou facturez la taxe.</translation>
        </message>
        <message>
            <source>The tax is in %{currency} and must be stated in %{home} too. Add the exchange rate and its day to the draft; an invoice that is issued already has to be credited and made anew.</source>
            <translation>La taxe est en %{currency} et doit aussi être indiquée en %{home}. Ajoutez au brouillon le taux de change et son jour ; une facture déjà émise doit être annulée par un avoir et refaite.</translation>
        </message>
        <message>
            <source>Your full address is missing on the invoice. Add street, city and country under Settings, Practice.</source>
            <translation>Votre adresse complète manque sur la facture. Ajoutez la rue, la ville et le pays dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>Your name is missing on the invoice. Add it under Settings, Practice.</source>
            <translation>Votre nom manque sur la facture. Ajoutez-le dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>Your tax number is missing, which an invoice from %{country} needs. Add it, or your VAT number, under Settings, Practice.</source>
            <translation>Votre numéro fiscal manque, alors qu’il est obligatoire sur une facture (%{country}). Ajoutez-le, ou votre numéro de TVA, dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, and a reverse-charge invoice is not valid without it. Add it under Settings, Practice.</source>
            <translation>Votre numéro de TVA manque, et une facture en autoliquidation n’est pas valable sans lui. Ajoutez-le dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, which an invoice with tax from %{country} needs. Add it under Settings, Practice.</source>
            <translation>Votre numéro de TVA manque, alors qu’il est obligatoire sur une facture avec taxe (%{country}). Ajoutez-le dans Réglages, Cabinet.</translation>
        </message>
        <message>
            <source>No line says when the service took place. Add the day to a line of the draft.</source>
            <translation>Aucune ligne n’indique la date de la prestation. Ajoutez le jour à une ligne du brouillon.</translation>
        </message>
        <message>
            <source>“%{text}” is not an amount. Type it as your language writes amounts, such as 120.50 or 120,50.</source>
            <translation>« %{text} » n’est pas un montant. Écrivez-le comme dans votre langue, par exemple 120.50 ou 120,50.</translation>
        </message>
        <message>
            <source>%{currency} has no smaller unit, so "%{text}" is no amount in it. Leave the decimals out.</source>
            <translation>%{currency} n’a pas de subdivision : « %{text} » n’est pas un montant possible dans cette devise. Retirez les décimales.</translation>
        </message>
        <message>
            <source>This amount is too large. Enter a smaller one.</source>
            <translation>Ce montant est trop grand. Saisissez-en un plus petit.</translation>
        </message>
        <message>
            <source>Version %{number} of a note was changed outside the program. Restore the latest backup and compare.</source>
            <translation>La version %{number} d’une note a été modifiée en dehors de l’application. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>This note is longer than a million characters. Split it into two.</source>
            <translation>Cette note dépasse un million de caractères. Divisez-la en deux.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Cette note n’existe pas. Recherchez-la dans la liste du client.</translation>
        </message>
        <message>
            <source>A note could not be saved, so the program does not end yet. Free some space on the disk and unlock: the note is then saved. Quitting once more ends without it.</source>
            <translation>Une note n’a pas pu être enregistrée ; l’application ne se ferme donc pas encore. Libérez de la place sur le disque et déverrouillez : la note sera alors enregistrée. Quitter une seconde fois ferme sans elle.</translation>
        </message>
        <message>
            <source>By this computer's clock it is %{date}, but the last number was given on %{last}. Set the clock right if it is wrong. If %{last} was the mistake, issue under that date ("invoice issue --after-last"): numbers stay in order and without a gap.</source>
            <translation>D’après l’horloge de cet ordinateur, nous sommes le %{date}, mais le dernier numéro a été attribué le %{last}. Réglez l’horloge si elle est fausse. Si %{last} était l’erreur, émettez à cette date (« invoice issue --after-last ») : les numéros restent dans l’ordre et sans lacune.</translation>
        </message>
        <message>
            <source>This series has no numbers left. Start a new series.</source>
            <translation>Cette série n’a plus de numéros. Commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>The number pattern "%{pattern}" cannot be used. It needs exactly one counter such as {####}, and may hold {YYYY}, {YY}, {MM} with a year, {prefix}, letters, digits, space and - / . _</source>
            <translation>Le modèle de numéro « %{pattern} » ne peut pas être utilisé. Il lui faut exactement un compteur, par exemple {####}, et il peut contenir {YYYY}, {YY}, {MM} avec une année, {prefix}, des lettres, des chiffres, l’espace et - / . _</translation>
        </message>
        <message>
            <source>The prefix "%{prefix}" cannot be used in document numbers. Use letters, digits, space and - / . _ and fill it in when the pattern asks for it.</source>
            <translation>Le préfixe « %{prefix} » ne peut pas être utilisé dans les numéros de documents. Employez des lettres, des chiffres, l’espace et - / . _ et remplissez-le si le modèle le demande.</translation>
        </message>
        <message>
            <source>%{first} is no counter a number can have. Type a whole number from 1.</source>
            <translation>%{first} n’est pas un compteur possible. Saisissez un nombre entier à partir de 1.</translation>
        </message>
        <message>
            <source>A document of this series was issued here on %{last}, so its numbers go on from there: starting elsewhere would leave a gap. Where the numbers hold the year, a start can be set again in the new year, before the first document.</source>
            <translation>Un document de cette série a été émis ici le %{last} ; sa numérotation se poursuit donc à partir de là, car commencer ailleurs laisserait une lacune. Si les numéros contiennent l’année, un nouveau départ pourra être fixé la nouvelle année, avant le premier document.</translation>
        </message>
        <message>
            <source>The next number would be %{number}, but a document has it already. Change the pattern of the numbers under Settings, so that it differs.</source>
            <translation>Le prochain numéro serait %{number}, mais un document le porte déjà. Modifiez le modèle des numéros dans les réglages pour qu’il en diffère.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Ce client a déjà reçu %{limit} messages en une journée ; celui-ci attend. Envoyez-le maintenant si c’est bien ce que vous voulez.</translation>
        </message>
        <message>
            <source>What would be sent is not what was previewed, so nothing was sent. Look at the message and write it again.</source>
            <translation>Ce qui serait envoyé n’est pas ce que montrait l’aperçu ; rien n’a été envoyé. Vérifiez le message et réécrivez-le.</translation>
        </message>
        <message>
            <source>The invoice was credited before this mail left, so it was not sent.</source>
            <translation>Un avoir a été établi sur la facture avant le départ de cet e-mail ; il n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>Another message about the same matter is already in the outbox with a different text. Cancel that one first.</source>
            <translation>Un autre message sur le même sujet est déjà dans la boîte d’envoi avec un texte différent. Annulez d’abord celui-là.</translation>
        </message>
        <message>
            <source>This mail may already have arrived. Ask the recipient, then mark it as sent or send it again on purpose.</source>
            <translation>Cet e-mail est peut-être déjà arrivé. Demandez au destinataire, puis marquez-le comme envoyé ou renvoyez-le délibérément.</translation>
        </message>
        <message>
            <source>The message has no key that keeps it from being sent twice. Report this as an error of the program.</source>
            <translation>Le message n’a pas de clé qui empêche un double envoi. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>Attachments of the kind %{type} cannot be added. Remove the attachment.</source>
            <translation>Les pièces jointes de type %{type} ne peuvent pas être ajoutées. Retirez la pièce jointe.</translation>
        </message>
        <message>
            <source>No way to send by %{channel} is set up. Set one up in the settings, then try again.</source>
            <translation>Aucun moyen d’envoi par %{channel} n’est configuré. Configurez-en un dans les réglages, puis réessayez.</translation>
        </message>
        <message>
            <source>The message is %{status}; only failed or blocked messages can be tried again. Look at the outbox.</source>
            <translation>Le message est dans l’état %{status} ; seuls les messages échoués ou bloqués peuvent faire l’objet d’une nouvelle tentative. Consultez la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The message is %{status} and does not wait for you. Look at the outbox.</source>
            <translation>Le message est dans l’état %{status} et n’attend rien de vous. Consultez la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The message is %{status} and can no longer be taken back. Send a correction if one is needed.</source>
            <translation>Le message est dans l’état %{status} et ne peut plus être annulé. Envoyez une correction s’il le faut.</translation>
        </message>
        <message>
            <source>This message no longer exists. Look at the outbox again.</source>
            <translation>Ce message n’existe plus. Consultez à nouveau la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The answer could not be written. Check where it was sent to; what the command did stays done.</source>
            <translation>La réponse n’a pas pu être écrite. Vérifiez où elle devait aller ; ce que la commande a fait reste fait.</translation>
        </message>
        <message>
            <source>The two passphrases differ, so nothing was changed. Type the new one again.</source>
            <translation>Les deux phrases de passe diffèrent ; rien n’a été modifié. Saisissez à nouveau la nouvelle.</translation>
        </message>
        <message>
            <source>The passphrase is empty. Type your passphrase.</source>
            <translation>La phrase de passe est vide. Saisissez votre phrase de passe.</translation>
        </message>
        <message>
            <source>There is no terminal to type the passphrase at. Name a file with --passphrase-file.</source>
            <translation>Il n’y a pas de terminal où saisir la phrase de passe. Indiquez un fichier avec --passphrase-file.</translation>
        </message>
        <message>
            <source>The passphrase contains bytes that are not text. Type it again, or save the passphrase file as UTF-8.</source>
            <translation>La phrase de passe contient des octets qui ne sont pas du texte. Saisissez-la à nouveau, ou enregistrez son fichier en UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %{limit} bytes. Check that you did not choose a file by mistake.</source>
            <translation>La phrase de passe dépasse %{limit} octets. Vérifiez que vous n’avez pas choisi un fichier par erreur.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess, so it was not taken. Use at least %{characters} characters or %{words} words, and none that people try first.</source>
            <translation>Cette phrase de passe est trop facile à deviner et n’a pas été acceptée. Utilisez au moins %{characters} caractères ou %{words} mots, et évitez ceux que l’on essaie en premier.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} de ce paiement ont été versés au crédit du client, dont il ne reste que %{available}. Annulez d’abord ce à quoi ce crédit a servi.</translation>
        </message>
        <message>
            <source>The payment is in %{expected}, but an invoice or part is in %{found}. Record a payment for each currency.</source>
            <translation>Le paiement est en %{expected}, mais une facture ou une part est en %{found}. Enregistrez un paiement par devise.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice (%{invoice}) that only needs %{available}. Put less on it; the rest becomes credit.</source>
            <translation>Vous affectez %{asked} à une facture (%{invoice}) qui n’a plus besoin que de %{available}. Affectez-en moins ; le reste devient un crédit.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice, but only %{available} of the payment is left. Put less on it.</source>
            <translation>Vous affectez %{asked} à une facture, mais il ne reste que %{available} de ce paiement. Affectez-en moins.</translation>
        </message>
        <message>
            <source>One of the chosen invoices (%{invoice}) is not waiting for money. Choose an open invoice.</source>
            <translation>L’une des factures choisies (%{invoice}) n’attend pas de paiement. Choisissez une facture à encaisser.</translation>
        </message>
        <message>
            <source>"%{method}" is not a way to pay that the books know. Choose bank, cash, card or other.</source>
            <translation>« %{method} » n’est pas un mode de paiement connu de la comptabilité. Choisissez bank, cash, card ou other.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Ce client n’a pas de crédit pour payer.</translation>
        </message>
        <message>
            <source>A payment must be above zero. Enter the amount that came in.</source>
            <translation>Un paiement doit être supérieur à zéro. Saisissez le montant reçu.</translation>
        </message>
        <message>
            <source>A refund is not reversed. If the money did not go back after all, record it as received again.</source>
            <translation>Un remboursement ne s’annule pas. Si l’argent n’est finalement pas reparti, enregistrez-le à nouveau comme reçu.</translation>
        </message>
        <message>
            <source>The payment came in on %{received}, so it cannot be taken back on %{date}. Use %{received} or a later day.</source>
            <translation>Le paiement est arrivé le %{received} ; il ne peut pas être annulé au %{date}. Utilisez le %{received} ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>The discount of %{rebate} for paying early was granted because invoice %{invoice} was paid in full. Take back the payment it was granted with first. Nothing was changed.</source>
            <translation>L’escompte de %{rebate} a été accordé parce que la facture %{invoice} était entièrement payée. Annulez d’abord le paiement avec lequel il a été accordé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no such payment. Look for it with "payment list", or in the list below its invoice.</source>
            <translation>Ce paiement n’existe pas. Recherchez-le avec « payment list », ou dans la liste sous sa facture.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>Il faudrait retirer de la facture %{asked} de ce paiement, mais seuls %{available} y sont encore affectés : le reste a été remboursé ou versé au crédit du client. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Invoice %{invoice} was written off. Take the write-off back first, then record the payment.</source>
            <translation>La facture %{invoice} a été passée en perte. Annulez d’abord le passage en perte, puis enregistrez le paiement.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it happens again, check that there is free memory and report it.</source>
            <translation>Le PDF n’a pas pu être créé. Réessayez ; si cela se reproduit, vérifiez qu’il reste de la mémoire libre et signalez-le.</translation>
        </message>
        <message>
            <source>The font file %{font} was not found, so no PDF can be made. Install the package fonts-noto-core, or put the font into the folder "fonts" beside the program.</source>
            <translation>Le fichier de police %{font} est introuvable ; aucun PDF ne peut être créé. Installez le paquet fonts-noto-core, ou placez la police dans le dossier « fonts » à côté de l’application.</translation>
        </message>
        <message>
            <source>PDFs cannot be made here, because the program runs without its graphics layer. Use a build with the window, with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>Aucun PDF ne peut être créé ici, car l’application fonctionne sans sa couche graphique. Utilisez une version avec fenêtre, avec QT_QPA_PLATFORM=offscreen en l’absence d’écran.</translation>
        </message>
        <message>
            <source>"%{text}" is not a percentage from 0 to 1000 with at most two decimals. Write it like 19 or 7.7.</source>
            <translation>« %{text} » n’est pas un pourcentage de 0 à 1000 avec deux décimales au plus. Écrivez par exemple 19 ou 7.7.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid phone number. Begin it with + and the country code, or choose the country.</source>
            <translation>« %{text} » n’est pas un numéro de téléphone valide. Commencez par + et l’indicatif du pays, ou choisissez le pays.</translation>
        </message>
        <message>
            <source>This version is %{status}, so it cannot be withdrawn. Publish a new version, or retire this one.</source>
            <translation>Cette version est dans l’état %{status} et ne peut pas être retirée. Publiez une nouvelle version, ou mettez fin à celle-ci.</translation>
        </message>
        <message>
            <source>It is already recorded by which %{kind} this was decided. Correct it by a new decision.</source>
            <translation>La version de %{kind} qui a servi à cette décision est déjà consignée. Corrigez-la par une nouvelle décision.</translation>
        </message>
        <message>
            <source>A policy cannot begin in the past. Choose %{earliest} or later.</source>
            <translation>Une règle ne peut pas commencer dans le passé. Choisissez le %{earliest} ou plus tard.</translation>
        </message>
        <message>
            <source>Nothing of %{kind} is in force there. Nothing needs to be ended.</source>
            <translation>Aucune version de %{kind} n’est en vigueur à cet endroit. Il n’y a rien à arrêter.</translation>
        </message>
        <message>
            <source>This version is %{status} and can no longer change. Make a new draft.</source>
            <translation>Cette version est dans l’état %{status} et ne peut plus changer. Faites un nouveau brouillon.</translation>
        </message>
        <message>
            <source>A draft was never in force, so it cannot be brought back. Publish it instead.</source>
            <translation>Un brouillon n’a jamais été en vigueur ; il ne peut pas être rétabli. Publiez-le plutôt.</translation>
        </message>
        <message>
            <source>Effective date overlaps an existing version: version %{version} begins on %{effective_from}. Choose a later date, or withdraw that version.</source>
            <translation>La date d’effet chevauche une version existante : la version %{version} commence le %{effective_from}. Choisissez une date ultérieure, ou retirez cette version.</translation>
        </message>
        <message>
            <source>The record of how %{kind} was decided does not match its fingerprint. Check the practice and restore it from a backup.</source>
            <translation>La trace de la décision prise par %{kind} ne correspond pas à son empreinte. Contrôlez le cabinet et restaurez-le à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>%{scope} is not a place where a policy can hold. Write "workspace", or a level with an id such as "client:&lt;id&gt;".</source>
            <translation>%{scope} n’est pas un niveau où une règle peut s’appliquer. Écrivez « workspace », ou un niveau avec un identifiant, par exemple « client:&lt;id&gt; ».</translation>
        </message>
        <message>
            <source>There is no policy named %{kind}. Choose one from the list.</source>
            <translation>Aucune règle ne s’appelle %{kind}. Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>The policy %{kind} has no setting named %{parameter}. Correct the name.</source>
            <translation>La règle %{kind} n’a pas de paramètre nommé %{parameter}. Corrigez le nom.</translation>
        </message>
        <message>
            <source>The policy %{kind} cannot be set for %{scope}. Choose one of its levels.</source>
            <translation>La règle %{kind} ne peut pas être définie pour %{scope}. Choisissez l’un de ses niveaux.</translation>
        </message>
        <message>
            <source>This version of the policy does not exist. Look at its history.</source>
            <translation>Cette version de la règle n’existe pas. Consultez son historique.</translation>
        </message>
        <message>
            <source>A session of %{minutes} minutes cannot be priced. Correct its start and end.</source>
            <translation>Une séance de %{minutes} minutes n’a pas de prix possible. Corrigez son début et sa fin.</translation>
        </message>
        <message>
            <source>These rules for counting time do not fit together. Look at the step, the minutes of grace and the least time: none is negative, and the grace is shorter than the step.</source>
            <translation>Ces règles de décompte du temps ne vont pas ensemble. Regardez le pas, les minutes de tolérance et le temps minimal : aucun n’est négatif, et la tolérance est plus courte que le pas.</translation>
        </message>
        <message>
            <source>A profile needs a name. Type one.</source>
            <translation>Un profil doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>There is nothing to put into the QR code. Fill in the text or the account first.</source>
            <translation>Il n’y a rien à mettre dans le code QR. Indiquez d’abord le texte ou le compte.</translation>
        </message>
        <message>
            <source>The QR code could not be made. Try again; if it happens again, restart the program.</source>
            <translation>Le code QR n’a pas pu être créé. Réessayez ; si cela se reproduit, redémarrez l’application.</translation>
        </message>
        <message>
            <source>The text for the QR code is too long (%{bytes} bytes). Shorten the payment reference or the name.</source>
            <translation>Le texte du code QR est trop long (%{bytes} octets). Raccourcissez la référence de paiement ou le nom.</translation>
        </message>
        <message>
            <source>"%{text}" is not a quantity. Write a number with at most four decimals, such as 1.5.</source>
            <translation>« %{text} » n’est pas une quantité. Écrivez un nombre avec quatre décimales au plus, par exemple 1.5.</translation>
        </message>
        <message>
            <source>"%{text}" is too large a quantity. Enter a smaller one.</source>
            <translation>« %{text} » est une quantité trop grande. Saisissez-en une plus petite.</translation>
        </message>
        <message>
            <source>The recovery key has %{need} characters and you typed %{have}. Compare it with the printed sheet.</source>
            <translation>La clé de secours compte %{need} caractères et vous en avez saisi %{have}. Comparez avec la fiche imprimée.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery key, in group %{group} (0: not known where). Compare it with the printed sheet.</source>
            <translation>La clé de secours contient une faute de frappe, dans le groupe %{group} (0 : emplacement inconnu). Comparez avec la fiche imprimée.</translation>
        </message>
        <message>
            <source>A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.</source>
            <translation>Une série avec une telle règle ne peut pas être déplacée en entier à un autre jour. Changez sa règle, ou déplacez un seul rendez-vous.</translation>
        </message>
        <message>
            <source>The repetition "%{rule}" is not valid at "%{part}". Change the repetition.</source>
            <translation>La répétition « %{rule} » n’est pas valide à « %{part} ». Modifiez la répétition.</translation>
        </message>
        <message>
            <source>The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.</source>
            <translation>La série n’a pas d’occurrence à %{time}. Rechargez l’agenda et choisissez-en une qui y figure.</translation>
        </message>
        <message>
            <source>The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.</source>
            <translation>La répétition a trop d’occurrences pour les afficher ou les modifier d’un coup. Choisissez une période plus courte, ou fixez-lui une fin.</translation>
        </message>
        <message>
            <source>A refund must be above zero. Enter the amount to give back.</source>
            <translation>Un remboursement doit être supérieur à zéro. Saisissez le montant à rendre.</translation>
        </message>
        <message>
            <source>You want to refund %{asked}, but only %{available} was paid and not yet refunded. Refund at most that.</source>
            <translation>Vous voulez rembourser %{asked}, mais seuls %{available} ont été payés et pas encore remboursés. Remboursez ce montant au plus.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Swap the two.</source>
            <translation>Le dernier jour précède le premier. Inversez les deux.</translation>
        </message>
        <message>
            <source>"%{text}" is no span of time. Say month, quarter or year.</source>
            <translation>« %{text} » n’est pas une période. Indiquez month (mois), quarter (trimestre) ou year (année).</translation>
        </message>
        <message>
            <source>The encrypted file %{path} is damaged, incomplete or not the right one. Restore it from a backup.</source>
            <translation>Le fichier chiffré %{path} est endommagé, incomplet ou n’est pas le bon. Restaurez-le à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Le fichier chiffré %{path} a été écrit par une version plus récente de SoloPilot (format %{needs}). Mettez à jour SoloPilot sur cet ordinateur.</translation>
        </message>
        <message>
            <source>A service lasts between a minute and a day. Change its length.</source>
            <translation>Une prestation dure entre une minute et une journée. Modifiez sa durée.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 120 characters.</source>
            <translation>Le nom est trop long. Limitez-le à 120 caractères.</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Une prestation doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>This price is not possible. Type an amount of zero or more.</source>
            <translation>Ce prix n’est pas possible. Saisissez un montant égal ou supérieur à zéro.</translation>
        </message>
        <message>
            <source>There is no such service. Choose one from the list.</source>
            <translation>Cette prestation n’existe pas. Choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <source>This session is on an invoice already. Credit the invoice first.</source>
            <translation>Cette séance figure déjà sur une facture. Établissez d’abord un avoir sur cette facture.</translation>
        </message>
        <message>
            <source>That is not possible with this session, as it is billed now. Open it to see what is possible.</source>
            <translation>Ce n’est pas possible avec cette séance, telle qu’elle est facturée maintenant. Ouvrez-la pour voir ce qui est possible.</translation>
        </message>
        <message>
            <source>This session was changed in the meantime. Look at the current state and try again.</source>
            <translation>Cette séance a été modifiée entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Avec qui est cette séance ? Choisissez d’abord le client.</translation>
        </message>
        <message>
            <source>The invoice of this session was credited. Say first whether to bill the session again or to waive it.</source>
            <translation>Un avoir a été établi sur la facture de cette séance. Indiquez d’abord si la séance doit être refacturée ou non.</translation>
        </message>
        <message>
            <source>This session has not ended yet. Check its date and time.</source>
            <translation>Cette séance n’est pas encore terminée. Vérifiez sa date et son heure.</translation>
        </message>
        <message>
            <source>A session lasts between a minute and a day. Check its start and end.</source>
            <translation>Une séance dure entre une minute et une journée. Vérifiez son début et sa fin.</translation>
        </message>
        <message>
            <source>A session that is %{state} cannot be invoiced.</source>
            <translation>Une séance dans l’état %{state} ne peut pas être facturée.</translation>
        </message>
        <message>
            <source>The timer of this session is not running. Start it first.</source>
            <translation>Le minuteur de cette séance ne tourne pas. Lancez-le d’abord.</translation>
        </message>
        <message>
            <source>It is too early for that. Wait until the session has begun.</source>
            <translation>Il est trop tôt pour cela. Attendez que la séance ait commencé.</translation>
        </message>
        <message>
            <source>The session with %{client} is still running. Finish it first.</source>
            <translation>La séance avec %{client} est encore en cours. Terminez-la d’abord.</translation>
        </message>
        <message>
            <source>What kind of session is this? Choose the service first.</source>
            <translation>De quelle séance s’agit-il ? Choisissez d’abord la prestation.</translation>
        </message>
        <message>
            <source>%{time} does not exist in %{zone}: the clocks are put forward then. Choose another time.</source>
            <translation>%{time} n’existe pas dans le fuseau %{zone} : l’horloge y est avancée à ce moment-là. Choisissez une autre heure.</translation>
        </message>
        <message>
            <source>That is not possible with this session now. Open it to see what is possible.</source>
            <translation>Ce n’est pas possible avec cette séance dans son état actuel. Ouvrez-la pour voir ce qui est possible maintenant.</translation>
        </message>
        <message>
            <source>There is no such session. Look at the calendar again.</source>
            <translation>Cette séance n’existe pas. Consultez à nouveau l’agenda.</translation>
        </message>
        <message>
            <source>This session was waived. Say first that it is to be billed after all.</source>
            <translation>Vous avez renoncé à facturer cette séance. Indiquez d’abord qu’elle doit finalement être facturée.</translation>
        </message>
        <message>
            <source>The setting "%{field}" has a value that is not possible. Change it and save again.</source>
            <translation>Le réglage « %{field} » a une valeur impossible. Modifiez-la, puis enregistrez à nouveau.</translation>
        </message>
        <message>
            <source>The keys were changed elsewhere in the meantime. Lock the practice, unlock it again, and repeat the change.</source>
            <translation>Les clés ont été modifiées ailleurs entre-temps. Verrouillez le cabinet, déverrouillez-le, puis refaites la modification.</translation>
        </message>
        <message>
            <source>The key file is damaged or was changed from outside. Restore the files keys.slots and keys.slots.b from a backup; the practice itself is not touched.</source>
            <translation>Le fichier de clés est endommagé ou a été modifié de l’extérieur. Restaurez les fichiers keys.slots et keys.slots.b à partir d’une sauvegarde ; le cabinet lui-même n’est pas touché.</translation>
        </message>
        <message>
            <source>A key with this id is already there. Open the list of keys again.</source>
            <translation>Une clé avec cet identifiant existe déjà. Rouvrez la liste des clés.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase (%{memory_mib} MiB are needed). Close other programs and try again.</source>
            <translation>Il n’y a pas assez de mémoire libre pour vérifier la phrase de passe (%{memory_mib} Mio nécessaires). Fermez d’autres applications, puis réessayez.</translation>
        </message>
        <message>
            <source>The key file asks for %{memory_mib} MiB and %{passes} passes, more than this program accepts, so it is damaged or was changed. Restore it from a backup.</source>
            <translation>Le fichier de clés demande %{memory_mib} Mio et %{passes} passes, plus que l’application n’accepte ; il est donc endommagé ou a été modifié. Restaurez-le à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>The key file asks for a weaker protection (%{memory_mib} MiB, %{passes} passes) than this program accepts, so somebody may have changed it. Restore the key file from a backup.</source>
            <translation>Le fichier de clés demande une protection plus faible (%{memory_mib} Mio, %{passes} passes) que l’application n’accepte ; quelqu’un l’a peut-être modifié. Restaurez le fichier de clés à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>The name of the key is too long (at most %{limit} bytes). Shorten it.</source>
            <translation>Le nom de la clé est trop long (%{limit} octets au plus). Raccourcissez-le.</translation>
        </message>
        <message>
            <source>This is the last passphrase or recovery key of an owner. Add another one before you remove it.</source>
            <translation>C’est la dernière phrase de passe ou clé de secours d’un titulaire. Ajoutez-en une autre avant de la retirer.</translation>
        </message>
        <message>
            <source>The key file is missing at %{path}. Restore keys.slots from a backup; without it the practice cannot be opened.</source>
            <translation>Le fichier de clés manque à l’emplacement %{path}. Restaurez keys.slots à partir d’une sauvegarde ; sans lui, le cabinet ne peut pas s’ouvrir.</translation>
        </message>
        <message>
            <source>There is no such key any more. Open the list of keys again.</source>
            <translation>Cette clé n’existe plus. Rouvrez la liste des clés.</translation>
        </message>
        <message>
            <source>The practice has %{limit} keys already, which is the most. Remove one first.</source>
            <translation>Le cabinet a déjà %{limit} clés, le maximum. Retirez-en d’abord une.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>Le fichier de clés a été écrit par une version plus récente de SoloPilot (format %{needs}). Mettez à jour SoloPilot sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The stored invoice is damaged: the field %{field} cannot be read. Restore it from a backup.</source>
            <translation>La facture enregistrée est endommagée : le champ %{field} ne peut pas être lu. Restaurez-la à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>This invoice was made by a newer version of SoloPilot (format %{format}). Update SoloPilot to open it.</source>
            <translation>Cette facture a été faite par une version plus récente de SoloPilot (format %{format}). Mettez à jour SoloPilot pour l’ouvrir.</translation>
        </message>
        <message>
            <source>Another program is using the practice. Close it and try again.</source>
            <translation>Une autre application utilise le cabinet. Fermez-la, puis réessayez.</translation>
        </message>
        <message>
            <source>The practice's file cannot be opened. Check that it is there and that you may read it.</source>
            <translation>Le fichier du cabinet ne peut pas être ouvert. Vérifiez qu’il existe et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.</source>
            <translation>La modification n’a pas pu être consignée pour être annulable ; rien n’a été modifié. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>This does not fit what is already stored. Look at it again and correct it.</source>
            <translation>Cela ne s’accorde pas avec ce qui est déjà enregistré. Vérifiez et corrigez.</translation>
        </message>
        <message>
            <source>The practice's file is damaged. Restore it from a backup.</source>
            <translation>Le fichier du cabinet est endommagé. Restaurez-le à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.</source>
            <translation>Il n’y a plus de place sur le disque pour %{path} ; rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk reported an error at %{path}. Copy your last backup to another disk and check this one.</source>
            <translation>Le disque a signalé une erreur à l’emplacement %{path}. Copiez votre dernière sauvegarde sur un autre disque et vérifiez celui-ci.</translation>
        </message>
        <message>
            <source>The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.</source>
            <translation>Le disque n’a pas exécuté ce qui lui était demandé ; plus rien ne sera écrit. Fermez l’application, vérifiez le disque et rouvrez le cabinet.</translation>
        </message>
        <message>
            <source>Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.</source>
            <translation>L’étape %{number} du schéma de ce cabinet n’est pas celle que connaît l’application. Installez la version publiée, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.</source>
            <translation>Ce cabinet a été ouvert en dernier par une version plus récente de SoloPilot. Installez la version %{needs} ou une version ultérieure.</translation>
        </message>
        <message>
            <source>%{path} may not be read. Check the file's permissions.</source>
            <translation>%{path} ne peut pas être lu faute d’autorisation. Vérifiez les droits du fichier.</translation>
        </message>
        <message>
            <source>%{path} is not an ordinary file. Choose another file.</source>
            <translation>%{path} n’est pas un fichier ordinaire. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%{path} is not a folder. Choose another place.</source>
            <translation>%{path} n’est pas un dossier. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>The database does not accept a safety setting it needs. Install the released program again.</source>
            <translation>La base de données n’accepte pas un réglage de sécurité dont elle a besoin. Réinstallez la version publiée de l’application.</translation>
        </message>
        <message>
            <source>%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.</source>
            <translation>%{path} ne peut pas être écrit ; rien n’a été modifié. Vérifiez les droits du dossier ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.</source>
            <translation>Après une erreur de disque, il faut rouvrir le cabinet avant de pouvoir enregistrer. Fermez l’application et rouvrez-la.</translation>
        </message>
        <message>
            <source>The program asked the database something it does not understand. Report this as an error of the program.</source>
            <translation>L’application a demandé à la base de données quelque chose qu’elle ne comprend pas. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>%{path} is larger than %{limit} bytes. Choose a smaller file.</source>
            <translation>%{path} dépasse %{limit} octets. Choisissez un fichier plus petit.</translation>
        </message>
        <message>
            <source>The practice does not open with this key. Check the passphrase, or use the recovery key.</source>
            <translation>Cette clé n’ouvre pas le cabinet. Vérifiez la phrase de passe, ou utilisez la clé de secours.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Le numéro de TVA « %{vatId} » du client n’a pas la forme utilisée dans ce pays (%{country}). Corrigez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>The tax code "%{code}" is not known. Choose standard, reduced, zero, exempt.health or exempt.education.</source>
            <translation>Le code de taxe « %{code} » est inconnu. Choisissez standard, reduced, zero, exempt.health ou exempt.education.</translation>
        </message>
        <message>
            <source>The tax (%{field}) cannot be used. A rate is 0 to 100 percent with at most two decimals, such as 8.75, and a name has at most 40 characters.</source>
            <translation>La taxe (%{field}) ne peut pas être utilisée. Un taux va de 0 à 100 pour cent avec deux décimales au plus, par exemple 8.75, et un nom compte 40 caractères au plus.</translation>
        </message>
        <message>
            <source>The service for %{client} on %{day} cannot be taxed: no %{code} tax rate is known for %{country} on that day. Set the rate you charge with "tax set", or say in the settings that you are not registered for the tax.</source>
            <translation>La prestation pour %{client} du %{day} ne peut pas être taxée : aucun taux de taxe %{code} n’est connu ce jour-là pour le pays %{country}. Indiquez le taux que vous appliquez avec « tax set », ou précisez dans les réglages que vous n’êtes pas redevable de la taxe.</translation>
        </message>
        <message>
            <source>A reverse-charge invoice needs your own VAT number of %{country}. Enter it in your practice's details.</source>
            <translation>Une facture en autoliquidation a besoin de votre propre numéro de TVA (%{country}). Indiquez-le dans les coordonnées de votre cabinet.</translation>
        </message>
        <message>
            <source>%{country} has no VAT exemption for small businesses. Choose the regular scheme in the tax settings.</source>
            <translation>Ce pays (%{country}) n’a pas de franchise de TVA pour les petites entreprises. Choisissez le régime normal dans les réglages de taxe.</translation>
        </message>
        <message>
            <source>The file does not say its character set and was read as %{charset}. Check names with accents.</source>
            <translation>Le fichier n’indique pas son jeu de caractères et a été lu en %{charset}. Vérifiez les noms accentués.</translation>
        </message>
        <message>
            <source>"%{text}" is not a time. Write it like 2026-10-27T09:30.</source>
            <translation>« %{text} » n’est pas une date avec heure. Écrivez par exemple 2026-10-27T09:30.</translation>
        </message>
        <message>
            <source>Something was changed again after this. Take the later change back first, or correct it by hand.</source>
            <translation>Quelque chose a encore été modifié après cela. Annulez d’abord la modification suivante, ou corrigez à la main.</translation>
        </message>
        <message>
            <source>The details of this change are no longer kept, so it cannot be taken back. Correct it by hand.</source>
            <translation>Les détails de cette modification ne sont plus conservés ; elle ne peut pas être annulée. Corrigez à la main.</translation>
        </message>
        <message>
            <source>This (%{command}) is on record and is not taken back: it is corrected by a new entry, such as a credit note, a refund, taking the payment back ("payment reverse") or a new version.</source>
            <translation>Cette opération (%{command}) est consignée et ne s’annule pas : elle se corrige par une nouvelle écriture, par exemple un avoir, un remboursement, l’annulation du paiement (« payment reverse ») ou une nouvelle version.</translation>
        </message>
        <message>
            <source>The program would have changed something without recording it, so nothing was changed. Report this as an error of the program.</source>
            <translation>L’application aurait modifié quelque chose sans le consigner ; rien n’a été modifié. Signalez-le comme une erreur de l’application.</translation>
        </message>
        <message>
            <source>This change is not in the history. Look at the history again.</source>
            <translation>Cette modification n’est pas dans l’historique. Consultez à nouveau l’historique.</translation>
        </message>
        <message>
            <source>The command was not understood. See --help.</source>
            <translation>La commande n’a pas été comprise. Voir --help.</translation>
        </message>
        <message>
            <source>The recovery key has opened this practice, so others may have seen it. Make a new one: "recovery new" on the command line, or Settings, Security in the window.</source>
            <translation>La clé de secours a ouvert ce cabinet ; d’autres personnes l’ont peut-être vue. Créez-en une nouvelle : « recovery new » en ligne de commande, ou Réglages, Sécurité dans la fenêtre.</translation>
        </message>
        <message>
            <source>The practice was unlocked with another key than its list of keys knows. Lock it, unlock it again, and repeat the change.</source>
            <translation>Le cabinet a été déverrouillé avec une clé que sa liste ne connaît pas. Verrouillez-le, déverrouillez-le, puis refaites la modification.</translation>
        </message>
        <message>
            <source>What this computer has stored does not open the practice any more. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Ce que cet ordinateur a enregistré n’ouvre plus le cabinet. Déverrouillez avec votre phrase de passe, puis autorisez à nouveau cet ordinateur.</translation>
        </message>
        <message>
            <source>This passphrase does not open the practice. Check the keyboard layout and the Caps Lock key, then try again, or use your recovery key.</source>
            <translation>Cette phrase de passe n’ouvre pas le cabinet. Vérifiez la disposition du clavier et la touche Verr. Maj, puis réessayez, ou utilisez votre clé de secours.</translation>
        </message>
        <message>
            <source>This recovery key is complete but belongs to another practice or was replaced. Look for the newest sheet.</source>
            <translation>Cette clé de secours est complète, mais appartient à un autre cabinet ou a été remplacée. Cherchez la fiche la plus récente.</translation>
        </message>
        <message>
            <source>The card at line %{line} names nobody and was left out. Add a name in your address book.</source>
            <translation>La fiche de la ligne %{line} ne nomme personne et a été ignorée. Ajoutez un nom dans votre carnet d’adresses.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the person around it.</source>
            <translation>La ligne %{line} du fichier est incompréhensible et a été ignorée. Vérifiez la personne concernée.</translation>
        </message>
        <message>
            <source>This file is not an address book. Choose a .vcf file that an address book exported.</source>
            <translation>Ce fichier n’est pas un carnet d’adresses. Choisissez un fichier .vcf exporté par un carnet d’adresses.</translation>
        </message>
        <message>
            <source>The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.</source>
            <translation>Le carnet d’adresses compte %{bytes} octets ; %{limit} au plus sont lus. Exportez-le sans photos, ou en plusieurs parties.</translation>
        </message>
        <message>
            <source>The address book has more than %{limit} lines of data. Export it in parts.</source>
            <translation>Le carnet d’adresses compte plus de %{limit} lignes de données. Exportez-le en plusieurs parties.</translation>
        </message>
        <message>
            <source>The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.</source>
            <translation>Le carnet d’adresses s’interrompt à la ligne %{line} ; rien n’a été importé. Exportez-le à nouveau.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Add it by hand.</source>
            <translation>La valeur de %{property} à la ligne %{line} n’a pas pu être lue et a été ignorée. Ajoutez-la à la main.</translation>
        </message>
        <message>
            <source>A write-off needs a reason that can still be understood in ten years. Say in a few words why nothing more will come.</source>
            <translation>Un passage en perte a besoin d’un motif encore compréhensible dans dix ans. Dites en quelques mots pourquoi plus rien ne viendra.</translation>
        </message>
        <message>
            <source>There is a practice at %{path} already. Open it, or choose another folder for the new one.</source>
            <translation>Il y a déjà un cabinet à l’emplacement %{path}. Ouvrez-le, ou choisissez un autre dossier pour le nouveau.</translation>
        </message>
        <message>
            <source>The practice is open in another window or command (process %{pid}). Close that one first.</source>
            <translation>Le cabinet est ouvert dans une autre fenêtre ou commande (processus %{pid}). Fermez-la d’abord.</translation>
        </message>
        <message>
            <source>The practice is locked. Unlock it first.</source>
            <translation>Le cabinet est verrouillé. Déverrouillez-le d’abord.</translation>
        </message>
        <message>
            <source>The disk at %{path} cannot lock files, so two programs could damage the practice. Move the practice to a local disk.</source>
            <translation>Le disque de %{path} ne sait pas verrouiller les fichiers ; deux applications pourraient endommager le cabinet. Déplacez le cabinet sur un disque local.</translation>
        </message>
        <message>
            <source>The folder %{path} is not empty. Choose an empty or a new folder for the practice.</source>
            <translation>Le dossier %{path} n’est pas vide. Choisissez un dossier vide ou nouveau pour le cabinet.</translation>
        </message>
        <message>
            <source>There is no practice at %{path}. Choose the folder of your practice, or make a new one.</source>
            <translation>Il n’y a pas de cabinet à l’emplacement %{path}. Choisissez le dossier de votre cabinet, ou créez-en un nouveau.</translation>
        </message>
        <message>
            <source>"%{zone}" is not a time zone known here. Choose one such as Europe/Lisbon.</source>
            <translation>« %{zone} » n’est pas un fuseau horaire connu ici. Choisissez-en un, par exemple Europe/Lisbon.</translation>
        </message>
        <message>
            <source>An expense needs an amount above zero. Type what was paid.</source>
            <translation>Une dépense doit avoir un montant supérieur à zéro. Saisissez ce qui a été payé.</translation>
        </message>
        <message>
            <source>An expense needs a category. Choose one, or type your own.</source>
            <translation>Une dépense doit avoir une catégorie. Choisissez-en une, ou saisissez la vôtre.</translation>
        </message>
        <message>
            <source>This expense was changed in the meantime. Look at it again, then make your change.</source>
            <translation>Cette dépense a été modifiée entre-temps. Consultez-la à nouveau, puis faites votre modification.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Pour facturer cette dépense, indiquez à quel client.</translation>
        </message>
        <message>
            <source>A drive has no input tax: its rate covers all that the car costs.</source>
            <translation>Un trajet n’a pas de TVA déductible : son tarif couvre tous les frais de la voiture.</translation>
        </message>
        <message>
            <source>This expense does not wait after a credited invoice; there is nothing to bill again.</source>
            <translation>Cette dépense n’attend pas après une facture annulée par un avoir ; il n’y a rien à refacturer.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Aucune dépense de ce client n’attend d’être facturée dans cette devise. Marquez-en d’abord une « Refacturer au client ».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Cette dépense a été facturée à un client ; son montant et son client ne changent donc plus. Retirez sa ligne du brouillon, ou établissez un avoir sur la facture, puis modifiez-la.</translation>
        </message>
        <message>
            <source>Say who was paid, or what it was for.</source>
            <translation>Indiquez qui a été payé, ou à quoi cela a servi.</translation>
        </message>
        <message>
            <source>The input tax (%{tax}) does not fit into %{amount}. It is a part of the amount.</source>
            <translation>La TVA déductible (%{tax}) ne tient pas dans %{amount}. Elle fait partie du montant.</translation>
        </message>
        <message>
            <source>That is too long (%{field}). Shorten it and put the rest into the note.</source>
            <translation>C’est trop long (%{field}). Raccourcissez, et mettez le reste dans la note.</translation>
        </message>
        <message>
            <source>There is no such expense any more. Look at the list again.</source>
            <translation>Cette dépense n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>A kept version of this expense is damaged. Restore the latest backup and compare.</source>
            <translation>Une version conservée de cette dépense est endommagée. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>"%{way}" is no way of paying here. The ways are bank, cash, card and own.</source>
            <translation>« %{way} » n’est pas un mode de paiement connu ici. Les modes possibles sont bank, cash, card et own.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Ce n’est pas un lien vers un cabinet. Copiez-le à nouveau depuis le menu d’un client, d’une séance ou d’une facture.</translation>
        </message>
        <message>
            <source>The desktop's list of what starts at login could not be written (%{path}). Look at the rights of that folder.</source>
            <translation>La liste du bureau qui indique ce qui démarre à la connexion n’a pas pu être écrite (%{path}). Vérifiez les droits de ce dossier.</translation>
        </message>
        <message>
            <source>"%{text}" is no number of kilometres or miles. Use a whole number, such as 10000.</source>
            <translation>« %{text} » n’est pas un nombre de kilomètres ou de miles. Indiquez un nombre entier, par exemple 10000.</translation>
        </message>
        <message>
            <source>"%{text}" is no distance. Use a number above zero with at most one decimal, such as 42.5.</source>
            <translation>« %{text} » n’est pas une distance. Indiquez un nombre supérieur à zéro avec une décimale au plus, par exemple 42.5.</translation>
        </message>
        <message>
            <source>No rate for drives by %{unit} is known for your country (%{country}). Type your own rate.</source>
            <translation>Aucun tarif de trajet par %{unit} n’est connu pour votre pays (%{country}). Saisissez votre propre tarif.</translation>
        </message>
        <message>
            <source>Say what the drive was for, or where it went.</source>
            <translation>Indiquez le motif du trajet, ou sa destination.</translation>
        </message>
        <message>
            <source>"%{text}" is no rate. Use an amount such as 0.30.</source>
            <translation>« %{text} » n’est pas un tarif. Indiquez un montant, par exemple 0.30.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit of distance. The units are km and mi.</source>
            <translation>« %{unit} » n’est pas une unité de distance. Les unités sont km et mi.</translation>
        </message>
        <message>
            <source>You hold this message. Let it go, or send it now.</source>
            <translation>Vous retenez ce message. Laissez-le partir, ou envoyez-le maintenant.</translation>
        </message>
        <message>
            <source>This message was not discarded (%{status}). Look at the outbox again.</source>
            <translation>Ce message n’a pas été supprimé (%{status}). Consultez à nouveau la boîte d’envoi.</translation>
        </message>
        <message>
            <source>Nobody holds this message (%{status}). Look at the outbox again.</source>
            <translation>Personne ne retient ce message (%{status}). Consultez à nouveau la boîte d’envoi.</translation>
        </message>
        <message>
            <source>This quote was changed in the meantime. Look at the current state and try again.</source>
            <translation>Ce devis a été modifié entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>This quote is still a draft. Send it first.</source>
            <translation>Ce devis est encore un brouillon. Envoyez-le d’abord.</translation>
        </message>
        <message>
            <source>This quote is good until %{date}, so it has not expired yet.</source>
            <translation>Ce devis est valable jusqu’au %{date} ; il n’a donc pas encore expiré.</translation>
        </message>
        <message>
            <source>That is not possible with this quote any more. Copy it to make a new one.</source>
            <translation>Ce n’est plus possible avec ce devis. Copiez-le pour en faire un nouveau.</translation>
        </message>
        <message>
            <source>There is no such quote. Look for it by number.</source>
            <translation>Ce devis n’existe pas. Recherchez-le par son numéro.</translation>
        </message>
        <message>
            <source>This quote would be good until %{date}, which is past. Choose a later day before you send it.</source>
            <translation>Ce devis serait valable jusqu’au %{date}, qui est passé. Choisissez un jour ultérieur avant de l’envoyer.</translation>
        </message>
        <message>
            <source>This recurring invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Cette facture récurrente a été modifiée entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>The plan of this recurring invoice does not hold (%{field}). Choose a day from 1 to 31, 1 to 52 weeks, and an end after the first invoice.</source>
            <translation>Le plan de cette facture récurrente ne convient pas (%{field}). Choisissez un jour de 1 à 31, de 1 à 52 semaines, et une fin après la première facture.</translation>
        </message>
        <message>
            <source>A recurring invoice cannot begin on %{date}, which is past. Choose today or a later day.</source>
            <translation>Une facture récurrente ne peut pas commencer le %{date}, qui est passé. Choisissez aujourd’hui ou un jour ultérieur.</translation>
        </message>
        <message>
            <source>That is not possible with this recurring invoice any more. Set up a new one.</source>
            <translation>Ce n’est plus possible avec cette facture récurrente. Créez-en une nouvelle.</translation>
        </message>
        <message>
            <source>There is no such recurring invoice. Look for it in the list.</source>
            <translation>Cette facture récurrente n’existe pas. Recherchez-la dans la liste.</translation>
        </message>
        <message>
            <source>"%{text}" is no way to count tax. Say issued or received.</source>
            <translation>« %{text} » n’est pas une façon de compter la taxe. Indiquez issued (émise) ou received (encaissée).</translation>
        </message>
        <message>
            <source>The period ends before it begins. Turn the two days round.</source>
            <translation>La période se termine avant de commencer. Inversez les deux jours.</translation>
        </message>
        <message>
            <source>Nothing was charged or paid in this period and nothing is open, so there is nothing to send. Choose a longer period.</source>
            <translation>Rien n’a été facturé ni payé pendant cette période et rien n’est dû ; il n’y a donc rien à envoyer. Choisissez une période plus longue.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Ce client n’a pas d’adresse e-mail. Ajoutez-en une, ou enregistrez le relevé en PDF.</translation>
        </message>
        <message>
            <source>There is no such statement. Make it anew.</source>
            <translation>Ce relevé n’existe pas. Refaites-le.</translation>
        </message>
        <message>
            <source>The folder for backups, %{path}, is not there. Connect the disk it is on, or choose another folder under Settings, Backup and data.</source>
            <translation>Le dossier des sauvegardes, %{path}, est introuvable. Connectez le disque où il se trouve, ou choisissez un autre dossier dans Réglages, Sauvegarde et données.</translation>
        </message>
        <message>
            <source>This change was already taken back. Do it again to have it back.</source>
            <translation>Cette modification a déjà été annulée. Rétablissez-la pour la retrouver.</translation>
        </message>
        <message>
            <source>This change was not taken back, so there is nothing to do again.</source>
            <translation>Cette modification n’a pas été annulée ; il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Nothing was taken back since the last change, so there is nothing to do again.</source>
            <translation>Rien n’a été annulé depuis la dernière modification ; il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>The wording that comes with the program is in use already.</source>
            <translation>Le texte fourni avec l’application est déjà utilisé.</translation>
        </message>
        <message>
            <source>This form comes with the program and keeps its name. Change its words, or add a form of your own.</source>
            <translation>Ce modèle est fourni avec l’application et garde son nom. Modifiez son texte, ou ajoutez votre propre modèle.</translation>
        </message>
        <message>
            <source>This is empty. Write something, or go back to the wording that comes with the program.</source>
            <translation>C’est vide. Écrivez quelque chose, ou revenez au texte fourni avec l’application.</translation>
        </message>
        <message>
            <source>There is nothing to fill in for "%{name}". Give it other words for that case, or take it out.</source>
            <translation>Il n’y a rien à mettre pour « %{name} ». Prévoyez d’autres mots pour ce cas, ou retirez ce champ.</translation>
        </message>
        <message>
            <source>"%{name}" is not always known. What should stand there instead?</source>
            <translation>« %{name} » n’est pas toujours connu. Que faut-il écrire à la place ?</translation>
        </message>
        <message>
            <source>%{name} is how other programs mark a place. Choose the place from the list instead.</source>
            <translation>%{name} est la façon dont d’autres logiciels marquent un champ. Choisissez plutôt le champ dans la liste.</translation>
        </message>
        <message>
            <source>"%{name}" is no form this can be written in. Dates can be short, long or weekday.</source>
            <translation>« %{name} » n’est pas un format possible ici. Une date peut être « short » (courte), « long » (longue) ou « weekday » (avec le jour de la semaine).</translation>
        </message>
        <message>
            <source>There is no template "%{kind}". Look at the list for those there are.</source>
            <translation>Il n’y a pas de modèle « %{kind} ». Consultez la liste des modèles existants.</translation>
        </message>
        <message>
            <source>This goes on one line. Take the line break out.</source>
            <translation>Ceci doit tenir sur une seule ligne. Retirez le saut de ligne.</translation>
        </message>
        <message>
            <source>This name is too long. Use at most 80 characters.</source>
            <translation>Ce nom est trop long. Utilisez 80 caractères au plus.</translation>
        </message>
        <message>
            <source>A form needs a name, so that you find it again.</source>
            <translation>Un modèle a besoin d’un nom, pour que vous le retrouviez.</translation>
        </message>
        <message>
            <source>Another form has this name. Choose a different one.</source>
            <translation>Un autre modèle porte ce nom. Choisissez-en un différent.</translation>
        </message>
        <message>
            <source>"%{name}" cannot be filled in here. Choose a place from the list.</source>
            <translation>« %{name} » ne peut pas être rempli ici. Choisissez un champ dans la liste.</translation>
        </message>
        <message>
            <source>What follows the bar is written like fallback="..." or format="short", in quotation marks and without braces.</source>
            <translation>Ce qui suit la barre s’écrit comme fallback="..." ou format="short", entre guillemets droits et sans accolades.</translation>
        </message>
        <message>
            <source>"%{name}" is said twice. Keep one of them.</source>
            <translation>« %{name} » est indiqué deux fois. N’en gardez qu’un.</translation>
        </message>
        <message>
            <source>"%{name}" is not known here. Only fallback and format can follow the bar.</source>
            <translation>« %{name} » n’est pas connu ici. Après la barre, seuls fallback et format sont possibles.</translation>
        </message>
        <message>
            <source>This form is your own; there is no wording of the program to go back to.</source>
            <translation>Ce modèle est le vôtre ; il n’a pas de texte fourni avec l’application auquel revenir.</translation>
        </message>
        <message>
            <source>Between the braces belongs the name of a place, such as client.name. Choose one from the list.</source>
            <translation>Entre les accolades doit figurer le nom d’un champ, par exemple client.name. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>Subject or text must say "%{name}", or nobody can tell what the mail is about.</source>
            <translation>L’objet ou le texte doit contenir « %{name} », sinon personne ne saura de quoi parle l’e-mail.</translation>
        </message>
        <message>
            <source>These braces close nothing. Take them out, or open the place with two braces.</source>
            <translation>Ces accolades ne ferment rien. Retirez-les, ou ouvrez le champ par deux accolades.</translation>
        </message>
        <message>
            <source>This is too long; at most %{name} characters fit.</source>
            <translation>C’est trop long ; %{name} caractères au plus sont possibles.</translation>
        </message>
        <message>
            <source>This place is opened and not closed. Close it with two braces on the same line.</source>
            <translation>Ce champ est ouvert mais pas fermé. Fermez-le par deux accolades sur la même ligne.</translation>
        </message>
        <message>
            <source>There is no such template any more. Look at the list again.</source>
            <translation>Ce modèle n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>There is no such version of this template. Look at its history again.</source>
            <translation>Cette version du modèle n’existe pas. Consultez à nouveau son historique.</translation>
        </message>
        <message>
            <source>What was typed and not yet stored when the practice was last open cannot be read. Type it again; the damaged file lies aside as %{path}.</source>
            <translation>Ce qui était saisi et pas encore enregistré lors de la dernière ouverture du cabinet ne peut pas être lu. Saisissez-le à nouveau ; le fichier endommagé est mis de côté sous %{path}.</translation>
        </message>
        <message>
            <source>%{currency} has %{count} decimals, and “%{text}” has more. Leave the others out.</source>
            <translation>%{currency} a %{count} décimales, et « %{text} » en a davantage. Retirez les autres.</translation>
        </message>
        <message>
            <source>%{date} is still to come. Record a payment once the money is there.</source>
            <translation>Le %{date} est encore à venir. Enregistrez un paiement quand l’argent est arrivé.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until} already. Choose a later day.</source>
            <translation>Les livres sont déjà clôturés jusqu’au %{until}. Choisissez un jour ultérieur.</translation>
        </message>
        <message>
            <source>%{date} lies in a period that is closed (up to %{until}). Choose a later day, or let the owner open the period in Settings, Invoices.</source>
            <translation>Le %{date} se trouve dans une période clôturée (jusqu’au %{until}). Choisissez un jour ultérieur, ou laissez le propriétaire rouvrir la période dans Réglages, Factures.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until}. Choose an earlier day to open what comes after it.</source>
            <translation>Les livres sont clôturés jusqu’au %{until}. Choisissez un jour antérieur pour rouvrir ce qui suit.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Aucune période n’est clôturée.</translation>
        </message>
        <message>
            <source>%{date} is not over. Close a period once its last day is past.</source>
            <translation>Le %{date} n’est pas terminé. Clôturez une période quand son dernier jour est passé.</translation>
        </message>
        <message>
            <source>The period of %{date} is billed already. Choose a day of a later period for the next invoice.</source>
            <translation>La période du %{date} est déjà facturée. Choisissez un jour d’une période ultérieure pour la prochaine facture.</translation>
        </message>
        <message>
            <source>Words that are not stored yet wait in the practice's folder. Open the practice in the window once, so that they are stored, and try again.</source>
            <translation>Des mots pas encore enregistrés attendent dans le dossier du cabinet. Ouvrez une fois le cabinet dans la fenêtre pour qu’ils soient enregistrés, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk of %{path} cannot exchange two folders at once. Move the practice to another disk and try again.</source>
            <translation>Le disque de %{path} ne peut pas échanger deux dossiers à la fois. Déplacez le cabinet sur un autre disque et réessayez.</translation>
        </message>
        <message>
            <source>%{count} other ways to open the practice would be lost with the old key. Ask for it with --drop-others, and add them again afterwards.</source>
            <translation>%{count} autres moyens d’ouvrir le cabinet seraient perdus avec l’ancienne clé. Demandez-le avec --drop-others, et ajoutez-les ensuite.</translation>
        </message>
        <message>
            <source>"%{colour}" is not a colour. Write it like #1F6F6B, or leave it empty.</source>
            <translation>« %{colour} » n’est pas une couleur. Écrivez-la comme #1F6F6B, ou laissez vide.</translation>
        </message>
        <message>
            <source>%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.</source>
            <translation>%{path} est introuvable. Vérifiez que le dossier existe encore et que son disque est branché, ou restaurez-le depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>Your VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Votre numéro de TVA « %{vatId} » n’a pas la forme utilisée en %{country}. Corrigez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>"%{title}" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.</source>
            <translation>« %{title} » se répète trop souvent pour être montré en entier : seules ses %{limit} premières fois apparaissent dans une vue. Donnez-lui un intervalle plus long.</translation>
        </message>
        <message>
            <source>The invoice of %{date} is still to be made. Change the plan once it is there.</source>
            <translation>La facture du %{date} reste à établir. Modifiez le plan une fois qu’elle est là.</translation>
        </message>
        <message>
            <source>The practice is being opened in another window or command. Wait a moment and try again.</source>
            <translation>Le cabinet est en train d’être ouvert dans une autre fenêtre ou par une autre commande. Attendez un instant et réessayez.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Aucun client n’est nommé. Dites de qui il s’agit : un nom, une adresse e-mail ou un identifiant.</translation>
        </message>
        <message>
            <source>There is no country with the code %{code}. Use the two letters of ISO 3166, such as PT or DE.</source>
            <translation>Il n’y a pas de pays avec le code %{code}. Utilisez les deux lettres d’ISO 3166, comme PT ou DE.</translation>
        </message>
        <message>
            <source>The database is not as it was closed: pages of it were replaced from outside, perhaps by older ones. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>La base de données n’est pas telle qu’elle a été fermée : des pages ont été remplacées de l’extérieur, peut-être par de plus anciennes. Restaurez la sauvegarde la plus récente, ou confirmez pour continuer avec ce qui est là.</translation>
        </message>
        <message>
            <source>The signed checkpoint of the first %{last} audit entries is not as it was signed, or one before it is gone. Restore the latest backup and compare.</source>
            <translation>Le point de contrôle signé des %{last} premières entrées de la piste d’audit n’est plus tel qu’il a été signé, ou l’un des précédents manque. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} were signed for and are gone. Restore the latest backup and compare.</source>
            <translation>Les entrées %{seq} à %{last} de la piste d’audit étaient signées et ont disparu. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>The key that the audit trail was signed with is gone, so that nobody can say whether the trail is the one that was signed. Restore the latest backup and compare.</source>
            <translation>La clé avec laquelle la piste d’audit a été signée a disparu ; nul ne peut dire si la piste est bien celle qui a été signée. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>The audit trail has no entry %{seq}. Look at "audit log" for its number.</source>
            <translation>La piste d’audit n’a pas d’entrée %{seq}. Cherchez son numéro avec « audit log ».</translation>
        </message>
        <message>
            <source>The audit entry %{seq} is not signed for yet. Confirm that this is the right database; it is signed for then.</source>
            <translation>L’entrée %{seq} de la piste d’audit n’est pas encore signée. Confirmez que cette base de données est la bonne ; elle sera alors signée.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} are not those that were signed: somebody made the trail anew. Restore the latest backup and compare.</source>
            <translation>Les entrées %{seq} à %{last} de la piste d’audit ne sont pas celles qui ont été signées : quelqu’un a refait la piste. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>%{count} of the daily backups are missing, altered, foreign or out of order, beginning with %{name}. Look for it on your other disks, and make a new backup now.</source>
            <translation>%{count} des sauvegardes quotidiennes manquent, sont modifiées, étrangères ou hors séquence, à commencer par %{name}. Cherchez-la sur vos autres disques, et faites maintenant une nouvelle sauvegarde.</translation>
        </message>
        <message>
            <source>What came back from the backup is not what it says of itself (%{what}). Make a new backup now, and restore from an older one if you have to.</source>
            <translation>Ce qui est revenu de la sauvegarde n’est pas ce qu’elle annonce (%{what}). Faites maintenant une nouvelle sauvegarde et, au besoin, restaurez à partir d’une plus ancienne.</translation>
        </message>
        <message>
            <source>There is no daily backup of this practice in %{path}. Make one, or name the folder it is in.</source>
            <translation>Il n’y a pas de sauvegarde quotidienne de ce cabinet dans %{path}. Faites-en une, ou indiquez le dossier où elle se trouve.</translation>
        </message>
        <message>
            <source>%{count} files of the open mirror folder were not written, because something else has their name, beginning with %{path}. Move that away, or choose an empty folder.</source>
            <translation>%{count} fichiers du dossier miroir ouvert n’ont pas été écrits, car autre chose porte leur nom, à commencer par %{path}. Déplacez cet élément, ou choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>The open mirror folder, %{path}, is not there. Connect the disk it is on, or name another folder.</source>
            <translation>Le dossier miroir ouvert, %{path}, est absent. Branchez le disque sur lequel il se trouve, ou indiquez un autre dossier.</translation>
        </message>
        <message>
            <source>No open mirror folder is switched on. Name a folder for it first.</source>
            <translation>Aucun dossier miroir ouvert n’est activé. Indiquez d’abord un dossier.</translation>
        </message>
        <message>
            <source>%{path} is the open mirror folder of another practice. Choose a folder of its own for this one.</source>
            <translation>%{path} est le dossier miroir ouvert d’un autre cabinet. Choisissez pour celui-ci un dossier qui lui soit propre.</translation>
        </message>
        <message>
            <source>The text about the open mirror folder is missing from this program. Install it anew.</source>
            <translation>Le texte sur le dossier miroir ouvert manque dans l’application. Réinstallez-la.</translation>
        </message>
        <message>
            <source>The time stamp is signed by somebody whose certificate does not lead to the one you named, or that was not valid then. Ask the authority for its root certificate.</source>
            <translation>L’horodatage est signé avec un certificat qui ne remonte pas à celui que vous avez indiqué, ou qui n’était pas valable à ce moment-là. Demandez à l’autorité son certificat racine.</translation>
        </message>
        <message>
            <source>The time-stamping authority would not stamp. Look at the policy you named, and at whether it serves everybody.</source>
            <translation>L’autorité d’horodatage a refusé d’horodater. Vérifiez la politique que vous avez indiquée, et si l’autorité est ouverte à tous.</translation>
        </message>
        <message>
            <source>%{host} answered with HTTP status %{status} and no time stamp. Check the address of the authority.</source>
            <translation>%{host} a répondu avec le statut HTTP %{status} et sans horodatage. Vérifiez l’adresse de l’autorité.</translation>
        </message>
        <message>
            <source>The time stamp is for something else. Nothing of it was kept; try again.</source>
            <translation>L’horodatage porte sur autre chose. Rien n’en a été conservé ; réessayez.</translation>
        </message>
        <message>
            <source>The time stamp answers another question. Nothing of it was kept; try again.</source>
            <translation>L’horodatage répond à une autre demande. Rien n’en a été conservé ; réessayez.</translation>
        </message>
        <message>
            <source>What came is no time stamp. Check the address of the authority.</source>
            <translation>Ce qui est arrivé n’est pas un horodatage. Vérifiez l’adresse de l’autorité.</translation>
        </message>
        <message>
            <source>No time-stamping authority is named. Name one with "audit authority".</source>
            <translation>Aucune autorité d’horodatage n’est indiquée. Indiquez-en une avec « audit authority ».</translation>
        </message>
        <message>
            <source>The policy of the time stamps is not the one that was asked for. It is a number with dots that the authority tells.</source>
            <translation>La politique des horodatages n’est pas celle qui était demandée. C’est un numéro avec des points, que l’autorité communique.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a time-stamping authority does. Check its address.</source>
            <translation>%{host} ne répond pas comme une autorité d’horodatage. Vérifiez son adresse.</translation>
        </message>
        <message>
            <source>There is no certificate in what was given as the authority's root. It is a file with BEGIN CERTIFICATE in it.</source>
            <translation>Ce qui a été donné comme racine de l’autorité ne contient aucun certificat. C’est un fichier dans lequel figure BEGIN CERTIFICATE.</translation>
        </message>
        <message>
            <source>The time stamp is not signed as it should be. Nothing of it was kept; try again, or name another authority.</source>
            <translation>L’horodatage n’est pas signé comme il devrait l’être. Rien n’en a été conservé ; réessayez, ou indiquez une autre autorité.</translation>
        </message>
        <message>
            <source>The time stamp tells a time that it cannot be. Check this computer's clock, then try again.</source>
            <translation>L’horodatage indique une heure impossible. Vérifiez l’horloge de cet ordinateur, puis réessayez.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. Try again later.</source>
            <translation>%{host} n’a pas répondu à temps. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is. Check its address and this computer's clock.</source>
            <translation>%{host} n’a pas pu prouver son identité. Vérifiez son adresse et l’horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection, then try again.</source>
            <translation>%{host} est injoignable. Vérifiez la connexion, puis réessayez.</translation>
        </message>
        <message>
            <source>That is no address of a time-stamping authority. It begins with https:// or http:// and holds no password.</source>
            <translation>Ce n’est pas l’adresse d’une autorité d’horodatage. Elle commence par https:// ou http:// et ne contient pas de mot de passe.</translation>
        </message>
        <message>
            <source>This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.</source>
            <translation>Ce fichier a fait échouer la partie de SoloPilot qui lit les fichiers, isolée de votre cabinet. Rien n’a été importé. Exportez le fichier à nouveau, ou depuis un autre logiciel.</translation>
        </message>
        <message>
            <source>Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.</source>
            <translation>La lecture de ce fichier demandait plus de temps ou de mémoire que la normale ; elle a été arrêtée et rien n’a été importé. Exportez-le en plusieurs parties ; si l’ordinateur était occupé, réessayez.</translation>
        </message>
        <message>
            <source>The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.</source>
            <translation>La partie de SoloPilot qui lit les fichiers d’autres logiciels n’a pas pu démarrer ; rien n’a été lu. Réinstallez SoloPilot.</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %{date}. "diagnostics" on the command line, or About in the window, shows what is known of it; nothing of it was sent.</source>
            <translation>SoloPilot s’est arrêté de façon inattendue le %{date}. « diagnostics » en ligne de commande, ou « À propos » dans la fenêtre, montre ce que l’on en sait ; rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Ce client a été effacé : il ne reste que ce que la loi impose de conserver, et plus rien n’est écrit à son sujet.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Dites pourquoi le client est effacé. Le motif reste consigné ; ne nommez donc personne.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Ce client n’a pas été effacé ; il n’y a rien à prouver.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Quelque chose est encore en suspens pour ce client. Consultez le plan, réglez ou annulez ce qui l’empêche, puis réessayez.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Le motif reste consigné une fois le client effacé. Écrivez-le sans son nom, son adresse ni son numéro.</translation>
        </message>
        <message>
            <source>There is no entry in this part of a calendar that could be read.</source>
            <translation>Cette partie d’un agenda ne contient aucun rendez-vous lisible.</translation>
        </message>
        <message>
            <source>"%{address}" is no address of calendars. Copy it from the other program's settings, with https:// in front.</source>
            <translation>« %{address} » n’est pas une adresse d’agendas. Copiez-la depuis les réglages de l’autre logiciel, avec https:// devant.</translation>
        </message>
        <message>
            <source>%{host} asks for patience and is tried again later. Nothing is lost.</source>
            <translation>%{host} demande de patienter ; une nouvelle tentative aura lieu plus tard. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>This was stopped. What was done until then is kept.</source>
            <translation>L’opération a été arrêtée. Ce qui était déjà fait est conservé.</translation>
        </message>
        <message>
            <source>The entry was changed there in the same moment. It is tried again at the next round.</source>
            <translation>Le rendez-vous y a été modifié au même moment. Une nouvelle tentative aura lieu à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>%{host} does not let this account do that. Look at its rights there, or choose another calendar.</source>
            <translation>%{host} ne le permet pas à ce compte. Vérifiez ses droits là-bas, ou choisissez un autre agenda.</translation>
        </message>
        <message>
            <source>The calendar is no longer where it was. Look for it in the other program, or disconnect it here.</source>
            <translation>L’agenda n’est plus là où il était. Cherchez-le dans l’autre logiciel, ou déconnectez-le ici.</translation>
        </message>
        <message>
            <source>%{host} has no calendars for this account. Check the address and the user name.</source>
            <translation>%{host} n’a pas d’agendas pour ce compte. Vérifiez l’adresse et le nom d’utilisateur.</translation>
        </message>
        <message>
            <source>%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.</source>
            <translation>%{host} répond par quelque chose qui n’est pas un agenda. Vérifiez l’adresse ; sur le réseau d’un hôtel ou d’un bureau, identifiez-vous d’abord sur celui-ci.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.</source>
            <translation>%{host} a lui-même une panne (%{status}). Une nouvelle tentative aura lieu ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>%{host} does not accept the password. Enter it again; many services want one made for this program only.</source>
            <translation>%{host} n’accepte pas le mot de passe. Saisissez-le à nouveau ; beaucoup de services en demandent un créé pour cette seule application.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. It is tried again; nothing is lost.</source>
            <translation>%{host} n’a pas répondu à temps. Une nouvelle tentative aura lieu ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.</source>
            <translation>La connexion à %{host} n’est pas sûre : son certificat n’est pas digne de confiance. Rien n’a été envoyé. Vérifiez l’adresse et l’horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>%{host} no longer knows what was read last. All of it is read again.</source>
            <translation>%{host} ne sait plus ce qui a été lu en dernier. Tout est relu.</translation>
        </message>
        <message>
            <source>%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.</source>
            <translation>%{host} n’a pas dit si un rendez-vous a été enregistré. Ce sera vérifié à la prochaine synchronisation ; rien n’est écrit deux fois.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection; what changes meanwhile is written later.</source>
            <translation>%{host} est injoignable. Vérifiez la connexion ; ce qui change entre-temps sera écrit plus tard.</translation>
        </message>
        <message>
            <source>Something is missing to connect the account: %{field}.</source>
            <translation>Il manque quelque chose pour connecter le compte : %{field}.</translation>
        </message>
        <message>
            <source>There is no such account elsewhere any more. Look at the list again.</source>
            <translation>Ce compte externe n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>There is no such calendar elsewhere any more. Look at the list again.</source>
            <translation>Cet agenda externe n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>This conflict is settled already.</source>
            <translation>Ce conflit est déjà réglé.</translation>
        </message>
        <message>
            <source>There is no such conflict any more. Look at the list again.</source>
            <translation>Ce conflit n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>%{count} entries are missing in "%{calendar}" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.</source>
            <translation>Dans « %{calendar} », %{count} rendez-vous manquent d’un coup ; rien n’a donc été supprimé ici. Indiquez s’ils n’existent plus ou s’il faut les conserver.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}".</source>
            <translation>L’application ne connaît pas les comptes de type « %{kind} ».</translation>
        </message>
        <message>
            <source>"%{calendar}" cannot be written to. Choose a calendar of your own whose titles are shared.</source>
            <translation>Il n’est pas possible d’écrire dans « %{calendar} ». Choisissez un agenda à vous dont les titres sont partagés.</translation>
        </message>
        <message>
            <source>Nothing is missing in this calendar.</source>
            <translation>Rien ne manque dans cet agenda.</translation>
        </message>
        <message>
            <source>"%{name}" is paused. Resume it first.</source>
            <translation>« %{name} » est en pause. Reprenez d’abord la synchronisation.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Le contenu de ce rendez-vous a été effacé avec son client et ne peut pas être rétabli.</translation>
        </message>
        <message>
            <source>This entry was put back already.</source>
            <translation>Ce rendez-vous a déjà été rétabli.</translation>
        </message>
        <message>
            <source>There is no such deleted entry any more. Look at the list again.</source>
            <translation>Ce rendez-vous supprimé n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.</source>
            <translation>Certains fichiers joints il y a longtemps n’ont pas pu être lus et restent sous la seule clé du cabinet : %{count}. Vérifiez le cabinet, puis relancez cette tâche.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>D’autres fichiers attendent d’être scellés sous les clés de leurs clients. Le programme continue de lui-même.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Un client est effacé, mais le fichier n’a pas encore été réécrit : des traces peuvent y rester. Le programme s’en charge de lui-même ; laissez-le ouvert un moment.</translation>
        </message>
        <message>
            <source>Records are kept for whole years, from %{least} to %{most}.</source>
            <translation>Les documents se conservent des années entières, de %{least} à %{most}.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.</source>
            <translation>Le disque est presque plein : les %{mib} Mio mis de côté pour ce cas sont épuisés ou n’ont pas trouvé de place. Libérez de la place avant que plus rien ne puisse être enregistré ; ils seront ensuite remis de côté d’eux-mêmes.</translation>
        </message>
        <message>
            <source>One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.</source>
            <translation>L’un de vos agendas (%{source}) ne peut pas être lu en ce moment ; impossible de savoir si ce créneau est libre. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>Something else is in the calendar at this time. Choose another time.</source>
            <translation>Autre chose figure déjà dans l’agenda à ce moment-là. Choisissez un autre créneau.</translation>
        </message>
        <message>
            <source>There are as many of these sessions on this day as you allow. Choose another day.</source>
            <translation>Ce jour compte déjà autant de ces séances que vous en autorisez. Choisissez un autre jour.</translation>
        </message>
        <message>
            <source>There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.</source>
            <translation>Il n’y a pas assez de temps libre entre ce créneau et ce qui le précède ou le suit. Choisissez un créneau un peu plus tôt ou plus tard.</translation>
        </message>
        <message>
            <source>The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.</source>
            <translation>L’heure change alors dans le fuseau %{zone} ; %{time} est donc sauté ou revient deux fois. Choisissez l’une des heures proposées.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Ce créneau est en dehors des heures qui conviennent au client. Choisissez-en un autre, ou confirmez que vous le voulez quand même.</translation>
        </message>
        <message>
            <source>The place (%{source}) is closed at this time. Choose another time or another place.</source>
            <translation>Le lieu (%{source}) est fermé à ce moment-là. Choisissez un autre créneau ou un autre lieu.</translation>
        </message>
        <message>
            <source>This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.</source>
            <translation>Ce créneau est en dehors des heures de travail. Choisissez-en un autre ; vous-même pouvez le confirmer avec un motif.</translation>
        </message>
        <message>
            <source>This service is not offered at this time. Choose another time, or confirm that you want it all the same.</source>
            <translation>Cette prestation n’est pas proposée à ce moment-là. Choisissez un autre créneau, ou confirmez que vous voulez celui-ci quand même.</translation>
        </message>
        <message>
            <source>No room is free there at this time. Choose another time or another place.</source>
            <translation>Aucune salle n’y est libre à ce moment-là. Choisissez un autre créneau ou un autre lieu.</translation>
        </message>
        <message>
            <source>There are not enough seats left in this group. Choose another time.</source>
            <translation>Il ne reste pas assez de places dans ce groupe. Choisissez un autre créneau.</translation>
        </message>
        <message>
            <source>There is not enough time for the way from or to where you are before or after. Choose another time.</source>
            <translation>Il n’y a pas assez de temps pour le trajet depuis le lieu d’avant ou vers celui d’après. Choisissez un autre créneau.</translation>
        </message>
        <message>
            <source>The public holidays of "%{country}" are not known here. Leave the country empty and write your own days off.</source>
            <translation>Les jours fériés de « %{country} » ne sont pas connus ici. Laissez le pays vide et indiquez vos propres jours de congé.</translation>
        </message>
        <message>
            <source>"%{text}" ends before it begins. Write the first day, two dots and the last day.</source>
            <translation>« %{text} » se termine avant d’avoir commencé. Écrivez le premier jour, deux points à la suite (..) et le dernier jour.</translation>
        </message>
        <message>
            <source>A session takes between one minute and 24 hours. Give another length.</source>
            <translation>Une séance dure entre une minute et 24 heures. Indiquez une autre durée.</translation>
        </message>
        <message>
            <source>"%{name}" is a whole number from %{least} to %{most}. Write such a number.</source>
            <translation>« %{name} » est un nombre entier de %{least} à %{most}. Saisissez un tel nombre.</translation>
        </message>
        <message>
            <source>There is no place "%{place}". Use one of those you have named, or name it first.</source>
            <translation>Il n’y a pas de lieu « %{place} ». Utilisez l’un de ceux que vous avez indiqués, ou indiquez-le d’abord.</translation>
        </message>
        <message>
            <source>A place needs a name. Type one.</source>
            <translation>Un lieu doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>What is tentative counts as "busy" or as "free", not as "%{text}".</source>
            <translation>Ce qui est à confirmer compte comme « busy » (occupé) ou « free » (libre), pas comme « %{text} ».</translation>
        </message>
        <message>
            <source>"%{zone}" names no time zone, or more than one. Choose one such as Europe/Lisbon.</source>
            <translation>« %{zone} » ne désigne aucun fuseau horaire, ou plusieurs. Choisissez-en un, par exemple Europe/Lisbon.</translation>
        </message>
        <message>
            <source>This time is further ahead than can be booked. Choose an earlier one.</source>
            <translation>Ce créneau est trop lointain pour être planifié. Choisissez-en un plus tôt.</translation>
        </message>
        <message>
            <source>This time is too soon to be booked. Choose a later one.</source>
            <translation>Ce créneau est trop proche pour être planifié. Choisissez-en un plus tard.</translation>
        </message>
        <message>
            <source>The reason is too long. Use at most %{most} characters.</source>
            <translation>Le motif est trop long. Limitez-le à %{most} caractères.</translation>
        </message>
        <message>
            <source>A session outside of your working hours needs a reason. Say in a few words why.</source>
            <translation>Une séance en dehors de vos heures de travail a besoin d’un motif. Dites pourquoi en quelques mots.</translation>
        </message>
        <message>
            <source>This time breaks one of your rules. Confirm that you want it all the same, or choose another time.</source>
            <translation>Ce créneau enfreint l’une de vos règles. Confirmez que vous le voulez quand même, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>This time is being held for somebody else. Choose another time, or try again in a while.</source>
            <translation>Ce créneau est gardé pour quelqu’un d’autre. Choisissez-en un autre, ou réessayez un peu plus tard.</translation>
        </message>
        <message>
            <source>This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.</source>
            <translation>Ce créneau est pris, ou gardé pour quelqu’un en ce moment. Choisissez-en un autre, ou dites pourquoi il faut le planifier quand même.</translation>
        </message>
        <message>
            <source>The terms need to know what is changed, by whom, when it begins and when it is changed; "%{fact}" is missing or cannot be read.</source>
            <translation>Pour appliquer les conditions, il faut savoir ce qui est modifié, par qui, quand cela commence et quand cela est modifié ; « %{fact} » manque ou est illisible.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Selon vos conditions, les clients ne peuvent plus reporter cette séance. Reportez-la vous-même, ou annulez-la et planifiez-en une autre.</translation>
        </message>
        <message>
            <source>The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.</source>
            <translation>Les conditions (%{parameter}) s’expriment en minutes entières avant le début, de 0 à 43200.</translation>
        </message>
        <message>
            <source>What is held is another time than what is to be booked, or for somebody else. Hold the right time first.</source>
            <translation>Le créneau gardé n’est pas celui à planifier, ou il l’est pour quelqu’un d’autre. Gardez d’abord le bon créneau.</translation>
        </message>
        <message>
            <source>A time that is held is still to come and a day long at most. Correct its start or its length.</source>
            <translation>Un créneau gardé est à venir et dure un jour au plus. Corrigez son début ou sa durée.</translation>
        </message>
        <message>
            <source>This time is not held any more. Look whether it is still free and hold it again.</source>
            <translation>Ce créneau n’est plus gardé. Vérifiez s’il est encore libre et gardez-le à nouveau.</translation>
        </message>
        <message>
            <source>"%{text}" is nothing a time is held for. Choose one of: %{known}.</source>
            <translation>« %{text} » n’est pas un motif pour garder un créneau. Choisissez parmi : %{known}.</translation>
        </message>
        <message>
            <source>This is held for %{least} to %{most} seconds. Choose a length between them.</source>
            <translation>Ce créneau se garde de %{least} à %{most} secondes. Choisissez une durée entre les deux.</translation>
        </message>
        <message>
            <source>There is no such hold. Look at "hold list" again.</source>
            <translation>Ce créneau gardé n’existe pas. Consultez à nouveau « hold list ».</translation>
        </message>
        <message>
            <source>This does not repeat, so there is no series to change.</source>
            <translation>Ceci ne se répète pas ; il n’y a pas de série à modifier.</translation>
        </message>
        <message>
            <source>A series needs a rule by which it repeats. Say how often, or book it once.</source>
            <translation>Une série a besoin d’une règle de répétition. Indiquez à quelle fréquence, ou planifiez une seule fois.</translation>
        </message>
        <message>
            <source>This was not agreed on as a series on somebody's clock. Book it as one first.</source>
            <translation>Ceci n’a pas été convenu comme une série suivant le fuseau horaire de quelqu’un. Planifiez-le d’abord ainsi.</translation>
        </message>
        <message>
            <source>The time to confirm this is over. Offer another time, or book it anew.</source>
            <translation>Le délai pour confirmer ceci est passé. Proposez un autre créneau, ou planifiez à nouveau.</translation>
        </message>
        <message>
            <source>This appointment is canceled, so there is nothing to invite to. Book a new one.</source>
            <translation>Ce rendez-vous est annulé ; il n’y a rien à quoi inviter. Planifiez-en un nouveau.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Il n’y a pas d’adresse e-mail à laquelle envoyer l’invitation. Ajoutez-en une au client.</translation>
        </message>
        <message>
            <source>This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.</source>
            <translation>Ce rendez-vous n’est encore attribué à personne. Indiquez à qui il revient, puis envoyez l’invitation.</translation>
        </message>
        <message>
            <source>The calendar file of this message is gone. Send the invitation again.</source>
            <translation>Le fichier d’agenda de ce message n’existe plus. Envoyez à nouveau l’invitation.</translation>
        </message>
        <message>
            <source>Nobody asked you to this, so there is nobody to answer.</source>
            <translation>Personne ne vous y a convié ; il n’y a personne à qui répondre.</translation>
        </message>
        <message>
            <source>Somebody else invited to this appointment, so only they can invite others to it.</source>
            <translation>Une autre personne a invité à ce rendez-vous ; elle seule peut y inviter quelqu’un.</translation>
        </message>
        <message>
            <source>"%{participation}" is no answer to an invitation. Use accepted, tentative or declined.</source>
            <translation>« %{participation} » n’est pas une réponse à une invitation. Indiquez accepted (acceptée), tentative (à confirmer) ou declined (refusée).</translation>
        </message>
        <message>
            <source>This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.</source>
            <translation>Ceci ajoute une date à une série et ne peut pas être repris seul. Demandez à la personne qui organise de renvoyer toute la série.</translation>
        </message>
        <message>
            <source>This answers what the appointment was before it changed. Ask whether the new time suits them as well.</source>
            <translation>Cette réponse porte sur le rendez-vous tel qu’il était avant sa modification. Demandez si la nouvelle heure convient aussi.</translation>
        </message>
        <message>
            <source>This file is no invitation and no answer to one. To take its entries into the calendar, import it.</source>
            <translation>Ce fichier n’est ni une invitation ni une réponse à une invitation. Pour reprendre ses rendez-vous dans l’agenda, importez-le.</translation>
        </message>
        <message>
            <source>This answer is from somebody who was not invited. Nothing was changed.</source>
            <translation>Cette réponse vient d’une personne qui n’était pas invitée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This answers an invitation of somebody else, so there is nothing to do.</source>
            <translation>Ceci répond à l’invitation de quelqu’un d’autre ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Something newer is known already, so there is nothing to do.</source>
            <translation>Une version plus récente est déjà connue ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.</source>
            <translation>Quelqu’un d’autre essaie de modifier l’un de vos rendez-vous. Rien n’a été modifié ; demandez-lui pourquoi si vous l’ignorez.</translation>
        </message>
        <message>
            <source>The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.</source>
            <translation>L’e-mail vient d’une autre adresse que celle au nom de laquelle il parle. N’en tenez compte que si vous savez que cette personne l’a écrit.</translation>
        </message>
        <message>
            <source>This is about an appointment that is not in the calendar, so there is nothing to do.</source>
            <translation>Il s’agit d’un rendez-vous qui n’est pas dans l’agenda ; il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>This proposal was answered already, or another one came after it. Look at the list again.</source>
            <translation>Cette proposition a déjà reçu une réponse, ou une autre est arrivée après. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>There is no such proposal any more. Look at the list again.</source>
            <translation>Cette proposition n’existe plus. Consultez à nouveau la liste.</translation>
        </message>
        <message>
            <source>This address cannot be used. It begins with https:// and holds no user and no password.</source>
            <translation>Cette adresse ne peut pas être utilisée. Elle commence par https:// et ne contient ni utilisateur ni mot de passe.</translation>
        </message>
        <message>
            <source>You stopped it before %{host} had answered. Look there whether it was done.</source>
            <translation>Vous l’avez arrêté avant la réponse de %{host}. Vérifiez là-bas si cela a été fait.</translation>
        </message>
        <message>
            <source>%{host} broke off in the middle of its answer. Try again.</source>
            <translation>%{host} s’est interrompu au milieu de sa réponse. Réessayez.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.</source>
            <translation>%{host} n’a pas pu prouver son identité, donc rien n’a été envoyé. Vérifiez l’adresse, l’horloge de cet ordinateur et qu’aucun réseau étranger ne s’interpose.</translation>
        </message>
        <message>
            <source>The answer of %{host} is longer than it should be, so it was not read. Check the address.</source>
            <translation>La réponse de %{host} est plus longue qu’elle ne devrait et n’a pas été lue. Vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.</source>
            <translation>%{host} reçoit trop de demandes en ce moment. Réessayez dans %{retryAfter} secondes.</translation>
        </message>
        <message>
            <source>You stopped signing in, so nothing was connected. Start again when you like.</source>
            <translation>Vous avez interrompu la connexion, donc rien n’a été relié. Recommencez quand vous voulez.</translation>
        </message>
        <message>
            <source>Access was not allowed in the browser, so nothing was connected. Start again and allow it there.</source>
            <translation>L’accès n’a pas été autorisé dans le navigateur, donc rien n’a été relié. Recommencez et autorisez-le là-bas.</translation>
        </message>
        <message>
            <source>Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.</source>
            <translation>Un autre service que %{host} a répondu, donc rien n’a été relié. Fermez les pages du navigateur et recommencez.</translation>
        </message>
        <message>
            <source>No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.</source>
            <translation>Aucun navigateur n’a pu être ouvert pour la connexion. Choisissez un navigateur par défaut dans les réglages de votre ordinateur, puis recommencez.</translation>
        </message>
        <message>
            <source>This computer gives no port on which the browser could come back. Close other programs, then start again.</source>
            <translation>Cet ordinateur n’offre aucun port par lequel le navigateur puisse revenir. Fermez d’autres programmes, puis recommencez.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a service for signing in does. Check its address.</source>
            <translation>%{host} ne répond pas comme un service de connexion. Vérifiez son adresse.</translation>
        </message>
        <message>
            <source>%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.</source>
            <translation>%{host} a autorisé moins que nécessaire, donc rien n’a été relié. Recommencez et laissez toutes les cases cochées dans le navigateur.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). Try again later.</source>
            <translation>%{host} a un problème de son côté (%{status}). Réessayez plus tard.</translation>
        </message>
        <message>
            <source>This account has to be connected anew. Sign in again.</source>
            <translation>Ce compte doit être relié de nouveau. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time, so nothing was connected. Start again.</source>
            <translation>Personne n’est revenu du navigateur à temps, donc rien n’a été relié. Recommencez.</translation>
        </message>
        <message>
            <source>The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.</source>
            <translation>L’autre agenda ne peut pas contenir une telle répétition. Choisissez-en une plus simple, ou laissez-la dans cet agenda seulement.</translation>
        </message>
        <message>
            <source>%{host} does not know this program. Check the application id and the secret that you entered.</source>
            <translation>%{host} ne connaît pas ce programme. Vérifiez l’identifiant d’application et le secret que vous avez saisis.</translation>
        </message>
        <message>
            <source>%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.</source>
            <translation>%{host} n’a pas laissé entrer ce programme (%{error}). Recommencez ; si cela persiste, vérifiez l’identifiant d’application.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} hands the trail over to another signing key, but the key before it did not sign that. Restore the latest backup and compare.</source>
            <translation>L’entrée %{seq} transmet la piste d’audit à une autre clé, mais la clé précédente ne l’a pas signé. Restaurez la dernière sauvegarde et comparez.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}". Connect it as one of the kinds that are listed.</source>
            <translation>L’application ne connaît pas les comptes de type « %{kind} ». Reliez-le comme un des types de la liste.</translation>
        </message>
        <message>
            <source>%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.</source>
            <translation>%{host} ne laisse plus entrer l’application : l’accès y a été retiré ou a expiré. Connectez-vous de nouveau.</translation>
        </message>
        <message>
            <source>The %{field} holds a character that none has. Copy it again from the service's page, without spaces.</source>
            <translation>%{field} contient un caractère impossible. Copiez-le de nouveau depuis la page du service, sans espaces.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Ce que disaient les deux côtés a été effacé avec le client. Il n’y a plus rien à choisir.</translation>
        </message>
        <message>
            <source>You have allowed this program to read "%{name}", and not to write there. Sign in again and allow that too.</source>
            <translation>Vous avez permis à l’application de lire « %{name} », mais pas d’y écrire. Connectez-vous de nouveau et permettez-le aussi.</translation>
        </message>
        <message>
            <source>Both sides say the same of "%{field}" by now. Look at the conflict again.</source>
            <translation>Les deux côtés disent désormais la même chose pour « %{field} ». Regardez le conflit de nouveau.</translation>
        </message>
        <message>
            <source>Nobody signs in to accounts of the kind "%{kind}" in a browser. Change the password instead.</source>
            <translation>On ne se connecte pas dans un navigateur aux comptes de type « %{kind} ». Changez plutôt le mot de passe.</translation>
        </message>
        <message>
            <source>The input could not be read to its end. What was answered stands; start again with the rest.</source>
            <translation>L’entrée n’a pas pu être lue jusqu’au bout. Les réponses données valent ; recommencez avec le reste.</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to %{most}.</source>
            <translation>La limite est un nombre entier de 1 à %{most}.</translation>
        </message>
        <message>
            <source>"%{member}" is missing, or is no text. Add it to the line.</source>
            <translation>« %{member} » manque ou n’est pas du texte. Ajoutez-le à la ligne.</translation>
        </message>
        <message>
            <source>This line is no JSON object. Write one object a line, such as {"id": 1, "text": "Tuesday at 3"}.</source>
            <translation>Cette ligne n’est pas un objet JSON. Écrivez un objet par ligne, comme {"id": 1, "text": "Tuesday at 3"}.</translation>
        </message>
        <message>
            <source>A line is longer than %{bytes} bytes. Split it, or leave its attachments out.</source>
            <translation>Une ligne dépasse %{bytes} octets. Divisez-la ou retirez les pièces jointes.</translation>
        </message>
        <message>
            <source>Say in at least %{least} characters why you change the balance.</source>
            <translation>Dites en au moins %{least} caractères pourquoi vous modifiez le solde.</translation>
        </message>
        <message>
            <source>"%{reason}" is no reason that can be chosen. Choose one of the list.</source>
            <translation>« %{reason} » n’est pas un motif possible. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>This correction was taken back before. Make another one.</source>
            <translation>Cette correction a déjà été annulée. Faites-en une autre.</translation>
        </message>
        <message>
            <source>Only %{available} are left of "%{bucket}". Take less, or allow it to go below zero.</source>
            <translation>Il ne reste que %{available} de « %{bucket} ». Prenez moins, ou permettez de passer sous zéro.</translation>
        </message>
        <message>
            <source>"%{fact}" is missing, or is not what it should be. Look at what the simulation needs.</source>
            <translation>« %{fact} » manque ou n’est pas ce qu’il faut. Voyez ce dont la simulation a besoin.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a forecast can use. Give another one.</source>
            <translation>« %{parameter} » n’est pas une valeur utilisable pour une prévision. Donnez-en une autre.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not say how much a service takes. Write a number of credits, or a step of minutes.</source>
            <translation>« %{parameter} » ne dit pas combien consomme une prestation. Écrivez un nombre de crédits ou un pas en minutes.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Le crédit passe entre deux forfaits d’un client qui comptent la même unité. Choisissez un autre forfait.</translation>
        </message>
        <message>
            <source>No rule says which bucket "%{service}" is drawn from. Add a rule, or allow it to be billed.</source>
            <translation>Aucune règle ne dit d’où « %{service} » est décompté. Ajoutez une règle ou permettez de facturer.</translation>
        </message>
        <message>
            <source>There is nothing to be posted. Try again; if it stays so, check the balances.</source>
            <translation>Il n’y a rien à écrire. Réessayez ; si cela persiste, vérifiez les soldes.</translation>
        </message>
        <message>
            <source>"%{text}" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.</source>
            <translation>« %{text} » n’est pas une quantité de cette unité. Écrivez un nombre comme 60, 1.5h ou 9.5.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" names no bucket, or "%{bucket}" twice. Name each bucket once.</source>
            <translation>La règle « %{rule} » ne nomme aucun crédit, ou nomme « %{bucket} » deux fois. Nommez chacun une fois.</translation>
        </message>
        <message>
            <source>These rules come before each other in a circle: %{rules}. Take one of the orders away.</source>
            <translation>Ces règles se précèdent en cercle : %{rules}. Retirez un des ordres.</translation>
        </message>
        <message>
            <source>"%{rule}" is for the same sessions as "%{existing}". Change one of them, or remove it.</source>
            <translation>« %{rule} » vaut pour les mêmes séances que « %{existing} ». Modifiez ou retirez l’une d’elles.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" comes before "%{above}", which is not there. Name a rule of the list.</source>
            <translation>La règle « %{rule} » précède « %{above} », qui n’existe pas. Nommez une règle de la liste.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not read as part of the rules. Look at it again.</source>
            <translation>« %{parameter} » ne se lit pas comme une partie des règles. Vérifiez-le.</translation>
        </message>
        <message>
            <source>What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.</source>
            <translation>On ne peut plus lire comment cette séance a été couverte. Vérifiez le cabinet et restaurez une sauvegarde s’il est endommagé.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit. Use minutes, hours, sessions or a currency such as EUR.</source>
            <translation>« %{unit} » n’est pas une unité. Utilisez minutes, hours, sessions ou une devise comme EUR.</translation>
        </message>
        <message>
            <source>There is no such correction. Choose one of the statement.</source>
            <translation>Cette correction n’existe pas. Choisissez-en une dans le relevé.</translation>
        </message>
        <message>
            <source>All time beyond the credits is billed already. Go on, and convert again when more has come.</source>
            <translation>Tout le temps au-delà du crédit est déjà facturé. Continuez, et convertissez de nouveau plus tard.</translation>
        </message>
        <message>
            <source>Nothing is left of "%{bucket}". Choose another bucket, or bill the time.</source>
            <translation>Il ne reste rien de « %{bucket} ». Choisissez un autre crédit ou facturez le temps.</translation>
        </message>
        <message>
            <source>This bucket cannot be drawn from now (%{why}). Choose another one.</source>
            <translation>On ne peut pas prendre sur ce crédit maintenant (%{why}). Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that the meter can use. Give another one.</source>
            <translation>« %{parameter} » n’est pas une valeur utilisable pour le compteur. Donnez-en une autre.</translation>
        </message>
        <message>
            <source>Thresholds are up to ten different percentages from 1 to 100, rising; "%{text}" are not.</source>
            <translation>Les seuils sont jusqu’à dix pourcentages différents de 1 à 100, croissants ; « %{text} » ne le sont pas.</translation>
        </message>
        <message>
            <source>A conversion can be taken back for five minutes. Make a credit note instead.</source>
            <translation>Une conversion peut être annulée pendant cinq minutes. Faites plutôt un avoir.</translation>
        </message>
        <message>
            <source>Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.</source>
            <translation>Le plafond ne peut être inférieur au minimum facturable. Relevez le plafond à %{minimum} minutes ou plus.</translation>
        </message>
        <message>
            <source>Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.</source>
            <translation>Pas d’arrondi invalide. Utilisez 1, 5, 6, 10, 15, 30 ou 60 minutes.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that these rules can use. Give another one.</source>
            <translation>« %{parameter} » n’est pas une valeur utilisable pour ces règles. Donnez-en une autre.</translation>
        </message>
        <message>
            <source>Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.</source>
            <translation>Le palier %{tier} ne commence pas au-dessus du précédent, ou n’a pas de tarif. Faites monter les limites et donnez un tarif à chacun.</translation>
        </message>
        <message>
            <source>A package that begins on a day needs that day. Give a date.</source>
            <translation>Un forfait qui commence un jour a besoin de ce jour. Donnez une date.</translation>
        </message>
        <message>
            <source>A package grants more than nothing. Say how much.</source>
            <translation>Un forfait accorde plus que rien. Dites combien.</translation>
        </message>
        <message>
            <source>"%{bucket}" is archived, so nothing is added to it or taken from it. Choose another package.</source>
            <translation>« %{bucket} » est archivé : rien n’y est ajouté ni retiré. Choisissez un autre forfait.</translation>
        </message>
        <message>
            <source>No more can be carried over than is granted. Lower the limit.</source>
            <translation>On ne peut pas reporter plus que ce qui est accordé. Baissez la limite.</translation>
        </message>
        <message>
            <source>Package exhausted—purchase required: nothing is left for "%{service}". Sell another package, or book it without.</source>
            <translation>Forfait épuisé, achat nécessaire : il ne reste rien pour « %{service} ». Vendez un autre forfait ou réservez sans.</translation>
        </message>
        <message>
            <source>It would end before it begins. Give a later end, or a number of days above zero.</source>
            <translation>Il finirait avant de commencer. Donnez une fin plus tardive ou un nombre de jours supérieur à zéro.</translation>
        </message>
        <message>
            <source>The package rests on some of these days already. Choose other days.</source>
            <translation>Le forfait est déjà suspendu certains de ces jours. Choisissez d’autres jours.</translation>
        </message>
        <message>
            <source>What is left over is charged at a rate. Say which.</source>
            <translation>Ce qui reste est facturé à un tarif. Dites lequel.</translation>
        </message>
        <message>
            <source>A package needs a name of at most 120 characters. Type one.</source>
            <translation>Un forfait a besoin d’un nom de 120 caractères au plus. Saisissez-en un.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Ce client a déjà un forfait actif « %{name} ». Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <source>The package does not rest on that day, so there is nothing to end.</source>
            <translation>Le forfait n’est pas suspendu ce jour-là ; il n’y a rien à terminer.</translation>
        </message>
        <message>
            <source>Overage is allowed, so it needs a rate. Say what one more costs.</source>
            <translation>Le dépassement est permis ; il faut un tarif. Dites ce que coûte un de plus.</translation>
        </message>
        <message>
            <source>Published rules never change. Publish the next version.</source>
            <translation>Les règles publiées ne changent jamais. Publiez la version suivante.</translation>
        </message>
        <message>
            <source>"%{name}" is not sold any more. Choose another package.</source>
            <translation>« %{name} » n’est plus en vente. Choisissez un autre forfait.</translation>
        </message>
        <message>
            <source>There is a rule for "%{service}", which the package does not cover. Remove the rule, or let it cover the service.</source>
            <translation>Il y a une règle pour « %{service} », que le forfait ne couvre pas. Retirez la règle ou couvrez la prestation.</translation>
        </message>
        <message>
            <source>There is a package "%{name}" already. Give this one another name.</source>
            <translation>Il y a déjà un forfait « %{name} ». Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a package can use. Give another one.</source>
            <translation>« %{parameter} » n’est pas une valeur utilisable pour un forfait. Donnez-en une autre.</translation>
        </message>
        <message>
            <source>Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.</source>
            <translation>Les forfaits en séances n’ont pas de pas en minutes, ni ceux en minutes de pas en séances. Retirez le pas.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Ce forfait n’existe pas. Choisissez-en un dans la liste du client.</translation>
        </message>
        <message>
            <source>There is no such package to sell. Choose one of the list.</source>
            <translation>Aucun forfait de ce nom n’est en vente. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>A line of this mail's header has more than %{limit} bytes. The mail is not read.</source>
            <translation>Une ligne de l’en-tête de ce message dépasse %{limit} octets. Le message n’est pas lu.</translation>
        </message>
        <message>
            <source>The mail has %{bytes} bytes; at most %{limit} are read.</source>
            <translation>Le message compte %{bytes} octets ; %{limit} au plus sont lus.</translation>
        </message>
        <message>
            <source>The mail's header has more than %{limit} fields. The mail is not read.</source>
            <translation>L’en-tête du message compte plus de %{limit} champs. Le message n’est pas lu.</translation>
        </message>
        <message>
            <source>The mail has more than %{limit} parts. It is not read.</source>
            <translation>Le message compte plus de %{limit} parties. Il n’est pas lu.</translation>
        </message>
        <message>
            <source>This is no mail. Nothing was read.</source>
            <translation>Ce n’est pas un message. Rien n’a été lu.</translation>
        </message>
        <message>
            <source>"%{member}" is no base64. Encode the mail's bytes as they are.</source>
            <translation>« %{member} » n’est pas du base64. Encodez les octets du message tels quels.</translation>
        </message>
        <message>
            <source>The program's knowledge of languages is damaged. Install the program again.</source>
            <translation>Les données linguistiques de l’application sont endommagées. Réinstallez l’application.</translation>
        </message>
        <message>
            <source>What was learned from your corrections is damaged. It begins anew with the next one.</source>
            <translation>Ce qui a été appris de vos corrections est endommagé. L’apprentissage recommence avec la prochaine.</translation>
        </message>
        <message>
            <source>Nothing was learned as version %{version}. Choose one of those that are there.</source>
            <translation>Rien n’a été appris sous la version %{version}. Choisissez l’une de celles qui existent.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Ce créneau n’est gardé pour aucun client ; personne ne peut donc y être inscrit. Planifiez la séance à la main.</translation>
        </message>
        <message>
            <source>This time is held for as long as it may be. Book it or let go of it.</source>
            <translation>Ce créneau est gardé aussi longtemps que possible. Planifiez la séance ou libérez-le.</translation>
        </message>
        <message>
            <source>Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.</source>
            <translation>Personne n’a encore dit ce qui est à planifier ici. Ouvrez le créneau gardé dans l’agenda et choisissez la prestation.</translation>
        </message>
        <message>
            <source>This is no link to a page of the web. Copy it from your video service, with https:// in front.</source>
            <translation>Ce n’est pas un lien vers une page web. Copiez-le depuis votre service de visio, avec https:// devant.</translation>
        </message>
        <message>
            <source>Whoever listens could read this link. Use one that begins with https://.</source>
            <translation>Quiconque intercepte la connexion pourrait lire ce lien. Utilisez-en un qui commence par https://.</translation>
        </message>
        <message>
            <source>This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.</source>
            <translation>Cette séance a été consignée après coup et ne figure dans aucun agenda ; elle n’a donc plus de lieu ni de lien.</translation>
        </message>
        <message>
            <source>This place is too long. Use at most 300 characters.</source>
            <translation>Ce lieu est trop long. Limitez-le à 300 caractères.</translation>
        </message>
        <message>
            <source>"%{parameter}" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.</source>
            <translation>« %{parameter} » n’est pas un pourcentage de 0 à 100 qui convient : le rouge ne dépasse pas l’orange. Indiquez-en un autre.</translation>
        </message>
        <message>
            <source>Something of "%{bucket}" is used or booked already, so the sale stays. Correct the balance, or archive the package.</source>
            <translation>Une partie de « %{bucket} » est déjà utilisée ou réservée ; la vente reste donc. Corrigez le solde, ou archivez le forfait.</translation>
        </message>
        <message>
            <source>Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.</source>
            <translation>La facture %{number} porte sur ce forfait. Établissez d’abord un avoir sur la facture, puis annulez la vente.</translation>
        </message>
    </context>
    <context>
        <name>ExpenseWords</name>
        <message>
            <source>Rent</source>
            <translation>Loyer</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Logiciels</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Déplacements</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Assurances</translation>
        </message>
        <message>
            <source>Phone and internet</source>
            <translation>Téléphone et internet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Own pocket</source>
            <translation>Argent personnel</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>%1 %2 a mile</source>
            <translation>%1 %2 par mile</translation>
        </message>
        <message>
            <source>%1 %2 a km</source>
            <translation>%1 %2 par km</translation>
        </message>
        <message>
            <source>To bill</source>
            <translation>À facturer</translation>
        </message>
        <message>
            <source>On a draft</source>
            <translation>En brouillon</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Facturée</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Avoir émis</translation>
        </message>
    </context>
    <context>
        <name>FailureState</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Your role has no access to this</source>
            <translation>Votre rôle n’y a pas accès</translation>
        </message>
        <message>
            <source>Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.</source>
            <translation>Vous êtes ici en tant que : %1. Réservé à : %2. Adressez-vous au propriétaire du cabinet si vous en avez besoin.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Client archivé</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Cancelled session</source>
            <translation>Séance annulée</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>as preferred</source>
            <translation>comme souhaité</translation>
        </message>
        <message>
            <source>the nearest</source>
            <translation>le plus proche</translation>
        </message>
        <message>
            <source>the earliest</source>
            <translation>le plus tôt</translation>
        </message>
        <message>
            <source>leaves no odd gap</source>
            <translation>ne laisse pas de trou</translation>
        </message>
        <message>
            <source>at the start of the day</source>
            <translation>en début de journée</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Daily backup</source>
            <translation>Sauvegarde quotidienne</translation>
        </message>
        <message>
            <source>Issue a scheduled invoice</source>
            <translation>Émission d’une facture programmée</translation>
        </message>
        <message>
            <source>Write the mail of a scheduled invoice</source>
            <translation>Rédaction de l’e-mail d’une facture programmée</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Envoi d’un message</translation>
        </message>
        <message>
            <source>Clear away the file of a message</source>
            <translation>Suppression du fichier d’un message</translation>
        </message>
        <message>
            <source>Let a quote expire</source>
            <translation>Expiration d’un devis</translation>
        </message>
        <message>
            <source>Make a recurring invoice</source>
            <translation>Établissement d’une facture récurrente</translation>
        </message>
        <message>
            <source>Check of the whole practice</source>
            <translation>Vérification de tout le cabinet</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Exercice de restauration</translation>
        </message>
        <message>
            <source>Open mirror folder</source>
            <translation>Dossier miroir ouvert</translation>
        </message>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Scellement de fichiers sous les clés de leurs clients</translation>
        </message>
        <message>
            <source>Time stamp of the history</source>
            <translation>Horodatage de la piste d’audit</translation>
        </message>
        <message>
            <source>Let calendars elsewhere agree with this one</source>
            <translation>Synchronisation des agendas externes avec celui-ci</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Réécriture du fichier après l’effacement d’un client</translation>
        </message>
        <message>
            <source>End holds and requests whose time is over</source>
            <translation>Clôture des créneaux gardés et des demandes arrivés à échéance</translation>
        </message>
        <message>
            <source>Tell somebody what has changed about an appointment</source>
            <translation>Envoi à quelqu’un des modifications d’un rendez-vous</translation>
        </message>
        <message>
            <source>Give back what let this program in to calendars elsewhere</source>
            <translation>Rendre l’accès de l’application aux agendas externes</translation>
        </message>
        <message>
            <source>End periods and packages whose day has come</source>
            <translation>Terminer les périodes et forfaits échus</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>In person</source>
            <translation>En présentiel</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>By video, always at my own link</source>
            <translation>En visio, toujours sur mon propre lien</translation>
        </message>
        <message>
            <source>By video, in a new room each</source>
            <translation>En visio, chaque fois dans une nouvelle salle</translation>
        </message>
        <message>
            <source>By video, with a link by the connected calendar</source>
            <translation>En visio, avec un lien de l’agenda connecté</translation>
        </message>
        <message>
            <source>By video, the link comes later</source>
            <translation>En visio, le lien viendra plus tard</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Les séances ont lieu</translation>
        </message>
        <message>
            <source>The link of your personal room, such as the one Zoom gives you. It is the same for every session.</source>
            <translation>Le lien de votre salle personnelle, comme celui que donne Zoom. C’est le même pour chaque séance.</translation>
        </message>
        <message>
            <source>Each appointment gets a room that nobody can guess, without an account.</source>
            <translation>Chaque rendez-vous reçoit une salle que personne ne peut deviner, sans compte.</translation>
        </message>
        <message>
            <source>The calendar that bookings are written to makes the link, if it can. Until then the session says that it is missing.</source>
            <translation>L’agenda où vont les réservations crée le lien, s’il le peut. D’ici là, la séance signale qu’il manque.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Where a service says nothing, what is booked from now on meets so.</source>
            <translation>Vaut pour ce qui est planifié désormais, si la prestation ne dit rien.</translation>
        </message>
        <message>
            <source>Saved how sessions meet</source>
            <translation>Modalité des séances enregistrée</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>of %1 min</source>
            <translation>sur %1 min</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Temps écoulé</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 de plus</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>En pause, %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Session with %1, %2, %3</source>
            <translation>Séance avec %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>Scheduled</source>
            <translation>Programmée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Échéance proche</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émise</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Payée en partie</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Part refunded</source>
            <translation>Remboursée en partie</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursée</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passée en perte</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Avoir émis</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Pas encore de numéro</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Avoir %1</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>From credit</source>
            <translation>Par crédit</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>Reduced rate</source>
            <translation>Taux réduit</translation>
        </message>
        <message>
            <source>Zero rate</source>
            <translation>Taux zéro</translation>
        </message>
        <message>
            <source>Exempt: health care</source>
            <translation>Exonéré : soins</translation>
        </message>
        <message>
            <source>Exempt: education</source>
            <translation>Exonéré : enseignement</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>Taux normal</translation>
        </message>
    </context>
    <context>
        <name>OutlookPane</name>
        <message>
            <source>Left after the week</source>
            <translation>Reste après la semaine</translation>
        </message>
        <message>
            <source>Taken in the week</source>
            <translation>Utilisé dans la semaine</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Semaine du %1</translation>
        </message>
        <message>
            <source>What is left of %1, week by week</source>
            <translation>Ce qui reste de %1, semaine après semaine</translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message>
            <source>Type a number of minutes, from 0 to %1.</source>
            <translation>Saisissez un nombre de minutes, de 0 à %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Saisissez un montant, par exemple %1.</translation>
        </message>
        <message>
            <source>Say up to which minute this rate holds.</source>
            <translation>Indiquez jusqu’à quelle minute ce tarif vaut.</translation>
        </message>
        <message>
            <source>Say what it costs up to that minute.</source>
            <translation>Indiquez le prix jusqu’à cette minute.</translation>
        </message>
        <message>
            <source>This limit is above the one before it, or goes.</source>
            <translation>Cette limite doit dépasser la précédente ; sinon, retirez-la.</translation>
        </message>
        <message>
            <source>Say what it costs beyond the last limit.</source>
            <translation>Indiquez le prix au-delà de la dernière limite.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Temps au-delà du prépayé</translation>
        </message>
        <message>
            <source>Is charged by these rules</source>
            <translation>Est facturé selon ces règles</translation>
        </message>
        <message>
            <source>Costs what it usually does</source>
            <translation>Est au prix habituel</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Compté par tranches de</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Au moins</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 de l’heure</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 la minute</translation>
        </message>
        <message>
            <source>%1 up to minute %2</source>
            <translation>%1 jusqu’à la minute %2</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>What the service costs</source>
            <translation>Celui de la prestation</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Les tarifs valent</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Pour le tout, selon la dernière minute</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Chacun pour ses propres minutes</translation>
        </message>
        <message>
            <source>At most, for a session</source>
            <translation>Maximum par séance</translation>
        </message>
        <message>
            <source>At most, in a month</source>
            <translation>Maximum par mois</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Jamais facturé</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>Read only: this calendar is changed where it comes from.</source>
            <translation>Lecture seule : cet agenda se modifie là d’où il vient.</translation>
        </message>
        <message>
            <source>What is changed here is changed there too.</source>
            <translation>Ce qui est modifié ici l’est aussi là-bas.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Saisissez un montant, par exemple %1.</translation>
        </message>
        <message>
            <source>Type a number of days, such as 90.</source>
            <translation>Saisissez un nombre de jours, par exemple 90.</translation>
        </message>
        <message>
            <source>Type a day, such as %1.</source>
            <translation>Saisissez une date, par exemple %1.</translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message>
            <source>Used up on %1.</source>
            <translation>Épuisé le %1.</translation>
        </message>
        <message>
            <source>Nothing is taken from it: it does not cover this service, or nothing says how much.</source>
            <translation>Rien n’y est décompté : il ne couvre pas cette prestation, ou rien ne dit combien.</translation>
        </message>
        <message>
            <source>Not used up within a year.</source>
            <translation>Pas épuisé en un an.</translation>
        </message>
        <message>
            <source>It ends on %1, and %2 are lost.</source>
            <translation>Il se termine le %1, avec une perte de %2.</translation>
        </message>
        <message>
            <source>It ends on %1; nothing is lost.</source>
            <translation>Il se termine le %1 ; rien n’est perdu.</translation>
        </message>
        <message>
            <source>%1 are lost within the year, beyond what is carried over.</source>
            <translation>Perte dans l’année, au-delà de ce qui est reporté : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>%n séance de plus ne peut pas être planifiée sans un autre forfait.</numerusform>
                <numerusform>%n séances de plus ne peuvent pas être planifiées sans un autre forfait.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is charged besides.</source>
            <translation>Facturé en plus : %1.</translation>
        </message>
        <message>
            <source>%1: %2 granted, %3 left</source>
            <translation>%1 : ajout de %2, reste %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 charged</source>
            <translation>%1 : utilisation de %2, facturé %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 left</source>
            <translation>%1 : utilisation de %2, reste %3</translation>
        </message>
        <message>
            <source>%1: %2 carried over</source>
            <translation>%1 : report de %2</translation>
        </message>
        <message>
            <source>%1: %2 lost</source>
            <translation>%1 : perte de %2</translation>
        </message>
        <message>
            <source>%1: %2 left over are charged, %3</source>
            <translation>%1 : solde de %2 facturé, %3</translation>
        </message>
        <message>
            <source>%1: not booked, nothing is left</source>
            <translation>%1 : non planifié, il ne reste rien</translation>
        </message>
        <message>
            <source>%1: it ends</source>
            <translation>%1 : il se termine</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>%1 a session</source>
            <translation>%1 par séance</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 la minute</translation>
        </message>
        <message>
            <source>%1 for each %2</source>
            <translation>%1 pour %2</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>chaque semaine</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>chaque mois</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>chaque trimestre</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>chaque année</translation>
        </message>
        <message>
            <source>once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>À l’achat</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>À la première séance</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Le %1</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>À une date</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>It is charged at %1</source>
            <translation>Facturé à %1</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <source>Up to %1 goes on once</source>
            <translation>Reporté une fois, jusqu’à %1</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Toutes les prestations</translation>
        </message>
        <message>
            <source>All but %1</source>
            <translation>Toutes sauf %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <translation>%1 séances</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 de l’heure</translation>
        </message>
        <message>
            <source>It does not end</source>
            <translation>Sans échéance</translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>%n jour après la première séance</numerusform>
                <numerusform>%n jours après la première séance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>%n jour après le début</numerusform>
                <numerusform>%n jours après le début</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at the latest %2</source>
            <translation>%1, au plus tard le %2</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Plus rien n’est planifié</translation>
        </message>
        <message>
            <source>The wish waits for the next package</source>
            <translation>La demande attend le prochain forfait</translation>
        </message>
        <message>
            <source>The balance goes below zero</source>
            <translation>Le solde passe en négatif</translation>
        </message>
        <message>
            <source>It is billed, %1</source>
            <translation>Le surplus est facturé, %1</translation>
        </message>
        <message>
            <source>It is billed at the usual price</source>
            <translation>Le surplus est facturé au prix habituel</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Soit</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolérance</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Jusqu’à %1</translation>
        </message>
        <message>
            <source>To be used within</source>
            <translation>À utiliser sous</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Ce qui reste à la fin</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Une fois épuisé</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Décompté par tranches de</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>Annulation tardive</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Compte comme utilisé</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Est rendu</translation>
        </message>
        <message>
            <source>Shown as used</source>
            <translation>Affiché comme utilisé</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Dès la réservation</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Une fois la séance tenue</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Couvre</translation>
        </message>
        <message>
            <source>Not sold yet</source>
            <translation>Pas encore vendu</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n vendu</numerusform>
                <numerusform>%n vendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n actif</numerusform>
                <numerusform>%n actifs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Professions</name>
        <message>
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <source>life, career, leadership</source>
            <translation>vie, carrière, management</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Premier entretien</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Intensif</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Thérapeute</translation>
        </message>
        <message>
            <source>sessions of 50 minutes, progress notes</source>
            <translation>séances de 50 minutes, notes de suivi</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Double session</source>
            <translation>Double séance</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>hours and meetings</source>
            <translation>heures et réunions</translation>
        </message>
        <message>
            <source>Consulting</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Workshop half-day</source>
            <translation>Atelier d’une demi-journée</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitation</translation>
        </message>
        <message>
            <source>workshops and groups</source>
            <translation>ateliers et groupes</translation>
        </message>
        <message>
            <source>Team session</source>
            <translation>Séance d’équipe</translation>
        </message>
        <message>
            <source>Workshop day</source>
            <translation>Journée d’atelier</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Autre activité</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>Mon cabinet</translation>
        </message>
        <message>
            <source>Stylist</source>
            <translation>Coiffure et beauté</translation>
        </message>
        <message>
            <source>hair and beauty</source>
            <translation>cheveux et soins</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Coupe</translation>
        </message>
        <message>
            <source>Cut and colour</source>
            <translation>Coupe et couleur</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Professeur particulier</translation>
        </message>
        <message>
            <source>lessons, exam preparation</source>
            <translation>cours, préparation aux examens</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Double lesson</source>
            <translation>Cours double</translation>
        </message>
        <message>
            <source>Coaching, %1</source>
            <translation>Coaching, %1</translation>
        </message>
        <message>
            <source>Therapy, %1</source>
            <translation>Thérapie, %1</translation>
        </message>
        <message>
            <source>Consulting, %1</source>
            <translation>Conseil, %1</translation>
        </message>
        <message>
            <source>Facilitation, %1</source>
            <translation>Facilitation, %1</translation>
        </message>
        <message>
            <source>Styling, %1</source>
            <translation>Coiffure, %1</translation>
        </message>
        <message>
            <source>Tutoring, %1</source>
            <translation>Cours particuliers, %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Pas encore de numéro</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key of your practice</source>
            <translation>Clé de secours de votre cabinet</translation>
        </message>
        <message>
            <source>With it you open the practice when the passphrase is forgotten. Keep it where you keep contracts, not beside the computer.</source>
            <translation>Elle ouvre le cabinet si vous oubliez la phrase de passe. Gardez-la avec vos contrats, pas à côté de l’ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Chaque semaine</numerusform>
                <numerusform>Toutes les %n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly, on the last day</source>
            <translation>Chaque mois, le dernier jour</translation>
        </message>
        <message>
            <source>Monthly, on day %1</source>
            <translation>Chaque mois, le %1</translation>
        </message>
        <message>
            <source>Quarterly, on the last day</source>
            <translation>Chaque trimestre, le dernier jour</translation>
        </message>
        <message>
            <source>Quarterly, on day %1</source>
            <translation>Chaque trimestre, le %1</translation>
        </message>
        <message>
            <source>Yearly, on the last day of the month</source>
            <translation>Chaque année, le dernier jour du mois</translation>
        </message>
        <message>
            <source>Yearly, on day %1 of the month</source>
            <translation>Chaque année, le %1 du mois</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensuelle</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestrielle</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Annuelle</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>une fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>drafted for you</source>
            <translation>préparée en brouillon</translation>
        </message>
        <message>
            <source>issued and sent automatically</source>
            <translation>émise et envoyée automatiquement</translation>
        </message>
        <message>
            <source>%1 a month, %2 a year</source>
            <translation>%1 par mois, %2 par an</translation>
        </message>
    </context>
    <context>
        <name>ReportPicture</name>
        <message>
            <source>Owed</source>
            <translation>Dû</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 autres</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Affiche le détail</translation>
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
            <translation>Facture</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Discount for paying early</source>
            <translation>Escompte pour paiement anticipé</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Revenus</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>Ce qu’on vous doit</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Use of your hours</source>
            <translation>Emploi de vos heures</translation>
        </message>
        <message>
            <source>Time by client</source>
            <translation>Temps par client</translation>
        </message>
        <message>
            <source>What you invoiced, by the date on the document, less credit notes and discounts for paying early. Beside it the money that arrived, which may belong to other invoices.</source>
            <translation>Ce que vous avez facturé, selon la date du document, moins les avoirs et les escomptes pour paiement anticipé. À côté, l’argent reçu, qui peut concerner d’autres factures.</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Ce que les clients doivent aujourd’hui, selon le retard. Les brouillons n’y figurent pas, ni ce que vous avez passé en perte.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>La taxe comprise dans l’argent encaissé. Un paiement partiel contient une part de chaque taux ; le crédit qui reste à un client ne porte pas encore de taxe. Ce n’est pas une déclaration fiscale.</translation>
        </message>
        <message>
            <source>The tax on what you issued, paid or not. A credit note counts in its own month, below zero. Not a tax return.</source>
            <translation>La taxe sur ce que vous avez émis, payé ou non. Un avoir compte dans son propre mois, en négatif. Ce n’est pas une déclaration fiscale.</translation>
        </message>
        <message>
            <source>Sessions held against the working hours you set. Notes, travel and preparation are not in it.</source>
            <translation>Les séances tenues par rapport aux heures de travail que vous avez fixées. Les notes, les déplacements et la préparation n’y figurent pas.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Les séances tenues pour chaque client et ce que les factures en comptent, hors taxe. Ce qui n’est pas encore facturé est ici du temps, pas de l’argent.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Au %1</translation>
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
            <translation>Exonéré</translation>
        </message>
        <message>
            <source>Small business, no tax</source>
            <translation>Franchise en base, sans taxe</translation>
        </message>
        <message>
            <source>Reverse charge</source>
            <translation>Autoliquidation</translation>
        </message>
        <message>
            <source>Outside its scope</source>
            <translation>Hors champ</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Non échu</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 jours</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 jours</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 jours</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Plus de 90 jours</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Net</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>À encaisser</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Facturé, net</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Jours de retard</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Virement</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Espèces</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Would bring</source>
            <translation>Rapporterait</translation>
        </message>
    </context>
    <context>
        <name>SavePdf</name>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
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
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Bleu canard</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>to the minute</source>
            <translation>à la minute</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>tranches de %1 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arrondi du temps</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutes de tolérance</translation>
        </message>
        <message>
            <source>Free before</source>
            <translation>Libre avant</translation>
        </message>
        <message>
            <source>Free after</source>
            <translation>Libre après</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Les notes commencent par</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 de l’heure</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Couleur dans l’agenda</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Les séances ont lieu</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Invoiced</source>
            <translation>Facturée</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>En brouillon</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Avoir émis</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Sans facture</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Libérée</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Payée en partie</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Émise</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturée</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 de plus</translation>
        </message>
        <message>
            <source>of %1 min</source>
            <translation>sur %1 min</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>La facture %1 part</translation>
        </message>
        <message>
            <source>Invoice %1 goes out in %2 s</source>
            <translation>La facture %1 part dans %2 s</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, its mail waits for you to send it</source>
            <translation>Facture %1 émise ; son e-mail attend que vous l’envoyiez</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, for you to hand over</source>
            <translation>Facture %1 émise, à remettre vous-même</translation>
        </message>
        <message>
            <source>%1 invoices go out in %2 s</source>
            <translation>%1 factures partent dans %2 s</translation>
        </message>
        <message>
            <source>%1 invoices are issued, for you to send</source>
            <translation>%1 factures émises, à envoyer vous-même</translation>
        </message>
        <message>
            <source>%1 invoices are issued, %2 of them go out in %3 s</source>
            <translation>%1 factures émises, dont %2 partent dans %3 s</translation>
        </message>
        <message>
            <source>Session with %1 is finished, not invoiced yet</source>
            <translation>Séance avec %1 terminée, à facturer</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2) : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>Une facture n’a pas pu être émise.</numerusform>
                <numerusform>%n factures n’ont pas pu être émises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 was credited and not sent</source>
            <translation>Avoir établi sur la facture %1, qui n’est pas partie</translation>
        </message>
        <message>
            <source>%1 invoices were credited and not sent</source>
            <translation>Avoirs établis sur %1 factures, qui ne sont pas parties</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La séance avec %1 est rouverte</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>It is a public holiday.</source>
            <translation>C’est un jour férié.</translation>
        </message>
        <message>
            <source>It is one of your days off.</source>
            <translation>C’est un de vos jours de congé.</translation>
        </message>
        <message>
            <source>The free time around it goes beyond your working hours.</source>
            <translation>Le temps libre autour dépasse vos heures de travail.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>En dehors de vos heures de travail.</translation>
        </message>
        <message>
            <source>Sooner than your notice allows: from %1.</source>
            <translation>Plus tôt que votre délai ne le permet : à partir de %1.</translation>
        </message>
        <message>
            <source>Further ahead than you take bookings: until %1.</source>
            <translation>Plus loin que vos réservations : jusqu’au %1.</translation>
        </message>
        <message>
            <source>This service is not offered then.</source>
            <translation>Cette prestation n’est pas proposée à ce moment-là.</translation>
        </message>
        <message>
            <source>%1 is closed then.</source>
            <translation>%1 est fermé à ce moment-là.</translation>
        </message>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>En dehors des heures qui conviennent au client.</translation>
        </message>
        <message>
            <source>Outside the hours that suit %1.</source>
            <translation>En dehors des heures qui conviennent à %1.</translation>
        </message>
        <message>
            <source>Something else is in your calendar then.</source>
            <translation>Autre chose est dans votre agenda à ce moment-là.</translation>
        </message>
        <message>
            <source>One of your calendars cannot be read; it may be taken.</source>
            <translation>Un de vos agendas est illisible ; c’est peut-être pris.</translation>
        </message>
        <message>
            <source>%1 too close to what lies beside it.</source>
            <translation>%1 trop près de ce qui est à côté.</translation>
        </message>
        <message>
            <source>%1 are missing for the way.</source>
            <translation>Il manque %1 pour le trajet.</translation>
        </message>
        <message>
            <source>No room is free then.</source>
            <translation>Aucune salle n’est libre à ce moment-là.</translation>
        </message>
        <message>
            <source>The day has as many of these sessions as you allow.</source>
            <translation>La journée compte déjà autant de ces séances que vous le permettez.</translation>
        </message>
        <message>
            <source>No seat is left then.</source>
            <translation>Il n’y a plus de place à ce moment-là.</translation>
        </message>
        <message>
            <source>Held for somebody until %1.</source>
            <translation>Gardé pour quelqu’un jusqu’à %1.</translation>
        </message>
        <message>
            <source>%1 for you, %2 in %3</source>
            <translation>%1 pour vous, %2 à %3</translation>
        </message>
        <message>
            <source>%1 for you, %2 for %3 in %4</source>
            <translation>%1 pour vous, %2 pour %3 à %4</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>Came from %2: %1</source>
            <translation>Venu de %2 : %1</translation>
        </message>
        <message>
            <source>Changed in %2, and so here: %1</source>
            <translation>Modifié dans %2, donc ici aussi : %1</translation>
        </message>
        <message>
            <source>Changed here and in %2, and brought together: %1</source>
            <translation>Modifié ici et dans %2, puis réuni : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n donnée a été modifiée des deux côtés.</numerusform>
                <numerusform>%n données ont été modifiées des deux côtés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Went to %2: %1</source>
            <translation>Envoyé à %2 : %1</translation>
        </message>
        <message>
            <source>Deleted here, and so in %2: %1</source>
            <translation>Supprimé ici, donc dans %2 aussi : %1</translation>
        </message>
        <message>
            <source>Deleted in %2, and so here: %1. It can be put back.</source>
            <translation>Supprimé dans %2, donc ici aussi : %1. On peut le récupérer.</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here, so it goes there again: %1</source>
            <translation>Disparu de %2 et gardé ici ; il y retourne : %1</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here: %1</source>
            <translation>Disparu de %2 et gardé ici : %1</translation>
        </message>
        <message>
            <source>Only some dates of it came from %2; the others stay: %1</source>
            <translation>Seules quelques dates sont venues de %2 ; les autres restent : %1</translation>
        </message>
        <message>
            <source>%2 gave an older state, which goes there anew: %1</source>
            <translation>%2 a donné un état plus ancien, renouvelé là-bas : %1</translation>
        </message>
        <message>
            <source>Could not be read in %2: %1. %3</source>
            <translation>Illisible dans %2 : %1. %3</translation>
        </message>
        <message>
            <source>Not taken by %2: %1. %3</source>
            <translation>Refusé par %2 : %1. %3</translation>
        </message>
        <message>
            <source>The two sides did not come to agree. %1</source>
            <translation>Les deux côtés ne se sont pas accordés. %1</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>une entrée</translation>
        </message>
        <message>
            <source>Both sides agreed on %1.</source>
            <translation>Les deux côtés étaient d’accord le %1.</translation>
        </message>
        <message>
            <source>Both sides have not agreed yet.</source>
            <translation>Les deux côtés ne se sont pas encore accordés.</translation>
        </message>
        <message>
            <source>It is paused.</source>
            <translation>Il est suspendu.</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>délié</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Who invites</source>
            <translation>Qui invite</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Convenu</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Occupe du temps</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Qui peut le voir</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Cancelled dates</source>
            <translation>Dates annulées</translation>
        </message>
        <message>
            <source>One date</source>
            <translation>Une date</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>L’entrée</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>chaque jour</numerusform>
                <numerusform>tous les %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>chaque semaine</numerusform>
                <numerusform>toutes les %n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>chaque mois</numerusform>
                <numerusform>tous les %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>chaque année</numerusform>
                <numerusform>tous les %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>se répète</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>vient</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>ne vient pas</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>peut-être</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not yet, perhaps</source>
            <translation>pas encore, peut-être</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>vous seulement</translation>
        </message>
        <message>
            <source>only you; others see that it is there</source>
            <translation>vous seulement ; les autres voient qu’il existe</translation>
        </message>
        <message>
            <source>whoever sees the calendar</source>
            <translation>quiconque voit l’agenda</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>hidden with the names</source>
            <translation>masqué avec les noms</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>%n autre date</numerusform>
                <numerusform>%n autres dates</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry that was erased</source>
            <translation>Une entrée qui a été effacée</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>as the series has it</source>
            <translation>comme dans la série</translation>
        </message>
        <message>
            <source>Deleted here, and so in %1 too, %2.</source>
            <translation>Supprimé ici, donc aussi dans %1, %2.</translation>
        </message>
        <message>
            <source>Deleted in %1, %2.</source>
            <translation>Supprimé dans %1, %2.</translation>
        </message>
        <message>
            <source>%1 Kept until %2.</source>
            <translation>%1 Gardé jusqu’au %2.</translation>
        </message>
        <message>
            <source>it does not say when</source>
            <translation>il ne dit pas quand</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, par %2</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>supprimé ici</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>supprimé là-bas</translation>
        </message>
        <message>
            <source>another calendar</source>
            <translation>un autre agenda</translation>
        </message>
    </context>
    <context>
        <name>TaxProposal</name>
        <message>
            <source>Proposed: taxed. The United States have no VAT, so nothing is added to your invoices unless your state taxes services.</source>
            <translation>Proposition : avec taxe. Les États-Unis n’ont pas de TVA ; rien n’est ajouté à vos factures, sauf si votre État taxe les services.</translation>
        </message>
        <message>
            <source>Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there before you send an invoice.</source>
            <translation>Proposition : sans TVA. SoloPilot ne connaît pas les taux de ce pays (%1) ; renseignez-vous avant d’envoyer une facture.</translation>
        </message>
        <message>
            <source>Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. Choose another if you are not licensed or mostly coach.</source>
            <translation>Proposition : exonéré. Les soins d’un praticien agréé sont généralement exonérés de TVA dans ce pays (%1). Choisissez une autre option si vous n’êtes pas agréé ou faites surtout du coaching.</translation>
        </message>
        <message>
            <source>In %1 this depends on your turnover and on how you are registered, so SoloPilot does not choose for you.</source>
            <translation>Dans ce pays (%1), cela dépend de votre chiffre d’affaires et de votre inscription ; SoloPilot ne choisit pas pour vous.</translation>
        </message>
        <message>
            <source>%1 has no scheme for small businesses. Taxed is usual; teaching and care may be exempt.</source>
            <translation>Ce pays (%1) n’a pas de franchise pour les petites entreprises. L’option avec taxe est habituelle ; l’enseignement et les soins peuvent être exonérés.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nom du client</translation>
        </message>
        <message>
            <source>Name to greet</source>
            <translation>Nom pour la salutation</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Prénom du client</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nom sur les factures</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Votre adresse e-mail</translation>
        </message>
        <message>
            <source>Your phone number</source>
            <translation>Votre numéro de téléphone</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Numéro de la facture</translation>
        </message>
        <message>
            <source>Amount of the invoice</source>
            <translation>Montant de la facture</translation>
        </message>
        <message>
            <source>Date of the invoice</source>
            <translation>Date de la facture</translation>
        </message>
        <message>
            <source>Day it is due</source>
            <translation>Date d’échéance</translation>
        </message>
        <message>
            <source>Words about the day it is due</source>
            <translation>Mention de l’échéance</translation>
        </message>
        <message>
            <source>Reference for the payment</source>
            <translation>Référence de paiement</translation>
        </message>
        <message>
            <source>Number of the credit note</source>
            <translation>Numéro de l’avoir</translation>
        </message>
        <message>
            <source>Amount of the credit note</source>
            <translation>Montant de l’avoir</translation>
        </message>
        <message>
            <source>Date of the credit note</source>
            <translation>Date de l’avoir</translation>
        </message>
        <message>
            <source>Number of the credited invoice</source>
            <translation>Numéro de la facture visée par l’avoir</translation>
        </message>
        <message>
            <source>Reason for the credit note</source>
            <translation>Motif de l’avoir</translation>
        </message>
        <message>
            <source>Number of the quote</source>
            <translation>Numéro du devis</translation>
        </message>
        <message>
            <source>Amount of the quote</source>
            <translation>Montant du devis</translation>
        </message>
        <message>
            <source>Date of the quote</source>
            <translation>Date du devis</translation>
        </message>
        <message>
            <source>Last day it is valid</source>
            <translation>Dernier jour de validité</translation>
        </message>
        <message>
            <source>First day of the statement</source>
            <translation>Premier jour du relevé</translation>
        </message>
        <message>
            <source>Last day of the statement</source>
            <translation>Dernier jour du relevé</translation>
        </message>
        <message>
            <source>Sentence with the balance</source>
            <translation>Phrase avec le solde</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Overdue amount</source>
            <translation>Montant en retard</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Date de la séance</translation>
        </message>
        <message>
            <source>Service of the session</source>
            <translation>Prestation de la séance</translation>
        </message>
        <message>
            <source>Mail with an invoice</source>
            <translation>E-mail avec une facture</translation>
        </message>
        <message>
            <source>Mail with a credit note</source>
            <translation>E-mail avec un avoir</translation>
        </message>
        <message>
            <source>Mail with a quote</source>
            <translation>E-mail avec un devis</translation>
        </message>
        <message>
            <source>Mail with a statement</source>
            <translation>E-mail avec un relevé</translation>
        </message>
        <message>
            <source>Lines on invoices</source>
            <translation>Textes sur les factures</translation>
        </message>
        <message>
            <source>Form of notes</source>
            <translation>Modèle de notes</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Avoir</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Relevé de compte</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Above the items</source>
            <translation>Au-dessus des lignes</translation>
        </message>
        <message>
            <source>Below the total</source>
            <translation>Sous le total</translation>
        </message>
        <message>
            <source>At the foot of every page</source>
            <translation>Au bas de chaque page</translation>
        </message>
        <message>
            <source>What a note begins with</source>
            <translation>Début d’une note</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>What the appointment is</source>
            <translation>Objet du rendez-vous</translation>
        </message>
        <message>
            <source>Day and times on both clocks</source>
            <translation>Jour et heures sur les deux horloges</translation>
        </message>
        <message>
            <source>Day of the appointment</source>
            <translation>Jour du rendez-vous</translation>
        </message>
        <message>
            <source>Place, telephone or video link</source>
            <translation>Lieu, téléphone ou lien de visio</translation>
        </message>
        <message>
            <source>Sentence that it repeats</source>
            <translation>Phrase sur la répétition</translation>
        </message>
        <message>
            <source>Invitation to an appointment</source>
            <translation>Invitation à un rendez-vous</translation>
        </message>
        <message>
            <source>Mail when an appointment has changed</source>
            <translation>E-mail pour un rendez-vous modifié</translation>
        </message>
        <message>
            <source>Mail when an appointment is canceled</source>
            <translation>E-mail pour un rendez-vous annulé</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Changed appointment</source>
            <translation>Rendez-vous modifié</translation>
        </message>
        <message>
            <source>Canceled appointment</source>
            <translation>Rendez-vous annulé</translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <translation>%1 h %2</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>ddd d MMMM yyyy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Your pages</source>
            <translation>Vos pages</translation>
        </message>
        <message>
            <source>Everything has its page here. Ctrl and a number opens one without the mouse.</source>
            <translation>Chaque chose a sa page ici. Ctrl et un chiffre en ouvrent une sans la souris.</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>Votre journée</translation>
        </message>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Les séances figurent ici dans l’ordre, chacune avec l’heure du client et sa prochaine étape.</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Planifier une séance</translation>
        </message>
        <message>
            <source>This leads to a free time in your calendar. What was never booked can be logged beside it.</source>
            <translation>Ce bouton mène à un créneau libre de votre agenda. À côté, vous pouvez consigner une séance qui n’avait pas été planifiée.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout trouver</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K trouve clients, factures et notes, et fait tout ce que l’application sait faire.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Où en sont les choses</translation>
        </message>
        <message>
            <source>Notes save themselves, and mail leaves by itself. If something does not, it says so here.</source>
            <translation>Les notes s’enregistrent et les e-mails partent d’eux-mêmes. En cas de problème, c’est indiqué ici.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Book and move</source>
            <translation>Planifier et déplacer</translation>
        </message>
        <message>
            <source>Drag over free time to book it. Drag a session to move it, and its edge to make it longer.</source>
            <translation>Faites glisser sur une plage libre pour la réserver. Faites glisser une séance pour la déplacer, ou son bord pour l’allonger.</translation>
        </message>
        <message>
            <source>Day, week or month</source>
            <translation>Jour, semaine ou mois</translation>
        </message>
        <message>
            <source>Choose how much you see. The letters D, W, M and A do the same.</source>
            <translation>Choisissez l’étendue affichée. Les lettres D, W, M et A font de même.</translation>
        </message>
        <message>
            <source>Another clock</source>
            <translation>Une autre horloge</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>L’heure d’un client peut s’afficher à côté de la vôtre, pour que personne ne soit appelé la nuit.</translation>
        </message>
        <message>
            <source>By keys alone</source>
            <translation>Au clavier seul</translation>
        </message>
        <message>
            <source>N books a session too. The question mark lists all keys of a page.</source>
            <translation>N planifie aussi une séance. Le point d’interrogation affiche toutes les touches d’une page.</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Une séance</translation>
        </message>
        <message>
            <source>Next, or running</source>
            <translation>La prochaine, ou celle en cours</translation>
        </message>
        <message>
            <source>The next session waits here with its countdown. While one runs, its time is shown here on every page.</source>
            <translation>La prochaine séance attend ici avec son compte à rebours. Pendant une séance, sa durée s’affiche ici sur toutes les pages.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
        <message>
            <source>Just write. It is stored as you type, and every version is kept. A part of it can be private to you.</source>
            <translation>Écrivez, tout simplement. La note est enregistrée au fil de la saisie, et chaque version est conservée. Une partie peut être privée, pour vous uniquement.</translation>
        </message>
        <message>
            <source>What was last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message>
            <source>The last note and what was left open are shown beside the page you write on.</source>
            <translation>La dernière note et ce qui est resté en suspens figurent à côté de la page où vous écrivez.</translation>
        </message>
        <message>
            <source>Start and finish</source>
            <translation>Commencer et terminer</translation>
        </message>
        <message>
            <source>When the hour is over, this button asks for everything on one sheet: the time, the price, the invoice. What it sends waits ten seconds, and you can take it back.</source>
            <translation>Une fois l’heure écoulée, ce bouton réunit tout sur une seule fiche : la durée, le prix, la facture. Ce qu’il envoie attend dix secondes, et vous pouvez l’annuler.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Où se trouve votre argent</translation>
        </message>
        <message>
            <source>Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses.</source>
            <translation>Chaque onglet compte et additionne : ce qui est à encaisser, en retard ou payé, ainsi que les devis et les dépenses.</translation>
        </message>
        <message>
            <source>Your invoices</source>
            <translation>Vos factures</translation>
        </message>
        <message>
            <source>Choose one to see it as it prints, and to record its payment or correct it.</source>
            <translation>Choisissez-en une pour la voir telle qu’elle s’imprime, et pour enregistrer son paiement ou la corriger.</translation>
        </message>
        <message>
            <source>By number or name</source>
            <translation>Par numéro ou par nom</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Saisissez quelques lettres du nom d’un client, ou le numéro d’une facture. Les totaux d’une année sont dans Rapports.</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>L’accueil</translation>
        </message>
        <message>
            <source>Also without the window</source>
            <translation>Même sans la fenêtre</translation>
        </message>
        <message>
            <source>Close the window, and SoloPilot waits in the tray of your desktop: start, finish and write from there.</source>
            <translation>Fermez la fenêtre, et SoloPilot attend dans la zone de notification de votre bureau : commencez, terminez et écrivez de là.</translation>
        </message>
        <message>
            <source>As you like it</source>
            <translation>À votre convenance</translation>
        </message>
        <message>
            <source>Whether it starts with the computer, and what it reminds you of, is chosen here.</source>
            <translation>Choisissez ici si l’application démarre avec l’ordinateur, et ce qu’elle vous rappelle.</translation>
        </message>
        <message>
            <source>Lock when you leave</source>
            <translation>Verrouiller en partant</translation>
        </message>
        <message>
            <source>Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too when nobody is there.</source>
            <translation>Ctrl+L ferme le cabinet : rien n’en reste à l’écran. Il se verrouille aussi de lui-même quand personne n’est là.</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>SoloPilot: in session</source>
            <translation>SoloPilot : en séance</translation>
        </message>
        <message>
            <source>SoloPilot: over plan</source>
            <translation>SoloPilot : durée prévue dépassée</translation>
        </message>
        <message>
            <source>SoloPilot: something needs you</source>
            <translation>SoloPilot : quelque chose vous attend</translation>
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
            <translation>En pause</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En séance</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>%1 over the planned time</source>
            <translation>%1 de plus que prévu</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Terminer et facturer</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 de l’heure</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 par séance</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Terminer et facturer %1</translation>
        </message>
        <message>
            <source>Quick note for %1</source>
            <translation>Note rapide pour %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Ensuite : %1</translation>
        </message>
        <message>
            <source>Next, %1</source>
            <translation>Prochaine, %1</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Pas encore de prestation</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Aucune séance prévue</translation>
        </message>
        <message>
            <source>%1 not invoiced</source>
            <translation>%1 à facturer</translation>
        </message>
        <message>
            <source>%1 not invoiced, %2</source>
            <translation>%1 à facturer, %2</translation>
        </message>
        <message>
            <source>nothing today</source>
            <translation>rien aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>%n séance aujourd’hui</numerusform>
                <numerusform>%n séances aujourd’hui</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved on this computer</source>
            <translation>Tout est enregistré sur cet ordinateur</translation>
        </message>
        <message>
            <source>Mail waits for you</source>
            <translation>Un e-mail vous attend</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>unlock to go on</source>
            <translation>déverrouillez pour continuer</translation>
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
            <translation>fr</translation>
        </message>
        <message>
            <source>Type a length, such as 90 min, 1:30 or 10 h.</source>
            <translation>Saisissez une durée, par exemple 90 min, 1:30 ou 10 h.</translation>
        </message>
        <message>
            <source>Type a number, such as 10.</source>
            <translation>Saisissez un nombre, par exemple 10.</translation>
        </message>
    </context>
    <context>
        <name>ZoneWords</name>
        <message>
            <source>Summer time</source>
            <translation>Heure d’été</translation>
        </message>
        <message>
            <source>No summer time</source>
            <translation>Pas d’heure d’été</translation>
        </message>
        <message>
            <source>Summer time until %1</source>
            <translation>Heure d’été jusqu’au %1</translation>
        </message>
        <message>
            <source>Standard time until %1</source>
            <translation>Heure normale jusqu’au %1</translation>
        </message>
        <message>
            <source>same time as you</source>
            <translation>même heure que vous</translation>
        </message>
        <message>
            <source>%1 behind you</source>
            <translation>%1 de moins que vous</translation>
        </message>
        <message>
            <source>%1 ahead of you</source>
            <translation>%1 de plus que vous</translation>
        </message>
        <message>
            <source>%1, from %2 %3</source>
            <comment>5 h behind you, from Sunday 4 h</comment>
            <translation>%1, à partir de %2 %3</translation>
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
            <translation>Ce que vous aviez saisi avant le verrouillage est maintenant enregistré</translation>
        </message>
        <message>
            <source>Choose a calendar file</source>
            <translation>Choisir un fichier d’agenda</translation>
        </message>
        <message>
            <source>Choose a contacts file</source>
            <translation>Choisir un fichier de contacts</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Agendas (*.ics)</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv)</source>
            <translation>Contacts (*.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Making a demo practice</source>
            <translation>Création d’un cabinet de démonstration</translation>
        </message>
        <message>
            <source>Making a demo practice: %1 %</source>
            <translation>Création d’un cabinet de démonstration : %1 %</translation>
        </message>
        <message>
            <source>The demo practice could not be made</source>
            <translation>Le cabinet de démonstration n’a pas pu être créé</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Other accounts of this computer can enter the practice's folder. It is encrypted; take their rights away all the same.</source>
            <translation>D’autres comptes de cet ordinateur ont accès au dossier du cabinet. Il est chiffré ; retirez-leur tout de même ces droits.</translation>
        </message>
        <message>
            <source>A file synchroniser watches the practice's folder and may carry half a database elsewhere. Move the practice out of it; have it carry backups instead.</source>
            <translation>Un logiciel de synchronisation surveille le dossier du cabinet et pourrait en emporter une base de données incomplète. Sortez le cabinet de ce dossier ; confiez-lui plutôt les sauvegardes.</translation>
        </message>
        <message>
            <source>The practice lies on a network's disk, where a broken connection can damage it. Move it to this computer and keep backups on the network.</source>
            <translation>Le cabinet se trouve sur un disque réseau, où une coupure peut l’endommager. Déplacez-le sur cet ordinateur et gardez les sauvegardes sur le réseau.</translation>
        </message>
        <message>
            <source>The last daily backup did not work. %1</source>
            <translation>La dernière sauvegarde quotidienne a échoué. %1</translation>
        </message>
        <message>
            <source>Go on with it as it is</source>
            <translation>Continuer tel quel</translation>
        </message>
        <message>
            <source>Confirmed; the audit trail says so</source>
            <translation>Confirmé ; la piste d’audit en garde la trace</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>L’ancienne fiche de secours n’ouvre plus rien</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup. Use the one that was in force when it was made, or the recovery key of that time.</source>
            <translation>Cette phrase de passe n’ouvre pas la sauvegarde. Utilisez celle qui était en vigueur quand elle a été faite, ou la clé de secours de l’époque.</translation>
        </message>
        <message>
            <source>This recovery key does not open the backup. Use the sheet that was in force when it was made, or the passphrase of that time.</source>
            <translation>Cette clé de secours n’ouvre pas la sauvegarde. Utilisez la fiche qui était en vigueur quand elle a été faite, ou la phrase de passe de l’époque.</translation>
        </message>
        <message>
            <source>Choose the folder of a practice</source>
            <translation>Choisir le dossier d’un cabinet</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Choisir une sauvegarde</translation>
        </message>
        <message>
            <source>Backups of SoloPilot (*.spbackup)</source>
            <translation>Sauvegardes de SoloPilot (*.spbackup)</translation>
        </message>
        <message>
            <source>Choose a new, empty folder</source>
            <translation>Choisir un nouveau dossier vide</translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Cabinet de démonstration</translation>
        </message>
        <message>
            <source>Your practice</source>
            <translation>Votre cabinet</translation>
        </message>
        <message>
            <source>The passphrase is %1</source>
            <translation>La phrase de passe est %1</translation>
        </message>
        <message>
            <source>Type the nine groups of your recovery sheet in place of the passphrase.</source>
            <translation>Saisissez les neuf groupes de votre fiche de secours à la place de la phrase de passe.</translation>
        </message>
        <message>
            <source>Open my own practice</source>
            <translation>Ouvrir mon propre cabinet</translation>
        </message>
        <message>
            <source>Start my own practice</source>
            <translation>Créer mon propre cabinet</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Commencer la prochaine séance</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Terminer la séance en cours</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Écrire une note rapide</translation>
        </message>
        <message>
            <source>End the running session</source>
            <translation>Terminer la séance en cours</translation>
        </message>
        <message>
            <source>What you typed into "%1" is kept. Open it again and it is there.</source>
            <translation>Ce que vous avez saisi dans « %1 » est conservé. Rouvrez, et vous le retrouverez.</translation>
        </message>
    </context>
    <context>
        <name>sp::DesktopNotifier</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>sp::HandMail</name>
        <message>
            <source>Attach %1 to the mail</source>
            <translation>Joignez %1 à l’e-mail</translation>
        </message>
    </context>
    <context>
        <name>sp::Notice</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::RecordWindow</name>
        <message>
            <source>Close this window</source>
            <translation>Fermer cette fenêtre</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Afficher tous les raccourcis</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Session: %1</source>
            <translation>Séance : %1</translation>
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
            <translation>Prochaine séance %1</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n message n’est pas parti</numerusform>
                <numerusform>%n messages ne sont pas partis</numerusform>
            </translation>
        </message>
        <message>
            <source>Today says why, and what to do.</source>
            <translation>Aujourd’hui dit pourquoi, et quoi faire.</translation>
        </message>
    </context>
    <context>
        <name>sp::ScreenLockWatch</name>
        <message>
            <source>Locks the practice</source>
            <translation>Verrouille le cabinet</translation>
        </message>
    </context>
    <context>
        <name>sp::SessionMeter</name>
        <message>
            <source>The meter shows while a session runs</source>
            <translation>Le minuteur s’affiche pendant une séance</translation>
        </message>
    </context>
    <context>
        <name>sp::UndoToasts</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>All saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>A note belongs to a session, and none is planned</source>
            <translation>Une note se rattache à une séance, et aucune n’est prévue</translation>
        </message>
        <message>
            <source>A note is not saved yet</source>
            <translation>Une note n’est pas encore enregistrée</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n message n’est pas parti</numerusform>
                <numerusform>%n messages ne sont pas partis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n e-mail attend de partir</numerusform>
                <numerusform>%n e-mails attendent de partir</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Cabinet de démonstration</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>book</source>
            <translation>planifier</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>rendez-vous</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Commencer la prochaine séance</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Terminer la séance en cours</translation>
        </message>
        <message>
            <source>end</source>
            <translation>finir</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>arrêter</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Écrire une note rapide</translation>
        </message>
        <message>
            <source>Invoice all finished sessions</source>
            <translation>Facturer toutes les séances terminées</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Import a calendar or contacts</source>
            <translation>Importer un agenda ou des contacts</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>reprendre</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Les clients s’affichent par leurs initiales</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Les clients s’affichent par leur nom</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Afficher à nouveau les noms des clients</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Masquer les noms des clients pendant un partage d’écran</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>initiales</translation>
        </message>
        <message>
            <source>privacy</source>
            <translation>confidentialité</translation>
        </message>
        <message>
            <source>Go to the session meter</source>
            <translation>Aller au minuteur de séance</translation>
        </message>
        <message>
            <source>timer</source>
            <translation>chronomètre</translation>
        </message>
        <message>
            <source>float</source>
            <translation>flottant</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nouvelle dépense</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>justificatif</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>frais</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nouveau trajet</translation>
        </message>
        <message>
            <source>mileage</source>
            <translation>kilométrage</translation>
        </message>
        <message>
            <source>kilometres</source>
            <translation>kilomètres</translation>
        </message>
        <message>
            <source>Copy a link to the opened session</source>
            <translation>Copier un lien vers la séance ouverte</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>This is a demo practice. Everybody in it is made up.</source>
            <translation>Ceci est un cabinet de démonstration. Toutes les personnes y sont inventées.</translation>
        </message>
        <message>
            <source>Remove it and start my own</source>
            <translation>Le supprimer et créer le mien</translation>
        </message>
        <message>
            <source>Remove the demo practice?</source>
            <translation>Supprimer le cabinet de démonstration ?</translation>
        </message>
        <message>
            <source>It is deleted with everything you tried out in it. Your own practice is another one and is not touched.</source>
            <translation>Il est supprimé avec tout ce que vous y avez essayé. Votre propre cabinet est distinct et reste intact.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>The tours wait under About, and in Ctrl+K</source>
            <translation>Les visites vous attendent dans À propos, et avec Ctrl+K</translation>
        </message>
        <message>
            <source>Book a session first; then this tour can show it</source>
            <translation>Planifiez d’abord une séance ; cette visite pourra alors la montrer</translation>
        </message>
        <message>
            <source>Not possible: see why</source>
            <translation>Impossible : voir pourquoi</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>revenir en arrière</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>refaire</translation>
        </message>
        <message>
            <source>Close what is open first</source>
            <translation>Fermez d’abord ce qui est ouvert</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Rien à annuler</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Rien à rétablir</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>Non annulé : %1. %2</translation>
        </message>
        <message>
            <source>Not done again: %1. %2</source>
            <translation>Non rétabli : %1. %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
        <message>
            <source>Write templates</source>
            <translation>Rédiger les modèles</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulaires</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Réglages : %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>log</source>
            <translation>journal</translation>
        </message>
        <message>
            <source>crash</source>
            <translation>plantage</translation>
        </message>
        <message>
            <source>Find a free time</source>
            <translation>Trouver un créneau libre</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>créneaux</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilité</translation>
        </message>
        <message>
            <source>Find a time for %1</source>
            <translation>Trouver un créneau pour %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AboutSheet</name>
        <message>
            <source>About SoloPilot</source>
            <translation>À propos de SoloPilot</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Version %1. A practice on your own machine.</source>
            <translation>Version %1. Un cabinet sur votre propre ordinateur.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. These are its libraries and their licences:</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie. Voici ses bibliothèques et leurs licences :</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Cette application</translation>
        </message>
        <message>
            <source>Window and system</source>
            <translation>Fenêtre et système</translation>
        </message>
        <message>
            <source>Encrypted database</source>
            <translation>Base de données chiffrée</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>Keys and passphrases</source>
            <translation>Clés et phrases de passe</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Payment codes</source>
            <translation>Codes de paiement</translation>
        </message>
        <message>
            <source>The machine's keychain</source>
            <translation>Trousseau de l’ordinateur</translation>
        </message>
        <message>
            <source>Tours</source>
            <translation>Visites guidées</translation>
        </message>
        <message>
            <source>%1, seen</source>
            <translation>%1, déjà vue</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ActivityPage</name>
        <message>
            <source>What to show</source>
            <translation>Éléments à afficher</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Piste d’audit</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AddressRows</name>
        <message>
            <source>Add another address</source>
            <translation>Ajouter une autre adresse</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Numéro et rue</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Mettre en premier</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Comme ci-dessus</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AdviceBox</name>
        <message>
            <source>Why all the same</source>
            <translation>Pourquoi quand même</translation>
        </message>
        <message>
            <source>Free instead</source>
            <translation>Libre à la place</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>facultatif ; gardé avec la séance</translation>
        </message>
        <message>
            <source>Take %1 instead</source>
            <translation>Prendre plutôt %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message>
            <source>Not invoiced</source>
            <translation>À facturer</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En séance</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>aucune séance</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Gardé %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaList</name>
        <message>
            <source>Agenda</source>
            <translation>Planning</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaModel</name>
        <message>
            <source>Today, %1</source>
            <translation>Aujourd’hui, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Demain, %1</translation>
        </message>
        <message>
            <source>Nothing more in the calendar until %1 %2</source>
            <translation>Plus rien dans l’agenda jusqu’au %1 %2</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Afficher les jours précédents</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message>
            <source>Add a point</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>Enter writes it into the check list of this note</source>
            <translation>Entrée l’écrit dans la liste de cette note</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was left open last time.</source>
            <translation>Rien n’est resté en suspens la dernière fois.</translation>
        </message>
        <message>
            <source>Open points of a note stand here next time.</source>
            <translation>Les points ouverts d’une note seront ici la prochaine fois.</translation>
        </message>
        <message>
            <source>Show all %1 points</source>
            <translation>Afficher les %1 points</translation>
        </message>
        <message>
            <source>Open the session: %1</source>
            <translation>Ouvrir la séance : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaView</name>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Rien dans l’agenda</translation>
        </message>
        <message>
            <source>Sessions you book and calendars you import are listed here, day by day.</source>
            <translation>Les séances que vous réservez et les agendas que vous importez s’affichent ici, jour par jour.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AllDayLane</name>
        <message>
            <source>Show all rows</source>
            <translation>Afficher toutes les lignes</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Toute la journée</translation>
        </message>
        <message>
            <source>Fold to three rows</source>
            <translation>Réduire à trois lignes</translation>
        </message>
        <message>
            <source>Show all %1 rows</source>
            <translation>Afficher les %1 lignes</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1 de plus</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Which service is it?</source>
            <translation>De quelle prestation s’agit-il ?</translation>
        </message>
        <message>
            <source>Whose session is it?</source>
            <translation>Avec qui est cette séance ?</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>The same for the whole series</source>
            <translation>De même pour toute la série</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Commencer la séance</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Il n’y a pas encore de prestation. Ajoutez-en une dans Réglages, Prestations.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Choisissez le client de la séance.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AuditKeySheet</name>
        <message>
            <source>A new key for the audit trail</source>
            <translation>Une nouvelle clé pour la piste d’audit</translation>
        </message>
        <message>
            <source>When somebody may have copied the practice and knew what opens it.</source>
            <translation>Si quelqu’un a pu copier le cabinet et savait ce qui l’ouvre.</translation>
        </message>
        <message>
            <source>The trail is signed with a key of its own. The old key signs once more, that the new one takes over, and is gone then. What it signed stays good: whoever knows the old key is led to the new one.</source>
            <translation>La piste est signée avec une clé à elle. L’ancienne signe une dernière fois que la nouvelle prend le relais, puis disparaît. Ce qu’elle a signé reste valable : qui connaît l’ancienne clé est conduit à la nouvelle.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Créer une nouvelle clé</translation>
        </message>
        <message>
            <source>It signs from entry %L1 on.</source>
            <translation>Elle signe à partir de l’entrée %L1.</translation>
        </message>
        <message>
            <source>Tell it to those who check the trail, by another way than the trail itself:
%1</source>
            <translation>Communiquez-la à ceux qui vérifient la piste, par une autre voie que la piste elle-même :
%1</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Planifier une séance</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>Pas de répétition</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Toutes les deux semaines</translation>
        </message>
        <message>
            <source>Every four weeks</source>
            <translation>Toutes les quatre semaines</translation>
        </message>
        <message>
            <source>Every month, same weekday</source>
            <translation>Chaque mois, même jour de la semaine</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Il n’y a pas encore de prestation. Ajoutez-en une dans Réglages, Prestations.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Saisissez une heure comme 14:30.</translation>
        </message>
        <message>
            <source>1 to %1</source>
            <translation>1 à %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Book anyway</source>
            <translation>Planifier quand même</translation>
        </message>
        <message>
            <source>%1 is marked as blocked.</source>
            <translation>%1 porte le repère « bloqué ».</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>En dehors de vos heures de travail.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Choisissez le client de la séance.</translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 : séance planifiée le %2 à %3</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>Book %1</source>
            <comment>Wed 11:00</comment>
            <translation>Planifier %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BrowserSignIn</name>
        <message>
            <source>SoloPilot is let in. You can close this page and go back to it.</source>
            <translation>SoloPilot a maintenant accès. Vous pouvez fermer cette page et y revenir.</translation>
        </message>
        <message>
            <source>This is not the answer that SoloPilot is waiting for.</source>
            <translation>Ce n’est pas la réponse que SoloPilot attend.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BurndownBar</name>
        <message>
            <source>Counting</source>
            <translation>Décompte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BusyCard</name>
        <message>
            <source>Make it a session</source>
            <translation>En faire une séance</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Toute la journée</translation>
        </message>
        <message>
            <source>Press Enter to make it a session</source>
            <translation>Appuyez sur Entrée pour en faire une séance</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarAccountSheet</name>
        <message>
            <source>Change %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Connecter un agenda</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>User name or e-mail</source>
            <translation>Nom d’utilisateur ou e-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Keep only when I am busy, and nothing of what the entries say</source>
            <translation>Garder seulement mes heures occupées, rien du contenu des rendez-vous</translation>
        </message>
        <message>
            <source>Where the calendars are</source>
            <translation>Où se trouvent les agendas</translation>
        </message>
        <message>
            <source>Many services, iCloud and Fastmail among them, want a password made for this program only. It is kept sealed in the practice.</source>
            <translation>Beaucoup de services, dont iCloud et Fastmail, demandent un mot de passe créé pour cette seule application. Il est conservé scellé dans le cabinet.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Leave empty to keep the one there is</source>
            <translation>Laisser vide pour garder l’actuel</translation>
        </message>
        <message>
            <source>What is taken there is not offered here. Nothing is written there before you say where bookings go.</source>
            <translation>Ce qui est pris là-bas n’est pas proposé ici. Rien n’y est écrit avant que vous indiquiez où vont les réservations.</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Se connecter à %1</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID client</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secret client OAuth</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organisation (locataire)</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Rouvrir la page</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>Ouvrir cette page</translation>
        </message>
        <message>
            <source>Leave empty for any</source>
            <translation>Laisser vide pour toutes</translation>
        </message>
        <message>
            <source>Until now you have allowed this program to read there. Sign in once more and allow it to write as well.</source>
            <translation>Jusqu’ici vous avez permis à l’application de lire là-bas. Connectez-vous encore une fois et permettez-lui aussi d’écrire.</translation>
        </message>
        <message>
            <source>Access was taken back there, or is over. What was read stays here.</source>
            <translation>L’accès y a été retiré ou a expiré. Ce qui a été lu reste ici.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Se connecter dans le navigateur</translation>
        </message>
        <message>
            <source>Your browser shows a page of the service. Sign in there and allow access; this sheet goes on by itself.</source>
            <translation>Votre navigateur affiche une page du service. Connectez-vous-y et autorisez l’accès ; cette fenêtre continue toute seule.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>Second clock</source>
            <translation>Deuxième horloge</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>Kept free</source>
            <translation>Gardé libre</translation>
        </message>
        <message>
            <source>Off hours</source>
            <translation>Hors horaires</translation>
        </message>
        <message>
            <source>Second clock: none</source>
            <translation>Deuxième horloge : aucune</translation>
        </message>
        <message>
            <source>Second clock: %1</source>
            <translation>Deuxième horloge : %1</translation>
        </message>
        <message>
            <source>The client’s</source>
            <translation>Celle du client</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Autres lieux</translation>
        </message>
        <message>
            <source>Does not suit %1</source>
            <translation>Ne convient pas à %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarHead</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>How to look at the calendar</source>
            <translation>Vue de l’agenda</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semaine de travail</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Aujourd’hui (T)</translation>
        </message>
        <message>
            <source>Print what is shown (Ctrl+P)</source>
            <translation>Imprimer ce qui est affiché (Ctrl+P)</translation>
        </message>
        <message>
            <source>New session (N)</source>
            <translation>Nouvelle séance (N)</translation>
        </message>
        <message>
            <source>D, W, M and A choose the view; Shift+W the work week</source>
            <translation>D, W, M et A choisissent la vue ; Shift+W la semaine de travail</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Jour précédent</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Jour suivant</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mois précédent</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mois suivant</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Semaine précédente</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semaine suivante</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarPage</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>The calendar could not be read</source>
            <translation>L’agenda n’a pas pu être lu</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 déplacé au %2</translation>
        </message>
        <message>
            <source>%1 now takes %2</source>
            <translation>%1 dure maintenant %2</translation>
        </message>
        <message>
            <source>Move to %1?</source>
            <translation>Déplacer au %1 ?</translation>
        </message>
        <message>
            <source>Change the length?</source>
            <translation>Changer la durée ?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Session with %1 cancelled</source>
            <translation>Séance avec %1 annulée</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 supprimé</translation>
        </message>
        <message>
            <source>Cancel which ones?</source>
            <translation>Lesquelles annuler ?</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Annuler la séance</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Nouvelle séance…</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Consigner une séance passée…</translation>
        </message>
        <message>
            <source>%1 copied to %2</source>
            <translation>%1 copié au %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Imprimer la vue</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semaine ouvrée</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Enter opens, Alt with arrows moves, drag with Ctrl copies</source>
            <translation>Entrée ouvre, Alt avec les flèches déplace, glisser avec Ctrl copie</translation>
        </message>
        <message>
            <source>Enter opens, drag with Ctrl copies</source>
            <translation>Entrée ouvre, glisser avec Ctrl copie</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Find a free time…</source>
            <translation>Trouver un créneau libre…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Garder plus longtemps</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>Masquer %1</translation>
        </message>
        <message>
            <source>Cancel the session…</source>
            <translation>Annuler la séance…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Enter opens, Delete lets go of it</source>
            <translation>Entrée ouvre, Suppr libère</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message>
            <source>Calendars</source>
            <translation>Agendas</translation>
        </message>
        <message>
            <source>What is taken in your other calendars is not free here, and what is booked here can stand in one of them.</source>
            <translation>Ce qui est pris dans vos autres agendas n’est pas libre ici, et ce qui est planifié ici peut figurer dans l’un d’eux.</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Connecter un agenda</translation>
        </message>
        <message>
            <source>No other calendar is connected.</source>
            <translation>Aucun autre agenda n’est connecté.</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written.</source>
            <translation>En pause : rien n’est lu ni écrit.</translation>
        </message>
        <message>
            <source>It is being read for the first time.</source>
            <translation>Première lecture en cours.</translation>
        </message>
        <message>
            <source>Both sides agreed %1.</source>
            <translation>Dernière synchronisation : %1.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Sync now: %1</source>
            <translation>Synchroniser : %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Reprendre : %1</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pause : %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Modifier : %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Disconnect: %1</source>
            <translation>Déconnecter : %1</translation>
        </message>
        <message>
            <source>Counts here</source>
            <translation>Compte ici</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Dans les deux sens</translation>
        </message>
        <message>
            <source>Bookings go here</source>
            <translation>Les réservations vont ici</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>%n rendez-vous y manque d’un coup ; rien n’a donc été supprimé ici.</numerusform>
                <numerusform>%n rendez-vous y manquent d’un coup ; rien n’a donc été supprimé ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>N’existent plus</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Relier de nouveau</translation>
        </message>
        <message>
            <source>Reconnect: %1</source>
            <translation>Relier de nouveau : %1</translation>
        </message>
        <message>
            <source>Colour of %1</source>
            <translation>Couleur de %1</translation>
        </message>
        <message>
            <source>The colour its entries bear in the calendar</source>
            <translation>La couleur de ses rendez-vous dans l’agenda</translation>
        </message>
        <message>
            <source>Colour as there</source>
            <translation>Couleur d’origine</translation>
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
            <translation>Mineur</translation>
        </message>
        <message>
            <source>Blocked: booking says so first</source>
            <translation>Bloqué : signalé à chaque planification</translation>
        </message>
        <message>
            <source>Not to be contacted: no mail leaves</source>
            <translation>Ne pas contacter : aucun e-mail ne part</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Ajouter le client</translation>
        </message>
        <message>
            <source>Name, as printed on invoices</source>
            <translation>Nom, tel qu’il figure sur les factures</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Unknown, taken as yours</source>
            <translation>Inconnu : le vôtre est utilisé</translation>
        </message>
        <message>
            <source>Language of invoices and mail</source>
            <translation>Langue des factures et des e-mails</translation>
        </message>
        <message>
            <source>As the practice</source>
            <translation>Comme le cabinet</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Numéro fiscal</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Numéro de TVA</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Achète en tant qu’entreprise</translation>
        </message>
        <message>
            <source>Somebody else pays</source>
            <translation>Une autre personne paie</translation>
        </message>
        <message>
            <source>Remark, only for you</source>
            <translation>Remarque, pour vous uniquement</translation>
        </message>
        <message>
            <source>Invoices go to another name or address</source>
            <translation>Factures à un autre nom ou une autre adresse</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nom sur les factures</translation>
        </message>
        <message>
            <source>E-mail for invoices</source>
            <translation>E-mail pour les factures</translation>
        </message>
        <message>
            <source>What is left empty is as above.</source>
            <translation>Ce qui reste vide est repris de ci-dessus.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Client enregistré</translation>
        </message>
        <message>
            <source>Merge %1 into…</source>
            <translation>Fusionner %1 avec…</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Séances, notes et factures se trouveront alors chez l’autre client. Rien n’est supprimé.</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Client à conserver</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Merge into %1</source>
            <translation>Fusionner avec %1</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Choisissez le client à conserver.</translation>
        </message>
        <message>
            <source>%1 merged into %2</source>
            <translation>%1 fusionné avec %2</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1 archivé</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 est maintenant client</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 est de retour</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Clients trouvés</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Saisissez un nom</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>comme nouveau client</translation>
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
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Invoices to</source>
            <translation>Factures à</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Payeur</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Tax no.</source>
            <translation>N° fiscal</translation>
        </message>
        <message>
            <source>VAT no.</source>
            <translation>N° de TVA</translation>
        </message>
        <message>
            <source>Buys as</source>
            <translation>Achète comme</translation>
        </message>
        <message>
            <source>a business</source>
            <translation>entreprise</translation>
        </message>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Rien pour l’instant. Modifiez le client pour ajouter une adresse e-mail.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Paid this year</source>
            <translation>Payé cette année</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Mineur</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqué</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>Ne pas contacter</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Not invoiced</source>
            <translation>À facturer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Found in an import</source>
            <translation>Trouvé dans un import</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Est-ce un client ?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Draft invoice</source>
            <translation>Brouillon de facture</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Facture %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>réglée</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>À venir</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, vous</translation>
        </message>
        <message>
            <source>%1, same as yours</source>
            <translation>%1, comme vous</translation>
        </message>
        <message>
            <source>Zone unknown, taken as yours</source>
            <translation>Fuseau inconnu : le vôtre est utilisé</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Horloges</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Consigner une séance passée…</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Fusionner avec un autre client…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Relevé de compte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Oui, ajouter</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Sessions, notes, money and mail are listed here as they come.</source>
            <translation>Séances, notes, argent et e-mails apparaîtront ici dans leur ordre.</translation>
        </message>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>Afficher %n entrée antérieure</numerusform>
                <numerusform>Afficher les précédentes (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non parti</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Draft quote</source>
            <translation>Brouillon de devis</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Devis %1</translation>
        </message>
        <message>
            <source>good until %1</source>
            <translation>valable jusqu’au %1</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Remboursement</translation>
        </message>
        <message>
            <source>Paid from credit</source>
            <translation>Payé sur le crédit</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Paiement</translation>
        </message>
        <message>
            <source>for invoice %1</source>
            <translation>pour la facture %1</translation>
        </message>
        <message>
            <source>for no invoice</source>
            <translation>sans facture</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>à %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Doit</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Rien n’est dû.</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Trouver un créneau…</translation>
        </message>
        <message>
            <source>Sell a package…</source>
            <translation>Vendre un forfait…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>open</source>
            <translation>à encaisser</translation>
        </message>
        <message>
            <source>Filter clients</source>
            <translation>Filtrer les clients</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importer des clients et des rendez-vous</translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importer un agenda, des contacts ou un tableau</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouveau client</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actifs</translation>
        </message>
        <message>
            <source>Owing</source>
            <translation>Solde dû</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivés</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Les clients n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Actifs %1</translation>
        </message>
        <message>
            <source>Owing %1</source>
            <translation>Solde dû %1</translation>
        </message>
        <message>
            <source>Archived %1</source>
            <translation>Archivés %1</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Proposés</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aucun client pour l’instant</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Personne ici</translation>
        </message>
        <message>
            <source>No name, company, mail or phone begins like this.</source>
            <translation>Aucun nom, société, e-mail ou téléphone ne commence ainsi.</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Ajoutez votre premier client, ou importez vos contacts ou votre agenda.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>Cette liste ne contient aucun client.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Aucun client choisi</translation>
        </message>
        <message>
            <source>Choose one on the left to see sessions, notes and invoices.</source>
            <translation>Choisissez-en un à gauche pour voir ses séances, notes et factures.</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Vos clients seront ici</translation>
        </message>
        <message>
            <source>With their sessions, notes and invoices on one time line, and their clock beside yours.</source>
            <translation>Avec leurs séances, notes et factures sur une même frise, et leur horloge à côté de la vôtre.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Ajouter un client</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Client ajouté</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Recherche de vos clients</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the title only</source>
            <translation>Afficher seulement le titre</translation>
        </message>
        <message>
            <source>Show whom it touches</source>
            <translation>Afficher qui est concerné</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockNote</name>
        <message>
            <source>Clocks that change</source>
            <translation>Changements d’heure</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Les voir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClosedPeriod</name>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, toute l’année</translation>
        </message>
        <message>
            <source>%1, the whole quarter</source>
            <translation>%1, tout le trimestre</translation>
        </message>
        <message>
            <source>Close the books</source>
            <translation>Clôturer les livres</translation>
        </message>
        <message>
            <source>Close up to the end of</source>
            <translation>Clôturer jusqu’à la fin de</translation>
        </message>
        <message>
            <source>Close the books up to this month</source>
            <translation>Clôturer les livres jusqu’à ce mois</translation>
        </message>
        <message>
            <source>In a closed period nothing is issued, credited, paid, written off or spent any more, so that it stays as your accountant has it.</source>
            <translation>Dans une période clôturée, plus rien n’est émis, crédité, payé, passé en perte ni dépensé, afin qu’elle reste telle que votre comptable l’a reçue.</translation>
        </message>
        <message>
            <source>The books are closed up to %1.</source>
            <translation>Les livres sont clôturés jusqu’à %1.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Aucune période n’est clôturée.</translation>
        </message>
        <message>
            <source>Open %1 again</source>
            <translation>Rouvrir %1</translation>
        </message>
        <message>
            <source>Open again from %1</source>
            <translation>Rouvrir à partir de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Commandes correspondantes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Try fewer letters, or a name.</source>
            <translation>Essayez moins de lettres, ou un nom.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Start when I log in</source>
            <translation>Démarrer à l’ouverture de ma session</translation>
        </message>
        <message>
            <source>It waits locked in the tray until you open it.</source>
            <translation>L’application attend, verrouillée, dans la zone de notification jusqu’à ce que vous l’ouvriez.</translation>
        </message>
        <message>
            <source>Remind me through the desktop</source>
            <translation>Rappels par le bureau</translation>
        </message>
        <message>
            <source>Five minutes before a session, and when a message did not go out. Without a sound.</source>
            <translation>Cinq minutes avant une séance, et quand un message n’est pas parti. Sans aucun son.</translation>
        </message>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nommer les clients dans les rappels</translation>
        </message>
        <message>
            <source>Reminders show over whatever is on the screen, and some desktops keep a list of them.</source>
            <translation>Les rappels s’affichent par-dessus tout ce qui est à l’écran, et certains bureaux en gardent la liste.</translation>
        </message>
        <message>
            <source>Use the tray's shortcuts in every program</source>
            <translation>Utiliser les touches de la zone de notification dans tous les logiciels</translation>
        </message>
        <message>
            <source>Start, finish and quick note. Your desktop may let you choose the keys.</source>
            <translation>Commencer, terminer et note rapide. Votre bureau vous laisse peut-être choisir les touches.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConfirmSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConflictSheet</name>
        <message>
            <source>What was changed here holds until you say otherwise.</source>
            <translation>Ce qui a été modifié ici vaut jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>What %1 says holds until you say otherwise.</source>
            <translation>Ce que dit %1 vaut jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>What stands here is newer and holds until you say otherwise.</source>
            <translation>Ce qui est ici est plus récent et vaut jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>What %1 says is newer and holds until you say otherwise.</source>
            <translation>Ce que dit %1 est plus récent et vaut jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>One side changed it, the other deleted it: it is kept until you say otherwise.</source>
            <translation>Un côté l’a modifié, l’autre l’a supprimé : il est gardé jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>Changed here and elsewhere</source>
            <translation>Modifié ici et ailleurs</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Entrée précédente</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Entrée suivante</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Tout le mien</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Tout le leur</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Keep what is chosen</source>
            <translation>Garder ce choix</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Both sides say the same by now.</source>
            <translation>Les deux côtés disent désormais la même chose.</translation>
        </message>
        <message>
            <source>both changed</source>
            <translation>modifié des deux côtés</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Maintenant : %1</translation>
        </message>
        <message>
            <source>%1 here: %2</source>
            <translation>%1 ici : %2</translation>
        </message>
        <message>
            <source>%1 there: %2</source>
            <translation>%1 là-bas : %2</translation>
        </message>
        <message>
            <source>As it is here</source>
            <translation>Comme ici</translation>
        </message>
        <message>
            <source>As it is there</source>
            <translation>Comme là-bas</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Réglé : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ContactRows</name>
        <message>
            <source>Any kind</source>
            <translation>Tout type</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Domicile</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Add another e-mail</source>
            <translation>Ajouter un autre e-mail</translation>
        </message>
        <message>
            <source>Add another phone</source>
            <translation>Ajouter un autre téléphone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Mettre en premier</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The first one is where mail goes.</source>
            <translation>Les e-mails partent à la première adresse.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CorrectSheet</name>
        <message>
            <source>Such as 45 min or 1 h 30</source>
            <translation>Par exemple 45 min ou 1 h 30</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Combien de séances</translation>
        </message>
        <message>
            <source>Say how much.</source>
            <translation>Indiquez combien.</translation>
        </message>
        <message>
            <source>Correct the balance</source>
            <translation>Corriger le solde</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>From which day it counts</source>
            <translation>À compter de quel jour</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Ten characters or more; it stays on record.</source>
            <translation>Dix caractères ou plus ; cela reste consigné.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Ensuite : %1</translation>
        </message>
        <message>
            <source>Correct by %1</source>
            <translation>Corriger de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Refacturer au client</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Pour vous seul</translation>
        </message>
        <message>
            <source>Type a date, such as %1.</source>
            <translation>Saisissez une date, par exemple %1.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditActs</name>
        <message>
            <source>Sold %1 to %2; its invoice is a draft</source>
            <translation>%1 vendu à %2 ; sa facture est en brouillon</translation>
        </message>
        <message>
            <source>Sold %1 to %2</source>
            <comment>a package, a client</comment>
            <translation>%1 vendu à %2</translation>
        </message>
        <message>
            <source>Taken back right away</source>
            <translation>Annulé aussitôt</translation>
        </message>
        <message>
            <source>%1 corrected by %2</source>
            <comment>a package, how much</comment>
            <translation>%1 : correction de %2</translation>
        </message>
        <message>
            <source>%1 rests</source>
            <comment>a package</comment>
            <translation>%1 est en pause</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <comment>a package</comment>
            <translation>%1 a repris</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>how much</comment>
            <translation>Crédit déplacé : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditBar</name>
        <message>
            <source>Counting…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Aucun forfait actif</translation>
        </message>
        <message>
            <source>Shows every entry</source>
            <translation>Affiche tous les mouvements</translation>
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
            <translation>a duré %1</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>annulé ensuite</translation>
        </message>
        <message>
            <source>then %1 over</source>
            <translation>dépassement : %1</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>solde : %1</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Lecture des mouvements</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a state and a share</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Its rule</source>
            <translation>Sa règle</translation>
        </message>
        <message>
            <source>Its invoice</source>
            <translation>Sa facture</translation>
        </message>
        <message>
            <source>Move some…</source>
            <translation>Déplacer une partie…</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Let it rest…</source>
            <translation>Mettre en pause…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Réservé</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Aucune séance à venir</translation>
        </message>
        <message>
            <source>Booked sessions that hold credits</source>
            <translation>Séances planifiées qui réservent du crédit</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Mouvements</translation>
        </message>
        <message>
            <source>the newest first</source>
            <translation>les plus récents d’abord</translation>
        </message>
        <message>
            <source>A double click or Enter opens the session of an entry.</source>
            <translation>Un double clic ou Entrée ouvre la séance d’un mouvement.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditPanel</name>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>Vendre un forfait</translation>
        </message>
        <message>
            <source>Drawn first</source>
            <translation>Décompté en premier</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Aucun forfait actif</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>Credit %1?</source>
            <translation>Établir un avoir sur %1 ?</translation>
        </message>
        <message>
            <source>Reason, as printed on the credit note</source>
            <translation>Motif, tel qu’il figure sur l’avoir</translation>
        </message>
        <message>
            <source>What is ticked is taken back by a credit note of its own.</source>
            <translation>Les lignes cochées font l’objet d’un avoir distinct.</translation>
        </message>
        <message>
            <source>The whole invoice over %1 is taken back by a credit note of its own.</source>
            <translation>Toute la facture, soit %1, fait l’objet d’un avoir distinct.</translation>
        </message>
        <message>
            <source>What is left of it is taken back by a credit note of its own.</source>
            <translation>Ce qu’il en reste fait l’objet d’un avoir distinct.</translation>
        </message>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Les %1 déjà payés deviennent le crédit du client.</translation>
        </message>
        <message>
            <source>Keep the invoice</source>
            <translation>Garder la facture</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>Avoir de %1</translation>
        </message>
        <message>
            <source>Credit the rest</source>
            <translation>Avoir sur le reste</translation>
        </message>
        <message>
            <source>Say why in a few words; it is printed on the credit note.</source>
            <translation>Indiquez le motif en quelques mots ; il est imprimé sur l’avoir.</translation>
        </message>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>Avoir sur %n ligne</numerusform>
                <numerusform>Avoir sur %n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message>
            <source>Back up each day</source>
            <translation>Sauvegarder chaque jour</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Choose the folder for daily backups</source>
            <translation>Choisir le dossier des sauvegardes quotidiennes</translation>
        </message>
        <message>
            <source>Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this computer is lost.</source>
            <translation>Conserve 7 jours, 4 semaines et 12 mois. Sur un autre disque, elles servent aussi en cas de perte de cet ordinateur.</translation>
        </message>
        <message>
            <source>Beside the practice, on this disk</source>
            <translation>À côté du cabinet, sur ce disque</translation>
        </message>
        <message>
            <source>The backup of %1 did not work. %2</source>
            <translation>La sauvegarde du %1 a échoué. %2</translation>
        </message>
        <message>
            <source>Off. Nothing is backed up by itself.</source>
            <translation>Désactivé. Rien n’est sauvegardé automatiquement.</translation>
        </message>
        <message>
            <source>Last made %1, and opened again to test it.</source>
            <translation>Dernière sauvegarde le %1, rouverte pour vérification.</translation>
        </message>
        <message>
            <source>The first is made at midday, or when the program next runs.</source>
            <translation>La première est faite à midi, ou au prochain démarrage de l’application.</translation>
        </message>
        <message>
            <source>Choose folder for daily backups</source>
            <translation>Choisir un dossier pour les sauvegardes quotidiennes</translation>
        </message>
        <message>
            <source>The backup %1 is not there any more.</source>
            <translation>La sauvegarde %1 n’est plus là.</translation>
        </message>
        <message>
            <source>The backup %1 was altered or replaced.</source>
            <translation>La sauvegarde %1 a été modifiée ou remplacée.</translation>
        </message>
        <message>
            <source>%1 was not made by this practice, or cannot be read.</source>
            <translation>%1 ne vient pas de ce cabinet, ou est illisible.</translation>
        </message>
        <message>
            <source>The backup %1 does not follow from the one before it.</source>
            <translation>La sauvegarde %1 ne fait pas suite à la précédente.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>Et une autre.</numerusform>
                <numerusform>Et %n autres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The restore drill of %1 failed. %2</source>
            <translation>L’exercice de restauration du %1 a échoué. %2</translation>
        </message>
        <message>
            <source>No backup has been written to another disk for 14 days or longer.</source>
            <translation>Aucune sauvegarde n’a été écrite sur un autre disque depuis 14 jours ou plus.</translation>
        </message>
        <message>
            <source>Restored for practice %1: all of it came back.</source>
            <translation>Restaurée à titre d’exercice le %1 : tout est revenu.</translation>
        </message>
        <message>
            <source>Its folder is not there. Connect the disk it is on, or choose another folder.</source>
            <translation>Le dossier est introuvable. Connectez le disque où il se trouve, ou choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>Backup and data</source>
            <translation>Sauvegarde et données</translation>
        </message>
        <message>
            <source>A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. What is written out is not encrypted.</source>
            <translation>Une sauvegarde est chiffrée comme le cabinet et s’ouvre avec la même phrase de passe ou fiche de secours. Ce qui est exporté n’est pas chiffré.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Back up to another place</source>
            <translation>Sauvegarder ailleurs</translation>
        </message>
        <message>
            <source>Take your data along</source>
            <translation>Emporter vos données</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>JSON, tables, calendar, contacts, notes, attachments, books</source>
            <translation>JSON, tableaux, agenda, contacts, notes, pièces jointes, comptabilité</translation>
        </message>
        <message>
            <source>The books</source>
            <translation>Comptabilité</translation>
        </message>
        <message>
            <source>A journal for hledger and other plain-text accounting</source>
            <translation>Un journal pour hledger et autres comptabilités en texte brut</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV des clients, séances, factures et paiements, pour un tableur</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>An .ics file for any calendar</source>
            <translation>Un fichier .ics pour tout agenda</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>A .vcf file for any address book</source>
            <translation>Un fichier .vcf pour tout carnet d’adresses</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>Choisir un dossier pour la sauvegarde</translation>
        </message>
        <message>
            <source>Choose where a new folder is made</source>
            <translation>Choisir où créer un nouveau dossier</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Aucune sauvegarde pour l’instant.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check the backup of %1</source>
            <translation>Vérifier la sauvegarde du %1</translation>
        </message>
        <message>
            <source>Writing the backup and opening it again</source>
            <translation>Écriture de la sauvegarde, puis réouverture</translation>
        </message>
        <message>
            <source>Backed up to %1. It was opened again and is equal to the practice.</source>
            <translation>Sauvegarde faite : %1. Elle a été rouverte et correspond au cabinet.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Lecture de la sauvegarde</translation>
        </message>
        <message>
            <source>Undamaged: %1</source>
            <translation>Intacte : %1</translation>
        </message>
        <message>
            <source>Writing out</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Written to %1. These files are not encrypted: keep them where you keep papers.</source>
            <translation>Exporté : %1. Ces fichiers ne sont pas chiffrés : gardez-les là où vous gardez vos papiers.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export: %1</source>
            <translation>Exporter : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataTable</name>
        <message>
            <source>Columns of %1</source>
            <translation>Colonnes : %1</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DateField</name>
        <message>
            <source>Not a date. Type it like %1.</source>
            <translation>Ce n’est pas une date. Saisissez par exemple %1.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Saisissez un jour.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message>
            <source>No service yet</source>
            <translation>Pas encore de prestation</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>La dernière fois</translation>
        </message>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n point à l’ordre du jour</numerusform>
                <numerusform>%n points à l’ordre du jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Commencer la séance</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Facturer %1</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facturer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuit</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 de l’heure</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 par séance</translation>
        </message>
        <message>
            <source>you %1</source>
            <translation>vous %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>Why, if they said</source>
            <translation>Pourquoi, si le client l’a dit</translation>
        </message>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>Le client a dit non. Le devis peut être copié pour en faire un nouveau.</translation>
        </message>
        <message>
            <source>Such as: too late this year</source>
            <translation>Par exemple : trop tard cette année</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Mark %1 as declined?</source>
            <translation>Marquer %1 comme refusé ?</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marquer refusé</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DiagnosticsSheet</name>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Nothing leaves this computer by itself. Read it before you pass it on.</source>
            <translation>Rien ne quitte cet ordinateur de soi-même. Lisez ce texte avant de le transmettre.</translation>
        </message>
        <message>
            <source>Text of the diagnostics</source>
            <translation>Texte du diagnostic</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Enregistrer sous...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Enregistrer le diagnostic</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Impossible d’écrire %1 : %2. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Edit the draft</source>
            <translation>Modifier le brouillon</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>La facture n’a pas été émise le jour prévu. %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>à émettre le %1</translation>
        </message>
        <message>
            <source>The number is taken at issue</source>
            <translation>Le numéro est attribué à l’émission</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Pour %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Issue %1</source>
            <translation>Émettre %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 payés</translation>
        </message>
        <message>
            <source>%1 discount</source>
            <translation>escompte %1</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 passés en perte</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>pas encore envoyée</translation>
        </message>
        <message>
            <source>%1 credit</source>
            <translation>crédit %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>À %1</translation>
        </message>
        <message>
            <source>Mark paid</source>
            <translation>Encaisser</translation>
        </message>
        <message>
            <source>Mark paid %1</source>
            <translation>Encaisser %1</translation>
        </message>
        <message>
            <source>Record the payment of this invoice</source>
            <translation>Enregistrer le paiement de cette facture</translation>
        </message>
        <message>
            <source>Use credit</source>
            <translation>Utiliser le crédit</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <translation>%1 pour %2, %3</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Paiements</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Passé en perte</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>annulé le %1</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Remboursé</translation>
        </message>
        <message>
            <source>%1 discount for paying early</source>
            <translation>escompte de %1 pour paiement anticipé</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Annuler ce paiement</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Renvoyer à %1</translation>
        </message>
        <message>
            <source>Do not issue it by itself</source>
            <translation>Annuler l’émission programmée</translation>
        </message>
        <message>
            <source>Write off %1…</source>
            <translation>Passer %1 en perte…</translation>
        </message>
        <message>
            <source>Take the write-off back</source>
            <translation>Annuler le passage en perte</translation>
        </message>
        <message>
            <source>Credit the invoice…</source>
            <translation>Établir un avoir…</translation>
        </message>
        <message>
            <source>Record a refund…</source>
            <translation>Enregistrer un remboursement…</translation>
        </message>
        <message>
            <source>Pay from the credit of %1</source>
            <translation>Payer avec le crédit de %1</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Rembourser du crédit…</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Afficher le client</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Relevé de compte</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Issue later…</source>
            <translation>Émettre plus tard…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLine</name>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantité</translation>
        </message>
        <message>
            <source>Price each</source>
            <translation>Prix unitaire</translation>
        </message>
        <message>
            <source>Price for %1</source>
            <translation>Prix pour %1</translation>
        </message>
        <message>
            <source>Type a share such as 10 %, or a sum.</source>
            <translation>Saisissez une part, par exemple 10 %, ou un montant.</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Retirer cette ligne</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % ou un montant</translation>
        </message>
        <message>
            <source>Say what is billed.</source>
            <translation>Indiquez ce qui est facturé.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Saisissez un montant.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Saisissez un nombre.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLines</name>
        <message>
            <source>Discount on the whole</source>
            <translation>Remise sur le total</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % ou un montant</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftSheet</name>
        <message>
            <source>Edit the draft</source>
            <translation>Modifier le brouillon</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Pour %1</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1 en %2</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>Taux du</translation>
        </message>
        <message>
            <source>The tax is stated in both currencies.</source>
            <translation>La taxe est indiquée dans les deux devises.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Enregistrer le brouillon</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Type a number above zero.</source>
            <translation>Saisissez un nombre supérieur à zéro.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Saisissez un jour.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DriveSheet</name>
        <message>
            <source>Edit the drive</source>
            <translation>Modifier le trajet</translation>
        </message>
        <message>
            <source>New drive with your own car</source>
            <translation>Nouveau trajet avec votre voiture</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>miles</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Your own rate, for this drive alone</source>
            <translation>Votre propre tarif, pour ce trajet seulement</translation>
        </message>
        <message>
            <source>By %1. Type another rate if yours differs.</source>
            <translation>Selon %1. Saisissez un autre tarif si le vôtre diffère.</translation>
        </message>
        <message>
            <source>your own rate</source>
            <translation>votre propre tarif</translation>
        </message>
        <message>
            <source>No rate is known for your country. Type yours.</source>
            <translation>Aucun tarif n’est connu pour votre pays. Saisissez le vôtre.</translation>
        </message>
        <message>
            <source>Type a number above zero, such as %1.</source>
            <translation>Saisissez un nombre supérieur à zéro, par exemple %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Saisissez un montant, par exemple %1.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ajouter</translation>
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
            <translation>Ce n’est pas une durée. Saisissez par exemple 45 ou 1 h 15.</translation>
        </message>
        <message>
            <source>Type a length like 50 or 1 h 30.</source>
            <translation>Saisissez une durée comme 50 ou 1 h 30.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntriesSheet</name>
        <message>
            <source>Looking them up</source>
            <translation>Recherche en cours</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Ouvrir l’entrée</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntrySheet</name>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Occupe du temps</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Only when you are busy is kept of this calendar.</source>
            <translation>De cet agenda, seules vos heures occupées sont gardées.</translation>
        </message>
        <message>
            <source>Switch this calendar off</source>
            <translation>Masquer cet agenda</translation>
        </message>
        <message>
            <source>It is a session…</source>
            <translation>C’est une séance…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Add receipt</source>
            <translation>Ajouter un justificatif</translation>
        </message>
        <message>
            <source>goes on the next invoice</source>
            <translation>figurera sur la prochaine facture</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Facturer à nouveau</translation>
        </message>
        <message>
            <source>Draft an invoice</source>
            <translation>Préparer une facture</translation>
        </message>
        <message>
            <source>It is on an invoice. Take its line off the draft, or credit the invoice first.</source>
            <translation>Elle figure sur une facture. Retirez sa ligne du brouillon, ou établissez d’abord un avoir sur la facture.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>TVA déductible</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Rate set by</source>
            <translation>Barème selon</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>votre choix</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Ouvrir le brouillon</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>Remove expense</source>
            <translation>Retirer la dépense</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>Edit the expense</source>
            <translation>Modifier la dépense</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nouvelle dépense</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Payé à</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <translation>Montant taxe comprise</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>Nom de la catégorie</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>TVA déductible</translation>
        </message>
        <message>
            <source>Add a receipt</source>
            <translation>Ajouter un justificatif</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Une autre…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Type the sum…</source>
            <translation>Saisir le montant…</translation>
        </message>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Un client à qui vous la refacturez lit ceci</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payée</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>%1 of it is input tax</source>
            <translation>dont %1 de TVA déductible</translation>
        </message>
        <message>
            <source>Type what was paid, such as %1.</source>
            <translation>Saisissez ce qui a été payé, par exemple %1.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Saisissez un nom.</translation>
        </message>
        <message>
            <source>Type the tax shown on the receipt.</source>
            <translation>Saisissez la taxe indiquée sur le justificatif.</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Justificatif : %1</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Choisir un justificatif</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseVersions</name>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>Versions of this expense</source>
            <translation>Versions de cette dépense</translation>
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
            <translation>Justificatif</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>Sans justificatif</translation>
        </message>
        <message>
            <source>Search expenses</source>
            <translation>Rechercher une dépense</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nouvelle dépense</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nouveau trajet</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Par catégorie</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et %1 de plus</translation>
        </message>
        <message>
            <source>No expenses in this time</source>
            <translation>Aucune dépense sur cette période</translation>
        </message>
        <message>
            <source>Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. Drives with your own car count too.</source>
            <translation>Notez ce que vous payez pour le cabinet : loyer, logiciel, billet de train. Déposez ici un justificatif pour commencer. Les trajets avec votre propre voiture comptent aussi.</translation>
        </message>
        <message>
            <source>The expenses could not be read</source>
            <translation>Les dépenses n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No expense of this time says that. Try a longer time, or fewer letters.</source>
            <translation>Aucune dépense de cette période ne correspond. Essayez une période plus longue, ou moins de lettres.</translation>
        </message>
        <message>
            <source>No expense chosen</source>
            <translation>Aucune dépense choisie</translation>
        </message>
        <message>
            <source>An expense and its receipt show up here.</source>
            <translation>Une dépense et son justificatif s’affichent ici.</translation>
        </message>
        <message>
            <source>Expense noted</source>
            <translation>Dépense notée</translation>
        </message>
        <message>
            <source>Expense changed</source>
            <translation>Dépense modifiée</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>%1 : dépense retirée</translation>
        </message>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Elle figurera sur la prochaine facture du client</translation>
        </message>
        <message>
            <source>Draft made; it waits in Drafts</source>
            <translation>Brouillon créé ; il attend dans Brouillons</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Choisir un justificatif</translation>
        </message>
        <message>
            <source>Receipt kept</source>
            <translation>Justificatif conservé</translation>
        </message>
        <message>
            <source>Receipt removed</source>
            <translation>Justificatif retiré</translation>
        </message>
        <message>
            <source>Show all categories</source>
            <translation>Afficher toutes les catégories</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>N’afficher que celles-ci</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>En afficher moins</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Find a free time</source>
            <translation>Trouver un créneau libre</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Réserver</translation>
        </message>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Demain</numerusform>
                <numerusform>%n prochains jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time of day</source>
            <translation>À toute heure</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>Le matin</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>L’après-midi</translation>
        </message>
        <message>
            <source>Evenings</source>
            <translation>Le soir</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Préférence</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Hold for a day</source>
            <translation>Garder un jour</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Il n’y a pas encore de prestation. Ajoutez-en une sous Réglages, Prestations.</translation>
        </message>
        <message>
            <source>Looking for free times…</source>
            <translation>Recherche de créneaux libres…</translation>
        </message>
        <message>
            <source>Nothing is free there. Look further ahead.</source>
            <translation>Rien n’est libre là. Cherchez plus loin.</translation>
        </message>
        <message>
            <source>Tick the times to offer, best first.</source>
            <translation>Cochez les créneaux à proposer ; le meilleur d’abord.</translation>
        </message>
        <message>
            <source>Choose who the times are for.</source>
            <translation>Choisissez pour qui sont les créneaux.</translation>
        </message>
        <message numerus="yes">
            <source>%n times copied</source>
            <translation>
                <numerusform>%n créneau copié</numerusform>
                <numerusform>%n créneaux copiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times held for %1 for a day</source>
            <translation>
                <numerusform>%n créneau gardé un jour pour %1</numerusform>
                <numerusform>%n créneaux gardés un jour pour %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 : rendez-vous pris, %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderStrip</name>
        <message>
            <source>Earlier week with free times</source>
            <translation>Semaine précédente avec des créneaux libres</translation>
        </message>
        <message>
            <source>Later week with free times</source>
            <translation>Semaine suivante avec des créneaux libres</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinishSheet</name>
        <message>
            <source>%1 h × %2</source>
            <translation>%1 h × %2</translation>
        </message>
        <message>
            <source>%1 min at %2 an hour</source>
            <translation>%1 min à %2 de l’heure</translation>
        </message>
        <message>
            <source>per session</source>
            <translation>par séance</translation>
        </message>
        <message>
            <source>%1 %2 %: %3</source>
            <translation>%1 %2 % : %3</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>TVA</translation>
        </message>
        <message>
            <source>includes %1</source>
            <translation>dont %1</translation>
        </message>
        <message>
            <source>no VAT: small business</source>
            <translation>sans TVA : franchise en base</translation>
        </message>
        <message>
            <source>no VAT: reverse charge</source>
            <translation>sans TVA : autoliquidation</translation>
        </message>
        <message>
            <source>no VAT: exempt</source>
            <translation>sans TVA : exonéré</translation>
        </message>
        <message>
            <source>no VAT: outside its scope</source>
            <translation>sans TVA : hors champ</translation>
        </message>
        <message>
            <source>%1 given away as grace.</source>
            <translation>Tolérance : %1 non comptées.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Minimum compté : %1.</translation>
        </message>
        <message>
            <source>%1 for the session, whatever its length.</source>
            <translation>%1 pour la séance, quelle que soit sa durée.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 à %2 de l’heure.</translation>
        </message>
        <message>
            <source>Finish session with %1</source>
            <translation>Terminer la séance avec %1</translation>
        </message>
        <message>
            <source>Send the invoice</source>
            <translation>Envoyer la facture</translation>
        </message>
        <message>
            <source>Hand it over yourself</source>
            <translation>La remettre vous-même</translation>
        </message>
        <message>
            <source>End, invoice later</source>
            <translation>Terminer, facturer plus tard</translation>
        </message>
        <message>
            <source>Length that counts</source>
            <translation>Durée retenue</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facture</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Terminer et facturer</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Terminer et facturer %1</translation>
        </message>
        <message>
            <source>as finished</source>
            <translation>durée fixée à la fin</translation>
        </message>
        <message>
            <source>of %1 run</source>
            <translation>sur %1 écoulées</translation>
        </message>
        <message>
            <source>of %1 planned</source>
            <translation>sur %1 prévues</translation>
        </message>
        <message>
            <source>less than 1 min</source>
            <translation>moins de 1 min</translation>
        </message>
        <message>
            <source>Count the planned %1</source>
            <translation>Retenir la durée prévue, %1</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Send by mail</source>
            <translation>Envoyer par e-mail</translation>
        </message>
        <message>
            <source>%1 has no e-mail address</source>
            <translation>%1 n’a pas d’adresse e-mail</translation>
        </message>
        <message>
            <source>your own e-mail address is missing, see Settings</source>
            <translation>votre propre adresse e-mail manque, voir les réglages</translation>
        </message>
        <message>
            <source>kept under Money</source>
            <translation>conservée dans Finances</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF. Due %2.</source>
            <translation>Facture %1 en PDF. Échéance %2.</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF.</source>
            <translation>Facture %1 en PDF.</translation>
        </message>
        <message>
            <source>The mail is ready; you send it from your own mail program.</source>
            <translation>L’e-mail est préparé ; vous l’envoyez depuis votre logiciel de messagerie.</translation>
        </message>
        <message>
            <source>It is sent at once and cannot be taken back.</source>
            <translation>L’envoi est immédiat et ne peut pas être annulé.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>Vous avez %n seconde pour annuler avant l’envoi.</numerusform>
                <numerusform>Vous avez %n secondes pour annuler avant l’envoi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is taken when the invoice is issued; %1 is the one expected now.</source>
            <translation>Le numéro est attribué à l’émission de la facture ; %1 est celui prévu pour l’instant.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Compté par tranches de %1.</translation>
        </message>
        <message>
            <source>End and draw %1</source>
            <comment>from what is prepaid</comment>
            <translation>Terminer et décompter %1</translation>
        </message>
        <message>
            <source>Nothing goes out: all of it is prepaid.</source>
            <translation>Rien ne part : tout est prépayé.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Dernière étape</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Preparing...</source>
            <translation>Préparation...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRunPage</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HealthButton</name>
        <message>
            <source>Show what the program does by itself</source>
            <translation>Afficher ce que l’application fait d’elle-même</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HeldActs</name>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 : séance planifiée le %2 à %3</translation>
        </message>
        <message>
            <source>Held for %1 until %2 %3</source>
            <translation>Gardé pour %1 jusqu’au %2 à %3</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>Le créneau gardé pour %1 est de nouveau libre</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoldSheet</name>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Gardé jusqu’au</translation>
        </message>
        <message>
            <source>Over there</source>
            <translation>Là-bas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Garder plus longtemps</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Il n’y a pas encore de prestation. Ajoutez-en une dans Réglages, Prestations.</translation>
        </message>
        <message>
            <source>Book it anyway</source>
            <translation>Planifier quand même</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursGrid</name>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, une copie</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>%1 déjà pris</translation>
        </message>
        <message>
            <source>outside your working hours</source>
            <translation>en dehors de vos heures de travail</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>était à %1</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>à facturer</translation>
        </message>
        <message>
            <source>Hours of the days</source>
            <translation>Heures des jours</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message>
            <source>Days and clocks</source>
            <translation>Jours et horloges</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Clocks %1</source>
            <comment>−1 h</comment>
            <translation>Heure %1 (−1 h)</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursSection</name>
        <message>
            <source>Save working hours</source>
            <translation>Enregistrer les heures de travail</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is free. The calendar shades the rest, and booking outside says so first.</source>
            <translation>À l’heure de votre cabinet, par exemple 09:00–12:30, 14:00–18:00. Un jour laissé vide est libre. L’agenda grise le reste, et toute planification en dehors est signalée.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>Not said yet: these are a guess, by which nobody is warned.</source>
            <translation>Pas encore indiquées : celles-ci sont supposées et ne déclenchent aucun avertissement.</translation>
        </message>
        <message>
            <source>Working hours saved, from now on</source>
            <translation>Heures de travail enregistrées, dès maintenant</translation>
        </message>
        <message>
            <source>Working hours are as they were</source>
            <translation>Les heures de travail sont comme avant</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursView</name>
        <message>
            <source>Nothing on these days</source>
            <translation>Rien ces jours-ci</translation>
        </message>
        <message>
            <source>Draw over the hours to book a session there.</source>
            <translation>Faites glisser sur les heures pour y planifier une séance.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportColumns</name>
        <message>
            <source>Leave out</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Keep as a remark</source>
            <translation>Garder en remarque</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Société</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Adresse e-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rue</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Numéro fiscal</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Numéro de TVA</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Person or company</source>
            <translation>Personne ou société</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Achète en tant qu’entreprise</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Type de l’adresse e-mail</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Type du téléphone</translation>
        </message>
        <message>
            <source>Kind of the address</source>
            <translation>Type de l’adresse</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nom sur les factures</translation>
        </message>
        <message>
            <source>Mail for invoices</source>
            <translation>E-mail pour les factures</translation>
        </message>
        <message>
            <source>Number in the other program</source>
            <translation>Numéro dans l’autre logiciel</translation>
        </message>
        <message>
            <source>What the column %1 holds</source>
            <translation>Contenu de la colonne %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n nouveau client</numerusform>
                <numerusform>%n nouveaux clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n client mis à jour</numerusform>
                <numerusform>%n clients mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n rendez-vous</numerusform>
                <numerusform>%n rendez-vous</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n rendez-vous mis à jour</numerusform>
                <numerusform>%n rendez-vous mis à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n séance déplacée</numerusform>
                <numerusform>%n séances déplacées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n séance annulée</numerusform>
                <numerusform>%n séances annulées</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importer un agenda, des contacts ou un tableau</translation>
        </message>
        <message>
            <source>Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)</source>
            <translation>Agenda, contacts, tableau (*.ics *.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importer %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Nothing of this file can be taken.</source>
            <translation>Rien de ce fichier ne peut être repris.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Tout le contenu de ce fichier est déjà ici.</translation>
        </message>
        <message>
            <source>%1 known already and left as they are.</source>
            <translation>Déjà connus et laissés tels quels : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n séance préparée reste à sa place.</numerusform>
                <numerusform>%n séances préparées restent à leur place.</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Les invités inconnus deviennent des clients proposés ; acceptez-les dans la liste.</translation>
        </message>
        <message>
            <source>and %1 more remarks.</source>
            <translation>et %1 autres remarques.</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importé : %1</translation>
        </message>
        <message>
            <source>%1 was not imported</source>
            <translation>%1 n’a pas été importé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorFold</name>
        <message>
            <source>Show or hide the facts</source>
            <translation>Afficher ou masquer la fiche</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fiche</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorPanel</name>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::JobsTab</name>
        <message>
            <source>Done</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abandonnée</translation>
        </message>
        <message>
            <source>Will be tried again</source>
            <translation>Sera retentée</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Dernière exécution</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Prochaine exécution</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Dernière erreur</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Rien ici.</translation>
        </message>
        <message>
            <source>Choose a line to see what can be done with it.</source>
            <translation>Choisissez une ligne pour voir ce qu’il est possible d’en faire.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Lancer maintenant</translation>
        </message>
        <message>
            <source>%1: runs now</source>
            <translation>%1 : lancement en cours</translation>
        </message>
        <message>
            <source>Looking up the jobs</source>
            <translation>Recherche des tâches</translation>
        </message>
        <message>
            <source>The jobs could not be read</source>
            <translation>Les tâches n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>À faire</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::KeySheet</name>
        <message>
            <source>Owner</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Comptable</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitateur</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditeur</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Peut tout faire.</translation>
        </message>
        <message>
            <source>Books, invoices and sends; sees no notes.</source>
            <translation>Planifie, facture et envoie ; ne voit pas les notes.</translation>
        </message>
        <message>
            <source>Writes invoices and payments, takes the books along; sees no calendar and no notes.</source>
            <translation>Rédige factures et paiements, exporte la comptabilité ; ne voit ni l’agenda ni les notes.</translation>
        </message>
        <message>
            <source>Leads sessions and keeps notes; sees no invoices.</source>
            <translation>Mène les séances et tient les notes ; ne voit pas les factures.</translation>
        </message>
        <message>
            <source>Reads invoices, the ledger and the audit trail; changes nothing.</source>
            <translation>Lit les factures, le grand livre et la piste d’audit ; ne modifie rien.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LoadingView</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Log a past session</source>
            <translation>Consigner une séance passée</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>It is finished at once; how it is billed is asked next.</source>
            <translation>Elle est aussitôt terminée ; la facturation est l’étape suivante.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Log session</source>
            <translation>Consigner la séance</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Il n’y a pas encore de prestation. Ajoutez-en une dans Réglages, Prestations.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Saisissez une heure comme 14:30.</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Choisissez un client pour le voir.</translation>
        </message>
        <message>
            <source>%1 without tax</source>
            <translation>%1 hors taxe</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Choisissez le client de la séance.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MainFrame</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Afficher tous les raccourcis</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>touches</translation>
        </message>
        <message>
            <source>About SoloPilot</source>
            <translation>À propos de SoloPilot</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licences</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Visite : %1</translation>
        </message>
        <message>
            <source>show me around</source>
            <translation>découvrir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeetingBox</name>
        <message>
            <source>In person</source>
            <translation>En présentiel</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Par téléphone</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>En visio</translation>
        </message>
        <message>
            <source>The video link is missing. The connected calendar makes it when it is next synced.</source>
            <translation>Le lien de visio manque. L’agenda connecté le crée à la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>The video link is missing. Add it to the service, or to this session.</source>
            <translation>Le lien de visio manque. Ajoutez-le à la prestation ou à cette séance.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the video link</source>
            <translation>Ouvrir le lien de visio</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the video link</source>
            <translation>Copier le lien de visio</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MessageSheet</name>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texte du message</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeterWindow</name>
        <message>
            <source>Session meter</source>
            <translation>Minuteur de séance</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Afficher moins</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <source>Show over the session's page too</source>
            <translation>Afficher aussi sur la page de la séance</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message>
            <source>Are these entries gone?</source>
            <translation>Ces entrées ont-elles disparu ?</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone.</source>
            <translation>%1 dit que %2 entrées sur %3 ont disparu.</translation>
        </message>
        <message>
            <source>So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the same. It was asked for twice, and nothing was deleted here.</source>
            <translation>On supprime rarement autant exprès : un compte refait à neuf ou une panne là-bas se ressemblent. La question a été posée deux fois, et rien n’a été supprimé ici.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <source>They stay here and are written to that calendar again, where it allows that.</source>
            <translation>Elles restent ici et sont de nouveau écrites dans cet agenda, s’il le permet.</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Elles ont disparu</translation>
        </message>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>Elles sont supprimées ici aussi et peuvent être récupérées pendant %n jour.</numerusform>
                <numerusform>Elles sont supprimées ici aussi et peuvent être récupérées pendant %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Delete them here too</source>
            <translation>Les supprimer ici aussi</translation>
        </message>
        <message>
            <source>What is gone in %1 goes here too</source>
            <translation>Ce qui a disparu dans %1 part ici aussi</translation>
        </message>
        <message>
            <source>The entries of %1 are kept</source>
            <translation>Les entrées de %1 sont gardées</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyField</name>
        <message>
            <source>Not an amount. Type it like %1.</source>
            <translation>Ce n’est pas un montant. Saisissez par exemple %1.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Saisissez un montant.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 written off</source>
            <translation>%1 passés en perte</translation>
        </message>
        <message>
            <source>Invoice %1 is owed again</source>
            <translation>La facture %1 est de nouveau due</translation>
        </message>
        <message>
            <source>To be issued on %1</source>
            <translation>Sera émise le %1</translation>
        </message>
        <message>
            <source>It is a draft again</source>
            <translation>C’est de nouveau un brouillon</translation>
        </message>
        <message>
            <source>Invoice %1 issued</source>
            <translation>Facture %1 émise</translation>
        </message>
        <message>
            <source>Issue it under %1?</source>
            <translation>Émettre à la date du %1 ?</translation>
        </message>
        <message>
            <source>The last number was given on %1, which is still to come by this computer’s clock. If the clock is wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers stay in the order of their dates and none is left out.</source>
            <translation>Le dernier numéro a été attribué le %1, une date encore à venir d’après l’horloge de cet ordinateur. Si l’horloge est fausse, annulez et réglez-la. Si cette date était l’erreur, cette facture la prend aussi : les numéros restent dans l’ordre des dates et aucun n’est sauté.</translation>
        </message>
        <message>
            <source>Issue under %1</source>
            <translation>Émettre à la date du %1</translation>
        </message>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 n’a pas de destinataire. Ajoutez une adresse e-mail au client.</translation>
        </message>
        <message>
            <source>The mail with invoice %1 waits on Today for you to send it</source>
            <translation>L’e-mail de la facture %1 attend votre envoi dans Aujourd’hui</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>La facture %1 part</translation>
        </message>
        <message>
            <source>Draft discarded; its sessions wait on Today</source>
            <translation>Brouillon supprimé ; ses séances attendent dans Aujourd’hui</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Brouillon enregistré</translation>
        </message>
        <message>
            <source>Invoice %1 credited</source>
            <translation>Avoir établi sur la facture %1</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Brouillon %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>à émettre le %1</translation>
        </message>
        <message>
            <source>could not be issued on its day</source>
            <translation>n’a pas pu être émise le jour prévu</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Due in the next 7 days</source>
            <translation>Échéance dans les 7 jours</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Aucun numéro ni client de cet onglet ne correspond. Essayez Toutes, ou moins de lettres.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Rien à encaisser</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Toutes les factures émises sont réglées.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Aucun brouillon</translation>
        </message>
        <message>
            <source>Finish a session with “invoice later” and it waits on Today until you invoice it.</source>
            <translation>Terminez une séance avec « facturer plus tard » et elle attend dans Aujourd’hui que vous la facturiez.</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Rien en retard</translation>
        </message>
        <message>
            <source>Invoices that pass their due date show up here.</source>
            <translation>Les factures dont l’échéance est passée s’affichent ici.</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>Aucune facture pour l’instant</translation>
        </message>
        <message>
            <source>Finish a session, and its invoice is written and listed here.</source>
            <translation>Terminez une séance : sa facture est rédigée et s’affiche ici.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numéro ou client</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>No invoice chosen</source>
            <translation>Aucune facture choisie</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Choisissez-en une à gauche pour la voir telle qu’elle s’imprime.</translation>
        </message>
        <message>
            <source>The invoices could not be read</source>
            <translation>Les factures n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Paiement annulé</translation>
        </message>
        <message>
            <source>%1 recorded</source>
            <translation>%1 enregistrés</translation>
        </message>
        <message>
            <source>%1 paid from credit</source>
            <translation>%1 payés par crédit</translation>
        </message>
        <message>
            <source>Take this payment back?</source>
            <translation>Annuler ce paiement ?</translation>
        </message>
        <message>
            <source>The %1 count as never received, and what they paid for is owed again. The record stays and says so. If the money did come and went back, record a refund instead.</source>
            <translation>Les %1 sont considérés comme jamais reçus, et ce qu’ils ont payé est de nouveau dû. L’écriture reste et l’indique. Si l’argent est bien arrivé puis reparti, enregistrez plutôt un remboursement.</translation>
        </message>
        <message>
            <source>Take back %1</source>
            <translation>Annuler %1</translation>
        </message>
        <message>
            <source>Refund of %1 recorded</source>
            <translation>Remboursement de %1 enregistré</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>No invoice was paid in this time</source>
            <translation>Aucune facture n’a été payée pendant cette période</translation>
        </message>
        <message>
            <source>Choose another time above, or open an invoice and record its payment when the money is there.</source>
            <translation>Choisissez une autre période ci-dessus, ou ouvrez une facture et enregistrez son paiement quand l’argent est arrivé.</translation>
        </message>
        <message>
            <source>When they were paid</source>
            <translation>Quand elles ont été payées</translation>
        </message>
        <message>
            <source>Looking up your invoices</source>
            <translation>Recherche de vos factures</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Paiements par jour d’encaissement, moins les remboursements.</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Paiements reçus</translation>
        </message>
        <message>
            <source>Part payments and credit included. The figure above counts the invoices that were paid in full.</source>
            <translation>Acomptes et avoirs compris. Le montant ci-dessus compte les factures entièrement payées.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyTabs</name>
        <message>
            <source>Open</source>
            <translation>À encaisser</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Payées</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Invoices by state, quotes, recurring invoices and expenses</source>
            <translation>Factures par état, devis, factures récurrentes et dépenses</translation>
        </message>
        <message>
            <source>Spent in %1</source>
            <translation>Dépensé en %1</translation>
        </message>
        <message>
            <source>Recurring a month</source>
            <translation>Récurrent par mois</translation>
        </message>
        <message>
            <source>Paid in %1</source>
            <translation>Payé en %1</translation>
        </message>
        <message>
            <source>Paid in Q%1</source>
            <translation>Payé au T%1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MonthGrid</name>
        <message>
            <source>+%1 more</source>
            <translation>+%1 de plus</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, une copie</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Jours du mois</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoveSheet</name>
        <message>
            <source>Move credits</source>
            <translation>Déplacer du crédit</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>%1 are free</source>
            <translation>Disponible : %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteEditor</name>
        <message>
            <source>SOAP note</source>
            <translation>Note SOAP</translation>
        </message>
        <message>
            <source>DAP note</source>
            <translation>Note DAP</translation>
        </message>
        <message>
            <source>Coaching session</source>
            <translation>Séance de coaching</translation>
        </message>
        <message>
            <source>Blank note</source>
            <translation>Note vierge</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What came up, what was agreed, what comes next.</source>
            <translation>Ce qui a été abordé, ce qui est convenu, ce qui vient ensuite.</translation>
        </message>
        <message>
            <source>Private part of the note</source>
            <translation>Partie privée de la note</translation>
        </message>
        <message>
            <source>For you alone: never exported, never sent.</source>
            <translation>Pour vous uniquement : jamais exportée, jamais envoyée.</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Garder un fichier avec cette note</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Private part</source>
            <translation>Partie privée</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title of the note</source>
            <translation>Titre de la note</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Partir d’un modèle</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Liste à cocher</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Words for you alone: never exported, never sent</source>
            <translation>Texte pour vous uniquement : jamais exporté, jamais envoyé</translation>
        </message>
        <message>
            <source>Keep a file with this note, encrypted</source>
            <translation>Garder un fichier avec cette note, chiffré</translation>
        </message>
        <message>
            <source>Read an older version, or bring it back</source>
            <translation>Lire une version antérieure, ou la rétablir</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Your role does not see notes</source>
            <translation>Votre rôle ne donne pas accès aux notes</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Not saved, trying again</source>
            <translation>Non enregistré, nouvel essai</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Enregistré à %1</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Enregistré au fil de la saisie</translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message>
            <source>BIRP note</source>
            <translation>Note BIRP</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Première séance</translation>
        </message>
        <message>
            <source>Consulting meeting</source>
            <translation>Réunion de conseil</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Atelier</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Cours</translation>
        </message>
        <message>
            <source>Salon visit</source>
            <translation>Visite au salon</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteFiles</name>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Garder un fichier avec cette note</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Enregistrer une copie, qui n’est pas chiffrée</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteHistory</name>
        <message>
            <source>Private part</source>
            <translation>Partie privée</translation>
        </message>
        <message>
            <source>Versions of this note</source>
            <translation>Versions de cette note</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Rétablir cette version</translation>
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
            <translation>Partir de là</translation>
        </message>
        <message>
            <source>The next invoice has no number yet.</source>
            <translation>La prochaine facture n’a pas encore de numéro.</translation>
        </message>
        <message>
            <source>The next credit note has no number yet.</source>
            <translation>Le prochain avoir n’a pas encore de numéro.</translation>
        </message>
        <message>
            <source>The next invoice is %1.</source>
            <translation>La prochaine facture est %1.</translation>
        </message>
        <message>
            <source>The next credit note is %1.</source>
            <translation>Le prochain avoir est %1.</translation>
        </message>
        <message>
            <source>Only if you come from another program: the number after its last one.</source>
            <translation>Seulement si vous venez d’un autre logiciel : le numéro qui suit son dernier.</translation>
        </message>
        <message>
            <source>Next invoice number</source>
            <translation>Prochain numéro de facture</translation>
        </message>
        <message>
            <source>Next credit note number</source>
            <translation>Prochain numéro d’avoir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutboxTab</name>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>À envoyer</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non parti</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenu</translation>
        </message>
        <message>
            <source>Is leaving</source>
            <translation>En partance</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Envoyer maintenant</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Ouvrir dans le logiciel de messagerie</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Retenir</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Laisser partir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>The message leaves now</source>
            <translation>Le message part maintenant</translation>
        </message>
        <message>
            <source>Marked as sent</source>
            <translation>Marqué comme envoyé</translation>
        </message>
        <message>
            <source>The message is held</source>
            <translation>Le message est retenu</translation>
        </message>
        <message>
            <source>The message goes out</source>
            <translation>Le message va partir</translation>
        </message>
        <message>
            <source>The message is tried again</source>
            <translation>Nouvelle tentative d’envoi du message</translation>
        </message>
        <message>
            <source>The message is discarded</source>
            <translation>Le message est supprimé</translation>
        </message>
        <message>
            <source>The message is back, and held</source>
            <translation>Le message est rétabli, et retenu</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Boîte d’envoi</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Nothing has been written yet. Invoices and reminders wait here until they go out.</source>
            <translation>Rien n’a encore été rédigé. Les factures et les relances attendent ici avant de partir.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Rien ici.</translation>
        </message>
        <message>
            <source>Choose a message to see what can be done with it.</source>
            <translation>Choisissez un message pour voir ce qu’il est possible d’en faire.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyé</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Looking up the outbox</source>
            <translation>Recherche dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>La boîte d’envoi n’a pas pu être lue</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>La boîte d’envoi est vide</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Nothing is booked, and there are too few past sessions to go by.</source>
            <translation>Rien n’est planifié, et les séances passées sont trop peu nombreuses pour prévoir.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>%n séance planifiée est comptée</numerusform>
                <numerusform>%n séances planifiées sont comptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, et %n de plus au même rythme qu’avant.</numerusform>
                <numerusform>, et %n de plus au même rythme qu’avant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little has taken place yet, so your own assumption is taken: %1 a week.</source>
            <translation>Trop peu de séances ont eu lieu ; votre propre estimation est donc retenue : %1 par semaine.</translation>
        </message>
        <message>
            <source>In the last weeks there were %1 a week, each of about %2.</source>
            <translation>Ces dernières semaines, il y en a eu %1 par semaine, d’environ %2 chacune.</translation>
        </message>
        <message>
            <source>Together they take %1 until %2.</source>
            <translation>Ensemble, elles utilisent %1 jusqu’au %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>Il faut encore %1 pour la semaine à venir.</numerusform>
                <numerusform>Il faut encore %1 pour les %n prochaines semaines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Forfait</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Épuisé le</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>When packages run out</source>
            <translation>Quand les forfaits s’épuisent</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Ouvrir la fiche client</translation>
        </message>
        <message>
            <source>The outlook could not be reckoned</source>
            <translation>La prévision n’a pas pu être calculée</translation>
        </message>
        <message>
            <source>No package is active</source>
            <translation>Aucun forfait n’est actif</translation>
        </message>
        <message>
            <source>Once somebody has bought one, it stands here with the day on which it runs out.</source>
            <translation>Dès que quelqu’un en a acheté un, il figure ici avec le jour où il s’épuise.</translation>
        </message>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n forfait actif</numerusform>
                <numerusform>%n forfaits actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; none runs out within a week.</source>
            <translation>%1 ; aucun ne s’épuise d’ici une semaine.</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1 ; %n s’épuise d’ici une semaine ou est presque vide.</numerusform>
                <numerusform>%1 ; %n s’épuisent d’ici une semaine ou sont presque vides.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Pourquoi le %1</translation>
        </message>
        <message>
            <source>Why no day can be said</source>
            <translation>Pourquoi aucun jour n’est indiqué</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Packages %1</source>
            <translation>Forfaits %1</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlapCard</name>
        <message>
            <source>Overlap</source>
            <translation>Chevauchement</translation>
        </message>
        <message>
            <source>Overlaps by %1</source>
            <translation>Chevauchement de %1</translation>
        </message>
        <message>
            <source>Nowhere free in the days shown</source>
            <translation>Rien de libre dans les jours affichés</translation>
        </message>
        <message>
            <source>Free in your hours</source>
            <translation>Libre dans vos heures</translation>
        </message>
        <message>
            <source>Drop to ask, Esc to cancel</source>
            <translation>Déposer pour choisir, Échap pour annuler</translation>
        </message>
        <message>
            <source>Free in your hours, daytime for both</source>
            <translation>Libre dans vos heures, de jour pour les deux</translation>
        </message>
        <message>
            <source>Outside your working hours</source>
            <translation>En dehors de vos heures de travail</translation>
        </message>
        <message>
            <source>Alt: drop as it is</source>
            <translation>Alt : déposer ainsi</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayChip</name>
        <message>
            <source>Calendar %1</source>
            <translation>Agenda %1</translation>
        </message>
        <message>
            <source>Its entries are seen. Press to switch them off.</source>
            <translation>Ses rendez-vous sont affichés. Appuyez pour les masquer.</translation>
        </message>
        <message>
            <source>Its entries are switched off, and still take up their time.</source>
            <translation>Ses rendez-vous sont masqués, mais occupent toujours leur temps.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Agendas externes</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>%n autre agenda</numerusform>
                <numerusform>%n autres agendas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackagePreview</name>
        <message>
            <source>Sessions a month</source>
            <translation>Séances par mois</translation>
        </message>
        <message>
            <source>How it would go</source>
            <translation>Ce que cela donnerait</translation>
        </message>
        <message>
            <source>Somebody books</source>
            <translation>Quelqu’un réserve</translation>
        </message>
        <message>
            <source>Type a number from 1 to %1.</source>
            <translation>Saisissez un nombre de 1 à %1.</translation>
        </message>
        <message>
            <source>It shows once the package has what it needs.</source>
            <translation>S’affiche dès que le forfait est complet.</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>et ainsi de suite</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Next version of %1</source>
            <translation>Prochaine version de %1</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nouveau forfait</translation>
        </message>
        <message>
            <source>More rules</source>
            <translation>Plus de règles</translation>
        </message>
        <message>
            <source>Whoever buys it from now on gets these rules.</source>
            <translation>Qui l’achète à partir de maintenant reçoit ces règles.</translation>
        </message>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Qui l’achète à partir de maintenant reçoit ces règles ; le seul actif garde celles de sa vente.</numerusform>
                <numerusform>Qui l’achète à partir de maintenant reçoit ces règles ; les %n actifs gardent celles de leur vente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sell version %1</source>
            <translation>Vendre la version %1</translation>
        </message>
        <message>
            <source>Sell it from now on</source>
            <translation>Mettre en vente</translation>
        </message>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nom, tel que le voient les clients</translation>
        </message>
        <message>
            <source>Such as: Ten sessions</source>
            <translation>Par exemple : Dix séances</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Argent</translation>
        </message>
        <message>
            <source>How much it holds</source>
            <translation>Combien il contient</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Compté en</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>With tax, as all your prices</source>
            <translation>Taxe comprise, comme tous vos prix</translation>
        </message>
        <message>
            <source>Before tax, as all your prices</source>
            <translation>Hors taxe, comme tous vos prix</translation>
        </message>
        <message>
            <source>Ends after, in days</source>
            <translation>Se termine après, en jours</translation>
        </message>
        <message>
            <source>Empty: it does not end</source>
            <translation>Vide : sans échéance</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Plus rien n’est planifié</translation>
        </message>
        <message>
            <source>Further wishes wait</source>
            <translation>Les autres demandes attendent</translation>
        </message>
        <message>
            <source>More is billed</source>
            <translation>Le surplus est facturé</translation>
        </message>
        <message>
            <source>It goes below zero</source>
            <translation>Il passe en négatif</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Une fois épuisé</translation>
        </message>
        <message>
            <source>What one more costs</source>
            <translation>Prix d’une unité en plus</translation>
        </message>
        <message>
            <source>Fewer rules</source>
            <translation>Moins de règles</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Chaque mois</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Chaque trimestre</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Chaque année</translation>
        </message>
        <message>
            <source>It grants that</source>
            <translation>Il l’accorde</translation>
        </message>
        <message>
            <source>Of a period's rest, carried over</source>
            <translation>Report du reste d’une période</translation>
        </message>
        <message>
            <source>Empty: nothing</source>
            <translation>Vide : rien</translation>
        </message>
        <message>
            <source>Carried over, to be used within days</source>
            <translation>Délai pour utiliser le report, en jours</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Décompté par tranches de</translation>
        </message>
        <message>
            <source>Empty: to the minute</source>
            <translation>Vide : à la minute</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>À l’achat</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>À la première séance</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>À une date</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Commence le</translation>
        </message>
        <message>
            <source>Ends on, at the latest</source>
            <translation>Se termine au plus tard le</translation>
        </message>
        <message>
            <source>Grace after the end, in days</source>
            <translation>Tolérance après la fin, en jours</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Perdu</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <source>Some of it goes on once</source>
            <translation>Reporté une fois, en partie</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Compte comme utilisé</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Est rendu</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Ce qui reste à la fin</translation>
        </message>
        <message>
            <source>At most so much goes on</source>
            <translation>Report maximal</translation>
        </message>
        <message>
            <source>What one of the rest costs</source>
            <translation>Prix d’une unité restante</translation>
        </message>
        <message>
            <source>Late cancellation or no-show</source>
            <translation>Annulation tardive ou absence</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Dès la réservation</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Une fois la séance tenue</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Toutes les prestations</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>Seulement certaines</translation>
        </message>
        <message>
            <source>All but some</source>
            <translation>Toutes sauf certaines</translation>
        </message>
        <message>
            <source>A session shows as used</source>
            <translation>Une séance compte comme utilisée</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Couvre</translation>
        </message>
        <message>
            <source>Such as: 10 h</source>
            <translation>Par exemple : 10 h</translation>
        </message>
        <message>
            <source>Such as: 10</source>
            <translation>Par exemple : 10</translation>
        </message>
        <message>
            <source>Such as: %1</source>
            <translation>Par exemple : %1</translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Par minute</translation>
        </message>
        <message>
            <source>For a session</source>
            <translation>Par séance</translation>
        </message>
        <message>
            <source>For each %1</source>
            <translation>Pour %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageVersions</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versions de %1</translation>
        </message>
        <message>
            <source>Sell this version again</source>
            <translation>Revendre cette version</translation>
        </message>
        <message>
            <source>Whoever bought one keeps the rules it was sold with.</source>
            <translation>Qui en a acheté un garde les règles de sa vente.</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n actif</numerusform>
                <numerusform>%n actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>from %1, %2</source>
            <translation>depuis le %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Version %1, bought %2</source>
            <translation>Version %1, acheté le %2</translation>
        </message>
        <message>
            <source>%1, ends %2</source>
            <translation>%1, fin le %2</translation>
        </message>
        <message>
            <source>%1, %2 booked</source>
            <translation>%1, réservé : %2</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivé</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>reste %1</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Modifier les règles</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Qui l’a</translation>
        </message>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Personne ne l’a encore acheté. Il se vend sur la page d’un client.</translation>
        </message>
        <message>
            <source>Begin another one like it…</source>
            <translation>En créer un semblable…</translation>
        </message>
        <message>
            <source>Do not sell it any more</source>
            <translation>Ne plus le vendre</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>N’est plus vendu</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1 ; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n garde une ancienne version</numerusform>
                <numerusform>%n gardent une ancienne version</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaneEdge</name>
        <message>
            <source>Drag to make the list wider or narrower; a double click gives it its usual width</source>
            <translation>Faites glisser pour élargir ou rétrécir la liste ; un double clic lui rend sa largeur habituelle</translation>
        </message>
        <message>
            <source>Width of the list</source>
            <translation>Largeur de la liste</translation>
        </message>
        <message>
            <source>Arrow keys make it wider or narrower, Enter gives it its usual width</source>
            <translation>Les flèches l’élargissent ou la rétrécissent, Entrée lui rend sa largeur habituelle</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Ouvrir la fiche client</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperView</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseEntry</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Phrase de passe, une seconde fois</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Une seconde fois</translation>
        </message>
        <message>
            <source>Six words you can picture are best</source>
            <translation>L’idéal : six mots que vous pouvez vous représenter</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Facile à deviner</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Longer: 14 characters or six words</source>
            <translation>Plus longue : 14 caractères ou six mots</translation>
        </message>
        <message>
            <source>The two differ. Type the second again.</source>
            <translation>Les deux diffèrent. Saisissez à nouveau la seconde.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choisissez une phrase de passe</translation>
        </message>
        <message>
            <source>It opens your practice on this computer. Nobody can look it up or reset it, so the next page gives you a recovery sheet.</source>
            <translation>Elle ouvre votre cabinet sur cet ordinateur. Personne ne peut la retrouver ni la réinitialiser ; la page suivante vous remet donc une fiche de secours.</translation>
        </message>
        <message>
            <source>Create the practice</source>
            <translation>Créer le cabinet</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Choisir une nouvelle phrase de passe</translation>
        </message>
        <message>
            <source>The new one opens the practice from now on, the old one no more. Backups made before keep the old one.</source>
            <translation>La nouvelle ouvre désormais le cabinet, l’ancienne ne l’ouvre plus. Les sauvegardes faites auparavant gardent l’ancienne.</translation>
        </message>
        <message>
            <source>The recovery sheet has let you in. A new passphrase takes the place of the one that is lost; a new sheet comes next.</source>
            <translation>La fiche de secours vous a ouvert le cabinet. Une nouvelle phrase de passe remplace celle qui est perdue ; une nouvelle fiche vient ensuite.</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Phrase de passe actuelle</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Utiliser cette phrase de passe</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaymentSheet</name>
        <message>
            <source>Record a payment</source>
            <translation>Enregistrer un paiement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>%1, %2 open</source>
            <translation>%1, %2 restants dus</translation>
        </message>
        <message>
            <source>As on the statement, if you like</source>
            <translation>Comme sur le relevé, facultatif</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Enregistrer %1</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early</source>
            <translation>Accorder les %1 manquants comme escompte</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early, %2 of it tax</source>
            <translation>Accorder les %1 manquants comme escompte, dont %2 de taxe</translation>
        </message>
        <message>
            <source>%1 stay as credit</source>
            <translation>%1 restent en crédit</translation>
        </message>
        <message>
            <source>%1 stay open</source>
            <translation>%1 restent dus</translation>
        </message>
        <message>
            <source>Pays the invoice in full</source>
            <translation>Règle entièrement la facture</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PeriodChoice</name>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Le mois dernier</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’année dernière</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis le début</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PersonSheet</name>
        <message>
            <source>Let somebody in</source>
            <translation>Donner un accès</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>With a passphrase of their own, on this computer. Everything they do is in the audit trail under this name.</source>
            <translation>Avec sa propre phrase de passe, sur cet ordinateur. Tout ce que fait cette personne figure dans la piste d’audit sous ce nom.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Donner l’accès</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansModel</name>
        <message>
            <source>%1 can be sold</source>
            <translation>%1 peut être vendu</translation>
        </message>
        <message>
            <source>Version %1 of %2 is sold from now on</source>
            <translation>La version %1 de %2 est désormais en vente</translation>
        </message>
        <message>
            <source>Not sold any more; what was sold goes on</source>
            <translation>N’est plus vendu ; ce qui a été vendu reste valable</translation>
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
                <numerusform>%n actif</numerusform>
                <numerusform>%n actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of the plans</source>
            <translation>Rubrique des forfaits</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Forfaits</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Prévision</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nouveau forfait</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, copie</translation>
        </message>
        <message>
            <source>Reading the packages</source>
            <translation>Lecture des forfaits</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Forfaits</translation>
        </message>
        <message>
            <source>The packages could not be read</source>
            <translation>Les forfaits n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>N’est plus vendu</translation>
        </message>
        <message>
            <source>Sell sessions ahead</source>
            <translation>Vendre des séances d’avance</translation>
        </message>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un forfait est un nombre de séances, d’heures ou une somme que les clients paient en une fois puis utilisent. Les réservations le retiennent, les séances terminées le décomptent, et vous voyez à temps quand il s’épuise.</translation>
        </message>
        <message>
            <source>Make the first package</source>
            <translation>Créer le premier forfait</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProfessionPage</name>
        <message>
            <source>What do you do?</source>
            <translation>Quel est votre métier ?</translation>
        </message>
        <message>
            <source>It sets the first services, note templates and words. All of it can change later.</source>
            <translation>Il détermine les premières prestations, les modèles de notes et le vocabulaire. Tout peut être modifié plus tard.</translation>
        </message>
        <message>
            <source>Look around in a demo practice</source>
            <translation>Découvrir un cabinet de démonstration</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>percent done</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>New quote</source>
            <translation>Nouveau devis</translation>
        </message>
        <message>
            <source>Text above the items</source>
            <translation>Texte au-dessus des lignes</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>It gets its number when it is sent. Nothing of it goes into your books.</source>
            <translation>Le numéro est attribué à l’envoi. Rien n’entre dans votre comptabilité.</translation>
        </message>
        <message>
            <source>Save the quote</source>
            <translation>Enregistrer le devis</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Modifier le devis</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Pour %1</translation>
        </message>
        <message>
            <source>Such as what it is about, if you like</source>
            <translation>Par exemple l’objet du devis, si vous voulez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Choisissez un client.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Ce jour est passé.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>Quote %1 for %2, %3</source>
            <translation>Devis %1 pour %2, %3</translation>
        </message>
        <message>
            <source>The number is taken when it is sent</source>
            <translation>Le numéro est attribué à l’envoi</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Pour %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valable jusqu’au %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>was valid until %1</source>
            <translation>était valable jusqu’au %1</translation>
        </message>
        <message>
            <source>The invoice is a draft</source>
            <translation>La facture est un brouillon</translation>
        </message>
        <message>
            <source>by invoice %1</source>
            <translation>par la facture %1</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Modifier le devis</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>Envoyer %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>À %1</translation>
        </message>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>Le client a dit oui : préparer la facture</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Préparer la facture</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Ouvrir la facture</translation>
        </message>
        <message>
            <source>Copy as a new quote</source>
            <translation>Copier en nouveau devis</translation>
        </message>
        <message>
            <source>Accept, invoice later</source>
            <translation>Accepter, facturer plus tard</translation>
        </message>
        <message>
            <source>Decline after all…</source>
            <translation>Finalement refusé…</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Renvoyer à %1</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Afficher le client</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marquer refusé</translation>
        </message>
        <message>
            <source>Accept and invoice %1</source>
            <translation>Accepter et facturer %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Quotes</source>
            <translation>Devis</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numéro ou client</translation>
        </message>
        <message>
            <source>New quote</source>
            <translation>Nouveau devis</translation>
        </message>
        <message>
            <source>No quote chosen</source>
            <translation>Aucun devis choisi</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Choisissez-en un à gauche pour le voir tel qu’il s’imprime.</translation>
        </message>
        <message>
            <source>Drafts, no number yet</source>
            <translation>Brouillons, sans numéro</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>En attente de réponse</translation>
        </message>
        <message>
            <source>Accepted, to be invoiced</source>
            <translation>Acceptés, à facturer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminés</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>envoi annulé</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Aucun numéro ni client ne correspond. Essayez avec moins de lettres.</translation>
        </message>
        <message>
            <source>No quotes yet</source>
            <translation>Aucun devis pour l’instant</translation>
        </message>
        <message>
            <source>Say what something would cost before you do it. Once it is accepted, one click makes the invoice.</source>
            <translation>Dites combien coûterait quelque chose avant de le faire. Une fois le devis accepté, un clic crée la facture.</translation>
        </message>
        <message>
            <source>Quote %1 accepted</source>
            <translation>Devis %1 accepté</translation>
        </message>
        <message>
            <source>Copied as a new quote</source>
            <translation>Copié en nouveau devis</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Brouillon supprimé</translation>
        </message>
        <message>
            <source>The quotes could not be read</source>
            <translation>Les devis n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Quote drafted</source>
            <translation>Brouillon de devis créé</translation>
        </message>
        <message>
            <source>Quote saved</source>
            <translation>Devis enregistré</translation>
        </message>
        <message>
            <source>Quote %1 has nobody to go to: save it as PDF and hand it over</source>
            <translation>Le devis %1 n’a pas de destinataire : enregistrez-le en PDF et remettez-le</translation>
        </message>
        <message>
            <source>The mail with quote %1 waits on Today for you to send it</source>
            <translation>L’e-mail du devis %1 attend votre envoi dans Aujourd’hui</translation>
        </message>
        <message>
            <source>Quote %1 goes out</source>
            <translation>Le devis %1 va partir</translation>
        </message>
        <message>
            <source>The invoice of quote %1 is drafted</source>
            <translation>Le brouillon de facture du devis %1 est créé</translation>
        </message>
        <message>
            <source>Quote %1 declined</source>
            <translation>Devis %1 refusé</translation>
        </message>
        <message>
            <source>Quote for %1</source>
            <translation>Devis pour %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>avant le %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Forfaits</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Ateliers</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Coffre</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReceiptView</name>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Justificatif %1</translation>
        </message>
        <message>
            <source>A PDF, kept encrypted as it was. Save a copy to read it.</source>
            <translation>Un PDF, conservé chiffré tel quel. Enregistrez une copie pour le lire.</translation>
        </message>
        <message>
            <source>Kept encrypted as it was. Save a copy to open it.</source>
            <translation>Conservé chiffré tel quel. Enregistrez une copie pour l’ouvrir.</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Pas encore de justificatif</translation>
        </message>
        <message>
            <source>Drop a photo or a PDF here, or choose one. It is kept encrypted, with its fingerprint in the audit trail.</source>
            <translation>Déposez ici une photo ou un PDF, ou choisissez un fichier. Il est conservé chiffré, avec son empreinte dans la piste d’audit.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Remove receipt</source>
            <translation>Retirer le justificatif</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyCheck</name>
        <message>
            <source>I have kept it; ask me for two groups another day</source>
            <translation>Elle est en lieu sûr ; demandez-moi deux groupes un autre jour</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Imprimer la fiche</translation>
        </message>
        <message>
            <source>Type group %1</source>
            <translation>Saisissez le groupe %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyView</name>
        <message>
            <source>Recovery key, to be written down or printed</source>
            <translation>Clé de secours, à noter ou à imprimer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryPage</name>
        <message>
            <source>Keep this sheet</source>
            <translation>Conservez cette fiche</translation>
        </message>
        <message>
            <source>If the passphrase is lost, this key is the only way back in. Print it or write it down, and keep it away from this computer. It is shown once.</source>
            <translation>Si la phrase de passe est perdue, cette clé est le seul moyen d’entrer. Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur. Elle n’est affichée qu’une fois.</translation>
        </message>
        <message>
            <source>Open my practice</source>
            <translation>Ouvrir mon cabinet</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoverySheet</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Créer une nouvelle fiche de secours</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Votre phrase de passe</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer. The old sheet opens nothing any more once you use this one.</source>
            <translation>Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur. L’ancienne fiche n’ouvre plus rien dès que vous utilisez celle-ci.</translation>
        </message>
        <message>
            <source>The old sheet was out of its envelope and may have been seen. Print this one or write it down; once you use it, the old one opens nothing any more.</source>
            <translation>L’ancienne fiche est sortie de son enveloppe et a pu être vue. Imprimez ou notez celle-ci ; dès que vous l’utilisez, l’ancienne n’ouvre plus rien.</translation>
        </message>
        <message>
            <source>Use this sheet from now on</source>
            <translation>Utiliser désormais cette fiche</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Recurring invoices</source>
            <translation>Factures récurrentes</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>New recurring invoice</source>
            <translation>Nouvelle facture récurrente</translation>
        </message>
        <message>
            <source>No recurring invoice chosen</source>
            <translation>Aucune facture récurrente choisie</translation>
        </message>
        <message>
            <source>Choose one on the left to see its plan and its next invoice.</source>
            <translation>Choisissez-en une à gauche pour voir son plan et sa prochaine facture.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Aucun client ne correspond. Essayez avec moins de lettres.</translation>
        </message>
        <message>
            <source>A retainer, a room, a monthly hour: set it up once, and its invoice is written on its day.</source>
            <translation>Un forfait, une salle, une heure par mois : créez-la une fois, et sa facture est rédigée le jour venu.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Elle reprend</translation>
        </message>
        <message>
            <source>Ended: no more invoices come of it</source>
            <translation>Terminée : plus aucune facture n’en sortira</translation>
        </message>
        <message>
            <source>The next ones are %1</source>
            <translation>Désormais, chacune est %1</translation>
        </message>
        <message>
            <source>The recurring invoices could not be read</source>
            <translation>Les factures récurrentes n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Recurring invoice set up</source>
            <translation>Facture récurrente créée</translation>
        </message>
        <message>
            <source>The invoices to come are changed</source>
            <translation>Les factures à venir sont modifiées</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Brouillon %1</translation>
        </message>
        <message>
            <source>No recurring invoices yet</source>
            <translation>Aucune facture récurrente pour l’instant</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Facture récurrente</translation>
        </message>
        <message>
            <source>Running invoices come to %1.</source>
            <translation>Ce qui est en cours revient à %1.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>New recurring invoice</source>
            <translation>Nouvelle facture récurrente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Type {period} where the month belongs: “Coaching {period}”.</source>
            <translation>Écrivez {period} à l’endroit où doit figurer le mois : « Coaching {period} ».</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Modifier les factures à venir</translation>
        </message>
        <message>
            <source>For %1. Those made already stay as they are.</source>
            <translation>Pour %1. Celles déjà faites restent telles quelles.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Nombre de semaines</translation>
        </message>
        <message>
            <source>On day of the month</source>
            <translation>Jour du mois</translation>
        </message>
        <message>
            <source>31 is the last day</source>
            <translation>31 est le dernier jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Tous les</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>À une date</translation>
        </message>
        <message>
            <source>After so many</source>
            <translation>Après un nombre</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>First days: %1</source>
            <translation>Premiers jours : %1</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Choisissez un client.</translation>
        </message>
        <message>
            <source>1 to 52.</source>
            <translation>De 1 à 52.</translation>
        </message>
        <message>
            <source>1 to 31.</source>
            <translation>De 1 à 31.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Ce jour est passé.</translation>
        </message>
        <message>
            <source>Type a day after the first invoice.</source>
            <translation>Saisissez un jour après la première facture.</translation>
        </message>
        <message>
            <source>Above zero.</source>
            <translation>Supérieur à zéro.</translation>
        </message>
        <message>
            <source>Issue and send automatically</source>
            <translation>Émettre et envoyer automatiquement</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Next from</source>
            <translation>Prochaine à partir de</translation>
        </message>
        <message>
            <source>As each line has it</source>
            <translation>Comme chaque ligne l’indique</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringVersions</name>
        <message>
            <source>Versions of this recurring invoice</source>
            <translation>Versions de cette facture récurrente</translation>
        </message>
        <message>
            <source>Invoices that were made stay as they are.</source>
            <translation>Les factures déjà établies restent telles quelles.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>not by itself</source>
            <translation>pas d’elle-même</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Revient à</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>next on %1</source>
            <translation>prochaine le %1</translation>
        </message>
        <message>
            <source>what falls into the pause is not billed</source>
            <translation>ce qui tombe pendant la pause n’est pas facturé</translation>
        </message>
        <message>
            <source>no more invoices come of it</source>
            <translation>plus aucune facture n’en sortira</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Modifier les factures à venir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>The next invoice for %1, %2</source>
            <translation>La prochaine facture pour %1, %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Each one is drafted for you</source>
            <translation>Chacune est préparée comme brouillon</translation>
        </message>
        <message>
            <source>The next one, on %1</source>
            <translation>La prochaine, le %1</translation>
        </message>
        <message>
            <source>As it would be</source>
            <translation>Telle qu’elle serait</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Faites jusqu’ici</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Ouvrir la facture</translation>
        </message>
        <message>
            <source>Only draft the next ones</source>
            <translation>Préparer seulement les prochaines</translation>
        </message>
        <message>
            <source>Issue and send the next ones</source>
            <translation>Émettre et envoyer les prochaines</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Y mettre fin</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Afficher le client</translation>
        </message>
        <message>
            <source>Issued and sent automatically</source>
            <translation>Émise et envoyée automatiquement</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Revient à</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 au total</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Tout afficher (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>La facture n’a pas été émise le jour prévu. %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RefundSheet</name>
        <message>
            <source>Give credit back</source>
            <translation>Rembourser du crédit</translation>
        </message>
        <message>
            <source>Record a refund</source>
            <translation>Enregistrer un remboursement</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Paid back on</source>
            <translation>Remboursé le</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <translation>%1, jusqu’à %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Record the refund</source>
            <translation>Enregistrer le remboursement</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportList</name>
        <message>
            <source>Invoiced and received</source>
            <translation>Facturé et encaissé</translation>
        </message>
        <message>
            <source>Who owes, for how long</source>
            <translation>Qui doit, depuis quand</translation>
        </message>
        <message>
            <source>By rate and period</source>
            <translation>Par taux et période</translation>
        </message>
        <message>
            <source>Share of your working hours</source>
            <translation>Part de vos heures de travail</translation>
        </message>
        <message>
            <source>Hours and what they bring</source>
            <translation>Les heures et ce qu’elles rapportent</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Sessions, %1</source>
            <comment>a month, quarter or year</comment>
            <translation>Séances, %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportTable</name>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportsPage</name>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>L’année dernière</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>D’un jour à l’autre</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Pas</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Par trimestre</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Par année</translation>
        </message>
        <message>
            <source>When tax counts</source>
            <translation>Quand la taxe compte</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>À l’émission</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>À l’encaissement</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Enregistrer en CSV</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Adding it up</source>
            <translation>Calcul en cours</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Pas de date</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>Personne ne vous doit rien</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Toutes les factures émises sont réglées.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Rien pendant cette période</translation>
        </message>
        <message>
            <source>Finish a session or choose another period, and it is added up here.</source>
            <translation>Terminez une séance ou choisissez une autre période : le total s’affiche ici.</translation>
        </message>
        <message>
            <source>Show last year</source>
            <translation>Afficher l’année dernière</translation>
        </message>
        <message>
            <source>Show this year</source>
            <translation>Afficher cette année</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Avant le premier jour</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>Le rapport n’a pas pu être établi</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Page %{page} of %{pages}</source>
            <translation>Page %{page} sur %{pages}</translation>
        </message>
        <message>
            <source>%1: what the figures are made of</source>
            <translation>%1 : le détail des chiffres</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestSheet</name>
        <message>
            <source>Let the package rest</source>
            <translation>Mettre le forfait en pause</translation>
        </message>
        <message>
            <source>From</source>
            <translation>À partir du</translation>
        </message>
        <message>
            <source>Until, if that is known</source>
            <translation>Jusqu’au, si c’est connu</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>While %1 rests nothing is drawn from it, and its end moves by as many days.</source>
            <translation>Tant que %1 est en pause, rien n’y est décompté, et sa fin est repoussée d’autant de jours.</translation>
        </message>
        <message>
            <source>The day on which it goes on; empty: until you say so.</source>
            <translation>Le jour où il reprend ; vide : jusqu’à nouvel ordre.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>This is no date. Write it as %1.</source>
            <translation>Ce n’est pas une date. Écrivez-la ainsi : %1.</translation>
        </message>
        <message>
            <source>It goes on after it began to rest. Choose a later day.</source>
            <translation>Il reprend après le début de la pause. Choisissez un jour ultérieur.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestoreScreen</name>
        <message>
            <source>Choose file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Phrase de passe ou clé de secours</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>A practice is made from it in a folder of its own. The backup and any practice on this computer stay as they are.</source>
            <translation>Un cabinet est recréé à partir d’elle dans son propre dossier. La sauvegarde et les cabinets présents sur cet ordinateur restent tels quels.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Restoring and checking</source>
            <translation>Restauration et vérification</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>aucun fichier choisi</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>aucun dossier choisi</translation>
        </message>
        <message>
            <source>Restoring...</source>
            <translation>Restauration...</translation>
        </message>
        <message>
            <source>The one that was valid when the backup was made.</source>
            <translation>Celle qui était en vigueur quand la sauvegarde a été faite.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesModel</name>
        <message>
            <source>These rules hold for sessions from now on</source>
            <translation>Ces règles valent pour les séances à partir de maintenant</translation>
        </message>
        <message>
            <source>The older rules hold again, for sessions from now on</source>
            <translation>Les anciennes règles valent à nouveau, pour les séances à partir de maintenant</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Forfait</translation>
        </message>
        <message>
            <source>Unless somebody has rules of their own</source>
            <translation>Sauf pour qui a ses propres règles</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Modifier les règles</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Rules of their own for</source>
            <translation>Règles propres pour</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>Les règles n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>Rules of their own for…</source>
            <translation>Règles propres pour…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Temps au-delà du prépayé</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Ce que coûte une séance au-delà du crédit qu’elle utilise, si son forfait n’a pas son propre tarif. Les règles d’un client passent avant celles d’une prestation, et celles-ci avant celles d’un forfait.</translation>
        </message>
        <message>
            <source>What is not said here is as for everybody.</source>
            <translation>Ce qui n’est pas précisé ici vaut comme pour tous.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Temps au-delà du prépayé</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid, for %1</source>
            <translation>Temps au-delà du prépayé, pour %1</translation>
        </message>
        <message>
            <source>Charge it by these rules</source>
            <translation>Le facturer selon ces règles</translation>
        </message>
        <message>
            <source>Tiers, limits, services</source>
            <translation>Paliers, plafonds, prestations</translation>
        </message>
        <message>
            <source>Try it on the last 12 months</source>
            <translation>Essayer sur les 12 derniers mois</translation>
        </message>
        <message>
            <source>Playing the last 12 months</source>
            <translation>Simulation des 12 derniers mois</translation>
        </message>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Clients qui auraient payé autre chose</translation>
        </message>
        <message>
            <source>For everybody, unless a package has a rate of its own. Sessions of the past stay as they are.</source>
            <translation>Pour tous, sauf si un forfait a son propre tarif. Les séances passées restent telles quelles.</translation>
        </message>
        <message>
            <source>What is not changed here stays as it is for everybody.</source>
            <translation>Ce qui n’est pas modifié ici reste comme pour tous.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Utiliser ces règles</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Par minute</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taux</translation>
        </message>
        <message>
            <source>Empty: the service's own price</source>
            <translation>Vide : le prix de la prestation</translation>
        </message>
        <message>
            <source>Rates are</source>
            <translation>Le tarif vaut</translation>
        </message>
        <message>
            <source>Grace, in minutes</source>
            <translation>Tolérance, en minutes</translation>
        </message>
        <message>
            <source>So much costs nothing</source>
            <translation>Ce temps ne coûte rien</translation>
        </message>
        <message>
            <source>Then at least, in minutes</source>
            <translation>Puis au moins, en minutes</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Compté par tranches de</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Vide : sans limite</translation>
        </message>
        <message>
            <source>Empty: as for everybody</source>
            <translation>Vide : comme pour tous</translation>
        </message>
        <message>
            <source>Another rate up to minute</source>
            <translation>Autre tarif jusqu’à la minute</translation>
        </message>
        <message>
            <source>Empty: one rate for all of it</source>
            <translation>Vide : un seul tarif pour le tout</translation>
        </message>
        <message>
            <source>Rate up to there</source>
            <translation>Tarif jusque-là</translation>
        </message>
        <message>
            <source>Then up to minute</source>
            <translation>Puis jusqu’à la minute</translation>
        </message>
        <message>
            <source>Rate up to there, second</source>
            <translation>Deuxième tarif jusque-là</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Chacun pour ses propres minutes</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>Pour le tout, selon la dernière minute</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Les tarifs valent</translation>
        </message>
        <message>
            <source>A session at most, in minutes</source>
            <translation>Maximum par séance, en minutes</translation>
        </message>
        <message>
            <source>A session at most</source>
            <translation>Maximum par séance</translation>
        </message>
        <message>
            <source>A month at most, in minutes</source>
            <translation>Maximum par mois, en minutes</translation>
        </message>
        <message>
            <source>A month at most</source>
            <translation>Maximum par mois</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Jamais facturé</translation>
        </message>
        <message>
            <source>What it would have changed</source>
            <translation>Ce qui aurait changé</translation>
        </message>
        <message>
            <source>Nothing is stored by trying. Sessions that were covered by a package are counted again by these rules.</source>
            <translation>L’essai n’enregistre rien. Les séances couvertes par un forfait sont recalculées selon ces règles.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Arrêté. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>No session of the last 12 months was covered by a package, so there is nothing to try it on.</source>
            <translation>Aucune séance des 12 derniers mois n’était couverte par un forfait ; il n’y a donc rien à essayer.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Rien : la seule séance aurait coûté autant.</numerusform>
                <numerusform>Rien : les %n séances auraient toutes coûté autant.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 séance sur %n aurait eu un autre prix.</numerusform>
                <numerusform>%1 séances sur %n auraient eu un autre prix.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in place of %2.</source>
            <translation>%1 au lieu de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 sur %n séance</numerusform>
                <numerusform>%1 sur %n séances</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesVersions</name>
        <message>
            <source>Versions of these rules</source>
            <translation>Versions de ces règles</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Réutiliser cette version</translation>
        </message>
        <message>
            <source>A session keeps the rules that held when it took place.</source>
            <translation>Une séance garde les règles en vigueur quand elle a eu lieu.</translation>
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
            <translation>Émettre le</translation>
        </message>
        <message>
            <source>The number is given on that day, not before. Should something be missing by then, it is a draft again and says what.</source>
            <translation>Le numéro est attribué ce jour-là, pas avant. S’il manque alors quelque chose, la facture redevient un brouillon et indique quoi.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Issue later</source>
            <translation>Émettre plus tard</translation>
        </message>
        <message>
            <source>Send it on that day</source>
            <translation>L’envoyer ce jour-là</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Rechercher ou lancer une commande</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecretField</name>
        <message>
            <source>Characters typed: %1</source>
            <translation>Caractères saisis : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message>
            <source>A passphrase</source>
            <translation>Une phrase de passe</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>La fiche de secours</translation>
        </message>
        <message>
            <source>The key store of this computer</source>
            <translation>Le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Another device</source>
            <translation>Un autre appareil</translation>
        </message>
        <message>
            <source>Your passphrase  ·  %1</source>
            <translation>Votre phrase de passe  ·  %1</translation>
        </message>
        <message>
            <source>Passphrase  ·  %1</source>
            <translation>Phrase de passe  ·  %1</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Who can open this practice, and when it closes by itself.</source>
            <translation>Qui peut ouvrir ce cabinet, et quand il se ferme de lui-même.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Not while a session's timer runs. When the screen locks or the computer sleeps, the practice locks at once, and a running session goes on.</source>
            <translation>Pas pendant que le minuteur d’une séance tourne. Quand l’écran se verrouille ou que l’ordinateur se met en veille, le cabinet se verrouille aussitôt, et la séance en cours continue.</translation>
        </message>
        <message>
            <source>Open without the passphrase on this computer</source>
            <translation>Ouvrir sans phrase de passe sur cet ordinateur</translation>
        </message>
        <message>
            <source>The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open the practice when the program starts; after locking, the passphrase is asked all the same.</source>
            <translation>Le trousseau de cet ordinateur conserve une clé à part. Quiconque utilise votre session sur l’ordinateur peut alors ouvrir le cabinet au démarrage de l’application ; après un verrouillage, la phrase de passe est demandée malgré tout.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>Ce qui l’ouvre</translation>
        </message>
        <message>
            <source>Let somebody in</source>
            <translation>Donner un accès</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changer</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>En créer une autre</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take the way in of %1 away</source>
            <translation>Retirer l’accès : %1</translation>
        </message>
        <message>
            <source>%1 opens the practice no more</source>
            <translation>%1 n’ouvre plus le cabinet</translation>
        </message>
        <message>
            <source>This computer opens the practice from now on</source>
            <translation>Cet ordinateur ouvre désormais le cabinet</translation>
        </message>
        <message>
            <source>The passphrase is asked on this computer again</source>
            <translation>La phrase de passe est de nouveau demandée sur cet ordinateur</translation>
        </message>
        <message>
            <source>The new passphrase holds from now on</source>
            <translation>La nouvelle phrase de passe est désormais en vigueur</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>L’ancienne fiche de secours n’ouvre plus rien</translation>
        </message>
        <message>
            <source>They can open the practice now</source>
            <translation>Cette personne peut maintenant ouvrir le cabinet</translation>
        </message>
        <message>
            <source>Lock when unused for</source>
            <translation>Verrouiller après une inactivité de</translation>
        </message>
        <message>
            <source>Make a new one: recovery sheet</source>
            <translation>En créer une autre : fiche de secours</translation>
        </message>
        <message>
            <source>What signs the audit trail</source>
            <translation>Ce qui signe la piste d’audit</translation>
        </message>
        <message>
            <source>Signing key %1</source>
            <translation>Clé de signature %1</translation>
        </message>
        <message>
            <source>Others check by it that nothing was changed.</source>
            <translation>Elle permet à d’autres de vérifier que rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Make a new one: signing key</source>
            <translation>En créer une nouvelle : clé de signature</translation>
        </message>
        <message>
            <source>Another key signs the audit trail from now on</source>
            <translation>Une autre clé signe désormais la piste d’audit</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SelectPopup</name>
        <message>
            <source>Type to find</source>
            <translation>Saisissez pour chercher</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message>
            <source>Sell %1 a package</source>
            <translation>Vendre un forfait à %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Vendu le</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Préparer la facture</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Forfait</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Vendre</translation>
        </message>
        <message>
            <source>There is no package to sell yet. Make one under Plans first.</source>
            <translation>Il n’y a pas encore de forfait à vendre. Créez-en d’abord un dans Forfaits.</translation>
        </message>
        <message>
            <source>Grants %1.</source>
            <translation>Accorde %1.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Il est utilisable jusqu’au %1.</translation>
        </message>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>Il est utilisable %n jour à partir de la première séance.</numerusform>
                <numerusform>Il est utilisable %n jours à partir de la première séance.</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Il n’a pas d’échéance.</translation>
        </message>
        <message>
            <source>Sell and draft %1</source>
            <translation>Vendre et préparer %1</translation>
        </message>
        <message>
            <source>The draft would say: %1, %2 in all, to %3. You issue it under Money.</source>
            <translation>Le brouillon indiquerait : %1, %2 au total, à %3. Vous l’émettez dans Finances.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceForm</name>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nouvelle prestation</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Les séances déjà planifiées gardent le prix convenu alors.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>For the session</source>
            <translation>À la séance</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>À l’heure</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>to the minute</source>
            <translation>à la minute</translation>
        </message>
        <message>
            <source>to full %1 min, up</source>
            <translation>par %1 min, au supérieur</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutes de tolérance</translation>
        </message>
        <message>
            <source>Minutes free before</source>
            <translation>Minutes libres avant</translation>
        </message>
        <message>
            <source>Minutes free after</source>
            <translation>Minutes libres après</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>Priced</source>
            <translation>Tarif</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arrondi du temps</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Les notes commencent par</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Ajouter la prestation</translation>
        </message>
        <message>
            <source>to full %1 min</source>
            <translation>par %1 min</translation>
        </message>
        <message>
            <source>Type a price; 0 for a service without one.</source>
            <translation>Saisissez un prix ; 0 pour une prestation gratuite.</translation>
        </message>
        <message>
            <source>Type minutes from 0 to %1.</source>
            <translation>Saisissez un nombre de minutes de 0 à %1.</translation>
        </message>
        <message>
            <source>Type fewer minutes than the step has; 0 for none.</source>
            <translation>Saisissez moins de minutes que n’en compte la tranche ; 0 pour aucune.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Couleur dans l’agenda</translation>
        </message>
        <message>
            <source>As the practice's sessions do</source>
            <translation>Comme les séances du cabinet</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceHistory</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versions de %1</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Réutiliser cette version</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Les séances déjà planifiées gardent le prix convenu alors.</translation>
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
            <translation>Que proposez-vous ?</translation>
        </message>
        <message>
            <source>Name, length and price. A price you change later never touches the past.</source>
            <translation>Nom, durée et prix. Un prix modifié plus tard ne touche jamais le passé.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Prestation</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ajouter une prestation</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Retirer cette prestation</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Une prestation doit avoir un nom. Saisissez-en un.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesSection</name>
        <message>
            <source>Services</source>
            <translation>Prestations</translation>
        </message>
        <message>
            <source>What you offer. A change is for sessions booked from now on.</source>
            <translation>Ce que vous proposez. Une modification vaut pour les séances planifiées à partir de maintenant.</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Pas encore de prestation</translation>
        </message>
        <message>
            <source>Add what you offer; sessions are booked and priced by it.</source>
            <translation>Ajoutez ce que vous proposez ; c’est ce qui sert à planifier les séances et à fixer leur prix.</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>tranches de %1 min</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Retire %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Ajouter une prestation</translation>
        </message>
        <message>
            <source>%1 retired</source>
            <translation>Retiré : %1</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versions de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionActions</name>
        <message>
            <source>Session with %1 confirmed</source>
            <translation>Séance avec %1 confirmée</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>Le créneau réservé pour %1 est de nouveau libre</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>Absence notée : %1</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La séance avec %1 est rouverte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionChip</name>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Aucune séance prévue</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>End the session with %1</source>
            <translation>Terminer la séance avec %1</translation>
        </message>
        <message>
            <source>Start the session with %1</source>
            <translation>Commencer la séance avec %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionCreditLine</name>
        <message>
            <source>Not enough is left: the package refuses to be booked.</source>
            <translation>Il n’en reste pas assez : le forfait refuse la réservation.</translation>
        </message>
        <message>
            <source>Draws nothing from it.</source>
            <translation>Rien n’y est décompté.</translation>
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
            <translation>Terminer la séance</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Ne pas facturer</translation>
        </message>
        <message>
            <source>The session is not to be billed</source>
            <translation>La séance ne sera pas facturée</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>The appointment is agreed on</source>
            <translation>Le rendez-vous est convenu</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <source>The time is free again for others</source>
            <translation>Le créneau est de nouveau libre pour d’autres</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Absence</translation>
        </message>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Note une absence ; rien n’est facturé</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Annuler l’absence</translation>
        </message>
        <message>
            <source>Takes the no-show back</source>
            <translation>La personne est finalement venue</translation>
        </message>
        <message>
            <source>Back to the day</source>
            <translation>Retour à la journée</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys</comment>
            <translation>Ctrl Entrée</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>séance %1</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Facturer à nouveau</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Commencer la séance</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facturer</translation>
        </message>
        <message>
            <source>Another session runs. Finish it first.</source>
            <translation>Une autre séance est en cours. Terminez-la d’abord.</translation>
        </message>
        <message>
            <source>of %1:00</source>
            <translation>sur %1:00</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Dernière note</translation>
        </message>
        <message>
            <source>No note with %1 yet.</source>
            <translation>Aucune note avec %1 pour l’instant.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Horloges</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Rien n’est dû.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Doit</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>None are open.</source>
            <translation>Aucune à encaisser.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>échéance %1</translation>
        </message>
        <message>
            <source>Open invoices</source>
            <translation>Factures à encaisser</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Start or finish the session</source>
            <translation>Commencer ou terminer la séance</translation>
        </message>
        <message>
            <source>What was done with this session</source>
            <translation>Ce qui a été fait sur cette séance</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ouvrir dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Toutes les notes</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Ouvrir la facture</translation>
        </message>
        <message>
            <source>Open invoice %1</source>
            <translation>Ouvrir la facture %1</translation>
        </message>
        <message>
            <source>Looking up the session</source>
            <translation>Recherche de la séance</translation>
        </message>
        <message>
            <source>Looking up the agenda</source>
            <translation>Recherche de l’ordre du jour</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Modalité</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionVoice</name>
        <message>
            <source>The session with %1 has ended</source>
            <translation>La séance avec %1 est terminée</translation>
        </message>
        <message>
            <source>The session with %1 has begun, planned for %2</source>
            <translation>La séance avec %1 a commencé, prévue pour %2</translation>
        </message>
        <message>
            <source>The planned time of the session with %1 is over</source>
            <translation>La durée prévue de la séance avec %1 est écoulée</translation>
        </message>
        <message>
            <source>The session with %1 pauses</source>
            <translation>La séance avec %1 est en pause</translation>
        </message>
        <message>
            <source>The session with %1 goes on</source>
            <translation>La séance avec %1 reprend</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsPage</name>
        <message>
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>For invoices issued from now on. What is issued never changes.</source>
            <translation>Pour les factures émises à partir de maintenant. Ce qui est émis ne change jamais.</translation>
        </message>
        <message>
            <source>Prices of services</source>
            <translation>Prix des prestations</translation>
        </message>
        <message>
            <source>include tax</source>
            <translation>taxe comprise (TTC)</translation>
        </message>
        <message>
            <source>are without tax</source>
            <translation>hors taxe (HT)</translation>
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
            <translation>La taxe est arrondie</translation>
        </message>
        <message>
            <source>on each line</source>
            <translation>ligne par ligne</translation>
        </message>
        <message>
            <source>once per tax rate</source>
            <translation>une fois par taux</translation>
        </message>
        <message>
            <source>Half a cent is rounded</source>
            <translation>Le demi-centime est arrondi</translation>
        </message>
        <message>
            <source>up</source>
            <translation>au supérieur</translation>
        </message>
        <message>
            <source>to the even cent</source>
            <translation>au centime pair</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Délai de paiement, en jours</translation>
        </message>
        <message>
            <source>Sentence about payment</source>
            <translation>Mention de paiement</translation>
        </message>
        <message>
            <source>Leave empty for the usual one</source>
            <translation>Laisser vide pour la mention habituelle</translation>
        </message>
        <message>
            <source>Discount for paying early, in percent</source>
            <translation>Escompte pour paiement anticipé, en pour cent</translation>
        </message>
        <message>
            <source>Days to pay early</source>
            <translation>Délai d’escompte, en jours</translation>
        </message>
        <message>
            <source>Looks like %1</source>
            <translation>Exemple : %1</translation>
        </message>
        <message>
            <source>The next number is %1</source>
            <translation>Le prochain numéro est %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Cabinet</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Prestations</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Langue et heure</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Backup and data</source>
            <translation>Sauvegarde et données</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Your name and what the head of your invoices says.</source>
            <translation>Votre nom, et ce qui figure en tête de vos factures.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nom sur les factures</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Numéro et rue</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Code postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ville</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Taxe</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Numéro fiscal</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>Numéro de TVA</translation>
        </message>
        <message>
            <source>Exempt as a small business</source>
            <translation>Franchise en base de TVA</translation>
        </message>
        <message>
            <source>Bank account, printed on invoices</source>
            <translation>Compte bancaire, imprimé sur les factures</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC, if your bank asks for it</source>
            <translation>BIC, si votre banque le demande</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>Titulaire du compte</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banque</translation>
        </message>
        <message>
            <source>How dates, times and money are written, and where you are.</source>
            <translation>Comment s’écrivent les dates, les heures et les montants, et où vous êtes.</translation>
        </message>
        <message>
            <source>Dates, numbers and money</source>
            <translation>Dates, nombres et montants</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Devise</translation>
        </message>
        <message>
            <source>For new services and invoices</source>
            <translation>Pour les nouvelles prestations et factures</translation>
        </message>
        <message>
            <source>How invoices leave. Nothing goes out before the time to undo is over.</source>
            <translation>Comment partent les factures. Rien ne part avant la fin du délai d’annulation.</translation>
        </message>
        <message>
            <source>Messages go</source>
            <translation>Les messages partent</translation>
        </message>
        <message>
            <source>as .eml files that you send yourself</source>
            <translation>en fichiers .eml que vous envoyez vous-même</translation>
        </message>
        <message>
            <source>through your mail program</source>
            <translation>par votre logiciel de messagerie</translation>
        </message>
        <message>
            <source>through a mail server</source>
            <translation>par un serveur de messagerie</translation>
        </message>
        <message>
            <source>Seconds to undo a message</source>
            <translation>Secondes pour annuler un envoi</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Serveur de messagerie</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>TLS from the start, port 465</source>
            <translation>TLS dès le début, port 465</translation>
        </message>
        <message>
            <source>STARTTLS, port 587</source>
            <translation>STARTTLS, port 587</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>An app password, if your provider has such. It is kept in the vault with the practice.</source>
            <translation>Un mot de passe d’application, si votre fournisseur en propose. Il est conservé dans le coffre avec le cabinet.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Conserver le mot de passe</translation>
        </message>
        <message>
            <source>Password kept</source>
            <translation>Mot de passe conservé</translation>
        </message>
        <message>
            <source>For this computer only. Paper stays white.</source>
            <translation>Pour cet ordinateur seulement. Le papier reste blanc.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>changes with it</source>
            <translation>change avec lui</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Comme le système (%1)</translation>
        </message>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Un cabinet sur votre propre machine.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Time zone rules of %1</source>
            <translation>Règles de fuseaux horaires : %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Contraste élevé, clair</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Contraste élevé, sombre</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>Sur le bureau</translation>
        </message>
        <message>
            <source>Normal (%1 pixels)</source>
            <translation>Normale (%1 pixels)</translation>
        </message>
        <message>
            <source>%1 pixels, %2 %</source>
            <translation>%1 pixels, %2 %</translation>
        </message>
        <message>
            <source>Invoice numbers</source>
            <translation>Numéros de facture</translation>
        </message>
        <message>
            <source>Credit note numbers</source>
            <translation>Numéros d’avoir</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <source>As usual in that region</source>
            <translation>Selon l’usage de la région</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>La semaine commence le</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Quote numbers</source>
            <translation>Numéros des devis</translation>
        </message>
        <message>
            <source>Licences and tours</source>
            <translation>Licences et visites guidées</translation>
        </message>
        <message>
            <source>Closed books</source>
            <translation>Livres clôturés</translation>
        </message>
        <message>
            <source>Rounding and numbers</source>
            <translation>Arrondi et numérotation</translation>
        </message>
        <message>
            <source>You work with</source>
            <translation>Vous travaillez avec</translation>
        </message>
        <message>
            <source>Clients</source>
            <comment>what people are called</comment>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Patients</source>
            <comment>what people are called</comment>
            <translation>Patients</translation>
        </message>
        <message>
            <source>Students</source>
            <comment>what people are called</comment>
            <translation>Élèves</translation>
        </message>
        <message>
            <source>What the window calls the people you work with</source>
            <translation>Nom que la fenêtre donne aux personnes avec qui vous travaillez</translation>
        </message>
        <message>
            <source>Looking up your settings</source>
            <translation>Recherche de vos réglages</translation>
        </message>
        <message>
            <source>Your settings could not be read</source>
            <translation>Vos réglages n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Agendas</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsSearch</name>
        <message>
            <source>Find a setting</source>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <source>No setting is called "%1".</source>
            <translation>Aucun réglage ne s’appelle « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Sheet</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>key</comment>
            <translation>Échap</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>Votre saisie précédente est de retour.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Recommencer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StartPage</name>
        <message>
            <source>What do you bring along?</source>
            <translation>Que souhaitez-vous reprendre ?</translation>
        </message>
        <message>
            <source>Files are read on this computer only. Nothing is sent anywhere.</source>
            <translation>Les fichiers sont lus sur cet ordinateur uniquement. Rien n’est envoyé ailleurs.</translation>
        </message>
        <message>
            <source>My calendar and contacts</source>
            <translation>Mon agenda et mes contacts</translation>
        </message>
        <message>
            <source>files exported from another program</source>
            <translation>fichiers exportés d’un autre logiciel</translation>
        </message>
        <message>
            <source>Calendar, .ics</source>
            <translation>Agenda, .ics</translation>
        </message>
        <message>
            <source>Contacts, .vcf or .csv</source>
            <translation>Contacts, .vcf ou .csv</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l’instant</translation>
        </message>
        <message>
            <source>start with an empty calendar</source>
            <translation>commencer avec un agenda vide</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>aucun fichier choisi</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose file: %1</source>
            <translation>Choisir un fichier : %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Back to the invoice</source>
            <translation>Retour à la facture</translation>
        </message>
        <message>
            <source>Period of the statement</source>
            <translation>Période du relevé</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Statement, %1</source>
            <translation>Relevé, %1</translation>
        </message>
        <message>
            <source>There is nothing to tell. Choose a longer period.</source>
            <translation>Il n’y a rien à indiquer. Choisissez une période plus longue.</translation>
        </message>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Ajoutez une adresse e-mail au client pour l’envoyer.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>À %1</translation>
        </message>
        <message>
            <source>The mail with the statement waits on Today for you to send it</source>
            <translation>L’e-mail du relevé attend votre envoi dans Aujourd’hui</translation>
        </message>
        <message>
            <source>The statement of %1 goes out</source>
            <translation>Le relevé de %1 va partir</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Relevé de compte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Force</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumRow</name>
        <message>
            <source>What it is made of</source>
            <translation>De quoi cela se compose</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Affiche le détail</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumSheet</name>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>What %1 owes</source>
            <translation>Ce que doit %1</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Encaissé de %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Finished and not invoiced</source>
            <translation>Terminées et non facturées</translation>
        </message>
        <message>
            <source>Invoices that are not paid in full, less credit.</source>
            <translation>Factures pas entièrement payées, moins le crédit.</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Paiements par jour d’encaissement, moins les remboursements.</translation>
        </message>
        <message>
            <source>Sessions that took place and are on no invoice, with what each would bring.</source>
            <translation>Séances qui ont eu lieu et ne sont sur aucune facture, avec ce que chacune rapporterait.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Relevé de compte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message>
            <source>Connected calendars</source>
            <translation>Agendas reliés</translation>
        </message>
        <message>
            <source>Deleted entries</source>
            <translation>Entrées supprimées</translation>
        </message>
        <message>
            <source>What syncing did</source>
            <translation>Ce que la synchronisation a fait</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n entrée a été modifiée ici et dans %1.</numerusform>
                <numerusform>%n entrées ont été modifiées ici et dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at both sides</source>
            <translation>Voir les deux côtés</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone. Nothing was deleted here.</source>
            <translation>%1 dit que %2 entrées sur %3 ont disparu. Rien n’a été supprimé ici.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncLogSheet</name>
        <message>
            <source>What syncing did</source>
            <translation>Ce que la synchronisation a fait</translation>
        </message>
        <message>
            <source>Only what failed</source>
            <translation>Seulement ce qui a échoué</translation>
        </message>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>Le dernier jour, à l’heure de ce cabinet.</numerusform>
                <numerusform>Les %n derniers jours, à l’heure de ce cabinet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Tous les comptes</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>Rien n’a échoué</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Il ne s’est encore rien passé</translation>
        </message>
        <message>
            <source>What comes from connected calendars and goes there is told here.</source>
            <translation>Ce qui vient des agendas reliés et y va est raconté ici.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TaxPage</name>
        <message>
            <source>How are you taxed?</source>
            <translation>Quel est votre régime de taxe ?</translation>
        </message>
        <message>
            <source>It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your tax adviser can confirm it.</source>
            <translation>Il détermine ce qui figure sur vos factures et leur numérotation. SoloPilot propose, votre expert-comptable confirme.</translation>
        </message>
        <message>
            <source>Country of your practice</source>
            <translation>Pays de votre cabinet</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Avec taxe</translation>
        </message>
        <message>
            <source>Every invoice shows VAT</source>
            <translation>la TVA figure sur chaque facture</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>Franchise en base</translation>
        </message>
        <message>
            <source>below the limit of turnover, no VAT</source>
            <translation>sous le seuil de chiffre d’affaires, sans TVA</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Exonéré</translation>
        </message>
        <message>
            <source>care or teaching, no VAT; invoices say why</source>
            <translation>soins ou enseignement, sans TVA ; les factures indiquent pourquoi</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Choisir un pays</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Chaque client le reçoit dans sa langue.</translation>
        </message>
        <message>
            <source>On every invoice from now on; those that are issued stay as they are.</source>
            <translation>Sur chaque facture à partir de maintenant ; celles déjà émises restent telles quelles.</translation>
        </message>
        <message>
            <source>Notes begin with it, or take it in from the note's menu.</source>
            <translation>Une note commence par ce modèle, ou l’insère depuis son menu.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Utiliser ce texte</translation>
        </message>
        <message>
            <source>Language of the template</source>
            <translation>Langue du modèle</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Insérer ce qui change d’un client à l’autre</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Insérer ce qui change d’un client à l’autre, par exemple un nom</translation>
        </message>
        <message>
            <source>Read an older version, or use it again</source>
            <translation>Lire une version antérieure, ou la réutiliser</translation>
        </message>
        <message>
            <source>Go back to the wording that is in use</source>
            <translation>Revenir au texte actuellement utilisé</translation>
        </message>
        <message>
            <source>Draft, kept</source>
            <translation>Brouillon, conservé</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Non proposé</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>D’origine</translation>
        </message>
        <message>
            <source>Nothing differs from what is in use</source>
            <translation>Rien ne diffère du texte utilisé</translation>
        </message>
        <message>
            <source>Back to the built-in wording</source>
            <translation>Revenir au texte d’origine</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Proposer à nouveau</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>Ne plus proposer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateField</name>
        <message>
            <source>Turn into places of this program</source>
            <translation>Convertir en champs de SoloPilot</translation>
        </message>
        <message>
            <source>Nothing is printed here yet</source>
            <translation>Rien n’est encore imprimé ici</translation>
        </message>
        <message>
            <source>Leave this empty to write nothing</source>
            <translation>Laisser vide pour ne rien écrire</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Insérer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateHistory</name>
        <message>
            <source>Versions of this template</source>
            <translation>Versions de ce modèle</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Réutiliser cette version</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Built-in wording, %1</source>
            <translation>Texte d’origine, %1</translation>
        </message>
        <message>
            <source>Built-in wording</source>
            <translation>Texte d’origine</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>Tel que fourni avec l’application</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatePreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Aperçu pour</translation>
        </message>
        <message>
            <source>For whom the preview is written</source>
            <translation>Pour qui l’aperçu est rédigé</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>La note</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>La facture</translation>
        </message>
        <message>
            <source>This cannot be used yet. What is marked on the left comes first.</source>
            <translation>Ceci ne peut pas encore être utilisé. Corrigez d’abord ce qui est signalé à gauche.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>L’e-mail</translation>
        </message>
        <message>
            <source>for somebody invented</source>
            <translation>pour une personne inventée</translation>
        </message>
        <message>
            <source>There is nothing to show for this choice.</source>
            <translation>Il n’y a rien à afficher pour ce choix.</translation>
        </message>
        <message>
            <source>no e-mail address is known</source>
            <translation>aucune adresse e-mail connue</translation>
        </message>
        <message>
            <source>Form of the mail</source>
            <translation>Forme de l’e-mail</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>En texte</translation>
        </message>
        <message>
            <source>As a page</source>
            <translation>En page</translation>
        </message>
        <message>
            <source>A mail carries both; the reader's program chooses</source>
            <translation>Un e-mail contient les deux ; le logiciel du lecteur choisit</translation>
        </message>
        <message>
            <source>The mail as a page</source>
            <translation>L’e-mail en page</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesModel</name>
        <message>
            <source>The new wording is in use</source>
            <translation>Le nouveau texte est désormais utilisé</translation>
        </message>
        <message>
            <source>The built-in wording is in use</source>
            <translation>Le texte d’origine est désormais utilisé</translation>
        </message>
        <message>
            <source>Version %1 is in use again</source>
            <translation>La version %1 est à nouveau utilisée</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Renommé en %1</translation>
        </message>
        <message>
            <source>%1 is not offered any more</source>
            <translation>%1 n’est plus proposé</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>%1 est à nouveau proposé</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Back to the settings</source>
            <translation>Retour aux réglages</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>Les modèles n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mails</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Factures</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Non proposé</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Personnalisé</translation>
        </message>
        <message>
            <source>A form of notes of your own</source>
            <translation>Votre propre modèle de notes</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Renommer %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Such as: Couples, first hour</source>
            <translation>Par exemple : Couple, première séance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add and write it</source>
            <translation>Ajouter et rédiger</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Nouveau modèle</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TimeLine</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ToastStack</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds left to undo</comment>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayHead</name>
        <message>
            <source>New session</source>
            <translation>Nouvelle séance</translation>
        </message>
        <message>
            <source>Log a past session</source>
            <translation>Consigner une séance passée</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>No sessions</source>
            <translation>Aucune séance</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n séance, %1</numerusform>
                <numerusform>%n séances, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message>
            <source>Looking at your day</source>
            <translation>Lecture de votre journée</translation>
        </message>
        <message>
            <source>The day could not be read</source>
            <translation>La journée n’a pas pu être lue</translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>Plus d’une séance terminée à facturer</numerusform>
                <numerusform>Plus de %n séances terminées à facturer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n séance terminée à facturer</numerusform>
                <numerusform>%n séances terminées à facturer</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Tout facturer</translation>
        </message>
        <message>
            <source>Nothing planned today</source>
            <translation>Rien de prévu aujourd’hui</translation>
        </message>
        <message>
            <source>Book a session, or bring in the calendar you have.</source>
            <translation>Planifiez une séance, ou importez l’agenda que vous avez.</translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Importer un agenda</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Demain, %1</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Rien de prévu</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>New here? A short tour shows you around.</source>
            <translation>Vous découvrez SoloPilot ? Une courte visite vous guide.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Faire la visite</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Non merci</translation>
        </message>
        <message>
            <source>This is your day as it was at %1</source>
            <translation>Votre journée telle qu’elle était à %1</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>De quoi cela se compose</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %1</source>
            <translation>SoloPilot s’est arrêté de façon inattendue le %1</translation>
        </message>
        <message>
            <source>Nothing of it was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Copier le diagnostic…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TopBar</name>
        <message>
            <source>Search and session</source>
            <translation>Recherche et séance</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TourCard</name>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Tour: %1, %2 of %3</source>
            <translation>Visite : %1, %2 sur %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailModel</name>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailTab</name>
        <message>
            <source>Check for tampering</source>
            <translation>Vérifier l’intégrité</translation>
        </message>
        <message>
            <source>Checking for tampering</source>
            <translation>Vérification de l’intégrité</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Piste d’audit</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>Par tous</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Toute période</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Les 7 derniers jours</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Les 30 derniers jours</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>Les 12 derniers mois</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copier en CSV</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>By the program itself</source>
            <translation>Par l’application elle-même</translation>
        </message>
        <message>
            <source>About %1: show everything again</source>
            <translation>Concerne %1 : tout afficher à nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrée</numerusform>
                <numerusform>%Ln entrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation>Rompue à l’entrée %1. %2</translation>
        </message>
        <message>
            <source>Complete: %1 entries, each linked to the one before.</source>
            <translation>Complète : %1 entrées, chacune liée à la précédente.</translation>
        </message>
        <message>
            <source>%1 entries are copied</source>
            <translation>%1 entrées sont copiées</translation>
        </message>
        <message>
            <source>The newest %1 entries are copied</source>
            <translation>Les %1 entrées les plus récentes sont copiées</translation>
        </message>
        <message>
            <source>Looking up the audit trail</source>
            <translation>Recherche dans la piste d’audit</translation>
        </message>
        <message>
            <source>The audit trail could not be read</source>
            <translation>La piste d’audit n’a pas pu être lue</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message>
            <source>Deleted entries</source>
            <translation>Entrées supprimées</translation>
        </message>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>Ce qui a été supprimé ici ou dans un agenda relié est gardé %n jour.</numerusform>
                <numerusform>Ce qui a été supprimé ici ou dans un agenda relié est gardé %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty now</source>
            <translation>Vider maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n entrée supprimée oubliée</numerusform>
                <numerusform>%n entrées supprimées oubliées</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Récupérer</translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n entrée récupérée</numerusform>
                <numerusform>%n entrées récupérées</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Rien n’a été supprimé</translation>
        </message>
        <message>
            <source>What is deleted here or in a connected calendar stands here, and can be put back.</source>
            <translation>Ce qui est supprimé ici ou dans un agenda relié figure ici et peut être récupéré.</translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>%n entrée plus ancienne est aussi supprimée.</numerusform>
                <numerusform>%n entrées plus anciennes sont aussi supprimées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>Récupérer %n entrée</numerusform>
                <numerusform>Récupérer %n entrées</numerusform>
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
            <translation>Commencer la séance</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Tout facturer</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Note rapide</translation>
        </message>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Masquer les noms des clients lors d’un partage d’écran</translation>
        </message>
        <message>
            <source>Open SoloPilot</source>
            <translation>Ouvrir SoloPilot</translation>
        </message>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>%n à facturer, après cette séance</numerusform>
                <numerusform>%n à facturer, après cette séance</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice all: %1</source>
            <translation>Tout facturer : %1</translation>
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
            <translation>+1 jour</translation>
        </message>
        <message>
            <source>−1 day</source>
            <translation>−1 jour</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>signed</comment>
            <translation>%1 jours</translation>
        </message>
        <message>
            <source>Press to have your time first</source>
            <translation>Appuyez pour avoir votre heure en premier</translation>
        </message>
        <message>
            <source>Press to have this time first</source>
            <translation>Appuyez pour avoir cette heure en premier</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::UnlockScreen</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Verr. Maj est activé</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Use the recovery sheet</source>
            <translation>Utiliser la fiche de secours</translation>
        </message>
        <message>
            <source>Open another practice</source>
            <translation>Ouvrir un autre cabinet</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>%1 Try again in %2 s.</source>
            <translation>%1 Réessayez dans %2 s.</translation>
        </message>
        <message>
            <source>Opening...</source>
            <translation>Ouverture...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::VersionSheet</name>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Text of this version</source>
            <translation>Texte de cette version</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>since it was set up</source>
            <translation>depuis sa création</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>du %1 au %2</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’elle dit</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a version</comment>
            <translation>%1 (maintenant)</translation>
        </message>
        <message>
            <source>Written by %1</source>
            <translation>Par %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Waiting for you</source>
            <translation>Vous attend</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Non parti</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>À envoyer</translation>
        </message>
        <message>
            <source>To %1. It counts as sent once you say so.</source>
            <translation>À %1. Il compte comme envoyé dès que vous l’indiquez.</translation>
        </message>
        <message>
            <source>Open mail</source>
            <translation>Ouvrir l’e-mail</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>%1 owes %2</source>
            <translation>%1 doit %2</translation>
        </message>
        <message>
            <source>Invoice %1 was due %2.</source>
            <translation>Facture %1, échéance %2.</translation>
        </message>
        <message>
            <source>Invoice %1.</source>
            <translation>Facture %1.</translation>
        </message>
        <message>
            <source>Open invoice</source>
            <translation>Ouvrir la facture</translation>
        </message>
        <message>
            <source>New in your calendar</source>
            <translation>Nouveau dans votre agenda</translation>
        </message>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 est-il un client ?</translation>
        </message>
        <message>
            <source>Found in an import.</source>
            <translation>Trouvé dans un import.</translation>
        </message>
        <message>
            <source>%1, found in an import.</source>
            <translation>%1, trouvé dans un import.</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Oui, ajouter</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Rien ne vous attend</translation>
        </message>
        <message>
            <source>Overdue invoices, mail that did not go out and new people from your calendar will stand here.</source>
            <translation>Les factures en retard, les e-mails qui ne sont pas partis et les nouvelles personnes de votre agenda seront ici.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Not issued on its day</source>
            <translation>Non émise le jour prévu</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Ouvrir le brouillon</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyé</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>pas encore confirmée</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <source>%1, %2 overdue among them</source>
            <translation>%1, dont %2 en retard</translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Afficher ce qui est en retard</translation>
        </message>
        <message>
            <source>Held, and free again soon</source>
            <translation>Gardé, bientôt de nouveau libre</translation>
        </message>
        <message>
            <source>held until %1</source>
            <translation>gardé jusqu’à %1</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libérer</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WeekPicture</name>
        <message>
            <source>Where the free times lie</source>
            <translation>Où se trouvent les créneaux libres</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WriteOffSheet</name>
        <message>
            <source>Write off %1?</source>
            <translation>Passer %1 en perte ?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>You give up the %1 that are still open. It can be taken back.</source>
            <translation>Vous renoncez aux %1 encore dus. Cela peut être annulé.</translation>
        </message>
        <message>
            <source>Such as: insolvent, no answer to three reminders</source>
            <translation>Par exemple : insolvable, aucune réponse à trois relances</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write off %1</source>
            <translation>Passer %1 en perte</translation>
        </message>
        <message>
            <source>Say in a few words why nothing more will come.</source>
            <translation>Dites en quelques mots pourquoi plus rien ne viendra.</translation>
        </message>
        <message>
            <source>%1 of it is tax that the invoice charged. It stays in the books: whether and when it comes back to you is for the tax rules of your country.</source>
            <translation>Dont %1 de taxe facturée. Elle reste en comptabilité : si et quand elle vous revient relève des règles fiscales de votre pays.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Who and where are you?</source>
            <translation>Qui et où êtes-vous ?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Summer time is handled for you, on both sides.</source>
            <translation>L’heure d’été est prise en compte pour vous, des deux côtés.</translation>
        </message>
        <message>
            <source>Type your city</source>
            <translation>Saisissez votre ville</translation>
        </message>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Votre nom figure sur les factures. Votre fuseau horaire est celui où vous vivez ; chaque client peut en avoir un autre.</translation>
        </message>
        <message>
            <source>Type your name as it should appear on invoices.</source>
            <translation>Saisissez votre nom tel qu’il doit figurer sur les factures.</translation>
        </message>
    </context>
</TS>

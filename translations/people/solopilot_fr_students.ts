<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Élève ajouté</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Autre fiche fusionnée avec cet élève</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Statut d’un élève modifié</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Élève rendu actif</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Élève archivé</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Élève proposé</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Élève modifié</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Rendez-vous attribué à un élève</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Rendez-vous retiré à un élève</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Fichier scellé avec la clé de son élève</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Élève effacé</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Toutes les données d’un élève exportées</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Série d’un élève passée dans un autre fuseau horaire</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Scellement de %{count} fichiers sous les clés de leurs élèves planifié</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Élèves dont cette personne paie les factures : choisissez un autre payeur</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nom de l’élève, par précaution</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n sauvegarde antérieure contient l’élève jusqu’à ce qu’elle expire ou soit supprimée ; c’est à vous de supprimer les copies qui se trouvent ailleurs.</numerusform>
                <numerusform>%n sauvegardes antérieures contiennent l’élève jusqu’à ce qu’elles expirent ou soient supprimées ; c’est à vous de supprimer les copies qui se trouvent ailleurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Effacement, puis sauvegarde sans l’élève…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Il n’y a rien à mesurer. Utilisez un cabinet qui contient des élèves et des prestations, par exemple celui que crée « demo ».</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>« %{text} » peut désigner %{count} élèves. Indiquez le nom complet, l’adresse e-mail ou l’identifiant donné par « client list ».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>La fiche de cet élève a été modifiée entre-temps. Consultez son état actuel, puis réessayez.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un élève ne peut pas être fusionné avec lui-même. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>L’un de ces élèves a déjà été fusionné. Choisissez la fiche qui l’a remplacé.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} ne doit pas être contacté : aucun e-mail ne part. Retirez ce repère dans la fiche de l’élève, puis réessayez.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Un élève doit avoir un nom. Saisissez-en un.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Cet élève n’existe pas. Recherchez-le par son nom.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Ces lignes sont une remise : les reprendre augmenterait ce que doit l’élève. Mettez-les dans l’avoir avec les lignes qu’elles réduisent.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>« %{name} » peut désigner plusieurs de vos élèves ; rien n’a été repris. Fusionnez-les ou vérifiez à la main.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>L’invité « %{text} » n’a pas d’adresse e-mail utilisable et n’a pas été proposé comme élève.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} est une entreprise d’un autre pays de l’UE sans numéro de TVA ; votre propre taxe est facturée. Ajoutez son numéro de TVA à l’élève s’il en a un.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>L’adresse de %{buyer} manque, alors qu’elle est obligatoire sur une facture de plus de ce montant. Ajoutez la rue et la ville à l’élève.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Le nom de l’élève manque sur la facture. Ajoutez-le à l’élève.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Le numéro fiscal de %{buyer} manque (codice fiscale, partita IVA, NIF, SIREN ou numéro de TVA), alors que votre pays l’exige sur cette facture. Ajoutez-le à l’élève.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Le numéro de TVA de %{buyer} manque, et une facture en autoliquidation n’est pas valable sans lui. Ajoutez-le à l’élève, ou facturez la taxe.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Cette note n’existe pas. Recherchez-la dans la liste de l’élève.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Cet élève a déjà reçu %{limit} messages en une journée ; celui-ci attend. Envoyez-le maintenant si c’est bien ce que vous voulez.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} de ce paiement ont été versés au crédit de l’élève, dont il ne reste que %{available}. Annulez d’abord ce à quoi ce crédit a servi.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Cet élève n’a pas de crédit pour payer.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>Avec qui est cette séance ? Choisissez d’abord l’élève.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Le numéro de TVA « %{vatId} » de l’élève n’a pas la forme utilisée dans ce pays (%{country}). Corrigez-le ou retirez-le.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Pour facturer cette dépense, indiquez à quel élève.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Aucune dépense de cet élève n’attend d’être facturée dans cette devise. Marquez-en d’abord une « Refacturer à l’élève ».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Cette dépense a été facturée à un élève ; son montant et son élève ne changent donc plus. Retirez sa ligne du brouillon, ou établissez un avoir sur la facture, puis modifiez-la.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Ce n’est pas un lien vers un cabinet. Copiez-le à nouveau depuis le menu d’un élève, d’une séance ou d’une facture.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Cet élève n’a pas d’adresse e-mail. Ajoutez-en une, ou enregistrez le relevé en PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Aucun élève n’est nommé. Dites de qui il s’agit : un nom, une adresse e-mail ou un identifiant.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>Il faudrait retirer de la facture %{asked} de ce paiement, mais seuls %{available} y sont encore affectés : le reste a été remboursé ou versé au crédit de l’élève. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Cet élève a été effacé : il ne reste que ce que la loi impose de conserver, et plus rien n’est écrit à son sujet.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Dites pourquoi l’élève est effacé. Le motif reste consigné ; ne nommez donc personne.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Cet élève n’a pas été effacé ; il n’y a rien à prouver.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Quelque chose est encore en suspens pour cet élève. Consultez le plan, réglez ou annulez ce qui l’empêche, puis réessayez.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>Le motif reste consigné une fois l’élève effacé. Écrivez-le sans son nom, son adresse ni son numéro.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>Le contenu de ce rendez-vous a été effacé avec son élève et ne peut pas être rétabli.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Ce créneau est en dehors des heures qui conviennent à l’élève. Choisissez-en un autre, ou confirmez que vous le voulez quand même.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Selon vos conditions, les élèves ne peuvent plus reporter cette séance. Reportez-la vous-même, ou annulez-la et planifiez-en une autre.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Il n’y a pas d’adresse e-mail à laquelle envoyer l’invitation. Ajoutez-en une à l’élève.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>D’autres fichiers attendent d’être scellés sous les clés de leurs élèves. Le programme continue de lui-même.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Un élève est effacé, mais le fichier n’a pas encore été réécrit : des traces peuvent y rester. Le programme s’en charge de lui-même ; laissez-le ouvert un moment.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Ce que disaient les deux côtés a été effacé avec l’élève. Il n’y a plus rien à choisir.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>Le crédit passe entre deux forfaits d’un élève qui comptent la même unité. Choisissez un autre forfait.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Cet élève a déjà un forfait actif « %{name} ». Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Ce forfait n’existe pas. Choisissez-en un dans la liste de l’élève.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Ce créneau n’est gardé pour aucun élève ; personne ne peut donc y être inscrit. Planifiez la séance à la main.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Élève archivé</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Temps par élève</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Ce que les élèves doivent aujourd’hui, selon le retard. Les brouillons n’y figurent pas, ni ce que vous avez passé en perte.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>La taxe comprise dans l’argent encaissé. Un paiement partiel contient une part de chaque taux ; le crédit qui reste à un élève ne porte pas encore de taxe. Ce n’est pas une déclaration fiscale.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Les séances tenues pour chaque élève et ce que les factures en comptent, hors taxe. Ce qui n’est pas encore facturé est ici du temps, pas de l’argent.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nom de l’élève</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Prénom de l’élève</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Les séances figurent ici dans l’ordre, chacune avec l’heure de l’élève et sa prochaine étape.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K trouve élèves, factures et notes, et fait tout ce que l’application sait faire.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>L’heure d’un élève peut s’afficher à côté de la vôtre, pour que personne ne soit appelé la nuit.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Saisissez quelques lettres du nom d’un élève, ou le numéro d’une facture. Les totaux d’une année sont dans Rapports.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Nouvel élève</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Les élèves s’affichent par leurs initiales</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Les élèves s’affichent par leur nom</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Afficher à nouveau les noms des élèves</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Masquer les noms des élèves pendant un partage d’écran</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Choisissez l’élève de la séance.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Choisissez l’élève de la séance.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>Celle de l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Nouvel élève</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Ajouter l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Élève enregistré</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>Élève à conserver</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Choisissez l’élève à conserver.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 fait maintenant partie des élèves</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Séances, notes et factures se trouveront alors chez l’autre élève. Rien n’est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Élèves trouvés</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>comme nouvel élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Rien pour l’instant. Modifiez la fiche de l’élève pour ajouter une adresse e-mail.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>Est-ce un élève ?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Fusionner avec un autre élève…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Filtrer les élèves</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Élèves</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importer des élèves et des rendez-vous</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nouvel élève</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Les élèves n’ont pas pu être lus</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aucun élève pour l’instant</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Ajoutez votre premier élève, ou importez vos contacts ou votre agenda.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>Cette liste ne contient aucun élève.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Aucun élève choisi</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Vos élèves seront ici</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Ajouter un élève</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Élève ajouté</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Recherche de vos élèves</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nommer les élèves dans les rappels</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Refacturer à l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Les %1 déjà payés deviennent le crédit de l’élève.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV des élèves, séances, factures et paiements, pour un tableur</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>L’élève a dit non. Le devis peut être copié pour en faire un nouveau.</translation>
        </message>
        <message>
            <source>Why, if they said</source>
            <translation>Pourquoi, si l’élève l’a dit</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Afficher l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Un élève à qui vous la refacturez lit ceci</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Elle figurera sur la prochaine facture de l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n nouvel élève</numerusform>
                <numerusform>%n nouveaux élèves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n élève mis à jour</numerusform>
                <numerusform>%n élèves mis à jour</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Les invités inconnus deviennent des élèves proposés ; acceptez-les dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Choisissez un élève pour voir le prix.</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Choisissez l’élève de la séance.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 n’a pas de destinataire. Ajoutez une adresse e-mail à l’élève.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Aucun numéro ni élève de cet onglet ne correspond. Essayez Toutes, ou moins de lettres.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Numéro ou élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Ouvrir la fiche élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Choisissez un élève.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>L’élève a dit oui : préparer la facture</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Afficher l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Numéro ou élève</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Aucun numéro ni élève ne correspond. Essayez avec moins de lettres.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Élèves</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Aucun élève ne correspond. Essayez avec moins de lettres.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Choisissez un élève.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Afficher l’élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Ajoutez une adresse e-mail à l’élève pour envoyer le relevé.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Chaque élève le reçoit dans sa langue.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Insérer ce qui change d’un élève à l’autre</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Insérer ce qui change d’un élève à l’autre, par exemple un nom</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Masquer les noms des élèves lors d’un partage d’écran</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 est-il un élève ?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Votre nom figure sur les factures. Votre fuseau horaire est celui où vous vivez ; chaque élève peut en avoir un autre.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Scellement de fichiers sous les clés de leurs élèves</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Réécriture du fichier après l’effacement d’un élève</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>En dehors des heures qui conviennent à l’élève.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Ouvrir la fiche élève</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nom, tel que le voient les élèves</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Personne ne l’a encore acheté. Il se vend sur la page d’un élève.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un forfait est un nombre de séances, d’heures ou une somme que les élèves paient en une fois puis utilisent. Les réservations le retiennent, les séances terminées le décomptent, et vous voyez à temps quand il s’épuise.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Élève</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Ce que coûte une séance au-delà du crédit qu’elle utilise, si son forfait n’a pas son propre tarif. Les règles d’un élève passent avant celles d’une prestation, et celles-ci avant celles d’un forfait.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Élèves qui auraient payé autre chose</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Añadió un paciente</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Fusionó otra ficha con este paciente</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Cambió el estado de un paciente</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Activó un paciente</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Archivó un paciente</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Propuso un paciente</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Modificó un paciente</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Asignó una entrada del calendario a un paciente</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Retiró a un paciente una entrada del calendario</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Marcó que el paciente no se presentó</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Selló un archivo con la clave de su paciente</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Suprimió un paciente</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Exportó todos los datos de un paciente</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Pasó la serie de un paciente a otra zona horaria</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Sellado de %{count} archivos con las claves de sus pacientes planificado</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Pacientes cuyas facturas paga esta persona: elija a otra que las pague</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nombre del paciente, para mayor seguridad</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n copia de seguridad anterior contiene al paciente hasta que caduque o se elimine; las copias en otros lugares debe eliminarlas usted.</numerusform>
                <numerusform>%n copias de seguridad anteriores contienen al paciente hasta que caduquen o se eliminen; las copias en otros lugares debe eliminarlas usted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Suprimiendo; después se hará una copia de seguridad sin el paciente…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>No hay nada que medir. Use una consulta con pacientes y servicios, como la que crea «demo».</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» puede referirse a %{count} pacientes. Use el nombre completo, la dirección de correo o el identificador que muestra «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Alguien ha modificado la ficha de este paciente mientras tanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un paciente no se puede fusionar consigo mismo. Elija otro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Uno de estos pacientes ya se fusionó antes. Elija la ficha que lo sustituye.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>No se debe contactar con %{client}, así que no sale ningún correo. Quite la marca en la ficha del paciente e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>El paciente necesita un nombre. Escríbalo.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Ese paciente no existe. Búsquelo por su nombre.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Estas líneas son un descuento: al anularlas se cobraría más al paciente. Rectifíquelas junto con aquello a lo que se aplican.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» puede ser más de uno de sus pacientes, así que no se ha tomado nada. Fusiónelos o revíselo a mano.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>El invitado «%{text}» no tiene una dirección de correo utilizable y no se ha propuesto como paciente.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} es una empresa o profesional de otro país de la UE sin NIF-IVA, así que se repercute su propio impuesto. Añada el NIF-IVA al paciente si lo tiene.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Falta la dirección de %{buyer}, necesaria en una factura que supera este importe. Añada al paciente la calle y la población.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Falta el nombre del paciente en la factura. Añádalo al paciente.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Falta el número fiscal de %{buyer} (codice fiscale, partita IVA, NIF, SIREN o NIF-IVA), que su país exige en esta factura. Añádalo al paciente.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Falta el NIF-IVA de %{buyer}, y una factura con inversión del sujeto pasivo no es válida sin él. Añádalo al paciente o repercuta el impuesto.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Esa nota no existe. Búsquela en la lista del paciente.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Este paciente ya ha recibido %{limit} mensajes en un día, así que este queda en espera. Envíelo ahora si es lo que quiere.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} de este cobro pasaron a ser saldo a favor del paciente, del que solo quedan %{available}. Anule primero aquello en lo que se usó el saldo.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Este paciente no tiene saldo a favor con el que pagar.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>¿De quién es esta sesión? Elija primero al paciente.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>El NIF-IVA del paciente, «%{vatId}», no tiene el formato que se usa en %{country}. Corríjalo o quítelo.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Para facturar este gasto, indique a qué paciente.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Ningún gasto de este paciente está pendiente de facturar en esa moneda. Marque antes uno con «Facturar al paciente».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Este gasto se facturó a un paciente, así que su importe y su paciente no cambian. Quite su línea del borrador o rectifique la factura, y modifíquelo después.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Esto no es un enlace a una consulta. Cópielo de nuevo desde el menú de un paciente, una sesión o una factura.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Este paciente no tiene dirección de correo. Añada una o guarde el extracto como PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>No se nombra a ningún paciente. Diga de quién se trata: un nombre, una dirección de correo o un identificador.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Este paciente se ha suprimido: solo queda lo que la ley exige conservar, y no se escribe nada nuevo sobre él.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Diga por qué se suprime el paciente. El motivo queda registrado, así que no nombre a nadie.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Este paciente no se ha suprimido, así que no hay nada que acreditar.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Aún hay algo pendiente de este paciente. Consulte el plan, resuelva o cancele lo que lo impide e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>El motivo queda registrado cuando el paciente ya no está. Escríbalo sin su nombre, dirección ni número.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>El contenido de esta entrada se suprimió junto con su paciente y no se puede recuperar.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Esta hora está fuera de las que le vienen bien al paciente. Elija otra hora o confirme que la quiere de todos modos.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Según sus condiciones, los pacientes ya no pueden cambiar de fecha esta sesión. Cámbiela usted, o cancélela y reserve otra.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>No hay ninguna dirección de correo a la que enviar la invitación. Añada una al paciente.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Hay más archivos por sellar con las claves de sus pacientes. El programa continúa por sí solo.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Se ha suprimido un paciente, pero el archivo aún no se ha reescrito, por lo que pueden quedar rastros. El programa lo hará por sí solo; déjelo abierto un rato.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Lo que decían ambas partes se borró junto con su paciente. No queda nada que elegir.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>El crédito pasa entre dos bonos de un paciente que cuentan la misma unidad. Elija otro bono.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Este paciente ya tiene un bono activo «%{name}». Póngale otro nombre a este.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>No existe ese bono. Elija uno de la lista del paciente.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Esta hora no está reservada para ningún paciente, así que no se puede pasar a sesión. Reserve la sesión a mano.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Paciente archivado</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Tiempo por paciente</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Lo que deben hoy los pacientes, según el tiempo que lleva vencido. No incluye los borradores ni lo que ha dado por incobrable.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>El impuesto contenido en el dinero recibido. Un cobro parcial contiene una parte de cada tipo; el saldo a favor que le queda a un paciente aún no lleva impuesto. No es una declaración fiscal.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Sesiones realizadas con cada paciente y lo que las facturas cobran por ellas, sin impuestos. Lo que aún no está facturado es aquí tiempo, no dinero.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nombre del paciente</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Nombre de pila del paciente</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Aquí están las sesiones por orden, cada una con la hora del paciente y su próximo paso.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K encuentra pacientes, facturas y notas, y ejecuta todo lo que el programa puede hacer.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>La hora de un paciente puede verse junto a la de usted, para no llamar a nadie de noche.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Escriba unas letras del nombre de un paciente o el número de una factura. En Informes están las sumas de un año.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Nuevo paciente</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Los pacientes aparecen con sus iniciales</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Los pacientes aparecen con su nombre</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Volver a mostrar los nombres de pacientes</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Ocultar los nombres de pacientes al compartir pantalla</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>El del paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Nuevo paciente</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Añadir paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Paciente guardado</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>El paciente que se conserva</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Elija el paciente que se conserva.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 ya está entre sus pacientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Pacientes encontrados</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>como nuevo paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Aún no hay datos. Edite la ficha del paciente para añadir una dirección de correo.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>¿Es un paciente?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Fusionar con otro paciente…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Filtrar pacientes</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importar pacientes y citas</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo paciente</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>No se pudieron leer los pacientes</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay pacientes</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Añada su primer paciente, o importe sus contactos o su calendario.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>No hay ningún paciente en esta lista.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Ningún paciente elegido</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Aquí aparecerán sus pacientes</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Añadir un paciente</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Paciente añadido</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Buscando sus pacientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nombrar a los pacientes en los avisos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Facturar al paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Los %1 ya pagados pasan a ser saldo a favor del paciente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV de pacientes, sesiones, facturas y cobros, para una hoja de cálculo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>El paciente dijo que no. Se puede copiar como un presupuesto nuevo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Ver el paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Lo leerá el paciente al que lo facture</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Se incluye en la próxima factura del paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n paciente nuevo</numerusform>
                <numerusform>%n pacientes nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n paciente actualizado</numerusform>
                <numerusform>%n pacientes actualizados</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Los invitados que nadie conoce pasan a ser pacientes propuestos; acéptelos en la lista.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Elija un paciente para ver el precio.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>No hay a quién enviar %1. Añada una dirección de correo al paciente.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Ningún número ni paciente de esta pestaña coincide. Pruebe en Todas o con menos letras.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número o paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Abrir la ficha del paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Elija un paciente.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>El paciente dijo que sí: hacer el borrador de la factura</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Ver el paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Número o paciente</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Ningún número ni paciente coincide. Pruebe con menos letras.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Pacientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Ningún paciente coincide. Pruebe con menos letras.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Elija un paciente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Ver el paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Añada una dirección de correo al paciente para enviar el extracto.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Cada paciente lo recibe en su idioma.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Insertar lo que cambia de un paciente a otro</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Insertar lo que cambia de un paciente a otro, por ejemplo el nombre</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Ocultar los nombres de pacientes al compartir pantalla</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>¿Está %1 entre sus pacientes?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Su nombre figura en las facturas. Su zona horaria es aquella en la que vive; cada paciente puede tener otra.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionPage</name>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Marca que el paciente no se presentó; no se factura nada</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Sellado de archivos con las claves de sus pacientes</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Reescritura del archivo tras suprimir un paciente</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fuera de las horas que convienen al paciente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Abrir el paciente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nombre, tal como lo ven los pacientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Nadie lo ha comprado todavía. Se vende en la página de un paciente.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un bono es un número de sesiones, de horas o una cantidad de dinero que el paciente paga de una vez y va gastando. Las reservas lo apartan, las sesiones terminadas lo descuentan, y usted ve a tiempo cuándo se agota.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Lo que cuesta una sesión más allá del crédito que gasta, si su bono no tiene tarifa propia. Las reglas de un paciente van antes que las de un servicio, y estas antes que las de un bono.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Pacientes que habrían pagado otra cosa</translation>
        </message>
    </context>
</TS>

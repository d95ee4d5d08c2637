<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Refused: not allowed for this role</source>
            <translation>Rechazado: no permitido para esta función</translation>
        </message>
        <message>
            <source>Accepted the database as it is</source>
            <translation>Aceptó la base de datos tal como está</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>Adjuntó un archivo</translation>
        </message>
        <message>
            <source>Removed a file</source>
            <translation>Quitó un archivo</translation>
        </message>
        <message>
            <source>Added a client</source>
            <translation>Añadió un cliente</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Fusionó otra ficha con este cliente</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Cambió el estado de un cliente</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Activó un cliente</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Archivó un cliente</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Propuso un cliente</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Modificó un cliente</translation>
        </message>
        <message>
            <source>Added a calendar entry</source>
            <translation>Añadió una entrada del calendario</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Asignó una entrada del calendario a un cliente</translation>
        </message>
        <message>
            <source>Cancelled a calendar entry</source>
            <translation>Canceló una entrada del calendario</translation>
        </message>
        <message>
            <source>Took in a calendar entry</source>
            <translation>Incorporó una entrada del calendario</translation>
        </message>
        <message>
            <source>Moved a calendar entry</source>
            <translation>Movió una entrada del calendario</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Retiró a un cliente una entrada del calendario</translation>
        </message>
        <message>
            <source>Changed a calendar entry</source>
            <translation>Modificó una entrada del calendario</translation>
        </message>
        <message>
            <source>Exported data</source>
            <translation>Exportó datos</translation>
        </message>
        <message>
            <source>Imported a calendar</source>
            <translation>Importó un calendario</translation>
        </message>
        <message>
            <source>Imported contacts</source>
            <translation>Importó contactos</translation>
        </message>
        <message>
            <source>Imported a table</source>
            <translation>Importó una tabla</translation>
        </message>
        <message>
            <source>Credited an invoice by %{number}</source>
            <translation>Rectificó una factura con %{number}</translation>
        </message>
        <message>
            <source>Discarded a draft</source>
            <translation>Descartó un borrador</translation>
        </message>
        <message>
            <source>Drafted an invoice</source>
            <translation>Hizo un borrador de factura</translation>
        </message>
        <message>
            <source>Granted a discount for paying early</source>
            <translation>Concedió un descuento por pronto pago</translation>
        </message>
        <message>
            <source>Changed a draft</source>
            <translation>Modificó un borrador</translation>
        </message>
        <message>
            <source>Held back a scheduled invoice</source>
            <translation>Retuvo una factura programada</translation>
        </message>
        <message>
            <source>Issued %{number}</source>
            <translation>Emitió %{number}</translation>
        </message>
        <message>
            <source>Issued without a mail</source>
            <translation>Emitió sin correo</translation>
        </message>
        <message>
            <source>Took a write-off back</source>
            <translation>Deshizo una baja por incobrable</translation>
        </message>
        <message>
            <source>Went on with a scheduled invoice</source>
            <translation>Siguió adelante con una factura programada</translation>
        </message>
        <message>
            <source>Scheduled an invoice for %{date}</source>
            <translation>Programó una factura para el %{date}</translation>
        </message>
        <message>
            <source>Marked an invoice as sent</source>
            <translation>Marcó una factura como enviada</translation>
        </message>
        <message>
            <source>No longer issues an invoice by itself</source>
            <translation>Dejó de emitir una factura automáticamente</translation>
        </message>
        <message>
            <source>Wrote off an invoice</source>
            <translation>Dio una factura por incobrable</translation>
        </message>
        <message>
            <source>Cancelled background work</source>
            <translation>Canceló una tarea en segundo plano</translation>
        </message>
        <message>
            <source>Gave up background work</source>
            <translation>Abandonó una tarea en segundo plano</translation>
        </message>
        <message>
            <source>Paused background work</source>
            <translation>Puso en pausa una tarea en segundo plano</translation>
        </message>
        <message>
            <source>Resumed background work</source>
            <translation>Reanudó una tarea en segundo plano</translation>
        </message>
        <message>
            <source>Tried background work again</source>
            <translation>Reintentó una tarea en segundo plano</translation>
        </message>
        <message>
            <source>Started background work by hand</source>
            <translation>Tarea en segundo plano iniciada a mano</translation>
        </message>
        <message>
            <source>Ended background work that comes back</source>
            <translation>Terminó una tarea periódica en segundo plano</translation>
        </message>
        <message>
            <source>Set up background work that comes back</source>
            <translation>Creó una tarea periódica en segundo plano</translation>
        </message>
        <message>
            <source>Added a way to unlock the practice</source>
            <translation>Añadió una forma de desbloquear la consulta</translation>
        </message>
        <message>
            <source>Changed a key of the practice</source>
            <translation>Cambió una clave de la consulta</translation>
        </message>
        <message>
            <source>Removed a way to unlock the practice</source>
            <translation>Quitó una forma de desbloquear la consulta</translation>
        </message>
        <message>
            <source>Wrote a message</source>
            <translation>Escribió un mensaje</translation>
        </message>
        <message>
            <source>Changed a message</source>
            <translation>Modificó un mensaje</translation>
        </message>
        <message>
            <source>A message was stopped</source>
            <translation>Se detuvo un mensaje</translation>
        </message>
        <message>
            <source>Took a message back</source>
            <translation>Retiró un mensaje</translation>
        </message>
        <message>
            <source>Held a message back</source>
            <translation>Retuvo un mensaje</translation>
        </message>
        <message>
            <source>A message did not go out</source>
            <translation>No se pudo enviar un mensaje</translation>
        </message>
        <message>
            <source>A message is ready to be sent by hand</source>
            <translation>Hay un mensaje listo para enviarse a mano</translation>
        </message>
        <message>
            <source>Set a message to go out</source>
            <translation>Puso un mensaje en cola de envío</translation>
        </message>
        <message>
            <source>Handed a message over</source>
            <translation>Entregó un mensaje</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Envió un mensaje</translation>
        </message>
        <message>
            <source>Began a note</source>
            <translation>Empezó una nota</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Guardó una nota</translation>
        </message>
        <message>
            <source>Chose where numbers begin</source>
            <translation>Eligió dónde empiezan los números</translation>
        </message>
        <message>
            <source>Used credit to pay</source>
            <translation>Pagó con saldo a favor</translation>
        </message>
        <message>
            <source>Recorded a payment</source>
            <translation>Registró un cobro</translation>
        </message>
        <message>
            <source>Recorded a refund</source>
            <translation>Registró un reembolso</translation>
        </message>
        <message>
            <source>Took a payment back</source>
            <translation>Anuló un cobro</translation>
        </message>
        <message>
            <source>Discarded a draft of a rule</source>
            <translation>Descartó un borrador de directriz</translation>
        </message>
        <message>
            <source>Drafted a rule</source>
            <translation>Hizo un borrador de directriz</translation>
        </message>
        <message>
            <source>Changed a draft of a rule</source>
            <translation>Modificó un borrador de directriz</translation>
        </message>
        <message>
            <source>Fixed the version of a rule</source>
            <translation>Fijó la versión de una directriz</translation>
        </message>
        <message>
            <source>Put a rule into force</source>
            <translation>Puso en vigor una directriz</translation>
        </message>
        <message>
            <source>Put an older rule back into force</source>
            <translation>Volvió a poner en vigor una directriz anterior</translation>
        </message>
        <message>
            <source>Settled which rules are in force</source>
            <translation>Determinó qué directrices están en vigor</translation>
        </message>
        <message>
            <source>Withdrew a rule</source>
            <translation>Retiró una directriz</translation>
        </message>
        <message>
            <source>Added a person to the practice</source>
            <translation>Añadió una persona a la consulta</translation>
        </message>
        <message>
            <source>Changed a stored password</source>
            <translation>Cambió una contraseña guardada</translation>
        </message>
        <message>
            <source>Removed a stored password</source>
            <translation>Quitó una contraseña guardada</translation>
        </message>
        <message>
            <source>Offered a service again</source>
            <translation>Volvió a ofrecer un servicio</translation>
        </message>
        <message>
            <source>Added a service</source>
            <translation>Añadió un servicio</translation>
        </message>
        <message>
            <source>Changed a service</source>
            <translation>Modificó un servicio</translation>
        </message>
        <message>
            <source>Stopped offering a service</source>
            <translation>Dejó de ofrecer un servicio</translation>
        </message>
        <message>
            <source>Changed how a session is billed</source>
            <translation>Cambió cómo se factura una sesión</translation>
        </message>
        <message>
            <source>Booked a session</source>
            <translation>Reservó una sesión</translation>
        </message>
        <message>
            <source>Cancelled a session</source>
            <translation>Canceló una sesión</translation>
        </message>
        <message>
            <source>Confirmed a session</source>
            <translation>Confirmó una sesión</translation>
        </message>
        <message>
            <source>Made a session from the calendar</source>
            <translation>Creó una sesión a partir del calendario</translation>
        </message>
        <message>
            <source>Finished a session</source>
            <translation>Terminó una sesión</translation>
        </message>
        <message>
            <source>Took the finish of a session back</source>
            <translation>Deshizo el final de una sesión</translation>
        </message>
        <message>
            <source>A session followed its calendar entry</source>
            <translation>Una sesión siguió a su entrada del calendario</translation>
        </message>
        <message>
            <source>Logged a past session</source>
            <translation>Registró una sesión pasada</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Marcó que el cliente no se presentó</translation>
        </message>
        <message>
            <source>Paused a session</source>
            <translation>Puso en pausa una sesión</translation>
        </message>
        <message>
            <source>Released a tentative session</source>
            <translation>Liberó una sesión por confirmar</translation>
        </message>
        <message>
            <source>Opened a session again</source>
            <translation>Volvió a abrir una sesión</translation>
        </message>
        <message>
            <source>Rescheduled a session</source>
            <translation>Cambió de fecha una sesión</translation>
        </message>
        <message>
            <source>Resumed a session</source>
            <translation>Reanudó una sesión</translation>
        </message>
        <message>
            <source>Started a session</source>
            <translation>Empezó una sesión</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Cambió los ajustes</translation>
        </message>
        <message>
            <source>Took a change back</source>
            <translation>Deshizo un cambio</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Abrió con la clave de recuperación</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Entrada del calendario</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Segundo plano</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Cobro</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Directriz</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabilidad</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitación</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Noted an expense</source>
            <translation>Gasto anotado</translation>
        </message>
        <message>
            <source>Changed how an expense is passed on</source>
            <translation>Cambiado cómo se repercute un gasto</translation>
        </message>
        <message>
            <source>Changed an expense</source>
            <translation>Gasto cambiado</translation>
        </message>
        <message>
            <source>Removed an expense</source>
            <translation>Gasto quitado</translation>
        </message>
        <message>
            <source>Took a change of an expense back</source>
            <translation>Deshecho un cambio de un gasto</translation>
        </message>
        <message>
            <source>Marked a quote as accepted</source>
            <translation>Presupuesto marcado como aceptado</translation>
        </message>
        <message>
            <source>Copied a quote</source>
            <translation>Presupuesto copiado</translation>
        </message>
        <message>
            <source>Marked a quote as declined</source>
            <translation>Presupuesto marcado como rechazado</translation>
        </message>
        <message>
            <source>Discarded a quote</source>
            <translation>Presupuesto descartado</translation>
        </message>
        <message>
            <source>Drafted a quote</source>
            <translation>Borrador de presupuesto</translation>
        </message>
        <message>
            <source>Changed a quote</source>
            <translation>Presupuesto cambiado</translation>
        </message>
        <message>
            <source>A quote expired</source>
            <translation>Presupuesto caducado</translation>
        </message>
        <message>
            <source>Made a quote into an invoice</source>
            <translation>Presupuesto convertido en factura</translation>
        </message>
        <message>
            <source>Sent a quote again</source>
            <translation>Presupuesto enviado de nuevo</translation>
        </message>
        <message>
            <source>Sent a quote</source>
            <translation>Presupuesto enviado</translation>
        </message>
        <message>
            <source>Took a sent quote back</source>
            <translation>Envío de un presupuesto deshecho</translation>
        </message>
        <message>
            <source>Set up a recurring invoice</source>
            <translation>Factura recurrente creada</translation>
        </message>
        <message>
            <source>Made a recurring invoice</source>
            <translation>Factura recurrente hecha</translation>
        </message>
        <message>
            <source>Changed a recurring invoice</source>
            <translation>Factura recurrente cambiada</translation>
        </message>
        <message>
            <source>Ended a recurring invoice</source>
            <translation>Factura recurrente terminada</translation>
        </message>
        <message>
            <source>Paused a recurring invoice</source>
            <translation>Factura recurrente en pausa</translation>
        </message>
        <message>
            <source>Planned the next recurring invoice anew</source>
            <translation>Próxima factura recurrente planificada de nuevo</translation>
        </message>
        <message>
            <source>Went on with a recurring invoice</source>
            <translation>Factura recurrente reanudada</translation>
        </message>
        <message>
            <source>Sent a statement of account</source>
            <translation>Extracto de cuenta enviado</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Factura recurrente</translation>
        </message>
        <message>
            <source>Did a change again that was taken back</source>
            <translation>Rehízo un cambio que se había deshecho</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Added a form of notes</source>
            <translation>Añadió un modelo de nota</translation>
        </message>
        <message>
            <source>Stopped offering a form of notes</source>
            <translation>Dejó de ofrecer un modelo de nota</translation>
        </message>
        <message>
            <source>Dropped the draft of a template</source>
            <translation>Descartó el borrador de una plantilla</translation>
        </message>
        <message>
            <source>Wrote at a template</source>
            <translation>Escribió en una plantilla</translation>
        </message>
        <message>
            <source>Offered a form of notes again</source>
            <translation>Volvió a ofrecer un modelo de nota</translation>
        </message>
        <message>
            <source>Put version %{version} of a template in use</source>
            <translation>Puso en uso la versión %{version} de una plantilla</translation>
        </message>
        <message>
            <source>Renamed a form of notes</source>
            <translation>Cambió el nombre de un modelo de nota</translation>
        </message>
        <message>
            <source>Went back to the built-in wording of a template</source>
            <translation>Volvió al texto original de una plantilla</translation>
        </message>
        <message>
            <source>Took a change of a template back</source>
            <translation>Deshizo un cambio de una plantilla</translation>
        </message>
        <message>
            <source>Wrote a message by version %{version} of a template</source>
            <translation>Escribió un mensaje con la versión %{version} de una plantilla</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Closed a period of the books</source>
            <translation>Periodo de los libros cerrado</translation>
        </message>
        <message>
            <source>Opened a period of the books again</source>
            <translation>Periodo de los libros reabierto</translation>
        </message>
        <message>
            <source>Gave the practice a new key</source>
            <translation>Nueva clave dada a la consulta</translation>
        </message>
        <message>
            <source>Made the key that signs the audit trail</source>
            <translation>Creó la clave que firma el registro de auditoría</translation>
        </message>
        <message>
            <source>Accepted that daily backups are missing</source>
            <translation>Aceptó que faltan copias de seguridad diarias</translation>
        </message>
        <message>
            <source>Brought the open mirror folder up to date</source>
            <translation>Actualizó la carpeta espejo abierta</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Selló un archivo con la clave de su cliente</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Suprimió un cliente</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Exportó todos los datos de un cliente</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Sellado de %{count} archivos con las claves de sus clientes planificado</translation>
        </message>
        <message>
            <source>Changed how calendars elsewhere are used</source>
            <translation>Cambió el uso de calendarios externos</translation>
        </message>
        <message>
            <source>Chose what is read and written of a calendar elsewhere</source>
            <translation>Eligió qué se lee y se escribe en un calendario externo</translation>
        </message>
        <message>
            <source>Kept both sides of a change made here and elsewhere</source>
            <translation>Conservó las dos versiones de un cambio hecho aquí y en otro lugar</translation>
        </message>
        <message>
            <source>Settled a change made here and elsewhere</source>
            <translation>Resolvió un cambio hecho aquí y en otro lugar</translation>
        </message>
        <message>
            <source>Connected calendars elsewhere</source>
            <translation>Conectó calendarios externos</translation>
        </message>
        <message>
            <source>Forgot calendars elsewhere</source>
            <translation>Desconectó calendarios externos</translation>
        </message>
        <message>
            <source>Found a calendar elsewhere</source>
            <translation>Encontró un calendario externo</translation>
        </message>
        <message>
            <source>Said what is to become of entries that are missing elsewhere</source>
            <translation>Indicó qué hacer con las entradas que faltan en otro lugar</translation>
        </message>
        <message>
            <source>Left calendars elsewhere alone</source>
            <translation>Puso en pausa la sincronización con calendarios externos</translation>
        </message>
        <message>
            <source>Signed in to calendars elsewhere again</source>
            <translation>Renovó el acceso a calendarios externos</translation>
        </message>
        <message>
            <source>Put a deleted calendar entry back</source>
            <translation>Recuperó una entrada eliminada del calendario</translation>
        </message>
        <message>
            <source>Went on with calendars elsewhere</source>
            <translation>Reanudó la sincronización con calendarios externos</translation>
        </message>
        <message>
            <source>Asked calendars elsewhere at once</source>
            <translation>Consultó de inmediato calendarios externos</translation>
        </message>
        <message>
            <source>Compared entries with calendars elsewhere</source>
            <translation>Comparó entradas con calendarios externos</translation>
        </message>
        <message>
            <source>Could not reach agreement with calendars elsewhere</source>
            <translation>No pudo sincronizar con calendarios externos</translation>
        </message>
        <message>
            <source>Wrote entries to calendars elsewhere</source>
            <translation>Escribió entradas en calendarios externos</translation>
        </message>
        <message>
            <source>Read a calendar elsewhere</source>
            <translation>Leyó un calendario externo</translation>
        </message>
        <message>
            <source>Agreed with calendars elsewhere again</source>
            <translation>Volvió a sincronizar con calendarios externos</translation>
        </message>
        <message>
            <source>Planned to ask calendars elsewhere</source>
            <translation>Programó la lectura de calendarios externos</translation>
        </message>
        <message>
            <source>Brought an entry together with a calendar elsewhere</source>
            <translation>Sincronizó una entrada con un calendario externo</translation>
        </message>
        <message>
            <source>Agreed on a tentative calendar entry</source>
            <translation>Acordó una entrada del calendario por confirmar</translation>
        </message>
        <message>
            <source>Put a series on another clock</source>
            <translation>Pasó una serie a otra zona horaria</translation>
        </message>
        <message>
            <source>Put an occurrence back to its series</source>
            <translation>Devolvió una cita a su serie</translation>
        </message>
        <message>
            <source>Booked what was held</source>
            <translation>Convirtió en firme una reserva temporal</translation>
        </message>
        <message>
            <source>Held a time</source>
            <translation>Hizo una reserva temporal</translation>
        </message>
        <message>
            <source>A hold was over</source>
            <translation>Caducó una reserva temporal</translation>
        </message>
        <message>
            <source>Held a time longer</source>
            <translation>Prolongó una reserva temporal</translation>
        </message>
        <message>
            <source>Gave a hold up</source>
            <translation>Liberó una reserva temporal</translation>
        </message>
        <message>
            <source>Moved a hold</source>
            <translation>Movió una reserva temporal</translation>
        </message>
        <message>
            <source>Accepted another time for an appointment</source>
            <translation>Aceptó otra hora para una cita</translation>
        </message>
        <message>
            <source>Declined another time for an appointment</source>
            <translation>Rechazó otra hora para una cita</translation>
        </message>
        <message>
            <source>Took in a letter about an appointment</source>
            <translation>Incorporó una comunicación sobre una cita</translation>
        </message>
        <message>
            <source>Wrote a letter about an appointment</source>
            <translation>Escribió una comunicación sobre una cita</translation>
        </message>
        <message>
            <source>Went on with writing the practice's file anew</source>
            <translation>Reescritura del archivo de la consulta reanudada</translation>
        </message>
        <message>
            <source>Wrote the practice's file anew</source>
            <translation>Archivo de la consulta reescrito</translation>
        </message>
        <message>
            <source>Set for how many years records are kept: %{years}</source>
            <translation>Años de conservación de los registros fijados: %{years}</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Pasó la serie de un cliente a otra zona horaria</translation>
        </message>
        <message>
            <source>Agreed on whose clock a series keeps</source>
            <translation>Acordó qué zona horaria sigue una serie</translation>
        </message>
        <message>
            <source>A draft of a session was over</source>
            <translation>Caducó el borrador de una sesión</translation>
        </message>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendarios externos</translation>
        </message>
        <message>
            <source>Held time</source>
            <translation>Reserva temporal</translation>
        </message>
        <message>
            <source>Letter about an appointment</source>
            <translation>Comunicación sobre una cita</translation>
        </message>
        <message>
            <source>Other time that was asked for</source>
            <translation>Otra hora solicitada</translation>
        </message>
        <message>
            <source>Calendar elsewhere</source>
            <translation>Calendario externo</translation>
        </message>
        <message>
            <source>Change made here and elsewhere</source>
            <translation>Cambio hecho aquí y en otro lugar</translation>
        </message>
        <message>
            <source>Set the time of background work</source>
            <translation>Hora de una tarea en segundo plano fijada</translation>
        </message>
        <message>
            <source>Made a new key that signs the audit trail</source>
            <translation>Creó una clave nueva que firma el registro de auditoría</translation>
        </message>
        <message>
            <source>Was let in to calendars elsewhere for longer</source>
            <translation>Prolongó el acceso a calendarios en otros lugares</translation>
        </message>
        <message>
            <source>Forgot old records of calendars elsewhere</source>
            <translation>Olvidó registros antiguos de calendarios en otros lugares</translation>
        </message>
        <message>
            <source>Emptied the trash of the calendar</source>
            <translation>Vació la papelera del calendario</translation>
        </message>
        <message>
            <source>Corrected a balance by hand</source>
            <translation>Corrigió un saldo a mano</translation>
        </message>
        <message>
            <source>Took a correction of a balance back</source>
            <translation>Deshizo la corrección de un saldo</translation>
        </message>
        <message>
            <source>Took credits for sessions of before</source>
            <translation>Descontó crédito por sesiones anteriores</translation>
        </message>
        <message>
            <source>Carried credits into a period</source>
            <translation>Trasladó crédito a un período</translation>
        </message>
        <message>
            <source>Carried credits out of a period</source>
            <translation>Trasladó crédito desde un período</translation>
        </message>
        <message>
            <source>Took credits back after a chargeback</source>
            <translation>Retiró crédito tras una devolución bancaria</translation>
        </message>
        <message>
            <source>Took credits for a session</source>
            <translation>Descontó crédito por una sesión</translation>
        </message>
        <message>
            <source>Charged credits that were left over</source>
            <translation>Cobró crédito sobrante</translation>
        </message>
        <message>
            <source>Covered a session by what was prepaid</source>
            <translation>Cubrió una sesión con lo prepagado</translation>
        </message>
        <message>
            <source>Let credits expire</source>
            <translation>Dejó caducar crédito</translation>
        </message>
        <message>
            <source>Let credits that were left over go</source>
            <translation>Renunció a crédito sobrante</translation>
        </message>
        <message>
            <source>Granted the credits of a period</source>
            <translation>Concedió el crédito de un período</translation>
        </message>
        <message>
            <source>Gave the credits of a session back</source>
            <translation>Devolvió el crédito de una sesión</translation>
        </message>
        <message>
            <source>Ended what a booking held of credits</source>
            <translation>Terminó la reserva de crédito de una cita</translation>
        </message>
        <message>
            <source>Moved credits into a package</source>
            <translation>Pasó crédito a un bono</translation>
        </message>
        <message>
            <source>Moved credits out of a package</source>
            <translation>Sacó crédito de un bono</translation>
        </message>
        <message>
            <source>Opened a balance</source>
            <translation>Abrió un saldo</translation>
        </message>
        <message>
            <source>Granted the credits that were bought</source>
            <translation>Concedió el crédito comprado</translation>
        </message>
        <message>
            <source>Took credits back after a refund</source>
            <translation>Retiró crédito tras un reembolso</translation>
        </message>
        <message>
            <source>Held credits for a booking</source>
            <translation>Reservó crédito para una cita</translation>
        </message>
        <message>
            <source>Gave credits back</source>
            <translation>Devolvió crédito</translation>
        </message>
        <message>
            <source>Ended the periods and packages whose day had come</source>
            <translation>Terminó los períodos y bonos vencidos</translation>
        </message>
        <message>
            <source>Found time beyond what was prepaid</source>
            <translation>Encontró tiempo más allá de lo prepagado</translation>
        </message>
        <message>
            <source>Began a package with its first use</source>
            <translation>Inició un bono con su primer uso</translation>
        </message>
        <message>
            <source>Archived a package</source>
            <translation>Archivó un bono</translation>
        </message>
        <message>
            <source>Carried what was left of a package on, once</source>
            <translation>Trasladó una vez lo que quedaba de un bono</translation>
        </message>
        <message>
            <source>Ended a package</source>
            <translation>Terminó un bono</translation>
        </message>
        <message>
            <source>Let a package rest</source>
            <translation>Puso un bono en pausa</translation>
        </message>
        <message>
            <source>Began a new period of a package</source>
            <translation>Inició un nuevo período de un bono</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>Vendió un bono</translation>
        </message>
        <message>
            <source>Made a package that can be sold</source>
            <translation>Creó un bono a la venta</translation>
        </message>
        <message>
            <source>Published new rules of a package</source>
            <translation>Publicó reglas nuevas de un bono</translation>
        </message>
        <message>
            <source>Took a package off sale</source>
            <translation>Retiró un bono de la venta</translation>
        </message>
        <message>
            <source>Let a package that rested go on</source>
            <translation>Reanudó un bono en pausa</translation>
        </message>
        <message>
            <source>Said how an appointment meets</source>
            <translation>Indicó la modalidad de una cita</translation>
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
            <translation>Google deja entrar a un programa con un identificador que usted crea una sola vez y gratis. 1. Abra la página de abajo y cree un proyecto. 2. En «APIs &amp; Services», active la Google Calendar API. 3. En «OAuth consent screen», elija «External», póngale un nombre y publíquelo; mientras solo esté en pruebas, el inicio de sesión dura siete días. 4. En «Credentials», cree un ID de cliente de OAuth del tipo «Desktop app». 5. Copie aquí el ID de cliente y el secreto de cliente.</translation>
        </message>
        <message>
            <source>Microsoft 365 or Outlook.com</source>
            <translation>Microsoft 365 u Outlook.com</translation>
        </message>
        <message>
            <source>Microsoft lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and choose New registration; as accounts choose those of any organisation and personal ones. 2. Under Authentication, add the platform Mobile and desktop applications with the address http://127.0.0.1/ and allow public client flows. 3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. 4. Copy the application (client) id to here. There is no secret.</source>
            <translation>Microsoft deja entrar a un programa con un identificador que usted crea una sola vez y gratis. 1. Abra la página de abajo y elija «New registration»; como cuentas, las de cualquier organización y las personales. 2. En «Authentication», añada la plataforma «Mobile and desktop applications» con la dirección http://127.0.0.1/ y permita «public client flows». 3. En «API permissions», añada Calendars.Read y Calendars.ReadWrite de Microsoft Graph. 4. Copie aquí el ID de aplicación (cliente). No hay ningún secreto.</translation>
        </message>
        <message>
            <source>Nextcloud, or another CalDAV server</source>
            <translation>Nextcloud u otro servidor CalDAV</translation>
        </message>
        <message>
            <source>A published calendar (.ics), read only</source>
            <translation>Un calendario publicado (.ics), solo lectura</translation>
        </message>
    </context>
    <context>
        <name>CalendarPaper</name>
        <message>
            <source>Times in %1</source>
            <translation>Horas de %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>impreso el %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>hoja %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>aún por confirmar</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nada en el calendario</translation>
        </message>
        <message>
            <source>+%1 more, see sheet 2</source>
            <translation>+%1 más, véase la hoja 2</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestions</name>
        <message>
            <source>Leave as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>%1 repeats.</source>
            <translation>%1 se repite.</translation>
        </message>
        <message>
            <source>Only this one</source>
            <translation>Solo esta cita</translation>
        </message>
        <message>
            <source>This and all later ones</source>
            <translation>Esta y todas las posteriores</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toda la serie</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>It overlaps %1 (%2) by %3.</source>
            <translation>Se solapa con %1 (%2) durante %3.</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Copiar a las %1</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Mover a las %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Copy %1?</source>
            <translation>¿Copiar %1?</translation>
        </message>
        <message>
            <source>Move %1?</source>
            <translation>¿Mover %1?</translation>
        </message>
        <message>
            <source>Change %1?</source>
            <translation>¿Cambiar %1?</translation>
        </message>
        <message>
            <source>It is outside your working hours.</source>
            <translation>Está fuera de su horario de trabajo.</translation>
        </message>
        <message>
            <source>all the same</source>
            <translation>de todos modos</translation>
        </message>
        <message>
            <source>all the same; %1</source>
            <translation>de todos modos; %1</translation>
        </message>
        <message>
            <source>Why all the same</source>
            <translation>Por qué de todos modos</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>opcional; se guarda con la sesión</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message>
            <source>%1 +1 day</source>
            <translation>%1 +1 día</translation>
        </message>
        <message>
            <source>%1 −1 day</source>
            <translation>%1 −1 día</translation>
        </message>
        <message>
            <source>same time</source>
            <translation>misma hora</translation>
        </message>
        <message>
            <source>Overlaps %1 by %2</source>
            <translation>Se solapa con %1 durante %2</translation>
        </message>
        <message>
            <source>%1 too close to %2</source>
            <translation>Faltan %1 de margen con %2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>aún por confirmar</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>sin facturar</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Held for %1</source>
            <translation>Reservado para %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>until %1, %2</source>
            <translation>hasta %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeKeys</name>
        <message>
            <source>Take back what was just done</source>
            <translation>Deshacer lo último que se hizo</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Rehacer lo que se deshizo</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>The finish was taken back already. Finish the session again on its page.</source>
            <translation>El final ya se ha deshecho. Termine de nuevo la sesión en su página.</translation>
        </message>
        <message>
            <source>What was invoiced is corrected by a credit note: open the invoice in Money.</source>
            <translation>Lo facturado se corrige con una factura rectificativa: abra la factura en Facturación.</translation>
        </message>
        <message>
            <source>A credit note stays. Bill anew what was credited.</source>
            <translation>Una factura rectificativa no se deshace. Facture de nuevo lo que se rectificó.</translation>
        </message>
        <message>
            <source>An issued invoice stays as it is. Correct it by a credit note: open it in Money.</source>
            <translation>Una factura emitida se queda como está. Corríjala con una factura rectificativa: abra la factura en Facturación.</translation>
        </message>
        <message>
            <source>A payment that was taken back stays so in the books. Record it again in Money.</source>
            <translation>Un cobro anulado queda así en la contabilidad. Regístrelo de nuevo en Facturación.</translation>
        </message>
        <message>
            <source>Money that was paid back stays in the books. Correct it by a new entry in Money.</source>
            <translation>El dinero devuelto queda en la contabilidad. Corríjalo con un registro nuevo en Facturación.</translation>
        </message>
        <message>
            <source>A quote that was sent is taken back on its page in Money, while its mail waits.</source>
            <translation>El envío de un presupuesto se deshace en su página, en Facturación, mientras su correo está en espera.</translation>
        </message>
        <message>
            <source>A mail can be stopped in Activity, Outbox, while it waits there.</source>
            <translation>Un correo se puede detener en Actividad, Bandeja de salida, mientras espera allí.</translation>
        </message>
        <message>
            <source>What was written in a note is taken back in the note itself, or brought back from its versions.</source>
            <translation>Lo escrito en una nota se deshace en la propia nota o se recupera de sus versiones.</translation>
        </message>
        <message>
            <source>Receipts are kept and removed on the page of their expense.</source>
            <translation>Los justificantes se guardan y se quitan en la página de su gasto.</translation>
        </message>
        <message>
            <source>Prices are kept in versions. Change the service again in Settings.</source>
            <translation>Los precios se guardan por versiones. Cambie de nuevo el servicio en Ajustes.</translation>
        </message>
        <message>
            <source>Settings are changed back in Settings.</source>
            <translation>Los ajustes se vuelven a cambiar en Ajustes.</translation>
        </message>
        <message>
            <source>What opens the practice is changed in Settings, Security.</source>
            <translation>Lo que abre la consulta se cambia en Ajustes, Seguridad.</translation>
        </message>
        <message>
            <source>This is the beginning of your practice.</source>
            <translation>Este es el comienzo de su consulta.</translation>
        </message>
        <message>
            <source>It stays as it is. Correct it by a new entry.</source>
            <translation>Se queda como está. Corríjalo con un registro nuevo.</translation>
        </message>
        <message>
            <source>What is closed is opened again in Settings, Invoices.</source>
            <translation>Lo que está cerrado se reabre en Ajustes, Facturas.</translation>
        </message>
        <message>
            <source>Whoever was erased does not come back, nor does what could be taken back before.</source>
            <translation>Quien se ha suprimido no vuelve, y lo que antes se podía deshacer se queda como está.</translation>
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
            <translation>Ninguna hora de este día conviene a %1</translation>
        </message>
        <message>
            <source>Suits %1 %2</source>
            <translation>Conviene a %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClockNotices</name>
        <message>
            <source>Your clocks go forward</source>
            <translation>Su hora se adelanta</translation>
        </message>
        <message>
            <source>Your clocks go back</source>
            <translation>Su hora se atrasa</translation>
        </message>
        <message>
            <source>%1 turns its clocks forward</source>
            <translation>%1 adelanta los relojes</translation>
        </message>
        <message>
            <source>%1 turns its clocks back</source>
            <translation>%1 atrasa los relojes</translation>
        </message>
        <message>
            <source>%1 on %2.</source>
            <comment>New York turns its clocks back on Sun 1 Nov.</comment>
            <translation>%1 el %2.</translation>
        </message>
        <message>
            <source>No session is affected.</source>
            <translation>Ninguna sesión se ve afectada.</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n sesión afectada.</numerusform>
                <numerusform>%n sesiones afectadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3 in %4 instead of %5</source>
            <translation>%1, %2: %3 en %4 en lugar de %5</translation>
        </message>
        <message>
            <source>%1, %2: %3 with you instead of %4</source>
            <translation>%1, %2: %3 donde usted en lugar de %4</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Su consulta, en su propio ordenador.</translation>
        </message>
        <message>
            <source>The folder of the practice.</source>
            <translation>La carpeta de la consulta.</translation>
        </message>
        <message>
            <source>DIR</source>
            <comment>a folder</comment>
            <translation>CARPETA</translation>
        </message>
        <message>
            <source>A made-up practice to look around in; its passphrase is "demo".</source>
            <translation>Una consulta inventada para curiosear; su frase de contraseña es «demo».</translation>
        </message>
        <message>
            <source>Wait in the tray.</source>
            <translation>Esperar en la bandeja del sistema.</translation>
        </message>
        <message>
            <source>What to show: a link such as solopilot://day/2026-10-27.</source>
            <translation>Qué mostrar: un enlace como solopilot://day/2026-10-27.</translation>
        </message>
        <message>
            <source>[link]</source>
            <translation>[enlace]</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <comment>a number with decimals</comment>
            <translation>%1 sesiones</translation>
        </message>
        <message>
            <source>%1 over, of %2</source>
            <comment>beyond what was bought</comment>
            <translation>%1 de más, de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>%1 de %n sesión por usar</numerusform>
                <numerusform>%1 de %n sesiones por usar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left of %2</source>
            <translation>%1 por usar de %2</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Almost used up</source>
            <translation>Casi agotado</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Agotado</translation>
        </message>
        <message>
            <source>Overdrawn</source>
            <translation>En negativo</translation>
        </message>
        <message>
            <source>%1 % left</source>
            <translation>%1 % por usar</translation>
        </message>
        <message>
            <source>%1 booked</source>
            <translation>reservado: %1</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <comment>a day</comment>
            <translation>se agota %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <comment>a day</comment>
            <translation>terminó el %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sin caducidad</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a package and its balance</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Último uso: %1</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Aún sin usar</translation>
        </message>
        <message>
            <source>Next session %1, %2</source>
            <comment>a day and a time</comment>
            <translation>Próxima sesión: %1, %2</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>No hay sesiones próximas</translation>
        </message>
        <message>
            <source>%1 from %2, which is then %3 over</source>
            <translation>%1 de %2, con %3 de más</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves nothing free</source>
            <translation>%1 de %2, y no queda nada libre</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves %3</source>
            <comment>how much is drawn, and from which package</comment>
            <translation>%1 de %2, resto: %3</translation>
        </message>
        <message>
            <source>Drew %1</source>
            <translation>Descontó %1</translation>
        </message>
        <message>
            <source>Draws %1</source>
            <translation>Descuenta %1</translation>
        </message>
        <message>
            <source>Beyond that: %1</source>
            <translation>Exceso: %1</translation>
        </message>
        <message>
            <source>%1 beyond that = %2</source>
            <translation>%1 de exceso = %2</translation>
        </message>
        <message>
            <source>The package charges %1 for each further session.</source>
            <translation>El bono cobra %1 por cada sesión adicional.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further minute.</source>
            <translation>El bono cobra %1 por cada minuto adicional.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further unit.</source>
            <translation>El bono cobra %1 por cada unidad adicional.</translation>
        </message>
        <message>
            <source>The rest costs what it usually does: %1 for %2.</source>
            <translation>El resto cuesta lo habitual: %1 por %2.</translation>
        </message>
        <message>
            <source>%1 are given as grace.</source>
            <translation>%1 de cortesía, sin cobrar.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Se cuenta en tramos de %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Mínimo que se cuenta: %1.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 a %2 por hora.</translation>
        </message>
        <message>
            <source>%1 at %2 a minute.</source>
            <translation>%1 a %2 por minuto.</translation>
        </message>
        <message>
            <source>No more is charged: a cap is reached.</source>
            <translation>No se cobra más: se ha alcanzado un límite.</translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>No caduca.</translation>
        </message>
        <message>
            <source>It begins with its first session.</source>
            <translation>Empieza con la primera sesión.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Se puede usar hasta el %1.</translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Después hay %n día de cortesía.</numerusform>
                <numerusform>Después hay %n días de cortesía.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left then is forfeited.</source>
            <translation>Lo que quede entonces se pierde.</translation>
        </message>
        <message>
            <source>What is left then is carried over once.</source>
            <translation>Lo que quede entonces se traslada una vez.</translation>
        </message>
        <message>
            <source>What is left then is settled at a lower rate.</source>
            <translation>Lo que quede entonces se liquida a una tarifa menor.</translation>
        </message>
        <message>
            <source>When it is used up, nothing more is booked.</source>
            <translation>Cuando se agota, no se reserva nada más.</translation>
        </message>
        <message>
            <source>When it is used up, a wish goes to the waiting list.</source>
            <translation>Cuando se agota, la petición pasa a la lista de espera.</translation>
        </message>
        <message>
            <source>When it is used up, it goes below zero.</source>
            <translation>Cuando se agota, baja de cero.</translation>
        </message>
        <message>
            <source>What it lacks is billed at the usual price.</source>
            <translation>Lo que falta se factura al precio habitual.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a session.</source>
            <translation>Lo que falta se factura: %1 por sesión.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a minute.</source>
            <translation>Lo que falta se factura: %1 por minuto.</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Comprado</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>Ingresado</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Saldo inicial</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Trasladado</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Recibido de otro bono</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devuelto</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Settled at a lower rate</source>
            <translation>Liquidado a una tarifa menor</translation>
        </message>
        <message>
            <source>Carried into the next</source>
            <translation>Trasladado al siguiente</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Pasado a otro bono</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Devolución bancaria</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Gesto comercial</translation>
        </message>
        <message>
            <source>A mistake is put right</source>
            <translation>Se corrige un error</translation>
        </message>
        <message>
            <source>Brought from elsewhere</source>
            <translation>Viene de otro sistema</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>Un reembolso</translation>
        </message>
        <message>
            <source>A chargeback</source>
            <translation>Una devolución bancaria</translation>
        </message>
        <message>
            <source>A dispute</source>
            <translation>Una reclamación</translation>
        </message>
        <message>
            <source>Sold %1, by version %2 of its rules.</source>
            <translation>Vendido el %1, según la versión %2 de sus reglas.</translation>
        </message>
        <message>
            <source>Sold %1, by rules of its own.</source>
            <translation>Vendido el %1, con reglas propias.</translation>
        </message>
        <message>
            <source>The next session draws from it first.</source>
            <translation>La próxima sesión se descuenta primero de este bono.</translation>
        </message>
        <message>
            <source>Drawn in steps of %1.</source>
            <translation>Se descuenta en tramos de %1.</translation>
        </message>
        <message>
            <source>It may go below zero.</source>
            <translation>Puede bajar de cero.</translation>
        </message>
        <message>
            <source>It rested from %1 to %2.</source>
            <comment>two days</comment>
            <translation>Estuvo en pausa del %1 al %2.</translation>
        </message>
        <message>
            <source>It rests since %1, until somebody lets it go on.</source>
            <translation>Está en pausa desde el %1, hasta que alguien lo reanude.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Calendar entries: titles, places, words</source>
            <translation>Entradas del calendario: títulos, lugares, textos</translation>
        </message>
        <message>
            <source>Records with name, addresses, tags and remark</source>
            <translation>Fichas con nombre, direcciones, etiquetas y observación</translation>
        </message>
        <message>
            <source>Mail addresses and telephone numbers</source>
            <translation>Direcciones de correo y números de teléfono</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Facturas rectificativas</translation>
        </message>
        <message>
            <source>Discarded drafts of invoices: their words</source>
            <translation>Borradores de facturas descartados: sus textos</translation>
        </message>
        <message>
            <source>Drafts of invoices: issue or discard them</source>
            <translation>Borradores de facturas: emítalos o descártelos</translation>
        </message>
        <message>
            <source>Calendar entries still to come: cancel them</source>
            <translation>Entradas del calendario futuras: cancélelas</translation>
        </message>
        <message>
            <source>Credit: pay it back or use it</source>
            <translation>Saldo a favor: reembólselo o úselo</translation>
        </message>
        <message>
            <source>Sessions still to be held or decided: cancel or finish them</source>
            <translation>Sesiones por realizar o por decidir: cancélelas o termínelas</translation>
        </message>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Clientes cuyas facturas paga esta persona: elija a otra que las pague</translation>
        </message>
        <message>
            <source>A running session: finish it</source>
            <translation>Sesión en curso: termínela</translation>
        </message>
        <message>
            <source>Sessions that are not billed: bill or waive them</source>
            <translation>Sesiones sin facturar: factúrelas o márquelas para no cobrarlas</translation>
        </message>
        <message>
            <source>Invoices that are not paid: record, credit or write off</source>
            <translation>Facturas sin pagar: registre el cobro, rectifíquelas o delas por incobrables</translation>
        </message>
        <message>
            <source>Mail that has not left: send or cancel it</source>
            <translation>Correos sin enviar: envíelos o descártelos</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <source>Links to other programs' records</source>
            <translation>Vínculos con fichas de otros programas</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Mails: address, subject and text</source>
            <translation>Correos: dirección, asunto y texto</translation>
        </message>
        <message>
            <source>Versions of notes</source>
            <translation>Versiones de notas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Cobros</translation>
        </message>
        <message>
            <source>Entries of the books</source>
            <translation>Asientos contables</translation>
        </message>
        <message>
            <source>Quotes: their words</source>
            <translation>Presupuestos: sus textos</translation>
        </message>
        <message>
            <source>Recurring invoices: ended, their words</source>
            <translation>Facturas recurrentes: terminadas, sus textos</translation>
        </message>
        <message>
            <source>Sessions: only their times stay, without a person</source>
            <translation>Sesiones: solo quedan sus horas, sin persona</translation>
        </message>
        <message>
            <source>%1: %L2</source>
            <comment>a kind of record and how many</comment>
            <translation>%1: %L2</translation>
        </message>
        <message>
            <source>%1, until the end of %2</source>
            <translation>%1, hasta el final de %2</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>Suprimir %1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nombre del cliente, para mayor seguridad</translation>
        </message>
        <message>
            <source>Nobody takes this back, and what could be undone until now stays as it is.</source>
            <translation>No se puede deshacer, y lo que hasta ahora se podía deshacer se queda como está.</translation>
        </message>
        <message>
            <source>Something is still open. Settle or cancel it first.</source>
            <translation>Aún hay algo pendiente. Resuélvalo o cancélelo antes.</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Lo impide</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Se suprime</translation>
        </message>
        <message>
            <source>Tax law asks for these, with the name and address on them.</source>
            <translation>La ley tributaria exige conservarlos, con el nombre y la dirección que figuran en ellos.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Se conserva</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n copia de seguridad anterior contiene al cliente hasta que caduque o se elimine; las copias en otros lugares debe eliminarlas usted.</numerusform>
                <numerusform>%n copias de seguridad anteriores contienen al cliente hasta que caduquen o se eliminen; las copias en otros lugares debe eliminarlas usted.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays on record, so it names nobody.</source>
            <translation>Queda registrado, así que no nombre a nadie.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Suprimir definitivamente</translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>Suprimiendo; después se hará una copia de seguridad sin el cliente…</translation>
        </message>
        <message>
            <source>A new folder for the proof</source>
            <translation>Carpeta nueva para el justificante</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Supresión</translation>
        </message>
        <message>
            <source>The proof is in %1.</source>
            <translation>El justificante está en %1.</translation>
        </message>
        <message>
            <source>Clearing old copies</source>
            <translation>Eliminando copias antiguas</translation>
        </message>
        <message>
            <source>What is left is called %1.</source>
            <translation>Lo que queda se llama %1.</translation>
        </message>
        <message>
            <source>Save the proof (PDF)…</source>
            <translation>Guardar la prueba (PDF)…</translation>
        </message>
        <message>
            <source>Erased. Everything is cleared: no old copy is left in this practice.</source>
            <translation>Borrado. Todo está eliminado: no queda ninguna copia antigua en esta consulta.</translation>
        </message>
        <message>
            <source>Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.</source>
            <translation>Borrado. Aún se eliminan copias antiguas: %L1%. Puede cerrar esto; continúa solo.</translation>
        </message>
        <message>
            <source>Erased. Clearing old copies gave way to other work and goes on in a minute. You can close this.</source>
            <translation>Borrado. La eliminación de copias antiguas cedió el paso a otro trabajo y continúa en un minuto. Puede cerrar esto.</translation>
        </message>
        <message>
            <source>Erased. Old copies are not cleared yet, and it is tried again by itself: %1</source>
            <translation>Borrado. Las copias antiguas aún no se han eliminado y se volverá a intentar solo: %1</translation>
        </message>
        <message>
            <source>Erased. Old copies could not be cleared; it is tried again when the practice is next opened: %1</source>
            <translation>Borrado. No se pudieron eliminar las copias antiguas; se volverá a intentar al abrir la consulta: %1</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work (%1). Please try again; if it happens again, send us this code.</source>
            <translation>No ha funcionado (%1). Inténtelo de nuevo; si vuelve a ocurrir, envíenos este código.</translation>
        </message>
        <message>
            <source>This record is kept as it is and cannot be changed. Add a correction instead.</source>
            <translation>Este registro se conserva tal cual y no puede modificarse. Añada una corrección en su lugar.</translation>
        </message>
        <message>
            <source>As %{role} you may not do this (%{permission}). Ask the owner of the practice.</source>
            <translation>Con la función %{role} no puede hacer esto (%{permission}). Consulte con el titular de la consulta.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is damaged, so a rollback could not be noticed. Check the practice with "audit verify", then confirm to go on.</source>
            <translation>La anotación de cómo quedó la base de datos está dañada, por lo que no se habría notado si volvió a un estado anterior. Revise la consulta con «audit verify» y confirme para continuar.</translation>
        </message>
        <message>
            <source>The database has lost its last %{commits} changes since it was last seen. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>A la base de datos le faltan los últimos %{commits} cambios desde la última vez que se abrió. Restaure la copia de seguridad más reciente o confirme para continuar con lo que hay.</translation>
        </message>
        <message>
            <source>The practice is as it was left.</source>
            <translation>La consulta está como se dejó.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is missing, so a rollback could not be noticed. If you moved or restored the practice this is expected; confirm to go on.</source>
            <translation>Falta la anotación de cómo quedó la base de datos, por lo que no se habría notado si volvió a un estado anterior. Si ha movido o restaurado la consulta, es lo esperado; confirme para continuar.</translation>
        </message>
        <message>
            <source>The last %{entries} changes were saved just before the program stopped. Nothing is missing; go on.</source>
            <translation>Los últimos %{entries} cambios se guardaron justo antes de que el programa se detuviera. No falta nada; puede continuar.</translation>
        </message>
        <message>
            <source>The practice is as it was left: there is nothing to confirm.</source>
            <translation>La consulta está como se dejó: no hay nada que confirmar.</translation>
        </message>
        <message>
            <source>The database has another history than the one last seen on this computer. If you restored a backup, confirm it; otherwise keep this folder as it is and restore the newest backup elsewhere.</source>
            <translation>La base de datos tiene un historial distinto del que se vio por última vez en este ordenador. Si ha restaurado una copia de seguridad, confírmelo; si no, deje esta carpeta como está y restaure la copia más reciente en otro lugar.</translation>
        </message>
        <message>
            <source>The database in this folder belongs to another practice. Put the right practice.db back from a backup.</source>
            <translation>La base de datos de esta carpeta pertenece a otra consulta. Recupere el archivo practice.db correcto de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The database is older than it was: %{entries} audit entries are missing since it was last seen. If you restored a backup, confirm it; otherwise restore the newest backup.</source>
            <translation>La base de datos es más antigua que antes: faltan %{entries} entradas del registro de auditoría desde la última vez que se abrió. Si ha restaurado una copia de seguridad, confírmelo; si no, restaure la más reciente.</translation>
        </message>
        <message>
            <source>%{path} changed while it was being read; nothing was attached. Wait until it is saved and try again.</source>
            <translation>%{path} cambió mientras se leía; no se ha adjuntado nada. Espere a que termine de guardarse e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The attachment is damaged. Restore it from a backup, or attach the original file again and it is mended.</source>
            <translation>El adjunto está dañado. Restáurelo de una copia de seguridad, o adjunte de nuevo el archivo original y quedará reparado.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the practice folder. Restore it from a backup.</source>
            <translation>El adjunto ya no está en la carpeta de la consulta. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>What this file was to be attached to is not there any more. Look for the note or the session again.</source>
            <translation>El elemento al que se iba a adjuntar este archivo ya no existe. Busque de nuevo la nota o la sesión.</translation>
        </message>
        <message>
            <source>This file is larger than %{limit_mib} MiB. Attach a smaller one, or a link to where it lies.</source>
            <translation>Este archivo ocupa más de %{limit_mib} MiB. Adjunte uno más pequeño o un enlace al lugar donde está.</translation>
        </message>
        <message>
            <source>There is no such attachment any more. Look at the list of files again.</source>
            <translation>Ese adjunto ya no existe. Consulte de nuevo la lista de archivos.</translation>
        </message>
        <message>
            <source>An entry of the audit trail is missing. Restore the latest backup and compare.</source>
            <translation>Falta una entrada del registro de auditoría. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>An entry of the audit trail was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Una entrada del registro de auditoría se modificó fuera del programa. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>The practice changed while it was backed up (%{part}). Try again.</source>
            <translation>La consulta cambió mientras se hacía la copia de seguridad (%{part}). Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This file is damaged or no backup of SoloPilot (%{part}). Use another one; nothing was changed.</source>
            <translation>Este archivo está dañado o no es una copia de seguridad de SoloPilot (%{part}). Use otro; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>%{path} is there already. Choose another name; a backup is never written over.</source>
            <translation>%{path} ya existe. Elija otro nombre; una copia de seguridad nunca se sobrescribe.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder and would be lost with it. Choose a place outside of it, best on another disk.</source>
            <translation>%{path} está dentro de la carpeta de la consulta y se perdería con ella. Elija un lugar fuera, mejor en otro disco.</translation>
        </message>
        <message>
            <source>The backup was written but did not pass its test (%{reason}), so it was removed. Check the disk and try again.</source>
            <translation>La copia de seguridad se escribió, pero no superó la comprobación (%{reason}), así que se ha eliminado. Revise el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This backup was made by a newer SoloPilot. Update to one that reads format %{needs}.</source>
            <translation>Esta copia de seguridad se hizo con una versión más reciente de SoloPilot. Actualice a una que lea el formato %{needs}.</translation>
        </message>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>No hay nada que medir. Use una consulta con clientes y servicios, como la que crea «demo».</translation>
        </message>
        <message>
            <source>hledger did not accept the exported books. Check the installation of hledger.</source>
            <translation>hledger no ha aceptado la contabilidad exportada. Compruebe la instalación de hledger.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid BIC. It has eight or eleven letters and digits; leave it empty if you are not sure.</source>
            <translation>«%{text}» no es un BIC válido. Tiene ocho u once letras y cifras; si no está seguro, déjelo vacío.</translation>
        </message>
        <message>
            <source>It was stopped before it was done. Start it again when you like.</source>
            <translation>Se detuvo antes de terminar. Vuelva a iniciarlo cuando quiera.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» puede referirse a %{count} clientes. Use el nombre completo, la dirección de correo o el identificador que muestra «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Alguien ha modificado este cliente mientras tanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Un cliente no se puede fusionar consigo mismo. Elija otro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Uno de estos clientes ya se fusionó antes. Elija la ficha que lo sustituye.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>No se debe contactar con %{client}, así que no sale ningún correo. Quite la marca en la ficha del cliente e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no mark "%{flag}". The marks are vip, minor, blocked and do_not_contact.</source>
            <translation>No existe la marca «%{flag}». Las marcas son vip, minor, blocked y do_not_contact.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 200 characters.</source>
            <translation>El nombre es demasiado largo. Use 200 caracteres como máximo.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>El cliente necesita un nombre. Escríbalo.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Ese cliente no existe. Búsquelo por su nombre.</translation>
        </message>
        <message>
            <source>Today is %{date} by this computer's clock, which is before the invoice (%{invoice}). Set the clock right, or credit it under its own date ("invoice credit --after-last").</source>
            <translation>Según el reloj de este ordenador, hoy es %{date}, anterior a la factura (%{invoice}). Ponga el reloj en hora o rectifíquela con su propia fecha («invoice credit --after-last»).</translation>
        </message>
        <message>
            <source>Line %{line} of this invoice was credited before. Choose other lines, or credit all that is left.</source>
            <translation>La línea %{line} de esta factura ya se rectificó. Elija otras líneas o rectifique todo lo que queda.</translation>
        </message>
        <message>
            <source>Only an issued invoice can be credited. Choose an invoice that has a number.</source>
            <translation>Solo se puede rectificar una factura emitida. Elija una factura que tenga número.</translation>
        </message>
        <message>
            <source>The credit notes would come to %{asked}, but the invoice is only %{available}. Credit less.</source>
            <translation>Las facturas rectificativas sumarían %{asked}, pero a la factura solo le quedan %{available}. Rectifique menos.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Estas líneas son un descuento: al anularlas se cobraría más al cliente. Rectifíquelas junto con aquello a lo que se aplican.</translation>
        </message>
        <message>
            <source>There were %{count} more remarks of this kind. Check the file in the program that made it.</source>
            <translation>Hubo %{count} avisos más de este tipo. Revise el archivo en el programa que lo creó.</translation>
        </message>
        <message>
            <source>There is a stray quotation mark in line %{line}. Check that line in the table.</source>
            <translation>Hay unas comillas sueltas en la línea %{line}. Revise esa línea en la tabla.</translation>
        </message>
        <message>
            <source>The table has %{bytes} bytes; at most %{limit} are read. Split the file.</source>
            <translation>La tabla ocupa %{bytes} bytes; se leen %{limit} como máximo. Divida el archivo.</translation>
        </message>
        <message>
            <source>The table has more than %{limit} rows. Split the file.</source>
            <translation>La tabla tiene más de %{limit} filas. Divida el archivo.</translation>
        </message>
        <message>
            <source>"%{currency}" is not a currency of ISO 4217. Use its three letters, such as EUR.</source>
            <translation>«%{currency}» no es una moneda de la norma ISO 4217. Use sus tres letras, por ejemplo EUR.</translation>
        </message>
        <message>
            <source>"%{text}" is not a date. Write it as year-month-day, such as 2026-10-27.</source>
            <translation>«%{text}» no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-10-27.</translation>
        </message>
        <message>
            <source>"%{text}" is not an e-mail address. Check it for spaces and a missing part.</source>
            <translation>«%{text}» no es una dirección de correo. Compruebe si hay espacios o si falta alguna parte.</translation>
        </message>
        <message>
            <source>The payment code takes 0.01 to 999999999.99 euro, not %{amount}. The invoice is printed without it.</source>
            <translation>El código de pago admite de 0,01 a 999999999,99 euros, no %{amount}. La factura se imprime sin él.</translation>
        </message>
        <message>
            <source>The payment code works for euro only, not %{currency}. The invoice is printed without it.</source>
            <translation>El código de pago solo funciona con euros, no con %{currency}. La factura se imprime sin él.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account's holder. Enter it with your bank account.</source>
            <translation>El código de pago necesita el nombre del titular de la cuenta. Indíquelo junto a su cuenta bancaria.</translation>
        </message>
        <message>
            <source>The account holder's name has %{length} characters; the payment code takes 70. Shorten it.</source>
            <translation>El nombre del titular de la cuenta tiene %{length} caracteres; el código de pago admite 70. Acórtelo.</translation>
        </message>
        <message>
            <source>The payment reference has %{length} characters; the payment code takes 140. Shorten it.</source>
            <translation>La referencia de pago tiene %{length} caracteres; el código de pago admite 140. Acórtela.</translation>
        </message>
        <message>
            <source>The payment code would hold %{length} bytes; it can take 331. Shorten the payment reference.</source>
            <translation>El código de pago ocuparía %{length} bytes; admite 331. Acorte la referencia de pago.</translation>
        </message>
        <message>
            <source>This calendar entry was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta entrada del calendario se modificó mientras tanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This length is not possible. Choose one between a minute and a day.</source>
            <translation>Esta duración no es posible. Elija una entre un minuto y un día.</translation>
        </message>
        <message>
            <source>There is no such calendar entry any more. Look at the calendar again.</source>
            <translation>Esa entrada del calendario ya no existe. Consulte de nuevo el calendario.</translation>
        </message>
        <message>
            <source>%{path} is not empty. Name a folder that is not there yet.</source>
            <translation>%{path} no está vacía. Indique una carpeta que aún no exista.</translation>
        </message>
        <message>
            <source>%{path} is there already. Name another file, or move this one away.</source>
            <translation>%{path} ya existe. Indique otro archivo o mueva este a otro lugar.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder. Choose a place outside of it.</source>
            <translation>%{path} está dentro de la carpeta de la consulta. Elija un lugar fuera de ella.</translation>
        </message>
        <message>
            <source>%{path} is a folder. Name a file.</source>
            <translation>%{path} es una carpeta. Indique un archivo.</translation>
        </message>
        <message>
            <source>%{path} is not text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>%{path} no es texto en UTF-8. Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%{path} cannot be read. Check that it is there and that you may read it.</source>
            <translation>No se puede leer %{path}. Compruebe que existe y que tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid IBAN. Compare it with your bank's letter and enter it again.</source>
            <translation>«%{text}» no es un IBAN válido. Compárelo con la documentación de su banco e introdúzcalo de nuevo.</translation>
        </message>
        <message>
            <source>The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.</source>
            <translation>El evento de la línea %{line} termina antes de empezar, así que se ha omitido su final. Ponga la duración a mano.</translation>
        </message>
        <message>
            <source>The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.</source>
            <translation>El evento de la línea %{line} no tiene un inicio utilizable (%{property}) y se ha omitido. Añádalo a mano.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the event around it.</source>
            <translation>La línea %{line} del archivo no se entiende y se ha omitido. Revise el evento en el que está.</translation>
        </message>
        <message>
            <source>This file is not a calendar. Choose an .ics file that a calendar program exported.</source>
            <translation>Este archivo no es un calendario. Elija un archivo .ics exportado por un programa de calendario.</translation>
        </message>
        <message>
            <source>%{count} tasks, journals or busy times in the file were left out. Only events are imported.</source>
            <translation>Se han omitido %{count} tareas, diarios o periodos ocupados del archivo. Solo se importan los eventos.</translation>
        </message>
        <message>
            <source>The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.</source>
            <translation>La repetición de la línea %{line} (%{rule}) no se pudo leer, así que el evento se ha tomado una sola vez. Ponga la repetición a mano.</translation>
        </message>
        <message>
            <source>The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.</source>
            <translation>El archivo de calendario ocupa %{bytes} bytes; se leen %{limit} como máximo. Exporte un periodo más corto o divida el archivo.</translation>
        </message>
        <message>
            <source>The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.</source>
            <translation>El archivo de calendario tiene más de %{limit} líneas de datos. Exporte un periodo más corto o divida el archivo.</translation>
        </message>
        <message>
            <source>The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.</source>
            <translation>El archivo de calendario se corta en la línea %{line}, así que no se ha importado nada. Expórtelo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.</source>
            <translation>La línea %{line} del archivo de calendario cierra %{found} donde debería cerrarse %{expected}, así que no se ha importado nada. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Check the event around it.</source>
            <translation>El valor de %{property} en la línea %{line} no se pudo leer y se ha omitido. Revise el evento en el que está.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.</source>
            <translation>El valor de %{property} en la línea %{line} tiene más de %{limit} caracteres y se ha cortado ahí. Ponga el resto en la descripción.</translation>
        </message>
        <message>
            <source>The time zone "%{tzid}" is unknown, so its times were read as %{zone}. Check the times of these events.</source>
            <translation>La zona horaria «%{tzid}» es desconocida, así que sus horas se han leído como %{zone}. Compruebe las horas de estos eventos.</translation>
        </message>
        <message>
            <source>"%{id}" is no id. Copy it from a list.</source>
            <translation>«%{id}» no es un identificador. Cópielo de una lista.</translation>
        </message>
        <message>
            <source>This key was already used for another request. Use a new key.</source>
            <translation>Esta clave ya se usó para otra petición. Use una nueva.</translation>
        </message>
        <message>
            <source>"%{text}" is no stretch of a day. Write it like 09:00–12:30.</source>
            <translation>«%{text}» no es un tramo del día. Escríbalo como 09:00–12:30.</translation>
        </message>
        <message>
            <source>The stretches of "%{text}" overlap. Let each begin where the one before has ended.</source>
            <translation>Los tramos de «%{text}» se solapan. Haga que cada uno empiece cuando haya terminado el anterior.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» puede ser más de uno de sus clientes, así que no se ha tomado nada. Fusiónelos o revíselo a mano.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>El invitado «%{text}» no tiene una dirección de correo utilizable y no se ha propuesto como cliente.</translation>
        </message>
        <message>
            <source>The file cancels "%{summary}" from %{at} on, but no such date is here. Look at the later ones in the calendar.</source>
            <translation>El archivo cancela «%{summary}» a partir de %{at}, pero esa fecha no existe aquí. Revise las posteriores en el calendario.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no country known here. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, no es un país conocido aquí. Se ha guardado en la observación.</translation>
        </message>
        <message>
            <source>"%{text}" is no country known here. Use its name or its code of two letters.</source>
            <translation>«%{text}» no es un país conocido aquí. Use su nombre o su código de dos letras.</translation>
        </message>
        <message>
            <source>"%{name}" is in the file more than once; the two were joined.</source>
            <translation>«%{name}» aparece más de una vez en el archivo; las entradas se han unido.</translation>
        </message>
        <message>
            <source>%{count} entries are in the file more than once; the newest of each was taken.</source>
            <translation>%{count} entradas aparecen más de una vez en el archivo; se ha tomado la más reciente de cada una.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no e-mail address. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, no es una dirección de correo. Se ha guardado en la observación.</translation>
        </message>
        <message>
            <source>"%{name}" is a group and not a person, so it was left out.</source>
            <translation>«%{name}» es un grupo y no una persona, así que se ha omitido.</translation>
        </message>
        <message>
            <source>%{name}: the file has another %{field}. Yours was kept.</source>
            <translation>%{name}: el archivo contiene otro valor para %{field}. Se ha conservado el suyo.</translation>
        </message>
        <message>
            <source>The mapping of columns does not fit: look at "%{column}". Give each heading the name of a field, such as {"E-Mail": "email"}.</source>
            <translation>La asignación de columnas no encaja: revise «%{column}». Dé a cada encabezado el nombre de un campo, por ejemplo {"Correo": "email"}.</translation>
        </message>
        <message>
            <source>No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {"Kunde": "name"}.</source>
            <translation>Ninguna columna de esta tabla contiene un nombre o una dirección de correo. Indique cuál lo contiene con una asignación, por ejemplo {"Cliente": "name"}.</translation>
        </message>
        <message>
            <source>This table has no rows below its headings. Check that it is the right file.</source>
            <translation>Esta tabla no tiene filas bajo los encabezados. Compruebe que es el archivo correcto.</translation>
        </message>
        <message>
            <source>%{name}: "%{text}" is not a phone number that can be dialled. It was kept as a remark.</source>
            <translation>«%{text}», de %{name}, no es un número al que se pueda llamar. Se ha guardado en la observación.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.</source>
            <translation>«%{summary}» se modificó para %{at} y todas las fechas posteriores de una forma que no se puede trasladar, así que solo se ha cambiado esa fecha. Revise las posteriores en el calendario.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.</source>
            <translation>«%{summary}» se modificó para %{at} y todas las fechas posteriores de una serie que no está ni en el archivo ni aquí, así que solo se ha tomado esa fecha. Exporte el calendario completo.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has headings. Check it for a missing quote.</source>
            <translation>Esta fila tiene más celdas que encabezados la tabla. Compruebe si faltan unas comillas.</translation>
        </message>
        <message>
            <source>%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.</source>
            <translation>No se pueden tomar %{rows} filas, la primera en la línea %{line}, así que no se ha cambiado nada. Revíselas con una simulación y después corríjalas u omítalas.</translation>
        </message>
        <message>
            <source>%{file} could not be read, or is larger than 64 MiB. Check the file and try again.</source>
            <translation>%{file} no se pudo leer u ocupa más de 64 MiB. Revise el archivo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no time zone known here. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, no es una zona horaria conocida aquí. Se ha guardado en la observación.</translation>
        </message>
        <message>
            <source>This invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta factura se modificó mientras tanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This document is in %{expected}, but one of its lines or discounts is in %{found}. Change that line to %{expected}, or make a second document.</source>
            <translation>Este documento está en %{expected}, pero una de sus líneas o descuentos está en %{found}. Pase esa línea a %{expected} o haga un segundo documento.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is not between 0 and 100 %, or is negative (line 0 is the whole document). Enter a discount of 0 to 100 %.</source>
            <translation>El descuento de la línea %{line} no está entre 0 y 100 % o es negativo (la línea 0 es todo el documento). Introduzca un descuento de 0 a 100 %.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is larger than its amount (line 0 is the whole document). Lower the discount.</source>
            <translation>El descuento de la línea %{line} es mayor que su importe (la línea 0 es el documento completo). Reduzca el descuento.</translation>
        </message>
        <message>
            <source>The figures of this draft do not agree with its lines, so it was not issued. Throw the draft away and make it anew.</source>
            <translation>Las cifras de este borrador no cuadran con sus líneas, así que no se ha emitido. Descarte el borrador y hágalo de nuevo.</translation>
        </message>
        <message>
            <source>An issued invoice cannot be edited. Credit it and issue a new one.</source>
            <translation>Una factura emitida no se puede modificar. Rectifíquela y emita una nueva.</translation>
        </message>
        <message>
            <source>This is the draft's only line. Throw the draft away instead.</source>
            <translation>Es la única línea del borrador. Descarte el borrador en su lugar.</translation>
        </message>
        <message>
            <source>The text of line %{line} is too long. Use at most 2000 characters.</source>
            <translation>El texto de la línea %{line} es demasiado largo. Use 2000 caracteres como máximo.</translation>
        </message>
        <message>
            <source>Line %{line} says nothing. Type what is billed, or remove the line.</source>
            <translation>La línea %{line} está vacía. Escriba qué se factura o quite la línea.</translation>
        </message>
        <message>
            <source>This invoice has no lines. Add at least one line before you issue it.</source>
            <translation>Esta factura no tiene líneas. Añada al menos una antes de emitirla.</translation>
        </message>
        <message>
            <source>There is no session to invoice. Choose at least one.</source>
            <translation>No hay ninguna sesión que facturar. Elija al menos una.</translation>
        </message>
        <message>
            <source>There is no line %{line} on this document. Look at its lines and try again.</source>
            <translation>La línea %{line} no existe en este documento. Consulte sus líneas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This is still a draft. Issue it first.</source>
            <translation>Todavía es un borrador. Emítalo primero.</translation>
        </message>
        <message>
            <source>These sessions are paid by different people. Make one invoice for each.</source>
            <translation>Estas sesiones las pagan personas distintas. Haga una factura para cada una.</translation>
        </message>
        <message>
            <source>The price on line %{line} is for no amount of units. Say for how many units the price is.</source>
            <translation>El precio de la línea %{line} no indica cuántas unidades cubre. Indique para cuántas unidades es el precio.</translation>
        </message>
        <message>
            <source>The price of line %{line} is below zero. Give a discount instead, or credit the invoice it was on.</source>
            <translation>El precio de la línea %{line} es inferior a cero. Aplique un descuento o rectifique la factura en la que estaba.</translation>
        </message>
        <message>
            <source>The quantity of line %{line} must be above zero. To bill nothing for it, remove the line or give a discount.</source>
            <translation>La cantidad de la línea %{line} debe ser mayor que cero. Para no cobrarla, quite la línea o aplique un descuento.</translation>
        </message>
        <message>
            <source>The exchange rate is not a number above zero with at most eight decimals. Type it as "0.92": what one unit of the document's currency is in yours.</source>
            <translation>El tipo de cambio no es un número mayor que cero con ocho decimales como máximo. Escríbalo como «0.92»: lo que vale en su moneda una unidad de la moneda del documento.</translation>
        </message>
        <message>
            <source>This document is in %{currency}, which is your own currency. It needs no rate.</source>
            <translation>Este documento está en %{currency}, que es su propia moneda. No necesita tipo de cambio.</translation>
        </message>
        <message>
            <source>This way of rounding cannot be used on invoices. Choose half up or half even.</source>
            <translation>Esta forma de redondeo no se puede usar en facturas. Elija redondeo hacia arriba o al par.</translation>
        </message>
        <message>
            <source>Your name, address and country are needed on an invoice. Fill them in under Settings, Practice.</source>
            <translation>La factura necesita su nombre, su dirección y su país. Indíquelos en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>The lines of this draft and its sessions do not fit together. Open the draft anew and change it again.</source>
            <translation>Las líneas de este borrador y sus sesiones no encajan. Vuelva a abrir el borrador y modifíquelo de nuevo.</translation>
        </message>
        <message>
            <source>The state "%{state}" is not one an invoice can have. Restore the practice from a backup if this comes from stored data.</source>
            <translation>El estado «%{state}» no es posible en una factura. Restaure la consulta de una copia de seguridad si procede de datos guardados.</translation>
        </message>
        <message>
            <source>The tax rate on line %{line} does not fit its tax treatment. Choose a rate of 0 to 100 %, and 0 for lines without tax.</source>
            <translation>El tipo impositivo de la línea %{line} no corresponde a su tratamiento fiscal. Elija un tipo de 0 a 100 %, y 0 para las líneas sin impuesto.</translation>
        </message>
        <message>
            <source>Line %{line} is a line of text but has a price. Take the price away or make it an ordinary line.</source>
            <translation>La línea %{line} es una línea de texto, pero tiene precio. Quite el precio o conviértala en una línea normal.</translation>
        </message>
        <message>
            <source>The total of this invoice is below zero. Make a credit note instead.</source>
            <translation>El total de esta factura es inferior a cero. Haga una factura rectificativa en su lugar.</translation>
        </message>
        <message>
            <source>That is not possible with this invoice now. Open it to see what is possible.</source>
            <translation>Eso no es posible con esta factura en su estado actual. Ábrala para ver qué es posible ahora.</translation>
        </message>
        <message>
            <source>An invoice cannot be scheduled for %{date}, which is not a day to come. Choose a later day, or issue it now.</source>
            <translation>No se puede programar una factura para el %{date}, porque no es una fecha futura. Elija un día posterior o emítala ahora.</translation>
        </message>
        <message>
            <source>There is no such invoice. Look for it by number.</source>
            <translation>Esa factura no existe. Búsquela por su número.</translation>
        </message>
        <message>
            <source>A sentence for this document (%{key}, language %{language}) is missing from the program. Reinstall the program, or choose another language for the document.</source>
            <translation>Al programa le falta una frase para este documento (%{key}, idioma %{language}). Reinstale el programa o elija otro idioma para el documento.</translation>
        </message>
        <message>
            <source>A newer job does the same work. Look at that one.</source>
            <translation>Una tarea más reciente hace el mismo trabajo. Consulte esa.</translation>
        </message>
        <message>
            <source>The program ended each time while doing this, so it was set aside. Look at what it was about, then run it again.</source>
            <translation>El programa se cerró cada vez que hacía esto, así que se ha dejado aparte. Mire de qué se trataba y ejecútelo de nuevo.</translation>
        </message>
        <message>
            <source>Another copy of the program has taken this work over. Nothing needs to be done.</source>
            <translation>Otra copia del programa se ha hecho cargo de este trabajo. No hay que hacer nada.</translation>
        </message>
        <message>
            <source>There is no such schedule. Look at the list again.</source>
            <translation>Esa programación no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>The job is %{status}; only failed, dead or cancelled jobs can be run again. Nothing needs to be done.</source>
            <translation>La tarea está en estado «%{status}»; solo se pueden ejecutar de nuevo las tareas fallidas, abandonadas o canceladas. No hay que hacer nada.</translation>
        </message>
        <message>
            <source>The job is %{status}, so it can be neither stopped nor held. Wait until it has ended.</source>
            <translation>La tarea está en estado «%{status}», así que no se puede detener ni aplazar. Espere a que termine.</translation>
        </message>
        <message>
            <source>The program was closed when this was due, and it is too late for it to be useful. Run it by hand if you still want it.</source>
            <translation>El programa estaba cerrado cuando tocaba hacer esto y ya es tarde para que sea útil. Ejecútelo a mano si aún lo quiere.</translation>
        </message>
        <message>
            <source>This job no longer exists. Look at the list again.</source>
            <translation>Esta tarea ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>This rhythm cannot be. Choose a weekday from 1 to 7, a day from 1 to 31 and a time from 00:00 to 23:59.</source>
            <translation>Esta periodicidad no es posible. Elija un día de la semana de 1 a 7, un día de 1 a 31 y una hora de 00:00 a 23:59.</translation>
        </message>
        <message>
            <source>The account name "%{account}" has an empty part. Rename the account.</source>
            <translation>El nombre de cuenta «%{account}» tiene una parte vacía. Cambie el nombre de la cuenta.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} has no postings, so the journal was not written. Run the audit check.</source>
            <translation>El asiento %{code} del %{date} no tiene apuntes, así que no se ha escrito el diario. Ejecute la comprobación de auditoría.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} does not sum to zero, so the journal was not written. Run the audit check.</source>
            <translation>El asiento %{code} del %{date} no suma cero, así que no se ha escrito el diario. Ejecute la comprobación de auditoría.</translation>
        </message>
        <message>
            <source>This is not valid JSON (at byte %{offset}). Check the file, or export it again.</source>
            <translation>Esto no es JSON válido (en el byte %{offset}). Revise el archivo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>A JSON object was expected here. Check the file, or export it again.</source>
            <translation>Aquí se esperaba un objeto JSON. Revise el archivo o expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>The computer's key store has no key for this practice. Unlock with your passphrase, then allow this computer again.</source>
            <translation>El almacén de claves del ordenador no tiene ninguna clave para esta consulta. Desbloquéela con su frase de contraseña y vuelva a autorizar este ordenador.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Unlock with your passphrase.</source>
            <translation>El almacén de claves del ordenador no responde o está bloqueado. Desbloquee con su frase de contraseña.</translation>
        </message>
        <message>
            <source>Documents cannot be written in the language "%{language}" yet. Choose English, German, Spanish, French, Italian or Portuguese.</source>
            <translation>Todavía no se pueden escribir documentos en el idioma «%{language}». Elija inglés, alemán, español, francés, italiano o portugués.</translation>
        </message>
        <message>
            <source>This entry has been reversed before. Look at its history.</source>
            <translation>Este asiento ya se anuló antes. Consulte su historial.</translation>
        </message>
        <message>
            <source>A balance does not match its entries. Restore the latest backup; nothing was changed.</source>
            <translation>Un saldo no coincide con sus asientos. Restaure la última copia de seguridad; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>An entry of the books needs at least two sides. Report this as an error of the program.</source>
            <translation>Un asiento contable necesita al menos dos apuntes. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>Something else is in the books under the same key, so nothing was written. Report this as an error of the program.</source>
            <translation>En la contabilidad ya hay otra cosa con la misma clave, así que no se ha escrito nada. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>There is no such entry in the ledger.</source>
            <translation>Ese asiento no existe en el libro mayor.</translation>
        </message>
        <message>
            <source>This amount is too large for the ledger. Check the number of digits.</source>
            <translation>Este importe es demasiado grande para el libro mayor. Compruebe el número de cifras.</translation>
        </message>
        <message>
            <source>An entry of the ledger does not balance. Restore the latest backup; nothing was changed.</source>
            <translation>Un asiento del libro mayor no cuadra. Restaure la última copia de seguridad; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>“%{locale}” is not a language tag this program knows. Choose a language and country from the list, such as en-GB or de-AT.</source>
            <translation>«%{locale}» no es un código de idioma que este programa conozca. Elija un idioma y un país de la lista, por ejemplo en-GB o es-ES.</translation>
        </message>
        <message>
            <source>Mail cannot be sent to %{address}, because it holds letters that mail servers do not accept. Ask for an address in plain letters.</source>
            <translation>No se puede enviar correo a %{address}, porque contiene letras que los servidores de correo no aceptan. Pida una dirección sin letras especiales.</translation>
        </message>
        <message>
            <source>The mail server did not accept the password of %{user}: %{reply}. Make a new app password at the mail provider and enter it in the settings.</source>
            <translation>El servidor de correo no aceptó la contraseña de %{user}: %{reply}. Cree una nueva contraseña de aplicación en su proveedor de correo e introdúzcala en los ajustes.</translation>
        </message>
        <message>
            <source>The mail server %{host} has no login with a password. Ask the mail provider for its submission server and an app password.</source>
            <translation>El servidor de correo %{host} no permite acceder con contraseña. Pida a su proveedor de correo el servidor de envío y una contraseña de aplicación.</translation>
        </message>
        <message>
            <source>The file %{file} could not be written. Check that the folder exists, is writable and has space.</source>
            <translation>No se pudo escribir el archivo %{file}. Compruebe que la carpeta existe, que se puede escribir en ella y que hay espacio.</translation>
        </message>
        <message>
            <source>The mail file %{file} is no longer to be sent, but it could not be removed. Close the program that has it open, or delete it yourself; it will be tried again.</source>
            <translation>El archivo de correo %{file} ya no debe enviarse, pero no se pudo eliminar. Cierre el programa que lo tiene abierto o elimínelo usted; se volverá a intentar.</translation>
        </message>
        <message>
            <source>The mail file %{file} is not there any more. If you sent it, say so; otherwise write the mail from the invoice again.</source>
            <translation>El archivo de correo %{file} ya no está. Si lo ha enviado, indíquelo; si no, vuelva a preparar el correo desde la factura.</translation>
        </message>
        <message>
            <source>The mail server asked to try again later: %{reply}. The mail will be tried again.</source>
            <translation>El servidor de correo pidió que se intente más tarde: %{reply}. El correo se volverá a intentar.</translation>
        </message>
        <message>
            <source>The field %{header} of the mail holds a line break or another character that may not be there. Remove it and try again.</source>
            <translation>El campo %{header} del correo contiene un salto de línea u otro carácter no permitido. Quítelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The program was closed before this mail could leave. It is sent the next time the practice is open.</source>
            <translation>El programa se cerró antes de que saliera este correo. Se enviará la próxima vez que la consulta esté abierta.</translation>
        </message>
        <message>
            <source>A mail link cannot carry attachments. Save the mail as a file instead, or send it by the mail server.</source>
            <translation>Un enlace de correo no puede llevar adjuntos. Guarde el correo como archivo o envíelo por el servidor de correo.</translation>
        </message>
        <message>
            <source>The text is too long for a mail link (%{length} characters, at most %{limit}). Save the mail as a file instead, or shorten the text.</source>
            <translation>El texto es demasiado largo para un enlace de correo (%{length} caracteres, %{limit} como máximo). Guarde el correo como archivo o acorte el texto.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: %{reply}. Ask the mail provider, or change the mail.</source>
            <translation>El servidor de correo rechazó el mensaje: %{reply}. Consulte con su proveedor de correo o modifique el mensaje.</translation>
        </message>
        <message>
            <source>No program of this computer opens mails. Send it in your own way, with the file %{file}, and say here that it is sent.</source>
            <translation>Ningún programa de este ordenador abre correos. Envíelo a su manera, con el archivo %{file}, e indique aquí que está enviado.</translation>
        </message>
        <message>
            <source>The mail has no recipient. Add an address.</source>
            <translation>El correo no tiene destinatario. Añada una dirección.</translation>
        </message>
        <message>
            <source>The connection to %{host} broke before the server confirmed the mail, so it may or may not have arrived. Ask the recipient or look into the sent folder before sending it again.</source>
            <translation>La conexión con %{host} se cortó antes de que el servidor confirmara el correo, así que puede haber llegado o no. Pregunte al destinatario o mire en la carpeta de enviados antes de enviarlo otra vez.</translation>
        </message>
        <message>
            <source>What answers at %{host} does not speak like a mail server. Check the server's name and the port.</source>
            <translation>Lo que responde en %{host} no se comporta como un servidor de correo. Compruebe el nombre del servidor y el puerto.</translation>
        </message>
        <message>
            <source>The mail server refused the address %{address}: %{reply}. Correct the address; nobody has got this mail.</source>
            <translation>El servidor de correo rechazó la dirección %{address}: %{reply}. Corrija la dirección; nadie ha recibido este correo.</translation>
        </message>
        <message>
            <source>Your own e-mail address is not known, so nothing can be sent in your name. Add it under Settings, Practice, and try again.</source>
            <translation>Falta su propia dirección de correo, así que no se puede enviar nada en su nombre. Añádala en Ajustes, Consulta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The mail server %{host} offers no encryption on this port, so neither password nor mail was sent. Choose TLS on port 465, or ask the mail provider.</source>
            <translation>El servidor de correo %{host} no ofrece cifrado en este puerto, así que no se envió ni la contraseña ni el correo. Elija TLS en el puerto 465 o consulte con su proveedor de correo.</translation>
        </message>
        <message>
            <source>The mail server %{host} took too long to answer. The mail will be tried again.</source>
            <translation>El servidor de correo %{host} tardó demasiado en responder. El correo se volverá a intentar.</translation>
        </message>
        <message>
            <source>The mail server %{host} could not prove who it is (%{problem}), so nothing was sent. Check the server's name, this computer's clock, and that no stranger's network is in between.</source>
            <translation>El servidor de correo %{host} no pudo acreditar su identidad (%{problem}), así que no se envió nada. Compruebe el nombre del servidor, el reloj de este ordenador y que no haya una red ajena de por medio.</translation>
        </message>
        <message>
            <source>The mail has %{size} bytes and the server takes at most %{limit}. Send smaller attachments.</source>
            <translation>El correo ocupa %{size} bytes y el servidor admite %{limit} como máximo. Envíe adjuntos más pequeños.</translation>
        </message>
        <message>
            <source>The mail server %{host} cannot be reached. Check the internet connection and the server's name; the mail will be tried again.</source>
            <translation>No se puede conectar con el servidor de correo %{host}. Compruebe la conexión a internet y el nombre del servidor; el correo se volverá a intentar.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} es una empresa o profesional de otro país de la UE sin NIF-IVA, así que se repercute su propio impuesto. Añada el NIF-IVA al cliente si lo tiene.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Falta la dirección de %{buyer}, necesaria en una factura que supera este importe. Añada al cliente la calle y la población.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Falta el nombre del cliente en la factura. Añádalo al cliente.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Falta el número fiscal de %{buyer} (codice fiscale, partita IVA, NIF, SIREN o NIF-IVA), que su país exige en esta factura. Añádalo al cliente.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Falta el NIF-IVA de %{buyer}, y una factura con inversión del sujeto pasivo no es válida sin él. Añádalo al cliente o repercuta el impuesto.</translation>
        </message>
        <message>
            <source>The tax is in %{currency} and must be stated in %{home} too. Add the exchange rate and its day to the draft; an invoice that is issued already has to be credited and made anew.</source>
            <translation>El impuesto está en %{currency} y debe indicarse también en %{home}. Añada al borrador el tipo de cambio y su día; una factura ya emitida hay que abonarla y hacerla de nuevo.</translation>
        </message>
        <message>
            <source>Your full address is missing on the invoice. Add street, city and country under Settings, Practice.</source>
            <translation>Falta su dirección completa en la factura. Añada calle, población y país en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>Your name is missing on the invoice. Add it under Settings, Practice.</source>
            <translation>Falta su nombre en la factura. Añádalo en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>Your tax number is missing, which an invoice from %{country} needs. Add it, or your VAT number, under Settings, Practice.</source>
            <translation>Falta su número fiscal, necesario en una factura de %{country}. Añádalo, o su NIF-IVA, en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, and a reverse-charge invoice is not valid without it. Add it under Settings, Practice.</source>
            <translation>Falta su NIF-IVA, y una factura con inversión del sujeto pasivo no es válida sin él. Añádalo en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, which an invoice with tax from %{country} needs. Add it under Settings, Practice.</source>
            <translation>Falta su NIF-IVA, necesario en una factura con impuesto de %{country}. Añádalo en Ajustes, Consulta.</translation>
        </message>
        <message>
            <source>No line says when the service took place. Add the day to a line of the draft.</source>
            <translation>Ninguna línea dice cuándo se prestó el servicio. Añada el día a una línea del borrador.</translation>
        </message>
        <message>
            <source>“%{text}” is not an amount. Type it as your language writes amounts, such as 120.50 or 120,50.</source>
            <translation>«%{text}» no es un importe. Escríbalo como se escriben los importes en su idioma, por ejemplo 120.50 o 120,50.</translation>
        </message>
        <message>
            <source>%{currency} has no smaller unit, so "%{text}" is no amount in it. Leave the decimals out.</source>
            <translation>%{currency} no tiene fracciones, así que «%{text}» no es un importe en esa moneda. Quite los decimales.</translation>
        </message>
        <message>
            <source>This amount is too large. Enter a smaller one.</source>
            <translation>Este importe es demasiado grande. Introduzca uno menor.</translation>
        </message>
        <message>
            <source>Version %{number} of a note was changed outside the program. Restore the latest backup and compare.</source>
            <translation>La versión %{number} de una nota se modificó fuera del programa. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>This note is longer than a million characters. Split it into two.</source>
            <translation>Esta nota supera el millón de caracteres. Divídala en dos.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Esa nota no existe. Búsquela en la lista del cliente.</translation>
        </message>
        <message>
            <source>A note could not be saved, so the program does not end yet. Free some space on the disk and unlock: the note is then saved. Quitting once more ends without it.</source>
            <translation>No se pudo guardar una nota, así que el programa no se cierra todavía. Libere espacio en el disco y desbloquee: entonces se guardará la nota. Si vuelve a salir, se cerrará sin ella.</translation>
        </message>
        <message>
            <source>By this computer's clock it is %{date}, but the last number was given on %{last}. Set the clock right if it is wrong. If %{last} was the mistake, issue under that date ("invoice issue --after-last"): numbers stay in order and without a gap.</source>
            <translation>Según el reloj de este ordenador es %{date}, pero el último número se asignó el %{last}. Ponga el reloj en hora si va mal. Si el error fue la fecha %{last}, emita con ella («invoice issue --after-last»): los números siguen en orden y sin saltos.</translation>
        </message>
        <message>
            <source>This series has no numbers left. Start a new series.</source>
            <translation>A esta serie no le quedan números. Empiece una serie nueva.</translation>
        </message>
        <message>
            <source>The number pattern "%{pattern}" cannot be used. It needs exactly one counter such as {####}, and may hold {YYYY}, {YY}, {MM} with a year, {prefix}, letters, digits, space and - / . _</source>
            <translation>El patrón de numeración «%{pattern}» no se puede usar. Necesita exactamente un contador, como {####}, y puede contener {YYYY}, {YY}, {MM} junto con el año, {prefix}, letras, cifras, espacio y - / . _</translation>
        </message>
        <message>
            <source>The prefix "%{prefix}" cannot be used in document numbers. Use letters, digits, space and - / . _ and fill it in when the pattern asks for it.</source>
            <translation>El prefijo «%{prefix}» no se puede usar en números de documento. Use letras, cifras, espacio y - / . _ e indíquelo cuando el patrón lo pida.</translation>
        </message>
        <message>
            <source>%{first} is no counter a number can have. Type a whole number from 1.</source>
            <translation>%{first} no es un contador posible para un número. Escriba un número entero a partir de 1.</translation>
        </message>
        <message>
            <source>A document of this series was issued here on %{last}, so its numbers go on from there: starting elsewhere would leave a gap. Where the numbers hold the year, a start can be set again in the new year, before the first document.</source>
            <translation>Un documento de esta serie se emitió aquí el %{last}, así que sus números continúan a partir de ahí: empezar en otro punto dejaría un salto. Si los números llevan el año, se puede fijar de nuevo un inicio en el año nuevo, antes del primer documento.</translation>
        </message>
        <message>
            <source>The next number would be %{number}, but a document has it already. Change the pattern of the numbers under Settings, so that it differs.</source>
            <translation>El siguiente número sería %{number}, pero ya lo tiene un documento. Cambie el patrón de numeración en Ajustes para que sea distinto.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Este cliente ya ha recibido %{limit} mensajes en un día, así que este queda en espera. Envíelo ahora si es lo que quiere.</translation>
        </message>
        <message>
            <source>What would be sent is not what was previewed, so nothing was sent. Look at the message and write it again.</source>
            <translation>Lo que se iba a enviar no es lo que se mostró en la vista previa, así que no se envió nada. Revise el mensaje y prepárelo de nuevo.</translation>
        </message>
        <message>
            <source>The invoice was credited before this mail left, so it was not sent.</source>
            <translation>La factura se rectificó antes de que saliera este correo, así que no se envió.</translation>
        </message>
        <message>
            <source>Another message about the same matter is already in the outbox with a different text. Cancel that one first.</source>
            <translation>En la bandeja de salida ya hay otro mensaje sobre el mismo asunto con un texto distinto. Cancele ese primero.</translation>
        </message>
        <message>
            <source>This mail may already have arrived. Ask the recipient, then mark it as sent or send it again on purpose.</source>
            <translation>Es posible que este correo ya haya llegado. Pregunte al destinatario y después márquelo como enviado o envíelo otra vez expresamente.</translation>
        </message>
        <message>
            <source>The message has no key that keeps it from being sent twice. Report this as an error of the program.</source>
            <translation>El mensaje no tiene la clave que evita que se envíe dos veces. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>Attachments of the kind %{type} cannot be added. Remove the attachment.</source>
            <translation>No se pueden añadir adjuntos del tipo %{type}. Quite el adjunto.</translation>
        </message>
        <message>
            <source>No way to send by %{channel} is set up. Set one up in the settings, then try again.</source>
            <translation>No hay configurada ninguna forma de enviar por %{channel}. Configure una en los ajustes e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The message is %{status}; only failed or blocked messages can be tried again. Look at the outbox.</source>
            <translation>El mensaje está en estado «%{status}»; solo se pueden reintentar los mensajes fallidos o bloqueados. Consulte la bandeja de salida.</translation>
        </message>
        <message>
            <source>The message is %{status} and does not wait for you. Look at the outbox.</source>
            <translation>El mensaje está en estado «%{status}» y no espera nada de usted. Consulte la bandeja de salida.</translation>
        </message>
        <message>
            <source>The message is %{status} and can no longer be taken back. Send a correction if one is needed.</source>
            <translation>El mensaje está en estado «%{status}» y ya no se puede retirar. Envíe una corrección si hace falta.</translation>
        </message>
        <message>
            <source>This message no longer exists. Look at the outbox again.</source>
            <translation>Este mensaje ya no existe. Consulte de nuevo la bandeja de salida.</translation>
        </message>
        <message>
            <source>The answer could not be written. Check where it was sent to; what the command did stays done.</source>
            <translation>No se pudo escribir la respuesta. Compruebe a dónde se envió; lo que hizo la orden queda hecho.</translation>
        </message>
        <message>
            <source>The two passphrases differ, so nothing was changed. Type the new one again.</source>
            <translation>Las dos frases de contraseña no coinciden, así que no se ha cambiado nada. Escriba de nuevo la nueva.</translation>
        </message>
        <message>
            <source>The passphrase is empty. Type your passphrase.</source>
            <translation>La frase de contraseña está vacía. Escríbala.</translation>
        </message>
        <message>
            <source>There is no terminal to type the passphrase at. Name a file with --passphrase-file.</source>
            <translation>No hay un terminal en el que escribir la frase de contraseña. Indique un archivo con --passphrase-file.</translation>
        </message>
        <message>
            <source>The passphrase contains bytes that are not text. Type it again, or save the passphrase file as UTF-8.</source>
            <translation>La frase de contraseña contiene bytes que no son texto. Escríbala de nuevo o guarde el archivo que la contiene como UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %{limit} bytes. Check that you did not choose a file by mistake.</source>
            <translation>La frase de contraseña supera los %{limit} bytes. Compruebe que no ha elegido un archivo por error.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess, so it was not taken. Use at least %{characters} characters or %{words} words, and none that people try first.</source>
            <translation>Esta frase de contraseña es demasiado fácil de adivinar, así que no se ha aceptado. Use al menos %{characters} caracteres o %{words} palabras, y ninguna de las que se prueban primero.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} de este cobro pasaron a ser saldo a favor del cliente, del que solo quedan %{available}. Anule primero aquello en lo que se usó el saldo.</translation>
        </message>
        <message>
            <source>The payment is in %{expected}, but an invoice or part is in %{found}. Record a payment for each currency.</source>
            <translation>El cobro está en %{expected}, pero una factura o una parte está en %{found}. Registre un cobro por cada moneda.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice (%{invoice}) that only needs %{available}. Put less on it; the rest becomes credit.</source>
            <translation>Ha asignado %{asked} a una factura (%{invoice}) que solo necesita %{available}. Asígnele menos; el resto queda como saldo a favor.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice, but only %{available} of the payment is left. Put less on it.</source>
            <translation>Ha asignado %{asked} a una factura, pero del cobro solo quedan %{available}. Asígnele menos.</translation>
        </message>
        <message>
            <source>One of the chosen invoices (%{invoice}) is not waiting for money. Choose an open invoice.</source>
            <translation>Una de las facturas elegidas (%{invoice}) no está pendiente de cobro. Elija una factura pendiente.</translation>
        </message>
        <message>
            <source>"%{method}" is not a way to pay that the books know. Choose bank, cash, card or other.</source>
            <translation>«%{method}» no es una forma de pago que conozca la contabilidad. Elija bank, cash, card u other.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Este cliente no tiene saldo a favor con el que pagar.</translation>
        </message>
        <message>
            <source>A payment must be above zero. Enter the amount that came in.</source>
            <translation>Un cobro debe ser mayor que cero. Introduzca el importe recibido.</translation>
        </message>
        <message>
            <source>A refund is not reversed. If the money did not go back after all, record it as received again.</source>
            <translation>Un reembolso no se anula. Si al final el dinero no se devolvió, regístrelo otra vez como recibido.</translation>
        </message>
        <message>
            <source>The payment came in on %{received}, so it cannot be taken back on %{date}. Use %{received} or a later day.</source>
            <translation>El cobro llegó el %{received}, así que no se puede anular con fecha %{date}. Use %{received} o un día posterior.</translation>
        </message>
        <message>
            <source>The discount of %{rebate} for paying early was granted because invoice %{invoice} was paid in full. Take back the payment it was granted with first. Nothing was changed.</source>
            <translation>El descuento por pronto pago de %{rebate} se concedió porque la factura %{invoice} estaba pagada por completo. Anule primero el cobro con el que se concedió. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>There is no such payment. Look for it with "payment list", or in the list below its invoice.</source>
            <translation>Ese cobro no existe. Búsquelo con «payment list» o en la lista que hay bajo su factura.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>Habría que quitar de la factura %{asked} de este cobro, pero solo %{available} de ese dinero siguen pagándola: el resto se reembolsó o se rectificó. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Invoice %{invoice} was written off. Take the write-off back first, then record the payment.</source>
            <translation>La factura %{invoice} se dio por incobrable. Deshaga primero esa baja y después registre el cobro.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it happens again, check that there is free memory and report it.</source>
            <translation>No se pudo crear el PDF. Inténtelo de nuevo; si vuelve a ocurrir, compruebe que hay memoria libre y notifíquelo.</translation>
        </message>
        <message>
            <source>The font file %{font} was not found, so no PDF can be made. Install the package fonts-noto-core, or put the font into the folder "fonts" beside the program.</source>
            <translation>No se encontró el archivo de fuente %{font}, así que no se puede crear ningún PDF. Instale el paquete fonts-noto-core o ponga la fuente en la carpeta «fonts» junto al programa.</translation>
        </message>
        <message>
            <source>PDFs cannot be made here, because the program runs without its graphics layer. Use a build with the window, with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>Aquí no se pueden crear PDF, porque el programa se ejecuta sin su capa gráfica. Use una versión con ventana, con QT_QPA_PLATFORM=offscreen donde no haya pantalla.</translation>
        </message>
        <message>
            <source>"%{text}" is not a percentage from 0 to 1000 with at most two decimals. Write it like 19 or 7.7.</source>
            <translation>«%{text}» no es un porcentaje de 0 a 1000 con dos decimales como máximo. Escríbalo como 19 o 7.7.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid phone number. Begin it with + and the country code, or choose the country.</source>
            <translation>«%{text}» no es un número de teléfono válido. Empiece con + y el prefijo del país, o elija el país.</translation>
        </message>
        <message>
            <source>This version is %{status}, so it cannot be withdrawn. Publish a new version, or retire this one.</source>
            <translation>Esta versión está en estado «%{status}», así que no se puede retirar. Publique una nueva versión o deje de usar esta.</translation>
        </message>
        <message>
            <source>It is already recorded by which %{kind} this was decided. Correct it by a new decision.</source>
            <translation>Ya consta con qué %{kind} se decidió esto. Corríjalo con una nueva decisión.</translation>
        </message>
        <message>
            <source>A policy cannot begin in the past. Choose %{earliest} or later.</source>
            <translation>Una directriz no puede empezar en el pasado. Elija %{earliest} o una fecha posterior.</translation>
        </message>
        <message>
            <source>Nothing of %{kind} is in force there. Nothing needs to be ended.</source>
            <translation>Ahí no hay nada de %{kind} en vigor. No hay nada que terminar.</translation>
        </message>
        <message>
            <source>This version is %{status} and can no longer change. Make a new draft.</source>
            <translation>Esta versión está en estado «%{status}» y ya no puede cambiar. Haga un nuevo borrador.</translation>
        </message>
        <message>
            <source>A draft was never in force, so it cannot be brought back. Publish it instead.</source>
            <translation>Un borrador nunca estuvo en vigor, así que no se puede recuperar. Publíquelo en su lugar.</translation>
        </message>
        <message>
            <source>Effective date overlaps an existing version: version %{version} begins on %{effective_from}. Choose a later date, or withdraw that version.</source>
            <translation>La fecha de vigencia se solapa con una versión existente: la versión %{version} empieza el %{effective_from}. Elija una fecha posterior o retire esa versión.</translation>
        </message>
        <message>
            <source>The record of how %{kind} was decided does not match its fingerprint. Check the practice and restore it from a backup.</source>
            <translation>El registro de cómo se decidió %{kind} no coincide con su huella. Revise la consulta y restáurela de una copia de seguridad.</translation>
        </message>
        <message>
            <source>%{scope} is not a place where a policy can hold. Write "workspace", or a level with an id such as "client:&lt;id&gt;".</source>
            <translation>%{scope} no es un ámbito en el que pueda regir una directriz. Escriba «workspace» o un nivel con su identificador, por ejemplo «client:&lt;id&gt;».</translation>
        </message>
        <message>
            <source>There is no policy named %{kind}. Choose one from the list.</source>
            <translation>No existe ninguna directriz llamada %{kind}. Elija una de la lista.</translation>
        </message>
        <message>
            <source>The policy %{kind} has no setting named %{parameter}. Correct the name.</source>
            <translation>La directriz %{kind} no tiene ningún ajuste llamado %{parameter}. Corrija el nombre.</translation>
        </message>
        <message>
            <source>The policy %{kind} cannot be set for %{scope}. Choose one of its levels.</source>
            <translation>La directriz %{kind} no se puede fijar para %{scope}. Elija uno de sus niveles.</translation>
        </message>
        <message>
            <source>This version of the policy does not exist. Look at its history.</source>
            <translation>Esta versión de la directriz no existe. Consulte su historial.</translation>
        </message>
        <message>
            <source>A session of %{minutes} minutes cannot be priced. Correct its start and end.</source>
            <translation>No se puede calcular el precio de una sesión de %{minutes} minutos. Corrija su inicio y su final.</translation>
        </message>
        <message>
            <source>These rules for counting time do not fit together. Look at the step, the minutes of grace and the least time: none is negative, and the grace is shorter than the step.</source>
            <translation>Estas reglas para contar el tiempo no encajan entre sí. Revise el paso, los minutos de cortesía y el tiempo mínimo: ninguno es negativo, y la cortesía es más corta que el paso.</translation>
        </message>
        <message>
            <source>A profile needs a name. Type one.</source>
            <translation>El perfil necesita un nombre. Escríbalo.</translation>
        </message>
        <message>
            <source>There is nothing to put into the QR code. Fill in the text or the account first.</source>
            <translation>No hay nada que poner en el código QR. Rellene primero el texto o la cuenta.</translation>
        </message>
        <message>
            <source>The QR code could not be made. Try again; if it happens again, restart the program.</source>
            <translation>No se pudo crear el código QR. Inténtelo de nuevo; si vuelve a ocurrir, reinicie el programa.</translation>
        </message>
        <message>
            <source>The text for the QR code is too long (%{bytes} bytes). Shorten the payment reference or the name.</source>
            <translation>El texto del código QR es demasiado largo (%{bytes} bytes). Acorte la referencia de pago o el nombre.</translation>
        </message>
        <message>
            <source>"%{text}" is not a quantity. Write a number with at most four decimals, such as 1.5.</source>
            <translation>«%{text}» no es una cantidad. Escriba un número con cuatro decimales como máximo, por ejemplo 1.5.</translation>
        </message>
        <message>
            <source>"%{text}" is too large a quantity. Enter a smaller one.</source>
            <translation>«%{text}» es una cantidad demasiado grande. Introduzca una menor.</translation>
        </message>
        <message>
            <source>The recovery key has %{need} characters and you typed %{have}. Compare it with the printed sheet.</source>
            <translation>La clave de recuperación tiene %{need} caracteres y usted ha escrito %{have}. Compárela con la hoja impresa.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery key, in group %{group} (0: not known where). Compare it with the printed sheet.</source>
            <translation>Hay un error al escribir la clave de recuperación, en el grupo %{group} (0: no se sabe dónde). Compárela con la hoja impresa.</translation>
        </message>
        <message>
            <source>A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.</source>
            <translation>Una serie con esa regla no se puede mover entera a otro día. Cambie su regla o mueva una sola cita.</translation>
        </message>
        <message>
            <source>The repetition "%{rule}" is not valid at "%{part}". Change the repetition.</source>
            <translation>La repetición «%{rule}» no es válida en «%{part}». Cambie la repetición.</translation>
        </message>
        <message>
            <source>The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.</source>
            <translation>La serie no tiene ninguna cita el %{time}. Vuelva a cargar el calendario y elija una que aparezca.</translation>
        </message>
        <message>
            <source>The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.</source>
            <translation>La repetición tiene demasiadas citas para mostrarlas o cambiarlas a la vez. Elija un periodo más corto o póngale un final.</translation>
        </message>
        <message>
            <source>A refund must be above zero. Enter the amount to give back.</source>
            <translation>Un reembolso debe ser mayor que cero. Introduzca el importe que se devuelve.</translation>
        </message>
        <message>
            <source>You want to refund %{asked}, but only %{available} was paid and not yet refunded. Refund at most that.</source>
            <translation>Quiere reembolsar %{asked}, pero solo hay %{available} cobrados y aún sin reembolsar. Reembolse eso como máximo.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Swap the two.</source>
            <translation>El último día es anterior al primero. Intercámbielos.</translation>
        </message>
        <message>
            <source>"%{text}" is no span of time. Say month, quarter or year.</source>
            <translation>«%{text}» no es un periodo. Indique month, quarter o year.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} is damaged, incomplete or not the right one. Restore it from a backup.</source>
            <translation>El archivo cifrado %{path} está dañado, incompleto o no es el correcto. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>El archivo cifrado %{path} se escribió con una versión más reciente de SoloPilot (formato %{needs}). Actualice SoloPilot en este ordenador.</translation>
        </message>
        <message>
            <source>A service lasts between a minute and a day. Change its length.</source>
            <translation>Un servicio dura entre un minuto y un día. Cambie su duración.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 120 characters.</source>
            <translation>El nombre es demasiado largo. Use 120 caracteres como máximo.</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>El servicio necesita un nombre. Escríbalo.</translation>
        </message>
        <message>
            <source>This price is not possible. Type an amount of zero or more.</source>
            <translation>Este precio no es posible. Escriba un importe igual o mayor que cero.</translation>
        </message>
        <message>
            <source>There is no such service. Choose one from the list.</source>
            <translation>Ese servicio no existe. Elija uno de la lista.</translation>
        </message>
        <message>
            <source>This session is on an invoice already. Credit the invoice first.</source>
            <translation>Esta sesión ya está en una factura. Rectifique primero la factura.</translation>
        </message>
        <message>
            <source>That is not possible with this session, as it is billed now. Open it to see what is possible.</source>
            <translation>Eso no es posible con esta sesión, tal como está facturada ahora. Ábrala para ver qué es posible.</translation>
        </message>
        <message>
            <source>This session was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta sesión se modificó mientras tanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>¿De quién es esta sesión? Elija primero el cliente.</translation>
        </message>
        <message>
            <source>The invoice of this session was credited. Say first whether to bill the session again or to waive it.</source>
            <translation>La factura de esta sesión se rectificó. Indique primero si la sesión se factura otra vez o no se cobra.</translation>
        </message>
        <message>
            <source>This session has not ended yet. Check its date and time.</source>
            <translation>Esta sesión no ha terminado todavía. Compruebe su fecha y su hora.</translation>
        </message>
        <message>
            <source>A session lasts between a minute and a day. Check its start and end.</source>
            <translation>Una sesión dura entre un minuto y un día. Compruebe su inicio y su final.</translation>
        </message>
        <message>
            <source>A session that is %{state} cannot be invoiced.</source>
            <translation>Una sesión en estado «%{state}» no se puede facturar.</translation>
        </message>
        <message>
            <source>The timer of this session is not running. Start it first.</source>
            <translation>El temporizador de esta sesión no está en marcha. Inícielo primero.</translation>
        </message>
        <message>
            <source>It is too early for that. Wait until the session has begun.</source>
            <translation>Es demasiado pronto para eso. Espere a que empiece la sesión.</translation>
        </message>
        <message>
            <source>The session with %{client} is still running. Finish it first.</source>
            <translation>La sesión con %{client} sigue en curso. Termínela primero.</translation>
        </message>
        <message>
            <source>What kind of session is this? Choose the service first.</source>
            <translation>¿Qué tipo de sesión es? Elija primero el servicio.</translation>
        </message>
        <message>
            <source>%{time} does not exist in %{zone}: the clocks are put forward then. Choose another time.</source>
            <translation>%{time} no existe en %{zone}: a esa hora se adelantan los relojes. Elija otra hora.</translation>
        </message>
        <message>
            <source>That is not possible with this session now. Open it to see what is possible.</source>
            <translation>Eso no es posible con esta sesión en su estado actual. Ábrala para ver qué es posible ahora.</translation>
        </message>
        <message>
            <source>There is no such session. Look at the calendar again.</source>
            <translation>Esa sesión no existe. Consulte de nuevo el calendario.</translation>
        </message>
        <message>
            <source>This session was waived. Say first that it is to be billed after all.</source>
            <translation>Esta sesión se marcó para no cobrarla. Indique primero que al final sí se factura.</translation>
        </message>
        <message>
            <source>The setting "%{field}" has a value that is not possible. Change it and save again.</source>
            <translation>El ajuste «%{field}» tiene un valor que no es posible. Cámbielo y guarde de nuevo.</translation>
        </message>
        <message>
            <source>The keys were changed elsewhere in the meantime. Lock the practice, unlock it again, and repeat the change.</source>
            <translation>Las claves se cambiaron en otro lugar mientras tanto. Bloquee la consulta, desbloquéela y repita el cambio.</translation>
        </message>
        <message>
            <source>The key file is damaged or was changed from outside. Restore the files keys.slots and keys.slots.b from a backup; the practice itself is not touched.</source>
            <translation>El archivo de claves está dañado o se modificó desde fuera. Restaure los archivos keys.slots y keys.slots.b de una copia de seguridad; la consulta en sí no se ve afectada.</translation>
        </message>
        <message>
            <source>A key with this id is already there. Open the list of keys again.</source>
            <translation>Ya hay una clave con este identificador. Abra de nuevo la lista de claves.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase (%{memory_mib} MiB are needed). Close other programs and try again.</source>
            <translation>No hay suficiente memoria libre para comprobar la frase de contraseña (se necesitan %{memory_mib} MiB). Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The key file asks for %{memory_mib} MiB and %{passes} passes, more than this program accepts, so it is damaged or was changed. Restore it from a backup.</source>
            <translation>El archivo de claves pide %{memory_mib} MiB y %{passes} pasadas, más de lo que acepta este programa, así que está dañado o se modificó. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The key file asks for a weaker protection (%{memory_mib} MiB, %{passes} passes) than this program accepts, so somebody may have changed it. Restore the key file from a backup.</source>
            <translation>El archivo de claves pide una protección más débil (%{memory_mib} MiB, %{passes} pasadas) de la que acepta este programa, así que alguien puede haberlo modificado. Restaure el archivo de claves de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The name of the key is too long (at most %{limit} bytes). Shorten it.</source>
            <translation>El nombre de la clave es demasiado largo (%{limit} bytes como máximo). Acórtelo.</translation>
        </message>
        <message>
            <source>This is the last passphrase or recovery key of an owner. Add another one before you remove it.</source>
            <translation>Es la última frase de contraseña o clave de recuperación de un titular. Añada otra antes de eliminarla.</translation>
        </message>
        <message>
            <source>The key file is missing at %{path}. Restore keys.slots from a backup; without it the practice cannot be opened.</source>
            <translation>Falta el archivo de claves en %{path}. Restaure keys.slots de una copia de seguridad; sin él no se puede abrir la consulta.</translation>
        </message>
        <message>
            <source>There is no such key any more. Open the list of keys again.</source>
            <translation>Esa clave ya no existe. Abra de nuevo la lista de claves.</translation>
        </message>
        <message>
            <source>The practice has %{limit} keys already, which is the most. Remove one first.</source>
            <translation>La consulta ya tiene %{limit} claves, que es el máximo. Elimine una primero.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>El archivo de claves se escribió con una versión más reciente de SoloPilot (formato %{needs}). Actualice SoloPilot en este ordenador.</translation>
        </message>
        <message>
            <source>The stored invoice is damaged: the field %{field} cannot be read. Restore it from a backup.</source>
            <translation>La factura guardada está dañada: no se puede leer el campo %{field}. Restáurela de una copia de seguridad.</translation>
        </message>
        <message>
            <source>This invoice was made by a newer version of SoloPilot (format %{format}). Update SoloPilot to open it.</source>
            <translation>Esta factura se hizo con una versión más reciente de SoloPilot (formato %{format}). Actualice SoloPilot para abrirla.</translation>
        </message>
        <message>
            <source>Another program is using the practice. Close it and try again.</source>
            <translation>Otro programa está usando la consulta. Ciérrelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The practice's file cannot be opened. Check that it is there and that you may read it.</source>
            <translation>No se puede abrir el archivo de la consulta. Compruebe que existe y que tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.</source>
            <translation>El cambio no se pudo registrar para deshacerlo, así que no se ha cambiado nada. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>This does not fit what is already stored. Look at it again and correct it.</source>
            <translation>Esto no encaja con lo que ya está guardado. Revíselo y corríjalo.</translation>
        </message>
        <message>
            <source>The practice's file is damaged. Restore it from a backup.</source>
            <translation>El archivo de la consulta está dañado. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.</source>
            <translation>No queda espacio en el disco para %{path}; no se ha cambiado nada. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk reported an error at %{path}. Copy your last backup to another disk and check this one.</source>
            <translation>El disco informó de un error en %{path}. Copie su última copia de seguridad a otro disco y revise este.</translation>
        </message>
        <message>
            <source>The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.</source>
            <translation>El disco no hizo lo que se le pidió, así que no se escribirá nada más. Cierre el programa, revise el disco y abra de nuevo la consulta.</translation>
        </message>
        <message>
            <source>Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.</source>
            <translation>El paso %{number} del esquema de esta consulta no es el que este programa conoce. Instale la versión publicada del programa o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.</source>
            <translation>Esta consulta se abrió por última vez con una versión más reciente de SoloPilot. Actualice a la versión %{needs} o posterior.</translation>
        </message>
        <message>
            <source>%{path} may not be read. Check the file's permissions.</source>
            <translation>No tiene permiso para leer %{path}. Compruebe los permisos del archivo.</translation>
        </message>
        <message>
            <source>%{path} is not an ordinary file. Choose another file.</source>
            <translation>%{path} no es un archivo normal. Elija otro archivo.</translation>
        </message>
        <message>
            <source>%{path} is not a folder. Choose another place.</source>
            <translation>%{path} no es una carpeta. Elija otro lugar.</translation>
        </message>
        <message>
            <source>The database does not accept a safety setting it needs. Install the released program again.</source>
            <translation>La base de datos no acepta un ajuste de seguridad que necesita. Instale de nuevo la versión publicada del programa.</translation>
        </message>
        <message>
            <source>%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.</source>
            <translation>No se puede escribir en %{path}; no se ha cambiado nada. Compruebe los permisos de la carpeta o elija otra.</translation>
        </message>
        <message>
            <source>After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.</source>
            <translation>Tras un error de disco hay que abrir de nuevo la consulta antes de poder guardar nada. Cierre el programa y ábralo otra vez.</translation>
        </message>
        <message>
            <source>The program asked the database something it does not understand. Report this as an error of the program.</source>
            <translation>El programa pidió a la base de datos algo que esta no entiende. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>%{path} is larger than %{limit} bytes. Choose a smaller file.</source>
            <translation>%{path} ocupa más de %{limit} bytes. Elija un archivo más pequeño.</translation>
        </message>
        <message>
            <source>The practice does not open with this key. Check the passphrase, or use the recovery key.</source>
            <translation>La consulta no se abre con esta clave. Compruebe la frase de contraseña o use la clave de recuperación.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>El NIF-IVA del cliente, «%{vatId}», no tiene el formato que se usa en %{country}. Corríjalo o quítelo.</translation>
        </message>
        <message>
            <source>The tax code "%{code}" is not known. Choose standard, reduced, zero, exempt.health or exempt.education.</source>
            <translation>No se conoce el código de impuesto «%{code}». Elija standard, reduced, zero, exempt.health o exempt.education.</translation>
        </message>
        <message>
            <source>The tax (%{field}) cannot be used. A rate is 0 to 100 percent with at most two decimals, such as 8.75, and a name has at most 40 characters.</source>
            <translation>El impuesto (%{field}) no se puede usar. Un tipo va de 0 a 100 por ciento con dos decimales como máximo, por ejemplo 8.75, y un nombre tiene 40 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The service for %{client} on %{day} cannot be taxed: no %{code} tax rate is known for %{country} on that day. Set the rate you charge with "tax set", or say in the settings that you are not registered for the tax.</source>
            <translation>Lo prestado a %{client} el %{day} no se puede gravar: no se conoce ningún tipo impositivo %{code} para %{country} en ese día. Fije el tipo que usted aplica con «tax set», o indique en los ajustes que no está dado de alta en el impuesto.</translation>
        </message>
        <message>
            <source>A reverse-charge invoice needs your own VAT number of %{country}. Enter it in your practice's details.</source>
            <translation>Una factura con inversión del sujeto pasivo necesita su propio NIF-IVA de %{country}. Indíquelo en los datos de su consulta.</translation>
        </message>
        <message>
            <source>%{country} has no VAT exemption for small businesses. Choose the regular scheme in the tax settings.</source>
            <translation>%{country} no tiene exención de IVA para pequeñas empresas. Elija el régimen general en los ajustes de impuestos.</translation>
        </message>
        <message>
            <source>The file does not say its character set and was read as %{charset}. Check names with accents.</source>
            <translation>El archivo no indica su juego de caracteres y se ha leído como %{charset}. Compruebe los nombres con acentos.</translation>
        </message>
        <message>
            <source>"%{text}" is not a time. Write it like 2026-10-27T09:30.</source>
            <translation>«%{text}» no es una fecha y hora. Escríbala como 2026-10-27T09:30.</translation>
        </message>
        <message>
            <source>Something was changed again after this. Take the later change back first, or correct it by hand.</source>
            <translation>Algo se cambió de nuevo después de esto. Deshaga primero el cambio posterior o corríjalo a mano.</translation>
        </message>
        <message>
            <source>The details of this change are no longer kept, so it cannot be taken back. Correct it by hand.</source>
            <translation>Los detalles de este cambio ya no se conservan, así que no se puede deshacer. Corríjalo a mano.</translation>
        </message>
        <message>
            <source>This (%{command}) is on record and is not taken back: it is corrected by a new entry, such as a credit note, a refund, taking the payment back ("payment reverse") or a new version.</source>
            <translation>Esto (%{command}) queda registrado y no se deshace: se corrige con un registro nuevo, por ejemplo una factura rectificativa, un reembolso, la anulación del cobro («payment reverse») o una nueva versión.</translation>
        </message>
        <message>
            <source>The program would have changed something without recording it, so nothing was changed. Report this as an error of the program.</source>
            <translation>El programa habría cambiado algo sin registrarlo, así que no se ha cambiado nada. Notifíquelo como un error del programa.</translation>
        </message>
        <message>
            <source>This change is not in the history. Look at the history again.</source>
            <translation>Este cambio no está en el historial. Consulte de nuevo el historial.</translation>
        </message>
        <message>
            <source>The command was not understood. See --help.</source>
            <translation>No se ha entendido la orden. Consulte --help.</translation>
        </message>
        <message>
            <source>The recovery key has opened this practice, so others may have seen it. Make a new one: "recovery new" on the command line, or Settings, Security in the window.</source>
            <translation>La clave de recuperación ha abierto esta consulta, así que otras personas pueden haberla visto. Cree una nueva: «recovery new» en la línea de órdenes, o Ajustes, Seguridad en la ventana.</translation>
        </message>
        <message>
            <source>The practice was unlocked with another key than its list of keys knows. Lock it, unlock it again, and repeat the change.</source>
            <translation>La consulta se desbloqueó con una clave distinta de las que figuran en su lista. Bloquéela, desbloquéela y repita el cambio.</translation>
        </message>
        <message>
            <source>What this computer has stored does not open the practice any more. Unlock with your passphrase, then allow this computer again.</source>
            <translation>Lo que este ordenador tiene guardado ya no abre la consulta. Desbloquéela con su frase de contraseña y vuelva a autorizar este ordenador.</translation>
        </message>
        <message>
            <source>This passphrase does not open the practice. Check the keyboard layout and the Caps Lock key, then try again, or use your recovery key.</source>
            <translation>Esta frase de contraseña no abre la consulta. Compruebe la distribución del teclado y la tecla Bloq Mayús e inténtelo de nuevo, o use su clave de recuperación.</translation>
        </message>
        <message>
            <source>This recovery key is complete but belongs to another practice or was replaced. Look for the newest sheet.</source>
            <translation>Esta clave de recuperación está completa, pero pertenece a otra consulta o fue sustituida. Busque la hoja más reciente.</translation>
        </message>
        <message>
            <source>The card at line %{line} names nobody and was left out. Add a name in your address book.</source>
            <translation>El contacto de la línea %{line} no tiene nombre y se ha omitido. Añada un nombre en su libreta de direcciones.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the person around it.</source>
            <translation>La línea %{line} del archivo no se entiende y se ha omitido. Revise la persona en la que está.</translation>
        </message>
        <message>
            <source>This file is not an address book. Choose a .vcf file that an address book exported.</source>
            <translation>Este archivo no es una libreta de direcciones. Elija un archivo .vcf exportado por una libreta de direcciones.</translation>
        </message>
        <message>
            <source>The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.</source>
            <translation>La libreta de direcciones ocupa %{bytes} bytes; se leen %{limit} como máximo. Expórtela sin fotos o por partes.</translation>
        </message>
        <message>
            <source>The address book has more than %{limit} lines of data. Export it in parts.</source>
            <translation>La libreta de direcciones tiene más de %{limit} líneas de datos. Expórtela por partes.</translation>
        </message>
        <message>
            <source>The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.</source>
            <translation>La libreta de direcciones se corta en la línea %{line}, así que no se ha importado nada. Expórtela de nuevo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Add it by hand.</source>
            <translation>El valor de %{property} en la línea %{line} no se pudo leer y se ha omitido. Añádalo a mano.</translation>
        </message>
        <message>
            <source>A write-off needs a reason that can still be understood in ten years. Say in a few words why nothing more will come.</source>
            <translation>Dar una factura por incobrable requiere un motivo que se entienda dentro de diez años. Diga en pocas palabras por qué no se cobrará nada más.</translation>
        </message>
        <message>
            <source>There is a practice at %{path} already. Open it, or choose another folder for the new one.</source>
            <translation>Ya hay una consulta en %{path}. Ábrala o elija otra carpeta para la nueva.</translation>
        </message>
        <message>
            <source>The practice is open in another window or command (process %{pid}). Close that one first.</source>
            <translation>La consulta está abierta en otra ventana u orden (proceso %{pid}). Ciérrela primero.</translation>
        </message>
        <message>
            <source>The practice is locked. Unlock it first.</source>
            <translation>La consulta está bloqueada. Desbloquéela primero.</translation>
        </message>
        <message>
            <source>The disk at %{path} cannot lock files, so two programs could damage the practice. Move the practice to a local disk.</source>
            <translation>El disco de %{path} no puede bloquear archivos, así que dos programas podrían dañar la consulta. Mueva la consulta a un disco local.</translation>
        </message>
        <message>
            <source>The folder %{path} is not empty. Choose an empty or a new folder for the practice.</source>
            <translation>La carpeta %{path} no está vacía. Elija una carpeta vacía o nueva para la consulta.</translation>
        </message>
        <message>
            <source>There is no practice at %{path}. Choose the folder of your practice, or make a new one.</source>
            <translation>No hay ninguna consulta en %{path}. Elija la carpeta de su consulta o cree una nueva.</translation>
        </message>
        <message>
            <source>"%{zone}" is not a time zone known here. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» no es una zona horaria conocida aquí. Elija una, por ejemplo Europe/Madrid.</translation>
        </message>
        <message>
            <source>An expense needs an amount above zero. Type what was paid.</source>
            <translation>Un gasto necesita un importe mayor que cero. Escriba lo que se pagó.</translation>
        </message>
        <message>
            <source>An expense needs a category. Choose one, or type your own.</source>
            <translation>Un gasto necesita una categoría. Elija una o escriba la suya.</translation>
        </message>
        <message>
            <source>This expense was changed in the meantime. Look at it again, then make your change.</source>
            <translation>Este gasto se ha modificado entretanto. Consúltelo de nuevo y haga después su cambio.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Para facturar este gasto, indique a qué cliente.</translation>
        </message>
        <message>
            <source>A drive has no input tax: its rate covers all that the car costs.</source>
            <translation>Un trayecto no lleva IVA soportado: su tarifa cubre todo lo que cuesta el coche.</translation>
        </message>
        <message>
            <source>This expense does not wait after a credited invoice; there is nothing to bill again.</source>
            <translation>Este gasto no está pendiente tras una factura rectificada; no hay nada que facturar de nuevo.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Ningún gasto de este cliente está pendiente de facturar en esa moneda. Marque antes uno con «Facturar al cliente».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Este gasto se facturó a un cliente, así que su importe y su cliente no cambian. Quite su línea del borrador o rectifique la factura, y modifíquelo después.</translation>
        </message>
        <message>
            <source>Say who was paid, or what it was for.</source>
            <translation>Indique a quién se pagó o para qué fue.</translation>
        </message>
        <message>
            <source>The input tax (%{tax}) does not fit into %{amount}. It is a part of the amount.</source>
            <translation>El IVA soportado (%{tax}) no cabe en %{amount}. Es una parte del importe.</translation>
        </message>
        <message>
            <source>That is too long (%{field}). Shorten it and put the rest into the note.</source>
            <translation>Es demasiado largo (%{field}). Acórtelo y ponga el resto en la nota.</translation>
        </message>
        <message>
            <source>There is no such expense any more. Look at the list again.</source>
            <translation>Ese gasto ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>A kept version of this expense is damaged. Restore the latest backup and compare.</source>
            <translation>Una versión conservada de este gasto está dañada. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>"%{way}" is no way of paying here. The ways are bank, cash, card and own.</source>
            <translation>«%{way}» no es una forma de pago válida aquí. Las formas son bank, cash, card y own.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Esto no es un enlace a una consulta. Cópielo de nuevo desde el menú de un cliente, una sesión o una factura.</translation>
        </message>
        <message>
            <source>The desktop's list of what starts at login could not be written (%{path}). Look at the rights of that folder.</source>
            <translation>No se pudo escribir la lista del escritorio con lo que se abre al iniciar sesión (%{path}). Compruebe los permisos de esa carpeta.</translation>
        </message>
        <message>
            <source>"%{text}" is no number of kilometres or miles. Use a whole number, such as 10000.</source>
            <translation>«%{text}» no es un número de kilómetros ni de millas. Use un número entero, por ejemplo 10000.</translation>
        </message>
        <message>
            <source>"%{text}" is no distance. Use a number above zero with at most one decimal, such as 42.5.</source>
            <translation>«%{text}» no es una distancia. Use un número mayor que cero con un decimal como máximo, por ejemplo 42.5.</translation>
        </message>
        <message>
            <source>No rate for drives by %{unit} is known for your country (%{country}). Type your own rate.</source>
            <translation>No se conoce ninguna tarifa de trayectos por %{unit} para su país (%{country}). Escriba la suya.</translation>
        </message>
        <message>
            <source>Say what the drive was for, or where it went.</source>
            <translation>Indique para qué fue el trayecto o adónde.</translation>
        </message>
        <message>
            <source>"%{text}" is no rate. Use an amount such as 0.30.</source>
            <translation>«%{text}» no es una tarifa. Use un importe, por ejemplo 0.30.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit of distance. The units are km and mi.</source>
            <translation>«%{unit}» no es una unidad de distancia. Las unidades son km y mi.</translation>
        </message>
        <message>
            <source>You hold this message. Let it go, or send it now.</source>
            <translation>Usted retiene este mensaje. Déjelo salir o envíelo ahora.</translation>
        </message>
        <message>
            <source>This message was not discarded (%{status}). Look at the outbox again.</source>
            <translation>Este mensaje no se descartó (%{status}). Consulte de nuevo la bandeja de salida.</translation>
        </message>
        <message>
            <source>Nobody holds this message (%{status}). Look at the outbox again.</source>
            <translation>Nadie retiene este mensaje (%{status}). Consulte de nuevo la bandeja de salida.</translation>
        </message>
        <message>
            <source>This quote was changed in the meantime. Look at the current state and try again.</source>
            <translation>Este presupuesto se ha modificado entretanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This quote is still a draft. Send it first.</source>
            <translation>Este presupuesto todavía es un borrador. Envíelo primero.</translation>
        </message>
        <message>
            <source>This quote is good until %{date}, so it has not expired yet.</source>
            <translation>Este presupuesto es válido hasta el %{date}, así que aún no ha caducado.</translation>
        </message>
        <message>
            <source>That is not possible with this quote any more. Copy it to make a new one.</source>
            <translation>Eso ya no es posible con este presupuesto. Cópielo para hacer uno nuevo.</translation>
        </message>
        <message>
            <source>There is no such quote. Look for it by number.</source>
            <translation>Ese presupuesto no existe. Búsquelo por su número.</translation>
        </message>
        <message>
            <source>This quote would be good until %{date}, which is past. Choose a later day before you send it.</source>
            <translation>Este presupuesto sería válido hasta el %{date}, que ya ha pasado. Elija un día posterior antes de enviarlo.</translation>
        </message>
        <message>
            <source>This recurring invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta factura recurrente se ha modificado entretanto. Consulte el estado actual e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The plan of this recurring invoice does not hold (%{field}). Choose a day from 1 to 31, 1 to 52 weeks, and an end after the first invoice.</source>
            <translation>El plan de esta factura recurrente no es posible (%{field}). Elija un día del 1 al 31, de 1 a 52 semanas y un final posterior a la primera factura.</translation>
        </message>
        <message>
            <source>A recurring invoice cannot begin on %{date}, which is past. Choose today or a later day.</source>
            <translation>Una factura recurrente no puede empezar el %{date}, que ya ha pasado. Elija hoy o un día posterior.</translation>
        </message>
        <message>
            <source>That is not possible with this recurring invoice any more. Set up a new one.</source>
            <translation>Eso ya no es posible con esta factura periódica. Cree una nueva.</translation>
        </message>
        <message>
            <source>There is no such recurring invoice. Look for it in the list.</source>
            <translation>Esa factura recurrente no existe. Búsquela en la lista.</translation>
        </message>
        <message>
            <source>"%{text}" is no way to count tax. Say issued or received.</source>
            <translation>«%{text}» no es una forma de contar el impuesto. Indique issued o received.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Turn the two days round.</source>
            <translation>El periodo termina antes de empezar. Intercambie los dos días.</translation>
        </message>
        <message>
            <source>Nothing was charged or paid in this period and nothing is open, so there is nothing to send. Choose a longer period.</source>
            <translation>En este periodo no se facturó ni se pagó nada y no hay nada pendiente, así que no hay nada que enviar. Elija un periodo más largo.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Este cliente no tiene dirección de correo. Añada una o guarde el extracto como PDF.</translation>
        </message>
        <message>
            <source>There is no such statement. Make it anew.</source>
            <translation>Ese extracto no existe. Créelo de nuevo.</translation>
        </message>
        <message>
            <source>The folder for backups, %{path}, is not there. Connect the disk it is on, or choose another folder under Settings, Backup and data.</source>
            <translation>La carpeta de las copias de seguridad, %{path}, no está. Conecte el disco en el que se encuentra o elija otra carpeta en Ajustes, Copias y datos.</translation>
        </message>
        <message>
            <source>This change was already taken back. Do it again to have it back.</source>
            <translation>Este cambio ya se ha deshecho. Rehágalo para recuperarlo.</translation>
        </message>
        <message>
            <source>This change was not taken back, so there is nothing to do again.</source>
            <translation>Este cambio no se ha deshecho, así que no hay nada que rehacer.</translation>
        </message>
        <message>
            <source>Nothing was taken back since the last change, so there is nothing to do again.</source>
            <translation>No se ha deshecho nada desde el último cambio, así que no hay nada que rehacer.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>The wording that comes with the program is in use already.</source>
            <translation>El texto que viene con el programa ya está en uso.</translation>
        </message>
        <message>
            <source>This form comes with the program and keeps its name. Change its words, or add a form of your own.</source>
            <translation>Este modelo viene con el programa y conserva su nombre. Cambie su texto o añada un modelo propio.</translation>
        </message>
        <message>
            <source>This is empty. Write something, or go back to the wording that comes with the program.</source>
            <translation>Esto está vacío. Escriba algo o vuelva al texto que viene con el programa.</translation>
        </message>
        <message>
            <source>There is nothing to fill in for "%{name}". Give it other words for that case, or take it out.</source>
            <translation>No hay nada que poner en «%{name}». Indique otro texto para ese caso o quite el campo.</translation>
        </message>
        <message>
            <source>"%{name}" is not always known. What should stand there instead?</source>
            <translation>«%{name}» no siempre se conoce. ¿Qué debe figurar en su lugar?</translation>
        </message>
        <message>
            <source>%{name} is how other programs mark a place. Choose the place from the list instead.</source>
            <translation>%{name} es la forma en que otros programas marcan un campo. Elija en su lugar el campo de la lista.</translation>
        </message>
        <message>
            <source>"%{name}" is no form this can be written in. Dates can be short, long or weekday.</source>
            <translation>«%{name}» no es un formato posible aquí. Las fechas pueden ser short, long o weekday.</translation>
        </message>
        <message>
            <source>There is no template "%{kind}". Look at the list for those there are.</source>
            <translation>No existe la plantilla «%{kind}». Consulte en la lista las que hay.</translation>
        </message>
        <message>
            <source>This goes on one line. Take the line break out.</source>
            <translation>Esto va en una sola línea. Quite el salto de línea.</translation>
        </message>
        <message>
            <source>This name is too long. Use at most 80 characters.</source>
            <translation>Este nombre es demasiado largo. Use como máximo 80 caracteres.</translation>
        </message>
        <message>
            <source>A form needs a name, so that you find it again.</source>
            <translation>Un modelo necesita un nombre para que usted lo vuelva a encontrar.</translation>
        </message>
        <message>
            <source>Another form has this name. Choose a different one.</source>
            <translation>Otro modelo tiene este nombre. Elija uno distinto.</translation>
        </message>
        <message>
            <source>"%{name}" cannot be filled in here. Choose a place from the list.</source>
            <translation>«%{name}» no se puede usar aquí. Elija un campo de la lista.</translation>
        </message>
        <message>
            <source>What follows the bar is written like fallback="..." or format="short", in quotation marks and without braces.</source>
            <translation>Lo que sigue a la barra se escribe como fallback="..." o format="short", entre comillas y sin llaves.</translation>
        </message>
        <message>
            <source>"%{name}" is said twice. Keep one of them.</source>
            <translation>«%{name}» aparece dos veces. Deje solo una.</translation>
        </message>
        <message>
            <source>"%{name}" is not known here. Only fallback and format can follow the bar.</source>
            <translation>«%{name}» no se conoce aquí. Después de la barra solo pueden ir fallback y format.</translation>
        </message>
        <message>
            <source>This form is your own; there is no wording of the program to go back to.</source>
            <translation>Este modelo es suyo; no hay ningún texto del programa al que volver.</translation>
        </message>
        <message>
            <source>Between the braces belongs the name of a place, such as client.name. Choose one from the list.</source>
            <translation>Entre las llaves va el nombre de un campo, por ejemplo client.name. Elija uno de la lista.</translation>
        </message>
        <message>
            <source>Subject or text must say "%{name}", or nobody can tell what the mail is about.</source>
            <translation>El asunto o el texto debe incluir «%{name}»; si no, nadie sabrá de qué trata el correo.</translation>
        </message>
        <message>
            <source>These braces close nothing. Take them out, or open the place with two braces.</source>
            <translation>Estas llaves no cierran nada. Quítelas o abra el campo con dos llaves.</translation>
        </message>
        <message>
            <source>This is too long; at most %{name} characters fit.</source>
            <translation>Esto es demasiado largo; caben como máximo %{name} caracteres.</translation>
        </message>
        <message>
            <source>This place is opened and not closed. Close it with two braces on the same line.</source>
            <translation>Este campo se abre y no se cierra. Ciérrelo con dos llaves en la misma línea.</translation>
        </message>
        <message>
            <source>There is no such template any more. Look at the list again.</source>
            <translation>Esa plantilla ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>There is no such version of this template. Look at its history again.</source>
            <translation>Esa versión de la plantilla no existe. Consulte de nuevo su historial.</translation>
        </message>
        <message>
            <source>What was typed and not yet stored when the practice was last open cannot be read. Type it again; the damaged file lies aside as %{path}.</source>
            <translation>Lo que estaba escrito y sin guardar cuando la consulta se abrió por última vez no se puede leer. Escríbalo de nuevo; el archivo dañado queda aparte como %{path}.</translation>
        </message>
        <message>
            <source>%{currency} has %{count} decimals, and “%{text}” has more. Leave the others out.</source>
            <translation>%{currency} tiene %{count} decimales y «%{text}» tiene más. Quite los demás.</translation>
        </message>
        <message>
            <source>%{date} is still to come. Record a payment once the money is there.</source>
            <translation>%{date} aún no ha llegado. Registre un pago cuando el dinero haya llegado.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until} already. Choose a later day.</source>
            <translation>Los libros ya están cerrados hasta el %{until}. Elija un día posterior.</translation>
        </message>
        <message>
            <source>%{date} lies in a period that is closed (up to %{until}). Choose a later day, or let the owner open the period in Settings, Invoices.</source>
            <translation>%{date} cae en un periodo cerrado (hasta el %{until}). Elija un día posterior o deje que el propietario reabra el periodo en Ajustes, Facturas.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until}. Choose an earlier day to open what comes after it.</source>
            <translation>Los libros están cerrados hasta el %{until}. Elija un día anterior para reabrir lo que viene después.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>No hay ningún periodo cerrado.</translation>
        </message>
        <message>
            <source>%{date} is not over. Close a period once its last day is past.</source>
            <translation>%{date} no ha terminado. Cierre un periodo cuando haya pasado su último día.</translation>
        </message>
        <message>
            <source>The period of %{date} is billed already. Choose a day of a later period for the next invoice.</source>
            <translation>El periodo de %{date} ya está facturado. Elija un día de un periodo posterior para la próxima factura.</translation>
        </message>
        <message>
            <source>Words that are not stored yet wait in the practice's folder. Open the practice in the window once, so that they are stored, and try again.</source>
            <translation>Hay palabras sin guardar en la carpeta de la consulta. Abra la consulta una vez en la ventana para que se guarden e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk of %{path} cannot exchange two folders at once. Move the practice to another disk and try again.</source>
            <translation>El disco de %{path} no puede intercambiar dos carpetas a la vez. Mueva la consulta a otro disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%{count} other ways to open the practice would be lost with the old key. Ask for it with --drop-others, and add them again afterwards.</source>
            <translation>Con la clave antigua se perderían %{count} formas más de abrir la consulta. Pídalo con --drop-others y añádalas después.</translation>
        </message>
        <message>
            <source>"%{colour}" is not a colour. Write it like #1F6F6B, or leave it empty.</source>
            <translation>«%{colour}» no es un color. Escríbalo como #1F6F6B o déjelo vacío.</translation>
        </message>
        <message>
            <source>%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.</source>
            <translation>%{path} no está. Compruebe que la carpeta sigue existiendo y que su unidad está conectada, o restáurela de una copia.</translation>
        </message>
        <message>
            <source>Your VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>Su NIF-IVA «%{vatId}» no tiene la forma usada en %{country}. Corríjalo o quítelo.</translation>
        </message>
        <message>
            <source>"%{title}" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.</source>
            <translation>«%{title}» se repite demasiado para mostrarse entero: solo aparecen sus primeras %{limit} veces en una vista. Dele un intervalo más largo.</translation>
        </message>
        <message>
            <source>The invoice of %{date} is still to be made. Change the plan once it is there.</source>
            <translation>La factura del %{date} aún está por hacer. Cambie el plan cuando esté hecha.</translation>
        </message>
        <message>
            <source>The practice is being opened in another window or command. Wait a moment and try again.</source>
            <translation>La consulta se está abriendo en otra ventana o en otro comando. Espere un momento e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>No se nombra a ningún cliente. Diga de quién se trata: un nombre, una dirección de correo o un identificador.</translation>
        </message>
        <message>
            <source>There is no country with the code %{code}. Use the two letters of ISO 3166, such as PT or DE.</source>
            <translation>No hay ningún país con el código %{code}. Use las dos letras de ISO 3166, como PT o DE.</translation>
        </message>
        <message>
            <source>The database is not as it was closed: pages of it were replaced from outside, perhaps by older ones. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>La base de datos no está como se cerró: algunas de sus páginas se sustituyeron desde fuera, quizá por otras más antiguas. Restaure la copia de seguridad más reciente o confirme para seguir con lo que hay.</translation>
        </message>
        <message>
            <source>The signed checkpoint of the first %{last} audit entries is not as it was signed, or one before it is gone. Restore the latest backup and compare.</source>
            <translation>El punto de control firmado de las primeras %{last} entradas del registro de auditoría no está como se firmó, o falta uno anterior. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} were signed for and are gone. Restore the latest backup and compare.</source>
            <translation>Las entradas %{seq} a %{last} del registro de auditoría estaban firmadas y ya no están. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>The key that the audit trail was signed with is gone, so that nobody can say whether the trail is the one that was signed. Restore the latest backup and compare.</source>
            <translation>Falta la clave con la que se firmó el registro de auditoría, así que nadie puede decir si el registro es el que se firmó. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>The audit trail has no entry %{seq}. Look at "audit log" for its number.</source>
            <translation>El registro de auditoría no tiene la entrada %{seq}. Busque el número con «audit log».</translation>
        </message>
        <message>
            <source>The audit entry %{seq} is not signed for yet. Confirm that this is the right database; it is signed for then.</source>
            <translation>La entrada %{seq} del registro de auditoría aún no está firmada. Confirme que esta es la base de datos correcta; entonces se firmará.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} are not those that were signed: somebody made the trail anew. Restore the latest backup and compare.</source>
            <translation>Las entradas %{seq} a %{last} del registro de auditoría no son las que se firmaron: alguien ha rehecho el registro. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>%{count} of the daily backups are missing, altered, foreign or out of order, beginning with %{name}. Look for it on your other disks, and make a new backup now.</source>
            <translation>%{count} de las copias de seguridad diarias faltan, están modificadas, son ajenas o no siguen el orden, empezando por %{name}. Búsquela en sus otros discos y haga ahora una copia nueva.</translation>
        </message>
        <message>
            <source>What came back from the backup is not what it says of itself (%{what}). Make a new backup now, and restore from an older one if you have to.</source>
            <translation>Lo que se recuperó de la copia de seguridad no es lo que ella misma declara (%{what}). Haga ahora una copia nueva y, si es necesario, restaure de una anterior.</translation>
        </message>
        <message>
            <source>There is no daily backup of this practice in %{path}. Make one, or name the folder it is in.</source>
            <translation>En %{path} no hay ninguna copia de seguridad diaria de esta consulta. Haga una o indique la carpeta en la que está.</translation>
        </message>
        <message>
            <source>%{count} files of the open mirror folder were not written, because something else has their name, beginning with %{path}. Move that away, or choose an empty folder.</source>
            <translation>%{count} archivos de la carpeta espejo abierta no se han escrito porque otra cosa tiene su nombre, empezando por %{path}. Muévala a otro sitio o elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>The open mirror folder, %{path}, is not there. Connect the disk it is on, or name another folder.</source>
            <translation>La carpeta espejo abierta, %{path}, no está. Conecte el disco en el que se encuentra o indique otra carpeta.</translation>
        </message>
        <message>
            <source>No open mirror folder is switched on. Name a folder for it first.</source>
            <translation>No hay ninguna carpeta espejo abierta activada. Indique primero una carpeta para ella.</translation>
        </message>
        <message>
            <source>%{path} is the open mirror folder of another practice. Choose a folder of its own for this one.</source>
            <translation>%{path} es la carpeta espejo abierta de otra consulta. Elija una carpeta propia para esta.</translation>
        </message>
        <message>
            <source>The text about the open mirror folder is missing from this program. Install it anew.</source>
            <translation>A este programa le falta el texto sobre la carpeta espejo abierta. Instálelo de nuevo.</translation>
        </message>
        <message>
            <source>The time stamp is signed by somebody whose certificate does not lead to the one you named, or that was not valid then. Ask the authority for its root certificate.</source>
            <translation>El sello de tiempo está firmado con un certificado que no conduce al que usted indicó o que entonces no era válido. Pida a la autoridad su certificado raíz.</translation>
        </message>
        <message>
            <source>The time-stamping authority would not stamp. Look at the policy you named, and at whether it serves everybody.</source>
            <translation>La autoridad de sellado de tiempo no quiso emitir el sello. Revise la política que indicó y si la autoridad atiende a todo el mundo.</translation>
        </message>
        <message>
            <source>%{host} answered with HTTP status %{status} and no time stamp. Check the address of the authority.</source>
            <translation>%{host} respondió con el estado HTTP %{status} y sin sello de tiempo. Compruebe la dirección de la autoridad.</translation>
        </message>
        <message>
            <source>The time stamp is for something else. Nothing of it was kept; try again.</source>
            <translation>El sello de tiempo es de otra cosa. No se ha conservado nada de él; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The time stamp answers another question. Nothing of it was kept; try again.</source>
            <translation>El sello de tiempo responde a otra petición. No se ha conservado nada de él; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What came is no time stamp. Check the address of the authority.</source>
            <translation>Lo que llegó no es un sello de tiempo. Compruebe la dirección de la autoridad.</translation>
        </message>
        <message>
            <source>No time-stamping authority is named. Name one with "audit authority".</source>
            <translation>No se ha indicado ninguna autoridad de sellado de tiempo. Indique una con «audit authority».</translation>
        </message>
        <message>
            <source>The policy of the time stamps is not the one that was asked for. It is a number with dots that the authority tells.</source>
            <translation>La política de los sellos de tiempo no es la que se pidió. Es un número con puntos que da la autoridad.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a time-stamping authority does. Check its address.</source>
            <translation>%{host} no responde como una autoridad de sellado de tiempo. Compruebe su dirección.</translation>
        </message>
        <message>
            <source>There is no certificate in what was given as the authority's root. It is a file with BEGIN CERTIFICATE in it.</source>
            <translation>En lo que se indicó como raíz de la autoridad no hay ningún certificado. Es un archivo que contiene BEGIN CERTIFICATE.</translation>
        </message>
        <message>
            <source>The time stamp is not signed as it should be. Nothing of it was kept; try again, or name another authority.</source>
            <translation>El sello de tiempo no está firmado como debería. No se ha conservado nada de él; inténtelo de nuevo o indique otra autoridad.</translation>
        </message>
        <message>
            <source>The time stamp tells a time that it cannot be. Check this computer's clock, then try again.</source>
            <translation>El sello de tiempo indica una hora que no puede ser. Compruebe el reloj de este ordenador e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. Try again later.</source>
            <translation>%{host} no respondió a tiempo. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is. Check its address and this computer's clock.</source>
            <translation>%{host} no pudo acreditar su identidad. Compruebe su dirección y el reloj de este ordenador.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection, then try again.</source>
            <translation>No se puede conectar con %{host}. Compruebe la conexión e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>That is no address of a time-stamping authority. It begins with https:// or http:// and holds no password.</source>
            <translation>Esa no es la dirección de una autoridad de sellado de tiempo. Empieza por https:// o http:// y no contiene ninguna contraseña.</translation>
        </message>
        <message>
            <source>This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.</source>
            <translation>Este archivo ha hecho fallar la parte de SoloPilot que lee archivos, que está aislada de su consulta. No se ha importado nada. Exporte el archivo de nuevo o desde otro programa.</translation>
        </message>
        <message>
            <source>Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.</source>
            <translation>Leer este archivo llevó más tiempo o memoria de lo debido, así que se detuvo y no se ha importado nada. Expórtelo por partes; si el ordenador estaba ocupado, inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.</source>
            <translation>No se pudo iniciar la parte de SoloPilot que lee archivos de otros programas, así que no se ha leído nada. Instale SoloPilot de nuevo.</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %{date}. "diagnostics" on the command line, or About in the window, shows what is known of it; nothing of it was sent.</source>
            <translation>SoloPilot se cerró de forma inesperada el %{date}. «diagnostics» en la línea de órdenes, o «Acerca de» en la ventana, muestra lo que se sabe; no se envió nada.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Este cliente se ha suprimido: solo queda lo que la ley exige conservar, y no se escribe nada nuevo sobre él.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Diga por qué se suprime el cliente. El motivo queda registrado, así que no nombre a nadie.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Este cliente no se ha suprimido, así que no hay nada que acreditar.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Aún hay algo pendiente de este cliente. Consulte el plan, resuelva o cancele lo que lo impide e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>El motivo queda registrado cuando el cliente ya no está. Escríbalo sin su nombre, dirección ni número.</translation>
        </message>
        <message>
            <source>There is no entry in this part of a calendar that could be read.</source>
            <translation>En esta parte de un calendario no hay ninguna entrada que se pueda leer.</translation>
        </message>
        <message>
            <source>"%{address}" is no address of calendars. Copy it from the other program's settings, with https:// in front.</source>
            <translation>«%{address}» no es una dirección de calendarios. Cópiela de los ajustes del otro programa, con https:// delante.</translation>
        </message>
        <message>
            <source>%{host} asks for patience and is tried again later. Nothing is lost.</source>
            <translation>%{host} pide paciencia; se volverá a intentar más tarde. No se pierde nada.</translation>
        </message>
        <message>
            <source>This was stopped. What was done until then is kept.</source>
            <translation>Esto se detuvo. Lo hecho hasta entonces se conserva.</translation>
        </message>
        <message>
            <source>The entry was changed there in the same moment. It is tried again at the next round.</source>
            <translation>La entrada se modificó allí en ese mismo momento. Se volverá a intentar en la próxima sincronización.</translation>
        </message>
        <message>
            <source>%{host} does not let this account do that. Look at its rights there, or choose another calendar.</source>
            <translation>%{host} no permite eso a esta cuenta. Revise allí sus permisos o elija otro calendario.</translation>
        </message>
        <message>
            <source>The calendar is no longer where it was. Look for it in the other program, or disconnect it here.</source>
            <translation>El calendario ya no está donde estaba. Búsquelo en el otro programa o desconéctelo aquí.</translation>
        </message>
        <message>
            <source>%{host} has no calendars for this account. Check the address and the user name.</source>
            <translation>%{host} no tiene calendarios para esta cuenta. Compruebe la dirección y el nombre de usuario.</translation>
        </message>
        <message>
            <source>%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.</source>
            <translation>%{host} responde con algo que no es un calendario. Compruebe la dirección; en la red de un hotel o de una oficina, identifíquese primero en ella.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.</source>
            <translation>%{host} tiene un fallo propio (%{status}). Se volverá a intentar; no se pierde nada.</translation>
        </message>
        <message>
            <source>%{host} does not accept the password. Enter it again; many services want one made for this program only.</source>
            <translation>%{host} no acepta la contraseña. Introdúzcala de nuevo; muchos servicios piden una creada solo para este programa.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. It is tried again; nothing is lost.</source>
            <translation>%{host} no respondió a tiempo. Se volverá a intentar; no se pierde nada.</translation>
        </message>
        <message>
            <source>The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.</source>
            <translation>La conexión con %{host} no es segura: su certificado no es de confianza. No se ha enviado nada. Compruebe la dirección y el reloj de este ordenador.</translation>
        </message>
        <message>
            <source>%{host} no longer knows what was read last. All of it is read again.</source>
            <translation>%{host} ya no sabe qué se leyó la última vez. Se vuelve a leer todo.</translation>
        </message>
        <message>
            <source>%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.</source>
            <translation>%{host} no ha dicho si guardó una entrada. Se comprobará en la próxima sincronización; nada se escribe dos veces.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection; what changes meanwhile is written later.</source>
            <translation>No se puede conectar con %{host}. Compruebe la conexión; lo que cambie mientras tanto se escribirá más tarde.</translation>
        </message>
        <message>
            <source>Something is missing to connect the account: %{field}.</source>
            <translation>Falta algo para conectar la cuenta: %{field}.</translation>
        </message>
        <message>
            <source>There is no such account elsewhere any more. Look at the list again.</source>
            <translation>Esa cuenta externa ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>There is no such calendar elsewhere any more. Look at the list again.</source>
            <translation>Ese calendario externo ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>This conflict is settled already.</source>
            <translation>Este conflicto ya está resuelto.</translation>
        </message>
        <message>
            <source>There is no such conflict any more. Look at the list again.</source>
            <translation>Ese conflicto ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>%{count} entries are missing in "%{calendar}" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.</source>
            <translation>En «%{calendar}» faltan de golpe %{count} entradas, así que aquí no se ha eliminado nada. Indique si ya no existen o si se deben conservar.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}".</source>
            <translation>Este programa no conoce cuentas del tipo «%{kind}».</translation>
        </message>
        <message>
            <source>"%{calendar}" cannot be written to. Choose a calendar of your own whose titles are shared.</source>
            <translation>En «%{calendar}» no se puede escribir. Elija un calendario propio cuyos títulos se compartan.</translation>
        </message>
        <message>
            <source>Nothing is missing in this calendar.</source>
            <translation>En este calendario no falta nada.</translation>
        </message>
        <message>
            <source>"%{name}" is paused. Resume it first.</source>
            <translation>«%{name}» está en pausa. Reanude primero la sincronización.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>El contenido de esta entrada se suprimió junto con su cliente y no se puede recuperar.</translation>
        </message>
        <message>
            <source>This entry was put back already.</source>
            <translation>Esta entrada ya se ha recuperado.</translation>
        </message>
        <message>
            <source>There is no such deleted entry any more. Look at the list again.</source>
            <translation>Esa entrada eliminada ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.</source>
            <translation>Algunos archivos adjuntados hace tiempo no se pudieron leer y siguen solo con la clave de la consulta: %{count}. Compruebe la consulta y vuelva a intentar esta tarea.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Hay más archivos por sellar con las claves de sus clientes. El programa continúa por sí solo.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Se ha suprimido un cliente, pero el archivo aún no se ha reescrito, por lo que pueden quedar rastros. El programa lo hará por sí solo; déjelo abierto un rato.</translation>
        </message>
        <message>
            <source>Records are kept for whole years, from %{least} to %{most}.</source>
            <translation>Los registros se conservan años completos, de %{least} a %{most}.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.</source>
            <translation>El disco está casi lleno: los %{mib} MiB que se reservan para ese caso se han agotado o no cabían. Libere espacio antes de que ya no se pueda guardar nada; después se reservarán de nuevo por sí solos.</translation>
        </message>
        <message>
            <source>One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.</source>
            <translation>Uno de sus calendarios (%{source}) no se puede leer ahora mismo, así que no se sabe si esta hora está libre. Inténtelo de nuevo dentro de un momento.</translation>
        </message>
        <message>
            <source>Something else is in the calendar at this time. Choose another time.</source>
            <translation>A esta hora ya hay otra cosa en el calendario. Elija otra hora.</translation>
        </message>
        <message>
            <source>There are as many of these sessions on this day as you allow. Choose another day.</source>
            <translation>Este día ya tiene tantas sesiones de este tipo como usted permite. Elija otro día.</translation>
        </message>
        <message>
            <source>There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.</source>
            <translation>No queda suficiente tiempo libre entre esta hora y lo que hay antes o después. Elija una hora un poco anterior o posterior.</translation>
        </message>
        <message>
            <source>The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.</source>
            <translation>En %{zone} cambia entonces la hora, así que %{time} se salta o se repite. Elija una de las horas que se ofrecen.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Esta hora está fuera de las que le vienen bien al cliente. Elija otra hora o confirme que la quiere de todos modos.</translation>
        </message>
        <message>
            <source>The place (%{source}) is closed at this time. Choose another time or another place.</source>
            <translation>El lugar (%{source}) está cerrado a esta hora. Elija otra hora u otro lugar.</translation>
        </message>
        <message>
            <source>This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.</source>
            <translation>Esta hora está fuera del horario de trabajo. Elija otra hora; usted puede confirmarla indicando un motivo.</translation>
        </message>
        <message>
            <source>This service is not offered at this time. Choose another time, or confirm that you want it all the same.</source>
            <translation>Este servicio no se ofrece a esta hora. Elija otra hora o confirme que la quiere de todos modos.</translation>
        </message>
        <message>
            <source>No room is free there at this time. Choose another time or another place.</source>
            <translation>A esta hora no hay allí ninguna sala libre. Elija otra hora u otro lugar.</translation>
        </message>
        <message>
            <source>There are not enough seats left in this group. Choose another time.</source>
            <translation>No quedan suficientes plazas en este grupo. Elija otra hora.</translation>
        </message>
        <message>
            <source>There is not enough time for the way from or to where you are before or after. Choose another time.</source>
            <translation>No hay tiempo suficiente para el trayecto desde donde está antes o hasta donde está después. Elija otra hora.</translation>
        </message>
        <message>
            <source>The public holidays of "%{country}" are not known here. Leave the country empty and write your own days off.</source>
            <translation>Los festivos de «%{country}» no se conocen aquí. Deje el país vacío y escriba sus propios días libres.</translation>
        </message>
        <message>
            <source>"%{text}" ends before it begins. Write the first day, two dots and the last day.</source>
            <translation>«%{text}» termina antes de empezar. Escriba el primer día, dos puntos seguidos (..) y el último día.</translation>
        </message>
        <message>
            <source>A session takes between one minute and 24 hours. Give another length.</source>
            <translation>Una sesión dura entre un minuto y 24 horas. Indique otra duración.</translation>
        </message>
        <message>
            <source>"%{name}" is a whole number from %{least} to %{most}. Write such a number.</source>
            <translation>«%{name}» es un número entero de %{least} a %{most}. Escriba un número así.</translation>
        </message>
        <message>
            <source>There is no place "%{place}". Use one of those you have named, or name it first.</source>
            <translation>No existe el lugar «%{place}». Use uno de los que ha indicado o indíquelo primero.</translation>
        </message>
        <message>
            <source>A place needs a name. Type one.</source>
            <translation>El lugar necesita un nombre. Escríbalo.</translation>
        </message>
        <message>
            <source>What is tentative counts as "busy" or as "free", not as "%{text}".</source>
            <translation>Lo que está por confirmar cuenta como «busy» o como «free», no como «%{text}».</translation>
        </message>
        <message>
            <source>"%{zone}" names no time zone, or more than one. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» no corresponde a ninguna zona horaria, o a más de una. Elija una, por ejemplo Europe/Madrid.</translation>
        </message>
        <message>
            <source>This time is further ahead than can be booked. Choose an earlier one.</source>
            <translation>Esta hora está demasiado lejos para reservarla. Elija una anterior.</translation>
        </message>
        <message>
            <source>This time is too soon to be booked. Choose a later one.</source>
            <translation>Esta hora está demasiado próxima para reservarla. Elija una posterior.</translation>
        </message>
        <message>
            <source>The reason is too long. Use at most %{most} characters.</source>
            <translation>El motivo es demasiado largo. Use %{most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A session outside of your working hours needs a reason. Say in a few words why.</source>
            <translation>Una sesión fuera de su horario de trabajo requiere un motivo. Diga en pocas palabras por qué.</translation>
        </message>
        <message>
            <source>This time breaks one of your rules. Confirm that you want it all the same, or choose another time.</source>
            <translation>Esta hora incumple una de sus reglas. Confirme que la quiere de todos modos o elija otra hora.</translation>
        </message>
        <message>
            <source>This time is being held for somebody else. Choose another time, or try again in a while.</source>
            <translation>Esta hora está reservada para otra persona. Elija otra hora o inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.</source>
            <translation>Esta hora está ocupada o, de momento, tiene una reserva temporal. Elija otra o indique por qué se debe reservar de todos modos.</translation>
        </message>
        <message>
            <source>The terms need to know what is changed, by whom, when it begins and when it is changed; "%{fact}" is missing or cannot be read.</source>
            <translation>Para aplicar las condiciones hay que saber qué se cambia, quién lo cambia, cuándo empieza y cuándo se cambia; «%{fact}» falta o no se puede leer.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Según sus condiciones, los clientes ya no pueden cambiar de fecha esta sesión. Cámbiela usted, o cancélela y reserve otra.</translation>
        </message>
        <message>
            <source>The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.</source>
            <translation>Las condiciones (%{parameter}) se indican en minutos enteros antes del comienzo, de 0 a 43200.</translation>
        </message>
        <message>
            <source>What is held is another time than what is to be booked, or for somebody else. Hold the right time first.</source>
            <translation>La reserva temporal es para otra hora que la que se quiere reservar, o para otra persona. Haga primero la reserva temporal correcta.</translation>
        </message>
        <message>
            <source>A time that is held is still to come and a day long at most. Correct its start or its length.</source>
            <translation>Una reserva temporal es para una hora futura y dura un día como máximo. Corrija su comienzo o su duración.</translation>
        </message>
        <message>
            <source>This time is not held any more. Look whether it is still free and hold it again.</source>
            <translation>Esta hora ya no tiene una reserva temporal. Compruebe si sigue libre y haga otra.</translation>
        </message>
        <message>
            <source>"%{text}" is nothing a time is held for. Choose one of: %{known}.</source>
            <translation>«%{text}» no es un fin para el que se haga una reserva temporal. Elija uno de estos: %{known}.</translation>
        </message>
        <message>
            <source>This is held for %{least} to %{most} seconds. Choose a length between them.</source>
            <translation>Esta reserva temporal se mantiene de %{least} a %{most} segundos. Elija una duración intermedia.</translation>
        </message>
        <message>
            <source>There is no such hold. Look at "hold list" again.</source>
            <translation>Esa reserva temporal no existe. Consulte de nuevo «hold list».</translation>
        </message>
        <message>
            <source>This does not repeat, so there is no series to change.</source>
            <translation>Esto no se repite, así que no hay ninguna serie que cambiar.</translation>
        </message>
        <message>
            <source>A series needs a rule by which it repeats. Say how often, or book it once.</source>
            <translation>Una serie necesita una regla según la que se repita. Indique con qué frecuencia o haga una sola reserva.</translation>
        </message>
        <message>
            <source>This was not agreed on as a series on somebody's clock. Book it as one first.</source>
            <translation>Esto no se acordó como una serie según la zona horaria de alguien. Resérvelo primero así.</translation>
        </message>
        <message>
            <source>The time to confirm this is over. Offer another time, or book it anew.</source>
            <translation>El plazo para confirmar esto ha pasado. Ofrezca otra hora o resérvelo de nuevo.</translation>
        </message>
        <message>
            <source>This appointment is canceled, so there is nothing to invite to. Book a new one.</source>
            <translation>Esta cita está cancelada, así que no hay nada a lo que invitar. Reserve una nueva.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>No hay ninguna dirección de correo a la que enviar la invitación. Añada una al cliente.</translation>
        </message>
        <message>
            <source>This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.</source>
            <translation>Esta entrada del calendario aún no es de nadie. Indique de quién es y envíe después la invitación.</translation>
        </message>
        <message>
            <source>The calendar file of this message is gone. Send the invitation again.</source>
            <translation>El archivo de calendario de este mensaje ya no está. Envíe de nuevo la invitación.</translation>
        </message>
        <message>
            <source>Nobody asked you to this, so there is nobody to answer.</source>
            <translation>Nadie le ha invitado a esto, así que no hay a quién responder.</translation>
        </message>
        <message>
            <source>Somebody else invited to this appointment, so only they can invite others to it.</source>
            <translation>A esta cita ha invitado otra persona, así que solo ella puede invitar a más gente.</translation>
        </message>
        <message>
            <source>"%{participation}" is no answer to an invitation. Use accepted, tentative or declined.</source>
            <translation>«%{participation}» no es una respuesta a una invitación. Use accepted, tentative o declined.</translation>
        </message>
        <message>
            <source>This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.</source>
            <translation>Esto añade una fecha a una serie y no se puede tomar por separado. Pida a quien la organiza que envíe de nuevo la serie completa.</translation>
        </message>
        <message>
            <source>This answers what the appointment was before it changed. Ask whether the new time suits them as well.</source>
            <translation>Esta respuesta se refiere a la cita tal como era antes del cambio. Pregunte si la nueva hora también va bien.</translation>
        </message>
        <message>
            <source>This file is no invitation and no answer to one. To take its entries into the calendar, import it.</source>
            <translation>Este archivo no es una invitación ni una respuesta a una invitación. Para incorporar sus entradas al calendario, impórtelo.</translation>
        </message>
        <message>
            <source>This answer is from somebody who was not invited. Nothing was changed.</source>
            <translation>Esta respuesta es de alguien a quien no se invitó. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>This answers an invitation of somebody else, so there is nothing to do.</source>
            <translation>Esto responde a una invitación de otra persona, así que no hay nada que hacer.</translation>
        </message>
        <message>
            <source>Something newer is known already, so there is nothing to do.</source>
            <translation>Ya se conoce algo más reciente, así que no hay nada que hacer.</translation>
        </message>
        <message>
            <source>Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.</source>
            <translation>Otra persona intenta cambiar una de sus citas. No se ha cambiado nada; pregúntele si no sabe por qué.</translation>
        </message>
        <message>
            <source>The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.</source>
            <translation>El correo llega de una dirección distinta de aquella en cuyo nombre habla. Hágale caso solo si sabe que lo escribió esa persona.</translation>
        </message>
        <message>
            <source>This is about an appointment that is not in the calendar, so there is nothing to do.</source>
            <translation>Se trata de una cita que no está en el calendario, así que no hay nada que hacer.</translation>
        </message>
        <message>
            <source>This proposal was answered already, or another one came after it. Look at the list again.</source>
            <translation>Esta propuesta ya se respondió, o llegó otra después. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>There is no such proposal any more. Look at the list again.</source>
            <translation>Esa propuesta ya no existe. Consulte de nuevo la lista.</translation>
        </message>
        <message>
            <source>This address cannot be used. It begins with https:// and holds no user and no password.</source>
            <translation>Esta dirección no se puede usar. Empieza por https:// y no contiene usuario ni contraseña.</translation>
        </message>
        <message>
            <source>You stopped it before %{host} had answered. Look there whether it was done.</source>
            <translation>Lo ha detenido antes de que %{host} respondiera. Compruebe allí si se ha hecho.</translation>
        </message>
        <message>
            <source>%{host} broke off in the middle of its answer. Try again.</source>
            <translation>%{host} se ha cortado a mitad de su respuesta. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.</source>
            <translation>%{host} no ha podido demostrar quién es, así que no se ha enviado nada. Compruebe la dirección, el reloj de este ordenador y que no haya una red ajena de por medio.</translation>
        </message>
        <message>
            <source>The answer of %{host} is longer than it should be, so it was not read. Check the address.</source>
            <translation>La respuesta de %{host} es más larga de lo debido y no se ha leído. Compruebe la dirección.</translation>
        </message>
        <message>
            <source>%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.</source>
            <translation>%{host} recibe demasiadas consultas en este momento. Inténtelo de nuevo dentro de %{retryAfter} segundos.</translation>
        </message>
        <message>
            <source>You stopped signing in, so nothing was connected. Start again when you like.</source>
            <translation>Ha interrumpido el inicio de sesión, así que no se ha conectado nada. Empiece de nuevo cuando quiera.</translation>
        </message>
        <message>
            <source>Access was not allowed in the browser, so nothing was connected. Start again and allow it there.</source>
            <translation>No se ha permitido el acceso en el navegador, así que no se ha conectado nada. Empiece de nuevo y permítalo allí.</translation>
        </message>
        <message>
            <source>Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.</source>
            <translation>Ha respondido un servicio distinto de %{host}, así que no se ha conectado nada. Cierre las páginas del navegador y empiece de nuevo.</translation>
        </message>
        <message>
            <source>No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.</source>
            <translation>No se ha podido abrir ningún navegador para iniciar sesión. Elija un navegador predeterminado en los ajustes de su ordenador y empiece de nuevo.</translation>
        </message>
        <message>
            <source>This computer gives no port on which the browser could come back. Close other programs, then start again.</source>
            <translation>Este ordenador no ofrece ningún puerto por el que el navegador pueda volver. Cierre otros programas y empiece de nuevo.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a service for signing in does. Check its address.</source>
            <translation>%{host} no responde como un servicio de inicio de sesión. Compruebe su dirección.</translation>
        </message>
        <message>
            <source>%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.</source>
            <translation>%{host} ha permitido menos de lo necesario, así que no se ha conectado nada. Empiece de nuevo y deje marcadas todas las casillas en el navegador.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). Try again later.</source>
            <translation>%{host} tiene un fallo propio (%{status}). Inténtelo más tarde.</translation>
        </message>
        <message>
            <source>This account has to be connected anew. Sign in again.</source>
            <translation>Hay que volver a conectar esta cuenta. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time, so nothing was connected. Start again.</source>
            <translation>Nadie ha vuelto del navegador a tiempo, así que no se ha conectado nada. Empiece de nuevo.</translation>
        </message>
        <message>
            <source>The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.</source>
            <translation>El otro calendario no admite una repetición así. Elija una más sencilla o déjela solo en este calendario.</translation>
        </message>
        <message>
            <source>%{host} does not know this program. Check the application id and the secret that you entered.</source>
            <translation>%{host} no conoce este programa. Compruebe el ID de aplicación y el secreto que ha introducido.</translation>
        </message>
        <message>
            <source>%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.</source>
            <translation>%{host} no ha dejado entrar a este programa (%{error}). Empiece de nuevo; si continúa, compruebe el ID de aplicación.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} hands the trail over to another signing key, but the key before it did not sign that. Restore the latest backup and compare.</source>
            <translation>La entrada %{seq} entrega el registro de auditoría a otra clave, pero la clave anterior no lo firmó. Restaure la última copia de seguridad y compare.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}". Connect it as one of the kinds that are listed.</source>
            <translation>Este programa no conoce cuentas del tipo «%{kind}». Conéctela como uno de los tipos de la lista.</translation>
        </message>
        <message>
            <source>%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.</source>
            <translation>%{host} ya no deja entrar a este programa: el acceso se retiró allí o ha caducado. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>The %{field} holds a character that none has. Copy it again from the service's page, without spaces.</source>
            <translation>%{field} contiene un carácter que no puede tener. Cópielo otra vez de la página del servicio, sin espacios.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>Lo que decían ambas partes se borró junto con su cliente. No queda nada que elegir.</translation>
        </message>
        <message>
            <source>You have allowed this program to read "%{name}", and not to write there. Sign in again and allow that too.</source>
            <translation>Ha permitido a este programa leer «%{name}», pero no escribir allí. Inicie sesión de nuevo y permítalo también.</translation>
        </message>
        <message>
            <source>Both sides say the same of "%{field}" by now. Look at the conflict again.</source>
            <translation>Ambas partes dicen ya lo mismo en «%{field}». Mire el conflicto otra vez.</translation>
        </message>
        <message>
            <source>Nobody signs in to accounts of the kind "%{kind}" in a browser. Change the password instead.</source>
            <translation>En las cuentas del tipo «%{kind}» no se inicia sesión en un navegador. Cambie la contraseña.</translation>
        </message>
        <message>
            <source>The input could not be read to its end. What was answered stands; start again with the rest.</source>
            <translation>No se pudo leer la entrada hasta el final. Lo respondido vale; empiece de nuevo con el resto.</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to %{most}.</source>
            <translation>El límite es un número entero de 1 a %{most}.</translation>
        </message>
        <message>
            <source>"%{member}" is missing, or is no text. Add it to the line.</source>
            <translation>Falta «%{member}» o no es texto. Añádalo a la línea.</translation>
        </message>
        <message>
            <source>This line is no JSON object. Write one object a line, such as {"id": 1, "text": "Tuesday at 3"}.</source>
            <translation>Esta línea no es un objeto JSON. Escriba un objeto por línea, como {"id": 1, "text": "Tuesday at 3"}.</translation>
        </message>
        <message>
            <source>A line is longer than %{bytes} bytes. Split it, or leave its attachments out.</source>
            <translation>Una línea tiene más de %{bytes} bytes. Divídala o quite los adjuntos.</translation>
        </message>
        <message>
            <source>Say in at least %{least} characters why you change the balance.</source>
            <translation>Diga en al menos %{least} caracteres por qué cambia el saldo.</translation>
        </message>
        <message>
            <source>"%{reason}" is no reason that can be chosen. Choose one of the list.</source>
            <translation>«%{reason}» no es un motivo que se pueda elegir. Elija uno de la lista.</translation>
        </message>
        <message>
            <source>This correction was taken back before. Make another one.</source>
            <translation>Esta corrección ya se deshizo. Haga otra.</translation>
        </message>
        <message>
            <source>Only %{available} are left of "%{bucket}". Take less, or allow it to go below zero.</source>
            <translation>Solo quedan %{available} de «%{bucket}». Descuente menos o permita que baje de cero.</translation>
        </message>
        <message>
            <source>"%{fact}" is missing, or is not what it should be. Look at what the simulation needs.</source>
            <translation>Falta «%{fact}» o no es lo que debe ser. Mire qué necesita la simulación.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a forecast can use. Give another one.</source>
            <translation>«%{parameter}» no es un valor válido para una previsión. Indique otro.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not say how much a service takes. Write a number of credits, or a step of minutes.</source>
            <translation>«%{parameter}» no dice cuánto gasta un servicio. Escriba un número de créditos o un paso de minutos.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>El crédito pasa entre dos bonos de un cliente que cuentan la misma unidad. Elija otro bono.</translation>
        </message>
        <message>
            <source>No rule says which bucket "%{service}" is drawn from. Add a rule, or allow it to be billed.</source>
            <translation>Ninguna regla dice de qué bono se descuenta «%{service}». Añada una regla o permita facturarlo.</translation>
        </message>
        <message>
            <source>There is nothing to be posted. Try again; if it stays so, check the balances.</source>
            <translation>No hay nada que asentar. Inténtelo de nuevo; si sigue igual, revise los saldos.</translation>
        </message>
        <message>
            <source>"%{text}" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.</source>
            <translation>«%{text}» no es una cantidad de esta unidad. Escriba un número como 60, 1.5h o 9.5.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" names no bucket, or "%{bucket}" twice. Name each bucket once.</source>
            <translation>La regla «%{rule}» no nombra ningún bono, o nombra «%{bucket}» dos veces. Nombre cada uno una vez.</translation>
        </message>
        <message>
            <source>These rules come before each other in a circle: %{rules}. Take one of the orders away.</source>
            <translation>Estas reglas van unas antes que otras en círculo: %{rules}. Quite uno de los órdenes.</translation>
        </message>
        <message>
            <source>"%{rule}" is for the same sessions as "%{existing}". Change one of them, or remove it.</source>
            <translation>«%{rule}» vale para las mismas sesiones que «%{existing}». Cambie o quite una de ellas.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" comes before "%{above}", which is not there. Name a rule of the list.</source>
            <translation>La regla «%{rule}» va antes que «%{above}», que no existe. Nombre una regla de la lista.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not read as part of the rules. Look at it again.</source>
            <translation>«%{parameter}» no se entiende como parte de las reglas. Revíselo.</translation>
        </message>
        <message>
            <source>What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.</source>
            <translation>No se puede leer cómo se cubrió esta sesión. Compruebe la consulta y restaure una copia de seguridad si está dañada.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit. Use minutes, hours, sessions or a currency such as EUR.</source>
            <translation>«%{unit}» no es una unidad. Use minutes, hours, sessions o una moneda como EUR.</translation>
        </message>
        <message>
            <source>There is no such correction. Choose one of the statement.</source>
            <translation>No existe esa corrección. Elija una del extracto.</translation>
        </message>
        <message>
            <source>All time beyond the credits is billed already. Go on, and convert again when more has come.</source>
            <translation>Todo el tiempo más allá del crédito ya está facturado. Siga, y convierta de nuevo cuando haya más.</translation>
        </message>
        <message>
            <source>Nothing is left of "%{bucket}". Choose another bucket, or bill the time.</source>
            <translation>No queda nada de «%{bucket}». Elija otro bono o facture el tiempo.</translation>
        </message>
        <message>
            <source>This bucket cannot be drawn from now (%{why}). Choose another one.</source>
            <translation>Ahora no se puede descontar de este bono (%{why}). Elija otro.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that the meter can use. Give another one.</source>
            <translation>«%{parameter}» no es un valor válido para el medidor. Indique otro.</translation>
        </message>
        <message>
            <source>Thresholds are up to ten different percentages from 1 to 100, rising; "%{text}" are not.</source>
            <translation>Los umbrales son hasta diez porcentajes distintos de 1 a 100, en orden ascendente; «%{text}» no lo son.</translation>
        </message>
        <message>
            <source>A conversion can be taken back for five minutes. Make a credit note instead.</source>
            <translation>Una conversión se puede deshacer durante cinco minutos. Haga una factura rectificativa.</translation>
        </message>
        <message>
            <source>Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.</source>
            <translation>El tope no puede ser menor que el mínimo facturable. Suba el tope a %{minimum} minutos o más.</translation>
        </message>
        <message>
            <source>Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.</source>
            <translation>Paso de redondeo no válido. Use 1, 5, 6, 10, 15, 30 o 60 minutos.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that these rules can use. Give another one.</source>
            <translation>«%{parameter}» no es un valor válido para estas reglas. Indique otro.</translation>
        </message>
        <message>
            <source>Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.</source>
            <translation>El tramo %{tier} no empieza por encima del anterior, o no tiene tarifa. Haga que los límites suban y ponga una tarifa a cada uno.</translation>
        </message>
        <message>
            <source>A package that begins on a day needs that day. Give a date.</source>
            <translation>Un bono que empieza un día necesita ese día. Indique una fecha.</translation>
        </message>
        <message>
            <source>A package grants more than nothing. Say how much.</source>
            <translation>Un bono concede más que nada. Diga cuánto.</translation>
        </message>
        <message>
            <source>"%{bucket}" is archived, so nothing is added to it or taken from it. Choose another package.</source>
            <translation>«%{bucket}» está archivado, así que no se le añade ni se le quita nada. Elija otro bono.</translation>
        </message>
        <message>
            <source>No more can be carried over than is granted. Lower the limit.</source>
            <translation>No se puede trasladar más de lo que se concede. Baje el límite.</translation>
        </message>
        <message>
            <source>Package exhausted—purchase required: nothing is left for "%{service}". Sell another package, or book it without.</source>
            <translation>Bono agotado, hay que comprar: no queda nada para «%{service}». Venda otro bono o reserve sin él.</translation>
        </message>
        <message>
            <source>It would end before it begins. Give a later end, or a number of days above zero.</source>
            <translation>Terminaría antes de empezar. Indique un final posterior o un número de días mayor que cero.</translation>
        </message>
        <message>
            <source>The package rests on some of these days already. Choose other days.</source>
            <translation>El bono ya está en pausa en algunos de esos días. Elija otros días.</translation>
        </message>
        <message>
            <source>What is left over is charged at a rate. Say which.</source>
            <translation>Lo que sobra se cobra a una tarifa. Diga cuál.</translation>
        </message>
        <message>
            <source>A package needs a name of at most 120 characters. Type one.</source>
            <translation>Un bono necesita un nombre de 120 caracteres como máximo. Escriba uno.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Este cliente ya tiene un bono activo «%{name}». Póngale otro nombre a este.</translation>
        </message>
        <message>
            <source>The package does not rest on that day, so there is nothing to end.</source>
            <translation>El bono no está en pausa ese día, así que no hay nada que terminar.</translation>
        </message>
        <message>
            <source>Overage is allowed, so it needs a rate. Say what one more costs.</source>
            <translation>Se permite exceder, así que hace falta una tarifa. Diga cuánto cuesta uno más.</translation>
        </message>
        <message>
            <source>Published rules never change. Publish the next version.</source>
            <translation>Las reglas publicadas no cambian nunca. Publique la versión siguiente.</translation>
        </message>
        <message>
            <source>"%{name}" is not sold any more. Choose another package.</source>
            <translation>«%{name}» ya no se vende. Elija otro bono.</translation>
        </message>
        <message>
            <source>There is a rule for "%{service}", which the package does not cover. Remove the rule, or let it cover the service.</source>
            <translation>Hay una regla para «%{service}», que el bono no cubre. Quite la regla o haga que cubra el servicio.</translation>
        </message>
        <message>
            <source>There is a package "%{name}" already. Give this one another name.</source>
            <translation>Ya hay un bono «%{name}». Póngale otro nombre a este.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a package can use. Give another one.</source>
            <translation>«%{parameter}» no es un valor válido para un bono. Indique otro.</translation>
        </message>
        <message>
            <source>Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.</source>
            <translation>Los bonos de sesiones no tienen pasos en minutos, ni los de minutos en sesiones. Quite el paso.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>No existe ese bono. Elija uno de la lista del cliente.</translation>
        </message>
        <message>
            <source>There is no such package to sell. Choose one of the list.</source>
            <translation>No hay ningún bono así a la venta. Elija uno de la lista.</translation>
        </message>
        <message>
            <source>A line of this mail's header has more than %{limit} bytes. The mail is not read.</source>
            <translation>Una línea de la cabecera de este correo tiene más de %{limit} bytes. El correo no se lee.</translation>
        </message>
        <message>
            <source>The mail has %{bytes} bytes; at most %{limit} are read.</source>
            <translation>El correo tiene %{bytes} bytes; se leen %{limit} como máximo.</translation>
        </message>
        <message>
            <source>The mail's header has more than %{limit} fields. The mail is not read.</source>
            <translation>La cabecera del correo tiene más de %{limit} campos. El correo no se lee.</translation>
        </message>
        <message>
            <source>The mail has more than %{limit} parts. It is not read.</source>
            <translation>El correo tiene más de %{limit} partes. No se lee.</translation>
        </message>
        <message>
            <source>This is no mail. Nothing was read.</source>
            <translation>Esto no es un correo. No se leyó nada.</translation>
        </message>
        <message>
            <source>"%{member}" is no base64. Encode the mail's bytes as they are.</source>
            <translation>«%{member}» no es base64. Codifique los bytes del correo tal como son.</translation>
        </message>
        <message>
            <source>The program's knowledge of languages is damaged. Install the program again.</source>
            <translation>El conocimiento de idiomas del programa está dañado. Instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>What was learned from your corrections is damaged. It begins anew with the next one.</source>
            <translation>Lo aprendido de sus correcciones está dañado. Empieza de nuevo con la próxima.</translation>
        </message>
        <message>
            <source>Nothing was learned as version %{version}. Choose one of those that are there.</source>
            <translation>No hay nada aprendido con la versión %{version}. Elija una de las que existen.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Esta hora no está reservada para ningún cliente, así que no se puede pasar a sesión. Reserve la sesión a mano.</translation>
        </message>
        <message>
            <source>This time is held for as long as it may be. Book it or let go of it.</source>
            <translation>Esta hora ya está reservada el máximo tiempo posible. Resérvela en firme o libérela.</translation>
        </message>
        <message>
            <source>Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.</source>
            <translation>Nadie ha indicado aún qué se reserva aquí. Abra la reserva temporal en el calendario y elija el servicio.</translation>
        </message>
        <message>
            <source>This is no link to a page of the web. Copy it from your video service, with https:// in front.</source>
            <translation>Esto no es un enlace a una página web. Cópielo de su servicio de vídeo, con https:// delante.</translation>
        </message>
        <message>
            <source>Whoever listens could read this link. Use one that begins with https://.</source>
            <translation>Cualquiera que escuche la conexión podría leer este enlace. Use uno que empiece por https://.</translation>
        </message>
        <message>
            <source>This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.</source>
            <translation>Esta sesión se registró después y no está en ningún calendario, así que ya no tiene lugar ni enlace.</translation>
        </message>
        <message>
            <source>This place is too long. Use at most 300 characters.</source>
            <translation>Este lugar es demasiado largo. Use 300 caracteres como máximo.</translation>
        </message>
        <message>
            <source>"%{parameter}" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.</source>
            <translation>«%{parameter}» no es un porcentaje válido de 0 a 100: el rojo no puede estar por encima del ámbar. Indique otro.</translation>
        </message>
        <message>
            <source>Something of "%{bucket}" is used or booked already, so the sale stays. Correct the balance, or archive the package.</source>
            <translation>Algo de «%{bucket}» ya se ha usado o está reservado, así que la venta se queda. Corrija el saldo o archive el bono.</translation>
        </message>
        <message>
            <source>Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.</source>
            <translation>La factura %{number} cobra este bono. Rectifique primero la factura y retire después la venta.</translation>
        </message>
    </context>
    <context>
        <name>ExpenseWords</name>
        <message>
            <source>Rent</source>
            <translation>Alquiler</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Viajes</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formación</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Seguros</translation>
        </message>
        <message>
            <source>Phone and internet</source>
            <translation>Teléfono e internet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Own pocket</source>
            <translation>De su bolsillo</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>%1 %2 a mile</source>
            <translation>%1 %2 por milla</translation>
        </message>
        <message>
            <source>%1 %2 a km</source>
            <translation>%1 %2 por km</translation>
        </message>
        <message>
            <source>To bill</source>
            <translation>Por facturar</translation>
        </message>
        <message>
            <source>On a draft</source>
            <translation>En un borrador</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Rectificado</translation>
        </message>
    </context>
    <context>
        <name>FailureState</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your role has no access to this</source>
            <translation>Su función no tiene acceso a esto</translation>
        </message>
        <message>
            <source>Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.</source>
            <translation>Está aquí como: %1. Es para: %2. Pídalo al propietario de la consulta si lo necesita.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Cliente archivado</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Cancelled session</source>
            <translation>Sesión cancelada</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Factura rectificativa</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>as preferred</source>
            <translation>como se prefiere</translation>
        </message>
        <message>
            <source>the nearest</source>
            <translation>la más cercana</translation>
        </message>
        <message>
            <source>the earliest</source>
            <translation>la más temprana</translation>
        </message>
        <message>
            <source>leaves no odd gap</source>
            <translation>no deja huecos sueltos</translation>
        </message>
        <message>
            <source>at the start of the day</source>
            <translation>al empezar el día</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Daily backup</source>
            <translation>Copia de seguridad diaria</translation>
        </message>
        <message>
            <source>Issue a scheduled invoice</source>
            <translation>Emitir una factura programada</translation>
        </message>
        <message>
            <source>Write the mail of a scheduled invoice</source>
            <translation>Escribir el correo de una factura programada</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Enviar un mensaje</translation>
        </message>
        <message>
            <source>Clear away the file of a message</source>
            <translation>Retirar el archivo de un mensaje</translation>
        </message>
        <message>
            <source>Let a quote expire</source>
            <translation>Dejar caducar un presupuesto</translation>
        </message>
        <message>
            <source>Make a recurring invoice</source>
            <translation>Hacer una factura recurrente</translation>
        </message>
        <message>
            <source>Check of the whole practice</source>
            <translation>Comprobación de toda la consulta</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Simulacro de restauración</translation>
        </message>
        <message>
            <source>Open mirror folder</source>
            <translation>Carpeta espejo abierta</translation>
        </message>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Sellado de archivos con las claves de sus clientes</translation>
        </message>
        <message>
            <source>Time stamp of the history</source>
            <translation>Sello de tiempo del registro de auditoría</translation>
        </message>
        <message>
            <source>Let calendars elsewhere agree with this one</source>
            <translation>Sincronizar calendarios externos con este</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Reescritura del archivo tras suprimir un cliente</translation>
        </message>
        <message>
            <source>End holds and requests whose time is over</source>
            <translation>Cerrar reservas temporales y solicitudes caducadas</translation>
        </message>
        <message>
            <source>Tell somebody what has changed about an appointment</source>
            <translation>Avisar a alguien de lo que ha cambiado en una cita</translation>
        </message>
        <message>
            <source>Give back what let this program in to calendars elsewhere</source>
            <translation>Devolver el acceso de este programa a calendarios en otros lugares</translation>
        </message>
        <message>
            <source>End periods and packages whose day has come</source>
            <translation>Terminar los períodos y bonos vencidos</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>In person</source>
            <translation>Presencial</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>By video, always at my own link</source>
            <translation>Por vídeo, siempre con mi propio enlace</translation>
        </message>
        <message>
            <source>By video, in a new room each</source>
            <translation>Por vídeo, en una sala nueva cada vez</translation>
        </message>
        <message>
            <source>By video, with a link by the connected calendar</source>
            <translation>Por vídeo, con un enlace del calendario conectado</translation>
        </message>
        <message>
            <source>By video, the link comes later</source>
            <translation>Por vídeo, el enlace llega después</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Modalidad de las sesiones</translation>
        </message>
        <message>
            <source>The link of your personal room, such as the one Zoom gives you. It is the same for every session.</source>
            <translation>El enlace de su sala personal, como el que da Zoom. Es el mismo para todas las sesiones.</translation>
        </message>
        <message>
            <source>Each appointment gets a room that nobody can guess, without an account.</source>
            <translation>Cada cita recibe una sala que nadie puede adivinar, sin necesidad de cuenta.</translation>
        </message>
        <message>
            <source>The calendar that bookings are written to makes the link, if it can. Until then the session says that it is missing.</source>
            <translation>El calendario en el que se escriben las reservas crea el enlace, si puede. Hasta entonces la sesión indica que falta.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Where a service says nothing, what is booked from now on meets so.</source>
            <translation>Vale para lo que se reserve desde ahora, si el servicio no indica otra cosa.</translation>
        </message>
        <message>
            <source>Saved how sessions meet</source>
            <translation>Modalidad de las sesiones guardada</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>of %1 min</source>
            <translation>de %1 min</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>Se acabó el tiempo</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 de más</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>En pausa, %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Session with %1, %2, %3</source>
            <translation>Sesión con %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>Scheduled</source>
            <translation>Programada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Rectificativa</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Vence pronto</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitida</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Pagada en parte</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Part refunded</source>
            <translation>Reembolsada en parte</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsada</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Incobrable</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulada</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Rectificada</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Aún sin número</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Factura rectificativa %1</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>From credit</source>
            <translation>Con saldo a favor</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Reduced rate</source>
            <translation>Tipo reducido</translation>
        </message>
        <message>
            <source>Zero rate</source>
            <translation>Tipo cero</translation>
        </message>
        <message>
            <source>Exempt: health care</source>
            <translation>Exento: sanidad</translation>
        </message>
        <message>
            <source>Exempt: education</source>
            <translation>Exento: enseñanza</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>Tipo general</translation>
        </message>
    </context>
    <context>
        <name>OutlookPane</name>
        <message>
            <source>Left after the week</source>
            <translation>Por usar tras la semana</translation>
        </message>
        <message>
            <source>Taken in the week</source>
            <translation>Usado en la semana</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Semana del %1</translation>
        </message>
        <message>
            <source>What is left of %1, week by week</source>
            <translation>Lo que queda de %1, semana a semana</translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message>
            <source>Type a number of minutes, from 0 to %1.</source>
            <translation>Escriba los minutos, de 0 a %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Escriba un importe, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Say up to which minute this rate holds.</source>
            <translation>Indique hasta qué minuto vale esta tarifa.</translation>
        </message>
        <message>
            <source>Say what it costs up to that minute.</source>
            <translation>Indique cuánto cuesta hasta ese minuto.</translation>
        </message>
        <message>
            <source>This limit is above the one before it, or goes.</source>
            <translation>Este límite debe ser mayor que el anterior; si no, quítelo.</translation>
        </message>
        <message>
            <source>Say what it costs beyond the last limit.</source>
            <translation>Indique cuánto cuesta a partir del último límite.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tiempo más allá de lo prepagado</translation>
        </message>
        <message>
            <source>Is charged by these rules</source>
            <translation>Se cobra según estas reglas</translation>
        </message>
        <message>
            <source>Costs what it usually does</source>
            <translation>Cuesta lo habitual</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Cortesía</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Se cuenta en tramos de</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Como mínimo</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>%1 up to minute %2</source>
            <translation>%1 hasta el minuto %2</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>What the service costs</source>
            <translation>Lo que cuesta el servicio</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Las tarifas se aplican</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>A todo, según el último minuto</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Cada una a sus minutos</translation>
        </message>
        <message>
            <source>At most, for a session</source>
            <translation>Máximo por sesión</translation>
        </message>
        <message>
            <source>At most, in a month</source>
            <translation>Máximo por mes</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nunca se cobra</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>Read only: this calendar is changed where it comes from.</source>
            <translation>Solo lectura: este calendario se modifica en su origen.</translation>
        </message>
        <message>
            <source>What is changed here is changed there too.</source>
            <translation>Lo que se cambia aquí se cambia también allí.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
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
            <translation>Escriba un importe, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Type a number of days, such as 90.</source>
            <translation>Escriba un número de días, por ejemplo 90.</translation>
        </message>
        <message>
            <source>Type a day, such as %1.</source>
            <translation>Escriba una fecha, por ejemplo %1.</translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message>
            <source>Used up on %1.</source>
            <translation>Se agota el %1.</translation>
        </message>
        <message>
            <source>Nothing is taken from it: it does not cover this service, or nothing says how much.</source>
            <translation>No se descuenta nada: no cubre este servicio, o no se indica cuánto.</translation>
        </message>
        <message>
            <source>Not used up within a year.</source>
            <translation>No se agota en un año.</translation>
        </message>
        <message>
            <source>It ends on %1, and %2 are lost.</source>
            <translation>Termina el %1, con una pérdida de %2.</translation>
        </message>
        <message>
            <source>It ends on %1; nothing is lost.</source>
            <translation>Termina el %1; no se pierde nada.</translation>
        </message>
        <message>
            <source>%1 are lost within the year, beyond what is carried over.</source>
            <translation>Pérdida en el año, aparte de lo trasladado: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>%n más no se puede reservar sin otro bono.</numerusform>
                <numerusform>%n más no se pueden reservar sin otro bono.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is charged besides.</source>
            <translation>Además se cobra: %1.</translation>
        </message>
        <message>
            <source>%1: %2 granted, %3 left</source>
            <translation>%1: alta de %2, %3 por usar</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 charged</source>
            <translation>%1: uso de %2, cobro de %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 left</source>
            <translation>%1: uso de %2, %3 por usar</translation>
        </message>
        <message>
            <source>%1: %2 carried over</source>
            <translation>%1: traslado de %2</translation>
        </message>
        <message>
            <source>%1: %2 lost</source>
            <translation>%1: pérdida de %2</translation>
        </message>
        <message>
            <source>%1: %2 left over are charged, %3</source>
            <translation>%1: %2 sin usar, cobro de %3</translation>
        </message>
        <message>
            <source>%1: not booked, nothing is left</source>
            <translation>%1: sin reserva, no queda nada</translation>
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
            <translation>%1 por sesión</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>%1 for each %2</source>
            <translation>%1 por cada %2</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>cada semana</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>cada mes</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>cada trimestre</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>cada año</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Con la compra</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Con la primera sesión</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>El %1</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>En una fecha</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Se pierde</translation>
        </message>
        <message>
            <source>It is charged at %1</source>
            <translation>Se cobra a %1</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Se cobra</translation>
        </message>
        <message>
            <source>Up to %1 goes on once</source>
            <translation>Se traslada una vez, hasta %1</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>All but %1</source>
            <translation>Todos menos %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <translation>%1 sesiones</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>It does not end</source>
            <translation>No caduca</translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>A %n día de la primera sesión</numerusform>
                <numerusform>A %n días de la primera sesión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>A %n día del inicio</numerusform>
                <numerusform>A %n días del inicio</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at the latest %2</source>
            <translation>%1, como muy tarde el %2</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>No se reserva nada más</translation>
        </message>
        <message>
            <source>The wish waits for the next package</source>
            <translation>La petición espera al próximo bono</translation>
        </message>
        <message>
            <source>The balance goes below zero</source>
            <translation>El saldo baja de cero</translation>
        </message>
        <message>
            <source>It is billed, %1</source>
            <translation>Se factura, %1</translation>
        </message>
        <message>
            <source>It is billed at the usual price</source>
            <translation>Se factura al precio habitual</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Es decir</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Cortesía</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Trasladado</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Hasta %1</translation>
        </message>
        <message>
            <source>To be used within</source>
            <translation>Plazo para usarlo</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Lo que queda al final</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Cuando se agota</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Se descuenta en tramos de</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>Cancelación tardía</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Cuenta como usado</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Se devuelve</translation>
        </message>
        <message>
            <source>Shown as used</source>
            <translation>Consta como usado</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Desde la reserva</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Una vez realizada</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Cubre</translation>
        </message>
        <message>
            <source>Not sold yet</source>
            <translation>Aún no vendido</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sold</source>
            <translation>
                <numerusform>%n vendido</numerusform>
                <numerusform>%n vendidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n activo</numerusform>
                <numerusform>%n activos</numerusform>
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
            <translation>vida, carrera, liderazgo</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Primera conversación</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Intensiva</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Terapia</translation>
        </message>
        <message>
            <source>sessions of 50 minutes, progress notes</source>
            <translation>sesiones de 50 minutos, notas de evolución</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Double session</source>
            <translation>Sesión doble</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultoría</translation>
        </message>
        <message>
            <source>hours and meetings</source>
            <translation>horas y reuniones</translation>
        </message>
        <message>
            <source>Consulting</source>
            <translation>Consultoría</translation>
        </message>
        <message>
            <source>Workshop half-day</source>
            <translation>Taller de media jornada</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitación</translation>
        </message>
        <message>
            <source>workshops and groups</source>
            <translation>talleres y grupos</translation>
        </message>
        <message>
            <source>Team session</source>
            <translation>Sesión de equipo</translation>
        </message>
        <message>
            <source>Workshop day</source>
            <translation>Taller de un día</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>Mi consulta</translation>
        </message>
        <message>
            <source>Stylist</source>
            <translation>Estilista</translation>
        </message>
        <message>
            <source>hair and beauty</source>
            <translation>peluquería y belleza</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Cut and colour</source>
            <translation>Corte y color</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Profesor particular</translation>
        </message>
        <message>
            <source>lessons, exam preparation</source>
            <translation>clases, preparación de exámenes</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Double lesson</source>
            <translation>Clase doble</translation>
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
            <translation>Consultoría, %1</translation>
        </message>
        <message>
            <source>Facilitation, %1</source>
            <translation>Facilitación, %1</translation>
        </message>
        <message>
            <source>Styling, %1</source>
            <translation>Peluquería, %1</translation>
        </message>
        <message>
            <source>Tutoring, %1</source>
            <translation>Clases particulares, %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Aún sin número</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key of your practice</source>
            <translation>Clave de recuperación de su consulta</translation>
        </message>
        <message>
            <source>With it you open the practice when the passphrase is forgotten. Keep it where you keep contracts, not beside the computer.</source>
            <translation>Con ella abre la consulta si olvida la frase de contraseña. Guárdela donde guarda los contratos, no junto al ordenador.</translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Cada semana</numerusform>
                <numerusform>Cada %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly, on the last day</source>
            <translation>Cada mes, el último día</translation>
        </message>
        <message>
            <source>Monthly, on day %1</source>
            <translation>Cada mes, el día %1</translation>
        </message>
        <message>
            <source>Quarterly, on the last day</source>
            <translation>Cada trimestre, el último día</translation>
        </message>
        <message>
            <source>Quarterly, on day %1</source>
            <translation>Cada trimestre, el día %1</translation>
        </message>
        <message>
            <source>Yearly, on the last day of the month</source>
            <translation>Cada año, el último día del mes</translation>
        </message>
        <message>
            <source>Yearly, on day %1 of the month</source>
            <translation>Cada año, el día %1 del mes</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensual</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>Trimestral</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>Anual</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>una vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>drafted for you</source>
            <translation>borrador preparado para usted</translation>
        </message>
        <message>
            <source>issued and sent automatically</source>
            <translation>se emite y se envía automáticamente</translation>
        </message>
        <message>
            <source>%1 a month, %2 a year</source>
            <translation>%1 al mes, %2 al año</translation>
        </message>
    </context>
    <context>
        <name>ReportPicture</name>
        <message>
            <source>Owed</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 más</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Muestra de qué se compone</translation>
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
            <translation>Factura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Factura rectificativa</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Cobro</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>Discount for paying early</source>
            <translation>Descuento por pronto pago</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Realizadas</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Ingresos</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>Pendiente de cobro</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuestos</translation>
        </message>
        <message>
            <source>Use of your hours</source>
            <translation>Uso de sus horas</translation>
        </message>
        <message>
            <source>Time by client</source>
            <translation>Tiempo por cliente</translation>
        </message>
        <message>
            <source>What you invoiced, by the date on the document, less credit notes and discounts for paying early. Beside it the money that arrived, which may belong to other invoices.</source>
            <translation>Lo que ha facturado, por la fecha del documento, menos rectificaciones y descuentos por pronto pago. Al lado, el dinero recibido, que puede corresponder a otras facturas.</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>Lo que deben hoy los clientes, según el tiempo que lleva vencido. No incluye los borradores ni lo que ha dado por incobrable.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>El impuesto contenido en el dinero recibido. Un cobro parcial contiene una parte de cada tipo; el saldo a favor que le queda a un cliente aún no lleva impuesto. No es una declaración fiscal.</translation>
        </message>
        <message>
            <source>The tax on what you issued, paid or not. A credit note counts in its own month, below zero. Not a tax return.</source>
            <translation>El impuesto de lo que ha emitido, pagado o no. Una factura rectificativa cuenta en su propio mes, en negativo. No es una declaración fiscal.</translation>
        </message>
        <message>
            <source>Sessions held against the working hours you set. Notes, travel and preparation are not in it.</source>
            <translation>Sesiones realizadas frente al horario de trabajo que ha fijado. No incluye notas, desplazamientos ni preparación.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Sesiones realizadas con cada cliente y lo que las facturas cobran por ellas, sin impuestos. Lo que aún no está facturado es aquí tiempo, no dinero.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>A fecha de %1</translation>
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
            <translation>Exenta</translation>
        </message>
        <message>
            <source>Small business, no tax</source>
            <translation>Pequeña empresa, sin impuestos</translation>
        </message>
        <message>
            <source>Reverse charge</source>
            <translation>Inversión del sujeto pasivo</translation>
        </message>
        <message>
            <source>Outside its scope</source>
            <translation>No sujeta</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Sin vencer</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 días</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 días</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 días</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Más de 90 días</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Neto</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Facturado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horario de trabajo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Facturado, neto</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vence</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Días de retraso</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferencia</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Efectivo</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Would bring</source>
            <translation>Aportaría</translation>
        </message>
    </context>
    <context>
        <name>SavePdf</name>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
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
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Morado</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
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
            <translation>Gris</translation>
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
            <translation>tramos de %1 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>El tiempo se redondea</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutos de cortesía</translation>
        </message>
        <message>
            <source>Free before</source>
            <translation>Libre antes</translation>
        </message>
        <message>
            <source>Free after</source>
            <translation>Libre después</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Las notas empiezan con</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Color en el calendario</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Modalidad de las sesiones</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Invoiced</source>
            <translation>Facturada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagada</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>En borrador</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Rectificada</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>No se cobra</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Liberada</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Pagada en parte</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitida</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 de más</translation>
        </message>
        <message>
            <source>of %1 min</source>
            <translation>de %1 min</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Se envía la factura %1</translation>
        </message>
        <message>
            <source>Invoice %1 goes out in %2 s</source>
            <translation>La factura %1 se enviará en %2 s</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, its mail waits for you to send it</source>
            <translation>La factura %1 está emitida; su correo espera a que usted lo envíe</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, for you to hand over</source>
            <translation>La factura %1 está emitida, para que la entregue usted</translation>
        </message>
        <message>
            <source>%1 invoices go out in %2 s</source>
            <translation>%1 facturas se enviarán en %2 s</translation>
        </message>
        <message>
            <source>%1 invoices are issued, for you to send</source>
            <translation>%1 facturas emitidas, para que las envíe usted</translation>
        </message>
        <message>
            <source>%1 invoices are issued, %2 of them go out in %3 s</source>
            <translation>%1 facturas emitidas; %2 de ellas se enviarán en %3 s</translation>
        </message>
        <message>
            <source>Session with %1 is finished, not invoiced yet</source>
            <translation>La sesión con %1 ha terminado, aún sin facturar</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>No se pudo emitir una factura.</numerusform>
                <numerusform>No se pudieron emitir %n facturas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 was credited and not sent</source>
            <translation>La factura %1 se rectificó y no se envió</translation>
        </message>
        <message>
            <source>%1 invoices were credited and not sent</source>
            <translation>%1 facturas se rectificaron y no se enviaron</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La sesión con %1 vuelve a estar abierta</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>It is a public holiday.</source>
            <translation>Es festivo.</translation>
        </message>
        <message>
            <source>It is one of your days off.</source>
            <translation>Es uno de sus días libres.</translation>
        </message>
        <message>
            <source>The free time around it goes beyond your working hours.</source>
            <translation>El tiempo libre alrededor se sale de su horario de trabajo.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fuera de su horario de trabajo.</translation>
        </message>
        <message>
            <source>Sooner than your notice allows: from %1.</source>
            <translation>Antes de lo que permite su antelación: desde %1.</translation>
        </message>
        <message>
            <source>Further ahead than you take bookings: until %1.</source>
            <translation>Más allá de hasta cuando acepta reservas: hasta %1.</translation>
        </message>
        <message>
            <source>This service is not offered then.</source>
            <translation>Este servicio no se ofrece entonces.</translation>
        </message>
        <message>
            <source>%1 is closed then.</source>
            <translation>%1 está cerrado entonces.</translation>
        </message>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fuera de las horas que convienen al cliente.</translation>
        </message>
        <message>
            <source>Outside the hours that suit %1.</source>
            <translation>Fuera de las horas que convienen a %1.</translation>
        </message>
        <message>
            <source>Something else is in your calendar then.</source>
            <translation>Hay otra cosa en su calendario entonces.</translation>
        </message>
        <message>
            <source>One of your calendars cannot be read; it may be taken.</source>
            <translation>Uno de sus calendarios no se puede leer; quizá esté ocupado.</translation>
        </message>
        <message>
            <source>%1 too close to what lies beside it.</source>
            <translation>%1 demasiado cerca de lo de al lado.</translation>
        </message>
        <message>
            <source>%1 are missing for the way.</source>
            <translation>Faltan %1 para el camino.</translation>
        </message>
        <message>
            <source>No room is free then.</source>
            <translation>No hay ninguna sala libre entonces.</translation>
        </message>
        <message>
            <source>The day has as many of these sessions as you allow.</source>
            <translation>El día ya tiene tantas sesiones de estas como usted permite.</translation>
        </message>
        <message>
            <source>No seat is left then.</source>
            <translation>No queda ninguna plaza entonces.</translation>
        </message>
        <message>
            <source>Held for somebody until %1.</source>
            <translation>Reservado para alguien hasta %1.</translation>
        </message>
        <message>
            <source>%1 for you, %2 in %3</source>
            <translation>%1 para usted, %2 en %3</translation>
        </message>
        <message>
            <source>%1 for you, %2 for %3 in %4</source>
            <translation>%1 para usted, %2 para %3 en %4</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>Came from %2: %1</source>
            <translation>Llegó de %2: %1</translation>
        </message>
        <message>
            <source>Changed in %2, and so here: %1</source>
            <translation>Cambió en %2, y por eso aquí: %1</translation>
        </message>
        <message>
            <source>Changed here and in %2, and brought together: %1</source>
            <translation>Cambió aquí y en %2, y se reunió: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n dato cambió en ambas partes.</numerusform>
                <numerusform>%n datos cambiaron en ambas partes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Went to %2: %1</source>
            <translation>Fue a %2: %1</translation>
        </message>
        <message>
            <source>Deleted here, and so in %2: %1</source>
            <translation>Eliminado aquí, y por eso en %2: %1</translation>
        </message>
        <message>
            <source>Deleted in %2, and so here: %1. It can be put back.</source>
            <translation>Eliminado en %2, y por eso aquí: %1. Se puede recuperar.</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here, so it goes there again: %1</source>
            <translation>Desapareció de %2 y se conserva aquí, así que vuelve allí: %1</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here: %1</source>
            <translation>Desapareció de %2 y se conserva aquí: %1</translation>
        </message>
        <message>
            <source>Only some dates of it came from %2; the others stay: %1</source>
            <translation>De %2 solo llegaron algunas fechas; las demás se quedan: %1</translation>
        </message>
        <message>
            <source>%2 gave an older state, which goes there anew: %1</source>
            <translation>%2 dio un estado más antiguo, que allí se renueva: %1</translation>
        </message>
        <message>
            <source>Could not be read in %2: %1. %3</source>
            <translation>No se pudo leer en %2: %1. %3</translation>
        </message>
        <message>
            <source>Not taken by %2: %1. %3</source>
            <translation>No lo aceptó %2: %1. %3</translation>
        </message>
        <message>
            <source>The two sides did not come to agree. %1</source>
            <translation>Las dos partes no llegaron a coincidir. %1</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>una entrada</translation>
        </message>
        <message>
            <source>Both sides agreed on %1.</source>
            <translation>Ambas partes coincidían el %1.</translation>
        </message>
        <message>
            <source>Both sides have not agreed yet.</source>
            <translation>Ambas partes no han coincidido aún.</translation>
        </message>
        <message>
            <source>It is paused.</source>
            <translation>Está en pausa.</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>desconectada</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Who invites</source>
            <translation>Quién invita</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordado</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Ocupa tiempo</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Quién puede verlo</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Cancelled dates</source>
            <translation>Fechas canceladas</translation>
        </message>
        <message>
            <source>One date</source>
            <translation>Una fecha</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>La entrada</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>cada día</numerusform>
                <numerusform>cada %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>cada semana</numerusform>
                <numerusform>cada %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>cada mes</numerusform>
                <numerusform>cada %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>cada año</numerusform>
                <numerusform>cada %n años</numerusform>
            </translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>se repite</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>viene</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>no viene</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>quizá</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not yet, perhaps</source>
            <translation>todavía no, quizá</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>solo usted</translation>
        </message>
        <message>
            <source>only you; others see that it is there</source>
            <translation>solo usted; otros ven que existe</translation>
        </message>
        <message>
            <source>whoever sees the calendar</source>
            <translation>quien vea el calendario</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>hidden with the names</source>
            <translation>oculto con los nombres</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>%n fecha más</numerusform>
                <numerusform>%n fechas más</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry that was erased</source>
            <translation>Una entrada que se borró</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <source>as the series has it</source>
            <translation>como en la serie</translation>
        </message>
        <message>
            <source>Deleted here, and so in %1 too, %2.</source>
            <translation>Eliminado aquí, y por eso también en %1, %2.</translation>
        </message>
        <message>
            <source>Deleted in %1, %2.</source>
            <translation>Eliminado en %1, %2.</translation>
        </message>
        <message>
            <source>%1 Kept until %2.</source>
            <translation>%1 Se guarda hasta el %2.</translation>
        </message>
        <message>
            <source>it does not say when</source>
            <translation>no dice cuándo</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, por %2</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>eliminado aquí</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>eliminado allí</translation>
        </message>
        <message>
            <source>another calendar</source>
            <translation>otro calendario</translation>
        </message>
    </context>
    <context>
        <name>TaxProposal</name>
        <message>
            <source>Proposed: taxed. The United States have no VAT, so nothing is added to your invoices unless your state taxes services.</source>
            <translation>Propuesta: con impuesto. En Estados Unidos no hay IVA, así que no se añade nada a sus facturas salvo que su estado grave los servicios.</translation>
        </message>
        <message>
            <source>Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there before you send an invoice.</source>
            <translation>Propuesta: sin IVA. SoloPilot no conoce los tipos de %1; pregunte qué se aplica allí antes de enviar una factura.</translation>
        </message>
        <message>
            <source>Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. Choose another if you are not licensed or mostly coach.</source>
            <translation>Propuesta: exenta. El tratamiento por un terapeuta con titulación habilitante suele estar exento de IVA en %1. Elija otra opción si no la tiene o si se dedica sobre todo al coaching.</translation>
        </message>
        <message>
            <source>In %1 this depends on your turnover and on how you are registered, so SoloPilot does not choose for you.</source>
            <translation>En %1 esto depende de su volumen de facturación y de cómo esté dado de alta, así que SoloPilot no elige por usted.</translation>
        </message>
        <message>
            <source>%1 has no scheme for small businesses. Taxed is usual; teaching and care may be exempt.</source>
            <translation>%1 no tiene régimen para pequeñas empresas. Lo habitual es aplicar el IVA; la enseñanza y la asistencia sanitaria pueden estar exentas.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nombre del cliente</translation>
        </message>
        <message>
            <source>Name to greet</source>
            <translation>Nombre para el saludo</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Nombre de pila del cliente</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nombre en las facturas</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>Su dirección de correo</translation>
        </message>
        <message>
            <source>Your phone number</source>
            <translation>Su número de teléfono</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Número de la factura</translation>
        </message>
        <message>
            <source>Amount of the invoice</source>
            <translation>Importe de la factura</translation>
        </message>
        <message>
            <source>Date of the invoice</source>
            <translation>Fecha de la factura</translation>
        </message>
        <message>
            <source>Day it is due</source>
            <translation>Fecha de vencimiento</translation>
        </message>
        <message>
            <source>Words about the day it is due</source>
            <translation>Frase sobre el vencimiento</translation>
        </message>
        <message>
            <source>Reference for the payment</source>
            <translation>Referencia para el pago</translation>
        </message>
        <message>
            <source>Number of the credit note</source>
            <translation>Número de la factura rectificativa</translation>
        </message>
        <message>
            <source>Amount of the credit note</source>
            <translation>Importe de la factura rectificativa</translation>
        </message>
        <message>
            <source>Date of the credit note</source>
            <translation>Fecha de la factura rectificativa</translation>
        </message>
        <message>
            <source>Number of the credited invoice</source>
            <translation>Número de la factura rectificada</translation>
        </message>
        <message>
            <source>Reason for the credit note</source>
            <translation>Motivo de la factura rectificativa</translation>
        </message>
        <message>
            <source>Number of the quote</source>
            <translation>Número del presupuesto</translation>
        </message>
        <message>
            <source>Amount of the quote</source>
            <translation>Importe del presupuesto</translation>
        </message>
        <message>
            <source>Date of the quote</source>
            <translation>Fecha del presupuesto</translation>
        </message>
        <message>
            <source>Last day it is valid</source>
            <translation>Último día de validez</translation>
        </message>
        <message>
            <source>First day of the statement</source>
            <translation>Primer día del extracto</translation>
        </message>
        <message>
            <source>Last day of the statement</source>
            <translation>Último día del extracto</translation>
        </message>
        <message>
            <source>Sentence with the balance</source>
            <translation>Frase con el saldo</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Overdue amount</source>
            <translation>Importe vencido</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Día de la sesión</translation>
        </message>
        <message>
            <source>Service of the session</source>
            <translation>Servicio de la sesión</translation>
        </message>
        <message>
            <source>Mail with an invoice</source>
            <translation>Correo con una factura</translation>
        </message>
        <message>
            <source>Mail with a credit note</source>
            <translation>Correo con una factura rectificativa</translation>
        </message>
        <message>
            <source>Mail with a quote</source>
            <translation>Correo con un presupuesto</translation>
        </message>
        <message>
            <source>Mail with a statement</source>
            <translation>Correo con un extracto</translation>
        </message>
        <message>
            <source>Lines on invoices</source>
            <translation>Textos de las facturas</translation>
        </message>
        <message>
            <source>Form of notes</source>
            <translation>Modelo de nota</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Factura rectificativa</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Extracto</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Above the items</source>
            <translation>Encima de las líneas</translation>
        </message>
        <message>
            <source>Below the total</source>
            <translation>Debajo del total</translation>
        </message>
        <message>
            <source>At the foot of every page</source>
            <translation>Al pie de cada página</translation>
        </message>
        <message>
            <source>What a note begins with</source>
            <translation>Con qué empieza una nota</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugués</translation>
        </message>
        <message>
            <source>What the appointment is</source>
            <translation>Qué cita es</translation>
        </message>
        <message>
            <source>Day and times on both clocks</source>
            <translation>Día y horas en ambos relojes</translation>
        </message>
        <message>
            <source>Day of the appointment</source>
            <translation>Día de la cita</translation>
        </message>
        <message>
            <source>Place, telephone or video link</source>
            <translation>Lugar, teléfono o enlace de vídeo</translation>
        </message>
        <message>
            <source>Sentence that it repeats</source>
            <translation>Frase que dice que se repite</translation>
        </message>
        <message>
            <source>Invitation to an appointment</source>
            <translation>Invitación a una cita</translation>
        </message>
        <message>
            <source>Mail when an appointment has changed</source>
            <translation>Correo cuando una cita ha cambiado</translation>
        </message>
        <message>
            <source>Mail when an appointment is canceled</source>
            <translation>Correo cuando una cita se cancela</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitación</translation>
        </message>
        <message>
            <source>Changed appointment</source>
            <translation>Cita modificada</translation>
        </message>
        <message>
            <source>Canceled appointment</source>
            <translation>Cita cancelada</translation>
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
            <translation>hace %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>en %n día</numerusform>
                <numerusform>en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>dddd, d 'de' MMMM</translation>
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
            <translation>ayer</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Your pages</source>
            <translation>Sus páginas</translation>
        </message>
        <message>
            <source>Everything has its page here. Ctrl and a number opens one without the mouse.</source>
            <translation>Aquí todo tiene su página. Con Ctrl y un número se abre una sin usar el ratón.</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>Su día</translation>
        </message>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>Aquí están las sesiones por orden, cada una con la hora del cliente y su próximo paso.</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Reservar una sesión</translation>
        </message>
        <message>
            <source>This leads to a free time in your calendar. What was never booked can be logged beside it.</source>
            <translation>Lleva a un hueco libre de su calendario. Al lado se puede registrar lo que nunca se reservó.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Encontrar cualquier cosa</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K encuentra clientes, facturas y notas, y ejecuta todo lo que el programa puede hacer.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Cómo va todo</translation>
        </message>
        <message>
            <source>Notes save themselves, and mail leaves by itself. If something does not, it says so here.</source>
            <translation>Las notas se guardan solas y el correo sale por sí solo. Si algo falla, se indica aquí.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Book and move</source>
            <translation>Reservar y mover</translation>
        </message>
        <message>
            <source>Drag over free time to book it. Drag a session to move it, and its edge to make it longer.</source>
            <translation>Arrastre sobre un hueco libre para reservarlo. Arrastre una sesión para moverla, y su borde para alargarla.</translation>
        </message>
        <message>
            <source>Day, week or month</source>
            <translation>Día, semana o mes</translation>
        </message>
        <message>
            <source>Choose how much you see. The letters D, W, M and A do the same.</source>
            <translation>Elija cuánto quiere ver. Las letras D, W, M y A hacen lo mismo.</translation>
        </message>
        <message>
            <source>Another clock</source>
            <translation>Otro reloj</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>La hora de un cliente puede verse junto a la de usted, para no llamar a nadie de noche.</translation>
        </message>
        <message>
            <source>By keys alone</source>
            <translation>Solo con el teclado</translation>
        </message>
        <message>
            <source>N books a session too. The question mark lists all keys of a page.</source>
            <translation>La tecla N también reserva una sesión. El signo de interrogación muestra todas las teclas de una página.</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Una sesión</translation>
        </message>
        <message>
            <source>Next, or running</source>
            <translation>Próxima o en curso</translation>
        </message>
        <message>
            <source>The next session waits here with its countdown. While one runs, its time is shown here on every page.</source>
            <translation>La próxima sesión espera aquí con su cuenta atrás. Mientras hay una en curso, su tiempo se ve aquí en todas las páginas.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Su nota</translation>
        </message>
        <message>
            <source>Just write. It is stored as you type, and every version is kept. A part of it can be private to you.</source>
            <translation>Escriba sin más. Se guarda a medida que escribe y se conservan todas las versiones. Una parte puede ser privada, solo para usted.</translation>
        </message>
        <message>
            <source>What was last time</source>
            <translation>La última vez</translation>
        </message>
        <message>
            <source>The last note and what was left open are shown beside the page you write on.</source>
            <translation>La última nota y lo que quedó abierto están junto a la página en la que escribe.</translation>
        </message>
        <message>
            <source>Start and finish</source>
            <translation>Empezar y terminar</translation>
        </message>
        <message>
            <source>When the hour is over, this button asks for everything on one sheet: the time, the price, the invoice. What it sends waits ten seconds, and you can take it back.</source>
            <translation>Cuando acaba la hora, este botón lo pregunta todo en una sola hoja: el tiempo, el precio y la factura. Lo que se envía espera diez segundos, y usted puede deshacerlo.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Dónde está su dinero</translation>
        </message>
        <message>
            <source>Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses.</source>
            <translation>Cada pestaña cuenta y suma: lo pendiente, lo vencido y lo pagado, y también los presupuestos y los gastos.</translation>
        </message>
        <message>
            <source>Your invoices</source>
            <translation>Sus facturas</translation>
        </message>
        <message>
            <source>Choose one to see it as it prints, and to record its payment or correct it.</source>
            <translation>Elija una para verla tal como se imprime y para registrar su cobro o corregirla.</translation>
        </message>
        <message>
            <source>By number or name</source>
            <translation>Por número o nombre</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Escriba unas letras del nombre de un cliente o el número de una factura. En Informes están las sumas de un año.</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>La recepción</translation>
        </message>
        <message>
            <source>Also without the window</source>
            <translation>También sin la ventana</translation>
        </message>
        <message>
            <source>Close the window, and SoloPilot waits in the tray of your desktop: start, finish and write from there.</source>
            <translation>Cierre la ventana y SoloPilot espera en la bandeja del sistema: desde ahí puede empezar, terminar y escribir.</translation>
        </message>
        <message>
            <source>As you like it</source>
            <translation>A su gusto</translation>
        </message>
        <message>
            <source>Whether it starts with the computer, and what it reminds you of, is chosen here.</source>
            <translation>Aquí se elige si se abre al iniciar el ordenador y de qué le avisa.</translation>
        </message>
        <message>
            <source>Lock when you leave</source>
            <translation>Bloquear al salir</translation>
        </message>
        <message>
            <source>Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too when nobody is there.</source>
            <translation>Ctrl+L cierra la consulta: no queda nada de ella en la pantalla. También se bloquea sola cuando no hay nadie.</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>SoloPilot: in session</source>
            <translation>SoloPilot: en sesión</translation>
        </message>
        <message>
            <source>SoloPilot: over plan</source>
            <translation>SoloPilot: fuera del tiempo previsto</translation>
        </message>
        <message>
            <source>SoloPilot: something needs you</source>
            <translation>SoloPilot: algo requiere su atención</translation>
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
            <translation>En pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
        </message>
        <message>
            <source>%1 over the planned time</source>
            <translation>%1 más de lo previsto</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Terminar y facturar</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 por sesión</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Terminar y facturar %1</translation>
        </message>
        <message>
            <source>Quick note for %1</source>
            <translation>Nota rápida para %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Siguiente: %1</translation>
        </message>
        <message>
            <source>Next, %1</source>
            <translation>Siguiente, %1</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Aún sin servicio</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Ninguna sesión prevista</translation>
        </message>
        <message>
            <source>%1 not invoiced</source>
            <translation>%1 sin facturar</translation>
        </message>
        <message>
            <source>%1 not invoiced, %2</source>
            <translation>%1 sin facturar, %2</translation>
        </message>
        <message>
            <source>nothing today</source>
            <translation>nada hoy</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>%n sesión hoy</numerusform>
                <numerusform>%n sesiones hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved on this computer</source>
            <translation>Todo guardado en este ordenador</translation>
        </message>
        <message>
            <source>Mail waits for you</source>
            <translation>Hay correo pendiente</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>unlock to go on</source>
            <translation>desbloquee para continuar</translation>
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
            <translation>es</translation>
        </message>
        <message>
            <source>Type a length, such as 90 min, 1:30 or 10 h.</source>
            <translation>Escriba una duración, por ejemplo 90 min, 1:30 o 10 h.</translation>
        </message>
        <message>
            <source>Type a number, such as 10.</source>
            <translation>Escriba un número, por ejemplo 10.</translation>
        </message>
    </context>
    <context>
        <name>ZoneWords</name>
        <message>
            <source>Summer time</source>
            <translation>Hora de verano</translation>
        </message>
        <message>
            <source>No summer time</source>
            <translation>Sin hora de verano</translation>
        </message>
        <message>
            <source>Summer time until %1</source>
            <translation>Hora de verano hasta el %1</translation>
        </message>
        <message>
            <source>Standard time until %1</source>
            <translation>Hora estándar hasta el %1</translation>
        </message>
        <message>
            <source>same time as you</source>
            <translation>la misma hora que usted</translation>
        </message>
        <message>
            <source>%1 behind you</source>
            <translation>%1 menos que usted</translation>
        </message>
        <message>
            <source>%1 ahead of you</source>
            <translation>%1 más que usted</translation>
        </message>
        <message>
            <source>%1, from %2 %3</source>
            <comment>5 h behind you, from Sunday 4 h</comment>
            <translation>%1, a partir de %2 %3</translation>
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
            <translation>Lo que escribió antes de que se bloqueara la consulta ya está guardado</translation>
        </message>
        <message>
            <source>Choose a calendar file</source>
            <translation>Elija un archivo de calendario</translation>
        </message>
        <message>
            <source>Choose a contacts file</source>
            <translation>Elija un archivo de contactos</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendarios (*.ics)</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv)</source>
            <translation>Contactos (*.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Making a demo practice</source>
            <translation>Creando una consulta de demostración</translation>
        </message>
        <message>
            <source>Making a demo practice: %1 %</source>
            <translation>Creando una consulta de demostración: %1 %</translation>
        </message>
        <message>
            <source>The demo practice could not be made</source>
            <translation>No se pudo crear la consulta de demostración</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Other accounts of this computer can enter the practice's folder. It is encrypted; take their rights away all the same.</source>
            <translation>Otras cuentas de este ordenador pueden entrar en la carpeta de la consulta. Está cifrada; aun así, quíteles el permiso.</translation>
        </message>
        <message>
            <source>A file synchroniser watches the practice's folder and may carry half a database elsewhere. Move the practice out of it; have it carry backups instead.</source>
            <translation>Un sincronizador de archivos vigila la carpeta de la consulta y puede llevarse media base de datos a otro lugar. Saque la consulta de ahí y sincronice en su lugar las copias de seguridad.</translation>
        </message>
        <message>
            <source>The practice lies on a network's disk, where a broken connection can damage it. Move it to this computer and keep backups on the network.</source>
            <translation>La consulta está en un disco de red, donde un corte de conexión puede dañarla. Muévala a este ordenador y guarde las copias de seguridad en la red.</translation>
        </message>
        <message>
            <source>The last daily backup did not work. %1</source>
            <translation>La última copia de seguridad diaria no funcionó. %1</translation>
        </message>
        <message>
            <source>Go on with it as it is</source>
            <translation>Continuar tal como está</translation>
        </message>
        <message>
            <source>Confirmed; the audit trail says so</source>
            <translation>Confirmado; queda en el registro de auditoría</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>La hoja de recuperación anterior ya no abre nada</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup. Use the one that was in force when it was made, or the recovery key of that time.</source>
            <translation>Esta frase de contraseña no abre la copia de seguridad. Use la que estaba en vigor cuando se hizo o la clave de recuperación de entonces.</translation>
        </message>
        <message>
            <source>This recovery key does not open the backup. Use the sheet that was in force when it was made, or the passphrase of that time.</source>
            <translation>Esta clave de recuperación no abre la copia de seguridad. Use la hoja que estaba en vigor cuando se hizo o la frase de contraseña de entonces.</translation>
        </message>
        <message>
            <source>Choose the folder of a practice</source>
            <translation>Elija la carpeta de una consulta</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Elija una copia de seguridad</translation>
        </message>
        <message>
            <source>Backups of SoloPilot (*.spbackup)</source>
            <translation>Copias de seguridad de SoloPilot (*.spbackup)</translation>
        </message>
        <message>
            <source>Choose a new, empty folder</source>
            <translation>Elija una carpeta nueva y vacía</translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Consulta de demostración</translation>
        </message>
        <message>
            <source>Your practice</source>
            <translation>Su consulta</translation>
        </message>
        <message>
            <source>The passphrase is %1</source>
            <translation>La frase de contraseña es %1</translation>
        </message>
        <message>
            <source>Type the nine groups of your recovery sheet in place of the passphrase.</source>
            <translation>Escriba los nueve grupos de su hoja de recuperación en lugar de la frase de contraseña.</translation>
        </message>
        <message>
            <source>Open my own practice</source>
            <translation>Abrir mi consulta</translation>
        </message>
        <message>
            <source>Start my own practice</source>
            <translation>Empezar mi consulta</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Empezar la próxima sesión</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Terminar la sesión en curso</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Escribir una nota rápida</translation>
        </message>
        <message>
            <source>End the running session</source>
            <translation>Terminar la sesión en curso</translation>
        </message>
        <message>
            <source>What you typed into "%1" is kept. Open it again and it is there.</source>
            <translation>Lo que escribió en «%1» se conserva. Vuelva a abrirlo y ahí estará.</translation>
        </message>
    </context>
    <context>
        <name>sp::DesktopNotifier</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>sp::HandMail</name>
        <message>
            <source>Attach %1 to the mail</source>
            <translation>Adjunte %1 al correo</translation>
        </message>
    </context>
    <context>
        <name>sp::Notice</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::RecordWindow</name>
        <message>
            <source>Close this window</source>
            <translation>Cerrar esta ventana</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostrar todos los atajos</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Session: %1</source>
            <translation>Sesión: %1</translation>
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
            <translation>Próxima sesión %1</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n mensaje no se pudo enviar</numerusform>
                <numerusform>%n mensajes no se pudieron enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Today says why, and what to do.</source>
            <translation>En Hoy se dice por qué y qué hacer.</translation>
        </message>
    </context>
    <context>
        <name>sp::ScreenLockWatch</name>
        <message>
            <source>Locks the practice</source>
            <translation>Bloquea la consulta</translation>
        </message>
    </context>
    <context>
        <name>sp::SessionMeter</name>
        <message>
            <source>The meter shows while a session runs</source>
            <translation>El reloj de la sesión aparece mientras hay una sesión en curso</translation>
        </message>
    </context>
    <context>
        <name>sp::UndoToasts</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>All saved</source>
            <translation>Todo guardado</translation>
        </message>
        <message>
            <source>A note belongs to a session, and none is planned</source>
            <translation>Una nota pertenece a una sesión, y no hay ninguna prevista</translation>
        </message>
        <message>
            <source>A note is not saved yet</source>
            <translation>Hay una nota sin guardar</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n mensaje no se pudo enviar</numerusform>
                <numerusform>%n mensajes no se pudieron enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n correo espera para salir</numerusform>
                <numerusform>%n correos esperan para salir</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Consulta de demostración</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>book</source>
            <translation>reservar</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Empezar la próxima sesión</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Terminar la sesión en curso</translation>
        </message>
        <message>
            <source>end</source>
            <translation>finalizar</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>parar</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Escribir una nota rápida</translation>
        </message>
        <message>
            <source>Invoice all finished sessions</source>
            <translation>Facturar todas las sesiones terminadas</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Import a calendar or contacts</source>
            <translation>Importar un calendario o contactos</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>traer</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Los clientes aparecen con sus iniciales</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Los clientes aparecen con su nombre</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Volver a mostrar los nombres de clientes</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Ocultar los nombres de clientes al compartir pantalla</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>iniciales</translation>
        </message>
        <message>
            <source>privacy</source>
            <translation>privacidad</translation>
        </message>
        <message>
            <source>Go to the session meter</source>
            <translation>Ir al reloj de la sesión</translation>
        </message>
        <message>
            <source>timer</source>
            <translation>temporizador</translation>
        </message>
        <message>
            <source>float</source>
            <translation>flotar</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuevo gasto</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>justificante</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>coste</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nuevo trayecto</translation>
        </message>
        <message>
            <source>mileage</source>
            <translation>kilometraje</translation>
        </message>
        <message>
            <source>kilometres</source>
            <translation>kilómetros</translation>
        </message>
        <message>
            <source>Copy a link to the opened session</source>
            <translation>Copiar un enlace a la sesión abierta</translation>
        </message>
        <message>
            <source>address</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>This is a demo practice. Everybody in it is made up.</source>
            <translation>Esta es una consulta de demostración. Todas las personas que aparecen en ella son inventadas.</translation>
        </message>
        <message>
            <source>Remove it and start my own</source>
            <translation>Eliminarla y empezar la mía</translation>
        </message>
        <message>
            <source>Remove the demo practice?</source>
            <translation>¿Eliminar la consulta de demostración?</translation>
        </message>
        <message>
            <source>It is deleted with everything you tried out in it. Your own practice is another one and is not touched.</source>
            <translation>Se elimina con todo lo que ha probado en ella. Su propia consulta es otra y no se toca.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminarla</translation>
        </message>
        <message>
            <source>The tours wait under About, and in Ctrl+K</source>
            <translation>Los recorridos están en Acerca de y en Ctrl+K</translation>
        </message>
        <message>
            <source>Book a session first; then this tour can show it</source>
            <translation>Reserve primero una sesión; así este recorrido podrá mostrarla</translation>
        </message>
        <message>
            <source>Not possible: see why</source>
            <translation>No es posible: ver por qué</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>volver atrás</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Rehacer: %1</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>repetir</translation>
        </message>
        <message>
            <source>Close what is open first</source>
            <translation>Cierre primero lo que está abierto</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Nada que deshacer</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Nada que rehacer</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>No se ha deshecho: %1. %2</translation>
        </message>
        <message>
            <source>Not done again: %1. %2</source>
            <translation>No se ha rehecho: %1. %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rehecho: %1</translation>
        </message>
        <message>
            <source>Write templates</source>
            <translation>Escribir plantillas</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>redacción</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>correo</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>modelos</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Ajustes: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>log</source>
            <translation>registro</translation>
        </message>
        <message>
            <source>crash</source>
            <translation>fallo</translation>
        </message>
        <message>
            <source>Find a free time</source>
            <translation>Buscar una hora libre</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>huecos</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilidad</translation>
        </message>
        <message>
            <source>Find a time for %1</source>
            <translation>Buscar una hora para %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AboutSheet</name>
        <message>
            <source>About SoloPilot</source>
            <translation>Acerca de SoloPilot</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>Version %1. A practice on your own machine.</source>
            <translation>Versión %1. Su consulta, en su propio ordenador.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. These are its libraries and their licences:</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía. Estas son sus bibliotecas y sus licencias:</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>Window and system</source>
            <translation>Ventanas y sistema</translation>
        </message>
        <message>
            <source>Encrypted database</source>
            <translation>Base de datos cifrada</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Keys and passphrases</source>
            <translation>Claves y frases de contraseña</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Payment codes</source>
            <translation>Códigos de pago</translation>
        </message>
        <message>
            <source>The machine's keychain</source>
            <translation>El almacén de claves del ordenador</translation>
        </message>
        <message>
            <source>Tours</source>
            <translation>Recorridos</translation>
        </message>
        <message>
            <source>%1, seen</source>
            <translation>%1, visto</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ActivityPage</name>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AddressRows</name>
        <message>
            <source>Add another address</source>
            <translation>Añadir otra dirección</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Poner en primer lugar</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Población</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Sin indicar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>As above</source>
            <translation>Como arriba</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AdviceBox</name>
        <message>
            <source>Why all the same</source>
            <translation>Por qué de todos modos</translation>
        </message>
        <message>
            <source>Free instead</source>
            <translation>Libre en su lugar</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>opcional; se guarda con la sesión</translation>
        </message>
        <message>
            <source>Take %1 instead</source>
            <translation>Tomar %1 en su lugar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message>
            <source>Not invoiced</source>
            <translation>Sin facturar</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>ninguna sesión</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Reservado %1</translation>
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
            <translation>Hoy, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Mañana, %1</translation>
        </message>
        <message>
            <source>Nothing more in the calendar until %1 %2</source>
            <translation>Nada más en el calendario hasta el %1 %2</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Mostrar días anteriores</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message>
            <source>Add a point</source>
            <translation>Añadir un punto</translation>
        </message>
        <message>
            <source>Enter writes it into the check list of this note</source>
            <translation>Intro lo escribe en la lista de esta nota</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n punto</numerusform>
                <numerusform>%n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was left open last time.</source>
            <translation>La última vez no quedó nada abierto.</translation>
        </message>
        <message>
            <source>Open points of a note stand here next time.</source>
            <translation>Los puntos abiertos de una nota aparecen aquí la próxima vez.</translation>
        </message>
        <message>
            <source>Show all %1 points</source>
            <translation>Mostrar los %1 puntos</translation>
        </message>
        <message>
            <source>Open the session: %1</source>
            <translation>Abrir la sesión: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaView</name>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nada en el calendario</translation>
        </message>
        <message>
            <source>Sessions you book and calendars you import are listed here, day by day.</source>
            <translation>Las sesiones que reserve y los calendarios que traiga aparecen aquí, día a día.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AllDayLane</name>
        <message>
            <source>Show all rows</source>
            <translation>Mostrar todas las filas</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Todo el día</translation>
        </message>
        <message>
            <source>Fold to three rows</source>
            <translation>Reducir a tres filas</translation>
        </message>
        <message>
            <source>Show all %1 rows</source>
            <translation>Mostrar las %1 filas</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1 más</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Which service is it?</source>
            <translation>¿De qué servicio se trata?</translation>
        </message>
        <message>
            <source>Whose session is it?</source>
            <translation>¿De quién es la sesión?</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>The same for the whole series</source>
            <translation>Lo mismo para toda la serie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Abrir la sesión</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Aún no hay ningún servicio. Añada uno en Ajustes, Servicios.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Elija con quién es la sesión.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AuditKeySheet</name>
        <message>
            <source>A new key for the audit trail</source>
            <translation>Una clave nueva para el registro de auditoría</translation>
        </message>
        <message>
            <source>When somebody may have copied the practice and knew what opens it.</source>
            <translation>Si alguien pudo copiar la consulta y sabía con qué se abre.</translation>
        </message>
        <message>
            <source>The trail is signed with a key of its own. The old key signs once more, that the new one takes over, and is gone then. What it signed stays good: whoever knows the old key is led to the new one.</source>
            <translation>El registro se firma con una clave propia. La antigua firma una vez más que la nueva toma el relevo, y después desaparece. Lo que firmó sigue valiendo: quien conoce la clave antigua llega a la nueva.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Crear una clave nueva</translation>
        </message>
        <message>
            <source>It signs from entry %L1 on.</source>
            <translation>Firma desde la entrada %L1.</translation>
        </message>
        <message>
            <source>Tell it to those who check the trail, by another way than the trail itself:
%1</source>
            <translation>Comuníquela a quienes comprueban el registro por una vía distinta del propio registro:
%1</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copiar la clave</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Se repite</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Reservar una sesión</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>No se repite</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Cada dos semanas</translation>
        </message>
        <message>
            <source>Every four weeks</source>
            <translation>Cada cuatro semanas</translation>
        </message>
        <message>
            <source>Every month, same weekday</source>
            <translation>Cada mes, mismo día de la semana</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Aún no hay ningún servicio. Añada uno en Ajustes, Servicios.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Escriba una hora como 14:30.</translation>
        </message>
        <message>
            <source>1 to %1</source>
            <translation>De 1 a %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Book anyway</source>
            <translation>Reservar igualmente</translation>
        </message>
        <message>
            <source>%1 is marked as blocked.</source>
            <translation>La ficha de %1 está marcada como bloqueada.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fuera de su horario de trabajo.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Elija con quién es la sesión.</translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>Sesión con %1 reservada, %2 %3</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Book %1</source>
            <comment>Wed 11:00</comment>
            <translation>Reservar %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BrowserSignIn</name>
        <message>
            <source>SoloPilot is let in. You can close this page and go back to it.</source>
            <translation>SoloPilot ya tiene acceso. Puede cerrar esta página y volver al programa.</translation>
        </message>
        <message>
            <source>This is not the answer that SoloPilot is waiting for.</source>
            <translation>Esta no es la respuesta que SoloPilot espera.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BurndownBar</name>
        <message>
            <source>Counting</source>
            <translation>Tiempo de la sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BusyCard</name>
        <message>
            <source>Make it a session</source>
            <translation>Convertir en sesión</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Todo el día</translation>
        </message>
        <message>
            <source>Press Enter to make it a session</source>
            <translation>Pulse Intro para convertirlo en sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarAccountSheet</name>
        <message>
            <source>Change %1</source>
            <translation>Cambiar %1</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Conectar un calendario</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>User name or e-mail</source>
            <translation>Nombre de usuario o correo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Keep only when I am busy, and nothing of what the entries say</source>
            <translation>Guardar solo mis horas ocupadas, nada del contenido de las entradas</translation>
        </message>
        <message>
            <source>Where the calendars are</source>
            <translation>Dónde están los calendarios</translation>
        </message>
        <message>
            <source>Many services, iCloud and Fastmail among them, want a password made for this program only. It is kept sealed in the practice.</source>
            <translation>Muchos servicios, entre ellos iCloud y Fastmail, piden una contraseña creada solo para este programa. Se guarda sellada en la consulta.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Leave empty to keep the one there is</source>
            <translation>Deje vacío para conservar la actual</translation>
        </message>
        <message>
            <source>What is taken there is not offered here. Nothing is written there before you say where bookings go.</source>
            <translation>Lo que está ocupado allí no se ofrece aquí. Allí no se escribe nada hasta que indique adónde van las reservas.</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Iniciar sesión en %1</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Secreto de cliente</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organización (inquilino)</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Abrir la página de nuevo</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>Abrir esa página</translation>
        </message>
        <message>
            <source>Leave empty for any</source>
            <translation>Déjelo vacío para cualquiera</translation>
        </message>
        <message>
            <source>Until now you have allowed this program to read there. Sign in once more and allow it to write as well.</source>
            <translation>Hasta ahora ha permitido a este programa leer allí. Inicie sesión otra vez y permítale también escribir.</translation>
        </message>
        <message>
            <source>Access was taken back there, or is over. What was read stays here.</source>
            <translation>El acceso se retiró allí o ha caducado. Lo leído se queda aquí.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Iniciar sesión en el navegador</translation>
        </message>
        <message>
            <source>Your browser shows a page of the service. Sign in there and allow access; this sheet goes on by itself.</source>
            <translation>Su navegador muestra una página del servicio. Inicie sesión allí y permita el acceso; esta ventana continúa sola.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>Second clock</source>
            <translation>Segundo reloj</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Kept free</source>
            <translation>Margen libre</translation>
        </message>
        <message>
            <source>Off hours</source>
            <translation>Fuera de horario</translation>
        </message>
        <message>
            <source>Second clock: none</source>
            <translation>Segundo reloj: ninguno</translation>
        </message>
        <message>
            <source>Second clock: %1</source>
            <translation>Segundo reloj: %1</translation>
        </message>
        <message>
            <source>The client’s</source>
            <translation>El del cliente</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Otros lugares</translation>
        </message>
        <message>
            <source>Does not suit %1</source>
            <translation>No conviene a %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarHead</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>How to look at the calendar</source>
            <translation>Cómo ver el calendario</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semana laboral</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Hoy (T)</translation>
        </message>
        <message>
            <source>Print what is shown (Ctrl+P)</source>
            <translation>Imprimir lo que se muestra (Ctrl+P)</translation>
        </message>
        <message>
            <source>New session (N)</source>
            <translation>Nueva sesión (N)</translation>
        </message>
        <message>
            <source>D, W, M and A choose the view; Shift+W the work week</source>
            <translation>D, W, M y A eligen la vista; Shift+W, la semana laboral</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Día anterior</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Día siguiente</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Semana anterior</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semana siguiente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarPage</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>The calendar could not be read</source>
            <translation>No se pudo leer el calendario</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 pasa al %2</translation>
        </message>
        <message>
            <source>%1 now takes %2</source>
            <translation>%1 ahora dura %2</translation>
        </message>
        <message>
            <source>Move to %1?</source>
            <translation>¿Mover al %1?</translation>
        </message>
        <message>
            <source>Change the length?</source>
            <translation>¿Cambiar la duración?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Session with %1 cancelled</source>
            <translation>Sesión con %1 cancelada</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>Eliminado: %1</translation>
        </message>
        <message>
            <source>Cancel which ones?</source>
            <translation>¿Cuáles quiere cancelar?</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Cancelar la sesión</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Nueva sesión…</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registrar una sesión pasada…</translation>
        </message>
        <message>
            <source>%1 copied to %2</source>
            <translation>%1 copiado al %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Imprimir lo que se muestra</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semana laboral</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Enter opens, Alt with arrows moves, drag with Ctrl copies</source>
            <translation>Intro abre, Alt con flechas mueve, arrastrar con Ctrl copia</translation>
        </message>
        <message>
            <source>Enter opens, drag with Ctrl copies</source>
            <translation>Intro abre, arrastrar con Ctrl copia</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Find a free time…</source>
            <translation>Buscar una hora libre…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Reservar en firme</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Prolongar la reserva</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>Ocultar %1</translation>
        </message>
        <message>
            <source>Cancel the session…</source>
            <translation>Cancelar la sesión…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Enter opens, Delete lets go of it</source>
            <translation>Intro abre, Supr libera</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message>
            <source>Calendars</source>
            <translation>Calendarios</translation>
        </message>
        <message>
            <source>What is taken in your other calendars is not free here, and what is booked here can stand in one of them.</source>
            <translation>Lo que está ocupado en sus otros calendarios no está libre aquí, y lo que se reserva aquí puede figurar en uno de ellos.</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Conectar un calendario</translation>
        </message>
        <message>
            <source>No other calendar is connected.</source>
            <translation>No hay ningún otro calendario conectado.</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written.</source>
            <translation>En pausa: no se lee ni se escribe nada.</translation>
        </message>
        <message>
            <source>It is being read for the first time.</source>
            <translation>Se está leyendo por primera vez.</translation>
        </message>
        <message>
            <source>Both sides agreed %1.</source>
            <translation>Última sincronización: %1.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Sync now: %1</source>
            <translation>Sincronizar ahora: %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Reanudar: %1</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pausar: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Cambiar: %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Disconnect: %1</source>
            <translation>Desconectar: %1</translation>
        </message>
        <message>
            <source>Counts here</source>
            <translation>Cuenta aquí</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>En ambos sentidos</translation>
        </message>
        <message>
            <source>Bookings go here</source>
            <translation>Las reservas van aquí</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>Allí falta de golpe %n entrada, así que aquí no se ha eliminado nada.</numerusform>
                <numerusform>Allí faltan de golpe %n entradas, así que aquí no se ha eliminado nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Ya no existen</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Volver a conectar</translation>
        </message>
        <message>
            <source>Reconnect: %1</source>
            <translation>Volver a conectar: %1</translation>
        </message>
        <message>
            <source>Colour of %1</source>
            <translation>Color de %1</translation>
        </message>
        <message>
            <source>The colour its entries bear in the calendar</source>
            <translation>El color que llevan sus entradas en el calendario</translation>
        </message>
        <message>
            <source>Colour as there</source>
            <translation>Color de origen</translation>
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
            <translation>Menor de edad</translation>
        </message>
        <message>
            <source>Blocked: booking says so first</source>
            <translation>Bloqueado: se avisa antes de reservar</translation>
        </message>
        <message>
            <source>Not to be contacted: no mail leaves</source>
            <translation>No contactar: no sale ningún correo</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Añadir cliente</translation>
        </message>
        <message>
            <source>Name, as printed on invoices</source>
            <translation>Nombre, tal como figura en las facturas</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>A qué se dedica</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Unknown, taken as yours</source>
            <translation>Desconocida, se toma la suya</translation>
        </message>
        <message>
            <source>Language of invoices and mail</source>
            <translation>Idioma de facturas y correos</translation>
        </message>
        <message>
            <source>As the practice</source>
            <translation>El de la consulta</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Número fiscal (NIF)</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Compra como empresa o profesional</translation>
        </message>
        <message>
            <source>Somebody else pays</source>
            <translation>Paga otra persona</translation>
        </message>
        <message>
            <source>Remark, only for you</source>
            <translation>Observación, solo para usted</translation>
        </message>
        <message>
            <source>Invoices go to another name or address</source>
            <translation>Las facturas van a otro nombre o dirección</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nombre en las facturas</translation>
        </message>
        <message>
            <source>E-mail for invoices</source>
            <translation>Correo para las facturas</translation>
        </message>
        <message>
            <source>What is left empty is as above.</source>
            <translation>Lo que quede vacío es como arriba.</translation>
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
            <translation>Abrir en una ventana aparte</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Cliente guardado</translation>
        </message>
        <message>
            <source>Merge %1 into…</source>
            <translation>Fusionar %1 con…</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>Las sesiones, las notas y las facturas se encontrarán entonces en el otro. No se elimina nada.</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>El cliente que se conserva</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <source>Merge into %1</source>
            <translation>Fusionar con %1</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Elija el cliente que se conserva.</translation>
        </message>
        <message>
            <source>%1 merged into %2</source>
            <translation>%1 se ha fusionado con %2</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1 pasa al archivo</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 ya es cliente</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 vuelve a la lista</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Clientes encontrados</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>como nuevo cliente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Invoices to</source>
            <translation>Facturas a</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Tax no.</source>
            <translation>NIF</translation>
        </message>
        <message>
            <source>VAT no.</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Buys as</source>
            <translation>Compra como</translation>
        </message>
        <message>
            <source>a business</source>
            <translation>empresa o profesional</translation>
        </message>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Aún no hay datos. Edite el cliente para añadir una dirección de correo.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Saldo a favor</translation>
        </message>
        <message>
            <source>Paid this year</source>
            <translation>Pagado este año</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Menor de edad</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>No contactar</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Not invoiced</source>
            <translation>Sin facturar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message>
            <source>Found in an import</source>
            <translation>Encontrado en una importación</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>¿Es un cliente?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Draft invoice</source>
            <translation>Borrador de factura</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Factura %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence el %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>saldada</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Próximamente</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Aún no hay nada</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, usted</translation>
        </message>
        <message>
            <source>%1, same as yours</source>
            <translation>%1, igual que la suya</translation>
        </message>
        <message>
            <source>Zone unknown, taken as yours</source>
            <translation>Zona desconocida, se toma la suya</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Relojes</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registrar una sesión pasada…</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Fusionar con otro cliente…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Recuperar del archivo</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extracto de cuenta</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sí, añadir</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir en una ventana aparte</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Sessions, notes, money and mail are listed here as they come.</source>
            <translation>Sesiones, notas, dinero y correos aparecerán aquí en su orden.</translation>
        </message>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>Mostrar %n entrada anterior</numerusform>
                <numerusform>Mostrar las anteriores (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Draft quote</source>
            <translation>Borrador de presupuesto</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Presupuesto %1</translation>
        </message>
        <message>
            <source>good until %1</source>
            <translation>válido hasta el %1</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Paid from credit</source>
            <translation>Pagado con crédito</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Cobro</translation>
        </message>
        <message>
            <source>for invoice %1</source>
            <translation>de la factura %1</translation>
        </message>
        <message>
            <source>for no invoice</source>
            <translation>sin factura</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>a %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Debe</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>No se debe nada.</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Suprimir…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Buscar una hora…</translation>
        </message>
        <message>
            <source>Sell a package…</source>
            <translation>Vender un bono…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>Filter clients</source>
            <translation>Filtrar clientes</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importar clientes y citas</translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importar un calendario, contactos o una tabla</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activos</translation>
        </message>
        <message>
            <source>Owing</source>
            <translation>Con deuda</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivados</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>No se pudieron leer los clientes</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Activos %1</translation>
        </message>
        <message>
            <source>Owing %1</source>
            <translation>Con deuda %1</translation>
        </message>
        <message>
            <source>Archived %1</source>
            <translation>Archivados %1</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Propuestos</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>No se ha encontrado a nadie</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Aún no hay clientes</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>No hay nadie</translation>
        </message>
        <message>
            <source>No name, company, mail or phone begins like this.</source>
            <translation>Ningún nombre, empresa, correo o teléfono empieza así.</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Añada su primer cliente, o importe sus contactos o su calendario.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>No hay ningún cliente en esta lista.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Ningún cliente elegido</translation>
        </message>
        <message>
            <source>Choose one on the left to see sessions, notes and invoices.</source>
            <translation>Elija uno a la izquierda para ver sus sesiones, notas y facturas.</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Aquí aparecerán sus clientes</translation>
        </message>
        <message>
            <source>With their sessions, notes and invoices on one time line, and their clock beside yours.</source>
            <translation>Con sus sesiones, notas y facturas en una misma línea de tiempo, y su reloj junto al de usted.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Añadir un cliente</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Cliente añadido</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>Buscando sus clientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Verlas</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the title only</source>
            <translation>Mostrar solo el título</translation>
        </message>
        <message>
            <source>Show whom it touches</source>
            <translation>Mostrar a quién afecta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockNote</name>
        <message>
            <source>Clocks that change</source>
            <translation>Cambios de hora</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Verlas</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClosedPeriod</name>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, todo el año</translation>
        </message>
        <message>
            <source>%1, the whole quarter</source>
            <translation>%1, todo el trimestre</translation>
        </message>
        <message>
            <source>Close the books</source>
            <translation>Cerrar los libros</translation>
        </message>
        <message>
            <source>Close up to the end of</source>
            <translation>Cerrar hasta el final de</translation>
        </message>
        <message>
            <source>Close the books up to this month</source>
            <translation>Cerrar los libros hasta este mes</translation>
        </message>
        <message>
            <source>In a closed period nothing is issued, credited, paid, written off or spent any more, so that it stays as your accountant has it.</source>
            <translation>En un periodo cerrado ya no se emite, abona, paga, da por perdido ni gasta nada, para que quede como lo tiene su asesor.</translation>
        </message>
        <message>
            <source>The books are closed up to %1.</source>
            <translation>Los libros están cerrados hasta %1.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>No hay ningún periodo cerrado.</translation>
        </message>
        <message>
            <source>Open %1 again</source>
            <translation>Reabrir %1</translation>
        </message>
        <message>
            <source>Open again from %1</source>
            <translation>Reabrir a partir de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CommandPalette</name>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Órdenes que coinciden</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Try fewer letters, or a name.</source>
            <translation>Pruebe con menos letras o con un nombre.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Start when I log in</source>
            <translation>Abrir al iniciar sesión en el ordenador</translation>
        </message>
        <message>
            <source>It waits locked in the tray until you open it.</source>
            <translation>Espera bloqueado en la bandeja del sistema hasta que usted lo abra.</translation>
        </message>
        <message>
            <source>Remind me through the desktop</source>
            <translation>Avisarme a través del escritorio</translation>
        </message>
        <message>
            <source>Five minutes before a session, and when a message did not go out. Without a sound.</source>
            <translation>Cinco minutos antes de una sesión y cuando un mensaje no se pudo enviar. Sin sonido.</translation>
        </message>
        <message>
            <source>Name clients in reminders</source>
            <translation>Nombrar a los clientes en los avisos</translation>
        </message>
        <message>
            <source>Reminders show over whatever is on the screen, and some desktops keep a list of them.</source>
            <translation>Los avisos aparecen por encima de lo que haya en pantalla, y algunos escritorios guardan una lista de ellos.</translation>
        </message>
        <message>
            <source>Use the tray's shortcuts in every program</source>
            <translation>Usar las teclas de la bandeja en cualquier programa</translation>
        </message>
        <message>
            <source>Start, finish and quick note. Your desktop may let you choose the keys.</source>
            <translation>Empezar, terminar y nota rápida. Puede que su escritorio le deje elegir las teclas.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConfirmSheet</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ConflictSheet</name>
        <message>
            <source>What was changed here holds until you say otherwise.</source>
            <translation>Lo que se cambió aquí vale hasta que usted diga otra cosa.</translation>
        </message>
        <message>
            <source>What %1 says holds until you say otherwise.</source>
            <translation>Lo que dice %1 vale hasta que usted diga otra cosa.</translation>
        </message>
        <message>
            <source>What stands here is newer and holds until you say otherwise.</source>
            <translation>Lo que hay aquí es más reciente y vale hasta que usted diga otra cosa.</translation>
        </message>
        <message>
            <source>What %1 says is newer and holds until you say otherwise.</source>
            <translation>Lo que dice %1 es más reciente y vale hasta que usted diga otra cosa.</translation>
        </message>
        <message>
            <source>One side changed it, the other deleted it: it is kept until you say otherwise.</source>
            <translation>Una parte lo cambió y la otra lo eliminó: se conserva hasta que usted diga otra cosa.</translation>
        </message>
        <message>
            <source>Changed here and elsewhere</source>
            <translation>Cambiado aquí y en otro lugar</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Entrada anterior</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Entrada siguiente</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Todo lo mío</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Todo lo suyo</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Keep what is chosen</source>
            <translation>Conservar lo elegido</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Both sides say the same by now.</source>
            <translation>Ambas partes dicen ya lo mismo.</translation>
        </message>
        <message>
            <source>both changed</source>
            <translation>cambiaron ambas</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
        <message>
            <source>%1 here: %2</source>
            <translation>%1 aquí: %2</translation>
        </message>
        <message>
            <source>%1 there: %2</source>
            <translation>%1 allí: %2</translation>
        </message>
        <message>
            <source>As it is here</source>
            <translation>Como está aquí</translation>
        </message>
        <message>
            <source>As it is there</source>
            <translation>Como está allí</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Resuelto: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ContactRows</name>
        <message>
            <source>Any kind</source>
            <translation>Cualquier tipo</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Add another e-mail</source>
            <translation>Añadir otro correo</translation>
        </message>
        <message>
            <source>Add another phone</source>
            <translation>Añadir otro teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Poner en primer lugar</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The first one is where mail goes.</source>
            <translation>El correo se envía a la primera dirección.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CorrectSheet</name>
        <message>
            <source>Such as 45 min or 1 h 30</source>
            <translation>Por ejemplo, 45 min o 1 h 30</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Cuántas sesiones</translation>
        </message>
        <message>
            <source>Say how much.</source>
            <translation>Indique cuánto.</translation>
        </message>
        <message>
            <source>Correct the balance</source>
            <translation>Corregir el saldo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>From which day it counts</source>
            <translation>Desde qué día cuenta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Ten characters or more; it stays on record.</source>
            <translation>Diez caracteres o más; queda registrado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Después: %1</translation>
        </message>
        <message>
            <source>Correct by %1</source>
            <translation>Corregir en %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para qué</translation>
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
            <translation>Facturar al cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Solo para usted</translation>
        </message>
        <message>
            <source>Type a date, such as %1.</source>
            <translation>Escriba una fecha, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditActs</name>
        <message>
            <source>Sold %1 to %2; its invoice is a draft</source>
            <translation>%1 vendido a %2; su factura queda en borrador</translation>
        </message>
        <message>
            <source>Sold %1 to %2</source>
            <comment>a package, a client</comment>
            <translation>%1 vendido a %2</translation>
        </message>
        <message>
            <source>Taken back right away</source>
            <translation>Deshecho enseguida</translation>
        </message>
        <message>
            <source>%1 corrected by %2</source>
            <comment>a package, how much</comment>
            <translation>%1: corrección de %2</translation>
        </message>
        <message>
            <source>%1 rests</source>
            <comment>a package</comment>
            <translation>%1 está en pausa</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <comment>a package</comment>
            <translation>%1 se reanuda</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>how much</comment>
            <translation>Crédito pasado: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditBar</name>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Ningún bono activo</translation>
        </message>
        <message>
            <source>Shows every entry</source>
            <translation>Muestra todos los movimientos</translation>
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
            <translation>duró %1</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>anulado después</translation>
        </message>
        <message>
            <source>then %1 over</source>
            <translation>después %1 de más</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>después %1</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>Buscando los movimientos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a state and a share</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Its rule</source>
            <translation>Su regla</translation>
        </message>
        <message>
            <source>Its invoice</source>
            <translation>Su factura</translation>
        </message>
        <message>
            <source>Move some…</source>
            <translation>Pasar una parte…</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Let it rest…</source>
            <translation>Pausar…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Reservas</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>No hay sesiones próximas</translation>
        </message>
        <message>
            <source>Booked sessions that hold credits</source>
            <translation>Sesiones reservadas que retienen crédito</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Movimientos</translation>
        </message>
        <message>
            <source>the newest first</source>
            <translation>los más recientes primero</translation>
        </message>
        <message>
            <source>A double click or Enter opens the session of an entry.</source>
            <translation>Un doble clic o Intro abre la sesión de un movimiento.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditPanel</name>
        <message>
            <source>Credit</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>Vender un bono</translation>
        </message>
        <message>
            <source>Drawn first</source>
            <translation>Se usa primero</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Ningún bono activo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>Credit %1?</source>
            <translation>¿Rectificar %1?</translation>
        </message>
        <message>
            <source>Reason, as printed on the credit note</source>
            <translation>Motivo, tal como figura en la factura rectificativa</translation>
        </message>
        <message>
            <source>What is ticked is taken back by a credit note of its own.</source>
            <translation>Lo marcado se anula con una factura rectificativa propia.</translation>
        </message>
        <message>
            <source>The whole invoice over %1 is taken back by a credit note of its own.</source>
            <translation>La factura completa, de %1, se anula con una factura rectificativa propia.</translation>
        </message>
        <message>
            <source>What is left of it is taken back by a credit note of its own.</source>
            <translation>Lo que queda de ella se anula con una factura rectificativa propia.</translation>
        </message>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Los %1 ya pagados pasan a ser saldo a favor del cliente.</translation>
        </message>
        <message>
            <source>Keep the invoice</source>
            <translation>Conservar la factura</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>Rectificar %1</translation>
        </message>
        <message>
            <source>Credit the rest</source>
            <translation>Rectificar el resto</translation>
        </message>
        <message>
            <source>Say why in a few words; it is printed on the credit note.</source>
            <translation>Diga el motivo en pocas palabras; se imprime en la factura rectificativa.</translation>
        </message>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>Rectificar %n línea</numerusform>
                <numerusform>Rectificar %n líneas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message>
            <source>Back up each day</source>
            <translation>Copia de seguridad diaria</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Elegir carpeta</translation>
        </message>
        <message>
            <source>Choose the folder for daily backups</source>
            <translation>Elija la carpeta para las copias diarias</translation>
        </message>
        <message>
            <source>Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this computer is lost.</source>
            <translation>Conserva 7 días, 4 semanas y 12 meses. En otro disco sirven también si se pierde este ordenador.</translation>
        </message>
        <message>
            <source>Beside the practice, on this disk</source>
            <translation>Junto a la consulta, en este disco</translation>
        </message>
        <message>
            <source>The backup of %1 did not work. %2</source>
            <translation>La copia de seguridad del %1 no funcionó. %2</translation>
        </message>
        <message>
            <source>Off. Nothing is backed up by itself.</source>
            <translation>Desactivado. No se hacen copias automáticas.</translation>
        </message>
        <message>
            <source>Last made %1, and opened again to test it.</source>
            <translation>La última se hizo el %1 y se volvió a abrir para comprobarla.</translation>
        </message>
        <message>
            <source>The first is made at midday, or when the program next runs.</source>
            <translation>La primera se hace a mediodía o la próxima vez que se abra el programa.</translation>
        </message>
        <message>
            <source>Choose folder for daily backups</source>
            <translation>Elegir carpeta para las copias diarias</translation>
        </message>
        <message>
            <source>The backup %1 is not there any more.</source>
            <translation>La copia de seguridad %1 ya no está.</translation>
        </message>
        <message>
            <source>The backup %1 was altered or replaced.</source>
            <translation>La copia de seguridad %1 se ha modificado o sustituido.</translation>
        </message>
        <message>
            <source>%1 was not made by this practice, or cannot be read.</source>
            <translation>%1 no la hizo esta consulta o no se puede leer.</translation>
        </message>
        <message>
            <source>The backup %1 does not follow from the one before it.</source>
            <translation>La copia de seguridad %1 no es continuación de la anterior.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>Y una más.</numerusform>
                <numerusform>Y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>The restore drill of %1 failed. %2</source>
            <translation>El simulacro de restauración del %1 no funcionó. %2</translation>
        </message>
        <message>
            <source>No backup has been written to another disk for 14 days or longer.</source>
            <translation>Hace 14 días o más que no se escribe ninguna copia de seguridad en otro disco.</translation>
        </message>
        <message>
            <source>Restored for practice %1: all of it came back.</source>
            <translation>Se restauró a modo de ensayo el %1: se recuperó todo.</translation>
        </message>
        <message>
            <source>Its folder is not there. Connect the disk it is on, or choose another folder.</source>
            <translation>La carpeta no está. Conecte el disco en el que se encuentra o elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>Backup and data</source>
            <translation>Copias y datos</translation>
        </message>
        <message>
            <source>A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. What is written out is not encrypted.</source>
            <translation>Una copia de seguridad está cifrada igual que la consulta y se abre con la misma frase de contraseña u hoja de recuperación. Lo que se exporta no está cifrado.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Back up to another place</source>
            <translation>Hacer copia en otro lugar</translation>
        </message>
        <message>
            <source>Take your data along</source>
            <translation>Llevarse los datos</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>JSON, tables, calendar, contacts, notes, attachments, books</source>
            <translation>JSON, tablas, calendario, contactos, notas, adjuntos, contabilidad</translation>
        </message>
        <message>
            <source>The books</source>
            <translation>La contabilidad</translation>
        </message>
        <message>
            <source>A journal for hledger and other plain-text accounting</source>
            <translation>Un diario para hledger y otros programas de contabilidad en texto</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV de clientes, sesiones, facturas y cobros, para una hoja de cálculo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>An .ics file for any calendar</source>
            <translation>Un archivo .ics para cualquier calendario</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>A .vcf file for any address book</source>
            <translation>Un archivo .vcf para cualquier libreta de direcciones</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>Elija una carpeta para la copia de seguridad</translation>
        </message>
        <message>
            <source>Choose where a new folder is made</source>
            <translation>Elija dónde se crea una carpeta nueva</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Aún sin copias de seguridad.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check the backup of %1</source>
            <translation>Comprobar la copia de seguridad del %1</translation>
        </message>
        <message>
            <source>Writing the backup and opening it again</source>
            <translation>Escribiendo la copia de seguridad y volviéndola a abrir</translation>
        </message>
        <message>
            <source>Backed up to %1. It was opened again and is equal to the practice.</source>
            <translation>Copia de seguridad guardada en %1. Se volvió a abrir y es igual que la consulta.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Leyendo la copia de seguridad</translation>
        </message>
        <message>
            <source>Undamaged: %1</source>
            <translation>Sin daños: %1</translation>
        </message>
        <message>
            <source>Writing out</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Written to %1. These files are not encrypted: keep them where you keep papers.</source>
            <translation>Exportado a %1. Estos archivos no están cifrados: guárdelos donde guarda sus papeles.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export: %1</source>
            <translation>Exportar: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataTable</name>
        <message>
            <source>Columns of %1</source>
            <translation>Columnas de %1</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DateField</name>
        <message>
            <source>Not a date. Type it like %1.</source>
            <translation>No es una fecha. Escríbala como %1.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Escriba un día.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message>
            <source>No service yet</source>
            <translation>Aún sin servicio</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>La última vez</translation>
        </message>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n punto del orden del día</numerusform>
                <numerusform>%n puntos del orden del día</numerusform>
            </translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Facturar %1</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facturar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Gratuita</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 por sesión</translation>
        </message>
        <message>
            <source>you %1</source>
            <translation>usted %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>Why, if they said</source>
            <translation>Por qué, si lo dijo</translation>
        </message>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>El cliente dijo que no. Se puede copiar como un presupuesto nuevo.</translation>
        </message>
        <message>
            <source>Such as: too late this year</source>
            <translation>Por ejemplo: demasiado tarde este año</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Mark %1 as declined?</source>
            <translation>¿Marcar %1 como rechazado?</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marcar como rechazado</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DiagnosticsSheet</name>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Nothing leaves this computer by itself. Read it before you pass it on.</source>
            <translation>Nada sale de este equipo por sí solo. Léalo antes de pasarlo a otros.</translation>
        </message>
        <message>
            <source>Text of the diagnostics</source>
            <translation>Texto del diagnóstico</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Guardar como...</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Guardar el diagnóstico</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Edit the draft</source>
            <translation>Editar el borrador</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>No se emitió en su día. %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>se emitirá el %1</translation>
        </message>
        <message>
            <source>The number is taken at issue</source>
            <translation>El número se asigna al emitir</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Issue %1</source>
            <translation>Emitir %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence el %1</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 pagados</translation>
        </message>
        <message>
            <source>%1 discount</source>
            <translation>%1 por pronto pago</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 incobrables</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>aún sin enviar</translation>
        </message>
        <message>
            <source>%1 credit</source>
            <translation>%1 de saldo a favor</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>Mark paid</source>
            <translation>Registrar cobro</translation>
        </message>
        <message>
            <source>Mark paid %1</source>
            <translation>Registrar cobro de %1</translation>
        </message>
        <message>
            <source>Record the payment of this invoice</source>
            <translation>Registrar el cobro de esta factura</translation>
        </message>
        <message>
            <source>Use credit</source>
            <translation>Usar saldo a favor</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <translation>%1 para %2, %3</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Cobros</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Dado por incobrable</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>anulado el %1</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>%1 discount for paying early</source>
            <translation>%1 de descuento por pronto pago</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Anular este cobro</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Enviar de nuevo a %1</translation>
        </message>
        <message>
            <source>Do not issue it by itself</source>
            <translation>No emitir automáticamente</translation>
        </message>
        <message>
            <source>Write off %1…</source>
            <translation>Dar por incobrables %1…</translation>
        </message>
        <message>
            <source>Take the write-off back</source>
            <translation>Deshacer la baja por incobrable</translation>
        </message>
        <message>
            <source>Credit the invoice…</source>
            <translation>Rectificar la factura…</translation>
        </message>
        <message>
            <source>Record a refund…</source>
            <translation>Registrar un reembolso…</translation>
        </message>
        <message>
            <source>Pay from the credit of %1</source>
            <translation>Pagar con el saldo a favor de %1</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Devolver saldo a favor…</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Ver el cliente</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extracto de cuenta</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Issue later…</source>
            <translation>Emitir más adelante…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLine</name>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>Price each</source>
            <translation>Precio unitario</translation>
        </message>
        <message>
            <source>Price for %1</source>
            <translation>Precio por %1</translation>
        </message>
        <message>
            <source>Type a share such as 10 %, or a sum.</source>
            <translation>Escriba un porcentaje, por ejemplo 10 %, o un importe.</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Descuento</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Quitar esta línea</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % o un importe</translation>
        </message>
        <message>
            <source>Say what is billed.</source>
            <translation>Diga qué se factura.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Escriba un importe.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Escriba un número.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLines</name>
        <message>
            <source>Discount on the whole</source>
            <translation>Descuento sobre el total</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % o un importe</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftSheet</name>
        <message>
            <source>Edit the draft</source>
            <translation>Editar el borrador</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1 en %2</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>Fecha del cambio</translation>
        </message>
        <message>
            <source>The tax is stated in both currencies.</source>
            <translation>El impuesto se indica en las dos monedas.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Guardar el borrador</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Añadir una línea</translation>
        </message>
        <message>
            <source>Type a number above zero.</source>
            <translation>Escriba un número mayor que cero.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Escriba un día.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DriveSheet</name>
        <message>
            <source>Edit the drive</source>
            <translation>Editar el trayecto</translation>
        </message>
        <message>
            <source>New drive with your own car</source>
            <translation>Nuevo trayecto con su propio coche</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>millas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Your own rate, for this drive alone</source>
            <translation>Su propia tarifa, solo para este trayecto</translation>
        </message>
        <message>
            <source>By %1. Type another rate if yours differs.</source>
            <translation>Según %1. Escriba otra tarifa si la suya es distinta.</translation>
        </message>
        <message>
            <source>your own rate</source>
            <translation>su propia tarifa</translation>
        </message>
        <message>
            <source>No rate is known for your country. Type yours.</source>
            <translation>No se conoce ninguna tarifa para su país. Escriba la suya.</translation>
        </message>
        <message>
            <source>Type a number above zero, such as %1.</source>
            <translation>Escriba un número mayor que cero, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Escriba un importe, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadir</translation>
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
            <translation>No es una duración. Escríbala como 45 o 1 h 15.</translation>
        </message>
        <message>
            <source>Type a length like 50 or 1 h 30.</source>
            <translation>Escriba una duración como 50 o 1 h 30.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntriesSheet</name>
        <message>
            <source>Looking them up</source>
            <translation>Buscando las entradas</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Abrir la entrada</translation>
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
            <translation>Ocupa tiempo</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Only when you are busy is kept of this calendar.</source>
            <translation>De este calendario solo se guardan sus horas ocupadas.</translation>
        </message>
        <message>
            <source>Switch this calendar off</source>
            <translation>Ocultar este calendario</translation>
        </message>
        <message>
            <source>It is a session…</source>
            <translation>Es una sesión…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Add receipt</source>
            <translation>Añadir justificante</translation>
        </message>
        <message>
            <source>goes on the next invoice</source>
            <translation>irá en la próxima factura</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Facturar de nuevo</translation>
        </message>
        <message>
            <source>Draft an invoice</source>
            <translation>Hacer un borrador de factura</translation>
        </message>
        <message>
            <source>It is on an invoice. Take its line off the draft, or credit the invoice first.</source>
            <translation>Está en una factura. Quite antes su línea del borrador o rectifique la factura.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>IVA soportado</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Rate set by</source>
            <translation>Tarifa según</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>criterio propio</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir el borrador</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Remove expense</source>
            <translation>Quitar gasto</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>Edit the expense</source>
            <translation>Editar el gasto</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuevo gasto</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Pagado a</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <translation>Importe con impuestos</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>Nombre de la categoría</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>IVA soportado</translation>
        </message>
        <message>
            <source>Add a receipt</source>
            <translation>Añadir un justificante</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Otra…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Type the sum…</source>
            <translation>Escribir el importe…</translation>
        </message>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Lo leerá el cliente al que lo facture</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>%1 of it is input tax</source>
            <translation>%1 de ello es IVA soportado</translation>
        </message>
        <message>
            <source>Type what was paid, such as %1.</source>
            <translation>Escriba lo que se pagó, por ejemplo %1.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Type the tax shown on the receipt.</source>
            <translation>Escriba el impuesto que figura en el justificante.</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Justificante: %1</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Elija un justificante</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Añadir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseVersions</name>
        <message>
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>Versions of this expense</source>
            <translation>Versiones de este gasto</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>Receipt</source>
            <translation>Justificante</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Trayecto</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>Sin justificante</translation>
        </message>
        <message>
            <source>Search expenses</source>
            <translation>Buscar gastos</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nuevo gasto</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nuevo trayecto</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Por categoría</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>y %1 más</translation>
        </message>
        <message>
            <source>No expenses in this time</source>
            <translation>Ningún gasto en este periodo</translation>
        </message>
        <message>
            <source>Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. Drives with your own car count too.</source>
            <translation>Registre lo que paga por la consulta: alquiler, software, un tren. Suelte aquí un justificante para empezar. Los trayectos con su propio coche también cuentan.</translation>
        </message>
        <message>
            <source>The expenses could not be read</source>
            <translation>No se pudieron leer los gastos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>No expense of this time says that. Try a longer time, or fewer letters.</source>
            <translation>Ningún gasto de este periodo coincide. Pruebe con un periodo más largo o con menos letras.</translation>
        </message>
        <message>
            <source>No expense chosen</source>
            <translation>Ningún gasto elegido</translation>
        </message>
        <message>
            <source>An expense and its receipt show up here.</source>
            <translation>Aquí aparecen un gasto y su justificante.</translation>
        </message>
        <message>
            <source>Expense noted</source>
            <translation>Gasto registrado</translation>
        </message>
        <message>
            <source>Expense changed</source>
            <translation>Gasto modificado</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>Eliminado: %1</translation>
        </message>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Se incluye en la próxima factura del cliente</translation>
        </message>
        <message>
            <source>Draft made; it waits in Drafts</source>
            <translation>Borrador creado; espera en Borradores</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Elija un justificante</translation>
        </message>
        <message>
            <source>Receipt kept</source>
            <translation>Justificante guardado</translation>
        </message>
        <message>
            <source>Receipt removed</source>
            <translation>Justificante quitado</translation>
        </message>
        <message>
            <source>Show all categories</source>
            <translation>Mostrar todas las categorías</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Mostrar solo estos</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Find a free time</source>
            <translation>Buscar una hora libre</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Reservar</translation>
        </message>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Mañana</numerusform>
                <numerusform>Próximos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time of day</source>
            <translation>A cualquier hora</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>Por la mañana</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>Por la tarde</translation>
        </message>
        <message>
            <source>Evenings</source>
            <translation>Al final de la tarde</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Preferencia</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Hold for a day</source>
            <translation>Reservar un día</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Todavía no hay ningún servicio. Añada uno en Ajustes, Servicios.</translation>
        </message>
        <message>
            <source>Looking for free times…</source>
            <translation>Buscando horas libres…</translation>
        </message>
        <message>
            <source>Nothing is free there. Look further ahead.</source>
            <translation>No hay nada libre ahí. Mire más adelante.</translation>
        </message>
        <message>
            <source>Tick the times to offer, best first.</source>
            <translation>Marque las horas que va a ofrecer; la mejor va primero.</translation>
        </message>
        <message>
            <source>Choose who the times are for.</source>
            <translation>Elija para quién son las horas.</translation>
        </message>
        <message numerus="yes">
            <source>%n times copied</source>
            <translation>
                <numerusform>%n hora copiada</numerusform>
                <numerusform>%n horas copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times held for %1 for a day</source>
            <translation>
                <numerusform>%n hora reservada un día para %1</numerusform>
                <numerusform>%n horas reservadas un día para %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 con reserva, %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderStrip</name>
        <message>
            <source>Earlier week with free times</source>
            <translation>Semana anterior con horas libres</translation>
        </message>
        <message>
            <source>Later week with free times</source>
            <translation>Semana posterior con horas libres</translation>
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
            <translation>%1 min a %2 por hora</translation>
        </message>
        <message>
            <source>per session</source>
            <translation>por sesión</translation>
        </message>
        <message>
            <source>%1 %2 %: %3</source>
            <translation>%1 %2 %: %3</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>IVA</translation>
        </message>
        <message>
            <source>includes %1</source>
            <translation>incluye %1</translation>
        </message>
        <message>
            <source>no VAT: small business</source>
            <translation>sin IVA: pequeña empresa</translation>
        </message>
        <message>
            <source>no VAT: reverse charge</source>
            <translation>sin IVA: inversión del sujeto pasivo</translation>
        </message>
        <message>
            <source>no VAT: exempt</source>
            <translation>sin IVA: exenta</translation>
        </message>
        <message>
            <source>no VAT: outside its scope</source>
            <translation>sin IVA: no sujeta</translation>
        </message>
        <message>
            <source>%1 given away as grace.</source>
            <translation>%1 de cortesía, sin cobrar.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Se cuentan al menos %1.</translation>
        </message>
        <message>
            <source>%1 for the session, whatever its length.</source>
            <translation>%1 por la sesión, dure lo que dure.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 a %2 por hora.</translation>
        </message>
        <message>
            <source>Finish session with %1</source>
            <translation>Terminar la sesión con %1</translation>
        </message>
        <message>
            <source>Send the invoice</source>
            <translation>Enviar la factura</translation>
        </message>
        <message>
            <source>Hand it over yourself</source>
            <translation>Entregarla usted</translation>
        </message>
        <message>
            <source>End, invoice later</source>
            <translation>Terminar, facturar después</translation>
        </message>
        <message>
            <source>Length that counts</source>
            <translation>Duración que se cuenta</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factura</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Envío</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Seguir con la sesión</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Terminar y facturar</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Terminar y facturar %1</translation>
        </message>
        <message>
            <source>as finished</source>
            <translation>tal como terminó</translation>
        </message>
        <message>
            <source>of %1 run</source>
            <translation>de %1 transcurridos</translation>
        </message>
        <message>
            <source>of %1 planned</source>
            <translation>de %1 previstos</translation>
        </message>
        <message>
            <source>less than 1 min</source>
            <translation>menos de 1 min</translation>
        </message>
        <message>
            <source>Count the planned %1</source>
            <translation>Contar lo previsto: %1</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Send by mail</source>
            <translation>Enviar por correo</translation>
        </message>
        <message>
            <source>%1 has no e-mail address</source>
            <translation>%1 no tiene dirección de correo</translation>
        </message>
        <message>
            <source>your own e-mail address is missing, see Settings</source>
            <translation>falta su propia dirección de correo, véase Ajustes</translation>
        </message>
        <message>
            <source>kept under Money</source>
            <translation>se guarda en Facturación</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF. Due %2.</source>
            <translation>Factura %1 en PDF. Vence el %2.</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF.</source>
            <translation>Factura %1 en PDF.</translation>
        </message>
        <message>
            <source>The mail is ready; you send it from your own mail program.</source>
            <translation>El correo queda preparado; usted lo envía desde su propio programa de correo.</translation>
        </message>
        <message>
            <source>It is sent at once and cannot be taken back.</source>
            <translation>Se envía al momento y no se puede retirar.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>Tiene %n segundo para deshacer antes de que se envíe.</numerusform>
                <numerusform>Tiene %n segundos para deshacer antes de que se envíe.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is taken when the invoice is issued; %1 is the one expected now.</source>
            <translation>El número se asigna al emitir la factura; ahora se espera el %1.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Se cuenta en tramos de %1.</translation>
        </message>
        <message>
            <source>End and draw %1</source>
            <comment>from what is prepaid</comment>
            <translation>Terminar y descontar %1</translation>
        </message>
        <message>
            <source>Nothing goes out: all of it is prepaid.</source>
            <translation>No sale nada: todo está prepagado.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Último paso</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>Preparing...</source>
            <translation>Preparando...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRunPage</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HealthButton</name>
        <message>
            <source>Show what the program does by itself</source>
            <translation>Mostrar lo que el programa hace por sí solo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HeldActs</name>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1 con reserva, %2 %3</translation>
        </message>
        <message>
            <source>Held for %1 until %2 %3</source>
            <translation>Reservado para %1 hasta el %2 %3</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>El tiempo reservado para %1 vuelve a estar libre</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoldSheet</name>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Reservado hasta</translation>
        </message>
        <message>
            <source>Over there</source>
            <translation>Allí</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Reservar en firme</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Prolongar la reserva</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Todavía no hay ningún servicio. Añada uno en Ajustes, Servicios.</translation>
        </message>
        <message>
            <source>Book it anyway</source>
            <translation>Reservar de todos modos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursGrid</name>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, una copia</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>Ocupado: %1</translation>
        </message>
        <message>
            <source>outside your working hours</source>
            <translation>fuera de su horario de trabajo</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>antes: %1</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>sin facturar</translation>
        </message>
        <message>
            <source>Hours of the days</source>
            <translation>Horas de los días</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message>
            <source>Days and clocks</source>
            <translation>Días y relojes</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>Clocks %1</source>
            <comment>−1 h</comment>
            <translation>Relojes %1 (−1 h)</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursSection</name>
        <message>
            <source>Save working hours</source>
            <translation>Guardar el horario</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horario de trabajo</translation>
        </message>
        <message>
            <source>On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is free. The calendar shades the rest, and booking outside says so first.</source>
            <translation>Según la hora de su consulta, como 09:00–12:30, 14:00–18:00. Un día vacío queda libre. El calendario sombrea el resto y avisa antes de reservar fuera de horario.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>Not said yet: these are a guess, by which nobody is warned.</source>
            <translation>Aún sin indicar: estas horas son una suposición y no generan avisos.</translation>
        </message>
        <message>
            <source>Working hours saved, from now on</source>
            <translation>Horario de trabajo guardado, válido desde ahora</translation>
        </message>
        <message>
            <source>Working hours are as they were</source>
            <translation>El horario de trabajo vuelve a ser el de antes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursView</name>
        <message>
            <source>Nothing on these days</source>
            <translation>Nada en estos días</translation>
        </message>
        <message>
            <source>Draw over the hours to book a session there.</source>
            <translation>Arrastre sobre las horas para reservar ahí una sesión.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportColumns</name>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Keep as a remark</source>
            <translation>Guardar como observación</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Dirección de correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Población</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Provincia o región</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Número fiscal (NIF)</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Person or company</source>
            <translation>Persona o empresa</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Compra como empresa o profesional</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Tipo de correo</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Tipo de teléfono</translation>
        </message>
        <message>
            <source>Kind of the address</source>
            <translation>Tipo de dirección</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nombre en las facturas</translation>
        </message>
        <message>
            <source>Mail for invoices</source>
            <translation>Correo para las facturas</translation>
        </message>
        <message>
            <source>Number in the other program</source>
            <translation>Número en el otro programa</translation>
        </message>
        <message>
            <source>What the column %1 holds</source>
            <translation>Qué contiene la columna %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n cliente nuevo</numerusform>
                <numerusform>%n clientes nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n cliente actualizado</numerusform>
                <numerusform>%n clientes actualizados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n cita</numerusform>
                <numerusform>%n citas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n cita actualizada</numerusform>
                <numerusform>%n citas actualizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n sesión movida</numerusform>
                <numerusform>%n sesiones movidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n sesión cancelada</numerusform>
                <numerusform>%n sesiones canceladas</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importar un calendario, contactos o una tabla</translation>
        </message>
        <message>
            <source>Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)</source>
            <translation>Calendario, contactos, tabla (*.ics *.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importar %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Nothing of this file can be taken.</source>
            <translation>No se puede tomar nada de este archivo.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Todo lo que hay en este archivo ya está aquí.</translation>
        </message>
        <message>
            <source>%1 known already and left as they are.</source>
            <translation>Ya conocidos: %1; quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n sesión preparada se queda donde está.</numerusform>
                <numerusform>%n sesiones preparadas se quedan donde están.</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Los invitados que nadie conoce pasan a ser clientes propuestos; acéptelos en la lista.</translation>
        </message>
        <message>
            <source>and %1 more remarks.</source>
            <translation>y %1 avisos más.</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importado: %1</translation>
        </message>
        <message>
            <source>%1 was not imported</source>
            <translation>%1 no se ha importado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorFold</name>
        <message>
            <source>Show or hide the facts</source>
            <translation>Mostrar u ocultar los datos</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorPanel</name>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::JobsTab</name>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abandonada</translation>
        </message>
        <message>
            <source>Will be tried again</source>
            <translation>Se reintentará</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Próxima vez</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Último error</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>Choose a line to see what can be done with it.</source>
            <translation>Elija una línea para ver qué se puede hacer con ella.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Ejecutar ahora</translation>
        </message>
        <message>
            <source>%1: runs now</source>
            <translation>%1: se ejecuta ahora</translation>
        </message>
        <message>
            <source>Looking up the jobs</source>
            <translation>Buscando las tareas</translation>
        </message>
        <message>
            <source>The jobs could not be read</source>
            <translation>No se pudieron leer las tareas</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Pendiente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::KeySheet</name>
        <message>
            <source>Owner</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabilidad</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitación</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditoría</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Puede hacerlo todo.</translation>
        </message>
        <message>
            <source>Books, invoices and sends; sees no notes.</source>
            <translation>Reserva, factura y envía; no ve las notas.</translation>
        </message>
        <message>
            <source>Writes invoices and payments, takes the books along; sees no calendar and no notes.</source>
            <translation>Hace facturas y registra cobros, exporta la contabilidad; no ve el calendario ni las notas.</translation>
        </message>
        <message>
            <source>Leads sessions and keeps notes; sees no invoices.</source>
            <translation>Dirige sesiones y escribe notas; no ve las facturas.</translation>
        </message>
        <message>
            <source>Reads invoices, the ledger and the audit trail; changes nothing.</source>
            <translation>Lee las facturas, el libro mayor y el registro de auditoría; no cambia nada.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LoadingView</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Log a past session</source>
            <translation>Registrar una sesión pasada</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>It is finished at once; how it is billed is asked next.</source>
            <translation>Queda terminada al momento; después se pregunta cómo se factura.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Log session</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Aún no hay ningún servicio. Añada uno en Ajustes, Servicios.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Escriba una hora como 14:30.</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Elija un cliente para ver el precio.</translation>
        </message>
        <message>
            <source>%1 without tax</source>
            <translation>%1 sin impuestos</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Elija con quién fue la sesión.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MainFrame</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostrar todos los atajos</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>teclas</translation>
        </message>
        <message>
            <source>About SoloPilot</source>
            <translation>Acerca de SoloPilot</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licencias</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Recorrido: %1</translation>
        </message>
        <message>
            <source>show me around</source>
            <translation>visita guiada</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeetingBox</name>
        <message>
            <source>In person</source>
            <translation>Presencial</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Por vídeo</translation>
        </message>
        <message>
            <source>The video link is missing. The connected calendar makes it when it is next synced.</source>
            <translation>Falta el enlace de vídeo. El calendario conectado lo crea en la próxima sincronización.</translation>
        </message>
        <message>
            <source>The video link is missing. Add it to the service, or to this session.</source>
            <translation>Falta el enlace de vídeo. Añádalo al servicio o a esta sesión.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the video link</source>
            <translation>Abrir el enlace de vídeo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the video link</source>
            <translation>Copiar el enlace de vídeo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MessageSheet</name>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto del mensaje</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeterWindow</name>
        <message>
            <source>Session meter</source>
            <translation>Reloj de la sesión</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>Show over the session's page too</source>
            <translation>Mostrar también sobre la página de la sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message>
            <source>Are these entries gone?</source>
            <translation>¿Han desaparecido estas entradas?</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone.</source>
            <translation>%1 dice que %2 de %3 entradas han desaparecido.</translation>
        </message>
        <message>
            <source>So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the same. It was asked for twice, and nothing was deleted here.</source>
            <translation>Tanto rara vez se elimina a propósito: una cuenta configurada de nuevo o un fallo allí se ven igual. Se preguntó dos veces y aquí no se eliminó nada.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlas</translation>
        </message>
        <message>
            <source>They stay here and are written to that calendar again, where it allows that.</source>
            <translation>Se quedan aquí y se vuelven a escribir en ese calendario si este lo permite.</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Han desaparecido</translation>
        </message>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>Se eliminan también aquí, y se pueden recuperar durante %n día.</numerusform>
                <numerusform>Se eliminan también aquí, y se pueden recuperar durante %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Delete them here too</source>
            <translation>Eliminarlas también aquí</translation>
        </message>
        <message>
            <source>What is gone in %1 goes here too</source>
            <translation>Lo que falta en %1 se va también aquí</translation>
        </message>
        <message>
            <source>The entries of %1 are kept</source>
            <translation>Las entradas de %1 se conservan</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyField</name>
        <message>
            <source>Not an amount. Type it like %1.</source>
            <translation>No es un importe. Escríbalo como %1.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Escriba un importe.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 written off</source>
            <translation>%1 dados por incobrables</translation>
        </message>
        <message>
            <source>Invoice %1 is owed again</source>
            <translation>La factura %1 vuelve a estar pendiente</translation>
        </message>
        <message>
            <source>To be issued on %1</source>
            <translation>Se emitirá el %1</translation>
        </message>
        <message>
            <source>It is a draft again</source>
            <translation>Vuelve a ser un borrador</translation>
        </message>
        <message>
            <source>Invoice %1 issued</source>
            <translation>Factura %1 emitida</translation>
        </message>
        <message>
            <source>Issue it under %1?</source>
            <translation>¿Emitirla con fecha %1?</translation>
        </message>
        <message>
            <source>The last number was given on %1, which is still to come by this computer’s clock. If the clock is wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers stay in the order of their dates and none is left out.</source>
            <translation>El último número se asignó el %1, una fecha que aún no ha llegado según el reloj de este ordenador. Si el reloj va mal, cancele y póngalo en hora. Si el error fue esa fecha, esta factura también la llevará: los números siguen el orden de sus fechas y no se omite ninguno.</translation>
        </message>
        <message>
            <source>Issue under %1</source>
            <translation>Emitir con fecha %1</translation>
        </message>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>No hay a quién enviar %1. Añada una dirección de correo al cliente.</translation>
        </message>
        <message>
            <source>The mail with invoice %1 waits on Today for you to send it</source>
            <translation>El correo con la factura %1 espera en Hoy a que usted lo envíe</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>Se envía la factura %1</translation>
        </message>
        <message>
            <source>Draft discarded; its sessions wait on Today</source>
            <translation>Borrador descartado; sus sesiones esperan en Hoy</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Borrador guardado</translation>
        </message>
        <message>
            <source>Invoice %1 credited</source>
            <translation>Factura %1 rectificada</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Borrador %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>se emitirá el %1</translation>
        </message>
        <message>
            <source>could not be issued on its day</source>
            <translation>no se pudo emitir en su día</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence el %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sin vencimiento</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Due in the next 7 days</source>
            <translation>Vencen en los próximos 7 días</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más adelante</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Ningún número ni cliente de esta pestaña coincide. Pruebe en Todas o con menos letras.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>No hay nada pendiente</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Todas las facturas que ha emitido están saldadas.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>No hay borradores</translation>
        </message>
        <message>
            <source>Finish a session with “invoice later” and it waits on Today until you invoice it.</source>
            <translation>Termine una sesión con «facturar después» y esperará en Hoy hasta que la facture.</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>No hay nada vencido</translation>
        </message>
        <message>
            <source>Invoices that pass their due date show up here.</source>
            <translation>Aquí aparecen las facturas que pasan su fecha de vencimiento.</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>Aún no hay facturas</translation>
        </message>
        <message>
            <source>Finish a session, and its invoice is written and listed here.</source>
            <translation>Termine una sesión y su factura se creará y aparecerá aquí.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número o cliente</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>No invoice chosen</source>
            <translation>Ninguna factura elegida</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Elija una a la izquierda para verla tal como se imprime.</translation>
        </message>
        <message>
            <source>The invoices could not be read</source>
            <translation>No se pudieron leer las facturas</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Cobro anulado</translation>
        </message>
        <message>
            <source>%1 recorded</source>
            <translation>Cobro de %1 registrado</translation>
        </message>
        <message>
            <source>%1 paid from credit</source>
            <translation>%1 pagados con saldo a favor</translation>
        </message>
        <message>
            <source>Take this payment back?</source>
            <translation>¿Anular este cobro?</translation>
        </message>
        <message>
            <source>The %1 count as never received, and what they paid for is owed again. The record stays and says so. If the money did come and went back, record a refund instead.</source>
            <translation>Los %1 cuentan como nunca recibidos, y lo que pagaban vuelve a estar pendiente. El registro se conserva y así lo indica. Si el dinero llegó y se devolvió, registre en su lugar un reembolso.</translation>
        </message>
        <message>
            <source>Take back %1</source>
            <translation>Anular %1</translation>
        </message>
        <message>
            <source>Refund of %1 recorded</source>
            <translation>Reembolso de %1 registrado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>No invoice was paid in this time</source>
            <translation>En este tiempo no se pagó ninguna factura</translation>
        </message>
        <message>
            <source>Choose another time above, or open an invoice and record its payment when the money is there.</source>
            <translation>Elija otro tiempo arriba, o abra una factura y registre su pago cuando haya llegado el dinero.</translation>
        </message>
        <message>
            <source>When they were paid</source>
            <translation>Cuándo se pagaron</translation>
        </message>
        <message>
            <source>Looking up your invoices</source>
            <translation>Buscando sus facturas</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagos por el día en que llegaron, menos lo reembolsado.</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Pagos recibidos</translation>
        </message>
        <message>
            <source>Part payments and credit included. The figure above counts the invoices that were paid in full.</source>
            <translation>Incluye pagos parciales y saldos a favor. El importe de arriba cuenta las facturas pagadas por completo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyTabs</name>
        <message>
            <source>Open</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagadas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Gastos</translation>
        </message>
        <message>
            <source>Invoices by state, quotes, recurring invoices and expenses</source>
            <translation>Facturas por estado, presupuestos, facturas recurrentes y gastos</translation>
        </message>
        <message>
            <source>Spent in %1</source>
            <translation>Gastado en %1</translation>
        </message>
        <message>
            <source>Recurring a month</source>
            <translation>Recurrente al mes</translation>
        </message>
        <message>
            <source>Paid in %1</source>
            <translation>Pagado en %1</translation>
        </message>
        <message>
            <source>Paid in Q%1</source>
            <translation>Pagado en el T%1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MonthGrid</name>
        <message>
            <source>+%1 more</source>
            <translation>+%1 más</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, una copia</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Días del mes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoveSheet</name>
        <message>
            <source>Move credits</source>
            <translation>Pasar crédito</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>%1 are free</source>
            <translation>Disponible: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Pasar</translation>
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
            <translation>Sesión de coaching</translation>
        </message>
        <message>
            <source>Blank note</source>
            <translation>Nota en blanco</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What came up, what was agreed, what comes next.</source>
            <translation>Qué surgió, qué se acordó, qué viene después.</translation>
        </message>
        <message>
            <source>Private part of the note</source>
            <translation>Parte privada de la nota</translation>
        </message>
        <message>
            <source>For you alone: never exported, never sent.</source>
            <translation>Solo para usted: nunca se exporta ni se envía.</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Adjuntar un archivo a esta nota</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Private part</source>
            <translation>Parte privada</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title of the note</source>
            <translation>Título de la nota</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Empezar con una plantilla</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursiva</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de tareas</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita textual</translation>
        </message>
        <message>
            <source>Words for you alone: never exported, never sent</source>
            <translation>Palabras solo para usted: nunca se exportan ni se envían</translation>
        </message>
        <message>
            <source>Keep a file with this note, encrypted</source>
            <translation>Adjuntar un archivo a esta nota, cifrado</translation>
        </message>
        <message>
            <source>Read an older version, or bring it back</source>
            <translation>Leer una versión anterior o recuperarla</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <source>Your role does not see notes</source>
            <translation>Su función no permite ver las notas</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>Not saved, trying again</source>
            <translation>Sin guardar, se vuelve a intentar</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Guardado a las %1</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Se guarda mientras escribe</translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versión</numerusform>
                <numerusform>%n versiones</numerusform>
            </translation>
        </message>
        <message>
            <source>BIRP note</source>
            <translation>Nota BIRP</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Primera sesión</translation>
        </message>
        <message>
            <source>Consulting meeting</source>
            <translation>Reunión de consultoría</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Salon visit</source>
            <translation>Visita al salón</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteFiles</name>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Adjuntar un archivo a esta nota</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Guardar una copia, que no está cifrada</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteHistory</name>
        <message>
            <source>Private part</source>
            <translation>Parte privada</translation>
        </message>
        <message>
            <source>Versions of this note</source>
            <translation>Versiones de esta nota</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Recuperar esta versión</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NumberStart</name>
        <message>
            <source>Start there</source>
            <translation>Empezar ahí</translation>
        </message>
        <message>
            <source>The next invoice has no number yet.</source>
            <translation>La próxima factura aún no tiene número.</translation>
        </message>
        <message>
            <source>The next credit note has no number yet.</source>
            <translation>La próxima factura rectificativa aún no tiene número.</translation>
        </message>
        <message>
            <source>The next invoice is %1.</source>
            <translation>La próxima factura es la %1.</translation>
        </message>
        <message>
            <source>The next credit note is %1.</source>
            <translation>La próxima factura rectificativa es la %1.</translation>
        </message>
        <message>
            <source>Only if you come from another program: the number after its last one.</source>
            <translation>Solo si viene de otro programa: el número siguiente al último de allí.</translation>
        </message>
        <message>
            <source>Next invoice number</source>
            <translation>Próximo número de factura</translation>
        </message>
        <message>
            <source>Next credit note number</source>
            <translation>Próximo número de factura rectificativa</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutboxTab</name>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Descartado</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retenido</translation>
        </message>
        <message>
            <source>Is leaving</source>
            <translation>Saliendo</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Abrir en el programa de correo</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Retener</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Dejar salir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>The message leaves now</source>
            <translation>El mensaje sale ahora</translation>
        </message>
        <message>
            <source>Marked as sent</source>
            <translation>Marcado como enviado</translation>
        </message>
        <message>
            <source>The message is held</source>
            <translation>El mensaje queda retenido</translation>
        </message>
        <message>
            <source>The message goes out</source>
            <translation>El mensaje se envía</translation>
        </message>
        <message>
            <source>The message is tried again</source>
            <translation>El mensaje se vuelve a intentar</translation>
        </message>
        <message>
            <source>The message is discarded</source>
            <translation>El mensaje queda descartado</translation>
        </message>
        <message>
            <source>The message is back, and held</source>
            <translation>El mensaje vuelve y queda retenido</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Nothing has been written yet. Invoices and reminders wait here until they go out.</source>
            <translation>Aún no se ha escrito nada. Las facturas y los recordatorios esperan aquí hasta que se envían.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>Choose a message to see what can be done with it.</source>
            <translation>Elija un mensaje para ver qué se puede hacer con él.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviado</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Looking up the outbox</source>
            <translation>Buscando en la bandeja de salida</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>No se pudo leer la bandeja de salida</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>La bandeja de salida está vacía</translation>
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
            <translation>Bajo</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Nothing is booked, and there are too few past sessions to go by.</source>
            <translation>No hay nada reservado y las sesiones pasadas son demasiado pocas para hacer una previsión.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>Se cuenta %n sesión reservada</numerusform>
                <numerusform>Se cuentan %n sesiones reservadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, y %n más con la frecuencia de antes.</numerusform>
                <numerusform>, y %n más con la frecuencia de antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little has taken place yet, so your own assumption is taken: %1 a week.</source>
            <translation>Aún se ha realizado muy poco, así que se toma su propia estimación: %1 sesiones por semana.</translation>
        </message>
        <message>
            <source>In the last weeks there were %1 a week, each of about %2.</source>
            <translation>En las últimas semanas hubo %1 sesiones por semana, cada una de aproximadamente %2.</translation>
        </message>
        <message>
            <source>Together they take %1 until %2.</source>
            <translation>En conjunto gastan %1 hasta el %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>Para la próxima semana se necesita además: %1.</numerusform>
                <numerusform>Para las próximas %n semanas se necesita además: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Bono</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Por usar</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Se agota</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Riesgo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>When packages run out</source>
            <translation>Cuándo se agotan los bonos</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir el cliente</translation>
        </message>
        <message>
            <source>The outlook could not be reckoned</source>
            <translation>No se pudo calcular la previsión</translation>
        </message>
        <message>
            <source>No package is active</source>
            <translation>No hay ningún bono activo</translation>
        </message>
        <message>
            <source>Once somebody has bought one, it stands here with the day on which it runs out.</source>
            <translation>Cuando alguien haya comprado uno, aparecerá aquí con el día en que se agota.</translation>
        </message>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n bono activo</numerusform>
                <numerusform>%n bonos activos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; none runs out within a week.</source>
            <translation>%1; ninguno se agota en una semana.</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1; %n se agota en una semana o está casi vacío.</numerusform>
                <numerusform>%1; %n se agotan en una semana o están casi vacíos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Por qué el %1</translation>
        </message>
        <message>
            <source>Why no day can be said</source>
            <translation>Por qué no se puede indicar un día</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Packages %1</source>
            <translation>Bonos %1</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlapCard</name>
        <message>
            <source>Overlap</source>
            <translation>Solapamiento</translation>
        </message>
        <message>
            <source>Overlaps by %1</source>
            <translation>Se solapa durante %1</translation>
        </message>
        <message>
            <source>Nowhere free in the days shown</source>
            <translation>Sin hueco libre en los días mostrados</translation>
        </message>
        <message>
            <source>Free in your hours</source>
            <translation>Libre en su horario</translation>
        </message>
        <message>
            <source>Drop to ask, Esc to cancel</source>
            <translation>Soltar para preguntar, Esc para cancelar</translation>
        </message>
        <message>
            <source>Free in your hours, daytime for both</source>
            <translation>Libre en su horario, de día para ambos</translation>
        </message>
        <message>
            <source>Outside your working hours</source>
            <translation>Fuera de su horario de trabajo</translation>
        </message>
        <message>
            <source>Alt: drop as it is</source>
            <translation>Alt: soltar así</translation>
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
            <translation>Sus entradas se ven. Pulse para ocultarlas.</translation>
        </message>
        <message>
            <source>Its entries are switched off, and still take up their time.</source>
            <translation>Sus entradas están ocultas, pero siguen ocupando su tiempo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendarios externos</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>%n calendario más</numerusform>
                <numerusform>%n calendarios más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackagePreview</name>
        <message>
            <source>Sessions a month</source>
            <translation>Sesiones al mes</translation>
        </message>
        <message>
            <source>How it would go</source>
            <translation>Cómo iría</translation>
        </message>
        <message>
            <source>Somebody books</source>
            <translation>Alguien reserva</translation>
        </message>
        <message>
            <source>Type a number from 1 to %1.</source>
            <translation>Escriba un número de 1 a %1.</translation>
        </message>
        <message>
            <source>It shows once the package has what it needs.</source>
            <translation>Se muestra cuando el bono tiene lo necesario.</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>y así sucesivamente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Next version of %1</source>
            <translation>Nueva versión de %1</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nuevo bono</translation>
        </message>
        <message>
            <source>More rules</source>
            <translation>Más reglas</translation>
        </message>
        <message>
            <source>Whoever buys it from now on gets these rules.</source>
            <translation>Quien lo compre desde ahora tendrá estas reglas.</translation>
        </message>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Quien lo compre desde ahora tendrá estas reglas; el %n activo conserva aquellas con las que se vendió.</numerusform>
                <numerusform>Quien lo compre desde ahora tendrá estas reglas; los %n activos conservan aquellas con las que se vendieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sell version %1</source>
            <translation>Vender la versión %1</translation>
        </message>
        <message>
            <source>Sell it from now on</source>
            <translation>Poner a la venta</translation>
        </message>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nombre, tal como lo ven los clientes</translation>
        </message>
        <message>
            <source>Such as: Ten sessions</source>
            <translation>Por ejemplo: Diez sesiones</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinero</translation>
        </message>
        <message>
            <source>How much it holds</source>
            <translation>Cuánto contiene</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Se cuenta en</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>With tax, as all your prices</source>
            <translation>Con impuestos, como todos sus precios</translation>
        </message>
        <message>
            <source>Before tax, as all your prices</source>
            <translation>Sin impuestos, como todos sus precios</translation>
        </message>
        <message>
            <source>Ends after, in days</source>
            <translation>Caduca después de (días)</translation>
        </message>
        <message>
            <source>Empty: it does not end</source>
            <translation>Vacío: no caduca</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>No se reserva nada más</translation>
        </message>
        <message>
            <source>Further wishes wait</source>
            <translation>Las demás peticiones esperan</translation>
        </message>
        <message>
            <source>More is billed</source>
            <translation>Lo demás se factura</translation>
        </message>
        <message>
            <source>It goes below zero</source>
            <translation>Baja de cero</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Cuando se agota</translation>
        </message>
        <message>
            <source>What one more costs</source>
            <translation>Precio por unidad adicional</translation>
        </message>
        <message>
            <source>Fewer rules</source>
            <translation>Menos reglas</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Cada trimestre</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Cada año</translation>
        </message>
        <message>
            <source>It grants that</source>
            <translation>Se concede</translation>
        </message>
        <message>
            <source>Of a period's rest, carried over</source>
            <translation>Traslado de lo que quede de un período</translation>
        </message>
        <message>
            <source>Empty: nothing</source>
            <translation>Vacío: nada</translation>
        </message>
        <message>
            <source>Carried over, to be used within days</source>
            <translation>Plazo para usar lo trasladado, en días</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Se descuenta en tramos de</translation>
        </message>
        <message>
            <source>Empty: to the minute</source>
            <translation>Vacío: al minuto</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Con la compra</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Con la primera sesión</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>En una fecha</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Empieza el</translation>
        </message>
        <message>
            <source>Ends on, at the latest</source>
            <translation>Termina, como muy tarde, el</translation>
        </message>
        <message>
            <source>Grace after the end, in days</source>
            <translation>Cortesía tras el final, en días</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Se pierde</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>Se cobra</translation>
        </message>
        <message>
            <source>Some of it goes on once</source>
            <translation>Una parte se traslada una vez</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Cuenta como usado</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>Se devuelve</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>Lo que queda al final</translation>
        </message>
        <message>
            <source>At most so much goes on</source>
            <translation>Se traslada como máximo</translation>
        </message>
        <message>
            <source>What one of the rest costs</source>
            <translation>Precio por unidad sobrante</translation>
        </message>
        <message>
            <source>Late cancellation or no-show</source>
            <translation>Cancelación tardía o ausencia</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Desde la reserva</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Una vez realizada</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>Solo algunos</translation>
        </message>
        <message>
            <source>All but some</source>
            <translation>Todos menos algunos</translation>
        </message>
        <message>
            <source>A session shows as used</source>
            <translation>Una sesión consta como usada</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Cubre</translation>
        </message>
        <message>
            <source>Such as: 10 h</source>
            <translation>Por ejemplo: 10 h</translation>
        </message>
        <message>
            <source>Such as: 10</source>
            <translation>Por ejemplo: 10</translation>
        </message>
        <message>
            <source>Such as: %1</source>
            <translation>Por ejemplo: %1</translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Por minuto</translation>
        </message>
        <message>
            <source>For a session</source>
            <translation>Por sesión</translation>
        </message>
        <message>
            <source>For each %1</source>
            <translation>Por cada %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageVersions</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versiones de %1</translation>
        </message>
        <message>
            <source>Sell this version again</source>
            <translation>Volver a vender esta versión</translation>
        </message>
        <message>
            <source>Whoever bought one keeps the rules it was sold with.</source>
            <translation>Quien compró uno conserva las reglas con las que se vendió.</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n activo</numerusform>
                <numerusform>%n activos</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>from %1, %2</source>
            <translation>desde %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Version %1, bought %2</source>
            <translation>Versión %1, comprado el %2</translation>
        </message>
        <message>
            <source>%1, ends %2</source>
            <translation>%1, termina el %2</translation>
        </message>
        <message>
            <source>%1, %2 booked</source>
            <translation>%1, reservado: %2</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivado</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 por usar</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Cambiar las reglas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Quién lo tiene</translation>
        </message>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Nadie lo ha comprado todavía. Se vende en la página de un cliente.</translation>
        </message>
        <message>
            <source>Begin another one like it…</source>
            <translation>Crear otro parecido…</translation>
        </message>
        <message>
            <source>Do not sell it any more</source>
            <translation>Dejar de venderlo</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Ya no se vende</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n conserva una versión anterior</numerusform>
                <numerusform>%n conservan una versión anterior</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaneEdge</name>
        <message>
            <source>Drag to make the list wider or narrower; a double click gives it its usual width</source>
            <translation>Arrastre para ensanchar o estrechar la lista; un doble clic le devuelve su ancho habitual</translation>
        </message>
        <message>
            <source>Width of the list</source>
            <translation>Ancho de la lista</translation>
        </message>
        <message>
            <source>Arrow keys make it wider or narrower, Enter gives it its usual width</source>
            <translation>Las flechas la ensanchan o estrechan, Intro le devuelve su ancho habitual</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir los ajustes</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir el cliente</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperView</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseEntry</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Repita la frase de contraseña</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Six words you can picture are best</source>
            <translation>Lo mejor son seis palabras que evoquen imágenes</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Fácil de adivinar</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Aceptable</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Segura</translation>
        </message>
        <message>
            <source>Longer: 14 characters or six words</source>
            <translation>Más larga: 14 caracteres o seis palabras</translation>
        </message>
        <message>
            <source>The two differ. Type the second again.</source>
            <translation>No coinciden. Escriba de nuevo la segunda.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elija una frase de contraseña</translation>
        </message>
        <message>
            <source>It opens your practice on this computer. Nobody can look it up or reset it, so the next page gives you a recovery sheet.</source>
            <translation>Abre su consulta en este ordenador. Nadie puede consultarla ni restablecerla; por eso, la página siguiente le da una hoja de recuperación.</translation>
        </message>
        <message>
            <source>Create the practice</source>
            <translation>Crear la consulta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Elija una nueva frase de contraseña</translation>
        </message>
        <message>
            <source>The new one opens the practice from now on, the old one no more. Backups made before keep the old one.</source>
            <translation>La nueva abre la consulta desde ahora; la anterior, ya no. Las copias de seguridad hechas antes conservan la anterior.</translation>
        </message>
        <message>
            <source>The recovery sheet has let you in. A new passphrase takes the place of the one that is lost; a new sheet comes next.</source>
            <translation>Ha entrado con la hoja de recuperación. Una nueva frase de contraseña sustituye a la perdida; después viene una hoja nueva.</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase de contraseña</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaymentSheet</name>
        <message>
            <source>Record a payment</source>
            <translation>Registrar un cobro</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Recibido el</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>%1, %2 open</source>
            <translation>%1, %2 pendientes</translation>
        </message>
        <message>
            <source>As on the statement, if you like</source>
            <translation>Como en el extracto, si quiere</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Forma de pago</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registrar %1</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early</source>
            <translation>Conceder los %1 descontados por pronto pago</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early, %2 of it tax</source>
            <translation>Conceder los %1 descontados por pronto pago, de ellos %2 de impuesto</translation>
        </message>
        <message>
            <source>%1 stay as credit</source>
            <translation>%1 quedan como saldo a favor</translation>
        </message>
        <message>
            <source>%1 stay open</source>
            <translation>%1 quedan pendientes</translation>
        </message>
        <message>
            <source>Pays the invoice in full</source>
            <translation>Salda la factura por completo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PeriodChoice</name>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>El mes pasado</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PersonSheet</name>
        <message>
            <source>Let somebody in</source>
            <translation>Dar acceso a alguien</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>With a passphrase of their own, on this computer. Everything they do is in the audit trail under this name.</source>
            <translation>Con una frase de contraseña propia, en este ordenador. Todo lo que haga queda en el registro de auditoría con este nombre.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Dar acceso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansModel</name>
        <message>
            <source>%1 can be sold</source>
            <translation>%1 ya se puede vender</translation>
        </message>
        <message>
            <source>Version %1 of %2 is sold from now on</source>
            <translation>Desde ahora se vende la versión %1 de %2</translation>
        </message>
        <message>
            <source>Not sold any more; what was sold goes on</source>
            <translation>Ya no se vende; lo vendido sigue vigente</translation>
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
                <numerusform>%n activo</numerusform>
                <numerusform>%n activos</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of the plans</source>
            <translation>Parte de los planes</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Bonos</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Previsión</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Nuevo bono</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, copia</translation>
        </message>
        <message>
            <source>Reading the packages</source>
            <translation>Leyendo los bonos</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <source>The packages could not be read</source>
            <translation>No se pudieron leer los bonos</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Ya no se vende</translation>
        </message>
        <message>
            <source>Sell sessions ahead</source>
            <translation>Venda sesiones por adelantado</translation>
        </message>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Un bono es un número de sesiones, de horas o una cantidad de dinero que el cliente paga de una vez y va gastando. Las reservas lo apartan, las sesiones terminadas lo descuentan, y usted ve a tiempo cuándo se agota.</translation>
        </message>
        <message>
            <source>Make the first package</source>
            <translation>Crear el primer bono</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProfessionPage</name>
        <message>
            <source>What do you do?</source>
            <translation>¿A qué se dedica?</translation>
        </message>
        <message>
            <source>It sets the first services, note templates and words. All of it can change later.</source>
            <translation>Determina los primeros servicios, las plantillas de notas y los términos. Todo se puede cambiar después.</translation>
        </message>
        <message>
            <source>Look around in a demo practice</source>
            <translation>Explorar una consulta de demostración</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProgressRow</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Cancelar: %1</translation>
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
            <translation>Nuevo presupuesto</translation>
        </message>
        <message>
            <source>Text above the items</source>
            <translation>Texto sobre las líneas</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>It gets its number when it is sent. Nothing of it goes into your books.</source>
            <translation>Recibe su número al enviarse. Nada de él entra en su contabilidad.</translation>
        </message>
        <message>
            <source>Save the quote</source>
            <translation>Guardar el presupuesto</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Editar el presupuesto</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Such as what it is about, if you like</source>
            <translation>Por ejemplo, de qué se trata, si quiere</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Añadir una línea</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Elija un cliente.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Este día ya ha pasado.</translation>
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
            <translation>Presupuesto %1 para %2, %3</translation>
        </message>
        <message>
            <source>The number is taken when it is sent</source>
            <translation>El número se asigna al enviar</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>válido hasta el %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>el %1</translation>
        </message>
        <message>
            <source>was valid until %1</source>
            <translation>fue válido hasta el %1</translation>
        </message>
        <message>
            <source>The invoice is a draft</source>
            <translation>La factura es un borrador</translation>
        </message>
        <message>
            <source>by invoice %1</source>
            <translation>con la factura %1</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Editar el presupuesto</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>Enviar %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>El cliente dijo que sí: hacer el borrador de la factura</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Hacer el borrador de la factura</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir la factura</translation>
        </message>
        <message>
            <source>Copy as a new quote</source>
            <translation>Copiar como nuevo presupuesto</translation>
        </message>
        <message>
            <source>Accept, invoice later</source>
            <translation>Aceptar, facturar después</translation>
        </message>
        <message>
            <source>Decline after all…</source>
            <translation>Rechazar al final…</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Enviar de nuevo a %1</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Ver el cliente</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marcar como rechazado</translation>
        </message>
        <message>
            <source>Accept and invoice %1</source>
            <translation>Aceptar y facturar %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Quotes</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número o cliente</translation>
        </message>
        <message>
            <source>New quote</source>
            <translation>Nuevo presupuesto</translation>
        </message>
        <message>
            <source>No quote chosen</source>
            <translation>Ningún presupuesto elegido</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Elija uno a la izquierda para verlo tal como se imprime.</translation>
        </message>
        <message>
            <source>Drafts, no number yet</source>
            <translation>Borradores, aún sin número</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>A la espera de respuesta</translation>
        </message>
        <message>
            <source>Accepted, to be invoiced</source>
            <translation>Aceptados, por facturar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminados</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Ningún número ni cliente coincide. Pruebe con menos letras.</translation>
        </message>
        <message>
            <source>No quotes yet</source>
            <translation>Aún no hay presupuestos</translation>
        </message>
        <message>
            <source>Say what something would cost before you do it. Once it is accepted, one click makes the invoice.</source>
            <translation>Diga cuánto costaría algo antes de hacerlo. Una vez aceptado, un clic hace la factura.</translation>
        </message>
        <message>
            <source>Quote %1 accepted</source>
            <translation>Presupuesto %1 aceptado</translation>
        </message>
        <message>
            <source>Copied as a new quote</source>
            <translation>Copiado como nuevo presupuesto</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Borrador descartado</translation>
        </message>
        <message>
            <source>The quotes could not be read</source>
            <translation>No se pudieron leer los presupuestos</translation>
        </message>
        <message>
            <source>Quote drafted</source>
            <translation>Borrador de presupuesto creado</translation>
        </message>
        <message>
            <source>Quote saved</source>
            <translation>Presupuesto guardado</translation>
        </message>
        <message>
            <source>Quote %1 has nobody to go to: save it as PDF and hand it over</source>
            <translation>No hay a quién enviar el presupuesto %1: guárdelo como PDF y entréguelo</translation>
        </message>
        <message>
            <source>The mail with quote %1 waits on Today for you to send it</source>
            <translation>El correo con el presupuesto %1 espera en Hoy a que usted lo envíe</translation>
        </message>
        <message>
            <source>Quote %1 goes out</source>
            <translation>Se envía el presupuesto %1</translation>
        </message>
        <message>
            <source>The invoice of quote %1 is drafted</source>
            <translation>El borrador de la factura del presupuesto %1 está hecho</translation>
        </message>
        <message>
            <source>Quote %1 declined</source>
            <translation>Presupuesto %1 rechazado</translation>
        </message>
        <message>
            <source>Quote for %1</source>
            <translation>Presupuesto para %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendario</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planes</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Talleres</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Caja fuerte</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReceiptView</name>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Justificante %1</translation>
        </message>
        <message>
            <source>A PDF, kept encrypted as it was. Save a copy to read it.</source>
            <translation>Un PDF, guardado cifrado tal como era. Guarde una copia para leerlo.</translation>
        </message>
        <message>
            <source>Kept encrypted as it was. Save a copy to open it.</source>
            <translation>Guardado cifrado tal como era. Guarde una copia para abrirlo.</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Aún sin justificante</translation>
        </message>
        <message>
            <source>Drop a photo or a PDF here, or choose one. It is kept encrypted, with its fingerprint in the audit trail.</source>
            <translation>Suelte aquí una foto o un PDF, o elija uno. Se guarda cifrado, con su huella digital en el registro de auditoría.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elija un archivo</translation>
        </message>
        <message>
            <source>Remove receipt</source>
            <translation>Quitar justificante</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyCheck</name>
        <message>
            <source>I have kept it; ask me for two groups another day</source>
            <translation>La he guardado; pídame dos grupos otro día</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Imprimir la hoja</translation>
        </message>
        <message>
            <source>Type group %1</source>
            <translation>Escriba el grupo %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyView</name>
        <message>
            <source>Recovery key, to be written down or printed</source>
            <translation>Clave de recuperación, para anotar o imprimir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryPage</name>
        <message>
            <source>Keep this sheet</source>
            <translation>Guarde esta hoja</translation>
        </message>
        <message>
            <source>If the passphrase is lost, this key is the only way back in. Print it or write it down, and keep it away from this computer. It is shown once.</source>
            <translation>Si pierde la frase de contraseña, esta clave es la única forma de volver a entrar. Imprímala o anótela y guárdela lejos de este ordenador. Se muestra una sola vez.</translation>
        </message>
        <message>
            <source>Open my practice</source>
            <translation>Abrir mi consulta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoverySheet</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Crear una nueva hoja de recuperación</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Su frase de contraseña</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer. The old sheet opens nothing any more once you use this one.</source>
            <translation>Imprímala o anótela y guárdela lejos de este ordenador. La hoja anterior ya no abrirá nada en cuanto use esta.</translation>
        </message>
        <message>
            <source>The old sheet was out of its envelope and may have been seen. Print this one or write it down; once you use it, the old one opens nothing any more.</source>
            <translation>La hoja anterior salió de su sobre y alguien puede haberla visto. Imprima esta o anótela; en cuanto la use, la anterior ya no abrirá nada.</translation>
        </message>
        <message>
            <source>Use this sheet from now on</source>
            <translation>Usar esta hoja desde ahora</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Recurring invoices</source>
            <translation>Facturas recurrentes</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>New recurring invoice</source>
            <translation>Nueva factura recurrente</translation>
        </message>
        <message>
            <source>No recurring invoice chosen</source>
            <translation>Ninguna factura recurrente elegida</translation>
        </message>
        <message>
            <source>Choose one on the left to see its plan and its next invoice.</source>
            <translation>Elija una a la izquierda para ver su plan y su próxima factura.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Ningún cliente coincide. Pruebe con menos letras.</translation>
        </message>
        <message>
            <source>A retainer, a room, a monthly hour: set it up once, and its invoice is written on its day.</source>
            <translation>Una iguala, una sala, una hora mensual: configúrela una vez y su factura se hará en su día.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Se reanuda</translation>
        </message>
        <message>
            <source>Ended: no more invoices come of it</source>
            <translation>Terminada: ya no saldrán más facturas de ella</translation>
        </message>
        <message>
            <source>The next ones are %1</source>
            <translation>Las próximas: %1</translation>
        </message>
        <message>
            <source>The recurring invoices could not be read</source>
            <translation>No se pudieron leer las facturas recurrentes</translation>
        </message>
        <message>
            <source>Recurring invoice set up</source>
            <translation>Factura recurrente creada</translation>
        </message>
        <message>
            <source>The invoices to come are changed</source>
            <translation>Las próximas facturas se han modificado</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Borrador %1</translation>
        </message>
        <message>
            <source>No recurring invoices yet</source>
            <translation>Aún no hay facturas recurrentes</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Factura recurrente</translation>
        </message>
        <message>
            <source>Running invoices come to %1.</source>
            <translation>Lo que está en marcha suma %1.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>New recurring invoice</source>
            <translation>Nueva factura recurrente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Type {period} where the month belongs: “Coaching {period}”.</source>
            <translation>Escriba {period} donde deba ir el mes: «Coaching {period}».</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Editar las próximas facturas</translation>
        </message>
        <message>
            <source>For %1. Those made already stay as they are.</source>
            <translation>Para %1. Las ya hechas quedan como están.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Añadir una línea</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Cuántas semanas</translation>
        </message>
        <message>
            <source>On day of the month</source>
            <translation>Día del mes</translation>
        </message>
        <message>
            <source>31 is the last day</source>
            <translation>31 es el último día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Cada</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>Un día concreto</translation>
        </message>
        <message>
            <source>After so many</source>
            <translation>Tras un número</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>First days: %1</source>
            <translation>Primeros días: %1</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Elija un cliente.</translation>
        </message>
        <message>
            <source>1 to 52.</source>
            <translation>De 1 a 52.</translation>
        </message>
        <message>
            <source>1 to 31.</source>
            <translation>De 1 a 31.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Este día ya ha pasado.</translation>
        </message>
        <message>
            <source>Type a day after the first invoice.</source>
            <translation>Escriba un día posterior a la primera factura.</translation>
        </message>
        <message>
            <source>Above zero.</source>
            <translation>Mayor que cero.</translation>
        </message>
        <message>
            <source>Issue and send automatically</source>
            <translation>Emitir y enviar automáticamente</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <source>Next from</source>
            <translation>Próxima a partir de</translation>
        </message>
        <message>
            <source>As each line has it</source>
            <translation>Como tiene cada línea</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringVersions</name>
        <message>
            <source>Versions of this recurring invoice</source>
            <translation>Versiones de esta factura recurrente</translation>
        </message>
        <message>
            <source>Invoices that were made stay as they are.</source>
            <translation>Las facturas ya hechas se quedan como están.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>not by itself</source>
            <translation>no por sí sola</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>next on %1</source>
            <translation>próxima el %1</translation>
        </message>
        <message>
            <source>what falls into the pause is not billed</source>
            <translation>lo que cae en la pausa no se factura</translation>
        </message>
        <message>
            <source>no more invoices come of it</source>
            <translation>ya no saldrán más facturas de ella</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Editar las próximas facturas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>The next invoice for %1, %2</source>
            <translation>La próxima factura para %1, %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Each one is drafted for you</source>
            <translation>Cada una se prepara como borrador</translation>
        </message>
        <message>
            <source>The next one, on %1</source>
            <translation>La próxima, el %1</translation>
        </message>
        <message>
            <source>As it would be</source>
            <translation>Tal como sería</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Hechas hasta ahora</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir la factura</translation>
        </message>
        <message>
            <source>Only draft the next ones</source>
            <translation>Solo hacer el borrador de las próximas</translation>
        </message>
        <message>
            <source>Issue and send the next ones</source>
            <translation>Emitir y enviar las próximas</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminarla</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Ver el cliente</translation>
        </message>
        <message>
            <source>Issued and sent automatically</source>
            <translation>Se emite y se envía automáticamente</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Suma</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en total</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>No se emitió en su día. %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RefundSheet</name>
        <message>
            <source>Give credit back</source>
            <translation>Devolver saldo a favor</translation>
        </message>
        <message>
            <source>Record a refund</source>
            <translation>Registrar un reembolso</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Paid back on</source>
            <translation>Devuelto el</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <translation>%1, hasta %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Record the refund</source>
            <translation>Registrar el reembolso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportList</name>
        <message>
            <source>Invoiced and received</source>
            <translation>Facturado y recibido</translation>
        </message>
        <message>
            <source>Who owes, for how long</source>
            <translation>Quién debe, y desde cuándo</translation>
        </message>
        <message>
            <source>By rate and period</source>
            <translation>Por tipo y periodo</translation>
        </message>
        <message>
            <source>Share of your working hours</source>
            <translation>Parte de su horario</translation>
        </message>
        <message>
            <source>Hours and what they bring</source>
            <translation>Horas y lo que rinden</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Sessions, %1</source>
            <comment>a month, quarter or year</comment>
            <translation>Sesiones, %1</translation>
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
            <translation>Periodo</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>El año pasado</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>De un día a otro</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mes</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Por trimestre</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Por año</translation>
        </message>
        <message>
            <source>When tax counts</source>
            <translation>Cuándo cuenta el impuesto</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>Al emitir</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>Al cobrar</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Adding it up</source>
            <translation>Sumando</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>Nadie le debe nada</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Todas las facturas que ha emitido están saldadas.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Nada en este periodo</translation>
        </message>
        <message>
            <source>Finish a session or choose another period, and it is added up here.</source>
            <translation>Termine una sesión o elija otro periodo, y se sumará aquí.</translation>
        </message>
        <message>
            <source>Show last year</source>
            <translation>Mostrar el año pasado</translation>
        </message>
        <message>
            <source>Show this year</source>
            <translation>Mostrar este año</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Anterior al primer día</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>No se pudo hacer el informe</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Page %{page} of %{pages}</source>
            <translation>Página %{page} de %{pages}</translation>
        </message>
        <message>
            <source>%1: what the figures are made of</source>
            <translation>%1: de qué se componen las cifras</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>No se pudo escribir %1: %2. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestSheet</name>
        <message>
            <source>Let the package rest</source>
            <translation>Poner el bono en pausa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until, if that is known</source>
            <translation>Hasta, si se sabe</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>While %1 rests nothing is drawn from it, and its end moves by as many days.</source>
            <translation>Mientras %1 está en pausa no se descuenta nada de él, y su final se aplaza esos mismos días.</translation>
        </message>
        <message>
            <source>The day on which it goes on; empty: until you say so.</source>
            <translation>El día en que se reanuda; vacío: hasta que usted lo indique.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Poner en pausa</translation>
        </message>
        <message>
            <source>This is no date. Write it as %1.</source>
            <translation>Esto no es una fecha. Escríbala así: %1.</translation>
        </message>
        <message>
            <source>It goes on after it began to rest. Choose a later day.</source>
            <translation>Se reanuda después de empezar la pausa. Elija un día posterior.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestoreScreen</name>
        <message>
            <source>Choose file</source>
            <translation>Elegir archivo</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Elegir carpeta</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Frase de contraseña o clave de recuperación</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>A practice is made from it in a folder of its own. The backup and any practice on this computer stay as they are.</source>
            <translation>A partir de ella se crea una consulta en una carpeta propia. La copia de seguridad y cualquier consulta de este ordenador quedan como están.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Restoring and checking</source>
            <translation>Restaurando y comprobando</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>ningún archivo elegido</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>ninguna carpeta elegida</translation>
        </message>
        <message>
            <source>Restoring...</source>
            <translation>Restaurando...</translation>
        </message>
        <message>
            <source>The one that was valid when the backup was made.</source>
            <translation>La que era válida cuando se hizo la copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesModel</name>
        <message>
            <source>These rules hold for sessions from now on</source>
            <translation>Estas reglas valen para las sesiones desde ahora</translation>
        </message>
        <message>
            <source>The older rules hold again, for sessions from now on</source>
            <translation>Las reglas anteriores vuelven a valer para las sesiones desde ahora</translation>
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
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Bono</translation>
        </message>
        <message>
            <source>Unless somebody has rules of their own</source>
            <translation>Salvo quien tenga reglas propias</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Cambiar las reglas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Rules of their own for</source>
            <translation>Reglas propias para</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>No se pudieron leer las reglas</translation>
        </message>
        <message>
            <source>Rules of their own for…</source>
            <translation>Reglas propias para…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tiempo más allá de lo prepagado</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>Lo que cuesta una sesión más allá del crédito que gasta, si su bono no tiene tarifa propia. Las reglas de un cliente van antes que las de un servicio, y estas antes que las de un bono.</translation>
        </message>
        <message>
            <source>What is not said here is as for everybody.</source>
            <translation>Lo que no se indica aquí es como para todos.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tiempo más allá de lo prepagado</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid, for %1</source>
            <translation>Tiempo más allá de lo prepagado, para %1</translation>
        </message>
        <message>
            <source>Charge it by these rules</source>
            <translation>Cobrarlo según estas reglas</translation>
        </message>
        <message>
            <source>Tiers, limits, services</source>
            <translation>Tramos, límites, servicios</translation>
        </message>
        <message>
            <source>Try it on the last 12 months</source>
            <translation>Probar con los últimos 12 meses</translation>
        </message>
        <message>
            <source>Playing the last 12 months</source>
            <translation>Simulando los últimos 12 meses</translation>
        </message>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Clientes que habrían pagado otra cosa</translation>
        </message>
        <message>
            <source>For everybody, unless a package has a rate of its own. Sessions of the past stay as they are.</source>
            <translation>Para todos, salvo que un bono tenga tarifa propia. Las sesiones pasadas se quedan como están.</translation>
        </message>
        <message>
            <source>What is not changed here stays as it is for everybody.</source>
            <translation>Lo que no se cambia aquí queda como está para todos.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Usar estas reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Por minuto</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Empty: the service's own price</source>
            <translation>Vacío: el precio del propio servicio</translation>
        </message>
        <message>
            <source>Rates are</source>
            <translation>La tarifa es</translation>
        </message>
        <message>
            <source>Grace, in minutes</source>
            <translation>Cortesía, en minutos</translation>
        </message>
        <message>
            <source>So much costs nothing</source>
            <translation>Ese tiempo no cuesta nada</translation>
        </message>
        <message>
            <source>Then at least, in minutes</source>
            <translation>Después, como mínimo, en minutos</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Se cuenta en tramos de</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Vacío: sin límite</translation>
        </message>
        <message>
            <source>Empty: as for everybody</source>
            <translation>Vacío: como para todos</translation>
        </message>
        <message>
            <source>Another rate up to minute</source>
            <translation>Otra tarifa hasta el minuto</translation>
        </message>
        <message>
            <source>Empty: one rate for all of it</source>
            <translation>Vacío: una sola tarifa para todo</translation>
        </message>
        <message>
            <source>Rate up to there</source>
            <translation>Tarifa hasta ahí</translation>
        </message>
        <message>
            <source>Then up to minute</source>
            <translation>Después hasta el minuto</translation>
        </message>
        <message>
            <source>Rate up to there, second</source>
            <translation>Segunda tarifa hasta ahí</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Cada una a sus minutos</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>A todo, según el último minuto</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>Las tarifas se aplican</translation>
        </message>
        <message>
            <source>A session at most, in minutes</source>
            <translation>Máximo por sesión, en minutos</translation>
        </message>
        <message>
            <source>A session at most</source>
            <translation>Máximo por sesión</translation>
        </message>
        <message>
            <source>A month at most, in minutes</source>
            <translation>Máximo por mes, en minutos</translation>
        </message>
        <message>
            <source>A month at most</source>
            <translation>Máximo por mes</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nunca se cobra</translation>
        </message>
        <message>
            <source>What it would have changed</source>
            <translation>Lo que habría cambiado</translation>
        </message>
        <message>
            <source>Nothing is stored by trying. Sessions that were covered by a package are counted again by these rules.</source>
            <translation>Probar no guarda nada. Las sesiones que cubrió un bono se vuelven a contar con estas reglas.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Detenido. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>No session of the last 12 months was covered by a package, so there is nothing to try it on.</source>
            <translation>Ninguna sesión de los últimos 12 meses estuvo cubierta por un bono, así que no hay con qué probar.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Nada: la única sesión (%n) habría costado lo mismo.</numerusform>
                <numerusform>Nada: las %n sesiones habrían costado lo mismo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 de %n sesión habría tenido otro precio.</numerusform>
                <numerusform>%1 de %n sesiones habrían tenido otro precio.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in place of %2.</source>
            <translation>%1 en lugar de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 de %n sesión</numerusform>
                <numerusform>%1 de %n sesiones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesVersions</name>
        <message>
            <source>Versions of these rules</source>
            <translation>Versiones de estas reglas</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Volver a usar esta versión</translation>
        </message>
        <message>
            <source>A session keeps the rules that held when it took place.</source>
            <translation>Una sesión conserva las reglas que valían cuando se realizó.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ScheduleSheet</name>
        <message>
            <source>Issue on</source>
            <translation>Emitir el</translation>
        </message>
        <message>
            <source>The number is given on that day, not before. Should something be missing by then, it is a draft again and says what.</source>
            <translation>El número se asigna ese día, no antes. Si para entonces falta algo, vuelve a ser un borrador e indica qué falta.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programar</translation>
        </message>
        <message>
            <source>Issue later</source>
            <translation>Emitir más adelante</translation>
        </message>
        <message>
            <source>Send it on that day</source>
            <translation>Enviarla ese día</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecretField</name>
        <message>
            <source>Characters typed: %1</source>
            <translation>Caracteres escritos: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message>
            <source>A passphrase</source>
            <translation>Una frase de contraseña</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>La hoja de recuperación</translation>
        </message>
        <message>
            <source>The key store of this computer</source>
            <translation>El almacén de claves de este ordenador</translation>
        </message>
        <message>
            <source>Another device</source>
            <translation>Otro dispositivo</translation>
        </message>
        <message>
            <source>Your passphrase  ·  %1</source>
            <translation>Su frase de contraseña  ·  %1</translation>
        </message>
        <message>
            <source>Passphrase  ·  %1</source>
            <translation>Frase de contraseña  ·  %1</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Who can open this practice, and when it closes by itself.</source>
            <translation>Quién puede abrir esta consulta y cuándo se cierra sola.</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Not while a session's timer runs. When the screen locks or the computer sleeps, the practice locks at once, and a running session goes on.</source>
            <translation>No mientras corre el temporizador de una sesión. Cuando se bloquea la pantalla o se suspende el ordenador, la consulta se bloquea al momento y la sesión en curso continúa.</translation>
        </message>
        <message>
            <source>Open without the passphrase on this computer</source>
            <translation>Abrir sin la frase de contraseña en este ordenador</translation>
        </message>
        <message>
            <source>The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open the practice when the program starts; after locking, the passphrase is asked all the same.</source>
            <translation>El almacén de claves de su escritorio guarda una clave propia. Quien use su cuenta de este ordenador podrá abrir la consulta al arrancar el programa; después de un bloqueo se pide la frase de contraseña de todos modos.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>Qué la abre</translation>
        </message>
        <message>
            <source>Let somebody in</source>
            <translation>Dar acceso a alguien</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Crear otra</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take the way in of %1 away</source>
            <translation>Quitar el acceso de %1</translation>
        </message>
        <message>
            <source>%1 opens the practice no more</source>
            <translation>%1 ya no abre la consulta</translation>
        </message>
        <message>
            <source>This computer opens the practice from now on</source>
            <translation>Este ordenador abre la consulta desde ahora</translation>
        </message>
        <message>
            <source>The passphrase is asked on this computer again</source>
            <translation>En este ordenador se vuelve a pedir la frase de contraseña</translation>
        </message>
        <message>
            <source>The new passphrase holds from now on</source>
            <translation>La nueva frase de contraseña vale desde ahora</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>La hoja de recuperación anterior ya no abre nada</translation>
        </message>
        <message>
            <source>They can open the practice now</source>
            <translation>Esa persona ya puede abrir la consulta</translation>
        </message>
        <message>
            <source>Lock when unused for</source>
            <translation>Bloquear si no se usa durante</translation>
        </message>
        <message>
            <source>Make a new one: recovery sheet</source>
            <translation>Crear otra: hoja de recuperación</translation>
        </message>
        <message>
            <source>What signs the audit trail</source>
            <translation>Lo que firma el registro de auditoría</translation>
        </message>
        <message>
            <source>Signing key %1</source>
            <translation>Clave de firma %1</translation>
        </message>
        <message>
            <source>Others check by it that nothing was changed.</source>
            <translation>Con ella otros comprueban que nada se ha cambiado.</translation>
        </message>
        <message>
            <source>Make a new one: signing key</source>
            <translation>Crear una nueva: clave de firma</translation>
        </message>
        <message>
            <source>Another key signs the audit trail from now on</source>
            <translation>A partir de ahora otra clave firma el registro de auditoría</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SelectPopup</name>
        <message>
            <source>Type to find</source>
            <translation>Escriba para buscar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message>
            <source>Sell %1 a package</source>
            <translation>Vender un bono a %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Vendido el</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Hacer el borrador de la factura</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Bono</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sell</source>
            <translation>Vender</translation>
        </message>
        <message>
            <source>There is no package to sell yet. Make one under Plans first.</source>
            <translation>Todavía no hay ningún bono a la venta. Cree antes uno en Planes.</translation>
        </message>
        <message>
            <source>Grants %1.</source>
            <translation>Concede %1.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Se puede usar hasta el %1.</translation>
        </message>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>Se puede usar durante %n día desde la primera sesión.</numerusform>
                <numerusform>Se puede usar durante %n días desde la primera sesión.</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>No caduca.</translation>
        </message>
        <message>
            <source>Sell and draft %1</source>
            <translation>Vender con borrador de %1</translation>
        </message>
        <message>
            <source>The draft would say: %1, %2 in all, to %3. You issue it under Money.</source>
            <translation>El borrador diría: %1, %2 en total, a %3. Se emite en Facturación.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceForm</name>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Nuevo servicio</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Las sesiones ya reservadas conservan el precio con el que se reservaron.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>For the session</source>
            <translation>Por sesión</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>Por horas</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>to the minute</source>
            <translation>al minuto</translation>
        </message>
        <message>
            <source>to full %1 min, up</source>
            <translation>al alza, cada %1 min</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutos de cortesía</translation>
        </message>
        <message>
            <source>Minutes free before</source>
            <translation>Minutos libres antes</translation>
        </message>
        <message>
            <source>Minutes free after</source>
            <translation>Minutos libres después</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>Priced</source>
            <translation>Se cobra</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuesto</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>El tiempo se redondea</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>Las notas empiezan con</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Add service</source>
            <translation>Añadir servicio</translation>
        </message>
        <message>
            <source>to full %1 min</source>
            <translation>cada %1 min</translation>
        </message>
        <message>
            <source>Type a price; 0 for a service without one.</source>
            <translation>Escriba un precio; 0 para un servicio sin precio.</translation>
        </message>
        <message>
            <source>Type minutes from 0 to %1.</source>
            <translation>Escriba los minutos, de 0 a %1.</translation>
        </message>
        <message>
            <source>Type fewer minutes than the step has; 0 for none.</source>
            <translation>Escriba menos minutos de los que tiene el tramo; 0 si no hay ninguno.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Color en el calendario</translation>
        </message>
        <message>
            <source>As the practice's sessions do</source>
            <translation>Como las sesiones de la consulta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceHistory</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versiones de %1</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Volver a usar esta versión</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>Las sesiones ya reservadas conservan el precio con el que se reservaron.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesPage</name>
        <message>
            <source>What do you offer?</source>
            <translation>¿Qué ofrece?</translation>
        </message>
        <message>
            <source>Name, length and price. A price you change later never touches the past.</source>
            <translation>Nombre, duración y precio. Si cambia un precio más adelante, lo pasado no se modifica.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Añadir un servicio</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Quitar este servicio</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>El servicio necesita un nombre. Escríbalo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesSection</name>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>What you offer. A change is for sessions booked from now on.</source>
            <translation>Lo que ofrece. Un cambio vale para las sesiones que se reserven desde ahora.</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Aún no hay servicios</translation>
        </message>
        <message>
            <source>Add what you offer; sessions are booked and priced by it.</source>
            <translation>Añada lo que ofrece; las sesiones se reservan y se cobran según ello.</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>tramos de %1 min</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Dejar de ofrecer</translation>
        </message>
        <message>
            <source>Retire %1</source>
            <translation>Dejar de ofrecer %1</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Añadir un servicio</translation>
        </message>
        <message>
            <source>%1 retired</source>
            <translation>%1 deja de ofrecerse</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versiones de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionActions</name>
        <message>
            <source>Session with %1 confirmed</source>
            <translation>Sesión con %1 confirmada</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>El tiempo reservado para %1 vuelve a estar libre</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>%1 no se presentó</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>La sesión con %1 vuelve a estar abierta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionChip</name>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Ninguna sesión prevista</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>End the session with %1</source>
            <translation>Terminar la sesión con %1</translation>
        </message>
        <message>
            <source>Start the session with %1</source>
            <translation>Empezar la sesión con %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionCreditLine</name>
        <message>
            <source>Not enough is left: the package refuses to be booked.</source>
            <translation>No queda suficiente: el bono no permite reservar.</translation>
        </message>
        <message>
            <source>Draws nothing from it.</source>
            <translation>No descuenta nada.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionPage</name>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Finish session</source>
            <translation>Terminar la sesión</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>No cobrar</translation>
        </message>
        <message>
            <source>The session is not to be billed</source>
            <translation>La sesión no se va a facturar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>The appointment is agreed on</source>
            <translation>La cita está acordada</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>The time is free again for others</source>
            <translation>El tiempo vuelve a estar libre para otros</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No se presentó</translation>
        </message>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Marca que el cliente no se presentó; no se factura nada</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Al final vino</translation>
        </message>
        <message>
            <source>Takes the no-show back</source>
            <translation>Retira la marca de que no se presentó</translation>
        </message>
        <message>
            <source>Back to the day</source>
            <translation>Volver al día</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys</comment>
            <translation>Ctrl Intro</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>sesión %1</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Facturar de nuevo</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Facturar</translation>
        </message>
        <message>
            <source>Another session runs. Finish it first.</source>
            <translation>Hay otra sesión en curso. Termínela primero.</translation>
        </message>
        <message>
            <source>of %1:00</source>
            <translation>de %1:00</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Última nota</translation>
        </message>
        <message>
            <source>No note with %1 yet.</source>
            <translation>Aún no hay notas con %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Relojes</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>No se debe nada.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Saldo a favor</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Debe</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>None are open.</source>
            <translation>No hay ninguna pendiente.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence el %1</translation>
        </message>
        <message>
            <source>Open invoices</source>
            <translation>Facturas pendientes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Start or finish the session</source>
            <translation>Empezar o terminar la sesión</translation>
        </message>
        <message>
            <source>What was done with this session</source>
            <translation>Qué se ha hecho con esta sesión</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir en una ventana aparte</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Todas las notas</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir la factura</translation>
        </message>
        <message>
            <source>Open invoice %1</source>
            <translation>Abrir la factura %1</translation>
        </message>
        <message>
            <source>Looking up the session</source>
            <translation>Buscando la sesión</translation>
        </message>
        <message>
            <source>Looking up the agenda</source>
            <translation>Buscando la agenda</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Encuentro</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionVoice</name>
        <message>
            <source>The session with %1 has ended</source>
            <translation>La sesión con %1 ha terminado</translation>
        </message>
        <message>
            <source>The session with %1 has begun, planned for %2</source>
            <translation>La sesión con %1 ha empezado, prevista para %2</translation>
        </message>
        <message>
            <source>The planned time of the session with %1 is over</source>
            <translation>El tiempo previsto de la sesión con %1 ha pasado</translation>
        </message>
        <message>
            <source>The session with %1 pauses</source>
            <translation>La sesión con %1 está en pausa</translation>
        </message>
        <message>
            <source>The session with %1 goes on</source>
            <translation>La sesión con %1 continúa</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsPage</name>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>For invoices issued from now on. What is issued never changes.</source>
            <translation>Para las facturas que se emitan desde ahora. Lo ya emitido nunca cambia.</translation>
        </message>
        <message>
            <source>Prices of services</source>
            <translation>Precios de los servicios</translation>
        </message>
        <message>
            <source>include tax</source>
            <translation>con impuestos incluidos</translation>
        </message>
        <message>
            <source>are without tax</source>
            <translation>sin impuestos</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>Carta (EE. UU.)</translation>
        </message>
        <message>
            <source>Tax is rounded</source>
            <translation>El impuesto se redondea</translation>
        </message>
        <message>
            <source>on each line</source>
            <translation>en cada línea</translation>
        </message>
        <message>
            <source>once per tax rate</source>
            <translation>una vez por tipo impositivo</translation>
        </message>
        <message>
            <source>Half a cent is rounded</source>
            <translation>Medio céntimo se redondea</translation>
        </message>
        <message>
            <source>up</source>
            <translation>hacia arriba</translation>
        </message>
        <message>
            <source>to the even cent</source>
            <translation>al céntimo par</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Días de plazo de pago</translation>
        </message>
        <message>
            <source>Sentence about payment</source>
            <translation>Frase sobre el pago</translation>
        </message>
        <message>
            <source>Leave empty for the usual one</source>
            <translation>Deje vacío para usar la habitual</translation>
        </message>
        <message>
            <source>Discount for paying early, in percent</source>
            <translation>Descuento por pronto pago, en porcentaje</translation>
        </message>
        <message>
            <source>Days to pay early</source>
            <translation>Días para el pronto pago</translation>
        </message>
        <message>
            <source>Looks like %1</source>
            <translation>Queda como %1</translation>
        </message>
        <message>
            <source>The next number is %1</source>
            <translation>El próximo número es %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Servicios</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horario de trabajo</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Idioma y hora</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Backup and data</source>
            <translation>Copias y datos</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Your name and what the head of your invoices says.</source>
            <translation>Cómo se llama y qué figura en el encabezado de sus facturas.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nombre en las facturas</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Calle y número</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Población</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Impuestos</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>Número fiscal (NIF)</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Exempt as a small business</source>
            <translation>Exención para pequeñas empresas</translation>
        </message>
        <message>
            <source>Bank account, printed on invoices</source>
            <translation>Cuenta bancaria, se imprime en las facturas</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC, if your bank asks for it</source>
            <translation>BIC, si su banco lo pide</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>Titular de la cuenta</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>How dates, times and money are written, and where you are.</source>
            <translation>Cómo se escriben fechas, horas e importes, y dónde está usted.</translation>
        </message>
        <message>
            <source>Dates, numbers and money</source>
            <translation>Fechas, números e importes</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moneda</translation>
        </message>
        <message>
            <source>For new services and invoices</source>
            <translation>Para nuevos servicios y facturas</translation>
        </message>
        <message>
            <source>How invoices leave. Nothing goes out before the time to undo is over.</source>
            <translation>Cómo salen las facturas. Nada se envía antes de que acabe el tiempo para deshacer.</translation>
        </message>
        <message>
            <source>Messages go</source>
            <translation>Los mensajes salen</translation>
        </message>
        <message>
            <source>as .eml files that you send yourself</source>
            <translation>como archivos .eml que envía usted</translation>
        </message>
        <message>
            <source>through your mail program</source>
            <translation>con su programa de correo</translation>
        </message>
        <message>
            <source>through a mail server</source>
            <translation>por un servidor de correo</translation>
        </message>
        <message>
            <source>Seconds to undo a message</source>
            <translation>Segundos para deshacer un mensaje</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>TLS from the start, port 465</source>
            <translation>TLS desde el inicio, puerto 465</translation>
        </message>
        <message>
            <source>STARTTLS, port 587</source>
            <translation>STARTTLS, puerto 587</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>An app password, if your provider has such. It is kept in the vault with the practice.</source>
            <translation>Una contraseña de aplicación, si su proveedor las tiene. Se guarda en la caja fuerte, con la consulta.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Guardar la contraseña</translation>
        </message>
        <message>
            <source>Password kept</source>
            <translation>Contraseña guardada</translation>
        </message>
        <message>
            <source>For this computer only. Paper stays white.</source>
            <translation>Solo para este ordenador. El papel sigue blanco.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>changes with it</source>
            <translation>cambia con él</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Como el sistema (%1)</translation>
        </message>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Su consulta, en su propio ordenador.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Time zone rules of %1</source>
            <translation>Reglas de zonas horarias, versión %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Alto contraste, oscuro</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>En el escritorio</translation>
        </message>
        <message>
            <source>Normal (%1 pixels)</source>
            <translation>Normal (%1 píxeles)</translation>
        </message>
        <message>
            <source>%1 pixels, %2 %</source>
            <translation>%1 píxeles, %2 %</translation>
        </message>
        <message>
            <source>Invoice numbers</source>
            <translation>Números de factura</translation>
        </message>
        <message>
            <source>Credit note numbers</source>
            <translation>Números de factura rectificativa</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>As usual in that region</source>
            <translation>Lo habitual en esa región</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>Primer día de la semana</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Quote numbers</source>
            <translation>Números de presupuestos</translation>
        </message>
        <message>
            <source>Licences and tours</source>
            <translation>Licencias y visitas guiadas</translation>
        </message>
        <message>
            <source>Closed books</source>
            <translation>Libros cerrados</translation>
        </message>
        <message>
            <source>Rounding and numbers</source>
            <translation>Redondeo y numeración</translation>
        </message>
        <message>
            <source>You work with</source>
            <translation>Usted trabaja con</translation>
        </message>
        <message>
            <source>Clients</source>
            <comment>what people are called</comment>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Patients</source>
            <comment>what people are called</comment>
            <translation>Pacientes</translation>
        </message>
        <message>
            <source>Students</source>
            <comment>what people are called</comment>
            <translation>Alumnos</translation>
        </message>
        <message>
            <source>What the window calls the people you work with</source>
            <translation>Cómo llama la ventana a las personas con quienes trabaja</translation>
        </message>
        <message>
            <source>Looking up your settings</source>
            <translation>Buscando sus ajustes</translation>
        </message>
        <message>
            <source>Your settings could not be read</source>
            <translation>No se pudieron leer sus ajustes</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendarios</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsSearch</name>
        <message>
            <source>Find a setting</source>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>No setting is called "%1".</source>
            <translation>Ningún ajuste se llama «%1».</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Sheet</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>What you typed here before is back.</source>
            <translation>Se ha recuperado lo que escribió aquí antes.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StartPage</name>
        <message>
            <source>What do you bring along?</source>
            <translation>¿Qué datos trae?</translation>
        </message>
        <message>
            <source>Files are read on this computer only. Nothing is sent anywhere.</source>
            <translation>Los archivos se leen solo en este ordenador. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>My calendar and contacts</source>
            <translation>Mi calendario y mis contactos</translation>
        </message>
        <message>
            <source>files exported from another program</source>
            <translation>archivos exportados de otro programa</translation>
        </message>
        <message>
            <source>Calendar, .ics</source>
            <translation>Calendario, .ics</translation>
        </message>
        <message>
            <source>Contacts, .vcf or .csv</source>
            <translation>Contactos, .vcf o .csv</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Nada por ahora</translation>
        </message>
        <message>
            <source>start with an empty calendar</source>
            <translation>empezar con un calendario vacío</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>ningún archivo elegido</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Elegir archivo</translation>
        </message>
        <message>
            <source>Choose file: %1</source>
            <translation>Elegir archivo: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Back to the invoice</source>
            <translation>Volver a la factura</translation>
        </message>
        <message>
            <source>Period of the statement</source>
            <translation>Periodo del extracto</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Statement, %1</source>
            <translation>Extracto, %1</translation>
        </message>
        <message>
            <source>There is nothing to tell. Choose a longer period.</source>
            <translation>No hay nada que mostrar. Elija un periodo más largo.</translation>
        </message>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Añada una dirección de correo al cliente para enviarlo.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>A %1</translation>
        </message>
        <message>
            <source>The mail with the statement waits on Today for you to send it</source>
            <translation>El correo con el extracto espera en Hoy a que usted lo envíe</translation>
        </message>
        <message>
            <source>The statement of %1 goes out</source>
            <translation>Se envía el extracto de %1</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extracto de cuenta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Seguridad de la frase</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumRow</name>
        <message>
            <source>What it is made of</source>
            <translation>De qué se compone</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Muestra de qué se compone</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumSheet</name>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>What %1 owes</source>
            <translation>Lo que debe %1</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Recibido de %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Finished and not invoiced</source>
            <translation>Terminadas y sin facturar</translation>
        </message>
        <message>
            <source>Invoices that are not paid in full, less credit.</source>
            <translation>Facturas no pagadas del todo, menos el crédito.</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagos por el día en que llegaron, menos lo reembolsado.</translation>
        </message>
        <message>
            <source>Sessions that took place and are on no invoice, with what each would bring.</source>
            <translation>Sesiones celebradas que no están en ninguna factura, con lo que aportaría cada una.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extracto de cuenta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message>
            <source>Connected calendars</source>
            <translation>Calendarios conectados</translation>
        </message>
        <message>
            <source>Deleted entries</source>
            <translation>Entradas eliminadas</translation>
        </message>
        <message>
            <source>What syncing did</source>
            <translation>Qué hizo la sincronización</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n entrada cambió aquí y en %1.</numerusform>
                <numerusform>%n entradas cambiaron aquí y en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at both sides</source>
            <translation>Ver ambas partes</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone. Nothing was deleted here.</source>
            <translation>%1 dice que %2 de %3 entradas han desaparecido. Aquí no se eliminó nada.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncLogSheet</name>
        <message>
            <source>What syncing did</source>
            <translation>Qué hizo la sincronización</translation>
        </message>
        <message>
            <source>Only what failed</source>
            <translation>Solo lo que falló</translation>
        </message>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>El último día, en el reloj de esta consulta.</numerusform>
                <numerusform>Los últimos %n días, en el reloj de esta consulta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas las cuentas</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Nothing failed</source>
            <translation>No falló nada</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Todavía no ha pasado nada</translation>
        </message>
        <message>
            <source>What comes from connected calendars and goes there is told here.</source>
            <translation>Lo que llega de los calendarios conectados y va a ellos se cuenta aquí.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TaxPage</name>
        <message>
            <source>How are you taxed?</source>
            <translation>¿Cómo tributa?</translation>
        </message>
        <message>
            <source>It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your tax adviser can confirm it.</source>
            <translation>Decide qué figura en sus facturas y cómo se numeran. SoloPilot propone; su asesor fiscal lo sabe.</translation>
        </message>
        <message>
            <source>Country of your practice</source>
            <translation>País de su consulta</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Con IVA</translation>
        </message>
        <message>
            <source>Every invoice shows VAT</source>
            <translation>el IVA figura en cada factura</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>Pequeña empresa</translation>
        </message>
        <message>
            <source>below the limit of turnover, no VAT</source>
            <translation>por debajo del límite de facturación, sin IVA</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Exenta</translation>
        </message>
        <message>
            <source>care or teaching, no VAT; invoices say why</source>
            <translation>sanidad o enseñanza, sin IVA; las facturas dicen por qué</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Elija un país</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Cada cliente lo recibe en su idioma.</translation>
        </message>
        <message>
            <source>On every invoice from now on; those that are issued stay as they are.</source>
            <translation>En todas las facturas desde ahora; las ya emitidas se quedan como están.</translation>
        </message>
        <message>
            <source>Notes begin with it, or take it in from the note's menu.</source>
            <translation>Las notas empiezan con este texto, o se inserta desde el menú de la nota.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Usar este texto</translation>
        </message>
        <message>
            <source>Language of the template</source>
            <translation>Idioma de la plantilla</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Insertar lo que cambia de un cliente a otro</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Insertar lo que cambia de un cliente a otro, por ejemplo el nombre</translation>
        </message>
        <message>
            <source>Read an older version, or use it again</source>
            <translation>Leer una versión anterior o volver a usarla</translation>
        </message>
        <message>
            <source>Go back to the wording that is in use</source>
            <translation>Volver al texto que está en uso</translation>
        </message>
        <message>
            <source>Draft, kept</source>
            <translation>Borrador guardado</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>No se ofrece</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Nothing differs from what is in use</source>
            <translation>No hay diferencias con el texto en uso</translation>
        </message>
        <message>
            <source>Back to the built-in wording</source>
            <translation>Volver al texto original</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Volver a ofrecerlo</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>Dejar de ofrecerlo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateField</name>
        <message>
            <source>Turn into places of this program</source>
            <translation>Convertir en campos de este programa</translation>
        </message>
        <message>
            <source>Nothing is printed here yet</source>
            <translation>Aquí aún no se imprime nada</translation>
        </message>
        <message>
            <source>Leave this empty to write nothing</source>
            <translation>Déjelo vacío para no escribir nada</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Insertar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateHistory</name>
        <message>
            <source>Versions of this template</source>
            <translation>Versiones de esta plantilla</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Volver a usar esta versión</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Built-in wording, %1</source>
            <translation>Texto original, %1</translation>
        </message>
        <message>
            <source>Built-in wording</source>
            <translation>Texto original</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>Tal como viene con el programa</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatePreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Vista previa para</translation>
        </message>
        <message>
            <source>For whom the preview is written</source>
            <translation>Para quién se escribe la vista previa</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>La nota</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>La factura</translation>
        </message>
        <message>
            <source>This cannot be used yet. What is marked on the left comes first.</source>
            <translation>Esto aún no se puede usar. Corrija primero lo marcado a la izquierda.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>El correo</translation>
        </message>
        <message>
            <source>for somebody invented</source>
            <translation>para una persona inventada</translation>
        </message>
        <message>
            <source>There is nothing to show for this choice.</source>
            <translation>No hay nada que mostrar para esta elección.</translation>
        </message>
        <message>
            <source>no e-mail address is known</source>
            <translation>no se conoce ninguna dirección de correo</translation>
        </message>
        <message>
            <source>Form of the mail</source>
            <translation>Forma del correo</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Como texto</translation>
        </message>
        <message>
            <source>As a page</source>
            <translation>Como página</translation>
        </message>
        <message>
            <source>A mail carries both; the reader's program chooses</source>
            <translation>Un correo lleva ambas; el programa del lector elige</translation>
        </message>
        <message>
            <source>The mail as a page</source>
            <translation>El correo como página</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesModel</name>
        <message>
            <source>The new wording is in use</source>
            <translation>El nuevo texto está en uso</translation>
        </message>
        <message>
            <source>The built-in wording is in use</source>
            <translation>El texto original está en uso</translation>
        </message>
        <message>
            <source>Version %1 is in use again</source>
            <translation>La versión %1 vuelve a estar en uso</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Encabezado</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Nuevo nombre: %1</translation>
        </message>
        <message>
            <source>%1 is not offered any more</source>
            <translation>%1 deja de ofrecerse</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>%1 vuelve a ofrecerse</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Back to the settings</source>
            <translation>Volver a los ajustes</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>No se pudieron leer las plantillas</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Facturas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>No se ofrece</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propio</translation>
        </message>
        <message>
            <source>A form of notes of your own</source>
            <translation>Un modelo de nota propio</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Cambiar el nombre de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Such as: Couples, first hour</source>
            <translation>Por ejemplo: Parejas, primera hora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add and write it</source>
            <translation>Añadir y escribir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Nuevo modelo de nota</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TimeLine</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
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
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>Log a past session</source>
            <translation>Registrar una sesión pasada</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>No sessions</source>
            <translation>Ninguna sesión</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n sesión, %1</numerusform>
                <numerusform>%n sesiones, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisión</numerusform>
                <numerusform>%n decisiones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message>
            <source>Looking at your day</source>
            <translation>Consultando su día</translation>
        </message>
        <message>
            <source>The day could not be read</source>
            <translation>No se pudo leer el día</translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>Más de %n sesión terminada sin facturar</numerusform>
                <numerusform>Más de %n sesiones terminadas sin facturar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n sesión terminada sin facturar</numerusform>
                <numerusform>%n sesiones terminadas sin facturar</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Facturar todas</translation>
        </message>
        <message>
            <source>Nothing planned today</source>
            <translation>Nada previsto para hoy</translation>
        </message>
        <message>
            <source>Book a session, or bring in the calendar you have.</source>
            <translation>Reserve una sesión o traiga el calendario que ya tiene.</translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Importar calendario</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Mañana, %1</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada previsto</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>New here? A short tour shows you around.</source>
            <translation>¿Es su primera vez aquí? Un breve recorrido le muestra el programa.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Ver el recorrido</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <source>This is your day as it was at %1</source>
            <translation>Así estaba su día a las %1</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>De qué se compone</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %1</source>
            <translation>SoloPilot se cerró de forma inesperada el %1</translation>
        </message>
        <message>
            <source>Nothing of it was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Copiar el diagnóstico…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TopBar</name>
        <message>
            <source>Search and session</source>
            <translation>Búsqueda y sesión</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TourCard</name>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Tour: %1, %2 of %3</source>
            <translation>Recorrido: %1, %2 de %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailModel</name>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrailTab</name>
        <message>
            <source>Check for tampering</source>
            <translation>Comprobar si se ha manipulado</translation>
        </message>
        <message>
            <source>Checking for tampering</source>
            <translation>Comprobando si se ha manipulado</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>De cualquiera</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>En cualquier momento</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>En los últimos 7 días</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>En los últimos 30 días</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>En el último año</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>By the program itself</source>
            <translation>Del propio programa</translation>
        </message>
        <message>
            <source>About %1: show everything again</source>
            <translation>Sobre %1: volver a mostrar todo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entrada</numerusform>
                <numerusform>%Ln entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Broken at entry %1. %2</source>
            <translation>Rota en la entrada %1. %2</translation>
        </message>
        <message>
            <source>Complete: %1 entries, each linked to the one before.</source>
            <translation>Completa: %1 entradas, cada una enlazada con la anterior.</translation>
        </message>
        <message>
            <source>%1 entries are copied</source>
            <translation>%1 entradas copiadas</translation>
        </message>
        <message>
            <source>The newest %1 entries are copied</source>
            <translation>Copiadas las %1 entradas más recientes</translation>
        </message>
        <message>
            <source>Looking up the audit trail</source>
            <translation>Buscando en el registro de auditoría</translation>
        </message>
        <message>
            <source>The audit trail could not be read</source>
            <translation>No se pudo leer el registro de auditoría</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message>
            <source>Deleted entries</source>
            <translation>Entradas eliminadas</translation>
        </message>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>Lo eliminado aquí o en un calendario conectado se guarda %n día.</numerusform>
                <numerusform>Lo eliminado aquí o en un calendario conectado se guarda %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty now</source>
            <translation>Vaciar ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n entrada eliminada olvidada</numerusform>
                <numerusform>%n entradas eliminadas olvidadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n entrada recuperada</numerusform>
                <numerusform>%n entradas recuperadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>No se ha eliminado nada</translation>
        </message>
        <message>
            <source>What is deleted here or in a connected calendar stands here, and can be put back.</source>
            <translation>Lo que se elimina aquí o en un calendario conectado aparece aquí y se puede recuperar.</translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>También hay %n entrada más antigua eliminada.</numerusform>
                <numerusform>También hay %n entradas más antiguas eliminadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>Recuperar %n entrada</numerusform>
                <numerusform>Recuperar %n entradas</numerusform>
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
            <translation>Empezar la sesión</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Facturar todas</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Nota rápida</translation>
        </message>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Ocultar los nombres de clientes al compartir pantalla</translation>
        </message>
        <message>
            <source>Open SoloPilot</source>
            <translation>Abrir SoloPilot</translation>
        </message>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>%n sin facturar, después de esta sesión</numerusform>
                <numerusform>%n sin facturar, después de esta sesión</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice all: %1</source>
            <translation>Facturar todas: %1</translation>
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
            <translation>+1 día</translation>
        </message>
        <message>
            <source>−1 day</source>
            <translation>−1 día</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>signed</comment>
            <translation>%1 días</translation>
        </message>
        <message>
            <source>Press to have your time first</source>
            <translation>Pulse para tener su hora primero</translation>
        </message>
        <message>
            <source>Press to have this time first</source>
            <translation>Pulse para tener esta hora primero</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::UnlockScreen</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>Bloq Mayús está activado</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Use the recovery sheet</source>
            <translation>Usar la hoja de recuperación</translation>
        </message>
        <message>
            <source>Open another practice</source>
            <translation>Abrir otra consulta</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>%1 Try again in %2 s.</source>
            <translation>%1 Inténtelo de nuevo en %2 s.</translation>
        </message>
        <message>
            <source>Opening...</source>
            <translation>Abriendo...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::VersionSheet</name>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Text of this version</source>
            <translation>Texto de esta versión</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>since it was set up</source>
            <translation>desde que se creó</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>del %1 al %2</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué cambió</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a version</comment>
            <translation>%1 (ahora)</translation>
        </message>
        <message>
            <source>Written by %1</source>
            <translation>De %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Waiting for you</source>
            <translation>Pendiente de usted</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisión</numerusform>
                <numerusform>%n decisiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1, para %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <source>To %1. It counts as sent once you say so.</source>
            <translation>Para %1. Cuenta como enviado en cuanto usted lo indique.</translation>
        </message>
        <message>
            <source>Open mail</source>
            <translation>Abrir el correo</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>%1 owes %2</source>
            <translation>%1 debe %2</translation>
        </message>
        <message>
            <source>Invoice %1 was due %2.</source>
            <translation>La factura %1 venció el %2.</translation>
        </message>
        <message>
            <source>Invoice %1.</source>
            <translation>Factura %1.</translation>
        </message>
        <message>
            <source>Open invoice</source>
            <translation>Abrir la factura</translation>
        </message>
        <message>
            <source>New in your calendar</source>
            <translation>Nuevo en su calendario</translation>
        </message>
        <message>
            <source>Is %1 a client?</source>
            <translation>¿%1 es cliente?</translation>
        </message>
        <message>
            <source>Found in an import.</source>
            <translation>Encontrado en una importación.</translation>
        </message>
        <message>
            <source>%1, found in an import.</source>
            <translation>%1, encontrado en una importación.</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sí, añadir</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>No hay nada pendiente de usted</translation>
        </message>
        <message>
            <source>Overdue invoices, mail that did not go out and new people from your calendar will stand here.</source>
            <translation>Aquí aparecerán las facturas vencidas, el correo que no se pudo enviar y las personas nuevas de su calendario.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Not issued on its day</source>
            <translation>No emitida en su día</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir el borrador</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviado</translation>
        </message>
        <message>
            <source>Unconfirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>aún por confirmar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <source>%1, %2 overdue among them</source>
            <translation>%1, de ellas %2 vencidas</translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Mostrar lo vencido</translation>
        </message>
        <message>
            <source>Held, and free again soon</source>
            <translation>Reservado, y pronto libre de nuevo</translation>
        </message>
        <message>
            <source>held until %1</source>
            <translation>reservado hasta %1</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Reservar en firme</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Liberar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WeekPicture</name>
        <message>
            <source>Where the free times lie</source>
            <translation>Dónde están las horas libres</translation>
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
            <translation>¿Dar por incobrable %1?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You give up the %1 that are still open. It can be taken back.</source>
            <translation>Renuncia a los %1 que siguen pendientes. Se puede deshacer.</translation>
        </message>
        <message>
            <source>Such as: insolvent, no answer to three reminders</source>
            <translation>Por ejemplo: insolvente, sin respuesta a tres recordatorios</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Write off %1</source>
            <translation>Dar por incobrables %1</translation>
        </message>
        <message>
            <source>Say in a few words why nothing more will come.</source>
            <translation>Diga en pocas palabras por qué no se cobrará nada más.</translation>
        </message>
        <message>
            <source>%1 of it is tax that the invoice charged. It stays in the books: whether and when it comes back to you is for the tax rules of your country.</source>
            <translation>%1 de ello es impuesto que la factura repercutió. Permanece en la contabilidad: si lo recupera y cuándo depende de las normas fiscales de su país.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Who and where are you?</source>
            <translation>¿Quién es y dónde está?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Summer time is handled for you, on both sides.</source>
            <translation>El cambio de hora se tiene en cuenta por usted, en los dos lados.</translation>
        </message>
        <message>
            <source>Type your city</source>
            <translation>Escriba su ciudad</translation>
        </message>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>Su nombre figura en las facturas. Su zona horaria es aquella en la que vive; cada cliente puede tener otra.</translation>
        </message>
        <message>
            <source>Type your name as it should appear on invoices.</source>
            <translation>Escriba su nombre como debe figurar en las facturas.</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>Audit</name>
        <message>
            <source>Refused: not allowed for this role</source>
            <translation>Recusado: não permitido a esta função</translation>
        </message>
        <message>
            <source>Accepted the database as it is</source>
            <translation>Base de dados aceite tal como está</translation>
        </message>
        <message>
            <source>Attached a file</source>
            <translation>Ficheiro anexado</translation>
        </message>
        <message>
            <source>Removed a file</source>
            <translation>Ficheiro removido</translation>
        </message>
        <message>
            <source>Added a client</source>
            <translation>Cliente acrescentado</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Outra ficha unida a este cliente</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Estado de um cliente alterado</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Cliente ativado</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Cliente arquivado</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Cliente sugerido</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Cliente alterado</translation>
        </message>
        <message>
            <source>Added a calendar entry</source>
            <translation>Registo do calendário acrescentado</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Registo do calendário atribuído a um cliente</translation>
        </message>
        <message>
            <source>Cancelled a calendar entry</source>
            <translation>Registo do calendário cancelado</translation>
        </message>
        <message>
            <source>Took in a calendar entry</source>
            <translation>Registo do calendário importado</translation>
        </message>
        <message>
            <source>Moved a calendar entry</source>
            <translation>Registo do calendário mudado</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Registo do calendário retirado a um cliente</translation>
        </message>
        <message>
            <source>Changed a calendar entry</source>
            <translation>Registo do calendário alterado</translation>
        </message>
        <message>
            <source>Exported data</source>
            <translation>Dados exportados</translation>
        </message>
        <message>
            <source>Imported a calendar</source>
            <translation>Calendário importado</translation>
        </message>
        <message>
            <source>Imported contacts</source>
            <translation>Contactos importados</translation>
        </message>
        <message>
            <source>Imported a table</source>
            <translation>Tabela importada</translation>
        </message>
        <message>
            <source>Credited an invoice by %{number}</source>
            <translation>Fatura creditada por %{number}</translation>
        </message>
        <message>
            <source>Discarded a draft</source>
            <translation>Rascunho eliminado</translation>
        </message>
        <message>
            <source>Drafted an invoice</source>
            <translation>Rascunho de fatura criado</translation>
        </message>
        <message>
            <source>Granted a discount for paying early</source>
            <translation>Desconto de pronto pagamento concedido</translation>
        </message>
        <message>
            <source>Changed a draft</source>
            <translation>Rascunho alterado</translation>
        </message>
        <message>
            <source>Held back a scheduled invoice</source>
            <translation>Fatura agendada suspensa</translation>
        </message>
        <message>
            <source>Issued %{number}</source>
            <translation>%{number} emitida</translation>
        </message>
        <message>
            <source>Issued without a mail</source>
            <translation>Emitida sem e-mail</translation>
        </message>
        <message>
            <source>Took a write-off back</source>
            <translation>Indicação de incobrável anulada</translation>
        </message>
        <message>
            <source>Went on with a scheduled invoice</source>
            <translation>Fatura agendada retomada</translation>
        </message>
        <message>
            <source>Scheduled an invoice for %{date}</source>
            <translation>Fatura agendada para %{date}</translation>
        </message>
        <message>
            <source>Marked an invoice as sent</source>
            <translation>Fatura marcada como enviada</translation>
        </message>
        <message>
            <source>No longer issues an invoice by itself</source>
            <translation>Emissão automática de uma fatura retirada</translation>
        </message>
        <message>
            <source>Wrote off an invoice</source>
            <translation>Fatura dada como incobrável</translation>
        </message>
        <message>
            <source>Cancelled background work</source>
            <translation>Tarefa de fundo cancelada</translation>
        </message>
        <message>
            <source>Gave up background work</source>
            <translation>Tarefa de fundo abandonada</translation>
        </message>
        <message>
            <source>Paused background work</source>
            <translation>Tarefa de fundo posta em pausa</translation>
        </message>
        <message>
            <source>Resumed background work</source>
            <translation>Tarefa de fundo retomada</translation>
        </message>
        <message>
            <source>Tried background work again</source>
            <translation>Tarefa de fundo tentada de novo</translation>
        </message>
        <message>
            <source>Started background work by hand</source>
            <translation>Tarefa em segundo plano iniciada à mão</translation>
        </message>
        <message>
            <source>Ended background work that comes back</source>
            <translation>Tarefa de fundo periódica terminada</translation>
        </message>
        <message>
            <source>Set up background work that comes back</source>
            <translation>Tarefa de fundo periódica criada</translation>
        </message>
        <message>
            <source>Added a way to unlock the practice</source>
            <translation>Forma de desbloquear o gabinete acrescentada</translation>
        </message>
        <message>
            <source>Changed a key of the practice</source>
            <translation>Chave do gabinete alterada</translation>
        </message>
        <message>
            <source>Removed a way to unlock the practice</source>
            <translation>Forma de desbloquear o gabinete removida</translation>
        </message>
        <message>
            <source>Wrote a message</source>
            <translation>Mensagem escrita</translation>
        </message>
        <message>
            <source>Changed a message</source>
            <translation>Mensagem alterada</translation>
        </message>
        <message>
            <source>A message was stopped</source>
            <translation>Uma mensagem foi parada</translation>
        </message>
        <message>
            <source>Took a message back</source>
            <translation>Mensagem anulada</translation>
        </message>
        <message>
            <source>Held a message back</source>
            <translation>Mensagem retida</translation>
        </message>
        <message>
            <source>A message did not go out</source>
            <translation>Uma mensagem não seguiu</translation>
        </message>
        <message>
            <source>A message is ready to be sent by hand</source>
            <translation>Uma mensagem está pronta para enviar à mão</translation>
        </message>
        <message>
            <source>Set a message to go out</source>
            <translation>Envio de uma mensagem previsto</translation>
        </message>
        <message>
            <source>Handed a message over</source>
            <translation>Mensagem entregue</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Mensagem enviada</translation>
        </message>
        <message>
            <source>Began a note</source>
            <translation>Nota começada</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Nota guardada</translation>
        </message>
        <message>
            <source>Chose where numbers begin</source>
            <translation>Início da numeração escolhido</translation>
        </message>
        <message>
            <source>Used credit to pay</source>
            <translation>Saldo a favor usado para pagar</translation>
        </message>
        <message>
            <source>Recorded a payment</source>
            <translation>Pagamento registado</translation>
        </message>
        <message>
            <source>Recorded a refund</source>
            <translation>Reembolso registado</translation>
        </message>
        <message>
            <source>Took a payment back</source>
            <translation>Pagamento anulado</translation>
        </message>
        <message>
            <source>Discarded a draft of a rule</source>
            <translation>Rascunho de uma regra eliminado</translation>
        </message>
        <message>
            <source>Drafted a rule</source>
            <translation>Rascunho de uma regra criado</translation>
        </message>
        <message>
            <source>Changed a draft of a rule</source>
            <translation>Rascunho de uma regra alterado</translation>
        </message>
        <message>
            <source>Fixed the version of a rule</source>
            <translation>Versão de uma regra fixada</translation>
        </message>
        <message>
            <source>Put a rule into force</source>
            <translation>Regra posta em vigor</translation>
        </message>
        <message>
            <source>Put an older rule back into force</source>
            <translation>Regra anterior reposta em vigor</translation>
        </message>
        <message>
            <source>Settled which rules are in force</source>
            <translation>Regras em vigor determinadas</translation>
        </message>
        <message>
            <source>Withdrew a rule</source>
            <translation>Regra retirada</translation>
        </message>
        <message>
            <source>Added a person to the practice</source>
            <translation>Pessoa acrescentada ao gabinete</translation>
        </message>
        <message>
            <source>Changed a stored password</source>
            <translation>Palavra-passe guardada alterada</translation>
        </message>
        <message>
            <source>Removed a stored password</source>
            <translation>Palavra-passe guardada removida</translation>
        </message>
        <message>
            <source>Offered a service again</source>
            <translation>Serviço oferecido de novo</translation>
        </message>
        <message>
            <source>Added a service</source>
            <translation>Serviço acrescentado</translation>
        </message>
        <message>
            <source>Changed a service</source>
            <translation>Serviço alterado</translation>
        </message>
        <message>
            <source>Stopped offering a service</source>
            <translation>Serviço deixou de ser oferecido</translation>
        </message>
        <message>
            <source>Changed how a session is billed</source>
            <translation>Faturação de uma sessão alterada</translation>
        </message>
        <message>
            <source>Booked a session</source>
            <translation>Sessão marcada</translation>
        </message>
        <message>
            <source>Cancelled a session</source>
            <translation>Sessão desmarcada</translation>
        </message>
        <message>
            <source>Confirmed a session</source>
            <translation>Sessão confirmada</translation>
        </message>
        <message>
            <source>Made a session from the calendar</source>
            <translation>Sessão criada a partir do calendário</translation>
        </message>
        <message>
            <source>Finished a session</source>
            <translation>Sessão concluída</translation>
        </message>
        <message>
            <source>Took the finish of a session back</source>
            <translation>Conclusão da sessão anulada</translation>
        </message>
        <message>
            <source>A session followed its calendar entry</source>
            <translation>Uma sessão acompanhou o seu registo do calendário</translation>
        </message>
        <message>
            <source>Logged a past session</source>
            <translation>Sessão passada registada</translation>
        </message>
        <message>
            <source>Marked a no-show</source>
            <translation>Falta registada</translation>
        </message>
        <message>
            <source>Paused a session</source>
            <translation>Sessão posta em pausa</translation>
        </message>
        <message>
            <source>Released a tentative session</source>
            <translation>Sessão por confirmar libertada</translation>
        </message>
        <message>
            <source>Opened a session again</source>
            <translation>Sessão reaberta</translation>
        </message>
        <message>
            <source>Rescheduled a session</source>
            <translation>Sessão remarcada</translation>
        </message>
        <message>
            <source>Resumed a session</source>
            <translation>Sessão retomada</translation>
        </message>
        <message>
            <source>Started a session</source>
            <translation>Sessão começada</translation>
        </message>
        <message>
            <source>Changed settings</source>
            <translation>Definições alteradas</translation>
        </message>
        <message>
            <source>Took a change back</source>
            <translation>Alteração anulada</translation>
        </message>
        <message>
            <source>Opened with the recovery key</source>
            <translation>Aberto com a chave de recuperação</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Registo do calendário</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportação</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importação</translation>
        </message>
        <message>
            <source>Background work</source>
            <translation>Tarefa de fundo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
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
            <translation>Regra</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numeração</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alteração</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Gabinete</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabilista</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor/a</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitador/a</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Noted an expense</source>
            <translation>Despesa registada</translation>
        </message>
        <message>
            <source>Changed how an expense is passed on</source>
            <translation>Alterada a refaturação de uma despesa</translation>
        </message>
        <message>
            <source>Changed an expense</source>
            <translation>Despesa alterada</translation>
        </message>
        <message>
            <source>Removed an expense</source>
            <translation>Despesa removida</translation>
        </message>
        <message>
            <source>Took a change of an expense back</source>
            <translation>Anulada a alteração de uma despesa</translation>
        </message>
        <message>
            <source>Marked a quote as accepted</source>
            <translation>Orçamento marcado como aceite</translation>
        </message>
        <message>
            <source>Copied a quote</source>
            <translation>Orçamento copiado</translation>
        </message>
        <message>
            <source>Marked a quote as declined</source>
            <translation>Orçamento marcado como recusado</translation>
        </message>
        <message>
            <source>Discarded a quote</source>
            <translation>Orçamento eliminado</translation>
        </message>
        <message>
            <source>Drafted a quote</source>
            <translation>Rascunho de orçamento criado</translation>
        </message>
        <message>
            <source>Changed a quote</source>
            <translation>Orçamento alterado</translation>
        </message>
        <message>
            <source>A quote expired</source>
            <translation>Orçamento expirado</translation>
        </message>
        <message>
            <source>Made a quote into an invoice</source>
            <translation>Orçamento passado a fatura</translation>
        </message>
        <message>
            <source>Sent a quote again</source>
            <translation>Orçamento enviado de novo</translation>
        </message>
        <message>
            <source>Sent a quote</source>
            <translation>Orçamento enviado</translation>
        </message>
        <message>
            <source>Took a sent quote back</source>
            <translation>Envio de um orçamento anulado</translation>
        </message>
        <message>
            <source>Set up a recurring invoice</source>
            <translation>Fatura recorrente criada</translation>
        </message>
        <message>
            <source>Made a recurring invoice</source>
            <translation>Fatura recorrente feita</translation>
        </message>
        <message>
            <source>Changed a recurring invoice</source>
            <translation>Fatura recorrente alterada</translation>
        </message>
        <message>
            <source>Ended a recurring invoice</source>
            <translation>Fatura recorrente terminada</translation>
        </message>
        <message>
            <source>Paused a recurring invoice</source>
            <translation>Fatura recorrente em pausa</translation>
        </message>
        <message>
            <source>Planned the next recurring invoice anew</source>
            <translation>Próxima fatura recorrente planeada de novo</translation>
        </message>
        <message>
            <source>Went on with a recurring invoice</source>
            <translation>Fatura recorrente retomada</translation>
        </message>
        <message>
            <source>Sent a statement of account</source>
            <translation>Extrato de conta enviado</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Despesa</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Orçamento</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Fatura recorrente</translation>
        </message>
        <message>
            <source>Did a change again that was taken back</source>
            <translation>Alteração refeita depois de anulada</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Added a form of notes</source>
            <translation>Modelo de nota acrescentado</translation>
        </message>
        <message>
            <source>Stopped offering a form of notes</source>
            <translation>Modelo de nota deixou de ser proposto</translation>
        </message>
        <message>
            <source>Dropped the draft of a template</source>
            <translation>Rascunho de um modelo eliminado</translation>
        </message>
        <message>
            <source>Wrote at a template</source>
            <translation>Rascunho de um modelo alterado</translation>
        </message>
        <message>
            <source>Offered a form of notes again</source>
            <translation>Modelo de nota proposto de novo</translation>
        </message>
        <message>
            <source>Put version %{version} of a template in use</source>
            <translation>Versão %{version} de um modelo posta em uso</translation>
        </message>
        <message>
            <source>Renamed a form of notes</source>
            <translation>Nome de um modelo de nota alterado</translation>
        </message>
        <message>
            <source>Went back to the built-in wording of a template</source>
            <translation>Texto do programa reposto num modelo</translation>
        </message>
        <message>
            <source>Took a change of a template back</source>
            <translation>Alteração de um modelo anulada</translation>
        </message>
        <message>
            <source>Wrote a message by version %{version} of a template</source>
            <translation>Mensagem escrita segundo a versão %{version} de um modelo</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Closed a period of the books</source>
            <translation>Período dos livros encerrado</translation>
        </message>
        <message>
            <source>Opened a period of the books again</source>
            <translation>Período dos livros reaberto</translation>
        </message>
        <message>
            <source>Gave the practice a new key</source>
            <translation>Nova chave dada ao gabinete</translation>
        </message>
        <message>
            <source>Made the key that signs the audit trail</source>
            <translation>Chave que assina o registo de auditoria criada</translation>
        </message>
        <message>
            <source>Accepted that daily backups are missing</source>
            <translation>Falta de cópias de segurança diárias aceite</translation>
        </message>
        <message>
            <source>Brought the open mirror folder up to date</source>
            <translation>Pasta-espelho aberta atualizada</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Ficheiro selado com a chave do respetivo cliente</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Cliente apagado</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Todos os dados de um cliente exportados</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Selagem de %{count} ficheiros com as chaves dos respetivos clientes planeada</translation>
        </message>
        <message>
            <source>Changed how calendars elsewhere are used</source>
            <translation>Utilização de calendários externos alterada</translation>
        </message>
        <message>
            <source>Chose what is read and written of a calendar elsewhere</source>
            <translation>Leitura e escrita de um calendário externo definidas</translation>
        </message>
        <message>
            <source>Kept both sides of a change made here and elsewhere</source>
            <translation>Conservadas as duas versões de uma alteração feita aqui e noutro sítio</translation>
        </message>
        <message>
            <source>Settled a change made here and elsewhere</source>
            <translation>Alteração feita aqui e noutro sítio resolvida</translation>
        </message>
        <message>
            <source>Connected calendars elsewhere</source>
            <translation>Calendários externos ligados</translation>
        </message>
        <message>
            <source>Forgot calendars elsewhere</source>
            <translation>Calendários externos desligados</translation>
        </message>
        <message>
            <source>Found a calendar elsewhere</source>
            <translation>Calendário externo encontrado</translation>
        </message>
        <message>
            <source>Said what is to become of entries that are missing elsewhere</source>
            <translation>Decidido o que fazer com os registos que faltam noutro sítio</translation>
        </message>
        <message>
            <source>Left calendars elsewhere alone</source>
            <translation>Sincronização com calendários externos posta em pausa</translation>
        </message>
        <message>
            <source>Signed in to calendars elsewhere again</source>
            <translation>Acesso a calendários externos renovado</translation>
        </message>
        <message>
            <source>Put a deleted calendar entry back</source>
            <translation>Registo eliminado do calendário reposto</translation>
        </message>
        <message>
            <source>Went on with calendars elsewhere</source>
            <translation>Sincronização com calendários externos retomada</translation>
        </message>
        <message>
            <source>Asked calendars elsewhere at once</source>
            <translation>Calendários externos consultados de imediato</translation>
        </message>
        <message>
            <source>Compared entries with calendars elsewhere</source>
            <translation>Registos comparados com calendários externos</translation>
        </message>
        <message>
            <source>Could not reach agreement with calendars elsewhere</source>
            <translation>Sincronização com calendários externos falhada</translation>
        </message>
        <message>
            <source>Wrote entries to calendars elsewhere</source>
            <translation>Registos escritos em calendários externos</translation>
        </message>
        <message>
            <source>Read a calendar elsewhere</source>
            <translation>Calendário externo lido</translation>
        </message>
        <message>
            <source>Agreed with calendars elsewhere again</source>
            <translation>Sincronização com calendários externos restabelecida</translation>
        </message>
        <message>
            <source>Planned to ask calendars elsewhere</source>
            <translation>Consulta de calendários externos prevista</translation>
        </message>
        <message>
            <source>Brought an entry together with a calendar elsewhere</source>
            <translation>Registo sincronizado com um calendário externo</translation>
        </message>
        <message>
            <source>Agreed on a tentative calendar entry</source>
            <translation>Combinado um registo do calendário por confirmar</translation>
        </message>
        <message>
            <source>Put a series on another clock</source>
            <translation>Série passada para outro fuso horário</translation>
        </message>
        <message>
            <source>Put an occurrence back to its series</source>
            <translation>Ocorrência reposta na sua série</translation>
        </message>
        <message>
            <source>Booked what was held</source>
            <translation>Hora reservada marcada</translation>
        </message>
        <message>
            <source>Held a time</source>
            <translation>Hora reservada</translation>
        </message>
        <message>
            <source>A hold was over</source>
            <translation>Hora reservada expirada</translation>
        </message>
        <message>
            <source>Held a time longer</source>
            <translation>Hora reservada por mais tempo</translation>
        </message>
        <message>
            <source>Gave a hold up</source>
            <translation>Hora reservada libertada</translation>
        </message>
        <message>
            <source>Moved a hold</source>
            <translation>Hora reservada mudada</translation>
        </message>
        <message>
            <source>Accepted another time for an appointment</source>
            <translation>Outra hora aceite para uma marcação</translation>
        </message>
        <message>
            <source>Declined another time for an appointment</source>
            <translation>Outra hora recusada para uma marcação</translation>
        </message>
        <message>
            <source>Took in a letter about an appointment</source>
            <translation>Comunicação sobre uma marcação recebida</translation>
        </message>
        <message>
            <source>Wrote a letter about an appointment</source>
            <translation>Comunicação sobre uma marcação escrita</translation>
        </message>
        <message>
            <source>Went on with writing the practice's file anew</source>
            <translation>Reescrita do ficheiro da prática retomada</translation>
        </message>
        <message>
            <source>Wrote the practice's file anew</source>
            <translation>Ficheiro da prática reescrito</translation>
        </message>
        <message>
            <source>Set for how many years records are kept: %{years}</source>
            <translation>Anos de conservação dos registos definidos: %{years}</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Série de um cliente passada para outro fuso horário</translation>
        </message>
        <message>
            <source>Agreed on whose clock a series keeps</source>
            <translation>Fuso horário de uma série combinado</translation>
        </message>
        <message>
            <source>A draft of a session was over</source>
            <translation>Rascunho de uma sessão expirado</translation>
        </message>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendários externos</translation>
        </message>
        <message>
            <source>Held time</source>
            <translation>Hora reservada</translation>
        </message>
        <message>
            <source>Letter about an appointment</source>
            <translation>Comunicação sobre uma marcação</translation>
        </message>
        <message>
            <source>Other time that was asked for</source>
            <translation>Outra hora pedida</translation>
        </message>
        <message>
            <source>Calendar elsewhere</source>
            <translation>Calendário externo</translation>
        </message>
        <message>
            <source>Change made here and elsewhere</source>
            <translation>Alteração feita aqui e noutro sítio</translation>
        </message>
        <message>
            <source>Set the time of background work</source>
            <translation>Hora de uma tarefa em segundo plano definida</translation>
        </message>
        <message>
            <source>Made a new key that signs the audit trail</source>
            <translation>Nova chave que assina o registo de auditoria criada</translation>
        </message>
        <message>
            <source>Was let in to calendars elsewhere for longer</source>
            <translation>Acesso a calendários noutros locais prolongado</translation>
        </message>
        <message>
            <source>Forgot old records of calendars elsewhere</source>
            <translation>Registos antigos de calendários noutros locais esquecidos</translation>
        </message>
        <message>
            <source>Emptied the trash of the calendar</source>
            <translation>Lixo do calendário esvaziado</translation>
        </message>
        <message>
            <source>Corrected a balance by hand</source>
            <translation>Saldo corrigido à mão</translation>
        </message>
        <message>
            <source>Took a correction of a balance back</source>
            <translation>Correção de um saldo anulada</translation>
        </message>
        <message>
            <source>Took credits for sessions of before</source>
            <translation>Crédito descontado por sessões anteriores</translation>
        </message>
        <message>
            <source>Carried credits into a period</source>
            <translation>Crédito transportado para um período</translation>
        </message>
        <message>
            <source>Carried credits out of a period</source>
            <translation>Crédito transportado de um período</translation>
        </message>
        <message>
            <source>Took credits back after a chargeback</source>
            <translation>Crédito retirado após um estorno bancário</translation>
        </message>
        <message>
            <source>Took credits for a session</source>
            <translation>Crédito descontado por uma sessão</translation>
        </message>
        <message>
            <source>Charged credits that were left over</source>
            <translation>Crédito restante cobrado</translation>
        </message>
        <message>
            <source>Covered a session by what was prepaid</source>
            <translation>Sessão coberta pelo pré-pago</translation>
        </message>
        <message>
            <source>Let credits expire</source>
            <translation>Crédito expirado</translation>
        </message>
        <message>
            <source>Let credits that were left over go</source>
            <translation>Crédito restante abandonado</translation>
        </message>
        <message>
            <source>Granted the credits of a period</source>
            <translation>Crédito de um período concedido</translation>
        </message>
        <message>
            <source>Gave the credits of a session back</source>
            <translation>Crédito de uma sessão devolvido</translation>
        </message>
        <message>
            <source>Ended what a booking held of credits</source>
            <translation>Reserva de crédito de uma marcação terminada</translation>
        </message>
        <message>
            <source>Moved credits into a package</source>
            <translation>Crédito movido para um pacote</translation>
        </message>
        <message>
            <source>Moved credits out of a package</source>
            <translation>Crédito movido de um pacote</translation>
        </message>
        <message>
            <source>Opened a balance</source>
            <translation>Saldo inicial registado</translation>
        </message>
        <message>
            <source>Granted the credits that were bought</source>
            <translation>Crédito comprado concedido</translation>
        </message>
        <message>
            <source>Took credits back after a refund</source>
            <translation>Crédito retirado após um reembolso</translation>
        </message>
        <message>
            <source>Held credits for a booking</source>
            <translation>Crédito reservado para uma marcação</translation>
        </message>
        <message>
            <source>Gave credits back</source>
            <translation>Crédito devolvido</translation>
        </message>
        <message>
            <source>Ended the periods and packages whose day had come</source>
            <translation>Períodos e pacotes vencidos terminados</translation>
        </message>
        <message>
            <source>Found time beyond what was prepaid</source>
            <translation>Tempo além do pré-pago detetado</translation>
        </message>
        <message>
            <source>Began a package with its first use</source>
            <translation>Pacote iniciado com a primeira utilização</translation>
        </message>
        <message>
            <source>Archived a package</source>
            <translation>Pacote arquivado</translation>
        </message>
        <message>
            <source>Carried what was left of a package on, once</source>
            <translation>Resto de um pacote transportado uma vez</translation>
        </message>
        <message>
            <source>Ended a package</source>
            <translation>Pacote terminado</translation>
        </message>
        <message>
            <source>Let a package rest</source>
            <translation>Pacote suspenso</translation>
        </message>
        <message>
            <source>Began a new period of a package</source>
            <translation>Novo período de um pacote iniciado</translation>
        </message>
        <message>
            <source>Sold a package</source>
            <translation>Pacote vendido</translation>
        </message>
        <message>
            <source>Made a package that can be sold</source>
            <translation>Pacote à venda criado</translation>
        </message>
        <message>
            <source>Published new rules of a package</source>
            <translation>Novas regras de um pacote publicadas</translation>
        </message>
        <message>
            <source>Took a package off sale</source>
            <translation>Pacote retirado da venda</translation>
        </message>
        <message>
            <source>Let a package that rested go on</source>
            <translation>Pacote suspenso retomado</translation>
        </message>
        <message>
            <source>Said how an appointment meets</source>
            <translation>Modalidade de uma marcação definida</translation>
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
            <translation>A Google deixa entrar um programa por um identificador que se cria uma só vez e de graça. 1. Abra a página abaixo e crie um projeto. 2. Em «APIs &amp; Services», ative a Google Calendar API. 3. Em «OAuth consent screen», escolha «External», dê um nome e publique; enquanto estiver só em teste, o início de sessão dura sete dias. 4. Em «Credentials», crie um ID de cliente OAuth do tipo «Desktop app». 5. Copie para aqui o ID de cliente e o segredo do cliente.</translation>
        </message>
        <message>
            <source>Microsoft 365 or Outlook.com</source>
            <translation>Microsoft 365 ou Outlook.com</translation>
        </message>
        <message>
            <source>Microsoft lets a program in by an id that you make yourself, once and free of charge. 1. Open the page below and choose New registration; as accounts choose those of any organisation and personal ones. 2. Under Authentication, add the platform Mobile and desktop applications with the address http://127.0.0.1/ and allow public client flows. 3. Under API permissions, add Calendars.Read and Calendars.ReadWrite of Microsoft Graph. 4. Copy the application (client) id to here. There is no secret.</source>
            <translation>A Microsoft deixa entrar um programa por um identificador que se cria uma só vez e de graça. 1. Abra a página abaixo e escolha «New registration»; como contas, as de qualquer organização e as pessoais. 2. Em «Authentication», acrescente a plataforma «Mobile and desktop applications» com o endereço http://127.0.0.1/ e permita «public client flows». 3. Em «API permissions», acrescente Calendars.Read e Calendars.ReadWrite do Microsoft Graph. 4. Copie para aqui o ID da aplicação (cliente). Não há segredo.</translation>
        </message>
        <message>
            <source>Nextcloud, or another CalDAV server</source>
            <translation>Nextcloud ou outro servidor CalDAV</translation>
        </message>
        <message>
            <source>A published calendar (.ics), read only</source>
            <translation>Um calendário publicado (.ics), só de leitura</translation>
        </message>
    </context>
    <context>
        <name>CalendarPaper</name>
        <message>
            <source>Times in %1</source>
            <translation>Horas em %1</translation>
        </message>
        <message>
            <source>printed %1</source>
            <translation>impresso %1</translation>
        </message>
        <message>
            <source>sheet %1</source>
            <translation>folha %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>por confirmar</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo o dia</translation>
        </message>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nada no calendário</translation>
        </message>
        <message>
            <source>+%1 more, see sheet 2</source>
            <translation>+%1, ver a folha 2</translation>
        </message>
    </context>
    <context>
        <name>CalendarQuestions</name>
        <message>
            <source>Leave as it is</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>%1 repeats.</source>
            <translation>%1 repete-se.</translation>
        </message>
        <message>
            <source>Only this one</source>
            <translation>Só esta</translation>
        </message>
        <message>
            <source>This and all later ones</source>
            <translation>Esta e todas as seguintes</translation>
        </message>
        <message>
            <source>All of the series</source>
            <translation>Toda a série</translation>
        </message>
        <message>
            <source>free</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>It overlaps %1 (%2) by %3.</source>
            <translation>Sobrepõe-se a %1 (%2) em %3.</translation>
        </message>
        <message>
            <source>Copy to %1</source>
            <translation>Copiar para as %1</translation>
        </message>
        <message>
            <source>Move to %1</source>
            <translation>Mudar para as %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Copy %1?</source>
            <translation>Copiar %1?</translation>
        </message>
        <message>
            <source>Move %1?</source>
            <translation>Mudar %1?</translation>
        </message>
        <message>
            <source>Change %1?</source>
            <translation>Alterar %1?</translation>
        </message>
        <message>
            <source>It is outside your working hours.</source>
            <translation>Fica fora do seu horário de trabalho.</translation>
        </message>
        <message>
            <source>all the same</source>
            <translation>mesmo assim</translation>
        </message>
        <message>
            <source>all the same; %1</source>
            <translation>mesmo assim; %1</translation>
        </message>
        <message>
            <source>Why all the same</source>
            <translation>Porquê mesmo assim</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>opcional; fica com a sessão</translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message>
            <source>%1 +1 day</source>
            <translation>%1 +1 dia</translation>
        </message>
        <message>
            <source>%1 −1 day</source>
            <translation>%1 −1 dia</translation>
        </message>
        <message>
            <source>same time</source>
            <translation>hora igual</translation>
        </message>
        <message>
            <source>Overlaps %1 by %2</source>
            <translation>Sobrepõe-se a %1 em %2</translation>
        </message>
        <message>
            <source>%1 too close to %2</source>
            <translation>%1 a menos de intervalo com %2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo o dia</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>por confirmar</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>por faturar</translation>
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
            <translation>até %1</translation>
        </message>
        <message>
            <source>until %1, %2</source>
            <translation>até %1, %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeKeys</name>
        <message>
            <source>Take back what was just done</source>
            <translation>Desfazer o que acabou de ser feito</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Refazer o que foi desfeito</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>The finish was taken back already. Finish the session again on its page.</source>
            <translation>A conclusão já foi anulada. Conclua de novo a sessão na página dela.</translation>
        </message>
        <message>
            <source>What was invoiced is corrected by a credit note: open the invoice in Money.</source>
            <translation>O que foi faturado corrige-se com uma nota de crédito: abra a fatura em Faturação.</translation>
        </message>
        <message>
            <source>A credit note stays. Bill anew what was credited.</source>
            <translation>Uma nota de crédito fica como está. Fature de novo o que foi creditado.</translation>
        </message>
        <message>
            <source>An issued invoice stays as it is. Correct it by a credit note: open it in Money.</source>
            <translation>Uma fatura emitida fica como está. Corrija-a com uma nota de crédito: abra-a em Faturação.</translation>
        </message>
        <message>
            <source>A payment that was taken back stays so in the books. Record it again in Money.</source>
            <translation>Um pagamento anulado fica assim na contabilidade. Registe-o de novo em Faturação.</translation>
        </message>
        <message>
            <source>Money that was paid back stays in the books. Correct it by a new entry in Money.</source>
            <translation>O dinheiro devolvido fica na contabilidade. Corrija com um novo registo em Faturação.</translation>
        </message>
        <message>
            <source>A quote that was sent is taken back on its page in Money, while its mail waits.</source>
            <translation>O envio de um orçamento anula-se na página dele, em Faturação, enquanto o e-mail está em espera.</translation>
        </message>
        <message>
            <source>A mail can be stopped in Activity, Outbox, while it waits there.</source>
            <translation>Um e-mail pode ser travado em Atividade, Caixa de saída, enquanto lá estiver em espera.</translation>
        </message>
        <message>
            <source>What was written in a note is taken back in the note itself, or brought back from its versions.</source>
            <translation>O que foi escrito numa nota desfaz-se na própria nota, ou repõe-se a partir das versões dela.</translation>
        </message>
        <message>
            <source>Receipts are kept and removed on the page of their expense.</source>
            <translation>Os comprovativos guardam-se e removem-se na página da respetiva despesa.</translation>
        </message>
        <message>
            <source>Prices are kept in versions. Change the service again in Settings.</source>
            <translation>Os preços são guardados em versões. Altere de novo o serviço em Definições.</translation>
        </message>
        <message>
            <source>Settings are changed back in Settings.</source>
            <translation>As definições repõem-se em Definições.</translation>
        </message>
        <message>
            <source>What opens the practice is changed in Settings, Security.</source>
            <translation>O que abre o gabinete altera-se em Definições, Segurança.</translation>
        </message>
        <message>
            <source>This is the beginning of your practice.</source>
            <translation>Este é o início do seu gabinete.</translation>
        </message>
        <message>
            <source>It stays as it is. Correct it by a new entry.</source>
            <translation>Fica como está. Corrija com um novo registo.</translation>
        </message>
        <message>
            <source>What is closed is opened again in Settings, Invoices.</source>
            <translation>O que está encerrado reabre-se em Definições, Faturas.</translation>
        </message>
        <message>
            <source>Whoever was erased does not come back, nor does what could be taken back before.</source>
            <translation>Quem foi apagado não volta, e o que antes se podia desfazer fica como está.</translation>
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
            <translation>Nenhuma hora deste dia convém a %1</translation>
        </message>
        <message>
            <source>Suits %1 %2</source>
            <translation>Convém a %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClockNotices</name>
        <message>
            <source>Your clocks go forward</source>
            <translation>A sua hora adianta</translation>
        </message>
        <message>
            <source>Your clocks go back</source>
            <translation>A sua hora atrasa</translation>
        </message>
        <message>
            <source>%1 turns its clocks forward</source>
            <translation>%1 adianta os relógios</translation>
        </message>
        <message>
            <source>%1 turns its clocks back</source>
            <translation>%1 atrasa os relógios</translation>
        </message>
        <message>
            <source>%1 on %2.</source>
            <comment>New York turns its clocks back on Sun 1 Nov.</comment>
            <translation>%1 em %2.</translation>
        </message>
        <message>
            <source>No session is affected.</source>
            <translation>Nenhuma sessão é afetada.</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions affected.</source>
            <translation>
                <numerusform>%n sessão afetada.</numerusform>
                <numerusform>%n sessões afetadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: %3 in %4 instead of %5</source>
            <translation>%1, %2: %3 em %4 em vez de %5</translation>
        </message>
        <message>
            <source>%1, %2: %3 with you instead of %4</source>
            <translation>%1, %2: %3 no seu lado em vez de %4</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Um gabinete na sua própria máquina.</translation>
        </message>
        <message>
            <source>The folder of the practice.</source>
            <translation>A pasta do gabinete.</translation>
        </message>
        <message>
            <source>DIR</source>
            <comment>a folder</comment>
            <translation>PASTA</translation>
        </message>
        <message>
            <source>A made-up practice to look around in; its passphrase is "demo".</source>
            <translation>Um gabinete inventado para explorar; a sua frase-passe é «demo».</translation>
        </message>
        <message>
            <source>Wait in the tray.</source>
            <translation>Aguardar na área de notificação.</translation>
        </message>
        <message>
            <source>What to show: a link such as solopilot://day/2026-10-27.</source>
            <translation>O que mostrar: uma ligação como solopilot://day/2026-10-27.</translation>
        </message>
        <message>
            <source>[link]</source>
            <translation>[ligação]</translation>
        </message>
    </context>
    <context>
        <name>Credit</name>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessão</numerusform>
                <numerusform>%n sessões</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <comment>a number with decimals</comment>
            <translation>%1 sessões</translation>
        </message>
        <message>
            <source>%1 over, of %2</source>
            <comment>beyond what was bought</comment>
            <translation>%1 a mais, de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions left</source>
            <translation>
                <numerusform>%1 de %n sessão por usar</numerusform>
                <numerusform>%1 de %n sessões por usar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left of %2</source>
            <translation>%1 por usar de %2</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Suspenso</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Almost used up</source>
            <translation>Quase esgotado</translation>
        </message>
        <message>
            <source>Used up</source>
            <translation>Esgotado</translation>
        </message>
        <message>
            <source>Overdrawn</source>
            <translation>Negativo</translation>
        </message>
        <message>
            <source>%1 % left</source>
            <translation>%1 % por usar</translation>
        </message>
        <message>
            <source>%1 booked</source>
            <translation>marcado: %1</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <comment>a day</comment>
            <translation>esgota-se %1</translation>
        </message>
        <message>
            <source>ended %1</source>
            <comment>a day</comment>
            <translation>terminou em %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day</comment>
            <translation>até %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sem prazo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a package and its balance</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Última utilização: %1</translation>
        </message>
        <message>
            <source>Not used yet</source>
            <translation>Ainda não usado</translation>
        </message>
        <message>
            <source>Next session %1, %2</source>
            <comment>a day and a time</comment>
            <translation>Próxima sessão: %1, %2</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Sem sessões futuras</translation>
        </message>
        <message>
            <source>%1 from %2, which is then %3 over</source>
            <translation>%1 de %2, com %3 a mais</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves nothing free</source>
            <translation>%1 de %2, e nada fica livre</translation>
        </message>
        <message>
            <source>%1 from %2, which leaves %3</source>
            <comment>how much is drawn, and from which package</comment>
            <translation>%1 de %2, resto: %3</translation>
        </message>
        <message>
            <source>Drew %1</source>
            <translation>Descontou %1</translation>
        </message>
        <message>
            <source>Draws %1</source>
            <translation>Desconta %1</translation>
        </message>
        <message>
            <source>Beyond that: %1</source>
            <translation>Excedente: %1</translation>
        </message>
        <message>
            <source>%1 beyond that = %2</source>
            <translation>%1 de excedente = %2</translation>
        </message>
        <message>
            <source>The package charges %1 for each further session.</source>
            <translation>O pacote cobra %1 por cada sessão adicional.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further minute.</source>
            <translation>O pacote cobra %1 por cada minuto adicional.</translation>
        </message>
        <message>
            <source>The package charges %1 for each further unit.</source>
            <translation>O pacote cobra %1 por cada unidade adicional.</translation>
        </message>
        <message>
            <source>The rest costs what it usually does: %1 for %2.</source>
            <translation>O resto custa o habitual: %1 por %2.</translation>
        </message>
        <message>
            <source>%1 are given as grace.</source>
            <translation>Tolerância não contada: %1.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Contagem em frações de %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Mínimo contado: %1.</translation>
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
            <translation>Não se cobra mais: foi atingido um limite.</translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Não expira.</translation>
        </message>
        <message>
            <source>It begins with its first session.</source>
            <translation>Começa com a primeira sessão.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Pode ser usado até %1.</translation>
        </message>
        <message numerus="yes">
            <source>Then there are %n days of grace.</source>
            <translation>
                <numerusform>Depois há %n dia de tolerância.</numerusform>
                <numerusform>Depois há %n dias de tolerância.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is left then is forfeited.</source>
            <translation>O que então restar perde-se.</translation>
        </message>
        <message>
            <source>What is left then is carried over once.</source>
            <translation>O que então restar é transportado uma vez.</translation>
        </message>
        <message>
            <source>What is left then is settled at a lower rate.</source>
            <translation>O que então restar é liquidado a uma tarifa mais baixa.</translation>
        </message>
        <message>
            <source>When it is used up, nothing more is booked.</source>
            <translation>Quando se esgota, não se marca mais nada.</translation>
        </message>
        <message>
            <source>When it is used up, a wish goes to the waiting list.</source>
            <translation>Quando se esgota, o pedido vai para a lista de espera.</translation>
        </message>
        <message>
            <source>When it is used up, it goes below zero.</source>
            <translation>Quando se esgota, fica abaixo de zero.</translation>
        </message>
        <message>
            <source>What it lacks is billed at the usual price.</source>
            <translation>O que falta é faturado ao preço habitual.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a session.</source>
            <translation>O que falta é faturado: %1 por sessão.</translation>
        </message>
        <message>
            <source>What it lacks is billed: %1 for a minute.</source>
            <translation>O que falta é faturado: %1 por minuto.</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Comprado</translation>
        </message>
        <message>
            <source>Paid in</source>
            <translation>Depositado</translation>
        </message>
        <message>
            <source>Opening balance</source>
            <translation>Saldo inicial</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Transportado</translation>
        </message>
        <message>
            <source>Moved here</source>
            <translation>Recebido de outro pacote</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>Given back</source>
            <translation>Devolvido</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigido</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirado</translation>
        </message>
        <message>
            <source>Forfeited</source>
            <translation>Perdido</translation>
        </message>
        <message>
            <source>Settled at a lower rate</source>
            <translation>Liquidado a uma tarifa mais baixa</translation>
        </message>
        <message>
            <source>Carried into the next</source>
            <translation>Transportado para o seguinte</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Movido para outro pacote</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsado</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Estorno bancário</translation>
        </message>
        <message>
            <source>Goodwill</source>
            <translation>Gesto de cortesia</translation>
        </message>
        <message>
            <source>A mistake is put right</source>
            <translation>Correção de um erro</translation>
        </message>
        <message>
            <source>Brought from elsewhere</source>
            <translation>Vem de outro sistema</translation>
        </message>
        <message>
            <source>A refund</source>
            <translation>Um reembolso</translation>
        </message>
        <message>
            <source>A chargeback</source>
            <translation>Um estorno bancário</translation>
        </message>
        <message>
            <source>A dispute</source>
            <translation>Uma reclamação</translation>
        </message>
        <message>
            <source>Sold %1, by version %2 of its rules.</source>
            <translation>Vendido %1, segundo a versão %2 das suas regras.</translation>
        </message>
        <message>
            <source>Sold %1, by rules of its own.</source>
            <translation>Vendido %1, com regras próprias.</translation>
        </message>
        <message>
            <source>The next session draws from it first.</source>
            <translation>A próxima sessão é descontada primeiro deste pacote.</translation>
        </message>
        <message>
            <source>Drawn in steps of %1.</source>
            <translation>Desconta-se em frações de %1.</translation>
        </message>
        <message>
            <source>It may go below zero.</source>
            <translation>Pode ficar abaixo de zero.</translation>
        </message>
        <message>
            <source>It rested from %1 to %2.</source>
            <comment>two days</comment>
            <translation>Esteve suspenso de %1 a %2.</translation>
        </message>
        <message>
            <source>It rests since %1, until somebody lets it go on.</source>
            <translation>Está suspenso desde %1, até alguém o retomar.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Files</source>
            <translation>Ficheiros</translation>
        </message>
        <message>
            <source>Calendar entries: titles, places, words</source>
            <translation>Registos do calendário: títulos, locais, textos</translation>
        </message>
        <message>
            <source>Records with name, addresses, tags and remark</source>
            <translation>Fichas com nome, moradas, etiquetas e observação</translation>
        </message>
        <message>
            <source>Mail addresses and telephone numbers</source>
            <translation>Endereços de e-mail e números de telefone</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>Notas de crédito</translation>
        </message>
        <message>
            <source>Discarded drafts of invoices: their words</source>
            <translation>Rascunhos de faturas eliminados: os seus textos</translation>
        </message>
        <message>
            <source>Drafts of invoices: issue or discard them</source>
            <translation>Rascunhos de faturas: emita-os ou elimine-os</translation>
        </message>
        <message>
            <source>Calendar entries still to come: cancel them</source>
            <translation>Registos do calendário futuros: cancele-os</translation>
        </message>
        <message>
            <source>Credit: pay it back or use it</source>
            <translation>Saldo a favor: reembolse-o ou use-o</translation>
        </message>
        <message>
            <source>Sessions still to be held or decided: cancel or finish them</source>
            <translation>Sessões por realizar ou por decidir: desmarque-as ou conclua-as</translation>
        </message>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Clientes cujas faturas esta pessoa paga: escolha outro pagador</translation>
        </message>
        <message>
            <source>A running session: finish it</source>
            <translation>Sessão em curso: conclua-a</translation>
        </message>
        <message>
            <source>Sessions that are not billed: bill or waive them</source>
            <translation>Sessões não faturadas: fature-as ou opte por não as cobrar</translation>
        </message>
        <message>
            <source>Invoices that are not paid: record, credit or write off</source>
            <translation>Faturas por pagar: registe o pagamento, credite-as ou dê-as como incobráveis</translation>
        </message>
        <message>
            <source>Mail that has not left: send or cancel it</source>
            <translation>E-mails por enviar: envie-os ou elimine-os</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Despesas</translation>
        </message>
        <message>
            <source>Links to other programs' records</source>
            <translation>Ligações a fichas de outros programas</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Faturas</translation>
        </message>
        <message>
            <source>Mails: address, subject and text</source>
            <translation>E-mails: endereço, assunto e texto</translation>
        </message>
        <message>
            <source>Versions of notes</source>
            <translation>Versões de notas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Entries of the books</source>
            <translation>Lançamentos contabilísticos</translation>
        </message>
        <message>
            <source>Quotes: their words</source>
            <translation>Orçamentos: os seus textos</translation>
        </message>
        <message>
            <source>Recurring invoices: ended, their words</source>
            <translation>Faturas recorrentes: terminadas, os seus textos</translation>
        </message>
        <message>
            <source>Sessions: only their times stay, without a person</source>
            <translation>Sessões: só ficam as horas, sem pessoa</translation>
        </message>
        <message>
            <source>%1: %L2</source>
            <comment>a kind of record and how many</comment>
            <translation>%1: %L2</translation>
        </message>
        <message>
            <source>%1, until the end of %2</source>
            <translation>%1, até ao fim de %2</translation>
        </message>
        <message>
            <source>Erase %1</source>
            <translation>Apagar %1</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nome do cliente, por segurança</translation>
        </message>
        <message>
            <source>Nobody takes this back, and what could be undone until now stays as it is.</source>
            <translation>Não se pode desfazer, e o que até agora se podia desfazer fica como está.</translation>
        </message>
        <message>
            <source>Something is still open. Settle or cancel it first.</source>
            <translation>Ainda há algo em aberto. Resolva-o ou cancele-o primeiro.</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>O que o impede</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>É apagado</translation>
        </message>
        <message>
            <source>Tax law asks for these, with the name and address on them.</source>
            <translation>A lei fiscal exige que sejam conservados, com o nome e a morada que neles constam.</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Fica</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Cópias de segurança</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n cópia de segurança anterior contém o cliente até expirar ou ser removida; as cópias noutros locais tem de as remover por si.</numerusform>
                <numerusform>%n cópias de segurança anteriores contêm o cliente até expirarem ou serem removidas; as cópias noutros locais tem de as remover por si.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stays on record, so it names nobody.</source>
            <translation>Fica registado, por isso não nomeie ninguém.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Apagar definitivamente</translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>A apagar; depois é feita uma cópia de segurança sem o cliente…</translation>
        </message>
        <message>
            <source>A new folder for the proof</source>
            <translation>Uma pasta nova para a prova</translation>
        </message>
        <message>
            <source>Erasure</source>
            <translation>Apagamento</translation>
        </message>
        <message>
            <source>The proof is in %1.</source>
            <translation>A prova está em %1.</translation>
        </message>
        <message>
            <source>Clearing old copies</source>
            <translation>A eliminar cópias antigas</translation>
        </message>
        <message>
            <source>What is left is called %1.</source>
            <translation>O que fica chama-se %1.</translation>
        </message>
        <message>
            <source>Save the proof (PDF)…</source>
            <translation>Guardar a prova (PDF)…</translation>
        </message>
        <message>
            <source>Erased. Everything is cleared: no old copy is left in this practice.</source>
            <translation>Apagado. Tudo foi eliminado: não resta nenhuma cópia antiga neste gabinete.</translation>
        </message>
        <message>
            <source>Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.</source>
            <translation>Apagado. As cópias antigas ainda estão a ser eliminadas: %L1%. Pode fechar; continua sozinho.</translation>
        </message>
        <message>
            <source>Erased. Clearing old copies gave way to other work and goes on in a minute. You can close this.</source>
            <translation>Apagado. A eliminação de cópias antigas deu lugar a outro trabalho e continua dentro de um minuto. Pode fechar.</translation>
        </message>
        <message>
            <source>Erased. Old copies are not cleared yet, and it is tried again by itself: %1</source>
            <translation>Apagado. As cópias antigas ainda não foram eliminadas e volta a tentar-se sozinho: %1</translation>
        </message>
        <message>
            <source>Erased. Old copies could not be cleared; it is tried again when the practice is next opened: %1</source>
            <translation>Apagado. Não foi possível eliminar as cópias antigas; volta a tentar-se na próxima abertura do gabinete: %1</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>That did not work (%1). Please try again; if it happens again, send us this code.</source>
            <translation>Isso não resultou (%1). Tente de novo; se voltar a acontecer, envie-nos este código.</translation>
        </message>
        <message>
            <source>This record is kept as it is and cannot be changed. Add a correction instead.</source>
            <translation>Este registo é conservado tal como está e não pode ser alterado. Acrescente antes uma correção.</translation>
        </message>
        <message>
            <source>As %{role} you may not do this (%{permission}). Ask the owner of the practice.</source>
            <translation>Com a função %{role} não pode fazer isto (%{permission}). Peça ao titular do gabinete.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is damaged, so a rollback could not be noticed. Check the practice with "audit verify", then confirm to go on.</source>
            <translation>O registo de como a base de dados ficou da última vez está danificado, pelo que um recuo não seria notado. Verifique o gabinete com «audit verify» e depois confirme para continuar.</translation>
        </message>
        <message>
            <source>The database has lost its last %{commits} changes since it was last seen. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>A base de dados perdeu as últimas %{commits} alterações desde que foi vista pela última vez. Restaure a cópia de segurança mais recente, ou confirme para continuar com o que existe.</translation>
        </message>
        <message>
            <source>The practice is as it was left.</source>
            <translation>O gabinete está como foi deixado.</translation>
        </message>
        <message>
            <source>The note of how the database was last left is missing, so a rollback could not be noticed. If you moved or restored the practice this is expected; confirm to go on.</source>
            <translation>Falta o registo de como a base de dados ficou da última vez, pelo que um recuo não seria notado. Se mudou o gabinete de sítio ou o restaurou, é normal; confirme para continuar.</translation>
        </message>
        <message>
            <source>The last %{entries} changes were saved just before the program stopped. Nothing is missing; go on.</source>
            <translation>As últimas %{entries} alterações foram guardadas mesmo antes de o programa parar. Não falta nada; pode continuar.</translation>
        </message>
        <message>
            <source>The practice is as it was left: there is nothing to confirm.</source>
            <translation>O gabinete está como foi deixado: não há nada a confirmar.</translation>
        </message>
        <message>
            <source>The database has another history than the one last seen on this computer. If you restored a backup, confirm it; otherwise keep this folder as it is and restore the newest backup elsewhere.</source>
            <translation>A base de dados tem um histórico diferente do último visto neste computador. Se restaurou uma cópia de segurança, confirme; caso contrário, deixe esta pasta como está e restaure noutro sítio a cópia mais recente.</translation>
        </message>
        <message>
            <source>The database in this folder belongs to another practice. Put the right practice.db back from a backup.</source>
            <translation>A base de dados desta pasta pertence a outro gabinete. Reponha o practice.db certo a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The database is older than it was: %{entries} audit entries are missing since it was last seen. If you restored a backup, confirm it; otherwise restore the newest backup.</source>
            <translation>A base de dados é mais antiga do que era: faltam %{entries} entradas de auditoria desde que foi vista pela última vez. Se restaurou uma cópia de segurança, confirme; caso contrário, restaure a cópia mais recente.</translation>
        </message>
        <message>
            <source>%{path} changed while it was being read; nothing was attached. Wait until it is saved and try again.</source>
            <translation>%{path} mudou enquanto estava a ser lido; nada foi anexado. Espere até estar guardado e tente de novo.</translation>
        </message>
        <message>
            <source>The attachment is damaged. Restore it from a backup, or attach the original file again and it is mended.</source>
            <translation>O anexo está danificado. Restaure-o a partir de uma cópia de segurança, ou anexe de novo o ficheiro original e fica reparado.</translation>
        </message>
        <message>
            <source>The attachment is no longer in the practice folder. Restore it from a backup.</source>
            <translation>O anexo já não está na pasta do gabinete. Restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>What this file was to be attached to is not there any more. Look for the note or the session again.</source>
            <translation>Aquilo a que este ficheiro ia ser anexado já não existe. Procure de novo a nota ou a sessão.</translation>
        </message>
        <message>
            <source>This file is larger than %{limit_mib} MiB. Attach a smaller one, or a link to where it lies.</source>
            <translation>Este ficheiro tem mais de %{limit_mib} MiB. Anexe um mais pequeno, ou uma ligação para o sítio onde está.</translation>
        </message>
        <message>
            <source>There is no such attachment any more. Look at the list of files again.</source>
            <translation>Este anexo já não existe. Veja de novo a lista de ficheiros.</translation>
        </message>
        <message>
            <source>An entry of the audit trail is missing. Restore the latest backup and compare.</source>
            <translation>Falta uma entrada no registo de auditoria. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>An entry of the audit trail was changed outside the program. Restore the latest backup and compare.</source>
            <translation>Uma entrada do registo de auditoria foi alterada fora do programa. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>The practice changed while it was backed up (%{part}). Try again.</source>
            <translation>O gabinete mudou enquanto a cópia de segurança era feita (%{part}). Tente de novo.</translation>
        </message>
        <message>
            <source>This file is damaged or no backup of SoloPilot (%{part}). Use another one; nothing was changed.</source>
            <translation>Este ficheiro está danificado ou não é uma cópia de segurança do SoloPilot (%{part}). Use outro; nada foi alterado.</translation>
        </message>
        <message>
            <source>%{path} is there already. Choose another name; a backup is never written over.</source>
            <translation>%{path} já existe. Escolha outro nome; uma cópia de segurança nunca é substituída.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder and would be lost with it. Choose a place outside of it, best on another disk.</source>
            <translation>%{path} fica na própria pasta do gabinete e perder-se-ia com ela. Escolha um local fora dela, de preferência noutro disco.</translation>
        </message>
        <message>
            <source>The backup was written but did not pass its test (%{reason}), so it was removed. Check the disk and try again.</source>
            <translation>A cópia de segurança foi escrita, mas não passou na verificação (%{reason}), e por isso foi removida. Verifique o disco e tente de novo.</translation>
        </message>
        <message>
            <source>This backup was made by a newer SoloPilot. Update to one that reads format %{needs}.</source>
            <translation>Esta cópia de segurança foi feita por um SoloPilot mais recente. Atualize para uma versão que leia o formato %{needs}.</translation>
        </message>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Não há nada para medir. Use um gabinete com clientes e serviços, por exemplo um criado com «demo».</translation>
        </message>
        <message>
            <source>hledger did not accept the exported books. Check the installation of hledger.</source>
            <translation>O hledger não aceitou a contabilidade exportada. Verifique a instalação do hledger.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid BIC. It has eight or eleven letters and digits; leave it empty if you are not sure.</source>
            <translation>«%{text}» não é um BIC válido. Tem oito ou onze letras e algarismos; se não tiver a certeza, deixe-o vazio.</translation>
        </message>
        <message>
            <source>It was stopped before it was done. Start it again when you like.</source>
            <translation>Foi interrompido antes de terminar. Pode recomeçar quando quiser.</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» pode referir-se a %{count} clientes. Use o nome completo, o endereço de e-mail ou o id de «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Entretanto, alguém alterou este cliente. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Um cliente não pode ser unido a si próprio. Escolha outro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Um destes clientes já tinha sido unido a outro. Escolha a ficha que o representa.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} não deve ser contactado, por isso não segue nenhum e-mail. Retire a marca na ficha do cliente e tente de novo.</translation>
        </message>
        <message>
            <source>There is no mark "%{flag}". The marks are vip, minor, blocked and do_not_contact.</source>
            <translation>A marca «%{flag}» não existe. As marcas são vip, minor, blocked e do_not_contact.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 200 characters.</source>
            <translation>O nome é demasiado longo. Use no máximo 200 carateres.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Um cliente precisa de um nome. Escreva-o.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Este cliente não existe. Procure-o pelo nome.</translation>
        </message>
        <message>
            <source>Today is %{date} by this computer's clock, which is before the invoice (%{invoice}). Set the clock right, or credit it under its own date ("invoice credit --after-last").</source>
            <translation>Segundo o relógio deste computador, hoje é %{date}, antes da data da fatura (%{invoice}). Acerte o relógio, ou credite-a com a data da própria fatura («invoice credit --after-last»).</translation>
        </message>
        <message>
            <source>Line %{line} of this invoice was credited before. Choose other lines, or credit all that is left.</source>
            <translation>A linha %{line} desta fatura já foi creditada. Escolha outras linhas, ou credite tudo o que resta.</translation>
        </message>
        <message>
            <source>Only an issued invoice can be credited. Choose an invoice that has a number.</source>
            <translation>Só uma fatura emitida pode ser creditada. Escolha uma fatura que tenha número.</translation>
        </message>
        <message>
            <source>The credit notes would come to %{asked}, but the invoice is only %{available}. Credit less.</source>
            <translation>As notas de crédito somariam %{asked}, mas a fatura é só de %{available}. Credite menos.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Estas linhas são um desconto: retirá-las cobraria mais ao cliente. Credite-as com as linhas em que descontam.</translation>
        </message>
        <message>
            <source>There were %{count} more remarks of this kind. Check the file in the program that made it.</source>
            <translation>Havia mais %{count} observações deste tipo. Verifique o ficheiro no programa que o criou.</translation>
        </message>
        <message>
            <source>There is a stray quotation mark in line %{line}. Check that line in the table.</source>
            <translation>Há uma aspa solta na linha %{line}. Verifique essa linha na tabela.</translation>
        </message>
        <message>
            <source>The table has %{bytes} bytes; at most %{limit} are read. Split the file.</source>
            <translation>A tabela tem %{bytes} bytes; são lidos no máximo %{limit}. Divida o ficheiro.</translation>
        </message>
        <message>
            <source>The table has more than %{limit} rows. Split the file.</source>
            <translation>A tabela tem mais de %{limit} linhas. Divida o ficheiro.</translation>
        </message>
        <message>
            <source>"%{currency}" is not a currency of ISO 4217. Use its three letters, such as EUR.</source>
            <translation>«%{currency}» não é uma moeda da norma ISO 4217. Use as três letras, por exemplo EUR.</translation>
        </message>
        <message>
            <source>"%{text}" is not a date. Write it as year-month-day, such as 2026-10-27.</source>
            <translation>«%{text}» não é uma data. Escreva-a como ano-mês-dia, por exemplo 2026-10-27.</translation>
        </message>
        <message>
            <source>"%{text}" is not an e-mail address. Check it for spaces and a missing part.</source>
            <translation>«%{text}» não é um endereço de e-mail. Verifique se tem espaços ou se falta uma parte.</translation>
        </message>
        <message>
            <source>The payment code takes 0.01 to 999999999.99 euro, not %{amount}. The invoice is printed without it.</source>
            <translation>O código de pagamento aceita de 0,01 a 999999999,99 euros, não %{amount}. A fatura é impressa sem ele.</translation>
        </message>
        <message>
            <source>The payment code works for euro only, not %{currency}. The invoice is printed without it.</source>
            <translation>O código de pagamento só funciona em euros, não em %{currency}. A fatura é impressa sem ele.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account's holder. Enter it with your bank account.</source>
            <translation>O código de pagamento precisa do nome do titular da conta. Introduza-o com a sua conta bancária.</translation>
        </message>
        <message>
            <source>The account holder's name has %{length} characters; the payment code takes 70. Shorten it.</source>
            <translation>O nome do titular da conta tem %{length} carateres; o código de pagamento aceita 70. Encurte-o.</translation>
        </message>
        <message>
            <source>The payment reference has %{length} characters; the payment code takes 140. Shorten it.</source>
            <translation>A referência do pagamento tem %{length} carateres; o código de pagamento aceita 140. Encurte-a.</translation>
        </message>
        <message>
            <source>The payment code would hold %{length} bytes; it can take 331. Shorten the payment reference.</source>
            <translation>O código de pagamento teria %{length} bytes; aceita 331. Encurte a referência do pagamento.</translation>
        </message>
        <message>
            <source>This calendar entry was changed in the meantime. Look at the current state and try again.</source>
            <translation>Este registo do calendário foi alterado entretanto. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>This length is not possible. Choose one between a minute and a day.</source>
            <translation>Esta duração não é possível. Escolha uma entre um minuto e um dia.</translation>
        </message>
        <message>
            <source>There is no such calendar entry any more. Look at the calendar again.</source>
            <translation>Este registo do calendário já não existe. Veja de novo o calendário.</translation>
        </message>
        <message>
            <source>%{path} is not empty. Name a folder that is not there yet.</source>
            <translation>%{path} não está vazia. Indique uma pasta que ainda não exista.</translation>
        </message>
        <message>
            <source>%{path} is there already. Name another file, or move this one away.</source>
            <translation>%{path} já existe. Indique outro ficheiro, ou mude este de sítio.</translation>
        </message>
        <message>
            <source>%{path} lies in the practice's own folder. Choose a place outside of it.</source>
            <translation>%{path} fica na própria pasta do gabinete. Escolha um local fora dela.</translation>
        </message>
        <message>
            <source>%{path} is a folder. Name a file.</source>
            <translation>%{path} é uma pasta. Indique um ficheiro.</translation>
        </message>
        <message>
            <source>%{path} is not text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>%{path} não é texto em UTF-8. Guarde-o como UTF-8 e tente de novo.</translation>
        </message>
        <message>
            <source>%{path} cannot be read. Check that it is there and that you may read it.</source>
            <translation>Não é possível ler %{path}. Verifique se existe e se tem permissão para o ler.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid IBAN. Compare it with your bank's letter and enter it again.</source>
            <translation>«%{text}» não é um IBAN válido. Compare-o com o documento do seu banco e introduza-o de novo.</translation>
        </message>
        <message>
            <source>The event at line %{line} ends before it starts, so its end was left out. Set its length by hand.</source>
            <translation>O evento da linha %{line} acaba antes de começar, por isso o fim foi ignorado. Indique a duração à mão.</translation>
        </message>
        <message>
            <source>The event at line %{line} has no usable start (%{property}) and was left out. Add it by hand.</source>
            <translation>O evento da linha %{line} não tem um início utilizável (%{property}) e foi ignorado. Acrescente-o à mão.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the event around it.</source>
            <translation>A linha %{line} do ficheiro não faz sentido e foi ignorada. Verifique o evento a que pertence.</translation>
        </message>
        <message>
            <source>This file is not a calendar. Choose an .ics file that a calendar program exported.</source>
            <translation>Este ficheiro não é um calendário. Escolha um ficheiro .ics exportado por um programa de calendário.</translation>
        </message>
        <message>
            <source>%{count} tasks, journals or busy times in the file were left out. Only events are imported.</source>
            <translation>%{count} tarefas, diários ou períodos ocupados do ficheiro foram ignorados. Só se importam eventos.</translation>
        </message>
        <message>
            <source>The repetition at line %{line} (%{rule}) could not be read, so the event was taken once. Set the repetition by hand.</source>
            <translation>Não foi possível ler a repetição da linha %{line} (%{rule}), por isso o evento entrou uma só vez. Indique a repetição à mão.</translation>
        </message>
        <message>
            <source>The calendar file has %{bytes} bytes; at most %{limit} are read. Export a shorter span of time, or split the file.</source>
            <translation>O ficheiro de calendário tem %{bytes} bytes; são lidos no máximo %{limit}. Exporte um período mais curto, ou divida o ficheiro.</translation>
        </message>
        <message>
            <source>The calendar file has more than %{limit} lines of data. Export a shorter span of time, or split the file.</source>
            <translation>O ficheiro de calendário tem mais de %{limit} linhas de dados. Exporte um período mais curto, ou divida o ficheiro.</translation>
        </message>
        <message>
            <source>The calendar file ends in the middle, at line %{line}, so nothing was imported. Export or download it again.</source>
            <translation>O ficheiro de calendário acaba a meio, na linha %{line}, por isso nada foi importado. Exporte-o ou descarregue-o de novo.</translation>
        </message>
        <message>
            <source>Line %{line} of the calendar file ends %{found} where %{expected} should end, so nothing was imported. Export it again.</source>
            <translation>A linha %{line} do ficheiro de calendário fecha %{found} onde devia fechar %{expected}, por isso nada foi importado. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Check the event around it.</source>
            <translation>Não foi possível ler o valor de %{property} na linha %{line}, que foi ignorado. Verifique o evento a que pertence.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} is longer than %{limit} characters and was cut there. Put the rest into the description.</source>
            <translation>O valor de %{property} na linha %{line} tem mais de %{limit} caracteres e foi cortado aí. Ponha o resto na descrição.</translation>
        </message>
        <message>
            <source>The time zone "%{tzid}" is unknown, so its times were read as %{zone}. Check the times of these events.</source>
            <translation>O fuso horário «%{tzid}» é desconhecido, por isso as horas foram lidas como %{zone}. Verifique as horas destes eventos.</translation>
        </message>
        <message>
            <source>"%{id}" is no id. Copy it from a list.</source>
            <translation>«%{id}» não é um id. Copie-o de uma lista.</translation>
        </message>
        <message>
            <source>This key was already used for another request. Use a new key.</source>
            <translation>Esta chave já foi usada noutro pedido. Use uma chave nova.</translation>
        </message>
        <message>
            <source>"%{text}" is no stretch of a day. Write it like 09:00–12:30.</source>
            <translation>«%{text}» não é um período do dia. Escreva-o assim: 09:00–12:30.</translation>
        </message>
        <message>
            <source>The stretches of "%{text}" overlap. Let each begin where the one before has ended.</source>
            <translation>Os períodos de «%{text}» sobrepõem-se. Cada um deve começar quando o anterior já acabou.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» pode ser mais do que um dos seus clientes, por isso nada foi importado. Una as fichas ou veja o caso à mão.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>O convidado «%{text}» não tem um endereço de e-mail utilizável e não foi sugerido como cliente.</translation>
        </message>
        <message>
            <source>The file cancels "%{summary}" from %{at} on, but no such date is here. Look at the later ones in the calendar.</source>
            <translation>O ficheiro cancela «%{summary}» a partir de %{at}, mas essa data não existe aqui. Veja as seguintes no calendário.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no country known here. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, não é um país conhecido aqui. Ficou guardado na observação.</translation>
        </message>
        <message>
            <source>"%{text}" is no country known here. Use its name or its code of two letters.</source>
            <translation>«%{text}» não é um país conhecido aqui. Use o nome ou o código de duas letras.</translation>
        </message>
        <message>
            <source>"%{name}" is in the file more than once; the two were joined.</source>
            <translation>«%{name}» aparece mais de uma vez no ficheiro; as fichas foram unidas.</translation>
        </message>
        <message>
            <source>%{count} entries are in the file more than once; the newest of each was taken.</source>
            <translation>%{count} registos aparecem mais de uma vez no ficheiro; de cada um ficou o mais recente.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no e-mail address. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, não é um endereço de e-mail. Ficou guardado na observação.</translation>
        </message>
        <message>
            <source>"%{name}" is a group and not a person, so it was left out.</source>
            <translation>«%{name}» é um grupo e não uma pessoa, por isso foi ignorado.</translation>
        </message>
        <message>
            <source>%{name}: the file has another %{field}. Yours was kept.</source>
            <translation>%{name}: o ficheiro tem outro valor em %{field}. O seu foi mantido.</translation>
        </message>
        <message>
            <source>The mapping of columns does not fit: look at "%{column}". Give each heading the name of a field, such as {"E-Mail": "email"}.</source>
            <translation>A correspondência das colunas não está certa: veja «%{column}». Dê a cada cabeçalho o nome de um campo, por exemplo {"E-Mail": "email"}.</translation>
        </message>
        <message>
            <source>No column of this table holds a name or an e-mail address. Say which one does with a mapping, such as {"Kunde": "name"}.</source>
            <translation>Nenhuma coluna desta tabela tem um nome ou um endereço de e-mail. Indique qual com uma correspondência, por exemplo {"Kunde": "name"}.</translation>
        </message>
        <message>
            <source>This table has no rows below its headings. Check that it is the right file.</source>
            <translation>Esta tabela não tem linhas abaixo dos cabeçalhos. Verifique se é o ficheiro certo.</translation>
        </message>
        <message>
            <source>%{name}: "%{text}" is not a phone number that can be dialled. It was kept as a remark.</source>
            <translation>«%{text}», de %{name}, não é um número que se possa marcar. Ficou guardado na observação.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates in a way that cannot be carried over, so only that date was changed. Look at the later ones in the calendar.</source>
            <translation>«%{summary}» foi alterado em %{at} e em todas as datas seguintes de uma forma que não pode ser transposta, por isso só essa data foi alterada. Veja as seguintes no calendário.</translation>
        </message>
        <message>
            <source>"%{summary}" was changed for %{at} and all later dates of a series that is neither in the file nor here, so only that date was taken. Export the whole calendar.</source>
            <translation>«%{summary}» foi alterado em %{at} e em todas as datas seguintes de uma série que não está nem no ficheiro nem aqui, por isso só entrou essa data. Exporte o calendário completo.</translation>
        </message>
        <message>
            <source>This row has more cells than the table has headings. Check it for a missing quote.</source>
            <translation>Esta linha tem mais células do que a tabela tem cabeçalhos. Verifique se falta uma aspa.</translation>
        </message>
        <message>
            <source>%{rows} rows cannot be taken, the first in line %{line}, so nothing was changed. Look at them with a dry run, then correct or skip them.</source>
            <translation>%{rows} linhas não podem ser importadas, a primeira na linha %{line}, por isso nada foi alterado. Veja-as com um ensaio, depois corrija-as ou salte-as.</translation>
        </message>
        <message>
            <source>%{file} could not be read, or is larger than 64 MiB. Check the file and try again.</source>
            <translation>Não foi possível ler %{file}, ou tem mais de 64 MiB. Verifique o ficheiro e tente de novo.</translation>
        </message>
        <message>
            <source>"%{text}" of %{name} is no time zone known here. It was kept in the remark.</source>
            <translation>«%{text}», de %{name}, não é um fuso horário conhecido aqui. Ficou guardado na observação.</translation>
        </message>
        <message>
            <source>This invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta fatura foi alterada entretanto. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>This document is in %{expected}, but one of its lines or discounts is in %{found}. Change that line to %{expected}, or make a second document.</source>
            <translation>Este documento está em %{expected}, mas uma das linhas ou um dos descontos está em %{found}. Passe essa linha para %{expected}, ou faça um segundo documento.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is not between 0 and 100 %, or is negative (line 0 is the whole document). Enter a discount of 0 to 100 %.</source>
            <translation>O desconto da linha %{line} não está entre 0 e 100 %, ou é negativo (a linha 0 é todo o documento). Introduza um desconto de 0 a 100 %.</translation>
        </message>
        <message>
            <source>The discount on line %{line} is larger than its amount (line 0 is the whole document). Lower the discount.</source>
            <translation>O desconto da linha %{line} é maior do que o valor dela (a linha 0 é o documento inteiro). Reduza o desconto.</translation>
        </message>
        <message>
            <source>The figures of this draft do not agree with its lines, so it was not issued. Throw the draft away and make it anew.</source>
            <translation>Os valores deste rascunho não batem certo com as linhas, por isso não foi emitido. Elimine o rascunho e faça-o de novo.</translation>
        </message>
        <message>
            <source>An issued invoice cannot be edited. Credit it and issue a new one.</source>
            <translation>Uma fatura emitida não pode ser editada. Credite-a e emita uma nova.</translation>
        </message>
        <message>
            <source>This is the draft's only line. Throw the draft away instead.</source>
            <translation>Esta é a única linha do rascunho. Em vez disso, elimine o rascunho.</translation>
        </message>
        <message>
            <source>The text of line %{line} is too long. Use at most 2000 characters.</source>
            <translation>O texto da linha %{line} é demasiado longo. Use no máximo 2000 carateres.</translation>
        </message>
        <message>
            <source>Line %{line} says nothing. Type what is billed, or remove the line.</source>
            <translation>A linha %{line} não diz nada. Escreva o que é faturado, ou remova a linha.</translation>
        </message>
        <message>
            <source>This invoice has no lines. Add at least one line before you issue it.</source>
            <translation>Esta fatura não tem linhas. Acrescente pelo menos uma antes de a emitir.</translation>
        </message>
        <message>
            <source>There is no session to invoice. Choose at least one.</source>
            <translation>Não há nenhuma sessão para faturar. Escolha pelo menos uma.</translation>
        </message>
        <message>
            <source>There is no line %{line} on this document. Look at its lines and try again.</source>
            <translation>Este documento não tem a linha %{line}. Veja as linhas e tente de novo.</translation>
        </message>
        <message>
            <source>This is still a draft. Issue it first.</source>
            <translation>Isto ainda é um rascunho. Emita-o primeiro.</translation>
        </message>
        <message>
            <source>These sessions are paid by different people. Make one invoice for each.</source>
            <translation>Estas sessões são pagas por pessoas diferentes. Faça uma fatura para cada uma.</translation>
        </message>
        <message>
            <source>The price on line %{line} is for no amount of units. Say for how many units the price is.</source>
            <translation>O preço da linha %{line} não se refere a nenhuma quantidade de unidades. Indique para quantas unidades é o preço.</translation>
        </message>
        <message>
            <source>The price of line %{line} is below zero. Give a discount instead, or credit the invoice it was on.</source>
            <translation>O preço da linha %{line} é inferior a zero. Dê antes um desconto, ou credite a fatura em que estava.</translation>
        </message>
        <message>
            <source>The quantity of line %{line} must be above zero. To bill nothing for it, remove the line or give a discount.</source>
            <translation>A quantidade da linha %{line} tem de ser superior a zero. Para não cobrar nada por ela, remova a linha ou dê um desconto.</translation>
        </message>
        <message>
            <source>The exchange rate is not a number above zero with at most eight decimals. Type it as "0.92": what one unit of the document's currency is in yours.</source>
            <translation>A taxa de câmbio não é um número superior a zero com no máximo oito casas decimais. Escreva-a como «0,92»: quanto vale na sua moeda uma unidade da moeda do documento.</translation>
        </message>
        <message>
            <source>This document is in %{currency}, which is your own currency. It needs no rate.</source>
            <translation>Este documento está em %{currency}, que é a sua própria moeda. Não precisa de taxa de câmbio.</translation>
        </message>
        <message>
            <source>This way of rounding cannot be used on invoices. Choose half up or half even.</source>
            <translation>Esta forma de arredondar não pode ser usada em faturas. Escolha meia unidade para cima ou para o par.</translation>
        </message>
        <message>
            <source>Your name, address and country are needed on an invoice. Fill them in under Settings, Practice.</source>
            <translation>Numa fatura são precisos o seu nome, morada e país. Preencha-os em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>The lines of this draft and its sessions do not fit together. Open the draft anew and change it again.</source>
            <translation>As linhas deste rascunho e as sessões não correspondem. Abra o rascunho de novo e volte a alterá-lo.</translation>
        </message>
        <message>
            <source>The state "%{state}" is not one an invoice can have. Restore the practice from a backup if this comes from stored data.</source>
            <translation>O estado «%{state}» não é um estado possível de uma fatura. Se vier de dados guardados, restaure o gabinete a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The tax rate on line %{line} does not fit its tax treatment. Choose a rate of 0 to 100 %, and 0 for lines without tax.</source>
            <translation>A taxa de imposto da linha %{line} não é compatível com o seu regime de imposto. Escolha uma taxa de 0 a 100 %, e 0 para linhas sem imposto.</translation>
        </message>
        <message>
            <source>Line %{line} is a line of text but has a price. Take the price away or make it an ordinary line.</source>
            <translation>A linha %{line} é só de texto, mas tem preço. Retire o preço ou faça dela uma linha normal.</translation>
        </message>
        <message>
            <source>The total of this invoice is below zero. Make a credit note instead.</source>
            <translation>O total desta fatura é inferior a zero. Faça antes uma nota de crédito.</translation>
        </message>
        <message>
            <source>That is not possible with this invoice now. Open it to see what is possible.</source>
            <translation>Isso não é possível com esta fatura no estado em que está. Abra-a para ver o que é possível agora.</translation>
        </message>
        <message>
            <source>An invoice cannot be scheduled for %{date}, which is not a day to come. Choose a later day, or issue it now.</source>
            <translation>Não é possível agendar uma fatura para %{date}, que não é um dia futuro. Escolha um dia mais tarde, ou emita-a já.</translation>
        </message>
        <message>
            <source>There is no such invoice. Look for it by number.</source>
            <translation>Esta fatura não existe. Procure-a pelo número.</translation>
        </message>
        <message>
            <source>A sentence for this document (%{key}, language %{language}) is missing from the program. Reinstall the program, or choose another language for the document.</source>
            <translation>Falta no programa uma frase para este documento (%{key}, idioma %{language}). Reinstale o programa, ou escolha outro idioma para o documento.</translation>
        </message>
        <message>
            <source>A newer job does the same work. Look at that one.</source>
            <translation>Uma tarefa mais recente faz o mesmo trabalho. Veja essa.</translation>
        </message>
        <message>
            <source>The program ended each time while doing this, so it was set aside. Look at what it was about, then run it again.</source>
            <translation>O programa terminou sempre que fazia isto, por isso foi posto de lado. Veja de que se tratava e execute-o de novo.</translation>
        </message>
        <message>
            <source>Another copy of the program has taken this work over. Nothing needs to be done.</source>
            <translation>Outra cópia do programa ficou com este trabalho. Não é preciso fazer nada.</translation>
        </message>
        <message>
            <source>There is no such schedule. Look at the list again.</source>
            <translation>Este agendamento não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>The job is %{status}; only failed, dead or cancelled jobs can be run again. Nothing needs to be done.</source>
            <translation>A tarefa está no estado «%{status}»; só podem ser executadas de novo tarefas falhadas, abandonadas ou canceladas. Não é preciso fazer nada.</translation>
        </message>
        <message>
            <source>The job is %{status}, so it can be neither stopped nor held. Wait until it has ended.</source>
            <translation>A tarefa está no estado «%{status}», por isso não pode ser parada nem suspensa. Espere que termine.</translation>
        </message>
        <message>
            <source>The program was closed when this was due, and it is too late for it to be useful. Run it by hand if you still want it.</source>
            <translation>O programa estava fechado quando isto devia ser feito, e agora já é tarde para ser útil. Se ainda o quiser, execute-o à mão.</translation>
        </message>
        <message>
            <source>This job no longer exists. Look at the list again.</source>
            <translation>Esta tarefa já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>This rhythm cannot be. Choose a weekday from 1 to 7, a day from 1 to 31 and a time from 00:00 to 23:59.</source>
            <translation>Esta periodicidade não é possível. Escolha um dia da semana de 1 a 7, um dia de 1 a 31 e uma hora de 00:00 a 23:59.</translation>
        </message>
        <message>
            <source>The account name "%{account}" has an empty part. Rename the account.</source>
            <translation>O nome de conta «%{account}» tem uma parte vazia. Mude o nome da conta.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} has no postings, so the journal was not written. Run the audit check.</source>
            <translation>O lançamento %{code} de %{date} não tem movimentos, por isso o diário não foi escrito. Execute a verificação de auditoria.</translation>
        </message>
        <message>
            <source>The entry %{code} of %{date} does not sum to zero, so the journal was not written. Run the audit check.</source>
            <translation>O lançamento %{code} de %{date} não soma zero, por isso o diário não foi escrito. Execute a verificação de auditoria.</translation>
        </message>
        <message>
            <source>This is not valid JSON (at byte %{offset}). Check the file, or export it again.</source>
            <translation>Isto não é JSON válido (no byte %{offset}). Verifique o ficheiro, ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>A JSON object was expected here. Check the file, or export it again.</source>
            <translation>Esperava-se aqui um objeto JSON. Verifique o ficheiro, ou exporte-o de novo.</translation>
        </message>
        <message>
            <source>The computer's key store has no key for this practice. Unlock with your passphrase, then allow this computer again.</source>
            <translation>O porta-chaves do computador não tem nenhuma chave para este gabinete. Desbloqueie com a sua frase-passe e volte a autorizar este computador.</translation>
        </message>
        <message>
            <source>The computer's key store does not answer or is locked. Unlock with your passphrase.</source>
            <translation>O porta-chaves do computador não responde ou está bloqueado. Desbloqueie com a sua frase-passe.</translation>
        </message>
        <message>
            <source>Documents cannot be written in the language "%{language}" yet. Choose English, German, Spanish, French, Italian or Portuguese.</source>
            <translation>Ainda não é possível escrever documentos no idioma «%{language}». Escolha inglês, alemão, espanhol, francês, italiano ou português.</translation>
        </message>
        <message>
            <source>This entry has been reversed before. Look at its history.</source>
            <translation>Este lançamento já foi estornado. Veja o seu histórico.</translation>
        </message>
        <message>
            <source>A balance does not match its entries. Restore the latest backup; nothing was changed.</source>
            <translation>Um saldo não corresponde aos seus lançamentos. Restaure a cópia de segurança mais recente; nada foi alterado.</translation>
        </message>
        <message>
            <source>An entry of the books needs at least two sides. Report this as an error of the program.</source>
            <translation>Um lançamento precisa de pelo menos dois lados. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>Something else is in the books under the same key, so nothing was written. Report this as an error of the program.</source>
            <translation>Já há outra coisa na contabilidade com a mesma chave, por isso nada foi escrito. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>There is no such entry in the ledger.</source>
            <translation>Este lançamento não existe no livro-razão.</translation>
        </message>
        <message>
            <source>This amount is too large for the ledger. Check the number of digits.</source>
            <translation>Este valor é demasiado grande para o livro-razão. Verifique o número de algarismos.</translation>
        </message>
        <message>
            <source>An entry of the ledger does not balance. Restore the latest backup; nothing was changed.</source>
            <translation>Um lançamento do livro-razão não está equilibrado. Restaure a cópia de segurança mais recente; nada foi alterado.</translation>
        </message>
        <message>
            <source>“%{locale}” is not a language tag this program knows. Choose a language and country from the list, such as en-GB or de-AT.</source>
            <translation>«%{locale}» não é um código de idioma que este programa conheça. Escolha na lista um idioma e um país, por exemplo en-GB ou de-AT.</translation>
        </message>
        <message>
            <source>Mail cannot be sent to %{address}, because it holds letters that mail servers do not accept. Ask for an address in plain letters.</source>
            <translation>Não é possível enviar e-mail para %{address}, porque contém letras que os servidores de e-mail não aceitam. Peça um endereço com letras simples.</translation>
        </message>
        <message>
            <source>The mail server did not accept the password of %{user}: %{reply}. Make a new app password at the mail provider and enter it in the settings.</source>
            <translation>O servidor de e-mail não aceitou a palavra-passe de %{user}: %{reply}. Crie uma nova palavra-passe de aplicação no fornecedor de e-mail e introduza-a nas definições.</translation>
        </message>
        <message>
            <source>The mail server %{host} has no login with a password. Ask the mail provider for its submission server and an app password.</source>
            <translation>O servidor de e-mail %{host} não permite entrar com palavra-passe. Peça ao fornecedor de e-mail o servidor de envio e uma palavra-passe de aplicação.</translation>
        </message>
        <message>
            <source>The file %{file} could not be written. Check that the folder exists, is writable and has space.</source>
            <translation>Não foi possível escrever o ficheiro %{file}. Verifique se a pasta existe, se permite escrita e se tem espaço.</translation>
        </message>
        <message>
            <source>The mail file %{file} is no longer to be sent, but it could not be removed. Close the program that has it open, or delete it yourself; it will be tried again.</source>
            <translation>O ficheiro de e-mail %{file} já não deve ser enviado, mas não foi possível removê-lo. Feche o programa que o tem aberto, ou elimine-o; será tentado de novo.</translation>
        </message>
        <message>
            <source>The mail file %{file} is not there any more. If you sent it, say so; otherwise write the mail from the invoice again.</source>
            <translation>O ficheiro de e-mail %{file} já não existe. Se o enviou, indique-o; caso contrário, volte a escrever o e-mail a partir da fatura.</translation>
        </message>
        <message>
            <source>The mail server asked to try again later: %{reply}. The mail will be tried again.</source>
            <translation>O servidor de e-mail pediu para tentar mais tarde: %{reply}. O e-mail será tentado de novo.</translation>
        </message>
        <message>
            <source>The field %{header} of the mail holds a line break or another character that may not be there. Remove it and try again.</source>
            <translation>O campo %{header} do e-mail contém uma quebra de linha ou outro caráter não permitido. Remova-o e tente de novo.</translation>
        </message>
        <message>
            <source>The program was closed before this mail could leave. It is sent the next time the practice is open.</source>
            <translation>O programa foi fechado antes de este e-mail poder seguir. Será enviado da próxima vez que o gabinete estiver aberto.</translation>
        </message>
        <message>
            <source>A mail link cannot carry attachments. Save the mail as a file instead, or send it by the mail server.</source>
            <translation>Uma ligação de e-mail não pode levar anexos. Guarde antes o e-mail como ficheiro, ou envie-o pelo servidor de e-mail.</translation>
        </message>
        <message>
            <source>The text is too long for a mail link (%{length} characters, at most %{limit}). Save the mail as a file instead, or shorten the text.</source>
            <translation>O texto é demasiado longo para uma ligação de e-mail (%{length} carateres, no máximo %{limit}). Guarde antes o e-mail como ficheiro, ou encurte o texto.</translation>
        </message>
        <message>
            <source>The mail server refused the mail: %{reply}. Ask the mail provider, or change the mail.</source>
            <translation>O servidor de e-mail recusou a mensagem: %{reply}. Pergunte ao fornecedor de e-mail, ou altere a mensagem.</translation>
        </message>
        <message>
            <source>No program of this computer opens mails. Send it in your own way, with the file %{file}, and say here that it is sent.</source>
            <translation>Nenhum programa deste computador abre e-mails. Envie-o à sua maneira, com o ficheiro %{file}, e indique aqui que foi enviado.</translation>
        </message>
        <message>
            <source>The mail has no recipient. Add an address.</source>
            <translation>O e-mail não tem destinatário. Acrescente um endereço.</translation>
        </message>
        <message>
            <source>The connection to %{host} broke before the server confirmed the mail, so it may or may not have arrived. Ask the recipient or look into the sent folder before sending it again.</source>
            <translation>A ligação a %{host} caiu antes de o servidor confirmar o e-mail, que pode ter chegado ou não. Pergunte ao destinatário ou veja a pasta de enviados antes de o enviar de novo.</translation>
        </message>
        <message>
            <source>What answers at %{host} does not speak like a mail server. Check the server's name and the port.</source>
            <translation>O que responde em %{host} não fala como um servidor de e-mail. Verifique o nome do servidor e a porta.</translation>
        </message>
        <message>
            <source>The mail server refused the address %{address}: %{reply}. Correct the address; nobody has got this mail.</source>
            <translation>O servidor de e-mail recusou o endereço %{address}: %{reply}. Corrija o endereço; ninguém recebeu este e-mail.</translation>
        </message>
        <message>
            <source>Your own e-mail address is not known, so nothing can be sent in your name. Add it under Settings, Practice, and try again.</source>
            <translation>O seu próprio endereço de e-mail não é conhecido, por isso nada pode ser enviado em seu nome. Acrescente-o em Definições, Gabinete, e tente de novo.</translation>
        </message>
        <message>
            <source>The mail server %{host} offers no encryption on this port, so neither password nor mail was sent. Choose TLS on port 465, or ask the mail provider.</source>
            <translation>O servidor de e-mail %{host} não oferece cifragem nesta porta, por isso não foram enviados nem a palavra-passe nem o e-mail. Escolha TLS na porta 465, ou pergunte ao fornecedor de e-mail.</translation>
        </message>
        <message>
            <source>The mail server %{host} took too long to answer. The mail will be tried again.</source>
            <translation>O servidor de e-mail %{host} demorou demasiado a responder. O e-mail será tentado de novo.</translation>
        </message>
        <message>
            <source>The mail server %{host} could not prove who it is (%{problem}), so nothing was sent. Check the server's name, this computer's clock, and that no stranger's network is in between.</source>
            <translation>O servidor de e-mail %{host} não conseguiu provar quem é (%{problem}), por isso nada foi enviado. Verifique o nome do servidor, o relógio deste computador e se não há uma rede alheia pelo meio.</translation>
        </message>
        <message>
            <source>The mail has %{size} bytes and the server takes at most %{limit}. Send smaller attachments.</source>
            <translation>O e-mail tem %{size} bytes e o servidor aceita no máximo %{limit}. Envie anexos mais pequenos.</translation>
        </message>
        <message>
            <source>The mail server %{host} cannot be reached. Check the internet connection and the server's name; the mail will be tried again.</source>
            <translation>Não é possível chegar ao servidor de e-mail %{host}. Verifique a ligação à internet e o nome do servidor; o e-mail será tentado de novo.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} é uma empresa de outro país da UE sem NIF-IVA, por isso é cobrado o seu próprio imposto. Se tiver NIF-IVA, acrescente-o ao cliente.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Falta a morada de %{buyer}, necessária numa fatura acima deste valor. Acrescente a rua e a localidade ao cliente.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Falta o nome do cliente na fatura. Acrescente-o ao cliente.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Falta o número fiscal de %{buyer} (codice fiscale, partita IVA, NIF, SIREN ou NIF-IVA), que o seu país exige nesta fatura. Acrescente-o ao cliente.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Falta o NIF-IVA de %{buyer}, e sem ele uma fatura com autoliquidação não é válida. Acrescente-o ao cliente, ou cobre imposto.</translation>
        </message>
        <message>
            <source>The tax is in %{currency} and must be stated in %{home} too. Add the exchange rate and its day to the draft; an invoice that is issued already has to be credited and made anew.</source>
            <translation>O imposto está em %{currency} e tem de ser indicado também em %{home}. Acrescente ao rascunho o câmbio e o seu dia; uma fatura já emitida tem de ser creditada e feita de novo.</translation>
        </message>
        <message>
            <source>Your full address is missing on the invoice. Add street, city and country under Settings, Practice.</source>
            <translation>Falta a sua morada completa na fatura. Acrescente rua, localidade e país em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>Your name is missing on the invoice. Add it under Settings, Practice.</source>
            <translation>Falta o seu nome na fatura. Acrescente-o em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>Your tax number is missing, which an invoice from %{country} needs. Add it, or your VAT number, under Settings, Practice.</source>
            <translation>Falta o seu número fiscal, necessário numa fatura de %{country}. Acrescente-o, ou o seu NIF-IVA, em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, and a reverse-charge invoice is not valid without it. Add it under Settings, Practice.</source>
            <translation>Falta o seu NIF-IVA, e sem ele uma fatura com autoliquidação não é válida. Acrescente-o em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>Your VAT number is missing, which an invoice with tax from %{country} needs. Add it under Settings, Practice.</source>
            <translation>Falta o seu NIF-IVA, necessário numa fatura com imposto de %{country}. Acrescente-o em Definições, Gabinete.</translation>
        </message>
        <message>
            <source>No line says when the service took place. Add the day to a line of the draft.</source>
            <translation>Nenhuma linha indica quando o serviço foi prestado. Acrescente o dia a uma linha do rascunho.</translation>
        </message>
        <message>
            <source>“%{text}” is not an amount. Type it as your language writes amounts, such as 120.50 or 120,50.</source>
            <translation>«%{text}» não é um valor. Escreva-o como no seu idioma, por exemplo 120.50 ou 120,50.</translation>
        </message>
        <message>
            <source>%{currency} has no smaller unit, so "%{text}" is no amount in it. Leave the decimals out.</source>
            <translation>%{currency} não tem unidade menor, por isso «%{text}» não é um valor nessa moeda. Não indique casas decimais.</translation>
        </message>
        <message>
            <source>This amount is too large. Enter a smaller one.</source>
            <translation>Este valor é demasiado grande. Introduza um menor.</translation>
        </message>
        <message>
            <source>Version %{number} of a note was changed outside the program. Restore the latest backup and compare.</source>
            <translation>A versão %{number} de uma nota foi alterada fora do programa. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>This note is longer than a million characters. Split it into two.</source>
            <translation>Esta nota tem mais de um milhão de carateres. Divida-a em duas.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Esta nota não existe. Procure-a na lista do cliente.</translation>
        </message>
        <message>
            <source>A note could not be saved, so the program does not end yet. Free some space on the disk and unlock: the note is then saved. Quitting once more ends without it.</source>
            <translation>Não foi possível guardar uma nota, por isso o programa ainda não termina. Liberte espaço no disco e desbloqueie: a nota é então guardada. Se sair outra vez, o programa termina sem ela.</translation>
        </message>
        <message>
            <source>By this computer's clock it is %{date}, but the last number was given on %{last}. Set the clock right if it is wrong. If %{last} was the mistake, issue under that date ("invoice issue --after-last"): numbers stay in order and without a gap.</source>
            <translation>Segundo o relógio deste computador é %{date}, mas o último número foi dado em %{last}. Se o relógio estiver errado, acerte-o. Se o engano foi %{last}, emita com essa data («invoice issue --after-last»): os números seguem por ordem e sem falhas.</translation>
        </message>
        <message>
            <source>This series has no numbers left. Start a new series.</source>
            <translation>Esta série já não tem números. Comece uma série nova.</translation>
        </message>
        <message>
            <source>The number pattern "%{pattern}" cannot be used. It needs exactly one counter such as {####}, and may hold {YYYY}, {YY}, {MM} with a year, {prefix}, letters, digits, space and - / . _</source>
            <translation>O padrão de números «%{pattern}» não pode ser usado. Precisa de exatamente um contador, por exemplo {####}, e pode conter {YYYY}, {YY}, {MM} com um ano, {prefix}, letras, algarismos, espaço e - / . _</translation>
        </message>
        <message>
            <source>The prefix "%{prefix}" cannot be used in document numbers. Use letters, digits, space and - / . _ and fill it in when the pattern asks for it.</source>
            <translation>O prefixo «%{prefix}» não pode ser usado em números de documentos. Use letras, algarismos, espaço e - / . _ e preencha-o quando o padrão o pedir.</translation>
        </message>
        <message>
            <source>%{first} is no counter a number can have. Type a whole number from 1.</source>
            <translation>%{first} não é um contador que um número possa ter. Escreva um número inteiro a partir de 1.</translation>
        </message>
        <message>
            <source>A document of this series was issued here on %{last}, so its numbers go on from there: starting elsewhere would leave a gap. Where the numbers hold the year, a start can be set again in the new year, before the first document.</source>
            <translation>Foi emitido aqui um documento desta série em %{last}, por isso os números continuam daí: começar noutro ponto deixaria uma falha. Se os números incluírem o ano, é possível voltar a definir o início no novo ano, antes do primeiro documento.</translation>
        </message>
        <message>
            <source>The next number would be %{number}, but a document has it already. Change the pattern of the numbers under Settings, so that it differs.</source>
            <translation>O número seguinte seria %{number}, mas já há um documento com ele. Altere o padrão dos números nas Definições, para que seja diferente.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Este cliente já recebeu %{limit} mensagens num dia, por isso esta fica à espera. Se for mesmo essa a intenção, envie-a agora.</translation>
        </message>
        <message>
            <source>What would be sent is not what was previewed, so nothing was sent. Look at the message and write it again.</source>
            <translation>O que seria enviado não é o que foi mostrado antes, por isso nada foi enviado. Veja a mensagem e escreva-a de novo.</translation>
        </message>
        <message>
            <source>The invoice was credited before this mail left, so it was not sent.</source>
            <translation>A fatura foi creditada antes de este e-mail seguir, por isso não foi enviado.</translation>
        </message>
        <message>
            <source>Another message about the same matter is already in the outbox with a different text. Cancel that one first.</source>
            <translation>Já há na caixa de saída outra mensagem sobre o mesmo assunto com um texto diferente. Cancele primeiro essa.</translation>
        </message>
        <message>
            <source>This mail may already have arrived. Ask the recipient, then mark it as sent or send it again on purpose.</source>
            <translation>Este e-mail já pode ter chegado. Pergunte ao destinatário e depois marque-o como enviado, ou envie-o de novo de propósito.</translation>
        </message>
        <message>
            <source>The message has no key that keeps it from being sent twice. Report this as an error of the program.</source>
            <translation>A mensagem não tem a chave que evita enviá-la duas vezes. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>Attachments of the kind %{type} cannot be added. Remove the attachment.</source>
            <translation>Não é possível acrescentar anexos do tipo %{type}. Remova o anexo.</translation>
        </message>
        <message>
            <source>No way to send by %{channel} is set up. Set one up in the settings, then try again.</source>
            <translation>Não há nenhuma forma de envio por %{channel} configurada. Configure uma nas definições e tente de novo.</translation>
        </message>
        <message>
            <source>The message is %{status}; only failed or blocked messages can be tried again. Look at the outbox.</source>
            <translation>A mensagem está no estado «%{status}»; só as mensagens falhadas ou retidas podem ser tentadas de novo. Veja a caixa de saída.</translation>
        </message>
        <message>
            <source>The message is %{status} and does not wait for you. Look at the outbox.</source>
            <translation>A mensagem está no estado «%{status}» e não está à sua espera. Veja a caixa de saída.</translation>
        </message>
        <message>
            <source>The message is %{status} and can no longer be taken back. Send a correction if one is needed.</source>
            <translation>A mensagem está no estado «%{status}» e já não pode ser retirada. Se for preciso, envie uma correção.</translation>
        </message>
        <message>
            <source>This message no longer exists. Look at the outbox again.</source>
            <translation>Esta mensagem já não existe. Veja de novo a caixa de saída.</translation>
        </message>
        <message>
            <source>The answer could not be written. Check where it was sent to; what the command did stays done.</source>
            <translation>Não foi possível escrever a resposta. Verifique para onde foi enviada; o que o comando fez fica feito.</translation>
        </message>
        <message>
            <source>The two passphrases differ, so nothing was changed. Type the new one again.</source>
            <translation>As duas frases-passe são diferentes, por isso nada foi alterado. Escreva de novo a frase-passe nova.</translation>
        </message>
        <message>
            <source>The passphrase is empty. Type your passphrase.</source>
            <translation>A frase-passe está vazia. Escreva a sua frase-passe.</translation>
        </message>
        <message>
            <source>There is no terminal to type the passphrase at. Name a file with --passphrase-file.</source>
            <translation>Não há um terminal onde escrever a frase-passe. Indique um ficheiro com --passphrase-file.</translation>
        </message>
        <message>
            <source>The passphrase contains bytes that are not text. Type it again, or save the passphrase file as UTF-8.</source>
            <translation>A frase-passe contém bytes que não são texto. Escreva-a de novo, ou guarde o ficheiro da frase-passe como UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %{limit} bytes. Check that you did not choose a file by mistake.</source>
            <translation>A frase-passe tem mais de %{limit} bytes. Verifique se não escolheu um ficheiro por engano.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess, so it was not taken. Use at least %{characters} characters or %{words} words, and none that people try first.</source>
            <translation>Esta frase-passe é demasiado fácil de adivinhar, por isso não foi aceite. Use pelo menos %{characters} carateres ou %{words} palavras, e nenhuma das que se tentam primeiro.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} deste pagamento passaram a saldo a favor do cliente, do qual só restam %{available}. Anule primeiro aquilo em que o saldo foi usado.</translation>
        </message>
        <message>
            <source>The payment is in %{expected}, but an invoice or part is in %{found}. Record a payment for each currency.</source>
            <translation>O pagamento está em %{expected}, mas uma fatura ou parcela está em %{found}. Registe um pagamento para cada moeda.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice (%{invoice}) that only needs %{available}. Put less on it; the rest becomes credit.</source>
            <translation>Atribuiu %{asked} a uma fatura (%{invoice}) que só precisa de %{available}. Atribua-lhe menos; o resto passa a saldo a favor.</translation>
        </message>
        <message>
            <source>You put %{asked} on an invoice, but only %{available} of the payment is left. Put less on it.</source>
            <translation>Atribuiu %{asked} a uma fatura, mas do pagamento só restam %{available}. Atribua-lhe menos.</translation>
        </message>
        <message>
            <source>One of the chosen invoices (%{invoice}) is not waiting for money. Choose an open invoice.</source>
            <translation>Uma das faturas escolhidas (%{invoice}) não está à espera de pagamento. Escolha uma fatura em aberto.</translation>
        </message>
        <message>
            <source>"%{method}" is not a way to pay that the books know. Choose bank, cash, card or other.</source>
            <translation>«%{method}» não é uma forma de pagamento que a contabilidade conheça. Escolha bank, cash, card ou other.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Este cliente não tem saldo a favor com que pagar.</translation>
        </message>
        <message>
            <source>A payment must be above zero. Enter the amount that came in.</source>
            <translation>Um pagamento tem de ser superior a zero. Introduza o valor recebido.</translation>
        </message>
        <message>
            <source>A refund is not reversed. If the money did not go back after all, record it as received again.</source>
            <translation>Um reembolso não se anula. Se afinal o dinheiro não foi devolvido, registe-o de novo como recebido.</translation>
        </message>
        <message>
            <source>The payment came in on %{received}, so it cannot be taken back on %{date}. Use %{received} or a later day.</source>
            <translation>O pagamento entrou em %{received}, por isso não pode ser anulado em %{date}. Use %{received} ou um dia posterior.</translation>
        </message>
        <message>
            <source>The discount of %{rebate} for paying early was granted because invoice %{invoice} was paid in full. Take back the payment it was granted with first. Nothing was changed.</source>
            <translation>O desconto de pronto pagamento de %{rebate} foi concedido porque a fatura %{invoice} estava paga por inteiro. Anule primeiro o pagamento com que foi concedido. Nada foi alterado.</translation>
        </message>
        <message>
            <source>There is no such payment. Look for it with "payment list", or in the list below its invoice.</source>
            <translation>Este pagamento não existe. Procure-o com «payment list», ou na lista abaixo da respetiva fatura.</translation>
        </message>
        <message>
            <source>%{asked} of this payment would have to be taken off the invoice, but only %{available} of its money still pay for it: the rest was refunded or credited. Nothing was changed.</source>
            <translation>Seria preciso retirar da fatura %{asked} deste pagamento, mas só %{available} desse dinheiro ainda a pagam: o resto foi reembolsado ou creditado. Nada foi alterado.</translation>
        </message>
        <message>
            <source>Invoice %{invoice} was written off. Take the write-off back first, then record the payment.</source>
            <translation>A fatura %{invoice} foi dada como incobrável. Anule primeiro essa indicação e depois registe o pagamento.</translation>
        </message>
        <message>
            <source>The PDF could not be made. Try again; if it happens again, check that there is free memory and report it.</source>
            <translation>Não foi possível criar o PDF. Tente de novo; se voltar a acontecer, verifique se há memória livre e comunique o erro.</translation>
        </message>
        <message>
            <source>The font file %{font} was not found, so no PDF can be made. Install the package fonts-noto-core, or put the font into the folder "fonts" beside the program.</source>
            <translation>O ficheiro de tipo de letra %{font} não foi encontrado, por isso não é possível criar PDF. Instale o pacote fonts-noto-core, ou ponha o tipo de letra na pasta «fonts» junto do programa.</translation>
        </message>
        <message>
            <source>PDFs cannot be made here, because the program runs without its graphics layer. Use a build with the window, with QT_QPA_PLATFORM=offscreen where there is no display.</source>
            <translation>Não é possível criar PDF aqui, porque o programa está a correr sem a camada gráfica. Use uma compilação com janela, com QT_QPA_PLATFORM=offscreen onde não houver ecrã.</translation>
        </message>
        <message>
            <source>"%{text}" is not a percentage from 0 to 1000 with at most two decimals. Write it like 19 or 7.7.</source>
            <translation>«%{text}» não é uma percentagem de 0 a 1000 com no máximo duas casas decimais. Escreva-a como 19 ou 7,7.</translation>
        </message>
        <message>
            <source>"%{text}" is not a valid phone number. Begin it with + and the country code, or choose the country.</source>
            <translation>«%{text}» não é um número de telefone válido. Comece-o com + e o indicativo do país, ou escolha o país.</translation>
        </message>
        <message>
            <source>This version is %{status}, so it cannot be withdrawn. Publish a new version, or retire this one.</source>
            <translation>Esta versão está no estado «%{status}», por isso não pode ser retirada. Publique uma versão nova, ou descontinue esta.</translation>
        </message>
        <message>
            <source>It is already recorded by which %{kind} this was decided. Correct it by a new decision.</source>
            <translation>Já está registado por que %{kind} isto foi decidido. Corrija-o com uma nova decisão.</translation>
        </message>
        <message>
            <source>A policy cannot begin in the past. Choose %{earliest} or later.</source>
            <translation>Uma política não pode começar no passado. Escolha %{earliest} ou mais tarde.</translation>
        </message>
        <message>
            <source>Nothing of %{kind} is in force there. Nothing needs to be ended.</source>
            <translation>Não há nada de %{kind} em vigor aí. Não é preciso terminar nada.</translation>
        </message>
        <message>
            <source>This version is %{status} and can no longer change. Make a new draft.</source>
            <translation>Esta versão está no estado «%{status}» e já não pode mudar. Faça um rascunho novo.</translation>
        </message>
        <message>
            <source>A draft was never in force, so it cannot be brought back. Publish it instead.</source>
            <translation>Um rascunho nunca esteve em vigor, por isso não pode ser reposto. Publique-o.</translation>
        </message>
        <message>
            <source>Effective date overlaps an existing version: version %{version} begins on %{effective_from}. Choose a later date, or withdraw that version.</source>
            <translation>A data de início sobrepõe-se a uma versão existente: a versão %{version} começa em %{effective_from}. Escolha uma data posterior, ou retire essa versão.</translation>
        </message>
        <message>
            <source>The record of how %{kind} was decided does not match its fingerprint. Check the practice and restore it from a backup.</source>
            <translation>O registo de como se decidiu %{kind} não corresponde à sua impressão digital. Verifique o gabinete e restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>%{scope} is not a place where a policy can hold. Write "workspace", or a level with an id such as "client:&lt;id&gt;".</source>
            <translation>%{scope} não é um âmbito onde uma política possa vigorar. Escreva «workspace», ou um nível com um id, por exemplo «client:&lt;id&gt;».</translation>
        </message>
        <message>
            <source>There is no policy named %{kind}. Choose one from the list.</source>
            <translation>Não há nenhuma política com o nome %{kind}. Escolha uma da lista.</translation>
        </message>
        <message>
            <source>The policy %{kind} has no setting named %{parameter}. Correct the name.</source>
            <translation>A política %{kind} não tem nenhuma definição com o nome %{parameter}. Corrija o nome.</translation>
        </message>
        <message>
            <source>The policy %{kind} cannot be set for %{scope}. Choose one of its levels.</source>
            <translation>A política %{kind} não pode ser definida para %{scope}. Escolha um dos seus níveis.</translation>
        </message>
        <message>
            <source>This version of the policy does not exist. Look at its history.</source>
            <translation>Esta versão da política não existe. Veja o seu histórico.</translation>
        </message>
        <message>
            <source>A session of %{minutes} minutes cannot be priced. Correct its start and end.</source>
            <translation>Não é possível calcular o preço de uma sessão de %{minutes} minutos. Corrija o início e o fim.</translation>
        </message>
        <message>
            <source>These rules for counting time do not fit together. Look at the step, the minutes of grace and the least time: none is negative, and the grace is shorter than the step.</source>
            <translation>Estas regras para contar o tempo não condizem. Veja o passo, os minutos de tolerância e o tempo mínimo: nenhum é negativo, e a tolerância é mais curta do que o passo.</translation>
        </message>
        <message>
            <source>A profile needs a name. Type one.</source>
            <translation>Um perfil precisa de um nome. Escreva-o.</translation>
        </message>
        <message>
            <source>There is nothing to put into the QR code. Fill in the text or the account first.</source>
            <translation>Não há nada para pôr no código QR. Preencha primeiro o texto ou a conta.</translation>
        </message>
        <message>
            <source>The QR code could not be made. Try again; if it happens again, restart the program.</source>
            <translation>Não foi possível criar o código QR. Tente de novo; se voltar a acontecer, reinicie o programa.</translation>
        </message>
        <message>
            <source>The text for the QR code is too long (%{bytes} bytes). Shorten the payment reference or the name.</source>
            <translation>O texto do código QR é demasiado longo (%{bytes} bytes). Encurte a referência do pagamento ou o nome.</translation>
        </message>
        <message>
            <source>"%{text}" is not a quantity. Write a number with at most four decimals, such as 1.5.</source>
            <translation>«%{text}» não é uma quantidade. Escreva um número com no máximo quatro casas decimais, por exemplo 1,5.</translation>
        </message>
        <message>
            <source>"%{text}" is too large a quantity. Enter a smaller one.</source>
            <translation>«%{text}» é uma quantidade demasiado grande. Introduza uma menor.</translation>
        </message>
        <message>
            <source>The recovery key has %{need} characters and you typed %{have}. Compare it with the printed sheet.</source>
            <translation>A chave de recuperação tem %{need} carateres e foram escritos %{have}. Compare-a com a folha impressa.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery key, in group %{group} (0: not known where). Compare it with the printed sheet.</source>
            <translation>Há um erro de escrita na chave de recuperação, no grupo %{group} (0: não se sabe onde). Compare-a com a folha impressa.</translation>
        </message>
        <message>
            <source>A series with such a rule cannot be moved to another day as a whole. Change its rule, or move one entry.</source>
            <translation>Uma série com esta regra não pode mudar de dia por inteiro. Altere a regra, ou mude uma só ocorrência.</translation>
        </message>
        <message>
            <source>The repetition "%{rule}" is not valid at "%{part}". Change the repetition.</source>
            <translation>A repetição «%{rule}» não é válida em «%{part}». Altere a repetição.</translation>
        </message>
        <message>
            <source>The series has no occurrence at %{time}. Reload the calendar and choose one that is shown.</source>
            <translation>A série não tem nenhuma ocorrência em %{time}. Recarregue o calendário e escolha uma das que são mostradas.</translation>
        </message>
        <message>
            <source>The repetition has too many occurrences to show or to change at once. Choose a shorter span, or set an end for it.</source>
            <translation>A repetição tem demasiadas ocorrências para mostrar ou alterar de uma vez. Escolha um período mais curto, ou dê-lhe um fim.</translation>
        </message>
        <message>
            <source>A refund must be above zero. Enter the amount to give back.</source>
            <translation>Um reembolso tem de ser superior a zero. Introduza o valor a devolver.</translation>
        </message>
        <message>
            <source>You want to refund %{asked}, but only %{available} was paid and not yet refunded. Refund at most that.</source>
            <translation>Quer reembolsar %{asked}, mas só %{available} foram pagos e ainda não reembolsados. Reembolse no máximo esse valor.</translation>
        </message>
        <message>
            <source>The last day lies before the first. Swap the two.</source>
            <translation>O último dia é anterior ao primeiro. Troque-os.</translation>
        </message>
        <message>
            <source>"%{text}" is no span of time. Say month, quarter or year.</source>
            <translation>«%{text}» não é um período. Escreva month, quarter ou year.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} is damaged, incomplete or not the right one. Restore it from a backup.</source>
            <translation>O ficheiro cifrado %{path} está danificado, incompleto ou não é o certo. Restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The encrypted file %{path} was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>O ficheiro cifrado %{path} foi escrito por uma versão mais recente do SoloPilot (formato %{needs}). Atualize o SoloPilot neste computador.</translation>
        </message>
        <message>
            <source>A service lasts between a minute and a day. Change its length.</source>
            <translation>Um serviço dura entre um minuto e um dia. Altere a duração.</translation>
        </message>
        <message>
            <source>The name is too long. Use at most 120 characters.</source>
            <translation>O nome é demasiado longo. Use no máximo 120 carateres.</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Um serviço precisa de um nome. Escreva-o.</translation>
        </message>
        <message>
            <source>This price is not possible. Type an amount of zero or more.</source>
            <translation>Este preço não é possível. Escreva um valor igual ou superior a zero.</translation>
        </message>
        <message>
            <source>There is no such service. Choose one from the list.</source>
            <translation>Este serviço não existe. Escolha um da lista.</translation>
        </message>
        <message>
            <source>This session is on an invoice already. Credit the invoice first.</source>
            <translation>Esta sessão já está numa fatura. Credite primeiro a fatura.</translation>
        </message>
        <message>
            <source>That is not possible with this session, as it is billed now. Open it to see what is possible.</source>
            <translation>Isso não é possível com esta sessão, tal como está faturada agora. Abra-a para ver o que é possível.</translation>
        </message>
        <message>
            <source>This session was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta sessão foi alterada entretanto. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>De quem é esta sessão? Escolha primeiro o cliente.</translation>
        </message>
        <message>
            <source>The invoice of this session was credited. Say first whether to bill the session again or to waive it.</source>
            <translation>A fatura desta sessão foi creditada. Indique primeiro se a sessão volta a ser faturada ou se não é cobrada.</translation>
        </message>
        <message>
            <source>This session has not ended yet. Check its date and time.</source>
            <translation>Esta sessão ainda não acabou. Verifique a data e a hora.</translation>
        </message>
        <message>
            <source>A session lasts between a minute and a day. Check its start and end.</source>
            <translation>Uma sessão dura entre um minuto e um dia. Verifique o início e o fim.</translation>
        </message>
        <message>
            <source>A session that is %{state} cannot be invoiced.</source>
            <translation>Uma sessão no estado «%{state}» não pode ser faturada.</translation>
        </message>
        <message>
            <source>The timer of this session is not running. Start it first.</source>
            <translation>O cronómetro desta sessão não está a contar. Inicie-o primeiro.</translation>
        </message>
        <message>
            <source>It is too early for that. Wait until the session has begun.</source>
            <translation>Ainda é cedo para isso. Espere que a sessão comece.</translation>
        </message>
        <message>
            <source>The session with %{client} is still running. Finish it first.</source>
            <translation>A sessão com %{client} ainda está a decorrer. Conclua-a primeiro.</translation>
        </message>
        <message>
            <source>What kind of session is this? Choose the service first.</source>
            <translation>Que tipo de sessão é esta? Escolha primeiro o serviço.</translation>
        </message>
        <message>
            <source>%{time} does not exist in %{zone}: the clocks are put forward then. Choose another time.</source>
            <translation>%{time} não existe em %{zone}: nesse momento os relógios adiantam-se. Escolha outra hora.</translation>
        </message>
        <message>
            <source>That is not possible with this session now. Open it to see what is possible.</source>
            <translation>Isso não é possível com esta sessão no estado em que está. Abra-a para ver o que é possível agora.</translation>
        </message>
        <message>
            <source>There is no such session. Look at the calendar again.</source>
            <translation>Esta sessão não existe. Veja de novo o calendário.</translation>
        </message>
        <message>
            <source>This session was waived. Say first that it is to be billed after all.</source>
            <translation>Foi decidido não cobrar esta sessão. Indique primeiro que, afinal, é para faturar.</translation>
        </message>
        <message>
            <source>The setting "%{field}" has a value that is not possible. Change it and save again.</source>
            <translation>A definição «%{field}» tem um valor que não é possível. Altere-o e guarde de novo.</translation>
        </message>
        <message>
            <source>The keys were changed elsewhere in the meantime. Lock the practice, unlock it again, and repeat the change.</source>
            <translation>Entretanto, as chaves foram alteradas noutro sítio. Bloqueie o gabinete, desbloqueie-o e repita a alteração.</translation>
        </message>
        <message>
            <source>The key file is damaged or was changed from outside. Restore the files keys.slots and keys.slots.b from a backup; the practice itself is not touched.</source>
            <translation>O ficheiro de chaves está danificado ou foi alterado por fora. Restaure os ficheiros keys.slots e keys.slots.b a partir de uma cópia de segurança; o gabinete em si não é afetado.</translation>
        </message>
        <message>
            <source>A key with this id is already there. Open the list of keys again.</source>
            <translation>Já há uma chave com este id. Abra de novo a lista de chaves.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase (%{memory_mib} MiB are needed). Close other programs and try again.</source>
            <translation>Não há memória livre suficiente para verificar a frase-passe (são precisos %{memory_mib} MiB). Feche outros programas e tente de novo.</translation>
        </message>
        <message>
            <source>The key file asks for %{memory_mib} MiB and %{passes} passes, more than this program accepts, so it is damaged or was changed. Restore it from a backup.</source>
            <translation>O ficheiro de chaves pede %{memory_mib} MiB e %{passes} passagens, mais do que este programa aceita, por isso está danificado ou foi alterado. Restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The key file asks for a weaker protection (%{memory_mib} MiB, %{passes} passes) than this program accepts, so somebody may have changed it. Restore the key file from a backup.</source>
            <translation>O ficheiro de chaves pede uma proteção mais fraca (%{memory_mib} MiB, %{passes} passagens) do que este programa aceita, por isso alguém pode tê-lo alterado. Restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The name of the key is too long (at most %{limit} bytes). Shorten it.</source>
            <translation>O nome da chave é demasiado longo (no máximo %{limit} bytes). Encurte-o.</translation>
        </message>
        <message>
            <source>This is the last passphrase or recovery key of an owner. Add another one before you remove it.</source>
            <translation>Esta é a última frase-passe ou chave de recuperação de um titular. Acrescente outra antes de a remover.</translation>
        </message>
        <message>
            <source>The key file is missing at %{path}. Restore keys.slots from a backup; without it the practice cannot be opened.</source>
            <translation>Falta o ficheiro de chaves em %{path}. Restaure keys.slots a partir de uma cópia de segurança; sem ele não é possível abrir o gabinete.</translation>
        </message>
        <message>
            <source>There is no such key any more. Open the list of keys again.</source>
            <translation>Esta chave já não existe. Abra de novo a lista de chaves.</translation>
        </message>
        <message>
            <source>The practice has %{limit} keys already, which is the most. Remove one first.</source>
            <translation>O gabinete já tem %{limit} chaves, que é o máximo. Remova primeiro uma.</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of SoloPilot (format %{needs}). Update SoloPilot on this computer.</source>
            <translation>O ficheiro de chaves foi escrito por uma versão mais recente do SoloPilot (formato %{needs}). Atualize o SoloPilot neste computador.</translation>
        </message>
        <message>
            <source>The stored invoice is damaged: the field %{field} cannot be read. Restore it from a backup.</source>
            <translation>A fatura guardada está danificada: não é possível ler o campo %{field}. Restaure-a a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>This invoice was made by a newer version of SoloPilot (format %{format}). Update SoloPilot to open it.</source>
            <translation>Esta fatura foi feita por uma versão mais recente do SoloPilot (formato %{format}). Atualize o SoloPilot para a abrir.</translation>
        </message>
        <message>
            <source>Another program is using the practice. Close it and try again.</source>
            <translation>Outro programa está a usar o gabinete. Feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>The practice's file cannot be opened. Check that it is there and that you may read it.</source>
            <translation>Não é possível abrir o ficheiro do gabinete. Verifique se existe e se tem permissão para o ler.</translation>
        </message>
        <message>
            <source>The change could not be recorded for undo, so nothing was changed. Report this as an error of the program.</source>
            <translation>Não foi possível registar a alteração para a poder desfazer, por isso nada foi alterado. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>This does not fit what is already stored. Look at it again and correct it.</source>
            <translation>Isto não é compatível com o que já está guardado. Reveja e corrija.</translation>
        </message>
        <message>
            <source>The practice's file is damaged. Restore it from a backup.</source>
            <translation>O ficheiro do gabinete está danificado. Restaure-o a partir de uma cópia de segurança.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for %{path}; nothing was changed. Free some space and try again.</source>
            <translation>Não há espaço no disco para %{path}; nada foi alterado. Liberte espaço e tente de novo.</translation>
        </message>
        <message>
            <source>The disk reported an error at %{path}. Copy your last backup to another disk and check this one.</source>
            <translation>O disco comunicou um erro em %{path}. Copie a sua última cópia de segurança para outro disco e verifique este.</translation>
        </message>
        <message>
            <source>The disk did not do what it was told, so nothing more will be written. Close the program, check the disk and open the practice again.</source>
            <translation>O disco não fez o que lhe foi pedido, por isso nada mais será escrito. Feche o programa, verifique o disco e abra de novo o gabinete.</translation>
        </message>
        <message>
            <source>Step %{number} of this practice's schema is not the one this program knows. Install the released program, or restore a backup.</source>
            <translation>O passo %{number} do esquema deste gabinete não é o que este programa conhece. Instale o programa publicado, ou restaure uma cópia de segurança.</translation>
        </message>
        <message>
            <source>This practice was last opened by a newer SoloPilot. Update to version %{needs} or later.</source>
            <translation>Este gabinete foi aberto da última vez por um SoloPilot mais recente. Atualize para a versão %{needs} ou posterior.</translation>
        </message>
        <message>
            <source>%{path} may not be read. Check the file's permissions.</source>
            <translation>Não há permissão para ler %{path}. Verifique as permissões do ficheiro.</translation>
        </message>
        <message>
            <source>%{path} is not an ordinary file. Choose another file.</source>
            <translation>%{path} não é um ficheiro normal. Escolha outro ficheiro.</translation>
        </message>
        <message>
            <source>%{path} is not a folder. Choose another place.</source>
            <translation>%{path} não é uma pasta. Escolha outro local.</translation>
        </message>
        <message>
            <source>The database does not accept a safety setting it needs. Install the released program again.</source>
            <translation>A base de dados não aceita uma definição de segurança de que precisa. Instale de novo o programa publicado.</translation>
        </message>
        <message>
            <source>%{path} cannot be written; nothing was changed. Check the folder's permissions or choose another folder.</source>
            <translation>Não é possível escrever em %{path}; nada foi alterado. Verifique as permissões da pasta ou escolha outra.</translation>
        </message>
        <message>
            <source>After a disk error the practice must be opened again before anything can be saved. Close the program and open it again.</source>
            <translation>Depois de um erro de disco é preciso abrir de novo o gabinete para poder guardar. Feche o programa e volte a abri-lo.</translation>
        </message>
        <message>
            <source>The program asked the database something it does not understand. Report this as an error of the program.</source>
            <translation>O programa pediu à base de dados algo que ela não entende. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>%{path} is larger than %{limit} bytes. Choose a smaller file.</source>
            <translation>%{path} tem mais de %{limit} bytes. Escolha um ficheiro mais pequeno.</translation>
        </message>
        <message>
            <source>The practice does not open with this key. Check the passphrase, or use the recovery key.</source>
            <translation>O gabinete não abre com esta chave. Verifique a frase-passe, ou use a chave de recuperação.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>O NIF-IVA «%{vatId}» do cliente não tem o formato usado em %{country}. Corrija-o ou remova-o.</translation>
        </message>
        <message>
            <source>The tax code "%{code}" is not known. Choose standard, reduced, zero, exempt.health or exempt.education.</source>
            <translation>O código de imposto «%{code}» não é conhecido. Escolha standard, reduced, zero, exempt.health ou exempt.education.</translation>
        </message>
        <message>
            <source>The tax (%{field}) cannot be used. A rate is 0 to 100 percent with at most two decimals, such as 8.75, and a name has at most 40 characters.</source>
            <translation>O imposto (%{field}) não pode ser usado. Uma taxa vai de 0 a 100 por cento com no máximo duas casas decimais, por exemplo 8,75, e um nome tem no máximo 40 carateres.</translation>
        </message>
        <message>
            <source>The service for %{client} on %{day} cannot be taxed: no %{code} tax rate is known for %{country} on that day. Set the rate you charge with "tax set", or say in the settings that you are not registered for the tax.</source>
            <translation>O serviço prestado a %{client} em %{day} não pode ser tributado: não se conhece nenhuma taxa de imposto %{code} para %{country} nesse dia. Indique com «tax set» a taxa que cobra, ou diga nas definições que não está registado para o imposto.</translation>
        </message>
        <message>
            <source>A reverse-charge invoice needs your own VAT number of %{country}. Enter it in your practice's details.</source>
            <translation>Uma fatura com autoliquidação precisa do seu próprio NIF-IVA de %{country}. Introduza-o nos dados do seu gabinete.</translation>
        </message>
        <message>
            <source>%{country} has no VAT exemption for small businesses. Choose the regular scheme in the tax settings.</source>
            <translation>%{country} não tem isenção de IVA para pequenas empresas. Escolha o regime normal nas definições de imposto.</translation>
        </message>
        <message>
            <source>The file does not say its character set and was read as %{charset}. Check names with accents.</source>
            <translation>O ficheiro não indica a codificação dos carateres e foi lido como %{charset}. Verifique os nomes com acentos.</translation>
        </message>
        <message>
            <source>"%{text}" is not a time. Write it like 2026-10-27T09:30.</source>
            <translation>«%{text}» não é uma hora. Escreva-a assim: 2026-10-27T09:30.</translation>
        </message>
        <message>
            <source>Something was changed again after this. Take the later change back first, or correct it by hand.</source>
            <translation>Depois disto houve outra alteração. Desfaça primeiro a mais recente, ou corrija à mão.</translation>
        </message>
        <message>
            <source>The details of this change are no longer kept, so it cannot be taken back. Correct it by hand.</source>
            <translation>Os pormenores desta alteração já não estão guardados, por isso não pode ser desfeita. Corrija à mão.</translation>
        </message>
        <message>
            <source>This (%{command}) is on record and is not taken back: it is corrected by a new entry, such as a credit note, a refund, taking the payment back ("payment reverse") or a new version.</source>
            <translation>Isto (%{command}) fica registado e não se desfaz: corrige-se com um novo registo, como uma nota de crédito, um reembolso, a anulação do pagamento («payment reverse») ou uma versão nova.</translation>
        </message>
        <message>
            <source>The program would have changed something without recording it, so nothing was changed. Report this as an error of the program.</source>
            <translation>O programa teria alterado algo sem o registar, por isso nada foi alterado. Comunique isto como erro do programa.</translation>
        </message>
        <message>
            <source>This change is not in the history. Look at the history again.</source>
            <translation>Esta alteração não está no histórico. Veja de novo o histórico.</translation>
        </message>
        <message>
            <source>The command was not understood. See --help.</source>
            <translation>O comando não foi entendido. Veja --help.</translation>
        </message>
        <message>
            <source>The recovery key has opened this practice, so others may have seen it. Make a new one: "recovery new" on the command line, or Settings, Security in the window.</source>
            <translation>A chave de recuperação abriu este gabinete, por isso outras pessoas podem tê-la visto. Faça uma nova: «recovery new» na linha de comandos, ou Definições, Segurança na janela.</translation>
        </message>
        <message>
            <source>The practice was unlocked with another key than its list of keys knows. Lock it, unlock it again, and repeat the change.</source>
            <translation>O gabinete foi desbloqueado com uma chave que não é a da sua lista de chaves. Bloqueie-o, desbloqueie-o e repita a alteração.</translation>
        </message>
        <message>
            <source>What this computer has stored does not open the practice any more. Unlock with your passphrase, then allow this computer again.</source>
            <translation>O que este computador tem guardado já não abre o gabinete. Desbloqueie com a sua frase-passe e volte a autorizar este computador.</translation>
        </message>
        <message>
            <source>This passphrase does not open the practice. Check the keyboard layout and the Caps Lock key, then try again, or use your recovery key.</source>
            <translation>Esta frase-passe não abre o gabinete. Verifique a disposição do teclado e a tecla Caps Lock e tente de novo, ou use a chave de recuperação.</translation>
        </message>
        <message>
            <source>This recovery key is complete but belongs to another practice or was replaced. Look for the newest sheet.</source>
            <translation>Esta chave de recuperação está completa, mas pertence a outro gabinete ou foi substituída. Procure a folha mais recente.</translation>
        </message>
        <message>
            <source>The card at line %{line} names nobody and was left out. Add a name in your address book.</source>
            <translation>O cartão da linha %{line} não tem nome e foi ignorado. Acrescente um nome no seu livro de endereços.</translation>
        </message>
        <message>
            <source>Line %{line} of the file makes no sense and was left out. Check the person around it.</source>
            <translation>A linha %{line} do ficheiro não faz sentido e foi ignorada. Verifique a pessoa a que pertence.</translation>
        </message>
        <message>
            <source>This file is not an address book. Choose a .vcf file that an address book exported.</source>
            <translation>Este ficheiro não é um livro de endereços. Escolha um ficheiro .vcf exportado por um livro de endereços.</translation>
        </message>
        <message>
            <source>The address book has %{bytes} bytes; at most %{limit} are read. Export it without pictures, or in parts.</source>
            <translation>O livro de endereços tem %{bytes} bytes; são lidos no máximo %{limit}. Exporte-o sem fotografias, ou por partes.</translation>
        </message>
        <message>
            <source>The address book has more than %{limit} lines of data. Export it in parts.</source>
            <translation>O livro de endereços tem mais de %{limit} linhas de dados. Exporte-o por partes.</translation>
        </message>
        <message>
            <source>The address book ends in the middle, at line %{line}, so nothing was imported. Export it again.</source>
            <translation>O livro de endereços acaba a meio, na linha %{line}, por isso nada foi importado. Exporte-o de novo.</translation>
        </message>
        <message>
            <source>The value of %{property} at line %{line} could not be read and was left out. Add it by hand.</source>
            <translation>Não foi possível ler o valor de %{property} na linha %{line}, que foi ignorado. Acrescente-o à mão.</translation>
        </message>
        <message>
            <source>A write-off needs a reason that can still be understood in ten years. Say in a few words why nothing more will come.</source>
            <translation>Dar um valor como incobrável exige um motivo que ainda se perceba daqui a dez anos. Diga em poucas palavras porque já não virá mais nada.</translation>
        </message>
        <message>
            <source>There is a practice at %{path} already. Open it, or choose another folder for the new one.</source>
            <translation>Já há um gabinete em %{path}. Abra-o, ou escolha outra pasta para o novo.</translation>
        </message>
        <message>
            <source>The practice is open in another window or command (process %{pid}). Close that one first.</source>
            <translation>O gabinete está aberto noutra janela ou comando (processo %{pid}). Feche primeiro esse.</translation>
        </message>
        <message>
            <source>The practice is locked. Unlock it first.</source>
            <translation>O gabinete está bloqueado. Desbloqueie-o primeiro.</translation>
        </message>
        <message>
            <source>The disk at %{path} cannot lock files, so two programs could damage the practice. Move the practice to a local disk.</source>
            <translation>O disco em %{path} não permite bloquear ficheiros, por isso dois programas poderiam danificar o gabinete. Mude-o para um disco local.</translation>
        </message>
        <message>
            <source>The folder %{path} is not empty. Choose an empty or a new folder for the practice.</source>
            <translation>A pasta %{path} não está vazia. Escolha uma pasta vazia ou nova para o gabinete.</translation>
        </message>
        <message>
            <source>There is no practice at %{path}. Choose the folder of your practice, or make a new one.</source>
            <translation>Não há nenhum gabinete em %{path}. Escolha a pasta do seu gabinete, ou crie um novo.</translation>
        </message>
        <message>
            <source>"%{zone}" is not a time zone known here. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» não é um fuso horário conhecido aqui. Escolha um, por exemplo Europe/Lisbon.</translation>
        </message>
        <message>
            <source>An expense needs an amount above zero. Type what was paid.</source>
            <translation>Uma despesa precisa de um valor superior a zero. Escreva o que foi pago.</translation>
        </message>
        <message>
            <source>An expense needs a category. Choose one, or type your own.</source>
            <translation>Uma despesa precisa de uma categoria. Escolha uma, ou escreva a sua.</translation>
        </message>
        <message>
            <source>This expense was changed in the meantime. Look at it again, then make your change.</source>
            <translation>Esta despesa foi alterada entretanto. Veja-a de novo e faça depois a sua alteração.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Para faturar esta despesa, indique a que cliente.</translation>
        </message>
        <message>
            <source>A drive has no input tax: its rate covers all that the car costs.</source>
            <translation>Uma deslocação não tem imposto dedutível: a tarifa cobre tudo o que o carro custa.</translation>
        </message>
        <message>
            <source>This expense does not wait after a credited invoice; there is nothing to bill again.</source>
            <translation>Esta despesa não está à espera depois de uma fatura creditada; não há nada a faturar de novo.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Nenhuma despesa deste cliente está à espera de ser faturada nessa moeda. Marque primeiro uma com «Faturar ao cliente».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Esta despesa foi faturada a um cliente, por isso o valor e o cliente mantêm-se. Retire a linha do rascunho, ou credite a fatura, e altere-a depois.</translation>
        </message>
        <message>
            <source>Say who was paid, or what it was for.</source>
            <translation>Indique a quem foi pago, ou para que foi.</translation>
        </message>
        <message>
            <source>The input tax (%{tax}) does not fit into %{amount}. It is a part of the amount.</source>
            <translation>O imposto dedutível (%{tax}) não cabe em %{amount}. É uma parte do valor.</translation>
        </message>
        <message>
            <source>That is too long (%{field}). Shorten it and put the rest into the note.</source>
            <translation>Isto é demasiado longo (%{field}). Encurte-o e ponha o resto na nota.</translation>
        </message>
        <message>
            <source>There is no such expense any more. Look at the list again.</source>
            <translation>Esta despesa já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>A kept version of this expense is damaged. Restore the latest backup and compare.</source>
            <translation>Uma versão guardada desta despesa está danificada. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>"%{way}" is no way of paying here. The ways are bank, cash, card and own.</source>
            <translation>«%{way}» não é aqui uma forma de pagamento. As formas são bank, cash, card e own.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Isto não é uma ligação para um gabinete. Copie-a de novo do menu de um cliente, de uma sessão ou de uma fatura.</translation>
        </message>
        <message>
            <source>The desktop's list of what starts at login could not be written (%{path}). Look at the rights of that folder.</source>
            <translation>Não foi possível escrever a lista do que o ambiente de trabalho inicia ao entrar (%{path}). Verifique as permissões dessa pasta.</translation>
        </message>
        <message>
            <source>"%{text}" is no number of kilometres or miles. Use a whole number, such as 10000.</source>
            <translation>«%{text}» não é um número de quilómetros ou milhas. Use um número inteiro, por exemplo 10000.</translation>
        </message>
        <message>
            <source>"%{text}" is no distance. Use a number above zero with at most one decimal, such as 42.5.</source>
            <translation>«%{text}» não é uma distância. Use um número superior a zero com no máximo uma casa decimal, por exemplo 42.5.</translation>
        </message>
        <message>
            <source>No rate for drives by %{unit} is known for your country (%{country}). Type your own rate.</source>
            <translation>Não se conhece nenhuma tarifa de deslocação por %{unit} para o seu país (%{country}). Escreva a sua própria tarifa.</translation>
        </message>
        <message>
            <source>Say what the drive was for, or where it went.</source>
            <translation>Indique para que foi a deslocação, ou até onde.</translation>
        </message>
        <message>
            <source>"%{text}" is no rate. Use an amount such as 0.30.</source>
            <translation>«%{text}» não é uma tarifa. Use um valor, por exemplo 0.30.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit of distance. The units are km and mi.</source>
            <translation>«%{unit}» não é uma unidade de distância. As unidades são km e mi.</translation>
        </message>
        <message>
            <source>You hold this message. Let it go, or send it now.</source>
            <translation>Esta mensagem está retida por si. Deixe-a seguir, ou envie-a já.</translation>
        </message>
        <message>
            <source>This message was not discarded (%{status}). Look at the outbox again.</source>
            <translation>Esta mensagem não foi eliminada (%{status}). Veja de novo a caixa de saída.</translation>
        </message>
        <message>
            <source>Nobody holds this message (%{status}). Look at the outbox again.</source>
            <translation>Ninguém retém esta mensagem (%{status}). Veja de novo a caixa de saída.</translation>
        </message>
        <message>
            <source>This quote was changed in the meantime. Look at the current state and try again.</source>
            <translation>Este orçamento foi alterado entretanto. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>This quote is still a draft. Send it first.</source>
            <translation>Este orçamento ainda é um rascunho. Envie-o primeiro.</translation>
        </message>
        <message>
            <source>This quote is good until %{date}, so it has not expired yet.</source>
            <translation>Este orçamento é válido até %{date}, por isso ainda não caducou.</translation>
        </message>
        <message>
            <source>That is not possible with this quote any more. Copy it to make a new one.</source>
            <translation>Isso já não é possível com este orçamento. Copie-o para fazer um novo.</translation>
        </message>
        <message>
            <source>There is no such quote. Look for it by number.</source>
            <translation>Este orçamento não existe. Procure-o pelo número.</translation>
        </message>
        <message>
            <source>This quote would be good until %{date}, which is past. Choose a later day before you send it.</source>
            <translation>Este orçamento seria válido até %{date}, que já passou. Escolha um dia mais tarde antes de o enviar.</translation>
        </message>
        <message>
            <source>This recurring invoice was changed in the meantime. Look at the current state and try again.</source>
            <translation>Esta fatura recorrente foi alterada entretanto. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>The plan of this recurring invoice does not hold (%{field}). Choose a day from 1 to 31, 1 to 52 weeks, and an end after the first invoice.</source>
            <translation>O plano desta fatura recorrente não é válido (%{field}). Escolha um dia de 1 a 31, de 1 a 52 semanas, e um fim depois da primeira fatura.</translation>
        </message>
        <message>
            <source>A recurring invoice cannot begin on %{date}, which is past. Choose today or a later day.</source>
            <translation>Uma fatura recorrente não pode começar em %{date}, que já passou. Escolha hoje ou um dia mais tarde.</translation>
        </message>
        <message>
            <source>That is not possible with this recurring invoice any more. Set up a new one.</source>
            <translation>Isso já não é possível com esta fatura recorrente. Crie uma nova.</translation>
        </message>
        <message>
            <source>There is no such recurring invoice. Look for it in the list.</source>
            <translation>Esta fatura recorrente não existe. Procure-a na lista.</translation>
        </message>
        <message>
            <source>"%{text}" is no way to count tax. Say issued or received.</source>
            <translation>«%{text}» não é uma forma de contar o imposto. Escreva issued ou received.</translation>
        </message>
        <message>
            <source>The period ends before it begins. Turn the two days round.</source>
            <translation>O período acaba antes de começar. Troque os dois dias.</translation>
        </message>
        <message>
            <source>Nothing was charged or paid in this period and nothing is open, so there is nothing to send. Choose a longer period.</source>
            <translation>Nada foi cobrado nem pago neste período e nada está em aberto, por isso não há nada a enviar. Escolha um período mais longo.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Este cliente não tem endereço de e-mail. Acrescente um, ou guarde o extrato como PDF.</translation>
        </message>
        <message>
            <source>There is no such statement. Make it anew.</source>
            <translation>Este extrato não existe. Faça-o de novo.</translation>
        </message>
        <message>
            <source>The folder for backups, %{path}, is not there. Connect the disk it is on, or choose another folder under Settings, Backup and data.</source>
            <translation>A pasta das cópias de segurança, %{path}, não foi encontrada. Ligue o disco em que está, ou escolha outra pasta em Definições, Cópias e dados.</translation>
        </message>
        <message>
            <source>This change was already taken back. Do it again to have it back.</source>
            <translation>Esta alteração já foi desfeita. Refaça-a para a ter de volta.</translation>
        </message>
        <message>
            <source>This change was not taken back, so there is nothing to do again.</source>
            <translation>Esta alteração não foi desfeita, por isso não há nada a refazer.</translation>
        </message>
        <message>
            <source>Nothing was taken back since the last change, so there is nothing to do again.</source>
            <translation>Nada foi desfeito desde a última alteração, por isso não há nada a refazer.</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>The wording that comes with the program is in use already.</source>
            <translation>O texto que vem com o programa já está em uso.</translation>
        </message>
        <message>
            <source>This form comes with the program and keeps its name. Change its words, or add a form of your own.</source>
            <translation>Este modelo de nota vem com o programa e mantém o nome. Altere o texto, ou acrescente um modelo próprio.</translation>
        </message>
        <message>
            <source>This is empty. Write something, or go back to the wording that comes with the program.</source>
            <translation>Isto está vazio. Escreva alguma coisa, ou volte ao texto que vem com o programa.</translation>
        </message>
        <message>
            <source>There is nothing to fill in for "%{name}". Give it other words for that case, or take it out.</source>
            <translation>Não há nada com que preencher «%{name}». Indique outras palavras para esse caso, ou retire o campo.</translation>
        </message>
        <message>
            <source>"%{name}" is not always known. What should stand there instead?</source>
            <translation>«%{name}» nem sempre é conhecido. O que deve constar em vez disso?</translation>
        </message>
        <message>
            <source>%{name} is how other programs mark a place. Choose the place from the list instead.</source>
            <translation>%{name} é a forma como outros programas marcam um campo. Escolha antes o campo na lista.</translation>
        </message>
        <message>
            <source>"%{name}" is no form this can be written in. Dates can be short, long or weekday.</source>
            <translation>«%{name}» não é um formato em que isto se possa escrever. Para datas, use short (curta), long (longa) ou weekday (dia da semana).</translation>
        </message>
        <message>
            <source>There is no template "%{kind}". Look at the list for those there are.</source>
            <translation>Não há nenhum modelo «%{kind}». Veja na lista os que existem.</translation>
        </message>
        <message>
            <source>This goes on one line. Take the line break out.</source>
            <translation>Isto fica numa só linha. Retire a quebra de linha.</translation>
        </message>
        <message>
            <source>This name is too long. Use at most 80 characters.</source>
            <translation>Este nome é demasiado longo. Use no máximo 80 carateres.</translation>
        </message>
        <message>
            <source>A form needs a name, so that you find it again.</source>
            <translation>Um modelo de nota precisa de um nome, para o voltar a encontrar.</translation>
        </message>
        <message>
            <source>Another form has this name. Choose a different one.</source>
            <translation>Outro modelo de nota já tem este nome. Escolha um diferente.</translation>
        </message>
        <message>
            <source>"%{name}" cannot be filled in here. Choose a place from the list.</source>
            <translation>«%{name}» não pode ser preenchido aqui. Escolha um campo na lista.</translation>
        </message>
        <message>
            <source>What follows the bar is written like fallback="..." or format="short", in quotation marks and without braces.</source>
            <translation>O que vem a seguir à barra escreve-se como fallback="..." ou format="short", entre aspas e sem chavetas.</translation>
        </message>
        <message>
            <source>"%{name}" is said twice. Keep one of them.</source>
            <translation>«%{name}» está indicado duas vezes. Deixe só uma.</translation>
        </message>
        <message>
            <source>"%{name}" is not known here. Only fallback and format can follow the bar.</source>
            <translation>«%{name}» não é conhecido aqui. A seguir à barra só pode estar fallback ou format.</translation>
        </message>
        <message>
            <source>This form is your own; there is no wording of the program to go back to.</source>
            <translation>Este modelo de nota é próprio; não há um texto do programa a que voltar.</translation>
        </message>
        <message>
            <source>Between the braces belongs the name of a place, such as client.name. Choose one from the list.</source>
            <translation>Entre as chavetas fica o nome de um campo, por exemplo client.name. Escolha um na lista.</translation>
        </message>
        <message>
            <source>Subject or text must say "%{name}", or nobody can tell what the mail is about.</source>
            <translation>O assunto ou o texto tem de incluir «%{name}»; sem isso, não se percebe de que trata o e-mail.</translation>
        </message>
        <message>
            <source>These braces close nothing. Take them out, or open the place with two braces.</source>
            <translation>Estas chavetas não fecham nada. Retire-as, ou abra o campo com duas chavetas.</translation>
        </message>
        <message>
            <source>This is too long; at most %{name} characters fit.</source>
            <translation>Isto é demasiado longo; cabem no máximo %{name} carateres.</translation>
        </message>
        <message>
            <source>This place is opened and not closed. Close it with two braces on the same line.</source>
            <translation>Este campo está aberto e não está fechado. Feche-o com duas chavetas na mesma linha.</translation>
        </message>
        <message>
            <source>There is no such template any more. Look at the list again.</source>
            <translation>Este modelo já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>There is no such version of this template. Look at its history again.</source>
            <translation>Esta versão do modelo não existe. Veja de novo o seu histórico.</translation>
        </message>
        <message>
            <source>What was typed and not yet stored when the practice was last open cannot be read. Type it again; the damaged file lies aside as %{path}.</source>
            <translation>O que estava escrito e ainda por guardar quando o gabinete esteve aberto pela última vez não pode ser lido. Escreva-o de novo; o ficheiro danificado fica à parte como %{path}.</translation>
        </message>
        <message>
            <source>%{currency} has %{count} decimals, and “%{text}” has more. Leave the others out.</source>
            <translation>%{currency} tem %{count} casas decimais e «%{text}» tem mais. Retire as outras.</translation>
        </message>
        <message>
            <source>%{date} is still to come. Record a payment once the money is there.</source>
            <translation>%{date} ainda está por vir. Registe um pagamento quando o dinheiro tiver chegado.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until} already. Choose a later day.</source>
            <translation>Os livros já estão encerrados até %{until}. Escolha um dia posterior.</translation>
        </message>
        <message>
            <source>%{date} lies in a period that is closed (up to %{until}). Choose a later day, or let the owner open the period in Settings, Invoices.</source>
            <translation>%{date} fica num período encerrado (até %{until}). Escolha um dia posterior ou deixe o proprietário reabrir o período em Definições, Faturas.</translation>
        </message>
        <message>
            <source>The books are closed up to %{until}. Choose an earlier day to open what comes after it.</source>
            <translation>Os livros estão encerrados até %{until}. Escolha um dia anterior para reabrir o que vem depois.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Nenhum período está encerrado.</translation>
        </message>
        <message>
            <source>%{date} is not over. Close a period once its last day is past.</source>
            <translation>%{date} ainda não terminou. Encerre um período depois do seu último dia.</translation>
        </message>
        <message>
            <source>The period of %{date} is billed already. Choose a day of a later period for the next invoice.</source>
            <translation>O período de %{date} já está faturado. Escolha um dia de um período posterior para a próxima fatura.</translation>
        </message>
        <message>
            <source>Words that are not stored yet wait in the practice's folder. Open the practice in the window once, so that they are stored, and try again.</source>
            <translation>Há palavras por guardar na pasta do gabinete. Abra o gabinete uma vez na janela, para que fiquem guardadas, e tente de novo.</translation>
        </message>
        <message>
            <source>The disk of %{path} cannot exchange two folders at once. Move the practice to another disk and try again.</source>
            <translation>O disco de %{path} não consegue trocar duas pastas de uma vez. Mude o gabinete para outro disco e tente de novo.</translation>
        </message>
        <message>
            <source>%{count} other ways to open the practice would be lost with the old key. Ask for it with --drop-others, and add them again afterwards.</source>
            <translation>Com a chave antiga perder-se-iam mais %{count} formas de abrir o gabinete. Peça-o com --drop-others e volte a acrescentá-las depois.</translation>
        </message>
        <message>
            <source>"%{colour}" is not a colour. Write it like #1F6F6B, or leave it empty.</source>
            <translation>«%{colour}» não é uma cor. Escreva-a como #1F6F6B ou deixe vazio.</translation>
        </message>
        <message>
            <source>%{path} is not there. Check that the folder still exists and its drive is connected, or restore it from a backup.</source>
            <translation>%{path} não está lá. Verifique se a pasta ainda existe e se o disco está ligado, ou restaure-a de uma cópia.</translation>
        </message>
        <message>
            <source>Your VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>O seu número de IVA «%{vatId}» não tem a forma usada em %{country}. Corrija-o ou retire-o.</translation>
        </message>
        <message>
            <source>"%{title}" repeats too often to be shown whole: only its first %{limit} times in a view appear. Give it a longer interval.</source>
            <translation>«%{title}» repete-se demasiado para ser mostrado por inteiro: numa vista aparecem só as primeiras %{limit} vezes. Dê-lhe um intervalo maior.</translation>
        </message>
        <message>
            <source>The invoice of %{date} is still to be made. Change the plan once it is there.</source>
            <translation>A fatura de %{date} ainda está por fazer. Altere o plano quando ela existir.</translation>
        </message>
        <message>
            <source>The practice is being opened in another window or command. Wait a moment and try again.</source>
            <translation>A prática está a ser aberta noutra janela ou por outro comando. Aguarde um momento e tente de novo.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Não é indicado nenhum cliente. Diga de quem se trata: um nome, um endereço de e-mail ou um identificador.</translation>
        </message>
        <message>
            <source>There is no country with the code %{code}. Use the two letters of ISO 3166, such as PT or DE.</source>
            <translation>Não há nenhum país com o código %{code}. Use as duas letras da ISO 3166, como PT ou DE.</translation>
        </message>
        <message>
            <source>The database is not as it was closed: pages of it were replaced from outside, perhaps by older ones. Restore the newest backup, or confirm to go on with what is there.</source>
            <translation>A base de dados não está como foi fechada: algumas páginas foram substituídas a partir de fora, talvez por outras mais antigas. Reponha a cópia de segurança mais recente ou confirme para continuar com o que existe.</translation>
        </message>
        <message>
            <source>The signed checkpoint of the first %{last} audit entries is not as it was signed, or one before it is gone. Restore the latest backup and compare.</source>
            <translation>O ponto de controlo assinado das primeiras %{last} entradas de auditoria não está como foi assinado, ou falta um anterior. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} were signed for and are gone. Restore the latest backup and compare.</source>
            <translation>As entradas de auditoria %{seq} a %{last} estavam assinadas e desapareceram. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>The key that the audit trail was signed with is gone, so that nobody can say whether the trail is the one that was signed. Restore the latest backup and compare.</source>
            <translation>A chave com que o registo de auditoria foi assinado desapareceu, por isso ninguém pode dizer se o registo é o que foi assinado. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>The audit trail has no entry %{seq}. Look at "audit log" for its number.</source>
            <translation>O registo de auditoria não tem a entrada %{seq}. Procure o número com «audit log».</translation>
        </message>
        <message>
            <source>The audit entry %{seq} is not signed for yet. Confirm that this is the right database; it is signed for then.</source>
            <translation>A entrada de auditoria %{seq} ainda não está assinada. Confirme que esta é a base de dados certa; será então assinada.</translation>
        </message>
        <message>
            <source>The audit entries %{seq} to %{last} are not those that were signed: somebody made the trail anew. Restore the latest backup and compare.</source>
            <translation>As entradas de auditoria %{seq} a %{last} não são as que foram assinadas: alguém refez o registo. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>%{count} of the daily backups are missing, altered, foreign or out of order, beginning with %{name}. Look for it on your other disks, and make a new backup now.</source>
            <translation>%{count} das cópias de segurança diárias faltam, foram alteradas, são alheias ou estão fora de ordem, a começar por %{name}. Procure-a nos seus outros discos e faça agora uma nova cópia.</translation>
        </message>
        <message>
            <source>What came back from the backup is not what it says of itself (%{what}). Make a new backup now, and restore from an older one if you have to.</source>
            <translation>O que veio da cópia de segurança não é o que ela diz de si própria (%{what}). Faça agora uma nova cópia e, se for preciso, restaure a partir de uma mais antiga.</translation>
        </message>
        <message>
            <source>There is no daily backup of this practice in %{path}. Make one, or name the folder it is in.</source>
            <translation>Não há nenhuma cópia de segurança diária deste gabinete em %{path}. Faça uma, ou indique a pasta onde está.</translation>
        </message>
        <message>
            <source>%{count} files of the open mirror folder were not written, because something else has their name, beginning with %{path}. Move that away, or choose an empty folder.</source>
            <translation>%{count} ficheiros da pasta-espelho aberta não foram escritos, porque outra coisa tem o nome deles, a começar por %{path}. Mude-a de sítio, ou escolha uma pasta vazia.</translation>
        </message>
        <message>
            <source>The open mirror folder, %{path}, is not there. Connect the disk it is on, or name another folder.</source>
            <translation>A pasta-espelho aberta, %{path}, não está lá. Ligue o disco onde se encontra, ou indique outra pasta.</translation>
        </message>
        <message>
            <source>No open mirror folder is switched on. Name a folder for it first.</source>
            <translation>Não há nenhuma pasta-espelho aberta ligada. Indique primeiro uma pasta para ela.</translation>
        </message>
        <message>
            <source>%{path} is the open mirror folder of another practice. Choose a folder of its own for this one.</source>
            <translation>%{path} é a pasta-espelho aberta de outro gabinete. Escolha uma pasta própria para este.</translation>
        </message>
        <message>
            <source>The text about the open mirror folder is missing from this program. Install it anew.</source>
            <translation>Falta neste programa o texto sobre a pasta-espelho aberta. Instale-o de novo.</translation>
        </message>
        <message>
            <source>The time stamp is signed by somebody whose certificate does not lead to the one you named, or that was not valid then. Ask the authority for its root certificate.</source>
            <translation>O selo temporal está assinado com um certificado que não conduz ao que indicou, ou que não era válido nessa altura. Peça à autoridade o certificado de raiz.</translation>
        </message>
        <message>
            <source>The time-stamping authority would not stamp. Look at the policy you named, and at whether it serves everybody.</source>
            <translation>A autoridade de selos temporais não quis emitir o selo. Verifique a política que indicou e se a autoridade serve toda a gente.</translation>
        </message>
        <message>
            <source>%{host} answered with HTTP status %{status} and no time stamp. Check the address of the authority.</source>
            <translation>%{host} respondeu com o estado HTTP %{status} e sem selo temporal. Verifique o endereço da autoridade.</translation>
        </message>
        <message>
            <source>The time stamp is for something else. Nothing of it was kept; try again.</source>
            <translation>O selo temporal é de outra coisa. Nada dele foi guardado; tente de novo.</translation>
        </message>
        <message>
            <source>The time stamp answers another question. Nothing of it was kept; try again.</source>
            <translation>O selo temporal responde a outro pedido. Nada dele foi guardado; tente de novo.</translation>
        </message>
        <message>
            <source>What came is no time stamp. Check the address of the authority.</source>
            <translation>O que chegou não é um selo temporal. Verifique o endereço da autoridade.</translation>
        </message>
        <message>
            <source>No time-stamping authority is named. Name one with "audit authority".</source>
            <translation>Não está indicada nenhuma autoridade de selos temporais. Indique uma com «audit authority».</translation>
        </message>
        <message>
            <source>The policy of the time stamps is not the one that was asked for. It is a number with dots that the authority tells.</source>
            <translation>A política dos selos temporais não é a que foi pedida. É um número com pontos que a autoridade indica.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a time-stamping authority does. Check its address.</source>
            <translation>%{host} não responde como uma autoridade de selos temporais. Verifique o endereço.</translation>
        </message>
        <message>
            <source>There is no certificate in what was given as the authority's root. It is a file with BEGIN CERTIFICATE in it.</source>
            <translation>Não há nenhum certificado no que foi indicado como raiz da autoridade. É um ficheiro que contém BEGIN CERTIFICATE.</translation>
        </message>
        <message>
            <source>The time stamp is not signed as it should be. Nothing of it was kept; try again, or name another authority.</source>
            <translation>O selo temporal não está assinado como devia. Nada dele foi guardado; tente de novo, ou indique outra autoridade.</translation>
        </message>
        <message>
            <source>The time stamp tells a time that it cannot be. Check this computer's clock, then try again.</source>
            <translation>O selo temporal indica uma hora que não pode ser. Verifique o relógio deste computador e tente de novo.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. Try again later.</source>
            <translation>%{host} não respondeu a tempo. Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is. Check its address and this computer's clock.</source>
            <translation>%{host} não conseguiu provar quem é. Verifique o endereço e o relógio deste computador.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection, then try again.</source>
            <translation>Não é possível chegar a %{host}. Verifique a ligação e tente de novo.</translation>
        </message>
        <message>
            <source>That is no address of a time-stamping authority. It begins with https:// or http:// and holds no password.</source>
            <translation>Isso não é o endereço de uma autoridade de selos temporais. Começa por https:// ou http:// e não contém palavra-passe.</translation>
        </message>
        <message>
            <source>This file broke the part of SoloPilot that reads files, which is shut off from your practice. Nothing was imported. Export the file again, or from another program.</source>
            <translation>Este ficheiro fez falhar a parte do SoloPilot que lê ficheiros, que está isolada do seu gabinete. Nada foi importado. Exporte o ficheiro de novo, ou a partir de outro programa.</translation>
        </message>
        <message>
            <source>Reading this file took more time or memory than a file should, so it was stopped and nothing was imported. Export it in parts; if the computer was busy, try again.</source>
            <translation>Ler este ficheiro exigiu mais tempo ou memória do que devia, por isso a leitura foi interrompida e nada foi importado. Exporte-o por partes; se o computador estava ocupado, tente de novo.</translation>
        </message>
        <message>
            <source>The part of SoloPilot that reads files of other programs could not be started, so nothing was read. Install SoloPilot again.</source>
            <translation>Não foi possível iniciar a parte do SoloPilot que lê ficheiros de outros programas, por isso nada foi lido. Instale o SoloPilot de novo.</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %{date}. "diagnostics" on the command line, or About in the window, shows what is known of it; nothing of it was sent.</source>
            <translation>O SoloPilot terminou inesperadamente em %{date}. «diagnostics» na linha de comandos, ou «Acerca de» na janela, mostra o que se sabe; nada foi enviado.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Este cliente foi apagado: só fica o que a lei exige conservar, e nada de novo é escrito sobre ele.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Diga porque é que o cliente é apagado. O motivo fica registado, por isso não nomeie ninguém.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Este cliente não foi apagado, por isso não há nada a provar.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Ainda há algo em aberto deste cliente. Veja o plano, resolva ou cancele o que o impede e tente de novo.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>O motivo fica registado quando o cliente já não existe. Escreva-o sem o nome, a morada ou o número dele.</translation>
        </message>
        <message>
            <source>There is no entry in this part of a calendar that could be read.</source>
            <translation>Nesta parte de um calendário não há nenhum registo que se consiga ler.</translation>
        </message>
        <message>
            <source>"%{address}" is no address of calendars. Copy it from the other program's settings, with https:// in front.</source>
            <translation>«%{address}» não é um endereço de calendários. Copie-o das definições do outro programa, com https:// antes.</translation>
        </message>
        <message>
            <source>%{host} asks for patience and is tried again later. Nothing is lost.</source>
            <translation>%{host} pede paciência; será tentado de novo mais tarde. Nada se perde.</translation>
        </message>
        <message>
            <source>This was stopped. What was done until then is kept.</source>
            <translation>Isto foi parado. O que estava feito até então mantém-se.</translation>
        </message>
        <message>
            <source>The entry was changed there in the same moment. It is tried again at the next round.</source>
            <translation>O registo foi alterado lá no mesmo momento. Será tentado de novo na próxima sincronização.</translation>
        </message>
        <message>
            <source>%{host} does not let this account do that. Look at its rights there, or choose another calendar.</source>
            <translation>%{host} não permite isso a esta conta. Verifique lá as permissões, ou escolha outro calendário.</translation>
        </message>
        <message>
            <source>The calendar is no longer where it was. Look for it in the other program, or disconnect it here.</source>
            <translation>O calendário já não está onde estava. Procure-o no outro programa, ou desligue-o aqui.</translation>
        </message>
        <message>
            <source>%{host} has no calendars for this account. Check the address and the user name.</source>
            <translation>%{host} não tem calendários para esta conta. Verifique o endereço e o nome de utilizador.</translation>
        </message>
        <message>
            <source>%{host} answers something that is no calendar. Check the address; behind a hotel's or an office's network, sign in there first.</source>
            <translation>%{host} responde com algo que não é um calendário. Verifique o endereço; na rede de um hotel ou de um escritório, autentique-se primeiro nela.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). It is tried again; nothing is lost.</source>
            <translation>%{host} tem uma falha própria (%{status}). Será tentado de novo; nada se perde.</translation>
        </message>
        <message>
            <source>%{host} does not accept the password. Enter it again; many services want one made for this program only.</source>
            <translation>%{host} não aceita a palavra-passe. Introduza-a de novo; muitos serviços exigem uma criada só para este programa.</translation>
        </message>
        <message>
            <source>%{host} did not answer in time. It is tried again; nothing is lost.</source>
            <translation>%{host} não respondeu a tempo. Será tentado de novo; nada se perde.</translation>
        </message>
        <message>
            <source>The connection to %{host} is not safe: its certificate cannot be trusted. Nothing was sent. Check the address and this computer's clock.</source>
            <translation>A ligação a %{host} não é segura: o certificado não é de confiança. Nada foi enviado. Verifique o endereço e o relógio deste computador.</translation>
        </message>
        <message>
            <source>%{host} no longer knows what was read last. All of it is read again.</source>
            <translation>%{host} já não sabe o que foi lido por último. Tudo é lido de novo.</translation>
        </message>
        <message>
            <source>%{host} did not say whether it has saved an entry. That is looked up at the next round; nothing is written twice.</source>
            <translation>%{host} não disse se guardou um registo. Isso é verificado na próxima sincronização; nada é escrito duas vezes.</translation>
        </message>
        <message>
            <source>%{host} cannot be reached. Check the connection; what changes meanwhile is written later.</source>
            <translation>Não é possível chegar a %{host}. Verifique a ligação; o que mudar entretanto é escrito mais tarde.</translation>
        </message>
        <message>
            <source>Something is missing to connect the account: %{field}.</source>
            <translation>Falta algo para ligar a conta: %{field}.</translation>
        </message>
        <message>
            <source>There is no such account elsewhere any more. Look at the list again.</source>
            <translation>Esta conta externa já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>There is no such calendar elsewhere any more. Look at the list again.</source>
            <translation>Este calendário externo já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>This conflict is settled already.</source>
            <translation>Este conflito já está resolvido.</translation>
        </message>
        <message>
            <source>There is no such conflict any more. Look at the list again.</source>
            <translation>Este conflito já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>%{count} entries are missing in "%{calendar}" all at once, so nothing was deleted here. Say whether they are gone or are to be kept.</source>
            <translation>Em «%{calendar}» faltam de repente %{count} registos, por isso nada foi eliminado aqui. Indique se já não existem ou se são para manter.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}".</source>
            <translation>Este programa não conhece contas do tipo «%{kind}».</translation>
        </message>
        <message>
            <source>"%{calendar}" cannot be written to. Choose a calendar of your own whose titles are shared.</source>
            <translation>Não é possível escrever em «%{calendar}». Escolha um calendário seu cujos títulos sejam partilhados.</translation>
        </message>
        <message>
            <source>Nothing is missing in this calendar.</source>
            <translation>Neste calendário não falta nada.</translation>
        </message>
        <message>
            <source>"%{name}" is paused. Resume it first.</source>
            <translation>«%{name}» está em pausa. Retome primeiro a sincronização.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>O conteúdo deste registo foi apagado juntamente com o respetivo cliente e não pode ser reposto.</translation>
        </message>
        <message>
            <source>This entry was put back already.</source>
            <translation>Este registo já foi reposto.</translation>
        </message>
        <message>
            <source>There is no such deleted entry any more. Look at the list again.</source>
            <translation>Este registo eliminado já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>Some files that were attached long ago could not be read and stay under the practice's key alone: %{count}. Check the practice, then try this job again.</source>
            <translation>Alguns ficheiros anexados há muito não puderam ser lidos e ficam apenas com a chave da prática: %{count}. Verifique a prática e volte a tentar esta tarefa.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Há mais ficheiros à espera de serem selados com as chaves dos respetivos clientes. O programa continua sozinho.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Um cliente foi apagado, mas o ficheiro ainda não foi reescrito, pelo que podem restar vestígios. O programa trata disso sozinho; deixe-o aberto algum tempo.</translation>
        </message>
        <message>
            <source>Records are kept for whole years, from %{least} to %{most}.</source>
            <translation>Os registos são conservados por anos completos, de %{least} a %{most}.</translation>
        </message>
        <message>
            <source>The disk is nearly full: the %{mib} MiB that are kept back for that day are used up, or found no room. Free some space before nothing can be saved any more; they are then kept back again by themselves.</source>
            <translation>O disco está quase cheio: os %{mib} MiB guardados para esse caso esgotaram-se ou não couberam. Liberte espaço antes que já não se possa guardar nada; depois voltam a ficar reservados por si.</translation>
        </message>
        <message>
            <source>One of your calendars (%{source}) cannot be read just now, so nobody can say whether this time is free. Try again in a moment.</source>
            <translation>De momento não é possível ler um dos seus calendários (%{source}), por isso não se sabe se esta hora está livre. Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>Something else is in the calendar at this time. Choose another time.</source>
            <translation>A esta hora já há outra coisa no calendário. Escolha outra hora.</translation>
        </message>
        <message>
            <source>There are as many of these sessions on this day as you allow. Choose another day.</source>
            <translation>Neste dia já há tantas sessões destas quantas permite. Escolha outro dia.</translation>
        </message>
        <message>
            <source>There is not enough free time between this and what lies beside it. Choose a time a little earlier or later.</source>
            <translation>Não há tempo livre suficiente entre esta hora e o que está antes ou depois. Escolha uma hora um pouco mais cedo ou mais tarde.</translation>
        </message>
        <message>
            <source>The clocks in %{zone} change then, so %{time} is skipped or comes twice. Choose one of the times that are offered.</source>
            <translation>Nesse momento a hora muda em %{zone}, por isso %{time} é saltado ou repete-se. Escolha uma das horas propostas.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Esta hora fica fora do horário que convém ao cliente. Escolha outra hora, ou confirme que a quer mesmo assim.</translation>
        </message>
        <message>
            <source>The place (%{source}) is closed at this time. Choose another time or another place.</source>
            <translation>O local (%{source}) está fechado a esta hora. Escolha outra hora ou outro local.</translation>
        </message>
        <message>
            <source>This time is outside of the working hours. Choose another time; you yourself may confirm it with a reason.</source>
            <translation>Esta hora fica fora do horário de trabalho. Escolha outra hora; também pode confirmá-la pessoalmente, indicando um motivo.</translation>
        </message>
        <message>
            <source>This service is not offered at this time. Choose another time, or confirm that you want it all the same.</source>
            <translation>Este serviço não é oferecido a esta hora. Escolha outra hora, ou confirme que a quer mesmo assim.</translation>
        </message>
        <message>
            <source>No room is free there at this time. Choose another time or another place.</source>
            <translation>A esta hora não há lá nenhuma sala livre. Escolha outra hora ou outro local.</translation>
        </message>
        <message>
            <source>There are not enough seats left in this group. Choose another time.</source>
            <translation>Já não há lugares suficientes neste grupo. Escolha outra hora.</translation>
        </message>
        <message>
            <source>There is not enough time for the way from or to where you are before or after. Choose another time.</source>
            <translation>Não há tempo suficiente para o percurso desde o local anterior ou até ao seguinte. Escolha outra hora.</translation>
        </message>
        <message>
            <source>The public holidays of "%{country}" are not known here. Leave the country empty and write your own days off.</source>
            <translation>Os feriados de «%{country}» não são conhecidos aqui. Deixe o país vazio e escreva os seus próprios dias de folga.</translation>
        </message>
        <message>
            <source>"%{text}" ends before it begins. Write the first day, two dots and the last day.</source>
            <translation>«%{text}» acaba antes de começar. Escreva o primeiro dia, dois pontos seguidos (..) e o último dia.</translation>
        </message>
        <message>
            <source>A session takes between one minute and 24 hours. Give another length.</source>
            <translation>Uma sessão dura entre um minuto e 24 horas. Indique outra duração.</translation>
        </message>
        <message>
            <source>"%{name}" is a whole number from %{least} to %{most}. Write such a number.</source>
            <translation>«%{name}» é um número inteiro de %{least} a %{most}. Escreva um número assim.</translation>
        </message>
        <message>
            <source>There is no place "%{place}". Use one of those you have named, or name it first.</source>
            <translation>Não há nenhum local «%{place}». Use um dos que indicou, ou indique-o primeiro.</translation>
        </message>
        <message>
            <source>A place needs a name. Type one.</source>
            <translation>Um local precisa de um nome. Escreva-o.</translation>
        </message>
        <message>
            <source>What is tentative counts as "busy" or as "free", not as "%{text}".</source>
            <translation>O que está por confirmar conta como «busy» ou como «free», não como «%{text}».</translation>
        </message>
        <message>
            <source>"%{zone}" names no time zone, or more than one. Choose one such as Europe/Lisbon.</source>
            <translation>«%{zone}» não indica nenhum fuso horário, ou indica mais de um. Escolha um, por exemplo Europe/Lisbon.</translation>
        </message>
        <message>
            <source>This time is further ahead than can be booked. Choose an earlier one.</source>
            <translation>Esta hora está demasiado longe para ser marcada. Escolha uma mais cedo.</translation>
        </message>
        <message>
            <source>This time is too soon to be booked. Choose a later one.</source>
            <translation>Esta hora está demasiado próxima para ser marcada. Escolha uma mais tarde.</translation>
        </message>
        <message>
            <source>The reason is too long. Use at most %{most} characters.</source>
            <translation>O motivo é demasiado longo. Use no máximo %{most} carateres.</translation>
        </message>
        <message>
            <source>A session outside of your working hours needs a reason. Say in a few words why.</source>
            <translation>Uma sessão fora do seu horário de trabalho exige um motivo. Diga em poucas palavras porquê.</translation>
        </message>
        <message>
            <source>This time breaks one of your rules. Confirm that you want it all the same, or choose another time.</source>
            <translation>Esta hora vai contra uma das suas regras. Confirme que a quer mesmo assim, ou escolha outra hora.</translation>
        </message>
        <message>
            <source>This time is being held for somebody else. Choose another time, or try again in a while.</source>
            <translation>Esta hora está reservada para outra pessoa. Escolha outra hora, ou tente de novo daqui a algum tempo.</translation>
        </message>
        <message>
            <source>This time is booked, or held for somebody at the moment. Choose another one, or say why it is to be booked all the same.</source>
            <translation>Esta hora está ocupada ou, de momento, reservada para alguém. Escolha outra, ou diga porque deve ser marcada mesmo assim.</translation>
        </message>
        <message>
            <source>The terms need to know what is changed, by whom, when it begins and when it is changed; "%{fact}" is missing or cannot be read.</source>
            <translation>Para aplicar as condições é preciso saber o que se altera, quem o altera, quando começa e quando se altera; «%{fact}» falta ou não se consegue ler.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Segundo as suas condições, os clientes já não podem remarcar esta sessão. Remarque-a por si, ou desmarque-a e marque outra.</translation>
        </message>
        <message>
            <source>The terms (%{parameter}) are whole minutes before the start, from 0 to 43200.</source>
            <translation>As condições (%{parameter}) indicam-se em minutos inteiros antes do início, de 0 a 43200.</translation>
        </message>
        <message>
            <source>What is held is another time than what is to be booked, or for somebody else. Hold the right time first.</source>
            <translation>A hora reservada não é a que se quer marcar, ou está reservada para outra pessoa. Reserve primeiro a hora certa.</translation>
        </message>
        <message>
            <source>A time that is held is still to come and a day long at most. Correct its start or its length.</source>
            <translation>Uma hora reservada está no futuro e dura no máximo um dia. Corrija o início ou a duração.</translation>
        </message>
        <message>
            <source>This time is not held any more. Look whether it is still free and hold it again.</source>
            <translation>Esta hora já não está reservada. Veja se ainda está livre e reserve-a de novo.</translation>
        </message>
        <message>
            <source>"%{text}" is nothing a time is held for. Choose one of: %{known}.</source>
            <translation>«%{text}» não é um fim para o qual se reserve uma hora. Escolha um destes: %{known}.</translation>
        </message>
        <message>
            <source>This is held for %{least} to %{most} seconds. Choose a length between them.</source>
            <translation>Esta hora fica reservada de %{least} a %{most} segundos. Escolha uma duração entre estes valores.</translation>
        </message>
        <message>
            <source>There is no such hold. Look at "hold list" again.</source>
            <translation>Esta hora reservada não existe. Veja de novo «hold list».</translation>
        </message>
        <message>
            <source>This does not repeat, so there is no series to change.</source>
            <translation>Isto não se repete, por isso não há nenhuma série para alterar.</translation>
        </message>
        <message>
            <source>A series needs a rule by which it repeats. Say how often, or book it once.</source>
            <translation>Uma série precisa de uma regra para se repetir. Indique com que frequência, ou marque uma só vez.</translation>
        </message>
        <message>
            <source>This was not agreed on as a series on somebody's clock. Book it as one first.</source>
            <translation>Isto não foi combinado como uma série segundo o fuso horário de alguém. Marque-o primeiro assim.</translation>
        </message>
        <message>
            <source>The time to confirm this is over. Offer another time, or book it anew.</source>
            <translation>O prazo para confirmar isto passou. Proponha outra hora, ou marque de novo.</translation>
        </message>
        <message>
            <source>This appointment is canceled, so there is nothing to invite to. Book a new one.</source>
            <translation>Esta marcação foi cancelada, por isso não há nada para que convidar. Faça uma nova.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Não há nenhum endereço de e-mail para onde enviar o convite. Acrescente um ao cliente.</translation>
        </message>
        <message>
            <source>This entry of the calendar belongs to nobody yet. Say whose it is, then send the invitation.</source>
            <translation>Este registo do calendário ainda não é de ninguém. Indique de quem é e envie depois o convite.</translation>
        </message>
        <message>
            <source>The calendar file of this message is gone. Send the invitation again.</source>
            <translation>O ficheiro de calendário desta mensagem já não existe. Envie de novo o convite.</translation>
        </message>
        <message>
            <source>Nobody asked you to this, so there is nobody to answer.</source>
            <translation>Não recebeu convite de ninguém para isto, por isso não há a quem responder.</translation>
        </message>
        <message>
            <source>Somebody else invited to this appointment, so only they can invite others to it.</source>
            <translation>Quem convidou para esta marcação foi outra pessoa, por isso só ela pode convidar mais alguém.</translation>
        </message>
        <message>
            <source>"%{participation}" is no answer to an invitation. Use accepted, tentative or declined.</source>
            <translation>«%{participation}» não é uma resposta a um convite. Use accepted, tentative ou declined.</translation>
        </message>
        <message>
            <source>This adds a date to a series, which may not be taken alone. Ask its organizer to send the whole series again.</source>
            <translation>Isto acrescenta uma data a uma série e não pode entrar sozinho. Peça a quem a organiza que envie de novo a série inteira.</translation>
        </message>
        <message>
            <source>This answers what the appointment was before it changed. Ask whether the new time suits them as well.</source>
            <translation>Esta resposta refere-se à marcação tal como era antes da alteração. Pergunte se a nova hora também convém.</translation>
        </message>
        <message>
            <source>This file is no invitation and no answer to one. To take its entries into the calendar, import it.</source>
            <translation>Este ficheiro não é um convite nem uma resposta a um convite. Para pôr os seus registos no calendário, importe-o.</translation>
        </message>
        <message>
            <source>This answer is from somebody who was not invited. Nothing was changed.</source>
            <translation>Esta resposta é de alguém que não foi convidado. Nada foi alterado.</translation>
        </message>
        <message>
            <source>This answers an invitation of somebody else, so there is nothing to do.</source>
            <translation>Isto responde a um convite de outra pessoa, por isso não há nada a fazer.</translation>
        </message>
        <message>
            <source>Something newer is known already, so there is nothing to do.</source>
            <translation>Já se conhece algo mais recente, por isso não há nada a fazer.</translation>
        </message>
        <message>
            <source>Somebody else tries to change an appointment of yours. Nothing was changed; ask them if you do not know why.</source>
            <translation>Outra pessoa está a tentar alterar uma das suas marcações. Nada foi alterado; se não souber porquê, pergunte-lhe.</translation>
        </message>
        <message>
            <source>The mail comes from another address than the one it speaks for. Go by it only if you know that they wrote it.</source>
            <translation>O e-mail vem de um endereço diferente daquele em nome do qual fala. Tenha-o em conta só se souber que foi essa pessoa a escrevê-lo.</translation>
        </message>
        <message>
            <source>This is about an appointment that is not in the calendar, so there is nothing to do.</source>
            <translation>Trata-se de uma marcação que não está no calendário, por isso não há nada a fazer.</translation>
        </message>
        <message>
            <source>This proposal was answered already, or another one came after it. Look at the list again.</source>
            <translation>Esta proposta já teve resposta, ou chegou outra depois. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>There is no such proposal any more. Look at the list again.</source>
            <translation>Esta proposta já não existe. Veja de novo a lista.</translation>
        </message>
        <message>
            <source>This address cannot be used. It begins with https:// and holds no user and no password.</source>
            <translation>Este endereço não pode ser usado. Começa por https:// e não contém utilizador nem palavra-passe.</translation>
        </message>
        <message>
            <source>You stopped it before %{host} had answered. Look there whether it was done.</source>
            <translation>Parou-o antes de %{host} responder. Veja lá se foi feito.</translation>
        </message>
        <message>
            <source>%{host} broke off in the middle of its answer. Try again.</source>
            <translation>%{host} interrompeu-se a meio da resposta. Tente de novo.</translation>
        </message>
        <message>
            <source>%{host} could not prove who it is, so nothing was sent. Check the address, this computer's clock, and that no stranger's network is in between.</source>
            <translation>%{host} não conseguiu provar quem é, por isso nada foi enviado. Verifique o endereço, o relógio deste computador e se não há uma rede alheia pelo meio.</translation>
        </message>
        <message>
            <source>The answer of %{host} is longer than it should be, so it was not read. Check the address.</source>
            <translation>A resposta de %{host} é mais longa do que devia e não foi lida. Verifique o endereço.</translation>
        </message>
        <message>
            <source>%{host} is asked too often at the moment. Try again in %{retryAfter} seconds.</source>
            <translation>%{host} está a receber demasiados pedidos. Tente de novo dentro de %{retryAfter} segundos.</translation>
        </message>
        <message>
            <source>You stopped signing in, so nothing was connected. Start again when you like.</source>
            <translation>Interrompeu o início de sessão, por isso nada foi ligado. Recomece quando quiser.</translation>
        </message>
        <message>
            <source>Access was not allowed in the browser, so nothing was connected. Start again and allow it there.</source>
            <translation>O acesso não foi permitido no navegador, por isso nada foi ligado. Recomece e permita-o lá.</translation>
        </message>
        <message>
            <source>Another service than %{host} answered, so nothing was connected. Close the pages of the browser and start again.</source>
            <translation>Respondeu outro serviço que não %{host}, por isso nada foi ligado. Feche as páginas do navegador e recomece.</translation>
        </message>
        <message>
            <source>No browser could be opened for signing in. Choose a default browser in the settings of your computer, then start again.</source>
            <translation>Não foi possível abrir nenhum navegador para iniciar sessão. Escolha um navegador predefinido nas definições do computador e recomece.</translation>
        </message>
        <message>
            <source>This computer gives no port on which the browser could come back. Close other programs, then start again.</source>
            <translation>Este computador não oferece nenhuma porta por onde o navegador possa voltar. Feche outros programas e recomece.</translation>
        </message>
        <message>
            <source>%{host} does not answer as a service for signing in does. Check its address.</source>
            <translation>%{host} não responde como um serviço de início de sessão. Verifique o endereço.</translation>
        </message>
        <message>
            <source>%{host} allowed less than is needed, so nothing was connected. Start again and leave all boxes ticked in the browser.</source>
            <translation>%{host} permitiu menos do que é preciso, por isso nada foi ligado. Recomece e deixe todas as caixas assinaladas no navegador.</translation>
        </message>
        <message>
            <source>%{host} has a fault of its own (%{status}). Try again later.</source>
            <translation>%{host} tem uma falha própria (%{status}). Tente mais tarde.</translation>
        </message>
        <message>
            <source>This account has to be connected anew. Sign in again.</source>
            <translation>Esta conta tem de ser ligada de novo. Inicie sessão outra vez.</translation>
        </message>
        <message>
            <source>Nobody came back from the browser in time, so nothing was connected. Start again.</source>
            <translation>Ninguém voltou do navegador a tempo, por isso nada foi ligado. Recomece.</translation>
        </message>
        <message>
            <source>The other calendar cannot hold such a repetition. Choose a simpler one, or leave it in this calendar only.</source>
            <translation>O outro calendário não aceita uma repetição assim. Escolha uma mais simples, ou deixe-a só neste calendário.</translation>
        </message>
        <message>
            <source>%{host} does not know this program. Check the application id and the secret that you entered.</source>
            <translation>%{host} não conhece este programa. Verifique o ID da aplicação e o segredo que introduziu.</translation>
        </message>
        <message>
            <source>%{host} did not let this program in (%{error}). Start again; if it stays so, check the application id.</source>
            <translation>%{host} não deixou entrar este programa (%{error}). Recomece; se continuar, verifique o ID da aplicação.</translation>
        </message>
        <message>
            <source>The audit entry %{seq} hands the trail over to another signing key, but the key before it did not sign that. Restore the latest backup and compare.</source>
            <translation>A entrada %{seq} entrega o registo de auditoria a outra chave, mas a chave anterior não o assinou. Restaure a cópia de segurança mais recente e compare.</translation>
        </message>
        <message>
            <source>This program knows no accounts of the kind "%{kind}". Connect it as one of the kinds that are listed.</source>
            <translation>Este programa não conhece contas do tipo «%{kind}». Ligue-a como um dos tipos da lista.</translation>
        </message>
        <message>
            <source>%{host} no longer lets this program in: access was taken back there, or is over. Sign in again.</source>
            <translation>%{host} já não deixa entrar este programa: o acesso foi retirado lá ou expirou. Inicie sessão novamente.</translation>
        </message>
        <message>
            <source>The %{field} holds a character that none has. Copy it again from the service's page, without spaces.</source>
            <translation>%{field} contém um caráter que não pode ter. Copie de novo da página do serviço, sem espaços.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>O que os dois lados diziam foi apagado com o cliente. Não há nada que escolher.</translation>
        </message>
        <message>
            <source>You have allowed this program to read "%{name}", and not to write there. Sign in again and allow that too.</source>
            <translation>Permitiu a este programa ler «%{name}», mas não escrever lá. Inicie sessão novamente e permita-o também.</translation>
        </message>
        <message>
            <source>Both sides say the same of "%{field}" by now. Look at the conflict again.</source>
            <translation>Em «%{field}» os dois lados já dizem o mesmo. Veja de novo o conflito.</translation>
        </message>
        <message>
            <source>Nobody signs in to accounts of the kind "%{kind}" in a browser. Change the password instead.</source>
            <translation>Nas contas do tipo «%{kind}» não se inicia sessão num navegador. Mude antes a palavra-passe.</translation>
        </message>
        <message>
            <source>The input could not be read to its end. What was answered stands; start again with the rest.</source>
            <translation>Não foi possível ler a entrada até ao fim. O que foi respondido vale; recomece com o resto.</translation>
        </message>
        <message>
            <source>The limit is a whole number from 1 to %{most}.</source>
            <translation>O limite é um número inteiro de 1 a %{most}.</translation>
        </message>
        <message>
            <source>"%{member}" is missing, or is no text. Add it to the line.</source>
            <translation>Falta «%{member}» ou não é texto. Acrescente-o à linha.</translation>
        </message>
        <message>
            <source>This line is no JSON object. Write one object a line, such as {"id": 1, "text": "Tuesday at 3"}.</source>
            <translation>Esta linha não é um objeto JSON. Escreva um objeto por linha, como {"id": 1, "text": "Tuesday at 3"}.</translation>
        </message>
        <message>
            <source>A line is longer than %{bytes} bytes. Split it, or leave its attachments out.</source>
            <translation>Uma linha tem mais de %{bytes} bytes. Divida-a ou retire os anexos.</translation>
        </message>
        <message>
            <source>Say in at least %{least} characters why you change the balance.</source>
            <translation>Diga em pelo menos %{least} carateres porque altera o saldo.</translation>
        </message>
        <message>
            <source>"%{reason}" is no reason that can be chosen. Choose one of the list.</source>
            <translation>«%{reason}» não é um motivo que se possa escolher. Escolha um da lista.</translation>
        </message>
        <message>
            <source>This correction was taken back before. Make another one.</source>
            <translation>Esta correção já foi anulada. Faça outra.</translation>
        </message>
        <message>
            <source>Only %{available} are left of "%{bucket}". Take less, or allow it to go below zero.</source>
            <translation>Só restam %{available} de «%{bucket}». Desconte menos ou permita ficar abaixo de zero.</translation>
        </message>
        <message>
            <source>"%{fact}" is missing, or is not what it should be. Look at what the simulation needs.</source>
            <translation>Falta «%{fact}» ou não é o que deve ser. Veja o que a simulação precisa.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a forecast can use. Give another one.</source>
            <translation>«%{parameter}» não é um valor que uma previsão possa usar. Indique outro.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not say how much a service takes. Write a number of credits, or a step of minutes.</source>
            <translation>«%{parameter}» não diz quanto gasta um serviço. Escreva um número de créditos ou um passo de minutos.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>O crédito passa entre dois pacotes de um cliente que contam a mesma unidade. Escolha outro pacote.</translation>
        </message>
        <message>
            <source>No rule says which bucket "%{service}" is drawn from. Add a rule, or allow it to be billed.</source>
            <translation>Nenhuma regra diz de onde se desconta «%{service}». Acrescente uma regra ou permita faturá-lo.</translation>
        </message>
        <message>
            <source>There is nothing to be posted. Try again; if it stays so, check the balances.</source>
            <translation>Não há nada a lançar. Tente novamente; se continuar, verifique os saldos.</translation>
        </message>
        <message>
            <source>"%{text}" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.</source>
            <translation>«%{text}» não é uma quantidade desta unidade. Escreva um número como 60, 1.5h ou 9.5.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" names no bucket, or "%{bucket}" twice. Name each bucket once.</source>
            <translation>A regra «%{rule}» não indica nenhum crédito, ou indica «%{bucket}» duas vezes. Indique cada um uma vez.</translation>
        </message>
        <message>
            <source>These rules come before each other in a circle: %{rules}. Take one of the orders away.</source>
            <translation>Estas regras precedem-se em círculo: %{rules}. Retire uma das ordens.</translation>
        </message>
        <message>
            <source>"%{rule}" is for the same sessions as "%{existing}". Change one of them, or remove it.</source>
            <translation>«%{rule}» vale para as mesmas sessões que «%{existing}». Altere ou retire uma delas.</translation>
        </message>
        <message>
            <source>The rule "%{rule}" comes before "%{above}", which is not there. Name a rule of the list.</source>
            <translation>A regra «%{rule}» vem antes de «%{above}», que não existe. Indique uma regra da lista.</translation>
        </message>
        <message>
            <source>"%{parameter}" does not read as part of the rules. Look at it again.</source>
            <translation>«%{parameter}» não se lê como parte das regras. Verifique.</translation>
        </message>
        <message>
            <source>What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.</source>
            <translation>Não se consegue ler como esta sessão foi coberta. Verifique o gabinete e restaure uma cópia de segurança se estiver danificado.</translation>
        </message>
        <message>
            <source>"%{unit}" is no unit. Use minutes, hours, sessions or a currency such as EUR.</source>
            <translation>«%{unit}» não é uma unidade. Use minutes, hours, sessions ou uma moeda como EUR.</translation>
        </message>
        <message>
            <source>There is no such correction. Choose one of the statement.</source>
            <translation>Não existe essa correção. Escolha uma do extrato.</translation>
        </message>
        <message>
            <source>All time beyond the credits is billed already. Go on, and convert again when more has come.</source>
            <translation>Todo o tempo além do crédito já está faturado. Continue e converta de novo quando houver mais.</translation>
        </message>
        <message>
            <source>Nothing is left of "%{bucket}". Choose another bucket, or bill the time.</source>
            <translation>Não resta nada de «%{bucket}». Escolha outro crédito ou fature o tempo.</translation>
        </message>
        <message>
            <source>This bucket cannot be drawn from now (%{why}). Choose another one.</source>
            <translation>Agora não se pode descontar deste crédito (%{why}). Escolha outro.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that the meter can use. Give another one.</source>
            <translation>«%{parameter}» não é um valor que o contador possa usar. Indique outro.</translation>
        </message>
        <message>
            <source>Thresholds are up to ten different percentages from 1 to 100, rising; "%{text}" are not.</source>
            <translation>Os limiares são até dez percentagens diferentes de 1 a 100, crescentes; «%{text}» não o são.</translation>
        </message>
        <message>
            <source>A conversion can be taken back for five minutes. Make a credit note instead.</source>
            <translation>Uma conversão pode ser anulada durante cinco minutos. Faça antes uma nota de crédito.</translation>
        </message>
        <message>
            <source>Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.</source>
            <translation>O limite não pode ser inferior ao mínimo faturável. Suba-o para %{minimum} minutos ou mais.</translation>
        </message>
        <message>
            <source>Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.</source>
            <translation>Passo de arredondamento inválido. Use 1, 5, 6, 10, 15, 30 ou 60 minutos.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that these rules can use. Give another one.</source>
            <translation>«%{parameter}» não é um valor que estas regras possam usar. Indique outro.</translation>
        </message>
        <message>
            <source>Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.</source>
            <translation>O escalão %{tier} não começa acima do anterior, ou não tem preço. Faça subir os limites e dê um preço a cada um.</translation>
        </message>
        <message>
            <source>A package that begins on a day needs that day. Give a date.</source>
            <translation>Um pacote que começa num dia precisa desse dia. Indique uma data.</translation>
        </message>
        <message>
            <source>A package grants more than nothing. Say how much.</source>
            <translation>Um pacote concede mais do que nada. Diga quanto.</translation>
        </message>
        <message>
            <source>"%{bucket}" is archived, so nothing is added to it or taken from it. Choose another package.</source>
            <translation>«%{bucket}» está arquivado, por isso nada se lhe junta nem retira. Escolha outro pacote.</translation>
        </message>
        <message>
            <source>No more can be carried over than is granted. Lower the limit.</source>
            <translation>Não se pode transportar mais do que se concede. Baixe o limite.</translation>
        </message>
        <message>
            <source>Package exhausted—purchase required: nothing is left for "%{service}". Sell another package, or book it without.</source>
            <translation>Pacote esgotado, é preciso comprar: não resta nada para «%{service}». Venda outro pacote ou marque sem ele.</translation>
        </message>
        <message>
            <source>It would end before it begins. Give a later end, or a number of days above zero.</source>
            <translation>Terminaria antes de começar. Indique um fim posterior ou um número de dias acima de zero.</translation>
        </message>
        <message>
            <source>The package rests on some of these days already. Choose other days.</source>
            <translation>O pacote já está suspenso em alguns desses dias. Escolha outros dias.</translation>
        </message>
        <message>
            <source>What is left over is charged at a rate. Say which.</source>
            <translation>O que resta é cobrado a um preço. Diga qual.</translation>
        </message>
        <message>
            <source>A package needs a name of at most 120 characters. Type one.</source>
            <translation>Um pacote precisa de um nome com 120 carateres no máximo. Escreva um.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Este cliente já tem um pacote ativo «%{name}». Dê outro nome a este.</translation>
        </message>
        <message>
            <source>The package does not rest on that day, so there is nothing to end.</source>
            <translation>O pacote não está suspenso nesse dia, por isso não há nada a terminar.</translation>
        </message>
        <message>
            <source>Overage is allowed, so it needs a rate. Say what one more costs.</source>
            <translation>O excedente é permitido, por isso precisa de preço. Diga quanto custa mais um.</translation>
        </message>
        <message>
            <source>Published rules never change. Publish the next version.</source>
            <translation>As regras publicadas nunca mudam. Publique a versão seguinte.</translation>
        </message>
        <message>
            <source>"%{name}" is not sold any more. Choose another package.</source>
            <translation>«%{name}» já não se vende. Escolha outro pacote.</translation>
        </message>
        <message>
            <source>There is a rule for "%{service}", which the package does not cover. Remove the rule, or let it cover the service.</source>
            <translation>Há uma regra para «%{service}», que o pacote não cobre. Retire a regra ou faça-o cobrir o serviço.</translation>
        </message>
        <message>
            <source>There is a package "%{name}" already. Give this one another name.</source>
            <translation>Já há um pacote «%{name}». Dê outro nome a este.</translation>
        </message>
        <message>
            <source>"%{parameter}" is not a value that a package can use. Give another one.</source>
            <translation>«%{parameter}» não é um valor que um pacote possa usar. Indique outro.</translation>
        </message>
        <message>
            <source>Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.</source>
            <translation>Os pacotes de sessões não têm passos em minutos, nem os de minutos em sessões. Retire o passo.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Não existe esse pacote. Escolha um da lista do cliente.</translation>
        </message>
        <message>
            <source>There is no such package to sell. Choose one of the list.</source>
            <translation>Não há nenhum pacote assim à venda. Escolha um da lista.</translation>
        </message>
        <message>
            <source>A line of this mail's header has more than %{limit} bytes. The mail is not read.</source>
            <translation>Uma linha do cabeçalho deste e-mail tem mais de %{limit} bytes. O e-mail não é lido.</translation>
        </message>
        <message>
            <source>The mail has %{bytes} bytes; at most %{limit} are read.</source>
            <translation>O e-mail tem %{bytes} bytes; leem-se no máximo %{limit}.</translation>
        </message>
        <message>
            <source>The mail's header has more than %{limit} fields. The mail is not read.</source>
            <translation>O cabeçalho do e-mail tem mais de %{limit} campos. O e-mail não é lido.</translation>
        </message>
        <message>
            <source>The mail has more than %{limit} parts. It is not read.</source>
            <translation>O e-mail tem mais de %{limit} partes. Não é lido.</translation>
        </message>
        <message>
            <source>This is no mail. Nothing was read.</source>
            <translation>Isto não é um e-mail. Nada foi lido.</translation>
        </message>
        <message>
            <source>"%{member}" is no base64. Encode the mail's bytes as they are.</source>
            <translation>«%{member}» não é base64. Codifique os bytes do e-mail tal como são.</translation>
        </message>
        <message>
            <source>The program's knowledge of languages is damaged. Install the program again.</source>
            <translation>O conhecimento de línguas do programa está danificado. Instale o programa de novo.</translation>
        </message>
        <message>
            <source>What was learned from your corrections is damaged. It begins anew with the next one.</source>
            <translation>O que foi aprendido com as suas correções está danificado. Recomeça com a próxima.</translation>
        </message>
        <message>
            <source>Nothing was learned as version %{version}. Choose one of those that are there.</source>
            <translation>Nada foi aprendido como versão %{version}. Escolha uma das que existem.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Esta hora não está reservada para nenhum cliente, por isso não se pode marcar ninguém. Marque a sessão à mão.</translation>
        </message>
        <message>
            <source>This time is held for as long as it may be. Book it or let go of it.</source>
            <translation>Esta hora já está reservada pelo máximo de tempo possível. Marque-a ou liberte-a.</translation>
        </message>
        <message>
            <source>Nobody said yet what is to be booked here. Open the held time in the calendar and choose the service.</source>
            <translation>Ainda ninguém indicou o que se marca aqui. Abra a hora reservada no calendário e escolha o serviço.</translation>
        </message>
        <message>
            <source>This is no link to a page of the web. Copy it from your video service, with https:// in front.</source>
            <translation>Isto não é uma ligação a uma página web. Copie-a do seu serviço de vídeo, com https:// à frente.</translation>
        </message>
        <message>
            <source>Whoever listens could read this link. Use one that begins with https://.</source>
            <translation>Quem intercetar a comunicação poderia ler esta ligação. Use uma que comece por https://.</translation>
        </message>
        <message>
            <source>This session was recorded after the fact and stands in no calendar, so it meets nowhere any more.</source>
            <translation>Esta sessão foi registada depois e não está em nenhum calendário, por isso já não tem local nem ligação.</translation>
        </message>
        <message>
            <source>This place is too long. Use at most 300 characters.</source>
            <translation>Este local é demasiado longo. Use no máximo 300 carateres.</translation>
        </message>
        <message>
            <source>"%{parameter}" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.</source>
            <translation>«%{parameter}» não é uma percentagem válida de 0 a 100: o vermelho não pode ficar acima do âmbar. Indique outra.</translation>
        </message>
        <message>
            <source>Something of "%{bucket}" is used or booked already, so the sale stays. Correct the balance, or archive the package.</source>
            <translation>Algo de «%{bucket}» já foi usado ou está reservado, por isso a venda mantém-se. Corrija o saldo ou arquive o pacote.</translation>
        </message>
        <message>
            <source>Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.</source>
            <translation>A fatura %{number} cobra este pacote. Emita primeiro a nota de crédito, depois anule a venda.</translation>
        </message>
    </context>
    <context>
        <name>ExpenseWords</name>
        <message>
            <source>Rent</source>
            <translation>Renda</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Viagens</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formação</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Escritório</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Seguros</translation>
        </message>
        <message>
            <source>Phone and internet</source>
            <translation>Telefone e internet</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outra</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Numerário</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <source>Own pocket</source>
            <translation>Do próprio bolso</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferência bancária</translation>
        </message>
        <message>
            <source>%1 %2 a mile</source>
            <translation>%1 %2 por milha</translation>
        </message>
        <message>
            <source>%1 %2 a km</source>
            <translation>%1 %2 por km</translation>
        </message>
        <message>
            <source>To bill</source>
            <translation>Por faturar</translation>
        </message>
        <message>
            <source>On a draft</source>
            <translation>Em rascunho</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>Faturada</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Creditada</translation>
        </message>
    </context>
    <context>
        <name>FailureState</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Your role has no access to this</source>
            <translation>A sua função não tem acesso a isto</translation>
        </message>
        <message>
            <source>Your role: %1. Roles with access: %2. If you need access too, ask the owner of the practice.</source>
            <translation>Está aqui como: %1. Destina-se a: %2. Se precisar, peça ao proprietário do gabinete.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Cliente arquivado</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Cancelled session</source>
            <translation>Sessão cancelada</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Orçamento</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Despesa</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>amanhã</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
    </context>
    <context>
        <name>FreeTimes</name>
        <message>
            <source>as preferred</source>
            <translation>como preferido</translation>
        </message>
        <message>
            <source>the nearest</source>
            <translation>a mais próxima</translation>
        </message>
        <message>
            <source>the earliest</source>
            <translation>a mais cedo</translation>
        </message>
        <message>
            <source>leaves no odd gap</source>
            <translation>não deixa buracos</translation>
        </message>
        <message>
            <source>at the start of the day</source>
            <translation>no início do dia</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Daily backup</source>
            <translation>Cópia de segurança diária</translation>
        </message>
        <message>
            <source>Issue a scheduled invoice</source>
            <translation>Emitir uma fatura agendada</translation>
        </message>
        <message>
            <source>Write the mail of a scheduled invoice</source>
            <translation>Escrever o e-mail de uma fatura agendada</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Enviar uma mensagem</translation>
        </message>
        <message>
            <source>Clear away the file of a message</source>
            <translation>Arrumar o ficheiro de uma mensagem</translation>
        </message>
        <message>
            <source>Let a quote expire</source>
            <translation>Dar um orçamento como expirado</translation>
        </message>
        <message>
            <source>Make a recurring invoice</source>
            <translation>Fazer uma fatura recorrente</translation>
        </message>
        <message>
            <source>Check of the whole practice</source>
            <translation>Verificação de todo o gabinete</translation>
        </message>
        <message>
            <source>Restore drill</source>
            <translation>Ensaio de restauro</translation>
        </message>
        <message>
            <source>Open mirror folder</source>
            <translation>Pasta-espelho aberta</translation>
        </message>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Selagem de ficheiros com as chaves dos respetivos clientes</translation>
        </message>
        <message>
            <source>Time stamp of the history</source>
            <translation>Selo temporal do registo de auditoria</translation>
        </message>
        <message>
            <source>Let calendars elsewhere agree with this one</source>
            <translation>Sincronizar calendários externos com este</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Reescrita do ficheiro após apagar um cliente</translation>
        </message>
        <message>
            <source>End holds and requests whose time is over</source>
            <translation>Terminar horas reservadas e pedidos cujo prazo passou</translation>
        </message>
        <message>
            <source>Tell somebody what has changed about an appointment</source>
            <translation>Avisar alguém do que mudou numa marcação</translation>
        </message>
        <message>
            <source>Give back what let this program in to calendars elsewhere</source>
            <translation>Devolver o acesso deste programa a calendários noutros locais</translation>
        </message>
        <message>
            <source>End periods and packages whose day has come</source>
            <translation>Terminar períodos e pacotes vencidos</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar ligação</translation>
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
            <translation>Por telefone</translation>
        </message>
        <message>
            <source>By video, always at my own link</source>
            <translation>Por vídeo, sempre na minha ligação</translation>
        </message>
        <message>
            <source>By video, in a new room each</source>
            <translation>Por vídeo, numa sala nova de cada vez</translation>
        </message>
        <message>
            <source>By video, with a link by the connected calendar</source>
            <translation>Por vídeo, com uma ligação do calendário ligado</translation>
        </message>
        <message>
            <source>By video, the link comes later</source>
            <translation>Por vídeo, a ligação vem depois</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Modalidade das sessões</translation>
        </message>
        <message>
            <source>The link of your personal room, such as the one Zoom gives you. It is the same for every session.</source>
            <translation>A ligação da sua sala pessoal, como a que o Zoom dá. É a mesma para todas as sessões.</translation>
        </message>
        <message>
            <source>Each appointment gets a room that nobody can guess, without an account.</source>
            <translation>Cada marcação recebe uma sala que ninguém consegue adivinhar, sem conta.</translation>
        </message>
        <message>
            <source>The calendar that bookings are written to makes the link, if it can. Until then the session says that it is missing.</source>
            <translation>O calendário onde as marcações são escritas cria a ligação, se puder. Até lá, a sessão indica que ela falta.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Não indicado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Where a service says nothing, what is booked from now on meets so.</source>
            <translation>Vale para o que for marcado a partir de agora, se o serviço não indicar outra coisa.</translation>
        </message>
        <message>
            <source>Saved how sessions meet</source>
            <translation>Modalidade das sessões guardada</translation>
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
            <translation>ainda %1</translation>
        </message>
        <message>
            <source>Time is up</source>
            <translation>O tempo acabou</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 a mais</translation>
        </message>
        <message>
            <source>Paused, %1</source>
            <translation>Em pausa, %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>Session with %1, %2, %3</source>
            <translation>Sessão com %1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>Scheduled</source>
            <translation>Agendada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Vence em breve</translation>
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
            <translation>Paga em parte</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Part refunded</source>
            <translation>Reembolsada em parte</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolsada</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Incobrável</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>Anulada</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Creditada</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Ainda sem número</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Nota de crédito %1</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Numerário</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <source>From credit</source>
            <translation>Saldo a favor</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferência bancária</translation>
        </message>
        <message>
            <source>Reduced rate</source>
            <translation>Taxa reduzida</translation>
        </message>
        <message>
            <source>Zero rate</source>
            <translation>Taxa zero</translation>
        </message>
        <message>
            <source>Exempt: health care</source>
            <translation>Isento: saúde</translation>
        </message>
        <message>
            <source>Exempt: education</source>
            <translation>Isento: ensino</translation>
        </message>
        <message>
            <source>Standard rate</source>
            <translation>Taxa normal</translation>
        </message>
    </context>
    <context>
        <name>OutlookPane</name>
        <message>
            <source>Left after the week</source>
            <translation>Por usar após a semana</translation>
        </message>
        <message>
            <source>Taken in the week</source>
            <translation>Usado na semana</translation>
        </message>
        <message>
            <source>Week of %1</source>
            <translation>Semana de %1</translation>
        </message>
        <message>
            <source>What is left of %1, week by week</source>
            <translation>O que resta de %1, semana a semana</translation>
        </message>
    </context>
    <context>
        <name>OverageDraft</name>
        <message>
            <source>Type a number of minutes, from 0 to %1.</source>
            <translation>Escreva os minutos, de 0 a %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Escreva um valor, por exemplo %1.</translation>
        </message>
        <message>
            <source>Say up to which minute this rate holds.</source>
            <translation>Indique até que minuto vale esta tarifa.</translation>
        </message>
        <message>
            <source>Say what it costs up to that minute.</source>
            <translation>Indique quanto custa até esse minuto.</translation>
        </message>
        <message>
            <source>This limit is above the one before it, or goes.</source>
            <translation>Este limite tem de ser superior ao anterior; se não, retire-o.</translation>
        </message>
        <message>
            <source>Say what it costs beyond the last limit.</source>
            <translation>Indique quanto custa além do último limite.</translation>
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
            <translation>Tempo além do pré-pago</translation>
        </message>
        <message>
            <source>Is charged by these rules</source>
            <translation>É cobrado segundo estas regras</translation>
        </message>
        <message>
            <source>Costs what it usually does</source>
            <translation>Custa o habitual</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolerância</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Contagem em frações de</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>No mínimo</translation>
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
            <translation>%1 até ao minuto %2</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Custo</translation>
        </message>
        <message>
            <source>What the service costs</source>
            <translation>O que o serviço custa</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>As tarifas aplicam-se</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>A tudo, segundo o último minuto</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Cada uma aos seus minutos</translation>
        </message>
        <message>
            <source>At most, for a session</source>
            <translation>Máximo por sessão</translation>
        </message>
        <message>
            <source>At most, in a month</source>
            <translation>Máximo por mês</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nunca cobrado</translation>
        </message>
    </context>
    <context>
        <name>Overlays</name>
        <message>
            <source>Read only: this calendar is changed where it comes from.</source>
            <translation>Só de leitura: este calendário altera-se na origem.</translation>
        </message>
        <message>
            <source>What is changed here is changed there too.</source>
            <translation>O que é alterado aqui é alterado lá também.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
    </context>
    <context>
        <name>PackageDraft</name>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Escreva um valor, por exemplo %1.</translation>
        </message>
        <message>
            <source>Type a number of days, such as 90.</source>
            <translation>Escreva um número de dias, por exemplo 90.</translation>
        </message>
        <message>
            <source>Type a day, such as %1.</source>
            <translation>Escreva uma data, por exemplo %1.</translation>
        </message>
    </context>
    <context>
        <name>PackageSample</name>
        <message>
            <source>Used up on %1.</source>
            <translation>Esgota-se em %1.</translation>
        </message>
        <message>
            <source>Nothing is taken from it: it does not cover this service, or nothing says how much.</source>
            <translation>Nada é descontado: não cobre este serviço, ou nada diz quanto.</translation>
        </message>
        <message>
            <source>Not used up within a year.</source>
            <translation>Não se esgota num ano.</translation>
        </message>
        <message>
            <source>It ends on %1, and %2 are lost.</source>
            <translation>Termina em %1, com perda de %2.</translation>
        </message>
        <message>
            <source>It ends on %1; nothing is lost.</source>
            <translation>Termina em %1; nada se perde.</translation>
        </message>
        <message>
            <source>%1 are lost within the year, beyond what is carried over.</source>
            <translation>Perda durante o ano, além do que é transportado: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cannot be booked without another package.</source>
            <translation>
                <numerusform>Mais %n não pode ser marcada sem outro pacote.</numerusform>
                <numerusform>Mais %n não podem ser marcadas sem outro pacote.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is charged besides.</source>
            <translation>Cobrado à parte: %1.</translation>
        </message>
        <message>
            <source>%1: %2 granted, %3 left</source>
            <translation>%1: crédito de %2, %3 por usar</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 charged</source>
            <translation>%1: uso de %2, cobrança de %3</translation>
        </message>
        <message>
            <source>%1: %2 used, %3 left</source>
            <translation>%1: uso de %2, %3 por usar</translation>
        </message>
        <message>
            <source>%1: %2 carried over</source>
            <translation>%1: transporte de %2</translation>
        </message>
        <message>
            <source>%1: %2 lost</source>
            <translation>%1: perda de %2</translation>
        </message>
        <message>
            <source>%1: %2 left over are charged, %3</source>
            <translation>%1: %2 por usar, cobrança de %3</translation>
        </message>
        <message>
            <source>%1: not booked, nothing is left</source>
            <translation>%1: não marcada, nada resta</translation>
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
            <translation>%1 por sessão</translation>
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
            <translation>todas as semanas</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>todos os meses</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>todos os trimestres</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>todos os anos</translation>
        </message>
        <message>
            <source>once</source>
            <translation>uma vez</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Com a compra</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Com a primeira sessão</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>Numa data</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Perde-se</translation>
        </message>
        <message>
            <source>It is charged at %1</source>
            <translation>É cobrado a %1</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>É cobrado</translation>
        </message>
        <message>
            <source>Up to %1 goes on once</source>
            <translation>É transportado uma vez, até %1</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
        <message>
            <source>All but %1</source>
            <translation>Todos menos %1</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessão</numerusform>
                <numerusform>%n sessões</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sessions</source>
            <translation>%1 sessões</translation>
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
            <translation>Não expira</translation>
        </message>
        <message numerus="yes">
            <source>%n days from the first session</source>
            <translation>
                <numerusform>%n dia após a primeira sessão</numerusform>
                <numerusform>%n dias após a primeira sessão</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days from its beginning</source>
            <translation>
                <numerusform>%n dia após o início</numerusform>
                <numerusform>%n dias após o início</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at the latest %2</source>
            <translation>%1, o mais tardar em %2</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Não se marca mais nada</translation>
        </message>
        <message>
            <source>The wish waits for the next package</source>
            <translation>O pedido espera pelo próximo pacote</translation>
        </message>
        <message>
            <source>The balance goes below zero</source>
            <translation>O saldo fica abaixo de zero</translation>
        </message>
        <message>
            <source>It is billed, %1</source>
            <translation>É faturado, %1</translation>
        </message>
        <message>
            <source>It is billed at the usual price</source>
            <translation>É faturado ao preço habitual</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Contém</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>That is</source>
            <translation>Ou seja</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Começa</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Grace</source>
            <translation>Tolerância</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Transportado</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Up to %1</source>
            <translation>Até %1</translation>
        </message>
        <message>
            <source>To be used within</source>
            <translation>Prazo para usar</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>O que resta no fim</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Quando se esgota</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Desconta-se em frações de</translation>
        </message>
        <message>
            <source>Late cancellation</source>
            <translation>Desmarcação tardia</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Conta como usado</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>É devolvido</translation>
        </message>
        <message>
            <source>Shown as used</source>
            <translation>Consta como usado</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Desde a marcação</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Depois de realizada</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Cobre</translation>
        </message>
        <message>
            <source>Not sold yet</source>
            <translation>Ainda não vendido</translation>
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
                <numerusform>%n ativo</numerusform>
                <numerusform>%n ativos</numerusform>
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
            <translation>vida, carreira, liderança</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Primeira conversa</translation>
        </message>
        <message>
            <source>Intensive</source>
            <translation>Intensivo</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Terapia</translation>
        </message>
        <message>
            <source>sessions of 50 minutes, progress notes</source>
            <translation>sessões de 50 minutos, notas de evolução</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>Double session</source>
            <translation>Sessão dupla</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultoria</translation>
        </message>
        <message>
            <source>hours and meetings</source>
            <translation>horas e reuniões</translation>
        </message>
        <message>
            <source>Consulting</source>
            <translation>Consultoria</translation>
        </message>
        <message>
            <source>Workshop half-day</source>
            <translation>Workshop de meio dia</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitação</translation>
        </message>
        <message>
            <source>workshops and groups</source>
            <translation>workshops e grupos</translation>
        </message>
        <message>
            <source>Team session</source>
            <translation>Sessão de equipa</translation>
        </message>
        <message>
            <source>Workshop day</source>
            <translation>Workshop de um dia</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <source>My practice</source>
            <translation>O meu gabinete</translation>
        </message>
        <message>
            <source>Stylist</source>
            <translation>Cabeleireiro, esteticista</translation>
        </message>
        <message>
            <source>hair and beauty</source>
            <translation>cabelo e beleza</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Corte</translation>
        </message>
        <message>
            <source>Cut and colour</source>
            <translation>Corte e cor</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Explicador</translation>
        </message>
        <message>
            <source>lessons, exam preparation</source>
            <translation>aulas, preparação de exames</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Aula</translation>
        </message>
        <message>
            <source>Double lesson</source>
            <translation>Aula dupla</translation>
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
            <translation>Consultoria, %1</translation>
        </message>
        <message>
            <source>Facilitation, %1</source>
            <translation>Facilitação, %1</translation>
        </message>
        <message>
            <source>Styling, %1</source>
            <translation>Cabeleireiro, %1</translation>
        </message>
        <message>
            <source>Tutoring, %1</source>
            <translation>Explicações, %1</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceite</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Faturado</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>No number yet</source>
            <translation>Ainda sem número</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery key of your practice</source>
            <translation>Chave de recuperação do seu gabinete</translation>
        </message>
        <message>
            <source>With it you open the practice when the passphrase is forgotten. Keep it where you keep contracts, not beside the computer.</source>
            <translation>Com ela abre o gabinete quando se esquecer da frase-passe. Guarde-a onde guarda os contratos, não ao pé do computador.</translation>
        </message>
    </context>
    <context>
        <name>RecurringWords</name>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Todas as semanas</numerusform>
                <numerusform>A cada %n semanas</numerusform>
            </translation>
        </message>
        <message>
            <source>Monthly, on the last day</source>
            <translation>Todos os meses, no último dia</translation>
        </message>
        <message>
            <source>Monthly, on day %1</source>
            <translation>Todos os meses, no dia %1</translation>
        </message>
        <message>
            <source>Quarterly, on the last day</source>
            <translation>Todos os trimestres, no último dia</translation>
        </message>
        <message>
            <source>Quarterly, on day %1</source>
            <translation>Todos os trimestres, no dia %1</translation>
        </message>
        <message>
            <source>Yearly, on the last day of the month</source>
            <translation>Todos os anos, no último dia do mês</translation>
        </message>
        <message>
            <source>Yearly, on day %1 of the month</source>
            <translation>Todos os anos, no dia %1 do mês</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Mensal</translation>
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
                <numerusform>uma vez</numerusform>
                <numerusform>%n vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Em curso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>drafted for you</source>
            <translation>em rascunho, para rever</translation>
        </message>
        <message>
            <source>issued and sent automatically</source>
            <translation>emitida e enviada automaticamente</translation>
        </message>
        <message>
            <source>%1 a month, %2 a year</source>
            <translation>%1 por mês, %2 por ano</translation>
        </message>
    </context>
    <context>
        <name>ReportPicture</name>
        <message>
            <source>Owed</source>
            <translation>Em dívida</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 outros</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Mostra de que se compõe</translation>
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
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
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
            <translation>Desconto de pronto pagamento</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Realizada</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Desmarcada</translation>
        </message>
        <message>
            <source>Income</source>
            <translation>Rendimentos</translation>
        </message>
        <message>
            <source>Owed to you</source>
            <translation>Em dívida para consigo</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <source>Use of your hours</source>
            <translation>Ocupação das suas horas</translation>
        </message>
        <message>
            <source>Time by client</source>
            <translation>Tempo por cliente</translation>
        </message>
        <message>
            <source>What you invoiced, by the date on the document, less credit notes and discounts for paying early. Beside it the money that arrived, which may belong to other invoices.</source>
            <translation>O que faturou, pela data do documento, menos notas de crédito e descontos de pronto pagamento. Ao lado, o dinheiro recebido, que pode dizer respeito a outras faturas.</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>O que os clientes devem hoje, conforme o atraso desde o vencimento. Os rascunhos não contam, nem o que foi dado como incobrável.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>O imposto contido no dinheiro que entrou. Um pagamento parcial contém uma parte de cada taxa; o saldo a favor de um cliente ainda não tem imposto. Não é uma declaração de imposto.</translation>
        </message>
        <message>
            <source>The tax on what you issued, paid or not. A credit note counts in its own month, below zero. Not a tax return.</source>
            <translation>O imposto do que emitiu, pago ou não. Uma nota de crédito conta no seu próprio mês, com valor negativo. Não é uma declaração de imposto.</translation>
        </message>
        <message>
            <source>Sessions held against the working hours you set. Notes, travel and preparation are not in it.</source>
            <translation>Sessões realizadas em relação ao horário de trabalho que definiu. Notas, viagens e preparação não contam.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Sessões realizadas por cliente e o que as faturas cobram por elas, sem imposto. O que ainda está por faturar é aqui tempo, não dinheiro.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>À data de %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <comment>a quarter and its year</comment>
            <translation>%1.º trim. %2</translation>
        </message>
        <message>
            <source>Q%1</source>
            <comment>a quarter</comment>
            <translation>%1.º trim.</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Isento</translation>
        </message>
        <message>
            <source>Small business, no tax</source>
            <translation>Pequena empresa, sem imposto</translation>
        </message>
        <message>
            <source>Reverse charge</source>
            <translation>Autoliquidação</translation>
        </message>
        <message>
            <source>Outside its scope</source>
            <translation>Não sujeito</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>1–30 days</source>
            <translation>1–30 dias</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 dias</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 dias</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Mais de 90 dias</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Líquido</translation>
        </message>
        <message>
            <source>Invoiced</source>
            <translation>Faturado</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
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
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Taxa</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horário de trabalho</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Faltas</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Ocupação</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessões</translation>
        </message>
        <message>
            <source>Invoiced, net</source>
            <translation>Faturado, líquido</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vencimento</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>Dias de atraso</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Transferência bancária</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Numerário</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Cartão</translation>
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
            <translation>Renderia</translation>
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
            <translation>Não foi possível escrever %1: %2. Escolha outra pasta.</translation>
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
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Verde-azulado</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Roxo</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Laranja</translation>
        </message>
        <message>
            <source>Olive</source>
            <translation>Verde-azeitona</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Cinzento</translation>
        </message>
    </context>
    <context>
        <name>ServiceWords</name>
        <message>
            <source>to the minute</source>
            <translation>ao minuto</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>frações de %1 min</translation>
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
            <translation>Duração</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arredondamento do tempo</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutos de tolerância</translation>
        </message>
        <message>
            <source>Free before</source>
            <translation>Livre antes</translation>
        </message>
        <message>
            <source>Free after</source>
            <translation>Livre depois</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>As notas começam com</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Cor no calendário</translation>
        </message>
        <message>
            <source>Sessions meet</source>
            <translation>Modalidade das sessões</translation>
        </message>
    </context>
    <context>
        <name>SessionWords</name>
        <message>
            <source>Invoiced</source>
            <translation>Faturada</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Em rascunho</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Creditada</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Não cobrada</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Concluída</translation>
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
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Em sessão</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Faltou</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Desmarcada</translation>
        </message>
        <message>
            <source>Released</source>
            <translation>Libertada</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>Paga em parte</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Emitida</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Encerrada</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>em pausa</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>%1 a mais</translation>
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
            <translation>A fatura %1 segue</translation>
        </message>
        <message>
            <source>Invoice %1 goes out in %2 s</source>
            <translation>A fatura %1 segue dentro de %2 s</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, its mail waits for you to send it</source>
            <translation>A fatura %1 está emitida; o e-mail espera que o envie</translation>
        </message>
        <message>
            <source>Invoice %1 is issued, for you to hand over</source>
            <translation>A fatura %1 está emitida, para entregar em mão</translation>
        </message>
        <message>
            <source>%1 invoices go out in %2 s</source>
            <translation>%1 faturas seguem dentro de %2 s</translation>
        </message>
        <message>
            <source>%1 invoices are issued, for you to send</source>
            <translation>%1 faturas estão emitidas, para as enviar</translation>
        </message>
        <message>
            <source>%1 invoices are issued, %2 of them go out in %3 s</source>
            <translation>%1 faturas estão emitidas, %2 delas seguem dentro de %3 s</translation>
        </message>
        <message>
            <source>Session with %1 is finished, not invoiced yet</source>
            <translation>A sessão com %1 está concluída, ainda por faturar</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
        <message numerus="yes">
            <source>%n invoices could not be issued.</source>
            <translation>
                <numerusform>Não foi possível emitir uma fatura.</numerusform>
                <numerusform>Não foi possível emitir %n faturas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Invoice %1 was credited and not sent</source>
            <translation>A fatura %1 foi creditada e não foi enviada</translation>
        </message>
        <message>
            <source>%1 invoices were credited and not sent</source>
            <translation>%1 faturas foram creditadas e não foram enviadas</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>A sessão com %1 está de novo aberta</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>It is a public holiday.</source>
            <translation>É feriado.</translation>
        </message>
        <message>
            <source>It is one of your days off.</source>
            <translation>É um dos seus dias livres.</translation>
        </message>
        <message>
            <source>The free time around it goes beyond your working hours.</source>
            <translation>O tempo livre à volta sai do seu horário de trabalho.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fora do seu horário de trabalho.</translation>
        </message>
        <message>
            <source>Sooner than your notice allows: from %1.</source>
            <translation>Mais cedo do que a sua antecedência permite: a partir de %1.</translation>
        </message>
        <message>
            <source>Further ahead than you take bookings: until %1.</source>
            <translation>Mais à frente do que aceita marcações: até %1.</translation>
        </message>
        <message>
            <source>This service is not offered then.</source>
            <translation>Este serviço não é oferecido então.</translation>
        </message>
        <message>
            <source>%1 is closed then.</source>
            <translation>%1 está fechado então.</translation>
        </message>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fora das horas que convêm ao cliente.</translation>
        </message>
        <message>
            <source>Outside the hours that suit %1.</source>
            <translation>Fora das horas que convêm a %1.</translation>
        </message>
        <message>
            <source>Something else is in your calendar then.</source>
            <translation>Há outra coisa no seu calendário então.</translation>
        </message>
        <message>
            <source>One of your calendars cannot be read; it may be taken.</source>
            <translation>Um dos seus calendários não se consegue ler; pode estar ocupado.</translation>
        </message>
        <message>
            <source>%1 too close to what lies beside it.</source>
            <translation>%1 demasiado perto do que está ao lado.</translation>
        </message>
        <message>
            <source>%1 are missing for the way.</source>
            <translation>Faltam %1 para o caminho.</translation>
        </message>
        <message>
            <source>No room is free then.</source>
            <translation>Não há nenhuma sala livre então.</translation>
        </message>
        <message>
            <source>The day has as many of these sessions as you allow.</source>
            <translation>O dia já tem tantas destas sessões quantas permite.</translation>
        </message>
        <message>
            <source>No seat is left then.</source>
            <translation>Não resta nenhum lugar então.</translation>
        </message>
        <message>
            <source>Held for somebody until %1.</source>
            <translation>Reservado para alguém até %1.</translation>
        </message>
        <message>
            <source>%1 for you, %2 in %3</source>
            <translation>%1 para si, %2 em %3</translation>
        </message>
        <message>
            <source>%1 for you, %2 for %3 in %4</source>
            <translation>%1 para si, %2 para %3 em %4</translation>
        </message>
    </context>
    <context>
        <name>SyncWords</name>
        <message>
            <source>Came from %2: %1</source>
            <translation>Chegou de %2: %1</translation>
        </message>
        <message>
            <source>Changed in %2, and so here: %1</source>
            <translation>Alterado em %2, e por isso aqui: %1</translation>
        </message>
        <message>
            <source>Changed here and in %2, and brought together: %1</source>
            <translation>Alterado aqui e em %2, e reunido: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed on both sides.</source>
            <translation>
                <numerusform>%n dado foi alterado nos dois lados.</numerusform>
                <numerusform>%n dados foram alterados nos dois lados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Went to %2: %1</source>
            <translation>Foi para %2: %1</translation>
        </message>
        <message>
            <source>Deleted here, and so in %2: %1</source>
            <translation>Eliminado aqui, e por isso em %2: %1</translation>
        </message>
        <message>
            <source>Deleted in %2, and so here: %1. It can be put back.</source>
            <translation>Eliminado em %2, e por isso aqui: %1. Pode recuperar-se.</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here, so it goes there again: %1</source>
            <translation>Desapareceu de %2 e fica aqui, por isso volta para lá: %1</translation>
        </message>
        <message>
            <source>Gone in %2 and kept here: %1</source>
            <translation>Desapareceu de %2 e fica aqui: %1</translation>
        </message>
        <message>
            <source>Only some dates of it came from %2; the others stay: %1</source>
            <translation>De %2 só chegaram algumas datas; as outras ficam: %1</translation>
        </message>
        <message>
            <source>%2 gave an older state, which goes there anew: %1</source>
            <translation>%2 deu um estado mais antigo, que lá se renova: %1</translation>
        </message>
        <message>
            <source>Could not be read in %2: %1. %3</source>
            <translation>Não se conseguiu ler em %2: %1. %3</translation>
        </message>
        <message>
            <source>Not taken by %2: %1. %3</source>
            <translation>Não aceite por %2: %1. %3</translation>
        </message>
        <message>
            <source>The two sides did not come to agree. %1</source>
            <translation>Os dois lados não chegaram a acordo. %1</translation>
        </message>
        <message>
            <source>an entry</source>
            <translation>um registo</translation>
        </message>
        <message>
            <source>Both sides agreed on %1.</source>
            <translation>Os dois lados coincidiam em %1.</translation>
        </message>
        <message>
            <source>Both sides have not agreed yet.</source>
            <translation>Os dois lados ainda não coincidiram.</translation>
        </message>
        <message>
            <source>It is paused.</source>
            <translation>Está suspenso.</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>desligada</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Who invites</source>
            <translation>Quem convida</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Combinado</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Ocupa tempo</translation>
        </message>
        <message>
            <source>Who may see it</source>
            <translation>Quem pode ver</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorias</translation>
        </message>
        <message>
            <source>Cancelled dates</source>
            <translation>Datas canceladas</translation>
        </message>
        <message>
            <source>One date</source>
            <translation>Uma data</translation>
        </message>
        <message>
            <source>The entry</source>
            <translation>O registo</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>todos os dias</numerusform>
                <numerusform>a cada %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n weeks</source>
            <translation>
                <numerusform>todas as semanas</numerusform>
                <numerusform>a cada %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n months</source>
            <translation>
                <numerusform>todos os meses</numerusform>
                <numerusform>a cada %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n years</source>
            <translation>
                <numerusform>todos os anos</numerusform>
                <numerusform>a cada %n anos</numerusform>
            </translation>
        </message>
        <message>
            <source>repeats</source>
            <translation>repete-se</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n vezes</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>comes</source>
            <translation>vem</translation>
        </message>
        <message>
            <source>does not come</source>
            <translation>não vem</translation>
        </message>
        <message>
            <source>perhaps</source>
            <translation>talvez</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>not yet, perhaps</source>
            <translation>ainda não, talvez</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>só a própria pessoa</translation>
        </message>
        <message>
            <source>only you; others see that it is there</source>
            <translation>só a própria pessoa; outros veem que existe</translation>
        </message>
        <message>
            <source>whoever sees the calendar</source>
            <translation>quem vê o calendário</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>hidden with the names</source>
            <translation>oculto com os nomes</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dates more</source>
            <translation>
                <numerusform>mais %n data</numerusform>
                <numerusform>mais %n datas</numerusform>
            </translation>
        </message>
        <message>
            <source>An entry that was erased</source>
            <translation>Um registo que foi apagado</translation>
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
            <translation>como na série</translation>
        </message>
        <message>
            <source>Deleted here, and so in %1 too, %2.</source>
            <translation>Eliminado aqui, e por isso também em %1, %2.</translation>
        </message>
        <message>
            <source>Deleted in %1, %2.</source>
            <translation>Eliminado em %1, %2.</translation>
        </message>
        <message>
            <source>%1 Kept until %2.</source>
            <translation>%1 Guardado até %2.</translation>
        </message>
        <message>
            <source>it does not say when</source>
            <translation>não diz quando</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, por %2</translation>
        </message>
        <message>
            <source>deleted here</source>
            <translation>eliminado aqui</translation>
        </message>
        <message>
            <source>deleted there</source>
            <translation>eliminado lá</translation>
        </message>
        <message>
            <source>another calendar</source>
            <translation>outro calendário</translation>
        </message>
    </context>
    <context>
        <name>TaxProposal</name>
        <message>
            <source>Proposed: taxed. The United States have no VAT, so nothing is added to your invoices unless your state taxes services.</source>
            <translation>Proposta: com imposto. Os Estados Unidos não têm IVA, por isso nada se acrescenta às suas faturas, salvo se o seu estado tributar serviços.</translation>
        </message>
        <message>
            <source>Proposed: no VAT. SoloPilot does not know the rates of %1; ask what applies there before you send an invoice.</source>
            <translation>Proposta: sem IVA. O SoloPilot não conhece as taxas de %1; informe-se do que se aplica aí antes de enviar uma fatura.</translation>
        </message>
        <message>
            <source>Proposed: exempt. Treatment by a licensed therapist is usually free of VAT in %1. Choose another if you are not licensed or mostly coach.</source>
            <translation>Proposta: isento. Em %1, os tratamentos por um terapeuta licenciado são normalmente isentos de IVA. Escolha outra opção se não tiver licença ou fizer sobretudo coaching.</translation>
        </message>
        <message>
            <source>In %1 this depends on your turnover and on how you are registered, so SoloPilot does not choose for you.</source>
            <translation>Em %1 isto depende do seu volume de negócios e da forma como está registado, por isso o SoloPilot não escolhe por si.</translation>
        </message>
        <message>
            <source>%1 has no scheme for small businesses. Taxed is usual; teaching and care may be exempt.</source>
            <translation>%1 não tem um regime para pequenas empresas. O habitual é com imposto; o ensino e os cuidados podem ser isentos.</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nome do cliente</translation>
        </message>
        <message>
            <source>Name to greet</source>
            <translation>Nome na saudação</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Primeiro nome do cliente</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nas faturas</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>O seu nome</translation>
        </message>
        <message>
            <source>Your e-mail address</source>
            <translation>O seu endereço de e-mail</translation>
        </message>
        <message>
            <source>Your phone number</source>
            <translation>O seu número de telefone</translation>
        </message>
        <message>
            <source>Number of the invoice</source>
            <translation>Número da fatura</translation>
        </message>
        <message>
            <source>Amount of the invoice</source>
            <translation>Valor da fatura</translation>
        </message>
        <message>
            <source>Date of the invoice</source>
            <translation>Data da fatura</translation>
        </message>
        <message>
            <source>Day it is due</source>
            <translation>Dia do vencimento</translation>
        </message>
        <message>
            <source>Words about the day it is due</source>
            <translation>Frase sobre o vencimento</translation>
        </message>
        <message>
            <source>Reference for the payment</source>
            <translation>Referência do pagamento</translation>
        </message>
        <message>
            <source>Number of the credit note</source>
            <translation>Número da nota de crédito</translation>
        </message>
        <message>
            <source>Amount of the credit note</source>
            <translation>Valor da nota de crédito</translation>
        </message>
        <message>
            <source>Date of the credit note</source>
            <translation>Data da nota de crédito</translation>
        </message>
        <message>
            <source>Number of the credited invoice</source>
            <translation>Número da fatura creditada</translation>
        </message>
        <message>
            <source>Reason for the credit note</source>
            <translation>Motivo da nota de crédito</translation>
        </message>
        <message>
            <source>Number of the quote</source>
            <translation>Número do orçamento</translation>
        </message>
        <message>
            <source>Amount of the quote</source>
            <translation>Valor do orçamento</translation>
        </message>
        <message>
            <source>Date of the quote</source>
            <translation>Data do orçamento</translation>
        </message>
        <message>
            <source>Last day it is valid</source>
            <translation>Último dia de validade</translation>
        </message>
        <message>
            <source>First day of the statement</source>
            <translation>Primeiro dia do extrato</translation>
        </message>
        <message>
            <source>Last day of the statement</source>
            <translation>Último dia do extrato</translation>
        </message>
        <message>
            <source>Sentence with the balance</source>
            <translation>Frase com o saldo</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Overdue amount</source>
            <translation>Valor vencido</translation>
        </message>
        <message>
            <source>Day of the session</source>
            <translation>Dia da sessão</translation>
        </message>
        <message>
            <source>Service of the session</source>
            <translation>Serviço da sessão</translation>
        </message>
        <message>
            <source>Mail with an invoice</source>
            <translation>E-mail com uma fatura</translation>
        </message>
        <message>
            <source>Mail with a credit note</source>
            <translation>E-mail com uma nota de crédito</translation>
        </message>
        <message>
            <source>Mail with a quote</source>
            <translation>E-mail com um orçamento</translation>
        </message>
        <message>
            <source>Mail with a statement</source>
            <translation>E-mail com um extrato</translation>
        </message>
        <message>
            <source>Lines on invoices</source>
            <translation>Textos nas faturas</translation>
        </message>
        <message>
            <source>Form of notes</source>
            <translation>Modelo de nota</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Nota de crédito</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Orçamento</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Extrato</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Above the items</source>
            <translation>Acima das linhas</translation>
        </message>
        <message>
            <source>Below the total</source>
            <translation>Abaixo do total</translation>
        </message>
        <message>
            <source>At the foot of every page</source>
            <translation>No rodapé de cada página</translation>
        </message>
        <message>
            <source>What a note begins with</source>
            <translation>Como começa uma nota</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglês</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemão</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espanhol</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francês</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Português</translation>
        </message>
        <message>
            <source>What the appointment is</source>
            <translation>Que marcação é</translation>
        </message>
        <message>
            <source>Day and times on both clocks</source>
            <translation>Dia e horas nos dois relógios</translation>
        </message>
        <message>
            <source>Day of the appointment</source>
            <translation>Dia da marcação</translation>
        </message>
        <message>
            <source>Place, telephone or video link</source>
            <translation>Local, telefone ou ligação de vídeo</translation>
        </message>
        <message>
            <source>Sentence that it repeats</source>
            <translation>Frase a dizer que se repete</translation>
        </message>
        <message>
            <source>Invitation to an appointment</source>
            <translation>Convite para uma marcação</translation>
        </message>
        <message>
            <source>Mail when an appointment has changed</source>
            <translation>E-mail quando uma marcação mudou</translation>
        </message>
        <message>
            <source>Mail when an appointment is canceled</source>
            <translation>E-mail quando uma marcação é cancelada</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Convite</translation>
        </message>
        <message>
            <source>Changed appointment</source>
            <translation>Marcação alterada</translation>
        </message>
        <message>
            <source>Canceled appointment</source>
            <translation>Marcação cancelada</translation>
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
            <translation>há %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>daqui a %n dia</numerusform>
                <numerusform>daqui a %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>daqui a %1</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>a date, in Qt's letters</comment>
            <translation>dddd, d 'de' MMMM</translation>
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
            <translation>ontem</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>amanhã</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Your pages</source>
            <translation>As suas páginas</translation>
        </message>
        <message>
            <source>Everything has its page here. Ctrl and a number opens one without the mouse.</source>
            <translation>Tudo tem aqui a sua página. Ctrl e um número abrem uma sem o rato.</translation>
        </message>
        <message>
            <source>Your day</source>
            <translation>O seu dia</translation>
        </message>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>As sessões aparecem aqui por ordem, cada uma com a hora do cliente e o passo seguinte.</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Marcar uma sessão</translation>
        </message>
        <message>
            <source>This leads to a free time in your calendar. What was never booked can be logged beside it.</source>
            <translation>Leva a uma hora livre no seu calendário. O que nunca chegou a ser marcado pode ser registado ao lado.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Encontrar o que procura</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K encontra clientes, faturas e notas, e faz tudo o que o programa sabe fazer.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Como está tudo</translation>
        </message>
        <message>
            <source>Notes save themselves, and mail leaves by itself. If something does not, it says so here.</source>
            <translation>As notas guardam-se e os e-mails seguem automaticamente. Se algo falhar, é dito aqui.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>Book and move</source>
            <translation>Marcar e mudar</translation>
        </message>
        <message>
            <source>Drag over free time to book it. Drag a session to move it, and its edge to make it longer.</source>
            <translation>Arraste sobre tempo livre para o marcar. Arraste uma sessão para a mudar, e a margem dela para a prolongar.</translation>
        </message>
        <message>
            <source>Day, week or month</source>
            <translation>Dia, semana ou mês</translation>
        </message>
        <message>
            <source>Choose how much you see. The letters D, W, M and A do the same.</source>
            <translation>Escolha quanto quer ver. As letras D, W, M e A fazem o mesmo.</translation>
        </message>
        <message>
            <source>Another clock</source>
            <translation>Outro relógio</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>A hora de um cliente pode aparecer ao lado da sua, para ninguém ser contactado de noite.</translation>
        </message>
        <message>
            <source>By keys alone</source>
            <translation>Só com o teclado</translation>
        </message>
        <message>
            <source>N books a session too. The question mark lists all keys of a page.</source>
            <translation>A tecla N também marca uma sessão. O ponto de interrogação mostra todas as teclas de uma página.</translation>
        </message>
        <message>
            <source>A session</source>
            <translation>Uma sessão</translation>
        </message>
        <message>
            <source>Next, or running</source>
            <translation>A seguir, ou em curso</translation>
        </message>
        <message>
            <source>The next session waits here with its countdown. While one runs, its time is shown here on every page.</source>
            <translation>A próxima sessão espera aqui, com a contagem decrescente. Enquanto uma decorre, o tempo dela aparece aqui em todas as páginas.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>A sua nota</translation>
        </message>
        <message>
            <source>Just write. It is stored as you type, and every version is kept. A part of it can be private to you.</source>
            <translation>É só escrever. A nota fica guardada enquanto escreve, e todas as versões são conservadas. Uma parte pode ficar privada, só para si.</translation>
        </message>
        <message>
            <source>What was last time</source>
            <translation>O que houve da última vez</translation>
        </message>
        <message>
            <source>The last note and what was left open are shown beside the page you write on.</source>
            <translation>A última nota e o que ficou em aberto aparecem ao lado da página em que escreve.</translation>
        </message>
        <message>
            <source>Start and finish</source>
            <translation>Começar e concluir</translation>
        </message>
        <message>
            <source>When the hour is over, this button asks for everything on one sheet: the time, the price, the invoice. What it sends waits ten seconds, and you can take it back.</source>
            <translation>No fim da hora, este botão pergunta tudo numa só folha: o tempo, o preço, a fatura. O que envia espera dez segundos, e até lá pode ser anulado.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Faturação</translation>
        </message>
        <message>
            <source>Where your money is</source>
            <translation>Onde está o seu dinheiro</translation>
        </message>
        <message>
            <source>Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses.</source>
            <translation>Cada separador conta e soma: o que está em aberto, vencido ou pago, e os orçamentos e despesas.</translation>
        </message>
        <message>
            <source>Your invoices</source>
            <translation>As suas faturas</translation>
        </message>
        <message>
            <source>Choose one to see it as it prints, and to record its payment or correct it.</source>
            <translation>Escolha uma para a ver como é impressa, registar o pagamento ou corrigi-la.</translation>
        </message>
        <message>
            <source>By number or name</source>
            <translation>Por número ou nome</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Escreva algumas letras do nome de um cliente, ou o número de uma fatura. Os totais de um ano estão em Relatórios.</translation>
        </message>
        <message>
            <source>The front desk</source>
            <translation>A receção</translation>
        </message>
        <message>
            <source>Also without the window</source>
            <translation>Também sem a janela</translation>
        </message>
        <message>
            <source>Close the window, and SoloPilot waits in the tray of your desktop: start, finish and write from there.</source>
            <translation>Feche a janela, e o SoloPilot espera na área de notificação: comece, conclua e escreva a partir daí.</translation>
        </message>
        <message>
            <source>As you like it</source>
            <translation>Como preferir</translation>
        </message>
        <message>
            <source>Whether it starts with the computer, and what it reminds you of, is chosen here.</source>
            <translation>Aqui escolhe se o programa inicia com o computador e o que lhe lembra.</translation>
        </message>
        <message>
            <source>Lock when you leave</source>
            <translation>Bloquear ao sair</translation>
        </message>
        <message>
            <source>Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too when nobody is there.</source>
            <translation>Ctrl+L fecha o gabinete: nada dele fica no ecrã. Também se bloqueia sozinho quando ninguém está presente.</translation>
        </message>
    </context>
    <context>
        <name>TrayIcon</name>
        <message>
            <source>SoloPilot: in session</source>
            <translation>SoloPilot: em sessão</translation>
        </message>
        <message>
            <source>SoloPilot: over plan</source>
            <translation>SoloPilot: além do previsto</translation>
        </message>
        <message>
            <source>SoloPilot: something needs you</source>
            <translation>SoloPilot: algo precisa de si</translation>
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
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Em sessão</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde as %1</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>ainda %1</translation>
        </message>
        <message>
            <source>%1 over the planned time</source>
            <translation>%1 além do tempo previsto</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Concluir e faturar</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 por sessão</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Concluir e faturar %1</translation>
        </message>
        <message>
            <source>Quick note for %1</source>
            <translation>Nota rápida para %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>A seguir: %1</translation>
        </message>
        <message>
            <source>Next, %1</source>
            <translation>A seguir, %1</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Ainda sem serviço</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Nenhuma sessão prevista</translation>
        </message>
        <message>
            <source>%1 not invoiced</source>
            <translation>%1 por faturar</translation>
        </message>
        <message>
            <source>%1 not invoiced, %2</source>
            <translation>%1 por faturar, %2</translation>
        </message>
        <message>
            <source>nothing today</source>
            <translation>nada hoje</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions today</source>
            <translation>
                <numerusform>%n sessão hoje</numerusform>
                <numerusform>%n sessões hoje</numerusform>
            </translation>
        </message>
        <message>
            <source>All saved on this computer</source>
            <translation>Tudo guardado neste computador</translation>
        </message>
        <message>
            <source>Mail waits for you</source>
            <translation>Há e-mail à sua espera</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>unlock to go on</source>
            <translation>desbloqueie para continuar</translation>
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
            <translation>pt</translation>
        </message>
        <message>
            <source>Type a length, such as 90 min, 1:30 or 10 h.</source>
            <translation>Escreva uma duração, por exemplo 90 min, 1:30 ou 10 h.</translation>
        </message>
        <message>
            <source>Type a number, such as 10.</source>
            <translation>Escreva um número, por exemplo 10.</translation>
        </message>
    </context>
    <context>
        <name>ZoneWords</name>
        <message>
            <source>Summer time</source>
            <translation>Hora de verão</translation>
        </message>
        <message>
            <source>No summer time</source>
            <translation>Sem hora de verão</translation>
        </message>
        <message>
            <source>Summer time until %1</source>
            <translation>Hora de verão até %1</translation>
        </message>
        <message>
            <source>Standard time until %1</source>
            <translation>Hora de inverno até %1</translation>
        </message>
        <message>
            <source>same time as you</source>
            <translation>a mesma hora que a sua</translation>
        </message>
        <message>
            <source>%1 behind you</source>
            <translation>%1 atrás de si</translation>
        </message>
        <message>
            <source>%1 ahead of you</source>
            <translation>%1 à sua frente</translation>
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
            <translation>O que escreveu antes de o gabinete ser bloqueado já está guardado</translation>
        </message>
        <message>
            <source>Choose a calendar file</source>
            <translation>Escolher um ficheiro de calendário</translation>
        </message>
        <message>
            <source>Choose a contacts file</source>
            <translation>Escolher um ficheiro de contactos</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendários (*.ics)</translation>
        </message>
        <message>
            <source>Contacts (*.vcf *.vcard *.csv)</source>
            <translation>Contactos (*.vcf *.vcard *.csv)</translation>
        </message>
        <message>
            <source>Making a demo practice</source>
            <translation>A criar um gabinete de demonstração</translation>
        </message>
        <message>
            <source>Making a demo practice: %1 %</source>
            <translation>A criar um gabinete de demonstração: %1 %</translation>
        </message>
        <message>
            <source>The demo practice could not be made</source>
            <translation>Não foi possível criar o gabinete de demonstração</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Other accounts of this computer can enter the practice's folder. It is encrypted; take their rights away all the same.</source>
            <translation>Outras contas deste computador podem entrar na pasta do gabinete. Está cifrada; ainda assim, retire-lhes as permissões.</translation>
        </message>
        <message>
            <source>A file synchroniser watches the practice's folder and may carry half a database elsewhere. Move the practice out of it; have it carry backups instead.</source>
            <translation>Um sincronizador de ficheiros vigia a pasta do gabinete e pode levar metade de uma base de dados para outro sítio. Tire o gabinete de lá; deixe-o levar antes as cópias de segurança.</translation>
        </message>
        <message>
            <source>The practice lies on a network's disk, where a broken connection can damage it. Move it to this computer and keep backups on the network.</source>
            <translation>O gabinete está num disco de rede, onde uma quebra da ligação o pode danificar. Mude-o para este computador e guarde na rede as cópias de segurança.</translation>
        </message>
        <message>
            <source>The last daily backup did not work. %1</source>
            <translation>A última cópia de segurança diária falhou. %1</translation>
        </message>
        <message>
            <source>Go on with it as it is</source>
            <translation>Continuar como está</translation>
        </message>
        <message>
            <source>Confirmed; the audit trail says so</source>
            <translation>Confirmado; fica no registo de auditoria</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compreendi</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>A folha de recuperação antiga já não abre nada</translation>
        </message>
        <message>
            <source>This passphrase does not open the backup. Use the one that was in force when it was made, or the recovery key of that time.</source>
            <translation>Esta frase-passe não abre a cópia de segurança. Use a que estava em vigor quando a cópia foi feita, ou a chave de recuperação dessa altura.</translation>
        </message>
        <message>
            <source>This recovery key does not open the backup. Use the sheet that was in force when it was made, or the passphrase of that time.</source>
            <translation>Esta chave de recuperação não abre a cópia de segurança. Use a folha que estava em vigor quando a cópia foi feita, ou a frase-passe dessa altura.</translation>
        </message>
        <message>
            <source>Choose the folder of a practice</source>
            <translation>Escolher a pasta de um gabinete</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Escolher uma cópia de segurança</translation>
        </message>
        <message>
            <source>Backups of SoloPilot (*.spbackup)</source>
            <translation>Cópias de segurança do SoloPilot (*.spbackup)</translation>
        </message>
        <message>
            <source>Choose a new, empty folder</source>
            <translation>Escolher uma pasta nova e vazia</translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Gabinete de demonstração</translation>
        </message>
        <message>
            <source>Your practice</source>
            <translation>O seu gabinete</translation>
        </message>
        <message>
            <source>The passphrase is %1</source>
            <translation>A frase-passe é %1</translation>
        </message>
        <message>
            <source>Type the nine groups of your recovery sheet in place of the passphrase.</source>
            <translation>Escreva os nove grupos da sua folha de recuperação em vez da frase-passe.</translation>
        </message>
        <message>
            <source>Open my own practice</source>
            <translation>Abrir o meu gabinete</translation>
        </message>
        <message>
            <source>Start my own practice</source>
            <translation>Criar o meu gabinete</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Começar a próxima sessão</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Concluir a sessão em curso</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Escrever uma nota rápida</translation>
        </message>
        <message>
            <source>End the running session</source>
            <translation>Concluir a sessão em curso</translation>
        </message>
        <message>
            <source>What you typed into "%1" is kept. Open it again and it is there.</source>
            <translation>O que escreveu em "%1" está guardado. Abra de novo e lá estará.</translation>
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
            <translation>Anexe %1 ao e-mail</translation>
        </message>
    </context>
    <context>
        <name>sp::Notice</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>sp::RecordWindow</name>
        <message>
            <source>Close this window</source>
            <translation>Fechar esta janela</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostrar todos os atalhos</translation>
        </message>
        <message>
            <source>SoloPilot</source>
            <translation>SoloPilot</translation>
        </message>
        <message>
            <source>Session: %1</source>
            <translation>Sessão: %1</translation>
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
            <translation>Próxima sessão %1</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n mensagem não seguiu</numerusform>
                <numerusform>%n mensagens não seguiram</numerusform>
            </translation>
        </message>
        <message>
            <source>Today says why, and what to do.</source>
            <translation>Em Hoje está o motivo, e o que fazer.</translation>
        </message>
    </context>
    <context>
        <name>sp::ScreenLockWatch</name>
        <message>
            <source>Locks the practice</source>
            <translation>Bloqueia o gabinete</translation>
        </message>
    </context>
    <context>
        <name>sp::SessionMeter</name>
        <message>
            <source>The meter shows while a session runs</source>
            <translation>O cronómetro aparece enquanto decorre uma sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::UndoToasts</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>All saved</source>
            <translation>Tudo guardado</translation>
        </message>
        <message>
            <source>A note belongs to a session, and none is planned</source>
            <translation>Uma nota pertence a uma sessão, e não há nenhuma prevista</translation>
        </message>
        <message>
            <source>A note is not saved yet</source>
            <translation>Há uma nota ainda por guardar</translation>
        </message>
        <message numerus="yes">
            <source>%n messages did not go out</source>
            <translation>
                <numerusform>%n mensagem não seguiu</numerusform>
                <numerusform>%n mensagens não seguiram</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mails wait to leave</source>
            <translation>
                <numerusform>%n e-mail espera para seguir</numerusform>
                <numerusform>%n e-mails esperam para seguir</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo practice</source>
            <translation>Gabinete de demonstração</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>book</source>
            <translation>marcar</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>marcação</translation>
        </message>
        <message>
            <source>Start the next session</source>
            <translation>Começar a próxima sessão</translation>
        </message>
        <message>
            <source>Finish the running session</source>
            <translation>Concluir a sessão em curso</translation>
        </message>
        <message>
            <source>end</source>
            <translation>terminar</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>parar</translation>
        </message>
        <message>
            <source>Write a quick note</source>
            <translation>Escrever uma nota rápida</translation>
        </message>
        <message>
            <source>Invoice all finished sessions</source>
            <translation>Faturar todas as sessões concluídas</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Novo cliente</translation>
        </message>
        <message>
            <source>Import a calendar or contacts</source>
            <translation>Importar um calendário ou contactos</translation>
        </message>
        <message>
            <source>bring in</source>
            <translation>trazer</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Os clientes aparecem pelas iniciais</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Os clientes aparecem pelo nome</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Mostrar de novo os nomes dos clientes</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Ocultar nomes de clientes ao partilhar o ecrã</translation>
        </message>
        <message>
            <source>initials</source>
            <translation>iniciais</translation>
        </message>
        <message>
            <source>privacy</source>
            <translation>privacidade</translation>
        </message>
        <message>
            <source>Go to the session meter</source>
            <translation>Ir para o cronómetro da sessão</translation>
        </message>
        <message>
            <source>timer</source>
            <translation>temporizador</translation>
        </message>
        <message>
            <source>float</source>
            <translation>flutuante</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nova despesa</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>comprovativo</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>custo</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nova deslocação</translation>
        </message>
        <message>
            <source>mileage</source>
            <translation>quilometragem</translation>
        </message>
        <message>
            <source>kilometres</source>
            <translation>quilómetros</translation>
        </message>
        <message>
            <source>Copy a link to the opened session</source>
            <translation>Copiar uma ligação para a sessão aberta</translation>
        </message>
        <message>
            <source>address</source>
            <translation>endereço</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Ligação copiada</translation>
        </message>
        <message>
            <source>This is a demo practice. Everybody in it is made up.</source>
            <translation>Este é um gabinete de demonstração. Todas as pessoas que nele aparecem são inventadas.</translation>
        </message>
        <message>
            <source>Remove it and start my own</source>
            <translation>Remover e criar o meu</translation>
        </message>
        <message>
            <source>Remove the demo practice?</source>
            <translation>Remover o gabinete de demonstração?</translation>
        </message>
        <message>
            <source>It is deleted with everything you tried out in it. Your own practice is another one and is not touched.</source>
            <translation>É eliminado com tudo o que nele experimentou. O seu próprio gabinete é outro e não é afetado.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>The tours wait under About, and in Ctrl+K</source>
            <translation>As visitas guiadas estão em «Acerca do SoloPilot» e em Ctrl+K</translation>
        </message>
        <message>
            <source>Book a session first; then this tour can show it</source>
            <translation>Marque primeiro uma sessão; depois, esta visita pode mostrá-la</translation>
        </message>
        <message>
            <source>Not possible: see why</source>
            <translation>Não é possível: ver porquê</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Desfazer: %1</translation>
        </message>
        <message>
            <source>take back</source>
            <translation>anular</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Refazer: %1</translation>
        </message>
        <message>
            <source>redo</source>
            <translation>repetir</translation>
        </message>
        <message>
            <source>Close what is open first</source>
            <translation>Feche primeiro o que está aberto</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Nada para desfazer</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Nada para refazer</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>Não desfeito: %1. %2</translation>
        </message>
        <message>
            <source>Not done again: %1. %2</source>
            <translation>Não refeito: %1. %2</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Desfeito: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Refeito: %1</translation>
        </message>
        <message>
            <source>Write templates</source>
            <translation>Escrever modelos</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>redação</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulários</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Definições: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>log</source>
            <translation>registo</translation>
        </message>
        <message>
            <source>crash</source>
            <translation>falha</translation>
        </message>
        <message>
            <source>Find a free time</source>
            <translation>Encontrar uma hora livre</translation>
        </message>
        <message>
            <source>slots</source>
            <translation>horas livres</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>disponibilidade</translation>
        </message>
        <message>
            <source>Find a time for %1</source>
            <translation>Encontrar uma hora para %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AboutSheet</name>
        <message>
            <source>About SoloPilot</source>
            <translation>Acerca do SoloPilot</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>Version %1. A practice on your own machine.</source>
            <translation>Versão %1. Um gabinete na sua própria máquina.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. These are its libraries and their licences:</source>
            <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Vem sem qualquer garantia. Estas são as suas bibliotecas e as respetivas licenças:</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto da licença</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>Este programa</translation>
        </message>
        <message>
            <source>Window and system</source>
            <translation>Janela e sistema</translation>
        </message>
        <message>
            <source>Encrypted database</source>
            <translation>Base de dados cifrada</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifragem</translation>
        </message>
        <message>
            <source>Keys and passphrases</source>
            <translation>Chaves e frases-passe</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Payment codes</source>
            <translation>Códigos de pagamento</translation>
        </message>
        <message>
            <source>The machine's keychain</source>
            <translation>O porta-chaves da máquina</translation>
        </message>
        <message>
            <source>Tours</source>
            <translation>Visitas guiadas</translation>
        </message>
        <message>
            <source>%1, seen</source>
            <translation>%1, já vista</translation>
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
            <translation>O que mostrar</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registo de auditoria</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AddressRows</name>
        <message>
            <source>Add another address</source>
            <translation>Acrescentar outra morada</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rua e número</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Pôr em primeiro lugar</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Localidade</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconhecido</translation>
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
            <translation>Como acima</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AdviceBox</name>
        <message>
            <source>Why all the same</source>
            <translation>Porquê mesmo assim</translation>
        </message>
        <message>
            <source>Free instead</source>
            <translation>Livre em alternativa</translation>
        </message>
        <message>
            <source>optional; kept with the session</source>
            <translation>opcional; fica com a sessão</translation>
        </message>
        <message>
            <source>Take %1 instead</source>
            <translation>Ficar antes com %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaDelegate</name>
        <message>
            <source>Not invoiced</source>
            <translation>Por faturar</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>Em sessão</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>no session</source>
            <translation>sem sessões</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessão</numerusform>
                <numerusform>%n sessões</numerusform>
            </translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo o dia</translation>
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
            <translation>Hoje, %1</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Amanhã, %1</translation>
        </message>
        <message>
            <source>Nothing more in the calendar until %1 %2</source>
            <translation>Nada mais no calendário até %1 %2</translation>
        </message>
        <message>
            <source>Show earlier days</source>
            <translation>Mostrar dias anteriores</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaPane</name>
        <message>
            <source>Add a point</source>
            <translation>Adicionar um ponto</translation>
        </message>
        <message>
            <source>Enter writes it into the check list of this note</source>
            <translation>Enter escreve-o na lista desta nota</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n ponto</numerusform>
                <numerusform>%n pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was left open last time.</source>
            <translation>Da última vez nada ficou por tratar.</translation>
        </message>
        <message>
            <source>Open points of a note stand here next time.</source>
            <translation>Os pontos em aberto de uma nota aparecem aqui da próxima vez.</translation>
        </message>
        <message>
            <source>Show all %1 points</source>
            <translation>Mostrar os %1 pontos</translation>
        </message>
        <message>
            <source>Open the session: %1</source>
            <translation>Abrir a sessão: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AgendaView</name>
        <message>
            <source>Nothing in the calendar</source>
            <translation>Nada no calendário</translation>
        </message>
        <message>
            <source>Sessions you book and calendars you import are listed here, day by day.</source>
            <translation>As sessões que marcar e os calendários que trouxer aparecem aqui, dia a dia.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AllDayLane</name>
        <message>
            <source>Show all rows</source>
            <translation>Mostrar todas as linhas</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Todo o dia</translation>
        </message>
        <message>
            <source>Fold to three rows</source>
            <translation>Reduzir a três linhas</translation>
        </message>
        <message>
            <source>Show all %1 rows</source>
            <translation>Mostrar todas as %1 linhas</translation>
        </message>
        <message>
            <source>+%1 more</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo o dia</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Which service is it?</source>
            <translation>Que serviço é?</translation>
        </message>
        <message>
            <source>Whose session is it?</source>
            <translation>De quem é a sessão?</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>The same for the whole series</source>
            <translation>O mesmo para toda a série</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Começar sessão</translation>
        </message>
        <message>
            <source>Open session</source>
            <translation>Abrir sessão</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Ainda não há nenhum serviço. Acrescente um em Definições, Serviços.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Escolha com quem é a sessão.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AuditKeySheet</name>
        <message>
            <source>A new key for the audit trail</source>
            <translation>Uma nova chave para o registo de auditoria</translation>
        </message>
        <message>
            <source>When somebody may have copied the practice and knew what opens it.</source>
            <translation>Se alguém pode ter copiado o gabinete e sabia o que o abre.</translation>
        </message>
        <message>
            <source>The trail is signed with a key of its own. The old key signs once more, that the new one takes over, and is gone then. What it signed stays good: whoever knows the old key is led to the new one.</source>
            <translation>O registo é assinado com uma chave própria. A antiga assina mais uma vez que a nova assume, e depois desaparece. O que assinou continua válido: quem conhece a chave antiga é levado à nova.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>Criar nova chave</translation>
        </message>
        <message>
            <source>It signs from entry %L1 on.</source>
            <translation>Assina a partir da entrada %L1.</translation>
        </message>
        <message>
            <source>Tell it to those who check the trail, by another way than the trail itself:
%1</source>
            <translation>Comunique-a a quem verifica o registo por uma via que não o próprio registo:
%1</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copiar a chave</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>Repete-se</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Book a session</source>
            <translation>Marcar uma sessão</translation>
        </message>
        <message>
            <source>Does not repeat</source>
            <translation>Não se repete</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Todas as semanas</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>De duas em duas semanas</translation>
        </message>
        <message>
            <source>Every four weeks</source>
            <translation>De quatro em quatro semanas</translation>
        </message>
        <message>
            <source>Every month, same weekday</source>
            <translation>Todos os meses, no mesmo dia da semana</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Ainda não há nenhum serviço. Acrescente um em Definições, Serviços.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Escreva uma hora como 14:30.</translation>
        </message>
        <message>
            <source>1 to %1</source>
            <translation>1 a %1</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>Book anyway</source>
            <translation>Marcar mesmo assim</translation>
        </message>
        <message>
            <source>%1 is marked as blocked.</source>
            <translation>%1 tem a marca de bloqueio.</translation>
        </message>
        <message>
            <source>Outside your working hours.</source>
            <translation>Fora do seu horário de trabalho.</translation>
        </message>
        <message>
            <source>Choose who the session is with.</source>
            <translation>Escolha com quem é a sessão.</translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>Sessão com %1 marcada, %2 %3</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Quantas</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>Book %1</source>
            <comment>Wed 11:00</comment>
            <translation>Marcar %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BrowserSignIn</name>
        <message>
            <source>SoloPilot is let in. You can close this page and go back to it.</source>
            <translation>O SoloPilot já tem acesso. Pode fechar esta página e voltar ao programa.</translation>
        </message>
        <message>
            <source>This is not the answer that SoloPilot is waiting for.</source>
            <translation>Esta não é a resposta de que o SoloPilot está à espera.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BurndownBar</name>
        <message>
            <source>Counting</source>
            <translation>Contagem</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BusyCard</name>
        <message>
            <source>Make it a session</source>
            <translation>Converter em sessão</translation>
        </message>
        <message>
            <source>All day</source>
            <translation>Todo o dia</translation>
        </message>
        <message>
            <source>Press Enter to make it a session</source>
            <translation>Prima Enter para converter em sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarAccountSheet</name>
        <message>
            <source>Change %1</source>
            <translation>Alterar %1</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Ligar um calendário</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>User name or e-mail</source>
            <translation>Nome de utilizador ou e-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>Keep only when I am busy, and nothing of what the entries say</source>
            <translation>Guardar só as minhas horas ocupadas, nada do conteúdo dos registos</translation>
        </message>
        <message>
            <source>Where the calendars are</source>
            <translation>Onde estão os calendários</translation>
        </message>
        <message>
            <source>Many services, iCloud and Fastmail among them, want a password made for this program only. It is kept sealed in the practice.</source>
            <translation>Muitos serviços, entre eles o iCloud e o Fastmail, exigem uma palavra-passe criada só para este programa. Fica guardada no gabinete, selada.</translation>
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
            <translation>Ligar</translation>
        </message>
        <message>
            <source>Leave empty to keep the one there is</source>
            <translation>Deixe vazio para manter a atual</translation>
        </message>
        <message>
            <source>What is taken there is not offered here. Nothing is written there before you say where bookings go.</source>
            <translation>O que lá está ocupado não é oferecido aqui. Nada é escrito lá antes de indicar para onde vão as marcações.</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Iniciar sessão em %1</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>ID de cliente</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Segredo do cliente</translation>
        </message>
        <message>
            <source>Organisation (tenant)</source>
            <translation>Organização (inquilino)</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Abrir a página de novo</translation>
        </message>
        <message>
            <source>Open that page</source>
            <translation>Abrir essa página</translation>
        </message>
        <message>
            <source>Leave empty for any</source>
            <translation>Deixe vazio para qualquer uma</translation>
        </message>
        <message>
            <source>Until now you have allowed this program to read there. Sign in once more and allow it to write as well.</source>
            <translation>Até agora permitiu a este programa ler lá. Inicie sessão mais uma vez e permita-lhe também escrever.</translation>
        </message>
        <message>
            <source>Access was taken back there, or is over. What was read stays here.</source>
            <translation>O acesso foi retirado lá ou expirou. O que foi lido fica aqui.</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Iniciar sessão no navegador</translation>
        </message>
        <message>
            <source>Your browser shows a page of the service. Sign in there and allow access; this sheet goes on by itself.</source>
            <translation>O seu navegador mostra uma página do serviço. Inicie sessão lá e permita o acesso; esta janela continua sozinha.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>Second clock</source>
            <translation>Segundo relógio</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Kept free</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Off hours</source>
            <translation>Fora do horário</translation>
        </message>
        <message>
            <source>Second clock: none</source>
            <translation>Segundo relógio: nenhum</translation>
        </message>
        <message>
            <source>Second clock: %1</source>
            <translation>Segundo relógio: %1</translation>
        </message>
        <message>
            <source>The client’s</source>
            <translation>O do cliente</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Outros locais</translation>
        </message>
        <message>
            <source>Does not suit %1</source>
            <translation>Não convém a %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarHead</name>
        <message>
            <source>Back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>How to look at the calendar</source>
            <translation>Como ver o calendário</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semana útil</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
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
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Today (T)</source>
            <translation>Hoje (T)</translation>
        </message>
        <message>
            <source>Print what is shown (Ctrl+P)</source>
            <translation>Imprimir o que está à vista (Ctrl+P)</translation>
        </message>
        <message>
            <source>New session (N)</source>
            <translation>Nova sessão (N)</translation>
        </message>
        <message>
            <source>D, W, M and A choose the view; Shift+W the work week</source>
            <translation>D, W, M e A escolhem a vista; Shift+W a semana útil</translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation>Dia anterior</translation>
        </message>
        <message>
            <source>Next day</source>
            <translation>Dia seguinte</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Mês anterior</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Mês seguinte</translation>
        </message>
        <message>
            <source>Previous week</source>
            <translation>Semana anterior</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semana seguinte</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarPage</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>The calendar could not be read</source>
            <translation>Não foi possível ler o calendário</translation>
        </message>
        <message>
            <source>%1 moved to %2</source>
            <translation>%1 passou para %2</translation>
        </message>
        <message>
            <source>%1 now takes %2</source>
            <translation>%1 dura agora %2</translation>
        </message>
        <message>
            <source>Move to %1?</source>
            <translation>Mudar para %1?</translation>
        </message>
        <message>
            <source>Change the length?</source>
            <translation>Alterar a duração?</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Session with %1 cancelled</source>
            <translation>Sessão com %1 desmarcada</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>Removido: %1</translation>
        </message>
        <message>
            <source>Cancel which ones?</source>
            <translation>Desmarcar quais?</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>Desmarcar a sessão</translation>
        </message>
        <message>
            <source>New session…</source>
            <translation>Nova sessão…</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registar uma sessão passada…</translation>
        </message>
        <message>
            <source>%1 copied to %2</source>
            <translation>%1 copiada para %2</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Imprimir a vista</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Work week</source>
            <translation>Semana de trabalho</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Enter opens, Alt with arrows moves, drag with Ctrl copies</source>
            <translation>Enter abre, Alt com as setas muda, arrastar com Ctrl copia</translation>
        </message>
        <message>
            <source>Enter opens, drag with Ctrl copies</source>
            <translation>Enter abre, arrastar com Ctrl copia</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>Find a free time…</source>
            <translation>Encontrar uma hora livre…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Prolongar a reserva</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libertar</translation>
        </message>
        <message>
            <source>Switch %1 off</source>
            <translation>Ocultar %1</translation>
        </message>
        <message>
            <source>Cancel the session…</source>
            <translation>Desmarcar a sessão…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Enter opens, Delete lets go of it</source>
            <translation>Enter abre, Delete liberta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarsSection</name>
        <message>
            <source>Calendars</source>
            <translation>Calendários</translation>
        </message>
        <message>
            <source>What is taken in your other calendars is not free here, and what is booked here can stand in one of them.</source>
            <translation>O que está ocupado nos seus outros calendários não está livre aqui, e o que se marca aqui pode constar num deles.</translation>
        </message>
        <message>
            <source>Connect a calendar</source>
            <translation>Ligar um calendário</translation>
        </message>
        <message>
            <source>No other calendar is connected.</source>
            <translation>Nenhum outro calendário está ligado.</translation>
        </message>
        <message>
            <source>Paused: nothing is read or written.</source>
            <translation>Em pausa: nada é lido nem escrito.</translation>
        </message>
        <message>
            <source>It is being read for the first time.</source>
            <translation>Está a ser lido pela primeira vez.</translation>
        </message>
        <message>
            <source>Both sides agreed %1.</source>
            <translation>Última sincronização: %1.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar agora</translation>
        </message>
        <message>
            <source>Sync now: %1</source>
            <translation>Sincronizar agora: %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translation>Retomar: %1</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translation>Pausa: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Alterar: %1</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desligar</translation>
        </message>
        <message>
            <source>Disconnect: %1</source>
            <translation>Desligar: %1</translation>
        </message>
        <message>
            <source>Counts here</source>
            <translation>Conta aqui</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Nos dois sentidos</translation>
        </message>
        <message>
            <source>Bookings go here</source>
            <translation>As marcações vão para aqui</translation>
        </message>
        <message numerus="yes">
            <source>%n entries are missing there all at once, so nothing was deleted here.</source>
            <translation>
                <numerusform>Falta lá de repente %n registo, por isso nada foi eliminado aqui.</numerusform>
                <numerusform>Faltam lá de repente %n registos, por isso nada foi eliminado aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Já não existem</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Ligar de novo</translation>
        </message>
        <message>
            <source>Reconnect: %1</source>
            <translation>Ligar de novo: %1</translation>
        </message>
        <message>
            <source>Colour of %1</source>
            <translation>Cor de %1</translation>
        </message>
        <message>
            <source>The colour its entries bear in the calendar</source>
            <translation>A cor dos seus registos no calendário</translation>
        </message>
        <message>
            <source>Colour as there</source>
            <translation>Cor de origem</translation>
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
            <translation>Menor</translation>
        </message>
        <message>
            <source>Blocked: booking says so first</source>
            <translation>Bloqueio: a marcação avisa primeiro</translation>
        </message>
        <message>
            <source>Not to be contacted: no mail leaves</source>
            <translation>Não contactar: não segue nenhum e-mail</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Novo cliente</translation>
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
            <translation>Acrescentar cliente</translation>
        </message>
        <message>
            <source>Name, as printed on invoices</source>
            <translation>Nome, como aparece nas faturas</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Profissão ou cargo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Unknown, taken as yours</source>
            <translation>Desconhecido, usa-se o seu</translation>
        </message>
        <message>
            <source>Language of invoices and mail</source>
            <translation>Idioma das faturas e do e-mail</translation>
        </message>
        <message>
            <source>As the practice</source>
            <translation>Como o gabinete</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>NIF</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Compra como empresa</translation>
        </message>
        <message>
            <source>Somebody else pays</source>
            <translation>Quem paga é outra pessoa</translation>
        </message>
        <message>
            <source>Remark, only for you</source>
            <translation>Observação, só para si</translation>
        </message>
        <message>
            <source>Invoices go to another name or address</source>
            <translation>As faturas vão para outro nome ou morada</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nas faturas</translation>
        </message>
        <message>
            <source>E-mail for invoices</source>
            <translation>E-mail para faturas</translation>
        </message>
        <message>
            <source>What is left empty is as above.</source>
            <translation>O que ficar vazio é como acima.</translation>
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
            <translation>Abrir numa janela própria</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Cliente guardado</translation>
        </message>
        <message>
            <source>Merge %1 into…</source>
            <translation>Unir %1 a…</translation>
        </message>
        <message>
            <source>Sessions, notes and invoices are then found under the other one. Nothing is deleted.</source>
            <translation>As sessões, notas e faturas passam a estar na outra ficha. Nada é eliminado.</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>O cliente que fica</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Merge into %1</source>
            <translation>Unir a %1</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Escolha o cliente que fica.</translation>
        </message>
        <message>
            <source>%1 merged into %2</source>
            <translation>A ficha de %1 foi unida à de %2</translation>
        </message>
        <message>
            <source>%1 archived</source>
            <translation>%1 foi para o arquivo</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 já é cliente</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 voltou do arquivo</translation>
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
            <translation>Escreva um nome</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Acrescentar %1</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>como novo cliente</translation>
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
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Morada</translation>
        </message>
        <message>
            <source>Invoices to</source>
            <translation>Faturas para</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>Quem paga</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
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
            <translation>empresa</translation>
        </message>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Ainda não se sabe nada. Edite o cliente para acrescentar um endereço de e-mail.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Saldo a favor</translation>
        </message>
        <message>
            <source>Paid this year</source>
            <translation>Pago este ano</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Not to be contacted</source>
            <translation>Não contactar</translation>
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
            <translation>Em curso</translation>
        </message>
        <message>
            <source>Not invoiced</source>
            <translation>Por faturar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <source>No-show</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Desmarcada</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Mais ações</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Found in an import</source>
            <translation>Encontrado numa importação</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>É um cliente?</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Draft invoice</source>
            <translation>Rascunho de fatura</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Fatura %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>liquidada</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessões</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>Ainda nada aqui</translation>
        </message>
        <message>
            <source>%1, you</source>
            <translation>%1, aqui</translation>
        </message>
        <message>
            <source>%1, same as yours</source>
            <translation>%1, a mesma hora</translation>
        </message>
        <message>
            <source>Zone unknown, taken as yours</source>
            <translation>Fuso desconhecido, usa-se o seu</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Relógios</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Conta corrente</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observação</translation>
        </message>
        <message>
            <source>Log a past session…</source>
            <translation>Registar uma sessão passada…</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Unir a outro cliente…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation>Tirar do arquivo</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extrato de conta</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sim, acrescentar</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir numa janela própria</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Sessions, notes, money and mail are listed here as they come.</source>
            <translation>Sessões, notas, dinheiro e e-mails aparecerão aqui pela sua ordem.</translation>
        </message>
        <message numerus="yes">
            <source>Show earlier ones (%n)</source>
            <translation>
                <numerusform>Mostrar %n entrada anterior</numerusform>
                <numerusform>Mostrar as anteriores (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Não seguiu</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Em espera</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Faturação</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Draft quote</source>
            <translation>Rascunho de orçamento</translation>
        </message>
        <message>
            <source>Quote %1</source>
            <translation>Orçamento %1</translation>
        </message>
        <message>
            <source>good until %1</source>
            <translation>válido até %1</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>Paid from credit</source>
            <translation>Pago com crédito</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Pagamento</translation>
        </message>
        <message>
            <source>for invoice %1</source>
            <translation>da fatura %1</translation>
        </message>
        <message>
            <source>for no invoice</source>
            <translation>sem fatura</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Anulado</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Em dívida</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nada em dívida.</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Find a time…</source>
            <translation>Encontrar uma hora…</translation>
        </message>
        <message>
            <source>Sell a package…</source>
            <translation>Vender um pacote…</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>vencido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>em aberto</translation>
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
            <translation>Importar clientes e marcações</translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importar um calendário, contactos ou uma tabela</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Novo cliente</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativos</translation>
        </message>
        <message>
            <source>Owing</source>
            <translation>Com dívida</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivados</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Não foi possível ler os clientes</translation>
        </message>
        <message>
            <source>Active %1</source>
            <translation>Ativos %1</translation>
        </message>
        <message>
            <source>Owing %1</source>
            <translation>Com dívida %1</translation>
        </message>
        <message>
            <source>Archived %1</source>
            <translation>Arquivados %1</translation>
        </message>
        <message>
            <source>Suggested</source>
            <translation>Sugeridos</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Ninguém encontrado</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Ainda sem clientes</translation>
        </message>
        <message>
            <source>Nobody here</source>
            <translation>Ninguém aqui</translation>
        </message>
        <message>
            <source>No name, company, mail or phone begins like this.</source>
            <translation>Nenhum nome, empresa, e-mail ou telefone começa assim.</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Acrescente o seu primeiro cliente, ou importe os seus contactos ou o calendário.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>Não há clientes nesta lista.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Nenhum cliente escolhido</translation>
        </message>
        <message>
            <source>Choose one on the left to see sessions, notes and invoices.</source>
            <translation>Escolha um à esquerda para ver as sessões, notas e faturas.</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Os seus clientes vão aparecer aqui</translation>
        </message>
        <message>
            <source>With their sessions, notes and invoices on one time line, and their clock beside yours.</source>
            <translation>Com as sessões, notas e faturas numa só linha do tempo, e o relógio deles ao lado do seu.</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Acrescentar um cliente</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Cliente acrescentado</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>A procurar os seus clientes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockCard</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Ver</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the title only</source>
            <translation>Mostrar só o título</translation>
        </message>
        <message>
            <source>Show whom it touches</source>
            <translation>Mostrar quem é afetado</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClockNote</name>
        <message>
            <source>Clocks that change</source>
            <translation>Mudanças de hora</translation>
        </message>
        <message>
            <source>See them</source>
            <translation>Ver</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClosedPeriod</name>
        <message>
            <source>%1, the whole year</source>
            <translation>%1, o ano inteiro</translation>
        </message>
        <message>
            <source>%1, the whole quarter</source>
            <translation>%1, o trimestre inteiro</translation>
        </message>
        <message>
            <source>Close the books</source>
            <translation>Encerrar os livros</translation>
        </message>
        <message>
            <source>Close up to the end of</source>
            <translation>Encerrar até ao fim de</translation>
        </message>
        <message>
            <source>Close the books up to this month</source>
            <translation>Encerrar os livros até este mês</translation>
        </message>
        <message>
            <source>In a closed period nothing is issued, credited, paid, written off or spent any more, so that it stays as your accountant has it.</source>
            <translation>Num período encerrado já nada se emite, credita, paga, anula ou gasta, para que fique como o contabilista o tem.</translation>
        </message>
        <message>
            <source>The books are closed up to %1.</source>
            <translation>Os livros estão encerrados até %1.</translation>
        </message>
        <message>
            <source>No period is closed.</source>
            <translation>Nenhum período está encerrado.</translation>
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
            <translation>Procurar ou executar um comando</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Comandos encontrados</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Try fewer letters, or a name.</source>
            <translation>Tente menos letras, ou um nome.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Start when I log in</source>
            <translation>Iniciar quando entro no sistema</translation>
        </message>
        <message>
            <source>It waits locked in the tray until you open it.</source>
            <translation>Espera bloqueado na área de notificação até ser aberto.</translation>
        </message>
        <message>
            <source>Remind me through the desktop</source>
            <translation>Lembrar-me através do ambiente de trabalho</translation>
        </message>
        <message>
            <source>Five minutes before a session, and when a message did not go out. Without a sound.</source>
            <translation>Cinco minutos antes de uma sessão, e quando uma mensagem não seguiu. Sem som.</translation>
        </message>
        <message>
            <source>Name clients in reminders</source>
            <translation>Indicar clientes pelo nome nos lembretes</translation>
        </message>
        <message>
            <source>Reminders show over whatever is on the screen, and some desktops keep a list of them.</source>
            <translation>Os lembretes aparecem por cima do que estiver no ecrã, e alguns ambientes de trabalho guardam uma lista deles.</translation>
        </message>
        <message>
            <source>Use the tray's shortcuts in every program</source>
            <translation>Usar as teclas da área de notificação em todos os programas</translation>
        </message>
        <message>
            <source>Start, finish and quick note. Your desktop may let you choose the keys.</source>
            <translation>Começar, concluir e nota rápida. O ambiente de trabalho pode deixar escolher as teclas.</translation>
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
            <translation>O que foi alterado aqui vale até decidir outra coisa.</translation>
        </message>
        <message>
            <source>What %1 says holds until you say otherwise.</source>
            <translation>O que %1 diz vale até decidir outra coisa.</translation>
        </message>
        <message>
            <source>What stands here is newer and holds until you say otherwise.</source>
            <translation>O que está aqui é mais recente e vale até decidir outra coisa.</translation>
        </message>
        <message>
            <source>What %1 says is newer and holds until you say otherwise.</source>
            <translation>O que %1 diz é mais recente e vale até decidir outra coisa.</translation>
        </message>
        <message>
            <source>One side changed it, the other deleted it: it is kept until you say otherwise.</source>
            <translation>Um lado alterou-o, o outro eliminou-o: fica até decidir outra coisa.</translation>
        </message>
        <message>
            <source>Changed here and elsewhere</source>
            <translation>Alterado aqui e noutro lugar</translation>
        </message>
        <message>
            <source>Previous entry</source>
            <translation>Registo anterior</translation>
        </message>
        <message>
            <source>Next entry</source>
            <translation>Registo seguinte</translation>
        </message>
        <message>
            <source>All of mine</source>
            <translation>Tudo o meu</translation>
        </message>
        <message>
            <source>All of theirs</source>
            <translation>Tudo o de lá</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Keep what is chosen</source>
            <translation>Manter o escolhido</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aqui</translation>
        </message>
        <message>
            <source>Both sides say the same by now.</source>
            <translation>Os dois lados já dizem o mesmo.</translation>
        </message>
        <message>
            <source>both changed</source>
            <translation>ambos alterados</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Agora: %1</translation>
        </message>
        <message>
            <source>%1 here: %2</source>
            <translation>%1 aqui: %2</translation>
        </message>
        <message>
            <source>%1 there: %2</source>
            <translation>%1 lá: %2</translation>
        </message>
        <message>
            <source>As it is here</source>
            <translation>Como está aqui</translation>
        </message>
        <message>
            <source>As it is there</source>
            <translation>Como está lá</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Resolvido: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ContactRows</name>
        <message>
            <source>Any kind</source>
            <translation>Qualquer</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Telemóvel</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>Add another e-mail</source>
            <translation>Acrescentar outro e-mail</translation>
        </message>
        <message>
            <source>Add another phone</source>
            <translation>Acrescentar outro telefone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Make this the first one</source>
            <translation>Pôr em primeiro lugar</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>The first one is where mail goes.</source>
            <translation>O primeiro é o que recebe os e-mails.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CorrectSheet</name>
        <message>
            <source>Such as 45 min or 1 h 30</source>
            <translation>Por exemplo, 45 min ou 1 h 30</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Quantas sessões</translation>
        </message>
        <message>
            <source>Say how much.</source>
            <translation>Indique quanto.</translation>
        </message>
        <message>
            <source>Correct the balance</source>
            <translation>Corrigir o saldo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Acrescentar</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>From which day it counts</source>
            <translation>A partir de que dia conta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Ten characters or more; it stays on record.</source>
            <translation>Dez carateres ou mais; fica registado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corrigir</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Depois: %1</translation>
        </message>
        <message>
            <source>Correct by %1</source>
            <translation>Corrigir em %1</translation>
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
            <translation>Para quê</translation>
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
            <translation>Faturar ao cliente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Só para si</translation>
        </message>
        <message>
            <source>Type a date, such as %1.</source>
            <translation>Escreva uma data, por exemplo %1.</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Acrescentar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditActs</name>
        <message>
            <source>Sold %1 to %2; its invoice is a draft</source>
            <translation>%1 vendido a %2; a fatura fica em rascunho</translation>
        </message>
        <message>
            <source>Sold %1 to %2</source>
            <comment>a package, a client</comment>
            <translation>%1 vendido a %2</translation>
        </message>
        <message>
            <source>Taken back right away</source>
            <translation>Anulado logo a seguir</translation>
        </message>
        <message>
            <source>%1 corrected by %2</source>
            <comment>a package, how much</comment>
            <translation>%1: correção de %2</translation>
        </message>
        <message>
            <source>%1 rests</source>
            <comment>a package</comment>
            <translation>%1 está suspenso</translation>
        </message>
        <message>
            <source>%1 goes on</source>
            <comment>a package</comment>
            <translation>%1 foi retomado</translation>
        </message>
        <message>
            <source>%1 moved</source>
            <comment>how much</comment>
            <translation>Crédito movido: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditBar</name>
        <message>
            <source>Counting…</source>
            <translation>A contar…</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Nenhum pacote ativo</translation>
        </message>
        <message>
            <source>Shows every entry</source>
            <translation>Mostra todos os movimentos</translation>
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
            <translation>durou %1</translation>
        </message>
        <message>
            <source>taken back later</source>
            <translation>anulado depois</translation>
        </message>
        <message>
            <source>then %1 over</source>
            <translation>depois %1 a mais</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>depois %1</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Looking up the entries</source>
            <translation>A procurar os movimentos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a state and a share</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Its rule</source>
            <translation>A sua regra</translation>
        </message>
        <message>
            <source>Its invoice</source>
            <translation>A sua fatura</translation>
        </message>
        <message>
            <source>Move some…</source>
            <translation>Mover uma parte…</translation>
        </message>
        <message>
            <source>Let it go on</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Let it rest…</source>
            <translation>Suspender…</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corrigir…</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Marcações</translation>
        </message>
        <message>
            <source>No upcoming sessions</source>
            <translation>Sem sessões futuras</translation>
        </message>
        <message>
            <source>Booked sessions that hold credits</source>
            <translation>Sessões marcadas que reservam crédito</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Movimentos</translation>
        </message>
        <message>
            <source>the newest first</source>
            <translation>os mais recentes primeiro</translation>
        </message>
        <message>
            <source>A double click or Enter opens the session of an entry.</source>
            <translation>Duplo clique ou Enter abre a sessão de um movimento.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditPanel</name>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Sell a package</source>
            <translation>Vender um pacote</translation>
        </message>
        <message>
            <source>Drawn first</source>
            <translation>Usado primeiro</translation>
        </message>
        <message>
            <source>No active package</source>
            <translation>Nenhum pacote ativo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>Credit %1?</source>
            <translation>Creditar %1?</translation>
        </message>
        <message>
            <source>Reason, as printed on the credit note</source>
            <translation>Motivo, como aparece na nota de crédito</translation>
        </message>
        <message>
            <source>What is ticked is taken back by a credit note of its own.</source>
            <translation>O que estiver assinalado é anulado por uma nota de crédito própria.</translation>
        </message>
        <message>
            <source>The whole invoice over %1 is taken back by a credit note of its own.</source>
            <translation>A fatura inteira, de %1, é anulada por uma nota de crédito própria.</translation>
        </message>
        <message>
            <source>What is left of it is taken back by a credit note of its own.</source>
            <translation>O que resta dela é anulado por uma nota de crédito própria.</translation>
        </message>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Os %1 já pagos passam a saldo a favor do cliente.</translation>
        </message>
        <message>
            <source>Keep the invoice</source>
            <translation>Manter a fatura</translation>
        </message>
        <message>
            <source>Credit %1</source>
            <translation>Creditar %1</translation>
        </message>
        <message>
            <source>Credit the rest</source>
            <translation>Creditar o resto</translation>
        </message>
        <message>
            <source>Say why in a few words; it is printed on the credit note.</source>
            <translation>Diga o motivo em poucas palavras; é impresso na nota de crédito.</translation>
        </message>
        <message numerus="yes">
            <source>Credit %n lines</source>
            <translation>
                <numerusform>Creditar %n linha</numerusform>
                <numerusform>Creditar %n linhas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DailyBackupCard</name>
        <message>
            <source>Back up each day</source>
            <translation>Cópia de segurança diária</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Escolher pasta</translation>
        </message>
        <message>
            <source>Choose the folder for daily backups</source>
            <translation>Escolher a pasta das cópias de segurança diárias</translation>
        </message>
        <message>
            <source>Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this computer is lost.</source>
            <translation>Guarda 7 dias, 4 semanas e 12 meses. Noutro disco, servem também se este computador se perder.</translation>
        </message>
        <message>
            <source>Beside the practice, on this disk</source>
            <translation>Junto do gabinete, neste disco</translation>
        </message>
        <message>
            <source>The backup of %1 did not work. %2</source>
            <translation>A cópia de segurança de %1 falhou. %2</translation>
        </message>
        <message>
            <source>Off. Nothing is backed up by itself.</source>
            <translation>Desligada. Nada é copiado automaticamente.</translation>
        </message>
        <message>
            <source>Last made %1, and opened again to test it.</source>
            <translation>Última feita %1 e aberta de novo para a verificar.</translation>
        </message>
        <message>
            <source>The first is made at midday, or when the program next runs.</source>
            <translation>A primeira é feita ao meio-dia, ou da próxima vez que o programa estiver a correr.</translation>
        </message>
        <message>
            <source>Choose folder for daily backups</source>
            <translation>Escolher pasta para as cópias de segurança diárias</translation>
        </message>
        <message>
            <source>The backup %1 is not there any more.</source>
            <translation>A cópia de segurança %1 já não está lá.</translation>
        </message>
        <message>
            <source>The backup %1 was altered or replaced.</source>
            <translation>A cópia de segurança %1 foi alterada ou substituída.</translation>
        </message>
        <message>
            <source>%1 was not made by this practice, or cannot be read.</source>
            <translation>%1 não foi feita por este gabinete, ou não se consegue ler.</translation>
        </message>
        <message>
            <source>The backup %1 does not follow from the one before it.</source>
            <translation>A cópia de segurança %1 não dá seguimento à anterior.</translation>
        </message>
        <message numerus="yes">
            <source>And %n more of them.</source>
            <translation>
                <numerusform>E mais uma.</numerusform>
                <numerusform>E mais %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>The restore drill of %1 failed. %2</source>
            <translation>O ensaio de restauro de %1 falhou. %2</translation>
        </message>
        <message>
            <source>No backup has been written to another disk for 14 days or longer.</source>
            <translation>Há 14 dias ou mais que nenhuma cópia de segurança é escrita noutro disco.</translation>
        </message>
        <message>
            <source>Restored for practice %1: all of it came back.</source>
            <translation>Restaurada como ensaio %1: voltou tudo.</translation>
        </message>
        <message>
            <source>Its folder is not there. Connect the disk it is on, or choose another folder.</source>
            <translation>A pasta não foi encontrada. Ligue o disco em que está, ou escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>Backup and data</source>
            <translation>Cópias e dados</translation>
        </message>
        <message>
            <source>A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. What is written out is not encrypted.</source>
            <translation>Uma cópia de segurança está cifrada como o gabinete e abre com a mesma frase-passe ou folha de recuperação. O que é exportado não está cifrado.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Fazer cópia agora</translation>
        </message>
        <message>
            <source>Back up to another place</source>
            <translation>Fazer cópia noutro local</translation>
        </message>
        <message>
            <source>Take your data along</source>
            <translation>Leve os seus dados consigo</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>JSON, tables, calendar, contacts, notes, attachments, books</source>
            <translation>JSON, tabelas, calendário, contactos, notas, anexos, contabilidade</translation>
        </message>
        <message>
            <source>The books</source>
            <translation>A contabilidade</translation>
        </message>
        <message>
            <source>A journal for hledger and other plain-text accounting</source>
            <translation>Um diário para o hledger e outra contabilidade em texto simples</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelas</translation>
        </message>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV de clientes, sessões, faturas e pagamentos, para uma folha de cálculo</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>An .ics file for any calendar</source>
            <translation>Um ficheiro .ics para qualquer calendário</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>A .vcf file for any address book</source>
            <translation>Um ficheiro .vcf para qualquer livro de endereços</translation>
        </message>
        <message>
            <source>Choose a folder for the backup</source>
            <translation>Escolher uma pasta para a cópia de segurança</translation>
        </message>
        <message>
            <source>Choose where a new folder is made</source>
            <translation>Escolher onde criar uma pasta nova</translation>
        </message>
        <message>
            <source>No backup yet.</source>
            <translation>Ainda sem cópias de segurança.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Check the backup of %1</source>
            <translation>Verificar a cópia de segurança de %1</translation>
        </message>
        <message>
            <source>Writing the backup and opening it again</source>
            <translation>A escrever a cópia de segurança e a abri-la de novo</translation>
        </message>
        <message>
            <source>Backed up to %1. It was opened again and is equal to the practice.</source>
            <translation>Cópia de segurança feita em %1. Foi aberta de novo e é igual ao gabinete.</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>A ler a cópia de segurança</translation>
        </message>
        <message>
            <source>Undamaged: %1</source>
            <translation>Sem danos: %1</translation>
        </message>
        <message>
            <source>Writing out</source>
            <translation>A exportar</translation>
        </message>
        <message>
            <source>Written to %1. These files are not encrypted: keep them where you keep papers.</source>
            <translation>Exportado para %1. Estes ficheiros não estão cifrados: guarde-os onde guarda os papéis.</translation>
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
            <translation>Colunas de %1</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DateField</name>
        <message>
            <source>Not a date. Type it like %1.</source>
            <translation>Não é uma data. Escreva-a como %1.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Escreva um dia.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DayCard</name>
        <message>
            <source>No service yet</source>
            <translation>Ainda sem serviço</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Da última vez</translation>
        </message>
        <message numerus="yes">
            <source>%n agenda points</source>
            <translation>
                <numerusform>%n ponto a tratar</numerusform>
                <numerusform>%n pontos a tratar</numerusform>
            </translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Começar sessão</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Invoice %1</source>
            <translation>Faturar %1</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faturar</translation>
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
            <translation>Livre</translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 per session</source>
            <translation>%1 por sessão</translation>
        </message>
        <message>
            <source>you %1</source>
            <translation>no seu lado %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>Why, if they said</source>
            <translation>Porquê, se foi dito</translation>
        </message>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>O cliente disse que não. Pode ser copiado como um novo orçamento.</translation>
        </message>
        <message>
            <source>Such as: too late this year</source>
            <translation>Por exemplo: tarde demais este ano</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Mark %1 as declined?</source>
            <translation>Marcar %1 como recusado?</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marcar como recusado</translation>
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
            <translation>Nada sai deste computador por si só. Leia antes de passar a outros.</translation>
        </message>
        <message>
            <source>Text of the diagnostics</source>
            <translation>Texto do diagnóstico</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Guardar o diagnóstico</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Não foi possível escrever %1: %2. Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Edit the draft</source>
            <translation>Editar o rascunho</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Não foi emitida no seu dia. %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>emissão %1</translation>
        </message>
        <message>
            <source>The number is taken at issue</source>
            <translation>O número é atribuído na emissão</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Issue %1</source>
            <translation>Emitir %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>%1 paid</source>
            <translation>%1 pagos</translation>
        </message>
        <message>
            <source>%1 discount</source>
            <translation>%1 de desconto</translation>
        </message>
        <message>
            <source>%1 written off</source>
            <translation>%1 incobráveis</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>ainda não enviada</translation>
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
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Mark paid</source>
            <translation>Marcar como paga</translation>
        </message>
        <message>
            <source>Mark paid %1</source>
            <translation>Marcar %1 como pagos</translation>
        </message>
        <message>
            <source>Record the payment of this invoice</source>
            <translation>Registar o pagamento desta fatura</translation>
        </message>
        <message>
            <source>Use credit</source>
            <translation>Usar saldo</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <translation>%1 para %2, %3</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Pagamentos</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Incobrável</translation>
        </message>
        <message>
            <source>taken back %1</source>
            <translation>anulado %1</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Reembolso</translation>
        </message>
        <message>
            <source>%1 discount for paying early</source>
            <translation>%1 de desconto de pronto pagamento</translation>
        </message>
        <message>
            <source>Take this payment back</source>
            <translation>Anular este pagamento</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Enviar de novo para %1</translation>
        </message>
        <message>
            <source>Do not issue it by itself</source>
            <translation>Não emitir automaticamente</translation>
        </message>
        <message>
            <source>Write off %1…</source>
            <translation>Dar %1 como incobráveis…</translation>
        </message>
        <message>
            <source>Take the write-off back</source>
            <translation>Anular a indicação de incobrável</translation>
        </message>
        <message>
            <source>Credit the invoice…</source>
            <translation>Creditar a fatura…</translation>
        </message>
        <message>
            <source>Record a refund…</source>
            <translation>Registar um reembolso…</translation>
        </message>
        <message>
            <source>Pay from the credit of %1</source>
            <translation>Pagar com o saldo a favor de %1</translation>
        </message>
        <message>
            <source>Give credit back…</source>
            <translation>Devolver saldo a favor…</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o cliente</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extrato de conta</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Issue later…</source>
            <translation>Emitir mais tarde…</translation>
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
            <translation>Sessões</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantidade</translation>
        </message>
        <message>
            <source>Price each</source>
            <translation>Preço unitário</translation>
        </message>
        <message>
            <source>Price for %1</source>
            <translation>Preço por %1</translation>
        </message>
        <message>
            <source>Type a share such as 10 %, or a sum.</source>
            <translation>Escreva uma percentagem, como 10 %, ou um valor.</translation>
        </message>
        <message>
            <source>Discount</source>
            <translation>Desconto</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Remover esta linha</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % ou um valor</translation>
        </message>
        <message>
            <source>Say what is billed.</source>
            <translation>Diga o que é faturado.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Escreva um valor.</translation>
        </message>
        <message>
            <source>Type a number.</source>
            <translation>Escreva um número.</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftLines</name>
        <message>
            <source>Discount on the whole</source>
            <translation>Desconto no total</translation>
        </message>
        <message>
            <source>10 % or a sum</source>
            <translation>10 % ou um valor</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DraftSheet</name>
        <message>
            <source>Edit the draft</source>
            <translation>Editar o rascunho</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>1 %1 in %2</source>
            <translation>1 %1 em %2</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>Data do câmbio</translation>
        </message>
        <message>
            <source>The tax is stated in both currencies.</source>
            <translation>O imposto é indicado nas duas moedas.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>Guardar o rascunho</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Acrescentar uma linha</translation>
        </message>
        <message>
            <source>Type a number above zero.</source>
            <translation>Escreva um número superior a zero.</translation>
        </message>
        <message>
            <source>Type a day.</source>
            <translation>Escreva um dia.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DriveSheet</name>
        <message>
            <source>Edit the drive</source>
            <translation>Editar a deslocação</translation>
        </message>
        <message>
            <source>New drive with your own car</source>
            <translation>Nova deslocação em carro próprio</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distância</translation>
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
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <source>miles</source>
            <translation>milhas</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Your own rate, for this drive alone</source>
            <translation>A sua própria tarifa, só para esta deslocação</translation>
        </message>
        <message>
            <source>By %1. Type another rate if yours differs.</source>
            <translation>Segundo %1. Escreva outra tarifa se a sua for diferente.</translation>
        </message>
        <message>
            <source>your own rate</source>
            <translation>a sua própria tarifa</translation>
        </message>
        <message>
            <source>No rate is known for your country. Type yours.</source>
            <translation>Não se conhece nenhuma tarifa para o seu país. Escreva a sua.</translation>
        </message>
        <message>
            <source>Type a number above zero, such as %1.</source>
            <translation>Escreva um número superior a zero, por exemplo %1.</translation>
        </message>
        <message>
            <source>Type an amount, such as %1.</source>
            <translation>Escreva um valor, por exemplo %1.</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Acrescentar %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Acrescentar</translation>
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
            <translation>Não é uma duração. Escreva-a como 45 ou 1 h 15.</translation>
        </message>
        <message>
            <source>Type a length like 50 or 1 h 30.</source>
            <translation>Escreva uma duração como 50 ou 1 h 30.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntriesSheet</name>
        <message>
            <source>Looking them up</source>
            <translation>A procurar</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Registos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Open the entry</source>
            <translation>Abrir o registo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::EntrySheet</name>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>Takes up time</source>
            <translation>Ocupa tempo</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Only when you are busy is kept of this calendar.</source>
            <translation>Deste calendário só se guardam as suas horas ocupadas.</translation>
        </message>
        <message>
            <source>Switch this calendar off</source>
            <translation>Ocultar este calendário</translation>
        </message>
        <message>
            <source>It is a session…</source>
            <translation>É uma sessão…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Acrescentar comprovativo</translation>
        </message>
        <message>
            <source>goes on the next invoice</source>
            <translation>entra na próxima fatura</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Faturar de novo</translation>
        </message>
        <message>
            <source>Draft an invoice</source>
            <translation>Criar rascunho de fatura</translation>
        </message>
        <message>
            <source>It is on an invoice. Take its line off the draft, or credit the invoice first.</source>
            <translation>Está numa fatura. Retire a linha do rascunho, ou credite primeiro a fatura.</translation>
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
            <translation>Para</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>Imposto dedutível</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distância</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tarifa</translation>
        </message>
        <message>
            <source>Rate set by</source>
            <translation>Tarifa segundo</translation>
        </message>
        <message>
            <source>yourself</source>
            <translation>escolha própria</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir o rascunho</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Despesa</translation>
        </message>
        <message>
            <source>Remove expense</source>
            <translation>Remover despesa</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrá-las</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>Edit the expense</source>
            <translation>Editar a despesa</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nova despesa</translation>
        </message>
        <message>
            <source>Paid to</source>
            <translation>Pago a</translation>
        </message>
        <message>
            <source>Amount with tax</source>
            <translation>Valor com imposto</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>Nome da categoria</translation>
        </message>
        <message>
            <source>Input tax</source>
            <translation>Imposto dedutível</translation>
        </message>
        <message>
            <source>Add a receipt</source>
            <translation>Acrescentar um comprovativo</translation>
        </message>
        <message>
            <source>Another one…</source>
            <translation>Outra…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Type the sum…</source>
            <translation>Escrever o valor…</translation>
        </message>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Se a faturar a um cliente, ele lê isto</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoria</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paga</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>%1 of it is input tax</source>
            <translation>%1 disso é imposto dedutível</translation>
        </message>
        <message>
            <source>Type what was paid, such as %1.</source>
            <translation>Escreva o que foi pago, por exemplo %1.</translation>
        </message>
        <message>
            <source>Type a name for it.</source>
            <translation>Escreva um nome para ela.</translation>
        </message>
        <message>
            <source>Type the tax shown on the receipt.</source>
            <translation>Escreva o imposto que consta do comprovativo.</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Comprovativo: %1</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Escolher um comprovativo</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Acrescentar %1</translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Acrescentar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseVersions</name>
        <message>
            <source>Removed</source>
            <translation>Removido</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>Versions of this expense</source>
            <translation>Versões desta despesa</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>Receipt</source>
            <translation>Comprovativo</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Deslocação</translation>
        </message>
        <message>
            <source>No receipt</source>
            <translation>Sem comprovativo</translation>
        </message>
        <message>
            <source>Search expenses</source>
            <translation>Procurar despesas</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Despesas</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nova despesa</translation>
        </message>
        <message>
            <source>New drive</source>
            <translation>Nova deslocação</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Por categoria</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>No expenses in this time</source>
            <translation>Sem despesas neste período</translation>
        </message>
        <message>
            <source>Note what you pay for the practice: rent, software, a train. Drop a receipt here to begin. Drives with your own car count too.</source>
            <translation>Registe o que paga pelo gabinete: renda, software, um comboio. Para começar, largue aqui um comprovativo. As deslocações em carro próprio também contam.</translation>
        </message>
        <message>
            <source>The expenses could not be read</source>
            <translation>Não foi possível ler as despesas</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No expense of this time says that. Try a longer time, or fewer letters.</source>
            <translation>Nenhuma despesa deste período o refere. Tente um período mais longo, ou menos letras.</translation>
        </message>
        <message>
            <source>No expense chosen</source>
            <translation>Nenhuma despesa escolhida</translation>
        </message>
        <message>
            <source>An expense and its receipt show up here.</source>
            <translation>Uma despesa e o seu comprovativo aparecem aqui.</translation>
        </message>
        <message>
            <source>Expense noted</source>
            <translation>Despesa registada</translation>
        </message>
        <message>
            <source>Expense changed</source>
            <translation>Despesa alterada</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>Removido: %1</translation>
        </message>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Segue na próxima fatura do cliente</translation>
        </message>
        <message>
            <source>Draft made; it waits in Drafts</source>
            <translation>Rascunho criado; espera em Rascunhos</translation>
        </message>
        <message>
            <source>Choose a receipt</source>
            <translation>Escolher um comprovativo</translation>
        </message>
        <message>
            <source>Receipt kept</source>
            <translation>Comprovativo guardado</translation>
        </message>
        <message>
            <source>Receipt removed</source>
            <translation>Comprovativo removido</translation>
        </message>
        <message>
            <source>Show all categories</source>
            <translation>Mostrar todas as categorias</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Mostrar só estas</translation>
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
            <translation>Encontrar uma hora livre</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Marcar</translation>
        </message>
        <message numerus="yes">
            <source>Next %n days</source>
            <translation>
                <numerusform>Amanhã</numerusform>
                <numerusform>Próximos %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time of day</source>
            <translation>A qualquer hora</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>De manhã</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>À tarde</translation>
        </message>
        <message>
            <source>Evenings</source>
            <translation>Ao fim da tarde</translation>
        </message>
        <message>
            <source>Within</source>
            <translation>Prazo</translation>
        </message>
        <message>
            <source>Preferred</source>
            <translation>Preferência</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Hold for a day</source>
            <translation>Reservar por um dia</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Ainda não há serviços. Acrescente um em Definições, Serviços.</translation>
        </message>
        <message>
            <source>Looking for free times…</source>
            <translation>A procurar horas livres…</translation>
        </message>
        <message>
            <source>Nothing is free there. Look further ahead.</source>
            <translation>Não há nada livre aí. Procure mais à frente.</translation>
        </message>
        <message>
            <source>Tick the times to offer, best first.</source>
            <translation>Assinale as horas a oferecer; a melhor primeiro.</translation>
        </message>
        <message>
            <source>Choose who the times are for.</source>
            <translation>Escolha para quem são as horas.</translation>
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
                <numerusform>%n hora reservada por um dia para %1</numerusform>
                <numerusform>%n horas reservadas por um dia para %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1: marcado, %2 %3</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderStrip</name>
        <message>
            <source>Earlier week with free times</source>
            <translation>Semana anterior com horas livres</translation>
        </message>
        <message>
            <source>Later week with free times</source>
            <translation>Semana seguinte com horas livres</translation>
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
            <translation>por sessão</translation>
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
            <translation>inclui %1</translation>
        </message>
        <message>
            <source>no VAT: small business</source>
            <translation>sem IVA: pequena empresa</translation>
        </message>
        <message>
            <source>no VAT: reverse charge</source>
            <translation>sem IVA: autoliquidação</translation>
        </message>
        <message>
            <source>no VAT: exempt</source>
            <translation>sem IVA: isento</translation>
        </message>
        <message>
            <source>no VAT: outside its scope</source>
            <translation>sem IVA: operação não sujeita</translation>
        </message>
        <message>
            <source>%1 given away as grace.</source>
            <translation>Tolerância não contada: %1.</translation>
        </message>
        <message>
            <source>At least %1 are counted.</source>
            <translation>Contagem mínima: %1.</translation>
        </message>
        <message>
            <source>%1 for the session, whatever its length.</source>
            <translation>%1 pela sessão, seja qual for a duração.</translation>
        </message>
        <message>
            <source>%1 at %2 an hour.</source>
            <translation>%1 a %2 por hora.</translation>
        </message>
        <message>
            <source>Finish session with %1</source>
            <translation>Concluir a sessão com %1</translation>
        </message>
        <message>
            <source>Send the invoice</source>
            <translation>Enviar a fatura</translation>
        </message>
        <message>
            <source>Hand it over yourself</source>
            <translation>Entregar em mão</translation>
        </message>
        <message>
            <source>End, invoice later</source>
            <translation>Concluir e faturar depois</translation>
        </message>
        <message>
            <source>Length that counts</source>
            <translation>Duração que conta</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Goes out</source>
            <translation>Envio</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Deixar a decorrer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>End and invoice</source>
            <translation>Concluir e faturar</translation>
        </message>
        <message>
            <source>End and invoice %1</source>
            <translation>Concluir e faturar %1</translation>
        </message>
        <message>
            <source>as finished</source>
            <translation>como foi concluída</translation>
        </message>
        <message>
            <source>of %1 run</source>
            <translation>de %1 decorridos</translation>
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
            <translation>Contar o previsto: %1</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Send by mail</source>
            <translation>Enviar por e-mail</translation>
        </message>
        <message>
            <source>%1 has no e-mail address</source>
            <translation>%1 não tem endereço de e-mail</translation>
        </message>
        <message>
            <source>your own e-mail address is missing, see Settings</source>
            <translation>falta o seu endereço de e-mail, veja as Definições</translation>
        </message>
        <message>
            <source>kept under Money</source>
            <translation>guardada em Faturação</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF. Due %2.</source>
            <translation>Fatura %1 em PDF. Vence %2.</translation>
        </message>
        <message>
            <source>Invoice %1 as a PDF.</source>
            <translation>Fatura %1 em PDF.</translation>
        </message>
        <message>
            <source>The mail is ready; you send it from your own mail program.</source>
            <translation>O e-mail fica preparado; o envio é feito no seu programa de e-mail.</translation>
        </message>
        <message>
            <source>It is sent at once and cannot be taken back.</source>
            <translation>É enviada de imediato e não pode ser retirada.</translation>
        </message>
        <message numerus="yes">
            <source>You have %n seconds to undo before it is sent.</source>
            <translation>
                <numerusform>Tem %n segundo para desfazer antes do envio.</numerusform>
                <numerusform>Tem %n segundos para desfazer antes do envio.</numerusform>
            </translation>
        </message>
        <message>
            <source>The number is taken when the invoice is issued; %1 is the one expected now.</source>
            <translation>O número é atribuído quando a fatura é emitida; neste momento prevê-se %1.</translation>
        </message>
        <message>
            <source>Counted in steps of %1.</source>
            <translation>Contagem em frações de %1.</translation>
        </message>
        <message>
            <source>End and draw %1</source>
            <comment>from what is prepaid</comment>
            <translation>Concluir e descontar %1</translation>
        </message>
        <message>
            <source>Nothing goes out: all of it is prepaid.</source>
            <translation>Nada é enviado: está tudo pré-pago.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FirstRun</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Last step</source>
            <translation>Último passo</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 de %2</translation>
        </message>
        <message>
            <source>Preparing...</source>
            <translation>A preparar...</translation>
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
            <translation>Mostrar o que o programa faz sozinho</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HeldActs</name>
        <message>
            <source>%1 booked, %2 %3</source>
            <translation>%1: marcado, %2 %3</translation>
        </message>
        <message>
            <source>Held for %1 until %2 %3</source>
            <translation>Reservado para %1 até %2 %3</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>O tempo reservado para %1 está de novo livre</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoldSheet</name>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Held until</source>
            <translation>Reservado até</translation>
        </message>
        <message>
            <source>Over there</source>
            <translation>Lá</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Hold it longer</source>
            <translation>Prolongar a reserva</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libertar</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Ainda não há serviços. Acrescente um em Definições, Serviços.</translation>
        </message>
        <message>
            <source>Book it anyway</source>
            <translation>Marcar mesmo assim</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursGrid</name>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, uma cópia</translation>
        </message>
        <message>
            <source>%1 taken</source>
            <translation>Ocupado: %1</translation>
        </message>
        <message>
            <source>outside your working hours</source>
            <translation>fora do seu horário de trabalho</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>era às %1</translation>
        </message>
        <message>
            <source>not invoiced</source>
            <translation>por faturar</translation>
        </message>
        <message>
            <source>Hours of the days</source>
            <translation>Horas dos dias</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursHeader</name>
        <message>
            <source>Days and clocks</source>
            <translation>Dias e relógios</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions</source>
            <translation>
                <numerusform>%n sessão</numerusform>
                <numerusform>%n sessões</numerusform>
            </translation>
        </message>
        <message>
            <source>you</source>
            <translation>aqui</translation>
        </message>
        <message>
            <source>Clocks %1</source>
            <comment>−1 h</comment>
            <translation>Relógios %1 (−1 h)</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursSection</name>
        <message>
            <source>Save working hours</source>
            <translation>Guardar o horário</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horário de trabalho</translation>
        </message>
        <message>
            <source>On the clock of your practice, like 09:00–12:30, 14:00–18:00. A day left empty is free. The calendar shades the rest, and booking outside says so first.</source>
            <translation>Pela hora do seu gabinete, por exemplo 09:00–12:30, 14:00–18:00. Um dia vazio é livre. O calendário sombreia o resto, e ao marcar fora dele há um aviso primeiro.</translation>
        </message>
        <message>
            <source>free</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>Not said yet: these are a guess, by which nobody is warned.</source>
            <translation>Ainda não indicado: isto é uma suposição e não gera avisos.</translation>
        </message>
        <message>
            <source>Working hours saved, from now on</source>
            <translation>Horário de trabalho guardado, a partir de agora</translation>
        </message>
        <message>
            <source>Working hours are as they were</source>
            <translation>O horário de trabalho está como antes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::HoursView</name>
        <message>
            <source>Nothing on these days</source>
            <translation>Nada nestes dias</translation>
        </message>
        <message>
            <source>Draw over the hours to book a session there.</source>
            <translation>Arraste sobre as horas para marcar aí uma sessão.</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nova sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportColumns</name>
        <message>
            <source>Leave out</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Keep as a remark</source>
            <translation>Guardar como observação</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome próprio</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apelido</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Profissão ou cargo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Endereço de e-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rua</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Localidade</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>NIF</translation>
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
            <translation>Observação</translation>
        </message>
        <message>
            <source>Person or company</source>
            <translation>Pessoa ou empresa</translation>
        </message>
        <message>
            <source>Buys as a business</source>
            <translation>Compra como empresa</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Kind of e-mail</source>
            <translation>Tipo do endereço de e-mail</translation>
        </message>
        <message>
            <source>Kind of phone</source>
            <translation>Tipo do telefone</translation>
        </message>
        <message>
            <source>Kind of the address</source>
            <translation>Tipo da morada</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nas faturas</translation>
        </message>
        <message>
            <source>Mail for invoices</source>
            <translation>E-mail para faturas</translation>
        </message>
        <message>
            <source>Number in the other program</source>
            <translation>Número no outro programa</translation>
        </message>
        <message>
            <source>What the column %1 holds</source>
            <translation>O que contém a coluna %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n cliente novo</numerusform>
                <numerusform>%n clientes novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n cliente atualizado</numerusform>
                <numerusform>%n clientes atualizados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments</source>
            <translation>
                <numerusform>%n marcação</numerusform>
                <numerusform>%n marcações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n appointments updated</source>
            <translation>
                <numerusform>%n marcação atualizada</numerusform>
                <numerusform>%n marcações atualizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions moved</source>
            <translation>
                <numerusform>%n sessão mudada</numerusform>
                <numerusform>%n sessões mudadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sessions cancelled</source>
            <translation>
                <numerusform>%n sessão desmarcada</numerusform>
                <numerusform>%n sessões desmarcadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a calendar, contacts or a table</source>
            <translation>Importar um calendário, contactos ou uma tabela</translation>
        </message>
        <message>
            <source>Calendar, contacts, table (*.ics *.vcf *.vcard *.csv)</source>
            <translation>Calendário, contactos, tabela (*.ics *.vcf *.vcard *.csv)</translation>
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
            <translation>Nada deste ficheiro pode ser importado.</translation>
        </message>
        <message>
            <source>Everything in this file is here already.</source>
            <translation>Tudo o que há neste ficheiro já está aqui.</translation>
        </message>
        <message>
            <source>%1 known already and left as they are.</source>
            <translation>Já conhecidos e deixados como estão: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n prepared sessions stay where they are.</source>
            <translation>
                <numerusform>%n sessão preparada fica onde está.</numerusform>
                <numerusform>%n sessões preparadas ficam onde estão.</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Os convidados que ninguém conhece passam a clientes sugeridos; aceite-os na lista.</translation>
        </message>
        <message>
            <source>and %1 more remarks.</source>
            <translation>Outras observações: %1.</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>Importação: %1</translation>
        </message>
        <message>
            <source>%1 was not imported</source>
            <translation>%1 não foi importado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::InspectorFold</name>
        <message>
            <source>Show or hide the facts</source>
            <translation>Mostrar ou ocultar os dados</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Dados</translation>
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
            <translation>Concluída</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>A decorrer</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abandonada</translation>
        </message>
        <message>
            <source>Will be tried again</source>
            <translation>Será tentada de novo</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Última execução</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Próxima execução</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Último erro</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Em espera</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Nada aqui.</translation>
        </message>
        <message>
            <source>Choose a line to see what can be done with it.</source>
            <translation>Escolha uma linha para ver o que se pode fazer com ela.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Executar já</translation>
        </message>
        <message>
            <source>%1: runs now</source>
            <translation>%1: a executar já</translation>
        </message>
        <message>
            <source>Looking up the jobs</source>
            <translation>A procurar as tarefas</translation>
        </message>
        <message>
            <source>The jobs could not be read</source>
            <translation>Não foi possível ler as tarefas</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>A fazer</translation>
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
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Contabilista</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitador/a</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>Auditor/a</translation>
        </message>
        <message>
            <source>May do everything.</source>
            <translation>Pode fazer tudo.</translation>
        </message>
        <message>
            <source>Books, invoices and sends; sees no notes.</source>
            <translation>Marca, fatura e envia; não vê notas.</translation>
        </message>
        <message>
            <source>Writes invoices and payments, takes the books along; sees no calendar and no notes.</source>
            <translation>Escreve faturas e pagamentos, exporta a contabilidade; não vê o calendário nem as notas.</translation>
        </message>
        <message>
            <source>Leads sessions and keeps notes; sees no invoices.</source>
            <translation>Conduz sessões e escreve notas; não vê faturas.</translation>
        </message>
        <message>
            <source>Reads invoices, the ledger and the audit trail; changes nothing.</source>
            <translation>Lê as faturas, o livro-razão e o registo de auditoria; não altera nada.</translation>
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
            <translation>Registar uma sessão passada</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>It is finished at once; how it is billed is asked next.</source>
            <translation>Fica logo concluída; a seguir pergunta-se como é faturada.</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Log session</source>
            <translation>Registar sessão</translation>
        </message>
        <message>
            <source>There is no service yet. Add one under Settings, Services.</source>
            <translation>Ainda não há nenhum serviço. Acrescente um em Definições, Serviços.</translation>
        </message>
        <message>
            <source>Type a time like 14:30.</source>
            <translation>Escreva uma hora como 14:30.</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Escolha um cliente para o ver.</translation>
        </message>
        <message>
            <source>%1 without tax</source>
            <translation>%1 sem imposto</translation>
        </message>
        <message>
            <source>Choose who the session was with.</source>
            <translation>Escolha com quem foi a sessão.</translation>
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
            <translation>Ação</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Procurar ou executar um comando</translation>
        </message>
        <message>
            <source>Show all shortcuts</source>
            <translation>Mostrar todos os atalhos</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>teclas</translation>
        </message>
        <message>
            <source>About SoloPilot</source>
            <translation>Acerca do SoloPilot</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versão</translation>
        </message>
        <message>
            <source>licences</source>
            <translation>licenças</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Em todo o lado</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Visita guiada: %1</translation>
        </message>
        <message>
            <source>show me around</source>
            <translation>mostrar o programa</translation>
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
            <translation>Por telefone</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Por vídeo</translation>
        </message>
        <message>
            <source>The video link is missing. The connected calendar makes it when it is next synced.</source>
            <translation>Falta a ligação de vídeo. O calendário ligado cria-a na próxima sincronização.</translation>
        </message>
        <message>
            <source>The video link is missing. Add it to the service, or to this session.</source>
            <translation>Falta a ligação de vídeo. Acrescente-a ao serviço ou a esta sessão.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the video link</source>
            <translation>Abrir a ligação de vídeo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the video link</source>
            <translation>Copiar a ligação de vídeo</translation>
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
            <translation>Texto da mensagem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MeterWindow</name>
        <message>
            <source>Session meter</source>
            <translation>Cronómetro da sessão</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>Show over the session's page too</source>
            <translation>Mostrar também por cima da página da sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MissingSheet</name>
        <message>
            <source>Are these entries gone?</source>
            <translation>Estes registos desapareceram?</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone.</source>
            <translation>%1 diz que %2 de %3 registos desapareceram.</translation>
        </message>
        <message>
            <source>So much is rarely deleted on purpose: an account that was set up anew or a fault there looks the same. It was asked for twice, and nothing was deleted here.</source>
            <translation>Raramente se elimina tanto de propósito: uma conta configurada de novo ou uma avaria lá parecem iguais. Perguntou-se duas vezes, e aqui nada foi eliminado.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Mantê-los</translation>
        </message>
        <message>
            <source>They stay here and are written to that calendar again, where it allows that.</source>
            <translation>Ficam aqui e voltam a ser escritos nesse calendário, se ele o permitir.</translation>
        </message>
        <message>
            <source>They are gone</source>
            <translation>Desapareceram</translation>
        </message>
        <message numerus="yes">
            <source>They are deleted here too, and can be put back for %n days.</source>
            <translation>
                <numerusform>São eliminados aqui também, e podem recuperar-se durante %n dia.</numerusform>
                <numerusform>São eliminados aqui também, e podem recuperar-se durante %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Delete them here too</source>
            <translation>Eliminar também aqui</translation>
        </message>
        <message>
            <source>What is gone in %1 goes here too</source>
            <translation>O que falta em %1 sai também daqui</translation>
        </message>
        <message>
            <source>The entries of %1 are kept</source>
            <translation>Os registos de %1 ficam</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyField</name>
        <message>
            <source>Not an amount. Type it like %1.</source>
            <translation>Não é um valor. Escreva-o como %1.</translation>
        </message>
        <message>
            <source>Type an amount.</source>
            <translation>Escreva um valor.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 written off</source>
            <translation>%1 dados como incobráveis</translation>
        </message>
        <message>
            <source>Invoice %1 is owed again</source>
            <translation>A fatura %1 está de novo em dívida</translation>
        </message>
        <message>
            <source>To be issued on %1</source>
            <translation>A emitir em %1</translation>
        </message>
        <message>
            <source>It is a draft again</source>
            <translation>É de novo um rascunho</translation>
        </message>
        <message>
            <source>Invoice %1 issued</source>
            <translation>Fatura %1 emitida</translation>
        </message>
        <message>
            <source>Issue it under %1?</source>
            <translation>Emitir com data de %1?</translation>
        </message>
        <message>
            <source>The last number was given on %1, which is still to come by this computer’s clock. If the clock is wrong, cancel and set it right. If that date was the mistake, this invoice gets it too: numbers stay in the order of their dates and none is left out.</source>
            <translation>O último número foi dado em %1, data que ainda está por vir segundo o relógio deste computador. Se o relógio estiver errado, cancele e acerte-o. Se o engano foi essa data, esta fatura fica também com ela: os números seguem a ordem das datas e nenhum é saltado.</translation>
        </message>
        <message>
            <source>Issue under %1</source>
            <translation>Emitir com data de %1</translation>
        </message>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 não tem destinatário. Acrescente um endereço de e-mail ao cliente.</translation>
        </message>
        <message>
            <source>The mail with invoice %1 waits on Today for you to send it</source>
            <translation>O e-mail com a fatura %1 espera em Hoje que o envie</translation>
        </message>
        <message>
            <source>Invoice %1 goes out</source>
            <translation>A fatura %1 segue</translation>
        </message>
        <message>
            <source>Draft discarded; its sessions wait on Today</source>
            <translation>Rascunho eliminado; as sessões esperam em Hoje</translation>
        </message>
        <message>
            <source>Draft saved</source>
            <translation>Rascunho guardado</translation>
        </message>
        <message>
            <source>Invoice %1 credited</source>
            <translation>Fatura %1 creditada</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Rascunho %1</translation>
        </message>
        <message>
            <source>to be issued %1</source>
            <translation>emissão %1</translation>
        </message>
        <message>
            <source>could not be issued on its day</source>
            <translation>não pôde ser emitida no seu dia</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Sem vencimento</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Due in the next 7 days</source>
            <translation>Vencem nos próximos 7 dias</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Nenhum número e nenhum cliente neste separador corresponde. Tente «Todas», ou menos letras.</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Nada em aberto</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Todas as faturas que emitiu estão liquidadas.</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Sem rascunhos</translation>
        </message>
        <message>
            <source>Finish a session with “invoice later” and it waits on Today until you invoice it.</source>
            <translation>Conclua uma sessão com «faturar depois» e ela espera em Hoje até a faturar.</translation>
        </message>
        <message>
            <source>Nothing is overdue</source>
            <translation>Nada vencido</translation>
        </message>
        <message>
            <source>Invoices that pass their due date show up here.</source>
            <translation>As faturas que passam da data de vencimento aparecem aqui.</translation>
        </message>
        <message>
            <source>No invoices yet</source>
            <translation>Ainda sem faturas</translation>
        </message>
        <message>
            <source>Finish a session, and its invoice is written and listed here.</source>
            <translation>Conclua uma sessão, e a fatura é escrita e aparece aqui.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número ou cliente</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Faturas</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Faturação</translation>
        </message>
        <message>
            <source>No invoice chosen</source>
            <translation>Nenhuma fatura escolhida</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Escolha uma à esquerda para a ver como é impressa.</translation>
        </message>
        <message>
            <source>The invoices could not be read</source>
            <translation>Não foi possível ler as faturas</translation>
        </message>
        <message>
            <source>Payment taken back</source>
            <translation>Pagamento anulado</translation>
        </message>
        <message>
            <source>%1 recorded</source>
            <translation>Pagamento de %1 registado</translation>
        </message>
        <message>
            <source>%1 paid from credit</source>
            <translation>%1 pagos com saldo a favor</translation>
        </message>
        <message>
            <source>Take this payment back?</source>
            <translation>Anular este pagamento?</translation>
        </message>
        <message>
            <source>The %1 count as never received, and what they paid for is owed again. The record stays and says so. If the money did come and went back, record a refund instead.</source>
            <translation>Os %1 contam como nunca recebidos, e o que pagavam volta a estar em dívida. O registo fica e indica-o. Se o dinheiro veio e foi devolvido, registe antes um reembolso.</translation>
        </message>
        <message>
            <source>Take back %1</source>
            <translation>Anular %1</translation>
        </message>
        <message>
            <source>Refund of %1 recorded</source>
            <translation>Reembolso de %1 registado</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>No invoice was paid in this time</source>
            <translation>Neste período não foi paga nenhuma fatura</translation>
        </message>
        <message>
            <source>Choose another time above, or open an invoice and record its payment when the money is there.</source>
            <translation>Escolha outro período acima, ou abra uma fatura e registe o seu pagamento quando o dinheiro tiver chegado.</translation>
        </message>
        <message>
            <source>When they were paid</source>
            <translation>Quando foram pagas</translation>
        </message>
        <message>
            <source>Looking up your invoices</source>
            <translation>A procurar as suas faturas</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagamentos pelo dia em que chegaram, menos o reembolsado.</translation>
        </message>
        <message>
            <source>Payments received</source>
            <translation>Pagamentos recebidos</translation>
        </message>
        <message>
            <source>Part payments and credit included. The figure above counts the invoices that were paid in full.</source>
            <translation>Inclui pagamentos parciais e créditos. O valor acima conta as faturas pagas na totalidade.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyTabs</name>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Rascunhos</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencidas</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pagas</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Orçamentos</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Despesas</translation>
        </message>
        <message>
            <source>Invoices by state, quotes, recurring invoices and expenses</source>
            <translation>Faturas por estado, orçamentos, faturas recorrentes e despesas</translation>
        </message>
        <message>
            <source>Spent in %1</source>
            <translation>Gasto em %1</translation>
        </message>
        <message>
            <source>Recurring a month</source>
            <translation>Recorrente por mês</translation>
        </message>
        <message>
            <source>Paid in %1</source>
            <translation>Pago em %1</translation>
        </message>
        <message>
            <source>Paid in Q%1</source>
            <translation>Pago no T%1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MonthGrid</name>
        <message>
            <source>+%1 more</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>%1, a copy</source>
            <translation>%1, uma cópia</translation>
        </message>
        <message>
            <source>Days of the month</source>
            <translation>Dias do mês</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoveSheet</name>
        <message>
            <source>Move credits</source>
            <translation>Mover crédito</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>%1 are free</source>
            <translation>Disponível: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
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
            <translation>Sessão de coaching</translation>
        </message>
        <message>
            <source>Blank note</source>
            <translation>Nota em branco</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>What came up, what was agreed, what comes next.</source>
            <translation>O que surgiu, o que se combinou, o que vem a seguir.</translation>
        </message>
        <message>
            <source>Private part of the note</source>
            <translation>Parte privada da nota</translation>
        </message>
        <message>
            <source>For you alone: never exported, never sent.</source>
            <translation>Só para si: nunca exportada, nunca enviada.</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Guardar um ficheiro com esta nota</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
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
            <translation>Título da nota</translation>
        </message>
        <message>
            <source>Begin with a template</source>
            <translation>Começar com um modelo</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrito</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Itálico</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título de secção</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Lista de tarefas</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citação</translation>
        </message>
        <message>
            <source>Words for you alone: never exported, never sent</source>
            <translation>Palavras só para si: nunca exportadas, nunca enviadas</translation>
        </message>
        <message>
            <source>Keep a file with this note, encrypted</source>
            <translation>Guardar um ficheiro com esta nota, cifrado</translation>
        </message>
        <message>
            <source>Read an older version, or bring it back</source>
            <translation>Ler uma versão anterior, ou repô-la</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>A abrir</translation>
        </message>
        <message>
            <source>Your role does not see notes</source>
            <translation>A sua função não vê notas</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>A guardar</translation>
        </message>
        <message>
            <source>Not saved, trying again</source>
            <translation>Não guardada, a tentar de novo</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Guardada às %1</translation>
        </message>
        <message>
            <source>Saves as you type</source>
            <translation>Guarda enquanto escreve</translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versão</numerusform>
                <numerusform>%n versões</numerusform>
            </translation>
        </message>
        <message>
            <source>BIRP note</source>
            <translation>Nota BIRP</translation>
        </message>
        <message>
            <source>First session</source>
            <translation>Primeira sessão</translation>
        </message>
        <message>
            <source>Consulting meeting</source>
            <translation>Reunião de consultoria</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Aula</translation>
        </message>
        <message>
            <source>Salon visit</source>
            <translation>Visita ao salão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NoteFiles</name>
        <message>
            <source>Save a copy</source>
            <translation>Guardar cópia</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Keep a file with this note</source>
            <translation>Guardar um ficheiro com esta nota</translation>
        </message>
        <message>
            <source>Save a copy, which is not encrypted</source>
            <translation>Guardar uma cópia, que não fica cifrada</translation>
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
            <translation>Versões desta nota</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Repor esta versão</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::NumberStart</name>
        <message>
            <source>Start there</source>
            <translation>Começar aí</translation>
        </message>
        <message>
            <source>The next invoice has no number yet.</source>
            <translation>A próxima fatura ainda não tem número.</translation>
        </message>
        <message>
            <source>The next credit note has no number yet.</source>
            <translation>A próxima nota de crédito ainda não tem número.</translation>
        </message>
        <message>
            <source>The next invoice is %1.</source>
            <translation>A próxima fatura é %1.</translation>
        </message>
        <message>
            <source>The next credit note is %1.</source>
            <translation>A próxima nota de crédito é %1.</translation>
        </message>
        <message>
            <source>Only if you come from another program: the number after its last one.</source>
            <translation>Só se vier de outro programa: o número a seguir ao último dele.</translation>
        </message>
        <message>
            <source>Next invoice number</source>
            <translation>Próximo número de fatura</translation>
        </message>
        <message>
            <source>Next credit note number</source>
            <translation>Próximo número de nota de crédito</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutboxTab</name>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Para enviar</translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Não seguiu</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Retida</translation>
        </message>
        <message>
            <source>Is leaving</source>
            <translation>A sair</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar já</translation>
        </message>
        <message>
            <source>Open in the mail program</source>
            <translation>Abrir no programa de e-mail</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Reter</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Deixar seguir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>The message leaves now</source>
            <translation>A mensagem sai agora</translation>
        </message>
        <message>
            <source>Marked as sent</source>
            <translation>Marcada como enviada</translation>
        </message>
        <message>
            <source>The message is held</source>
            <translation>A mensagem está retida</translation>
        </message>
        <message>
            <source>The message goes out</source>
            <translation>A mensagem segue</translation>
        </message>
        <message>
            <source>The message is tried again</source>
            <translation>A mensagem é tentada de novo</translation>
        </message>
        <message>
            <source>The message is discarded</source>
            <translation>A mensagem está eliminada</translation>
        </message>
        <message>
            <source>The message is back, and held</source>
            <translation>A mensagem está recuperada, e retida</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Caixa de saída</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Em espera</translation>
        </message>
        <message>
            <source>Nothing has been written yet. Invoices and reminders wait here until they go out.</source>
            <translation>Ainda nada foi escrito. Faturas e avisos esperam aqui até seguirem.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Nada aqui.</translation>
        </message>
        <message>
            <source>Choose a message to see what can be done with it.</source>
            <translation>Escolha uma mensagem para ver o que se pode fazer com ela.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Looking up the outbox</source>
            <translation>A procurar na caixa de saída</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>Não foi possível ler a caixa de saída</translation>
        </message>
        <message>
            <source>The outbox is empty</source>
            <translation>A caixa de saída está vazia</translation>
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
            <translation>Médio</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Nothing is booked, and there are too few past sessions to go by.</source>
            <translation>Nada está marcado, e as sessões passadas são poucas para fazer uma previsão.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked sessions are counted</source>
            <translation>
                <numerusform>Conta-se %n sessão marcada</numerusform>
                <numerusform>Contam-se %n sessões marcadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>, and %n more as often as before.</source>
            <translation>
                <numerusform>, e mais %n com a frequência de antes.</numerusform>
                <numerusform>, e mais %n com a frequência de antes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little has taken place yet, so your own assumption is taken: %1 a week.</source>
            <translation>Ainda se realizou muito pouco, por isso usa-se a sua própria estimativa: %1 sessões por semana.</translation>
        </message>
        <message>
            <source>In the last weeks there were %1 a week, each of about %2.</source>
            <translation>Nas últimas semanas houve %1 sessões por semana, cada uma de cerca de %2.</translation>
        </message>
        <message>
            <source>Together they take %1 until %2.</source>
            <translation>Em conjunto gastam %1 até %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 more are needed for the next %n weeks.</source>
            <translation>
                <numerusform>Para a próxima semana é preciso mais: %1.</numerusform>
                <numerusform>Para as próximas %n semanas é preciso mais: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Por usar</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Esgota-se</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dias</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risco</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>When packages run out</source>
            <translation>Quando se esgotam os pacotes</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir o cliente</translation>
        </message>
        <message>
            <source>The outlook could not be reckoned</source>
            <translation>Não foi possível calcular a previsão</translation>
        </message>
        <message>
            <source>No package is active</source>
            <translation>Nenhum pacote está ativo</translation>
        </message>
        <message>
            <source>Once somebody has bought one, it stands here with the day on which it runs out.</source>
            <translation>Assim que alguém comprar um, aparece aqui com o dia em que se esgota.</translation>
        </message>
        <message numerus="yes">
            <source>%n active packages</source>
            <translation>
                <numerusform>%n pacote ativo</numerusform>
                <numerusform>%n pacotes ativos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; none runs out within a week.</source>
            <translation>%1; nenhum se esgota numa semana.</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n run out within a week or are nearly empty.</source>
            <translation>
                <numerusform>%1; %n esgota-se numa semana ou está quase vazio.</numerusform>
                <numerusform>%1; %n esgotam-se numa semana ou estão quase vazios.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why %1</source>
            <translation>Porquê em %1</translation>
        </message>
        <message>
            <source>Why no day can be said</source>
            <translation>Porque não se pode indicar um dia</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>Packages %1</source>
            <translation>Pacotes %1</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardado como %1</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another folder.</source>
            <translation>Não foi possível escrever %1: %2. Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlapCard</name>
        <message>
            <source>Overlap</source>
            <translation>Sobreposição</translation>
        </message>
        <message>
            <source>Overlaps by %1</source>
            <translation>Sobrepõe-se em %1</translation>
        </message>
        <message>
            <source>Nowhere free in the days shown</source>
            <translation>Nada livre nos dias à vista</translation>
        </message>
        <message>
            <source>Free in your hours</source>
            <translation>Livre no seu horário</translation>
        </message>
        <message>
            <source>Drop to ask, Esc to cancel</source>
            <translation>Largar para perguntar, Esc para cancelar</translation>
        </message>
        <message>
            <source>Free in your hours, daytime for both</source>
            <translation>Livre no seu horário, de dia para ambos</translation>
        </message>
        <message>
            <source>Outside your working hours</source>
            <translation>Fora do seu horário de trabalho</translation>
        </message>
        <message>
            <source>Alt: drop as it is</source>
            <translation>Alt: largar assim</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayChip</name>
        <message>
            <source>Calendar %1</source>
            <translation>Calendário %1</translation>
        </message>
        <message>
            <source>Its entries are seen. Press to switch them off.</source>
            <translation>Os seus registos estão visíveis. Prima para os ocultar.</translation>
        </message>
        <message>
            <source>Its entries are switched off, and still take up their time.</source>
            <translation>Os seus registos estão ocultos, mas continuam a ocupar o seu tempo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OverlayLegend</name>
        <message>
            <source>Calendars elsewhere</source>
            <translation>Calendários externos</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message numerus="yes">
            <source>%n more calendars</source>
            <translation>
                <numerusform>mais %n calendário</numerusform>
                <numerusform>mais %n calendários</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackagePreview</name>
        <message>
            <source>Sessions a month</source>
            <translation>Sessões por mês</translation>
        </message>
        <message>
            <source>How it would go</source>
            <translation>Como seria</translation>
        </message>
        <message>
            <source>Somebody books</source>
            <translation>Alguém marca</translation>
        </message>
        <message>
            <source>Type a number from 1 to %1.</source>
            <translation>Escreva um número de 1 a %1.</translation>
        </message>
        <message>
            <source>It shows once the package has what it needs.</source>
            <translation>Mostra-se quando o pacote tem o necessário.</translation>
        </message>
        <message>
            <source>and so on</source>
            <translation>e assim por diante</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Next version of %1</source>
            <translation>Nova versão de %1</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Novo pacote</translation>
        </message>
        <message>
            <source>More rules</source>
            <translation>Mais regras</translation>
        </message>
        <message>
            <source>Whoever buys it from now on gets these rules.</source>
            <translation>Quem o comprar a partir de agora fica com estas regras.</translation>
        </message>
        <message numerus="yes">
            <source>Whoever buys it from now on gets these rules; the %n that are active keep those they were sold with.</source>
            <translation>
                <numerusform>Quem o comprar a partir de agora fica com estas regras; o %n ativo mantém aquelas com que foi vendido.</numerusform>
                <numerusform>Quem o comprar a partir de agora fica com estas regras; os %n ativos mantêm aquelas com que foram vendidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sell version %1</source>
            <translation>Vender a versão %1</translation>
        </message>
        <message>
            <source>Sell it from now on</source>
            <translation>Pôr à venda</translation>
        </message>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nome, como os clientes o veem</translation>
        </message>
        <message>
            <source>Such as: Ten sessions</source>
            <translation>Por exemplo: Dez sessões</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessões</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Dinheiro</translation>
        </message>
        <message>
            <source>How much it holds</source>
            <translation>Quanto contém</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Conta-se em</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>With tax, as all your prices</source>
            <translation>Com imposto, como todos os seus preços</translation>
        </message>
        <message>
            <source>Before tax, as all your prices</source>
            <translation>Sem imposto, como todos os seus preços</translation>
        </message>
        <message>
            <source>Ends after, in days</source>
            <translation>Expira após (dias)</translation>
        </message>
        <message>
            <source>Empty: it does not end</source>
            <translation>Vazio: não expira</translation>
        </message>
        <message>
            <source>Nothing more is booked</source>
            <translation>Não se marca mais nada</translation>
        </message>
        <message>
            <source>Further wishes wait</source>
            <translation>Os outros pedidos esperam</translation>
        </message>
        <message>
            <source>More is billed</source>
            <translation>O excedente é faturado</translation>
        </message>
        <message>
            <source>It goes below zero</source>
            <translation>Fica abaixo de zero</translation>
        </message>
        <message>
            <source>When it is used up</source>
            <translation>Quando se esgota</translation>
        </message>
        <message>
            <source>What one more costs</source>
            <translation>Preço por unidade adicional</translation>
        </message>
        <message>
            <source>Fewer rules</source>
            <translation>Menos regras</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Uma vez</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Todas as semanas</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todos os meses</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>Todos os trimestres</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Todos os anos</translation>
        </message>
        <message>
            <source>It grants that</source>
            <translation>É concedido</translation>
        </message>
        <message>
            <source>Of a period's rest, carried over</source>
            <translation>Transporte do que restar de um período</translation>
        </message>
        <message>
            <source>Empty: nothing</source>
            <translation>Vazio: nada</translation>
        </message>
        <message>
            <source>Carried over, to be used within days</source>
            <translation>Prazo para usar o transportado, em dias</translation>
        </message>
        <message>
            <source>Taken in steps of</source>
            <translation>Desconta-se em frações de</translation>
        </message>
        <message>
            <source>Empty: to the minute</source>
            <translation>Vazio: ao minuto</translation>
        </message>
        <message>
            <source>With the purchase</source>
            <translation>Com a compra</translation>
        </message>
        <message>
            <source>With the first session</source>
            <translation>Com a primeira sessão</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>Numa data</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Começa</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>Começa em</translation>
        </message>
        <message>
            <source>Ends on, at the latest</source>
            <translation>Termina o mais tardar em</translation>
        </message>
        <message>
            <source>Grace after the end, in days</source>
            <translation>Tolerância após o fim, em dias</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Perde-se</translation>
        </message>
        <message>
            <source>It is charged</source>
            <translation>É cobrado</translation>
        </message>
        <message>
            <source>Some of it goes on once</source>
            <translation>Uma parte é transportada uma vez</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Conta como usado</translation>
        </message>
        <message>
            <source>Is given back</source>
            <translation>É devolvido</translation>
        </message>
        <message>
            <source>What is left at the end</source>
            <translation>O que resta no fim</translation>
        </message>
        <message>
            <source>At most so much goes on</source>
            <translation>É transportado no máximo</translation>
        </message>
        <message>
            <source>What one of the rest costs</source>
            <translation>Preço por unidade restante</translation>
        </message>
        <message>
            <source>Late cancellation or no-show</source>
            <translation>Desmarcação tardia ou falta</translation>
        </message>
        <message>
            <source>From the booking on</source>
            <translation>Desde a marcação</translation>
        </message>
        <message>
            <source>Once it took place</source>
            <translation>Depois de realizada</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
        <message>
            <source>Only some</source>
            <translation>Só alguns</translation>
        </message>
        <message>
            <source>All but some</source>
            <translation>Todos menos alguns</translation>
        </message>
        <message>
            <source>A session shows as used</source>
            <translation>Uma sessão consta como usada</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Cobre</translation>
        </message>
        <message>
            <source>Such as: 10 h</source>
            <translation>Por exemplo: 10 h</translation>
        </message>
        <message>
            <source>Such as: 10</source>
            <translation>Por exemplo: 10</translation>
        </message>
        <message>
            <source>Such as: %1</source>
            <translation>Por exemplo: %1</translation>
        </message>
        <message>
            <source>For a minute</source>
            <translation>Por minuto</translation>
        </message>
        <message>
            <source>For a session</source>
            <translation>Por sessão</translation>
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
            <translation>Versões de %1</translation>
        </message>
        <message>
            <source>Sell this version again</source>
            <translation>Voltar a vender esta versão</translation>
        </message>
        <message>
            <source>Whoever bought one keeps the rules it was sold with.</source>
            <translation>Quem comprou um mantém as regras com que foi vendido.</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n ativo</numerusform>
                <numerusform>%n ativos</numerusform>
            </translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
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
            <translation>Versão %1, comprado em %2</translation>
        </message>
        <message>
            <source>%1, ends %2</source>
            <translation>%1, termina em %2</translation>
        </message>
        <message>
            <source>%1, %2 booked</source>
            <translation>%1, marcado: %2</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Arquivado</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>%1 por usar</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Alterar as regras</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Quem o tem</translation>
        </message>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Ainda ninguém o comprou. Vende-se na página de um cliente.</translation>
        </message>
        <message>
            <source>Begin another one like it…</source>
            <translation>Criar outro parecido…</translation>
        </message>
        <message>
            <source>Do not sell it any more</source>
            <translation>Deixar de o vender</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Já não se vende</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n keep an older version</source>
            <translation>
                <numerusform>%n mantém uma versão anterior</numerusform>
                <numerusform>%n mantêm uma versão anterior</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaneEdge</name>
        <message>
            <source>Drag to make the list wider or narrower; a double click gives it its usual width</source>
            <translation>Arraste para alargar ou estreitar a lista; um duplo clique devolve-lhe a largura habitual</translation>
        </message>
        <message>
            <source>Width of the list</source>
            <translation>Largura da lista</translation>
        </message>
        <message>
            <source>Arrow keys make it wider or narrower, Enter gives it its usual width</source>
            <translation>As setas alargam-na ou estreitam-na, Enter devolve-lhe a largura habitual</translation>
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
            <translation>Mais ações</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir as definições</translation>
        </message>
        <message>
            <source>Open the client</source>
            <translation>Abrir o cliente</translation>
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
            <translation>Frase-passe</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Frase-passe outra vez</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Outra vez</translation>
        </message>
        <message>
            <source>Six words you can picture are best</source>
            <translation>O melhor são seis palavras que consiga imaginar</translation>
        </message>
        <message>
            <source>Easy to guess</source>
            <translation>Fácil de adivinhar</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Razoável</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Boa</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Longer: 14 characters or six words</source>
            <translation>Mais longa: 14 carateres ou seis palavras</translation>
        </message>
        <message>
            <source>The two differ. Type the second again.</source>
            <translation>As duas são diferentes. Escreva a segunda de novo.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Escolha uma frase-passe</translation>
        </message>
        <message>
            <source>It opens your practice on this computer. Nobody can look it up or reset it, so the next page gives you a recovery sheet.</source>
            <translation>Abre o seu gabinete neste computador. Ninguém a pode consultar nem repor, por isso a página seguinte dá-lhe uma folha de recuperação.</translation>
        </message>
        <message>
            <source>Create the practice</source>
            <translation>Criar o gabinete</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PassphraseSheet</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Alterar a frase-passe</translation>
        </message>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Escolha uma frase-passe nova</translation>
        </message>
        <message>
            <source>The new one opens the practice from now on, the old one no more. Backups made before keep the old one.</source>
            <translation>A partir de agora é a nova que abre o gabinete, e a antiga deixa de abrir. As cópias de segurança anteriores mantêm a antiga.</translation>
        </message>
        <message>
            <source>The recovery sheet has let you in. A new passphrase takes the place of the one that is lost; a new sheet comes next.</source>
            <translation>Entrou com a folha de recuperação. Uma frase-passe nova toma o lugar da que se perdeu; a seguir vem uma folha nova.</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Frase-passe atual</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>Usar esta frase-passe</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaymentSheet</name>
        <message>
            <source>Record a payment</source>
            <translation>Registar um pagamento</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Recebido em</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registar</translation>
        </message>
        <message>
            <source>%1, %2 open</source>
            <translation>%1, %2 em aberto</translation>
        </message>
        <message>
            <source>As on the statement, if you like</source>
            <translation>Como no extrato, se quiser</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Record %1</source>
            <translation>Registar %1</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early</source>
            <translation>Conceder os %1 não pagos como desconto de pronto pagamento</translation>
        </message>
        <message>
            <source>Accept %1 as the discount for paying early, %2 of it tax</source>
            <translation>Conceder os %1 não pagos como desconto de pronto pagamento, %2 deles de imposto</translation>
        </message>
        <message>
            <source>%1 stay as credit</source>
            <translation>%1 ficam como saldo a favor</translation>
        </message>
        <message>
            <source>%1 stay open</source>
            <translation>%1 ficam em aberto</translation>
        </message>
        <message>
            <source>Pays the invoice in full</source>
            <translation>Paga a fatura por inteiro</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PeriodChoice</name>
        <message>
            <source>This month</source>
            <translation>Este mês</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mês passado</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este ano</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Ano passado</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Desde sempre</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PersonSheet</name>
        <message>
            <source>Let somebody in</source>
            <translation>Dar acesso a alguém</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>With a passphrase of their own, on this computer. Everything they do is in the audit trail under this name.</source>
            <translation>Com uma frase-passe própria, neste computador. Tudo o que fizer fica no registo de auditoria com este nome.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Função</translation>
        </message>
        <message>
            <source>Let them in</source>
            <translation>Dar acesso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansModel</name>
        <message>
            <source>%1 can be sold</source>
            <translation>%1 já pode ser vendido</translation>
        </message>
        <message>
            <source>Version %1 of %2 is sold from now on</source>
            <translation>A versão %1 de %2 vende-se a partir de agora</translation>
        </message>
        <message>
            <source>Not sold any more; what was sold goes on</source>
            <translation>Já não se vende; o que foi vendido continua válido</translation>
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
                <numerusform>%n ativo</numerusform>
                <numerusform>%n ativos</numerusform>
            </translation>
        </message>
        <message>
            <source>Part of the plans</source>
            <translation>Parte dos planos</translation>
        </message>
        <message>
            <source>Packages</source>
            <translation>Pacotes</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Previsão</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>New package</source>
            <translation>Novo pacote</translation>
        </message>
        <message>
            <source>%1, copy</source>
            <translation>%1, cópia</translation>
        </message>
        <message>
            <source>Reading the packages</source>
            <translation>A ler os pacotes</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planos</translation>
        </message>
        <message>
            <source>The packages could not be read</source>
            <translation>Não foi possível ler os pacotes</translation>
        </message>
        <message>
            <source>Not sold any more</source>
            <translation>Já não se vende</translation>
        </message>
        <message>
            <source>Sell sessions ahead</source>
            <translation>Venda sessões antecipadamente</translation>
        </message>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Um pacote é um número de sessões, de horas ou um valor que os clientes pagam de uma vez e vão gastando. As marcações reservam-no, as sessões concluídas descontam-no, e vê a tempo quando se esgota.</translation>
        </message>
        <message>
            <source>Make the first package</source>
            <translation>Criar o primeiro pacote</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ProfessionPage</name>
        <message>
            <source>What do you do?</source>
            <translation>O que faz?</translation>
        </message>
        <message>
            <source>It sets the first services, note templates and words. All of it can change later.</source>
            <translation>Define os primeiros serviços, modelos de notas e termos. Tudo pode ser alterado mais tarde.</translation>
        </message>
        <message>
            <source>Look around in a demo practice</source>
            <translation>Explorar um gabinete de demonstração</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
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
            <translation>Novo orçamento</translation>
        </message>
        <message>
            <source>Text above the items</source>
            <translation>Texto acima das linhas</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válido até</translation>
        </message>
        <message>
            <source>It gets its number when it is sent. Nothing of it goes into your books.</source>
            <translation>Recebe o número quando é enviado. Nada dele entra na sua contabilidade.</translation>
        </message>
        <message>
            <source>Save the quote</source>
            <translation>Guardar o orçamento</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Editar o orçamento</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Such as what it is about, if you like</source>
            <translation>Por exemplo, de que se trata, se quiser</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Acrescentar uma linha</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Escolha um cliente.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>Este dia já passou.</translation>
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
            <translation>Orçamento %1 para %2, %3</translation>
        </message>
        <message>
            <source>The number is taken when it is sent</source>
            <translation>O número é atribuído no envio</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>válido até %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>was valid until %1</source>
            <translation>era válido até %1</translation>
        </message>
        <message>
            <source>The invoice is a draft</source>
            <translation>A fatura é um rascunho</translation>
        </message>
        <message>
            <source>by invoice %1</source>
            <translation>pela fatura %1</translation>
        </message>
        <message>
            <source>Edit the quote</source>
            <translation>Editar o orçamento</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Send %1</source>
            <translation>Enviar %1</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>O cliente disse que sim: criar o rascunho da fatura</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Criar rascunho da fatura</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir a fatura</translation>
        </message>
        <message>
            <source>Copy as a new quote</source>
            <translation>Copiar como novo orçamento</translation>
        </message>
        <message>
            <source>Accept, invoice later</source>
            <translation>Aceitar, faturar depois</translation>
        </message>
        <message>
            <source>Decline after all…</source>
            <translation>Recusar afinal…</translation>
        </message>
        <message>
            <source>Send again to %1</source>
            <translation>Enviar de novo para %1</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o cliente</translation>
        </message>
        <message>
            <source>Mark declined</source>
            <translation>Marcar como recusado</translation>
        </message>
        <message>
            <source>Accept and invoice %1</source>
            <translation>Aceitar e faturar %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Quotes</source>
            <translation>Orçamentos</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número ou cliente</translation>
        </message>
        <message>
            <source>New quote</source>
            <translation>Novo orçamento</translation>
        </message>
        <message>
            <source>No quote chosen</source>
            <translation>Nenhum orçamento escolhido</translation>
        </message>
        <message>
            <source>Choose one on the left to see it as it is printed.</source>
            <translation>Escolha um à esquerda para o ver como é impresso.</translation>
        </message>
        <message>
            <source>Drafts, no number yet</source>
            <translation>Rascunhos, ainda sem número</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>À espera de resposta</translation>
        </message>
        <message>
            <source>Accepted, to be invoiced</source>
            <translation>Aceites, por faturar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluídos</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>anulado</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Nenhum número e nenhum cliente corresponde. Tente com menos letras.</translation>
        </message>
        <message>
            <source>No quotes yet</source>
            <translation>Ainda sem orçamentos</translation>
        </message>
        <message>
            <source>Say what something would cost before you do it. Once it is accepted, one click makes the invoice.</source>
            <translation>Diga quanto custaria algo antes de o fazer. Depois de aceite, um clique faz a fatura.</translation>
        </message>
        <message>
            <source>Quote %1 accepted</source>
            <translation>Orçamento %1 aceite</translation>
        </message>
        <message>
            <source>Copied as a new quote</source>
            <translation>Copiado como novo orçamento</translation>
        </message>
        <message>
            <source>Draft discarded</source>
            <translation>Rascunho eliminado</translation>
        </message>
        <message>
            <source>The quotes could not be read</source>
            <translation>Não foi possível ler os orçamentos</translation>
        </message>
        <message>
            <source>Quote drafted</source>
            <translation>Rascunho de orçamento criado</translation>
        </message>
        <message>
            <source>Quote saved</source>
            <translation>Orçamento guardado</translation>
        </message>
        <message>
            <source>Quote %1 has nobody to go to: save it as PDF and hand it over</source>
            <translation>O orçamento %1 não tem a quem seguir: guarde-o como PDF e entregue-o em mão</translation>
        </message>
        <message>
            <source>The mail with quote %1 waits on Today for you to send it</source>
            <translation>O e-mail com o orçamento %1 espera em Hoje que o envie</translation>
        </message>
        <message>
            <source>Quote %1 goes out</source>
            <translation>O orçamento %1 segue</translation>
        </message>
        <message>
            <source>The invoice of quote %1 is drafted</source>
            <translation>A fatura do orçamento %1 está em rascunho</translation>
        </message>
        <message>
            <source>Quote %1 declined</source>
            <translation>Orçamento %1 recusado</translation>
        </message>
        <message>
            <source>Quote for %1</source>
            <translation>Orçamento para %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Faturação</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Planos</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Workshops</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Cofre</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
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
            <translation>Atividade</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RailItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n à espera</numerusform>
                <numerusform>%n à espera</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReceiptView</name>
        <message>
            <source>Save a copy</source>
            <translation>Guardar cópia</translation>
        </message>
        <message>
            <source>Receipt %1</source>
            <translation>Comprovativo %1</translation>
        </message>
        <message>
            <source>A PDF, kept encrypted as it was. Save a copy to read it.</source>
            <translation>Um PDF, guardado cifrado tal como estava. Guarde uma cópia para o ler.</translation>
        </message>
        <message>
            <source>Kept encrypted as it was. Save a copy to open it.</source>
            <translation>Guardado cifrado tal como estava. Guarde uma cópia para o abrir.</translation>
        </message>
        <message>
            <source>No receipt yet</source>
            <translation>Ainda sem comprovativo</translation>
        </message>
        <message>
            <source>Drop a photo or a PDF here, or choose one. It is kept encrypted, with its fingerprint in the audit trail.</source>
            <translation>Largue aqui uma fotografia ou um PDF, ou escolha um. Fica guardado cifrado, com a impressão digital no registo de auditoria.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Escolher um ficheiro</translation>
        </message>
        <message>
            <source>Remove receipt</source>
            <translation>Remover comprovativo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyCheck</name>
        <message>
            <source>I have kept it; ask me for two groups another day</source>
            <translation>Já a guardei; peça-me dois grupos noutro dia</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Imprimir a folha</translation>
        </message>
        <message>
            <source>Type group %1</source>
            <translation>Escreva o grupo %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryKeyView</name>
        <message>
            <source>Recovery key, to be written down or printed</source>
            <translation>Chave de recuperação, para anotar ou imprimir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoveryPage</name>
        <message>
            <source>Keep this sheet</source>
            <translation>Guarde esta folha</translation>
        </message>
        <message>
            <source>If the passphrase is lost, this key is the only way back in. Print it or write it down, and keep it away from this computer. It is shown once.</source>
            <translation>Se a frase-passe se perder, esta chave é a única forma de voltar a entrar. Imprima-a ou anote-a, e guarde-a longe deste computador. Só é mostrada uma vez.</translation>
        </message>
        <message>
            <source>Open my practice</source>
            <translation>Abrir o meu gabinete</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecoverySheet</name>
        <message>
            <source>Make a new recovery sheet</source>
            <translation>Fazer uma nova folha de recuperação</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>A sua frase-passe</translation>
        </message>
        <message>
            <source>Print it or write it down, and keep it away from this computer. The old sheet opens nothing any more once you use this one.</source>
            <translation>Imprima-a ou anote-a, e guarde-a longe deste computador. A folha antiga deixa de abrir seja o que for assim que usar esta.</translation>
        </message>
        <message>
            <source>The old sheet was out of its envelope and may have been seen. Print this one or write it down; once you use it, the old one opens nothing any more.</source>
            <translation>A folha antiga saiu do envelope e pode ter sido vista. Imprima esta ou anote-a; assim que a usar, a antiga deixa de abrir seja o que for.</translation>
        </message>
        <message>
            <source>Use this sheet from now on</source>
            <translation>Usar esta folha a partir de agora</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Recurring invoices</source>
            <translation>Faturas recorrentes</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>New recurring invoice</source>
            <translation>Nova fatura recorrente</translation>
        </message>
        <message>
            <source>No recurring invoice chosen</source>
            <translation>Nenhuma fatura recorrente escolhida</translation>
        </message>
        <message>
            <source>Choose one on the left to see its plan and its next invoice.</source>
            <translation>Escolha uma à esquerda para ver o plano e a próxima fatura.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Nenhum cliente corresponde. Tente com menos letras.</translation>
        </message>
        <message>
            <source>A retainer, a room, a monthly hour: set it up once, and its invoice is written on its day.</source>
            <translation>Uma avença, uma sala, uma hora mensal: crie-a uma vez, e a fatura é escrita no seu dia.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Foi retomada</translation>
        </message>
        <message>
            <source>Ended: no more invoices come of it</source>
            <translation>Terminada: já não dá origem a faturas</translation>
        </message>
        <message>
            <source>The next ones are %1</source>
            <translation>As próximas são %1</translation>
        </message>
        <message>
            <source>The recurring invoices could not be read</source>
            <translation>Não foi possível ler as faturas recorrentes</translation>
        </message>
        <message>
            <source>Recurring invoice set up</source>
            <translation>Fatura recorrente criada</translation>
        </message>
        <message>
            <source>The invoices to come are changed</source>
            <translation>As próximas faturas estão alteradas</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>Rascunho %1</translation>
        </message>
        <message>
            <source>No recurring invoices yet</source>
            <translation>Ainda sem faturas recorrentes</translation>
        </message>
        <message>
            <source>Recurring invoice</source>
            <translation>Fatura recorrente</translation>
        </message>
        <message>
            <source>Running invoices come to %1.</source>
            <translation>O que está em curso soma %1.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>New recurring invoice</source>
            <translation>Nova fatura recorrente</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Type {period} where the month belongs: “Coaching {period}”.</source>
            <translation>Escreva {period} onde deve estar o mês: «Coaching {period}».</translation>
        </message>
        <message>
            <source>Set it up</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Editar as próximas faturas</translation>
        </message>
        <message>
            <source>For %1. Those made already stay as they are.</source>
            <translation>Para %1. As que já foram feitas ficam como estão.</translation>
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
            <translation>Acrescentar uma linha</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semanas</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
        <message>
            <source>How many weeks</source>
            <translation>Quantas semanas</translation>
        </message>
        <message>
            <source>On day of the month</source>
            <translation>No dia do mês</translation>
        </message>
        <message>
            <source>31 is the last day</source>
            <translation>31 é o último dia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>A partir de</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>A cada</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>Num dia</translation>
        </message>
        <message>
            <source>After so many</source>
            <translation>Após um número</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Quantas</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>First days: %1</source>
            <translation>Primeiros dias: %1</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Escolha um cliente.</translation>
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
            <translation>Este dia já passou.</translation>
        </message>
        <message>
            <source>Type a day after the first invoice.</source>
            <translation>Escreva um dia depois da primeira fatura.</translation>
        </message>
        <message>
            <source>Above zero.</source>
            <translation>Superior a zero.</translation>
        </message>
        <message>
            <source>Issue and send automatically</source>
            <translation>Emitir e enviar automaticamente</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <source>Next from</source>
            <translation>Próxima a partir de</translation>
        </message>
        <message>
            <source>As each line has it</source>
            <translation>Como cada linha tem</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringVersions</name>
        <message>
            <source>Versions of this recurring invoice</source>
            <translation>Versões desta fatura recorrente</translation>
        </message>
        <message>
            <source>Invoices that were made stay as they are.</source>
            <translation>As faturas já feitas ficam como estão.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>not by itself</source>
            <translation>não por si só</translation>
        </message>
        <message>
            <source>On it</source>
            <translation>Contém</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Soma</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>next on %1</source>
            <translation>próxima em %1</translation>
        </message>
        <message>
            <source>what falls into the pause is not billed</source>
            <translation>o que cai na pausa não é faturado</translation>
        </message>
        <message>
            <source>no more invoices come of it</source>
            <translation>já não dá origem a faturas</translation>
        </message>
        <message>
            <source>Edit the invoices to come</source>
            <translation>Editar as próximas faturas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>The next invoice for %1, %2</source>
            <translation>A próxima fatura para %1, %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Each one is drafted for you</source>
            <translation>Cada uma é preparada como rascunho</translation>
        </message>
        <message>
            <source>The next one, on %1</source>
            <translation>A próxima, em %1</translation>
        </message>
        <message>
            <source>As it would be</source>
            <translation>Como ficaria</translation>
        </message>
        <message>
            <source>Made so far</source>
            <translation>Feitas até agora</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir a fatura</translation>
        </message>
        <message>
            <source>Only draft the next ones</source>
            <translation>Só criar rascunhos das próximas</translation>
        </message>
        <message>
            <source>Issue and send the next ones</source>
            <translation>Emitir e enviar as próximas</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o cliente</translation>
        </message>
        <message>
            <source>Issued and sent automatically</source>
            <translation>Emitida e enviada automaticamente</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Comes to</source>
            <translation>Soma</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 no total</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar tudo (%1)</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>It was not issued on its day. %1</source>
            <translation>Não foi emitida no seu dia. %1</translation>
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
            <translation>Registar um reembolso</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Paid back on</source>
            <translation>Devolvido em</translation>
        </message>
        <message>
            <source>%1, up to %2</source>
            <translation>%1, até %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Record the refund</source>
            <translation>Registar o reembolso</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ReportList</name>
        <message>
            <source>Invoiced and received</source>
            <translation>Faturado e recebido</translation>
        </message>
        <message>
            <source>Who owes, for how long</source>
            <translation>Quem deve, e há quanto tempo</translation>
        </message>
        <message>
            <source>By rate and period</source>
            <translation>Por taxa e período</translation>
        </message>
        <message>
            <source>Share of your working hours</source>
            <translation>Parte do horário de trabalho</translation>
        </message>
        <message>
            <source>Hours and what they bring</source>
            <translation>Horas e o que rendem</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>Sessions, %1</source>
            <comment>a month, quarter or year</comment>
            <translation>Sessões, %1</translation>
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
            <translation>Período</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mês</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Este trimestre</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este ano</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Ano passado</translation>
        </message>
        <message>
            <source>From day to day</source>
            <translation>De um dia a outro</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Por mês</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>Por trimestre</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>Por ano</translation>
        </message>
        <message>
            <source>When tax counts</source>
            <translation>Quando conta o imposto</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>Na emissão</translation>
        </message>
        <message>
            <source>As received</source>
            <translation>No recebimento</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Até</translation>
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
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Adding it up</source>
            <translation>A somar</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Relatórios</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sem data</translation>
        </message>
        <message>
            <source>Nobody owes you anything</source>
            <translation>Ninguém lhe deve nada</translation>
        </message>
        <message>
            <source>Every invoice you issued is settled.</source>
            <translation>Todas as faturas que emitiu estão liquidadas.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Nada neste período</translation>
        </message>
        <message>
            <source>Finish a session or choose another period, and it is added up here.</source>
            <translation>Conclua uma sessão ou escolha outro período, e a soma aparece aqui.</translation>
        </message>
        <message>
            <source>Show last year</source>
            <translation>Mostrar o ano passado</translation>
        </message>
        <message>
            <source>Show this year</source>
            <translation>Mostrar este ano</translation>
        </message>
        <message>
            <source>Before the first day</source>
            <translation>Antes do primeiro dia</translation>
        </message>
        <message>
            <source>The report could not be made</source>
            <translation>Não foi possível fazer o relatório</translation>
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
            <translation>%1: de que se compõem os valores</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
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
            <translation>Não foi possível escrever %1: %2. Escolha outra pasta.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestSheet</name>
        <message>
            <source>Let the package rest</source>
            <translation>Suspender o pacote</translation>
        </message>
        <message>
            <source>From</source>
            <translation>A partir de</translation>
        </message>
        <message>
            <source>Until, if that is known</source>
            <translation>Até, se já se souber</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Porquê</translation>
        </message>
        <message>
            <source>While %1 rests nothing is drawn from it, and its end moves by as many days.</source>
            <translation>Enquanto %1 está suspenso nada lhe é descontado, e o fim é adiado o mesmo número de dias.</translation>
        </message>
        <message>
            <source>The day on which it goes on; empty: until you say so.</source>
            <translation>O dia em que é retomado; vazio: até o indicar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Let it rest</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>This is no date. Write it as %1.</source>
            <translation>Isto não é uma data. Escreva-a assim: %1.</translation>
        </message>
        <message>
            <source>It goes on after it began to rest. Choose a later day.</source>
            <translation>Só é retomado depois de a suspensão começar. Escolha um dia posterior.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RestoreScreen</name>
        <message>
            <source>Choose file</source>
            <translation>Escolher ficheiro</translation>
        </message>
        <message>
            <source>Choose folder</source>
            <translation>Escolher pasta</translation>
        </message>
        <message>
            <source>Passphrase or recovery key</source>
            <translation>Frase-passe ou chave de recuperação</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
        </message>
        <message>
            <source>A practice is made from it in a folder of its own. The backup and any practice on this computer stay as they are.</source>
            <translation>A partir dela cria-se um gabinete numa pasta própria. A cópia de segurança e qualquer gabinete deste computador ficam como estão.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Cópia de segurança</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Restoring and checking</source>
            <translation>A restaurar e a verificar</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>nenhum ficheiro escolhido</translation>
        </message>
        <message>
            <source>no folder chosen</source>
            <translation>nenhuma pasta escolhida</translation>
        </message>
        <message>
            <source>Restoring...</source>
            <translation>A restaurar...</translation>
        </message>
        <message>
            <source>The one that was valid when the backup was made.</source>
            <translation>A que estava em vigor quando a cópia de segurança foi feita.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesModel</name>
        <message>
            <source>These rules hold for sessions from now on</source>
            <translation>Estas regras valem para as sessões a partir de agora</translation>
        </message>
        <message>
            <source>The older rules hold again, for sessions from now on</source>
            <translation>As regras anteriores voltam a valer para as sessões a partir de agora</translation>
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
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacote</translation>
        </message>
        <message>
            <source>Unless somebody has rules of their own</source>
            <translation>Exceto quem tem regras próprias</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>Change the rules</source>
            <translation>Alterar as regras</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Rules of their own for</source>
            <translation>Regras próprias para</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>Não foi possível ler as regras</translation>
        </message>
        <message>
            <source>Rules of their own for…</source>
            <translation>Regras próprias para…</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tempo além do pré-pago</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>O que custa uma sessão além do crédito que gasta, se o pacote não tiver tarifa própria. As regras de um cliente vêm antes das de um serviço, e estas antes das de um pacote.</translation>
        </message>
        <message>
            <source>What is not said here is as for everybody.</source>
            <translation>O que não é indicado aqui é como para todos.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Time beyond what is prepaid</source>
            <translation>Tempo além do pré-pago</translation>
        </message>
        <message>
            <source>Time beyond what is prepaid, for %1</source>
            <translation>Tempo além do pré-pago, para %1</translation>
        </message>
        <message>
            <source>Charge it by these rules</source>
            <translation>Cobrá-lo segundo estas regras</translation>
        </message>
        <message>
            <source>Tiers, limits, services</source>
            <translation>Escalões, limites, serviços</translation>
        </message>
        <message>
            <source>Try it on the last 12 months</source>
            <translation>Testar com os últimos 12 meses</translation>
        </message>
        <message>
            <source>Playing the last 12 months</source>
            <translation>A simular os últimos 12 meses</translation>
        </message>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Clientes que teriam pago outro valor</translation>
        </message>
        <message>
            <source>For everybody, unless a package has a rate of its own. Sessions of the past stay as they are.</source>
            <translation>Para todos, exceto se um pacote tiver tarifa própria. As sessões passadas ficam como estão.</translation>
        </message>
        <message>
            <source>What is not changed here stays as it is for everybody.</source>
            <translation>O que não for alterado aqui fica como está para todos.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Use these rules</source>
            <translation>Usar estas regras</translation>
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
            <translation>Taxa</translation>
        </message>
        <message>
            <source>Empty: the service's own price</source>
            <translation>Vazio: o preço do próprio serviço</translation>
        </message>
        <message>
            <source>Rates are</source>
            <translation>A tarifa é</translation>
        </message>
        <message>
            <source>Grace, in minutes</source>
            <translation>Tolerância, em minutos</translation>
        </message>
        <message>
            <source>So much costs nothing</source>
            <translation>Esse tempo não custa nada</translation>
        </message>
        <message>
            <source>Then at least, in minutes</source>
            <translation>Depois, no mínimo, em minutos</translation>
        </message>
        <message>
            <source>Counted in steps of</source>
            <translation>Contagem em frações de</translation>
        </message>
        <message>
            <source>Empty: no limit</source>
            <translation>Vazio: sem limite</translation>
        </message>
        <message>
            <source>Empty: as for everybody</source>
            <translation>Vazio: como para todos</translation>
        </message>
        <message>
            <source>Another rate up to minute</source>
            <translation>Outra tarifa até ao minuto</translation>
        </message>
        <message>
            <source>Empty: one rate for all of it</source>
            <translation>Vazio: uma só tarifa para tudo</translation>
        </message>
        <message>
            <source>Rate up to there</source>
            <translation>Tarifa até aí</translation>
        </message>
        <message>
            <source>Then up to minute</source>
            <translation>Depois até ao minuto</translation>
        </message>
        <message>
            <source>Rate up to there, second</source>
            <translation>Segunda tarifa até aí</translation>
        </message>
        <message>
            <source>Each for its own minutes</source>
            <translation>Cada uma aos seus minutos</translation>
        </message>
        <message>
            <source>For all of it, by the last minute</source>
            <translation>A tudo, segundo o último minuto</translation>
        </message>
        <message>
            <source>Rates hold</source>
            <translation>As tarifas aplicam-se</translation>
        </message>
        <message>
            <source>A session at most, in minutes</source>
            <translation>Máximo por sessão, em minutos</translation>
        </message>
        <message>
            <source>A session at most</source>
            <translation>Máximo por sessão</translation>
        </message>
        <message>
            <source>A month at most, in minutes</source>
            <translation>Máximo por mês, em minutos</translation>
        </message>
        <message>
            <source>A month at most</source>
            <translation>Máximo por mês</translation>
        </message>
        <message>
            <source>Never charged</source>
            <translation>Nunca cobrado</translation>
        </message>
        <message>
            <source>What it would have changed</source>
            <translation>O que teria mudado</translation>
        </message>
        <message>
            <source>Nothing is stored by trying. Sessions that were covered by a package are counted again by these rules.</source>
            <translation>Testar não guarda nada. As sessões que um pacote cobriu são contadas de novo segundo estas regras.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Parado. Nada foi alterado.</translation>
        </message>
        <message>
            <source>No session of the last 12 months was covered by a package, so there is nothing to try it on.</source>
            <translation>Nenhuma sessão dos últimos 12 meses foi coberta por um pacote, por isso não há com que testar.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing: all %n sessions would have cost the same.</source>
            <translation>
                <numerusform>Nada: a única sessão (%n) teria custado o mesmo.</numerusform>
                <numerusform>Nada: as %n sessões teriam custado o mesmo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions would have cost something else.</source>
            <translation>
                <numerusform>%1 de %n sessão teria tido outro preço.</numerusform>
                <numerusform>%1 de %n sessões teriam tido outro preço.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in place of %2.</source>
            <translation>%1 em vez de %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n sessions</source>
            <translation>
                <numerusform>%1 de %n sessão</numerusform>
                <numerusform>%1 de %n sessões</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesVersions</name>
        <message>
            <source>Versions of these rules</source>
            <translation>Versões destas regras</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Voltar a usar esta versão</translation>
        </message>
        <message>
            <source>A session keeps the rules that held when it took place.</source>
            <translation>Uma sessão mantém as regras que valiam quando se realizou.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ScheduleSheet</name>
        <message>
            <source>Issue on</source>
            <translation>Emitir em</translation>
        </message>
        <message>
            <source>The number is given on that day, not before. Should something be missing by then, it is a draft again and says what.</source>
            <translation>O número é dado nesse dia, não antes. Se até lá faltar alguma coisa, volta a ser um rascunho e diz o que falta.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Agendar</translation>
        </message>
        <message>
            <source>Issue later</source>
            <translation>Emitir mais tarde</translation>
        </message>
        <message>
            <source>Send it on that day</source>
            <translation>Enviar nesse dia</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SearchButton</name>
        <message>
            <source>Search or run a command</source>
            <translation>Procurar ou executar um comando</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecretField</name>
        <message>
            <source>Characters typed: %1</source>
            <translation>Carateres escritos: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SecuritySection</name>
        <message>
            <source>A passphrase</source>
            <translation>Uma frase-passe</translation>
        </message>
        <message>
            <source>The recovery sheet</source>
            <translation>A folha de recuperação</translation>
        </message>
        <message>
            <source>The key store of this computer</source>
            <translation>O porta-chaves deste computador</translation>
        </message>
        <message>
            <source>Another device</source>
            <translation>Outro dispositivo</translation>
        </message>
        <message>
            <source>Your passphrase  ·  %1</source>
            <translation>A sua frase-passe  ·  %1</translation>
        </message>
        <message>
            <source>Passphrase  ·  %1</source>
            <translation>Frase-passe  ·  %1</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Who can open this practice, and when it closes by itself.</source>
            <translation>Quem pode abrir este gabinete, e quando se fecha sozinho.</translation>
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
            <translation>Não enquanto o cronómetro de uma sessão estiver a contar. Quando o ecrã se bloqueia ou o computador suspende, o gabinete bloqueia-se logo, e uma sessão em curso continua.</translation>
        </message>
        <message>
            <source>Open without the passphrase on this computer</source>
            <translation>Abrir sem frase-passe neste computador</translation>
        </message>
        <message>
            <source>The key store of your desktop keeps a key of its own. Whoever is logged in as you can then open the practice when the program starts; after locking, the passphrase is asked all the same.</source>
            <translation>O porta-chaves do seu ambiente de trabalho guarda uma chave própria. Quem tiver iniciado sessão com a sua conta pode então abrir o gabinete quando o programa arranca; depois de bloquear, a frase-passe é pedida na mesma.</translation>
        </message>
        <message>
            <source>What opens it</source>
            <translation>O que o abre</translation>
        </message>
        <message>
            <source>Let somebody in</source>
            <translation>Dar acesso a alguém</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Alterar a frase-passe</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>Fazer uma nova</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take the way in of %1 away</source>
            <translation>Retirar o acesso de %1</translation>
        </message>
        <message>
            <source>%1 opens the practice no more</source>
            <translation>%1 já não abre o gabinete</translation>
        </message>
        <message>
            <source>This computer opens the practice from now on</source>
            <translation>A partir de agora, este computador abre o gabinete</translation>
        </message>
        <message>
            <source>The passphrase is asked on this computer again</source>
            <translation>A frase-passe volta a ser pedida neste computador</translation>
        </message>
        <message>
            <source>The new passphrase holds from now on</source>
            <translation>A nova frase-passe vale a partir de agora</translation>
        </message>
        <message>
            <source>The old recovery sheet opens nothing any more</source>
            <translation>A folha de recuperação antiga já não abre nada</translation>
        </message>
        <message>
            <source>They can open the practice now</source>
            <translation>Já pode abrir o gabinete</translation>
        </message>
        <message>
            <source>Lock when unused for</source>
            <translation>Bloquear após inatividade de</translation>
        </message>
        <message>
            <source>Make a new one: recovery sheet</source>
            <translation>Fazer uma nova: folha de recuperação</translation>
        </message>
        <message>
            <source>What signs the audit trail</source>
            <translation>O que assina o registo de auditoria</translation>
        </message>
        <message>
            <source>Signing key %1</source>
            <translation>Chave de assinatura %1</translation>
        </message>
        <message>
            <source>Others check by it that nothing was changed.</source>
            <translation>Com ela outros verificam que nada foi alterado.</translation>
        </message>
        <message>
            <source>Make a new one: signing key</source>
            <translation>Criar uma nova: chave de assinatura</translation>
        </message>
        <message>
            <source>Another key signs the audit trail from now on</source>
            <translation>A partir de agora outra chave assina o registo de auditoria</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SelectPopup</name>
        <message>
            <source>Type to find</source>
            <translation>Escreva para procurar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SellSheet</name>
        <message>
            <source>Sell %1 a package</source>
            <translation>Vender um pacote a %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Sold on</source>
            <translation>Vendido em</translation>
        </message>
        <message>
            <source>Draft the invoice</source>
            <translation>Criar o rascunho da fatura</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>Pacote</translation>
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
            <translation>Ainda não há nenhum pacote à venda. Crie primeiro um em Planos.</translation>
        </message>
        <message>
            <source>Grants %1.</source>
            <translation>Concede %1.</translation>
        </message>
        <message>
            <source>It may be used until %1.</source>
            <translation>Pode ser usado até %1.</translation>
        </message>
        <message numerus="yes">
            <source>It may be used for %n days from the first session on.</source>
            <translation>
                <numerusform>Pode ser usado durante %n dia a partir da primeira sessão.</numerusform>
                <numerusform>Pode ser usado durante %n dias a partir da primeira sessão.</numerusform>
            </translation>
        </message>
        <message>
            <source>It does not end.</source>
            <translation>Não expira.</translation>
        </message>
        <message>
            <source>Sell and draft %1</source>
            <translation>Vender com rascunho de %1</translation>
        </message>
        <message>
            <source>The draft would say: %1, %2 in all, to %3. You issue it under Money.</source>
            <translation>O rascunho diria: %1, %2 no total, para %3. Emite-se em Faturação.</translation>
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
            <translation>Novo serviço</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>As sessões já marcadas mantêm o preço com que foram marcadas.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>For the session</source>
            <translation>Por sessão</translation>
        </message>
        <message>
            <source>By the hour</source>
            <translation>À hora</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>to the minute</source>
            <translation>ao minuto</translation>
        </message>
        <message>
            <source>to full %1 min, up</source>
            <translation>à fração de %1 min, para cima</translation>
        </message>
        <message>
            <source>Minutes of grace</source>
            <translation>Minutos de tolerância</translation>
        </message>
        <message>
            <source>Minutes free before</source>
            <translation>Minutos livres antes</translation>
        </message>
        <message>
            <source>Minutes free after</source>
            <translation>Minutos livres depois</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>Priced</source>
            <translation>Cobrança</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <source>Time is rounded</source>
            <translation>Arredondamento do tempo</translation>
        </message>
        <message>
            <source>Notes begin with</source>
            <translation>As notas começam com</translation>
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
            <translation>Acrescentar serviço</translation>
        </message>
        <message>
            <source>to full %1 min</source>
            <translation>à fração de %1 min</translation>
        </message>
        <message>
            <source>Type a price; 0 for a service without one.</source>
            <translation>Escreva um preço; 0 para um serviço sem preço.</translation>
        </message>
        <message>
            <source>Type minutes from 0 to %1.</source>
            <translation>Escreva minutos de 0 a %1.</translation>
        </message>
        <message>
            <source>Type fewer minutes than the step has; 0 for none.</source>
            <translation>Escreva menos minutos do que os da fração; 0 para nenhum.</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1: guardado</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1: acrescentado</translation>
        </message>
        <message>
            <source>Colour in the calendar</source>
            <translation>Cor no calendário</translation>
        </message>
        <message>
            <source>As the practice's sessions do</source>
            <translation>Como as sessões do gabinete</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServiceHistory</name>
        <message>
            <source>Versions of %1</source>
            <translation>Versões de %1</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Voltar a usar esta versão</translation>
        </message>
        <message>
            <source>Sessions that are booked keep the price they were booked with.</source>
            <translation>As sessões já marcadas mantêm o preço com que foram marcadas.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesPage</name>
        <message>
            <source>What do you offer?</source>
            <translation>O que oferece?</translation>
        </message>
        <message>
            <source>Name, length and price. A price you change later never touches the past.</source>
            <translation>Nome, duração e preço. Um preço que altere mais tarde nunca mexe no passado.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preço</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Acrescentar um serviço</translation>
        </message>
        <message>
            <source>Remove this service</source>
            <translation>Remover este serviço</translation>
        </message>
        <message>
            <source>A service needs a name. Type one.</source>
            <translation>Um serviço precisa de um nome. Escreva-o.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ServicesSection</name>
        <message>
            <source>Services</source>
            <translation>Serviços</translation>
        </message>
        <message>
            <source>What you offer. A change is for sessions booked from now on.</source>
            <translation>O que oferece. Uma alteração vale para as sessões marcadas a partir de agora.</translation>
        </message>
        <message>
            <source>No service yet</source>
            <translation>Ainda sem serviços</translation>
        </message>
        <message>
            <source>Add what you offer; sessions are booked and priced by it.</source>
            <translation>Acrescente o que oferece; é com isso que as sessões são marcadas e têm preço.</translation>
        </message>
        <message>
            <source>steps of %1 min</source>
            <translation>frações de %1 min</translation>
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
            <translation>Descontinuar</translation>
        </message>
        <message>
            <source>Retire %1</source>
            <translation>Descontinuar %1</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Acrescentar um serviço</translation>
        </message>
        <message>
            <source>%1 retired</source>
            <translation>%1: descontinuado</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1: guardado</translation>
        </message>
        <message>
            <source>Versions of %1</source>
            <translation>Versões de %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionActions</name>
        <message>
            <source>Session with %1 confirmed</source>
            <translation>Sessão com %1 confirmada</translation>
        </message>
        <message>
            <source>The time held for %1 is free again</source>
            <translation>O tempo reservado para %1 está de novo livre</translation>
        </message>
        <message>
            <source>%1 did not come</source>
            <translation>%1 faltou</translation>
        </message>
        <message>
            <source>Session with %1 is open again</source>
            <translation>A sessão com %1 está de novo aberta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionChip</name>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>No session planned</source>
            <translation>Nenhuma sessão prevista</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>End the session with %1</source>
            <translation>Concluir a sessão com %1</translation>
        </message>
        <message>
            <source>Start the session with %1</source>
            <translation>Começar a sessão com %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionCreditLine</name>
        <message>
            <source>Not enough is left: the package refuses to be booked.</source>
            <translation>Não resta o suficiente: o pacote não deixa marcar.</translation>
        </message>
        <message>
            <source>Draws nothing from it.</source>
            <translation>Não desconta nada.</translation>
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
            <translation>Concluir sessão</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Não cobrar</translation>
        </message>
        <message>
            <source>The session is not to be billed</source>
            <translation>A sessão não é para faturar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>The appointment is agreed on</source>
            <translation>A marcação está combinada</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libertar</translation>
        </message>
        <message>
            <source>The time is free again for others</source>
            <translation>O tempo fica de novo livre para outros</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Faltou</translation>
        </message>
        <message>
            <source>Marks a no-show; nothing is invoiced</source>
            <translation>Regista uma falta; nada é faturado</translation>
        </message>
        <message>
            <source>Came after all</source>
            <translation>Afinal veio</translation>
        </message>
        <message>
            <source>Takes the no-show back</source>
            <translation>Anula a falta</translation>
        </message>
        <message>
            <source>Back to the day</source>
            <translation>Voltar ao dia</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <comment>keys</comment>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde as %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>sessão %1</translation>
        </message>
        <message>
            <source>Bill again</source>
            <translation>Faturar de novo</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Começar sessão</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Faturar</translation>
        </message>
        <message>
            <source>Another session runs. Finish it first.</source>
            <translation>Há outra sessão a decorrer. Conclua-a primeiro.</translation>
        </message>
        <message>
            <source>of %1:00</source>
            <translation>de %1:00</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Last note</source>
            <translation>Última nota</translation>
        </message>
        <message>
            <source>No note with %1 yet.</source>
            <translation>Ainda sem notas com %1.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>you</source>
            <translation>aqui</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>Relógios</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nada em dívida.</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Saldo a favor</translation>
        </message>
        <message>
            <source>Owes</source>
            <translation>Em dívida</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Conta corrente</translation>
        </message>
        <message>
            <source>None are open.</source>
            <translation>Nenhuma em aberto.</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>vence %1</translation>
        </message>
        <message>
            <source>Open invoices</source>
            <translation>Faturas em aberto</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>Start or finish the session</source>
            <translation>Começar ou concluir a sessão</translation>
        </message>
        <message>
            <source>What was done with this session</source>
            <translation>O que foi feito com esta sessão</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Abrir numa janela própria</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Todas as notas</translation>
        </message>
        <message>
            <source>Open the invoice</source>
            <translation>Abrir a fatura</translation>
        </message>
        <message>
            <source>Open invoice %1</source>
            <translation>Abrir a fatura %1</translation>
        </message>
        <message>
            <source>Looking up the session</source>
            <translation>A procurar a sessão</translation>
        </message>
        <message>
            <source>Looking up the agenda</source>
            <translation>A procurar a agenda</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Encontro</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SessionVoice</name>
        <message>
            <source>The session with %1 has ended</source>
            <translation>A sessão com %1 terminou</translation>
        </message>
        <message>
            <source>The session with %1 has begun, planned for %2</source>
            <translation>A sessão com %1 começou, prevista para %2</translation>
        </message>
        <message>
            <source>The planned time of the session with %1 is over</source>
            <translation>O tempo previsto da sessão com %1 passou</translation>
        </message>
        <message>
            <source>The session with %1 pauses</source>
            <translation>A sessão com %1 está em pausa</translation>
        </message>
        <message>
            <source>The session with %1 goes on</source>
            <translation>A sessão com %1 continua</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsPage</name>
        <message>
            <source>Invoices</source>
            <translation>Faturas</translation>
        </message>
        <message>
            <source>For invoices issued from now on. What is issued never changes.</source>
            <translation>Para faturas emitidas a partir de agora. O que está emitido nunca muda.</translation>
        </message>
        <message>
            <source>Prices of services</source>
            <translation>Preços dos serviços</translation>
        </message>
        <message>
            <source>include tax</source>
            <translation>com imposto incluído</translation>
        </message>
        <message>
            <source>are without tax</source>
            <translation>sem imposto</translation>
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
            <translation>US Letter</translation>
        </message>
        <message>
            <source>Tax is rounded</source>
            <translation>Arredondamento do imposto</translation>
        </message>
        <message>
            <source>on each line</source>
            <translation>em cada linha</translation>
        </message>
        <message>
            <source>once per tax rate</source>
            <translation>uma vez por taxa</translation>
        </message>
        <message>
            <source>Half a cent is rounded</source>
            <translation>Meio cêntimo arredonda</translation>
        </message>
        <message>
            <source>up</source>
            <translation>para cima</translation>
        </message>
        <message>
            <source>to the even cent</source>
            <translation>para o cêntimo par</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>Dias para pagar</translation>
        </message>
        <message>
            <source>Sentence about payment</source>
            <translation>Frase sobre o pagamento</translation>
        </message>
        <message>
            <source>Leave empty for the usual one</source>
            <translation>Deixe vazio para usar a habitual</translation>
        </message>
        <message>
            <source>Discount for paying early, in percent</source>
            <translation>Desconto de pronto pagamento, em percentagem</translation>
        </message>
        <message>
            <source>Days to pay early</source>
            <translation>Dias para pronto pagamento</translation>
        </message>
        <message>
            <source>Looks like %1</source>
            <translation>Fica assim: %1</translation>
        </message>
        <message>
            <source>The next number is %1</source>
            <translation>O próximo número é %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Gabinete</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Serviços</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horário de trabalho</translation>
        </message>
        <message>
            <source>Language and time</source>
            <translation>Idioma e hora</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Backup and data</source>
            <translation>Cópias e dados</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspeto</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Your name and what the head of your invoices says.</source>
            <translation>Como se apresenta, e o que aparece no cabeçalho das suas faturas.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>O seu nome</translation>
        </message>
        <message>
            <source>Name on invoices</source>
            <translation>Nome nas faturas</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Rua e número</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Localidade</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Imposto</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>NIF</translation>
        </message>
        <message>
            <source>VAT number</source>
            <translation>NIF-IVA</translation>
        </message>
        <message>
            <source>Exempt as a small business</source>
            <translation>Isenção como pequena empresa</translation>
        </message>
        <message>
            <source>Bank account, printed on invoices</source>
            <translation>Conta bancária, impressa nas faturas</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC, if your bank asks for it</source>
            <translation>BIC, se o seu banco o pedir</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>Titular da conta</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Banco</translation>
        </message>
        <message>
            <source>How dates, times and money are written, and where you are.</source>
            <translation>Como se escrevem datas, horas e valores, e onde está.</translation>
        </message>
        <message>
            <source>Dates, numbers and money</source>
            <translation>Datas, números e valores</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Moeda</translation>
        </message>
        <message>
            <source>For new services and invoices</source>
            <translation>Para novos serviços e faturas</translation>
        </message>
        <message>
            <source>How invoices leave. Nothing goes out before the time to undo is over.</source>
            <translation>Como seguem as faturas. Nada sai antes de acabar o tempo para desfazer.</translation>
        </message>
        <message>
            <source>Messages go</source>
            <translation>As mensagens seguem</translation>
        </message>
        <message>
            <source>as .eml files that you send yourself</source>
            <translation>como ficheiros .eml que envia por si</translation>
        </message>
        <message>
            <source>through your mail program</source>
            <translation>pelo seu programa de e-mail</translation>
        </message>
        <message>
            <source>through a mail server</source>
            <translation>por um servidor de e-mail</translation>
        </message>
        <message>
            <source>Seconds to undo a message</source>
            <translation>Segundos para desfazer uma mensagem</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Servidor de e-mail</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nome de utilizador</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Ligação</translation>
        </message>
        <message>
            <source>TLS from the start, port 465</source>
            <translation>TLS desde o início, porta 465</translation>
        </message>
        <message>
            <source>STARTTLS, port 587</source>
            <translation>STARTTLS, porta 587</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>An app password, if your provider has such. It is kept in the vault with the practice.</source>
            <translation>Uma palavra-passe de aplicação, se o seu fornecedor as tiver. Fica guardada no cofre com o gabinete.</translation>
        </message>
        <message>
            <source>Keep the password</source>
            <translation>Guardar palavra-passe</translation>
        </message>
        <message>
            <source>Password kept</source>
            <translation>Palavra-passe guardada</translation>
        </message>
        <message>
            <source>For this computer only. Paper stays white.</source>
            <translation>Só para este computador. O papel continua branco.</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como o ambiente de trabalho</translation>
        </message>
        <message>
            <source>changes with it</source>
            <translation>muda com ele</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma da janela</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>Como o sistema (%1)</translation>
        </message>
        <message>
            <source>A practice on your own machine.</source>
            <translation>Um gabinete na sua própria máquina.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Time zone rules of %1</source>
            <translation>Regras de fusos horários de %1</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem qualquer garantia.</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Alto contraste, claro</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Alto contraste, escuro</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>On the desktop</source>
            <translation>No ambiente de trabalho</translation>
        </message>
        <message>
            <source>Normal (%1 pixels)</source>
            <translation>Normal (%1 píxeis)</translation>
        </message>
        <message>
            <source>%1 pixels, %2 %</source>
            <translation>%1 píxeis, %2 %</translation>
        </message>
        <message>
            <source>Invoice numbers</source>
            <translation>Numeração das faturas</translation>
        </message>
        <message>
            <source>Credit note numbers</source>
            <translation>Numeração das notas de crédito</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Procurar uma definição</translation>
        </message>
        <message>
            <source>As usual in that region</source>
            <translation>Como é habitual nessa região</translation>
        </message>
        <message>
            <source>A week begins on</source>
            <translation>Primeiro dia da semana</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Quote numbers</source>
            <translation>Números dos orçamentos</translation>
        </message>
        <message>
            <source>Licences and tours</source>
            <translation>Licenças e visitas guiadas</translation>
        </message>
        <message>
            <source>Closed books</source>
            <translation>Livros encerrados</translation>
        </message>
        <message>
            <source>Rounding and numbers</source>
            <translation>Arredondamento e numeração</translation>
        </message>
        <message>
            <source>You work with</source>
            <translation>Trabalha com</translation>
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
            <translation>Alunos</translation>
        </message>
        <message>
            <source>What the window calls the people you work with</source>
            <translation>Como a janela chama as pessoas com quem trabalha</translation>
        </message>
        <message>
            <source>Looking up your settings</source>
            <translation>A procurar as suas definições</translation>
        </message>
        <message>
            <source>Your settings could not be read</source>
            <translation>Não foi possível ler as suas definições</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>Calendários</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SettingsSearch</name>
        <message>
            <source>Find a setting</source>
            <translation>Procurar uma definição</translation>
        </message>
        <message>
            <source>No setting is called "%1".</source>
            <translation>Nenhuma definição se chama «%1».</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Sheet</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>O que aqui escreveu antes foi reposto.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Recomeçar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StartPage</name>
        <message>
            <source>What do you bring along?</source>
            <translation>O que traz consigo?</translation>
        </message>
        <message>
            <source>Files are read on this computer only. Nothing is sent anywhere.</source>
            <translation>Os ficheiros só são lidos neste computador. Nada é enviado para lado nenhum.</translation>
        </message>
        <message>
            <source>My calendar and contacts</source>
            <translation>O meu calendário e contactos</translation>
        </message>
        <message>
            <source>files exported from another program</source>
            <translation>ficheiros exportados de outro programa</translation>
        </message>
        <message>
            <source>Calendar, .ics</source>
            <translation>Calendário, .ics</translation>
        </message>
        <message>
            <source>Contacts, .vcf or .csv</source>
            <translation>Contactos, .vcf ou .csv</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Ainda nada</translation>
        </message>
        <message>
            <source>start with an empty calendar</source>
            <translation>começar com um calendário vazio</translation>
        </message>
        <message>
            <source>no file chosen</source>
            <translation>nenhum ficheiro escolhido</translation>
        </message>
        <message>
            <source>Choose file</source>
            <translation>Escolher ficheiro</translation>
        </message>
        <message>
            <source>Choose file: %1</source>
            <translation>Escolher ficheiro: %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Back to the invoice</source>
            <translation>Voltar à fatura</translation>
        </message>
        <message>
            <source>Period of the statement</source>
            <translation>Período do extrato</translation>
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
            <translation>Extrato, %1</translation>
        </message>
        <message>
            <source>There is nothing to tell. Choose a longer period.</source>
            <translation>Não há nada a mostrar. Escolha um período mais longo.</translation>
        </message>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Acrescente um endereço de e-mail ao cliente para o enviar.</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>The mail with the statement waits on Today for you to send it</source>
            <translation>O e-mail com o extrato espera em Hoje que o envie</translation>
        </message>
        <message>
            <source>The statement of %1 goes out</source>
            <translation>O extrato de %1 segue</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extrato de conta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StrengthMeter</name>
        <message>
            <source>Strength</source>
            <translation>Segurança da frase-passe</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SumRow</name>
        <message>
            <source>What it is made of</source>
            <translation>De que se compõe</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Shows what it is made of</source>
            <translation>Mostra de que se compõe</translation>
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
            <translation>O que %1 deve</translation>
        </message>
        <message>
            <source>Received from %1</source>
            <translation>Recebido de %1</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Finished and not invoiced</source>
            <translation>Terminadas e por faturar</translation>
        </message>
        <message>
            <source>Invoices that are not paid in full, less credit.</source>
            <translation>Faturas não pagas por inteiro, menos o crédito.</translation>
        </message>
        <message>
            <source>Payments by the day they came in, less what was refunded.</source>
            <translation>Pagamentos pelo dia em que chegaram, menos o reembolsado.</translation>
        </message>
        <message>
            <source>Sessions that took place and are on no invoice, with what each would bring.</source>
            <translation>Sessões realizadas que não estão em nenhuma fatura, com o que cada uma renderia.</translation>
        </message>
        <message>
            <source>Statement of account</source>
            <translation>Extrato de conta</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::SyncBanners</name>
        <message>
            <source>Connected calendars</source>
            <translation>Calendários ligados</translation>
        </message>
        <message>
            <source>Deleted entries</source>
            <translation>Registos eliminados</translation>
        </message>
        <message>
            <source>What syncing did</source>
            <translation>O que a sincronização fez</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were changed here and in %1.</source>
            <translation>
                <numerusform>%n registo foi alterado aqui e em %1.</numerusform>
                <numerusform>%n registos foram alterados aqui e em %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at both sides</source>
            <translation>Ver os dois lados</translation>
        </message>
        <message>
            <source>%1 says that %2 of %3 entries are gone. Nothing was deleted here.</source>
            <translation>%1 diz que %2 de %3 registos desapareceram. Aqui nada foi eliminado.</translation>
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
            <translation>O que a sincronização fez</translation>
        </message>
        <message>
            <source>Only what failed</source>
            <translation>Só o que falhou</translation>
        </message>
        <message numerus="yes">
            <source>The last %n days, on this practice’s clock.</source>
            <translation>
                <numerusform>O último dia, no relógio deste gabinete.</numerusform>
                <numerusform>Os últimos %n dias, no relógio deste gabinete.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>Todas as contas</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Nada falhou</translation>
        </message>
        <message>
            <source>Nothing happened yet</source>
            <translation>Ainda não aconteceu nada</translation>
        </message>
        <message>
            <source>What comes from connected calendars and goes there is told here.</source>
            <translation>O que vem dos calendários ligados e vai para lá conta-se aqui.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TaxPage</name>
        <message>
            <source>How are you taxed?</source>
            <translation>Que regime de imposto tem?</translation>
        </message>
        <message>
            <source>It decides what your invoices say and how they are numbered. SoloPilot makes a proposal. Your tax adviser can confirm it.</source>
            <translation>Decide o que aparece nas suas faturas e como são numeradas. O SoloPilot propõe, o seu contabilista sabe.</translation>
        </message>
        <message>
            <source>Country of your practice</source>
            <translation>País do seu gabinete</translation>
        </message>
        <message>
            <source>Taxed</source>
            <translation>Com imposto</translation>
        </message>
        <message>
            <source>Every invoice shows VAT</source>
            <translation>o IVA aparece em todas as faturas</translation>
        </message>
        <message>
            <source>Small business</source>
            <translation>Pequena empresa</translation>
        </message>
        <message>
            <source>below the limit of turnover, no VAT</source>
            <translation>abaixo do limite do volume de negócios, sem IVA</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Isento</translation>
        </message>
        <message>
            <source>care or teaching, no VAT; invoices say why</source>
            <translation>cuidados ou ensino, sem IVA; as faturas dizem porquê</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Escolha um país</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Cada cliente recebe-o no seu idioma.</translation>
        </message>
        <message>
            <source>On every invoice from now on; those that are issued stay as they are.</source>
            <translation>Em todas as faturas a partir de agora; as já emitidas ficam como estão.</translation>
        </message>
        <message>
            <source>Notes begin with it, or take it in from the note's menu.</source>
            <translation>As notas começam com ele, ou inserem-no a partir do menu da nota.</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Drop the changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <source>Use this wording</source>
            <translation>Usar este texto</translation>
        </message>
        <message>
            <source>Language of the template</source>
            <translation>Idioma do modelo</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Inserir o que muda de cliente para cliente</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Inserir o que muda de cliente para cliente, por exemplo um nome</translation>
        </message>
        <message>
            <source>Read an older version, or use it again</source>
            <translation>Ler uma versão anterior, ou voltar a usá-la</translation>
        </message>
        <message>
            <source>Go back to the wording that is in use</source>
            <translation>Voltar ao texto que está em uso</translation>
        </message>
        <message>
            <source>Draft, kept</source>
            <translation>Rascunho guardado</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Não proposto</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Do programa</translation>
        </message>
        <message>
            <source>Nothing differs from what is in use</source>
            <translation>Nada difere do que está em uso</translation>
        </message>
        <message>
            <source>Back to the built-in wording</source>
            <translation>Voltar ao texto do programa</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Mudar o nome…</translation>
        </message>
        <message>
            <source>Offer it again</source>
            <translation>Voltar a propor</translation>
        </message>
        <message>
            <source>Do not offer it any more</source>
            <translation>Deixar de propor</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateField</name>
        <message>
            <source>Turn into places of this program</source>
            <translation>Converter em campos deste programa</translation>
        </message>
        <message>
            <source>Nothing is printed here yet</source>
            <translation>Ainda nada é impresso aqui</translation>
        </message>
        <message>
            <source>Leave this empty to write nothing</source>
            <translation>Deixe vazio para não escrever nada</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Inserir</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateHistory</name>
        <message>
            <source>Versions of this template</source>
            <translation>Versões deste modelo</translation>
        </message>
        <message>
            <source>Use this version again</source>
            <translation>Voltar a usar esta versão</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Built-in wording, %1</source>
            <translation>Texto do programa, %1</translation>
        </message>
        <message>
            <source>Built-in wording</source>
            <translation>Texto do programa</translation>
        </message>
        <message>
            <source>As it comes with the program</source>
            <translation>Tal como vem com o programa</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatePreviewView</name>
        <message>
            <source>Preview</source>
            <translation>Pré-visualização</translation>
        </message>
        <message>
            <source>Preview for</source>
            <translation>Pré-visualização para</translation>
        </message>
        <message>
            <source>For whom the preview is written</source>
            <translation>Para quem é escrita a pré-visualização</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>A nota</translation>
        </message>
        <message>
            <source>The invoice</source>
            <translation>A fatura</translation>
        </message>
        <message>
            <source>This cannot be used yet. What is marked on the left comes first.</source>
            <translation>Isto ainda não pode ser usado. Trate primeiro do que está assinalado à esquerda.</translation>
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
            <translation>Assunto</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>O e-mail</translation>
        </message>
        <message>
            <source>for somebody invented</source>
            <translation>para uma pessoa inventada</translation>
        </message>
        <message>
            <source>There is nothing to show for this choice.</source>
            <translation>Não há nada a mostrar para esta escolha.</translation>
        </message>
        <message>
            <source>no e-mail address is known</source>
            <translation>não se conhece nenhum endereço de e-mail</translation>
        </message>
        <message>
            <source>Form of the mail</source>
            <translation>Forma do e-mail</translation>
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
            <translation>Um e-mail leva ambas; o programa do leitor escolhe</translation>
        </message>
        <message>
            <source>The mail as a page</source>
            <translation>O e-mail como página</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesModel</name>
        <message>
            <source>The new wording is in use</source>
            <translation>O novo texto está em uso</translation>
        </message>
        <message>
            <source>The built-in wording is in use</source>
            <translation>O texto do programa está em uso</translation>
        </message>
        <message>
            <source>Version %1 is in use again</source>
            <translation>A versão %1 está de novo em uso</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título de secção</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>%1: acrescentado</translation>
        </message>
        <message>
            <source>Renamed to %1</source>
            <translation>Novo nome: %1</translation>
        </message>
        <message>
            <source>%1 is not offered any more</source>
            <translation>%1: já não é proposto</translation>
        </message>
        <message>
            <source>%1 is offered again</source>
            <translation>%1: proposto de novo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplatesPage</name>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Back to the settings</source>
            <translation>Voltar às definições</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>Não foi possível ler os modelos</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Faturas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Rascunho</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Não proposto</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Próprio</translation>
        </message>
        <message>
            <source>A form of notes of your own</source>
            <translation>Um modelo de nota próprio</translation>
        </message>
        <message>
            <source>Rename %1</source>
            <translation>Mudar o nome de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Such as: Couples, first hour</source>
            <translation>Por exemplo: Casais, primeira hora</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add and write it</source>
            <translation>Acrescentar e escrever</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Mudar o nome</translation>
        </message>
        <message>
            <source>New form</source>
            <translation>Novo modelo de nota</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TimeLine</name>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
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
            <translation>Nova sessão</translation>
        </message>
        <message>
            <source>Log a past session</source>
            <translation>Registar uma sessão passada</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>No sessions</source>
            <translation>Sem sessões</translation>
        </message>
        <message numerus="yes">
            <source>%n sessions, %1</source>
            <translation>
                <numerusform>%n sessão, %1</numerusform>
                <numerusform>%n sessões, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisão</numerusform>
                <numerusform>%n decisões</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TodayPage</name>
        <message>
            <source>Looking at your day</source>
            <translation>A ver o seu dia</translation>
        </message>
        <message>
            <source>The day could not be read</source>
            <translation>Não foi possível ler o dia</translation>
        </message>
        <message numerus="yes">
            <source>More than %n finished sessions not invoiced</source>
            <translation>
                <numerusform>Mais de %n sessão concluída por faturar</numerusform>
                <numerusform>Mais de %n sessões concluídas por faturar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished sessions not invoiced</source>
            <translation>
                <numerusform>%n sessão concluída por faturar</numerusform>
                <numerusform>%n sessões concluídas por faturar</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rever</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Faturar todas</translation>
        </message>
        <message>
            <source>Nothing planned today</source>
            <translation>Nada previsto para hoje</translation>
        </message>
        <message>
            <source>Book a session, or bring in the calendar you have.</source>
            <translation>Marque uma sessão, ou traga o calendário que tem.</translation>
        </message>
        <message>
            <source>Import calendar</source>
            <translation>Importar calendário</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tomorrow, %1</source>
            <translation>Amanhã, %1</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Nada previsto</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>New here? A short tour shows you around.</source>
            <translation>Primeira vez aqui? Uma breve visita guiada mostra-lhe o programa.</translation>
        </message>
        <message>
            <source>Show me around</source>
            <translation>Fazer a visita</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>This is your day as it was at %1</source>
            <translation>O seu dia como estava às %1</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>De que se compõe</translation>
        </message>
        <message>
            <source>SoloPilot ended unexpectedly on %1</source>
            <translation>O SoloPilot terminou inesperadamente em %1</translation>
        </message>
        <message>
            <source>Nothing of it was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>Copy diagnostics…</source>
            <translation>Copiar o diagnóstico…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TopBar</name>
        <message>
            <source>Search and session</source>
            <translation>Procura e sessão</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TourCard</name>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Tour: %1, %2 of %3</source>
            <translation>Visita guiada: %1, %2 de %3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminar</translation>
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
            <translation>Quem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
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
            <translation>Verificar a integridade</translation>
        </message>
        <message>
            <source>Checking for tampering</source>
            <translation>A verificar a integridade</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Registo de auditoria</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Por quem</translation>
        </message>
        <message>
            <source>By anybody</source>
            <translation>Por qualquer pessoa</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Em qualquer altura</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Nos últimos 7 dias</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Nos últimos 30 dias</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>No último ano</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>Copiar como CSV</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Por %1</translation>
        </message>
        <message>
            <source>By the program itself</source>
            <translation>Pelo próprio programa</translation>
        </message>
        <message>
            <source>About %1: show everything again</source>
            <translation>Sobre %1: mostrar tudo de novo</translation>
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
            <translation>Interrompida na entrada %1. %2</translation>
        </message>
        <message>
            <source>Complete: %1 entries, each linked to the one before.</source>
            <translation>Completa: %1 entradas, cada uma ligada à anterior.</translation>
        </message>
        <message>
            <source>%1 entries are copied</source>
            <translation>%1 entradas copiadas</translation>
        </message>
        <message>
            <source>The newest %1 entries are copied</source>
            <translation>As %1 entradas mais recentes estão copiadas</translation>
        </message>
        <message>
            <source>Looking up the audit trail</source>
            <translation>A procurar no registo de auditoria</translation>
        </message>
        <message>
            <source>The audit trail could not be read</source>
            <translation>Não foi possível ler o registo de auditoria</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrashSheet</name>
        <message>
            <source>Deleted entries</source>
            <translation>Registos eliminados</translation>
        </message>
        <message numerus="yes">
            <source>What was deleted here or in a connected calendar is kept for %n days.</source>
            <translation>
                <numerusform>O que foi eliminado aqui ou num calendário ligado guarda-se durante %n dia.</numerusform>
                <numerusform>O que foi eliminado aqui ou num calendário ligado guarda-se durante %n dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty now</source>
            <translation>Esvaziar agora</translation>
        </message>
        <message numerus="yes">
            <source>%n deleted entries forgotten</source>
            <translation>
                <numerusform>%n registo eliminado esquecido</numerusform>
                <numerusform>%n registos eliminados esquecidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
        <message numerus="yes">
            <source>%n entries put back</source>
            <translation>
                <numerusform>%n registo recuperado</numerusform>
                <numerusform>%n registos recuperados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Nada foi eliminado</translation>
        </message>
        <message>
            <source>What is deleted here or in a connected calendar stands here, and can be put back.</source>
            <translation>O que se elimina aqui ou num calendário ligado aparece aqui e pode recuperar-se.</translation>
        </message>
        <message numerus="yes">
            <source>%n older entries are deleted too.</source>
            <translation>
                <numerusform>Também %n registo mais antigo está eliminado.</numerusform>
                <numerusform>Também %n registos mais antigos estão eliminados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n entries</source>
            <translation>
                <numerusform>Recuperar %n registo</numerusform>
                <numerusform>Recuperar %n registos</numerusform>
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
            <translation>Começar sessão</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Invoice all</source>
            <translation>Faturar todas</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Nota rápida</translation>
        </message>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Ocultar nomes de clientes ao partilhar o ecrã</translation>
        </message>
        <message>
            <source>Open SoloPilot</source>
            <translation>Abrir o SoloPilot</translation>
        </message>
        <message numerus="yes">
            <source>%n not invoiced, after this session</source>
            <translation>
                <numerusform>%n por faturar, depois desta sessão</numerusform>
                <numerusform>%n por faturar, depois desta sessão</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Invoice all: %1</source>
            <translation>Faturar todas: %1</translation>
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
            <translation>+1 dia</translation>
        </message>
        <message>
            <source>−1 day</source>
            <translation>−1 dia</translation>
        </message>
        <message>
            <source>%1 days</source>
            <comment>signed</comment>
            <translation>%1 dias</translation>
        </message>
        <message>
            <source>Press to have your time first</source>
            <translation>Prima para ter a sua hora primeiro</translation>
        </message>
        <message>
            <source>Press to have this time first</source>
            <translation>Prima para ter esta hora primeiro</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::UnlockScreen</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase-passe</translation>
        </message>
        <message>
            <source>Caps Lock is on</source>
            <translation>O Caps Lock está ligado</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Enter</source>
            <comment>key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Use the recovery sheet</source>
            <translation>Usar a folha de recuperação</translation>
        </message>
        <message>
            <source>Open another practice</source>
            <translation>Abrir outro gabinete</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
        </message>
        <message>
            <source>%1 Try again in %2 s.</source>
            <translation>%1 Tente de novo dentro de %2 s.</translation>
        </message>
        <message>
            <source>Opening...</source>
            <translation>A abrir...</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::VersionSheet</name>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Text of this version</source>
            <translation>Texto desta versão</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>since it was set up</source>
            <translation>desde que foi criada</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>de %1 a %2</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>O que diz</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>O que mudou</translation>
        </message>
        <message>
            <source>%1 (now)</source>
            <comment>a version</comment>
            <translation>%1 (agora)</translation>
        </message>
        <message>
            <source>Written by %1</source>
            <translation>Por %1</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Waiting for you</source>
            <translation>À sua espera</translation>
        </message>
        <message numerus="yes">
            <source>%n decisions</source>
            <translation>
                <numerusform>%n decisão</numerusform>
                <numerusform>%n decisões</numerusform>
            </translation>
        </message>
        <message>
            <source>Did not go out</source>
            <translation>Não seguiu</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>For you to send</source>
            <translation>Para enviar</translation>
        </message>
        <message>
            <source>To %1. It counts as sent once you say so.</source>
            <translation>Para %1. Conta como enviado assim que o indicar.</translation>
        </message>
        <message>
            <source>Open mail</source>
            <translation>Abrir e-mail</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Vencida</translation>
        </message>
        <message>
            <source>%1 owes %2</source>
            <translation>%1 deve %2</translation>
        </message>
        <message>
            <source>Invoice %1 was due %2.</source>
            <translation>A fatura %1 venceu %2.</translation>
        </message>
        <message>
            <source>Invoice %1.</source>
            <translation>Fatura %1.</translation>
        </message>
        <message>
            <source>Open invoice</source>
            <translation>Abrir fatura</translation>
        </message>
        <message>
            <source>New in your calendar</source>
            <translation>Novidades no seu calendário</translation>
        </message>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 é cliente?</translation>
        </message>
        <message>
            <source>Found in an import.</source>
            <translation>Encontrado numa importação.</translation>
        </message>
        <message>
            <source>%1, found in an import.</source>
            <translation>%1, encontrado numa importação.</translation>
        </message>
        <message>
            <source>Yes, add</source>
            <translation>Sim, acrescentar</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nada à sua espera</translation>
        </message>
        <message>
            <source>Overdue invoices, mail that did not go out and new people from your calendar will stand here.</source>
            <translation>As faturas vencidas, os e-mails que não seguiram e as pessoas novas do seu calendário aparecem aqui.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not issued on its day</source>
            <translation>Não emitida no seu dia</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir o rascunho</translation>
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
            <translation>por confirmar</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>Libertar</translation>
        </message>
        <message>
            <source>%1, %2 overdue among them</source>
            <translation>%1, das quais %2 vencidas</translation>
        </message>
        <message>
            <source>Show what is overdue</source>
            <translation>Mostrar o que está vencido</translation>
        </message>
        <message>
            <source>Held, and free again soon</source>
            <translation>Reservado, e em breve livre de novo</translation>
        </message>
        <message>
            <source>held until %1</source>
            <translation>reservado até %1</translation>
        </message>
        <message>
            <source>Book it</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Let go of it</source>
            <translation>Libertar</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WeekPicture</name>
        <message>
            <source>Where the free times lie</source>
            <translation>Onde estão as horas livres</translation>
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
            <translation>Dar %1 como incobrável?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You give up the %1 that are still open. It can be taken back.</source>
            <translation>Prescinde dos %1 que ainda estão em aberto. Pode anulá-lo mais tarde.</translation>
        </message>
        <message>
            <source>Such as: insolvent, no answer to three reminders</source>
            <translation>Por exemplo: insolvente, sem resposta a três avisos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Write off %1</source>
            <translation>Dar %1 como incobráveis</translation>
        </message>
        <message>
            <source>Say in a few words why nothing more will come.</source>
            <translation>Diga em poucas palavras porque já não virá mais nada.</translation>
        </message>
        <message>
            <source>%1 of it is tax that the invoice charged. It stays in the books: whether and when it comes back to you is for the tax rules of your country.</source>
            <translation>%1 disso é imposto que a fatura cobrou. Continua na contabilidade: se e quando lhe é devolvido depende das regras fiscais do seu país.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Who and where are you?</source>
            <translation>Quem é e onde está?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>O seu nome</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Summer time is handled for you, on both sides.</source>
            <translation>O programa trata da hora de verão, dos dois lados.</translation>
        </message>
        <message>
            <source>Type your city</source>
            <translation>Escreva a sua localidade</translation>
        </message>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>O seu nome aparece nas faturas. O fuso horário é aquele pelo qual se rege; cada cliente pode ter outro.</translation>
        </message>
        <message>
            <source>Type your name as it should appear on invoices.</source>
            <translation>Escreva o seu nome como deve constar nas faturas.</translation>
        </message>
    </context>
</TS>

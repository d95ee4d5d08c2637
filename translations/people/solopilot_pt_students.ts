<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
    <context>
        <name>Audit</name>
        <message>
            <source>Added a client</source>
            <translation>Aluno acrescentado</translation>
        </message>
        <message>
            <source>Merged another record into this client</source>
            <translation>Outra ficha unida a este aluno</translation>
        </message>
        <message>
            <source>Changed a client's status</source>
            <translation>Estado de um aluno alterado</translation>
        </message>
        <message>
            <source>Made a client active</source>
            <translation>Aluno ativado</translation>
        </message>
        <message>
            <source>Archived a client</source>
            <translation>Aluno arquivado</translation>
        </message>
        <message>
            <source>Suggested a client</source>
            <translation>Aluno sugerido</translation>
        </message>
        <message>
            <source>Changed a client</source>
            <translation>Aluno alterado</translation>
        </message>
        <message>
            <source>Gave a calendar entry to a client</source>
            <translation>Registo do calendário atribuído a um aluno</translation>
        </message>
        <message>
            <source>Took a calendar entry from a client</source>
            <translation>Registo do calendário retirado a um aluno</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>Sealed a file under its client's key</source>
            <translation>Ficheiro selado com a chave do respetivo aluno</translation>
        </message>
        <message>
            <source>Erased a client</source>
            <translation>Aluno apagado</translation>
        </message>
        <message>
            <source>Wrote out all that is held of a client</source>
            <translation>Todos os dados de um aluno exportados</translation>
        </message>
        <message>
            <source>Put a client's series on another clock</source>
            <translation>Série de um aluno passada para outro fuso horário</translation>
        </message>
        <message>
            <source>Planned to seal %{count} files under their clients' keys</source>
            <translation>Selagem de %{count} ficheiros com as chaves dos respetivos alunos planeada</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Clients whose invoices they pay: choose another payer</source>
            <translation>Alunos cujas faturas esta pessoa paga: escolha outro pagador</translation>
        </message>
        <message>
            <source>The client's name, to be sure</source>
            <translation>Nome do aluno, por segurança</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier backups hold the client until they leave or are removed; copies in other places are yours to remove.</source>
            <translation>
                <numerusform>%n cópia de segurança anterior contém o aluno até expirar ou ser removida; as cópias noutros locais tem de as remover por si.</numerusform>
                <numerusform>%n cópias de segurança anteriores contêm o aluno até expirarem ou serem removidas; as cópias noutros locais tem de as remover por si.</numerusform>
            </translation>
        </message>
        <message>
            <source>Erasing, then making a backup without the client…</source>
            <translation>A apagar; depois é feita uma cópia de segurança sem o aluno…</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>There is nothing to measure on. Use a practice with clients and services, such as one made by "demo".</source>
            <translation>Não há nada para medir. Use um gabinete com alunos e serviços, por exemplo um criado com «demo».</translation>
        </message>
        <message>
            <source>"%{text}" may mean %{count} clients. Use the whole name, the e-mail address, or the id from "client list".</source>
            <translation>«%{text}» pode referir-se a %{count} alunos. Use o nome completo, o endereço de e-mail ou o id de «client list».</translation>
        </message>
        <message>
            <source>Somebody changed this client in the meantime. Look at the current state and try again.</source>
            <translation>Entretanto, alguém alterou a ficha deste aluno. Veja o estado atual e tente de novo.</translation>
        </message>
        <message>
            <source>A client cannot be merged with itself. Choose another one.</source>
            <translation>Um aluno não pode ser unido a si próprio. Escolha outro.</translation>
        </message>
        <message>
            <source>One of these clients has been merged before. Choose the record it was merged into.</source>
            <translation>Um destes alunos já tinha sido unido a outro. Escolha a ficha que o representa.</translation>
        </message>
        <message>
            <source>%{client} is not to be contacted, so no mail leaves. Take the mark away in the client's form, then try again.</source>
            <translation>%{client} não deve ser contactado, por isso não segue nenhum e-mail. Retire a marca na ficha do aluno e tente de novo.</translation>
        </message>
        <message>
            <source>A client needs a name. Type one.</source>
            <translation>Um aluno precisa de um nome. Escreva-o.</translation>
        </message>
        <message>
            <source>There is no such client. Look for it by name.</source>
            <translation>Este aluno não existe. Procure-o pelo nome.</translation>
        </message>
        <message>
            <source>These lines are a discount: taking them back would charge the client more. Credit them together with what they take off from.</source>
            <translation>Estas linhas são um desconto: retirá-las cobraria mais ao aluno. Credite-as com as linhas em que descontam.</translation>
        </message>
        <message>
            <source>"%{name}" may be more than one of your clients, so nothing was taken over. Merge them or look at it by hand.</source>
            <translation>«%{name}» pode ser mais do que um dos seus alunos, por isso nada foi importado. Una as fichas ou veja o caso à mão.</translation>
        </message>
        <message>
            <source>The guest "%{text}" has no usable e-mail address and was not suggested as a client.</source>
            <translation>O convidado «%{text}» não tem um endereço de e-mail utilizável e não foi sugerido como aluno.</translation>
        </message>
        <message>
            <source>%{buyer} is a business in another EU country without a VAT number, so your own tax is charged. Add their VAT number to the client if they have one.</source>
            <translation>%{buyer} é uma empresa de outro país da UE sem NIF-IVA, por isso é cobrado o seu próprio imposto. Se tiver NIF-IVA, acrescente-o ao aluno.</translation>
        </message>
        <message>
            <source>The address of %{buyer} is missing, which an invoice over this amount needs. Add street and city to the client.</source>
            <translation>Falta a morada de %{buyer}, necessária numa fatura acima deste valor. Acrescente a rua e a localidade ao aluno.</translation>
        </message>
        <message>
            <source>The client's name is missing on the invoice. Add it to the client.</source>
            <translation>Falta o nome do aluno na fatura. Acrescente-o ao aluno.</translation>
        </message>
        <message>
            <source>The tax number of %{buyer} is missing (codice fiscale, partita IVA, NIF, SIREN or VAT number), which your country wants on this invoice. Add it to the client.</source>
            <translation>Falta o número fiscal de %{buyer} (codice fiscale, partita IVA, NIF, SIREN ou NIF-IVA), que o seu país exige nesta fatura. Acrescente-o ao aluno.</translation>
        </message>
        <message>
            <source>The VAT number of %{buyer} is missing, and a reverse-charge invoice is not valid without it. Add it to the client, or charge tax.</source>
            <translation>Falta o NIF-IVA de %{buyer}, e sem ele uma fatura com autoliquidação não é válida. Acrescente-o ao aluno, ou cobre imposto.</translation>
        </message>
        <message>
            <source>There is no such note. Look for it in the client's list.</source>
            <translation>Esta nota não existe. Procure-a na lista do aluno.</translation>
        </message>
        <message>
            <source>This client already got %{limit} messages within a day, so this one waits. Send it now if you mean it.</source>
            <translation>Este aluno já recebeu %{limit} mensagens num dia, por isso esta fica à espera. Se for mesmo essa a intenção, envie-a agora.</translation>
        </message>
        <message>
            <source>%{asked} of this payment became the client's credit, of which only %{available} are left. Take back what the credit was used for first.</source>
            <translation>%{asked} deste pagamento passaram a saldo a favor do aluno, do qual só restam %{available}. Anule primeiro aquilo em que o saldo foi usado.</translation>
        </message>
        <message>
            <source>This client has no credit to pay with.</source>
            <translation>Este aluno não tem saldo a favor com que pagar.</translation>
        </message>
        <message>
            <source>Whose session is this? Choose the client first.</source>
            <translation>De quem é esta sessão? Escolha primeiro o aluno.</translation>
        </message>
        <message>
            <source>The client's VAT number "%{vatId}" does not have the form used in %{country}. Correct it or remove it.</source>
            <translation>O NIF-IVA «%{vatId}» do aluno não tem o formato usado em %{country}. Corrija-o ou remova-o.</translation>
        </message>
        <message>
            <source>To bill this expense, say to which client.</source>
            <translation>Para faturar esta despesa, indique a que aluno.</translation>
        </message>
        <message>
            <source>No expense of this client waits to be billed in that currency. Mark one with "Bill to client" first.</source>
            <translation>Nenhuma despesa deste aluno está à espera de ser faturada nessa moeda. Marque primeiro uma com «Faturar ao aluno».</translation>
        </message>
        <message>
            <source>A client was billed for this expense, so its amount and its client stay. Take its line off the draft, or credit the invoice, then change it.</source>
            <translation>Esta despesa foi faturada a um aluno, por isso o valor e o aluno mantêm-se. Retire a linha do rascunho, ou credite a fatura, e altere-a depois.</translation>
        </message>
        <message>
            <source>This is no link into a practice. Copy it again from the menu of a client, a session or an invoice.</source>
            <translation>Isto não é uma ligação para um gabinete. Copie-a de novo do menu de um aluno, de uma sessão ou de uma fatura.</translation>
        </message>
        <message>
            <source>This client has no e-mail address. Add one, or save the statement as PDF.</source>
            <translation>Este aluno não tem endereço de e-mail. Acrescente um, ou guarde o extrato como PDF.</translation>
        </message>
        <message>
            <source>No client is named. Say whose it is: a name, an e-mail address or an id.</source>
            <translation>Não é indicado nenhum aluno. Diga de quem se trata: um nome, um endereço de e-mail ou um identificador.</translation>
        </message>
        <message>
            <source>This client was erased: only what the law keeps is left, and nothing new is written about them.</source>
            <translation>Este aluno foi apagado: só fica o que a lei exige conservar, e nada de novo é escrito sobre ele.</translation>
        </message>
        <message>
            <source>Say why the client is erased. The reason stays on record, so it names nobody.</source>
            <translation>Diga porque é que o aluno é apagado. O motivo fica registado, por isso não nomeie ninguém.</translation>
        </message>
        <message>
            <source>This client was not erased, so there is nothing to prove.</source>
            <translation>Este aluno não foi apagado, por isso não há nada a provar.</translation>
        </message>
        <message>
            <source>Something of this client is still open. Look at the plan, settle or cancel what is in the way, and try again.</source>
            <translation>Ainda há algo em aberto deste aluno. Veja o plano, resolva ou cancele o que o impede e tente de novo.</translation>
        </message>
        <message>
            <source>The reason stays on record when the client is gone. Write it without their name, address or number.</source>
            <translation>O motivo fica registado quando o aluno já não existe. Escreva-o sem o nome, a morada ou o número dele.</translation>
        </message>
        <message>
            <source>What this entry said was erased together with its client and cannot be put back.</source>
            <translation>O conteúdo deste registo foi apagado juntamente com o respetivo aluno e não pode ser reposto.</translation>
        </message>
        <message>
            <source>This time is outside of the hours that suit the client. Choose another time, or confirm that you want it all the same.</source>
            <translation>Esta hora fica fora do horário que convém ao aluno. Escolha outra hora, ou confirme que a quer mesmo assim.</translation>
        </message>
        <message>
            <source>By your terms clients may not move this session any more. Move it yourself, or cancel it and book another one.</source>
            <translation>Segundo as suas condições, os alunos já não podem remarcar esta sessão. Remarque-a por si, ou desmarque-a e marque outra.</translation>
        </message>
        <message>
            <source>There is no e-mail address to send the invitation to. Add one to the client.</source>
            <translation>Não há nenhum endereço de e-mail para onde enviar o convite. Acrescente um ao aluno.</translation>
        </message>
        <message>
            <source>More files wait to be sealed under their clients' keys. The program goes on by itself.</source>
            <translation>Há mais ficheiros à espera de serem selados com as chaves dos respetivos alunos. O programa continua sozinho.</translation>
        </message>
        <message>
            <source>A client is erased, but the file was not written anew yet, so traces may be left in it. The program makes up for it by itself; leave it open for a while.</source>
            <translation>Um aluno foi apagado, mas o ficheiro ainda não foi reescrito, pelo que podem restar vestígios. O programa trata disso sozinho; deixe-o aberto algum tempo.</translation>
        </message>
        <message>
            <source>What both sides said was erased together with its client. There is nothing left to choose from.</source>
            <translation>O que os dois lados diziam foi apagado com o aluno. Não há nada que escolher.</translation>
        </message>
        <message>
            <source>Credits move between two packages of one client that count the same unit. Choose another package.</source>
            <translation>O crédito passa entre dois pacotes de um aluno que contam a mesma unidade. Escolha outro pacote.</translation>
        </message>
        <message>
            <source>This client has an active package "%{name}" already. Give this one another name.</source>
            <translation>Este aluno já tem um pacote ativo «%{name}». Dê outro nome a este.</translation>
        </message>
        <message>
            <source>There is no such package. Choose one of the client's list.</source>
            <translation>Não existe esse pacote. Escolha um da lista do aluno.</translation>
        </message>
        <message>
            <source>This time is held for no client, so nobody can be booked there. Book the session by hand.</source>
            <translation>Esta hora não está reservada para nenhum aluno, por isso não se pode marcar ninguém. Marque a sessão à mão.</translation>
        </message>
    </context>
    <context>
        <name>FoundWords</name>
        <message>
            <source>Archived client</source>
            <translation>Aluno arquivado</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Time by client</source>
            <translation>Tempo por aluno</translation>
        </message>
        <message>
            <source>What clients owe today, by how long it is past due. Drafts are not in it, nor is what you wrote off.</source>
            <translation>O que os alunos devem hoje, conforme o atraso desde o vencimento. Os rascunhos não contam, nem o que foi dado como incobrável.</translation>
        </message>
        <message>
            <source>The tax in the money that came in. A part payment holds a part of each rate; credit a client has left bears no tax yet. Not a tax return.</source>
            <translation>O imposto contido no dinheiro que entrou. Um pagamento parcial contém uma parte de cada taxa; o saldo a favor de um aluno ainda não tem imposto. Não é uma declaração de imposto.</translation>
        </message>
        <message>
            <source>Sessions held for each client and what invoices bill for them, without tax. What is not invoiced yet is time here, not money.</source>
            <translation>Sessões realizadas por aluno e o que as faturas cobram por elas, sem imposto. O que ainda está por faturar é aqui tempo, não dinheiro.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Client's name</source>
            <translation>Nome do aluno</translation>
        </message>
        <message>
            <source>Client's first name</source>
            <translation>Primeiro nome do aluno</translation>
        </message>
    </context>
    <context>
        <name>Tours</name>
        <message>
            <source>Sessions are listed here in order, each with the client's local time and its next step.</source>
            <translation>As sessões aparecem aqui por ordem, cada uma com a hora do aluno e o passo seguinte.</translation>
        </message>
        <message>
            <source>Ctrl+K finds clients, invoices and notes, and does whatever the program can do.</source>
            <translation>Ctrl+K encontra alunos, faturas e notas, e faz tudo o que o programa sabe fazer.</translation>
        </message>
        <message>
            <source>A client's local time can be shown beside yours, so that nobody is called at night.</source>
            <translation>A hora de um aluno pode aparecer ao lado da sua, para ninguém ser contactado de noite.</translation>
        </message>
        <message>
            <source>Type a few letters of a client, or an invoice's number. Reports has the sums of a year.</source>
            <translation>Escreva algumas letras do nome de um aluno, ou o número de uma fatura. Os totais de um ano estão em Relatórios.</translation>
        </message>
    </context>
    <context>
        <name>sp::Workplace</name>
        <message>
            <source>New client</source>
            <translation>Novo aluno</translation>
        </message>
        <message>
            <source>Clients show by their initials</source>
            <translation>Os alunos aparecem pelas iniciais</translation>
        </message>
        <message>
            <source>Clients show by their names</source>
            <translation>Os alunos aparecem pelo nome</translation>
        </message>
        <message>
            <source>Show client names again</source>
            <translation>Mostrar de novo os nomes dos alunos</translation>
        </message>
        <message>
            <source>Hide client names while sharing the screen</source>
            <translation>Ocultar nomes de alunos ao partilhar o ecrã</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::AppointmentSheet</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::BookingPopover</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CalendarFoot</name>
        <message>
            <source>The client’s</source>
            <translation>O do aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientForm</name>
        <message>
            <source>New client</source>
            <translation>Novo aluno</translation>
        </message>
        <message>
            <source>Add client</source>
            <translation>Acrescentar aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPane</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>Client saved</source>
            <translation>Aluno guardado</translation>
        </message>
        <message>
            <source>The client to keep</source>
            <translation>O aluno que fica</translation>
        </message>
        <message>
            <source>Choose the client that stays.</source>
            <translation>Escolha o aluno que fica.</translation>
        </message>
        <message>
            <source>%1 is a client now</source>
            <translation>%1 já está entre os seus alunos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientPicker</name>
        <message>
            <source>Clients found</source>
            <translation>Alunos encontrados</translation>
        </message>
        <message>
            <source>as a new client</source>
            <translation>como novo aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientView</name>
        <message>
            <source>Nothing known yet. Edit the client to add an e-mail address.</source>
            <translation>Ainda não se sabe nada. Edite a ficha do aluno para acrescentar um endereço de e-mail.</translation>
        </message>
        <message>
            <source>Is this a client?</source>
            <translation>É um aluno?</translation>
        </message>
        <message>
            <source>Merge into another client…</source>
            <translation>Unir a outro aluno…</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ClientsPage</name>
        <message>
            <source>Filter clients</source>
            <translation>Filtrar alunos</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Alunos</translation>
        </message>
        <message>
            <source>Import clients and appointments</source>
            <translation>Importar alunos e marcações</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Novo aluno</translation>
        </message>
        <message>
            <source>The clients could not be read</source>
            <translation>Não foi possível ler os alunos</translation>
        </message>
        <message>
            <source>No clients yet</source>
            <translation>Ainda sem alunos</translation>
        </message>
        <message>
            <source>Add your first client, or import your contacts or calendar.</source>
            <translation>Acrescente o seu primeiro aluno, ou importe os seus contactos ou o calendário.</translation>
        </message>
        <message>
            <source>No client is in this list.</source>
            <translation>Não há alunos nesta lista.</translation>
        </message>
        <message>
            <source>No client chosen</source>
            <translation>Nenhum aluno escolhido</translation>
        </message>
        <message>
            <source>Your clients will be listed here</source>
            <translation>Os seus alunos vão aparecer aqui</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Acrescentar um aluno</translation>
        </message>
        <message>
            <source>Client added</source>
            <translation>Aluno acrescentado</translation>
        </message>
        <message>
            <source>Looking up your clients</source>
            <translation>A procurar os seus alunos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ComputerSection</name>
        <message>
            <source>Name clients in reminders</source>
            <translation>Indicar alunos pelo nome nos lembretes</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CostSheet</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>Bill to client</source>
            <translation>Faturar ao aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::CreditSheet</name>
        <message>
            <source>The %1 already paid become the client’s credit.</source>
            <translation>Os %1 já pagos passam a saldo a favor do aluno.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DataSection</name>
        <message>
            <source>CSV of clients, sessions, invoices and payments, for a spreadsheet</source>
            <translation>CSV de alunos, sessões, faturas e pagamentos, para uma folha de cálculo</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DeclineSheet</name>
        <message>
            <source>The client said no. It can be copied as a new quote.</source>
            <translation>O aluno disse que não. Pode ser copiado como um novo orçamento.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::DocumentView</name>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseDetail</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpenseSheet</name>
        <message>
            <source>A client you bill it to reads this</source>
            <translation>Se a faturar a um aluno, ele lê isto</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ExpensesView</name>
        <message>
            <source>It goes along on the client’s next invoice</source>
            <translation>Segue na próxima fatura do aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::ImportSheet</name>
        <message numerus="yes">
            <source>%n new clients</source>
            <translation>
                <numerusform>%n aluno novo</numerusform>
                <numerusform>%n alunos novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n clients updated</source>
            <translation>
                <numerusform>%n aluno atualizado</numerusform>
                <numerusform>%n alunos atualizados</numerusform>
            </translation>
        </message>
        <message>
            <source>Guests nobody knows become suggested clients; accept them in the list.</source>
            <translation>Os convidados que ninguém conhece passam a alunos sugeridos; aceite-os na lista.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::LogSheet</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>Choose a client to see it.</source>
            <translation>Escolha um aluno para ver o preço.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::MoneyPage</name>
        <message>
            <source>%1 has nobody to go to. Add an e-mail address to the client.</source>
            <translation>%1 não tem destinatário. Acrescente um endereço de e-mail ao aluno.</translation>
        </message>
        <message>
            <source>No number and no client in this tab matches. Try All, or fewer letters.</source>
            <translation>Nenhum número e nenhum aluno neste separador corresponde. Tente «Todas», ou menos letras.</translation>
        </message>
        <message>
            <source>Number or client</source>
            <translation>Número ou aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PaperDetail</name>
        <message>
            <source>Open the client</source>
            <translation>Abrir a ficha do aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteSheet</name>
        <message>
            <source>Choose a client.</source>
            <translation>Escolha um aluno.</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuoteView</name>
        <message>
            <source>The client said yes: draft the invoice</source>
            <translation>O aluno disse que sim: criar o rascunho da fatura</translation>
        </message>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::QuotesPane</name>
        <message>
            <source>Number or client</source>
            <translation>Número ou aluno</translation>
        </message>
        <message>
            <source>No number and no client matches. Try fewer letters.</source>
            <translation>Nenhum número e nenhum aluno corresponde. Tente com menos letras.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::Rail</name>
        <message>
            <source>Clients</source>
            <translation>Alunos</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringPane</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>No client matches. Try fewer letters.</source>
            <translation>Nenhum aluno corresponde. Tente com menos letras.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringSheet</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>Choose a client.</source>
            <translation>Escolha um aluno.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RecurringView</name>
        <message>
            <source>Show the client</source>
            <translation>Mostrar o aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::StatementView</name>
        <message>
            <source>Add an e-mail address to the client to send it.</source>
            <translation>Acrescente um endereço de e-mail ao aluno para enviar o extrato.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TemplateEditor</name>
        <message>
            <source>Each client gets it in their language.</source>
            <translation>Cada aluno recebe-o no seu idioma.</translation>
        </message>
        <message>
            <source>Insert what differs from client to client</source>
            <translation>Inserir o que muda de aluno para aluno</translation>
        </message>
        <message>
            <source>Insert what differs from client to client, such as a name</source>
            <translation>Inserir o que muda de aluno para aluno, por exemplo um nome</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::TrayPanel</name>
        <message>
            <source>Hide client names while sharing</source>
            <translation>Ocultar nomes de alunos ao partilhar o ecrã</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::WaitingColumn</name>
        <message>
            <source>Is %1 a client?</source>
            <translation>%1 está entre os seus alunos?</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::YouPage</name>
        <message>
            <source>Your name appears on invoices. Your time zone is the one you live in; each client can have another.</source>
            <translation>O seu nome aparece nas faturas. O fuso horário é aquele pelo qual se rege; cada aluno pode ter outro.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Seal files under their clients' keys</source>
            <translation>Selagem de ficheiros com as chaves dos respetivos alunos</translation>
        </message>
        <message>
            <source>Write the file anew after erasing a client</source>
            <translation>Reescrita do ficheiro após apagar um aluno</translation>
        </message>
    </context>
    <context>
        <name>SlotAdvice</name>
        <message>
            <source>Outside the hours that suit the client.</source>
            <translation>Fora das horas que convêm ao aluno.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::FinderSheet</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookModel</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::OutlookPane</name>
        <message>
            <source>Open the client</source>
            <translation>Abrir o aluno</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageSheet</name>
        <message>
            <source>Name, as clients see it</source>
            <translation>Nome, como os alunos o veem</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PackageView</name>
        <message>
            <source>Nobody has bought it yet. It is sold on a client's page.</source>
            <translation>Ainda ninguém o comprou. Vende-se na página de um aluno.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::PlansPage</name>
        <message>
            <source>A package is a number of sessions, hours or a sum that clients pay at once and use up. Bookings hold it, finished sessions take it, and you see in time when it runs out.</source>
            <translation>Um pacote é um número de sessões, de horas ou um valor que os alunos pagam de uma vez e vão gastando. As marcações reservam-no, as sessões concluídas descontam-no, e vê a tempo quando se esgota.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesPane</name>
        <message>
            <source>Client</source>
            <translation>Aluno</translation>
        </message>
        <message>
            <source>What a session costs beyond the credits it uses up, where its package has no rate of its own. A client's rules go before a service's, those before a package's.</source>
            <translation>O que custa uma sessão além do crédito que gasta, se o pacote não tiver tarifa própria. As regras de um aluno vêm antes das de um serviço, e estas antes das de um pacote.</translation>
        </message>
    </context>
    <context>
        <name>sp::ui::RulesSheet</name>
        <message>
            <source>Clients who would have paid otherwise</source>
            <translation>Alunos que teriam pago outro valor</translation>
        </message>
    </context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of account.
#include "app/cli/command.h"

namespace sp::cli {

namespace {

using namespace statements;
using namespace Qt::StringLiterals;

/// --client; from the year's first day to today.
Result<StatementRequest> request(Context &context)
{
    SP_CHECK(context.engine().mayRead("invoice.read"));
    SP_TRY(name, context.arguments().required("client"));
    SP_TRY(client, context.client(name));
    SP_TRY(today, context.today());
    SP_TRY(to, context.date("to", today));
    const LocalDate newYear(std::chrono::local_days(civil(to).year() / 1 / 1));
    SP_TRY(from, context.date("from", newYear));
    return StatementRequest{client, {from, to}};
}

QString words(const AccountStatement &statement)
{
    QString text = u"%1, %2 to %3\n"_s.arg(statement.buyer.name, idString(dateText(statement.period.from)),
        idString(dateText(statement.period.to)));
    for (const StatementSection &section : statement.sections) {
        const auto plain = [](const Money &amount) { return idString(amount.plain()); };
        text +=
            u"\n%1, opening balance %2\n"_s.arg(idString(section.currency.code()), plain(section.opening));
        QList<QStringList> rows;
        for (const StatementLine &line : section.lines)
            rows.append({idString(dateText(line.on)), idString(movementName(line.kind)), line.reference,
                line.due ? u"due "_s + idString(dateText(*line.due)) : QString(), plain(line.amount),
                plain(line.balance)});
        text += table(rows) + u"Closing balance %1"_s.arg(plain(section.closing));
        if (!section.overdue().isZero())
            text += u", of it overdue %1"_s.arg(plain(section.overdue()));
        text += u'\n';
        for (const OpenItem &item : section.open)
            text += u"  %1 open %2%3\n"_s.arg(item.number, plain(item.open),
                item.daysOver > 0 ? u", %1 days overdue"_s.arg(item.daysOver) : QString());
    }
    if (statement.sections.empty())
        text += u"Nothing was charged or paid, and nothing is open.\n"_s;
    return text;
}

Result<Reply> statementShow(Context &context)
{
    SP_TRY(asked, request(context));
    SP_TRY(statement, context.engine().statements().statement(asked, context.engine().now()));
    return Reply{statementJson(statement), words(statement)};
}

Result<Reply> statementPdf(Context &context)
{
    SP_TRY(asked, request(context));
    SP_TRY(statement, context.engine().statements().statement(asked, context.engine().now()));
    SP_TRY(bytes, context.engine().pdf(statement));
    const QString path = context.arguments().value("output", statementFileName(statement));
    SP_CHECK(context.write(path, bytes));
    return Reply{{{u"path"_s, path}, {u"bytes"_s, static_cast<qint64>(bytes.size())}},
        u"Written to %1.\n"_s.arg(path)};
}

Result<Reply> statementSend(Context &context)
{
    SP_TRY(asked, request(context));
    Engine &engine = context.engine();
    SP_TRY(sent, engine.run<std::optional<MessageId>>(
                     "statement.send", [&](Unit &unit) { return engine.statements().send(unit, asked); }));
    if (!sent)
        return Error{ErrorCode::Refused, "statement.no_address"};
    return Reply{{{u"message"_s, idString(sent->text())}},
        u"Waits in the outbox (%1); \"outbox undo\" takes it back.\n"_s.arg(idString(sent->text()))};
}

constexpr Command commands[] = {
    {"statement show", "--client C [--from D] [--to D]",
        "Show a client's statement of account, as the ledger has it", "client from to", statementShow, 0},
    {"statement pdf", "--client C [--from D] [--to D] [--output FILE] [--force]",
        "Write a statement of account as PDF; over a file that is there with --force",
        "client from to output force", statementPdf, 0, Drawing::Draws},
    {"statement send", "--client C [--from D] [--to D]", "Mail a statement of account to its client",
        "client from to", statementSend, 0},
};

}  // namespace

std::span<const Command> statementCommands()
{
    return commands;
}

}  // namespace sp::cli

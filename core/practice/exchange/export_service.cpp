// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/export_service.h"

#include "core/practice/exchange/practice_export.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sp {

QByteArray exportContentName(ExportContent content)
{
    switch (content) {
    case ExportContent::Everything:
        return "all";
    case ExportContent::Books:
        return "hledger";
    case ExportContent::Tables:
        return "csv";
    case ExportContent::Calendar:
        return "ics";
    case ExportContent::Contacts:
        return "vcard";
    }
    Q_UNREACHABLE();
}

QJsonObject ExportReport::toJson() const
{
    QJsonArray list;
    for (const ExportedFile &file : files)
        list.append(QJsonObject{{u"path"_s, file.path}, {u"bytes"_s, file.bytes},
            {u"sha256"_s, QString::fromLatin1(hex(file.sha256))}});
    return {{u"folder"_s, folder}, {u"files"_s, list}};
}

Result<ExportReport> ExportService::write(
    const QString &folder, const ExportRequest &request, Instant now, const ExportProgress &progress) const
{
    SP_TRY(target, ExportFolder::create(folder));
    PracticeExport run(*this, request, now, progress, target);
    SP_CHECK(run.load());
    SP_CHECK(run.write());
    SP_TRY(files, target.commit());
    return ExportReport{folder, std::move(files)};
}

Result<QByteArray> ExportService::journal() const
{
    std::map<IdBytes, QByteArray> numbers;
    SP_CHECK(m_billing.store().each([&](const BilledDocument &document) {
        if (document.issued())
            numbers[document.id.bytes()] = document.content.number;
    }));
    SP_CHECK(m_billing.store().eachPayment([&](const PaymentRecord &payment) {
        if (payment.document)
            if (const auto number = numbers.find(payment.document->bytes()); number != numbers.end())
                numbers[payment.id.bytes()] = number->second;
    }));
    SP_TRY(accounts, bookAccounts());
    SP_TRY(transactions, bookTransactions(m_ledger, accounts, numbers));
    return billing::hledgerJournal(transactions);
}

Result<BookAccounts> ExportService::bookAccounts() const
{
    std::map<IdBytes, QString> names;
    for (const auto status :
        {ClientStatus::Suggested, ClientStatus::Active, ClientStatus::Archived, ClientStatus::Merged}) {
        SP_TRY(summaries, m_people.store().list(status, std::numeric_limits<int>::max(), 0));
        for (const ClientSummary &summary : summaries)
            names[summary.id.bytes()] = summary.name;
    }
    return BookAccounts(names);
}

Result<std::vector<ExportService::BookBalance>> ExportService::bookBalances() const
{
    SP_TRY(accounts, bookAccounts());
    SP_TRY(balances, m_ledger.balances());
    std::vector<BookBalance> books;
    for (const AccountBalance &balance : balances)
        books.push_back(
            {accounts.nameOf(balance.account), bookAmount(balance.account.unit, balance.quantity)});
    return books;
}

void ExportService::audit(Unit &unit, const ExportRequest &request, const ExportReport &report)
{
    QByteArray all;
    for (const ExportedFile &file : report.files)
        all += hex(file.sha256) + ' ' + file.path.toUtf8() + '\n';
    unit.audit({"export.written", "export", {},
        {{u"content"_s, QString::fromLatin1(exportContentName(request.content))},
            {u"private_notes"_s, request.privateNotes == PrivateNotes::Include},
            {u"files"_s, static_cast<qint64>(report.files.size())},
            {u"sha256"_s, QString::fromLatin1(hex(sha256({all})))}}});
}

}  // namespace sp

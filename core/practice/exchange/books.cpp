// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/books.h"

#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

namespace sp {

using namespace billing;

namespace {

QString endOf(const IdBytes &id)
{
    return QString::fromLatin1(hex(id).right(6));
}

QString topOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Receivable:
        return u"assets:receivable"_s;
    case AccountKind::Credit:
        return u"liabilities:client credit"_s;
    case AccountKind::Income:
        return u"income:services"_s;
    case AccountKind::Tax:
        return u"liabilities:tax"_s;
    case AccountKind::Bank:
        return u"assets:bank"_s;
    case AccountKind::Cash:
        return u"assets:cash"_s;
    case AccountKind::Writeoff:
        return u"expenses:writeoff"_s;
    case AccountKind::Units:
        return u"assets:units"_s;
    case AccountKind::UnitsIssued:
        return u"equity:units issued"_s;
    case AccountKind::Expense:
        // A level of its own: a category called "writeoff" is not the account of lost claims.
        return u"expenses:practice"_s;
    case AccountKind::InputTax:
        return u"assets:input tax"_s;
    case AccountKind::Owner:
        return u"equity:owner"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

BookAccounts::BookAccounts(const std::map<IdBytes, QString> &clients)
{
    std::map<QString, int> sharing;
    for (const auto &[id, name] : clients)
        ++sharing[journalAccountPart(name).toCaseFolded()];
    for (const auto &[id, name] : clients) {
        const QString part = journalAccountPart(name);
        const bool own = !part.isEmpty() && sharing.at(part.toCaseFolded()) == 1;
        m_clients[id] = own ? part : (part + u' ' + endOf(id)).simplified();
    }
}

QString BookAccounts::nameOf(const AccountKey &account) const
{
    QString name = topOf(account.kind);
    if (account.owner) {
        const auto known = m_clients.find(*account.owner);
        name += u':' + (known == m_clients.end() ? endOf(*account.owner) : known->second);
    }
    const QString part = journalAccountPart(account.name);
    return part.isEmpty() ? name : name + u':' + part;
}

JournalAmount bookAmount(const QByteArray &unit, std::int64_t quantity)
{
    const auto currency = Currency::create(unit);
    return currency ? JournalAmount(Money(quantity, *currency)) : JournalAmount(quantity, unit);
}

Result<std::vector<JournalTransaction>> bookTransactions(
    const LedgerStore &ledger, const BookAccounts &accounts, const std::map<IdBytes, QByteArray> &documents)
{
    std::vector<JournalTransaction> transactions;
    SP_CHECK(ledger.each([&](const PostedEntry &posted) {
        const JournalEntry &entry = posted.entry;
        JournalTransaction transaction{entry.effectiveOn, {}, QString::fromUtf8(entry.type), {}};
        if (entry.source)
            if (const auto number = documents.find(*entry.source); number != documents.end())
                transaction.code = number->second;
        if (!entry.note.isEmpty() && entry.note.toUtf8() != transaction.code)
            transaction.description += u' ' + entry.note;
        for (const Posting &posting : entry.postings)
            transaction.postings.push_back(
                {accounts.nameOf(posting.account), bookAmount(posting.account.unit, posting.quantity)});
        transactions.push_back(std::move(transaction));
    }));
    std::ranges::stable_sort(transactions, {}, &JournalTransaction::date);
    return transactions;
}

}  // namespace sp

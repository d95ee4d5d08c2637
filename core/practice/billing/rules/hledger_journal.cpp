// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/hledger_journal.h"

#include <QStringList>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::billing {

namespace {

/// One line, without what the format reads as a mark.
QString plainLine(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c.category() == QChar::Other_Control ? u' ' : c;
    return out.simplified().replace(u';', u',');
}

QByteArray codeText(const QByteArray &code)
{
    return plainLine(QString::fromUtf8(code)).replace(u')', u']').toUtf8();
}

Result<QString> accountName(const QString &account)
{
    QStringList parts;
    for (const QString &part : account.split(u':')) {
        parts.append(journalAccountPart(part));
        if (parts.last().isEmpty())
            return Error{ErrorCode::InvalidInput, "journal.account_invalid", {{u"account"_s, account}}};
    }
    return parts.join(u':');
}

/// "commodity 1000.00 EUR"; a decimal mark must stand even where no decimals follow.
QByteArray commodityDirective(const QByteArray &commodity, int decimals)
{
    return "commodity 1000." + QByteArray(decimals, '0') + ' ' + commodity + '\n';
}

}  // namespace

QString journalAccountPart(const QString &name)
{
    QString part = plainLine(name).replace(u':', u'-');
    while (!part.isEmpty() && u"*!([ "_s.contains(part.front()))
        part.remove(0, 1);
    return part;
}

Result<QByteArray> hledgerJournal(std::span<const JournalTransaction> transactions)
{
    std::set<QString> accounts;
    std::map<QByteArray, int> commodities;
    QByteArray body;
    for (const JournalTransaction &transaction : transactions) {
        const QJsonObject which{{u"date"_s, QString::fromLatin1(dateText(transaction.date))},
            {u"code"_s, QString::fromUtf8(transaction.code)}};
        if (transaction.postings.empty())
            return Error{ErrorCode::InvalidInput, "journal.empty_transaction", which};
        // The brackets stand even when empty: else a description that begins with one would be read as the
        // code.
        body += '\n' + dateText(transaction.date) + " * (" + codeText(transaction.code) + ") " +
                plainLine(transaction.description).replace(u'|', u'/').toUtf8() + '\n';
        std::map<QByteArray, Wide> sums;
        for (const JournalPosting &posting : transaction.postings) {
            SP_TRY(account, accountName(posting.account));
            const JournalAmount &amount = posting.amount;
            body += "    " + account.toUtf8() + "  " +
                    scaledText(amount.quantity, amount.decimals, Decimals::All) + ' ' + amount.commodity +
                    '\n';
            sums[amount.commodity] += amount.quantity;
            accounts.insert(account);
            commodities[amount.commodity] = amount.decimals;
        }
        for (const auto &[commodity, sum] : sums)
            if (sum != 0)
                return Error{ErrorCode::InvalidInput, "journal.unbalanced", which};
    }
    QByteArray head = "decimal-mark .\n";
    for (const auto &[commodity, decimals] : commodities)
        head += commodityDirective(commodity, decimals);
    for (const QString &account : accounts)
        head += "account " + account.toUtf8() + '\n';
    return head + body;
}

}  // namespace sp::billing

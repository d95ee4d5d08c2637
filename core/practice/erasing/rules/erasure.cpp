// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erasing/rules/erasure.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::erasing {

namespace {

constexpr qsizetype shortestName = 3;

void blank(QJsonObject &object, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String key : keys)
        if (object.value(key).isString())
            object.insert(key, QString());
}

std::vector<Counted> some(const std::vector<Counted> &all)
{
    std::vector<Counted> there;
    std::ranges::copy_if(all, std::back_inserter(there), [](const Counted &each) { return each.count > 0; });
    return there;
}

}  // namespace

LocalDate keptUntil(LocalDate last, int years)
{
    return LocalDate((civil(last).year() + std::chrono::years(years)) / std::chrono::December / 31);
}

Plan assess(const Holdings &holdings, int years)
{
    Plan plan{some(holdings.personal), {}, some(holdings.open)};
    for (const Recorded &each : holdings.recorded)
        if (each.count > 0)
            plan.kept.push_back({each.kind, each.count, "tax_records", keptUntil(each.last, years)});
    return plan;
}

QString pseudonym(const ClientId &client)
{
    return u"Erased client "_s + QString::fromLatin1(client.text().right(4)).toUpper();
}

QJsonObject emptied(QJsonObject content, const QString &pseudonym)
{
    QJsonObject buyer = content.value(u"buyer").toObject();
    for (auto field = buyer.begin(); field != buyer.end(); ++field) {
        if (field.value().isString())
            field.value() = QString();
        else if (field.value().isArray())
            field.value() = QJsonArray();
    }
    if (QJsonObject address = buyer.value(u"address").toObject(); !address.isEmpty()) {
        blank(address, {"street"_L1, "postcode"_L1, "city"_L1, "region"_L1});
        buyer.insert(u"address"_s, address);
    }
    buyer.insert(u"name"_s, pseudonym);
    content.insert(u"buyer"_s, buyer);
    QJsonArray lines;
    for (const auto &each : content.value(u"lines").toArray()) {
        QJsonObject line = each.toObject();
        blank(line, {"description"_L1, "detail"_L1});
        lines.append(line);
    }
    content.insert(u"lines"_s, lines);
    blank(content, {"paymentReference"_L1, "buyerReference"_L1, "introduction"_L1, "closing"_L1});
    if (QJsonObject terms = content.value(u"terms").toObject(); !terms.isEmpty()) {
        blank(terms, {"text"_L1});
        content.insert(u"terms"_s, terms);
    }
    return content;
}

bool namesPerson(const QString &text, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) {
        return name.size() >= shortestName && text.contains(name, Qt::CaseInsensitive);
    });
}

}  // namespace sp::erasing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credit_words.h"

#include <algorithm>

namespace sp::cli {

using namespace credit;
using namespace Qt::StringLiterals;

Result<PackageStanding> packageOf(Context &context, const QString &text)
{
    PackageService &packages = context.engine().packages();
    if (const auto id = PackageId::parse(text.toUtf8()))
        return packages.standing(*id);
    SP_TRY(name, context.arguments().required("client"));
    SP_TRY(client, context.client(name));
    SP_TRY(all, packages.ofClient(client));
    std::ranges::stable_sort(all, {}, [](const PackageStanding &each) { return each.package.state; });
    const auto found = std::ranges::find_if(all, [&](const PackageStanding &each) {
        return each.package.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (found == all.end())
        return Error{ErrorCode::NotFound, "package.unknown"};
    return *found;
}

QJsonObject standingJson(const PackageStanding &standing)
{
    const Package &package = standing.package;
    const Denomination &unit = package.terms.denomination;
    const auto text = [&](std::int64_t quantity) { return idString(unit.text(quantity)); };
    const CreditStanding &is = standing.standing;
    QJsonObject json{{u"id"_s, idString(package.id.text())}, {u"name"_s, package.name},
        {u"client"_s, idString(package.client.text())}, {u"unit"_s, idString(unit.name())},
        {u"left"_s, text(is.total)}, {u"available"_s, text(is.available())},
        {u"reserved"_s, text(is.reserved)}, {u"granted"_s, text(is.granted)},
        {u"percent"_s, percentLeft(is.total, is.granted)},
        {u"burn"_s, idString(burnName(burnOf(is.total, is.granted)))},
        {u"state"_s, idString(packageStateName(package.state))},
        {u"bought"_s, idString(dateText(package.boughtOn))}, {u"version"_s, package.version}};
    if (package.activatedOn)
        json.insert(u"activated"_s, idString(dateText(*package.activatedOn)));
    if (standing.expires)
        json.insert(u"expires"_s, idString(dateText(*standing.expires)));
    return json;
}

QStringList standingRow(const PackageStanding &standing)
{
    const Package &package = standing.package;
    const Denomination &unit = package.terms.denomination;
    const CreditStanding &is = standing.standing;
    return {package.name,
        u"%1 of %2 %3"_s.arg(
            idString(unit.text(is.total)), idString(unit.text(is.granted)), idString(unit.name())),
        is.reserved == 0 ? QString() : u"%1 reserved"_s.arg(idString(unit.text(is.reserved))),
        idString(packageStateName(package.state)),
        standing.expires ? u"until %1"_s.arg(idString(dateText(*standing.expires))) : QString(),
        idString(package.id.text())};
}

QJsonObject entryJson(const CreditEntry &entry, const Denomination &denomination)
{
    const auto text = [&](std::int64_t quantity) { return idString(denomination.text(quantity)); };
    QJsonObject json{{u"id"_s, idString(entry.id.text())}, {u"type"_s, idString(entryTypeName(entry.type))},
        {u"quantity"_s, text(entry.quantity)}, {u"pre_balance"_s, text(entry.before)},
        {u"post_balance"_s, text(entry.after)}, {u"effective_at"_s, idString(dateText(entry.on))},
        {u"source"_s, idString(entry.source)}, {u"at"_s, idString(instantText(entry.postedAt))},
        {u"reason"_s, idString(entry.reason)}, {u"note"_s, entry.note},
        {u"mapping_version"_s, entry.mappingVersion}};
    if (entry.session)
        json.insert(u"session"_s, idString(entry.session->text()));
    if (entry.reverses)
        json.insert(u"reverses"_s, idString(entry.reverses->text()));
    return json;
}

}  // namespace sp::cli

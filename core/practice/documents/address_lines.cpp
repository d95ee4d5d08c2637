// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/address_lines.h"

#include <QLocale>

namespace sp::billing {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &parts, const QString &between)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            filled += part.trimmed();
    return filled.join(between);
}

QStringList townLines(const PostalAddress &address)
{
    const QByteArray &country = address.country;
    if (country == "US" || country == "CA" || country == "AU")
        return {joined({address.city + (country == "AU" || address.region.isEmpty() ? u""_s : u","_s),
                           address.region, address.postcode},
            u" "_s)};
    if (country == "GB" || country == "IE")
        return {address.city, address.region, address.postcode};
    if (country == "IT" && !address.region.isEmpty())
        return {joined({address.postcode, address.city, address.region}, u" "_s)};
    if (country == "BR")
        return {joined({address.city, address.region}, u"-"_s), address.postcode};
    if (country == "ES" && address.region.compare(address.city, Qt::CaseInsensitive) == 0)
        return {joined({address.postcode, address.city}, u" "_s)};
    return {joined({address.postcode, address.city}, u" "_s),
        country == "DE" || country == "AT" ? QString() : address.region};
}

}  // namespace

QStringList addressLines(const PostalAddress &address, const QByteArray &from)
{
    QStringList lines = address.street.split(u'\n');
    lines += townLines(address);
    if (!address.country.isEmpty() && address.country != from)
        lines += QLocale::territoryToString(QLocale::codeToTerritory(QString::fromLatin1(address.country)))
                     .toUpper();
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

QStringList partyLines(const Party &party, const QByteArray &from)
{
    QStringList lines{party.name};
    if (!party.contact.isEmpty() && party.contact != party.name)
        lines += party.contact;
    return lines + addressLines(party.address, from);
}

}  // namespace sp::billing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/found_words.h"

#include "ui/language/window_language.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;
using finding::Found;
using finding::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

/// What stands beside each other.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString kindOf(const Found &found)
{
    switch (found.kind) {
    case Kind::Client:
        return found.state == "Archived" ? Words::tr("Archived client") : Words::tr("Client");
    case Kind::Session:
        return found.state == "Canceled" || found.state == "Released" || found.state == "Expired"
                   ? Words::tr("Cancelled session")
                   : Words::tr("Session");
    case Kind::Document:
        if (found.state == "Draft" || found.state == "Scheduled")
            return Words::tr("Draft");
        return found.correction ? Words::tr("Credit note") : Words::tr("Invoice");
    case Kind::Quote:
        return Words::tr("Quote");
    case Kind::Note:
        return Words::tr("Note");
    case Kind::Service:
        return Words::tr("Service");
    case Kind::Expense:
        return Words::tr("Expense");
    }
    return {};
}

Icon iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return Icon::User;
    case Kind::Session:
        return Icon::Calendar;
    case Kind::Document:
        return Icon::Receipt;
    case Kind::Quote:
        return Icon::Quote;
    case Kind::Note:
        return Icon::Note;
    case Kind::Service:
        return Icon::Clock;
    case Kind::Expense:
        return Icon::Money;
    }
    return Icon::Search;
}

QString titleOf(const Found &found)
{
    const bool hidden = ShownNames::instance().areHidden();
    switch (found.kind) {
    case Kind::Document:
    case Kind::Quote:
        return joined({found.words, ShownNames::of(found.name)});
    case Kind::Note:
        return hidden ? ShownNames::of(found.name) : u"%1: %2"_s.arg(found.name, found.words);
    case Kind::Service:
        return found.name;
    case Kind::Expense:
        // What it was for may name a client.
        return hidden ? found.name : joined({found.name, found.words});
    case Kind::Client:
    case Kind::Session:
        break;
    }
    return ShownNames::of(found.name);
}

/// "Tue 27 Oct, 11:00", "120,00 €", "Acme GmbH".
QString detailOf(const Found &found, const FoundPlace &place)
{
    QStringList parts;
    if (found.kind == Kind::Client && found.words != found.name && !ShownNames::instance().areHidden())
        parts << found.words;
    if (found.when)
        parts << u"%1, %2"_s.arg(shortDay(dateOf(place.zone.toLocal(found.when->start)), place.today),
            clockAt(found.when->start, place.zone));
    if (found.amount)
        parts << moneyText(*found.amount);
    if (found.on)
        parts << shortDay(*found.on, place.today);
    return joined(parts);
}

}  // namespace

ui::Command commandOf(const Found &found, const FoundPlace &place)
{
    return {
        keyOf(found), titleOf(found), joined({kindOf(found), detailOf(found, place)}), iconOf(found.kind)};
}

FindRequest findRequest(const QString &typed)
{
    FindRequest request{typed};
    if (const auto spoken = Locale::create(spokenLanguage()))
        request.languages.push_back(*spoken);
    request.kinds = {{Kind::Client, {Words::tr("Client")}}, {Kind::Session, {Words::tr("Session")}},
        {Kind::Document, {Words::tr("Invoice"), Words::tr("Credit note"), Words::tr("Draft")}},
        {Kind::Quote, {Words::tr("Quote")}}, {Kind::Note, {Words::tr("Note")}},
        {Kind::Service, {Words::tr("Service")}}, {Kind::Expense, {Words::tr("Expense")}}};
    request.today << Words::tr("today");
    request.tomorrow << Words::tr("tomorrow");
    request.yesterday << Words::tr("yesterday");
    return request;
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/rules/change_terms.h"

#include "core/values/time.h"

namespace sp {

using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

constexpr minutes longestNotice = days(30);

Result<minutes> readNotice(const QJsonObject &body, const QString &name)
{
    const QJsonValue value = body.value(name);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > static_cast<double>(longestNotice.count()) ||
        number != static_cast<double>(static_cast<int>(number)))
        return Error{ErrorCode::InvalidInput, "booking.terms_invalid", {{u"parameter"_s, name}}};
    return minutes(static_cast<int>(number));
}

Error badFact(const QString &name)
{
    return {ErrorCode::InvalidInput, "booking.facts_invalid", {{u"fact"_s, name}}};
}

Result<Instant> readInstant(const QJsonObject &facts, const QString &name)
{
    const auto read = parseInstant(facts.value(name).toString().toUtf8());
    if (!read)
        return badFact(name);
    return *read;
}

}  // namespace

Result<ChangeTerms> readChangeTerms(const QJsonObject &body)
{
    SP_TRY(reschedule, readNotice(body, u"reschedule_minutes"_s));
    SP_TRY(cancel, readNotice(body, u"cancel_minutes"_s));
    return ChangeTerms{reschedule, cancel};
}

QJsonObject changeTermsJson(const ChangeTerms &terms)
{
    return {{u"reschedule_minutes"_s, static_cast<int>(terms.reschedule.count())},
        {u"cancel_minutes"_s, static_cast<int>(terms.cancel.count())}};
}

Result<ChangeFacts> readChangeFacts(const QJsonObject &facts)
{
    const QString what = facts.value("what"_L1).toString();
    if (what != u"reschedule" && what != u"cancel")
        return badFact(u"what"_s);
    const QString by = facts.value("by"_L1).toString();
    if (by != u"client" && by != u"provider")
        return badFact(u"by"_s);
    SP_TRY(start, readInstant(facts, u"start"_s));
    SP_TRY(at, readInstant(facts, u"at"_s));
    return ChangeFacts{what == u"cancel" ? ChangeFacts::What::Cancel : ChangeFacts::What::Reschedule,
        by == u"client" ? ChangeFacts::By::Client : ChangeFacts::By::Provider, start, at};
}

ChangeVerdict assessChange(const ChangeTerms &terms, const ChangeFacts &facts)
{
    const Instant until =
        facts.start - (facts.what == ChangeFacts::What::Cancel ? terms.cancel : terms.reschedule);
    if (facts.by == ChangeFacts::By::Provider)
        return {Standing::Provider, until};
    return {facts.at <= until ? Standing::InPolicy : Standing::Late, until};
}

QJsonObject changeVerdictJson(const ChangeVerdict &verdict)
{
    return {{u"standing"_s, QString::fromLatin1(standingName(verdict.standing))},
        {u"until"_s, QString::fromLatin1(instantText(verdict.until))}};
}

}  // namespace sp

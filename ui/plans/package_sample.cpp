// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_sample.h"

#include "ui/plans/plan_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;
using namespace std::chrono;

namespace {

constexpr int playedDays = 365;
constexpr int daysOfMonth = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackageSample)
};

/// As often a month as said, spread evenly, from the day after the purchase.
std::vector<PreviewUse> usesOf(const SampleClient &client)
{
    std::vector<PreviewUse> uses;
    for (int at = 0;; ++at) {
        const int day = 1 + at * daysOfMonth / client.perMonth;
        if (day > playedDays)
            return uses;
        uses.push_back({client.buys + days(day), {client.service, client.minutes, client.price}});
    }
}

}  // namespace

Result<SampleCourse> playSample(const PackageTerms &terms, const SampleClient &client)
{
    SampleCourse course;
    // Without a map of its own a package takes an hour for an hour, and one session for any.
    PackageTerms played = terms;
    if (played.map == ConsumptionMap{})
        played.map.global = Consumption{};
    std::vector<PreviewUse> uses;
    if (client.perMonth > 0)
        uses = usesOf(client);
    SP_TRY(rows, previewPackage(played, client.buys, uses, client.buys + days(playedDays)));
    std::optional<LocalDate> firstUse;
    for (const PreviewRow &row : rows) {
        course.rows.push_back(row);
        if (row.what == "use" && !firstUse)
            firstUse = row.on;
        if (row.what == "use" && row.balance <= 0 && !course.usedUp)
            course.usedUp = row.on;
        if (row.what == "forfeit" || row.what == "expire")
            course.lost -= row.quantity;
        course.blocked += row.what == "blocked" ? 1 : 0;
        if (row.charge)
            course.charged = course.charged ? *course.charged + *row.charge : *row.charge;
        if (row.what == "expire") {
            course.ends = row.on;
            break;
        }
        // What comes after a package that is used up and grants nothing more is another one's.
        if (course.usedUp && terms.period == Period::None && row.on > *course.usedUp + days(daysOfMonth))
            break;
    }
    return course;
}

QStringList sampleSentences(const PackageTerms &terms, const SampleClient &client, const SampleCourse &course)
{
    QStringList said;
    const LocalDate today = client.buys;
    const auto used = std::ranges::count(course.rows, QByteArray("use"), &PreviewRow::what);
    if (course.usedUp && terms.period == Period::None)
        said << Words::tr("Used up on %1.").arg(listDay(*course.usedUp, today));
    else if (used == 0 && client.perMonth > 0)
        said << Words::tr(
            "Nothing is taken from it: it does not cover this service, or nothing says how much.");
    else if (!course.usedUp && !course.ends)
        said << Words::tr("Not used up within a year.");
    if (course.ends)
        said << (course.lost > 0
                     ? Words::tr("It ends on %1, and %2 are lost.")
                           .arg(listDay(*course.ends, today), quantityText(terms.denomination, course.lost))
                     : Words::tr("It ends on %1; nothing is lost.").arg(listDay(*course.ends, today)));
    else if (course.lost > 0)
        said << Words::tr("%1 are lost within the year, beyond what is carried over.")
                    .arg(quantityText(terms.denomination, course.lost));
    if (course.blocked > 0)
        said << Words::tr("%n more cannot be booked without another package.", nullptr, course.blocked);
    if (course.charged && !course.charged->isZero())
        said << Words::tr("%1 is charged besides.").arg(moneyText(*course.charged));
    return said;
}

QString sampleRowText(const PackageTerms &terms, const PreviewRow &row, LocalDate today)
{
    const auto amount = [&](std::int64_t count) { return quantityText(terms.denomination, std::abs(count)); };
    const QString day = listDay(row.on, today), left = amount(std::max<std::int64_t>(row.balance, 0));
    if (row.what == "grant")
        return Words::tr("%1: %2 granted, %3 left").arg(day, amount(row.quantity), left);
    if (row.what == "use")
        return row.charge ? Words::tr("%1: %2 used, %3 charged")
                                .arg(day, amount(row.quantity), moneyText(*row.charge))
                          : Words::tr("%1: %2 used, %3 left").arg(day, amount(row.quantity), left);
    if (row.what == "carry")
        return Words::tr("%1: %2 carried over").arg(day, left);
    if (row.what == "forfeit")
        return Words::tr("%1: %2 lost").arg(day, amount(row.quantity));
    if (row.what == "convert")
        return Words::tr("%1: %2 left over are charged, %3")
            .arg(day, amount(row.quantity), row.charge ? moneyText(*row.charge) : QString());
    if (row.what == "blocked")
        return Words::tr("%1: not booked, nothing is left").arg(day);
    return Words::tr("%1: it ends").arg(day);
}

}  // namespace sp::ui

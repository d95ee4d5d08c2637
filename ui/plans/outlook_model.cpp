// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlook_model.h"

#include "ui/engine/ask.h"
#include "ui/plans/plan_words.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

struct Read {
    std::vector<PackageOutlook> rows;
    LocalDate today;
};

ChipContent chipOf(RiskTier risk)
{
    const ChipTone tone = risk == RiskTier::High     ? ChipTone::Bad
                          : risk == RiskTier::Medium ? ChipTone::Watch
                          : risk == RiskTier::Low    ? ChipTone::Good
                                                     : ChipTone::Outlined;
    const Icon icon = risk == RiskTier::High     ? Icon::Bad
                      : risk == RiskTier::Medium ? Icon::Hour
                      : risk == RiskTier::Low    ? Icon::Check
                                                 : Icon::Info;
    return {riskText(risk), tone, icon};
}

const Denomination &unitOf(const PackageOutlook &outlook)
{
    return outlook.standing.package.terms.denomination;
}

}  // namespace

QString riskText(RiskTier risk)
{
    switch (risk) {
    case RiskTier::High:
        return OutlookModel::tr("High");
    case RiskTier::Medium:
        return OutlookModel::tr("Medium");
    case RiskTier::Low:
        return OutlookModel::tr("Low");
    case RiskTier::Unknown:
        break;
    }
    return OutlookModel::tr("Unknown");
}

QStringList outlookReasons(const PackageOutlook &outlook, LocalDate today)
{
    const Forecast &forecast = outlook.forecast;
    QStringList why;
    const auto booked = std::ranges::count_if(
        forecast.drivers, [](const ForecastDriver &each) { return !each.id.isEmpty(); });
    const int assumed = static_cast<int>(forecast.drivers.size()) - static_cast<int>(booked);
    if (!forecast.runOut.date && forecast.drivers.empty()) {
        why << OutlookModel::tr("Nothing is booked, and there are too few past sessions to go by.");
        return why;
    }
    why << OutlookModel::tr("%n booked sessions are counted", nullptr, static_cast<int>(booked)) +
               (assumed == 0 ? u"."_s
                             : OutlookModel::tr(", and %n more as often as before.", nullptr, assumed));
    if (assumed > 0)
        why << (forecast.imputed
                    ? OutlookModel::tr(
                          "Too little has taken place yet, so your own assumption is taken: %1 a week.")
                    : OutlookModel::tr("In the last weeks there were %1 a week, each of about %2.")
                          .arg(QLocale().toString(forecast.sessionsPerWeekTenths / 10.0, 'f', 1),
                              lengthText(std::chrono::minutes(forecast.averageMinutes))));
    if (forecast.imputed && assumed > 0)
        why.back() = why.back().arg(QLocale().toString(forecast.sessionsPerWeekTenths / 10.0, 'f', 1));
    if (forecast.daysRemaining && forecast.runOut.date)
        why << OutlookModel::tr("Together they take %1 until %2.")
                   .arg(quantityText(unitOf(outlook), forecast.total), listDay(*forecast.runOut.date, today));
    if (outlook.needed > 0)
        why << OutlookModel::tr("%1 more are needed for the next %n weeks.", nullptr, coveredWeeks)
                   .arg(quantityText(unitOf(outlook), outlook.needed));
    return why;
}

OutlookModel::OutlookModel(EngineClient &client, QObject *parent)
    : QAbstractTableModel(parent), m_client(client)
{
    connect(&client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        const bool concerns = topic == "credits" || topic == "sessions" || topic == "calendar" ||
                              topic == "policy" || topic == "clients" || topic == "settings";
        if (concerns && (m_loaded || m_error))
            load();
    });
}

void OutlookModel::load()
{
    const int asked = ++m_asked;
    ask(
        m_client, this,
        [](Engine &engine) -> Result<Read> {
            SP_CHECK(engine.mayRead("balance.read"));
            SP_TRY(zone, practiceZone(engine));
            const Instant now = engine.now();
            SP_TRY(rows, creditOverview(engine.packages(), engine.sessions().store(), engine.people(),
                             engine.policies(), zone, now));
            return Read{std::move(rows), dateOf(zone.toLocal(now))};
        },
        [this, asked](const Result<Read> &read) {
            if (asked != m_asked)
                return;
            beginResetModel();
            m_error = read ? std::nullopt : std::optional(read.error());
            m_rows = read ? read->rows : std::vector<PackageOutlook>();
            m_today = read ? read->today : m_today;
            m_loaded = m_loaded || read.has_value();
            endResetModel();
            Q_EMIT loaded();
        });
}

int OutlookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant OutlookModel::data(const QModelIndex &index, int role) const
{
    const PackageOutlook &row = m_rows[static_cast<std::size_t>(index.row())];
    const Forecast &forecast = row.forecast;
    const LocalDate ends = forecast.runOut.date.value_or(LocalDate::max());
    switch (index.column()) {
    case Client:
        return role == Qt::DisplayRole ? QVariant(ShownNames::of(row.clientName)) : QVariant();
    case PackageName:
        return role == Qt::DisplayRole ? QVariant(row.standing.package.name) : QVariant();
    case Left:
        if (role == Qt::DisplayRole)
            return quantityText(unitOf(row), row.standing.standing.total);
        return role == SortRole ? QVariant(qlonglong(row.standing.standing.total)) : QVariant();
    case RunsOut:
        if (role == Qt::DisplayRole)
            return forecast.runOut.date ? listDay(ends, m_today) : u"\u2013"_s;
        return role == SortRole ? QVariant(qlonglong(ends.time_since_epoch().count())) : QVariant();
    case Days:
        if (role == Qt::DisplayRole)
            return forecast.daysRemaining ? QLocale().toString(*forecast.daysRemaining) : u"\u2013"_s;
        return role == SortRole ? QVariant(forecast.daysRemaining.value_or(1'000'000)) : QVariant();
    default:
        if (role == ChipRole)
            return QVariant::fromValue(chipOf(row.risk));
        if (role == Qt::DisplayRole)
            return riskText(row.risk);
        return role == SortRole ? QVariant(-static_cast<int>(row.risk)) : QVariant();
    }
}

QVariant OutlookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Client"), tr("Package"), tr("Left"), tr("Runs out"), tr("Days"), tr("Risk")};
    return names[section];
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suites/credit/service/credit_lines.h"

#include "core/values/format.h"

#include <QFile>
#include <QJsonDocument>

namespace sp::credit {

using namespace billing;
using namespace Qt::StringLiterals;

namespace {

/// A language's words for what was prepaid. They are part of the program, so they are there.
class Words {
public:
    explicit Words(Language language) : m_locale(*Locale::create(languageCode(language)))
    {
        QFile file(u":/credit/%1.json"_s.arg(QLatin1StringView(languageCode(language))));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        m_words = QJsonDocument::fromJson(file.readAll()).object();
        Q_ASSERT(!m_words.isEmpty());
    }
    QString of(const QString &key, std::initializer_list<std::pair<QString, QString>> places = {}) const
    {
        QString text = m_words.value(key).toString();
        for (const auto &[name, value] : places)
            text.replace(u"%{"_s + name + u'}', value);
        return text;
    }
    QString money(const Money &amount) const { return formatMoney(amount, m_locale); }
    QString quantity(const Denomination &denomination, std::int64_t count) const
    {
        switch (denomination.unit) {
        case CreditUnit::Minutes:
            return of(u"minutes"_s, {{u"count"_s, QString::number(count)}});
        case CreditUnit::Sessions:
            return count == Quantity::one
                       ? of(u"sessions.one"_s)
                       : of(u"sessions"_s, {{u"count"_s, formatQuantity({count}, m_locale)}});
        case CreditUnit::Money:
            break;
        }
        return money(Money(count, *denomination.currency));
    }

private:
    Locale m_locale;
    QJsonObject m_words;
};

QString breakdown(const OverageResult &overage, int included, const Words &words)
{
    const auto minutes = [](int count) { return std::pair(u"minutes"_s, QString::number(count)); };
    QStringList parts{words.of(u"included"_s, {minutes(included)})};
    for (const OverageStep &step : overage.steps) {
        if (step.code == "overage.usual_price")
            return words.of(u"usual"_s);
        if (step.code == "overage.package_rate")
            return words.of(u"package_rate"_s, {{u"rate"_s, step.numbers.value("rate"_L1).toString()}});
    }
    if (overage.graceMinutes > 0)
        parts += words.of(u"grace"_s, {minutes(overage.graceMinutes)});
    parts += words.of(u"rounded"_s, {minutes(overage.billableMinutes)});
    const QString per = words.of(overage.per == OverageTerms::Per::Minute ? u"minute"_s : u"hour"_s);
    for (const TierHit &hit : overage.tierHits) {
        const QString rate = words.money(Money(hit.rate, overage.amount.currency()));
        parts += words.of(hit.to ? u"tier"_s : u"tier.open"_s,
            {{u"from"_s, QString::number(hit.from)}, {u"to"_s, QString::number(hit.to.value_or(0))},
                {u"rate"_s, rate}, {u"per"_s, per}});
    }
    if (!overage.caps.empty())
        parts += words.of(u"cap"_s);
    return parts.join(u"; "_s);
}

/// In minutes where one rate explains the amount to the last cent, else as one piece.
void price(InvoiceLine &line, const OverageResult &overage, const Money &charge)
{
    line.quantity = Quantity::whole(1);
    line.unit = UnitWord::Piece;
    line.unitPrice = charge;
    line.priceBase = Quantity::whole(1);
    const bool oneRate = overage.tierHits.size() == 1 && overage.caps.empty();
    if (!oneRate)
        return;
    const std::int64_t base = overage.per == OverageTerms::Per::Hour ? 60 : 1;
    const TierHit &hit = overage.tierHits.front();
    if (hit.rate * hit.minutes != charge.minor() * base)
        return;
    line.quantity = Quantity::whole(hit.minutes);
    line.unit = UnitWord::Minute;
    line.unitPrice = Money(hit.rate, charge.currency());
    line.priceBase = Quantity::whole(base);
}

}  // namespace

std::vector<InvoiceLine> coveredLines(const InvoiceLine &usual, const std::vector<Drawn> &drawn,
    const OverageResult &overage, const std::optional<Money> &charge, int included, Language language)
{
    const Words words(language);
    InvoiceLine own = usual;
    own.unitPrice = Money::zero(usual.unitPrice.currency());
    QStringList sources;
    if (!usual.detail.isEmpty())
        sources += usual.detail;
    for (const Drawn &part : drawn)
        sources += words.of(u"prepaid"_s,
            {{u"quantity"_s, words.quantity(part.denomination, part.quantity)}, {u"bucket"_s, part.bucket}});
    own.detail = sources.join(u"; "_s);
    std::vector<InvoiceLine> lines{std::move(own)};
    if (!charge)
        return lines;
    InvoiceLine more = usual;
    more.kind = LineKind::Fee;
    more.description = words.of(u"overage"_s) + u": "_s + usual.description;
    more.detail = breakdown(overage, included, words);
    price(more, overage, *charge);
    lines.push_back(std::move(more));
    return lines;
}

}  // namespace sp::credit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace sp::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t usualSeed = 20'261'027;

QByteArray tierName()
{
    const QByteArray asked = qgetenv("SOLOPILOT_FAULTS");
    return asked.isEmpty() ? QByteArray("quick") : asked;
}

std::uint64_t seedAsked()
{
    const QByteArray asked = qgetenv("SOLOPILOT_SEED");
    if (asked.isEmpty())
        return usualSeed;
    bool isNumber = false;
    const auto seed = asked.toULongLong(&isNumber);
    if (!isNumber)
        qFatal("SOLOPILOT_SEED is not a number: %s", asked.constData());
    return seed;
}

}  // namespace

Tier tier()
{
    const QByteArray name = tierName();
    if (name == "night")
        return Tier::Night;
    if (name == "release")
        return Tier::Release;
    if (name != "quick")
        qFatal("SOLOPILOT_FAULTS is quick, night or release, not %s", name.constData());
    return Tier::Quick;
}

Run::Run(const char *figure) : m_figure(figure), m_seed(seedAsked())
{
    m_timer.start();
    qInfo("%s: tier %s, seed %llu", figure, tierName().constData(), static_cast<unsigned long long>(m_seed));
}

Run::~Run()
{
    const QJsonObject line{{u"figure"_s, QString::fromLatin1(m_figure)},
        {u"tier"_s, QString::fromLatin1(tierName())}, {u"seed"_s, static_cast<qint64>(m_seed)},
        {u"n"_s, m_tried}, {u"failures"_s, m_failures},
        {u"seconds"_s, std::round(static_cast<double>(m_timer.elapsed()) / 100.0) / 10.0},
        {u"commit"_s, qEnvironmentVariable("SOLOPILOT_COMMIT", u"unknown"_s)}};
    const QString path =
        qEnvironmentVariable("SOLOPILOT_LEDGER", QStringLiteral(SOLOPILOT_BINARY_DIR "/faults.jsonl"));
    QFile file(path);
    // One write, so that programs running side by side do not mix their lines.
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        file.write(text) != text.size())
        qWarning("the run could not be written down in %s", qPrintable(path));
}

void Run::failed(const QByteArray &what)
{
    ++m_failures;
    qWarning("%s, try %d of seed %llu (SOLOPILOT_SEED=%llu SOLOPILOT_FAULTS=%s): %s", m_figure.constData(),
        m_tried, static_cast<unsigned long long>(m_seed), static_cast<unsigned long long>(m_seed),
        tierName().constData(), what.constData());
}

}  // namespace sp::faults

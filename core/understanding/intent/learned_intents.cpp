// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/intent/learned_intents.h"

#include "core/understanding/linear/class_names.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sp::understanding {

namespace {

/// How far one correction goes: a few steps of the logistic slope, each from where the last one led.
constexpr float rate = 3.0F;
constexpr int steps = 4;
constexpr qsizetype mostVersions = 10'000, mostPlaces = 20'000;
constexpr quint32 placeCount = 1U << 22;

void addTo(Scores &to, const Scores &what, float factor = 1)
{
    for (std::size_t k = 0; k < modelWidth; ++k)
        to[k] += factor * what[k];
}

}  // namespace

void LearnedIntents::add(const Change &change)
{
    for (auto at = change.cbegin(); at != change.cend(); ++at)
        addTo(m_sum[at.key()], at.value());
}

Scores LearnedIntents::shift(const LinearModel &model, const std::vector<Feature> &seen) const
{
    Scores sum{};
    if (m_sum.isEmpty())
        return sum;
    const float scale = featureScale(seen);
    for (const Feature &feature : seen)
        if (const auto found = m_sum.constFind(model.place(feature.hash)); found != m_sum.constEnd())
            addTo(sum, *found, scale * static_cast<float>(feature.value));
    return sum;
}

void LearnedIntents::correct(const LinearModel &model, const std::vector<Feature> &seen, std::size_t intent)
{
    const Scores shipped = model.scores(seen);
    const float scale = featureScale(seen);
    Change whole;
    for (int step = 0; step < steps; ++step) {
        Scores scores = shipped;
        addTo(scores, shift(model, seen));
        const Scores confidences = model.confidences(scores);
        Scores move{};
        for (std::size_t k = 0; k < intentLabels.size(); ++k)
            move[k] = rate * ((k == intent ? 1.0F : 0.0F) - confidences[k]);
        Change part;
        for (const Feature &feature : seen)
            addTo(part[model.place(feature.hash)], move, scale * static_cast<float>(feature.value));
        add(part);
        for (auto at = part.cbegin(); at != part.cend(); ++at)
            addTo(whole[at.key()], at.value());
    }
    m_versions.push_back(whole);
}

Result<Done> LearnedIntents::rollBack(int version)
{
    if (version < 0 || version > this->version())
        return Error{ErrorCode::NotFound, "understanding.version_unknown", {{u"version"_s, version}}};
    m_versions.resize(static_cast<std::size_t>(version));
    // Added up anew, so that rounding leaves nothing of what was forgotten.
    m_sum.clear();
    for (const Change &change : m_versions)
        add(change);
    return Done{};
}

QJsonObject LearnedIntents::toJson() const
{
    QJsonArray versions;
    for (const Change &change : m_versions) {
        QJsonObject places;
        for (auto at = change.cbegin(); at != change.cend(); ++at) {
            QJsonArray numbers;
            for (std::size_t k = 0; k < intentLabels.size(); ++k)
                numbers << static_cast<double>(at.value()[k]);
            places[QString::number(at.key())] = numbers;
        }
        versions << places;
    }
    return {{u"versions"_s, versions}};
}

Result<LearnedIntents> LearnedIntents::fromJson(const QJsonObject &json)
{
    const Error broken{ErrorCode::Corrupt, "understanding.learned_broken"};
    LearnedIntents learned;
    const QJsonArray versions = json.value("versions"_L1).toArray();
    if (!json.value("versions"_L1).isArray() || versions.size() > mostVersions)
        return broken;
    for (const QJsonValue &version : versions) {
        const QJsonObject places = version.toObject();
        if (!version.isObject() || places.size() > mostPlaces)
            return broken;
        Change change;
        for (auto at = places.begin(); at != places.end(); ++at) {
            bool isNumber = false;
            const quint32 place = at.key().toUInt(&isNumber);
            const QJsonArray numbers = at.value().toArray();
            if (!isNumber || place >= placeCount ||
                numbers.size() != static_cast<qsizetype>(intentLabels.size()))
                return broken;
            for (std::size_t k = 0; k < intentLabels.size(); ++k) {
                const double number = numbers[static_cast<qsizetype>(k)].toDouble(NAN);
                if (!std::isfinite(number))
                    return broken;
                change[place][k] = static_cast<float>(number);
            }
        }
        learned.add(change);
        learned.m_versions.push_back(change);
    }
    return learned;
}

}  // namespace sp::understanding

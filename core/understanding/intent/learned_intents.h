// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/understanding/linear/linear_model.h"

#include <QHash>
#include <QJsonObject>

namespace sp::understanding {

/// What one owner's corrections add to the shipped model: a small sparse vector in numbered versions. A
/// value: copies are independent. Of the corrected texts only the places of hashes are kept, never a word.
class LearnedIntents {
public:
    /// The number of the newest version; 0 before the first correction.
    int version() const { return static_cast<int>(m_versions.size()); }
    /// Learns that a text whose features are `seen` has this intent, as the next version. What agrees with
    /// what is read anyway changes little.
    void correct(const LinearModel &model, const std::vector<Feature> &seen, std::size_t intent);
    /// Forgets every version after `version`. Fails with NotFound "understanding.version_unknown" {version}.
    Result<Done> rollBack(int version);

    /// What is added to the scores of a text in which `seen` was seen.
    Scores shift(const LinearModel &model, const std::vector<Feature> &seen) const;

    QJsonObject toJson() const;
    /// Fails with Corrupt "understanding.learned_broken".
    static Result<LearnedIntents> fromJson(const QJsonObject &json);

    friend bool operator==(const LearnedIntents &a, const LearnedIntents &b)
    {
        return a.m_versions == b.m_versions;
    }

private:
    /// What is added at each place of the model.
    using Change = QHash<quint32, Scores>;
    void add(const Change &change);

    std::vector<Change> m_versions;
    Change m_sum;
};

}  // namespace sp::understanding

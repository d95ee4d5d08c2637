// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/understanding/linear/features.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace sp::understanding {

/// Weights are kept for this many classes side by side, so that one feature touches one cache line.
constexpr std::size_t modelWidth = 8;

/// One number for each class of a model.
using Scores = std::array<float, modelWidth>;

/// A linear model over hashed features, its weights a byte each. Reading it is thread-safe.
class LinearModel {
public:
    /// How it lies in a file: this header, then 2^bits times modelWidth signed bytes, in this machine's
    /// order.
    struct Header {
        std::uint32_t bits = 0;
        std::uint32_t classes = 0;
        /// What one step of a weight is worth.
        float step = 0;
        Scores bias{};
        /// A score becomes a confidence by 1 / (1 + exp(-(slope * score + shift))).
        Scores slope{};
        Scores shift{};
    };

    LinearModel() = default;
    /// Fails with "understanding.model_broken".
    static Result<LinearModel> read(const QByteArray &bytes);
    static QByteArray written(const Header &header, const std::vector<std::int8_t> &weights);

    const Header &header() const { return m_header; }

    /// The scores of what was seen. With `perToken`, also what each token added to them (before bias), which
    /// is resized to `tokens`.
    Scores scores(const std::vector<Feature> &features, std::vector<Scores> *perToken = nullptr,
        std::size_t tokens = 0) const;
    /// The confidence of each class, 0 to 1.
    Scores confidences(const Scores &scores) const;

    std::uint32_t place(std::uint32_t hash) const { return hash >> (32 - m_header.bits); }

private:
    Header m_header;
    std::vector<std::int8_t> m_weights;
};

/// The factor by which a sum of features is made comparable between long texts and short ones.
float featureScale(const std::vector<Feature> &features);

}  // namespace sp::understanding

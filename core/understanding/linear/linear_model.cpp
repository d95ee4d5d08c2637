// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/linear/linear_model.h"

#include <cmath>
#include <cstring>

namespace sp::understanding {

namespace {

constexpr std::uint32_t mostBits = 22;

using Sums = std::array<std::int32_t, modelWidth>;

void add(Sums &sums, const std::int8_t *weights, std::int32_t value)
{
    for (std::size_t k = 0; k < modelWidth; ++k)
        sums[k] += weights[k] * value;
}

Scores scaled(const Sums &sums, float factor)
{
    Scores scores{};
    for (std::size_t k = 0; k < modelWidth; ++k)
        scores[k] = static_cast<float>(sums[k]) * factor;
    return scores;
}

}  // namespace

float featureScale(const std::vector<Feature> &features)
{
    std::uint32_t squares = 1;
    for (const Feature &feature : features)
        squares += static_cast<std::uint32_t>(feature.value) * feature.value;
    return 1.0F / std::sqrt(static_cast<float>(squares));
}

Result<LinearModel> LinearModel::read(const QByteArray &bytes)
{
    const Error broken{ErrorCode::Corrupt, "understanding.model_broken"};
    LinearModel model;
    if (static_cast<std::size_t>(bytes.size()) < sizeof(Header))
        return broken;
    std::memcpy(&model.m_header, bytes.constData(), sizeof(Header));
    if (model.m_header.bits == 0 || model.m_header.bits > mostBits || model.m_header.classes > modelWidth)
        return broken;
    const std::size_t count = modelWidth << model.m_header.bits;
    if (static_cast<std::size_t>(bytes.size()) != sizeof(Header) + count)
        return broken;
    model.m_weights.resize(count);
    std::memcpy(model.m_weights.data(), bytes.constData() + sizeof(Header), count);
    return model;
}

QByteArray LinearModel::written(const Header &header, const std::vector<std::int8_t> &weights)
{
    QByteArray bytes(reinterpret_cast<const char *>(&header), sizeof(Header));
    bytes.append(reinterpret_cast<const char *>(weights.data()), static_cast<qsizetype>(weights.size()));
    return bytes;
}

Scores LinearModel::scores(
    const std::vector<Feature> &features, std::vector<Scores> *perToken, std::size_t tokens) const
{
    // Far enough ahead that the weights have come from memory when their turn comes.
    constexpr std::size_t ahead = 12;
    const float factor = m_header.step * featureScale(features);
    Sums sums{};
    if (perToken)
        perToken->assign(tokens, Scores{});
    for (std::size_t i = 0; i < features.size(); ++i) {
#if defined(__GNUC__)
        if (i + ahead < features.size())
            __builtin_prefetch(&m_weights[modelWidth * place(features[i + ahead].hash)]);
#endif
        const std::int8_t *weights = &m_weights[modelWidth * place(features[i].hash)];
        add(sums, weights, features[i].value);
        if (perToken && features[i].token < tokens)
            for (std::size_t k = 0; k < modelWidth; ++k)
                (*perToken)[features[i].token][k] +=
                    static_cast<float>(weights[k]) * static_cast<float>(features[i].value) * factor;
    }
    Scores scores = scaled(sums, factor);
    for (std::size_t k = 0; k < modelWidth; ++k)
        scores[k] += m_header.bias[k];
    return scores;
}

Scores LinearModel::confidences(const Scores &scores) const
{
    Scores confidences{};
    for (std::size_t k = 0; k < m_header.classes; ++k)
        confidences[k] = 1.0F / (1.0F + std::exp(-(m_header.slope[k] * scores[k] + m_header.shift[k])));
    return confidences;
}

}  // namespace sp::understanding

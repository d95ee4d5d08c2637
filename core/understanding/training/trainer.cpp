// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/training/trainer.h"

#include "core/understanding/linear/hashing.h"
#include "core/understanding/training/draw.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace sp::understanding::training {

namespace {

constexpr std::uint32_t trialShare = 10;

class Learner {
public:
    explicit Learner(const TrainingPlan &plan)
        : m_plan(plan), m_weights(modelWidth << plan.bits, 0.0F), m_steps(modelWidth << plan.bits, 1e-4F)
    {
        m_biasSteps.fill(1e-4F);
    }

    void learn(const Sample &sample, Draw &draw)
    {
        m_kept.clear();
        for (const Feature &feature : sample.features)
            if (!draw.chance(m_plan.leftOut))
                m_kept.push_back(feature);
        const float scale = featureScale(m_kept);
        const Scores scores = scoresOf(m_kept, scale);
        Scores slopes{};
        for (std::size_t k = 0; k < m_plan.classes; ++k) {
            const float wanted = (sample.labels >> k) & 1U ? 1.0F : 0.0F;
            slopes[k] = 1.0F / (1.0F + std::exp(-scores[k])) - wanted;
        }
        for (const Feature &feature : m_kept)
            move(feature, scale, slopes);
        for (std::size_t k = 0; k < m_plan.classes; ++k) {
            m_biasSteps[k] += slopes[k] * slopes[k];
            m_bias[k] -= m_plan.rate * slopes[k] / std::sqrt(m_biasSteps[k]);
        }
    }

    Scores scoresOf(const std::vector<Feature> &features, float scale) const
    {
        Scores scores = m_bias;
        for (const Feature &feature : features) {
            const float *weights = &m_weights[place(feature)];
            const float value = scale * static_cast<float>(feature.value);
            for (std::size_t k = 0; k < modelWidth; ++k)
                scores[k] += weights[k] * value;
        }
        return scores;
    }

    const std::vector<float> &weights() const { return m_weights; }
    const Scores &bias() const { return m_bias; }

private:
    std::size_t place(const Feature &feature) const
    {
        return modelWidth * (feature.hash >> (32 - m_plan.bits));
    }

    void move(const Feature &feature, float scale, const Scores &slopes)
    {
        float *weights = &m_weights[place(feature)];
        float *steps = &m_steps[place(feature)];
        const float value = scale * static_cast<float>(feature.value);
        for (std::size_t k = 0; k < modelWidth; ++k) {
            const float slope = slopes[k] * value + m_plan.decay * weights[k];
            steps[k] += slope * slope;
            weights[k] -= m_plan.rate * slope / std::sqrt(steps[k]);
        }
    }

    TrainingPlan m_plan;
    std::vector<float> m_weights, m_steps;
    Scores m_bias{}, m_biasSteps{};
    std::vector<Feature> m_kept;
};

bool isTrial(const Sample &sample)
{
    return hashOf(7, sample.group) % trialShare == 0;
}

Learner taught(const std::vector<Sample> &samples, const TrainingPlan &plan, bool withTrial)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < samples.size(); ++i)
        if (withTrial || !isTrial(samples[i]))
            order.push_back(i);
    Learner learner(plan);
    Draw draw(20240611);
    for (int round = 0; round < plan.rounds; ++round) {
        for (std::size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[draw.below(left)]);
        for (const std::uint32_t i : order)
            learner.learn(samples[i], draw);
    }
    return learner;
}

/// Slope and shift so that confidences are frequencies, by gradient descent on the trial's scores.
void calibrate(const std::vector<Sample> &samples, const Learner &learner, LinearModel::Header &header)
{
    std::vector<std::pair<Scores, std::uint32_t>> seen;
    for (const Sample &sample : samples)
        if (isTrial(sample))
            seen.emplace_back(
                learner.scoresOf(sample.features, featureScale(sample.features)), sample.labels);
    std::size_t right = 0;
    for (const auto &[scores, labels] : seen) {
        const auto best = std::max_element(scores.begin(), scores.begin() + header.classes) - scores.begin();
        right += (labels >> best) & 1U;
    }
    std::printf("on unseen lines: %zu of %zu right\n", right, seen.size());
    for (std::size_t k = 0; k < header.classes; ++k) {
        double slope = 1, shift = 0;
        for (int round = 0; round < 200 && !seen.empty(); ++round) {
            double slopeError = 0, shiftError = 0;
            for (const auto &[scores, labels] : seen) {
                const double wanted = (labels >> k) & 1U ? 1 : 0;
                const double error = 1 / (1 + std::exp(-(slope * scores[k] + shift))) - wanted;
                slopeError += error * scores[k];
                shiftError += error;
            }
            slope -= 0.5 * slopeError / static_cast<double>(seen.size());
            shift -= 0.5 * shiftError / static_cast<double>(seen.size());
        }
        header.slope[k] = static_cast<float>(slope);
        header.shift[k] = static_cast<float>(shift);
    }
}

}  // namespace

QByteArray train(const std::vector<Sample> &samples, const TrainingPlan &plan)
{
    LinearModel::Header header;
    header.bits = plan.bits;
    header.classes = plan.classes;
    calibrate(samples, taught(samples, plan, false), header);
    const Learner learner = taught(samples, plan, true);
    header.bias = learner.bias();
    // Clipping the largest thousandth leaves finer steps for the others.
    std::vector<float> sizes;
    for (const float weight : learner.weights())
        if (weight != 0)
            sizes.push_back(std::fabs(weight));
    std::sort(sizes.begin(), sizes.end());
    const float largest = sizes.empty() ? 1.0F : sizes[sizes.size() - 1 - sizes.size() / 2000];
    header.step = largest / 127.0F;
    std::vector<std::int8_t> bytes;
    bytes.reserve(learner.weights().size());
    for (const float weight : learner.weights())
        bytes.push_back(static_cast<std::int8_t>(std::clamp(std::lround(weight / header.step), -127L, 127L)));
    return LinearModel::written(header, bytes);
}

}  // namespace sp::understanding::training

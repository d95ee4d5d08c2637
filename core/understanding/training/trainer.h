// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/understanding/linear/linear_model.h"

#include <vector>

namespace sp::understanding::training {

/// One text to learn from: what was seen in it, and the classes that hold, as bits.
struct Sample {
    std::vector<Feature> features;
    std::uint32_t labels = 0;
    /// Lines of one number are never on both sides of a trial, so that the trial tells of unseen wordings.
    std::uint32_t group = 0;
};

struct TrainingPlan {
    std::uint32_t bits = 19;
    std::uint32_t classes = 6;
    int rounds = 6;
    float rate = 0.25F;
    /// Features left out by chance in each round, in percent, so that none is relied upon alone.
    int leftOut = 30;
    float decay = 1e-6F;
};

/// A model of independent logistic classes by AdaGrad, with slopes and shifts by Platt's method from a trial
/// on a tenth of the groups that it was not taught. The same samples give the same bytes.
QByteArray train(const std::vector<Sample> &samples, const TrainingPlan &plan);

}  // namespace sp::understanding::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sp::ui {

class Select;

/// Something chosen by its words and kept by its code: a zone, a language, a currency, a country.
struct Choice {
    QByteArray code;
    QString text;
    /// Other words it is found by: a zone by its country.
    QString also = {};
};

/// Fills a select, quietly; the first entry stands for "as the practice" when `otherwise` is not empty. A
/// `current` that is none of the choices is offered as it is, so that showing a form never changes it.
void fill(
    Select &select, const std::vector<Choice> &choices, const QString &otherwise, const QByteArray &current);
QByteArray chosenCode(const Select &select);

}  // namespace sp::ui

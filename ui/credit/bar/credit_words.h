// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/burndown_bar.h"

#include <QLocale>

/// How prepaid units are said: in the reader's language and signs.
namespace sp::ui {

/// The bar of a balance.
Burndown burndownOf(const CreditView &credit);

/// "3 h 20", "3 sessions", "9,5 sessions", "120,00 €"; below zero without its sign.
QString creditText(const credit::Denomination &unit, std::int64_t quantity, const QLocale &locale = {});
/// "+1 h", "−2 sessions": a change.
QString creditChangeText(const credit::Denomination &unit, std::int64_t quantity, const QLocale &locale = {});
/// What somebody typed as a quantity of that unit: "90", "1 h 30" or "1:30" of minutes, "2,5" of sessions,
/// "120,00" of money. Nothing where it is none.
std::optional<std::int64_t> readCreditText(
    const credit::Denomination &unit, const QString &text, const QLocale &locale = {});

/// "3 h 20 left of 10 h", "3 of 10 sessions left", "1 h 30 over 10 h".
QString leftText(const CreditView &credit, const QLocale &locale = {});
/// "Low", "Almost used up", "Used up", "Overdrawn", "Resting", "Ended"; empty while there is plenty.
QString creditStateText(const CreditView &credit);
Tone creditTone(const CreditView &credit);
/// "33 % left"
QString percentText(const CreditView &credit, const QLocale &locale = {});
/// "2 h booked · runs out Tue 3 Nov · until 31 Jan 2027": what else there is to know, in short.
QString creditDetailText(const CreditView &credit, const QLocale &locale = {});
/// All of it in one sentence, for screen readers.
QString spokenCredit(const CreditView &credit, const QLocale &locale = {});
/// Name and balance, when it was used last, what comes next.
QString creditToolTip(const CreditView &credit, const QLocale &locale = {});

/// "Draws 1 h from Coaching 10, leaves 2 h"; empty where nothing is drawn.
QString drawText(const SessionCredit &session, const QLocale &locale = {});
/// "0 h 15 beyond that = 30,00 €"; empty where nothing is charged.
QString overageText(const SessionCredit &session, const QLocale &locale = {});
/// How the charge came about, one sentence a step.
QString overageSteps(const SessionCredit &session);

}  // namespace sp::ui

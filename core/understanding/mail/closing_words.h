// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sp {

/// How a line takes its leave: not, with words alone ("Best regards,"), or with a name behind them ("LG
/// Anna").
enum class Valediction { None, Alone, WithName };

/// `plain` as plainLine() gives it.
Valediction valedictionOf(QStringView plain);

/// The length of the words of leave at the begin of `plain`, 0 when there are none.
qsizetype valedictionLength(QStringView plain);

/// "Sent from my iPhone", "Get Outlook for Android": what programs add below a text.
bool isDeviceLine(QStringView plain);

/// Whether a notice begins here that nobody wrote for this mail: confidentiality, unsubscribing, the
/// environment, a virus scanner.
bool isNotice(QStringView plain);

}  // namespace sp

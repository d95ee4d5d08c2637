// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sp {

/// Case-folded without accents, for comparing what people type: "Inês" is "ines". Compatibility forms are
/// decomposed (Unicode NFKD); spaces stay.
QString folded(const QString &text);
/// The runs of letters and digits of a text.
QStringList wordsOf(const QString &text);

}  // namespace sp

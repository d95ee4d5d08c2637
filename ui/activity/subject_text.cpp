// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/subject_text.h"

#include "ui/widgets/shown_names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

QString subjectText(const QByteArray &type, const QString &subject)
{
    if (!ShownNames::instance().areHidden() || type == "service")
        return subject;
    if (type == "event" || type == "message")
        return {};
    // "2026/0007, Maya Brooks"; a name may have commas of its own.
    const QString first = subject.section(u", "_s, 0, 0);
    const bool mayHaveNumber = type == "document" || type == "payment" || type == "quote";
    const bool numbered = mayHaveNumber && subject != first &&
                          std::ranges::any_of(first, [](QChar letter) { return letter.isDigit(); });
    if (!numbered)
        return ShownNames::of(subject);
    return u"%1, %2"_s.arg(first, ShownNames::of(subject.section(u", "_s, 1)));
}

}  // namespace sp::ui

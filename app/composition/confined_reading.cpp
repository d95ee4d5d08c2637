// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/confined_reading.h"

#include "core/providers/confined/parser_process.h"

#include <QCoreApplication>

namespace sp {

std::unique_ptr<ConfinedParser> makeConfinedParser()
{
    const QString own = QCoreApplication::applicationDirPath();
    // Relative to the program, so that an unpacked archive finds its own.
    return std::make_unique<ParserProcess>(
        QStringList{own, own + QStringLiteral("/" SOLOPILOT_LIBEXEC_FROM_BIN)});
}

}  // namespace sp

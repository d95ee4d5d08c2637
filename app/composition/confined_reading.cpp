// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/confined_reading.h"

#include "core/providers/confined/parser_process.h"
#include "core/providers/confined/parser_session.h"

#include <QCoreApplication>

namespace sp {

namespace {

QStringList parserFolders()
{
    const QString own = QCoreApplication::applicationDirPath();
    // Relative to the program, so that an unpacked archive finds its own.
    return {own, own + QStringLiteral("/" SOLOPILOT_LIBEXEC_FROM_BIN)};
}

}  // namespace

std::unique_ptr<ConfinedParser> makeConfinedParser()
{
    return std::make_unique<ParserProcess>(parserFolders());
}

std::unique_ptr<ConfinedParser> makeConfinedSession()
{
    return std::make_unique<ParserSession>(parserFolders());
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStringList>

namespace sp {

/// One confined process from its start to its end, which is the end of this object. Fails as
/// ConfinedParser::answer().
class ParserConversation {
public:
    /// The program is taken from the first of the folders that has it.
    ParserConversation(const QStringList &folders, ForeignKind kind);
    ~ParserConversation();
    Q_DISABLE_COPY_MOVE(ParserConversation)

    Result<Done> start(const QDeadlineTimer &deadline);
    /// `last`: nothing more will be asked, so that the process may end.
    Result<QByteArray> ask(const QByteArray &request, const QDeadlineTimer &deadline, bool last);

private:
    QByteArray read(qsizetype size, const QDeadlineTimer &deadline);
    Error endedEarly(const QDeadlineTimer &deadline);

    QProcess m_process;
};

/// What is said where more is asked than any frame holds.
Error tooLargeToParse();

}  // namespace sp

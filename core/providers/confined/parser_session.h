// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/confined/parser_process.h"

#include <memory>
#include <mutex>

namespace sp {

class ParserConversation;

/// As ParserProcess, but reads mails one after the other in one process, for a mailbox or a stream of them:
/// to start one for each would take longer than to read it. After some hundred mails, some seconds of a
/// processor or a failure there is a new one. A mail that breaks its reader could change how those after it
/// are read, and nothing else; so mailboxes of different owners get sessions of their own. All other kinds of
/// file get a process each. Several threads may ask; they wait for each other.
class ParserSession final : public ConfinedParser {
public:
    explicit ParserSession(QStringList folders, ParserPatience patience = {});
    ~ParserSession() override;

    Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) override;

private:
    Result<QByteArray> asked(const QByteArray &request);

    QStringList m_folders;
    ParserPatience m_patience;
    ParserProcess m_each;
    std::mutex m_alone;
    std::unique_ptr<ParserConversation> m_mails;
    int m_read = 0;
    qint64 m_bytes = 0;
};

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/confined/parser_session.h"

#include "core/formats/confined/parser_frame.h"
#include "core/providers/confined/parser_conversation.h"

namespace sp {

namespace {

/// All mails of one process share the processor time of one (ConfinedLimits), so there are never many.
constexpr int mostMails = 200;
constexpr qint64 mostBytes = 8LL * 1024 * 1024;

}  // namespace

ParserSession::ParserSession(QStringList folders, ParserPatience patience)
    : m_folders(std::move(folders)), m_patience(patience), m_each(m_folders, patience)
{
}

ParserSession::~ParserSession() = default;

Result<QByteArray> ParserSession::answer(ForeignKind kind, const QByteArray &request)
{
    if (kind != ForeignKind::Mail || request.size() > mostBytes)
        return m_each.answer(kind, request);
    const std::lock_guard alone(m_alone);
    const bool wasFresh = !m_mails;
    auto answer = asked(request);
    if (!answer)
        m_mails.reset();
    // What the mails before it had used up is no fault of this one.
    return answer || wasFresh ? std::move(answer) : m_each.answer(kind, request);
}

Result<QByteArray> ParserSession::asked(const QByteArray &request)
{
    if (m_read >= mostMails || m_bytes + request.size() > mostBytes)
        m_mails.reset();
    if (!m_mails) {
        m_mails = std::make_unique<ParserConversation>(m_folders, ForeignKind::Mail);
        m_read = 0;
        m_bytes = 0;
        SP_CHECK(m_mails->start(QDeadlineTimer(m_patience.start)));
    }
    ++m_read;
    m_bytes += request.size();
    return m_mails->ask(request, QDeadlineTimer(m_patience.answer), false);
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/confined/parser_process.h"

#include "core/formats/confined/parser_frame.h"
#include "core/providers/confined/parser_conversation.h"

namespace sp {

Result<QByteArray> ParserProcess::answer(ForeignKind kind, const QByteArray &request)
{
    if (request.size() > largestFrame)
        return tooLargeToParse();
    ParserConversation conversation(m_folders, kind);
    SP_CHECK(conversation.start(QDeadlineTimer(m_patience.start)));
    return conversation.ask(request, QDeadlineTimer(m_patience.answer), true);
}

}  // namespace sp

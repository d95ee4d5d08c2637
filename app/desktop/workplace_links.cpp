// SPDX-License-Identifier: GPL-3.0-or-later
// Where a link leads.
#include "app/desktop/workplace.h"

#include "ui/calendar/calendar_page.h"
#include "ui/engine/ask.h"
#include "ui/shell/main_frame.h"

namespace sp {

using namespace ui;

namespace {

/// Whether what the link names is there, for whoever is at the window.
struct Look {
    Engine &engine;

    Result<Done> operator()(const ClientId &id) const
    {
        SP_CHECK(engine.mayRead("client.read"));
        SP_CHECK(engine.people().client(id));
        return Done{};
    }
    Result<Done> operator()(const SessionId &id) const
    {
        SP_CHECK(engine.mayRead("session.read"));
        SP_CHECK(engine.sessions().session(id));
        return Done{};
    }
    Result<Done> operator()(const DocumentId &id) const
    {
        SP_CHECK(engine.mayRead("invoice.read"));
        SP_CHECK(engine.billing().document(id));
        return Done{};
    }
    Result<Done> operator()(LocalDate) const { return Done{}; }
};

}  // namespace

void Workplace::openLink(const ProgramLink &link)
{
    ask(
        m_client, this, [link](Engine &engine) { return std::visit(Look{engine}, link); },
        [this, link](const Result<Done> &there) {
            if (!there) {
                complain(there.error());
                return;
            }
            if (const auto *client = std::get_if<ClientId>(&link)) {
                openClient(*client);
            } else if (const auto *session = std::get_if<SessionId>(&link)) {
                openSession(*session);
            } else if (const auto *invoice = std::get_if<DocumentId>(&link)) {
                openInvoice(*invoice);
            } else if (const auto *day = std::get_if<LocalDate>(&link)) {
                m_frame->showPage(PageId::Calendar);
                calendarPage().showDate(*day);
            }
        });
}

}  // namespace sp

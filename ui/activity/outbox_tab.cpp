// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/outbox_tab.h"

#include "ui/activity/act_bar.h"
#include "ui/activity/failure_place.h"
#include "ui/activity/message_sheet.h"
#include "ui/activity/moment_text.h"
#include "ui/activity/table_rows.h"
#include "ui/messages/error_text.h"
#include "ui/session/planned_session.h"
#include "ui/widgets/shown_names.h"

#include <QButtonGroup>

#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int listed = 2000;

ChipContent chipOf(const OutboxMessage &message)
{
    switch (message.status) {
    case MessageStatus::Sent:
        return {OutboxTab::tr("Sent"), ChipTone::Good, Icon::Send};
    case MessageStatus::Queued:
        return {OutboxTab::tr("For you to send"), ChipTone::Accent, Icon::Mail};
    case MessageStatus::Failed:
        return {OutboxTab::tr("Did not go out"), ChipTone::Bad, Icon::Warn};
    case MessageStatus::Blocked:
        return {OutboxTab::tr("Stopped"), ChipTone::Bad, Icon::Ban};
    case MessageStatus::Canceled:
        return {OutboxTab::tr("Discarded"), ChipTone::Outlined, Icon::X};
    case MessageStatus::Deferred:
        return {OutboxTab::tr("Held"), ChipTone::Watch, Icon::Pause};
    case MessageStatus::Sending:
        return {OutboxTab::tr("Is leaving"), ChipTone::Accent, Icon::Sync};
    case MessageStatus::Scheduled:
        break;
    }
    return {OutboxTab::tr("Waiting"), ChipTone::Neutral, Icon::Hour};
}

/// When it left, will leave, or was last tried.
Instant momentOf(const OutboxMessage &message)
{
    switch (message.status) {
    case MessageStatus::Scheduled:
        return message.sendAt();
    case MessageStatus::Deferred:
        return message.lastReason == Outbox::heldReason ? message.createdAt : message.sendAt();
    case MessageStatus::Sent:
        return message.sentAt.value_or(message.createdAt);
    default:
        return message.triedAt.value_or(message.createdAt);
    }
}

QString whyOf(const OutboxMessage &message)
{
    return message.lastReason.isEmpty() ? QString() : reasonText(message.lastReason, message.lastFacts);
}

ActBar::Act buttonOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
        return {OutboxTab::tr("Send now"), Icon::Send, ButtonKind::Outlined, {}};
    case OutboxAct::SendByHand:
        return {OutboxTab::tr("Open in the mail program"), Icon::Mail, ButtonKind::Outlined, {}};
    case OutboxAct::MarkSent:
        return {OutboxTab::tr("Mark as sent"), Icon::Check, ButtonKind::Outlined, {}};
    case OutboxAct::Hold:
        return {OutboxTab::tr("Hold"), Icon::Pause, ButtonKind::Outlined, {}};
    case OutboxAct::Release:
        return {OutboxTab::tr("Let it go"), Icon::Play, ButtonKind::Outlined, {}};
    case OutboxAct::Retry:
        return {OutboxTab::tr("Try again"), Icon::Repeat, ButtonKind::Outlined, {}};
    case OutboxAct::Discard:
        return {OutboxTab::tr("Discard"), Icon::X, ButtonKind::Danger, {}};
    case OutboxAct::Restore:
        break;
    }
    return {OutboxTab::tr("Bring back"), Icon::Undo, ButtonKind::Outlined, {}};
}

QString toldOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
        return OutboxTab::tr("The message leaves now");
    case OutboxAct::MarkSent:
        return OutboxTab::tr("Marked as sent");
    case OutboxAct::Hold:
        return OutboxTab::tr("The message is held");
    case OutboxAct::Release:
        return OutboxTab::tr("The message goes out");
    case OutboxAct::Retry:
        return OutboxTab::tr("The message is tried again");
    case OutboxAct::Discard:
        return OutboxTab::tr("The message is discarded");
    case OutboxAct::Restore:
    case OutboxAct::SendByHand:
        break;
    }
    return OutboxTab::tr("The message is back, and held");
}

}  // namespace

struct OutboxTab::Answer {
    std::vector<TableRows::Row> rows;
    std::vector<Facts> facts;
    bool mayAct = false;
};

OutboxTab::OutboxTab(EngineClient &engine, QWidget *parent)
    : TableTab(engine, "outbox", tr("Outbox"), u"outbox-table"_s,
          {{tr("To"), tr("Subject"), tr("When"), tr("State"), tr("Why")},
              {{TableColumn::Kind::Text, 200, Weight::Medium}, {TableColumn::Kind::Text, 0},
                  {TableColumn::Kind::Text, 192}, {TableColumn::Kind::Chip, 188},
                  {TableColumn::Kind::Text, 0}}},
          // In the order of OutboxFilter.
          {tr("All"), tr("Waiting"), tr("Held"), tr("Sent"), tr("Did not go out")}, parent)
{
    connect(m_table, &DataTable::opened, this, &OutboxTab::open);
    OutboxTab::choose();
}

void OutboxTab::setFilter(OutboxFilter filter)
{
    m_filters->button(static_cast<int>(filter))->setChecked(true);
    load();
}

void OutboxTab::load()
{
    const auto filter = static_cast<OutboxFilter>(this->filter());
    if (m_asked == 0)
        m_failure->wait(tr("Looking up the outbox"));
    ask(
        m_engine, this,
        [filter](Engine &engine) -> Result<Answer> {
            SP_CHECK(engine.mayRead("outbox.read"));
            SP_TRY(zone, practiceZone(engine));
            SP_TRY(messages, engine.outbox().store().list(statusesOf(filter), {}, listed));
            Answer answer{{}, {}, engine.may("outbox.send_now")};
            for (OutboxMessage &each : messages) {
                const Instant at = momentOf(each);
                const QString why = whyOf(each);
                answer.rows.push_back(
                    {each.id.text(), {{}, {}, {momentText(at, engine.now(), zone), qlonglong(toMillis(at))},
                                         {{}, chipOf(each).text, chipOf(each)}, {why, {}, {}, Tone::Muted}}});
                answer.facts.push_back({each.id, each.status, each.lastReason, why, each, each.subject});
            }
            return answer;
        },
        [this, asked = ++m_asked](const Result<Answer> &answer) {
            if (asked != m_asked)
                return;
            show(answer ? *answer : Answer{});
            if (answer)
                return;
            m_failure->tell(answer.error(), tr("The outbox could not be read"));
        });
}

void OutboxTab::show(const Answer &answer)
{
    m_facts = answer.facts;
    m_mayAct = answer.mayAct;
    m_failure->clear();
    std::vector<TableRows::Row> rows = answer.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const OutboxMessage &message = m_facts[i].message;
        rows[i].cells[0].text =
            message.name.isEmpty() ? ShownNames::address(message.address) : ShownNames::of(message.name);
        m_facts[i].subject = ShownNames::within(message.subject, message.name);
        rows[i].cells[1].text = m_facts[i].subject;
    }
    m_rows->setRows(std::move(rows));
    if (answer.rows.empty() && filter() == 0)
        m_failure->tellEmpty(tr("The outbox is empty"),
            tr("Nothing has been written yet. Invoices and reminders wait here until they go out."));
    else if (answer.rows.empty())
        m_failure->tellEmpty(tr("Nothing here."));
    choose();
}

const OutboxTab::Facts *OutboxTab::chosen() const
{
    const int row = m_table->chosenRow();
    return row >= 0 && row < static_cast<int>(m_facts.size()) ? &m_facts[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

void OutboxTab::choose()
{
    const Facts *facts = chosen();
    if (!facts) {
        m_bar->present(tr("Choose a message to see what can be done with it."), {});
        return;
    }
    std::vector<ActBar::Act> acts = {
        {tr("Read"), Icon::Eye, ButtonKind::Outlined, [this] { open(m_table->chosenRow()); }}};
    if (m_mayAct) {
        // What is most likely meant stands at the end, as everywhere else.
        const std::vector<OutboxAct> offered = actsFor(facts->status, facts->reason);
        for (const OutboxAct each : std::views::reverse(offered)) {
            ActBar::Act button = buttonOf(each);
            button.run = [this, id = facts->id, each] { act(id, each); };
            acts.push_back(std::move(button));
        }
    }
    m_bar->present(facts->why.isEmpty() ? facts->subject : facts->why, std::move(acts));
}

void OutboxTab::act(const MessageId &id, OutboxAct act)
{
    if (act == OutboxAct::SendByHand) {
        Q_EMIT mailRequested(id);
        return;
    }
    const auto doing = [id](OutboxAct each) {
        return [id, each](Engine &engine) {
            return engine.run<Done>(
                permissionOf(each), [&](Unit &unit) { return perform(engine.outbox(), unit, id, each); });
        };
    };
    const std::optional<OutboxAct> back = undoOf(act);
    ask(m_engine, this, doing(act), [this, act, back, doing](const Result<Done> &done) {
        if (!done) {
            Q_EMIT toast(errorText(done.error()), {});
            return;
        }
        const UndoFailed failed = [this](const Error &error, const std::function<void()> &again) {
            Q_EMIT toast(errorText(error), again);
        };
        Q_EMIT toast(
            toldOf(act), back ? undoOffer(m_engine, this, doing(*back), failed) : std::function<void()>());
    });
}

void OutboxTab::open(int row)
{
    if (row < 0 || row >= static_cast<int>(m_facts.size()))
        return;
    const Facts &facts = m_facts[static_cast<std::size_t>(row)];
    auto *sheet = new MessageSheet(facts.message, facts.why, *window());
    connect(sheet, &MessageSheet::historyAsked, this,
        [this, id = facts.id, name = facts.subject] { Q_EMIT historyRequested(id.bytes(), name); });
    sheet->open();
}

}  // namespace sp::ui

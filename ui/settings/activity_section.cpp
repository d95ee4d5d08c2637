// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/activity_section.h"

#include "core/engine/audit_subject_store.h"
#include "ui/engine/ask.h"
#include "ui/messages/audit_words.h"
#include "ui/messages/error_text.h"
#include "ui/session/planned_session.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int listed = 300;
constexpr metrics::Scaled rowHeight{52};

struct Lines {
    std::vector<ListRow> rows;
    std::vector<QByteArray> retriable = {};
};

QString momentText(Instant at, const TimeZone &zone)
{
    return u"%1, %2"_s.arg(shortDay(dateOf(zone.toLocal(at)), LocalDate{}), clockAt(at, zone));
}

ChipContent chipOf(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Sent:
        return {ActivitySection::tr("Sent"), ChipTone::Good, Icon::Send};
    case MessageStatus::Queued:
        return {ActivitySection::tr("For you to send"), ChipTone::Accent, Icon::Send};
    case MessageStatus::Failed:
    case MessageStatus::Blocked:
        return {ActivitySection::tr("Did not go out"), ChipTone::Bad, Icon::Warn};
    case MessageStatus::Canceled:
        return {ActivitySection::tr("Canceled"), ChipTone::Outlined, Icon::X};
    case MessageStatus::Scheduled:
    case MessageStatus::Deferred:
    case MessageStatus::Sending:
        break;
    }
    return {ActivitySection::tr("Waits"), ChipTone::Watch, Icon::Hour};
}

ChipContent chipOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Succeeded:
        return {ActivitySection::tr("Done"), ChipTone::Good, Icon::Check};
    case JobStatus::Running:
        return {ActivitySection::tr("Runs"), ChipTone::Accent, Icon::Dot};
    case JobStatus::DeadLetter:
        return {ActivitySection::tr("Given up"), ChipTone::Bad, Icon::Warn};
    case JobStatus::Failed:
        return {ActivitySection::tr("Will be tried again"), ChipTone::Watch, Icon::Hour};
    case JobStatus::Canceled:
        return {ActivitySection::tr("Canceled"), ChipTone::Outlined, Icon::X};
    case JobStatus::Queued:
    case JobStatus::Paused:
        break;
    }
    return {ActivitySection::tr("Waits"), ChipTone::Neutral, Icon::Hour};
}

ListRow row(const QString &title, const QString &note, const QString &when, const QByteArray &key,
    std::optional<ChipContent> chip = {})
{
    ListRow line{title, note};
    line.trailing = when;
    line.trailingTone = Tone::Muted;
    line.trailingChip = std::move(chip);
    line.key = key;
    return line;
}

Result<Lines> mails(Engine &engine, const TimeZone &zone)
{
    SP_CHECK(engine.mayRead("outbox.read"));
    SP_TRY(messages, engine.outbox().store().list({}, {}, listed));
    Lines lines;
    for (const OutboxMessage &each : messages) {
        const QString whom = each.name.isEmpty() ? each.address : each.name;
        const QString why =
            each.lastReason.isEmpty() ? QString() : reasonText(each.lastReason, each.lastFacts);
        lines.rows.push_back(row(each.subject, why.isEmpty() ? whom : u"%1: %2"_s.arg(whom, why),
            momentText(each.createdAt, zone), each.id.text(), chipOf(each.status)));
        if (each.status == MessageStatus::Failed || each.status == MessageStatus::Blocked)
            lines.retriable.push_back(each.id.text());
    }
    return lines;
}

Result<Lines> work(Engine &engine, const TimeZone &zone)
{
    SP_CHECK(engine.mayRead("jobs.read"));
    SP_TRY(jobs, engine.jobStore().list({}, listed));
    Lines lines;
    for (const Job &each : jobs) {
        const QString why =
            each.lastReason.isEmpty() ? QString() : reasonText(each.lastReason, each.lastFacts);
        lines.rows.push_back(row(jobText(each.type), why,
            momentText(each.finishedAt.value_or(each.runAt), zone), each.id.text(), chipOf(each.status)));
        if (each.status == JobStatus::DeadLetter)
            lines.retriable.push_back(each.id.text());
    }
    return lines;
}

Result<Lines> trail(Engine &engine, const TimeZone &zone)
{
    SP_CHECK(engine.mayRead("audit.read"));
    SP_TRY(entries, engine.units().auditTrail().list({}, {}, listed));
    Lines lines;
    for (const AuditEntry &each : entries) {
        SP_TRY(subject, auditSubject(engine, each));
        QStringList note{recordKindText(each.entityType), subject, roleText(each.role)};
        note.removeAll(QString());
        lines.rows.push_back(row(auditText(each.action, each.data), note.join(u" · "_s),
            momentText(each.at, zone), QByteArray::number(each.seq)));
    }
    return lines;
}

}  // namespace

ActivitySection::ActivitySection(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_views(new SegmentedControl(tr("What to show"),
                                             {tr("Mail"), tr("Background work"), tr("What was done")}, this)),
      m_rows(new RowModel(this)), m_list(new RowList(tr("Activity"), rowHeight, this)),
      m_empty(new Label({}, style::muted, this)),
      m_retry(new Button(tr("Try again"), ButtonKind::Outlined, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(new Label(tr("Activity"), style::pane, this));
    auto *head = new QHBoxLayout;
    head->addWidget(m_views);
    head->addStretch(1);
    head->addWidget(m_retry);
    column->addLayout(head);
    m_empty->setFlow(Flow::Wrap);
    m_empty->hide();
    column->addWidget(m_empty);
    m_list->setModel(m_rows);
    column->addWidget(m_list, 1);
    m_retry->hide();
    connect(m_views, &SegmentedControl::currentChanged, this, &ActivitySection::load);
    connect(m_list, &RowList::chosen, this, &ActivitySection::choose);
    connect(m_retry, &QPushButton::clicked, this, &ActivitySection::retry);
    connect(&m_engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (isVisible() && (topic == "outbox" || topic == "jobs"))
            load();
    });
}

void ActivitySection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

ActivitySection::View ActivitySection::view() const
{
    return static_cast<View>(m_views->current());
}

void ActivitySection::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
    load();
}

void ActivitySection::load()
{
    ask(
        m_engine, this,
        [view = view()](Engine &engine) -> Result<Lines> {
            SP_TRY(zone, practiceZone(engine));
            switch (view) {
            case View::Mail:
                return mails(engine, zone);
            case View::Work:
                return work(engine, zone);
            case View::Trail:
                break;
            }
            return trail(engine, zone);
        },
        [this, asked = ++m_asked](const Result<Lines> &lines) {
            if (asked != m_asked)
                return;
            m_rows->setRows(lines ? lines->rows : std::vector<ListRow>{});
            m_retriable = lines ? lines->retriable : std::vector<QByteArray>{};
            m_empty->setPlain(lines ? tr("Nothing yet.") : errorText(lines.error()));
            m_empty->setVisible(!lines || lines->rows.empty());
            m_list->setVisible(lines && !lines->rows.empty());
            choose();
        });
}

void ActivitySection::choose()
{
    m_retry->setVisible(std::ranges::find(m_retriable, m_list->chosenKey()) != m_retriable.end());
}

void ActivitySection::retry()
{
    ask(
        m_engine, this,
        [view = view(), key = m_list->chosenKey()](Engine &engine) -> Result<Done> {
            if (view == View::Mail) {
                const auto id = MessageId::parse(key);
                return engine.run<Done>("outbox.retry", [&](Unit &unit) {
                    return engine.outbox().retry(unit, *id, Outbox::Again::IfNotDelivered);
                });
            }
            const auto id = JobId::parse(key);
            return engine.run<Done>(
                "jobs.retry", [&](Unit &unit) { return engine.jobStore().retry(unit, *id); });
        },
        [this](const Result<Done> &done) {
            Q_EMIT toast(done ? tr("It is tried again") : errorText(done.error()), {});
            load();
        });
}

}  // namespace sp::ui

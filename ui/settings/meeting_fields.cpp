// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/meeting_fields.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

struct Way {
    MeetsBy by;
    LinkMaker maker;
};

/// In the order in which they are offered.
constexpr Way ways[] = {{MeetsBy::Unsaid, LinkMaker::None}, {MeetsBy::InPerson, LinkMaker::None},
    {MeetsBy::Phone, LinkMaker::None}, {MeetsBy::Video, LinkMaker::Own}, {MeetsBy::Video, LinkMaker::Room},
    {MeetsBy::Video, LinkMaker::Calendar}, {MeetsBy::Video, LinkMaker::None}};

QString wayText(const Way &way)
{
    switch (way.by) {
    case MeetsBy::Unsaid:
        return {};
    case MeetsBy::InPerson:
        return Words::tr("In person");
    case MeetsBy::Phone:
        return Words::tr("By phone");
    case MeetsBy::Video:
        break;
    }
    switch (way.maker) {
    case LinkMaker::Own:
        return Words::tr("By video, always at my own link");
    case LinkMaker::Room:
        return Words::tr("By video, in a new room each");
    case LinkMaker::Calendar:
        return Words::tr("By video, with a link by the connected calendar");
    case LinkMaker::None:
        break;
    }
    return Words::tr("By video, the link comes later");
}

}  // namespace

MeetingFields::MeetingFields(const QString &unsaid, QWidget *parent)
    : QWidget(parent), m_way(new Select(this)), m_link(new TextField(Words::tr("Link"), this)),
      m_place(new TextField(Words::tr("Place"), this)), m_note(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    for (const Way &way : ways)
        m_way->addItem(way.by == MeetsBy::Unsaid ? unsaid : wayText(way));
    m_note->setFlow(Flow::Wrap);
    column->addWidget(new FieldFrame(Words::tr("Sessions meet"), m_way, this));
    column->addWidget(m_link);
    column->addWidget(m_place);
    column->addWidget(m_note);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    for (TextField *field : {m_link, m_place})
        connect(field, &TextField::textChanged, this, [this, field] {
            field->setError({});
            Q_EMIT edited();
        });
    refresh();
}

void MeetingFields::refresh()
{
    const Way &way = ways[m_way->currentIndex()];
    const bool asksLink = way.maker == LinkMaker::Own;
    m_link->setVisible(asksLink);
    m_place->setVisible(way.by == MeetsBy::InPerson);
    m_link->setError({});
    m_place->setError({});
    const QString note =
        asksLink ? Words::tr("The link of your personal room, such as the one Zoom gives you. It is the "
                             "same for every session.")
        : way.maker == LinkMaker::Room
            ? Words::tr("Each appointment gets a room that nobody can guess, without an account.")
        : way.maker == LinkMaker::Calendar
            ? Words::tr("The calendar that bookings are written to makes the link, if it can. Until then the "
                        "session says that it is missing.")
            : QString();
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

void MeetingFields::setPlan(const MeetingPlan &plan)
{
    for (std::size_t at = 0; at < std::size(ways); ++at)
        if (ways[at].by == plan.by && ways[at].maker == plan.maker)
            m_way->setCurrentIndex(static_cast<int>(at));
    m_link->setText(plan.link);
    m_place->setText(plan.place);
    refresh();
}

MeetingPlan MeetingFields::typed() const
{
    const Way &way = ways[m_way->currentIndex()];
    return {way.by, way.maker, m_link->text(), m_place->text()};
}

std::optional<MeetingPlan> MeetingFields::plan()
{
    const auto checked = checkedPlan(typed());
    TextField *field = ways[m_way->currentIndex()].by == MeetsBy::InPerson ? m_place : m_link;
    field->setError(checked ? QString() : errorText(checked.error()));
    return checked ? std::optional(*checked) : std::nullopt;
}

MeetingDefaultsPart::MeetingDefaultsPart(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_fields(new MeetingFields(Words::tr("Not said"), this)),
      m_save(new Button(Words::tr("Save"), ButtonKind::Outlined, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *note = new Label(
        Words::tr("Where a service says nothing, what is booked from now on meets so."), style::muted, this);
    note->setFlow(Flow::Wrap);
    column->addWidget(note);
    column->addWidget(m_fields);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    m_save->setEnabled(false);
    connect(m_fields, &MeetingFields::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_save, &QPushButton::clicked, this, &MeetingDefaultsPart::save);
}

void MeetingDefaultsPart::load()
{
    // What is being typed is not thrown away.
    if (m_save->isEnabled())
        return;
    ask(
        m_engine, this, [](Engine &engine) { return engine.meetings().defaults(); },
        [this](const Result<MeetingDefaults> &defaults) {
            if (!defaults) {
                Q_EMIT toast(errorText(defaults.error()), {});
                return;
            }
            m_fields->setPlan(defaults->plan);
            m_save->setEnabled(false);
        });
}

void MeetingDefaultsPart::save()
{
    const auto plan = m_fields->plan();
    if (!plan)
        return;
    ask(
        m_engine, this,
        [plan = *plan](Engine &engine) -> Result<Done> {
            SP_TRY(defaults, engine.meetings().defaults());
            defaults.plan = plan;
            return engine.run<Done>(
                "settings.change", [&](Unit &unit) { return engine.meetings().setDefaults(unit, defaults); });
        },
        [this](const Result<Done> &saved) {
            if (saved)
                m_save->setEnabled(false);
            Q_EMIT toast(saved ? Words::tr("Saved how sessions meet") : errorText(saved.error()), {});
        });
}

QString meetingPlanText(const MeetingPlan &plan)
{
    const QString more = plan.by == MeetsBy::InPerson ? plan.place : plan.link;
    const QString way = wayText({plan.by, plan.maker});
    return more.isEmpty() ? way : way + QStringLiteral(": ") + more;
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/agenda_pane.h"

#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// More than fit beside a note push the last note out of sight.
constexpr qsizetype shownAtFirst = 8;

}  // namespace

AgendaPane::AgendaPane(QWidget *parent) : QWidget(parent), m_field(new InputBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addSpacing(4);
    m_field->setObjectName(u"addPoint"_s);
    m_field->setGlyph(Icon::Plus);
    m_field->edit().setPlaceholderText(tr("Add a point"));
    m_field->edit().setAccessibleName(tr("Add a point"));
    m_field->setToolTip(tr("Enter writes it into the check list of this note"));
    column->addWidget(m_field);
    connect(&m_field->edit(), &QLineEdit::returnPressed, this, [this] {
        const QString text = m_field->edit().text().simplified();
        if (text.isEmpty())
            return;
        m_field->edit().clear();
        Q_EMIT pointAdded(text);
    });
}

void AgendaPane::setWritable(bool writable)
{
    m_field->setVisible(writable);
}

void AgendaPane::present(
    const std::vector<OpenNote> &notes, LocalDate today, const TimeZone &zone, bool anyNotes)
{
    m_notes = notes;
    m_today = today;
    m_zone = zone;
    m_anyNotes = anyNotes;
    m_all = false;
    rebuild();
}

void AgendaPane::rebuild()
{
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const int count = pointsOf(m_notes);
    column->addWidget(
        new SectionHeader(tr("Agenda"), count == 0 ? QString() : tr("%n points", nullptr, count), m_list));
    qsizetype left = m_all ? count : shownAtFirst;
    for (const OpenNote &note : m_notes) {
        if (left <= 0)
            break;
        addNote(*column, note, left);
        left -= note.points.size();
    }
    if (count == 0) {
        auto *label = new Label(m_anyNotes ? tr("Nothing was left open last time.")
                                           : tr("Open points of a note stand here next time."),
            style::caption, m_list);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    }
    if (!m_all && count > shownAtFirst) {
        auto *all = new Button(tr("Show all %1 points").arg(count), ButtonKind::Quiet, m_list);
        all->setButtonSize(ButtonSize::Small);
        column->addWidget(all, 0, Qt::AlignLeading);
        // Not from within the button, which goes.
        connect(all, &QPushButton::clicked, this, [this] {
            m_all = true;
            QMetaObject::invokeMethod(this, &AgendaPane::rebuild, Qt::QueuedConnection);
        });
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    m_list->show();
}

void AgendaPane::addNote(QVBoxLayout &column, const OpenNote &note, qsizetype most)
{
    const QString day = shortDay(dateOf(m_zone.toLocal(note.at)), m_today);
    const QString from = note.title.isEmpty() ? day : u"%1  ·  %2"_s.arg(day, note.title);
    if (note.session) {
        auto *link = new Button(from, ButtonKind::Quiet, m_list);
        link->setButtonSize(ButtonSize::Small);
        link->setTone(Tone::Muted);
        link->setToolTip(from);
        link->setAccessibleName(tr("Open the session: %1").arg(from));
        // Cut where the column is narrow, rather than widening it.
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setLeading(true);
        connect(link, &QPushButton::clicked, this,
            [this, session = *note.session] { Q_EMIT sessionRequested(session); });
        column.addWidget(link);
    } else {
        column.addWidget(new Label(from, style::caption, m_list));
    }
    for (qsizetype at = 0; at < std::min(most, note.points.size()); ++at) {
        const QString point = note.points[at];
        auto *check = new CheckRow(point, m_list);
        check->setFadesWhenDone(true);
        QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Minimum);
        wraps.setHeightForWidth(true);
        check->setSizePolicy(wraps);
        column.addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this, id = note.note, point](bool done) {
            Q_EMIT ticked(id, point, done ? PointState::Done : PointState::Open);
        });
    }
}

}  // namespace sp::ui

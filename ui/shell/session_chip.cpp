// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr metrics::Scaled chipHeight{40};
constexpr metrics::Scaled ringSize{16};
constexpr TextStyle figures{TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular};
constexpr TextStyle running{TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular};
}  // namespace

SessionChip::SessionChip(QWidget *parent)
    : QWidget(parent), m_first(new Label({}, style::name, this)), m_second(new Label({}, figures, this)),
      m_note(new Label({}, style::caption, this)), m_button(new Button(QString(), ButtonKind::Outlined, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(directedMargins(12, 0, 6, 0));
    row->setSpacing(metrics::gapSmall);
    row->addSpacing(ringSize + metrics::gapSmall);
    row->addWidget(m_first);
    row->addWidget(m_second);
    row->addWidget(m_note);
    row->addSpacing(4);
    m_button->setButtonSize(ButtonSize::Small);
    row->addWidget(m_button);
    setFixedHeight(chipHeight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state.kind == SessionChipState::Kind::Running)
            Q_EMIT endRequested();
        else
            Q_EMIT startRequested();
    });
    describe(this, QAccessible::Grouping, tr("Session"));
    present(SessionChipState{});
}

void SessionChip::present(const SessionChipState &state)
{
    m_state = state;
    const bool runs = state.kind == SessionChipState::Kind::Running;
    const bool unknown = state.kind == SessionChipState::Kind::Unknown;
    const bool idle = unknown || state.kind == SessionChipState::Kind::Idle;
    m_first->setStyle(idle ? style::muted : runs ? running : style::name);
    m_first->setPlain(unknown ? QString()
                      : idle  ? tr("No session planned")
                      : runs  ? state.when
                              : state.client);
    m_second->setStyle(runs ? style::base : figures);
    m_second->setPlain(runs ? state.client : state.when);
    m_second->setVisible(!idle);
    m_note->setPlain(state.note);
    m_note->setVisible(!state.note.isEmpty());
    m_button->setVisible(!idle && state.button != SessionChipState::Button::None);
    m_button->setText(runs ? tr("End") : tr("Start"));
    m_button->setAccessibleName(runs ? tr("End the session with %1").arg(state.client)
                                     : tr("Start the session with %1").arg(state.client));
    m_button->setGlyph(runs ? Icon::Stop : Icon::Play);
    const bool primary = state.button == SessionChipState::Button::Primary;
    m_button->setKind(primary ? ButtonKind::Primary : ButtonKind::Outlined);
    m_button->setTone(primary ? Tone::OnAccent : Tone::Accent);
    // A frame around nothing says nothing.
    setVisible(!unknown);
    setCursor(idle ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(unknown
                          ? tr("Session")
                          : QStringList{m_first->text(), m_second->text(), state.note}.join(u' ').trimmed());
    update();
}

bool SessionChip::waits() const
{
    return m_state.kind == SessionChipState::Kind::Next || m_state.kind == SessionChipState::Kind::Running;
}

void SessionChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool runs = m_state.kind == SessionChipState::Kind::Running;
    drawBox(painter, rect(), metrics::radiusCard, t.surface, runs ? t.accent : t.line);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - 12 - ringSize : 12;
    const QRectF ring(x + 1, (height() - ringSize) / 2.0 + 1, ringSize - 2, ringSize - 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(waits() ? t.line : t.control, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::FlatCap));
    constexpr int top =
        90 * 16;  // QPainter counts sixteenths of a degree, counter-clockwise from three o'clock.
    painter.drawArc(ring, top, -m_state.percent * 360 * 16 / 100);
}

void SessionChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (waits() && rect().contains(event->position().toPoint()))
        Q_EMIT openRequested();
}

}  // namespace sp::ui

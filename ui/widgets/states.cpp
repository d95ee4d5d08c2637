// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/states.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// Pale bars where words will stand.
class Skeleton : public QWidget {
public:
    explicit Skeleton(QWidget *parent) : QWidget(parent) { setFixedHeight(50); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        constexpr std::array<qreal, 3> shares = {0.5, 0.9, 0.72};
        qreal y = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const qreal height = i == 0 ? 12 : 8;
            const qreal wide = width() * shares[i];
            const qreal x = layoutDirection() == Qt::RightToLeft ? width() - wide : 0;
            drawBox(painter, QRectF(x, y, wide, height), 4, Theme::tokens().line, QColor());
            y += height + (i == 0 ? 10 : 9);
        }
    }
};

struct StateLook {
    Icon icon;
    Tone tone;
};

StateLook lookOf(StateContent::Kind kind)
{
    using Kind = StateContent::Kind;
    switch (kind) {
    case Kind::Error:
        return {Icon::Warn, Tone::Bad};
    case Kind::Offline:
        return {Icon::Off, Tone::Watch};
    case Kind::Stale:
        return {Icon::Hour, Tone::Watch};
    case Kind::Denied:
        return {Icon::Lock, Tone::Muted};
    case Kind::Empty:
        break;
    }
    return {Icon::Inbox, Tone::Muted};
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    return column;
}

}  // namespace

SectionHeader::SectionHeader(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent), m_note(new Label(note, style::caption, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(title, style::section, this));
    row->addStretch(1);
    row->addWidget(m_note);
    m_note->setVisible(!note.isEmpty());
    setFixedHeight(metrics::target);
    describe(this, QAccessible::Heading, title);
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

Button *SectionHeader::addLink(const QString &text)
{
    auto *link = new Button(text, ButtonKind::Quiet, this);
    link->setButtonSize(ButtonSize::Small);
    layout()->addWidget(link);
    setFixedHeight(metrics::buttonSmall);
    return link;
}

StateView::StateView(const StateContent &content, QWidget *parent) : QWidget(parent), m_kind(content.kind)
{
    auto *column = columnOf(this);
    const StateLook look = lookOf(content.kind);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Glyph(content.icon.value_or(look.icon), metrics::icon, look.tone, this));
    head->addWidget(new Label(content.title, style::name, this), 1);
    column->addLayout(head);
    auto *text = new Label(content.text, style::caption, this);
    text->setFlow(Flow::Wrap);
    text->setVisible(!content.text.isEmpty());
    column->addWidget(text);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::gapSmall);
    const auto offer = [&](const QString &words, auto signal) {
        if (words.isEmpty())
            return;
        auto *act = new Button(words, ButtonKind::Outlined, this);
        act->setButtonSize(ButtonSize::Small);
        connect(act, &QPushButton::clicked, this, signal);
        actions->addWidget(act);
    };
    offer(content.action, &StateView::acted);
    offer(content.otherAction, &StateView::otherActed);
    if (actions->count() > 0) {
        actions->addStretch(1);
        column->addSpacing(metrics::gapSmall);
        column->addLayout(actions);
    } else {
        delete actions;
    }
    describe(this, QAccessible::Grouping, u"%1. %2"_s.arg(content.title, content.text));
}

void StateView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_kind != StateContent::Kind::Empty && !event->spontaneous())
        announce(*this, accessibleName(),
            m_kind == StateContent::Kind::Error ? Politeness::Assertive : Politeness::Polite);
}

LoadingView::LoadingView(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new Label(text, style::caption, this)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::Outlined, this))
{
    auto *column = columnOf(this);
    column->addWidget(new Skeleton(this));
    column->addWidget(m_text);
    m_cancel->setButtonSize(ButtonSize::Small);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingView::canceled);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    describe(this, QAccessible::ProgressBar, text);
    speakValue(this, std::nullopt);
}

void LoadingView::setText(const QString &text)
{
    m_text->setPlain(text);
    setAccessibleName(text);
}

void LoadingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        announce(*this, accessibleName());
}

void LoadingView::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

ProgressRow::ProgressRow(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new Label(text, style::base, this)),
      m_number(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Muted, Figures::Tabular}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, metrics::gapSmall);
    row->setSpacing(metrics::gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_number);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Outlined, this);
    cancel->setButtonSize(ButtonSize::Small);
    cancel->setAccessibleName(tr("Cancel: %1").arg(text));
    connect(cancel, &QPushButton::clicked, this, &ProgressRow::canceled);
    row->addWidget(cancel);
    setFixedHeight(metrics::scaled(40));
    describe(this, QAccessible::ProgressBar, text);
    setPercent(std::nullopt);
}

void ProgressRow::setPercent(std::optional<int> percent)
{
    m_percent = percent;
    m_number->setPlain(percent ? tr("%1 %", "percent done").arg(*percent) : QString());
    setAccessibleDescription(m_number->text());
    speakValue(this, percent ? std::optional(SpokenValue{*percent}) : std::nullopt);
    update();
}

void ProgressRow::setText(const QString &text)
{
    m_text->setPlain(text);
    setAccessibleName(text);
}

void ProgressRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        announce(*this, accessibleName());
}

void ProgressRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const QRectF track(0, height() - 4, width(), 4);
    drawBox(painter, track, 2, t.line, QColor());
    if (!m_percent) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hatchBrush(t.accent, 2, 6));
        painter.drawRoundedRect(track, 2, 2);
        return;
    }
    const qreal done = width() * *m_percent / 100.0;
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - done : 0;
    if (done >= 1)
        drawBox(painter, QRectF(x, track.top(), done, 4), 2, t.accent, QColor());
}

InspectorPanel::InspectorPanel(QWidget *parent) : QWidget(parent), m_sections(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(directedMargins(1, 0, 0, 0));
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setObjectName(u"paneContents"_s);
    auto *sections = new QVBoxLayout(m_sections);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    sections->addStretch(1);
    scroll->setWidget(m_sections);
    column->addWidget(scroll, 1);
    setFixedWidth(metrics::inspector);
    describe(this, QAccessible::Pane, tr("Context"));
}

void InspectorPanel::setHeader(QWidget *header)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *box = new QWidget(this);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(20, metrics::gap, 20, metrics::gap);
    inner->addWidget(header);
    column->insertWidget(0, box);
    column->insertWidget(1, new Hairline(Qt::Horizontal, this));
}

SectionHeader *InspectorPanel::addSection(const QString &title, QWidget *body)
{
    auto *column = static_cast<QVBoxLayout *>(m_sections->layout());
    const int end = column->count() - 1;
    auto *box = new QWidget(m_sections);
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(20, metrics::gap, 20, metrics::gapLarge);
    inner->setSpacing(4);
    auto *header = new SectionHeader(title, {}, box);
    inner->addWidget(header);
    inner->addWidget(body);
    if (end > 0)
        column->insertWidget(end, new Hairline(Qt::Horizontal, m_sections));
    column->insertWidget(column->count() - 1, box);
    return header;
}

void InspectorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.surface);
    painter.fillRect(
        layoutDirection() == Qt::RightToLeft ? QRect(width() - 1, 0, 1, height()) : QRect(0, 0, 1, height()),
        t.line);
}

FactRow::FactRow(const QString &name, const QString &value, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    auto *term = new Label(name, style::muted, this);
    term->setFixedWidth(std::max(metrics::scaled(72), term->sizeHint().width()));
    row->addWidget(term);
    auto *said = new Label(value, style::base, this);
    said->setToolTip(value);  // A long address is cut.
    row->addWidget(said, 1);
    setFixedHeight(metrics::target);
    describe(this, QAccessible::StaticText, u"%1: %2"_s.arg(name, withoutMarks(value)));
}

}  // namespace sp::ui

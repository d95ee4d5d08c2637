// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

Card::Card(CardLook look, QWidget *parent) : QFrame(parent), m_look(look)
{
    setContentsMargins(0, 0, 0, 0);
}

void Card::setLook(CardLook look)
{
    m_look = look;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    switch (m_look) {
    case CardLook::Plain:
        drawBox(painter, rect(), metrics::radiusCard, t.surface, t.line);
        return;
    case CardLook::Current: {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), metrics::radiusCard, metrics::radiusCard);
        painter.setClipPath(outline);
        painter.fillRect(rect(), t.accent);
        painter.setClipping(false);
        // The bar is the accent ground seen left of an inner sheet, so both share the card's curve.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF inner = QRectF(rect()).adjusted(mirrored ? 1 : 4, 1, mirrored ? -4 : -1, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(inner, metrics::radiusCard - 1, metrics::radiusCard - 1);
        return;
    }
    case CardLook::Busy:
        drawBox(painter, rect(), metrics::radiusCard, t.ground, t.hatch);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hatchBrush(t.hatch));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusCard - 1, metrics::radiusCard - 1);
        return;
    }
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().line);
}

Pane::Pane(QColor Tokens::*ground, Edge edge, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_edge(edge)
{
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    painter.fillRect(rect(), t.*m_ground);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect right(width() - 1, 0, 1, height());
    const QRect left(0, 0, 1, height());
    switch (m_edge) {
    case Edge::None:
        return;
    case Edge::Left:
        painter.fillRect(mirrored ? right : left, t.line);
        return;
    case Edge::Right:
        painter.fillRect(mirrored ? left : right, t.line);
        return;
    case Edge::Top:
        painter.fillRect(0, 0, width(), 1, t.line);
        return;
    case Edge::Bottom:
        painter.fillRect(0, height() - 1, width(), 1, t.line);
        return;
    }
}

Glyph::Glyph(Icon icon, int size, Tone tone, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_size(size), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Glyph::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, m_size, colorOf(m_tone, Theme::tokens()));
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    // Initials stay what they are.
    if (words.size() == 1 && words.first().size() == 2 && words.first() == words.first().toUpper())
        return words.first();
    QString initials(words.first().at(0).toUpper());
    if (words.size() > 1)
        initials += words.last().at(0).toUpper();
    return initials;
}

void drawAvatar(QPainter &painter, const QRectF &box, const QString &initials)
{
    const Tokens &t = Theme::tokens();
    drawBox(painter, box, box.width() / 2, t.fill, t.line);
    const TextSize size = box.width() > 40 ? TextSize::Strong : TextSize::Caption;
    drawLine(painter, box, Qt::AlignHCenter, fontFor(size, Weight::Semi), t.muted, initials);
}

Avatar::Avatar(const QString &name, int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(this, QAccessible::Graphic, name);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), initialsOf(m_name));
}

NameBlock::NameBlock(const QString &name, const QString &note, std::optional<Icon> glyph, QWidget *parent)
    : QWidget(parent), m_name(new Label(name, style::name, this)),
      m_note(new Label(note, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    if (glyph)
        row->addWidget(new Glyph(*glyph, metrics::iconTiny, Tone::Muted, this));
    row->addWidget(m_note, 1);
    column->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTexts(name, note);
}

void NameBlock::setTexts(const QString &name, const QString &note)
{
    m_name->setPlain(name);
    m_note->setPlain(note);
    m_note->setVisible(!note.isEmpty());
}

Banner::Banner(const BannerContent &content, QWidget *parent)
    : QFrame(parent), m_tone(content.tone), m_row(new WrapRow(WrapRow::wholeLead, this))
{
    setMinimumHeight(metrics::scaled(48));
    m_row->setContentsMargins(
        directedMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall));
    m_row->setSpacing(metrics::gap);
    const Tone tone = content.tone == BannerContent::Tone::Bad     ? Tone::Bad
                      : content.tone == BannerContent::Tone::Watch ? Tone::Watch
                                                                   : Tone::Accent;
    auto *lead = new QWidget(this);
    auto *row = new QHBoxLayout(lead);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(content.icon, metrics::icon, tone, lead));
    auto *text = new Label({}, style::base, lead);
    text->setRuns(content.text);
    row->addWidget(text);
    // What the banner says goes before the note, which takes the room that is left.
    auto *note = new Label(content.note, style::caption, lead);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(note, 1);
    m_row->setLead(lead);
    describe(this, QAccessible::AlertMessage, text->text());
}

Button *Banner::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new Button(text, kind, this);
    if (kind == ButtonKind::Quiet)
        button->setTone(Tone::Ink);
    m_row->addAct(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const QColor fill = m_tone == BannerContent::Tone::Bad     ? t.badTint
                        : m_tone == BannerContent::Tone::Watch ? t.watchTint
                                                               : t.tint;
    drawBox(painter, rect(), metrics::radiusCard, fill, QColor());
}

}  // namespace sp::ui

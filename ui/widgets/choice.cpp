// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace sp::ui {

namespace {

constexpr int rowPadding = 4;
constexpr int textGap = 8;
constexpr metrics::Scaled checkRoom{24};  ///< The box and the gap to its text.
constexpr metrics::Scaled switchWidth{36};
constexpr metrics::Scaled switchHeight{20};

/// Lays `text` out in lines of the type scale; answers the number of lines and draws them when given a
/// painter.
int wrapText(const QString &text, qreal width, QPainter *painter, QPointF corner, const QColor &color,
    Qt::Alignment alignment)
{
    const QFont font = fontFor(TextSize::Base);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setAlignment(alignment);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, lines * lineHeight(TextSize::Base) +
                                 baselineIn(font, lineHeight(TextSize::Base)) - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(color);
        layout.draw(painter, corner);
    }
    return std::max(1, lines);
}

QRectF leadingBox(const QWidget &widget, qreal offset, qreal width, qreal top, qreal height)
{
    const bool mirrored = widget.layoutDirection() == Qt::RightToLeft;
    return {mirrored ? widget.width() - offset - width : offset, top, width, height};
}

}  // namespace

CheckRow::CheckRow(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusSign(this, FocusSign::Outside, metrics::radiusKey);
}

void CheckRow::setFadesWhenDone(bool fades)
{
    m_fadesWhenDone = fades;
    update();
}

QSize CheckRow::sizeHint() const
{
    const int wide =
        static_cast<int>(std::ceil(textWidth(fontFor(TextSize::Base), text(), Figures::Proportional)));
    return {checkRoom + wide + 1, metrics::target};
}

QSize CheckRow::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), metrics::target};
}

int CheckRow::heightForWidth(int width) const
{
    const int lines = wrapText(text(), width - checkRoom, nullptr, {}, {}, Qt::AlignLeft);
    return std::max<int>(metrics::target, lines * lineHeight(TextSize::Base) + rowPadding);
}

void CheckRow::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const QRectF box = leadingBox(*this, 0, metrics::check, rowPadding, metrics::check);
    if (isChecked()) {
        drawBox(painter, box, metrics::radiusKey, isEnabled() ? t.accent : t.control, QColor());
        drawIcon(painter, box, Icon::Check, metrics::iconTiny, isEnabled() ? t.onAccent : t.surface);
    } else {
        drawBox(painter, box, metrics::radiusKey, underMouse() ? t.hover : t.surface, t.control);
    }
    const bool faded = !isEnabled() || (m_fadesWhenDone && isChecked());
    const QRectF words = leadingBox(*this, checkRoom, width() - checkRoom, 0, height());
    wrapText(text(), words.width(), &painter, {words.left(), 2}, faded ? t.muted : t.ink,
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

Toggle::Toggle(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, switchHeight / 2);
}

QSize Toggle::sizeHint() const
{
    const qreal words = textWidth(fontFor(TextSize::Base), text(), Figures::Proportional);
    return {switchWidth + (text().isEmpty() ? 0 : textGap + static_cast<int>(std::ceil(words)) + 1),
        metrics::target};
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const QRectF track = leadingBox(*this, 0, switchWidth, (height() - switchHeight) / 2.0, switchHeight);
    const QColor on = isEnabled() ? t.accent : t.control;
    drawBox(
        painter, track, switchHeight / 2.0, isChecked() ? on : t.surface, isChecked() ? QColor() : t.control);
    const bool atRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const qreal x = atRight ? track.right() - switchHeight / 2.0 : track.left() + switchHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onAccent : t.control);
    const qreal knob = switchHeight / 2.0 - 3;
    painter.drawEllipse(QPointF(x, track.center().y()), knob, knob);
    const QRectF words =
        leadingBox(*this, switchWidth + textGap, width() - switchWidth - textGap, 0, height());
    drawLine(painter, words, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft,
        fontFor(TextSize::Base), isEnabled() ? t.ink : t.muted, text());
}

RadioRow::RadioRow(const RadioContent &content, RadioLook look, QWidget *parent)
    : QRadioButton(parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(look == RadioLook::Boxed ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Outside, metrics::radiusControl);
    setContent(content);
}

void RadioRow::setContent(const RadioContent &content)
{
    m_content = content;
    setText(content.text);
    setAccessibleDescription(QStringList{content.note, content.trailing}.join(QLatin1Char(' ')).trimmed());
    updateGeometry();
    update();
}

QSize RadioRow::sizeHint() const
{
    qreal wide =
        checkRoom + textWidth(fontFor(TextSize::Base, Weight::Semi), m_content.text, Figures::Proportional);
    if (m_look == RadioLook::Inline)
        return {static_cast<int>(std::ceil(wide)) + 1, metrics::target};
    wide += 24 + 8 + textWidth(fontFor(TextSize::Caption), m_content.note, Figures::Proportional);
    wide += 12 + textWidth(fontFor(TextSize::Base, Weight::Semi), m_content.trailing, Figures::Tabular);
    return {static_cast<int>(std::ceil(wide)), metrics::scaled(38)};
}

QSize RadioRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RadioRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool boxed = m_look == RadioLook::Boxed;
    const qreal inset = boxed ? 12 : 0;
    if (boxed)
        drawBox(painter, rect(), metrics::radiusControl,
            isChecked()    ? t.tint
            : underMouse() ? t.hover
                           : t.surface,
            isChecked() ? t.accent : t.line);
    const QRectF ring =
        leadingBox(*this, inset, metrics::check, (height() - metrics::check) / 2.0, metrics::check);
    drawBox(painter, ring, metrics::check / 2.0, t.surface, isChecked() ? t.accent : t.control,
        isChecked() ? 1.5 : 1);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(ring.center(), ring.width() / 4, ring.width() / 4);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QFont font = fontFor(TextSize::Base, boxed && isChecked() ? Weight::Semi : Weight::Regular);
    const QFont strong = fontFor(TextSize::Base, isChecked() ? Weight::Semi : Weight::Regular);
    const qreal end =
        m_content.trailing.isEmpty() ? 0 : textWidth(strong, m_content.trailing, Figures::Tabular) + 12;
    const qreal cap = m_content.cap.isEmpty() ? 0 : keyCapWidth(m_content.cap) + 8;
    qreal used = inset + checkRoom;
    const qreal room = width() - used - inset - end - cap;
    const qreal words = std::min(room, textWidth(font, m_content.text, Figures::Proportional) + 1);
    drawLine(painter, leadingBox(*this, used, words, 0, height()), leading, font, t.ink, m_content.text);
    used += words + 8;
    if (!m_content.note.isEmpty() && width() - used - inset - end - cap > 20)
        drawLine(painter, leadingBox(*this, used, width() - used - inset - end - cap, 1, height()), leading,
            fontFor(TextSize::Caption), t.muted, m_content.note);
    if (end > 0)
        drawFigures(painter, leadingBox(*this, width() - inset - cap - end, end, 0, height()), trailing,
            strong, isChecked() ? t.ink : t.muted, m_content.trailing);
    if (cap > 0)
        drawKeyCap(painter, {mirrored ? inset + cap - 8 : width() - inset, 0}, height(), m_content.cap,
            t.ground, t.line, t.muted);
}

namespace {

/// One piece of a SegmentedControl; the control draws the frame around all of them.
class Segment : public QPushButton {
public:
    Segment(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setFocusSign(this, FocusSign::Inside, metrics::radiusControl);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const qreal wide = textWidth(fontFor(TextSize::Base, Weight::Semi), text(), Figures::Proportional);
        return {static_cast<int>(std::ceil(wide)) + 24, metrics::button};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        drawLine(painter, rect(), Qt::AlignHCenter,
            fontFor(TextSize::Base, isChecked() ? Weight::Semi : Weight::Regular),
            isChecked() ? t.onTint : t.muted, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
        const int back = mirrored ? Qt::Key_Right : Qt::Key_Left;
        if ((event->key() == forward || event->key() == back) && group()) {
            const auto buttons = group()->buttons();
            const qsizetype next = buttons.indexOf(this) + (event->key() == forward ? 1 : -1);
            if (next >= 0 && next < buttons.size()) {
                buttons[next]->setFocus(Qt::TabFocusReason);
                buttons[next]->click();
            }
            return;
        }
        QPushButton::keyPressEvent(event);
    }
};

}  // namespace

SegmentedControl::SegmentedControl(
    const QString &accessibleName, const QStringList &segments, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        auto *segment = new Segment(segments[i], this);
        m_group->addButton(segment, static_cast<int>(i));
        row->addWidget(segment);
    }
    if (QAbstractButton *first = m_group->button(0))
        first->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        update();
        if (on)
            Q_EMIT currentChanged(id);
    });
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe(this, QAccessible::Grouping, accessibleName);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

QSize SegmentedControl::sizeHint() const
{
    return layout()->sizeHint();
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    drawBox(painter, rect(), metrics::radiusControl, t.surface, QColor());
    if (const QAbstractButton *chosen = m_group->checkedButton()) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), metrics::radiusControl, metrics::radiusControl);
        painter.setClipPath(outline);
        painter.fillRect(chosen->geometry(), t.tint);
        painter.setClipping(false);
    }
    const auto buttons = m_group->buttons();
    for (qsizetype i = 1; i < buttons.size(); ++i)
        painter.fillRect(QRect(buttons[i]->x(), 1, 1, height() - 2), t.line);
    drawBox(painter, rect(), metrics::radiusControl, QColor(), t.control);
}

}  // namespace sp::ui

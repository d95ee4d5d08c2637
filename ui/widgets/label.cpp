// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "core/values/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/line_order.h"
#include "ui/widgets/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// An address longer than its column goes on in the next line.
constexpr auto wrapMode = QTextOption::WrapAtWordBoundaryOrAnywhere;

TextStyle withTabularFigures(TextStyle style)
{
    style.figures = Figures::Tabular;
    return style;
}

}  // namespace

Label::Label(const QString &text, const TextStyle &style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);  // Names of clients are data, never markup.
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus);
    setFlow(Flow::OneLine);
    setPlain(text);
}

void Label::setRuns(std::vector<TextRun> runs)
{
    m_runs = std::move(runs);
    QString whole;
    for (const TextRun &run : m_runs)
        whole += run.text;
    if (whole == text()) {
        updateGeometry();
        update();
    } else {
        setText(whole);
    }
}

void Label::setStyle(const TextStyle &style)
{
    m_style = style;
    updateGeometry();
    update();
}

void Label::setFlow(Flow flow)
{
    m_flow = flow;
    QSizePolicy policy(
        QSizePolicy::Preferred, flow == Flow::Wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(flow == Flow::Wrap);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

QFont Label::fontOf(const TextRun &run) const
{
    QFont font = fontFor(m_style.size, run.weight.value_or(m_style.weight));
    font.setStrikeOut(m_style.struck);
    return font;
}

qreal Label::fullWidth() const
{
    qreal width = 0;
    for (const TextRun &run : m_runs)
        width += textWidth(fontOf(run), run.text, m_style.figures);
    return width;
}

QSize Label::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = static_cast<int>(std::ceil(fullWidth())) + margins.left() + margins.right();
    if (m_flow == Flow::OneLine)
        return {width, lineHeight(m_style.size) + margins.top() + margins.bottom()};
    constexpr int comfortable = 420;  // Longer lines are hard to read.
    const int wrapped = std::min(width, comfortable);
    return {wrapped, heightForWidth(wrapped)};
}

QSize Label::minimumSizeHint() const
{
    const int height = lineHeight(m_style.size);
    if (m_flow == Flow::Wrap)
        return {48, height};
    // Figures are never cut; words may be.
    return {
        m_style.figures == Figures::Tabular ? sizeHint().width() : std::min(24, sizeHint().width()), height};
}

int Label::heightForWidth(int width) const
{
    if (m_flow == Flow::OneLine)
        return lineHeight(m_style.size);
    QTextLayout layout(text(), fontFor(m_style.size, m_style.weight));
    QTextOption option;
    option.setWrapMode(wrapMode);
    layout.setTextOption(option);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        ++lines;
    }
    layout.endLayout();
    return std::max(1, lines) * lineHeight(m_style.size);
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (m_flow == Flow::Wrap)
        paintWrapped(painter);
    else
        paintLine(painter);
}

void Label::paintLine(QPainter &painter)
{
    const QRectF box = contentsRect();
    const qreal width = std::min(fullWidth(), box.width());
    const Qt::Alignment shown = QStyle::visualAlignment(layoutDirection(), alignment());
    const qreal left = shown & Qt::AlignRight     ? box.right() - width
                       : shown & Qt::AlignHCenter ? box.left() + (box.width() - width) / 2
                                                  : box.left();
    const bool mirrored = layoutDirection() == Qt::RightToLeft && m_runs.size() > 1;
    qreal used = 0;
    for (const TextRun &run : m_runs) {
        const QFont font = fontOf(run);
        const qreal room = box.width() - used;
        QString part = run.text;
        if (textWidth(font, part, m_style.figures) > room + 0.5)
            part = QFontMetricsF(font).elidedText(part, Qt::ElideRight, room);
        tellCut(run.text, part);
        const qreal partWidth = textWidth(font, part, m_style.figures);
        painter.setPen(colorOf(run.tone.value_or(isEnabled() ? m_style.tone : Tone::Muted), Theme::tokens()));
        const qreal x = mirrored ? left + width - used - partWidth : left + used;
        drawText(painter, {x, box.top() + baselineIn(font, box.height())}, font, part, m_style.figures);
        used += partWidth;
        if (part != run.text)
            return;
    }
}

void Label::paintWrapped(QPainter &painter)
{
    const QRectF box = contentsRect();
    const QFont font = fontFor(m_style.size, m_style.weight);
    QTextLayout layout(text(), font);
    QTextOption option;
    option.setWrapMode(wrapMode);
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun &run : m_runs) {
        QTextCharFormat format;
        format.setForeground(colorOf(run.tone.value_or(m_style.tone), Theme::tokens()));
        format.setFont(fontOf(run));
        formats.append({start, static_cast<int>(run.text.size()), format});
        start += static_cast<int>(run.text.size());
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(box.width());
        // Lines follow the type scale, not the font's own idea of leading.
        line.setPosition({0, y + baselineIn(font, lineHeight(m_style.size)) - line.ascent()});
        y += lineHeight(m_style.size);
    }
    layout.endLayout();
    layout.draw(&painter, box.topLeft());
}

QString moneyText(const Money &amount, const QLocale &locale)
{
    // By the rule of what is printed: one amount reads the same in a list and on the paper beside it.
    const auto named = Locale::create(locale.name().toLatin1());
    const Locale reader = named ? *named : Locale::of("en");
    QString text = formatMoney(amount, reader);
    if (amount.isNegative())
        text.replace(0, reader.qt().negativeSign().size(), u"\u2212"_s);
    return leftToRight(text);
}

MoneyLabel::MoneyLabel(const TextStyle &style, QWidget *parent) : Label({}, withTabularFigures(style), parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyLabel::setMoney(const Money &amount, const QLocale &locale)
{
    setPlain(moneyText(amount, locale));
}

QString clockText(LocalTime time, const QLocale &locale)
{
    const auto sinceMidnight = time - std::chrono::floor<std::chrono::days>(time);
    const QTime clock = QTime::fromMSecsSinceStartOfDay(static_cast<int>(sinceMidnight.count()));
    return locale.toString(clock, QLocale::ShortFormat);
}

QString clockRangeText(LocalTime start, LocalTime end, const QLocale &locale)
{
    return leftToRight(u"%1\u2013%2"_s.arg(clockText(start, locale), clockText(end, locale)));
}

TimeLabel::TimeLabel(const TextStyle &style, QWidget *parent) : Label({}, withTabularFigures(style), parent)
{
}

void TimeLabel::setTime(LocalTime time, const QLocale &locale)
{
    setPlain(clockText(time, locale));
}

void TimeLabel::setRange(LocalTime start, LocalTime end, const QLocale &locale)
{
    setPlain(clockRangeText(start, end, locale));
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/credit_bar.h"

#include "ui/credit/bar/credit_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

constexpr int inset = 8;
constexpr int lineGap = 6;
constexpr metrics::Scaled compactBar{72};
constexpr metrics::Scaled fullLeast{176};

int fullHeight()
{
    return inset * 2 + 2 * lineHeight(TextSize::Base) + metrics::burndown + 2 * lineGap +
           lineHeight(TextSize::Caption);
}

QFont stateFont()
{
    return fontFor(TextSize::Caption, Weight::Semi);
}

}  // namespace

CreditBar::CreditBar(Size size, QWidget *parent) : QPushButton(parent), m_size(size)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, metrics::radiusControl);
    describe(this, QAccessible::ProgressBar, QString());
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_credit)
            Q_EMIT entriesAsked(m_credit->package);
    });
    presentLoading();
}

void CreditBar::present(const CreditView &credit)
{
    m_credit = credit;
    m_isLoading = false;
    say();
}

void CreditBar::presentLoading()
{
    m_credit.reset();
    m_isLoading = true;
    say();
}

void CreditBar::presentNone(const QString &words)
{
    m_credit.reset();
    m_isLoading = false;
    say();
    if (!words.isEmpty()) {
        m_words = words;
        setAccessibleName(words);
    }
}

void CreditBar::say()
{
    m_words = m_credit ? leftText(*m_credit) : m_isLoading ? tr("Counting…") : tr("No active package");
    // What leads nowhere is not pressed.
    setEnabled(m_credit.has_value());
    setCursor(m_credit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(m_credit ? creditToolTip(*m_credit) : QString());
    setAccessibleName(m_credit ? spokenCredit(*m_credit) : m_words);
    setAccessibleDescription(m_credit ? tr("Shows every entry") : QString());
    speakValue(this, m_credit ? std::optional(SpokenValue{std::clamp(m_credit->percent(), 0, 100), 0, 100})
                              : std::nullopt);
    updateGeometry();
    update();
}

QString CreditBar::stateWords() const
{
    const QString state = creditStateText(*m_credit);
    return state.isEmpty() ? percentText(*m_credit) : state;
}

QSize CreditBar::sizeHint() const
{
    if (m_size == Size::Full)
        return {metrics::scaled(232), fullHeight()};
    const qreal words = textWidth(fontFor(TextSize::Caption), m_words, Figures::Tabular) +
                        (m_credit ? textWidth(stateFont(), creditStateText(*m_credit), Figures::Tabular) : 0);
    return {compactBar + static_cast<int>(std::ceil(words)) + 4 * inset, metrics::target};
}

QSize CreditBar::minimumSizeHint() const
{
    return m_size == Size::Full ? QSize(fullLeast, fullHeight())
                                : QSize(compactBar + metrics::scaled(64), metrics::target);
}

void CreditBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void CreditBar::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        say();
}

void CreditBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_credit && (underMouse() || isDown()))
        drawBox(painter, rect(), metrics::radiusControl, Theme::tokens().hover, QColor());
    m_size == Size::Full ? paintFull(painter) : paintCompact(painter);
}

void CreditBar::paintFull(QPainter &painter)
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const qreal wide = width() - 2 * inset;
    const auto at = [&](qreal from, qreal size, qreal top, qreal high) {
        return QRectF(mirrored ? width() - inset - from - size : inset + from, top, size, high);
    };
    const int base = lineHeight(TextSize::Base), caption = lineHeight(TextSize::Caption);
    const Burndown bar = m_credit ? burndownOf(*m_credit) : Burndown{};
    qreal top = inset;
    const QString state = m_credit ? stateWords() : QString();
    const qreal stateWide =
        std::min(textWidth(stateFont(), state, Figures::Tabular) + 1, wide - metrics::gapSmall);
    const qreal nameWide = std::max(wide - stateWide - metrics::gapSmall, 0.0);
    if (m_credit)
        drawLine(painter, at(0, nameWide, top, base), leading, fontFor(TextSize::Base, Weight::Medium), t.ink,
            m_credit->name);
    if (!state.isEmpty())
        drawFigures(painter, at(wide - stateWide, stateWide, top, base), leading, stateFont(),
            creditTone(*m_credit) == Tone::Ink ? t.muted : colorOf(creditTone(*m_credit), t), state);
    top += base + lineGap;
    drawBurndown(painter, at(0, wide, top, metrics::burndown), bar, layoutDirection());
    top += metrics::burndown + lineGap;
    // Where a word stands above, the share stands beside the balance.
    const bool apart = m_credit && m_credit->left > 0 && !creditStateText(*m_credit).isEmpty();
    const QString share = apart ? percentText(*m_credit) : QString();
    const QFont small = fontFor(TextSize::Caption);
    const qreal shareWide = apart ? textWidth(small, share, Figures::Tabular) + 1 : 0;
    if (apart)
        drawFigures(painter, at(wide - shareWide, shareWide, top, base), leading, small, t.muted, share);
    drawLine(painter, at(0, std::max(wide - shareWide - (apart ? metrics::gapSmall : 0), 0.0), top, base),
        leading, fontFor(TextSize::Base, Weight::Semi), m_credit ? t.ink : t.muted, m_words);
    top += base;
    if (m_credit)
        drawLine(painter, at(0, wide, top, caption), leading, fontFor(TextSize::Caption), t.muted,
            creditDetailText(*m_credit));
}

void CreditBar::paintCompact(QPainter &painter)
{
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto at = [&](qreal from, qreal size, qreal top, qreal high) {
        return QRectF(mirrored ? width() - from - size : from, top, size, high);
    };
    const Burndown bar = m_credit ? burndownOf(*m_credit) : Burndown{};
    qreal from = inset / 2.0;
    drawBurndown(painter, at(from, compactBar, (height() - metrics::burndown) / 2.0, metrics::burndown), bar,
        layoutDirection());
    from += compactBar + inset;
    if (const QString state = m_credit ? creditStateText(*m_credit) : QString(); !state.isEmpty()) {
        const qreal wide = std::min<qreal>(textWidth(stateFont(), state, Figures::Proportional) + 1,
            std::max<qreal>(width() - from - inset, 0));
        drawLine(painter, at(from, wide, 0, height()), leading, stateFont(),
            colorOf(creditTone(*m_credit), t), state);
        from += wide + inset;
    }
    drawLine(painter, at(from, std::max<qreal>(width() - from - inset / 2.0, 0), 0, height()), leading,
        fontFor(TextSize::Caption), t.muted, m_words);
}

}  // namespace sp::ui

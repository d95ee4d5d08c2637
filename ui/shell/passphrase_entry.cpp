// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_entry.h"

#include "core/values/passphrase_strength.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/secret_field.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace sp::ui {

namespace {
constexpr int bars = 4;
}

QVBoxLayout *labelledSecret(const QString &text, SecretField *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *label = new Label(text, {TextSize::Caption, Weight::Medium});
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::Indicator, tr("Strength"));
}

void StrengthMeter::present(int level, const QString &words)
{
    m_level = level;
    m_words = words;
    setAccessibleDescription(words);
    speakValue(this, SpokenValue{level, 0, bars});
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const std::array<QColor, 5> colors = {t.line, t.bad, t.watch, t.good, t.good};
    constexpr qreal barWidth = 40;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < bars; ++i) {
        const qreal x = i * (barWidth + 4);
        const QRectF bar(mirrored ? width() - x - barWidth : x, height() / 2.0 - 3, barWidth, 6);
        drawBox(painter, bar, 3, i < m_level ? colors[static_cast<std::size_t>(m_level)] : t.line, QColor());
    }
    const qreal used = bars * (barWidth + 4) + 8;
    drawLine(painter, QRectF(mirrored ? 0 : used, 0, width() - used, height()),
        mirrored ? Qt::AlignRight : Qt::AlignLeft, fontFor(TextSize::Caption, Weight::Medium),
        m_level <= 1 ? t.muted : t.ink, m_words);
}

PassphraseEntry::PassphraseEntry(QWidget *parent)
    : QWidget(parent), m_first(new SecretField(tr("Passphrase"), this)),
      m_second(new SecretField(tr("Passphrase once more"), this)), m_meter(new StrengthMeter(this)),
      m_hint(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(labelledSecret(tr("Passphrase"), m_first));
    column->addWidget(m_meter);
    column->addSpacing(metrics::gapSmall);
    column->addLayout(labelledSecret(tr("Once more"), m_second));
    m_hint->setFlow(Flow::Wrap);
    column->addWidget(m_hint);
    connect(m_first, &SecretField::edited, this, &PassphraseEntry::judge);
    connect(m_second, &SecretField::edited, this, [this] {
        m_typed = false;
        judge();
    });
    const auto tell = [this] {
        m_typed = true;
        judge();
    };
    connect(m_second, &SecretField::left, this, tell);
    connect(m_first, &SecretField::accepted, m_second, [this] { m_second->setFocus(Qt::TabFocusReason); });
    connect(m_second, &SecretField::accepted, this, [this, tell] {
        tell();
        if (isComplete())
            Q_EMIT finished();
    });
    judge();
}

void PassphraseEntry::judge()
{
    using Level = PassphraseStrength::Level;
    const PassphraseStrength strength = strengthOf(m_first->bytes());
    m_enough = strength.enough;
    const std::array<QString, 5> words = {
        tr("Six words you can picture are best"), tr("Easy to guess"), tr("Fair"), tr("Good"), tr("Strong")};
    const auto level = static_cast<std::size_t>(strength.level);
    const bool tooShort = strength.level > Level::Weak && !strength.enough;
    m_meter->present(
        static_cast<int>(level), tooShort ? tr("Longer: 14 characters or six words") : words[level]);
    const bool differs = !m_second->isEmpty() && !m_first->equals(*m_second) &&
                         (m_typed || m_second->length() >= m_first->length());
    m_second->setFaulty(differs);
    m_hint->setStyle({TextSize::Caption, Weight::Regular, differs ? Tone::Bad : Tone::Muted});
    m_hint->setPlain(differs ? tr("The two differ. Type the second again.") : QString());
    Q_EMIT completeChanged();
}

SecretBytes PassphraseEntry::take()
{
    m_second->clear();
    return m_first->take();
}

bool PassphraseEntry::isComplete() const
{
    return m_enough && m_first->equals(*m_second);
}

}  // namespace sp::ui

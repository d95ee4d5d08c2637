// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"
#include "ui/shell/passphrase_strength.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace sp::ui {

namespace {

constexpr int bars = 4;
constexpr int groupLength = 4;
constexpr int groupsPerRow = 4;
/// The groups the owner types again; any two would do, these are in different rows.
constexpr std::array<int, 2> asked = {3, 6};

unsigned char upper(unsigned char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<unsigned char>(c - ('a' - 'A')) : c;
}

QVBoxLayout *labelled(const QString &text, SecretField *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *label = new Label(text, {TextSize::Caption, Weight::Medium});
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

}  // namespace

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

PassphrasePage::PassphrasePage(QWidget *parent)
    : FirstRunPage(tr("Choose a passphrase"),
          tr("It opens your practice on this computer. Nobody can look it up or reset it, so the next page "
             "gives you a "
             "recovery sheet."),
          parent),
      m_first(new SecretField(tr("Passphrase"), this)),
      m_second(new SecretField(tr("Passphrase once more"), this)), m_meter(new StrengthMeter(this)),
      m_hint(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addLayout(labelled(tr("Passphrase"), m_first));
    column->addWidget(m_meter);
    column->addSpacing(metrics::gapSmall);
    column->addLayout(labelled(tr("Once more"), m_second));
    m_hint->setFlow(Flow::Wrap);
    column->addWidget(m_hint);
    column->addStretch(1);
    connect(m_first, &SecretField::edited, this, &PassphrasePage::judge);
    connect(m_second, &SecretField::edited, this, &PassphrasePage::judge);
    judge();
}

void PassphrasePage::judge()
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
    const bool differs = !m_second->isEmpty() && !m_first->equals(*m_second);
    m_second->setFaulty(differs && m_second->length() >= m_first->length());
    m_hint->setStyle({TextSize::Caption, Weight::Regular, differs ? Tone::Bad : Tone::Muted});
    m_hint->setPlain(differs && m_second->length() >= m_first->length()
                         ? tr("The two differ. Type the second again.")
                         : QString());
    Q_EMIT completeChanged();
}

SecretBytes PassphrasePage::take()
{
    m_second->clear();
    return m_first->take();
}

bool PassphrasePage::isComplete() const
{
    return m_enough && m_first->equals(*m_second);
}

QString PassphrasePage::continueText() const
{
    return tr("Create the practice");
}

RecoveryKeyView::RecoveryKeyView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::Graphic, tr("Recovery key, to be written down or printed"));
}

void RecoveryKeyView::present(SecretBytes key)
{
    m_key = std::move(key);
    update();
}

int RecoveryKeyView::groups() const
{
    return static_cast<int>(m_key.size()) / groupLength;
}

bool RecoveryKeyView::matches(int group, const SecretBytes &typed) const
{
    const std::size_t start = static_cast<std::size_t>(group - 1) * groupLength;
    if (group < 1 || start + groupLength > m_key.size() || typed.size() != groupLength)
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < groupLength; ++i)
        difference |= static_cast<unsigned>(upper(typed.data()[i]) ^ upper(m_key.data()[start + i]));
    return difference == 0;
}

void RecoveryKeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    drawBox(painter, rect(), metrics::radiusCard, t.surface, t.line);
    const QFont font = fontFor(TextSize::Strong, Weight::Semi);
    const QFont small = fontFor(TextSize::Caption);
    const qreal column = (width() - 2.0 * metrics::gapLarge) / groupsPerRow;
    constexpr qreal letter = 14;
    for (int group = 0; group < groups(); ++group) {
        const qreal x = metrics::gapLarge + (group % groupsPerRow) * column;
        const qreal y = metrics::gap + (group / groupsPerRow) * 40.0;
        drawLine(painter, QRectF(x, y, 22, 40), Qt::AlignLeft, small, t.muted, QString::number(group + 1));
        for (int i = 0; i < groupLength; ++i) {
            const QChar sign(static_cast<char16_t>(m_key.data()[group * groupLength + i]));
            drawLine(painter, QRectF(x + 22 + i * letter, y, letter + 2, 40), Qt::AlignHCenter, font, t.ink,
                QString(sign));
        }
    }
}

RecoveryPage::RecoveryPage(QWidget *parent)
    : FirstRunPage(tr("Keep this sheet"),
          tr("If the passphrase is lost, this key is the only way back in. Print it or write it down, and "
             "keep it away "
             "from this computer. It is shown once."),
          parent),
      m_view(new RecoveryKeyView(this)),
      m_later(new CheckRow(tr("I have kept it; ask me for two groups another day"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_view);
    auto *print = new Button(tr("Print the sheet"), ButtonKind::Outlined, this);
    connect(print, &QPushButton::clicked, this, &RecoveryPage::printRequested);
    column->addWidget(print, 0, Qt::AlignLeading);
    column->addSpacing(metrics::gapSmall);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const QString text = tr("Type group %1").arg(asked[i]);
        m_groups[i] = new SecretField(text, this);
        m_groups[i]->setFixedWidth(160);
        row->addLayout(labelled(text, m_groups[i]));
        connect(m_groups[i], &SecretField::edited, this, [this, i] {
            const bool full = m_groups[i]->length() >= groupLength;
            m_groups[i]->setFaulty(full && !m_view->matches(asked[i], m_groups[i]->copy()));
            Q_EMIT completeChanged();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_later);
    column->addStretch(1);
    connect(m_later, &QAbstractButton::toggled, this, &FirstRunPage::completeChanged);
}

void RecoveryPage::present(SecretBytes key)
{
    m_view->present(std::move(key));
    for (SecretField *field : m_groups)
        field->clear();
    Q_EMIT completeChanged();
}

bool RecoveryPage::isComplete() const
{
    return m_later->isChecked() ||
           (m_view->matches(asked[0], m_groups[0]->copy()) && m_view->matches(asked[1], m_groups[1]->copy()));
}

QString RecoveryPage::continueText() const
{
    return tr("Open my practice");
}

}  // namespace sp::ui

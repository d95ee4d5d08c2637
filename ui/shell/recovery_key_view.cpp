// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_key_view.h"

#include "ui/shell/passphrase_entry.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sp::ui {

namespace {

constexpr int groupLength = 4;
constexpr int groupsPerRow = 3;
/// Room is made for these before there is a key.
constexpr int usualGroups = 9;
constexpr metrics::Scaled rowHeight{40};
constexpr metrics::Scaled numberWidth{22};
constexpr metrics::Scaled letter{14};
constexpr metrics::Scaled groupField{160};
/// The groups the owner types again; any two would do, these are in different rows.
constexpr std::array<int, 2> asked = {3, 6};

unsigned char upper(unsigned char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<unsigned char>(c - ('a' - 'A')) : c;
}

}  // namespace

RecoveryKeyView::RecoveryKeyView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(this, QAccessible::Graphic, tr("Recovery key, to be written down or printed"));
}

void RecoveryKeyView::present(const SecretBytes &key)
{
    const auto letters = std::ranges::count_if(key.span(), [](unsigned char each) { return each != '-'; });
    m_key = SecretBytes(static_cast<std::size_t>(letters));
    std::ranges::copy_if(key.span(), m_key.data(), [](unsigned char each) { return each != '-'; });
    update();
}

QSize RecoveryKeyView::sizeHint() const
{
    const int rows = (std::max(groups(), usualGroups) + groupsPerRow - 1) / groupsPerRow;
    return {metrics::scaled(480), rows * rowHeight + 2 * metrics::gap};
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
    for (int group = 0; group < groups(); ++group) {
        const qreal x = metrics::gapLarge + (group % groupsPerRow) * column;
        const qreal y = metrics::gap + (group / groupsPerRow) * rowHeight;
        drawLine(painter, QRectF(x, y, numberWidth, rowHeight), Qt::AlignLeft, small, t.muted,
            QString::number(group + 1));
        for (int i = 0; i < groupLength; ++i) {
            const QChar sign(static_cast<char16_t>(m_key.data()[group * groupLength + i]));
            drawLine(painter, QRectF(x + numberWidth + i * letter, y, letter + 2, rowHeight),
                Qt::AlignHCenter, font, t.ink, QString(sign));
        }
    }
}

RecoveryKeyCheck::RecoveryKeyCheck(QWidget *parent)
    : QWidget(parent), m_view(new RecoveryKeyView(this)),
      m_later(new CheckRow(tr("I have kept it; ask me for two groups another day"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_view);
    auto *print = new Button(tr("Print the sheet"), ButtonKind::Outlined, this);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(*m_view); });
    column->addWidget(print, 0, Qt::AlignLeading);
    column->addSpacing(metrics::gapSmall);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const QString text = tr("Type group %1").arg(asked[i]);
        m_groups[i] = new SecretField(text, this);
        m_groups[i]->setFixedWidth(groupField);
        row->addLayout(labelledSecret(text, m_groups[i]));
        connect(m_groups[i], &SecretField::edited, this, [this, i] {
            const bool full = m_groups[i]->length() >= groupLength;
            m_groups[i]->setFaulty(full && !m_view->matches(asked[i], m_groups[i]->copy()));
            Q_EMIT completeChanged();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_later);
    setTabOrder(m_groups[1], m_later);
    connect(m_groups[0], &SecretField::accepted, m_groups[1],
        [this] { m_groups[1]->setFocus(Qt::TabFocusReason); });
    connect(m_groups[1], &SecretField::accepted, this, [this] {
        if (isComplete())
            Q_EMIT finished();
    });
    connect(m_later, &QAbstractButton::toggled, this, &RecoveryKeyCheck::completeChanged);
}

void RecoveryKeyCheck::present(const SecretBytes &key)
{
    m_view->present(key);
    for (SecretField *field : m_groups)
        field->clear();
    Q_EMIT completeChanged();
}

bool RecoveryKeyCheck::isComplete() const
{
    return m_later->isChecked() ||
           (m_view->matches(asked[0], m_groups[0]->copy()) && m_view->matches(asked[1], m_groups[1]->copy()));
}

}  // namespace sp::ui

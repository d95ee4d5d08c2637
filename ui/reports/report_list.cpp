// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_list.h"

#include "ui/reports/report_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sparkline.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

constexpr metrics::Scaled itemHeight{72};
constexpr metrics::Scaled firstTop{14};
constexpr metrics::Scaled secondTop{38};
constexpr metrics::Scaled sparkWidth{64};
constexpr metrics::Scaled sparkHeight{20};

QString noteOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Income:
        return ReportList::tr("Invoiced and received");
    case ReportKind::Ageing:
        return ReportList::tr("Who owes, for how long");
    case ReportKind::Tax:
        return ReportList::tr("By rate and period");
    case ReportKind::Utilisation:
        return ReportList::tr("Share of your working hours");
    case ReportKind::Time:
        break;
    }
    return ReportList::tr("Hours and what they bring");
}

}  // namespace

ReportItem::ReportItem(ReportKind kind, QWidget *parent)
    : QPushButton(reportTitle(kind), parent), m_note(noteOf(kind))
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Inside, 0);
    setAccessibleName(u"%1, %2"_s.arg(text(), m_note));
}

void ReportItem::setFigure(const QString &figure, std::vector<std::int64_t> run, const QString &note)
{
    m_figure = figure;
    if (!note.isEmpty())
        m_note = note;
    // A run of nothing is no picture.
    const bool flat = std::ranges::all_of(run, [](std::int64_t value) { return value == 0; });
    m_run = flat ? std::vector<std::int64_t>() : std::move(run);
    setAccessibleName(
        figure.isEmpty() ? u"%1, %2"_s.arg(text(), m_note) : u"%1, %2, %3"_s.arg(text(), m_note, figure));
    update();
}

QSize ReportItem::sizeHint() const
{
    return {metrics::scaled(264), itemHeight};
}

QSize ReportItem::minimumSizeHint() const
{
    return {metrics::scaled(200), itemHeight};
}

void ReportItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), isChecked() ? t.tint : underMouse() ? t.hover : t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (isChecked())
        painter.fillRect(
            QRect(mirrored ? width() - metrics::markBar : 0, 0, metrics::markBar, height() - 1), t.accent);
    const QRectF box = QRectF(rect()).adjusted(metrics::gapLarge, 0, -metrics::gapLarge, 0);
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QFont figure = fontFor(TextSize::Base, Weight::Semi);
    const int line = lineHeight(TextSize::Base);
    const qreal figureWide = m_figure.isEmpty() ? 0 : textWidth(figure, m_figure, Figures::Tabular);
    const auto room = [&](qreal top, qreal height, qreal taken) {
        return QRectF(mirrored ? box.left() + taken : box.left(), top, box.width() - taken, height);
    };
    drawLine(painter, room(firstTop, line, figureWide + metrics::gapSmall), leading,
        fontFor(TextSize::Base, isChecked() ? Weight::Semi : Weight::Medium), t.ink, text());
    drawFigures(painter, QRectF(box.left(), firstTop, box.width(), line), trailing, figure, t.ink, m_figure);
    const bool run = m_run.size() > 1;
    drawLine(painter,
        room(secondTop, lineHeight(TextSize::Caption), run ? sparkWidth + metrics::gapSmall : 0), leading,
        fontFor(TextSize::Caption), t.muted, m_note);
    if (run)
        drawSparkline(painter,
            QRectF(mirrored ? box.left() : box.right() - sparkWidth, secondTop - 1, sparkWidth, sparkHeight),
            m_run, layoutDirection());
}

void ReportItem::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && group()) {
        const auto items = group()->buttons();
        const qsizetype next = items.indexOf(this) + (event->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < items.size()) {
            items[next]->setFocus(Qt::TabFocusReason);
            items[next]->click();
        }
        return;
    }
    QPushButton::keyPressEvent(event);
}

ReportList::ReportList(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (int at = 0; at < reportCount; ++at) {
        auto *item = new ReportItem(static_cast<ReportKind>(at), this);
        m_group->addButton(item, at);
        column->addWidget(item);
    }
    column->addStretch(1);
    m_group->button(0)->setChecked(true);
    describe(this, QAccessible::PageTabList, tr("Reports"));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(static_cast<ReportKind>(id));
    });
}

ReportKind ReportList::current() const
{
    return static_cast<ReportKind>(m_group->checkedId());
}

void ReportList::setCurrent(ReportKind kind)
{
    m_group->button(static_cast<int>(kind))->setChecked(true);
}

void ReportList::setFigures(const std::vector<ReportFigure> &figures, Grain grain)
{
    for (int at = 0; at < reportCount; ++at) {
        const ReportFigure &each = figures[static_cast<std::size_t>(at)];
        static_cast<ReportItem *>(m_group->button(at))
            ->setFigure(cellText(each.figure, {"", ColumnKind::Money}, grain), each.run,
                each.span ? tr("Sessions, %1", "a month, quarter or year").arg(spanName(*each.span, grain))
                          : QString());
    }
}

}  // namespace sp::ui

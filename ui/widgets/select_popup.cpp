// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/select_popup.h"

#include "core/values/folding.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/field.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr int shownRows = 8;

/// The words of a text as they are compared: "Europe/São_Paulo" is europe, sao, paulo.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar letter : folded(text)) {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), metrics::field};
    }
};

}  // namespace

SelectFilter::SelectFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
}

void SelectFilter::setTyped(const QString &typed)
{
    m_typed = folded(typed.trimmed());
    m_words = wordsOf(typed);
    invalidate();
    sort(0);
}

bool SelectFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    const QStringList words = wordsOf(QStringList{entry.data().toString(),
        QString::fromLatin1(entry.data(Qt::UserRole).toByteArray()), entry.data(Select::alsoRole).toString()}
                                          .join(u' '));
    return std::ranges::all_of(m_words, [&](const QString &typed) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(typed); });
    });
}

bool SelectFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftBegins = folded(left.data().toString()).startsWith(m_typed);
    const bool rightBegins = folded(right.data().toString()).startsWith(m_typed);
    return leftBegins != rightBegins ? leftBegins : left.row() < right.row();
}

SelectPopup::SelectPopup(Select &select, const QString &typed)
    : QFrame(&select, Qt::Popup), m_select(select), m_search(new SearchField(tr("Type to find"), this)),
      m_list(new QListView(this)), m_filter(new SelectFilter(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("selectPopup"));
    setAccessibleName(select.accessibleName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_filter->setSourceModel(select.model());
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFont(fontFor(TextSize::Base));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(select.accessibleName());
    m_list->setFixedHeight(shownRows * metrics::field);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->edit().setAccessibleName(select.accessibleName());
    m_search->edit().installEventFilter(this);
    connect(m_search, &SearchField::textChanged, this, &SelectPopup::filter);
    connect(m_list, &QListView::clicked, this, &SelectPopup::pick);
    m_search->setText(typed);
    filter(typed);
    place();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SelectPopup::place()
{
    adjustSize();
    resize(std::max(width(), m_select.width()), height());
    QPoint at = m_select.mapToGlobal(QPoint(0, m_select.height()));
    const QRect screen = m_select.screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at.setY(m_select.mapToGlobal(QPoint()).y() - height());
    if (m_select.layoutDirection() == Qt::RightToLeft)
        at.rx() += m_select.width() - width();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
}

void SelectPopup::filter(const QString &typed)
{
    m_filter->setTyped(typed);
    const QModelIndex current = m_filter->mapFromSource(m_select.model()->index(m_select.currentIndex(), 0));
    // Who types wants the best match; who only opens sees where the choice stands.
    const QModelIndex shown =
        typed.trimmed().isEmpty() && current.isValid() ? current : m_filter->index(0, 0);
    m_list->setCurrentIndex(shown);
    m_list->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

void SelectPopup::pick()
{
    const QModelIndex chosen = m_filter->mapToSource(m_list->currentIndex());
    if (chosen.isValid())
        m_select.pick(chosen.row());
    close();
}

bool SelectPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (auto *key = static_cast<QKeyEvent *>(event); key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        pick();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int pages = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown ? shownRows : 1;
        const int step = key->key() == Qt::Key_Up || key->key() == Qt::Key_PageUp ? -pages : pages;
        const int last = m_filter->rowCount() - 1;
        m_list->setCurrentIndex(
            m_filter->index(std::clamp(m_list->currentIndex().row() + step, 0, std::max(last, 0)), 0));
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}  // namespace sp::ui

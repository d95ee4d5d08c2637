// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy_match.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/states.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled paletteWidth{560};
constexpr metrics::Scaled rowHeight{40};
constexpr int mostRows = 9;
constexpr std::size_t mostRecent = 20;
constexpr qreal mostOfGroup = 0.55;

}  // namespace

class CommandListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands)
    {
        beginResetModel();
        m_commands = std::move(commands);
        endResetModel();
    }
    const std::vector<Command> &commands() const { return m_commands; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Command &command = m_commands[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return command.title;
        if (role == Qt::AccessibleTextRole)
            return QStringList{command.title, command.group, command.shortcut}.join(u", "_s);
        return {};
    }

private:
    std::vector<Command> m_commands;
};

namespace {

class CommandDelegate : public QStyledItemDelegate {
public:
    explicit CommandDelegate(const CommandListModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = Theme::tokens();
        const Command &command = m_model.commands()[static_cast<std::size_t>(index.row())];
        const bool chosen = option.state & QStyle::State_Selected;
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF box = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (chosen)
            drawBox(*painter, box, metrics::radiusControl, t.tint, QColor());
        const auto at = [&](qreal offset, qreal width) {
            return QRectF(mirrored ? box.right() - offset - width : box.left() + offset, box.top(), width,
                box.height());
        };
        drawIcon(
            *painter, at(10, metrics::icon), command.icon, metrics::iconSmall, chosen ? t.onTint : t.muted);
        qreal end = 10;
        if (!command.shortcut.isEmpty()) {
            const qreal cap = keyCapWidth(command.shortcut);
            const QRectF place = at(box.width() - end - cap, cap);
            drawKeyCap(
                *painter, place.topRight(), place.height(), command.shortcut, t.ground, t.line, t.muted);
            end += cap + 12;
        }
        const QFont small = fontFor(TextSize::Caption);
        // What it is called comes before what it is.
        const qreal group = std::min(
            textWidth(small, command.group, Figures::Proportional), (box.width() - end) * mostOfGroup);
        drawLine(*painter, at(box.width() - end - group - 1, group + 1),
            mirrored ? Qt::AlignLeft : Qt::AlignRight, small, t.muted, command.group);
        const QFont font = fontFor(TextSize::Base, chosen ? Weight::Medium : Weight::Regular);
        const int words = 10 + metrics::icon + 10;
        drawLine(*painter, at(words, box.width() - words - 12 - end - group),
            mirrored ? Qt::AlignRight : Qt::AlignLeft, font, chosen ? t.onTint : t.ink, command.title);
        painter->restore();
    }

private:
    const CommandListModel &m_model;
};

class PalettePaper : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), metrics::radiusCard, Theme::tokens().raised, Theme::tokens().control);
    }
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
};

}  // namespace

CommandPalette::CommandPalette(QWidget &window)
    : QWidget(&window), m_paper(new PalettePaper(this)),
      m_search(new SearchField(tr("Search or run a command"), m_paper)), m_list(new QListView(m_paper)),
      m_model(new CommandListModel(this))
{
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(0, metrics::gap, 0, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"background: transparent"_s);
    m_list->setFocusPolicy(Qt::NoFocus);  // The keys go to the field; the list only shows the choice.
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    auto *nothing = new StateView({StateContent::Kind::Empty, tr("Nothing found"),
                                      tr("Try fewer letters, or a name."), {}, Icon::Search},
        m_paper);
    nothing->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapLarge, metrics::gapSmall);
    m_nothing = nothing;
    column->addWidget(m_nothing);
    column->addStretch(1);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_moved = false;
        m_runWhenFound = false;
        Q_EMIT typed(text);
        refresh();
    });
    connect(m_list, &QListView::clicked, this, [this] {
        m_moved = true;
        runCurrent();
    });
    m_search->edit().installEventFilter(this);
    window.installEventFilter(this);
    describe(this, QAccessible::Dialog, tr("Commands"));
    hide();
}

void CommandPalette::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    if (isVisible())
        refresh();
}

void CommandPalette::setRecent(std::vector<QByteArray> recent)
{
    m_recent = std::move(recent);
}

void CommandPalette::remember(const QByteArray &id)
{
    if (!m_recent.empty() && m_recent.front() == id)
        return;
    std::erase(m_recent, id);
    m_recent.insert(m_recent.begin(), id);
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    Q_EMIT recentChanged();
}

void CommandPalette::setSearching(bool searching)
{
    const bool before = std::exchange(m_searching, searching);
    if (before && !searching && isVisible())
        refresh();
    if (!searching && std::exchange(m_runWhenFound, false))
        runCurrent();
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_search->setText({});
    m_moved = false;
    m_runWhenFound = false;
    show();
    raise();
    refresh();
    m_search->edit().setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void CommandPalette::close()
{
    m_runWhenFound = false;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

std::vector<QByteArray> CommandPalette::shownIds() const
{
    std::vector<QByteArray> ids;
    for (const Command &command : m_model->commands())
        ids.push_back(command.id);
    return ids;
}

void CommandPalette::refresh()
{
    const int chosenRow = m_list->currentIndex().row();
    const QByteArray chosen = m_moved && chosenRow >= 0
                                  ? m_model->commands()[static_cast<std::size_t>(chosenRow)].id
                                  : QByteArray();
    std::vector<Command> matching = matchCommands(m_search->text(), m_commands, m_recent);
    // What stands there stays until it is known that there is nothing.
    if (matching.empty() && m_searching)
        return;
    m_model->setCommands(std::move(matching));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        const auto &shown = m_model->commands();
        const auto kept = std::ranges::find(shown, chosen, &Command::id);
        m_moved = m_moved && kept != shown.end();
        m_list->setCurrentIndex(
            m_model->index(kept == shown.end() ? 0 : static_cast<int>(kept - shown.begin())));
    }
    m_list->setFixedHeight(std::min(mostRows, m_model->rowCount()) * rowHeight);
    place();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min<int>(paletteWidth, width() - 2 * metrics::gapLarge);
    m_paper->setFixedWidth(wide);
    m_paper->layout()->activate();
    m_paper->setGeometry(
        (width() - wide) / 2, std::min(72, height() / 8), wide, m_paper->sizeHint().height());
}

void CommandPalette::runCurrent()
{
    if (m_searching && !m_moved) {
        m_runWhenFound = true;
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const QByteArray id = m_model->commands()[static_cast<std::size_t>(index.row())].id;
    close();
    remember(id);
    Q_EMIT run(id);
}

void CommandPalette::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_moved = true;
    const int next = (m_list->currentIndex().row() + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(next));
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().scrim);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != &m_search->edit() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

}  // namespace sp::ui

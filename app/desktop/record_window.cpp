// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/record_window.h"

#include "app/desktop/change_keys.h"
#include "app/desktop/notice.h"
#include "app/desktop/pane_memory.h"
#include "app/desktop/window_store.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr QSize usualSize{1080, 760};
constexpr QSize leastSize{720, 520};

}  // namespace

RecordWindow::RecordWindow(Kind kind, const IdBytes &record, QWidget *content)
    : m_kind(kind), m_record(record), m_content(content), m_toasts(*new ToastStack(*this)),
      m_notice(new Notice(*this)), m_store(windowStore())
{
    setMinimumSize(leastSize);
    resize(usualSize);
    restoreGeometry(m_store.value(placeKey()).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    rememberPanes(*content, m_store);
    addShortcuts();
    FocusRing::of(*this);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &RecordWindow::showTitle);
    showTitle();
}

RecordWindow::~RecordWindow()
{
    if (isVisible())
        rememberPlace();
}

void RecordWindow::rememberPlace()
{
    m_store.setValue(placeKey(), saveGeometry());
}

void RecordWindow::addShortcuts()
{
    const QString place = MainFrame::everywhere();
    connect(addShortcut(*this, Qt::CTRL | Qt::Key_W, {place, tr("Close this window")}), &QShortcut::activated,
        this, &QWidget::close);
    // Not from within the window, which goes with the practice.
    connect(addShortcut(*this, Qt::CTRL | Qt::Key_L, {place, tr("Lock")}), &QShortcut::activated, this,
        &RecordWindow::lockRequested, Qt::QueuedConnection);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)})
        connect(addShortcut(*this, keys, {place, tr("Show all shortcuts")}), &QShortcut::activated, this,
            &RecordWindow::showShortcuts);
    addChangeKeys(
        *this, [this] { Q_EMIT undoRequested(); }, [this] { Q_EMIT redoRequested(); });
}

QString RecordWindow::placeKey() const
{
    return m_kind == Kind::Client ? u"client-window"_s : u"session-window"_s;
}

void RecordWindow::setRecordName(const QString &name)
{
    m_name = name;
    showTitle();
}

void RecordWindow::showTitle()
{
    // The title shows in the task bar too, where nobody has opened it on purpose.
    const QString name = ShownNames::of(m_name);
    setWindowTitle(name.isEmpty()           ? tr("SoloPilot")
                   : m_kind == Kind::Client ? name
                                            : tr("Session: %1").arg(name));
}

void RecordWindow::showShortcuts()
{
    if (!findChild<ShortcutSheet *>())
        (new ShortcutSheet(*this))->open();
}

void RecordWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void RecordWindow::keyPressEvent(QKeyEvent *event)
{
    // What no sheet and no field of it has heard.
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    event->accept();
    Q_EMIT closed();
}

void RecordWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().ground);
}

}  // namespace sp

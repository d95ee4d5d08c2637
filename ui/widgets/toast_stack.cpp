// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_stack.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled toastWidth{344};
constexpr metrics::Scaled widestToast{560};
constexpr metrics::Scaled toastHeight{40};

/// The only thing to press on a toast; its colours are those of the inverted ground.
class UndoButton : public QPushButton {
public:
    UndoButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
    {
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const qreal text =
            textWidth(fontFor(TextSize::Base, Weight::Semi), this->text(), Figures::Proportional);
        return {static_cast<int>(std::ceil(text)) + 16, 28};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        if (underMouse() || hasFocus())
            drawBox(painter, rect(), metrics::radiusControl, QColor(), t.undo);
        drawLine(painter, rect(), Qt::AlignHCenter, fontFor(TextSize::Base, Weight::Semi), t.undo, text());
    }
};

}  // namespace

class ToastView : public QWidget {
public:
    ToastView(int number, const Toast &content, QWidget *parent)
        : QWidget(parent), id(number), toast(content), left(content.time)
    {
        setFixedHeight(toastHeight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(directedMargins(metrics::gapLarge, 0, 6, 0));
        row->setSpacing(metrics::gapSmall);
        row->addSpacing(metrics::iconSmall + 10);
        row->addWidget(new Label(toast.text, {TextSize::Base, Weight::Regular, Tone::OnToast}, this), 1);
        if (!toast.undoText.isEmpty()) {
            seconds =
                new Label({}, {TextSize::Caption, Weight::Regular, Tone::OnToast, Figures::Tabular}, this);
            row->addWidget(seconds);
            undo = new UndoButton(toast.undoText, this);
            undo->setAccessibleName(ToastStack::tr("%1: %2").arg(toast.undoText, toast.text));
            row->addWidget(undo);
        }
        describe(this, QAccessible::Grouping, toast.text);
        present(left);
    }

    void present(std::chrono::milliseconds remaining)
    {
        left = remaining;
        if (seconds) {
            const auto whole = std::chrono::ceil<std::chrono::seconds>(remaining).count();
            seconds->setPlain(ToastStack::tr("%1 s", "seconds left to undo").arg(whole));
        }
        update();
    }

    const int id;
    const Toast toast;
    std::chrono::milliseconds left;
    QPushButton *undo = nullptr;
    Label *seconds = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = Theme::tokens();
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), metrics::radiusControl, metrics::radiusControl);
        painter.fillPath(outline, t.toast);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? width() - metrics::gapLarge - metrics::iconSmall : metrics::gapLarge;
        drawIcon(
            painter, QRectF(x, 0, metrics::iconSmall, height()), toast.icon, metrics::iconSmall, t.onToast);
        if (undo) {
            painter.setClipPath(outline);
            const double share = static_cast<double>(left.count()) / static_cast<double>(toast.time.count());
            painter.fillRect(
                QRectF(mirrored ? width() * (1 - share) : 0, height() - 2, width() * share, 2), t.undo);
        }
    }
};

ToastStack::ToastStack(QWidget &host) : QWidget(&host), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::gapSmall);
    m_timer.setInterval(100);
    connect(
        &m_timer, &QTimer::timeout, this, [this] { advance(std::chrono::milliseconds(m_clock.restart())); });
    host.installEventFilter(this);
    hide();
}

int ToastStack::present(const Toast &toast)
{
    auto *view = new ToastView(++m_lastId, toast, this);
    m_toasts.push_back(view);
    m_column->addWidget(view);
    view->show();
    if (view->undo)
        connect(view->undo, &QPushButton::clicked, this, [this, id = view->id] { undo(id); });
    if (!m_timer.isActive()) {
        m_clock.start();
        m_timer.start();
    }
    place();
    announce(*this, view->undo ? u"%1. %2"_s.arg(toast.text, toast.undoText) : toast.text);
    return view->id;
}

void ToastStack::remove(int id)
{
    const auto found = std::ranges::find(m_toasts, id, &ToastView::id);
    if (found == m_toasts.end())
        return;
    (*found)->hide();
    (*found)->deleteLater();
    m_toasts.erase(found);
    if (m_toasts.empty())
        m_timer.stop();
    place();
}

const ToastView *ToastStack::newestUndo() const
{
    const auto newest =
        std::find_if(m_toasts.rbegin(), m_toasts.rend(), [](const ToastView *view) { return view->undo; });
    return newest == m_toasts.rend() ? nullptr : *newest;
}

bool ToastStack::undoNewest()
{
    const ToastView *newest = newestUndo();
    if (newest)
        undo(newest->id);
    return newest;
}

QString ToastStack::undoable() const
{
    const ToastView *newest = newestUndo();
    return newest ? newest->toast.text : QString();
}

void ToastStack::undo(int id)
{
    remove(id);
    Q_EMIT undone(id);
}

void ToastStack::advance(std::chrono::milliseconds passed)
{
    std::vector<int> over;
    for (ToastView *view : m_toasts) {
        view->present(view->left - passed);
        if (view->left <= std::chrono::milliseconds::zero())
            over.push_back(view->id);
    }
    for (const int id : over) {
        remove(id);
        Q_EMIT expired(id);
    }
}

void ToastStack::place()
{
    setVisible(!m_toasts.empty());
    const QWidget *host = parentWidget();
    int words = toastWidth;
    for (const ToastView *view : m_toasts)
        words = std::max(words, view->sizeHint().width());
    const int wide = std::min<int>({words, widestToast, host->width() - 2 * metrics::gapLarge});
    const int tall = count() * toastHeight + std::max(0, count() - 1) * metrics::gapSmall;
    const int x =
        layoutDirection() == Qt::RightToLeft ? metrics::gapPane : host->width() - wide - metrics::gapPane;
    setGeometry(x, host->height() - tall - metrics::gapPane, wide, tall);
    raise();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

}  // namespace sp::ui

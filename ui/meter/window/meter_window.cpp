// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/window/meter_window.h"

#include "ui/meter/window/meter_items.h"
#include "ui/theme/desktop_motion.h"
#include "ui/theme/theme_loan.h"
#include "ui/theme/token_values.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QScreen>
#include <QVariantAnimation>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int glideMilliseconds = 140;

/// Wayland lets no program place its windows.
bool placesItself()
{
    return !QGuiApplication::platformName().startsWith(u"wayland"_s);
}

/// A window of 300 pixels needs no graphics card, and this way it looks the same everywhere.
void paintInSoftware()
{
    static const bool once = [] {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace

MeterWindow::MeterWindow(const MeterNeeds &needs)
    : QQuickView((paintInSoftware(), nullptr)), m_model(needs.model), m_motion(needs.motion),
      m_glide(new QVariantAnimation(this))
{
    registerMeterItems();
    setTitle(tr("Session meter"));
    setFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    // Whoever types elsewhere goes on typing there.
    setProperty("_q_showWithoutActivating", true);
    QSurfaceFormat translucent = format();
    translucent.setAlphaBufferSize(8);
    setFormat(translucent);
    setColor(Qt::transparent);
    setResizeMode(SizeViewToRootObject);
    m_glide->setDuration(glideMilliseconds);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { setPosition(value.toPoint()); });
    rootContext()->setContextProperty(u"meter"_s, &m_model);
    rootContext()->setContextProperty(u"host"_s, this);
    rootContext()->setContextProperty(u"theme"_s, &needs.tokens);
    setSource(QUrl(u"qrc:/meter/Meter.qml"_s));
    connect(&m_model, &MeterModel::stateChanged, this, &MeterWindow::wordsChanged);
    connect(&m_model, &MeterModel::cornerChanged, this, [this] { place(m_cursor); });
}

MeterWindow::~MeterWindow() = default;

QStringList MeterWindow::flaws() const
{
    QStringList flaws;
    for (const QQmlError &error : errors())
        flaws << error.toString();
    return flaws;
}

QImage MeterWindow::picture()
{
    show();
    return grabWindow();
}

std::optional<QPoint> MeterWindow::ownPlace() const
{
    if (m_grabbed || !screen() || !placesItself())
        return std::nullopt;
    const QRect area = screen()->availableGeometry();
    return cornerPlace(cornerBeside(m_model.corner(), size(), area, m_cursor), size(), area);
}

void MeterWindow::place(const QRect &cursor)
{
    m_cursor = cursor;
    const std::optional<QPoint> place = ownPlace();
    if (place && isVisible())
        glideTo(*place);
    else if (place)
        setPosition(*place);
}

void MeterWindow::glideTo(QPoint place)
{
    m_glide->stop();
    if (place == position())
        return;
    if (m_motion.motion() == Motion::Reduced) {
        setPosition(place);
        return;
    }
    m_glide->setStartValue(position());
    m_glide->setEndValue(place);
    m_glide->start();
}

void MeterWindow::beginDrag(QPointF pointer)
{
    if (!placesItself()) {
        startSystemMove();
        return;
    }
    m_glide->stop();
    m_grabbed = pointer - QPointF(position());
}

void MeterWindow::drag(QPointF pointer)
{
    if (m_grabbed)
        setPosition((pointer - *m_grabbed).toPoint());
}

void MeterWindow::endDrag()
{
    if (!std::exchange(m_grabbed, std::nullopt))
        return;
    // The middle decides the screen: a window hangs over an edge while it is dragged.
    if (QScreen *under = QGuiApplication::screenAt(geometry().center()); under && under != screen())
        setScreen(under);
    m_model.setCorner(nearestCorner(geometry(), screen()->availableGeometry()));
    place(m_cursor);
}

bool MeterWindow::keyPressed(int key, int modifiers)
{
    if (modifiers == Qt::ControlModifier) {
        const Corner to = cornerTowards(m_model.corner(), static_cast<Qt::Key>(key));
        const bool moves = to != m_model.corner();
        m_model.setCorner(to);
        return moves;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Escape:
        m_model.stepBack();
        return true;
    case Qt::Key_M:
        m_model.setExpanded(!m_model.isExpanded());
        return true;
    case Qt::Key_P:
        m_model.pauseOrResume();
        return true;
    case Qt::Key_E:
        m_model.end();
        return true;
    default:
        return false;
    }
}

void MeterWindow::closeEvent(QCloseEvent *event)
{
    // By the desktop's own key or menu. Never refused: that would keep the program from quitting.
    QQuickView::closeEvent(event);
    Q_EMIT m_model.dismissed();
}

void MeterWindow::keyPressEvent(QKeyEvent *event)
{
    setByKeyboard(true);
    QQuickView::keyPressEvent(event);
}

void MeterWindow::mousePressEvent(QMouseEvent *event)
{
    setByKeyboard(false);
    QQuickView::mousePressEvent(event);
}

void MeterWindow::resizeEvent(QResizeEvent *event)
{
    QQuickView::resizeEvent(event);
    // At once: it unfolds out of its corner.
    m_glide->stop();
    if (const std::optional<QPoint> place = ownPlace())
        setPosition(*place);
}

void MeterWindow::setByKeyboard(bool byKeyboard)
{
    if (byKeyboard == m_byKeyboard)
        return;
    m_byKeyboard = byKeyboard;
    Q_EMIT byKeyboardChanged();
}

bool MeterWindow::isMirrored() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QString MeterWindow::pauseWord() const
{
    return m_model.state().paused ? tr("Resume") : tr("Pause");
}

QString MeterWindow::endWord() const
{
    return tr("End");
}

QString MeterWindow::foldWord() const
{
    return tr("Show less");
}

QString MeterWindow::unfoldWord() const
{
    return tr("Show more");
}

QString MeterWindow::pinWord() const
{
    return tr("Show over the session's page too");
}

}  // namespace sp::ui

extern "C" Q_DECL_EXPORT sp::ui::MeterFace *solopilotMeterFace(const sp::ui::MeterNeeds &needs)
{
    sp::ui::borrowTheme(needs.theme);
    return new sp::ui::MeterWindow(needs);
}

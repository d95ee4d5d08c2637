// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto roleProperty = "sp_accessibleRole";
constexpr auto valueProperty = "sp_accessibleValue";  ///< A SpokenValue.
constexpr auto busyProperty = "sp_accessibleBusy";
constexpr auto announcedProperty = "sp_announced";  ///< Of a window: what was said last, and how.

/// What a described widget tells: its role, and where it has them value and a press.
class Described : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    Described(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && spoken())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = widget()->property(busyProperty).toBool();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && spoken())
            return widget()->accessibleDescription();
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return spoken().value_or(SpokenValue{}).now; }
    void setCurrentValue(const QVariant &) override {}  // It shows, and takes none.
    QVariant maximumValue() const override { return spoken().value_or(SpokenValue{}).most; }
    QVariant minimumValue() const override { return spoken().value_or(SpokenValue{}).least; }
    QVariant minimumStepSize() const override { return 1; }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (isPressed() && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isPressed()) {
            QAccessibleWidget::doAction(name);
            return;
        }
        // The press may take the part away, and this with it.
        const QPointer<QWidget> pressed = widget();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_Space, Qt::NoModifier, u" "_s);
            if (pressed)
                QCoreApplication::sendEvent(pressed, &key);
        }
    }

private:
    /// A bar that leads somewhere is pressed like a button.
    bool isPressed() const
    {
        return role() == QAccessible::Button || qobject_cast<QAbstractButton *>(widget());
    }
    std::optional<SpokenValue> spoken() const
    {
        const QVariant value = widget()->property(valueProperty);
        return value.isValid() ? std::optional(value.value<SpokenValue>()) : std::nullopt;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new Described(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

/// The unseen part of a window that says what is announced; one for each politeness, since a role is for
/// life.
QWidget &voiceOf(QWidget &window, Politeness politeness)
{
    const QString name = politeness == Politeness::Assertive ? u"assertiveVoice"_s : u"politeVoice"_s;
    if (auto *found = window.findChild<QWidget *>(name, Qt::FindDirectChildrenOnly))
        return *found;
    auto *voice = new QWidget(&window);
    voice->setObjectName(name);
    voice->setAttribute(Qt::WA_TransparentForMouseEvents);
    voice->setFocusPolicy(Qt::NoFocus);
    voice->resize(0, 0);
    describe(voice,
        politeness == Politeness::Assertive ? QAccessible::AlertMessage : QAccessible::Notification, {});
    voice->show();
    return *voice;
}

}  // namespace

void describe(QWidget *widget, QAccessible::Role role, const QString &name)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_ASSERT(installed);
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setAccessibleName(name);
}

void speakValue(QWidget *widget, const std::optional<SpokenValue> &value)
{
    const QVariant before = widget->property(valueProperty);
    const bool busy = !value;
    if (widget->property(busyProperty).toBool() != busy) {
        widget->setProperty(busyProperty, busy);
        QAccessible::State changed;
        changed.busy = true;
        QAccessibleStateChangeEvent event(widget, changed);
        QAccessible::updateAccessibility(&event);
    }
    if (before.isValid() ? value == before.value<SpokenValue>() : !value)
        return;
    widget->setProperty(valueProperty, value ? QVariant::fromValue(*value) : QVariant());
    if (value) {
        QAccessibleValueChangeEvent event(widget, value->now);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(QWidget &about, const QString &text, Politeness politeness)
{
    QWidget &window = *about.window();
    if (text.isEmpty() || !window.isVisible())
        return;
    // Qt hands nothing on unless a reader runs, so what is said can be read here too.
    window.setProperty(announcedProperty, QStringList{text, QString::number(static_cast<int>(politeness))});
    if (!QAccessible::isActive())
        return;
    QWidget &voice = voiceOf(window, politeness);
    voice.setAccessibleName(text);
    // Windows and macOS speak on Alert. The bridge to AT-SPI of Qt 6.4 does not know it and has no event of
    // its own; there a reader speaks an alert or a notification that comes to show.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&voice, kind);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace sp::ui {

/// Keeps the keyboard where it is while a part is made anew: a page that shows what has changed meanwhile
/// must not take the focus from who works in it. Made before, it gives the focus, when it goes, to what
/// stands at the same place then: of the same kind and name, and the same one of those that share them. Where
/// there is none, and where somebody moved on meanwhile, it does nothing.
class FocusPlace {
public:
    explicit FocusPlace(QWidget &region);
    ~FocusPlace();
    Q_DISABLE_COPY_MOVE(FocusPlace)

private:
    struct Identity {
        QByteArray kind;
        QString name;
        friend bool operator==(const Identity &, const Identity &) = default;
    };
    static Identity identityOf(const QWidget &part);
    /// Those of that identity that are not on their way out, in their order.
    QList<QWidget *> alike(const Identity &identity) const;

    QWidget &m_region;
    Identity m_identity;
    qsizetype m_place = -1;  ///< Among those alike; -1 when the keyboard is elsewhere.
    Qt::FocusReason m_reason = Qt::OtherFocusReason;
};

}  // namespace sp::ui

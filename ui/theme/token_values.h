// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QObject>

namespace sp::ui {

/// The tokens in force as properties, for QML: the colours the Theme resolved for everything else, and its
/// type scale. Holds none itself; `changed` is the Theme's.
class TokenValues : public QObject {
    Q_OBJECT
    Q_PROPERTY(QColor ground READ ground NOTIFY changed)
    Q_PROPERTY(QColor surface READ surface NOTIFY changed)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed)
    Q_PROPERTY(QColor fill READ fill NOTIFY changed)
    Q_PROPERTY(QColor hover READ hover NOTIFY changed)
    Q_PROPERTY(QColor ink READ ink NOTIFY changed)
    Q_PROPERTY(QColor muted READ muted NOTIFY changed)
    Q_PROPERTY(QColor line READ line NOTIFY changed)
    Q_PROPERTY(QColor control READ control NOTIFY changed)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY changed)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed)
    Q_PROPERTY(QColor watch READ watch NOTIFY changed)
    Q_PROPERTY(QColor watchTint READ watchTint NOTIFY changed)
    Q_PROPERTY(qreal scale READ scale CONSTANT)
    Q_PROPERTY(QFont caption READ caption CONSTANT)
    Q_PROPERTY(QFont captionSemi READ captionSemi CONSTANT)
    Q_PROPERTY(QFont button READ button CONSTANT)
    Q_PROPERTY(QFont clock READ clock CONSTANT)
    Q_PROPERTY(QFont largeClock READ largeClock CONSTANT)
    Q_PROPERTY(QFont name READ name CONSTANT)

public:
    explicit TokenValues(QObject *parent = nullptr);

    QColor ground() const { return Theme::tokens().ground; }
    QColor surface() const { return Theme::tokens().surface; }
    QColor raised() const { return Theme::tokens().raised; }
    QColor fill() const { return Theme::tokens().fill; }
    QColor hover() const { return Theme::tokens().hover; }
    QColor ink() const { return Theme::tokens().ink; }
    QColor muted() const { return Theme::tokens().muted; }
    QColor line() const { return Theme::tokens().line; }
    QColor control() const { return Theme::tokens().control; }
    QColor accent() const { return Theme::tokens().accent; }
    QColor pressed() const { return Theme::tokens().pressed; }
    QColor onAccent() const { return Theme::tokens().onAccent; }
    QColor watch() const { return Theme::tokens().watch; }
    QColor watchTint() const { return Theme::tokens().watchTint; }
    /// How large text is against its usual size; what holds text grows with it.
    qreal scale() const { return lineHeight(TextSize::Base) / 20.0; }
    QFont caption() const { return fontFor(TextSize::Caption); }
    QFont captionSemi() const { return fontFor(TextSize::Caption, Weight::Semi); }
    QFont button() const { return fontFor(TextSize::Base, Weight::Medium); }
    QFont clock() const { return fontFor(TextSize::Strong, Weight::Semi); }
    QFont largeClock() const { return fontFor(TextSize::Pane, Weight::Semi); }
    QFont name() const { return fontFor(TextSize::Base, Weight::Semi); }

Q_SIGNALS:
    void changed();
};

}  // namespace sp::ui

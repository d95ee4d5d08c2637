// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_state.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

/// The parts of the meter that are painted: by the hand that paints them in widgets, so that a bar, an icon
/// and a running clock look the same in both.
namespace sp::ui {

/// A painted part, painted anew when the theme changes.
class PaintedPart : public QQuickPaintedItem {
    Q_OBJECT
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY looksChanged)

public:
    explicit PaintedPart(QQuickItem *parent = nullptr);

Q_SIGNALS:
    void looksChanged();

protected:
    bool m_mirrored = false;
};

/// How the session stands, by shape: a ring that fills, an hourglass, a triangle, the steps past the end as a
/// filled label; two bars while it is paused.
class MeterSign : public PaintedPart {
    Q_OBJECT
    Q_PROPERTY(sp::ui::MeterState state READ state WRITE setState NOTIFY looksChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY looksChanged)

public:
    using PaintedPart::PaintedPart;
    const MeterState &state() const { return m_state; }
    void setState(const MeterState &state);
    void paint(QPainter *painter) override;

private:
    /// A square as high as the sign, in its middle.
    QRectF square() const;
    void paintRing(QPainter &painter) const;
    void paintSteps(QPainter &painter) const;

    MeterState m_state;
    QFont m_font;  ///< Of the steps' label.
};

/// The planned time, an ink tick where it ends, hatch after it.
class MeterBar : public PaintedPart {
    Q_OBJECT
    Q_PROPERTY(sp::ui::MeterState state READ state WRITE setState NOTIFY looksChanged)

public:
    using PaintedPart::PaintedPart;
    const MeterState &state() const { return m_state; }
    void setState(const MeterState &state);
    void paint(QPainter *painter) override;

private:
    MeterState m_state;
};

/// A running clock whose digits do not dance.
class MeterFigures : public PaintedPart {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY looksChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY looksChanged)

public:
    using PaintedPart::PaintedPart;
    QString text() const { return m_text; }
    void setText(const QString &text);
    QFont font() const { return m_font; }
    void setFont(const QFont &font);
    void paint(QPainter *painter) override;

private:
    void measure();

    QString m_text;
    QFont m_font;
};

/// One of the program's line icons by its name, such as "pause".
class MeterIcon : public PaintedPart {
    Q_OBJECT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY looksChanged)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY looksChanged)

public:
    using PaintedPart::PaintedPart;
    void paint(QPainter *painter) override;

private:
    QString m_name;
    QColor m_color;
};

/// Makes them known to QML as SoloPilot.Meter 1.0, once.
void registerMeterItems();

}  // namespace sp::ui

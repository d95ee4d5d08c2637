// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_face.h"

#include <QQuickView>

class QVariantAnimation;

namespace sp::ui {

/// The floating meter: a small window without a frame that stays on top of others, is dragged anywhere and
/// snaps into a corner.
///
/// Staying on top and standing in a corner are the window system's to grant: X11 does, Wayland leaves the
/// place to the compositor, where the meter can be dragged but does not snap.
class MeterWindow : public QQuickView, public MeterFace {
    Q_OBJECT
    Q_PROPERTY(bool byKeyboard READ isByKeyboard NOTIFY byKeyboardChanged)
    Q_PROPERTY(bool mirrored READ isMirrored CONSTANT)
    Q_PROPERTY(QString pauseWord READ pauseWord NOTIFY wordsChanged)
    Q_PROPERTY(QString endWord READ endWord CONSTANT)
    Q_PROPERTY(QString foldWord READ foldWord CONSTANT)
    Q_PROPERTY(QString unfoldWord READ unfoldWord CONSTANT)
    Q_PROPERTY(QString pinWord READ pinWord CONSTANT)

public:
    explicit MeterWindow(const MeterNeeds &needs);
    ~MeterWindow() override;

    QWindow &window() override { return *this; }
    QStringList flaws() const override;
    void place(const QRect &cursor) override;
    QImage picture() override;

    Q_INVOKABLE void beginDrag(QPointF pointer);
    Q_INVOKABLE void drag(QPointF pointer);
    Q_INVOKABLE void endDrag();
    /// Answers whether the key was one of the meter's own.
    Q_INVOKABLE bool keyPressed(int key, int modifiers);

    bool isByKeyboard() const { return m_byKeyboard; }
    bool isMirrored() const;
    QString pauseWord() const;
    QString endWord() const;
    QString foldWord() const;
    QString unfoldWord() const;
    QString pinWord() const;

Q_SIGNALS:
    void byKeyboardChanged();
    void wordsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setByKeyboard(bool byKeyboard);
    std::optional<QPoint> ownPlace() const;
    void glideTo(QPoint place);

    MeterModel &m_model;
    const DesktopMotion &m_motion;
    QVariantAnimation *m_glide;
    QRect m_cursor;
    std::optional<QPointF> m_grabbed;  ///< Where in the window the pointer holds it.
    bool m_byKeyboard = false;
};

}  // namespace sp::ui

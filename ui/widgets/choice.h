// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace sp::ui {

/// A check box of 16 px in a target of 24, its text wrapped beside it. Done texts turn muted when
/// `fadesWhenDone`.
class CheckRow : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckRow(const QString &text, QWidget *parent = nullptr);
    void setFadesWhenDone(bool fades);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Layouts within layouts do not ask how high it is for a width.
    void resizeEvent(QResizeEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    bool m_fadesWhenDone = false;
};

/// On or off, at once; the word beside it says which.
class Toggle : public QCheckBox {
    Q_OBJECT

public:
    /// With an empty text only the switch shows; then it needs an accessible name.
    explicit Toggle(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

/// One of several ways, each with what it leads to: "Bill the 0 h 30  at 120,00 € an hour   60,00 €".
struct RadioContent {
    QString text;
    QString note = {};
    QString trailing = {};
    /// Letters of a key that picks it; empty for none.
    QString cap = {};
};

/// Inline: only ring and text. Boxed: a row of 36 px or more with an edge, tinted when chosen.
enum class RadioLook { Inline, Boxed };

class RadioRow : public QRadioButton {
    Q_OBJECT

public:
    explicit RadioRow(
        const RadioContent &content, RadioLook look = RadioLook::Boxed, QWidget *parent = nullptr);
    void setContent(const RadioContent &content);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    RadioContent m_content;
    RadioLook m_look;
};

/// A few views of the same thing side by side ("Day Week Month Agenda"). Arrow keys move the choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    SegmentedControl(const QString &accessibleName, const QStringList &segments, QWidget *parent = nullptr);
    int current() const;
    void setCurrent(int index);
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

}  // namespace sp::ui

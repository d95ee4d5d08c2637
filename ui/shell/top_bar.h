// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/theme/tokens.h"

#include <QPushButton>
#include <QWidget>

namespace sp::ui {

class SessionChip;

/// Looks like the search field and opens the palette; typing happens there.
class SearchButton : public QPushButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Only its sign, where words beside it would be cut.
    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isBrief = false;
};

/// How the program stands with the world, and the way to what it does by itself.
class HealthButton : public QPushButton {
    Q_OBJECT

public:
    explicit HealthButton(QWidget *parent = nullptr);
    void present(const ConnectionHealth &health);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Sync;
    Tone m_tone = Tone::Good;
};

/// Search, how the program stands with the world, and the session chip.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);
    void setHealth(const ConnectionHealth &health);
    SessionChip &chip() { return *m_chip; }

Q_SIGNALS:
    void searchRequested();
    /// A click on how the program stands.
    void healthAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Search gives way to who comes next.
    void fit();

    SearchButton *m_search;
    HealthButton *m_health;
    SessionChip *m_chip;
};

}  // namespace sp::ui

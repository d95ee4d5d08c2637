// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QPushButton>
#include <QWidget>

namespace sp::ui {

class Glyph;
class Label;
class SessionChip;

/// Looks like the search field and opens the palette; typing happens there.
class SearchButton : public QPushButton {
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph *m_healthIcon;
    Label *m_healthText;
    SessionChip *m_chip;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <functional>

namespace sp::ui {

class Label;
class WrapRow;

/// The foot of a table: what is to be known of the chosen row, and what can be done with it.
class ActBar : public Pane {
    Q_OBJECT

public:
    struct Act {
        QString text;
        Icon icon;
        ButtonKind kind = ButtonKind::Outlined;
        std::function<void()> run;
    };

    explicit ActBar(QWidget *parent = nullptr);
    void present(const QString &words, std::vector<Act> acts);

private:
    Label *m_words;
    WrapRow *m_row;
};

}  // namespace sp::ui

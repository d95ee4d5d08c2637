// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace sp::ui {

class Button;

/// Whether the panel beside a page shows. Where there is room it does as the owner wants; where there is
/// none it folds away to its button, which opens it until the page has room again. What was opened on a
/// narrow page is nobody's habit and is not remembered.
class InspectorFold : public QObject {
    Q_OBJECT

public:
    /// `name` names it for who remembers what is wanted. `place` is what the sheet of shortcuts calls the
    /// page; F9 opens and folds the panel.
    InspectorFold(const QString &name, const QString &place, QWidget &page);
    /// The panel; one that was made anew takes the place of the one before.
    void setPanel(QWidget *panel);
    /// The button that opens and folds it, as often as a page makes one.
    Button *makeButton(QWidget *parent);
    void setRoomy(bool roomy);
    bool isRoomy() const { return m_roomy; }
    bool isShown() const { return m_roomy ? m_wanted : m_opened; }
    bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    void toggle();

Q_SIGNALS:
    /// By the owner.
    void wantedChanged(bool wanted);
    void shownChanged();

private:
    void apply();

    QPointer<QWidget> m_panel;
    QPointer<Button> m_button;
    bool m_roomy = true;
    bool m_wanted = true;
    bool m_opened = false;
};

}  // namespace sp::ui

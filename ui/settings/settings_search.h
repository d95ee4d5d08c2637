// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section_button.h"

#include <QPointer>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace sp::ui {

class Label;
class SearchField;

/// The column of sections, and the search above it: while something is typed only those stay that have to do
/// with it, each with the settings it was found by. Enter takes the first, Esc shows all again.
class SettingsSearch : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSearch(QWidget *parent = nullptr);

    void add(SectionButton *section);
    /// What is found in `content` is looked up when somebody types, so it may change at any time, and come
    /// after what is typed.
    void fill(int section, QWidget *content);
    SearchField &field() { return *m_field; }

Q_SIGNALS:
    /// A setting, or null for a whole section, which shall be shown and get the keyboard.
    void wanted(int section, QWidget *setting);

private:
    struct Section {
        SectionButton *button;
        QVBoxLayout *found;
        QWidget *content = nullptr;
    };
    void find(const QString &typed);
    /// What somebody can set in `content`, and what it is called, in the order of the page.
    static std::vector<std::pair<QString, QWidget *>> settingsOf(const QWidget &content);

    SearchField *m_field;
    QVBoxLayout *m_list;
    Label *m_nothing;
    std::vector<Section> m_sections;
    /// What Enter leads to.
    std::optional<int> m_firstSection;
    QPointer<QWidget> m_first;
};

}  // namespace sp::ui

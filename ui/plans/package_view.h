// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plans_model.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Chip;
class Label;
class RowList;
class RowModel;

/// One package: its rules in a card, and who has it with what is left.
class PackageView : public QWidget {
    Q_OBJECT

public:
    explicit PackageView(QWidget *parent = nullptr);
    void present(const PackageFile &file, bool mayWrite);

Q_SIGNALS:
    void changeAsked();
    void versionsAsked();
    void copyAsked();
    void retireAsked();
    void clientAsked(const sp::ClientId &client);

private:
    QWidget *makeHead();
    void showFacts(const PackageFile &file);
    void showHolders(const PackageFile &file);

    Label *m_title;
    Label *m_line;
    Chip *m_version;
    Button *m_change;
    Button *m_versions;
    Button *m_more;
    QMenu *m_menu;
    QVBoxLayout *m_facts;
    QWidget *m_factsBox;
    Label *m_holdersTitle;
    RowModel *m_rows;
    RowList *m_holders;
    Label *m_none;
    bool m_mayWrite = false;
    bool m_retired = false;
};

}  // namespace sp::ui

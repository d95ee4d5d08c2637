// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/rules_model.h"
#include "ui/widgets/row_list.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Label;
class RulesSheet;
class Select;

/// The rules for time beyond what is prepaid: for everybody, and for whoever has some of their own.
class RulesPane : public QWidget {
    Q_OBJECT

public:
    /// Its sheets stand over `region`.
    RulesPane(EngineClient &engine, QWidget &region, QWidget *parent = nullptr);
    RulesModel &model() { return *m_model; }
    RowList &list() { return *m_list; }
    RulesSheet *change();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showBook();
    void showScope();
    void begin(int free);
    void showVersions();
    const ScopeRules *chosen() const;

    QWidget &m_region;
    RulesModel *m_model;
    RowModel *m_rows;
    RowList *m_list;
    Select *m_others;
    Label *m_title;
    Label *m_line;
    Button *m_change;
    Button *m_versions;
    QVBoxLayout *m_facts = nullptr;
    QWidget *m_factsBox = nullptr;
    QWidget *m_detail;
    QWidget *m_state;
    QStackedLayout *m_stack;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plans_model.h"
#include "ui/widgets/row_list.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace sp::ui {

class Button;
class OutlookPane;
class PackageSheet;
class PackageView;
class RulesPane;
class SegmentedControl;
struct PackageDraft;

/// What clients can prepay: the packages with their rules and who has them, when they run out, and what time
/// beyond them costs.
class PlansPage : public QWidget {
    Q_OBJECT

public:
    explicit PlansPage(EngineClient &engine, QWidget *parent = nullptr);
    PlansModel &model() { return *m_model; }
    RowList &list() { return *m_list; }
    PackageView &view() { return *m_view; }
    RulesPane &rules() { return *m_rules; }
    OutlookPane &outlook() { return *m_outlook; }
    enum class Part { Packages, Outlook, Rules };
    void showPart(Part part);
    /// Opens the builder for a new package.
    PackageSheet *newPackage();

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    void showList();
    void showState(QWidget *state);
    PackageSheet *build(const std::optional<PackageLine> &of, const PackageDraft &begins);
    void showVersions();

    EngineClient &m_engine;
    PlansModel *m_model;
    SegmentedControl *m_parts;
    QStackedLayout *m_partStack;
    OutlookPane *m_outlook;
    RulesPane *m_rules;
    RowModel *m_listed;
    RowList *m_list;
    PackageView *m_view;
    Button *m_new;
    QWidget *m_packages;
    QWidget *m_state;
    QStackedLayout *m_stack;
    QPointer<PackageSheet> m_building;
};

}  // namespace sp::ui

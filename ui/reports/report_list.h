// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reports_model.h"

#include <QPushButton>

class QButtonGroup;

namespace sp::ui {

/// One report of the list: its name and what it answers, its figure with its course over the period.
class ReportItem : public QPushButton {
    Q_OBJECT

public:
    ReportItem(ReportKind kind, QWidget *parent);
    /// `note` replaces what the report answers; empty leaves it.
    void setFigure(const QString &figure, std::vector<std::int64_t> run, const QString &note = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_note;
    QString m_figure;
    std::vector<std::int64_t> m_run;
};

/// The reports one below the other; the pressed one is shown.
class ReportList : public QWidget {
    Q_OBJECT

public:
    explicit ReportList(QWidget *parent = nullptr);
    ReportKind current() const;
    void setCurrent(ReportKind kind);
    void setFigures(const std::vector<ReportFigure> &figures, reports::Grain grain);

Q_SIGNALS:
    void currentChanged(sp::ui::ReportKind kind);

private:
    QButtonGroup *m_group;
};

}  // namespace sp::ui

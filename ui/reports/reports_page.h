// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/reports/report_chart.h"

class QScrollArea;
class QStackedLayout;

namespace sp::ui {

class BarChart;
class Button;
class Card;
class DateField;
class Label;
class ReportList;
class ReportTable;
class Select;

/// Looking back: the reports at the leading side, the chosen one as picture and table, saved as CSV and PDF.
/// Every bar and row shows what it is made of.
class ReportsPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportsPage(EngineClient &engine, QWidget *parent = nullptr);
    void showReport(ReportKind kind);
    void setPeriod(ReportPeriod period);
    ReportList &list() { return *m_list; }
    BarChart &chart() { return *m_chart; }
    ReportTable &table() { return *m_table; }
    const std::optional<ReportView> &view() const { return m_view; }
    void writeCsv(const QString &path);
    void writePdf(const QString &path);

Q_SIGNALS:
    void openInvoice(const sp::DocumentId &document);
    void openClient(const sp::ClientId &client);
    void openSession(const sp::SessionId &session);
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeListPane();
    QWidget *makeHead();
    QWidget *makeBody();
    ReportQuery query() const;
    /// Asks for the report, or notes to do so once the page shows: adding up years is for whoever looks.
    void load();
    void present(const ReportView &view);
    void presentCurrencies(const ReportView &view);
    /// Which choices this report has.
    void showChoices();
    void showEmpty();
    void fail(const Error &error);
    void showState(QWidget *state);
    void openPart(const QString &title, const ReportPart &part);
    void openRow(int row);
    void openSubject(const reports::Subject &subject);
    /// Asks for a file; `write` gets its path.
    void askPath(const QString &ending, void (ReportsPage::*write)(const QString &));
    void save(const QString &path, const QByteArray &bytes);

    EngineClient &m_engine;
    ReportList *m_list;
    Label *m_title;
    Label *m_meaning;
    Select *m_period;
    Select *m_grain;
    Select *m_basis;
    Select *m_currency;
    Label *m_days;
    QWidget *m_choices;
    QWidget *m_custom;
    DateField *m_from;
    DateField *m_to;
    Button *m_csv;
    Button *m_pdf;
    BarChart *m_chart;
    ReportTable *m_table;
    QStackedLayout *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_body;
    Card *m_rows;
    QWidget *m_state;
    std::optional<ReportView> m_view;
    ReportPicture m_picture;
    int m_asked = 0;
    bool m_stale = true;  ///< What is shown is not what would be read now.
};

}  // namespace sp::ui

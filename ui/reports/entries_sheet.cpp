// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/entries_sheet.h"

#include "ui/reports/report_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

using namespace reports;

namespace {

constexpr int sheetWidth = 760;
constexpr int mostRows = 10;

}  // namespace

EntriesSheet::EntriesSheet(QWidget &region, const QString &title, const QString &subtitle)
    : Sheet(region, title, KeepTyped::Nothing::IsTyped, sheetWidth), m_body(new QWidget),
      m_waiting(new LoadingView(tr("Looking them up"), m_body)), m_frame(new Card(CardLook::Plain, m_body)),
      m_entries(new ReportTable(tr("Entries"), m_body))
{
    setSubtitle(subtitle);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_waiting);
    m_waiting->setCancellable(false);
    auto *inner = new QVBoxLayout(m_frame);
    inner->setContentsMargins(1, cardInset, 1, cardInset);
    inner->addWidget(m_entries);
    column->addWidget(m_frame);
    m_frame->hide();
    addPart(m_body);
    setSecondary(tr("Close"));
    m_open = setPrimary(tr("Open the entry"));
    m_open->setEnabled(false);
    connect(this, &Sheet::rejected, this, &EntriesSheet::leave);
    connect(this, &Sheet::accepted, this, &EntriesSheet::openChosen);
    connect(m_entries, &ReportTable::opened, this, &EntriesSheet::openChosen);
    connect(&m_entries->table(), &DataTable::chosen, this, [this](int row) { m_open->setEnabled(row >= 0); });
}

void EntriesSheet::setEntries(const Report &entries)
{
    m_waiting->hide();
    m_entries->setReport(shownReport(entries), Grain::Month);
    m_entries->setFixedHeight(std::min(m_entries->fullHeight(), (mostRows + 1) * metrics::rowTable + 1));
    m_frame->show();
    m_entries->table().setFocus(Qt::OtherFocusReason);
    if (!entries.rows.empty())
        m_entries->table().selectRow(0);
}

void EntriesSheet::setFailed(const QString &sentence)
{
    m_waiting->hide();
    setFailure(sentence);
}

void EntriesSheet::leave()
{
    finish();
    deleteLater();
}

void EntriesSheet::openChosen()
{
    const int row = m_entries->table().chosenRow();
    const auto &subjects = m_entries->report().subjects;
    if (row < 0 || row >= std::ssize(subjects))
        return;
    const Subject subject = subjects[static_cast<std::size_t>(row)];
    leave();
    Q_EMIT subjectAsked(subject);
}

}  // namespace sp::ui

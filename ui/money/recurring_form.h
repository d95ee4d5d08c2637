// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/recurring/recurring_service.h"
#include "ui/money/draft_lines.h"
#include "ui/money/money_forms.h"

namespace sp::ui {

class ClientPicker;
class EngineClient;

/// An invoice that comes back: for whom, its lines, when, until when, and whether it goes out by itself. Of
/// one that is set up already only the lines change. Stays open until the engine took it.
class RecurringSheet : public MoneySheet {
    Q_OBJECT

public:
    /// A new one. `usual` is the currency until a client says another.
    RecurringSheet(QWidget &region, EngineClient &engine, Currency usual, LocalDate today);
    RecurringSheet(QWidget &region, const RecurringInvoice &recurring);
    DraftLines &lines() { return *m_lines; }
    ClientPicker *client() { return m_client; }
    Select &every() { return *m_every; }

Q_SIGNALS:
    void made(const sp::RecurringRequest &request);
    void changed(const sp::billing::DraftChange &change);

protected:
    void makeRoom(const TypedFields &fields) override
    {
        m_lines->growTo(countOf(fields, DraftLines::textName()));
    }

private:
    void addPlan(QVBoxLayout &column);
    void addLines(QVBoxLayout &column);
    void refresh();
    std::optional<billing::RecurringPlan> readPlan();
    void accept();

    ClientPicker *m_client = nullptr;
    DraftLines *m_lines;
    Select *m_every = nullptr;
    TextField *m_weeks = nullptr;
    TextField *m_day = nullptr;
    DateField *m_start = nullptr;
    Select *m_end = nullptr;
    DateField *m_until = nullptr;
    TextField *m_count = nullptr;
    Toggle *m_send = nullptr;
    Label *m_preview = nullptr;
    LocalDate m_today;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/recurring/recurring_service.h"
#include "ui/money/draft_lines.h"
#include "ui/money/money_forms.h"

namespace sp::ui {

class ClientPicker;
class EngineClient;

/// An invoice that comes back: for whom, its lines, its tax, when, until when, and whether it goes out by
/// itself. Stays open until the engine took it.
class RecurringSheet : public MoneySheet {
    Q_OBJECT

public:
    /// A new one. `usual` is the currency until a client says another.
    RecurringSheet(QWidget &region, EngineClient &engine, Currency usual, LocalDate today);
    /// One that is set up: what changes is for the invoices to come.
    RecurringSheet(QWidget &region, const RecurringInvoice &recurring, LocalDate today);
    DraftLines &lines() { return *m_lines; }
    ClientPicker *client() { return m_client; }
    Select &every() { return *m_every; }
    Select &tax() { return *m_tax; }
    DateField &start() { return *m_start; }
    TextField &day() { return *m_day; }
    Toggle &send() { return *m_send; }

Q_SIGNALS:
    void made(const sp::RecurringRequest &request);
    void changed(const sp::RecurringChange &change);

private:
    void addPlan(QVBoxLayout &column);
    void addLines(QVBoxLayout &column);
    void refresh();
    /// Puts what it is into the fields; the plan begins with the next invoice.
    void showPlan(const RecurringInvoice &recurring);
    std::optional<billing::RecurringPlan> readPlan();
    /// The lines with the tax that was chosen.
    billing::DraftChange content() const;
    /// Says at each field what is wrong with it: while it is typed, and all of it once it is to be set up.
    enum class Empty { IsFine, IsMissing };
    void tell(Empty empty);
    /// Says at the fields what cannot be read; answers whether all can.
    bool checkPlan();
    void accept();
    void acceptChange();

    ClientPicker *m_client = nullptr;
    DraftLines *m_lines;
    Select *m_tax = nullptr;
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
    std::optional<RecurringInvoice> m_before = {};
    std::optional<billing::RecurringPlan> m_planBefore = {};  ///< As its fields say it.
};

}  // namespace sp::ui

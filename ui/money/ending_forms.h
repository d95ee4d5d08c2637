// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/money_forms.h"

namespace sp::ui {

class Toggle;

/// The unpaid rest of an invoice is given up: why, and what that means for its tax.
class WriteOffSheet : public MoneySheet {
    Q_OBJECT

public:
    WriteOffSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    void writtenOff(const QString &reason);

private:
    TextField *m_reason;
};

/// A draft is issued on a day to come.
class ScheduleSheet : public MoneySheet {
    Q_OBJECT

public:
    ScheduleSheet(QWidget &region, const DocumentFile &file);

Q_SIGNALS:
    void scheduled(const sp::LocalDate &on, bool send);

private:
    /// Says at the field what is wrong with the day.
    bool check();

    LocalDate m_today;
    DateField *m_date;
    Toggle *m_send;
};

}  // namespace sp::ui

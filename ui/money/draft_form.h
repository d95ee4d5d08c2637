// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/draft_lines.h"
#include "ui/money/money_forms.h"

namespace sp::ui {

/// A draft's lines and discounts, and the rate of its tax where the law asks for one. Stays open until the
/// engine took the change.
class DraftSheet : public MoneySheet {
    Q_OBJECT

public:
    DraftSheet(QWidget &region, const DocumentFile &file);
    std::vector<DraftLine *> lines() const { return m_lines->lines(); }
    TextField &discount() { return m_lines->discount(); }
    /// Appends an empty line.
    void addLine() { m_lines->addLine(); }

Q_SIGNALS:
    void changed(const sp::billing::DraftChange &change);

private:
    std::optional<billing::DraftChange> read();
    bool readRate(billing::DraftChange &change);

    DocumentFile m_file;
    DraftLines *m_lines;
    TextField *m_rate = nullptr;
    DateField *m_rateDate = nullptr;
    std::optional<Currency> m_home;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/draft_lines.h"
#include "ui/money/money_forms.h"
#include "ui/money/quote_model.h"

namespace sp::ui {

class ClientPicker;
class EngineClient;

/// A new quote, or one that is still a draft: whom it is for, its lines, a word before them and its last day.
/// Stays open until the engine took it.
class QuoteSheet : public MoneySheet {
    Q_OBJECT

public:
    /// A new one. `usual` is the currency until a client says another.
    QuoteSheet(QWidget &region, EngineClient &engine, Currency usual, LocalDate today);
    QuoteSheet(QWidget &region, const QuoteFile &file);
    DraftLines &lines() { return *m_lines; }
    ClientPicker *client() { return m_client; }

Q_SIGNALS:
    void made(const sp::QuoteRequest &request);
    void changed(const sp::QuoteChange &change);

private:
    void arrange(LocalDate validUntil);
    void accept();
    /// Says at the field what is wrong with the last day.
    bool checkLastDay();

    ClientPicker *m_client = nullptr;
    TextField *m_introduction;
    DraftLines *m_lines;
    DateField *m_validUntil;
    QString m_introductionBefore;
    LocalDate m_today;
};

/// The client said no; why, if they said.
class DeclineSheet : public MoneySheet {
    Q_OBJECT

public:
    DeclineSheet(QWidget &region, const QuoteFile &file);

Q_SIGNALS:
    void declined(const QString &reason);

private:
    TextField *m_reason;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

class Button;
class FormKeeper;
class Label;
class TextField;

/// The next number of a kind of document, and a field to choose where the numbers begin while that is still
/// allowed; afterwards the reason why it is not.
class NumberStart : public QWidget {
    Q_OBJECT

public:
    NumberStart(EngineClient &engine, billing::DocumentType type, QWidget *parent = nullptr);
    /// Asks for the next number anew.
    void load();

Q_SIGNALS:
    /// The series begins elsewhere from now on.
    void started(const QString &next);

private:
    void show(const Result<SeriesOutlook> &outlook);
    void start();
    /// The counter as it is typed; nothing where it is none, which its field says.
    std::optional<qint64> typed();

    EngineClient &m_engine;
    billing::DocumentType m_type;
    Label *m_next;
    Label *m_why;
    TextField *m_counter;
    FormKeeper *m_keeper;
    Button *m_set;
};

}  // namespace sp::ui

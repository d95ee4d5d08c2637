// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/credit_file.h"
#include "ui/engine/engine_client.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sp::ui {

class Sheet;

/// What can be done about prepaid credits, wherever a bar stands: opens the sheets, runs the Units and tells
/// what was done with what takes it back.
class CreditActs : public QObject {
    Q_OBJECT

public:
    /// What it asks stands in the middle of `sheets`, which outlives it.
    CreditActs(EngineClient &engine, QWidget &sheets, QObject *parent);
    void openEntries(const PackageId &package);
    void sell(const ClientId &client, const QString &clientName);
    void correct(const CreditFile &file);
    void rest(const CreditFile &file);
    void goOn(const CreditFile &file);
    void move(const CreditFile &file);

Q_SIGNALS:
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    void toast(const QString &text, const std::function<void()> &undo);

private:
    using Work = std::function<Result<Done>(Engine &)>;
    /// Runs `work`; then closes the sheet and tells, or says in the sheet why not.
    void run(Sheet *sheet, const std::function<Result<Work>(Engine &)> &work, const QString &words);

    EngineClient &m_engine;
    QWidget &m_sheets;
};

}  // namespace sp::ui

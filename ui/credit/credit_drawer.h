// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/credit_file.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace sp::ui {

class EngineClient;
class LoadingView;

/// A package down to the entry: its balance, the rule behind it, what holds of it, every entry with the
/// newest first, and what can be done about it. Reads it by itself, and again when credits change.
class CreditDrawer : public Sheet {
    Q_OBJECT

public:
    CreditDrawer(EngineClient &engine, QWidget &region, const PackageId &package);
    const std::optional<CreditFile> &file() const { return m_file; }

Q_SIGNALS:
    void openSession(const sp::SessionId &session);
    void openInvoice(const sp::DocumentId &document);
    void correctAsked(const sp::ui::CreditFile &file);
    void restAsked(const sp::ui::CreditFile &file);
    void goOnAsked(const sp::ui::CreditFile &file);
    void moveAsked(const sp::ui::CreditFile &file);

private:
    void load();
    void show(const CreditFile &file);
    void addActs(QVBoxLayout &column);
    void addHolds(QVBoxLayout &column);
    void addEntries(QVBoxLayout &column);
    /// Closes it for good, then says so.
    template <typename Signal, typename Value>
    void leaveFor(Signal signal, const Value &value);

    EngineClient &m_engine;
    PackageId m_package;
    std::optional<CreditFile> m_file;
    QWidget *m_body;
    LoadingView *m_waiting;
    QWidget *m_content = nullptr;
};

}  // namespace sp::ui

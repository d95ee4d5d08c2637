// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"

namespace sp::ui {

class RowList;
class RowModel;

/// Finds a client while typing: Down and Enter pick from the list below, which goes away once somebody is
/// chosen.
class ClientPicker : public QWidget, public KeepsItself {
    Q_OBJECT

public:
    ClientPicker(EngineClient &engine, const QString &label, QWidget *parent = nullptr);
    const std::optional<ClientSummary> &client() const { return m_client; }
    void setClient(const ClientSummary &client);
    /// The list ends with "Add ... as a new client", which makes one with no more than a name.
    void offerNew() { m_offersNew = true; }
    /// Left out of the list.
    void setExcluded(const ClientId &id) { m_excluded = id; }
    void setError(const QString &error) { m_field->setError(error); }
    /// The chosen client with the name, or what is typed.
    QString toKeep() const override;
    void bringBack(const QString &kept) override;

Q_SIGNALS:
    void picked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void show(std::vector<ClientSummary> found);
    void pick(const QByteArray &key);
    void add(const QString &name);

    EngineClient &m_engine;
    TextField *m_field;
    RowModel *m_rows;
    RowList *m_list;
    std::vector<ClientSummary> m_found;
    std::optional<ClientSummary> m_client;
    std::optional<ClientId> m_excluded;
    bool m_offersNew = false;
    int m_asked = 0;  ///< Answers to older questions are not shown.
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/syncing/sync_account.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class CheckRow;
class FieldFrame;
class SecretField;
class Select;
class TextField;

/// Connects calendars elsewhere, or changes how an account of them is used.
class CalendarAccountSheet : public Sheet {
    Q_OBJECT

public:
    /// Without an account it connects one.
    CalendarAccountSheet(
        EngineClient &engine, QWidget &region, const std::optional<syncing::CalendarAccount> &account);

Q_SIGNALS:
    void saved();

private:
    /// Who keeps the calendars, and where theirs lie.
    struct Service {
        QString name;
        QByteArray kind;
        QString address;  ///< Empty: the owner knows it.
    };
    static std::vector<Service> services();
    const Service &chosen() const;
    void show();
    void judge();
    void save();

    EngineClient &m_engine;
    std::optional<syncing::CalendarAccount> m_account;
    std::vector<Service> m_services;
    Select *m_service;
    TextField *m_name;
    TextField *m_address;
    TextField *m_user;
    SecretField *m_secret;
    QWidget *m_secretBox;
    CheckRow *m_busyOnly;
    Button *m_do = nullptr;
    QString m_proposed;  ///< The name that was proposed last.
};

}  // namespace sp::ui

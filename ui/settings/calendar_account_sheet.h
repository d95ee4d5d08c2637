// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"
#include "core/practice/syncing/sync_account.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/sheet.h"

namespace sp::ui {

class BrowserSignIn;
class CheckRow;
class FieldFrame;
class SecretField;
class Select;
class TextField;

/// What the sheet is opened for. SignIn: again, for access was taken back. AllowWriting: the same, and to
/// write.
struct AccountPurpose {
    enum class What { Connect, Change, SignIn, AllowWriting } what = What::Connect;
    std::optional<syncing::CalendarAccount> account = {};  ///< None to connect one.
};

/// Connects calendars elsewhere, changes how an account of them is used, or signs in to it again.
class CalendarAccountSheet : public Sheet {
    Q_OBJECT

public:
    /// `kinds`: all that can be connected.
    CalendarAccountSheet(EngineClient &engine, QWidget &region, const std::vector<RemoteAccountKind> &kinds,
        AccountPurpose purpose);

Q_SIGNALS:
    void saved();

private:
    using What = AccountPurpose::What;
    /// Who keeps the calendars, and where theirs lie.
    struct Service {
        QString name;
        RemoteAccountKind kind;
        QString address;  ///< Empty: the owner knows it, or there is none.
    };
    static std::vector<Service> services(const std::vector<RemoteAccountKind> &kinds);
    const Service &chosen() const;
    bool signsIn() const;
    QWidget *accessPart();
    QWidget *programPart();
    void fill(const syncing::CalendarAccount &account);
    void show();
    void judge();
    void save();
    void signIn();
    void keep(const std::function<Result<Done>(Engine &, Unit &)> &work);
    void wait(bool waiting);
    void giveUp();
    syncing::AccountSettings settings() const;

    EngineClient &m_engine;
    AccountPurpose m_purpose;
    std::vector<Service> m_services;
    BrowserSignIn *m_signIn;
    FieldFrame *m_which;
    Select *m_service;
    TextField *m_name;
    TextField *m_address;
    TextField *m_user;
    SecretField *m_secret;
    QWidget *m_secretBox = nullptr;
    QWidget *m_program = nullptr;
    Label *m_registering = nullptr;
    TextField *m_client;
    SecretField *m_clientSecret;
    QWidget *m_clientSecretBox = nullptr;
    TextField *m_tenant;
    Label *m_waiting;
    CheckRow *m_busyOnly;
    QWidget *m_fields = nullptr;
    Button *m_do = nullptr;
    Button *m_page = nullptr;
    QString m_proposed;  ///< The name that was proposed last.
    bool m_isWaiting = false;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sp {

/// Whether the program starts when its owner logs in. On Linux by an entry in the desktop's folder for that
/// (source: XDG Desktop Application Autostart Specification); elsewhere not yet.
class LoginStart {
public:
    /// `folder` holds the entries; it need not exist.
    explicit LoginStart(QString folder) : m_folder(std::move(folder)) {}
    /// Of the person who is logged in.
    static LoginStart ofThisDesktop();
    static bool isPossible();

    bool isOn() const;
    /// Writes the entry for `program` whole, or takes it away. Fails with "login_start.failed" {path}.
    Result<Done> set(bool on, const QString &program) const;

    /// What the entry says; `program` is quoted as the Desktop Entry Specification, "The Exec key", asks.
    static QByteArray entryFor(const QString &program);

private:
    QString path() const;

    QString m_folder;
};

}  // namespace sp

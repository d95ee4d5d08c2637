// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace sp::ui {

/// What a line of the audit trail says was done, in the user's language: "Issued 2026/0148". An action nobody
/// wrote words for is told by its code.
QString auditText(const QByteArray &action, const QJsonObject &data = {});
/// What kind of record a line is about: "Client", "Invoice"; empty where the kind says nothing.
QString recordKindText(const QByteArray &entityType);
/// What a kind of background work does: "Daily backup".
QString jobText(const QByteArray &type);
/// "Owner"; "SoloPilot" for what the program did by itself.
QString roleText(const QByteArray &role);

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credit/bar/credit_view.h"

#include <QLocale>

namespace sp::ui {

/// An entry of a package, as the drawer lists it.
struct CreditRow {
    credit::CreditEntry entry;
    std::optional<LocalTime> sessionAt = {};  ///< When its session was, on the practice's wall.
    QString service = {};
    bool reversed = false;  ///< A later entry took it back.
};

/// A session that holds credits of a package.
struct CreditHold {
    SessionId session;
    LocalTime at;
    QString service;
    std::int64_t quantity;
};

/// A package with everything that explains its balance.
struct CreditFile {
    CreditView credit;
    QString clientName;
    credit::Package package;
    std::vector<CreditRow> rows = {};    ///< The newest first.
    std::vector<CreditHold> holds = {};  ///< The soonest first.
    /// Packages of the client that credits may move to: active, of the same unit.
    std::vector<std::pair<PackageId, QString>> moveTo = {};
    bool mayChange = true;  ///< The role may correct it.
};
/// Fails with "access.denied" or "package.unknown".
Result<CreditFile> readCreditFile(Engine &engine, const PackageId &package);

/// "Session", "Corrected", "Carried over": what an entry was.
QString entryTypeText(credit::EntryType type);
/// "Goodwill", "Correction": why somebody corrected a balance.
QString adjustReasonText(const QByteArray &reason);
/// What the package's rules say, a sentence each: from when, until when, how it is counted, what happens to
/// what it lacks and to what is left over.
QStringList termsText(const CreditFile &file, const QLocale &locale = {});

}  // namespace sp::ui

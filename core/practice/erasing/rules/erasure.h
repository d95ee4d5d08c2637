// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/values/time.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sp::erasing {

/// So many things of one kind: "notes", "messages".
struct Counted {
    QByteArray kind;
    std::int64_t count = 0;
    friend bool operator==(const Counted &, const Counted &) = default;
};

/// Records that may have to be kept, and the day of the newest.
struct Recorded {
    QByteArray kind;
    std::int64_t count = 0;
    LocalDate last{};
};

/// What a practice holds of a client.
struct Holdings {
    std::vector<Counted> personal;   ///< What says something about the person.
    std::vector<Recorded> recorded;  ///< Invoices, payments and what else the books are made of.
    std::vector<Counted> open;       ///< By the reason for which it stands in the way.
};

/// What stays, why, and through which day.
struct Kept {
    QByteArray kind;
    std::int64_t count = 0;
    QByteArray basis;  ///< "tax_records": the law asks for it, with the name and address on it.
    LocalDate until{};
    friend bool operator==(const Kept &, const Kept &) = default;
};

/// What erasing would do. With obstacles it cannot be done.
struct Plan {
    std::vector<Counted> erased;
    std::vector<Kept> kept;
    std::vector<Counted> obstacles;  ///< kind: "erase.unpaid_invoice"...
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// How long books are kept where nobody said otherwise. Ten years from the end of the year is the longest
/// that the countries of the invoices ask for (DE AO § 147; FR C. com. L123-22; IT C.c. 2220).
inline constexpr int usualYears = 10;

/// The last day of the year that is `years` after the record's.
LocalDate keptUntil(LocalDate last, int years);

/// Counts of nothing are left out.
Plan assess(const Holdings &holdings, int years);

/// What an erased client is called: nothing of the person, and enough to tell two of them apart.
QString pseudonym(const ClientId &client);

/// An invoice-like content of which nobody needs the words any more: the buyer by the pseudonym, no
/// description, no text of anybody's own. Figures, dates and the form stay, so that lists still add up.
QJsonObject emptied(QJsonObject content, const QString &pseudonym);

/// Whether a text names the person: one of `names` (a name, an address, a number) stands in it, whatever the
/// case. Those of fewer than three characters name nobody.
bool namesPerson(const QString &text, const QStringList &names);

}  // namespace sp::erasing

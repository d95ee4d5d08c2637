// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

namespace sp {

/// The order in which people of a region expect names: "Ärzte" beside "Arzt" in German and behind "Z" in
/// Swedish, "Room 2" before "Room 10", capitals not apart. CLDR's, by ICU. Used by one thread at a time.
class NameOrder {
public:
    /// The C locale, which would order by code points, counts as English.
    explicit NameOrder(const QLocale &locale = QLocale());

    /// Below zero when `a` comes first, 0 when neither does.
    int compare(QStringView a, QStringView b) const { return m_collator.compare(a, b); }
    bool operator()(QStringView a, QStringView b) const { return compare(a, b) < 0; }

private:
    QCollator m_collator;
};

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace sp {

class Random;

/// Where a demo client lives.
struct DemoPlace {
    const char *city;
    const char *country;
    const char *zone;
    const char *locale;
};

/// Invented names, places and note texts for the demo practice.
class DemoWords {
public:
    explicit DemoWords(Random &random) : m_random(random) {}

    QString givenName();
    QString familyName();
    const DemoPlace &place();
    QString noteTitle();
    QString noteBody(const QString &name);
    /// True in `percent` of 100 cases.
    bool chance(int percent);
    int number(int from, int to);

private:
    template <typename List>
    const auto &one(const List &list);

    Random &m_random;
};

}  // namespace sp

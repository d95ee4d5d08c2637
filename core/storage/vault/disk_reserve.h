// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sp {

/// A file that holds nothing but room, kept back for the day on which the disk is full: without any room a
/// database cannot even be opened. Whoever is refused for lack of room gives it up and tries again. That it
/// is not there is no failure of anything.
class DiskReserve {
public:
    enum class State { Kept, NoRoom, Impossible };
    static constexpr qint64 size = 16 * 1024 * 1024;
    /// What has to be free besides when it is made, so that it neither fills a disk itself nor comes and goes
    /// on one that is nearly full.
    static constexpr qint64 besides = 3 * size;

    explicit DiskReserve(QString path) : m_path(std::move(path)) {}

    /// Makes it, for this user alone, unless it is there. NoRoom while the disk has too little;
    /// Impossible where the disk does not let room be kept.
    State keep() const;
    /// Gives its room back; answers whether there was any.
    bool giveUp() const;

private:
    bool isWhole() const;

    QString m_path;
};

}  // namespace sp

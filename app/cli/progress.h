// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sp::cli {

/// One line on the error stream that counts up while something takes long. Only a terminal is shown it.
class Progress {
public:
    explicit Progress(const char *what);
    ~Progress() { clear(); }
    Q_DISABLE_COPY_MOVE(Progress)

    void show(qint64 done, qint64 all);
    void clear();

private:
    const char *m_what;
    enum class Shown { Never, Nothing, Line } m_shown;
    qint64 m_hundredth = -1;
};

}  // namespace sp::cli

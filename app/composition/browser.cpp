// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/browser.h"

#include <QProcess>
#include <QStandardPaths>

namespace sp {

bool openInBrowser(const QUrl &page)
{
    // The desktop's own ways, by their names on Linux, macOS and Windows.
    for (const QString &name :
        {QStringLiteral("xdg-open"), QStringLiteral("open"), QStringLiteral("explorer")}) {
        const QString program = QStandardPaths::findExecutable(name);
        if (program.isEmpty())
            continue;
        QProcess process;
        process.setProgram(program);
        process.setArguments({page.toString(QUrl::FullyEncoded)});
        // What it has to say is not this command's answer.
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        if (process.startDetached())
            return true;
    }
    return false;
}

}  // namespace sp

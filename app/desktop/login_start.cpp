// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/login_start.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

const auto fileName = u"org.solopilot.SoloPilot.desktop"_s;

/// One argument of an Exec line. Backslashes are doubled once more, because a value of the file is read with
/// escapes of its own before the line is taken apart.
QByteArray quoted(const QString &argument)
{
    QString inner;
    for (const QChar c : argument) {
        if (c == u'\\')
            inner += u"\\\\\\\\"_s;
        else if (c == u'"' || c == u'`' || c == u'$')
            inner += u"\\\\"_s + c;
        else if (c == u'%')
            inner += u"%%"_s;
        else
            inner += c;
    }
    return u"\"%1\""_s.arg(inner).toUtf8();
}

}  // namespace

LoginStart LoginStart::ofThisDesktop()
{
    return LoginStart(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s);
}

bool LoginStart::isPossible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString LoginStart::path() const
{
    return QDir(m_folder).filePath(fileName);
}

QByteArray LoginStart::entryFor(const QString &program)
{
    return "[Desktop Entry]\nType=Application\nName=SoloPilot\nExec=" + quoted(program) +
           " --hidden\nIcon=org.solopilot.SoloPilot\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
}

bool LoginStart::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by a line in it.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<Done> LoginStart::set(bool on, const QString &program) const
{
    const Error failed{ErrorCode::Unavailable, "login_start.failed", {{u"path"_s, m_folder}}};
    if (!on)
        return !QFile::exists(path()) || QFile::remove(path()) ? Result<Done>(Done{}) : failed;
    QSaveFile file(path());
    const QByteArray entry = entryFor(program);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() ||
        !file.commit())
        return failed;
    return Done{};
}

}  // namespace sp

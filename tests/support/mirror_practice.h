// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mirror.h"

#include "tests/support/test_engine.h"

#include <QDir>
#include <QDirIterator>

#include <sys/stat.h>

namespace sp::test {

inline QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

inline ino_t inodeOf(const QString &path)
{
    struct stat found = {};
    return stat(path.toUtf8().constData(), &found) == 0 ? found.st_ino : 0;
}

/// A practice with an open mirror folder.
struct MirrorPractice : TestEngine {
    QTemporaryDir place;
    QString mirror = place.filePath(QStringLiteral("open"));

    MirrorPractice()
    {
        QDir().mkpath(mirror);
        must(setMirror(*engine, mirror));
    }
    JobReport after(std::chrono::milliseconds time)
    {
        clock.set(clock.now() + time);
        return must(engine->runDueJobs());
    }
    ClientId addClient(const QString &name)
    {
        return did<ClientId>(
            "client.add", [&](Unit &unit) { return engine->people().add(unit, {.name = name}); });
    }
    NoteId addNote(const ClientId &client, const NoteContent &content)
    {
        return did<NoteId>("note.save", [&](Unit &unit) -> Result<NoteId> {
            SP_TRY(note, engine->notes().add(unit, client, "blank"));
            SP_CHECK(engine->notes().save(unit, note, content));
            return note;
        });
    }
    /// An issued invoice over an hour of `client`'s.
    FinishResult finish(const ClientId &client)
    {
        const ServiceId service = must(engine->services().list()).front().id;
        const SessionId session = did<SessionId>("session.log", [&](Unit &unit) {
            return engine->sessions().log(
                unit, {client, service, {unit.now() - std::chrono::hours(1), unit.now()}, TimeZone::utc()});
        });
        return must(engine->finish({session}));
    }
    QString path(const QString &name) const { return mirror + u'/' + name; }
    /// All files of the folder but the list of them, by path.
    QStringList files() const
    {
        QStringList found;
        for (QDirIterator each(mirror, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();)
            found << QDir(mirror).relativeFilePath(each.next());
        found.removeAll(QLatin1StringView(MirrorFolder::manifestName));
        found.sort();
        return found;
    }
    MirrorState state() { return must(mirrorState(*engine)); }
};

}  // namespace sp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/crash_note.h"

#include "core/base/log.h"
#include "core/storage/vault/atomic_file.h"

#include <QDir>
#include <QRegularExpression>

namespace sp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNote = 16 * 1024;
constexpr int notesKept = 5;
constexpr auto toldEnding = "-told"_L1;

/// "crash-1764517469-4711.note", later "crash-1764517469-4711-told.note"; the newest first.
QFileInfoList filesIn(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList({u"crash-*.note"_s}, QDir::Files | QDir::NoSymLinks);
    const auto secondOf = [](const QFileInfo &file) {
        return file.fileName().section(u'-', 1, 1).toLongLong();
    };
    std::ranges::stable_sort(files, std::greater{}, secondOf);
    return files;
}

std::optional<CrashNote> parsed(const QByteArray &text)
{
    static const QRegularExpression line(u"^([a-z]+): ([A-Za-z0-9_.+-]{1,160})$"_s);
    const QByteArrayList lines = text.split('\n');
    if (lines.front() != "solopilot crash note 1")
        return std::nullopt;
    CrashNote note;
    for (const QByteArray &each : lines) {
        const auto match = line.match(QString::fromLatin1(each));
        if (!match.hasMatch())
            continue;
        const QString field = match.captured(1);
        const QByteArray word = match.captured(2).toLatin1();
        if (field == u"when")
            note.when = Instant(std::chrono::seconds(word.toLongLong()));
        else if (field == u"program")
            note.program = word;
        else if (field == u"version")
            note.version = word;
        else if (field == u"build")
            note.build = word;
        else if (field == u"signal")
            note.signal = word;
        else if (field == u"frame")
            note.frames.push_back(word);
    }
    return note.signal.isEmpty() ? std::nullopt : std::optional(note);
}

}  // namespace

std::vector<CrashNote> crashNotes(const QString &folder)
{
    std::vector<CrashNote> notes;
    for (const QFileInfo &file : filesIn(folder)) {
        const auto text = readWhole(file.filePath(), longestNote);
        auto note = text ? parsed(*text) : std::nullopt;
        if (!note)
            continue;
        note->told =
            file.completeBaseName().endsWith(toldEnding) ? CrashNote::Told::Yes : CrashNote::Told::No;
        notes.push_back(*std::move(note));
    }
    return notes;
}

std::optional<CrashNote> untoldCrash(const QString &folder)
{
    for (const CrashNote &note : crashNotes(folder))
        if (note.told == CrashNote::Told::No)
            return note;
    return std::nullopt;
}

void markCrashesTold(const QString &folder)
{
    int kept = 0;
    for (const QFileInfo &file : filesIn(folder)) {
        const QString path = file.filePath();
        const bool done = ++kept > notesKept ? QFile::remove(path)
                          : file.completeBaseName().endsWith(toldEnding)
                              ? true
                              : QFile::rename(path, path.chopped(5) + toldEnding + u".note"_s);
        if (!done)
            logWarning("A crash note could not be put aside and will be told of again...");
    }
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/parser/bomb_trial.h"

#include "core/formats/confined/foreign_files.h"
#include "ui/messages/error_text.h"

namespace sp::test {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

template <typename T>
std::optional<Error> refusal(const Result<T> &file)
{
    return file ? std::nullopt : std::optional(file.error());
}

std::optional<Error> readBy(MeasuredParser &parser, ForeignKind kind, const QByteArray &bytes)
{
    const ForeignFiles files(&parser);
    CalendarReadOptions asImported;
    asImported.series = SeriesCheck::Done;
    switch (kind) {
    case ForeignKind::Calendar:
        return refusal(files.calendar(bytes, asImported));
    case ForeignKind::Calendars: {
        const auto read = files.calendars({bytes}, asImported);
        return read ? refusal(read->front()) : read.error();
    }
    case ForeignKind::Contacts:
        return refusal(files.contacts(bytes));
    case ForeignKind::Table:
        return refusal(files.table(bytes));
    case ForeignKind::Picture:
    case ForeignKind::Mail:
        break;
    }
    qFatal("pictures and mails have tests of their own");
}

}  // namespace

BombTrial tryBomb(const QByteArray &program, const Bomb &bomb)
{
    const QByteArray bytes = bomb.make();
    MeasuredParser parser(program);
    BombTrial trial{bytes.size(), {}, readBy(parser, bomb.kind, bytes)};
    trial.cost = parser.cost();
    return trial;
}

QByteArray tooMuch(const BombTrial &trial)
{
    const MeasuredParser::Cost &cost = trial.cost;
    if (trial.size > 10 * mebibyte)
        return "a file of " + QByteArray::number(trial.size) + " bytes";
    if (!sanitized && cost.bytes > 256 * mebibyte)
        return QByteArray::number(cost.bytes / mebibyte) + " MiB";
    if (!sanitized && (cost.seconds > 1.0 || cost.processorSeconds > 1.2))
        return QByteArray::number(cost.seconds) + " s, of the processor " +
               QByteArray::number(cost.processorSeconds);
    // It may be stopped, but never by doing what is forbidden, nor by falling over.
    if (cost.signal != 0 && cost.signal != SIGKILL && cost.signal != SIGXCPU)
        return "ended by signal " + QByteArray::number(cost.signal);
    if (!trial.error)
        return {};
    const QString words = ui::errorText(*trial.error);
    if (trial.error->reason == "parser.failed" || !words.endsWith(u'.') ||
        words.contains(QString::fromLatin1(trial.error->reason)))
        return "the owner is told: " + trial.error->reason + ", " + words.toUtf8();
    return {};
}

}  // namespace sp::test

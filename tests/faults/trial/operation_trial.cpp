// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trial/operation_trial.h"

#include "tests/faults/ledger/run_ledger.h"

#include <QDir>

#include <unistd.h>

namespace sp::faults {

using namespace Qt::StringLiterals;

void end(Verdict verdict, int pipe, const QByteArray &why)
{
    SimulatedDisk::unwatch();
    if (!why.isEmpty() && write(pipe, why.constData(), static_cast<std::size_t>(why.size())) < 0)
        _exit(3);
    _exit(verdict);
}

std::size_t operationsOfTier()
{
    return byTier<std::size_t>(4, operations().size(), operations().size());
}

void copyTree(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry :
        QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyTree(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("a copy could not be made");
    }
}

Place freshCopy(const Place &made)
{
    const Place place{QFileInfo(made.root).path() + u"/try"_s};
    for (const QString &old : {place.root, place.root + u"-image"_s})
        QDir(old).removeRecursively();
    copyTree(made.root, place.root);
    return place;
}

QByteArray afterwards(const Operation &operation, const Place &place, const Subjects &on, bool acknowledged)
{
    {
        OpenedPractice practice(place.practice(), 31, 3);
        if (const auto opened = practice.open(); !opened)
            return "it does not open afterwards: " + opened.error().reason + ' ' + opened.error().detail;
        std::int64_t effects = operation.effects(practice, place, on);
        if (acknowledged && effects != 1)
            return "it was acknowledged and its effect is there " + QByteArray::number(effects) + " times";
        if (effects == 0) {
            const auto again = operation.run(practice, place, on);
            if (!again)
                return "it cannot be done again: " + again.error().reason + ' ' + again.error().detail;
            effects = operation.effects(practice, place, on);
            acknowledged = true;
        }
        if (effects != 1)
            return "its effect is there " + QByteArray::number(effects) + " times";
        // Before anything that folds the log into the file.
        SimulatedDisk::leaveImage(Loss::All, 7, place.root + u"-image"_s);
    }
    const Place image{place.root + u"-image"_s};
    SimulatedDisk::watch(image.root);
    OpenedPractice practice(image.practice(), 41, 4);
    if (const auto opened = practice.open(); !opened)
        return "after a power cut it does not open: " + opened.error().reason;
    if (acknowledged && operation.effects(practice, image, on) != 1)
        return "after a power cut its effect is gone";
    return unsound(*practice.engine, Told::Depth::All);
}

}  // namespace sp::faults

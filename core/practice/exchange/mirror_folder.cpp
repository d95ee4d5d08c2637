// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/mirror_folder.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/storage/vault/atomic_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr qint64 longestManifest = 64 * 1024 * 1024;

/// Whether a path of a manifest stays below its folder: it lies where others write too.
bool isInside(const QString &path)
{
    const QStringList steps = path.split(u'/');
    return std::ranges::all_of(steps, [](const QString &step) {
        return !step.isEmpty() && step != u"." && step != u".." && !step.contains(u'\\');
    });
}

bool isFile(const QFileInfo &file)
{
    return file.isFile() && !file.isSymLink();
}

/// The folders above a path, the outermost first: "notes", "notes/Ana".
QStringList foldersAbove(const QString &path)
{
    QStringList folders;
    for (qsizetype at = path.indexOf(u'/'); at > 0; at = path.indexOf(u'/', at + 1))
        folders << path.left(at);
    return folders;
}

}  // namespace

Result<MirrorFolder> MirrorFolder::open(const QString &folder, const VaultId &vault)
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::Unavailable, "mirror.folder_missing", {{u"path"_s, folder}}};
    MirrorFolder mirror(folder, vault);
    SP_CHECK(mirror.read());
    return mirror;
}

Result<Done> MirrorFolder::read()
{
    const QString path = place(QLatin1StringView(manifestName));
    if (!QFileInfo(path).isFile())
        return Done{};
    SP_TRY(bytes, readWhole(path, longestManifest));
    const auto json = parseJsonObject(bytes);
    // Without it the files are nobody's: those that are as they would be written are taken for ours.
    if (!json) {
        logWarning("The list of a mirror folder cannot be read; it begins anew...");
        return Done{};
    }
    if (json->value(u"vault"_s) != QString::fromLatin1(m_vault.text()))
        return Error{ErrorCode::Refused, "mirror.other_practice", {{u"path"_s, m_folder}}};
    const QJsonObject files = json->value(u"files"_s).toObject();
    for (auto each = files.begin(); each != files.end(); ++each) {
        const QJsonObject file = each.value().toObject();
        if (isInside(each.key()))
            m_written[each.key()] = {file.value(u"source"_s).toString().toLatin1(),
                file.value(u"bytes"_s).toInteger(-1), file.value(u"modified"_s).toInteger()};
    }
    return Done{};
}

Result<Done> MirrorFolder::save() const
{
    QJsonObject files;
    for (const auto &[path, written] : m_written)
        files.insert(path, QJsonObject{{u"source"_s, QString::fromLatin1(written.source)},
                               {u"bytes"_s, written.bytes}, {u"modified"_s, written.modifiedMs}});
    return writeAtomically(place(QLatin1StringView(manifestName)),
        canonicalJson(QJsonObject{{u"format"_s, u"solopilot.mirror"_s}, {u"version"_s, 1},
            {u"vault"_s, QString::fromLatin1(m_vault.text())}, {u"files"_s, files}}) +
            '\n');
}

void MirrorFolder::want(const QString &path, const Digest &source, Make make)
{
    Q_ASSERT(isInside(path));
    m_wanted.push_back({path, hex(source), std::move(make)});
}

void MirrorFolder::leave(const QString &path)
{
    m_left.insert(path);
}

bool MirrorFolder::isAsLeft(const QString &path) const
{
    const auto known = m_written.find(path);
    const QFileInfo file(place(path));
    return known != m_written.end() && isFile(file) && file.size() == known->second.bytes &&
           file.lastModified().toMSecsSinceEpoch() == known->second.modifiedMs;
}

bool MirrorFolder::isTaken(const Wanted &wanted) const
{
    const QFileInfo file(place(wanted.path));
    for (const QString &above : foldersAbove(wanted.path))
        if (const QFileInfo folder(place(above)); folder.isSymLink() || (folder.exists() && !folder.isDir()))
            return true;
    if (file.isSymLink() || (file.exists() && !file.isFile()))
        return true;
    if (!file.exists() || m_written.contains(wanted.path))
        return false;
    // Not in the list, but what we would write: the list was lost.
    const auto made = wanted.make();
    const auto there = readWhole(file.filePath(), longestManifest);
    return !made || !there || *made != *there;
}

Result<Done> MirrorFolder::write(const Wanted &wanted)
{
    SP_TRY(bytes, wanted.make());
    for (const QString &above : foldersAbove(wanted.path))
        SP_CHECK(makeFolder(place(above)));
    SP_CHECK(writeAtomically(place(wanted.path), bytes));
    const QFileInfo file(place(wanted.path));
    m_written[wanted.path] = {wanted.source, file.size(), file.lastModified().toMSecsSinceEpoch()};
    return Done{};
}

Result<Done> MirrorFolder::remove(const QString &path)
{
    bool throughLink = false;
    for (const QString &above : foldersAbove(path))
        throughLink = throughLink || QFileInfo(place(above)).isSymLink();
    if (!throughLink && isFile(QFileInfo(place(path))))
        SP_CHECK(removeFile(place(path)));
    m_written.erase(path);
    // Takes away empty folders only, the innermost first.
    QStringList above = foldersAbove(path);
    std::ranges::reverse(above);
    for (const QString &folder : above)
        if (throughLink || !QDir().rmdir(place(folder)))
            break;
    return Done{};
}

Result<MirrorReport> MirrorFolder::bring(const std::function<bool(qint64, qint64)> &go)
{
    MirrorReport report;
    const auto known = m_written;
    const auto brought = bringEach(report, go);
    const bool changed = report.written + report.removed > 0 || known.size() != m_written.size();
    if (changed || !brought)
        if (const auto saved = save(); !saved && brought)
            return saved.error();
    if (!brought)
        return brought.error();
    report.files = static_cast<int>(m_written.size());
    return report;
}

Result<Done> MirrorFolder::bringEach(MirrorReport &report, const std::function<bool(qint64, qint64)> &go)
{
    std::vector<const Wanted *> toWrite;
    std::set<QString> names = m_left;
    bool isNew = false;
    for (const Wanted &wanted : m_wanted) {
        names.insert(wanted.path);
        const auto known = m_written.find(wanted.path);
        if (known != m_written.end() && known->second.source == wanted.source && isAsLeft(wanted.path))
            continue;
        if (isTaken(wanted)) {
            report.inTheWay.push_back(wanted.path);
            continue;
        }
        toWrite.push_back(&wanted);
        isNew = isNew || known == m_written.end();
        // Listed before it is written: should the program die in between, it is still known for ours.
        if (known == m_written.end())
            m_written[wanted.path] = {};
    }
    if (isNew)
        SP_CHECK(save());
    std::vector<QString> gone;
    for (const auto &[path, written] : m_written)
        if (!names.contains(path))
            gone.push_back(path);
    const auto all = static_cast<qint64>(toWrite.size() + gone.size());
    const auto step = [&] { return go(report.written + report.removed, all); };
    // What is not to be there any more goes first: it may be there for a reason that somebody took back.
    for (const QString &path : gone) {
        if (!step())
            return Error{ErrorCode::Refused, "canceled"};
        SP_CHECK(remove(path));
        ++report.removed;
    }
    for (const Wanted *wanted : toWrite) {
        if (!step())
            return Error{ErrorCode::Refused, "canceled"};
        SP_CHECK(write(*wanted));
        ++report.written;
    }
    return Done{};
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace sp {

/// Who may touch a file once it is in place: 0600, or 0400 for what is never written again.
enum class FileAccess { Private, ReadOnly };

/// An open file or folder of the operating system; closes it when it goes.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// A file that is either wholly there under its name or not at all: written beside it under a temporary name,
/// flushed to the disk, renamed over it, and the folder flushed too. Without commit() nothing remains.
///
/// Fails with "storage.disk_full", "storage.read_only", "storage.missing" (the folder), "storage.io"; all
/// with {path}. After a failed flush nothing is tried again: what the disk holds is unknown then.
class AtomicFile {
public:
    static Result<AtomicFile> create(const QString &path, FileAccess access = FileAccess::Private);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&) = delete;
    ~AtomicFile();

    Result<Done> write(std::span<const unsigned char> bytes);
    /// The last call.
    Result<Done> commit();

private:
    AtomicFile(QString path, FileAccess access);

    QString m_path;
    FileAccess m_access;
    FileDescriptor m_folder;
    FileDescriptor m_file;
    QByteArray m_temporary;  // Empty when there is none to remove.
};

/// Writes `bytes` as the whole content of `path`, with AtomicFile's promise and errors.
Result<Done> writeAtomically(
    const QString &path, QByteArrayView bytes, FileAccess access = FileAccess::Private);

/// Opens an ordinary file for reading; a link, a pipe or a folder in its place fails with
/// "storage.not_a_file". Also "storage.missing", "storage.no_access", "storage.io"; all with {path}.
Result<FileDescriptor> openForReading(const QString &path);

/// Reads until `bytes` is full or the file ends; how many were read.
Result<std::size_t> readInto(const FileDescriptor &file, std::span<unsigned char> bytes, const QString &path);

/// The whole file; fails as openForReading does and with "storage.too_large" {path, limit}.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

/// Waits until the disk has what was written into a file or cut off it. Nothing to do where there is none;
/// fails as openForReading does.
Result<Done> flushFile(const QString &path);
/// Writes what a file says over itself and waits until the disk has it, for bytes that may stand in the
/// machine's memory alone since a sync of them failed. Nothing to do where there is no file; fails as
/// openForReading does.
Result<Done> rewriteFile(const QString &path);
/// Removes the file for good: its folder is flushed too. Fails with "storage.missing", "storage.read_only".
Result<Done> removeFile(const QString &path);

/// Makes the folder with 0700 where it is missing, and flushes its parent. Fails with "storage.not_a_folder".
Result<Done> makeFolder(const QString &path);

/// Removes what interrupted AtomicFiles left in `folder`; how many there were. Only for who holds the lock;
/// in a folder that others write into, with a moment before which no writer that still runs can have begun.
Result<int> removeLeftovers(const QString &folder, std::optional<Instant> touchedBefore = {});

/// The stable reason for an errno met while using `path`.
Error fileError(int number, const QString &path);

}  // namespace sp

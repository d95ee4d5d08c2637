// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// Words that stand for a practice's secrets, and the search for them in whatever a program leaves behind.
namespace sp::faults {

struct Canary {
    QByteArray kind;  ///< "passphrase"
    QByteArray text;
};

/// One way to write a text down, as bytes to look for.
struct Form {
    QByteArray name;
    QByteArray bytes;
};

/// As it is, in both kinds of UTF-16, base64 at each of its three offsets, hex in both cases, and coded for
/// an address of the web.
std::vector<Form> formsOf(const QByteArray &text);

/// Looks for all forms of all canaries at once.
class Search {
public:
    explicit Search(std::vector<Canary> canaries);

    const std::vector<Canary> &canaries() const { return m_canaries; }
    /// "passphrase as it is in NAME" for each that is found in `bytes` or in a stream of gzip, zlib or ZIP
    /// within.
    QStringList in(const QByteArray &bytes, const QString &name) const;
    /// The same in every file below `folder`, hidden ones too, and in the names of files and folders; without
    /// what lies below one of `except`. `looked` counts the files.
    QStringList below(const QString &folder, const QStringList &except, int *looked = nullptr) const;

private:
    QStringList plainlyIn(const QByteArray &bytes, const QString &name) const;

    std::vector<Canary> m_canaries;
    std::vector<std::vector<Form>> m_forms;
};

}  // namespace sp::faults

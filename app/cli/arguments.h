// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <set>

namespace sp::cli {

/// A command line as words, options with a value ("--name Anna", "--name=Anna") and switches ("--json").
class Arguments {
public:
    /// Fails with InvalidInput "usage" {problem} for a switch with a value, an option that every command
    /// takes without one, or a single dash. A value that begins with two dashes is given as "--name=--value".
    /// "--" ends the options.
    static Result<Arguments> parse(const QStringList &raw);

    const QStringList &words() const { return m_words; }
    bool has(const char *name) const
    {
        return m_switches.contains(name) || m_options.contains(QLatin1String(name));
    }
    std::optional<QString> option(const char *name) const;
    QString value(const char *name, const QString &otherwise = {}) const
    {
        return option(name).value_or(otherwise);
    }
    /// Fails with "usage" {problem} when the option was not given.
    Result<QString> required(const char *name) const;
    /// A whole number in decimal digits; fails with "usage" {problem} naming the bounds. Nothing when it was
    /// not given.
    Result<std::optional<int>> number(const char *name, int least, int most) const;
    /// The word at `index` after the command's own; fails with "usage" {problem} naming what is missing.
    Result<QString> word(int index, const char *what) const;
    /// All values of an option that may be repeated.
    QStringList values(const char *name) const { return m_options.value(QLatin1String(name)); }

    /// Words of the command itself are taken off the front.
    void drop(int count) { m_words = m_words.mid(count); }
    /// Every option a command knows; anything else fails with "usage" {problem}, and so does an option
    /// without its value or given twice that has one value only.
    Result<Done> allow(const QStringList &known) const;
    /// Fails with "usage" {problem} for more words than a command takes.
    Result<Done> allowWords(int most) const;

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
    std::set<QByteArray> m_switches;
    QStringList m_valueless;
};

Error usage(const QString &problem);

}  // namespace sp::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

class QPlainTextEdit;

namespace sp::ui {

class RowList;
class RowModel;

/// Older versions of something written: which there are at the leading side, the newest first, what the
/// chosen one says and changed beside it, and a button that brings it back.
class VersionSheet : public Sheet {
    Q_OBJECT

public:
    /// `text` shows a version; the sheet takes it over and makes it read-only.
    /// Without `bringBack` versions are only read.
    VersionSheet(QWidget &region, const QString &title, QPlainTextEdit *text, const QString &bringBack);

protected:
    /// What a thing is called and what it is: "Price", "€120.00".
    using Fact = std::pair<QString, QString>;
    struct Version {
        QByteArray key;                ///< Its number.
        QString title;                 ///< "Version 3"
        QString when;                  ///< "since 3 Oct 2026"
        QString who = {};              ///< Empty where nobody knows.
        std::vector<Fact> facts = {};  ///< What it says, where that is no text.
    };
    /// Lists the versions, each with when it was made, and chooses the first: the newest, which is marked as
    /// the one that holds now. Listed anew, the choice stays.
    void list(std::vector<Version> versions);
    /// A version is chosen, 0 for the newest. Says what its facts are and what it changed.
    virtual void choose(std::size_t at);
    /// A stretch of text below a heading, or facts, each name with its value beside it.
    struct Section {
        QString heading;
        QString text;
        std::vector<Fact> facts = {};
    };
    /// Who made the chosen version stands above the sections.
    void write(const std::vector<Section> &sections);
    /// "since 3 Oct", "from 3 Oct to 7 Nov", "until 3 Oct", "since it was set up".
    static QString spanText(const QString &since, const QString &until);
    /// "What changed", as a heading.
    static QString changedText();

    RowList *m_list;
    QPlainTextEdit *m_text;
    Button *m_bringBack;  ///< Off until a version is chosen that differs from what stands there.

private:
    RowModel *m_rows;
    std::vector<Version> m_versions;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::architecture {

namespace {

constexpr int longestFile = 450;

QString place(const SourceFile &file, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

/// Each match of `form` in the file's code, comments aside.
Breaches matches(
    const SourceFile &file, const QRegularExpression &form, const QByteArray &text, const QString &what)
{
    Breaches breaches;
    const QString code = QString::fromUtf8(text);
    for (auto all = form.globalMatch(code); all.hasNext();) {
        const auto match = all.next();
        const qsizetype line = code.left(match.capturedStart()).count(u'\n') + 1;
        breaches << place(file, line, what + u' ' + match.captured().simplified());
    }
    return breaches;
}

bool isProgram(const SourceFile &file)
{
    return file.isCpp() && (file.isBelow(u"core"_s) || file.isBelow(u"ui"_s) || file.isBelow(u"app"_s));
}

Breaches keepsSqlInStores(const SourceFile &file)
{
    static const QRegularExpression sql(
        u"\\b(SELECT\\s+[\\w*(:][^;]*?\\bFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|"
        u"DELETE\\s+FROM|"
        "(CREATE|ALTER|DROP)\\s+(TABLE|INDEX|TRIGGER|VIEW|UNIQUE|VIRTUAL)|PRAGMA\\s+\\w+)\\b"_s);
    if (!isProgram(file) || file.isBelow(u"core/storage"_s) || file.path.endsWith(u"_store.cpp"))
        return {};
    return matches(file, sql, withoutComments(file.text), u"has SQL outside of a store:"_s);
}

Breaches namesNoVendor(const SourceFile &file)
{
    static const QRegularExpression vendor(
        u"(?i:stripe(?!d)|twilio|google(?!-noto)|paypal|microsoft)|\\bgmail|Gmail|GMAIL"_s);
    // CalDAV is a standard, as SMTP is, and nobody's name. Formats read the dialects of files, and those
    // carry the names of their programs, as what those programs write into mails does; the gallery's made-up
    // practice is full of such names.
    const bool may = file.isBelow(u"core/providers"_s) || file.isBelow(u"app/composition"_s) ||
                     file.isBelow(u"core/formats"_s) || file.isBelow(u"core/understanding/mail"_s) ||
                     file.isBelow(u"app/gallery"_s);
    if (!isProgram(file) || may)
        return {};
    return matches(file, vendor, withoutComments(file.text), u"names a vendor:"_s);
}

/// The engine's thread and the adapters live on an event loop; nothing else of core does.
Breaches needsNoEventLoop(const SourceFile &file)
{
    static const QRegularExpression objects(
        u"<Q(Object|Timer|Thread|Widget|EventLoop|CoreApplication|SignalSpy|FileSystemWatcher|Process)>|\\bQ_OBJECT\\b"_s);
    if (!file.isCpp() || !file.isBelow(u"core"_s) || file.isBelow(u"core/providers"_s) ||
        file.isBelow(u"core/engine"_s))
        return {};
    return matches(file, objects, withoutComments(file.text), u"needs an event loop:"_s);
}

Breaches needsNoGui(const SourceFile &file)
{
    static const QRegularExpression gui(u"<(QtGui|QtWidgets|QtSvg|QtPrintSupport)/"
                                        u"|<Q(Painter\\w*|Image\\w*|Pixmap|Picture|Color\\w*|Icon|Font\\w*|"
                                        "PdfWriter|PagedPaintDevice|PageSize|PageLayout|Pen|Brush|Gradient|"
                                        "Palette|Text(Document|Cursor|Layout|Format|"
                                        "Block|Option|Table)\\w*|StaticText|GuiApplication|Application|"
                                        "Widget|Window|Screen|Clipboard|Cursor|KeySequence|"
                                        "Action|Shortcut|Transform|Polygon\\w*|Region|Vector[234]D|Matrix4x4|"
                                        "SvgRenderer|DesktopServices|Validator|"
                                        "StandardItemModel|Session\\w*)>"_s);
    if (!file.isCpp() || !file.isBelow(u"core"_s))
        return {};
    return matches(file, gui, withoutComments(file.text), u"needs Qt Gui:"_s);
}

Breaches includesNoWholeModule(const SourceFile &file)
{
    Breaches breaches;
    static const QStringList whole{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s, u"QtTest"_s,
        u"QtSvg"_s, u"QtDBus"_s, u"QtQml"_s, u"QtQuick"_s};
    if (file.isCpp())
        for (const Include &include : file.includes())
            if (whole.contains(include.path.section(u'/', -1)))
                breaches << place(file, include.line, u"includes all of "_s + include.path);
    return breaches;
}

Breaches beginsProperly(const SourceFile &file)
{
    Breaches breaches;
    if (!file.isCpp())
        return breaches;
    if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        breaches << place(file, 1, u"does not begin with the SPDX line"_s);
    if (file.isHeader() && !file.text.contains("\n#pragma once\n"))
        breaches << place(file, 2, u"has no #pragma once"_s);
    return breaches;
}

Breaches isNotTooLong(const SourceFile &file)
{
    const qsizetype lines = file.text.count('\n');
    if (!file.isCpp() || lines <= longestFile)
        return {};
    return {place(file, lines, u"is longer than %1 lines"_s.arg(longestFile))};
}

Breaches namesNoMachine(const SourceFile &file)
{
    // Put together here, so that this file does not hold them.
    static const QRegularExpression paths(
        u"(?<![\\w.$}~])/("_s + QStringList{u"work"_s, u"home"_s, u"Users"_s, u"root"_s}.join(u'|') +
        u")/|/tm"_s + u"p/w\\b"_s);
    return matches(file, paths, file.text, u"names a folder of one machine:"_s);
}

/// A hole in a reader must find itself where there is nothing to take.
Breaches readsNoStrangersFile(const SourceFile &file)
{
    static const QRegularExpression readers(u"\\bread(Calendar|Contacts|Csv|Mail)\\("_s);
    if (!isProgram(file) || file.isBelow(u"core/formats"_s) || file.isBelow(u"app/parser"_s))
        return {};
    return matches(file, readers, withoutComments(file.text), u"reads a stranger's file in the program:"_s);
}

/// What is streamed into a log may be a name or an address; an event takes neither.
Breaches logsEventsOnly(const SourceFile &file)
{
    static const QRegularExpression streams(u"\\bqC?(Debug|Info|Warning|Critical)\\("_s);
    if (!file.isBelow(u"core"_s) && !file.isBelow(u"app/cli"_s) && !file.isBelow(u"app/composition"_s))
        return {};
    return matches(file, streams, withoutComments(file.text), u"logs words of its own:"_s);
}

Breaches leavesNothingUndone(const SourceFile &file)
{
    static const QRegularExpression marks(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
    return matches(file, marks, file.text, u"is marked unfinished:"_s);
}

}  // namespace

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all{
        {"arrows", "includes follow the arrows between the layers", followsTheArrows},
        {"suites", "suites never include each other", keepsSuitesApart},
        {"rules", "files of rules include base, values and each other", keepsRulesPure},
        {"sql", "SQL stands in stores, core/storage and migrations only", keepsSqlInStores},
        {"vendors", "vendors are named in core/providers and app/composition only", namesNoVendor},
        {"event loop", "core needs no event loop, but for providers and the engine's thread",
            needsNoEventLoop},
        {"gui", "core needs no Qt Gui", needsNoGui},
        {"modules", "nobody includes all of a Qt module", includesNoWholeModule},
        {"beginning", "sources begin with the SPDX line, headers have #pragma once", beginsProperly},
        {"length", "no source is longer than 450 lines", isNotTooLong},
        {"machines", "no file names a folder of one machine", namesNoMachine},
        {"unfinished", "nothing is marked unfinished", leavesNothingUndone},
        {"strangers", "files of strangers are read through ForeignFiles", readsNoStrangersFile},
        {"log", "core and the command line log typed events only", logsEventsOnly},
    };
    return all;
}

const Rule &rule(const QByteArray &name)
{
    const auto found = std::ranges::find_if(rules(), [&](const Rule &each) { return each.name == name; });
    Q_ASSERT(found != rules().end());
    return *found;
}

Breaches foldersWithoutReadme(const std::vector<SourceFile> &files)
{
    std::set<QString> folders, described;
    for (const SourceFile &file : files) {
        if (!file.isBelow(u"core"_s) || file.path.count(u'/') < 2)
            continue;
        const QString folder = file.path.section(u'/', 0, 1);
        if (file.isCpp())
            folders.insert(folder);
        if (file.path == folder + u"/README.md"_s)
            described.insert(folder);
    }
    Breaches breaches;
    for (const QString &folder : folders)
        if (!described.contains(folder))
            breaches << QString(folder + u" has no README.md"_s);
    return breaches;
}

Breaches changedMigrations(const QMap<QString, QByteArray> &migrations, const QByteArray &list)
{
    Breaches breaches;
    QMap<QString, QByteArray> sealed;
    for (const QByteArray &line : list.split('\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            sealed[QString::fromUtf8(line.mid(64).trimmed())] = line.left(64);
    for (auto at = sealed.begin(); at != sealed.end(); ++at)
        if (!migrations.contains(at.key()))
            breaches << at.key() + u" is sealed and gone"_s;
    for (auto at = migrations.begin(); at != migrations.end(); ++at) {
        const QByteArray found = QCryptographicHash::hash(at.value(), QCryptographicHash::Sha256).toHex();
        if (!sealed.contains(at.key()))
            breaches << at.key() + u" is not sealed. When it is final: sha256sum "_s + at.key() +
                            u" >> tests/architecture/migrations.sha256"_s;
        else if (sealed[at.key()] != found)
            breaches << at.key() + u" was edited after it was sealed. Put the change into a new migration."_s;
    }
    return breaches;
}

Breaches exportedSqlite(const QByteArray &nmOutput)
{
    Breaches breaches;
    for (const QByteArray &line : nmOutput.split('\n'))
        if (line.contains(" sqlite3_"))
            breaches << QString::fromUtf8(line);
    return breaches;
}

}  // namespace sp::architecture

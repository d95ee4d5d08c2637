// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace sp::architecture {

namespace {

const QString composition = u"app/composition"_s;

/// The layer of a path, or an empty name for what is not layered ("tests/...").
QString layerOf(const QString &path)
{
    const QString top = path.section(u'/', 0, 0), second = path.section(u'/', 1, 1);
    if (top == u"core")
        return second;
    if (top == u"ui")
        return top;
    if (top == u"app")
        return path.startsWith(composition + u'/') ? composition : top;
    return {};
}

/// What each layer may include besides itself. The one table of the arrows in ARCHITECTURE.md.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> table = [] {
        QMap<QString, QStringList> below;
        below[u"base"_s] = {};
        below[u"values"_s] = {u"base"_s};
        const QStringList small{u"base"_s, u"values"_s};
        below[u"formats"_s] =
            small + QStringList{u"ports"_s};  // A message is written from the port's own type.
        below[u"understanding"_s] = small + QStringList{u"formats"_s, u"ports"_s};
        below[u"storage"_s] = small;
        below[u"ports"_s] = small;
        below[u"primitives"_s] = small + QStringList{u"storage"_s, u"ports"_s};
        below[u"providers"_s] = small + QStringList{u"formats"_s, u"ports"_s};
        below[u"practice"_s] = below[u"primitives"_s] + QStringList{u"primitives"_s, u"formats"_s, u"understanding"_s};
        below[u"suites"_s] = below[u"practice"_s] + QStringList{u"practice"_s};
        below[u"engine"_s] = below[u"suites"_s] + QStringList{u"suites"_s};
        // The window asks the engine; it never opens the store or calls a provider itself.
        below[u"ui"_s] = below[u"engine"_s] + QStringList{u"engine"_s};
        below[u"ui"_s].removeAll(u"storage"_s);
        below[u"app"_s] = below[u"engine"_s] + QStringList{u"engine"_s, u"ui"_s, composition};
        below[composition] = below[u"app"_s] + QStringList{u"providers"_s, u"app"_s};
        return below;
    }();
    return table;
}

QString place(const SourceFile &file, const Include &include, const QString &what)
{
    return u"%1:%2: %3 %4"_s.arg(file.path).arg(include.line).arg(what, include.path);
}

}  // namespace

Breaches followsTheArrows(const SourceFile &file)
{
    Breaches breaches;
    const QString own = layerOf(file.path);
    if (!file.isCpp() || own.isEmpty())
        return breaches;
    if (!arrows().contains(own))
        return {u"%1: core/%2 is not a layer of the table in tests/architecture/layers.cpp"_s.arg(
            file.path, own)};
    for (const Include &include : file.includes()) {
        if (!include.quoted)
            continue;
        const QString other = layerOf(include.path);
        if (other.isEmpty()) {
            // "x.moc" and generated names have no folder; everything of ours is named from the top.
            const bool fromTheTop = !include.path.startsWith(u'.') && !include.path.startsWith(u"tests/");
            if (!fromTheTop || (!include.path.contains(u'/') && include.path.endsWith(u".h")))
                breaches << place(file, include, u"does not name from the top of the repository"_s);
        } else if (other != own && !arrows()[own].contains(other)) {
            breaches << place(file, include, u"is in %1, which may not include"_s.arg(own));
        }
    }
    return breaches;
}

Breaches keepsSuitesApart(const SourceFile &file)
{
    const auto suiteOf = [](const QString &path) {
        return path.startsWith(u"core/suites/") ? path.section(u'/', 2, 2) : QString();
    };
    Breaches breaches;
    const QString own = suiteOf(file.path);
    if (own.isEmpty())
        return breaches;
    for (const Include &include : file.includes()) {
        const QString other = suiteOf(include.path);
        if (!other.isEmpty() && other != own)
            breaches << place(file, include, u"reaches into another suite:"_s);
    }
    return breaches;
}

Breaches keepsRulesPure(const SourceFile &file)
{
    Breaches breaches;
    if (!file.isRules())
        return breaches;
    for (const Include &include : file.includes()) {
        const QString layer = layerOf(include.path);
        const bool pure = layer == u"base" || layer == u"values" || SourceFile{include.path, {}}.isRules();
        if (include.quoted && !layer.isEmpty() && !pure)
            breaches << place(file, include, u"is a file of rules and includes"_s);
        if (include.path == u"core/base/clock.h" || include.path == u"core/base/random.h")
            breaches << place(file, include, u"is a file of rules, which takes such things as arguments:"_s);
    }
    return breaches;
}

}  // namespace sp::architecture

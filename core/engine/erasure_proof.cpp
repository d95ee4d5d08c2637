// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/erasure_proof.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

constexpr double gap = 8;

/// "note_versions" as people read it.
QString words(const QString &kind)
{
    QString text = QString(kind).replace(u'_', u' ');
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

ErasureTold::Part erasedPart(const QJsonObject &erased)
{
    ErasureTold::Part part{u"Erased"_s,
        u"So many records of each kind held something about the client. What they said is gone; what is "
        "left of them says nothing about anybody."_s};
    for (auto each = erased.begin(); each != erased.end(); ++each)
        part.facts.push_back({words(each.key()), QString::number(each.value().toInteger())});
    return part;
}

ErasureTold::Part keptPart(const QJsonArray &kept)
{
    if (kept.isEmpty())
        return {u"Kept"_s, u"Nothing: tax law asks for no record of this client."_s};
    ErasureTold::Part part{u"Kept"_s,
        u"Tax law asks for these records, with the name and address on them, until the day that is named. "
        "They are used for nothing else."_s};
    for (const auto &each : kept)
        part.facts.push_back({words(each[u"kind"].toString()),
            u"%1, until %2"_s.arg(each[u"count"].toInteger()).arg(each[u"until"].toString())});
    return part;
}

ErasureTold::Part backupsPart(const QJsonArray &backups)
{
    if (backups.isEmpty())
        return {u"Backups"_s,
            u"No backup that the program knows of was made before. Copies in other places are not known to "
            "it."_s};
    ErasureTold::Part part{u"Backups"_s,
        u"These backups were made before and hold the client still. Copies in other places are not known "
        "to the program."_s};
    for (const auto &each : backups)
        part.facts.push_back({each[u"file"].toString(),
            each[u"leaves_on"].isNull() ? u"leaves on the day somebody removes it"_s
                                        : u"leaves on %1"_s.arg(each[u"leaves_on"].toString())});
    return part;
}

ErasureTold::Part keysPart(const QJsonObject &keys)
{
    ErasureTold::Part part{u"Destroyed key"_s,
        u"What was written about the client was encrypted under a key of this client's alone. That key is "
        "destroyed, so no copy of it can be read again. Of each record's key this much was noted before; "
        "whoever claims to have kept the key can be held to it."_s};
    for (auto each = keys.begin(); each != keys.end(); ++each)
        part.facts.push_back({each.key(), each.value().toString()});
    return part;
}

}  // namespace

ErasureTold tellErasure(const QJsonObject &proof)
{
    const auto text = [&](const QString &key) { return proof[key].toString(); };
    ErasureTold told{u"Erasure of a client's data"_s, {}};
    told.parts.push_back({{},
        u"The practice named below has erased what it held about one of its clients. The client is not named "
        "here; what is left of the record is called by the name below. The practice keeps its records with "
        "SoloPilot, a program that wrote this page and notes each such step in a trail that cannot be "
        "changed "
        "afterwards. Times are in UTC."_s,
        {{u"Practice"_s, text(u"practice"_s)},
            {u"Client"_s, text(u"pseudonym"_s) + u", "_s + text(u"client"_s)},
            {u"Erased at"_s, text(u"erased_at"_s)},
            {u"By"_s, u"%1 (%2)"_s.arg(text(u"by"_s), text(u"role"_s))}, {u"Reason"_s, text(u"reason"_s)}}});
    told.parts.push_back(erasedPart(proof[u"erased"].toObject()));
    told.parts.push_back(keptPart(proof[u"kept"].toArray()));
    told.parts.push_back(backupsPart(proof[u"backups"].toArray()));
    told.parts.push_back(keysPart(proof[u"keys"].toObject()));
    told.parts.push_back({u"How to check this"_s,
        u"The files erasure.json and verify_audit.py came with this page. The second needs Python 3 and "
        "nothing of the program; it says whether the entry below stands in the practice's trail as it is "
        "told here."_s,
        {{u"Entry of the trail"_s, QString::number(proof[u"link"].toInteger())},
            {u"Its hash (SHA-256)"_s, text(u"hash"_s)},
            {u"Command"_s, u"python3 verify_audit.py erasure.json"_s}}});
    return told;
}

QString textOf(const ErasureTold &told)
{
    QString text = told.title + u'\n';
    for (const ErasureTold::Part &part : told.parts) {
        text += u'\n';
        if (!part.heading.isEmpty())
            text += part.heading + u'\n';
        text += part.sentence + u'\n';
        for (const KeyValue &fact : part.facts)
            text += u"  %1: %2\n"_s.arg(fact.key, fact.value);
    }
    return text;
}

PageDocument pageOf(const ErasureTold &told, const QString &practice, PaperSize paper, Instant made)
{
    PageDocument page{.paper = paper, .title = told.title};
    page.runningHead = told.title + u" · "_s + practice;
    page.metadata = {.author = practice, .subject = told.title, .created = made};
    page.footer.pageText = u"Page %{page} of %{pages}"_s;
    page.blocks.push_back(Heading{Heading::Level::Title, told.title});
    for (const ErasureTold::Part &part : told.parts) {
        if (!part.heading.isEmpty())
            page.blocks.push_back(Heading{Heading::Level::Section, part.heading});
        page.blocks.push_back(Paragraph{{{part.sentence}}});
        if (!part.facts.empty())
            page.blocks.push_back(KeyValueTable{part.facts});
        page.blocks.push_back(Spacer{gap});
    }
    return page;
}

}  // namespace sp

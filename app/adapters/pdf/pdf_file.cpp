// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/pdf/pdf_file.h"

#include "core/base/bytes.h"
#include "core/values/time.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <span>

namespace sp::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto creator = "SoloPilot";

QByteArray producer()
{
    return "SoloPilot " SOLOPILOT_VERSION ", Qt " QT_VERSION_STR;
}

Error failed(const char *detail)
{
    return {ErrorCode::Internal, "pdf.failed", {}, detail};
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// "<FEFF...>": a text string in UTF-16 (ISO 32000-1 section 7.9.2.2).
QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

/// The bytes of each object between "N 0 obj" and "endobj".
using Objects = std::map<int, QByteArray>;

/// A whole number at `at`, which moves behind it; none when there is no digit.
std::optional<int> numberAt(const QByteArray &text, qsizetype &at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (end == at || end - at > 9)
        return std::nullopt;
    const int number = text.mid(at, end - at).toInt();
    at = end;
    return number;
}

/// Reads the offsets of the one cross-reference section: "xref", "0 N", then lines of twenty octets.
std::map<qsizetype, int> readOffsets(const QByteArray &pdf, qsizetype table)
{
    std::map<qsizetype, int> offsets;
    qsizetype at = pdf.indexOf('\n', table) + 1;
    const auto first = numberAt(pdf, at);
    ++at;
    const auto count = numberAt(pdf, at);
    at = pdf.indexOf('\n', at) + 1;
    if (!first || *first != 0 || !count)
        return {};
    for (int number = 0; number < *count; ++number, at += 20)
        if (pdf.mid(at, 20).size() == 20 && pdf.at(at + 17) == 'n')
            offsets.emplace(pdf.mid(at, 10).toLongLong(), number);
    return offsets;
}

Objects readObjects(const QByteArray &pdf, qsizetype table)
{
    const std::map<qsizetype, int> offsets = readOffsets(pdf, table);
    Objects objects;
    for (auto entry = offsets.begin(); entry != offsets.end(); ++entry) {
        const auto next = std::next(entry);
        // Up to the next object, since a compressed stream may hold the word "endobj" by chance.
        const QByteArray span =
            pdf.mid(entry->first, (next == offsets.end() ? table : next->first) - entry->first);
        const qsizetype start = span.indexOf("obj") + 3, end = span.lastIndexOf("endobj");
        if (end > start)
            objects.emplace(entry->second, span.mid(start, end - start).trimmed());
    }
    return objects;
}

/// Calls `change` for each "N 0 R" outside of a stream and puts its answer in the place of N.
QByteArray mapReferences(const QByteArray &object, const std::function<int(int)> &change)
{
    const qsizetype stream = object.indexOf(">>\nstream\n");
    const qsizetype end = stream < 0 ? object.size() : stream;
    QByteArray out;
    for (qsizetype at = 0; at < end;) {
        const qsizetype start = at;
        const bool begins = start == 0 || object[start - 1] < '0' || object[start - 1] > '9';
        const auto number = begins ? numberAt(object, at) : std::nullopt;
        if (number && object.mid(at, 4) == " 0 R") {
            out += QByteArray::number(change(*number)) + " 0 R";
            at += 4;
        } else if (number) {
            out += object.mid(start, at - start);
        } else {
            out += object[at++];
        }
    }
    return out + object.mid(end);
}

/// The objects in the order in which they are met from `root`, renumbered from 1.
std::vector<QByteArray> inOrder(const Objects &objects, int root)
{
    std::map<int, int> numbers{{root, 1}};
    std::vector<int> queue{root};
    std::vector<QByteArray> ordered;
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const auto object = objects.find(queue[at]);
        ordered.push_back(mapReferences(object == objects.end() ? "null" : object->second, [&](int number) {
            const auto [entry, fresh] = numbers.emplace(number, static_cast<int>(numbers.size()) + 1);
            if (fresh)
                queue.push_back(number);
            return entry->second;
        }));
    }
    return ordered;
}

/// The name of an embedded subset begins with six letters that tell subsets apart (ISO 32000-1
/// section 9.6.4), and is the same wherever the font is named (ISO 19005-1 section 6.3.2). Qt takes the
/// letters from object numbers and leaves them away in some places; here they come from the font and the
/// document.
QByteArray nameSubsets(const QByteArray &object, const PageDocument &document)
{
    constexpr qsizetype letters = 6;
    for (const QByteArrayView key : {QByteArrayView("/FontName /"), QByteArrayView("/BaseFont /")}) {
        const qsizetype at = object.indexOf(key) + key.size();
        if (at < key.size() || object.indexOf(">>\nstream\n") >= 0)
            continue;
        qsizetype end = at;
        while (end < object.size() && !QByteArrayView("\n\r /<>[]").contains(object.at(end)))
            ++end;
        QByteArray name = object.mid(at, end - at);
        if (name.indexOf('+') == letters)
            name = name.mid(letters + 1);
        const Digest digest = sha256({name, document.title.toUtf8()});
        QByteArray tag;
        for (const unsigned char octet : std::span(digest).first(letters))
            tag += static_cast<char>('A' + octet % 26);
        return object.left(at) + tag + '+' + name + object.mid(end);
    }
    return object;
}

QByteArray information(const PageDocument &document)
{
    const QByteArray date =
        "(D:" +
        instantText(document.metadata.created).left(19).replace("-", "").replace("T", "").replace(":", "") +
        "Z)";
    QByteArray out = "<<\n/Title " + textString(document.title);
    const auto add = [&out](const char *key, const QString &value) {
        if (!value.isEmpty())
            out += QByteArray("\n/") + key + ' ' + textString(value);
    };
    add("Author", document.metadata.author);
    add("Subject", document.metadata.subject);
    add("Keywords", document.metadata.keywords);
    add("Creator", QString::fromLatin1(creator));
    add("Producer", QString::fromLatin1(producer()));
    return out + "\n/CreationDate " + date + "\n/ModDate " + date + "\n>>";
}

QByteArray write(const QByteArray &header, const std::vector<QByteArray> &objects)
{
    QByteArray out = header;
    std::vector<qsizetype> offsets;
    for (std::size_t at = 0; at < objects.size(); ++at) {
        offsets.push_back(out.size());
        out += QByteArray::number(static_cast<qlonglong>(at + 1)) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const QByteArray id = hex(sha256({out})).left(32).toUpper();
    const qsizetype table = out.size();
    const QByteArray size = QByteArray::number(static_cast<qlonglong>(objects.size() + 1));
    out += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<\n/Size " + size + "\n/Root 1 0 R\n/Info " +
           QByteArray::number(static_cast<qlonglong>(objects.size())) + " 0 R\n/ID [<" + id + "> <" + id +
           ">]\n>>\n";
    return out + "startxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

}  // namespace

QByteArray xmpMetadata(const PageDocument &document)
{
    const QByteArray date = instantText(document.metadata.created).left(19) + 'Z';
    const auto alternative = [](const char *name, const QByteArray &value) {
        return QByteArray("<dc:") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + value +
               "</rdf:li></rdf:Alt></dc:" + name + ">\n";
    };
    QByteArray out = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n";
    out += alternative("title", escaped(document.title));
    if (!document.metadata.author.isEmpty())
        out += "<dc:creator><rdf:Seq><rdf:li>" + escaped(document.metadata.author) +
               "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!document.metadata.subject.isEmpty())
        out += alternative("description", escaped(document.metadata.subject));
    out += "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n<xmp:CreatorTool>";
    out += creator;
    out += "</xmp:CreatorTool>\n<xmp:CreateDate>" + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date +
           "</xmp:ModifyDate>\n<xmp:MetadataDate>" + date + "</xmp:MetadataDate>\n</rdf:Description>\n";
    out += "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n<pdf:Producer>" +
           producer() + "</pdf:Producer>\n";
    if (!document.metadata.keywords.isEmpty())
        out += "<pdf:Keywords>" + escaped(document.metadata.keywords) + "</pdf:Keywords>\n";
    out += "</rdf:Description>\n"
           "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
           "<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n</rdf:Description>\n"
           "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
    return out;
}

Result<QByteArray> canonicalPdf(const QByteArray &pdf, const PageDocument &document)
{
    const qsizetype pointer = pdf.lastIndexOf("startxref\n");
    qsizetype at = pointer + 10;
    const int table = pointer < 0 ? -1 : numberAt(pdf, at).value_or(-1);
    if (table < 0 || pdf.mid(table, 4) != "xref")
        return failed("no cross-reference table");
    const qsizetype trailer = pdf.indexOf("/Root ", table);
    at = trailer + 6;
    const int root = trailer < 0 ? -1 : numberAt(pdf, at).value_or(-1);
    Objects objects = readObjects(pdf, table);
    if (!objects.contains(root) || !objects[root].endsWith(">>"))
        return failed("no catalog");
    QByteArray &catalog = objects[root];
    catalog.chop(2);
    catalog += "/Lang (" + document.language + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>";
    std::vector<QByteArray> ordered = inOrder(objects, root);
    for (QByteArray &object : ordered)
        object = nameSubsets(object, document);
    ordered.push_back(information(document));
    return write(pdf.left(readOffsets(pdf, table).begin()->first), ordered);
}

}  // namespace sp::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/sweep/canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QUrl>

#include <gio/gio.h>

#include <algorithm>
#include <memory>

namespace sp::faults {

using namespace Qt::StringLiterals;

namespace {

QByteArray wide(const QByteArray &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar each : QString::fromUtf8(text)) {
        const char low = static_cast<char>(each.unicode() & 0xff),
                   high = static_cast<char>(each.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// What `text` becomes within a longer one that is coded, where it begins `offset` bytes after a group of
/// three: without the letters at the ends, which also depend on what stands around it.
QByteArray base64At(const QByteArray &text, int offset)
{
    const QByteArray coded = (QByteArray(offset, '\0') + text).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = offset == 0 ? 0 : offset + 1;
    const bool whole = (text.size() + offset) % 3 == 0;
    return coded.mid(begin, coded.size() - begin - (whole ? 0 : 1));
}

QByteArray escaped(const QByteArray &text)
{
    QByteArray coded;
    for (const char each : text)
        coded += '%' + QByteArray(1, each).toHex().toUpper();
    return coded;
}

/// What a stream of deflate at the beginning of `bytes` holds; empty where there is none.
QByteArray inflated(const QByteArray &bytes, GZlibCompressorFormat format)
{
    constexpr qsizetype most = 64 * 1024 * 1024;
    const std::unique_ptr<GZlibDecompressor, void (*)(gpointer)> machine(
        g_zlib_decompressor_new(format), g_object_unref);
    QByteArray all, part(256 * 1024, '\0');
    for (qsizetype at = 0; all.size() < most;) {
        gsize taken = 0, given = 0;
        GError *error = nullptr;
        const GConverterResult result = g_converter_convert(G_CONVERTER(machine.get()),
            bytes.constData() + at, static_cast<gsize>(bytes.size() - at), part.data(),
            static_cast<gsize>(part.size()), G_CONVERTER_INPUT_AT_END, &taken, &given, &error);
        // The end of what can be read counts as much as the whole.
        if (error)
            g_error_free(error);
        if (result == G_CONVERTER_ERROR)
            break;
        all += part.first(static_cast<qsizetype>(given));
        at += static_cast<qsizetype>(taken);
        if (result == G_CONVERTER_FINISHED)
            break;
    }
    return all;
}

}  // namespace

std::vector<Form> formsOf(const QByteArray &text)
{
    std::vector<Form> forms{{"as it is", text}, {"UTF-16", wide(text, false)},
        {"UTF-16, high byte first", wide(text, true)}, {"hex", text.toHex()}, {"HEX", text.toHex().toUpper()},
        {"coded for the web", escaped(text)}};
    if (const QByteArray address = QUrl::toPercentEncoding(QString::fromUtf8(text)); address != text)
        forms.push_back({"coded as an address", address});
    for (int offset = 0; offset < 3; ++offset)
        forms.push_back({"base64", base64At(text, offset)});
    return forms;
}

Search::Search(std::vector<Canary> canaries) : m_canaries(std::move(canaries))
{
    for (const Canary &canary : m_canaries)
        m_forms.push_back(formsOf(canary.text));
}

QStringList Search::plainlyIn(const QByteArray &bytes, const QString &name) const
{
    QStringList found;
    for (std::size_t each = 0; each < m_canaries.size(); ++each)
        for (const Form &form : m_forms[each])
            if (bytes.contains(form.bytes))
                found += u"%1, %2, in %3"_s.arg(
                    QString::fromUtf8(m_canaries[each].kind), QString::fromLatin1(form.name), name);
    return found;
}

QStringList Search::in(const QByteArray &bytes, const QString &name) const
{
    QStringList found = plainlyIn(bytes, name);
    const auto look = [&](qsizetype at, GZlibCompressorFormat format, const QString &what) {
        if (const QByteArray inner = inflated(bytes.mid(at), format); inner.size() > 8)
            found += plainlyIn(inner, name + what);
    };
    for (qsizetype at = 0; (at = bytes.indexOf("\x1f\x8b\x08", at)) >= 0; ++at)
        look(at, G_ZLIB_COMPRESSOR_FORMAT_GZIP, u" (gzip)"_s);
    for (const QByteArray &head : {QByteArray("\x78\x01"), QByteArray("\x78\x9c"), QByteArray("\x78\xda")})
        for (qsizetype at = 0; (at = bytes.indexOf(head, at)) >= 0; ++at)
            look(at, G_ZLIB_COMPRESSOR_FORMAT_ZLIB, u" (zlib)"_s);
    constexpr qsizetype headOfEntry = 30;
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x03\x04", at)) >= 0 && at + headOfEntry < bytes.size();
         ++at) {
        const auto length = [&](qsizetype where) {
            return static_cast<unsigned char>(bytes[at + where]) +
                   256 * static_cast<unsigned char>(bytes[at + where + 1]);
        };
        look(at + headOfEntry + length(26) + length(28), G_ZLIB_COMPRESSOR_FORMAT_RAW, u" (ZIP)"_s);
    }
    return found;
}

QStringList Search::below(const QString &folder, const QStringList &except, int *looked) const
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo each(all.next());
        const QString path = each.filePath();
        if (std::ranges::any_of(except,
                [&](const QString &skipped) { return path == skipped || path.startsWith(skipped + u'/'); }))
            continue;
        found += plainlyIn(each.fileName().toUtf8(), u"the name "_s + path);
        if (each.isSymLink())
            found += plainlyIn(each.symLinkTarget().toUtf8(), u"the link "_s + path);
        QFile file(path);
        if (!each.isFile() || each.isSymLink() || !file.open(QIODevice::ReadOnly))
            continue;
        if (looked)
            ++*looked;
        found += in(file.readAll(), path);
    }
    return found;
}

}  // namespace sp::faults

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/attachment.h"

#include "core/primitives/documents/file_name.h"

#include <QLatin1String>

#include <algorithm>

namespace sp {

namespace {

struct KnownType {
    const char *extension;
    const char *mime;
};

/// A table of our own rather than the system's, so that an export says the same on every machine.
constexpr KnownType knownTypes[] = {
    {"avif", "image/avif"},
    {"csv", "text/csv"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"eml", "message/rfc822"},
    {"flac", "audio/flac"},
    {"gif", "image/gif"},
    {"heic", "image/heic"},
    {"html", "text/html"},
    {"ics", "text/calendar"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"json", "application/json"},
    {"m4a", "audio/mp4"},
    {"md", "text/markdown"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"odp", "application/vnd.oasis.opendocument.presentation"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"ogg", "audio/ogg"},
    {"opus", "audio/ogg"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"rtf", "application/rtf"},
    {"svg", "image/svg+xml"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"txt", "text/plain"},
    {"vcf", "text/vcard"},
    {"wav", "audio/wav"},
    {"webm", "video/webm"},
    {"webp", "image/webp"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"zip", "application/zip"},
};

constexpr qsizetype longestExtension = 10;

}  // namespace

QString attachmentFileName(const QString &name)
{
    // Either separator, whatever this system's own is: the name may come from another one.
    const qsizetype cut = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString last = name.mid(cut + 1);
    const qsizetype point = last.lastIndexOf(u'.');
    const QString extension = point < 0 ? QString() : last.mid(point + 1).toLower();
    const bool proper = !extension.isEmpty() && extension.size() <= longestExtension &&
                        std::ranges::all_of(extension,
                            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    return proper ? safeFileName(last.left(point), extension) : safeFileName(last, QStringLiteral("bin"));
}

QByteArray attachmentMime(const QString &filename)
{
    const QString extension = filename.mid(filename.lastIndexOf(u'.') + 1).toLower();
    for (const KnownType &known : knownTypes)
        if (extension == QLatin1String(known.extension))
            return known.mime;
    return "application/octet-stream";
}

}  // namespace sp

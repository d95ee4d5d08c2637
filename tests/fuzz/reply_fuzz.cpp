// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a mail, plain or HTML (by the first byte): what is told to be written, quoted or a signature
// stands in the mail, and reading what was written once more loses no line to a quotation.
#include "core/understanding/mail/html_lines.h"
#include "core/understanding/mail/mail_reading.h"
#include "tests/fuzz/fuzz_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 64 * 1024)
        return 0;
    const QString text = QString::fromUtf8(QByteArrayView(data + 1, static_cast<qsizetype>(size - 1)));
    const bool html = *data == 'h';
    const auto lines = html ? sp::htmlLines(text) : sp::mailLines(text);
    const sp::ReplyParts parts = sp::separateReply(lines);
    sp::fuzz::require(parts.roles.size() == parts.lines.size() && parts.lines.size() >= lines.size());
    const sp::MailReading reading =
        sp::readMailText(text, html ? sp::MailBodyFormat::Html : sp::MailBodyFormat::Plain,
            {QStringLiteral("Anna <anna@example.com>"), {}, "de"});
    for (const sp::SignatureFact &fact : reading.fields.facts)
        sp::fuzz::require(!fact.value.isEmpty() && fact.confidence > 0 && fact.confidence <= 1);
    for (const QString &phone : reading.fields.values(sp::ContactField::Phone))
        sp::fuzz::require(phone.startsWith(u'+'));
    return 0;
}

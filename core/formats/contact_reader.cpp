// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_time.h"
#include "core/formats/contact_file.h"
#include "core/formats/content_line.h"
#include "core/formats/text_decoding.h"
#include "core/formats/warning_list.h"

#include <QUrl>

#include <algorithm>
#include <functional>
#include <map>

namespace sp {

using namespace std::chrono;

namespace {

/// At most `most` bytes of it, cut between two characters: half of one would read as something else once it
/// was written.
QByteArray beginningOf(const QByteArray &text, qsizetype most)
{
    qsizetype end = std::min(most, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.left(end).trimmed();
}

constexpr qsizetype labelAtMost = 100;

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        if (low < 0) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return out;
}

/// The value of a line in UTF-8. Only vCard 2.1 encodes it and names a character set; a set that is not UTF-8
/// is read as Windows-1252, which contains ISO-8859-1 and ASCII.
QByteArray plainValue(const ContentLine &line)
{
    const bool bare = std::ranges::any_of(line.parameters, [](const LineParameter &one) {
        return one.name.isEmpty() && one.values.front().toUpper() == "QUOTED-PRINTABLE";
    });
    if (!bare && line.parameter("ENCODING").toUpper() != "QUOTED-PRINTABLE")
        return line.value;
    QByteArray value = fromQuotedPrintable(line.value);
    value = value.isValidUtf8() ? value : utf8FromWindows1252(value);
    value.replace("\r\n", "\\n").replace('\n', "\\n");
    value.erase(
        std::remove_if(value.begin(), value.end(), [](char c) { return c >= '\0' && c < ' ' && c != '\t'; }),
        value.end());
    return value;
}

std::vector<QString> texts(const QByteArray &value, char separator)
{
    std::vector<QString> list;
    for (const QByteArray &item : splitEscaped(value, separator))
        list.push_back(unescapedText(item).trimmed());
    return list;
}

std::vector<QString> filledTexts(const QByteArray &value, char separator)
{
    std::vector<QString> list = texts(value, separator);
    std::erase_if(list, [](const QString &item) { return item.isEmpty(); });
    return list;
}

/// A label in its owner's words. Apple writes its own as _$!<Other>!$_, in English everywhere.
QString plainLabel(const QByteArray &value)
{
    QString label = unescapedText(value).simplified();
    const QString before = QStringLiteral("_$!<"), after = QStringLiteral(">!$_");
    if (label.startsWith(before) && label.endsWith(after))
        label = label.sliced(before.size(), label.size() - before.size() - after.size()).toLower();
    label.truncate(labelAtMost);
    if (!label.isEmpty() && label.back().isHighSurrogate())
        label.chop(1);  // Half a character is none.
    return label;
}

/// TYPE and PREF in the ways of all three versions. "internet" and "voice" say nothing that the property does
/// not.
void readTypes(const ContentLine &line, std::vector<QByteArray> &types, int &preference)
{
    for (const LineParameter &parameter : line.parameters) {
        if (parameter.name == "PREF")
            preference = std::clamp(parameter.values.front().toInt(), 0, 100);
        if (parameter.name != "TYPE" && !parameter.name.isEmpty())
            continue;
        for (const QByteArray &value : parameter.values)
            for (const QByteArray &part : value.split(',')) {
                const QByteArray type = part.trimmed().toLower();
                if (type == "pref")
                    preference = 1;
                else if (!type.isEmpty() && type != "internet" && type != "voice" &&
                         type != "quoted-printable" && std::ranges::find(types, type) == types.end())
                    types.push_back(type);
            }
    }
}

std::optional<ContactBirthday> readBirthday(QByteArray text)
{
    text = text.trimmed();
    const qsizetype time = text.indexOf('T');
    if (time >= 0)
        text.truncate(time);
    const bool noYear = text.startsWith("--");
    QByteArray digits = noYear ? text.sliced(2) : text;
    digits.replace('-', "");
    if (digits.size() != (noYear ? 4 : 8) ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const int y = noYear ? 0 : digits.first(4).toInt();
    const unsigned m = digits.sliced(digits.size() - 4, 2).toUInt(), d = digits.last(2).toUInt();
    // 1604 stands for "no year" in Apple's cards; 2000 lets 29 February pass without one.
    const bool known = !noYear && y != 1604;
    if (!year_month_day(year(known ? y : 2000), month(m), day(d)).ok())
        return std::nullopt;
    return ContactBirthday{known ? y : 0, m, d};
}

std::optional<Instant> readRevision(QByteArray text)
{
    text = text.trimmed();
    // "2020-01-02T03:04:05Z", "20200102T030405Z", with milliseconds or without.
    if (const qsizetype point = text.indexOf('.'); point >= 0)
        text.truncate(point);
    text.replace('-', "").replace(':', "");
    const auto time = readCalendarTime(text);
    return time ? std::optional(Instant(time->local.time_since_epoch())) : std::nullopt;
}

QString withoutScheme(const QString &value, const QString &scheme)
{
    if (!value.startsWith(scheme, Qt::CaseInsensitive))
        return value;
    const QString rest = QUrl::fromPercentEncoding(value.mid(scheme.size()).toUtf8()).trimmed();
    // "tel:tel:" is nobody's number, and read back it would be another one.
    return rest.startsWith(scheme, Qt::CaseInsensitive) ? QString() : rest;
}

class CardReader {
public:
    explicit CardReader(WarningList &warnings) : m_warnings(warnings) {}

    void take(const ContentLine &line)
    {
        const QByteArray value = plainValue(line);
        if (!takeName(line, value) && !takeContact(line, value))
            takeRest(line, value);
    }

    /// The card, or nothing when it names nobody.
    std::optional<Contact> finish()
    {
        for (const auto &setLabel : m_labelled)
            setLabel();
        const QString fromName =
            QStringList({m_contact.name.prefix, m_contact.name.given, m_contact.name.additional,
                            m_contact.name.family, m_contact.name.suffix})
                .join(u' ')
                .simplified();
        for (const QString &candidate :
            {fromName, m_contact.organisation.empty() ? QString() : m_contact.organisation.front(),
                m_contact.nicknames.empty() ? QString() : m_contact.nicknames.front(),
                m_contact.emails.empty() ? QString() : m_contact.emails.front().value,
                m_contact.phones.empty() ? QString() : m_contact.phones.front().value})
            if (m_contact.fullName.isEmpty())
                m_contact.fullName = candidate;
        return m_contact.fullName.isEmpty() ? std::nullopt : std::optional(std::move(m_contact));
    }

private:
    bool takeName(const ContentLine &line, const QByteArray &value)
    {
        if (line.name == "FN") {
            if (m_contact.fullName.isEmpty())
                m_contact.fullName = unescapedText(value).trimmed();
        } else if (line.name == "N") {
            std::vector<QString> parts = texts(value, ';');
            parts.resize(5);
            m_contact.name = {parts[0], parts[1], parts[2], parts[3], parts[4]};
        } else if (line.name == "NICKNAME") {
            m_contact.nicknames = filledTexts(value, ',');
        } else if (line.name == "ORG") {
            m_contact.organisation = filledTexts(value, ';');
        } else if (line.name == "TITLE") {
            m_contact.title = unescapedText(value).trimmed();
        } else {
            return false;
        }
        return true;
    }

    bool takeContact(const ContentLine &line, const QByteArray &value)
    {
        if (line.name == "EMAIL" || line.name == "TEL") {
            const QString text = unescapedText(value).trimmed();
            ContactEntry entry{line.name == "TEL" ? withoutScheme(text, QStringLiteral("tel:"))
                                                  : withoutScheme(text, QStringLiteral("mailto:"))};
            readTypes(line, entry.types, entry.preference);
            if (entry.value.isEmpty())
                return true;
            auto &entries = line.name == "TEL" ? m_contact.phones : m_contact.emails;
            entries.push_back(std::move(entry));
            expectLabel(line, entries);
        } else if (line.name == "ADR") {
            std::vector<QString> parts = texts(value, ';');
            parts.resize(7);
            ContactAddress address{parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]};
            if (address == ContactAddress())
                return true;
            readTypes(line, address.types, address.preference);
            m_contact.addresses.push_back(std::move(address));
            expectLabel(line, m_contact.addresses);
        } else if (line.name == "URL") {
            const QString url = unescapedText(value).trimmed();
            if (!url.isEmpty())
                m_contact.urls.push_back(url);
        } else {
            return false;
        }
        return true;
    }

    void takeRest(const ContentLine &line, const QByteArray &value)
    {
        if (line.name == "NOTE") {
            m_contact.note +=
                (m_contact.note.isEmpty() ? QString() : QStringLiteral("\n")) + unescapedText(value);
        } else if (line.name == "CATEGORIES") {
            m_contact.categories = filledTexts(value, ',');
        } else if (line.name == "X-SOLOPILOT-FLAGS") {
            m_contact.flags = filledTexts(value, ',');
        } else if (line.name == "X-ABLABEL") {
            m_labels.insert_or_assign(line.group, plainLabel(value));
        } else if (line.name == "UID") {
            m_contact.uid = beginningOf(value.trimmed(), 1000);
        } else if (line.name == "TZ") {
            m_contact.zone = beginningOf(unescapedText(value).trimmed().toUtf8(), 64);
        } else if (line.name == "KIND" || line.name == "X-KIND" || line.name == "X-ADDRESSBOOKSERVER-KIND") {
            m_contact.kind = value.trimmed().toLower();
        } else if ((line.name == "LANG" || line.name == "X-LANG") && m_contact.language.isEmpty()) {
            m_contact.language = beginningOf(value.trimmed(), 35);
        } else if (line.name == "BDAY") {
            m_contact.birthday = readBirthday(value);
            ignoredUnless(m_contact.birthday.has_value(), line);
        } else if (line.name == "REV") {
            m_contact.revision = readRevision(value);
        }
    }

    /// Gives the last of `entries` the label of its group, which may stand before it or after.
    template <typename Entry>
    void expectLabel(const ContentLine &line, std::vector<Entry> &entries)
    {
        if (!line.group.isEmpty())
            m_labelled.push_back([this, &entries, group = line.group, at = entries.size() - 1] {
                if (const auto label = m_labels.find(group); label != m_labels.end())
                    entries[at].label = label->second;
            });
    }

    void ignoredUnless(bool fine, const ContentLine &line)
    {
        if (!fine)
            m_warnings.add(
                "value_ignored", {{QStringLiteral("line"), line.number},
                                     {QStringLiteral("property"), QString::fromLatin1(line.name)}});
    }

    WarningList &m_warnings;
    Contact m_contact;
    std::map<QByteArray, QString> m_labels;  ///< By group.
    std::vector<std::function<void()>> m_labelled;
};

Error refused(const char *reason, QJsonObject facts = {})
{
    return {ErrorCode::InvalidInput, reason, std::move(facts)};
}

}  // namespace

Result<ContactFile> readContacts(const QByteArray &bytes, const ContactReadOptions &options)
{
    if (bytes.size() > options.mostBytes)
        return refused("vcard.too_large",
            {{QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("limit"), options.mostBytes}});
    const DecodedText text = decodeText(bytes);
    ContactFile file;
    WarningList warnings("vcard");
    if (const auto warning = text.warning())
        warnings.add(*warning);
    ContentLineReader lines(text.utf8, SoftBreaks::QuotedPrintable);
    std::optional<CardReader> card;
    int depth = 0, opened = 0,
        properties = 0;  // Depth above 1: an AGENT of vCard 2.1, another person's card.
    bool found = false;
    while (lines.next()) {
        if (++properties > options.mostProperties)
            return refused("vcard.too_many_properties", {{QStringLiteral("limit"), options.mostProperties}});
        const auto line = lines.parse();
        if (!line) {
            if (depth > 0)
                warnings.add("line_ignored", {{QStringLiteral("line"), lines.lineNumber()}});
        } else if (line->name == "BEGIN" && line->value.trimmed().toUpper() == "VCARD") {
            found = true;
            if (++depth == 1) {
                card.emplace(warnings);
                opened = line->number;
            }
        } else if (line->name == "END" && line->value.trimmed().toUpper() == "VCARD" && depth > 0) {
            if (--depth > 0)
                continue;
            if (auto contact = card->finish())
                file.contacts.push_back(*std::move(contact));
            else
                warnings.add("card_skipped", {{QStringLiteral("line"), opened}});
        } else if (depth == 1) {
            card->take(*line);
        }
    }
    if (!found)
        return refused("vcard.not_a_card");
    if (depth > 0)
        return refused("vcard.truncated", {{QStringLiteral("line"), lines.lineNumber()}});
    file.warnings = warnings.take();
    return file;
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/signature_fields.h"

#include "core/understanding/mail/closing_words.h"
#include "core/understanding/mail/contact_marks.h"
#include "core/understanding/mail/hosts.h"
#include "core/understanding/mail/places.h"
#include "core/understanding/mail/signature_chunks.h"

#include <QUrl>

#include <algorithm>

namespace sp {

namespace {

constexpr int mostLines = 24;

class Reader {
public:
    Reader(const QStringList &lines, const SignatureHints &hints) : m_hints(hints)
    {
        for (qsizetype at = 0; at < std::min<qsizetype>(lines.size(), mostLines); ++at)
            m_chunks.push_back({});
        for (qsizetype at = 0; at < static_cast<qsizetype>(m_chunks.size()); ++at)
            m_chunks[static_cast<std::size_t>(at)] = chunksOf(lines[at]);
        if (const qsizetype at = hints.senderAddress.indexOf(u'@'); at > 0)
            m_hosts += hints.senderAddress.sliced(at + 1).toLower();
    }

    SignatureFields read()
    {
        for (m_line = 0; m_line < static_cast<int>(m_chunks.size()); ++m_line)
            for (Chunk &chunk : m_chunks[static_cast<std::size_t>(m_line)])
                takeMarked(chunk);
        findAddress();
        const QList<QByteArray> regions = likelyRegions();
        for (const auto &[number, line, fax] : m_numbers)
            takeNumber(number, line, fax, regions);
        findNames();
        findPlace();
        return std::move(m_fields);
    }

private:
    struct Number {
        QString text;
        int line;
        bool fax;
    };

    void add(ContactField field, const QString &value, double confidence)
    {
        add(field, value, confidence, m_line);
    }

    void add(ContactField field, const QString &value, double confidence, int line)
    {
        const bool known = std::ranges::any_of(m_fields.facts, [&](const SignatureFact &fact) {
            return fact.field == field && fact.value.compare(value, Qt::CaseInsensitive) == 0;
        });
        if (!known && !value.isEmpty())
            m_fields.facts.push_back({field, value, confidence, line});
    }

    /// What has a shape of its own: addresses, links, numbers. They are taken out of the chunk.
    void takeMarked(Chunk &chunk)
    {
        for (const TextSpan &span : addressesIn(chunk.text)) {
            const QString address = chunk.text.sliced(span.from, span.length);
            if (EmailAddress::create(address)) {
                add(ContactField::Email, address, 0.98);
                m_hosts += address.section(u'@', 1).toLower();
            }
            blank(chunk.text, span);
        }
        for (const TextSpan &span : linksIn(chunk.text)) {
            takeLink(chunk.text.sliced(span.from, span.length));
            blank(chunk.text, span);
        }
        if (chunk.label == ChunkLabel::Identifier) {
            chunk.text.clear();
            return;
        }
        for (const TextSpan &span : numbersIn(chunk.text)) {
            const QString number = chunk.text.sliced(span.from, span.length);
            if (isPostcode(number) || isIdentified(chunk.text, span))
                continue;
            m_numbers.push_back({number, m_line, chunk.label == ChunkLabel::Fax});
            blank(chunk.text, span);
        }
        chunk.text = withoutLabels(chunk.text);
    }

    static void blank(QString &text, const TextSpan &span)
    {
        text.replace(span.from, span.length, QString(span.length, u' '));
    }

    void takeLink(const QString &link)
    {
        const QString host = hostOf(link);
        const QString whole = link.contains(u"://") ? link : QStringLiteral("https://") + link;
        QUrl url(whole, QUrl::TolerantMode);
        if (!url.isValid() || host.isEmpty())
            return;
        QString text = QString::fromLatin1(url.toEncoded());
        if (text.endsWith(u'/') && url.path() == u"/")
            text.chop(1);
        if (isSocialHost(host))
            add(ContactField::Social, text, 0.95);
        else if (!isToolHost(host)) {
            add(ContactField::Site, text, 0.95);
            m_hosts += host;
        }
    }

    void findAddress()
    {
        QStringList parts;
        int first = -1, last = -1;
        for (int at = 0; at < static_cast<int>(m_chunks.size()); ++at) {
            for (Chunk &chunk : m_chunks[static_cast<std::size_t>(at)]) {
                if (chunk.text.isEmpty() || (last >= 0 && at > last + 1))
                    continue;
                const auto found = addressLine(chunk.text);
                if (!found)
                    continue;
                merge(*found);
                parts += without(chunk.text, u",;|-").toString();
                first = first < 0 ? at : first;
                last = at;
                chunk.text.clear();
            }
        }
        const PostalAddress &address = m_fields.address;
        if (!address.street.isEmpty() || !address.postcode.isEmpty())
            add(ContactField::Address, parts.join(QStringLiteral(", ")),
                address.street.isEmpty() || address.postcode.isEmpty() ? 0.8 : 0.95, first);
    }

    void merge(const PostalAddress &part)
    {
        PostalAddress &whole = m_fields.address;
        const auto take = [](auto &to, const auto &from) {
            if (to.isEmpty())
                to = from;
        };
        take(whole.street, part.street);
        take(whole.postcode, part.postcode);
        take(whole.city, part.city);
        take(whole.region, part.region);
        // A name of a country says more than the shape of a postcode.
        if (!part.country.isEmpty() && (whole.country.isEmpty() || part.street.isEmpty()))
            whole.country = part.country;
    }

    /// The countries a number without "+" may be of, the likeliest first.
    QList<QByteArray> likelyRegions() const
    {
        QList<QByteArray> regions;
        const auto add = [&](const QByteArray &region) {
            if (!region.isEmpty() && !regions.contains(region))
                regions += region;
        };
        add(m_fields.address.country);
        for (const Number &number : m_numbers)
            if (const auto phone = phoneOf(number.text, {}))
                for (const char *region : {"DE", "AT", "CH", "FR", "ES", "IT", "PT", "GB", "BR", "US"})
                    if (phone->e164().mid(1).startsWith(codeOf(region)))
                        add(region);
        for (const QString &host : m_hosts) {
            const QByteArray end = host.section(u'.', -1).toUpper().toLatin1();
            add(end == "UK" ? QByteArray("GB") : countryOf(end) ? end : QByteArray());
        }
        const bool hasPlace = !regions.isEmpty();
        if (m_hints.language == "de")
            add("DE");
        if (m_hints.language == "fr")
            add("FR");
        if (m_hints.language == "es")
            add("ES");
        if (m_hints.language == "it")
            add("IT");
        if (m_hints.language == "pt")
            regions << "PT"
                    << "BR";
        if (!hasPlace && (m_hints.language.isEmpty() || m_hints.language == "en"))
            regions << "US"
                    << "GB";
        return regions;
    }

    static QByteArray codeOf(const char *region)
    {
        const Country *country = countryOf(region);
        return country ? QStringView(country->callingCode).toLatin1() : QByteArray("-");
    }

    static std::optional<PhoneNumber> phoneOf(QString text, const QByteArray &region)
    {
        text.remove(QStringLiteral("(0)"));
        if (text.startsWith(u"00"))
            text = u'+' + text.sliced(2);
        if (region.isEmpty() && !text.contains(u'+'))
            return std::nullopt;
        if (auto phone = PhoneNumber::create(text, region.isEmpty() ? QByteArray("ZZ") : region))
            return *phone;
        return std::nullopt;
    }

    void takeNumber(const QString &text, int line, bool fax, const QList<QByteArray> &regions)
    {
        const ContactField field = fax ? ContactField::Fax : ContactField::Phone;
        if (const auto phone = phoneOf(text, {}))
            return add(field, QString::fromLatin1(phone->e164()), 0.98, line);
        for (const QByteArray &region : regions)
            if (const auto phone = phoneOf(text, region))
                return add(
                    field, QString::fromLatin1(phone->e164()), region == regions.front() ? 0.9 : 0.75, line);
    }

    void findNames()
    {
        for (m_line = 0; m_line < static_cast<int>(m_chunks.size()); ++m_line)
            for (const Chunk &chunk : m_chunks[static_cast<std::size_t>(m_line)])
                takeWords(chunk);
        if (m_fields.value(ContactField::Company).isEmpty() && m_maybeCompanyLine >= 0 && m_hasTitle)
            add(ContactField::Company, m_maybeCompany, 0.75, m_maybeCompanyLine);
    }

    void takeWords(const Chunk &chunk)
    {
        QString text = without(chunk.text, u",;:|-\u2013\u2014*_!\u2022\u00B7").toString();
        if (text.size() < 2 || chunk.label == ChunkLabel::Identifier || text.size() > 90)
            return;
        const QString plain = plainLine(text);
        if (valedictionOf(plain) == Valediction::Alone || isDeviceLine(plain) || isNotice(plain))
            return;
        if ((!m_hasName || isFullerName(text)) && takeName(text))
            return;
        const bool company = chunk.label == ChunkLabel::Company || isCompany(text) || isHosts(text);
        const bool title = chunk.label == ChunkLabel::Title || isTitle(plain);
        if (title && (!company || prefersTitle(plain)) && !m_hasTitle)
            return takeTitle(text);
        if (company && wordCount(text) <= 8 && !isSentenceLike(plain))
            return add(ContactField::Company, text,
                chunk.label == ChunkLabel::Company ? 0.95
                : isHosts(text)                    ? 0.92
                                                   : 0.88);
        if (m_hasName && !title && m_maybeCompanyLine < 0 && isNameLike(text) && wordCount(text) <= 4 &&
            chunk.label == ChunkLabel::None && !countryNamed(text)) {
            m_maybeCompany = text;
            m_maybeCompanyLine = m_line;
        }
    }

    static bool isSentenceLike(const QString &plain)
    {
        return plain.endsWith(u'.') && wordCount(plain) > 5 && !plain.endsWith(u" e.v.");
    }

    /// "Studio Manager" is a title, "Coach Academy" a company: the last word decides, or the first.
    static bool prefersTitle(const QString &plain)
    {
        return isTitle(plain.section(u' ', -1)) || isTitle(plain.section(u' ', 0, 0)) ||
               plain.startsWith(u"head of ") || plain.contains(u" at ") || plain.contains(u" @ ");
    }

    /// "Priya" below the leave, "Priya Nair" in the signature.
    bool isFullerName(const QString &text) const
    {
        const QString known = m_fields.value(ContactField::Name);
        return !known.contains(u' ') && personName(text).startsWith(known + u' ');
    }

    bool takeName(const QString &text)
    {
        const QString name = personName(text);
        const QString plain = plainLine(name);
        if (name.isEmpty() || isTitle(plain))
            return false;
        const bool senders = isSenders(plain);
        if (!senders && (isCompany(name) || isHosts(name) || countryNamed(name)))
            return false;
        const int words = wordCount(name);
        // One word may be anything; in the first line, or known, it is the name.
        const bool first = m_line == 0 || (m_line == 1 && m_fields.facts.empty());
        if (words == 1 && !senders && !first)
            return false;
        if (m_line > 3 && !senders)
            return false;
        std::erase_if(
            m_fields.facts, [](const SignatureFact &fact) { return fact.field == ContactField::Name; });
        add(ContactField::Name, name, senders ? 0.97 : words >= 2 ? 0.9 : 0.75);
        m_hasName = true;
        return true;
    }

    bool isSenders(const QString &plain) const
    {
        const QString known = plainLine(m_hints.senderName);
        const QString local = squashed(m_hints.senderAddress.section(u'@', 0, 0));
        for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
            if (word.size() >= 3 && (wordIn(known, word) >= 0 || local.contains(squashed(word))))
                return true;
        return false;
    }

    bool isHosts(const QString &text) const
    {
        const QString name = squashed(text);
        return name.size() >= 4 && std::ranges::any_of(m_hosts, [&](const QString &host) {
            const QString label = squashed(ownLabel(host));
            return label.size() >= 4 &&
                   (label == name || (label.size() >= 6 && (name.startsWith(label) ||
                                                               (label.startsWith(name) &&
                                                                   name.size() * 3 >= label.size() * 2))));
        });
    }

    void takeTitle(const QString &text)
    {
        m_hasTitle = true;
        for (const QStringView at : {QStringView(u" at "), QStringView(u" @ "), QStringView(u" bei "),
                 QStringView(u" chez "), QStringView(u" presso ")}) {
            const qsizetype place = text.indexOf(at);
            if (place <= 0)
                continue;
            const QString company = without(QStringView(text).sliced(place + at.size()), u"!.,").toString();
            if (!company.isEmpty() && wordCount(company) <= 6)
                add(ContactField::Company, company, 0.9);
            return add(ContactField::Title, text.first(place).trimmed(), 0.9);
        }
        add(ContactField::Title, text, 0.9);
    }

    /// Where somebody lives, for their zone and locale.
    void findPlace()
    {
        for (int at = 0; at < static_cast<int>(m_chunks.size()); ++at)
            for (const Chunk &chunk : m_chunks[static_cast<std::size_t>(at)])
                if (const QByteArray zone = zoneNamed(plainLine(chunk.text)); !zone.isEmpty())
                    add(ContactField::Zone, QString::fromLatin1(zone), 0.85, at);
        const Country *country = countryOf(m_fields.address.country);
        for (const QString &phone : m_fields.values(ContactField::Phone))
            for (const char *region :
                {"DE", "AT", "CH", "FR", "ES", "IT", "PT", "GB", "IE", "BR", "AR", "NL"})
                if (!country && phone.mid(1).startsWith(QLatin1String(codeOf(region))))
                    country = countryOf(region);
        if (!country)
            return;
        if (country->zone && m_fields.value(ContactField::Zone).isEmpty())
            add(ContactField::Zone, QLatin1String(country->zone), 0.7, -1);
        const QByteArray language =
            m_hints.language.isEmpty() ? QByteArray(country->language) : m_hints.language;
        if (!language.isEmpty())
            add(ContactField::Locale, QString::fromLatin1(language + '-' + country->region), 0.7, -1);
    }

    SignatureHints m_hints;
    std::vector<std::vector<Chunk>> m_chunks;
    std::vector<Number> m_numbers;
    QStringList m_hosts;
    SignatureFields m_fields;
    QString m_maybeCompany;
    int m_maybeCompanyLine = -1;
    int m_line = 0;
    bool m_hasName = false;
    bool m_hasTitle = false;
};

}  // namespace

QString SignatureFields::value(ContactField field) const
{
    const SignatureFact *best = nullptr;
    for (const SignatureFact &fact : facts)
        if (fact.field == field && (!best || fact.confidence > best->confidence))
            best = &fact;
    return best ? best->value : QString();
}

QStringList SignatureFields::values(ContactField field) const
{
    QStringList values;
    for (const SignatureFact &fact : facts)
        if (fact.field == field)
            values += fact.value;
    return values;
}

const char *contactFieldName(ContactField field)
{
    switch (field) {
    case ContactField::Name:
        return "name";
    case ContactField::Title:
        return "title";
    case ContactField::Company:
        return "company";
    case ContactField::Phone:
        return "phones";
    case ContactField::Fax:
        return "fax";
    case ContactField::Email:
        return "emails";
    case ContactField::Site:
        return "site";
    case ContactField::Social:
        return "social";
    case ContactField::Address:
        return "address";
    case ContactField::Zone:
        return "zone";
    case ContactField::Locale:
        return "locale";
    }
    Q_UNREACHABLE();
}

SignatureFields readSignature(const QStringList &lines, const SignatureHints &hints)
{
    return Reader(lines, hints).read();
}

QStringList signatureLines(const ReplyParts &parts)
{
    QStringList lines;
    for (const LineRole role : {LineRole::Closing, LineRole::Signature})
        for (std::size_t at = 0; at < parts.lines.size(); ++at) {
            const MailLine &line = parts.lines[at];
            if (parts.roles[at] != role || line.blank())
                continue;
            const Valediction leave = valedictionOf(line.plain);
            if (leave == Valediction::Alone || isDeviceLine(line.plain))
                continue;
            const qsizetype skip = leave == Valediction::WithName ? valedictionLength(line.plain) : 0;
            // The plain text is shorter than the written one by blanks only.
            const QString text =
                skip > 0 ? line.text.trimmed().sliced(std::min(skip, line.text.trimmed().size())) : line.text;
            if (const QStringView words = without(text, u"-_=\u2013\u2014~"); !words.isEmpty())
                lines += words.toString();
        }
    return lines;
}

}  // namespace sp

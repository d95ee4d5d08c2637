// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/places.h"

#include "core/understanding/mail/mail_line.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sp {

namespace {

constexpr auto countries = std::to_array<Country>({
    {"DE", "Europe/Berlin", "de", u"|germany|deutschland|allemagne|alemania|alemanha|germania|", u"49"},
    {"AT", "Europe/Vienna", "de", u"|austria|österreich|autriche|áustria|", u"43"},
    {"CH", "Europe/Zurich", "de", u"|switzerland|schweiz|suisse|suiza|suíça|svizzera|", u"41"},
    {"LI", "Europe/Vaduz", "de", u"|liechtenstein|", u"423"},
    {"FR", "Europe/Paris", "fr", u"|france|frankreich|francia|frança|", u"33"},
    {"BE", "Europe/Brussels", nullptr, u"|belgium|belgien|belgique|bélgica|belgio|belgië|", u"32"},
    {"LU", "Europe/Luxembourg", nullptr, u"|luxembourg|luxemburg|luxemburgo|lussemburgo|", u"352"},
    {"NL", "Europe/Amsterdam", "nl",
        u"|netherlands|the netherlands|niederlande|pays-bas|países bajos|nederland|paesi bassi|", u"31"},
    {"GB", "Europe/London", "en",
        u"|united kingdom|uk|u.k.|great britain|england|scotland|wales|royaume-uni|reino unido|regno "
        u"unito|großbritannien|vereinigtes königreich|",
        u"44"},
    {"IE", "Europe/Dublin", "en", u"|ireland|irland|irlande|irlanda|", u"353"},
    {"ES", "Europe/Madrid", "es", u"|spain|spanien|espagne|españa|espanha|spagna|", u"34"},
    {"PT", "Europe/Lisbon", "pt", u"|portugal|portogallo|", u"351"},
    {"IT", "Europe/Rome", "it", u"|italy|italien|italie|italia|itália|", u"39"},
    {"US", nullptr, "en",
        u"|usa|u.s.a.|united states|united states of america|vereinigte staaten|états-unis|estados "
        u"unidos|stati uniti|",
        u"1"},
    {"CA", nullptr, nullptr, u"|canada|kanada|canadá|", u"1"},
    {"MX", nullptr, "es", u"|mexico|méxico|mexiko|mexique|messico|", u"52"},
    {"BR", nullptr, "pt", u"|brazil|brasil|brasilien|brésil|brasile|", u"55"},
    {"AR", "America/Argentina/Buenos_Aires", "es", u"|argentina|argentinien|argentine|", u"54"},
    {"CL", "America/Santiago", "es", u"|chile|chili|cile|", u"56"},
    {"CO", "America/Bogota", "es", u"|colombia|kolumbien|colombie|colômbia|", u"57"},
    {"PE", "America/Lima", "es", u"|peru|perú|pérou|perù|", u"51"},
    {"UY", "America/Montevideo", "es", u"|uruguay|uruguai|", u"598"},
    {"AU", nullptr, "en", u"|australia|australien|australie|austrália|", u"61"},
    {"NZ", "Pacific/Auckland", "en", u"|new zealand|neuseeland|", u"64"},
    {"ZA", "Africa/Johannesburg", "en", u"|south africa|südafrika|", u"27"},
    {"IN", "Asia/Kolkata", nullptr, u"|india|indien|inde|índia|", u"91"},
    {"SG", "Asia/Singapore", "en", u"|singapore|singapur|", u"65"},
    {"AE", "Asia/Dubai", nullptr, u"|united arab emirates|uae|", u"971"},
    {"IL", "Asia/Jerusalem", nullptr, u"|israel|israël|israele|", u"972"},
    {"JP", "Asia/Tokyo", "ja", u"|japan|japon|japón|japão|giappone|", u"81"},
    {"SE", "Europe/Stockholm", "sv", u"|sweden|schweden|suède|suecia|sverige|", u"46"},
    {"NO", "Europe/Oslo", "nb", u"|norway|norwegen|norvège|noruega|norge|", u"47"},
    {"DK", "Europe/Copenhagen", "da", u"|denmark|dänemark|danemark|dinamarca|danmark|", u"45"},
    {"FI", "Europe/Helsinki", "fi", u"|finland|finnland|finlande|finlandia|suomi|", u"358"},
    {"PL", "Europe/Warsaw", "pl", u"|poland|polen|pologne|polonia|polska|", u"48"},
    {"CZ", "Europe/Prague", "cs", u"|czech republic|czechia|tschechien|", u"420"},
    {"GR", "Europe/Athens", "el", u"|greece|griechenland|grèce|grecia|", u"30"},
    {"HU", "Europe/Budapest", "hu", u"|hungary|ungarn|hongrie|", u"36"},
    {"RO", "Europe/Bucharest", "ro", u"|romania|rumänien|roumanie|", u"40"},
});

struct ZoneCue {
    QStringView word;
    const char *zone;
};

/// Abbreviations that mean one zone only wherever somebody signs with them; "IST" and "CST" mean several.
constexpr auto zoneCues = std::to_array<ZoneCue>({{u"cet", "Europe/Berlin"}, {u"cest", "Europe/Berlin"},
    {u"mez", "Europe/Berlin"}, {u"mesz", "Europe/Berlin"}, {u"wet", "Europe/Lisbon"},
    {u"west", "Europe/Lisbon"}, {u"bst", "Europe/London"}, {u"eet", "Europe/Athens"},
    {u"eest", "Europe/Athens"}, {u"est", "America/New_York"}, {u"edt", "America/New_York"},
    {u"eastern time", "America/New_York"}, {u"central time", "America/Chicago"}, {u"cdt", "America/Chicago"},
    {u"mountain time", "America/Denver"}, {u"mst", "America/Denver"}, {u"mdt", "America/Denver"},
    {u"pacific time", "America/Los_Angeles"}, {u"pst", "America/Los_Angeles"},
    {u"pdt", "America/Los_Angeles"}, {u"aest", "Australia/Sydney"}, {u"aedt", "Australia/Sydney"},
    {u"nzst", "Pacific/Auckland"}, {u"brt", "America/Sao_Paulo"}, {u"sgt", "Asia/Singapore"},
    {u"jst", "Asia/Tokyo"}});

const QRegularExpression &streetShape()
{
    static const QRegularExpression shape(
        QStringLiteral(
            "(?:^|[\\s,])(?:"
            "\\S*(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse|allee|ufer|damm|chaussee)\\s+\\d+\\s?[a-z]?\\b("
            "?:\\s?[-/]\\s?\\d+)?"
            "|\\d+[a-z]?(?:\\s?(?:bis|ter))?,?\\s+(?:rue|avenue|av\\.|boulevard|bd|blvd|place|chemin|impasse|"
            "allée|route|quai|cours|square|passage)\\s"
            "|(?:calle|c/"
            "|avda\\.?|avenida|av\\.|plaza|paseo|ronda|carrer|camino|rua|r\\.|travessa|praça|largo|"
            "alameda|estrada|via|viale|v\\.le|piazza|p\\.za|corso|c\\.so|vicolo|strada)\\s+\\D{2,40}[,\\s]"
            "\\s*(?:n\\.?[º\u00B0o]?\\s*)?\\d+"
            "|\\d+[a-z]?\\s+(?:\\S+\\s+){1,4}(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|lane|ln\\.?|drive|"
            "dr\\.?|boulevard|blvd\\.?|way|court|ct\\.?|place|pl\\.?|square|terrace|close|crescent|row|"
            "parkway|pkwy|highway|hwy|broadway)\\b"
            "|(?:postfach|p\\.?\\s?o\\.?\\s?box|boîte postale|apartado|casella postale)\\s+\\d+"
            ")"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

struct PostcodeShape {
    QRegularExpression shape;  ///< Groups "code", "city", maybe "state".
    const char *region;        ///< Empty when several countries write so.
};

const std::vector<PostcodeShape> &postcodeShapes()
{
    static const auto of = [](const char16_t *text) {
        return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<PostcodeShape> shapes{
        {of(u"(?:^|[,\\s])(?<city>\\p{Lu}[\\p{L}.' "
            u"-]{1,30}),\\s*(?<state>[A-Z]{2}|[A-Z]\\p{Ll}{3,15})\\.?,?\\s+(?<code>\\d{5}(?:-\\d{4})?)(?:$|[,"
            u"\\s])"),
            "US"},
        {of(u"(?:^|[,\\s])(?:(?<city>\\p{Lu}[\\p{L}.' "
            u"-]{1,30}?),?\\s+)?(?<code>[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2})(?:$|[,\\s.])"),
            "GB"},
        {of(u"(?:^|[,\\s])(?<city>\\p{Lu}[\\p{L}.' "
            u"-]{1,30}),?\\s+(?<state>[A-Z]{2}),?\\s+(?<code>[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)(?:$|[,\\s])"),
            "CA"},
        {of(u"(?:^|[,\\s])(?<code>\\d{4}-\\d{3})\\s+(?<city>\\p{Lu}[\\p{L}.' -]{1,40})"), "PT"},
        {of(u"(?:CEP:?\\s*|^|[,\\s])(?<code>\\d{5}-\\d{3})(?:$|[,\\s.])"), "BR"},
        {of(u"(?:^|[,\\s])(?<code>\\d{4}\\s?[A-Z]{2})\\s+(?<city>\\p{Lu}[\\p{L}.' -]{1,40})"), "NL"},
        {of(u"(?:^|[,\\s])(?:D-|F-|E-|I-)?(?<code>\\d{5})\\s+(?<city>\\p{Lu}[\\p{L}.'/ "
            u"-]{1,40})(?:\\s*\\((?<state>[A-Z]{2})\\))?"),
            ""},
        {of(u"(?:^|[,\\s])(?:A-|CH-|B-|L-)?(?<code>[1-9]\\d{3})\\s+(?<city>\\p{Lu}[\\p{L}.' -]{2,40})$"), ""},
    };
    return shapes;
}

}  // namespace

const Country *countryNamed(QStringView text)
{
    const QStringView name = without(text, u",.;()|-");
    if (name.size() < 2 || name.size() > 30)
        return nullptr;
    const QString wanted = u'|' + plainLine(name) + u'|';
    for (const Country &country : countries)
        if (QStringView(country.names).contains(wanted))
            return &country;
    return nullptr;
}

const Country *countryOf(QByteArrayView region)
{
    const auto found =
        std::ranges::find_if(countries, [&](const Country &each) { return region == each.region; });
    return found == countries.end() ? nullptr : &*found;
}

std::optional<PostalAddress> addressLine(QStringView text)
{
    if (text.size() > 160 || text.trimmed().size() < 3)
        return std::nullopt;
    PostalAddress address;
    if (const Country *country = countryNamed(text)) {
        address.country = country->region;
        return address;
    }
    const QString line = text.trimmed().toString();
    const QRegularExpressionMatch street = streetShape().match(line);
    qsizetype end = line.size();
    for (const PostcodeShape &each : postcodeShapes()) {
        const QRegularExpressionMatch match = each.shape.match(line);
        if (!match.hasMatch())
            continue;
        const QString city = match.captured(QStringLiteral("city"));
        // "12345 Anna" is no city; a street beside it, or nothing but the two, makes it one.
        if (!street.hasMatch() && match.capturedStart() > 30 &&
            match.captured(QStringLiteral("state")).isEmpty())
            continue;
        address.postcode = match.captured(QStringLiteral("code"));
        address.city = without(city, u",-").toString();
        address.region = match.captured(QStringLiteral("state"));
        address.country = each.region;
        end = std::min(end, match.capturedStart());
        const QString last = line.section(u',', -1);
        if (const Country *country = countryNamed(last)) {
            address.country = country->region;
        }
        break;
    }
    if (street.hasMatch()) {
        address.street =
            without(QStringView(line).first(street.capturedEnd() > end ? line.size() : end), u",;|-")
                .toString();
        if (address.postcode.isEmpty() && line.contains(u',')) {
            const QString last = line.section(u',', -1).trimmed();
            if (const Country *country = countryNamed(last)) {
                address.country = country->region;
                address.street = line.section(u',', 0, -2).trimmed();
            }
        }
    } else if (!address.postcode.isEmpty() && end > 3) {
        address.street = without(QStringView(line).first(end), u",;|-").toString();
    }
    if (address.street.isEmpty() && address.postcode.isEmpty())
        return std::nullopt;
    return address;
}

QByteArray zoneNamed(QStringView plain)
{
    for (const ZoneCue &cue : zoneCues)
        if (plain.size() <= 60 && wordIn(plain, cue.word) >= 0)
            return cue.zone;
    static const QRegularExpression offset(
        QStringLiteral("\\b(?:gmt|utc)\\s?([+-])\\s?(\\d{1,2})(?::?(00))?\\b"));
    const QRegularExpressionMatch match =
        offset.match(plain.first(std::min<qsizetype>(plain.size(), 120)).toString());
    if (!match.hasMatch() || match.captured(2).toInt() > 14)
        return {};
    // The names of this family count westwards.
    const char sign = match.captured(1) == u"+" ? '-' : '+';
    return "Etc/GMT" + QByteArray(1, sign) + QByteArray::number(match.captured(2).toInt());
}

}  // namespace sp

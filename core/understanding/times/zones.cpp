// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/times/zones.h"

#include "core/understanding/times/lexicon.h"

namespace sp::times {

namespace {

using enum Sense;

enum : std::int16_t {
    Utc = utcZone,
    London,
    Lisbon,
    Paris,
    Berlin,
    Madrid,
    Rome,
    Athens,
    Moscow,
    NewYork,
    Chicago,
    Denver,
    LosAngeles,
    SaoPaulo,
    BuenosAires,
    MexicoCity,
    Bogota,
    Lima,
    Santiago,
    Kolkata,
    Tokyo,
    Sydney,
    Dubai,
    Singapore,
    HongKong,
    Toronto,
    Vienna,
    Zurich,
    Brussels,
    Amsterdam,
    Dublin,
    Azores,
    Canary,
    Istanbul,
    Montreal,
    Vancouver,
    Lagos,
    Nairobi,
    Johannesburg,
    Auckland,
    Warsaw,
    Stockholm,
    Helsinki,
    Luxembourg,
    Milan,
    Barcelona,
    Honolulu,
    Anchorage,
    Phoenix,
    Caracas,
    Luanda,
    Shanghai,
    Bangkok,
    Casablanca
};

constexpr const char *names[] = {"Etc/UTC", "Europe/London", "Europe/Lisbon", "Europe/Paris", "Europe/Berlin",
    "Europe/Madrid", "Europe/Rome", "Europe/Athens", "Europe/Moscow", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "America/Argentina/Buenos_Aires",
    "America/Mexico_City", "America/Bogota", "America/Lima", "America/Santiago", "Asia/Kolkata", "Asia/Tokyo",
    "Australia/Sydney", "Asia/Dubai", "Asia/Singapore", "Asia/Hong_Kong", "America/Toronto", "Europe/Vienna",
    "Europe/Zurich", "Europe/Brussels", "Europe/Amsterdam", "Europe/Dublin", "Atlantic/Azores",
    "Atlantic/Canary", "Europe/Istanbul", "America/Toronto", "America/Vancouver", "Africa/Lagos",
    "Africa/Nairobi", "Africa/Johannesburg", "Pacific/Auckland", "Europe/Warsaw", "Europe/Stockholm",
    "Europe/Helsinki", "Europe/Luxembourg", "Europe/Rome", "Europe/Madrid", "Pacific/Honolulu",
    "America/Anchorage", "America/Phoenix", "America/Caracas", "Africa/Luanda", "Asia/Shanghai",
    "Asia/Bangkok", "Africa/Casablanca"};

constexpr Row rows[] = {
    {"utc|gmt|z!|zulu", Zone, Utc},
    {"bst", Zone, London},
    {"wet!|west!", Zone, Lisbon},
    {"cet|cest|mez|mesz|hnec|haec", Zone, Berlin},
    {"eet|eest", Zone, Athens},
    {"msk", Zone, Moscow},
    {"est!|edt|et!|eastern", Zone, NewYork},
    {"cst|cdt|ct!", Zone, Chicago},
    {"mst|mdt|mt!", Zone, Denver},
    {"pst|pdt|pt!|pacific", Zone, LosAngeles},
    {"brt|brst", Zone, SaoPaulo},
    {"ist!", Zone, Kolkata},
    {"jst", Zone, Tokyo},
    {"aest|aedt", Zone, Sydney},
    {"sgt", Zone, Singapore},
    {"gst", Zone, Dubai},
    {"london|londoner|londres|londra", City, London},
    {"lisbon|lisboa|lissabon|lisbonne|lisbona", City, Lisbon},
    {"porto|portugal|funchal|madeira", City, Lisbon},
    {"paris|pariser|parigi|france|lyon", City, Paris},
    {"berlin|berliner|munich|munchen|hamburg|germany|berlim|berlino|frankfurt", City, Berlin},
    {"madrid|spain|espana|valencia|sevilla", City, Madrid},
    {"barcelona", City, Barcelona},
    {"rome|roma|rom|italy|napoli", City, Rome},
    {"milan|milano|mailand", City, Milan},
    {"athens|athen|atenas", City, Athens},
    {"moscow|moskau|moscou|moscu|mosca", City, Moscow},
    {"new york|new yorker|nova york|nova iorque|nueva york|ny|boston|miami|washington|philadelphia|atlanta",
        City, NewYork},
    {"eastern", City, NewYork},
    {"chicago|houston|dallas|austin|central", City, Chicago},
    {"denver|mountain", City, Denver},
    {"los angeles|la|san francisco|seattle|pacific|california|san diego", City, LosAngeles},
    {"sao paulo|brasilia|brazil|brasil|rio", City, SaoPaulo},
    {"buenos aires|argentina", City, BuenosAires},
    {"mexico city|mexico|ciudad de mexico|cdmx", City, MexicoCity},
    {"bogota|colombia", City, Bogota},
    {"lima|peru", City, Lima},
    {"santiago|chile", City, Santiago},
    {"mumbai|delhi|india|bangalore", City, Kolkata},
    {"tokyo|tokio|toquio", City, Tokyo},
    {"sydney|melbourne", City, Sydney},
    {"dubai", City, Dubai},
    {"singapore|singapur|singapour", City, Singapore},
    {"hong kong", City, HongKong},
    {"toronto", City, Toronto},
    {"vienna|wien|wiener|vienne|viena", City, Vienna},
    {"zurich|zurcher|geneva|genf|geneve|ginebra|switzerland", City, Zurich},
    {"brussels|brussel|bruxelles|bruselas|bruxelas|brussel", City, Brussels},
    {"amsterdam", City, Amsterdam},
    {"dublin|dublim", City, Dublin},
    {"azores|acores", City, Azores},
    {"canary|canarias", City, Canary},
    {"istanbul|estambul", City, Istanbul},
    {"montreal", City, Montreal},
    {"vancouver", City, Vancouver},
    {"lagos", City, Lagos},
    {"nairobi", City, Nairobi},
    {"johannesburg|cape town", City, Johannesburg},
    {"auckland", City, Auckland},
    {"warsaw|warschau|varsovie|varsovia", City, Warsaw},
    {"stockholm|estocolmo", City, Stockholm},
    {"helsinki", City, Helsinki},
    {"luxembourg|luxemburg", City, Luxembourg},
    {"honolulu|hawaii", City, Honolulu},
    {"caracas", City, Caracas},
    {"luanda", City, Luanda},
    {"shanghai|beijing|peking", City, Shanghai},
    {"bangkok", City, Bangkok},
    {"casablanca", City, Casablanca},
    {"central european|mitteleuropaische", City, Berlin},
};

static_assert(sizeof(names) / sizeof(names[0]) == Casablanca + 1);

}  // namespace

const char *zoneName(int index)
{
    return names[index];
}

std::span<const Row> sharedRows()
{
    return rows;
}

}  // namespace sp::times

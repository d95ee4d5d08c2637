// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/caldav/caldav_discovery.h"

#include "core/providers/caldav/caldav_quirks.h"
#include "core/providers/caldav/dav_href.h"

#include <QHostAddress>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::dav {

namespace {

constexpr auto askAccount =
    R"(<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop>
<D:current-user-principal/><C:calendar-home-set/><D:resourcetype/>
</D:prop></D:propfind>)";

constexpr auto askCalendars =
    R"(<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:A="http://apple.com/ns/ical/"><D:prop>
<D:resourcetype/><D:displayname/><D:current-user-privilege-set/><C:supported-calendar-component-set/>
<A:calendar-color/>
</D:prop></D:propfind>)";

Result<Client::Found> propfind(
    Client &client, const QUrl &url, const char *body, const char *depth, const std::atomic_bool *canceled)
{
    return client.find({"PROPFIND", url, body, depth}, canceled);
}

/// The addresses that a property names, as far as the password may go there.
std::vector<QUrl> named(const Client::Found &found, const QByteArray &name)
{
    std::vector<QUrl> urls;
    for (const Response &response : found.content.responses) {
        const Property *property = response.find(name);
        if (!property)
            continue;
        for (const QByteArray &href : property->hrefs)
            if (const auto url = canonicalHref(found.url, href); url && mayFollow(found.url, urlOf(*url)))
                urls.push_back(urlOf(*url));
    }
    return urls;
}

bool isCalendar(const Response &response)
{
    const Property *type = response.find("resourcetype");
    return type && type->elements.contains("calendar");
}

/// A reason that ends the search: asking elsewhere would not help, or must not be done with this password.
bool isFinal(const Error &error)
{
    return error.reason == "remote.sign_in" || error.reason == "remote.canceled" ||
           error.reason == "remote.busy" || error.reason == "remote.tls" || error.reason == "http.address";
}

class Search {
public:
    Search(Client &client, const std::atomic_bool *canceled) : m_client(client), m_canceled(canceled) {}

    /// The homes that are found from `place`, or the calendar that it is itself.
    Result<std::vector<QUrl>> homes(const QUrl &place)
    {
        SP_TRY(found, propfind(m_client, place, askAccount, "0", m_canceled));
        auto urls = named(found, "calendar-home-set");
        if (!urls.empty())
            return urls;
        for (const QUrl &principal : named(found, "current-user-principal")) {
            SP_TRY(account, propfind(m_client, principal, askAccount, "0", m_canceled));
            auto theirs = named(account, "calendar-home-set");
            if (!theirs.empty())
                return theirs;
        }
        if (std::ranges::any_of(found.content.responses, isCalendar))
            return std::vector<QUrl>{found.url};
        return std::vector<QUrl>();
    }

    Result<Done> add(const QUrl &home)
    {
        SP_TRY(found, propfind(m_client, home, askCalendars, "1", m_canceled));
        for (const Response &response : found.content.responses) {
            const auto id = canonicalHref(found.url, response.href);
            if (!id || !isCalendar(response) || !mayFollow(found.url, urlOf(*id)) ||
                !m_seen.insert(*id).second)
                continue;
            const Property *components = response.find("supported-calendar-component-set");
            if (components && !components->components.isEmpty() && !components->components.contains("VEVENT"))
                continue;
            RemoteCalendar calendar{*id, response.text("displayname").left(200)};
            if (calendar.name.isEmpty())
                calendar.name = urlOf(*id).path().section(u'/', -1, -1, QString::SectionSkipEmpty).left(200);
            calendar.colour = colourFrom(response.text("calendar-color"));
            const Property *privileges = response.find("current-user-privilege-set");
            calendar.writable =
                maySaveWith(privileges ? privileges->elements : QByteArrayList(), privileges != nullptr);
            m_calendars.push_back(std::move(calendar));
        }
        return Done{};
    }

    std::vector<RemoteCalendar> take() { return std::move(m_calendars); }

private:
    Client &m_client;
    const std::atomic_bool *m_canceled;
    std::set<QByteArray> m_seen;
    std::vector<RemoteCalendar> m_calendars;
};

}  // namespace

std::vector<QUrl> placesNamedBy(
    ServiceRecords &records, const QString &address, const std::atomic_bool *canceled)
{
    constexpr auto wellKnown = "/.well-known/caldav";
    const std::vector<QUrl> usual = placesFor(address);
    const bool isDomain = !usual.empty() && usual.front().path() == QLatin1String(wellKnown) &&
                          usual.front().scheme() == u"https"_s && usual.front().port() < 0 &&
                          QHostAddress(usual.front().host()).isNull();
    if (!isDomain)
        return {};
    const QString domain = usual.front().host();
    ServiceAnswer answer = records.ask(u"_caldavs._tcp."_s + domain, canceled);
    std::ranges::stable_sort(answer.records, {},
        [](const ServiceRecord &record) { return std::pair(record.priority, -record.weight); });
    QString path = QLatin1String(wellKnown);
    for (const QByteArray &text : answer.texts)
        if (text.startsWith("path=/"))
            path = QString::fromUtf8(text.mid(5));
    std::vector<QUrl> places;
    for (const ServiceRecord &record : answer.records) {
        QUrl place = usual.front();
        place.setHost(record.host);
        if (record.port != 443)
            place.setPort(record.port);
        place.setPath(path, QUrl::TolerantMode);
        if (!record.host.isEmpty() && place.isValid() && record.port > 0 && record.port < 65'536 &&
            mayFollow(usual.front(), place))
            places.push_back(place);
    }
    return places;
}

Result<std::vector<RemoteCalendar>> discover(
    Client &client, const QString &address, ServiceRecords *records, const std::atomic_bool *canceled)
{
    std::vector<QUrl> places = records ? placesNamedBy(*records, address, canceled) : std::vector<QUrl>();
    std::ranges::move(placesFor(address), std::back_inserter(places));
    if (places.empty())
        return Error{ErrorCode::Refused, "remote.address", {{u"address"_s, address}}};
    Search search(client, canceled);
    std::optional<Error> first;
    for (const QUrl &place : places) {
        const auto homes = search.homes(place);
        if (!homes) {
            if (isFinal(homes.error()))
                return homes.error();
            first = first.value_or(homes.error());
            continue;
        }
        for (const QUrl &home : *homes)
            SP_CHECK(search.add(home));
        auto calendars = search.take();
        if (!calendars.empty())
            return calendars;
    }
    return first.value_or(remoteError(ErrorCode::Refused, "remote.no_calendars", places.front()));
}

}  // namespace sp::dav

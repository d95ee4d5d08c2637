// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/series_pin_store.h"

#include "core/storage/database/database.h"

namespace sp {

namespace {

struct PinRow {
    QByteArray pin, host, client;
    std::int64_t hostTime, clientTime;
};

}  // namespace

Result<std::optional<SeriesPin>> SeriesPinStore::find(const EventId &series) const
{
    SP_TRY(row,
        m_database.first("SELECT pin, host_zone, client_zone, host_time, client_time FROM series_pin "
                         "WHERE event = :event",
            {{":event", series}}, [](const Row &each) {
                return PinRow{each.bytes(0), each.bytes(1), each.bytes(2), each.integer(3), each.integer(4)};
            }));
    if (!row)
        return std::optional<SeriesPin>();
    SP_TRY(host, TimeZone::create(row->host));
    SP_TRY(client, TimeZone::create(row->client));
    return std::optional(SeriesPin{pinningFromName(row->pin).value_or(SeriesPinning::Host), host, client,
        std::chrono::minutes(row->hostTime), std::chrono::minutes(row->clientTime)});
}

Result<Done> SeriesPinStore::set(const EventId &series, const SeriesPin &pin)
{
    return m_database.run(R"(
        INSERT INTO series_pin (event, pin, host_zone, client_zone, host_time, client_time)
        VALUES (:event, :pin, :host, :client, :host_time, :client_time)
        ON CONFLICT (event) DO UPDATE SET pin = :pin, host_zone = :host, client_zone = :client, host_time = :host_time,
                                          client_time = :client_time)",
        {{":event", series}, {":pin", pinningName(pin.pinning)}, {":host", pin.host.name()},
            {":client", pin.client.name()}, {":host_time", pin.hostTime.count()},
            {":client_time", pin.clientTime.count()}});
}

}  // namespace sp

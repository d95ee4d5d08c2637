// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/microsoft/graph_calls.h"

namespace sp {

/// One RemoteCalendars::write: the master first, then each occurrence that is to differ or no longer is to.
/// Done again after any of its calls was lost, it ends the same.
class GraphWriting {
public:
    GraphWriting(const GraphCalls &calls, const RemoteSeries &wanted, const RemoteWrite &what)
        : m_calls(calls), m_wanted(wanted), m_what(what)
    {
    }

    Result<RemoteVersion> run();

private:
    /// The id of what is there then.
    Result<QByteArray> create(const QJsonObject &item);
    Result<Done> change(const QJsonObject &item);
    Result<Done> patchMaster(const QJsonObject &item, const QJsonObject &there);
    Result<Done> writeOccurrences(const QByteArray &id, const QJsonObject &there);
    Result<Done> patchOccurrence(const QByteArray &id, const CalendarEvent &event);
    Result<Done> leaveOut(const QByteArray &id);
    Result<Done> settled(const QByteArray &id, const JsonAnswer &answer) const;
    bool isAsWanted(const QJsonObject &item, const QJsonObject &there) const;
    QString linkOf(const QJsonObject &there) const;
    bool bringsBack(const RemoteSeries &there) const;

    const GraphCalls &m_calls;
    const RemoteSeries &m_wanted;
    const RemoteWrite &m_what;
};

}  // namespace sp

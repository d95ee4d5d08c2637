// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/remote_calendars.h"
#include "core/providers/google/google_calls.h"

namespace sp {

/// One RemoteCalendars::write: the master first, then each occurrence that is to differ or no longer is to.
/// Done again after any of its calls was lost, it ends the same.
class GoogleWriting {
public:
    GoogleWriting(const GoogleCalls &calls, const RemoteSeries &wanted, const RemoteWrite &what)
        : m_calls(calls), m_wanted(wanted), m_what(what),
          m_id(what.id.isEmpty() ? googleIdFor(what.uid) : what.id)
    {
    }

    Result<RemoteVersion> run();

private:
    Result<GoogleSeries> create();
    Result<GoogleSeries> change();
    Result<GoogleSeries> changeFrom(const GoogleSeries &there);
    Result<Done> writeOccurrences(const GoogleSeries &there);
    Result<Done> patchInstance(const QByteArray &id, const QJsonObject &item);
    bool isAsWanted(const GoogleSeries &there) const;
    RemoteVersion versionOf(const GoogleSeries &there) const;

    const GoogleCalls &m_calls;
    const RemoteSeries &m_wanted;
    const RemoteWrite &m_what;
    QByteArray m_id;
};

}  // namespace sp

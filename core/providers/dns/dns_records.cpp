// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dns/dns_records.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

namespace sp {

namespace {

constexpr auto heed = std::chrono::milliseconds(20);  // How often somebody's giving up is looked at.

}  // namespace

ServiceAnswer DnsRecords::ask(const QString &name, const std::atomic_bool *canceled)
{
    QEventLoop loop;
    QDnsLookup services(QDnsLookup::SRV, name), texts(QDnsLookup::TXT, name);
    QTimer limit, watch;
    const auto leaveWhenDone = [&] {
        if (services.isFinished() && texts.isFinished())
            loop.quit();
    };
    QObject::connect(&services, &QDnsLookup::finished, &loop, leaveWhenDone);
    QObject::connect(&texts, &QDnsLookup::finished, &loop, leaveWhenDone);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    limit.setSingleShot(true);
    limit.start(m_limit);
    if (canceled) {
        QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
            if (canceled->load())
                loop.quit();
        });
        watch.start(heed);
    }
    services.lookup();
    texts.lookup();
    if (!services.isFinished() || !texts.isFinished())
        loop.exec();
    ServiceAnswer answer;
    if (services.isFinished() && services.error() == QDnsLookup::NoError)
        for (const QDnsServiceRecord &record : services.serviceRecords()) {
            QString host = record.target();
            while (host.endsWith(u'.'))
                host.chop(1);
            answer.records.push_back({host, record.port(), record.priority(), record.weight()});
        }
    if (texts.isFinished() && texts.error() == QDnsLookup::NoError)
        for (const QDnsTextRecord &record : texts.textRecords())
            for (const QByteArray &value : record.values())
                answer.texts.push_back(value);
    return answer;
}

}  // namespace sp

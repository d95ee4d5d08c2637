// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/hosts.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

/// Hosts of which everybody has an address; they say nothing of a company or a country.
constexpr auto commonHosts = std::to_array<QStringView>({u"gmail", u"googlemail", u"outlook", u"hotmail",
    u"live", u"msn", u"yahoo", u"ymail", u"icloud", u"me", u"mac", u"aol", u"gmx", u"web", u"t-online",
    u"freenet", u"posteo", u"mailbox", u"proton", u"protonmail", u"pm", u"orange", u"wanadoo", u"free",
    u"laposte", u"sfr", u"libero", u"virgilio", u"tiscali", u"alice", u"sapo", u"uol", u"bol", u"terra",
    u"telefonica", u"bluewin", u"fastmail", u"zoho", u"hey", u"tutanota", u"example", u"mail", u"email",
    u"btinternet", u"comcast", u"verizon", u"qq", u"yandex"});

constexpr auto socialHosts = std::to_array<QStringView>({u"linkedin.com", u"twitter.com", u"x.com",
    u"facebook.com", u"fb.com", u"fb.me", u"instagram.com", u"xing.com", u"youtube.com", u"youtu.be",
    u"tiktok.com", u"github.com", u"pinterest.com", u"t.me", u"wa.me", u"threads.net", u"bsky.app",
    u"mastodon.social", u"medium.com", u"vimeo.com", u"behance.net", u"soundcloud.com"});

/// Hosts of links that programs put below mails.
constexpr auto toolHosts = std::to_array<QStringView>({u"aka.ms", u"avast.com", u"avg.com", u"microsoft.com",
    u"apple.com", u"google.com", u"goo.gl", u"bit.ly", u"zoom.us", u"teams.microsoft.com", u"meet.google.com",
    u"maps.google.com", u"maps.app.goo.gl", u"trustpilot.com", u"calendly.com", u"cal.com", u"doodle.com"});

template <std::size_t size>
bool hostAmong(const std::array<QStringView, size> &hosts, QStringView host)
{
    return std::ranges::any_of(hosts, [&](QStringView each) {
        return host == each || (host.endsWith(each) && host[host.size() - each.size() - 1] == u'.');
    });
}

}  // namespace

bool isSocialHost(QStringView host)
{
    return hostAmong(socialHosts, host);
}

bool isToolHost(QStringView host)
{
    return hostAmong(toolHosts, host);
}

QString hostOf(QStringView link)
{
    QStringView host = link;
    if (const qsizetype scheme = host.indexOf(u"://"); scheme >= 0)
        host = host.sliced(scheme + 3);
    qsizetype end = 0;
    while (
        end < host.size() && host[end] != u'/' && host[end] != u'?' && host[end] != u'#' && host[end] != u':')
        ++end;
    QString name = host.first(end).toString().toLower();
    return name.startsWith(u"www.") ? name.sliced(4) : name;
}

QString ownLabel(QStringView host)
{
    QStringList labels = host.toString().split(u'.');
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    if (labels.size() > 1 && (labels.last() == u"co" || labels.last() == u"com" || labels.last() == u"org"))
        labels.removeLast();
    const QString label = labels.last();
    return std::ranges::find(commonHosts, QStringView(label)) != commonHosts.end() ? QString() : label;
}

QString squashed(QStringView text)
{
    QString squashed;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            squashed += c;
    return squashed;
}

}  // namespace sp

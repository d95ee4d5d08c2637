// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_memory.h"

#include "app/desktop/window_store.h"

namespace sp {

namespace {

constexpr auto offeredKey = "tours/offered";
constexpr auto seenKey = "tours/seen";

}  // namespace

void offerTours()
{
    QSettings store = windowStore();
    if (!store.contains(QLatin1StringView(offeredKey)))
        store.setValue(QLatin1StringView(offeredKey), true);
}

bool toursOffered()
{
    return windowStore().value(QLatin1StringView(offeredKey)).toBool();
}

void answerTours()
{
    windowStore().setValue(QLatin1StringView(offeredKey), false);
}

QList<QByteArray> seenTours()
{
    QList<QByteArray> seen;
    for (const QString &id : windowStore().value(QLatin1StringView(seenKey)).toStringList())
        seen << id.toUtf8();
    return seen;
}

void rememberTour(const QByteArray &id)
{
    QStringList seen = windowStore().value(QLatin1StringView(seenKey)).toStringList();
    if (seen.contains(QString::fromUtf8(id)))
        return;
    seen << QString::fromUtf8(id);
    windowStore().setValue(QLatin1StringView(seenKey), seen);
}

}  // namespace sp

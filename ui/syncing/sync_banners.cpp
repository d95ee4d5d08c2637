// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/sync_banners.h"

#include "ui/engine/ask.h"
#include "ui/syncing/conflict_sheet.h"
#include "ui/syncing/missing_sheet.h"
#include "ui/syncing/sync_log_sheet.h"
#include "ui/syncing/trash_sheet.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace sp::ui {

SyncBanners::SyncBanners(EngineClient &engine, QWidget &region, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_region(region), m_column(new QVBoxLayout(this)),
      m_ways(new QWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *row = new QHBoxLayout(m_ways);
    row->setContentsMargins(metrics::gapPane, 4, metrics::gapPane, 4);
    row->setSpacing(metrics::gapLarge);
    row->addWidget(new Label(tr("Connected calendars"), style::caption, m_ways));
    row->addStretch(1);
    const auto way = [&](const QString &text, Icon glyph, void (SyncBanners::*leads)()) {
        auto *made = new Button(text, ButtonKind::Quiet, m_ways);
        made->setButtonSize(ButtonSize::Small);
        made->setGlyph(glyph);
        made->setTone(Tone::Muted);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, leads);
    };
    way(tr("Deleted entries"), Icon::Undo, &SyncBanners::openTrash);
    way(tr("What syncing did"), Icon::Sync, &SyncBanners::openLog);
    m_column->addWidget(m_ways);
    setVisible(false);
    connect(&engine, &EngineClient::unlocked, this, &SyncBanners::load);
    connect(&engine, &EngineClient::locked, this, [this] { show({}); });
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "calendar_conflicts" || topic == "calendar_accounts")
            load();
    });
    if (engine.isUnlocked())
        load();
}

void SyncBanners::load()
{
    const int asked = ++m_asked;
    ask(m_engine, this, readSyncNews, [this, asked](const Result<SyncNews> &news) {
        // What cannot be read now is told by the calendar below, which is read with it.
        if (asked == m_asked && news)
            show(*news);
    });
}

void SyncBanners::show(const SyncNews &news)
{
    qDeleteAll(findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly));
    if (news.conflicts > 0) {
        const QString where = QLocale().createSeparatedList(news.calendars);
        auto *banner = new Banner(
            {BannerContent::Tone::Watch, Icon::Swap,
                {{tr("%n entries were changed here and in %1.", nullptr, news.conflicts).arg(where)}}},
            this);
        connect(banner->addButton(tr("Look at both sides")), &QPushButton::clicked, this,
            &SyncBanners::openConflicts);
        m_column->insertWidget(m_column->count() - 1, banner);
    }
    for (const SyncNews::Missing &missing : news.missing) {
        auto *banner =
            new Banner({BannerContent::Tone::Watch, Icon::Warn,
                           {{tr("%1 says that %2 of %3 entries are gone. Nothing was deleted here.")
                                   .arg(missing.calendar)
                                   .arg(missing.missing)
                                   .arg(missing.known)}}},
                this);
        connect(banner->addButton(tr("Decide")), &QPushButton::clicked, this,
            [this, missing] { openMissing(missing); });
        m_column->insertWidget(m_column->count() - 1, banner);
    }
    m_ways->setVisible(news.connected);
    setVisible(news.connected || news.conflicts > 0 || !news.missing.empty());
}

template <typename Made, typename... Given>
Made *SyncBanners::open(const Given &...given)
{
    if (m_sheet)
        return nullptr;
    auto *made = new Made(m_engine, given..., m_region);
    m_sheet = made;
    return made;
}

void SyncBanners::openConflicts()
{
    if (auto *sheet = open<ConflictSheet>()) {
        connect(sheet, &ConflictSheet::settled, this, &SyncBanners::done);
        sheet->open();
    }
}

void SyncBanners::openTrash()
{
    if (auto *sheet = open<TrashSheet>()) {
        connect(sheet, &TrashSheet::done, this, &SyncBanners::done);
        sheet->open();
    }
}

void SyncBanners::openLog()
{
    if (auto *sheet = open<SyncLogSheet>())
        sheet->open();
}

void SyncBanners::openMissing(const SyncNews::Missing &missing)
{
    if (auto *sheet = open<MissingSheet>(missing)) {
        connect(sheet, &MissingSheet::done, this, &SyncBanners::done);
        sheet->open();
    }
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/syncing/sync_log_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/private_copy.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr int linesAtOnce = 100;
constexpr metrics::Scaled leadRoom{220};
constexpr metrics::Scaled whenColumn{150};

}  // namespace

SyncLogSheet::SyncLogSheet(EngineClient &engine, QWidget &region)
    : Sheet(region, tr("What syncing did"), KeepTyped::Nothing::WithoutItsAct, sheetWidth), m_engine(engine),
      m_account(new Select), m_failing(new FilterChip(tr("Only what failed"))), m_limit(linesAtOnce)
{
    setSubtitle(tr(
        "The last %n days, on this practice’s clock.", nullptr, static_cast<int>(syncing::logKept.count())));
    auto *filters = new QWidget;
    auto *row = new WrapRow(leadRoom, filters);
    row->setContentsMargins(0, 0, 0, 0);
    m_account->setAccessibleName(tr("Account"));
    m_account->addItem(tr("All accounts"));
    row->setLead(m_account);
    m_failing->setCheckable(true);
    row->addAct(m_failing);
    addPart(filters);
    auto *part = new QWidget;
    m_column = new QVBoxLayout(part);
    m_column->setContentsMargins(0, 0, 0, 0);
    addPart(part);
    connect(m_account, &QComboBox::currentIndexChanged, this, &SyncLogSheet::load);
    connect(m_failing, &QPushButton::toggled, this, &SyncLogSheet::load);
    m_more = addLink(tr("Show more"));
    m_more->setVisible(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += 5 * linesAtOnce;
        load();
    });
    setSecondary(tr("Close"));
    setPrimary(tr("Copy as text"));
    connect(this, &Sheet::accepted, this, [this] {
        copyPrivately(syncLogText(m_log));
        announce(*this, tr("Copied"));
    });
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    load();
}

void SyncLogSheet::load()
{
    const int asked = ++m_asked;
    syncing::SyncLogQuery query{.failing = m_failing->isChecked(), .limit = m_limit};
    if (const int chosen = m_account->currentIndex(); chosen > 0)
        query.account = m_log.accounts[static_cast<std::size_t>(chosen - 1)].id;
    ask(
        m_engine, this, [query](Engine &engine) { return readSyncLog(engine, query); },
        [this, asked](const Result<ShownSyncLog> &log) {
            if (asked != m_asked)
                return;
            if (log)
                show(*log);
            else
                setFailure(errorText(log.error()));
        });
}

void SyncLogSheet::offerAccounts()
{
    if (m_account->count() == static_cast<int>(m_log.accounts.size()) + 1)
        return;
    const QSignalBlocker silent(m_account);
    while (m_account->count() > 1)
        m_account->removeItem(1);
    for (const ShownSyncLog::Account &account : m_log.accounts)
        m_account->addItem(account.name);
}

void SyncLogSheet::show(const ShownSyncLog &log)
{
    m_log = log;
    offerAccounts();
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    const int chosen = m_account->currentIndex();
    for (std::size_t at = 0; at < log.accounts.size(); ++at) {
        if (chosen > 0 && static_cast<int>(at) != chosen - 1)
            continue;
        const ShownSyncLog::Account &account = log.accounts[at];
        auto *state = new Label({}, style::base, m_rows);
        state->setFlow(Flow::Wrap);
        state->setRuns({{account.name + u"  "_s, Tone::Ink, Weight::Semi},
            {account.state, account.failing ? Tone::Bad : Tone::Muted}});
        column->addWidget(state);
    }
    for (const ShownSyncLog::Line &line : log.lines) {
        column->addWidget(new Hairline(Qt::Horizontal, m_rows));
        auto *box = new QWidget(m_rows);
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        auto *when = new Label(line.when, style::caption, box);
        when->setMinimumWidth(whenColumn);
        row->addWidget(when, 0, Qt::AlignTop);
        auto *words = new Label(
            line.words, {TextSize::Base, Weight::Regular, line.failed ? Tone::Bad : Tone::Ink}, box);
        words->setFlow(Flow::Wrap);
        row->addWidget(words, 1);
        column->addWidget(box);
    }
    if (log.lines.empty())
        column->addWidget(new StateView({StateContent::Kind::Empty,
            m_failing->isChecked() ? tr("Nothing failed") : tr("Nothing happened yet"),
            tr("What comes from connected calendars and goes there is told here.")}));
    m_column->addWidget(m_rows);
    m_more->setVisible(log.more);
    setFailure({});
}

}  // namespace sp::ui

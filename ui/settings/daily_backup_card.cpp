// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/daily_backup_card.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// Why the last backup failed; who is here already is not sent to this page.
QString whyOf(const BackupState &state)
{
    if (state.reason == "backup.folder_missing")
        return DailyBackupCard::tr(
            "Its folder is not there. Connect the disk it is on, or choose another folder.");
    return errorText({ErrorCode::Unavailable, state.reason, state.facts});
}

/// What is wrong with the backups that were made before, by its first.
QString faultText(const std::vector<ChainFault> &faults)
{
    if (faults.empty())
        return {};
    const ChainFault &first = faults.front();
    QString text;
    switch (first.kind) {
    case ChainFault::Kind::Missing:
        text = DailyBackupCard::tr("The backup %1 is not there any more.").arg(first.name);
        break;
    case ChainFault::Kind::Altered:
        text = DailyBackupCard::tr("The backup %1 was altered or replaced.").arg(first.name);
        break;
    case ChainFault::Kind::Foreign:
        text = DailyBackupCard::tr("%1 was not made by this practice, or cannot be read.").arg(first.name);
        break;
    case ChainFault::Kind::OutOfOrder:
        text = DailyBackupCard::tr("The backup %1 does not follow from the one before it.").arg(first.name);
        break;
    }
    const auto others = static_cast<int>(faults.size()) - 1;
    return others == 0 ? text : text + u' ' + DailyBackupCard::tr("And %n more of them.", nullptr, others);
}

}  // namespace

DailyBackupCard::DailyBackupCard(EngineClient &engine, QWidget *parent)
    : Card(CardLook::Plain, parent), m_engine(engine), m_daily(new Toggle(tr("Back up each day"), this)),
      m_folder(new Label({}, style::base, this)),
      m_choose(new Button(tr("Choose folder"), ButtonKind::Outlined, this)),
      m_failure(new Label({}, {TextSize::Base, Weight::Regular, Tone::Bad}, this)),
      m_last(new Label({}, style::muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_daily);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_folder, 1);
    m_choose->setButtonSize(ButtonSize::Small);
    m_choose->setAccessibleName(tr("Choose folder for daily backups"));
    row->addWidget(m_choose);
    column->addLayout(row);
    m_failure->setFlow(Flow::Wrap);
    m_failure->hide();
    column->addWidget(m_failure);
    m_last->setFlow(Flow::Wrap);
    column->addWidget(m_last);
    auto *note = new Label(tr("Keeps 7 days, 4 weeks and 12 months. On another disk they also help when this "
                              "computer is lost."),
        style::caption, this);
    note->setFlow(Flow::Wrap);
    column->addWidget(note);
    connect(m_daily, &QCheckBox::clicked, this, [this](bool on) { store({on, m_plan.folder}); });
    connect(m_choose, &QPushButton::clicked, this, &DailyBackupCard::askForFolder);
    connect(&engine, &EngineClient::unlocked, this, &DailyBackupCard::load);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "settings")
            load();
    });
    load();
}

void DailyBackupCard::load()
{
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(plan, backupPlan(engine));
            SP_TRY(state, backupState(engine));
            SP_TRY(folder, backupFolder(engine));
            SP_TRY(drill, lastDrill(engine));
            return Answer{plan, state, folder, drill};
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
        });
}

QString DailyBackupCard::momentText(Instant at) const
{
    const TimeZone zone = TimeZone::system();
    const LocalDate today = dateOf(zone.toLocal(m_engine.clock().now()));
    return shortDay(dateOf(zone.toLocal(at)), today) + u", "_s + clockAt(at, zone);
}

QString DailyBackupCard::trouble(const Answer &answer) const
{
    const BackupState &state = answer.state;
    if (state.failedAt)
        return tr("The backup of %1 did not work. %2").arg(momentText(*state.failedAt), whyOf(state));
    if (!state.faults.empty())
        return faultText(state.faults);
    if (answer.drill.failure && answer.drill.at)
        return tr("The restore drill of %1 failed. %2")
            .arg(momentText(*answer.drill.at), errorText(*answer.drill.failure));
    if (answer.plan.daily && awayIsDue(state, m_engine.clock().now()))
        return tr("No backup has been written to another disk for 14 days or longer.");
    return {};
}

void DailyBackupCard::show(const Answer &answer)
{
    const auto &[plan, state, folder, drill] = answer;
    const bool isNews = state.madeAt != m_state.madeAt || plan != m_plan;
    m_plan = plan;
    m_state = state;
    m_daily->setChecked(plan.daily);
    m_choose->setEnabled(plan.daily);
    m_folder->setPlain(
        plan.folder.isEmpty() ? tr("Beside the practice, on this disk") : QDir::toNativeSeparators(folder));
    m_folder->setToolTip(QDir::toNativeSeparators(folder));
    fail(trouble(answer));
    QString last = !plan.daily ? tr("Off. Nothing is backed up by itself.")
                   : state.madeAt
                       ? tr("Last made %1, and opened again to test it.").arg(momentText(*state.madeAt))
                       : tr("The first is made at midday, or when the program next runs.");
    if (drill.passed())
        last += u' ' + tr("Restored for practice %1: all of it came back.").arg(momentText(*drill.at));
    m_last->setPlain(last);
    if (isNews)
        Q_EMIT changed();
}

void DailyBackupCard::fail(const QString &sentence)
{
    m_failure->setPlain(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

void DailyBackupCard::store(const BackupPlan &plan)
{
    ask(
        m_engine, this, [plan](Engine &engine) { return setBackupPlan(engine, plan); },
        [this](const Result<Done> &done) {
            if (done) {
                load();
                return;
            }
            m_daily->setChecked(m_plan.daily);
            fail(errorText(done.error()));
        });
}

void DailyBackupCard::chooseFolder(const QString &folder)
{
    store({true, folder});
}

void DailyBackupCard::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder for daily backups"),
        m_plan.folder.isEmpty() ? QDir::homePath() : m_plan.folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DailyBackupCard::chooseFolder);
    dialog->open();
}

}  // namespace sp::ui

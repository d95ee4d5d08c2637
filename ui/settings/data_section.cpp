// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/data_section.h"

#include "core/engine/daily_backup.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/settings/daily_backup_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr std::size_t shownBackups = 5;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

DataSection::DataSection(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_canceled(std::make_shared<std::atomic_bool>(false)),
      m_daily(new DailyBackupCard(engine, this)), m_progress(new ProgressRow({}, this)),
      m_outcome(new Label({}, style::base, this)), m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Label(tr("Backup and data"), style::pane, this));
    auto *note = new Label(
        tr("A backup is encrypted as the practice is and opens with the same passphrase or recovery sheet. "
           "What is written out is not encrypted."),
        style::muted, this);
    note->setFlow(Flow::Wrap);
    column->addWidget(note);
    column->addSpacing(metrics::gapLarge);
    column->addWidget(m_daily);
    column->addSpacing(metrics::gap);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    auto *now = new Button(tr("Back up now"), ButtonKind::Outlined, this);
    now->setGlyph(Icon::Vault);
    auto *elsewhere = new Button(tr("Back up to another place"), ButtonKind::Quiet, this);
    row->addWidget(now);
    row->addWidget(elsewhere);
    row->addStretch(1);
    column->addLayout(row);
    m_outcome->setFlow(Flow::Wrap);
    m_outcome->hide();
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addSpacing(metrics::gapSmall);
    m_list->setSpacing(0);
    column->addLayout(m_list);
    column->addSpacing(metrics::gapLarge);

    column->addWidget(new Label(tr("Take your data along"), style::name, this));
    column->addSpacing(4);
    column->addWidget(wayOut(tr("Everything"),
        tr("JSON, tables, calendar, contacts, notes, attachments, books"), ExportContent::Everything));
    column->addWidget(wayOut(
        tr("The books"), tr("A journal for hledger and other plain-text accounting"), ExportContent::Books));
    column->addWidget(wayOut(tr("Tables"),
        tr("CSV of clients, sessions, invoices and payments, for a spreadsheet"), ExportContent::Tables));
    column->addWidget(wayOut(tr("Calendar"), tr("An .ics file for any calendar"), ExportContent::Calendar));
    column->addWidget(
        wayOut(tr("Contacts"), tr("A .vcf file for any address book"), ExportContent::Contacts));
    column->addStretch(1);

    connect(now, &QPushButton::clicked, this, [this] { backUpTo({}); });
    connect(elsewhere, &QPushButton::clicked, this, [this] {
        choose(tr("Choose a folder for the backup"), [this](const QString &folder) { backUpTo(folder); });
    });
    connect(m_progress, &ProgressRow::canceled, this, [this] { *m_canceled = true; });
    connect(m_daily, &DailyBackupCard::changed, this, &DataSection::load);
    connect(&engine, &EngineClient::unlocked, this, &DataSection::load);
}

DataSection::~DataSection()
{
    stop();  // Nobody is left to hear of it.
}

void DataSection::stop()
{
    *m_canceled = true;
}

QWidget *DataSection::wayOut(const QString &name, const QString &note, ExportContent content)
{
    auto *card = new Card(CardLook::Plain, this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->addWidget(new NameBlock(name, note), 1);
    auto *write = new Button(tr("Export"), ButtonKind::Outlined, card);
    write->setButtonSize(ButtonSize::Small);
    write->setAccessibleName(tr("Export: %1").arg(name));
    row->addWidget(write);
    connect(write, &QPushButton::clicked, this, [this, content] {
        choose(tr("Choose where a new folder is made"),
            [this, content](const QString &folder) { exportTo(folder, content); });
    });
    return card;
}

void DataSection::load()
{
    struct Answer {
        std::vector<Kept> backups;
    };
    ask(
        m_engine, this,
        [](Engine &engine) -> Result<Answer> {
            Answer answer;
            SP_TRY(chosen, backupFolder(engine));
            const QString own = engine.vault().folder.layout().backups();
            for (const QString &folder : QStringList{own, chosen}.mid(chosen == own ? 1 : 0)) {
                for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.spbackup"_s}, QDir::Files)) {
                    // What cannot be read, or is another practice's, is no backup to rely on.
                    const auto reader = BackupReader::open(file.absoluteFilePath());
                    if (reader && reader->manifest().vault == engine.vault().vault)
                        answer.backups.push_back(
                            {file.absoluteFilePath(), reader->manifest().createdAt, file.size()});
                }
            }
            std::ranges::sort(answer.backups, std::greater(), &Kept::at);
            if (answer.backups.size() > shownBackups)
                answer.backups.resize(shownBackups);
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                show(answer->backups);
        });
}

void DataSection::show(const std::vector<Kept> &backups)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (backups.empty()) {
        m_list->addWidget(new Label(tr("No backup yet."), style::muted, this));
        return;
    }
    const TimeZone zone = TimeZone::system();
    const LocalDate today = dateOf(zone.toLocal(m_engine.clock().now()));
    for (const Kept &each : backups) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString when =
            shortDay(dateOf(zone.toLocal(each.at)), today) + u", "_s + clockAt(each.at, zone);
        row->addWidget(new Label(when, {TextSize::Base, Weight::Regular, Tone::Ink, Figures::Tabular}, line));
        row->addSpacing(metrics::gap);
        row->addWidget(new Label(sizeText(each.bytes),
                           {TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular}, line),
            1);
        auto *test = new Button(tr("Check"), ButtonKind::Quiet, line);
        test->setButtonSize(ButtonSize::Small);
        test->setAccessibleName(tr("Check the backup of %1").arg(when));
        connect(test, &QPushButton::clicked, this, [this, path = each.path] { check(path); });
        row->addWidget(test);
        m_list->addWidget(line);
    }
}

void DataSection::choose(const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

bool DataSection::begin(const QString &text)
{
    // The buttons stay enabled: one that is switched off under the keyboard hands it to whatever comes next.
    if (std::exchange(m_busy, true))
        return false;
    *m_canceled = false;
    m_outcome->hide();
    m_progress->setText(text);
    m_progress->setPercent({});
    m_progress->show();
    return true;
}

void DataSection::rest(const QString &outcome)
{
    m_busy = false;
    m_progress->hide();
    m_outcome->setPlain(outcome);
    m_outcome->show();
}

std::function<bool(qint64, qint64)> DataSection::follower()
{
    return [self = QPointer<DataSection>(this), canceled = m_canceled, told = std::make_shared<int>(-1)](
               qint64 done, qint64 all) {
        const int percent = static_cast<int>(done * 100 / std::max<qint64>(all, 1));
        if (std::exchange(*told, percent) != percent)
            QMetaObject::invokeMethod(
                qApp,
                [self, percent] {
                    if (self)
                        self->m_progress->setPercent(percent);
                },
                Qt::QueuedConnection);
        return !canceled->load();
    };
}

void DataSection::backUpTo(const QString &folder)
{
    if (!begin(tr("Writing the backup and opening it again")))
        return;
    struct Wish {
        BackupSource source;
        QString path;
        Instant now;
    };
    askOutside(
        m_engine, this,
        [folder](Engine &engine) -> Result<Wish> {
            SP_CHECK(engine.mayRead("backup.run"));
            SP_CHECK(engine.settle());
            const QString into = folder.isEmpty() ? engine.vault().folder.layout().backups() : folder;
            return Wish{backupSource(engine), into + u'/' + backupFileName(engine.now()), engine.now()};
        },
        [follow = follower()](
            const Wish &wish) { return writeBackup(wish.source, wish.path, wish.now, follow); },
        [this](const Result<BackupReport> &report) {
            if (report)
                ask(
                    m_engine, this,
                    [path = report->path](Engine &engine) { return noteBackupMade(engine, path); },
                    [this](const Result<Done> &noted) {
                        if (!noted)
                            rest(errorText(noted.error()));
                    });
            rest(report ? tr("Backed up to %1. It was opened again and is equal to the practice.")
                              .arg(QDir::toNativeSeparators(report->path))
                        : errorText(report.error()));
            load();
        });
}

void DataSection::check(const QString &path)
{
    if (!begin(tr("Reading the backup")))
        return;
    askOutside(
        m_engine, this, [path](Engine &) -> Result<QString> { return path; },
        [follow = follower()](
            const QString &backup) { return verifyBackup(backup, {}, KdfPolicy::production(), follow); },
        [this](const Result<BackupReport> &report) {
            rest(report ? tr("Undamaged: %1").arg(QDir::toNativeSeparators(report->path))
                        : errorText(report.error()));
        });
}

void DataSection::exportTo(const QString &folder, ExportContent content)
{
    if (!begin(tr("Writing out")))
        return;
    ask(
        m_engine, this,
        [folder, content, follow = follower()](Engine &engine) {
            const QString target = folder + u"/solopilot-"_s +
                                   QString::fromLatin1(exportContentName(content)) + u'-' +
                                   backupFileName(engine.now()).section(u'-', 1, 2).section(u'.', 0, 0);
            return exportPractice(engine, target, {content, PrivateNotes::LeaveOut}, follow);
        },
        [this](const Result<ExportReport> &report) {
            rest(report ? tr("Written to %1. These files are not encrypted: keep them where you keep papers.")
                              .arg(QDir::toNativeSeparators(report->folder))
                        : errorText(report.error()));
        });
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// How a practice begins: asked for, invented, and with what was brought along.
#include "app/desktop/demo_maker.h"
#include "app/desktop/desktop.h"
#include "app/desktop/professions.h"
#include "app/desktop/recovery_print.h"
#include "app/desktop/tax_proposal.h"
#include "app/desktop/tour_memory.h"
#include "app/desktop/workspace_choice.h"
#include "ui/messages/error_text.h"
#include "ui/people/client_form.h"
#include "ui/shell/first_run.h"
#include "ui/shell/unlock_screen.h"
#include "ui/widgets/states.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

SecretBytes secretOf(const char *text)
{
    return SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(text), qstrlen(text)});
}

/// Names and addresses first: the calendar's guests are then known people.
QStringList filesOf(const FirstRunAnswers &answers)
{
    QStringList files{answers.contactsFile, answers.calendarFile};
    files.removeAll(QString());
    return files;
}

}  // namespace

void Desktop::showFirstRun()
{
    auto *wizard = new FirstRun(this);
    m_firstRun = wizard;
    const QByteArray country = homeCountry();
    wizard->setProfessions(professions(currencyOf(country)));
    wizard->setZones(ui::zoneChoices(), TimeZone::system().name());
    wizard->setCountries(countries(), country);
    wizard->setTaxProposal([this](const QByteArray &profession, const QByteArray &where) {
        return proposeTax(profession, where, dateOf(TimeZone::system().toLocal(m_client.clock().now())));
    });
    // In the program's own settings, which only this user reads: there is no key to seal it with yet.
    wizard->keepTyped(
        m_store.value(QLatin1StringView(firstRunKey)).toByteArray(), [this](const QByteArray &typed) {
            if (typed.isEmpty())
                m_store.remove(QLatin1StringView(firstRunKey));
            else
                m_store.setValue(QLatin1StringView(firstRunKey), typed);
        });
    connect(wizard, &FirstRun::demoRequested, this, &Desktop::showDemo);
    connect(wizard, &FirstRun::restoreRequested, this, &Desktop::showRestore);
    connect(wizard, &FirstRun::createRequested, this, &Desktop::create);
    connect(wizard, &FirstRun::fileRequested, this, [this, wizard](FirstRun::File file) {
        const bool calendar = file == FirstRun::File::Calendar;
        auto *dialog =
            new QFileDialog(this, calendar ? tr("Choose a calendar file") : tr("Choose a contacts file"),
                QDir::homePath(), calendar ? tr("Calendars (*.ics)") : tr("Contacts (*.vcf *.vcard *.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, wizard, [wizard, calendar](const QString &path) {
            if (calendar)
                wizard->setCalendarFile(path);
            else
                wizard->setContactsFile(path);
        });
        dialog->open();
    });
    connect(wizard, &FirstRun::printRequested, this,
        [this](RecoveryKeyView &view) { printRecoverySheet(view, this); });
    connect(wizard, &FirstRun::finished, this, [this] {
        const FirstRunAnswers answers = m_firstRun->answers();
        nameTheirPeople(usualPeopleWord(answers.profession));
        offerTours();
        showWork();
        if (answers.start == StartWith::Files && !filesOf(answers).isEmpty())
            m_workplace->importFiles(filesOf(answers));
    });
    replace(wizard);
}

void Desktop::create(const FirstRunAnswers &answers, SecretBytes &typed)
{
    auto passphrase = Passphrase::create(typed);
    if (!passphrase) {
        m_firstRun->setFailed(errorText(passphrase.error()));
        return;
    }
    RecoveryKey recovery = RecoveryKey::generate(m_random);
    // Shown once, after the practice is there; kept in guarded memory until then. Shared with the answer's
    // closure alone.
    const auto sheet = std::make_shared<const SecretBytes>(recovery.printable());
    const auto made = [this, sheet] {
        if (m_firstRun)
            m_firstRun->showRecovery(*sheet);
    };
    m_firstRun->setWorking();
    QDir().mkpath(QFileInfo(m_options.workspace).absolutePath());
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, made] {
        watcher->deleteLater();
        const Result<Done> answer = watcher->result();
        if (answer)
            made();
        else if (m_firstRun)
            m_firstRun->setFailed(errorText(answer.error()));
    });
    watcher->setFuture(m_client.create(
        practiceOf(answers, m_options.workspace), *std::move(passphrase), std::move(recovery)));
}

void Desktop::showDemo()
{
    m_options = {demoFolderFor(m_own), DesktopOptions::Practice::Demo};
    if (!hasPractice(m_options.workspace)) {
        makeDemo();
        return;
    }
    showUnlock();
    SecretBytes typed = secretOf(demoPassphrase);
    unlock(typed);
}

void Desktop::makeDemo()
{
    showProgress(tr("Making a demo practice"));
    QDir().mkpath(QFileInfo(m_options.workspace).absolutePath());
    m_demo = std::make_unique<DemoMaker>(m_options.workspace, *Passphrase::create(secretOf(demoPassphrase)),
        RecoveryKey::generate(m_random), m_renderer);
    const auto fail = [this](const Error &error) { showNoDemo(error); };
    connect(m_demo.get(), &DemoMaker::progress, this, [this](int percent) {
        if (m_progress)
            m_progress->setText(tr("Making a demo practice: %1 %").arg(percent));
    });
    connect(m_demo.get(), &DemoMaker::failed, this, fail);
    connect(m_demo.get(), &DemoMaker::made, this, [this, fail](const std::shared_ptr<Passphrase> &kept) {
        auto *watcher = new QFutureWatcher<Result<Done>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, fail] {
            watcher->deleteLater();
            m_demo.reset();
            const Result<Done> answer = watcher->result();
            if (!answer) {
                fail(answer.error());
                return;
            }
            offerTours();
            showWork();
        });
        watcher->setFuture(m_client.open(m_options.workspace, std::move(*kept)));
    });
    m_demo->start();
}

void Desktop::showNoDemo(const Error &error)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *state = new StateView({StateContent::Kind::Error, tr("The demo practice could not be made"),
                                    errorText(error), tr("Try again"), {}, tr("Back")},
        page);
    state->setMaximumWidth(480);
    column->addStretch(1);
    column->addWidget(state, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(state, &StateView::acted, this, &Desktop::makeDemo);
    connect(state, &StateView::otherActed, this, [this] { goTo(m_own); });
    replace(page);
}

void Desktop::removeDemo()
{
    if (m_options.practice != DesktopOptions::Practice::Demo)
        return;
    connect(
        &m_client, &EngineClient::locked, this,
        [this, folder = m_options.workspace] {
            if (QDir(folder).removeRecursively())
                goTo(m_own);
            else if (m_unlock)
                m_unlock->setRefused(
                    errorText({ErrorCode::Unavailable, "storage.read_only", {{u"path"_s, folder}}}),
                    std::chrono::seconds(0));
        },
        Qt::SingleShotConnection);
    lock();
}

}  // namespace sp

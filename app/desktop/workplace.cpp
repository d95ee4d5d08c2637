// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workplace.h"

#include "app/adapters/paper/pdf_paper.h"
#include "app/desktop/notice.h"
#include "app/desktop/professions.h"
#include "app/desktop/record_window.h"
#include "app/desktop/session_meter.h"
#include "app/desktop/tray_words.h"
#include "ui/activity/activity_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/money/money_page.h"
#include "ui/people/clients_page.h"
#include "ui/people/import_sheet.h"
#include "ui/reports/reports_page.h"
#include "ui/session/session_page.h"
#include "ui/session/session_voice.h"
#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"
#include "ui/templates/templates_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/toast_stack.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

Workplace::Workplace(EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_running(client), m_actions(client), m_handMail(client),
      m_frame(new MainFrame(this)), m_finder(client, m_frame->commandPalette()), m_toasts(m_frame->toasts()),
      m_notice(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    addPages();
    m_notice = new Notice(*m_frame);
    wireActions();
    wireFrame();
    wireDay();
    wireChanges();
    wireTours();
    tellOfEnd();
    makeCommands();
    m_frame->setHealth({ConnectionHealth::State::Good, tr("All saved")});
    connect(&m_client, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "settings")
            loadPractice();
    });
    loadPractice();
    m_meter = std::make_unique<SessionMeter>(*this);
    new SessionVoice(m_running, *m_frame, this);
}

Workplace::~Workplace()
{
    m_meter.reset();
    // The pages look at the models, which are members and would go first.
    for (RecordWindow *window : std::exchange(m_windows, {}))
        delete window;
    delete m_frame;
}

void Workplace::wireActions()
{
    connect(&m_actions, &SessionActions::started, this, [this](const SessionId &session) {
        // What is typed next belongs into the note; left on the button that was pressed, a space would now
        // end the session.
        openSession(session)->writeNote();
    });
    connect(&m_actions, &SessionActions::opened, this, [this](const SessionId &session) {
        SessionPage *page = openSession(session);
        if (std::exchange(m_noteWanted, false))
            page->writeNote();
    });
    connect(&m_actions, &SessionActions::done, this, [this](const Receipt &receipt) {
        if (receipt.undoSeconds == 0) {
            tell(receiptText(receipt));
            return;
        }
        Toast toast{
            receipt.kind == Receipt::Kind::InvoiceLeaves ? Icon::Send : Icon::Check, receiptText(receipt)};
        toast.time = std::chrono::seconds(receipt.undoSeconds);
        toasts().present(std::move(toast), [this, id = receipt.id] { m_actions.undo(id); });
    });
    connect(&m_actions, &SessionActions::changed, this, &Workplace::tellUnit);
    connect(&m_actions, &SessionActions::undone, this,
        [this](const Receipt &receipt) { tell(undoneText(receipt)); });
    connect(&m_actions, &SessionActions::undoFailed, this, [this](const Error &error, int receipt) {
        tell(errorText(error), [this, receipt] { m_actions.undo(receipt); });
    });
    connect(&m_actions, &SessionActions::failed, this, [this](const Error &error) {
        m_noteWanted = false;
        complain(error);
    });
    connect(&m_actions, &SessionActions::refused, this,
        [this](const std::vector<InvoicedAll::Refused> &groups) { say(refusedText(groups)); });
    connect(&m_actions, &SessionActions::detailsNeeded, this, &Workplace::askDetails);
    connect(&m_running, &RunningSessionModel::failed, this, &Workplace::complain);
    for (const auto signal : {&RunningSessionModel::changed, &RunningSessionModel::ticked}) {
        connect(&m_running, signal, this, &Workplace::showChip);
        connect(&m_running, signal, this, &Workplace::trayChanged);
    }
    connect(&ShownNames::instance(), &ShownNames::changed, this, [this] {
        showChip();
        offerCommands();
        Q_EMIT trayChanged();
        tell(ShownNames::instance().areHidden() ? tr("Clients show by their initials")
                                                : tr("Clients show by their names"));
    });
    connect(&m_today->model(), &TodayModel::changed, this, [this] {
        showCounts();
        Q_EMIT trayChanged();
    });
}

void Workplace::startNext()
{
    if (m_running.running())
        openSession(m_running.running()->row.session.id);
    else if (m_running.next())
        m_actions.start(*m_running.next());
}

void Workplace::endRunning()
{
    if (!m_running.running())
        return;
    // In this order: its own window, where it has one, comes last and lies above.
    Q_EMIT attentionWanted();
    openSession(m_running.running()->row.session.id)->finish();
}

void Workplace::pause()
{
    if (m_running.running())
        m_actions.pause(m_running.running()->row.session.id);
}

void Workplace::resume()
{
    if (m_running.running())
        m_actions.resume(m_running.running()->row.session.id);
}

void Workplace::quickNote()
{
    Q_EMIT attentionWanted();
    if (m_running.running()) {
        openSession(m_running.running()->row.session.id)->writeNote();
    } else if (m_running.next()) {
        m_noteWanted = true;
        m_actions.open(*m_running.next());
    } else {
        tell(tr("A note belongs to a session, and none is planned"));
    }
}

void Workplace::invoiceAll()
{
    Q_EMIT attentionWanted();
    m_actions.invoiceAll();
}

void Workplace::openNext()
{
    Q_EMIT attentionWanted();
    if (m_running.next())
        m_actions.open(*m_running.next());
}

void Workplace::importFiles(QStringList paths)
{
    auto *import = new ImportSheet(m_client, *m_frame);
    connect(import, &ImportSheet::imported, this,
        [this](const QString &words, const UnitId &unit) { tellUnit(unit, words); });
    if (paths.isEmpty()) {
        import->chooseFile();
        return;
    }
    const QString first = paths.takeFirst();
    if (!paths.isEmpty())
        connect(import, &QObject::destroyed, this, [this, paths] { importFiles(paths); });
    import->open(first);
}

NoteModel &Workplace::notes()
{
    return m_session->note();
}

TrayState Workplace::trayState() const
{
    return sp::trayState(m_running, m_today->model().view(),
        ShownNames::instance().areHidden() ? TrayState::Names::Hidden : TrayState::Names::Shown);
}

void Workplace::showChip()
{
    const bool held = m_frame->currentPage() == PageId::Today;
    SessionChipState chip = chipState(m_running, held ? PagePrimary::Held : PagePrimary::None);
    chip.client = ShownNames::of(chip.client);
    m_frame->setSession(chip);
}

void Workplace::showCounts()
{
    const TodayView &view = m_today->model().view();
    m_frame->setCount(PageId::Clients, static_cast<int>(view.suggested.size()));
    m_frame->setCount(PageId::Money, static_cast<int>(view.pastDue.size()));
    using Health = ConnectionHealth::State;
    if (std::ranges::any_of(
            noteModels(), [](const NoteModel *note) { return note->state() == NoteModel::State::Failed; }))
        m_frame->setHealth({Health::Failed, tr("A note is not saved yet")});
    else if (!view.failed.empty())
        m_frame->setHealth({Health::Failed,
            tr("%n messages did not go out", nullptr, static_cast<int>(view.failed.size()))});
    else if (view.deferred > 0)
        m_frame->setHealth({Health::Stale, tr("%n mails wait to leave", nullptr, view.deferred)});
    else
        m_frame->setHealth({Health::Good, tr("All saved")});
}

void Workplace::loadPractice()
{
    struct Answer {
        PracticeSettings settings;
        bool demo;
    };
    ask(
        m_client, this,
        [](Engine &engine) -> Result<Answer> {
            SP_TRY(settings, engine.settings().practice());
            SP_TRY(demo, engine.settings().value("demo"));
            return Answer{std::move(settings), !demo.isEmpty()};
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return;
            const PracticeSettings &settings = answer->settings;
            QLocale::setDefault(QLocale(QString::fromLatin1(settings.locale)));
            if (answer->demo)
                m_frame->setStrip(tr("This is a demo practice. Everybody in it is made up."),
                    m_offersRemoval ? tr("Remove it and start my own") : QString());
            m_frame->setPractice(
                settings.practitioner, answer->demo ? tr("Demo practice") : professionLine(settings));
            showChip();
            Q_EMIT trayChanged();
        });
}

void Workplace::askRemoval()
{
    auto *sheet = new Sheet(*m_frame, tr("Remove the demo practice?"), KeepTyped::Nothing::IsTyped, 520);
    sheet->setSubtitle(tr("It is deleted with everything you tried out in it. Your own practice is another "
                          "one and is not touched."));
    sheet->setSecondary(tr("Keep it"));
    sheet->setPrimary(tr("Remove it"));
    connect(sheet, &Sheet::rejected, sheet, [sheet] {
        sheet->finish();
        sheet->deleteLater();
    });
    // Not from within the sheet, which goes with the practice.
    connect(sheet, &Sheet::accepted, this, &Workplace::removalRequested, Qt::QueuedConnection);
    sheet->open();
}

}  // namespace sp

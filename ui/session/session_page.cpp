// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_page.h"

#include "ui/messages/error_text.h"
#include "ui/session/finish_sheet.h"
#include "ui/session/note_editor.h"
#include "ui/session/note_files.h"
#include "ui/session/note_history.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inspector_fold.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled headerHeight{64};
constexpr metrics::Scaled whoRoom{240};
constexpr metrics::Scaled asideWidth{264};
constexpr TextStyle timerStyle{TextSize::Title, Weight::Semi, Tone::Ink, Figures::Tabular};
constexpr TextStyle plannedStyle{TextSize::Base, Weight::Regular, Tone::Muted, Figures::Tabular};

}  // namespace

SessionPage::SessionPage(
    EngineClient &client, RunningSessionModel &running, SessionActions &actions, QWidget *parent)
    : QWidget(parent), m_client(client), m_running(running), m_actions(actions), m_model(client),
      m_note(client), m_name(new Label({}, style::pane)), m_state(new Chip),
      m_since(new Label({}, style::caption)), m_timer(new Label({}, timerStyle)),
      m_planned(new Label({}, plannedStyle)),
      m_pause(new Button(tr("Pause"))), m_others{new Button({}), new Button({})},
      m_main(new Button(tr("Finish session"), ButtonKind::Primary)),
      m_fold(new InspectorFold(u"sessionInspector"_s, tr("Session"), *this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeHeader());
    left->addWidget(new Hairline(Qt::Horizontal, this));
    m_below = new QHBoxLayout;
    m_below->setSpacing(0);
    m_below->addWidget(makeAside());
    auto *paper = new Pane(&Tokens::surface, Pane::Edge::None, this);
    m_middle = paper;
    auto *inner = new QVBoxLayout(paper);
    inner->setContentsMargins(0, 0, 0, 0);
    m_editor = new NoteEditor(m_note, paper);
    m_editor->body().setObjectName(u"noteBody"_s);
    m_main->setObjectName(u"sessionMain"_s);
    inner->addWidget(m_editor);
    m_files = new NoteFiles(m_client, m_editor);
    m_editor->setBelow(m_files);
    connect(m_editor, &NoteEditor::fileWanted, m_files, &NoteFiles::choose);
    connect(m_editor, &NoteEditor::historyWanted, this, &SessionPage::showHistory);
    connect(m_files, &NoteFiles::failed, this, &SessionPage::failed);
    m_below->addWidget(paper, 1);
    // What can be done is known with the session.
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_name, m_state, m_timer, m_planned, m_pause, m_others[0], m_others[1], m_main})
        part->hide();
    left->addLayout(m_below, 1);
    row->addLayout(left, 1);

    connect(&m_model, &SessionModel::changed, this, &SessionPage::refresh);
    connect(&m_running, &RunningSessionModel::changed, this, &SessionPage::refresh);
    connect(&ShownNames::instance(), &ShownNames::changed, this, &SessionPage::refresh);
    connect(&m_running, &RunningSessionModel::ticked, this, &SessionPage::showTimer);
    connect(m_fold, &InspectorFold::shownChanged, this, &SessionPage::placeInspector);
}

std::vector<SessionPage::Other> SessionPage::others() const
{
    const Session &session = m_model.context()->session;
    const QString client = m_model.context()->client.details.name;
    const bool begun = session.planned.start <= m_running.now();
    if (session.billing == BillingState::Credited)
        return {{tr("Waive"), tr("The session is not to be billed"),
            [this, id = session.id] { m_actions.waive(id); }}};
    switch (session.state) {
    case SessionState::Tentative:
        return {{tr("Confirm"), tr("The appointment is agreed on"),
                    [this, id = session.id, client] { m_actions.confirm(id, client); }},
            {tr("Release"), tr("The time is free again for others"),
                [this, id = session.id, client] { m_actions.release(id, client); }}};
    case SessionState::Confirmed:
        if (begun)
            return {{tr("Did not come"), tr("Marks a no-show; nothing is invoiced"),
                [this, id = session.id, client] { m_actions.markNoShow(id, client); }}};
        return {};
    case SessionState::NoShow:
        return {{tr("Came after all"), tr("Takes the no-show back"),
            [this, id = session.id, client] { m_actions.reopen(id, client); }}};
    default:
        return {};
    }
}

QWidget *SessionPage::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(headerHeight);
    auto *row = new WrapRow(whoRoom, header);
    row->setContentsMargins(metrics::gapLarge, 0, metrics::gapPane, 0);
    row->setSpacing(metrics::gap);
    auto *lead = new QWidget(header);
    auto *who = new QHBoxLayout(lead);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(metrics::gap);
    m_back = new Button(Icon::Left, tr("Back to the day"), ButtonKind::Quiet, header);
    m_back->setToolTip(tr("Back to the day"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_note.saveNow();
        Q_EMIT left();
    });
    who->addWidget(m_back);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(0, 0, 0, 0);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    first->addWidget(m_name);
    first->addWidget(m_state);
    first->addStretch(1);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_since);
    words->addStretch(1);
    who->addLayout(words, 1);
    row->setLead(lead);
    row->addAct(m_timer);
    row->addAct(m_planned);
    auto *history = new Button(Icon::History, tr("History"), ButtonKind::Quiet, header);
    history->setToolTip(tr("What was done with this session"));
    connect(history, &QPushButton::clicked, this, [this] {
        if (m_model.context())
            Q_EMIT historyRequested(m_model.context()->session.id.bytes(),
                ShownNames::of(m_model.context()->client.details.name));
    });
    // Close together, so that the session's times keep their room.
    auto *together = new QWidget(header);
    auto *signs = new QHBoxLayout(together);
    signs->setContentsMargins(0, 0, 0, 0);
    signs->setSpacing(0);
    row->addAct(together);
    signs->addWidget(history);
    m_apart = new Button(Icon::Plans, tr("Open in a window of its own"), ButtonKind::Quiet, header);
    m_apart->setToolTip(tr("Open in a window of its own"));
    connect(m_apart, &QPushButton::clicked, this, [this] {
        if (session() && m_model.context())
            Q_EMIT apartRequested(*session());
    });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(addShortcut(
                    *this, Qt::CTRL | Qt::SHIFT | enter, {tr("Session"), tr("Open in a window of its own")}),
            &QShortcut::activated, m_apart, &QPushButton::click);
    signs->addWidget(m_apart);
    signs->addWidget(m_fold->makeButton(header));
    m_pause->setGlyph(Icon::Pause);
    row->addWidget(m_pause);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        row->addWidget(m_others[i]);
        connect(m_others[i], &QPushButton::clicked, this, [this, i] {
            const std::vector<Other> offered = m_model.context() ? others() : std::vector<Other>{};
            if (i < offered.size())
                offered[i].act();
        });
    }
    m_main->setCapText(tr("Ctrl Enter", "keys"));
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(addShortcut(*this, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)),
                    {tr("Session"), tr("Start or finish the session")}),
            &QShortcut::activated, m_main, &QPushButton::click);
    row->addWidget(m_main);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (!runsHere())
            return;
        if (m_running.running()->paused())
            m_actions.resume(*session());
        else
            m_actions.pause(*session());
    });
    connect(m_main, &QPushButton::clicked, this, [this] {
        const auto &context = m_model.context();
        if (!context)
            return;
        if (context->session.billing == BillingState::Credited) {
            m_actions.billAgain(context->session.id);
        } else if (waitsToStart()) {
            PlannedSession planned{context->session.planned, context->session.id};
            planned.client = context->client.id;
            m_actions.start(planned);
        } else {
            finish();
        }
    });
    return header;
}

QWidget *SessionPage::makeAside()
{
    m_aside = new Pane(&Tokens::ground, Pane::Edge::Right, this);
    m_aside->setObjectName(u"sessionAside"_s);
    m_aside->setFixedWidth(asideWidth);
    auto *outer = new QVBoxLayout(m_aside);
    outer->setContentsMargins(0, 0, 1, 0);
    auto *scroll = new QScrollArea(m_aside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_agenda = new QWidget;
    m_agenda->setObjectName(u"paneContents"_s);
    scroll->setWidget(m_agenda);
    outer->addWidget(scroll);
    auto *column = new QVBoxLayout(m_agenda);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapLarge, metrics::gapLarge);
    column->setSpacing(4);
    auto *waiting = new LoadingView(tr("Looking up the agenda"), m_agenda);
    waiting->setCancellable(false);
    column->addWidget(waiting);
    column->addStretch(1);
    return m_aside;
}

void SessionPage::openSession(const SessionId &session)
{
    m_wantsFinish = false;
    if (m_model.session() != session) {
        m_note.saveNow();
        m_noteOf.reset();
        // It would finish the one before, with this one's note.
        if (m_sheet) {
            m_sheet->Sheet::finish();
            m_sheet->deleteLater();
            m_sheet.clear();
        }
    }
    m_model.open(session);
}

void SessionPage::closeSession()
{
    if (m_sheet) {
        m_sheet->Sheet::finish();
        m_sheet->deleteLater();
        m_sheet.clear();
    }
    m_wantsNote = false;
    m_wantsFinish = false;
    m_noteOf.reset();
    m_note.close();
    m_model.close();
}

void SessionPage::setPlace(Place place)
{
    m_back->setVisible(place == Place::Page);
    // A hidden button hears no keys either.
    m_apart->setVisible(place == Place::Page);
    m_apart->setEnabled(place == Place::Page);
}

void SessionPage::writeNote()
{
    m_wantsNote = true;
    if (m_noteOf)
        m_editor->focusWriting();
}

bool SessionPage::runsHere() const
{
    return m_running.running() && m_model.session() == m_running.running()->row.session.id;
}

bool SessionPage::waitsToStart() const
{
    const Session &session = m_model.context()->session;
    const bool open = session.state == SessionState::Confirmed || session.state == SessionState::Tentative;
    return open && session.planned.end > m_running.now();
}

void SessionPage::refresh()
{
    const auto &context = m_model.context();
    if (m_noteOf && m_model.error() && m_model.error()->reason == "session.unknown") {
        // What made the session was taken back.
        closeSession();
        Q_EMIT left();
        return;
    }
    if (m_model.error() && !context)
        m_since->setRuns({{errorText(*m_model.error()), Tone::Bad}});
    else if (!context && m_model.session() && m_name->text().isEmpty())
        m_since->setPlain(tr("Looking up the session"));
    if (!context)
        return;
    if (m_noteOf != context->session.id) {
        m_noteOf = context->session.id;
        m_editor->setZone(context->zone);
        m_note.open(context->session.id, context->client.id, context->service.details.noteTemplate);
        m_files->open(context->session.id, context->client.id, context->service.details.noteTemplate);
        showAside();
    }
    showHeader();
    showTimer();
    showInspector();
    if (m_wantsNote)
        m_editor->focusWriting();
    m_wantsNote = false;
    if (std::exchange(m_wantsFinish, false))
        finish();
}

void SessionPage::showHeader()
{
    const SessionContext &context = *m_model.context();
    const Session &session = context.session;
    m_name->setPlain(ShownNames::of(context.client.details.name));
    m_name->show();
    Q_EMIT named(context.client.details.name);
    m_state->setContent(
        stateChip(session.state, session.billing, runsHere() && m_running.running()->paused()));
    m_state->show();
    const bool begun = session.actualStart.has_value();
    const Instant start = session.actualStart.value_or(session.planned.start);
    const QString when = twinClockAt(start, context.zone, context.clientZone);
    const QString service = serviceLine(context.service.details.name, context.service.details.duration);
    m_since->setPlain(u"%1  ·  %2"_s.arg(service, begun ? tr("since %1").arg(when) : when));
    QStringList caption{shortDay(dateOf(context.zone.toLocal(start)), LocalDate{}), when};
    if (context.number > 0)
        caption << tr("session %1").arg(context.number);
    m_editor->setCaption(caption.join(u"  ·  "_s));

    const bool open = waitsToStart();
    const bool runs = session.state == SessionState::InProgress;
    const bool missed =
        !open && (session.state == SessionState::Confirmed || session.state == SessionState::Tentative);
    const bool billable =
        session.state == SessionState::Completed && session.billing == BillingState::Unbilled;
    const bool credited = session.billing == BillingState::Credited;
    m_pause->setVisible(runs);
    const std::vector<Other> offered = others();
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        m_others[i]->setVisible(i < offered.size());
        if (i < offered.size()) {
            m_others[i]->setText(offered[i].text);
            m_others[i]->setToolTip(offered[i].explained);
        }
    }
    m_main->setVisible(open || runs || missed || billable || credited);
    m_main->setText(credited         ? tr("Bill again")
                    : open           ? tr("Start session")
                    : runs || missed ? tr("Finish session")
                                     : tr("Invoice"));
    m_main->setEnabled(!open || !m_running.running());
    m_main->setToolTip(m_main->isEnabled() ? QString() : tr("Another session runs. Finish it first."));
}

void SessionPage::showTimer()
{
    const auto &context = m_model.context();
    const bool runs = context && runsHere();
    m_timer->setVisible(runs);
    m_planned->setVisible(runs);
    if (!runs)
        return;
    m_timer->setPlain(timerText(m_running.elapsed()));
    m_planned->setPlain(
        tr("of %1:00").arg(std::chrono::round<minutes>(context->session.planned.length()).count()));
    const bool paused = m_running.running()->paused();
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setGlyph(paused ? Icon::Play : Icon::Pause);
}

void SessionPage::showHistory()
{
    const auto &context = m_model.context();
    if (!context)
        return;
    m_note.saveNow();
    auto *history = new NoteHistory(m_client, context->session.id, context->zone, *this);
    connect(history, &NoteHistory::broughtBack, m_editor, &NoteEditor::replace);
    history->open();
}

void SessionPage::finish()
{
    const auto &context = m_model.context();
    m_wantsFinish = !context;
    if (!context || m_sheet)
        return;
    m_note.saveNow();
    m_sheet = new FinishSheet(
        *m_middle, m_client, m_actions, m_running, context->session.id, context->client.details.name);
    m_sheet->setNote([this] { return m_note.unsaved(); });
    connect(m_sheet, &FinishSheet::closed, this, [this](bool finished) {
        m_sheet->deleteLater();
        m_sheet.clear();
        if (finished)
            Q_EMIT left();
    });
    // The sheet holds the one primary; the scrim does not cover the header.
    m_main->setKind(ButtonKind::Outlined);
    connect(m_sheet, &QObject::destroyed, m_main, [main = m_main] { main->setKind(ButtonKind::Primary); });
    connect(m_sheet, &FinishSheet::creditAsked, this, &SessionPage::creditAsked);
    m_sheet->open();
}

void SessionPage::placeInspector()
{
    if (!m_inspector)
        return;
    // Opened where there is little room, it leaves the header its whole width.
    QLayout *place = m_fold->isRoomy() ? layout() : m_below;
    if (place->indexOf(m_inspector) < 0)
        place->addWidget(m_inspector);
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= metrics::foldBelow - metrics::railWidth;
    m_fold->setRoomy(wide);
    placeInspector();
    // When the session is comes first; the keys for a window of its own remain.
    m_apart->setVisible(wide && m_apart->isEnabled());
    m_aside->setFixedWidth(wide ? asideWidth : asideWidth - metrics::gapPane);
}

}  // namespace sp::ui

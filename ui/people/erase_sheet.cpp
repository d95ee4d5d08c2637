// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/erase_sheet.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_bar.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <string_view>

using namespace Qt::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(400);

struct KindWords {
    std::string_view kind;
    const char *text;
};

// clang-format off
constexpr KindWords kinds[] = {
    {"attachments", QT_TRANSLATE_NOOP("Erasing", "Files")},
    {"calendar_entries", QT_TRANSLATE_NOOP("Erasing", "Calendar entries: titles, places, words")},
    {"clients", QT_TRANSLATE_NOOP("Erasing", "Records with name, addresses, tags and remark")},
    {"contacts", QT_TRANSLATE_NOOP("Erasing", "Mail addresses and telephone numbers")},
    {"credit_notes", QT_TRANSLATE_NOOP("Erasing", "Credit notes")},
    {"discarded_drafts", QT_TRANSLATE_NOOP("Erasing", "Discarded drafts of invoices: their words")},
    {"erase.draft_invoice", QT_TRANSLATE_NOOP("Erasing", "Drafts of invoices: issue or discard them")},
    {"erase.future_entry", QT_TRANSLATE_NOOP("Erasing", "Calendar entries still to come: cancel them")},
    {"erase.open_credit", QT_TRANSLATE_NOOP("Erasing", "Credit: pay it back or use it")},
    {"erase.open_session", QT_TRANSLATE_NOOP("Erasing", "Sessions still to be held or decided: cancel or finish them")},
    {"erase.pays_for_others", QT_TRANSLATE_NOOP("Erasing", "Clients whose invoices they pay: choose another payer")},
    {"erase.running_timer", QT_TRANSLATE_NOOP("Erasing", "A running session: finish it")},
    {"erase.unbilled_session", QT_TRANSLATE_NOOP("Erasing", "Sessions that are not billed: bill or waive them")},
    {"erase.unpaid_invoice", QT_TRANSLATE_NOOP("Erasing", "Invoices that are not paid: record, credit or write off")},
    {"erase.unsent_message", QT_TRANSLATE_NOOP("Erasing", "Mail that has not left: send or cancel it")},
    {"expenses", QT_TRANSLATE_NOOP("Erasing", "Expenses")},
    {"import_links", QT_TRANSLATE_NOOP("Erasing", "Links to other programs' records")},
    {"invoices", QT_TRANSLATE_NOOP("Erasing", "Invoices")},
    {"messages", QT_TRANSLATE_NOOP("Erasing", "Mails: address, subject and text")},
    {"note_versions", QT_TRANSLATE_NOOP("Erasing", "Versions of notes")},
    {"notes", QT_TRANSLATE_NOOP("Erasing", "Notes")},
    {"payments", QT_TRANSLATE_NOOP("Erasing", "Payments")},
    {"postings", QT_TRANSLATE_NOOP("Erasing", "Entries of the books")},
    {"quotes", QT_TRANSLATE_NOOP("Erasing", "Quotes: their words")},
    {"recurring_invoices", QT_TRANSLATE_NOOP("Erasing", "Recurring invoices: ended, their words")},
    {"sessions", QT_TRANSLATE_NOOP("Erasing", "Sessions: only their times stay, without a person")},
};
// clang-format on

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

QString kindText(const QByteArray &kind, std::int64_t count)
{
    const std::string_view name(kind.constData(), static_cast<std::size_t>(kind.size()));
    const auto *known = std::ranges::find(kinds, name, &KindWords::kind);
    const QString words = known == std::end(kinds) ? QString::fromLatin1(kind) : Words::tr(known->text);
    return Words::tr("%1: %L2", "a kind of record and how many").arg(words).arg(count);
}

QWidget *listOf(const QStringList &lines)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &line : lines)
        column->addWidget(new Label(line, style::base));
    return part;
}

QStringList linesOf(const std::vector<erasing::Counted> &counts)
{
    QStringList lines;
    for (const erasing::Counted &each : counts)
        lines += kindText(each.kind, each.count);
    return lines;
}

QStringList linesOf(const std::vector<erasing::Kept> &kept)
{
    QStringList lines;
    for (const erasing::Kept &each : kept)
        lines += Words::tr("%1, until the end of %2")
                     .arg(kindText(each.kind, each.count), QString::fromLatin1(dateText(each.until).left(4)));
    return lines;
}

}  // namespace

EraseSheet::EraseSheet(EngineClient &engine, QWidget &region, ErasurePlan plan)
    : Sheet(region, Words::tr("Erase %1").arg(ShownNames::of(plan.name)), KeepTyped::Nothing::OfSecrets),
      m_engine(engine), m_plan(std::move(plan)), m_reason(new TextField(Words::tr("Why"))),
      m_name(new TextField(Words::tr("The client's name, to be sure"))), m_said(new Label({}, style::muted)),
      m_bar(new ProgressBar(Words::tr("Clearing old copies"))), m_proof(new Label({}, style::muted)),
      m_look(new QTimer(this))
{
    const bool admitted = m_plan.plan.obstacles.empty();
    setSubtitle(admitted
                    ? Words::tr("Nobody takes this back, and what could be undone until now stays as it is.")
                    : Words::tr("Something is still open. Settle or cancel it first."));
    if (!admitted)
        addNamedPart(Words::tr("In the way"), listOf(linesOf(m_plan.plan.obstacles)));
    addNamedPart(Words::tr("Goes"), listOf(linesOf(m_plan.plan.erased)));
    if (!m_plan.plan.kept.empty()) {
        QStringList lines = linesOf(m_plan.plan.kept);
        lines.prepend(Words::tr("Tax law asks for these, with the name and address on them."));
        addNamedPart(Words::tr("Stays"), listOf(lines));
    }
    if (!m_plan.backups.empty())
        addNamedPart(Words::tr("Backups"),
            listOf({Words::tr(
                "%n earlier backups hold the client until they leave or are removed; copies in other "
                "places are yours to remove.",
                nullptr, static_cast<int>(m_plan.backups.size()))}));
    m_reason->setHint(Words::tr("Stays on record, so it names nobody."));
    if (admitted) {
        addPart(m_reason);
        addPart(m_name);
    }
    m_said->setFlow(Flow::Wrap);
    auto *end = new QWidget;
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_said);
    column->addWidget(m_bar);
    column->addWidget(m_proof);
    m_bar->hide();
    m_proof->setFlow(Flow::Wrap);
    m_proof->hide();
    addPart(end);
    m_look->setInterval(lookEvery);
    connect(m_look, &QTimer::timeout, this, &EraseSheet::lookAgain);
    m_leave = setSecondary(admitted ? Words::tr("Cancel") : Words::tr("Close"));
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    if (!admitted)
        return;
    m_primary = setPrimary(Words::tr("Erase for good"));
    connect(m_reason, &TextField::textChanged, this, &EraseSheet::admit);
    connect(m_name, &TextField::textChanged, this, &EraseSheet::admit);
    connect(this, &Sheet::accepted, this, [this] { m_state == State::Erased ? saveProof() : erase(); });
    admit();
}

void EraseSheet::admit()
{
    if (m_state != State::Asking)
        return;
    const bool named =
        m_name->text().simplified().compare(m_plan.name.simplified(), Qt::CaseInsensitive) == 0;
    m_primary->setEnabled(named && !m_reason->text().trimmed().isEmpty());
}

void EraseSheet::erase()
{
    m_state = State::Working;
    setBusy();
    setFailure({});
    m_said->setPlain(Words::tr("Erasing, then making a backup without the client…"));
    ask(
        m_engine, this,
        [client = m_plan.subject.client, reason = m_reason->text().trimmed()](
            Engine &engine) { return eraseClient(engine, client, {reason}); },
        [this](const Result<ErasureReport> &report) {
            if (report) {
                done(*report);
                return;
            }
            m_state = State::Asking;
            m_said->setPlain({});
            setFailure(errorText(report.error()));
        });
}

void EraseSheet::done(const ErasureReport &report)
{
    m_state = State::Erased;
    m_reason->setEnabled(false);
    m_name->hide();  // It names whom nothing here names any more.
    setSubtitle(Words::tr("What is left is called %1.").arg(erasing::pseudonym(report.client)));
    setFailure({});
    m_primary->setText(Words::tr("Save the proof (PDF)…"));
    m_primary->setEnabled(true);
    m_leave->setText(Words::tr("Close"));
    using State = RewritingTold::State;
    if (report.rewritten == ErasureReport::Rewritten::Done)
        tell({});
    else
        tell({report.leftUndone.isEmpty() ? State::UnderWay : State::Waits, 0, report.leftUndone});
    Q_EMIT erased(report.client);
}

void EraseSheet::tell(const RewritingTold &told)
{
    using State = RewritingTold::State;
    const bool isCleared = told.state == State::Cleared;
    m_bar->setVisible(!isCleared);
    m_bar->setThousandths(told.state == State::UnderWay ? std::optional(told.thousandths) : std::nullopt);
    switch (told.state) {
    case State::Cleared:
        m_said->setPlain(Words::tr("Erased. Everything is cleared: no old copy is left in this practice."));
        announce(*this, m_said->text());
        break;
    case State::UnderWay:
        m_said->setPlain(
            Words::tr("Erased. Still clearing old copies: %L1%. You can close this; it goes on by itself.")
                .arg(told.thousandths / 10));
        break;
    case State::Waits:
        m_said->setPlain(
            told.reason.isEmpty() || told.reason == "canceled"
                ? Words::tr("Erased. Clearing old copies gave way to other work and goes on in a minute. "
                            "You can close this.")
                : Words::tr("Erased. Old copies are not cleared yet, and it is tried again by itself: %1")
                      .arg(reasonText(told.reason)));
        break;
    case State::Failed:
        m_said->setPlain(Words::tr("Erased. Old copies could not be cleared; it is tried again when the "
                                   "practice is next opened: %1")
                             .arg(reasonText(told.reason)));
        break;
    }
    if (isCleared)
        m_look->stop();
    else if (!m_look->isActive())
        m_look->start();
}

void EraseSheet::lookAgain()
{
    ask(
        m_engine, this, [](Engine &engine) { return tellRewriting(engine); },
        [this](const Result<RewritingTold> &told) {
            if (told && m_look->isActive())
                tell(*told);
        });
}

void EraseSheet::saveProof()
{
    auto *dialog = new QFileDialog(this, Words::tr("A new folder for the proof"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(Words::tr("Erasure"));
    connect(dialog, &QFileDialog::fileSelected, this, &EraseSheet::saveProofTo);
    dialog->open();
}

void EraseSheet::saveProofTo(const QString &folder)
{
    ask(
        m_engine, this,
        [client = m_plan.subject.client, folder](
            Engine &engine) { return proveErasure(engine, client, folder, ProofForm::Pdf); },
        [this, folder](const Result<QJsonObject> &proof) {
            setFailure(proof ? QString() : errorText(proof.error()));
            if (proof)
                m_proof->setPlain(Words::tr("The proof is in %1.").arg(folder));
            m_proof->setVisible(proof.has_value());
        });
}

void openEraseSheet(EngineClient &engine, QWidget &region, const ClientId &client,
    const std::function<void(EraseSheet &)> &opened, const std::function<void(const QString &)> &said)
{
    ask(
        engine, &region, [client](Engine &working) { return erasurePlan(working, client); },
        [&engine, &region, opened, said](const Result<ErasurePlan> &plan) {
            if (!plan) {
                said(errorText(plan.error()));
                return;
            }
            auto *sheet = new EraseSheet(engine, region, *plan);
            opened(*sheet);
            sheet->open();
        });
}

}  // namespace sp::ui

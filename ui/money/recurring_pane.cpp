// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/recurring_pane.h"

#include "core/primitives/documents/file_name.h"
#include "ui/messages/error_text.h"
#include "ui/money/recurring_form.h"
#include "ui/money/recurring_versions.h"
#include "ui/money/recurring_words.h"
#include "ui/money/save_pdf.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using State = RecurringInvoice::State;

namespace {

RecordWords wordsOf()
{
    return {RecurringPane::tr("Recurring invoices"), RecurringPane::tr("Client"),
        RecurringPane::tr("New recurring invoice"), RecurringPane::tr("No recurring invoice chosen"),
        RecurringPane::tr("Choose one on the left to see its plan and its next invoice.")};
}

struct RecurringList {
    std::vector<RecurringRow> rows;
    LocalDate today = {};
    RecurringRate rate;
};

Result<RecurringList> readList(Engine &engine, const QString &text)
{
    SP_CHECK(engine.mayRead("recurring.read"));
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(rows, engine.recurring().store().list(text));
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(currency, Currency::create(settings.currency));
    SP_TRY(rate, engine.recurring().store().rate(currency));
    return RecurringList{std::move(rows), today, rate};
}

ListRow rowOf(const RecurringRow &recurring, LocalDate today)
{
    ListRow row;
    row.title = ShownNames::of(recurring.payerName);
    row.note = planShortText(recurring.plan);
    if (recurring.state == State::Active && recurring.nextOn)
        row.note += u"   "_s + listDay(*recurring.nextOn, today);
    row.trailing = moneyText(recurring.total);
    row.trailingChip = recurringChip(recurring.state);
    row.key = recurring.id.text();
    return row;
}

StateContent emptyList(bool searching)
{
    if (searching)
        return {StateContent::Kind::Empty, RecurringPane::tr("Nothing found"),
            RecurringPane::tr("No client matches. Try fewer letters."), {}, Icon::Search};
    return {StateContent::Kind::Empty, RecurringPane::tr("No recurring invoices yet"),
        RecurringPane::tr("A retainer, a room, a monthly hour: set it up once, and its invoice is written on "
                          "its day."),
        RecurringPane::tr("New recurring invoice"), Icon::Repeat};
}

}  // namespace

RecurringPane::RecurringPane(EngineClient &client, QWidget *parent)
    : RecordPane(
          client, wordsOf(), new RecurringView, {"recurring", "invoices", "payments", "settings"}, parent),
      m_view(static_cast<RecurringView *>(detail()))
{
    connect(m_view, &RecurringView::pauseAsked, this, [this](const RecurringFile &file) {
        step("recurring.pause", &RecurringService::pause, file, tr("Paused"));
    });
    connect(m_view, &RecurringView::resumeAsked, this, [this](const RecurringFile &file) {
        step("recurring.resume", &RecurringService::resume, file, tr("It goes on"));
    });
    connect(m_view, &RecurringView::endAsked, this, [this](const RecurringFile &file) {
        step("recurring.end", &RecurringService::end, file, tr("Ended: no more invoices come of it"));
    });
    connect(m_view, &RecurringView::modeAsked, this,
        [this](const RecurringFile &file, RecurringInvoice::Mode mode) {
            act(
                "recurring.edit",
                [id = file.review.recurring.id, mode](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_CHECK(engine.recurring().setMode(unit, id, mode));
                    return id.text();
                },
                tr("The next ones are %1").arg(modeText(mode)));
        });
    connect(m_view, &RecurringView::editAsked, this, &RecurringPane::edit);
    connect(m_view, &RecurringView::pdfAsked, this, &RecurringPane::savePdf);
    connect(m_view, &RecurringView::openInvoiceAsked, this, &RecurringPane::openInvoice);
    connect(m_view, &RecurringView::clientAsked, this, &RecurringPane::openClient);
    connect(m_view, &RecurringView::buyerAsked, this, &RecurringPane::openClient);
    connect(m_view, &RecurringView::settingsAsked, this, &RecurringPane::settingsAsked);
    connect(m_view, &RecurringView::historyAsked, this, [this](const RecurringFile &file) {
        Q_EMIT historyRequested(file.review.recurring.id.bytes(), tr("Recurring invoice"));
    });
    connect(m_view, &RecurringView::versionsAsked, this, [this](const RecurringFile &file) {
        (new RecurringVersions(engine(), file.review.recurring, *this))->open();
    });
    load();
}

void RecurringPane::loadRows(const QString &text)
{
    ask(
        engine(), this, [text](Engine &engine) { return readList(engine, text); },
        [this, question = asked(), text](const Result<RecurringList> &list) {
            if (question != asked())
                return;
            if (!list) {
                fail(tr("The recurring invoices could not be read"), list.error());
                return;
            }
            std::vector<ListRow> rows;
            for (const RecurringRow &each : list->rows)
                rows.push_back(rowOf(each, list->today));
            showRows(std::move(rows), emptyList(!text.isEmpty()));
            const RecurringRate &rate = list->rate;
            setSummary(rate.count > 0
                           ? tr("Running invoices come to %1.").arg(rateText(rate.perMonth, rate.perYear))
                           : QString());
        });
}

void RecurringPane::loadRecord(const QByteArray &key)
{
    const auto id = RecurringId::parse(key);
    if (!id)
        return;
    ask(
        engine(), this, [id](Engine &engine) { return readRecurring(engine, *id); },
        [this, key](const Result<RecurringFile> &file) {
            if (!isShown(key))
                return;
            if (!file) {
                hideDetail();
                return;
            }
            m_view->setFile(*file);
            showDetail();
        });
}

void RecurringPane::make()
{
    askStart([this](Currency currency, LocalDate today) {
        auto *sheet = new RecurringSheet(*this, engine(), currency, today);
        connect(sheet, &RecurringSheet::made, this, [this, sheet](const RecurringRequest &request) {
            act(
                "recurring.add",
                [request](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_TRY(id, engine.recurring().add(unit, request));
                    return id.text();
                },
                tr("Recurring invoice set up"), sheet);
        });
        sheet->open();
    });
}

void RecurringPane::step(
    const QByteArray &command, Step work, const RecurringFile &file, const QString &words)
{
    act(
        command,
        [id = file.review.recurring.id, work](Engine &engine, Unit &unit) -> Result<QByteArray> {
            SP_CHECK((engine.recurring().*work)(unit, id));
            return id.text();
        },
        words);
}

void RecurringPane::edit(const RecurringFile &file)
{
    const RecurringInvoice &recurring = file.review.recurring;
    auto *sheet = new RecurringSheet(*this, recurring, file.today);
    connect(sheet, &RecurringSheet::changed, this,
        [this, sheet, id = recurring.id, version = recurring.version](const RecurringChange &change) {
            act(
                "recurring.edit",
                [id, version, change](Engine &engine, Unit &unit) -> Result<QByteArray> {
                    SP_CHECK(engine.recurring().change(unit, id, change, version));
                    return id.text();
                },
                tr("The invoices to come are changed"), sheet);
        });
    sheet->open();
}

void RecurringPane::savePdf(const RecurringFile &file)
{
    const billing::InvoiceSnapshot &content = file.review.next.content;
    sp::ui::savePdf(
        engine(), this, safeFileName(tr("Draft %1").arg(content.buyer.name), u"pdf"_s),
        [content](Engine &engine) { return engine.pdf(content); },
        [this](const QString &words) { Q_EMIT toast(words, {}); });
}

}  // namespace sp::ui

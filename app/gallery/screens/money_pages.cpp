// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/money/document_view.h"
#include "ui/money/draft_form.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/widgets/field.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

std::unique_ptr<QWidget> money(Content content, MoneyTab tab)
{
    SamplePractice &practice = SamplePractice::shared(content);
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(tab);
    practice.settle();
    return framed(PageId::Money, page);
}

/// The draft while it is edited, with a line added and a discount that cannot be read.
std::unique_ptr<QWidget> moneyEdit()
{
    auto window = money(Content::Full, MoneyTab::Drafts);
    auto *page = window->findChild<MoneyPage *>();
    onceShown(*window, [page] {
        for (QPushButton *button : page->view().findChildren<QPushButton *>())
            if (button->accessibleName() == DocumentView::tr("Edit the draft"))
                button->click();
        auto *sheet = page->findChild<DraftSheet *>();
        sheet->addLine();
        sheet->lines().back()->text().setText(u"Workbook"_s);
        sheet->lines().back()->price().setMoney(Money(12'50, Currency::of("EUR")));
        sheet->lines().front()->discount().setText(u"ten"_s);
        Q_EMIT sheet->accepted();
    });
    return window;
}

/// A practice without numbers and a client without an address: what the law asks for above the draft.
std::unique_ptr<QWidget> moneyMissing()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(Content::Full);
        qAddPostRoutine([] { practice.reset(); });
    }
    const auto changed = practice->run([](Engine &engine) {
        return engine.run<Done>("settings.set", [&](Unit &unit) -> Result<Done> {
            SP_TRY(settings, engine.settings().practice());
            settings.seller.taxId.clear();
            settings.seller.vatId.clear();
            settings.seller.address.street.clear();
            return engine.settings().setPractice(unit, settings);
        });
    });
    Q_ASSERT(changed);
    auto *page = new MoneyPage(practice->client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(MoneyTab::Drafts);
    practice->settle();
    return framed(PageId::Money, page);
}

/// The first document of a tab, as the page shows it.
DocumentFile firstOf(SamplePractice &practice, MoneyTab tab)
{
    return *practice.run([tab](Engine &engine) -> Result<DocumentFile> {
        SP_TRY(list, readMoney(engine, tab, {}));
        return readDocument(engine, list.rows.front().id);
    });
}

std::unique_ptr<QWidget> moneyPayment()
{
    auto window = money(Content::Full, MoneyTab::Open);
    auto *page = window->findChild<MoneyPage *>();
    const DocumentFile file = firstOf(SamplePractice::shared(Content::Full), MoneyTab::Open);
    onceShown(*window, [page, file] { Q_EMIT page->view().payAsked(file); });
    return window;
}

std::unique_ptr<QWidget> moneyWriteOff()
{
    auto window = money(Content::Full, MoneyTab::Open);
    auto *page = window->findChild<MoneyPage *>();
    const DocumentFile file = firstOf(SamplePractice::shared(Content::Full), MoneyTab::Open);
    onceShown(*window, [page, file] { Q_EMIT page->view().writeOffAsked(file); });
    return window;
}

/// A draft that waits for its day, and one invoice paid in time.
SamplePractice &endingPractice()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>(Content::Full);
    qAddPostRoutine([] { practice.reset(); });
    const DocumentId draft = firstOf(*practice, MoneyTab::Drafts).document.id;
    const auto done = practice->run([draft](Engine &engine) {
        return engine.run<Done>("invoice.schedule", [&](Unit &unit) -> Result<Done> {
            SP_TRY(document, engine.billing().document(draft));
            DraftEdit edit{document.content, {}};
            edit.content.terms.early = billing::PaymentTerms::Early{7, BasisPoints{200}};
            for (const BilledSession &billed : document.sessions)
                edit.sessions.push_back(billed.session);
            SP_CHECK(engine.billing().edit(unit, draft, edit, document.version));
            SP_TRY(today, engine.billing().today(unit.now()));
            return engine.issueSchedule().schedule(
                unit, draft, today + std::chrono::days(5), FinishRequest::Delivery::Send);
        });
    });
    Q_ASSERT(done);
    return *practice;
}

std::unique_ptr<QWidget> moneyScheduled()
{
    SamplePractice &practice = endingPractice();
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(MoneyTab::Drafts);
    practice.settle();
    auto window = framed(PageId::Money, page);
    const DocumentFile file = firstOf(practice, MoneyTab::Drafts);
    onceShown(*window, [page, file] { Q_EMIT page->view().scheduleAsked(file); });
    return window;
}

/// A payment in time, of an invoice that grants a rebate.
std::unique_ptr<QWidget> moneyEarly()
{
    SamplePractice &practice = endingPractice();
    DocumentFile file = firstOf(practice, MoneyTab::Drafts);
    file.document.content.issueDate = file.today;
    file.document.content.number = "2026/0010";
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(MoneyTab::Open);
    practice.settle();
    auto window = framed(PageId::Money, page);
    onceShown(*window, [page, file] { Q_EMIT page->view().payAsked(file); });
    return window;
}

}  // namespace

std::vector<Screen> moneyScreens()
{
    return {{u"money"_s, {}, [] { return money(Content::Full, MoneyTab::Open); }},
        {u"money-drafts"_s, {}, [] { return money(Content::Full, MoneyTab::Drafts); }},
        {u"money-paid"_s, {}, [] { return money(Content::Full, MoneyTab::Paid); }},
        {u"money-all"_s, {}, [] { return money(Content::Full, MoneyTab::All); }},
        {u"money-empty"_s, {}, [] { return money(Content::Empty, MoneyTab::Open); }},
        {u"money-payment"_s, {}, moneyPayment}, {u"money-edit"_s, {}, moneyEdit},
        {u"money-write-off"_s, {}, moneyWriteOff}, {u"money-scheduled"_s, {}, moneyScheduled},
        {u"money-early"_s, {}, moneyEarly}, {u"money-missing"_s, {}, moneyMissing},
        {u"money-error"_s, {}, [] { return failed(PageId::Money); }}};
}

}  // namespace sp::gallery

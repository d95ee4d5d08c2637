// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that stand over a page: what an import brings, merging, crediting, paying back.
#include "app/adapters/paper/pdf_paper.h"
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/money/document_view.h"
#include "ui/money/money_page.h"
#include "ui/money/money_tabs.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/people/erase_sheet.h"
#include "ui/people/import_sheet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_list.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

constexpr auto table = "Name;E-mail;Phone;Town\r\n"
                       "Helena Duarte;helena@duarte.example;+351 912 345 678;Porto\r\n"
                       "Tomás Reis;tomas@reis.example;12;Braga\r\n"
                       "Maya Brooks;maya@brooks.example;;New York\r\n";

/// A table of contacts: what its columns hold, and what would come in.
std::unique_ptr<QWidget> importTable()
{
    SamplePractice &practice = SamplePractice::shared();
    auto *page = new ClientsPage(practice.client());
    practice.settle();
    auto window = framed(PageId::Clients, page);
    onceShown(*window, [frame = window.get(), &practice] {
        static const QTemporaryDir folder;
        QFile file(folder.filePath(u"contacts.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(table);
        file.close();
        (new ImportSheet(practice.client(), *frame))->open(file.fileName());
        practice.settle();
    });
    return window;
}

/// A client's page, and what is asked about them.
std::unique_ptr<QWidget> aboutClient(const QString &name, void (ClientView::*asked)(),
    const std::function<void(QWidget &, const ClientId &)> &then = {})
{
    SamplePractice &practice = SamplePractice::shared();
    const auto found =
        practice.run([&name](Engine &engine) { return engine.people().store().search(name, 1); });
    auto *page = new ClientsPage(practice.client());
    practice.settle();
    page->list().choose(found->front().id.text());
    practice.settle();
    auto window = framed(PageId::Clients, page);
    onceShown(*window, [page, asked, then, &practice, window = window.get(), client = found->front().id] {
        Q_EMIT(page->view().*asked)();
        practice.settle();
        if (then)
            then(*window, client);
    });
    return window;
}

/// Once somebody was erased: how far the clearing of old copies is. Nobody is erased for it.
std::unique_ptr<QWidget> erased(const RewritingTold &told)
{
    return aboutClient(u"Tobias"_s, &ClientView::eraseAsked, [told](QWidget &window, const ClientId &client) {
        auto *sheet = window.findChild<EraseSheet *>();
        const auto fields = sheet->findChildren<TextField *>();
        fields[0]->setText(u"asked for it by mail"_s);
        fields[1]->setText(u"Tobias Lang"_s);
        sheet->done({client, {}, ErasureReport::Rewritten::UnderWay, {}});
        sheet->tell(told);
        sheet->findChild<QTimer *>()->stop();  // A picture stands still.
    });
}

/// The first invoice of a tab, and what is asked about it.
std::unique_ptr<QWidget> aboutInvoice(MoneyTab tab, void (DocumentView::*asked)(const DocumentFile &))
{
    SamplePractice &practice = SamplePractice::shared();
    DocumentFile file = *practice.run([tab](Engine &engine) -> Result<DocumentFile> {
        SP_TRY(list, readMoney(engine, tab, {}));
        return readDocument(engine, list.rows.front().id);
    });
    // As after a credit note: there is something to pay back.
    file.refundable = file.document.content.totals.gross;
    auto *page = new MoneyPage(practice.client());
    page->setPaperMaker(paperMaker());
    page->tabs().setCurrent(tab);
    practice.settle();
    auto window = framed(PageId::Money, page);
    onceShown(*window, [page, file, asked] { Q_EMIT(page->view().*asked)(file); });
    return window;
}

}  // namespace

std::vector<Screen> sheetScreens()
{
    return {{u"sheet-import"_s, {}, importTable},
        {u"sheet-merge"_s, {}, [] { return aboutClient(u"Maya"_s, &ClientView::mergeAsked); }},
        {u"sheet-erase"_s, {}, [] { return aboutClient(u"Tobias"_s, &ClientView::eraseAsked); }},
        {u"sheet-erase-open"_s, {}, [] { return aboutClient(u"Maya"_s, &ClientView::eraseAsked); }},
        {u"sheet-erased"_s, {},
            [] {
                return erased({RewritingTold::State::UnderWay, 430});
            }},
        {u"sheet-erased-cleared"_s, {}, [] { return erased({}); }},
        {u"sheet-credit"_s, {}, [] { return aboutInvoice(MoneyTab::Open, &DocumentView::creditAsked); }},
        {u"sheet-refund"_s, {}, [] { return aboutInvoice(MoneyTab::Paid, &DocumentView::refundAsked); }}};
}

}  // namespace sp::gallery

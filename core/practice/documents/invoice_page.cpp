// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/documents/invoice_page.h"

#include "core/practice/billing/rules/iban.h"
#include "core/practice/documents/address_lines.h"
#include "core/practice/documents/invoice_parts.h"
#include "core/practice/documents/sum_rows.h"

#include <algorithm>

namespace sp::billing {

using namespace Qt::StringLiterals;

QString PageContext::period(const Period &period) const
{
    return period.from == period.to ? date(period.from) : date(period.from) + u" – "_s + date(period.to);
}

QString PageContext::taxName() const
{
    std::optional<QString> shared;
    for (const TaxFigures &tax : snapshot.totals.taxes) {
        if (tax.treatment.kind != TaxKind::Taxed)
            continue;
        const auto &second = tax.treatment.second;
        const QString name = second ? tax.treatment.name + u" + "_s + second->name : tax.treatment.name;
        if (shared && *shared != name)
            return words.text("tax.name");
        shared = name;
    }
    return shared && !shared->isEmpty() ? *shared : words.text("tax.name");
}

bool PageContext::taxed() const
{
    return bearsTax(snapshot);
}

namespace {

/// The last part of the keys of a kind's own words.
QByteArray kindOf(const InvoiceSnapshot &snapshot)
{
    switch (snapshot.type) {
    case DocumentType::CreditNote:
        return "credit_note";
    case DocumentType::Quote:
        return "quote";
    case DocumentType::Invoice:
        break;
    }
    return "invoice";
}

}  // namespace

QString titleOf(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    const QString name = page.words.text("title." + kindOf(snapshot));
    return snapshot.number.isEmpty() ? name + u" – "_s + page.words.text("title.draft")
                                     : name + u' ' + QString::fromUtf8(snapshot.number);
}

namespace {

/// "USt-IdNr. DE123456789"
QStringList sellerNumbers(const PageContext &page)
{
    const Party &seller = page.snapshot.seller;
    QStringList lines;
    if (!seller.vatId.isEmpty())
        lines += page.words.text("vat_id") + QChar(0x00A0) + seller.vatId;
    if (!seller.taxId.isEmpty())
        lines += page.words.text("tax_id") + QChar(0x00A0) + seller.taxId;
    for (const QString &registration : seller.registrations)
        lines += registration;
    return lines;
}

}  // namespace

Letterhead letterheadOf(const PageContext &page)
{
    const Party &seller = page.snapshot.seller;
    Letterhead head{seller.name, seller.contact == seller.name ? QString() : seller.contact};
    head.lines = addressLines(seller.address, page.snapshot.buyer.address.country);
    for (const QString &line : {seller.phone, seller.email})
        if (!line.isEmpty())
            head.lines += line;
    return head;
}

namespace {

KeyValueTable factsOf(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    KeyValueTable facts;
    const auto add = [&](const QByteArray &key, const QString &value, Weight weight = Weight::Regular) {
        if (!value.isEmpty())
            facts.rows.push_back({page.words.text(key), value, weight});
    };
    const QByteArray kind = kindOf(snapshot);
    add("number." + kind, QString::fromUtf8(snapshot.number), Weight::Bold);
    add(snapshot.type == DocumentType::Invoice ? "issue_date" : "issue_date." + kind,
        page.date(snapshot.issueDate));
    if (snapshot.service)
        add(snapshot.service->from == snapshot.service->to ? "service_date" : "service_period",
            page.period(*snapshot.service));
    if (snapshot.dueDate && snapshot.totals.due.minor() > 0)
        add("due_date", page.date(*snapshot.dueDate));
    if (snapshot.validUntil)
        add("valid_until", page.date(*snapshot.validUntil));
    const auto reference = [&](const DocumentReference &to) {
        return page.words.text("corrects.value",
            {{"number"_L1, QString::fromUtf8(to.number)}, {"date"_L1, page.date(to.issueDate)}});
    };
    if (snapshot.corrects)
        add("corrects", reference(*snapshot.corrects));
    if (snapshot.basedOn)
        add("based_on", reference(*snapshot.basedOn));
    add("buyer_reference", snapshot.buyerReference);
    add("buyer_vat_id", snapshot.buyer.vatId);
    add("buyer_tax_id", snapshot.buyer.taxId);
    return facts;
}

}  // namespace

AddressBlock addressOf(const PageContext &page, KeyValueTable facts)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    const QByteArray &home = snapshot.seller.address.country;
    AddressBlock block;
    block.lines = partyLines(snapshot.buyer, home);
    block.beside = std::move(facts);
    if (snapshot.paper == Paper::A4) {
        block.senderLine =
            (QStringList{snapshot.seller.name} + addressLines(snapshot.seller.address, home)).join(u" · "_s);
        const bool folded = home == "DE" || home == "AT" || home == "CH";
        block.foldMarks = folded ? FoldMarks::Din5008 : FoldMarks::None;
    }
    return block;
}

PageFooter footerOf(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    const BankAccount &account = snapshot.account;
    PageFooter footer;
    footer.line = snapshot.standing.footer;
    footer.columns.push_back(QStringList{snapshot.seller.name} +
                             addressLines(snapshot.seller.address, snapshot.buyer.address.country));
    if (const QStringList numbers = sellerNumbers(page); !numbers.isEmpty())
        footer.columns.push_back(numbers);
    // Nobody is asked to pay a quote.
    if (!account.empty() && snapshot.type != DocumentType::Quote) {
        QStringList bank;
        if (!account.bank.isEmpty())
            bank += account.bank;
        bank += page.words.text("bank.iban") + QChar(0x00A0) + QString::fromLatin1(groupedIban(account.iban));
        if (!account.bic.isEmpty())
            bank += page.words.text("bank.bic") + QChar(0x00A0) + QString::fromLatin1(account.bic);
        footer.columns.push_back(bank);
    }
    // The numbers of the page are the layout's to fill in.
    footer.pageText = page.words.text("page", {{"page"_L1, u"%{page}"_s}, {"pages"_L1, u"%{pages}"_s}});
    return footer;
}

namespace {

void addParagraph(std::vector<Block> &blocks, const QString &text, TextSize size = TextSize::Normal)
{
    if (!text.isEmpty())
        blocks.push_back(Paragraph{{{text}}, size, size == TextSize::Small ? Tone::Muted : Tone::Ink});
}

Result<std::vector<Block>> blocksOf(const PageContext &page)
{
    const InvoiceSnapshot &snapshot = page.snapshot;
    std::vector<Block> blocks;
    blocks.push_back(letterheadOf(page));
    blocks.push_back(addressOf(page, factsOf(page)));
    blocks.push_back(Heading{Heading::Level::Title, titleOf(page)});
    addParagraph(blocks, snapshot.introduction.isEmpty() ? snapshot.standing.opening : snapshot.introduction);
    if (snapshot.corrects && !snapshot.corrects->reason.isEmpty())
        addParagraph(blocks, page.words.text("corrects.reason", {{"reason"_L1, snapshot.corrects->reason}}));
    blocks.push_back(Spacer{6});
    blocks.push_back(linesTable(page));
    blocks.push_back(totalsOf(page));
    blocks.push_back(Spacer{8});
    for (const QByteArray &notice : snapshot.notices) {
        SP_TRY(sentence, page.words.find(notice));
        addParagraph(blocks, sentence);
    }
    SP_TRY(rate, homeRateSentence(page));
    addParagraph(blocks, rate);
    SP_TRY(payment, paymentBlocks(page));
    std::ranges::move(payment, std::back_inserter(blocks));
    if (!snapshot.sessions.empty()) {
        blocks.push_back(Heading{Heading::Level::Section, page.words.text("sessions.heading")});
        blocks.push_back(sessionsTable(page));
        blocks.push_back(Spacer{8});
    }
    const QString &closing = snapshot.closing.isEmpty() ? snapshot.standing.closing : snapshot.closing;
    if (!closing.isEmpty())
        blocks.push_back(Spacer{8});
    addParagraph(blocks, closing);
    if (page.taxed())
        addParagraph(blocks, page.words.text(roundingStatement(snapshot.rounding)), TextSize::Small);
    return blocks;
}

Result<PageContext> contextOf(const InvoiceSnapshot &snapshot)
{
    SP_TRY(words, PageWords::load(snapshot.language, snapshot.seller.address.country));
    return PageContext{snapshot, std::move(words), documentLocale(snapshot), providerLocale(snapshot)};
}

}  // namespace

Result<QString> invoiceTitle(const InvoiceSnapshot &snapshot)
{
    SP_TRY(page, contextOf(snapshot));
    return titleOf(page);
}

Result<PageDocument> composeInvoice(const InvoiceSnapshot &snapshot)
{
    SP_TRY(page, contextOf(snapshot));
    SP_TRY(blocks, blocksOf(page));
    PageDocument document;
    document.paper = snapshot.paper == Paper::A4 ? PaperSize::A4 : PaperSize::Letter;
    document.language = page.locale.tag();
    document.title = titleOf(page);
    document.runningHead = document.title + u" · "_s + snapshot.seller.name;
    document.metadata.author = snapshot.seller.name;
    document.metadata.subject =
        page.words.text("subject", {{"title"_L1, document.title}, {"buyer"_L1, snapshot.buyer.name}});
    document.metadata.keywords = QString::fromUtf8(snapshot.number);
    document.metadata.created = Instant(snapshot.issueDate.time_since_epoch());
    document.blocks = std::move(blocks);
    document.footer = footerOf(page);
    return document;
}

}  // namespace sp::billing

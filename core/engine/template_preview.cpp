// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/template_preview.h"

#include "core/engine/engine.h"
#include "core/practice/billing/rules/totals.h"
#include "core/practice/billing/service/buyer_of.h"
#include "core/practice/finishing/invoice_mail.h"
#include "core/practice/invitations/invitation_mail.h"
#include "core/practice/quotes/quote_mail.h"
#include "core/practice/statements/statement_mail.h"
#include "core/practice/templates/letter.h"

#include <array>

namespace sp {

using namespace Qt::StringLiterals;
using namespace billing;

namespace {

/// Someone who does not exist, in the order of Language.
constexpr std::array<std::pair<const char16_t *, const char16_t *>, 6> invented = {
    {{u"Alex", u"Taylor"}, {u"Anna", u"Berger"}, {u"Ana", u"García"}, {u"Anne", u"Martin"},
        {u"Anna", u"Rossi"}, {u"Ana", u"Silva"}}};
constexpr int lookedAt = 20;  ///< Newest documents among which an invoice is looked for.
constexpr auto validFor = std::chrono::days(30);
constexpr auto statementSpan = std::chrono::days(90);

struct Reader {
    ClientDetails details;
    std::optional<ClientId> id = {};
    Party party = {};
    QString mail = {};
};

Result<Reader> readerOf(Engine &engine, Language language, const std::optional<ClientId> &id)
{
    if (!id) {
        const auto &[given, family] = invented[static_cast<std::size_t>(language)];
        const QString first = QString::fromUtf16(given), last = QString::fromUtf16(family);
        const QString name = first + u' ' + last;
        return Reader{{.name = name, .given = first, .family = last}, {}, {.name = name},
            first.toLower() + u"@example.org"_s};
    }
    SP_CHECK(engine.mayRead("client.read"));
    SP_TRY(client, engine.people().client(*id));
    return Reader{client.details, client.id, buyerParty(buyerFactsOf(client)), client.invoiceEmail()};
}

/// The newest invoice of a client, or of anybody.
Result<std::optional<InvoiceSnapshot>> newestInvoice(
    Engine &engine, const std::optional<ClientId> &client, LocalDate today)
{
    if (!engine.may("invoice.read"))
        return std::optional<InvoiceSnapshot>();
    SP_TRY(rows, engine.billing().store().list({.payer = client, .limit = lookedAt}, today));
    for (const DocumentRow &row : rows) {
        if (row.type != DocumentType::Invoice || row.number.isEmpty())
            continue;
        SP_TRY(document, engine.billing().document(row.id));
        return std::optional(document.content);
    }
    return std::optional<InvoiceSnapshot>();
}

/// One session at the price of the first service, without tax: nobody's invoice yet.
Result<InvoiceSnapshot> inventedInvoice(Engine &engine, const PracticeSettings &settings, LocalDate today)
{
    SP_TRY(services, engine.services().list());
    SP_TRY(own, Currency::create(settings.currency));
    const Money price = services.empty() ? Money(10'000, own) : services.front().details.price.price;
    const Money zero = Money::zero(price.currency());
    InvoiceSnapshot content{
        .currency = price.currency(), .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    content.number = "1";
    content.prices = settings.prices;
    content.rounding = settings.rounding;
    content.terms = settings.terms;
    content.paper = settings.paper;
    content.lines = {{.description = services.empty() ? settings.seller.name : services.front().details.name,
        .service = Period{today, today},
        .unitPrice = price,
        .tax = {TaxKind::OutsideScope}}};
    content.service = Period{today, today};
    SP_TRY(totals, computeTotals(basisOf(content), content.lines, zero));
    content.totals = std::move(totals);
    return content;
}

Result<InvoiceSnapshot> sampleInvoice(
    Engine &engine, const PracticeSettings &settings, Language language, const Reader &reader)
{
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(own, newestInvoice(engine, reader.id, today));
    if (!own && reader.id) {
        SP_TRY(any, newestInvoice(engine, {}, today));
        own = std::move(any);
    }
    SP_TRY(
        content, own ? Result<InvoiceSnapshot>(*std::move(own)) : inventedInvoice(engine, settings, today));
    content.totals.paid = Money::zero(content.currency);
    content.totals.due = content.totals.gross;
    content.issueDate = today;
    content.dueDate = today + std::chrono::days(settings.terms.days);
    content.seller = settings.seller;
    content.account = settings.account;
    content.buyer = reader.party;
    content.language = language;
    return content;
}

/// The same as the document that a kind of mail goes with.
InvoiceSnapshot dressed(InvoiceSnapshot content, TemplateKind kind)
{
    if (kind == TemplateKind::CreditNoteMail) {
        content.type = DocumentType::CreditNote;
        content.corrects = DocumentReference{content.series, content.number, content.issueDate, {}};
        content.totals = negated(content.totals);
        content.dueDate.reset();
    } else if (kind == TemplateKind::QuoteMail) {
        content.type = DocumentType::Quote;
        content.validUntil = content.issueDate + validFor;
        content.dueDate.reset();
    }
    return content;
}

Result<statements::AccountStatement> sampleStatement(
    Engine &engine, const InvoiceSnapshot &invoice, const Reader &reader)
{
    const Period period{invoice.issueDate - statementSpan, invoice.issueDate};
    if (reader.id && engine.may("invoice.read")) {
        SP_TRY(own, engine.statements().statement({*reader.id, period}, engine.now()));
        own.language = invoice.language;
        return own;
    }
    const Money zero = Money::zero(invoice.currency);
    return statements::AccountStatement{ClientId(IdBytes{}), invoice.seller, reader.party, invoice.language,
        invoice.paper, invoice.account, period, invoice.issueDate,
        {{invoice.currency, zero, {}, invoice.totals.gross, {}, {zero, zero, zero, zero, zero}, zero}}, 0};
}

QString senderOf(const PracticeSettings &settings)
{
    return u"%1 <%2>"_s.arg(settings.practitioner.isEmpty() ? settings.seller.name : settings.practitioner,
        settings.seller.email);
}

/// The first service, tomorrow at ten, as its sessions usually meet.
Result<MailText> sampleAppointment(Engine &engine, const PracticeSettings &settings, TemplateKind kind,
    Language language, const Reader &reader, const TemplateText &text)
{
    SP_TRY(services, engine.services().list());
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(ours, TimeZone::create(settings.zone));
    SP_TRY(usual, engine.meetings().defaults());
    MeetingPlan plan = usual.plan;
    std::chrono::minutes length(60);
    if (!services.empty()) {
        length = services.front().details.duration;
        if (services.front().details.meeting.by != MeetsBy::Unsaid)
            plan = services.front().details.meeting;
    }
    const auto theirs = TimeZone::create(reader.details.zone);
    const Instant start = ours.toInstant(LocalTime(today + std::chrono::days(1)) + std::chrono::hours(10));
    const AppointmentWords appointment{
        .title = services.empty() ? settings.seller.name : services.front().details.name,
        .place = plan.place,
        .by = plan.by,
        .link = plan.by == MeetsBy::Video && plan.link.isEmpty() ? usual.roomServer + u"/…"_s : plan.link,
        .when = {start, start + length},
        .ours = ours,
        .theirs = theirs ? *theirs : ours,
        .language = language};
    templates::FactTable people =
        letterFacts(settings.seller, reader.party, {settings.practitioner, reader.details.given});
    if (!reader.details.given.isEmpty())
        people.insert_or_assign("client.greeting_name", reader.details.given);
    const LetterSubject subject = kind == TemplateKind::AppointmentMail          ? LetterSubject::Invited
                                  : kind == TemplateKind::AppointmentChangedMail ? LetterSubject::Changed
                                                                                 : LetterSubject::CalledOff;
    return appointmentMail(subject, appointment, people, text);
}

}  // namespace

Result<TemplatePreview> previewTemplate(
    Engine &engine, const TemplateKey &key, const TemplateText &text, const std::optional<ClientId> &client)
{
    SP_CHECK(engine.mayRead("template.read"));
    SP_TRY(settings, engine.settings().practice());
    const auto keyed = languageFromCode(key.language.isEmpty() ? settings.locale : key.language);
    const Language language = keyed ? *keyed : Language::En;
    SP_TRY(reader, readerOf(engine, language, client));
    TemplatePreview preview{reader.details.name};
    if (key.kind == TemplateKind::Note) {
        SP_TRY(services, engine.services().list());
        SP_TRY(today, engine.billing().today(engine.now()));
        const templates::FactTable facts{{"client.name", reader.details.name},
            {"client.first_name", reader.details.given}, {"session.date", today},
            {"session.service", services.empty() ? QString() : services.front().details.name},
            {"practice.practitioner", settings.practitioner}};
        preview.note = templates::fillText(text.body, facts, letterLocale(language));
        return preview;
    }
    if (isAppointmentMail(key.kind)) {
        SP_TRY(mail, sampleAppointment(engine, settings, key.kind, language, reader, text));
        preview.mail = std::move(mail);
        preview.sender = senderOf(settings);
        preview.recipient = reader.mail;
        return preview;
    }
    const LetterBy by{settings.practitioner, reader.details.given, text};
    SP_TRY(sample, sampleInvoice(engine, settings, language, reader));
    if (key.kind == TemplateKind::InvoiceText) {
        sample.introduction.clear();
        sample.closing.clear();
        sample.standing = standingWords(text, sample, by);
        preview.invoice = std::move(sample);
        return preview;
    }
    preview.sender = senderOf(settings);
    preview.recipient = reader.mail;
    if (key.kind == TemplateKind::StatementMail) {
        SP_TRY(statement, sampleStatement(engine, sample, reader));
        preview.mail = statementMail(statement, by);
    } else if (key.kind == TemplateKind::QuoteMail) {
        preview.mail = quoteMail(dressed(std::move(sample), key.kind), by);
    } else {
        preview.mail = invoiceMail(dressed(std::move(sample), key.kind), by);
    }
    return preview;
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/template_kind.h"

#include <algorithm>

namespace sp {

using namespace Qt::StringLiterals;
using namespace templates;

namespace {

constexpr std::pair<TemplateKind, const char *> kindNames[] = {{TemplateKind::InvoiceMail, "invoice_mail"},
    {TemplateKind::CreditNoteMail, "credit_note_mail"}, {TemplateKind::QuoteMail, "quote_mail"},
    {TemplateKind::StatementMail, "statement_mail"}, {TemplateKind::AppointmentMail, "appointment_mail"},
    {TemplateKind::AppointmentChangedMail, "appointment_changed_mail"},
    {TemplateKind::AppointmentCanceledMail, "appointment_canceled_mail"},
    {TemplateKind::InvoiceText, "invoice_text"}, {TemplateKind::Note, "note"}};

constexpr auto date = FactName::Kind::Date;
constexpr auto amount = FactName::Kind::Amount;
constexpr auto words = FactName::Kind::Text;
constexpr auto sometimes = FactName::Presence::Sometimes;

#define SP_PEOPLE_FACTS                                                                                      \
    {"client.name"}, {"client.greeting_name"}, {"client.first_name", words, sometimes}, {"practice.name"},   \
        {"practice.practitioner"}, {"practice.email", words, sometimes},                                     \
    {                                                                                                        \
        "practice.phone", words, sometimes                                                                   \
    }

constexpr FactName invoiceMailFacts[] = {SP_PEOPLE_FACTS, {"invoice.number"}, {"invoice.total", amount},
    {"invoice.date", date}, {"invoice.due_date", date, sometimes}, {"invoice.due_clause", words, sometimes},
    {"invoice.payment_reference", words, sometimes}};
constexpr FactName creditMailFacts[] = {SP_PEOPLE_FACTS, {"credit_note.number"},
    {"credit_note.total", amount}, {"credit_note.date", date},
    {"credit_note.invoice_number", words, sometimes}, {"credit_note.reason", words, sometimes}};
constexpr FactName quoteMailFacts[] = {SP_PEOPLE_FACTS, {"quote.number"}, {"quote.total", amount},
    {"quote.date", date}, {"quote.valid_until", date}};
constexpr FactName statementMailFacts[] = {SP_PEOPLE_FACTS, {"statement.from", date}, {"statement.to", date},
    {"statement.balance_sentence"}, {"statement.balance", words, sometimes},
    {"statement.overdue", words, sometimes}};
constexpr FactName appointmentMailFacts[] = {SP_PEOPLE_FACTS, {"appointment.title"}, {"appointment.times"},
    {"appointment.date", date}, {"appointment.place", words, sometimes},
    {"appointment.repeats", words, sometimes}};
constexpr FactName invoiceTextFacts[] = {
    SP_PEOPLE_FACTS, {"invoice.date", date}, {"invoice.due_date", date, sometimes}};
constexpr FactName noteFacts[] = {{"client.name"}, {"client.first_name", words, sometimes},
    {"session.date", date, sometimes}, {"session.service", words, sometimes}, {"practice.practitioner"}};

constexpr TemplatePart mailParts[] = {TemplatePart::Subject, TemplatePart::Body};
constexpr TemplatePart invoiceParts[] = {TemplatePart::Opening, TemplatePart::Closing, TemplatePart::Footer};
constexpr TemplatePart noteParts[] = {TemplatePart::Body};

/// What a line of header or small print bears.
QString onOneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

}  // namespace

QByteArray templateKindName(TemplateKind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<TemplateKind, const char *>::first)->second;
}

std::optional<TemplateKind> templateKindFromName(QByteArrayView name)
{
    for (const auto &[kind, text] : kindNames)
        if (name == text)
            return kind;
    return std::nullopt;
}

std::span<const TemplatePart> partsOf(TemplateKind kind)
{
    if (kind == TemplateKind::InvoiceText)
        return invoiceParts;
    return kind == TemplateKind::Note ? std::span<const TemplatePart>(noteParts) : mailParts;
}

QByteArray templatePartName(TemplatePart part)
{
    switch (part) {
    case TemplatePart::Subject:
        return "subject";
    case TemplatePart::Opening:
        return "opening";
    case TemplatePart::Closing:
        return "closing";
    case TemplatePart::Footer:
        return "footer";
    case TemplatePart::Body:
        break;
    }
    return "body";
}

const QString &TemplateText::part(TemplatePart part) const
{
    switch (part) {
    case TemplatePart::Subject:
        return subject;
    case TemplatePart::Opening:
        return opening;
    case TemplatePart::Closing:
        return closing;
    case TemplatePart::Footer:
        return footer;
    case TemplatePart::Body:
        break;
    }
    return body;
}

QString &TemplateText::part(TemplatePart part)
{
    return const_cast<QString &>(std::as_const(*this).part(part));
}

QJsonObject TemplateText::toJson(TemplateKind kind) const
{
    QJsonObject json;
    for (const TemplatePart each : partsOf(kind))
        json.insert(QString::fromLatin1(templatePartName(each)), part(each));
    return json;
}

TemplateText TemplateText::fromJson(const QJsonObject &json)
{
    const auto text = [&](TemplatePart part) {
        return json.value(QString::fromLatin1(templatePartName(part))).toString();
    };
    return {text(TemplatePart::Subject), text(TemplatePart::Body), text(TemplatePart::Opening),
        text(TemplatePart::Closing), text(TemplatePart::Footer)};
}

std::span<const FactName> factsOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::InvoiceMail:
        return invoiceMailFacts;
    case TemplateKind::CreditNoteMail:
        return creditMailFacts;
    case TemplateKind::QuoteMail:
        return quoteMailFacts;
    case TemplateKind::StatementMail:
        return statementMailFacts;
    case TemplateKind::AppointmentMail:
    case TemplateKind::AppointmentChangedMail:
    case TemplateKind::AppointmentCanceledMail:
        return appointmentMailFacts;
    case TemplateKind::InvoiceText:
        return invoiceTextFacts;
    case TemplateKind::Note:
        break;
    }
    return noteFacts;
}

TextRules rulesOf(TemplateKind kind, TemplatePart part)
{
    using Lines = TextRules::Lines;
    using Emptiness = TextRules::Emptiness;
    switch (part) {
    case TemplatePart::Subject:
        return {factsOf(kind), 200, Lines::One, Emptiness::Refused};
    case TemplatePart::Opening:
    case TemplatePart::Closing:
        return {factsOf(kind), 1'000, Lines::Many, Emptiness::Allowed};
    case TemplatePart::Footer:
        return {factsOf(kind), 200, Lines::One, Emptiness::Allowed};
    case TemplatePart::Body:
        break;
    }
    return {factsOf(kind), isMail(kind) ? 10'000 : 50'000, Lines::Many,
        isMail(kind) ? Emptiness::Refused : Emptiness::Allowed};
}

QByteArray requiredFact(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::InvoiceMail:
        return "invoice.number";
    case TemplateKind::CreditNoteMail:
        return "credit_note.number";
    case TemplateKind::QuoteMail:
        return "quote.number";
    case TemplateKind::StatementMail:
        return "statement.to";
    case TemplateKind::AppointmentMail:
    case TemplateKind::AppointmentChangedMail:
    case TemplateKind::AppointmentCanceledMail:
        return "appointment.times";
    case TemplateKind::InvoiceText:
    case TemplateKind::Note:
        break;
    }
    return {};
}

std::vector<TemplateFlaw> checkTemplate(TemplateKind kind, const TemplateText &text)
{
    std::vector<TemplateFlaw> flaws;
    const QByteArray required = requiredFact(kind);
    bool named = required.isEmpty();
    for (const TemplatePart part : partsOf(kind)) {
        for (Flaw &flaw : checkText(text.part(part), rulesOf(kind, part)))
            flaws.push_back({part, std::move(flaw)});
        named = named || namesFact(text.part(part), required);
    }
    if (!named)
        flaws.push_back({TemplatePart::Subject,
            {"template.required_missing", text.subject.size(), 0, QString::fromLatin1(required)}});
    return flaws;
}

const std::map<QByteArray, QByteArray> &foreignFactNames()
{
    static const std::map<QByteArray, QByteArray> names{{"client_name", "client.name"},
        {"name", "client.name"}, {"first_name", "client.first_name"},
        {"client_first_name", "client.first_name"}, {"recipient.first_name", "client.first_name"},
        {"recipient.name", "client.name"}, {"business_name", "practice.name"},
        {"company_name", "practice.name"}, {"invoice_number", "invoice.number"},
        {"invoice_total", "invoice.total"}, {"amount", "invoice.total"}, {"due_date", "invoice.due_date"},
        {"service", "session.service"}, {"service.name", "session.service"}};
    return names;
}

MailText fillMail(const TemplateText &text, const FactTable &facts, const Locale &locale)
{
    MailText mail{onOneLine(fillText(text.subject, facts, locale)), fillText(text.body, facts, locale)};
    if (!mail.body.endsWith(u'\n'))
        mail.body += u'\n';
    return mail;
}

}  // namespace sp

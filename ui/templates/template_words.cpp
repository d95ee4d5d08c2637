// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_words.h"

#include "ui/messages/error_text.h"

#include <QCoreApplication>

#include <iterator>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Templates)
};

struct Named {
    std::string_view path;
    const char *text;
};

// clang-format off
constexpr Named facts[] = {
    {"client.name", QT_TRANSLATE_NOOP("Templates", "Client's name")},
    {"client.greeting_name", QT_TRANSLATE_NOOP("Templates", "Name to greet")},
    {"client.first_name", QT_TRANSLATE_NOOP("Templates", "Client's first name")},
    {"practice.name", QT_TRANSLATE_NOOP("Templates", "Name on invoices")},
    {"practice.practitioner", QT_TRANSLATE_NOOP("Templates", "Your name")},
    {"practice.email", QT_TRANSLATE_NOOP("Templates", "Your e-mail address")},
    {"practice.phone", QT_TRANSLATE_NOOP("Templates", "Your phone number")},
    {"invoice.number", QT_TRANSLATE_NOOP("Templates", "Number of the invoice")},
    {"invoice.total", QT_TRANSLATE_NOOP("Templates", "Amount of the invoice")},
    {"invoice.date", QT_TRANSLATE_NOOP("Templates", "Date of the invoice")},
    {"invoice.due_date", QT_TRANSLATE_NOOP("Templates", "Day it is due")},
    {"invoice.due_clause", QT_TRANSLATE_NOOP("Templates", "Words about the day it is due")},
    {"invoice.payment_reference", QT_TRANSLATE_NOOP("Templates", "Reference for the payment")},
    {"credit_note.number", QT_TRANSLATE_NOOP("Templates", "Number of the credit note")},
    {"credit_note.total", QT_TRANSLATE_NOOP("Templates", "Amount of the credit note")},
    {"credit_note.date", QT_TRANSLATE_NOOP("Templates", "Date of the credit note")},
    {"credit_note.invoice_number", QT_TRANSLATE_NOOP("Templates", "Number of the credited invoice")},
    {"credit_note.reason", QT_TRANSLATE_NOOP("Templates", "Reason for the credit note")},
    {"quote.number", QT_TRANSLATE_NOOP("Templates", "Number of the quote")},
    {"quote.total", QT_TRANSLATE_NOOP("Templates", "Amount of the quote")},
    {"quote.date", QT_TRANSLATE_NOOP("Templates", "Date of the quote")},
    {"quote.valid_until", QT_TRANSLATE_NOOP("Templates", "Last day it is valid")},
    {"statement.from", QT_TRANSLATE_NOOP("Templates", "First day of the statement")},
    {"statement.to", QT_TRANSLATE_NOOP("Templates", "Last day of the statement")},
    {"statement.balance_sentence", QT_TRANSLATE_NOOP("Templates", "Sentence with the balance")},
    {"statement.balance", QT_TRANSLATE_NOOP("Templates", "Balance")},
    {"statement.overdue", QT_TRANSLATE_NOOP("Templates", "Overdue amount")},
    {"appointment.title", QT_TRANSLATE_NOOP("Templates", "What the appointment is")},
    {"appointment.times", QT_TRANSLATE_NOOP("Templates", "Day and times on both clocks")},
    {"appointment.date", QT_TRANSLATE_NOOP("Templates", "Day of the appointment")},
    {"appointment.place", QT_TRANSLATE_NOOP("Templates", "Place, telephone or video link")},
    {"appointment.repeats", QT_TRANSLATE_NOOP("Templates", "Sentence that it repeats")},
    {"session.date", QT_TRANSLATE_NOOP("Templates", "Day of the session")},
    {"session.service", QT_TRANSLATE_NOOP("Templates", "Service of the session")},
};
// clang-format on

}  // namespace

QString templateKindText(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::InvoiceMail:
        return Words::tr("Mail with an invoice");
    case TemplateKind::CreditNoteMail:
        return Words::tr("Mail with a credit note");
    case TemplateKind::QuoteMail:
        return Words::tr("Mail with a quote");
    case TemplateKind::StatementMail:
        return Words::tr("Mail with a statement");
    case TemplateKind::AppointmentMail:
        return Words::tr("Invitation to an appointment");
    case TemplateKind::AppointmentChangedMail:
        return Words::tr("Mail when an appointment has changed");
    case TemplateKind::AppointmentCanceledMail:
        return Words::tr("Mail when an appointment is canceled");
    case TemplateKind::InvoiceText:
        return Words::tr("Lines on invoices");
    case TemplateKind::Note:
        break;
    }
    return Words::tr("Form of notes");
}

QString templateRowText(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::InvoiceMail:
        return Words::tr("Invoice");
    case TemplateKind::CreditNoteMail:
        return Words::tr("Credit note");
    case TemplateKind::QuoteMail:
        return Words::tr("Quote");
    case TemplateKind::StatementMail:
        return Words::tr("Statement");
    case TemplateKind::AppointmentMail:
        return Words::tr("Invitation");
    case TemplateKind::AppointmentChangedMail:
        return Words::tr("Changed appointment");
    case TemplateKind::AppointmentCanceledMail:
        return Words::tr("Canceled appointment");
    case TemplateKind::InvoiceText:
    case TemplateKind::Note:
        break;
    }
    return Words::tr("Lines");
}

QString templatePartText(TemplateKind kind, TemplatePart part)
{
    switch (part) {
    case TemplatePart::Subject:
        return Words::tr("Subject");
    case TemplatePart::Opening:
        return Words::tr("Above the items");
    case TemplatePart::Closing:
        return Words::tr("Below the total");
    case TemplatePart::Footer:
        return Words::tr("At the foot of every page");
    case TemplatePart::Body:
        break;
    }
    return kind == TemplateKind::Note ? Words::tr("What a note begins with") : Words::tr("Text");
}

QString factText(const QByteArray &path)
{
    for (const Named &each : facts)
        if (path == QByteArrayView(each.path.data(), static_cast<qsizetype>(each.path.size())))
            return QCoreApplication::translate("Templates", each.text);
    return QString::fromLatin1(path);
}

InsertedPlace placeFor(const templates::FactName &fact)
{
    const bool sometimes = fact.presence == templates::FactName::Presence::Sometimes;
    const QString text =
        templates::placeholderText({fact.path, sometimes ? std::optional(QString()) : std::nullopt});
    // A whole sentence needs no other words for when there is nothing to say.
    const bool asks = sometimes && QByteArrayView(fact.path) != "invoice.due_clause";
    return {text, asks ? text.indexOf(u"\"\""_s) + 1 : text.size()};
}

QString flawText(const templates::Flaw &flaw)
{
    const bool isFact = flaw.reason == "template.fallback_missing" ||
                        flaw.reason == "template.required_missing" || flaw.reason == "template.fact_missing";
    const QString name = isFact ? factText(flaw.name.toLatin1()) : flaw.name;
    return errorText({ErrorCode::InvalidInput, flaw.reason, {{u"name"_s, name}}});
}

std::vector<std::pair<QByteArray, QString>> templateLanguages()
{
    return {{"en", Words::tr("English")}, {"de", Words::tr("German")}, {"es", Words::tr("Spanish")},
        {"fr", Words::tr("French")}, {"it", Words::tr("Italian")}, {"pt", Words::tr("Portuguese")}};
}

}  // namespace sp::ui

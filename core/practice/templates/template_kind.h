// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/primitives/templates/text_template.h"

#include <QJsonObject>

#include <tuple>

namespace sp {

/// What a template is for.
enum class TemplateKind {
    InvoiceMail,
    CreditNoteMail,
    QuoteMail,
    StatementMail,
    AppointmentMail,          ///< Invites to an appointment.
    AppointmentChangedMail,   ///< It is at another time, or elsewhere.
    AppointmentCanceledMail,  ///< It does not take place.
    InvoiceText,
    Note
};
inline constexpr TemplateKind templateKinds[] = {TemplateKind::InvoiceMail, TemplateKind::CreditNoteMail,
    TemplateKind::QuoteMail, TemplateKind::StatementMail, TemplateKind::AppointmentMail,
    TemplateKind::AppointmentChangedMail, TemplateKind::AppointmentCanceledMail, TemplateKind::InvoiceText,
    TemplateKind::Note};

/// "invoice_mail", "note"...; stored, and typed on the command line.
QByteArray templateKindName(TemplateKind kind);
std::optional<TemplateKind> templateKindFromName(QByteArrayView name);
constexpr bool isMail(TemplateKind kind)
{
    return kind <= TemplateKind::AppointmentCanceledMail;
}
/// A mail about an appointment.
constexpr bool isAppointmentMail(TemplateKind kind)
{
    return isMail(kind) && kind >= TemplateKind::AppointmentMail;
}

/// The fields of a template. A mail has subject and body, a note a body, an invoice its three lines.
enum class TemplatePart { Subject, Body, Opening, Closing, Footer };
std::span<const TemplatePart> partsOf(TemplateKind kind);
/// "subject", "body"...
QByteArray templatePartName(TemplatePart part);

/// What is written in a template's fields; those that its kind does not have are empty.
struct TemplateText {
    QString subject = {};
    QString body = {};
    QString opening = {};
    QString closing = {};
    QString footer = {};

    const QString &part(TemplatePart part) const;
    QString &part(TemplatePart part);
    QJsonObject toJson(TemplateKind kind) const;
    static TemplateText fromJson(const QJsonObject &json);
    friend bool operator==(const TemplateText &, const TemplateText &) = default;
};

/// Which template: a kind in a language, or a form of notes by its code, which is the same in every language.
struct TemplateKey {
    TemplateKind kind;
    QByteArray language = {};  ///< "en", "de"...; empty for a note.
    QByteArray code = {};      ///< Of a note: "soap", or "own:" and an id; else empty.
    friend bool operator==(const TemplateKey &, const TemplateKey &) = default;
    friend bool operator<(const TemplateKey &a, const TemplateKey &b)
    {
        return std::tie(a.kind, a.language, a.code) < std::tie(b.kind, b.language, b.code);
    }
};

/// What the templates of a kind may name.
std::span<const templates::FactName> factsOf(TemplateKind kind);
/// What a field must keep to.
templates::TextRules rulesOf(TemplateKind kind, TemplatePart part);
/// What subject or body must name, or nothing: a mail without the number of its document tells nobody what it
/// is about.
QByteArray requiredFact(TemplateKind kind);

struct TemplateFlaw {
    TemplatePart part;
    templates::Flaw flaw;
};
/// All that keeps a text from being published, field by field. A text without flaws can be filled in for
/// every client.
std::vector<TemplateFlaw> checkTemplate(TemplateKind kind, const TemplateText &text);

/// What other programs call the facts of this one, for importText().
const std::map<QByteArray, QByteArray> &foreignFactNames();

/// The wording that comes with the program; version 0. Empty for the lines of an invoice, and for a form of
/// notes that is not built in.
TemplateText builtInText(TemplateKind kind, billing::Language language, QByteArrayView noteCode = {});

/// A mail as it is sent.
struct MailText {
    QString subject;
    QString body;
    friend bool operator==(const MailText &, const MailText &) = default;
};
/// Fills a mail in. Never fails: a published template has a fallback for whatever may be missing, and what
/// is missing all the same leaves nothing behind.
MailText fillMail(const TemplateText &text, const templates::FactTable &facts, const Locale &locale);

}  // namespace sp

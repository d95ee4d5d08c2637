// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/mail/automatic_mail.h"

#include "core/understanding/mail/mail_line.h"

#include <algorithm>
#include <array>

namespace sp {

namespace {

/// How the subjects of absences begin, or what stands in them.
constexpr auto absences =
    std::to_array<QStringView>({u"out of office", u"out of the office", u"automatic reply", u"auto-reply",
        u"autoreply", u"auto reply", u"auto response", u"away from the office", u"on vacation",
        u"automatische antwort", u"automatische antwort:", u"abwesenheitsnotiz", u"abwesenheitsnachricht",
        u"abwesend", u"réponse automatique", u"absence du bureau", u"absent du bureau", u"message d'absence",
        u"respuesta automática", u"fuera de la oficina", u"fuera de oficina", u"resposta automática",
        u"fora do escritório", u"risposta automatica", u"fuori ufficio", u"assenza dall'ufficio"});

constexpr auto failures = std::to_array<QStringView>(
    {u"undelivered mail", u"undeliverable", u"delivery status notification", u"mail delivery failed",
        u"delivery failure", u"returned mail", u"failure notice", u"delivery has failed", u"unzustellbar",
        u"nicht zugestellt", u"non remis", u"échec de la remise", u"no se puede entregar", u"no entregado",
        u"não foi possível entregar", u"não entregue", u"mancato recapito", u"non recapitabile"});

QString field(const IncomingMail &mail, QByteArrayView name)
{
    const auto found = std::ranges::find(mail.fields, name, &MailHeaderField::name);
    return found == mail.fields.end() ? QString() : plainLine(found->value);
}

bool hasField(const IncomingMail &mail, QByteArrayView name)
{
    return std::ranges::find(mail.fields, name, &MailHeaderField::name) != mail.fields.end();
}

template <std::size_t size>
bool holdsOne(const std::array<QStringView, size> &words, const QString &text)
{
    return std::ranges::any_of(words, [&](QStringView word) { return wordIn(text, word) >= 0; });
}

/// "mailer-daemon@...", "postmaster@...", or nobody.
bool isFromServer(const IncomingMail &mail)
{
    if (field(mail, "return-path") == u"<>")
        return true;
    return std::ranges::any_of(mail.from, [](const MailPerson &person) {
        const QString local = person.address.section(u'@', 0, 0).toLower();
        return local == u"mailer-daemon" || local == u"postmaster";
    });
}

}  // namespace

AutomaticMail assessOrigin(const IncomingMail &mail)
{
    if (!mail.deliveries.empty())
        return {MailOrigin::Bounce, "report"};
    const QString subject = plainLine(mail.subject);
    const bool server = isFromServer(mail);
    if (hasField(mail, "x-failed-recipients"))
        return {MailOrigin::Bounce, "x-failed-recipients"};
    if (holdsOne(failures, subject) && server)
        return {MailOrigin::Bounce, "subject"};
    if (const QString submitted = field(mail, "auto-submitted");
        !submitted.isEmpty() && !submitted.startsWith(u"no"))
        return {submitted.startsWith(u"auto-replied") || holdsOne(absences, subject) ? MailOrigin::AutoReply
                                                                                     : MailOrigin::Bulk,
            "auto-submitted"};
    for (const char *name :
        {"x-autoreply", "x-autorespond", "x-autoresponder", "x-mail-autoreply", "x-vacation"})
        if (hasField(mail, name) && field(mail, name) != u"no")
            return {MailOrigin::AutoReply, name};
    const QString precedence = field(mail, "precedence") + field(mail, "x-precedence");
    if (precedence.contains(u"auto_reply") || precedence.contains(u"auto-reply"))
        return {MailOrigin::AutoReply, "precedence"};
    // An answer to an absence may bear its words behind "Re:".
    if (holdsOne(absences, subject) && !subject.startsWith(u"re:") && !subject.startsWith(u"aw:"))
        return {MailOrigin::AutoReply, "subject"};
    if (precedence == u"bulk" || precedence == u"junk" || precedence == u"list")
        return {MailOrigin::Bulk, "precedence"};
    for (const char *name : {"list-unsubscribe", "list-id", "feedback-id"})
        if (hasField(mail, name))
            return {MailOrigin::Bulk, name};
    return {};
}

const char *mailOriginName(MailOrigin origin)
{
    switch (origin) {
    case MailOrigin::Person:
        return "person";
    case MailOrigin::AutoReply:
        return "auto_reply";
    case MailOrigin::Bounce:
        return "bounce";
    case MailOrigin::Bulk:
        return "bulk";
    }
    Q_UNREACHABLE();
}

}  // namespace sp

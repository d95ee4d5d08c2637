// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/mail/confined_mail.h"
#include "core/ports/confined_parser.h"

#include <QJsonObject>

#include <span>

namespace sp::cli {

/// What a kind of `understand` may use besides what it is asked.
struct UnderstandingTools {
    ConfinedParser &parser;
};

/// One kind of text or rule, and what is understood of it. `run` gets the object of one line and gives the
/// members of the answer; the id is added to it. It fails as its docstring says, and with
/// "understand.missing" {member} where a member is not there.
struct UnderstandingKind {
    const char *name;
    const char *asked;  ///< The members of a line, for the help.
    Result<QJsonObject> (*run)(const QJsonObject &asked, const UnderstandingTools &tools);
};

std::span<const UnderstandingKind> understandingKinds();

/// Starts of a series: those that `rrule` makes from `dtstart` on (local, or with "Z") in `tz`, the first
/// `limit` of them, or of the calendar file `ics` in [from, to) on the clock of `tz`. Also tells as "stopped"
/// why it ended early. Fails as RecurrenceRule::parse(), TimeZone::create(), ForeignFiles::calendar() and
/// parseLocalTime() do.
Result<QJsonObject> understandOccurrences(const QJsonObject &asked, const UnderstandingTools &tools);
/// The text of a mail `raw`, plain or HTML (`format`), taken apart: what was written, what is quoted, the
/// signature and what it tells.
Result<QJsonObject> understandMail(const QJsonObject &asked, const UnderstandingTools &tools);
/// A whole mail in base64, read in the confined process. Fails as ForeignMails::mail() and with
/// "understand.not_base64" {member}.
Result<QJsonObject> understandMime(const QJsonObject &asked, const UnderstandingTools &tools);
/// What the message `text` wants, how sure that is of each label, in which language it is (unless `lang` says
/// it), and the words that speak for it. `answers_offer`: it answers an offer of ours, so that few words are
/// enough. Fails with "understanding.model_broken".
Result<QJsonObject> understandIntent(const QJsonObject &asked, const UnderstandingTools &tools);
/// The whole of what a mail in base64 says: intent, times, how, where, with whom, for which service of
/// `catalogue` (objects with id, name and minutes), and what is missing. Numbers without "+" are dialled from
/// `region`. Fails as understandMime(), understandIntent() and understandTime() do.
Result<QJsonObject> understandMessage(const QJsonObject &asked, const UnderstandingTools &tools);
/// A telephone number `raw` as it is dialled from `region` ("DE").
Result<QJsonObject> understandPhone(const QJsonObject &asked, const UnderstandingTools &tools);
/// The times that `text` speaks of, set against `reference` (local, or with "Z" or an offset) on the clock of
/// `tz`; without a reference against now. `lang` is a tag such as "en-GB". Fails as TimeZone::create(),
/// parseLocalTime() and parseInstant() do.
Result<QJsonObject> understandTime(const QJsonObject &asked, const UnderstandingTools &tools);

/// The text of a member. Fails with "understand.missing" {member}.
Result<QString> askedText(const QJsonObject &asked, const char *member);
/// The mail `raw_b64`, read in the confined process. Fails as understandMime() says.
Result<IncomingMail> askedMail(const QJsonObject &asked, const UnderstandingTools &tools);

}  // namespace sp::cli

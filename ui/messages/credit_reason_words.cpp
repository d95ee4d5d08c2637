// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/credit_reason_words.h"

#include "ui/messages/word_table.h"

#include <QtGlobal>

namespace sp::ui {

namespace {

// Sorted by reason. QT_TRANSLATE_NOOP lets lupdate find the sentences.
// clang-format off
constexpr CodeWords words[] = {
    {"credit.adjust_note", QT_TRANSLATE_NOOP("Errors", "Say in at least %{least} characters why you change the balance.")},
    {"credit.adjust_reason", QT_TRANSLATE_NOOP("Errors", "\"%{reason}\" is no reason that can be chosen. Choose one of the list.")},
    {"credit.already_reversed", QT_TRANSLATE_NOOP("Errors", "This correction was taken back before. Make another one.")},
    {"credit.below_zero", QT_TRANSLATE_NOOP("Errors", "Only %{available} are left of \"%{bucket}\". Take less, or allow it to go below zero.")},
    {"credit.facts_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{fact}\" is missing, or is not what it should be. Look at what the simulation needs.")},
    {"credit.forecast_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" is not a value that a forecast can use. Give another one.")},
    {"credit.levels_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" is no percentage from 0 to 100 that fits: red lies at or below amber. Give another one.")},
    {"credit.mapping_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" does not say how much a service takes. Write a number of credits, or a step of minutes.")},
    {"credit.move_unit", QT_TRANSLATE_NOOP("Errors", "Credits move between two packages of one client that count the same unit. Choose another package.")},
    {"credit.no_bucket", QT_TRANSLATE_NOOP("Errors", "No rule says which bucket \"%{service}\" is drawn from. Add a rule, or allow it to be billed.")},
    {"credit.no_lot", QT_TRANSLATE_NOOP("Errors", "There is nothing to be posted. Try again; if it stays so, check the balances.")},
    {"credit.quantity_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{text}\" is no quantity of this unit. Write a number such as 60, 1.5h or 9.5.")},
    {"credit.rule_buckets", QT_TRANSLATE_NOOP("Errors", "The rule \"%{rule}\" names no bucket, or \"%{bucket}\" twice. Name each bucket once.")},
    {"credit.rule_circular", QT_TRANSLATE_NOOP("Errors", "These rules come before each other in a circle: %{rules}. Take one of the orders away.")},
    {"credit.rule_conflict", QT_TRANSLATE_NOOP("Errors", "\"%{rule}\" is for the same sessions as \"%{existing}\". Change one of them, or remove it.")},
    {"credit.rule_unknown", QT_TRANSLATE_NOOP("Errors", "The rule \"%{rule}\" comes before \"%{above}\", which is not there. Name a rule of the list.")},
    {"credit.rules_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" does not read as part of the rules. Look at it again.")},
    {"credit.trace_damaged", QT_TRANSLATE_NOOP("Errors", "What was kept of how this session was covered cannot be read. Check the practice, and restore a backup if it is damaged.")},
    {"credit.unit_unknown", QT_TRANSLATE_NOOP("Errors", "\"%{unit}\" is no unit. Use minutes, hours, sessions or a currency such as EUR.")},
    {"credit.unknown_entry", QT_TRANSLATE_NOOP("Errors", "There is no such correction. Choose one of the statement.")},
    {"meter.already_billed", QT_TRANSLATE_NOOP("Errors", "All time beyond the credits is billed already. Go on, and convert again when more has come.")},
    {"meter.source_empty", QT_TRANSLATE_NOOP("Errors", "Nothing is left of \"%{bucket}\". Choose another bucket, or bill the time.")},
    {"meter.source_ineligible", QT_TRANSLATE_NOOP("Errors", "This bucket cannot be drawn from now (%{why}). Choose another one.")},
    {"meter.terms_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" is not a value that the meter can use. Give another one.")},
    {"meter.thresholds", QT_TRANSLATE_NOOP("Errors", "Thresholds are up to ten different percentages from 1 to 100, rising; \"%{text}\" are not.")},
    {"meter.undo_over", QT_TRANSLATE_NOOP("Errors", "A conversion can be taken back for five minutes. Make a credit note instead.")},
    {"overage.cap_below_minimum", QT_TRANSLATE_NOOP("Errors", "Cap cannot be less than minimum billable. Raise the cap to %{minimum} minutes or more.")},
    {"overage.facts_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{fact}\" is missing, or is not what it should be. Look at what the simulation needs.")},
    {"overage.increment", QT_TRANSLATE_NOOP("Errors", "Invalid rounding increment. Use 1, 5, 6, 10, 15, 30 or 60 minutes.")},
    {"overage.terms_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" is not a value that these rules can use. Give another one.")},
    {"overage.tiers", QT_TRANSLATE_NOOP("Errors", "Tier %{tier} does not begin above the one before it, or has no rate. Let the limits rise and give each a rate.")},
    {"package.activation_date", QT_TRANSLATE_NOOP("Errors", "A package that begins on a day needs that day. Give a date.")},
    {"package.allocation", QT_TRANSLATE_NOOP("Errors", "A package grants more than nothing. Say how much.")},
    {"package.archived", QT_TRANSLATE_NOOP("Errors", "\"%{bucket}\" is archived, so nothing is added to it or taken from it. Choose another package.")},
    {"package.carry_limit", QT_TRANSLATE_NOOP("Errors", "No more can be carried over than is granted. Lower the limit.")},
    {"package.exhausted", QT_TRANSLATE_NOOP("Errors", "Package exhausted—purchase required: nothing is left for \"%{service}\". Sell another package, or book it without.")},
    {"package.expiry", QT_TRANSLATE_NOOP("Errors", "It would end before it begins. Give a later end, or a number of days above zero.")},
    {"package.frozen", QT_TRANSLATE_NOOP("Errors", "The package rests on some of these days already. Choose other days.")},
    {"package.in_use", QT_TRANSLATE_NOOP("Errors", "Something of \"%{bucket}\" is used or booked already, so the sale stays. Correct the balance, or archive the package.")},
    {"package.invoiced", QT_TRANSLATE_NOOP("Errors", "Invoice %{number} charges for this package. Credit the invoice first, then take the sale back.")},
    {"package.leftover_rate", QT_TRANSLATE_NOOP("Errors", "What is left over is charged at a rate. Say which.")},
    {"package.name", QT_TRANSLATE_NOOP("Errors", "A package needs a name of at most 120 characters. Type one.")},
    {"package.name_taken", QT_TRANSLATE_NOOP("Errors", "This client has an active package \"%{name}\" already. Give this one another name.")},
    {"package.not_frozen", QT_TRANSLATE_NOOP("Errors", "The package does not rest on that day, so there is nothing to end.")},
    {"package.overage_rate", QT_TRANSLATE_NOOP("Errors", "Overage is allowed, so it needs a rate. Say what one more costs.")},
    {"package.published", QT_TRANSLATE_NOOP("Errors", "Published rules never change. Publish the next version.")},
    {"package.retired", QT_TRANSLATE_NOOP("Errors", "\"%{name}\" is not sold any more. Choose another package.")},
    {"package.service_outside", QT_TRANSLATE_NOOP("Errors", "There is a rule for \"%{service}\", which the package does not cover. Remove the rule, or let it cover the service.")},
    {"package.template_name_taken", QT_TRANSLATE_NOOP("Errors", "There is a package \"%{name}\" already. Give this one another name.")},
    {"package.terms_invalid", QT_TRANSLATE_NOOP("Errors", "\"%{parameter}\" is not a value that a package can use. Give another one.")},
    {"package.unit_rounding", QT_TRANSLATE_NOOP("Errors", "Packages of sessions have no steps of minutes, and those of minutes none of sessions. Take the step away.")},
    {"package.unknown", QT_TRANSLATE_NOOP("Errors", "There is no such package. Choose one of the client's list.")},
    {"package.unknown_template", QT_TRANSLATE_NOOP("Errors", "There is no such package to sell. Choose one of the list.")},
};
// clang-format on

}  // namespace

const char *creditReasonWords(const QByteArray &reason)
{
    return findWords(words, reason);
}

}  // namespace sp::ui

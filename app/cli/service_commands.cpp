// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/meeting_options.h"

#include <algorithm>

namespace sp::cli {

namespace {

constexpr int dayMinutes = 24 * 60;

/// `details` with what the options say; what they do not name stays as it is.
Result<ServiceDetails> detailsFrom(Context &context, ServiceDetails details)
{
    const Arguments &arguments = context.arguments();
    const auto perHour = arguments.option("per-hour");
    const auto price = perHour ? perHour : arguments.option("price");
    if (perHour && arguments.has("price"))
        return usage(QStringLiteral("--price and --per-hour exclude each other"));
    Currency currency = details.price.price.currency();
    if (const auto code = arguments.option("currency")) {
        SP_TRY(known, Currency::create(code->toUtf8()));
        if (!price && known != currency)
            return usage(QStringLiteral("--currency needs --price or --per-hour"));
        currency = known;
    }
    if (price) {
        SP_TRY(sum, context.amount(*price, currency));
        details.price.price = sum;
        details.price.by = perHour ? billing::PriceBy::Hour : billing::PriceBy::Session;
    }
    const auto minutes = [&](const char *option, int least, auto &field) -> Result<Done> {
        SP_TRY(number, arguments.number(option, least, dayMinutes));
        if (number)
            field = std::remove_reference_t<decltype(field)>(*number);
        return Done{};
    };
    SP_CHECK(minutes("minutes", 1, details.duration));
    SP_CHECK(minutes("step", 1, details.price.time.stepMinutes));
    SP_CHECK(minutes("grace", 0, details.price.time.graceMinutes));
    SP_CHECK(minutes("buffer-before", 0, details.bufferBefore));
    SP_CHECK(minutes("buffer-after", 0, details.bufferAfter));
    details.name = arguments.value("name", details.name);
    details.taxCode = arguments.value("tax", idString(details.taxCode)).toUtf8();
    details.noteTemplate = arguments.value("template", idString(details.noteTemplate)).toUtf8();
    SP_TRY(meeting, meetingPlanOf(arguments, details.meeting));
    details.meeting = meeting;
    details.colour = arguments.value("colour", idString(details.colour)).toUpper().toUtf8();
    return details;
}

/// A form that does not exist would leave each note of the service blank.
Result<Done> checkForm(Context &context, const QByteArray &code)
{
    SP_TRY(forms, context.engine().templates().noteForms(billing::Language::En, TemplateService::Which::All));
    if (std::ranges::find(forms, code, &NoteForm::code) == forms.end())
        return Error{ErrorCode::NotFound, "template.unknown"};
    return Done{};
}

Result<Reply> serviceAdd(Context &context)
{
    const Arguments &arguments = context.arguments();
    SP_TRY(settings, context.settings());
    if (!arguments.has("price") && !arguments.has("per-hour"))
        return usage(QStringLiteral("--price AMOUNT or --per-hour AMOUNT is missing"));
    SP_TRY(currency, Currency::create(arguments.value("currency", idString(settings.currency)).toUtf8()));
    const ServiceDetails blank{
        arguments.words().join(u' '), std::chrono::hours(1), {billing::PriceBy::Session, Money(0, currency)}};
    SP_TRY(details, detailsFrom(context, blank));
    SP_CHECK(checkForm(context, details.noteTemplate));
    SP_TRY(service, context.engine().run<Service>("service.add",
                        [&](Unit &unit) { return context.engine().services().add(unit, details); }));
    return Reply{
        {{QStringLiteral("id"), idString(service.id.text())}, {QStringLiteral("name"), service.details.name}},
        QStringLiteral("Added %1 (%2).\n").arg(service.details.name, idString(service.id.text()))};
}

Result<Reply> serviceEdit(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "SERVICE"));
    SP_TRY(before, context.service(text));
    SP_TRY(details, detailsFrom(context, before.details));
    SP_CHECK(checkForm(context, details.noteTemplate));
    SP_TRY(after, context.engine().run<Service>("service.change", [&](Unit &unit) {
        return context.engine().services().change(unit, before.id, details);
    }));
    const bool changed = after.versionNo != before.versionNo;
    return Reply{
        {{QStringLiteral("id"), idString(after.id.text())}, {QStringLiteral("name"), after.details.name},
            {QStringLiteral("version"), after.versionNo}, {QStringLiteral("changed"), changed}},
        (changed ? QStringLiteral("%1 is now in version %2. What was booked before keeps its own.\n")
                 : QStringLiteral("%1 was so already (version %2).\n"))
            .arg(after.details.name)
            .arg(after.versionNo)};
}

/// One that is no longer offered, by id or name.
Result<Service> archived(Context &context, const QString &text)
{
    SP_TRY(services, context.engine().services().list(ServiceStore::Which::All));
    const auto found = std::ranges::find_if(services, [&](const Service &each) {
        return !each.active && (each.details.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0 ||
                                   idString(each.id.text()) == text);
    });
    if (found == services.end())
        return Error{ErrorCode::NotFound, "service.unknown"};
    return *found;
}

Result<Reply> serviceArchive(Context &context)
{
    SP_TRY(text, context.arguments().word(0, "SERVICE"));
    const bool back = context.arguments().has("restore");
    SP_TRY(service, back ? archived(context, text) : context.service(text));
    SP_CHECK(context.engine().run<Done>(back ? "service.restore" : "service.retire", [&](Unit &unit) {
        return context.engine().services().setActivity(
            unit, service.id, back ? ServiceStore::Activity::Active : ServiceStore::Activity::Retired);
    }));
    return Reply{{{QStringLiteral("id"), idString(service.id.text())}, {QStringLiteral("active"), back}},
        (back ? QStringLiteral("%1 is offered again.\n")
              : QStringLiteral("%1 is no longer offered. What was booked stays.\n"))
            .arg(service.details.name)};
}

Result<Reply> serviceList(Context &context)
{
    SP_CHECK(context.engine().mayRead("service.read"));
    SP_TRY(services,
        context.engine().services().list(
            context.arguments().has("all") ? ServiceStore::Which::All : ServiceStore::Which::Active));
    QJsonArray json;
    QList<QStringList> rows;
    for (const Service &service : services) {
        const bool hourly = service.details.price.by == billing::PriceBy::Hour;
        json.append(QJsonObject{{QStringLiteral("id"), idString(service.id.text())},
            {QStringLiteral("name"), service.details.name},
            {QStringLiteral("minutes"), static_cast<int>(service.details.duration.count())},
            {QStringLiteral("price"), moneyJson(service.details.price.price)},
            {QStringLiteral("per"), hourly ? QStringLiteral("hour") : QStringLiteral("session")},
            {QStringLiteral("buffer_before"), static_cast<int>(service.details.bufferBefore.count())},
            {QStringLiteral("buffer_after"), static_cast<int>(service.details.bufferAfter.count())},
            {QStringLiteral("version"), service.versionNo}, {QStringLiteral("active"), service.active},
            {QStringLiteral("tax"), idString(service.details.taxCode)},
            {QStringLiteral("colour"), idString(service.details.colour)},
            {QStringLiteral("meeting"), meetingPlanJson(service.details.meeting)}});
        rows.append({service.details.name, QStringLiteral("%1 min").arg(service.details.duration.count()),
            idString(service.details.price.price.plain()) + u' ' +
                idString(service.details.price.price.currency().code()),
            hourly ? QStringLiteral("an hour") : QStringLiteral("a session"), idString(service.id.text())});
    }
    return Reply{{{QStringLiteral("services"), json}}, table(rows)};
}

#define SP_SERVICE_OPTIONS                                                                                   \
    "name price per-hour minutes tax step grace currency template buffer-before buffer-after colour "        \
    "by link-by link place"
#define SP_SERVICE_USAGE                                                                                     \
    "[--minutes N] [--tax CODE] [--step N] [--grace N] [--currency C] [--template T] [--buffer-before N] "   \
    "[--buffer-after N] [--colour #RRGGBB] [--by WAY] [--link-by MAKER] [--link URL] [--place TEXT]"

constexpr Command commands[] = {
    {"service add", "NAME --price A | --per-hour A " SP_SERVICE_USAGE, "Add a service", SP_SERVICE_OPTIONS,
        serviceAdd},
    {"service edit", "SERVICE [--name N] [--price A | --per-hour A] " SP_SERVICE_USAGE,
        "Change a service from now on; the past keeps what it was", SP_SERVICE_OPTIONS, serviceEdit, 1},
    {"service archive", "SERVICE [--restore]", "Offer a service no longer, or again", "restore",
        serviceArchive, 1},
    {"service list", "[--all]", "List services", "all", serviceList, 0},
};

}  // namespace

std::span<const Command> serviceCommands()
{
    return commands;
}

}  // namespace sp::cli

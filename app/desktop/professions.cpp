// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/professions.h"

#include "app/desktop/tax_proposal.h"
#include "core/practice/billing/rules/numbering.h"
#include "core/practice/billing/rules/paper.h"
#include "core/practice/templates/note_forms.h"
#include "core/values/name_order.h"
#include "ui/messages/region_words.h"
#include "ui/session/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Professions)
};

QByteArray localeTag()
{
    const QByteArray tag = QLocale::system().bcp47Name().toLatin1();
    return Locale::create(tag) ? tag : QByteArray("en-GB");
}

}  // namespace

QByteArray homeCountry()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    return code.size() == 2 ? code.toLatin1() : QByteArray();
}

Currency currencyOf(const QByteArray &country)
{
    const QLocale there(QLocale::AnyLanguage, QLocale::codeToTerritory(QString::fromLatin1(country)));
    const auto own = Currency::create(there.currencySymbol(QLocale::CurrencyIsoCode).toLatin1());
    return own && !country.isEmpty() ? *own : Currency::of("EUR");
}

std::vector<ui::CountryChoice> countries()
{
    std::vector<ui::CountryChoice> choices;
    for (const QByteArray &code : ui::allCountries())
        choices.push_back({code, ui::countryText(code), currencyOf(code)});
    std::ranges::sort(choices, NameOrder(), &ui::CountryChoice::name);
    return choices;
}

std::vector<ui::ProfessionChoice> professions(Currency currency)
{
    // Amounts that are plain in most currencies; each is a field to change on the same page.
    const auto price = [&](std::int64_t major) {
        const auto amount = Money::parse(QByteArray::number(major), currency);
        return amount ? *amount : Money::zero(currency);
    };
    const auto service = [&](const QString &name, int length, std::int64_t major) {
        return ui::ServiceDraft{name, minutes(length), price(major)};
    };
    return {{"coach", Words::tr("Coach"), Words::tr("life, career, leadership"),
                {service(Words::tr("Coaching"), 60, 120), service(Words::tr("First talk"), 30, 0),
                    service(Words::tr("Intensive"), 90, 170)}},
        {"therapist", Words::tr("Therapist"), Words::tr("sessions of 50 minutes, progress notes"),
            {service(Words::tr("Session"), 50, 100), service(Words::tr("Double session"), 100, 190)}},
        {"consultant", Words::tr("Consultant"), Words::tr("hours and meetings"),
            {service(Words::tr("Consulting"), 60, 150), service(Words::tr("Workshop half-day"), 240, 600)}},
        {"facilitator", Words::tr("Facilitator"), Words::tr("workshops and groups"),
            {service(Words::tr("Team session"), 90, 330), service(Words::tr("Workshop day"), 480, 1400)}},
        {"stylist", Words::tr("Stylist"), Words::tr("hair and beauty"),
            {service(Words::tr("Cut"), 45, 45), service(Words::tr("Cut and colour"), 120, 110)}},
        {"tutor", Words::tr("Tutor"), Words::tr("lessons, exam preparation"),
            {service(Words::tr("Lesson"), 60, 40), service(Words::tr("Double lesson"), 120, 75)}},
        {"other", Words::tr("Something else"), {}, {service(Words::tr("Session"), 60, 100)}}};
}

QString professionLine(const PracticeSettings &settings)
{
    const QString place = ui::placeOf(settings.zone);
    const std::pair<const char *, QString> lines[] = {{"coach", Words::tr("Coaching, %1")},
        {"therapist", Words::tr("Therapy, %1")}, {"consultant", Words::tr("Consulting, %1")},
        {"facilitator", Words::tr("Facilitation, %1")}, {"stylist", Words::tr("Styling, %1")},
        {"tutor", Words::tr("Tutoring, %1")}};
    for (const auto &[profession, line] : lines)
        if (settings.profession == profession)
            return line.arg(place);
    return place;
}

namespace {

/// What people of a profession usually agree with their clients, and the time they keep free around a
/// session.
struct Habits {
    int daysToPay = 14;
    minutes before{0};
    minutes after{0};
};

Habits habitsOf(const QByteArray &profession)
{
    const std::pair<const char *, Habits> all[] = {{"coach", {14, minutes(0), minutes(10)}},
        {"therapist", {14, minutes(0), minutes(10)}}, {"consultant", {30, minutes(0), minutes(0)}},
        {"facilitator", {30, minutes(30), minutes(30)}}, {"stylist", {0, minutes(0), minutes(5)}},
        {"tutor", {7, minutes(0), minutes(10)}}};
    for (const auto &[name, habits] : all)
        if (profession == name)
            return habits;
    return {};
}

}  // namespace

NewPractice practiceOf(const ui::FirstRunAnswers &answers, const QString &folder)
{
    NewPractice practice{folder, {}};
    PracticeSettings &settings = practice.settings;
    settings.practitioner = answers.ownerName.isEmpty() ? Words::tr("My practice") : answers.ownerName;
    settings.profession = answers.profession.isEmpty() ? "other" : answers.profession;
    settings.zone = answers.zone.isEmpty() ? TimeZone::system().name() : answers.zone;
    settings.locale = localeTag();
    settings.currency = answers.services.empty() ? currencyOf(answers.country).code()
                                                 : answers.services.front().price.currency().code();
    settings.seller.name = answers.ownerName;
    settings.seller.address.country = answers.country;
    settings.smallBusiness = answers.tax == ui::TaxStatus::SmallBusiness;
    const auto patterns = billing::defaultPatterns(settings.seller.address.country);
    settings.numberPattern = patterns.invoice;
    settings.creditPattern = patterns.creditNote;
    settings.quotePattern = patterns.quote;
    settings.paper = billing::usualPaper(settings.seller.address.country);
    const Habits habits = habitsOf(settings.profession);
    settings.terms.days = habits.daysToPay;
    for (const ui::ServiceDraft &draft : answers.services) {
        ServiceDetails details{draft.name, draft.length, {billing::PriceBy::Session, draft.price, {}}};
        details.noteTemplate = usualNoteForm(settings.profession);
        details.bufferBefore = habits.before;
        details.bufferAfter = habits.after;
        if (answers.tax == ui::TaxStatus::Exempt)
            details.taxCode = exemptionOf(settings.profession);
        practice.services.push_back(std::move(details));
    }
    return practice;
}

}  // namespace sp

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/plans/package_sheet.h"
#include "ui/plans/package_view.h"
#include "ui/plans/plans_page.h"
#include "ui/plans/rules_pane.h"
#include "ui/plans/rules_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

using Content = SamplePractice::Content;

Result<credit::PackageTerms> terms(const char *unit, const char *amount, const char *price, const char *rate)
{
    return credit::readPackageTerms(
        {{u"unit"_s, QString::fromLatin1(unit)}, {u"allocation"_s, QString::fromLatin1(amount)},
            {u"currency"_s, u"EUR"_s}, {u"price"_s, QString::fromLatin1(price)}, {u"ends_after_days"_s, 180},
            {u"overage"_s, u"bill"_s}, {u"overage_rate"_s, QString::fromLatin1(rate)}});
}

Result<Done> sell(
    Engine &engine, Unit &unit, const PackageTemplateId &id, const QString &client, const char *on)
{
    SP_TRY(found, engine.people().store().search(client, 1));
    if (found.empty())
        return Error{ErrorCode::NotFound, "client.unknown"};
    SP_CHECK(engine.packages().sell(unit, {found.front().id, id, {}, {}, *parseDate(on)}));
    SP_CHECK(engine.credits().backfill(unit, found.front().id, *parseDate(on)));
    return Done{};
}

/// A practice that sells packages; gone before the application is.
SamplePractice &selling()
{
    static std::unique_ptr<SamplePractice> practice;
    if (practice)
        return *practice;
    practice = std::make_unique<SamplePractice>();
    qAddPostRoutine([] { practice.reset(); });
    const auto sold = practice->run([](Engine &engine) {
        return engine.run<Done>("package.template", [&](Unit &unit) -> Result<Done> {
            credit::PackageService &packages = engine.packages();
            SP_TRY(ten, terms("sessions", "10", "950.00", "110.00"));
            SP_TRY(id, packages.addTemplate(unit, u"Ten sessions"_s, ten));
            SP_CHECK(sell(engine, unit, id, u"Maya"_s, "2026-09-01"));
            SP_CHECK(sell(engine, unit, id, u"Jonas"_s, "2026-10-01"));
            ten.graceDays = 14;
            ten.price = Money(98'000, Currency::of("EUR"));
            SP_CHECK(packages.publish(unit, id, ten));
            SP_CHECK(sell(engine, unit, id, u"Lena"_s, "2026-10-20"));
            SP_TRY(hours, terms("minutes", "600", "1100.00", "2.00"));
            hours.period = credit::Period::Month;
            hours.carryLimit = 120;
            hours.endsAfterDays.reset();
            SP_TRY(retainer, packages.addTemplate(unit, u"Retainer, ten hours a month"_s, hours));
            SP_CHECK(sell(engine, unit, retainer, u"Sofia"_s, "2026-10-05"));
            SP_TRY(five, terms("sessions", "5", "500.00", "110.00"));
            SP_TRY(old, packages.addTemplate(unit, u"Five sessions"_s, five));
            return packages.retire(unit, old);
        });
    });
    if (!sold)
        qFatal("%s", sold.error().reason.constData());
    return *practice;
}

std::unique_ptr<QWidget> plans(SamplePractice &practice, const std::function<void(PlansPage &)> &then = {})
{
    auto *page = new PlansPage(practice.client());
    auto window = framed(PageId::Plans, page);
    onceShown(*window, [page, then, &practice] {
        practice.settle();
        if (then)
            then(*page);
        practice.settle();
    });
    return window;
}

void compose(PlansPage &page)
{
    PackageSheet *sheet = page.newPackage();
    sheet->field(PackageField::Name)->setText(u"Ten sessions, half a year"_s);
    sheet->field(PackageField::Allocation)->setText(u"10"_s);
    sheet->field(PackageField::Price)->setText(u"950"_s);
}

void composeWrongly(PlansPage &page)
{
    PackageSheet *sheet = page.newPackage();
    sheet->field(PackageField::EndsAfter)->setText(u"soon"_s);
    sheet->unfold();
    Q_EMIT sheet->accepted();
}

void showVersions(PlansPage &page)
{
    page.list().setCurrentIndex(page.list().model()->index(1, 0));
    selling().settle();
    Q_EMIT page.view().versionsAsked();
}

void showRules(PlansPage &page)
{
    page.showPart(PlansPage::Part::Rules);
}

void showOutlook(PlansPage &page)
{
    page.showPart(PlansPage::Part::Outlook);
}

void tryRules(PlansPage &page)
{
    showRules(page);
    selling().settle();
    RulesSheet *sheet = page.rules().change();
    sheet->findChild<Toggle *>()->setChecked(true);
    sheet->field(OverageField::Grace)->setText(u"2"_s);
    sheet->field(OverageField::LastRate)->setText(u"2"_s);
    for (auto *button : sheet->findChildren<Button *>())
        if (button->text() == RulesSheet::tr("Try it on the last 12 months"))
            button->click();
    selling().settle();
}

}  // namespace

std::vector<Screen> planScreens()
{
    return {{u"plans"_s, {}, [] { return plans(selling()); }},
        {u"plans-empty"_s, {}, [] { return plans(SamplePractice::shared(Content::Empty)); }},
        {u"plans-error"_s, {}, [] { return failed(PageId::Plans); }},
        {u"plans-builder"_s, {}, [] { return plans(selling(), compose); }},
        {u"plans-builder-faults"_s, {}, [] { return plans(selling(), composeWrongly); }},
        {u"plans-outlook"_s, {}, [] { return plans(selling(), showOutlook); }},
        {u"plans-rules"_s, {}, [] { return plans(selling(), showRules); }},
        {u"plans-rules-trial"_s, {}, [] { return plans(selling(), tryRules); }},
        {u"plans-versions"_s, {}, [] { return plans(selling(), showVersions); }}};
}

}  // namespace sp::gallery

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/outlook_pane.h"
#include "ui/plans/package_preview_view.h"
#include "ui/plans/package_sheet.h"
#include "ui/plans/package_versions.h"
#include "ui/plans/package_view.h"
#include "ui/plans/plans_page.h"
#include "ui/plans/rules_pane.h"
#include "ui/plans/rules_sheet.h"
#include "ui/plans/rules_versions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QPlainTextEdit>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    std::unique_ptr<PlansPage> page = std::make_unique<PlansPage>(practice.client());

    explicit Desk(gallery::SamplePractice::Content content = gallery::SamplePractice::Content::Empty)
        : PracticeDesk(content)
    {
        FormMemory::instance().clear();
        hearToasts(*page);
    }
    void begin() { present(*page); }
    /// Sold once to the first client there is.
    PackageTemplateId sold()
    {
        return did<PackageTemplateId>(
            "package.template", [](Engine &engine, Unit &unit) -> Result<PackageTemplateId> {
                SP_TRY(
                    terms, credit::readPackageTerms({{u"unit"_s, u"sessions"_s}, {u"allocation"_s, u"10"_s},
                               {u"currency"_s, u"EUR"_s}, {u"price"_s, u"950"_s}}));
                SP_TRY(id, engine.packages().addTemplate(unit, u"Ten sessions"_s, terms));
                SP_TRY(clients, engine.people().store().list(ClientStatus::Active, 1, 0));
                SP_CHECK(
                    engine.packages().sell(unit, {clients.front().id, id, {}, {}, *parseDate("2026-10-01")}));
                return id;
            });
    }
    std::vector<credit::TemplateVersion> versions(const PackageTemplateId &id)
    {
        return *practice.run([&](Engine &engine) { return engine.packages().store().versions(id); });
    }
    PackageSheet *sheet() { return page->findChild<PackageSheet *>(); }
    static void write(PackageSheet &sheet, PackageField field, const QString &text)
    {
        sheet.field(field)->setText(text);
    }
};

}  // namespace

class PlansPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void anEmptyPageLeadsToTheFirstPackage();
    void whatIsWrongStandsAtItsField();
    void theBuilderShowsHowItWouldGo();
    void aChangeIsTheNextVersion();
    void anOlderVersionIsSoldAgain();
    void whatIsNotSoldAnyMoreComesBack();
    void rulesAreWrittenAndComeBack();
    void rulesOfTheirOwnSayOnlyWhatDiffers();
    void aTrialSaysWhatWouldHaveChanged();
    void theOutlookSaysWhenAndWhy();
};

void PlansPageTest::anEmptyPageLeadsToTheFirstPackage()
{
    Desk desk;
    desk.begin();
    QVERIFY(desk.press(*desk.page, u"Make the first package"_s));
    PackageSheet *sheet = desk.sheet();
    QVERIFY(sheet && sheet->isVisible());
    Desk::write(*sheet, PackageField::Name, u"Ten sessions"_s);
    Desk::write(*sheet, PackageField::Allocation, u"10"_s);
    Desk::write(*sheet, PackageField::Price, u"950,00"_s);
    QVERIFY2(desk.press(*sheet, u"Sell it from now on"_s), "F11.1.1");
    QCOMPARE(desk.words, QStringList{u"Ten sessions can be sold"_s});
    QCOMPARE(desk.page->model().lines().size(), 1U);
    const auto &line = desk.page->model().lines().front();
    QVERIFY2(line.latest.number == 1 && line.latest.published, "F11.1.1");
    QCOMPARE(line.latest.terms.allocation, 100'000);
    QCOMPARE(line.latest.terms.price->minor(), 95'000);
    QCOMPARE(desk.page->list().chosenKey(), line.latest.id.text());
    // The name is taken now, and the sheet says so.
    sheet = desk.page->newPackage();
    desk.practice.settle();
    Desk::write(*sheet, PackageField::Name, u"TEN sessions"_s);
    Desk::write(*sheet, PackageField::Allocation, u"5"_s);
    QVERIFY(desk.press(*sheet, u"Sell it from now on"_s));
    QVERIFY(sheet->isVisible());
    QCOMPARE(desk.page->model().lines().size(), 1U);
}

void PlansPageTest::whatIsWrongStandsAtItsField()
{
    Desk desk;
    desk.begin();
    PackageSheet *sheet = desk.page->newPackage();
    desk.practice.settle();
    // Nothing is found fault with before somebody has typed or sent it.
    QVERIFY(sheet->field(PackageField::Name)->error().isEmpty());
    Desk::write(*sheet, PackageField::EndsAfter, u"-4"_s);
    QVERIFY2(!sheet->field(PackageField::EndsAfter)->error().isEmpty(), "F11.1.5");
    QVERIFY(sheet->field(PackageField::Name)->error().isEmpty());
    QVERIFY(desk.press(*sheet, u"Sell it from now on"_s));
    QVERIFY(!sheet->field(PackageField::Name)->error().isEmpty());
    QVERIFY(!sheet->field(PackageField::Allocation)->error().isEmpty());
    QVERIFY2(sheet->isVisible() && desk.page->model().lines().empty(), "F11.1.5");
}

void PlansPageTest::theBuilderShowsHowItWouldGo()
{
    Desk desk;
    desk.begin();
    PackageSheet *sheet = desk.page->newPackage();
    desk.practice.settle();
    Desk::write(*sheet, PackageField::Name, u"Ten"_s);
    Desk::write(*sheet, PackageField::Allocation, u"10"_s);
    Desk::write(*sheet, PackageField::EndsAfter, u"40"_s);
    // Bought on 27 October; five sessions until 6 December, the last day.
    const QString text = sheet->preview().text();
    QVERIFY2(text.contains(u"It ends on 7 Dec"_s), qPrintable(text));
    QVERIFY2(text.contains(u"6 sessions are lost"_s), qPrintable(text));
    Desk::write(*sheet, PackageField::Allocation, {});
    QVERIFY(!sheet->preview().text().contains(u"ends"_s));
}

void PlansPageTest::aChangeIsTheNextVersion()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    const PackageTemplateId id = desk.sold();
    desk.begin();
    QVERIFY(desk.press(*desk.page, u"Change the rules"_s));
    Desk::write(*desk.sheet(), PackageField::Price, u"990"_s);
    QVERIFY(desk.press(*desk.sheet(), u"Sell version 2"_s));
    QCOMPARE(desk.words, QStringList{u"Version 2 of Ten sessions is sold from now on"_s});
    const auto versions = desk.versions(id);
    QCOMPARE(versions.size(), 2U);
    QVERIFY2(
        versions[0].terms.price->minor() == 99'000 && versions[1].terms.price->minor() == 95'000, "F11.1.6");
    QVERIFY(versions[0].publishedAt && versions[1].publishedAt);
    // Who bought it keeps the rules it was sold with, and the page says so.
    const auto &file = desk.page->model().file();
    QVERIFY2(file->holders.size() == 1 && file->holders.front().version == 1, "F11.1.6");
    QCOMPARE(file->line.sold.active, 1);
    const auto texts = desk.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        texts, [](const QLabel *label) { return label->text().contains(u"1 keep an older version"_s); }));
}

void PlansPageTest::anOlderVersionIsSoldAgain()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    const PackageTemplateId id = desk.sold();
    desk.did<int>("package.template", [&](Engine &engine, Unit &unit) -> Result<int> {
        SP_TRY(latest, engine.packages().store().latest(id));
        latest->terms.graceDays = 14;
        return engine.packages().publish(unit, id, latest->terms);
    });
    desk.begin();
    Q_EMIT desk.page->view().versionsAsked();
    desk.practice.settle();
    auto *sheet = desk.page->findChild<PackageVersions *>();
    QVERIFY(sheet);
    const QString text = sheet->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.contains(u"What changed"_s) && text.contains(u"Grace"_s), qPrintable(text));
    auto *list = sheet->findChild<RowList *>();
    list->choose("1");
    desk.practice.settle();
    QVERIFY(desk.press(*sheet, u"Sell this version again"_s));
    const auto versions = desk.versions(id);
    QCOMPARE(versions.size(), 3U);
    QVERIFY2(versions[0].terms == versions[2].terms, "F11.1.6");
}

void PlansPageTest::whatIsNotSoldAnyMoreComesBack()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    const PackageTemplateId id = desk.sold();
    desk.begin();
    Q_EMIT desk.page->view().retireAsked();
    desk.practice.settle();
    QVERIFY2(desk.versions(id).front().retired, "F11.1.6");
    QVERIFY(!desk.press(*desk.page, u"Change the rules"_s));
    QVERIFY(desk.undo);
    desk.undo();
    desk.practice.settle();
    QVERIFY2(!desk.versions(id).front().retired, qPrintable(desk.words.join(u'|')));
}

void PlansPageTest::rulesAreWrittenAndComeBack()
{
    Desk desk;
    desk.begin();
    desk.page->showPart(PlansPage::Part::Rules);
    desk.practice.settle();
    RulesSheet *sheet = desk.page->rules().change();
    QVERIFY(sheet);
    sheet->findChild<Toggle *>()->setChecked(true);
    // F10.5.2: what is wrong stands at its field, and nothing is stored.
    sheet->field(OverageField::Minimum)->setText(u"30"_s);
    sheet->field(OverageField::SessionCapMinutes)->setText(u"10"_s);
    QVERIFY(desk.press(*sheet, u"Use these rules"_s));
    QVERIFY2(
        sheet->field(OverageField::SessionCapMinutes)->error().contains(u"Cap cannot be less"_s), "F10.5.2");
    sheet->field(OverageField::SessionCapMinutes)->setText(u"60"_s);
    sheet->field(OverageField::Grace)->setText(u"5"_s);
    sheet->field(OverageField::LastRate)->setText(u"90"_s);
    QVERIFY(desk.press(*sheet, u"Use these rules"_s));
    const auto *rules = &desk.page->rules().model().book().scopes.front();
    QVERIFY(rules->terms.enabled && rules->terms.graceMinutes == 5 && rules->terms.minimumMinutes == 30);
    QCOMPARE(rules->terms.tiers.front().rate, 9'000);
    QVERIFY2(rules->history.size() == 1, "F10.5.5");
    // The next version, and the first one again: as a third, so that nothing of the past is lost.
    desk.practice.clock().advance(std::chrono::seconds(2));
    desk.page->rules().model().save(rules->of, credit::OverageTerms{}, rules->inherited);
    desk.practice.settle();
    rules = &desk.page->rules().model().book().scopes.front();
    QVERIFY(!rules->terms.enabled);
    desk.practice.clock().advance(std::chrono::seconds(2));
    desk.page->rules().model().rollBack(rules->history.back().id);
    desk.practice.settle();
    rules = &desk.page->rules().model().book().scopes.front();
    QVERIFY2(rules->history.size() == 3 && rules->history.front().restores == 1, "F10.5.5");
    QCOMPARE(rules->terms.graceMinutes, 5);
}

void PlansPageTest::rulesOfTheirOwnSayOnlyWhatDiffers()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    desk.begin();
    desk.page->showPart(PlansPage::Part::Rules);
    desk.practice.settle();
    RulesModel &model = desk.page->rules().model();
    const auto client = std::ranges::find(
        model.book().free, "client", [](const RuleScope &each) { return each.scope.level; });
    QVERIFY(client != model.book().free.end());
    const RuleScope scope = *client;
    const credit::OverageTerms wide = model.book().scopes.front().terms;
    credit::OverageTerms own = wide;
    own.graceMinutes = 15;
    model.save(scope, own, wide);
    desk.practice.settle();
    QCOMPARE(model.book().scopes.size(), 2U);
    QVERIFY2(model.book().scopes[1].terms.graceMinutes == 15 &&
                 model.book().scopes[1].history.front().body.keys() == QStringList{u"grace_minutes"_s},
        "F10.5.1");
    // What everybody's rules say later is the client's too, but for the grace.
    desk.practice.clock().advance(std::chrono::seconds(2));
    credit::OverageTerms everybody = wide;
    everybody.enabled = true;
    everybody.graceMinutes = 2;
    model.save(model.book().scopes[0].of, everybody, model.book().scopes[0].inherited);
    desk.practice.settle();
    QVERIFY2(
        model.book().scopes[1].terms.enabled && model.book().scopes[1].terms.graceMinutes == 15, "F10.5.1");
}

void PlansPageTest::aTrialSaysWhatWouldHaveChanged()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    desk.begin();
    desk.page->showPart(PlansPage::Part::Rules);
    desk.practice.settle();
    RulesSheet *sheet = desk.page->rules().change();
    QVERIFY(desk.press(*sheet, u"Try it"_s));
    for (int i = 0; i < 50 && !sheet->trialText().contains(u"No session"_s); ++i)
        desk.practice.settle();
    QVERIFY2(
        sheet->trialText().startsWith(u"No session of the last 12 months"_s), qPrintable(sheet->trialText()));
    QVERIFY2(desk.page->rules().model().book().scopes.front().history.empty(), "F10.5.4: nothing is stored");
}

void PlansPageTest::theOutlookSaysWhenAndWhy()
{
    Desk desk(gallery::SamplePractice::Content::Full);
    desk.did<Done>("package.sell", [](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(terms, credit::readPackageTerms({{u"unit"_s, u"sessions"_s}, {u"allocation"_s, u"2"_s}}));
        SP_TRY(maya, engine.people().store().search(u"Maya"_s, 1));
        SP_CHECK(
            engine.packages().sell(unit, {maya.front().id, {}, u"Two"_s, terms, *parseDate("2026-10-01")}));
        return Done{};
    });
    desk.begin();
    desk.page->showPart(PlansPage::Part::Outlook);
    desk.practice.settle();
    OutlookPane &outlook = desk.page->outlook();
    QCOMPARE(outlook.model().rowCount(), 1);
    // Maya has booked the 27th and the 29th, which take both.
    QCOMPARE(outlook.model().index(0, OutlookModel::RunsOut).data().toString(), u"29 Oct"_s);
    QVERIFY2(outlook.model().index(0, OutlookModel::Risk).data().toString() == u"High"_s, "F09.6.3");
    QVERIFY2(outlook.reasons().contains(u"2 booked sessions are counted"_s), qPrintable(outlook.reasons()));
    const QString csv = outlook.table().csv(sp::ui::DataTable::Rows::All);
    QVERIFY2(csv.startsWith(u"Client,Package,Left,Runs out,Days,Risk"_s) && csv.contains(u"29 Oct"_s),
        qPrintable(csv));
}

SP_WINDOW_TEST_MAIN(PlansPageTest)
#include "plans_page_test.moc"

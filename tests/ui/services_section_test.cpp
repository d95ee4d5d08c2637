// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_practice.h"
#include "ui/session/service_colour.h"
#include "ui/settings/service_history.h"
#include "ui/settings/services_section.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include "tests/support/window_test.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::gallery;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    SamplePractice practice{SamplePractice::Content::Empty};
    SettingsPage page{practice.client()};

    Desk()
    {
        page.resize(1240, 840);
        page.showSection(SettingsPage::Section::Services);
        page.show();
        practice.settle();
    }
    std::vector<Service> services()
    {
        return *practice.run([](Engine &engine) { return engine.services().list(); });
    }
};

TextField *fieldIn(QWidget &in, const QString &name)
{
    for (TextField *each : in.findChildren<TextField *>())
        if (each->box().edit().accessibleName() == name)
            return each;
    return nullptr;
}

Select *selectIn(QWidget &in, const QString &name)
{
    for (Select *each : in.findChildren<Select *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

}  // namespace

/// What is offered: added, changed, looked back at.
class ServicesSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
        Theme::install(*qApp, ThemeChoice::Light);
    }
    void addsAndEditsAService();
    void aServiceHasAColour();
    void everyColourCanBeSeen();
    void aServiceShowsItsHistory();
};

void ServicesSectionTest::addsAndEditsAService()
{
    Desk desk;
    ServiceForm form(desk.practice.client(), desk.page, {}, Currency::of("EUR"));
    QSignalSpy saved(&form, &ServiceForm::saved);
    Q_EMIT form.accepted();
    QVERIFY(!form.findChild<MoneyField *>()->error().isEmpty());
    form.findChild<MoneyField *>()->setMoney(Money(9'000, Currency::of("EUR")));
    Q_EMIT form.accepted();
    desk.practice.settle();
    QVERIFY(!fieldIn(form, u"Name"_s)->error().isEmpty());  // The engine's word, beside its field.
    fieldIn(form, u"Name"_s)->setText(u"Sparring"_s);
    Q_EMIT form.accepted();
    QTRY_COMPARE(saved.count(), 1);
    const auto services = desk.practice.run([](Engine &engine) { return engine.services().list(); });
    QVERIFY(services);
    QCOMPARE(services->back().details.name, u"Sparring"_s);
    QCOMPARE(services->back().details.price.price, Money(9'000, Currency::of("EUR")));
}

void ServicesSectionTest::aServiceHasAColour()
{
    Desk desk;
    const Service before = desk.services().front();
    ServiceForm form(desk.practice.client(), desk.page, before, Currency::of("EUR"));
    desk.practice.settle();
    Select *colour = selectIn(form, u"Colour in the calendar"_s);
    QVERIFY(colour);
    QCOMPARE(colour->currentText(), u"None"_s);
    colour->setCurrentIndex(colour->findText(u"Teal"_s));
    Q_EMIT form.accepted();
    desk.practice.settle();
    QCOMPARE(desk.services().front().details.colour, "#1F807B");
    // One that the window does not offer, given by command, stays.
    Service odd = desk.services().front();
    odd.details.colour = "#123456";
    ServiceForm again(desk.practice.client(), desk.page, odd, Currency::of("EUR"));
    QCOMPARE(selectIn(again, u"Colour in the calendar"_s)->currentText(), u"#123456"_s);
}

void ServicesSectionTest::everyColourCanBeSeen()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::ContrastLight, Scheme::ContrastDark}) {
        const Tokens &t = tokensFor(scheme);
        std::vector<Choice> colours = serviceColours();
        colours.push_back({"#FFFFFF", {}});
        colours.push_back({"#000000", {}});
        for (const QColor &ground : {t.tint, t.surface})
            for (const Choice &each : colours) {
                if (each.code.isEmpty())
                    continue;
                const QColor wished(QString::fromLatin1(each.code));
                const QColor shown = standingOut(wished, ground, 3);
                QVERIFY2(contrastRatio(shown, ground) >= 3, qPrintable(each.text + shown.name()));
                if (contrastRatio(wished, ground) >= 3)
                    QCOMPARE(shown, wished);
            }
    }
}

void ServicesSectionTest::aServiceShowsItsHistory()
{
    Desk desk;
    const Service before =
        desk.practice.run([](Engine &engine) { return engine.services().list(); })->front();
    desk.practice.clock().advance(std::chrono::hours(24 * 7));
    const Result<Service> changed = desk.practice.run([&](Engine &engine) {
        return engine.run<Service>("service.change", [&](Unit &unit) {
            ServiceDetails dearer = before.details;
            dearer.price.price += Money(10'00, dearer.price.price.currency());
            return engine.services().change(unit, before.id, dearer);
        });
    });
    QVERIFY(changed);
    desk.page.showSection(SettingsPage::Section::Services);
    desk.practice.settle();
    for (auto *button : desk.page.findChildren<QPushButton *>())
        if (button->accessibleName() == u"Versions of %1"_s.arg(before.details.name))
            QTest::mouseClick(button, Qt::LeftButton);
    desk.practice.settle();
    auto *history = desk.page.findChild<ServiceHistory *>();
    QVERIFY(history);
    auto *list = history->findChild<RowList *>();
    QCOMPARE(list->model()->rowCount(), 2);
    // Newest first, and who did it when.
    const auto version = [&](int row) { return list->model()->index(row, 0).data(RowRole).value<ListRow>(); };
    const QString owner =
        desk.practice.run([](Engine &engine) { return engine.settings().profiles(); })->front().name;
    QVERIFY(!owner.isEmpty());
    QCOMPARE(version(0).title, u"Version 2 (now)"_s);
    QVERIFY2(version(0).note.endsWith(u"3 Nov 2026"_s), qPrintable(version(0).note));
    QCOMPARE(version(1).title, u"Version 1"_s);
    const QString text = history->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(text.startsWith(u"Written by %1\n\nWhat changed\nPrice\t"_s.arg(owner)), qPrintable(text));
    // A text field gives plain spaces for those that do not break.
    const QString price = moneyText(before.details.price.price).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.contains(price + u" → "_s), qPrintable(text));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!history->findChild<QPlainTextEdit *>()->toPlainText().contains(u"→"_s));
    Q_EMIT history->accepted();
    desk.practice.settle();
    const Service again =
        *desk.practice.run([&](Engine &engine) { return engine.services().service(before.id); });
    QCOMPARE(again.versionNo, 3);
    QCOMPARE(again.details, before.details);
}

SP_WINDOW_TEST_MAIN(ServicesSectionTest)
#include "services_section_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run.h"
#include "ui/shell/restore_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/code_choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secret_field.h"

#include "tests/support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void firstRunGoesToTheEnd();
    void goesOnByEnterAlone();
    void theZoneProposesTheCountry();
    void taxIsNeverChosenSilently();
    void restoringAsksForAllOfIt();
    void whatIsTypedOutlivesACrash();
    void saysWhatAServiceLacks();
    void returnAloneGoesThroughTheServices();
};

void FirstRunTest::firstRunGoesToTheEnd()
{
    FirstRun wizard;
    const Currency euro = Currency::of("EUR");
    wizard.setProfessions(
        {{"coach", u"Coach"_s, {}, {{u"Coaching"_s, std::chrono::minutes(60), {12'000, euro}}}},
            {"therapist", u"Therapist"_s, {}, {{u"Session"_s, std::chrono::minutes(50), {9'000, euro}}}}});
    wizard.setZones(
        {{"Europe/Berlin", u"Berlin, Europe"_s}, {"Europe/Lisbon", u"Lisbon, Europe"_s}}, "Europe/Lisbon");
    // Germany: whoever is no therapist has to say it; Switzerland counts in francs.
    wizard.setCountries({{"DE", u"Germany"_s, euro}, {"CH", u"Switzerland"_s, Currency::of("CHF")}}, {});
    wizard.setTaxProposal([](const QByteArray &profession, const QByteArray &country) -> TaxProposal {
        if (profession != "therapist" || country.isEmpty())
            return {{}, u"it depends"_s};
        return {TaxStatus::Exempt, u"care is exempt"_s};
    });
    wizard.resize(1024, 700);
    wizard.show();
    const auto press = [&wizard](const QString &text) {
        for (auto *button : wizard.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == text) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(u"Therapist"_s));
    QVERIFY(press(u"Continue"_s));
    QVERIFY2(!press(u"Continue"_s), "a name is needed, or Skip");
    for (auto *field : wizard.findChildren<QLineEdit *>()) {
        if (field->isVisible())
            field->setText(u"Inês Carvalho"_s);
    }
    QVERIFY(press(u"Continue"_s));
    QCOMPARE(wizard.step(), FirstRun::Step::Tax);
    QVERIFY2(!press(u"Continue"_s) && !press(u"Skip"_s), "the country is not guessed");
    const auto says = [&wizard](const QString &text) {
        return std::ranges::any_of(wizard.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(says(u"it depends"_s));
    for (auto *select : wizard.findChildren<QComboBox *>())
        if (select->isVisible())
            select->setCurrentIndex(select->findData(QByteArray("CH")));
    QVERIFY2(says(u"care is exempt"_s), "what is proposed is said");
    QVERIFY(press(u"Continue"_s));
    QCOMPARE(wizard.step(), FirstRun::Step::Services);
    QVERIFY(press(u"Continue"_s));
    QVERIFY(press(u"Nothing yet"_s));
    QVERIFY(press(u"Continue"_s));
    QCOMPARE(wizard.step(), FirstRun::Step::Passphrase);
    FirstRunAnswers heard;
    qsizetype secretLength = 0;
    connect(&wizard, &FirstRun::createRequested, this,
        [&](const FirstRunAnswers &answers, SecretBytes &passphrase) {
            heard = answers;
            secretLength = static_cast<qsizetype>(passphrase.size());
        });
    const auto fields = [&wizard] {
        QList<SecretField *> visible;
        for (auto *field : wizard.findChildren<SecretField *>()) {
            if (field->isVisible())
                visible << field;
        }
        return visible;
    };
    QTest::keyClicks(fields()[0], u"harbour violet kettle monday lamp oyster"_s);
    QVERIFY(!press(u"Create the practice"_s));
    QTest::keyClicks(fields()[1], u"harbour violet kettle monday lamp oyster"_s);
    QVERIFY(press(u"Create the practice"_s));
    QCOMPARE(heard.profession, QByteArray("therapist"));
    QCOMPARE(heard.ownerName, u"Inês Carvalho"_s);
    QCOMPARE(heard.zone, QByteArray("Europe/Lisbon"));
    QCOMPARE(heard.start, StartWith::Nothing);
    QCOMPARE(heard.country, QByteArray("CH"));
    QVERIFY(heard.tax == TaxStatus::Exempt);
    QCOMPARE(heard.services.size(), std::size_t(1));
    QCOMPARE(heard.services[0].price, Money(9'000, Currency::of("CHF")));
    QCOMPARE(secretLength, 40);
    const QByteArray key = "7K2M9QRT4WXA0PHD3V8CN6JEY5SBF1GZ";
    wizard.showRecovery(SecretBytes::copyOf(
        {reinterpret_cast<const unsigned char *>(key.constData()), static_cast<std::size_t>(key.size())}));
    QSignalSpy finished(&wizard, &FirstRun::finished);
    QVERIFY(!press(u"Open my practice"_s));
    QTest::keyClicks(fields()[0], u"4wxa"_s);
    QTest::keyClicks(fields()[1], u"XXXX"_s);
    QVERIFY2(!press(u"Open my practice"_s), "a wrong group does not pass");
    fields()[1]->clear();
    QTest::keyClicks(fields()[1], u"n6j"_s);
    QTest::keyClick(fields()[1], Qt::Key_Return);
    QCOMPARE(finished.count(), 0);
    QTest::keyClicks(fields()[1], u"e"_s);
    QTest::keyClick(fields()[0], Qt::Key_Return);
    QCOMPARE(wizard.focusWidget(), fields()[1]);
    QTest::keyClick(fields()[1], Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

void FirstRunTest::goesOnByEnterAlone()
{
    FirstRun wizard;
    const Currency euro = Currency::of("EUR");
    wizard.setProfessions(
        {{"coach", u"Coach"_s, {}, {{u"Coaching"_s, std::chrono::minutes(60), {12'000, euro}}}},
            {"other", u"Something else"_s, {}, {}}});
    wizard.setZones({{"Europe/Berlin", u"Berlin, Europe"_s}}, "Europe/Berlin");
    wizard.setCountries({{"DE", u"Germany"_s, euro}}, {});
    wizard.setTaxProposal([](const QByteArray &, const QByteArray &) -> TaxProposal {
        return {TaxStatus::Regular, {}};
    });
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const auto enter = [&wizard] { QTest::keyClick(wizard.focusWidget(), Qt::Key_Return); };
    QVERIFY2(qobject_cast<QRadioButton *>(wizard.focusWidget()), "the chosen profession has the cursor");
    enter();
    QCOMPARE(wizard.step(), FirstRun::Step::You);
    QTest::keyClicks(wizard.focusWidget(), u"Ines Carvalho"_s);
    enter();
    QCOMPARE(wizard.step(), FirstRun::Step::Tax);
    enter();
    QCOMPARE(wizard.step(), FirstRun::Step::Services);
    QCOMPARE(wizard.answers().ownerName, u"Ines Carvalho"_s);
}

void FirstRunTest::theZoneProposesTheCountry()
{
    FirstRun wizard;
    const Currency euro = Currency::of("EUR");
    wizard.setZones(
        {{"Europe/Lisbon", u"Lisbon, Europe"_s}, {"Europe/Berlin", u"Berlin, Europe"_s}}, "Etc/UTC");
    wizard.setCountries(
        {{"DE", u"Germany"_s, euro}, {"PT", u"Portugal"_s, euro}, {"US", u"United States"_s, euro}}, "US");
    QVERIFY2(wizard.answers().zone.isEmpty(), "UTC is no place; none is guessed");
    QCOMPARE(wizard.answers().country, QByteArray("US"));
    const auto selects = wizard.findChildren<Select *>();
    const auto with = [&](const char *code) {
        return *std::ranges::find_if(
            selects, [&](const Select *each) { return each->findData(QByteArray(code)) >= 0; });
    };
    Select *zones = with("Europe/Lisbon");
    zones->pick(zones->findData(QByteArray("Europe/Lisbon")));
    QCOMPARE(wizard.answers().country, QByteArray("PT"));
    Select *countries = with("DE");
    countries->pick(countries->findData(QByteArray("DE")));
    zones->pick(zones->findData(QByteArray("Europe/Lisbon")));
    QCOMPARE(wizard.answers().country, QByteArray("DE"));
}

void FirstRunTest::taxIsNeverChosenSilently()
{
    FirstRun wizard;
    wizard.setProfessions({{"coach", u"Coach"_s, {}, {}}, {"therapist", u"Therapist"_s, {}, {}}});
    wizard.setTaxProposal([](const QByteArray &profession, const QByteArray &country) -> TaxProposal {
        const bool known = profession == "therapist" && !country.isEmpty();
        return {known ? std::optional(TaxStatus::Exempt) : std::nullopt, u"why"_s, country != "ES"};
    });
    const Currency euro = Currency::of("EUR");
    wizard.setCountries({{"DE", u"Germany"_s, euro}, {"ES", u"Spain"_s, euro}}, "DE");
    QVERIFY2(!wizard.answers().tax, "a coach has to say it");
    const auto choose = [&wizard](const QString &text) {
        for (auto *button : wizard.findChildren<QRadioButton *>())
            if (button->text().startsWith(text))
                button->click();
    };
    choose(u"Therapist"_s);
    QVERIFY(wizard.answers().tax == TaxStatus::Exempt);
    choose(u"Coach"_s);
    QVERIFY2(!wizard.answers().tax, "a proposal goes with what it was made for");
    choose(u"Small business"_s);
    choose(u"Therapist"_s);
    QVERIFY2(wizard.answers().tax == TaxStatus::SmallBusiness, "what the owner chose stays");
    for (auto *select : wizard.findChildren<QComboBox *>())
        if (select->findData(QByteArray("ES")) > 0)
            select->setCurrentIndex(select->findData(QByteArray("ES")));
    QVERIFY2(wizard.answers().tax == TaxStatus::Exempt, "but for what the country has not");
}

void FirstRunTest::restoringAsksForAllOfIt()
{
    RestoreScreen screen;
    screen.resize(1024, 700);
    screen.show();
    qsizetype secretLength = 0;
    connect(&screen, &RestoreScreen::restoreRequested, this,
        [&](SecretBytes &secret) { secretLength = static_cast<qsizetype>(secret.size()); });
    QTest::keyClicks(&screen.field(), u"harbour violet"_s);
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(secretLength, 0);
    screen.setFile(u"/backups/one.spbackup"_s);
    screen.setFolder(u"/practices/new"_s);
    QTest::keyClick(&screen.field(), Qt::Key_Return);
    QCOMPARE(secretLength, 14);
    QVERIFY2(screen.field().isEmpty(), "nothing of it stays in the field");
    QSignalSpy canceled(&screen, &RestoreScreen::canceled);
    for (auto *button : screen.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Cancel"_s)
            button->click();
    QCOMPARE(canceled.count(), 1);
    screen.setFailed(u"It was stopped."_s);
    QVERIFY(screen.field().isEnabled());
}

namespace {

/// A wizard as the program sets it up, with the memory it has.
struct Wizard {
    FirstRun wizard;
    QByteArray &memory;

    explicit Wizard(QByteArray &kept) : memory(kept)
    {
        const Currency euro = Currency::of("EUR");
        wizard.setProfessions({{"coach", u"Coach"_s, {},
                                   {{u"Coaching"_s, std::chrono::minutes(60), {12'000, euro}}}},
            {"therapist", u"Therapist"_s, {}, {{u"Session"_s, std::chrono::minutes(50), {9'000, euro}}}}});
        wizard.setZones({{"Europe/Berlin", u"Berlin, Europe"_s}, {"Europe/Lisbon", u"Lisbon, Europe"_s}},
            "Europe/Lisbon");
        wizard.setCountries({{"DE", u"Germany"_s, euro}, {"PT", u"Portugal"_s, euro}}, {});
        wizard.setTaxProposal([](const QByteArray &, const QByteArray &) -> TaxProposal {
            return {TaxStatus::Exempt, u"care is exempt"_s};
        });
        wizard.keepTyped(memory, [this](const QByteArray &typed) { memory = typed; });
        wizard.resize(1024, 700);
        wizard.show();
    }
    /// As each second does.
    void keep() { wizard.keepNow(); }
    void press(const QString &text)
    {
        for (auto *button : wizard.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        qFatal("no such button");
    }
    QList<QLineEdit *> lines()
    {
        QCoreApplication::processEvents();  // A row that was added shows only after this.
        QList<QLineEdit *> shown;
        for (auto *line : wizard.findChildren<QLineEdit *>())
            if (line->isVisible())
                shown << line;
        return shown;
    }
    bool says(const QString &text)
    {
        return std::ranges::any_of(wizard.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

}  // namespace

void FirstRunTest::whatIsTypedOutlivesACrash()
{
    QByteArray memory;
    {
        Wizard first(memory);
        first.keep();
        QVERIFY(memory.isEmpty());  // Nobody has typed anything.
        first.press(u"Therapist"_s);
        first.press(u"Continue"_s);
        first.lines().front()->setText(u"Inês Carvalho"_s);
        first.press(u"Continue"_s);
        first.press(u"Taxed"_s);  // Not what is proposed.
        first.press(u"Continue"_s);
        first.press(u"Add a service"_s);
        QTest::keyClicks(first.lines().at(3), u"Long session"_s);
        QTest::keyClicks(first.lines().at(4), u"1h3"_s);
        first.keep();
        // Neither passphrases nor what the recovery page asks.
        first.wizard.goTo(FirstRun::Step::Passphrase);
        for (auto *secret : first.wizard.findChildren<SecretField *>())
            QTest::keyClicks(secret, u"harbour violet kettle"_s);
        first.keep();
        QVERIFY(!memory.contains("harbour"));
    }
    {
        Wizard again(memory);
        QCOMPARE(again.wizard.step(), FirstRun::Step::Passphrase);
        QVERIFY(again.says(u"What you typed here before is back."_s));
        for (auto *secret : again.wizard.findChildren<SecretField *>())
            QVERIFY(secret->isEmpty());
        again.wizard.goTo(FirstRun::Step::Services);
        QCOMPARE(again.lines().size(), 6);
        QCOMPARE(again.lines().at(0)->text(), u"Session"_s);
        QCOMPARE(again.lines().at(3)->text(), u"Long session"_s);
        QCOMPARE(again.lines().at(4)->text(), u"1h3"_s);  // Half a length, and kept.
        const FirstRunAnswers answers = again.wizard.answers();
        QCOMPARE(answers.profession, "therapist");
        QCOMPARE(answers.ownerName, u"Inês Carvalho"_s);
        QCOMPARE(answers.tax, std::optional(TaxStatus::Regular));
        again.press(u"Begin anew"_s);
        QCOMPARE(again.wizard.step(), FirstRun::Step::Profession);
        QCOMPARE(again.wizard.answers().ownerName, QString());
        QCOMPARE(again.wizard.answers().services.size(), 1U);
        QVERIFY(memory.isEmpty());
        again.press(u"Therapist"_s);
        again.keep();
        QVERIFY(!memory.isEmpty());
        // Made: the practice has it, and nothing of it stays beside.
        again.wizard.showRecovery(SecretBytes::copyOf({reinterpret_cast<const unsigned char *>("AAAAA"), 5}));
        QVERIFY(memory.isEmpty());
    }
}

void FirstRunTest::saysWhatAServiceLacks()
{
    QByteArray memory;
    Wizard wizard(memory);
    wizard.wizard.goTo(FirstRun::Step::Services);
    wizard.press(u"Add a service"_s);
    QTest::keyClicks(wizard.lines().at(3), u"Walk"_s);
    QTest::keyClick(wizard.lines().at(3), Qt::Key_Return);
    QVERIFY(wizard.says(u"Type a length like 50 or 1 h 30."_s));
    QVERIFY(wizard.says(u"Type an amount."_s));
}

void FirstRunTest::returnAloneGoesThroughTheServices()
{
    QByteArray memory;
    Wizard wizard(memory);
    wizard.wizard.goTo(FirstRun::Step::Services);
    QApplication::processEvents();
    // The first field and not what adds another.
    QCOMPARE(wizard.wizard.focusWidget(), wizard.lines().at(0));
    wizard.press(u"Add a service"_s);
    QCOMPARE(wizard.lines().size(), 6);
    // A row that says nothing lacks nothing, and is no service.
    QTest::keyClick(wizard.lines().at(3), Qt::Key_Return);
    QCOMPARE(wizard.wizard.step(), FirstRun::Step::Start);
    QCOMPARE(wizard.wizard.answers().services.size(), std::size_t(1));
    // What is missing gets the keyboard.
    wizard.wizard.goTo(FirstRun::Step::You);
    QLineEdit *name = wizard.lines().at(0);
    name->clear();
    wizard.wizard.setFocus();
    QTest::keyClick(&wizard.wizard, Qt::Key_Return);
    QCOMPARE(wizard.wizard.step(), FirstRun::Step::You);
    QCOMPARE(wizard.wizard.focusWidget(), name);
    wizard.wizard.goTo(FirstRun::Step::Passphrase);
    QApplication::processEvents();
    auto secrets = wizard.wizard.findChildren<SecretField *>();
    secrets.removeIf([](const SecretField *field) { return !field->isVisible(); });
    QCOMPARE(secrets.size(), 2);
    std::ranges::sort(secrets, {}, &QWidget::y);
    QTest::keyClicks(secrets[0], u"harbour violet kettle monday"_s);
    QTest::keyClick(secrets[0], Qt::Key_Return);
    QCOMPARE(wizard.wizard.focusWidget(), secrets[1]);
    // A second that is shorter may still grow, until somebody says that this is it.
    QTest::keyClicks(secrets[1], u"harbour violet kettle"_s);
    QVERIFY(!wizard.says(u"The two differ. Type the second again."_s));
    QSignalSpy wanted(&wizard.wizard, &FirstRun::createRequested);
    QTest::keyClick(secrets[1], Qt::Key_Return);
    QVERIFY(wizard.says(u"The two differ. Type the second again."_s));
    QCOMPARE(wanted.count(), 0);
    QTest::keyClicks(secrets[1], u" monday"_s);
    QVERIFY(!wizard.says(u"The two differ. Type the second again."_s));
    QTest::keyClick(secrets[1], Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

SP_WINDOW_TEST_MAIN(FirstRunTest)
#include "first_run_test.moc"

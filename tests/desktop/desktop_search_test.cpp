// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of an open practice: what is typed opens the record that was meant, and what was opened lately
// stands first, also after a lock.
#include "ui/money/money_page.h"
#include "ui/money/quotes_pane.h"
#include "ui/people/client_pane.h"
#include "ui/people/clients_page.h"
#include "ui/settings/section_button.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/field.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"

#include "tests/support/desktop_program.h"
#include "tests/support/window_test.h"

#include <QListView>
#include <QSemaphore>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

/// The program at work at 12:30: Jonas was there and got his invoice, comes again on 3 November, and Ana has
/// a quote.
struct Office : Program {
    SessionId held = makePractice();
    SessionId next{IdBytes{}};
    ClientId jonas{IdBytes{}};
    QuoteId quote{IdBytes{}};
    QString invoice;

    Office()
    {
        clock.set(instant("2026-10-27T12:30:00Z"));
        waitedFor(client.open(folder, sp::passphrase(phrase.toLatin1())));
        invoice = waitedFor(client.ask([this](Engine &engine) -> Result<QString> {
            FinishRequest request{held};
            request.note = NoteContent{u"Dawn"_s, u"He heard the heron."_s, {}};
            SP_TRY(finished, engine.finish(request, "key"));
            return QString::fromUtf8(finished.number);
        }));
        jonas =
            waitedFor(client.ask([this](Engine &engine) { return engine.sessions().session(held); })).client;
        next = waitedFor(client.ask([this](Engine &engine) {
            return engine.run<SessionId>("session.book", [&](Unit &unit) -> Result<SessionId> {
                SP_TRY(services, engine.services().list());
                return engine.sessions().book(
                    unit, {jonas, services.front().id, local("2026-11-03T15:00"), zone("Europe/Lisbon")});
            });
        }));
        quote = waitedFor(client.ask([](Engine &engine) {
            return engine.run<QuoteId>("quote.send", [&](Unit &unit) -> Result<QuoteId> {
                ClientDetails ana;
                ana.name = u"Ana Müller"_s;
                SP_TRY(person, engine.people().add(unit, ana));
                SP_TRY(id, engine.quotes().draft(
                               unit, {person, {.added = {{.description = u"Team day"_s,
                                                   .unitPrice = Money(48'000, Currency::of("EUR"))}}}}));
                SP_CHECK(engine.quotes().send(unit, id, QuoteService::Delivery::Keep));
                return id;
            });
        }));
        waitedFor(client.lock());
        open();
    }
    void open()
    {
        if (!desktop)
            start();
        unlock(phrase);
        if (!waitForWork())
            qFatal("no workplace");
    }
    CommandPalette &palette() { return work()->frame().commandPalette(); }
    QWidget *field() { return &palette().findChild<SearchField *>()->edit(); }
    void type(const QString &text)
    {
        if (!palette().isVisible()) {
            // Shortcuts are heard in the active window only, which an earlier test's may still be.
            desktop->activateWindow();
            if (!QTest::qWaitForWindowActive(desktop.get(), patience))
                qFatal("never the active window");
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : desktop.get(), Qt::Key_K, Qt::ControlModifier);
            if (!QTest::qWaitFor([&] { return palette().isVisible(); }, patience))
                qFatal("no palette over %s", focus ? focus->metaObject()->className() : "nothing");
        }
        QTest::keyClicks(field(), text);
    }
    void key(Qt::Key pressed) { QTest::keyClick(field(), pressed); }
    /// "Jonas Keller | Session  ·  Tue 3 Nov, 15:00", row by row.
    QStringList rows()
    {
        QStringList rows;
        const QAbstractItemModel *model = palette().findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    bool shows(const QString &row)
    {
        return QTest::qWaitFor([&] { return rows().contains(row); }, patience);
    }
    PageId page() { return work()->frame().currentPage(); }
    QByteArray documentKey()
    {
        return waitedFor(client.ask([number = invoice.toUtf8()](Engine &engine) {
            return engine.billing().store().numbered(number);
        }))->text();
    }
};

/// Keeps the engine from answering as long as it is there. What both threads wait on belongs to both: the
/// engine is still waking when this is gone.
class HeldEngine {
public:
    explicit HeldEngine(EngineClient &client)
    {
        client.ask([waits = m_waits](Engine &) -> Result<Done> {
            waits->begun.release();
            waits->over.acquire();
            return Done{};
        });
        m_waits->begun.acquire();
    }
    ~HeldEngine() { m_waits->over.release(); }
    Q_DISABLE_COPY_MOVE(HeldEngine)

private:
    struct Waits {
        QSemaphore begun, over;
    };
    std::shared_ptr<Waits> m_waits = std::make_shared<Waits>();
};

}  // namespace

class DesktopSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { ShownNames::instance().show(ShownNames::Names::Spelled); }
    void aClientIsOpenedWithASlip();
    void aSessionIsOpenedByItsDay();
    void anInvoiceIsOpenedByItsCount();
    void aQuoteIsOpenedByItsAmount();
    void aNoteOpensItsSession();
    void aSessionOnlyInTheCalendarIsMade();
    void settingsAreReachedBySection();
    void resultsSayWhatAndWhen();
    void recentStandFirstAlsoAfterALock();
    void hiddenNamesStayHidden();
    void enterWaitsForTheAnswer();
    void resultsStayUntilOthersAreThere();
    void aChoiceMadeByHandStays();

private:
    QTemporaryDir m_settings;
};

void DesktopSearchTest::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Theme::install(*qApp, ThemeChoice::Light);
}

void DesktopSearchTest::aClientIsOpenedWithASlip()
{
    Office office;
    office.type(u"kelelr"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.page(), PageId::Clients, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        office.work()->clientsPage().findChild<ClientPane *>()->shown(), office.jonas, patience);
}

void DesktopSearchTest::aSessionIsOpenedByItsDay()
{
    Office office;
    office.type(u"keller 3 nov"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.work()->sessionPage().session(), office.next, patience);
    QCOMPARE(office.page(), PageId::Today);
}

void DesktopSearchTest::anInvoiceIsOpenedByItsCount()
{
    Office office;
    office.type(office.invoice.section(u'/', 1));
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.page(), PageId::Money, patience);
    const QByteArray key = office.documentKey();
    QTRY_COMPARE_WITH_TIMEOUT(office.work()->moneyPage().list().chosenKey(), key, patience);
}

void DesktopSearchTest::aQuoteIsOpenedByItsAmount()
{
    Office office;
    office.type(u"quote 480"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.page(), PageId::Money, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        office.work()->moneyPage().quotes().list().chosenKey(), office.quote.text(), patience);
}

void DesktopSearchTest::aNoteOpensItsSession()
{
    Office office;
    office.type(u"heron"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.work()->sessionPage().session(), office.held, patience);
}

void DesktopSearchTest::aSessionOnlyInTheCalendarIsMade()
{
    Office office;
    waitedFor(office.client.ask([id = office.jonas](Engine &engine) {
        return engine.run<EventId>("event.add", [&](Unit &unit) -> Result<EventId> {
            SP_TRY(services, engine.services().list());
            EventDraft weekly{
                u"Jonas"_s, {local("2026-10-29T09:00"), TimeKind::Zoned, zone("Europe/Lisbon")}};
            weekly.rules = {"FREQ=WEEKLY"};
            weekly.client = id;
            weekly.service = services.front().id;
            return engine.calendar().add(unit, weekly);
        });
    }));
    office.type(u"keller 5 nov"_s);
    office.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(office.work()->sessionPage().session().has_value(), patience);
    const Session made =
        waitedFor(office.client.ask([id = *office.work()->sessionPage().session()](
                                        Engine &engine) { return engine.sessions().session(id); }));
    QCOMPARE(made.occurrence, "2026-11-05T09:00:00");
}

void DesktopSearchTest::settingsAreReachedBySection()
{
    Office office;
    office.type(u"settings mail"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.page(), PageId::Settings, patience);
    QStringList chosen;
    for (const auto *section : office.work()->frame().findChildren<SectionButton *>())
        if (section->isChecked())
            chosen << section->text();
    QCOMPARE(chosen, QStringList{u"Mail"_s});
}

void DesktopSearchTest::resultsSayWhatAndWhen()
{
    Office office;
    office.type(u"keller"_s);
    QVERIFY(office.shows(u"Jonas Keller, Session  ·  Tue 3 Nov, 15:00, "_s));
    QVERIFY(office.rows().contains(u"Jonas Keller, Client, "_s));
    QVERIFY(office.rows().contains(u"Jonas Keller, Session  ·  Tue 27 Oct, 11:00, "_s));
    QVERIFY2(
        office.rows().contains(office.invoice + u"  ·  Jonas Keller, Invoice  ·  €120.00  ·  Tue 27 Oct, "_s),
        qPrintable(office.rows().join(u'\n')));
}

void DesktopSearchTest::recentStandFirstAlsoAfterALock()
{
    Office office;
    office.type(u"jonas"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.page(), PageId::Clients, patience);
    office.type(u"shortcuts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(office.rows().value(0).startsWith(u"Keyboard shortcuts"_s), patience);
    office.key(Qt::Key_Escape);
    office.type(u"keller 3 nov"_s);
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.work()->sessionPage().session(), office.next, patience);
    const auto stand = [&] {
        return office.rows().value(0) == u"Jonas Keller, Session  ·  Tue 3 Nov, 15:00, "_s &&
               office.rows().value(1) == u"Jonas Keller, Client, "_s;
    };
    office.type({});
    QTRY_VERIFY2_WITH_TIMEOUT(stand(), qPrintable(office.rows().join(u'\n')), patience);
    office.key(Qt::Key_Escape);

    office.desktop->lock();
    QTRY_VERIFY_WITH_TIMEOUT(!office.work() && !office.client.isUnlocked(), patience);
    office.open();
    office.type({});
    QTRY_VERIFY2_WITH_TIMEOUT(stand(), qPrintable(office.rows().join(u'\n')), patience);
    // They open what they opened before.
    office.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(office.work()->sessionPage().session(), office.next, patience);
    // Nothing of it lies where the window keeps its own.
    QFile settings(QSettings().fileName());
    if (settings.open(QIODevice::ReadOnly))
        QVERIFY(!settings.readAll().contains(office.jonas.text()));
}

void DesktopSearchTest::hiddenNamesStayHidden()
{
    Office office;
    ShownNames::instance().show(ShownNames::Names::Initials);
    office.type(u"keller"_s);
    QVERIFY(office.shows(u"J. K., Client, "_s) || office.shows(u"JK, Client, "_s));
    QVERIFY2(!office.rows().join(u'\n').contains(u"Keller"_s), qPrintable(office.rows().join(u'\n')));
    office.key(Qt::Key_Escape);
    office.type(u"heron"_s);
    QTRY_VERIFY_WITH_TIMEOUT(office.rows().join(u'\n').contains(u"Note"_s), patience);
    QVERIFY(!office.rows().join(u'\n').contains(u"Dawn"_s));
}

void DesktopSearchTest::enterWaitsForTheAnswer()
{
    Office office;
    {
        const HeldEngine hold(office.client);
        office.type(u"jonsa"_s);
        office.key(Qt::Key_Return);
        QVERIFY(office.palette().isVisible());
        QCOMPARE(office.page(), PageId::Today);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!office.palette().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        office.work()->clientsPage().findChild<ClientPane *>()->shown(), office.jonas, patience);
}

void DesktopSearchTest::resultsStayUntilOthersAreThere()
{
    Office office;
    office.type(u"kell"_s);
    QVERIFY(office.shows(u"Jonas Keller, Client, "_s));
    {
        const HeldEngine hold(office.client);
        office.type(u"zzz"_s);
        QVERIFY(office.rows().contains(u"Jonas Keller, Client, "_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!office.rows().contains(u"Jonas Keller, Client, "_s), patience);
}

void DesktopSearchTest::aChoiceMadeByHandStays()
{
    Office office;
    auto *list = office.palette().findChild<QListView *>();
    {
        const HeldEngine hold(office.client);
        office.type(u"in"_s);
        office.key(Qt::Key_Down);
    }
    const QString chosen = list->currentIndex().data().toString();
    QVERIFY(list->currentIndex().row() > 0);
    // What is found behind it changes the rows, not the choice.
    waitedFor(office.client.ask([](Engine &) { return Result<Done>(Done{}); }));
    QTest::qWait(0);
    QCOMPARE(list->currentIndex().data().toString(), chosen);
}

SP_WINDOW_TEST_MAIN(DesktopSearchTest)
#include "desktop_search_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/people/erase_sheet.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress_bar.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    ClientsPage page{practice.client()};

    Desk()
    {
        hearToasts(page);
        present(page);
    }
    /// Asks about the first client of that name.
    EraseSheet *ask(const QString &name)
    {
        const auto found =
            practice.run([&](Engine &engine) { return engine.people().store().search(name, 1); });
        client = found->front().id;
        page.showClient(*client);
        practice.settle();
        Q_EMIT page.view().eraseAsked();
        practice.settle();
        return page.window()->findChild<EraseSheet *>();
    }
    /// Erases whom it was asked about; the sheet stays.
    EraseSheet *erase()
    {
        EraseSheet *sheet = ask(u"Tobias"_s);
        const auto fields = sheet->findChildren<TextField *>();
        fields[0]->setText(u"asked for it"_s);
        fields[1]->setText(u"Tobias Lang"_s);
        if (!press(*sheet, u"Erase for good"_s))
            qFatal("nobody is erased");
        practice.settle();
        return sheet;
    }
    /// What stands in the sheet.
    static QString said(EraseSheet &sheet)
    {
        QStringList lines;
        for (auto *label : sheet.findChildren<QLabel *>())
            if (label->isVisible())
                lines << label->text();
        return lines.join(u'\n');
    }
    RewritingTold told()
    {
        return *practice.run([](Engine &engine) { return tellRewriting(engine); });
    }
    Client now()
    {
        return *practice.run([this](Engine &engine) { return engine.people().client(*client); });
    }

    std::optional<ClientId> client;
};

}  // namespace

class EraseSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void whoHasSomethingOpenIsNotErased();
    void erasesOnceTheNameIsTyped();
    void tellsHowFarTheClearingIs_data();
    void tellsHowFarTheClearingIs();
    void asksUntilAllIsCleared();
    void givesWayToClosing();
    void handsTheProofOver();
};

void EraseSheetTest::whoHasSomethingOpenIsNotErased()
{
    Desk desk;
    EraseSheet *sheet = desk.ask(u"Maya"_s);
    QVERIFY(sheet);
    QVERIFY(!desk.press(*sheet, u"Erase for good"_s));
    QVERIFY(!desk.now().erasedAt);
}

void EraseSheetTest::erasesOnceTheNameIsTyped()
{
    Desk desk;
    EraseSheet *sheet = desk.ask(u"Tobias"_s);
    QVERIFY(sheet);
    const auto fields = sheet->findChildren<TextField *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setText(u"asked for it"_s);
    fields[1]->setText(u"Tobias"_s);
    QVERIFY2(!desk.press(*sheet, u"Erase for good"_s), "half a name is none");
    fields[1]->setText(u"tobias lang"_s);
    QVERIFY(desk.press(*sheet, u"Erase for good"_s));
    desk.practice.settle();
    const Client left = desk.now();
    QVERIFY(left.erasedAt);
    QVERIFY2(left.details.name.startsWith(u"Erased client "_s), qPrintable(left.details.name));
    QVERIFY(left.details.contacts.empty());
}

void EraseSheetTest::tellsHowFarTheClearingIs_data()
{
    using State = RewritingTold::State;
    QTest::addColumn<RewritingTold>("told");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("bar");
    const auto row = [](const char *name, const RewritingTold &told, const QString &said, bool bar) {
        QTest::newRow(name) << told << said << bar;
    };
    row("begun", {State::UnderWay, 0}, u"Still clearing old copies: 0%"_s, true);
    row("under way", {State::UnderWay, 436}, u"Still clearing old copies: 43%"_s, true);
    row("somebody's work came first", {State::Waits, 0, "canceled"}, u"goes on in a minute"_s, true);
    row("the disk is full", {State::Waits, 0, "storage.disk_full"}, u"tried again by itself"_s, true);
    row("given up", {State::Failed, 0, "storage.disk_full"}, u"when the practice is next opened"_s, true);
    row("done", {}, u"Everything is cleared"_s, false);
}

void EraseSheetTest::tellsHowFarTheClearingIs()
{
    QFETCH(RewritingTold, told);
    QFETCH(QString, said);
    QFETCH(bool, bar);
    Desk desk;
    EraseSheet *sheet = desk.ask(u"Tobias"_s);
    auto *shown = sheet->findChild<ProgressBar *>();
    QVERIFY(!shown->isVisible());
    sheet->tell(told);
    QVERIFY2(Desk::said(*sheet).contains(said), qPrintable(Desk::said(*sheet)));
    QCOMPARE(shown->isVisible(), bar);
    const bool known = told.state == RewritingTold::State::UnderWay;
    QCOMPARE(shown->thousandths(), known ? std::optional(told.thousandths) : std::nullopt);
    QVERIFY(!Desk::said(*sheet).contains(u"storage."_s));
}

void EraseSheetTest::asksUntilAllIsCleared()
{
    using State = RewritingTold::State;
    Desk desk;
    EraseSheet *sheet = desk.erase();
    // It is told what the engine says, without another press.
    QTRY_VERIFY_WITH_TIMEOUT(Desk::said(*sheet).contains(u"Everything is cleared"_s), 60'000);
    QVERIFY(desk.told().state == State::Cleared);
    QVERIFY(!sheet->findChild<ProgressBar *>()->isVisible());
    // Owed again, as by another erasure: said again for whoever asks.
    desk.did<Done>("settings.change",
        [](Engine &engine, Unit &unit) { return oweRewriting(engine, unit, OldBackups::Keep); });
    QVERIFY(desk.told().state == State::UnderWay);
}

void EraseSheetTest::givesWayToClosing()
{
    Desk desk;
    EraseSheet *sheet = desk.erase();
    QVERIFY(!desk.press(*sheet, u"Cancel"_s));
    QVERIFY(desk.press(*sheet, u"Close"_s));
    QVERIFY(!sheet->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(desk.told().state == RewritingTold::State::Cleared, 60'000);
}

void EraseSheetTest::handsTheProofOver()
{
    Desk desk;
    EraseSheet *sheet = desk.erase();
    const QTemporaryDir place;
    const QString folder = place.filePath(u"proof"_s);
    sheet->saveProofTo(folder);
    QTRY_VERIFY_WITH_TIMEOUT(Desk::said(*sheet).contains(u"The proof is in"_s), 60'000);
    QFile pdf(folder + u"/erasure.pdf"_s);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    for (const QString &name : {u"erasure.json"_s, u"verify_audit.py"_s})
        QVERIFY2(QFile::exists(folder + u'/' + name), qPrintable(name));
    // A folder that holds something is left alone, and said.
    sheet->saveProofTo(folder);
    desk.practice.settle();
    QVERIFY(!Desk::said(*sheet).contains(u"The proof is in"_s));
}

SP_WINDOW_TEST_MAIN(EraseSheetTest)
#include "erase_sheet_test.moc"

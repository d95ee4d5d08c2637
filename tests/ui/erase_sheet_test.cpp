// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/people/erase_sheet.h"
#include "ui/widgets/field.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

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

SP_WINDOW_TEST_MAIN(EraseSheetTest)
#include "erase_sheet_test.moc"

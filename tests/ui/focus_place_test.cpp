// SPDX-License-Identifier: GPL-3.0-or-later
// A page that shows what changed meanwhile leaves the keyboard with who works in it.
#include "ui/session/note_files.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/today/today_page.h"
#include "ui/widgets/focus_place.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows that are made anew, beside a field that stays.
struct Rows : QWidget {
    QLineEdit *field = new QLineEdit(this);
    QWidget *region = new QWidget(this);
    QWidget *body = nullptr;

    Rows()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(region);
        new QVBoxLayout(region);
        make({u"Open"_s, u"Open"_s, u"Send"_s});
        show();
        QApplication::setActiveWindow(this);
        QApplication::processEvents();
    }
    void make(const QStringList &texts)
    {
        const FocusPlace place(*region);
        if (body) {
            body->hide();
            body->deleteLater();
        }
        body = new QWidget;
        auto *column = new QVBoxLayout(body);
        for (const QString &text : texts)
            column->addWidget(new QPushButton(text));
        region->layout()->addWidget(body);
    }
    QPushButton *button(int which) { return body->findChildren<QPushButton *>().value(which); }
};

}  // namespace

class FocusPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theSameOneHasTheKeyboardAfterwards_data();
    void theSameOneHasTheKeyboardAfterwards();
    void madeAnewTwiceAtOnce();
    void whoMovedOnIsNotCalledBack();
    void aMinuteTakesNoFocusFromToday();
    void anotherFileTakesNoFocusFromTheFiles();
};

void FocusPlaceTest::theSameOneHasTheKeyboardAfterwards_data()
{
    QTest::addColumn<int>("had");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("has");
    const QStringList same{u"Open"_s, u"Open"_s, u"Send"_s};
    QTest::newRow("the first") << 0 << same << 0;
    QTest::newRow("the second of two that are alike") << 1 << same << 1;
    QTest::newRow("another kind") << 2 << same << 2;
    QTest::newRow("fewer are left") << 1 << QStringList{u"Send"_s, u"Open"_s} << 1;
    QTest::newRow("none is left") << 2 << QStringList{u"Open"_s} << -1;
}

void FocusPlaceTest::theSameOneHasTheKeyboardAfterwards()
{
    QFETCH(int, had);
    QFETCH(QStringList, after);
    QFETCH(int, has);
    Rows rows;
    rows.button(had)->setFocus();
    QCOMPARE(QApplication::focusWidget(), rows.button(had));
    rows.make(after);
    QApplication::processEvents();
    if (has < 0)
        QVERIFY(!rows.body->isAncestorOf(QApplication::focusWidget()));
    else
        QCOMPARE(QApplication::focusWidget(), rows.button(has));
}

void FocusPlaceTest::madeAnewTwiceAtOnce()
{
    const QStringList same{u"Open"_s, u"Open"_s, u"Send"_s};
    Rows rows;
    rows.button(1)->setFocus();
    // As when two answers come before the window was painted.
    rows.make(same);
    rows.make(same);
    QApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), rows.button(1));
}

void FocusPlaceTest::whoMovedOnIsNotCalledBack()
{
    Rows rows;
    rows.field->setFocus();
    rows.make({u"Open"_s});
    QApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), rows.field);
    rows.button(0)->setFocus();
    rows.make({u"Open"_s, u"Send"_s});
    rows.field->clearFocus();
    rows.button(1)->show();
    rows.body->show();
    rows.button(1)->setFocus();
    QApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), rows.button(1));
}

void FocusPlaceTest::aMinuteTakesNoFocusFromToday()
{
    PracticeDesk desk;
    RunningSessionModel running(desk.practice.client());
    SessionActions actions(desk.practice.client());
    TodayPage page(desk.practice.client(), running, actions);
    desk.present(page);
    QApplication::setActiveWindow(&page);
    const auto button = [&]() -> QPushButton * {
        for (auto *each : page.findChildren<QPushButton *>())
            if (each->accessibleName() == u"Prepare: Maya Brooks"_s)
                return each;
        return nullptr;
    };
    QVERIFY(button());
    button()->setFocus(Qt::TabFocusReason);
    const QPointer<QPushButton> before = button();
    QCOMPARE(QApplication::focusWidget(), before.data());
    desk.practice.clock().advance(std::chrono::minutes(1));
    desk.practice.client().minute().look();
    QVERIFY2(!before, "the cards are made anew");
    desk.practice.settle();
    QCOMPARE(QApplication::focusWidget(), button());
}

void FocusPlaceTest::anotherFileTakesNoFocusFromTheFiles()
{
    PracticeDesk desk;
    const auto session = desk.practice.run([](Engine &engine) -> Result<Session> {
        SP_TRY(day, parseInstant("2026-10-27T00:00:00Z"));
        SP_TRY(rows, engine.sessions().store().within({day, day + std::chrono::hours(24)}));
        return rows.empty() ? Result<Session>(Error{ErrorCode::NotFound, "session.unknown"})
                            : Result<Session>(rows.front().session);
    });
    QVERIFY(session);
    QWidget page;
    auto *files = new NoteFiles(desk.practice.client());
    (new QVBoxLayout(&page))->addWidget(files);
    desk.present(page, {640, 400});
    QApplication::setActiveWindow(&page);
    const QTemporaryDir folder;
    const auto attach = [&](const QString &name) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("A plan.") < 0)
            qFatal("no file");
        file.close();
        files->attach(file.fileName());
        desk.practice.settle();
    };
    const auto button = [&]() -> QPushButton * {
        for (auto *each : files->findChildren<QPushButton *>())
            if (each->accessibleName() == u"Remove: plan.txt"_s)
                return each;
        return nullptr;
    };
    files->open(session->id, session->client, "blank");
    attach(u"plan.txt"_s);
    QVERIFY(button());
    button()->setFocus(Qt::TabFocusReason);
    const QPointer<QPushButton> before = button();
    QCOMPARE(QApplication::focusWidget(), before.data());
    attach(u"another.txt"_s);
    QVERIFY2(!before, "the rows are made anew");
    QTRY_VERIFY(button() && QApplication::focusWidget() == button());
}

SP_WINDOW_TEST_MAIN(FocusPlaceTest)
#include "focus_place_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears by itself. Qt hands events on only while a reader runs, so the window is asked
// what was announced in it.
#include "app/desktop/notice.h"
#include "ui/session/session_voice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/burndown_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"
#include "ui/widgets/toast_stack.h"

#include "tests/support/window_test.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was spoken in the window, the assertive with a "!" before it.
class Listener : public QObject {
public:
    QStringList said;

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::DynamicPropertyChange &&
            static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == "sp_announced") {
            const QStringList told = window->property("sp_announced").toStringList();
            const bool breaksIn = told.value(1).toInt() == static_cast<int>(Politeness::Assertive);
            said << (breaksIn ? u"!"_s : QString()) + told.value(0);
        }
        return false;
    }
};

QAccessibleValueInterface *valueOf(QWidget &part)
{
    return QAccessible::queryAccessibleInterface(&part)->valueInterface();
}

bool isBusy(QWidget &part)
{
    return QAccessible::queryAccessibleInterface(&part)->state().busy;
}

}  // namespace

class AnnouncementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysNothingInAWindowNobodySees();
    void toastsAndNotices();
    void aFieldsErrorOnceItAppears();
    void statesAsTheyShow_data();
    void statesAsTheyShow();
    void aSheetsFailure();
    void progressHasAValue();
    void aBarOfAChartIsPressed();
    void aSessionFromBeginToEnd_data();
    void aSessionFromBeginToEnd();

private:
    QStringList spoken() { return std::exchange(m_listener.said, {}); }

    Listener m_listener;
    std::unique_ptr<QWidget> m_window;
};

void AnnouncementsTest::initTestCase()
{
    Theme::install(*qApp, ThemeChoice::Light);
}

void AnnouncementsTest::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->resize(800, 600);
    m_window->show();
    m_window->installEventFilter(&m_listener);
    m_listener.said.clear();
}

void AnnouncementsTest::saysNothingInAWindowNobodySees()
{
    m_window->hide();
    announce(*m_window, u"Saved"_s);
    QVERIFY(spoken().isEmpty());
    m_window->show();
    announce(*m_window, u"Saved"_s);
    announce(*m_window, u"Not saved"_s, Politeness::Assertive);
    announce(*m_window, {});
    QCOMPARE(spoken(), (QStringList{u"Saved"_s, u"!Not saved"_s}));
}

void AnnouncementsTest::toastsAndNotices()
{
    ToastStack toasts(*m_window);
    toasts.present({Icon::Send, u"Invoice 7 goes out in 10 s"_s, u"Undo"_s});
    toasts.present({Icon::Check, u"Client saved"_s});
    Notice notice(*m_window);
    notice.say(u"The disk is full."_s);
    QCOMPARE(spoken(),
        (QStringList{u"Invoice 7 goes out in 10 s. Undo"_s, u"Client saved"_s, u"!The disk is full."_s}));
}

void AnnouncementsTest::aFieldsErrorOnceItAppears()
{
    auto *field = new TextField(u"Town"_s);
    m_window->layout()->addWidget(field);
    field->show();
    field->setError(u"Type a town."_s);
    field->setError(u"Type a town."_s);
    QCOMPARE(spoken(), QStringList{u"Town: Type a town."_s});
    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(&field->box().edit());
    QCOMPARE(line->text(QAccessible::Description), u"Type a town."_s);
    field->setError({});
    QVERIFY(spoken().isEmpty());
    QVERIFY(line->text(QAccessible::Description).isEmpty());
}

void AnnouncementsTest::statesAsTheyShow_data()
{
    QTest::addColumn<StateContent::Kind>("kind");
    QTest::addColumn<QStringList>("said");
    using Kind = StateContent::Kind;
    QTest::newRow("emptiness is only seen") << Kind::Empty << QStringList();
    QTest::newRow("an error breaks in") << Kind::Error << QStringList{u"!Title. Text"_s};
    QTest::newRow("no connection") << Kind::Offline << QStringList{u"Title. Text"_s};
    QTest::newRow("not of now") << Kind::Stale << QStringList{u"Title. Text"_s};
    QTest::newRow("not for this role") << Kind::Denied << QStringList{u"Title. Text"_s};
}

void AnnouncementsTest::statesAsTheyShow()
{
    QFETCH(StateContent::Kind, kind);
    auto *state = new StateView({kind, u"Title"_s, u"Text"_s});
    m_window->layout()->addWidget(state);
    state->show();
    QTEST(spoken(), "said");
    auto *loading = new LoadingView(u"Adding it up"_s);
    m_window->layout()->addWidget(loading);
    loading->show();
    QCOMPARE(spoken(), QStringList{u"Adding it up"_s});
    QVERIFY(isBusy(*loading));
}

void AnnouncementsTest::aSheetsFailure()
{
    auto *sheet = new Sheet(*m_window, u"Record a payment"_s, KeepTyped::Nothing::IsTyped);
    sheet->setPrimary(u"Record"_s);
    sheet->open();
    spoken();
    sheet->setFailure(u"The amount is more than is open."_s);
    QCOMPARE(spoken(), QStringList{u"!The amount is more than is open."_s});
    sheet->setFailure({});
    QVERIFY(spoken().isEmpty());
}

void AnnouncementsTest::progressHasAValue()
{
    auto *row = new ProgressRow(u"Writing the backup"_s);
    m_window->layout()->addWidget(row);
    row->show();
    QCOMPARE(spoken(), QStringList{u"Writing the backup"_s});
    QVERIFY2(isBusy(*row) && !valueOf(*row), "nobody knows how far yet");
    row->setPercent(42);
    QVERIFY(!isBusy(*row));
    QCOMPARE(valueOf(*row)->currentValue().toInt(), 42);
    row->setPercent(100);
    QCOMPARE(valueOf(*row)->currentValue().toInt(), 100);
    QCOMPARE(valueOf(*row)->maximumValue().toInt(), 100);

    SessionBar session;
    session.present({.planned = 60, .elapsed = 38, .planEnds = 60}, u"38 of 60 min"_s);
    QCOMPARE(valueOf(session)->currentValue().toInt(), 38);
    QCOMPARE(valueOf(session)->maximumValue().toInt(), 60);
    BurndownBar balance;
    balance.present({}, u"Counting"_s);
    QVERIFY(isBusy(balance));
    balance.present({Burndown::Kind::Plenty, 10, 8, 0}, u"8 of 10 left"_s);
    QCOMPARE(valueOf(balance)->currentValue().toInt(), 8);
}

void AnnouncementsTest::aBarOfAChartIsPressed()
{
    auto *chart = new BarChart;
    m_window->layout()->addWidget(chart);
    ChartContent content;
    content.series = {{u"Owed"_s, BarLook::Solid}};
    content.places = {{u"Not due"_s, u"Not due"_s, {120}}, {u"Older"_s, u"Older"_s, {80}}};
    content.axisText = content.valueText = [](std::int64_t value) { return QString::number(value); };
    chart->present(content);
    chart->show();
    QSignalSpy opened(chart, &BarChart::opened);
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(chart->place(1));
    QVERIFY(bar->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    bar->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
}

void AnnouncementsTest::aSessionFromBeginToEnd_data()
{
    using Session = std::optional<HeardSession>;
    QTest::addColumn<Session>("before");
    QTest::addColumn<Session>("now");
    QTest::addColumn<QString>("said");
    const auto running = [](bool paused, bool over) {
        return Session(
            HeardSession{SessionId(IdBytes{1}), u"Jonas Keller"_s, std::chrono::minutes(60), paused, over});
    };
    const Session other(HeardSession{SessionId(IdBytes{2}), u"Maya Brooks"_s, std::chrono::minutes(45)});
    const Session none;
    QTest::newRow("none, as before") << none << none << QString();
    QTest::newRow("it begins") << none << running(false, false)
                               << u"The session with Jonas Keller has begun, planned for 1 h"_s;
    QTest::newRow("it runs") << running(false, false) << running(false, false) << QString();
    QTest::newRow("it pauses") << running(false, false) << running(true, false)
                               << u"The session with Jonas Keller pauses"_s;
    QTest::newRow("it goes on") << running(true, true) << running(false, true)
                                << u"The session with Jonas Keller goes on"_s;
    QTest::newRow("its time is over") << running(false, false) << running(false, true)
                                      << u"The planned time of the session with Jonas Keller is over"_s;
    QTest::newRow("it ends") << running(false, true) << none << u"The session with Jonas Keller has ended"_s;
    QTest::newRow("another begins") << running(false, false) << other
                                    << u"The session with Maya Brooks has begun, planned for 45 min"_s;
}

void AnnouncementsTest::aSessionFromBeginToEnd()
{
    QFETCH(std::optional<HeardSession>, before);
    QFETCH(std::optional<HeardSession>, now);
    QFETCH(QString, said);
    QCOMPARE(spokenChange(before, now), said);
    // A reader may be heard by others too.
    ShownNames::instance().show(ShownNames::Names::Initials);
    const QString hidden = spokenChange(before, now);
    ShownNames::instance().show(ShownNames::Names::Spelled);
    QVERIFY(!hidden.contains(u"Keller"_s) && !hidden.contains(u"Brooks"_s));
}

SP_WINDOW_TEST_MAIN(AnnouncementsTest)
#include "announcements_test.moc"

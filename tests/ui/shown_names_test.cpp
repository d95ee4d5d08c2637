// SPDX-License-Identifier: GPL-3.0-or-later
// While names are hidden, no client's name stands on any page or sheet that the gallery knows, but on paper,
// in what is written for the client, and in fields where it is typed.
#include "app/gallery/screens/sample_practice.h"
#include "ui/money/paper_view.h"
#include "ui/people/client_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/shown_names.h"

#include "tests/support/window_test.h"
#include "tests/support/window_walk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace sp::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The clients of the sample practice, and the firms that pay for some.
QStringList clients()
{
    gallery::SamplePractice &practice = gallery::SamplePractice::shared();
    return *practice.run([](Engine &engine) -> Result<QStringList> {
        QStringList names;
        for (const ClientStatus status : {ClientStatus::Active, ClientStatus::Suggested}) {
            SP_TRY(found, engine.people().store().list(status, 1000, 0));
            for (const ClientSummary &each : found)
                names << each.name << each.company;
        }
        names.removeIf([](const QString &name) { return !name.contains(u' '); });
        return names;
    });
}

/// What somebody writes or typed, which keeps its names.
bool isWritten(const QWidget *part)
{
    for (const QWidget *each = part; each; each = each->parentWidget())
        if (qobject_cast<const PaperView *>(each) || qobject_cast<const ClientForm *>(each))
            return true;
    return false;
}

QStringList wordsOfRows(const QAbstractItemModel &rows)
{
    QStringList words;
    for (int row = 0; row < std::min(rows.rowCount(), 200); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words << rows.index(row, column).data(role).toString();
        const QVariant whole = rows.index(row, 0).data(RowRole);
        if (whole.canConvert<ListRow>()) {
            const auto line = whole.value<ListRow>();
            words << line.title << line.note << line.trailing;
        }
    }
    return words;
}

/// Whatever can be read or heard of a part.
QStringList wordsOf(const QWidget *part)
{
    QStringList words{part->accessibleName(), part->accessibleDescription(), part->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(part))
        words << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        words << button->text();
    else if (const auto *select = qobject_cast<const QComboBox *>(part))
        words << wordsOfRows(*select->model());
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(part); view && view->model())
        words << wordsOfRows(*view->model());
    else if (const auto *line = qobject_cast<const QLineEdit *>(part))
        words << line->text();
    return words;
}

/// All that look at a practice; the shell's own pictures stand without one.
std::vector<gallery::Screen> screens()
{
    std::vector<gallery::Screen> all;
    for (const auto part :
        {gallery::mainJobScreens, gallery::calendarScreens, gallery::practiceScreens, gallery::moneyScreens,
            gallery::planScreens, gallery::quoteScreens, gallery::expenseScreens, gallery::reportScreens,
            gallery::activityScreens, gallery::templateScreens, gallery::sheetScreens, gallery::stateScreens})
        std::ranges::move(part(), std::back_inserter(all));
    return all;
}

}  // namespace

class ShownNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, ThemeChoice::Light); }
    void cleanup() { ShownNames::instance().show(ShownNames::Names::Spelled); }
    void replacesNames();
    void noScreenSpellsAName_data();
    void noScreenSpellsAName();
};

void ShownNamesTest::replacesNames()
{
    const auto all = [] {
        return QStringList{ShownNames::of(u"Maya Brooks"_s), ShownNames::of({}),
            ShownNames::address(u"maya@brooks.example"_s), ShownNames::address({}),
            ShownNames::within(u"Notes for Maya Brooks"_s, u"Maya Brooks"_s)};
    };
    QCOMPARE(
        all(), (QStringList{u"Maya Brooks"_s, {}, u"maya@brooks.example"_s, {}, u"Notes for Maya Brooks"_s}));
    ShownNames::instance().show(ShownNames::Names::Initials);
    QCOMPARE(all(), (QStringList{u"MB"_s, {}, u"…"_s, {}, u"Notes for MB"_s}));
}

void ShownNamesTest::noScreenSpellsAName_data()
{
    QTest::addColumn<int>("place");
    const std::vector<gallery::Screen> all = screens();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
}

void ShownNamesTest::noScreenSpellsAName()
{
    QFETCH(int, place);
    static const QStringList names = clients();
    QVERIFY(names.size() > 8);
    ShownNames::instance().show(ShownNames::Names::Initials);
    const std::unique_ptr<QWidget> window = shown(screens()[static_cast<std::size_t>(place)], {1440, 900});
    QStringList offenders;
    const auto look = [&](const QWidget *part, const QStringList &words) {
        for (const QString &each : words)
            for (const QString &name : names)
                if (each.contains(name))
                    offenders << u"%1 stands in \"%2\": %3"_s.arg(name, each.left(120), described(part));
    };
    if (window->windowTitle().contains(u' '))
        look(window->findChild<QWidget *>(), {window->windowTitle()});
    for (const QWidget *part : window->findChildren<QWidget *>())
        if (part->isVisible() && !isWritten(part))
            look(part, wordsOf(part));
    offenders.removeDuplicates();
    QVERIFY2(offenders.isEmpty(), qPrintable(u"\n"_s + offenders.join(u'\n')));
}

SP_WINDOW_TEST_MAIN(ShownNamesTest)
#include "shown_names_test.moc"

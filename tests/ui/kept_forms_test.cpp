// SPDX-License-Identifier: GPL-3.0-or-later
// Each sheet somebody types into is filled in, lost as by a crash, and opened again. A sheet that stands in
// none of the lists below fails.
#include "ui/credit/credit_sheets.h"
#include "ui/credit/sell_sheet.h"
#include "ui/money/draft_form.h"
#include "ui/money/ending_forms.h"
#include "ui/money/expense_forms.h"
#include "ui/money/quote_form.h"
#include "ui/money/recurring_form.h"
#include "ui/people/client_form.h"
#include "ui/people/client_view.h"
#include "ui/people/clients_page.h"
#include "ui/people/import_sheet.h"
#include "ui/plans/package_sheet.h"
#include "ui/plans/rules_sheet.h"
#include "ui/session/appointment_sheet.h"
#include "ui/session/finish_sheet.h"
#include "ui/session/log_sheet.h"
#include "ui/session/running_session_model.h"
#include "ui/settings/calendar_account_sheet.h"
#include "ui/settings/secret_sheets.h"
#include "ui/settings/services_section.h"
#include "ui/templates/templates_page.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/secret_field.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <set>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything the sheets need, over one region.
struct Desk : PracticeDesk {
    QWidget region;
    SessionActions actions{practice.client()};
    RunningSessionModel running{practice.client()};
    QTemporaryDir folder;

    Desk() { present(region, {1240, 840}); }

    DocumentFile document(MoneyTab tab)
    {
        return *practice.run([tab](Engine &engine) -> Result<DocumentFile> {
            SP_TRY(list, readMoney(engine, tab, {}));
            return readDocument(engine, list.rows.front().id);
        });
    }
    QuoteFile quote()
    {
        return *practice.run([](Engine &engine) -> Result<QuoteFile> {
            SP_TRY(list, readQuotes(engine, {}));
            return readQuote(engine, list.rows.front().id);
        });
    }
    /// A package of some client's, who has another one to move credits to; the same one each time.
    std::optional<CreditFile> sold = {};
    const CreditFile &package()
    {
        if (!sold)
            sold = *practice.run([](Engine &engine) -> Result<CreditFile> {
                SP_TRY(clients, engine.people().store().list(ClientStatus::Active, 1, 0));
                SP_TRY(id, engine.run<PackageId>("package.sell", [&](Unit &unit) -> Result<PackageId> {
                    SP_TRY(terms,
                        credit::readPackageTerms({{u"unit"_s, u"minutes"_s}, {u"allocation"_s, u"600"_s}}));
                    std::optional<PackageId> last;
                    for (const QString &name : {u"Ten hours"_s, u"Between calls"_s, u"Team"_s}) {
                        SP_CHECK(engine.packages().addTemplate(unit, name, terms));
                        SP_TRY(one, engine.packages().sell(unit, {.client = clients.front().id,
                                                                     .name = name,
                                                                     .terms = terms,
                                                                     .on = *parseDate("2026-10-01")}));
                        last = one;
                    }
                    return *last;
                }));
                return readCreditFile(engine, id);
            });
        return *sold;
    }
    ExpenseChoices choices() { return *practice.run(readExpenseChoices); }
    SessionId someSession()
    {
        const Instant from = *parseInstant("2026-10-27T10:45:00Z");
        return practice
            .run([&](Engine &engine) {
                return engine.sessions().store().within({from, from + hours(8)});
            })
            ->front()
            .session.id;
    }
    /// A page in the region, and in it a press that opens its sheet.
    template <typename Page>
    Page &paged()
    {
        auto *page = new Page(practice.client(), &region);
        present(*page);
        return *page;
    }
    Sheet *shown()
    {
        for (auto *each : region.findChildren<Sheet *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
};

using Make = std::function<Sheet *(Desk &)>;

Sheet *payment(Desk &desk)
{
    return new PaymentSheet(desk.region, desk.document(MoneyTab::Open));
}
Sheet *credit(Desk &desk)
{
    return new CreditSheet(desk.region, desk.document(MoneyTab::Open));
}
Sheet *refund(Desk &desk)
{
    return new RefundSheet(desk.region, desk.document(MoneyTab::Paid));
}
Sheet *writeOff(Desk &desk)
{
    return new WriteOffSheet(desk.region, desk.document(MoneyTab::Open));
}
Sheet *later(Desk &desk)
{
    return new ScheduleSheet(desk.region, desk.document(MoneyTab::Drafts));
}
Sheet *draft(Desk &desk)
{
    return new DraftSheet(desk.region, desk.document(MoneyTab::Drafts));
}
Sheet *decline(Desk &desk)
{
    return new DeclineSheet(desk.region, desk.quote());
}
Sheet *quote(Desk &desk)
{
    return new QuoteSheet(desk.region, desk.practice.client(), Currency::of("EUR"), *parseDate("2026-10-27"));
}
Sheet *recurring(Desk &desk)
{
    return new RecurringSheet(
        desk.region, desk.practice.client(), Currency::of("EUR"), *parseDate("2026-10-27"));
}
Sheet *expense(Desk &desk)
{
    return new ExpenseSheet(desk.practice.client(), desk.region, desk.choices());
}
Sheet *drive(Desk &desk)
{
    return new DriveSheet(desk.practice.client(), desk.region, desk.choices());
}
Sheet *newClient(Desk &desk)
{
    return new ClientForm(desk.practice.client(), desk.region, {}, "PT");
}
Sheet *service(Desk &desk)
{
    return new ServiceForm(desk.practice.client(), desk.region, {}, Currency::of("EUR"));
}
Sheet *package(Desk &desk)
{
    PackageBasis basis;
    basis.today = *parseDate("2026-10-27");
    return new PackageSheet(desk.region, basis, {}, {});
}
Sheet *rules(Desk &desk)
{
    auto *model = new RulesModel(desk.practice.client(), &desk.region);
    return new RulesSheet(desk.region, *model, {});
}
Sheet *logSession(Desk &desk)
{
    return new LogSheet(desk.practice.client(), {}, desk.region);
}
Sheet *appointment(Desk &desk)
{
    const Instant start = *parseInstant("2026-10-28T18:00:00Z");
    return new AppointmentSheet(desk.practice.client(), desk.actions,
        PlannedSession{{start, start + hours(1)}}, AppointmentSheet::Then::Open, TimeZone::utc(),
        desk.region);
}
Sheet *finishing(Desk &desk)
{
    return new FinishSheet(desk.region, desk.practice.client(), desk.actions, desk.running,
        desk.someSession(), u"Jonas Keller"_s);
}
Sheet *correctCredit(Desk &desk)
{
    return new CorrectSheet(desk.region, desk.package());
}
Sheet *restPackage(Desk &desk)
{
    return new RestSheet(desk.region, desk.package());
}
Sheet *moveCredit(Desk &desk)
{
    return new MoveSheet(desk.region, desk.package());
}
Sheet *sellPackage(Desk &desk)
{
    const CreditFile &file = desk.package();
    return new SellSheet(desk.practice.client(), desk.region, file.credit.client, file.clientName);
}
Sheet *templateName(Desk &desk)
{
    auto &page = desk.paged<TemplatesPage>();
    return desk.press(page, u"New form"_s) ? desk.shown() : nullptr;
}
Sheet *merge(Desk &desk)
{
    auto &page = desk.paged<ClientsPage>();
    for (int row = 0; !page.list().chosenKey().size() && row < page.list().model()->rowCount(); ++row)
        if (const auto each = page.list().model()->index(row, 0).data(RowRole).value<ListRow>();
            !each.isHeading)
            page.list().choose(each.key);
    desk.practice.settle();
    Q_EMIT page.view().mergeAsked();
    desk.practice.settle();
    return desk.shown();
}
Sheet *importTable(Desk &desk)
{
    QFile file(desk.folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("Name;Mail\nSilke;silke@vale.example\n") < 0)
        qFatal("no file");
    file.close();
    (new ImportSheet(desk.practice.client(), desk.region))->open(file.fileName());
    for (int i = 0; i < 50 && !desk.shown(); ++i)
        desk.practice.settle();
    return desk.shown();
}

/// By the names of their classes; plain sheets by what they ask.
const std::map<QByteArray, Make> &typedInto()
{
    static const std::map<QByteArray, Make> all = {{"PaymentSheet", payment}, {"CreditSheet", credit},
        {"RefundSheet", refund}, {"WriteOffSheet", writeOff}, {"ScheduleSheet", later}, {"DraftSheet", draft},
        {"DeclineSheet", decline}, {"QuoteSheet", quote}, {"RecurringSheet", recurring},
        {"ExpenseSheet", expense}, {"DriveSheet", drive}, {"ClientForm", newClient}, {"ServiceForm", service},
        {"PackageSheet", package}, {"RulesSheet", rules}, {"LogSheet", logSession},
        {"AppointmentSheet", appointment}, {"FinishSheet", finishing}, {"CorrectSheet", correctCredit},
        {"RestSheet", restPackage}, {"MoveSheet", moveCredit}, {"SellSheet", sellPackage},
        {"name of a template", templateName}, {"merge", merge}, {"import", importTable}};
    return all;
}

/// No field of theirs is typed into; Sheet::open() holds them to it.
const QByteArrayList fieldless = {"ConfirmSheet", "MessageSheet", "AboutSheet", "ShortcutSheet",
    "EntriesSheet", "SumSheet", "VersionSheet", "NoteHistory", "TemplateHistory", "ServiceHistory",
    "RecurringVersions", "ExpenseVersions", "DiagnosticsSheet", "AuditKeySheet", "EntrySheet", "CreditDrawer",
    "PackageVersions", "RulesVersions"};
// Of whoever goes nothing is kept either.
const QByteArrayList ofSecrets = {
    "KeySheet", "PassphraseSheet", "PersonSheet", "RecoverySheet", "EraseSheet", "CalendarAccountSheet"};
/// They only choose among what stands there at the moment, which may be settled otherwise by the next time.
const QByteArrayList ofTheMoment = {
    "ConflictSheet", "FinderSheet", "HoldSheet", "TrashSheet", "MissingSheet", "SyncLogSheet"};
const QByteArrayList madeBelow = {"MoneySheet", "CostSheet"};

/// Types into every field, as nonsensically as somebody can, and chooses something else everywhere.
void fillIn(QWidget &form)
{
    for (auto *line : form.findChildren<QLineEdit *>())
        if (!line->isReadOnly() && line->isEnabled() && !qobject_cast<QComboBox *>(line->parentWidget()))
            QTest::keyClicks(line, u"7x"_s);
    for (auto *text : form.findChildren<QPlainTextEdit *>())
        if (!text->isReadOnly())
            text->setPlainText(u"one\ntwo"_s);
    for (auto *choice : form.findChildren<QComboBox *>())
        if (choice->count() > 1)
            choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
    for (auto *button : form.findChildren<QAbstractButton *>())
        if (button->isCheckable() && button->isEnabled())
            button->setChecked(button->group() && button->group()->exclusive() ? true : !button->isChecked());
}

}  // namespace

class KeptFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        PracticeDesk::prepare();
        m_desk = std::make_unique<Desk>();
    }
    void cleanup();
    void cleanupTestCase() { m_desk.reset(); }
    void outlivesACrash_data();
    void outlivesACrash();
    void everySheetIsInAList();
    void noSecretIsEverKept();

private:
    /// Nothing is stored by a form that nobody sends: one practice does for all of them.
    std::unique_ptr<Desk> m_desk;
};

void KeptFormsTest::cleanup()
{
    qDeleteAll(m_desk->region.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_desk->practice.settle();
    FormMemory::instance().clear();
}

void KeptFormsTest::outlivesACrash_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[name, make] : typedInto())
        QTest::addRow("%s", name.constData()) << name;
}

void KeptFormsTest::outlivesACrash()
{
    QFETCH(QByteArray, name);
    Desk &desk = *m_desk;
    const auto open = [&] {
        Sheet *sheet = typedInto().at(name)(desk);
        if (!sheet)
            qFatal("the sheet did not open");
        if (!sheet->isVisible())
            sheet->open();
        desk.practice.settle();
        return sheet;
    };
    Sheet *sheet = open();
    QVERIFY(!sheet->keptForm().isEmpty());
    const TypedFields begun = typedFields(*sheet);
    QVERIFY(!begun.empty());
    fillIn(*sheet);
    desk.practice.settle();
    const TypedFields typed = typedFields(*sheet);
    QVERIFY(typed != begun);
    QVERIFY(FormMemory::instance().all().size() == 1U);  // As each second does.
    const auto press = [&](const QString &text) {
        for (auto *button : sheet->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible()) {
                button->click();
                desk.practice.settle();
                return true;
            }
        return false;
    };
    // Twice: lost, and then canceled.
    delete sheet;
    sheet = open();
    QCOMPARE(typedFields(*sheet), typed);
    Q_EMIT sheet->rejected();
    desk.practice.settle();
    sheet = open();
    QCOMPARE(typedFields(*sheet), typed);
    QVERIFY(press(u"Begin anew"_s));
    QCOMPARE(typedFields(*sheet), begun);
    QVERIFY(FormMemory::instance().all().empty());
    delete sheet;
}

void KeptFormsTest::everySheetIsInAList()
{
    static const QRegularExpression declared(u"class (\\w+)(?: final)? : public (\\w+)"_s);
    std::vector<std::pair<QByteArray, QByteArray>> classes;
    for (const char *folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(SOLOPILOT_SOURCE_DIR) + QString::fromLatin1(folder),
            {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = declared.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                const auto found = match.next();
                classes.emplace_back(found.captured(1).toLatin1(), found.captured(2).toLatin1());
            }
        }
    }
    std::set<QByteArray> sheets = {"Sheet"};
    for (std::size_t before = 0; before != sheets.size();) {
        before = sheets.size();
        for (const auto &[name, base] : classes)
            if (sheets.contains(base))
                sheets.insert(name);
    }
    sheets.erase("Sheet");
    QVERIFY(sheets.size() > 20);
    for (const QByteArray &name : sheets)
        QVERIFY2(typedInto().contains(name) || fieldless.contains(name) || ofSecrets.contains(name) ||
                     madeBelow.contains(name) || ofTheMoment.contains(name),
            name + " is new: add it to the list of sheets that are filled in here");
}

void KeptFormsTest::noSecretIsEverKept()
{
    Desk &desk = *m_desk;
    SeededRandom random(4);
    const std::unique_ptr<Sheet> sheets[] = {
        std::make_unique<PassphraseSheet>(desk.practice.client(), desk.region, PassphraseSheet::Current::Ask),
        std::make_unique<PersonSheet>(desk.practice.client(), desk.region),
        std::make_unique<RecoverySheet>(desk.practice.client(), desk.region, random)};
    for (const auto &sheet : sheets) {
        sheet->open();
        for (auto *secret : sheet->findChildren<SecretField *>())
            QTest::keyClicks(secret, u"hidden words"_s);
        fillIn(*sheet);
        QVERIFY(sheet->keptForm().isEmpty());
        QVERIFY(FormMemory::instance().all().empty());
        sheet->finish();
    }
    QVERIFY(FormMemory::instance().all().empty());
}

SP_WINDOW_TEST_MAIN(KeptFormsTest)
#include "kept_forms_test.moc"

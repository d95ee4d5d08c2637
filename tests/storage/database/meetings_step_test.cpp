// SPDX-License-Identifier: GPL-3.0-or-later
// The step that gives letters about appointments wordings of their own keeps those that there were.
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

#include <QTest>

#include <algorithm>

using namespace sp;

namespace {

const Instant now = instantFromMillis(1'793'000'000'000);

constexpr auto ownWording = R"(
    INSERT INTO text_template (id, kind, language, created_at, updated_at)
    VALUES (x'0000000000000000000000000000000A', 'invoice_mail', 'en', 1, 2);
    INSERT INTO text_template_version (template, version_no, body, saved_by, saved_at)
    VALUES (x'0000000000000000000000000000000A', 1, '{"subject":"Mine"}', x'00', 1);
)";

}  // namespace

class MeetingsStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownWordingsStay();
};

void MeetingsStepTest::ownWordingsStay()
{
    auto database = Database::openInMemory();
    QVERIFY(database);
    const auto all = migrations();
    const auto step = std::ranges::find(
        all, QByteArray("meetings"), [](const Migration &each) { return QByteArray(each.name); });
    QVERIFY(step != all.end());
    QVERIFY(migrate(*database, all.first(static_cast<std::size_t>(step - all.begin())), now));
    QVERIFY(database->execute(ownWording));
    const auto migrated = migrate(*database, all, now);
    QVERIFY2(migrated, migrated ? "" : migrated.error().detail.constData());
    QCOMPARE(*database->integer("SELECT count(*) FROM text_template_version v JOIN text_template t ON t.id = "
                                "v.template WHERE t.kind = 'invoice_mail' AND t.updated_at = 2"),
        1);
    QVERIFY(
        database->execute("INSERT INTO text_template (id, kind, language, created_at, updated_at) VALUES "
                          "(x'0000000000000000000000000000000B', 'appointment_changed_mail', 'en', 1, 2);"));
    QVERIFY(
        !database->execute("INSERT INTO text_template (id, kind, language, created_at, updated_at) VALUES "
                           "(x'0000000000000000000000000000000C', 'nothing', 'en', 1, 2);"));
}

QTEST_GUILESS_MAIN(MeetingsStepTest)
#include "meetings_step_test.moc"

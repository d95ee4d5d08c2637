// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/undo_offer.h"

#include "app/gallery/screens/sample_practice.h"

#include "tests/support/window_test.h"

#include <QTest>

using namespace sp;
using namespace sp::gallery;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A practice with a client who was added and then archived, each in a Unit of its own.
struct Changes {
    SamplePractice practice{SamplePractice::Content::Empty};
    std::optional<ClientId> ana;
    UnitId added = run("client.add", [&](Engine &engine, Unit &unit) -> Result<Done> {
        SP_TRY(id, engine.people().add(unit, {.name = u"Ana"_s}));
        ana = id;
        return Done{};
    });
    UnitId archived = run("client.archive", [&](Engine &engine, Unit &unit) {
        return engine.people().setStatus(unit, *ana, ClientStatus::Archived);
    });
    QByteArrayList failures;
    std::function<void()> again;

    UnitId run(const QByteArray &command, const std::function<Result<Done>(Engine &, Unit &)> &work)
    {
        return *practice.run([&](Engine &engine) {
            return engine.run<UnitId>(command, [&](Unit &unit) -> Result<UnitId> {
                SP_CHECK(work(engine, unit));
                return unit.id();
            });
        });
    }
    std::function<void()> offer(const UnitId &unit)
    {
        return undoOffer(practice.client(), &practice.client(), unit,
            [this](const Error &error, const std::function<void()> &once) {
                failures << error.reason;
                again = once;
            });
    }
    bool known()
    {
        const auto found =
            practice.run([id = *ana](Engine &engine) { return engine.people().store().find(id); });
        return found && found->has_value();
    }
};

}  // namespace

class UndoOfferTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUndoThatFailedIsOfferedAgain();
    void whatCannotBeUndoneAnyMoreIsNot();
};

void UndoOfferTest::anUndoThatFailedIsOfferedAgain()
{
    Changes changes;
    changes.offer(changes.added)();
    changes.practice.settle();
    QTRY_COMPARE(changes.failures, QByteArrayList{"unit.changed_since"});
    QVERIFY(changes.again);
    QVERIFY(changes.known());
    // Once what stood in its way is taken back, the same offer does it.
    changes.offer(changes.archived)();
    changes.practice.settle();
    changes.again();
    changes.practice.settle();
    QTRY_VERIFY(!changes.known());
    QCOMPARE(changes.failures.size(), 1);
}

void UndoOfferTest::whatCannotBeUndoneAnyMoreIsNot()
{
    Changes changes;
    const auto offer = changes.offer(changes.archived);
    offer();
    changes.practice.settle();
    offer();
    changes.practice.settle();
    QTRY_COMPARE(changes.failures, QByteArrayList{"unit.already_undone"});
    QVERIFY(!changes.again);
}

SP_WINDOW_TEST_MAIN(UndoOfferTest)
#include "undo_offer_test.moc"

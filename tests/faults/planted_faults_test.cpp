// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace sp::faults;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longest = std::chrono::minutes(5);

/// A line of the list that the build writes; tests/faults/README.md says what the fields are.
struct PlantedFault {
    QString name;
    QString tier;
    QString test;
    QString function;  ///< Of Qt Test: the function, or function:row.
    QString sound;     ///< The program of the test as it is.
    QString planted;   ///< The same with the fault in it; or the program that the test starts.
    QString variable;  ///< What then tells the test which program to start.
};

std::vector<PlantedFault> plantedFaults()
{
    std::vector<PlantedFault> faults;
    QFile list(QStringLiteral(SOLOPILOT_PLANTED_FAULTS));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("there is no list of faults");
    for (const QByteArray &line : list.readAll().split('\n')) {
        const QStringList field = QString::fromUtf8(line).split(u'\t');
        if (field.size() == 7)
            faults.push_back({field[0], field[1], field[2], field[3], field[4], field[5], field[6]});
    }
    return faults;
}

struct Outcome {
    bool ended = false;  ///< By itself and in time.
    int code = -1;
    QStringList passed;  ///< Functions, each as often as it has rows.
    QStringList failed;
};

QStringList functionsOf(const QString &output, const QString &verdict)
{
    static const QRegularExpression line(
        u"^(PASS|FAIL!) *: \\w+::(\\w+)\\("_s, QRegularExpression::MultilineOption);
    QStringList functions;
    for (auto each = line.globalMatch(output); each.hasNext();)
        if (const auto found = each.next(); found.captured(1) == verdict)
            functions << found.captured(2);
    return functions;
}

/// What one program of Qt Test says of one of its functions, tried as little as with all tests.
class Bench {
public:
    Outcome run(const QString &program, const QString &function, const QString &variable = {},
        const QString &value = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        // The same tries each time, and no line of theirs among the figures that are kept.
        for (const QString &name : {u"SOLOPILOT_SEED"_s, u"SOLOPILOT_FAULTS"_s})
            environment.remove(name);
        environment.insert(u"SOLOPILOT_LEDGER"_s, m_folder.filePath(u"ledger"_s));
        if (!variable.isEmpty())
            environment.insert(variable, value);
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, {function}, QIODevice::ReadOnly);
        if (!process.waitForFinished(static_cast<int>(longest.count()))) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        return {process.exitStatus() == QProcess::NormalExit, process.exitCode(),
            functionsOf(output, u"PASS"_s), functionsOf(output, u"FAIL!"_s)};
    }

private:
    QTemporaryDir m_folder;
};

/// Why the fault does not count as caught; nothing where it does.
QByteArray whySurvived(const PlantedFault &fault, const Bench &bench)
{
    if (!QFileInfo::exists(fault.planted))
        return "it is not built; the target planted_faults builds all";
    const QString function = fault.function.section(u':', 0, 0);
    const Outcome outcome = fault.variable.isEmpty()
                                ? bench.run(fault.planted, fault.function)
                                : bench.run(fault.sound, fault.function, fault.variable, fault.planted);
    if (!outcome.ended)
        return "the test broke off, or went on for too long";
    for (const QString &other : outcome.failed)
        if (other != function)
            return "something else fails: " + other.toUtf8();
    if (outcome.failed.isEmpty())
        return outcome.passed.contains(function) ? "the test passes" : "the test does not try that here";
    return outcome.code > 0 ? QByteArray() : "the test fails and ends as if it had passed";
}

/// Whether the test says what it says because of the fault.
QByteArray whyUnsound(const PlantedFault &fault, const Bench &bench)
{
    const Outcome outcome = bench.run(fault.sound, fault.function);
    const bool passes = outcome.ended && outcome.code == 0 && outcome.failed.isEmpty() &&
                        outcome.passed.contains(fault.function.section(u':', 0, 0));
    return passes ? QByteArray() : "the test does not pass without the fault either";
}

}  // namespace

/// Proves that the tests bite: each of these programs has one small fault in it, and the test that is named
/// for it has to fail, by that function and by nothing else.
class PlantedFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsCaughtByItsTest();
    void whatIsSoundIsNotCaught();
};

void PlantedFaultsTest::eachIsCaughtByItsTest()
{
    Run run("planted_faults");
    const Bench bench;
    std::map<std::pair<QString, QString>, QByteArray> unsound;
    for (const PlantedFault &fault : plantedFaults()) {
        if (tier() == Tier::Quick && fault.tier != u"quick")
            continue;
        run.tried();
        QByteArray why = whySurvived(fault, bench);
        const std::pair test(fault.sound, fault.function);
        if (why.isEmpty() && !unsound.contains(test))
            unsound[test] = whyUnsound(fault, bench);
        if (why.isEmpty())
            why = unsound[test];
        if (!why.isEmpty())
            run.failed(fault.name.toUtf8() + " was to be caught by " + fault.test.toUtf8() + ' ' +
                       fault.function.toUtf8() + ": " + why);
    }
    qInfo("%d of %d planted faults caught", run.count() - run.failures(), run.count());
    QCOMPARE(run.failures(), 0);
    QVERIFY2(run.count() >= byTier(10, 40, 40), "too few faults are planted to prove anything");
}

void PlantedFaultsTest::whatIsSoundIsNotCaught()
{
    PlantedFault none = plantedFaults().front();
    none.planted = none.sound;
    none.variable.clear();
    QCOMPARE(whySurvived(none, Bench()), "the test passes");
    QCOMPARE(whyUnsound(none, Bench()), QByteArray());
    // Qt Test calls it failed where there is no such function.
    none.function = u"noFunctionOfThisName"_s;
    QVERIFY(!whyUnsound(none, Bench()).isEmpty());
    none.planted += u"-none"_s;
    QCOMPARE(whySurvived(none, Bench()), "it is not built; the target planted_faults builds all");
}

QTEST_GUILESS_MAIN(PlantedFaultsTest)
#include "planted_faults_test.moc"

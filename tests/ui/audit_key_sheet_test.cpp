// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_signing.h"
#include "ui/settings/audit_key_sheet.h"
#include "ui/settings/security_section.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

#include <QClipboard>
#include <QLabel>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : PracticeDesk {
    QWidget page;
    SecuritySection section{practice.client(), page, &page};

    Desk()
    {
        hearToasts(section);
        section.load();
        section.resize(800, 700);
        present(page);
    }
    NoteKey key()
    {
        return *practice.run([](Engine &engine) -> Result<NoteKey> {
            SP_TRY(signer, auditSigner(engine.database(), engine.vault().vault));
            return signer->key();
        });
    }
    QString said(QWidget &part)
    {
        QStringList lines;
        for (auto *label : part.findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u'\n').remove(QChar(0x200B));
    }
    /// The last button of that name on the page: the recovery sheet has one too.
    AuditKeySheet *open()
    {
        for (auto *button : section.findChildren<QPushButton *>())
            if (button->accessibleName().endsWith(u"signing key"_s))
                button->click();
        practice.settle();
        return page.findChild<AuditKeySheet *>();
    }
};

}  // namespace

class AuditKeySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void makesANewKeyAndHandsItOver();
    void changesNothingUnlessPressed();
};

void AuditKeySheetTest::makesANewKeyAndHandsItOver()
{
    Desk desk;
    const NoteKey old = desk.key();
    QVERIFY(desk.said(desk.section).contains(QString::fromLatin1(old.id().toHex())));
    AuditKeySheet *sheet = desk.open();
    QVERIFY(sheet);
    QVERIFY(desk.press(*sheet, u"Make a new key"_s));
    const NoteKey now = desk.key();
    QVERIFY(now != old);
    const QString text = QString::fromLatin1(now.text());
    QVERIFY2(desk.said(*sheet).contains(text), qPrintable(desk.said(*sheet)));
    QCOMPARE(desk.words.size(), 1);
    QVERIFY(desk.press(*sheet, u"Copy the key"_s));
    QCOMPARE(QApplication::clipboard()->text(), text);
    QCOMPARE(desk.key(), now);  // Copying makes no other.
    QVERIFY(desk.press(*sheet, u"Close"_s));
    QVERIFY(desk.said(desk.section).contains(QString::fromLatin1(now.id().toHex())));
    const auto proof =
        desk.practice.run([](Engine &engine) { return proveAudit(engine.database(), engine.vault().vault); });
    QVERIFY(proof && !proof->damage);
}

void AuditKeySheetTest::changesNothingUnlessPressed()
{
    Desk desk;
    const NoteKey old = desk.key();
    AuditKeySheet *sheet = desk.open();
    QVERIFY(desk.press(*sheet, u"Cancel"_s));
    QCOMPARE(desk.key(), old);
    QVERIFY(desk.words.isEmpty());
}

SP_WINDOW_TEST_MAIN(AuditKeySheetTest)
#include "audit_key_sheet_test.moc"

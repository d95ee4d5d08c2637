// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/save_pdf.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavePdf)
};

QString written(const QString &path, const QByteArray &bytes)
{
    const QString name = path.section(u'/', -1);
    QSaveFile out(path);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return Words::tr("Saved as %1").arg(name);
    return Words::tr("%1 could not be written: %2. Choose another folder.").arg(name, out.errorString());
}

}  // namespace

void savePdf(EngineClient &engine, QWidget *parent, const QString &suggestedName,
    const std::function<Result<QByteArray>(Engine &)> &make, const std::function<void(const QString &)> &said)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Words::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [&engine, parent, make, said](const QString &path) {
            ask(engine, parent, make, [path, said](const Result<QByteArray> &bytes) {
                said(bytes ? written(path, *bytes) : errorText(bytes.error()));
            });
        });
    dialog->open();
}

}  // namespace sp::ui

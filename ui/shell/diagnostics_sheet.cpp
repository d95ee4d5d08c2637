// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSaveFile>

namespace sp::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr metrics::Scaled paneHeight{360};
}

DiagnosticsSheet::DiagnosticsSheet(QWidget &region, const QString &text)
    : Sheet(region, tr("Diagnostics"), KeepTyped::Nothing::IsTyped, 760), m_text(new QPlainTextEdit(text))
{
    setSubtitle(tr("Nothing leaves this computer by itself. Read it before you pass it on."));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the diagnostics"));
    m_text->setTabChangesFocus(true);
    setFocusSign(m_text, FocusSign::Inside, 0);
    m_text->setFont(fontFor(TextSize::Caption));
    m_text->setFixedHeight(std::min<int>(paneHeight, region.height() / 2));
    addPart(m_text);
    connect(addLink(tr("Save as...")), &QPushButton::clicked, this, &DiagnosticsSheet::save);
    setPrimary(tr("Copy"));
    setSecondary(tr("Close"));
    connect(this, &Sheet::accepted, this, &DiagnosticsSheet::copy);
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
}

void DiagnosticsSheet::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    finish();
    deleteLater();
}

void DiagnosticsSheet::save()
{
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"solopilot-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsSheet::saveAs);
    dialog->open();
}

void DiagnosticsSheet::saveAs(const QString &path)
{
    QSaveFile out(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        out.write(bytes) != bytes.size() || !out.commit()) {
        setFailure(tr("%1 could not be written: %2. Choose another folder.")
                       .arg(path.section(u'/', -1), out.errorString()));
        return;
    }
    finish();
    deleteLater();
}

}  // namespace sp::ui

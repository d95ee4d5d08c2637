// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_history.h"

#include "ui/templates/template_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QDateTime>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QString wholeText(TemplateKind kind, const TemplateText &text)
{
    QStringList parts;
    for (const TemplatePart part : partsOf(kind))
        if (!text.part(part).isEmpty())
            parts << (kind == TemplateKind::Note ? text.part(part)
                                                 : templatePartText(kind, part) + u'\n' + text.part(part));
    return parts.join(u"\n\n"_s);
}

QString momentText(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)), QLocale::ShortFormat);
}

}  // namespace

TemplateHistory::TemplateHistory(const TemplateFile &file, QWidget &region)
    : VersionSheet(region, tr("Versions of this template"), new QPlainTextEdit, tr("Use this version again")),
      m_file(file)
{
    std::vector<ListRow> rows;
    for (const TemplateVersion &version : m_file.versions) {
        ListRow entry{tr("Version %1").arg(version.number), momentText(version.savedAt)};
        if (!version.text)
            entry.note = tr("Built-in wording, %1").arg(entry.note);
        entry.key = QByteArray::number(version.number);
        rows.push_back(std::move(entry));
    }
    // An own form had no wording before its first.
    if (!m_file.entry.form.own) {
        ListRow first{tr("Built-in wording"), tr("As it comes with the program")};
        first.key = "0";
        rows.push_back(std::move(first));
    }
    connect(m_list, &RowList::chosen, this, &TemplateHistory::choose);
    connect(this, &Sheet::accepted, this, [this] {
        const int version = m_list->chosenKey().toInt();
        if (!m_bringBack->isEnabled())
            return;
        finish();
        Q_EMIT broughtBack(version);
    });
    list(std::move(rows));
}

void TemplateHistory::choose(const QByteArray &key)
{
    TemplateText text = m_file.builtIn;
    bool own = false;
    for (const TemplateVersion &version : m_file.versions)
        if (QByteArray::number(version.number) == key && version.text) {
            text = *version.text;
            own = true;
        }
    m_text->setPlainText(wholeText(m_file.entry.key.kind, text));
    // What is in use already is not brought back.
    const bool inUse = own == m_file.inForce.own && text == m_file.inForce.text;
    m_bringBack->setEnabled(!inUse);
}

}  // namespace sp::ui

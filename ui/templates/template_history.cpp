// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_history.h"

#include "ui/session/time_words.h"
#include "ui/templates/template_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QStringList changedParts(TemplateKind kind, const TemplateText &before, const TemplateText &after)
{
    QStringList names;
    for (const TemplatePart part : partsOf(kind))
        if (before.part(part) != after.part(part))
            names << templatePartText(kind, part);
    return names;
}

}  // namespace

TemplateHistory::TemplateHistory(const TemplateFile &file, QWidget &region)
    : VersionSheet(region, tr("Versions of this template"), new QPlainTextEdit, tr("Use this version again")),
      m_file(file)
{
    connect(this, &Sheet::accepted, this, [this] {
        const int version = m_list->chosenKey().toInt();
        if (!m_bringBack->isEnabled())
            return;
        finish();
        Q_EMIT broughtBack(version);
    });
    std::vector<Version> listed;
    for (const TemplateVersion &version : m_file.versions) {
        const LocalTime at = m_file.zone.toLocal(version.savedAt);
        const QString when =
            u"%1, %2"_s.arg(shortDay(dateOf(at), LocalDate{}), clockAt(version.savedAt, m_file.zone));
        const auto who = m_file.names.find(version.author);
        listed.push_back({QByteArray::number(version.number), tr("Version %1").arg(version.number),
            version.text ? when : tr("Built-in wording, %1").arg(when),
            who == m_file.names.end() ? QString() : who->second});
    }
    // An own form had no wording before its first.
    if (!m_file.entry.form.own)
        listed.push_back({"0", tr("Built-in wording"), tr("As it comes with the program")});
    list(std::move(listed));
}

std::vector<VersionSheet::Section> TemplateHistory::partsOfText(TemplateKind kind, const TemplateText &text)
{
    std::vector<Section> parts;
    for (const TemplatePart part : partsOf(kind))
        if (!text.part(part).isEmpty())
            parts.push_back({templatePartText(kind, part), text.part(part)});
    return parts;
}

const TemplateText *TemplateHistory::ownText(std::size_t at) const
{
    const bool written = at < m_file.versions.size() && m_file.versions[at].text;
    return written ? &*m_file.versions[at].text : nullptr;
}

void TemplateHistory::choose(std::size_t at)
{
    const TemplateKind kind = m_file.entry.key.kind;
    const TemplateText *own = ownText(at);
    const TemplateText &text = own ? *own : m_file.builtIn;
    std::vector<Section> sections = partsOfText(kind, text);
    // Before the first version of an own form there was nothing.
    const bool hasBefore = at + 1 < m_file.versions.size() + (m_file.entry.form.own ? 0 : 1);
    if (hasBefore) {
        const TemplateText *before = ownText(at + 1);
        const QStringList changed = changedParts(kind, before ? *before : m_file.builtIn, text);
        if (!changed.isEmpty())
            sections.insert(sections.begin(), {changedText(), changed.join(u", "_s)});
    }
    write(sections);
    // What is in use already is not brought back.
    const bool inUse = (own != nullptr) == m_file.inForce.own && text == m_file.inForce.text;
    m_bringBack->setEnabled(!inUse);
}

}  // namespace sp::ui

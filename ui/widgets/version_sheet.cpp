// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/version_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr metrics::Scaled listWidth{280};
constexpr metrics::Scaled paneHeight{360};
constexpr metrics::Scaled rowHeight{48};

using Facts = std::vector<std::pair<QString, QString>>;

/// "Price", "100,00 € → 120,00 €", for each fact that is another.
Facts changesOf(const Facts &before, const Facts &after)
{
    Facts changes;
    for (const auto &[name, is] : after) {
        const auto old = std::ranges::find(before, name, &Facts::value_type::first);
        if (old == before.end())
            changes.emplace_back(name, is);
        else if (old->second != is)
            changes.emplace_back(name, u"%1 → %2"_s.arg(old->second, is));
    }
    for (const auto &[name, was] : before)
        if (std::ranges::find(after, name, &Facts::value_type::first) == after.end())
            changes.emplace_back(name, u"%1 → –"_s.arg(was));
    return changes;
}

}  // namespace

VersionSheet::VersionSheet(
    QWidget &region, const QString &title, QPlainTextEdit *text, const QString &bringBack)
    : Sheet(region, title, KeepTyped::Nothing::IsTyped, sheetWidth),
      m_list(new RowList(tr("Versions"), rowHeight)), m_text(text), m_rows(new RowModel(this))
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    m_list->setModel(m_rows);
    m_list->setFixedHeight(paneHeight);
    // In a narrow window large text needs the room more than the list does.
    m_list->setMaximumWidth(listWidth);
    row->addWidget(m_list, 2);
    m_text->setReadOnly(true);
    // With a cursor, by which a screen reader reads line after line.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    setFocusSign(m_text, FocusSign::Inside, 0);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fontFor(TextSize::Base));
    m_text->setFixedHeight(paneHeight);
    m_text->setAccessibleName(tr("Text of this version"));
    row->addWidget(m_text, 3);
    addPart(body);
    setSecondary(tr("Close"));
    m_bringBack = setPrimary(bringBack);
    m_bringBack->setEnabled(false);
    m_bringBack->setVisible(!bringBack.isEmpty());
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    connect(m_list, &RowList::chosen, this, [this] {
        const int at = m_list->currentIndex().row();
        if (at >= 0)
            choose(static_cast<std::size_t>(at));
    });
}

void VersionSheet::list(std::vector<Version> versions)
{
    m_versions = std::move(versions);
    std::vector<ListRow> rows;
    for (const Version &version : m_versions) {
        ListRow row{
            rows.empty() ? tr("%1 (now)", "a version").arg(version.title) : version.title, version.when};
        row.key = version.key;
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())  // Listed anew: the one that is read stays, whose words may be others.
        choose(static_cast<std::size_t>(current.row()));
    else if (!m_versions.empty())
        m_list->setCurrentIndex(m_rows->index(0));
}

void VersionSheet::choose(std::size_t at)
{
    const std::vector<Fact> &facts = m_versions[at].facts;
    std::vector<Section> sections;
    if (at + 1 < m_versions.size()) {
        Facts changed = changesOf(m_versions[at + 1].facts, facts);
        if (!changed.empty())
            sections.push_back({changedText(), {}, std::move(changed)});
    }
    sections.push_back({tr("What it says"), {}, facts});
    write(sections);
}

QString VersionSheet::changedText()
{
    return tr("What changed");
}

void VersionSheet::write(const std::vector<Section> &sections)
{
    QTextCharFormat words, heading, name;
    const QFont base = fontFor(TextSize::Base);
    words.setFont(base);
    heading.setFont(fontFor(TextSize::Base, Weight::Semi));
    name.setFont(base);
    name.setForeground(Theme::tokens().muted);
    m_text->clear();
    qreal widest = 0;
    for (const Section &section : sections)
        for (const Fact &fact : section.facts)
            widest = std::max(widest, textWidth(base, fact.first, Figures::Proportional));
    m_text->setTabStopDistance(widest + metrics::gapLarge);
    QTextCursor cursor(m_text->document());
    const int row = m_list->currentIndex().row();
    if (row >= 0 && !m_versions[static_cast<std::size_t>(row)].who.isEmpty())
        cursor.insertText(tr("Written by %1").arg(m_versions[static_cast<std::size_t>(row)].who), name);
    for (const Section &section : sections) {
        if (!cursor.atStart())
            cursor.insertText(u"\n\n"_s, words);
        cursor.insertText(section.heading, heading);
        if (!section.text.isEmpty())
            cursor.insertText(u'\n' + section.text, words);
        for (const auto &[what, value] : section.facts) {
            cursor.insertText(u'\n' + what + u'\t', name);
            cursor.insertText(value, words);
        }
    }
    // Read from its beginning on.
    m_text->moveCursor(QTextCursor::Start);
}

QString VersionSheet::spanText(const QString &since, const QString &until)
{
    return since.isEmpty() && until.isEmpty() ? tr("since it was set up")
           : until.isEmpty()                  ? tr("since %1").arg(since)
           : since.isEmpty()                  ? tr("until %1").arg(until)
                                              : tr("from %1 to %2").arg(since, until);
}

}  // namespace sp::ui

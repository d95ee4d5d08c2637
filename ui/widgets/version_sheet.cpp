// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/version_sheet.h"

#include "ui/theme/metrics.h"
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

/// "Price: 100,00 € → 120,00 €", a line for each fact that is another.
QStringList changesOf(const Facts &before, const Facts &after)
{
    QStringList changes;
    for (const auto &[name, is] : after) {
        const auto old = std::ranges::find(before, name, &Facts::value_type::first);
        if (old == before.end())
            changes << u"%1: %2"_s.arg(name, is);
        else if (old->second != is)
            changes << u"%1: %2 → %3"_s.arg(name, old->second, is);
    }
    for (const auto &[name, was] : before)
        if (std::ranges::find(after, name, &Facts::value_type::first) == after.end())
            changes << u"%1: %2 → –"_s.arg(name, was);
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
        ListRow row{rows.empty() ? tr("%1 (now)", "a version").arg(version.title) : version.title,
            version.who.isEmpty() ? version.when : u"%1, %2"_s.arg(version.when, version.who)};
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
        const QStringList changed = changesOf(m_versions[at + 1].facts, facts);
        if (!changed.isEmpty())
            sections.emplace_back(changedText(), changed.join(u'\n'));
    }
    QStringList says;
    for (const auto &[name, value] : facts)
        says << u"%1: %2"_s.arg(name, value);
    sections.emplace_back(tr("What it says"), says.join(u'\n'));
    write(sections);
}

QString VersionSheet::changedText()
{
    return tr("What changed");
}

void VersionSheet::write(const std::vector<Section> &sections)
{
    QTextCharFormat words, heading;
    words.setFont(fontFor(TextSize::Base));
    heading.setFont(fontFor(TextSize::Base, Weight::Semi));
    m_text->clear();
    QTextCursor cursor(m_text->document());
    for (const auto &[name, text] : sections) {
        if (!cursor.atStart())
            cursor.insertText(u"\n\n"_s, words);
        cursor.insertText(name, heading);
        cursor.insertText(u'\n' + text, words);
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

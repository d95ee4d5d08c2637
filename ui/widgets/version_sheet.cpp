// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/version_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr metrics::Scaled listWidth{280};
constexpr metrics::Scaled paneHeight{360};
constexpr metrics::Scaled rowHeight{48};

}  // namespace

VersionSheet::VersionSheet(
    QWidget &region, const QString &title, QPlainTextEdit *text, const QString &bringBack)
    : Sheet(region, title, KeepTyped::Nothing::IsTyped, sheetWidth), m_rows(new RowModel(this)),
      m_list(new RowList(tr("Versions"), rowHeight)), m_text(text)
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    m_list->setModel(m_rows);
    m_list->setFixedSize(listWidth, paneHeight);
    row->addWidget(m_list);
    m_text->setReadOnly(true);
    setFocusSign(m_text, FocusSign::Inside, 0);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fontFor(TextSize::Base));
    m_text->setFixedHeight(paneHeight);
    m_text->setAccessibleName(tr("Text of this version"));
    row->addWidget(m_text, 1);
    addPart(body);
    setSecondary(tr("Close"));
    m_bringBack = setPrimary(bringBack);
    m_bringBack->setEnabled(false);
    m_bringBack->setVisible(!bringBack.isEmpty());
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

void VersionSheet::list(std::vector<ListRow> versions)
{
    const bool any = !versions.empty();
    m_rows->setRows(std::move(versions));
    if (any)
        m_list->setCurrentIndex(m_rows->index(0));
}

QString VersionSheet::spanText(const QString &since, const QString &until)
{
    return since.isEmpty() && until.isEmpty() ? tr("since it was set up")
           : until.isEmpty()                  ? tr("since %1").arg(since)
           : since.isEmpty()                  ? tr("until %1").arg(until)
                                              : tr("from %1 to %2").arg(since, until);
}

void VersionSheet::tell(const std::vector<Fact> &facts, const std::vector<Fact> *before)
{
    QStringList says{tr("What it says")};
    for (const auto &[name, value] : facts)
        says << u"%1: %2"_s.arg(name, value);
    QStringList changed;
    for (const auto &[name, is] : before ? facts : std::vector<Fact>()) {
        const auto old = std::ranges::find(*before, name, &Fact::first);
        if (old == before->end())
            changed << u"%1: %2"_s.arg(name, is);
        else if (old->second != is)
            changed << u"%1: %2 → %3"_s.arg(name, old->second, is);
    }
    if (!changed.isEmpty())
        changed.prepend(tr("What changed"));
    m_text->setPlainText(
        (changed.isEmpty() ? QString() : changed.join(u'\n') + u"\n\n"_s) + says.join(u'\n'));
}

}  // namespace sp::ui

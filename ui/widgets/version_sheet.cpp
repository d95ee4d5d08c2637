// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/version_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

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
    connect(this, &Sheet::rejected, this, &Sheet::finish);
}

}  // namespace sp::ui

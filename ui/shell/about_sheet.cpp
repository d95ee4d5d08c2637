// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_sheet.h"

#include "ui/shell/licences.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace sp::ui {

namespace {
constexpr metrics::Scaled paneHeight{300};
constexpr metrics::Scaled listWidth{232};
}  // namespace

AboutSheet::AboutSheet(QWidget &region, const std::vector<Tour> &tours, const QList<QByteArray> &seen)
    : Sheet(region, tr("About SoloPilot"), KeepTyped::Nothing::IsTyped, 760),
      m_libraries(new RowList(tr("Libraries"), metrics::scaled(48))), m_text(new QPlainTextEdit)
{
    setSubtitle(tr("Version %1. A practice on your own machine.").arg(QStringLiteral(SOLOPILOT_VERSION)));
    if (!tours.empty())
        addNamedPart(tr("Tours"), makeTours(tours, seen));
    auto *words =
        new Label(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                     "without any warranty. These are its libraries and their licences:"));
    words->setFlow(Flow::Wrap);
    addPart(words);
    auto *panes = new QWidget;
    auto *row = new QHBoxLayout(panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    auto *model = new RowModel(this);
    std::vector<ListRow> rows;
    for (const UsedLibrary &library : usedLibraries()) {
        ListRow line{library.name, library.purpose};
        line.trailing = library.licence;
        line.trailingTone = Tone::Muted;
        line.key = library.name.toUtf8();
        rows.push_back(std::move(line));
    }
    model->setRows(std::move(rows));
    m_libraries->setModel(model);
    m_libraries->setFixedWidth(std::min<int>(listWidth, region.width() / 3));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setTabChangesFocus(true);
    setFocusSign(m_text, FocusSign::Inside, 0);
    m_text->setFont(fontFor(TextSize::Caption));
    row->addWidget(m_libraries);
    row->addWidget(m_text, 1);
    panes->setFixedHeight(std::min<int>(paneHeight, region.height() / 2));
    addPart(panes);
    connect(m_libraries, &RowList::chosen, this, &AboutSheet::showLicence);
    m_libraries->choose(model->row(0).key);
    connect(addLink(tr("Diagnostics")), &QPushButton::clicked, this, [this] {
        finish();
        deleteLater();
        Q_EMIT diagnosticsWanted();
    });
    setSecondary(tr("Close"));
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
}

QWidget *AboutSheet::makeTours(const std::vector<Tour> &tours, const QList<QByteArray> &seen)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    for (const Tour &tour : tours) {
        auto *button = new Button(tour.title, ButtonKind::Outlined, box);
        button->setButtonSize(ButtonSize::Small);
        if (seen.contains(tour.id)) {
            button->setGlyph(Icon::Check);
            button->setAccessibleName(tr("%1, seen").arg(tour.title));
        }
        connect(button, &QPushButton::clicked, this, [this, id = tour.id] {
            finish();
            deleteLater();
            Q_EMIT tourWanted(id);
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return box;
}

void AboutSheet::showLicence()
{
    for (const UsedLibrary &library : usedLibraries())
        if (library.name.toUtf8() == m_libraries->chosenKey())
            m_text->setPlainText(licenceText(library));
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templates_page.h"

#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/session/failure_state.h"
#include "ui/session/note_form_words.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_history.h"
#include "ui/templates/template_preview_view.h"
#include "ui/templates/template_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pane_splitter.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled listWidth{248};
constexpr metrics::Scaled narrowList{208};
constexpr metrics::Scaled listLeast{184};
constexpr metrics::Scaled detailLeast{560};
constexpr metrics::Scaled roomyFrom{1100};
constexpr metrics::Scaled rowHeight{44};
constexpr int nameSheet = 480;

/// "invoice_mail", or "note:soap".
QByteArray rowKey(const TemplateKey &key)
{
    const QByteArray kind = templateKindName(key.kind);
    return key.code.isEmpty() ? kind : kind + ':' + key.code;
}

}  // namespace

TemplatesPage::TemplatesPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(new TemplatesModel(engine, this)),
      m_rows(new RowModel(this)), m_list(new RowList(tr("Templates"), rowHeight, this)),
      m_editor(new TemplateEditor(*m_model)), m_preview(new TemplatePreviewView(*m_model)),
      m_state(new QWidget), m_stack(new QStackedLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *detail = new QWidget(this);
    detail->setLayout(m_stack);
    m_splitter =
        new PaneSplitter(u"templateList"_s, makeList(), detail, {listWidth, listLeast, detailLeast}, this);
    row->addWidget(m_splitter);
    auto *work = new QWidget(this);
    auto *both = new QHBoxLayout(work);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(m_editor, 11);
    auto *pane = new Pane(&Tokens::ground, Pane::Edge::Left, work);
    auto *inner = new QVBoxLayout(pane);
    inner->setContentsMargins(1, 0, 0, 0);
    inner->addWidget(m_preview);
    both->addWidget(pane, 10);
    m_stack->addWidget(work);
    auto *state = new QVBoxLayout(m_state);
    state->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    m_stack->addWidget(m_state);
    connect(m_model, &TemplatesModel::listed, this, &TemplatesPage::showList);
    connect(m_model, &TemplatesModel::added, this, [this](const QByteArray &code) {
        m_wanted = rowKey({TemplateKind::Note, {}, code});
        m_model->load();
    });
    connect(m_model, &TemplatesModel::failed, this, [this](const Error &error) {
        if (m_naming)
            std::exchange(m_naming, {})->setFailure(errorText(error));
        else
            Q_EMIT toast(errorText(error), {});
    });
    connect(m_model, &TemplatesModel::done, this, [this](const QString &words, const UnitId &unit) {
        if (m_naming)
            std::exchange(m_naming, {})->finish();
        Q_EMIT toast(words,
            undoOffer(m_engine, this, unit, [this](const Error &error, const std::function<void()> &again) {
                Q_EMIT toast(errorText(error), again);
            }));
    });
    connect(m_editor, &TemplateEditor::historyAsked, this, &TemplatesPage::showHistory);
    connect(m_editor, &TemplateEditor::renameAsked, this,
        [this] { askName(m_model->file() ? m_model->file()->entry.form.name : QString()); });
}

void TemplatesPage::setPaperMaker(const PaperMaker &maker)
{
    m_preview->setPaperMaker(maker);
}

QWidget *TemplatesPage::makeList()
{
    auto *pane = new Pane(&Tokens::surface, Pane::Edge::Right, this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, metrics::gapLarge, 1, metrics::gapLarge);
    column->setSpacing(metrics::gapSmall);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gapSmall, 0, metrics::gapLarge, 0);
    head->setSpacing(4);
    auto *back = new Button(Icon::Left, tr("Back to the settings"), ButtonKind::Quiet, pane);
    back->setToolTip(tr("Back to the settings"));
    connect(back, &QPushButton::clicked, this, &TemplatesPage::closed);
    head->addWidget(back);
    head->addWidget(new Label(tr("Templates"), style::pane, pane), 1);
    column->addLayout(head);
    m_list->setModel(m_rows);
    connect(m_list, &RowList::chosen, this, &TemplatesPage::choose);
    column->addWidget(m_list, 1);
    auto *add = new Button(tr("New form"), ButtonKind::Outlined, pane);
    add->setGlyph(Icon::Plus);
    connect(add, &QPushButton::clicked, this, [this] { askName({}); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    foot->addWidget(add);
    column->addLayout(foot);
    return pane;
}

void TemplatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->entries().empty() && m_engine.isUnlocked())
        m_model->load();
}

void TemplatesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setUsual(width() < roomyFrom ? narrowList : listWidth);
}

void TemplatesPage::showList()
{
    if (m_model->error()) {
        qDeleteAll(m_state->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        auto *state = new StateView(failureState(*m_model->error(), tr("The templates could not be read")));
        connect(state, &StateView::acted, m_model, &TemplatesModel::load);
        static_cast<QVBoxLayout *>(m_state->layout())->addWidget(state, 0, Qt::AlignTop);
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentIndex(0);
    std::vector<ListRow> rows;
    const auto heading = [&](const QString &title) {
        ListRow row{title};
        row.isHeading = true;
        rows.push_back(std::move(row));
    };
    for (const TemplateEntry &entry : m_model->entries()) {
        const TemplateKind kind = entry.key.kind;
        if (kind == TemplateKind::InvoiceMail)
            heading(tr("Mail"));
        else if (kind == TemplateKind::InvoiceText)
            heading(tr("Invoices"));
        else if (kind == TemplateKind::Note && !rows.empty() && !rows.back().key.startsWith("note:"))
            heading(tr("Notes"));
        ListRow row{kind == TemplateKind::Note ? noteFormName(entry.form) : templateRowText(kind)};
        if (entry.draft)
            row.trailingChip = ChipContent{tr("Draft"), ChipTone::Watch, Icon::Edit};
        else if (entry.form.archived)
            row.trailingChip = ChipContent{tr("Not offered"), ChipTone::Outlined};
        else if (entry.own)
            row.trailingChip = ChipContent{tr("Own"), ChipTone::Accent};
        row.key = rowKey(entry.key);
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    const QByteArray wanted = std::exchange(m_wanted, {});
    if (!wanted.isEmpty())
        m_list->choose(wanted);
    else if (m_list->chosenKey().isEmpty() && !m_model->entries().empty())
        m_list->choose(rowKey(m_model->entries().front().key));
}

void TemplatesPage::choose(const QByteArray &key)
{
    for (const TemplateEntry &entry : m_model->entries())
        if (rowKey(entry.key) == key)
            m_model->open(entry.key);
}

void TemplatesPage::openTemplate(const TemplateKey &key)
{
    m_list->choose(rowKey(key));
}

void TemplatesPage::askName(const QString &name)
{
    const bool fresh = name.isEmpty();
    auto *sheet = new Sheet(*this, fresh ? tr("A form of notes of your own") : tr("Rename %1").arg(name),
        KeepTyped(fresh ? QByteArray("template/new") : "template/name/" + m_model->key()->code), nameSheet);
    auto *field = new TextField(tr("Name"));
    field->setText(name);
    field->setPlaceholder(tr("Such as: Couples, first hour"));
    sheet->addPart(field);
    sheet->setSecondary(tr("Cancel"));
    sheet->setPrimary(fresh ? tr("Add and write it") : tr("Rename"));
    connect(sheet, &Sheet::rejected, this, [this, sheet] {
        m_naming.clear();
        sheet->finish();
    });
    connect(field, &TextField::textChanged, field, [field] { field->setError({}); });
    connect(sheet, &Sheet::accepted, this, [this, sheet, field, fresh] {
        if (field->text().trimmed().isEmpty()) {
            field->setError(errorText({ErrorCode::InvalidInput, "template.name_missing"}));
            return;
        }
        // It goes once the name is taken.
        m_naming = sheet;
        sheet->setBusy();
        if (fresh)
            m_model->addForm(field->text());
        else
            m_model->renameForm(field->text());
    });
    sheet->open();
}

void TemplatesPage::showHistory()
{
    if (!m_model->file())
        return;
    auto *history = new TemplateHistory(*m_model->file(), *this);
    connect(history, &TemplateHistory::broughtBack, m_model, &TemplatesModel::restore);
    history->open();
}

}  // namespace sp::ui

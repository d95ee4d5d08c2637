// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_editor.h"

#include "ui/session/note_form_words.h"
#include "ui/session/time_words.h"
#include "ui/templates/template_field.h"
#include "ui/templates/template_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled languageWidth{128};
constexpr metrics::Scaled titleRoom{260};
constexpr metrics::Scaled roomyFrom{440};

QString titleOf(const TemplateEntry &entry)
{
    return entry.key.kind == TemplateKind::Note ? noteFormName(entry.form) : templateKindText(entry.key.kind);
}

/// What a template is for, in a sentence.
QString purposeOf(const TemplateEntry &entry)
{
    if (isMail(entry.key.kind))
        return TemplateEditor::tr("Each client gets it in their language.");
    if (entry.key.kind == TemplateKind::InvoiceText)
        return TemplateEditor::tr("On every invoice from now on; those that are issued stay as they are.");
    return TemplateEditor::tr("Notes begin with it, or take it in from the note's menu.");
}

}  // namespace

TemplateEditor::TemplateEditor(TemplatesModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(new Label({}, style::pane, this)), m_chip(new Chip({}, this)),
      m_language(new Select(this)), m_note(new Label({}, style::muted, this)),
      m_insert(new Button(tr("Insert"), ButtonKind::Outlined, this)), m_places(new QMenu(m_insert)),
      m_history(new Button(tr("Versions"), ButtonKind::Quiet, this)),
      m_more(new Button(Icon::Dots, tr("More"), ButtonKind::Quiet, this)), m_moreMenu(new QMenu(m_more)),
      m_column(new QVBoxLayout), m_discard(new Button(tr("Drop the changes"), ButtonKind::Quiet, this)),
      m_publish(new Button(tr("Use this wording"), ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapPane, metrics::gapLarge, metrics::gapPane, metrics::gapLarge);
    column->setSpacing(metrics::gap);
    column->addWidget(makeHead());
    m_note->setFlow(Flow::Wrap);
    column->addWidget(m_note);
    column->addWidget(makeTools());
    m_column->setSpacing(metrics::gap);
    column->addLayout(m_column, 1);
    column->addWidget(makeFoot());
    connect(&m_model, &TemplatesModel::opened, this, &TemplateEditor::showFile);
    connect(&m_model, &TemplatesModel::edited, this, &TemplateEditor::showState);
    connect(&m_model, &TemplatesModel::listed, this,
        [this] { m_language->setCurrentIndex(m_language->findData(m_model.language())); });
    setEnabled(false);
}

QWidget *TemplateEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new WrapRow(titleRoom, head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setLead(m_title);
    for (const auto &[code, name] : templateLanguages())
        m_language->addItem(name, code);
    m_language->setAccessibleName(tr("Language of the template"));
    m_language->setFixedWidth(languageWidth);
    connect(m_language, &QComboBox::activated, this,
        [this] { m_model.setLanguage(m_language->currentData().toByteArray()); });
    row->addAct(m_language);
    return head;
}

QWidget *TemplateEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_insert->setGlyph(Icon::Plus);
    m_insert->setAccessibleName(tr("Insert what differs from client to client"));
    m_insert->setToolTip(tr("Insert what differs from client to client, such as a name"));
    connect(m_places, &QMenu::aboutToShow, this, &TemplateEditor::fillPlaces);
    connect(m_insert, &QPushButton::clicked, this,
        [this] { m_places->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height()))); });
    row->addWidget(m_insert);
    row->addWidget(m_chip);
    row->addStretch(1);
    m_history->setGlyph(Icon::History);
    m_history->setTone(Tone::Ink);
    m_history->setToolTip(tr("Read an older version, or use it again"));
    connect(m_history, &QPushButton::clicked, this, &TemplateEditor::historyAsked);
    row->addWidget(m_history);
    m_more->setToolTip(tr("More"));
    connect(m_moreMenu, &QMenu::aboutToShow, this, &TemplateEditor::fillMore);
    connect(m_more, &QPushButton::clicked, this,
        [this] { m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row->addWidget(m_more);
    return tools;
}

QWidget *TemplateEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    row->addStretch(1);
    m_discard->setToolTip(tr("Go back to the wording that is in use"));
    connect(m_discard, &QPushButton::clicked, &m_model, &TemplatesModel::discard);
    row->addWidget(m_discard);
    connect(m_publish, &QPushButton::clicked, &m_model, &TemplatesModel::publish);
    row->addWidget(m_publish);
    return foot;
}

void TemplateEditor::makeFields(TemplateKind kind)
{
    if (m_kind == kind)
        return;
    // Mails have the same fields, but not the same words beside them.
    m_kind = kind;
    for (TemplateField *field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (const TemplatePart part : partsOf(kind)) {
        auto *field = new TemplateField(kind, part, this);
        connect(field, &TemplateField::textEdited, this,
            [this, part](const QString &text) { m_model.edit(part, text); });
        connect(field, &TemplateField::focused, this, [this, field] { m_writing = field; });
        connect(field, &TemplateField::importAsked, this, [this, part] { m_model.importForeign(part); });
        m_column->addWidget(field, part == TemplatePart::Body ? 1 : 0);
        m_fields.push_back(field);
    }
    if (kind == TemplateKind::InvoiceText)
        m_column->addStretch(1);
    m_writing = m_fields.back();
    if (kind == TemplateKind::InvoiceText)
        m_writing = m_fields.front();
    QWidget *before = m_more;
    for (TemplateField *field : m_fields) {
        for (QWidget *stop : field->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_discard);
    setTabOrder(m_discard, m_publish);
}

void TemplateEditor::showFile()
{
    const auto &file = m_model.file();
    setEnabled(file.has_value());
    if (!file)
        return;
    makeFields(file->entry.key.kind);
    for (TemplateField *field : m_fields)
        field->setText(m_model.text().part(field->part()));
    m_note->setPlain(purposeOf(file->entry));
    m_language->setVisible(file->entry.key.kind != TemplateKind::Note);
    showState();
}

void TemplateEditor::showState()
{
    const auto &file = m_model.file();
    if (!file)
        return;
    m_title->setPlain(titleOf(file->entry));
    for (TemplateField *field : m_fields) {
        std::vector<templates::Flaw> flaws;
        for (const TemplateFlaw &each : m_model.flaws())
            if (each.part == field->part())
                flaws.push_back(each.flaw);
        field->setFlaws(flaws);
    }
    if (m_model.changed())
        m_chip->setContent({tr("Draft, kept"), ChipTone::Watch, Icon::Edit});
    else if (file->entry.form.archived)
        m_chip->setContent({tr("Not offered"), ChipTone::Outlined, Icon::Off});
    else if (file->inForce.own)
        m_chip->setContent({tr("Version %1").arg(file->inForce.version), ChipTone::Accent, Icon::Check});
    else
        m_chip->setContent({tr("Built-in"), ChipTone::Neutral, Icon::Check});
    m_discard->setVisible(m_model.changed());
    m_publish->setEnabled(m_model.canPublish());
    m_publish->setToolTip(m_model.changed() ? QString() : tr("Nothing differs from what is in use"));
}

void TemplateEditor::fillPlaces()
{
    m_places->clear();
    if (!m_model.key())
        return;
    QByteArray group;
    for (const templates::FactName &fact : factsOf(m_model.key()->kind)) {
        const QByteArray path = fact.path;
        const QByteArray of = path.left(path.indexOf('.'));
        if (!group.isEmpty() && of != group)
            m_places->addSeparator();
        group = of;
        connect(m_places->addAction(factText(path)), &QAction::triggered, this, [this, fact] {
            if (m_writing)
                m_writing->insert(fact);
        });
    }
}

void TemplateEditor::fillMore()
{
    m_moreMenu->clear();
    const auto &file = m_model.file();
    if (!file)
        return;
    const TemplateEntry &entry = file->entry;
    const auto add = [this](const QString &text, const std::function<void()> &act) {
        QAction *action = m_moreMenu->addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    if (!entry.form.own)
        add(tr("Back to the built-in wording"), [this] { m_model.reset(); })->setEnabled(file->inForce.own);
    if (entry.key.kind != TemplateKind::Note)
        return;
    if (entry.form.own)
        add(tr("Rename…"), [this] { Q_EMIT renameAsked(); });
    using Activity = TemplateService::Activity;
    if (entry.form.archived)
        add(tr("Offer it again"), [this] { m_model.setFormActivity(Activity::Active); });
    else
        add(tr("Do not offer it any more"), [this] { m_model.setFormActivity(Activity::Archived); });
}

void TemplateEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_history->setText(width() < roomyFrom ? QString() : tr("Versions"));
    m_history->setAccessibleName(tr("Versions"));
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_preview_view.h"

#include "core/formats/mail/mail_html.h"
#include "core/practice/documents/invoice_page.h"
#include "ui/messages/error_text.h"
#include "ui/session/note_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/web/html_view.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/wrap_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled nameWidth{64};

constexpr metrics::Scaled headRoom{120};

/// A page that scrolls what is put into its column.
QScrollArea *scrolling(const QString &name, QVBoxLayout **column, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    describe(scroll, QAccessible::Document, name);
    setFocusSign(scroll, FocusSign::Inside, 0);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget;
    contents->setObjectName(u"paneContents"_s);
    *column = new QVBoxLayout(contents);
    (*column)->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, metrics::gapLarge);
    scroll->setWidget(contents);
    return scroll;
}

}  // namespace

TemplatePreviewView::TemplatePreviewView(TemplatesModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_whom(new Select(this)),
      m_form(new SegmentedControl(tr("Form of the mail"), {tr("As text"), tr("As a page")}, this)),
      m_notReady(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Watch}, this)),
      m_stack(new QStackedLayout), m_note(new NoteText(this)), m_paper(new PaperView),
      m_nothing(new Label({}, style::muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gapLarge, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *head = new WrapRow(headRoom);
    head->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    head->setLead(new Label(tr("Preview"), style::strong, this));
    m_whom->setAccessibleName(tr("Preview for"));
    m_whom->setToolTip(tr("For whom the preview is written"));
    m_form->setToolTip(tr("A mail carries both; the reader's program chooses"));
    m_form->hide();
    head->addAct(m_form);
    head->addAct(m_whom);
    column->addLayout(head);
    m_notReady->setFlow(Flow::Wrap);
    m_notReady->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    m_notReady->hide();
    column->addWidget(m_notReady);
    column->addLayout(m_stack, 1);
    m_mail = makeMail();
    m_stack->addWidget(m_mail);
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setFont(fontFor(TextSize::Base));
    m_note->document()->setDocumentMargin(metrics::gapLarge);
    m_note->setReadOnly(true);
    m_note->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setAccessibleName(tr("The note"));
    setFocusSign(m_note, FocusSign::Inside, 0);
    m_stack->addWidget(m_note);
    QVBoxLayout *paper = nullptr;
    m_paperPane = scrolling(tr("The invoice"), &paper, this);
    paper->addWidget(m_paper);
    paper->addStretch(1);
    m_stack->addWidget(m_paperPane);
    m_nothing->setFlow(Flow::Wrap);
    m_nothing->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, 0);
    m_nothing->setAlignment(Qt::AlignTop);
    m_stack->addWidget(m_nothing);
    m_stack->setCurrentWidget(m_nothing);
    connect(m_whom, &QComboBox::activated, this, [this] {
        const auto id = ClientId::parse(m_whom->currentData().toByteArray());
        m_model.previewFor(id);
    });
    connect(&m_model, &TemplatesModel::listed, this, &TemplatePreviewView::showClients);
    connect(&m_model, &TemplatesModel::previewed, this, &TemplatePreviewView::showPreview);
    connect(&m_model, &TemplatesModel::edited, this, [this] {
        m_notReady->setVisible(!m_model.flaws().empty());
        m_notReady->setPlain(tr("This cannot be used yet. What is marked on the left comes first."));
    });
    connect(&ShownNames::instance(), &ShownNames::changed, this, &TemplatePreviewView::showClients);
}

QWidget *TemplatePreviewView::makeMail()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(metrics::gapLarge, 0, metrics::gapLarge, metrics::gapLarge);
    auto *card = new Card(CardLook::Plain, pane);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(20, metrics::gapLarge, 20, 20);
    inner->setSpacing(metrics::gap);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, nameWidth);
    const auto row = [&](const QString &name, const TextStyle &look) {
        auto *value = new Label({}, look, card);
        value->setFlow(Flow::Wrap);
        const int at = grid->rowCount();
        grid->addWidget(new Label(name, style::caption, card), at, 0, Qt::AlignTop);
        grid->addWidget(value, at, 1);
        return value;
    };
    m_from = row(tr("From"), style::base);
    m_to = row(tr("To"), style::base);
    m_subject = row(tr("Subject"), style::name);
    inner->addLayout(grid);
    inner->addWidget(new Hairline(Qt::Horizontal, card));
    m_body = new QPlainTextEdit(card);
    m_body->setReadOnly(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setFont(fontFor(TextSize::Base));
    m_body->document()->setDocumentMargin(0);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setAccessibleName(tr("The mail"));
    setFocusSign(m_body, FocusSign::Inside, 0);
    m_page = new HtmlView(tr("The mail as a page"), card);
    m_forms = new QStackedLayout;
    inner->addLayout(m_forms, 1);
    m_forms->addWidget(m_body);
    m_forms->addWidget(m_page);
    connect(m_form, &SegmentedControl::currentChanged, m_forms, &QStackedLayout::setCurrentIndex);
    column->addWidget(card);
    return pane;
}

QString TemplatePreviewView::subject() const
{
    return m_subject->text();
}

QString TemplatePreviewView::body() const
{
    return m_body->toPlainText();
}

void TemplatePreviewView::showClients()
{
    const QByteArray chosen = m_whom->currentData().toByteArray();
    m_whom->clear();
    m_whom->addItem(tr("for somebody invented"), QByteArray());
    for (const ClientSummary &client : m_model.clients())
        m_whom->addItem(ShownNames::of(client.name), client.id.text());
    m_whom->setCurrentIndex(std::max(0, m_whom->findData(chosen)));
}

void TemplatePreviewView::showPreview()
{
    const auto &preview = m_model.preview();
    m_form->setVisible(preview && preview->mail);
    if (!preview) {
        m_nothing->setPlain(tr("There is nothing to show for this choice."));
        m_stack->setCurrentWidget(m_nothing);
    } else if (preview->mail) {
        showMail(*preview);
    } else if (preview->note) {
        m_note->setPlainText(*preview->note);
        m_stack->setCurrentWidget(m_note);
    } else if (preview->invoice) {
        showPaper(*preview->invoice);
    }
}

void TemplatePreviewView::showMail(const TemplatePreview &preview)
{
    m_from->setPlain(preview.sender);
    m_to->setPlain(preview.recipient.isEmpty() ? tr("no e-mail address is known") : preview.recipient);
    m_subject->setPlain(preview.mail->subject);
    // Where it was read to stays, as long as it is the same text.
    if (const QString words = preview.mail->body.trimmed(); words != m_body->toPlainText())
        m_body->setPlainText(words);
    m_page->setPage(mailHtml(preview.mail->body));
    m_stack->setCurrentWidget(m_mail);
}

void TemplatePreviewView::showPaper(const billing::InvoiceSnapshot &invoice)
{
    const auto page = billing::composeInvoice(invoice);
    const auto paper = page && m_maker ? m_maker(*page) : Error{ErrorCode::Unavailable, "pdf.no_gui"};
    if (!page || !paper) {
        m_nothing->setPlain(errorText(page ? paper.error() : page.error()));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_paper->setPaper(*paper, page->title);
    m_stack->setCurrentWidget(m_paperPane);
}

}  // namespace sp::ui

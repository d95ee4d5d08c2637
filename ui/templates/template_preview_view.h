// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/paper_view.h"
#include "ui/templates/templates_model.h"

class QPlainTextEdit;
class QStackedLayout;

namespace sp::ui {

class HtmlView;
class Label;
class SegmentedControl;
class Select;

/// What the typed template makes, for somebody invented or for a client: the mail as it is sent, the note as
/// it begins, the invoice as it is printed.
class TemplatePreviewView : public QWidget {
    Q_OBJECT

public:
    explicit TemplatePreviewView(TemplatesModel &model, QWidget *parent = nullptr);
    void setPaperMaker(const PaperMaker &maker) { m_maker = maker; }
    /// The mail's words as they stand there.
    QString subject() const;
    QString body() const;
    Select &whom() { return *m_whom; }
    /// The mail as programs show it that prefer HTML.
    HtmlView &page() { return *m_page; }
    SegmentedControl &form() { return *m_form; }

private:
    void showClients();
    void showPreview();
    void showMail(const TemplatePreview &preview);
    void showPaper(const billing::InvoiceSnapshot &invoice);
    QWidget *makeMail();

    TemplatesModel &m_model;
    PaperMaker m_maker;
    Select *m_whom;
    SegmentedControl *m_form;
    Label *m_notReady;
    QStackedLayout *m_stack;
    QWidget *m_mail;
    Label *m_from;
    Label *m_to;
    Label *m_subject;
    QPlainTextEdit *m_body;
    HtmlView *m_page;
    QStackedLayout *m_forms;
    QPlainTextEdit *m_note;
    QWidget *m_paperPane;
    PaperView *m_paper;
    Label *m_nothing;
};

}  // namespace sp::ui

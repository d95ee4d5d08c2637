// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/paper_view.h"
#include "ui/templates/templates_model.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace sp::ui {

class PaneSplitter;
class RowList;
class RowModel;
class Sheet;
class TemplateEditor;
class TemplatePreviewView;

/// The words the practice sends and begins notes with: the list of templates, the one that is written, and
/// what it makes.
class TemplatesPage : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesPage(EngineClient &engine, QWidget *parent = nullptr);
    void setPaperMaker(const PaperMaker &maker);
    TemplatesModel &model() { return *m_model; }
    RowList &list() { return *m_list; }
    TemplateEditor &editor() { return *m_editor; }
    TemplatePreviewView &preview() { return *m_preview; }
    /// Opens a template as a press in the list does.
    void openTemplate(const TemplateKey &key);

Q_SIGNALS:
    /// Back to where one came from.
    void closed();
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void showList();
    void choose(const QByteArray &key);
    void askName(const QString &name);
    void showHistory();

    EngineClient &m_engine;
    TemplatesModel *m_model;
    RowModel *m_rows;
    RowList *m_list;
    PaneSplitter *m_splitter = nullptr;
    TemplateEditor *m_editor;
    TemplatePreviewView *m_preview;
    QWidget *m_state;
    QStackedLayout *m_stack;
    QPointer<Sheet> m_naming;  ///< Asks for a name that is on its way to the practice.
    QByteArray m_wanted;       ///< Of a form that was just added, until the list has it.
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templates_model.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace sp::ui {

class Button;
class Chip;
class Label;
class Select;
class TemplateField;

/// The fields of the open template, the places to put in, its versions, and what becomes of what is typed.
class TemplateEditor : public QWidget {
    Q_OBJECT

public:
    explicit TemplateEditor(TemplatesModel &model, QWidget *parent = nullptr);
    const std::vector<TemplateField *> &fields() const { return m_fields; }
    /// The places that can be put in, filled anew each time.
    QMenu &places() { return *m_places; }
    Select &language() { return *m_language; }

Q_SIGNALS:
    void historyAsked();
    void renameAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeFoot();
    void makeFields(TemplateKind kind);
    void showFile();
    void showState();
    void fillPlaces();
    void fillMore();

    TemplatesModel &m_model;
    Label *m_title;
    Chip *m_chip;
    Select *m_language;
    Label *m_note;
    Button *m_insert;
    QMenu *m_places;
    Button *m_history;
    Button *m_more;
    QMenu *m_moreMenu;
    QVBoxLayout *m_column;
    std::optional<TemplateKind> m_kind;
    std::vector<TemplateField *> m_fields;
    TemplateField *m_writing = nullptr;  ///< Where a place goes: the field that was typed in last.
    Button *m_discard;
    Button *m_publish;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"
#include "ui/widgets/field.h"

namespace sp::ui {

class Button;
class Label;
class TextArea;

/// A field of a template: its places are tinted, its flaws underlined, and what is wrong with the first is
/// said below it.
class TemplateField : public QWidget {
    Q_OBJECT

public:
    TemplateField(TemplateKind kind, TemplatePart part, QWidget *parent);
    TemplatePart part() const { return m_part; }
    void setText(const QString &text);
    QString text() const;
    void setFlaws(const std::vector<templates::Flaw> &flaws);
    /// Writes a place at the cursor and goes on typing there.
    void insert(const templates::FactName &fact);
    TextArea &area() { return *m_area; }
    /// What is said below the field; empty when nothing is wrong.
    QString message() const;

Q_SIGNALS:
    void textEdited(const QString &text);
    void focused();
    /// Forms of another program are to be turned into this one's.
    void importAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Places;
    TemplatePart m_part;
    TextArea *m_area;
    FieldFrame *m_frame;
    Button *m_import;
    Places *m_places;
};

}  // namespace sp::ui

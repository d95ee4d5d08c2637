// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/templates/template_kind.h"
#include "ui/widgets/field.h"

namespace sp::ui {

class Button;
class InputBox;
class Label;
class TextArea;

/// A field of a template: its places are tinted, its flaws underlined, and what is wrong with each is said
/// below it. What stands for a fact that is missing is asked for in a field of its own.
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
    /// What is said below the field, a line for each flaw; empty when nothing is wrong.
    QString message() const;
    /// Where one types what stands for a missing fact; hidden while none lacks it.
    InputBox &fallback() { return *m_fallback; }
    /// Its parts that take the keyboard, in their order.
    std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void textEdited(const QString &text);
    void focused();
    /// Forms of another program are to be turned into this one's.
    void importAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Places;
    void putFallback();

    TemplatePart m_part;
    QByteArray m_asked = {};  ///< The fact that `m_fallback` asks about; empty for none.
    TextArea *m_area;
    FieldFrame *m_frame;
    QWidget *m_missing;
    InputBox *m_fallback;
    Button *m_put;
    Button *m_import;
    Places *m_places;
};

}  // namespace sp::ui

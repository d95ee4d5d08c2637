// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_field.h"

#include "ui/templates/template_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int mostLines = 8;
constexpr QByteArrayView fallbackMissing = "template.fallback_missing";

int leastLines(TemplatePart part)
{
    switch (part) {
    case TemplatePart::Subject:
    case TemplatePart::Footer:
        return 1;
    case TemplatePart::Opening:
    case TemplatePart::Closing:
        return 3;
    case TemplatePart::Body:
        break;
    }
    return mostLines;
}

/// A text as long as the page is high; the others grow with their words.
int most(TemplatePart part)
{
    if (part == TemplatePart::Body)
        return 0;
    return leastLines(part) == 1 ? 1 : mostLines;
}

}  // namespace

/// Tints the places of a text and underlines its flaws.
class TemplateField::Places : public QSyntaxHighlighter {
public:
    explicit Places(QTextDocument *document) : QSyntaxHighlighter(document) {}
    void setFlaws(std::vector<templates::Flaw> flaws)
    {
        if (flaws == m_flaws)
            return;
        m_flaws = std::move(flaws);
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const Tokens &t = Theme::tokens();
        // A place stands on one line, so that each block can be read for itself.
        for (const templates::Piece &piece : templates::parseText(text).pieces) {
            if (!piece.placeholder)
                continue;
            QTextCharFormat place;
            place.setBackground(t.tint);
            place.setForeground(t.onTint);
            setFormat(static_cast<int>(piece.at), static_cast<int>(piece.text.size()), place);
        }
        const qsizetype start = currentBlock().position();
        for (const templates::Flaw &flaw : m_flaws) {
            const qsizetype from = std::max<qsizetype>(flaw.at - start, 0);
            const qsizetype to = std::min<qsizetype>(flaw.at + flaw.length - start, text.size());
            for (qsizetype at = from; at < to; ++at) {
                QTextCharFormat wrong = format(static_cast<int>(at));
                wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                wrong.setUnderlineColor(t.bad);
                setFormat(static_cast<int>(at), 1, wrong);
            }
        }
    }

private:
    std::vector<templates::Flaw> m_flaws;
};

TemplateField::TemplateField(TemplateKind kind, TemplatePart part, QWidget *parent)
    : QWidget(parent), m_part(part), m_area(new TextArea(leastLines(part), most(part))),
      m_frame(new FieldFrame(templatePartText(kind, part), m_area, this)), m_missing(new QWidget(this)),
      m_fallback(new InputBox(m_missing)), m_put(new Button(tr("Fill in"), ButtonKind::Outlined, m_missing)),
      m_import(new Button(tr("Turn into places of this program"), ButtonKind::Quiet, this)),
      m_places(new Places(m_area->edit().document()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_frame);
    auto *missing = new QHBoxLayout(m_missing);
    missing->setContentsMargins(0, 0, 0, 0);
    missing->setSpacing(8);
    m_fallback->edit().setPlaceholderText(tr("Leave this empty to write nothing"));
    missing->addWidget(m_fallback, 1);
    missing->addWidget(m_put);
    m_missing->hide();
    column->addWidget(m_missing);
    connect(m_put, &QPushButton::clicked, this, &TemplateField::putFallback);
    connect(&m_fallback->edit(), &QLineEdit::returnPressed, this, &TemplateField::putFallback);
    m_import->setButtonSize(ButtonSize::Small);
    m_import->hide();
    column->addWidget(m_import, 0, Qt::AlignLeading);
    if (most(part) == 0) {
        m_frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    } else {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    if (kind == TemplateKind::InvoiceText)
        m_area->edit().setPlaceholderText(tr("Nothing is printed here yet"));
    m_area->edit().installEventFilter(this);
    connect(m_area, &TextArea::textEdited, this, [this] { Q_EMIT textEdited(m_area->text()); });
    connect(m_import, &QPushButton::clicked, this, &TemplateField::importAsked);
}

void TemplateField::setText(const QString &text)
{
    m_area->setText(text);
}

QString TemplateField::text() const
{
    return m_area->text();
}

QString TemplateField::message() const
{
    return m_frame->error();
}

std::vector<QWidget *> TemplateField::tabStops() const
{
    return {&m_area->edit(), &m_fallback->edit(), m_put, m_import};
}

void TemplateField::setFlaws(const std::vector<templates::Flaw> &flaws)
{
    m_places->setFlaws(flaws);
    m_area->setFaulty(!flaws.empty());
    const auto asked = std::ranges::find(flaws, fallbackMissing, &templates::Flaw::reason);
    const QByteArray fact = asked == flaws.end() ? QByteArray() : asked->name.toLatin1();
    const QString question = fact.isEmpty() ? QString() : flawText(*asked);
    QStringList sentences;
    for (const templates::Flaw &flaw : flaws)
        sentences += flawText(flaw);
    // The question comes last: its answer is typed right below.
    sentences.removeAll(question);
    sentences.removeDuplicates();
    if (!fact.isEmpty())
        sentences += question;
    m_frame->setError(sentences.join(QChar(QChar::LineSeparator)));
    if (fact != m_asked)
        m_fallback->edit().clear();
    m_asked = fact;
    m_fallback->edit().setAccessibleName(question);
    m_missing->setVisible(!fact.isEmpty());
    m_import->setVisible(std::ranges::any_of(
        flaws, [](const templates::Flaw &flaw) { return flaw.reason == "template.foreign_form"; }));
}

void TemplateField::putFallback()
{
    QTextCursor cursor(m_area->edit().document());
    cursor.beginEditBlock();
    const auto pieces = templates::parseText(text()).pieces;
    // From the end, so that what is put in moves no place that is still to come.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        if (!piece->placeholder || piece->placeholder->path != m_asked || piece->placeholder->fallback)
            continue;
        templates::Placeholder place = *piece->placeholder;
        place.fallback = m_fallback->edit().text();
        cursor.setPosition(static_cast<int>(piece->at));
        cursor.setPosition(static_cast<int>(piece->at + piece->text.size()), QTextCursor::KeepAnchor);
        cursor.insertText(templates::placeholderText(place));
    }
    cursor.endEditBlock();
    m_area->edit().setFocus();
}

void TemplateField::insert(const templates::FactName &fact)
{
    const InsertedPlace place = placeFor(fact);
    QTextCursor cursor = m_area->edit().textCursor();
    const int at = cursor.selectionStart();
    cursor.insertText(place.text);
    cursor.setPosition(at + static_cast<int>(place.cursorAt));
    m_area->edit().setTextCursor(cursor);
    m_area->edit().setFocus();
}

bool TemplateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT focused();
    return QWidget::eventFilter(watched, event);
}

}  // namespace sp::ui

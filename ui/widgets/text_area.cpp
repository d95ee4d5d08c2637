// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_area.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {
constexpr int padding = 8;
constexpr int edge = 2;
}  // namespace

TextArea::TextArea(int least, int most, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)), m_least(least), m_most(most)
{
    m_edit->setFont(fontFor(TextSize::Base));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(0);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (most == 1)
        m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    setFocusSign(m_edit, FocusSign::Own, 0);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, most > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(directedMargins(padding + edge, padding - edge, edge, padding - edge));
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // A highlighter's colours are told as a change as well.
        QString now = text();
        if (now == m_known)
            return;
        m_known = std::move(now);
        updateGeometry();
        if (!m_setting)
            Q_EMIT textEdited();
    });
}

QString TextArea::text() const
{
    return m_edit->toPlainText();
}

void TextArea::setText(const QString &text)
{
    if (text == m_edit->toPlainText())
        return;
    m_setting = true;
    const int at = m_edit->textCursor().position();
    m_edit->setPlainText(text);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(text.size())));
    m_edit->setTextCursor(cursor);
    m_setting = false;
}

void TextArea::setFaulty(bool faulty)
{
    m_faulty = faulty;
    update();
}

int TextArea::heightFor(int lines) const
{
    return lines * m_edit->fontMetrics().lineSpacing() + 2 * padding;
}

QSize TextArea::sizeHint() const
{
    // Lines as they are broken, once the text is as wide as it will be.
    const int lines = static_cast<int>(m_edit->document()->size().height());
    return {320, heightFor(m_most > 0 ? std::clamp(lines, m_least, m_most) : m_least)};
}

QSize TextArea::minimumSizeHint() const
{
    return {120, m_most > 0 ? sizeHint().height() : heightFor(m_least)};
}

void TextArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool focused = m_edit->hasFocus();
    drawBox(painter, rect(), metrics::radiusControl, isEnabled() ? t.surface : t.fill,
        m_faulty  ? t.bad
        : focused ? t.accent
                  : t.control,
        focused ? metrics::focusWidth : 1);
}

bool TextArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::KeyPress && m_most == 1) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            focusNextChild();
            return true;
        }
    } else if (event->type() == QEvent::Resize) {
        updateGeometry();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace sp::ui

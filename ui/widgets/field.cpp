// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/select_popup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr int inputPadding = 10;
constexpr metrics::Scaled glyphRoom{24};
constexpr metrics::Scaled leastSelect{96};
constexpr int longList = 14;  ///< Entries one still reads through.
}  // namespace

InputBox::InputBox(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->setTextMargins(0, 0, 0, 0);
    m_edit->setFont(fontFor(TextSize::Base));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_edit);
    arrange();
}

void InputBox::arrange()
{
    const int before = inputPadding - 2 + (m_glyph ? glyphRoom : 0);
    int after = inputPadding - 2;
    if (!m_cap.isEmpty())
        after += static_cast<int>(keyCapWidth(m_cap)) + 4;
    else if (m_faulty)
        after += glyphRoom;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? after : before, 2, mirrored ? before : after, 2);
    update();
}

void InputBox::setGlyph(Icon icon)
{
    m_glyph = icon;
    arrange();
}

void InputBox::setCapText(const QString &text)
{
    m_cap = text;
    arrange();
}

void InputBox::setFaulty(bool faulty)
{
    m_faulty = faulty;
    arrange();
}

QSize InputBox::sizeHint() const
{
    return {200, metrics::field};
}

QSize InputBox::minimumSizeHint() const
{
    return {metrics::scaled(64), metrics::field};
}

void InputBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool focused = m_edit->hasFocus();
    const QColor edge = m_faulty ? t.bad : focused ? t.accent : t.control;
    drawBox(painter, rect(), metrics::radiusControl, isEnabled() ? t.surface : t.fill, edge,
        focused ? metrics::focusWidth : 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](int fromLeading, int width) {
        return QRectF(mirrored ? this->width() - fromLeading - width : fromLeading, 0, width, height());
    };
    if (m_glyph)
        drawIcon(painter, at(inputPadding, metrics::iconSmall), *m_glyph, metrics::iconSmall, t.muted);
    if (!m_cap.isEmpty()) {
        const qreal capWidth = keyCapWidth(m_cap);
        const qreal right = mirrored ? 6 + capWidth : width() - 6;
        drawKeyCap(painter, {right, 0}, height(), m_cap, t.ground, t.line, t.muted);
    } else if (m_faulty) {
        drawIcon(painter, at(width() - inputPadding - metrics::iconSmall, metrics::iconSmall), Icon::Bad,
            metrics::iconSmall, t.bad);
    }
}

void InputBox::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    event->accept();
}

bool InputBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

SearchField::SearchField(const QString &hint, QWidget *parent) : InputBox(parent)
{
    setGlyph(Icon::Search);
    edit().setPlaceholderText(hint);
    edit().setAccessibleName(hint);
    connect(&edit(), &QLineEdit::textChanged, this, &SearchField::textChanged);
    connect(&edit(), &QLineEdit::returnPressed, this, &SearchField::accepted);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &edit() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !edit().text().isEmpty()) {
            edit().clear();
            return true;
        }
    }
    return InputBox::eventFilter(watched, event);
}

FieldFrame::FieldFrame(const QString &label, QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input), m_message(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new Label(label, {TextSize::Caption, Weight::Medium}, this);
    title->setVisible(!label.isEmpty());
    column->addWidget(title);
    column->addWidget(input);
    m_message->setFlow(Flow::Wrap);
    m_message->hide();
    column->addWidget(m_message);
    QWidget *focused = input->focusProxy() ? input->focusProxy() : input;
    focused->setAccessibleName(label);
    title->setBuddy(focused);
    setFocusProxy(focused);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldFrame::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void FieldFrame::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    if (auto *box = qobject_cast<InputBox *>(m_input))
        box->setFaulty(!error.isEmpty());
    showMessage();
    if (!error.isEmpty() && isVisible())
        announce(*this, u"%1: %2"_s.arg(focusProxy()->accessibleName(), error));
    Q_EMIT errorChanged();
}

void FieldFrame::tellElsewhere()
{
    m_toldHere = false;
    showMessage();
}

void FieldFrame::showMessage()
{
    const QString &text = m_error.isEmpty() ? m_hint : m_error;
    m_message->setStyle({TextSize::Caption, Weight::Regular, m_error.isEmpty() ? Tone::Muted : Tone::Bad});
    m_message->setPlain(text);
    m_message->setVisible(m_toldHere && !text.isEmpty());
    focusProxy()->setAccessibleDescription(text);
}

TextField::TextField(const QString &label, QWidget *parent)
    : FieldFrame(label, new InputBox, parent), m_box(findChild<InputBox *>())
{
    connect(&m_box->edit(), &QLineEdit::textChanged, this, &TextField::textChanged);
    connect(&m_box->edit(), &QLineEdit::editingFinished, this, [this] { Q_EMIT committed(text()); });
}

Select::Select(QWidget *parent) : QComboBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setFont(fontFor(TextSize::Base));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusSign(this, FocusSign::Own, metrics::radiusControl);
}

bool Select::isLong() const
{
    return count() > longList;
}

void Select::pick(int index)
{
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

void Select::showPopup()
{
    if (isLong()) {
        new SelectPopup(*this, {});
        return;
    }
    // The combo box's own delegate takes no padding from the style sheet. Set earlier it would make a window
    // for each select that nobody opens.
    if (!m_roomy) {
        m_roomy = new QStyledItemDelegate(this);
        setItemDelegate(m_roomy);
    }
    QComboBox::showPopup();
}

void Select::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool letter = !typed.isEmpty() && typed.front().isLetterOrNumber() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isLong() && letter)
        new SelectPopup(*this, typed);
    else
        QComboBox::keyPressEvent(event);
}

QSize Select::sizeHint() const
{
    // The combo box knows the room of its style's arrow, not of ours, which grows with the text.
    const int arrow = glyphRoom - metrics::iconSmall;
    return {std::max<int>(leastSelect, QComboBox::sizeHint().width() + arrow + metrics::gapSmall),
        metrics::field};
}

QSize Select::minimumSizeHint() const
{
    return {leastSelect, metrics::field};
}

void Select::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    const bool focused = hasFocus();
    drawBox(painter, rect(), metrics::radiusControl,
        !isEnabled()   ? t.fill
        : underMouse() ? t.hover
                       : t.surface,
        focused ? t.accent : t.control, focused ? metrics::focusWidth : 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF inner = QRectF(rect()).adjusted(inputPadding, 0, -inputPadding, 0);
    const qreal arrow = mirrored ? inner.left() : inner.right() - metrics::iconSmall;
    drawIcon(painter, QRectF(arrow, 0, metrics::iconSmall, height()), Icon::Down, metrics::iconSmall, t.ink);
    QRectF text = inner.adjusted(mirrored ? glyphRoom : 0, 0, mirrored ? 0 : -glyphRoom, 0);
    const bool chosen = currentIndex() >= 0;
    const auto colour = currentData(Qt::DecorationRole).value<QColor>();
    if (colour.isValid()) {
        const int side = metrics::iconTiny;
        const QRectF mark(mirrored ? text.right() - side : text.left(), (height() - side) / 2, side, side);
        drawBox(painter, mark, metrics::radiusKey, colour, t.control);
        text.adjust(mirrored ? 0 : side + metrics::gapSmall, 0, mirrored ? -side - metrics::gapSmall : 0, 0);
    }
    drawLine(painter, text, mirrored ? Qt::AlignRight : Qt::AlignLeft, fontFor(TextSize::Base),
        isEnabled() && chosen ? t.ink : t.muted, chosen ? currentText() : placeholderText());
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int padding = 10;
constexpr metrics::Scaled dotStep{10};

/// What assistive technology gets: a protected, editable text without an text interface and without a value.
class SecretAccessible : public QAccessibleWidget {
public:
    explicit SecretAccessible(SecretField *field) : QAccessibleWidget(field, QAccessible::EditableText) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.focusable = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field ? new SecretAccessible(field) : nullptr;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// UTF-8 of one code point (RFC 3629); answers how many bytes.
std::size_t encode(char32_t point, unsigned char (&out)[4])
{
    const auto tail = [point](unsigned shift) {
        return static_cast<unsigned char>(0x80U | ((point >> shift) & 0x3FU));
    };
    if (point < 0x80) {
        out[0] = static_cast<unsigned char>(point);
        return 1;
    }
    if (point < 0x800) {
        out[0] = static_cast<unsigned char>(0xC0U | (point >> 6U));
        out[1] = tail(0);
        return 2;
    }
    if (point < 0x10000) {
        out[0] = static_cast<unsigned char>(0xE0U | (point >> 12U));
        out[1] = tail(6);
        out[2] = tail(0);
        return 3;
    }
    out[0] = static_cast<unsigned char>(0xF0U | (point >> 18U));
    out[1] = tail(12);
    out[2] = tail(6);
    out[3] = tail(0);
    return 4;
}

}  // namespace

SecretField::SecretField(const QString &accessibleName, QWidget *parent) : QWidget(parent), m_bytes(capacity)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_ASSERT(installed);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

SecretField::~SecretField() = default;

SecretBytes SecretField::take()
{
    SecretBytes taken = copy();
    clear();
    return taken;
}

SecretBytes SecretField::copy() const
{
    return SecretBytes::copyOf(bytes());
}

bool SecretField::equals(const SecretField &other) const
{
    return copy().equals(other.copy());
}

void SecretField::clear()
{
    std::ranges::fill(m_bytes.span(), static_cast<unsigned char>(0));
    m_used = 0;
    m_characters = 0;
    tell();
}

void SecretField::setFaulty(bool faulty)
{
    m_faulty = faulty;
    update();
}

void SecretField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void SecretField::append(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!QChar::isPrint(point))
            continue;  // A pasted line often ends in a line break that is no part of the passphrase.
        unsigned char encoded[4];
        const std::size_t count = encode(point, encoded);
        if (m_used + count <= capacity) {
            std::memcpy(m_bytes.data() + m_used, encoded, count);
            m_used += count;
            ++m_characters;
        }
        std::ranges::fill(encoded, static_cast<unsigned char>(0));
    }
    tell();
}

void SecretField::removeLast()
{
    if (m_used == 0)
        return;
    bool inside = true;
    while (m_used > 0 && inside) {
        --m_used;
        inside = isContinuation(m_bytes.data()[m_used]);
        m_bytes.data()[m_used] = 0;
    }
    --m_characters;
    tell();
}

void SecretField::paste()
{
    // The clipboard holds the text anyway; the copy made on the way is overwritten.
    QString text = QGuiApplication::clipboard()->text();
    append(text);
    text.fill(u' ');
}

void SecretField::tell()
{
    setAccessibleDescription(tr("Characters typed: %1").arg(m_characters));
    update();
    Q_EMIT edited();
}

void SecretField::hearCapsLock(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() != 1 || !text[0].isLetter() || text[0].toLower() == text[0].toUpper())
        return;
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    const bool on = text[0].isUpper() != shifted;
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

namespace {

/// Whether the key writes a sign, with or without Shift and AltGr.
bool isTyping(const QKeyEvent &event)
{
    const bool command = (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) &&
                         !(event.modifiers() & Qt::AltModifier);  // Ctrl+Alt is AltGr on Windows.
    return !command && !event.text().isEmpty() && event.text()[0].isPrint();
}

}  // namespace

bool SecretField::event(QEvent *event)
{
    // A page below may have N as a shortcut; the letter is still the passphrase's.
    if (event->type() == QEvent::ShortcutOverride && isTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->matches(QKeySequence::DeleteStartOfWord) || event->matches(QKeySequence::DeleteCompleteLine)) {
        clear();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Where nobody waits for it, it means the button of the sheet around.
        if (isSignalConnected(QMetaMethod::fromSignal(&SecretField::accepted)))
            Q_EMIT accepted();
        else
            QWidget::keyPressEvent(event);
        return;
    case Qt::Key_Backspace:
        removeLast();
        return;
    case Qt::Key_Delete:
        clear();
        return;
    default:
        break;
    }
    if (!isTyping(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    hearCapsLock(*event);
    append(event->text());
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    append(event->commitString());
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return QRect(padding + m_characters * dotStep, 4, 1, height() - 8);
    default:
        return {};  // Never the surrounding text, the selection or the text around the cursor.
    }
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    Q_EMIT left();
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    setFocus(Qt::MouseFocusReason);
}

QSize SecretField::sizeHint() const
{
    return {280, metrics::buttonLarge};
}

QSize SecretField::minimumSizeHint() const
{
    return {120, metrics::buttonLarge};
}

void SecretField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    const bool focused = hasFocus();
    drawBox(painter, rect(), metrics::radiusControl, isEnabled() ? t.surface : t.fill,
        m_faulty  ? t.bad
        : focused ? t.accent
                  : t.control,
        focused ? metrics::focusWidth : 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal room = width() - 2 * padding;
    if (m_faulty) {
        const qreal x = mirrored ? padding : width() - padding - metrics::iconSmall;
        drawIcon(painter, QRectF(x, 0, metrics::iconSmall, height()), Icon::Bad, metrics::iconSmall, t.bad);
        room -= metrics::iconSmall + 8;
    }
    if (m_characters == 0 && !m_placeholder.isEmpty())
        drawLine(painter, QRectF(mirrored ? width() - padding - room : padding, 0, room, height()),
            mirrored ? Qt::AlignRight : Qt::AlignLeft, fontFor(TextSize::Base), t.muted, m_placeholder);
    const int shown = std::min(m_characters, static_cast<int>(room) / dotStep);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? t.ink : t.muted);
    for (int i = 0; i < shown; ++i) {
        const qreal x = padding + dotStep / 2.0 + i * dotStep;
        painter.drawEllipse(QPointF(mirrored ? width() - x : x, height() / 2.0), 3, 3);
    }
    if (focused) {
        const qreal x = padding + 1 + shown * dotStep;
        painter.fillRect(
            QRectF(mirrored ? width() - x : x, (height() - metrics::iconSmall) / 2.0, 1, metrics::iconSmall),
            t.ink);
    }
}

}  // namespace sp::ui

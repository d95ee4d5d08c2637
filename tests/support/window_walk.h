// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/screens/gallery.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>

namespace sp::test {

/// How an offender is told: what it says, what it is and what it stands in.
inline QString described(const QWidget *part)
{
    using namespace Qt::Literals::StringLiterals;
    QString text = part->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(part); button && text.isEmpty())
        text = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(part))
        text = label->text();
    return u"\"%1\" (%2 in %3)"_s.arg(text, QString::fromLatin1(part->metaObject()->className()),
        QString::fromLatin1(part->parentWidget()->metaObject()->className()));
}

/// A screen of the gallery on show, its layouts settled.
inline std::unique_ptr<QWidget> shown(const gallery::Screen &screen, QSize window)
{
    std::unique_ptr<QWidget> made = screen.make();
    made->resize(screen.size.isEmpty() ? window : screen.size);
    made->show();
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    return made;
}

/// What its parents leave to be seen of a part; a scroll area that can be scrolled hides nothing.
inline bool isCut(const QWidget *part)
{
    const QRect own(QPoint(0, 0), part->size());
    for (const QWidget *each = part; each->parentWidget() && !each->isWindow(); each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return false;
        const QRect there(part->mapTo(parent, QPoint(0, 0)), own.size());
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(there))
            return true;
    }
    return false;
}

/// Whether a field shows the whole of what it holds; longer texts are scrolled by whoever types them.
inline bool holdsItsText(const QWidget *field)
{
    constexpr int shortText = 24, caret = 4;
    QString text;
    int room = field->width();
    if (const auto *edit = qobject_cast<const QLineEdit *>(field)) {
        text = edit->displayText();
        room -= caret;
    } else if (const auto *select = qobject_cast<const ui::Select *>(field)) {
        text = select->currentText();
        room -= 2 * ui::metrics::gapSmall + ui::metrics::iconSmall;
    }
    return text.size() > shortText || QFontMetrics(field->font()).horizontalAdvance(text) <= room;
}

/// What a window paints so that nobody can understand it: see ui::hearCuts().
inline QStringList cutPaint(QWidget &window)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList offenders;
    ui::hearCuts(
        [&offenders](const QString &text) { offenders << u"is cut as it is painted: \"%1\""_s.arg(text); });
    window.grab();
    ui::hearCuts({});
    return offenders;
}

/// Everything in a window that can be pressed and is cut or covered, every line lower than its letters, every
/// field that does not show what it holds, and what is painted without the room it needs.
inline QStringList cutParts(QWidget &window)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList offenders = cutPaint(window);
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible() || part->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const ui::Button *>(part)) {
            if (button->width() < button->minimumSizeHint().width() ||
                button->height() < button->minimumSizeHint().height())
                offenders << u"is too small: "_s + described(part);
            if (isCut(part))
                offenders << u"is cut: "_s + described(part);
        } else if (const auto *label = qobject_cast<const ui::Label *>(part)) {
            if (!label->text().isEmpty() && label->height() < ui::lineHeight(label->textStyle().size))
                offenders << u"is lower than its line: "_s + described(part);
        } else if (!holdsItsText(part)) {
            offenders << u"does not show what it holds: "_s + described(part);
        }
    }
    offenders.removeDuplicates();
    return offenders;
}

}  // namespace sp::test

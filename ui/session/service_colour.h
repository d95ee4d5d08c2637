// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/code_choice.h"

#include <QColor>
#include <QWidget>

namespace sp::ui {

/// The colours a service is offered, each by its name; the empty code is "none". A service may bear another,
/// given by command.
std::vector<Choice> serviceColours();
/// "Teal", or "#123456" for one that has no name here; "None" for none.
QString serviceColourText(const QByteArray &colour);
/// A service's colour as a sign on `ground`, which it stands out from; the accent for none.
QColor serviceMark(const QByteArray &colour, const QColor &ground);
/// Offers the colours, each beside its name, and shows `current`.
void fillServiceColours(Select &select, const QByteArray &current);
/// The same for what has a colour anyway; `otherwise` says which, where none is chosen.
void fillColours(Select &select, const QString &otherwise, const QByteArray &current);

/// The colour of a service as an upright bar, as its sessions bear it in the calendar; the accent for none.
class ServiceMark : public QWidget {
    Q_OBJECT

public:
    ServiceMark(const QByteArray &colour, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_colour;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/message_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {
constexpr metrics::Scaled bodyHeight{240};
}

MessageSheet::MessageSheet(const OutboxMessage &message, const QString &why, QWidget &region)
    : Sheet(region, ShownNames::within(message.subject, message.name), KeepTyped::Nothing::IsTyped, 640)
{
    setSubtitle(why);
    const QString address = ShownNames::address(message.address);
    const QString to =
        message.name.isEmpty() ? address : u"%1 <%2>"_s.arg(ShownNames::of(message.name), address);
    addNamedPart(tr("To"), new Label(to));
    auto *body = new QPlainTextEdit(message.body);
    body->setReadOnly(true);
    body->setTabChangesFocus(true);
    setFocusSign(body, FocusSign::Inside, 0);
    body->setAccessibleName(tr("Text of the message"));
    body->setFont(fontFor(TextSize::Base));
    body->setFixedHeight(bodyHeight);
    addNamedPart(tr("Text"), body);
    QStringList names;
    for (const AttachmentReference &each : message.attachments)
        names << each.filename;
    if (!names.isEmpty())
        addNamedPart(tr("Attached"), new Label(names.join(u", "_s)));
    Button *history = addLink(tr("History"));
    const auto close = [this] {
        finish();
        deleteLater();
    };
    connect(history, &QPushButton::clicked, this, [this, close] {
        close();
        Q_EMIT historyAsked();
    });
    setSecondary(tr("Close"));
    connect(this, &Sheet::rejected, this, close);
}

}  // namespace sp::ui

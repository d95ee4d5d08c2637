// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/change_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace sp::ui {

namespace {

struct Reason {
    std::string_view prefix;
    const char *text;
};

// The first that fits counts. QT_TRANSLATE_NOOP lets lupdate find the words.
// clang-format off
constexpr Reason reasons[] = {
    {"client.erase", QT_TRANSLATE_NOOP("Changes", "Whoever was erased does not come back, nor does what could be taken back before.")},
    {"session.undo_finish", QT_TRANSLATE_NOOP("Changes", "The finish was taken back already. Finish the session again on its page.")},
    {"session.finish", QT_TRANSLATE_NOOP("Changes", "What was invoiced is corrected by a credit note: open the invoice in Money.")},
    {"invoice.credit", QT_TRANSLATE_NOOP("Changes", "A credit note stays. Bill anew what was credited.")},
    {"invoice.", QT_TRANSLATE_NOOP("Changes", "An issued invoice stays as it is. Correct it by a credit note: open it in Money.")},
    {"payment.reverse", QT_TRANSLATE_NOOP("Changes", "A payment that was taken back stays so in the books. Record it again in Money.")},
    {"payment.", QT_TRANSLATE_NOOP("Changes", "Money that was paid back stays in the books. Correct it by a new entry in Money.")},
    {"quote.", QT_TRANSLATE_NOOP("Changes", "A quote that was sent is taken back on its page in Money, while its mail waits.")},
    {"statement.", QT_TRANSLATE_NOOP("Changes", "A mail can be stopped in Activity, Outbox, while it waits there.")},
    {"outbox.", QT_TRANSLATE_NOOP("Changes", "A mail can be stopped in Activity, Outbox, while it waits there.")},
    {"note.", QT_TRANSLATE_NOOP("Changes", "What was written in a note is taken back in the note itself, or brought back from its versions.")},
    {"expense.attach", QT_TRANSLATE_NOOP("Changes", "Receipts are kept and removed on the page of their expense.")},
    {"service.", QT_TRANSLATE_NOOP("Changes", "Prices are kept in versions. Change the service again in Settings.")},
    {"settings.", QT_TRANSLATE_NOOP("Changes", "Settings are changed back in Settings.")},
    {"numbers.", QT_TRANSLATE_NOOP("Changes", "Settings are changed back in Settings.")},
    {"period.", QT_TRANSLATE_NOOP("Changes", "What is closed is opened again in Settings, Invoices.")},
    {"keys.", QT_TRANSLATE_NOOP("Changes", "What opens the practice is changed in Settings, Security.")},
    {"workspace.create", QT_TRANSLATE_NOOP("Changes", "This is the beginning of your practice.")},
};
// clang-format on

}  // namespace

QString onRecordText(const QByteArray &command)
{
    const std::string_view name(command.constData(), static_cast<std::size_t>(command.size()));
    const auto found =
        std::ranges::find_if(reasons, [&](const Reason &reason) { return name.starts_with(reason.prefix); });
    const char *text = found == std::end(reasons)
                           ? QT_TRANSLATE_NOOP("Changes", "It stays as it is. Correct it by a new entry.")
                           : found->text;
    return QCoreApplication::translate("Changes", text);
}

}  // namespace sp::ui

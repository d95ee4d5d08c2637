// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/client_lines.h"

#include "ui/engine/ask.h"
#include "ui/money/draft_lines.h"
#include "ui/session/client_picker.h"

namespace sp::ui {

Result<Currency> currencyOfClient(Engine &engine, const ClientId &client)
{
    SP_TRY(billed, engine.people().client(client));
    SP_TRY(
        payer, billed.details.payer ? engine.people().client(*billed.details.payer) : Result<Client>(billed));
    SP_TRY(settings, engine.settings().practice());
    return Currency::create(payer.details.currency.isEmpty() ? settings.currency : payer.details.currency);
}

void followCurrency(EngineClient &engine, ClientPicker &picker, DraftLines &lines)
{
    QObject::connect(&picker, &ClientPicker::picked, &lines, [&engine, &picker, &lines] {
        if (!picker.client())
            return;
        picker.setError({});
        ask(
            engine, &lines, [id = picker.client()->id](Engine &e) { return currencyOfClient(e, id); },
            [&lines](const Result<Currency> &currency) {
                if (currency)
                    lines.setCurrency(*currency);
            });
    });
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/contact_gate.h"

namespace sp {

OutboxGate contactGate(const PeopleService &people)
{
    return [&people](const GateQuestion &question) -> Result<GateVerdict> {
        if (!question.message.client)
            return GateVerdict::pass();
        SP_TRY(client, people.client(*question.message.client));
        if (!client.is(ClientFlag::DoNotContact))
            return GateVerdict::pass();
        return GateVerdict::drop("client.do_not_contact", {{QStringLiteral("client"), client.details.name}});
    };
}

}  // namespace sp

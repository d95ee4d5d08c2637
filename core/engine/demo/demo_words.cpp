// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/demo/demo_words.h"

#include "core/base/random.h"

#include <iterator>

namespace sp {

namespace {

constexpr const char *givenNames[] = {"Clara", "Jonas", "Maya", "Priya", "Rui", "Lena", "Daniel", "Tobias",
    "Inês", "Marta", "Oskar", "Nora", "Elif", "Hugo", "Sofia", "Mateus", "Anouk", "Émile", "Giulia", "Luca",
    "Ana", "Tiago", "Freya", "Callum", "Aoife", "Ewan", "Zoë", "Hannah", "Leon", "Ivana", "Milan",
    "Katarzyna", "Paweł", "Søren", "Ingrid", "Aarav", "Mei", "Kenji", "Amara", "Kofi", "Leila", "Omar",
    "Noah", "Olivia", "Ethan", "Grace"};
constexpr const char *familyNames[] = {"Nogueira", "Keller", "Brooks", "Nair", "Tavares", "Hoffmann", "Ortiz",
    "Lang", "Carvalho", "Lindqvist", "Weber", "Okafor", "Demir", "Moreau", "Ricci", "Pereira", "Dubois",
    "Laurent", "Bianchi", "Conti", "Sousa", "Almeida", "MacLeod", "Byrne", "Sinclair", "Jansen", "de Vries",
    "Novák", "Kowalska", "Hansen", "Berg", "Sharma", "Chen", "Tanaka", "Mensah", "Haddad", "Rossi",
    "Schneider", "Fischer", "Young", "Carter", "Reyes"};
constexpr DemoPlace places[] = {{"Lisboa", "PT", "Europe/Lisbon", "pt-PT"},
    {"Porto", "PT", "Europe/Lisbon", "pt-PT"}, {"Berlin", "DE", "Europe/Berlin", "de-DE"},
    {"Hamburg", "DE", "Europe/Berlin", "de-DE"}, {"Madrid", "ES", "Europe/Madrid", "es-ES"},
    {"Paris", "FR", "Europe/Paris", "fr-FR"}, {"Milano", "IT", "Europe/Rome", "it-IT"},
    {"Dublin", "IE", "Europe/Dublin", "en-IE"}, {"London", "GB", "Europe/London", "en-GB"},
    {"New York", "US", "America/New_York", "en-US"}, {"São Paulo", "BR", "America/Sao_Paulo", "pt-BR"},
    {"Sydney", "AU", "Australia/Sydney", "en-AU"}};
constexpr const char *topics[] = {"Handing over", "The talk with the board", "Saying no",
    "First hundred days", "A week without evenings", "Feedback that lands", "The new team", "Money and worth",
    "Rest", "The next role", "A hard conversation", "Letting others lead", "Plans for the quarter",
    "Back from leave", "What to stop doing"};
constexpr const char *observations[] = {"notices how often the first answer is yes",
    "tried last week's step and wants to keep it", "spoke about the meeting that went better than feared",
    "found two evenings without the laptop", "wants to prepare the talk with the manager",
    "heard less criticism than expected", "is tired, and says so earlier than before",
    "wrote down what matters for the next months", "sees a pattern in how conflicts begin",
    "asked for help and got it"};
constexpr const char *steps[] = {"one meeting a week led by somebody else",
    "two evenings off, written into the calendar", "a first draft of the message by Thursday",
    "ask three people what they would keep", "say no once and note what happens",
    "a walk before the difficult call", "write the list of things to stop"};

}  // namespace

template <typename List>
const auto &DemoWords::one(const List &list)
{
    return list[m_random.uniform(static_cast<std::uint32_t>(std::size(list)))];
}

QString DemoWords::givenName()
{
    return QString::fromUtf8(one(givenNames));
}

QString DemoWords::familyName()
{
    return QString::fromUtf8(one(familyNames));
}

const DemoPlace &DemoWords::place()
{
    return one(places);
}

QString DemoWords::noteTitle()
{
    return QString::fromUtf8(one(topics));
}

QString DemoWords::noteBody(const QString &name)
{
    return QStringLiteral(
        "## What came up\n\n- %1 %2.\n- %1 %3.\n\n## Agreed\n\n- [ ] %4\n\n## Next step\n\n%5.\n")
        .arg(name, QString::fromUtf8(one(observations)), QString::fromUtf8(one(observations)),
            QString::fromUtf8(one(steps)), QString::fromUtf8(one(steps)));
}

bool DemoWords::chance(int percent)
{
    return static_cast<int>(m_random.uniform(100)) < percent;
}

int DemoWords::number(int from, int to)
{
    return from + static_cast<int>(m_random.uniform(static_cast<std::uint32_t>(to - from + 1)));
}

}  // namespace sp

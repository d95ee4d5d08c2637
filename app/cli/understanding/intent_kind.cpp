// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/understanding/kinds.h"

#include "core/understanding/intent/intent_reader.h"
#include "core/understanding/text/offsets.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sp::cli {

Result<QJsonObject> understandIntent(const QJsonObject &asked, const UnderstandingTools &)
{
    using namespace understanding;
    SP_TRY(text, askedText(asked, "text"));
    static auto reader = IntentReader::create();
    if (!reader)
        return reader.error();
    const IntentReading reading = reader->read(text, {asked.value("answers_offer"_L1).toBool()});
    QJsonObject confidences;
    for (std::size_t at = 0; at < intentLabels.size(); ++at)
        confidences.insert(QLatin1StringView(intentLabels[at]), static_cast<double>(reading.confidences[at]));
    CodePoints points(text);
    QJsonArray snippets;
    for (const IntentSnippet &each : reading.snippets)
        snippets.append(QJsonObject{{u"text"_s, text.mid(each.begin, each.length)},
            {u"span"_s, QJsonArray{points.before(each.begin), points.before(each.begin + each.length)}},
            {u"score"_s, static_cast<double>(each.score)}});
    const QString said = asked.value("lang"_L1).toString();
    return QJsonObject{{u"intent"_s, QLatin1StringView(intentLabels[reading.primary])},
        {u"confidences"_s, confidences}, {u"ambiguous"_s, reading.ambiguous},
        {u"lang"_s, said.isEmpty() ? QString::fromLatin1(reading.language) : said},
        {u"snippets"_s, snippets}};
}

}  // namespace sp::cli

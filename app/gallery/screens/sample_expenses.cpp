// SPDX-License-Identifier: GPL-3.0-or-later
// What Inês Carvalho spent in October, for the pictures of expenses.
#include "app/gallery/screens/sample_practice.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace expenses;

namespace {

struct Spent {
    const char *on;
    const char16_t *payee;
    const char *category;
    std::int64_t minor;
    const char *rate;  ///< Of the input tax; empty for none.
    const char *way;
    const char16_t *purpose;
};

// clang-format off
constexpr Spent spent[] = {
    {"2026-09-01", u"Predial do Carmo",    "rent",      45'000, "",   "bank", u"Room in Rua da Rosa, September"},
    {"2026-09-18", u"Fnac Chiado",         "office",     3'890, "23", "card", u"Flip chart paper and pens"},
    {"2026-10-01", u"Predial do Carmo",    "rent",      45'000, "",   "bank", u"Room in Rua da Rosa, October"},
    {"2026-10-05", u"Vodafone",            "phone",      2'999, "23", "bank", u"Phone and internet"},
    {"2026-10-08", u"Instituto de Coaching", "training", 18'000, "23", "bank", u"Supervision, autumn course"},
    {"2026-10-12", u"Fidelidade",          "insurance",  3'120, "",   "bank", u"Professional liability"},
    {"2026-10-15", u"Miro",                "software",   1'845, "23", "card", u"Whiteboards"},
    {"2026-10-23", u"Café da Garagem",     "Client coffee", 1'260, "13", "cash", u"Coffee with Rui"},
};
// clang-format on

/// A slip as a till prints it.
QByteArray slip()
{
    QImage paper(420, 560, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setPen(Qt::black);
    QFont font(u"monospace"_s);
    font.setPixelSize(20);
    painter.setFont(font);
    const char16_t *lines[] = {u"CP - COMBOIOS DE PORTUGAL", u"NIF 500 498 601", u"", u"Lisboa S. Apolónia",
        u"Porto Campanhã", u"26-10-2026  07:00", u"Alfa Pendular, 2.ª classe", u"", u"1 bilhete      32,55",
        u"IVA 6 %         1,95", u"TOTAL EUR      34,50", u"", u"Cartão  **** 4417",
        u"Obrigado e boa viagem"};
    int top = 60;
    for (const char16_t *line : lines) {
        painter.drawText(36, top, QString::fromUtf16(line));
        top += 34;
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    paper.save(&buffer, "PNG");
    return bytes;
}

Result<ExpenseId> noted(Engine &engine, const ExpenseDetails &details)
{
    return engine.run<ExpenseId>(
        "expense.add", [&](Unit &unit) { return engine.expenses().add(unit, details); });
}

Result<ClientId> clientNamed(Engine &engine, const QString &name)
{
    SP_TRY(found, engine.people().store().search(name, 1));
    if (found.empty())
        return Error{ErrorCode::NotFound, "client.unknown"};
    return found.front().id;
}

}  // namespace

Result<Done> fillExpenses(Engine &engine)
{
    const Currency euro = Currency::of("EUR");
    for (const Spent &each : spent) {
        SP_TRY(on, parseDate(each.on));
        ExpenseDetails details{.on = on,
            .payee = QString::fromUtf16(each.payee),
            .category = QString::fromLatin1(each.category),
            .amount = Money(each.minor, euro),
            .tax = Money::zero(euro),
            .paidBy = each.way,
            .purpose = QString::fromUtf16(each.purpose)};
        if (*each.rate != '\0') {
            SP_TRY(rate, TaxRate::parsePercent(each.rate));
            details.taxRate = rate;
            details.tax = taxWithin(details.amount, rate);
        }
        SP_CHECK(noted(engine, details));
    }
    SP_TRY(atelier, clientNamed(engine, u"Atelier"_s));
    SP_TRY(nordlicht, clientNamed(engine, u"Nordlicht"_s));
    SP_TRY(monday, parseDate("2026-10-26"));
    SP_TRY(friday, parseDate("2026-10-23"));
    SP_TRY(reduced, TaxRate::parsePercent("6"));
    const Money fare(3'450, euro);
    SP_TRY(train, noted(engine, {.on = monday,
                                    .payee = u"CP Comboios"_s,
                                    .category = u"travel"_s,
                                    .amount = fare,
                                    .tax = taxWithin(fare, reduced),
                                    .taxRate = reduced,
                                    .paidBy = "card",
                                    .purpose = u"Train to Porto, team day"_s,
                                    .client = atelier,
                                    .bill = ExpenseDetails::Bill::ToClient}));
    SP_CHECK(engine.attachments().attach(
        engine.actor(), {"expense", train.bytes()}, u"bilhete-porto.png"_s, slip()));
    SP_CHECK(noted(engine, {.on = friday,
                               .category = u"travel"_s,
                               .amount = Money::zero(euro),
                               .tax = Money::zero(euro),
                               .client = nordlicht,
                               .drive = Drive{{860}, u"Lisboa"_s, u"Setúbal"_s}}));
    return Done{};
}

}  // namespace sp::gallery

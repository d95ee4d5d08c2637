// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/credit_note.h"
#include "core/practice/billing/rules/totals.h"

#include <QMetaType>

/// Invoices as real practices write them, one for each language, for the tests of documents.
namespace sp::billing::samples {

using namespace Qt::StringLiterals;

using Sample = InvoiceSnapshot (*)();

inline LocalDate day(const char *text)
{
    return *parseDate(text);
}

inline SessionStamp session(
    const char *from, const char *to, const char *provider, const char *client, int line)
{
    return SessionStamp::of({*parseInstant(from), *parseInstant(to)}, *TimeZone::create(provider),
        *TimeZone::create(client), line);
}

inline InvoiceSnapshot reckoned(InvoiceSnapshot snapshot, std::int64_t paid = 0)
{
    snapshot.totals = *computeTotals(basisOf(snapshot), snapshot.lines, Money(paid, snapshot.currency));
    return snapshot;
}

inline InvoiceSnapshot blank(Language language, Currency currency = Currency::of("EUR"))
{
    const Money zero = Money::zero(currency);
    InvoiceSnapshot snapshot{
        .currency = currency, .totals = {{}, {}, zero, zero, zero, zero, zero, zero, zero}};
    snapshot.language = language;
    snapshot.issueDate = day("2026-10-27");
    snapshot.dueDate = day("2026-11-10");
    snapshot.number = "2026/0148";
    snapshot.paymentReference = u"2026/0148"_s;
    return snapshot;
}

inline Money euro(std::int64_t cents)
{
    return {cents, Currency::of("EUR")};
}

/// Two rates, discounts, a deposit, an early-payment rebate, two sessions with a change of the clocks
/// between.
inline InvoiceSnapshot german()
{
    InvoiceSnapshot s = blank(Language::De);
    s.seller = {.name = u"Dr. Katharina Möller"_s,
        .contact = u"Coaching & Supervision"_s,
        .address = {u"Große Elbstraße 45"_s, u"22767"_s, u"Hamburg"_s, {}, "DE"},
        .taxId = u"41/123/45678"_s,
        .vatId = u"DE123456789"_s,
        .email = u"praxis@moeller-coaching.de"_s,
        .phone = u"+49 40 123456-78"_s};
    s.buyer = {.name = u"Nordlicht Offshore GmbH & Co. KG"_s,
        .contact = u"Personalentwicklung, Frau Jürgens"_s,
        .address = {u"Am Sandtorkai 12"_s, u"20457"_s, u"Hamburg"_s, {}, "DE"}};
    s.service = Period{day("2026-10-01"), day("2026-10-31")};
    s.buyerReference = u"Bestellung 4500-7781"_s;
    s.introduction =
        u"Sehr geehrte Frau Jürgens,\nvielen Dank für Ihren Auftrag. Für die Begleitung im Oktober berechne ich:"_s;
    const TaxTreatment full{TaxKind::Taxed, BasisPoints{1900}, "standard"},
        reduced{TaxKind::Taxed, BasisPoints{700}, "reduced"};
    s.lines = {{.kind = LineKind::Session,
                   .description = u"Einzelcoaching Führungskräfte (Online-Sitzung)"_s,
                   .detail = u"Thema: Rollenwechsel und Profil-Schärfung"_s,
                   .quantity = Quantity::whole(2),
                   .unit = UnitWord::Session,
                   .unitPrice = euro(180'00),
                   .tax = full},
        {.kind = LineKind::Time,
            .description = u"Vor- und Nachbereitung, schriftliche Auswertung"_s,
            .service = Period{day("2026-10-26"), day("2026-10-26")},
            .quantity = {15'000},
            .unit = UnitWord::Hour,
            .unitPrice = euro(120'00),
            .discount = BasisPoints{1000},
            .tax = full},
        {.kind = LineKind::Expense,
            .description = u"Arbeitsbuch »Führen auf Distanz«"_s,
            .quantity = Quantity::whole(3),
            .unit = UnitWord::Piece,
            .unitPrice = euro(24'90),
            .tax = reduced}};
    s.terms.days = 14;
    s.terms.early = PaymentTerms::Early{7, {200}};
    s.account = {
        u"Dr. Katharina Möller"_s, "DE89370400440532013000", "COBADEFFXXX", u"Commerzbank Hamburg"_s};
    s.sessions = {
        session("2026-10-20T08:00:00Z", "2026-10-20T09:30:00Z", "Europe/Berlin", "America/New_York", 0),
        session("2026-10-27T09:00:00Z", "2026-10-27T10:30:00Z", "Europe/Berlin", "America/New_York", 0)};
    s.closing = u"Mit freundlichen Grüßen\nKatharina Möller"_s;
    return reckoned(s, 100'00);
}

/// A seller in Ireland and a business in the United States.
inline InvoiceSnapshot english()
{
    InvoiceSnapshot s = blank(Language::En);
    s.seller = {.name = u"Aoife Brennan Coaching Ltd"_s,
        .address = {u"14 Fitzwilliam Square"_s, u"D02 YX44"_s, u"Dublin 2"_s, {}, "IE"},
        .vatId = u"IE1234567FA"_s,
        .email = u"hello@brennan-coaching.ie"_s,
        .phone = u"+353 1 555 0142"_s,
        .registrations = {u"Registered in Ireland no. 654321"_s}};
    s.buyer = {.name = u"Hudson Field & Partners LLC"_s,
        .contact = u"Accounts Payable"_s,
        .address = {u"350 Fifth Avenue, Floor 21"_s, u"10118"_s, u"New York"_s, u"NY"_s, "US"}};
    s.service = Period{day("2026-10-27"), day("2026-10-27")};
    const TaxTreatment outside{TaxKind::OutsideScope, {}, "standard"};
    s.lines = {{.description = u"Executive coaching session, online"_s,
        .detail = u"First-quarter profile review, 90 minutes"_s,
        .unitPrice = euro(240'00),
        .tax = outside}};
    s.notices = {"outside_scope"};
    s.account = {u"Aoife Brennan Coaching Ltd"_s, "IE29AIBK93115212345678", "AIBKIE2D", u"AIB Dublin"_s};
    s.sessions = {
        session("2026-10-27T14:00:00Z", "2026-10-27T15:30:00Z", "Europe/Dublin", "America/New_York", 0)};
    return reckoned(s);
}

/// A small business, and a client that is a business: the sentence of art. 293 B and the terms of late
/// payment.
inline InvoiceSnapshot french()
{
    InvoiceSnapshot s = blank(Language::Fr);
    s.number = "F-2026-031";
    s.paymentReference = u"F-2026-031"_s;
    s.seller = {.name = u"Hélène Garnier"_s,
        .contact = u"Psychologue du travail"_s,
        .address = {u"8 rue de l’Arbre-Sec"_s, u"69001"_s, u"Lyon"_s, {}, "FR"},
        .taxId = u"812 345 678 00019"_s,
        .email = u"contact@helene-garnier.fr"_s,
        .phone = u"+33 4 78 00 00 00"_s};
    s.buyer = {.name = u"Ateliers Soufflot SAS"_s,
        .address = {u"27 cours de la Liberté"_s, u"69003"_s, u"Lyon"_s, {}, "FR"}};
    s.service = Period{day("2026-10-05"), day("2026-10-26")};
    const TaxTreatment small{TaxKind::SmallBusiness, {}, "standard"};
    s.lines = {{.description = u"Séance d’accompagnement individuel"_s,
                   .quantity = Quantity::whole(4),
                   .unitPrice = euro(95'00),
                   .tax = small},
        {.kind = LineKind::Fee,
            .description = u"Atelier collectif : prévention de l’épuisement"_s,
            .unit = UnitWord::Piece,
            .unitPrice = euro(1250'00),
            .tax = small}};
    s.discount = BasisPoints{500};
    s.notices = {"late_payment.FR", "small_business.FR"};
    s.account = {u"Hélène Garnier"_s, "FR1420041010050500013M02606", "PSSTFRPPLYO", u"La Banque Postale"_s};
    s.sessions = {
        session("2026-10-26T08:00:00Z", "2026-10-26T09:00:00Z", "Europe/Paris", "Indian/Reunion", 0)};
    return reckoned(s);
}

/// A reverse charge to another member state.
inline InvoiceSnapshot spanish()
{
    InvoiceSnapshot s = blank(Language::Es);
    s.number = "2026-A-0057";
    s.paymentReference = u"2026-A-0057"_s;
    s.seller = {.name = u"Lucía Fernández Ortega"_s,
        .contact = u"Coach ejecutiva certificada"_s,
        .address = {u"Calle de Alcalá 112, 3.º B"_s, u"28009"_s, u"Madrid"_s, u"Madrid"_s, "ES"},
        .taxId = u"12345678Z"_s,
        .vatId = u"ES12345678Z"_s,
        .email = u"lucia@fernandezortega.es"_s,
        .phone = u"+34 910 000 000"_s};
    s.buyer = {.name = u"Brouwer Logistiek B.V."_s,
        .contact = u"T.a.v. crediteurenadministratie"_s,
        .address = {u"Keizersgracht 241"_s, u"1016 EA"_s, u"Amsterdam"_s, {}, "NL"},
        .vatId = u"NL123456789B01"_s};
    s.service = Period{day("2026-10-22"), day("2026-10-22")};
    const TaxTreatment reverse{TaxKind::ReverseCharge, {}, "standard"};
    s.lines = {{.description = u"Sesión de coaching ejecutivo"_s,
                   .quantity = Quantity::whole(1),
                   .unitPrice = euro(150'00),
                   .tax = reverse},
        {.kind = LineKind::Time,
            .description = u"Informe de objetivos y plan de desarrollo"_s,
            .quantity = {22'500},
            .unit = UnitWord::Hour,
            .unitPrice = euro(1080'00),
            .tax = reverse}};
    s.notices = {"reverse_charge"};
    s.account = {u"Lucía Fernández Ortega"_s, "ES9121000418450200051332", "CAIXESBBXXX", u"CaixaBank"_s};
    s.sessions = {
        session("2026-10-22T07:30:00Z", "2026-10-22T08:30:00Z", "Europe/Madrid", "Europe/Amsterdam", 0)};
    return reckoned(s);
}

inline InvoiceSnapshot italian()
{
    InvoiceSnapshot s = blank(Language::It);
    s.number = "37/2026";
    s.paymentReference = u"Fattura 37/2026"_s;
    s.seller = {.name = u"Dott.ssa Giulia Rinaldi"_s,
        .contact = u"Psicologa e psicoterapeuta"_s,
        .address = {u"Via Torino 61"_s, u"20123"_s, u"Milano"_s, u"MI"_s, "IT"},
        .taxId = u"RNLGLI80A41F205X"_s,
        .vatId = u"IT01234567890"_s,
        .email = u"studio@giuliarinaldi.it"_s,
        .phone = u"+39 02 0000000"_s};
    s.buyer = {.name = u"Marco De Santis"_s,
        .address = {u"Corso Buenos Aires 9"_s, u"20124"_s, u"Milano"_s, u"MI"_s, "IT"},
        .taxId = u"DSNMRC75B12F205Z"_s};
    s.service = Period{day("2026-10-27"), day("2026-10-27")};
    s.lines = {{.description = u"Seduta di psicoterapia individuale"_s,
        .unitPrice = euro(70'00),
        .tax = {TaxKind::SmallBusiness, {}, "standard"}}};
    s.notices = {"small_business.IT"};
    s.account = {u"Giulia Rinaldi"_s, "IT60X0542811101000000123456", {}, u"Banca Popolare di Milano"_s};
    s.sessions = {session("2026-10-27T16:00:00Z", "2026-10-27T16:50:00Z", "Europe/Rome", "Europe/Rome", 0)};
    return reckoned(s);
}

/// Prices that include the tax, a client in Brazil, and a document that is paid.
inline InvoiceSnapshot portuguese()
{
    InvoiceSnapshot s = blank(Language::Pt);
    s.number = "FT 2026/12";
    s.paymentReference = u"FT 2026/12"_s;
    s.seller = {.name = u"Inês Carvalho"_s,
        .contact = u"Consultoria de carreira"_s,
        .address = {u"Rua Garrett 40, 2.º Esq."_s, u"1200-204"_s, u"Lisboa"_s, {}, "PT"},
        .taxId = u"501234560"_s,
        .vatId = u"PT501234560"_s,
        .email = u"ines@carvalho.pt"_s,
        .phone = u"+351 210 000 000"_s};
    s.buyer = {.name = u"João Figueiredo"_s,
        .address = {u"Rua Augusta 1500, ap. 71"_s, u"01304-001"_s, u"São Paulo"_s, u"SP"_s, "BR"}};
    s.service = Period{day("2026-10-27"), day("2026-10-27")};
    s.prices = PriceMode::Gross;
    s.rounding = {RoundingMode::ByDocument, Rounding::HalfEven};
    s.lines = {{.description = u"Sessão de orientação profissional"_s,
        .unitPrice = euro(85'00),
        .tax = {TaxKind::Taxed, BasisPoints{2300}, "standard"}}};
    s.sessions = {
        session("2026-10-27T17:00:00Z", "2026-10-27T18:15:00Z", "Europe/Lisbon", "America/Sao_Paulo", 0)};
    return reckoned(s, 85'00);
}

/// Letter paper, dollars, twelve-hour clocks.
inline InvoiceSnapshot american()
{
    InvoiceSnapshot s = blank(Language::En, Currency::of("USD"));
    s.paper = Paper::Letter;
    s.number = "INV-1042";
    s.paymentReference = u"INV-1042"_s;
    s.seller = {.name = u"Rivera Leadership Studio"_s,
        .contact = u"Daniel Rivera, PCC"_s,
        .address = {u"1408 Elm Street, Suite 3"_s, u"97205"_s, u"Portland"_s, u"OR"_s, "US"},
        .taxId = u"98-7654321"_s,
        .email = u"billing@riveraleadership.com"_s,
        .phone = u"+1 503 555 0117"_s};
    s.buyer = {.name = u"Emma Whitfield"_s,
        .address = {u"77 Harbor View Road"_s, u"04101"_s, u"Portland"_s, u"ME"_s, "US"}};
    s.service = Period{day("2026-10-26"), day("2026-10-26")};
    s.lines = {{.description = u"Leadership coaching, 60 minutes"_s,
        .unitPrice = Money(210'00, s.currency),
        .tax = {TaxKind::OutsideScope, {}, "standard"}}};
    s.terms.text = u"Checks payable to Rivera Leadership Studio."_s;
    s.sessions = {session(
        "2026-10-26T22:30:00Z", "2026-10-26T23:30:00Z", "America/Los_Angeles", "America/New_York", 0)};
    return reckoned(s);
}

/// A seller in Quebec, where two taxes are levied side by side.
inline InvoiceSnapshot quebec()
{
    InvoiceSnapshot s = blank(Language::Fr, Currency::of("CAD"));
    s.paper = Paper::Letter;
    s.number = "2026-0117";
    s.paymentReference = u"2026-0117"_s;
    s.prices = PriceMode::Net;
    s.seller = {.name = u"Cabinet Élise Tremblay"_s,
        .address = {u"4200, rue Saint-Denis"_s, u"H2J 2K9"_s, u"Montréal"_s, u"QC"_s, "CA"},
        .taxId = u"123456789 RT 0001"_s,
        .email = u"elise@cabinet-tremblay.example"_s};
    s.buyer = {.name = u"Marc Gagnon"_s,
        .address = {u"18, avenue du Parc"_s, u"H2V 4E6"_s, u"Montréal"_s, u"QC"_s, "CA"}};
    s.service = Period{day("2026-10-26"), day("2026-10-26")};
    const TaxTreatment both{TaxKind::Taxed, BasisPoints{500}, "standard", u"TPS"_s,
        SecondTax{TaxRate::ofThousandths(9'975), u"TVQ"_s}};
    s.lines = {{.description = u"Coaching individuel, 60 minutes"_s,
                   .unitPrice = Money(135'50, s.currency),
                   .tax = both},
        {.kind = LineKind::Fee,
            .description = u"Compte rendu écrit"_s,
            .unit = UnitWord::Piece,
            .unitPrice = Money(40'00, s.currency),
            .tax = both}};
    return reckoned(s);
}

/// The German one with so many lines that it takes three pages.
inline InvoiceSnapshot longGerman(int count = 46)
{
    InvoiceSnapshot s = german();
    s.sessions.clear();
    const InvoiceLine line = s.lines.front();
    s.lines.clear();
    for (int at = 0; at < count; ++at) {
        InvoiceLine next = line;
        next.description = u"Einzelcoaching Führungskräfte, Sitzung %1 von %2"_s.arg(at + 1).arg(count);
        next.detail = at % 3 == 0 ? u"Thema: Rollenwechsel"_s : QString();
        next.quantity = Quantity::whole(1);
        s.lines.push_back(next);
    }
    return reckoned(s, 100'00);
}

inline InvoiceSnapshot germanCredit()
{
    return *creditNoteFor(
        german(), {"K", "K-2026/0003", day("2026-11-02"), u"Sitzung vom 27.10.2026 entfallen"_s});
}

}  // namespace sp::billing::samples

Q_DECLARE_METATYPE(sp::billing::samples::Sample)

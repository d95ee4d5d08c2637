// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of payments; that of documents is in document_store.cpp.
#include "core/practice/billing/service/document_store.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

constexpr auto insertPaymentRow = R"(
    INSERT INTO payment (id, client, document, kind, method, amount_minor, currency, to_document, to_credit, received_on,
                         reference, part_of, discount_minor, created_at)
    VALUES (:id, :client, :document, :kind, :method, :amount, :currency, :to_document, :to_credit, :on, :reference,
            :part_of, :discount, :now))";

#define SP_PAYMENT_SELECT                                                                                    \
    "SELECT p.id, p.client, p.document, p.kind, p.method, p.amount_minor, p.currency, p.to_document, "       \
    "p.to_credit, p.received_on, p.reference, p.part_of, r.reversed_on, p.discount_minor "                   \
    "FROM payment p LEFT JOIN payment_reversal r ON r.payment = p.id "
#define SP_PAYMENT_ORDER " ORDER BY p.received_on DESC, p.id DESC"

constexpr auto selectPayments = SP_PAYMENT_SELECT SP_PAYMENT_ORDER;
constexpr auto selectPaymentsOfDocument = SP_PAYMENT_SELECT
    "WHERE p.document = :document AND (:client IS NULL OR p.client = :client)" SP_PAYMENT_ORDER;
constexpr auto selectPaymentsOfClient = SP_PAYMENT_SELECT "WHERE p.client = :client" SP_PAYMENT_ORDER;
constexpr auto selectAllPayments = SP_PAYMENT_SELECT "ORDER BY p.received_on, p.id";
constexpr auto selectPaymentParts =
    SP_PAYMENT_SELECT "WHERE p.id = (SELECT coalesce(part_of, id) FROM payment WHERE id = :id) "
                      "OR p.part_of = (SELECT coalesce(part_of, id) FROM payment WHERE id = :id) "
                      "ORDER BY p.part_of IS NOT NULL, p.id";

constexpr const char *paymentKinds[] = {"Payment", "Refund", "Credit applied"};

PaymentRecord readPayment(const Row &row)
{
    const auto known = Currency::create(row.peek(6));
    const Currency currency = known ? *known : Currency::of("EUR");
    const QByteArrayView kind = row.peek(3);
    return {row.id<PaymentTag>(0), row.id<ClientTag>(1), row.optionalId<DocumentTag>(2),
        kind == "Refund"    ? PaymentRecord::Kind::Refund
        : kind == "Payment" ? PaymentRecord::Kind::Payment
                            : PaymentRecord::Kind::CreditApplied,
        row.bytes(4), Money(row.integer(5), currency), Money(row.integer(7), currency),
        Money(row.integer(8), currency), row.date(9), row.text(10), row.optionalId<PaymentTag>(11),
        row.optionalDate(12), row.integer(13)};
}

}  // namespace

Result<Done> DocumentStore::insertPayment(const PaymentRecord &payment, Instant now)
{
    return m_database.run(insertPaymentRow,
        {{":id", payment.id}, {":client", payment.client}, {":document", payment.document},
            {":kind", paymentKinds[static_cast<int>(payment.kind)]}, {":method", payment.method},
            {":amount", payment.amount.minor()}, {":currency", payment.amount.currency().code()},
            {":to_document", payment.toDocument.minor()}, {":to_credit", payment.toCredit.minor()},
            {":on", payment.receivedOn}, {":reference", payment.reference}, {":part_of", payment.partOf},
            {":discount", payment.discountMinor}, {":now", now}});
}

Result<std::vector<PaymentRecord>> DocumentStore::payments(
    std::optional<DocumentId> document, std::optional<ClientId> client) const
{
    if (document)
        return m_database.all(
            selectPaymentsOfDocument, {{":document", *document}, {":client", client}}, readPayment);
    if (client)
        return m_database.all(selectPaymentsOfClient, {{":client", *client}}, readPayment);
    return m_database.all(selectPayments, {}, readPayment);
}

Result<Done> DocumentStore::eachPayment(const std::function<void(const PaymentRecord &)> &visit) const
{
    return m_database.each(selectAllPayments, {}, [&](const Row &row) {
        visit(readPayment(row));
        return true;
    });
}

Result<std::vector<PaymentRecord>> DocumentStore::paymentParts(const PaymentId &id) const
{
    return m_database.all(selectPaymentParts, {{":id", id}}, readPayment);
}

Result<Done> DocumentStore::insertReversal(
    const PaymentId &payment, LocalDate on, const QString &reason, Instant now)
{
    return m_database.run("INSERT INTO payment_reversal (payment, reversed_on, reason, created_at) "
                          "VALUES (:payment, :on, :reason, :now)",
        {{":payment", payment}, {":on", on}, {":reason", reason}, {":now", now}});
}

Result<Done> DocumentStore::insertWriteOff(const DocumentId &document, const WriteOff &writeOff, Instant now)
{
    return m_database.run(R"(
        INSERT INTO write_off (document, amount_minor, tax_minor, written_on, reason, created_at)
        VALUES (:document, :amount, :tax, :on, :reason, :now))",
        {{":document", document}, {":amount", writeOff.amount.minor()}, {":tax", writeOff.tax.minor()},
            {":on", writeOff.on}, {":reason", writeOff.reason}, {":now", now}});
}

Result<Done> DocumentStore::reopenWriteOff(const DocumentId &document, LocalDate on)
{
    return m_database.run(
        "UPDATE write_off SET reopened_on = :on WHERE document = :document AND reopened_on IS NULL",
        {{":document", document}, {":on", on}});
}

Result<std::vector<WriteOff>> DocumentStore::writeOffs(const DocumentId &document) const
{
    return m_database.all(R"(
        SELECT w.amount_minor, w.tax_minor, w.written_on, w.reason, w.reopened_on, d.currency
          FROM write_off w JOIN document d ON d.id = w.document WHERE w.document = :document ORDER BY w.seq DESC)",
        {{":document", document}}, [](const Row &row) {
            const auto known = Currency::create(row.peek(5));
            const Currency currency = known ? *known : Currency::of("EUR");
            return WriteOff{Money(row.integer(0), currency), Money(row.integer(1), currency), row.date(2),
                row.text(3), row.optionalDate(4)};
        });
}

}  // namespace sp

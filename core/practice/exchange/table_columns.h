// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/warning_list.h"
#include "core/practice/people/client.h"

#include <map>
#include <span>

namespace sp {

/// Which field of a client each column holds, by the column's heading: "name", "given", "family", "company",
/// "title", "email", "phone", "street", "postcode", "city", "region", "country", "zone", "locale",
/// "currency", "tax_id", "vat_id", "tags" (parted by commas or semicolons), "remark", "id" (of the row, in
/// the program it comes from), "kind"
/// ("Person", "Company"), "business" ("yes"), "flags"; "email_label", "phone_label" and "address_label" name
/// what stands in the next column of that kind; "billing_name" and "billing_email" belong to the billing
/// address. "text" keeps the column in the remark under its heading, "ignore" leaves it out. The parts of an
/// address belong to the one that the heading counts ("Address 2 - City") or calls the billing address
/// ("billing_city").
struct TableMapping {
    std::map<QString, QByteArray> fields;

    /// {"Nachname": "family", ...}. Fails with "import.mapping_invalid" {column, field}.
    static Result<TableMapping> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// The field a heading most likely means, in English, German, Spanish, French, Italian or Portuguese; "text"
/// when it says nothing we know.
QByteArray guessedField(const QString &heading);

/// Which address a heading speaks of: 0 the first one, then 1 and so on, and `billingAddress`.
inline constexpr int billingAddress = -1;
int addressNumber(const QString &heading);

/// What a row of a table says of a client.
struct TableRow {
    ClientDetails details;
    QString id;
};

/// The head row of a table with the meaning of its columns.
class TableColumns {
public:
    /// Columns that `mapping` does not name are kept as text; without a mapping all are guessed. Fails with
    /// "import.mapping_invalid" {column} for a column the table has not, and "import.no_name_column".
    static Result<TableColumns> create(
        std::span<const QString> headings, const std::optional<TableMapping> &mapping);

    TableMapping mapping() const;
    /// Fails as ImportService::planTable() says of rows, without {line}.
    Result<TableRow> client(
        std::span<const QString> cells, const QByteArray &homeCountry, WarningList &warnings) const;

private:
    struct Column {
        QString heading;
        QByteArray field;
        int address = 0;  ///< Which one its part belongs to; see addressNumber().
    };
    struct Labels;
    static Result<Done> place(TableRow &row, const Column &column, const QString &cell, Labels &labels);
    std::vector<Column> m_columns;
};

}  // namespace sp

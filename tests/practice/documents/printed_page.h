// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/documents/invoice_page.h"

namespace sp::test {

using namespace Qt::StringLiterals;

inline PageDocument composed(const billing::InvoiceSnapshot &snapshot)
{
    auto document = billing::composeInvoice(snapshot);
    Q_ASSERT(document);
    return *std::move(document);
}

/// The first block of a kind.
template <typename T>
const T *block(const PageDocument &document)
{
    for (const Block &each : document.blocks)
        if (const T *found = std::get_if<T>(&each))
            return found;
    return nullptr;
}

/// Everything that is printed, with plain spaces.
inline QString printed(const PageDocument &document)
{
    QStringList all{document.title, document.footer.pageText};
    const auto keyValues = [&](const KeyValueTable &table) {
        for (const KeyValue &row : table.rows)
            all += row.key + u": "_s + row.value;
    };
    for (const Block &each : document.blocks) {
        if (const auto *text = std::get_if<Paragraph>(&each))
            for (const TextRun &run : text->runs)
                all += run.text;
        if (const auto *head = std::get_if<Heading>(&each))
            all += head->text;
        if (const auto *address = std::get_if<AddressBlock>(&each)) {
            all += address->lines;
            keyValues(address->beside);
        }
        if (const auto *table = std::get_if<DataTable>(&each))
            for (const DataRow &row : table->rows)
                for (const DataCell &cell : row)
                    all += cell.text + u'\n' + cell.detail;
        if (const auto *totals = std::get_if<TotalsBlock>(&each))
            for (const TotalRow &row : totals->rows)
                all += row.label + u": "_s + row.amount;
        if (const auto *code = std::get_if<QrBlock>(&each)) {
            all += code->sentences;
            keyValues(code->beside);
        }
        if (const auto *table = std::get_if<KeyValueTable>(&each))
            keyValues(*table);
    }
    all += document.footer.line;
    for (const QStringList &column : document.footer.columns)
        all += column;
    return all.join(u'\n').replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
}

}  // namespace sp::test

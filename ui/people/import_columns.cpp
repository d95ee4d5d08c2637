// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_columns.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Field {
    const char *code;
    QString name;
};

std::vector<Field> fields()
{
    return {{"ignore", ImportColumns::tr("Leave out")}, {"text", ImportColumns::tr("Keep as a remark")},
        {"name", ImportColumns::tr("Name")}, {"given", ImportColumns::tr("First name")},
        {"family", ImportColumns::tr("Family name")}, {"company", ImportColumns::tr("Company")},
        {"title", ImportColumns::tr("Title")}, {"email", ImportColumns::tr("E-mail")},
        {"phone", ImportColumns::tr("Phone")}, {"street", ImportColumns::tr("Street")},
        {"postcode", ImportColumns::tr("Postcode")}, {"city", ImportColumns::tr("City")},
        {"region", ImportColumns::tr("Region")}, {"country", ImportColumns::tr("Country")},
        {"zone", ImportColumns::tr("Time zone")}, {"locale", ImportColumns::tr("Language")},
        {"currency", ImportColumns::tr("Currency")}, {"tax_id", ImportColumns::tr("Tax number")},
        {"vat_id", ImportColumns::tr("VAT number")}, {"tags", ImportColumns::tr("Tags")},
        {"remark", ImportColumns::tr("Remark")}, {"kind", ImportColumns::tr("Person or company")},
        {"business", ImportColumns::tr("Buys as a business")}, {"flags", ImportColumns::tr("Marks")},
        {"email_label", ImportColumns::tr("Kind of e-mail")},
        {"phone_label", ImportColumns::tr("Kind of phone")},
        {"address_label", ImportColumns::tr("Kind of the address")},
        {"billing_name", ImportColumns::tr("Name on invoices")},
        {"billing_email", ImportColumns::tr("Mail for invoices")},
        {"id", ImportColumns::tr("Number in the other program")}};
}

}  // namespace

ImportColumns::ImportColumns(const TableHead &head, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapLarge);
    grid->setVerticalSpacing(metrics::gapSmall);
    grid->setColumnStretch(0, 1);
    const std::vector<Field> all = fields();
    for (qsizetype i = 0; i < head.headings.size(); ++i) {
        const int row = static_cast<int>(i);
        auto *words = new Label({}, style::base, this);
        words->setRuns({{head.headings[i], {}, Weight::Medium}, {u"   "_s + head.example[i], Tone::Muted}});
        grid->addWidget(words, row, 0);
        auto *select = new Select(this);
        select->setAccessibleName(tr("What the column %1 holds").arg(head.headings[i]));
        const auto guess = head.guess.fields.find(head.headings[i]);
        for (const Field &field : all) {
            select->addItem(field.name, QByteArray(field.code));
            if (guess != head.guess.fields.end() && guess->second == field.code)
                select->setCurrentIndex(select->count() - 1);
        }
        grid->addWidget(select, row, 1);
        connect(select, &QComboBox::currentIndexChanged, this, &ImportColumns::changed);
        m_columns.emplace_back(head.headings[i], select);
    }
}

TableMapping ImportColumns::mapping() const
{
    TableMapping mapping;
    for (const auto &[heading, select] : m_columns)
        mapping.fields.insert_or_assign(heading, select->currentData().toByteArray());
    return mapping;
}

}  // namespace sp::ui

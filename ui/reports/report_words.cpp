// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_words.h"

#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace reports;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QDate dateIn(LocalDate date)
{
    const auto day = civil(date);
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

QString dayText(LocalDate date)
{
    return QLocale().toString(dateIn(date), Words::tr("d MMM yyyy", "a date, in Qt's letters"));
}

/// What a code of a cell is called.
QString codeName(const QString &code)
{
    const std::pair<const char *, QString> names[] = {{"invoice", Words::tr("Invoice")},
        {"credit_note", Words::tr("Credit note")}, {"payment", Words::tr("Payment")},
        {"refund", Words::tr("Refund")}, {"reversal", Words::tr("Taken back")},
        {"rebate", Words::tr("Discount for paying early")}, {"held", Words::tr("Held")},
        {"missed", Words::tr("No-show")}, {"canceled", Words::tr("Cancelled")},
        {"bank", Words::tr("Bank transfer")}, {"cash", Words::tr("Cash")}, {"card", Words::tr("Card")},
        {"credit", Words::tr("Credit")}};
    for (const auto &[known, name] : names)
        if (code == QLatin1StringView(known))
            return name;
    return code;
}

struct CellWords {
    const Column &column;
    Grain grain;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const
    {
        return column.kind == ColumnKind::Code ? codeName(text) : text;
    }
    QString operator()(LocalDate day) const
    {
        return column.kind == ColumnKind::Span ? spanName(day, grain) : dayText(day);
    }
    QString operator()(const Money &money) const { return moneyText(money); }
    QString operator()(std::int64_t count) const { return QLocale().toString(qlonglong(count)); }
    QString operator()(minutes length) const { return length.count() == 0 ? u"0 h"_s : lengthText(length); }
    QString operator()(BasisPoints share) const
    {
        constexpr int half = 50, percent = 100;
        return QLocale().toString((share.value + half) / percent) + u"\u00A0%"_s;
    }
    QString operator()(const TaxClass &tax) const { return taxName(tax); }
};

}  // namespace

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Income:
        return Words::tr("Income");
    case ReportKind::Ageing:
        return Words::tr("Owed to you");
    case ReportKind::Tax:
        return Words::tr("Tax");
    case ReportKind::Utilisation:
        return Words::tr("Use of your hours");
    case ReportKind::Time:
        break;
    }
    return Words::tr("Time by client");
}

QString reportMeaning(const ReportQuery &query)
{
    switch (query.kind) {
    case ReportKind::Income:
        return Words::tr(
            "What you invoiced, by the date on the document, less credit notes and discounts for paying "
            "early. Beside it the money that arrived, which may belong to other invoices.");
    case ReportKind::Ageing:
        return Words::tr("What clients owe today, by how long it is past due. Drafts are not in it, nor is "
                         "what you wrote off.");
    case ReportKind::Tax:
        if (query.basis == TaxBasis::Received)
            return Words::tr("The tax in the money that came in. A part payment holds a part of each rate; "
                             "credit a client has left bears no tax yet. Not a tax return.");
        return Words::tr("The tax on what you issued, paid or not. A credit note counts in its own month, "
                         "below zero. Not a tax return.");
    case ReportKind::Utilisation:
        return Words::tr("Sessions held against the working hours you set. Notes, travel and preparation "
                         "are not in it.");
    case ReportKind::Time:
        break;
    }
    return Words::tr("Sessions held for each client and what invoices bill for them, without tax. What is "
                     "not invoiced yet is time here, not money.");
}

QString reportDays(const ReportView &view)
{
    if (view.query.kind == ReportKind::Ageing)
        return Words::tr("As of %1").arg(dayText(view.today));
    const bool sameYear = civil(view.days.from).year() == civil(view.days.to).year();
    const QString from =
        sameYear ? QLocale().toString(dateIn(view.days.from), Words::tr("d MMM", "a date, in Qt's letters"))
                 : dayText(view.days.from);
    return u"%1 – %2"_s.arg(from, dayText(view.days.to));
}

QString spanName(LocalDate start, Grain grain)
{
    const auto day = civil(start);
    const QString year = QString::number(int(day.year()));
    const int month = int(unsigned(day.month()));
    switch (grain) {
    case Grain::Month:
        return u"%1 %2"_s.arg(QLocale().standaloneMonthName(month), year);
    case Grain::Quarter:
        return Words::tr("Q%1 %2", "a quarter and its year").arg((month - 1) / 3 + 1).arg(year);
    case Grain::Year:
        break;
    }
    return year;
}

QString spanLabel(LocalDate start, Grain grain, bool years)
{
    const auto day = civil(start);
    const QString year = QString::number(int(day.year()));
    const int month = int(unsigned(day.month()));
    QString label = year;
    if (grain == Grain::Month)
        label = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
    else if (grain == Grain::Quarter)
        label = Words::tr("Q%1", "a quarter").arg((month - 1) / 3 + 1);
    return years && grain != Grain::Year ? u"%1 %2"_s.arg(label, year.right(2)) : label;
}

QString taxName(const TaxClass &tax)
{
    switch (tax.kind) {
    case billing::TaxKind::Taxed:
        break;
    case billing::TaxKind::Exempt:
        return Words::tr("Exempt");
    case billing::TaxKind::SmallBusiness:
        return Words::tr("Small business, no tax");
    case billing::TaxKind::ReverseCharge:
        return Words::tr("Reverse charge");
    case billing::TaxKind::OutsideScope:
        return Words::tr("Outside its scope");
    }
    QString rate = QString::fromLatin1(tax.rate.percentText());
    rate.replace(u'.', QLocale().decimalPoint());
    rate += u"\u00A0%"_s;
    return tax.name.isEmpty() ? rate : tax.name + u' ' + rate;
}

QString ageName(std::size_t age)
{
    const std::array<QString, 5> names = {Words::tr("Not due"), Words::tr("1–30 days"),
        Words::tr("31–60 days"), Words::tr("61–90 days"), Words::tr("Over 90 days")};
    return names.at(age);
}

Report readable(const Report &report)
{
    const auto found = std::ranges::find_if(
        report.columns, [](const Column &column) { return std::string_view(column.code) == "currency"; });
    Report shown = report;
    if (found == report.columns.end())
        return shown;
    const auto at = found - report.columns.begin();
    shown.columns.erase(shown.columns.begin() + at);
    for (auto &row : shown.rows)
        row.erase(row.begin() + at);
    if (!shown.totals.empty())
        shown.totals.erase(shown.totals.begin() + at);
    for (std::size_t &column : shown.drawn)
        column -= column > static_cast<std::size_t>(at) ? 1 : 0;
    return shown;
}

QString columnTitle(const Column &column)
{
    const std::pair<std::string_view, QString> titles[] = {{"span", Words::tr("Period")},
        {"documents", Words::tr("Documents")}, {"net", Words::tr("Net")}, {"tax", Words::tr("Tax")},
        {"gross", Words::tr("Invoiced")}, {"received", Words::tr("Received")},
        {"client", Words::tr("Client")}, {"not_due", ageName(0)}, {"days_30", ageName(1)},
        {"days_60", ageName(2)}, {"days_90", ageName(3)}, {"older", ageName(4)},
        {"total", Words::tr("Total")}, {"currency", Words::tr("Currency")}, {"rate", Words::tr("Rate")},
        {"base", Words::tr("Net")},
        {"open", column.kind == ColumnKind::Minutes ? Words::tr("Working hours") : Words::tr("Open")},
        {"held", Words::tr("Held")}, {"missed", Words::tr("No-shows")}, {"canceled", Words::tr("Cancelled")},
        {"share", Words::tr("Used")}, {"sessions", Words::tr("Sessions")},
        {"billed", Words::tr("Invoiced, net")}, {"per_hour", Words::tr("Per hour")},
        {"day", Words::tr("Date")}, {"entry", Words::tr("What")}, {"number", Words::tr("Number")},
        {"due", Words::tr("Due")}, {"late", Words::tr("Days late")}, {"outcome", Words::tr("What")},
        {"length", Words::tr("Length")}, {"method", Words::tr("How")}, {"worth", Words::tr("Would bring")}};
    for (const auto &[code, title] : titles)
        if (code == column.code)
            return title;
    return QString::fromLatin1(column.code);
}

Report shownReport(Report report)
{
    if (ShownNames::instance().areHidden())
        for (std::size_t at = 0; at < report.columns.size(); ++at)
            if (std::string_view(report.columns[at].code) == "client")
                for (auto &row : report.rows)
                    row[at] = ShownNames::of(std::get<QString>(row[at]));
    return report;
}

QString cellText(const Cell &cell, const Column &column, Grain grain)
{
    return std::visit(CellWords{column, grain}, cell);
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the note: the agenda and the last note before it, the client's clocks and money behind.
#include "ui/session/markdown_edits.h"
#include "ui/session/open_points.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/states.h"
#include "ui/widgets/twin_clock.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QWidget *box(QWidget *parent, int spacing, QVBoxLayout **column)
{
    auto *widget = new QWidget(parent);
    *column = new QVBoxLayout(widget);
    (*column)->setContentsMargins(0, 0, 0, 0);
    (*column)->setSpacing(spacing);
    return widget;
}

/// The Markdown of a note without its marks, for reading in a narrow column.
QString plainWords(QString markdown)
{
    static const QRegularExpression marks(u"^\\s*(#{1,6} |[-*+] \\[[ xX]\\] |> )|\\*\\*|(?<!\\w)_|_(?!\\w)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression gaps(u"\\n{2,}"_s);
    markdown.remove(marks);
    return markdown.replace(gaps, u"\n"_s).trimmed();
}

}  // namespace

void SessionPage::showAside()
{
    qDeleteAll(m_agenda->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = static_cast<QVBoxLayout *>(m_agenda->layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    const auto &last = m_model.context()->lastNote;
    const QStringList points = last ? openPoints(last->body) : QStringList();
    const QString count = counted(static_cast<int>(points.size()), tr("1 point"), tr("%1 points"));
    column->addWidget(new SectionHeader(tr("Agenda"), points.isEmpty() ? QString() : count, m_agenda));
    for (const QString &point : points) {
        auto *check = new CheckRow(point, m_agenda);
        check->setFadesWhenDone(true);
        QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Minimum);
        wraps.setHeightForWidth(true);
        check->setSizePolicy(wraps);
        column->addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this, note = last->note, point](bool done) {
            m_actions.tickPoint(note, point, done ? PointState::Done : PointState::Open);
        });
    }
    const auto say = [&](const QString &text, const TextStyle &look) {
        auto *label = new Label(text, look, m_agenda);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    };
    if (points.isEmpty())
        say(last ? tr("Nothing was left open last time.") : tr("Open points of a note stand here next time."),
            style::caption);
    column->addSpacing(metrics::gapSmall);
    column->addWidget(new Hairline(Qt::Horizontal, m_agenda));
    column->addSpacing(metrics::gapSmall);
    const SessionContext &context = *m_model.context();
    column->addWidget(new SectionHeader(tr("Last note"),
        last ? shortDay(dateOf(context.zone.toLocal(last->at)), dateOf(context.zone.toLocal(m_running.now())))
             : QString(),
        m_agenda));
    if (last) {
        if (!last->title.isEmpty())
            say(last->title, style::label);
        // Open points stand in the agenda.
        static const QRegularExpression open(
            u"^\\s*[-*+] \\[ \\] .*$\\n?"_s, QRegularExpression::MultilineOption);
        QString body = QString(last->body).remove(open);
        constexpr int enough = 600;
        if (body.size() > enough)
            body = body.left(body.lastIndexOf(u' ', enough)) + u"\u2026"_s;
        for (const QString &line : body.split(u'\n', Qt::SkipEmptyParts)) {
            const LineSign sign = signOf(line);
            const bool item = sign.kind == LineSign::Kind::Bullet || sign.kind == LineSign::Kind::Done;
            const QString words = plainWords(line.mid(sign.end));
            if (!words.isEmpty())
                say(item ? u"•  "_s + words : words,
                    sign.kind == LineSign::Kind::Heading ? style::label : style::muted);
        }
    } else {
        say(tr("No note with %1 yet.").arg(context.client.details.name), style::caption);
    }
    column->addStretch(1);
    for (QWidget *each : m_agenda->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        each->show();
}

void SessionPage::showInspector()
{
    const auto &context = m_model.context();
    if (!context)
        return;
    delete m_inspector;
    m_inspector = new InspectorPanel(this);
    const QString name = context->client.details.name;
    auto *who = new QWidget(m_inspector);
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(new Avatar(name, metrics::avatar, who));
    const QString company = context->client.details.company;
    const QString place = placeOf(context->clientZone.name());
    row->addWidget(
        new NameBlock(name, company.isEmpty() ? place : u"%1, %2"_s.arg(company, place), {}, who), 1);
    m_inspector->setHeader(who);

    auto *clocks = new QWidget(m_inspector);
    auto *both = new QHBoxLayout(clocks);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(metrics::gapLarge);
    const Instant now = m_running.now();
    const auto clock = [&](const TimeZone &zone, const QString &whose) {
        return new PlaceClock(clockAt(now, zone), tr("%1, %2").arg(placeOf(zone.name()), whose),
            isDayAt(now, zone) ? DayPart::Day : DayPart::Night, clocks);
    };
    both->addWidget(clock(context->zone, tr("you")), 1);
    if (context->zone.offsetAt(now) != context->clientZone.offsetAt(now)) {
        both->addWidget(new Hairline(Qt::Vertical, clocks));
        both->addWidget(clock(context->clientZone, name.section(u' ', 0, 0)), 1);
    }
    m_inspector->addSection(tr("Clocks"), clocks);

    QVBoxLayout *column = nullptr;
    auto *balance = box(m_inspector, 4, &column);
    if (context->owed.empty())
        column->addWidget(new Label(tr("Nothing is owed."), style::muted, balance));
    for (const Money &owed : context->owed) {
        auto *line = new QHBoxLayout;
        line->addWidget(new Label(owed.isNegative() ? tr("Credit") : tr("Owes"), style::base, balance), 1);
        line->addWidget(new Label(moneyText(owed.isNegative() ? -owed : owed),
            {TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular}, balance));
        column->addLayout(line);
    }
    m_inspector->addSection(tr("Balance"), balance);

    layout()->addWidget(m_inspector);
    m_inspector->setVisible(width() >= metrics::foldBelow - metrics::railWidth);
    if (!context->openInvoices)
        return;
    auto *invoices = box(m_inspector, metrics::gapSmall, &column);
    if (context->openInvoices->empty())
        column->addWidget(new Label(tr("None are open."), style::muted, invoices));
    const LocalDate today = dateOf(context->zone.toLocal(now));
    for (const DocumentRow &invoice : *context->openInvoices) {
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::gapSmall);
        const QString due = invoice.dueDate ? tr("due %1").arg(shortDay(*invoice.dueDate, today)) : QString();
        line->addWidget(new NameBlock(QString::fromUtf8(invoice.number), due, {}, invoices), 1);
        auto *sum = new QVBoxLayout;
        sum->setSpacing(2);
        auto *amount = new Label(moneyText(invoice.open),
            {TextSize::Base, Weight::Regular, Tone::Ink, Figures::Tabular}, invoices);
        amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        sum->addWidget(amount);
        sum->addWidget(new Chip(invoiceChip(invoice.state), invoices), 0, Qt::AlignTrailing);
        line->addLayout(sum);
        column->addLayout(line);
    }
    m_inspector->addSection(tr("Open invoices"), invoices);
}

}  // namespace sp::ui

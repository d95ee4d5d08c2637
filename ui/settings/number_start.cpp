// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/number_start.h"

#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_keeper.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sp::ui {

using billing::DocumentType;

NumberStart::NumberStart(EngineClient &engine, DocumentType type, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_type(type), m_next(new Label({}, style::base, this)),
      m_why(new Label({}, style::caption, this)),
      m_counter(new TextField(
          type == DocumentType::Invoice ? tr("Next invoice number") : tr("Next credit note number"), this)),
      m_keeper(new FormKeeper(*m_counter,
          type == DocumentType::Invoice ? "settings/number/invoice" : "settings/number/credit",
          m_counter->box().edit().accessibleName())),
      m_set(new Button(tr("Start there"), ButtonKind::Outlined, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_counter->box().edit().setObjectName(QStringLiteral("counter"));  // Kept under it, in any language.
    m_next->setFlow(Flow::Wrap);
    column->addWidget(m_next);
    m_why->setFlow(Flow::Wrap);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_counter, 1, Qt::AlignTop);
    row->addWidget(m_set, 0, Qt::AlignBottom);
    column->addLayout(row);
    column->addWidget(m_why);
    for (QWidget *part : {static_cast<QWidget *>(m_counter), static_cast<QWidget *>(m_set)})
        part->hide();
    connect(m_counter, &TextField::textChanged, this, &NumberStart::typed);
    connect(m_set, &QPushButton::clicked, this, &NumberStart::start);
    connect(&m_counter->box().edit(), &QLineEdit::returnPressed, this, &NumberStart::start);
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "invoices")
            load();
    });
}

void NumberStart::load()
{
    const DocumentType type = m_type;
    ask(
        m_engine, this,
        [type](Engine &engine) -> Result<SeriesOutlook> {
            SP_TRY(today, engine.billing().today(engine.clock().now()));
            return engine.billing().outlook(type, today);
        },
        [this](const Result<SeriesOutlook> &outlook) { show(outlook); });
}

void NumberStart::show(const Result<SeriesOutlook> &outlook)
{
    const bool open = outlook && outlook->mayStart;
    m_counter->setVisible(open);
    m_set->setVisible(open);
    if (!outlook) {
        m_next->setPlain(m_type == DocumentType::Invoice ? tr("The next invoice has no number yet.")
                                                         : tr("The next credit note has no number yet."));
        m_why->setPlain(errorText(outlook.error()));
        return;
    }
    m_next->setPlain(
        (m_type == DocumentType::Invoice ? tr("The next invoice is %1.") : tr("The next credit note is %1."))
            .arg(QString::fromUtf8(outlook->next)));
    m_why->setPlain(open ? tr("Only if you come from another program: the number after its last one.")
                         : errorText(outlook->mayStart.error()));
    if (!open || m_counter->box().edit().hasFocus())
        return;
    m_keeper->end(FormKeeper::End::GivenUp);
    m_counter->setText(QString::number(outlook->counter));
    m_keeper->begin();
}

std::optional<qint64> NumberStart::typed()
{
    bool isNumber = false;
    const QString text = m_counter->text().trimmed();
    const qint64 first = text.toLongLong(&isNumber);
    const bool sound = isNumber && first > 0;
    m_counter->setError(
        sound ? QString() : reasonText("number.start_invalid", {{QStringLiteral("first"), text}}));
    return sound ? std::optional(first) : std::nullopt;
}

void NumberStart::start()
{
    const auto first = typed();
    if (!first)
        return;
    const DocumentType type = m_type;
    ask(
        m_engine, this,
        [type, first = *first](Engine &engine) {
            return engine.run<QByteArray>("numbers.start",
                [&](Unit &unit) { return engine.billing().startNumbers(unit, type, first); });
        },
        [this](const Result<QByteArray> &next) {
            m_counter->setError(next ? QString() : errorText(next.error()));
            if (!next)
                return;
            m_keeper->end(FormKeeper::End::Done);
            Q_EMIT started(QString::fromUtf8(*next));
        });
}

}  // namespace sp::ui

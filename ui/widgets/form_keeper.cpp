// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_keeper.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QHBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {

/// How much typing a crash may cost.
constexpr auto keepEvery = std::chrono::seconds(1);

bool saysSomething(const TypedFields &fields)
{
    return std::ranges::any_of(fields, [](const auto &field) { return field.second.has_value(); });
}

}  // namespace

FormKeeper::FormKeeper(QWidget &fields, QByteArray form, QString title)
    : QObject(&fields), m_fields(fields), m_form(std::move(form)), m_title(std::move(title))
{
    connect(&m_timer, &QTimer::timeout, this, &FormKeeper::keepNow);
    connect(&FormMemory::instance(), &FormMemory::collecting, this, &FormKeeper::keepNow);
}

bool FormKeeper::begin(const std::vector<QWidget *> &given)
{
    m_begun = typedFields(m_fields);
    m_hasBegun = true;
    m_timer.start(keepEvery);
    const auto kept = FormMemory::instance().find(m_form);
    m_holds = kept.has_value();
    if (!kept)
        return false;
    typeAgain(m_fields, kept->fields, given);
    return saysSomething(typedSince(m_begun, typedFields(m_fields)));
}

void FormKeeper::keepNow()
{
    if (!m_hasBegun)
        return;
    TypedFields typed = typedSince(m_begun, typedFields(m_fields));
    if (saysSomething(typed)) {
        m_holds = true;
        FormMemory::instance().keep({m_form, m_title, std::move(typed)});
    } else if (std::exchange(m_holds, false)) {
        FormMemory::instance().drop(m_form);
    }
}

void FormKeeper::beginAnew()
{
    typeAgain(m_fields, m_begun);
    m_begun = typedFields(m_fields);
    m_holds = false;
    FormMemory::instance().drop(m_form);
}

void FormKeeper::end(End how)
{
    if (!m_hasBegun)
        return;
    keepNow();
    m_timer.stop();
    m_hasBegun = false;
    if (how == End::GivenUp)
        FormMemory::instance().park(m_form);
    else
        FormMemory::instance().drop(m_form);
}

BroughtBack::BroughtBack(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Glyph(Icon::Undo, metrics::iconTiny, Tone::Muted, this));
    auto *words = new Label(Sheet::tr("What you typed here before is back."), style::caption, this);
    words->setFlow(Flow::Wrap);
    row->addWidget(words, 1);
    auto *anew = new Button(Sheet::tr("Begin anew"), ButtonKind::Quiet, this);
    anew->setButtonSize(ButtonSize::Small);
    row->addWidget(anew);
    connect(anew, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT beginAnew();
    });
}

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/meeting_box.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace sp::ui {

bool MeetingBox::tells(const MeetingFact &fact)
{
    return fact.by != MeetsBy::Unsaid || !fact.place.isEmpty() || !fact.link.isEmpty();
}

MeetingBox::MeetingBox(const MeetingFact &fact, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    const auto say = [&](const QString &text, const TextStyle &look) {
        auto *label = new Label(text, look, this);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    };
    if (fact.by == MeetsBy::InPerson)
        say(tr("In person"), style::label);
    else if (fact.by == MeetsBy::Phone)
        say(tr("By phone"), style::label);
    else if (fact.by == MeetsBy::Video)
        say(tr("By video"), style::label);
    if (!fact.place.isEmpty())
        say(fact.place, style::muted);
    if (fact.missing)
        say(fact.maker == LinkMaker::Calendar
                ? tr("The video link is missing. The connected calendar makes it when it is next synced.")
                : tr("The video link is missing. Add it to the service, or to this session."),
            style::muted);
    if (fact.link.isEmpty())
        return;
    say(QUrl(fact.link).host(), style::muted);
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(metrics::gapSmall);
    auto *open = new Button(tr("Open"), ButtonKind::Outlined, this);
    open->setButtonSize(ButtonSize::Small);
    open->setAccessibleName(tr("Open the video link"));
    connect(open, &QPushButton::clicked, this,
        [link = fact.link] { QDesktopServices::openUrl(QUrl(link, QUrl::StrictMode)); });
    auto *copy = new Button(tr("Copy"), ButtonKind::Quiet, this);
    copy->setButtonSize(ButtonSize::Small);
    copy->setAccessibleName(tr("Copy the video link"));
    connect(copy, &QPushButton::clicked, this,
        [link = fact.link] { QGuiApplication::clipboard()->setText(link); });
    acts->addWidget(open);
    acts->addWidget(copy);
    acts->addStretch(1);
    column->addLayout(acts);
}

}  // namespace sp::ui

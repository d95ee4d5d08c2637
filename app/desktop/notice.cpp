// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notice.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sp {

using namespace ui;

namespace {
constexpr int noticeWidth = 520;
constexpr auto shownFor = std::chrono::minutes(1);
}  // namespace

Notice::Notice(QWidget &host)
    : QWidget(&host), m_text(new Label({}, style::base, this)),
      m_answer(new Button({}, ButtonKind::Outlined, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapSmall, metrics::gap);
    row->setSpacing(metrics::gap);
    row->addWidget(new Glyph(Icon::Warn, metrics::icon, Tone::Bad, this), 0, Qt::AlignTop);
    m_text->setFlow(Flow::Wrap);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::gapSmall);
    words->addWidget(m_text);
    words->addWidget(m_answer, 0, Qt::AlignLeading);
    row->addLayout(words, 1);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto answered = std::exchange(m_answered, {}))
            answered();
    });
    auto *close = new Button(Icon::X, tr("Close"), ButtonKind::Quiet, this);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    host.installEventFilter(this);
    describe(this, QAccessible::Grouping, QString());
    hide();
}

void Notice::say(const QString &sentence)
{
    m_answered = {};
    m_answer->hide();
    present(sentence);
    m_timer.start(shownFor);
}

void Notice::ask(const QString &sentence, const QString &answer, std::function<void()> answered)
{
    m_answered = std::move(answered);
    m_answer->setText(answer);
    m_answer->show();
    present(sentence);
    m_timer.stop();
}

void Notice::present(const QString &sentence)
{
    m_text->setPlain(sentence);
    setAccessibleName(sentence);
    show();
    place();
    raise();
    announce(*this, sentence, Politeness::Assertive);
}

QString Notice::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::place()
{
    const QWidget *host = parentWidget();
    const int wide = std::min(noticeWidth, host->width() - 2 * metrics::gapPane);
    layout()->activate();
    const int tall =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((host->width() - wide) / 2, host->height() - tall - metrics::gapPane, wide, tall);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    drawBox(painter, rect(), metrics::radiusCard, t.raised, t.bad);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return false;
}

}  // namespace sp

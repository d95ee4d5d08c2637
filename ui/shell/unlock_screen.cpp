// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_screen.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr metrics::Scaled columnWidth{360};
constexpr int markSize = 48;

class Mark : public QWidget {
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(markSize, markSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawMark(painter, rect(), Theme::tokens().accent, Theme::tokens().onAccent);
    }
};

}  // namespace

UnlockScreen::UnlockScreen(QWidget *parent)
    : QWidget(parent), m_name(new Label({}, style::pane, this)),
      m_folder(new Label({}, style::caption, this)), m_field(new SecretField(tr("Passphrase"), this)),
      m_message(new Label({}, style::caption, this)),
      m_capsLock(new Label(tr("Caps Lock is on"), {TextSize::Caption, Weight::Medium, Tone::Watch}, this)),
      m_unlock(new Button(tr("Unlock"), ButtonKind::Primary, this))
{
    auto *outer = new QHBoxLayout(this);
    auto *box = new QWidget(this);
    box->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addStretch(2);
    column->addWidget(new Mark(box));
    column->addSpacing(metrics::gapLarge);
    column->addWidget(m_name);
    column->addWidget(m_folder);
    column->addSpacing(metrics::gapLarge);
    auto *label = new Label(tr("Passphrase"), {TextSize::Caption, Weight::Medium}, box);
    label->setBuddy(m_field);
    auto *labels = new QHBoxLayout;
    labels->addWidget(label);
    labels->addStretch(1);
    labels->addWidget(m_capsLock);
    column->addLayout(labels);
    column->addWidget(m_field);
    m_message->setFlow(Flow::Wrap);
    m_message->setStyle({TextSize::Caption, Weight::Regular, Tone::Bad});
    m_message->setMinimumHeight(metrics::scaled(32));
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_message);
    m_unlock->setButtonSize(ButtonSize::Large);
    m_unlock->setCapText(tr("Enter", "key"));
    m_unlock->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_unlock);
    column->addSpacing(metrics::gapSmall);
    auto *recovery = new Button(tr("Use the recovery sheet"), ButtonKind::Quiet, box);
    m_other = new Button(tr("Open another practice"), ButtonKind::Quiet, box);
    auto *restore = new Button(tr("Restore a backup"), ButtonKind::Quiet, box);
    // One below the other: two in a row have no room in longer languages.
    for (Button *link : {recovery, m_other, restore}) {
        link->setButtonSize(ButtonSize::Small);
        column->addWidget(link, 0, Qt::AlignLeading);
    }
    column->addStretch(3);
    outer->addStretch(1);
    outer->addWidget(box);
    outer->addStretch(1);
    m_capsLock->hide();
    setFocusProxy(m_field);
    setTabOrder(m_field, m_unlock);
    setTabOrder(m_unlock, recovery);
    setTabOrder(recovery, m_other);
    setTabOrder(m_other, restore);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UnlockScreen::tick);
    connect(m_field, &SecretField::accepted, this, &UnlockScreen::submit);
    connect(m_field, &SecretField::edited, this, [this] {
        if (m_wait == 0 && !m_field->isEmpty())
            say({});
        refresh();
    });
    connect(m_field, &SecretField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockScreen::submit);
    connect(recovery, &QPushButton::clicked, this, &UnlockScreen::recoveryRequested);
    connect(m_other, &QPushButton::clicked, this, &UnlockScreen::otherPracticeRequested);
    connect(restore, &QPushButton::clicked, this, &UnlockScreen::restoreRequested);
    FocusRing::of(*window());
    refresh();
}

void UnlockScreen::setPractice(const QString &name, const QString &folder)
{
    m_name->setPlain(name);
    m_folder->setPlain(folder);
}

void UnlockScreen::setOtherText(const QString &text)
{
    m_other->setText(text);
}

void UnlockScreen::setWorking()
{
    m_working = true;
    say({});
    refresh();
}

void UnlockScreen::setReady()
{
    m_working = false;
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::setRefused(const QString &sentence, std::chrono::seconds wait)
{
    m_working = false;
    m_sentence = sentence;
    m_wait = static_cast<int>(wait.count());
    say(m_wait > 0 ? tr("%1 Try again in %2 s.").arg(sentence).arg(m_wait) : sentence);
    if (m_wait > 0)
        m_timer.start();
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
}

void UnlockScreen::tick()
{
    if (m_wait == 0)
        return;
    --m_wait;
    say(m_wait > 0 ? tr("%1 Try again in %2 s.").arg(m_sentence).arg(m_wait) : m_sentence);
    if (m_wait == 0)
        m_timer.stop();
    refresh();
}

void UnlockScreen::say(const QString &text)
{
    m_message->setPlain(text);
    m_field->setFaulty(!text.isEmpty());
    m_message->setAccessibleName(text);
}

void UnlockScreen::refresh()
{
    // During the wait typing goes on; only the next try has to wait.
    m_field->setEnabled(!m_working);
    m_unlock->setEnabled(!m_working && m_wait == 0 && !m_field->isEmpty());
    m_unlock->setText(m_working ? tr("Opening...") : tr("Unlock"));
}

void UnlockScreen::submit()
{
    if (!m_unlock->isEnabled())
        return;
    SecretBytes passphrase = m_field->take();
    setWorking();
    Q_EMIT unlockRequested(passphrase);
}

void UnlockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().ground);
}

}  // namespace sp::ui

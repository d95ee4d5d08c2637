// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_screen.h"

#include "ui/shell/passphrase_entry.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/states.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sp::ui {

namespace {

constexpr metrics::Scaled columnWidth{560};

/// The last two parts of a path, which tell more than its beginning where there is no room for both.
QString shownPath(const QString &path)
{
    const QString end = path.section(u'/', -2);
    return QDir::toNativeSeparators(end.size() + 1 < path.size() ? QStringLiteral("… /") + end : path);
}

}  // namespace

RestoreScreen::RestoreScreen(QWidget *parent)
    : QWidget(parent), m_fileName(new Label({}, style::muted, this)),
      m_folderName(new Label({}, style::muted, this)),
      m_chooseFile(new Button(tr("Choose file"), ButtonKind::Outlined, this)),
      m_chooseFolder(new Button(tr("Choose folder"), ButtonKind::Outlined, this)),
      m_secret(new SecretField(tr("Passphrase or recovery key"), this)),
      m_progress(new ProgressRow({}, this)),
      m_failure(new Label({}, {TextSize::Base, Weight::Medium, Tone::Bad}, this)),
      m_back(new Button(tr("Back"), ButtonKind::Outlined, this)),
      m_restore(new Button(tr("Restore"), ButtonKind::Primary, this))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(metrics::gapPane, 48, metrics::gapPane, metrics::gapPane);
    auto *box = new QWidget(this);
    box->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(metrics::gapSmall);
    column->addStretch(1);
    column->addWidget(new Label(tr("Restore a backup"), style::title, box));
    auto *text =
        new Label(tr("A practice is made from it in a folder of its own. The backup and any practice "
                     "on this computer stay as they are."),
            style::muted, box);
    text->setFlow(Flow::Wrap);
    column->addWidget(text);
    column->addSpacing(metrics::gapLarge);
    column->addWidget(pathRow(tr("Backup"), m_fileName, m_chooseFile));
    column->addWidget(pathRow(tr("Into"), m_folderName, m_chooseFolder));
    column->addSpacing(metrics::gap);
    column->addLayout(labelledSecret(tr("Passphrase or recovery key"), m_secret));
    auto *hint = new Label(tr("The one that was valid when the backup was made."), style::caption, box);
    hint->setFlow(Flow::Wrap);
    column->addWidget(hint);
    column->addSpacing(metrics::gap);
    m_failure->setFlow(Flow::Wrap);
    column->addWidget(m_failure);
    column->addWidget(m_progress);
    column->addSpacing(metrics::gap);
    auto *footer = new QHBoxLayout;
    for (Button *button : {m_back, m_restore})
        button->setButtonSize(ButtonSize::Large);
    m_restore->setCapText(tr("Enter", "key"));
    footer->addWidget(m_back);
    footer->addStretch(1);
    footer->addWidget(m_restore);
    column->addLayout(footer);
    column->addStretch(2);
    outer->addStretch(1);
    outer->addWidget(box);
    outer->addStretch(1);
    m_failure->hide();
    m_progress->setText(tr("Restoring and checking"));
    m_progress->hide();
    setFile({});
    setFolder({});
    connect(m_chooseFile, &QPushButton::clicked, this, &RestoreScreen::fileRequested);
    connect(m_chooseFolder, &QPushButton::clicked, this, &RestoreScreen::folderRequested);
    connect(m_secret, &SecretField::edited, this, &RestoreScreen::refresh);
    connect(m_secret, &SecretField::accepted, this, &RestoreScreen::submit);
    connect(m_restore, &QPushButton::clicked, this, &RestoreScreen::submit);
    connect(m_back, &QPushButton::clicked, this, &RestoreScreen::backRequested);
    connect(m_progress, &ProgressRow::canceled, this, &RestoreScreen::canceled);
    FocusRing::of(*window());
    refresh();
}

QWidget *RestoreScreen::pathRow(const QString &name, Label *path, Button *choose)
{
    auto *card = new Card(CardLook::Plain, this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gap);
    auto *kind = new Label(name, style::label, card);
    kind->setFixedWidth(std::max(metrics::scaled(72), kind->sizeHint().width()));
    row->addWidget(kind);
    row->addWidget(path, 1);
    choose->setButtonSize(ButtonSize::Small);
    row->addWidget(choose);
    return card;
}

void RestoreScreen::setFile(const QString &path)
{
    m_file = path;
    m_fileName->setStyle(path.isEmpty() ? style::muted : style::base);
    m_fileName->setPlain(path.isEmpty() ? tr("no file chosen") : QFileInfo(path).fileName());
    m_fileName->setToolTip(QDir::toNativeSeparators(path));
    refresh();
}

void RestoreScreen::setFolder(const QString &path)
{
    m_folder = path;
    m_folderName->setStyle(path.isEmpty() ? style::muted : style::base);
    m_folderName->setPlain(path.isEmpty() ? tr("no folder chosen") : shownPath(path));
    m_folderName->setToolTip(QDir::toNativeSeparators(path));
    refresh();
}

void RestoreScreen::setWorking()
{
    m_working = true;
    m_failure->hide();
    m_progress->setPercent(0);
    m_progress->show();
    refresh();
}

void RestoreScreen::setPercent(int percent)
{
    m_progress->setPercent(percent);
}

void RestoreScreen::setFailed(const QString &sentence)
{
    m_working = false;
    m_progress->hide();
    m_failure->setPlain(sentence);
    m_failure->setAccessibleName(sentence);
    m_failure->show();
    refresh();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void RestoreScreen::refresh()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_chooseFile, m_chooseFolder, m_secret, m_back})
        part->setEnabled(!m_working);
    m_restore->setEnabled(!m_working && !m_file.isEmpty() && !m_folder.isEmpty() && !m_secret->isEmpty());
    m_restore->setText(m_working ? tr("Restoring...") : tr("Restore"));
}

void RestoreScreen::submit()
{
    if (!m_restore->isEnabled())
        return;
    SecretBytes secret = m_secret->take();
    setWorking();
    Q_EMIT restoreRequested(secret);
}

void RestoreScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().ground);
}

}  // namespace sp::ui

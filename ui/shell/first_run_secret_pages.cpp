// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run_pages.h"
#include "ui/shell/passphrase_entry.h"
#include "ui/shell/recovery_key_view.h"

#include <QVBoxLayout>

namespace sp::ui {

PassphrasePage::PassphrasePage(QWidget *parent)
    : FirstRunPage(tr("Choose a passphrase"),
          tr("It opens your practice on this computer. Nobody can look it up or reset it, so the next page "
             "gives you a "
             "recovery sheet."),
          parent),
      m_entry(new PassphraseEntry(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    column->addStretch(1);
    connect(m_entry, &PassphraseEntry::completeChanged, this, &PassphrasePage::completeChanged);
    connect(m_entry, &PassphraseEntry::finished, this, &PassphrasePage::finished);
}

SecretBytes PassphrasePage::take()
{
    return m_entry->take();
}

bool PassphrasePage::isComplete() const
{
    return m_entry->isComplete();
}

QString PassphrasePage::continueText() const
{
    return tr("Create the practice");
}

RecoveryPage::RecoveryPage(QWidget *parent)
    : FirstRunPage(tr("Keep this sheet"),
          tr("If the passphrase is lost, this key is the only way back in. Print it or write it down, and "
             "keep it away "
             "from this computer. It is shown once."),
          parent),
      m_check(new RecoveryKeyCheck(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_check);
    column->addStretch(1);
    connect(m_check, &RecoveryKeyCheck::completeChanged, this, &FirstRunPage::completeChanged);
    connect(m_check, &RecoveryKeyCheck::finished, this, &FirstRunPage::finished);
    connect(m_check, &RecoveryKeyCheck::printRequested, this, &RecoveryPage::printRequested);
}

void RecoveryPage::present(const SecretBytes &key)
{
    m_check->present(key);
}

bool RecoveryPage::isComplete() const
{
    return m_check->isComplete();
}

QString RecoveryPage::continueText() const
{
    return tr("Open my practice");
}

}  // namespace sp::ui

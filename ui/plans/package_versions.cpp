// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_versions.h"

#include "ui/plans/plan_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/row_list.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

PackageVersions::PackageVersions(const PackageFile &file, bool mayWrite, QWidget &region)
    : VersionSheet(region, tr("Versions of %1").arg(file.line.latest.name), new QPlainTextEdit,
          mayWrite ? tr("Sell this version again") : QString()),
      m_file(file)
{
    setSubtitle(tr("Whoever bought one keeps the rules it was sold with."));
    std::vector<Version> versions;
    for (const credit::TemplateVersion &each : m_file.versions) {
        const auto held = std::ranges::count_if(m_file.holders, [&](const PackageHolder &holder) {
            return holder.version == each.number && holder.state == credit::Package::State::Active;
        });
        const QString since = each.publishedAt ? dayMonthYear(dateOf(m_file.zone.toLocal(*each.publishedAt)),
                                                     QLocale::ShortFormat)
                                               : QString();
        const QString active = tr("%n active", nullptr, static_cast<int>(held));
        versions.push_back({QByteArray::number(each.number), tr("Version %1").arg(each.number),
            since.isEmpty() ? active : tr("from %1, %2").arg(since, active), {}, termsFacts(each.terms)});
    }
    list(std::move(versions));
    connect(this, &Sheet::accepted, this, [this] {
        const int number = m_list->chosenKey().toInt();
        const auto found = std::ranges::find(m_file.versions, number, &credit::TemplateVersion::number);
        if (found == m_file.versions.end() || !m_bringBack->isEnabled())
            return;
        const credit::PackageTerms terms = found->terms;
        finish();
        Q_EMIT broughtBack(terms);
    });
}

void PackageVersions::choose(std::size_t at)
{
    VersionSheet::choose(at);
    // What is sold now is not brought back.
    m_bringBack->setEnabled(
        at < m_file.versions.size() && m_file.versions[at].terms != m_file.line.latest.terms);
}

}  // namespace sp::ui

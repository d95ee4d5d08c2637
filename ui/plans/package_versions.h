// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plans_model.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// What a package was sold with, version by version, and what each changed. An older one can be sold again,
/// as the next version.
class PackageVersions : public VersionSheet {
    Q_OBJECT

public:
    PackageVersions(const PackageFile &file, bool mayWrite, QWidget &region);

Q_SIGNALS:
    /// Its rules are to be sold again.
    void broughtBack(const sp::credit::PackageTerms &terms);

protected:
    void choose(std::size_t at) override;

private:
    PackageFile m_file;
};

}  // namespace sp::ui

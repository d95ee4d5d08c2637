// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/package_draft.h"
#include "ui/plans/plans_model.h"
#include "ui/widgets/sheet.h"

class QGridLayout;

namespace sp::ui {

class CheckRow;
class PackagePreview;
class Select;
class TextField;

/// The builder of a package: what it holds and costs, when it ends, what happens when it is used up; the rest
/// folded away. Beside it how it would go for somebody. What is wrong stands at its field.
class PackageSheet : public Sheet {
    Q_OBJECT

public:
    /// A new package, or the next version of `of`. `begins` is what its fields begin with.
    PackageSheet(QWidget &region, const PackageBasis &basis, const std::optional<PackageLine> &of,
        const PackageDraft &begins);
    PackageDraft draft() const;
    TextField *field(PackageField name) const;
    PackagePreview &preview() { return *m_preview; }
    void unfold();

Q_SIGNALS:
    void composed(const QString &name, const sp::credit::PackageTerms &terms);

private:
    enum class Told { Touched, All };
    QWidget *makeFields(const PackageDraft &begins);
    QWidget *makeMore(const PackageDraft &begins);
    QWidget *makeServices(const PackageDraft &begins);
    TextField *addField(
        PackageField name, const QString &label, const QString &text, const QString &hint = {});
    Select *addSelect(const QStringList &choices, int current);
    void read(Told told);
    void showUnits();
    void save();

    PackageBasis m_basis;
    std::optional<PackageLine> m_of;
    std::map<PackageField, TextField *> m_fields;
    std::set<PackageField> m_touched;
    Select *m_unit;
    Select *m_overage;
    Select *m_period;
    Select *m_activation;
    Select *m_leftover;
    Select *m_late;
    Select *m_hold;
    Select *m_covers;
    std::vector<CheckRow *> m_services;
    QWidget *m_servicesBox = nullptr;
    Button *m_fold;
    QWidget *m_more = nullptr;
    PackagePreview *m_preview;
};

}  // namespace sp::ui

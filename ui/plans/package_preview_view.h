// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/package_draft.h"
#include "ui/plans/package_sample.h"
#include "ui/plans/plans_model.h"
#include "ui/widgets/card.h"

namespace sp::ui {

class Label;
class Select;
class TextField;

/// How a package would go for a client who is imagined: which service, how often, and what comes of it.
class PackagePreview : public Card {
    Q_OBJECT

public:
    explicit PackagePreview(const PackageBasis &basis, QWidget *parent = nullptr);
    void setDraft(const DraftReading &reading);
    /// What it says, a sentence a line.
    QString text() const;

private:
    void show();
    SampleClient client() const;

    PackageBasis m_basis;
    std::optional<credit::PackageTerms> m_terms;
    Select *m_service;
    TextField *m_often;
    Label *m_says;
    Label *m_rows;
};

}  // namespace sp::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/templates/templates_model.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// Every version of a template, the newest first, to read and to bring back. Bringing one back makes a new
/// version; none is lost.
class TemplateHistory : public VersionSheet {
    Q_OBJECT

public:
    TemplateHistory(const TemplateFile &file, QWidget &region);

Q_SIGNALS:
    void broughtBack(int version);

protected:
    void choose(std::size_t at) override;

private:
    /// The parts that say something, each below its name.
    static std::vector<Section> partsOfText(TemplateKind kind, const TemplateText &text);
    /// What a version says, 0 for the newest; nothing: the built-in wording.
    const TemplateText *ownText(std::size_t at) const;

    TemplateFile m_file;
};

}  // namespace sp::ui

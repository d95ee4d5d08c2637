// SPDX-License-Identifier: GPL-3.0-or-later
// What the program tells of itself, and of an end that nobody wanted.
#include "app/composition/crash_note.h"
#include "app/composition/program_diagnostics.h"
#include "app/composition/program_records.h"
#include "app/desktop/workplace.h"
#include "core/engine/diagnostics.h"
#include "ui/engine/ask.h"
#include "ui/shell/diagnostics_sheet.h"
#include "ui/shell/main_frame.h"
#include "ui/today/today_page.h"

#include <QDateTime>

namespace sp {

using namespace ui;

void Workplace::tellOfEnd()
{
    connect(m_today, &TodayPage::diagnosticsRequested, this, &Workplace::showDiagnostics);
    if (const auto ended = untoldCrash(stateFolder())) {
        m_today->tellOfEnd(QDateTime::fromMSecsSinceEpoch(toMillis(ended->when)));
        // Said once: the sentence stays for as long as this practice is open, and About shows the rest.
        markCrashesTold(stateFolder());
    }
}

void Workplace::showDiagnostics()
{
    ask(
        m_client, this,
        [](Engine &engine) -> Result<QString> {
            const auto practice = diagnosePractice(engine);
            return diagnosticsText(diagnoseProgram(engine.now()),
                practice ? std::optional(*practice) : std::optional<PracticeDiagnostics>());
        },
        [this](const Result<QString> &text) {
            if (!text) {
                complain(text.error());
                return;
            }
            (new DiagnosticsSheet(*m_frame, *text))->open();
            m_today->tellOfEnd({});
        });
}

}  // namespace sp

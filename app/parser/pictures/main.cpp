// SPDX-License-Identifier: GPL-3.0-or-later
// solopilot-pictures picture: draws one picture of a stranger for SoloPilot, as solopilot-parser reads files.
// A program of its own, because only it needs Qt Gui.
#include "app/parser/serving.h"
#include "core/formats/confined/foreign_picture.h"
#include "core/formats/confined/parser_frame.h"
#include "ui/pictures/picture_reader.h"

#include <QCoreApplication>
#include <QRunnable>
#include <QThreadPool>

#include <cstdio>

#ifdef __linux__
#include <malloc.h>
#endif

namespace {

std::optional<QByteArray> answered(const QByteArray &request)
{
    const auto asked = sp::openedPictureRequest(request);
    if (!asked)
        return std::nullopt;
    return sp::packed(sp::decodedPicture(asked->bytes, asked->options));
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || sp::foreignKindOf(argv[1]) != sp::ForeignKind::Picture) {
        std::fputs("SoloPilot starts this program itself, to draw pictures.\n", stderr);
        return 2;
    }
    sp::ConfinedService::begin();
#ifdef __linux__
    // A thread's own heap would reserve half of the addresses that there are.
    mallopt(M_ARENA_MAX, 1);
#endif
    // Plug-ins are looked for beside the program too.
    const QCoreApplication application(argc, argv);
    // Qt shares the work on a large picture among new threads, which a confined process cannot have. A thread
    // of its pool does all of it alone.
    QThreadPool::globalInstance()->start(QRunnable::create([] {
        sp::ConfinedService::serve({sp::loadPictureReaders, answered});
    }));
    QThreadPool::globalInstance()->waitForDone();
}

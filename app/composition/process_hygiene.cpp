// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/process_hygiene.h"

#include "core/storage/vault/known_answers.h"

#include <sodium.h>

#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#ifdef __unix__
extern char **environ;
#endif

namespace sp {

namespace {

// Qt's variables are many and grow; those stay that say how a window looks and is operated on this desktop.
constexpr std::string_view ofTheDesktop[] = {"QT_ACCESSIBILITY", "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_ENABLE_HIGHDPI_SCALING", "QT_FONT_DPI", "QT_IM_MODULE", "QT_IM_MODULES",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_QUICK_BACKEND",
    "QT_SCALE_FACTOR", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_SCREEN_SCALE_FACTORS", "QT_USE_PHYSICAL_DPI",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION"};

constexpr std::string_view loadingFamilies[] = {
    "LD_", "QT_", "QML_", "QML2_", "QMLSCENE_", "GIO_", "OPENSSL_", "P11_KIT_", "LIBGL_", "LIBVA_"};

constexpr std::string_view loadingOnes[] = {"GCONV_PATH", "GDK_PIXBUF_MODULEDIR", "GDK_PIXBUF_MODULE_FILE",
    "GTK3_MODULES", "GTK_EXE_PREFIX", "GTK_IM_MODULE_FILE", "GTK_MODULES", "GTK_PATH", "ICU_DATA", "LOCPATH",
    "MALLOC_TRACE", "SQLITE_TMPDIR", "SSLKEYLOGFILE"};

}  // namespace

bool harmless(std::string_view variable)
{
    if (std::ranges::find(ofTheDesktop, variable) != std::end(ofTheDesktop))
        return true;
    return std::ranges::find(loadingOnes, variable) == std::end(loadingOnes) &&
           std::ranges::none_of(
               loadingFamilies, [&](std::string_view family) { return variable.starts_with(family); });
}

void clearEnvironment()
{
#ifdef __unix__
    std::vector<std::string> harmful;
    for (char **each = environ; each && *each; ++each) {
        const std::string_view whole(*each);
        if (const auto name = whole.substr(0, whole.find('=')); !harmless(name))
            harmful.emplace_back(name);
    }
    for (const std::string &name : harmful)
        unsetenv(name.c_str());
#endif
}

void hardenProcess()
{
    clearEnvironment();
    if (sodium_init() < 0) {
        std::fputs("libsodium could not start; nothing can be encrypted.\n", stderr);
        std::exit(1);
    }
    if (const auto wrong = wrongAlgorithm()) {
        std::fprintf(stderr,
            "%.*s gives wrong answers on this machine, so nothing was opened. Install libsodium again, and "
            "check the machine's memory.\n",
            static_cast<int>(wrong->size()), wrong->data());
        std::exit(1);
    }
#ifdef __unix__
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace sp

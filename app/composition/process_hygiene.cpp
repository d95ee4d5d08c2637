// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/process_hygiene.h"

#include <sodium.h>

#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

#include <cstdio>
#include <cstdlib>

namespace sp {

void hardenProcess()
{
    if (sodium_init() < 0) {
        std::fputs("libsodium could not start; nothing can be encrypted.\n", stderr);
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

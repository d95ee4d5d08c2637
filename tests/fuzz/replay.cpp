// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over the files of a folder, without libFuzzer: what was once found stays found.
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("Usage: TARGET_fuzz CORPUS_FOLDER\n", stderr);
        return 2;
    }
    int inputs = 0;
    QDirIterator files(QString::fromLocal8Bit(arguments[1]), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size()));
        ++inputs;
    }
    std::printf("%d inputs replayed\n", inputs);
    return inputs > 0 ? 0 : 1;
}

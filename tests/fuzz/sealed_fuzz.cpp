// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed files and sealed bytes, whatever was done to them since: either every bit is as it was, or they are
// refused; and what a reader was given before the refusal is the beginning of what was sealed, never
// anything else. 'r': the rest is the file as it is. 'm': the rest is laid over sealed bytes. Else the first
// byte chooses a file, and what follows are edits of it.
#include "core/base/random.h"
#include "core/storage/vault/sealed_bytes.h"
#include "core/storage/vault/sealed_file.h"
#include "tests/fuzz/fuzz_input.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace sp;
using fuzz::Input;
using fuzz::require;

namespace {

constexpr qsizetype headSize = 8 + 2 + 24, sealedChunk = sealedChunkSize + 17;

struct Sample {
    QByteArray plain;
    QByteArray sealed;
};

const QTemporaryDir &folder()
{
    static const QTemporaryDir dir;
    return dir;
}

SealedAs sampleKind()
{
    return {"attachment", "which", 1};
}

const SecretBytes &ourKey()
{
    static const SecretBytes key = fuzz::countingKey(0);
    return key;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Sample sampleOf(qsizetype size)
{
    QByteArray plain(size, Qt::Uninitialized);
    for (qsizetype at = 0; at < size; ++at)
        plain[at] = static_cast<char>(at % 251);
    const QString path = folder().filePath(QStringLiteral("sample"));
    require(bool(sealBytes(path, ourKey(), sampleKind(), plain)));
    return {plain, contentOf(path)};
}

const std::array<Sample, 5> &samples()
{
    static const std::array<Sample, 5> made{sampleOf(0), sampleOf(1), sampleOf(sealedChunkSize),
        sampleOf(sealedChunkSize + 1), sampleOf(2 * sealedChunkSize + 5)};
    return made;
}

/// One of the things that somebody who holds the file could do to it.
void edit(QByteArray &file, Input &input)
{
    const auto at = [&] {
        return file.isEmpty() ? 0 : static_cast<qsizetype>(input.number(3)) % file.size();
    };
    const auto chunkAt = [&] { return headSize + static_cast<qsizetype>(input.number(1) % 3) * sealedChunk; };
    switch (input.number(1) % 7) {
    case 0:
        if (const qsizetype place = at(); !file.isEmpty())
            file[place] = static_cast<char>(static_cast<std::uint64_t>(file[place]) ^ input.number(1));
        break;
    case 1:
        file.truncate(at());
        break;
    case 2:
        file.insert(at(), input.take(static_cast<qsizetype>(input.number(1))).toByteArray());
        break;
    case 3:
        file.remove(at(), static_cast<qsizetype>(input.number(2)));
        break;
    case 4:
        file.truncate(std::min(chunkAt(), file.size()));
        break;
    case 5:
        file.insert(std::min(chunkAt(), file.size()), file.mid(chunkAt(), sealedChunk));
        break;
    default:
        file.remove(chunkAt(), sealedChunk);
        break;
    }
}

/// What the reader hands out, and whether it came to an end that it vouches for.
std::pair<QByteArray, bool> readAll(const QByteArray &bytes)
{
    const QString path = folder().filePath(QStringLiteral("tried"));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        require(file.write(bytes) == bytes.size());
    }
    QByteArray plain;
    auto reader = SealedReader::open(path, ourKey(), sampleKind());
    if (!reader) {
        require(reader.error().reason == "sealed.damaged" || reader.error().reason == "sealed.version");
        return {plain, false};
    }
    for (;;) {
        const auto chunk = reader->next();
        if (!chunk) {
            require(chunk.error().reason == "sealed.damaged");
            return {plain, false};
        }
        if (chunk->empty())
            break;
        require(chunk->size() <= sealedChunkSize);
        plain += view(*chunk);
    }
    const QString out = folder().filePath(QStringLiteral("plain"));
    require(bool(unsealFile(path, out, ourKey(), sampleKind())) && contentOf(out) == plain);
    QFile::remove(out);
    require(!unsealBytes(path, fuzz::countingKey(1), sampleKind(), bytes.size()));
    require(!unsealBytes(path, ourKey(), {"attachment", "other", 1}, bytes.size()));
    require(!unsealBytes(path, ourKey(), {"attachmentw", "hich", 1}, bytes.size()));
    const auto capped = unsealBytes(path, ourKey(), sampleKind(), plain.size() - 1);
    require(plain.isEmpty() || (!capped && capped.error().reason == "storage.too_large"));
    return {plain, true};
}

void tryFile(const QByteArray &bytes, const Sample *made)
{
    const auto [plain, whole] = readAll(bytes);
    if (made) {
        require(whole == (bytes == made->sealed));
        require(whole ? plain == made->plain : made->plain.startsWith(plain));
    } else {
        const auto same = [&](const Sample &sample) { return sample.sealed == bytes; };
        require(!whole || std::ranges::any_of(samples(), same));
    }
}

void tryBytes(QByteArrayView over)
{
    SeededRandom random(7);
    const QByteArray plain = "what was typed", bound = "drafts";
    const QByteArray sealed = sealInMemory(ourKey(), bound, plain, random);
    require(!unsealInMemory(ourKey(), bound, over) && *unsealInMemory(ourKey(), bound, sealed) == plain);
    QByteArray altered = sealed;
    for (qsizetype at = 0; at < std::min(over.size(), altered.size()); ++at)
        altered[at] = static_cast<char>(altered[at] ^ over[at]);
    const auto opened = unsealInMemory(ourKey(), bound, altered);
    require(bool(opened) == (altered == sealed));
    require(!unsealInMemory(ourKey(), over, sealed) || over == bound);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray given = fuzz::bytesOf(data, size);
    Input input(given);
    const char first = static_cast<char>(input.number(1));
    if (first == 'r') {
        tryFile(input.rest().toByteArray(), nullptr);
        return 0;
    }
    if (first == 'm') {
        tryBytes(input.rest());
        return 0;
    }
    const Sample &made = samples()[static_cast<unsigned char>(first) % samples().size()];
    QByteArray file = made.sealed;
    for (int edits = 0; edits < 8 && !input.atEnd(); ++edits)
        edit(file, input);
    tryFile(file, &made);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/known_answers.h"

#include "core/base/bytes.h"
#include "core/storage/vault/subkeys.h"

#include <sodium.h>

#include <array>
#include <utility>

namespace sp {

namespace {

/// The draft of XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, A.3.1), sealed and opened again.
bool aeadAnswers()
{
    const QByteArray key =
        QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray bound = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
        "future, sunscreen would be it.";
    const QByteArray expected = QByteArray::fromHex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64"
        "c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c"
        "97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    QByteArray sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    const auto into = [](QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); };
    crypto_aead_xchacha20poly1305_ietf_encrypt(into(sealed), nullptr, octets(plain).data(),
        octets(plain).size(), octets(bound).data(), octets(bound).size(), nullptr, octets(nonce).data(),
        octets(key).data());
    if (sealed != expected)
        return false;
    QByteArray opened(plain.size(), Qt::Uninitialized);
    const auto open = [&] {
        return crypto_aead_xchacha20poly1305_ietf_decrypt(into(opened), nullptr, nullptr,
            octets(sealed).data(), octets(sealed).size(), octets(bound).data(), octets(bound).size(),
            octets(nonce).data(), octets(key).data());
    };
    if (open() != 0 || opened != plain)
        return false;
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    return open() != 0;  // And what was altered is refused.
}

/// Answered by the reference implementation (libargon2): Argon2id, 64 KiB, three passes, one lane.
bool passphraseAnswers()
{
    const QByteArray typed = "a long walk along the quiet river";
    const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    std::array<unsigned char, 32> key;
    const int failed = crypto_pwhash(key.data(), key.size(), typed.constData(),
        static_cast<unsigned long long>(typed.size()), octets(salt).data(), 3, 64 * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    return !failed && hex(key) == "1df1577df222c77edd76a947974adf5aaffe444acba97f029f7f1c17ff522431";
}

SecretBytes countingKey()
{
    SecretBytes key(vaultKeySize);
    for (std::size_t at = 0; at < key.size(); ++at)
        key.data()[at] = static_cast<unsigned char>(at);
    return key;
}

/// Answered by Python's hashlib.
bool keyedHashAnswers()
{
    return hex(keyedDigest(countingKey(), {"abc"})) ==
           "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f";
}

/// Answered by Python's hashlib: the salt is the purpose, the person "SPvault1".
bool subkeyAnswers()
{
    return hex(subkey(countingKey(), KeyPurpose::Database).span()) ==
           "d7668f2cb677113d391a6ae45f31561fdc659a18da4f5701809a0ca16d08ecb0";
}

/// FIPS 180-4.
bool sha256Answers()
{
    return hex(sha256({"abc"})) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
}

/// RFC 8032, 7.1, test 2.
bool ed25519Answers()
{
    const QByteArray seed =
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
    std::array<unsigned char, crypto_sign_BYTES> signature;
    unsigned char message = 0x72;
    crypto_sign_seed_keypair(key.data(), secret.data(), octets(seed).data());
    crypto_sign_detached(signature.data(), nullptr, &message, 1, secret.data());
    if (hex(signature) !=
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
            "387b2eaeb4302aeeb00d291612bb0c00" ||
        crypto_sign_verify_detached(signature.data(), &message, 1, key.data()) != 0)
        return false;
    message ^= 1;
    return crypto_sign_verify_detached(signature.data(), &message, 1, key.data()) != 0;
}

}  // namespace

std::optional<std::string_view> wrongAlgorithm()
{
    constexpr std::pair<std::string_view, bool (*)()> algorithms[] = {{"XChaCha20-Poly1305", aeadAnswers},
        {"Argon2id", passphraseAnswers}, {"BLAKE2b", keyedHashAnswers}, {"crypto_kdf", subkeyAnswers},
        {"SHA-256", sha256Answers}, {"Ed25519", ed25519Answers}};
    for (const auto &[name, answers] : algorithms)
        if (!answers())
            return name;
    return std::nullopt;
}

}  // namespace sp

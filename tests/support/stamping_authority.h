// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sp::test {

/// A time-stamping authority in this process, whose clock is the test's: a root and a certificate for time
/// stamps, both good from 2020 to 2050.
class StampingAuthority {
public:
    static constexpr auto policy = "1.2.3.4.1";

    explicit StampingAuthority(const Clock &clock) : m_clock(clock)
    {
        m_root = certificate("Root", m_rootKey.get(), NID_basic_constraints, "critical,CA:true");
        X509_sign(m_root.get(), m_rootKey.get(), EVP_sha256());
        m_signer = certificate("Time", m_signerKey.get(), NID_ext_key_usage, "critical,timeStamping");
        X509_sign(m_signer.get(), m_rootKey.get(), EVP_sha256());
    }

    QByteArray roots() const
    {
        const Bio out(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_X509(out.get(), m_root.get());
        return bytesOf(out.get());
    }

    /// The reply to a request as of now, both in DER.
    QByteArray reply(const QByteArray &request) const
    {
        const std::unique_ptr<TS_RESP_CTX, decltype(&TS_RESP_CTX_free)> context(
            TS_RESP_CTX_new(), TS_RESP_CTX_free);
        TS_RESP_CTX_set_signer_cert(context.get(), m_signer.get());
        TS_RESP_CTX_set_signer_key(context.get(), m_signerKey.get());
        TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
        TS_RESP_CTX_add_md(context.get(), EVP_sha256());
        const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> under(
            OBJ_txt2obj(policy, 1), ASN1_OBJECT_free);
        TS_RESP_CTX_set_def_policy(context.get(), under.get());
        TS_RESP_CTX_set_serial_cb(
            context.get(),
            [](TS_RESP_CTX *, void *) {
                ASN1_INTEGER *serial = ASN1_INTEGER_new();
                ASN1_INTEGER_set(serial, 1);
                return serial;
            },
            nullptr);
        TS_RESP_CTX_set_time_cb(
            context.get(),
            [](TS_RESP_CTX *, void *clock, long *seconds, long *microseconds) {
                const auto now = static_cast<const Clock *>(clock)->now().time_since_epoch();
                *seconds = static_cast<long>(std::chrono::floor<std::chrono::seconds>(now).count());
                *microseconds = 0;
                return 1;
            },
            const_cast<Clock *>(&m_clock));
        const Bio asked(BIO_new_mem_buf(request.constData(), static_cast<int>(request.size())), BIO_free);
        const std::unique_ptr<TS_RESP, decltype(&TS_RESP_free)> answer(
            TS_RESP_create_response(context.get(), asked.get()), TS_RESP_free);
        if (!answer)
            qFatal("no reply could be made");
        const Bio out(BIO_new(BIO_s_mem()), BIO_free);
        i2d_TS_RESP_bio(out.get(), answer.get());
        return bytesOf(out.get());
    }

private:
    using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
    using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

    static QByteArray bytesOf(BIO *memory)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(memory, &data);
        return {data, size};
    }

    /// Issued by the root, and not signed yet.
    static Certificate certificate(const char *name, EVP_PKEY *key, int kind, const char *use)
    {
        Certificate made(X509_new(), X509_free);
        X509_set_version(made.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), kind);
        ASN1_TIME_set_string(X509_getm_notBefore(made.get()), "20200101000000Z");
        ASN1_TIME_set_string(X509_getm_notAfter(made.get()), "20500101000000Z");
        const auto call = [](X509_NAME *whom, const char *text) {
            X509_NAME_add_entry_by_txt(
                whom, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
        };
        call(X509_get_subject_name(made.get()), name);
        call(X509_get_issuer_name(made.get()), "Root");
        X509_set_pubkey(made.get(), key);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, use);
        X509_add_ext(made.get(), extension, -1);
        X509_EXTENSION_free(extension);
        return made;
    }

    const Clock &m_clock;
    Key m_rootKey{EVP_EC_gen("P-256"), EVP_PKEY_free};
    Key m_signerKey{EVP_EC_gen("P-256"), EVP_PKEY_free};
    Certificate m_root{nullptr, X509_free};
    Certificate m_signer{nullptr, X509_free};
};

}  // namespace sp::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/audit/time_stamp.h"

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ts.h>

#include <array>
#include <ctime>
#include <memory>
#include <optional>

namespace sp {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
template <typename T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using Request = Owned<TS_REQ, TS_REQ_free>;
using Reply = Owned<TS_RESP, TS_RESP_free>;
using Imprint = Owned<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using Algorithm = Owned<X509_ALGOR, X509_ALGOR_free>;
using Object = Owned<ASN1_OBJECT, ASN1_OBJECT_free>;
using Number = Owned<ASN1_INTEGER, ASN1_INTEGER_free>;
using Memory = Owned<BIO, BIO_free>;
using Certificate = Owned<X509, X509_free>;
using Certificates = Owned<X509_STORE, X509_STORE_free>;
using Check = Owned<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;

constexpr std::size_t nonceSize = 8;

Error corrupt(const char *reason)
{
    return {ErrorCode::Corrupt, reason};
}

/// All of `bytes` as one object of DER, or nothing.
template <typename Kind, auto read>
Kind fromDer(QByteArrayView bytes)
{
    const unsigned char *at = octets(bytes).data();
    Kind object(read(nullptr, &at, static_cast<long>(bytes.size())));
    if (at != octets(bytes).data() + bytes.size())
        object.reset();
    ERR_clear_error();
    return object;
}

Imprint imprintOf(QByteArrayView data)
{
    Imprint imprint(TS_MSG_IMPRINT_new());
    const Algorithm algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    Digest digest = sha256({data});
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    TS_MSG_IMPRINT_set_msg(imprint.get(), digest.data(), static_cast<int>(digest.size()));
    return imprint;
}

Number nonceFrom(Random &random)
{
    std::array<unsigned char, nonceSize> bytes;
    random.fill(bytes);
    bytes[0] = static_cast<unsigned char>(bytes[0] | 1);  // Of this length, whatever comes.
    Number number(ASN1_INTEGER_new());
    ASN1_STRING_set(number.get(), bytes.data(), static_cast<int>(bytes.size()));
    return number;
}

Certificates rootsFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Certificates store(X509_STORE_new());
    int count = 0;
    while (const Certificate root{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)})
        count += X509_STORE_add_cert(store.get(), root.get());
    ERR_clear_error();  // The end of the text is told as an error.
    if (count == 0)
        store.reset();
    return store;
}

/// What is wrong, by the last thing OpenSSL said of it.
Error refusal()
{
    const auto code = ERR_peek_last_error();
    ERR_clear_error();
    switch (ERR_GET_LIB(code) == ERR_LIB_TS ? ERR_GET_REASON(code) : 0) {
    case TS_R_MESSAGE_IMPRINT_MISMATCH:
        return corrupt("stamp.imprint");
    case TS_R_NONCE_NOT_RETURNED:
    case TS_R_NONCE_MISMATCH:
        return corrupt("stamp.nonce");
    case TS_R_POLICY_MISMATCH:
        return corrupt("stamp.policy");
    case TS_R_CERTIFICATE_VERIFY_ERROR:
        return corrupt("stamp.certificate");
    default:
        return corrupt("stamp.signature");
    }
}

std::optional<std::time_t> secondsOf(const ASN1_GENERALIZEDTIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return timegm(&parts);
}

/// Whether the authority's answer is one that comes with a stamp.
bool isGranted(TS_RESP *reply)
{
    const ASN1_INTEGER *status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(reply));
    const long value = ASN1_INTEGER_get(status);
    return value == TS_STATUS_GRANTED || value == TS_STATUS_GRANTED_WITH_MODS;
}

/// A request over SHA-256 of `data`, without a nonce.
Result<Request> requestFor(QByteArrayView data, const QByteArray &policy)
{
    Request request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprintOf(data).get());
    TS_REQ_set_cert_req(request.get(), 1);
    if (policy.isEmpty())
        return request;
    const Object object(OBJ_txt2obj(policy.constData(), 1));
    ERR_clear_error();
    if (!object)
        return Error{ErrorCode::InvalidInput, "stamp.policy"};
    TS_REQ_set_policy_id(request.get(), object.get());
    return request;
}

Result<Instant> timeOf(QByteArrayView reply, TS_REQ *asked, const QByteArray &pem)
{
    const auto answer = fromDer<Reply, d2i_TS_RESP>(reply);
    if (!answer)
        return corrupt("stamp.not_a_reply");
    if (!isGranted(answer.get()))
        return Error{ErrorCode::Refused, "stamp.denied"};
    TS_TST_INFO *info = TS_RESP_get_tst_info(answer.get());
    const auto seconds = secondsOf(info ? TS_TST_INFO_get_time(info) : nullptr);
    if (!seconds)
        return corrupt("stamp.not_a_reply");
    Certificates roots = rootsFrom(pem);
    if (!roots)
        return Error{ErrorCode::InvalidInput, "stamp.roots"};
    // A stamp outlives its certificate; it has to have been valid when it was used.
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(roots.get()), *seconds);
    const Check check(TS_REQ_to_TS_VERIFY_CTX(asked, nullptr));
    if (!check)
        return corrupt("stamp.not_a_reply");
    TS_VERIFY_CTX_add_flags(check.get(), TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_store(check.get(), roots.release());
    ERR_clear_error();
    if (TS_RESP_verify_response(check.get(), answer.get()) != 1)
        return refusal();
    return Instant(std::chrono::sys_seconds(std::chrono::seconds(*seconds)));
}

}  // namespace

Result<Done> checkTrust(const StampTrust &trust)
{
    SP_CHECK(requestFor({}, trust.policy));
    return rootsFrom(trust.roots) ? Result<Done>(Done{}) : Error{ErrorCode::InvalidInput, "stamp.roots"};
}

Result<QByteArray> stampRequest(QByteArrayView data, const StampTrust &trust, Random &random)
{
    SP_TRY(request, requestFor(data, trust.policy));
    TS_REQ_set_nonce(request.get(), nonceFrom(random).get());
    unsigned char *der = nullptr;
    const int size = i2d_TS_REQ(request.get(), &der);
    if (size <= 0)
        return Error{ErrorCode::Internal, "stamp.policy"};
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

Result<Instant> checkStamp(
    QByteArrayView reply, QByteArrayView request, const StampTrust &trust, const StampTimes &times)
{
    const auto asked = fromDer<Request, d2i_TS_REQ>(request);
    if (!asked)
        return corrupt("stamp.not_a_reply");
    SP_TRY(at, timeOf(reply, asked.get(), trust.roots));
    if (at < times.earliest || at > times.latest)
        return corrupt("stamp.time");
    return at;
}

Result<Instant> checkKeptStamp(QByteArrayView reply, QByteArrayView data, const StampTrust &trust)
{
    SP_TRY(asked, requestFor(data, trust.policy));
    return timeOf(reply, asked.get(), trust.roots);
}

}  // namespace sp

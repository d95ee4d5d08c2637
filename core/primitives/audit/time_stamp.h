// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

namespace sp {

class Random;

/// Whose time stamps are taken, as its owner was told it by the authority.
struct StampTrust {
    QByteArray roots;   ///< Certificates, PEM.
    QByteArray policy;  ///< "1.2.3.4.1", or empty: any.
};

/// Fails with InvalidInput "stamp.roots" where there is no certificate among the roots, and with
/// "stamp.policy" where the policy is no object identifier.
Result<Done> checkTrust(const StampTrust &trust);

/// Asks a time-stamping authority for its word on `data`: a TimeStampReq of RFC 3161 over SHA-256, with 64
/// random bits as nonce and a wish for the authority's certificate, in DER. Fails with InvalidInput
/// "stamp.policy" where the policy is no object identifier.
Result<QByteArray> stampRequest(QByteArrayView data, const StampTrust &trust, Random &random);

/// When a reply may have been given.
struct StampTimes {
    Instant earliest;
    Instant latest;
};

/// The moment a reply, a TimeStampResp in DER, stamps. It has to answer `request` (from stampRequest()): its
/// imprint, its nonce, its policy; to be signed by a certificate for time stamping that leads to one of the
/// roots and was valid at that moment; and to lie between `times`. Fails with
///
/// - Corrupt "stamp.not_a_reply": not DER of the kind;
/// - Refused "stamp.denied": the authority would not;
/// - Corrupt "stamp.imprint", "stamp.nonce", "stamp.policy": it answers something else;
/// - Corrupt "stamp.signature", "stamp.certificate": nobody known says it, or not with a certificate of then;
/// - Corrupt "stamp.time": at another time than it can have been;
/// - InvalidInput "stamp.roots": the roots are no certificates.
Result<Instant> checkStamp(
    QByteArrayView reply, QByteArrayView request, const StampTrust &trust, const StampTimes &times);

/// The moment that a reply from long ago stamps `data` with; nobody knows any more what was asked. Fails as
/// checkStamp() does, but for nonce and time.
Result<Instant> checkKeptStamp(QByteArrayView reply, QByteArrayView data, const StampTrust &trust);

}  // namespace sp

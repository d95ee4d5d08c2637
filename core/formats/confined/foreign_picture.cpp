// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/foreign_picture.h"

#include "core/formats/confined/parcel.h"

#include <limits>

namespace sp {

namespace {

constexpr int largestEdge = 10'000;

template <typename Parcel>
void carryOptions(Parcel &parcel, Carried<Parcel, PictureOptions> &options)
{
    parcel.whole(options.longestEdge, 1, largestEdge);
    parcel.whole(options.mostPixels, 1, std::numeric_limits<int>::max());
}

template <typename Parcel>
void carryPicture(Parcel &parcel, Carried<Parcel, ForeignPicture> &picture, const PictureOptions &options)
{
    parcel.whole(picture.width, 1, options.longestEdge);
    parcel.whole(picture.height, 1, options.longestEdge);
    parcel.bytes(picture.pixels);
    parcel.require(picture.pixels.size() == 4LL * picture.width * picture.height);
}

enum class Outcome { Read, Refused };

}  // namespace

QByteArray pictureRequest(const PictureRequest &request)
{
    ParcelWriter parcel;
    carryOptions(parcel, request.options);
    return parcel.written() + request.bytes;
}

std::optional<PictureRequest> openedPictureRequest(const QByteArray &bytes)
{
    ParcelReader parcel(bytes, {});
    PictureRequest request;
    carryOptions(parcel, request.options);
    request.bytes = parcel.rest().toByteArray();
    return parcel.failed() ? std::nullopt : std::optional(std::move(request));
}

QByteArray packed(const Result<ForeignPicture> &picture)
{
    ParcelWriter parcel;
    parcel.choice(picture ? Outcome::Read : Outcome::Refused, Outcome::Refused);
    if (picture)
        carryPicture(parcel, *picture, {});
    else
        carryError(parcel, picture.error());
    return parcel.written();
}

Result<ForeignPicture> unpackedPicture(QByteArrayView answer, const PictureOptions &options)
{
    ParcelReader parcel(answer, "picture");
    Outcome outcome = Outcome::Read;
    parcel.choice(outcome, Outcome::Refused);
    ForeignPicture picture;
    Error error;
    if (outcome == Outcome::Read)
        carryPicture(parcel, picture, options);
    else
        carryError(parcel, error);
    if (!parcel.atEnd())
        return Error{ErrorCode::Refused, "parser.failed", {}, "the answer does not fit"};
    if (outcome == Outcome::Refused)
        return error;
    return picture;
}

Result<ForeignPicture> confinedPicture(
    ConfinedParser &parser, const QByteArray &bytes, const PictureOptions &options)
{
    SP_TRY(answer, parser.answer(ForeignKind::Picture, pictureRequest({options, bytes})));
    return unpackedPicture(answer, options);
}

}  // namespace sp

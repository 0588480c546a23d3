#pragma once
#include "access/case_scope.hpp"
#include "attachments/attachments.hpp"

namespace indgang::attachments {

/// A few drawings and a letter; an archive is another system.
inline constexpr std::size_t most_of_one = 12;

/// What is to be kept, sealed already: not on the writer's time.
struct Sealed {
    Kind kind;
    std::int64_t size = 0, width = 0, height = 0;
    std::string content, thumbnail;  // no thumbnail of a PDF
};
Sealed sealed(access::Keys const& keys, pictures::Kept const& kept);

AttachmentId keep(access::CaseScope& scope, Owner const& owner, OwnerPlace const& place,
                  Attachment const& about, Sealed const& sealed);
/// Raises its version.
void correct(access::CaseScope& scope, Attachment const& attachment, OwnerPlace const& place);
void remove(access::CaseScope& scope, AttachmentId id, OwnerPlace const& place,
            std::string const& because);

std::optional<OwnerPlace> place_of(access::CaseScope& scope, Owner const& owner);

/// With the owner's place: none where the reader may not see the owner.
struct Found {
    Attachment attachment;
    OwnerPlace place;
};
std::optional<Found> attachment_in(access::CaseScope& scope, std::int64_t number);

enum class Part { whole, thumbnail };
std::string content_of(access::CaseScope& scope, AttachmentId id, Part part);

}  // namespace indgang::attachments

// Attachments (bilag): a drawing, a photo or a PDF that belongs to something in a case, such as what a child
// said. Who may see that may see the attachment, nobody else; each look is in the access log (SHARE-6).
//
// Never stored: where and when a picture was taken, and anything else but its pixels (exchange/pictures).
// Asks: cases.  Is asked by: voices, examinations, portal.
#pragma once
#include <boost/describe.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/folders.hpp"
#include "exchange/pictures/pictures.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::attachments {

using AttachmentId = Id<struct AttachmentTag>;
using pictures::Kind;

/// What it belongs to: a kind that a slice has said, and which one.
struct Owner {
    std::string kind;  // "stemme": also a part of the address
    std::int64_t number = 0;
};

/// The owner as this reader may see it.
struct OwnerPlace {
    Phrase called;        // "Børnesamtale med Sofie"
    std::string address;  // its page
    access::Folder folder;
    bool may_add = false;
};
struct KindOfOwner {
    std::string word;
    /// None where there is no such one, or not for this reader.
    std::function<std::optional<OwnerPlace>(access::CaseScope&, std::int64_t)> place;
};
/// Said once, before the first request.
void can_own(KindOfOwner kind);

struct Attachment {
    AttachmentId id = {};
    Owner owner = {};
    Kind kind = Kind::jpeg;
    std::string file_name = {}, alternative = {};
    std::int64_t size = 0, width = 0, height = 0;
    std::string added_by = {};
    Instant added_at = {};
    std::int64_t version = 0;

    bool is_picture() const { return kind != Kind::pdf; }
};
/// In the order in which they came. The caller has seen to it that the reader may see the owner.
std::vector<Attachment> attachments_of(access::CaseScope& scope, Owner const& owner);

struct ShownLine {
    CaseId case_id;
    AttachmentId id;
    std::string alternative, file_name;
    Phrase about;  // who put it there, and when
    bool is_picture = false, may_change = false;
};
BOOST_DESCRIBE_STRUCT(ShownLine, (), (case_id, id, alternative, file_name, about, is_picture))

/// The attachments of something, as part of its page.
struct Shown {
    std::vector<ShownLine> lines;
    std::string add_address;  // empty where no more may be put there
};
BOOST_DESCRIBE_STRUCT(Shown, (), (lines))
void render(Shown const& page, web::View& view);
Shown shown(access::CaseScope& scope, Owner const& owner, bool may_add);

}  // namespace indgang::attachments

// What stands on a page in place of a folder that its reader may not see: which, why not, and whom to
// ask. Never what is in it.
#pragma once
#include <boost/describe.hpp>
#include <optional>

#include "access/folders.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::cases {

struct Withheld {
    CaseId case_id;
    access::FolderKind folder;
    Phrase why, how_to_ask;
};
BOOST_DESCRIBE_STRUCT(Withheld, (), (folder, why, how_to_ask))
void render(Withheld const& page, web::View& view);

/// None where the reader sees the folder.
std::optional<Withheld> withheld(access::CaseScope& scope, access::FolderKind folder);

}  // namespace indgang::cases

// Two people wrote at once (409): what is saved now and what was written meanwhile, side by side, with
// a way on for both. Nothing that was typed is lost: it goes along in the page's own form.
#pragma once
#include <boost/describe/class.hpp>
#include <string>
#include <vector>

#include "web/page.hpp"

namespace indgang::web {

/// One field, as people read it: a day in words, a choice by its wording.
struct ConflictField {
    std::string label;
    std::string theirs;  // saved now
    std::string yours;
};
BOOST_DESCRIBE_STRUCT(ConflictField, (), (label, theirs, yours))

struct ConflictPage {
    std::string saved_by;               // who saved; empty where that is not known or not shown
    std::vector<ConflictField> fields;  // those that differ
    std::string send_to;                // where the form goes once more
    std::string saved_at;               // the address that shows what is saved
    FormState form;                     // yours, under the version that is saved now
};
BOOST_DESCRIBE_STRUCT(ConflictPage, (), (saved_by, fields, send_to, saved_at, form))
void render(ConflictPage const& page, View& view);
std::string title(ConflictPage const& page, Language language);

/// What is saved now, and where it is shown.
struct SavedMeanwhile {
    std::string version;
    std::string address;
    std::string by = {};
};

/// 409. Fields that are the same in both need no choice and are left out.
Response conflict(Request const& request, FormState const& typed, SavedMeanwhile const& saved,
                  std::vector<ConflictField> fields);

}  // namespace indgang::web

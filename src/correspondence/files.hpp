// Files that go with a message: as they are shown beside it, and the file itself.
#pragma once
#include "access/case_scope.hpp"
#include "correspondence/correspondence.hpp"
#include "web/form.hpp"

namespace indgang::correspondence {

struct FileView {
    std::string name, address;  // no address: it cannot be opened now
    Phrase said;
    bool is_waiting = false, is_harmful = false;
};
BOOST_DESCRIBE_STRUCT(FileView, (), (name, address, said, is_waiting, is_harmful))
std::vector<FileView> files_beside(access::CaseScope& scope, ThreadId thread,
                                   Message const& message);

/// Of a form: what is wrong with one stands at the field, and then nothing is sent.
std::vector<sealed_files::Prepared> files_in_form(web::Request const& request,
                                                  access::CaseScope& scope, web::Form& form);

web::Response send_file(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::correspondence

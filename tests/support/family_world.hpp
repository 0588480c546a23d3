// A small, believable world for page tests: a municipality, its people by role, and the family Holm, on
// Monday 23 November 2026. All invented.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "access/case_scope.hpp"
#include "access/keys.hpp"
#include "web/http.hpp"

namespace indgang::test {

inline constexpr Day monday_23_november = "2026-11-23"_day;
inline constexpr Day third_of_march = "2026-03-03"_day;

using FormFields = std::vector<std::pair<std::string, std::string>>;
using PathValues = std::vector<std::pair<std::string_view, std::int64_t>>;

struct FamilyWorld {
    explicit FamilyWorld(db::Db& database);

    db::Db& db;
    access::Keys keys;
    access::MunicipalityFacts municipality;

    DepartmentId child_disability, adult_social, psychology;
    UserId mette;   // coordinator of the family Holm
    UserId birgit;  // coordinator of the same department, of no case
    UserId jonas;   // partner, from the adult area
    UserId lise;    // core-team member, from PPR
    UserId lars;    // leader of the children's disability area
    UserId karin;   // leader of the adult area: not of this case
    UserId finn;    // controller
    std::int64_t criterion = 0;
    CaseId holm;
    PersonId sofie, emil, anna,
        peter;  // 9, 6, their mother, and their father whose address is protected

    access::Visit visit(UserId user, Language language = Language::da);
    access::Visit nobody();

    /// As the dispatcher does it: the door, the page, and all or nothing.
    web::Response get(access::RelationSet may, UserId user,
                      web::Response (*page)(web::Request const&, access::CaseScope&),
                      PathValues const& path = {}, std::string query = {});
    web::Response post(access::RelationSet may, UserId user,
                       web::Response (*page)(web::Request const&, access::CaseScope&),
                       FormFields const& fields, PathValues const& path = {});
    web::Response post(UserId user, web::Response (*page)(web::Request const&, access::Visit&),
                       FormFields const& fields);
    std::vector<access::LogLine> logged;  // by the latest of these
    CaseId opened;                        // which case they go to; Holm until another is said

    std::int64_t count(std::string const& table);
};

bool shows(web::Response const& response, std::string_view text);
/// The mistake shown at that field, or empty.
std::string mistake_at(web::Response const& response, std::string_view field);

}  // namespace indgang::test

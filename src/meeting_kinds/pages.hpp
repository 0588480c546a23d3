// The types of meeting as a municipality sees and makes them (/moedetyper): all of them with their rules, one with
// its versions, and the form for a new type or a new version.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "meeting_kinds/meeting_kinds.hpp"
#include "meeting_kinds/rules.hpp"
#include "web/page.hpp"

namespace indgang::meeting_kinds {

struct KindLine {
    std::string word = {}, name = {}, purpose = {}, without = {};
    Phrase how_often = {};
    std::vector<Seat> must = {}, must_not = {};
    std::int64_t version = 1;
    std::optional<Day> retired_on = {};
};
BOOST_DESCRIBE_STRUCT(KindLine, (),
                      (word, name, purpose, without, how_often, must, must_not, version,
                       retired_on))

struct KindsPage {
    std::vector<KindLine> own = {}, of_family = {}, of_others = {};
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(KindsPage, (), (own, of_family, of_others, may_change))
void render(KindsPage const& page, web::View& view);
std::string title(KindsPage const& page, Language language);

struct VersionLine {
    std::int64_t version = 0;
    std::string name = {}, because = {}, written_by = {};
    std::optional<Day> written_on = {};
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (version, name, because, written_by, written_on))

/// What a type's rules say, as sentences.
struct KindPage {
    KindLine kind = {};
    Subject subject = Subject::family;
    std::string name_for_family = {}, source = {};
    std::optional<std::int64_t> child_from_age = {};
    std::vector<Role> needed = {};
    std::vector<AgendaPoint> agenda = {};
    std::int64_t minutes = 0;
    std::vector<Duty> duties = {};
    std::vector<VersionLine> versions = {};  // of an own type, the newest first
    bool may_change = false, may_copy = false, is_planned_elsewhere = false;
};
BOOST_DESCRIBE_STRUCT(AgendaPoint, (), (words, minutes))
BOOST_DESCRIBE_STRUCT(KindPage, (),
                      (kind, subject, name_for_family, source, child_from_age, needed, agenda,
                       minutes, duties, versions, may_change))
void render(KindPage const& page, web::View& view);
std::string title(KindPage const& page, Language language);

struct KindFormPage {
    std::string word = {}, name = {};  // of the type that gets a new version; empty: a new type
    web::FormState form = {};
    static constexpr auto const& every_subject = subjects;
    static constexpr auto const& every_seat = seats;
    static constexpr auto const& every_role = roles;
    static constexpr auto const& every_cadence = cadences;
    static constexpr auto const& every_duty = duties;
};
BOOST_DESCRIBE_STRUCT(KindFormPage, (), (word, name, form))
void render(KindFormPage const& page, web::View& view);
std::string title(KindFormPage const& page, Language language);

inline constexpr web::FormField kind_query[] = {{.name = "fra"}};
// clang-format off
inline constexpr web::FormField kind_fields[] = {
    {.name = "name", .is_required = true, .longest = 80},
    {.name = "name_for_family", .is_required = true, .longest = 80},
    {.name = "purpose", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "subject", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Subject>},
    {.name = "must", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Seat>},
    {.name = "must_not", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Seat>},
    {.name = "child_from_age", .kind = web::FieldKind::number},
    {.name = "without_family", .longest = 300},
    {.name = "roles", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Role>},
    {.name = "minutes", .kind = web::FieldKind::number, .is_required = true},
    {.name = "agenda", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "cadence", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Cadence>},
    {.name = "every", .kind = web::FieldKind::number},
    {.name = "duties", .kind = web::FieldKind::choice, .is_list = true, .words = words_of<Duty>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};
// clang-format on

web::Response show_kinds(web::Request const& request, access::Visit& visit);
web::Response show_kind(web::Request const& request, access::Visit& visit);
web::Response show_new_kind(web::Request const& request, access::Visit& visit);
web::Response create_kind(web::Request const& request, access::Visit& visit);
web::Response show_new_version(web::Request const& request, access::Visit& visit);
web::Response write_version(web::Request const& request, access::Visit& visit);
web::Response retire_kind(web::Request const& request, access::Visit& visit);

}  // namespace indgang::meeting_kinds

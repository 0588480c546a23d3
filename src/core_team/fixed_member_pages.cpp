#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "core_team/fixed_views.hpp"
#include "core_team/pages.hpp"
#include "core_team/store.hpp"
#include "web/compared.hpp"

namespace indgang::core_team {
namespace {

bool is_there(std::vector<FixedMember> const& members, UserId user, Day day) {
    return std::ranges::any_of(
        members, [&](FixedMember const& one) { return one.user == user && one.is_member_on(day); });
}

web::Response show_join_form(web::Request const& request, access::Visit& visit,
                             FixedTeamEntry const& entry, web::FormState form, int status = 200) {
    FixedJoinPage page{.id = entry.team.id,
                       .name = entry.team.name,
                       .cases = entry.cases,
                       .people = {},
                       .sought = request.query_value("soeg"),
                       .today = visit.today(),
                       .form = std::move(form)};
    auto const members = members_of(visit, entry.team.id);
    auto all = access::active_professionals(visit);
    std::erase_if(all, [&](access::Professional const& one) {
        return is_there(members, one.user, visit.today());
    });
    auto const some =
        page.sought.empty() ? std::vector<access::Professional>{} : access::found(all, page.sought);
    page.people = access::choices_of(visit, some, page.form.value("person"));
    page.found_none = !page.sought.empty() && some.empty();
    return web::page(request, page, status);
}

constexpr std::string_view field_of(FixedObjection objection) {
    using enum FixedObjection;
    bool const is_about_the_person = objection == member_already ||
                                     objection == person_is_inactive ||
                                     objection == not_of_the_department;
    return is_about_the_person ? "person" : "joined_on";
}

std::optional<FixedObjection> objection_to(access::OnADay const& able, Day joined_on,
                                           std::vector<FixedMember> const& members, Day today) {
    if (!able.is_active) return FixedObjection::person_is_inactive;
    if (!able.is_of_the_department) return FixedObjection::not_of_the_department;
    return objection_to_joining(able.professional.user, joined_on, members, today);
}

FixedMember member_of(access::OnADay const& able, Discipline discipline, Day joined_on,
                      std::string because) {
    return {.user = able.professional.user,
            .name = able.professional.name,
            .department = able.professional.department,
            .department_name = able.professional.department_name,
            .discipline = discipline,
            .joined_on = joined_on,
            .because = std::move(because)};
}

FixedMember member_in(access::Visit& visit, web::Request const& request, FixedTeamId team) {
    auto const number = request.path_number("member");
    for (auto const& one : members_of(visit, team))
        if (number && one.id == FixedMemberId{*number}) return one;
    throw access::NotFound{};
}

FixedLeavePage page_of(access::Visit& visit, FixedTeamEntry const& entry, FixedMember const& member,
                       web::FormState form) {
    FixedLeavePage page{.id = entry.team.id,
                        .team = entry.team.name,
                        .cases = entry.cases,
                        .member = view_of(member),
                        .successors = {},
                        .form = std::move(form)};
    auto const members = members_of(visit, entry.team.id);
    for (auto const& one : access::active_professionals(visit))
        if (one.area == member.area && !is_there(members, one.user, visit.today()))
            page.successors.push_back(access::one_line_of(one));
    return page;
}

constexpr web::ComparedField compared_fields[] = {
    {"left_on", "Er ikke længere med fra"},
    {"because", "Hvorfor slutter medlemmet?"},
};

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           web::FormState const& typed, FixedTeamEntry const& entry,
                           FixedMember const& member) {
    web::Pairs const theirs{{"left_on", member.left_on ? iso(*member.left_on) : ""},
                            {"because", member.left_because}};
    return web::conflict(request, typed,
                         {.version = version_of(entry), .address = address_of(entry.team.id)},
                         web::compared(compared_fields, theirs, typed.values, visit.language()));
}

}  // namespace

web::Response show_fixed_join(web::Request const& request, access::Visit& visit) {
    return show_join_form(request, visit, team_in(visit, request),
                          access::form_for(visit, request));
}

web::Response join_fixed_team(web::Request const& request, access::Visit& visit) {
    auto const entry = team_in(visit, request);
    web::Form form{request, fixed_join_fields};
    auto const joined_on = form.day("joined_on", "Vælg den dag, medlemmet kommer med.");
    auto const able = access::read_professional(form, visit, "person", "soeg", joined_on);
    auto const discipline = form.choice("discipline", disciplines, "Vælg en faggruppe.");
    auto const because = form.text("because", "Skriv, hvorfor medlemmet kommer med.");
    if (able && form.state().mistake("joined_on").empty())
        if (auto const objection =
                objection_to(*able, joined_on, members_of(visit, entry.team.id), visit.today()))
            form.mistake(field_of(*objection), *objection);
    if (!form.ok()) return show_join_form(request, visit, entry, form.state(), 422);
    join_team(visit, entry.team.id, member_of(*able, discipline, joined_on, because));
    return web::see_other(address_of(entry.team.id));
}

web::Response show_fixed_leave(web::Request const& request, access::Visit& visit) {
    auto const entry = team_in(visit, request);
    auto const member = member_in(visit, request, entry.team.id);
    auto form = access::form_for(visit, request, version_of(entry));
    return web::page(request, page_of(visit, entry, member, std::move(form)));
}

web::Response leave_fixed_team(web::Request const& request, access::Visit& visit) {
    auto const entry = team_in(visit, request);
    auto const member = member_in(visit, request, entry.team.id);
    web::Form form{request, leave_fields};
    auto const left_on =
        form.day("left_on", "Vælg den første dag, hvor medlemmet ikke længere er med.");
    auto const because = form.text("because", "Skriv, hvorfor medlemmet slutter.");
    std::optional<access::OnADay> successor;
    if (!form.maybe_text("successor").empty())
        successor = access::read_professional(form, visit, "successor", "successor", left_on);
    if (form.state().version != version_of(entry) || member.left_on)
        return two_versions(request, visit, form.state(), entry, member);
    if (form.state().mistake("left_on").empty()) {
        if (auto const objection = objection_to_leaving(member, left_on, visit.today()))
            form.mistake("left_on", *objection);
        else if (successor)
            if (auto const why = objection_to(*successor, left_on, members_of(visit, entry.team.id),
                                              visit.today()))
                form.mistake("successor", *why);
    }
    if (!form.ok()) return web::page(request, page_of(visit, entry, member, form.state()), 422);
    leave_team(visit, entry.team.id, member, left_on, because);
    if (successor)
        join_team(visit, entry.team.id, member_of(*successor, member.discipline, left_on, because));
    return web::see_other(address_of(entry.team.id));
}

}  // namespace indgang::core_team

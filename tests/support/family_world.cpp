#include "support/family_world.hpp"

#include "access/settings.hpp"
#include "access/users.hpp"
#include "cases/cases.hpp"
#include "intake/store.hpp"
#include "interventions/interventions.hpp"

namespace indgang::test {
namespace {

using access::Area;
using access::Role;

constexpr Day long_ago = "2020-01-01"_day;

Instant moment_of(Day day) {
    return {std::chrono::sys_time<std::chrono::milliseconds>{day.count()} + std::chrono::hours{9}};
}

UserId hired(FamilyWorld& world, std::string login, std::string name, Role role,
             DepartmentId department) {
    auto const user = access::create_user(world.db, {.login = login,
                                                     .name = std::move(name),
                                                     .telephone = "20 30 40 50",
                                                     .email = login + "@solbjerg.example",
                                                     .password = {},
                                                     .active_from = long_ago});
    access::give_role(world.db, user, role, long_ago);
    access::place_in_department(world.db, user, department, long_ago);
    return user;
}

void hire_everyone(FamilyWorld& world) {
    world.child_disability =
        access::create_department(world.db, "Børnehandicap", Area::child_disability);
    world.adult_social =
        access::create_department(world.db, "Voksen og handicap", Area::adult_social);
    world.psychology = access::create_department(world.db, "PPR", Area::educational_psychology);
    world.mette = hired(world, "mette", "Mette Kjær", Role::coordinator, world.child_disability);
    world.birgit = hired(world, "birgit", "Birgit Lund", Role::coordinator, world.child_disability);
    world.jonas =
        hired(world, "jonas", "Jonas Poulsen", Role::core_team_member, world.adult_social);
    world.lise = hired(world, "lise", "Lise Toft", Role::core_team_member, world.psychology);
    world.lars = hired(world, "lars", "Lars Bjerre", Role::leader, world.child_disability);
    world.karin = hired(world, "karin", "Karin Dam", Role::leader, world.adult_social);
    world.finn = hired(world, "finn", "Finn Juhl", Role::controller, world.adult_social);
}

void set_target_group(FamilyWorld& world) {
    auto const group = world.db.insert(
        "INSERT INTO target_group (name, valid_from) VALUES ('Familier med flere indsatser',"
        " '2020-01-01') RETURNING id");
    world.criterion = world.db.insert(
        "INSERT INTO target_criterion (target_group_id, wording) VALUES ($1,"
        " 'Et familiemedlem mere får en indsats') RETURNING id",
        group);
}

cases::PersonEntry entry(std::string name, cases::FamilyRole role, std::optional<Day> born_on) {
    cases::PersonEntry person;
    person.name = std::move(name);
    person.role = role;
    person.born_on = born_on;
    return person;
}

intake::Opening holm(FamilyWorld& world) {
    auto sofie = entry("Sofie Holm", cases::FamilyRole::child, "2017-05-14"_day);
    sofie.cpr = Cpr::from_typed("740517-4004");
    auto anna = entry("Anna Holm", cases::FamilyRole::parent, "1986-02-02"_day);
    anna.relation = "mor";
    anna.telephone = "20 11 22 33";
    anna.home = "Hos mor";
    return {.criterion = world.criterion,
            .criterion_note = "Emil får støtte i skolen",
            .model = "sammen_om_familien_2018",
            .family_name = "Holm",
            .child = sofie,
            .contact = anna,
            .contact_has_custody = true,
            .opened_on = third_of_march,
            .coordinator = {world.mette, "Mette Kjær"}};
}

/// Their mother holds custody, and has said yes to what the core team needs.
void consent_to_the_core_team(FamilyWorld& world) {
    for (auto const child : {world.sofie, world.emil})
        world.db.run(
            "INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)"
            " ON CONFLICT DO NOTHING",
            world.holm, child, world.anna);
    auto const request = world.db.insert(
        "INSERT INTO consent_request (case_id, recipient_function, folders, purpose, from_on,"
        " asked_by, asked_at) VALUES ($1, 'core_team_member',"
        " 'family,matters,assessment,plan,meetings,correspondence,documents,health,school',"
        " 'Kerneteamet lægger planen', $2, $3, $4) RETURNING id",
        world.holm, third_of_march, world.mette, moment_of(third_of_march));
    world.db.run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)", request,
                 world.anna);
    world.db.run(
        "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by, recorded_at)"
        " VALUES ($1, $2, 'given', 'oral', $3, $4)",
        request, world.anna, world.mette, moment_of(third_of_march));
}

void open_holm(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    world.holm = world.opened = intake::open(visit, holm(world));
    auto scope = access::open_case(visit, world.holm, access::professionals);
    world.emil =
        cases::add_member(scope, entry("Emil Holm", cases::FamilyRole::child, "2020-08-01"_day));
    auto peter = entry("Peter Holm", cases::FamilyRole::parent, "1984-04-04"_day);
    peter.relation = "far";
    peter.address = "Havnevej 9";
    peter.home = "Hos far";
    peter.is_address_protected = true;
    world.peter = cases::add_member(scope, peter);
    auto const family = cases::family(scope);
    for (auto const& member : family.members) {
        if (member.name == "Sofie Holm") world.sofie = member.id;
        if (member.name == "Anna Holm") world.anna = member.id;
    }
    access::grant(visit, world.holm, world.jonas, access::Relation::partner, third_of_march,
                  "test");
    consent_to_the_core_team(world);
    access::grant(visit, world.holm, world.lise, access::Relation::core_team_member, third_of_march,
                  "test");
}

web::Request request_of(PathValues const& path) {
    web::Request request;
    request.path = "/forloeb";
    for (auto const& [name, value] : path)
        request.path_values.emplace_back(name, std::to_string(value));
    return request;
}

web::Request posted(FormFields const& fields, PathValues const& path) {
    auto request = request_of(path);
    request.method = web::Method::post;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    for (auto const& [name, value] : fields) {
        if (!request.body.empty()) request.body += '&';
        request.body += web::percent_encoded(name) + "=" + web::percent_encoded(value);
    }
    return request;
}

web::Response in_transaction(db::Db& db, std::function<web::Response()> const& page) {
    db.begin_write();
    try {
        auto response = page();
        response.status == 303 ? db.commit() : db.rollback();
        return response;
    } catch (...) {
        db.rollback();
        throw;
    }
}

}  // namespace

FamilyWorld::FamilyWorld(db::Db& database)
    : db{database},
      keys{access::Keys::from_master({7})},
      municipality{.slug = "solbjerg",
                   .name = "Solbjerg Kommune",
                   .code = "9901",
                   .is_fictive = true,
                   .models = {"sammen_om_familien", "en_familie_en_indgang"}} {
    db.begin_write();
    access::create_municipality(db, municipality);
    interventions::load_catalogue(db);
    hire_everyone(*this);
    set_target_group(*this);
    open_holm(*this);
    db.commit();
}

access::Visit FamilyWorld::nobody() {
    return {db,          municipality, keys, monday_23_november, moment_of(monday_23_november),
            Language::da};
}

access::Visit FamilyWorld::visit(UserId user, Language language) {
    access::Visit visit{
        db, municipality, keys, monday_23_november, moment_of(monday_23_november), language};
    visit.signed_in_as(access::user_by_id(db, user, monday_23_november).value());
    return visit;
}

web::Response FamilyWorld::get(access::RelationSet may, UserId user,
                               web::Response (*page)(web::Request const&, access::CaseScope&),
                               PathValues const& path, std::string query) {
    auto request = request_of(path);
    request.query = std::move(query);
    auto caller = visit(user);
    auto scope = access::open_case(caller, opened, may);
    auto response = page(request, scope);
    logged = caller.log_lines();
    return response;
}

web::Response FamilyWorld::post(access::RelationSet may, UserId user,
                                web::Response (*page)(web::Request const&, access::CaseScope&),
                                FormFields const& fields, PathValues const& path) {
    auto const request = posted(fields, path);
    auto caller = visit(user);
    return in_transaction(db, [&] {
        auto scope = access::open_case(caller, opened, may);
        auto response = page(request, scope);
        logged = caller.log_lines();
        return response;
    });
}

web::Response FamilyWorld::post(UserId user,
                                web::Response (*page)(web::Request const&, access::Visit&),
                                FormFields const& fields) {
    auto const request = posted(fields, {});
    auto caller = visit(user);
    return in_transaction(db, [&] {
        auto response = page(request, caller);
        logged = caller.log_lines();
        return response;
    });
}

std::int64_t FamilyWorld::count(std::string const& table) {
    auto const one = [](db::Row const& row) { return row.number(0); };
    if (table == "person") return *db.row("SELECT count(*) FROM person", one);
    if (table == "matter") return *db.row("SELECT count(*) FROM matter", one);
    if (table == "intervention") return *db.row("SELECT count(*) FROM intervention", one);
    if (table == "family_case") return *db.row("SELECT count(*) FROM family_case", one);
    if (table == "timeline") return *db.row("SELECT count(*) FROM timeline", one);
    if (table == "case_person") return *db.row("SELECT count(*) FROM case_person", one);
    if (table == "custody") return *db.row("SELECT count(*) FROM custody", one);
    if (table == "follow_up") return *db.row("SELECT count(*) FROM follow_up", one);
    if (table == "intervention_end") return *db.row("SELECT count(*) FROM intervention_end", one);
    if (table == "coordinator_change")
        return *db.row("SELECT count(*) FROM coordinator_change", one);
    throw std::logic_error("count what?");
}

bool shows(web::Response const& response, std::string_view text) {
    return response.body.find(text) != std::string::npos;
}

std::string mistake_at(web::Response const& response, std::string_view field) {
    auto const id = "id=\"" + std::string(field) + "-error\">";
    auto const start = response.body.find(id);
    if (start == std::string::npos) return {};
    auto const said = response.body.find("</span>", start) + 7;
    return response.body.substr(said, response.body.find("</span>", said) - said);
}

}  // namespace indgang::test

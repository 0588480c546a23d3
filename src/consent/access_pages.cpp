#include "consent/access_pages.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "catalogue/legal_bases.hpp"
#include "consent/looks.hpp"
#include "consent/store.hpp"
#include "consent/viewers.hpp"

namespace indgang::consent {
namespace {

constexpr int looks_on_a_page = 50;

Phrase plain(std::string_view text) { return {std::string(text), {}}; }

Phrase function_of(SomeViewer const& one) {
    return plain(one.is_controller ? wording(access::Role::controller).danish
                                   : find(functions, one.relation).danish);
}

/// Whose yes is missing, by name.
Phrase missing_of(access::Decision const& decision, cases::Family const& family) {
    std::string names;
    for (auto const person : decision.still_to_say)
        if (auto const* member = family.member(person))
            names += (names.empty() ? "" : ", ") + member->name;
    return names.empty() ? Phrase{} : phrase("Mangler et ja fra {0}.", names);
}

void group(std::vector<ReasonGroup>& groups, Cell const& cell, Phrase missing) {
    auto const same = [&](ReasonGroup const& one) {
        return one.why.danish == cell.why.danish &&
               say(one.missing, Language::da) == say(missing, Language::da);
    };
    auto found = std::ranges::find_if(groups, same);
    if (found == groups.end())
        found = groups.insert(groups.end(), {cell.why, std::move(missing), {}});
    found->folders.push_back(cell.name);
}

struct Matrix {
    std::vector<NamedFolder> folders;
    access::CaseFacts facts;
    cases::Family family;
    bool is_for_family = false;
};

ViewerRow row_of(access::CaseScope& scope, SomeViewer const& one, Matrix const& matrix) {
    ViewerRow row{.function = function_of(one),
                  .people = {{one.name, one.departments}},
                  .is_family = one.relation == access::Relation::family_member,
                  .cells = {},
                  .sees = {},
                  .sees_not = {}};
    for (auto const& [folder, name] : matrix.folders) {
        auto const decision =
            access::may_see(one.viewer, {folder, matrix.facts}, scope.today(), scope.now());
        Cell cell{.folder = access::written(folder),
                  .name = name,
                  .sees = decision.yes,
                  .why = matrix.is_for_family ? said_to_family(decision) : said_to_staff(decision)};
        bool const names_who = !matrix.is_for_family && !decision.yes;
        group(decision.yes ? row.sees : row.sees_not, cell,
              names_who ? missing_of(decision, matrix.family) : Phrase{});
        row.cells.push_back(std::move(cell));
    }
    return row;
}

bool is_same(std::vector<ReasonGroup> const& some, std::vector<ReasonGroup> const& others) {
    return std::ranges::equal(some, others, [](ReasonGroup const& one, ReasonGroup const& other) {
        return one.why.danish == other.why.danish && one.folders.size() == other.folders.size() &&
               say(one.missing, Language::da) == say(other.missing, Language::da);
    });
}

/// Six of a core team who see the same are said once.
void add(std::vector<ViewerRow>& rows, ViewerRow row) {
    auto const sees = [](ViewerRow const& one) {
        std::vector<bool> answers;
        for (auto const& cell : one.cells) answers.push_back(cell.sees);
        return answers;
    };
    for (auto& one : rows)
        if (one.function.danish == row.function.danish && sees(one) == sees(row) &&
            is_same(one.sees, row.sees) && is_same(one.sees_not, row.sees_not))
            return one.people.push_back(std::move(row.people.front()));
    rows.push_back(std::move(row));
}

/// The family's own pages name no folder of another adult or youth.
std::vector<NamedFolder> folders_for(access::CaseScope& scope, std::optional<PersonId> reader,
                                     bool names_persons) {
    auto folders = folders_of(scope);
    for (auto const person : protected_persons(scope))
        folders.push_back({access::address_folder(person), phrase("Beskyttet adresse")});
    std::erase_if(folders, [&](NamedFolder const& one) {
        bool const is_personal =
            is_numbered(one.folder.kind) && one.folder.kind != access::FolderKind::own;
        bool const is_own = reader && one.folder.number == reader->value;
        return is_personal && !names_persons && !is_own;
    });
    return folders;
}

web::Response who_may_see(web::Request const& request, access::CaseScope& scope) {
    bool const is_family = scope.relation() == access::Relation::family_member;
    bool const sees_all = access::coordination.has(scope.relation());
    auto viewers = viewers_of(scope);
    auto const self = std::ranges::find_if(
        viewers, [&](SomeViewer const& one) { return one.viewer.user == scope.user(); });
    auto const reader = self == viewers.end() ? std::nullopt : self->viewer.person;
    Matrix const matrix{.folders = folders_for(scope, reader, sees_all),
                        .facts = case_facts(scope),
                        .family = cases::family(scope),
                        .is_for_family = is_family};
    WhoMaySeePage page{.place = cases::place(scope),
                       .is_for_family = is_family,
                       .is_own_row = !is_family && !sees_all,
                       .viewers = {}};
    for (auto const& one : viewers) {
        bool const is_self = one.viewer.user == scope.user();
        bool const is_of_family = one.relation == access::Relation::family_member;
        if (is_self || sees_all || (is_family && !is_of_family))
            add(page.viewers, row_of(scope, one, matrix));
    }
    return web::page(request, page);
}

/// What the look was for: the consent's purpose, the law, or the work that goes with the function.
Phrase purpose_of(Look const& look, std::map<std::int64_t, std::string> const& purposes,
                  Language language) {
    for (auto const number : look.consents)
        if (auto const found = purposes.find(number); found != purposes.end())
            return phrase("Samtykke: {0}", found->second);
    if (!look.consents.empty()) return phrase("Et samtykke");
    for (auto const& key : look.bases)
        if (auto const* basis = catalogue::legal_basis(key))
            return Phrase{"{0}", {std::string(basis->title(language))}};
    auto const relation = value_of(access::relations, look.relation);
    if (!relation) return {};
    bool const is_work =
        access::coordination.has(*relation) && *relation != access::Relation::leader;
    auto const* basis =
        catalogue::legal_basis(is_work                                    ? "case_work"
                               : *relation == access::Relation::leader    ? "supervision"
                               : *relation == access::Relation::emergency ? "emergency"
                                                                          : "");
    return basis ? Phrase{"{0}", {std::string(basis->title(language))}}
                 : phrase("Kun det, som alle i forløbet kender");
}

/// What each consent is for. Of the family only those see it who were asked: it may tell of the
/// other parent's own.
std::map<std::int64_t, std::string> purposes_told(access::CaseScope& scope,
                                                  std::optional<PersonId> to) {
    std::map<std::int64_t, std::string> purposes;
    for (auto const& one : requests_of(scope))
        if (to && one.giver(*to)) purposes[one.id.value] = one.purpose;
    return purposes;
}
std::map<std::int64_t, std::string> purposes_for(access::CaseScope& scope) {
    if (scope.relation() == access::Relation::family_member)
        return purposes_told(scope, scope.person());
    std::map<std::int64_t, std::string> purposes;
    for (auto const& one : requests_of(scope)) purposes[one.id.value] = one.purpose;
    return purposes;
}

std::optional<std::int64_t> before_in(web::Request const& request) {
    auto const typed = request.query_value("foer");
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    bool const is_number = failed == std::errc{} && end == typed.data() + typed.size();
    return is_number ? std::optional{number} : std::nullopt;
}

web::Response looks(web::Request const& request, access::CaseScope& scope, std::string address) {
    bool const is_family = scope.relation() == access::Relation::family_member;
    LooksPage page{.place = cases::place(scope),
                   .is_for_family = is_family,
                   .looks = {},
                   .outside = {},
                   .older = {},
                   .address = std::move(address)};
    auto const purposes = purposes_for(scope);
    auto found = looks_at(scope, looks_on_a_page + 1, before_in(request));
    if (found.size() > looks_on_a_page) {
        found.pop_back();
        page.older = found.back().sequence;
    }
    if (!before_in(request)) page.outside = outside_looks(scope);
    Look const* before = nullptr;
    for (auto const& look : found) {
        if (before && is_again(look, *before)) {
            auto& line = page.looks.back();
            line.since = look.at;
            line.is_repeated = ++line.times > 1;
        } else {
            page.looks.push_back({look.at, is_family ? "" : look.who, function_of(look),
                                  purpose_of(look, purposes, scope.language()),
                                  act_said(look.act, scope.language()), look.at});
        }
        before = &look;
    }
    return web::page(request, page);
}

access::CaseScope own_case(access::Visit& visit) {
    auto const case_id = cases::case_of_family(visit);
    if (!case_id) throw access::NotFound{};
    return access::open_case(visit, *case_id, {access::Relation::family_member});
}

}  // namespace

SayLook look_sayer(access::CaseScope& scope, std::optional<PersonId> reader) {
    return [purposes = purposes_told(scope, reader), language = scope.language()](
               std::string_view act, std::string_view because) {
        Look look;
        look.act = act;
        read_right(because, look);
        return LookInWords{act_said(act, language), function_of(look),
                           purpose_of(look, purposes, language)};
    };
}

web::Response show_who_may_see(web::Request const& request, access::CaseScope& scope) {
    return who_may_see(request, scope);
}
web::Response show_looks(web::Request const& request, access::CaseScope& scope) {
    return looks(request, scope, "/forloeb/" + std::to_string(scope.case_id().value) + "/kigget");
}
web::Response show_own_who_may_see(web::Request const& request, access::Visit& visit) {
    auto scope = own_case(visit);
    return who_may_see(request, scope);
}
web::Response show_own_looks(web::Request const& request, access::Visit& visit) {
    auto scope = own_case(visit);
    return looks(request, scope, "/min-familie/kigget");
}

}  // namespace indgang::consent

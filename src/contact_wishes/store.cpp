#include "contact_wishes/store.hpp"

#include <algorithm>

#include "plan/plan.hpp"

namespace indgang::contact_wishes {
namespace {

template <class T, std::size_t N>
std::vector<T> list_of(std::string_view text, Wording<T> const (&table)[N]) {
    std::vector<T> all;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        if (auto const one = value_of(table, text.substr(0, comma))) all.push_back(*one);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return all;
}
template <class T>
std::string joined(std::vector<T> const& all) {
    std::string text;
    for (auto const one : all) text += (text.empty() ? "" : ",") + std::string(word(one));
    return text;
}

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

bool is_adult(cases::Member const& member) {
    return member.role == cases::FamilyRole::parent ||
           member.role == cases::FamilyRole::other_adult;
}

Wish read(db::Row const& row) {
    return {.person = row.id<PersonId>(0),
            .version = row.number(1),
            .frequency = row.worded(2, frequencies),
            .ways = list_of(row.text(3), ways),
            .hours = list_of(row.text(4), parts_of_day),
            .is_first = row.flag(5),
            .words = row.text(6),
            .said_by = row.text(7),
            .ask_again_on = row.day(8),
            .said_at = row.instant(9)};
}

std::vector<Wish> newest(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT w.person_id, w.id, w.frequency, w.ways, w.hours, w.is_first, w.words, u.name,"
        " w.ask_again_on, w.said_at FROM contact_wish w JOIN app_user u ON u.id = w.said_by"
        " WHERE w.case_id = $1 AND NOT EXISTS (SELECT 1 FROM contact_wish l WHERE"
        " l.case_id = w.case_id AND l.person_id = w.person_id AND l.id > w.id) ORDER BY w.person_id",
        read, scope.case_id());
}

}  // namespace

std::vector<Sayer> sayers(access::CaseScope& scope) {
    std::vector<Sayer> all;
    bool const is_family = plan::is_family(scope);
    for (auto const& member : cases::family(scope).members) {
        bool const is_own = scope.person() == member.id;
        auto const folder =
            is_adult(member) ? access::adult_folder(member.id) : access::youth_folder(member.id);
        bool const has_own =
            is_adult(member) ||
            (member.born_on && age_on(scope.today(), *member.born_on) >= access::age_of_own_folder);
        if (is_family ? is_own : has_own && scope.may_see(folder).yes)
            all.push_back({member, folder, is_own});
    }
    return all;
}

std::vector<Wish> wishes_of(access::CaseScope& scope) {
    auto all = newest(scope);
    auto const seen = sayers(scope);
    std::erase_if(all, [&](Wish& wish) {
        for (auto const& one : seen)
            if (one.member.id == wish.person) {
                wish.name = first_name(one.member.name);
                return false;
            }
        return true;
    });
    return all;
}

Wish wish_of(access::CaseScope& scope, Sayer const& sayer) {
    for (auto& one : newest(scope))
        if (one.person == sayer.member.id) return one;
    return {.person = sayer.member.id};
}

void say_wish(access::CaseScope& scope, Sayer const& sayer, Wish const& wish) {
    scope.db().run(
        "INSERT INTO contact_wish (case_id, person_id, frequency, ways, hours, is_first, words,"
        " ask_again_on, said_by, said_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        scope.case_id(), sayer.member.id, wish.frequency, joined(wish.ways), joined(wish.hours),
        wish.is_first, wish.words, wish.ask_again_on, scope.user(), scope.now());
    scope.record(
        "contact_wished",
        phrase("{0} har sagt, hvordan kontakten skal være.", first_name(sayer.member.name)),
        sayer.folder);
}

}  // namespace indgang::contact_wishes

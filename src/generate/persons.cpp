// What a family says of itself stays Danish: relations and homes are its own words.
#include "generate/persons.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "generate/names.hpp"

namespace indgang::generate {
namespace {

using cases::FamilyRole;

// law-and-methods § 6; the age split is sourced, the rest assumed there.
constexpr int per_cent_small = 24, per_cent_school = 38;
constexpr int per_cent_separated = 28, per_cent_sibling_with_case = 10, per_mille_protected = 30;
constexpr int per_cent_single = 8;

int age_of_child(FamilyShape const& shape, Random& random) {
    if (shape.youngest > 0) return random.between(shape.youngest, shape.eldest);
    int const chance = random.below(100);
    if (chance < per_cent_small) return random.between(1, 5);
    return chance < per_cent_small + per_cent_school ? random.between(6, 11)
                                                     : random.between(12, 17);
}

class Inventing {
public:
    Inventing(Family& family, FamilyShape const& shape, CprNumbers& numbers, Random& random)
        : family_{family}, shape_{shape}, numbers_{numbers}, random_{random} {}

    void all() {
        family_.name = random_.pick(surnames);
        is_separated_ = random_.percent(per_cent_separated);
        int const age = age_of_child(shape_, random_);
        child(age, FamilyRole::child);
        if (age > 2 && random_.percent(per_cent_sibling_with_case))
            child(random_.between(1, std::max(1, age - 2)), FamilyRole::child);
        family_.children = family_.persons.size();
        family_.first_contact = family_.persons.size();
        parents(age);
        siblings(age);
    }

private:
    std::string address() {
        return fmt::format("{} {}, {}", random_.pick(streets), random_.between(1, 90),
                           shape_.place);
    }
    Day born(int age) {
        auto const last = shape_.today - months{12 * age};
        return random_.day(last - days{360}, last - days{2});
    }
    Person& add(bool is_female, std::string_view first, std::string_view surname, int age,
                FamilyRole role) {
        auto const born_on = born(age);
        family_.persons.push_back({.name = fmt::format("{} {}", first, surname),
                                   .is_female = is_female,
                                   .born_on = born_on,
                                   .cpr = numbers_.next(born_on, is_female),
                                   .role = role,
                                   .relation = {},
                                   .home = home_,
                                   .telephone = {},
                                   .address = address_});
        return family_.persons.back();
    }
    bool is_taken(std::string_view first) const {
        return std::ranges::any_of(family_.persons,
                                   [&](Person const& one) { return one.first_name() == first; });
    }
    void child(int age, FamilyRole role) {
        if (address_.empty()) address_ = address();
        bool const is_girl = random_.percent(role == FamilyRole::child ? 38 : 50);
        auto first = is_girl ? random_.pick(girls) : random_.pick(boys);
        while (is_taken(first)) first = is_girl ? random_.pick(girls) : random_.pick(boys);
        auto& one = add(is_girl, first, family_.name, age, role);
        if (role == FamilyRole::sibling) one.relation = is_girl ? "søster" : "bror";
        if (is_separated_) one.home = "hos mor";
    }
    void parents(int age_of_eldest) {
        int const age = std::clamp(age_of_eldest + random_.between(22, 38), 22, 62);
        auto& mother = add(true, random_.pick(women), family_.name, age, FamilyRole::parent);
        mother.relation = "mor";
        mother.telephone = invented_telephone(random_);
        mother.has_custody = true;
        if (is_separated_) mother.home = "hos mor";
        if (random_.percent(per_cent_single)) return;
        bool const has_other_name = is_separated_ || random_.percent(25);
        auto const surname = has_other_name ? random_.pick(surnames) : family_.name;
        auto& father = add(false, random_.pick(men), surname,
                           std::min(65, age + random_.between(-2, 5)), FamilyRole::parent);
        father.relation = "far";
        father.telephone = invented_telephone(random_);
        father.has_custody = !is_separated_ || random_.percent(85);
        if (!is_separated_) return protect_sometimes();
        father.home = "hos far";
        father.address = address();
        protect_sometimes();
    }
    /// Adressebeskyttelse is of a home: all who live there, or one parent who has moved.
    void protect_sometimes() {
        if (!random_.per_mille(per_mille_protected)) return;
        auto const home =
            is_separated_ && random_.percent(50) ? "hos far" : family_.persons[0].home;
        for (auto& one : family_.persons) one.is_address_protected = one.home == home;
    }
    void siblings(int age_of_eldest) {
        bool const is_protected = family_.persons.front().is_address_protected;
        int const more = random_.below(100);
        for (int i = 0; i < (more < 35 ? 0 : more < 80 ? 1 : 2); ++i) {
            child(std::clamp(age_of_eldest + random_.between(-6, 5), 1, 20), FamilyRole::sibling);
            family_.persons.back().is_address_protected = is_protected;
        }
    }

    Family& family_;
    FamilyShape const& shape_;
    CprNumbers& numbers_;
    Random& random_;
    std::string home_, address_;
    bool is_separated_ = false;
};

}  // namespace

std::string invented_telephone(Random& random) {
    return fmt::format("20 00 {:02} {:02}", random.below(100), random.below(100));
}

Cpr CprNumbers::next(Day born_on, bool is_female) {
    auto const date = born_on.date();
    int const year = int(date.year());
    bool const is_2000s = year >= 2000;
    int const numbers = is_2000s ? 3000 : 2000;  // of one sex: 4000–9999 or 0000–3999
    auto& used = used_[born_on.count().time_since_epoch().count() * 2 + is_female];
    constexpr int step = 1237;  // no divisor of either, so that each comes once
    while (used < numbers) {
        int const place = (used++ * step + year) % numbers;
        auto const cpr = Cpr::from_typed(
            fmt::format("{:02}{:02}{:02}{:04}", unsigned(date.day()) + 60, unsigned(date.month()),
                        year % 100, (is_2000s ? 4000 : 0) + place * 2 + (is_female ? 0 : 1)));
        if (!cpr->passes_modulus_11()) return *cpr;
    }
    throw std::runtime_error("no CPR number is left for that day: ask for fewer families");
}

void invent_persons(Family& family, FamilyShape const& shape, CprNumbers& numbers, Random& random) {
    Inventing{family, shape, numbers, random}.all();
}

}  // namespace indgang::generate

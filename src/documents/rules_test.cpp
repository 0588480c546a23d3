// Stays Danish: titles that people write.
#include "documents/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::documents {
namespace {

using access::FolderKind;

constexpr Day opened = "2026-03-03"_day, day_before = "2026-03-02"_day;

Document of_day(Day day, bool is_from_family = false, std::optional<bool> chosen = {}) {
    Document one{.is_from_family = is_from_family, .chosen_to_share = chosen};
    one.versions.push_back({.number = 1, .documented_on = day});
    one.places.push_back({});
    return one;
}

TEST_CASE("what was there before the case is older, the day it opened is not [SHARE-5]") {
    CHECK(is_older(of_day(day_before), opened));
    CHECK_FALSE(is_older(of_day(opened), opened));
    CHECK_FALSE(is_older(of_day(day_before, true), opened));
}

TEST_CASE(
    "an older document is shared once it is chosen, and what the family brought always is [SHARE-5]") {
    struct Row {
        Document document;
        std::optional<Day> since;
        bool shared;
    };
    for (auto const& row :
         {Row{of_day(opened), {}, true}, Row{of_day(day_before), {}, false},
          Row{of_day(day_before, false, true), {}, true},
          Row{of_day(opened, false, false), {}, false}, Row{of_day(day_before, true), {}, true},
          Row{of_day(day_before, true), opened, true},
          Row{of_day(day_before, true, false), {}, false}, Row{of_day(opened), opened, true},
          Row{of_day(opened), opened + days{1}, false},
          Row{of_day(day_before, false, true), opened + days{1}, true}})
        CHECK(is_shared(row.document, opened, row.since) == row.shared);
}

TEST_CASE(
    "what is about an adult lies in the adult's own folder, and a folder of one holds nobody else [SHARE-1]") {
    PersonId const anna{1}, sofie{2};
    access::Folder const plain{FolderKind::documents}, annas = access::adult_folder(anna),
                                                       sofies = access::youth_folder(sofie),
                                                       own{FolderKind::own, 1};
    CHECK_FALSE(objection_to_place(plain, std::nullopt, false));
    CHECK_FALSE(objection_to_place(plain, sofie, false));
    CHECK_FALSE(objection_to_place(annas, anna, true));
    CHECK_FALSE(objection_to_place(sofies, sofie, false));
    CHECK_FALSE(objection_to_place(own, sofie, false));
    CHECK(objection_to_place(plain, anna, true) == Objection::adults_own);
    CHECK(objection_to_place(own, anna, true) == Objection::adults_own);
    CHECK(objection_to_place(sofies, anna, true) == Objection::adults_own);
    CHECK(objection_to_place(annas, sofie, false) == Objection::persons_own);
    CHECK(about_in(annas, std::nullopt) == anna);
    CHECK(about_in(sofies, std::nullopt) == sofie);
    CHECK(about_in(annas, sofie) == sofie);
    CHECK_FALSE(about_in(plain, std::nullopt));
    CHECK_FALSE(about_in(own, std::nullopt));
}

TEST_CASE("a version that was made without knowing the one before is told apart [TRUST-3]") {
    CHECK_FALSE(did_not_know({.number = 1, .made_from = 0}));
    CHECK_FALSE(did_not_know({.number = 2, .made_from = 1}));
    CHECK(did_not_know({.number = 3, .made_from = 1}));
}

TEST_CASE("several that come at once are numbered, one alone is not") {
    CHECK(numbered("Brev", 0, 1) == "Brev");
    CHECK(numbered("Brev", 0, 2) == "Brev (1)");
    CHECK(numbered("Brev", 1, 2) == "Brev (2)");
}

TEST_CASE("each word that is searched for must be there, in any order") {
    CHECK(is_found("", "brev fra skolen"));
    CHECK(is_found("skolen brev", "brev fra skolen"));
    CHECK(is_found("sko", "brev fra skolen"));
    CHECK_FALSE(is_found("brev sygehus", "brev fra skolen"));
    CHECK_FALSE(is_found("brev", ""));
}

TEST_CASE("the newest document stands first, and of one day what came last") {
    std::vector<Document> none;
    sort_newest_first(none);
    CHECK(none.empty());
    std::vector<Document> all{of_day(day_before), of_day(opened), of_day(opened)};
    for (std::size_t i = 0; i < all.size(); ++i) all[i].id = DocumentId{std::int64_t(i) + 1};
    sort_newest_first(all);
    CHECK(all[0].id.value == 3);
    CHECK(all[1].id.value == 2);
    CHECK(all[2].id.value == 1);
}

}  // namespace
}  // namespace indgang::documents

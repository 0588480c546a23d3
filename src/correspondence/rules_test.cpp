#include "correspondence/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::correspondence {
namespace {

UserId const anna{1}, mette{2}, lise{3};

Message said(std::int64_t id, UserId by, std::optional<std::int64_t> corrects = {}) {
    Message one;
    one.id = MessageId{id};
    one.words = "ord " + std::to_string(id);
    one.by = by;
    one.is_of_family = by == anna;
    if (corrects) one.corrects = MessageId{*corrects};
    return one;
}
Member member(UserId user, std::optional<std::int64_t> read = {}) {
    Member one;
    one.user = user;
    one.is_of_family = user == anna;
    if (read) one.read_up_to = MessageId{*read};
    return one;
}
Thread thread(std::vector<Message> messages, std::vector<Member> members = {}) {
    Thread one;
    one.messages = std::move(messages);
    one.members = std::move(members);
    return one;
}
std::int64_t waiting(Thread const& one) {
    auto const* found = unanswered(one);
    return found ? found->id.value : 0;
}

TEST_CASE("what others wrote after the reader's last look is unread, also a correction [SHARE-3]") {
    auto const one = thread({said(1, anna), said(2, mette), said(3, anna), said(4, anna, 3)},
                            {member(anna, 4), member(mette, 2)});
    CHECK(unread_in(one, mette) == 2);
    CHECK(unread_in(one, anna) == 0);
    CHECK(unread_in(one, lise) == 4);  // has never looked
    CHECK(unread_in(thread({}), lise) == 0);
}

TEST_CASE("the family waits from its first unanswered word [SHARE-3, rules.md § 6]") {
    CHECK(waiting(thread({})) == 0);
    CHECK(waiting(thread({said(1, mette)})) == 0);
    CHECK(waiting(thread({said(1, anna)})) == 1);
    CHECK(waiting(thread({said(1, anna), said(2, anna)})) == 1);
    CHECK(waiting(thread({said(1, anna), said(2, mette)})) == 0);
    CHECK(waiting(thread({said(1, anna), said(2, mette), said(3, anna)})) == 3);
}

TEST_CASE("a correction neither asks nor answers [SHARE-3]") {
    CHECK(waiting(thread({said(1, anna), said(2, mette), said(3, anna, 1)})) == 0);
    CHECK(waiting(thread({said(1, mette), said(2, anna), said(3, mette, 1)})) == 2);
}

TEST_CASE("whoever got the conversation last answers it, whoever was written to [HAND-3]") {
    auto one = thread({said(1, anna)}, {member(anna), member(lise)});
    CHECK(who_answers(one, mette) == lise);
    UserId const bo{4};
    one.handovers = {{.from = lise, .to = bo}};
    one.members.push_back(member(bo));
    CHECK(who_answers(one, mette) == bo);
    one.handovers.push_back({.from = bo, .to = lise});
    CHECK(who_answers(one, mette) == lise);
    one.is_to_all = true;
    CHECK(who_answers(one, mette) == lise);
    one.handovers.clear();
    CHECK(who_answers(one, mette) == mette);
}

TEST_CASE("what was answered elsewhere waits no more, until the family writes again [SHARE-3]") {
    auto one = thread({said(1, anna), said(2, anna)});
    one.messages[1].settled_by = "Mette";
    CHECK(waiting(one) == 0);
    one.messages.push_back(said(3, anna));
    CHECK(waiting(one) == 3);
}

TEST_CASE("the coordinator answers, unless it was written to another alone [SHARE-3]") {
    auto one = thread({said(1, anna)}, {member(anna), member(lise)});
    CHECK(who_answers(one, mette) == lise);
    one.members.push_back(member(mette));
    CHECK(who_answers(one, mette) == mette);
    one.members = {member(anna), member(lise)};
    one.is_to_all = true;
    CHECK(who_answers(one, mette) == mette);
    one = thread({said(1, anna)}, {member(anna)});
    CHECK(who_answers(one, mette) == mette);
}

TEST_CASE("the newest correction stands; the words before it can still be read [SHARE-3]") {
    auto const one = thread({said(1, anna), said(2, anna, 1), said(3, mette), said(4, anna, 1)});
    CHECK(standing_words(one, one.messages[0]) == "ord 4");
    CHECK(standing_words(one, one.messages[2]) == "ord 3");
}

}  // namespace
}  // namespace indgang::correspondence

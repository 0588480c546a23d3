#include "stories/journeys/journey.hpp"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <set>

#include "follow_up/follow_up.hpp"

namespace indgang::test {
namespace {

namespace json = boost::json;

json::value read_json(Browser& browser, std::string const& address) {
    auto const answer = browser.json(address);
    CAPTURE(address);
    REQUIRE(answer.status == 200);
    return json::parse(answer.body);
}
std::string text(json::value const& value) { return std::string(value.as_string()); }

/// Tags become spaces, spaces become one.
std::string without_tags(std::string_view html) {
    std::string said;
    bool in_tag = false;
    for (auto const c : html) {
        if (c == '<') in_tag = true;
        if (!in_tag && (c != ' ' && c != '\n'))
            said += c;
        else if (!said.empty() && said.back() != ' ')
            said += ' ';
        if (c == '>') in_tag = false;
    }
    return said;
}

std::string mistakes_on(RawAnswer const& answer) {
    auto const from = answer.body.find("error-summary");
    if (from == std::string::npos) return without_tags(answer.body).substr(0, 400);
    return without_tags(answer.body.substr(from, 1500));
}

/// "Ida Lund" of "Ida (mor)" too.
std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

}  // namespace

void Journey::day(Day day) {
    story.served.wake_up_on(day);
    open_.clear();
}

Browser& Journey::as(UserId user) {
    auto found = open_.find(user.value);
    if (found == open_.end()) found = open_.emplace(user.value, story.as(user)).first;
    return found->second;
}

std::string Journey::of_case(std::string_view rest) const {
    return fmt::format("/forloeb/{}{}", family.value, rest);
}
std::string Journey::of_child(std::string_view rest) const {
    return fmt::format("/forloeb/{}/boern/{}{}", family.value, child.value, rest);
}

std::string word(PersonId id) { return std::to_string(id.value); }
std::string word(UserId id) { return std::to_string(id.value); }
std::string as_holder(PersonId id) { return "person " + word(id); }
std::string as_holder(UserId id) { return "user " + word(id); }

FormFields with(FormFields fields, FormFields const& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

std::string does(Browser& browser, std::string const& address, FormFields const& fields) {
    auto const answer = browser.submit(address, fields);
    INFO(address << " answered " << answer.status << ": " << mistakes_on(answer));
    REQUIRE(answer.status == 303);
    return Browser::location(answer);
}

void taps(Browser& browser, std::string const& page, std::string const& to,
          FormFields const& fields) {
    browser.get(page);
    auto const answer = browser.post(to, with(browser.kept, fields));
    INFO(to << " answered " << answer.status << ": " << mistakes_on(answer));
    REQUIRE(answer.status == 303);
}

std::string reads(Browser& browser, std::string const& address) {
    auto const answer = browser.get(address);
    CAPTURE(address);
    REQUIRE(answer.status == 200);
    auto const from = answer.body.find("<main");
    return without_tags(answer.body.substr(from, answer.body.find("</main>") - from));
}

void sees(Browser& browser, std::string const& address, std::vector<std::string> const& words) {
    auto const page = reads(browser, address);
    std::size_t from = 0;
    for (auto const& said : words) {
        auto const at = page.find(said, from);
        CHECK_MESSAGE(at != std::string::npos, address, " says: ", said, "\nIt is: ", page);
        if (at != std::string::npos) from = at;
    }
}

void sees_not(Browser& browser, std::string const& address, std::vector<std::string> const& words) {
    auto const answer = browser.get(address);
    auto const json = browser.json(address);
    for (auto const& said : words) {
        CHECK_MESSAGE(!says(answer, said), address, " does not say: ", said);
        CHECK_MESSAGE(!says(json, said), address, " does not say as JSON: ", said);
    }
}

void meets_no_door(Browser& browser, std::string const& address) {
    CHECK_MESSAGE(browser.get(address).status == 404, address);
    CHECK_MESSAGE(browser.json(address).status == 404, address);
}

std::string work_line(Browser& browser, std::string_view child) {
    auto const answer = browser.get("/arbejdsliste");
    std::string_view const page = answer.body;
    for (auto at = page.find("<li"); at != page.npos; at = page.find("<li", at + 3)) {
        auto const line = page.substr(at, page.find("</li>", at) - at);
        if (line.find(child) != line.npos) return without_tags(line);
    }
    return {};
}

void no_ball_lies_loose(Journey& journey) {
    auto& mette = journey.as(journey.story.ids.mette);
    std::set<std::string> with_the_family;
    auto const access = read_json(mette, journey.of_case("/adgang"));
    auto const balls = read_json(mette, journey.of_case("/bolden"));
    for (auto const& row : access.at("viewers").as_array())
        for (auto const& person : row.at("people").as_array())
            with_the_family.insert(first_name(text(person.at("name"))));
    for (auto const& hand : balls.at("hands").as_array()) {
        auto const holder = text(hand.at("holder"));
        auto const what = json::serialize(hand);
        CHECK_MESSAGE(!holder.empty(), what);
        CHECK_MESSAGE(with_the_family.contains(first_name(holder)), what);
    }
}

void dates_are_by_the_rules(Journey& journey) {
    CHECK(follow_up::check_due(*journey.story.look(), journey.today()).wrong.empty());
}

}  // namespace indgang::test

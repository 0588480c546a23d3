// The way of one family through the whole of it, over many days: who logs in, what they do, and what stands on each
// one's own page after every step. All of it through the pages.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "support/story.hpp"

namespace indgang::test {

class Journey {
public:
    explicit Journey(Story& told) : story{told} {}

    /// The night has passed: the server starts on that day, and everybody logs in again.
    void day(Day day);
    Day today() const { return story.served.today(); }
    /// The same browser all day.
    Browser& as(UserId user);

    std::string of_case(std::string_view rest = {}) const;
    std::string of_child(std::string_view rest) const;

    Story& story;
    CaseId family;
    PersonId child, mother, father;
    UserId mother_login, father_login;

private:
    std::map<std::int64_t, Browser> open_;
};

std::string word(PersonId id);
std::string word(UserId id);
std::string as_holder(PersonId id);
std::string as_holder(UserId id);
FormFields with(FormFields fields, FormFields const& more);

/// Fills in the page's form and sends it; where it led. The test ends where it was not saved, saying what was wrong.
std::string does(Browser& browser, std::string const& address, FormFields const& fields = {});
/// A button on that page that sends to another address.
void taps(Browser& browser, std::string const& page, std::string const& to,
          FormFields const& fields = {});
/// What is written in the main part of the page, without tags.
std::string reads(Browser& browser, std::string const& address);
/// The same page has all of these, and in this order.
void sees(Browser& browser, std::string const& address, std::vector<std::string> const& words);
void sees_not(Browser& browser, std::string const& address, std::vector<std::string> const& words);
/// The door is shut, as if there were none.
void meets_no_door(Browser& browser, std::string const& address);

/// The line of the worklist that is about that child; empty where there is none.
std::string work_line(Browser& browser, std::string_view child);
/// All that is open is somebody's, who is with the family today (rules.md § 6).
void no_ball_lies_loose(Journey& journey);
/// The day stands in the computed rows too: what the rules say.
void dates_are_by_the_rules(Journey& journey);

}  // namespace indgang::test

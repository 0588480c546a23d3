// What is to be known to find a time in one family: who, when each is taken, what is due.
#pragma once
#include "access/case_scope.hpp"
#include "finding_time/finding_time.hpp"
#include "time_proposals/time_proposals.hpp"

namespace indgang::time_proposals {

/// How far ahead is looked; and how many working days those who come are told beforehand, fewer when it is late.
/// Ours [chosen].
inline constexpr weeks weeks_ahead{8};
inline constexpr int notice = 5, notice_when_late = 2;
/// A professional's way to a home or a school, where the family has not said how long it is. Ours [chosen].
inline constexpr int usual_way = 20;

struct Someone {
    std::optional<UserId> user = {};
    std::optional<PersonId> person = {};
    std::string name = {};     // "Anna (mor)", "Mette Kjær"
    bool must = false;         // as suggested
    std::string word() const;  // "u12", "p7"
};
/// Those around one family: coordinator, partner and core team; its adults and its youths.
std::vector<Someone> around(access::CaseScope& scope);

/// A meeting that is due.
struct Due {
    std::string word;  // "barn-7"; "familie"
    Phrase name, why;
    std::optional<PersonId> child = {};
    Day due_on, keep_by;
    int minutes = 60;
    bool is_late = false, is_for_team = false;
};
std::vector<Due> due_in(access::CaseScope& scope);

/// The persons of one family added to a problem, with what each is taken by and wishes; their places in it.
class Gathering {
public:
    Gathering(db::Db& db, Day today);
    /// Where they are in the list of people; professionals whom several families share stand there once.
    std::vector<std::size_t> add(access::CaseScope& scope, std::vector<Someone> const& people,
                                 bool with_words);
    /// Reads what all are taken by; called once, when everybody is there.
    void read_calendars();
    /// Minutes one way that the family has said; the longest of those who said it.
    int way_of(std::vector<std::size_t> const& people) const;
    Day earliest(bool is_late) const;

    finding_time::Problem problem;

private:
    std::size_t place_of(Someone const& one);
    db::Db& db_;
    Day today_;
    std::vector<Someone> people_;
    std::vector<int> ways_;
};

}  // namespace indgang::time_proposals

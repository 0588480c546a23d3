// The pages of the joint plan: the whole of it, one of its parts, the forms, and two versions side by side.
// The same functions serve staff and, by their own_ twins, the family.
#pragma once
#include "contracts/contracts.hpp"
#include "merging/merging.hpp"
#include "planning/reading.hpp"
#include "progress/progress.hpp"
#include "web/form.hpp"

namespace indgang::planning {

struct PlanPage {
    cases::CasePlace place;
    std::string new_wish, new_goal, versions, over_time, answer_to;  // addresses
    std::string coordinator;
    std::vector<WishView> wishes;
    std::vector<GoalView> loose_goals;
    std::vector<plan::RevisionId> waiting;  // for the reader's answer
    std::int64_t waiting_count = 0, version = 0;
    std::optional<Day> agreed_on;
    std::optional<cases::Withheld> withheld;
    Phrase why_not = {};  // for the family, where it may not see it
    bool is_draft = false, is_empty = false, is_for_family = false, may_write = false;
    bool is_asked = false, has_versions = false, is_partial = false, lacks_custody = false;
    bool has_board_words = false;
    merging::WhoseView whose;
    contracts::ShortList talks;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(PlanPage, (),
                      (place, wishes, loose_goals, waiting, version, agreed_on, withheld, is_draft,
                       is_empty, may_write, is_asked, whose, talks, form))
void render(PlanPage const& page, web::View& view);
std::string title(PlanPage const& page, Language language);

/// One of the plan's parts: what it says, what is proposed, what was said to it, and what it said before.
struct PartPage {
    plan::ElementId part;
    cases::CasePlace place;
    std::string base;  // addresses: the plan, and what may be done with this part of it
    std::string change, answer_to, withdraw, share, end_at, removal;
    plan::Kind kind = plan::Kind::wish;
    std::vector<FieldView> fields;
    std::string words, work_address, owner;
    std::optional<ProposalView> proposal;
    std::optional<progress::GoalProgress> progress;  // of a goal
    struct Before {
        std::int64_t number = 0;
        std::string by, because;
        Instant at;
        plan::Standing standing;
        std::vector<FieldView> fields;
        std::vector<VoiceView> voices;
    };
    std::vector<Before> history;
    std::vector<web::Choice> others;  // whose answer may be written down
    plan::GoalState goal_state = plan::GoalState::active;
    std::string goal_because;
    bool is_for_family = false, is_agreed = false, is_goal = false, is_goal_ended = false;
    bool is_own = false, is_wrong = false, is_out = false;
    bool may_write = false, may_withdraw = false, may_share = false, may_end = false;
    std::int64_t goes_with_it = 0;
    web::FormState form;

    static constexpr Wording<plan::Answer> const (&answers)[2] = plan::answers;
    static constexpr Wording<plan::Way> said_ways[] = {
        {plan::Way::meeting, "meeting", "På et møde"},
        {plan::Way::telephone, "telephone", "I telefonen"},
        {plan::Way::own_way, "own_way", "På barnets egen måde"},
    };
    static constexpr Wording<plan::GoalEvent> ends[] = {
        {plan::GoalEvent::reach, "reach", "Målet er nået"},
        {plan::GoalEvent::stop, "stop", "Vi arbejder ikke videre med det"},
    };
};
BOOST_DESCRIBE_STRUCT(FieldView, (), (value))
BOOST_DESCRIBE_STRUCT(PartPage::Before, (), (number, by, because, at, standing, voices))
BOOST_DESCRIBE_STRUCT(PartPage, (),
                      (part, kind, words, proposal, progress, history, goal_state, is_agreed,
                       is_own, may_write, may_withdraw, may_share, may_end, form))
void render(PartPage const& page, web::View& view);
std::string title(PartPage const& page, Language language);

/// A new part of the plan, or a change of one.
struct WritePage {
    cases::CasePlace place;
    std::string base, back;
    Phrase heading;
    plan::Kind kind = plan::Kind::wish;
    bool is_wish = false, is_goal = false, is_action = false, is_new = false;
    bool is_for_family = false, is_draft = false, asks_owner = false, is_youths = false;
    std::vector<web::Choice> under, people, holders;
    std::vector<Phrase> full_weeks;  // of the family, before it gets more to do
    struct BoardWords {
        std::string words, said_by, address;
    };
    std::vector<BoardWords> board_words;  // to begin a wish from
    web::FormState form;

    static constexpr auto const& terms = plan::terms;
    static constexpr auto const& involvements = plan::involvements;
    static constexpr Wording<bool> own[] = {
        {true, "true", "Kun mellem den voksne og koordinatoren, ikke resten af familien"}};
    static constexpr Wording<bool> youths_own[] = {
        {true, "true", "Kun for mig, indtil jeg selv deler det"}};
};
BOOST_DESCRIBE_STRUCT(WritePage::BoardWords, (), (words, said_by))
BOOST_DESCRIBE_STRUCT(WritePage, (), (place, kind, is_new, board_words, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

/// Two agreed versions of the plan, and what differs.
struct VersionsPage {
    cases::CasePlace place;
    std::string base, own;
    struct Line {
        plan::Kind kind;
        Phrase what;
        std::string words;
        std::vector<DifferenceView> differences;
    };
    std::vector<Line> lines;
    std::vector<web::Choice> versions;
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(VersionsPage::Line, (), (kind, what, words, differences))
BOOST_DESCRIBE_STRUCT(VersionsPage, (), (place, lines, form))
void render(VersionsPage const& page, web::View& view);
std::string title(VersionsPage const& page, Language language);

inline constexpr web::FormField order_fields[] = {
    {.name = "towards", .kind = web::FieldKind::choice, .is_required = true},
};
inline constexpr web::FormField answer_all_fields[] = {
    {.name = "revisions", .kind = web::FieldKind::number, .is_required = true, .is_list = true},
};
inline constexpr web::FormField answer_fields[] = {
    {.name = "revision", .kind = web::FieldKind::number, .is_required = true},
    {.name = "answer",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<plan::Answer>},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "of", .kind = web::FieldKind::choice},
    {.name = "how", .kind = web::FieldKind::choice, .words = words_of<plan::Way>},
    {.name = "said_on", .kind = web::FieldKind::day},
    {.name = "back", .longest = 20},
};
inline constexpr web::FormField removal_fields[] = {
    {.name = "removal_because",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 500},
};
inline constexpr web::FormField end_fields[] = {
    {.name = "event",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<plan::GoalEvent>},
    {.name = "goal_because",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 1000},
};
inline constexpr web::FormField versions_query[] = {
    {.name = "fra", .kind = web::FieldKind::number},
    {.name = "til", .kind = web::FieldKind::number},
};
inline constexpr web::FormField new_part_query[] = {
    {.name = "under", .kind = web::FieldKind::number},
    {.name = "kort", .kind = web::FieldKind::number},
};
inline constexpr web::FormField part_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "under", .kind = web::FieldKind::choice},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "said_by", .kind = web::FieldKind::choice},
    {.name = "is_own", .kind = web::FieldKind::flag},
    {.name = "purpose", .longest = 300},
    {.name = "term", .kind = web::FieldKind::choice, .words = words_of<plan::Term>},
    {.name = "no_wish_because", .kind = web::FieldKind::long_text, .longest = 500},
    {.name = "due_on", .kind = web::FieldKind::day},
    {.name = "judged_on", .kind = web::FieldKind::day},
    {.name = "measure", .kind = web::FieldKind::long_text, .longest = 500},
    {.name = "baseline", .kind = web::FieldKind::number},
    {.name = "target", .kind = web::FieldKind::number},
    {.name = "involvement", .kind = web::FieldKind::choice, .words = words_of<plan::Involvement>},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};

web::Response show_plan(web::Request const& request, access::CaseScope& scope);
web::Response show_part(web::Request const& request, access::CaseScope& scope);
web::Response show_versions(web::Request const& request, access::CaseScope& scope);
web::Response show_new_wish(web::Request const& request, access::CaseScope& scope);
web::Response show_new_goal(web::Request const& request, access::CaseScope& scope);
web::Response show_new_action(web::Request const& request, access::CaseScope& scope);
web::Response create_wish(web::Request const& request, access::CaseScope& scope);
web::Response create_goal(web::Request const& request, access::CaseScope& scope);
web::Response create_action(web::Request const& request, access::CaseScope& scope);
web::Response show_change(web::Request const& request, access::CaseScope& scope);
web::Response propose_change(web::Request const& request, access::CaseScope& scope);
web::Response propose_removal(web::Request const& request, access::CaseScope& scope);
web::Response withdraw_proposal(web::Request const& request, access::CaseScope& scope);
web::Response share_part(web::Request const& request, access::CaseScope& scope);
web::Response move_wish(web::Request const& request, access::CaseScope& scope);
web::Response answer_part(web::Request const& request, access::CaseScope& scope);
web::Response answer_all(web::Request const& request, access::CaseScope& scope);
web::Response end_goal(web::Request const& request, access::CaseScope& scope);

/// The same, from the family's own login.
template <web::Response (*page)(web::Request const&, access::CaseScope&)>
web::Response own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return page(request, scope);
}

/// The part that the address names; throws access::NotFound for what the reader does not see.
plan::Element const& part_in(Reading const& reading, web::Request const& request);
web::Response part_page(web::Request const& request, Reading const& reading,
                        plan::Element const& element, web::FormState form, int status = 200);

/// 422, with the reason: for whoever sees the part, and cannot do that with it now.
web::Response not_so(web::Request const& request, Reading const& reading,
                     plan::Element const& element, Text why);

}  // namespace indgang::planning

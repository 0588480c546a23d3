// What /regler shows, and its two page functions.
#pragma once
#include "rules_page/try_it.hpp"
#include "web/page.hpp"

namespace indgang::rules_page {

struct CadenceLine {
    Phrase in_force;  // "kompensation eller støtte + forebyggende indsats"
    Phrase interval;
    Basis basis;
    Text source;
    bool is_chosen;
};
BOOST_DESCRIBE_STRUCT(CadenceLine, (), (in_force, interval, basis, source))

struct ModelPart {
    std::string_view word, label, source;
    Clock clock;
    std::vector<CadenceLine> cadence;
    std::optional<CadenceLine> core_team_meetings;
    Demand analysis_meeting;
    std::string_view analysis_meeting_source;
    std::vector<Phrase> core_elements;
};
BOOST_DESCRIBE_STRUCT(ModelPart, (),
                      (word, label, source, clock, cadence, core_team_meetings, analysis_meeting,
                       analysis_meeting_source, core_elements))

struct PointLine {
    Phrase said;
    bool is_chosen;
};
BOOST_DESCRIBE_STRUCT(PointLine, (), (said, is_chosen))

struct RulePart {
    std::string_view id;
    Phrase heading;
    std::vector<PointLine> points;
};
BOOST_DESCRIBE_STRUCT(RulePart, (), (id, heading, points))

struct ProvisionLine {
    std::string key, written_out;
    std::string_view title;
    std::string_view danish_title;  // beside the English one; empty in Danish
    Day valid_from;
    std::optional<Day> valid_to;
    std::optional<CadenceGroup> group;
    bool is_investigated_first;
    bool is_chosen;
    std::string successors;
    std::string_view source;
};
BOOST_DESCRIBE_STRUCT(ProvisionLine, (),
                      (key, written_out, title, valid_from, valid_to, group, is_investigated_first,
                       is_chosen, successors, source))

/// One row of the form of "Prøv selv", as it was sent.
struct TryLine {
    std::int64_t number;  // from 1
    std::string provision_name, provision, provision_mistake;
    std::string from_name, from, from_mistake;
    std::string to_name, to, to_mistake;
};
BOOST_DESCRIBE_STRUCT(TryLine, (), (provision, from, to))
void render(TryLine const& page, web::View& view);

struct HeldLine {
    std::int64_t number;
    std::string id, value, mistake;
};
BOOST_DESCRIBE_STRUCT(HeldLine, (), (value))

struct RulesPage {
    std::vector<ModelPart> models;
    std::vector<RulePart> rules;
    std::string searched;
    bool shows_all = false;
    std::vector<ProvisionLine> provisions;
    std::vector<TryLine> tries, more_tries;
    bool has_more_tries = false;  // something stands in them
    std::vector<HeldLine> held;
    std::optional<TryAnswer> answer;
    std::optional<Text> answer_source;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(RulesPage, (), (models, rules, searched, provisions, answer, form))

void render(RulesPage const& page, web::View& view);
std::string title(RulesPage const& page, Language language);

/// GET /regler, with "soeg" and "vis=alle" for the provisions.
web::Response show(web::Request const& request, Day today);

/// POST /regler/opfoelgning: a form is answered by the page, JSON by the answer alone.
web::Response try_it(web::Request const& request);

}  // namespace indgang::rules_page

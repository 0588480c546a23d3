#include "team_meetings/turnout_pages.hpp"

#include "team_meetings/store.hpp"

namespace indgang::team_meetings {
namespace {

std::string in_words(Language language, Turnout const& one) {
    auto const said_ = one.due == 1 ? phrase("kom {0} af 1 gang", one.came)
                                    : phrase("kom {0} af {1} gange", one.came, one.due);
    std::string text = say(said_, language);
    auto const add = [&](std::int64_t count, Phrase const& more) {
        if (count > 0) text += ", " + say(more, language);
    };
    add(one.late, phrase("heraf {0} senere", one.late));
    add(one.substituted, phrase("sendte en anden {0}", one.substituted));
    add(one.absent, phrase("kom ikke {0}", one.absent));
    return text;
}

}  // namespace

web::Response show_turnout(web::Request const& request, access::Visit& visit) {
    auto const since = visit.today() - months{6};
    TurnoutPage page{.since = since, .teams = {}};
    for (auto const& team : turnout_since(visit, since)) {
        TurnoutOfTeam shown{.name = team.team,
                            .said = in_words(visit.language(), team.turnout),
                            .meetings = team.meetings,
                            .others = team.others,
                            .people = {}};
        for (auto const& one : team.people)
            shown.people.push_back({.name = one.name,
                                    .department = one.department,
                                    .said = in_words(visit.language(), one.turnout),
                                    .reasons = one.reasons,
                                    .due = one.turnout.due,
                                    .came = one.turnout.came + one.turnout.substituted});
        page.teams.push_back(std::move(shown));
    }
    return web::page(request, page);
}

}  // namespace indgang::team_meetings

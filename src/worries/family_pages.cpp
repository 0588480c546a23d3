#include "worries/family_pages.hpp"

namespace indgang::worries {

web::Response show_own_worries(web::Request const& request, access::Visit& visit) {
    OwnWorriesPage page;
    if (auto const case_id = cases::case_of_family(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        auto const all = scales::scales_of(scope);
        for (auto const& one : worries_of(scope)) {
            if (one.settled_on) continue;
            WorryView view{.id = one.id,
                           .address = {},
                           .child = one.child_name,
                           .goal = one.goal,
                           .statement = statement(one),
                           .settled_on = {},
                           .scale = {}};
            for (auto const& scale : all)
                if (scale.id == one.scale)
                    view.scale =
                        scales::view_of(scale, "/min-familie/skalaer/" + web::typed(scale.id));
            page.worries.push_back(std::move(view));
        }
    }
    return web::page(request, page);
}

}  // namespace indgang::worries

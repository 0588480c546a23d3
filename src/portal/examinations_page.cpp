#include "portal/examinations_page.hpp"

#include <algorithm>

#include "catalogue/examination_kinds.hpp"
#include "portal/store.hpp"

namespace indgang::portal {
namespace {

Phrase where_it_is(examinations::Examination const& one, Day today) {
    auto const by = one.outside.empty() ? one.holder_name : one.outside;
    if (one.state == examinations::State::reported)
        return phrase("Svaret kom {0} fra {1}.", *one.reported_on, by);
    if (!one.is_open()) return phrase("Den er aflyst. Spørg {0} hvorfor.", one.holder_name);
    auto const due_on = examinations::due_day(one);
    if (examinations::is_overdue(one, today))
        return phrase("{0} skulle have svaret {1}. I skal ikke vente på os: spørg {2}.", by, due_on,
                      one.holder_name);
    return one.outside.empty()
               ? phrase("{0} svarer senest {1}.", by, due_on)
               : phrase("{0} svarer senest {1}. {2} følger op.", by, due_on, one.holder_name);
}

OwnExamination own_of(examinations::Examination const& one, Day today, Language language) {
    auto const& kind = catalogue::examination_kind(one.kind);
    return {.name = kind.name(language),
            .what = kind.for_family(language),
            .question = one.question,
            .words = one.family_words,
            .where_it_is = where_it_is(one, today),
            .state = one.state,
            .is_open = one.is_open(),
            .is_late = examinations::is_overdue(one, today)};
}

}  // namespace

web::Response show_examinations(web::Request const& request, access::Visit& visit) {
    OwnExaminationsPage page;
    if (auto const case_id = case_of(visit)) {
        auto scope = access::open_case(visit, *case_id, {access::Relation::family_member});
        for (auto const& one : examinations::examinations_of(scope)) {
            auto const name = one.about_name.substr(0, one.about_name.find(' '));
            auto found = std::ranges::find(page.persons, name, &OwnExaminationsOfPerson::person);
            if (found == page.persons.end())
                found = page.persons.insert(page.persons.end(), {name, {}});
            found->examinations.push_back(own_of(one, visit.today(), visit.language()));
        }
    }
    return web::page(request, page);
}

}  // namespace indgang::portal

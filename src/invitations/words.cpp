#include "invitations/words.hpp"

#include <algorithm>

#include "cases/cases.hpp"

namespace indgang::invitations {
namespace {

access::RelationSet door_of(Invitation const& one) {
    return one.who.person ? access::RelationSet{access::Relation::family_member}
                          : access::professionals;
}

std::string clock(TimeOfDay time, Language language) {
    return say(phrase("kl. {0}", indgang::said(time)), language);
}

}  // namespace

std::optional<appointments::Appointment> seen(access::Visit& visit, Invitation const& one) {
    if (!access::may_open(visit, one.case_id, door_of(one))) return std::nullopt;
    auto scope = access::open_case(visit, one.case_id, door_of(one));
    auto const all = appointments::of_case(scope);
    auto const found = std::ranges::find(all, one.to, &appointments::Appointment::identity);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

Words words_for(access::Visit& visit, Invitation const& one,
                std::optional<appointments::Appointment> const& appointment, Form form) {
    auto const language = visit.language();
    Words words{.name = phrase("Møde med familiekoordinator"),
                .day = say_with_weekday(one.when.on, language),
                .clock = clock(one.when.from, language),
                .ends = clock(one.when.until, language),
                .where = {std::string(wording(one.place).danish), {}},
                .people = {},
                .is_easy = form == Form::easy,
                .is_large = form == Form::large,
                .has_pictures = form == Form::pictograms};
    if (appointment) {
        words.name = one.who.person ? appointment->name_for_family : appointment->name;
        words.people = names_of(visit, appointment->professionals);
    }
    return words;
}

void tell_answer(access::Visit& visit, Invitation const& one, Answer answer) {
    auto scope = access::open_case(visit, one.case_id, door_of(one));
    scope.record("invitation_answered",
                 answer == Answer::comes
                     ? phrase("{0} kommer til mødet {1}.", visit.user().name, one.when.on)
                     : phrase("{0} kan ikke komme til mødet {1}.", visit.user().name, one.when.on),
                 access::Folder{access::FolderKind::meetings});
    if (answer != Answer::comes) outbox::tell_news(visit, cases::heading(scope).coordinator.user);
}

}  // namespace indgang::invitations

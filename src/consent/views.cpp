#include "consent/views.hpp"

namespace indgang::consent {

RequestLine line_of(Request const& request, std::vector<NamedFolder> const& folders, Day today,
                    std::string const& before) {
    auto const state = state_of(request, today);
    RequestLine line{.id = request.id,
                     .address = before + "/" + web::typed(request.id),
                     .recipient = request.recipient,
                     .folders = {},
                     .purpose = request.purpose,
                     .from_on = request.from_on,
                     .until_on = request.until_on,
                     .state = state,
                     .is_conflict = state == State::conflict,
                     .is_waiting = state == State::waiting || state == State::partly_given,
                     .asked_by = request.asked_by,
                     .asked_at = request.asked_at,
                     .givers = {}};
    for (auto const& folder : request.folders) line.folders.push_back(name_in(folders, folder));
    for (auto const& giver : request.givers)
        line.givers.push_back({giver.person, giver.name, giver.standing, giver.how, giver.note,
                               giver.at, giver.recorded_by, giver.standing == Standing::given});
    return line;
}

std::vector<web::Choice> choices_of(std::vector<NamedFolder> const& folders, Language language) {
    std::vector<web::Choice> choices;
    for (auto const& one : folders)
        choices.push_back({access::written(one.folder), say(one.name, language), {}});
    return choices;
}

Request request_in(std::vector<Request> const& all, web::Request const& request) {
    auto const number = request.path_number("samtykke");
    for (auto const& one : all)
        if (number && one.id == RequestId{*number}) return one;
    throw access::NotFound{};
}

web::FormState ticked_as_shared(web::FormState form, Request const& request) {
    if (form.values.empty())
        for (auto const& folder : request.folders)
            form.values.emplace_back("folders", access::written(folder));
    return form;
}

std::optional<Day> last_day_in(web::Form& form, Request const& request) {
    auto const typed = form.maybe_day("until_on");
    return typed ? typed : request.until_on;
}

std::vector<access::Folder> folders_in(web::Form& form) {
    std::vector<access::Folder> folders;
    for (auto const& word : form.list("folders"))
        if (auto const folder = access::folder_from(word)) folders.push_back(*folder);
    return folders;
}

}  // namespace indgang::consent

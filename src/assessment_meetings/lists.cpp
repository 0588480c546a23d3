#include "assessment_meetings/lists.hpp"

namespace indgang::assessment_meetings {

std::string joined(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& one : words) text += (text.empty() ? "" : ",") + one;
    return text;
}

std::vector<std::string> parted(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        auto const comma = text.find(',');
        words.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == text.npos ? text.size() : comma + 1);
    }
    return words;
}

std::string written(std::vector<MeetingRole> const& roles) {
    std::vector<std::string> words;
    for (auto const role : roles) words.emplace_back(word(role));
    return joined(words);
}

std::vector<MeetingRole> roles_from(std::string_view text) {
    std::vector<MeetingRole> roles;
    for (auto const& one : parted(text))
        if (auto const role = value_of(meeting_roles, one)) roles.push_back(*role);
    return roles;
}

}  // namespace indgang::assessment_meetings

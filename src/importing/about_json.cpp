#include "importing/about_json.hpp"

#include <boost/json.hpp>

namespace indgang::importing {

namespace json = boost::json;

std::string json_of(About const& about) {
    auto const& defaults = about.defaults;
    json::object out{{"file_name", about.file_name},
                     {"model", defaults.model},
                     {"coordinator", defaults.coordinator},
                     {"left_out", json::array(about.left_out.begin(), about.left_out.end())},
                     {"has_changed", about.has_changed}};
    if (defaults.criterion) out["criterion"] = *defaults.criterion;
    if (defaults.opened_on) out["opened_on"] = iso(*defaults.opened_on);
    if (auto const& unreadable = about.unreadable)
        out["unreadable"] = {word(unreadable->why), unreadable->row};
    return json::serialize(out);
}

About about_from_json(std::string_view text) {
    auto const parsed = json::parse(text);
    auto const& from = parsed.as_object();
    auto const said = [&](char const* name) { return std::string(from.at(name).as_string()); };
    About about{.file_name = said("file_name"),
                .defaults = {.model = said("model"), .coordinator = said("coordinator")},
                .left_out = {},
                .has_changed = from.at("has_changed").as_bool()};
    for (auto const& row : from.at("left_out").as_array())
        about.left_out.push_back(int(row.as_int64()));
    if (auto const* criterion = from.if_contains("criterion"))
        about.defaults.criterion = criterion->as_int64();
    if (from.contains("opened_on")) about.defaults.opened_on = day_from_iso(said("opened_on"));
    if (auto const* unreadable = from.if_contains("unreadable"))
        about.unreadable = spreadsheets::Unreadable{
            value_of(spreadsheets::whys, unreadable->at(0).as_string()).value(),
            int(unreadable->at(1).as_int64())};
    return about;
}

}  // namespace indgang::importing

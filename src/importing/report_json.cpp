#include <boost/json.hpp>
#include <stdexcept>

#include "importing/report.hpp"

namespace indgang::importing {
namespace {

namespace json = boost::json;

std::string string_at(json::object const& from, char const* name) {
    return std::string(from.at(name).as_string());
}

json::value written(std::vector<ReportLine> const& lines) {
    json::array all;
    for (auto const& line : lines) {
        json::array rows(line.rows.begin(), line.rows.end());
        all.push_back({{"rows", std::move(rows)},
                       {"column", line.column},
                       {"stands", line.stands},
                       {"said", stored(line.said)}});
    }
    return all;
}

std::vector<ReportLine> lines_from(json::value const& from) {
    std::vector<ReportLine> lines;
    for (auto const& one : from.as_array()) {
        auto const& line = one.as_object();
        ReportLine read{{},
                        string_at(line, "column"),
                        string_at(line, "stands"),
                        phrase_from_stored(line.at("said").as_string())};
        for (auto const& row : line.at("rows").as_array()) read.rows.push_back(int(row.as_int64()));
        lines.push_back(std::move(read));
    }
    return lines;
}

json::value written(std::vector<FamilyPreview> const& previews) {
    json::array all;
    for (auto const& family : previews) {
        json::array persons;
        for (auto const& parts : family.persons) {
            json::array person;
            for (auto const& part : parts) person.emplace_back(stored(part));
            persons.push_back(std::move(person));
        }
        all.push_back({{"name", family.name},
                       {"coordinator", family.coordinator},
                       {"opened_on", iso(family.opened_on)},
                       {"is_there", family.is_there},
                       {"persons", std::move(persons)}});
    }
    return all;
}

std::vector<FamilyPreview> previews_from(json::value const& from) {
    std::vector<FamilyPreview> previews;
    for (auto const& one : from.as_array()) {
        auto const& family = one.as_object();
        FamilyPreview read{.name = string_at(family, "name"),
                           .coordinator = string_at(family, "coordinator"),
                           .opened_on = day_from_iso(string_at(family, "opened_on")).value(),
                           .is_there = family.at("is_there").as_bool(),
                           .persons = {}};
        for (auto const& person : family.at("persons").as_array()) {
            auto& parts = read.persons.emplace_back();
            for (auto const& part : person.as_array())
                parts.push_back(phrase_from_stored(part.as_string()));
        }
        previews.push_back(std::move(read));
    }
    return previews;
}

struct Count {
    char const* name;
    std::int64_t Report::*count;
};
constexpr Count counts[] = {
    {"rows", &Report::rows},
    {"families", &Report::families},
    {"good", &Report::good},
    {"persons", &Report::persons},
    {"matters", &Report::matters},
    {"interventions", &Report::interventions},
    {"to_save", &Report::to_save},
    {"wrong_count", &Report::wrong_count},
    {"look_count", &Report::look_count},
    {"there_count", &Report::there_count},
};

}  // namespace

std::string json_of(Report const& report) {
    json::object out{{"is_hopeless", report.is_hopeless}};
    for (auto const& [name, count] : counts) out[name] = report.*count;
    out["wrong"] = written(report.wrong);
    out["look"] = written(report.look);
    out["there"] = written(report.there);
    out["previews"] = written(report.previews);
    json::array bad;
    for (auto const& family : report.bad)
        bad.push_back({{"row", family.row}, {"name", family.name}});
    out["bad"] = std::move(bad);
    if (auto const& saved = report.saved)
        out["saved"] = {saved->opened, saved->added_to, saved->there_already, saved->left_out};
    return json::serialize(out);
}

Report report_from_json(std::string_view text_of_report) {
    try {
        auto const parsed = json::parse(text_of_report);
        auto const& from = parsed.as_object();
        Report report{.is_hopeless = from.at("is_hopeless").as_bool(),
                      .wrong = lines_from(from.at("wrong")),
                      .look = lines_from(from.at("look")),
                      .there = lines_from(from.at("there")),
                      .previews = previews_from(from.at("previews")),
                      .bad = {}};
        for (auto const& [name, count] : counts) report.*count = from.at(name).as_int64();
        for (auto const& one : from.at("bad").as_array())
            report.bad.push_back(
                {int(one.at("row").as_int64()), string_at(one.as_object(), "name")});
        if (auto const* saved = from.if_contains("saved")) {
            auto const& numbers = saved->as_array();
            report.saved = Saved{numbers.at(0).as_int64(), numbers.at(1).as_int64(),
                                 numbers.at(2).as_int64(), numbers.at(3).as_int64()};
        }
        return report;
    } catch (std::exception const& error) {
        throw std::runtime_error(std::string("not a report of an import: ") + error.what());
    }
}

}  // namespace indgang::importing

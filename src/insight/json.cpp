#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>
#include <map>

#include "insight/written.hpp"

namespace indgang::insight {
namespace {

std::string quoted(std::string_view text) {
    return boost::json::serialize(boost::json::string(text));
}

void write(std::string& out, Value const& value) {
    out += quoted(value.key) + ":" + (value.is_number ? value.coded : quoted(value.coded));
}

void write(std::string& out, Row const& row) {
    out += fmt::format("{{\"number\":{}", row.number);
    for (auto const& value : row.values) {
        out += ',';
        write(out, value);
    }
    out += '}';
}

/// What each field is called, so that the file can be read without us.
std::map<std::string_view, std::string_view> fields_of(Part const& part) {
    std::map<std::string_view, std::string_view> fields;
    for (auto const& row : part.rows)
        for (auto const& value : row.values) fields.emplace(value.key, value.heading);
    return fields;
}

void write(std::string& out, Part const& part, Language language) {
    out += fmt::format("{{\"key\":{},\"topic\":{},\"heading\":{},\"fields\":{{", quoted(part.key),
                       quoted(wording(part.topic).word), quoted(in(language, part.heading)));
    bool is_first = true;
    for (auto const& [key, heading] : fields_of(part)) {
        out += (is_first ? "" : ",") + quoted(key) + ":" + quoted(in(language, heading));
        is_first = false;
    }
    out += "},\"rows\":[";
    is_first = true;
    for (auto const& row : part.rows) {
        if (!is_first) out += ",\n";
        write(out, row);
        is_first = false;
    }
    out += "]}";
}

}  // namespace

std::string json_of(Copy const& copy, Language language) {
    auto out = fmt::format(
        "{{\"format\":\"indgang-insight\",\"version\":{},\"made_on\":{},\"municipality\":{},"
        "\"about\":{},\"held_back\":{},\"parts\":[",
        json_version, quoted(iso(copy.made_on)), quoted(copy.municipality), quoted(copy.name),
        copy.held_back);
    bool is_first = true;
    for (auto const& part : copy.parts) {
        if (!is_first) out += ",\n";
        write(out, part, language);
        is_first = false;
    }
    return out + "]}\n";
}

}  // namespace indgang::insight

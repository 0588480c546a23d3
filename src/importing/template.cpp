// Stays Danish: the template that can be filled in, with one invented family as an example.
#include <fmt/format.h>

#include "importing/pages.hpp"

namespace indgang::importing {
namespace {

struct Column {
    Field field;
    std::string_view child, mother, father;
};
constexpr Column columns[] = {
    {Field::family, "1", "1", "1"},
    {Field::name, "Noah Lund", "Ida Lund", "Åge Lund"},
    {Field::role, "Barn", "Mor", "Far"},
    {Field::cpr, "610518-4003", "", ""},
    {Field::telephone, "", "30 40 50 60", "30 40 50 61"},
    {Field::address, "Eksempelvej 1, 9999 Solbjerg", "Eksempelvej 1, 9999 Solbjerg", ""},
    {Field::is_address_protected, "nej", "nej", "nej"},
    {Field::custody, "fælles", "", ""},
    {Field::coordinator, "Mette Kjær", "", ""},
    {Field::opened_on, "03-03-2026", "", ""},
    {Field::department, "Børnehandicap", "", ""},
    {Field::record_system, "SBSYS", "", ""},
    {Field::outside_number, "27.03.42-G01-12-26", "", ""},
    {Field::provision, "BL § 86, stk. 1", "", ""},
    {Field::started_on, "01-01-2026", "", ""},
    {Field::ended_on, "", "", ""},
    {Field::start_conversation_on, "10-03-2026", "", ""},
    {Field::held_on, "12-06-2026", "", ""},
    {Field::next_on, "11-09-2026", "", ""},
};

std::string line_of(std::string_view Column::*cell) {
    std::string line;
    for (auto const& column : columns)
        line += fmt::format("{}\"{}\"", line.empty() ? "" : ";", column.*cell);
    return line + "\r\n";
}

std::string headings() {
    std::string line;
    for (auto const& column : columns)
        line += fmt::format("{}\"{}\"", line.empty() ? "" : ";", wording(column.field).danish);
    return line + "\r\n";
}

}  // namespace

std::string template_file() {
    // The mark tells Excel that it is UTF-8.
    return "\xEF\xBB\xBF" + headings() + line_of(&Column::child) + line_of(&Column::mother) +
           line_of(&Column::father);
}

}  // namespace indgang::importing

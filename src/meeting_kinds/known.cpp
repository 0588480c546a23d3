#include "meeting_kinds/known.hpp"

#include <charconv>

#include "catalogue/csv.hpp"
#include "catalogue/kind_versions.hpp"
#include "foundation/embedded.hpp"
#include "foundation/languages.hpp"

namespace indgang::meeting_kinds {
namespace {

using Dated = catalogue::DatedKind<Kind>;
using catalogue::parted_by;

std::optional<std::int64_t> maybe_number(std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{std::int64_t{std::stoll(text)}};
}

std::vector<Dated> read(Language language) {
    catalogue::CsvTable const table{embedded_file("catalogue/meeting_kinds.csv")};
    std::vector<Dated> all;
    for (std::size_t row = 0; row < table.size(); ++row) {
        auto const at = [&](std::string_view column) { return std::string(table.at(row, column)); };
        auto const said = [&](std::string const& column) {
            return std::string(in(language, at(column + "_da"), at(column + "_en")));
        };
        auto const parts = [&](std::string_view column) { return parted_by(at(column), '|'); };
        Kind kind{.word = at("word"),
                  .version = std::stoll(at("version")),
                  .name = said("name"),
                  .name_for_family = said("family_name"),
                  .purpose = said("purpose"),
                  .subject = value_of(subjects, at("subject")).value(),
                  .models = parts("models"),
                  .must = listed(parts("must"), seats),
                  .must_not = listed(parts("must_not"), seats),
                  .child_from_age = maybe_number(at("child_from_age")),
                  .roles = listed(parts("roles"), roles),
                  .minutes = std::stoll(at("minutes")),
                  .cadence = value_of(cadences, at("cadence")).value(),
                  .every = maybe_number(at("every")).value_or(0),
                  .without_family_because = said("without_family"),
                  .duties = listed(parts("duties"), duties),
                  .own_page = at("own_page"),
                  .source = at("source")};
        for (auto const& point : parted_by(said("agenda"), '|'))
            kind.agenda.push_back(point_from(point));
        all.push_back({day_from_iso(at("valid_from")).value(), std::move(kind)});
    }
    return all;
}

std::vector<Dated> const& all_in(Language language) {
    static auto const all = [] {
        std::vector<std::vector<Dated>> made;
        for (auto const& row : languages()) made.push_back(read(language_of(row.code)));
        return made;
    }();
    return all.at(static_cast<std::size_t>(language));
}

}  // namespace

std::vector<Kind> known_kinds(Day on, Language language) {
    return catalogue::newest_on(all_in(language), on);
}

std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language) {
    return catalogue::in_version(all_in(language), word, version);
}

Kind as_suggested(Kind const& kind) {
    return known_kind(kind.word, kind.version, Language::da).value_or(kind);
}

std::optional<KindId> own_number(std::string_view word) {
    auto const number = catalogue::own_number(word);
    return number ? std::optional{KindId{*number}} : std::nullopt;
}

std::string own_word(KindId kind) { return catalogue::own_word(kind.value); }

AgendaPoint point_from(std::string_view text) {
    AgendaPoint point;
    auto const [end, failed] =
        std::from_chars(text.data(), text.data() + text.size(), point.minutes);
    if (failed == std::errc{} && point.minutes >= 0)
        text.remove_prefix(std::size_t(end - text.data()));
    else
        point.minutes = 0;
    auto const first = text.find_first_not_of(' ');
    point.words = first == text.npos ? "" : text.substr(first);
    return point;
}

std::string written(AgendaPoint const& point) {
    return point.minutes > 0 ? std::to_string(point.minutes) + " " + point.words : point.words;
}

}  // namespace indgang::meeting_kinds

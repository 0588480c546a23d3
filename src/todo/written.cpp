#include "todo/written.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <stdexcept>

namespace indgang::todo {
namespace {

constexpr std::size_t fields = 14;
using Fields = std::array<std::string_view, fields>;

/// What parts the fields may not stand in them: it shows as a space.
std::string plain(std::string_view text) {
    std::string clean{text};
    for (char& c : clean)
        if (c == '\t' || c == '\n') c = ' ';
    return clean;
}

std::string maybe(std::optional<Day> const& day) { return day ? iso(*day) : ""; }
template <class Tag>
std::string maybe(std::optional<Id<Tag>> const& id) {
    return id ? std::to_string(id->value) : "";
}

std::int64_t number(std::string_view text) {
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        throw std::invalid_argument("no number in a kept thing");
    return value;
}

std::optional<Day> maybe_day(std::string_view text) {
    if (text.empty()) return std::nullopt;
    auto const day = day_from_iso(text);
    return day ? day : throw std::invalid_argument("no day in a kept thing");
}

template <class I>
std::optional<I> maybe_id(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional{I{number(text)}};
}

Fields parted(std::string_view line) {
    Fields all;
    for (std::size_t i = 0; i < fields; ++i) {
        auto const end = line.find('\t');
        if ((end == line.npos) != (i + 1 == fields))
            throw std::invalid_argument("a kept thing with other fields");
        all[i] = line.substr(0, end);
        line.remove_prefix(end == line.npos ? line.size() : end + 1);
    }
    return all;
}

std::vector<PersonId> persons(std::string_view text) {
    std::vector<PersonId> all;
    while (!text.empty()) {
        auto const end = std::min(text.find(','), text.size());
        all.push_back(PersonId{number(text.substr(0, end))});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

Thing read_thing(std::string_view line) {
    auto const [kind, what, user, person, holder, since, due, hold, note, address, clock, meets,
                newest, count] = parted(line);
    auto const known = value_of(kinds, kind);
    auto const from = maybe_day(since);
    if (!known || !from) throw std::invalid_argument("a kept thing of an unknown kind");
    return {.kind = *known,
            .what = std::string(what),
            .user = maybe_id<UserId>(user),
            .person = maybe_id<PersonId>(person),
            .holder = std::string(holder),
            .since = *from,
            .due_on = maybe_day(due),
            .on_hold_until = maybe_day(hold),
            .note = std::string(note),
            .address = std::string(address),
            .clock = std::string(clock),
            .meets = persons(meets),
            .line = number(newest),
            .count = number(count)};
}

}  // namespace

std::string written(std::vector<Thing> const& things) {
    std::string all;
    for (auto const& one : things) {
        std::string meets;
        for (auto const person : one.meets)
            meets += (meets.empty() ? "" : ",") + std::to_string(person.value);
        all +=
            fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", word(one.kind),
                        plain(one.what), maybe(one.user), maybe(one.person), plain(one.holder),
                        iso(one.since), maybe(one.due_on), maybe(one.on_hold_until),
                        plain(one.note), one.address, one.clock, meets, one.line, one.count);
    }
    return all;
}

std::vector<Thing> read_things(std::string_view text) {
    std::vector<Thing> all;
    while (!text.empty()) {
        auto const end = text.find('\n');
        if (end == text.npos) throw std::invalid_argument("a kept thing without its end");
        all.push_back(read_thing(text.substr(0, end)));
        text.remove_prefix(end + 1);
    }
    return all;
}

}  // namespace indgang::todo

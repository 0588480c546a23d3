#include "insight/saying.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "web/view.hpp"

namespace indgang::insight {
namespace {

std::vector<PersonId> open_to(Asking who) {
    std::vector<PersonId> open{who.subject};
    if (!who.is_own()) open.push_back(who.reader);
    return open;
}

void each_in(std::string_view list, std::function<void(std::string_view)> const& tell) {
    while (!list.empty()) {
        auto const comma = std::min(list.find(','), list.size());
        if (comma > 0) tell(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

std::string first_word(std::string_view name) {
    return std::string(name.substr(0, name.find(' ')));
}

std::string said_moment(std::string const& coded, Language language) {
    auto const at = instant_from_iso(coded);
    return at ? web::shown(*at, language) : coded;
}

std::string time_of_day(int minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

}  // namespace

Saying::Saying(access::CaseScope& scope, Asking who, Known const& known)
    : language_{scope.language()},
      who_{who},
      known_{known},
      masked_{known.people, open_to(who), pseudonyms::danish_words()},
      named_{consent::folders_of(scope)},
      look_{consent::look_sayer(scope, who.reader)} {}

std::string Saying::phrase_said(std::string const& stored) const {
    try {
        return say(phrase_from_stored(stored), language_);
    } catch (std::invalid_argument const&) {
        return stored;
    }
}

bool Saying::names_subject(Source const& source, Stored const& stored) const {
    auto const* subject = known_.person(who_.subject);
    if (!subject) return false;
    auto const name = first_word(subject->name);
    for (std::size_t i = 0; i < stored.values.size(); ++i)
        if (source.columns[i].kind == Kind::phrase && stored.values[i] &&
            phrase_said(*stored.values[i]).find(name) != std::string::npos)
            return true;
    return false;
}

std::string Saying::user(std::string const& coded) const {
    auto const at = known_.users.find(UserId{std::stoll(coded)});
    if (at == known_.users.end()) return masked_.person({});
    auto const& one = at->second;
    if (one.person) return masked_.person(*one.person);
    return one.function.empty() ? one.name : fmt::format("{} ({})", one.name, one.function);
}

std::string Saying::listed(Column const& column, std::string_view words) const {
    std::string all;
    each_in(words, [&](std::string_view word) {
        auto const danish = column.said ? column.said(word) : std::string_view{};
        all +=
            (all.empty() ? "" : ", ") + std::string(danish.empty() ? word : in(language_, danish));
    });
    return all;
}

std::string Saying::people(std::string_view numbers) const {
    std::string all;
    each_in(numbers, [&](std::string_view one) {
        all += (all.empty() ? "" : ", ") + masked_.person(PersonId{std::stoll(std::string(one))});
    });
    return all;
}

/// Folders of others by what they are, not by whose: "adult 33" is nobody else's to know.
std::string Saying::folders(std::string const& written) {
    std::string all;
    each_in(written, [&](std::string_view one) {
        while (one.starts_with(' ')) one.remove_prefix(1);
        auto const folder = access::folder_from(one);
        auto const said =
            folder ? say(consent::name_in(named_, *folder), language_) : std::string(one);
        all += (all.empty() ? "" : ", ") + masked_.of(said);
    });
    return all;
}

std::string Saying::function(std::string const& coded) const {
    auto const at = known_.users.find(UserId{std::stoll(coded)});
    return at == known_.users.end() || at->second.person ? std::string{} : at->second.function;
}

std::string Saying::right(std::string const& coded) {
    auto const look = look_("", coded);
    auto said = say(look.function, language_);
    if (!look.purpose.empty()) said += " – " + masked_.of(say(look.purpose, language_));
    return said;
}

Value Saying::value(Column const& column, std::string const& coded) {
    Value value{column.key, column.heading.danish, coded, coded, false};
    auto const both = [&](std::string text) { value.coded = value.said = std::move(text); };
    switch (column.kind) {
        case Kind::text: both(masked_.of(coded)); break;
        case Kind::phrase: both(masked_.of(phrase_said(coded))); break;
        case Kind::number: value.is_number = true; break;
        case Kind::flag:
            value.said = in(language_, coded == "1" ? Text{"Ja"} : Text{"Nej"});
            value.is_number = true;
            break;
        case Kind::day:
            if (auto const day = day_from_iso(coded)) value.said = say(*day, language_);
            break;
        case Kind::moment: value.said = said_moment(coded, language_); break;
        case Kind::minute: both(time_of_day(std::stoi(coded))); break;
        case Kind::word:
        case Kind::word_list: value.said = listed(column, coded); break;
        case Kind::person: both(masked_.person(PersonId{std::stoll(coded)})); break;
        case Kind::people: both(people(coded)); break;
        case Kind::user: both(user(coded)); break;
        case Kind::folders: both(folders(coded)); break;
        case Kind::function: both(function(coded)); break;
        case Kind::act: value.said = look_(coded, "").what; break;
        case Kind::right: both(right(coded)); break;
    }
    return value;
}

Row Saying::row(Source const& source, Stored const& stored) {
    Row row{stored.number, {}};
    for (std::size_t i = 0; i < stored.values.size(); ++i) {
        if (i >= most_columns || source.columns[i].key.empty())
            throw std::logic_error("a source of insight has more columns than names");
        if (stored.values[i] && !stored.values[i]->empty())
            row.values.push_back(value(source.columns[i], *stored.values[i]));
    }
    return row;
}

}  // namespace indgang::insight

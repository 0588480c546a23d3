// All that somebody gets about one person: each source's rows, judged, masked and said.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "cases/cases.hpp"
#include "consent/consent.hpp"
#include "insight/gathering.hpp"
#include "insight/rules.hpp"
#include "insight/saying.hpp"

namespace indgang::insight {
namespace {

std::vector<PersonId> people_in(std::string_view numbers) {
    std::vector<PersonId> people;
    while (!numbers.empty()) {
        std::int64_t number = 0;
        std::from_chars(numbers.data(), numbers.data() + numbers.size(), number);
        if (number > 0) people.push_back({number});
        auto const comma = numbers.find(',');
        numbers.remove_prefix(comma == numbers.npos ? numbers.size() : comma + 1);
    }
    return people;
}

class Gathering {
public:
    Gathering(access::CaseScope& scope, Asking who)
        : scope_{scope}, who_{who}, known_{known_in(scope, who)}, saying_{scope, who, known_} {}

    /// `is_counted`: rows without their values, which cost the masking of every text.
    Part part(Source const& source, bool is_counted = false) {
        Part part{source.key, source.topic, source.heading.danish, {}, 0};
        for (auto const& stored : stored_rows(scope_, source)) {
            if (is_given(source, stored))
                part.rows.push_back(is_counted ? Row{} : saying_.row(source, stored));
            else
                ++part.left_out;
        }
        return part;
    }
    std::string name() const {
        auto const* subject = known_.person(who_.subject);
        return subject ? subject->name : throw access::NotFound{};
    }

    std::int64_t held_back = 0;

private:
    access::Folder own_folder_of(PersonId person) const {
        auto const* one = known_.person(person);
        return one && !one->is_adult ? access::youth_folder(person) : access::adult_folder(person);
    }

    Tied tied(Source const& source, Stored const& stored) const {
        Tied row{.folder = {source.folder}, .is_private = source.is_private};
        for (auto const& one : stored.about)
            if (one) row.about.push_back({*one});
        row.said_by = stored.said_by;
        if (stored.only_to) row.only_to = people_in(*stored.only_to);
        if (stored.folder == "own" && !row.about.empty())
            row.folder = own_folder_of(row.about.front());
        else if (auto const folder = access::folder_from(stored.folder))
            row.folder = *folder;
        else if (auto const adult = adult_in(row.about))
            row.folder = access::adult_folder(*adult);
        return row;
    }
    /// What is about an adult is that adult's own, whatever the source says.
    std::optional<PersonId> adult_in(std::vector<PersonId> const& about) const {
        std::optional<PersonId> found;
        for (auto const person : about)
            if (auto const* one = known_.person(person); one && one->is_adult)
                if (!found || person == who_.subject) found = person;
        return found;
    }

    bool reader_sees(Tied const& row) const {
        bool const is_about = std::ranges::count(row.about, who_.subject) > 0;
        return known_.reader
            .may_see(row.folder, is_about ? std::optional{who_.subject} : std::nullopt)
            .yes;
    }

    /// Whoever makes the copy for somebody else reads it too: no more of it than they may see.
    bool is_held_back(Tied const& row) {
        if (scope_.person() == who_.reader) return false;
        return row.is_private || !scope_.may_see(row.folder);
    }

    bool is_given(Source const& source, Stored const& stored) {
        auto const row = tied(source, stored);
        if (what_is_masked(who_, row, reader_sees(row)) != Verdict::given) return false;
        if (is_held_back(row)) {
            ++held_back;
            return false;
        }
        bool const is_own = row.said_by == who_.subject || access::is_numbered(row.folder.kind);
        return !source.is_by_name || is_own || stored.folder == "all" ||
               saying_.names_subject(source, stored);
    }

    access::CaseScope& scope_;
    Asking who_;
    Known known_;
    Saying saying_;
};

}  // namespace

std::int64_t Copy::rows() const {
    std::int64_t all = 0;
    for (auto const& part : parts) all += std::ssize(part.rows);
    return all;
}
std::int64_t Copy::rows(Topic topic) const {
    std::int64_t all = 0;
    for (auto const& part : parts)
        if (part.topic == topic) all += std::ssize(part.rows);
    return all;
}

std::vector<Source const*> const& sources() {
    static std::vector<Source const*> const all = [] {
        std::vector<Source const*> joined;
        for (auto const part :
             {family_sources(), around_sources(), sharing_sources(), help_sources(),
              heard_sources(), analysis_sources(), plan_sources(), wish_sources(),
              meeting_sources(), minutes_sources(), assessment_meeting_sources(), message_sources(),
              document_sources(), closing_sources(), own_sources()})
            for (auto const& one : part) joined.push_back(&one);
        std::ranges::stable_sort(joined, {}, &Source::topic);
        return joined;
    }();
    return all;
}

std::optional<Text> heading_of(std::string_view key) {
    auto const at = std::ranges::find(sources(), key, &Source::key);
    return at == sources().end() ? std::nullopt : std::optional{(*at)->heading};
}

Copy copy_of(access::CaseScope& scope, Asking who) { return copy_of(scope, who, std::nullopt); }

Copy counted_copy_of(access::CaseScope& scope, Asking who) {
    Gathering gathering{scope, who};
    Copy copy{gathering.name(), scope.today(), scope.visit().municipality().name, {}, 0};
    for (auto const* source : sources()) copy.parts.push_back(gathering.part(*source, true));
    return copy;
}

Copy copy_of(access::CaseScope& scope, Asking who, std::optional<Topic> topic) {
    Gathering gathering{scope, who};
    Copy copy{gathering.name(), scope.today(), scope.visit().municipality().name, {}, 0};
    for (auto const* source : sources())
        if (!topic || source->topic == *topic) copy.parts.push_back(gathering.part(*source));
    copy.held_back = gathering.held_back;
    return copy;
}

std::vector<PersonId> may_ask_about(access::CaseScope& scope, PersonId reader) {
    std::vector<PersonId> all;
    auto const family = cases::family(scope);
    for (auto const& one : family.members) {
        bool const is_grown =
            one.born_on && age_on(scope.today(), *one.born_on) >= access::age_of_majority;
        if (one.id == reader)
            all.insert(all.begin(), one.id);
        else if (!is_grown && family.has_custody(reader, one.id))
            all.push_back(one.id);
    }
    return all;
}

}  // namespace indgang::insight

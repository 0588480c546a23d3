#include <map>
#include <memory>

#include "access/users.hpp"
#include "importing/importing.hpp"
#include "importing/words.hpp"

namespace indgang::importing {
namespace {

/// Who may coordinate on which day, asked once a day of the calendar.
class Advisers {
public:
    explicit Advisers(access::Visit& visit) : visit_{visit} {}

    Result<coordinators::Candidate, Phrase> find(std::string_view typed, Day on) {
        auto const known = on_days_.try_emplace(on);
        if (known.second) known.first->second = coordinators::candidates(visit_, on);
        auto const& able = known.first->second;
        auto const login = access::user_by_login(visit_.db(), typed, visit_.today());
        std::vector<coordinators::Candidate> found;
        for (auto const& one : able)
            if ((login && one.user == login->id) || folded(one.name) == folded(typed))
                found.push_back(one);
        if (found.size() == 1) return found.front();
        if (found.size() > 1)
            return Wrong{phrase("Flere rådgivere hedder sådan. Skriv koordinatorens login.")};
        return Wrong{phrase(
            "Ingen rådgiver på børnehandicapområdet hedder sådan den {0}, hvor forløbet begyndte. "
            "Skriv navnet eller login, som det står i Indgang, eller ret dagen.",
            on)};
    }

private:
    access::Visit& visit_;
    std::map<Day, std::vector<coordinators::Candidate>> on_days_;
};

}  // namespace

Lists lists_of(access::Visit& visit) {
    auto advisers = std::make_shared<Advisers>(visit);
    return {.departments = access::departments(visit.db()),
            .criteria = intake::criteria(visit, visit.today()),
            .models = visit.municipality().models,
            .adviser = [advisers](std::string_view typed, Day on) {
                return advisers->find(typed, on);
            }};
}

}  // namespace indgang::importing

// Text as it may be given to one person: everybody else of the case is "[anden person 1]", with the same number
// throughout, and what only they have (telephone, mail, address, birthday) is replaced. Built on pseudonyms, which
// knows inflections, misspellings and nicknames (docs/adr/0011); but what is merely unknown is left as it stands,
// because the reader knows whose text it is. Fail-safe: a text that still gives somebody away is not shown at all.
#pragma once
#include <map>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "pseudonyms/pseudonyms.hpp"

namespace indgang::insight {

struct KnownPerson {
    PersonId id;
    std::string name;
    std::optional<Day> born_on = {};
    std::string telephone = {}, email = {}, address = {};
    std::vector<std::string> also_called = {};
    bool is_adult = false, is_address_protected = false;
};

class MaskedText {
public:
    /// `open`: those whose names may stand: the person, and who gets the copy.
    MaskedText(std::vector<KnownPerson> const& people, std::vector<PersonId> const& open,
               pseudonyms::Words const& words);

    std::string of(std::string_view text);
    /// A person in a column of their own: the name, or the mask.
    std::string person(PersonId id) const;

private:
    void let_stand(KnownPerson const& one);
    void hide(KnownPerson const& one, pseudonyms::Known& known);
    void keep_secret(std::string const& fact, std::string_view instead, pseudonyms::Known& known);
    bool is_address_hidden(KnownPerson const& one, bool is_open) const;
    bool is_open(pseudonyms::Run const& run) const;
    bool is_masked(pseudonyms::Run const& run) const;
    std::string looked_through(std::string text) const;

    PersonId subject_;
    bool is_shared_;  // somebody else than the person gets it
    std::vector<std::string> open_words_, open_facts_;
    std::map<PersonId, std::string> shown_;
    std::vector<KnownPerson> others_;
    std::vector<std::string> secrets_;  // in lower case: what must not be read anywhere
    std::unique_ptr<pseudonyms::Disguise> disguise_;
    std::map<std::string, std::string> done_;
};

}  // namespace indgang::insight

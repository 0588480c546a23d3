// The passes over a text, in their order: each claims what it knows, and leaves the rest to the next.
#pragma once
#include <set>

#include "pseudonyms/sheet.hpp"

namespace indgang::pseudonyms {

/// One part of a name, and whose it is.
struct NamePart {
    std::string folded, sounded;
    bool is_last = false;  // a surname
    std::vector<std::size_t> owners = {};
};

/// What a pass is given: the case's own, what was decided, and the numbers so far.
struct Round {
    Known const& known;
    std::vector<NamePart> const& parts;
    std::vector<Ruling> const& rulings;
    Words const& words;
    Numbering& numbering;
    std::set<std::string>& suspects;  // names that stood where a capital says so
};

void claim_chosen(Sheet& sheet, Round const& round);
void claim_literals(Sheet& sheet, Round const& round);
void claim_contacts(Sheet& sheet);
void claim_postal_codes(Sheet& sheet, Round const& round);
void claim_known_places(Sheet& sheet, Round const& round);
void claim_named_places(Sheet& sheet, Round const& round);
void claim_cpr_and_dates(Sheet& sheet, Round const& round);
void claim_addresses(Sheet& sheet, Round const& round);
void claim_other_numbers(Sheet& sheet);
void claim_names(Sheet& sheet, Round const& round);
void claim_towns(Sheet& sheet, Round const& round);
/// "Vinter" within a sentence is somebody: so it is where a sentence begins.
void learn_suspects(Sheet const& sheet, Round const& round);
void claim_unknown(Sheet& sheet, Round const& round);

std::vector<NamePart> parts_of(std::vector<Person> const& persons);

/// Where "Havnevej 12 B, 2. tv." ends, by the token that is the street's.
int end_of_number(Sheet const& sheet, std::size_t street);

/// The key under which a place or an unknown name is counted: without the genitive's s.
std::string key_of(std::string_view text);
/// "[skole 1]s" for "Fjordskolens".
std::string with_genitive(std::string stand_in, std::string_view original);

/// An ordinary word that is no name, where it stands.
bool is_plain(Token const& token, Words const& words);

}  // namespace indgang::pseudonyms

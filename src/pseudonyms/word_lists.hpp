// The words that the passes know by heart, in lower case, "å" as it is typed; towns as folded() has them. Our
// own choice, made from what caseworkers write. Stays Danish.
#pragma once
#include <algorithm>
#include <iterator>
#include <string_view>

#include "pseudonyms/towns.hpp"

namespace indgang::pseudonyms {

using Word = std::string_view;

template <std::size_t N>
constexpr bool is_in(Word const (&list)[N], Word word) {
    return std::ranges::find(list, word) != std::end(list);
}

/// Dot, but no end of a sentence.
inline constexpr Word abbreviations[] = {
    "hr",   "fr",    "dr",  "eks",  "ca",  "bl",  "nr",    "kl",  "tlf", "mr",   "mrs", "evt",
    "inkl", "ekskl", "jf",  "mht",  "skt", "sct", "sankt", "gl",  "st",  "cand", "mag", "psyk",
    "vedr", "adr",   "afd", "prof", "red", "vha", "pga",   "dvs", "ll",  "nr",   "tidl"};

/// Never somebody's name, wherever they stand.
inline constexpr Word function_words[] = {
    "jeg",    "du",      "han",    "hun",     "den",     "det",     "vi",     "i",      "de",
    "dem",    "deres",   "mig",    "dig",     "ham",     "hende",   "os",     "jer",    "sig",
    "min",    "mit",     "mine",   "din",     "dit",     "dine",    "sin",    "sit",    "sine",
    "hans",   "hendes",  "dets",   "dens",    "vores",   "jeres",   "og",     "eller",  "men",
    "så",     "for",     "fordi",  "når",     "da",      "hvis",    "at",     "som",    "der",
    "hvor",   "hvem",    "hvad",   "hvorfor", "hvordan", "hvornår", "på",     "til",    "fra",
    "med",    "uden",    "om",     "under",   "over",    "efter",   "før",    "mellem", "hos",
    "ved",    "af",      "en",     "et",      "to",      "tre",     "fire",   "fem",    "seks",
    "syv",    "otte",    "ni",     "ti",      "er",      "var",     "har",    "havde",  "kan",
    "kunne",  "vil",     "ville",  "skal",    "skulle",  "må",      "måtte",  "bliver", "blev",
    "ikke",   "også",    "kun",    "meget",   "mere",    "mest",    "mange",  "alle",   "alt",
    "ingen",  "intet",   "nogen",  "noget",   "nogle",   "hele",    "hver",   "hvert",  "andre",
    "anden",  "andet",   "denne",  "dette",   "disse",   "her",     "nu",     "altid",  "aldrig",
    "ofte",   "tit",     "nok",    "selv",    "ja",      "nej",     "tak",    "se",     "samt",
    "både",   "ud",      "ind",    "op",      "ned",     "ude",     "inde",   "hjem",   "hjemme",
    "igen",   "siden",   "indtil", "mens",    "dog",     "derfor",  "lige",   "dag",    "live",
    "fx",     "dvs",     "osv",    "mfl",     "pga",     "mht",     "evt",    "offer",  "syv",
    "bitte",  "hold",    "kort",   "ring",    "dreng",   "elev",    "lang",   "des",    "ene",
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag",  "lørdag",  "søndag", "januar", "februar",
    "marts",  "kl",      "ca",     "nr"};

/// Who somebody is to the child stays: it says nothing of who they are.
inline constexpr Word family_words[] = {
    "mor",           "far",         "mors",          "fars",
    "moren",         "faren",       "moderen",       "faderen",
    "morens",        "farens",      "mormor",        "morfar",
    "farmor",        "farfar",      "mormors",       "morfars",
    "farmors",       "farfars",     "bedstemor",     "bedstefar",
    "oldemor",       "oldefar",     "bror",          "søster",
    "storebror",     "lillebror",   "storesøster",   "lillesøster",
    "brors",         "søsters",     "tvillingebror", "tvillingesøster",
    "halvbror",      "halvsøster",  "stedmor",       "stedfar",
    "papmor",        "papfar",      "plejemor",      "plejefar",
    "moster",        "faster",      "onkel",         "tante",
    "fætter",        "kusine",      "barn",          "barnet",
    "barnets",       "lillebroren", "storebroren",   "lillesøsteren",
    "storesøsteren", "familie",     "familien",      "forælder",
    "forældre",      "forældrene"};

inline constexpr Word acronyms[] = {
    "ppr", "adhd", "add",  "ocd",  "asf", "sfo", "cpr", "ics", "iq",  "bfu",  "taf",    "viso",
    "it",  "tv",   "akt",  "sps",  "stu", "fgu", "eeg", "mr",  "ct",  "dna",  "cp",     "damp",
    "eu",  "ptsd", "wisc", "pecs", "kra", "vum", "bl",  "sel", "sb",  "aba",  "esdm",   "teacch",
    "adl", "hk",   "pda",  "nest", "usa", "tns", "ugt", "spu", "dr",  "bup",  "bvc",    "tlf",
    "ok",  "ai",   "gps",  "sms",  "pc",  "mb",  "iiv", "kat", "cat", "løft", "smarte", "ef"};

/// Of the trade, and diagnoses that are called after somebody; not in the dictionary, or with a capital.
inline constexpr Word professional_words[] = {"aspergers",
                                              "asperger",
                                              "tourettes",
                                              "tourette",
                                              "downs",
                                              "down",
                                              "retts",
                                              "angelmans",
                                              "ergoterapeut",
                                              "fysioterapeut",
                                              "psykolog",
                                              "danmark",
                                              "dansk",
                                              "danske",
                                              "internettet",
                                              "melatonin",
                                              "ritalin",
                                              "inkl",
                                              "sansestimulation",
                                              "sanseintegration",
                                              "skolevægring",
                                              "piktogrammer",
                                              "piktogram",
                                              "tokenøkonomi",
                                              "zoneregulering",
                                              "kugledyne",
                                              "kædedyne",
                                              "stimming",
                                              "screening",
                                              "baseline",
                                              "tablet",
                                              "ipad",
                                              "minecraft",
                                              "lego",
                                              "youtube"};

/// Names too, though the dictionary has them as words alone.
inline constexpr Word words_that_are_names[] = {
    "vinter", "vinters", "frost",   "møller", "bager",  "fisker", "smed",  "skytte",
    "due",    "berg",    "bjerg",   "dal",    "bæk",    "kær",    "hede",  "mose",
    "eng",    "holt",    "høj",     "kvist",  "blom",   "sand",   "bro",   "sky",
    "sne",    "luna",    "stjerne", "solvej", "bonde",  "jæger",  "præst", "degn",
    "kjær",   "lunds",   "holms",   "livs",   "storms", "roses",  "bos",   "ulve"};

inline constexpr Word name_particles[] = {"von", "van", "der", "den", "de", "la", "le", "el",
                                          "al",  "bin", "ben", "af",  "di", "da", "du", "dos"};
inline constexpr Word name_endings[] = {"en",  "ens", "er",   "ers", "erne", "ernes", "ne",
                                        "nes", "ene", "enes", "se",  "ser",  "sen"};

inline constexpr Word street_endings[] = {
    "vej",    "vejen",  "gade",    "gaden",  "allé",      "alléen",      "alle",    "vænge",
    "vænget", "stræde", "strædet", "parken", "boulevard", "boulevarden", "stien",   "sti",
    "haven",  "lunden", "toften",  "toft",   "bakken",    "engen",       "pladsen", "plads",
    "torvet", "torv",   "draget",  "krogen", "skrænten",  "vangen",      "marken",  "leddet"};
/// No ordinary word ends so, but for those named below.
inline constexpr Word sure_street_endings[] = {"vej",    "vejen", "gade",   "gaden",  "allé",
                                               "alléen", "vænge", "vænget", "stræde", "strædet"};

inline constexpr Word words_like_streets[] = {"motorvej",       "motorvejen",
                                              "omvej",          "omveje",
                                              "skolevej",       "skolevejen",
                                              "cykelvej",       "hovedvej",
                                              "hovedvejen",     "genvej",
                                              "genvejen",       "udvej",
                                              "udvejen",        "indkørselsvej",
                                              "luftvej",        "luftvejen",
                                              "gågade",         "gågaden",
                                              "sidegade",       "sidegaden",
                                              "adgangsvej",     "arbejdsvej",
                                              "hjemvej",        "hjemvejen",
                                              "vildvej",        "privatvej",
                                              "grusvej",        "livsvej",
                                              "midtvej",        "halvvej",
                                              "bivej",          "landevej",
                                              "landevejen",     "undervej",
                                              "skovvej",        "blindgade",
                                              "villavej",       "villavejen",
                                              "sidevej",        "urinvej",
                                              "nervevej",       "legeplads",
                                              "legepladsen",    "arbejdsplads",
                                              "arbejdspladsen", "praktikplads",
                                              "praktikpladsen", "boldplads",
                                              "sportsplads",    "børnehaven",
                                              "skolehaven",     "fortov",
                                              "fortovet",       "parkeringsplads",
                                              "alle",           "skaterparken",
                                              "dyreparken",     "forlystelsesparken",
                                              "naturlegeplads", "sygdomsgade",
                                              "opgaven",        "samtlige",
                                              "begge",          "hjælpemiddelvej",
                                              "behandlingsvej", "kommandovej",
                                              "vuggestuen"};
inline constexpr Word no_street_before[] = {"under", "hel", "und", "und", "hjem",
                                            "op",    "bør", "be",  "i"};
inline constexpr Word streets_alone[] = {"vej",       "gade", "allé", "alle", "vænge", "stræde",
                                         "boulevard", "park", "have", "sti",  "plads", "torv"};
inline constexpr Word before_streets[] = {
    "ny",     "nye",   "gammel", "gamle",  "gl",    "store", "lille", "nørre", "søndre", "øster",
    "vester", "østre", "vestre", "nordre", "sankt", "skt",   "sct",   "st",    "ll"};
inline constexpr Word floors[] = {"st", "sal", "tv", "th", "mf", "kld", "dør", "kl"};

struct KindOfPlace {
    Word word, danish;
    bool is_glued = true;  // names are made with it: "Fjordskolen"
};
inline constexpr KindOfPlace kinds_of_places[] = {{"specialskole", "skole"},
                                                  {"efterskole", "skole"},
                                                  {"friskole", "skole"},
                                                  {"skole", "skole"},
                                                  {"gymnasium", "skole"},
                                                  {"gymnasiet", "skole"},
                                                  {"børnehave", "dagtilbud"},
                                                  {"vuggestue", "dagtilbud"},
                                                  {"børnehus", "dagtilbud"},
                                                  {"børnegård", "dagtilbud"},
                                                  {"dagtilbud", "dagtilbud"},
                                                  {"børneinstitution", "dagtilbud"},
                                                  {"fritidshjem", "klub"},
                                                  {"sfo", "klub"},
                                                  {"fritidscenter", "klub"},
                                                  {"klub", "klub"},
                                                  {"bosted", "bosted"},
                                                  {"botilbud", "bosted"},
                                                  {"opholdssted", "bosted"},
                                                  {"aflastningshjem", "bosted", false},
                                                  {"behandlingshjem", "bosted"},
                                                  {"hospital", "hospital"},
                                                  {"sygehus", "hospital"},
                                                  {"ungdomscenter", "sted"},
                                                  {"ungecenter", "sted"},
                                                  {"ungecentret", "sted"},
                                                  {"kirke", "sted"},
                                                  {"idrætsforening", "klub"},
                                                  {"institution", "dagtilbud", false},
                                                  {"afdeling", "sted", false},
                                                  {"center", "sted", false},
                                                  {"centret", "sted", false}};
inline constexpr Word place_endings[] = {"",     "n",   "en", "et",  "s",    "ns",  "ens",
                                         "ets",  "ts",  "t",  "ben", "bens", "ken", "met",
                                         "mets", "ter", "r",  "rne", "'en"};
/// "specialskole" and the like: kinds, no names.
inline constexpr Word before_places[] = {
    "special",    "folke",   "fri",         "privat",         "efter",     "ung",
    "ungdoms",    "heldags", "behandling",  "produktion",     "høj",       "musik",
    "aften",      "natur",   "skov",        "kommune",        "erhverv",   "ordblinde",
    "hverdag",    "grund",   "over",        "mellem",         "inter",     "idræt",
    "sport",      "bold",    "fodbold",     "svømme",         "ride",      "junior",
    "fritid",     "børne",   "spejder",     "gymnastik",      "lilleputs", "skak",
    "dag",        "døgn",    "universitet", "børnepsykiatri", "psykiatri", "lokal",
    "døve",       "landsby", "kultur",      "danse",          "hånd",      "håndbold",
    "handels",    "sprog",   "sommer",      "søndag",         "distrikt",  "krop",
    "hjemme",     "lektie",  "computer",    "gamer",          "basis",     "modtage",
    "aflastning", "dyre",    "før"};
/// "Skolen ved Søen".
inline constexpr Word between_places[] = {"ved", "på", "i", "under", "bag", "for", "af"};

inline constexpr Word towns_that_are_words[] = {
    "vejen", "skive", "hals",   "ringe",  "lem",  "gram",  "ry",   "give", "tarm",
    "tune",  "bov",   "brande", "thy",    "ask",  "lunde", "ans",  "rude", "faxe",
    "nord",  "åre",   "varde",  "struer", "ribe", "mors",  "samsø"};

bool is_town(Word folded_name);

}  // namespace indgang::pseudonyms

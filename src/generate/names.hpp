// What invented people, streets and places may be called: common names, combined by chance, so that
// nobody in particular is meant. Stays Danish: names are not translated.
#pragma once
#include <string_view>

namespace indgang::generate {

inline constexpr std::string_view girls[] = {
    "Sofie", "Ida",      "Freja",    "Emma",     "Alma",  "Clara", "Ella",     "Laura",
    "Anna",  "Karla",    "Agnes",    "Luna",     "Maja",  "Asta",  "Nora",     "Liva",
    "Frida", "Josefine", "Mathilde", "Isabella", "Lærke", "Signe", "Victoria", "Sara",
    "Mille", "Naja",     "Aya",      "Merle",    "Vigga", "Selma", "Aisha",    "Zara"};

inline constexpr std::string_view boys[] = {
    "Emil",   "Oscar",  "William", "Noah",     "Lucas",    "Carl",   "Victor", "Oliver",
    "Alfred", "Malthe", "August",  "Valdemar", "Elias",    "Arthur", "Magnus", "Anton",
    "Felix",  "Storm",  "Villads", "Mikkel",   "Frederik", "Tobias", "Johan",  "Otto",
    "Liam",   "Adam",   "Bertram", "Sander",   "Yusuf",    "Anker",  "Viggo",  "Ali"};

inline constexpr std::string_view women[] = {
    "Mette",    "Anne",   "Louise",   "Camilla",   "Maria",  "Katrine",  "Line",   "Trine",
    "Rikke",    "Lene",   "Pernille", "Christina", "Tina",   "Stine",    "Heidi",  "Charlotte",
    "Marianne", "Nanna",  "Julie",    "Cecilie",   "Amalie", "Helle",    "Dorte",  "Tanja",
    "Sanne",    "Fatima", "Maja",     "Karen",     "Ditte",  "Birgitte", "Malene", "Signe"};

inline constexpr std::string_view men[] = {
    "Peter",  "Michael", "Lars",   "Thomas",  "Henrik",    "Martin", "Jesper", "Morten",
    "Anders", "Rasmus",  "Søren",  "Kasper",  "Christian", "Jakob",  "Mads",   "Nikolaj",
    "Jonas",  "Simon",   "Brian",  "Kenneth", "Daniel",    "Torben", "Claus",  "Ulrik",
    "Allan",  "Bjarne",  "Mikkel", "Ahmed",   "Niels",     "Steen",  "Esben",  "Kim"};

inline constexpr std::string_view surnames[] = {
    "Holm",        "Lund",      "Kjær",      "Dahl",        "Bech",      "Skov",    "Bruun",
    "Vestergaard", "Toft",      "Krogh",     "Lindholm",    "Bak",       "Friis",   "Nygaard",
    "Høj",         "Mølgaard",  "Ravn",      "Frandsen",    "Winther",   "Bjerre",  "Kirkegaard",
    "Thorsen",     "Damgaard",  "Overgaard", "Søndergaard", "Hedegaard", "Munk",    "Bertelsen",
    "Laursen",     "Lauridsen", "Johnsen",   "Svendsen",    "Andreasen", "Iversen", "Dam",
    "Brandt",      "Juul",      "Nissen",    "Østergaard",  "Gregersen", "Jepsen",  "Carlsen",
    "Ibsen",       "Kruse",     "Haugaard",  "Aagaard",     "Yildiz",    "Hassan"};

inline constexpr std::string_view streets[] = {
    "Lærkevej",    "Møllevænget", "Havnevej",   "Solsortevej", "Birkelunden", "Skolegade",
    "Engdraget",   "Bakkevej",    "Nørregade",  "Kirkestien",  "Rosenhaven",  "Fyrrevænget",
    "Strandvejen", "Ahornvej",    "Teglparken", "Mosevej",     "Vibevej",     "Gartnervænget"};

inline constexpr std::string_view schools[] = {"Fjordskolen", "Bakkeskolen", "Lindeskolen",
                                               "Kildeskolen", "Engskolen",   "Skovbørnehaven",
                                               "Møllehuset",  "Ungecentret"};

}  // namespace indgang::generate

// What stands around every page (layout.html): the one line at the top, the page itself, the foot. For
// who is signed in there are a menu, the search and their own name; else only the language.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/text.hpp"
#include "web/view.hpp"

namespace indgang::app {

struct MenuItem {
    Text label;
    std::string address;
    bool is_current = false;
};

struct Menu {
    std::vector<MenuItem> items;
};

/// Whom a family calls today, in one step from every page it sees (CASE-4).
struct ReachLine {
    std::string name, call, email;
    bool stands_in = false;
};

/// The search for families; two of them stand on a page (desk and phone), so each has its own id.
struct SearchBox {
    std::string id;
};

struct LanguageChoice {
    std::string code, own_name, short_name;  // "pl", "polski", "PL"
    bool is_current = false;
};

struct LanguageSwitch {
    std::vector<LanguageChoice> choices;
    std::string back;  // the page to come back to
};

struct LayoutUser {
    std::string name;
    std::string roles;  // in the reader's language: "Familiekoordinator"
    bool is_asked_to_meetings = false;
};

struct LayoutPage {
    std::string title;
    std::string lang = "da";
    std::string municipality;  // empty for a page that belongs to none
    std::string home = "/";
    bool is_demo = false;
    std::optional<LayoutUser> user;
    Menu menu;
    std::optional<SearchBox> search = {};  // none for those who may not search
    std::optional<SearchBox> search_on_phone = {};
    LanguageSwitch languages;
    std::optional<ReachLine> reach = {};  // for families alone
    std::optional<Phrase> notice = {};    // what was just done: "Opfølgningen er gemt."
    std::string version;
    std::string seen = {};  // of a followed page: its fingerprint
    web::Html content;
};

void render(LayoutPage const& page, web::View& view);
void render(Menu const& menu, web::View& view);
void render(SearchBox const& box, web::View& view);
void render(LanguageSwitch const& languages, web::View& view);

}  // namespace indgang::app

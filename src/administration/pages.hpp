// Settings (indstillinger): what the municipality has chosen and why, each with its history. There is
// none for the follow-up cadences: the model fixes them (MOD-4). Asks: access, follow_up.
#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "access/settings.hpp"
#include "web/page.hpp"

namespace indgang::administration {

struct ChoiceLine {
    std::string value;
    std::string reason;
    std::string set_by;
    std::optional<Day> set_on;
};
BOOST_DESCRIBE_STRUCT(ChoiceLine, (), (value, reason, set_by, set_on))

struct SettingLine {
    access::Setting setting;
    Phrase about;
    Phrase until_then;
    std::string value;  // empty: not chosen
    std::vector<ChoiceLine> history;
};
BOOST_DESCRIBE_STRUCT(SettingLine, (), (setting, about, value, history))

struct SettingsPage {
    std::vector<SettingLine> settings;
    std::int64_t waiting = 0;  // families whose dates are being worked out anew
};
BOOST_DESCRIBE_STRUCT(SettingsPage, (), (settings, waiting))

struct SettingPage {
    access::Setting setting;
    Phrase about;
    Phrase how;  // how the value is written
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SettingPage, (), (setting, about, how, form))

inline constexpr web::FormField setting_form[] = {
    {.name = "value", .is_required = true},
    {.name = "reason", .is_required = true, .longest = 1000},
};

void render(SettingsPage const& page, web::View& view);
std::string title(SettingsPage const& page, Language language);
void render(SettingPage const& page, web::View& view);
std::string title(SettingPage const& page, Language language);

web::Response show(web::Request const& request, access::Visit& visit);
web::Response show_one(web::Request const& request, access::Visit& visit);
web::Response choose_one(web::Request const& request, access::Visit& visit);

}  // namespace indgang::administration

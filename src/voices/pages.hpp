// The child's voice: all that a child has said, one voice with what stood before, and the forms that plan one, write
// it down, say why it could not be, or take it back.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "attachments/attachments.hpp"
#include "cases/cases.hpp"
#include "voices/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::voices {

struct ChildPlace {
    cases::CasePlace of_case;
    PersonId child_id;
    std::string child;  // the first name
};
BOOST_DESCRIBE_STRUCT(ChildPlace, (), (of_case, child_id, child))

/// One voice, or one version of it, as it is read.
struct VoiceView {
    VoiceId id;
    std::string address;  // empty: one stands on its page already
    Way way;
    State state;
    Phrase when;  // "Holdt 3. november 2026 af Mette Kjær"
    std::string where, present, own_words, seen, because, other_means, for_home;
    Phrase home;  // what the child says of showing it at home
    Phrase written;
    bool is_late = false, is_waiting = false, is_held = false, is_taken_back = false,
         is_not_possible = false;
    bool is_in_own_folder = false;
};
BOOST_DESCRIBE_STRUCT(VoiceView, (),
                      (id, way, state, when, where, present, own_words, seen, because, other_means,
                       for_home, home, written, is_late, is_in_own_folder))
void render(VoiceView const& page, web::View& view);

struct RightLine {
    std::string title, text, law, source;
    Phrase from;  // empty: today
    bool is_chosen = false, needs_check = false;
};
BOOST_DESCRIBE_STRUCT(RightLine, (), (title, text, law, source, from, is_chosen, needs_check))

/// What the law gives the child at its age.
struct RightsView {
    Phrase heading;
    std::vector<RightLine> now, soon;
};
BOOST_DESCRIBE_STRUCT(RightsView, (), (heading, now, soon))
void render(RightsView const& page, web::View& view);

struct VoicesPage {
    ChildPlace place;
    Standing standing = Standing::missing;
    bool is_missing = false, is_late = false, is_heard = false;
    std::vector<VoiceView> waiting, told, taken_back;
    RightsView rights;
    std::optional<cases::Withheld> withheld;  // in place of all of it
    bool may_write = false;
};
BOOST_DESCRIBE_STRUCT(VoicesPage, (),
                      (place, standing, waiting, told, taken_back, rights, withheld, may_write))
void render(VoicesPage const& page, web::View& view);
std::string title(VoicesPage const& page, Language language);

struct VoicePage {
    ChildPlace place;
    VoiceView voice;
    attachments::Shown pictures;
    std::vector<VoiceView> before;  // the versions that stood earlier, the newest first
    std::string address;
    bool may_write = false, may_plan = false, may_give_up = false;
};
BOOST_DESCRIBE_STRUCT(VoicePage, (), (place, voice, pictures, before, may_write))
void render(VoicePage const& page, web::View& view);
std::string title(VoicePage const& page, Language language);

struct WritePage {
    ChildPlace place;
    Act act;
    bool is_new = true, plans = false, holds = false, gives_up = false, takes_back = false;
    bool is_youth = false;  // who may have it in the own folder
    std::string back;
    Day today;
    std::string held_by;
    std::vector<web::Choice> holders, at_home;
    RightsView rights;
    web::FormState form;

    static constexpr auto const& every_way = ways;
    static constexpr auto const& every_sharing = sharings;
    static constexpr auto const& every_place = places;
    static constexpr Wording<bool> home_knows[] = {
        {true, "true", "De må se derhjemme, at det er planlagt"}};
};
BOOST_DESCRIBE_STRUCT(WritePage, (), (place, act, is_youth, today, rights, form))
void render(WritePage const& page, web::View& view);
std::string title(WritePage const& page, Language language);

inline constexpr web::FormField voice_fields[] = {
    {.name = "way", .kind = web::FieldKind::choice, .words = words_of<Way>},
    {.name = "kept", .kind = web::FieldKind::choice, .words = words_of<Place>},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "planned_on", .kind = web::FieldKind::day},
    {.name = "home_knows", .kind = web::FieldKind::flag},
    {.name = "held_on", .kind = web::FieldKind::day},
    {.name = "held_by", .longest = 200},
    {.name = "where", .longest = 120},
    {.name = "present", .longest = 300},
    {.name = "own_words", .kind = web::FieldKind::long_text, .longest = 6000},
    {.name = "seen", .kind = web::FieldKind::long_text, .longest = 6000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "other_means", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "sharing", .kind = web::FieldKind::choice, .words = words_of<Sharing>},
    {.name = "for_home", .kind = web::FieldKind::long_text, .longest = 3000},
    {.name = "shown_to", .kind = web::FieldKind::choice, .is_list = true},
};

web::Response show_voices(web::Request const& request, access::CaseScope& scope);
web::Response show_voice(web::Request const& request, access::CaseScope& scope);
/// The form of an act, for a new voice and for one that is there.
web::Response show_form(web::Request const& request, access::CaseScope& scope);
web::Response write(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::voices

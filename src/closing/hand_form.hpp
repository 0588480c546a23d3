// The form in which what is open is handed to somebody outside: six fields for each thing, three of the party and three
// of its receipt. Named after the thing's key, so that a form sent late cannot mean another one.
#pragma once
#include <boost/describe.hpp>

#include "closing/holds.hpp"
#include "web/form.hpp"
#include "web/view.hpp"

namespace indgang::closing {

struct HandField {
    std::string name;
    Phrase label, hint;
    std::string value, mistake;
    bool is_day = false;
};
BOOST_DESCRIBE_STRUCT(HandField, (), (name, value, mistake))
void render(HandField const& page, web::View& view);

struct HowChoice {
    std::string word;
    Way how;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(HowChoice, (), (word, how, is_chosen))

/// One thing that is open, as the page shows it.
struct HoldRow {
    std::string key, holder, address, due_said;
    HoldKind kind;
    Phrase what;
    Day since;
    bool may_be_handed = false, is_handed = false, is_expanded = false;
    std::string party, organisation, reach;  // as it is saved
    std::optional<Day> received_on;
    std::string received_by;
    std::optional<Way> received_how;
    std::vector<HandField> to, receipt;  // what can be typed
    std::vector<HowChoice> hows;
    std::string how_field, how_mistake, mistake;
};
BOOST_DESCRIBE_STRUCT(HoldRow, (),
                      (key, kind, what, holder, since, may_be_handed, is_handed, party,
                       organisation, reach, received_by, received_on, to, receipt, mistake))
void render(HoldRow const& page, web::View& view);

Handover const* handed(std::vector<Handover> const& all, std::string_view key);
HoldRow row_of(Hold const& hold, Handover const* handover, web::FormState const& form, Day today,
               Language language);

struct HandedNow {
    Handover handover;
    bool is_new = false, is_received = false;  // by this form
};

/// A form of as many fields as there are things to hand over.
class HandForm {
public:
    HandForm(web::Request const& request, std::vector<Hold> const& holds,
             std::vector<Handover> const& before, DayLimits const& limits);

    web::Form& form() { return form_; }
    /// What this form says; the mistakes are in the form.
    std::vector<HandedNow> const& said() const { return said_; }

private:
    std::span<web::FormField const> with_names();
    void read(Hold const& hold, Handover const* before, DayLimits const& limits);
    std::optional<Receipt> read_receipt(Hold const& hold, DayLimits const& limits);

    std::vector<std::string> names_;
    std::vector<web::FormField> fields_;
    web::Form form_;
    std::vector<HandedNow> said_;
};

}  // namespace indgang::closing

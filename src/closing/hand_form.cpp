#include "closing/hand_form.hpp"

#include <algorithm>

#include "foundation/near_day.hpp"
#include "web/form_parts.hpp"

namespace indgang::closing {
namespace {

constexpr std::string_view parts[] = {"party",       "organisation", "reach",
                                      "received_by", "received_on",  "how"};

std::string field_of(std::string_view part, Hold const& hold) {
    return std::string(part) + "-" + hold.key;
}

std::vector<std::string> names_of(std::vector<Hold> const& holds) {
    std::vector<std::string> names;
    for (auto const& hold : holds)
        if (may_be_handed(hold.kind))
            for (auto const part : parts) names.push_back(field_of(part, hold));
    return names;
}

/// What was typed, else what is saved.
std::string shown(web::FormState const& form, std::string const& field, std::string const& saved) {
    bool const was_typed =
        std::ranges::any_of(form.values, [&](auto const& one) { return one.first == field; });
    return was_typed ? std::string(form.value(field)) : saved;
}

void add_fields(HoldRow& row, Hold const& hold, web::FormState const& form) {
    auto const field = [&](std::string_view part, Phrase label, Phrase hint,
                           std::string const& saved, bool is_day = false) {
        auto const name = field_of(part, hold);
        return HandField{.name = name,
                         .label = std::move(label),
                         .hint = std::move(hint),
                         .value = shown(form, name, saved),
                         .mistake = std::string(form.mistake(name)),
                         .is_day = is_day};
    };
    row.to = {
        field("party", phrase("Hvem tager over?"), phrase("Navnet på et menneske."), row.party),
        field("organisation", phrase("Hvor?"), phrase("Kommune, skole, sygehus eller forening."),
              row.organisation),
        field("reach", phrase("Hvordan kan det menneske nås?"), phrase("Telefon eller mail."),
              row.reach)};
    row.receipt = {field("received_by", phrase("Hvem har kvitteret?"), {}, ""),
                   field("received_on", phrase("Hvilken dag?"), {}, "", true)};
    row.how_field = field_of("how", hold);
    row.how_mistake = form.mistake(row.how_field);
    for (auto const& way : ways)
        row.hows.push_back(
            {std::string(way.word), way.value, form.value(row.how_field) == way.word});
}

bool is_wrong_or_typed(HoldRow const& row) {
    auto const wrong = [](HandField const& one) { return !one.mistake.empty(); };
    return !row.mistake.empty() || !row.how_mistake.empty() || std::ranges::any_of(row.to, wrong) ||
           std::ranges::any_of(row.receipt, wrong);
}

}  // namespace

Handover const* handed(std::vector<Handover> const& all, std::string_view key) {
    auto const found = std::ranges::find(all, key, &Handover::item);
    return found == all.end() ? nullptr : &*found;
}

HoldRow row_of(Hold const& hold, Handover const* handover, web::FormState const& form, Day today,
               Language language) {
    HoldRow row{.key = hold.key,
                .holder = hold.holder,
                .address = hold.address,
                .due_said = hold.due_on ? near_day(*hold.due_on, today, language) : std::string{},
                .kind = hold.kind,
                .what = hold.what,
                .since = hold.since,
                .may_be_handed = may_be_handed(hold.kind),
                .is_handed = handover != nullptr,
                .party = {},
                .organisation = {},
                .reach = {},
                .received_on = {},
                .received_by = {},
                .received_how = {},
                .to = {},
                .receipt = {},
                .hows = {},
                .how_field = {},
                .how_mistake = {},
                .mistake = std::string(form.mistake(field_of("hold", hold)))};
    if (handover) {
        row.party = handover->party;
        row.organisation = handover->organisation;
        row.reach = handover->reach;
    }
    if (handover && handover->receipt) {
        row.received_by = handover->receipt->received_by;
        row.received_on = handover->receipt->received_on;
        row.received_how = handover->receipt->how;
    } else if (row.may_be_handed) {
        add_fields(row, hold, form);
    }
    row.is_expanded = is_wrong_or_typed(row) || (row.is_handed && !row.received_on);
    return row;
}

HandForm::HandForm(web::Request const& request, std::vector<Hold> const& holds,
                   std::vector<Handover> const& before, DayLimits const& limits)
    : names_{names_of(holds)}, form_{request, with_names()} {
    for (auto const& hold : holds)
        if (may_be_handed(hold.kind)) read(hold, handed(before, hold.key), limits);
    if (said_.empty())
        form_.mistake("", Text{"Skriv, hvem der tager over, eller hvem der har kvitteret."});
}

std::span<web::FormField const> HandForm::with_names() {
    for (auto const& name : names_) {
        bool const is_day = name.starts_with("received_on-");
        fields_.push_back(
            {.name = name, .kind = is_day ? web::FieldKind::day : web::FieldKind::text});
    }
    return fields_;
}

void HandForm::read(Hold const& hold, Handover const* before, DayLimits const& limits) {
    if (before && before->receipt) return;  // it has been received: nothing more to say
    auto const typed = [&](std::string_view part) {
        return form_.maybe_text(field_of(part, hold));
    };
    Handover now{.item = hold.key,
                 .what = hold.what,
                 .holder = hold.holder,
                 .party = typed("party"),
                 .organisation = typed("organisation"),
                 .reach = typed("reach")};
    bool const is_named = !(now.party + now.organisation + now.reach).empty();
    auto receipt = read_receipt(hold, limits);
    if (!is_named && !before && !receipt) return;
    if (now.party.empty())
        form_.mistake(field_of("party", hold), Text{"Skriv navnet på den, der tager over."});
    if (now.organisation.empty())
        form_.mistake(field_of("organisation", hold), Text{"Skriv, hvor det er."});
    if (now.reach.empty())
        form_.mistake(field_of("reach", hold), Text{"Skriv, hvordan det menneske kan nås."});
    bool const is_same = before && before->party == now.party &&
                         before->organisation == now.organisation && before->reach == now.reach;
    if (is_same) now.id = before->id;
    if (is_same && !receipt) return;
    now.receipt = std::move(receipt);
    bool const is_received = now.receipt.has_value();
    said_.push_back({std::move(now), !is_same, is_received});
}

/// All three or none.
std::optional<Receipt> HandForm::read_receipt(Hold const& hold, DayLimits const& limits) {
    auto const by = field_of("received_by", hold), on = field_of("received_on", hold),
               how = field_of("how", hold);
    auto const received_by = form_.maybe_text(by);
    bool const says_day = !form_.state().value(on).empty();
    bool const says_how = !form_.maybe_text(how).empty();
    if (received_by.empty() && !says_day && !says_how) return std::nullopt;
    if (received_by.empty()) form_.mistake(by, Text{"Skriv, hvem der har kvitteret."});
    Receipt const receipt{received_by, form_.day(on, "Vælg den dag, der blev kvitteret."),
                          form_.choice(how, ways, "Vælg, hvordan der blev kvitteret.")};
    if (form_.state().mistake(on).empty())
        if (auto const objection = objection_to_saying(receipt.received_on, limits))
            form_.mistake(on, *objection);
    return receipt;
}

}  // namespace indgang::closing

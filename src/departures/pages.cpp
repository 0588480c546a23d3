#include "departures/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "departures/store.hpp"
#include "web/conflict.hpp"

namespace indgang::departures {
namespace {

constexpr int most_shown = 50;  // more than that is looked for

std::string roles_said(access::RoleSet roles, Language language) {
    std::string all;
    for (auto const& role : access::roles)
        if (roles.has(role.value))
            all += (all.empty() ? "" : ", ") + std::string(said(role.value, language));
    return all;
}

StaffMember member_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("user");
    auto const found = number ? staff_member(visit, UserId{*number}) : std::nullopt;
    return found ? *found : throw access::NotFound{};
}

/// A form of as many fields as there are things to move.
class HandoverForm {
public:
    HandoverForm(web::Request const& request, std::vector<HeldKind> const& held)
        : fields_{std::begin(departure_fields), std::end(departure_fields)},
          names_{names_of(held)},
          form_{request, with_names()} {}

    web::Form& form() { return form_; }

private:
    static std::vector<std::string> names_of(std::vector<HeldKind> const& held) {
        std::vector<std::string> names;
        for (auto const& kind : held)
            for (auto const& one : kind.holdings) names.push_back(departures::field_of(kind, one));
        return names;
    }
    std::span<web::FormField const> with_names() {
        for (auto const& name : names_)
            fields_.push_back({.name = name, .kind = web::FieldKind::choice});
        return fields_;
    }

    std::vector<web::FormField> fields_;
    std::vector<std::string> names_;
    web::Form form_;
};

HoldingRow row_of(HeldKind const& kind, access::Holding const& one, web::FormState const& form,
                  bool is_fresh) {
    HoldingRow row{.field = field_of(kind, one),
                   .said = one.said,
                   .successors = {},
                   .needs_successor = one.needs_successor,
                   .blocked = one.blocked,
                   .mistake = {}};
    row.mistake = form.mistake(row.field);
    auto const typed = form.value(row.field);
    for (std::size_t i = 0; i < one.successors.size(); ++i) {
        auto const& choice = one.successors[i];
        bool const is_suggested = is_fresh && one.needs_successor && i == 0;
        row.successors.push_back({choice.word, choice.label, is_suggested || choice.word == typed});
    }
    return row;
}

DeparturePage page_of(access::Visit& visit, StaffMember const& leaver,
                      std::vector<HeldKind> const& held, web::FormState form) {
    DeparturePage page{.user = leaver.user,
                       .name = leaver.name,
                       .department = leaver.departments,
                       .parts = {},
                       .left_on = {},
                       .left_because = {},
                       .recorded_by = {},
                       .today = visit.today(),
                       .form = std::move(form)};
    bool const is_fresh = page.form.values.empty();
    for (auto const& kind : held) {
        page.parts.push_back({kind.kind->heading, {}});
        for (auto const& one : kind.holdings) {
            page.parts.back().rows.push_back(row_of(kind, one, page.form, is_fresh));
            page.is_blocked = page.is_blocked || !one.blocked.empty() ||
                              (one.needs_successor && one.successors.empty());
            ++page.held;
        }
    }
    if (auto const left = departure_of(visit, leaver.user);
        left && leaver.left_on && *leaver.left_on <= visit.today()) {
        page.left_on = left->left_on;
        page.left_because = left->because;
        page.recorded_by = left->recorded_by;
    }
    return page;
}

struct Move {
    HeldKind const* kind;
    access::Holding const* holding;
    std::string to;
};

std::vector<Move> read_moves(web::Form& form, std::vector<HeldKind> const& held) {
    std::vector<Move> moves;
    for (auto const& kind : held)
        for (auto const& one : kind.holdings) {
            auto const field = field_of(kind, one);
            Move const move{&kind, &one, form.maybe_text(field)};
            bool const is_one = std::ranges::find(one.successors, move.to, &web::Choice::word) !=
                                one.successors.end();
            if (!one.blocked.empty())
                form.mistake(field, one.blocked);
            else if (move.to.empty() ? one.needs_successor : !is_one)
                form.mistake(field, Text{"Vælg, hvem der tager over."});
            moves.push_back(move);
        }
    return moves;
}

/// Everything or nothing: a holding that is left over stops it all.
void move_everything(access::Visit& visit, UserId leaver, std::vector<Move> const& moves,
                     std::string const& because) {
    for (auto const& move : moves)
        move.kind->kind->move(visit, leaver, *move.holding, {visit.today(), move.to, because});
    if (!held_by(visit, leaver).empty())
        throw std::logic_error("somebody left and still holds something");
    leave(visit, leaver, because);
}

web::Response changed_meanwhile(web::Request const& request, access::Visit& visit,
                                StaffMember const& leaver, std::vector<HeldKind> const& held,
                                web::FormState const& typed) {
    std::string now;
    for (auto const& kind : held) {
        now += std::string(in(visit.language(), kind.kind->heading)) + ": ";
        for (auto const& one : kind.holdings)
            now += say(one.said, visit.language()) + (&one == &kind.holdings.back() ? ". " : ", ");
    }
    std::string const label{in(visit.language(), Text{"Det, der skal flyttes"})};
    std::string const yours{in(visit.language(), Text{"Det, der stod på siden, da du så den"})};
    auto const nothing = in(visit.language(), Text{"Ingenting: medarbejderen er fratrådt."});
    return web::conflict(request, typed,
                         {.version = fingerprint(held),
                          .address = "/medarbejdere/" + web::typed(leaver.user) + "/fratraedelse"},
                         {{label, now.empty() ? std::string(nothing) : now, yours}});
}

bool has_left(StaffMember const& one, Day today) { return one.left_on && *one.left_on <= today; }

}  // namespace

web::Response show_staff(web::Request const& request, access::Visit& visit) {
    StaffPage page{.sought = request.query_value("soeg"), .staff = {}, .form = web::fresh_form()};
    for (auto const& one : staff(visit, page.sought, most_shown + 1))
        page.staff.push_back({one.user, one.name, one.login, one.departments,
                              roles_said(one.roles, visit.language())});
    page.is_cut = page.staff.size() > std::size_t(most_shown);
    if (page.is_cut) page.staff.pop_back();
    page.found_none = page.staff.empty();
    return web::page(request, page);
}

web::Response show_departure(web::Request const& request, access::Visit& visit) {
    auto const leaver = member_in(visit, request);
    auto const held = held_by(visit, leaver.user);
    auto form = access::form_for(visit, request, fingerprint(held));
    return web::page(request, page_of(visit, leaver, held, std::move(form)));
}

web::Response depart(web::Request const& request, access::Visit& visit) {
    auto const leaver = member_in(visit, request);
    auto const held = held_by(visit, leaver.user);
    HandoverForm handover{request, held};
    auto& form = handover.form();
    if (form.state().version != fingerprint(held) || has_left(leaver, visit.today()))
        return changed_meanwhile(request, visit, leaver, held, form.state());
    auto const because = form.text("because", "Skriv, hvorfor medarbejderen stopper.");
    if (leaver.user == visit.user().id)
        form.mistake("because", Text{"Du kan ikke fratræde dig selv. Bed en anden administrator."});
    auto const moves = read_moves(form, held);
    if (!form.ok()) return web::page(request, page_of(visit, leaver, held, form.state()), 422);
    move_everything(visit, leaver.user, moves, because);
    return web::see_other("/medarbejdere");
}

}  // namespace indgang::departures

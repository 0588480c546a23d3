// A new wish, goal or action, and a change of one: in a draft simply written, in an agreed plan proposed.
#include <algorithm>

#include "access/drafts.hpp"
#include "planning/board_words.hpp"
#include "planning/part_form.hpp"

namespace indgang::planning {
namespace {

using plan::Kind;

/// The family speaks for itself, and what it writes under a goal it does itself, until another is chosen.
web::FormState begun(Reading const& reading, Kind kind, web::Request const& request) {
    auto form = access::form_for(reading.scope.visit(), request);
    if (form.from_draft) return form;
    if (auto under = request.query_value("under"); !under.empty())
        form.values.emplace_back("under", std::move(under));
    auto const self = reading.is_family ? reading.scope.person() : std::nullopt;
    if (self && kind == Kind::wish) form.values.emplace_back("said_by", web::typed(*self));
    if (self && kind == Kind::action) {
        form.values.emplace_back("holder", actions::word_of({.person = *self}));
        form.values.emplace_back("involvement", "by");
    }
    return form;
}

void offer_board_words(Reading const& reading, WritePage& page, web::Request const& request) {
    if (!page.is_wish || reading.is_family) return;
    auto const card = request.query_value("kort");
    for (auto const& one : board_words(reading.scope)) {
        auto const number = web::typed(one.id);
        if (number == card && !page.form.from_draft) {
            page.form.values.emplace_back("words", one.words);
            page.form.values.emplace_back("said_by", web::typed(one.said_by));
        }
        page.board_words.push_back(
            {one.words, one.said_by_name, reading.base + "/oensker/opret?kort=" + number});
    }
}

template <Kind kind>
web::Response show_new(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    if (!reading.may_write) throw access::NotFound{};
    auto page = write_page(reading, kind, nullptr, begun(reading, kind, request));
    offer_board_words(reading, page, request);
    return web::page(request, page);
}

template <Kind kind>
web::Response create(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    if (!reading.may_write) throw access::NotFound{};
    web::Form form{request, part_fields};
    auto const page = write_page(reading, kind, nullptr, form.state());
    auto const written = read_part(form, reading, page, {});
    if (!form.ok())
        return web::page(request, write_page(reading, kind, nullptr, form.state()), 422);
    auto const id = plan::add_element(scope, kind, written.content, written.owner);
    if (written.holder) {
        plan::Element const added{
            .id = id, .kind = kind, .owner = written.owner, .is_shared = !written.owner};
        actions::give(scope, added, *written.holder, "");
    }
    return web::see_other(reading.base + "#del-" + web::typed(id));
}

}  // namespace

web::Response show_new_wish(web::Request const& request, access::CaseScope& scope) {
    return show_new<Kind::wish>(request, scope);
}
web::Response show_new_goal(web::Request const& request, access::CaseScope& scope) {
    return show_new<Kind::goal>(request, scope);
}
web::Response show_new_action(web::Request const& request, access::CaseScope& scope) {
    return show_new<Kind::action>(request, scope);
}
web::Response create_wish(web::Request const& request, access::CaseScope& scope) {
    return create<Kind::wish>(request, scope);
}
web::Response create_goal(web::Request const& request, access::CaseScope& scope) {
    return create<Kind::goal>(request, scope);
}
web::Response create_action(web::Request const& request, access::CaseScope& scope) {
    return create<Kind::action>(request, scope);
}

web::Response show_change(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!reading.may_write) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(element.latest().number));
    if (!form.from_draft) {
        auto const* proposal = element.proposal();
        form.values = values_of((proposal ? *proposal : element.standing()).content);
    }
    return web::page(request, write_page(reading, element.kind, &element, std::move(form)));
}

web::Response propose_change(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!reading.may_write) throw access::NotFound{};
    web::Form form{request, part_fields};
    auto page = write_page(reading, element.kind, &element, form.state());
    auto const written = read_part(form, reading, page, element.standing().content);
    page.form = form.state();
    if (form.state().version != web::typed(element.latest().number))
        return two_versions(request, reading, page, element);
    auto const* proposal = element.proposal();
    bool const is_same = written.content == (proposal ? *proposal : element.standing()).content;
    if (form.ok() && is_same)
        form.mistake("words", Text{"Der er ikke ændret noget. Ret noget, eller gå tilbage."});
    if (!form.ok())
        return web::page(request, write_page(reading, element.kind, &element, form.state()), 422);
    plan::propose(scope, element, written.content, written.because);
    return web::see_other(reading.address_of(element));
}

}  // namespace indgang::planning

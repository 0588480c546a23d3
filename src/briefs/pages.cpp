#include "briefs/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "briefs/views.hpp"
#include "web/conflict.hpp"

namespace indgang::briefs {
namespace {

Piece piece_in(access::CaseScope& scope, web::Request const& request, analysis::MeetingId meeting) {
    auto const number = request.path_number("piece");
    std::string source{"card "};
    if (number) source += web::typed(*number);
    for (auto const& piece : pieces_of(scope, meeting))
        if (piece.source == source) return piece;
    throw access::NotFound{};
}

PiecePage piece_page(access::CaseScope& scope, Piece const& piece, web::FormState form) {
    return {.place = cases::place(scope),
            .part = piece.part,
            .original = piece.original,
            .taken_out = ticked("Tag stykket ud af oplægget", scope.language()),
            .form = std::move(form)};
}

web::Response again(web::Request const& request, access::CaseScope& scope,
                    analysis::Meeting const& meeting, web::FormState form) {
    return web::page(request, brief_page(scope, meeting, std::move(form)), 422);
}

analysis::Outsider outsider_in(web::Request const& request, analysis::Meeting const& meeting) {
    auto const number = request.path_number("outsider");
    for (auto const& one : meeting.outsiders)
        if (number && one.id == analysis::OutsiderId{*number} && !one.is_withdrawn) return one;
    throw access::NotFound{};
}

}  // namespace

web::Response show_brief(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    return web::page(request, brief_page(scope, meeting, access::form_for(scope.visit(), request)));
}

web::Response show_piece(web::Request const& request, access::CaseScope& scope) {
    auto const piece = piece_in(scope, request, meeting_in_hand(scope).id);
    auto form = access::form_for(scope.visit(), request, web::typed(piece.version));
    if (!form.from_draft) {
        form.values = {{"words", piece.text()}};
        if (piece.is_out) form.values.emplace_back("is_out", "true");
    }
    return web::page(request, piece_page(scope, piece, std::move(form)));
}

web::Response update_piece(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    auto piece = piece_in(scope, request, meeting.id);
    web::Form form{request, piece_fields};
    auto words = form.maybe_text("words");
    auto const is_out = form.flag("is_out");
    if (words.empty() && !is_out) form.mistake("words", Text{"Skriv noget, eller tag stykket ud."});
    auto const version = web::typed(piece.version);
    if (form.state().version != version)
        return web::conflict(
            request, form.state(),
            {.version = version,
             .address =
                 address_of(scope) + "/stykker/" + piece.source.substr(piece.source.find(' ') + 1)},
            {{std::string(in(scope.language(), Text{"Teksten"})), piece.text(), words}});
    if (!form.ok()) return web::page(request, piece_page(scope, piece, form.state()), 422);
    piece.words = words == piece.original || words.empty() ? std::string{} : std::move(words);
    piece.is_out = is_out;
    save_piece(scope, meeting.id, piece);
    return web::see_other(address_of(scope));
}

web::Response rule_word(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    web::Form form{request, word_fields};
    auto const word = form.text("word", "Skriv ordet, som det står i teksten.");
    auto const outcome = form.choice("outcome", outcomes, "Vælg, hvad der skal ske med ordet.");
    auto const instead = form.maybe_text("instead");
    if (outcome == Outcome::replaced && instead.empty())
        form.mistake("instead", Text{"Skriv, hvad der skal stå i stedet."});
    pseudonyms::Disguise disguise{known_in(scope), pseudonyms::danish_words()};
    if (outcome == Outcome::replaced && disguise.gives_away(instead))
        form.mistake("instead", Text{"Det kan kendes. Skriv noget andet i stedet."});
    if (outcome == Outcome::let_through && disguise.gives_away(word))
        form.mistake("word", Text{"Ordet er fra sagen selv og kan ikke stå."});
    if (!form.ok()) return again(request, scope, meeting, form.state());
    rule(scope, meeting.id, word, outcome, outcome == Outcome::replaced ? instead : std::string{});
    return web::see_other(address_of(scope) + "#tvivl");
}

web::Response create_alias(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    web::Form form{request, alias_fields};
    auto const person = form.maybe_id<PersonTag>("person");
    auto const called = form.text("called", "Skriv, hvad vedkommende også kaldes.");
    auto const members = cases::family(scope).members;
    if (!person || std::ranges::count(members, *person, &cases::Member::id) == 0)
        form.mistake("person", Text{"Vælg, hvem det er."});
    if (!form.ok()) return again(request, scope, meeting, form.state());
    add_alias(scope, {*person, called});
    return web::see_other(address_of(scope) + "#kaldes");
}

web::Response release_brief(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    auto const brief = drafted(scope, meeting.id);
    auto const page = brief_page(scope, meeting, {});
    web::Form form{request, release_fields};
    auto const seen_until = form.day("seen_until", "Vælg den sidste dag, oplægget kan læses.");
    if (form.state().mistake("seen_until").empty() && seen_until < scope.today())
        form.mistake("seen_until", Text{"Dagen er gået. Vælg en dag, der kommer."});
    if (!form.flag("is_checked"))
        form.mistake("is_checked", Text{"Læs oplægget igennem, og bekræft, at ingen kan kendes."});
    if (!page.uncertain.empty() && !form.flag("is_uncertain_checked"))
        form.mistake(
            "is_uncertain_checked",
            Text{"Der er ord i tvivl. Bekræft, at de skal blive ved med at være skiftet ud."});
    if (brief.gives_away)
        form.mistake(
            "", Text{"Noget i oplægget kan stadig kendes. Ret de stykker, der er skiftet ord i."});
    auto parts = brief.released();
    if (parts.empty()) form.mistake("", Text{"Der er intet i oplægget endnu."});
    if (!form.ok()) return again(request, scope, meeting, form.state());
    auto const before = newest_release(scope.db(), meeting.id);
    release(scope, meeting.id,
            {.number = before ? before->number + 1 : 1,
             .parts = std::move(parts),
             .seen_until = seen_until});
    return web::see_other(address_of(scope) + "#links");
}

web::Response create_link(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = meeting_in_hand(scope);
    auto const outsider = outsider_in(request, meeting);
    auto const release = newest_release(scope.db(), meeting.id);
    if (!release) throw access::NotFound{};
    auto const key = make_link(scope, outsider);
    auto const scheme = request.header("x-forwarded-proto") == "https" ? "https://" : "http://";
    return web::page(
        request, LinkPage{.place = cases::place(scope),
                          .name = outsider.name,
                          .link = scheme + std::string(request.header("host")) + "/oplaeg/" + key,
                          .seen_until = release->seen_until});
}

web::Response close_link(web::Request const& request, access::CaseScope& scope) {
    end_link(scope, outsider_in(request, meeting_in_hand(scope)));
    return web::see_other(address_of(scope) + "#links");
}

}  // namespace indgang::briefs

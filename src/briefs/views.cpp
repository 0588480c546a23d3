#include "briefs/views.hpp"

#include <algorithm>

namespace indgang::briefs {
namespace {

PieceView view_of(DraftedPiece const& drafted, CaseId case_id) {
    PieceView view{.source = drafted.piece.source,
                   .number = drafted.piece.source.substr(drafted.piece.source.find(' ') + 1),
                   .runs = {},
                   .is_out = drafted.piece.is_out,
                   .is_shortened = !drafted.piece.words.empty(),
                   .may_edit = true,
                   .case_id = case_id};
    for (auto const& run : drafted.runs)
        view.runs.push_back({run.original, run.shown, run.fate, run.fate == pseudonyms::Fate::kept,
                             run.fate == pseudonyms::Fate::uncertain});
    return view;
}

void count_word(std::vector<WordView>& words, pseudonyms::Run const& run) {
    auto const known = std::ranges::find(words, run.original, &WordView::word);
    if (known == words.end())
        words.push_back({run.original, run.shown, 1});
    else
        ++known->times;
}

void list_words(BriefPage& page, Drafted const& brief) {
    for (auto const* one : brief.pieces()) {
        if (one->piece.is_out) continue;
        ++page.pieces;
        for (auto const& run : one->runs)
            if (run.fate == pseudonyms::Fate::uncertain)
                count_word(page.uncertain, run);
            else if (run.fate == pseudonyms::Fate::replaced)
                count_word(page.replaced, run);
    }
}

bool are_equal(std::vector<ReleasedPart> const& one, std::vector<ReleasedPart> const& other) {
    return std::ranges::equal(one, other, [](ReleasedPart const& a, ReleasedPart const& b) {
        return a.name == b.name && a.strengths == b.strengths && a.needs == b.needs;
    });
}

void list_people(BriefPage& page, access::CaseScope& scope, analysis::Meeting const& meeting) {
    auto const members = cases::family(scope).members;
    for (auto const& member : members)
        page.persons.push_back({web::typed(member.id), member.name, {}});
    for (auto const& alias : aliases_of(scope))
        for (auto const& member : members)
            if (member.id == alias.person)
                page.aliases.push_back(member.name + ": " + alias.called);
    for (auto const& guest : guests_of(scope, meeting)) {
        auto const looks = std::ssize(guest.looks);
        page.guests.push_back(
            {guest.who.id, guest.who.name, guest.who.profession, guest.link.has_value(), looks,
             looks > 0 ? std::optional{guest.looks.front()} : std::nullopt, guest.notes});
    }
}

}  // namespace

std::vector<web::Choice> ticked(Text text, Language language) {
    return {{"true", std::string(in(language, text)), {}}};
}

std::string address_of(access::CaseScope const& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/analysemoede/oplaeg";
}

analysis::Meeting meeting_in_hand(access::CaseScope& scope) {
    auto meeting = analysis::analysis_of(scope).meeting;
    if (!meeting) throw access::NotFound{};
    return *meeting;
}

BriefPage brief_page(access::CaseScope& scope, analysis::Meeting const& meeting,
                     web::FormState form) {
    BriefPage page{.place = cases::place(scope), .today = scope.today(), .form = std::move(form)};
    auto const brief = drafted(scope, meeting.id);
    for (auto const& part : brief.parts) {
        PartView view{part.name, {}, {}};
        for (auto const& one : part.strengths)
            view.strengths.push_back(view_of(one, scope.case_id()));
        for (auto const& one : part.needs) view.needs.push_back(view_of(one, scope.case_id()));
        page.parts.push_back(std::move(view));
    }
    list_words(page, brief);
    page.uncertain_count = std::ssize(page.uncertain);
    for (auto const& ruling : rulings_of(scope, meeting.id))
        page.decided.push_back({ruling.word, ruling.instead, 1});
    list_people(page, scope, meeting);
    page.checked = ticked("Jeg har læst oplægget igennem, og ingen kan kendes", scope.language());
    page.uncertain_checked =
        ticked("De ord, der er i tvivl, skal blive ved med at være skiftet ud", scope.language());
    page.is_empty = page.parts.empty();
    page.may_release = !page.is_empty;
    page.seen_until = web::typed(std::max(meeting.meets_on, scope.today()));
    if (auto const release = newest_release(scope.db(), meeting.id)) {
        page.release = ReleaseView{release->number, release->seen_until, release->by, release->at,
                                   release->seen_until < scope.today()};
        page.is_changed = !are_equal(release->parts, brief.released());
    }
    return page;
}

std::vector<ReadPart> read_parts(std::vector<ReleasedPart> const& parts) {
    std::vector<ReadPart> read;
    for (auto const& part : parts) read.push_back({part.name, part.strengths, part.needs});
    return read;
}

}  // namespace indgang::briefs

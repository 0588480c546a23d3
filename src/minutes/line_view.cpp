#include "minutes/line_view.hpp"

#include <algorithm>

#include "minutes/agenda.hpp"
#include "minutes/rules.hpp"

namespace indgang::minutes {
namespace {

Phrase worded(WithoutFamily way) { return {std::string(wording(way).danish), {}}; }

Phrase in_plan(Line const& line) {
    if (!line.element) return {};
    return line.kind == Kind::action ? phrase("Står som handling i planen")
                                     : phrase("Venter på svar i planen");
}

void add_addresses(LineView& view, Line const& line, Minutes const& minutes, Reader const& reader) {
    auto const own = reader.base + "/linjer/" + std::to_string(line.id.value);
    auto const state = state_of(line, minutes);
    if (line.element) view.plan_at = reader.plan_base + "/" + std::to_string(line.element->value);
    if (!reader.may_write) return;
    if (after(state, LineEvent::correct) || after(state, LineEvent::restore)) view.correct_at = own;
    bool const stands = state == LineState::written || state == LineState::approved;
    if (line.kind == Kind::decision && !line.started && stands)
        view.start_at = own + "/saet-i-gang";
    if (line.kind == Kind::action && !line.element && !line.done_at && stands)
        view.done_at = own + "/gjort";
}

PointView point_view(AgendaPoint const& point) {
    return {.key = point.key,
            .words = point.words,
            .source = point.source,
            .is_own_words = point.is_own_words,
            .is_else = point.key.empty(),
            .lines = {}};
}

}  // namespace

LineView view_of(Line const& line, Minutes const& minutes, Reader const& reader) {
    LineView view{.id = line.id,
                  .kind = line.kind,
                  .words = line.now().words,
                  .holder = line.holder ? line.holder_name : std::string{},
                  .by = line.by,
                  .about = {},
                  .without = {},
                  .due_on = line.due_on,
                  .earlier = {},
                  .in_plan = in_plan(line),
                  .is_agreed_thing = line.kind != Kind::said,
                  .is_struck = line.now().is_struck,
                  .is_done = line.done_at.has_value(),
                  .is_started = line.started.has_value()};
    if (line.about) view.about = phrase("Om {0}", line.about_name);
    if (line.without_family)
        view.without = line.without_because.empty()
                           ? phrase("Besluttet uden familien. {0}.", worded(*line.without_family))
                           : phrase("Besluttet uden familien. {0}: {1}",
                                    worded(*line.without_family), line.without_because);
    for (std::size_t i = 0; i + 1 < line.texts.size(); ++i) {
        auto const& was = line.texts[i];
        auto const& then = line.texts[i + 1];
        view.earlier.push_back({was.words, then.by, then.because, then.at, was.is_struck});
    }
    add_addresses(view, line, minutes, reader);
    return view;
}

std::vector<PointView> points_of(meetings::Meeting const& meeting, Minutes const& minutes,
                                 Reader const& reader) {
    std::vector<PointView> points;
    for (auto const& one : agenda_of(meeting)) points.push_back(point_view(one));
    for (auto const& line : minutes.lines) {
        auto at = std::ranges::find_if(points, [&](PointView const& one) {
            return one.key == line.point &&
                   (line.heading.empty() || one.words == line.heading || one.key.empty());
        });
        if (at == points.end()) {
            PointView gone{.key = line.point,
                           .words = line.heading,
                           .source = {},
                           .is_else = line.heading.empty(),
                           .lines = {}};
            at = points.insert(points.end() - 1, std::move(gone));
        }
        at->lines.push_back(view_of(line, minutes, reader));
    }
    return points;
}

}  // namespace indgang::minutes

#include "plan_sheet/paper.hpp"

#include <algorithm>

namespace indgang::plan_sheet {
namespace {

std::string said(Text text) { return std::string(text.danish); }
std::string said(Phrase const& phrase) { return say(phrase, Language::da); }

class Writing {
public:
    Writing(Sheet const& sheet, pdf::Document& paper) : sheet_{sheet}, paper_{paper} {}

    void first_page() {
        heading(1, said(Text{"Vores plan"}));
        state();
        heading(2, said(Text{"Det ønsker vi"}));
        wishes();
        heading(2, said(sheet_.is_old ? Text{"Det aftalte vi at gøre"} : Text{"Det gør vi nu"}));
        now();
        call();
    }
    void details() {
        paper_.blocks.push_back(pdf::PageEnd{});
        for (auto const& wish : sheet_.wishes) {
            heading(2, "»" + wish.words + "«");
            if (!wish.said_by.empty()) soft(wish.said_by);
            if (wish.goals.empty()) plain(said(Text{"Der er ikke et mål til ønsket endnu."}));
            for (auto const& goal : wish.goals) tell(goal);
        }
        if (!sheet_.other_goals.empty()) heading(2, said(Text{"Andre mål"}));
        for (auto const& goal : sheet_.other_goals) tell(goal);
    }

private:
    void heading(int level, std::string text) {
        paper_.blocks.push_back(pdf::Heading{level, std::move(text)});
    }
    void plain(std::string text) { paper_.blocks.push_back(pdf::Paragraph{std::move(text)}); }
    void soft(std::string text) {
        paper_.blocks.push_back(pdf::Paragraph{std::move(text), pdf::Voice::soft});
    }
    void state() {
        if (sheet_.is_draft()) {
            paper_.blocks.push_back(pdf::Paragraph{
                said(Text{"Det er et udkast. Intet er aftalt endnu."}), pdf::Voice::lead});
            return;
        }
        plain(sheet_.agreed_by.empty()
                  ? said(phrase("Aftalt {0}.", *sheet_.agreed_on))
                  : said(phrase("Aftalt {0} af {1}.", *sheet_.agreed_on, sheet_.agreed_by)));
        if (sheet_.is_old)
            paper_.blocks.push_back(
                pdf::Paragraph{said(Text{"Det er en ældre udgave. Der er aftalt noget nyt siden."}),
                               pdf::Voice::lead});
    }
    void wishes() {
        auto const shown = std::min(sheet_.wishes.size(), most_wishes);
        for (std::size_t i = 0; i < shown; ++i)
            paper_.blocks.push_back(
                pdf::Quote{"»" + sheet_.wishes[i].words + "« " + sheet_.wishes[i].said_by, {}});
        if (shown == 0) plain(said(Text{"Der er ikke skrevet et ønske endnu."}));
        if (shown < sheet_.wishes.size())
            soft(said(phrase("Der står {0} til på de næste sider.",
                             std::int64_t(sheet_.wishes.size() - shown))));
    }
    void now() {
        auto const shown = std::min(sheet_.now.size(), most_actions);
        if (shown == 0) {
            plain(said(Text{"Der er ikke noget, der skal gøres lige nu."}));
            return;
        }
        pdf::Table table{.head = {said(Text{"Hvem"}), said(Text{"Hvad"}), said(Text{"Hvornår"})},
                         .rows = {},
                         .widths = {2.0, 3.9, 3.2}};
        for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(row(sheet_.now[i]));
        paper_.blocks.push_back(std::move(table));
        if (shown < sheet_.now.size())
            soft(said(phrase("Der står {0} til på de næste sider.",
                             std::int64_t(sheet_.now.size() - shown))));
    }
    static std::vector<std::string> row(SheetAction const& action) {
        return {action.who.empty() ? said(Text{"Ingen endnu"}) : action.who, action.what,
                action.when.empty() ? said(Text{"Ingen dag endnu"}) : said(action.when)};
    }
    void call() {
        heading(2, said(Text{"Hvem kan vi ringe til?"}));
        pdf::Record reach{{{said(sheet_.to_call == sheet_.coordinator ? Text{"Vores koordinator"}
                                                                      : Text{"Stedfortræder"}),
                            sheet_.to_call}}};
        if (!sheet_.telephone.empty())
            reach.rows.push_back({said(Text{"Telefon"}), sheet_.telephone});
        if (!sheet_.email.empty()) reach.rows.push_back({said(Text{"Mail"}), sheet_.email});
        paper_.blocks.push_back(std::move(reach));
    }
    void tell(SheetGoal const& goal) {
        heading(3, goal.is_sub_goal ? said(phrase("Delmål: {0}", goal.words)) : goal.words);
        pdf::Record record;
        auto const add = [&](Text name, std::string value) {
            if (!value.empty()) record.rows.push_back({said(name), std::move(value)});
        };
        add("Om", goal.about);
        add("Nået senest", goal.due_on ? say(*goal.due_on, Language::da) : std::string{});
        add("Sådan kan vi se det", goal.measure);
        add("Sådan gik det", goal.state.empty() ? std::string{} : said(goal.state));
        std::string how;
        for (auto const& one : goal.progress) how += (how.empty() ? "" : "\n") + said(one);
        add("Sådan går det", how);
        if (!record.rows.empty()) paper_.blocks.push_back(std::move(record));
        if (goal.actions.empty()) return;
        pdf::Table table{.head = {said(Text{"Hvem"}), said(Text{"Hvad"}), said(Text{"Hvornår"})},
                         .rows = {},
                         .widths = {2.0, 3.9, 3.2}};
        for (auto const& one : goal.actions) table.rows.push_back(row(one));
        paper_.blocks.push_back(std::move(table));
    }

    Sheet const& sheet_;
    pdf::Document& paper_;
};

}  // namespace

pdf::Document paper_of(Sheet const& sheet, Day today, std::string const& municipality) {
    pdf::Document paper{.title = said(Text{"Vores plan"}),
                        .made_on = today,
                        .running_head = said(Text{"Vores plan"}),
                        .running_foot = said(phrase("{0} · udskrevet {1}", municipality, today)),
                        .type_size = 1.22};
    Writing writing{sheet, paper};
    writing.first_page();
    if (!sheet.is_empty()) writing.details();
    return paper;
}

}  // namespace indgang::plan_sheet

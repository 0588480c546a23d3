// What a family that a demo is shown with and its coordinator have written to each other. What is told stays Danish:
// it is content, not interface.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldMessage {
    std::string_view subject, words;
    int days_ago = 0;
    bool by_family = false, is_to_all = false;
};
constexpr ToldMessage told[] = {
    {"Skoledagen om fredagen",
     "Kan fredagen slutte klokken 12 de næste uger? Han er helt brugt, når han kommer hjem.", 12,
     true, true},
    {"Skoledagen om fredagen",
     "Tak, fordi du skriver. Jeg har spurgt skolen, og de prøver det til jul. Vi ser på det sammen "
     "på mødet.",
     11, false, true},
    {"Skoledagen om fredagen", "Det er dejligt. Sig tak til klasselæreren.", 11, true, true},
    {"Papirerne til taxakørsel",
     "Jeg har lagt skemaet i jeres Digital Post. I skal kun skrive under. Ring, hvis noget driller.",
     5, false, false},
    {"Må mormor komme med til mødet?",
     "Hun passer børnene hver onsdag og vil gerne høre, hvad vi aftaler.", 2, true, true},
};

}  // namespace

void write_messages(db::Db& db, CaseId case_id, UserId coordinator, UserId family, Day today) {
    std::int64_t thread = 0, message = 0;
    std::string_view before;
    for (auto const& one : told) {
        auto const at = moment_on(today - days{one.days_ago}, one.by_family ? 13 : 3);
        auto const by = one.by_family ? family : coordinator;
        if (one.subject != before) {
            thread = db.insert(
                "INSERT INTO message_thread (case_id, subject, is_to_all, started_by, started_at)"
                " VALUES ($1, $2, $3, $4, $5) RETURNING id",
                case_id, one.subject, one.is_to_all, by, at);
            for (auto const user : {coordinator, family})
                db.run("INSERT INTO message_member (thread_id, user_id) VALUES ($1, $2)", thread,
                       user);
        }
        before = one.subject;
        message = db.insert(
            "INSERT INTO message (thread_id, words, is_of_family, written_by, written_at)"
            " VALUES ($1, $2, $3, $4, $5) RETURNING id",
            thread, one.words, one.by_family, by, at);
        db.run(
            "INSERT INTO message_read (thread_id, user_id, up_to_id, read_at)"
            " VALUES ($1, $2, $3, $4) ON CONFLICT (thread_id, user_id) DO UPDATE SET"
            " up_to_id = excluded.up_to_id, read_at = excluded.read_at",
            thread, by, message, at);
    }
}

}  // namespace indgang::generate

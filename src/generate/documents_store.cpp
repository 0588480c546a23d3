// What stands in the documents of a demo's families. What is told stays Danish: it is content, not interface.
#include <zlib.h>

#include <cstdlib>
#include <map>

#include "access/file_seal.hpp"
#include "access/folders.hpp"
#include "exchange/pdf/writer.hpp"
#include "generate/network.hpp"
#include "generate/timeline.hpp"
#include "sealed_files/sealed_files.hpp"

namespace indgang::generate {
namespace {

struct DocumentsOf {
    CaseId case_id;
    Day opened_on;
    UserId coordinator, family;
    PersonId person;  // whose login it is
    Day today;
};

struct ToldDocument {
    std::string_view title, folder, origin, words;
    int days_ago = 0;        // before today, or
    int before_opening = 0;  // before the case was opened
    bool by_family = false, is_own = false, is_chosen = false;
    std::string_view because = "";  // of a new version of the one before
};
constexpr std::string_view drawn = "";  // no words: a drawing

constexpr ToldDocument told[] = {
    {"Udtalelse fra børnehaven", "school", "Børnehaven Solsikken",
     "Vi har fulgt barnet i to år. Det leger bedst med ét andet barn ad gangen og bliver hurtigt "
     "træt, når der er mange lyde. En fast voksen om morgenen gør dagen lettere.",
     0, 400},
    {"Psykologisk vurdering", "health", "PPR",
     "Barnet forstår mere, end det kan vise med ord. Billeder og faste rutiner hjælper. Vi foreslår "
     "pauser, før det bliver for meget.",
     0, 220, false, false, true},
    {"Brev fra børneafdelingen", "health", "Sygehuset",
     "Vi ser jer igen om tre måneder. Indtil da fortsætter I som aftalt. Ring til os, hvis søvnen "
     "bliver dårligere.",
     75},
    {"Udtalelse fra skolen", "school", "Skolen",
     "Fredagene er svære. Vi prøver kortere dage frem til jul og skriver ned, hvordan det går.",
     44},
    {"Udtalelse fra skolen", "school", "Skolen",
     "Fredagene er svære. Vi prøver kortere dage frem til jul og skriver ned, hvordan det går. "
     "Klasselæreren ringer hjem hver torsdag.",
     40, 0, false, false, false, "Skolen har tilføjet, hvem der ringer"},
    {"Svar om aflastning", "documents", "Kommunen",
     "I får aflastning én weekend om måneden fra den 1. december. Vi ser på det igen til marts.",
     26},
    {"Mit brev fra egen læge", "adult", "Lægen",
     "Du skal sove mere, end du gør nu. Vi talte om, hvem der kan tage en nat, og om en tid hos "
     "fysioterapeuten.",
     20, 0, true, true},
    {"Tegning af vores hus", "documents", "Os selv", drawn, 12, 0, true},
    {"Skema til taxakørsel", "documents", "Befordring",
     "Skemaet er udfyldt og skrevet under. Der køres fra skolen klokken 12 om fredagen.", 5, 0,
     true},
};

constexpr std::uint32_t wide = 480, high = 360;

std::string four_bytes(std::uint32_t number) {
    return {char(number >> 24), char(number >> 16), char(number >> 8), char(number)};
}
std::string chunk(std::string const& kind, std::string const& content) {
    auto const said = kind + content;
    auto const sum = crc32(0, reinterpret_cast<Bytef const*>(said.data()), uInt(said.size()));
    return four_bytes(std::uint32_t(content.size())) + said + four_bytes(std::uint32_t(sum));
}

/// A PNG of these rows of red, green and blue, each begun by its filter: none.
std::string as_png(std::string const& rows) {
    std::string packed(compressBound(uLong(rows.size())), '\0');
    auto size = uLongf(packed.size());
    compress(reinterpret_cast<Bytef*>(packed.data()), &size,
             reinterpret_cast<Bytef const*>(rows.data()), uLong(rows.size()));
    packed.resize(size);
    return "\x89PNG\r\n\x1a\n" +
           chunk("IHDR", four_bytes(wide) + four_bytes(high) + std::string("\x08\x02\0\0\0", 5)) +
           chunk("IDAT", packed) + chunk("IEND", {});
}

/// A house with a sun, as a child would draw it.
std::string drawing() {
    std::string rows;
    for (int y = 0; y < int(high); ++y) {
        rows += '\0';
        for (int x = 0; x < int(wide); ++x) {
            bool const is_sun = (x - 410) * (x - 410) + (y - 60) * (y - 60) < 1300;
            bool const is_roof = y > 70 && y < 160 && std::abs(x - 220) < (y - 60);
            bool const is_house = x > 140 && x < 300 && y >= 160 && y < 300;
            bool const is_door = x > 205 && x < 245 && y > 220 && y < 300;
            bool const is_pane =
                y > 185 && y < 220 && (std::abs(x - 170) < 15 || std::abs(x - 272) < 15);
            rows += is_sun     ? "\xfa\xcc\x33"
                    : is_roof  ? "\x99\x33\x33"
                    : is_door  ? "\x5a\x40\x33"
                    : is_pane  ? "\xfa\xf2\xb3"
                    : is_house ? "\xe3\x8c\x5c"
                    : y > 290  ? "\x8c\xc2\x6b"
                               : "\xdb\xed\xff";
        }
    }
    return as_png(rows);
}

/// The same for every family, so each is set once.
std::string const& content_of(ToldDocument const& one, Day made_on) {
    static std::map<std::string_view, std::string> made;
    auto& content = made[one.words];
    if (content.empty() && one.words == drawn) content = drawing();
    if (content.empty())
        content =
            pdf::written({.title = std::string(one.title),
                          .made_on = made_on,
                          .blocks = {pdf::Heading{1, std::string(one.title)},
                                     pdf::Paragraph{std::string(one.origin), pdf::Voice::soft},
                                     pdf::Paragraph{std::string(one.words)},
                                     pdf::Paragraph{"Opdigtet til brug i en demonstration.",
                                                    pdf::Voice::soft}}});
    return content;
}

sealed_files::Prepared prepared(ToldDocument const& one, Day on) {
    bool const is_drawing = one.words == drawn;
    auto const& content = content_of(one, on);
    auto sealed = access::seal_file(content);
    return {.name = std::string(one.title) + (is_drawing ? ".png" : ".pdf"),
            .kind = is_drawing ? files::Kind::png : files::Kind::pdf,
            .size = std::ssize(content),
            .pages = 1,
            .checked = sealed_files::Checked::clean,
            .content = std::move(sealed.content),
            .key = std::move(sealed.key)};
}

class Putting {
public:
    Putting(db::Db& db, access::Keys const& keys, std::string_view slug, DocumentsOf const& of)
        : db_{db}, keys_{keys}, slug_{slug}, of_{of} {}

    void put(ToldDocument const& one) {
        auto const on = one.before_opening > 0 ? of_.opened_on - days{one.before_opening}
                                               : of_.today - days{one.days_ago};
        auto const at = moment_on(std::max(on, of_.opened_on), 4);
        auto const by = one.by_family ? of_.family : of_.coordinator;
        number_ = one.because.empty() ? 1 : number_ + 1;
        if (number_ == 1) begin(one, by, at);
        auto const owner = "document " + std::to_string(document_) + " " + std::to_string(number_);
        auto const file =
            sealed_files::keep({db_, keys_, slug_, of_.case_id, by, at}, prepared(one, on), owner);
        db_.run(
            "INSERT INTO document_version (document_id, number, made_from, file_id, title,"
            " documented_on, origin, because, written_by, written_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            document_, number_, number_ - 1, file, one.title, on, one.origin, one.because, by, at);
    }

    /// Beside the message that speaks of it.
    void with_message(ToldDocument const& one) {
        auto const message = db_.row(
            "SELECT min(m.id) FROM message m JOIN message_thread t ON t.id = m.thread_id"
            " WHERE t.case_id = $1 AND t.subject = 'Papirerne til taxakørsel'",
            [](db::Row const& row) { return row.maybe_number(0); }, of_.case_id);
        if (!message || !*message) return;
        auto const at = moment_on(of_.today - days{one.days_ago}, 3);
        auto const file = sealed_files::keep({db_, keys_, slug_, of_.case_id, of_.coordinator, at},
                                             prepared(one, of_.today - days{one.days_ago}),
                                             "message " + std::to_string(**message));
        db_.run("INSERT INTO message_file (message_id, file_id) VALUES ($1, $2)", **message, file);
    }

private:
    void begin(ToldDocument const& one, UserId by, Instant at) {
        document_ = db_.insert(
            "INSERT INTO document (case_id, is_from_family, added_by, added_at)"
            " VALUES ($1, $2, $3, $4) RETURNING id",
            of_.case_id, one.by_family, by, at);
        auto const folder = one.is_own ? access::written(access::adult_folder(of_.person))
                                       : std::string(one.folder);
        db_.run(
            "INSERT INTO document_place (document_id, folder, about_id, because, placed_by,"
            " placed_at) VALUES ($1, $2, $3, '', $4, $5)",
            document_, folder, one.is_own ? std::optional{of_.person} : std::nullopt, by, at);
        if (one.is_chosen)
            db_.run(
                "INSERT INTO document_share (document_id, is_shared, chosen_by, chosen_at)"
                " VALUES ($1, 1, $2, $3)",
                document_, of_.coordinator, at);
    }

    db::Db& db_;
    access::Keys const& keys_;
    std::string_view slug_;
    DocumentsOf const& of_;
    std::int64_t document_ = 0, number_ = 0;
};

}  // namespace

void put_documents(db::Db& db, access::Keys const& keys, std::string_view slug, Day today) {
    db.begin_write();
    auto const families = db.rows(
        "SELECT c.id, c.opened_on, (SELECT k.user_id FROM coordinator_change k"
        " WHERE k.case_id = c.id ORDER BY k.from_on DESC LIMIT 1), l.user_id, l.person_id"
        " FROM family_login l JOIN access_grant g ON g.user_id = l.user_id"
        " JOIN family_case c ON c.id = g.case_id WHERE g.relation = 'family_member'"
        " AND g.user_id = (SELECT MIN(o.user_id) FROM access_grant o WHERE o.case_id = c.id"
        " AND o.relation = 'family_member') ORDER BY c.id",
        [&](db::Row const& row) {
            return DocumentsOf{row.id<CaseId>(0), row.day(1),          row.id<UserId>(2),
                               row.id<UserId>(3), row.id<PersonId>(4), today};
        });
    for (auto const& one : families) {
        Putting putting{db, keys, slug, one};
        for (auto const& document : told) putting.put(document);
        putting.with_message(std::end(told)[-1]);
    }
    db.commit();
}

}  // namespace indgang::generate

#include <fmt/format.h>

#include <chrono>
#include <cstdio>

#include "access/settings.hpp"
#include "app/commands.hpp"
#include "app/municipality.hpp"
#include "app/running.hpp"
#include "generate/generate.hpp"
#include "sign_in/sign_in.hpp"
#include "todo/todo.hpp"

namespace indgang::app {
namespace {

namespace fs = std::filesystem;

/// "42.000".
std::string grouped(int number) {
    auto text = std::to_string(number);
    for (int at = int(text.size()) - 3; at > 0; at -= 3) text.insert(std::size_t(at), ".");
    return text;
}

/// A line on stderr, at most one a second.
class ProgressLine {
public:
    explicit ProgressLine(int all) : all_{all} {}
    void operator()(int done) {
        auto const now = std::chrono::steady_clock::now();
        if (done < all_ && now - shown_at_ < std::chrono::seconds{1}) return;
        shown_at_ = now;
        std::fprintf(stderr, "%s af %s familier\n", grouped(done).c_str(), grouped(all_).c_str());
    }

private:
    int all_;
    std::chrono::steady_clock::time_point shown_at_ = std::chrono::steady_clock::now();
};

CollaborationModel const& model_for(std::string const& name) {
    auto const* model = model_named(name);
    return model ? *model : throw std::runtime_error("no model " + name);
}

/// "havnoe" → "Havnoe": a name until the municipality's administrator says another.
std::string name_from(std::string slug) {
    if (!slug.empty()) slug[0] = char(std::toupper(static_cast<unsigned char>(slug[0])));
    return slug;
}

void make(Found const& found, generate::Wish const& wish) {
    auto const db = open_ready(found.where, Clock{wish.today});
    auto const keys = access::Keys::from_file(found.key_file, true);
    generate::fill(*db, keys, wish, ProgressLine{wish.cases});
    wire_slices();
    auto const facts = access::municipality_facts(*db);
    Clock const clock{wish.today};
    todo::keep_all({*db, facts.value(), keys, clock.today(), clock.now()});
}

/// Where that municipality is, or where it goes.
Found place_for(Place const& place, std::string const& code, std::string const& slug) {
    if (place.database.empty() && fs::is_directory(place.data))
        for (auto const& entry : fs::directory_iterator(place.data))
            if (entry.path().filename().string().ends_with("-" + slug + ".db"))
                return database_of(place);
    return new_database(place, code, slug);
}

/// As in design.md § 5: one like Aarhus' team, one like Ballerup's application.
std::vector<generate::Wish> demo_wishes(Day today) {
    generate::Wish havnoe{.slug = "havnoe",
                          .name = "Havnø",  // stays Danish: an invented name
                          .code = "9902",
                          .model = &model_for("sammen_om_familien"),
                          .cases = 240,
                          .seed = 2,
                          .today = today,
                          .password = std::string(sign_in::demo_password),
                          .has_a_story = true};
    auto solbjerg = havnoe;
    solbjerg.slug = "solbjerg";
    solbjerg.name = "Solbjerg";
    solbjerg.code = "9901";
    solbjerg.model = &model_for("en_familie_en_indgang");
    solbjerg.cases = 60;
    solbjerg.seed = 1;
    solbjerg.professionals = 90;
    return {havnoe, solbjerg};
}

/// Made beside and moved into place when it is whole, so that a start that was broken off is no harm.
void make_once(fs::path const& folder, generate::Wish const& wish) {
    auto const name = wish.code + "-" + wish.slug;
    if (fs::exists(folder / (name + ".db"))) return;
    auto const making = folder / "making";
    fs::remove_all(making);
    make(new_database({.data = making, .database = {}, .municipality = {}}, wish.code, wish.slug),
         wish);
    fs::rename(making / (name + ".key"), folder / (name + ".key"));
    fs::rename(making / (name + ".db"), folder / (name + ".db"));
    fs::remove_all(making);
}

void say_who(Found const& found, Clock const& clock) {
    auto const db = db::open(found.where);
    auto const keys = access::Keys::from_file(found.key_file, false);
    auto const facts = access::municipality_facts(*db);
    if (!facts || !facts->is_fictive) return;
    access::Visit visit{*db, *facts, keys, clock.today(), clock.now(), Language::en};
    std::fprintf(stderr, "%s\n", facts->name.c_str());
    for (auto const& role : sign_in::demo_people(visit)) {
        std::string people;
        for (auto const& one : role.people)
            people += (people.empty() ? "" : ", ") + one.login + " (" + one.name + ")";
        std::fprintf(stderr, "  %-22s %s\n", std::string(said(role.role, Language::en)).c_str(),
                     people.c_str());
    }
    // Told by hand, in the middle of its journey (src/generate/story.cpp).
    std::fprintf(stderr,
                 "  Follow one family:     koordinator1, familie1 and familie1b, its parents\n");
}

}  // namespace

int demo(Said const& said) {
    Clock const clock{said.serve.today};
    auto const& folder = said.place().data;
    for (auto const& wish : demo_wishes(clock.today())) make_once(folder, wish);
    for (auto const& found : databases_in(said.place())) say_who(found, clock);
    std::fprintf(stderr, "Password of them all: %s\n\n",
                 std::string(sign_in::demo_password).c_str());
    return serve(said.serve);
}

int generate_cases(Said const& said) {
    auto const& slug = said.place().municipality;
    if (slug.empty()) throw std::runtime_error("say what it is called: --municipality SLUG");
    auto const code = generate::invented_code(slug);
    make(place_for(said.place(), code, slug), {.slug = slug,
                                               .name = name_from(slug),
                                               .code = code,
                                               .model = &model_for(said.model),
                                               .cases = said.cases,
                                               .years = said.years,
                                               .seed = said.seed,
                                               .today = Clock{said.serve.today}.today(),
                                               .password = std::string(sign_in::demo_password)});
    return 0;
}

}  // namespace indgang::app

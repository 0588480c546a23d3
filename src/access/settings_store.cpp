#include "access/settings.hpp"

namespace indgang::access {
namespace {

SettingChoice read_choice(db::Row const& row) {
    return {row.text(0), row.text(1), row.is_null(2) ? "" : row.text(2), row.maybe_instant(3)};
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        if (end > 0) found.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

}  // namespace

std::optional<SettingChoice> setting(db::Db& db, Setting which) {
    return db.row(
        "SELECT s.value, s.reason, u.name, s.set_at FROM setting s"
        " LEFT JOIN app_user u ON u.id = s.set_by WHERE s.name = $1 ORDER BY s.id DESC LIMIT 1",
        read_choice, which);
}

std::vector<SettingChoice> setting_history(db::Db& db, Setting which) {
    return db.rows(
        "SELECT s.value, s.reason, u.name, s.set_at FROM setting s"
        " LEFT JOIN app_user u ON u.id = s.set_by WHERE s.name = $1 ORDER BY s.id DESC",
        read_choice, which);
}

void choose(db::Db& db, Setting which, std::string_view value, std::string_view reason,
            std::optional<UserId> by, Instant at) {
    db.run("INSERT INTO setting (name, value, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5)",
           which, value, reason, by, at);
}

std::optional<MunicipalityFacts> municipality_facts(db::Db& db) {
    return db.row("SELECT slug, name, code, is_fictive, models FROM municipality",
                  [](db::Row const& row) {
                      return MunicipalityFacts{row.text(0), row.text(1), row.text(2), row.flag(3),
                                               words(row.view(4))};
                  });
}

void create_municipality(db::Db& db, MunicipalityFacts const& facts) {
    std::string models;
    for (auto const& model : facts.models) models += (models.empty() ? "" : " ") + model;
    db.run(
        "INSERT INTO municipality (id, slug, name, code, is_fictive, models)"
        " VALUES (1, $1, $2, $3, $4, $5)",
        facts.slug, facts.name, facts.code, facts.is_fictive, models);
}

}  // namespace indgang::access

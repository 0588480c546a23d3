#include <boost/json.hpp>

#include "access/drafts.hpp"

namespace indgang::access {
namespace {

namespace json = boost::json;

/// A CPR number is sealed wherever it is stored, so none is kept as it was typed.
bool is_kept(std::string_view field, std::string_view value) {
    return field != "csrf" && field != "form_key" && field != "password" && !Cpr::from_typed(value);
}

std::string as_json(web::Pairs const& fields) {
    json::array pairs;
    for (auto const& [name, value] : fields)
        if (is_kept(name, value)) pairs.push_back(json::array{name, value});
    return json::serialize(pairs);
}

web::Pairs from_json(std::string_view text) {
    web::Pairs fields;
    auto const pairs = json::parse(json::string_view(text.data(), text.size()));
    for (auto const& pair : pairs.as_array())
        fields.emplace_back(std::string(pair.as_array().at(0).as_string()),
                            std::string(pair.as_array().at(1).as_string()));
    return fields;
}

struct Draft {
    web::Pairs fields;
    Instant saved_at;
};

}  // namespace

web::FormState form_for(Visit& visit, web::Request const& request, std::string version) {
    auto form = web::fresh_form(std::move(version));
    auto draft = visit.db().row(
        "SELECT fields, saved_at FROM draft WHERE user_id = $1 AND address = $2",
        [](db::Row const& row) {
            return Draft{from_json(row.view(0)), row.instant(1)};
        },
        visit.user().id, request.path);
    if (!draft) return form;
    form.values = std::move(draft->fields);
    // What the draft was begun on, so that whoever has saved since is not overwritten unseen.
    auto const begun_on = std::string(form.value("version"));
    if (!begun_on.empty()) form.version = begun_on;
    std::erase_if(form.values, [](auto const& field) { return field.first == "version"; });
    form.from_draft = true;
    form.draft_saved_at = say(Day{std::chrono::floor<days>(draft->saved_at.at)}, visit.language());
    return form;
}

void keep_draft(db::Db& db, UserId user, std::string_view address, web::Pairs const& fields,
                Instant at) {
    db.run(
        "INSERT INTO draft (user_id, address, fields, saved_at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (user_id, address) DO UPDATE SET fields = $3, saved_at = $4",
        user, address, as_json(fields), at);
}

void clear_draft(db::Db& db, UserId user, std::string_view address) {
    db.run("DELETE FROM draft WHERE user_id = $1 AND address = $2", user, address);
}

std::optional<SentBefore> sent_before(db::Db& db, std::string_view form_key) {
    return db.row(
        "SELECT user_id, fingerprint, location FROM sent_form WHERE form_key = $1",
        [](db::Row const& row) {
            return SentBefore{row.id<UserId>(0), row.text(1), row.text(2)};
        },
        form_key);
}

void note_sent(db::Db& db, UserId user, std::string_view form_key, std::string_view fingerprint,
               std::string_view location, Instant at) {
    db.run(
        "INSERT INTO sent_form (form_key, user_id, fingerprint, location, at)"
        " VALUES ($1, $2, $3, $4, $5)",
        form_key, user, fingerprint, location, at);
}

}  // namespace indgang::access

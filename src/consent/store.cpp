#include "consent/store.hpp"

#include "cases/cases.hpp"

namespace indgang::consent {
namespace {

struct RequestRow {
    Request request;
    Giver giver;
    std::int64_t answer = 0;
};

access::Recipient read_recipient(db::Row const& row, int column) {
    if (auto const user = row.maybe_number(column)) return {access::RecipientKind::person, *user};
    if (auto const department = row.maybe_number(column + 1))
        return {access::RecipientKind::department, *department};
    return {access::RecipientKind::function, 0, row.worded(column + 2, access::relations)};
}

Standing standing_after(access::Answer answer) {
    switch (answer) {
        case access::Answer::given: return Standing::given;
        case access::Answer::declined: return Standing::declined;
        case access::Answer::withdrawn: return Standing::withdrawn;
    }
    return Standing::asked;
}

Giver read_giver(db::Row const& row) {
    Giver giver{.person = row.id<PersonId>(12), .name = row.text(13)};
    if (row.is_null(14)) return giver;
    giver.standing = standing_after(row.worded(15, access::answers));
    giver.how = row.worded(16, ways);
    giver.note = row.text(17);
    giver.recorded_by = row.text(18);
    giver.at = row.instant(19);
    return giver;
}

auto reading(Language language) {
    return [language](db::Row const& row) {
        Request request{.id = row.id<RequestId>(0),
                        .to = read_recipient(row, 1),
                        .recipient = row.text(4),
                        .folders = access::folders_from(row.view(5)),
                        .purpose = row.text(6),
                        .from_on = row.day(7),
                        .until_on = row.maybe_day(8),
                        .narrows = row.maybe_id<RequestId>(9),
                        .asked_by = row.text(10),
                        .asked_at = row.instant(11),
                        .givers = {}};
        if (request.to.kind == access::RecipientKind::function)
            request.recipient = in(language, find(functions, request.to.function).danish);
        return RequestRow{std::move(request), read_giver(row), row.maybe_number(14).value_or(0)};
    };
}

/// Answers come in the order in which they were said: the last one stands.
std::vector<Request> folded(std::vector<RequestRow> rows) {
    std::vector<Request> requests;
    for (auto& row : rows) {
        if (requests.empty() || requests.back().id != row.request.id)
            requests.push_back(std::move(row.request));
        auto& request = requests.back();
        request.version = std::max(request.version, row.answer);
        if (request.givers.empty() || request.givers.back().person != row.giver.person)
            request.givers.push_back(std::move(row.giver));
        else
            request.givers.back() = std::move(row.giver);
    }
    return requests;
}

Phrase said_of(access::Answer answer, std::string const& who) {
    switch (answer) {
        case access::Answer::given: return phrase("{0} har sagt ja til at dele.", who);
        case access::Answer::declined: return phrase("{0} har sagt nej til at dele.", who);
        case access::Answer::withdrawn: return phrase("{0} har trukket sit ja tilbage.", who);
    }
    return {};
}

std::string name_of(access::CaseScope& scope, PersonId person) {
    return scope.db()
        .row(
            "SELECT p.name FROM person p JOIN case_person m ON m.person_id = p.id"
            " WHERE m.case_id = $1 AND p.id = $2",
            [](db::Row const& row) { return row.text(0); }, scope.case_id(), person)
        .value_or("");
}

}  // namespace

std::vector<Request> requests_of(access::CaseScope& scope) {
    return folded(scope.db().rows(
        "SELECT r.id, r.recipient_user, r.recipient_department, r.recipient_function,"
        " COALESCE(u.name, d.name, ''), r.folders, r.purpose, r.from_on, r.until_on, r.narrows,"
        " asker.name, r.asked_at, g.person_id, p.name, a.id, a.answer, a.how, a.note, w.name,"
        " a.recorded_at FROM consent_request r JOIN consent_giver g ON g.request_id = r.id"
        " JOIN person p ON p.id = g.person_id JOIN app_user asker ON asker.id = r.asked_by"
        " LEFT JOIN app_user u ON u.id = r.recipient_user"
        " LEFT JOIN department d ON d.id = r.recipient_department"
        " LEFT JOIN consent_answer a ON a.request_id = g.request_id AND a.person_id = g.person_id"
        " LEFT JOIN app_user w ON w.id = a.recorded_by WHERE r.case_id = $1"
        " ORDER BY r.id DESC, g.person_id, a.id",
        reading(scope.language()), scope.case_id()));
}

RequestId ask(access::CaseScope& scope, Wish const& wish, std::vector<PersonId> const& givers,
              std::optional<RequestId> narrows) {
    using access::RecipientKind;
    auto const only = [&](RecipientKind kind) {
        return wish.to.kind == kind ? std::optional{wish.to.number} : std::nullopt;
    };
    auto const function = wish.to.kind == RecipientKind::function
                              ? std::optional{std::string(word(wish.to.function))}
                              : std::nullopt;
    RequestId const id{scope.db().insert(
        "INSERT INTO consent_request (case_id, recipient_user, recipient_department,"
        " recipient_function, folders, purpose, from_on, until_on, narrows, asked_by, asked_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id",
        scope.case_id(), only(RecipientKind::person), only(RecipientKind::department), function,
        access::written(wish.folders), wish.purpose, wish.from_on, wish.until_on, narrows,
        scope.user(), scope.now())};
    for (auto const giver : givers)
        scope.db().run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)", id,
                       giver);
    scope.record("consent_asked", phrase("Der er bedt om samtykke til at dele."));
    return id;
}

void write_answer(access::CaseScope& scope, RequestId request, PersonId giver,
                  access::Answer answer, Way how, std::string_view note) {
    scope.db().run(
        "INSERT INTO consent_answer (request_id, person_id, answer, how, note, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        request, giver, answer, how, note, scope.user(), scope.now());
    scope.record("consent_answered", said_of(answer, name_of(scope, giver)));
}

RequestId narrow_to(access::CaseScope& scope, Request const& wide, PersonId giver,
                    std::vector<access::Folder> const& kept, std::optional<Day> until_on, Way how) {
    write_answer(scope, wide.id, giver, access::Answer::withdrawn, how, "");
    auto const from_on = std::max(wide.from_on, scope.today());
    auto const ends_on = until_on ? until_on : wide.until_on;
    Wish const wish{wide.to, kept, wide.purpose, from_on, ends_on};
    auto const narrow = ask(scope, wish, {giver}, wide.id);
    write_answer(scope, narrow, giver, access::Answer::given, how, "");
    return narrow;
}

access::CaseFacts case_facts(access::CaseScope& scope) {
    return access::ask_case_facts(scope.db(), scope.case_id(), scope.today())();
}

}  // namespace indgang::consent

// One user's permitted work in one case, on one day. Stores take this and nothing less, so a page
// cannot read a case that nobody opened. Only open_case() makes one.
#pragma once
#include "access/access.hpp"

namespace indgang {
struct CollaborationModel;
}

namespace indgang::access {

class CaseScope {
public:
    Visit& visit() { return visit_; }
    db::Db& db() { return visit_.db(); }
    CaseId case_id() const { return case_id_; }
    UserId user() const { return visit_.user().id; }
    Day today() const { return visit_.today(); }
    Instant now() const { return visit_.now(); }
    Language language() const { return visit_.language(); }
    CollaborationModel const& model() const { return *model_; }
    Relation relation() const { return relation_; }
    /// The case's version when it was opened; a form made from another one is stale.
    std::int64_t version() const { return version_; }

    /// Writes the change on the case's timeline and raises its version, in the request's transaction.
    void record(std::string_view what, Phrase const& said);

private:
    friend CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may);
    friend CaseScope open_new_case(Visit& visit, CaseId case_id);
    friend CaseScope open_to_hand_over(Visit& visit, CaseId case_id);
    CaseScope(Visit& visit, CaseId case_id, CollaborationModel const& model, Relation relation,
              std::int64_t version)
        : visit_{visit},
          case_id_{case_id},
          model_{&model},
          relation_{relation},
          version_{version} {}

    Visit& visit_;
    CaseId case_id_;
    CollaborationModel const* model_;
    Relation relation_;
    std::int64_t version_;
};

/// The one door: role and relation on that day, else throws NotFound. The visit's log line names the
/// case and the right it was opened by.
CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may);

/// Whether the door would open; says nothing to the log, since nothing is shown of the case.
bool may_open(Visit& visit, CaseId case_id, RelationSet may);

/// For the page that has just created the case in this same transaction.
CaseScope open_new_case(Visit& visit, CaseId case_id);

/// For an administrator who moves what a leaver holds (holdings.hpp): writes, and shows nothing.
CaseScope open_to_hand_over(Visit& visit, CaseId case_id);

/// CaseScope::record for what reaches many cases at once: a fixed team, somebody who leaves.
void record(Visit& visit, CaseId case_id, std::string_view what, Phrase const& said);

/// Lets a user into a case from a day on, or for a period; a slice that makes someone part of a case
/// calls this.
void grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day from_on,
           std::string_view because, std::optional<Day> until_on = {});
/// Ends what that relation gives on that day, from then on; what ends sooner or begins later stays.
void end_grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day until_on);

}  // namespace indgang::access

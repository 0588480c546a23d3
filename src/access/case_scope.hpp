// One user's permitted work in one case, on one day. Stores take this and nothing less, so a page
// cannot read a case that nobody opened. Only open_case() makes one.
#pragma once
#include <map>
#include <memory>
#include <typeindex>

#include "access/folder_rights.hpp"

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

    /// Of the family, where the reader is one of them.
    std::optional<PersonId> person() const {
        return rights_ ? rights_->viewer.person : std::nullopt;
    }

    /// The one decision (decision.hpp), for this reader. What is shown by consent or by another legal
    /// basis than the case's own is said in the access log.
    Decision may_see(Folder folder, std::optional<PersonId> about = {});
    Decision may_see(FolderKind kind, std::optional<PersonId> about = {}) {
        return may_see(Folder{kind}, about);
    }

    /// What several parts of one page ask for and is dear to work out: made by the first, and kept until
    /// something is recorded.
    template <class T, class Make>
    T const& once(Make const& make) {
        auto& kept = kept_[typeid(T)];
        if (!kept) kept = std::make_shared<T const>(make());
        return *static_cast<T const*>(kept.get());
    }

    /// Writes the change on the case's timeline and raises its version, in the request's transaction.
    /// The line is for those who see that folder; without one, for those who coordinate the case.
    void record(std::string_view what, Phrase const& said, std::optional<Folder> folder = {});
    /// For everybody who has to do with the case: who the coordinator is, and the like.
    void record_for_all(std::string_view what, Phrase const& said);

private:
    friend CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may);
    friend CaseScope open_new_case(Visit& visit, CaseId case_id);
    friend CaseScope open_to_hand_over(Visit& visit, CaseId case_id);
    CaseScope(Visit& visit, CaseId case_id, CollaborationModel const& model, Relation relation,
              std::int64_t version, std::vector<Related> relations);

    Visit& visit_;
    CaseId case_id_;
    CollaborationModel const* model_;
    Relation relation_;
    std::int64_t version_;
    Viewer viewer_;
    std::map<std::type_index, std::shared_ptr<void const>> kept_;
    std::optional<FolderRights> rights_;  // of those who see by consent, custody or emergency
};

/// The one door: role and relation on that day, else throws NotFound. The visit's log line names the
/// case and the right it was opened by.
CaseScope open_case(Visit& visit, CaseId case_id, RelationSet may);

/// By which relation the door would open, if at all; says nothing to the log, since nothing is shown of the case.
std::optional<Relation> relation_to(Visit& visit, CaseId case_id, RelationSet may);
bool may_open(Visit& visit, CaseId case_id, RelationSet may);

/// For the page that has just created the case in this same transaction.
CaseScope open_new_case(Visit& visit, CaseId case_id);

/// For an administrator who moves what a leaver holds (holdings.hpp): writes, and shows nothing.
CaseScope open_to_hand_over(Visit& visit, CaseId case_id);

/// CaseScope::record_for_all for what reaches many cases at once: a fixed team, somebody who leaves.
void record_for_all(Visit& visit, CaseId case_id, std::string_view what, Phrase const& said);

/// Lets a user into a case from a day on, or for a period; a slice that makes someone part of a case
/// calls this.
void grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day from_on,
           std::string_view because, std::optional<Day> until_on = {});
/// Ends what that relation gives on that day, from then on; what ends sooner or begins later stays.
void end_grant(Visit& visit, CaseId case_id, UserId user, Relation relation, Day until_on);

}  // namespace indgang::access

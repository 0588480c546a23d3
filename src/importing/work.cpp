#include "importing/work.hpp"

#include <algorithm>
#include <chrono>

#include "access/users.hpp"
#include "importing/how_far.hpp"
#include "importing/importing.hpp"
#include "importing/upload_store.hpp"

namespace indgang::importing {
namespace {

constexpr access::RoleSet importers{access::Role::leader, access::Role::administrator};
constexpr std::chrono::seconds claimed_anew_every{20};

struct Stopping {};

/// One upload from its claim to its end; says how far it is, and that somebody works on it still.
class OneUpload {
public:
    OneUpload(Workplace const& at, Claimed claimed)
        : at_{at}, upload_{std::move(claimed.upload)}, content_{std::move(claimed.content)} {
        tell(Phase::reading, 0, 0);
    }
    ~OneUpload() { tell_done(at_.municipality.slug, upload_.id); }
    OneUpload(OneUpload const&) = delete;

    void run() {
        auto const workbook = spreadsheets::read(content_);
        if (!workbook) return refuse(workbook.error());
        auto plan = read_and_compare(*workbook);
        if (upload_.state == UploadState::to_save && plan) save(*std::move(plan));
    }

    /// Nothing is saved; the file is not kept, as it would only fail again.
    void fail() {
        upload_.state = UploadState::failed;
        keep_state();
    }

private:
    void keep_state() {
        at_.write([&](db::Db& db) {
            settle(db, at_.keys, upload_, nullptr);
            return std::vector<access::LogLine>{};
        });
    }
    void tell(Phase phase, std::size_t done, std::size_t all) {
        tell_how_far(at_.municipality.slug, upload_.id, {phase, done, all});
    }
    /// Between two rows: may it go on?
    void between(Phase phase, std::size_t done, std::size_t all) {
        if (at_.is_stopping()) throw Stopping{};
        tell(phase, done, all);
        auto const now = std::chrono::steady_clock::now();
        if (phase == Phase::saving || now - claimed_ < claimed_anew_every) return;
        claimed_ = now;
        at_.write([&](db::Db& db) {
            claim_again(db, upload_.id, at_.now());
            return std::vector<access::LogLine>{};
        });
    }
    Progress progress() {
        return
            [this](Phase phase, std::size_t done, std::size_t all) { between(phase, done, all); };
    }
    access::Visit visit(db::Db& db) const {
        return {db, at_.municipality, at_.keys, at_.today(), at_.now(), Language::da};
    }
    /// Roles may have been taken away since it was uploaded.
    bool sign_in(access::Visit& visit) const {
        auto user = access::user_by_id(visit.db(), upload_.user, visit.today());
        if (!user || !user->roles.has_any_of(importers)) return false;
        visit.signed_in_as(*std::move(user));
        return true;
    }
    std::vector<access::LogLine> lines_of(access::Visit const& visit) const {
        auto lines = visit.log_lines();
        for (auto& line : lines)
            if (line.act.empty()) line.act = "import";
        return lines;
    }
    void refuse(spreadsheets::Unreadable why) {
        upload_.state = UploadState::unreadable;
        upload_.about.unreadable = why;
        keep_state();
    }
    /// The plan, where it is to be saved; else it is only told of.
    std::optional<Plan> read_and_compare(spreadsheets::Workbook const& workbook) {
        std::optional<Plan> plan;
        std::vector<access::LogLine> lines;
        at_.read([&](db::Db& db) {
            auto reader = visit(db);
            if (!sign_in(reader)) return;
            plan = understood(workbook, lists_of(reader), upload_.about.defaults, reader.today(),
                              progress());
            if (upload_.state == UploadState::to_save) return;
            compare(reader, *plan, progress());
            lines = lines_of(reader);
        });
        if (!plan) return fail(), std::nullopt;
        if (upload_.state == UploadState::to_save) return plan;
        upload_.state = UploadState::checked;
        auto const report = importing::report_of(*plan);
        at_.write([&](db::Db& db) {
            settle(db, at_.keys, upload_, &report);
            return lines;
        });
        return std::nullopt;
    }

    /// A family with mistakes that nobody chose to leave out stops it all.
    bool is_as_agreed(Plan const& plan) const {
        auto const& left_out = upload_.about.left_out;
        return !plan.is_hopeless() && std::ranges::all_of(plan.families, [&](auto const& family) {
            return family.is_good() || std::ranges::count(left_out, family.row()) > 0;
        });
    }
    void save(Plan plan) {
        at_.write([&](db::Db& db) {
            auto writer = visit(db);
            if (!sign_in(writer)) throw std::runtime_error("who asked may no longer import");
            compare(writer, plan, progress());
            upload_.about.has_changed = !is_as_agreed(plan);
            upload_.state = upload_.about.has_changed ? UploadState::checked : UploadState::saved;
            auto report = importing::report_of(plan);
            if (!upload_.about.has_changed)
                report.saved = importing::save(writer, plan, progress());
            settle(db, at_.keys, upload_, &report);
            return lines_of(writer);
        });
    }

    Workplace const& at_;
    Upload upload_;
    std::string content_;
    std::chrono::steady_clock::time_point claimed_ = std::chrono::steady_clock::now();
};

}  // namespace

bool work_on_next(Workplace const& at) {
    bool waits = false;
    at.read([&](db::Db& db) { waits = has_waiting(db, at.now()); });
    if (!waits) return false;
    std::optional<Claimed> claimed;
    at.write([&](db::Db& db) {
        claimed = claim_next(db, at.keys, at.now());
        return std::vector<access::LogLine>{};
    });
    if (!claimed) return false;
    OneUpload upload{at, *std::move(claimed)};
    try {
        upload.run();
    } catch (Stopping const&) {  // its claim runs out, and the next process takes it up
        return false;
    } catch (db::DbError const& error) {
        if (error.kind == db::DbErrorKind::busy || error.kind == db::DbErrorKind::lost_connection)
            throw;
        upload.fail();
        throw;
    } catch (std::exception const&) {
        upload.fail();
        throw;
    }
    return true;
}

}  // namespace indgang::importing

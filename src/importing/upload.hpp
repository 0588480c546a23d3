// A spreadsheet on its way in by the browser: uploaded, checked in the background, looked at, saved. It
// lies sealed in the database and is removed when it is saved, given up or a day old.
#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "access/access.hpp"
#include "exchange/spreadsheets/workbook.hpp"
#include "importing/plan.hpp"
#include "importing/report.hpp"

namespace indgang::importing {

inline constexpr std::chrono::hours kept_for{24};
inline constexpr std::chrono::minutes claim_lasts{
    2};  // of a process that says no more that it works

enum class UploadState { waiting, unreadable, checked, to_save, saved, failed };
inline constexpr Wording<UploadState> upload_states[] = {
    {UploadState::waiting, "waiting", "Ses efter"},
    {UploadState::unreadable, "unreadable", "Kan ikke læses"},
    {UploadState::checked, "checked", "Set efter, ikke gemt"},
    {UploadState::to_save, "to_save", "Gemmes"},
    {UploadState::saved, "saved", "Gemt"},
    {UploadState::failed, "failed", "Gik galt, intet er gemt"},
};
constexpr auto const& wording(UploadState state) { return find(upload_states, state); }

struct About {
    std::string file_name;
    Defaults defaults;
    std::vector<int> left_out;  // first rows of the families that are not to be saved
    std::optional<spreadsheets::Unreadable> unreadable = {};
    bool has_changed = false;  // what was checked is no longer so: look again before it is saved
};

struct Upload {
    std::int64_t id = 0;
    UserId user;
    Instant uploaded_at;
    UploadState state = UploadState::waiting;
    About about;
};

// What pages ask; only the visit's own uploads are there.
std::vector<Upload> uploads_of(access::Visit& visit);
std::optional<Upload> upload_of(access::Visit& visit, std::int64_t id);
std::optional<Report> report_of(access::Visit& visit, std::int64_t id);
std::int64_t keep_upload(access::Visit& visit, About const& about, std::string_view content);
/// To be saved in the background, without those.
void ask_to_save(access::Visit& visit, Upload const& upload, std::vector<int> left_out);
void remove_upload(access::Visit& visit, std::int64_t id);

}  // namespace indgang::importing

// What a municipality has set and given its reason for: dated rows, the newest counts, none is ever
// overwritten. The follow-up cadences are no setting (MOD-4).
#pragma once
#include "access/access.hpp"

namespace indgang::access {

enum class Setting {
    caseload_per_coordinator,
    core_team_meeting_months,
    closed_days,
    analysis_meeting,
    was_url,
    was_telephone,
    was_email,
    plan_custody,
    years_kept_after_closing,
    years_kept_after_18,
    file_megabytes,
    case_megabytes,
};
inline constexpr Wording<Setting> settings[] = {
    {Setting::caseload_per_coordinator, "caseload_per_coordinator", "Familier pr. koordinator"},
    {Setting::core_team_meeting_months, "core_team_meeting_months",
     "Højst så mange måneder mellem kerneteammøder"},
    {Setting::closed_days, "closed_days", "Lukkedage ud over helligdage"},
    {Setting::analysis_meeting, "analysis_meeting", "Analysemøde, før indsatser begynder"},
    {Setting::was_url, "was_url", "Kommunens egen tilgængelighedserklæring"},
    {Setting::was_telephone, "was_telephone", "Telefon til spørgsmål om tilgængelighed"},
    {Setting::was_email, "was_email", "E-mail til spørgsmål om tilgængelighed"},
    {Setting::plan_custody, "plan_custody",
     "Hvem der spørges om planen ved fælles forældremyndighed"},
    {Setting::years_kept_after_closing, "years_kept_after_closing",
     "Så mange år gemmes et afsluttet forløb"},
    {Setting::years_kept_after_18, "years_kept_after_18",
     "Så mange år gemmes det, efter at det yngste barn er fyldt 18"},
    {Setting::file_megabytes, "file_megabytes", "Så meget må én fil højst fylde"},
    {Setting::case_megabytes, "case_megabytes", "Så meget må et forløbs filer fylde i alt"},
};
constexpr auto const& wording(Setting setting) { return find(settings, setting); }

struct SettingChoice {
    std::string value;
    std::string reason;
    std::string set_by;  // a name; empty for what came with the program
    std::optional<Instant> set_at;
};

/// The newest choice, or none where the municipality has made none.
std::optional<SettingChoice> setting(db::Db& db, Setting which);
std::vector<SettingChoice> setting_history(db::Db& db, Setting which);
void choose(db::Db& db, Setting which, std::string_view value, std::string_view reason,
            std::optional<UserId> by, Instant at);

std::optional<MunicipalityFacts> municipality_facts(db::Db& db);
void create_municipality(db::Db& db, MunicipalityFacts const& facts);

}  // namespace indgang::access

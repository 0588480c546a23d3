#include "insight/left_out.hpp"

namespace indgang::insight {
namespace {

constexpr std::string_view of_staff = "about employees and their work, not about a family",
                           settings = "the municipality's own settings and texts, about nobody",
                           keys =
                               "a key, a hash or a sealed value: says nothing and must stay secret",
                           copy = "a copy of what a source gives, made for lists",
                           technical = "keeps the program in order, and says nothing of anybody",
                           link = "ties two rows that are given with their numbers";

// clang-format off
constexpr LeftOut table[] = {
    {"*", "id", "is the row's number, or stands beside it"},
    {"*", "version", technical},
    {"*", "case_id", "the case is one"},
    {"*", "search_name", "the name in another spelling"},

    {"absence", "*", of_staff}, {"api_token", "*", of_staff}, {"busy_source", "*", of_staff}, {"busy_span", "*", of_staff},
    {"core_team_welcome", "*", of_staff}, {"departure", "*", of_staff}, {"fixed_team", "*", of_staff},
    {"fixed_team_member", "*", of_staff}, {"import_upload", "*", of_staff}, {"practice_read", "*", of_staff},
    {"provision_set_holder", "*", of_staff}, {"reflection", "*", of_staff}, {"reflection_share", "*", of_staff},
    {"supervision", "*", of_staff}, {"supervision_indicator", "*", of_staff}, {"supervision_member", "*", of_staff},
    {"supervision_strategy", "*", of_staff}, {"team_duty", "*", of_staff}, {"team_duty_member", "*", of_staff},
    {"team_meeting", "*", of_staff}, {"team_meeting_account", "*", of_staff}, {"team_meeting_cancellation", "*", of_staff},
    {"team_meeting_plan", "*", of_staff}, {"team_meeting_presence", "*", of_staff}, {"team_meeting_start", "*", of_staff},
    {"user_department", "*", of_staff}, {"user_role", "*", of_staff},

    {"board_kind", "*", settings}, {"board_kind_column", "*", settings}, {"board_kind_version", "*", settings},
    {"department", "*", settings}, {"interview_guide_text", "*", settings}, {"meeting_kind", "*", settings},
    {"meeting_kind_point", "*", settings}, {"meeting_kind_version", "*", settings}, {"municipality", "*", settings},
    {"plan_kind", "*", settings}, {"plan_kind_version", "*", settings}, {"practice_text", "*", settings},
    {"provision", "*", settings}, {"provision_of_set", "*", settings}, {"provision_set", "*", settings},
    {"setting", "*", settings}, {"target_criterion", "*", settings}, {"target_group", "*", settings},

    {"follow_up_due", "*", copy}, {"follow_up_not_due", "*", copy}, {"follow_up_renewal", "*", copy},
    {"team_meeting_case", "*", "which cases lay on the table when a team's meeting began; what came of it is given"},
    {"brief_ruling", "*", "words chosen for hiding who it is; the brief itself is given"},
    {"intervention_goal", "*", link},
    {"meeting_room_turn", "*", "which point a meeting had come to, from minute to minute; the minutes are given"},
    {"schema_migration", "*", technical}, {"sent_form", "*", technical},
    {"sign_in_attempt", "*", "kept as a hash: nobody can say whose it is"},

    {"access_log", "hash", keys}, {"access_log", "sequence", technical},
    {"app_user", "password_hash", keys},
    {"attachment", "content", "the file itself, sealed: it is opened where it hangs"}, {"attachment", "thumbnail", keys},
    {"attachment", "width", technical}, {"attachment", "height", technical},
    {"brief_link", "lookup", keys}, {"brief_link", "secret_hash", keys},
    {"brief_look", "link_id", link},
    {"calendar_feed", "token_hash", keys},
    {"login_session", "token_hash", keys}, {"login_session", "csrf_token", keys},
    {"person", "cpr_lookup", keys},
    {"minutes_line", "line_key", technical}, {"speaking_stretch", "stretch_key", technical},
    {"analysis_outsider", "email", "private to an outsider who is told by name and profession"},
    {"analysis_outsider", "telephone", "private to an outsider who is told by name and profession"},
    {"analysis_outsider", "is_another", "says that an outsider only shares a name with somebody"},
    {"network_node", "telephone", "other people's numbers; the family has them on its own map"},
    {"network_node", "x", technical}, {"network_node", "y", technical},
    {"partnership_agreement", "learning_goals", of_staff},
    {"sealed_file", "owner", link}, {"sealed_file", "sealed_key", keys}, {"sealed_file", "name", keys},
    {"sealed_file", "found", technical}, {"sealed_file", "attempts", technical}, {"sealed_file", "next_check_at", technical},
    {"sealed_file_content", "*", "the file itself, sealed: it is opened where it stands"},
    {"document_version", "made_from", technical},
    {"closing_handover", "item", link}, {"case_closing", "last_handover", link},
    {"todo_kept", "*", copy}, {"todo_seen", "*", of_staff},
    {"outgoing_letter", "*", "empty once it is sent; that it was sent is given"},
    {"draft", "address", "the address of a form"},
    {"application", "steps", technical},
    {"contact_person", "part", "whether somebody was spoken with or of; both are given as about them"},
    {"core_team_leave", "replaced_by", link},
    {"core_team_member", "fixed_member_id", link},
    {"correction", "steps", technical},
    {"effect_reading", "revision_id", link},
    {"examination", "steps", technical},
    {"examination_step", "act", copy},
    {"invitation", "user_id", "which professional, of rows that are given for the family's own alone"},
    {"invitation", "sequence", technical},
    {"meeting", "kind_version", technical},
    {"meeting_room_heard", "user_id", "which professional, of rows that are given for the family's own alone"},
    {"message", "is_of_family", copy},
    {"minutes_line", "point", "its heading is given"},
    {"minutes_line", "added_at", copy},
    {"minutes_presence", "user_id", "which professional, of rows that are given for the family's own alone"},
    {"report", "round", technical},
    {"report_answer", "round", technical},
    {"report_answer", "seen", technical},
    {"report_answer", "in_all", technical},
    {"report_part", "place", technical},
    {"report_part", "thread", technical},
    {"report_part", "source", technical},
    {"report_part", "is_for_family", technical},
    {"report_section", "place", technical},
    {"report_section", "key", technical},
    {"source_plan", "kind_version", technical},
    {"talk_board", "kind_version", technical},
    {"team_ball", "outcome_id", technical},
    {"team_meeting_choice", "meeting_id", technical},
    {"team_meeting_outcome", "meeting_id", technical},
    {"team_meeting_put_off", "since_at", technical},
    {"timeline", "what", technical},
};
// clang-format on

}  // namespace

std::span<LeftOut const> left_out() { return table; }

}  // namespace indgang::insight

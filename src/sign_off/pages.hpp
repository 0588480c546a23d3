// One page: who has signed, whom is waited for, and what one may do about it.
#pragma once
#include "access/case_scope.hpp"
#include "reports/reports.hpp"
#include "sign_off/sign_off.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::sign_off {

struct SignerLine {
    UserId user;
    std::string name, stands_for, words;
    std::optional<Answer> answer;
    Phrase when;      // "Godkendt 23. november"
    Phrase saw_less;  // where the person may not see every part
    bool is_waited_for = false, is_approved = false;
};
BOOST_DESCRIBE_STRUCT(SignerLine, (), (user, name, stands_for, answer, words, when, is_waited_for))
void render(SignerLine const& page, web::View& view);

struct SignOffPage {
    reports::ReportHead head;
    std::vector<SignerLine> signers;
    std::vector<web::Choice> waited_for;
    std::vector<Phrase> lacks;
    std::string signed_by;
    std::optional<Instant> signed_at;
    std::int64_t seen = 0, in_all = 0;  // of the reader
    bool may_ask = false, may_reopen = false, may_answer = false, may_pass_over = false;
    bool may_sign = false, sees_less = false;
    web::FormState form;

    static constexpr Wording<Answer> own_answers[] = {
        {Answer::approved, "approved", "Jeg godkender den"},
        {Answer::commented, "commented", "Jeg har en bemærkning"},
    };
};
BOOST_DESCRIBE_STRUCT(SignOffPage, (),
                      (head, signers, lacks, signed_by, signed_at, seen, in_all, may_ask,
                       may_reopen, may_answer, may_pass_over, may_sign, form))
void render(SignOffPage const& page, web::View& view);
std::string title(SignOffPage const& page, Language language);

inline constexpr web::FormField answer_fields[] = {
    {.name = "answer", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 2000},
};
inline constexpr web::FormField passing_fields[] = {
    {.name = "signer", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "reason", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
};

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response ask(web::Request const& request, access::CaseScope& scope);
web::Response reopen(web::Request const& request, access::CaseScope& scope);
web::Response answer(web::Request const& request, access::CaseScope& scope);
web::Response pass_over(web::Request const& request, access::CaseScope& scope);
web::Response sign(web::Request const& request, access::CaseScope& scope);
/// The report as PDF, with who signed it.
web::Response show_pdf(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::sign_off

// The plan on one page, for staff and, by the same functions, for the family.
#pragma once
#include "access/case_scope.hpp"
#include "plan_sheet/plan_sheet.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::plan_sheet {

struct SheetPage {
    cases::CasePlace place;
    std::string plan_address, pdf_address;
    Sheet sheet;
    std::vector<SheetAction> now;  // those on the first page
    std::int64_t more = 0;         // that stand in the details alone
    std::vector<web::Choice> editions;
    std::string edition;  // chosen
    std::optional<cases::Withheld> withheld;
    Phrase why_not;  // for the family, where it may not see it
    bool is_for_family = false, is_empty = false, is_draft = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SheetPage, (), (place, sheet, withheld, is_empty, is_draft, form))
void render(SheetPage const& page, web::View& view);
std::string title(SheetPage const& page, Language language);

void render(SheetAction const& page, web::View& view);
void render(SheetGoal const& page, web::View& view);

inline constexpr web::FormField sheet_query[] = {
    {.name = "udgave", .kind = web::FieldKind::number},
};

web::Response show_sheet(web::Request const& request, access::CaseScope& scope);
web::Response show_pdf(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::plan_sheet

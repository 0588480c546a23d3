#include "administration/pages.hpp"

#include "access/drafts.hpp"
#include "administration/rules.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::administration {
namespace {

using access::Setting;

struct About {
    Setting setting;
    Text about;
    Text how;
    Text until_then;  // what holds where the municipality has not chosen
};
constexpr About abouts[] = {
    {Setting::caseload_per_coordinator,
     "Hvor mange familier én koordinator højst har. Modellen beder kommunen vælge tallet selv og "
     "begrunde det.",
     "Et helt tal fra 1 til 200.", "Indtil da vises antallet uden et tal at holde det op mod."},
    {Setting::core_team_meeting_months,
     "Hvor længe der højst må gå mellem to kerneteammøder i Én familie – én indgang. Familien kan "
     "aftale et kortere interval.",
     "1, 2 eller 3 måneder.", "Indtil da gælder 3 måneder."},
    {Setting::closed_days,
     "Dage, hvor ingen er på arbejde, selv om de ikke er helligdage. De bruges til at finde den "
     "arbejdsdag, en opfølgning skal planlægges til.",
     "Dag og måned med mellemrum imellem, fx 24-12 31-12.",
     "Indtil da er 24. og 31. december lukkedage."},
    {Setting::analysis_meeting,
     "Om der holdes et tværfagligt analysemøde med udenforstående i hvert forløb efter Én familie – én "
     "indgang, før indsatser begynder. Det kan altid springes over i et forløb med en begrundelse.",
     "»altid« eller »efter behov«.",
     "Indtil da gælder modellens eget ord: altid efter beskrivelsen fra 2018, efter behov fra 2021."},
    {Setting::was_url,
     "Adressen på erklæringen i Digitaliseringsstyrelsens WAS-Tool. Når den står her, fører linket "
     "nederst på hver side dertil. Ellers viser Indgang sin egen erklæring.",
     "En adresse, der begynder med https://, eller »ingen« for at fjerne den.",
     "Indtil da vises Indgangs egen erklæring."},
    {Setting::was_telephone,
     "Står i tilgængelighedserklæringen, så alle kan ringe, når noget ikke kan bruges. Loven kræver "
     "både et nummer og en adresse at skrive til.",
     "Et telefonnummer på otte cifre, eller »ingen« for at fjerne det.",
     "Indtil da står der intet nummer."},
    {Setting::was_email,
     "Står i tilgængelighedserklæringen, så alle kan skrive, når noget ikke kan bruges.",
     "En e-mailadresse, eller »ingen« for at fjerne den.", "Indtil da står der ingen adresse."},
    {Setting::plan_custody,
     "Den fælles plan er aftalt, når koordinatoren og familien er enige. Er der fælles "
     "forældremyndighed, vælger kommunen, om begge skal sige ja, eller om én er nok, når den anden "
     "ikke siger nej.",
     "»begge« eller »en«.", "Indtil da spørges begge."},
    {Setting::years_kept_after_closing,
     "Hvor længe et forløb gemmes, efter at det er afsluttet, før det er klar til arkivering eller "
     "sletning. Loven siger, at oplysninger ikke gemmes længere end nødvendigt "
     "(databeskyttelsesforordningen artikel 5); tallet er kommunens. Forløb, der er afsluttet, "
     "beholder den dag, de fik.",
     "Et helt tal fra 1 til 50.", "Indtil da gælder 5 år, som er valgt af os."},
    {Setting::years_kept_after_18,
     "Et barn skal selv kunne se, hvad der er skrevet, når det er voksent. Derfor gemmes forløbet "
     "også så længe efter, at det yngste barn er fyldt 18. Den seneste af de to dage gælder.",
     "Et helt tal fra 0 til 50.", "Indtil da gælder 5 år, som er valgt af os."},
    {Setting::file_megabytes,
     "Hvor mange MB ét dokument eller billede højst må fylde. Et foto fra en telefon fylder sjældent "
     "over 5 MB, en scannet journal kan fylde 20.",
     "Et helt tal fra 1 til 40.", "Indtil da gælder 25 MB."},
    {Setting::case_megabytes,
     "Hvor mange MB alle filer i et familieforløb højst må fylde tilsammen. Filerne ligger i "
     "databasen og følger med i hver sikkerhedskopi.",
     "Et helt tal fra 50 til 20000.", "Indtil da gælder 500 MB."},
};

About const& about(Setting setting) {
    for (auto const& row : abouts)
        if (row.setting == setting) return row;
    throw access::NotFound{};
}

std::string shown_value(Setting setting, std::string const& kept) {
    if (setting == Setting::plan_custody) return kept == "one" ? "en" : "begge";
    return setting == Setting::closed_days ? days_as_typed(kept) : kept;
}

std::optional<std::string> checked(Setting setting, std::string const& typed) {
    switch (setting) {
        case Setting::caseload_per_coordinator: return whole_number(typed, 1, 200);
        case Setting::core_team_meeting_months: return whole_number(typed, 1, 3);
        case Setting::closed_days: return days_of_the_year(typed);
        case Setting::analysis_meeting: return one_of(typed, {"altid", "efter behov"});
        case Setting::was_url: return unless_none(typed, web_address);
        case Setting::was_telephone: return unless_none(typed, telephone_number);
        case Setting::was_email: return unless_none(typed, email_address);
        case Setting::plan_custody: return both_or_one(typed);
        case Setting::years_kept_after_closing: return whole_number(typed, 1, 50);
        case Setting::years_kept_after_18: return whole_number(typed, 0, 50);
        case Setting::file_megabytes: return whole_number(typed, 1, 40);
        case Setting::case_megabytes: return whole_number(typed, 50, 20'000);
    }
    return std::nullopt;
}

Setting setting_in(web::Request const& request) {
    auto const setting = value_of(access::settings, request.path_value("setting"));
    if (!setting) throw access::NotFound{};
    return *setting;
}

web::Response show_form(web::Request const& request, Setting setting, web::FormState form,
                        int status) {
    auto const& row = about(setting);
    return web::page(
        request, SettingPage{setting, phrase(row.about), phrase(row.how), std::move(form)}, status);
}

SettingLine line_of(access::Visit& visit, About const& row) {
    SettingLine line{row.setting, phrase(row.about), phrase(row.until_then), {}, {}};
    for (auto const& choice : access::setting_history(visit.db(), row.setting)) {
        auto const set_on = choice.set_at
                                ? std::optional{Day{std::chrono::floor<days>(choice.set_at->at)}}
                                : std::nullopt;
        line.history.push_back(
            {shown_value(row.setting, choice.value), choice.reason, choice.set_by, set_on});
    }
    if (!line.history.empty()) line.value = line.history.front().value;
    return line;
}

/// In the same transaction, so that no list disagrees with the setting.
void renew_dates(access::Visit& visit, Setting setting) {
    if (setting == Setting::closed_days) follow_up::renew_plan_days(visit.db());
    if (setting == Setting::core_team_meeting_months)
        follow_up::renew_meetings(visit.db(), visit.today());
}

}  // namespace

web::Response show(web::Request const& request, access::Visit& visit) {
    SettingsPage page;
    for (auto const& row : abouts) page.settings.push_back(line_of(visit, row));
    page.waiting = follow_up::waiting_for_renewal(visit.db(), visit.today());
    return web::page(request, page);
}

web::Response show_one(web::Request const& request, access::Visit& visit) {
    return show_form(request, setting_in(request), access::form_for(visit, request), 200);
}

web::Response choose_one(web::Request const& request, access::Visit& visit) {
    auto const setting = setting_in(request);
    web::Form form{request, setting_form};
    auto const typed = form.text("value", "Skriv en værdi.");
    auto const reason = form.text("reason", "Skriv, hvorfor kommunen har valgt sådan.");
    auto const value = form.ok() ? checked(setting, typed) : std::nullopt;
    if (form.ok() && !value) form.mistake("value", about(setting).how);
    if (!form.ok()) return show_form(request, setting, form.state(), 422);
    access::choose(visit.db(), setting, *value, reason, visit.user().id, visit.now());
    renew_dates(visit, setting);
    return web::see_other("/indstillinger");
}

}  // namespace indgang::administration

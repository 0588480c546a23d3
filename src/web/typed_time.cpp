#include "web/typed_time.hpp"

namespace indgang::web {

TimeOfDay read_time(Form& form, std::string_view field, Text missing) {
    auto const typed = form.text(field, missing);
    if (auto const time = time_from_typed(typed)) return *time;
    if (!typed.empty()) form.mistake(field, Text{"Skriv et klokkeslæt, for eksempel 10.30."});
    return {};
}

}  // namespace indgang::web

#include "app/typed_fields.hpp"

namespace indgang::app {
namespace {

bool is_text(web::FieldKind kind) {
    using enum web::FieldKind;
    return kind == text || kind == long_text || kind == day || kind == number || kind == cpr ||
           kind == telephone || kind == email;
}

/// A browser sends days as 2026-11-23; people read them in words.
std::string as_read(web::FieldKind kind, std::string const& value, Language language) {
    auto const day = kind == web::FieldKind::day ? day_from_iso(value) : std::nullopt;
    return day ? say(*day, language) : value;
}

}  // namespace

std::vector<TypedField> typed_in(web::Pairs const& sent, access::Route const& route,
                                 Language language) {
    std::vector<TypedField> typed;
    for (auto const& field : route.form)
        for (auto const& [name, value] : sent)
            if (name == field.name && is_text(field.kind) && !value.empty())
                typed.push_back({name, as_read(field.kind, value, language)});
    return typed;
}

web::Pairs to_send_again(web::Pairs sent) {
    std::erase_if(sent, [](auto const& field) {
        return field.first == "csrf" || field.first == "form_key" || field.first == "version";
    });
    return sent;
}

}  // namespace indgang::app

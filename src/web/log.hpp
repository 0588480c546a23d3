// What the program says while it runs: one JSON object a line, on standard error. Never a path,
// query, body, name or CPR number: the route's pattern stands for the address. INDGANG_LOG sets the
// level (debug, info, warning, error, off).
#pragma once
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

namespace indgang::web {

enum class LogLevel { debug, info, warning, error };

class LogValue {
public:
    LogValue(std::string_view text) : held_{text} {}
    LogValue(std::string const& text) : held_{std::string_view{text}} {}
    LogValue(char const* text) : held_{std::string_view{text}} {}
    LogValue(std::same_as<bool> auto flag) : held_{flag} {}
    template <std::integral T>
    requires(!std::same_as<T, bool>) LogValue(T number)
        : held_{static_cast<std::int64_t>(number)} {}
    LogValue(std::floating_point auto number) : held_{static_cast<double>(number)} {}

    std::variant<std::string_view, std::int64_t, double, bool> const& held() const { return held_; }

private:
    std::variant<std::string_view, std::int64_t, double, bool> held_;
};

struct LogField {
    std::string_view name;
    LogValue value;
};

/// log_event("request", {{"route", "/forloeb/{id}"}, {"status", 200}, {"ms", 1.2}});
void log_event(std::string_view event, std::initializer_list<LogField> fields = {},
               LogLevel level = LogLevel::info);

/// The inside of the object as it is written, without time and level. Bytes that are not UTF-8
/// become U+FFFD.
std::string log_line(std::string_view event, std::initializer_list<LogField> fields);

}  // namespace indgang::web

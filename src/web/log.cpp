#include "web/log.hpp"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cmath>
#include <cstdlib>

#include "web/characters.hpp"

namespace indgang::web {
namespace {

void write_text(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        auto const length = length_of_first(text.substr(i));
        char const c = text[i];
        if (length == 0) {
            out += "\\ufffd";
        } else if (is_control(c)) {
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(c));
        } else {
            if (c == '"' || c == '\\') out += '\\';
            out += text.substr(i, length);
        }
        i += std::max<std::size_t>(length, 1);
    }
    out += '"';
}

struct ValueWriter {
    std::string& out;
    void operator()(std::string_view text) const { write_text(out, text); }
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(double number) const {
        out += std::isfinite(number) ? fmt::format("{:.6g}", number) : "null";
    }
};

spdlog::level::level_enum level_of(LogLevel level) {
    constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::info,
                                                    spdlog::level::warn, spdlog::level::err};
    return levels[static_cast<std::size_t>(level)];
}

/// INDGANG_LOG; a word that is no level must not silence the log.
spdlog::level::level_enum wanted_level() {
    auto const* word = std::getenv("INDGANG_LOG");
    if (!word) return spdlog::level::info;
    auto const level = spdlog::level::from_str(word);
    bool const is_unknown = level == spdlog::level::off && std::string_view{word} != "off";
    return is_unknown ? spdlog::level::info : level;
}

spdlog::logger& logger() {
    static auto const made = [] {
        auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        auto made = std::make_shared<spdlog::logger>("indgang", std::move(sink));
        made->set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})",
                          spdlog::pattern_time_type::utc);
        made->set_level(wanted_level());
        return made;
    }();
    return *made;
}

}  // namespace

std::string log_line(std::string_view event, std::initializer_list<LogField> fields) {
    std::string out = "\"event\":";
    write_text(out, event);
    for (auto const& [name, value] : fields) {
        out += ',';
        write_text(out, name);
        out += ':';
        std::visit(ValueWriter{out}, value.held());
    }
    return out;
}

void log_event(std::string_view event, std::initializer_list<LogField> fields, LogLevel level) {
    auto& log = logger();
    if (log.should_log(level_of(level))) log.log(level_of(level), log_line(event, fields));
}

}  // namespace indgang::web

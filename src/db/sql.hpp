// One SQL text for both engines. It must be a literal: the address is the key of the statement
// cache, and text that a person typed cannot become part of a statement. Its parameters are $1, $2
// … (each may be repeated, none left out), counted by the compiler.
#pragma once
#include <cstddef>
#include <cstdint>
#include <stdexcept>

namespace indgang::db {

constexpr int most_parameters = 64;

/// The number of parameters; throws where a number is left out. Quoted text and comments are
/// passed.
constexpr int parameters_in(char const* text) {
    std::uint64_t used = 0;
    int highest = 0;
    for (char const* c = text; *c != 0; ++c) {
        if (*c == '\'' || *c == '"') {
            char const quote = *c++;
            while (*c != 0 && *c != quote) ++c;
            if (*c == 0) throw std::logic_error("a quote is not closed");
        } else if (*c == '-' && c[1] == '-') {
            while (c[1] != 0 && c[1] != '\n') ++c;
        } else if (*c == '?' || (*c == '$' && (c[1] < '1' || c[1] > '9'))) {
            throw std::logic_error("parameters are written $1, $2 …");
        } else if (*c == '$') {
            int number = 0;
            while (c[1] >= '0' && c[1] <= '9') number = number * 10 + (*++c - '0');
            if (number > most_parameters) throw std::logic_error("too many parameters");
            used |= std::uint64_t{1} << (number - 1);
            if (number > highest) highest = number;
        }
    }
    for (int i = 0; i < highest; ++i)
        if (!(used >> i & 1)) throw std::logic_error("a parameter number is left out");
    return highest;
}

struct Sql {
    consteval Sql(char const* literal) : text{literal}, parameters{parameters_in(literal)} {}
    char const* text;
    int parameters;
};

/// A statement for that many arguments: a literal with another number does not compile.
template <std::size_t N>
struct SqlWith {
    consteval SqlWith(char const* literal) : sql{literal} {
        if (sql.parameters != int(N)) throw std::logic_error("wrong number of arguments");
    }
    constexpr SqlWith(Sql named) : sql{named} {
        if (sql.parameters != int(N)) throw std::logic_error("wrong number of arguments");
    }
    Sql sql;
};

}  // namespace indgang::db
